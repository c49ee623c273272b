"""Is a template filled as it stands, and a wrong one refused with what is wrong?"""

from __future__ import annotations

from pathlib import Path

import pytest

from netq.domain.errors import InputRefused, Misuse
from netq.formats import templates

ALL = "{name} {shared} {job} {minutes} {offer1} {offer2}"


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "invite.txt"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_what_is_filled_in_is_not_looked_at_again() -> None:
    assert templates.fill("Hi {name}, {job}", {"name": "{job} {", "job": "x"}) == "Hi {job} {, x\n"


def test_only_what_can_be_seen_is_filled_in() -> None:
    values = {"name": "A\x1b[2J\u202enn\n\tLee\u200d"}
    assert templates.fill("{name}", values) == "A[2Jnn Lee\u200d\n"


def test_a_place_left_empty_leaves_no_blank_end() -> None:
    assert templates.fill("Hi {name} \n\n{me}\n", {"name": "", "me": ""}) == "Hi\n"


def test_a_template_is_read_as_it_is_written(tmp_path: Path) -> None:
    text = f"Grüße {ALL} {{me}} 100 % {{ }}".replace("{ }", "")
    assert templates.read(written(tmp_path, "\ufeff" + text)) == text


def test_a_missing_or_unknown_place_is_named_with_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, ALL.replace("{job}", "{jobb} {} {jobb}"))
    with pytest.raises(Misuse) as caught:
        templates.read(path)
    assert str(path) in caught.value.message
    assert "has no {job} and has {jobb}, {}, which I do not know" in caught.value.message
    assert "{offer2}" in caught.value.hint


@pytest.mark.parametrize(
    ("content", "wrong"),
    [(b"\xff\xfe\xfa", "no UTF-8"), (b"x" * (templates.MAX_BYTES + 1), "too long")],
)
def test_what_is_no_template_is_refused(tmp_path: Path, content: bytes, wrong: str) -> None:
    with pytest.raises(InputRefused, match=wrong):
        templates.read(written(tmp_path, content))


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="cannot read"):
        templates.read(tmp_path)
