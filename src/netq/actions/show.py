"""Everything about one person, named as one would name them."""

from __future__ import annotations

from dataclasses import replace

from netq.actions import find
from netq.domain.profile import Profile
from netq.store import people
from netq.store import show as rows
from netq.store.opening import Store


def show(store: Store, name: str) -> Profile:
    """Facts and timeline. Raises NotFound or Ambiguous when the name does not mean one person."""
    brief = find.one(store, name)
    touch = people.last_touches(store, [brief.id]).get(brief.id, "")
    return rows.profile(store, replace(brief, last_touch=touch))
