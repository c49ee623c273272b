"""Which titles are in the store, and how was each of them understood?"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping

from netq.domain.reading import Occupation, Reading
from netq.store.opening import Store, Writer

TitleAt = tuple[str, str]
"""A title as written, and the key of the employer that tipped its reading or ""."""


def in_use(store: Store) -> dict[int, Reading]:
    """All readings of titles that name an occupation, by id, of people or of me."""
    found = store.rows("SELECT * FROM reading WHERE kind = 'occupation'")
    return {row["id"]: from_row(row) for row in found}


def known(store: Store) -> dict[TitleAt, int]:
    """The ids of all readings by title and employer key."""
    found = store.rows("SELECT title, employer_key, id FROM reading")
    return {(row["title"], row["employer_key"]): row["id"] for row in found}


def get(store: Store, title: str, employer_key: str = "") -> Reading | None:
    """The reading of exactly this title, tipped by this employer if it was; else None."""
    row = store.row(
        """
        SELECT * FROM reading WHERE title = ? AND employer_key IN ('', ?)
        ORDER BY employer_key DESC
        """,
        title,
        employer_key,
    )
    return from_row(row) if row else None


def add(writer: Writer, new: Mapping[TitleAt, Reading], lexicon: str) -> dict[TitleAt, int]:
    """Store new readings; returns their ids."""
    last = writer.row("SELECT coalesce(max(id), 0) AS id FROM reading")
    start = (last["id"] if last else 0) + 1
    ids = {at: start + offset for offset, at in enumerate(new)}
    writer.db.table("reading").insert_all(
        (_row(ids[at], at, reading, lexicon) for at, reading in new.items()), pk="id"
    )
    return ids


def people_with(store: Store, key: str) -> int:
    """How many people hold or held a title of this cleaned form."""
    row = store.row(
        """
        SELECT count(DISTINCT contact_id) AS people
        FROM role JOIN reading ON reading.id = role.reading_id WHERE title_key = ?
        """,
        key,
    )
    return int(row["people"]) if row else 0


def unread(store: Store, doubtful: Collection[str] = ()) -> list[tuple[Reading, int]]:
    """Titles of current roles that no job type is known for, with their people, most people first.

    Those read as one of the ``doubtful`` job types are listed too, before others of as many people.
    Titles that name no occupation (students, the retired) are not listed: they have been read.
    """
    found = store.rows(
        """
        SELECT reading.*, count(DISTINCT role.contact_id) AS people, max(reading.confidence)
        FROM reading JOIN role ON role.reading_id = reading.id AND role.ended = ''
        WHERE reading.kind <> 'none' AND (
            reading.job_type = '' OR reading.job_type IN (SELECT value FROM json_each(?))
        )
        GROUP BY reading.title_key
        ORDER BY people DESC, reading.job_type = '', reading.title
        """,
        json.dumps(list(doubtful)),
    )
    return [(from_row(row), row["people"]) for row in found]


def columns(reading: Reading) -> dict[str, object]:
    """A reading as the columns of its row that its title alone does not give."""
    return {
        "title_key": reading.key,
        "kind": reading.kind,
        "job_type": reading.job_type,
        "guess": reading.job_types[0][0] if reading.job_types else "",
        "job_types": json.dumps(reading.job_types, ensure_ascii=False),
        "level": reading.level,
        "confidence": reading.confidence,
        "soc": reading.occupations[0].soc if reading.occupations else "",
        "occupations": json.dumps([[o.soc, o.title, o.p] for o in reading.occupations]),
        "because": reading.because,
        "source": "user" if reading.stated else "lexicon",
    }


def from_row(row: sqlite3.Row) -> Reading:
    """A row of the table ``reading`` as a value."""
    return Reading(
        title=row["title"],
        key=row["title_key"],
        kind=row["kind"],
        job_type=row["job_type"],
        level=row["level"],
        confidence=row["confidence"],
        job_types=tuple((name, p) for name, p in json.loads(row["job_types"])),
        occupations=tuple(Occupation(*found) for found in json.loads(row["occupations"])),
        because=row["because"],
    )


def _row(number: int, at: TitleAt, reading: Reading, lexicon: str) -> dict[str, object]:
    title, employer_key = at
    place = {"id": number, "title": title, "employer_key": employer_key, "lexicon": lexicon}
    return {**place, **columns(reading)}
