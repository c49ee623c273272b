"""Who stands in LinkedIn's Connections.csv, of whatever year?"""

from __future__ import annotations

from pathlib import Path

import pytest

from netq.domain.errors import InputRefused
from netq.domain.incoming import Position
from netq.formats.archive import read
from netq.formats.linkedin_people import EMPTY, NAMELESS
from netq.formats.linkedin_people import HIDDEN as HIDDEN_REASON
from tests.formats.exports import ADA, HEADER, HEADERS, HIDDEN, NOTES, ZOE, connections, write


def names(path: Path) -> list[str]:
    return [person.name for person in read(path).people]


@pytest.mark.parametrize("era", sorted(HEADERS))
@pytest.mark.parametrize("preamble", ["", NOTES])
def test_every_era_is_read(tmp_path: Path, era: str, preamble: str) -> None:
    cells = ADA.split(",")
    row = ADA if "URL" in HEADERS[era] else ",".join(cells[:2] + cells[3:])
    path = write(tmp_path, connections(row, header=HEADERS[era], preamble=preamble))
    (ada,) = read(path).people
    assert (ada.name, ada.emails, ada.connected_on) == (
        "Ada Byron",
        ("ada@example.org",),
        "2026-02-08",
    )
    assert ada.roles == (Position("Analyst", "Acme"),)
    assert ada.linkedin == ("https://www.linkedin.com/in/ada" if era == "2024" else "")


def test_a_person_knows_file_line_and_text(tmp_path: Path) -> None:
    (_, zoe) = read(write(tmp_path, connections(ADA, ZOE))).people
    assert (zoe.where.file, zoe.where.line, zoe.where.raw) == ("Connections.csv", 6, ZOE)


def test_credentials_stay_in_the_name(tmp_path: Path) -> None:
    assert names(write(tmp_path, connections(ZOE))) == ["Zoë Brandt, Ph.D."]


def test_white_space_in_names_is_tidied(tmp_path: Path) -> None:
    row = '" Ada \t Augusta ","Byron\n",,,,,08 Feb 2026'
    assert names(write(tmp_path, connections(row))) == ["Ada Augusta Byron"]


def test_rows_without_a_person_are_set_aside_with_the_reason(tmp_path: Path) -> None:
    archive = read(write(tmp_path, connections(ADA, HIDDEN, ",,,,Acme,PM,08 Feb 2026", ",,,,,,")))
    assert [(row.line, why) for row, why in archive.set_aside] == [
        (6, HIDDEN_REASON),
        (7, NAMELESS),
        (8, EMPTY),
    ]


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (",,,ada@example.org,,,08 Feb 2026", "ada@example.org"),
        (",,https://www.linkedin.com/in/zo%C3%AB-b,,,,08 Feb 2026", "zoë-b"),
        (",,https://example.org/x,,,,08 Feb 2026", "https://example.org/x"),
        (",,,not an address,,,08 Feb 2026", "not an address"),
    ],
)
def test_without_a_name_the_address_is_the_name(tmp_path: Path, row: str, name: str) -> None:
    assert names(write(tmp_path, connections(row))) == [name]


def test_no_position_and_no_company_is_no_role(tmp_path: Path) -> None:
    assert read(write(tmp_path, connections("Ada,B,,,,,08 Feb 2026"))).people[0].roles == ()


def test_what_is_no_email_address_is_left_out_with_a_complaint(tmp_path: Path) -> None:
    archive = read(write(tmp_path, connections("Ada,B,,n/a,,,08 Feb 2026")))
    assert archive.people[0].emails == ()
    assert [(c.line, c.field) for c in archive.complaints] == [(5, "Email Address")]


def test_a_row_with_too_few_or_too_many_columns_is_rejected_alone(tmp_path: Path) -> None:
    archive = read(write(tmp_path, connections(ADA, "Bo,Li,x", f"{ADA},more", ZOE)))
    assert [person.where.line for person in archive.people] == [5, 8]
    assert [(row.line, row.raw) for row, _ in archive.rejected] == [
        (6, "Bo,Li,x"),
        (7, f"{ADA},more"),
    ]
    assert [complaint for _, complaint in archive.rejected] == list(archive.complaints)
    assert "3 columns where the header has 7" in archive.complaints[0].message


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("08 Feb 2026", "2026-02-08"),
        ("8 February 2026", "2026-02-08"),
        ("4-Apr-21", "2021-04-04"),
        ("2021-04-04", "2021-04-04"),
        ("04.12.2021", "2021-12-04"),
        ("11/21/25", "2025-11-21"),
        ("21/11/2025", "2025-11-21"),
        ("05/05/25", "2025-05-05"),
    ],
)
def test_dates_that_mean_one_day_are_read(tmp_path: Path, written: str, iso: str) -> None:
    archive = read(write(tmp_path, connections(f"Ada,B,,,,,{written}")))
    assert (archive.people[0].connected_on, archive.complaints) == (iso, ())


@pytest.mark.parametrize("written", ["03/04/25", "Jan 2020", "12", "yesterday", "31 Feb 2020"])
def test_other_dates_are_left_out_with_a_complaint(tmp_path: Path, written: str) -> None:
    archive = read(write(tmp_path, connections(f"Ada,B,,,,,{written}")))
    assert archive.people[0].connected_on == ""
    assert [(c.line, c.field) for c in archive.complaints] == [(5, "Connected On")]
    assert written in archive.complaints[0].message


def test_a_last_row_without_line_break_is_whole_when_it_has_every_column(tmp_path: Path) -> None:
    assert names(write(tmp_path, connections(ADA, ZOE).rstrip("\n")))[0] == "Ada Byron"


@pytest.mark.parametrize("end", ["Bo,Li,https://www.li", "Bo,Li,,,,,0", "Bo,Li,,,,,", 'Bo,"L'])
def test_a_file_cut_off_is_refused_whole(tmp_path: Path, end: str) -> None:
    with pytest.raises(InputRefused, match=r"Connections\.csv, line 6: .*cut off") as refused:
        read(write(tmp_path, connections(ADA) + end))
    assert "delete line 6" in refused.value.hint


def test_files_joined_end_to_end_have_no_person_called_first_name(tmp_path: Path) -> None:
    text = connections(ADA, HEADER, ZOE)
    assert names(write(tmp_path, text)) == ["Ada Byron", "Zoë Brandt, Ph.D."]


def test_an_excel_copy_in_windows_1252_is_read_with_a_visible_warning(tmp_path: Path) -> None:
    rows = [f"Zoë{i},B;;;Café;PM;4-Apr-21".replace(",", ";") for i in range(4)]
    text = connections(*rows, header=HEADER.replace(",", ";"), preamble="").replace("\n", "\r\n")
    archive = read(write(tmp_path, text.encode("cp1252")))
    assert archive.people[0].name == "Zoë0 B"
    (warning,) = archive.complaints
    assert warning.line == 0
    assert "Windows-1252" in warning.message
    assert "Zoë0 B, Café, Zoë1 B" in warning.message


def test_a_file_that_mixes_encodings_is_refused(tmp_path: Path) -> None:
    text = connections(ADA).encode() + ZOE.encode() + b"\nRen\xe9,B,,,,,08 Feb 2026\n"
    with pytest.raises(InputRefused, match="line 6: one part of this file is UTF-8"):
        read(write(tmp_path, text))


@pytest.mark.parametrize(
    "header",
    [
        "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am",
        "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion",  # codespell:ignore
        "Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el",
    ],
)
def test_localised_headers_are_known(tmp_path: Path, header: str) -> None:
    (ada,) = read(write(tmp_path, connections(ADA, header=header))).people
    assert (ada.emails, ada.connected_on) == (("ada@example.org",), "2026-02-08")


def test_columns_may_be_lost_and_moved(tmp_path: Path) -> None:
    text = connections("Acme,Byron,Ada,PM", header="Company,Last Name,First Name,Position")
    (ada,) = read(write(tmp_path, text)).people
    assert (ada.name, ada.roles[0].title, ada.connected_on) == ("Ada Byron", "PM", "")
