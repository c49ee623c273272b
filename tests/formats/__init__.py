"""Are other programs' files read whole, or refused with a sentence?"""
