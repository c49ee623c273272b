"""Note problems people told of, look at them, and say what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from netq.actions import catalogue, find, telling
from netq.actions.naming import job_type_named
from netq.domain import problems as rules
from netq.domain.dates import earliest, parse
from netq.domain.errors import Misuse, NotFound
from netq.domain.helping import Rarity
from netq.domain.problems import ME, RESEMBLES, Added, Heard, Listed, Problem, Shown, Status, Wants
from netq.store import people
from netq.store import problems as rows
from netq.store.opening import Store

WANTS: tuple[Wants, ...] = ("yes", "no", "unknown")
FEWEST_SHARED = 2
"""Two problems that share but one word are not called alike (p)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which problems to list, in the user's words."""

    job: str = ""
    name: str = ""
    open_only: bool = False
    confidential: bool = False


def wants(words_typed: str) -> Wants:
    """Whether help is welcome, as typed. Raises Misuse for another word."""
    for known in WANTS:
        if words_typed.strip().casefold() == known:
            return known
    raise Misuse(
        f"{words_typed!r} is not yes, no or unknown.", "Whether they want help: yes or no."
    )


def add(store: Store, name: str, heard: Heard, on: str, today: date) -> Added:
    """Note a problem of a person, or of mine ("me"); name those heard before that are like it.

    Raises NotFound or Ambiguous for the name, Misuse for an empty text, a day that is not, a job
    netq does not know, or a problem that is noted already.
    """
    day = _day(on, today)
    heard = replace(heard, text=" ".join(heard.text.split()))
    if not heard.text:
        raise Misuse("Say what the problem is.", 'netq problem add "Ann Lee" "in their words"')
    number = person(store, name)
    before = rows.every(store)
    _not_twice(before, number, heard)
    with store.writing() as writer:
        new = rows.insert(writer, number, _with_job(store, number, heard), day)
    problem = one(store, new)
    return Added(problem, _like(problem, before))


def person(store: Store, name: str) -> int | None:
    """The id of the person a name means; None for "me"."""
    return None if name.strip().casefold() == ME else find.one(store, name).id


def one(store: Store, number: int) -> Problem:
    """The problem of this number. Raises NotFound."""
    found = rows.one(store, number)
    if found is None:
        raise NotFound(f"There is no problem {number}.", "netq problem list shows them.")
    return found


def show(store: Store, number: int) -> Shown:
    """One problem, asked for by its number, and the same one as others have it.

    Confidential ones of others are not among them.
    """
    problem = one(store, number)
    group = rows.group(store, problem.group)
    others = [other for other in group if other.id != number]
    return Shown(problem, rules.seen(others, confidential=False).problems)


def listing(store: Store, asked: Asked) -> Listed:
    """The problems that fit, the latest heard first."""
    number = person(store, asked.name) if asked.name else None
    kind = job_type_named(catalogue.of(store), asked.job) if asked.job else ""
    fitting = [
        problem
        for problem in rows.every(store)
        if (not asked.name or problem.who_id == number)
        and (not kind or problem.heard.job_type == kind)
        and (not asked.open_only or problem.status == "open")
    ]
    return rules.seen(fitting, confidential=asked.confidential)


def close(store: Store, number: int, status: Status, how: str, today: date) -> Shown:
    """Say that a problem is solved, and how; or that it is gone."""
    problem = one(store, number)
    rules.may_close(problem, status)
    how = " ".join(how.split())
    if status == "solved" and not how:
        raise Misuse("Say how it was solved.", f'netq problem solved {number} "how"')
    columns = {"status": status, "solved_how": how, "closed_on": today.isoformat()}
    with store.writing() as writer:
        rows.change(writer, number, columns)
    return show(store, number)


def welcome(store: Store, number: int, answer: Wants) -> Shown:
    """Note whether help with a problem is welcome."""
    one(store, number)
    with store.writing() as writer:
        rows.change(writer, number, {"wants_help": answer})
    return show(store, number)


def same(store: Store, number: int, other: int) -> Shown:
    """Note that two problems, and all that are one with them, are one and the same."""
    a, b = one(store, number), one(store, other)
    if a.id == b.id:
        raise Misuse("That is one problem, not two.", "netq problem same 1 2")
    first, later = sorted((a.group, b.group))
    if first != later:
        with store.writing() as writer:
            rows.link(writer, first, later)
    return show(store, number)


def _like(problem: Problem, before: Sequence[Problem]) -> tuple[Problem, ...]:
    """Those heard before whose words are most like it, at most three."""
    read = telling.read(one.heard.text for one in (*before, problem))
    rarity = Rarity(map(read.stems, read.of))
    mind = read.stems(problem.heard.text)
    found = []
    for other in before:
        like = rarity.likeness(mind, read.stems(other.heard.text))
        if like.score >= RESEMBLES and len(like.shared) >= FEWEST_SHARED:
            found.append((-like.score, other.id, other))
    return tuple(other for _, _, other in sorted(found)[:3])


def _not_twice(before: Sequence[Problem], number: int | None, heard: Heard) -> None:
    for problem in before:
        same_words = problem.heard.text.casefold() == heard.text.casefold()
        if same_words and problem.who_id == number and problem.status == "open":
            raise Misuse(
                f"It is noted already: problem {problem.id}.",
                f"netq problem show {problem.id} says more.",
            )


def _with_job(store: Store, number: int | None, heard: Heard) -> Heard:
    """The job type of the job named; else of the work the person does now."""
    if heard.job:
        return replace(heard, job_type=job_type_named(catalogue.of(store), heard.job))
    brief = people.briefs(store, [number])[0] if number is not None else None
    if brief is None or not brief.job_type:
        return heard
    return replace(heard, job=brief.title, job_type=brief.job_type)


def _day(on: str, today: date) -> str:
    if not on:
        return today.isoformat()
    day = parse(on, today)
    if earliest(day) > today:
        raise Misuse(f"{day} is still to come.", "Say when you heard of it: --on 2026-11-20.")
    return day
