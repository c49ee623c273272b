"""What does a file tell netq before anything is decided about it?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Direction = Literal["out", "in", "both"]


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing wrong with one place of an input.

    ``line`` is the line number in the file counted from 1 (0: the file as a whole), ``field`` the
    column or property name or "". ``message`` is a sentence for the person.
    """

    file: str
    line: int
    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Row:
    """Where a record came from: file name as shown to the person, first line (from 1), raw text."""

    file: str
    line: int
    raw: str


@dataclass(frozen=True, slots=True)
class Position:
    """A job as a file states it; dates are ISO 8601, maybe partial ("2019", "2019-03"), or ""."""

    title: str = ""
    employer: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """One person as one row of a file states them.

    ``name`` is as written. ``linkedin`` is the profile address as written; ``connected_on`` is ISO
    8601, or "" when absent or ambiguous. ``roles`` has the current position first.
    """

    where: Row
    name: str
    linkedin: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    roles: tuple[Position, ...] = ()
    connected_on: str = ""
    notes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counterpart:
    """The other end of a touch: a name as written and a profile address, either may be ""."""

    name: str
    linkedin: str = ""


@dataclass(frozen=True, slots=True)
class Touch:
    """Something that passed between the owner and others: a day's messages, an invitation, praise.

    ``kind`` is "messages", "invitation", "recommendation" or "note"; ``on`` is an ISO date;
    ``count`` is how many messages that day; ``text`` is kept only for notes and is "" otherwise;
    ``key`` is equal when the same event is read again.
    """

    where: Row
    kind: Literal["messages", "invitation", "recommendation", "note"]
    direction: Direction
    on: str
    others: tuple[Counterpart, ...]
    key: str
    count: int = 1
    text: str = ""


@dataclass(frozen=True, slots=True)
class School:
    """A school the owner attended; years are partial ISO dates or ""."""

    name: str
    degree: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Owner:
    """What an archive says about the person who exported it."""

    name: str = ""
    headline: str = ""
    industry: str = ""
    roles: tuple[Position, ...] = ()
    schools: tuple[School, ...] = ()
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileRead:
    """One file of an archive: its name, what it was taken for ("Connections", …), data rows."""

    name: str
    kind: str
    rows: int


@dataclass(frozen=True, slots=True)
class Archive:
    """Everything one input (a file, a folder, a ZIP) says.

    Every data row of the people file is in exactly one of ``people``, ``set_aside`` (a row without
    a person, with the reason) and ``rejected`` (a row netq could not read, with the complaint).
    ``complaints`` holds the complaint of each rejected row and further warnings about readable
    rows. ``exported_on`` is the ISO date of the export if the input's name states it (``dated``),
    else that of its newest connection, or ""; ``modified_on`` is when the file was last written.
    """

    source: str
    sha256: str
    exported_on: str
    files: tuple[FileRead, ...]
    people: tuple[Person, ...] = ()
    set_aside: tuple[tuple[Row, str], ...] = ()
    rejected: tuple[tuple[Row, Complaint], ...] = ()
    complaints: tuple[Complaint, ...] = ()
    touches: tuple[Touch, ...] = ()
    dated: bool = False
    modified_on: str = ""
    owner: Owner = field(default_factory=Owner)
