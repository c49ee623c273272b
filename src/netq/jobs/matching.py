"""How near is a title somebody holds to the job asked about?"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from math import sqrt

from netq.domain.reading import JobQuery, Match, Reading
from netq.jobs.cleaning import RANK_WORDS, clean
from netq.jobs.facts import job_types
from netq.jobs.levels import rank
from netq.jobs.likeness import Job
from netq.jobs.naming import jobs_named
from netq.jobs.phrases import phrase
from netq.jobs.titles import THRESHOLD
from netq.jobs.words import stem, words

NOT_NEAR = 0.32
"""Weaker than this is another job."""
MAIN_SHARE = 0.3
_PIECES = re.compile(r",| and | or ")
BROAD = ("All Other", "General and Operations Managers")
"""Occupations whose title ends so hold too many kinds of work to be the same job."""
OTHER_NAME, SAME_OCCUPATION = 0.97, 0.9
"""Strength of another name of the job, and of the same occupation under a name of its own (p)."""
SAME_TYPE, TYPE_WORK, TYPE_LOOKS, NEAR_MOST = 0.3, 0.6, 0.08, 0.95
"""Least strength of a job of the same type, what likeness of the work (its root) and of the words
add to it, and the most of it (p)."""
WORK, TYPES, LOOKS, FAR_MOST = 0.6, 0.25, 0.2, 0.84
"""What likeness of work, job type and words make of any other job, and its most strength (p)."""
LOOKS_ALONE = 0.8
"""What words in common count where netq does not know the work (p)."""
TYPE_ALONE = 0.75
"""Strength of a title of which only the job type is known."""
NOTHING = Match("none", 0.0, "is another job")


class _Query:
    """The tables of one query, built once."""

    def __init__(self, query: JobQuery) -> None:
        """Keep the query's telling words, its main occupations, and what it is like."""
        self.query = query
        self.type = query.job_type
        self.types = dict(query.job_types)
        self.whole = query.name in {t.name for t in job_types()}
        self.main = {
            o.soc
            for o in query.occupations
            if o.p >= MAIN_SHARE * query.occupations[0].p and not o.title.endswith(BROAD)
        }
        self.job = Job("" if self.whole else clean(query.name), query.occupations)
        self.words = frozenset() if self.whole else frozenset(telling(query.name))
        self.typed = _typed(query)
        self.named = frozenset() if self.whole else jobs_named(clean(query.name))
        self.plain = {
            o.soc
            for o in query.occupations
            if o.soc in self.main and any(_is_plain(name, o.title) for name in self.named)
        }

    def match(self, reading: Reading) -> Match:
        """Return how near one reading is."""
        if reading.kind != "occupation":
            return NOTHING
        shared = self.words & key_words(reading.key) if self.words else frozenset()
        if self._says_so(reading, shared):
            return Match("same", 1.0, f'says "{self._said(reading)}"')
        if not reading.occupations:
            return self._by_type_alone(reading)
        return self._plain_hit(reading, shared) or self._near_job(reading, shared)

    def _by_type_alone(self, reading: Reading) -> Match:
        """Return a match for a title of which only the job type is known, as the user said it."""
        if not reading.job_type or reading.job_type != self.type:
            return NOTHING
        if self.whole:
            return Match("same", 1.0, f"is in {self.type}")
        return Match("near", TYPE_ALONE, f"is also {self.type}")

    def _plain_hit(self, reading: Reading, shared: frozenset[str]) -> Match | None:
        """Return a match if the title is the job itself, at whatever level."""
        if not reading.job_type or reading.job_type != self.type:
            return None
        if self.whole:
            return Match("same", max(THRESHOLD, reading.confidence), f"is in {self.type}")
        if self.named and self.named <= jobs_named(reading.key):
            return Match("same", OTHER_NAME, "is another name for it")
        if self.plain and reading.occupations[0].soc in self.plain:
            strength = SAME_OCCUPATION + (OTHER_NAME - SAME_OCCUPATION) * self._word_fit(shared)
            return Match("same", round(strength, 3), f"is among {reading.occupations[0].title}")
        return None

    def _says_so(self, reading: Reading, shared: frozenset[str]) -> bool:
        """Whether all telling words stand in a title of one of the job types asked about."""
        types = [reading.job_type] if reading.job_type else [n for n, _ in reading.job_types[:1]]
        fits = not self.type or any(name in self.types for name in types)
        return bool(self.words) and shared == self.words and fits

    def _said(self, reading: Reading) -> str:
        """Return which words of the job stand in a title, as the user typed them."""
        there = key_words(reading.key)
        said = [text for text, stems in self.typed if stems <= there]
        return " ".join(said) or " ".join(sorted(self.words))

    def _word_fit(self, shared: frozenset[str]) -> float:
        """Return which part of the telling words of the query are shared."""
        return len(shared) / len(self.words) if self.words else 0.0

    def _near_job(self, reading: Reading, shared: frozenset[str]) -> Match:
        """Return a near match, or none."""
        types = dict(reading.job_types)
        type_fit = sum(min(p, types.get(name, 0.0)) for name, p in self.types.items())
        letters, said, work = self.job.like(reading.key, reading.occupations)
        looks = max(letters, said)
        same_type = bool(reading.job_type) and reading.job_type == self.type
        if same_type:
            near = SAME_TYPE + TYPE_WORK * sqrt(work) + TYPE_LOOKS * looks
            strength = min(NEAR_MOST, near)
        elif work:
            strength = min(FAR_MOST, WORK * work + TYPES * type_fit + LOOKS * looks)
        else:
            strength = LOOKS_ALONE * looks
        if strength < NOT_NEAR:
            return NOTHING
        return Match("near", round(strength, 3), self._why(same_type, shared))

    def _why(self, same_type: bool, shared: frozenset[str]) -> str:
        """Return half a sentence on what a near job has to do with the one asked about."""
        if same_type:
            return f"is also {self.type}"
        if shared:
            said = [word for word in words(self.query.name) if stem(word) in shared]
            return f'shares the word{"s" * (len(said) > 1)} "{" ".join(said)}"'
        return "is related work"


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


def _typed(query: JobQuery) -> list[tuple[str, frozenset[str]]]:
    """Return each word of the job, as typed if that is all that was typed, with its stems."""
    typed = query.words if words(query.words) == words(query.name) else query.name
    pairs = [(text, frozenset(map(stem, words(text)))) for text in typed.split()]
    return [(text, stems) for text, stems in pairs if stems]


def _is_plain(name: str, title: str) -> bool:
    """Whether ``name`` is what an occupation is called: "nurse" of "Registered Nurses".

    Its last word must end the occupation's title, or a piece of it, and the others stand in it.
    """
    said = [stem(word) for word in name.split()]
    pieces = [[stem(w) for w in words(piece)] for piece in _PIECES.split(title)]
    inside = {word for piece in pieces for word in piece}
    return set(said) <= inside and any(piece[-1:] == said[-1:] for piece in pieces)
