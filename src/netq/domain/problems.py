"""What is a problem somebody told me of, and what may become of it?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from netq.domain.errors import Misuse

Wants = Literal["yes", "no", "unknown"]
"""Whether help is welcome. A problem heard is no permission to fix it."""

Status = Literal["open", "solved", "gone"]

ME = "me"
"""The name by which the user's own problems go."""

RESEMBLES = 0.3
"""From this likeness of words on, two problems may be one and the same (p)."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A problem as it is told: in their words, with what else was said of it."""

    text: str
    job: str = ""
    job_type: str = ""
    how_often: str = ""
    cost: str = ""
    workaround: str = ""
    tried: str = ""
    wants_help: Wants = "unknown"
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem in the store.

    ``who_id`` is None for the user's own. ``same_as`` is the number of the problem it is one with:
    the first heard of a group carries None, as does one that stands alone.
    """

    id: int
    who_id: int | None
    who: str
    heard: Heard
    heard_on: str
    status: Status = "open"
    solved_how: str = ""
    closed_on: str = ""
    same_as: int | None = None

    @property
    def group(self) -> int:
        """The number that all problems which are one and the same share."""
        return self.same_as or self.id

    @property
    def mine(self) -> bool:
        """Whether it is the user's own."""
        return self.who_id is None

    @property
    def ask_first(self) -> bool:
        """Whether help must not be offered yet: they have not said that it is welcome."""
        return not self.mine and self.heard.wants_help != "yes"


@dataclass(frozen=True, slots=True)
class Shown:
    """A problem, and the same one as others have it."""

    problem: Problem
    same: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """A problem just noted, and those heard before that may be the same."""

    problem: Problem
    like: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """The problems of a list, and how many were left out because they are confidential."""

    problems: tuple[Problem, ...]
    kept_back: int = 0


def may_close(problem: Problem, status: Status) -> None:
    """Raise Misuse unless a problem may become this: solved stays solved, gone may yet be solved.

    Saying again how it was solved is a correction.
    """
    if status == "gone" and problem.status != "open":
        raise Misuse(
            f"Problem {problem.id} is {problem.status} already.",
            f"netq problem show {problem.id} says more.",
        )


def seen(problems: Iterable[Problem], *, confidential: bool) -> Listed:
    """What may be shown: confidential problems only where they were asked for."""
    every = tuple(problems)
    shown = tuple(one for one in every if confidential or not one.heard.confidential)
    return Listed(shown, len(every) - len(shown))


def may_help(problem: Problem) -> bool:
    """Whether it is somebody else's, still open, and they did not say no to help."""
    return problem.status == "open" and not problem.mine and problem.heard.wants_help != "no"


def ask_first(problem: Problem) -> str:
    """What to mind before offering help, or "" when help is welcome."""
    if not problem.ask_first:
        return ""
    if problem.heard.wants_help == "no":
        return f"{problem.who} does not want help with this: only keep it in mind."
    return (
        f"{problem.who} has not said that help is welcome: ask first."
        " Until then only keep this in mind."
    )
