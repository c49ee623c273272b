"""What do we two share, and which invitation is made of it?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from netq.domain.asks import Ask, business_days_after
from netq.domain.dates import earliest, latest
from netq.domain.draft import About, Broken
from netq.domain.names import company_key, fold
from netq.domain.profile import KnownRole, Me, MyRole, Profile

MINUTES = 20
OFFERS = ((3, "10:00"), (6, "16:00"))
"""Two times to talk: so many business days from today, at this hour (p)."""

FACTS = 2
"""The message names at most so many things that connect us."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January February March April May June July August September October November December".split()
)


@dataclass(frozen=True, slots=True)
class Fact:
    """Something we share: the thing itself ("Acme"), and half a sentence that says it."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """A message to one person about one job, with the rules it breaks and what to mind.

    ``job`` is in the words typed, ``job_type`` "" when netq knows no such job; ``ask`` is the ask
    it was noted as, None before that.
    """

    contact_id: int
    name: str
    job: str
    job_type: str
    about: About
    text: str
    broken: tuple[Broken, ...]
    warnings: tuple[str, ...] = ()
    ask: Ask | None = None


def offers(today: date) -> tuple[str, str]:
    """Two times to talk, on different days of the week."""
    first, second = (
        f"{_spoken(business_days_after(today, days))} at {hour}" for days, hour in OFFERS
    )
    return first, second


def _spoken(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]}"


def shared(me: Me, them: Profile) -> tuple[Fact, ...]:
    """What we share, what connects most first: an introducer, a firm, a school, how we met.

    That we are in touch at all is said for want of anything else.
    """
    found = {fact.words: fact for fact in _in_common(me, them)}
    return tuple(found.values()) or tuple(_in_touch(them))[:1]


def _in_common(me: Me, them: Profile) -> Iterator[Fact]:
    if them.introduced_by:
        yield Fact(them.introduced_by, f"{them.introduced_by} introduced us")
    pairs = [(mine, theirs) for mine in me.roles for theirs in them.roles if mine.employer]
    for mine, theirs in pairs:
        if company_key(mine.employer) == company_key(theirs.employer):
            yield Fact(mine.employer, _at_work(mine, theirs))
    firms = {company_key(role.employer) for role in them.roles}
    for name in (school[0] for school in me.schools if company_key(school[0]) in firms):
        yield Fact(name, f"we were both at {name}")
    if them.met.strip():
        yield Fact(them.met, _met(them.met.strip()))
    tags = {fold(tag) for tag in them.tags}
    for skill in (skill for skill in me.skills if fold(skill) in tags):
        yield Fact(skill, f"we share an interest in {skill}")


def _in_touch(them: Profile) -> Iterator[Fact]:
    if them.brief.last_touch:
        yield Fact("", f"we were last in touch {_month(them.brief.last_touch)}")
    if them.connected_on:
        yield Fact("", f"we have been connected since {them.connected_on[:4]}")


def sentence(facts: tuple[Fact, ...], them: Profile) -> str:
    """The beginning of the message: what connects us, or for want of it what they do."""
    words = " and ".join(fact.words for fact in facts[:FACTS])
    if not words:
        role = next((role for role in them.roles if not role.ended), None)
        words = f"your work as {role.words} brought you to mind" if role else "you came to mind"
    return words[:1].upper() + words[1:].rstrip(".")


def _at_work(mine: MyRole, theirs: KnownRole) -> str:
    both_now = not mine.ended and not theirs.ended
    said = f"we both {'work' if both_now else 'worked'} at {mine.employer}"
    years = _years_together(mine, theirs)
    return f"{said} {years}" if years else said


def _years_together(mine: MyRole, theirs: KnownRole) -> str:
    """The years in which both were there, as far as both starts are known."""
    if not mine.started or not theirs.started:
        return ""
    since = max(earliest(role.started).year for role in (mine, theirs))
    ends = [latest(role.ended).year for role in (mine, theirs) if role.ended]
    if not ends:
        return f"since {since}"
    if min(ends) < since:
        return ""
    return f"in {since}" if min(ends) == since else f"from {since} to {min(ends)}"


def _met(met: str) -> str:
    first = met.split(maxsplit=1)[0].casefold()
    if first in {"at", "in", "on", "through", "via", "by"}:
        return f"we met {met}"
    if first == "met" or first.endswith("ed"):
        return f"we {met[:1].lower()}{met[1:]}"
    return f"we know each other from {met}"


def _month(day: str) -> str:
    first = earliest(day)
    return f"in {_MONTHS[first.month - 1]} {first.year}" if len(day) > len("2026") else f"in {day}"
