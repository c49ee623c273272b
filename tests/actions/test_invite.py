"""Is a message drafted from what is known, checked, and noted once?"""

from __future__ import annotations

from pathlib import Path

import pytest

from netq.actions import asks, invite, me
from netq.actions.invite import Wish
from netq.actions.me import Changes
from netq.domain.errors import Misuse, NotFound
from netq.domain.invite import Invitation
from netq.formats.positions import parse_position
from netq.store.opening import Store
from tests.actions.asking import PM, talked, wrote
from tests.conftest import TODAY
from tests.networks import known


def drafted(store: Store, name: str = "ann", job: str = PM, **wish: object) -> Invitation:
    return invite.draft(store, name, job, Wish(**wish), TODAY)  # type: ignore[arg-type]


def test_the_draft_says_what_we_share_the_job_the_length_and_two_times(store: Store) -> None:
    known(store, "Ann Lee, PMP", "Project Manager @ Acme", by="Bo Stone", notes=("secret plan",))
    me.change(store, Changes(name="Robin Hale", roles=(parse_position("Clerk @ Acme"),)), TODAY)
    made = drafted(store, job="project manager in healthcare")
    assert made.text.startswith("Hello Ann,\n\nBo Stone introduced us and we both work at Acme.")
    for words in ("the job of project manager", "20 minutes", "Thursday, 26 November at 10:00",
                  "Tuesday, 1 December at 16:00", "just say so"):  # fmt: skip
        assert words in made.text
    assert made.text.endswith("\n\nRobin\n")
    assert made.broken == ()
    assert "secret" not in made.text


@pytest.mark.usefixtures("example")
def test_a_draft_breaks_no_rule_wherever_something_connects_us(store: Store) -> None:
    names = [f"#{row['id']}" for row in store.rows("SELECT id FROM contact WHERE id % 9 = 0")]
    drafts = [drafted(store, name, anyway=True) for name in names]
    assert len(drafts) > 40
    assert {one.text: one.broken for one in drafts if one.broken and one.about.facts} == {}


def test_who_shares_nothing_is_said_so_by_the_rule(store: Store) -> None:
    known(store, "Ann Lee", "Project Manager @ Acme")
    made = drafted(store)
    assert [one.rule for one in made.broken] == ["connection first"]
    assert made.about.facts == ()


def test_the_words_changed_are_checked_again(store: Store, four: list[int]) -> None:
    assert four
    made = drafted(store)
    assert made.broken == ()
    changed = invite.revised(made, made.text + "\nPlease refer me.")
    assert [one.words for one in changed.broken] == [("refer me",)]


def test_minutes_times_and_template_may_be_ones_own(
    store: Store, four: list[int], tmp_path: Path
) -> None:
    assert four
    own = tmp_path / "invite.txt"
    own.write_text("{name}/{shared}/{job}/{minutes}/{offer1}/{offer2}")
    made = drafted(store, minutes=15, offers=("Mo", "Di"), template=own)
    assert made.text == "Ann/We know each other from fair 2026-03/project manager/15/Mo/Di\n"
    own.write_text("{name}")
    with pytest.raises(Misuse, match="has no"):
        drafted(store, template=own)
    assert invite.template(tmp_path / "none.txt") == invite.TEMPLATE.read_text(encoding="utf-8")


def test_a_job_netq_does_not_know_is_asked_about_in_the_words_typed(
    store: Store, four: list[int]
) -> None:
    assert four
    made = drafted(store, job=" blorb  wrangler ")
    assert (made.job, made.job_type) == ("blorb wrangler", "")
    assert "the job of blorb wrangler" in made.text


@pytest.mark.parametrize(("job", "offers"), [(" ", ()), (PM, ("Monday",)), (PM, ("a", "b", "c"))])
def test_what_is_missing_is_asked_for(
    store: Store, four: list[int], job: str, offers: tuple[str, ...]
) -> None:
    assert four
    with pytest.raises(Misuse):
        drafted(store, job=job, offers=offers)
    with pytest.raises(NotFound):
        drafted(store, "zed")


def test_who_cannot_be_asked_today_is_left_in_peace_unless_anyway(
    store: Store, four: list[int]
) -> None:
    wrote(store, four[0], "sent", "2026-11-16")
    with pytest.raises(Misuse, match="your ask of 2026-11-16 is waiting"):
        drafted(store)
    assert drafted(store, anyway=True).text
    talked(store, four[2], "2026-11-01", "", "Marketing")
    with pytest.raises(Misuse, match="thank them"):
        drafted(store, "cy")


def test_a_draft_is_noted_once_and_sent_once(store: Store, four: list[int]) -> None:
    assert four
    first = invite.keep(store, drafted(store), TODAY).ask
    again = invite.keep(store, drafted(store, job="Project Manager"), TODAY).ask
    assert first
    assert again
    assert first.id == again.id
    assert first.state == "drafted"
    other = invite.keep(store, drafted(store, job="nurse"), TODAY).ask
    assert other
    assert other.id != first.id
    sent = invite.keep(store, drafted(store), TODAY, sent=True).ask
    assert sent
    assert (sent.id, sent.state, sent.asked_on) == (first.id, "sent", TODAY.isoformat())
    assert len(asks.asks(store, TODAY)) == 2


def test_warnings_are_those_of_ask_and_what_to_mind(store: Store, four: list[int]) -> None:
    wrote(store, four[0], "sent", "2026-11-16")
    known(store, "Ed Hill", "Project Manager @ Acme", relation="client")
    same, mind = drafted(store, "ed").warnings
    assert "2 of your open asks are at Acme" in same
    assert mind == "Mind that they are your client."
