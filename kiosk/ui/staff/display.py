"""How the staff's screen looks, and in which language it speaks."""

from PySide6.QtCore import Signal

from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.look_choices import contrast_choice, language_choice, recoloured, resized, size_choice
from kiosk.ui.staff.page import Around, StaffPage
from kiosk.ui.widgets.segmented import Segmented


class DisplayPage(StaffPage):
    """Language, text size and contrast.

    Signals:
        language_chosen: two letters.
        look_chosen: a `Look`.
    """

    language_chosen = Signal(str)
    look_chosen = Signal(object)

    def __init__(self, around: Around) -> None:
        super().__init__(around, say("Display"))
        kit, languages = around.kit, around.languages
        look = kit.theme.look
        spoken = language_choice(kit, languages.known(), spoken=languages.code)
        sizes, variants = size_choice(kit), contrast_choice(kit)
        self._add(say("Language"), spoken)
        self._add(say("Text size"), sizes)
        self._add(say("Contrast"), variants)
        self.main.addStretch(1)
        spoken.chosen.connect(self.language_chosen)
        sizes.chosen.connect(lambda size: self.look_chosen.emit(resized(look, size)))
        variants.chosen.connect(lambda variant: self.look_chosen.emit(recoloured(look, variant)))

    def _add(self, title: str, choice: Segmented) -> None:
        self.main.addSpacing(self.kit.theme.px(3))
        self.main.addWidget(self.kit.muted(title, Text.STRONG))
        choice.setMinimumHeight(self.kit.theme.target)
        self.main.addWidget(choice)
