"""What was typed after ``netq me``?"""

from __future__ import annotations

import typer

from netq.actions import me as actions
from netq.cli import options, session
from netq.domain.errors import Misuse
from netq.domain.incoming import Position, School
from netq.domain.spans import split_span
from netq.formats.positions import parse_position
from netq.render import me as page

app = typer.Typer(add_completion=False, rich_markup_mode=None)

DROPPABLE = ("role", "school", "skill", "offer", "target")


@app.command()
def me(
    ctx: typer.Context,
    name: options.MyName = "",
    headline: options.Headline = "",
    industry: options.Industry = "",
    role: options.MyRole = None,
    school: options.School = None,
    skill: options.Skill = None,
    offer: options.Offer = None,
    target: options.Target = None,
    weight: options.Weight = 1.0,
    drop: options.Drop = None,
) -> None:
    """Without options it shows what is known. An imported archive fills most of it."""
    run = session.of(ctx)
    if weight != 1 and not target:
        raise Misuse("--weight needs a --target.", '--target "UX designer" --weight 0.5')
    changes = actions.Changes(
        name=name,
        headline=headline,
        industry=industry,
        roles=tuple(_role(words) for words in role or ()),
        schools=tuple(_school(words) for words in school or ()),
        skills=tuple(skill or ()),
        offers=tuple(offer or ()),
        targets=tuple((words, weight) for words in target or ()),
        drop=tuple(_drop(words) for words in drop or ()),
    )
    if changes == actions.Changes():
        with run.reading() as store:
            found = actions.show(store)
    else:
        with run.writing() as store:
            found = actions.change(store, changes, run.today)
    run.voice.say(found, page)
    if target:
        run.voice.tell(f'Next: netq ask "{target[0]}"')


def _role(words: str) -> Position:
    job, start, end = split_span(words)
    position = parse_position(job)
    return Position(position.title, position.employer, start, end)


def _school(words: str) -> School:
    name, start, end = split_span(words)
    return School(name, "", start, end)


def _drop(words: str) -> tuple[str, str]:
    what, colon, value = words.partition(":")
    if what.strip() not in DROPPABLE or not (colon and value.strip()):
        raise Misuse(
            f"I cannot tell what {words!r} is to take back.",
            f"Write 'target: UX designer'; the kinds are {', '.join(DROPPABLE)}.",
        )
    return what.strip(), value.strip()
