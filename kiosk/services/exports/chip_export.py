"""Write a chip file, say what changed since the last one, and remember what it held."""

from collections.abc import Callable
from dataclasses import dataclass
from os.path import realpath
from pathlib import Path

from kiosk.core.chip_files import ChipFormat, LastExport
from kiosk.core.errors import InputError, RuleError
from kiosk.core.event import Event
from kiosk.core.operation import Outcome, content_digest
from kiosk.core.ports import Store
from kiosk.core.spreadsheet import Table
from kiosk.services.exports.chip_changes import Changes, changes_between, changes_table
from kiosk.services.exports.chip_formats import ChipFile, chip_file
from kiosk.services.exports.csv_file import csv_text

WORKBOOK = ".xlsx"


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export came to.

    Attributes:
        last: the export of this format before, None for the first one.
    """

    file: ChipFile
    changes: Changes
    last: LastExport | None


@dataclass(frozen=True, slots=True)
class ChipExport:
    """Gives timing the chips that count.

    Attributes:
        workbook: makes an XLSX file of a table.
        write: puts a file into its place, whole or not at all; raises InputError.
    """

    store: Store
    event: Event
    workbook: Callable[[Table], bytes]
    write: Callable[[Path, bytes], None]

    @property
    def warning(self) -> str:
        """Give what timing must know of this event's chips, empty if there is nothing."""
        if self.event.chips.parsed.tells_attempts_apart:
            return ""
        return (
            "the chips of this event hold the bib number and no more: a lost bib keeps counting, and so does "
            "a void chip with the same code, if somebody wears it"
        )

    def export(self, chip_format: ChipFormat, target: Path, *, changes_to: Path | None = None) -> Exported:
        """Write the file, and the changes if wanted; only then is it remembered and journalled.

        Args:
            chip_format: whose.
            target: a workbook where the name ends in `.xlsx`, otherwise CSV.
            changes_to: file for what changed since the last export of the format, or None.

        Raises:
            InputError: a file cannot be written, or both are the same.
            RuleError: a rehearsal, or another export of the format came in between.
        """
        if self.event.rehearsal:
            raise RuleError("this is a rehearsal: its chips exist only here and are not exported")
        if changes_to is not None and realpath(changes_to) == realpath(target):
            raise InputError("is the chip file itself; name another file for the changes", where=str(target))
        with self.store.reading() as view:
            last = view.last_export(chip_format)
            file = chip_file(chip_format, self.event, view.issued_chips())
        changes = changes_between(last.chips if last else (), file.live)
        # slow disks are waited for here, where no desk waits for the database
        if changes_to is not None:
            self.write(changes_to, self._encoded(changes_table(changes), changes_to))
        self.write(target, self._encoded(file.table, target))
        exported = Exported(file, changes, last)
        self._remember(chip_format, exported)
        return exported

    def _encoded(self, table: Table, target: Path) -> bytes:
        is_workbook = target.suffix.casefold() == WORKBOOK
        return self.workbook(table) if is_workbook else csv_text(table).encode()

    def _remember(self, chip_format: ChipFormat, done: Exported) -> None:
        facts: dict[str, object] = {
            "bibs": 0,
            "chips": True,
            "by": "",
            "format": chip_format.value,
            "added": len(done.changes.added),
            "removed": len(done.changes.removed),
        }
        with self.store.working(self.store.next_key(), content_digest("exported", facts)) as work:
            if not work.remember_export(chip_format, done.file.live, since=done.last):
                raise RuleError(
                    f"another {chip_format.value} file was exported at the same moment: export this one again"
                )
            work.note("exported", facts)
            work.commit(Outcome("exported"))
