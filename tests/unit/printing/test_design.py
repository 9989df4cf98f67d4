"""A design is read whole or refused with file, line and cure."""

import pytest

from kiosk.core.errors import InputError
from kiosk.printing.design.reading import read_design
from kiosk.printing.design.values import CodeElement, Rotation, ShapeElement, TextElement, When
from kiosk.printing.fonts import Face
from tests.helpers.printing import DESIGN

PAGE = "[page]\nwidth = 100\nheight = 50\n"
NUMBER = (
    '[[element]]\nkind = "text"\nsays = "{number}"\nx = 5\ny = 5\nwidth = 50\nheight = 20\nletters = 10\n'
)
CODE = (
    '[[element]]\nkind = "code128"\nsays = "{barcode}"\n'
    "x = 40\ny = 20\nwidth = 55\nheight = 25\nmodule = 0.5\n"
)


def test_the_shipped_design_holds_what_a_bib_needs():
    design = read_design(DESIGN.read_text(encoding="utf-8"), name="marathon.toml")

    says = {element.says for element in design.elements if isinstance(element, TextElement | CodeElement)}
    assert (design.width, design.height, design.rotation) == (203.2, 101.6, Rotation.QUARTER)
    assert {"{number}", "{name}", "{event_name}", "{race_name}", "{barcode}", "{start_time}"} <= says
    assert any(isinstance(element, ShapeElement) for element in design.elements)
    assert {element.condition.when for element in design.elements} == set(When) - {When.ORIGINAL}


def test_a_small_design_gets_its_defaults():
    design = read_design(PAGE + NUMBER, name="small.toml")

    (number,) = design.elements
    assert isinstance(number, TextElement)
    assert number.faces == (Face.BOLD,)
    assert number.smallest == number.height == 10
    assert design.rotation is Rotation.NONE


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (PAGE + NUMBER.replace("{number}", "{nummer}"), r"small.toml:6: .*\{nummer\} is not a field"),
        (PAGE + NUMBER.replace("{number}", "{number"), r"small.toml:6: .*brace"),
        (PAGE + NUMBER.replace("{number}", "1427"), r"small.toml: element needs one"),
        (PAGE + NUMBER + 'faces = ["comic"]\n', r"small.toml:12: .*must be a list of regular"),
        (PAGE + NUMBER + "colour = 3\n", r"small.toml:12: .*colour is not known"),
        (PAGE + NUMBER + "smallest = 11\n", r"small.toml:12: .*between"),
        (PAGE + NUMBER.replace("width = 50", "width = 96"), r"small.toml:7: .*the page ends at 100 × 50 mm"),
        (PAGE + "rotate = 45\n" + NUMBER, r"small.toml:4: page.rotate is 45; it must be 0, 90, 180 or 270"),
        (PAGE + NUMBER + CODE, r"small.toml:7: .*cover the barcode"),
        (PAGE + "[[element]]\n" + NUMBER.replace('"text"', '"photo"'), r"kind is missing"),
        (PAGE + NUMBER + 'only_on = "replacement"\n', r"needs one of kind .* on every bib"),
        (PAGE, r"small.toml: element needs one"),
    ],
)
def test_a_mistake_is_named_with_its_line(text, words):
    with pytest.raises(InputError, match=words):
        read_design(text, name="small.toml")


def test_a_watermark_may_cross_the_barcode():
    mark = (
        NUMBER.replace("{number}", "{watermark}").replace("width = 50", "width = 90")
        + 'only_on = "rehearsal"\n'
    )

    design = read_design(PAGE + mark + NUMBER.replace("width = 50", "width = 30") + CODE, name="small.toml")

    assert len(design.elements) == 3
