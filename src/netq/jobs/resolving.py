"""Which job type does a person mean by its name, or part of it?"""

from __future__ import annotations

from functools import cache

from netq.jobs.facts import job_types
from netq.jobs.titles import classify
from netq.jobs.words import fold, words

CLEAR = 0.84
"""Names at least so alike (difflib ratio) are taken for a slip of the keys."""
SURE = 0.75
SHORTEST = 3


def resolve_job_type(text: str) -> str | None:
    """Return the job type that ``text`` names, or None if that is not clear.

    Case, accents, "&" and "and" make no difference; an unambiguous beginning, a whole word of
    just one name, a plain job or a slip of the keys will do.
    """
    wanted = plain_name(text)
    if not wanted:
        return None
    return by_name(wanted) or _by_example(wanted) or _by_likeness(wanted) or _by_reading(text)


def by_name(wanted: str) -> str | None:
    """Return the only name that is, begins with, or contains the words ``wanted``."""
    names = _names()
    if wanted in names:
        return names[wanted]
    starting = {name for plain, name in names.items() if plain.startswith(wanted)}
    if len(starting) == 1 and len(wanted) >= SHORTEST:
        return starting.pop()
    pieces = wanted.split()
    inside = {
        name
        for plain, name in names.items()
        if all(_begins_in(piece, plain.split()) for piece in pieces)
    }
    return inside.pop() if len(inside) == 1 and len(wanted) >= SHORTEST else None


def _begins_in(piece: str, name: list[str]) -> bool:
    """Whether a word of ``name`` begins with ``piece``, or initials in order make it ("pm")."""
    initials = iter(word[0] for word in name)
    return any(w.startswith(piece) for w in name) or (
        1 < len(piece) <= len(name) and all(letter in initials for letter in piece)
    )


def _by_example(wanted: str) -> str | None:
    """Return the job type whose example is ``wanted``."""
    return next((t.name for t in job_types() if plain_name(t.example) == wanted), None)


def _by_likeness(wanted: str) -> str | None:
    """Return the name that ``wanted`` is a slip of the keys for."""
    from difflib import SequenceMatcher  # rarely needed, and slow to load

    ratios = sorted(
        ((SequenceMatcher(None, wanted, plain).ratio(), name) for plain, name in _names().items()),
        reverse=True,
    )
    return ratios[0][1] if ratios[0][0] >= CLEAR else None


def _by_reading(text: str) -> str | None:
    """Return the job type of ``text`` read as a title, if that is sure."""
    reading = classify(text)
    return reading.job_type if reading.job_type and reading.confidence >= SURE else None


@cache
def _names() -> dict[str, str]:
    """Return the plain form of each job type's name -> the name."""
    return {plain_name(job_type.name): job_type.name for job_type in job_types()}


def plain_name(text: str) -> str:
    """Return ``text`` folded, without signs and filling words."""
    return " ".join(words(fold(text)))
