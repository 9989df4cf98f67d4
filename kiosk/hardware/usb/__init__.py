"""Printers on the USB: which they are, and bytes to and from them."""
