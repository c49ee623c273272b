"""What do the messages, invitations and recommendations of an archive say about my ties?"""

from __future__ import annotations

from pathlib import Path

import pytest

from netq.actions import add, imports, show, tie
from netq.domain.imports import Imported
from netq.domain.ties import Tie
from netq.store import people, touches
from netq.store.opening import Store, opened
from tests.conftest import TODAY
from tests.formats.exports import PROFILE, connections, pack
from tests.networks import dump, known, person

ME, EVA = "https://www.linkedin.com/in/me", "https://www.linkedin.com/in/eva"
PEOPLE = connections(
    f"Eva,Stone,{EVA},,Acme,PM,08 Feb 2024",
    "Bo,Li,https://www.linkedin.com/in/bo,,,,08 Feb 2024",
    "Bo,Li,https://www.linkedin.com/in/bo-2,,,,09 Feb 2024",
    "Cy,Young,https://www.linkedin.com/in/cy,,,,09 Feb 2024",
)
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER\n"
)
INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
PRAISE = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
SAID = "Xylophone-Whisper"


def sent(day: str) -> str:
    return f"c,T,Mary Somerville,{ME},Eva Stone,{EVA},{day} 08:00:00 UTC,{SAID},{SAID},INBOX\n"


def received(day: str) -> str:
    return f"c,T,Eva Stone,{EVA},Mary Somerville,{ME},{day} 08:00:00 UTC,{SAID},{SAID},INBOX\n"


def brought(store: Store, folder: Path, **files: str) -> Imported:
    packed = pack(folder / "x.zip", Profile=PROFILE, Connections=PEOPLE, **files)
    return imports.bring_in(store, packed, TODAY)


def tie_to(store: Store, name: str) -> Tie:
    return show.show(store, name).brief.tie


def test_messages_both_ways_in_three_months_are_a_tie_of_three(
    store: Store, tmp_path: Path
) -> None:
    talk = sent("2026-01-05") + received("2026-02-05") + sent("2026-03-05")
    done = brought(store, tmp_path, messages=MESSAGES + talk)
    assert (done.touches, done.inferred) == (3, 1)
    eva = show.show(store, "eva")
    assert eva.brief.tie == Tie(3, "inferred", "messages both ways in 3 different months")
    assert [(event.on, event.kind, event.words) for event in eva.timeline] == [
        ("2026-03-05", "messages", "you wrote to them"),
        ("2026-02-05", "messages", "they wrote to you"),
        ("2026-01-05", "messages", "you wrote to them"),
        ("2024-02-08", "connected", "connected on LinkedIn"),
    ]
    assert eva.brief.last_touch == "2026-02-05", "an unanswered message is no touch"


@pytest.mark.parametrize(("others", "strength"), [(4, 2), (5, 1)])
def test_a_large_group_tells_no_tie(
    store: Store, tmp_path: Path, others: int, strength: int
) -> None:
    group = ",".join(f"https://www.linkedin.com/in/stranger-{n}" for n in range(others))
    talk = sent("2026-01-05") + received("2026-02-05")
    for address in (EVA, ME):
        talk = talk.replace(f",{address},2026", f',"{address},{group}",2026')
    assert brought(store, tmp_path, messages=MESSAGES + talk).touches == 2
    assert tie_to(store, "eva").strength == strength


def test_an_invitation_is_no_touch_and_tells_no_tie(store: Store, tmp_path: Path) -> None:
    row = f'Me,Eva Stone,"1/14/26, 7:02 AM",{SAID},OUTGOING,{ME},{EVA}\n'
    done = brought(store, tmp_path, Invitations=INVITATIONS + row)
    assert (done.touches, done.inferred) == (1, 0)
    eva = show.show(store, "eva").brief
    assert (eva.last_touch, eva.tie.strength, eva.tie.source) == ("", 1, "assumed")


def test_a_recommendation_is_a_tie_of_three(store: Store, tmp_path: Path) -> None:
    given = PRAISE + f"Cy,Young,Acme,PM,{SAID},01/02/26, 03:04 PM,VISIBLE\n".replace(
        "01/02/26, 03:04 PM", '"01/02/26, 03:04 PM"'
    )
    brought(store, tmp_path, Recommendations_Given=given)
    assert tie_to(store, "cy").strength == 3
    assert show.show(store, "cy").timeline[0].words == "you recommended them"


def test_a_name_two_people_have_means_neither(store: Store, tmp_path: Path) -> None:
    given = PRAISE + 'Bo,Li,Acme,PM,Text,"01/02/26, 03:04 PM",VISIBLE\n'
    assert brought(store, tmp_path, Recommendations_Given=given).touches == 0


def test_what_is_stated_stays_and_what_is_assumed_never_falls(store: Store, tmp_path: Path) -> None:
    known(store, "Eva Stone", linkedin=EVA)
    talk = MESSAGES + sent("2026-01-05")
    brought(store, tmp_path, messages=talk)
    assert tie_to(store, "eva") == add.TYPED
    tie.set_tie(store, "eva", 1)
    brought(store, tmp_path, messages=talk + received("2026-02-05"))
    assert tie_to(store, "eva") == Tie(1, "stated")


def test_the_same_events_again_are_none(store: Store, tmp_path: Path) -> None:
    talk = MESSAGES + sent("2026-01-05") + received("2026-01-05")
    brought(store, tmp_path, messages=talk)
    before = dump(store)
    again = brought(store, tmp_path, messages=talk)
    assert (again.touches, again.inferred) == (0, 0)
    assert dump(store) == before


def test_what_was_said_is_nowhere_in_the_file(store_path: Path, tmp_path: Path) -> None:
    with opened(store_path, create=True) as store:
        brought(
            store,
            tmp_path,
            messages=MESSAGES + sent("2026-01-05") + received("not a day"),
            Invitations=INVITATIONS + f'Me,Eva Stone,"1/14/26, 7:02 AM",{SAID},OUTGOING,,\n',
            Recommendations_Received=PRAISE + f'Cy,Young,A,PM,{SAID},"01/02/26, 03:04 PM",V\n',
        )
        files = list(store_path.parent.iterdir())
        kept = b"".join(file.read_bytes() for file in files)
    assert len(files) == 3
    assert b"Stone" in kept
    assert SAID.encode() not in kept


def test_the_owners_own_notes_are_kept(store: Store, tmp_path: Path) -> None:
    notes = (
        "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,"
        f"Edited On\nEva,Stone,{EVA},likes tea,2024/02/01 15:02:55 UTC,\n"
    )
    brought(store, tmp_path, Notes=notes)
    brought(store, tmp_path, Notes=notes)
    assert [e.words for e in show.show(store, "eva").timeline if e.kind == "note"] == ["likes tea"]


def test_a_hand_added_meeting_makes_an_inferred_tie(store: Store, tmp_path: Path) -> None:
    add.add(store, person("Di Wood", met="fair 2019"), TODAY)
    brought(store, tmp_path)
    assert tie_to(store, "di") == Tie(2, "inferred", "you have met")


def test_a_message_to_a_crowd_is_no_touch(store: Store) -> None:
    number = known(store, "Ann Lee", "Nurse @ Mercy")
    with store.writing() as writer:
        event = {"on_date": "2026-11-01", "kind": "messages", "direction": "in", "size": 6,
                 "source": "linkedin", "key": "crowd"}  # fmt: skip
        touches.add_interaction(writer, event, [number])
    assert people.last_touches(store, [number]) == {}
