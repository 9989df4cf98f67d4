"""A slip shows what a runner needs on the way to the start, whatever the paper's width and the script."""

from dataclasses import replace

import numpy as np
import pytest
import zxingcpp

from kiosk.core.errors import DocumentError, InputError
from kiosk.printing.page import PlacedText
from kiosk.printing.raster import dots_of
from kiosk.printing.slip import SlipDrawing, paper_of
from tests.helpers.slips import sample_slip

PAPERS = [paper_of(80, 203), paper_of(58, 203), paper_of(80, 180), paper_of(58, 180)]


@pytest.fixture(scope="module", params=PAPERS, ids=["80 mm", "58 mm", "80 mm at 180 dpi", "58 mm at 180 dpi"])
def drawing(request):
    return SlipDrawing(request.param)


def words_on(page):
    return [item.text.words for item in page.items if isinstance(item, PlacedText)]


def test_everything_stands_on_it_and_nothing_beside_it(drawing):
    page = drawing.lay_out(sample_slip(notice="REHEARSAL"))

    words = words_on(page)
    assert words[:5] == ["REHEARSAL", "Marathon Pour Tous", "Marathon", "1427", "A"]
    assert " ".join(words[5:-2]) == "Amélie Mauresmo"
    assert words[-2:] == ["21:00", "Sac 1427"]
    for item in page.items:
        if isinstance(item, PlacedText):
            assert item.ink_area.x >= 1.4
            assert item.ink_area.right <= page.width - 1.4
            assert item.ink_area.bottom <= page.height


def test_it_is_as_wide_as_the_head_and_its_code_scans(drawing):
    picture = drawing.picture(sample_slip())

    dots = dots_of(picture)
    assert picture.width_dots in {paper.width_dots for paper in PAPERS}
    assert [code.text for code in zxingcpp.read_barcodes((~dots).astype(np.uint8) * 255)] == ["1427"]


def test_room_to_move_it_stays_white_at_both_sides(drawing):
    dots = dots_of(drawing.picture(sample_slip(notice="REHEARSAL", race_name="M" * 22)))

    assert not dots[:, -8:].any()
    assert not dots[:, :8].any()


@pytest.mark.parametrize("name", ["محمد العربي", "Łódź", "日本", "ירושלים"])
def test_names_of_every_script_are_drawn(name):
    drawing = SlipDrawing(PAPERS[0])
    area = sample_slip().start_area

    named = drawing.picture(sample_slip(start_area=replace(area, name=name)))
    other = drawing.picture(sample_slip())

    assert named.rows != other.rows


def test_without_a_bag_the_slip_is_shorter(drawing):
    with_bag, without = drawing.picture(sample_slip()), drawing.picture(sample_slip(bag_tag=""))

    assert without.height_dots < with_bag.height_dots


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"bag_tag": "x" * 200}, "line for the bag"),
        ({"barcode": ""}, "content of a code"),
        ({"race_name": " "}, "race"),
    ],
)
def test_what_cannot_be_printed_is_refused_with_its_name(changes, said, drawing):
    with pytest.raises(DocumentError, match=said):
        drawing.picture(sample_slip(**changes))


def test_paper_of_a_width_that_no_roll_has_is_refused():
    with pytest.raises(InputError, match="58 or 80 mm"):
        paper_of(70, 203)
