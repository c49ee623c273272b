"""How does a list of people look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.brief import Brief
from netq.render import parts
from netq.render.parts import text

if TYPE_CHECKING:
    from rich.console import RenderableType


def screen(people: Sequence[Brief]) -> Iterable[RenderableType]:
    """A table by name."""
    if not people:
        return
    made = parts.table(("#", "number"), ("name", ""), ("role", ""), ("job type", ""), ("tie", ""))
    for brief in people:
        made.add_row(
            str(brief.id),
            text(brief.name),
            text(parts.role(brief.title, brief.employer)),
            text(brief.job_type),
            text(parts.tie(brief.tie)),
        )
    yield made


def lines(people: Sequence[Brief]) -> Iterable[Sequence[str]]:
    """id, name, title, employer, job type, level, tie, last touch."""
    for brief in people:
        yield (
            str(brief.id),
            brief.name,
            brief.title,
            brief.employer,
            brief.job_type,
            str(brief.level or ""),
            str(brief.tie.strength),
            brief.last_touch,
        )


def data(people: Sequence[Brief]) -> Any:
    """The promised list; see ``docs/json.md``."""
    return [
        {
            "id": brief.id,
            "name": brief.name,
            "title": brief.title,
            "employer": brief.employer,
            "job_type": brief.job_type,
            "level": brief.level,
            "tie": parts.tie_data(brief.tie),
            "last_touch": brief.last_touch,
        }
        for brief in people
    ]
