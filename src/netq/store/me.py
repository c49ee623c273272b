"""What does the store know of its user?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from netq.domain.names import company_key
from netq.domain.profile import Me, MyRole, Target
from netq.store.opening import Store, Writer

if TYPE_CHECKING:
    from netq.domain.incoming import Position, School


def load(store: Store) -> Me:
    """Everything about me; roles newest first, targets heaviest first."""
    facts = {row["key"]: row["value"] for row in store.rows("SELECT key, value FROM me")}
    roles = store.rows(
        """
        SELECT my_role.title, employer, coalesce(job_type, '') AS job_type, started, ended
        FROM my_role LEFT JOIN reading ON reading.id = reading_id
        ORDER BY ended = '' DESC, ended DESC, started DESC, my_role.id
        """
    )
    schools = store.rows("SELECT name, degree, started, ended FROM my_school ORDER BY started DESC")
    offers = store.rows("SELECT text FROM offer WHERE contact_id IS NULL ORDER BY id")
    return Me(
        name=facts.get("name", ""),
        headline=facts.get("headline", ""),
        industry=facts.get("industry", ""),
        roles=tuple(MyRole(*row) for row in roles),
        schools=tuple((r["name"], r["degree"], r["started"], r["ended"]) for r in schools),
        skills=tuple(row["name"] for row in store.rows("SELECT name FROM my_skill ORDER BY rowid")),
        offers=tuple(row["text"] for row in offers),
        targets=targets(store),
    )


def targets(store: Store) -> tuple[Target, ...]:
    """The jobs I want to learn about, heaviest first, then in the order named."""
    found = store.rows("SELECT job, job_type, weight FROM target ORDER BY weight DESC, rowid")
    return tuple(Target(*row) for row in found)


def set_facts(writer: Writer, facts: dict[str, str], source: str) -> int:
    """Set name, headline, industry; what the user typed is not overwritten by a file."""
    changed = 0
    for key, value in facts.items():
        cursor = writer.db.execute(
            """
            INSERT INTO me (key, value, source) VALUES (?1, ?2, ?3)
            ON CONFLICT (key) DO UPDATE SET value = ?2, source = ?3
            WHERE value <> ?2 AND (source = 'linkedin' OR ?3 = 'typed')
            """,
            [key, value, source],
        )
        changed += cursor.rowcount > 0
    return changed


def add_roles(writer: Writer, roles: Iterable[tuple[Position, int | None]], source: str) -> int:
    """Add my roles with their readings; the same role again only learns its end.

    What the user typed is not overwritten by a file.
    """
    changed = 0
    for role, reading_id in roles:
        _date(writer, role)
        cursor = writer.db.execute(
            """
            INSERT INTO my_role (title, employer, employer_key, reading_id, started, ended, source)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT (title, employer_key, started) DO UPDATE SET ended = ?6, source = ?7
            WHERE ended <> ?6 AND (source = 'linkedin' OR ?7 = 'typed')
            """,
            [
                role.title,
                role.employer,
                company_key(role.employer),
                reading_id,
                role.start,
                role.end,
                source,
            ],
        )
        changed += cursor.rowcount > 0
    return changed


def _date(writer: Writer, role: Position) -> None:
    """Give a role noted without its start the start that is known now."""
    if role.start:
        writer.db.execute(
            """
            UPDATE OR IGNORE my_role SET started = ?
            WHERE title = ? AND employer_key = ? AND started = ''
            """,
            [role.start, role.title, company_key(role.employer)],
        )


def add_schools(writer: Writer, schools: Iterable[School], source: str) -> int:
    """Add my schools."""
    changed = 0
    for school in schools:
        cursor = writer.db.execute(
            """
            INSERT INTO my_school (name, degree, started, ended, source) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            [school.name, school.degree, school.start, school.end, source],
        )
        changed += cursor.rowcount > 0
    return changed


def add_skills(writer: Writer, skills: Iterable[str], source: str) -> int:
    """Add my skills."""
    changed = 0
    for skill in skills:
        cursor = writer.db.execute(
            "INSERT INTO my_skill (name, source) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [skill, source],
        )
        changed += cursor.rowcount > 0
    return changed


def add_offers(writer: Writer, offers: Iterable[str]) -> None:
    """Add what I can help others with."""
    known = {row["text"] for row in writer.rows("SELECT text FROM offer WHERE contact_id IS NULL")}
    writer.db.table("offer").insert_all({"text": text} for text in offers if text not in known)


def set_target(writer: Writer, target: Target) -> None:
    """Add a job I want to learn about, or change its weight."""
    writer.db.table("target").upsert(
        {"job": target.job, "job_type": target.job_type, "weight": target.weight}, pk="job"
    )


def drop(writer: Writer, what: str, value: str) -> bool:
    """Take back a role, school, skill, offer or target; False when there was none like it."""
    table, column = {
        "role": ("my_role", "title"),
        "school": ("my_school", "name"),
        "skill": ("my_skill", "name"),
        "offer": ("offer", "text"),
        "target": ("target", "job"),
    }[what]
    mine = " AND contact_id IS NULL" if table == "offer" else ""
    cursor = writer.db.execute(
        f"DELETE FROM {table} WHERE lower({column}) = lower(?){mine}", [value]
    )
    return bool(cursor.rowcount > 0)
