"""How many people stand on each rung of each job type?"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import date

from netq.domain.gaps import COVERED_AT, Present
from netq.store import standing
from netq.store.opening import Store


def rungs(
    store: Store,
    *,
    known_tie: int,
    fresh_since: str,
    talked_since: str,
    just_talked_since: str,
    held_back: Sequence[int],
    today: date,
) -> dict[str, dict[str, int]]:
    """Counts of people per job type: listed, known, askable, fresh, asked, interviewed.

    Those listed were read as this job type, however doubtfully. ``held_back`` are the ids
    of people who cannot be asked about anything today; those interviewed on a job type after
    ``just_talked_since`` are not asked about that one again so soon.
    """
    counts: dict[str, dict[str, int]] = {}
    for row in store.rows(
        _PRESENT, fresh_since, known_tie, json.dumps(list(held_back)), just_talked_since
    ):
        counts[row["job_type"]] = {k: row[k] for k in ("listed", "known", "askable", "fresh")}
    for column, sql, values in (
        ("asked", _ASKED.format(live=standing.live(today)), ()),
        ("interviewed", _INTERVIEWED, (talked_since,)),
    ):
        for row in store.rows(sql, *values):
            counts.setdefault(row["job_type"], {})[column] = row["people"]
    return counts


def present(store: Store) -> dict[str, Present]:
    """How surely the present titles of each job type were read, in people."""
    found = store.rows(_READ, COVERED_AT)
    return {row["name"]: Present(row["read"], row["sure"], row["guessed"]) for row in found}


def listed_in(store: Store, job_type: str) -> list[tuple[str, int]]:
    """SOC codes of present roles of one job type with their people, most people first."""
    found = store.rows(
        """
        SELECT reading.soc, count(DISTINCT role.contact_id) AS people
        FROM reading JOIN role ON role.reading_id = reading.id AND role.ended = ''
        WHERE reading.job_type = ? AND reading.soc <> ''
        GROUP BY reading.soc ORDER BY people DESC, reading.soc
        """,
        job_type,
    )
    return [(row["soc"], row["people"]) for row in found]


def occupations(store: Store, job_types: Collection[str]) -> list[str]:
    """SOC codes of all present roles of these job types."""
    found = store.rows(
        """
        SELECT DISTINCT reading.soc FROM reading
        JOIN role ON role.reading_id = reading.id AND role.ended = ''
        WHERE reading.job_type IN (SELECT value FROM json_each(?)) AND reading.soc <> ''
        ORDER BY reading.soc
        """,
        json.dumps(list(job_types)),
    )
    return [row["soc"] for row in found]


def with_standing(store: Store) -> list[int]:
    """The people of whom something may speak against asking them now."""
    found = store.rows(
        """
        SELECT id FROM contact WHERE do_not_ask_before <> ''
        UNION SELECT contact_id FROM ask UNION SELECT contact_id FROM interview
        """
    )
    return [row["id"] for row in found]


_PRESENT = """
SELECT reading.job_type,
    count(DISTINCT contact.id) AS listed,
    count(DISTINCT iif(role.confirmed_on >= ?1, contact.id, NULL)) AS fresh,
    count(DISTINCT iif(contact.tie >= ?2 AND role.confirmed_on >= ?1, contact.id, NULL)) AS known,
    count(DISTINCT iif(
        contact.tie >= ?2 AND role.confirmed_on >= ?1
        AND contact.id NOT IN (SELECT value FROM json_each(?3))
        AND NOT EXISTS (
            SELECT 1 FROM interview WHERE contact_id = contact.id
            AND interview.job_type = reading.job_type AND on_date > ?4
        ), contact.id, NULL
    )) AS askable
FROM reading
JOIN role ON role.reading_id = reading.id AND role.ended = ''
JOIN contact ON contact.id = role.contact_id
WHERE reading.job_type <> '' GROUP BY reading.job_type
"""
_READ = """
SELECT coalesce(nullif(reading.job_type, ''), reading.guess) AS name,
    count(DISTINCT iif(reading.job_type <> '', role.contact_id, NULL)) AS read,
    count(DISTINCT iif(
        reading.job_type <> '' AND reading.confidence >= ?, role.contact_id, NULL
    )) AS sure,
    count(DISTINCT role.contact_id) AS guessed
FROM reading JOIN role ON role.reading_id = reading.id AND role.ended = ''
WHERE reading.kind = 'occupation' AND name <> '' GROUP BY name
"""
_ASKED = """
SELECT job_type, count(DISTINCT contact_id) AS people FROM ask
WHERE {live} GROUP BY job_type
"""
_INTERVIEWED = """
SELECT job_type, count(DISTINCT contact_id) AS people FROM interview
WHERE on_date >= ? GROUP BY job_type
"""
