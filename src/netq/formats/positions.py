"""Which part of "Senior PM @ Acme" is the job, and which the employer?"""

from __future__ import annotations

import re

from netq.domain.incoming import Position

_SIGN = re.compile(r"\s*@\s*")
_WORD = re.compile(r"\s(?:at|bei|chez)\s+", re.IGNORECASE)
_IDIOMS = frozenset("large scale heart home sea work risk night height heights".split())
"""What "at", in small letters, precedes without naming an employer: "Head of Sales at large"."""


def parse_position(text: str) -> Position:
    """Split a job as people write it: "PM @ Acme", "PM at Acme", "PM bei Acme", "PM chez Acme".

    The last such word counts, and a sign counts more than a word. A comma does not: "Director,
    Sales" is one title. Without an employer the whole text is the title.
    """
    tidy = " ".join(text.split())
    if "@" in tidy:
        title, employer = _SIGN.split(tidy, maxsplit=1)
        return Position(title, employer)
    for found in reversed(list(_WORD.finditer(tidy))):
        employer = tidy[found.end() :]
        if employer.split()[0].strip(".,;") not in _IDIOMS:
            return Position(tidy[: found.start()], employer)
    return Position(tidy)
