"""How does it look that titles were read again?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.rereading import Change, Reread
from netq.render import parts
from netq.render.parts import count, text

if TYPE_CHECKING:
    from rich.console import RenderableType

SHOWN = 40
UNKNOWN = "not known"


def screen(done: Reread) -> Iterable[RenderableType]:
    """One sentence."""
    yield text(sentence(done))


def lines(done: Reread) -> Iterable[Sequence[str]]:
    """Titles read again, readings changed, job types changed."""
    yield str(done.titles), str(done.changed), str(done.retyped)


def data(done: Reread) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {
        "titles": done.titles,
        "changed": done.changed,
        "job_types_changed": done.retyped,
        "undone": done.undone,
    }


def sentence(done: Reread) -> str:
    """What was done, in words."""
    if done.undone:
        if not done.changed:
            return "There is nothing to put back: no re-reading has changed a title."
        back = count(done.changed, "title is", "titles are")
        return f"{back} read as before again; {_retyped(done)}."
    if not done.changed:
        return f"{count(done.titles, 'title')} read again; nothing changed."
    rest = done.changed - done.retyped
    others = f"; of {rest:,} the level, the occupation or how sure it is" if rest else ""
    return f"{count(done.titles, 'title')} read again, {_retyped(done)}{others}."


def news(done: Reread) -> str:
    """The line that tells of a re-reading nobody asked for; "" when it changed nothing."""
    if not done.changed:
        return ""
    what = f"netq knows jobs better now: {count(done.titles, 'title')} read again"
    if not done.retyped:
        return f"{what}, no job type changed (netq types reread --undo puts the old readings back)."
    return (
        f"{what}, {_retyped(done)}"
        " (netq types changes shows them; netq types reread --undo puts them back)."
    )


def _retyped(done: Reread) -> str:
    return f"{done.retyped:,} changed job type" if done.retyped else "no job type changed"


class Changes:
    """The page of what the last re-reading changed."""

    @staticmethod
    def screen(changes: Sequence[Change]) -> Iterable[RenderableType]:
        """A table, most people first."""
        if not changes:
            yield text("The last re-reading changed no job type.")
            return
        made = parts.table(("people", "number"), ("title", ""), ("before", ""), ("now", ""))
        for one in changes[:SHOWN]:
            before, now = text(one.before or UNKNOWN, "dim"), text(one.now or UNKNOWN)
            made.add_row(str(one.people), text(one.title), before, now)
        yield made
        if len(changes) > SHOWN:
            yield text(f"and {count(len(changes) - SHOWN, 'more title')}")

    @staticmethod
    def lines(changes: Sequence[Change]) -> Iterable[Sequence[str]]:
        """people, title, job type before, job type now."""
        for one in changes:
            yield str(one.people), one.title, one.before, one.now

    @staticmethod
    def data(changes: Sequence[Change]) -> Any:
        """The promised list; see ``docs/json.md``."""
        return [
            {"title": one.title, "people": one.people, "before": one.before, "now": one.now}
            for one in changes
        ]
