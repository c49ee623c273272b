"""What has passed between the owner and the network: messages, invitations, recommendations?"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fiction import owner
from fiction.dice import Dice
from fiction.people import LAST_DAY, Contact
from fiction.words import grouped, rows

_LAST_MINUTE = datetime.combine(LAST_DAY, datetime.max.time()).replace(microsecond=0)
_SMALL_TALK = (
    *("congratulation", "anniversary", "question", "meetup", "market", "help"),
    *("old-days", "hello", "unanswered"),
)
_STRANGERS = (
    ("recruiter", date(2025, 10, 2), "Perpetua Longbottomley", "perpetua-longbottomley-4c1f"),
    ("offer", date(2026, 6, 30), "Growth Gremlin", "growth-gremlin"),
    ("hello", date(2019, 2, 11), "LinkedIn Member", ""),
)
"""Those who wrote without being connections: thread, day, name and address."""
_PENDING = (
    ("Ottokar Vesperling", "ottokar-vesperling", "OUTGOING", date(2026, 10, 21)),
    ("Growth Gremlin", "growth-gremlin", "INCOMING", date(2026, 6, 29)),
    ("Nerys Llanfabon", "nerys-llanfabon-77ab", "INCOMING", date(2026, 11, 9)),
)
"""Invitations that nobody has accepted yet."""
_GROUP_DAY = date(2026, 6, 3)

Party = tuple[str, str]
"""A name and the address of a profile."""
ME: Party = (owner.NAME, owner.URL)


@dataclass(frozen=True, slots=True)
class Message:
    """One message; ``others`` are all who take part besides the owner."""

    sender: Party
    others: tuple[Party, ...]
    at: datetime
    text: str
    subject: str = ""

    def row(self) -> tuple[str, ...]:
        """The eleven columns of ``messages.csv``."""
        receivers = [party for party in (ME, *self.others) if party != self.sender]
        names, urls = zip(*receivers, strict=True)
        seed = "".join(url or name for name, url in self.others).encode()
        key = base64.urlsafe_b64encode(hashlib.sha256(seed).digest()[:24]).decode()
        stamp = f"{self.at:%Y-%m-%d %H:%M:%S} UTC"
        to = ", ".join(names), ",".join(filter(None, urls))
        return (f"2-{key}", "", *self.sender, *to, stamp, self.subject, self.text, "INBOX", "")


def messages(contacts: Sequence[Contact], dice: Dice) -> list[tuple[str, ...]]:
    """All messages, the latest first: the story, small talk with one in ten, three strangers."""
    told = [*_story(contacts, dice), *_small_talk(contacts, dice), *_reunion(contacts, dice)]
    for thread, day, name, slug in _STRANGERS:
        url = slug and f"https://www.linkedin.com/in/{slug}"
        told += _exchange(thread, [(name, url)], day, dice)
    return [one.row() for one in sorted(told, key=lambda one: (one.at, one.text), reverse=True)]


def _story(contacts: Sequence[Contact], dice: Dice) -> Iterator[Message]:
    """The threads that ``words/cast.tsv`` gives to its players, each on its day."""
    players = {one.key: one for one in contacts if one.key}
    for row in rows("cast"):
        for entry in row["threads"].split():
            thread, _, day = entry.partition("@")
            yield from _exchange(
                thread, [_party(players[row["key"]])], date.fromisoformat(day), dice
            )


def _small_talk(contacts: Sequence[Contact], dice: Dice) -> Iterator[Message]:
    extras = [one for one in contacts if not one.key]
    for one in dice.few(extras, len(contacts) // 12):
        for thread in dice.few(_SMALL_TALK, 1 + dice.below(3)):
            day = dice.day(one.connected, LAST_DAY, lean=0.8)
            yield from _exchange(thread, [_party(one)], day, dice)


def _reunion(contacts: Sequence[Contact], dice: Dice) -> Iterator[Message]:
    both = [_party(one) for one in contacts if one.key in {"friend", "design"}]
    return _exchange("group", both, _GROUP_DAY, dice)


def _exchange(thread: str, others: list[Party], day: date, dice: Dice) -> Iterator[Message]:
    """The lines of one thread, hours apart, beginning on this day."""
    at = datetime.combine(day, datetime.min.time()) + timedelta(hours=7, seconds=dice.below(36000))
    names = {"me": owner.NAME.split()[0], "you": others[0][0].split()[0]}
    for line in grouped("threads", "thread")[thread]:
        sender = ME if line["direction"] == "out" else others[0]
        subject = "A role that might interest you" if thread == "recruiter" else ""
        yield Message(
            sender, tuple(others), min(at, _LAST_MINUTE), line["text"].format(**names), subject
        )
        at += timedelta(minutes=3 + dice.below(600))


def invitations(contacts: Sequence[Contact], dice: Dice) -> list[tuple[str, ...]]:
    """The invitations LinkedIn still lists, the latest first: accepted ones and three pending."""
    recent = [one for one in contacts if one.connected >= date(2021, 1, 1)]
    sent = [
        (one.name, one.url, dice.one(("INCOMING", "OUTGOING")), one.connected)
        for one in dice.few(recent, len(contacts) // 12)
    ]
    for name, slug, direction, day in _PENDING:
        sent.append((name, f"https://www.linkedin.com/in/{slug}", direction, day))
    sent.sort(key=lambda one: (-one[3].toordinal(), one[1]))
    return [_invitation((name, url), way, day, dice) for name, url, way, day in sent]


def _invitation(other: Party, direction: str, day: date, dice: Dice) -> tuple[str, ...]:
    inviter, invitee = (ME, other) if direction == "OUTGOING" else (other, ME)
    hour, minute = dice.below(24), dice.below(60)
    clock = f"{hour % 12 or 12}:{minute:02} {'PM' if hour >= 12 else 'AM'}"  # noqa: PLR2004 - noon
    at = f"{day.month}/{day.day}/{day:%y}, {clock}"
    text = f"Hi {invitee[0].split()[0]}, good to meet you last week!" if dice.chance(0.4) else ""
    return (inviter[0], invitee[0], at, text, direction, inviter[1], invitee[1])


def recommendations(contacts: Sequence[Contact], direction: str) -> list[tuple[str, ...]]:
    """The recommendations "Received" or "Given", the latest first."""
    players = {one.key: one for one in contacts if one.key}
    chosen = [row for row in rows("recommendations") if row["direction"] == direction]
    chosen.sort(key=lambda row: row["on"], reverse=True)
    return [_recommendation(players[row["key"]], row) for row in chosen]


def _recommendation(one: Contact, row: dict[str, str]) -> tuple[str, ...]:
    at = f"{date.fromisoformat(row['on']):%m/%d/%y}, 09:30 AM"
    return (one.first, one.last, one.company, one.position, row["text"], at, row["status"])


def _party(one: Contact) -> Party:
    return one.name, one.url
