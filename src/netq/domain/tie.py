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


def _unstated(one: Iterable[Asked]) -> list[Asked]:
    """Those whose tie was not stated, those of whom nothing is known first."""
    asked = [question for question in one if question.tie.source != "stated"]
    return sorted(asked, key=lambda question: question.tie.source != "assumed")


def questions(lists: Sequence[Iterable[Asked]], most: int = ROUND) -> tuple[Asked, ...]:
    """The best of each list in turn, nobody twice, nobody whose tie the user has stated."""
    waiting = [iter(_unstated(one)) for one in lists]
    chosen: dict[int, Asked] = {}
    while waiting and len(chosen) < most:
        for one in list(waiting):
            question = next((q for q in one if q.id not in chosen), None)
            if question is None:
                waiting.remove(one)
            elif len(chosen) < most:
                chosen[question.id] = question
    return tuple(chosen.values())


@dataclass(frozen=True, slots=True)
class Head:
    """Who heads the answer about a job: the one to ask (``direct``), the best way there, or ""."""

    job: str
    name: str
    direct: bool


def told(before: Sequence[Head], after: Sequence[Head]) -> tuple[str, ...]:
    """How the answers about these jobs changed by what was said; one sentence when none did."""
    pairs = list(zip(before, after, strict=True))
    news = tuple(_news(was, now) for was, now in pairs if was != now)
    if news or not pairs:
        return news
    now = pairs[0][1]
    if not now.name:
        return (f"Nobody you know leads to {now.job} yet.",)
    return (f"The one to ask {_about(now)} is still {now.name}.",)


def _news(was: Head, now: Head) -> str:
    instead = f", not {was.name}" if was.name and was.name != now.name else ""
    return f"The one to ask {_about(now)} is now {now.name or 'nobody'}{instead}."


def _about(head: Head) -> str:
    return f"about {head.job}" if head.direct else f"for a way to {head.job}"
