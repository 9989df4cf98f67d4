"""The first screen: the language, and how the screen looks."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QVBoxLayout

from kiosk.core.event import Event
from kiosk.ui.kiosk.screens import centred
from kiosk.ui.language.saying import joined
from kiosk.ui.language.texts import own_name, say
from kiosk.ui.look.theme import Look, Text
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.look_choices import contrast_choice, recoloured, resized, size_choice
from kiosk.ui.voice.spoken import LANGUAGE_PROPERTY
from kiosk.ui.widgets.icons import AreaBadge
from kiosk.ui.widgets.kit import Kit

SIGN_COLUMNS = 4
MOST_IN_ONE_COLUMN = 2


class WelcomeScreen(Screen):
    """Language first, each in its own name; beside it text size and contrast, which work at once.

    Signals:
        language_chosen: two letters.
        look_chosen: a `Look`.
    """

    language_chosen = Signal(str)
    look_chosen = Signal(object)

    def __init__(
        self, kit: Kit, event: Event, languages: tuple[str, ...], *, can_speak: bool = False
    ) -> None:
        super().__init__(kit)
        self._can_speak = can_speak
        self._look = kit.theme.look
        tall, wide = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        halves = QBoxLayout(tall if kit.theme.is_tall else wide)
        halves.setSpacing(kit.theme.gap)
        self.main.addLayout(halves, 1)
        halves.addWidget(hero(kit, event), 1)
        right = kit.column(spacing=kit.theme.px(4))
        halves.addLayout(right, 0 if kit.theme.is_tall else 1)
        right.addLayout(self._languages(languages))
        right.addLayout(self._settings())

    def _languages(self, languages: tuple[str, ...]) -> QGridLayout:
        grid, theme = QGridLayout(), self.kit.theme
        grid.setSpacing(theme.px(3))
        columns = 2 if len(languages) > MOST_IN_ONE_COLUMN else 1
        for number, code in enumerate(languages):
            button = self.kit.button(own_name(code))
            button.setFont(theme.font(Text.TITLE))
            button.setMinimumHeight(round(theme.px(38 if theme.is_tall else 28) * theme.growth))
            button.setProperty(LANGUAGE_PROPERTY, code)
            button.clicked.connect(partial(self.language_chosen.emit, code))
            self._keys[str(number + 1)] = button
            grid.addWidget(button, number // columns, number % columns)
        return grid

    def _settings(self) -> QVBoxLayout:
        column = self.kit.column(spacing=self.kit.theme.px(2))
        sizes, variants = size_choice(self.kit), contrast_choice(self.kit)
        sizes.chosen.connect(self._resize)
        variants.chosen.connect(self._contrast)
        for part in (sizes, variants):
            column.addWidget(part)
        if self._can_speak:
            hint = say("Press F2 or plug in a headset to hear this screen.")
            column.addWidget(centred(self.kit.muted(hint, Text.SMALL)))
        return column

    def _resize(self, name: str) -> None:
        self._tell(resized(self._look, name))

    def _contrast(self, name: str) -> None:
        self._tell(recoloured(self._look, name))

    def _tell(self, look: Look) -> None:
        self.look_chosen.emit(look)


def hero(kit: Kit, event: Event) -> QFrame:
    """Make the event's own panel: its logo and name, and the signs of its start areas."""
    frame = QFrame()
    frame.setObjectName("hero")
    inside = QVBoxLayout(frame)
    margin = kit.theme.px(8)
    inside.setContentsMargins(margin, margin, margin, margin)
    inside.setSpacing(kit.theme.px(4))
    stripe = QFrame()
    stripe.setObjectName("stripe")
    stripe.setFixedSize(kit.theme.px(36), kit.theme.px(1.8))
    palette = kit.theme.palette
    names = joined(race.name for race in event.races)
    inside.addStretch()
    logo = kit.logo(height_px=kit.theme.px(44 if kit.theme.is_tall else 26), name=event.name)
    if logo is not None:
        inside.addWidget(logo, alignment=Qt.AlignmentFlag.AlignHCenter)
    inside.addWidget(centred(kit.label(event.name, Text.NAME, palette.on_band)))
    inside.addWidget(stripe, alignment=Qt.AlignmentFlag.AlignHCenter)
    inside.addWidget(centred(kit.label(names, Text.LEAD, palette.signal)))
    inside.addStretch()
    if kit.theme.growth == 1.0 or kit.theme.is_tall:
        inside.addLayout(_signs(kit, event))
        inside.addStretch()
    return frame


def _signs(kit: Kit, event: Event) -> QGridLayout:
    """Put the signs of the first race's start areas side by side in fours."""
    grid = QGridLayout()
    grid.setSpacing(kit.theme.px(6 if kit.theme.is_tall else 4))
    side = kit.theme.px(30 if kit.theme.is_tall else 16)
    for number, area in enumerate(event.races[0].start_areas[:8] if event.races else ()):
        badge = AreaBadge(kit.theme, area, side=side)
        grid.addWidget(badge, number // SIGN_COLUMNS, number % SIGN_COLUMNS + 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(SIGN_COLUMNS + 1, 1)
    return grid
