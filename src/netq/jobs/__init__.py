"""What does netq know about jobs: which job, job type and level is in a title?

Names are loaded from their modules when first used: most commands need few of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netq.jobs.alike import likeness_to
    from netq.jobs.asking import understand
    from netq.jobs.careers import nearness, neighbours
    from netq.jobs.catalogue import Catalogue
    from netq.jobs.cleaning import clean
    from netq.jobs.dealing import deals, vocabulary
    from netq.jobs.facts import JobType, OccupationFacts, job_types, occupation, occupations
    from netq.jobs.levels import level_of
    from netq.jobs.matching import matcher
    from netq.jobs.resolving import resolve_job_type
    from netq.jobs.stamp import LEXICON
    from netq.jobs.titles import classify, industries

_HOMES = {
    "Catalogue": "catalogue",
    "LEXICON": "stamp",
    "JobType": "facts",
    "OccupationFacts": "facts",
    "classify": "titles",
    "clean": "cleaning",
    "deals": "dealing",
    "industries": "titles",
    "job_types": "facts",
    "level_of": "levels",
    "likeness_to": "alike",
    "matcher": "matching",
    "nearness": "careers",
    "neighbours": "careers",
    "occupation": "facts",
    "occupations": "facts",
    "resolve_job_type": "resolving",
    "understand": "asking",
    "vocabulary": "dealing",
}

__all__ = [
    "LEXICON",
    "Catalogue",
    "JobType",
    "OccupationFacts",
    "classify",
    "clean",
    "deals",
    "industries",
    "job_types",
    "level_of",
    "likeness_to",
    "matcher",
    "nearness",
    "neighbours",
    "occupation",
    "occupations",
    "resolve_job_type",
    "understand",
    "vocabulary",
]


def __getattr__(name: str) -> object:
    """Load ``name`` from its module, once."""
    if name not in _HOMES:
        raise AttributeError(f"module 'netq.jobs' has no attribute '{name}'")
    value: object = getattr(import_module(f"netq.jobs.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
