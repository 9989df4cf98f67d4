"""The English sentences of slips and their printers, as templates; see `kiosk.ui.language.notes.matching`."""

from typing import Final

SLIPS: Final = (
    "{name} does not answer: check that it is switched on and closed, and that paper is in",
    "{name} is off-line: press its feed button, or switch it off and on",
    "the paper is out: load a new roll and close the cover",
    "the cover is open: close it until it clicks",
    "the cutter is stuck: switch it off, free the paper, and switch it on",
    "the slip may be cut short: look at it, and print it again if it is not whole",
    "the printer took no slip: check its cable and its paper, then print it again",
    "receipt printer (USB)",
    "receipt printer (network)",
    "virtual receipt printer, simulated",
    "slip printer",
    "slip printer (virtual)",
    "bib {bib} has no slip: {why}",
    "slips cannot be drawn: {why}",
    "its driver is broken: {bug}; mend or remove it",
    "the line for the bag",
    "the notice",
)
