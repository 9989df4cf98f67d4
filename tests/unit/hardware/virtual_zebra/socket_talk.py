"""Bytes to the simulated ZPL printer and from it, and what lies in its tray."""

from kiosk.hardware.zpl.answers import parse_status

QUICK = {"encode_s": "0", "feed_s": "0", "stock": "50"}
SMALL = b"^PW32^LL16^FO8,4^GFA,4,4,2,FFFF8001^FS"


def send(zebra, data):
    while data:
        taken = zebra.accept(data, timeout_s=0.01)
        assert taken.count, "the printer takes nothing"
        data = data[taken.count :]


def heard(zebra):
    said = b""
    while more := zebra.take(4096, timeout_s=0):
        said += more
    return said


def status(zebra):
    send(zebra, b"~HS")
    return parse_status(heard(zebra))
