"""Do the rules hold, each one on its own and as a law?"""
