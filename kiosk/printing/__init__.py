"""From the words of a bib to its picture and a printer's language; touches no device."""
