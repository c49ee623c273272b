"""About whom is it worth saying how well I know them?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from netq.domain.ties import Tie

ROUND = 12
"""A round has at most this many one-key questions: a minute's work."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a round: about whom, why it matters, and what netq assumes so far."""

    id: int
    name: str
    role: str
    matters: str
    tie: Tie


@dataclass(frozen=True, slots=True)
class TieSet:
    """A tie as it was and as it is."""

    name: str
    before: Tie
    after: Tie


def questions(lists: Sequence[Iterable[Asked]], most: int = ROUND) -> tuple[Asked, ...]:
    """The best of each list in turn, nobody twice, nobody whose tie the user has stated."""
    waiting = [iter([q for q in one if q.tie.source != "stated"]) for one in lists]
    chosen: dict[int, Asked] = {}
    while waiting and len(chosen) < most:
        for one in list(waiting):
            question = next((q for q in one if q.id not in chosen), None)
            if question is None:
                waiting.remove(one)
            elif len(chosen) < most:
                chosen[question.id] = question
    return tuple(chosen.values())
