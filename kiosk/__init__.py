"""Dossard: the desk where the runners of a mass race collect their bibs."""

__version__ = "0.1.0"
