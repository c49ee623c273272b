"""What was typed after ``netq tie``?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from netq.actions import tie as actions
from netq.cli import prompts, session
from netq.cli.session import Session
from netq.domain.errors import Misuse
from netq.domain.tie import Asked, told
from netq.domain.ties import TIE_HELP, TIE_SHORT, TIE_WORDS
from netq.render import tie as page
from netq.render.parts import count
from netq.store.opening import Store

app = typer.Typer(add_completion=False, rich_markup_mode=None)

KEYS = {str(number): words for number, words in TIE_SHORT.items()} | {"s": "skip", "q": "stop"}


@app.command()
def tie(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help="Whose tie to set.")] = "",
    strength: Annotated[str, typer.Argument(metavar="[1-5]", help="How well you know them.")] = "",
    job: Annotated[
        str, typer.Option("--for", metavar="JOB", help="Ask only about people for this job.")
    ] = "",
) -> None:
    """1 listed, 2 met, 3 talked often, 4 would return your call, 5 close.

    Without a name: at most twelve one-key questions about those who matter most now.
    """
    run = session.of(ctx)
    if name:
        with run.writing() as store:
            run.voice.say(actions.set_tie(store, name, _number(run, name, strength)), page)
        return
    if not run.interactive:
        raise Misuse("A round of questions needs a terminal.", 'In a script: netq tie "Ann Lee" 3')
    with run.writing() as store:
        jobs = (job,) if job else actions.jobs_that_matter(store, run.today)
        _round(run, store, jobs)


def _round(run: Session, store: Store, jobs: Sequence[str]) -> None:
    asked = actions.a_round(store, jobs, run.today)
    if not asked:
        run.voice.tell("Nothing to ask: you have said how well you know everybody who matters now.")
        return
    before = actions.heads(store, jobs, run.today)
    run.voice.tell(
        "How well do you know these people? One key each; what you say is kept at once.",
        *(f"  {number} {words}" for number, words in TIE_WORDS.items()),
    )
    said, stopped = _answers(store, asked)
    news = (
        told(before, actions.heads(store, jobs, run.today)) if said else ("Nothing was changed.",)
    )
    run.voice.tell(" ", f"{count(said, 'tie')} noted." if said else "", *news)
    if stopped:
        raise typer.Abort


def _answers(store: Store, asked: Sequence[Asked]) -> tuple[int, bool]:
    """Ask each question: how many were answered, and whether Ctrl-C ended it."""
    said = 0
    for number, question in enumerate(asked, start=1):
        try:
            typed = prompts.key(_question(question, number, len(asked)), KEYS)
        except typer.Abort:
            return said, True
        if typed == "q":
            break
        if typed != "s":
            actions.set_tie(store, f"#{question.id}", int(typed))
            said += 1
    return said, False


def _question(question: Asked, number: int, of: int) -> str:
    role = f", {question.role}" if question.role else ""
    guess = ""
    if question.tie.source == "inferred":
        guess = f" (I think: {TIE_SHORT[question.tie.strength]}, from {question.tie.evidence}.)"
    return (
        f"{number} of {of}: {question.name}{role}, who {question.matters}."
        f" How well do you know them?{guess}"
    )


def _number(run: Session, name: str, typed: str) -> int:
    """The tie typed; on a terminal one that was left out is asked for."""
    if typed.isdecimal() and typed in KEYS:
        return int(typed)
    if not typed and run.interactive:
        choices = {str(number): words for number, words in TIE_WORDS.items()}
        return int(prompts.choice(f"How well do you know {name}?", choices, ""))
    wrong = f"{typed!r} is not 1 to 5" if typed else "Say how well, from 1 to 5"
    raise Misuse(f'{wrong}: netq tie "{name}" 3', TIE_HELP)
