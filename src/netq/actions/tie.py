"""Say how well I know somebody, and first those for whom it matters most."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from netq.actions import ask, find, gaps
from netq.domain.ask import Answer
from netq.domain.errors import Misuse
from netq.domain.tie import Asked, TieSet, questions
from netq.domain.ties import TIE_WORDS, Tie
from netq.store import contacts, me
from netq.store.opening import Store

JOBS = 3
"""A round looks at this many jobs: my targets first, then the worst gaps."""


def set_tie(store: Store, name: str, strength: int) -> TieSet:
    """State how well I know a person.

    Raises NotFound or Ambiguous for the name, Misuse for a tie that is not 1 to 5.
    """
    if strength not in TIE_WORDS:
        said = "; ".join(f"{number} {words}" for number, words in TIE_WORDS.items())
        raise Misuse(f"A tie goes from 1 to 5, not {strength}.", said)
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


def a_round(store: Store, today: date, job: str = "") -> tuple[Asked, ...]:
    """At most twelve people about whom a word would change an answer most."""
    wish = ask.Wish(most=10)
    about = (job,) if job else jobs_that_matter(store, today)
    return questions([list(_of(ask.ask(store, words, wish, today))) for words in about])


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
