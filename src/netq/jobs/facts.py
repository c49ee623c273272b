"""What is known of each job type and each occupation?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from netq.jobs.tables import rows


@dataclass(frozen=True, slots=True)
class JobType:
    """A business function a person would name; ``example`` is a plain job of it.

    ``parent`` is "" for netq's own; for one that the user added, the job type it lies within.
    """

    name: str
    example: str
    blurb: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class OccupationFacts:
    """A SOC 2018 detailed occupation.

    ``job_zone`` is O*NET's 1 (little preparation) to 5 (extensive), 0 if unknown. ``employment``
    is the number of people in the US (BLS OEWS, May 2025; a figure published for several
    occupations together is shared out evenly).
    """

    soc: str
    title: str
    job_zone: int
    employment: int
    job_type: str


@cache
def job_types() -> tuple[JobType, ...]:
    """Return the 36 job types in their usual order."""
    return tuple(JobType(name, example, blurb) for name, example, blurb, _ in rows("job_types"))


@cache
def occupations() -> Mapping[str, OccupationFacts]:
    """Return SOC code -> facts, for all 867 detailed occupations, by code."""
    return {row[0]: at_place(place) for place, row in enumerate(_rows())}


def occupation(soc: str) -> OccupationFacts | None:
    """Return the facts of one occupation, or None if there is no such code."""
    return occupations().get(soc.strip())


@cache
def at_place(place: int) -> OccupationFacts:
    """Return the occupation with this number in the lexicon."""
    soc, title, zone, employment, job_type = _rows()[place]
    return OccupationFacts(soc, title, int(zone or 0), int(employment), job_type)


@cache
def soc_places() -> dict[str, int]:
    """Return SOC code -> number in the lexicon, in order."""
    return {row[0]: place for place, row in enumerate(_rows())}


@cache
def type_of_place() -> tuple[str, ...]:
    """Return the job type of each occupation as numbered in the lexicon."""
    return tuple(row[4] for row in _rows())


@cache
def _rows() -> list[list[str]]:
    """Return the rows of ``occupations.tsv``, read once."""
    return rows("occupations")
