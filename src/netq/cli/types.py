"""What was typed after ``netq types``?"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

from netq.cli import session
from netq.cli.common import add_common_options

HOMES = {
    **dict.fromkeys(("unknown", "review", "set"), "unclear"),
    **dict.fromkeys(("read", "near"), "titles"),
    **dict.fromkeys(("add", "remove", "export", "import", "reread", "changes"), "corrections"),
}
"""Which module of this floor holds which command below ``netq types``."""


class TypesGroup(TyperGroup):
    """Loads only the command that was typed: reading a title needs no store, and is quick."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The commands, those for every day first."""
        del ctx
        return list(HOMES)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Import the module of this command."""
        del ctx
        if cmd_name in HOMES and cmd_name not in self.commands:
            module = import_module(f"netq.cli.{HOMES[cmd_name]}")
            command: Any = typer.main.get_command(module.app)
            add_common_options(command.commands[cmd_name])
            self.commands[cmd_name] = command.commands[cmd_name]
        return self.commands.get(cmd_name)


app = typer.Typer(
    cls=TypesGroup, add_completion=False, rich_markup_mode=None, no_args_is_help=False
)


@app.callback(invoke_without_command=True)
def types(ctx: typer.Context) -> None:
    """Alone it lists the job types with the people you know in each."""
    if ctx.invoked_subcommand is None:
        from netq.actions import types as actions
        from netq.render import types as page

        run = session.of(ctx)
        with run.reading() as store:
            run.voice.say(actions.types(store), page)
