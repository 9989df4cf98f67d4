"""What each driver says of itself: which devices it was tried on, what it follows."""

import ast
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

import pytest

GROUPS = ("kiosk.printers", "kiosk.encoders", "kiosk.slip_printers", "kiosk.scanners")


def modules() -> list[str]:
    """Every module that ships a driver, as the entry points name them."""
    points = (point for group in GROUPS for point in metadata.entry_points(group=group))
    return sorted({point.module for point in points if point.module.startswith("kiosk.")})


def first_lines(module: str) -> list[str]:
    """The lines of the module's docstring."""
    spec = find_spec(module)
    assert spec is not None
    assert spec.origin is not None
    words = ast.get_docstring(ast.parse(Path(spec.origin).read_text(encoding="utf-8")))
    assert words is not None, f"{module} says nothing of itself"
    return words.splitlines()


def test_the_drivers_of_printers_encoders_and_scanners_are_all_found() -> None:
    assert {"kiosk.hardware.encoder_llrp", "kiosk.hardware.printer_zpl"} < set(modules())


@pytest.mark.parametrize("module", modules())
def test_a_driver_says_in_its_first_line_on_which_devices_it_was_tried(module: str) -> None:
    first = first_lines(module)[0]

    assert "tried on" in first or "none was tried" in first or "simulated" in first


@pytest.mark.parametrize("module", modules())
def test_a_driver_of_a_real_device_says_which_document_it_follows(module: str) -> None:
    lines = first_lines(module)

    assert "simulated" in lines[0] or lines[2].startswith("Follows ")
