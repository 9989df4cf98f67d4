"""A virtual receipt printer, as it is seen through its USB socket; slips come out into its tray as pictures.

Source: Epson, ESC/POS Command Reference. It prints when a slip is cut; with an open cover or without paper it
is off-line and takes no more of a slip, but answers DLE EOT.
"""

from collections import deque

from typing_extensions import override

from kiosk.hardware.virtual.board import VirtualBoard
from kiosk.hardware.virtual.escpos_reader import Command, EscposReader
from kiosk.hardware.virtual.faults import FaultBook, VirtualFault
from kiosk.hardware.virtual.graphics import Graphic
from kiosk.hardware.virtual.job import Job
from kiosk.hardware.virtual.press import Press
from kiosk.hardware.virtual.tray import Tray

_FIXED = 0x12
_OFF_LINE, _COVER_OPEN, _STOPPED_BY_PAPER, _PAPER_OUT = 0x08, 0x04, 0x20, 0x60
_HAS_ERROR, _CUTTER = 0x40, 0x08
_LINE_DOTS = 30  # a line feed's usual 1/6 inch


class VirtualReceipt(VirtualBoard):
    """The printer's main board; safe for several threads."""

    def __init__(self, tray: Tray, faults: FaultBook, press: Press) -> None:
        self._reader = EscposReader()
        super().__init__(tray, faults, press, stream=self._reader, begins=b"\x1b@")
        self._slip = Job()
        self._jobs: deque[Job] = deque()

    @override
    def run(self) -> None:
        """Print what is cut, as far as nothing is in the way; what a fault interrupts is lost."""
        with self._changed:
            while self._jobs and not self._press.stops:
                self._press.print_job(self._jobs.popleft())

    @property
    @override
    def _waiting(self) -> int:
        return len(self._jobs)

    @override
    def _obey_all(self, data: bytes) -> None:
        pending, was_inside = self._reader.pending, self._reader.is_inside
        for command in self._reader.feed(data):
            self._obey(command)
        # graphics may hold the bytes of any command: another label is told by where the last one ended
        self._count_label(data, pending, is_another=not was_inside)
        self.run()

    def _obey(self, command: Command) -> None:
        if command.is_stray:
            self._slip.ignored.append(command.code.hex())
        match command.code[:2]:
            case b"\x1b@":
                self._slip = Job()
            case b"\x1dv":
                self._draw(command)
            case b"\n":
                self._slip.height_dots += _LINE_DOTS
            case b"\x1dV":
                self._jobs.append(self._slip)
                self._slip = Job()
            case b"\x10\x04":
                self._say(bytes([self._status(command.code[2])]))
            case b"\x10\x14":
                self._jobs.clear()
                self._slip = Job()
            case _:
                pass

    def _draw(self, command: Command) -> None:
        graphic = Graphic(command.row_bytes, command.data)
        self._slip.graphics.append((0, self._slip.height_dots, graphic))
        self._slip.width_dots = max(self._slip.width_dots, command.row_bytes * 8)
        self._slip.height_dots += graphic.height

    def _status(self, number: int) -> int:
        stops = self._press.stops
        is_open, is_out = VirtualFault.HEAD_OPEN in stops, VirtualFault.PAPER_OUT in stops
        is_stuck = VirtualFault.CUTTER_STUCK in stops
        causes = (_COVER_OPEN if is_open else 0) | (_STOPPED_BY_PAPER if is_out else 0)
        bits = {
            1: _OFF_LINE if stops else 0,
            2: causes | (_HAS_ERROR if is_stuck else 0),
            3: _CUTTER if is_stuck else 0,
            4: _PAPER_OUT if is_out else 0,
        }
        return _FIXED | bits.get(number, 0)
