"""Frames as the vendor's examples have them, and what they mean."""

from kiosk.hardware.chips.gen2 import Bank
from kiosk.hardware.m100.commands import Memory
from kiosk.hardware.m100.frames import Framer

EPC = "30751FEB705C5904E3D50D70"
USER = Memory(0x0000FFFF, Bank.USER, 0, 2)
WRITTEN_USER = Memory(0x0000FFFF, Bank.USER, 0, 2, bytes.fromhex("12345678"))
ACCESS_ONLY = bytes.fromhex("020080")
NOTICE = f"BB 02 22 00 11 C9 34 00 {EPC} 3A 76 EF 7E"
WRITE_OK = f"BB 01 49 00 10 0E 34 00 {EPC} 00 A9 7E"


def cut(text):
    """Cut what a vendor's example says into frames."""
    return Framer().feed(bytes.fromhex(text))
