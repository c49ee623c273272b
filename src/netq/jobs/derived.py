"""What follows from the tables and the lexicon, so that it is worked out once and not per command?

``python -m netq.jobs.derived`` after a change of any file in ``data``; a test says when it is due.
"""

from __future__ import annotations

from netq.jobs import careers, spelling, stamp
from netq.jobs.tables import DATA


def tables() -> dict[str, str]:
    """Return file name -> text of the tables that are worked out."""
    near = [f"{a}\t{b}\t{share}" for a, b, share in careers.computed()]
    words = [f"{key}\t{found}" for key, found in spelling.computed().items()]
    return {
        f"{careers.TABLE}.tsv": "\n".join(["one\tother\tshare", *near, ""]),
        f"{spelling.TABLE}.tsv": "\n".join(["first letter and length\twords", *words, ""]),
    }


def write() -> None:
    """Write the tables, and after them the stamp of all data."""
    for name, text in tables().items():
        (DATA / name).write_text(text, encoding="utf-8")
    stamp.PATH.write_text(stamp.stamp() + "\n", encoding="ascii")


if __name__ == "__main__":
    write()
