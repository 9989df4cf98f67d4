"""The use cases and the workers that run them; no Qt, SQL or USB."""
