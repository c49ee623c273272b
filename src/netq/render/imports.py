"""How does the account of an import look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.imports import Imported, Move
from netq.render import parts
from netq.render.parts import count, heading, percent, text

if TYPE_CHECKING:
    from rich.console import RenderableType

SHOWN = 10
"""So many complaints and moves are shown on a screen; all are in the store and in the JSON."""


def screen(done: Imported) -> Iterable[RenderableType]:
    """What was read and what became of it, then what was learnt."""
    for sentence in sentences(done):
        yield text(sentence)
    if done.moves:
        yield heading("Moved since last time (a reason to write)")
        for move in done.moves[:SHOWN]:
            yield text(f"· {moved(move)}")
        yield text(_rest(len(done.moves)))
    if done.complaints:
        yield heading("To know")
        for said in done.complaints[:SHOWN]:
            yield text(f"· {where(said.file, said.line)}: {said.message}", "yellow")
        yield text(_rest(len(done.complaints)))


def lines(done: Imported) -> Iterable[Sequence[str]]:
    """The counts, one per line, then complaints: "complaint", file, line, field, message."""
    yield "read", str(done.read)
    for fate, number in done.counts.items():
        yield fate, str(number)
    for move in done.moves:
        yield "moved", move.name, _role(move, before=True), _role(move, before=False), move.between
    for said in done.complaints:
        yield "complaint", said.file, str(said.line), said.field, said.message


def data(done: Imported) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {
        "read": done.read,
        **done.counts,
        "complaints": [
            {"file": c.file, "line": c.line, "field": c.field, "message": c.message}
            for c in done.complaints
        ],
        "source": done.source,
        "exported_on": done.exported_on,
        "files": [{"name": name, "kind": kind, "rows": rows} for name, kind, rows in done.files],
        "moved": [
            {
                "name": move.name,
                "before": _role(move, before=True),
                "now": _role(move, before=False),
                "between": move.between,
            }
            for move in done.moves
        ],
        "interactions": done.touches,
        "ties_inferred": done.inferred,
        "about_me": done.about_me,
        "learnt": {
            "people": done.learnt.people,
            "job_types": done.learnt.job_types,
            "understood": round(done.learnt.understood, 4),
            "gap": done.learnt.gap,
        },
        "dry_run": done.dry_run,
    }


def sentences(done: Imported) -> Iterable[str]:
    """The account in words."""
    would = "Would import" if done.dry_run else "Imported"
    dated = f", exported on {done.exported_on}" if done.dated else ""
    yield f"{would} {done.source}{dated}."
    yield accounting(done)
    if done.touches or done.inferred:
        yield (
            f"{count(done.touches, 'new interaction')}; for"
            f" {count(done.inferred, 'person', 'people')} they tell how well you know each other."
        )
    if done.about_me:
        yield f"{count(done.about_me, 'new fact')} about you: netq me shows them."
    learnt = done.learnt
    yield (
        f"Your network: {count(learnt.people, 'person', 'people')} in"
        f" {count(learnt.job_types, 'job type')}; {percent(learnt.understood)} of their titles"
        " understood."
    )
    if learnt.gap:
        yield f"The gap that matters most is {learnt.gap}."


def accounting(done: Imported) -> str:
    """Rows read = added + updated + unchanged + to review + rejected + set aside."""
    words = [
        f"{number:,} {fate.replace('_', ' ')}"
        for fate, number in done.counts.items()
        if number or fate in {"added", "updated", "unchanged"}
    ]
    return f"{count(done.read, 'row')} read = {' + '.join(words)}."


def moved(move: Move) -> str:
    """A change of position in words."""
    before, now = _role(move, before=True), _role(move, before=False)
    return f"{move.name}: from {before} to {now}"


def where(file: str, line: int) -> str:
    """A place in a file."""
    return f"{file} line {line}" if line else file


def _role(move: Move, *, before: bool) -> str:
    position = move.before if before else move.now
    return parts.role(position.title, position.employer)


def _rest(number: int) -> str:
    return f"  and {number - SHOWN:,} more" if number > SHOWN else ""
