"""How do the job types look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.types import TypeCount
from netq.render import parts
from netq.render.parts import text

if TYPE_CHECKING:
    from rich.console import RenderableType


def screen(types: Sequence[TypeCount]) -> Iterable[RenderableType]:
    """A table in the order of the job types."""
    full = max((one.people for one in types), default=0)
    made = parts.table(("job type", ""), ("people", "number"), ("", "keep"), ("for instance", ""))
    for one in types:
        shown = text(parts.bar(one.people, full), "cyan")
        if one.probably and not one.people:
            shown = text(f"{one.probably} probably", "dim")
        example = f"{one.example} (yours, within {one.parent})" if one.parent else one.example
        made.add_row(text(one.name), str(one.people or "·"), shown, text(example, "dim"))
    yield made


def lines(types: Sequence[TypeCount]) -> Iterable[Sequence[str]]:
    """people, job type, example, people who probably do it too, what one of yours lies within."""
    for one in types:
        yield str(one.people), one.name, one.example, str(one.probably), one.parent


def data(types: Sequence[TypeCount]) -> Any:
    """The promised list; see ``docs/json.md``."""
    return [
        {
            "name": one.name,
            "people": one.people,
            "probably": one.probably,
            "example": one.example,
            "blurb": one.blurb,
            "within": one.parent,
        }
        for one in types
    ]
