"""Which word of our lists is meant by a word with one slip of the keys?"""

from __future__ import annotations

from functools import cache, lru_cache

from netq.jobs.levels import rank
from netq.jobs.lexicon import lexicon
from netq.jobs.phrases import phrase
from netq.jobs.tables import keyed, rows
from netq.jobs.words import stem

RARE = 11.3
"""Log of how rare a word is that stands in hardly more than two of the titles."""
TABLE, NO_JOB, RIGHT = "spelling", "-", "="
"""The table of words, and the marks before the keys of those that name no job or only a rank."""
LONG = 8
SHORTEST = 5
"""Shorter words differ by one letter too often to be guessed at."""


@lru_cache(maxsize=16384)
def respelt(word: str, *, alone: bool = False) -> str:
    """Return the one known word a slip away from ``word``, or ``word`` if it is known itself.

    A slip is a letter too many, missing, wrong, or two swapped, but not in the first letter.
    ``alone`` says that it is the whole title: then it may also be meant to name no job.
    """
    if len(word) < SHORTEST or not word.isalpha() or _known(word):
        return word
    near = {
        w
        for size in range(len(word) - 1, len(word) + 2)
        for end in (word[: _end(size)], f"-{word[-_end(size) :]}")
        for w in _by_ends(word[0], size, alone).get(end, "").split()
        if _one_slip(word, w)
    }
    return near.pop() if len(near) == 1 else word


def _known(word: str) -> bool:
    """Whether ``word`` is of our lists or of more than a few titles, which have slips too."""
    place = lexicon().place(stem(word))
    if place is not None and lexicon().rarity(place) <= RARE:
        return True
    if rank(word) is not None or phrase(word) is not None:
        return True
    key = f"{word[0]}{len(word)}"
    return word in _likely(word[0], len(word), False) or word in _right(key)


@cache
def _right(key: str) -> frozenset[str]:
    """Return the words that are right as they stand, but that no slip is taken for."""
    return frozenset(keyed(TABLE).get(f"{RIGHT}{key}", "").split())


@cache
def _likely(letter: str, size: int, alone: bool) -> frozenset[str]:
    """Return the words of ``size`` letters after ``letter`` that may be meant."""
    key = f"{letter}{size}"
    keys = (key, f"{NO_JOB}{key}") if alone else (key,)
    return frozenset(word for one in keys for word in keyed(TABLE).get(one, "").split())


@cache
def _by_ends(letter: str, size: int, alone: bool) -> dict[str, str]:
    """Return the same words by their first letters, and by "-" and their last.

    One slip spares one of the ends. Words of one end are one text: forty thousand small lists
    would keep Python's search for cycles busy.
    """
    found: dict[str, str] = {}
    for word in _likely(letter, size, alone):
        for end in (word[: _end(size)], f"-{word[-_end(size) :]}"):
            found[end] = f"{found[end]} {word}" if end in found else word
    return found


def _end(size: int) -> int:
    """Return how many letters of a word of this size make an end."""
    return 2 if size < LONG else 3


def computed() -> dict[str, str]:
    """Return first letter and length -> the longer words of the phrases, and of what is no job.

    ``data/spelling.tsv`` holds them, because gathering them takes longer than a command may.
    """
    found: dict[str, set[str]] = {}
    for word in " ".join(text for text, *_ in rows("phrases")).split():
        found.setdefault(f"{word[0]}{len(word)}", set()).add(word)
    for text, kind, _ in rows("plain"):
        if kind == "none" and " " not in text:
            found.setdefault(f"{NO_JOB}{text[0]}{len(text)}", set()).add(text)
    for word in " ".join(row[0] for name in ("plain", "levels") for row in rows(name)).split():
        found.setdefault(f"{RIGHT}{word[0]}{len(word)}", set()).add(word)
    long = {key: words for key, words in found.items() if len(min(words)) >= SHORTEST}
    return {key: " ".join(sorted(long[key])) for key in sorted(long)}


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
