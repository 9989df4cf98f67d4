"""What every face's window runs in: its frame, its keys, its application and threads."""
