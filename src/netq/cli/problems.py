"""What was typed after ``netq problem``?"""

from __future__ import annotations

from typing import Annotated

import typer

from netq.actions import problems as actions
from netq.cli import session
from netq.cli.session import Session
from netq.domain.errors import Misuse
from netq.domain.problems import Heard
from netq.render import problems as page
from netq.render.parts import count

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Number = Annotated[str, typer.Argument(metavar="N", help="The number of the problem.")]
Confidential = Annotated[
    bool, typer.Option("--confidential", help="Show those told in confidence, too.")
]


@app.callback(invoke_without_command=True)
def problem(ctx: typer.Context) -> None:
    """Alone it lists the problems still open."""
    if ctx.invoked_subcommand is None:
        _list(session.of(ctx), actions.Asked(open_only=True))


@app.command()
def add(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help='Who told you; "me" for yours.')],
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The problem in their words.")],
    job: Annotated[str, typer.Option(metavar="JOB", help="In which job they have it.")] = "",
    how_often: Annotated[str, typer.Option(metavar="TEXT", help="'every month'.")] = "",
    cost: Annotated[str, typer.Option(metavar="TEXT", help="What it costs them.")] = "",
    workaround: Annotated[str, typer.Option(metavar="TEXT", help="What they do now.")] = "",
    tried: Annotated[str, typer.Option(metavar="TEXT", help="What they tried.")] = "",
    wants_help: Annotated[
        str, typer.Option(metavar="yes|no", help="Whether help is welcome.")
    ] = "unknown",
    confidential: Annotated[
        bool, typer.Option("--confidential", help="Told in confidence.")
    ] = False,
    on: Annotated[str, typer.Option(metavar="DATE", help="When you heard of it.")] = "",
) -> None:
    """Note a problem, in their words.

    Without --job it belongs to the work they do now. One that resembles a problem heard before is
    named, with the command that links the two.

    For instance: netq problem add "Ann Lee" "Closing the books takes six days" --wants-help yes
    """
    heard = Heard(
        text=text,
        job=job,
        how_often=how_often,
        cost=cost,
        workaround=workaround,
        tried=tried,
        wants_help=actions.wants(wants_help),
        confidential=confidential,
    )
    run = session.of(ctx)
    with run.writing() as store:
        done = actions.add(store, name, heard, on, run.today)
    run.voice.say(done, page.Added)
    run.voice.tell(*page.Added.hints(done))


@app.command("list")
def listing(
    ctx: typer.Context,
    job: Annotated[str, typer.Option(metavar="JOB", help="Only of this job type.")] = "",
    open_only: Annotated[bool, typer.Option("--open", help="Only those still open.")] = False,
    name: Annotated[str, typer.Option("--from", metavar="NAME", help="Only of them.")] = "",
    confidential: Confidential = False,
) -> None:
    """List the problems you heard of, the latest first."""
    _list(session.of(ctx), actions.Asked(job, name, open_only, confidential))


@app.command()
def show(ctx: typer.Context, number: Number) -> None:
    """Show all that was said of one problem, and who else has it."""
    run = session.of(ctx)
    with run.reading() as store:
        run.voice.say(actions.show(store, _number(number)), page)


@app.command()
def solved(
    ctx: typer.Context,
    number: Number,
    how: Annotated[str, typer.Argument(metavar="HOW", help="What solved it.")],
) -> None:
    """Note how a problem was solved: it may help the next one who has it.

    For instance: netq problem solved 3 "they book invoices daily now"
    """
    run = session.of(ctx)
    with run.writing() as store:
        run.voice.say(actions.close(store, _number(number), "solved", how, run.today), page)


@app.command()
def gone(ctx: typer.Context, number: Number) -> None:
    """Note that a problem is no longer there, though nobody solved it."""
    run = session.of(ctx)
    with run.writing() as store:
        run.voice.say(actions.close(store, _number(number), "gone", "", run.today), page)


@app.command()
def wants(
    ctx: typer.Context,
    number: Number,
    answer: Annotated[str, typer.Argument(metavar="yes|no", help="What they said.")],
) -> None:
    """Note whether they want help with a problem, once you have asked."""
    run = session.of(ctx)
    wanted = actions.wants(answer)
    with run.writing() as store:
        run.voice.say(actions.welcome(store, _number(number), wanted), page)


@app.command()
def same(
    ctx: typer.Context,
    number: Number,
    other: Annotated[str, typer.Argument(metavar="M", help="The number of the other one.")],
) -> None:
    """Link two problems that are one and the same, heard from different people."""
    run = session.of(ctx)
    with run.writing() as store:
        run.voice.say(actions.same(store, _number(number), _number(other)), page)


@app.command()
def match(
    ctx: typer.Context,
    number: Annotated[str, typer.Argument(metavar="[N]", help="The problem's number.")] = "",
    whose: Annotated[
        str, typer.Option("--from", metavar="me", help="What you know that somebody needs.")
    ] = "",
    confidential: Confidential = False,
) -> None:
    """Find what you know, and whom you know, that helps with a problem.

    Turned round, --from me names three things you know that somebody needs.
    """
    from netq.actions import helping
    from netq.render import helping as helping_page

    run = session.of(ctx)
    if bool(number) == bool(whose) or whose not in {"", "me"}:
        raise Misuse("Name one problem, or --from me.", "netq problem match 3")
    with run.reading() as store:
        if number:
            found = helping.match(store, _number(number), run.today, confidential=confidential)
            run.voice.say(found, helping_page)
            return
        needed = helping.from_me(store)
    run.voice.say(needed, helping_page.Needed)
    if not needed:
        run.voice.tell("Nothing you noted bears on an open problem. netq me --offer adds to it.")


def _list(run: Session, asked: actions.Asked) -> None:
    with run.reading() as store:
        found = actions.listing(store, asked)
    run.voice.say(found, page.List)
    kept = found.kept_back
    more = f" {kept} more told in confidence: --confidential shows them." if kept else ""
    begin = "" if found.problems or kept else ' netq problem add NAME "in their words" notes one.'
    run.voice.tell(f"{count(len(found.problems), 'problem')}.{more}{begin}")


def _number(typed: str) -> int:
    """The number of a problem as typed, with or without "#"."""
    plain = typed.removeprefix("#")
    if plain.isascii() and plain.isdecimal() and len(plain) < 19:  # noqa: PLR2004
        return int(plain)
    raise Misuse(f"{typed!r} is no number of a problem.", "netq problem list shows the numbers.")
