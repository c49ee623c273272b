"""What does this file, folder or ZIP say as a whole?"""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netq.domain.errors import InputRefused, NotFound
from netq.formats.archive import read
from tests.formats.exports import ADA, HEADER, HIDDEN, PROFILE, ZOE, connections, pack, write

FILES = {"Connections": connections(ADA, ZOE), "Profile": PROFILE, "Jobs__Saved": "a,b\n"}
UNKNOWN = "Full Name,Employer\nAda,Acme\n"


def refusal(path: Path) -> InputRefused:
    with pytest.raises(InputRefused) as refused:
        read(path)
    assert refused.value.hint
    return refused.value


def test_a_file_a_zip_and_a_folder_say_the_same(tmp_path: Path) -> None:
    packed = pack(tmp_path / "x.zip", **FILES)
    with zipfile.ZipFile(packed) as opened:
        opened.extractall(tmp_path / "folder" / "inside")
    file, archive = read(write(tmp_path, FILES["Connections"])), read(packed)
    folder = read(tmp_path / "folder" / "inside")
    assert [p.name for p in file.people] == [p.name for p in archive.people]
    assert archive.people == folder.people
    assert archive.owner == folder.owner == read(tmp_path / "folder").owner
    assert len({file.sha256, archive.sha256, folder.sha256}) == 3


def test_every_file_is_listed_with_its_kind_and_rows(tmp_path: Path) -> None:
    archive = read(pack(tmp_path / "x.zip", **FILES))
    assert [(file.name, file.kind, file.rows) for file in archive.files] == [
        ("Profile.csv", "Profile", 1),
        ("Connections.csv", "Connections", 2),
        ("Jobs/Saved.csv", "", 0),
    ]


def test_every_data_row_is_in_exactly_one_place(tmp_path: Path) -> None:
    archive = read(write(tmp_path, connections(ADA, HIDDEN, "half,a row", "", ZOE)))
    lines = [
        *(person.where.line for person in archive.people),
        *(row.line for row, _ in archive.set_aside),
        *(row.line for row, _ in archive.rejected),
    ]
    assert sorted(lines) == [5, 6, 7, 9]
    assert archive.files[0].rows == 4


@pytest.mark.parametrize(
    ("name", "on"),
    [
        ("Basic_LinkedInDataExport_11-02-2026.zip", "2026-11-02"),
        ("Complete_LinkedInDataExport_11-02-2026 (1).zip", "2026-11-02"),
        ("LinkedInDataExport_13-13-2026.zip", "2026-06-07"),
        ("my export.zip", "2026-06-07"),
    ],
)
def test_the_export_is_dated_by_its_name_else_by_the_newest_row(
    tmp_path: Path, name: str, on: str
) -> None:
    path = pack(tmp_path / name, Connections=connections(ADA, HIDDEN))
    assert read(path).exported_on == on


def test_an_export_without_any_date_has_none(tmp_path: Path) -> None:
    assert read(write(tmp_path, connections("Ada,B,,,,,"))).exported_on == ""


def test_progress_rises_to_the_total(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    text = connections(*[ADA] * 3000)
    path = pack(tmp_path / "x.zip", Connections=text, Profile=PROFILE)
    read(path, lambda done, total: told.append((done, total)))
    total = len(text.encode()) + len(PROFILE)
    assert told[-1] == (total, total)
    assert told == sorted(told)
    assert len(told) > 3


def test_nothing_there_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="There is no file"):
        read(tmp_path / "gone.csv")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "Connections.csv holds no people; it is empty"),
        ("\n\n", "it is empty"),
        (f"{HEADER}\n", "it has a header and no rows"),
        (f"{HEADER}\n{HIDDEN}\n", "hidden profile"),
        (f"{HEADER}\na,b\n", "2 columns where the header has 7"),
        (UNKNOWN, "line 1: netq does not know these columns: Full Name, Employer."),
        (UNKNOWN, "It needs First Name, Last Name, Connected On."),
    ],
)
def test_a_file_that_gives_nothing_is_refused(tmp_path: Path, text: str, says: str) -> None:
    assert says in refusal(write(tmp_path, text)).message


def test_a_folder_or_zip_without_known_files_is_refused_with_what_was_looked_for(
    tmp_path: Path,
) -> None:
    (tmp_path / "empty").mkdir()
    assert "no CSV file at all" in refusal(tmp_path / "empty").message
    message = refusal(pack(tmp_path / "x.zip", other=UNKNOWN)).message
    assert "Connections" in message
    assert "other.csv" in message


def test_two_lists_of_people_are_refused(tmp_path: Path) -> None:
    message = refusal(pack(tmp_path / "x.zip", a=connections(ADA), b=connections(ZOE))).message
    assert "2 lists of people: a.csv, b.csv" in message


def test_a_file_of_an_export_that_lost_its_columns_is_complained_of(tmp_path: Path) -> None:
    archive = read(pack(tmp_path / "x.zip", Profile=PROFILE, Connections=UNKNOWN))
    assert [complaint.file for complaint in archive.complaints] == ["Connections.csv"]


def test_an_export_whose_list_of_people_is_empty_is_complained_of(tmp_path: Path) -> None:
    archive = read(pack(tmp_path / "x.zip", Profile=PROFILE, Connections=connections()))
    assert "holds no people" in archive.complaints[0].message


def test_the_same_event_read_twice_is_one_touch(tmp_path: Path) -> None:
    rows = "First Name,Last Name,Job Title,Creation Date\n" + "Ada,Byron,PM,2026-02-01\n" * 2
    path = pack(tmp_path / "x.zip", Recommendations_Given=rows)
    assert len(read(path).touches) == 1


def test_a_guess_in_any_file_is_announced(tmp_path: Path) -> None:
    write(tmp_path, PROFILE.replace("Mary", "Zoë").encode("cp1252"), "Profile.csv")
    archive = read(tmp_path)
    assert archive.owner.name == "Zoë Somerville"
    assert "Windows-1252" in archive.complaints[0].message


def test_a_file_inside_that_cannot_be_read_refuses_the_whole(tmp_path: Path) -> None:
    assert (
        "Profile.csv"
        in refusal(
            pack(tmp_path / "x.zip", Connections=connections(ADA), Profile=PROFILE[:-20])
        ).message
    )


@given(
    st.one_of(
        st.binary(max_size=300),
        st.binary(max_size=80).map(lambda tail: connections(ADA, ZOE).encode() + tail),
        st.lists(st.sampled_from([*b'",;\n\r\0\xff\xc3A', 0x80]), max_size=80).map(
            lambda tail: connections(ADA).encode() + bytes(tail) + f"\n{ZOE}\n".encode()
        ),
        st.binary(max_size=60).map(lambda tail: b"PK\x03\x04" + tail),
    )
)
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_bytes_give_an_archive_or_a_sentence(tmp_path: Path, data: bytes) -> None:
    path = write(tmp_path, data)
    try:
        archive = read(path)
    except InputRefused:
        return
    rows = len(archive.people) + len(archive.set_aside) + len(archive.rejected)
    assert rows == archive.files[0].rows


@given(at=st.integers(0, 10_000), byte=st.integers(0, 255))
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_zip_with_any_byte_changed_gives_an_archive_or_a_sentence(
    tmp_path: Path, at: int, byte: int
) -> None:
    path = pack(tmp_path / "x.zip", **FILES)
    data = bytearray(path.read_bytes())
    data[at % len(data)] = byte
    path.write_bytes(data)
    with suppress(InputRefused):
        read(path)
