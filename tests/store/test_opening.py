"""Is this file a netq store, and may this netq read and write it?"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from netq.domain.errors import StoreProblem
from netq.store import opening, schema
from netq.store.opening import Store, opened


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def tag(store: Store, words: str) -> None:
    with store.writing() as writer:
        writer.db.table("my_skill").insert({"name": words, "source": "typed"})


def tags(store: Store) -> list[str]:
    return [row["name"] for row in store.rows("SELECT name FROM my_skill ORDER BY name")]


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
def test_a_store_is_private_whatever_the_umask(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "folder" / "netq.db"
    with opened(path, create=True) as store:
        tag(store, "a")
        files = sorted(path.parent.iterdir())
        assert [file.name for file in files] == ["netq.db", "netq.db-shm", "netq.db-wal"]
        assert {mode(file) for file in files} == {0o600}
    assert mode(path.parent) == 0o700


def test_a_store_is_in_wal_mode_with_foreign_keys_and_strict_tables(store: Store) -> None:
    pragmas = [
        store.connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "foreign_keys", "application_id")
    ]
    assert pragmas == ["wal", 1, schema.APPLICATION_ID]
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"), store.writing() as writer:
        writer.db.table("tag").insert({"contact_id": 99, "tag": "x"})
    with (
        pytest.raises(sqlite3.IntegrityError, match="cannot store BLOB"),
        store.writing() as writer,
    ):
        writer.db.execute("INSERT INTO my_skill (name, source) VALUES (x'00', 'typed')")


def test_a_missing_store_is_empty_for_reading_and_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "none" / "netq.db"
    with opened(path, create=False) as store:
        assert store.rows("SELECT * FROM contact") == []
    assert not path.parent.exists()


def test_a_store_from_a_later_netq_is_refused_untouched(store_path: Path) -> None:
    with sqlite3.connect(store_path) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()
    before = store_path.read_bytes()
    with (
        pytest.raises(StoreProblem, match=rf"later netq .schema {schema.VERSION + 1};") as refused,
        opened(store_path, create=True),
    ):
        pass
    assert refused.value.code == 5
    assert store_path.read_bytes() == before
    assert [path.name for path in store_path.parent.iterdir()] == ["netq.db"]


@pytest.mark.parametrize("version", [0, schema.VERSION, schema.VERSION + 1])
def test_the_sqlite_file_of_another_program_is_refused_untouched(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE contact (id INTEGER)")
        connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    before = path.read_bytes()
    with (
        pytest.raises(StoreProblem, match="another program, not a netq store"),
        opened(path, create=True),
    ):
        pass
    assert path.read_bytes() == before


def test_a_file_that_is_no_sqlite_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0" * 300)
    with pytest.raises(StoreProblem, match="is not a netq store"), opened(path, create=True):
        pass
    assert path.read_bytes() == b"\xff\xd8\xff\xe0" * 300


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreProblem, match="is a folder"), opened(tmp_path, create=False):
        pass


def test_a_place_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.raises(StoreProblem, match="I cannot make a store at"),
        opened(tmp_path / "file" / "netq.db", create=True),
    ):
        pass


def test_a_damaged_store_is_said_and_left_as_it_is(example: Path) -> None:
    whole = example.read_bytes()
    damaged = whole[:8192] + b"\xa5" * (len(whole) - 8192)
    example.write_bytes(damaged)
    with (
        pytest.raises(StoreProblem, match="cannot be read") as said,
        opened(example, create=False) as store,
    ):
        store.rows("SELECT * FROM contact")
    assert "safe place" in said.value.hint
    assert example.read_bytes() == damaged


def test_a_full_disk_is_said_and_nothing_is_added(store_path: Path) -> None:
    def fill() -> None:
        with opened(store_path, create=True) as store:
            store.connection.execute("PRAGMA max_page_count = 1")
            tag(store, "long" * 100_000)

    with pytest.raises(StoreProblem, match="disk is full; nothing was added"):
        fill()
    with opened(store_path, create=False) as store:
        assert tags(store) == []


def test_a_held_store_is_one_clear_sentence(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.05)
    with opened(store_path, create=True) as first, first.writing():
        with (
            pytest.raises(StoreProblem, match="Another netq has been writing") as busy,
            opened(store_path, create=True) as second,
        ):
            tag(second, "x")
        with opened(store_path, create=False) as reader:
            assert tags(reader) == []
    assert "nothing was changed" in busy.value.hint


def test_all_writes_of_one_command_are_whole_or_nothing(store: Store) -> None:
    def stopped() -> None:
        with store.writing():
            tag(store, "a")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert tags(store) == []
    assert not store.connection.in_transaction


def test_a_part_inside_fails_alone(store: Store) -> None:
    def part(words: str, error: type[Exception] | None = None) -> None:
        with store.writing():
            tag(store, words)
            if error:
                raise error

    with store.writing():
        part("a")
        with pytest.raises(ValueError, match=r"^$"):
            part("b", ValueError)
        part("c")
    assert tags(store) == ["a", "c"]


def test_a_dry_run_sees_its_writes_and_keeps_none(store: Store) -> None:
    with store.writing(keep=False):
        with store.writing():
            tag(store, "a")
        assert tags(store) == ["a"]
    assert tags(store) == []


def test_an_interrupted_migration_leaves_nothing_behind_and_can_be_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "netq.db"
    whole = schema.MIGRATIONS.joinpath("0001_people_and_jobs.sql").read_text(encoding="utf-8")
    broken = tmp_path / "migrations"
    broken.mkdir()
    half = whole.partition("CREATE TABLE role")[0] + "CREATE TABLE role (;\n"
    (broken / "0001_people_and_jobs.sql").write_text(half, encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", broken)
        with pytest.raises(StoreProblem), opened(path, create=True):
            pass
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
    connection.close()
    with opened(path, create=True) as store:
        tag(store, "a")
        assert tags(store) == ["a"]


def test_those_who_open_a_new_store_at_once_all_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "netq.db"
    seen = Barrier(8)
    looked = Path.exists

    def look(self: Path) -> bool:
        there = looked(self)
        if self == path:
            seen.wait()
        return there

    monkeypatch.setattr(Path, "exists", look)

    def first(number: int) -> None:
        with opened(path, create=True) as store:
            tag(store, f"{number}")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(first, range(8)))
    monkeypatch.undo()
    with opened(path, create=False) as store:
        assert tags(store) == [str(number) for number in range(8)]
