"""How do the occupations inside one job type look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.types import OccupationCount
from netq.render import parts
from netq.render.parts import text

if TYPE_CHECKING:
    from rich.console import RenderableType

Inside = tuple[str, Sequence[OccupationCount]]
"""A job type, and its occupations."""


def screen(inside: Inside) -> Iterable[RenderableType]:
    """Those somebody does first, then those somebody probably does, then the missing ones."""
    name, rows = inside
    there = sum(one.people > 0 for one in rows)
    yield text(f"{name}: {there} of {len(rows)} occupations", "bold")
    made = parts.table(("people", "number"), ("occupation", ""), ("SOC", "keep"))
    for one in rows:
        missing = not (one.people or one.probably)
        probably = f" ({one.probably} probably)" if one.probably else ""
        title = text(f"{one.title}{probably}", "red" if missing else "")
        made.add_row(str(one.people or "·"), title, one.soc)
    yield made


def lines(inside: Inside) -> Iterable[Sequence[str]]:
    """people, SOC code, title, people who probably do it."""
    for one in inside[1]:
        yield str(one.people), one.soc, one.title, str(one.probably)


def data(inside: Inside) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {
        "job_type": inside[0],
        "occupations": [
            {"soc": one.soc, "title": one.title, "people": one.people, "probably": one.probably}
            for one in inside[1]
        ],
    }
