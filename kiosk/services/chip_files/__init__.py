"""Chip files for timing systems: which code stands for which bib, and what changed."""
