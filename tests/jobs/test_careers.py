"""Are near job types near, and are both directions the same?"""

from __future__ import annotations

import itertools

from netq.jobs import job_types, nearness, neighbours
from netq.jobs.careers import computed
from netq.jobs.tables import rows

NAMES = [job_type.name for job_type in job_types()]


def test_every_job_type_has_neighbours_who_have_it_too() -> None:
    for name in NAMES:
        assert neighbours(name), name
        for other, weight in neighbours(name).items():
            assert neighbours(other)[name] == weight
            assert 0 < weight <= 1


def test_a_job_type_is_nearest_to_itself() -> None:
    for one, other in itertools.combinations(NAMES, 2):
        assert 0 <= nearness(one, other) == nearness(other, one) < 1
    assert nearness("Sales", "Sales") == 1.0


def test_data_is_nearer_to_software_than_healthcare_is() -> None:
    software = "Software engineering"
    assert nearness(software, "Data & analytics") > 0.5 > nearness(software, "Healthcare")


def test_an_unknown_job_type_has_no_neighbours() -> None:
    assert neighbours("Zorbing") == {}
    assert nearness("Zorbing", "Sales") == 0.0


def test_the_table_is_what_occupations_and_lexicon_give() -> None:
    stands = [(one, other, float(share)) for one, other, share in rows("careers")]
    assert stands == computed(), "python -m netq.jobs.derived writes it"
