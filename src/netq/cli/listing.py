"""What was typed after ``netq list``?"""

from __future__ import annotations

from typing import Annotated

import typer

from netq.actions import listing as actions
from netq.cli import session
from netq.cli.help import START
from netq.render import listing as page
from netq.render.parts import count

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def listing(
    ctx: typer.Context,
    words: Annotated[list[str] | None, typer.Argument(help="Words of the name.")] = None,
    job_type: Annotated[str, typer.Option("--type", help="Only this job type.")] = "",
    level: Annotated[str, typer.Option(help="Only this level: 4, 4+, manager …")] = "",
    at: Annotated[str, typer.Option(metavar="COMPANY", help="Ever worked there.")] = "",
    tie: Annotated[str, typer.Option(help="Only this tie: 3, 3+, 2-4.")] = "",
    quiet_for: Annotated[
        str, typer.Option(metavar="SPAN", help="Not in touch for so long: 90d, 6mo, 2y.")
    ] = "",
    tag: Annotated[str, typer.Option(help="Only people with this tag.")] = "",
) -> None:
    """Options narrow each other; without any, everybody is listed."""
    run = session.of(ctx)
    typed = actions.Typed(job_type, level, at, tie, quiet_for, tag, " ".join(words or []))
    with run.reading() as store:
        found = actions.fitting(store, typed, run.today)
    run.voice.say(found.people, page)
    said = f"{count(len(found.people), 'person', 'people')} of {found.of:,}."
    run.voice.tell(said if found.of else START)
