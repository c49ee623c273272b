"""Where does each ask stand, and what is the next step, by when?

The clock is 3B7 in business days (S. Dalton, The 2-Hour Job Search): after three quiet days ask
the next person, after seven write once more, then stop. It runs from the steps; none of it is
stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from netq.domain.errors import Misuse

NEXT_PERSON_DAYS, NUDGE_DAYS, LET_GO_DAYS = 3, 7, 15
"""Business days after which a quiet ask takes its next step."""

AFTER_NUDGE_DAYS = LET_GO_DAYS - NUDGE_DAYS
"""A nudge, however late, has this many business days for its answer."""

PENDING_CAP = 5
"""More open asks than this are more than one can follow up (practice: Dalton; 2HJS)."""

_WORKDAYS = 5

State = Literal["drafted", "sent", "nudged", "accepted", "declined", "expired", "done"]

MOVES: dict[State, tuple[State, ...]] = {
    "drafted": ("sent", "expired"),
    "sent": ("nudged", "accepted", "declined", "expired"),
    "nudged": ("accepted", "declined", "expired"),
    "accepted": ("done", "declined", "expired"),
    "declined": ("accepted",),
    "expired": ("accepted", "declined"),
    "done": (),
}
"""Which states may follow each. A late answer still counts; after one nudge there is no other."""

STATES = tuple(MOVES)
WORDS = tuple(state for state in STATES if state != "drafted")
"""The states a person may name."""

LIVE: tuple[State, ...] = ("drafted", "sent", "nudged", "accepted")
_WENT_OUT = ("sent", "nudged", "accepted", "done")

What = Literal["send", "ask next", "nudge", "let go", "talk"]


@dataclass(frozen=True, slots=True)
class Step:
    """A state and the ISO date on which it was reached."""

    state: State
    on: str


@dataclass(frozen=True, slots=True)
class Ask:
    """One ask of one person; ``asked_on`` is the day it was sent, before that the day of the draft.

    ``not_before`` is the ISO date before which somebody who declined is left in peace, or "".
    """

    id: int
    contact_id: int
    name: str
    job: str
    job_type: str
    state: State
    asked_on: str
    not_before: str = ""
    steps: tuple[Step, ...] = ()

    def on(self, state: State) -> str:
        """The last day this state was reached, or ""."""
        return max((step.on for step in self.steps if step.state == state), default="")


@dataclass(frozen=True, slots=True)
class Next:
    """What to do next about an ask, and the day from which on to do it."""

    what: What
    on: date


@dataclass(frozen=True, slots=True)
class Standing:
    """An ask today: its state ("expired" also where only the clock says so) and the next step.

    ``due`` says that the day of the next step has come.
    """

    ask: Ask
    state: State
    next: Next | None
    due: bool = False

    @property
    def live(self) -> bool:
        """Whether this ask still waits for something."""
        return self.state in LIVE


def business_days_after(day: date, number: int) -> date:
    """The day so many business days (Monday to Friday) after this one."""
    day -= timedelta(days=max(0, day.weekday() - _WORKDAYS + 1))  # a weekend counts as its Friday
    weeks, rest = divmod(number, _WORKDAYS)
    over_weekend = day.weekday() + rest >= _WORKDAYS
    return day + timedelta(weeks=weeks, days=rest + 2 * over_weekend)


def last_over(today: date, number: int) -> date:
    """The last day from which so many business days have passed by today."""
    day = today
    while business_days_after(day, number) > today:
        day -= timedelta(days=1)
    return day


def next_step(ask: Ask, today: date, others: Sequence[Ask] = ()) -> Next | None:
    """What to do next about an ask; None once it is closed. ``others`` are the other asks."""
    if ask.state not in LIVE:
        return None
    reached = date.fromisoformat(ask.on(ask.state) or ask.asked_on)
    if ask.state in {"drafted", "accepted"}:
        return Next("send" if ask.state == "drafted" else "talk", reached)
    sent = date.fromisoformat(ask.asked_on)
    let_go = business_days_after(sent, LET_GO_DAYS)
    if ask.state == "nudged":
        return Next("let go", max(let_go, business_days_after(reached, AFTER_NUDGE_DAYS)))
    if let_go <= today:
        return Next("let go", let_go)
    nudge = business_days_after(sent, NUDGE_DAYS)
    if nudge <= today or _asked_next(ask, others):
        return Next("nudge", nudge)
    return Next("ask next", business_days_after(sent, NEXT_PERSON_DAYS))


def _asked_next(ask: Ask, others: Sequence[Ask]) -> bool:
    """Whether somebody else was asked about the same job since."""
    return any(
        other.contact_id != ask.contact_id
        and other.state in _WENT_OUT
        and other.asked_on >= ask.asked_on
        and (other.job.casefold() == ask.job.casefold() or other.job_type == ask.job_type != "")
        for other in others
    )


def standing(ask: Ask, today: date, others: Sequence[Ask] = ()) -> Standing:
    """Where an ask stands today."""
    coming = next_step(ask, today, others)
    if coming is None:
        return Standing(ask, ask.state, None)
    if coming.what == "let go" and coming.on <= today:
        return Standing(ask, "expired", None)
    return Standing(ask, ask.state, coming, due=coming.on <= today)


def in_order(found: Sequence[Standing]) -> tuple[Standing, ...]:
    """What is due first, then the live by their next day, then the closed, newest first."""
    live = sorted(
        (one for one in found if one.next),
        key=lambda one: (one.next.on if one.next else date.max, one.ask.name, one.ask.id),
    )
    closed = sorted((one for one in found if not one.next), key=lambda one: one.ask.name)
    closed.sort(key=lambda one: one.ask.asked_on, reverse=True)
    return (*live, *closed)


def check_move(ask: Ask, state: State) -> None:
    """See that this state may follow. Raises Misuse naming those that may."""
    may = MOVES[ask.state]
    if state in may:
        return
    if state == "nudged" and ask.state == "nudged":
        raise Misuse(
            f"{ask.name} was written to twice; a third message would be too much.",
            f"What may follow: {', '.join(may)}.",
        )
    hint = (
        f"What may follow: {', '.join(may)}." if may else "It is closed; netq invite begins anew."
    )
    raise Misuse(f"Your ask of {ask.name} is {ask.state}; {state!r} cannot follow that.", hint)


def check_day(ask: Ask, on: str, today: date) -> str:
    """See that the next step may be of this day, an ISO date. Raises Misuse when it cannot."""
    last = max((step.on for step in ask.steps), default=ask.asked_on)
    try:
        day = date.fromisoformat(on)
    except ValueError:
        raise Misuse(f"A step needs a whole day, not {on!r}.", "--on 2026-11-23") from None
    if day > today:
        raise Misuse(f"{on} is still to come.", "Note it when it has come.")
    if on < last:
        raise Misuse(f"{on} is before its last step, of {last}.", "Name that day or a later one.")
    return on


def chosen(found: Sequence[Ask], state: State, today: date) -> tuple[Ask, ...]:
    """Which of one person's asks a word means: the live, of several those that may move so.

    Without a live one it is the newest. More than one means that the word is not enough.
    """
    live = [ask for ask in found if standing(ask, today).live]
    if len(live) > 1:
        live = [ask for ask in live if state in MOVES[ask.state]] or live
    if live or not found:
        return tuple(live)
    return (max(found, key=lambda ask: (ask.asked_on, ask.id)),)
