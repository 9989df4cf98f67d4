"""What an import did, or would do."""

from dataclasses import dataclass, field

LISTED_AT_MOST = 200


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A line that was left out, and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A change that touches a reserved or collected place, and was not made.

    Attributes:
        column: as the roster names it.
        stored: the value that stays.
        offered: the value in the file.
    """

    line: int
    entitlement_id: str
    column: str
    stored: str
    offered: str


@dataclass(frozen=True, slots=True)
class RosterReport:
    """The result of an import; every line that is not empty counts once, conflicts apart.

    Attributes:
        conflicts: lines with at least one change that was not made.
        refusals: the first of the refused lines; `refused` counts them all.
        conflict_list: the first of the conflicts, one for each column.
        unknown_columns: headings that are not ours.
        digest: SHA-256 of the file.
    """

    added: int
    changed: int
    unchanged: int
    refused: int
    conflicts: int
    refusals: tuple[RefusedRow, ...]
    conflict_list: tuple[Conflict, ...]
    unknown_columns: tuple[str, ...]
    digest: str
    dry_run: bool


@dataclass(slots=True)
class RefusalList:
    """Collects refused lines: all are counted, the first are kept."""

    count: int = 0
    kept: list[RefusedRow] = field(default_factory=list)

    def add(self, line: int, reason: str) -> None:
        """Refuse a line."""
        self.count += 1
        if len(self.kept) < LISTED_AT_MOST:
            self.kept.append(RefusedRow(line, reason))

    def in_order(self) -> tuple[RefusedRow, ...]:
        """Give those kept, by line."""
        return tuple(sorted(self.kept, key=lambda refused: refused.line))
