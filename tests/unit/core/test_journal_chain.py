"""The journal's chain: whoever changes the past is found out."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.journal import FIRST_HASH, Break, JournalEntry, chained, first_break
from tests.helpers.hypothesis_profile import effort


def chain(length=6, incarnation="a1"):
    entries = []
    for at in range(length):
        last = entries[-1] if entries else None
        facts = {"bib": at, "attempt": f"{at}.1"}
        moment = f"2024-08-09T10:00:{at:02}+00:00"
        entries.append(chained(last, incarnation=incarnation, at=moment, kind="sent", facts=facts))
    return entries


def test_an_untouched_journal_proves():
    entries = chain()

    assert first_break([]) is None
    assert first_break(entries) is None
    assert first_break([*entries, *chain(3, "b2")]) is None
    assert entries[0].previous == FIRST_HASH
    assert [entry.sequence for entry in entries] == [1, 2, 3, 4, 5, 6]


def test_body_is_the_same_text_whatever_the_order_of_the_facts():
    one = chained(None, incarnation="a1", at="t", kind="made", facts={"b": 1, "a": "é"})
    other = chained(None, incarnation="a1", at="t", kind="made", facts={"a": "é", "b": 1})

    assert one == other
    assert one.body == '{"a":"é","b":1}'


@pytest.mark.parametrize("name", [field.name for field in fields(JournalEntry)])
@pytest.mark.parametrize("at", [0, 2, 5])
def test_any_changed_word_is_found(name, at):
    entries = chain()
    value = getattr(entries[at], name)
    entries[at] = replace(entries[at], **{name: value + 1 if isinstance(value, int) else value + "x"})

    found = first_break(entries)

    assert found is not None
    assert found.sequence <= at + 2


def test_an_entry_written_anew_with_its_hash_breaks_the_one_after():
    entries = chain()
    entries[2] = chained(entries[1], incarnation="a1", at="t", kind="void", facts={})

    assert first_break(entries) == Break("a1", 4)


@effort(80)
@given(st.data())
def test_removal_swap_and_insertion_are_found(data):
    entries = chain()
    at = data.draw(st.integers(0, 4))
    other = data.draw(st.integers(0, 5).filter(lambda index: index != at))
    change = data.draw(st.sampled_from(["removed", "swapped", "inserted", "doubled"]))

    if change == "removed":
        del entries[at]
    elif change == "swapped":
        entries[at], entries[other] = entries[other], entries[at]
    elif change == "inserted":
        entries.insert(at, chained(entries[other], incarnation="a1", at="t", kind="sent", facts={}))
    else:
        entries.insert(at, entries[at])

    assert first_break(entries) is not None


def test_a_chain_that_begins_again_is_found():
    entries = [*chain(2), *chain(2, "b2"), *chain(2)[1:]]

    assert first_break(entries) == Break("a1", 1)


def test_an_entry_cannot_be_moved_to_another_station():
    entries = [replace(entry, incarnation="b2") for entry in chain()]

    assert first_break(entries) == Break("b2", 1)
