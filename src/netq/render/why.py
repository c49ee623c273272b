"""How do the factors of one person look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.ask import Ranked
from netq.domain.factors import Factor
from netq.domain.introducers import Introducer
from netq.render import parts
from netq.render.ask import introducer, person
from netq.render.parts import heading, text

if TYPE_CHECKING:
    from rich.console import RenderableType


Explained = tuple[Ranked, Introducer | None]
"""One person as somebody to ask, and as a way to somebody, if they are one."""


def screen(explained: Explained) -> Iterable[RenderableType]:
    """The factors as a table that multiplies to the score."""
    ranked, way = explained
    role = f", {ranked.role.words}" if ranked.role else ""
    yield text(f"{ranked.person.name}{role}", "bold")
    yield from _factors(ranked.factors, ranked.score)
    if way:
        yield heading("As somebody who could introduce you")
        yield from _factors(way.factors, way.score)


def lines(explained: Explained) -> Iterable[Sequence[str]]:
    """factor, value, reason; after each list the score and the name."""
    ranked, way = explained
    for one in (ranked, way) if way else (ranked,):
        for factor in one.factors:
            yield factor.name, f"{factor.value:.4f}", factor.reason
        yield "score", f"{one.score:.1f}", one.person.name


def data(explained: Explained) -> Any:
    """The person as in ``netq ask``, and under ``as_introducer`` as an introducer or null."""
    ranked, way = explained
    return {**person(ranked), "as_introducer": introducer(way) if way else None}


def _factors(factors: Iterable[Factor], score: float) -> Iterable[RenderableType]:
    made = parts.table(("factor", "keep"), ("times", "number"), ("because", ""))
    for factor in factors:
        made.add_row(factor.name, f"{factor.value:.2f}", text(factor.reason))
    yield made
    yield text(f"100 times all of these: {score:.1f}")
