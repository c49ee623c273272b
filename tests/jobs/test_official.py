"""Can anybody train a lexicon from the official downloads, and is it said what was left out?"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from netq.jobs.official import read_official
from netq.jobs.sources import NoSources, digest_of
from netq.jobs.train import run
from tests.jobs.downloads import (
    CHOREOGRAPHER,
    DANCER,
    DEVELOPER,
    HEADER,
    TITLES,
    esco,
    everything,
    onet,
    place,
    shares,
    titles,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return everything(tmp_path / "downloads")


def test_a_title_means_the_occupations_that_bear_it(folder: Path) -> None:
    sources = read_official(folder)
    assert shares(sources, "Fizzbuzz Engineer") == {place(DEVELOPER): 1.0}
    assert shares(sources, "Plugh Artist") == {place(DANCER): 0.5, place(CHOREOGRAPHER): 0.5}


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("Alternate Titles.txt", HEADER),
        ("Job Titles.txt", ("O*NET-SOC Code", "Job Title", "Short Title", "Source(s)")),
        ("Job_Titles.txt", ("onetsoc_code", "job_title", "short_title", "sources")),
    ],
)
def test_titles_are_found_in_every_release(
    tmp_path: Path, name: str, header: tuple[str, ...]
) -> None:
    onet(tmp_path, header, ("15-1252.00", "Fizz Coder", "n/a", "02"), name=name)
    assert run([str(tmp_path), str(tmp_path / "lexicon.bin")]) == 0
    assert shares(read_official(tmp_path), "Fizz Coder") == {place(DEVELOPER): 1.0}


def test_columns_are_found_by_name(tmp_path: Path) -> None:
    header = ("Title", "Source(s)", "Alternate Title", "O*NET-SOC Code")
    onet(tmp_path, header, ("Software Developers", "02", "Fizz Coder", "15-1252.00"))
    assert titles(read_official(tmp_path)) == {"fizz coder"}


def test_short_and_long_title_are_two_titles(tmp_path: Path) -> None:
    apart = ("15-1252.00", "Garply Tech", "GT", "02")
    found = titles(read_official(onet(tmp_path, HEADER, TITLES[2], apart)))
    assert found == {"quux line coder", "qlc", "garply tech", "gt"}


def test_brackets_without_a_short_title_belong_to_the_title(tmp_path: Path) -> None:
    onet(tmp_path, HEADER, ("27-2031.00", "Plugh Dancer (Foobar)", "n/a", "04"))
    assert titles(read_official(tmp_path)) == {"plugh dancer foobar"}


def test_a_quotation_mark_in_o_net_opens_no_cell(tmp_path: Path) -> None:
    onet(tmp_path, HEADER, ("15-1252.00", '"Quux Coder', "n/a", "02"), *TITLES[1:])
    assert {"quux coder", "fizzbuzz engineer"} <= titles(read_official(tmp_path))


def test_an_occupation_speaks_for_a_title_once(folder: Path) -> None:
    header = ("O*NET-SOC Code", "Reported Job Title", "Shown in My Next Move")
    rows = (("27-2031.00", "Plugh Artist", "Y"), ("27-2031.00", "Waltz Quuxer", "N"))
    onet(folder, header, *rows, name="Sample of Reported Titles.txt")
    onet(folder / "db_29_2_text", *TITLES[:4])
    sources = read_official(folder)
    assert shares(sources, "Waltz Quuxer") == {place(DANCER): 1.0}
    assert shares(sources, "Plugh Artist")[place(DANCER)] == 0.5


def test_the_names_of_occupations_are_titles(folder: Path) -> None:
    header = ("O*NET-SOC Code", "Title", "Description")
    row = ("15-1252.00", "Grault Developers", "Research, design, and develop.")
    onet(folder, header, row, name="Occupation Data.txt")
    assert shares(read_official(folder), "grault developer") == {place(DEVELOPER): 1.0}


def test_codes_that_soc_2018_lacks_are_skipped_and_counted(folder: Path) -> None:
    rows = [("15-1131.00", title, "n/a", "02") for title in ("Corge Coder", "Corge Hacker")]
    onet(folder, *TITLES, *rows, ("15-1133.00", "Corge Tester", "n/a", "02"), ("", "", "", ""))
    sources = read_official(folder)
    assert not any("corge" in title for title in titles(sources))
    assert "skipped 2 codes that SOC 2018 does not have" in sources.report


def test_a_title_without_words_is_none(folder: Path) -> None:
    onet(folder, *TITLES, ("15-1252.00", "…", "n/a", "02"))
    assert "" not in titles(read_official(folder))


def test_related_occupations_keep_the_nearest_tier_of_their_soc_codes(folder: Path) -> None:
    assert read_official(folder).related == (
        (place("15-1299"), place(DEVELOPER), 2),
        (place(DANCER), place(CHOREOGRAPHER), 1),
    )


def test_without_related_occupations_it_is_said(tmp_path: Path) -> None:
    sources = read_official(onet(tmp_path, *TITLES))
    assert sources.related == ()
    assert "no occupation has related ones: Related Occupations.txt is not there" in sources.report


def test_the_digest_is_over_what_was_read_in_order_of_the_paths(folder: Path) -> None:
    (folder / "Read Me.txt").write_text("O*NET 29.3 Database")
    read = (
        "ONET_(Occupations)_0_updated.csv",
        "db_29_3_text/Alternate Titles.txt",
        "db_29_3_text/Related Occupations.txt",
        "de csv/occupations_de.csv",
        "fr csv/occupations_fr.csv",
    )
    expected = digest_of((folder / name).read_bytes() for name in read)
    assert read_official(folder).digest == expected


def test_the_same_downloads_give_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    made = []
    for seed in "12":  # Python numbers words anew in each run, and so the order of its sets
        target = tmp_path / f"{seed}.bin"
        command = [sys.executable, "-m", "netq.jobs.train", str(folder), str(target)]
        subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": seed}, check=True)
        made.append(target.read_bytes())
    assert made[0] == made[1]
    assert read_official(folder).digest.encode() in made[0]


def test_titles_stand_in_order_and_so_do_their_occupations(folder: Path) -> None:
    sources = read_official(folder)
    assert list(sources.titles) == sorted(sources.titles, key=lambda title: title[0])
    assert list(shares(sources, "Plugh Artist")) == [place(DANCER), place(CHOREOGRAPHER)]


def test_it_is_printed_what_was_read_and_made(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([str(folder), str(tmp_path / "lexicon.bin")]) == 0
    size = (tmp_path / "lexicon.bin").stat().st_size
    assert capsys.readouterr().out.splitlines() == [
        "read 5 titles of O*NET, 5 of ESCO in 2 languages (de, fr)",
        f"wrote {size:,} bytes",
    ]


def test_a_folder_with_nothing_to_train_from_gets_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    esco(tmp_path / "de csv", ("dev", "Xyzzyentwickler", "", ""))
    assert run([str(tmp_path), str(tmp_path / "lexicon.bin")]) == 2
    said = capsys.readouterr()
    assert not said.out
    assert said.err == (
        f"{tmp_path} holds nothing to train from: neither our own lists (titles_all.tsv.xz, "
        "occ_index.tsv, related.tsv) nor the unpacked text files of O*NET (Job Titles.txt, or "
        "Alternate Titles.txt before release 30.3).\n"
    )
    assert not (tmp_path / "lexicon.bin").exists()


def test_our_own_lists_must_be_complete(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "titles_all.tsv.xz").write_bytes(b"")
    assert run([str(tmp_path), str(tmp_path / "lexicon.bin")]) == 2
    assert capsys.readouterr().err == f"{tmp_path} lacks occ_index.tsv and related.tsv.\n"


def test_a_file_without_its_columns_is_named(tmp_path: Path) -> None:
    onet(tmp_path / "db", ("O*NET-SOC Code", "Nickname"), ("15-1252.00", "Fizz"))
    with pytest.raises(NoSources, match=r"^db/Alternate Titles\.txt has no columns called O\*NET"):
        read_official(tmp_path)
