"""Who is in the store, and which of them does a name mean?"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from netq.domain.brief import Brief
from netq.domain.names import company_key, fold, name_key, words
from netq.domain.ties import CROWD, Tie
from netq.store.opening import Store

if TYPE_CHECKING:
    from netq.domain.incoming import Position

BRIEF = """
    contact.id, contact.name, contact.tie, contact.tie_source, contact.tie_evidence,
    coalesce(role.title, '') AS title, coalesce(role.employer, '') AS employer,
    coalesce(reading.job_type, '') AS job_type, reading.level
"""
"""Columns of a person in one line."""

IS_TOUCH = f"""(
    interaction.kind <> 'invitation' AND interaction.size <= {CROWD}
    AND NOT (interaction.kind = 'messages' AND interaction.direction = 'out')
)"""
"""An invitation starts a tie, an unanswered message is none, a message to a crowd is to nobody:
none of them is being in touch."""


def with_role(condition: str = "") -> str:
    """A join of each person's present role, or else the latest past one.

    With a ``condition`` on role and reading it is the first role that meets it, and nobody without.
    """
    return f"""
    {"JOIN" if condition else "LEFT JOIN"} role ON role.id = (
        SELECT role.id FROM role LEFT JOIN reading ON reading.id = role.reading_id
        WHERE role.contact_id = contact.id AND {condition or "1"}
        ORDER BY ended = '' DESC, coalesce(nullif(ended, ''), started) DESC, role.id LIMIT 1
    )
    LEFT JOIN reading ON reading.id = role.reading_id
    """


def count(store: Store) -> int:
    """How many people are in the store."""
    row = store.row("SELECT count(*) AS people FROM contact")
    return int(row["people"]) if row else 0


def named(store: Store, name: str) -> tuple[Brief, ...]:
    """Everybody a name may mean, the strictest reading that finds somebody.

    In turn: the same name or alias, accents, case and word order aside; all words begin words of
    the name; the text stands somewhere in the name (for scripts without spaces).
    """
    key = name_key(name)
    same = same_named(store, name)
    if same or not key:
        return same
    starts = " AND ".join("contact.search LIKE ? ESCAPE '\\'" for _ in key.split())
    begun = _briefs(store, starts, *(f"% {_literal(word)}%" for word in key.split()))
    return begun or _briefs(
        store,
        "contact.search LIKE ? ESCAPE '\\'",
        f"%{_literal(' '.join(words(name)) or fold(name))}%",
    )


def same_named(store: Store, name: str) -> tuple[Brief, ...]:
    """Everybody of this name, now or before; accents, case and word order aside."""
    return _briefs(
        store,
        """contact.id IN (
            SELECT id FROM contact WHERE name_key = ?1
            UNION SELECT contact_id FROM alias WHERE name_key = ?1)""",
        name_key(name),
    )


def briefs(store: Store, ids: Iterable[int]) -> tuple[Brief, ...]:
    """These people in one line each, in the order asked for."""
    wanted = list(ids)
    found = _briefs(store, "contact.id IN (SELECT value FROM json_each(?))", json.dumps(wanted))
    by_id = {brief.id: brief for brief in found}
    return tuple(by_id[number] for number in wanted if number in by_id)


def by_identity(store: Store, kind: str, value: str) -> tuple[int, ...]:
    """The people who have this address."""
    found = store.rows("SELECT contact_id FROM identity WHERE kind = ? AND value = ?", kind, value)
    return tuple(row["contact_id"] for row in found)


def at_employer(store: Store, employer_key: str) -> tuple[tuple[int, str], ...]:
    """Id and name of everybody who works or worked at an employer."""
    found = store.rows(
        """
        SELECT DISTINCT contact.id, contact.name FROM role
        JOIN contact ON contact.id = contact_id WHERE employer_key = ? ORDER BY contact.id
        """,
        employer_key,
    )
    return tuple((row["id"], row["name"]) for row in found)


def present_roles(store: Store, number: int, but: Iterable[Position] = ()) -> list[tuple[str, str]]:
    """Title and employer of a person's present roles, without those named."""
    left_out = {(role.title, company_key(role.employer)) for role in but}
    found = store.rows(
        "SELECT title, employer, employer_key FROM role WHERE contact_id = ? AND ended = ''", number
    )
    return [
        (row["title"], row["employer"])
        for row in found
        if (row["title"], row["employer_key"]) not in left_out
    ]


def names(store: Store) -> list[str]:
    """All names, for suggestions."""
    return [row["name"] for row in store.rows("SELECT name FROM contact ORDER BY name")]


def last_touches(store: Store, ids: Sequence[int] | None = None) -> dict[int, str]:
    """The day of the last touch per person: of these, or of everybody."""
    where = "" if ids is None else "AND contact_id IN (SELECT value FROM json_each(?))"
    found = store.rows(
        f"""
        SELECT contact_id, max(on_date) AS day
        FROM participant JOIN interaction ON interaction.id = interaction_id
        WHERE {IS_TOUCH} {where} GROUP BY contact_id
        """,
        *(() if ids is None else (json.dumps(list(ids)),)),
    )
    return {row["contact_id"]: row["day"] for row in found}


def brief(row: sqlite3.Row, last_touch: str = "") -> Brief:
    """A row with the ``BRIEF`` columns as a value."""
    return Brief(
        row["id"],
        row["name"],
        row["title"],
        row["employer"],
        row["job_type"],
        row["level"],
        Tie(row["tie"], row["tie_source"], row["tie_evidence"]),
        last_touch,
    )


def _briefs(store: Store, where: str, *values: object) -> tuple[Brief, ...]:
    found = store.rows(
        f"""
        SELECT {BRIEF} FROM contact {with_role()}
        WHERE {where} ORDER BY contact.name, contact.id
        """,
        *values,
    )
    return tuple(brief(row) for row in found)


def _literal(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
