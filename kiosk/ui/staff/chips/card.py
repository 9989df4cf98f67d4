"""The card that says whose chip it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from kiosk.core.event import Event
from kiosk.services.chips.bench import ChipFile
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.base import lean
from kiosk.ui.staff.chips.words import verdict_of
from kiosk.ui.staff.page import emptied
from kiosk.ui.staff.words import day_words
from kiosk.ui.widgets.icons import IconDisc
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.number import BigNumber
from kiosk.ui.widgets.shapes import Icon

_GROUP = 4


class ChipCard(QFrame):
    """What is known of the chip that was read last."""

    def __init__(self, kit: Kit, event: Event) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(say("Whose chip it is"))
        self._kit, self._event = kit, event
        self._inside = QVBoxLayout(self)
        margin = kit.theme.px(5)
        self._inside.setContentsMargins(margin, margin, margin, margin)
        self._inside.setSpacing(kit.theme.px(1.8))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that no chip was read yet."""
        emptied(self._inside)
        palette = self._kit.theme.palette
        self._inside.addStretch()
        row = self._kit.row()
        row.addStretch()
        row.addWidget(IconDisc(Icon.CHIP, palette.edge, side=self._kit.theme.px(18), ground=palette.paper))
        row.addStretch()
        self._inside.addLayout(row)
        self._inside.addWidget(self._kit.muted(say("Whose chip it is will stand here."), Text.LEAD))
        self._inside.addStretch()

    def show_chip(self, chip: ChipFile) -> None:
        """Show whose it is, and what to do with it."""
        emptied(self._inside)
        kit, verdict = self._kit, verdict_of(chip)
        self._inside.addWidget(lean(kit.panel(verdict.tone, verdict.icon, verdict.headline, verdict.advice)))
        self._inside.addSpacing(kit.theme.px(1))
        if chip.runner is not None and chip.issued is not None:
            self._inside.addWidget(kit.label(chip.runner.member.name, Text.NAME))
            race = self._event.race(chip.issued.race)
            self._inside.addWidget(kit.label(race.name if race else chip.issued.race, Text.TITLE))
            when = day_words(chip.issued.at, self._event)
            made = say("Made on {when} at {station}", when=when, station=chip.issued.station)
            self._inside.addWidget(kit.muted(made, Text.LEAD))
        self._inside.addStretch(1)
        if chip.epc:
            self._inside.addLayout(self._codes(chip))
        if chip.bib is not None and kit.theme.growth == 1.0:  # large words leave no room, and name it above
            self._inside.addSpacing(kit.theme.px(2.4))
            self._inside.addWidget(BigNumber(kit.theme, chip.bib))

    def _codes(self, chip: ChipFile) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._kit.theme.px(4))
        grid.setColumnStretch(1, 1)
        lines = ((say("Chip code"), chip.epc), (say("Factory number"), chip.tid))
        for row, (name, code) in enumerate(lines):
            grid.addWidget(self._kit.muted(name), row, 0)
            grid.addWidget(self._code(code), row, 1)
        return grid

    def _code(self, code: str) -> QLabel:
        groups = " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))
        line: QLabel = self._kit.label(groups or say("none"), Text.STRONG)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return line
