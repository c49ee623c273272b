"""How does the account of many adds look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.lines import LinesAdded
from netq.render import add
from netq.render.parts import count, text

if TYPE_CHECKING:
    from rich.console import RenderableType


def screen(done: LinesAdded) -> Iterable[RenderableType]:
    """One sentence and the complaints."""
    new, changed = done.count("added"), done.count("updated")
    yield text(f"{count(done.read, 'line')} read: {new} added, {changed} updated.")
    for said in done.complaints:
        yield text(f"· line {said.line}: {said.message}", "yellow")


def lines(done: LinesAdded) -> Iterable[Sequence[str]]:
    """As for ``netq add``, then "complaint", file, line, field, message."""
    for one in done.added:
        yield from add.lines(one)
    for said in done.complaints:
        yield "complaint", said.file, str(said.line), said.field, said.message


def data(done: LinesAdded) -> Any:
    """The promised object; see ``docs/json.md``."""
    rejected = done.read - len(done.added)
    return {
        "read": done.read,
        "added": done.count("added"),
        "updated": done.count("updated"),
        "to_review": done.count("to_review"),
        "rejected": rejected,
        "people": [add.data(one) for one in done.added],
        "complaints": [
            {"file": c.file, "line": c.line, "field": c.field, "message": c.message}
            for c in done.complaints
        ],
    }
