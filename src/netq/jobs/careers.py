"""How near are two job types: at work every day, and as careers?"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from netq.jobs.facts import type_of_place
from netq.jobs.lexicon import lexicon
from netq.jobs.tables import rows

TABLE = "careers"

TIER_WEIGHT = {1: 0.6, 2: 0.45, 3: 0.25}
"""How near a related occupation of O*NET's tier is (1 nearest); measured on title similarity."""
DAILY_WEIGHT = 0.6
CAREER_WEIGHT = 0.6


@cache
def neighbours(job_type: str) -> Mapping[str, float]:
    """Return the job types whose people work daily with this one -> weight 0..1.

    Our own judgement, in ``neighbours.tsv``; the same in both directions.
    """
    found: dict[str, float] = {}
    for one, other, weight in rows("neighbours"):
        if job_type in (one, other):
            found[other if job_type == one else one] = float(weight)
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def nearness(one: str, other: str) -> float:
    """Return how near two job types are as careers, 0..1; 1.0 for the same.

    From O*NET's related occupations, summed up per job type, and from ``neighbours``.
    """
    if one == other:
        return 1.0
    first, second = sorted((one, other))
    career = _careers().get((first, second), 0.0)
    return min(0.95, CAREER_WEIGHT * career + DAILY_WEIGHT * neighbours(one).get(other, 0.0))


@cache
def _careers() -> Mapping[tuple[str, str], float]:
    return {(one, other): float(share) for one, other, share in rows(TABLE)}


def computed() -> list[tuple[str, str, float]]:
    """Return the share of related occupations that two job types have in each other, 0..1.

    ``data/careers.tsv`` holds the result, because working it out takes longer than ``netq gaps``
    may: ``python -m netq.jobs.derived`` writes it.
    """
    book, names = lexicon(), type_of_place()
    out: dict[str, float] = {}
    both: dict[tuple[str, str], float] = {}
    for place, name in enumerate(names):
        for related, tier in book.related(place):
            out[name] = out.get(name, 0.0) + TIER_WEIGHT[tier]
            if names[related] != name:
                first, second = sorted((name, names[related]))
                both[first, second] = both.get((first, second), 0.0) + TIER_WEIGHT[tier]
    shares = ((a, b, 2 * both[a, b] / min(out[a], out[b])) for a, b in sorted(both))
    return [(a, b, round(min(1.0, share), 3)) for a, b, share in shares]
