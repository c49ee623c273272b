"""What did the user say that titles mean, and which job types did they add?"""

from __future__ import annotations

from datetime import date

from netq.domain.corrections import Correction
from netq.domain.overlay import NONE, Overlay, OwnType
from netq.store import corrections, overlay
from netq.store.opening import Store
from tests.conftest import TODAY

B, A = OwnType("Bees", "beekeeper", "Operations"), OwnType("Ants", "pest controller", "Operations")


def test_who_said_nothing_has_an_empty_overlay(store: Store) -> None:
    assert overlay.load(store) == NONE
    assert corrections.corrections(store) == ()


def test_own_job_types_come_as_they_were_made_and_titles_in_order(store: Store) -> None:
    with store.writing() as writer:
        overlay.put_own(writer, B, TODAY)
        overlay.put_own(writer, A, TODAY)
        overlay.map_title(writer, "zorb", "Zorb!", "Bees", TODAY)
        overlay.map_title(writer, "blorb", "Blorb", "Sales", TODAY)
    assert overlay.load(store) == Overlay((("blorb", "Sales"), ("zorb", "Bees")), (B, A))
    assert corrections.corrections(store) == (
        Correction("", "Bees", "beekeeper"),
        Correction("", "Ants", "pest controller"),
        Correction("Blorb", "Sales"),
        Correction("Zorb!", "Bees"),
    )


def test_what_is_said_again_takes_the_place_of_what_was_said(store: Store) -> None:
    changed = OwnType("Bees", "farmer", "Sales")
    with store.writing() as writer:
        for own in (B, A, changed):
            overlay.put_own(writer, own, TODAY)
        overlay.set_parent(writer, "Ants", "Marketing")
        overlay.map_title(writer, "zorb", "Zorb", "Bees", TODAY)
        overlay.map_title(writer, "zorb", "ZORB", "Ants", TODAY)
    ants = OwnType("Ants", "pest controller", "Marketing")
    assert overlay.load(store) == Overlay((("zorb", "Ants"),), (changed, ants))


def test_a_job_type_goes_with_the_mappings_to_it(store: Store) -> None:
    with store.writing() as writer:
        overlay.put_own(writer, B, TODAY)
        for title, job_type in (("x", "Bees"), ("y", "Bees"), ("z", "Sales")):
            overlay.map_title(writer, title, title, job_type, TODAY)
        assert overlay.drop_own(writer, "Bees") == 2
    assert overlay.load(store) == Overlay((("z", "Sales"),))


def test_titles_are_kept_under_the_cleaning_of_today_and_the_later_word_holds(
    store: Store,
) -> None:
    with store.writing() as writer:
        overlay.map_title(writer, "new", "old", "Later", date(2026, 3, 1))
        overlay.map_title(writer, "old", "new", "Sooner", date(2026, 1, 1))
        overlay.map_title(writer, "x", "x", "Sales", date(2026, 2, 1))
        overlay.clean_anew(writer, lambda title: {"old": "new"}.get(title, title))
    assert overlay.load(store).mapped == (("new", "Later"), ("x", "Sales"))
    with store.writing() as writer:
        overlay.clean_anew(writer, lambda title: {"new": "old", "old": "new"}.get(title, title))
    assert overlay.load(store).mapped == (("new", "Later"), ("x", "Sales"))
