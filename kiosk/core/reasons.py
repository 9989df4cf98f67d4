"""The closed list of reasons why a bib is not given out, with the words for each."""

from dataclasses import dataclass
from enum import Enum


class Reason(Enum):
    """Why not."""

    UNKNOWN_CODE = "unknown_code"
    FORGED_PASS = "forged_pass"
    REVOKED_PASS = "revoked_pass"
    OTHER_EVENT = "other_event"
    NO_ENTITLEMENT = "no_entitlement"
    WITHDRAWN = "withdrawn"
    UNFINISHED = "unfinished"
    REALLOCATED = "reallocated"
    ALREADY_COLLECTED = "already_collected"
    SERVED_ELSEWHERE = "served_elsewhere"
    TWO_PLACES = "two_places"
    POSSIBLE_DOUBLE = "possible_double"
    TOO_YOUNG = "too_young"
    GUARDIAN_MISSING = "guardian_missing"
    DOCUMENT_MISSING = "document_missing"
    DOCUMENT_EXPIRED = "document_expired"
    OUTSIDE_HOURS = "outside_hours"
    PROXY_FORBIDDEN = "proxy_forbidden"
    PROXY_LIMIT = "proxy_limit"
    IDENTITY_NOT_CONFIRMED = "identity_not_confirmed"
    BLOCKED = "blocked"
    NO_NUMBERS_LEFT = "no_numbers_left"
    STATION_NOT_READY = "station_not_ready"
    BIRTH_DATE_NEEDED = "birth_date_needed"
    EVENT_CLOSED = "event_closed"
    NO_VOLUNTEER_CAME = "no_volunteer_came"
    NOT_CONFIRMED = "not_confirmed"
    KEPT_AT_DESK = "kept_at_desk"
    NO_VALID_COPY = "no_valid_copy"


@dataclass(frozen=True, slots=True)
class Wording:
    """What is said of a reason; the facts of a refusal fill the braces.

    Attributes:
        sentence: for the runner, what is the matter.
        next_step: for the runner, what to do now.
        overridable: a supervisor may set it aside, with a reason that is journalled.
        in_public: what a screen says that others can read, where `sentence` tells of other people.
        at_desk: what the volunteer does now who serves the runner, where `next_step` speaks to the runner.
    """

    sentence: str
    next_step: str
    overridable: bool = False
    in_public: str = ""
    at_desk: str = ""


_HELP = "Please go to the help desk."
_SEND = "Send the runner to the help desk."

WORDING: dict[Reason, Wording] = {
    Reason.UNKNOWN_CODE: Wording(
        "This code is not in our list.",
        "Check the number, or search by name at a desk.",
        at_desk="Check the number, or search by name.",
    ),
    Reason.FORGED_PASS: Wording("This pass was not issued by the organiser.", _HELP, at_desk=_SEND),
    Reason.REVOKED_PASS: Wording(
        "This pass was replaced or withdrawn.",
        "Show your newest pass, or go to the help desk.",
        at_desk="Ask for the newest pass, or send the runner to the help desk.",
    ),
    Reason.OTHER_EVENT: Wording(
        "This pass belongs to another event: {event}.",
        "Show the pass of this event.",
        at_desk="Ask for the pass of this event.",
    ),
    Reason.NO_ENTITLEMENT: Wording("There is no place under this name.", _HELP, at_desk=_SEND),
    Reason.WITHDRAWN: Wording("The place for {race} was withdrawn.", _HELP, at_desk=_SEND),
    Reason.UNFINISHED: Wording(
        "The registration for {race} was never finished.",
        "Go to the help desk; a supervisor can finish it with you.",
        overridable=True,
        at_desk="A supervisor can finish it with the runner.",
    ),
    Reason.REALLOCATED: Wording(
        "The place for {race} was given to somebody else because it was not confirmed in time.",
        _HELP,
        at_desk=_SEND,
    ),
    Reason.ALREADY_COLLECTED: Wording(
        "Bib {bib} for {race} was collected on {when} at {where}.",
        "Is it lost or damaged? Go to the replacement desk.",
        at_desk="Ask what has become of it.",
    ),
    Reason.SERVED_ELSEWHERE: Wording(
        "Bib {bib} is being made at {where}.",
        "Go to {where}, or ask a supervisor.",
        overridable=True,
        at_desk="Send the runner to {where}, or ask a supervisor.",
    ),
    Reason.TWO_PLACES: Wording(
        "There is a place for each of {races}; one person runs one race.", "Choose one of them."
    ),
    Reason.POSSIBLE_DOUBLE: Wording(
        "Somebody with the same name and birth date has bib {bib} already.",
        "Go to the help desk with an identity document.",
        overridable=True,
        at_desk="Look at an identity document and ask a supervisor.",
        in_public="Your name may be on our list twice.",
    ),
    Reason.TOO_YOUNG: Wording(
        "{race} is open from the year in which one turns {age}.", _HELP, at_desk=_SEND
    ),
    Reason.GUARDIAN_MISSING: Wording(
        "A minor collects with a parent or guardian.",
        "Come to a desk together.",
        overridable=True,
        at_desk="Ask the parent or guardian to come to the desk too.",
    ),
    Reason.DOCUMENT_MISSING: Wording(
        "A document that allows you to run is still missing: {kinds}.",
        "Show it at a desk.",
        overridable=True,
        at_desk="Ask the runner for it.",
    ),
    Reason.DOCUMENT_EXPIRED: Wording(
        "The document ({kind}) is valid until {until} only, before race day.",
        "Show a valid one at a desk.",
        overridable=True,
        at_desk="Ask the runner for a valid one.",
    ),
    Reason.OUTSIDE_HOURS: Wording(
        "Bibs are given out {hours}.",
        "Please come back then.",
        overridable=True,
        at_desk="Ask the runner to come back then.",
    ),
    Reason.PROXY_FORBIDDEN: Wording(
        "At this event nobody else can collect for a runner.",
        "The runner must come in person.",
        overridable=True,
    ),
    Reason.PROXY_LIMIT: Wording(
        "{proxy} has collected for {limit} runners already, which is the limit.",
        "Somebody else must collect this bib.",
        overridable=True,
    ),
    Reason.IDENTITY_NOT_CONFIRMED: Wording(
        "The identity was not confirmed yet.",
        "Show an identity document at a desk.",
        overridable=True,
        at_desk="Ask the runner for an identity document.",
    ),
    Reason.BLOCKED: Wording(
        "The organiser has stopped this place: {why}.",
        _HELP,
        overridable=True,
        in_public="The organiser has a question about this place.",
        at_desk=_SEND,
    ),
    Reason.NO_NUMBERS_LEFT: Wording(
        "There is no number left for {race}, {area}.", "Ask a supervisor for another start area."
    ),
    Reason.STATION_NOT_READY: Wording(
        "This station cannot make a bib now: {why}", "Please use another station; staff have been told."
    ),
    Reason.BIRTH_DATE_NEEDED: Wording(
        "This number alone does not show who you are.",
        "Type your birth date too, or show your pass.",
        at_desk="Ask for the birth date, or for the pass.",
    ),
    Reason.EVENT_CLOSED: Wording(
        "The pickup of this event is closed.", _HELP, at_desk=_SEND
    ),
    Reason.NO_VOLUNTEER_CAME: Wording(
        "No volunteer could come to look at your document.",
        "Please go to a desk with it; your place is safe.",
        at_desk="Scan the pass again: this desk can look at the document.",
    ),
    Reason.NOT_CONFIRMED: Wording(
        "The volunteer could not confirm what has to be seen before a bib is given out.",
        "Please go to the help desk with your document.",
        at_desk="Look at the document again, or ask a supervisor.",
    ),
    Reason.KEPT_AT_DESK: Wording(
        "Bib {bib} is ready and waits at a desk.",
        "Go to a desk with your pass; it is handed to you there.",
        at_desk="Find it where the bibs of the kiosks are kept, and scan it.",
    ),
    Reason.NO_VALID_COPY: Wording(
        "Bib {bib} for {race} was collected before, but no copy of it is valid now.",
        "Go to the replacement desk: a new copy is made there.",
        at_desk="Make a replacement: nobody has a valid copy.",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Refusal:
    """A closed reason with the facts that its sentence needs.

    Attributes:
        facts: (name, text) pairs for the braces of the wording.
    """

    reason: Reason
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def sentence(self) -> str:
        """Say in English what is the matter."""
        return WORDING[self.reason].sentence.format(**dict(self.facts))

    @property
    def next_step(self) -> str:
        """Say in English what to do now."""
        return WORDING[self.reason].next_step.format(**dict(self.facts))

    @property
    def is_overridable(self) -> bool:
        """Tell whether a supervisor may set this reason aside."""
        return WORDING[self.reason].overridable


def refusal(reason: Reason, **facts: object) -> Refusal:
    """Make a refusal from keyword facts."""
    return Refusal(reason, tuple((name, str(value)) for name, value in facts.items()))
