"""What do I, and do others, have that may help; and who does which work?"""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date

from netq.domain.people import Candidate
from netq.store import ask, standing
from netq.store.opening import Store

PER_JOB_TYPE = 25
"""Of each job type this many best-tied people are weighed (p)."""


def offers(store: Store) -> list[tuple[int | None, str]]:
    """Everything offered: by whom (None: by me), and in which words."""
    found = store.rows("SELECT contact_id, text FROM offer ORDER BY id")
    return [(row["contact_id"], row["text"]) for row in found]


def titles(store: Store) -> list[tuple[int, str, str]]:
    """Every present title: the number of its reading, the title, its job type."""
    found = store.rows(
        """
        SELECT id, title, job_type FROM reading
        WHERE id IN (SELECT reading_id FROM role WHERE ended = '') ORDER BY id
        """
    )
    return [(row["id"], row["title"], row["job_type"]) for row in found]


def holders(
    store: Store, job_types: Collection[str], readings: Collection[int]
) -> list[tuple[int, int]]:
    """The best-tied people of each of these job types, and all with one of these titles.

    As pairs of contact and reading.
    """
    found = store.rows(
        """
        SELECT contact_id, reading_id FROM (
            SELECT role.contact_id, role.reading_id, row_number() OVER (
                PARTITION BY reading.job_type ORDER BY contact.tie DESC, contact.name, contact.id
            ) AS place
            FROM role JOIN reading ON reading.id = role.reading_id
            JOIN contact ON contact.id = role.contact_id
            WHERE role.ended = '' AND reading.job_type IN (SELECT value FROM json_each(?1))
        ) WHERE place <= ?3
        UNION
        SELECT contact_id, reading_id FROM (
            SELECT role.contact_id, role.reading_id, row_number() OVER (
                PARTITION BY role.reading_id ORDER BY contact.tie DESC, contact.name, contact.id
            ) AS place
            FROM role JOIN contact ON contact.id = role.contact_id
            WHERE role.ended = '' AND role.reading_id IN (SELECT value FROM json_each(?2))
        ) WHERE place <= ?3
        """,
        json.dumps(sorted(job_types)),
        json.dumps(sorted(readings)),
        PER_JOB_TYPE,
    )
    return [(row["contact_id"], row["reading_id"]) for row in found]


def people(store: Store, ids: Collection[int], today: date) -> list[Candidate]:
    """These people with their tie and what stands between us."""
    wanted = sorted(ids)
    between = standing.of(store, wanted, "", today)
    rows = store.rows(
        f"SELECT {ask.PERSON} FROM contact WHERE id IN (SELECT value FROM json_each(?))",
        json.dumps(wanted),
    )
    return [ask.person(row, (), between[row["id"]]) for row in rows]
