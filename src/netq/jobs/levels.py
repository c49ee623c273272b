"""Which of the six levels do the words of a title, or of a person, stand for?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from netq.domain.reading import LEVELS
from netq.jobs.spans import Span, longest_spans
from netq.jobs.tables import ordered
from netq.jobs.words import words

INDIVIDUAL, MANAGER, TOP = 2, 4, 6
_NUMBERS = re.compile(r"([1-6])\s*(?:(\+)|(?:-|–|to|\.\.)\s*([1-6]))?")
_NAMES = {"c level": 6, "top": 6, "executive": 6, "vp": 5, "individual": 2, "entry": 2}


_ENDINGS = {
    "leiter": 5,
    "leiterin": 5,
    "leitung": 5,
    "direktor": 5,
    "direktorin": 5,
    "direktur": 5,
    "direktorka": 5,
    "reditel": 5,
    "johtaja": 5,
    "manager": 4,
    "managerin": 4,
    "chef": 4,
    "chefin": 4,
    "leider": 4,
    "leder": 4,
    "sjef": 4,
    "paallikko": 4,
}
"""Levels of compounds that end so, unless the compound itself is in ``levels.tsv``."""


_GUIDES = ("begleiter", "begeleider", "vejleder", "veileder", "halbleiter")
"""So end words that look as if they ended in a rank."""


@lru_cache(maxsize=16384)
def rank(text: str) -> int | None:
    """Return the level the words ``text`` stand for: "head" -> 5, "werksleiter" -> 5."""
    found = ordered("levels").get(text)
    if found is not None:
        return int(found)
    if not text.endswith(tuple(_ENDINGS)) or " " in text or text.endswith(_GUIDES):
        return None
    return next(level for ending, level in _ENDINGS.items() if text.endswith(ending))


def rank_spans(telling: Sequence[str]) -> list[Span[int]]:
    """Return the words of rank in a title."""
    return longest_spans(telling, rank, longest=3)


def level_from(ranks: Sequence[int], own: int) -> int:
    """Return the level of a job whose own level is ``own`` (0: unknown) with words of rank.

    A word for beginners decides; "assistant" and "junior" take one from a manager; otherwise the
    highest counts.
    """
    if 1 in ranks:
        return 1
    highest = max((own, *ranks)) or INDIVIDUAL
    lowered = highest >= MANAGER and INDIVIDUAL in ranks and own != INDIVIDUAL
    return highest - 1 if lowered else highest


def level_of(text: str) -> tuple[int, int] | None:
    """Return the inclusive range of levels a person means, or None.

    >>> level_of("4+"), level_of("3-5"), level_of("director")
    ((4, 6), (3, 5), (5, 5))
    """
    plain = text.strip().lower()
    numbers = _NUMBERS.fullmatch(plain)
    if numbers:
        low, plus, high = numbers.groups()
        ends = sorted((int(low), TOP if plus else int(high or low)))
        return ends[0], ends[1]
    plus_word = plain.endswith(("+", " and above"))
    level = _named(plain.removesuffix("+").removesuffix(" and above").strip())
    if level is None:
        return None
    return level, TOP if plus_word else level


def _named(plain: str) -> int | None:
    """Return the level with a name such as "manager", "C-level" or "head or VP"."""
    name = plain.replace("-", " ")
    for level, description in LEVELS.items():
        if name == description.lower().replace("-", " "):
            return level
    if name in _NAMES:
        return _NAMES[name]
    ranks = [span.value for span in rank_spans(words(name))]
    return max(ranks) if ranks else None
