"""The band of a rehearsal."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.widgets.kit import Kit


def rehearsal_band(kit: Kit) -> QFrame:
    """Make the band that no screenshot of a rehearsal can be taken for the real day."""
    band = QFrame()
    band.setObjectName("rehearsal")
    row = QHBoxLayout(band)
    row.setContentsMargins(0, kit.theme.px(0.7), 0, kit.theme.px(0.7))
    if kit.theme.is_kiosk:
        words = kit.label(say("REHEARSAL – this bib does not count"), Text.CAPS, kit.theme.palette.on_signal)
    else:
        words = kit.label(
            say("REHEARSAL – devices may be simulated, bibs carry a watermark"),
            Text.CAPS,
            kit.theme.palette.on_signal,
        )
    words.setWordWrap(False)
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    row.addWidget(words)
    return band
