"""What became of the stored readings when they were read again?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reread:
    """How many titles were read again, how many readings changed, and how many job types of them.

    ``undone`` says that it was the other way round: the readings of before are back.
    """

    titles: int
    changed: int
    retyped: int
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """A title that was read again: its people, its job type before and now ("" is unknown)."""

    title: str
    people: int
    before: str
    now: str
