"""Guessing a PIN, on SQLite and on PostgreSQL alike: slow for whoever guesses, never a lock for good."""

from contextlib import ExitStack
from threading import Barrier, Thread

from kiosk.core.people import Role, staff_tag
from kiosk.security.badges import draw_badge
from kiosk.security.pins import Argon2PinHasher
from kiosk.services.staff.people import StaffRoom
from kiosk.services.staff.sign_in import SignInProblem
from tests.contract.sign_in.tries import OTHER_PIN, PIN, WRONG, entries, failures, renee
from tests.helpers.databases import done, job, opened


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
