"""Which invitations, recommendations and notes does a LinkedIn export tell of?"""

from __future__ import annotations

from pathlib import Path

from netq.domain.incoming import Counterpart, Touch
from netq.formats.archive import read
from tests.formats.exports import PROFILE, pack

OLD = "From,To,Sent At,Message,Direction\n"
NEW = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
PRAISE = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
NOTES = (
    "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n"
)


def touches(tmp_path: Path, **files: str) -> tuple[Touch, ...]:
    return read(pack(tmp_path / "x.zip", Profile=PROFILE, **files)).touches


def test_invitations_go_out_or_come_in(tmp_path: Path) -> None:
    sent, received = touches(
        tmp_path,
        Invitations=NEW
        + 'Me,Ada Byron,"1/14/26, 7:02 AM",,OUTGOING,https://li/in/me,https://li/in/ada\n'
        + 'Bo Li,Me,"12/2/25, 11:59 PM","Hello\nthere",INCOMING,https://li/in/bo,https://li/in/me\n',
    )
    assert (sent.kind, sent.direction, sent.on, sent.count) == (
        "invitation",
        "out",
        "2026-01-14",
        1,
    )
    assert sent.others == (Counterpart("Ada Byron", "https://li/in/ada"),)
    assert (received.direction, received.on) == ("in", "2025-12-02")
    assert received.others == (Counterpart("Bo Li", "https://li/in/bo"),)


def test_an_invitation_with_a_word_of_its_own_counts_twice_and_keeps_no_word(
    tmp_path: Path,
) -> None:
    (touch,) = touches(tmp_path, Invitations=OLD + 'Bo,Me,"1/14/26, 7:02 AM",Secret,INCOMING\n')
    assert touch.count == 2
    assert "Secret" not in repr(touch)


def test_an_unusual_space_before_am_is_a_space(tmp_path: Path) -> None:
    (touch,) = touches(tmp_path, Invitations=OLD + 'Bo,Me,"1/14/26, 7:02\u202fAM",,INCOMING\n')
    assert touch.on == "2026-01-14"


def test_an_invitation_without_a_readable_date_is_left_out_with_a_complaint(
    tmp_path: Path,
) -> None:
    path = pack(tmp_path / "x.zip", Profile=PROFILE, Invitations=OLD + "Bo,Me,soon,,INCOMING\n")
    archive = read(path)
    assert archive.touches == ()
    assert [(c.file, c.line, c.field) for c in archive.complaints] == [
        ("Invitations.csv", 2, "Sent At")
    ]


def test_the_file_name_tells_who_recommended_whom(tmp_path: Path) -> None:
    rows = 'Ada,Byron,Acme,PM,Great,"10/12/20, 07:52 AM",VISIBLE\n'
    given, received = sorted(
        touches(
            tmp_path,
            Recommendations_Received=PRAISE + rows,
            Recommendations_Given=PRAISE + rows.replace("VISIBLE", "HIDDEN"),
        ),
        key=lambda touch: touch.direction,
        reverse=True,
    )
    assert (given.direction, given.kind, given.on) == ("out", "recommendation", "2020-10-12")
    assert (received.direction, received.others) == ("in", (Counterpart("Ada Byron"),))
    assert "Great" not in repr((given, received))


def test_notes_keep_their_text_and_line_breaks(tmp_path: Path) -> None:
    rows = 'Ada,Byron,https://li/in/ada,"Met at\nthe fair ",2026-02-01 08:00:00 UTC,\n'
    (note,) = touches(tmp_path, Notes=NOTES + rows + "Bo,Li,,,2026-02-01,\n")
    assert (note.kind, note.text, note.on) == ("note", "Met at\nthe fair", "2026-02-01")


def test_the_key_survives_an_edited_note_and_a_changed_name(tmp_path: Path) -> None:
    rows = "Ada,Byron,https://www.linkedin.com/in/ada,Kind,2026-02-01,\n"
    (before,) = touches(tmp_path, Notes=NOTES + rows)
    after, other = touches(
        tmp_path,
        Notes=NOTES
        + rows.replace("Byron", "King").replace("Kind", "Very kind")
        + rows.replace("/ada", "/bo"),
    )
    assert before.key == after.key != other.key
