"""What does a LinkedIn export look like, as small strings?"""

from __future__ import annotations

import zipfile
from pathlib import Path

HEADERS = {
    "2020": "First Name,Last Name,Email Address,Company,Position,Connected On",
    "2022": "First Name,Last Name,Email Address,Company,Position,Connected On",
    "2024": "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
}
HEADER = HEADERS["2024"]
NOTES = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email '
    'addresses are missing. You will only see those who allow it, see ""settings""."\n\n'
)
ADA = "Ada,Byron,https://www.linkedin.com/in/ada,ada@example.org,Acme,Analyst,08 Feb 2026"
ZOE = 'Zoë,"Brandt, Ph.D.",https://www.linkedin.com/in/zo%C3%AB-brandt,,"Acme, Inc.",PM,07 Jun 2024'
HIDDEN = ",,,,,,07 Jun 2026"
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers\n"
    'Mary,Somerville,,,,"Engineer, curious",Long,Software,,,,,\n'
)


def connections(*rows: str, header: str = HEADER, preamble: str = NOTES) -> str:
    """A Connections.csv of these rows."""
    return preamble + "\n".join([header, *rows]) + "\n"


def write(folder: Path, text: str | bytes, name: str = "Connections.csv") -> Path:
    """Put a file into a folder, its line breaks untouched."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def pack(path: Path, **files: str) -> Path:
    """Make a ZIP; the keyword ``a__b`` becomes the file ``a/b.csv``."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(name.replace("__", "/") + ".csv", text)
    return path
