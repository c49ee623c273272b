"""Is this still the job knowledge that a stored reading was made with?"""

from __future__ import annotations

from pathlib import Path

from netq import __version__

PATH = Path(__file__).with_name("data") / "stamp.txt"
"""Found without the tables' module: every command asks for the stamp, few for a table."""


def stamp() -> str:
    """Return the SHA-256 of all data files of this floor, the lexicon among them."""
    from hashlib import sha256

    files = sorted(path for path in PATH.parent.iterdir() if path != PATH)
    digests = (path.name.encode() + sha256(path.read_bytes()).digest() for path in files)
    return sha256(b"".join(digests)).hexdigest()


LEXICON: str = f"{__version__} {PATH.read_text(encoding='utf-8').strip() if PATH.exists() else ''}"
"""netq's version and ``stamp()`` as ``python -m netq.jobs.derived`` wrote it: when either changes,
stored readings are read again."""
