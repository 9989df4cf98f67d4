"""What an office printer is asked, and what would be refused is not sent."""

import pytest

from kiosk.core.errors import InputError
from kiosk.core.ports import PrintResult
from kiosk.hardware.ipp.message import Group, Tag
from kiosk.hardware.ipp.requests import Operation, keywords, one
from kiosk.hardware.printer_office import open_printer
from kiosk.hardware.settings import DeviceSettings
from tests.helpers.hardware import PLAN, nobody
from tests.helpers.odd_printer import answer, printer_group
from tests.unit.hardware.office.pages import PAGE, in_turn, made

CUSTOM = keywords("media-supported", "iso_a4_210x297mm", "custom_min_3x3in", "custom_max_8.5x44in")


def test_a_job_carries_the_key_the_user_and_what_the_printer_lists(far, near):
    more = (
        CUSTOM,
        keywords("print-scaling-supported", "auto", "none"),
        keywords("print-color-mode-supported", "color", "monochrome"),
        one("copies-supported", Tag.INTEGER, 99),
    )
    far.says[Operation.GET_PRINTER_ATTRIBUTES] = lambda: answer(printer_group(*more))

    result = made(near).result

    (sent,) = far.asked(Operation.PRINT_JOB)
    operation, job = sent.first(Tag.OPERATION), sent.first(Tag.JOB)
    assert result is PrintResult.OUT
    assert operation.text("job-name") == "1427.1"
    assert operation.text("requesting-user-name") == "dossard"
    assert operation.text("document-format") == "application/pdf"
    assert (job.text("print-scaling"), job.text("print-color-mode")) == ("none", "monochrome")
    assert (job.number("copies"), job.text("media")) == (1, "custom_bib_101.6x203.2mm")
    assert sent.data == PAGE


def test_a_printer_that_lists_nothing_is_asked_for_nothing(far, near):
    made(near)

    assert far.asked(Operation.PRINT_JOB)[0].first(Tag.JOB).attributes == ()


@pytest.mark.parametrize(
    "refused",
    [
        answer(code=0x040B),
        answer(Group(Tag.UNSUPPORTED_GROUP, (keywords("media", "custom_bib_101.6x203.2mm"),)), code=1),
    ],
    ids=["refused", "set aside"],
)
def test_stock_that_the_printer_does_not_take_is_not_asked_for(far, near, refused):
    far.says[Operation.GET_PRINTER_ATTRIBUTES] = lambda: answer(printer_group(CUSTOM))
    far.says[Operation.VALIDATE_JOB] = in_turn(refused, answer())

    result = made(near).result

    assert result is PrintResult.OUT
    assert far.asked(Operation.PRINT_JOB)[0].first(Tag.JOB).find("media") is None


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (0x040A, "does not take PDF"),
        (0x040B, "paper settings"),
        (0x0403, "allow this computer"),
        (0x0508, "IPP status 0508"),
    ],
)
def test_a_page_that_would_be_refused_is_not_sent(far, near, code, words):
    far.says[Operation.VALIDATE_JOB] = lambda: answer(code=code)

    refused = made(near)

    assert refused.result is PrintResult.UNTOUCHED
    assert words in refused.sentence
    assert far.asked(Operation.PRINT_JOB) == []


def test_a_printer_that_cannot_try_a_ticket_prints_all_the_same(far, near):
    far.says[Operation.VALIDATE_JOB] = lambda: answer(code=0x0501)

    assert made(near).result is PrintResult.OUT


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "password"), (403, "forbids"), (404, "check the address"), (426, "ipps://"), (405, "status 405")],
)
def test_a_refusal_of_the_web_is_a_refusal(far, near, status, words):
    far.says[Operation.PRINT_JOB] = lambda: status

    refused = made(near)

    assert (refused.result, refused.sent) == (PrintResult.UNTOUCHED, b"")
    assert words in refused.sentence


def test_what_is_no_page_is_refused_before_anything_is_asked(far, near):
    with pytest.raises(InputError, match="encodes no chips"):
        near.make("1427.1", PAGE, chip=PLAN, on_fault=nobody)
    with pytest.raises(InputError, match="draw the bib as PDF"):
        near.make("1427.1", b"^XA^XZ", chip=None, on_fault=nobody)

    assert not near.encodes
    assert far.heard == []


def test_only_ipp_and_cups_are_places_of_office_printers():
    queue = open_printer(DeviceSettings("Office", "cups:Office"))

    with pytest.raises(InputError, match="cups:QUEUE"):
        open_printer(DeviceSettings("Office", "tcp:192.0.2.7"))
    assert queue.name == "Office"
