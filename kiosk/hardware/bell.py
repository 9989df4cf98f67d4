"""Calling a person to a printer, whatever its language is."""

from collections.abc import Callable

from kiosk.core.ports import DeviceStatus

OnFault = Callable[[DeviceStatus], None]


class FaultBell:
    """Calls a person to the printer, and says once when nobody is needed any more."""

    def __init__(self, on_fault: OnFault) -> None:
        self._on_fault = on_fault
        self._has_rung = False

    def rings(self, status: DeviceStatus) -> None:
        """Tell what the printer waits for."""
        self._has_rung = True
        self._on_fault(status)

    def falls_silent(self, status: DeviceStatus) -> bool:
        """Tell that the printer goes on, if somebody was called; True if that was news."""
        if not self._has_rung:
            return False
        self._has_rung = False
        self._on_fault(status)
        return True
