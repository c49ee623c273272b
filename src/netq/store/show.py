"""What is in the store about one person?"""

from __future__ import annotations

from netq.domain.brief import Brief
from netq.domain.profile import Event, KnownRole, Profile
from netq.store import people
from netq.store.opening import Store

_WORDS = {
    ("messages", "in"): "they wrote to you",
    ("messages", "out"): "you wrote to them",
    ("messages", "both"): "messages",
    ("invitation", "in"): "they invited you to connect",
    ("invitation", "out"): "you invited them to connect",
    ("recommendation", "in"): "they recommended you",
    ("recommendation", "out"): "you recommended them",
}


def profile(store: Store, brief: Brief) -> Profile:
    """Facts and timeline of a person."""
    row = store.row("SELECT * FROM contact WHERE id = ?", brief.id)
    if row is None:
        raise LookupError(brief.id)
    by = people.briefs(store, [row["introduced_by"]]) if row["introduced_by"] else ()
    return Profile(
        brief=brief,
        aliases=_column(store, "SELECT name FROM alias WHERE contact_id = ? ORDER BY name", brief),
        roles=_roles(store, brief),
        addresses=tuple(
            (found["kind"], found["raw"])
            for found in store.rows(
                "SELECT kind, raw FROM identity WHERE contact_id = ? ORDER BY kind, id", brief.id
            )
        ),
        tags=_column(store, "SELECT tag FROM tag WHERE contact_id = ? ORDER BY tag", brief),
        works_with=_column(store, "SELECT job FROM works_with WHERE contact_id = ?", brief),
        met=row["met"],
        introduced_by=by[0].name if by else row["introduced_by_name"],
        relation=row["relation"] or "",
        do_not_ask_before=row["do_not_ask_before"],
        connected_on=row["connected_on"],
        source=row["source"],
        timeline=_timeline(store, brief.id, row["connected_on"]),
    )


def _roles(store: Store, brief: Brief) -> tuple[KnownRole, ...]:
    found = store.rows(
        """
        SELECT role.title, employer, coalesce(job_type, '') AS job_type,
            coalesce(guess, '') AS guess, level, started, ended, confirmed_on,
            coalesce(because, '') AS because
        FROM role LEFT JOIN reading ON reading.id = reading_id WHERE contact_id = ?
        ORDER BY ended = '' DESC, ended DESC, started DESC, role.id
        """,
        brief.id,
    )
    return tuple(KnownRole(*row) for row in found)


def _timeline(store: Store, number: int, connected_on: str) -> tuple[Event, ...]:
    events = [
        Event(row["on_date"], row["kind"], _said(row["kind"], row["direction"], row["text"]))
        for row in store.rows(
            """
            SELECT on_date, kind, direction, text FROM participant
            JOIN interaction ON interaction.id = interaction_id WHERE contact_id = ?
            """,
            number,
        )
    ]
    events += [
        Event(row["on_date"], "note", row["text"])
        for row in store.rows("SELECT on_date, text FROM note WHERE contact_id = ?", number)
    ]
    if connected_on:
        events.append(Event(connected_on, "connected", "connected on LinkedIn"))
    return tuple(sorted(events, key=lambda event: (event.on, event.kind), reverse=True))


def _said(kind: str, direction: str, text: str) -> str:
    return text or _WORDS.get((kind, direction), kind)


def _column(store: Store, sql: str, brief: Brief) -> tuple[str, ...]:
    return tuple(row[0] for row in store.rows(sql, brief.id))
