"""A design is proven on its worst bibs: what is wrong is named, what is right passes."""

from dataclasses import replace

import pytest

from kiosk.config import load_event
from kiosk.core.people import BibNumber
from kiosk.core.printer_profile import plain_profile
from kiosk.printing.design.reading import read_design
from kiosk.printing.drawing import Drawing
from kiosk.printing.proving import overlaps, prove
from kiosk.printing.renderer import load_design
from kiosk.services.bibs.worst_cases import LONG_NAMES, worst_cases
from tests.helpers.events import ROOT
from tests.helpers.printing import DESIGN, sample_content

HEAD = "[page]\nwidth = 100\nheight = 60\n"
NUMBER = (
    '[[element]]\nkind = "text"\nsays = "{number}"\nx = 2\ny = 2\nwidth = 60\nheight = 20\nletters = 15\n'
)


def problems(text, **changes):
    return prove(
        Drawing(read_design(HEAD + NUMBER + text, name="x.toml"), plain_profile("zpl", 203)),
        sample_content(**changes),
    )


def test_a_good_bib_has_no_problem():
    assert problems("") == ()


def test_words_on_words_are_found():
    text = (
        '[[element]]\nkind = "text"\nsays = "Marathon"\nx = 2\ny = 5\nwidth = 60\nheight = 9\nletters = 5\n'
    )

    assert problems(text) == ('"Marathon" stands on "1427"',) or problems(text) == (
        '"1427" stands on "Marathon"',
    )


def test_a_box_over_a_text_is_found_and_a_text_over_a_box_is_fine():
    box = '[[element]]\nkind = "box"\nx = 2\ny = 2\nwidth = 20\nheight = 20\n'

    covered = problems(box)
    below = prove(
        Drawing(read_design(HEAD + box + NUMBER, name="x.toml"), plain_profile("zpl", 203)), sample_content()
    )

    assert covered == ('a box or shape stands on "1427"',)
    assert below == ()


def test_a_turned_text_that_leaves_the_page_is_found():
    text = (
        '[[element]]\nkind = "text"\nsays = "Marathon Pour Tous"\nturn = 90\n'
        "x = 20\ny = 40\nwidth = 75\nheight = 10\nletters = 7\nsmallest = 2\n"
    )

    assert problems(text) == ('"Marathon Pour Tous" leaves the page',)


def test_what_stops_a_print_is_named():
    assert problems("", bib=BibNumber(10**9)) == (
        "the bib number (10 characters) does not fit even at its smallest size; shorten it",
    )


def test_elements_that_share_a_part_of_their_areas_are_found_whatever_they_say():
    name = '[[element]]\nkind = "text"\nsays = "{name}"\nx = 2\ny = 20\nwidth = 60\nheight = 9\nletters = 5\n'
    band = '[[element]]\nkind = "box"\nx = 0\ny = 0\nwidth = 100\nheight = 30\n'
    box = '[[element]]\nkind = "box"\nonly_on = "replacement"\nx = 50\ny = 28\nwidth = 9\nheight = 9\n'

    def found(text):
        return overlaps(read_design(HEAD + text, name="x.toml"))

    assert found(band + NUMBER) == ()
    (met,) = found(NUMBER + name)
    assert met.startswith('the text "{number}" at 2, 2 and the text "{name}" at 2, 20 share a part')
    assert len(found(NUMBER + name.replace("y = 20", "y = 23") + box)) == 1
    assert found(NUMBER + name.replace("y = 20", "y = 23") + 'only_on = "original"\n' + box) == ()


@pytest.mark.parametrize("path", sorted(DESIGN.parent.glob("*.toml")), ids=lambda path: path.stem)
def test_no_shipped_design_lets_its_elements_meet(path):
    assert overlaps(load_design(path)) == ()


@pytest.mark.parametrize("path", sorted(DESIGN.parent.glob("*.toml")), ids=lambda path: path.stem)
def test_every_shipped_design_prints_every_worst_case(path):
    drawing = Drawing(load_design(path), plain_profile("zpl", 203))

    found = {
        case.label: prove(drawing, case.content)
        for case in worst_cases(load_event(ROOT / "resources" / "sample" / "event.toml"))
    }

    assert {label: words for label, words in found.items() if words} == {}
    assert len(found) > 60


def test_worst_cases_hold_each_start_area_every_script_and_both_kinds_of_bib():
    event = load_event(ROOT / "resources" / "sample" / "event.toml")

    cases = list(worst_cases(event))

    areas = {(case.content.race, case.content.start_area.code) for case in cases}
    assert areas == {(race.code, area.code) for race in event.races for area in race.start_areas}
    assert {case.content.bib_name for case in cases} >= set(LONG_NAMES.values())
    assert {bool(case.content.watermark) for case in cases} == {True, False}
    assert max(case.content.bib for case in cases) == max(
        area.numbers.spans[-1][1] for race in event.races for area in race.start_areas
    )
    assert len({case.label for case in cases}) == len(cases)


def test_a_case_is_told_apart_by_what_it_holds():
    case = next(iter(worst_cases(load_event(ROOT / "resources" / "sample" / "event.toml"))))

    assert replace(case.content, bib=BibNumber(1)) != case.content
