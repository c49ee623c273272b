"""Do the user's corrections leave the store as a file, and come in from one, whole?"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq import jobs
from netq.actions import corrections, owntypes, show, types
from netq.domain.corrections import Correction, Merged, Written
from netq.domain.errors import InputRefused, Misuse
from netq.store import overlay
from netq.store.opening import Store, in_memory
from tests.conftest import TODAY
from tests.domain.people import FEW
from tests.networks import dump, known

TITLES = ("Nurse", "Growth Lead", '"Chief" Fun', "=1+1 Lead", "-Lead", "Zoë's Job", "Hero @ X")
NAMES = ("Developer relations", "=Own", "'Quoted'", "Ärzte", "Law & order")
LIKES = ("nurse", "developer advocate", "lawyer")


def taught(
    store: Store, own: dict[str, str], mapped: dict[str, str], titles: tuple[str, ...] = ()
) -> None:
    """Correct netq: own job types with the job each is like, and titles with their job types."""
    with store.writing():
        for number, title in enumerate(titles):
            known(store, f"P {number}", f"{title} @ Acme")
        for name, like in own.items():
            owntypes.add(store, name, like, TODAY)
        for title, job_type in mapped.items():
            types.set_type(store, title, job_type, TODAY)


def brought(store: Store, folder: Path, *rows: str) -> Merged:
    path = folder / "mine.tsv"
    path.write_text("\n".join(("title\tjob_type\tlike", *rows)), encoding="utf-8")
    return corrections.bring_in(store, path, TODAY)


def told(done: Merged) -> tuple[int, int, int, int]:
    return done.added, done.changed, done.unchanged, len(done.refused)


@FEW
@given(
    own=st.dictionaries(st.sampled_from(NAMES), st.sampled_from(LIKES), max_size=3),
    mapped=st.dictionaries(
        st.sampled_from(TITLES), st.sampled_from(("Sales", "Marketing")), max_size=4
    ),
    to_own=st.sampled_from(TITLES),
)
def test_what_leaves_one_store_comes_into_another_whole(
    tmp_path_factory: pytest.TempPathFactory,
    own: dict[str, str],
    mapped: dict[str, str],
    to_own: str,
) -> None:
    path = tmp_path_factory.mktemp("laws") / "mine.tsv"
    first, second = in_memory(), in_memory()
    taught(first, own, mapped | dict.fromkeys([to_own] if own else [], next(iter(own), "")), TITLES)
    corrections.export(first, path, replace=False)
    taught(second, {}, {}, TITLES)
    done = corrections.bring_in(second, path, TODAY)
    assert done.refused == ()
    assert overlay.load(second) == overlay.load(first)
    assert corrections.text(second) == corrections.text(first)
    assert dump(second) == dump(first), "and every stored title is read alike"
    again = corrections.bring_in(second, path, TODAY)
    assert told(again) == (0, 0, done.added, 0)
    assert dump(second) == dump(first)


def test_an_export_says_what_it_holds(store: Store, tmp_path: Path) -> None:
    taught(store, {"Nursing": "nurse"}, {"Growth Lead": "Nursing", "Nurse": "Sales"})
    path = tmp_path / "mine.tsv"
    assert corrections.export(store, path, replace=False) == Written(str(path), 2, 1)
    assert path.read_text(encoding="utf-8") == corrections.text(store)
    assert corrections.corrections(store)[0] == Correction("", "Nursing", "nurse")
    with pytest.raises(Misuse, match="is there already"):
        corrections.export(store, path, replace=False)


def test_each_row_is_added_changed_unchanged_or_refused(store: Store, tmp_path: Path) -> None:
    taught(store, {"Law": "lawyer", "Nursing": "nurse"}, {"Growth Lead": "Sales", "Nurse": "Law"})
    done = brought(
        store,
        tmp_path,
        "Growth Lead\tMarketing",
        "NURSE\tlaw\t",
        "Blorbist\tBees",
        "\tBees\tbeekeeper",
        "\tlaw\tlawyer",
        "\tNURSING\tdentist",
        "Zorbist\tXyzzy",
    )
    assert told(done) == (2, 2, 2, 1)
    assert done.read == 7
    (refused,) = done.refused
    assert (refused.file, refused.line) == ("mine.tsv", 8)
    assert refused.message == "I know no job type called 'Xyzzy'. netq types lists them."
    assert dict(overlay.load(store).mapped) == {
        "growth lead": "Marketing", "nurse": "Law", "blorbist": "Bees",
    }  # fmt: skip
    assert [(own.name, own.like) for own in overlay.load(store).own] == [
        ("Law", "lawyer"), ("Nursing", "dentist"), ("Bees", "beekeeper"),
    ]  # fmt: skip


def test_what_comes_in_applies_at_once(store: Store, tmp_path: Path) -> None:
    known(store, "Ann Lee", "Blorbist @ Acme", "Nurse @ Mercy")
    brought(store, tmp_path, "blorbist\tMarketing", "\tNursing\tnurse")
    assert {role.job_type for role in show.show(store, "ann").roles} == {"Marketing", "Nursing"}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("…\tSales", "has no word that tells what work it is."),
        ("\tMarketing\tnurse", "Marketing is one of netq's job types already."),
        ("\tMine\tpm", "I am not sure what job 'pm' is. Try --like"),
        ("\tMine\tmarketing", "Marketing is a whole job type."),
        ("Closer\t", "job_type is missing."),
    ],
)
def test_a_row_that_cannot_be_taken_says_why_and_costs_no_other(
    store: Store, tmp_path: Path, row: str, said: str
) -> None:
    done = brought(store, tmp_path, "Opener\tSales", row, "Hunter\tSales")
    assert told(done) == (2, 0, 0, 1)
    assert done.refused[0].line == 3
    assert said in done.refused[0].message


def test_a_file_that_gainsays_itself_is_told_so_each_time(store: Store, tmp_path: Path) -> None:
    rows = (
        "Closer\tSales", "CLOSER\tMarketing", "closer\tsales",
        "\tMine\tnurse", "\tmine\tlawyer", "\tMINE\tnurse",
    )  # fmt: skip
    done = brought(store, tmp_path, *rows)
    assert told(done) == (2, 0, 2, 2)
    assert [(said.line, said.message) for said in done.refused] == [
        (3, "Line 2 says otherwise: Sales. Keep one of the two."),
        (6, "Line 5 says otherwise: nurse. Keep one of the two."),
    ]
    before = dump(store)
    assert told(brought(store, tmp_path, *rows)) == (0, 0, 4, 2)
    assert dump(store) == before


def test_a_file_that_is_none_changes_nothing(store: Store, tmp_path: Path) -> None:
    (tmp_path / "x.tsv").write_text("Growth Lead\tMarketing\n")
    before = dump(store)
    with pytest.raises(InputRefused):
        corrections.bring_in(store, tmp_path / "x.tsv", TODAY)
    assert dump(store) == before


def test_titles_that_are_equal_are_one_row(store: Store) -> None:
    taught(store, {}, {"Growth  Lead\tEMEA": "Sales", "Senior Growth Lead EMEA": "Marketing"})
    assert corrections.corrections(store) == (Correction("Senior Growth Lead EMEA", "Marketing"),)
    assert overlay.load(store).mapped == ((jobs.clean("Growth Lead EMEA"), "Marketing"),)
