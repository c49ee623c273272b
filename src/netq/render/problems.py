"""How do problems look: one, a list, one just noted?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.problems import Added as AddedProblem
from netq.domain.problems import Listed, Problem, Shown
from netq.render import parts
from netq.render.parts import text

if TYPE_CHECKING:
    from rich.console import RenderableType

HELP = {"yes": "help is welcome", "no": "wants no help", "unknown": "ask before you help"}
IN_CONFIDENCE = "(told in confidence)"


def screen(shown: Shown) -> Iterable[RenderableType]:
    """A table of what was said, then who else has it."""
    yield text(f"Problem {shown.problem.id}, {whose(shown.problem)}", "bold")
    made = parts.table(("", "keep"), ("", ""))
    made.show_header = False
    for what, words in _facts(shown.problem):
        made.add_row(what, text(words))
    yield made
    if shown.same:
        yield parts.heading("The same problem")
        yield _table(shown.same)


def lines(shown: Shown) -> Iterable[Sequence[str]]:
    """what, value; then "same", number, who, job type."""
    problem = shown.problem
    yield "id", str(problem.id)
    yield "who", problem.who
    yield from _facts(problem)
    for other in shown.same:
        yield "same", str(other.id), other.who, other.heard.job_type


def data(shown: Shown) -> Any:
    """The promised object; see ``docs/json.md``."""
    same = [
        {"id": other.id, "who": other.who, "job_type": other.heard.job_type} for other in shown.same
    ]
    return {**problem_data(shown.problem), "same": same}


class List:
    """How a list of problems looks."""

    @staticmethod
    def screen(listed: Listed) -> Iterable[RenderableType]:
        """A table, the latest heard first."""
        if listed.problems:
            yield _table(listed.problems)

    @staticmethod
    def lines(listed: Listed) -> Iterable[Sequence[str]]:
        """id, who, text, job type, wants help, status, heard on, confidential, same as."""
        for problem in listed.problems:
            heard = problem.heard
            yield (
                str(problem.id),
                problem.who,
                heard.text,
                heard.job_type,
                heard.wants_help,
                problem.status,
                problem.heard_on,
                "confidential" if heard.confidential else "",
                str(problem.same_as or ""),
            )

    @staticmethod
    def data(listed: Listed) -> Any:
        """The promised list; see ``docs/json.md``."""
        return [problem_data(problem) for problem in listed.problems]


class Added:
    """How a problem just noted looks."""

    @staticmethod
    def hints(done: AddedProblem) -> Iterable[str]:
        """How to link it with those it resembles, and what to do next."""
        number = done.problem.id
        for other in done.like:
            yield f"If it is the same as problem {other.id}: netq problem same {other.id} {number}"
        yield f"Next: netq problem match {number}"

    @staticmethod
    def screen(done: AddedProblem) -> Iterable[RenderableType]:
        """Its number, then those like it."""
        problem = done.problem
        yield text(f"Noted as problem {problem.id}, {whose(problem)}.")
        for other in done.like:
            yield text(f"It resembles problem {other.id}, {_told(other)}")

    @staticmethod
    def lines(done: AddedProblem) -> Iterable[Sequence[str]]:
        """id, who, job type; then "like", number, who, text."""
        yield str(done.problem.id), done.problem.who, done.problem.heard.job_type
        for other in done.like:
            yield "like", str(other.id), *_open_words(other)

    @staticmethod
    def data(done: AddedProblem) -> Any:
        """The promised object; see ``docs/json.md``."""
        like = []
        for other in done.like:
            who, words = _open_words(other)
            like.append({"id": other.id, "who": who, "text": words})
        return {**problem_data(done.problem), "like": like}


def whose(problem: Problem) -> str:
    """Whose problem it is, and in which work."""
    of = "your own" if problem.mine else f"told by {problem.who}"
    return f"{of}, in {problem.heard.job_type}" if problem.heard.job_type else of


def problem_data(problem: Problem) -> dict[str, Any]:
    """A problem for a program."""
    heard = problem.heard
    return {
        "id": problem.id,
        "who": problem.who,
        "text": heard.text,
        "job": heard.job,
        "job_type": heard.job_type,
        "how_often": heard.how_often,
        "cost": heard.cost,
        "workaround": heard.workaround,
        "tried": heard.tried,
        "wants_help": heard.wants_help,
        "confidential": heard.confidential,
        "status": problem.status,
        "solved_how": problem.solved_how,
        "heard_on": problem.heard_on,
        "closed_on": problem.closed_on,
        "same_as": problem.same_as,
    }


def _open_words(problem: Problem) -> tuple[str, str]:
    if problem.heard.confidential:
        return "", IN_CONFIDENCE
    return problem.who, problem.heard.text


def _told(problem: Problem) -> str:
    who, words = _open_words(problem)
    return f"{'yours' if problem.mine else who}: {words}" if who else words


def _facts(problem: Problem) -> Iterable[tuple[str, str]]:
    heard = problem.heard
    since = f" on {problem.closed_on}" if problem.closed_on else ""
    facts = (
        ("in their words", heard.text),
        ("job", heard.job),
        ("job type", heard.job_type),
        ("how often", heard.how_often),
        ("costs", heard.cost),
        ("workaround", heard.workaround),
        ("tried", heard.tried),
        ("help", "" if problem.mine else HELP[heard.wants_help]),
        ("in confidence", "yes: name nobody" if heard.confidential else ""),
        ("status", f"{problem.status}{since}"),
        ("solved how", problem.solved_how),
        ("heard on", problem.heard_on),
    )
    return ((what, words) for what, words in facts if words)


def _table(problems: Iterable[Problem]) -> RenderableType:
    made = parts.table(
        ("#", "number"), ("who", ""), ("problem", ""), ("job type", ""), ("help", ""), ("", "")
    )
    for problem in problems:
        heard = problem.heard
        marks: list[str] = ["" if problem.status == "open" else problem.status]
        marks += ["in confidence"] * heard.confidential
        marks += [f"same as {problem.same_as}"] if problem.same_as else []
        made.add_row(
            str(problem.id),
            text(problem.who),
            text(heard.text),
            text(heard.job_type),
            text("" if problem.mine else HELP[heard.wants_help]),
            text(", ".join(mark for mark in marks if mark)),
        )
    return made
