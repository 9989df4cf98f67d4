"""The English sentences of label printers, as templates; see `kiosk.ui.language.notes.matching`."""

from typing import Final

PRINTERS: Final = (
    "{name} is ready",
    "{name} is not there: plug it in",
    "{name} still holds an earlier label: wait, take it out, or clear the printer",
    "{name} takes no more: check labels, ribbon and cover; it then goes on by itself",
    (
        "{name} does not answer: check that it is switched on and closed, that labels and ribbon are in, "
        "then look again"
    ),
    "{name} has no chip encoder: print without a chip, or set rfid=1",
    "{name} encodes no chips: name a separate encoder in the station file",
    "{name} prints {dpi} dpi, the station file says {wanted}: correct the station file",
    "{name} does not tell its counters: set it to ZPL, and to RFID if it shall encode",
    "labels are out: load a new roll and close the printer",
    "the ribbon is out: load a new ribbon and close the printer",
    "the print head is open: close it until it clicks",
    "something is stuck in it: open it, take it out, and close it until it clicks",
    "it is paused: press the pause button on the printer",
    "the print head is too hot: wait some minutes",
    "its motor is too hot: wait some minutes",
    "the print head is too cold: wait until it has warmed up",
    "its memory is full: switch it off and on, then look for a label that came out",
    "it holds a part of an earlier label: clear the printer before the next bib",
    "its settings are damaged: switch it off and on; if this comes again, use another printer",
    "it reports an error: look at its display, then switch it off and on",
    "it could not be cleared: switch it off and on",
    "it was closed: open the station again",
    "labels are nearly out: have a new roll at hand",
    "the print head is dirty: clean it when the next roll is loaded",
    "the print head is worn: have another printer at hand",
    "it does not know its labels well: calibrate it when the next roll is loaded",
)
