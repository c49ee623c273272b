"""What does the person tell netq about somebody they know?"""

from __future__ import annotations

from dataclasses import dataclass

from netq.domain.incoming import Position
from netq.domain.ties import Relation


@dataclass(frozen=True, slots=True)
class Entry:
    """One person in the user's own words, from options, prompts or a JSON line.

    Empty strings, empty tuples and None mean "not said". ``tie`` is 1..5, ``met`` is free text
    that may hold a year, ``by`` the name of who introduced us, ``do_not_ask_before`` an ISO date,
    ``works_with`` the jobs this person manages, hires or works with daily. ``line`` is the
    line of the input it came from, 0 when typed.
    """

    name: str
    roles: tuple[Position, ...] = ()
    tie: int | None = None
    met: str = ""
    by: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    linkedin: str = ""
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    relation: Relation | None = None
    do_not_ask_before: str = ""
    works_with: tuple[str, ...] = ()
    line: int = 0
