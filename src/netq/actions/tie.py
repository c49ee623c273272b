"""Say how well I know somebody, and first those for whom it matters most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from netq.actions import ask, find, gaps
from netq.domain.ask import Answer
from netq.domain.errors import Misuse
from netq.domain.tie import Asked, Head, TieSet, questions
from netq.domain.ties import TIE_HELP, TIE_WORDS, Tie
from netq.store import contacts, me
from netq.store.opening import Store

JOBS = 3
"""A round looks at this many jobs: my targets first, then the worst gaps."""


def set_tie(store: Store, name: str, strength: int) -> TieSet:
    """State how well I know a person.

    Raises NotFound or Ambiguous for the name, Misuse for a tie that is not 1 to 5.
    """
    if strength not in TIE_WORDS:
        raise Misuse(f"A tie goes from 1 to 5, not {strength}.", TIE_HELP)
    brief = find.one(store, name)
    tie = Tie(strength, "stated")
    with store.writing() as writer:
        contacts.set_tie(writer, brief.id, tie)
    return TieSet(brief.name, brief.tie, tie)


def jobs_that_matter(store: Store, today: date) -> tuple[str, ...]:
    """The jobs a round is about: my targets, then the gaps with most priority."""
    targets = [target.job for target in me.targets(store)]
    wanted = [gap.job for gap in gaps.gaps(store, gaps.Focus(), today).gaps]
    return tuple(dict.fromkeys([*targets, *wanted]))[:JOBS]


def a_round(store: Store, jobs: Sequence[str], today: date) -> tuple[Asked, ...]:
    """At most twelve people about whom a word would change the answers on these jobs most."""
    wish = ask.Wish(most=10)
    return questions([list(_of(ask.ask(store, words, wish, today))) for words in jobs])


def heads(store: Store, jobs: Sequence[str], today: date) -> tuple[Head, ...]:
    """Who heads the answer about each of these jobs."""
    return tuple(_head(ask.ask(store, words, ask.Wish(), today)) for words in jobs)


def _head(answer: Answer) -> Head:
    if answer.shortlist.pick:
        return Head(answer.query.name, answer.shortlist.pick.person.name, direct=True)
    ways = answer.introducers
    return Head(answer.query.name, ways[0].person.name if ways else "", direct=False)


def _of(answer: Answer) -> Iterable[Asked]:
    job = answer.query.name
    for ranked in answer.shortlist.named:
        role = ranked.role.words if ranked.role else ""
        why = f"could tell you about {job}"
        yield Asked(ranked.person.id, ranked.person.name, role, why, ranked.person.tie)
    for one in answer.introducers:
        role = " at ".join(part for part in (one.title, one.employer) if part)
        why = f"may know a {job}"
        yield Asked(one.person.id, one.person.name, role, why, one.person.tie)
