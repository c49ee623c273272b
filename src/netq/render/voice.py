"""In which voice is an answer given: on a terminal, down a pipe, or as JSON?

This is the only place that prints.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TextIO, TypeVar

from netq.domain.errors import Ambiguous, NetqError
from netq.render.safe import safe

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

T_contra = TypeVar("T_contra", contravariant=True)


class Page(Protocol[T_contra]):
    """A module of this floor: the three looks of one kind of answer."""

    def screen(self, value: T_contra, /) -> Iterable[RenderableType]:
        """For a terminal: Rich renderables."""

    def lines(self, value: T_contra, /) -> Iterable[Sequence[str]]:
        """For a pipe: one record per line, as fields."""

    def data(self, value: T_contra, /) -> Any:
        """For a program: what ``json.dumps`` takes; the keys are promised in ``docs/json.md``."""


@dataclass(frozen=True, slots=True)
class Voice:
    """How this run of netq speaks."""

    as_json: bool
    terminal: bool

    @property
    def chatty(self) -> bool:
        """Whether somebody watches stderr, so that progress is worth showing."""
        return not self.as_json and sys.stderr.isatty()

    def say(self, value: Any, page: Any) -> None:
        """Give the answer on stdout."""
        if self.as_json:
            _write(sys.stdout, json.dumps(page.data(value), allow_nan=False) + "\n")
        elif self.terminal:
            shown = console()
            for part in page.screen(value):
                shown.print(part)
        else:
            for fields in page.lines(value):
                _write(sys.stdout, "\t".join(safe(field) for field in fields) + "\n")

    def hand_over(self, document: str) -> None:
        """Give a whole document on stdout: as it is down a pipe, safe to look at on a terminal."""
        if self.terminal:
            document = "".join(f"{_shown(line)}\n" for line in document.splitlines())
        _write(sys.stdout, document)

    def tell(self, *sentences: str) -> None:
        """Say on stderr what was done or what to do next; silent for programs."""
        if not self.as_json:
            aside(*sentences)

    def fail(self, error: NetqError) -> None:
        """Say on stderr what went wrong and what to do next."""
        candidates = error.candidates if isinstance(error, Ambiguous) else ()
        if self.as_json:
            said = {"error": error.message, "hint": error.hint, "code": error.code}
            if candidates:
                said["candidates"] = list(candidates)
            _write(sys.stderr, json.dumps(said) + "\n")
            return
        aside(
            f"netq: {error.message}", *(f"  {line}" for line in (*candidates, error.hint) if line)
        )


def aside(*sentences: str) -> None:
    """Say sentences on stderr, each on a line of its own; "" is left out."""
    for sentence in sentences:
        if sentence:
            _write(sys.stderr, _wrapped(safe(sentence)) + "\n")


def console(*, to_stderr: bool = False) -> Console:
    """A Rich console that interprets nothing in the text it is given."""
    from rich.console import Console

    stream = sys.stderr if to_stderr else sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")  # as _write does: no letter is a crash
    return Console(stderr=to_stderr, markup=False, emoji=False, highlight=False)


def progress(what: str, *, wanted: bool) -> tuple[Callable[[int, int], None], Callable[[], None]]:
    """A progress bar on stderr: a function to advance it, and one to take it away."""
    if not wanted:
        return (lambda _done, _total: None), (lambda: None)
    from rich.progress import Progress

    bar = Progress(console=console(to_stderr=True), transient=True)
    task = bar.add_task(safe(what), total=None)
    bar.start()
    return (lambda done, total: bar.update(task, completed=done, total=total)), bar.stop


def _shown(line: str) -> str:
    """A line whose tabs stay, for they part its columns."""
    return "\t".join(map(safe, line.split("\t")))


def _wrapped(sentence: str) -> str:
    """Break a sentence between words where somebody reads it on a screen."""
    if not sys.stderr.isatty():
        return sentence
    import shutil
    import textwrap

    width = shutil.get_terminal_size().columns
    indent = " " * (len(sentence) - len(sentence.lstrip()))
    return textwrap.fill(
        sentence, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def _write(stream: TextIO, text: str) -> None:
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
