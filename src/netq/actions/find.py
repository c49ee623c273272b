"""Whom does this name mean?"""

from __future__ import annotations

from netq.domain.brief import Brief
from netq.domain.errors import Ambiguous, NotFound
from netq.store import people
from netq.store.opening import Store

CANDIDATES = 9
"""At most this many people are listed when a name fits several."""

NEAR = 75
"""Names at least this alike (0 to 100, rapidfuzz token_sort_ratio) are suggested."""


def one(store: Store, name: str) -> Brief:
    """The one person a name (or an id like "#12") means.

    Raises NotFound naming near names, or Ambiguous listing everybody it may mean.
    """
    found = _by_id(store, name) or people.named(store, name)
    if len(found) == 1:
        return found[0]
    if not found:
        near = _near(store, name)
        hint = f"Did you mean {', '.join(near)}?" if near else "netq list shows everybody."
        raise NotFound(f"Nobody called {name!r} is in your network.", hint)
    lines = tuple(f"#{brief.id}  {brief.words}" for brief in found[:CANDIDATES])
    raise Ambiguous(
        f"{name!r} may be any of {len(found)} people.",
        f"Write more of the name, or its number: '#{found[0].id}'.",
        lines,
    )


def _by_id(store: Store, name: str) -> tuple[Brief, ...]:
    number = name.removeprefix("#")
    is_id = name.startswith("#") and number.isascii() and number.isdecimal()
    return people.briefs(store, [int(number)]) if is_id and len(number) < 19 else ()  # noqa: PLR2004


def _near(store: Store, name: str) -> list[str]:
    from rapidfuzz import fuzz, process, utils

    found = process.extract(
        name,
        people.names(store),
        scorer=fuzz.token_sort_ratio,
        processor=utils.default_process,
        limit=3,
        score_cutoff=NEAR,
    )
    return [match[0] for match in found]
