"""How would the user have a title read, who corrected some and has job types of their own?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from netq.domain.overlay import NONE, Overlay, OwnType
from netq.domain.reading import YOU_SAID, Reading
from netq.jobs.asking import understand
from netq.jobs.matching import key_words, matcher, telling

Correct = Callable[[Reading], Reading]

SAYS_SO = 0.9
"""A title that says an own job type's name, or the job it is like, is one this surely (p)."""


@lru_cache(maxsize=4)
def corrector(overlay: Overlay) -> Correct:
    """Return a function that gives a reading as the user would have it.

    It returns the very same reading where the user has said nothing. Build it once per overlay; a
    call takes a few microseconds per own job type.
    """
    if overlay == NONE:
        return lambda reading: reading
    mapped = dict(overlay.mapped)
    parents = {own.name: own.parent for own in overlay.own}
    takers = [_taker(own) for own in overlay.own]

    def correct(reading: Reading) -> Reading:
        job_type = mapped.get(reading.key)
        if job_type is not None:
            return _said(reading, job_type, parents.get(job_type, job_type))
        if reading.kind == "none" or reading.stated or reading.job_type in parents:
            return reading
        return next(filter(None, (taken(reading) for taken in takers)), reading)

    return correct


def _said(reading: Reading, job_type: str, parent: str) -> Reading:
    """Return the reading of a title of which the user said the job type."""
    return replace(
        reading,
        kind="occupation",
        job_type=job_type,
        confidence=1.0,
        job_types=((job_type, 1.0),),
        occupations=reading.occupations if reading.job_type in (job_type, parent) else (),
        because=YOU_SAID,
    )


def _taker(own: OwnType) -> Callable[[Reading], Reading | None]:
    """Return a function that gives a reading to an own job type if it belongs there.

    It belongs there if the title is the job it is like, or says its name. A name of one word may
    mean other work elsewhere, so it counts only within the parent and where netq knows nothing.
    """
    like = matcher(understand(own.like))
    named = frozenset(telling(own.name))
    within = ("", own.parent)

    def taken(reading: Reading) -> Reading | None:
        hit = like(reading)
        if hit.kind == "same":
            sure = SAYS_SO if hit.strength == 1 else 0.0
            return _taken(reading, own, sure, f"like {own.like}, as you said")
        if not named or not named <= key_words(reading.key):
            return None
        if len(named) == 1 and reading.job_type not in within:
            return None
        return _taken(reading, own, SAYS_SO, f'says "{own.name}", your own job type')

    return taken


def _taken(reading: Reading, own: OwnType, sure: float, because: str) -> Reading:
    """Return the reading as one of an own job type, as sure as the parent was at least."""
    p = max(sure, dict(reading.job_types).get(own.parent, 0.0))
    others = [one for one in reading.job_types if one[0] != own.parent]
    room = min(1.0, (1 - p) / (sum(q for _, q in others) or 1.0))
    return replace(
        reading,
        kind="occupation",
        job_type=own.name,
        confidence=p,
        job_types=((own.name, p), *((name, q * room) for name, q in others)),
        because=because,
    )
