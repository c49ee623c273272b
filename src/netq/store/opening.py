"""Is this file a netq store, and may this netq read and write it?"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from netq.domain.errors import StoreProblem
from netq.store import schema

if TYPE_CHECKING:
    from sqlite_utils import Database

BUSY_SECONDS = 5.0
"""How long a second netq waits for the first one to finish writing."""


class Store:
    """An open store: ``connection`` for reading, ``writing()`` for changing it.

    Rows come back as ``sqlite3.Row``; names of columns are those of ``docs/store.md``.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path | None) -> None:
        """Wrap a migrated connection; ``path`` is None for a store in memory."""
        self.connection = connection
        self.path = path

    def rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """All rows of a query."""
        return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> sqlite3.Row | None:
        """The first row of a query or None."""
        found: sqlite3.Row | None = self.connection.execute(sql, values).fetchone()
        return found

    @contextmanager
    def writing(self, *, keep: bool = True) -> Iterator[Writer]:
        """All writes of one command: whole or nothing; with ``keep`` False nothing stays.

        Inside another ``writing`` it is a part that fails alone. Raises StoreProblem when another
        process holds the store longer than ``BUSY_SECONDS``.
        """
        from sqlite_utils import Database

        writer = Writer(self.connection, self.path)
        writer.db = Database(self.connection, execute_plugins=False)
        if self.connection.in_transaction:
            with writer.db.atomic():
                yield writer
            return
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield writer
        except BaseException:
            self.connection.rollback()
            raise
        if keep:
            self.connection.commit()
        else:
            self.connection.rollback()


class Writer(Store):
    """A store inside a transaction: what reads also writes, through sqlite-utils (``db``)."""

    db: Database


@contextmanager
def opened(path: Path, *, create: bool) -> Iterator[Store]:
    """Open the store at ``path``; a missing one is made, or stands in memory unless ``create``.

    Raises StoreProblem when the file is no netq store, is damaged, is busy, or was written by a
    later netq; it is then untouched.
    """
    try:
        store = _open(path, create=create)
        try:
            yield store
        finally:
            store.connection.close()
    except sqlite3.Error as error:
        raise _said(path, error) from error


def in_memory() -> Store:
    """An empty store that is gone when closed."""
    connection = _connect(":memory:")
    schema.migrate(connection)
    return Store(connection, None)


def _open(path: Path, *, create: bool) -> Store:
    if path.is_dir():
        raise StoreProblem(f"{path} is a folder, not a netq store.", "Name a file: --store FILE.")
    if not path.exists():
        if not create:
            return in_memory()
        _make_private(path)
    connection = _connect(str(path))
    try:
        _check(connection, path)
    except BaseException:
        connection.close()
        raise
    return Store(connection, path)


def _connect(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(name, timeout=BUSY_SECONDS, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _make_private(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)  # another netq may have made it just now
    except OSError as error:
        raise StoreProblem(
            f"I cannot make a store at {path}: {error.strerror}.",
            "Name another place with --store FILE or NETQ_STORE.",
        ) from error


def _check(connection: sqlite3.Connection, path: Path) -> None:
    mark, version, tables = _state(connection)
    if mark == schema.APPLICATION_ID and version == schema.VERSION:
        return
    if mark == schema.APPLICATION_ID and version > schema.VERSION:
        raise StoreProblem(
            f"{path} was written by a later netq"
            f" (schema {version}; this one knows {schema.VERSION}).",
            "Update netq; the store is untouched.",
        )
    if mark != schema.APPLICATION_ID and tables:
        raise StoreProblem(
            f"{path} is an SQLite file of another program, not a netq store.",
            "Name another file with --store FILE; this one is untouched.",
        )
    _use_wal(connection)
    schema.migrate(connection)


def _state(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Application, version and number of tables, all of one moment."""
    connection.execute("BEGIN")
    found: tuple[int, int, int] = tuple(
        connection.execute(sql).fetchone()[0]
        for sql in (
            "PRAGMA application_id",
            "PRAGMA user_version",
            "SELECT count(*) FROM sqlite_schema",
        )
    )
    connection.execute("COMMIT")
    return found


def _use_wal(connection: sqlite3.Connection) -> None:
    """Switch to WAL, waiting for others: SQLite does not wait where two switch at once."""
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return


def _said(path: Path, error: sqlite3.Error) -> StoreProblem:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreProblem(
            f"Another netq has been writing to {path} for {BUSY_SECONDS:.0f} seconds.",
            "Wait for it to finish, then try again; nothing was changed.",
        )
    if name == "SQLITE_NOTADB":
        return StoreProblem(
            f"{path} is not a netq store.", "Name another file with --store FILE; it is untouched."
        )
    if name.startswith("SQLITE_FULL"):
        return StoreProblem(
            f"The disk is full; nothing was added to {path}.", "Free some room, then try again."
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return StoreProblem(
            f"{path} cannot be opened for writing.", "Check who owns the file and its folder."
        )
    return StoreProblem(
        f"{path} cannot be read: {error}.", "Copy the file to a safe place before anything else."
    )
