"""What does the user know better than netq: what titles mean, and job types of their own?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnType:
    """A job type of the user's own.

    ``like`` is a plain job of it, ``parent`` the job type of netq's that it lies within.
    """

    name: str
    like: str
    parent: str


@dataclass(frozen=True, slots=True)
class Overlay:
    """All corrections of one user.

    ``mapped`` holds pairs of a cleaned title and the job type it means; ``own`` the job types of
    their own, in the order they were made.
    """

    mapped: tuple[tuple[str, str], ...] = ()
    own: tuple[OwnType, ...] = ()


NONE = Overlay()
"""Of a user who has corrected nothing."""
