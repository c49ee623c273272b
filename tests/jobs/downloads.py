"""What do the official downloads of O*NET and ESCO look like, in small?"""

from __future__ import annotations

import csv
from pathlib import Path

from netq.jobs.facts import soc_places
from netq.jobs.sources import Sources, title_words

DEVELOPER, DANCER, CHOREOGRAPHER = "15-1252", "27-2031", "27-2032"
URI = "http://data.europa.eu/esco/occupation/"
HEADER = ("O*NET-SOC Code", "Alternate Title", "Short Title", "Source(s)")
TITLES = (
    HEADER,
    ("15-1252.00", "Fizzbuzz Engineer", "n/a", "02,10"),
    ("15-1252.00", "Quux Line Coder (QLC)", "QLC", "09"),
    ("27-2031.00", "Plugh Artist", "n/a", "08"),
    ("27-2032.00", "Plugh Artist", "n/a", "08"),
)
RELATED = (
    ("O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index"),
    ("15-1299.01", "15-1252.00", "Supplemental", "11"),
    ("15-1299.02", "15-1252.00", "Primary-Long", "6"),
    ("15-1299.03", "15-1252.00", "Supplemental", "12"),
    ("15-1299.01", "15-1299.02", "Primary-Short", "1"),
    ("27-2031.00", "27-2032.00", "Primary-Short", "1"),
    ("27-2031.00", "15-1131.00", "Primary-Short", "2"),
)
PREAMBLE = (
    ("Mapping project name", "ESCO-O*NET Crosswalk", "", "", "", "", ""),
    ("Notes", 'Made by "experts",\r\nin two rounds', "", "", "", "", ""),
    ("", "", "", "", "", "", ""),
)
CROSSWALK = (
    *("O*NET Id", "O*NET Title", "O*NET Description"),
    *("ESCO or ISCO URI", "ESCO or ISCO Title", "ESCO or ISCO Description", "Type of Match"),
)
ESCO = (
    *("conceptType", "conceptUri", "iscoGroup", "preferredLabel", "altLabels", "hiddenLabels"),
    *("status", "modifiedDate", "description", "code"),
)


def onet(folder: Path, *rows: tuple[str, ...], name: str = "Alternate Titles.txt") -> Path:
    """Write a text file of O*NET, with the ends of lines that Windows has."""
    folder.mkdir(parents=True, exist_ok=True)
    text = "".join("\t".join(row) + "\r\n" for row in rows)
    (folder / name).write_bytes(text.encode())
    return folder


def esco(folder: Path, *rows: tuple[str, str, str, str], language: str = "de") -> Path:
    """Write the occupations of ESCO: each the end of its address and its three kinds of labels."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"occupations_{language}.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(ESCO)
        for end, preferred, others, hidden in rows:
            known = ("Occupation", URI + end, "2512", preferred, others, hidden)
            table.writerow((*known, "released", "2024-05-15", 'Works, with "care".', "2512.1"))
    return folder


def crosswalk(folder: Path, *rows: tuple[str, str, str]) -> Path:
    """Write the crosswalk with its notes on top: code, end of the address, type of match."""
    name = folder / "ONET_(Occupations)_0_updated.csv"
    with name.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerows((*PREAMBLE, CROSSWALK))
        for code, end, match in rows:
            table.writerow((code, "A", "It does, mostly", URI + end, "b", "b", match))
    return folder


def everything(home: Path) -> Path:
    """Write O*NET, two languages of ESCO and the crosswalk, each where it was unpacked."""
    onet(home / "db_29_3_text", *TITLES)
    onet(home / "db_29_3_text", *RELATED, name="Related Occupations.txt")
    esco(home / "de csv", ("dev", "Xyzzyentwickler", "Frobnikator\r\nWaldoschmied", "Garply"))
    esco(home / "fr csv", ("dev", "développeur xyzzy", "", ""), language="fr")
    return crosswalk(home, ("15-1252.00", "dev", "exactMatch"))


def place(soc: str) -> int:
    return soc_places()[soc]


def titles(sources: Sources) -> set[str]:
    return {" ".join(words) for words, _ in sources.titles}


def shares(sources: Sources, title: str) -> dict[int, float]:
    """Return the shares of the one title with these words."""
    (found,) = (shares for words, shares in sources.titles if words == title_words(title))
    return found
