"""What was typed after ``netq tie``?"""

from __future__ import annotations

from typing import Annotated

import typer

from netq.actions import ask
from netq.actions import tie as actions
from netq.cli import prompts, session
from netq.domain.ask import Answer
from netq.domain.errors import Misuse
from netq.domain.tie import Asked
from netq.domain.ties import TIE_SHORT, TIE_WORDS
from netq.render import tie as page
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
            run.voice.say(actions.set_tie(store, name, _number(strength)), page)
        return
    if not run.interactive:
        raise Misuse("A round of questions needs a terminal.", 'In a script: netq tie "Ann Lee" 3')
    with run.writing() as store:
        _round(run, store, job)


def _round(run: session.Session, store: Store, job: str) -> None:
    asked = actions.a_round(store, run.today, job)
    if not asked:
        run.voice.tell("Nothing to ask: you have said how well you know everybody who matters now.")
        return
    about = job or actions.jobs_that_matter(store, run.today)[0]
    before = ask.ask(store, about, ask.Wish(), run.today)
    run.voice.tell(
        "How well do you know these people? One key each; what you say is kept at once.",
        *(f"  {number} {words}" for number, words in TIE_WORDS.items()),
    )
    said = 0
    for number, question in enumerate(asked, start=1):
        typed = prompts.key(_question(question, number, len(asked)), KEYS)
        if typed == "q":
            break
        if typed != "s":
            actions.set_tie(store, f"#{question.id}", int(typed))
            said += 1
    after = ask.ask(store, about, ask.Wish(), run.today)
    run.voice.tell("", *_changed(before, after, said))


def _question(question: Asked, number: int, of: int) -> str:
    role = f", {question.role}" if question.role else ""
    return (
        f"{number} of {of}: {question.name}{role} ({question.matters})."
        " Would they return your call this week?"
    )


def _changed(before: Answer, after: Answer, said: int) -> list[str]:
    """How the answer changed by what was said."""
    job = after.query.name
    if not said:
        return ["Nothing was changed."]
    was, now = _first(before), _first(after)
    does = "ask about" if after.shortlist.pick else "ask for a way to"
    if not now:
        return [f"Noted. Nobody you know leads to {job} yet."]
    if now == was:
        return [f"Noted. The one to {does} {job} is still {now}."]
    return [f"Noted. The one to {does} {job} is now {now}" + (f", not {was}." if was else ".")]


def _first(answer: Answer) -> str:
    """The name at the head of an answer: the pick, else the best introducer, else ""."""
    if answer.shortlist.pick:
        return answer.shortlist.pick.person.name
    return answer.introducers[0].person.name if answer.introducers else ""


def _number(typed: str) -> int:
    if typed in KEYS and typed.isdecimal():
        return int(typed)
    said = "; ".join(f"{number} {words}" for number, words in TIE_WORDS.items())
    raise Misuse(f"How well do you know them? {typed!r} is not 1 to 5.", said)
