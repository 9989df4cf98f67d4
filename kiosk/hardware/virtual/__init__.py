"""Simulated devices, below the code that a real one would use; each says that it is simulated."""
