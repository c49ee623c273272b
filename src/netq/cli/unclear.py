"""What was typed after ``netq types`` about titles that are unclear to netq?"""

from __future__ import annotations

from typing import Annotated

import typer

from netq.actions import types as actions
from netq.cli import prompts, session
from netq.domain.errors import Misuse
from netq.domain.types import Unread
from netq.render import unread as unread_page
from netq.render.parts import count
from netq.store.opening import Store

app = typer.Typer(add_completion=False, rich_markup_mode=None)

ROUND = 20
"""So many titles are reviewed in one go."""


@app.command()
def unknown(ctx: typer.Context) -> None:
    """List the titles unclear to netq, most frequent first."""
    run = session.of(ctx)
    with run.reading() as store:
        found = actions.unknown(store)
    run.voice.say(found, unread_page)
    if found:
        if any(one.probably for one in found):
            run.voice.tell('"Probably" is a guess, which counts once you say so.')
        run.voice.tell("netq types review goes through them, one key each.")


@app.command(name="set")
def set_type(
    ctx: typer.Context,
    title: Annotated[str, typer.Argument(help="The title as it stands: 'Growth Lead'.")],
    job_type: Annotated[str, typer.Argument(metavar="JOB_TYPE", help="'Marketing'.")],
) -> None:
    """Say what a title means; all equal titles follow."""
    run = session.of(ctx)
    with run.writing() as store:
        done = actions.set_type(store, title, job_type, run.today)
    run.voice.say(done, unread_page.Mapping)


@app.command()
def review(ctx: typer.Context) -> None:
    """Go through unclear titles, the two best guesses one key away."""
    run = session.of(ctx)
    if not run.interactive:
        raise Misuse(
            "A review needs a terminal.", 'In a script: netq types set "Growth Lead" "Marketing"'
        )
    with run.writing() as store:
        waiting = actions.unknown(store)
        if not waiting:
            run.voice.tell("Every title is understood.")
            return
        for number, unread in enumerate(waiting[:ROUND], start=1):
            chosen = _ask(store, unread, number, min(len(waiting), ROUND))
            if chosen == "q":
                break
            if chosen:
                done = actions.set_type(store, unread.reading.title, chosen, run.today)
                run.voice.tell(f"  {unread_page.mapped(done)}")
    left = max(0, len(waiting) - ROUND)
    if left:
        run.voice.tell(f"{count(left, 'more title')} another time.")


def _ask(store: Store, unread: Unread, number: int, of: int) -> str:
    """The job type chosen, "" to skip, "q" to stop."""
    keys = {str(place): name for place, name in enumerate(unread.guesses, start=1)}
    choices = keys | {"t": "another (type it)", "s": "skip", "q": "stop"}
    people = count(unread.people, "person", "people")
    probably = f", probably {unread.probably}" if unread.probably else ""
    question = f"{number} of {of}: {unread.reading.title!r} ({people}){probably}. What is it?"
    typed = prompts.key(question, choices)
    if typed == "t":
        return _typed(store)
    return keys.get(typed, "q" if typed == "q" else "")


def _typed(store: Store) -> str:
    """A job type typed in full or in part; asked again until it is one, "" to skip."""
    words = prompts.line(
        "Job type (Enter to skip)", check=lambda typed: actions.named(store, typed)
    )
    return actions.named(store, words) if words else ""
