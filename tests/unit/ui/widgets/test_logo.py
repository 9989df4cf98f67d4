"""The mark of the event: its proportions, its name, its ground, and files that cannot be drawn."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.core.errors import InputError
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.logo import Logo, check_logo

MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h40v20H0z" fill="{}"/></svg>'
)


def logo_file(folder: Path, colour: str) -> Path:
    file = folder / "mark.svg"
    file.write_text(MARK.format(colour), encoding="utf-8")
    return file


def test_a_logo_keeps_its_proportions_and_has_a_name(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    logo = Logo(kit.theme, logo_file(tmp_path, "#ffc629"), height_px=50, name="Marathon")
    qtbot.addWidget(logo)

    assert (logo.width(), logo.height()) == (100, 50)
    assert logo.accessibleName() == "Marathon"
    assert logo.grab().toImage().pixelColor(50, 25).name() == "#ffc629"


def test_a_dark_logo_lies_on_a_light_plate(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    logo = Logo(kit.theme, logo_file(tmp_path, "#0b1b36"), height_px=50, name="Marathon")
    qtbot.addWidget(logo)

    assert logo.grab().toImage().pixelColor(50, 2).name() == "#ffffff"


def test_a_logo_may_be_a_png(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    picture = QImage(80, 40, QImage.Format.Format_RGB32)
    picture.fill("#ff0000")
    picture.save(str(tmp_path / "mark.png"))

    logo = Logo(kit.theme, tmp_path / "mark.png", height_px=20, name="Marathon")
    qtbot.addWidget(logo)

    assert logo.width() == 40


def test_a_logo_that_cannot_be_drawn_is_refused(kit: Kit, tmp_path: Path) -> None:
    (tmp_path / "mark.png").write_bytes(b"\x89PNG\r\n\x1a\n")

    with pytest.raises(InputError, match="cannot be drawn"):
        check_logo(tmp_path / "mark.png")


def test_an_event_without_a_logo_shows_none(kit: Kit) -> None:
    assert kit.logo(height_px=20, name="Marathon") is None
