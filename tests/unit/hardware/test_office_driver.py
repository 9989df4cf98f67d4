"""The office driver in the face of odd printers: what cannot be known is said to be unknown."""

import socket
from contextlib import closing, suppress
from itertools import chain, repeat
from threading import Thread

import pytest

from kiosk.core.errors import DeviceError, InputError
from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.ipp.message import Group, Tag
from kiosk.hardware.ipp.requests import Operation, keywords, one
from kiosk.hardware.printer_office import open_printer
from kiosk.hardware.settings import DeviceSettings
from tests.helpers.hardware import PLAN, nobody
from tests.helpers.odd_printer import NO_VALUE, answer, job_group, odd_printer, printer_group

QUICK = {"answer_s": "1.5", "poll_s": "0.01", "finish_s": "0.3", "person_s": "3"}
PAGE = b"%PDF-1.5\n1 0 obj\n<</MediaBox [0 0 576 288]>>\nendobj\n"
CUSTOM = keywords("media-supported", "iso_a4_210x297mm", "custom_min_3x3in", "custom_max_8.5x44in")


@pytest.fixture
def far():
    with odd_printer() as printer:
        yield printer


@pytest.fixture
def near(far):
    return open_printer(DeviceSettings("Office", far.uri, options=QUICK))


@pytest.fixture
def impatient(far):
    return open_printer(DeviceSettings("Office", far.uri, options={**QUICK, "answer_s": "0.4"}))


def made(near, on_fault=nobody):
    return near.make("1427.1", PAGE, chip=None, on_fault=on_fault)


def in_turn(*answers):
    """Say one after the other, the last for ever."""
    said = chain(answers[:-1], repeat(answers[-1]))
    return lambda: next(said)


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


@pytest.mark.parametrize("said", [500, b"", b"<html>", answer()], ids=["500", "nothing", "html", "no job"])
def test_an_answer_that_names_no_job_is_looked_up_by_name(far, near, said):
    far.says[Operation.PRINT_JOB] = lambda: said
    far.says[Operation.GET_JOBS] = in_turn(answer(), answer(), answer(job_group(9)))

    found = made(near)

    assert found.result is PrintResult.OUT
    assert len(far.asked(Operation.PRINT_JOB)) == 1


@pytest.mark.parametrize(
    "job",
    [
        job_group(9, name="1427.2"),
        job_group(9, user="somebody"),
        Group(Tag.JOB, job_group(9).attributes[:-1]),
        Group(Tag.JOB, ()),
    ],
    ids=["another name", "another user", "no time", "no number"],
)
def test_a_job_that_may_be_another_is_no_proof(far, impatient, job):
    far.says[Operation.PRINT_JOB] = lambda: 500
    far.says[Operation.GET_JOBS] = in_turn(answer(), answer(job))

    unknown = made(impatient)

    assert unknown.result is PrintResult.UNCERTAIN
    assert unknown.sent == PAGE
    assert unknown.first_byte_s is not None
    assert len(far.asked(Operation.PRINT_JOB)) == 1


def test_a_job_that_the_printer_forgets_is_uncertain(far, near):
    far.says[Operation.GET_JOB_ATTRIBUTES] = lambda: answer(code=0x0406)

    assert made(near).sentence.startswith("Office: the printer knows nothing of this bib")


def test_a_job_that_never_ends_is_uncertain(far, near):
    far.says[Operation.GET_JOB_ATTRIBUTES] = lambda: answer(job_group(5))

    assert "did not finish in time" in made(near).sentence


@pytest.mark.parametrize(
    ("cancelled", "result"),
    [
        (job_group(7, NO_VALUE), PrintResult.UNTOUCHED),
        (job_group(7, one("time-at-processing", Tag.INTEGER, 101)), PrintResult.UNCERTAIN),
        (job_group(9), PrintResult.OUT),
        (job_group(3), PrintResult.UNCERTAIN),
    ],
    ids=["in time", "too late", "out by then", "refused"],
)
def test_a_job_that_waits_too_long_behind_others_is_taken_back(far, impatient, cancelled, result):
    def cancel():
        far.says[Operation.GET_JOB_ATTRIBUTES] = lambda: answer(cancelled)
        return answer()

    far.says[Operation.GET_JOB_ATTRIBUTES] = lambda: answer(job_group(3, NO_VALUE))
    far.says[Operation.CANCEL_JOB] = cancel

    assert made(impatient).result is result
    assert len(far.asked(Operation.CANCEL_JOB)) == 1


@pytest.mark.parametrize("state", [7, 8])
def test_a_job_that_was_thrown_away_before_it_began_is_untouched(far, near, state):
    far.says[Operation.GET_JOB_ATTRIBUTES] = lambda: answer(job_group(state, NO_VALUE))

    thrown = made(near)

    assert (thrown.result, thrown.sent) == (PrintResult.UNTOUCHED, b"")
    assert "before it printed" in thrown.sentence


@pytest.mark.parametrize("begun", [(), (one("time-at-processing", Tag.INTEGER, 101),)])
@pytest.mark.parametrize("state", [7, 8])
def test_a_job_that_was_thrown_away_and_may_have_begun_is_uncertain(far, near, state, begun):
    far.says[Operation.GET_JOB_ATTRIBUTES] = lambda: answer(job_group(state, *begun))

    assert made(near).result is PrintResult.UNCERTAIN


def test_a_job_that_ended_with_errors_is_uncertain(far, near):
    flawed = keywords("job-state-reasons", "job-completed-with-errors")
    far.says[Operation.GET_JOB_ATTRIBUTES] = lambda: answer(job_group(9, flawed))

    assert "with errors" in made(near).sentence


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


def test_clearing_also_finds_a_job_that_the_printer_keeps_under_another_user(far, near):
    far.says[Operation.GET_JOB_ATTRIBUTES] = lambda: answer(job_group(5, user="anonymous"))
    made(near)
    far.says[Operation.CANCEL_JOB] = lambda: (
        far.says.update({Operation.GET_JOB_ATTRIBUTES: lambda: answer(job_group(7))}),
        answer(),
    )[1]

    near.clear()

    assert [asked.first(Tag.OPERATION).number("job-id") for asked in far.asked(Operation.CANCEL_JOB)] == [7]


def test_a_job_that_does_not_go_away_is_told(far, impatient):
    far.says[Operation.GET_JOBS] = lambda: answer(job_group(5))

    with pytest.raises(DeviceError, match="could not be cleared"):
        impatient.clear()


def test_a_printer_without_jobs_may_say_that_there_are_none(far, near):
    far.says[Operation.GET_JOBS] = lambda: answer(code=0x0406)

    near.clear()

    assert far.asked(Operation.CANCEL_JOB) == []


def test_what_is_no_page_is_refused_before_anything_is_asked(far, near):
    with pytest.raises(InputError, match="encodes no chips"):
        near.make("1427.1", PAGE, chip=PLAN, on_fault=nobody)
    with pytest.raises(InputError, match="draw the bib as PDF"):
        near.make("1427.1", b"^XA^XZ", chip=None, on_fault=nobody)

    assert not near.encodes
    assert far.heard == []


@pytest.mark.parametrize("size", [1, 65536], ids=["trickles", "floods"])
def test_an_answer_without_end_is_left(size):
    def talk(server):
        near, _ = server.accept()
        with near, suppress(OSError):
            near.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            while True:
                near.sendall(b"\x02" * size)

    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        endless = Thread(target=talk, args=(server,))
        endless.start()
        uri = f"ipp://127.0.0.1:{server.getsockname()[1]}/ipp/print"
        status = open_printer(DeviceSettings("Office", uri, options=QUICK)).status()
        endless.join()

    assert status.state is DeviceState.GONE
    assert "did not answer" in status.sentence


def test_a_printer_that_does_not_encrypt_is_told_apart_from_one_that_is_off():
    def refuse(server):
        near, _ = server.accept()
        with near:
            near.recv(1024)
            near.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        plain = Thread(target=refuse, args=(server,))
        plain.start()
        uri = f"ipps://127.0.0.1:{server.getsockname()[1]}/ipp/print"
        status = open_printer(DeviceSettings("Office", uri, options=QUICK)).status()
        plain.join()

    assert status.state is DeviceState.GONE
    assert "write ipp:// instead of ipps://" in status.sentence


def test_only_ipp_and_cups_are_places_of_office_printers():
    queue = open_printer(DeviceSettings("Office", "cups:Office"))

    with pytest.raises(InputError, match="cups:QUEUE"):
        open_printer(DeviceSettings("Office", "tcp:192.0.2.7"))
    assert queue.name == "Office"
