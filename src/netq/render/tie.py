"""How does a tie that was set look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.tie import TieSet
from netq.domain.ties import TIE_WORDS
from netq.render import parts
from netq.render.parts import text

if TYPE_CHECKING:
    from rich.console import RenderableType


def screen(done: TieSet) -> Iterable[RenderableType]:
    """One sentence."""
    yield text(f"{done.name}: {TIE_WORDS[done.after.strength]}.")


def lines(done: TieSet) -> Iterable[Sequence[str]]:
    """name, tie before, tie now."""
    yield done.name, str(done.before.strength), str(done.after.strength)


def data(done: TieSet) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {
        "name": done.name,
        "before": parts.tie_data(done.before),
        "after": parts.tie_data(done.after),
    }
