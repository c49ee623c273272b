"""Which store, which day and which voice does this run of netq use?"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from netq.domain.errors import Misuse
from netq.render.voice import Voice, progress
from netq.store import lexicon
from netq.store.opening import Store, opened


@dataclass(slots=True)
class Session:
    """What holds for the whole run; options fill it before the command starts."""

    store_path: Path | None = None
    as_json: bool = False

    @property
    def voice(self) -> Voice:
        """How to speak: JSON if asked for, a screen on a terminal, else lines."""
        return Voice(self.as_json, terminal=sys.stdout.isatty())

    @property
    def interactive(self) -> bool:
        """Whether there is somebody to ask: never in a pipe, never for a program."""
        return not self.as_json and sys.stdin.isatty() and sys.stdout.isatty()

    @property
    def today(self) -> date:
        """Today, or the day in ``NETQ_TODAY``. Raises Misuse when that is no ISO date."""
        fixed = os.environ.get("NETQ_TODAY", "")
        if not fixed:
            return date.today()
        try:
            return date.fromisoformat(fixed)
        except ValueError:
            raise Misuse(f"NETQ_TODAY is {fixed!r}, no date.", "Write it as 2026-11-23.") from None

    @property
    def config(self) -> Path:
        """The folder of the user's own templates."""
        folder = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
        return Path(folder).expanduser() / "netq"

    @contextmanager
    def reading(self) -> Iterator[Store]:
        """The store for reading; a missing one is empty."""
        with opened(self._path(), create=False) as store:
            self._reread(store)
            yield store

    @contextmanager
    def writing(self, *, reread: bool = True) -> Iterator[Store]:
        """The store for writing; a missing one is made.

        ``reread`` is False for a command that itself decides whether titles are read again.
        """
        with opened(self._path(), create=True) as store:
            if reread:
                self._reread(store)
            yield store

    def _reread(self, store: Store) -> None:
        """Read the titles in the store again if netq has learnt more of jobs since."""
        from netq import jobs

        if store.path is None or lexicon.seen(store) == jobs.LEXICON:
            return
        from netq.actions import rereading
        from netq.render.rereading import news

        wanted = self.voice.chatty and rereading.is_long(store)
        advance, stop = progress("Reading job titles again", wanted=wanted)
        try:
            done = rereading.refresh(store, advance)
        finally:
            stop()
        if done:
            self.voice.tell(news(done))

    def _path(self) -> Path:
        if self.store_path:
            return self.store_path
        if named := os.environ.get("NETQ_STORE"):
            return Path(named).expanduser()
        data = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
        return Path(data).expanduser() / "netq" / "netq.db"


def of(ctx: Any) -> Session:
    """The session of a Typer context."""
    session = ctx.find_object(Session)
    if session is None:
        raise LookupError("the root command makes the session")
    return session  # type: ignore[no-any-return]
