"""Which job types are there, who stands in each, and which titles has nobody read?"""

from __future__ import annotations

from dataclasses import dataclass

from netq.domain.reading import Reading


@dataclass(frozen=True, slots=True)
class TypeCount:
    """A job type, a job one would type for it, and the people who do it now."""

    name: str
    example: str
    blurb: str
    people: int


@dataclass(frozen=True, slots=True)
class Unread:
    """A title netq could not read for certain, its people, and the two best guesses."""

    reading: Reading
    people: int

    @property
    def guesses(self) -> tuple[str, ...]:
        """The two likeliest job types."""
        return tuple(name for name, _ in self.reading.job_types[:2])


@dataclass(frozen=True, slots=True)
class Mapped:
    """What a mapping did: all titles equal to ``title`` are now ``job_type``."""

    title: str
    job_type: str
    people: int
    in_type: int
