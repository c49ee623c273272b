"""What did the person type? Words become values, a voice and an exit code."""
