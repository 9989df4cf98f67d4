"""Enough of a person to know oneself by, and too little for somebody who reads over a shoulder."""

from typing import Final

from kiosk.core.people import Member

SHOWN_SIGNS: Final = 2


def masked_name(member: Member) -> str:
    """Give the given name and the first letter of the family name (`Camille L.`)."""
    initial = member.family_name.strip()[:1]
    given = member.given_name.strip()
    return f"{given} {initial}." if given and initial else given or f"{initial}."


def masked_number(member: Member) -> str:
    """Give the last two signs of the member number behind dots (`•••01`), in this order in every script."""
    return f"\u2066•••{member.member_id[-SHOWN_SIGNS:]}\u2069"
