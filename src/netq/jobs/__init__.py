"""What does netq know about jobs: which job, job type and level is in a title?"""

from __future__ import annotations

from netq.jobs.classify import classify
from netq.jobs.clean import clean
from netq.jobs.facts import JobType, OccupationFacts, job_types, occupation, occupations
from netq.jobs.levels import level_of
from netq.jobs.lexicon import sources_hash
from netq.jobs.matching import matcher
from netq.jobs.nearness import nearness, neighbours
from netq.jobs.resolving import resolve_job_type
from netq.jobs.understand import understand

LEXICON: str = sources_hash()
"""Hash of the sources the lexicon was trained from: stored readings are re-read when it changes."""

__all__ = [
    "LEXICON",
    "JobType",
    "OccupationFacts",
    "classify",
    "clean",
    "job_types",
    "level_of",
    "matcher",
    "nearness",
    "neighbours",
    "occupation",
    "occupations",
    "resolve_job_type",
    "understand",
]
