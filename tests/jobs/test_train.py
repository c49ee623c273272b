"""Does training give the same bytes again, and a lexicon that knows what it was given?"""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from netq.jobs.facts import soc_places
from netq.jobs.layout import HASH_BYTES, MAGIC, hashed
from netq.jobs.lexicon import PATH, Lexicon
from netq.jobs.scoring import weigh
from netq.jobs.sources import NoSources, read_sources, title_words
from netq.jobs.train import main

TITLES = """fizzbuzz engineer\t0:9
senior fizzbuzz engineer\t0:9
quux coder\t0:9
quux hacker\t0:9
quux\t1:9
plugh dancer\t1:6 2:3
plugh singer\t2:9
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A source folder of seven titles and three occupations."""
    (tmp_path / "titles_all.tsv.xz").write_bytes(lzma.compress(TITLES.encode()))
    (tmp_path / "occ_index.tsv").write_text("15-1252\tS\t1\n27-2031\tD\t1\n27-2042\tM\t1\n")
    (tmp_path / "related.tsv").write_text("soc\trelated\ttier\n27-2031\t27-2042\t1\n")
    return tmp_path


def place(soc: str) -> int:
    return soc_places()[soc]


def trained(folder: Path) -> Lexicon:
    main(str(folder), str(folder / "out.bin"))
    return Lexicon((folder / "out.bin").read_bytes())


def test_the_same_sources_give_the_same_bytes(folder: Path) -> None:
    sizes = {main(str(folder), str(folder / f"{n}.bin")) for n in "ab"}
    first, second = ((folder / f"{n}.bin").read_bytes() for n in "ab")
    assert first == second
    assert sizes == {len(first)}


def test_other_sources_have_another_hash(folder: Path) -> None:
    before = read_sources(folder).digest
    (folder / "related.tsv").write_text("soc\trelated\ttier\n")
    assert read_sources(folder).digest != before
    assert before.encode() in (folder / "related.tsv").read_bytes() + before.encode()


def test_words_lead_to_their_occupation(folder: Path) -> None:
    shares = weigh({"fizzbuzz": 1.0}, trained(folder))
    assert max(shares, key=lambda c: shares[c]) == place("15-1252")


def test_a_title_that_its_words_mislead_stands_whole(folder: Path) -> None:
    book = trained(folder)
    assert [c for c, _ in book.title("quux")] == [place("27-2031")]
    assert book.title("fizzbuzz engineer") == ()


def test_related_occupations_keep_their_tier(folder: Path) -> None:
    assert trained(folder).related(place("27-2031")) == [(place("27-2042"), 1)]


def test_rare_words_are_rarer(folder: Path) -> None:
    book = trained(folder)
    rare, common = book.place("singer"), book.place("quux")
    assert rare is not None
    assert common is not None
    assert book.rarity(rare) > book.rarity(common)


def test_no_word_stands_in_the_file(folder: Path) -> None:
    main(str(folder), str(folder / "out.bin"))
    content = (folder / "out.bin").read_bytes()
    assert b"fizzbuzz" not in content
    assert b"quux" not in content
    assert hashed("quux") != hashed("quuy")


def test_seniority_is_not_counted() -> None:
    assert title_words("Senior Engineers") == ("engineer",)


def test_something_else_is_not_a_lexicon() -> None:
    with pytest.raises(ValueError, match="not a lexicon"):
        Lexicon(b"something else entirely")


def test_the_packaged_lexicon_is_small_and_carries_the_hash_of_its_sources(folder: Path) -> None:
    assert PATH.stat().st_size < 6_000_000
    digest = PATH.read_bytes()[len(MAGIC) : len(MAGIC) + HASH_BYTES].decode()
    assert len(bytes.fromhex(digest)) == 32
    main(str(folder), str(folder / "out.bin"))
    assert read_sources(folder).digest.encode() in (folder / "out.bin").read_bytes()[:100]


def test_no_title_at_all_is_nothing_to_train_from(folder: Path) -> None:
    (folder / "titles_all.tsv.xz").write_bytes(lzma.compress(b""))
    with pytest.raises(NoSources, match="not a single title"):
        main(str(folder), str(folder / "out.bin"))
    assert not (folder / "out.bin").exists()
