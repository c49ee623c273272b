"""Is what netq knows about jobs right, and admitted where it is not?"""
