"""Does the code keep the rules of the house?"""

from __future__ import annotations

import ast
import re
import subprocess
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
LINES_OF_A_FILE = 250
LINES_OF_A_FUNCTION = 40
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "manager", "service"}
NO_CODE = re.compile(r"#\s*type:\s*ignore(?!\[)|#\s*(ruff:\s*|flake8:\s*)?noqa(?!:\s*[A-Z]+\d)")
NEVER_NAMED = tuple(
    "".join(parts)
    for parts in (
        ("/wo", "rk/"),
        ("bash", "_jobs"),
        ("py", "pi.org"),
        ("pythonho", "sted.org"),
        ("proxy.gol", "ang.org"),
        ("registry.np", "mjs.org"),
    )
)
"""Places of one machine and hosts of registries, in two parts so as not to find themselves."""


@cache
def tracked() -> tuple[Path, ...]:
    """What git keeps or is about to keep."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        # A source archive has no git: then all that is packed counts.
        return tuple(
            path for path in ROOT.rglob("*") if path.is_file() and ".venv" not in path.parts
        )
    return tuple(
        path for name in listed.stdout.decode().split("\0") if (path := ROOT / name).is_file()
    )


def python_files(*folders: str) -> list[Path]:
    """The Python files of these folders, benchmarks and all."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def where(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_files_are_short() -> None:
    lengths = {
        where(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in python_files("src", "tests", "examples", "docs")
    }
    assert {name: n for name, n in lengths.items() if n >= LINES_OF_A_FILE} == {}


def test_functions_are_short() -> None:
    lengths = {
        f"{where(path)}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in python_files("src", "examples")
        for node in functions(path)
    }
    assert {name: n for name, n in lengths.items() if n >= LINES_OF_A_FUNCTION} == {}


def test_every_module_opens_with_a_sentence_on_one_line() -> None:
    def opens_well(path: Path) -> bool:
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        return re.fullmatch(r"\S.*[.?!]", docstring.partition("\n")[0]) is not None

    files = python_files("src", "examples")
    assert [where(path) for path in files if not opens_well(path)] == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [
        where(p) for p in python_files("src", "tests", "examples") if p.stem in SAYS_NOTHING
    ] == []


def test_what_is_silenced_is_named() -> None:
    def silenced(path: Path) -> Iterator[str]:
        with tokenize.open(path) as file:
            for token in tokenize.generate_tokens(file.readline):
                if token.type == tokenize.COMMENT and NO_CODE.search(token.string):
                    yield f"{where(path)}:{token.start[0]}"

    files = python_files("src", "tests", "examples", ".ci")
    assert [place for path in files for place in silenced(path)] == []


def test_no_file_names_a_machine_or_a_registry() -> None:
    def named(path: Path) -> list[str]:
        content = path.read_bytes()
        text = "" if b"\0" in content else content.decode(errors="replace")
        return [needle for needle in NEVER_NAMED if needle in text]

    assert {where(path): found for path in tracked() if (found := named(path))} == {}
