"""What tables does a netq store have, and how did they come to be?"""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

from netq.store import lexicon, overlay, schema
from netq.store.opening import Store, opened
from tests.networks import dump
from tests.store.released import version_1

FILES = sorted(schema.MIGRATIONS.glob("*.sql"))


def test_every_migration_file_is_applied_in_order_and_counted(store: Store) -> None:
    applied = [row["name"] for row in store.rows("SELECT name FROM _sqlite_migrations ORDER BY id")]
    assert applied == [file.stem for file in FILES]
    assert store.connection.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
    assert len(FILES) == schema.VERSION
    assert [int(file.name[:4]) for file in FILES] == list(range(1, schema.VERSION + 1))


def test_everything_a_migration_makes_is_there(store: Store) -> None:
    made = re.findall(
        r"^CREATE (?:TABLE|INDEX|VIEW) (\w+)",
        "\n".join(file.read_text(encoding="utf-8") for file in FILES),
        re.MULTILINE,
    )
    there = {row["name"] for row in store.rows("SELECT name FROM sqlite_schema")}
    assert made
    assert set(made) <= there


def test_migrating_twice_changes_nothing(store: Store) -> None:
    before = store.rows("SELECT * FROM sqlite_schema")
    schema.migrate(store.connection)
    assert store.rows("SELECT * FROM sqlite_schema") == before


def test_a_store_of_version_1_is_migrated_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = version_1(tmp_path / "netq.db", monkeypatch)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 1
    tables = ("contact", "reading", "role", "target", "title_mapping")
    before = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in tables}
    connection.close()
    with opened(path, create=False) as store:
        after = dump(store)
        assert {name: after[name] for name in tables} == before
        assert after["own_type"] == after["reading_before"] == []
        assert overlay.load(store).mapped == (("growth lead", "Education"),)
        assert lexicon.seen(store) == "", "its titles were read by an earlier netq"
        assert store.connection.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
        assert store.rows("PRAGMA foreign_key_check") == []


def test_every_table_is_strict(store: Store) -> None:
    loose = store.rows(
        """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE '%sqlite%'
        """
    )
    assert loose == []


def test_the_store_itself_keeps_the_account_of_rows(store: Store) -> None:
    counts = dict.fromkeys(("updated", "unchanged", "to_review", "rejected", "set_aside"), 0)
    run = {"at": "2026-11-23", "source": "x", "sha256": "", "exported_on": "", "added": 1}
    with store.writing() as writer:
        writer.db.table("import_run").insert({**run, **counts, "read": 1})
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"), store.writing() as writer:
        writer.db.table("import_run").insert({**run, **counts, "read": 2})


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE contact SET tie = 6",
        "UPDATE contact SET tie_source = 'guessed'",
        "UPDATE contact SET name = ''",
        "UPDATE contact SET relation = 'friend'",
    ],
)
def test_what_cannot_be_is_not_stored(store: Store, change: str) -> None:
    with store.writing() as writer:
        columns = {"name": "A", "name_key": "a", "search": " a", "source": "typed"}
        writer.db.table("contact").insert({**columns, "created_on": "2026-11-23"})
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"), store.writing() as writer:
        writer.db.execute(change)
