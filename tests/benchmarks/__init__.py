"""How fast is netq, and how well does it read? Run by hand; never fails on a figure."""
