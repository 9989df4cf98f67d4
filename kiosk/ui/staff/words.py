"""Times, lengths, stations and people in the words of the staff face."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.core.board import Call, StationView
from kiosk.core.event import Event, Face
from kiosk.core.flow import State
from kiosk.core.flow.states import Closed, Idle
from kiosk.core.people import Role
from kiosk.core.pickup import ReplaceReason
from kiosk.ui.language.formats import say_moment, say_number, say_percent, say_seconds, say_time
from kiosk.ui.language.texts import say, say_count

SILENT_AFTER_S: Final = 30.0
_MINUTE_S: Final = 60
_HOUR_S: Final = 3600
_DAY_S: Final = 86400


def is_over(state: State) -> bool:
    """Tell whether nobody is being served any more."""
    return isinstance(state, Idle | Closed)


def clock_words(at: datetime, event: Event) -> str:
    """Give a time of the day where the event is."""
    return say_time(at.astimezone(ZoneInfo(event.timezone)))


def day_words(at: datetime, event: Event) -> str:
    """Give a day and a time where the event is."""
    return say_moment(at.astimezone(ZoneInfo(event.timezone)))


def seconds_words(seconds: float) -> str:
    """Give a length of time."""
    return say_seconds(seconds)


def ago_words(seconds: float) -> str:
    """Say how long something was, roughly."""
    if seconds < _MINUTE_S:
        return say("{count} s", count=max(0, int(seconds)))
    if seconds < 2 * _HOUR_S:
        return say("{count} min", count=int(seconds // _MINUTE_S))
    if seconds < 2 * _DAY_S:
        return say("{count} h", count=int(seconds // _HOUR_S))
    return say_count("{n} day", "{n} days", int(seconds // _DAY_S))


def number_words(number: int) -> str:
    """Group a large number, so that it can be read aloud; never for a bib number."""
    return say_number(number)


def percent_words(part: int, whole: int) -> str:
    """Give a part of a whole in percent."""
    return say_percent(part, whole)


def role_words(role: Role) -> str:
    """Name a role."""
    return {
        Role.VOLUNTEER: say("Volunteer"),
        Role.REPLACEMENT: say("Replacement desk"),
        Role.SUPERVISOR: say("Supervisor"),
    }[role]


def reason_words(reason: ReplaceReason) -> str:
    """Name what happened to a bib."""
    return {
        ReplaceReason.LOST: say("Lost"),
        ReplaceReason.DAMAGED: say("Damaged"),
        ReplaceReason.STOLEN: say("Stolen"),
    }[reason]


def face_words(face: Face) -> str:
    """Name who stands in front of a station."""
    return {Face.DESK: say("Desk"), Face.KIOSK: say("Kiosk"), Face.STAFF: say("Staff")}[face]


def call_words(call: Call) -> str:
    """Say why somebody should come."""
    return {
        Call.NONE: "",
        Call.HELP: say("A runner asks for a volunteer"),
        Call.IDENTITY: say("A runner waits for the identity check"),
        Call.QUESTION: say("A question waits for somebody's eyes"),
        Call.OUT_OF_ORDER: say("Out of order"),
    }[call]


def doing_words(doing: str) -> str:
    """Say what a station does, from the name of its state."""
    known = {
        "Idle": say("Free"),
        "LookingUp": say("Looks a runner up"),
        "Choosing": say("A runner chooses a race"),
        "Refused": say("Explains a refusal"),
        "Checking": say("Checks documents"),
        "Reserving": say("Reserves a number"),
        "Making": say("Makes a bib"),
        "AskingIfOut": say("Asks whether a bib is out"),
        "AskingDestroyed": say("Asks for a piece to be destroyed"),
        "ReadingBack": say("Waits for a bib to be scanned"),
        "HandingOver": say("Hands a bib over"),
        "Storing": say("Notes something"),
        "LeftBehind": say("A bib was left behind"),
        "Stopped": say("Has stopped"),
        "Closed": say("Has just finished a bib"),
    }
    return known.get(doing, doing)


def is_silent(view: StationView, at: datetime) -> bool:
    """Tell whether a station has not been heard of for a while."""
    return view.seen_at is None or (at - view.seen_at).total_seconds() > SILENT_AFTER_S


def seen_words(view: StationView, at: datetime) -> str:
    """Say when a station was heard of, empty while it is there."""
    if view.seen_at is None:
        return say("Never seen")
    if not is_silent(view, at):
        return ""
    return say("Not seen for {time}", time=ago_words((at - view.seen_at).total_seconds()))
