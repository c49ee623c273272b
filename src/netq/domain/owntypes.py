"""What did it do to the network that a job type of the user's own came or went?"""

from __future__ import annotations

from dataclasses import dataclass

from netq.domain.overlay import OwnType


@dataclass(frozen=True, slots=True)
class OwnAdded:
    """A job type the user added, and the people who do it now."""

    own: OwnType
    people: int


@dataclass(frozen=True, slots=True)
class OwnRemoved:
    """A job type the user took away again.

    ``people`` did it until now, ``titles`` were mapped to it, and so many targets, asks and
    interviews (``noted``) were about it: these are in the parent now.
    """

    own: OwnType
    people: int
    titles: int
    noted: int
