"""Whom do the tests of the shortlist choose from, and whom does it name?"""

from __future__ import annotations

from collections.abc import Sequence

from netq.domain.ask import Ranked, Shortlist, shortlist
from netq.domain.people import Candidate, Standing
from tests.domain.people import TODAY, day, query

PENDING = Standing(last_touch=day(243), pending_since=day(3))


def chosen(*people: Candidate, most: int = 5) -> Shortlist:
    """The choice among these for project manager."""
    return shortlist(people, query(), TODAY, most)


def names(ranked: Sequence[Ranked]) -> list[str]:
    """Their names, in order."""
    return [one.person.name for one in ranked]
