"""Which tables does the store read from end to end to answer a question?"""

from __future__ import annotations

import re
from collections.abc import Callable

from netq.store.opening import Store

LARGE = ("contact", "role", "interaction", "participant")
"""The tables that grow with every import."""


def scanned(store: Store, question: Callable[[], None]) -> list[str]:
    """The steps of SQLite's plans that go through all of a large table, and not in an index."""
    said: list[str] = []
    store.connection.set_trace_callback(said.append)
    question()
    store.connection.set_trace_callback(None)
    assert said
    steps = [row["detail"] for sql in said for row in store.rows(f"EXPLAIN QUERY PLAN {sql}")]
    assert any(step.startswith("SEARCH role") for step in steps)
    return [step for step in steps if re.fullmatch(rf"SCAN ({'|'.join(LARGE)})", step)]
