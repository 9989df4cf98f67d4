"""The runner's card: who stands there, and which bib is theirs."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.facts import CardFacts, day_words
from kiosk.ui.widgets.icons import AreaBadge, IconDisc
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.number import BigNumber
from kiosk.ui.widgets.shapes import Icon

LONG_NAME: Final = 26


def runner_card(kit: Kit, facts: CardFacts | None) -> QFrame:
    """Make the card of a person; an empty one where nobody is known."""
    frame, inside = kit.card()
    frame.setAccessibleName(say("Runner"))
    if facts is None:
        _nobody(kit, inside)
        return frame
    inside.setSpacing(kit.theme.px(2.4 / kit.theme.growth**2))
    inside.addWidget(kit.muted(say("RUNNER"), Text.CAPS))
    is_long = len(facts.name) > LONG_NAME
    inside.addWidget(kit.label(facts.name, Text.TITLE if is_long else Text.NAME))
    inside.addWidget(kit.muted(say("Born {day}", day=day_words(facts.birth_date)), Text.LEAD))
    if facts.race:
        inside.addWidget(_rule())
        inside.addLayout(_race(kit, facts))
    if facts.area is not None:
        inside.addLayout(_area(kit, facts))
    for words in _small_words(facts):
        inside.addWidget(kit.muted(words))
    inside.addStretch()
    if facts.bib is not None:
        inside.addWidget(_rule())
        inside.addWidget(kit.muted(_bib_words(facts), Text.CAPS))
        inside.addWidget(BigNumber(kit.theme, facts.bib))
    return frame


def _nobody(kit: Kit, inside: QVBoxLayout) -> None:
    inside.addStretch()
    disc = IconDisc(
        Icon.PERSON, kit.theme.palette.edge, side=kit.theme.px(26), ground=kit.theme.palette.paper
    )
    inside.addWidget(disc, alignment=Qt.AlignmentFlag.AlignCenter)
    words = kit.muted(say("No runner is shown."))
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    inside.addWidget(words)
    inside.addStretch()


def _race(kit: Kit, facts: CardFacts) -> QHBoxLayout:
    row = kit.row()
    row.addWidget(kit.label(facts.race, Text.TITLE), 1)
    if facts.start is not None:
        start = kit.muted(say("Start {time}", time=f"{facts.start:%H:%M}"), Text.LEAD)
        start.setWordWrap(False)
        row.addWidget(start)
    return row


def _area(kit: Kit, facts: CardFacts) -> QHBoxLayout:
    row = kit.row()
    if facts.area is not None:
        row.addWidget(AreaBadge(kit.theme, facts.area, side=kit.theme.sign_px(17)))
        words = kit.column(spacing=0)
        words.addWidget(kit.muted(say("Start area {letter}", letter=facts.area.letter)))
        words.addWidget(kit.label(facts.area.name, Text.LEAD))
        row.addLayout(words, 1)
    return row


def _small_words(facts: CardFacts) -> list[str]:
    return [say("Collected by: {proxy}", proxy=facts.proxy)] if facts.proxy else []


def _bib_words(facts: CardFacts) -> str:
    return say("BIB – REPLACEMENT {copy}", copy=facts.copy) if facts.copy else say("BIB")


def _rule() -> QWidget:
    rule = QFrame()
    rule.setObjectName("rule")
    return rule
