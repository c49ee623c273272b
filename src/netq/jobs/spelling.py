"""Which word of our lists is meant by a word with one slip of the keys?"""

from __future__ import annotations

from functools import cache, lru_cache

from netq.jobs.lexicon import lexicon
from netq.jobs.tables import keyed
from netq.jobs.words import stem

SHORTEST = 5
"""Shorter words differ by one letter too often to be guessed at."""


@lru_cache(maxsize=8192)
def respelt(word: str) -> str:
    """Return the one known word a slip away from ``word``, or ``word`` if it is known itself.

    A slip is a letter too many, missing, wrong, or two swapped, but not in the first letter.
    """
    if len(word) < SHORTEST or not word.isalpha() or lexicon().place(stem(word)) is not None:
        return word
    likely = {w for w in _vocabulary().get(word[0], ()) if _one_slip(word, w)}
    return likely.pop() if len(likely) == 1 else word


@cache
def _vocabulary() -> dict[str, tuple[str, ...]]:
    """Return first letter -> the longer words of the phrases, each once."""
    found: dict[str, set[str]] = {}
    for word in set(" ".join(keyed("phrases")).split()):
        if len(word) >= SHORTEST:
            found.setdefault(word[0], set()).add(word)
    return {letter: tuple(sorted(words)) for letter, words in found.items()}


def _one_slip(one: str, other: str) -> bool:
    """Whether the words are one insertion, deletion, change or swap apart.

    >>> _one_slip("enginer", "engineer"), _one_slip("manger", "banker")
    (True, False)
    """
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if start is None:
        return True
    a, b = one[start:], other[start:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
