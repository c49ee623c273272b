"""Do ESCO's titles, in any language, mean the occupations its crosswalk says?"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from netq.jobs.lexicon import Lexicon
from netq.jobs.official import read_official
from netq.jobs.official_esco import MATCH_WEIGHTS, language
from netq.jobs.scoring import weigh
from netq.jobs.sources import NoSources, digest_of, title_words
from netq.jobs.train import main
from tests.jobs.downloads import (
    CHOREOGRAPHER,
    DANCER,
    DEVELOPER,
    ESCO,
    crosswalk,
    esco,
    everything,
    place,
    shares,
    titles,
)

EXACT = ("15-1252.00", "dev", "exactMatch")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return everything(tmp_path / "downloads")


def test_every_label_is_a_title(folder: Path) -> None:
    found = titles(read_official(folder))
    assert {"xyzzyentwickler", "frobnikator", "waldoschmied", "garply"} <= found
    assert "developpeur xyzzy" in found


def test_a_title_means_the_occupations_of_the_crosswalk_by_their_matches(folder: Path) -> None:
    others = (("27-2031.00", "closeMatch"), ("27-2032.00", "broadMatch"))
    matches = [(code, "dev", match) for code, match in (*others, ("27-2042.00", "narrowMatch"))]
    crosswalk(folder, EXACT, *matches)
    assert list(MATCH_WEIGHTS.values()) == [1.0, 0.7, 0.5, 0.5]
    assert shares(read_official(folder), "Garply") == pytest.approx(
        {
            place(DEVELOPER): 1.0 / 2.7,
            place(DANCER): 0.7 / 2.7,
            place(CHOREOGRAPHER): 0.5 / 2.7,
            place("27-2042"): 0.5 / 2.7,
        }
    )


@pytest.mark.parametrize("better_first", [True, False])
def test_of_two_matches_with_one_soc_code_the_better_counts(
    folder: Path, *, better_first: bool
) -> None:
    matches = [("15-1299.01", "dev", "exactMatch"), ("15-1299.02", "dev", "narrowMatch")]
    ordered = matches if better_first else matches[::-1]
    crosswalk(folder, *ordered, ("27-2031.00", "dev", "exactMatch"))
    assert shares(read_official(folder), "Garply")[place("15-1299")] == 0.5


def test_a_label_in_two_languages_speaks_once(folder: Path) -> None:
    esco(folder / "de csv", ("dev", "Plugh Artist", "", ""))
    esco(folder / "fr csv", ("dev", "plugh artist", "", ""), language="en-us")
    third = pytest.approx(1 / 3)
    assert shares(read_official(folder), "Plugh Artist") == {
        place(DEVELOPER): third,
        place(DANCER): third,
        place(CHOREOGRAPHER): third,
    }


def test_shares_do_not_depend_on_the_order_of_occupations(folder: Path) -> None:
    ten = "abcdefghij"
    esco(folder / "de csv", *((end, "Garply", "", "") for end in ("dev", *ten)))
    crosswalk(folder, EXACT, *(("27-2031.00", end, "closeMatch") for end in ten))
    assert shares(read_official(folder), "Garply")[place(DANCER)] == 7.0 / 8.0  # to the last digit


def test_without_esco_its_crosswalk_is_not_read(folder: Path) -> None:
    for path in folder.rglob("occupations_*.csv"):
        path.unlink()
    files = sorted(folder.rglob("*.txt"))
    assert read_official(folder).digest == digest_of(path.read_bytes() for path in files)


def test_a_loose_match_says_too_little(folder: Path) -> None:
    crosswalk(folder, EXACT, ("27-2031.00", "dev", "relatedMatch"))
    sources = read_official(folder)
    assert shares(sources, "Garply") == {place(DEVELOPER): 1.0}
    assert "skipped 1 loose match of the crosswalk" in sources.report


def test_codes_of_the_crosswalk_that_soc_2018_lacks_are_counted(folder: Path) -> None:
    crosswalk(folder, EXACT, ("15-1199.09", "dev", "exactMatch"))
    assert "skipped 1 code that SOC 2018 does not have" in read_official(folder).report


def test_occupations_that_the_crosswalk_does_not_match_are_counted(folder: Path) -> None:
    esco(folder / "de csv", ("dev", "Xyzzyentwickler", "", ""), ("art", "Plughtanz", "Plugh", ""))
    sources = read_official(folder)
    assert "plughtanz" not in titles(sources)
    assert "skipped 1 occupation of ESCO that the crosswalk does not match" in sources.report


def test_without_its_crosswalk_it_is_skipped_with_a_sentence(folder: Path) -> None:
    before = read_official(folder).digest
    (folder / "ONET_(Occupations)_0_updated.csv").unlink()
    (folder / "de csv" / "skills_de.csv").write_text("conceptType,conceptUri\nSkill,x\n")
    sources = read_official(folder)
    assert "garply" not in titles(sources)
    assert sources.digest != before
    columns = "O*NET Id, ESCO or ISCO URI, Type of Match"
    assert sources.report == (
        "read 5 titles of O*NET",
        f"skipped ESCO: no crosswalk to O*NET is there, a CSV with the columns {columns}",
    )


def test_the_crosswalk_may_have_any_name(folder: Path) -> None:
    (folder / "ONET_(Occupations)_0_updated.csv").rename(folder / "fr csv" / "bridge.csv")
    assert "garply" in titles(read_official(folder))


@pytest.mark.parametrize("title", ["Frobnikator", "Développeuse Xyzzy", "Fizzbuzz Engineers"])
def test_a_title_in_any_language_reaches_its_occupation(
    folder: Path, tmp_path: Path, title: str
) -> None:
    main(str(folder), str(tmp_path / "lexicon.bin"))
    book = Lexicon((tmp_path / "lexicon.bin").read_bytes())
    found = weigh(dict.fromkeys(title_words(title), 1.0), book)
    assert max(found, key=lambda c: found[c]) == place(DEVELOPER)


def test_a_file_that_is_no_table_is_named(folder: Path) -> None:
    endless = f"{','.join(ESCO)}\r\n" + 'Occupation,"' + "x" * 200_000
    (folder / "fr csv" / "occupations_fr.csv").write_text(endless)
    before = csv.field_size_limit(100_000)  # one for all of Python: other tests may have raised it
    try:
        with pytest.raises(
            NoSources, match=r"^fr csv/occupations_fr\.csv cannot be read as a table"
        ):
            read_official(folder)
    finally:
        csv.field_size_limit(before)


def test_files_of_other_things_are_in_no_language() -> None:
    names = ("occupations_de.csv", "occupations_en-us.csv", "occupations.csv", "skills_de.csv")
    assert [language(name) for name in names] == ["de", "en-us", "", ""]
