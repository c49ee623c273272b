"""Which words of a text say what it is about, and which stems do they have?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from netq.domain.helping import STOP, Stems
from netq.domain.names import words
from netq.store.stems import stems


@dataclass(frozen=True, slots=True)
class Telling:
    """The telling words of many texts, the stem of each, and a whole word for each stem."""

    of: dict[str, list[str]]
    stem: dict[str, str]
    said: dict[str, str]

    def stems(self, text: str) -> Stems:
        """The stems of one of the texts."""
        return frozenset(self.stem[word] for word in self.of[text])


def read(texts: Iterable[str], also: Iterable[str] = ()) -> Telling:
    """Stem all these texts in one go, and single words ``also``."""
    of = {text: [word for word in words(text) if word not in STOP] for text in texts}
    told = sorted({word for found in of.values() for word in found}, reverse=True)
    stem = stems([*also, *told])
    return Telling(of, stem, {stem[word]: word for word in told})
