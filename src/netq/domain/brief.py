"""Who is this, in one line?"""

from __future__ import annotations

from dataclasses import dataclass

from netq.domain.ties import Tie

_NOTHING_SAID = Tie(1, "assumed")


@dataclass(frozen=True, slots=True)
class Brief:
    """A person in one line, as lists and candidate choices show them."""

    id: int
    name: str
    title: str = ""
    employer: str = ""
    job_type: str = ""
    level: int | None = None
    tie: Tie = _NOTHING_SAID
    last_touch: str = ""

    @property
    def words(self) -> str:
        """Name and role, enough to tell two people of one name apart."""
        role = " at ".join(part for part in (self.title, self.employer) if part)
        return f"{self.name} ({role})" if role else self.name
