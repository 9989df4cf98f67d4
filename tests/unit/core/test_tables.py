"""TOML tables: every mistake is named with its file, its line and what to write instead."""

from datetime import date, datetime
from enum import Enum

import pytest

from kiosk.core.errors import InputError
from kiosk.core.numbers import parse_range
from kiosk.core.tables import read_tables

TEXT = """\
title = "Run"      # line 1
empty = ""
count = 3
ratio = 0.5
yes = true
day = 2024-08-10
when = 2024-08-10T21:00:00
with_offset = 2024-08-10T21:00:00Z
words = ["a", "b"]
numbers = "1-5"
mixed = ["a", 1]

[pickup]           # line 13
face = "desk"
deep.er = 1

[[race]]           # line 17
code = "42K"
  [[race.start_area]]
  code = "SAS1"
  [[race.start_area]]
  code = "SAS2"
  [race.limits]
  low = 1

[[race]]
code = "10K"
  [[race.start_area]]
  code = "SAS1"
"""


class Colour(Enum):
    RED = "red"
    DESK = "desk"


@pytest.fixture
def table():
    return read_tables(TEXT, name="event.toml")


def refusal_of(take):
    with pytest.raises(InputError) as caught:
        take()
    return str(caught.value), caught.value.where


def test_every_kind_of_value_is_taken(table):
    assert table.text("title") == "Run"
    assert table.text("empty", allow_empty=True) == ""
    assert table.integer("count") == 3
    assert table.number("ratio") == 0.5
    assert table.number("count") == 3.0
    assert table.boolean("yes") is True
    assert table.date("day") == date(2024, 8, 10)
    assert table.moment("when") == datetime(2024, 8, 10, 21, 0)  # noqa: DTZ001
    assert table.texts("words") == ("a", "b")
    assert table.parsed("numbers", parse_range).spans == ((1, 5),)
    assert table.table("pickup").choice("face", Colour) is Colour.DESK


def test_defaults_stand_in_for_what_is_missing(table):
    assert table.text("no", default="") == ""
    assert table.integer("no", default=7) == 7
    assert table.number("no", default=7) == 7.0
    assert table.boolean("no", default=False) is False
    assert table.texts("no", default=()) == ()
    assert table.choice("no", Colour, default=Colour.RED) is Colour.RED
    assert table.table("pickup").choice("face", Colour, default=Colour.RED) is Colour.DESK
    assert table.parsed("no", parse_range, default="7").spans == ((7, 7),)
    assert table.optional_table("no") is None
    assert table.optional_table("pickup") is not None
    assert list(table.tables("no")) == []


@pytest.mark.parametrize(
    ("take", "line", "words"),
    [
        (lambda t: t.text("count"), 3, "count must be a text in quotes"),
        (lambda t: t.text("empty"), 2, "empty is empty; write a text"),
        (lambda t: t.integer("ratio"), 4, "ratio must be a whole number"),
        (lambda t: t.integer("yes"), 5, "yes must be a whole number"),
        (lambda t: t.integer("count", at_least=4), 3, "is 3; it must lie between 4 and"),
        (lambda t: t.integer("count", at_most=2), 3, "is 3; it must lie between 0 and 2"),
        (lambda t: t.number("title"), 1, "title must be a number"),
        (lambda t: t.number("ratio", at_least=0.6), 4, "must lie between 0.6"),
        (lambda t: t.boolean("count"), 3, "count must be true or false"),
        (lambda t: t.date("when"), 7, "write the date alone"),
        (lambda t: t.date("title"), 1, "must be a date such as"),
        (lambda t: t.moment("day"), 6, "must be a date with a time"),
        (lambda t: t.moment("with_offset"), 8, "carries an offset"),
        (lambda t: t.texts("title"), 1, "must be a list of texts"),
        (lambda t: t.texts("mixed"), 11, "must be a list of texts"),
        (lambda t: t.choice("title", Colour), 1, 'is "Run"; it must be one of "red", "desk"'),
        (lambda t: t.parsed("title", parse_range), 1, "title is wrong: "),
        (lambda t: t.table("title"), 1, "must be a table [title]"),
        (lambda t: list(t.tables("title")), 1, "must be tables [[title]]"),
        (lambda t: list(t.tables("words")), 9, "must be written as tables [[words]]"),
        (lambda t: t.table("pickup").text("no"), 13, "pickup.no is missing; write a text"),
        (lambda t: t.table("pickup").table("deep").text("er"), 15, "pickup.deep.er must be a text"),
    ],
)
def test_a_mistake_is_named_with_its_line(table, take, line, words):
    message, where = refusal_of(lambda: take(table))

    assert where == f"event.toml:{line}"
    assert message.startswith(f"event.toml:{line}: ")
    assert words in message


def test_lines_in_nested_lists_of_tables_are_their_own(table):
    areas = [(race, area) for race in table.tables("race") for area in race.tables("start_area")]

    messages = [refusal_of(lambda area=area: area.integer("code")) for _, area in areas]

    assert [where for _, where in messages] == ["event.toml:20", "event.toml:22", "event.toml:29"]
    assert messages[1][0].endswith("race #1.start_area #2.code must be a whole number")
    assert messages[2][0].endswith("race #2.start_area #1.code must be a whole number")


def test_a_table_inside_a_listed_table_has_its_line(table):
    limits = next(table.tables("race")).table("limits")

    assert refusal_of(lambda: limits.text("low"))[1] == "event.toml:24"
    assert refusal_of(lambda: limits.text("high"))[1] == "event.toml:23"


def test_a_missing_key_at_the_top_names_the_file(table):
    message, where = refusal_of(lambda: table.text("nothing"))

    assert where == "event.toml"
    assert message == "event.toml: nothing is missing; write a text in quotes"


def test_a_misspelt_key_is_not_ignored():
    table = read_tables('[pickup]\nidentity = "none"\nidentiti = "none"\n', name="event.toml").table("pickup")
    table.text("identity")
    table.text("proxy", default="x")

    message, where = refusal_of(table.done)

    assert where == "event.toml:3"
    assert "pickup.identiti is not known here; known are: identity, proxy" in message


def test_taken_keys_are_done():
    table = read_tables("a = 1\n", name="x.toml")
    table.integer("a")

    table.done()


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n"])
def test_an_empty_file_is_refused(text):
    message, where = refusal_of(lambda: read_tables(text, name="event.toml"))

    assert "the file is empty" in message
    assert where == "event.toml"


def test_what_is_no_toml_is_named_with_its_line():
    message, where = refusal_of(lambda: read_tables("a = 1\nb = \n", name="event.toml"))

    assert where == "event.toml:2"
    assert "this is not TOML" in message


def test_what_ends_too_early_still_names_the_file():
    _, where = refusal_of(lambda: read_tables('a = "', name="event.toml"))

    assert where.startswith("event.toml")


def test_a_table_in_a_table_has_its_line():
    table = read_tables('[pickup]\na = 1\n\n[pickup."hours".first]\nopens = 1\n', name="event.toml")

    first = table.table("pickup").table("hours").table("first")

    assert refusal_of(lambda: first.text("opens"))[1] == "event.toml:5"
    assert refusal_of(lambda: first.text("closes"))[1] == "event.toml:4"
