"""Which problems were told, by whom, and which of them are one and the same?"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from netq.domain.problems import ME, Heard, Problem
from netq.store.opening import Store, Writer

_PROBLEM = """
SELECT problem.*, coalesce(contact.name, '') AS name
FROM problem LEFT JOIN contact ON contact.id = problem.contact_id
"""


def every(store: Store) -> tuple[Problem, ...]:
    """All problems, the latest heard first."""
    rows = store.rows(f"{_PROBLEM} ORDER BY heard_on DESC, problem.id DESC")
    return tuple(map(_problem, rows))


def one(store: Store, number: int) -> Problem | None:
    """The problem of this number."""
    row = store.row(f"{_PROBLEM} WHERE problem.id = ?", number)
    return _problem(row) if row else None


def group(store: Store, number: int) -> tuple[Problem, ...]:
    """All problems that are one with the group of this number, the first heard first."""
    rows = store.rows(
        f"{_PROBLEM} WHERE problem.id = ?1 OR same_as = ?1 ORDER BY heard_on, problem.id", number
    )
    return tuple(map(_problem, rows))


def insert(writer: Writer, contact_id: int | None, heard: Heard, on: str) -> int:
    """Note a problem; returns its number."""
    done = writer.db.execute(
        """
        INSERT INTO problem (contact_id, text, job, job_type, how_often, cost, workaround, tried,
            wants_help, confidential, heard_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
            contact_id,
            heard.text,
            heard.job,
            heard.job_type,
            heard.how_often,
            heard.cost,
            heard.workaround,
            heard.tried,
            heard.wants_help,
            int(heard.confidential),
            on,
        ],
    )
    return int(done.lastrowid or 0)


def change(writer: Writer, number: int, columns: Mapping[str, object]) -> None:
    """Set columns of one problem."""
    writer.db.table("problem").update(number, dict(columns))


def link(writer: Writer, first: int, other: int) -> None:
    """Make two groups one; the problem ``first`` stands for all of them."""
    writer.db.execute(
        "UPDATE problem SET same_as = ?1 WHERE id = ?2 OR same_as = ?2", [first, other]
    )


def _problem(row: sqlite3.Row) -> Problem:
    heard = Heard(
        text=row["text"],
        job=row["job"],
        job_type=row["job_type"],
        how_often=row["how_often"],
        cost=row["cost"],
        workaround=row["workaround"],
        tried=row["tried"],
        wants_help=row["wants_help"],
        confidential=bool(row["confidential"]),
    )
    return Problem(
        id=row["id"],
        who_id=row["contact_id"],
        who=row["name"] or ME,
        heard=heard,
        heard_on=row["heard_on"],
        status=row["status"],
        solved_how=row["solved_how"],
        closed_on=row["closed_on"],
        same_as=row["same_as"],
    )
