"""How is the trained file laid out in bytes?"""

from __future__ import annotations

import zlib

MAGIC = b"netqjob2"
KEY = 0x6E657471
"""Start value of every hash: the file holds hashes of words and titles, never the words."""

SECTIONS = {
    "word_hash": "I",  # sorted hashes of words and affixes
    "word_start": "I",  # where a word's entries begin; one more than there are words
    "word_group": "H",  # entry: occupation, then minor, then major group, numbered through
    "word_gain": "B",  # entry: how much the word speaks for the group, in steps of GAIN_STEP
    "word_rarity": "B",  # per word: inverse frequency, in steps of RARITY_STEP
    "gram_rarity": "B",  # per row of GRAM_ROWS: inverse frequency of the letters hashed to it
    "title_hash": "I",  # sorted hashes of whole titles, one per occupation of the title
    "title_group": "H",  # the occupation
    "title_share": "B",  # its share of the title, 255 = all
    "base": "f",  # per occupation: score of a word never seen with it
    "prior": "f",  # per occupation: log of how common it is
    "minor": "H",  # per occupation: number of its minor group
    "major": "H",  # per occupation: number of its major group
    "related_start": "H",  # per occupation: where its related occupations begin; one more
    "related_to": "H",  # the related occupation
    "related_tier": "B",  # 1 nearest .. 3
}
GRAM_ROWS = 16384
"""Rare letters share a row: that costs nothing measurable, and the table stays small."""
GAIN_STEP = 0.06
RARITY_STEP = 0.05
HASH_BYTES = 64
HEADER = len(MAGIC) + HASH_BYTES + 8 * len(SECTIONS)


def grams(text: str) -> set[str]:
    """Return the runs of two to four letters of ``text``, its ends marked by blanks."""
    padded = f" {text} "
    return {padded[i : i + n] for n in (2, 3, 4) for i in range(len(padded) - n + 1)}


def hashed(text: str) -> int:
    """Return the 32-bit keyed hash under which a word or title stands in the file."""
    return zlib.crc32(text.encode(), KEY)
