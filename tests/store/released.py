"""What did a store look like that an earlier netq made?"""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from netq.store import schema
from netq.store.opening import opened

ROWS = """
INSERT INTO contact (id, name, name_key, search, source, created_on)
    VALUES (1, 'Ann Lee', 'ann lee', ' ann lee', 'typed', '2026-01-02');
INSERT INTO reading (id, title_key, title, kind, job_type, guess, job_types, level, confidence, soc,
    occupations, because, source, lexicon)
    VALUES (1, 'nurse', 'Nurse', 'occupation', 'Sales', 'Sales', '[["Sales", 0.9]]', 2, 0.9, '',
        '[]', 'from ''nurse''', 'lexicon', 'old'),
    (2, 'growth lead', 'Growth Lead', 'occupation', 'Education', 'Education',
        '[["Education", 1.0]]', 3, 1.0, '', '[]', 'you said so', 'user', 'old');
INSERT INTO title_mapping (title_key, title, job_type, made_on)
    VALUES ('growth lead', 'Growth Lead', 'Education', '2026-01-02');
INSERT INTO role (id, contact_id, title, employer, employer_key, reading_id, source)
    VALUES (1, 1, 'Nurse', 'Mercy', 'mercy', 1, 'typed'),
    (2, 1, 'Growth Lead', 'Acme', 'acme', 2, 'typed');
INSERT INTO target (job, job_type) VALUES ('nurse', 'Sales');
"""


def version_1(path: Path, patch: pytest.MonkeyPatch) -> Path:
    """A store of schema 1 with a nurse in it, read as Sales, and a mapping."""
    folder = path.parent / "migrations 1"
    folder.mkdir()
    shutil.copy(schema.MIGRATIONS / "0001_people_and_jobs.sql", folder)
    with patch.context() as then:
        then.setattr(schema, "MIGRATIONS", folder)
        then.setattr(schema, "VERSION", 1)
        with opened(path, create=True):
            pass
    connection = sqlite3.connect(path)
    connection.executescript(ROWS)
    connection.close()
    return path
