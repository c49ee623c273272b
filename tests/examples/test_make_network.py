"""Is the example network what its script writes, and as messy as a real one?"""

from __future__ import annotations

import csv
import io
import re
import subprocess
import sys
from collections import Counter
from datetime import date, datetime
from functools import cache
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"
LINKEDIN = EXAMPLES / "linkedin"
PREAMBLE_LINES = 3
LAST_DAY = date(2026, 11, 15)
EMPTY_TYPES = {
    "Procurement",
    "Legal & compliance",
    "Learning & training",
    "Communications & PR",
    "Facilities & real estate",
    "Manufacturing & production",
    "Skilled trades & construction",
    "Quality, health & safety",
    "Non-profit & community",
}

Row = dict[str, str]


def make(folder: Path, *options: str) -> Path:
    script = EXAMPLES / "make_network.py"
    subprocess.run([sys.executable, script, "--out", folder, *options], check=True)
    return folder


def read(name: str, folder: Path = LINKEDIN) -> list[Row]:
    text = (folder / name).read_text(encoding="utf-8")
    if name == "Connections.csv":
        text = text.split("\n", PREAMBLE_LINES)[PREAMBLE_LINES]
    return list(csv.DictReader(io.StringIO(text, newline="")))


def words(name: str) -> list[Row]:
    text = (EXAMPLES / "words" / f"{name}.tsv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def people() -> list[Row]:
    return [row for row in read("Connections.csv") if row["URL"]]


def name_of(row: Row) -> str:
    return f"{row['First Name']} {row['Last Name']}"


def with_owner(row: Row) -> set[tuple[str, str]]:
    """Names and addresses of both ends of a message between two."""
    return {
        (row["FROM"], row["SENDER PROFILE URL"]),
        (row["TO"], row["RECIPIENT PROFILE URLS"]),
    }


def test_the_committed_files_are_what_the_script_writes(tmp_path: Path) -> None:
    fresh = make(tmp_path)
    assert sorted(p.name for p in fresh.iterdir()) == sorted(p.name for p in LINKEDIN.iterdir())
    for path in fresh.iterdir():
        assert path.read_bytes() == (LINKEDIN / path.name).read_bytes(), path.name


def test_a_network_of_any_size_keeps_the_story(tmp_path: Path) -> None:
    rows = read("Connections.csv", make(tmp_path, "--people", "3000"))
    shown = [row for row in rows if row["URL"]]
    assert len(shown) == 3000
    assert len({row["URL"] for row in shown}) == 3000
    assert len({row["Company"] for row in shown}) > 500
    assert "Marguerite" in {row["First Name"] for row in shown}


def test_the_files_are_of_the_2026_era() -> None:
    text = (LINKEDIN / "Connections.csv").read_text(encoding="utf-8")
    lines = text.split("\n")
    assert lines[0] == "Notes:"
    assert lines[2] == ""
    assert lines[3] == "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    assert not any(path.read_bytes().endswith(b"\n") for path in LINKEDIN.iterdir())
    assert not any(b"\r" in path.read_bytes() for path in LINKEDIN.iterdir())
    header = (LINKEDIN / "messages.csv").read_text(encoding="utf-8").partition("\n")[0]
    assert re.fullmatch(r'("[A-Z ]+",){10}"[A-Z ]+"', header)


def test_about_400_people_a_few_hidden_and_few_with_an_address() -> None:
    assert len(people()) == 400
    hidden = [row for row in read("Connections.csv") if not row["URL"]]
    assert 4 <= len(hidden) <= 6
    assert all(set(row.values()) == {"", row["Connected On"]} for row in hidden)
    assert 10 <= sum(bool(row["Email Address"]) for row in people()) <= 40
    days = [datetime.strptime(row["Connected On"], "%d %b %Y").date() for row in people()]
    assert days == sorted(days, reverse=True)
    assert max(days) <= LAST_DAY


def test_project_management_is_thin_and_nine_job_types_are_empty() -> None:
    title = re.compile(r"pro(ject|gramme) manager|projektleiter", re.IGNORECASE)
    leaders = {name_of(row) for row in people() if title.search(row["Position"])}
    assert leaders == {
        "Marguerite Achterberg, PMP",
        "Jonah Okwuosa",
        "Gareth Pennyfeather",
        "Ulrike Sommerlatte",
    }
    drawn = {row["type"] for row in words("types")}
    assert not drawn & EMPTY_TYPES
    assert len({kind for kind in drawn if kind[0].isupper()}) == 36 - len(EMPTY_TYPES) - 1


def test_half_are_it_people_and_the_words_are_all_used() -> None:
    share = {row["type"]: int(row["people"]) for row in words("types")}
    technical = ("Software", "Data", "IT &", "Information", "Quality assurance")
    half = sum(n for kind, n in share.items() if kind.startswith(technical))
    assert 0.45 < half / sum(share.values()) < 0.55
    assert {row["type"] for row in words("titles")} == share.keys() - {"blank"}


def test_names_and_titles_are_messy() -> None:
    names = Counter(name_of(row) for row in people())
    assert sum(count > 1 for count in names.values()) >= 2
    everything = "\n".join(f"{name_of(row)}\t{row['Position']}" for row in people())
    for part in (", MBA", "(she/her)", "🚀", " @ ", " | ", "Sr", "ソフト", "Softwareentwickler"):
        assert part in everything
    assert "%" in "".join(row["URL"] for row in people())
    colleagues = Counter(row["Company"] for row in people())
    assert min(colleagues["Ferrowick Systems"], colleagues["Candlemere Digital"]) >= 15
    assert len(colleagues) >= 45


def test_messages_agree_with_connections() -> None:
    rows = read("messages.csv")
    known = {(name_of(row), row["URL"]) for row in people()}
    owner = ("Robin Hale", "https://www.linkedin.com/in/robin-hale-dev")
    pairs = [with_owner(row) for row in rows if "," not in row["RECIPIENT PROFILE URLS"]]
    partners = {end for pair in pairs for end in pair} - {owner}
    assert {name for name, _ in partners - known} >= {"LinkedIn Member", "Growth Gremlin"}
    assert len(partners - known) == 3
    assert 40 <= len(partners & known) <= 50
    assert 280 <= len(rows) <= 340
    assert any("\n" in row["CONTENT"] for row in rows)
    assert max(row["DATE"] for row in rows) < "2026-11-16"
    assert all(re.fullmatch(r"[\d-]{10} [\d:]{8} UTC", row["DATE"]) for row in rows)


def test_the_cold_one_never_wrote_and_the_guide_wrote_in_four_months() -> None:
    def months(first: str) -> set[str]:
        ends = ("FROM", "TO")
        return {
            row["DATE"][:7]
            for row in read("messages.csv")
            if any(row[end].startswith(first) for end in ends)
        }

    assert months("Gareth") == set()
    assert months("Marguerite") == {"2024-11", "2025-05", "2025-09", "2026-03"}
    assert "2026-11" in months("Jonah")


def test_nobody_is_written_to_in_the_story_before_they_connected() -> None:
    for row in words("cast"):
        days = [entry.partition("@")[2] for entry in row["threads"].split()]
        assert all(day >= row["connected"] for day in days), row["key"]


def test_invitations_and_recommendations_agree_with_connections() -> None:
    urls = {row["URL"] for row in people()}
    rows = read("Invitations.csv")
    ends = [(row["inviterProfileUrl"], row["inviteeProfileUrl"]) for row in rows]
    assert sum(not urls & set(pair) for pair in ends) == 3
    stamp = re.compile(r"\d{1,2}/\d{1,2}/\d\d, \d{1,2}:\d\d [AP]M")
    assert all(stamp.fullmatch(row["Sent At"]) for row in rows)
    for name in ("Recommendations_Given.csv", "Recommendations_Received.csv"):
        assert {name_of(row) for row in read(name)} <= {name_of(row) for row in people()}


def test_no_other_hosts_are_named() -> None:
    for path in LINKEDIN.iterdir():
        hosts = re.findall(r"https?://([^/\s,\"]+/[^/\s,\"]*)", path.read_text(encoding="utf-8"))
        assert set(hosts) <= {"www.linkedin.com/in"}, path.name
