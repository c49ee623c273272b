"""Which asks are open, and what came of one?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from netq.actions import find
from netq.domain import asks as rules
from netq.domain import dates
from netq.domain.asks import Ask, Standing, State
from netq.domain.errors import Ambiguous, Misuse, NotFound
from netq.domain.names import fold
from netq.store import asks as rows
from netq.store import standing
from netq.store.opening import Store


def asks(store: Store, today: date, name: str = "") -> tuple[Standing, ...]:
    """Every ask, or every ask of one person; closed ones come last.

    Raises NotFound or Ambiguous for the name.
    """
    person = find.one(store, name).id if name else 0
    found = rows.all_asks(store)
    wanted = [ask for ask in found if person in {0, ask.contact_id}]
    return rules.in_order([rules.standing(ask, today, found) for ask in wanted])


def move(
    store: Store,
    name: str,
    word: str,
    today: date,
    *,
    on: str = "",
    not_before: str = "",
    job: str = "",
) -> Standing:
    """Note what came of an ask, in one word.

    Raises Misuse for a word, day or move that cannot be, NotFound or Ambiguous for the name or
    when netq cannot tell which ask is meant.
    """
    state = _state(word)
    ask = _meant(store, name, state, job, today)
    rules.check_move(ask, state)
    day = rules.check_day(ask, dates.parse(on, today) if on else today.isoformat(), today)
    until = _until(not_before, state, today)
    with store.writing() as writer:
        rows.move(writer, ask.id, state, day, until)
    found = rows.all_asks(store)
    moved = next(one for one in found if one.id == ask.id)
    return rules.standing(moved, today, found)


def warnings(store: Store, today: date, also: int = 0) -> tuple[str, ...]:
    """What speaks against more asks just now; ``also`` is somebody about to be asked (an id)."""
    so_far = "With this one " if also else ""
    found = [
        f"{so_far}{asks} of your open asks are at {employer}: they may compare notes."
        for employer, asks in standing.live_employers(store, today, also)
        if employer and asks > 1
    ]
    pending = standing.open_asks(store, today) + bool(also)
    if pending > rules.PENDING_CAP:
        found.append(f"{so_far}{pending} asks are open; close some before you ask more people.")
    return tuple(found)


def _state(word: str) -> State:
    found = next((state for state in rules.WORDS if state == word.casefold()), None)
    if found is None:
        raise Misuse(f"{word!r} is no state of an ask.", f"Say one of {', '.join(rules.WORDS)}.")
    return found


def _meant(store: Store, name: str, state: State, job: str, today: date) -> Ask:
    person = find.one(store, name)
    found = [ask for ask in rows.all_asks(store) if ask.contact_id == person.id]
    if job:
        found = [ask for ask in found if fold(job) in fold(ask.job)]
    meant = rules.chosen(found, state, today)
    if not meant:
        about = f" about {job}" if job else ""
        raise NotFound(
            f"There is no ask of {person.name}{about}.",
            f'netq invite "{person.name}" --for JOB drafts one.',
        )
    if len(meant) > 1:
        raise Ambiguous(
            f"{len(meant)} asks of {person.name} are open.",
            "Say which: --for JOB.",
            _lines(meant),
        )
    return meant[0]


def _lines(found: Sequence[Ask]) -> tuple[str, ...]:
    return tuple(f"{ask.job}, {ask.state} {ask.asked_on}" for ask in found)


def _until(not_before: str, state: State, today: date) -> str:
    if not not_before:
        return ""
    if state != "declined":
        raise Misuse("--not-before goes with declined.", 'netq asks "Ann Lee" declined')
    if not_before.casefold() == "never":
        return dates.NEVER
    until = dates.parse(not_before, today, "day not to ask before")
    if dates.earliest(until) <= today:
        raise Misuse(f"{until} is no day to come.", "--not-before 2027-03, or: never")
    return until
