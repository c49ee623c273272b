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

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_WORDED = re.compile(r"(?:(\d{1,2}) )?([A-Za-z]{3})[a-z]*\.? (\d{4})")
_YEAR_IN_TEXT = re.compile(r"\b(19[5-9]\d|20\d\d)(?:-(0[1-9]|1[0-2]))?(?:-([0-2]\d|3[01]))?\b")


def parse(text: str, today: date, what: str = "date") -> str:
    """Read a date a person typed: "2022", "2022-03", "Mar 2022", "5 Mar 2022", "today", "yesterday".

    Returns partial ISO 8601. Raises Misuse naming ``what`` when it cannot be read for certain.
    """
    words = " ".join(text.split())
    if words.casefold() in {"today", "yesterday"}:
        return (today - timedelta(days=words.casefold() == "yesterday")).isoformat()
    found = _PARTIAL.fullmatch(words)
    parts: tuple[str | None, ...] = found.groups() if found else ()
    if not found and (worded := _WORDED.fullmatch(words)):
        month = worded[2].casefold()
        if month in _MONTHS:
            parts = (worded[3], str(_MONTHS.index(month) + 1), worded[1])
    numbers = [int(part) for part in parts if part]
    try:
        if numbers:
            date(*(numbers + [1, 1])[:3])
            return "-".join([f"{numbers[0]:04}", *(f"{n:02}" for n in numbers[1:])])
    except ValueError:
        pass
    raise Misuse(
        f"I cannot read the {what} {text!r}.", "Write it as 2022, 2022-03 or 2022-03-15."
    ) from None


def earliest(text: str) -> date:
    """The first day a partial date or a range can mean."""
    year, month, day = _numbers(text.split("/")[0])
    return date(year, month or 1, day or 1)


def latest(text: str) -> date:
    """The last day a partial date or a range can mean."""
    year, month, day = _numbers(text.split("/")[-1])
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def years_since(text: str, today: date) -> float:
    """Years from the last day the date can mean to ``today``, never below 0."""
    return max(0.0, (today - latest(text)).days / DAYS_PER_YEAR)


def days_since(text: str, today: date) -> int:
    """Days from the last day the date can mean to ``today``, never below 0."""
    return max(0, (today - latest(text)).days)


def mentioned(text: str) -> str:
    """The first year (or ISO date) mentioned in free text, or ""."""
    found = _YEAR_IN_TEXT.search(text)
    return found[0] if found else ""


def ago(days: int) -> str:
    """How long ago, as one would say it: "today", "12 days ago", "8 months ago", "4 years ago"."""
    if days <= 1:
        return ("today", "yesterday")[days]
    for unit, length in (("year", 365), ("month", 30)):
        if days >= 2 * length or (unit == "month" and days >= 60):
            return f"{round(days / length)} {unit}s ago"
    return f"{days} days ago"


def _numbers(text: str) -> tuple[int, int | None, int | None]:
    parts = [int(part) for part in text.split("-")]
    return parts[0], parts[1] if len(parts) > 1 else None, parts[2] if len(parts) > 2 else None  # noqa: PLR2004
