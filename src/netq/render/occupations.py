"""How do the occupations inside one job type look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.render import parts
from netq.render.parts import text

if TYPE_CHECKING:
    from rich.console import RenderableType

Inside = tuple[str, Sequence[tuple[str, str, int]]]
"""A job type, and its occupations as (SOC code, title, people)."""


def screen(inside: Inside) -> Iterable[RenderableType]:
    """Those somebody does first, then the missing ones."""
    name, rows = inside
    there = sum(people > 0 for _, _, people in rows)
    yield text(f"{name}: {there} of {len(rows)} occupations", "bold")
    made = parts.table(("people", "number"), ("occupation", ""), ("SOC", "keep"))
    for soc, title, people in rows:
        made.add_row(str(people or "·"), text(title, "" if people else "red"), soc)
    yield made


def lines(inside: Inside) -> Iterable[Sequence[str]]:
    """people, SOC code, title."""
    for soc, title, people in inside[1]:
        yield str(people), soc, title


def data(inside: Inside) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {
        "job_type": inside[0],
        "occupations": [{"soc": s, "title": t, "people": people} for s, t, people in inside[1]],
    }
