"""How does one person look: facts, then the timeline?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.profile import KnownRole, Profile
from netq.domain.ties import TIE_WORDS
from netq.render import parts
from netq.render.parts import heading, text

if TYPE_CHECKING:
    from rich.console import RenderableType

_RELATIONS = {"manager": "my manager", "report": "my report", "client": "my client"}


def screen(profile: Profile) -> Iterable[RenderableType]:
    """Name, facts, timeline newest first."""
    yield text(profile.brief.name, "bold")
    made = parts.table(("", "keep"), ("", ""))
    made.show_header = False
    for what, words in facts(profile):
        made.add_row(text(what, "dim"), text(words))
    yield made
    if profile.timeline:
        yield heading("Timeline")
        past = parts.table(("", "keep"), ("", ""))
        past.show_header = False
        for event in profile.timeline:
            past.add_row(text(event.on, "dim"), text(event.words))
        yield past


def lines(profile: Profile) -> Iterable[Sequence[str]]:
    """what, words; then date, kind, words for the timeline."""
    yield "name", profile.brief.name
    yield from facts(profile)
    for event in profile.timeline:
        yield event.on, event.kind, event.words


def data(profile: Profile) -> Any:
    """The promised object; see ``docs/json.md``."""
    brief = profile.brief
    return {
        "id": brief.id,
        "name": brief.name,
        "aliases": list(profile.aliases),
        "tie": parts.tie_data(brief.tie),
        "last_touch": brief.last_touch,
        "roles": [
            {
                "title": role.title,
                "employer": role.employer,
                "job_type": role.job_type,
                "level": role.level,
                "start": role.started,
                "end": role.ended,
                "confirmed_on": role.confirmed_on,
                "because": role.because,
            }
            for role in profile.roles
        ],
        "addresses": [{"kind": kind, "value": raw} for kind, raw in profile.addresses],
        "tags": list(profile.tags),
        "works_with": list(profile.works_with),
        "met": profile.met,
        "introduced_by": profile.introduced_by,
        "relation": profile.relation,
        "do_not_ask_before": profile.do_not_ask_before,
        "connected_on": profile.connected_on,
        "source": profile.source,
        "timeline": [
            {"on": event.on, "kind": event.kind, "words": event.words} for event in profile.timeline
        ],
    }


def facts(profile: Profile) -> Iterable[tuple[str, str]]:
    """What is known, as (what, words)."""
    yield "number", f"#{profile.brief.id}"
    for role in profile.roles:
        yield "was" if role.ended else "role", _role(role)
    tie = profile.brief.tie
    said = TIE_WORDS[tie.strength]
    if tie.source != "stated":
        said += f" ({tie.source}{': ' + tie.evidence if tie.evidence else ''})"
    yield "tie", said
    if profile.brief.last_touch:
        yield "last touch", profile.brief.last_touch
    for what, words in (
        ("met", profile.met),
        ("introduced by", profile.introduced_by),
        ("relation", _RELATIONS.get(profile.relation, "")),
        ("do not ask before", profile.do_not_ask_before),
        ("works with", ", ".join(profile.works_with)),
        ("tags", ", ".join(profile.tags)),
        ("also called", ", ".join(profile.aliases)),
    ):
        if words:
            yield what, words
    yield from profile.addresses


def _role(role: KnownRole) -> str:
    span = ""
    if role.started or role.ended:
        span = f", {role.started or '?'} to {role.ended or 'now'}"
    read = role.job_type or (f"unread, perhaps {role.guess}" if role.guess else "")
    level = parts.level(role.level) if role.job_type else ""
    return role.words + span + (f" [{', '.join(p for p in (read, level) if p)}]" if read else "")
