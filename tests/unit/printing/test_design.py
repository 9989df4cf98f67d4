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

    watermark, number = design.elements
    assert isinstance(watermark, TextElement)
    assert (watermark.says, watermark.condition.when) == ("{watermark}", When.REHEARSAL)
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

    assert len(design.elements) == 3, "a design with a watermark of its own gets no other"


STRIP = '[[strip]]\nname = "bag"\nx = 0\ny = 30\nwidth = 100\nheight = 20\n'
TAG = '[[element]]\nkind = "text"\nsays = "{number}"\nstrip = "bag"\n'


def test_what_stands_on_a_strip_is_measured_from_the_strips_corner():
    design = read_design(
        PAGE + STRIP + NUMBER + TAG + "x = 10\ny = 5\nwidth = 20\nheight = 10\nletters = 5\n", name="tag.toml"
    )

    assert (design.elements[-1].area.x, design.elements[-1].area.y) == (10, 35)
    assert [strip.name for strip in design.strips] == ["bag"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            TAG + "x = 10\ny = 5\nwidth = 20\nheight = 16\nletters = 5\n",
            r'the strip "bag" ends at 100 × 20 mm',
        ),
        (
            TAG.replace('"bag"', '"sac"') + "x = 1\ny = 1\nwidth = 9\nheight = 9\nletters = 5\n",
            r"there are: bag",
        ),
        (
            '[[element]]\nkind = "picture"\nfile = "none.svg"\nx = 1\ny = 1\nwidth = 9\nheight = 9\n',
            r"none.svg cannot be read",
        ),
        (
            '[[element]]\nkind = "qr"\nsays = "{nobody}"\nx = 1\ny = 1\nwidth = 9\nheight = 9\n',
            r"\{nobody\} is not a field",
        ),
        (
            '[[element]]\nkind = "barcode"\nturn = 45\nmodule = 0.5\nx = 1\ny = 1\nwidth = 9\nheight = 9\n',
            r"turn is 45",
        ),
        (
            '[[element]]\nkind = "barcode"\nsays = "1"\nmodule = 0.5\nx = 1\ny = 30\nwidth = 9\nheight = 9\n',
            r"says is not known",
        ),
    ],
)
def test_a_mistake_in_a_strip_or_a_newer_kind_is_named_with_its_line(text, words):
    with pytest.raises(InputError, match=r"tag\.toml:\d+: .*" + words):
        read_design(PAGE + STRIP + NUMBER + text, name="tag.toml")


def test_elements_that_never_meet_may_share_their_place():
    both = "".join(
        f'[[element]]\nkind = "barcode"\nx = 40\ny = 20\nwidth = 55\nheight = 25\nmodule = 0.5\n{condition}\n'
        for condition in ('only_for = ["42K"]', 'only_for = ["10k"]')
    )

    design = read_design(PAGE + NUMBER.replace("width = 50", "width = 30") + both, name="two.toml")

    assert [element.condition.races for element in design.elements[-2:]] == [("42K",), ("10K",)]


@pytest.mark.parametrize("condition", ['only_for = ["10K"]', 'only_on = "original"'])
def test_a_number_that_some_bibs_lack_is_not_enough(condition):
    with pytest.raises(InputError, match="needs one of kind"):
        read_design(PAGE + NUMBER + condition + "\n", name="some.toml")
