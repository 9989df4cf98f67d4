"""The chips on the encoder: checked, written for a bib, and told whose they are."""
