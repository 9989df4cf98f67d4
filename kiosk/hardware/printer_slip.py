"""Receipt printers that speak ESC/POS, for the runner's slip; tried on no real model yet.

Follows the ESC/POS Command Reference (Epson): DLE EOT 1 to 4 for the status, DLE DC4 8 to throw away a slip
that was cut off. A slip may be lost or come twice, a bib may not: every call here ends in bounded time and no
fault of the printer raises.
"""

from time import monotonic

from kiosk.core.errors import DeviceError
from kiosk.core.language import Language
from kiosk.core.ports import DeviceState, DeviceStatus, SlipAnswer
from kiosk.hardware.escpos import talk
from kiosk.hardware.escpos.talk import SlipTalk
from kiosk.hardware.escpos.words import CUT_SHORT, NOT_TAKEN, slip_status
from kiosk.hardware.printer_door import PrinterDoor
from kiosk.hardware.printer_link import PrinterLink, printer_link
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.transport import WriteEnd


class EscposPrinter:
    """One receipt printer, opened by its address when it is first needed and again after it went away."""

    def __init__(self, link: PrinterLink) -> None:
        self._link = link
        self._door = PrinterDoor(link, SlipTalk)
        self._is_cut_off = False

    @property
    def name(self) -> str:
        """See `SlipPrinter.name`."""
        return self._link.name

    def status(self) -> DeviceStatus:
        """See `SlipPrinter.status`."""
        with self._door.turn:
            try:
                return slip_status(self.name, self._link.kind, self._door.opened().status())
            except DeviceError as error:
                self._door.let_go()
                return DeviceStatus(self.name, self._link.kind, DeviceState.GONE, f"{self.name}: {error}")

    def print(self, slip: bytes) -> SlipAnswer:
        """See `SlipPrinter.print`.

        A printer that does not answer is sent the slip all the same: many cheap ones never do.
        """
        with self._door.turn:
            before = self._ready()
            if before.state in {DeviceState.ATTENTION, DeviceState.GONE}:
                return SlipAnswer(is_printed=False, sentence=before.sentence)
            try:
                return self._sent(slip)
            except DeviceError as error:
                self._door.let_go()
                return SlipAnswer(is_printed=False, sentence=f"{self.name}: {error}")

    def close(self) -> None:
        """See `SlipPrinter.close`."""
        self._door.close()

    def _ready(self) -> DeviceStatus:
        """Throw away the rest of a slip that was cut off, and say how the printer is."""
        status = self.status()
        if self._is_cut_off and status.works:
            try:
                self._door.order(talk.CLEAR)
                self._is_cut_off = False
            except DeviceError as error:
                return DeviceStatus(self.name, self._link.kind, DeviceState.GONE, f"{self.name}: {error}")
        return status

    def _sent(self, slip: bytes) -> SlipAnswer:
        deadline = monotonic() + self._link.patience.finish_s
        written = self._door.opened().transport.write(
            slip, on_stall=lambda _sent: monotonic() < deadline and not self._door.closed.is_set()
        )
        if written.end is WriteEnd.COMPLETE:
            after = self.status()
            stopped = after.state in {DeviceState.ATTENTION, DeviceState.GONE}
            words = f"{after.sentence}; {CUT_SHORT}" if stopped else ""
            return SlipAnswer(is_printed=not stopped, sentence=words)
        self._door.let_go()
        self._is_cut_off = written.sent > 0
        words = CUT_SHORT if written.sent else NOT_TAKEN
        return SlipAnswer(is_printed=False, sentence=f"{self.name}: {words}")


def open_slip_printer(settings: DeviceSettings) -> EscposPrinter:
    """Make the receipt printer of a station; the device itself is opened when it is first needed.

    Raises:
        InputError: the address or an option is wrong.
    """
    return EscposPrinter(printer_link(settings, language=Language.ESCPOS))
