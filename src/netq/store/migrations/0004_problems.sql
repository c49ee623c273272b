-- Problems heard, in their words; who has them; which of them are one and the same.
CREATE TABLE problem (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (text <> ''),
    job TEXT NOT NULL DEFAULT '',
    job_type TEXT NOT NULL DEFAULT '',
    how_often TEXT NOT NULL DEFAULT '',
    cost TEXT NOT NULL DEFAULT '',
    workaround TEXT NOT NULL DEFAULT '',
    tried TEXT NOT NULL DEFAULT '',
    wants_help TEXT NOT NULL DEFAULT 'unknown' CHECK (wants_help IN ('yes', 'no', 'unknown')),
    confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'solved', 'gone')),
    solved_how TEXT NOT NULL DEFAULT '',
    heard_on TEXT NOT NULL,
    closed_on TEXT NOT NULL DEFAULT '',
    same_as INTEGER REFERENCES problem (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX problem_contact ON problem (contact_id);
CREATE INDEX problem_job_type ON problem (job_type);
CREATE INDEX problem_same_as ON problem (same_as) WHERE same_as IS NOT NULL;
-- When the first of a group goes, the next one stands for the others.
CREATE TRIGGER problem_group BEFORE DELETE ON problem BEGIN
    UPDATE problem SET same_as = (SELECT min(id) FROM problem WHERE same_as = OLD.id) WHERE same_as = OLD.id; --
    UPDATE problem SET same_as = NULL WHERE same_as = id; --
END;
CREATE VIEW v_problems AS
SELECT
    problem.id,
    contact.name,
    problem.text,
    problem.job_type,
    problem.wants_help,
    problem.status,
    problem.heard_on
FROM problem
LEFT JOIN contact ON contact.id = problem.contact_id
WHERE problem.confidential = 0;
