"""What a chip turns out to be, in words for staff."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.core.pickup import AttemptState
from kiosk.services.chips.bench import ChipFile, ChipKind
from kiosk.ui.language.texts import as_sentence, say
from kiosk.ui.look.theme import Tone
from kiosk.ui.widgets.shapes import Icon


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of a chip: a headline, and what to do."""

    tone: Tone
    icon: Icon
    headline: str
    advice: str


def verdict_of(chip: ChipFile) -> Verdict:
    """Say what a chip is and what to do with it."""
    bib = chip.bib or 0
    match chip.kind:
        case ChipKind.NOT_READ:
            return Verdict(Tone.WAIT, Icon.CHIP, say("No chip was read"), as_sentence(chip.sentence))
        case ChipKind.KNOWN:
            return _known(chip)
        case ChipKind.CHANGED:
            advice = say("It was written over or half written. Destroy it: its runner needs another bib.")
            headline = say("The chip of bib {bib} answers with another code", bib=bib)
            return Verdict(Tone.NO, Icon.WARNING, headline, advice)
        case ChipKind.COPY:
            advice = say("Its own chip is another one. Keep this one and call a supervisor.")
            return Verdict(Tone.NO, Icon.WARNING, say("A copy of the chip of bib {bib}", bib=bib), advice)
        case ChipKind.NEVER_MADE:
            headline = say("A code for bib {bib} that was never given out", bib=bib)
            advice = say("It was not made with this database. Keep it and call a supervisor.")
            return Verdict(Tone.WAIT, Icon.QUESTION, headline, advice)
        case ChipKind.FOREIGN:
            advice = say("It is blank, or of another event. A bib can be made with it.")
            return Verdict(Tone.WAIT, Icon.CHIP, say("Not a chip of this event"), advice)
        case _:
            assert_never(chip.kind)


def _known(chip: ChipFile) -> Verdict:
    bib = chip.bib or 0
    state = chip.issued.attempt.state if chip.issued is not None else None
    match state:
        case AttemptState.PROVEN:
            advice = say("It is the one that counts for this bib.")
            return Verdict(Tone.YES, Icon.TICK, say("The chip of bib {bib}", bib=bib), advice)
        case AttemptState.REVOKED:
            advice = say("A later copy has replaced it: it does not count. Destroy it.")
            return Verdict(Tone.NO, Icon.CROSS, say("A revoked chip of bib {bib}", bib=bib), advice)
        case AttemptState.VOID:
            advice = say("That piece was given up: it does not count. Destroy it, or use it for another bib.")
            return Verdict(Tone.NO, Icon.CROSS, say("A void chip of bib {bib}", bib=bib), advice)
        case _:
            station = chip.issued.station if chip.issued is not None else ""
            advice = say("It does not count yet. Go on with that bib at {station}.", station=station)
            headline = say("The chip of bib {bib}, which is being made", bib=bib)
            return Verdict(Tone.WAIT, Icon.BUSY, headline, advice)
