"""Which chips lie there, made from the reports of one inventory.

A code does not name a chip: many leave the factory with the same one. A chip is known by code and TID, and
one that hides its TID stands beside those that tell it.
"""

from collections import Counter

from kiosk.hardware.chips.access import ChipSeen, ChipTrouble
from kiosk.hardware.chips.gen2 import is_serialised, pc_for
from kiosk.hardware.llrp.reports import OpResult, TagReport


class Sightings:
    """Collects what was heard, in passes that read less and less of each TID, and then in single rounds."""

    def __init__(self) -> None:
        self._heard: dict[str, TagReport] = {}
        self._tids: dict[str, set[str]] = {}
        self._refused: set[str] = set()
        self._in_one_round: Counter[str] = Counter()

    @property
    def hiding(self) -> frozenset[str]:
        """Give the codes of which some chip did not tell its TID."""
        return frozenset(epc for epc in self._heard if epc in self._refused or not self._tids.get(epc))

    @property
    def has_vague(self) -> bool:
        """Tell whether there are chips that do not say which one they are."""
        return any(not is_serialised(one.tid) for one in self._told())

    def add_pass(self, reports: list[TagReport], op: int) -> None:
        """Take a pass in which this operation read the TID of every chip."""
        asked = self.hiding if self._heard else None
        self._refused = set()
        for report in reports:
            epc, result = _code(report), report.result(op)
            self._heard[epc] = report
            if result is not None and (asked is None or epc in asked):
                self._learn(epc, result)

    def add_round(self, reports: list[TagReport]) -> None:
        """Take a single round, in which every chip answers once."""
        for report in reports:
            self._heard.setdefault(_code(report), report)
        self._in_one_round |= Counter(epc for one in reports for epc in [_code(one)] * one.seen)

    def seen(self) -> tuple[ChipSeen, ...]:
        """Give every chip, by TID; those that cannot be told apart as often as one round heard them."""
        told = self._told()
        by_code = Counter(one.epc for one in told)
        vague = {one.epc: one for one in told if not is_serialised(one.tid)}
        for epc, one in vague.items():
            told += [one] * (self._in_one_round[epc] - by_code[epc])
        return tuple(sorted(told, key=lambda one: (one.tid, one.epc)))

    def _told(self) -> list[ChipSeen]:
        return [
            ChipSeen(tid, report.pc or pc_for(epc), epc, report.rssi_dbm)
            for epc, report in self._heard.items()
            for tid in sorted(self._tids.get(epc, set()) | ({""} if epc in self.hiding else set()))
        ]

    def _learn(self, epc: str, result: OpResult) -> None:
        tid, known = result.content.hex().upper(), self._tids.setdefault(epc, set())
        if result.trouble is None and tid:
            # part of a TID that is known in full is no other chip
            known |= set() if any(one.startswith(tid) for one in known) else {tid}
        elif result.trouble is not ChipTrouble.NO_REPLY:
            # a chip at the edge of the field falls silent now and then; this one has answered, and said no
            self._refused.add(epc)


def _code(report: TagReport) -> str:
    return report.epc.hex().upper()
