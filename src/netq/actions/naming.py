"""Which job type, and which levels, do a person's words name?"""

from __future__ import annotations

from typing import NoReturn

from netq import jobs
from netq.domain.errors import Misuse


def job_type_named(knowledge: jobs.Catalogue, words: str) -> str:
    """The job type that these words name, themselves or by a job in it.

    Raises Misuse when they name none for certain.
    """
    query = knowledge.understand(words)
    found = knowledge.resolve_job_type(words) or (query.job_type if query.sure else "")
    return found or _no_type(words)


def job_type_itself(knowledge: jobs.Catalogue, words: str) -> str:
    """The job type of this name, or the one that this job is the example of; nothing looser.

    A mapping lasts, so a guess must not make one. Raises Misuse when there is no such job type.
    """
    examples = {kind.example: kind.name for kind in knowledge.job_types}
    found = knowledge.resolve_job_type(words) or examples.get(words.strip().casefold())
    return found or _no_type(words)


def _no_type(words: str) -> NoReturn:
    raise Misuse(f"I know no job type called {words!r}.", "netq types lists them.")


def levels_named(words: str) -> tuple[int, int]:
    """The levels that words mean, inclusive. Raises Misuse when they mean none."""
    found = jobs.level_of(words)
    if found is None:
        raise Misuse(
            f"I cannot read the level {words!r}.",
            "Write 1 to 6, a range (3-5, 4+), or a word: senior, manager, director, C-level.",
        )
    return found
