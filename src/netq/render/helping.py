"""How does what helps with a problem look: what I know, whom I know, and the other way round?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.helping import Found, Matched
from netq.domain.helping import Needed as NeededThing
from netq.domain.problems import ask_first
from netq.render import parts
from netq.render.parts import text
from netq.render.problems import problem_data, whose

if TYPE_CHECKING:
    from rich.console import RenderableType

    from netq.domain.problems import Problem

NOTHING = {
    "what": "Nothing you have noted bears on it. netq me --offer says what you can help with.",
    "whom": "Nobody you know bears on it by their work, offers or solved problems.",
}


def screen(matched: Matched) -> Iterable[RenderableType]:
    """The problem, what to mind, and two lists with reasons."""
    problem = matched.problem
    yield text(f"Problem {problem.id}, {whose(problem)}: {problem.heard.text}", "bold")
    for sentence in notices(matched):
        yield text(sentence)
    for heading, found, none in (
        ("What you know", matched.what, NOTHING["what"]),
        ("Whom you know", matched.whom, NOTHING["whom"]),
    ):
        yield parts.heading(heading)
        if not found:
            yield _indented(none, 2)
        for one in found:
            yield _indented(_name(one), 2)
            yield _indented("; ".join(one.reasons), 6)


def lines(matched: Matched) -> Iterable[Sequence[str]]:
    """Which list (or "mind"), kind, id, words, score, reasons."""
    for sentence in notices(matched):
        yield "mind", sentence
    for which, found in (("what", matched.what), ("whom", matched.whom)):
        for one in found:
            number = str(one.id or "")
            yield which, one.kind, number, one.words, f"{one.score:.2f}", "; ".join(one.reasons)


def data(matched: Matched) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {
        "problem": problem_data(matched.problem),
        "ask_first": matched.problem.ask_first,
        "mind": list(notices(matched)),
        "what": [_found(one) for one in matched.what],
        "whom": [_found(one) for one in matched.whom],
    }


class Needed:
    """How the three things I know that somebody needs look."""

    @staticmethod
    def screen(needed: Sequence[NeededThing]) -> Iterable[RenderableType]:
        """Each thing, and below it who needs it."""
        for one in needed:
            yield text(_name(one.thing), "bold")
            for problem, why in one.problems:
                yield _indented(f"{problem.who}, problem {problem.id}: {problem.heard.text}", 2)
                yield _indented("; ".join(part for part in (why, _first(problem)) if part), 6)

    @staticmethod
    def lines(needed: Sequence[NeededThing]) -> Iterable[Sequence[str]]:
        """kind, words, problem, who, text, wants help, reason."""
        for one in needed:
            for problem, why in one.problems:
                yield (
                    one.thing.kind,
                    one.thing.words,
                    str(problem.id),
                    problem.who,
                    problem.heard.text,
                    problem.heard.wants_help,
                    why,
                )

    @staticmethod
    def data(needed: Sequence[NeededThing]) -> Any:
        """The promised list; see ``docs/json.md``."""
        return [
            {
                "kind": one.thing.kind,
                "id": one.thing.id or None,
                "words": one.thing.words,
                "problems": [
                    {
                        "id": problem.id,
                        "who": problem.who,
                        "text": problem.heard.text,
                        "ask_first": problem.ask_first,
                        "reason": why,
                    }
                    for problem, why in one.problems
                ],
            }
            for one in needed
        ]


def notices(matched: Matched) -> Iterable[str]:
    """What to mind before doing anything."""
    problem, kept = matched.problem, matched.kept_back
    if first := ask_first(problem):
        yield first
    if problem.heard.confidential:
        yield "It was told in confidence: nobody else should learn whose it is."
    if kept:
        said = parts.count(kept, "solved problem")
        yield f"{said} told in confidence not looked at; --confidential looks there, too."


def _indented(words: str, by: int) -> RenderableType:
    from rich.padding import Padding

    return Padding(text(words), (0, 0, 0, by), expand=False)


def _first(problem: Problem) -> str:
    return "ask first" if problem.ask_first else "help is welcome"


def _name(one: Found) -> str:
    if one.kind == "person":
        return one.words
    if one.kind == "solved":
        return f"solved before, problem {one.id}: {one.words}"
    return f"your {one.kind}: {one.words}"


def _found(one: Found) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "id": one.id or None,
        "words": one.words,
        "score": one.score,
        "reasons": list(one.reasons),
    }
