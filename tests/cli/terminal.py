"""What does netq do at a real (pseudo) terminal?"""

from __future__ import annotations

import os
import pty
import re
import select
import sys
import termios
import time
from pathlib import Path
from typing import Self

_STYLE = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")
PATIENCE = 15.0


class Terminal:
    """A netq command on a terminal of its own: wait for words, type keys, read the rest."""

    def __init__(self, store: Path, *args: str, raw: bool = False) -> None:
        """Start ``netq args`` on the store at ``store``; ``raw`` keeps escape sequences."""
        self._raw = raw
        self._seen = ""
        self.code = -1
        environment = {
            **os.environ,
            "NETQ_STORE": str(store),
            "NETQ_TODAY": "2026-11-23",
            "TERM": "xterm",
            "COLUMNS": "80",
            "PYTHONUTF8": "1",
        }
        self._pid, self._end = pty.fork()
        if self._pid == 0:
            os.execvpe(sys.executable, [sys.executable, "-m", "netq", *args], environment)  # noqa: S606

    def until(self, words: str) -> str:
        """Read until the words are on the screen; returns all that is new."""
        stop = time.monotonic() + PATIENCE
        while words not in self._seen:
            if time.monotonic() > stop or not self._read():
                raise AssertionError(f"{words!r} never came; the screen says {self._seen!r}")
        shown, self._seen = self._seen, self._seen.partition(words)[2]
        return shown

    def type(self, keys: str) -> None:
        """Type a line, the Enter included."""
        os.write(self._end, keys.encode())

    def key(self, key: str) -> None:
        """Press one key, once netq listens for single keys."""
        stop = time.monotonic() + PATIENCE
        while termios.tcgetattr(self._end)[3] & termios.ICANON:
            if time.monotonic() > stop:
                raise AssertionError("netq never waited for a single key")
            time.sleep(0.005)
        os.write(self._end, key.encode())

    def interrupt(self) -> None:
        """Press Ctrl-C until netq ends: Python may miss one between prompt and read."""
        self.type("\x03")
        while True:
            if not select.select([self._end], [], [], 0.5)[0]:
                self.type("\x03")
            elif not self._read():
                return

    def rest(self) -> str:
        """Read until the command ends."""
        while self._read():
            pass
        return self._seen

    def _read(self) -> bool:
        if not select.select([self._end], [], [], PATIENCE)[0]:
            return False
        try:
            chunk = os.read(self._end, 65536)
        except OSError:
            return False
        text = chunk.decode("utf-8", "replace").replace("\r\n", "\n")
        self._seen += text if self._raw else _STYLE.sub("", text)
        return bool(chunk)

    def __enter__(self) -> Self:
        """The terminal itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Hang up and keep the exit code."""
        os.close(self._end)
        self.code = os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
