"""Pages at a printer that is not ours: `ippeveprinter` of CUPS takes them over IPP."""

from dataclasses import replace
from threading import Thread

import pytest

from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.addresses import parse_address
from kiosk.hardware.ipp.client import IppClient
from kiosk.hardware.ipp.message import Tag
from kiosk.hardware.ipp.reports import JobState, read_job, read_printer
from kiosk.hardware.ipp.requests import get_job, get_printer, one, print_job
from kiosk.hardware.printer_office import open_printer
from kiosk.hardware.settings import DeviceSettings
from kiosk.printing.renderer import open_renderer
from tests.helpers.cut_line import cut_line
from tests.helpers.hardware import nobody
from tests.helpers.office_printer import office_printer, until
from tests.helpers.printing import DESIGN, sample_content

QUICK = {"answer_s": "1", "poll_s": "0.02", "finish_s": "8", "person_s": "8"}
UNTIL_GO = "n=0; while [ ! -e go ] && [ $n -lt 400 ]; do sleep 0.02; n=$((n+1)); done"
MEDIA_EMPTY = f'echo "STATE: +media-empty-error" >&2; {UNTIL_GO}; echo "STATE: -media-empty-error" >&2'


@pytest.fixture(scope="module")
def page():
    return open_renderer(DESIGN, dpi=300).pdf(sample_content())


@pytest.fixture
def far(tmp_path):
    with office_printer(tmp_path) as printer:
        yield printer


class Person:
    """Does what is needed as soon as somebody calls."""

    def __init__(self, mend):
        self.mend = mend
        self.seen = []

    def __call__(self, status):
        self.seen.append(status)
        if not status.works:
            self.mend()


def opened(uri, **options):
    return open_printer(DeviceSettings("Office", uri, options={**QUICK, **options}))


def go(far):
    (far.folder / "go").touch()


def has_begun(far):
    return (far.folder / "last.pdf").exists()


def somebody(far, page):
    """Send a page from another computer, and give the number of the job."""
    asked = print_job(far.uri, "letter", (), page)
    (operation,) = asked.groups
    named = tuple(
        one("requesting-user-name", Tag.NAME, "somebody") if found.name == "requesting-user-name" else found
        for found in operation.attributes
    )
    return read_job(client(far).ask(replace(asked, groups=(replace(operation, attributes=named),)))).job_id


def client(far):
    return IppClient(parse_address(far.uri), answer_s=2)


def up_time_of(far):
    return read_printer(client(far).ask(get_printer(far.uri))).up_time_s


def state_of(far, job_id):
    return read_job(client(far).ask(get_job(far.uri, job_id))).state


def is_to_stop(far, job_id):
    return "processing-to-stop-point" in read_job(client(far).ask(get_job(far.uri, job_id))).reasons


def while_printing(printer, page, then):
    """Print, do something once the page is being printed, and give the answer."""
    answers = []
    thread = Thread(target=lambda: answers.append(printer.make("1427.1", page, chip=None, on_fault=nobody)))
    thread.start()
    then()
    thread.join()
    return answers[0]


def test_a_bib_comes_out_with_every_byte_that_was_sent(far, page):
    printer = opened(far.uri)

    before = printer.status()
    answer = printer.make("1427.1", page, chip=None, on_fault=nobody)

    assert (before.state, before.sentence) == (DeviceState.READY, "Office is ready")
    assert (answer.result, answer.sentence, answer.sent) == (PrintResult.OUT, "", page)
    assert answer.first_byte_s is not None
    assert far.spooled() == [page]


def test_an_encrypted_connection_prints_too(far, page):
    answer = opened(far.uri.replace("ipp:", "ipps:")).make("1427.1", page, chip=None, on_fault=nobody)

    assert answer.result is PrintResult.OUT
    assert far.spooled() == [page]


def test_stock_that_runs_out_is_told_in_words_and_the_bib_then_comes_out(far, page):
    far.prints(MEDIA_EMPTY)
    person = Person(lambda: go(far))

    answer = opened(far.uri).make("1427.1", page, chip=None, on_fault=person)

    assert person.seen[0].state is DeviceState.ATTENTION
    assert person.seen[0].faults == {Fault.PAPER_OUT}
    assert person.seen[0].sentence == "Office: the stock for bibs is out: load it and close the printer"
    assert person.seen[-1].works
    assert (answer.result, answer.sentence) == (PrintResult.OUT, "")
    assert far.spooled() == [page]


def test_a_jam_that_was_cleared_asks_a_person_to_look(far, page):
    far.prints(MEDIA_EMPTY.replace("media-empty", "media-jam"))

    answer = opened(far.uri).make("1427.1", page, chip=None, on_fault=Person(lambda: go(far)))

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.faults == {Fault.JAM}
    assert "paper jammed" in answer.sentence


def test_a_printer_that_is_busy_with_another_job_is_asked_again_until_it_takes_the_bib(far, page):
    far.prints(UNTIL_GO)
    other = somebody(far, page)
    until(lambda: has_begun(far))

    def finish_the_other():
        until(lambda: far.has_said("server-error-busy"))
        go(far)

    answer = while_printing(opened(far.uri), page, finish_the_other)

    assert state_of(far, other) is JobState.COMPLETED
    assert answer.result is PrintResult.OUT
    assert far.spooled() == [page, page]


def test_a_printer_that_stays_busy_is_not_waited_for_for_ever(far, page):
    far.prints(UNTIL_GO)
    somebody(far, page)
    until(lambda: has_begun(far))

    answer = opened(far.uri, finish_s="0.1").make("1427.1", page, chip=None, on_fault=nobody)

    assert answer.result is PrintResult.UNTOUCHED
    assert "busy with another job" in answer.sentence


def test_a_printer_that_is_off_takes_nothing(far, page):
    far.stop()
    printer = opened(far.uri)

    answer = printer.make("1427.1", page, chip=None, on_fault=nobody)

    assert (answer.result, answer.sent, answer.first_byte_s) == (PrintResult.UNTOUCHED, b"", None)
    assert "nothing answers at" in answer.sentence
    assert printer.status().state is DeviceState.GONE


def test_a_printer_that_dies_with_the_bib_in_it_is_uncertain_and_nothing_is_sent_again(far, page):
    far.prints(UNTIL_GO)

    def die():
        until(lambda: has_begun(far))
        far.stop()

    printer = opened(far.uri, answer_s="0.3")
    answer = while_printing(printer, page, die)
    far.prints("exit 0")
    far.start()
    second = printer.make("1427.2", page, chip=None, on_fault=nobody)

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.sent == page
    assert "does not answer any more" in answer.sentence
    assert second.result is PrintResult.OUT
    assert len(far.spooled()) == 2


def test_an_answer_that_is_lost_is_looked_up_and_the_bib_is_sent_once(far, page):
    with cut_line(far.port) as port:
        answer = opened(far.uri.replace(str(far.port), str(port))).make(
            "1427.1", page, chip=None, on_fault=nobody
        )

    assert (answer.result, answer.sentence) == (PrintResult.OUT, "")
    assert far.spooled() == [page]


def test_an_earlier_job_of_the_same_name_is_no_proof(far, page):
    opened(far.uri).make("1427.1", page, chip=None, on_fault=nobody)
    until(lambda: up_time_of(far) > 1)

    with cut_line(far.port, delivers=False) as port:
        answer = opened(far.uri.replace(str(far.port), str(port)), answer_s="0.3").make(
            "1427.1", page, chip=None, on_fault=nobody
        )

    assert answer.result is PrintResult.UNCERTAIN
    assert far.spooled() == [page]


def test_a_wrong_path_is_named_and_takes_nothing(far, page):
    printer = opened(f"ipp://localhost:{far.port}/wrong")

    answer = printer.make("1427.1", page, chip=None, on_fault=nobody)

    assert answer.result is PrintResult.UNTOUCHED
    assert "address" in answer.sentence
    assert printer.status().state is DeviceState.GONE
    assert far.spooled() == []


def test_a_job_that_the_printer_gives_up_is_uncertain(far, page):
    far.prints("sleep 0.1; exit 1")

    answer = opened(far.uri).make("1427.1", page, chip=None, on_fault=nobody)

    assert answer.result is PrintResult.UNCERTAIN
    assert "threw the bib away while it printed" in answer.sentence


def test_clearing_throws_away_our_bib_after_a_restart(far, page):
    far.prints(UNTIL_GO)
    opened(far.uri, finish_s="0.1").make("1427.1", page, chip=None, on_fault=nobody)
    again = opened(far.uri, answer_s="0.2")

    refused = again.make("1427.2", page, chip=None, on_fault=nobody)
    operator = Thread(target=lambda: (until(lambda: is_to_stop(far, 1)), go(far)))
    operator.start()
    opened(far.uri).clear()
    operator.join()

    assert refused.result is PrintResult.UNTOUCHED
    assert "still holds an earlier label" in refused.sentence
    assert state_of(far, 1) is JobState.CANCELED


def test_clearing_leaves_the_jobs_of_others_alone(far, page):
    far.prints(UNTIL_GO)
    other = somebody(far, page)
    until(lambda: has_begun(far))

    opened(far.uri).clear()
    go(far)

    until(lambda: state_of(far, other) is JobState.COMPLETED)


def test_closing_ends_the_wait_for_a_person(far, page):
    far.prints(MEDIA_EMPTY)
    printer = opened(far.uri)

    answer = printer.make("1427.1", page, chip=None, on_fault=lambda _status: printer.close())

    assert answer.result is PrintResult.UNCERTAIN
    assert printer.status().state is DeviceState.GONE
    assert printer.make("1427.2", page, chip=None, on_fault=nobody).result is PrintResult.UNTOUCHED
