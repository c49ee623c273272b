"""How do the six factors of one person look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.ask import Ranked
from netq.render import parts
from netq.render.ask import person as person_data
from netq.render.parts import text

if TYPE_CHECKING:
    from rich.console import RenderableType


def screen(ranked: Ranked) -> Iterable[RenderableType]:
    """The factors as a table that multiplies to the score."""
    role = f", {ranked.role.words}" if ranked.role else ""
    yield text(f"{ranked.person.name}{role}", "bold")
    made = parts.table(("factor", "keep"), ("times", "number"), ("because", ""))
    for factor in ranked.factors:
        made.add_row(factor.name, f"{factor.value:.2f}", text(factor.reason))
    yield made
    yield text(f"100 times all of these: {ranked.score:.1f}")


def lines(ranked: Ranked) -> Iterable[Sequence[str]]:
    """factor, value, reason; the last line is the score."""
    for factor in ranked.factors:
        yield factor.name, f"{factor.value:.4f}", factor.reason
    yield "score", f"{ranked.score:.1f}", ranked.person.name


def data(ranked: Ranked) -> Any:
    """The person as in ``netq ask``."""
    return person_data(ranked)
