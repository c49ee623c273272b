"""What passed between me and the people I know, and which tie follows from it?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from netq.domain.ties import Exchange, Tie
from netq.store.opening import Store, Writer


def add_interaction(writer: Writer, row: Mapping[str, Any], people: Iterable[int]) -> bool:
    """Store an event with the people in it; False if the same event is there already."""
    columns = ", ".join(row)
    marks = ", ".join("?" for _ in row)
    done = writer.db.execute(
        f"INSERT INTO interaction ({columns}) VALUES ({marks}) ON CONFLICT DO NOTHING",
        list(row.values()),
    )
    if done.rowcount <= 0:
        return False
    writer.db.table("participant").insert_all(
        {"interaction_id": done.lastrowid, "contact_id": number} for number in people
    )
    return True


def add_note(writer: Writer, number: int, on: str, text: str, key: str) -> bool:
    """Store a note from a file; False if it is there already."""
    done = writer.db.execute(
        """
        INSERT INTO note (contact_id, on_date, text, source, key)
        VALUES (?, ?, ?, 'linkedin', ?) ON CONFLICT DO NOTHING
        """,
        [number, on, text, key],
    )
    return bool(done.rowcount > 0)


def exchanges(store: Store) -> dict[int, list[Exchange]]:
    """What passed between me and everybody whose tie I have not stated."""
    found: dict[int, list[Exchange]] = {}
    for row in store.rows(
        """
        SELECT contact_id, kind, direction, on_date, size
        FROM participant JOIN interaction ON interaction.id = interaction_id
        JOIN contact ON contact.id = contact_id WHERE tie_source <> 'stated'
        """
    ):
        event = Exchange(row["kind"], row["direction"], row["on_date"], row["size"])
        found.setdefault(row["contact_id"], []).append(event)
    return found


def infer_tie(writer: Writer, number: int, tie: Tie) -> bool:
    """Set an inferred tie unless the user stated one or it is as before."""
    done = writer.db.execute(
        """
        UPDATE contact SET tie = ?1, tie_source = ?2, tie_evidence = ?3,
            tie_peak = max(tie_peak, ?1)
        WHERE id = ?4 AND tie_source <> 'stated' AND tie <= ?1
            AND (tie, tie_source, tie_evidence) <> (?1, ?2, ?3)
        """,
        [tie.strength, tie.source, tie.evidence, number],
    )
    return bool(done.rowcount > 0)
