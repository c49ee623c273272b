"""What was typed after ``netq show``?"""

from __future__ import annotations

from typing import Annotated

import typer

from netq.actions import show as actions
from netq.cli import session
from netq.render import show as page

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def show(
    ctx: typer.Context,
    name: Annotated[list[str], typer.Argument(help="A name, a part of it, or a number: '#12'.")],
) -> None:
    """Facts first, then the timeline, newest first."""
    run = session.of(ctx)
    with run.reading() as store:
        profile = actions.show(store, " ".join(name))
    run.voice.say(profile, page)
