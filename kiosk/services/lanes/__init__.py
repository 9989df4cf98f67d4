"""The threads on which a station's work is done, one for each device."""
