"""The English sentences of chips and their encoders, as templates; see `kiosk.ui.language.notes.matching`."""

from typing import Final

_SEEN: Final = (
    "no chip is on the encoder: put the bib's chip on the mark",
    "{count} chips are near the antenna: move the other bibs away, 30 cm at least",
    "{count} chips are near the antenna instead of {wanted}: move the other bibs away",
    "only {count} of {wanted} chips answers: lay both flat on the mark",
    "the chip left while it was read: put it back on the mark",
    "the chip does not tell its factory number: take another one",
    "these chips cannot be told apart: lay one of them there at a time, or take others",
    "the chip …{tail} was begun for this bib and is not on the encoder: put it back, or give it up",
    "another chip with the same code lies there: find it, throw both away",
)
_WRITTEN: Final = (
    "the chip keeps its old code: take a new one",
    "the chip was moved while it was written: put the same one back on the mark and begin again",
    "another chip lies on the encoder now: put the one that was begun back on the mark and begin again",
    "the code is right, but the chip could not be locked: begin again, or take a new one",
    "the chip has no room for this code: take another kind, or mend the chip template",
    "the chip answers {epc} instead of its new code: begin again, or throw it away",
    "{problem}; what is in the chip is not known: leave it there and begin again",
    "the chip is locked: take a new one",
    "the chip is locked with a password of somebody else: take a new one",
    "the chip gets too little power: lay it on the middle of the mark",
    "its chip was not proven",
    "its chip was being written at {station}: bring it from there",
    "The encoder did not answer in time. Leave the chip where it is and try again.",
)
_WHOSE: Final = (
    "this chip is in use: it belongs to bib {bib}. Put a blank chip on the encoder",
    (
        "this chip is a copy: it answers as bib {bib}, whose chip is another one. Take it away and call a "
        "supervisor"
    ),
    "this chip was used before, for bib {bibs}, which is void. Take a blank one, or use it again",
    "bib {bib} was begun with another chip: begin again with that one",
    "bib {bib} was begun with another chip: put that one on the encoder",
    "attempt {attempt} is {state}: its chips are not to be written now",
    "the chip that answered belongs to another bib",
    "This chip is not the one of bib {bib}: put that bib on the reader.",
    "This is a copy of the chip of bib {bib}, not its own: keep it and call a supervisor.",
    "This station has no chip reader: name an encoder in its station file.",
)
CHIPS: Final = (*_SEEN, *_WRITTEN, *_WHOSE)
