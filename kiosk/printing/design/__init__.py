"""A bib design: a TOML file in millimetres becomes frozen values, every key checked."""
