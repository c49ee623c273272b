"""Which job types are there, who stands in each, and which titles are unclear?"""

from __future__ import annotations

from dataclasses import dataclass

from netq.domain.reading import Reading


@dataclass(frozen=True, slots=True)
class TypeCount:
    """A job type, a job one would type for it, and the people who do it now.

    ``probably`` counts those whose title may belong here and does not count. ``parent`` is "" for
    netq's own job types; for one that the user added, the job type it lies within.
    """

    name: str
    example: str
    blurb: str
    people: int
    probably: int = 0
    parent: str = ""


@dataclass(frozen=True, slots=True)
class OccupationCount:
    """An occupation and the people who do it now, or probably do."""

    soc: str
    title: str
    people: int = 0
    probably: int = 0


@dataclass(frozen=True, slots=True)
class Unread:
    """A title netq could not read, or too doubtfully to count, its people and two best guesses."""

    reading: Reading
    people: int

    @property
    def probably(self) -> str:
        """The job type this title was doubtfully read as, or "" if it could not be read."""
        return self.reading.job_type

    @property
    def guesses(self) -> tuple[str, ...]:
        """The two likeliest job types."""
        return tuple(name for name, _ in self.reading.job_types[:2])


@dataclass(frozen=True, slots=True)
class Alike:
    """A title, and how alike it is to the job asked about (0..1)."""

    title: str
    score: float


@dataclass(frozen=True, slots=True)
class Mapped:
    """What a mapping did: all titles equal to ``title`` are now ``job_type``."""

    title: str
    job_type: str
    people: int
    in_type: int
