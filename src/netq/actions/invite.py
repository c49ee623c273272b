"""Which message would ask this person about that job, and is the moment right?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from netq.actions import asks, catalogue
from netq.actions import show as people
from netq.domain import invite as rules
from netq.domain.draft import About, check
from netq.domain.errors import Misuse
from netq.domain.factors import not_now
from netq.domain.invite import Invitation
from netq.domain.names import called, fold
from netq.domain.profile import Profile
from netq.formats import templates
from netq.store import asks as rows
from netq.store import me, standing
from netq.store.opening import Store

TEMPLATE = Path(__file__).with_name("invite.txt")
"""The message netq drafts unless the user has a template of their own."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for: the length of the talk, two times (or none), a template, anyway."""

    minutes: int = rules.MINUTES
    offers: tuple[str, ...] = ()
    template: Path = TEMPLATE
    anyway: bool = False


def template(own: Path) -> str:
    """The template in use: the user's own, if there is one. Raises as ``templates.read`` does."""
    return templates.read(own if own.exists() else TEMPLATE)


def draft(store: Store, name: str, job: str, wish: Wish, today: date) -> Invitation:
    """Draft a message and check it; nothing is noted yet.

    Raises NotFound or Ambiguous for the name; Misuse for a template that cannot be filled, for
    times that are not two, and when now is the wrong moment, unless asked for anyway.
    """
    words = " ".join(job.split())
    if not words:
        raise Misuse("Say which job you want to ask about.", '--for "project manager"')
    if len(wish.offers) not in {0, 2}:
        raise Misuse("Offer two times to choose from.", '--offer "Monday at 9" --offer "Friday"')
    them = people.show(store, name)
    query = catalogue.of(store).understand(words)
    if not wish.anyway:
        _check_moment(store, them, words, query.job_type, today)
    mine = me.load(store)
    facts = rules.shared(mine, them)
    first, second = wish.offers or rules.offers(today)
    values = {
        "name": called(them.brief.name),
        "shared": rules.sentence(facts, them),
        "job": query.name or words,
        "minutes": str(wish.minutes),
        "offer1": first,
        "offer2": second,
        "me": called(mine.name) if mine.name else "",
    }
    about = About(query.name or words, tuple(fact.value for fact in facts))
    text = templates.fill(template(wish.template), values)
    return Invitation(
        contact_id=them.brief.id,
        name=them.brief.name,
        job=words,
        job_type=query.job_type,
        about=about,
        text=text,
        broken=check(text, about),
        warnings=(*asks.warnings(store, today, them.brief.id), *_to_mind(them)),
    )


def revised(one: Invitation, text: str) -> Invitation:
    """The invitation in other words, checked again."""
    return replace(one, text=text, broken=check(text, one.about))


def keep(store: Store, one: Invitation, today: date, *, sent: bool = False) -> Invitation:
    """Note the ask as drafted, or as sent today; a draft on the same job is not noted twice."""
    day = today.isoformat()
    with store.writing() as writer:
        number = _drafted(writer, one) or rows.add(
            writer, one.contact_id, one.job, one.job_type, day
        )
        if sent:
            rows.move(writer, number, "sent", day)
    return replace(one, ask=next(ask for ask in rows.all_asks(store) if ask.id == number))


def _drafted(store: Store, one: Invitation) -> int:
    same = (
        ask.id
        for ask in rows.all_asks(store)
        if (ask.contact_id, ask.state, fold(ask.job)) == (one.contact_id, "drafted", fold(one.job))
    )
    return next(same, 0)


def _check_moment(store: Store, them: Profile, job: str, job_type: str, today: date) -> None:
    number = them.brief.id
    why = not_now(standing.of(store, [number], job_type, today)[number], today)
    if why:
        raise Misuse(
            f"Now is no good moment to ask {them.brief.name}: {why}.",
            f'netq ask "{job}" names others; --anyway drafts it all the same.',
        )


def _to_mind(them: Profile) -> tuple[str, ...]:
    return (f"Mind that they are your {them.relation}.",) if them.relation else ()
