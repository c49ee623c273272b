"""What has been found so far while an archive is read, file by file?"""

from __future__ import annotations

from netq.formats.findings import Findings, event_key, quoted


def test_a_key_is_equal_when_its_parts_are_and_parts_do_not_run_together() -> None:
    assert event_key("a", "b") == event_key("a", "b")
    assert event_key("ab", "") != event_key("a", "b")


def test_a_complaint_quotes_not_more_than_a_line() -> None:
    assert quoted("Feb") == "'Feb'"
    assert len(quoted("x" * 1000)) < 50


def test_findings_are_empty_until_there_is_something_to_keep() -> None:
    found = Findings()
    assert found.empty
    found.skills.append("Optics")
    assert not found.empty
