"""How do titles that are unclear to netq look, and what a mapping did?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.types import Mapped, Unread
from netq.render import parts
from netq.render.parts import count, text

if TYPE_CHECKING:
    from rich.console import RenderableType

SHOWN = 20


def screen(unread: Sequence[Unread]) -> Iterable[RenderableType]:
    """A table, most frequent first."""
    if not unread:
        yield text("Every title is understood.")
        return
    made = parts.table(("people", "number"), ("title", ""), ("perhaps", ""))
    for one in unread[:SHOWN]:
        made.add_row(str(one.people), text(one.reading.title), text(perhaps(one)))
    yield made
    if len(unread) > SHOWN:
        yield text(f"and {len(unread) - SHOWN:,} more titles")


def lines(unread: Sequence[Unread]) -> Iterable[Sequence[str]]:
    """people, title, best guess, second guess, "probably" if it was read as the best one."""
    for one in unread:
        guesses = (*one.guesses, "", "")[:2]
        yield str(one.people), one.reading.title, *guesses, "probably" if one.probably else ""


def data(unread: Sequence[Unread]) -> Any:
    """The promised list; see ``docs/json.md``."""
    return [
        {
            "title": one.reading.title,
            "people": one.people,
            "kind": one.reading.kind,
            "probably": one.probably,
            "guesses": [
                {"job_type": name, "p": round(p, 3)} for name, p in one.reading.job_types[:2]
            ],
        }
        for one in unread
    ]


def perhaps(one: Unread) -> str:
    """What a title may mean: "Sales or Marketing", "probably Sales, or Marketing"."""
    if one.probably:
        return ", or ".join((f"probably {one.guesses[0]}", *one.guesses[1:]))
    return " or ".join(one.guesses)


def mapped(done: Mapped) -> str:
    """What a mapping did, in words."""
    people = count(done.people, "person", "people")
    return (
        f"{done.title!r} is {done.job_type} from now on: {people} with that title,"
        f" {done.in_type:,} in the job type now."
    )


class Mapping:
    """The page of one mapping."""

    @staticmethod
    def screen(done: Mapped) -> Iterable[RenderableType]:
        """One sentence."""
        yield text(mapped(done))

    @staticmethod
    def lines(done: Mapped) -> Iterable[Sequence[str]]:
        """title, job type, people with that title, people in the job type."""
        yield done.title, done.job_type, str(done.people), str(done.in_type)

    @staticmethod
    def data(done: Mapped) -> Any:
        """The promised object; see ``docs/json.md``."""
        return {
            "title": done.title,
            "job_type": done.job_type,
            "people": done.people,
            "in_type": done.in_type,
        }
