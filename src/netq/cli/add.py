"""What was typed after ``netq add``?"""

from __future__ import annotations

import sys
from dataclasses import replace

import typer

from netq.actions import add as actions
from netq.actions import lines as many
from netq.cli import options, prompts, session
from netq.cli.session import Session
from netq.domain import dates
from netq.domain.add import Added
from netq.domain.entry import Entry
from netq.domain.errors import Ambiguous, InputRefused, Misuse, Refused
from netq.domain.incoming import Position
from netq.domain.spans import split_span
from netq.domain.ties import TIE_WORDS
from netq.formats.positions import parse_position
from netq.render import add as page
from netq.render import lines as lines_page
from netq.render.parts import count
from netq.store.opening import Store

app = typer.Typer(add_completion=False, rich_markup_mode=None)

DEFAULT_TIE = "2"
"""Whom one writes down, one has met."""


@app.command()
def add(
    ctx: typer.Context,
    name: options.Name = "",
    role: options.Role = None,
    since: options.Since = "",
    until: options.Until = "",
    past: options.Past = None,
    tie: options.Tie = None,
    met: options.Met = "",
    by: options.By = "",
    email: options.Email = None,
    phone: options.Phone = None,
    linkedin: options.LinkedIn = "",
    tag: options.Tag = None,
    note: options.Note = None,
    relation: options.Relation = "",
    do_not_ask_before: options.NotBefore = "",
    works_with: options.WorksWith = None,
    update: options.Update = False,
    new: options.New = False,
) -> None:
    """On a terminal, what you leave out is asked for."""
    run = session.of(ctx)
    if name == "-":
        _add_lines(run, update=update, new=new)
        return
    entry = Entry(name, _roles(role, since, until, past), tie, met, by, linkedin=linkedin)
    entry = replace(entry, emails=_all(email), phones=_all(phone), tags=_all(tag))
    entry = replace(entry, notes=_all(note), works_with=_all(works_with))
    tone = actions.relation(relation)
    entry = replace(entry, relation=tone, do_not_ask_before=do_not_ask_before)
    entry = _complete(run, entry, needed=not update)
    with run.writing() as store:
        added = _add_one(run, store, entry, update=update, new=new)
    run.voice.say(added, page)
    run.voice.tell(*added.notices)


def _all(texts: options.Texts) -> tuple[str, ...]:
    return tuple(texts or ())


def _add_one(run: Session, store: Store, entry: Entry, *, update: bool, new: bool) -> Added:
    if update:
        return actions.update(store, entry, run.today)
    added = actions.add(store, entry, run.today, even_if_known=new)
    if not added.twins:
        return added
    known = tuple(f"#{t.brief.id}  {t.brief.words}: {t.evidence}" for t in added.twins)
    if not run.interactive:
        raise Ambiguous(
            f"{entry.name} may be in your network already; nothing was added.",
            "--update corrects the one who is here, --new adds another person of that name.",
            known,
        )
    run.voice.tell(f"{entry.name} may be here already:", *(f"  {line}" for line in known))
    choices = {"u": f"update {added.twins[0].brief.name}", "n": "a new person", "q": "stop"}
    chosen = prompts.choice("Is it the same person?", choices, "q")
    if chosen == "n":
        return actions.add(store, entry, run.today, even_if_known=True)
    if chosen == "u":
        return actions.update(store, replace(entry, name=f"#{added.twins[0].brief.id}"), run.today)
    raise Refused("Nothing was added.")


def _roles(
    present: options.Texts, since: str, until: str, past: options.Texts
) -> tuple[Position, ...]:
    roles = [_role(words) for words in present or ()]
    if (since or until) and not roles:
        raise Misuse("--since and --until need a --role.", "--role 'Project Manager @ Acme'")
    if roles:
        first = roles[0]
        roles[0] = replace(first, start=since or first.start, end=until or first.end)
    for words in past or ():
        role = _role(words)
        if not role.end:
            raise Misuse(
                f"The past role {words!r} does not say when it ended.",
                "Write the years behind it: 'QA Engineer @ Beta, 2015-2019'.",
            )
        roles.append(role)
    return tuple(roles)


def _role(words: str) -> Position:
    job, start, end = split_span(words)
    return replace(parse_position(job), start=start, end=end)


def _complete(run: Session, entry: Entry, *, needed: bool) -> Entry:
    """Ask for what is missing, or say which option would give it."""
    if run.interactive and needed:
        return _asked(run, entry)
    if not entry.name:
        raise Misuse("Whom do you want to add?", 'netq add "Ann Lee" --role "TITLE @ EMPLOYER"')
    if needed and not entry.roles:
        raise Misuse(
            f"What does {entry.name} do? --role is missing.",
            f'netq add "{entry.name}" --role "Project Manager @ Acme"',
        )
    return entry


def _asked(run: Session, entry: Entry) -> Entry:
    if not entry.name:
        entry = replace(entry, name=prompts.line("Full name", optional=False))
    if not entry.roles:
        words = prompts.line("What do they do (Title @ Employer)", optional=False)
        since = prompts.line(
            "Since when (Enter if you don't know)",
            check=lambda typed: dates.parse(typed, run.today, "day"),
        )
        role = _role(words)
        entry = replace(entry, roles=(replace(role, start=since or role.start),))
    if entry.tie is None:
        choices = {str(number): words for number, words in TIE_WORDS.items()}
        entry = replace(
            entry, tie=int(prompts.choice("How well do you know them?", choices, DEFAULT_TIE))
        )
    if not entry.met:
        entry = replace(entry, met=prompts.line("How did you meet, and when (Enter to skip)"))
    return entry


def _add_lines(run: Session, *, update: bool, new: bool) -> None:
    with run.writing() as store:
        done = many.add_lines(store, sys.stdin, run.today, update=update, new=new)
    run.voice.say(done, lines_page)
    if done.complaints:
        first = min(done.complaints, key=lambda said: said.line)
        bad = len({said.line for said in done.complaints})
        raise InputRefused(
            f"{bad} of {count(done.read, 'line')} not added;"
            f" the first is line {first.line}: {first.message}",
            "Mend what is wrong and add only that again." if bad < done.read else "",
        )
