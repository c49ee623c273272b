"""Does netq do what the design says? One folder for each floor, one file for each module."""
