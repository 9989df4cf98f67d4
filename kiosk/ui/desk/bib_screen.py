"""A screen with the picture of the bib."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.language.texts import say
from kiosk.ui.screens.base import Screen
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.picture import BibPicture


class BibScreen(Screen):
    """A screen that shows the picture of the bib once it is drawn."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.main.setSpacing(round(kit.theme.gap / kit.theme.growth**2))
        self._picture = BibPicture(kit.theme, name=say("Picture of the bib"))

    def show_picture(self, png: bytes) -> None:
        """Show the bib."""
        self._picture.show_png(png)

    def add_picture(self) -> QWidget:
        """Put the picture where the screen has room."""
        self.main.addWidget(self._picture, 1)
        return self._picture
