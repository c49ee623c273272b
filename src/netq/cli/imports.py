"""What was typed after ``netq import``?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from netq.actions import imports as actions
from netq.cli import session
from netq.domain.errors import InputRefused
from netq.domain.imports import Imported
from netq.render import imports as page
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
    for path in file:
        advance, stop = progress(path.name, wanted=run.voice.chatty)
        try:
            with run.writing() as store:
                done = actions.bring_in(store, path, run.today, dry_run=dry_run, progress=advance)
        finally:
            stop()
        run.voice.say(done, page)
        _close(run, done)


def _close(run: session.Session, done: Imported) -> None:
    if done.rejected:
        first = done.rejected[0]
        raise InputRefused(
            f"{len(done.rejected)} of {done.read} rows could not be read"
            f" (the first: {page.where(first.file, first.line)}); the others are in.",
            "Mend these rows and import the file again: nothing is added twice.",
        )
    if done.counts["to_review"]:
        run.voice.tell(
            "To settle a question: netq add NAME --update --linkedin ADDRESS says it is the same"
            " person, netq add NAME --new --linkedin ADDRESS that it is another; then import again."
        )
    if done.dry_run:
        run.voice.tell("Nothing was changed: this was a dry run.")
    elif done.learnt.job:
        run.voice.tell(f'Next: netq ask "{done.learnt.job}", or netq gaps for the whole picture.')
