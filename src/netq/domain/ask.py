"""Whom to ask about a job, why them, and why not the others?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from netq.domain.factors import INTERVIEWEE, Factor, all_six
from netq.domain.introducers import Introducer
from netq.domain.people import Candidate, Held
from netq.domain.reading import JobQuery

COMFORTABLE_TIE = 4
"""From this tie on, asking is comfortable; people then prefer the familiar, less useful contact
(Walter, Levin & Murnighan 2015)."""

FEW = 3
"""With fewer interviewees than this, introducers are named beside them (p)."""

HEADS = 3
"""When this many people head most lists, the person is told (design section 7)."""

LISTS_FOR_HEADS = 4
"""With fewer lists than this it says nothing that few people head them (p)."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A person with a score (0 to about 130) and the six factors whose product times 100 it is."""

    person: Candidate
    role: Held | None
    score: float
    factors: tuple[Factor, ...]

    @property
    def fits(self) -> bool:
        """Whether this is somebody to ask, and not at best a way to somebody."""
        return self.factor("fit").value >= INTERVIEWEE

    def factor(self, name: str) -> Factor:
        """The factor of this name."""
        return next(factor for factor in self.factors if factor.name == name)


@dataclass(frozen=True, slots=True)
class Shortlist:
    """The decision: one pick, the next, the comfortable one and why not them, those passed over.

    ``askable`` counts everybody who fits and can be asked now, named here or not; ``fitting``
    holds the ids of all who fit.
    """

    pick: Ranked | None
    others: tuple[Ranked, ...]
    comfortable: Ranked | None
    comfortable_why: str
    passed_over: tuple[Ranked, ...]
    askable: int
    fitting: frozenset[int]

    @property
    def few(self) -> bool:
        """Whether introducers should be named beside the list."""
        return self.askable < FEW

    @property
    def named(self) -> tuple[Ranked, ...]:
        """Everybody recommended, the pick first."""
        return (self.pick, *self.others) if self.pick else ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What ``netq ask`` answers.

    ``strangers`` counts those named, introducers too, whose tie is only assumed, of ``named`` in
    all. ``limits`` says in words what the list was narrowed to ("at Acme").
    """

    query: JobQuery
    shortlist: Shortlist
    introducers: tuple[Introducer, ...]
    people: int
    strangers: int
    named: int = 0
    limits: str = ""
    warnings: tuple[str, ...] = ()
    because: str = ""


def score(person: Candidate, entry_level: int, today: date) -> Ranked:
    """Score one person: 100 times the product of the six factors."""
    factors, role = all_six(person, entry_level, today)
    product = 100.0
    for factor in factors:
        product *= factor.value
    return Ranked(person, role, round(product, 1), factors)


def shortlist(
    people: Iterable[Candidate], query: JobQuery, today: date, most: int = 5
) -> Shortlist:
    """Rank those who fit; equal scores go by name, so that the same store gives the same answer."""
    ranked = [score(person, query.entry_level, today) for person in people]
    fitting = [r for r in ranked if r.fits]
    fitting.sort(key=lambda r: (-r.score, r.person.name, r.person.id))
    askable = [r for r in fitting if r.score > 0]
    pick = askable[0] if askable else None
    comfortable, why = _comfortable(askable)
    return Shortlist(
        pick=pick,
        others=tuple(r for r in askable[1:] if r is not comfortable)[: most - 1],
        comfortable=comfortable,
        comfortable_why=why,
        passed_over=tuple(sorted((r for r in fitting if r.score == 0), key=_would_have_been)),
        askable=len(askable),
        fitting=frozenset(r.person.id for r in fitting),
    )


def _comfortable(askable: Sequence[Ranked]) -> tuple[Ranked | None, str]:
    """The closest person, if closer than the pick, and the factor that speaks most against them."""
    close = [r for r in askable if r.person.tie.strength >= COMFORTABLE_TIE]
    if not close:
        return None, ""
    easiest = max(close, key=lambda r: (r.person.tie.strength, r.score))
    pick = askable[0]
    if easiest.person.tie.strength <= pick.person.tie.strength:
        return None, ""
    worst = min(easiest.factors, key=lambda f: f.value / max(pick.factor(f.name).value, 0.01))
    return easiest, _AGAINST.get(worst.name, worst.reason)


_AGAINST = {
    "fit": "their work is further from this job",
    "tie": "you share most of what you know, so you would hear little that is new",
}
"""What speaks against the comfortable pick, where the factor's own reason speaks for them."""


def _would_have_been(ranked: Ranked) -> tuple[float, str, int]:
    product = 1.0
    for factor in ranked.factors[:-1]:
        product *= factor.value
    return -product, ranked.person.name, ranked.person.id


def heads_warning(picks: Sequence[str]) -> str:
    """A sentence when the same few people head most of these lists, else ""."""
    if len(picks) < LISTS_FOR_HEADS:
        return ""
    often = sorted(
        {name for name in picks if picks.count(name) > 1}, key=lambda n: (-picks.count(n), n)
    )
    heads = often[:HEADS]
    if heads and sum(picks.count(name) for name in heads) > len(picks) / 2:
        return f"{' and '.join(heads)} would be your first choice for most jobs: spread the asking."
    return ""
