"""What does each row of an import do to the store?

Automatic only on proof: the same LinkedIn profile; the same personal e-mail under compatible
names; or, where one side has no profile address, the same name connected on the same day. Two
different profiles are two people, unless name and e-mail are the same. A name alone is a question.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from netq.domain import identity
from netq.domain.identity import Identity
from netq.domain.incoming import Archive, Complaint, Person, Position, Row
from netq.domain.names import company_key, compatible, name_key

Fate = Literal["added", "updated", "unchanged", "to_review", "rejected", "set_aside"]
FATES: tuple[Fate, ...] = (
    "added", "updated", "unchanged", "to_review", "rejected", "set_aside",
)  # fmt: skip


JobKey = tuple[str, str]
"""Title as written and key of the employer: what makes two positions the same."""


@dataclass(slots=True)
class Known:
    """A person as far as matching needs to know them; ``present`` is their role from LinkedIn.

    ``stated`` holds the roles the user typed by ``job_key``: their id while present, 0 once ended.
    """

    id: int
    name: str
    connected_on: str = ""
    typed: bool = False
    slugs: set[str] = field(default_factory=set)
    emails: set[str] = field(default_factory=set)
    employers: set[str] = field(default_factory=set)
    stated: dict[JobKey, int] = field(default_factory=dict)
    present: Position | None = None
    present_id: int = 0
    confirmed_on: str = ""


class Register:
    """Everybody known, found by address or name; grows while a file is read."""

    def __init__(self, people: Iterable[Known]) -> None:
        """Index the people already in the store."""
        self._by_slug: dict[str, Known] = {}
        self._by_email: defaultdict[str, list[Known]] = defaultdict(list)
        self._by_name: defaultdict[str, list[Known]] = defaultdict(list)
        for person in people:
            self.add(person)

    def add(self, person: Known) -> None:
        """Let a person be found from now on, also by what was learnt since."""
        for slug in person.slugs:
            self._by_slug[slug] = person
        for email in person.emails:
            if person not in self._by_email[email]:
                self._by_email[email].append(person)
        named = self._by_name[name_key(person.name)]
        if person not in named:
            named.append(person)

    def match(self, row: Person, addresses: Iterable[Identity]) -> tuple[Known | None, str]:
        """The person a row means, with "" as doubt; or whom it may mean, and the doubt in words."""
        addresses = tuple(addresses)
        slug = next((a.value for a in addresses if a.kind == "linkedin"), "")
        if slug in self._by_slug:
            return self._by_slug[slug], ""
        key = name_key(row.name)
        emails = [a.value for a in addresses if a.kind == "email" and a.is_key]
        shared = [person for email in emails for person in self._by_email.get(email, ())]
        shared.sort(key=lambda person: name_key(person.name) != key)
        for person in shared:
            another = bool(slug and person.slugs) and name_key(person.name) != key
            if not another and compatible(person.name, row.name):
                return person, ""
        named = [p for p in self._by_name.get(key, ()) if not (slug and p.slugs)]
        for person in named:
            if row.connected_on and person.connected_on == row.connected_on:
                return person, ""
        if shared:
            return shared[0], f"same e-mail as {shared[0].name}, but another name"
        return _doubt(row, named)


def _doubt(row: Person, named: Iterable[Known]) -> tuple[Known | None, str]:
    employer = company_key(row.roles[0].employer) if row.roles else ""
    for person in named:
        if employer and employer in person.employers:
            return person, f"may be the {person.name} you have: same name, same employer"
        if person.typed and not (employer and person.employers):
            return person, f"may be the {person.name} you have: same name"
    return None, ""


def addresses(row: Person) -> tuple[Identity, ...]:
    """The addresses of a row that can be read; others are not worth losing the row for."""
    found = [identity.linkedin(row.linkedin)] if row.linkedin else []
    found += [identity.email(raw) for raw in row.emails]
    found += [identity.phone(raw) for raw in row.phones]
    return tuple(address for address in found if address)


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody's LinkedIn position is another one now. Dates are ISO; ``between`` is a range."""

    name: str
    before: Position
    now: Position
    between: str


@dataclass(frozen=True, slots=True)
class RowFate:
    """What became of one row and why; ``why`` is "" for rows that simply went in."""

    row: Row
    fate: Fate
    contact_id: int | None = None
    field: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What the network knows after an import: people, job types, share of people's titles read."""

    people: int
    job_types: int
    understood: float
    gap: str
    job: str


@dataclass(frozen=True, slots=True)
class Imported:
    """The account of one import. ``counts`` sums to ``read``; ``touches`` counts new interactions.

    ``rejected`` are the complaints of the rows that were not read. ``inferred`` counts people
    whose tie now rests on what passed between you.
    """

    source: str
    exported_on: str
    dated: bool
    files: tuple[tuple[str, str, int], ...]
    counts: dict[Fate, int]
    complaints: tuple[Complaint, ...]
    rejected: tuple[Complaint, ...]
    moves: tuple[Move, ...]
    touches: int
    inferred: int
    about_me: int
    learnt: Learnt
    dry_run: bool

    @property
    def read(self) -> int:
        """Rows of people read: each is in exactly one count."""
        return sum(self.counts.values())


def seen_on(archive: Archive, today: date) -> str:
    """The ISO date on which what an archive says was true, never after today.

    The date in its name; else the day it was last written, but not before its newest connection.
    """
    on = archive.exported_on if archive.dated else max(archive.exported_on, archive.modified_on)
    return min(on or today.isoformat(), today.isoformat())


def tally(fates: Iterable[RowFate]) -> dict[Fate, int]:
    """How many rows met each fate; every fate is named."""
    counts: dict[Fate, int] = dict.fromkeys(FATES, 0)
    for fate in fates:
        counts[fate.fate] += 1
    return counts


def job_key(position: Position) -> JobKey:
    """What makes two positions the same: another spelling of the company is no other job."""
    return position.title, company_key(position.employer)


def moved(known: Known, now: Position) -> bool:
    """Whether a row states another position than the one LinkedIn gave before."""
    before = known.present
    if before is None or not (now.title or now.employer):
        return False
    if job_key(now) == job_key(before):
        return False
    # A blanked field is LinkedIn showing less, not a move.
    return bool(now.title and now.employer) or not (before.title and before.employer)
