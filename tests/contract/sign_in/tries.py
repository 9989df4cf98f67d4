"""PINs, tries to sign in with them, and what the journal says of those that failed."""

import json

from kiosk.core.people import Role

PIN, OTHER_PIN, WRONG = "482913", "730184", "000001"


def entries(store, *kinds):
    with store.reading() as view:
        return [json.loads(entry.body) for entry in view.journal() if entry.kind in kinds]


def failures(store):
    return entries(store, "sign_in_failed", "sign_in_refused")


def renee(room, pin=PIN, needed=Role.VOLUNTEER):
    return room.sign_in("Renée", pin, needed=needed)
