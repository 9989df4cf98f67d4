"""When the TSPL driver believes that a label is out: one more on the counter, and a printer at rest."""

import pytest

from kiosk.core.ports import Fault, PrintResult
from kiosk.hardware.transport import PortStatus
from tests.unit.hardware.tspl.talk import HEAD_OPEN, PRINTING, READY, Conversation, make


def test_one_label_more_and_a_printer_at_rest_are_believed():
    answer = make(Conversation(READY, READY, READY, PRINTING, PRINTING, READY))

    assert (answer.result, answer.sentence) == (PrintResult.OUT, "")


def test_a_printer_that_does_not_count_prints_and_is_never_believed():
    answer = make(Conversation(READY, READY, READY, PRINTING, READY, counts=()))

    assert answer.result is PrintResult.UNCERTAIN
    assert "does not count" in answer.sentence


@pytest.mark.parametrize(("counts", "said"), [((10, 10), "does not answer"), ((10, 12), "counts 2 labels")])
def test_another_count_than_one_more_is_not_believed(counts, said):
    answer = make(Conversation(counts=counts))

    assert answer.result is PrintResult.UNCERTAIN
    assert said in answer.sentence


def test_a_label_that_is_counted_before_it_is_printed_is_waited_for():
    early = Conversation(READY, READY, READY, READY, PRINTING, HEAD_OPEN, READY)

    answer = make(early)

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.faults == {Fault.HEAD_OPEN}


def test_a_counter_that_begins_again_is_not_believed():
    # somebody switched the printer off and on
    answer = make(Conversation(counts=(10, 1)))

    assert answer.result is PrintResult.UNCERTAIN


def test_a_fault_after_the_last_byte_calls_a_person_and_is_never_quite_believed():
    seen = []

    answer = make(
        Conversation(READY, READY, READY, HEAD_OPEN, HEAD_OPEN, READY, counts=(10, 10, 10, 11)), seen.append
    )

    assert [status.works for status in seen] == [False, False, True]
    assert answer.result is PrintResult.UNCERTAIN
    assert answer.faults == {Fault.HEAD_OPEN}


def test_silence_with_an_error_on_the_control_pipe_calls_a_person():
    seen = []
    silent = Conversation(READY, READY, READY, b"", port=PortStatus(is_paper_empty=True, is_error=True))

    answer = make(silent, seen.append)

    assert seen[0].faults == {Fault.PAPER_OUT}
    assert answer.result is PrintResult.UNCERTAIN


def test_a_printer_that_was_silent_once_is_not_quite_believed():
    answer = make(Conversation(READY, READY, READY, b"", READY))

    assert answer.result is PrintResult.UNCERTAIN
    assert "silent" in answer.sentence


def test_a_printer_that_goes_away_while_it_prints_is_uncertain_and_let_go():
    conversation = Conversation(READY, READY, READY, None)

    answer = make(conversation)

    assert answer.result is PrintResult.UNCERTAIN
    assert "went away" in answer.sentence
    assert conversation.closed > 1
