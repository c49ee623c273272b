"""Are job types and occupations what the tables say?"""

from __future__ import annotations

from netq.jobs import JobType, OccupationFacts, job_types, occupation, occupations


def test_job_types_come_in_their_usual_order() -> None:
    names = [job_type.name for job_type in job_types()]
    assert names[0] == "General management & founding"
    assert names[12] == "Engineering (mechanical, electrical, civil)"
    assert names[-1] == "Retail, hospitality & personal service"
    assert isinstance(job_types()[0], JobType)


def test_an_occupation_is_found_by_its_code() -> None:
    found = occupation(" 13-1082 ")
    assert isinstance(found, OccupationFacts)
    assert found.title == "Project Management Specialists"
    assert found.job_type == "Project & programme management"
    assert (found.job_zone, found.employment) == (4, 1066670)


def test_an_unknown_code_is_no_occupation() -> None:
    assert occupation("99-9999") is None


def test_a_shared_employment_figure_is_shared_out() -> None:
    buyers = [facts.employment for soc, facts in occupations().items() if soc.startswith("13-102")]
    assert sum(buyers) == 491430
