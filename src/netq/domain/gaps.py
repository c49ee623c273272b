"""Is the network big enough: which job types does it cover, how deeply, what is missing?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import exp, log
from typing import Literal

from netq.domain.introducers import Introducer

Rung = Literal["missing", "listed", "askable", "asked", "interviewed"]

COVERED = {"missing": 0.0, "listed": 0.25, "askable": 0.5, "asked": 0.8, "interviewed": 1.0}
"""How much of a gap each rung closes (design section 8)."""

COVERED_AT = 0.7
"""One person covers a job type when their title was read at least this surely (p)."""

TOGETHER = 2
"""So many people read as one job type cover it together, however doubtful each title (p)."""

TARGET_IMPORTANCE, NEAR_IMPORTANCE, BASE_IMPORTANCE = 1.0, 0.7, 0.4
"""Importance u of a job type: a target; as near as can be to one or to my own job; any other."""


@dataclass(frozen=True, slots=True)
class Present:
    """The people whose present title belongs to one job type, or may belong there.

    ``read`` by a title read as this job type, ``sure`` of them at ``COVERED_AT`` or above;
    ``guessed`` are those read and those whose unread title is guessed to mean it.
    """

    read: int = 0
    sure: int = 0
    guessed: int = 0

    @property
    def covers(self) -> bool:
        """Whether these people count: one read for certain, or two together."""
        return self.sure > 0 or self.read >= TOGETHER

    @property
    def doubtful(self) -> bool:
        """Whether somebody was read as this job type, but too doubtfully to count."""
        return self.read > 0 and not self.covers

    @property
    def people(self) -> int:
        """How many count as doing this job now."""
        return self.read if self.covers else 0

    @property
    def probably(self) -> int:
        """How many may do it and do not count."""
        return self.guessed - self.people


@dataclass(frozen=True, slots=True)
class Ladder:
    """How deep the network reaches into one job type, in people.

    ``listed`` do this job now by titles that count (``Present``), ``known`` are tied with 2 or
    more and their role is fresh, ``askable`` could be asked today, ``asked`` have an ask
    open or accepted, ``interviewed`` talked with me about it in the last 24 months.
    ``probably`` counts people whose doubtful title may belong here, ``doubtful`` is such a title if
    it alone keeps the job type from being covered, or ""; ``fresh`` are those confirmed in the last
    18 months.
    """

    name: str
    listed: int = 0
    known: int = 0
    askable: int = 0
    asked: int = 0
    interviewed: int = 0
    probably: int = 0
    fresh: int = 0
    doubtful: str = ""

    @property
    def rung(self) -> Rung:
        """The highest rung reached."""
        if self.interviewed:
            return "interviewed"
        if self.asked:
            return "asked"
        if self.askable:
            return "askable"
        return "listed" if self.listed else "missing"

    @property
    def state(self) -> str:
        """What to mind about it in one word: missing, cold, stale, fragile, or covered."""
        if self.rung == "missing":
            return "missing"
        if not self.listed:
            return "covered"
        if not self.fresh:
            return "stale"
        if not self.known:
            return "cold"
        return "fragile" if self.listed == 1 else "covered"


@dataclass(frozen=True, slots=True)
class Gap:
    """A job type to work on: priority G = 100 u (1 - c) (0.5 + 0.5 best introducer).

    ``importance`` is u with its reason ``why``, ``job`` the words with which to ask about it.
    """

    ladder: Ladder
    importance: float
    why: str
    priority: float
    introducers: tuple[Introducer, ...]
    job: str

    @property
    def name(self) -> str:
        """The job type."""
        return self.ladder.name


@dataclass(frozen=True, slots=True)
class Unknown:
    """People whose title is unclear, as bounds on how many job types they may add.

    Unclear are titles netq could not read, and those read too doubtfully to count.
    """

    people: int = 0
    titles: int = 0
    low: int = 0
    high: int = 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """The whole answer of ``netq gaps``.

    ``hill`` is the effective number of job types (Hill numbers of order 1 and 2, Hill 1973);
    ``largest`` the largest job type and its share 0..1; ``employment_share`` the share 0..1 of all
    US jobs (OEWS) in occupations that somebody known does; ``cheapest`` names the fewest people
    whose introductions fill the most gaps, each with the gaps.
    """

    people: int
    ladders: tuple[Ladder, ...]
    gaps: tuple[Gap, ...]
    hill: tuple[float, float]
    largest: tuple[str, float]
    unknown: Unknown
    employment_share: float
    cheapest: tuple[tuple[Introducer, tuple[str, ...]], ...]

    @property
    def missing(self) -> tuple[Gap, ...]:
        """The job types nobody does, most pressing first."""
        return tuple(gap for gap in self.gaps if gap.ladder.rung == "missing")

    @property
    def strangers(self) -> int:
        """How many of those named as a way are people whose tie is only assumed."""
        named = {gap.introducers[0].person for gap in self.missing if gap.introducers}
        named |= {one.person for one, _ in self.cheapest}
        return sum(person.tie.source == "assumed" for person in named)

    def reached(self, rung: str) -> int:
        """How many job types have at least one person on this rung ("listed", "known", …)."""
        return sum(getattr(ladder, rung) > 0 for ladder in self.ladders)

    def in_state(self, state: str) -> tuple[str, ...]:
        """The job types in this state ("fragile", "stale", "cold")."""
        return tuple(ladder.name for ladder in self.ladders if ladder.state == state)


def settled(ladder: Ladder, present: Present, doubtful: str = "") -> Ladder:
    """The ladder as it counts: who was read too doubtfully stands on no rung, but as probable.

    Who was asked or interviewed about the job type stays, whatever their title says. ``doubtful``
    is the title in question.
    """
    ladder = replace(ladder, probably=present.probably)
    if not present.doubtful:
        return ladder
    return replace(ladder, listed=0, known=0, fresh=0, askable=0, doubtful=doubtful)


def hill(counts: Sequence[int]) -> tuple[float, float]:
    """Effective number of kinds: exp of Shannon entropy, inverse Simpson (Hill 1973, q = 1, 2).

    >>> [round(d, 2) for d in hill([40, 4, 2, 2, 1, 1])]
    [2.21, 1.54]
    """
    total = sum(counts)
    if not total:
        return 0.0, 0.0
    shares = [count / total for count in counts if count]
    return exp(-sum(p * log(p) for p in shares)), 1 / sum(p * p for p in shares)


def importance(
    name: str, targets: Mapping[str, float], mine: Sequence[str], near: Mapping[str, float]
) -> tuple[float, str]:
    """How much a job type matters to me, 0..1, and why. ``near`` is 0..1 to what I do or aim at."""
    if name in targets:
        above_the_rest = (TARGET_IMPORTANCE - NEAR_IMPORTANCE) * targets[name]
        return NEAR_IMPORTANCE + above_the_rest, "you want to learn about it"
    if name in mine:
        return BASE_IMPORTANCE, "your own job"
    nearness = near.get(name, 0.0)
    value = BASE_IMPORTANCE + (NEAR_IMPORTANCE - BASE_IMPORTANCE) * nearness
    if nearness > 0:
        return value, "near your targets" if targets else "near your own job"
    return value, "part of the world of work"


def priority(ladder: Ladder, weight: float, introducers: Sequence[Introducer]) -> float:
    """G = 100 u (1 - c) (0.5 + 0.5 b), b the first (best) introducer's score over 100."""
    lead = min(1.0, introducers[0].score / 100) if introducers else 0.0
    return round(100 * weight * (1 - COVERED[ladder.rung]) * (0.5 + 0.5 * lead), 1)


def unknown_bounds(guesses: Sequence[tuple[Sequence[str], int]], missing: Sequence[str]) -> Unknown:
    """Bounds on the missing job types that mapping the unclear titles may add.

    ``guesses`` holds, per unclear title, its guessed job types (best first) and its people. Low:
    missing types that are somebody's best guess; high: one per title at most, never more than
    are missing.
    """
    wanted = set(missing)
    best = {types[0] for types, _ in guesses if types and types[0] in wanted}
    return Unknown(
        people=sum(people for _, people in guesses),
        titles=len(guesses),
        low=len(best),
        high=min(len(wanted), len(guesses)),
    )
