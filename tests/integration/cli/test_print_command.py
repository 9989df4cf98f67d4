"""`kiosk bib print`: many bibs are made before their runners come, in the order of their boxes."""

import os
import signal
import subprocess
import sys
from time import monotonic

import pytest

from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.helpers.command_line import kiosk
from tests.helpers.hardware import read_codes
from tests.helpers.rosters import line, written
from tests.helpers.stations import event_folder
from tests.helpers.stored import pickups_of

NUMBERS = [2510, 12, 11, 2505]  # of two start areas
ORDER = [11, 12, 2024, 2505, 2510]  # the sample roster assigns one as well


@pytest.fixture
def place(tmp_path):
    place = event_folder(tmp_path).station(scanner=False)
    rows = [line(n, bib=str(bib), bib_name=f"Runner {n}") for n, bib in enumerate(NUMBERS, start=1)]
    kiosk("roster", "import", written(place.file.parent, rows), "--station", place.file)
    return place


def run(place, *words):
    return kiosk("bib", "print", "--race", "42K", "--from", 11, *words, "--json", "--station", place.file)


def codes(place):
    return [read_codes(place.tray.picture(number))[0] for number in place.labels]


def test_assigned_bibs_come_out_by_start_area_and_number_and_lie_with_the_staff(place):
    answer = run(place)

    assert answer.status == 0, answer.err
    assert answer.value["bibs"] == ORDER
    assert codes(place) == [str(bib) for bib in ORDER]
    assert all(pickups_of(place, bib)[0].with_staff for bib in NUMBERS)


def test_a_second_run_makes_nothing_twice(place):
    run(place, "--limit", 2)

    again, third = run(place), run(place)

    assert (again.value["bibs"], third.value["made"]) == (ORDER[2:], 0)
    assert codes(place) == [str(bib) for bib in ORDER]


def test_a_piece_in_doubt_stops_the_run_and_it_goes_on_once_a_person_has_looked(place):
    place.faults.plan(ScriptedFault(VirtualFault.NO_CHIP_ANSWER, label=2))

    first = run(place)
    place.faults.cure()
    unanswered = run(place)
    wrong = run(place, "--settle", "destroyed")
    settled = run(place, "--settle", "not-out")

    assert (first.status, unanswered.status, wrong.status) == (1, 1, 1)
    assert (first.value["bibs"], first.value["asks"]) == ([11], 12)
    assert "Is bib 12 out" in unanswered.value["stopped"]
    assert "not what was answered" in wrong.err
    assert settled.value["bibs"] == ORDER[1:]
    assert codes(place).count("12") == 2  # the one in doubt was destroyed


def test_paper_that_runs_out_in_mid_bib_is_told_and_the_run_goes_on_once_it_is_in(place):
    place.faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=2, after_bytes=5000))
    running = subprocess.Popen(
        [*command(place)], stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    )

    told = next(text for text in running.stderr if "labels are out" in text)
    place.faults.cure()
    out, _ = running.communicate(timeout=25)

    assert "load a new roll" in told
    assert running.returncode == 0, out
    assert codes(place) == [str(bib) for bib in ORDER]


def command(place):
    return [
        *(sys.executable, "-m", "kiosk", "bib", "print", "--race", "42K", "--from", "11"),
        *("--station", str(place.file)),
    ]


def test_ctrl_c_stops_after_the_bib_that_is_being_made(place):
    running = subprocess.Popen(command(place), stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    deadline = monotonic() + 20
    while not place.labels and monotonic() < deadline:
        os.sched_yield()
    running.send_signal(signal.SIGINT)
    out, _ = running.communicate(timeout=20)

    again = run(place)

    assert running.returncode in {0, 1}
    assert "bibs were made" in out
    assert again.status == 0
    assert codes(place) == [str(bib) for bib in ORDER]


def test_everybody_gets_the_next_free_number_where_none_was_assigned(place):
    answer = kiosk(
        *("bib", "print", "--race", "42K", "--everybody", "--limit", 7, "--json", "--station", place.file)
    )

    bibs = answer.value["bibs"]
    assert answer.status == 0, answer.err
    assert len(set(bibs)) == len(bibs) == 7
    assert set(NUMBERS) <= set(bibs)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--race", "5K"), "there are: 42K, 10K"),
        (("--race", "42K", "--settle", "out"), "no piece of this station"),
    ],
)
def test_wrong_wishes_are_refused(place, words, sentence):
    answer = kiosk("bib", "print", *words, "--station", place.file)

    assert answer.status == 1
    assert sentence in answer.err
    assert place.labels == []


def test_a_station_that_can_make_nothing_says_why(place):
    place.faults.plan(ScriptedFault(VirtualFault.PAPER_OUT))

    answer = kiosk("bib", "print", "--race", "42K", "--station", place.file)

    assert answer.status == 1
    assert "labels are out" in answer.err
    assert pickups_of(place, 11) == ()
