"""How does a file reach the disk whole or not at all, for its owner's eyes only?"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from netq.domain.errors import Misuse, NotFound
from netq.formats import outgoing


def test_a_file_is_private_and_as_it_was_said(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    before = os.umask(0)
    try:
        outgoing.write(path, "Zoë\tx\n")
    finally:
        os.umask(before)
    assert path.read_bytes() == "Zoë\tx\n".encode()
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_there_is_replaced_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("mine")
    path.chmod(0o644)
    with pytest.raises(Misuse, match="is there already") as refused:
        outgoing.write(path, "new")
    assert "--force" in refused.value.hint
    assert path.read_text() == "mine"
    outgoing.write(path, "new", replace=True)
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_place_that_cannot_be_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no folder") as missing:
        outgoing.write(tmp_path / "none" / "a.tsv", "x")
    assert missing.value.code == 3
    with pytest.raises(Misuse, match="is a folder"):
        outgoing.write(tmp_path, "x", replace=True)
    with pytest.raises(Misuse, match="I cannot write"):
        outgoing.write(tmp_path / ("x" * 300), "x", replace=True)


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("old")

    def full(number: int) -> None:
        raise OSError(28, "No space left on device", number)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Misuse, match="No space left on device"):
        outgoing.write(path, "new", replace=True)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
