"""What is true about contacts, roles, interviews and problems? Values and rules, standard library only."""
