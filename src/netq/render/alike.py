"""How does a title look that was compared with a job?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.types import Alike
from netq.render.parts import text

if TYPE_CHECKING:
    from rich.console import RenderableType


def screen(found: Alike) -> Iterable[RenderableType]:
    """One line."""
    yield text(f"{found.score:.2f}  {found.title}")


def lines(found: Alike) -> Iterable[Sequence[str]]:
    """score, title."""
    yield f"{found.score:.4f}", found.title


def data(found: Alike) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {"title": found.title, "score": found.score}
