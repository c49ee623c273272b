"""Where is it kept? Every line of SQL, and nothing else."""
