"""Who can lead me to a job nobody I know does, and what makes me think so?

Each piece of evidence is a probability that this person can name somebody; several pieces are
joined as independent chances (1 minus the product of the misses). The numbers are netq's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from netq.domain.factors import WILLING, Factor, availability, recency, with_relation
from netq.domain.people import Candidate
from netq.domain.ties import TIE_WORDS

WORKS_WITH = 0.80
NEAR_OCCUPATION = 0.50
BESIDE = 0.45
EMPLOYER_HAS_IT = 0.45
LARGE_EMPLOYER = 0.20
INTRODUCED_BEFORE = 0.30
SENIOR = 0.15

SENIOR_LEVEL = 4
LARGE = 5
"""An employer at which this many of your contacts work is large enough to have most jobs."""

WORTH_ASKING = 0.15
"""Below this lead nobody is named as an introducer: everyone knows somebody, that is no reason."""

ROUNDING = 0.05
"""Scores are rounded to a tenth; a bound must allow for that."""


@dataclass(frozen=True, slots=True)
class Lead:
    """What is known of one person as a way to one job. ``near`` and ``beside`` are 0..1.

    ``near`` is how near their own work is to the job, ``beside`` how much people of their job type
    work with it daily; ``colleagues`` counts my contacts at their employer; ``there`` names
    somebody known to do the job at that employer (``there_now``) or to have done it, or "".
    """

    person: Candidate
    title: str
    employer: str
    job_type: str
    level: int | None
    near: float = 0.0
    beside: float = 0.0
    colleagues: int = 0
    there: str = ""
    introduced: int = 0
    works_with: bool = False
    there_now: bool = False


@dataclass(frozen=True, slots=True)
class Introducer:
    """A person who may lead to the job: ``score`` 0..100, the factors of it, reasons in words."""

    person: Candidate
    title: str
    employer: str
    score: float
    factors: tuple[Factor, ...]
    reasons: tuple[str, ...]


def weigh(lead: Lead, job: str, today: date) -> Introducer:
    """Score one lead: chance of a name, times willingness, times recency, times availability."""
    chances = _evidence(lead)
    chance = _joined(chances)
    found = sorted(zip(chances, _said(lead, job), strict=True), key=lambda e: -e[0])
    reasons = tuple(reason for weight, reason in found if weight > 0)
    willing = WILLING[lead.person.tie.strength]
    factors = (
        Factor("lead", round(chance, 4), "; ".join(reasons) or "no sign of a way to this job"),
        Factor("willing", willing, _willing(lead.person)),
        recency(lead.person, today),
        availability(lead.person, today),
    )
    product = 100.0
    for factor in factors:
        product *= factor.value
    return Introducer(lead.person, lead.title, lead.employer, round(product, 1), factors, reasons)


def _evidence(lead: Lead) -> tuple[float, ...]:
    """The chance that each piece of evidence gives, in the order of ``_said``."""
    return (
        WORKS_WITH * lead.works_with,
        NEAR_OCCUPATION * lead.near,
        BESIDE * lead.beside,
        EMPLOYER_HAS_IT * bool(lead.there),
        LARGE_EMPLOYER * (lead.colleagues >= LARGE),
        INTRODUCED_BEFORE * bool(lead.introduced),
        SENIOR * ((lead.level or 0) >= SENIOR_LEVEL),
    )


def _said(lead: Lead, job: str) -> tuple[str, ...]:
    return (
        f"works daily with {job}",
        f"does a near job: {lead.title!r}",
        f"people in {lead.job_type} work beside this job",
        f"{lead.there} {'does' if lead.there_now else 'did'} this job at {lead.employer}",
        f"you know {lead.colleagues} people at {lead.employer}",
        _introduced(lead.introduced),
        "senior enough to know many people",
    )


def _joined(chances: Iterable[float]) -> float:
    miss = 1.0
    for chance in chances:
        miss *= 1 - chance
    return 1 - miss


def _introduced(times: int) -> str:
    return f"has introduced you to {times} {'person' if times == 1 else 'people'} before"


def _willing(person: Candidate) -> str:
    if person.tie.source == "assumed":
        return with_relation(person, "I do not know how well you know them")
    return with_relation(person, TIE_WORDS[person.tie.strength])


def best(leads: Iterable[Lead], job: str, today: date, most: int = 3) -> tuple[Introducer, ...]:
    """The most promising introducers, best first; nobody without a real sign of a way."""
    found: list[Introducer] = []
    for bound, lead in _by_promise(leads):
        if len(found) >= most and bound < sorted(i.score for i in found)[-most]:
            break
        introducer = weigh(lead, job, today)
        if introducer.score > 0:
            found.append(introducer)
    found.sort(key=lambda i: (-i.score, i.person.name, i.person.id))
    return tuple(found[:most])


def _by_promise(leads: Iterable[Lead]) -> list[tuple[float, Lead]]:
    """Leads worth asking with the most they can score, highest first: recency only takes away."""
    promising = [
        (100 * chance * WILLING[lead.person.tie.strength] + ROUNDING, lead)
        for lead in leads
        if (chance := _joined(_evidence(lead))) >= WORTH_ASKING
    ]
    promising.sort(key=lambda pair: -pair[0])
    return promising


def cheapest(fills: Mapping[str, Sequence[tuple[int, float]]], most: int = 3) -> tuple[int, ...]:
    """The fewest people whose introductions fill the most gaps: greedy set cover (Chvatal 1979).

    ``fills`` maps a gap to (person id, score) pairs; a person covers a gap they are listed for.
    Ties go to the higher total score, then to the lower id.
    """
    left = list(fills)
    chosen: list[int] = []
    while left and len(chosen) < most:
        worth: dict[int, tuple[int, float]] = {}
        for gap in left:
            for person, score in fills[gap]:
                count, total = worth.get(person, (0, 0.0))
                worth[person] = (count + 1, round(total + score, 4))
        if not worth:
            break
        pick = max(worth, key=lambda p: (*worth[p], -p))
        chosen.append(pick)
        left = [gap for gap in left if all(person != pick for person, _ in fills[gap])]
    return tuple(chosen)
