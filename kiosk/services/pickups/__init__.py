"""A runner's pickup in the database: decided, reserved, moved along, replaced, taken back."""
