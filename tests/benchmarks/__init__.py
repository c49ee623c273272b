"""Figures, not tests: run each with ``python -m tests.benchmarks.NAME``."""
