"""The bib that is sent again and again to a TSPL printer."""

from kiosk.printing.tspl import label_body
from tests.helpers.hardware import nobody
from tests.helpers.tspl import tspl_picture

PICTURE = tspl_picture()
LABEL = label_body(PICTURE)


def make(printer, key="1427.1", *, on_fault=nobody):
    return printer.make(key, LABEL, chip=None, on_fault=on_fault)
