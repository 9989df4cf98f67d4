"""Photos and logos that a design puts on a bib."""
