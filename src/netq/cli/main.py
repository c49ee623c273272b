"""What does a run of netq do, from the words typed to the exit code?"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from netq import __version__
from netq.cli import help as page
from netq.cli.commands import COMMANDS
from netq.cli.common import add_common_options
from netq.cli.session import Session
from netq.domain.errors import Fault, Misuse, NetqError
from netq.render.voice import Voice

ClickException: Any = typer.BadParameter.__mro__[2]
"""The class of all usage errors, whichever click this Typer brings."""

INTERRUPTED = 130
FEW_SEARCHES = 50_000
"""A run is short and leaves few cycles behind: searching for them at Python's usual pace takes a
fifth of the time of a big import."""

NO_TEXT = Misuse("This holds bytes that are no text.", "Type it in UTF-8, or copy it anew.")
"""What to say of arguments that a store of text cannot hold."""


class LazyGroup(TyperGroup):
    """Loads only the command that was typed; shows one page of help for all."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The commands in the order of ``commands.STAGES``."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Import the module of this command."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        if cmd_name not in self.commands:
            module = import_module(f"netq.cli.{COMMANDS[cmd_name].module}")
            command = typer.main.get_command(module.app)
            command.name = cmd_name
            page.describe(command, COMMANDS[cmd_name])
            add_common_options(command)
            self.commands[cmd_name] = command
        return self.commands[cmd_name]

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write our own page, without importing a single command."""
        del ctx
        formatter.write(page.front())

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Let a mistyped command suggest the near ones."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            ctx.fail(page.no_such(args[0]))
        return super().resolve_command(ctx, args)


def _say_version(value: bool) -> None:
    if value:
        typer.echo(f"netq {__version__}")
        raise typer.Exit


app = typer.Typer(cls=LazyGroup, invoke_without_command=True)


@app.callback()
def root(
    ctx: typer.Context,
    store: Annotated[str, typer.Option(metavar="FILE", help="Use this store.")] = "",
    _version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_say_version, help="Which netq is this?"),
    ] = False,
) -> None:
    """Information interviews through your own business network."""
    ctx.obj = Session(Path(store).expanduser() if store else None)
    if ctx.invoked_subcommand is None:
        typer.echo(page.front())


def main(args: Sequence[str]) -> int:
    """Run one command; returns the exit code of ``docs/exit-codes.md``. Never raises."""
    voice = Voice("--json" in args, terminal=sys.stdout.isatty())
    command = typer.main.get_command(app)
    try:
        code = command.main(list(args), prog_name="netq", standalone_mode=False)
        sys.stdout.flush()
    except NetqError as error:
        voice.fail(error)
        return error.code
    except ClickException as error:
        voice.fail(page.usage_error(error))
        return int(error.exit_code)
    except UnicodeEncodeError:
        voice.fail(NO_TEXT)
        return NO_TEXT.code
    except (typer.Abort, KeyboardInterrupt):
        code = INTERRUPTED
    except BrokenPipeError:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (outlives this call)
        return 0
    except Exception as error:  # noqa: BLE001 (a bug must not show personal data)
        fault = _bug(error)
        voice.fail(fault)
        return fault.code
    if code == INTERRUPTED:
        voice.tell("Stopped.")
    return code if isinstance(code, int) else 0


def _bug(error: Exception) -> Fault:
    """Where a bug is, without the values it tripped over."""
    import traceback

    if os.environ.get("NETQ_DEBUG"):
        traceback.print_exception(error)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(frame.filename).name} line {frame.lineno}"
    return Fault(
        f"This is a fault in netq ({type(error).__name__} in {where}), not in what you typed.",
        "NETQ_DEBUG=1 shows more; it may show names, so look before you send it to anybody.",
    )


def run() -> None:
    """The ``netq`` command."""
    gc.set_threshold(FEW_SEARCHES)
    sys.exit(main(sys.argv[1:]))
