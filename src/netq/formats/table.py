"""Which formats does netq read, and how does it know one when it sees it?

This is the one table of formats. A format is known by its columns, not by the name of its file;
a new one is a new line here and a module that reads it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from netq.formats import linkedin_events, linkedin_messages, linkedin_owner, linkedin_people
from netq.formats.findings import Findings
from netq.formats.sheet import Sheet, Tick

Reader = Callable[[Sheet, Findings, Tick], None]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: the columns it needs (one of several sets), and what reads it.

    ``by_name`` marks a kind whose columns are too plain to know it by: the file must be called so.
    """

    kind: str
    needs: tuple[tuple[str, ...], ...]
    read: Reader
    by_name: bool = False

    @property
    def columns(self) -> str:
        """The columns it needs, as one would tell a person: the first of the sets."""
        return ", ".join(self.needs[0]).title()

    def fits(self, name: str, columns: tuple[str, ...]) -> bool:
        """Whether a file of this name with these columns is of this kind."""
        called = not self.by_name or _stem(name) == self.kind.casefold()
        return called and any(set(columns).issuperset(need) for need in self.needs)


def _format(kind: str, *needs: str, read: Reader, by_name: bool = False) -> Format:
    sets = tuple(tuple(need.split(", ")) for need in needs)
    return Format(kind, sets, read, by_name)


PEOPLE = _format(
    "Connections",
    "first name, last name, connected on",
    "first name, last name, company, position",
    "first name, last name, url, position",
    "first name, last name, url, company",
    read=linkedin_people.read,
)

FORMATS = (
    _format("Profile", "first name, last name, headline", read=linkedin_owner.read_profile),
    PEOPLE,
    _format("Positions", "company name, title, started on", read=linkedin_owner.read_positions),
    _format("Education", "school name, start date", read=linkedin_owner.read_education),
    _format("Skills", "name", read=linkedin_owner.read_skills, by_name=True),
    _format(
        "Recommendations",
        "first name, last name, job title, creation date",
        read=linkedin_events.read_recommendations,
    ),
    _format("Invitations", "from, to, sent at, direction", read=linkedin_events.read_invitations),
    _format(
        "Notes",
        "connection first name, connection last name, note, created on",
        read=linkedin_events.read_notes,
    ),
    _format("messages", "conversation id, from, to, date", read=linkedin_messages.read),
)
"""In the order they are read: messages last, for they need the owner's name and the people's."""


def recognise(name: str, columns: tuple[str, ...]) -> Format | None:
    """The format of a file of this name with these (canonical) columns, or None."""
    return next((form for form in FORMATS if form.fits(name, columns)), None)


def expected(name: str) -> Format | None:
    """The format a file of this name should have, whatever is in it, or None."""
    return next((form for form in FORMATS if form.kind.casefold() == _stem(name)), None)


def _stem(name: str) -> str:
    return PurePosixPath(name).stem.casefold()
