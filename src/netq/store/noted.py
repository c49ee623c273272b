"""Which jobs did the user note in their own words, and as what were they understood?"""

from __future__ import annotations

from collections.abc import Iterable

from netq.store.opening import Store, Writer

TABLES = ("target", "works_with", "ask", "interview", "problem")
"""Tables that hold a job in the user's words, and the job type it was understood as."""


def all_jobs(store: Store) -> list[tuple[str, str]]:
    """The jobs that these tables are about: words, job type."""
    union = " UNION ".join(f"SELECT job, job_type FROM {table} WHERE job <> ''" for table in TABLES)
    return [(row["job"], row["job_type"]) for row in store.rows(f"{union} ORDER BY 1, 2")]


def count_as(store: Store, job_type: str) -> int:
    """How many of them are about this job type."""
    union = " UNION ALL ".join(f"SELECT job_type FROM {table}" for table in TABLES)
    row = store.row(f"SELECT count(*) AS noted FROM ({union}) WHERE job_type = ?", job_type)
    return int(row["noted"]) if row else 0


def change(writer: Writer, changed: Iterable[tuple[str, str, str]]) -> None:
    """Note that these jobs, in the user's words, are of another type: (words, before, now)."""
    for job, before, now in changed:
        for table in TABLES:
            writer.db.execute(
                f"UPDATE {table} SET job_type = ? WHERE job = ? AND job_type = ?",
                [now, job, before],
            )
