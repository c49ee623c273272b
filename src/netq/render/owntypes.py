"""How does it look that a job type of the user's own came or went?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.owntypes import OwnAdded, OwnRemoved
from netq.render.parts import count, text

if TYPE_CHECKING:
    from rich.console import RenderableType


def added(done: OwnAdded) -> str:
    """What adding it did, in words."""
    who = count(done.people, "person", "people") if done.people else "nobody you know does it yet"
    return f"{done.own.name} is your own job type now, within {done.own.parent}: {who}."


def removed(done: OwnRemoved) -> str:
    """What taking it away did, in words."""
    own = done.own
    said = f"{own.name} is no job type of yours any more"
    if done.people:
        said += f"; the {count(done.people, 'person', 'people')} in it are read as before"
    if done.titles:
        said += f"; {count(done.titles, 'title')} you had mapped to it, too"
    if done.noted:
        noted = count(done.noted, "target, ask or interview", "targets, asks and interviews")
        said += f"; {noted} moved to {own.parent}"
    return f"{said}."


class Added:
    """The page of one that was added."""

    @staticmethod
    def screen(done: OwnAdded) -> Iterable[RenderableType]:
        """One sentence."""
        yield text(added(done))

    @staticmethod
    def lines(done: OwnAdded) -> Iterable[Sequence[str]]:
        """name, the job it is like, the job type it lies within, people in it."""
        yield done.own.name, done.own.like, done.own.parent, str(done.people)

    @staticmethod
    def data(done: OwnAdded) -> Any:
        """The promised object; see ``docs/json.md``."""
        own = done.own
        return {"name": own.name, "like": own.like, "within": own.parent, "people": done.people}


class Removed:
    """The page of one that was taken away."""

    @staticmethod
    def screen(done: OwnRemoved) -> Iterable[RenderableType]:
        """One sentence."""
        yield text(removed(done))

    @staticmethod
    def lines(done: OwnRemoved) -> Iterable[Sequence[str]]:
        """name, the job type it lay within, people, titles and notes that were in it."""
        numbers = (str(number) for number in (done.people, done.titles, done.noted))
        yield done.own.name, done.own.parent, *numbers

    @staticmethod
    def data(done: OwnRemoved) -> Any:
        """The promised object; see ``docs/json.md``."""
        return {
            "name": done.own.name,
            "within": done.own.parent,
            "people": done.people,
            "titles": done.titles,
            "noted": done.noted,
        }
