"""The page where staff read a chip and are told whose it is."""

from typing_extensions import override

from kiosk.services.chips.bench import ChipFile
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.staff.chips.card import ChipCard
from kiosk.ui.staff.page import Around, StaffPage


class ChipPage(StaffPage):
    """Reads the one chip on the encoder of this station, as often as somebody asks."""

    def __init__(self, around: Around) -> None:
        super().__init__(around, say("Whose chip is this?"))
        kit = around.kit
        self._card = ChipCard(kit, around.event)
        self._read = kit.button(say("Read the chip"), key="Enter")
        self._read.setFont(kit.theme.font(Text.LEAD))
        self._read.setMinimumHeight(kit.theme.target + kit.theme.px(4))
        self._read.clicked.connect(self._ask)
        left = kit.column(spacing=kit.theme.px(3))
        lay = say("Lay one chip, or one bib with its chip, on the encoder and keep the others 30 cm away.")
        left.addWidget(kit.label(lay, Text.LEAD))
        left.addWidget(self._read)
        left.addWidget(kit.muted(say("Nothing is written to it.")))
        left.addStretch()
        row = kit.row(spacing=kit.theme.px(6))
        row.addLayout(left, 5)
        row.addWidget(self._card, 6)
        self.main.addLayout(row, 1)
        self.set_primary(self._read)

    @override
    def start(self) -> None:
        self._read.setFocus()

    @override
    def failed(self) -> None:
        self._read.setEnabled(True)

    def _ask(self) -> None:
        # a chip is read in half a second; a second press in that time asks nothing new
        self._read.setEnabled(False)
        self.around.office.read_chip(self.here(self._show))

    def _show(self, chip: ChipFile) -> None:
        self._read.setEnabled(True)
        self._card.show_chip(chip)
        self.told.emit("")
        self.start()
