"""What does netq know of one person, and of the network around them?"""

from __future__ import annotations

from dataclasses import dataclass

from netq.domain.brief import Brief


@dataclass(frozen=True, slots=True)
class KnownRole:
    """A role in the store with its reading; ``job_type`` is "" when unknown, dates ISO or ""."""

    title: str
    employer: str
    job_type: str
    guess: str
    level: int | None
    started: str
    ended: str
    confirmed_on: str
    because: str

    @property
    def words(self) -> str:
        """The role as one says it: "PMO Lead at Acme"."""
        return " at ".join(part for part in (self.title, self.employer) if part)


@dataclass(frozen=True, slots=True)
class Event:
    """Something on the timeline: ISO date (possibly partial), kind, words."""

    on: str
    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything about one person: facts, then the timeline, newest first."""

    brief: Brief
    aliases: tuple[str, ...]
    roles: tuple[KnownRole, ...]
    addresses: tuple[tuple[str, str], ...]
    tags: tuple[str, ...]
    works_with: tuple[str, ...]
    met: str
    introduced_by: str
    relation: str
    do_not_ask_before: str
    connected_on: str
    source: str
    timeline: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class MyRole:
    """One of my own roles, with its reading's job type ("" when unknown)."""

    title: str
    employer: str
    job_type: str
    started: str
    ended: str


@dataclass(frozen=True, slots=True)
class Target:
    """A job I want to learn about: words, job type, weight in 0..1."""

    job: str
    job_type: str
    weight: float


@dataclass(frozen=True, slots=True)
class Me:
    """What netq knows of its user."""

    name: str = ""
    headline: str = ""
    industry: str = ""
    roles: tuple[MyRole, ...] = ()
    schools: tuple[tuple[str, str, str, str], ...] = ()
    skills: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    targets: tuple[Target, ...] = ()

    @property
    def job_types(self) -> tuple[str, ...]:
        """The job types of my present roles, else of my last one."""
        current = [role.job_type for role in self.roles if not role.ended and role.job_type]
        past = [role.job_type for role in self.roles if role.job_type]
        return tuple(dict.fromkeys(current or past[:1]))
