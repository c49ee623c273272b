"""What is true about contacts, roles, interviews and problems? Values and rules, nothing else."""
