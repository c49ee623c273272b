"""Are jobs alike by letters, by words, and by the work itself?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain.reading import Occupation
from netq.jobs import clean
from netq.jobs.likeness import Job, Likeness, near

MANAGER = (Occupation("13-1082", "Project Management Specialists", 1.0),)
DEVELOPER = (Occupation("15-1252", "Software Developers", 0.6), Occupation("15-1251", "P", 0.4))
TESTER = (Occupation("15-1253", "Software Quality Assurance Analysts and Testers", 1.0),)
BAKER = (Occupation("51-3011", "Bakers", 1.0),)


def test_a_job_is_wholly_like_itself() -> None:
    job = Job("software developer", DEVELOPER)
    found = job.like("software developer", DEVELOPER)
    assert found.words == pytest.approx(1)
    assert found.work == pytest.approx(1)
    assert found.letters > 0.75


def test_jobs_with_nothing_in_common_are_not_alike() -> None:
    assert Job("baker", BAKER).like("pilot", MANAGER) == Likeness(0, 0, 0)


def test_the_work_may_be_alike_without_a_word_in_common() -> None:
    found = Job("software developer", DEVELOPER).like("programista", DEVELOPER)
    assert found.words == 0
    assert found.work == pytest.approx(1)


def test_related_occupations_are_alike_in_part() -> None:
    job = Job("developer", DEVELOPER)
    assert 0.1 < job.work(TESTER) < 0.9
    assert job.work(TESTER) > job.work(BAKER)


def test_without_a_known_work_letters_and_words_are_left() -> None:
    found = Job("zorbing instructor", ()).like("zorbing coach", BAKER)
    assert found.work == 0
    assert found.words > 0.4
    assert found.letters > 0.2


def test_rare_words_count_more() -> None:
    job = Job("mixology manager", ())
    assert job.words("mixology bar") > job.words("manager bar") > 0


def test_a_plural_is_the_same_word() -> None:
    assert Job("nurse", ()).words("nurses") == pytest.approx(1)


def test_letters_find_what_words_miss() -> None:
    job = Job("mixologist", ())
    assert job.words("mixology expert") == 0
    assert job.letters("mixology expert") > 0.4


def test_the_score_weighs_all_three() -> None:
    assert Likeness(1, 1, 1).score == pytest.approx(1)
    assert Likeness(0, 0, 1).score > Likeness(1, 0, 0).score > Likeness(0, 1, 0).score > 0


def test_near_occupations_by_tier_and_group() -> None:
    assert near("15-1252", "15-1252") == 1
    assert near("15-1252", "15-1253") > near("15-1252", "15-2051") > near("15-1252", "51-3011")
    assert near("25-1011", "25-1021") >= 0.012


@given(st.sampled_from(["15-1252", "15-1253", "11-3021", "51-3011"]), st.text())
def test_likeness_stays_between_0_and_1_and_nearness_is_mutual(soc: str, title: str) -> None:
    assert near(soc, "15-1251") == near("15-1251", soc)
    found = Job("software developer", DEVELOPER).like(clean(title), (Occupation(soc, "", 0.3),))
    assert all(0 <= part <= 1 for part in found)
    assert 0 <= found.score <= 1
