"""What do other programs' files say? Bytes become domain values."""
