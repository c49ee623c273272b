"""Find out what I know, and whom I know, that helps with a problem; and the other way round."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from netq import jobs
from netq.actions import catalogue, telling
from netq.actions.problems import one
from netq.actions.telling import Telling
from netq.domain import factors, helping
from netq.domain.helping import ENOUGH, SAME, Found, Matched, Needed, Rarity, Source, Stems
from netq.domain.people import Candidate
from netq.domain.problems import Problem, may_help, seen
from netq.store import helping as rows
from netq.store import me
from netq.store import problems as problem_rows
from netq.store.opening import Store


@dataclass(slots=True)
class _Bearing:
    """What makes one person bear on a problem: the best match, bonuses, reasons."""

    best: float = 0.0
    extra: float = 0.0
    role: str = ""
    reasons: dict[str, None] = field(default_factory=dict)

    def add(self, score: float, reason: str, extra: float = 0.0) -> None:
        """Count one reason."""
        self.best, self.extra = max(self.best, score), max(self.extra, extra)
        self.reasons[reason] = None


def match(store: Store, number: int, today: date, *, confidential: bool = False) -> Matched:
    """What I know and whom I know for one problem. Raises NotFound.

    What was told in confidence by others is left out unless ``confidential``.
    """
    problem = one(store, number)
    every = problem_rows.every(store)
    solved = [other for other in every if other.status == "solved" and other.id != number]
    shown = seen(solved, confidential=confidential)
    offers, titles = rows.offers(store), rows.titles(store)
    mine = me.load(store)
    texts = [problem.heard.text, *(_text(other) for other in every), *mine.skills]
    texts += [text for _, text in offers] + [title for _, title, _ in titles]
    read = telling.read(texts, jobs.vocabulary())
    rarity = Rarity(map(read.stems, read.of))
    mind = read.stems(problem.heard.text)
    sources = list(_sources(read, offers, mine.skills, shown.problems))
    what = [source for source in sources if source.kind == "solved" or source.contact_id is None]
    whom = _Whom(store, problem, mind, read, rarity, today)
    return Matched(
        problem,
        helping.things(problem, mind, what, rarity, read.said),
        whom.found(sources, titles),
        shown.kept_back,
    )


def from_me(store: Store) -> tuple[Needed, ...]:
    """Three things I know that somebody needs.

    Looked at are open problems of others, none of them confidential, none where help is unwanted.
    """
    every = seen(problem_rows.every(store), confidential=False).problems
    needs = [one for one in every if may_help(one)]
    solved = [one for one in every if one.status == "solved"]
    mine = me.load(store)
    offers = [(None, text) for text in mine.offers]
    texts = [*(_text(one) for one in every), *(one.heard.text for one in needs)]
    read = telling.read([*texts, *mine.offers, *mine.skills])
    rarity = Rarity(map(read.stems, read.of))
    with_stems = [(one, read.stems(one.heard.text)) for one in needs]
    sources = list(_sources(read, offers, mine.skills, solved))
    return helping.needed(sources, with_stems, rarity, read.said)


def _text(problem: Problem) -> str:
    return f"{problem.heard.text} {problem.solved_how}".strip()


def _sources(
    read: Telling,
    offers: Iterable[tuple[int | None, str]],
    skills: Iterable[str],
    solved: Iterable[Problem],
) -> Iterable[Source]:
    for who, text in offers:
        yield Source("offer", text, read.stems(text), who)
    for skill in skills:
        yield Source("skill", skill, read.stems(skill))
    for problem in solved:
        yield Source(
            "solved", problem.solved_how, read.stems(_text(problem)), problem.who_id, problem
        )


@dataclass(slots=True)
class _Whom:
    """Looks for people who bear on one problem."""

    store: Store
    problem: Problem
    mind: Stems
    read: Telling
    rarity: Rarity
    today: date

    def found(
        self, sources: Iterable[Source], titles: Iterable[tuple[int, str, str]]
    ) -> tuple[Found, ...]:
        """The best of those who are free to be asked, the person with the problem aside."""
        bearing: dict[int, _Bearing] = defaultdict(_Bearing)
        self._by_text(bearing, sources)
        self._by_role(bearing, titles)
        bearing.pop(self.problem.who_id or 0, None)
        likely = [number for number, said in bearing.items() if said.best >= ENOUGH]
        people = rows.people(self.store, likely, self.today)
        weighed = (self._weigh(person, bearing[person.id]) for person in people)
        return helping.best(one for one in weighed if one)

    def _by_text(self, bearing: Mapping[int, _Bearing], sources: Iterable[Source]) -> None:
        for source in sources:
            if source.contact_id is None:
                continue
            score, reasons = helping.on_text(
                self.problem, self.mind, source, self.rarity, self.read.said
            )
            if not score:
                continue
            same = source.problem is not None and source.problem.group == self.problem.group
            verb = f"offers {source.words!r}"
            if source.problem:
                kind = "the same" if same else "one like it"
                verb = f"solved {kind}: {source.words}"
            shared = [reason for reason in reasons if reason != "the same problem"]
            said = "; ".join([verb, *shared])
            bearing[source.contact_id].add(score - SAME * same, said, SAME * same)

    def _by_role(
        self, bearing: Mapping[int, _Bearing], titles: Iterable[tuple[int, str, str]]
    ) -> None:
        told = self.read.of[self.problem.heard.text]
        dealing = {
            one.job_type: one
            for one in jobs.deals(told, self.read.stem, catalogue.of(self.store).read)
        }
        of = {number: (title, kind) for number, title, kind in titles}
        like = {n: self.rarity.likeness(self.mind, self.read.stems(t)) for n, (t, _) in of.items()}
        near = {number for number, alike in like.items() if alike.score >= ENOUGH}
        for contact, number in rows.holders(self.store, dealing.keys(), near):
            title, kind = of[number]
            bears = bearing[contact]
            bears.role = bears.role or title
            if kind in dealing:
                deal = dealing[kind]
                because = ", ".join(map(repr, deal.because))
                bears.add(
                    deal.strength,
                    f"works in {kind}, which deals with {because}",
                    helping.NAMED_JOB * deal.named,
                )
            if number in near:
                shared = helping.shared(like[number], self.read.said)
                bears.add(like[number].score, f"the title says {shared}")

    def _weigh(self, person: Candidate, said: _Bearing) -> Found | None:
        free = factors.availability(person, self.today)
        tie, recency = factors.tie(person), factors.recency(person, self.today)
        give = factors.reciprocity(person)
        if not free.value:
            return None
        score = said.best * tie.value * recency.value * give.value * free.value + said.extra
        words_of = f"{person.name}, {said.role}" if said.role else person.name
        reasons = (*said.reasons, tie.reason, recency.reason)
        return Found("person", person.id, words_of, round(score, 4), reasons)
