"""What became of the people on the lines of an input?"""

from __future__ import annotations

from dataclasses import dataclass

from netq.domain.add import Added
from netq.domain.incoming import Complaint


@dataclass(frozen=True, slots=True)
class LinesAdded:
    """The account of many adds: every line with a person is in ``added`` or has a complaint."""

    added: tuple[Added, ...]
    complaints: tuple[Complaint, ...]
    read: int

    def count(self, fate: str) -> int:
        """How many people met this fate."""
        return sum(one.fate == fate for one in self.added)
