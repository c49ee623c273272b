"""Which asks are there, and which steps did each take?"""

from __future__ import annotations

from netq.domain.asks import Ask, State, Step
from netq.store.opening import Store, Writer

_ASKS = """
SELECT ask.id, contact_id, contact.name, job, job_type, state, asked_on, not_before
FROM ask JOIN contact ON contact.id = contact_id
"""


def all_asks(store: Store) -> tuple[Ask, ...]:
    """Every ask with its steps, oldest first."""
    steps: dict[int, list[Step]] = {}
    for row in store.rows("SELECT ask_id, state, on_date FROM ask_step ORDER BY on_date, rowid"):
        steps.setdefault(row["ask_id"], []).append(Step(row["state"], row["on_date"]))
    found = store.rows(f"{_ASKS} ORDER BY asked_on, ask.id")
    return tuple(Ask(**dict(row), steps=tuple(steps.get(row["id"], ()))) for row in found)


def add(writer: Writer, contact_id: int, job: str, job_type: str, on: str) -> int:
    """A new ask, drafted on this day; returns its id."""
    row = {"contact_id": contact_id, "job": job, "job_type": job_type}
    made = writer.db.table("ask").insert({**row, "state": "drafted", "asked_on": on}, pk="id")
    number = int(str(made.last_pk))
    _note(writer, number, "drafted", on)
    return number


def move(writer: Writer, number: int, state: State, on: str, not_before: str = "") -> None:
    """Let an ask take a step; the day it is sent is the day it counts from."""
    changed = {"state": state, "not_before": not_before}
    if state == "sent":
        changed["asked_on"] = on
    writer.db.table("ask").update(number, changed)
    _note(writer, number, state, on)


def _note(writer: Writer, number: int, state: State, on: str) -> None:
    step = {"ask_id": number, "state": state, "on_date": on}
    writer.db.table("ask_step").insert(step, ignore=True)
