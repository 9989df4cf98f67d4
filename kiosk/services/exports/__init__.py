"""The files that leave with the organiser and the timing: chips and results."""
