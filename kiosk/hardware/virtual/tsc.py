"""A virtual TSPL printer, as it is seen through its USB socket.

Source: TSC, TSPL/TSPL2 Programming Manual. Commands are carried out one after the other, and those behind a
PRINT wait until its labels are out; only the immediate ones (ESC !) are answered at once, in an error too.
"""

import re
from collections import deque

from typing_extensions import override

from kiosk.hardware.virtual import tspl_reader
from kiosk.hardware.virtual.board import VirtualBoard
from kiosk.hardware.virtual.faults import FaultBook, VirtualFault
from kiosk.hardware.virtual.job import Job
from kiosk.hardware.virtual.press import Press
from kiosk.hardware.virtual.tray import Tray
from kiosk.hardware.virtual.tspl_page import TsplPage
from kiosk.hardware.virtual.tspl_reader import Command, TsplReader

_PRINT = re.compile(rb"(\d{1,9})(?:\s*,\s*(\d{1,9}))?")
_OUT = re.compile(rb'"([^"\\]*)"\s*\+\s*STR\$\(@LABEL\)\s*\+\s*"([^"\\]*)"')
_MOST_COPIES = 99
_HEAD_OPEN, _PAPER_OUT, _RIBBON_OUT, _PAUSED, _PRINTING = 0x01, 0x04, 0x08, 0x10, 0x20
_STOPS = {
    VirtualFault.HEAD_OPEN: (_HEAD_OPEN, ord("`")),
    VirtualFault.PAPER_OUT: (_PAPER_OUT, ord("A")),
    VirtualFault.RIBBON_OUT: (_RIBBON_OUT, ord("D")),
}
_NORMAL = ord("@")


class VirtualTsc(VirtualBoard):
    """The printer's main board; safe for several threads."""

    def __init__(self, tray: Tray, faults: FaultBook, press: Press, *, dpi: int) -> None:
        self._reader = TsplReader()
        super().__init__(tray, faults, press, stream=self._reader, begins=b"SIZE")
        self._dpi = dpi
        self._page = TsplPage(dpi)
        self._commands: deque[Command] = deque()
        self._job: Job | None = None
        self._is_paused = False

    @override
    def run(self) -> None:
        """Carry out what is complete, as far as nothing is in the way."""
        with self._changed:
            while True:
                if self._job is not None:
                    if self._is_paused or self._press.stops:
                        return
                    self._print(self._job)
                elif self._commands:
                    self._carry_out(self._commands.popleft())
                else:
                    return

    @property
    @override
    def _waiting(self) -> int:
        return (self._job is not None) + sum(command.name == "PRINT" for command in self._commands)

    @override
    def _obey_all(self, data: bytes) -> None:
        pending, was_inside = self._reader.pending, self._reader.is_inside
        for command in self._reader.feed(data):
            if command.is_immediate:
                self._at_once(command.name)
            else:
                self._commands.append(command)
        # graphics may hold the bytes of any command: another label is told by where the last one ended
        self._count_label(data, pending, is_another=not was_inside)
        self.run()

    def _carry_out(self, command: Command) -> None:
        match command.name:
            case "PRINT":
                self._begin(command.rest)
            case "OUT":
                if said := _OUT.fullmatch(command.rest):
                    self._say(said[1] + str(self._tray.state().labels).encode() + said[2])
            case "SET":
                self._set(command.rest)
            case _:
                self._page.obey(command)

    def _begin(self, rest: bytes) -> None:
        wanted = _PRINT.fullmatch(rest)
        copies = int(wanted[1]) * int(wanted[2] or 1) if wanted else 0
        self._job = self._page.job(min(copies, _MOST_COPIES)) if copies else None

    def _print(self, job: Job) -> None:
        made = self._press.print_job(job)
        job.copies -= not made.is_interrupted
        if job.copies < 1 or (made.is_interrupted and not self._tray.state().reprints_after_fault):
            self._job = None

    def _set(self, rest: bytes) -> None:
        words = rest.upper().split()
        if words in ([b"REPRINT", b"OFF"], [b"REPRINT", b"ON"]):
            with self._tray.changing() as state:
                state.reprints_after_fault = words[1] == b"ON"

    def _at_once(self, name: str) -> None:
        match name:
            case "ESC!?":
                self._say(bytes([self._status()]))
            case "ESC!S":
                self._say(self._details())
            case tspl_reader.RESET:
                self._page = TsplPage(self._dpi)
                self._commands.clear()
                self._job = None
                self._is_paused = False
            case "ESC!P" | "ESC!O":
                self._is_paused = name == "ESC!P"
            case _:
                pass

    def _status(self) -> int:
        stops = self._press.stops
        status = sum(bit for fault, (bit, _) in _STOPS.items() if fault in stops)
        is_printing = self._job is not None and not stops and not self._is_paused
        return status | (_PAUSED if self._is_paused else 0) | (_PRINTING if is_printing else 0)

    def _details(self) -> bytes:
        stops = self._press.stops
        media = _NORMAL
        for fault, (_, bits) in _STOPS.items():
            media |= bits if fault in stops else 0
        message = ord("`") if self._is_paused else ord("E") if stops else _NORMAL
        return bytes([0x02, message, _NORMAL, _NORMAL, media, 0x03, 0x0D, 0x0A])
