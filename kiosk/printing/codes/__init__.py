"""Barcodes: what they say in modules, where they stand in dots, and whether they can be read back."""
