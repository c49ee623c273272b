"""Write down many people, one JSON line each, each line accounted for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from netq.actions import add
from netq.domain.add import Added
from netq.domain.entry import Entry
from netq.domain.errors import NetqError
from netq.domain.incoming import Complaint
from netq.domain.lines import LinesAdded
from netq.formats import jsonl
from netq.store.opening import Store

SOURCE = "standard input"


def add_lines(
    store: Store, lines: Iterable[str], today: date, *, update: bool = False, new: bool = False
) -> LinesAdded:
    """Add or update the person on each line, all in one transaction; a bad line costs only itself.

    A probable duplicate is not added: it is a complaint that names the evidence.
    """
    entries, complaints = jsonl.read(lines, SOURCE)
    bad = {said.line for said in complaints}
    done: list[Added] = []
    wrong = list(complaints)
    with store.writing():
        for entry in entries:
            try:
                added = _one(store, entry, today, update=update, new=new)
            except NetqError as error:
                wrong.append(Complaint(SOURCE, entry.line, "", f"{error.message} {error.hint}"))
                continue
            done.append(added)
            wrong += [
                Complaint(
                    SOURCE,
                    entry.line,
                    "name",
                    f"{entry.name} may be {twin.brief.words}, #{twin.brief.id}: {twin.evidence}.",
                )
                for twin in added.twins[:1]
            ]
    return LinesAdded(tuple(done), tuple(wrong), len(entries) + len(bad))


def _one(store: Store, entry: Entry, today: date, *, update: bool, new: bool) -> Added:
    if update:
        return add.update(store, entry, today)
    return add.add(store, entry, today, even_if_known=new)
