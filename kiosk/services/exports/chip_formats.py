"""The chip file of each timing system.

A timing file holds the chips of proven attempts and nothing else. Columns:

    raceresult     Chip;Bib            a line for each chip
    crossmgr       Bib#,Tag,Tag2       a line for each bib; RaceDB reads the same
    wiclax         chip id;bib         a line for each chip
    chronotrack    tag,bib             a line for each chip
    webscorer      Bib,Chip ID         a line for each bib, with its first chip

Sources: RACE RESULT knowledge base 3939 and 4009; the import sheets of CrossMgr and RaceDB; Wiclax
documentation (several chips for one bib are allowed); ChronoTrack TagChecker and CT Live help; Webscorer
help, which names a chip ID for a racer. How it takes a second one is not known.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from kiosk.core.chip_files import ChipFormat, IssuedChip, LiveChip
from kiosk.core.event import Event
from kiosk.core.people import BibNumber
from kiosk.core.pickup import AttemptState
from kiosk.core.spreadsheet import Cell, Table
from kiosk.services.exports.chip_master import master_table


@dataclass(frozen=True, slots=True)
class ChipFile:
    """A chip file before it is written.

    Attributes:
        chips: how many it holds, live or not.
        live: those in it that count.
        left_out: live chips for which the format has no place.
    """

    table: Table
    chips: int
    live: tuple[LiveChip, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class _ProvenBib:
    bib: BibNumber
    codes: tuple[str, ...]


def chip_file(chip_format: ChipFormat, event: Event, issued: Iterable[IssuedChip]) -> ChipFile:
    """Make the file of a format from every attempt that was ever sent, by bib and serial."""
    if chip_format is ChipFormat.GENERIC:
        return _master_file(event, tuple(issued))
    bibs = _proven(issued)
    live = tuple(LiveChip(one.bib, code) for one in bibs for code in one.codes)
    match chip_format:
        case ChipFormat.RACERESULT:
            return _code_then_bib(live, ("Chip", "Bib"), separator=";")
        case ChipFormat.WICLAX:
            return _code_then_bib(live, ("chip id", "bib"), separator=";")
        case ChipFormat.CHRONOTRACK:
            return _code_then_bib(live, ("tag", "bib"), separator=",")
        case ChipFormat.CROSSMGR:
            return ChipFile(_bib_then_tags(bibs), len(live), live)
        case ChipFormat.WEBSCORER:
            return _racer_list(bibs)
        case _:
            assert_never(chip_format)


def _master_file(event: Event, issued: tuple[IssuedChip, ...]) -> ChipFile:
    table = master_table(event, issued)
    live = tuple(LiveChip(one.bib, code) for one in _proven(issued) for code in one.codes)
    return ChipFile(table, len(table.rows), live)


def _proven(issued: Iterable[IssuedChip]) -> tuple[_ProvenBib, ...]:
    return tuple(
        _ProvenBib(one.bib, tuple(chip.epc for chip in one.attempt.chips))
        for one in issued
        if one.attempt.state is AttemptState.PROVEN and one.attempt.chips
    )


def _code_then_bib(live: tuple[LiveChip, ...], columns: tuple[str, str], *, separator: str) -> ChipFile:
    rows: list[tuple[Cell, ...]] = [(chip.epc, int(chip.bib)) for chip in live]
    return ChipFile(Table(columns, rows, separator), len(live), live)


def _bib_then_tags(bibs: tuple[_ProvenBib, ...]) -> Table:
    rows: list[tuple[Cell, ...]] = [(int(one.bib), one.codes[0], "".join(one.codes[1:2])) for one in bibs]
    return Table(("Bib#", "Tag", "Tag2"), rows)


def _racer_list(bibs: tuple[_ProvenBib, ...]) -> ChipFile:
    live = tuple(LiveChip(one.bib, one.codes[0]) for one in bibs)
    rows: list[tuple[Cell, ...]] = [(int(chip.bib), chip.epc) for chip in live]
    left_out = sum(len(one.codes) - 1 for one in bibs)
    return ChipFile(Table(("Bib", "Chip ID"), rows), len(live), live, left_out)
