"""What was typed after ``netq types`` about titles that need not be in the store?"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from netq.actions import titles as actions
from netq.cli import session
from netq.render import alike as alike_page
from netq.render import reading as reading_page

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
    for reading in actions.read(sys.stdin if titles == ["-"] else titles):
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
    for found in actions.near(job, sys.stdin if titles == ["-"] else titles):
        run.voice.say(found, alike_page)
