"""Which day does a file mean, if it can mean one day only?"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

CONNECTED = ("%d %b %Y", "%d %B %Y", "%d-%b-%y", "%d-%b-%Y", "%d.%m.%Y", "%Y-%m-%d")
"""As LinkedIn writes ``Connected On``, then as spreadsheets save it again."""

SLASHED = ("%m/%d/%y", "%d/%m/%y", "%m/%d/%Y", "%d/%m/%Y")
"""Both orders of day and month: a date that fits both is not a date."""

SENT = ("%m/%d/%y, %I:%M %p",)
"""As ``Invitations.csv`` writes it: the order of the United States, no time zone."""

STAMPED = ("%Y-%m-%d %H:%M:%S UTC", "%Y/%m/%d %H:%M:%S UTC", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d")

AMBIGUOUS = "ambiguous"
UNREADABLE = "unreadable"
_LONGEST = 40

_PARTS = (("%b %Y", 7), ("%B %Y", 7), ("%Y-%m", 7), ("%Y", 4))
"""With how many characters of the ISO date each format tells."""


def day(text: str, formats: tuple[str, ...]) -> tuple[str, str]:
    """The ISO date of a text and what is wrong with it; one of the two is "".

    Every format is tried: two different days make it ``AMBIGUOUS``, none ``UNREADABLE``.
    """
    return _day(text, formats) if len(text) <= _LONGEST else ("", UNREADABLE)


@lru_cache(maxsize=1 << 14)
def _day(text: str, formats: tuple[str, ...]) -> tuple[str, str]:
    days = {found.date().isoformat() for form in formats if (found := _parsed(text, form))}
    if len(days) == 1:
        return days.pop(), ""
    return "", AMBIGUOUS if days else UNREADABLE


def partial(text: str) -> str:
    """A month or year as LinkedIn writes it ("Jan 2024", "2019") as partial ISO date, or ""."""
    for form, known in _PARTS:
        if found := _parsed(text, form):
            return found.date().isoformat()[:known]
    return day(text, CONNECTED)[0]


def _parsed(text: str, form: str) -> datetime | None:
    try:
        return datetime.strptime(text, form)
    except ValueError:
        return None
