"""What does every test start from: an empty store, the example network, a way to run netq?"""

from __future__ import annotations

import io
import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from netq import jobs
from netq.cli.main import main
from netq.store import lexicon
from netq.store.opening import Store, opened

TODAY = date(2026, 11, 23)
STYLE = re.compile(r"\x1b\[[0-9;]*m")
"""Bold and colour: what a screen may add, and data may not."""

EXAMPLES = Path(__file__).parent.parent / "examples"


@dataclass(frozen=True)
class Result:
    """What a run of netq gave: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The JSON on standard output."""
        return json.loads(self.out)


Netq = Callable[..., Result]


class _Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ``empty.db`` and ``example.db``, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("templates")
    with opened(folder / "empty.db", create=True) as empty, empty.writing() as writer:
        lexicon.see(writer, jobs.LEXICON)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NETQ_TODAY", TODAY.isoformat())
        patch.setenv("NETQ_STORE", str(folder / "example.db"))
        patch.setattr(sys, "stdout", io.StringIO())
        patch.setattr(sys, "stderr", io.StringIO())
        assert main(["import", str(EXAMPLES / "linkedin")]) == 0
    return folder


@pytest.fixture
def store_path(tmp_path: Path, templates: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty store of this test's own, which ``netq`` uses."""
    path = tmp_path / "store" / "netq.db"
    path.parent.mkdir()
    shutil.copy(templates / "empty.db", path)
    monkeypatch.setenv("NETQ_STORE", str(path))
    monkeypatch.setenv("NETQ_TODAY", TODAY.isoformat())
    return path


@pytest.fixture
def store(store_path: Path) -> Iterator[Store]:
    """The empty store, open."""
    with opened(store_path, create=True) as found:
        yield found


@pytest.fixture
def example(store_path: Path, templates: Path) -> Path:
    """The example network in place of the empty store."""
    shutil.copy(templates / "example.db", store_path)
    return store_path


@pytest.fixture
def netq(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> Netq:
    """Run netq in this process: ``netq("ask", "pm", stdin="", screen=False, width=80)``."""
    del store_path

    def run(*args: str, stdin: str = "", screen: bool = False, width: int = 80) -> Result:
        out, err = (_Screen() if screen else io.StringIO()), io.StringIO()
        with monkeypatch.context() as patch:
            patch.setenv("COLUMNS", str(width))
            patch.setenv("NO_COLOR", "1")
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            patch.setattr(sys, "stdin", io.StringIO(stdin))
            code = main(args)
        return Result(code, STYLE.sub("", out.getvalue()), err.getvalue())

    return run
