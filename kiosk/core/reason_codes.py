"""The short codes under which people find a reason: on screens, on paper, in docs/operate.md.

A code never changes and is never given to another reason: lists that were printed years ago name it.
A new reason takes the next number.
"""

import re
from typing import Final

from kiosk.core.reasons import Reason

CODES: Final[dict[Reason, str]] = {
    Reason.UNKNOWN_CODE: "R01",
    Reason.FORGED_PASS: "R02",
    Reason.REVOKED_PASS: "R03",
    Reason.OTHER_EVENT: "R04",
    Reason.NO_ENTITLEMENT: "R05",
    Reason.WITHDRAWN: "R06",
    Reason.UNFINISHED: "R07",
    Reason.REALLOCATED: "R08",
    Reason.ALREADY_COLLECTED: "R09",
    Reason.SERVED_ELSEWHERE: "R10",
    Reason.TWO_PLACES: "R11",
    Reason.POSSIBLE_DOUBLE: "R12",
    Reason.TOO_YOUNG: "R13",
    Reason.GUARDIAN_MISSING: "R14",
    Reason.DOCUMENT_MISSING: "R15",
    Reason.DOCUMENT_EXPIRED: "R16",
    Reason.OUTSIDE_HOURS: "R17",
    Reason.PROXY_FORBIDDEN: "R18",
    Reason.PROXY_LIMIT: "R19",
    Reason.IDENTITY_NOT_CONFIRMED: "R20",
    Reason.BLOCKED: "R21",
    Reason.NO_NUMBERS_LEFT: "R22",
    Reason.STATION_NOT_READY: "R23",
    Reason.BIRTH_DATE_NEEDED: "R24",
    Reason.EVENT_CLOSED: "R25",
    Reason.NO_VOLUNTEER_CAME: "R26",
    Reason.NOT_CONFIRMED: "R27",
    Reason.KEPT_AT_DESK: "R28",
    Reason.NO_VALID_COPY: "R29",
}
_TYPED: Final = re.compile(r"R ?0?(\d{1,2})", re.ASCII | re.IGNORECASE)


def reason_of_code(text: str) -> Reason | None:
    """Find the reason whose code somebody typed: `R09`, also as `r 9`; None for anything else."""
    match = _TYPED.fullmatch(text.strip())
    code = f"R{int(match[1]):02d}" if match else ""
    return next((reason for reason, known in CODES.items() if known == code), None)
