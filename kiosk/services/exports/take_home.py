"""What the organiser and the timing take home, written to the station's own folder."""

from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.core.chip_files import ChipFormat, LastExport
from kiosk.core.event import Event
from kiosk.core.operation import Outcome, content_digest
from kiosk.core.people import staff_tag
from kiosk.core.ports import Clock, Shelf, Store
from kiosk.services.exports.chip_formats import ChipFile, chip_file
from kiosk.services.exports.csv_file import csv_text
from kiosk.services.exports.results import results_file


@dataclass(frozen=True, slots=True)
class TakenHome:
    """What was written.

    Attributes:
        bibs: lines in the results.
        results: who collected which bib.
        chips: the master chip file; None in a rehearsal, whose chips are no use to anybody.
    """

    bibs: int
    results: Path
    chips: Path | None


@dataclass(frozen=True, slots=True)
class TakeHome:
    """Writes results and chips as they are now; who asks is known to be a supervisor."""

    store: Store
    event: Event
    clock: Clock
    shelf: Shelf

    def write(self, by: str) -> TakenHome:
        """Write the files, named after the moment, and note in the journal who did.

        Raises:
            InputError: the folder cannot be written.
        """
        now = self.clock.now().astimezone(ZoneInfo(self.event.timezone))
        with self.store.reading() as view:
            bibs = tuple(view.collected())
            is_purged = view.life().purged_at is not None
            last = view.last_export(ChipFormat.GENERIC)
            chips = (
                None
                if self.event.rehearsal
                else chip_file(ChipFormat.GENERIC, self.event, view.issued_chips())
            )
        results = results_file(self.event, bibs, is_purged=is_purged)
        stamp = f"{now:%Y-%m-%d-%H%M%S}"
        taken = TakenHome(
            len(bibs),
            self.shelf.keep(f"results-{stamp}.csv", as_spreadsheet(results)),
            None if chips is None else self.shelf.keep(f"chips-{stamp}.csv", csv_text(chips.table).encode()),
        )
        self._note(bibs=taken.bibs, by=by, chips=chips, last=last)
        return taken

    def note(self, *, bibs: int) -> None:
        """Journal that a command wrote the results, for which nobody signs in.

        Args:
            bibs: how many lines were written.
        """
        self._note(bibs=bibs, by="", chips=None, last=None)

    def _note(self, *, bibs: int, by: str, chips: ChipFile | None, last: LastExport | None) -> None:
        facts: dict[str, object] = {"bibs": bibs, "chips": chips is not None}
        with self.store.working(self.store.next_key(), content_digest("exported", facts)) as work:
            if chips is not None:
                # another master file that came out meanwhile is newer, and stays the last one
                work.remember_export(ChipFormat.GENERIC, chips.live, since=last)
            work.note("exported", facts | {"by": staff_tag(by)})
            work.commit(Outcome("exported"))


def as_spreadsheet(text: str) -> bytes:
    """Encode a CSV file with the mark without which spreadsheets take it for their own old encoding."""
    return text.encode("utf-8-sig")
