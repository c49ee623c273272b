"""What does the trained file say about a word, a title, an occupation?"""

from __future__ import annotations

import mmap
import struct
import sys
from bisect import bisect_left
from functools import cache
from typing import Any

from netq.jobs.layout import (
    GAIN_STEP,
    GRAM_ROWS,
    HASH_BYTES,
    HEADER,
    MAGIC,
    RARITY_STEP,
    SECTIONS,
    hashed,
)
from netq.jobs.tables import DATA

PATH = DATA / "lexicon.bin"
_GAIN = tuple(step * GAIN_STEP for step in range(256))
Gains = tuple[tuple[int, ...], tuple[float, ...]]
"""Groups, and the gain of each: two tuples, for thousands of pairs would keep Python busy."""
Shared = tuple[tuple[int, float], ...]
"""Occupations with their shares of a title, 0..1."""


class Lexicon:
    """The trained file, mapped into memory and read in place.

    Occupations, minor and major groups are numbered through: the rows of ``occupations.tsv``
    first. A word's place is its row in the word table. ``facts`` holds per occupation: how common
    it is (log), the score of a word never seen with it, its minor and its major group.
    """

    def __init__(self, data: bytes | mmap.mmap) -> None:
        """Read ``data`` in place; raise ValueError if it is not a lexicon of this netq."""
        if data[: len(MAGIC)] != MAGIC or sys.byteorder != "little":
            raise ValueError("this is not a lexicon that this netq can read")
        view = memoryview(data)
        places = struct.iter_unpack("<II", view[len(MAGIC) + HASH_BYTES : HEADER])
        self._section: dict[str, Any] = {
            name: memoryview.cast(view[start : start + size], kind)  # type: ignore[call-overload]
            for (name, kind), (start, size) in zip(SECTIONS.items(), places, strict=True)
        }
        columns = (self._section[name].tolist() for name in ("prior", "base", "minor", "major"))
        self.facts: list[tuple[float, float, int, int]] = list(zip(*columns, strict=True))
        self._words = self._section["word_hash"]
        self._titles = self._section["title_hash"]

    def place(self, word: str) -> int | None:
        """Return the place of ``word``, or None if no title had it."""
        number = hashed(word)
        at = bisect_left(self._words, number)
        return at if at < len(self._words) and self._words[at] == number else None

    def gains(self, place: int) -> Gains:
        """Return the groups and gains of the word at ``place``, occupations first."""
        start, end = self._section["word_start"][place : place + 2]
        groups = self._section["word_group"][start:end]
        steps = self._section["word_gain"][start:end]
        return tuple(groups), tuple(map(_GAIN.__getitem__, steps))

    def rarity(self, place: int) -> float:
        """Return log(titles / titles with the word at ``place``)."""
        rarity: int = self._section["word_rarity"][place]
        return rarity * RARITY_STEP

    def gram_rarity(self, gram: str) -> float:
        """Return log(titles / titles with these letters)."""
        rarity: int = self._section["gram_rarity"][hashed(gram) % GRAM_ROWS]
        return rarity * RARITY_STEP

    def title(self, text: str) -> Shared:
        """Return (occupation, share 0..1) of a whole title of stems, () if it is unknown."""
        number = hashed(text)
        at = bisect_left(self._titles, number)
        found = []
        while at < len(self._titles) and self._titles[at] == number:
            share = self._section["title_share"][at] / 255
            found.append((self._section["title_group"][at], share))
            at += 1
        return tuple(found)

    def related(self, occupation: int) -> list[tuple[int, int]]:
        """Return (related occupation, tier 1..3) of ``occupation``."""
        start, end = self._section["related_start"][occupation : occupation + 2]
        others = self._section["related_to"][start:end].tolist()
        return list(zip(others, self._section["related_tier"][start:end].tolist(), strict=True))


@cache
def lexicon() -> Lexicon:
    """Return the packaged lexicon."""
    with PATH.open("rb") as file:
        return Lexicon(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
