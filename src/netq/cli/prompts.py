"""What does netq ask a person at a terminal, and what did they answer?"""

from __future__ import annotations

from collections.abc import Mapping

import typer

from netq.render.safe import safe


def line(question: str, default: str = "", *, optional: bool = True) -> str:
    """One line of text; Enter takes the default. Asks again for something that is needed."""
    while True:
        answer: str = typer.prompt(
            safe(question), default=default, show_default=bool(default), err=True
        )
        answer = answer.strip()
        if answer or optional:
            return answer


def key(question: str, keys: Mapping[str, str]) -> str:
    """One key of those offered, without Enter; asks again for any other.

    Raises typer.Abort on Ctrl-C.
    """
    typer.echo(f"\n{safe(question)}", err=True)
    for name, meaning in keys.items():
        typer.echo(f"  {name}  {safe(meaning)}", err=True)
    while True:
        typed = typer.getchar().lower()
        if typed in keys:
            typer.echo(f"  > {typed}", err=True)
            return typed
        if typed in {"\x03", "\x04"}:
            raise typer.Abort
