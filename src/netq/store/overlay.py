"""What did the user say that titles mean, and which job types did they add?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from netq.domain.overlay import Overlay, OwnType
from netq.store.opening import Store, Writer


def load(store: Store) -> Overlay:
    """All that the user has corrected."""
    mapped = store.rows("SELECT title_key, job_type FROM title_mapping ORDER BY title_key")
    return Overlay(tuple((row["title_key"], row["job_type"]) for row in mapped), own_types(store))


def own_types(store: Store) -> tuple[OwnType, ...]:
    """The user's own job types as they were made."""
    found = store.rows("SELECT name, like_job, parent FROM own_type ORDER BY rowid")
    return tuple(OwnType(*row) for row in found)


def map_title(writer: Writer, key: str, title: str, job_type: str, today: date) -> None:
    """Note what all titles of this cleaned form mean."""
    writer.db.table("title_mapping").upsert(
        {"title_key": key, "title": title, "job_type": job_type, "made_on": today.isoformat()},
        pk="title_key",
    )


def put_own(writer: Writer, own: OwnType, today: date) -> None:
    """Note an own job type, or what one of that name is like now."""
    writer.db.execute(
        """
        INSERT INTO own_type (name, like_job, parent, made_on) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (name) DO UPDATE SET like_job = ?2, parent = ?3
        """,
        [own.name, own.like, own.parent, today.isoformat()],
    )


def set_parent(writer: Writer, name: str, parent: str) -> None:
    """Note that an own job type lies within another one of netq's now."""
    writer.db.execute("UPDATE own_type SET parent = ? WHERE name = ?", [parent, name])


def drop_own(writer: Writer, name: str) -> int:
    """Take back an own job type and the mappings to it; returns how many those were."""
    writer.db.execute("DELETE FROM own_type WHERE name = ?", [name])
    dropped = writer.db.execute("DELETE FROM title_mapping WHERE job_type = ?", [name])
    return int(dropped.rowcount)


def clean_anew(writer: Writer, clean: Callable[[str], str]) -> None:
    """Keep the mappings under the cleaned titles of today; of two that became one, the later."""
    old = writer.rows("SELECT * FROM title_mapping ORDER BY made_on, rowid")
    if all(clean(row["title"]) == row["title_key"] for row in old):
        return
    writer.db.execute("DELETE FROM title_mapping")
    writer.db.table("title_mapping").insert_all(
        ({**dict(row), "title_key": clean(row["title"])} for row in old), replace=True
    )
