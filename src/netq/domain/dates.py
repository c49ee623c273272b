"""When was that, as exactly as we know it and no more exactly?

Dates are ISO 8601 text and may be partial: "2022", "2022-03", "2022-03-01". A range of ignorance
is written "2022-03-01/2022-09-30" (between the two), as in ISO 8601-2.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from netq.domain.errors import Misuse

DAYS_PER_YEAR = 365.25

NEVER = "9999-12-31"
"""The day that does not come: "not before never"."""

_MONTHS = tuple(
    "january february march april may june july august september october november december".split()
)
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_WORDED = re.compile(r"(?:(\d{1,2}) )?([a-z]{3,})\.? (\d{4})", re.IGNORECASE)
_YEAR_IN_TEXT = re.compile(r"\b(?:19[5-9]\d|20\d\d)(?:-\d\d(?:-\d\d)?)?\b")


def parse(text: str, today: date, what: str = "date") -> str:
    """Read a date a person typed: "2022", "2022-03", "Mar 2022", "5 March 2022", "today".

    Returns partial ISO 8601. Raises Misuse naming ``what`` when it cannot be read for certain.
    """
    words = " ".join(text.split())
    if words.casefold() in {"today", "yesterday"}:
        return (today - timedelta(days=words.casefold() == "yesterday")).isoformat()
    found = _PARTIAL.fullmatch(words)
    parts: tuple[str | None, ...] = found.groups() if found else ()
    if not found and (worded := _WORDED.fullmatch(words)):
        named = [n for n, month in enumerate(_MONTHS, 1) if month.startswith(worded[2].casefold())]
        parts = (worded[3], str(named[0]), worded[1]) if named else ()
    numbers = [int(part) for part in parts if part]
    try:
        if numbers:
            date(*[*numbers, 1, 1][:3])
            return "-".join([f"{numbers[0]:04}", *(f"{n:02}" for n in numbers[1:])])
    except ValueError:
        pass
    raise Misuse(
        f"I cannot read the {what} {text!r}.", "Write it as 2022, 2022-03 or 2022-03-15."
    ) from None


def earliest(text: str) -> date:
    """The first day a partial date or a range can mean."""
    return date(*[*_numbers(text.partition("/")[0]), 1, 1][:3])


def latest(text: str) -> date:
    """The last day a partial date or a range can mean."""
    numbers = _numbers(text.rpartition("/")[2])
    year, month = [*numbers, 12][:2]
    return date(year, month, *(numbers[2:] or [monthrange(year, month)[1]]))


def years_since(text: str, today: date) -> float:
    """Years from the last day the date can mean to ``today``, never below 0."""
    return max(0.0, (today - latest(text)).days / DAYS_PER_YEAR)


def days_since(text: str, today: date) -> int:
    """Days from the last day the date can mean to ``today``, never below 0."""
    return max(0, (today - latest(text)).days)


def mentioned(text: str) -> str:
    """The first year (or ISO date) mentioned in free text, or ""."""
    found = _YEAR_IN_TEXT.search(text)
    parts = found[0].split("-") if found else []
    while parts:
        try:
            earliest("-".join(parts))
        except ValueError:
            parts.pop()  # of "2019-20" only the year is a date
        else:
            break
    return "-".join(parts)


def ago(days: int) -> str:
    """How long ago, as one would say it: "today", "12 days ago", "8 months ago", "4 years ago"."""
    if days <= 1:
        return ("today", "yesterday")[days]
    for unit, length in (("year", 365), ("month", 30)):
        if days >= 2 * length:
            return f"{round(days / length)} {unit}s ago"
    return f"{days} days ago"


def _numbers(text: str) -> list[int]:
    return [int(part) for part in text.split("-")]
