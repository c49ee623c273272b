"""Do the terminal sessions shown in a document still happen like that?

``python -m tests.sessions README.md`` writes into the document what happens now.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from netq.cli.main import main

_BLOCK = re.compile(r"(?<=```console\n).*?(?=```)", re.DOTALL)
_STYLE = re.compile(r"\x1b\[[0-9;]*m")
ROOT = Path(__file__).parent.parent
COLUMNS = 80


@dataclass(frozen=True)
class Step:
    """One command of a session with the output the document shows."""

    command: str
    shown: str


def sessions(document: str) -> Iterator[Step]:
    """The commands (lines that start with "$ ") of all console blocks, with what follows each."""
    for block in _BLOCK.findall(document):
        yield from _steps(block)


def _steps(block: str) -> Iterator[Step]:
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        yield Step(command, shown)


class _Part(io.StringIO):
    """One of two streams that end in the same place; only one of them is a terminal."""

    def __init__(self, whole: io.StringIO, *, terminal: bool) -> None:
        super().__init__()
        self._whole, self._terminal = whole, terminal

    def write(self, text: str) -> int:
        return self._whole.write(text)

    def isatty(self) -> bool:
        return self._terminal


def play(command: str) -> str:
    """Run one ``netq`` command as on a terminal of 80 columns, without a progress bar.

    Returns what stdout and stderr show; lines are stripped at the right, as a document has them.
    """
    words = shlex.split(command)
    if words[0] != "netq":
        raise ValueError(command)
    shown = io.StringIO()
    streams = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = _Part(shown, terminal=True), _Part(shown, terminal=False)
    try:
        main(words[1:])
    finally:
        sys.stdout, sys.stderr = streams
    return "".join(f"{line.rstrip()}\n" for line in _STYLE.sub("", shown.getvalue()).splitlines())


def rewritten(document: str) -> str:
    """The document with every session as it happens now."""

    def block(found: re.Match[str]) -> str:
        return "".join(f"$ {step.command}\n{play(step.command)}" for step in _steps(found[0]))

    return _BLOCK.sub(block, document)


def prepare(
    store: Path, setenv: Callable[[str, str], object], chdir: Callable[[Path], object]
) -> None:
    """Set the environment in which sessions are played."""
    setenv("NETQ_STORE", str(store))
    setenv("NETQ_TODAY", "2026-11-23")
    setenv("COLUMNS", str(COLUMNS))
    setenv("NO_COLOR", "1")
    setenv("TERM", "xterm")
    chdir(ROOT)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as folder:
            prepare(Path(folder) / "netq.db", os.environ.__setitem__, os.chdir)
            path = ROOT / name
            path.write_text(rewritten(path.read_text(encoding="utf-8")), encoding="utf-8")
