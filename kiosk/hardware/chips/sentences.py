"""What the encoder sees, in words for staff; each says what to do."""

from kiosk.hardware.chips.access import ChipTrouble

NO_CHIP = "no chip is on the encoder: put the bib's chip on the mark"
LEFT_WHILE_READ = "the chip left while it was read: put it back on the mark"
NO_FACTORY_NUMBER = "the chip does not tell its factory number: take another one"
ALIKE = "these chips cannot be told apart: lay one of them there at a time, or take others"
NOT_STORED = "the chip keeps its old code: take a new one"
MOVED = "the chip was moved while it was written: put the same one back on the mark and begin again"
SWAPPED = "another chip lies on the encoder now: put the one that was begun back on the mark and begin again"
NOT_LOCKED = "the code is right, but the chip could not be locked: begin again, or take a new one"
NO_ROOM = "the chip has no room for this code: take another kind, or mend the chip template"
_BEGUN = "the chip …{tail} was begun for this bib and is not on the encoder: put it back, or give it up"
CLONE = "another chip with the same code lies there: find it, throw both away"
_OTHER_CODE = "the chip answers {epc} instead of its new code: begin again, or throw it away"
_GONE = "{problem}; what is in the chip is not known: leave it there and begin again"
_REFUSED = {
    ChipTrouble.LOCKED: "the chip is locked: take a new one",
    ChipTrouble.WRONG_PASSWORD: "the chip is locked with a password of somebody else: take a new one",
    ChipTrouble.OVERRUN: NO_ROOM,
    ChipTrouble.LOW_POWER: "the chip gets too little power: lay it on the middle of the mark",
}


def wrong_count(found: int, wanted: int) -> str:
    """Say that not exactly as many chips answer as the bib has."""
    if found == 0:
        return NO_CHIP
    if found > wanted == 1:
        return f"{found} chips are near the antenna: move the other bibs away, 30 cm at least"
    if found > wanted:
        return f"{found} chips are near the antenna instead of {wanted}: move the other bibs away"
    return f"only {found} of {wanted} chips answers: lay both flat on the mark"


def begun(tid: str) -> str:
    """Say that the chip that was begun is not there."""
    return _BEGUN.format(tail=tid[-6:])


def other_code(epc: str) -> str:
    """Say that a chip holds something else than it should."""
    return _OTHER_CODE.format(epc=epc)


def gone(problem: object) -> str:
    """Say that the encoder went away in the middle of the work."""
    return _GONE.format(problem=problem)


def refused(trouble: ChipTrouble | None) -> str:
    """Say why a chip took nothing."""
    return _REFUSED.get(trouble, NOT_STORED) if trouble is not None else NOT_STORED
