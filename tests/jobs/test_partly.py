"""Is one part of a title taken apart into phrases, ranks and other words?"""

from __future__ import annotations

from netq.jobs.cleaning import Part
from netq.jobs.partly import Reader


def reader(text: str) -> Reader:
    return Reader(Part(tuple(text.split()), 1.0))


def test_phrases_ranks_and_others_are_told_apart() -> None:
    part = reader("senior product manager zorb")
    assert [span.value.text for span in part.jobs] == ["product manager"]
    assert [span.value for span in part.ranks] == [3]
    assert part.others == ("zorb",)
    assert round(part.coverage, 2) == 0.92


def test_a_rank_inside_a_job_is_no_rank() -> None:
    assert reader("client partner").ranks == []


def test_an_assistant_beside_another_job_is_a_rank() -> None:
    part = reader("assistant store manager")
    assert [span.value.text for span in part.jobs] == ["store manager"]
    assert part.level == 3


def test_head_and_chief_lead_but_founders_do_not() -> None:
    assert reader("head sales").leads
    assert reader("vice president sales").leads
    assert not reader("founder data scientist").leads


def test_a_student_refuses_but_a_student_advisor_works() -> None:
    assert reader("computer science student").refuses
    assert not reader("student advisor").refuses
    assert not reader("student nurse").refuses
    assert reader("student marketing").refuses


def test_an_unknown_word_counts_less_against_a_phrase_than_a_known_one() -> None:
    assert reader("product manager zorb").coverage > reader("product manager cheese").coverage


def test_a_member_refuses_alone_only() -> None:
    assert reader("member").refuses
    assert not reader("member engineer").refuses


def test_nothing_but_rank_is_generic() -> None:
    assert reader("senior director").generic
    assert not reader("director marketing").generic


def test_words_beside_a_phrase_that_names_somebody_count_less_than_beside_a_field() -> None:
    assert reader("teacher zorb").coverage > reader("marketing zorb").coverage


def test_a_slogan_has_many_words_and_little_work() -> None:
    assert reader("turning spend strategy across 14 countries").is_slogan
    assert not reader("senior product manager payments").is_slogan


def test_a_managing_director_of_a_field_holds_a_rank() -> None:
    assert reader("managing director").is_bank_rank
    assert reader("investment banking").names_field
    assert reader("sales zorb").names_field
    assert not reader("speaker").names_field
    assert not reader("zorb").names_field


def test_everyday_words_say_nothing_of_the_work() -> None:
    assert reader("proud nurse").speaking == ["nurse"]
