"""What does netq know about jobs: which job, job type and level is in a title?"""
