import random
import string

import numpy as np
import pytest
import zxingcpp

from kiosk.printing.codes.code128 import modules, symbols

SIGNS = string.ascii_letters + string.digits + string.punctuation + " "


def read(text):
    bars = np.frombuffer(modules(text).encode(), np.uint8) == ord("1")
    row = np.repeat(np.pad(bars, 12), 3)
    picture = np.where(np.tile(row, (40, 1)), 0, 255).astype(np.uint8)
    return [code.text for code in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize(
    "number", [*range(1, 130), *range(970, 1010), 9900, 9912, 9999, 99_000, 99_999, 999_999]
)
def test_every_number_reads_as_itself(number):
    assert read(str(number)) == [str(number)]


def test_a_number_that_begins_with_99_keeps_it():
    assert symbols("9912") == (105, 99, 12, (105 + 99 + 2 * 12) % 103)


@pytest.mark.parametrize(("text", "width"), [("1427", 57), ("0001427", 90), ("7", 46)])
def test_digits_take_pairs(text, width):
    assert len(modules(text)) == width


def test_random_texts_of_all_signs_read_as_themselves():
    dice = random.Random(128)

    texts = ["".join(dice.choices(SIGNS, k=dice.randint(1, 18))).strip() or "x" for _ in range(150)]

    assert [text for text in texts if read(text) != [text]] == []


def test_texts_with_runs_of_digits_read_as_themselves():
    dice = random.Random(99)
    runs = ["".join(dice.choices("0123456789", k=dice.randint(1, 9))) for _ in range(100)]

    texts = [f"{run}{dice.choice(['', '-', 'A', '#301~'])}{dice.choice(['', run])}" for run in runs]

    assert [text for text in texts if read(text) != [text]] == []
