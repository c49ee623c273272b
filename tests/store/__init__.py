"""Is what netq knows kept whole, private and found again?"""
