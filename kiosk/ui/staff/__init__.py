"""The staff: the board, replacements, race morning, the journal, the end of the event."""
