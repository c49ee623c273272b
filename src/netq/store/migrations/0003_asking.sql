-- When each ask took each step: the clock of follow-ups runs from these days.
CREATE TABLE ask_step (
    ask_id INTEGER NOT NULL REFERENCES ask (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (
        state IN ('drafted', 'sent', 'nudged', 'accepted', 'declined', 'expired', 'done')
    ),
    on_date TEXT NOT NULL,
    PRIMARY KEY (ask_id, state, on_date)
) STRICT;
INSERT INTO ask_step (ask_id, state, on_date) SELECT id, state, asked_on FROM ask;
