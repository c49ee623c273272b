"""Are the tables that follow from others up to date?"""

from __future__ import annotations

import pytest

from netq.jobs import derived
from netq.jobs.tables import DATA


@pytest.mark.parametrize(("name", "text"), derived.tables().items())
def test_derived_tables_are_up_to_date(name: str, text: str) -> None:
    assert (DATA / name).read_text(encoding="utf-8") == text, "run python -m netq.jobs.derived"


def test_no_job_is_meant_only_where_the_word_stands_alone() -> None:
    words = dict(line.split("\t") for line in derived.tables()["spelling.tsv"].splitlines())
    assert "student" in words["-s7"].split()
    assert "manager" in words["m7"].split()
    assert all(len(word) >= 5 for found in list(words.values())[1:] for word in found.split())
