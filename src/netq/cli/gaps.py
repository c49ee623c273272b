"""What was typed after ``netq gaps``?"""

from __future__ import annotations

from typing import Annotated

import typer

from netq.actions import catalogue
from netq.actions import gaps as actions
from netq.actions.naming import job_type_named
from netq.cli import session
from netq.cli.help import START
from netq.render import gaps as page
from netq.render import occupations as inside_page

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def gaps(
    ctx: typer.Context,
    target: Annotated[
        list[str] | None,
        typer.Option(metavar="JOB", help="A job that matters to you; may be given again."),
    ] = None,
    near: Annotated[
        str, typer.Option(metavar="me", help="Only gaps near your own job and targets.")
    ] = "",
    occupations: Annotated[
        str, typer.Option(metavar="TYPE", help="Look inside one job type instead.")
    ] = "",
) -> None:
    """Columns: listed, known (you met, and the role is fresh), askable now, interviewed."""
    run = session.of(ctx)
    if near and near.casefold() != "me":
        raise typer.BadParameter("the only thing to be near is: me", param_hint="--near")
    with run.reading() as store:
        if occupations:
            name = job_type_named(catalogue.of(store), occupations)
            found = actions.inside(store, name)
            run.voice.say((name, found), inside_page)
            if any(one.probably for one in found):
                run.voice.tell('"Probably" is a guess from a doubtful title: netq types review.')
            return
        focus = actions.Focus(tuple(target or ()), near_me=bool(near))
        coverage = actions.gaps(store, focus, run.today)
    run.voice.say(coverage, page)
    if not coverage.people:
        run.voice.tell(START)
    elif coverage.gaps:
        run.voice.tell(page.following(coverage.gaps[0]))
