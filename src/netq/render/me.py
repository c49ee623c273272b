"""How does what netq knows of its user look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.profile import Me
from netq.render import parts
from netq.render.parts import text

if TYPE_CHECKING:
    from rich.console import RenderableType

EMPTY = "netq knows nothing about you yet: import your archive, or see netq me --help."


def screen(me: Me) -> Iterable[RenderableType]:
    """A table of facts."""
    rows = list(lines(me))
    if not rows:
        yield text(EMPTY)
        return
    made = parts.table(("", "keep"), ("", ""))
    made.show_header = False
    last = ""
    for what, *words in rows:
        made.add_row(what if what != last else "", text(", ".join(w for w in words if w)))
        last = what
    yield made


def lines(me: Me) -> Iterable[Sequence[str]]:
    """what, value, details."""
    for what in ("name", "headline", "industry"):
        if getattr(me, what):
            yield what, getattr(me, what)
    for role in me.roles:
        span = f"{role.started or '?'} to {role.ended or 'now'}"
        yield "role", parts.role(role.title, role.employer), span, role.job_type
    for name, degree, started, ended in me.schools:
        yield "school", name, degree, " to ".join(part for part in (started, ended) if part)
    for skill in me.skills:
        yield "skill", skill
    for offer in me.offers:
        yield "offer", offer
    for target in me.targets:
        weight = "" if target.weight == 1 else f"weight {target.weight:g}"
        yield "target", target.job, target.job_type, weight


def data(me: Me) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {
        "name": me.name,
        "headline": me.headline,
        "industry": me.industry,
        "roles": [
            {
                "title": role.title,
                "employer": role.employer,
                "job_type": role.job_type,
                "start": role.started,
                "end": role.ended,
            }
            for role in me.roles
        ],
        "schools": [
            {"name": name, "degree": degree, "start": started, "end": ended}
            for name, degree, started, ended in me.schools
        ],
        "skills": list(me.skills),
        "offers": list(me.offers),
        "targets": [
            {"job": target.job, "job_type": target.job_type, "weight": target.weight}
            for target in me.targets
        ],
    }
