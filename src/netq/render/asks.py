"""How do asks and their next steps look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.asks import Ask, Standing
from netq.render import parts
from netq.render.parts import quoted, text

if TYPE_CHECKING:
    from rich.console import RenderableType


def screen(found: Sequence[Standing]) -> Iterable[RenderableType]:
    """A table, what is due first."""
    if not found:
        return
    made = parts.table(
        ("name", ""), ("about", ""), ("state", "keep"), ("since", "keep"), ("next", "")
    )
    for one in found:
        made.add_row(
            text(one.ask.name),
            text(one.ask.job),
            text(one.state),
            text(one.ask.on(one.state) or one.ask.asked_on),
            text(next_words(one), "bold" if one.due else ""),
        )
    yield made


def lines(found: Sequence[Standing]) -> Iterable[Sequence[str]]:
    """id, name, job, state, asked on, next step, its day, the command for it."""
    for one in found:
        what, on = (one.next.what, one.next.on.isoformat()) if one.next else ("", "")
        ask = one.ask
        yield str(ask.id), ask.name, ask.job, one.state, ask.asked_on, what, on, command(one)


def data(found: Sequence[Standing]) -> Any:
    """The promised list; see ``docs/json.md``."""
    return [_data(one) for one in found]


class Moved:
    """An ask that has just moved."""

    @staticmethod
    def screen(one: Standing) -> Iterable[RenderableType]:
        """One sentence."""
        yield text(f"Your ask of {one.ask.name} about {one.ask.job}: {_state(one)}.")

    @staticmethod
    def lines(one: Standing) -> Iterable[Sequence[str]]:
        """As in the list."""
        return lines((one,))

    @staticmethod
    def data(one: Standing) -> Any:
        """The promised object; see ``docs/json.md``."""
        return _data(one)


def next_words(one: Standing) -> str:
    """The next step as one would say it."""
    if one.next is None:
        return f"not before {_until(one.ask)}" if one.ask.not_before else ""
    day = one.next.on.isoformat()
    if one.next.what == "let go":
        return f"nothing; on {day} it closes by itself"
    if one.next.what == "talk":
        return f"talk, then: {command(one)}"
    if one.next.what == "send":
        return f"send it, then: {command(one)}"
    if one.next.what == "nudge":
        return f"write once more, then: {command(one)}" if one.due else f"wait until {day}"
    return f"ask the next person: {command(one)}" if one.due else f"wait until {day}"


def command(one: Standing) -> str:
    """The command that goes with the next step, or ""."""
    word = {"send": "sent", "nudge": "nudged", "talk": "done"}
    if one.next is None or one.next.what == "let go":
        return ""
    if one.next.what == "ask next":
        return f"netq ask {quoted(one.ask.job)}"
    return f"netq asks {quoted(one.ask.name)} {word[one.next.what]}"


def ask_data(ask: Ask) -> dict[str, object]:
    """An ask for a program."""
    return {
        "id": ask.id,
        "person": ask.contact_id,
        "name": ask.name,
        "job": ask.job,
        "job_type": ask.job_type,
        "state": ask.state,
        "asked_on": ask.asked_on,
        "not_before": ask.not_before,
        "steps": [{"state": step.state, "on": step.on} for step in ask.steps],
    }


def _data(one: Standing) -> dict[str, object]:
    coming = one.next and {
        "what": one.next.what,
        "on": one.next.on.isoformat(),
        "due": one.due,
        "command": command(one),
    }
    return {**ask_data(one.ask), "state": one.state, "next": coming}


def _state(one: Standing) -> str:
    until = f", not before {_until(one.ask)}" if one.ask.not_before else ""
    return f"{one.state}{until}"


def _until(ask: Ask) -> str:
    return "they say so" if ask.not_before >= "9999" else ask.not_before
