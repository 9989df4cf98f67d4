"""Chips that a 0xBB module hears over a real serial port: each once, none overlooked."""

from dataclasses import replace
from time import monotonic

import pytest

from tests.integration.m100_module.serial_line import DEADLINE_S, alike, lying


def test_it_says_that_it_is_simulated(access):
    assert "Dossard virtual" in access.identity
    assert "simulated" in access.identity


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_every_chip_is_listed_once_with_code_and_factory_number(access, stock, count):
    stock.put(*(stock.blank(number) for number in range(1, count + 1)))

    seen = access.inventory()

    expected = sorted((chip.tid, chip.pc, chip.epc) for chip in lying(stock))
    assert [(one.tid, one.pc, one.epc) for one in seen] == expected


@pytest.mark.parametrize("count", [2, 3, 5])
def test_chips_with_the_same_factory_code_are_told_apart(access, stock, count):
    stock.put(*alike(stock, count))

    seen = access.inventory()

    assert len(seen) == count
    assert {one.tid for one in seen} - {""} <= {chip.tid for chip in lying(stock)}
    # all but one can be asked for; with three and more it may be the same two that answer
    assert len({one.tid for one in seen} - {""}) >= 2


@pytest.mark.parametrize("tid", ["", "E2801160"])
def test_chips_that_nothing_tells_apart_are_still_counted(access, stock, tid):
    stock.put(*(replace(chip, tid=tid) for chip in alike(stock, 2)))

    seen = access.inventory()

    assert [one.tid for one in seen] == ["", tid]


def test_a_chip_without_a_code_is_not_overlooked(access, stock):
    stock.put(stock.blank(1), replace(stock.blank(2), pc=0))

    seen = access.inventory()

    assert sorted(one.epc for one in seen) == ["", stock.blank(1).epc]


def test_a_chip_that_claims_a_very_long_code_is_listed(access, stock):
    stock.put(replace(stock.blank(1), pc=0xF800, room=bytes(range(62))))

    [seen] = access.inventory()

    assert (seen.tid, seen.epc) == (stock.blank(1).tid, bytes(range(62)).hex().upper())


def test_more_chips_than_anybody_works_with_are_counted_in_bounded_time(access, stock):
    stock.put(*(stock.blank(number) for number in range(1, 31)))
    begun = monotonic()

    seen = access.inventory()

    assert len(seen) == 30
    assert sum(one.tid != "" for one in seen) == 8
    assert monotonic() - begun < DEADLINE_S
