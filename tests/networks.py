"""What small networks do tests start from, and what is in a store?"""

from __future__ import annotations

import os
import re
from datetime import datetime
from pathlib import Path
from typing import Any

from netq.actions import add as actions
from netq.actions import imports
from netq.domain.entry import Entry
from netq.domain.imports import Imported
from netq.formats.positions import parse_position
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.formats.exports import connections, write

ACCOUNTS = {"import_run", "import_row", "sqlite_sequence", "_sqlite_migrations"}
"""Tables that say what was done rather than what is known."""


def person(name: str, *roles: str, **said: Any) -> Entry:
    """Somebody in the user's own words; a role is "Title @ Employer"."""
    return Entry(name, roles=tuple(parse_position(role) for role in roles), **said)


def known(store: Store, name: str, *roles: str, **said: Any) -> int:
    """Add somebody, even under a name that is there already; returns the id."""
    return actions.add(store, person(name, *roles, **said), TODAY, even_if_known=True).id


def imported(store: Store, folder: Path, *rows: str, **text: str) -> Imported:
    """Import a Connections.csv of these rows, written on the day of its newest connection."""
    path = aged(write(folder, connections(*rows, **text)), *rows)
    return imports.bring_in(store, path, TODAY)


def aged(path: Path, *rows: str) -> Path:
    """A file last written on the newest day ("08 Feb 2026") that its rows name."""
    found = re.findall(r"\b\d\d [A-Z][a-z][a-z] \d{4}\b", " ".join(rows))
    days = [datetime.strptime(day, "%d %b %Y").timestamp() for day in found]
    if days:
        os.utime(path, (max(days), max(days)))
    return path


def dump(store: Store, *but: str) -> dict[str, list[tuple[Any, ...]]]:
    """All that is known, table by table, without the accounts of imports and the tables named."""
    tables = store.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return {
        name: [tuple(row) for row in store.rows(f"SELECT * FROM {name} ORDER BY 1, 2")]
        for (name,) in tables
        if name not in ACCOUNTS.union(but)
    }


def doubt(store: Store, title: str, confidence: float = 0.6) -> None:
    """Have a title be read only this surely; below 0.5 its job type is no more than a guess."""
    with store.writing() as writer:
        writer.db.execute(
            """
            UPDATE reading SET confidence = ?1, job_type = iif(?1 >= 0.5, guess, '')
            WHERE title = ?2
            """,
            [confidence, title],
        )


def left(store: Store, number: int, title: str = "") -> None:
    """Have somebody leave the role of this title, or every role."""
    with store.writing() as writer:
        writer.db.execute(
            "UPDATE role SET ended = '2020' WHERE contact_id = ? AND ? IN ('', title)",
            [number, title],
        )


def programmers(store: Store, people: int = 40) -> None:
    """The mission's own example: forty programmers, and of other jobs two people I know well."""
    with store.writing():
        for number in range(people):
            known(store, f"Coder {number:02}", f"Software Engineer @ Firm {number % 7}", tie=2)
        known(store, "Petra Product", "Product Manager @ Acme", tie=3, met="fair 2026-05")
        known(store, "Ed Manager", "Engineering Manager @ Firm 1", tie=3, met="fair 2026-05")
