"""What does netq say about itself?"""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from netq.cli.commands import COMMANDS, STAGES, Command
from netq.domain.errors import Misuse, NetqError

_INTRO = """\
netq runs information interviews through your own business network: it knows
whom to ask about a job, and which jobs nobody you know can tell you about.

Usage: netq COMMAND [OPTIONS]
"""

_OUTRO = """\
Every command:  --json for programs   --store FILE   --help
  netq --version              which netq this is
  netq --install-completion   complete commands with the Tab key

Everything stays on this computer; netq has no network code.
"""

START = (
    "Nobody is in your network yet. Begin with netq import YOUR-LINKEDIN-EXPORT.zip,"
    ' or netq add "FULL NAME" --role "TITLE @ EMPLOYER".'
)
"""What to say to somebody who has not told netq of anybody."""


def front() -> str:
    """The page behind ``netq --help``: every command by stage, with a sentence and an example."""
    blocks = [_INTRO]
    for title, commands in STAGES:
        lines = [title]
        for command in commands:
            lines += [f"  {command.name:<8}{command.says}", f"{'':10}{command.example}"]
        blocks.append("\n".join(lines) + "\n")
    return "\n".join([*blocks, _OUTRO])


def describe(command: Any, told: Command) -> None:
    """Begin a command's own help with the sentence and the example of the front page."""
    rest = (command.help or "").strip()
    command.help = f"{told.says}\n\nFor instance: {told.example}" + (f"\n\n{rest}" if rest else "")
    command.short_help = told.says


def no_such(word: str) -> str:
    """What to say to a mistyped command."""
    near = get_close_matches(word, COMMANDS, n=2, cutoff=0.5)
    if near:
        return f"There is no command {word!r}. Did you mean {' or '.join(near)}?"
    return f"There is no command {word!r}. netq --help shows them all."


def usage_error(error: Any) -> NetqError:
    """A usage error of Typer as one of ours."""
    ctx = getattr(error, "ctx", None)
    path = ctx.command_path if ctx else "netq"
    message = str(error.format_message())
    return Misuse(message, "" if "--help" in message else f"{path} --help shows how.")
