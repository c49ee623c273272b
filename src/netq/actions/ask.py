"""Whom to ask about a job: from the words typed to the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from netq import jobs
from netq.actions import catalogue, find
from netq.actions.asks import warnings
from netq.actions.context import prefer
from netq.actions.leads import by_job_type, by_match, either, leads
from netq.domain import ask as rules
from netq.domain import introducers
from netq.domain.ask import Answer, Ranked
from netq.domain.errors import Misuse, NotFound
from netq.domain.names import company_key
from netq.domain.people import Candidate, Held
from netq.domain.reading import JobQuery, Match
from netq.store import ask as rows
from netq.store import people, readings
from netq.store.opening import Store


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for: how many names, and limits on level (inclusive) and employer."""

    most: int = 5
    levels: tuple[int, int] | None = None
    at: str = ""

    @property
    def limits(self) -> str:
        """The limits in words: "at Acme, level 4 to 6"."""
        low, high = self.levels or (0, 0)
        level = f"level {low}" if low == high else f"level {low} to {high}"
        return ", ".join([f"at {self.at}"] * bool(self.at) + [level] * bool(self.levels))


def ask(store: Store, words: str, wish: Wish, today: date) -> Answer:
    """Rank everybody whose work bears on the job the words mean.

    Raises NotFound when the words mean no job and nobody's title resembles them.
    """
    knowledge = catalogue.of(store)
    query = knowledge.understand(words)
    matches = matching(store, knowledge, query)
    works_with = rows.declared(store, query.job_type) if query.job_type else set()
    candidates = rows.candidates(store, matches, works_with, query.job_type, today)
    if not query.job_types and not candidates:
        near = ", ".join(repr(a) for a in query.alternatives)
        raise NotFound(
            f"I know no job called {words!r}, and nobody you know has such a title.",
            f"Try {near}." if near else "netq types shows the kinds of jobs I know.",
        )
    preferred = prefer(candidates, query.context)
    found = rules.shortlist(_wished(preferred, wish), query, today, wish.most)
    if wish.limits:
        fitting = rules.shortlist(preferred, query, today).fitting
        found = replace(found, fitting=fitting)
    others = found.fitting.isdisjoint
    ways = (
        _ways(store, knowledge, query, matches, lambda n: others((n,)), today) if found.few else ()
    )
    close = (found.comfortable,) if found.comfortable else ()
    ties = [one.person.tie.source for one in (*found.named, *close, *ways)]
    return Answer(
        query=query,
        shortlist=found,
        introducers=ways,
        people=people.count(store),
        strangers=ties.count("assumed"),
        named=len(ties),
        limits=wish.limits,
        warnings=warnings(store, today),
    )


def ask_for_me(store: Store, wish: Wish, today: date) -> Answer:
    """Choose the job too: my targets first, else the worst gap somebody can lead to.

    Raises Misuse when there is neither.
    """
    from netq.actions import gaps
    from netq.store import me

    targets = [target.job for target in me.load(store).targets]
    if targets:
        answers = [ask(store, words, wish, today) for words in targets]
        first = next((a for a in answers if a.shortlist.pick), answers[0])
        picks = [a.shortlist.pick.person.name for a in answers if a.shortlist.pick]
        heads = rules.heads_warning(picks)
        return replace(
            first,
            because="it is a job you want to learn about",
            warnings=(*first.warnings, *([heads] if heads else [])),
        )
    for gap in gaps.gaps(store, gaps.Focus(), today).gaps:
        if gap.introducers:
            answer = ask(store, gap.job, wish, today)
            return replace(
                answer, because="it is the gap that matters most and that somebody may lead you to"
            )
    raise Misuse("Name a job to ask about.", 'For instance: netq ask "project manager"')


def why(store: Store, words: str, name: str, today: date) -> Ranked:
    """The factors of one person for this job, whoever they are.

    Raises NotFound or Ambiguous for the name, Misuse when the person has no present role.
    """
    number = find.one(store, name).id
    knowledge = catalogue.of(store)
    query = knowledge.understand(words)
    matches = matching(store, knowledge, query)
    works_with = rows.declared(store, query.job_type)
    found = rows.candidates(store, matches, works_with, query.job_type, today, also=(number,))
    for candidate in prefer(found, query.context):
        if candidate.id == number:
            return rules.score(candidate, query.entry_level, today)
    raise Misuse(
        "netq knows no present role of theirs.",
        'netq add NAME --update --role "TITLE @ EMPLOYER" tells it.',
    )


def way(store: Store, words: str, name: str, today: date) -> introducers.Introducer | None:
    """What speaks for one person as a way to this job, or None; as for ``why`` it may raise."""
    number = find.one(store, name).id
    knowledge = catalogue.of(store)
    query = knowledge.understand(words)
    matches = matching(store, knowledge, query)
    found = _ways(store, knowledge, query, matches, lambda n: n == number, today)
    return found[0] if found else None


def matching(store: Store, knowledge: jobs.Catalogue, query: JobQuery) -> dict[int, Match]:
    """Which readings in the store are the job asked about or near it, by reading id."""
    match = knowledge.matcher(query)
    found = ((number, match(reading)) for number, reading in readings.in_use(store).items())
    return {number: match for number, match in found if match.kind != "none"}


def _wished(candidates: list[Candidate], wish: Wish) -> list[Candidate]:
    if wish.at:
        key = company_key(wish.at)
        candidates = _keeping(candidates, lambda h: key in company_key(h.employer) and not h.ended)
    if wish.levels:
        low, high = wish.levels
        candidates = _keeping(candidates, lambda h: low <= (h.level or 0) <= high)
    return candidates


def _keeping(candidates: Iterable[Candidate], wanted: Callable[[Held], bool]) -> list[Candidate]:
    kept = ((c, tuple(held for held in c.held if wanted(held))) for c in candidates)
    return [replace(candidate, held=held) for candidate, held in kept if held]


def _ways(
    store: Store,
    knowledge: jobs.Catalogue,
    query: JobQuery,
    matches: Mapping[int, Match],
    wanted: Callable[[int], bool],
    today: date,
) -> tuple[introducers.Introducer, ...]:
    """The best introducers to the job among the people wanted."""
    same = [number for number, match in matches.items() if match.kind == "same"]
    ways = leads(
        knowledge,
        (c for c in rows.connectors(store, today) if wanted(c.person.id)),
        query.job_type,
        either(by_match(matches), by_job_type(knowledge, query.job_type)),
        rows.declared(store, query.job_type),
        rows.employers_with(store, same),
    )
    return introducers.best(ways, query.name, today)
