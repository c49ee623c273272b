"""Who does the job in the industry or at the place the person had in mind?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from netq import jobs
from netq.domain.names import words
from netq.domain.people import Candidate, Held

ELSEWHERE = 0.85
"""Somebody who does the job elsewhere knows most of it (p)."""


def prefer(people: Iterable[Candidate], context: str) -> list[Candidate]:
    """Let those who work in the context ("healthcare", "London") come before the others.

    An employer or title belongs to it by a shared word, or by a word that stands for an industry
    ("hospital" for healthcare).
    """
    if not context:
        return list(people)
    wanted = set(words(context))
    industry = jobs.resolve_job_type(context) or ""

    def weighed(held: Held) -> Held:
        there = wanted & set(words(f"{held.title} {held.employer}"))
        if there or (industry and industry in jobs.industries(held.employer)):
            why = f"{held.match.why}, in {context}"
            return replace(held, match=replace(held.match, why=why))
        strength = held.match.strength * ELSEWHERE
        why = f"{held.match.why}, though not in {context}"
        return replace(held, match=replace(held.match, strength=strength, why=why))

    return [replace(one, held=tuple(weighed(held) for held in one.held)) for one in people]
