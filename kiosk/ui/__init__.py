"""The windows: states in, events out."""
