"""What was typed after ``netq types`` to correct netq: own job types, re-reading, files?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from netq.actions import corrections, owntypes, rereading
from netq.cli import session
from netq.domain.corrections import Merged
from netq.domain.errors import InputRefused
from netq.render import corrections as page
from netq.render import owntypes as own_page
from netq.render import rereading as rereading_page
from netq.render.imports import where
from netq.render.parts import count
from netq.render.voice import progress

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def add(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="'Developer relations'.")],
    like: Annotated[
        str, typer.Option(metavar="JOB", help="A plain job of it: 'developer advocate'.")
    ],
) -> None:
    """Add a job type of your own.

    Titles that are the job it is like, or that say its name, belong to it from now on.

    For instance: netq types add "Developer relations" --like "developer advocate"
    """
    run = session.of(ctx)
    with run.writing() as store:
        done = owntypes.add(store, name, like, run.today)
    run.voice.say(done, own_page.Added)
    run.voice.tell(f'Next: netq ask "{done.own.like}"')


@app.command()
def remove(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="One of your own job types.")],
) -> None:
    """Take a job type of your own away again.

    Its titles are read as if it had never been; targets, asks and interviews about it move to the
    job type it lies within.
    """
    run = session.of(ctx)
    with run.writing() as store:
        done = owntypes.remove(store, name)
    run.voice.say(done, own_page.Removed)


@app.command()
def export(
    ctx: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="Where to; else it is shown.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
) -> None:
    """Write your corrections as a table, with tabs.

    It holds the titles you have mapped and your own job types.

    For instance: netq types export my-titles.tsv
    """
    run = session.of(ctx)
    with run.reading() as store:
        if file:
            run.voice.say(corrections.export(store, file, replace=force), page.Written)
        elif run.as_json:
            run.voice.say(corrections.corrections(store), page.Corrections)
        else:
            run.voice.hand_over(corrections.text(store))


@app.command(name="import")
def bring_in(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="As netq types export writes it.")],
) -> None:
    """Read corrections from such a table.

    A spreadsheet may have saved it. What it says wins over what you said before; nothing is
    added twice.

    For instance: netq types import my-titles.tsv
    """
    run = session.of(ctx)
    with run.writing() as store:
        done = corrections.bring_in(store, file, run.today)
    run.voice.say(done, page)
    if done.refused:
        raise _refused(done)


@app.command()
def changes(ctx: typer.Context) -> None:
    """List what the last re-reading of titles changed."""
    run = session.of(ctx)
    with run.reading() as store:
        found = rereading.changes(store)
    run.voice.say(found, rereading_page.Changes)


@app.command()
def reread(
    ctx: typer.Context,
    undo: Annotated[
        bool, typer.Option("--undo", help="Put back what the last re-reading changed.")
    ] = False,
) -> None:
    """Read all titles again, or take that back.

    netq does so by itself when it has learnt more of jobs. What you said of a title stays.
    """
    run = session.of(ctx)
    with run.writing(reread=False) as store:
        if undo:
            done = rereading.undo(store)
        else:
            wanted = run.voice.chatty and rereading.is_long(store)
            advance, stop = progress("Reading job titles", wanted=wanted)
            try:
                done = rereading.reread(store, advance)
            finally:
                stop()
    run.voice.say(done, rereading_page)
    if done.changed:
        run.voice.tell(
            "It stays so; netq types reread reads them anew."
            if undo
            else "netq types changes shows which; netq types reread --undo puts them back."
        )


def _refused(done: Merged) -> InputRefused:
    first = where(done.refused[0].file, done.refused[0].line)
    return InputRefused(
        f"{count(len(done.refused), 'row')} could not be taken (the first: {first});"
        " all other rows are in.",
        "Mend them and import the file again: nothing is added twice.",
    )
