"""The codes of refusals are fixed, and the table in docs/operate.md tells what each one means."""

import re

import pytest

from kiosk.core.reason_codes import CODES, reason_of_code
from kiosk.core.reasons import WORDING, Reason
from tests.helpers.events import ROOT

# printed lists and people's memories name these: never change a line, only add one at the end
GOLDEN = """
R01 unknown_code           R02 forged_pass             R03 revoked_pass
R04 other_event            R05 no_entitlement          R06 withdrawn
R07 unfinished             R08 reallocated             R09 already_collected
R10 served_elsewhere       R11 two_places              R12 possible_double
R13 too_young              R14 guardian_missing        R15 document_missing
R16 document_expired       R17 outside_hours           R18 proxy_forbidden
R19 proxy_limit            R20 identity_not_confirmed  R21 blocked
R22 no_numbers_left        R23 station_not_ready       R24 birth_date_needed
R25 event_closed           R26 no_volunteer_came       R27 not_confirmed
R28 kept_at_desk           R29 no_valid_copy
"""


def test_every_reason_keeps_the_code_that_it_was_given() -> None:
    given = GOLDEN.split()

    assert {code: reason.value for reason, code in CODES.items()} == dict(
        zip(given[::2], given[1::2], strict=True)
    )
    assert set(CODES) == set(Reason)
    assert len(set(CODES.values())) == len(Reason)


@pytest.mark.parametrize("typed", ["R09", "r09", "R9", "r 9", " R09 "])
def test_a_code_is_found_however_it_is_typed(typed: str) -> None:
    assert reason_of_code(typed) is Reason.ALREADY_COLLECTED


@pytest.mark.parametrize("typed", ["", "R", "R00", "R99", "R109", "1427", "M100001", "Renée", "R٠٩", "R09 x"])
def test_what_is_no_code_is_left_to_the_search(typed: str) -> None:
    assert reason_of_code(typed) is None


def row_of(reason: Reason) -> str:
    """Write a line of the table, with an ellipsis for what differs from runner to runner."""
    words = WORDING[reason]
    aside = "supervisor" if words.overridable else ""
    return re.sub(r"\{\w+\}\.?", "…", f"| {CODES[reason]} | {words.sentence} | {words.next_step} | {aside} |")


def test_the_manual_lists_every_code_with_what_it_means_and_what_to_do() -> None:
    manual = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8")
    rows = [line for line in manual.splitlines() if re.match(r"\| R\d\d \|", line)]

    assert rows == [row_of(reason) for reason in sorted(CODES, key=CODES.__getitem__)]
