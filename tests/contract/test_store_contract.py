"""What every store promises, on SQLite and on PostgreSQL alike."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kiosk.core.errors import OperationMismatchError, RuleError, StaleFenceError, StoreError
from kiosk.core.journal import first_break
from kiosk.core.operation import OperationKey
from kiosk.core.people import Match, PickupId, Role, Staff
from kiosk.core.pickup import (
    Attempt,
    AttemptState,
    Checks,
    Chip,
    ChipVerdict,
    Pickup,
    PickupKind,
    PickupState,
    ReplaceReason,
)
from kiosk.core.steps import (
    mark_destroyed,
    mark_found,
    mark_made,
    mark_proven,
    mark_removed,
    mark_sent,
    mark_void,
    plan_attempt,
    revoke,
    take_over,
    undo,
)
from tests.helpers.databases import (
    BACKENDS,
    START,
    add_people,
    add_runners,
    done,
    event_url,
    job,
    opened,
)
from tests.helpers.events import member, place


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    return event_url(request.param, tmp_path)


@pytest.fixture
def store(url):
    with opened(url) as store:
        add_runners(store.database, 4)
        yield store


def epc(bib: int, serial: int, number: int = 1) -> str:
    return f"C0DE{serial:013d}{number}{bib:06d}"


def planned(bib: int, serial: int = 1, copy: int = 0) -> Attempt:
    return Attempt(bib, serial, copy, AttemptState.PLANNED, (Chip(1, epc(bib, serial)),))


def visit(runner: int, bib: int, **changes) -> Pickup:
    fresh = Pickup(
        pickup_id=PickupId(0),
        kind=PickupKind.ORIGINAL,
        entitlement_id=f"E{runner}",
        member_id=f"M{runner}",
        race="42K",
        start_area="SAS1",
        bib=bib,
        copy=0,
        station="Desk 1",
        incarnation=f"{1:016x}",
        fence=1,
        state=PickupState.OPEN,
        checks=Checks(),
        opened_at=START,
    )
    return replace(fresh, **changes)


def reserved(store, runner: int, **changes) -> Pickup:
    with job(store) as work:
        bib = work.take_number("42K", "", wanted=None)
        work.assign(bib, f"E{runner}", f"M{runner}")
        opened_visit = work.save(visit(runner, bib, **changes))
        work.commit(done())
    return opened_visit


def kept(store, pickup: Pickup) -> Pickup:
    with job(store) as work:
        saved = work.save(pickup)
        work.commit(done())
    return saved


def sent(pickup: Pickup, serial: int = 1) -> Pickup:
    return mark_sent(plan_attempt(pickup, planned(pickup.bib, serial, pickup.copy)))


def proven(pickup: Pickup, tid: str = "E280AA", serial: int = 1) -> Pickup:
    chips = (Chip(1, epc(pickup.bib, serial), tid, ChipVerdict.OK),)
    return mark_proven(mark_made(sent(pickup, serial), chips), "text", needs_chip=True)


def handed_over(pickup: Pickup, **changes) -> Pickup:
    return replace(proven(pickup, **changes), state=PickupState.HANDED_OVER, closed_at=START)


# --- keys and outcomes -----------------------------------------------------------------------


def test_same_key_gets_the_first_outcome_and_writes_nothing(store):
    key = store.next_key()
    with store.working(key, "a" * 64) as work:
        bib = work.take_number("42K", "", wanted=None)
        work.assign(bib, "E1", "M1")
        work.commit(done("reserved", bib=bib))

    with store.working(key, "a" * 64) as work:
        again = work.take_number("42K", "", wanted=None)
        work.assign(again, "E2", "M2")
        outcome = work.commit(done("refused"))

    assert outcome == done("reserved", bib=1)
    with store.reading() as reading:
        assert reading.runner("M2").held is None


def test_key_is_looked_up_before_anything_else(store):
    key = store.next_key()
    with store.working(key, "a" * 64) as work:
        work.commit(done("reserved", bib=3, words=["ä"]))

    with store.working(key, "a" * 64) as work:
        assert work.first_outcome == done("reserved", bib=3, words=["ä"])


def test_key_with_other_content_is_refused_loudly(store):
    key = store.next_key()
    with store.working(key, "a" * 64) as work:
        work.commit(done())

    with pytest.raises(OperationMismatchError), store.working(key, "b" * 64):
        pass


def test_replay_after_a_restart_of_another_process_gets_the_outcome(url):
    with opened(url) as store:
        key = store.next_key()
        with store.working(key, "a" * 64) as work:
            work.commit(done("reserved"))

    with opened(url) as again, again.working(key, "a" * 64) as work:
        assert work.first_outcome == done("reserved")


def test_two_processes_of_one_station_never_draw_the_same_key(url):
    with opened(url) as one, opened(url) as other:
        keys = [store.next_key() for _ in range(1100) for store in (one, other)]

    assert len(set(keys)) == 2200


def test_outcome_of_another_station_is_found_under_its_key(url):
    key = OperationKey("feed", 7)
    with opened(url, desk=1) as one, one.working(key, "a" * 64) as work:
        work.commit(done("proven"))

    with opened(url, desk=2) as other, other.working(key, "a" * 64) as work:
        assert work.first_outcome == done("proven")


def test_work_without_commit_leaves_nothing(store):
    with job(store) as work:
        bib = work.take_number("42K", "", wanted=None)
        work.assign(bib, "E1", "M1")
        work.note("reserved", {"bib": bib})

    with store.reading() as reading:
        assert reading.runner("M1").held is None
        assert list(reading.journal()) == []


def test_error_inside_work_rolls_back(store):
    with pytest.raises(ValueError, match="stop"), job(store) as work:
        work.add_staff(Staff("Ada", Role.VOLUNTEER, "hash"))
        raise ValueError("stop")

    with store.reading() as reading:
        assert reading.staff() == ()


def test_second_commit_of_one_work_is_refused(store):
    with job(store) as work:
        work.commit(done())

        with pytest.raises(StoreError, match="begin a new one"):
            work.commit(done())


# --- numbers ---------------------------------------------------------------------------------


def test_next_number_is_the_lowest_free_of_the_start_area(store):
    with job(store) as work:
        taken = [work.take_number("42K", area, wanted=None) for area in ("", "SAS2", "SAS1", "SAS2")]

    assert taken == [1, 41, 2, 42]


def test_exhausted_area_has_no_number_left(store):
    with job(store) as work:
        taken = [work.take_number("42K", "SAS2", wanted=None) for _ in range(41)]

    assert taken == [*range(41, 81), None]


@pytest.mark.parametrize("bib", [32767, 32768, 40000, 40048])
def test_numbers_beyond_16_bits_are_stored_and_read_back(store, bib):
    with job(store) as work:
        taken = work.take_number("10K", "", wanted=bib)
        work.assign(taken, "E1", "M1")
        work.commit(done())

    with store.reading() as reading:
        assert reading.runner("M1").held.bib == bib


@pytest.mark.parametrize(("race", "bib"), [("10K", 7), ("42K", 999), ("42K", 30001)])
def test_wanted_number_of_another_race_or_outside_the_pool_is_not_given(store, race, bib):
    with job(store) as work:
        assert work.take_number(race, "", wanted=bib) is None


def test_asking_for_a_taken_number_never_changes_its_owner(store):
    first = reserved(store, 1)

    with job(store) as work:
        assert work.take_number("42K", "", wanted=first.bib) is None

    with store.reading() as reading:
        assert reading.runner("M1").held.bib == first.bib


def test_number_kept_by_the_roster_is_skipped_and_given_to_its_place_alone(store):
    kept_one = place("E9", "M9", wanted_bib=1)
    add_people(store.database, (member("M9"), kept_one))

    with job(store) as work:
        assert work.take_number("42K", "SAS1", wanted=None) == 2
        assert work.take_number("42K", "SAS1", wanted=1) == 1
        with pytest.raises(RuleError, match="kept for place E9"):
            work.assign(1, "E1", "M1")
        work.assign(1, "E9", "M9")


def test_entitlement_never_gets_two_numbers(store):
    reserved(store, 1)

    with pytest.raises(StoreError, match="uq_number_entitlement_id"), job(store) as work:
        work.assign(work.take_number("42K", "", wanted=None), "E1", "M2")


def test_member_never_gets_two_numbers(store):
    reserved(store, 1)

    with pytest.raises(StoreError, match="uq_number_member_id"), job(store) as work:
        work.assign(work.take_number("42K", "", wanted=None), "E2", "M1")


def test_number_that_was_not_taken_cannot_be_given(store):
    with job(store) as work, pytest.raises(StoreError, match="not taken"):
        work.assign(12, "E1", "M1")


def test_place_that_the_roster_lacks_gets_no_number(store):
    with pytest.raises(StoreError), job(store) as work:
        work.assign(work.take_number("42K", "", wanted=None), "E404", "M1")
        work.commit(done())


def test_released_number_is_the_next_again(store):
    pickup = reserved(store, 1)
    with job(store) as work:
        work.save(undo(pickup, at=START))
        work.release(pickup.bib)
        work.commit(done())

    with job(store) as work:
        assert work.take_number("42K", "", wanted=None) == pickup.bib


def test_released_number_that_the_roster_keeps_stays_kept(store):
    add_people(store.database, (member("M9"), place("E9", "M9", wanted_bib=5)))
    with job(store) as work:
        work.take_number("42K", "", wanted=5)
        work.assign(5, "E9", "M9")
        work.release(5)
        work.commit(done())

    with job(store) as work:
        taken = [work.take_number("42K", "SAS1", wanted=None) for _ in range(5)]

    assert taken == [1, 2, 3, 4, 6]


def test_number_that_was_sent_cannot_be_released_only_retired(store):
    pickup = kept(store, mark_void(sent(reserved(store, 1)), "smeared", destroyed=True))

    with job(store) as work:
        with pytest.raises(RuleError, match="sent to a printer"):
            work.release(pickup.bib)
        work.retire(pickup.bib)
        work.commit(done())

    with job(store) as work:
        assert work.take_number("42K", "", wanted=None) == pickup.bib + 1
        assert work.take_number("42K", "", wanted=pickup.bib) is None


def test_lost_number_is_never_given_again(store):
    pickup = reserved(store, 1)
    with job(store) as work:
        work.retire(pickup.bib)
        work.commit(done())

    with job(store) as work:
        numbers = [work.take_number("42K", "", wanted=None) for _ in range(80)]

    assert pickup.bib not in numbers


@pytest.mark.parametrize("step", ["release", "retire"])
def test_number_that_nobody_has_can_neither_be_released_nor_retired(store, step):
    with job(store) as work, pytest.raises(StoreError, match="nobody has number 17"):
        getattr(work, step)(17)


# --- pickups ---------------------------------------------------------------------------------


def test_pickup_comes_back_as_it_was_saved(store):
    checks = Checks("passport", "pps", "Zoë Ørsted", True, frozenset({"too_young", "outside_hours"}), "Ada")
    pickup = replace(reserved(store, 1), checks=checks, replace_reason=ReplaceReason.LOST)

    saved = kept(store, proven(pickup))

    with store.reading() as reading:
        assert reading.pickup(saved.pickup_id) == saved == proven(pickup)


def test_moments_come_back_in_utc(store):
    opened_at = datetime.fromisoformat("2024-08-09T12:30:00.123456+02:00")

    saved = reserved(store, 1, opened_at=opened_at)

    with store.reading() as reading:
        back = reading.pickup(saved.pickup_id).opened_at
    assert back == opened_at
    assert back.tzinfo is UTC


def test_unknown_pickup_is_a_store_error(store):
    with store.reading() as reading, pytest.raises(StoreError, match="no pickup 77"):
        reading.pickup(77)


def test_saving_a_pickup_that_was_never_stored_is_a_store_error(store):
    with job(store) as work, pytest.raises(StoreError, match="no pickup 77"):
        work.save(visit(1, 1, pickup_id=PickupId(77)))


def test_one_entitlement_has_one_open_pickup(store):
    reserved(store, 1)

    with pytest.raises(StoreError, match="uq_pickup_open_entitlement"), job(store) as work:
        work.save(visit(1, 2))


def test_one_number_has_one_open_pickup(store):
    first = reserved(store, 1)

    with pytest.raises(StoreError, match="uq_pickup_open_bib"), job(store) as work:
        work.save(visit(2, first.bib))


def test_undone_pickup_leaves_room_for_the_next_of_the_same_number(store):
    first = reserved(store, 1)
    kept(store, undo(plan_attempt(first, planned(first.bib)), at=START))

    second = kept(store, plan_attempt(visit(1, first.bib), planned(first.bib, serial=2)))

    with store.reading() as reading:
        assert reading.pickups_of(first.bib)[1:] == (second,)
        assert [one.serial for one in reading.attempts_of(first.bib)] == [1, 2]
        assert reading.unfinished() == (second,)


def test_station_that_was_fenced_off_cannot_save(store):
    mine = reserved(store, 1)
    kept(store, take_over(mine, "Desk 2", f"{2:016x}"))

    with job(store) as work, pytest.raises(StaleFenceError, match="Desk 2"):
        work.save(sent(mine))


def test_closed_pickup_cannot_be_opened_again(store):
    pickup = reserved(store, 1)
    kept(store, handed_over(pickup))

    with job(store) as work, pytest.raises(RuleError, match="handed_over already"):
        work.save(proven(pickup))


def test_number_of_an_undone_pickup_waits_for_its_runner(store):
    pickup = reserved(store, 1)
    undone = kept(store, undo(pickup, at=START))

    with store.reading() as reading:
        assert reading.pickups_of(pickup.bib) == (undone,)
        assert reading.runner("M1").held.bib == pickup.bib
        assert reading.runner("M1").held.pickup_id is None


# --- attempts and chips ----------------------------------------------------------------------


def test_second_attempt_follows_a_void_one(store):
    pickup = mark_destroyed(mark_void(sent(reserved(store, 1)), "smeared", destroyed=False))

    saved = kept(store, sent(pickup, serial=2))

    with store.reading() as reading:
        states = [one.state for one in reading.attempts_of(saved.bib)]
    assert states == [AttemptState.VOID, AttemptState.SENT]


def test_two_live_attempts_of_one_copy_are_refused(store):
    pickup = sent(reserved(store, 1))
    twins = replace(pickup, attempts=(*pickup.attempts, planned(pickup.bib, serial=2)))

    with pytest.raises(StoreError, match="uq_attempt_live_copy"), job(store) as work:
        work.save(twins)


def test_replacement_is_proven_once_the_first_copy_is_revoked(store):
    first = kept(store, handed_over(reserved(store, 1)))
    second = kept(store, visit(1, first.bib, kind=PickupKind.REPLACEMENT, copy=1))

    with job(store) as work:
        work.save(revoke(first))
        work.save(handed_over(second, tid="E280BB", serial=2))
        work.commit(done())

    with store.reading() as reading:
        assert [one.state for one in reading.attempts_of(first.bib)] == [
            AttemptState.REVOKED,
            AttemptState.PROVEN,
        ]


def test_two_proven_attempts_of_one_number_are_refused(store):
    first = kept(store, handed_over(reserved(store, 1)))
    second = kept(store, visit(1, first.bib, kind=PickupKind.REPLACEMENT, copy=1))

    with pytest.raises(StoreError, match="uq_attempt_proven"), job(store) as work:
        work.save(proven(second, tid="E280BB", serial=2))


def test_one_chip_on_two_runners_is_refused(store):
    kept(store, proven(reserved(store, 1), tid="E280AA"))
    other = reserved(store, 2)

    with pytest.raises(StoreError, match="uq_chip_live_tid"), job(store) as work:
        work.save(proven(other, tid="E280AA"))


def test_second_chip_of_one_runner_is_refused_to_another_like_the_first(store):
    first = sent(reserved(store, 1))
    chips = (Chip(1, epc(1, 1), "E280AA", ChipVerdict.OK), Chip(2, epc(1, 1, 2), "E280BB", ChipVerdict.OK))
    kept(store, mark_made(first, chips))
    other = reserved(store, 2)

    with pytest.raises(StoreError, match="uq_chip_live_tid"), job(store) as work:
        work.save(proven(other, tid="E280BB"))


def test_a_void_piece_and_the_next_one_may_have_the_same_code(store):
    code = (Chip(1, epc(1, 1), "E280AA", ChipVerdict.FAILED_DIRTY),)
    void = mark_destroyed(mark_void(mark_made(sent(reserved(store, 1)), code), "dirty", destroyed=False))
    kept(store, void)
    other = sent(reserved(store, 2))

    kept(store, replace(other, attempts=(replace(other.current, chips=(Chip(1, epc(1, 1), "E280BB"),)),)))

    with store.reading() as reading:
        found = reading.chips_like(tid="E280BB", epc=epc(1, 1))
        assert [one.attempt.key for one in found] == ["2.1", "1.1"]
        assert [one.attempt.key for one in reading.chips_like(tid="E280AA", epc="")] == ["1.1"]
        assert reading.chips_like(tid="", epc="") == ()


def test_one_live_code_on_two_chips_is_refused(store):
    kept(store, sent(reserved(store, 1)))
    other = sent(reserved(store, 2))
    same_code = replace(other.current, chips=(Chip(1, epc(1, 1)),))

    with pytest.raises(StoreError, match="uq_chip_live_epc"), job(store) as work:
        work.save(replace(other, attempts=(same_code,)))


def test_chip_of_a_void_piece_may_serve_again_and_names_its_newest_owner(store):
    chips = (Chip(1, epc(1, 1), "E280AA", ChipVerdict.OK),)
    void = mark_destroyed(mark_void(mark_made(sent(reserved(store, 1)), chips), "smeared", destroyed=False))
    kept(store, void)

    kept(store, proven(reserved(store, 2), tid="E280AA"))

    with store.reading() as reading:
        assert reading.owner_of_tid("E280AA") == "2.1"
        assert reading.owner_of_tid("E280FF") is None
        assert reading.owner_of_tid("") is None


def test_issued_chips_list_what_was_sent_by_number_and_serial(store):
    other = kept(store, sent(reserved(store, 1)))
    kept(store, proven(reserved(store, 2)))
    kept(store, plan_attempt(reserved(store, 3), planned(3)))

    with store.reading() as reading:
        lines = list(reading.issued_chips())

    assert [(line.bib, line.race, line.attempt.state) for line in lines] == [
        (1, "42K", AttemptState.SENT),
        (2, "42K", AttemptState.PROVEN),
    ]
    assert lines[0].attempt == other.current
    assert all(line.station == "Desk 1" and line.at > START for line in lines)


# --- people ----------------------------------------------------------------------------------


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


# --- journal ---------------------------------------------------------------------------------


def test_journal_is_one_intact_chain_per_station(url):
    for desk in (1, 2, 1):
        with opened(url, desk=desk) as store, job(store) as work:
            work.note("reserved", {"bib": desk, "name": "é"})
            work.note("sent", {"bib": desk})
            work.commit(done())

    with opened(url) as store, store.reading() as reading:
        entries = list(reading.journal())
    assert [(entry.incarnation[-1], entry.sequence) for entry in entries] == [
        ("1", 1),
        ("1", 2),
        ("1", 3),
        ("1", 4),
        ("2", 1),
        ("2", 2),
    ]
    assert first_break(entries) is None
    assert entries[0].body == '{"bib":1,"name":"é"}'
