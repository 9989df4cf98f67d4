"""A serial line to a simulated 0xBB module, and the chips in its field."""

from contextlib import contextmanager
from dataclasses import replace
from threading import Event
from time import monotonic

from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.chips.streams import SerialStream
from kiosk.hardware.m100.access import M100Access

SETTINGS = EncoderSettings(Region.EU, 10.0, window_s=0.05, answer_s=0.5)
NEW = "C0DE00000000000011001427"
DEADLINE_S = 10


@contextmanager
def connected(module, *, settings=SETTINGS, sets_region=False):
    stream = SerialStream(module.port, baud=115200, timeout_s=settings.answer_s)
    access = M100Access(stream, settings, sets_region=sets_region)
    try:
        yield access
    finally:
        access.close()


def until(is_so):
    deadline = monotonic() + DEADLINE_S
    while not is_so():
        assert monotonic() < deadline
        Event().wait(0.01)


def lying(stock):
    return [one.chip for one in stock.state().lying]


def alike(stock, count):
    """Give chips with one factory code and each its own factory number."""
    room = stock.blank(1).room
    return [replace(stock.blank(number), room=room) for number in range(1, count + 1)]
