"""What has been found so far while an archive is read, file by file?"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from netq.domain.incoming import Complaint, FileRead, Owner, Person, Position, Row, School, Touch
from netq.formats.rows import Record
from netq.formats.sheet import Sheet, Tick

_QUOTE = 40


@dataclass(frozen=True, slots=True)
class Findings:
    """The growing lists that become an Archive; readers only append."""

    people: list[Person] = field(default_factory=list)
    set_aside: list[tuple[Row, str]] = field(default_factory=list)
    rejected: list[tuple[Row, Complaint]] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)
    touches: list[Touch] = field(default_factory=list)
    files: list[FileRead] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)
    roles: list[Position] = field(default_factory=list)
    schools: list[School] = field(default_factory=list)
    skills: list[str] = field(default_factory=list)

    def complain(self, sheet: Sheet, line: int, column: str, message: str) -> Complaint:
        """Note one thing wrong with one place of a file, and return it."""
        complaint = Complaint(sheet.name, line, column, message)
        self.complaints.append(complaint)
        return complaint

    def readable(self, sheet: Sheet, record: Record) -> bool:
        """Whether the record has cells; whatever is wrong with it is noted as a complaint."""
        if record.problem:
            self.complain(sheet, record.line, "", record.problem)
        return bool(record.cells)

    def rows(self, sheet: Sheet, tick: Tick) -> Iterator[tuple[Record, dict[str, str]]]:
        """The readable records of a table with their cells by column name."""
        for record in sheet.records(tick):
            if self.readable(sheet, record):
                yield record, sheet.named(record)

    @property
    def owner(self) -> Owner:
        """The owner of the archive, as far as it tells."""
        return Owner(
            name=self.facts.get("name", ""),
            headline=self.facts.get("headline", ""),
            industry=self.facts.get("industry", ""),
            roles=tuple(self.roles),
            schools=tuple(self.schools),
            skills=tuple(self.skills),
        )

    @property
    def empty(self) -> bool:
        """Whether nothing was found that netq could keep."""
        return not (self.people or self.touches) and self.owner == Owner()


def quoted(text: str) -> str:
    """A cell as a complaint quotes it: not more than a line of it."""
    return repr(text if len(text) <= _QUOTE else f"{text[:_QUOTE]}…")


def event_key(*parts: str) -> str:
    """A short name for an event, equal whenever its parts are: 16 hexadecimal digits."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
