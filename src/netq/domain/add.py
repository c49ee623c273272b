"""Is the person I am about to write down here already, and what does adding them change?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from netq.domain import identity
from netq.domain.brief import Brief
from netq.domain.entry import Entry
from netq.domain.errors import Misuse
from netq.domain.identity import Identity
from netq.domain.names import company_key, name_key
from netq.domain.reading import Reading

NEAR_NAME = 88
"""Names this alike (0 to 100) at one employer are probably one person (measured: 98 in 100)."""


@dataclass(frozen=True, slots=True)
class Twin:
    """Somebody in the store who may be the person to be added, and the evidence for it."""

    brief: Brief
    evidence: str


@dataclass(frozen=True, slots=True)
class Understood:
    """How one role was read, and how many people now do that job type (0 when unknown).

    ``doubtful`` says that the role is the only one of its job type, and read too doubtfully to
    count.
    """

    reading: Reading
    people: int
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Added:
    """One person written down, or not.

    ``fate`` says which: "to_review" comes with ``twins`` and nothing stored.
    """

    fate: Literal["added", "updated", "unchanged", "to_review"]
    name: str
    id: int = 0
    understood: tuple[Understood, ...] = ()
    twins: tuple[Twin, ...] = ()
    notices: tuple[str, ...] = ()


def identities(entry: Entry) -> tuple[Identity, ...]:
    """The addresses of an entry, normalised. Raises Misuse naming one that cannot be read."""
    found: list[Identity] = []
    for kind, read, raws, example in (
        ("a LinkedIn address", identity.linkedin, [entry.linkedin], "linkedin.com/in/ann-lee"),
        ("an e-mail address", identity.email, entry.emails, "ann@example.com"),
        ("a phone number", identity.phone, entry.phones, "+44 20 7946 0000"),
    ):
        for raw in raws:
            if not raw:
                continue
            value = read(raw)
            if value is None:
                raise Misuse(f"{raw!r} is not {kind} I can read.", f"Write it like {example}.")
            found.append(value)
    return tuple(found)


def same_name(entry: Entry, others: Sequence[Brief]) -> tuple[Twin, ...]:
    """Those of the same name, the evidence naming the employer when that is the same too."""
    employers = {company_key(role.employer) for role in entry.roles if role.employer}
    return tuple(
        Twin(
            brief,
            f"same name, both at {brief.employer}"
            if brief.employer and company_key(brief.employer) in employers
            else "same name",
        )
        for brief in others
        if name_key(brief.name) == name_key(entry.name)
    )


def first_of(people: int, job_type: str) -> str:
    """What one more person did to the coverage of a job type, in words."""
    if people <= 1:
        return f"first person in {job_type}"
    ordinal = {2: "second", 3: "third"}.get(people)
    return f"{ordinal} person in {job_type}" if ordinal else f"{people} people in {job_type} now"
