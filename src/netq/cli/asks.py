"""What was typed after ``netq asks``?"""

from __future__ import annotations

from typing import Annotated

import typer

from netq.actions import asks as actions
from netq.cli import session
from netq.cli.session import Session
from netq.domain.asks import WORDS
from netq.domain.errors import Misuse
from netq.render import asks as page
from netq.render.parts import count

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def asks(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help="Whose ask.")] = "",
    word: Annotated[
        str, typer.Argument(metavar="[WORD]", help=f"What came of it: {', '.join(WORDS)}.")
    ] = "",
    on: Annotated[str, typer.Option(metavar="DATE", help="When that was, if not today.")] = "",
    not_before: Annotated[
        str, typer.Option(metavar="DATE", help="With declined: don't ask before; or: never.")
    ] = "",
    job: Annotated[
        str, typer.Option("--for", metavar="JOB", help="Which ask, if there are several.")
    ] = "",
    everything: Annotated[bool, typer.Option("--all", help="Closed asks too.")] = False,
) -> None:
    """Without a name: what is open, and the next step of each.

    The clock counts business days: after 3 without an answer ask the next person, after 7 write
    once more, after 15 let it go. There is never a third message.
    """
    run = session.of(ctx)
    if not word:
        if on or not_before or job:
            raise Misuse("Say what came of it.", 'netq asks "Ann Lee" accepted --on 2026-11-20')
        _list(run, name, everything=everything)
        return
    with run.writing() as store:
        moved = actions.move(store, name, word, run.today, on=on, not_before=not_before, job=job)
    run.voice.say(moved, page.Moved)
    if moved.state == "done":
        run.voice.tell("Thank them within a day.")
    elif moved.next:
        run.voice.tell(f"Next: {page.next_words(moved)}.")


def _list(run: Session, name: str, *, everything: bool) -> None:
    with run.reading() as store:
        found = actions.asks(store, run.today, name)
        shown = found if name or everything else tuple(one for one in found if one.live)
        warnings = actions.warnings(store, run.today)
    run.voice.say(shown, page)
    if not shown:
        run.voice.tell("No ask is open. netq ask JOB names whom to ask; netq invite drafts it.")
    if closed := len(found) - len(shown):
        run.voice.tell(f"{count(closed, 'closed ask')}: netq asks --all shows them too.")
    run.voice.tell(*warnings)
