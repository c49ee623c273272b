"""Is a job type found by what a person types, and only if that is clear?"""

from __future__ import annotations

import pytest

from netq.jobs import job_types, resolve_job_type


@pytest.mark.parametrize("name", [job_type.name for job_type in job_types()])
def test_names_resolve_to_themselves(name: str) -> None:
    assert resolve_job_type(name) == name
    assert resolve_job_type(name.upper()) == name
    assert resolve_job_type(name.replace("&", "and")) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("project management", "Project & programme management"),
        ("pm & programme", "Project & programme management"),
        ("markting", "Marketing"),
        ("mechanical", "Engineering (mechanical, electrical, civil)"),
        ("qa", "Quality assurance & testing"),
        ("HR", "HR & recruiting"),
        ("software tester", "Quality assurance & testing"),
        ("nurse", "Healthcare"),
    ],
)
def test_part_of_a_name_a_slip_or_a_plain_job_will_do(words: str, name: str) -> None:
    assert resolve_job_type(words) == name


@pytest.mark.parametrize("words", ["", "zzz", "b", "m", "founder", "pm"])
def test_what_is_not_clear_is_none(words: str) -> None:
    assert resolve_job_type(words) is None
