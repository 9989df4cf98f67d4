"""What is printed for a runner: its words, its making, and what proves it."""
