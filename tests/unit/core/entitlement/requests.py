"""Requests as a station makes them, and the reason why one is refused."""

from dataclasses import replace
from datetime import date

from kiosk.core.entitlement import Denied, decide
from kiosk.core.event import Face
from kiosk.core.people import Match
from kiosk.core.pickup import Checks
from kiosk.core.request import Request
from tests.helpers.events import held_bib, member, pickup_moment, place, runner_file, sample_event

HERE = "aaaa"
SEEN = Checks(identity="passport", by="S")
MINOR = member(birth_date=date(2007, 5, 1))
NO_PAPER = {"document_kind": "", "document_valid_until": None}
OLD_PAPER = {"document_valid_until": date(2024, 8, 9)}


def asked(runner=None, **changes):
    base = Request(
        event=sample_event(),
        at=pickup_moment(),
        face=Face.DESK,
        incarnation=HERE,
        match=Match("M1001", is_pass=True),
        runner=runner or runner_file(),
        checks=SEEN,
        settled=True,
    )
    return replace(base, **changes)


def minor(**changes):
    return runner_file(MINOR, place(race="10K"), **changes)


KEPT = held_bib(is_open=True, collected_at=None, with_staff=True)


def reason_of(request):
    decision = decide(request)
    assert isinstance(decision, Denied), decision
    return decision.refusal.reason
