"""The master file: every chip that was ever sent out, with its status."""

from collections.abc import Iterable, Iterator

from kiosk.core.chip_files import IssuedChip
from kiosk.core.event import Event
from kiosk.core.pickup import AttemptState
from kiosk.core.spreadsheet import Cell, Table

COLUMNS = (
    "event", "bib", "chip_no", "chip_code", "epc_hex", "tid_hex", "status", "issued_at", "station", "replaces"
)  # fmt: skip


def master_table(event: Event, issued: Iterable[IssuedChip]) -> Table:
    """List all chips by bib and serial.

    Only rows with the status `proven` are live; void and revoked ones stand here so that a found bib can
    be recognised, and have no place in a timing system.
    """
    rows: list[tuple[Cell, ...]] = []
    live: dict[int, str] = {}
    for one in issued:
        rows.extend(_rows(event, one, live.get(one.bib, "")))
        if one.attempt.state in {AttemptState.PROVEN, AttemptState.REVOKED}:
            live[one.bib] = one.attempt.chips[0].epc
    return Table(COLUMNS, rows)


def _rows(event: Event, issued: IssuedChip, replaces: str) -> Iterator[tuple[Cell, ...]]:
    for chip in issued.attempt.chips:
        yield (
            event.code,
            int(issued.bib),
            chip.number,
            chip.epc,
            chip.epc,
            chip.tid,
            issued.attempt.state.value,
            issued.at.isoformat(timespec="seconds"),
            issued.station,
            replaces if issued.attempt.copy else "",
        )
