"""A page for an office printer, and answers one after the other."""

from itertools import chain, repeat

from tests.helpers.hardware import nobody

QUICK = {"answer_s": "1.5", "poll_s": "0.01", "finish_s": "0.3", "person_s": "3"}
PAGE = b"%PDF-1.5\n1 0 obj\n<</MediaBox [0 0 576 288]>>\nendobj\n"


def made(near, on_fault=nobody):
    return near.make("1427.1", PAGE, chip=None, on_fault=on_fault)


def in_turn(*answers):
    """Say one after the other, the last for ever."""
    said = chain(answers[:-1], repeat(answers[-1]))
    return lambda: next(said)
