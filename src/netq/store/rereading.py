"""How are stored readings read anew, and what did the last time change?"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TypeVar

from netq.domain.reading import Reading
from netq.domain.rereading import Change
from netq.store.opening import Store, Writer
from netq.store.readings import columns, from_row

T = TypeVar("T")

_BEFORE = "kind, job_type, guess, job_types, level, confidence, soc, occupations, because, lexicon"
_CANNOT = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
}
_PRIMARY = 0xFF
"""An extended result code of SQLite holds the primary one in its lowest byte."""


@dataclass(frozen=True, slots=True)
class Titled:
    """A stored reading, and the employer that tipped it, if one did."""

    id: int
    employer: str
    reading: Reading


def if_writable(store: Store, step: Callable[[Writer], T]) -> T | None:
    """Take a step whole or not at all; None if this store cannot be written just now."""
    waits = store.connection.execute("PRAGMA busy_timeout").fetchone()[0]
    store.connection.execute("PRAGMA busy_timeout = 0")
    try:
        with store.writing() as writer:
            return step(writer)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & _PRIMARY in _CANNOT:
            return None
        raise
    finally:
        store.connection.execute(f"PRAGMA busy_timeout = {waits}")


def count(store: Store) -> int:
    """How many titles are stored."""
    row = store.row("SELECT count(*) AS titles FROM reading")
    return int(row["titles"]) if row else 0


def all_titles(store: Store) -> list[Titled]:
    """All stored readings."""
    return _titled(store, "TRUE", [])


def titles_of(store: Store, keys: Collection[str], job_types: Collection[str]) -> list[Titled]:
    """The readings of these cleaned titles, and those of these job types."""
    return _titled(
        store,
        """
        title_key IN (SELECT value FROM json_each(?))
        OR job_type IN (SELECT value FROM json_each(?))
        """,
        [json.dumps(list(keys)), json.dumps(list(job_types))],
    )


def write(writer: Writer, changed: Mapping[int, Reading], lexicon: str = "") -> None:
    """Put these readings in place of the stored ones; ``lexicon`` made them, if it is named."""
    sets = ", ".join(f"{name} = :{name}" for name in next(map(columns, changed.values()), {}))
    for number, reading in changed.items():
        writer.db.execute(
            f"""
            UPDATE reading SET {sets}, lexicon = coalesce(nullif(:lexicon, ''), lexicon)
            WHERE id = :id
            """,
            {"id": number, "lexicon": lexicon, **columns(reading)},
        )


def remember(writer: Writer, ids: Collection[int]) -> None:
    """Keep these readings as they are now; what was kept before is forgotten."""
    writer.db.execute("DELETE FROM reading_before")
    writer.db.execute(
        f"""
        INSERT INTO reading_before (reading_id, {_BEFORE})
        SELECT id, {_BEFORE} FROM reading WHERE id IN (SELECT value FROM json_each(?))
        """,
        [json.dumps(list(ids))],
    )


def restore(writer: Writer, job_types: Collection[str]) -> list[Titled]:
    """Put back the readings that were kept, and return them; then nothing is kept any more.

    One that the user has set since stays, and so does one of a job type that is no more.
    """
    found = writer.rows(
        """
        SELECT reading.id FROM reading_before JOIN reading ON reading.id = reading_id
        WHERE reading.source <> 'user' AND (
            reading_before.job_type = ''
            OR reading_before.job_type IN (SELECT value FROM json_each(?))
        )
        """,
        json.dumps(list(job_types)),
    )
    ids = json.dumps([row["id"] for row in found])
    writer.db.execute(
        f"""
        UPDATE reading SET ({_BEFORE}) = (
            SELECT {_BEFORE} FROM reading_before WHERE reading_id = reading.id
        ) WHERE id IN (SELECT value FROM json_each(?))
        """,
        [ids],
    )
    writer.db.execute("DELETE FROM reading_before")
    return _titled(writer, "id IN (SELECT value FROM json_each(?))", [ids])


def changes(store: Store) -> list[Change]:
    """The titles whose job type the last re-reading changed, most people first."""
    found = store.rows(
        """
        SELECT reading.title, count(DISTINCT role.contact_id) AS people,
            reading_before.job_type AS before, reading.job_type AS now
        FROM reading_before JOIN reading ON reading.id = reading_before.reading_id
        LEFT JOIN role ON role.reading_id = reading.id
        WHERE reading_before.job_type <> reading.job_type
        GROUP BY reading.id ORDER BY people DESC, reading.title
        """
    )
    return [Change(*row) for row in found]


def _titled(store: Store, where: str, values: list[str]) -> list[Titled]:
    found = store.rows(
        f"""
        SELECT *, iif(employer_key = '', '', coalesce(
            (SELECT employer FROM role WHERE reading_id = reading.id LIMIT 1),
            (SELECT employer FROM my_role WHERE reading_id = reading.id LIMIT 1),
            employer_key
        )) AS employer FROM reading WHERE {where}
        """,
        *values,
    )
    return [Titled(row["id"], row["employer"], from_row(row)) for row in found]
