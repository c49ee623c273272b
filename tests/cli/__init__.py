"""Do the words typed do what the pages say, with the right streams and exit codes?"""
