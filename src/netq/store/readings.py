"""Which titles are in the store, and how was each of them understood?"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from netq.domain.reading import Occupation, Reading
from netq.store.opening import Store, Writer

TitleAt = tuple[str, str]
"""A title as written, and the key of the employer that tipped its reading or ""."""


def in_use(store: Store) -> dict[int, Reading]:
    """All readings of titles that name an occupation, by id, of people or of me."""
    found = store.rows("SELECT * FROM reading WHERE kind = 'occupation'")
    return {row["id"]: _reading(row) for row in found}


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
    return _reading(row) if row else None


def mappings(store: Store) -> dict[str, str]:
    """The user's own mapping of cleaned titles to job types."""
    found = store.rows("SELECT title_key, job_type FROM title_mapping")
    return {row["title_key"]: row["job_type"] for row in found}


def add(writer: Writer, new: Mapping[TitleAt, Reading], lexicon: str) -> dict[TitleAt, int]:
    """Store new readings; returns their ids."""
    last = writer.row("SELECT coalesce(max(id), 0) AS id FROM reading")
    start = (last["id"] if last else 0) + 1
    ids = {at: start + offset for offset, at in enumerate(new)}
    mapped = mappings(writer)
    writer.db.table("reading").insert_all(
        (_row(ids[at], at, overruled(reading, mapped), lexicon) for at, reading in new.items()),
        pk="id",
    )
    return ids


def overruled(reading: Reading, mapped: Mapping[str, str]) -> Reading:
    """The reading as the user's own mapping of this title would have it."""
    job_type = mapped.get(reading.key)
    if job_type is None:
        return reading
    return replace(
        reading,
        kind="occupation",
        job_type=job_type,
        confidence=1.0,
        job_types=((job_type, 1.0),),
        occupations=reading.occupations if reading.job_type == job_type else (),
        because="you said so",
    )


def map_title(writer: Writer, reading: Reading, job_type: str, today: date) -> int:
    """Map all titles equal to this one to a job type; returns how many people that touches."""
    writer.db.table("title_mapping").upsert(
        {
            "title_key": reading.key,
            "title": reading.title,
            "job_type": job_type,
            "made_on": today.isoformat(),
        },
        pk="title_key",
    )
    writer.db.execute(
        """
        UPDATE reading SET soc = iif(job_type = ?1, soc, ''),
            occupations = iif(job_type = ?1, occupations, '[]'),
            kind = 'occupation', job_type = ?1, guess = ?1, job_types = ?2,
            confidence = 1, because = 'you said so', source = 'user'
        WHERE title_key = ?3
        """,
        [job_type, json.dumps([[job_type, 1.0]]), reading.key],
    )
    row = writer.row(
        """
        SELECT count(DISTINCT contact_id) AS people
        FROM role JOIN reading ON reading.id = role.reading_id WHERE title_key = ?
        """,
        reading.key,
    )
    return int(row["people"]) if row else 0


def unread(store: Store) -> list[tuple[Reading, int]]:
    """Titles of current roles that no job type is known for, with their people, most people first.

    Titles that name no occupation (students, the retired) are not listed: they have been read.
    """
    found = store.rows(
        """
        SELECT reading.*, count(DISTINCT role.contact_id) AS people
        FROM reading JOIN role ON role.reading_id = reading.id AND role.ended = ''
        WHERE reading.job_type = '' AND reading.kind <> 'none'
        GROUP BY reading.title_key
        ORDER BY people DESC, reading.title
        """
    )
    return [(_reading(row), row["people"]) for row in found]


def _row(number: int, at: TitleAt, reading: Reading, lexicon: str) -> dict[str, object]:
    return {
        "id": number,
        "title_key": reading.key,
        "employer_key": at[1],
        "title": at[0],
        "kind": reading.kind,
        "job_type": reading.job_type,
        "guess": reading.job_types[0][0] if reading.job_types else "",
        "job_types": json.dumps(reading.job_types, ensure_ascii=False),
        "level": reading.level,
        "confidence": reading.confidence,
        "soc": reading.occupations[0].soc if reading.occupations else "",
        "occupations": json.dumps([[o.soc, o.title, o.p] for o in reading.occupations]),
        "because": reading.because,
        "source": "user" if reading.because == "you said so" else "lexicon",
        "lexicon": lexicon,
    }


def _reading(row: sqlite3.Row) -> Reading:
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
