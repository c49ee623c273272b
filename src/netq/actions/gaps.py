"""Is my network big enough, what does it miss, and what is the shortest way to fill each gap?"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from netq import jobs
from netq.actions import catalogue
from netq.actions.leads import by_job_type, leads, promising
from netq.domain import gaps as rules
from netq.domain import introducers
from netq.domain.errors import Misuse
from netq.domain.factors import ASKED_AGAIN_DAYS, FRESH_DAYS, availability
from netq.domain.gaps import Coverage, Gap, Ladder, Present
from netq.domain.introducers import Introducer
from netq.domain.people import Candidate
from netq.domain.profile import Me
from netq.domain.reading import Reading
from netq.domain.ties import Tie
from netq.domain.types import OccupationCount
from netq.store import ask as rows
from netq.store import gaps as counts
from netq.store import me, people, readings, standing
from netq.store.opening import Store

KNOWN_TIE = 2
"""From this tie on somebody is known and not only listed."""

TALKED_DAYS = 730
"""Interviews of the last 24 months count."""

FILLS = 8
"""So many best introducers per missing job type enter the search for the cheapest three."""


NEARLY_BEST = 0.8
"""Somebody fills a gap if their way is this good compared with the best way to it (p)."""

Unclear = tuple[Reading, int]
"""A title that netq could not read, or too doubtfully to count, and its people."""


@dataclass(frozen=True, slots=True)
class Focus:
    """What the person asks about: jobs to treat as targets, and whether only near ones count."""

    targets: tuple[str, ...] = ()
    near_me: bool = False


def gaps(store: Store, focus: Focus, today: date) -> Coverage:
    """The whole coverage report.

    Raises Misuse when a target's words mean no job, or when only what is near me counts and
    nothing is known of me.
    """
    mine, knowledge = me.load(store), catalogue.of(store)
    targets = _targets(knowledge, mine, focus)
    if focus.near_me and not (targets or mine.job_types):
        raise Misuse(
            "I do not know yet what you do.", 'netq me --role "TITLE @ EMPLOYER" tells me.'
        )
    present = counts.present(store)
    unclear = readings.unread(store, [name for name, there in present.items() if there.doubtful])
    ladders = _ladders(store, knowledge, present, unclear, today)
    ways = rows.connectors(store, today)
    found = sorted(
        (_gap(store, knowledge, ladder, targets, mine, ways, today) for ladder in ladders),
        key=lambda gap: (gap.name not in targets, -gap.priority, gap.name),
    )
    listed = {ladder.name: ladder.listed for ladder in ladders if ladder.listed}
    unknown = _unknown(ladders, unclear)
    if focus.near_me:
        found = [gap for gap in found if gap.importance > rules.BASE_IMPORTANCE]
        near = {gap.name for gap in found}
        ladders = tuple(ladder for ladder in ladders if ladder.name in near)
    return Coverage(
        people=people.count(store),
        ladders=ladders,
        gaps=tuple(gap for gap in found if gap.priority > 0),
        hill=rules.hill(list(listed.values())),
        largest=_largest(listed),
        unknown=unknown,
        employment_share=_employment(store, listed),
        cheapest=_cheapest(found),
    )


def inside(store: Store, job_type: str) -> list[OccupationCount]:
    """The occupations of one job type; those that nobody does have no people."""
    there = dict(counts.listed_in(store, job_type))
    sure = counts.present(store).get(job_type, Present()).covers
    facts = [fact for fact in jobs.occupations().values() if fact.job_type == job_type]
    other = [fact for soc in there if (fact := jobs.occupation(soc)) and fact not in facts]
    found = []
    for fact in (*facts, *other):
        people = there.get(fact.soc, 0)
        found.append(OccupationCount(fact.soc, fact.title, people * sure, people * (not sure)))
    return sorted(found, key=lambda one: (-one.people, -one.probably, one.title))


def _targets(knowledge: jobs.Catalogue, mine: Me, focus: Focus) -> dict[str, float]:
    if not focus.targets:
        return {target.job_type: target.weight for target in mine.targets}
    found = {}
    for words in focus.targets:
        job_type = knowledge.resolve_job_type(words) or knowledge.understand(words).job_type
        if not job_type:
            raise Misuse(f"I know no job called {words!r}.", "netq types shows what I know.")
        found[job_type] = 1.0
    return found


def _ladders(
    store: Store,
    knowledge: jobs.Catalogue,
    present: Mapping[str, Present],
    unclear: Sequence[Unclear],
    today: date,
) -> tuple[Ladder, ...]:
    raw: Mapping[str, dict[str, Any]] = counts.rungs(
        store,
        known_tie=KNOWN_TIE,
        fresh_since=(today - timedelta(days=FRESH_DAYS)).isoformat(),
        talked_since=(today - timedelta(days=TALKED_DAYS)).isoformat(),
        just_talked_since=(today - timedelta(days=ASKED_AGAIN_DAYS)).isoformat(),
        held_back=_held_back(store, today),
        today=today,
    )
    doubtful = {reading.job_type: reading.title for reading, _ in reversed(unclear)}
    names = [kind.name for kind in knowledge.job_types]
    return tuple(
        rules.settled(
            Ladder(name, **raw.get(name, {})), present.get(name, Present()), doubtful.get(name, "")
        )
        for name in names
    )


def _held_back(store: Store, today: date) -> list[int]:
    """Those who cannot be asked today, by the same rule as in ``netq ask``."""
    ids = counts.with_standing(store)
    between = standing.of(store, ids, "", today)
    nobody = Tie(1, "assumed")
    return [
        number
        for number in ids
        if not availability(
            Candidate(number, "", nobody, 1, listed_only=True, held=(), standing=between[number]),
            today,
        ).value
    ]


def _gap(
    store: Store,
    knowledge: jobs.Catalogue,
    ladder: Ladder,
    targets: Mapping[str, float],
    mine: Me,
    ways: Sequence[rows.Connector],
    today: date,
) -> Gap:
    aims = [*targets, *mine.job_types]
    near = {ladder.name: max((knowledge.nearness(ladder.name, aim) for aim in aims), default=0.0)}
    weight, why = rules.importance(ladder.name, targets, mine.job_types, near)
    example = next(kind.example for kind in knowledge.job_types if kind.name == ladder.name)
    works_with = rows.declared(store, ladder.name)
    others = promising(knowledge, ways, ladder.name, works_with)
    near_by = by_job_type(knowledge, ladder.name)
    led = leads(knowledge, others, ladder.name, near_by, works_with, {})
    best = introducers.best(led, example, today, 1 if ladder.listed else FILLS)
    return Gap(ladder, weight, why, rules.priority(ladder, weight, best), best, example)


def _unknown(ladders: Sequence[Ladder], unclear: Sequence[Unclear]) -> rules.Unknown:
    missing = [ladder.name for ladder in ladders if not ladder.listed]
    guesses = [([name for name, _ in reading.job_types], n) for reading, n in unclear]
    return rules.unknown_bounds(guesses, missing)


def _largest(listed: Mapping[str, int]) -> tuple[str, float]:
    if not listed:
        return "", 0.0
    name = max(listed, key=lambda name: (listed[name], name))
    return name, listed[name] / sum(listed.values())


def _employment(store: Store, listed: Collection[str]) -> float:
    facts = jobs.occupations()
    total = sum(fact.employment for fact in facts.values())
    done = counts.occupations(store, listed)
    return sum(facts[soc].employment for soc in done if soc in facts) / total


def _cheapest(found: Sequence[Gap]) -> tuple[tuple[Introducer, tuple[str, ...]], ...]:
    missing = [gap for gap in found if gap.ladder.rung == "missing" and gap.introducers]
    fills = {
        gap.name: [
            (i.person.id, i.score)
            for i in gap.introducers
            if i.score >= NEARLY_BEST * gap.introducers[0].score
        ]
        for gap in missing
    }
    chosen = introducers.cheapest(fills)
    result = []
    for number in chosen:
        names = tuple(name for name, pairs in fills.items() if any(p == number for p, _ in pairs))
        who = next(i for gap in missing for i in gap.introducers if i.person.id == number)
        result.append((who, names))
    return tuple(result)
