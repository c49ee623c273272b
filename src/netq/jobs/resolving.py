"""Which job type does a person mean by its name, or part of it?"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from netq.domain.overlay import OwnType
from netq.domain.reading import Reading
from netq.jobs.facts import job_types
from netq.jobs.titles import classify
from netq.jobs.words import fold, words

CLEAR = 0.84
"""Names at least so alike (difflib ratio) are taken for a slip of the keys."""
SURE = 0.75
SHORTEST = 3


Own = tuple[OwnType, ...]


def resolve_job_type(
    text: str, own: Own = (), read: Callable[[str], Reading] = classify
) -> str | None:
    """Return the job type that ``text`` names, or None if that is not clear.

    Case, accents, "&" and "and" make no difference; an unambiguous beginning, a whole word of
    just one name, a plain job or a slip of the keys will do. ``own`` are job types of the user's,
    and ``read`` is how they would have a title read.
    """
    wanted = plain_name(text)
    if not wanted:
        return None
    return (
        by_name(wanted, own)
        or _by_example(wanted, own)
        or _by_likeness(wanted, own)
        or _by_reading(read(text))
    )


def by_name(wanted: str, own: Own = ()) -> str | None:
    """Return the only name that is, begins with, or contains the words ``wanted``.

    A single word means one of the user's ``own`` only if it is the whole name: "developer" is a
    job, and not the beginning of "Developer relations".
    """
    known = names(own)
    if wanted in known:
        return known[wanted]
    known = known if " " in wanted else names()
    starting = {name for plain, name in known.items() if plain.startswith(wanted)}
    if len(starting) == 1 and len(wanted) >= SHORTEST:
        return starting.pop()
    pieces = wanted.split()
    inside = {
        name
        for plain, name in known.items()
        if all(_begins_in(piece, plain.split()) for piece in pieces)
    }
    return inside.pop() if len(inside) == 1 and len(wanted) >= SHORTEST else None


def _begins_in(piece: str, name: list[str]) -> bool:
    """Whether a word of ``name`` begins with ``piece``, or initials in order make it ("pm")."""
    initials = iter(word[0] for word in name)
    return any(w.startswith(piece) for w in name) or (
        1 < len(piece) <= len(name) and all(letter in initials for letter in piece)
    )


def _by_example(wanted: str, own: Own) -> str | None:
    """Return the job type whose example is ``wanted``."""
    examples = [(t.like, t.name) for t in own] + [(t.example, t.name) for t in job_types()]
    return next((name for example, name in examples if plain_name(example) == wanted), None)


def _by_likeness(wanted: str, own: Own) -> str | None:
    """Return the name that ``wanted`` is a slip of the keys for."""
    from difflib import SequenceMatcher  # rarely needed, and slow to load

    known = names(own).items()
    ratios = sorted(
        ((SequenceMatcher(None, wanted, plain).ratio(), name) for plain, name in known),
        reverse=True,
    )
    return ratios[0][1] if ratios[0][0] >= CLEAR else None


def _by_reading(reading: Reading) -> str | None:
    """Return the job type of a title, if it is sure."""
    return reading.job_type if reading.job_type and reading.confidence >= SURE else None


@cache
def names(own: Own = ()) -> dict[str, str]:
    """Return the plain form of each job type's name -> the name."""
    every = [*(one.name for one in own), *(kind.name for kind in job_types())]
    return {plain_name(name): name for name in every}


def plain_name(text: str) -> str:
    """Return ``text`` folded, without signs and filling words."""
    return " ".join(words(fold(text)))
