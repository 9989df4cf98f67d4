"""Values, rules and states; standard library only: no clock, file, thread, Qt or SQL."""
