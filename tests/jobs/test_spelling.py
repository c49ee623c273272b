"""Is one slip of the keys put right, and nothing else?"""

from __future__ import annotations

import pytest

from netq.jobs import classify
from netq.jobs.spelling import respelt


@pytest.mark.parametrize("slip", ["marketng", "marketnig", "markeeting", "marketinq"])
def test_one_slip_is_put_right(slip: str) -> None:
    assert respelt(slip) == "marketing"


@pytest.mark.parametrize("word", ["software", "sales", "zorbing", "xmarketin", "a1b2c3"])
def test_known_short_and_strange_words_stay(word: str) -> None:
    assert respelt(word) == word


def test_a_title_with_slips_is_read() -> None:
    assert classify("Markteing Managr").job_type == "Marketing"


def test_what_is_no_job_is_meant_only_alone() -> None:
    assert respelt("jubialdo", alone=True) == "jubilado"
    assert respelt("jubialdo") == "jubialdo"
    assert respelt("manger", alone=True) == "manager"
