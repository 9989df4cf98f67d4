"""When the ZPL driver believes that a label is out, and when it asks a person."""

from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import Fault, PrintResult
from kiosk.hardware.transport import PortStatus
from tests.unit.hardware.zpl.talk import AFTER, BEFORE, BUSY, PROOF, READY, Conversation, make

WAITING_OPEN = BUSY.replace(b"001,0,0,0,", b"001,0,1,0,")


def test_the_whole_conversation_is_believed():
    answer = make(Conversation(*BEFORE, READY, *AFTER))

    assert answer.result is PrintResult.OUT
    assert answer.chip.verdict is ChipVerdict.OK


def test_a_label_that_takes_long_is_waited_for():
    answer = make(Conversation(*BEFORE, BUSY, BUSY, READY, *AFTER))

    assert answer.result is PrintResult.OUT


def test_a_printer_that_stays_busy_is_uncertain():
    answer = make(Conversation(*BEFORE, *[BUSY] * 200))

    assert answer.result is PrintResult.UNCERTAIN


def test_a_format_that_waits_for_a_person_is_waited_for_and_never_quite_believed():
    seen = []

    answer = make(Conversation(*BEFORE, WAITING_OPEN, WAITING_OPEN, BUSY, READY, *AFTER), seen.append)

    assert [status.works for status in seen] == [False, False, True]
    assert answer.result is PrintResult.UNCERTAIN
    assert answer.faults == {Fault.HEAD_OPEN}


def test_silence_with_an_error_on_the_control_pipe_calls_a_person():
    seen = []
    silent = Conversation(*BEFORE, b"", port=PortStatus(is_paper_empty=True, is_error=True))

    answer = make(silent, seen.append)

    assert seen[0].faults == {Fault.PAPER_OUT}
    assert answer.result is PrintResult.UNCERTAIN


def test_a_printer_that_was_silent_once_is_not_quite_believed():
    answer = make(Conversation(*BEFORE, b"", READY, *AFTER))

    assert answer.result is PrintResult.UNCERTAIN
    assert "silent" in answer.sentence


def test_a_printer_that_goes_away_while_it_prints_is_uncertain_and_let_go():
    conversation = Conversation(*BEFORE, None)

    answer = make(conversation)

    assert answer.result is PrintResult.UNCERTAIN
    assert "went away" in answer.sentence
    assert conversation.closed


def test_late_answers_of_an_earlier_attempt_are_nobodys():
    answer = make(Conversation(*BEFORE, READY, *AFTER, reports=PROOF.replace(b"1427.1/", b"1427.0/")))

    assert answer.result is PrintResult.UNCERTAIN
