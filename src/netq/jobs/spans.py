"""Which known phrases stand in a row of words, the longest first?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from netq.jobs.words import masculine, stem

T = TypeVar("T")
LONGEST = 5


class Span(NamedTuple, Generic[T]):
    """A known phrase: words ``start`` to ``end`` (exclusive), and what is known of it."""

    start: int
    end: int
    value: T

    @property
    def size(self) -> int:
        """How many words the phrase has."""
        return self.end - self.start


def longest_spans(
    words: Sequence[str], known: Callable[[str], T | None], longest: int = LONGEST
) -> list[Span[T]]:
    """Return the known phrases in ``words`` that do not overlap, longest ones winning, in order."""
    free = [True] * len(words)
    found: list[Span[T]] = []
    for size in range(min(longest, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            if found and not all(free[start : start + size]):
                continue
            value = _look_up(words[start : start + size], known)
            if value is not None:
                free[start : start + size] = [False] * size
                found.append(Span(start, start + size, value))
    return sorted(found, key=lambda span: span.start)


def _look_up(words: Sequence[str], known: Callable[[str], T | None]) -> T | None:
    """Look a phrase up as written, then without plural, then without feminine endings."""
    text = words[0] if len(words) == 1 else " ".join(words)
    value = known(text)
    if value is None and "s" in text:
        value = known(" ".join(map(stem, words)))
    if value is None and "in" in text:
        plain = " ".join(map(masculine, words))
        value = known(plain) if plain != text else None
    return value
