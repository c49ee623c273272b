"""How does the coverage of the network look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.gaps import Coverage, Gap, Ladder
from netq.domain.introducers import Introducer
from netq.render import parts
from netq.render.parts import count, heading, percent, text

if TYPE_CHECKING:
    from rich.console import RenderableType

ROUTES = 5
"""So many gaps are shown with their routes; all stand in the table."""

BAR = 5
"""Width of a bar in the ladder, so that a row fits 80 columns."""

_RUNGS = ("listed", "known", "askable", "interviewed")


def screen(coverage: Coverage) -> Iterable[RenderableType]:
    """Sentences first, then the ladder, then the shortest ways."""
    for sentence in sentences(coverage):
        yield text(sentence)
    if not coverage.people:
        return
    yield ""
    yield _ladder(coverage)
    pressing = coverage.gaps[:ROUTES]
    if pressing:
        yield heading("The gaps that matter most, and the shortest way to fill each")
        yield _routes(pressing)
    if coverage.cheapest:
        yield heading("The fewest introductions that fill the most gaps")
        for one, names in coverage.cheapest:
            yield text(f"· {one.person.name} ({_role(one)}): {', '.join(names)}")
    if coverage.strangers:
        who = count(coverage.strangers, "person", "people")
        yield heading(f"I do not know how well you know {who} named here: netq tie asks.", "yellow")


def lines(coverage: Coverage) -> Iterable[Sequence[str]]:
    """state, job type, listed, known, askable, interviewed, priority, best route, next command."""
    for ladder, gap in _rows(coverage):
        counts = [str(getattr(ladder, rung)) for rung in _RUNGS]
        priority = f"{gap.priority:.1f}" if gap else "0.0"
        route = (_route(gap), command(gap)) if gap else ("", "")
        yield ladder.state, ladder.name, *counts, priority, *route


def data(coverage: Coverage) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {
        "people": coverage.people,
        "job_types": [_ladder_data(ladder) for ladder in coverage.ladders],
        "covered": {rung: coverage.reached(rung) for rung in _RUNGS},
        "missing": [_gap_data(gap) for gap in coverage.missing],
        "gaps": [_gap_data(gap) for gap in coverage.gaps],
        "hill": {"q1": round(coverage.hill[0], 3), "q2": round(coverage.hill[1], 3)},
        "largest": {"name": coverage.largest[0], "share": round(coverage.largest[1], 4)},
        "fragile": list(coverage.in_state("fragile")),
        "stale": list(coverage.in_state("stale")),
        "cold": list(coverage.in_state("cold")),
        "unknown": {
            "people": coverage.unknown.people,
            "titles": coverage.unknown.titles,
            "low": coverage.unknown.low,
            "high": coverage.unknown.high,
        },
        "strangers": coverage.strangers,
        "employment_share": round(coverage.employment_share, 4),
        "routes": [_route_data(gap) for gap in coverage.gaps if gap.introducers],
        "cheapest": [
            {"id": one.person.id, "name": one.person.name, "role": _role(one), "fills": list(names)}
            for one, names in coverage.cheapest
        ],
    }


def sentences(coverage: Coverage) -> Iterable[str]:
    """The coverage in words."""
    total = len(coverage.ladders)
    yield (
        f"{count(coverage.people, 'person', 'people')} in {coverage.reached('listed')} of {total}"
        f" job types; you know somebody in {coverage.reached('known')},"
        f" could ask in {coverage.reached('askable')},"
        f" have interviewed in {coverage.reached('interviewed')}."
    )
    name, share = coverage.largest
    if name:
        yield (
            f"It behaves like {coverage.hill[0]:.1f} job types of equal size"
            f" ({coverage.hill[1]:.1f} if only the large ones count);"
            f" {percent(share)} of those whose job I know are in {name}."
        )
        employed = percent(coverage.employment_share)
        yield f"Between them they do the work of {employed} of all jobs (US figures)."
    for state, said in (
        ("fragile", "rests on one person"),
        ("stale", "not confirmed for 18 months"),
        ("cold", "listed, never met"),
    ):
        names = coverage.in_state(state)
        if names:
            yield f"{state.capitalize()} ({said}): {_some(names)}."
    doubts = [f"{one.name} ({one.doubtful!r})" for one in coverage.ladders if one.doubtful]
    if doubts:
        yield f"Probably (one doubtful title, not counted): {_some(doubts)}."
    if coverage.unknown.titles:
        yield _unknown(coverage)


def _unknown(coverage: Coverage) -> str:
    unknown = coverage.unknown
    titles = count(unknown.titles, "unclear title")
    who = f"{titles} ({count(unknown.people, 'person', 'people')})"
    if not unknown.high:
        return f"{who} could be mapped: netq types review."
    bounds = f"{unknown.low} to" if 0 < unknown.low < unknown.high else "Up to"
    more = count(unknown.high, "more job type")
    return f"{bounds} {more} if the {who} were mapped: netq types review."


def _some(names: Sequence[str], most: int = 6) -> str:
    rest = len(names) - most
    return ", ".join(names[:most]) + (f" and {rest} more" if rest > 0 else "")


def _rows(coverage: Coverage) -> list[tuple[Ladder, Gap | None]]:
    gaps = {gap.name: gap for gap in coverage.gaps}
    rows = [(ladder, gaps.get(ladder.name)) for ladder in coverage.ladders]
    # The missing first, the most pressing on top; then by size.
    place = {gap.name: number for number, gap in enumerate(coverage.gaps)}
    rows.sort(key=lambda r: (r[0].listed > 0, -r[0].listed or place.get(r[0].name, 0), r[0].name))
    return rows


def _ladder(coverage: Coverage) -> RenderableType:
    made = parts.table(
        ("job type", ""),
        ("", "keep"),
        ("listed", "number"),
        ("known", "number"),
        ("ask", "number"),
        ("met", "number"),
        ("", "keep"),
    )
    full = max((ladder.listed for ladder in coverage.ladders), default=0)
    for ladder, _ in _rows(coverage):
        counts = [str(getattr(ladder, rung) or "·") for rung in _RUNGS]
        state = "" if ladder.state == "covered" else ladder.state
        if ladder.probably and not ladder.listed:
            state = f"{ladder.probably} probably" if ladder.probably > 1 else "probably"
        style = {"missing": "red", "cold": "yellow", "stale": "yellow"}.get(ladder.state, "")
        shown = text(parts.bar(ladder.listed, full, BAR), "cyan")
        name = ladder.name.partition(" (")[0]
        made.add_row(text(name, style), shown, *counts, text(state, style))
    return made


def _routes(gaps: Iterable[Gap]) -> RenderableType:
    made = parts.table(("gap", ""), ("way", ""), ("next", ""))
    for gap in gaps:
        made.add_row(text(gap.name), text(_route(gap)), text(command(gap)))
    return made


def _route(gap: Gap) -> str:
    if gap.ladder.askable:
        return f"you can ask {count(gap.ladder.askable, 'person', 'people')} there"
    if gap.ladder.listed:
        return f"{count(gap.ladder.listed, 'person', 'people')} listed: say how well you know them"
    if gap.ladder.doubtful:
        return f"probably {gap.ladder.doubtful!r}: if it is, say so"
    if not gap.introducers:
        return "nobody you know leads there yet"
    one = gap.introducers[0]
    return f"{one.person.name} ({_role(one)}): {one.reasons[0]}"


def command(gap: Gap) -> str:
    """The exact next command for a gap: to ask, or first to say what a doubtful title means.

    Or how well one knows those listed.
    """
    if gap.ladder.doubtful:
        return parts.mapping(gap.ladder.doubtful, gap.name)
    if gap.ladder.listed and not gap.ladder.known:
        return f'netq tie --for "{gap.job}"'
    return f'netq ask "{gap.job}"'


def following(gap: Gap) -> str:
    """What to do next, in a sentence; a guess is not called a fact."""
    if not gap.ladder.doubtful:
        return f"Next: {command(gap)}"
    return f"Next, if {gap.ladder.doubtful!r} is {gap.name}: {command(gap)}"


def _role(one: Introducer) -> str:
    return parts.role(one.title, one.employer)


def _ladder_data(ladder: Ladder) -> dict[str, Any]:
    return {
        "name": ladder.name,
        **{rung: getattr(ladder, rung) for rung in _RUNGS},
        "asked": ladder.asked,
        "probably": ladder.probably,
        "doubtful": ladder.doubtful,
        "state": ladder.state,
    }


def _gap_data(gap: Gap) -> dict[str, Any]:
    return {
        "name": gap.name,
        "priority": gap.priority,
        "importance": round(gap.importance, 3),
        "why": gap.why,
        "rung": gap.ladder.rung,
        "job": gap.job,
    }


def _route_data(gap: Gap) -> dict[str, Any]:
    one = gap.introducers[0]
    return {
        "job_type": gap.name,
        "introducer": {
            "id": one.person.id,
            "name": one.person.name,
            "score": one.score,
            "role": _role(one),
            "reasons": list(one.reasons),
        },
        "way": _route(gap),
        "command": command(gap),
    }
