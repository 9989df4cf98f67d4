"""A badge signs in as far as its role goes, and the database does not hold its code."""

import pytest

from kiosk.core.errors import InputError
from kiosk.core.people import Role, staff_tag
from kiosk.security.badges import draw_badge
from kiosk.services.staff.sign_in import SignInProblem
from tests.contract.sign_in.tries import WRONG, failures, renee


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
