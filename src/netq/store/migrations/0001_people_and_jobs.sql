-- What a netq store is made of: contacts, jobs, events, me, imports, and the views others may read.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    search TEXT NOT NULL,
    tie INTEGER NOT NULL DEFAULT 1 CHECK (tie BETWEEN 1 AND 5),
    tie_peak INTEGER NOT NULL DEFAULT 1 CHECK (tie_peak BETWEEN 1 AND 5),
    tie_source TEXT NOT NULL DEFAULT 'assumed'
        CHECK (tie_source IN ('stated', 'inferred', 'assumed')),
    tie_evidence TEXT NOT NULL DEFAULT '',
    met TEXT NOT NULL DEFAULT '',
    introduced_by INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    introduced_by_name TEXT NOT NULL DEFAULT '',
    relation TEXT CHECK (relation IN ('manager', 'report', 'client')),
    do_not_ask_before TEXT NOT NULL DEFAULT '',
    connected_on TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL CHECK (source IN ('typed', 'linkedin')),
    created_on TEXT NOT NULL
) STRICT;
CREATE INDEX contact_name_key ON contact (name_key);
CREATE INDEX contact_tie ON contact (tie);
CREATE INDEX contact_introduced_by ON contact (introduced_by) WHERE introduced_by IS NOT NULL;
CREATE TABLE alias (
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    PRIMARY KEY (contact_id, name)
) STRICT;
CREATE INDEX alias_name_key ON alias (name_key);
CREATE TABLE identity (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('linkedin', 'email', 'phone', 'uid')),
    value TEXT NOT NULL,
    raw TEXT NOT NULL,
    source TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    UNIQUE (kind, value, contact_id)
) STRICT;
CREATE INDEX identity_contact ON identity (contact_id);
CREATE TABLE tag (
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (contact_id, tag)
) STRICT;
CREATE INDEX tag_tag ON tag (tag);
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    on_date TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    key TEXT UNIQUE
) STRICT;
CREATE INDEX note_contact ON note (contact_id);
CREATE TABLE works_with (
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    job TEXT NOT NULL,
    job_type TEXT NOT NULL,
    PRIMARY KEY (contact_id, job)
) STRICT;
CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    title_key TEXT NOT NULL,
    employer_key TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('occupation', 'generic', 'none')),
    job_type TEXT NOT NULL,
    guess TEXT NOT NULL,
    job_types TEXT NOT NULL,
    level INTEGER CHECK (level BETWEEN 1 AND 6),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    soc TEXT NOT NULL,
    occupations TEXT NOT NULL,
    because TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('lexicon', 'user')),
    lexicon TEXT NOT NULL,
    UNIQUE (title, employer_key)
) STRICT;
CREATE INDEX reading_key ON reading (title_key);
CREATE INDEX reading_job_type ON reading (job_type);
CREATE TABLE title_mapping (
    title_key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    job_type TEXT NOT NULL,
    made_on TEXT NOT NULL
) STRICT;
CREATE TABLE role (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    employer TEXT NOT NULL,
    employer_key TEXT NOT NULL,
    reading_id INTEGER REFERENCES reading (id),
    started TEXT NOT NULL DEFAULT '',
    ended TEXT NOT NULL DEFAULT '',
    confirmed_on TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL CHECK (source IN ('typed', 'linkedin')),
    CHECK (title <> '' OR employer <> '')
) STRICT;
CREATE INDEX role_contact ON role (contact_id);
CREATE INDEX role_reading ON role (reading_id, ended, contact_id, confirmed_on);
CREATE INDEX role_employer ON role (employer_key, ended, contact_id);
CREATE TABLE interaction (
    id INTEGER PRIMARY KEY,
    on_date TEXT NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('met', 'talked', 'messages', 'invitation', 'recommendation')),
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'both')),
    count INTEGER NOT NULL DEFAULT 1,
    size INTEGER NOT NULL DEFAULT 1,
    text TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL CHECK (source IN ('typed', 'linkedin')),
    key TEXT UNIQUE
) STRICT;
CREATE TABLE participant (
    interaction_id INTEGER NOT NULL REFERENCES interaction (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    PRIMARY KEY (interaction_id, contact_id)
) STRICT;
CREATE INDEX participant_contact ON participant (contact_id, interaction_id);
CREATE TABLE ask (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    job TEXT NOT NULL,
    job_type TEXT NOT NULL,
    state TEXT NOT NULL CHECK (
        state IN ('drafted', 'sent', 'nudged', 'accepted', 'declined', 'expired', 'done')
    ),
    asked_on TEXT NOT NULL,
    not_before TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ask_contact ON ask (contact_id);
CREATE TABLE interview (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    on_date TEXT NOT NULL,
    minutes INTEGER,
    job TEXT NOT NULL,
    job_type TEXT NOT NULL,
    thanked_on TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX interview_contact ON interview (contact_id);
CREATE INDEX interview_job_type ON interview (job_type);
CREATE TABLE me (
    key TEXT PRIMARY KEY CHECK (key IN ('name', 'headline', 'industry')),
    value TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('typed', 'linkedin'))
) STRICT;
CREATE TABLE my_role (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    employer TEXT NOT NULL,
    employer_key TEXT NOT NULL,
    reading_id INTEGER REFERENCES reading (id),
    started TEXT NOT NULL DEFAULT '',
    ended TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL CHECK (source IN ('typed', 'linkedin')),
    UNIQUE (title, employer_key, started)
) STRICT;
CREATE TABLE my_school (
    name TEXT NOT NULL,
    degree TEXT NOT NULL DEFAULT '',
    started TEXT NOT NULL DEFAULT '',
    ended TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL CHECK (source IN ('typed', 'linkedin')),
    PRIMARY KEY (name, degree)
) STRICT;
CREATE TABLE my_skill (
    name TEXT PRIMARY KEY,
    source TEXT NOT NULL CHECK (source IN ('typed', 'linkedin'))
) STRICT;
CREATE TABLE offer (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    UNIQUE (contact_id, text)
) STRICT;
CREATE TABLE target (
    job TEXT PRIMARY KEY,
    job_type TEXT NOT NULL,
    weight REAL NOT NULL DEFAULT 1 CHECK (weight > 0 AND weight <= 1)
) STRICT;
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    source TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    exported_on TEXT NOT NULL,
    read INTEGER NOT NULL,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    to_review INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    set_aside INTEGER NOT NULL,
    CHECK (read = added + updated + unchanged + to_review + rejected + set_aside)
) STRICT;
CREATE TABLE import_row (
    run_id INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    fate TEXT NOT NULL CHECK (
        fate IN ('added', 'updated', 'unchanged', 'to_review', 'rejected', 'set_aside')
    ),
    contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    field TEXT NOT NULL,
    why TEXT NOT NULL,
    raw TEXT NOT NULL
) STRICT;
CREATE INDEX import_row_run ON import_row (run_id);
CREATE INDEX import_row_contact ON import_row (contact_id);
CREATE VIEW v_contacts AS
SELECT
    contact.id,
    contact.name,
    role.title,
    role.employer,
    reading.job_type,
    reading.level,
    contact.tie,
    contact.tie_source
FROM contact
LEFT JOIN role ON role.contact_id = contact.id AND role.ended = ''
LEFT JOIN reading ON reading.id = role.reading_id;
CREATE VIEW v_coverage AS
SELECT job_type, count(DISTINCT id) AS listed, count(DISTINCT iif(tie >= 2, id, NULL)) AS known
FROM v_contacts
WHERE job_type <> ''
GROUP BY job_type
ORDER BY listed DESC, job_type;
