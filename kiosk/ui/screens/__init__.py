"""The parts of screens that more than one face shows."""
