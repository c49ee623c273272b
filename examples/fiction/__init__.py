"""What does a made-up LinkedIn network consist of, and how is each part drawn?"""
