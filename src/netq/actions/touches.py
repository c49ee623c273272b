"""What do the messages, invitations and recommendations of an archive say about my ties?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from netq.domain import identity, ties
from netq.domain.imports import Known
from netq.domain.incoming import Counterpart, Touch
from netq.domain.names import name_key
from netq.store import touches as rows
from netq.store.opening import Writer


def write_touches(
    writer: Writer, touches: Iterable[Touch], known: Mapping[int, Known]
) -> tuple[int, int]:
    """Store new events with people I know and infer ties anew: (new events, ties inferred)."""
    who = _Who(known.values())
    new = 0
    for touch in touches:
        people = sorted({number for other in touch.others if (number := who.is_(other))})
        if not people:
            continue
        if touch.kind == "note":
            new += rows.add_note(writer, people[0], touch.on, touch.text, touch.key)
            continue
        event = {
            "on_date": touch.on,
            "kind": touch.kind,
            "direction": touch.direction,
            "count": touch.count,
            "size": len(touch.others),
            "source": "linkedin",
            "key": touch.key,
        }
        new += rows.add_interaction(writer, event, people)
    found = [(number, ties.infer(events)) for number, events in rows.exchanges(writer).items()]
    changed = [tie for number, tie in found if rows.infer_tie(writer, number, tie)]
    return new, sum(tie.source == "inferred" for tie in changed)


class _Who:
    """Finds a counterpart by profile address, or by a name that only one person has."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._by_slug: dict[str, int] = {}
        self._by_name: dict[str, set[int]] = {}
        for person in known:
            self._by_slug.update(dict.fromkeys(person.slugs, person.id))
            self._by_name.setdefault(name_key(person.name), set()).add(person.id)

    def is_(self, other: Counterpart) -> int | None:
        address = identity.linkedin(other.linkedin) if other.linkedin else None
        if address:
            return self._by_slug.get(address.value)
        named = self._by_name.get(name_key(other.name), set()) if other.name else set()
        return next(iter(named)) if len(named) == 1 else None
