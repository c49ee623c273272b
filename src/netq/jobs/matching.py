"""How near is a title somebody holds to the job asked about?"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from netq.domain.reading import JobQuery, Match, Reading
from netq.jobs.careers import TIER_WEIGHT
from netq.jobs.cleaning import RANK_WORDS
from netq.jobs.facts import job_types
from netq.jobs.levels import rank
from netq.jobs.lexicon import lexicon
from netq.jobs.phrases import phrase, soc_places
from netq.jobs.titles import THRESHOLD
from netq.jobs.words import stem, words

SAME_MINOR, SAME_MAJOR = 0.25, 0.08
NOT_NEAR = 0.32
"""Weaker than this is another job."""
WEAK = 0.2
MAIN_SHARE = 0.3
BROAD = ("All Other", "General and Operations Managers")
"""Occupations whose title ends so hold too many kinds of work to be the same job."""
OTHER_NAME = 0.9
"""Strength of the same occupation without a word in common."""
TYPE_ALONE = 0.75
"""Strength of a title of which only the job type is known."""
NOTHING = Match("none", 0.0, "is another job")


class _Query:
    """The tables of one query, built once."""

    def __init__(self, query: JobQuery) -> None:
        """Spread the query's occupations over the related ones, and keep its telling words."""
        self.query = query
        self.type = query.job_type
        self.types = dict(query.job_types)
        self.whole = query.name in {t.name for t in job_types()}
        self.main = {
            o.soc
            for o in query.occupations
            if o.p >= MAIN_SHARE * query.occupations[0].p and not o.title.endswith(BROAD)
        }
        self.near = _spread(query)
        self.words = frozenset() if self.whole else frozenset(telling(query.name))

    def match(self, reading: Reading) -> Match:
        """Return how near one reading is."""
        if reading.kind != "occupation":
            return NOTHING
        if not reading.occupations:
            return self._by_type_alone(reading)
        shared = self.words & key_words(reading.key) if self.words else frozenset()
        types = dict(reading.job_types)
        type_fit = sum(min(p, types.get(name, 0.0)) for name, p in self.types.items())
        fit = sum(o.p * self.near.get(o.soc, 0.0) for o in reading.occupations)
        return self._plain_hit(reading, shared) or self._near_job(reading, shared, fit, type_fit)

    def _by_type_alone(self, reading: Reading) -> Match:
        """Return a match for a title of which only the job type is known, as the user said it."""
        if not reading.job_type or reading.job_type != self.type:
            return NOTHING
        if self.whole:
            return Match("same", 1.0, f"is {self.type}")
        return Match("near", TYPE_ALONE, f"is a near job: both are {self.type}")

    def _plain_hit(self, reading: Reading, shared: frozenset[str]) -> Match | None:
        """Return a match if the title is the job itself, at whatever level."""
        name = self.query.name
        if (
            self.words
            and shared == self.words
            and (reading.job_type in self.types or not self.type)
        ):
            return Match("same", 1.0, f"is {_article(name)} by its words")
        if not reading.job_type or reading.job_type != self.type:
            return None
        if self.whole:
            return Match("same", max(THRESHOLD, reading.confidence), f"is {self.type}")
        top = reading.occupations[0]
        if top.soc in self.main and reading.confidence >= THRESHOLD:
            strength = OTHER_NAME + (1 - OTHER_NAME) * self._word_fit(shared)
            return Match("same", round(strength, 3), f"is the same occupation: {top.title}")
        return None

    def _word_fit(self, shared: frozenset[str]) -> float:
        """Return which part of the telling words of the query are shared."""
        return len(shared) / len(self.words) if self.words else 0.0

    def _near_job(
        self, reading: Reading, shared: frozenset[str], fit: float, type_fit: float
    ) -> Match:
        """Return a near match, or none."""
        word_fit = self._word_fit(shared)
        strength = min(0.95, 0.5 * fit + 0.35 * type_fit + 0.35 * word_fit)
        if strength < NOT_NEAR or (type_fit < WEAK and fit < WEAK and word_fit < 1):
            return NOTHING
        if reading.job_type and reading.job_type == self.type:
            why = f"is a near job: both are {self.type}"
        elif shared:
            why = f"is a near job: it shares '{' '.join(sorted(shared))}'"
        else:
            why = "is a near job: people move between the two"
        return Match("near", round(strength, 3), why)


def matcher(query: JobQuery) -> Callable[[Reading], Match]:
    """Return a function that says how near a reading is to the job asked about.

    Build it once per query; a call takes a few microseconds.
    """
    return _Query(query).match


def telling(text: str) -> tuple[str, ...]:
    """Return the stems of ``text`` without words of rank, unless there are no others."""
    every = [w for w in words(text) if w not in RANK_WORDS]
    plain = [w for w in every if rank(w) is None and not _generic(w)]
    return tuple(stem(word) for word in plain or every)


def _generic(word: str) -> bool:
    """Whether a word alone says nothing of the work."""
    found = phrase(word)
    return found is not None and found.kind != "job"


@lru_cache(maxsize=32768)
def key_words(key: str) -> frozenset[str]:
    """Return the stems of a cleaned title."""
    return frozenset(map(stem, key.split()))


def _spread(query: JobQuery) -> dict[str, float]:
    """Return SOC code -> how near it is to the query's occupations, 0..1."""
    places, book = soc_places(), lexicon()
    codes = list(places)
    near: dict[str, float] = {}
    if not query.occupations:
        return near
    top = query.occupations[0].p or 1.0
    for occupation in query.occupations:
        weight = min(1.0, occupation.p / top)
        around = {codes[other]: TIER_WEIGHT[t] for other, t in book.related(places[occupation.soc])}
        for code in codes:
            if code[:4] == occupation.soc[:4]:
                around[code] = max(around.get(code, 0.0), SAME_MINOR)
        around[occupation.soc] = 1.0
        for code, nearness in around.items():
            near[code] = max(near.get(code, 0.0), weight * nearness)
    return near


def _article(name: str) -> str:
    """Return ``name`` with its article: "an engineer"."""
    return f"{'an' if name[:1] in 'aeiou' else 'a'} {name}"
