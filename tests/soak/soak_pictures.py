"""Photograph every screen of every face in many languages and looks, and look for what is wrong.

python tests/soak/soak_pictures.py [FOLDER] [--face kiosk] [--language fr]
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.app import RESOURCES, Running
from kiosk.core.event import Face
from kiosk.ui.face import make_application
from kiosk.ui.language.texts import Languages
from kiosk.ui.look.fonts import house_fonts, install_fonts
from tests.helpers.events import sample_event
from tests.helpers.pictures import problems
from tests.helpers.scenes import DARK, HIGH, PLAIN, SIZES, View, open_view, scenes_of, settled
from tests.helpers.screens import station

LANGUAGES: Final = ("fr", "en", "ar")
PER_ROW: Final = 4
THUMB_PX: Final = 480
TITLE_PX: Final = 30
# pages of the staff ask the database; the others hold all that they show
PATIENCE_MS: Final = {Face.DESK: 5, Face.KIOSK: 5, Face.STAFF: 60}


def main() -> int:
    asked = _arguments()
    begun = time.monotonic()
    make_application()
    install_fonts(house_fonts())
    languages = Languages(RESOURCES / "translations", offered=sample_event().languages)
    found: list[str] = []
    count = 0
    for face in asked.face or Face:
        with tempfile.TemporaryDirectory() as folder, station(Path(folder) / "event", face) as at_work:
            for view in views(face, asked.language or LANGUAGES):
                pictures = photograph(view, at_work, languages, asked.folder / view.name, found)
                make_sheet(pictures, asked.folder / f"{view.name}.png", title=view.name)
                count += len(pictures)
    print("\n".join(found))
    seconds = time.monotonic() - begun
    print(f"{count} pictures in {asked.folder}, {len(found)} problems, in {seconds:.0f} s")
    return 1 if found or not count else 0


def views(face: Face, languages: tuple[str, ...]) -> Iterator[View]:
    """Give how a face is photographed: light and high, usual and largest; dark on one size."""
    for size in SIZES[face]:
        for language in languages:
            for look in (*PLAIN, *HIGH):
                yield View(face, size, language, look)
    yield View(face, SIZES[face][0], languages[0], DARK)


def photograph(
    view: View, at_work: Running, languages: Languages, folder: Path, found: list[str]
) -> list[Path]:
    """Save a picture of every scene, and add what is wrong with it to `found`."""
    folder.mkdir(parents=True, exist_ok=True)
    window = open_view(view, at_work.counter, languages)
    pictures = []
    for name, show in scenes_of(window, languages, view):
        window.resize(view.size)
        show()
        settled(window, wait_ms=PATIENCE_MS[view.face])
        found += [f"{view.name} {name}: {problem}" for problem in problems(window, view.size)]
        pictures.append(folder / f"{name}.png")
        window.grab().save(str(pictures[-1]))
    window.may_close = True
    window.close()
    window.deleteLater()
    return pictures


def make_sheet(pictures: list[Path], file: Path, *, title: str) -> None:
    """Put small pictures on one sheet, each under its name."""
    small = [
        QImage(str(each)).scaledToWidth(THUMB_PX, Qt.TransformationMode.SmoothTransformation)
        for each in pictures
    ]
    height = max(each.height() for each in small) + TITLE_PX
    rows = -(-len(small) // PER_ROW)
    sheet = QImage((THUMB_PX + 16) * PER_ROW, height * rows + TITLE_PX, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#5b6472"))
    painter = QPainter(sheet)
    painter.setFont(QFont("Noto Sans", 12))
    painter.setPen(QColor("#ffffff"))
    painter.drawText(QPointF(8, 21), title)
    for place, (path, picture) in enumerate(zip(pictures, small, strict=True)):
        left, top = 8 + (place % PER_ROW) * (THUMB_PX + 16), TITLE_PX + (place // PER_ROW) * height
        painter.drawText(QPointF(left, top + 20), path.stem)
        painter.drawImage(QPointF(left, top + TITLE_PX - 4), picture)
    painter.end()
    sheet.save(str(file))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("pictures"))
    parser.add_argument("--face", type=Face, action="append", help="only this face; may be repeated")
    parser.add_argument("--language", action="append", help="only this language; may be repeated")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
