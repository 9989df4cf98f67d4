"""What becomes of a job at an office printer: what cannot be known is said to be unknown."""

import pytest

from kiosk.core.ports import PrintResult
from kiosk.hardware.ipp.message import Group, Tag
from kiosk.hardware.ipp.requests import Operation, keywords, one
from tests.helpers.odd_printer import NO_VALUE, answer, job_group
from tests.unit.hardware.office.pages import PAGE, in_turn, made


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
