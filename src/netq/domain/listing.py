"""Which people are asked for when a list is asked for?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from netq.domain.errors import Misuse

_SPAN = re.compile(r"(\d+)\s*(d|day|days|w|week|weeks|mo|month|months|y|year|years)", re.IGNORECASE)
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_RANGE = re.compile(r"([1-5])(?:\s*-\s*([1-5])|(\+))?")


@dataclass(frozen=True, slots=True)
class Filter:
    """What a listed person must be; None and "" mean anything.

    ``levels`` and ``ties`` are inclusive; ``quiet_since`` is an ISO date: not in touch since.
    """

    job_type: str = ""
    levels: tuple[int, int] | None = None
    at: str = ""
    ties: tuple[int, int] | None = None
    quiet_since: str = ""
    tag: str = ""
    words: str = ""


def quiet_since(span: str, today: date) -> str:
    """The day so long ago: "6mo", "2 years", "90d". Raises Misuse when it is no span."""
    found = _SPAN.fullmatch(span.strip())
    if not found:
        raise Misuse(f"I cannot read the span {span!r}.", "Write it as 90d, 6mo or 2y.")
    try:
        days = int(found[1]) * _DAYS[found[2][0].lower()]
        return (today - timedelta(days=days)).isoformat()
    except (OverflowError, ValueError):
        raise Misuse(f"{span!r} is longer than anybody can be quiet.", "Try 2y.") from None


def tie_range(text: str) -> tuple[int, int]:
    """Tie strengths as typed: "3", "3+", "2-4". Raises Misuse when it is none."""
    found = _RANGE.fullmatch(text.strip())
    if not found:
        raise Misuse(
            f"I cannot read the tie {text!r}.", "Write it as 3, 3+ or 2-4; ties are 1 to 5."
        )
    low = int(found[1])
    high = 5 if found[3] else int(found[2] or low)
    return min(low, high), max(low, high)
