"""What does netq ask a person at a terminal, and what did they answer?"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import typer

from netq.domain.errors import Misuse
from netq.render.safe import safe
from netq.render.voice import aside


def line(
    question: str,
    default: str = "",
    *,
    optional: bool = True,
    check: Callable[[str], object] | None = None,
) -> str:
    """One line of text; Enter takes the default.

    Asks again for something that is needed, and for what ``check`` refuses with Misuse.
    """
    while True:
        answer: str = typer.prompt(
            safe(question), default=default, show_default=bool(default), err=True
        )
        answer = answer.strip()
        try:
            if answer and check:
                check(answer)
        except Misuse as error:
            aside(error.message, error.hint)
            continue
        if answer or optional:
            return answer


def choice(question: str, keys: Mapping[str, str], default: str) -> str:
    """One of several answers, typed and ended with Enter; Enter alone takes the default."""
    aside(" ", question, *(f"  {name}  {meaning}" for name, meaning in keys.items()))
    while True:
        typed = line("Which", default)
        if typed in keys:
            return typed


def key(question: str, keys: Mapping[str, str]) -> str:
    """One key of those offered, without Enter; any other key is passed over.

    Raises typer.Abort on Ctrl-C.
    """
    aside(" ", question, "  ".join(f"{name} {meaning}" for name, meaning in keys.items()))
    while True:
        # A quick typist's next keys may come along; only the first answers this question.
        typed = typer.getchar()[:1].lower()
        if typed in keys:
            aside(f"  {keys[typed]}")
            return typed
        if typed in {"\x03", "\x04"}:
            raise typer.Abort
