"""Which occupations do the words of a title speak for, and how strongly?"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from netq.jobs.lexicon import Gains, Lexicon, lexicon
from netq.jobs.words import affixes, masculine, stem

TEMPERATURE = 1.9
"""Words of a title are not independent: their evidence is spread by this."""
AFFIX_WEIGHT = 0.45
RARE = 11.0
"""Log of how rare a word is that stands in at most four of 260,000 titles: often by chance."""
BY_CHANCE, BY_AFFIX, RARE_AGENT = 0.15, 0.2, 0.55
"""How well a rare word, one with a known ending, and a rare word for somebody are known (p)."""
SHORT_COMPOUND = 10
"""Compounds up to this length are believed only if they end as words for people: "rockstar"."""
AGENT_ENDINGS = tuple(
    "er or ist ant ent ian eur euse iere trice ista ero era iro ira tor ora arz yst nik ik aire rz "
    "are loge ologo iatra iatre wright smith man woman frau mann nurse medic meister guard analyst "
    "coach chef tka nka rka czka".split()
)
"""So end words for people who work, in the languages netq reads (p)."""
GERMAN_FEMININE = ("in", "innen")
SHORTEST = 5
COMPOUND_HEAD = 4
COMPOUND_WEIGHT = 0.9
FAR_BEHIND = 7.0
"""Occupations this far behind the best (natural log) have no share."""

Shares = Mapping[int, float]
"""The probability of each occupation that has one."""
Counted = tuple[tuple[str, float], ...]
"""Words, and how much each counts."""
Evidence = tuple[tuple[float, Gains], ...]


@lru_cache(maxsize=16384)
def evidence(word: str) -> Evidence:
    """Return (weight, gains) of ``word``: its own, or those of what stands in for it."""
    return evidence_in(lexicon(), word)


def evidence_in(book: Lexicon, word: str) -> Evidence:
    """Return the evidence of ``word`` in any lexicon."""
    return tuple((weight, book.gains(place)) for weight, place in stand_ins(book, word))


def known(word: str) -> float:
    """Return how well the packaged lexicon knows ``word``: 1.0 itself, less what stands in."""
    return max((weight for weight, _ in evidence(word)), default=0.0)


@lru_cache(maxsize=16384)
def support(word: str) -> float:
    """Return how far a reading may rest on ``word`` (0..1): little if it is rare or stood in for.

    A rare word that ends as words for people do ("farrier") is believed more than "foo".
    """
    book = lexicon()
    place = book.place(stem(word))
    if place is None:
        found = known(word)
        if found <= AFFIX_WEIGHT:
            return min(found, BY_AFFIX)
        return found if is_agent(word) or len(word) > SHORT_COMPOUND else BY_AFFIX
    if book.rarity(place) <= RARE:
        return 1.0
    return RARE_AGENT if is_agent(word) else BY_CHANCE


def is_agent(word: str) -> bool:
    """Whether ``word`` ends as words for people who work do: "farrier", "luthier"."""
    return len(word) > SHORTEST and word.endswith(AGENT_ENDINGS)


def stand_ins(book: Lexicon, word: str) -> tuple[tuple[float, int], ...]:
    """Return (weight, place) of ``word`` in the lexicon, or of what is likely meant by it.

    An unknown word may be a compound ("softwareentwickler"), or share its beginning and ending
    with known words.
    """
    place = book.place(stem(word))
    if place is not None:
        return ((1.0, place),)
    if len(word) < SHORTEST or word.isdigit():
        return ()
    plain = masculine(word)
    if plain != word:
        place = book.place(stem(plain))
        if place is not None:
            return ((1.0, place),)
        if word.endswith(GERMAN_FEMININE):
            return stand_ins(book, plain)
    found = [book.place(affix) for affix in affixes(stem(word))]
    return _compound(book, word) or tuple((AFFIX_WEIGHT, p) for p in found if p is not None)


def _compound(book: Lexicon, word: str) -> tuple[tuple[float, int], ...]:
    """Return the two known words ``word`` is put together from, the longest head first."""
    for cut in range(3, len(word) - COMPOUND_HEAD + 1):
        head = book.place(stem(word[cut:]))
        if head is None:
            continue
        for joint in ("", "s", "n", "en", "es"):
            first = word[:cut].removesuffix(joint)
            place = book.place(first) if len(first) >= COMPOUND_HEAD - 1 else None
            if place is not None:
                return ((COMPOUND_WEIGHT, place), (COMPOUND_WEIGHT, head))
    return ()


def weigh(words: Mapping[str, float], book: Lexicon | None = None) -> Shares:
    """Return the probability of each occupation, from words and how much each counts.

    ``book`` is the packaged lexicon unless another is given.
    """
    pairs = tuple(words.items())
    return _weighed(pairs, book) if book else _weighed_before(pairs)


@lru_cache(maxsize=1024)
def _weighed_before(words: Counted) -> Shares:
    """Keep what was weighed: many titles say the same words beside rank and company."""
    return _weighed(words, None)


def _weighed(words: Counted, book: Lexicon | None) -> Shares:
    """Add up the evidence of the words."""
    scores: dict[int, float] = {}
    so_far = scores.get
    mass = 0.0
    for word, counts in words:
        known = evidence(word) if book is None else evidence_in(book, word)
        for weight, (groups, gains) in known:
            factor = weight * counts
            mass += factor
            for group, gain in zip(groups, gains, strict=True):
                scores[group] = so_far(group, 0.0) + gain * factor
    return _shares(scores, mass, book or lexicon())


def _shares(scores: dict[int, float], mass: float, book: Lexicon) -> Shares:
    """Turn scores of groups into probabilities of the occupations seen."""
    facts, get = book.facts, scores.get
    occupations = len(facts)
    total = {}
    for c, score in scores.items():
        if c < occupations:
            prior, base, minor, major = facts[c]
            total[c] = prior + score + mass * base + get(minor, 0.0) + get(major, 0.0)
    best = max(total.values(), default=0.0)
    powers = {
        c: math.exp((score - best) / TEMPERATURE)
        for c, score in total.items()
        if score > best - FAR_BEHIND
    }
    whole = sum(powers.values())
    return {c: power / whole for c, power in powers.items()}
