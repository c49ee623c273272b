"""Is it said how a title was read, and how sure that is?"""

from __future__ import annotations

import json

import pytest

from netq import jobs
from netq.render import reading as page


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Registered Nurse", "is Healthcare, individual ("),
        ("Retired", "names no job"),
        ("Founder", "tells a rank, C-level or owner, but no kind of work"),
        ("Zorblatt Quxifier", "is not clear"),
    ],
)
def test_a_sentence_for_each_kind_of_reading(title: str, said: str) -> None:
    assert said in page.sentence(jobs.classify(title))


def test_a_program_gets_the_best_guess_with_its_probability() -> None:
    found = page.data(jobs.classify("Accountant"))
    assert json.loads(json.dumps(found)) == found
    assert found["job_type_p"] >= 0.5
    assert sum(occupation["p"] for occupation in found["occupations"]) <= 1.001
