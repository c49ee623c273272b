"""What was typed after ``netq invite``?"""

from __future__ import annotations

from typing import Annotated

import typer

from netq.actions import invite as actions
from netq.cli import options, session
from netq.cli.editing import edited
from netq.cli.session import Session
from netq.domain.errors import Misuse
from netq.domain.invite import MINUTES, Invitation
from netq.render import invite as page
from netq.render.parts import quoted
from netq.store.opening import Store

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def invite(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help="Whom to ask.")] = "",
    job: Annotated[str, typer.Option("--for", metavar="JOB", help="The job to ask about.")] = "",
    minutes: Annotated[int, typer.Option(min=5, max=90, help="How long the talk takes.")] = MINUTES,
    offer: Annotated[
        options.Texts, typer.Option(metavar="TIME", help="Your two times, instead of netq's.")
    ] = None,
    edit: Annotated[bool, typer.Option("--edit", help="Open it in $VISUAL or $EDITOR.")] = False,
    sent: Annotated[bool, typer.Option("--sent", help="Note it as sent today.")] = False,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Draft it though now is no good moment.")
    ] = False,
    template: Annotated[
        bool, typer.Option("--template", help="Print the template, to make it your own.")
    ] = False,
) -> None:
    """Nothing is sent: copy the message, send it yourself, then say so.

    It is made of what netq knows of you two, and checked against seven rules. Words of your own
    come from a template: --template prints it, and says where to put yours.
    """
    run = session.of(ctx)
    own = run.config / "invite.txt"
    if template:
        run.voice.say((actions.template(own), own), page.Template)
        run.voice.tell(f"A template of your own stands in {own}.")
        return
    if not name or not job:
        raise Misuse("Say whom, and about which job.", 'netq invite "Ann Lee" --for nurse')
    wish = actions.Wish(minutes, tuple(offer or ()), own, anyway)
    with run.writing() as store:
        made = actions.draft(store, name, job, wish, run.today)
        made = _kept(run, store, made, edit=edit, sent=sent)
    run.voice.say(made, page)
    _tell(run, made)


def _kept(run: Session, store: Store, made: Invitation, *, edit: bool, sent: bool) -> Invitation:
    if not edit:
        return actions.keep(store, made, run.today, sent=sent)
    with edited(run, made.text) as text:
        return actions.keep(store, actions.revised(made, text), run.today, sent=sent)


def _tell(run: Session, made: Invitation) -> None:
    if made.broken:
        said = (f"  {page.broken(rule)}" for rule in made.broken)
        run.voice.tell(" ", "Before you send it, mend:", *said)
        if any(rule.rule == "connection first" for rule in made.broken) and not made.about.facts:
            update = f'netq add {quoted(made.name)} --update --met "WHERE, YEAR"'
            run.voice.tell(f"netq knows too little of what connects you: {update}")
    run.voice.tell(*made.warnings)
    if made.ask and made.ask.state == "drafted":
        run.voice.tell(f"Noted as drafted. Once it is out: netq asks {quoted(made.name)} sent")
    else:
        run.voice.tell("Noted as sent today. netq asks shows when to do what.")
