"""Opens the desk of a station as `kiosk run --windowed` does, and prints the time of its first paint."""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from kiosk.app import open_site
from kiosk.core.event import Face
from kiosk.ui.window.application import make_application
from kiosk.window import open_window


class FirstPaint(QObject):
    """Ends the program with the first paint of a window."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and watched.objectName() == "face":
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, self._told)
        return False

    def _told(self) -> None:
        print(time.time(), flush=True)
        QApplication.exit(0)


def main(station_file: Path) -> None:
    """Open the window and leave."""
    application = make_application()
    watcher = FirstPaint(application)
    application.installEventFilter(watcher)
    with open_site(station_file) as site:
        open_window(site, Face.DESK, windowed=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
