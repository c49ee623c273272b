"""Which of the things I know, and of the people I know, bear on a problem?

M = match x (1 for a thing, willingness for a person), + 0.2 for the same problem, + 0.2 for the
job named in it. Every summand has its reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import Literal

from netq.domain.problems import Problem

Kind = Literal["offer", "skill", "solved", "person"]

SAME, NAMED_JOB = 0.2, 0.2
ENOUGH = 0.12
"""A match below this is chance (p)."""
MOST = 5
"""A list names at most so many."""
THINGS = 3
"""Turned round, so many things I know are named."""

Stems = frozenset[str]

STOP = frozenset(
    "a about after again all also always am an and any are as at be because been before being "
    "but by can could day days did do does doing don done each eat eats even every few for from "
    "get gets got had half has have he her his how i if in into is it its just know late lot "
    "lots make makes many me more most much my need needs never new no nobody not now of off "
    "often on once one only or other our out over own s same she should so some still such t "
    "take takes than that the their them then there these they this those time times to too two "
    "up us use used very want wants was we week weeks were what when where which while who whom "
    "whose why will with without would year years you your".split()
)
"""Words that say nothing of what a problem is about."""


@dataclass(frozen=True, slots=True)
class Source:
    """Something that may help: an offer, a skill, a problem solved; a person's, or mine (None)."""

    kind: Kind
    words: str
    stems: Stems
    contact_id: int | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Something or somebody that bears on a problem, and why.

    ``id`` is that of the contact or of the solved problem, 0 for an offer or skill of mine.
    """

    kind: Kind
    id: int
    words: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """A problem with what I know and whom I know, best first.

    ``kept_back`` counts confidential solved problems that were not looked at.
    """

    problem: Problem
    what: tuple[Found, ...]
    whom: tuple[Found, ...]
    kept_back: int = 0


@dataclass(frozen=True, slots=True)
class Needed:
    """Something I know, and the problems it bears on, best first, each with its reason."""

    thing: Found
    problems: tuple[tuple[Problem, str], ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two texts are, 0 to 1, and the stems they share, the rarest first."""

    score: float
    shared: tuple[str, ...]


class Rarity:
    """Weighs words: one that few texts have says more."""

    def __init__(self, texts: Iterable[Stems]) -> None:
        """Count in how many texts each stem stands."""
        every = list(texts)
        number = max(1, len(every))
        of = Counter(stem for text in every for stem in text)
        self._weights = {stem: log(1 + number / n) / log(1 + number) for stem, n in of.items()}
        self._sums: dict[Stems, float] = {}

    def weight(self, stem: str) -> float:
        """Between 0 and 1."""
        return self._weights.get(stem, 1.0)

    def score(self, one: Stems, other: Stems) -> float:
        """The weight of what they share in the shorter one, less for few words shared."""
        shared = one & other
        if not shared:
            return 0.0
        least = min(self._sum(one), self._sum(other))
        return sum(map(self.weight, sorted(shared))) / least * (1 - 0.5 ** len(shared))

    def likeness(self, one: Stems, other: Stems) -> Likeness:
        """How alike two texts are, and by what."""
        shared = sorted(one & other, key=lambda stem: (-self.weight(stem), stem))
        return Likeness(self.score(one, other), tuple(shared))

    def _sum(self, stems: Stems) -> float:
        if stems not in self._sums:
            self._sums[stems] = sum(map(self.weight, sorted(stems)))
        return self._sums[stems]


def things(
    problem: Problem,
    stems: Stems,
    sources: Iterable[Source],
    rarity: Rarity,
    said: Mapping[str, str],
) -> tuple[Found, ...]:
    """What I know that bears on a problem: offers, skills, and problems that were solved.

    ``said`` gives back a whole word for a stem.
    """
    found = (_thing(problem, stems, source, rarity, said) for source in sources)
    return best(one for one in found if one)


def _thing(
    problem: Problem, stems: Stems, source: Source, rarity: Rarity, said: Mapping[str, str]
) -> Found | None:
    score, reasons = on_text(problem, stems, source, rarity, said)
    solved = source.problem
    if not score:
        return None
    if solved and problem.heard.job_type and solved.heard.job_type == problem.heard.job_type:
        score += NAMED_JOB
        reasons = (*reasons, f"also in {problem.heard.job_type}")
    return Found(source.kind, solved.id if solved else 0, source.words, round(score, 4), reasons)


def on_text(
    problem: Problem, stems: Stems, source: Source, rarity: Rarity, said: Mapping[str, str]
) -> tuple[float, tuple[str, ...]]:
    """How well a text matches a problem, with the bonus for the same problem, and the reasons.

    0 without reasons for what may be chance.
    """
    same = source.problem is not None and source.problem.group == problem.group
    score = rarity.score(stems, source.stems)
    if score < ENOUGH and not same:
        return 0.0, ()
    like = rarity.likeness(stems, source.stems)
    reasons = (f"both say {shared(like, said)}",) if like.shared else ()
    if same:
        return max(score, ENOUGH) + SAME, ("the same problem", *reasons)
    return score, reasons


def shared(like: Likeness, said: Mapping[str, str], most: int = 3) -> str:
    """The words two texts share, as they were said."""
    return ", ".join(repr(said.get(stem, stem)) for stem in like.shared[:most])


def best(found: Iterable[Found], most: int = MOST) -> tuple[Found, ...]:
    """The best of these; ties are broken by the words."""
    return tuple(sorted(found, key=lambda one: (-one.score, one.words, one.id))[:most])


def needed(
    sources: Sequence[Source],
    problems: Collection[tuple[Problem, Stems]],
    rarity: Rarity,
    said: Mapping[str, str],
) -> tuple[Needed, ...]:
    """The three things I know that are needed most, and by whom."""
    every = (_needed(source, problems, rarity, said) for source in sources)
    found = [one for one in every if one.problems]
    return tuple(sorted(found, key=lambda one: (-one.thing.score, one.thing.words))[:THINGS])


def _needed(
    source: Source,
    problems: Iterable[tuple[Problem, Stems]],
    rarity: Rarity,
    said: Mapping[str, str],
) -> Needed:
    hits = []
    for problem, stems in problems:
        score, reasons = on_text(problem, stems, source, rarity, said)
        if score:
            hits.append((score, problem, "; ".join(reasons)))
    hits.sort(key=lambda hit: (-hit[0], hit[1].id))
    number = source.problem.id if source.problem else 0
    total = sum(hit[0] for hit in hits[:MOST])
    thing = Found(source.kind, number, source.words, round(total, 4), ())
    return Needed(thing, tuple((problem, why) for _, problem, why in hits[:MOST]))
