"""The Low Level Reader Protocol 1.0.1, as far as encoding needs it: bytes in, values out."""
