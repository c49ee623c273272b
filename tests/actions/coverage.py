"""What does a small network cover?"""

from __future__ import annotations

from netq.actions import gaps
from netq.actions.gaps import Focus
from netq.domain.gaps import Coverage, Ladder
from netq.store.opening import Store
from tests.conftest import TODAY

SOFTWARE, PROJECT = "Software engineering", "Project & programme management"


def covered(store: Store, *targets: str, near_me: bool = False) -> Coverage:
    """The answer of ``netq gaps``."""
    return gaps.gaps(store, Focus(targets, near_me), TODAY)


def ladder(coverage: Coverage, name: str) -> Ladder:
    """One job type of it."""
    return next(one for one in coverage.ladders if one.name == name)


def rungs(coverage: Coverage, name: str) -> tuple[int, int, int, int]:
    """People listed, known, askable and interviewed in one job type."""
    one = ladder(coverage, name)
    return one.listed, one.known, one.askable, one.interviewed
