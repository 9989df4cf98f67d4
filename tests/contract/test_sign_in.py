"""Guessing a PIN, on SQLite and on PostgreSQL alike: slow for whoever guesses, never a lock for good."""

import json
from contextlib import ExitStack
from functools import cache
from threading import Barrier, Thread

import pytest

from kiosk.core.errors import InputError
from kiosk.core.people import Role, Staff, staff_tag
from kiosk.security.badges import draw_badge
from kiosk.security.pins import Argon2PinHasher
from kiosk.services.staff import SignInProblem, StaffRoom
from tests.helpers.clocks import StandingClock
from tests.helpers.databases import BACKENDS, done, event_url, job, opened

PIN, OTHER_PIN, WRONG = "482913", "730184", "000001"


@cache
def hashed(pin):
    return Argon2PinHasher().hash(pin)


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    return event_url(request.param, tmp_path)


@pytest.fixture
def clock():
    return StandingClock()


@pytest.fixture
def store(url, clock):
    with opened(url, clock=clock) as store:
        with job(store) as work:
            work.add_staff(Staff("Renée", Role.SUPERVISOR, hashed(PIN)))
            work.add_staff(Staff("Olu", Role.VOLUNTEER, hashed(OTHER_PIN)))
            work.commit(done())
        yield store


@pytest.fixture
def room(store, clock):
    return StaffRoom(store, Argon2PinHasher(), clock, draw_badge)


def entries(store, *kinds):
    with store.reading() as view:
        return [json.loads(entry.body) for entry in view.journal() if entry.kind in kinds]


def failures(store):
    return entries(store, "sign_in_failed", "sign_in_refused")


def renee(room, pin=PIN, needed=Role.VOLUNTEER):
    return room.sign_in("Renée", pin, needed=needed)


def test_each_wrong_pin_doubles_the_wait_up_to_five_minutes(room, clock):
    waits = []

    for _ in range(11):
        waits.append(renee(room, WRONG).wait_s)
        clock.later(waits[-1])

    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    assert renee(room).person.name == "Renée"


def test_the_right_pin_is_not_looked_at_while_the_wait_lasts(room, clock):
    renee(room, WRONG)

    early = renee(room)
    clock.later(1)
    due = renee(room)

    assert (early.person, early.problem, early.wait_s) == (None, SignInProblem.WAITING, 1)
    assert "Wait 1 s" in early.sentence
    assert due.person.name == "Renée"


def test_tries_during_the_wait_do_not_lengthen_it(room, clock):
    for _ in range(3):
        clock.later(renee(room, WRONG).wait_s)
    renee(room, WRONG)

    tries = []
    for _ in range(4):
        clock.later(2)
        tries.append(renee(room, WRONG).wait_s)

    # the last of them was made when the wait was over, and counts
    assert tries == [6, 4, 2, 16]


def test_a_right_pin_ends_the_counting_and_the_journal_says_how_many_were_wrong(store, room, clock):
    for _ in range(4):
        clock.later(renee(room, WRONG).wait_s)

    signed = renee(room)
    again = renee(room, WRONG)

    assert signed.person.name == "Renée"
    assert again.wait_s == 1
    assert entries(store, "signed_in") == [{"by": staff_tag("Renée"), "failures": 4}]


def test_nobody_else_waits_for_the_wrong_pins_of_one_person(room):
    renee(room, WRONG)

    signed = room.sign_in("Olu", OTHER_PIN, needed=Role.VOLUNTEER)

    assert signed.person.name == "Olu"


def test_every_failure_is_journalled_without_a_name_and_unknown_names_too(store, room):
    room.sign_in("Mallory", PIN, needed=Role.VOLUNTEER)
    room.sign_in("Olu", OTHER_PIN, needed=Role.SUPERVISOR)
    renee(room, WRONG)
    renee(room, WRONG)

    assert failures(store) == [
        {"by": staff_tag("Mallory"), "why": "unknown_name"},
        {"by": staff_tag("Olu"), "why": "role_too_low"},
        {"by": staff_tag("Renée"), "wait_s": 1, "why": "wrong_pin"},
        {"by": staff_tag("Renée"), "wait_s": 1, "why": "waiting"},
    ]


def test_an_unknown_name_and_a_wrong_pin_are_told_the_same(room):
    unknown = room.sign_in("Mallory", PIN, needed=Role.VOLUNTEER)
    wrong = renee(room, WRONG)

    assert unknown.sentence == wrong.sentence


def test_all_stations_share_the_wait(url, room, clock):
    renee(room, WRONG)

    with opened(url, desk=2, clock=clock) as other:
        elsewhere = StaffRoom(other, Argon2PinHasher(), clock, draw_badge)
        signed = renee(elsewhere)

    assert signed.problem is SignInProblem.WAITING


def test_many_guesses_at_once_count_as_one_and_reveal_nothing(url, store, clock):
    guesses = [WRONG, WRONG, WRONG, WRONG]
    answers, start = [], Barrier(len(guesses))

    def guess(room, pin):
        start.wait()
        answers.append(renee(room, pin))

    with ExitStack() as stack:
        rooms = [
            StaffRoom(
                stack.enter_context(opened(url, desk=desk, clock=clock)), Argon2PinHasher(), clock, draw_badge
            )
            for desk in range(2, 2 + len(guesses))
        ]
        threads = [Thread(target=guess, args=pair) for pair in zip(rooms, guesses, strict=True)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    with store.reading() as view:
        person = next(one for one in view.staff() if one.name == "Renée")
    assert person.failures == 1
    assert sorted(answer.problem.value for answer in answers) == ["waiting"] * 3 + ["wrong_pin"]


def test_a_new_pin_lifts_the_wait_and_voids_the_badge(room):
    badge = room.give_badge("Renée")
    renee(room, WRONG)

    room.add("Renée", Role.SUPERVISOR, OTHER_PIN)

    assert renee(room, OTHER_PIN).person.name == "Renée"
    assert room.sign_in_badge(badge, needed=Role.VOLUNTEER).problem is SignInProblem.UNKNOWN_BADGE


def test_a_pin_of_somebody_who_just_left_opens_nothing(store, clock):
    class LeavesMeanwhile(Argon2PinHasher):
        def matches(self, pin, pin_hash):
            with job(store, "leaves") as work:
                work.remove_staff("Renée")
                work.commit(done())
            return super().matches(pin, pin_hash)

    signed = renee(StaffRoom(store, LeavesMeanwhile(), clock, draw_badge))

    assert signed.person is None


# --- badges ---


def test_a_badge_signs_in_and_the_database_does_not_hold_its_code(store, room):
    badge = room.give_badge("Olu")

    signed = room.sign_in_badge(badge, needed=Role.VOLUNTEER)

    with store.reading() as view:
        kept = [person.badge_hash for person in view.staff()]
    assert signed.person.name == "Olu"
    assert badge not in "".join(kept)


def test_a_badge_that_a_french_keyboard_typed_signs_in(room):
    badge = room.give_badge("Olu")
    through = badge.translate(str.maketrans("AQZWM0123456789", "QAWZ?à&é\"'(-è_ç"))

    signed = room.sign_in_badge(through, needed=Role.VOLUNTEER)

    assert signed.person.name == "Olu"


def test_a_new_badge_voids_the_one_before_and_a_taken_one_opens_nothing(room):
    first, second = room.give_badge("Olu"), room.give_badge("Olu")
    after_second = (
        room.sign_in_badge(first, needed=Role.VOLUNTEER),
        room.sign_in_badge(second, needed=Role.VOLUNTEER),
    )

    room.take_badge("Olu")
    after_taking = room.sign_in_badge(second, needed=Role.VOLUNTEER)

    assert [signed.person is not None for signed in after_second] == [False, True]
    assert after_taking.problem is SignInProblem.UNKNOWN_BADGE


def test_a_badge_is_not_held_up_by_wrong_pins(room):
    badge = room.give_badge("Renée")
    renee(room, WRONG)

    signed = room.sign_in_badge(badge, needed=Role.SUPERVISOR)

    assert signed.person.name == "Renée"


def test_a_badge_gives_no_more_than_its_role_and_failures_are_journalled(store, room):
    badge = room.give_badge("Olu")

    low = room.sign_in_badge(badge, needed=Role.SUPERVISOR)
    strange = room.sign_in_badge(draw_badge(), needed=Role.VOLUNTEER)
    nothing = room.sign_in_badge("M100001", needed=Role.VOLUNTEER)

    assert "supervisor" in low.sentence
    assert [one.problem for one in (strange, nothing)] == [SignInProblem.UNKNOWN_BADGE] * 2
    assert failures(store) == [
        {"by": staff_tag("Olu"), "why": "role_too_low"},
        {"by": "", "why": "unknown_badge"},
        {"by": "", "why": "unknown_badge"},
    ]


@pytest.mark.parametrize("ask", ["give_badge", "take_badge"])
def test_a_badge_for_nobody_is_refused(room, ask):
    with pytest.raises(InputError, match="nobody of the staff"):
        getattr(room, ask)("Mallory")


def test_a_station_whose_clock_runs_ahead_locks_nobody_out(url, room, clock):
    clock.later(86_400)
    renee(room, WRONG)
    clock.later(-86_400)

    answer = renee(room)

    assert answer.person is not None


def test_somebodys_own_pin_does_not_make_guessing_at_another_cheap_at_a_public_screen(store, room, clock):
    kiosk = StaffRoom(store, Argon2PinHasher(), clock, draw_badge, is_public=True)

    waits = []
    for _ in range(4):
        waits.append(renee(kiosk, WRONG).wait_s)
        insider = kiosk.sign_in("Olu", OTHER_PIN, needed=Role.VOLUNTEER)
        clock.later(waits[-1])

    assert waits == [1, 2, 4, 8]
    assert insider.person is not None


def test_wrong_pins_at_a_public_screen_make_their_person_wait_there_and_nowhere_else(store, room, clock):
    kiosk = StaffRoom(store, Argon2PinHasher(), clock, draw_badge, is_public=True)

    waits = []
    for _ in range(4):
        waits.append(renee(kiosk, WRONG).wait_s)
        clock.later(waits[-1])
    kiosk_now = renee(kiosk, WRONG)
    blocked = renee(kiosk)
    elsewhere = renee(room)
    clock.later(kiosk_now.wait_s)
    again = renee(kiosk)

    assert waits == [1, 2, 4, 8]
    assert blocked.person is None
    assert blocked.problem is SignInProblem.SCREEN_WAITING
    assert "Somebody typed wrong PINs for this name at this screen." in blocked.sentence
    assert elsewhere.person is not None
    assert again.person is not None
