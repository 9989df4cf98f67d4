"""PostgreSQL's errors in words; its codes: Appendix A of its manual, "Error Codes"."""

import psycopg

# the longest prefix counts
_CURES = {
    "08": "the server does not answer; check the network, then try again",
    "22": "a value does not fit its column; correct it, then try again",
    "25006": "it may only be read; connect to the primary server",
    "25P02": "an earlier step of this operation failed; try the whole operation again",
    "28": "the server refuses this user; check the name and the password in the station file",
    "3D": "there is no database of that name; run `kiosk init`",
    "40": "another station was quicker; try again",
    "42501": "this user lacks a right there; let the owner of the database grant it",
    "53100": "the server's disk is full; free some space, then try again",
    "53": "the server has no room for another station now; try again",
    "55": "another station has kept it locked; try again",
    "57": "the server was stopped or is starting; try again",
    "58": "the server's disk does not answer as it should; call its keeper",
}
_NO_ANSWER = "the server does not answer; check its address and the network, then try again"


def broken_rule(error: BaseException | None) -> str:
    """Name the constraint that a change would have broken, or nothing."""
    if not isinstance(error, psycopg.IntegrityError):
        return ""
    return error.diag.constraint_name or error.diag.message_primary or "unknown"


def cure_of(error: BaseException | None) -> str | None:
    """Say what to do about an error of the server; None for what only a bug can cause."""
    if not isinstance(error, psycopg.Error):
        return None
    state = error.sqlstate
    if isinstance(error, psycopg.DataError):
        return _CURES["22"]
    if state is None:
        return _NO_ANSWER if isinstance(error, psycopg.OperationalError) else None
    return next((_CURES[state[:n]] for n in (5, 2) if state[:n] in _CURES), None)
