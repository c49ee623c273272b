"""What was typed after ``netq types`` about titles that need not be in the store?"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable
from typing import Annotated

import typer

from netq.actions import titles as actions
from netq.cli import session
from netq.domain.errors import Misuse
from netq.render import alike as alike_page
from netq.render import reading as reading_page

STDIN = "-"

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def read(
    ctx: typer.Context,
    titles: Annotated[
        list[str], typer.Argument(metavar="TITLE…", help="Job titles; - reads one per line.")
    ],
) -> None:
    """Say how titles are read, and why, before your corrections. Needs no store."""
    run = session.of(ctx)
    for reading in actions.read(_given(titles)):
        run.voice.say(reading, reading_page)


@app.command()
def near(
    ctx: typer.Context,
    job: Annotated[str, typer.Argument(metavar="JOB", help="'project manager'.")],
    titles: Annotated[
        list[str], typer.Argument(metavar="TITLE…", help="Job titles; - reads one per line.")
    ],
) -> None:
    """Say how alike titles are to a job, best first. Needs no store."""
    run = session.of(ctx)
    for found in actions.near(job, _given(titles)):
        run.voice.say(found, alike_page)


def _given(titles: list[str]) -> Iterable[str]:
    """The titles typed, or the lines of stdin; letters that are no UTF-8 are marked as such."""
    if titles == [STDIN]:
        if isinstance(sys.stdin, io.TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8", errors="replace")
        return sys.stdin
    if STDIN in titles:
        raise Misuse("Either titles or -, not both.", "- reads titles from stdin, one per line.")
    return titles
