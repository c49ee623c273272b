"""With which lexicon were the readings in the store last checked?"""

from __future__ import annotations

import sqlite3

import pytest

from netq.store import lexicon
from netq.store.opening import Store, in_memory


def test_a_new_store_has_seen_none() -> None:
    assert lexicon.seen(in_memory()) == ""


def test_what_was_seen_is_remembered_once(store: Store) -> None:
    with store.writing() as writer:
        lexicon.see(writer, "a")
        lexicon.see(writer, "b")
    assert lexicon.seen(store) == "b"
    with pytest.raises(sqlite3.IntegrityError), store.writing() as writer:
        writer.db.execute("INSERT INTO lexicon_seen VALUES (2, 'c')")
