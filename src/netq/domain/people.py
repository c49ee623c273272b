"""What must be known of a person to decide whether, and what, to ask them?"""

from __future__ import annotations

from dataclasses import dataclass

from netq.domain.reading import Match
from netq.domain.ties import Relation, Tie


@dataclass(frozen=True, slots=True)
class Held:
    """One role of a person, as far as it bears on the job asked about.

    ``ended`` is a partial ISO date or range ("" while current), ``confirmed_on`` the ISO date on
    which somebody last said it is so, ``level`` 1..6 or None, ``match`` how near it is to the job.
    """

    title: str
    employer: str
    ended: str
    confirmed_on: str
    level: int | None
    match: Match

    @property
    def words(self) -> str:
        """The role as one says it: "PMO Lead at Acme"."""
        return f"{self.title} at {self.employer}" if self.employer else self.title


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands between the two of us, counted from events. Dates are ISO 8601 or "".

    ``given`` and ``received`` count favours; ``asks`` counts asks in the last 180 days;
    ``pending_since`` is the day of an ask without an answer; ``declined_until`` the day before
    which they asked not to be asked; ``interviewed_on`` the last interview on this very job.
    """

    last_touch: str = ""
    given: int = 0
    received: int = 0
    asks: int = 0
    pending_since: str = ""
    declined_until: str = ""
    do_not_ask_before: str = ""
    thanks_owed: bool = False
    interviewed_on: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who may be asked about a job: who, how near in tie, which roles bear on it.

    ``tie_peak`` is the strongest the tie ever was; ``listed_only`` is True when the person came
    from an import; ``works_with`` says that they manage, hire or work daily with this job.
    """

    id: int
    name: str
    tie: Tie
    tie_peak: int
    listed_only: bool
    held: tuple[Held, ...]
    relation: Relation | None = None
    works_with: bool = False
    standing: Standing = Standing()
