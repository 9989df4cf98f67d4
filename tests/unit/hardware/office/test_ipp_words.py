"""What an office printer reports, in words; what it can do, in what it is asked for."""

import pytest

from kiosk.core.ports import DeviceState, Fault
from kiosk.hardware.ipp.media import Sheet, sheet, sheet_of_pdf, tickets
from kiosk.hardware.ipp.message import Attribute, Collection, Group, Range, Tag, Value
from kiosk.hardware.ipp.reasons import status_from
from kiosk.hardware.ipp.reports import PrinterReport, PrinterState
from kiosk.hardware.ipp.requests import keywords, one
from kiosk.printing.renderer import open_renderer
from kiosk.ui.language.notes.matching import is_known
from tests.helpers.printing import DESIGN, sample_content

BIB = sheet(203.2, 101.6)


def told(*reasons, state=PrinterState.IDLE, accepts=True):
    report = PrinterReport(state, reasons, accepts, None, Group(Tag.PRINTER, ()))
    return status_from("Office", "office printer (IPP)", report)


@pytest.mark.parametrize(
    ("reason", "words", "faults"),
    [
        ("media-empty", "the stock for bibs is out", {Fault.PAPER_OUT}),
        ("media-needed-error", "it waits for stock", {Fault.PAPER_OUT}),
        ("media-jam-error", "paper is jammed", {Fault.JAM}),
        ("cover-open", "a cover is open", {Fault.COVER_OPEN}),
        ("door-open-error", "a cover is open", {Fault.COVER_OPEN}),
        ("input-tray-missing", "a tray is missing", {Fault.COVER_OPEN}),
        ("output-area-full", "its tray for finished sheets is full", set()),
        ("toner-empty", "toner or ink is out", {Fault.TONER_OUT}),
        ("marker-supply-empty-error", "toner or ink is out", {Fault.TONER_OUT}),
        ("paused", "it is paused", {Fault.PAUSED}),
        ("spool-area-full", "its memory is full", {Fault.BUFFER_FULL}),
        ("offline", "its computer does not reach it", set()),
        ("cups-missing-filter-error", "no driver that works", set()),
        ("fuser-over-temp", "it is too hot", {Fault.TOO_HOT}),
        ("left-handed-error", 'it reports "left-handed"', set()),
    ],
)
def test_what_stops_a_printer_needs_a_person(reason, words, faults):
    status = told(reason)

    assert status.state is DeviceState.ATTENTION
    assert status.sentence.startswith("Office: ")
    assert words in status.sentence
    assert status.faults == faults
    assert is_known(status.sentence)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("toner-low", "; toner or ink is low"),
        ("marker-supply-low-warning", "; toner or ink is low"),
        ("media-low-report", "; the stock for bibs is low"),
        ("media-empty-warning", "; the stock for bibs is out"),
        ("connecting-to-device", "; its computer looks for it"),
        ("left-handed", '; it reports "left-handed": look at its display'),
        ("cups-ipp-conformance-failure-report", ""),
        ("cups-waiting-for-job-completed", ""),
    ],
)
def test_what_stops_nothing_is_told_of_a_ready_printer(reason, words):
    status = told(reason)

    assert status.state is DeviceState.READY
    assert status.sentence.startswith(f"Office is ready{words}")
    assert status.faults == frozenset()
    assert is_known(status.sentence)


def test_a_printer_that_stopped_names_what_it_has_as_the_cause():
    unknown = told("left-handed", state=PrinterState.STOPPED)
    report = told("media-empty-report", state=PrinterState.STOPPED)

    assert 'it reports "left-handed"' in unknown.sentence
    assert report.faults == {Fault.PAPER_OUT}


def test_the_same_cause_is_told_once_and_the_stop_before_the_warning():
    status = told("toner-low-warning", "cover-open-error", "door-open-error")

    assert status.sentence == "Office: a cover is open: close it until it clicks"


def test_a_printer_that_takes_no_jobs_says_so_even_if_it_is_idle():
    status = told(accepts=False)

    assert status.state is DeviceState.ATTENTION
    assert "it takes no jobs" in status.sentence


def test_a_printer_at_work_is_busy():
    status = told(state=PrinterState.PROCESSING)

    assert (status.state, status.sentence) == (DeviceState.BUSY, "Office is printing")


def test_a_page_says_its_size():
    page = open_renderer(DESIGN, dpi=300).pdf(sample_content())

    assert sheet_of_pdf(page).is_like(BIB)
    assert sheet_of_pdf(b"%PDF-1.7 /MediaBox [-10.5 0 61.5 144]") == Sheet(
        pytest.approx(25.4), pytest.approx(50.8)
    )
    assert sheet_of_pdf(b"%PDF-1.7 /MediaBox 7 0 R") is None


def size(x, y):
    sides = (Attribute("x-dimension", (x,)), Attribute("y-dimension", (y,)))
    return Value(Tag.BEGIN_COLLECTION, Collection(sides))


def exactly(side):
    return Value(Tag.INTEGER, side)


def between(low, high):
    return Value(Tag.RANGE, Range(low, high))


def wishes(*attributes):
    """Give what the best ticket asks for besides the usual."""
    return tickets(Group(Tag.PRINTER, attributes), BIB)[0]


@pytest.mark.parametrize(
    ("supported", "media"),
    [
        (("iso_a4_210x297mm", "oe_bib_4x8in"), "oe_bib_4x8in"),
        (("oe_bib_8x4in",), "oe_bib_8x4in"),
        (("om_bib_102x203mm",), "om_bib_102x203mm"),
        (("custom_min_76.2x127mm", "custom_max_215.9x355.6mm"), "custom_bib_101.6x203.2mm"),
        (("custom_min_3x3in", "custom_max_8.5x7in"), "custom_bib_203.2x101.6mm"),
    ],
)
def test_stock_of_the_bibs_size_is_asked_for_by_name(supported, media):
    assert wishes(keywords("media-supported", *supported)) == (keywords("media", media),)


@pytest.mark.parametrize(
    "supported",
    [
        ("iso_a4_210x297mm",),
        ("custom_max_215.9x355.6mm",),
        ("custom_min_76.2x127mm", "custom_max_215.9x190mm"),
        ("photo", "oe_bib_ninexfour", ""),
    ],
)
def test_stock_that_the_printer_does_not_have_is_not_asked_for(supported):
    assert wishes(keywords("media-supported", *supported)) == ()


@pytest.mark.parametrize(
    ("listed", "x", "y"),
    [
        (size(exactly(20300), exactly(10200)), 20300, 10200),
        (size(between(7620, 21590), between(12700, 35560)), 10160, 20320),
        (size(between(7620, 21590), exactly(20320)), 10160, 20320),
    ],
)
def test_stock_without_a_name_is_asked_for_by_its_measures(listed, x, y):
    other = size(exactly(21000), exactly(29700))

    (wish,) = wishes(
        Attribute("media-size-supported", (Value(Tag.UNKNOWN, None), other, listed)),
        keywords("media-col-supported", "media-size"),
    )

    dimensions = wish.values[0].content.member("media-size").values[0].content
    assert wish.name == "media-col"
    assert [dimensions.member(name).number for name in ("x-dimension", "y-dimension")] == [x, y]


def test_measures_are_not_given_to_a_printer_that_does_not_know_them():
    listed = Attribute("media-size-supported", (size(exactly(10160), exactly(20320)),))

    assert wishes(listed) == ()
    assert wishes(listed, keywords("media-col-supported", "media-type")) == ()
    assert tickets(Group(Tag.PRINTER, (one("copies-supported", Tag.INTEGER, 1),)), None) == (
        (one("copies", Tag.INTEGER, 1),),
    )
