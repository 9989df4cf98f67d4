"""When an office printer needs a person: called once, for a reason, and told when it goes on."""

import pytest

from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.ipp.message import Group, Tag
from kiosk.hardware.ipp.requests import Operation
from kiosk.hardware.printer_office import open_printer
from kiosk.hardware.settings import DeviceSettings
from tests.helpers.odd_printer import answer, job_group, printer_group
from tests.unit.hardware.office.pages import QUICK, in_turn, made


@pytest.mark.parametrize(
    ("waits", "words"),
    [
        (job_group(4), "Office holds the bib back: release it at its display or in its queue"),
        (job_group(6), "Office stopped in the middle of the bib: look at its display"),
    ],
)
def test_a_job_that_waits_for_a_person_calls_one_and_tells_when_it_goes_on(far, near, waits, words):
    far.says[Operation.GET_JOB_ATTRIBUTES] = in_turn(
        answer(waits), answer(job_group(5)), answer(job_group(9))
    )
    seen = []

    result = made(near, seen.append).result

    assert result is PrintResult.OUT
    assert [status.sentence for status in seen] == [words, "Office is ready"]


def test_a_queue_that_looks_for_its_device_calls_nobody_at_first(far, near):
    looks = printer_group(state=4, reasons=("connecting-to-device",))
    far.says[Operation.GET_PRINTER_ATTRIBUTES] = in_turn(answer(printer_group()), answer(looks))
    far.says[Operation.GET_JOB_ATTRIBUTES] = in_turn(answer(job_group(5)), answer(job_group(9)))
    seen = []

    result = made(near, seen.append).result

    assert (result, seen) == (PrintResult.OUT, [])


def test_a_queue_that_does_not_find_its_device_calls_a_person(far):
    options = {**QUICK, "answer_s": "0.4", "finish_s": "5"}
    patient = open_printer(DeviceSettings("Office", far.uri, options=options))
    looks = printer_group(state=4, reasons=("connecting-to-device",))
    far.says[Operation.GET_PRINTER_ATTRIBUTES] = in_turn(answer(printer_group()), answer(looks))
    far.says[Operation.GET_JOB_ATTRIBUTES] = lambda: answer(job_group(5))
    seen = []

    def called(status):
        seen.append(status)
        far.says[Operation.GET_JOB_ATTRIBUTES] = lambda: answer(job_group(9))

    result = made(patient, called).result

    assert result is PrintResult.OUT
    assert seen[0].sentence == "Office: its computer looks for it: check its cable and its switch"


@pytest.mark.parametrize(
    ("group", "words"),
    [
        (printer_group(state=5, reasons=("cover-open-error",)), "a cover is open"),
        (printer_group(state=5), "does not say why"),
        (Group(Tag.PRINTER, ()), "does not say how it is"),
    ],
)
def test_a_printer_that_is_not_ready_is_sent_nothing(far, near, group, words):
    far.says[Operation.GET_PRINTER_ATTRIBUTES] = lambda: answer(group)

    refused = made(near)

    assert refused.result is PrintResult.UNTOUCHED
    assert words in refused.sentence
    assert far.asked(Operation.PRINT_JOB) == []


def test_a_warning_that_was_there_before_calls_nobody(far, near):
    warned = printer_group(state=4, reasons=("media-empty-warning",))
    far.says[Operation.GET_PRINTER_ATTRIBUTES] = lambda: answer(warned)
    seen = []

    result = made(near, seen.append).result

    assert (result, seen) == (PrintResult.OUT, [])


def test_a_new_warning_while_the_bib_is_printed_calls_a_person(far, near):
    warned = printer_group(state=4, reasons=("marker-supply-empty-warning",))
    far.says[Operation.GET_PRINTER_ATTRIBUTES] = in_turn(answer(printer_group()), answer(warned))
    seen = []

    made(near, seen.append)

    assert seen[0].state is DeviceState.ATTENTION
    assert seen[0].faults == {Fault.TONER_OUT}
