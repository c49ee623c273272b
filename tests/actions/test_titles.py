"""Are titles compared with a job in an order that does not change?"""

from __future__ import annotations

import pytest

from netq.actions.titles import near, read
from netq.domain.errors import Misuse


def test_equal_scores_stand_in_order_of_the_alphabet() -> None:
    found = near("nurse", ["Cook @ Beta", "Baker", "Cook @ Acme", " ", "Nurse"])
    assert found[0].title == "Nurse"
    cooks = [one for one in found if one.title.startswith("Cook")]
    assert [one.title for one in cooks] == ["Cook @ Acme", "Cook @ Beta"]
    assert cooks[0].score == cooks[1].score


def test_blank_titles_are_passed_over() -> None:
    assert [one.title for one in read(["", " Nurse ", "\n"])] == ["Nurse"]


def test_a_job_without_letters_is_a_misuse() -> None:
    with pytest.raises(Misuse, match="is no job"):
        near("?!", ["Nurse"])
