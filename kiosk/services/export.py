"""The chip file: which code stands for which bib."""

import csv
import io
from collections.abc import Iterable, Iterator

from kiosk.core.event import Event
from kiosk.core.pickup import AttemptState
from kiosk.core.ports import IssuedChip

GENERIC_COLUMNS = (
    "event", "bib", "chip_no", "chip_code", "epc_hex", "tid_hex", "status", "issued_at", "station", "replaces"
)  # fmt: skip
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def generic_chip_file(event: Event, chips: Iterable[IssuedChip]) -> str:
    """Write the master file: every chip that was ever sent out, with its status.

    UTF-8 CSV without a byte-order mark. Only rows with the status `proven` are live; void and revoked
    ones stand here so that a found bib can be recognised, and have no place in a timing system.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(GENERIC_COLUMNS)
    live: dict[int, str] = {}
    for issued in chips:
        writer.writerows(_rows(event, issued, live.get(issued.bib, "")))
        if issued.attempt.state in {AttemptState.PROVEN, AttemptState.REVOKED}:
            live[issued.bib] = issued.attempt.chips[0].epc
    return text.getvalue()


def _rows(event: Event, issued: IssuedChip, replaces: str) -> Iterator[list[str]]:
    for chip in issued.attempt.chips:
        cells = (
            event.code,
            str(issued.bib),
            str(chip.number),
            chip.epc,
            chip.epc,
            chip.tid,
            issued.attempt.state.value,
            issued.at.isoformat(timespec="seconds"),
            issued.station,
            replaces if issued.attempt.copy else "",
        )
        yield [guarded(cell) for cell in cells]


def guarded(cell: str) -> str:
    """Keep a spreadsheet from taking a cell for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
