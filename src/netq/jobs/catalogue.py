"""What does netq know about jobs, once its user's corrections and own job types are heard?

The functions of ``netq.jobs`` answer for everybody; a ``Catalogue`` answers for one user. With
nothing corrected it is those functions, and loads no more than they do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property

from netq import jobs
from netq.domain.overlay import NONE, Overlay
from netq.domain.reading import JobQuery, Match, Reading
from netq.jobs.facts import JobType, job_types

NEAR_PARENT = 0.9
"""How near an own job type is to its parent; to others it is as near as that, times this (p)."""


class Catalogue:
    """The job types, what words and titles mean, and how near they are, as one user has it."""

    def __init__(self, overlay: Overlay = NONE) -> None:
        """Answer for the user whose corrections these are."""
        self.overlay = overlay
        self._own = {own.name: own for own in overlay.own}

    @property
    def job_types(self) -> tuple[JobType, ...]:
        """The built-in job types in their usual order, then the user's own as they were made."""
        known = {kind.name for kind in job_types()}
        own = (
            JobType(own.name, own.like, f"Your own, within {own.parent}.", own.parent)
            for own in self.overlay.own
            if own.name not in known
        )
        return (*job_types(), *own)

    @cached_property
    def correct(self) -> Callable[[Reading], Reading]:
        """A function that gives a reading as the user would have it."""
        from netq.jobs.overlay import corrector

        return corrector(self.overlay)

    def read(self, title: str, employer: str = "") -> Reading:
        """Return the reading of a title (``jobs.classify``); what the user said wins."""
        reading = jobs.classify(title, employer)
        return reading if self.overlay == NONE else self.correct(reading)

    def named(self, text: str) -> str | None:
        """Return the job type of this very name; only case, accents and signs may differ."""
        from netq.jobs.resolving import names, plain_name

        return names(self.overlay.own).get(plain_name(text))

    def understand(self, text: str) -> JobQuery:
        """Return the job that ``text`` means (``jobs.understand``).

        An own job type is meant by its name and by the jobs it holds; a title that the user mapped
        means what they said.
        """
        if self.overlay == NONE:
            return jobs.understand(text)
        from netq.jobs.asking import by_reading, split_context, wanted

        asked = wanted(text)
        one_name = self.named(asked) or self.read(asked).stated
        name, context = (asked, "") if one_name else split_context(asked)
        named = self.named(name)
        if named in self._own:
            like = jobs.understand(self._own[named].like)
            return replace(like, words=text, name=named, context=context, job_types=((named, 1.0),))
        plain = jobs.classify(name)
        reading = self.correct(plain)
        if named or reading == plain:
            return jobs.understand(text)
        return by_reading(text, name, context, self._with_occupations(reading))

    def resolve_job_type(self, text: str) -> str | None:
        """Return the job type that ``text`` names (``jobs.resolve_job_type``), own ones too."""
        if self.overlay == NONE:
            return jobs.resolve_job_type(text)
        from netq.jobs.resolving import resolve_job_type

        reading = self.read(text)
        said = reading.job_type if reading.stated else None
        return self.named(text) or said or resolve_job_type(text, self.overlay.own, self.read)

    def matcher(self, query: JobQuery) -> Callable[[Reading], Match]:
        """Return a function that says how near a reading is to a job (``jobs.matcher``).

        A title of an own job type is compared as one of the parent's, for it lies within; to
        somebody who asks for the own job type, all its titles are the same job.
        """
        if not self._own:
            return jobs.matcher(query)
        from netq.jobs.matching import OTHER_NAME

        outside = replace(query, job_types=self._outside(query.job_types))
        match = jobs.matcher(outside)
        inside = Match("same", OTHER_NAME, f"is in {query.job_type}")

        def found(reading: Reading) -> Match:
            own = self._own.get(reading.job_type)
            if own is None:
                return match(reading)
            guesses = self._outside(reading.job_types)
            hit = match(replace(reading, job_type=own.parent, job_types=guesses))
            return inside if own.name == query.job_type and hit.strength < OTHER_NAME else hit

        return found

    def nearness(self, one: str, other: str) -> float:
        """Return how near two job types are as careers, 0..1 (``jobs.nearness``)."""
        if not self._own or one == other:
            return jobs.nearness(one, other)
        own = (one in self._own) + (other in self._own)
        return jobs.nearness(self._parent(one), self._parent(other)) * NEAR_PARENT**own

    def neighbours(self, job_type: str) -> Mapping[str, float]:
        """Return the job types whose people work daily with this one (``jobs.neighbours``)."""
        found = jobs.neighbours(self._parent(job_type))
        own = {own.name: found[own.parent] for own in self.overlay.own if own.parent in found}
        return {**found, **own} if own else found

    def _parent(self, job_type: str) -> str:
        """Return the built-in job type that ``job_type`` is or lies within."""
        own = self._own.get(job_type)
        return own.parent if own else job_type

    def _outside(self, guesses: tuple[tuple[str, float], ...]) -> tuple[tuple[str, float], ...]:
        """Return guesses of job types with the parents in place of own ones."""
        return tuple((self._parent(name), p) for name, p in guesses)

    def _with_occupations(self, reading: Reading) -> Reading:
        """Return a reading with the occupations of its job type, where it has none of its own."""
        if reading.occupations:
            return reading
        from netq.jobs.asking import occupations_of

        own = self._own.get(reading.job_type)
        found = jobs.understand(own.like).occupations if own else occupations_of(reading.job_type)
        return replace(reading, occupations=found)
