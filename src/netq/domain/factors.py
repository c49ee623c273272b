"""How much does each of six things count for or against asking this person?

Numbers without a source are netq's own choice, one named constant each.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from netq.domain.dates import DAYS_PER_YEAR, ago, days_since, earliest, latest, years_since
from netq.domain.people import Candidate, Held, Standing
from netq.domain.ties import TIE_WORDS

FRESH_DAYS = 548
"""A role confirmed within 18 months is taken as true (design section 7)."""

INTERVIEWEE = 0.40
"""A fit below this makes an introducer, not an interviewee."""

FIT_NOW, FIT_STALE, FIT_ONCE, FIT_NEAR, FIT_WORKS_WITH = 1.00, 0.90, 0.85, 0.60, 0.45
FIT_HALF_LIFE_YEARS = 6

LEVEL_BY_DISTANCE = {-1: 0.80, 0: 0.95, 1: 1.0, 2: 1.0, 3: 0.70}
LEVEL_FAR_BELOW, LEVEL_FAR_ABOVE, LEVEL_FLOOR_FOR_FRIENDS = 0.60, 0.45, 0.80
WOULD_CALL_BACK = 4
"""From this tie on nobody is too far above or below to be asked."""

WILLING = {1: 0.35, 2: 0.60, 3: 0.80, 4: 0.90, 5: 0.95}
NOVELTY = {1: 1.0, 2: 0.90, 3: 0.70, 4: 0.50, 5: 0.35}
TIE_UNIT = 0.56
"""willing x novelty of a tie of 3: the inverted U of Granovetter (1973) and of Rajkumar et al.
(Science 2022), by whom moderately weak ties help most."""

STRONG_ONCE = 3
"""A tie once this strong keeps its value through silence (Levin, Walter & Murnighan 2011)."""

JUST_NOW_DAYS = 30
RECENT, WITHIN_A_YEAR, WITHIN_THREE, DORMANT, FADED = 0.95, 1.0, 0.90, 0.95, 0.60
NEVER_IN_TOUCH, NO_DATE = 0.55, 0.90

ASKED_AGAIN_DAYS = 90
"""Nobody is interviewed twice about one job within this many days."""


@dataclass(frozen=True, slots=True)
class Factor:
    """One multiplier, 0 to about 1.3, with its reason as a sentence."""

    name: str
    value: float
    reason: str


def all_six(
    person: Candidate, entry_level: int, today: date
) -> tuple[tuple[Factor, ...], Held | None]:
    """Fit, level, tie, recency, reciprocity, availability of asking this person today.

    The second value is the role that makes the fit, else the present one, None without any.
    """
    fit, held = best_fit(person, today)
    held = held or _present(person)
    return (
        fit,
        level(person, held, entry_level),
        tie(person),
        recency(person, today),
        reciprocity(person),
        availability(person, today),
    ), held


def _present(person: Candidate) -> Held | None:
    return next((held for held in person.held if not held.ended), None)


def best_fit(person: Candidate, today: date) -> tuple[Factor, Held | None]:
    """How near this person's work is to the job, and the role that makes it so."""
    best: tuple[float, str, Held | None] = (0.0, "does other work", None)
    for held in person.held:
        value, reason = _fit_of(held, today)
        if value > best[0]:
            best = (value, reason, held)
    if person.works_with and best[0] < FIT_WORKS_WITH:
        first = person.held[0] if person.held else None
        best = (FIT_WORKS_WITH, "manages, hires or works daily with this job", first)
    return Factor("fit", round(best[0], 4), best[1]), best[2]


def _fit_of(held: Held, today: date) -> tuple[float, str]:
    kind, strength, why = held.match.kind, held.match.strength, held.match.why
    if kind == "none":
        return 0.0, ""
    if held.ended:
        if kind == "near":
            return 0.0, ""
        years = years_since(held.ended, today)
        value = FIT_ONCE * 0.5 ** (years / FIT_HALF_LIFE_YEARS) * strength
        return value, f"did this job until {held.ended.split('/')[-1][:7]}: {held.title!r} {why}"
    if kind == "near":
        return FIT_NEAR * strength, f"knows a near job: {held.title!r} {why}"
    if held.confirmed_on and days_since(held.confirmed_on, today) <= FRESH_DAYS:
        return FIT_NOW * strength, f"does this job now: {held.title!r} {why}"
    return FIT_STALE * strength, f"did this job when last heard of: {held.title!r} {why}"


def level(person: Candidate, held: Held | None, entry_level: int) -> Factor:
    """Somebody a step or two up has seen the job and still remembers entering it."""
    if held is None or held.level is None:
        return Factor("level", LEVEL_BY_DISTANCE[0], "the title does not tell the level")
    distance = held.level - entry_level
    value = LEVEL_BY_DISTANCE.get(distance, LEVEL_FAR_ABOVE if distance > 0 else LEVEL_FAR_BELOW)
    said = _steps(distance)
    if value < LEVEL_FLOOR_FOR_FRIENDS and person.tie.strength >= WOULD_CALL_BACK:
        return Factor("level", LEVEL_FLOOR_FOR_FRIENDS, f"{said}, but would take your call")
    return Factor("level", value, said)


def _steps(distance: int) -> str:
    if distance == 0:
        return "at the level where one enters this job"
    steps = "a step" if abs(distance) == 1 else f"{abs(distance)} steps"
    return f"{steps} {'above' if distance > 0 else 'below'} where one enters this job"


def tie(person: Candidate) -> Factor:
    """Willing to talk times able to tell something new: an inverted U over tie strength."""
    strength = person.tie.strength
    value = WILLING[strength] * NOVELTY[strength] / TIE_UNIT
    if person.tie.source == "assumed":
        reason = "I do not know how well you know them"
        if person.tie.evidence:
            reason += f" ({person.tie.evidence})"
    else:
        reason = _TIE_REASONS[strength]
        if person.tie.source == "inferred":
            reason += f" (from {person.tie.evidence})"
    return Factor("tie", round(value, 4), with_relation(person, reason))


def with_relation(person: Candidate, reason: str) -> str:
    """The reason, and what to mind of somebody one has to do with at work."""
    return f"{reason}; mind that they are your {person.relation}" if person.relation else reason


_TIE_REASONS = {
    1: TIE_WORDS[1],
    2: "you have met: near enough to answer, far enough to tell you something new",
    3: "you know each other well enough to talk openly",
    4: "would call you back, but you share much of what you know",
    5: "a close friend, who knows mostly what you know",
}


def recency(person: Candidate, today: date) -> Factor:
    """A quiet spell does little harm, unless the tie was weak to begin with."""
    touched = person.standing.last_touch
    if not touched:
        return _never_touched(person)
    days = days_since(touched, today)
    said = f"last in touch {ago(days) if latest(touched) <= today else f'in {touched}'}"
    if days > 3 * DAYS_PER_YEAR:
        if max(person.tie_peak, person.tie.strength) >= STRONG_ONCE:
            return Factor("recency", DORMANT, f"{said}; old ties keep their value")
        return Factor("recency", FADED, said)
    if days > DAYS_PER_YEAR:
        return Factor("recency", WITHIN_THREE, said)
    return Factor("recency", WITHIN_A_YEAR if days > JUST_NOW_DAYS else RECENT, said)


def _never_touched(person: Candidate) -> Factor:
    if person.listed_only:
        return Factor("recency", NEVER_IN_TOUCH, "in your contacts, but you were never in touch")
    return Factor("recency", NO_DATE, "I have no date of your last contact")


def reciprocity(person: Candidate) -> Factor:
    """Who has been helped is glad to help: between 0.7 and 1.3, 1.0 without history."""
    given, received = person.standing.given, person.standing.received
    if not given and not received:
        return Factor("reciprocity", 1.0, "no favours on record either way")
    value = 0.7 + 0.6 * (given + 1) / (given + received + 2)
    return Factor("reciprocity", round(value, 4), f"given {given}, received {received}")


def availability(person: Candidate, today: date) -> Factor:
    """0 when now is the wrong moment, with the reason; else halved by each ask in half a year."""
    why_not = not_now(person.standing, today)
    if why_not:
        return Factor("availability", 0.0, why_not)
    asks = person.standing.asks
    if not asks:
        return Factor("availability", 1.0, "not asked for anything in the last half-year")
    times = "once" if asks == 1 else f"{asks} times"
    return Factor("availability", round(0.5**asks, 4), f"asked {times} in the last half-year")


def not_now(standing: Standing, today: date) -> str:
    """Why now is the wrong moment to ask, or ""."""
    if _ahead(standing.do_not_ask_before, today):
        until = standing.do_not_ask_before
        return "you said not to ask them" + ("" if until >= "9999" else f" before {until}")
    if standing.pending_since:
        return f"your ask of {standing.pending_since} is waiting for an answer"
    if _ahead(standing.declined_until, today):
        return f"declined; not before {standing.declined_until}"
    if standing.thanks_owed:
        return "thank them for last time first"
    interviewed = standing.interviewed_on
    if interviewed and days_since(interviewed, today) < ASKED_AGAIN_DAYS:
        return f"you talked with them about this job on {interviewed}"
    return ""


def _ahead(day: str, today: date) -> bool:
    return bool(day) and earliest(day) > today
