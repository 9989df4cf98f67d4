"""Bytes to the simulated ZPL printer and from it, and what lies in its tray."""

from kiosk.hardware.zpl.answers import parse_status
from tests.helpers.cable import heard, send

QUICK = {"encode_s": "0", "feed_s": "0", "stock": "50"}
SMALL = b"^PW32^LL16^FO8,4^GFA,4,4,2,FFFF8001^FS"


def status(zebra):
    send(zebra, b"~HS")
    return parse_status(heard(zebra))
