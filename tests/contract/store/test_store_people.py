"""What every store tells of people: who they are, what they hold, and who else looks like them."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.core.errors import StaleFenceError
from kiosk.core.people import Match, Role, Staff
from kiosk.core.pickup import Checks, PickupKind
from kiosk.core.steps import mark_found, mark_removed, revoke, take_over, undo
from tests.contract.store.stages import handed_over, kept, proven, reserved, sent, visit
from tests.helpers.databases import START, add_people, done, job
from tests.helpers.events import member, place


def test_code_names_a_member_a_place_or_nothing(store):
    with store.reading() as reading:
        assert reading.resolve("M1") == Match("M1")
        assert reading.resolve(" E2 ") == Match("M2", "E2")
        assert reading.resolve("PASSE3") == Match("M3", "E3", is_pass=True)
        assert reading.resolve("X") is None
        assert reading.resolve("") is None


def test_unknown_member_has_no_file(store):
    with store.reading() as reading:
        assert reading.runner("M404") is None


def test_held_bib_says_where_it_stands(store):
    with store.reading() as reading:
        assert reading.runner("M1").held is None
    pickup = reserved(store, 1)
    with store.reading() as reading:
        waiting = reading.runner("M1").held
    kept(store, sent(pickup))
    with store.reading() as reading:
        out = reading.runner("M1").held

    assert (waiting.bib, waiting.pickup_id, waiting.station) == (pickup.bib, pickup.pickup_id, "Desk 1")
    assert (waiting.is_open, waiting.may_be_out, waiting.collected_at) == (True, False, None)
    assert out.may_be_out


def test_a_bib_that_staff_keep_is_known_as_such_until_somebody_has_it(store):
    lying = kept(store, proven(reserved(store, 1)))
    with store.reading() as reading:
        before = reading.runner("M1").held
    removed = kept(store, mark_removed(lying))
    with store.reading() as reading:
        with_staff, again = reading.runner("M1").held, reading.pickup(lying.pickup_id)
    kept(store, mark_found(removed))
    with store.reading() as reading:
        after = reading.runner("M1").held

    assert (before.with_staff, with_staff.with_staff, after.with_staff) == (False, True, False)
    assert again == removed
    assert with_staff.is_open


def test_the_station_that_a_kept_bib_was_taken_from_cannot_save(store):
    mine = kept(store, mark_removed(proven(reserved(store, 1))))
    kept(store, take_over(mine, "Desk 2", f"{2:016x}"))

    with job(store) as work, pytest.raises(StaleFenceError, match="Desk 2"):
        work.save(mark_found(mine))


def test_a_bib_whose_only_piece_is_dead_is_in_no_results(store):
    first = kept(store, handed_over(reserved(store, 1)))
    with job(store) as work:
        work.save(revoke(first))
        work.commit(done())

    with store.reading() as reading:
        bibs = [one.bib for one in reading.collected()]

    assert bibs == []


def test_when_and_where_a_replaced_bib_was_collected_are_told_of_one_visit(store):
    first = kept(store, handed_over(reserved(store, 1)))
    again = visit(1, first.bib, kind=PickupKind.REPLACEMENT, copy=1)
    second = kept(store, replace(again, station="staff-1"))
    with job(store) as work:
        work.save(revoke(first))
        work.save(replace(handed_over(second, tid="E280BB", serial=2), closed_at=START.replace(hour=15)))
        work.commit(done())

    with store.reading() as reading:
        held = reading.runner("M1").held

    assert (held.collected_at, held.station) == (START, first.station)


def test_collection_keeps_its_first_time_after_a_replacement(store):
    first = kept(store, handed_over(reserved(store, 1)))
    second = kept(store, visit(1, first.bib, kind=PickupKind.REPLACEMENT, copy=1))
    with job(store) as work:
        work.save(revoke(first))
        work.save(replace(handed_over(second, tid="E280BB", serial=2), closed_at=START.replace(hour=15)))
        work.commit(done())

    with store.reading() as reading:
        held = reading.runner("M1").held

    assert held.collected_at == START
    assert held.pickup_id == second.pickup_id
    assert not held.is_open


def test_double_is_another_member_of_the_same_name_and_birth_date_who_has_a_bib(store):
    born = date(1990, 5, 1)
    twins = (("M10", "José", "Núñez"), ("M11", "JOSE", "Nunez"), ("M12", "Jose", "Nuñez"))
    for number, (member_id, given, family) in enumerate(twins):
        person = member(member_id, given_name=given, family_name=family, birth_date=born)
        add_people(store.database, (person, place(f"E1{number}", member_id)))
    with job(store) as work:
        work.assign(work.take_number("42K", "", wanted=None), "E10", "M10")
        work.commit(done())

    with store.reading() as reading:
        doubles = reading.runner("M11").doubles
        own = reading.runner("M10").doubles

    assert [(double.member_id, double.bib) for double in doubles] == [("M10", 1)]
    assert own == ()


def test_proxy_is_counted_under_every_spelling_but_not_when_undone(store):
    for runner, name in ((1, "Zoë Müller"), (2, "ZOE MULLER"), (3, "Zoe Muller")):
        pickup = reserved(store, runner, checks=Checks(proxy=name))
    kept(store, undo(pickup, at=START))

    with store.reading() as reading:
        assert reading.proxy_count("zoë muller") == 2
        assert reading.proxy_count("") == 0


def test_staff_are_listed_by_name_replaced_and_removed(store):
    with job(store) as work:
        work.add_staff(Staff("Zoe", Role.VOLUNTEER, "one"))
        work.add_staff(Staff("Ada", Role.SUPERVISOR, "two"))
        work.add_staff(Staff("Zoe", Role.REPLACEMENT, "three"))
        work.add_staff(Staff("Bob", Role.VOLUNTEER, "four"))
        assert work.remove_staff("Bob")
        assert not work.remove_staff("Bob")
        work.commit(done())

    with store.reading() as reading:
        assert reading.staff() == (
            Staff("Ada", Role.SUPERVISOR, "two"),
            Staff("Zoe", Role.REPLACEMENT, "three"),
        )


def test_revoked_pass_stays_revoked_however_often(store):
    for _ in range(2):
        with job(store) as work:
            work.revoke_pass("P1")
            work.commit(done())

    with store.reading() as reading:
        assert reading.is_revoked("P1")
        assert not reading.is_revoked("P2")
