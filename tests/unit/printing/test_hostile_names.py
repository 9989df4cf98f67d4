"""No name, however odd, breaks a print, leaves its box, or is taken for a printer's command."""

import random

import pytest

from tests.helpers.printing import sample_content
from tests.soak.names import COMMANDS, Examiner, a_runner

# the same 300 every time: `./dev soak names` runs ten thousand
RUNNERS = 75


@pytest.mark.parametrize("stem", ["marathon", "thermal-168x240", "preprinted", "office-a5"])
def test_random_runners_are_printed_inside_their_boxes_or_refused(stem):
    chance, examiner = random.Random(2024), Examiner(stem)

    outcomes = [examiner.examine(a_runner(chance)) for _ in range(RUNNERS)]

    assert [outcome.trouble for outcome in outcomes if outcome.trouble] == []
    assert sum(not outcome.refusal for outcome in outcomes) > RUNNERS / 2


@pytest.mark.parametrize("command", COMMANDS)
def test_a_printers_command_as_a_name_is_printed_as_letters_or_has_none(command):
    examiner = Examiner("marathon")

    outcome = examiner.examine(sample_content(bib_name=command))

    assert outcome.trouble == ""
    assert not outcome.refusal or "nothing of" in outcome.refusal


def test_the_examiner_sees_a_name_that_leaves_its_box(monkeypatch):
    examiner = Examiner("marathon")
    examiner._boxes = ()

    assert examiner.examine(sample_content(bib_name="Zoë")).trouble == "a name reaches beyond its box"
