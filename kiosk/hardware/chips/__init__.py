"""Separate chip encoders: what all have in common, whatever protocol they speak."""
