"""What the journal says, in the words of the screen; staff are named by the tags that their names give."""

import json
from collections.abc import Mapping
from typing import Final

from kiosk.core.journal import JournalEntry
from kiosk.core.reasons import Reason
from kiosk.ui.language.saying import joined
from kiosk.ui.language.texts import say, say_reason, short_code

SHORT: Final = 60


def facts_of(entry: JournalEntry) -> dict[str, object]:
    """Read the facts of an entry."""
    facts = json.loads(entry.body)
    return facts if isinstance(facts, dict) else {}


def kinds() -> dict[str, str]:
    """Name every kind of entry that people look for."""
    return {
        "reserved": say("Number given"),
        "replacing": say("Replacement begun"),
        "sent": say("Sent to a device"),
        "made": say("Bib came out"),
        "proven": say("Bib read back"),
        "handed_over": say("Bib handed over"),
        "refused": say("Refused"),
        "uncertain": say("Not known whether it is out"),
        "void": say("Piece given up"),
        "destroyed": say("Piece destroyed"),
        "revoked": say("Chip revoked"),
        "undone": say("Taken back before the print"),
        "taken_back": say("Not collected after all"),
        "taken_over": say("Taken over by another station"),
        "left_behind": say("Bib left behind"),
        "removed": say("Left bib taken away"),
        "found": say("Kept bib found at a desk"),
        "encoded": say("Chip written"),
        "untouched": say("Device took nothing"),
        "sign_in_failed": say("Sign-in failed"),
        "sign_in_refused": say("Sign-in had to wait"),
        "signed_in": say("Signed in after wrong PINs"),
        "stock_loaded": say("New roll"),
        "ribbon_loaded": say("New ribbon"),
        "supply_removed": say("Roll or ribbon taken out"),
        "surge_added": say("Put on the surge list"),
        "surge_taken": say("Surge: bib begun"),
        "surge_done": say("Surge: bib handed over"),
        "surge_released": say("Surge: laid aside"),
        "surge_dropped": say("Taken from the surge list"),
        "roster_imported": say("Roster imported"),
        "staff_added": say("Staff added"),
        "staff_removed": say("Staff removed"),
        "badge_given": say("Badge given"),
        "badge_taken": say("Badge taken"),
        "pass_revoked": say("Pass revoked"),
        "event_closed": say("Event closed"),
        "event_reopened": say("Event opened again"),
        "exported": say("Lists written for organiser and timing"),
        "purged": say("People forgotten"),
    }


def title_of(entry: JournalEntry) -> str:
    """Say what happened, and to which bib or member."""
    facts = facts_of(entry)
    what = kinds().get(entry.kind, entry.kind.replace("_", " ").capitalize())
    if entry.kind == "refused":
        what = say("Refused, reason {code}", code=_reason_code(facts.get("reason")))
    if isinstance(facts.get("bib"), int):
        return say("Bib {bib}: {what}", bib=facts["bib"], what=what)
    if facts.get("member"):
        return say("Member {member}: {what}", member=facts["member"], what=what)
    return what


def who_of(entry: JournalEntry, people: Mapping[str, str]) -> str:
    """Name who of the staff did it, empty where nobody of them is noted.

    Args:
        entry: the entry.
        people: tag → name.
    """
    tag = facts_of(entry).get("by")
    if not isinstance(tag, str) or not tag:
        return ""
    return people.get(tag, say("somebody who is no longer listed ({tag})", tag=tag))


def meaning_of(reason: Reason) -> str:
    """Say in one line what a reason is, and what to do."""
    sentence, next_step = say_reason(reason)
    return say("{code} means: {sentence} {step}", code=short_code(reason), sentence=sentence, step=next_step)


def facts_words(entry: JournalEntry) -> str:
    """List all facts of an entry; of a refusal also what its reason means."""
    reason = _reason_named(facts_of(entry).get("reason")) if entry.kind == "refused" else None
    return f"{meaning_of(reason)}\n{_all_facts(entry)}" if reason else _all_facts(entry)


def _all_facts(entry: JournalEntry) -> str:
    pairs = [
        f"{name}: {_short(value)}"
        for name, value in sorted(facts_of(entry).items())
        if value not in ("", None)
    ]
    proof = f"{entry.kind} {entry.incarnation}/{entry.sequence} {entry.digest[:16]}"
    return joined([*pairs, proof])


def _short(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_short(one) for one in value)
    if isinstance(value, dict):
        return " ".join(
            f"{name}={_short(one)}" for name, one in sorted(value.items()) if one not in ("", None)
        )
    text = str(value)
    return text if len(text) <= SHORT else text[:SHORT] + "…"


def _reason_code(value: object) -> str:
    reason = _reason_named(value)
    return short_code(reason) if reason else str(value)


def _reason_named(value: object) -> Reason | None:
    return next((one for one in Reason if one.value == value), None)
