"""Which job, job type and level is in a title somebody holds?"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from functools import lru_cache

from netq.domain.reading import LEVELS, Kind, Occupation, Reading
from netq.jobs.cleaning import RANK_WORDS, Part, key_of, parts
from netq.jobs.facts import at_place
from netq.jobs.partly import Reader, reader
from netq.jobs.phrases import phrase
from netq.jobs.spans import LONGEST
from netq.jobs.tables import keyed
from netq.jobs.weighing import Verdict, judge
from netq.jobs.words import words

THRESHOLD = 0.5
"""A job type less likely than this is a guess, not an answer."""
CALIBRATION = (
    (0.0, 0.0),
    (0.2, 0.2),
    (0.4, 0.42),
    (0.5, 0.52),
    (0.55, 0.63),
    (0.65, 0.75),
    (0.75, 0.83),
    (0.85, 0.88),
    (0.9, 0.91),
    (0.95, 0.94),
    (1.0, 0.98),
)
"""(what the model says, how often it is right): 662 messy titles in 15 languages, labelled by
people who had not seen the reading, and read before any of them was learnt from, 2026-11."""
FIELD = 0.3
"""How much of the part behind "VP," or "Manager," must be known work for it to be the field."""
CLEAR, UNCLEAR = 1.3, 0.49
"""A guess less far ahead of the next (times) is no answer, and at most so sure (p)."""
OUTRIGHT = 0.99
"""A part of which known phrases cover so much says outright what the job is."""
EMPLOYER_PULL = 0.15
DOUBTFUL = 0.7
GUESSES, OCCUPATIONS = 3, 5


def classify(title: str, employer: str = "") -> Reading:
    """Read a job title; words of the employer may tip a doubtful one.

    ``kind`` is "none" for titles that name no job ("Student"), "generic" for those that name
    only a rank ("Founder"); such readings have no job type and no occupations.
    """
    return replace(_understood(parts(title), employer), title=title)


@lru_cache(maxsize=2048)
def _understood(told: tuple[Part, ...], employer: str) -> Reading:
    """Return the reading of all titles with these parts, whatever company stood behind."""
    readers = _turned([reader(part) for part in told])
    main = _telling_part(readers)
    if main is None or not any(map(str.isalpha, "".join(main.words))):
        return _plain(told, "none", None, "no words that name a job")
    if main.refuses:
        return _plain(told, "none", main.level, f"{_quoted(main)} names no job")
    if main.generic:
        return _plain(told, "generic", main.level, f"{_quoted(main)} is a rank, not a job")
    verdict = judge(main, [reader for reader in readers if reader is not main])
    return _reading(told, main, readers, verdict, employer)


def _turned(readers: list[Reader]) -> list[Reader]:
    """Put the first two parts together if they are one phrase: "Manager, Project", "PM, Growth"."""
    if len(readers) > 1 and not readers[0].refuses:
        first, second = readers[0].words, readers[1].words
        ranks = tuple(word for word in first if word in RANK_WORDS)
        plain = tuple(word for word in first if word not in RANK_WORDS)
        for whole in ((*second, *plain), (*plain, *second)):
            if len(whole) <= LONGEST and phrase(" ".join(whole)):
                return [reader(Part((*ranks, *whole), readers[0].part.weight)), *readers[2:]]
    return readers


def _telling_part(readers: list[Reader]) -> Reader | None:
    """Return the part that names the job: the first, unless a later one says it outright."""
    if not readers:
        return None
    first = readers[0]
    plain = first.refuses or first.generic
    weak = not first.jobs and not first.title
    if plain or weak or first.is_slogan:
        for reader in readers[1:]:
            enough = FIELD if first.generic and first.ranks_staff else OUTRIGHT
            if reader.jobs and not reader.refuses and reader.coverage >= enough:
                if first.refuses and (not reader.is_whole_phrase or reader.adorns):
                    continue
                return reader
    if weak and not plain:
        return next((reader for reader in readers[1:] if reader.refuses), first)
    if first.is_bank_rank and readers[1:] and readers[1].names_field:
        return readers[1]
    return first


def _plain(told: tuple[Part, ...], kind: Kind, level: int | None, because: str) -> Reading:
    """Return a reading without job."""
    return Reading("", key_of(told), kind, "", level, 0.9, (), (), because)


def _reading(
    told: tuple[Part, ...], main: Reader, readers: list[Reader], verdict: Verdict, employer: str
) -> Reading:
    """Return the reading of a title that names work."""
    types = sorted(verdict.job_types.items(), key=lambda pair: (-pair[1], pair[0]))[:5]
    guesses = _calibrated(types)
    if guesses and employer and guesses[0][1] < DOUBTFUL:
        guesses = _tipped(guesses, employer)
    best = sorted(verdict.occupations.items(), key=lambda pair: (-pair[1], pair[0]))
    level = _level(main, readers)
    confidence = guesses[0][1] if guesses else 0.0
    return Reading(
        title="",
        key=key_of(told),
        kind="occupation",
        job_type=guesses[0][0] if confidence >= THRESHOLD else "",
        level=level,
        confidence=confidence,
        job_types=tuple(guesses[:GUESSES]),
        occupations=tuple(_occupation(place, p) for place, p in best[:OCCUPATIONS]),
        because=_because(main, level),
    )


def _calibrated(types: list[tuple[str, float]]) -> list[tuple[str, float]]:
    """Return the guesses as often as they are right; two that are as likely are no answer."""
    if len(types) < 2:  # noqa: PLR2004 - nothing to compare with
        return [(name, round(calibrated(p), 4)) for name, p in types]
    first = calibrated(types[0][1])
    if types[0][1] < CLEAR * types[1][1]:
        first = min(first, UNCLEAR)
    others = [(name, min(calibrated(p), first)) for name, p in types[1:]]
    room = min(1.0, (1 - first) / (sum(p for _, p in others) or 1.0))
    return [(types[0][0], round(first, 4)), *((name, round(p * room, 4)) for name, p in others)]


def calibrated(p: float) -> float:
    """Return how often a guess of probability ``p`` is right, by ``CALIBRATION``."""
    place = bisect_right(CALIBRATION, (p, 2.0), 1, len(CALIBRATION) - 1)
    (low, right_low), (high, right_high) = CALIBRATION[place - 1 : place + 1]
    return right_low + (min(p, 1.0) - low) * (right_high - right_low) / (high - low)


def industries(employer: str) -> frozenset[str]:
    """Return the job types that an employer's name speaks of: "Mercy Hospital" of Healthcare."""
    known = keyed("employers")
    return frozenset(known[word] for word in words(employer) if word in known)


def _tipped(guesses: list[tuple[str, float]], employer: str) -> list[tuple[str, float]]:
    """Let the employer's words favour one of the guesses a little."""
    favoured = industries(employer)
    pulled = [(n, round(p + EMPLOYER_PULL * (n in favoured), 4)) for n, p in guesses]
    return sorted(pulled, key=lambda pair: (-pair[1], pair[0]))


def _level(main: Reader, readers: list[Reader]) -> int | None:
    """Return the level of the telling part, raised by parts that name nothing but rank."""
    ranks = (reader for reader in readers if reader.generic or reader.is_bank_rank)
    levels = [main.level, *(reader.level for reader in ranks)]
    if any(level == 1 for level in levels):
        return 1
    return max((level for level in levels if level), default=None)


@lru_cache(maxsize=4096)
def _occupation(place: int, p: float) -> Occupation:
    """Return one occupation with its probability."""
    facts = at_place(place)
    return Occupation(facts.soc, facts.title, round(p, 4))


def _quoted(main: Reader) -> str:
    """Return the words of a part in quotation marks."""
    return f"'{' '.join(main.words)}'"


def _because(main: Reader, level: int | None) -> str:
    """Say which words decided."""
    if main.jobs:
        telling = " and ".join(f"'{span.value.text}'" for span in main.jobs)
    else:
        telling = _quoted(main)
    ranks = [" ".join(main.words[s.start : s.end]) for s in main.ranks]
    if not ranks or level is None:
        return f"from {telling}"
    return f"from {telling}; '{' '.join(ranks)}' is {LEVELS[level]}"
