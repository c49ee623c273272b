"""How do the user's corrections look, and what became of those in a file?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain import corrections as domain
from netq.domain.corrections import Correction, Merged
from netq.render.imports import where
from netq.render.parts import count, heading, text

if TYPE_CHECKING:
    from rich.console import RenderableType

SHOWN = 10
"""So many refused rows are shown on a screen; a pipe and the JSON have all."""


def screen(done: Merged) -> Iterable[RenderableType]:
    """The account of a file, then the rows that were refused."""
    yield text(accounting(done))
    for sentence in done.notices:
        yield text(sentence)
    if done.refused:
        yield heading("Refused")
        for said in done.refused[:SHOWN]:
            yield text(f"· {where(said.file, said.line)}: {said.message}", "yellow")
        if len(done.refused) > SHOWN:
            yield text(f"  and {len(done.refused) - SHOWN:,} more")


def lines(done: Merged) -> Iterable[Sequence[str]]:
    """The counts, one per line, then the refused rows: "complaint", file, line, message."""
    for fate, number in counts(done).items():
        yield fate, str(number)
    for said in done.refused:
        yield "complaint", said.file, str(said.line), said.message


def data(done: Merged) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {
        "file": done.file,
        **counts(done),
        "complaints": [
            {"file": c.file, "line": c.line, "field": c.field, "message": c.message}
            for c in done.refused
        ],
        "notices": list(done.notices),
    }


def counts(done: Merged) -> dict[str, int]:
    """Rows read, and what became of them."""
    return {
        "read": done.read,
        "added": done.added,
        "changed": done.changed,
        "unchanged": done.unchanged,
        "refused": len(done.refused),
    }


def accounting(done: Merged) -> str:
    """Rows read = added + changed + unchanged + refused."""
    read, *fates = counts(done).items()
    words = [f"{number:,} {fate}" for fate, number in fates if number or fate != "refused"]
    return f"{done.file}: {count(read[1], 'row')} read = {' + '.join(words)}."


class Corrections:
    """The page of all corrections."""

    @staticmethod
    def data(corrections: Sequence[Correction]) -> Any:
        """The promised list; see ``docs/json.md``."""
        return [
            {"title": one.title, "job_type": one.job_type, "like": one.like} for one in corrections
        ]


class Written:
    """The page of a file that was written."""

    @staticmethod
    def screen(done: domain.Written) -> Iterable[RenderableType]:
        """One sentence."""
        titles, own = count(done.titles, "title"), count(done.own, "job type of your own")
        own = own if done.own == 1 else f"{done.own:,} job types of your own"
        yield text(f"Wrote {titles} and {own} to {done.file}.")

    @staticmethod
    def lines(done: domain.Written) -> Iterable[Sequence[str]]:
        """file, titles, own job types."""
        yield done.file, str(done.titles), str(done.own)

    @staticmethod
    def data(done: domain.Written) -> Any:
        """The promised object; see ``docs/json.md``."""
        return {"file": done.file, "titles": done.titles, "own": done.own}
