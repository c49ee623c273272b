"""Is what stands in examples/ what it says it is?"""
