"""What was typed after ``netq ask``?"""

from __future__ import annotations

from typing import Annotated

import typer

from netq.actions import ask as actions
from netq.actions.naming import levels_named
from netq.cli import session
from netq.cli.help import START
from netq.cli.session import Session
from netq.domain.errors import Misuse
from netq.render import ask as page
from netq.render import why as why_page

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def ask(
    ctx: typer.Context,
    job: Annotated[
        list[str] | None,
        typer.Argument(metavar="[JOB]", help="The job in your words; without it, your targets."),
    ] = None,
    most: Annotated[int, typer.Option("-n", min=1, max=100, help="How many people to name.")] = 5,
    level: Annotated[
        str, typer.Option(help="Only this level: 1-6, 4+, senior, manager, director …")
    ] = "",
    at: Annotated[str, typer.Option(metavar="COMPANY", help="Only people at this company.")] = "",
    why: Annotated[
        str, typer.Option(metavar="NAME", help="Print every factor of this person's score.")
    ] = "",
) -> None:
    """JOB is any words: "pm in healthcare", "UX", "what a data engineer does"."""
    run = session.of(ctx)
    words = " ".join(job or [])
    wish = actions.Wish(most, levels_named(level) if level else None, at)
    if why:
        _explain(run, words, why)
        return
    with run.reading() as store:
        answer = (
            actions.ask(store, words, wish, run.today)
            if words
            else actions.ask_for_me(store, wish, run.today)
        )
    run.voice.say(answer, page)
    if not run.voice.terminal:
        run.voice.tell(page.understood(answer), *page.remarks(answer))
    if answer.shortlist.pick:
        name = answer.shortlist.pick.person.name
        run.voice.tell(f'How the score came about: netq ask "{answer.query.words}" --why "{name}"')
    elif not answer.people:
        run.voice.tell(START)


def _explain(run: Session, words: str, name: str) -> None:
    if not words:
        raise Misuse("--why needs a job.", 'netq ask "project manager" --why "Ann Lee"')
    with run.reading() as store:
        ranked = actions.why(store, words, name, run.today)
        way = None if ranked.fits else actions.way(store, words, name, run.today)
    run.voice.say((ranked, way), why_page)
