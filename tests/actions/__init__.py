"""Does netq do what it was told, and account for it?"""
