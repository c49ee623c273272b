"""Does a phrase mean what its row says?"""

from __future__ import annotations

from netq.jobs.facts import at_place
from netq.jobs.phrases import leading, phrase


def test_a_job_has_type_occupations_and_level() -> None:
    found = phrase("product manager")
    assert found is not None
    assert (found.kind, found.job_types, found.level) == ("job", ("Product management",), 2)
    assert at_place(found.occupations[0]).soc == "11-2021"


def test_a_short_form_may_have_two_job_types() -> None:
    found = phrase("pm")
    assert found is not None
    assert len(found.job_types) == 2


def test_plain_words_have_a_kind() -> None:
    kinds = [found.kind for text in ("founder", "retired", "member") if (found := phrase(text))]
    assert kinds == ["generic", "none", "aside"]


def test_other_words_mean_nothing() -> None:
    assert phrase("zorb") is None


def test_each_job_type_has_leaders() -> None:
    assert at_place(leading()["Sales"][0]).soc == "11-2022"


def test_a_chinese_word_is_known_by_its_ending_if_that_names_work() -> None:
    found = phrase("高级软件工程师")
    assert found is not None
    assert found.text == "软件工程师"
    assert phrase("营业经理") is None
    assert phrase("某") is None
