"""The code on a badge: random enough, and typed right by every scanner."""

from kiosk.core.scan import badge_codes, looks_like_badge
from kiosk.security.badges import draw_badge


def test_a_drawn_badge_has_the_form_that_scans_are_told_by():
    drawn = [draw_badge() for _ in range(200)]

    assert all(badge_codes(code)[0] == code for code in drawn)
    assert not looks_like_badge(drawn[0][:-1])


def test_no_badge_is_drawn_twice_and_each_holds_a_digit():
    drawn = [draw_badge() for _ in range(500)]

    assert len(set(drawn)) == 500
    assert all(any(sign.isdecimal() for sign in code) for code in drawn)
