"""Which job type, and which levels, do a person's words name?"""

from __future__ import annotations

from netq import jobs
from netq.domain.errors import Misuse


def job_type_named(words: str) -> str:
    """The job type that words mean. Raises Misuse when they mean none for certain."""
    found = jobs.resolve_job_type(words) or jobs.understand(words).job_type
    if not found:
        raise Misuse(f"I know no job type called {words!r}.", "netq types lists them.")
    return found


def levels_named(words: str) -> tuple[int, int]:
    """The levels that words mean, inclusive. Raises Misuse when they mean none."""
    found = jobs.level_of(words)
    if found is None:
        raise Misuse(
            f"I cannot read the level {words!r}.",
            "Write 1 to 6, a range (3-5, 4+), or a word: senior, manager, director, C-level.",
        )
    return found
