"""What tables does a netq store have, and how did they come to be?

Each migration is a file ``migrations/NNNN_name.sql``, never edited after a release; ``VERSION`` is
how many there are and stands in ``PRAGMA user_version``, so that opening a current store need
not import sqlite-utils.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

VERSION = 4
MIGRATIONS = Path(__file__).with_name("migrations")
APPLICATION_ID = 0x6E657471
"""ASCII "netq", by which a file says whose it is (SQLite file format, offset 68)."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the store to ``VERSION``, whole or not at all, whoever else tries at the same time."""
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    steps = Migrations("netq")
    for number, script in enumerate(sorted(MIGRATIONS.glob("*.sql")), start=1):
        steps(name=script.stem)(_step(script, number))
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        steps.apply(Database(connection, execute_plugins=False))
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


def _step(script: Path, version: int) -> Callable[[Database], None]:
    def step(db: Database) -> None:
        # One by one: executescript would commit the transaction that makes the step whole.
        for statement in script.read_text(encoding="utf-8").split(";\n"):
            if statement.strip():
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {version}")

    return step
