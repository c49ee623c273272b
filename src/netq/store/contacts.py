"""How is one person written down or corrected?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from netq.domain.entry import Entry
from netq.domain.identity import Identity
from netq.domain.names import company_key, fold, name_key, words
from netq.domain.ties import Tie
from netq.store.opening import Writer


@dataclass(frozen=True, slots=True)
class RoleRow:
    """A role ready to be stored: the reading's id, dates ISO or ""."""

    title: str
    employer: str
    reading_id: int | None
    started: str
    ended: str
    confirmed_on: str


def searchable(name: str, aliases: Iterable[str] = ()) -> str:
    """The folded text in which names are searched; every word stands behind a space."""
    return " " + " ".join(" ".join(words(text)) or fold(text) for text in (name, *aliases))


def insert(writer: Writer, entry: Entry, today: date, tie: Tie) -> int:
    """Store a new person typed by the user; returns the id."""
    writer.db.table("contact").insert(
        {
            "name": entry.name,
            "name_key": name_key(entry.name),
            "search": searchable(entry.name),
            "source": "typed",
            "created_on": today.isoformat(),
            **_tie_columns(tie, 0),
        },
        pk="id",
    )
    number = last_id(writer)
    _facts(writer, number, entry)
    return number


def last_id(writer: Writer) -> int:
    """The id of the row inserted last."""
    return int(writer.db.execute("SELECT last_insert_rowid()").fetchone()[0])


def update(writer: Writer, number: int, entry: Entry, tie: Tie | None) -> None:
    """Write what was said of a person who is in the store; what was not said stays."""
    if tie:
        row = writer.row("SELECT tie_peak FROM contact WHERE id = ?", number)
        set_columns(writer, number, _tie_columns(tie, row["tie_peak"] if row else 0))
    _facts(writer, number, entry)


def set_tie(writer: Writer, number: int, tie: Tie) -> None:
    """Set how well I know a person; the strongest it ever was is remembered."""
    row = writer.row("SELECT tie_peak FROM contact WHERE id = ?", number)
    set_columns(writer, number, _tie_columns(tie, row["tie_peak"] if row else 0))


def set_columns(writer: Writer, number: int, columns: dict[str, Any]) -> None:
    """Set columns of the contact row."""
    if columns:
        writer.db.table("contact").update(number, columns)


def add_identities(
    writer: Writer, number: int, identities: Iterable[Identity], source: str, today: date
) -> int:
    """Store addresses the person does not have yet; returns how many were new."""
    new = 0
    for identity in identities:
        cursor = writer.db.execute(
            """
            INSERT INTO identity (contact_id, kind, value, raw, source, first_seen, last_seen)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6) ON CONFLICT DO NOTHING
            """,
            [number, identity.kind, identity.value, identity.raw, source, today.isoformat()],
        )
        new += cursor.rowcount > 0
    return new


def add_roles(writer: Writer, number: int, roles: Sequence[RoleRow], source: str) -> None:
    """Store roles; one the person already has is confirmed or ended instead of doubled."""
    for role in roles:
        key = company_key(role.employer)
        same = writer.db.execute(
            """
            SELECT id FROM role
            WHERE contact_id = ? AND title = ? AND employer_key = ? ORDER BY ended <> '', id
            """,
            [number, role.title, key],
        ).fetchone()
        columns = {
            "title": role.title,
            "employer": role.employer,
            "employer_key": key,
            "reading_id": role.reading_id,
            "ended": role.ended,
            "confirmed_on": role.confirmed_on,
            "source": source,
        }
        if role.started or not same:
            columns["started"] = role.started
        if same:
            writer.db.table("role").update(same[0], columns)
        else:
            writer.db.table("role").insert({"contact_id": number, **columns})


def add_interaction(writer: Writer, number: int, kind: str, on: str, text: str) -> None:
    """Store something between the two of us that the user told; the same twice is one."""
    key = f"typed:{number}:{kind}:{on}:{text}"
    done = writer.db.execute(
        """
        INSERT INTO interaction (on_date, kind, direction, text, source, key)
        VALUES (?, ?, 'both', ?, 'typed', ?) ON CONFLICT DO NOTHING
        """,
        [on, kind, text, key],
    )
    if done.rowcount > 0:
        writer.db.table("participant").insert(
            {"interaction_id": done.lastrowid, "contact_id": number}
        )


def _tie_columns(tie: Tie, peak: int) -> dict[str, object]:
    return {
        "tie": tie.strength,
        "tie_source": tie.source,
        "tie_evidence": tie.evidence,
        "tie_peak": max(tie.strength, peak),
    }


def _facts(writer: Writer, number: int, entry: Entry) -> None:
    said = {
        "met": entry.met,
        "relation": entry.relation,
        "do_not_ask_before": entry.do_not_ask_before,
    }
    set_columns(writer, number, {column: value for column, value in said.items() if value})
    for tag in entry.tags:
        writer.db.table("tag").insert({"contact_id": number, "tag": tag}, ignore=True)


def add_notes(writer: Writer, number: int, notes: Iterable[str], today: date) -> None:
    """Store notes of the user's own."""
    writer.db.table("note").insert_all(
        {"contact_id": number, "on_date": today.isoformat(), "text": text, "source": "typed"}
        for text in notes
    )


def add_works_with(writer: Writer, number: int, jobs: Iterable[tuple[str, str]]) -> None:
    """Store which jobs this person manages, hires or works with daily: (words, job type)."""
    for job, job_type in jobs:
        writer.db.table("works_with").insert(
            {"contact_id": number, "job": job, "job_type": job_type}, ignore=True
        )


def set_introducer(writer: Writer, number: int, name: str, by: int | None) -> None:
    """Note who introduced a person; ``by`` is None while that name is not in the store."""
    set_columns(writer, number, {"introduced_by": by, "introduced_by_name": name})


def link_introduced(writer: Writer, number: int, key: str) -> None:
    """Link the people introduced by a name that was not in the store until now."""
    waiting = writer.rows(
        """
        SELECT id, introduced_by_name AS name FROM contact
        WHERE introduced_by IS NULL AND introduced_by_name <> '' AND id <> ?
        """,
        number,
    )
    for row in waiting:
        if name_key(row["name"]) == key:
            set_columns(writer, row["id"], {"introduced_by": number})
