"""A face for somebody who does not see it: what is said, how, and what may be heard."""
