"""How does the answer to "whom do I ask?" look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.ask import Answer, Ranked
from netq.domain.factors import Factor
from netq.domain.introducers import Introducer
from netq.render import parts
from netq.render.parts import heading, text

if TYPE_CHECKING:
    from rich.console import RenderableType

PASSED_OVER = 5
"""So many of those passed over are listed on a screen; the rest are counted."""


def screen(answer: Answer) -> Iterable[RenderableType]:
    """The job as understood, a card for the pick, tables for the others."""
    yield text(understood(answer))
    if answer.because:
        yield text(f"Chosen because {answer.because}.", "dim")
    found = answer.shortlist
    if not answer.people:
        return
    if found.pick:
        yield _card(found.pick, answer.query.name)
    else:
        limits = f" {answer.limits}" if answer.limits else ""
        yield heading(f"Nobody you know{limits} does this job and can be asked now.")
    if found.others:
        yield heading("Next")
        yield _people(found.others)
    if found.comfortable:
        name, why_not = found.comfortable.person.name, found.comfortable_why
        yield heading(f"The comfortable pick would be {name}, easy to ask; but {why_not}.", "")
    if found.passed_over:
        yield heading("Passed over")
        yield _passed(found.passed_over)
    if answer.introducers:
        yield heading("Who could introduce you to somebody")
        yield _introducers(answer.introducers)
    for place, line in enumerate(remarks(answer)):
        yield heading(line, "yellow") if not place else text(line, "yellow")


def lines(answer: Answer) -> Iterable[Sequence[str]]:
    """kind, score, name, role, reasons: one person per line."""
    found = answer.shortlist
    groups = (
        ("pick", (found.pick,) if found.pick else ()),
        ("other", found.others),
        ("comfortable", (found.comfortable,) if found.comfortable else ()),
        ("passed over", found.passed_over),
    )
    for kind, people in groups:
        for ranked in people:
            reasons = "; ".join(reasons_of(ranked.factors))
            yield kind, f"{ranked.score:.1f}", ranked.person.name, _role(ranked), reasons
    for one in answer.introducers:
        role = parts.role(one.title, one.employer)
        yield "introducer", f"{one.score:.1f}", one.person.name, role, "; ".join(one.reasons)


def data(answer: Answer) -> Any:
    """The promised object; see ``docs/json.md``."""
    found, query = answer.shortlist, answer.query
    comfortable = person(found.comfortable) if found.comfortable else None
    if comfortable:
        comfortable["why_not"] = found.comfortable_why
    return {
        "job": query.name,
        "understood_as": [
            {"soc": o.soc, "title": o.title, "p": round(o.p, 3)} for o in query.occupations
        ],
        "job_types": [{"name": name, "p": round(p, 3)} for name, p in query.job_types],
        "context": query.context,
        "sure": query.sure,
        "alternatives": list(query.alternatives),
        "because": answer.because,
        "pick": person(found.pick) if found.pick else None,
        "others": [person(ranked) for ranked in found.others],
        "comfortable": comfortable,
        "passed_over": [person(ranked) for ranked in found.passed_over],
        "introducers": [introducer(one) for one in answer.introducers],
        "strangers": answer.strangers,
        "limits": answer.limits,
        "warnings": list(answer.warnings),
    }


def understood(answer: Answer) -> str:
    """How the words were understood, in a sentence or two."""
    query = answer.query
    if query.sure:
        said = f"Understood as {query.name}"
        if query.job_type and query.name.casefold() != query.job_type.casefold():
            said += f", in {query.job_type}"
    else:
        said = f"{query.words!r} may mean several jobs"
        if query.job_type:
            said += f"; taken as {query.job_type}"
    if query.context:
        said += f", preferring {query.context}"
    if not query.sure and query.alternatives:
        said += f". To be exact, ask for {' or '.join(query.alternatives[:3])}"
    return said + "."


def remarks(answer: Answer) -> Iterable[str]:
    """What the reader must bear in mind: strangers, warnings."""
    if answer.strangers:
        all_of_them = answer.strangers == answer.named
        who = "anybody named here" if all_of_them else f"{answer.strangers} of those named here"
        yield (
            f"I do not know how well you know {who}; in a minute you can say it:"
            f' netq tie --for "{answer.query.words}"'
        )
    yield from answer.warnings


def reasons_of(factors: Iterable[Factor]) -> list[str]:
    """The reasons worth saying: fit, tie, recency; the others when they move the score."""
    always = {"fit", "tie", "recency", "lead"}
    return [f.reason for f in factors if f.name in always or f.value != 1.0]


def _card(pick: Ranked, job: str) -> RenderableType:
    from rich.console import Group
    from rich.panel import Panel

    role = text(_role(pick))
    reasons = [text(f"· {reason}") for reason in reasons_of(pick.factors)]
    title = text(f" Ask {pick.person.name} about {job} ", "bold green")
    return Panel(
        Group(role, *reasons),
        title=title,
        subtitle=text(f" score {pick.score:.0f} ", "dim"),
        title_align="left",
        subtitle_align="right",
        border_style="green",
        padding=(0, 1),
        expand=False,
    )


def _people(people: Iterable[Ranked]) -> RenderableType:
    made = parts.table(("score", "number"), ("name", ""), ("role", ""), ("why", ""))
    for ranked in people:
        why = f"{ranked.factor('tie').reason}; {ranked.factor('recency').reason}"
        made.add_row(
            f"{ranked.score:.0f}", text(ranked.person.name), text(_role(ranked)), text(why)
        )
    return made


def _passed(people: Sequence[Ranked]) -> RenderableType:
    made = parts.table(("name", ""), ("role", ""), ("why not now", ""))
    for ranked in people[:PASSED_OVER]:
        reason = ranked.factor("availability").reason
        made.add_row(text(ranked.person.name), text(_role(ranked)), text(reason))
    if len(people) > PASSED_OVER:
        made.add_row(f"and {len(people) - PASSED_OVER} more", "", "")
    return made


def _introducers(people: Iterable[Introducer]) -> RenderableType:
    made = parts.table(("score", "number"), ("name", ""), ("role", ""), ("why", ""))
    for one in people:
        role = text(parts.role(one.title, one.employer))
        made.add_row(
            f"{one.score:.0f}", text(one.person.name), role, text("; ".join(one.reasons[:2]))
        )
    return made


def _role(ranked: Ranked) -> str:
    return ranked.role.words if ranked.role else ""


def person(ranked: Ranked) -> dict[str, Any]:
    """A person of an answer, with factors and reasons, for a program."""
    return {
        "id": ranked.person.id,
        "name": ranked.person.name,
        "score": ranked.score,
        "role": _role(ranked),
        "tie": parts.tie_data(ranked.person.tie),
        "factors": {factor.name: factor.value for factor in ranked.factors},
        "reasons": [factor.reason for factor in ranked.factors],
    }


def introducer(one: Introducer) -> dict[str, Any]:
    """An introducer of an answer, with factors and reasons, for a program."""
    return {
        "id": one.person.id,
        "name": one.person.name,
        "score": one.score,
        "role": parts.role(one.title, one.employer),
        "tie": parts.tie_data(one.person.tie),
        "factors": {factor.name: factor.value for factor in one.factors},
        "reasons": list(one.reasons),
    }
