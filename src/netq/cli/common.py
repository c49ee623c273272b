"""Which options does every command have?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from netq.cli import session


def add_common_options(command: Any) -> None:
    """Give a command, and the commands below it, ``--json`` and ``--store``."""
    for below in getattr(command, "commands", {}).values():
        add_common_options(below)
    command.params += [p for p in typer.main.get_command(_common).params if p.name != "help"]


def _set_json(ctx: typer.Context, value: bool) -> None:
    if value:
        session.of(ctx).as_json = True


def _set_store(ctx: typer.Context, value: str) -> None:
    if value:
        session.of(ctx).store_path = Path(value).expanduser()


_common = typer.Typer(add_completion=False)


@_common.command()
def _every_command(
    _json: Annotated[
        bool,
        typer.Option("--json", expose_value=False, callback=_set_json, help="Answer in JSON."),
    ] = False,
    _store: Annotated[
        str,
        typer.Option(
            "--store",
            expose_value=False,
            callback=_set_store,
            metavar="FILE",
            help="Use this store instead of your own.",
        ),
    ] = "",
) -> None:
    """Hold the options that every command has."""
