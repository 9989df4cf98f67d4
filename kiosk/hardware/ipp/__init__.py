"""The Internet Printing Protocol, as far as a bib needs it; standard library only."""
