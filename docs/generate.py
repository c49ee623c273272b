"""Write the pages that come from the code: ``python docs/generate.py``.

A test compares them with what stands in the repository.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import typer

from netq.cli.commands import STAGES
from netq.cli.main import app
from netq.store import schema

HERE = Path(__file__).parent
STORE = """\
# The store

Schema {}, made by `docs/generate.py`. Dates are ISO 8601 text, possibly partial; `""` means
unknown. Programs should read the views (`v_...`); their columns stay.
"""
_STATEMENTS = """
SELECT sql FROM sqlite_schema
WHERE type = ? AND sql IS NOT NULL AND tbl_name NOT LIKE '\\_sqlite%' ESCAPE '\\' ORDER BY rowid
"""


def commands() -> str:
    """``docs/commands.md``: every command with its options."""
    group = typer.main.get_command(app)
    ctx: Any = typer.Context(group, info_name="netq")
    parts = ["# Commands\n\nMade from `--help` by `docs/generate.py`.\n"]
    for title, stage in STAGES:
        parts.append(f"## {title}\n")
        for command in stage:
            found = group.get_command(ctx, command.name)  # type: ignore[attr-defined]
            parts += _help(found, ctx, command.name)
    return "\n".join(parts)


def _help(command: Any, parent: Any, name: str) -> list[str]:
    ctx: Any = typer.Context(command, info_name=name, parent=parent, terminal_width=88)
    parts = [f"### {ctx.command_path}\n", "```text", command.get_help(ctx).strip(), "```\n"]
    for below in command.list_commands(ctx) if hasattr(command, "list_commands") else ():
        parts += _help(command.get_command(ctx, below), ctx, below)
    return parts


def store() -> str:
    """``docs/store.md``: every table, view and index of the store."""
    parts = [STORE.format(schema.VERSION)]
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.migrate(connection)
        for kind, heading in (("view", "Views"), ("table", "Tables"), ("index", "Indexes")):
            parts.append(f"## {heading}\n\n```sql")
            parts += [f"{row[0]};" for row in connection.execute(_STATEMENTS, (kind,))]
            parts.append("```\n")
    return "\n".join(parts)


PAGES = {"commands.md": commands, "store.md": store}

if __name__ == "__main__":
    for name, write in PAGES.items():
        (HERE / name).write_text(write(), encoding="utf-8")
