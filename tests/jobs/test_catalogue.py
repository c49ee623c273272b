"""What does netq know about jobs, once its user's corrections and own job types are heard?"""

from __future__ import annotations

import subprocess
import sys

import pytest

from netq import jobs
from netq.domain.overlay import Overlay, OwnType
from netq.domain.reading import Match
from netq.jobs import Catalogue, classify, job_types, nearness, neighbours, understand

SOFTWARE, OWN = "Software engineering", "Developer relations"
DEVREL = OwnType(OWN, "developer advocate", SOFTWARE)
WOMEN = OwnType("Women in tech", "chief executive", "General management & founding")
MAPPED = (("growth lead", "Sales"), ("quaxle", OWN), ("quuxle", "Marketing"))
MINE = Catalogue(Overlay(MAPPED, (DEVREL, WOMEN)))
PLAIN = Catalogue()


def match(asked: str, title: str, catalogue: Catalogue = MINE) -> Match:
    return catalogue.matcher(catalogue.understand(asked))(catalogue.read(title))


def test_with_nothing_corrected_it_is_what_netq_knows() -> None:
    assert PLAIN.job_types == job_types()
    assert PLAIN.read("Nurse", "Mercy") == classify("Nurse", "Mercy")
    assert PLAIN.understand("pm in healthcare") is understand("pm in healthcare")
    assert PLAIN.resolve_job_type("markting") == "Marketing"
    assert PLAIN.nearness("Sales", "Marketing") == nearness("Sales", "Marketing")
    assert PLAIN.neighbours("Sales") is neighbours("Sales")


def test_with_nothing_corrected_it_loads_no_more() -> None:
    code = (
        "import sys; from netq.jobs import Catalogue; mine = Catalogue(); mine.read('Nurse')\n"
        "mine.job_types, mine.neighbours('Sales'), mine.nearness('Sales', 'Marketing')\n"
        "print([name for name in ('overlay', 'asking', 'matching', 'resolving')"
        " if f'netq.jobs.{name}' in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_own_job_types_follow_the_built_in_ones() -> None:
    *built_in, own, women = MINE.job_types
    assert tuple(built_in) == job_types()
    assert (own.name, own.example, own.parent) == (OWN, "developer advocate", SOFTWARE)
    assert women.name == "Women in tech"
    assert not any(kind.parent for kind in built_in)


def test_a_job_type_that_netq_learns_later_is_listed_once() -> None:
    late = Catalogue(Overlay((), (OwnType("Sales", "account executive", "Marketing"),)))
    assert late.job_types == job_types()


@pytest.mark.parametrize("words", [OWN, "developer  RELATIONS", "what is developer relations?"])
def test_an_own_job_type_is_understood_by_its_name(words: str) -> None:
    query = MINE.understand(words)
    assert (query.name, query.words, query.sure) == (OWN, words, True)
    assert query.job_types == ((OWN, 1.0),)
    assert query.occupations == understand("developer advocate").occupations


def test_a_name_that_holds_a_place_is_one_name() -> None:
    assert MINE.understand("women in tech").job_type == "Women in tech"
    assert MINE.understand("women in tech").context == ""


@pytest.mark.parametrize(
    "words", ["developer advocate", "a senior developer advocate", "head of devrel", "quaxle"]
)
def test_it_is_understood_by_the_jobs_it_holds(words: str) -> None:
    query = MINE.understand(words)
    assert (query.job_type, query.sure, query.alternatives) == (OWN, True, ())
    assert query.occupations
    found = MINE.understand(f"{words} in healthcare")
    assert (found.job_type, found.context) == (OWN, "healthcare")


@pytest.mark.parametrize("asked", [OWN, "developer advocate", "quaxle"])
@pytest.mark.parametrize("title", ["Developer Advocate", "Head of DevRel", "Quaxle"])
def test_all_titles_of_an_own_job_type_are_the_same_job(asked: str, title: str) -> None:
    found = match(asked, title)
    assert (found.kind, found.strength >= 0.97) == ("same", True)


def test_a_title_that_says_the_words_comes_first() -> None:
    assert match("developer advocate", "Developer Advocate").strength == 1.0
    assert match(OWN, "Developer Advocate") == Match("same", 0.97, f"is in {OWN}")


@pytest.mark.parametrize("asked", ["software engineer", "software engineering", "nurse"])
@pytest.mark.parametrize("title", ["Developer Advocate", "Software Engineer"])
def test_other_jobs_find_its_titles_as_if_it_were_its_parent(asked: str, title: str) -> None:
    assert match(asked, title).kind == match(asked, title, PLAIN).kind


def test_outsiders_are_as_near_to_it_as_to_the_job_it_is_like() -> None:
    here = match("developer advocate", "Software Engineer")
    assert here == match("developer advocate", "Software Engineer", PLAIN)


def test_a_mapped_title_is_understood_as_the_user_said() -> None:
    query = MINE.understand("Growth Lead")
    assert (query.name, query.job_types, query.sure) == ("growth lead", (("Sales", 1.0),), True)
    assert query.occupations[0].soc == jobs.understand("Sales").occupations[0].soc
    assert match("growth lead", "Growth Lead").kind == "same"
    assert match("growth lead", "Account Executive").kind == "near"
    assert MINE.understand("quuxle").job_type == "Marketing"


def test_the_name_of_a_job_type_means_the_job_type_whatever_is_mapped() -> None:
    mapped = Catalogue(Overlay((("marketing", "Sales"),), ()))
    assert mapped.understand("marketing").job_type == "Marketing"
    assert mapped.resolve_job_type("marketing") == "Marketing"
    assert mapped.read("Marketing").job_type == "Sales"


@pytest.mark.parametrize("words", ["", "13-1082", "not developer relations", "asdf", "nurse"])
def test_what_the_user_did_not_speak_of_is_as_netq_knows_it(words: str) -> None:
    assert MINE.understand(words) == understand(words)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (OWN.upper(), OWN),
        ("developer rel", OWN),
        ("developers relation", OWN),
        ("developer advocate", OWN),
        ("quaxle", OWN),
        ("growth lead", "Sales"),
        ("developer", SOFTWARE),
        ("marketing", "Marketing"),
        ("zzz", None),
    ],
)
def test_own_and_mapped_names_resolve(words: str, name: str | None) -> None:
    assert MINE.resolve_job_type(words) == name


def test_only_the_very_name_is_a_name() -> None:
    assert MINE.named("project AND programme management") == "Project & programme management"
    assert MINE.named("developer relations") == OWN
    assert MINE.named("developer rel") is None
    assert PLAIN.named("developer relations") is None


def test_an_own_job_type_is_near_its_parent_and_what_is_near_that() -> None:
    other = "Data & analytics"
    assert MINE.nearness(OWN, OWN) == 1.0
    assert MINE.nearness(OWN, SOFTWARE) == MINE.nearness(SOFTWARE, OWN) == 0.9
    assert MINE.nearness(OWN, other) == pytest.approx(0.9 * nearness(SOFTWARE, other))
    assert MINE.nearness("Sales", "Marketing") == nearness("Sales", "Marketing")


def test_its_neighbours_are_those_of_the_parent_who_have_it_too() -> None:
    assert MINE.neighbours(OWN) == neighbours(SOFTWARE)
    for other, weight in neighbours(SOFTWARE).items():
        assert MINE.neighbours(other)[OWN] == weight
