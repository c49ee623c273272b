"""How does a drafted message look, and how are its broken rules named?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netq.domain.draft import Broken, count_words
from netq.domain.invite import Invitation
from netq.render.asks import ask_data
from netq.render.parts import text

if TYPE_CHECKING:
    from rich.console import RenderableType

WORDS = 6
"""Of the words that break a rule at most so many are shown, each once."""

LONG = 60


def screen(one: Invitation) -> Iterable[RenderableType]:
    """The message, as it is sent."""
    for line in one.text.splitlines():
        yield text(line)


def lines(one: Invitation) -> Iterable[Sequence[str]]:
    """The message, line by line."""
    for line in one.text.splitlines():
        yield (line,)


def data(one: Invitation) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {
        "text": one.text,
        "words": count_words(one.text),
        "broken": [
            {"rule": broken.rule, "says": broken.says, "words": list(broken.words)}
            for broken in one.broken
        ],
        "warnings": list(one.warnings),
        "ask": ask_data(one.ask) if one.ask else None,
    }


class Template:
    """The template in use, and where a template of one's own stands."""

    @staticmethod
    def screen(found: tuple[str, Path]) -> Iterable[RenderableType]:
        """The template as it is."""
        for line in found[0].splitlines():
            yield text(line)

    @staticmethod
    def lines(found: tuple[str, Path]) -> Iterable[Sequence[str]]:
        """The template, line by line."""
        for line in found[0].splitlines():
            yield (line,)

    @staticmethod
    def data(found: tuple[str, Path]) -> Any:
        """The promised object; see ``docs/json.md``."""
        return {"template": found[0], "file": str(found[1])}


def broken(rule: Broken) -> str:
    """A broken rule in a sentence, with the words that break it."""
    often = list(dict.fromkeys(rule.words))
    shown = ", ".join(f"“{_cut(words)}”" for words in often[:WORDS])
    more = f" and {len(often) - WORDS} more" if len(often) > WORDS else ""
    return f"{rule.rule}: {rule.says}" + (f" ({shown}{more})" if shown else "") + "."


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= LONG else f"{words[: LONG - 1].rstrip()}…"
