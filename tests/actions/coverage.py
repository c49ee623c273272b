"""What does a small network cover?"""

from __future__ import annotations

from netq.actions import gaps
from netq.actions.gaps import Focus
from netq.domain.gaps import Coverage, Ladder
from netq.store.opening import Store
from tests.conftest import TODAY

SOFTWARE, PROJECT = "Software engineering", "Project & programme management"


def covered(store: Store, *targets: str, near_me: bool = False) -> Coverage:
    return gaps.gaps(store, Focus(targets, near_me), TODAY)


def ladder(coverage: Coverage, name: str) -> Ladder:
    return next(one for one in coverage.ladders if one.name == name)


def rungs(coverage: Coverage, name: str) -> tuple[int, int, int, int]:
    one = ladder(coverage, name)
    return one.listed, one.known, one.askable, one.interviewed
