"""Bytes to and from devices, real and virtual; knows no document."""
