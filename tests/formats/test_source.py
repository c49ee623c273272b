"""Which files does this path hold, and is it safe to read them?"""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from netq.domain.errors import InputRefused, NotFound
from netq.formats import source
from netq.formats.source import digest, members
from tests.formats.exports import pack, write


def names(path: Path) -> list[str]:
    with members(path) as found:
        return [member.name for member in found]


def whole(path: Path) -> bytes:
    with members(path) as found:
        return b"".join(chunk for member in found for chunk in member.chunks())


def refusal(path: Path) -> str:
    with pytest.raises(InputRefused) as refused:
        whole(path)
    return refused.value.message


def test_a_file_is_itself_whatever_its_name(tmp_path: Path) -> None:
    assert names(write(tmp_path, "x", "people.txt")) == ["people.txt"]


def test_a_folder_and_a_zip_hold_the_csv_files_at_the_root_and_one_folder_down(
    tmp_path: Path,
) -> None:
    for name in ("a.csv", "b.CSV", "c.txt", "._a.csv", "in/d.csv", "in/in/e.csv"):
        write(tmp_path / "folder", "x", name)
    assert names(tmp_path / "folder") == ["a.csv", "b.CSV", "in/d.csv"]
    packed = pack(tmp_path / "x.zip", a="x", in__d="x", in__in__e="x", _readme="x")
    assert names(packed) == ["a.csv", "in/d.csv", "_readme.csv"]


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    write(tmp_path, "x", "file")
    (tmp_path / "broken").symlink_to(tmp_path / "gone")
    for path in (tmp_path / "gone.csv", tmp_path / "file" / "x", tmp_path / "broken", Path("a\0b")):
        with pytest.raises(NotFound), members(path):
            pass


def test_pipes_devices_and_loops_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert "pipe or device" in refusal(tmp_path / "pipe")
    assert "pipe or device" in refusal(Path("/dev/zero"))
    assert "leads back to itself" in refusal(tmp_path / "loop")
    assert "cannot be opened" in refusal(tmp_path / ("x" * 300))


def test_pipes_inside_a_folder_are_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "up").symlink_to(tmp_path)
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    assert names(tmp_path) == []


@pytest.mark.parametrize("kept", [8, 60, 300])
def test_a_zip_cut_off_is_refused(tmp_path: Path, kept: int) -> None:
    packed = pack(tmp_path / "x.zip", a=os.urandom(400).hex())
    packed.write_bytes(packed.read_bytes()[:kept])
    assert "x.zip cannot be read to its end" in refusal(packed)


def test_a_damaged_member_is_refused(tmp_path: Path) -> None:
    packed = pack(tmp_path / "x.zip", a="hello " * 100)
    data = bytearray(packed.read_bytes())
    data[40] ^= 0xFF
    packed.write_bytes(data)
    assert "cannot be read to its end" in refusal(packed)


def test_a_zip_with_a_password_is_refused(tmp_path: Path) -> None:
    packed = pack(tmp_path / "x.zip", a="x")
    data = packed.read_bytes()
    at = data.index(b"PK\x01\x02")
    packed.write_bytes(data[: at + 8] + b"\x01" + data[at + 9 :])
    assert "protected by a password" in refusal(packed)


@pytest.mark.parametrize("name", ["../x", "/x", "a\\..\\..\\x"])
def test_names_that_point_outside_are_refused(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as packed:
        packed.writestr(name, "x")
    assert "points outside" in refusal(tmp_path / "x.zip")


def test_a_zip_in_a_zip_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as packed:
        packed.writestr("inner.zip", "x")
    assert "another ZIP" in refusal(tmp_path / "x.zip")


def test_what_would_unpack_to_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = pack(tmp_path / "x.zip", a="0" * 100_000)
    monkeypatch.setattr(source, "_LARGE", 10_000)
    assert "would unpack to" in refusal(packed)
    monkeypatch.setattr(source, "MAX_BYTES", 10_000)
    assert "more than" in refusal(write(tmp_path, "0" * 20_000))


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MAX_FILES", 1)
    assert "holds 2 files" in refusal(pack(tmp_path / "x.zip", a="x", b="y"))


def test_a_file_name_of_odd_bytes_is_shown_as_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.csv"))
    path.write_bytes(b"x")
    assert names(path) == ["\ufffd.csv"]


def test_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    def of(path: Path) -> str:
        with members(path) as found:
            return digest(path, found)

    one = write(tmp_path / "f", "x", "a.csv")
    before, file_before = of(tmp_path / "f"), of(one)
    assert len(before) == 64
    write(tmp_path / "f", "y", "a.csv")
    assert of(tmp_path / "f") != before
    assert of(one) != file_before
    write(tmp_path / "f", "x", "a.csv")
    assert (of(tmp_path / "f"), of(one)) == (before, file_before)
