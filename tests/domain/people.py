"""Whom do the tests speak of? Builders that fill in what a test does not care about."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import settings

from netq.domain.brief import Brief
from netq.domain.incoming import Person, Position, Row
from netq.domain.people import Candidate, Held, Standing
from netq.domain.reading import JobQuery, Match, MatchKind, Reading
from netq.domain.ties import Tie, TieSource

TODAY = date(2026, 11, 23)
FEW = settings(max_examples=50, deadline=None)
"""Enough examples for a law of small values, few enough to stay quick."""


def day(ago: int) -> str:
    """The ISO date so many days before today."""
    return (TODAY - timedelta(days=ago)).isoformat()


EIGHT_MONTHS_QUIET = Standing(last_touch=day(243))


def held(
    kind: MatchKind = "same",
    *,
    title: str = "Project Manager",
    employer: str = "Acme",
    ended: str = "",
    confirmed: str = day(30),
    level: int | None = 3,
    strength: float = 1.0,
) -> Held:
    """A role: a project manager's at Acme, held now, confirmed last month, one step above entry."""
    return Held(title, employer, ended, confirmed, level, Match(kind, strength, "says so"))


def person(
    name: str = "Ann Lee",
    *roles: Held,
    number: int = 1,
    tie: int = 2,
    source: TieSource = "stated",
    evidence: str = "",
    peak: int = 0,
    listed_only: bool = False,
    works_with: bool = False,
    standing: Standing = EIGHT_MONTHS_QUIET,
) -> Candidate:
    """Somebody met once, eight months quiet, who does the job now unless roles say otherwise."""
    return Candidate(
        id=number,
        name=name,
        tie=Tie(tie, source, evidence),
        tie_peak=peak or tie,
        listed_only=listed_only,
        held=roles or (held(),),
        works_with=works_with,
        standing=standing,
    )


def query(entry_level: int = 2) -> JobQuery:
    """The job asked about: project manager."""
    return JobQuery(
        words="pm",
        name="project manager",
        context="",
        job_types=(("Project & programme management", 0.9),),
        occupations=(),
        entry_level=entry_level,
        sure=True,
        alternatives=(),
    )


def reading(*job_types: str) -> Reading:
    """A title with these guesses, best first."""
    guesses = tuple((name, 0.3) for name in job_types)
    return Reading("Growth Lead", "growth lead", "occupation", "", 3, 0.3, guesses, (), "growth")


def row(
    name: str = "Ann Lee",
    *,
    linkedin: str = "",
    emails: tuple[str, ...] = (),
    employer: str = "",
    connected_on: str = "",
) -> Person:
    """A row of a people file."""
    roles = (Position("Project Manager", employer),) if employer else ()
    where = Row("Connections.csv", 5, "")
    return Person(where, name, linkedin, emails, roles=roles, connected_on=connected_on)


def brief(name: str = "Ann Lee", *, employer: str = "", number: int = 1) -> Brief:
    """A person in the store, in one line."""
    return Brief(number, name, "Project Manager" if employer else "", employer)
