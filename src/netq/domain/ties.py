"""How well do I know this person, and how do we know?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

TIE_WORDS = {
    1: "listed, we have never talked",
    2: "we have met or exchanged messages",
    3: "we worked together or talked several times",
    4: "would return my call this week",
    5: "a close friend",
}
"""Tie strength in words; the numbers are for typing."""

TIE_HELP = "; ".join(f"{number} {words}" for number, words in TIE_WORDS.items())
"""All ties in one sentence, for errors."""

TIE_SHORT = {1: "listed", 2: "met", 3: "talked often", 4: "would call back", 5: "close"}
"""Tie strength in one or two words, for tables."""

SEVERAL_MONTHS = 3
"""Messages both ways in this many different months mean "talked several times" (p)."""

CROWD = 5
"""A conversation with more people than this says nothing about any one of them (p)."""

TieSource = Literal["stated", "inferred", "assumed"]
"""stated: the user said so; inferred: from what passed between us; assumed: nothing is known."""


Relation = Literal["manager", "report", "client"]
"""My manager, my report, my client: people one cannot ask about problems in any tone."""


@dataclass(frozen=True, slots=True)
class Tie:
    """Tie strength 1..5, where it comes from, and the evidence in words."""

    strength: int
    source: TieSource
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One event to infer a tie from; ``on`` is an ISO date, ``size`` says how many others."""

    kind: str
    direction: str
    on: str
    size: int = 1


def infer(exchanges: Sequence[Exchange]) -> Tie:
    """The tie that what passed between us supports; never above 3, friendship is not counted.

    A recommendation either way, or messages both ways in three different months: 3. Messages both
    ways, or a meeting: 2. Messages one way, an invitation, nothing: 1, assumed.
    """
    close = [e for e in exchanges if e.size <= CROWD]
    if any(e.kind == "recommendation" for e in close):
        return Tie(3, "inferred", "one of us recommended the other")
    messages = [e for e in close if e.kind == "messages"]
    ways = {
        way
        for e in messages
        for way in (("in", "out") if e.direction == "both" else (e.direction,))
    }
    months = {e.on[:7] for e in messages}
    if {"in", "out"} <= ways:
        if len(months) >= SEVERAL_MONTHS:
            return Tie(3, "inferred", f"messages both ways in {len(months)} different months")
        return Tie(2, "inferred", "messages both ways")
    if any(e.kind in {"met", "talked", "interview"} for e in close):
        return Tie(2, "inferred", "you have met")
    return Tie(1, "assumed", _one_sided(messages, close))


def _one_sided(messages: Sequence[Exchange], close: Sequence[Exchange]) -> str:
    if messages:
        return (
            "messages one way only"
            if messages[0].direction == "in"
            else "your message has no answer"
        )
    if any(e.kind == "invitation" for e in close):
        return "connected with an invitation, no messages"
    return ""
