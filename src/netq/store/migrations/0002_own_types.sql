-- Job types of the user's own; which lexicon the readings were checked against, what it changed.
CREATE TABLE own_type (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    like_job TEXT NOT NULL CHECK (like_job <> ''),
    parent TEXT NOT NULL CHECK (parent <> ''),
    made_on TEXT NOT NULL
) STRICT;
CREATE TABLE lexicon_seen (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    hash TEXT NOT NULL
) STRICT;
INSERT INTO lexicon_seen (id, hash) VALUES (1, '');
CREATE TABLE reading_before (
    reading_id INTEGER PRIMARY KEY REFERENCES reading (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    job_type TEXT NOT NULL,
    guess TEXT NOT NULL,
    job_types TEXT NOT NULL,
    level INTEGER,
    confidence REAL NOT NULL,
    soc TEXT NOT NULL,
    occupations TEXT NOT NULL,
    because TEXT NOT NULL,
    lexicon TEXT NOT NULL
) STRICT;
