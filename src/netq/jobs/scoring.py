"""Which occupations do the words of a title speak for, and how strongly?"""

from __future__ import annotations

import math
from functools import lru_cache

from netq.jobs.counting import affixes
from netq.jobs.lexicon import Gains, lexicon
from netq.jobs.words import stem

TEMPERATURE = 1.6
"""Words of a title are not independent: their evidence is spread by this."""
AFFIX_WEIGHT = 0.45
SHORTEST = 5
COMPOUND_HEAD = 4
FAR_BEHIND = 9.0
"""Occupations this far behind the best (natural log) have no share."""

Shares = dict[int, float]


@lru_cache(maxsize=16384)
def evidence(word: str) -> tuple[tuple[float, Gains], ...]:
    """Return (weight, gains) of ``word``: its own, or those of what stands in for it."""
    book = lexicon()
    return tuple((weight, book.gains(place)) for weight, place in stand_ins(word))


@lru_cache(maxsize=16384)
def stand_ins(word: str) -> tuple[tuple[float, int], ...]:
    """Return (weight, place) of ``word`` in the lexicon, or of what is likely meant by it.

    An unknown word may be a compound ("softwareentwickler"), or share its beginning and ending
    with known words.
    """
    book = lexicon()
    place = book.place(stem(word))
    if place is not None:
        return ((1.0, place),)
    if len(word) < SHORTEST or word.isdigit():
        return ()
    compound = _compound(word)
    if compound:
        return compound
    found = [book.place(affix) for affix in affixes(stem(word))]
    return tuple((AFFIX_WEIGHT, place) for place in found if place is not None)


def _compound(word: str) -> tuple[tuple[float, int], ...]:
    """Return the two known words ``word`` is put together from, the longest head first."""
    book = lexicon()
    for cut in range(3, len(word) - COMPOUND_HEAD + 1):
        head = book.place(stem(word[cut:]))
        if head is None:
            continue
        for joint in ("", "s", "n", "en", "es"):
            first = word[:cut].removesuffix(joint)
            place = book.place(first) if len(first) >= COMPOUND_HEAD - 1 else None
            if place is not None:
                return ((0.9, place), (0.9, head))
    return ()


def weigh(words: dict[str, float]) -> Shares:
    """Return the probability of each occupation, from words and how much each counts."""
    book = lexicon()
    scores = [0.0] * (book.occupations + 200)
    mass, seen = 0.0, set()
    for word, counts in words.items():
        for weight, gains in evidence(word):
            factor = weight * counts
            mass += factor
            for group, gain in gains:
                scores[group] += gain * factor
                seen.add(group)
    return _shares(scores, mass, seen)


def _shares(scores: list[float], mass: float, seen: set[int]) -> Shares:
    """Turn scores of groups into probabilities of the occupations seen."""
    book = lexicon()
    prior, base, minor, major = book.prior, book.base, book.minor, book.major
    total = {
        c: prior[c] + scores[c] + mass * base[c] + scores[minor[c]] + scores[major[c]]
        for c in seen
        if c < book.occupations
    }
    if not total:
        return {}
    best = max(total.values())
    powers = {
        c: math.exp((score - best) / TEMPERATURE)
        for c, score in total.items()
        if score > best - FAR_BEHIND
    }
    whole = sum(powers.values())
    return {c: power / whole for c, power in powers.items()}
