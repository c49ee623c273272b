"""Do the documents tell the truth: sessions, generated pages, promised files?"""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from tests.sessions import COLUMNS, ROOT, prepare, rewritten, sessions

STORIES = ("README.md", "examples/story.md")


@pytest.mark.parametrize("name", STORIES)
def test_every_session_happens_as_shown(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare(tmp_path / "netq.db", monkeypatch.setenv, monkeypatch.chdir)
    document = (ROOT / name).read_text(encoding="utf-8")
    assert len(list(sessions(document))) >= 4
    assert rewritten(document) == document, f"python -m tests.sessions {name} rewrites it"


@pytest.mark.parametrize("name", STORIES)
def test_sessions_show_no_fault_and_fit_the_page(name: str) -> None:
    for step in sessions((ROOT / name).read_text(encoding="utf-8")):
        assert "fault in netq" not in step.shown
        lines = step.shown.splitlines()
        assert max((len(line) for line in lines if not line.startswith("How the")), default=0) <= (
            COLUMNS + 40
        )


def test_generated_pages_are_up_to_date() -> None:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec
    assert spec.loader
    generate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generate)
    for name, write in generate.PAGES.items():
        found = (ROOT / "docs" / name).read_text(encoding="utf-8")
        assert found == write(), "python docs/generate.py writes it"


def test_links_between_documents_lead_somewhere() -> None:
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_files_named_in_the_documents_exist() -> None:
    for page in ROOT.glob("docs/*.md"):
        text = page.read_text(encoding="utf-8")
        for path in re.findall(r"\*\((tests/[\w/.]+)", text):
            assert (ROOT / path).exists(), f"{page.name}: {path}"
