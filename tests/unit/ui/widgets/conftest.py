"""The kit of which the screens are made."""

import pytest

from kiosk.ui.look.fonts import house_fonts, install_fonts
from kiosk.ui.widgets.kit import Kit
from tests.unit.ui.widgets.shown import theme


@pytest.fixture
def kit(qapp) -> Kit:
    install_fonts(house_fonts())
    return Kit(theme())
