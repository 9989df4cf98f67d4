"""Chips that were sent out, without a database."""

from datetime import UTC, datetime

from kiosk.core.chip_files import IssuedChip
from kiosk.core.people import BibNumber, RaceCode
from kiosk.core.pickup import Attempt, AttemptState, Chip, ChipVerdict

AT = datetime(2024, 8, 9, 10, 5, 33, tzinfo=UTC)


def code(bib: int, serial: int = 1, number: int = 1) -> str:
    """Give the chip code that the sample event's template makes."""
    return f"C0DE{serial:013d}{number}{bib:06d}"


def issued(
    bib: int,
    serial: int = 1,
    state: AttemptState = AttemptState.PROVEN,
    *,
    per_bib: int = 1,
    codes: tuple[str, ...] = (),
    copy: int = 0,
    station: str = "desk-1",
) -> IssuedChip:
    """Give a piece that was sent out; `codes`: other ones than those of the template."""
    epcs = codes or tuple(code(bib, serial, number) for number in range(1, per_bib + 1))
    chips = tuple(
        Chip(number, epc, f"E280{bib:06d}{number}", ChipVerdict.OK)
        for number, epc in enumerate(epcs, start=1)
    )
    attempt = Attempt(BibNumber(bib), serial, copy, state, chips)
    return IssuedChip(BibNumber(bib), RaceCode("42K"), attempt, station, AT)
