"""With whom did the owner exchange messages, on which days, and who wrote?

What was written is other people's confidence: it is read past, and never kept.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from netq.domain.identity import linkedin
from netq.domain.incoming import Counterpart, Direction, Row, Touch
from netq.formats import dates
from netq.formats.findings import Findings, event_key, quoted
from netq.formats.recipients import split_names
from netq.formats.sheet import Sheet, Tick

_TELLING = (
    "conversation id",
    "from",
    "sender profile url",
    "to",
    "recipient profile urls",
)
"""What sorts messages of one day together; what they say is not among it."""

_DRAFTS = ("is message draft", "is conversation draft")
_NO = frozenset(("", "no", "false", "0"))
_NOBODY = frozenset(("", "linkedin member"))
"""How LinkedIn names those who closed their account."""

_COMMAS = re.compile(r"[,\s]+")


@dataclass(frozen=True, slots=True)
class _Day:
    """The messages of one sender in one conversation on one day."""

    where: Row
    conversation: str
    on: str
    sender: Counterpart
    to: tuple[Counterpart, ...]
    count: int

    @property
    def everybody(self) -> tuple[Counterpart, ...]:
        return (self.sender, *self.to)


def read(sheet: Sheet, found: Findings, tick: Tick) -> None:
    """Turn messages into touches: one per conversation, day and direction.

    Read after the owner's profile and the people, whose names it needs. Drafts, spam and senders
    without a profile (sponsors, closed accounts) are left out.
    """
    days = _with_addresses(_days(sheet, found, tick))
    mine = _owner(days, found.facts.get("name", ""))
    if days and not mine:
        message = (
            "netq cannot tell which of these people is you, so no messages were read. "
            "Import the whole export: its Profile.csv says it."
        )
        found.complain(sheet, 0, "", message)
        return
    grouped: dict[tuple[str, str, Direction], list[_Day]] = {}
    addressed = "sender profile url" in sheet.header.columns
    for day in days:
        direction: Direction = "out" if _who(day.sender) == mine else "in"
        if direction == "in" and addressed and not day.sender.linkedin:
            continue  # a sponsor, or a closed account
        grouped.setdefault((day.conversation, day.on, direction), []).append(day)
    for (conversation, on, direction), parts in grouped.items():
        others = _others(parts, mine)
        if others:
            key = event_key("messages", conversation, on, direction)
            count = sum(part.count for part in parts)
            where = parts[0].where
            found.touches.append(Touch(where, "messages", direction, on, others, key, count))


def _days(sheet: Sheet, found: Findings, tick: Tick) -> list[_Day]:
    counts: Counter[tuple[str, ...]] = Counter()
    lines: dict[tuple[str, ...], int] = {}
    for record, cells in found.rows(sheet, tick):
        on, wrong = dates.day(cells["date"].split(" ")[0], dates.STAMPED)
        if wrong:
            message = f"{quoted(cells['date'])} is not a date netq knows; message left out."
            found.complain(sheet, record.line, "DATE", message)
        elif not _is_noise(cells):
            key = (on, *(cells.get(column, "") for column in _TELLING))
            lines.setdefault(key, record.line)
            counts[key] += 1
    known = {person.name for person in found.people} | {sender for _, _, sender, *_ in counts}
    named = {p.value: person.name for person in found.people if (p := linkedin(person.linkedin))}
    return [
        _Day(
            Row(sheet.name, lines[key], ""),
            conversation,
            on,
            Counterpart(sender, url),
            _recipients(to, urls, known, named),
            count,
        )
        for key, count in counts.items()
        for on, conversation, sender, url, to, urls in [key]
    ]


def _is_noise(cells: dict[str, str]) -> bool:
    drafted = any(cells.get(column, "").casefold() not in _NO for column in _DRAFTS)
    return drafted or cells.get("folder", "").casefold() == "spam"


def _recipients(
    to: str, addresses: str, known: set[str], named: dict[str, str]
) -> tuple[Counterpart, ...]:
    """The people written to; names are taken apart by what addresses and known names allow."""
    urls = [url for url in _COMMAS.split(addresses) if url]
    if len(urls) == 1:
        return (Counterpart(to, urls[0]),)
    names = split_names(to, known)
    if not urls:
        return tuple(Counterpart(name) for name in names if name.casefold() not in _NOBODY)
    if len(urls) == len(names):
        return tuple(Counterpart(name, url) for name, url in zip(names, urls, strict=True))
    slugs = [profile.value if (profile := linkedin(url)) else "" for url in urls]
    return tuple(
        Counterpart(named.get(slug, ""), url) for slug, url in zip(slugs, urls, strict=True)
    )


def _who(person: Counterpart) -> str:
    """What tells people apart: the profile address, or where there is none the name."""
    profile = linkedin(person.linkedin)
    return f"in/{profile.value}" if profile else person.name.casefold()


def _with_addresses(days: list[_Day]) -> list[_Day]:
    """The days with profile addresses of senders given to recipients of the same (one) name."""
    urls: dict[str, dict[str, str]] = {}
    for day in days:
        for person in day.everybody:
            if person.name and person.linkedin:
                urls.setdefault(person.name, {})[_who(person)] = person.linkedin
    sure = {name: next(iter(found.values())) for name, found in urls.items() if len(found) == 1}

    def addressed(person: Counterpart) -> Counterpart:
        return replace(person, linkedin=person.linkedin or sure.get(person.name, ""))

    return [
        replace(day, sender=addressed(day.sender), to=tuple(map(addressed, day.to))) for day in days
    ]


def _owner(days: list[_Day], name: str) -> str:
    """Who the owner is: whoever bears the name of the profile, else is in every conversation."""
    named = Counter(
        _who(person)
        for day in days
        for person in day.everybody
        if name and person.name.casefold() == name.casefold()
    )
    if named:
        return named.most_common(1)[0][0]
    conversations: dict[str, set[str]] = {}
    for day in days:
        conversations.setdefault(day.conversation, set()).update(map(_who, day.everybody))
    always = set.intersection(*conversations.values()) if len(conversations) > 1 else set()
    return always.pop() if len(always) == 1 else ""


def _others(parts: list[_Day], mine: str) -> tuple[Counterpart, ...]:
    """Everybody in these messages but the owner, senders first, each once."""
    people = [part.sender for part in parts] + [person for part in parts for person in part.to]
    unique = {_who(person): person for person in reversed(people)}
    return tuple(unique[who] for who in reversed(unique) if who not in {"", mine})
