"""The status byte of the printer class.

Source: USB Device Class Definition for Printing Devices 1.1, section 4.2.2, GET_PORT_STATUS: bit 5 paper
empty, bit 4 selected, bit 3 not error.
"""

from kiosk.hardware.transport import PortStatus

_PAPER_EMPTY, _NO_ERROR = 0x20, 0x08


def parse_port_status(byte: int) -> PortStatus:
    """Read the byte."""
    return PortStatus(is_paper_empty=bool(byte & _PAPER_EMPTY), is_error=not byte & _NO_ERROR)
