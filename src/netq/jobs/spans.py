"""Which known phrases stand in a row of words, the longest first?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
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
    forms = _forms(tuple(words))
    free = [True] * len(words)
    found: list[Span[T]] = []
    for size in range(min(longest, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            end = start + size
            if found and not all(free[start:end]):
                continue
            last = ""
            for form in forms:
                text = form[start] if size == 1 else " ".join(form[start:end])
                value = known(text) if text != last else None
                if value is not None:
                    free[start:end] = [False] * size
                    found.append(Span(start, end, value))
                    break
                last = text
    return sorted(found) if len(found) > 1 else found


@lru_cache(maxsize=4096)
def _forms(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the words as written, without plural and without feminine endings, if they differ."""
    forms = [words]
    for shorter in (stem, masculine):
        form = tuple(map(shorter, words))
        if form != words:
            forms.append(form)
    return forms
