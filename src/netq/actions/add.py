"""Write somebody down in one line, unless they are here already."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import get_args

from netq.actions import catalogue, find
from netq.actions.reading import reading_ids
from netq.domain import dates
from netq.domain.add import NEAR_NAME, Added, Twin, Understood, identities, same_name
from netq.domain.brief import Brief
from netq.domain.entry import Entry
from netq.domain.errors import Misuse
from netq.domain.gaps import Present
from netq.domain.identity import Identity
from netq.domain.incoming import Position
from netq.domain.names import company_key, name_key
from netq.domain.ties import TIE_HELP, TIE_WORDS, Relation, Tie
from netq.store import contacts, gaps, people, readings
from netq.store.opening import Store, Writer

TYPED = Tie(2, "assumed", "you added them yourself")
"""Whom one types in, one has met: the tie when none is stated."""


def add(store: Store, entry: Entry, today: date, *, even_if_known: bool = False) -> Added:
    """Add a person. A probable duplicate is returned "to_review" with its evidence, not stored.

    Raises Misuse when the entry cannot be read (no name, an address that is none, a date).
    """
    entry = checked(entry, today)
    addresses = identities(entry)
    if not even_if_known:
        twins = probable_twins(store, entry, addresses)
        if twins:
            return Added("to_review", entry.name, twins=twins)
    with store.writing() as writer:
        tie = Tie(entry.tie, "stated") if entry.tie else TYPED
        number = contacts.insert(writer, entry, today, tie)
        notices = _write(writer, number, entry, addresses, today)
    return Added("added", entry.name, number, _understood(store, entry), notices=notices)


def update(store: Store, entry: Entry, today: date) -> Added:
    """Write what the entry says of a person who is here; what it does not say stays.

    Raises NotFound or Ambiguous when the name does not mean exactly one person.
    """
    brief = find.one(store, entry.name)
    entry = checked(replace(entry, name=brief.name), today)
    addresses = identities(entry)
    with store.writing() as writer:
        tie = Tie(entry.tie, "stated") if entry.tie else None
        contacts.update(writer, brief.id, entry, tie)
        notices = _write(writer, brief.id, entry, addresses, today)
    notices += _both(store, brief, entry)
    return Added("updated", brief.name, brief.id, _understood(store, entry), notices=notices)


def _both(store: Store, brief: Brief, entry: Entry) -> tuple[str, ...]:
    """A word when somebody now holds a new role beside those they held."""
    new = [role for role in entry.roles if not role.end]
    others = people.present_roles(store, brief.id, but=new)
    if not new or not others:
        return ()
    old = " at ".join(part for part in others[0] if part)
    at = " @ ".join(part for part in others[0] if part)
    ends = f'netq add "{brief.name}" --update --past "{at}, START-END"'
    return (f"{brief.name} is still noted as {old}, too. If that has ended: {ends}",)


def checked(entry: Entry, today: date) -> Entry:
    """The entry with its dates in ISO form. Raises Misuse naming what cannot be read."""
    if not entry.name.strip():
        raise Misuse("A person needs a name.", 'netq add "Ann Lee" --role "Project Manager @ Acme"')
    if entry.tie is not None and entry.tie not in TIE_WORDS:
        raise Misuse(f"A tie goes from 1 to 5, not {entry.tie}.", TIE_HELP)
    roles = tuple(dated(role, today) for role in entry.roles)
    not_before = entry.do_not_ask_before
    if not_before.casefold() == "never":
        not_before = dates.NEVER
    elif not_before:
        not_before = dates.earliest(
            dates.parse(not_before, today, "day before which not to ask")
        ).isoformat()
    name = " ".join(entry.name.split())
    return replace(entry, name=name, roles=roles, do_not_ask_before=not_before)


def relation(words: str) -> Relation | None:
    """A relation as typed, or None for none. Raises Misuse for any other word."""
    found = next((one for one in get_args(Relation) if one == words.strip().casefold()), None)
    if words and not found:
        raise Misuse(f"A relation is manager, report or client, not {words!r}.")
    return found


def probable_twins(store: Store, entry: Entry, addresses: Sequence[Identity]) -> tuple[Twin, ...]:
    """Who in the store may be the same person, the strongest evidence first."""
    found: dict[int, str] = {}
    for address in addresses:
        if address.is_key:
            for number in people.by_identity(store, address.kind, address.value):
                found.setdefault(number, f"same {address.kind}: {address.raw}")
    twins = [Twin(brief, found[brief.id]) for brief in people.briefs(store, found)]
    named = [b for b in people.same_named(store, entry.name) if b.id not in found]
    twins += same_name(entry, named)
    twins += [
        Twin(brief, f"was called {entry.name} before")
        for brief in named
        if name_key(brief.name) != name_key(entry.name)
    ]
    seen = {twin.brief.id for twin in twins}
    twins += [twin for twin in _nearly_named(store, entry) if twin.brief.id not in seen]
    return tuple(twins)


def _nearly_named(store: Store, entry: Entry) -> Iterable[Twin]:
    from rapidfuzz import fuzz

    for employer in {role.employer for role in entry.roles if role.employer}:
        for number, name in people.at_employer(store, company_key(employer)):
            if fuzz.token_sort_ratio(name_key(name), name_key(entry.name)) >= NEAR_NAME:
                evidence = f"nearly the same name, both at {employer}"
                yield from (Twin(brief, evidence) for brief in people.briefs(store, [number]))


def _write(
    writer: Writer,
    number: int,
    entry: Entry,
    addresses: Sequence[Identity],
    today: date,
) -> tuple[str, ...]:
    contacts.add_identities(writer, number, addresses, "typed", today)
    ids = reading_ids(writer, [(role.title, role.employer) for role in entry.roles])
    rows = [
        contacts.RoleRow(
            role.title,
            role.employer,
            ids[role.title, role.employer],
            role.start,
            role.end,
            "" if role.end else today.isoformat(),
        )
        for role in entry.roles
    ]
    contacts.add_roles(writer, number, rows, "typed")
    contacts.add_notes(writer, number, entry.notes, today)
    understand = catalogue.of(writer).understand
    known = [(job, understand(job).job_type) for job in entry.works_with]
    contacts.add_works_with(writer, number, known)
    if entry.met and (when := dates.mentioned(entry.met)):
        contacts.add_interaction(writer, number, "met", when, entry.met)
    return _introduced(writer, number, entry)


def _introduced(writer: Writer, number: int, entry: Entry) -> tuple[str, ...]:
    contacts.link_introduced(writer, number, name_key(entry.name))
    if not entry.by:
        return ()
    found = [brief for brief in people.named(writer, entry.by) if brief.id != number]
    by = found[0].id if len(found) == 1 else None
    contacts.set_introducer(writer, number, found[0].name if by else entry.by, by)
    if by:
        return ()
    if found:
        return (f"{entry.by!r} may be any of {len(found)} people; noted as written.",)
    return (f"{entry.by} is not in your network yet; noted, and linked once you add them.",)


def _understood(store: Store, entry: Entry) -> tuple[Understood, ...]:
    present = gaps.present(store)
    found = []
    for role in entry.roles:
        reading = readings.get(store, role.title, company_key(role.employer))
        if reading:
            there = Present() if role.end else present.get(reading.job_type, Present())
            found.append(Understood(reading, there.people, there.doubtful))
    return tuple(found)


def dated(role: Position, today: date) -> Position:
    """The role with its dates in ISO form. Raises Misuse for dates that cannot be."""
    start = role.start and dates.parse(role.start, today, "start of the role")
    end = role.end and dates.parse(role.end, today, "end of the role")
    for day in (start, end):
        if day and dates.earliest(day) > today:
            raise Misuse(f"{role.title!r}: {day} is still to come.", "Note it when it has come.")
    if start and end and dates.earliest(start) > dates.latest(end):
        raise Misuse(f"{role.title!r} ends ({end}) before it starts ({start}).", "Swap the two.")
    return replace(role, start=start, end=end)
