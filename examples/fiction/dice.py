"""How does chance fall the same way on every Python?"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """A seeded generator that uses ``random()`` alone: the one method Python promises to keep."""

    def __init__(self, seed: int) -> None:
        """Start the sequence that belongs to this seed."""
        self._draw = random.Random(seed).random  # noqa: S311 - a story, not a secret

    def below(self, end: int) -> int:
        """A whole number from 0 to end - 1."""
        return int(self._draw() * end)

    def chance(self, probability: float) -> bool:
        """True this often."""
        return self._draw() < probability

    def one(self, things: Sequence[T]) -> T:
        """One of them, each as likely."""
        return things[self.below(len(things))]

    def few(self, things: Sequence[T], count: int) -> list[T]:
        """So many different ones of them, in the order they were drawn."""
        rest = list(things)
        return [rest.pop(self.below(len(rest))) for _ in range(min(count, len(rest)))]

    def day(self, first: date, last: date, lean: float = 1.0) -> date:
        """A day from first to last; a lean below 1 favours the later days."""
        span = (last - first).days
        return first + timedelta(days=int(self._draw() ** lean * (span + 1)))
