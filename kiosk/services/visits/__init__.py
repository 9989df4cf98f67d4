"""A visit at this station, served at a window or from the command line."""
