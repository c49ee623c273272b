"""What does each row of a file become in the store?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property

from netq.actions.reading import JobAt, reading_ids
from netq.domain import imports as rules
from netq.domain.imports import Known, Move, Register, RowFate
from netq.domain.incoming import Archive, Complaint, Person, Position
from netq.domain.names import company_key
from netq.store import imports as rows
from netq.store.opening import Writer

Progress = Callable[[int, int], None]
"""Called with how much is done and how much there is; each stage starts anew."""

PROGRESS_EVERY = 250

OLDER = (
    "an export imported before is newer: people are added from this one, no position is changed."
)


class Work:
    """One import under way: who is known, what is gathered for writing."""

    def __init__(self, writer: Writer, archive: Archive, today: date) -> None:
        """Learn who is known already, and as of which day the archive speaks."""
        self.writer, self.archive, self.today = writer, archive, today
        self.known = rows.register(writer)
        self.register = Register(self.known.values())
        self.seen = rules.seen_on(archive, today)
        self.older = rows.is_older(writer, archive)
        self.doubts = [Complaint(archive.source, 0, "", OLDER)] if self.older else []
        self.batch = rows.Batch([], [], [])
        self.next_id = rows.next_id(writer)
        self.moves: list[Move] = []
        self.confirmed: list[int] = []
        self.readings: dict[JobAt, int | None] = {}
        self.placed: set[int] = set()

    def people(self, progress: Progress) -> list[RowFate]:
        """Decide and write all rows of people; returns the fate of each row read."""
        archive = self.archive
        jobs = [(role.title, role.employer) for row in archive.people for role in row.roles[:1]]
        self.readings = reading_ids(self.writer, jobs)
        fates = []
        for row in archive.people:
            fates.append(self._fate(row))
            if len(fates) % PROGRESS_EVERY == 0:
                progress(len(fates), len(archive.people))
        self.batch.write(self.writer)
        rows.confirm_roles(self.writer, self.confirmed, self.seen)
        fates += [RowFate(row, "set_aside", why=why) for row, why in archive.set_aside]
        fates += [
            RowFate(row, "rejected", field=said.field, why=said.message)
            for row, said in archive.rejected
        ]
        return fates

    @cached_property
    def became(self) -> dict[str, int]:
        """Rows read before with the person each became."""
        return rows.became(self.writer)

    def _match(self, row: Person) -> tuple[Known | None, str]:
        """The person a row means; one that proves nothing is known by its very words."""
        addresses = rules.addresses(row)
        proof = addresses or row.connected_on
        if not proof and (same := self.known.get(self.became.get(row.where.raw, 0))):
            return same, ""
        return self.register.match(row, addresses)

    def _fate(self, row: Person) -> RowFate:
        known, doubt = self._match(row)
        if known is None:
            return RowFate(row.where, "added", self._add(row))
        if doubt:
            return RowFate(row.where, "to_review", known.id, "name", f"{row.name} {doubt}")
        changed = self._update(known, row)
        self.register.add(known)
        return RowFate(row.where, "updated" if changed else "unchanged", known.id)

    def _add(self, row: Person) -> int:
        known = Known(self.next_id, row.name, self._connected(row))
        self.next_id += 1
        self.batch.person(known.id, row.name, known.connected_on, self.today)
        self._addresses(known, row)
        if row.roles:
            self._role(known, row.roles[0], "")
        self.known[known.id] = known
        self.placed.add(known.id)
        self.register.add(known)
        return known.id

    def _connected(self, row: Person) -> str:
        """The day of connection; one that is still to come is told and left out."""
        if row.connected_on <= self.today.isoformat():
            return row.connected_on
        said = f"{row.name} is connected since {row.connected_on}, a day to come: left out."
        self.doubts.append(Complaint(row.where.file, row.where.line, "Connected On", said))
        return ""

    def _update(self, known: Known, row: Person) -> bool:
        """Write what this row says anew of somebody known.

        An older export changes no position, nor does a second row of one person.
        """
        changed = self._addresses(known, row)
        if known.id in self.placed or known.confirmed_on > self.seen or self.older:
            return changed
        self.placed.add(known.id)
        if row.name != known.name and not known.typed:
            rows.rename(self.writer, known.id, known.name, row.name)
            known.name, changed = row.name, True
        now = row.roles[0] if row.roles else Position()
        return self._position(known, now) or changed

    def _position(self, known: Known, now: Position) -> bool:
        """Open, close or confirm a role; one that the user typed is at most confirmed."""
        key = rules.job_key(now)
        if key in known.stated:
            self.confirmed.append(known.stated[key])
        if known.present and rules.moved(known, now):
            self._move(known, now)
            return True
        if known.present and key == rules.job_key(known.present):
            self.confirmed.append(known.present_id)
        elif known.present is None and any(key) and key not in known.stated:
            self._role(known, now, "")
            return True
        return False

    def _move(self, known: Known, now: Position) -> None:
        before = known.present or Position()
        since = known.confirmed_on or self.seen
        between = since if since == self.seen else f"{since}/{self.seen}"
        if known.present_id:
            rows.end_role(self.writer, known.present_id, between)
        self.moves.append(Move(known.name, before, now, between))
        if rules.job_key(now) not in known.stated:
            self._role(known, now, between)

    def _role(self, known: Known, role: Position, started: str) -> None:
        reading = self.readings[role.title, role.employer]
        self.batch.role(known.id, role, reading, started, self.seen)
        known.present, known.present_id, known.confirmed_on = role, 0, self.seen
        known.employers |= {company_key(role.employer)} - {""}

    def _addresses(self, known: Known, row: Person) -> bool:
        new = False
        for address in rules.addresses(row):
            there = {"linkedin": known.slugs, "email": known.emails}.get(address.kind)
            if there is not None and address.value not in there:
                there.add(address.value)
                self.batch.identity(known.id, address, self.seen)
                new = True
        return new
