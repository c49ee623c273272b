"""Are the readable tables whole, and do their columns hold what they may?"""

from __future__ import annotations

import re

import pytest

from netq.domain.reading import LEVELS
from netq.jobs.tables import MANY, Sorted, keyed, rows
from netq.jobs.words import words

TYPES = {row[0] for row in rows("job_types")}
SOCS = {row[0] for row in rows("occupations")}


def test_there_are_36_job_types_with_example_blurb_and_leaders() -> None:
    assert len(TYPES) == len(rows("job_types")) == 36
    for name, example, blurb, lead in rows("job_types"):
        assert name, example
        assert blurb.endswith(".")
        assert set(lead.split()) <= SOCS, name


def test_every_soc_occupation_has_exactly_one_job_type() -> None:
    assert len(SOCS) == len(rows("occupations")) == 867
    for soc, title, zone, employment, job_type in rows("occupations"):
        assert re.fullmatch(r"\d\d-\d{4}", soc)
        assert title
        assert zone in {"", "1", "2", "3", "4", "5"}
        assert int(employment) > 0
        assert job_type in TYPES, soc


def test_every_job_type_is_reached_by_an_occupation_or_a_phrase() -> None:
    phrased = {name for row in rows("phrases") for name in row[1].split("; ")}
    assert {row[4] for row in rows("occupations")} | phrased == TYPES


def test_phrases_name_known_job_types_occupations_and_levels() -> None:
    for phrase, job_types, socs, level in rows("phrases"):
        assert set(job_types.split("; ")) <= TYPES, phrase
        assert socs, phrase
        assert set(socs.split()) <= SOCS, phrase
        assert level == "" or int(level) in LEVELS, phrase


def test_plain_words_and_ranks_have_known_kinds_and_levels() -> None:
    for phrase, kind, level in rows("plain"):
        assert kind in {"none", "aside", "generic"}, phrase
        assert level == "" or int(level) in LEVELS, phrase
    assert {int(level) for _, level in rows("levels")} == set(LEVELS)


@pytest.mark.parametrize("name", ["phrases", "plain", "levels"])
def test_phrases_stand_once_and_as_titles_are_read(name: str) -> None:
    every = [row[0] for row in rows(name)]
    assert len(every) == len(set(every)) == len(keyed(name))
    assert [phrase for phrase in every if " ".join(words(phrase)) != phrase] == []


@pytest.mark.parametrize("name", ["phrases", "plain", "levels"])
def test_tables_searched_in_the_file_are_in_order_and_complete(name: str) -> None:
    every = [row[0].encode() for row in rows(name)]
    assert every == sorted(every)
    table = Sorted(name)
    for key, columns in list(keyed(name).items())[:: max(1, len(every) // 400)]:
        assert table.get(key) == columns
    assert table.get("") is None
    assert table.get("no such phrase") is None


def test_a_sorted_table_reads_all_rows_when_asked_often() -> None:
    table = Sorted("levels")
    answers = [table.get("intern") for _ in range(MANY + 2)]
    assert set(answers) == {keyed("levels")["intern"]}


def test_neighbours_and_employers_are_job_types() -> None:
    for one, other, weight in rows("neighbours"):
        assert {one, other} <= TYPES
        assert one != other
        assert 0 < float(weight) <= 1
    assert {name for _, name in rows("employers")} <= TYPES
