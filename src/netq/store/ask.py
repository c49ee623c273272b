"""Who holds or held a job, and who may lead to one?"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from netq.domain.people import Candidate, Held, Standing
from netq.domain.reading import Match
from netq.domain.ties import Tie
from netq.store import standing
from netq.store.opening import Store

NO_MATCH = Match("none", 0.0, "")

PERSON = """
    contact.id, contact.name, contact.tie, contact.tie_peak, contact.tie_source,
    contact.tie_evidence, contact.relation, contact.source AS contact_source
"""

_HOLDERS = f"""
SELECT {PERSON}, role.title, role.employer, role.ended, role.confirmed_on,
    role.reading_id, reading.level
FROM role JOIN contact ON contact.id = role.contact_id
LEFT JOIN reading ON reading.id = role.reading_id
WHERE role.reading_id IN (SELECT value FROM json_each(?1))
    OR (role.contact_id IN (SELECT value FROM json_each(?2)) AND role.ended = '')
UNION ALL
SELECT {PERSON}, '', '', '', '', NULL, NULL FROM contact
WHERE contact.id IN (SELECT value FROM json_each(?3)) AND NOT EXISTS (
    SELECT 1 FROM role WHERE role.contact_id = contact.id AND role.ended = ''
)
"""

PER_JOB_TYPE = 15
"""Of each job type this many best-tied people are weighed as introducers (p)."""


@dataclass(frozen=True, slots=True)
class Connector:
    """A person who may introduce: present role, how many I know there, how many they introduced."""

    person: Candidate
    title: str
    employer: str
    employer_key: str
    job_type: str
    level: int | None
    reading_id: int | None
    colleagues: int
    introduced: int


def candidates(
    store: Store,
    matches: Mapping[int, Match],
    works_with: Collection[int],
    job_type: str,
    today: date,
    also: Iterable[int] = (),
) -> list[Candidate]:
    """Everybody with a role whose reading matches, and those declared to work with the job.

    ``also`` are the ids of people wanted whether or not their work bears on the job.
    """
    wanted = (list(matches), [*works_with, *also], list(works_with))
    rows = store.rows(_HOLDERS, *map(json.dumps, wanted))
    roles: dict[int, list[Held]] = {}
    first: dict[int, sqlite3.Row] = {}
    for row in rows:
        first.setdefault(row["id"], row)
        held = roles.setdefault(row["id"], [])
        match = matches.get(row["reading_id"], NO_MATCH)
        facts = (row["title"], row["employer"], row["ended"], row["confirmed_on"], row["level"])
        if any(facts):
            held.append(Held(*facts, match))
    between = standing.of(store, list(first), job_type, today)
    return [
        person(row, tuple(roles[number]), between[number], works_with=number in works_with)
        for number, row in first.items()
    ]


def person(
    row: sqlite3.Row,
    held: tuple[Held, ...],
    between: Standing,
    *,
    works_with: bool = False,
) -> Candidate:
    """A row with the ``PERSON`` columns as a value."""
    return Candidate(
        id=row["id"],
        name=row["name"],
        tie=Tie(row["tie"], row["tie_source"], row["tie_evidence"]),
        tie_peak=row["tie_peak"],
        listed_only=row["contact_source"] != "typed",
        held=held,
        relation=row["relation"],
        works_with=works_with,
        standing=between,
    )


def declared(store: Store, job_type: str) -> set[int]:
    """Who is declared to manage, hire or work daily with this job type."""
    found = store.rows("SELECT contact_id FROM works_with WHERE job_type = ?", job_type)
    return {row["contact_id"] for row in found}


def connectors(store: Store, today: date) -> list[Connector]:
    """Possible introducers: the best-tied people of every job type, and those known as a way.

    Ties first, then names.
    """
    rows = store.rows(
        f"""
        WITH known AS (
            SELECT employer_key, count(DISTINCT contact_id) AS colleagues
            FROM role WHERE ended = '' AND employer_key <> '' GROUP BY employer_key
        ),
        present AS (
            SELECT role.*, coalesce(nullif(reading.job_type, ''), reading.guess, '') AS job_type,
                reading.level,
                row_number() OVER (
                    PARTITION BY coalesce(nullif(reading.job_type, ''), reading.guess)
                    ORDER BY contact.tie DESC, reading.level DESC, contact.name, contact.id
                ) AS place
            FROM role JOIN contact ON contact.id = role.contact_id
            LEFT JOIN reading ON reading.id = role.reading_id
            WHERE role.ended = ''
        )
        SELECT {PERSON}, present.title, present.employer, present.employer_key, present.job_type,
            present.level, present.reading_id, coalesce(known.colleagues, 0) AS colleagues,
            (SELECT count(*) FROM contact AS met WHERE met.introduced_by = contact.id) AS introduced
        FROM present JOIN contact ON contact.id = present.contact_id
        LEFT JOIN known ON known.employer_key = present.employer_key
        WHERE place <= ? OR contact.id IN (SELECT contact_id FROM works_with)
            OR contact.id IN (SELECT introduced_by FROM contact WHERE introduced_by IS NOT NULL)
        ORDER BY contact.tie DESC, contact.name, contact.id
        """,
        PER_JOB_TYPE,
    )
    between = standing.of(store, sorted({row["id"] for row in rows}), "", today)
    return [_connector(row, between[row["id"]]) for row in rows]


def _connector(row: sqlite3.Row, between: Standing) -> Connector:
    return Connector(
        person=person(row, (), between),
        title=row["title"],
        employer=row["employer"],
        employer_key=row["employer_key"],
        job_type=row["job_type"],
        level=row["level"],
        reading_id=row["reading_id"],
        colleagues=row["colleagues"],
        introduced=row["introduced"],
    )


def employers_with(store: Store, reading_ids: Sequence[int]) -> dict[str, tuple[int, str, bool]]:
    """Where somebody I know does or did a job: employer key to id, name, whether they still do."""
    found = store.rows(
        """
        SELECT role.employer_key, contact.id, contact.name, role.ended = '' AS now
        FROM role JOIN contact ON contact.id = role.contact_id
        WHERE role.employer_key <> '' AND role.reading_id IN (SELECT value FROM json_each(?))
        ORDER BY now, contact.name DESC
        """,
        json.dumps(list(reading_ids)),
    )
    return {row["employer_key"]: (row["id"], row["name"], bool(row["now"])) for row in found}
