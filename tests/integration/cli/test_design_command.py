"""`kiosk design check`: a design is proven before anybody wears it."""

import json

import pytest

from tests.helpers.command_line import kiosk
from tests.helpers.hardware import read_codes
from tests.helpers.printing import DESIGN

BAD = (
    "[page]\nwidth = 100\nheight = 60\n"
    '[[element]]\nkind = "text"\nsays = "{number}"\nx = 2\ny = 2\nwidth = 60\nheight = 20\nletters = 15\n'
    '[[element]]\nkind = "text"\nsays = "{name}"\noptional = true\n'
    "x = 2\ny = 14\nwidth = 40\nheight = 8\nletters = 7\nsmallest = 6\n"
    '[[element]]\nkind = "barcode"\nx = 2\ny = 30\nwidth = 90\nheight = 20\nmodule = 0.5\n'
)


def test_a_shipped_design_is_ready_at_a_resolution_and_its_pictures_scan(tmp_path):
    answer = kiosk("design", "check", DESIGN, "--dpi", 203, "--pictures", tmp_path / "seen", "--json")

    pictures = sorted((tmp_path / "seen").glob("*.png"))
    assert answer.status == 0, answer.err
    assert answer.value["problems"] == []
    assert len(pictures) == answer.value["cases"] > 60
    assert read_codes(tmp_path / "seen" / "10K-SAS8--number-50200-203.png") == ["50200"]


def test_a_bad_design_is_told_with_problem_case_and_resolution(tmp_path):
    file = tmp_path / "bad.toml"
    file.write_text(BAD)

    answer = kiosk("design", "check", file, "--dpi", 300)
    as_json = kiosk("design", "check", file, "--dpi", 300, "--json")

    problems = {one["problem"] for one in as_json.value["problems"]}
    assert answer.status == as_json.status == 1
    assert "bad.toml is not ready" in answer.out
    assert '"Camille" stands on "20200"' in answer.out
    assert "does not fit even at its smallest size" in answer.out
    assert "at 300 dpi" in answer.out
    assert '"Camille" stands on "20200"' in problems
    assert {one["dpi"] for one in as_json.value["problems"]} == {0, 300}
    assert any("share a part of their areas" in problem for problem in problems)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "cannot be read"),
        ("[page]\nwidth = 10\n", "bad.toml:2"),
        (BAD.replace('"{name}"', '"{nam}"'), "{nam} is not a field"),
    ],
)
def test_a_file_that_is_no_design_is_refused_with_its_line(tmp_path, content, words):
    file = tmp_path / "bad.toml"
    if content is not None:
        file.write_text(content)

    answer = kiosk("design", "check", file)

    assert answer.status == 1
    assert words in answer.err


@pytest.mark.parametrize(
    ("options", "words"), [(("--dpi", 204), "choose 203, 300 or 600"), (("--station", "x.toml"), "x.toml")]
)
def test_wrong_options_are_refused(options, words):
    answer = kiosk("design", "check", DESIGN, *options)

    assert answer.status == 1
    assert words in answer.err


def test_pictures_that_cannot_be_written_are_told(tmp_path):
    file = tmp_path / "a-file"
    file.write_text("")

    answer = kiosk("design", "check", DESIGN, "--dpi", 203, "--pictures", file / "no", "--json")

    assert answer.status == 1
    assert "choose a folder" in json.dumps(answer.value) + answer.err
