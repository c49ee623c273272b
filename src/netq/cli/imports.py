"""What was typed after ``netq import``?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from netq.actions import imports as actions
from netq.cli import session
from netq.domain.errors import InputRefused
from netq.domain.imports import Imported
from netq.domain.incoming import Complaint
from netq.render import imports as page
from netq.render.parts import count
from netq.render.voice import progress

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def bring_in(
    ctx: typer.Context,
    file: Annotated[
        list[Path], typer.Argument(metavar="FILE…", help="ZIP, folder or Connections.csv.")
    ],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only show what would happen.")
    ] = False,
) -> None:
    """To get it: LinkedIn, Settings, Data privacy, Get a copy of your data."""
    run = session.of(ctx)
    rejected: list[Complaint] = []
    for path in file:
        advance, stop = progress(path.name, wanted=run.voice.chatty)
        try:
            with run.writing() as store:
                done = actions.bring_in(store, path, run.today, dry_run=dry_run, progress=advance)
        finally:
            stop()
        run.voice.say(done, page)
        run.voice.tell(*_next(done))
        rejected += done.rejected
    if rejected:
        raise _refused(rejected, dry_run=dry_run)


def _next(done: Imported) -> Iterator[str]:
    """What there is to do now."""
    if done.counts["to_review"]:
        yield (
            "To settle a question: netq add NAME --update --linkedin ADDRESS says it is the same"
            " person, netq add NAME --new --linkedin ADDRESS that it is another; then import again."
        )
    if done.dry_run:
        yield "Nothing was changed: this was a dry run."
    elif done.learnt.job:
        yield f'Next: netq ask "{done.learnt.job}", or netq gaps for the whole picture.'


def _refused(rejected: Sequence[Complaint], *, dry_run: bool) -> InputRefused:
    """What to say of rows that could not be read."""
    first = page.where(rejected[0].file, rejected[0].line)
    fate = "would go in" if dry_run else "are in"
    return InputRefused(
        f"{count(len(rejected), 'row')} could not be read (the first: {first});"
        f" all other rows {fate}.",
        "Mend them and import the file again: nothing is added twice.",
    )
