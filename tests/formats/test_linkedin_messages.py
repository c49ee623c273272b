"""With whom did the owner exchange messages, on which days, and who wrote?"""

from __future__ import annotations

from pathlib import Path

import pytest

from netq.domain.errors import InputRefused
from netq.domain.incoming import Archive, Counterpart
from netq.formats.archive import read
from tests.formats.exports import HEADER, PROFILE, connections, pack

NINE = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
TEN = NINE.replace("TO,", "TO,RECIPIENT PROFILE URLS,")
THIRTEEN = f"{TEN},ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
ME, ADA, BO = "Mary Somerville", "Ada Byron", "Jane Doe, Dr. phil."
URLS = {name: f"https://www.linkedin.com/in/{name[:3].lower()}" for name in (ME, ADA, BO)}
EVERYBODY = Counterpart(ADA, URLS[ADA]), Counterpart(BO, URLS[BO])


def row(header: str, sender: str, *to: str, **cells: str) -> str:
    """A message, every cell quoted; keyword ``is_message_draft`` fills that column."""
    filled = {
        "CONVERSATION ID": "c1",
        "FROM": sender,
        "SENDER PROFILE URL": URLS.get(sender, ""),
        "TO": ", ".join(to),
        "RECIPIENT PROFILE URLS": ",".join(URLS.get(name, "") for name in to),
        "DATE": "2026-02-01 08:00:00 UTC",
        "CONTENT": 'Secret,\n\n""quoted""',
        "FOLDER": "INBOX",
    } | {key.replace("_", " ").upper(): value for key, value in cells.items()}
    return ",".join(f'"{filled.get(column, "")}"' for column in header.split(","))


def archive(tmp_path: Path, header: str, *rows: str, profile: str = PROFILE) -> Archive:
    quoted = ",".join(f'"{column}"' for column in header.split(","))
    people = connections(f'Jane,"Doe, Dr. phil.",{URLS[BO]},,,,08 Feb 2026', header=HEADER)
    files = {"Connections": people, "messages": "\n".join([quoted, *rows])}
    return read(pack(tmp_path / "x.zip", **files, **({"Profile": profile} if profile else {})))


def test_a_touch_is_one_conversation_day_and_direction(tmp_path: Path) -> None:
    found = archive(
        tmp_path,
        THIRTEEN,
        row(THIRTEEN, ME, ADA),
        row(THIRTEEN, ME, ADA, date="2026-02-01 23:59:59 UTC"),
        row(THIRTEEN, ADA, ME),
        row(THIRTEEN, ME, ADA, date="2026-02-02 08:00:00 UTC"),
        row(THIRTEEN, ME, BO, conversation_id="c2"),
    ).touches
    assert [(t.on, t.direction, t.count, t.others) for t in found] == [
        ("2026-02-01", "out", 2, EVERYBODY[:1]),
        ("2026-02-01", "in", 1, EVERYBODY[:1]),
        ("2026-02-02", "out", 1, EVERYBODY[:1]),
        ("2026-02-01", "out", 1, EVERYBODY[1:]),
    ]
    assert len({touch.key for touch in found}) == 4


def test_what_was_written_is_never_kept(tmp_path: Path) -> None:
    found = archive(tmp_path, TEN, row(TEN, ME, ADA), row(TEN, ADA, ME, date="Secret?"))
    assert found.touches
    assert "Secret," not in repr(found)


def test_a_group_keeps_everybody_senders_first(tmp_path: Path) -> None:
    (touch,) = archive(tmp_path, TEN, row(TEN, BO, ME, ADA)).touches
    assert (touch.direction, touch.others) == ("in", EVERYBODY[::-1])


def test_without_addresses_known_names_part_the_recipients(tmp_path: Path) -> None:
    (touch, _) = archive(tmp_path, NINE, row(NINE, ME, ADA, BO), row(NINE, ADA, ME)).touches
    assert touch.others == (EVERYBODY[0], Counterpart(BO))


def test_a_sender_makes_a_name_known_and_one_address_is_one_name(tmp_path: Path) -> None:
    kim = "Kim Ray, the Great"
    answer = row(NINE, kim, ME, sender_profile_url="https://li/kim")
    (touch, _) = archive(tmp_path, NINE, row(NINE, ME, kim, ADA), answer).touches
    assert touch.others == (Counterpart(kim, "https://li/kim"), Counterpart(ADA))
    one = row(TEN, ME, kim, recipient_profile_urls="https://li/kim")
    assert archive(tmp_path, TEN, one).touches[0].others == (Counterpart(kim, "https://li/kim"),)


def test_closed_accounts_are_nobody(tmp_path: Path) -> None:
    assert archive(tmp_path, NINE, row(NINE, ME, "LinkedIn Member")).touches == ()


def test_addresses_without_names_are_named_from_the_connections(tmp_path: Path) -> None:
    message = row(TEN, ME, BO, ADA, to="A Doe, B C, D E")
    (touch,) = archive(tmp_path, TEN, message).touches
    assert touch.others == (EVERYBODY[1], Counterpart("", URLS[ADA]))


def test_without_a_profile_the_owner_is_who_is_in_every_conversation(tmp_path: Path) -> None:
    rows = row(NINE, ME, ADA), row(NINE, BO, ME, conversation_id="c2")
    found = archive(tmp_path, NINE, *rows, profile="")
    assert [touch.direction for touch in found.touches] == ["out", "in"]


def test_when_nobody_knows_who_the_owner_is_nothing_is_made_up(tmp_path: Path) -> None:
    found = archive(tmp_path, TEN, row(TEN, ME, ADA), profile="")
    assert found.touches == ()
    assert "which of these people is you" in found.complaints[0].message
    assert archive(tmp_path, NINE, row(NINE, ADA), profile="").touches == ()


def test_a_namesake_of_the_owner_is_somebody_else(tmp_path: Path) -> None:
    namesake = row(TEN, ME, ME, sender_profile_url="https://www.linkedin.com/in/mary-2")
    found = archive(tmp_path, TEN, row(TEN, ME, ADA), namesake)
    assert [touch.direction for touch in found.touches] == ["out", "in"]


def test_drafts_spam_and_sponsors_are_left_out(tmp_path: Path) -> None:
    found = archive(
        tmp_path,
        THIRTEEN,
        row(THIRTEEN, ME, ADA, is_message_draft="Yes"),
        row(THIRTEEN, ME, ADA, is_conversation_draft="true"),
        row(THIRTEEN, ADA, ME, folder="SPAM"),
        row(THIRTEEN, "Best Loans Ever", ME),
        row(THIRTEEN, "LinkedIn Member", ME),
        row(THIRTEEN, ME, ADA, is_message_draft="No"),
    )
    assert [(touch.direction, touch.count) for touch in found.touches] == [("out", 1)]


def test_the_key_is_the_same_in_a_later_export(tmp_path: Path) -> None:
    first = archive(tmp_path, NINE, row(NINE, ME, ADA)).touches
    later = archive(tmp_path, TEN, row(TEN, ME, ADA), row(TEN, ME, ADA)).touches
    assert [touch.key for touch in first] == [touch.key for touch in later]


def test_messages_cut_off_refuse_the_whole(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match=r"messages\.csv, line 2"):
        archive(tmp_path, TEN, row(TEN, ME, ADA)[:-20])
