"""Whose chip it is, by what became of its piece."""

import pytest

from kiosk.app import open_site
from kiosk.core.flow.events import ReplaceAsked, SaidDestroyed, Taken, UndoAsked
from kiosk.core.flow.states import AskingDestroyed, Closed, HandingOver, Stopped
from kiosk.core.pickup import AttemptState, ChipVerdict, ReplaceReason
from kiosk.core.ports import ChipAnswer
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.services.chips.bench import ChipKind, identify
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import pickups_of


def told_of(place, attempt, **changes):
    """Read the chip of an attempt as it was made, or changed."""
    chip = attempt.chips[0]
    said = {"epc": chip.epc, "tid": chip.tid} | changes
    with open_site(place.file) as site, site.store.reading() as view:
        return identify(view, site.event.chips.parsed, ChipAnswer(ChipVerdict.OK, **said))


@pytest.fixture
def place(tmp_path):
    return event_folder(tmp_path).station(separate=True)


def test_a_replaced_bib_s_chip_is_revoked_and_the_new_one_counts(place):
    with at_work(place) as desk:
        desk.show(CAMILLE)
        desk.do(Taken(desk.until(HandingOver).visit))
        desk.until(Closed)
        desk.do(ReplaceAsked(1, ReplaceReason.LOST, "S"))
        desk.do(Taken(desk.until(HandingOver).visit))
        desk.until(Closed)

    first, second = (one.attempts[0] for one in pickups_of(place, 1))
    assert told_of(place, first).issued.attempt.state is AttemptState.REVOKED
    assert told_of(place, second).issued.attempt.state is AttemptState.PROVEN
    assert told_of(place, second).runner.member.member_id == CAMILLE


def test_a_chip_that_was_given_up_is_void(place):
    with at_work(place) as desk:
        place.break_encoder(VirtualFault.CHIP_LEAVES, label=1, words=3)
        desk.show(CAMILLE)
        desk.do(UndoAsked(desk.until(Stopped).visit))
        destroy = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(destroy.visit, destroy.job.attempt, again=True))
        desk.until(HandingOver)

    void, _ = pickups_of(place, 1)[0].attempts
    dirty = told_of(place, void, epc="0" * 24)
    assert (dirty.kind, dirty.bib) == (ChipKind.CHANGED, 1)
    assert told_of(place, void).issued.attempt.state is AttemptState.VOID


def test_a_chip_whose_tid_names_no_single_chip_is_known_by_its_code(place):
    with at_work(place) as desk:
        desk.show(CAMILLE)
        desk.until(HandingOver)

    [made] = pickups_of(place, 1)[0].attempts
    assert told_of(place, made, tid="").kind is ChipKind.KNOWN
    assert told_of(place, made, tid="E280999900000000000000FF").kind is ChipKind.COPY
