"""Wrong PINs at a screen of runners: they make their person wait there, and nowhere else."""

from kiosk.security.badges import draw_badge
from kiosk.security.pins import Argon2PinHasher
from kiosk.services.staff.people import StaffRoom
from kiosk.services.staff.sign_in import SignInProblem
from tests.contract.sign_in.tries import WRONG, renee


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
