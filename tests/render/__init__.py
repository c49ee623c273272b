"""Does an answer look right on a screen, down a pipe and as JSON?"""
