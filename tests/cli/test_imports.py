"""Does ``netq import`` account for every row, and leave the store alone when a file is bad?"""

from __future__ import annotations

import sqlite3
import zipfile
from pathlib import Path

import pytest

from tests.conftest import EXAMPLES, Netq
from tests.networks import aged

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
BUCKETS = ("added", "updated", "unchanged", "to_review", "rejected", "set_aside")


def connections(folder: Path, *rows: str, name: str = "Connections.csv") -> str:
    path = folder / name
    path.write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    return str(aged(path, *rows))


def ann(title: str = "Project Manager", company: str = "Acme", day: str = "08 Feb 2020") -> str:
    return f"Ann,Lee,https://www.linkedin.com/in/ann-lee,,{company},{title},{day}"


def test_the_example_archive_comes_in_whole(netq: Netq) -> None:
    done = netq("import", str(EXAMPLES / "linkedin"), "--json")
    assert done.code == 0
    account = done.json
    assert account["read"] == sum(account[bucket] for bucket in BUCKETS)
    assert account["added"] == 400
    assert account["set_aside"] == 5
    assert account["interactions"] > 100
    assert account["about_me"] > 5
    assert account["complaints"] == []
    assert account["learnt"]["understood"] > 0.9


def test_the_second_import_changes_nothing(netq: Netq, example: Path) -> None:
    before = dump(example)
    again = netq("import", str(EXAMPLES / "linkedin"), "--json").json
    assert (again["added"], again["updated"], again["interactions"]) == (0, 0, 0)
    assert (again["ties_inferred"], again["about_me"]) == (0, 0)
    assert dump(example) == before


def test_a_zip_and_a_single_file_give_the_same_people(netq: Netq, tmp_path: Path) -> None:
    path = tmp_path / "Complete_LinkedInDataExport_11-15-2026.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted((EXAMPLES / "linkedin").iterdir()):
            archive.write(file, file.name)
    first = netq("import", str(path), "--json").json
    assert first["added"] == 400
    assert first["exported_on"] == "2026-11-15"
    second = netq("import", str(EXAMPLES / "linkedin" / "Connections.csv"), "--json").json
    assert (second["added"], second["updated"]) == (0, 0)


def test_a_changed_position_is_told_and_kept_as_history(netq: Netq, tmp_path: Path) -> None:
    netq("import", connections(tmp_path, ann(), "Bo,Ek,,,Zeta,Nurse,01 Mar 2025"))
    later = connections(
        tmp_path,
        ann("PMO Lead", "Beta"),
        "Bo,Ek,,,Zeta,Nurse,01 Mar 2025",
        "Cy,Fox,https://www.linkedin.com/in/cy,,Eta,Buyer,05 Nov 2026",
    )
    done = netq("import", later, "--json").json
    assert (done["added"], done["updated"], done["unchanged"]) == (1, 1, 1)
    assert done["moved"] == [
        {
            "name": "Ann Lee",
            "before": "Project Manager at Acme",
            "now": "PMO Lead at Beta",
            "between": "2025-03-01/2026-11-05",
        }
    ]
    roles = netq("show", "Ann", "--json").json["roles"]
    assert [(role["title"], role["end"]) for role in roles] == [
        ("PMO Lead", ""),
        ("Project Manager", "2025-03-01/2026-11-05"),
    ]


def test_a_dry_run_tells_all_and_changes_nothing(netq: Netq, store_path: Path) -> None:
    before = dump(store_path, runs=True)
    done = netq("import", str(EXAMPLES / "linkedin"), "--dry-run", "--json").json
    assert done["dry_run"]
    assert done["added"] == 400
    assert done["learnt"]["people"] == 400
    assert dump(store_path, runs=True) == before


def test_a_hand_written_namesake_is_a_question(netq: Netq, tmp_path: Path) -> None:
    netq("add", "Ann Lee", "--role", "Project Manager @ Acme", "--tie", "4")
    path = connections(tmp_path, ann())
    done = netq("import", path)
    assert done.code == 0
    assert "to_review\t1" in done.out
    assert "same name, same employer" in done.out
    assert "--linkedin" in done.err
    netq("add", "Ann Lee", "--update", "--linkedin", "linkedin.com/in/ann-lee")
    settled = netq("import", path, "--json").json
    assert (settled["added"], settled["to_review"]) == (0, 0)
    assert netq("show", "Ann", "--json").json["tie"]["strength"] == 4


def test_a_rejected_row_costs_only_itself_and_makes_the_exit_code_6(
    netq: Netq, tmp_path: Path
) -> None:
    path = connections(tmp_path, ann(), "Bo,Ek", "Cy,Fox,,,Eta,Buyer,05 Nov 2026")
    done = netq("import", path)
    assert done.code == 6
    assert "Connections.csv line 3" in done.err
    assert len(netq("list", "--json").json) == 2
    assert "rejected\t1" in done.out


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.csv", b"", "empty.csv"),
        ("header.csv", HEADER.encode() + b"\n", "header.csv"),
        ("other.csv", b"Colour,Size\nred,3\n", "Colour"),
        ("half.csv", (HEADER + "\n" + ann() + "\nBo,Ek,https://www.lin").encode(), "line 3"),
        ("photo.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "photo.csv"),
        ("cut.zip", b"PK\x03\x04 this is no whole archive", "cut.zip"),
        ("code.csv", HEADER.encode() + b"\nZo\x81,\x8d\x90,,,Acme,Nurse,08 Feb 2020\n", "code.csv"),
    ],
)
def test_bad_input_is_refused_with_a_sentence_and_an_unchanged_store(
    netq: Netq, tmp_path: Path, store_path: Path, name: str, content: bytes, said: str
) -> None:
    netq("add", "Bo Ek", "--role", "Nurse @ Mercy")
    before = dump(store_path, runs=True)
    path = tmp_path / name
    path.write_bytes(content)
    done = netq("import", str(path))
    assert done.code == 6
    assert said in done.err
    assert not done.out
    assert "Traceback" not in done.err
    assert dump(store_path, runs=True) == before


def test_a_folder_without_tables_and_a_missing_file(netq: Netq, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    assert netq("import", str(tmp_path / "nothing")).code == 6
    assert netq("import", str(tmp_path / "gone.zip")).code == 3


def test_message_texts_never_enter_the_store(example: Path) -> None:
    text = (EXAMPLES / "linkedin" / "messages.csv").read_text(encoding="utf-8")
    sentence = max(text.split('"'), key=len).splitlines()[0]
    assert len(sentence) > 20
    stored = b"".join(path.read_bytes() for path in example.parent.iterdir())
    assert sentence.encode() not in stored


def dump(path: Path, *, runs: bool = False) -> list[str]:
    """Everything in a store as SQL, without the accounts of imports unless wanted."""
    with sqlite3.connect(path) as connection:
        lines = list(connection.iterdump())
    connection.close()
    return [line for line in lines if runs or 'INTO "import_' not in line]


def test_a_bad_row_in_one_file_does_not_keep_the_next_file_out(netq: Netq, tmp_path: Path) -> None:
    one = connections(tmp_path, ann(), "Bo,Ek", name="one.csv")
    two = connections(tmp_path, "Cy,Fox,,,Eta,Buyer,05 Feb 2020", name="two.csv")
    dry = netq("import", one, "--dry-run")
    assert dry.code == 6
    assert "would go in" in dry.err
    assert netq("list", "--json").json == []
    assert netq("import", one, two).code == 6
    assert [person["name"] for person in netq("list", "--json").json] == ["Ann Lee", "Cy Fox"]
