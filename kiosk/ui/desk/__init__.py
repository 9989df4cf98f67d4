"""The desk: one runner, one volunteer, a keyboard and a scanner."""
