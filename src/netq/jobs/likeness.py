"""How alike are two jobs: in their letters, in their words, and in the work itself?

The work is compared as a soft profile: the likeliest occupations of both titles, where related
occupations (O*NET) and those of one SOC group count in part. So "PMO lead" is like "project
manager" without a letter in common, and a job that no data knows is still found by its words.
Weights were chosen by mean average precision on half of our own ranking sets
(``tests/benchmarks``), 2026-11.
"""

from __future__ import annotations

from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from netq.domain.reading import Occupation
from netq.jobs.facts import soc_places
from netq.jobs.layout import grams
from netq.jobs.lexicon import lexicon
from netq.jobs.words import stem

LETTERS, WORDS, WORK = 1.0, 0.3, 1.4
"""What each of the three likenesses counts."""
EVENED = 0.6
"""Probabilities of occupations are raised to this: the likeliest must not drown the others."""
RELATED = {1: 0.24, 2: 0.18, 3: 0.1}
"""How near a related occupation of O*NET's tier is (1 nearest)."""
SAME_BROAD, SAME_MINOR, SAME_MAJOR = 0.075, 0.0375, 0.012
"""How near two occupations of one SOC group are, besides."""
USUAL_GRAM = 4.2
"""Root mean square of the rarity of the letters of a title."""
NEVER = 12.5
"""Rarity of a word in none of the titles."""

Profile = tuple[Occupation, ...]


class Likeness(NamedTuple):
    """How alike two jobs are, each 0..1; ``score`` (0..1) is all three together."""

    letters: float
    words: float
    work: float

    @property
    def score(self) -> float:
        """The weighted mean."""
        together = LETTERS * self.letters + WORDS * self.words + WORK * self.work
        return together / (LETTERS + WORDS + WORK)


class Job:
    """One job, to compare many titles with: what is needed of it is worked out once."""

    def __init__(self, key: str, profile: Profile) -> None:
        """Take a cleaned title (``clean``) and its likeliest occupations, at most five."""
        book = lexicon()
        rare = {gram: book.gram_rarity(gram) for gram in grams(key)}
        size = sqrt(sum(weight * weight for weight in rare.values())) or 1.0
        self._grams = [(gram, weight * weight / size) for gram, weight in rare.items()]
        self._words = dict(map(told, key.split()))
        self._words_size = sqrt(sum(weight * weight for weight in self._words.values())) or 1.0
        self._profile, self._work_size = shares(profile)
        self._near: dict[str, float] = {}

    def like(self, key: str, profile: Profile) -> Likeness:
        """Return how alike a title is, by its cleaned words and its likeliest occupations."""
        return Likeness(self.letters(key), self.words(key), self.work(profile))

    def letters(self, key: str) -> float:
        """Return the likeness of letters: the cosine over runs of two to four, rare ones first.

        The size of the other title is estimated from its length, which is quicker than cutting
        it up and ranks as well (measured).
        """
        padded = f" {key} "
        shared = sum(weight for gram, weight in self._grams if gram in padded)
        return min(1.0, shared / (USUAL_GRAM * sqrt(3 * len(key) + 1)))

    def words(self, key: str) -> float:
        """Return the likeness of words: the cosine, rare ones counting more."""
        shared = size = 0.0
        mine = self._words
        for root, weight in map(told, key.split()):
            size += weight * weight
            if root in mine:
                shared += weight * weight
        return min(1.0, shared / (self._words_size * sqrt(size))) if shared else 0.0

    def work(self, profile: Profile) -> float:
        """Return the likeness of the work: the cosine of both profiles, ``near`` in between."""
        if not profile or not self._profile:
            return 0.0
        found, size = shares(profile)
        shared = sum(p * self._nearness(soc) for soc, p in found)
        return min(1.0, shared / (self._work_size * size))

    def _nearness(self, soc: str) -> float:
        """Return how near the profile as a whole is to an occupation."""
        found = self._near.get(soc)
        if found is None:
            found = self._near[soc] = sum(p * near(other, soc) for other, p in self._profile)
        return found


@lru_cache(maxsize=32768)
def told(word: str) -> tuple[str, float]:
    """Return the stem of a word and how rare it is: log(titles / titles with it)."""
    book, root = lexicon(), stem(word)
    place = book.place(root)
    return root, NEVER if place is None else book.rarity(place)


@lru_cache(maxsize=32768)
def shares(profile: Profile) -> tuple[tuple[tuple[str, float], ...], float]:
    """Return (SOC code, share 0..1) of the occupations, less apart than they were, and their size.

    The size is that of the profile as a vector, related occupations counting in part.
    """
    raw = [(one.soc, one.p**EVENED) for one in profile]
    total = sum(share for _, share in raw) or 1.0
    found = tuple((soc, share / total) for soc, share in raw)
    size = sqrt(sum(p * q * near(a, b) for a, p in found for b, q in found)) or 1.0
    return found, size


@lru_cache(maxsize=65536)
def near(one: str, other: str) -> float:
    """Return how near two occupations are by their SOC codes, 0..1; the same both ways."""
    if one == other:
        return 1.0
    if one > other:
        return near(other, one)
    places = soc_places()
    tier = min(_tiers(places[one]).get(places[other], 4), _tiers(places[other]).get(places[one], 4))
    return RELATED.get(tier, 0.0) + _grouped(one, other)


@lru_cache(maxsize=1024)
def _tiers(place: int) -> dict[int, int]:
    """Return related occupation -> tier, by number."""
    return dict(lexicon().related(place))


def _grouped(one: str, other: str) -> float:
    """Return what sharing a SOC group adds: broad, minor or major."""
    if one[:2] != other[:2]:
        return 0.0
    if one[:6] == other[:6]:
        return SAME_BROAD
    return SAME_MINOR if one[:4] == other[:4] else SAME_MAJOR
