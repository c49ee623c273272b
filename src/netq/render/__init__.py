"""How does an answer look? Values become tables, lines, JSON; nothing is decided here."""
