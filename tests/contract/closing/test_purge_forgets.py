"""A purge takes every name and leaves what still has to be proven."""

import json
from dataclasses import replace
from datetime import date

import pytest

from kiosk.core.errors import RuleError
from kiosk.core.journal import first_break
from kiosk.core.pickup import PickupState
from kiosk.core.reasons import Reason, refusal
from kiosk.services.exports.chip_master import master_table
from kiosk.services.pickups.records import refused
from tests.contract.closing.people import (
    BIB_NAME,
    BLOCKED,
    GUARDIAN,
    PEOPLE,
    PROXY,
    REASON,
    family,
    row,
    runner,
)
from tests.helpers.collected import open_pickup
from tests.helpers.databases import START, done, job, small_event
from tests.helpers.raw_bytes import raw_bytes
from tests.helpers.rosters import imported, written

SECRETS = (PROXY, REASON, GUARDIAN, BIB_NAME, BLOCKED)


def test_an_open_event_is_not_purged(full, closing):
    with pytest.raises(RuleError, match="close it first"):
        closing.purge("Renée")

    assert runner(full, 1).member.family_name == family(1)


def test_no_name_is_left_in_the_bytes_of_the_database(url, full, closing):
    before = raw_bytes(full, url)
    closing.close("Renée")

    report = closing.purge("Renée", with_staff=True)

    after = raw_bytes(full, url)
    names = [family(number) for number in range(1, PEOPLE + 1)]
    words = [*names, *SECRETS, "Renée"]
    assert all(word.encode() in before for word in (names[0], names[-1], *SECRETS, "Renée"))
    assert report.left_over == ""
    assert [word for word in words if word.encode() in after or word.lower().encode() in after] == []


def test_who_never_had_a_pickup_is_gone_and_who_had_one_is_a_number(purged):
    with purged.reading() as view:
        members = view.count_members()
    kept, gone = runner(purged, 1), runner(purged, 4)

    person = kept.member
    assert members == 3
    assert gone is None
    assert (person.member_id, person.name, person.birth_date) == ("M1", "", date(1900, 1, 1))
    assert {person.sex, person.nationality, person.language, person.guardian} == {""}
    assert [(won.bib_name, won.document_kind) for won in kept.places] == [("", "")]
    assert kept.held.bib == 1
    assert kept.doubles == ()


def test_what_was_seen_at_the_desk_is_gone(purged):
    with purged.reading() as view:
        pickup = view.pickups_of(1)[0]
        proxies = view.proxy_count(PROXY)

    checks = pickup.checks
    assert (checks.identity, checks.document, checks.proxy, checks.note) == ("", "", "", "")
    assert checks.by == "Renée"
    assert proxies == 0


def test_the_year_of_birth_can_be_kept(full, closing):
    closing.close("Renée")

    closing.purge("Renée", keep_birth_year=True)

    assert runner(full, 1).member.birth_date == date(1961, 1, 1)
    assert runner(full, 2).member.birth_date == date(1962, 1, 1)


def test_the_staff_stay_unless_they_are_to_go(full, closing):
    closing.close("Renée")

    closing.purge("Renée", with_staff=True)

    with full.reading() as view:
        assert view.staff() == ()
        assert view.pickups_of(1)[0].checks.by == ""


def test_the_journal_still_proves_and_nothing_of_it_was_changed(full, closing):
    closing.close("Renée")
    with full.reading() as view:
        before = tuple(view.journal())

    closing.purge("Renée")

    with full.reading() as view:
        after = tuple(view.journal())
    assert first_break(after) is None
    assert after[: len(before)] == before
    assert json.loads(after[-1].body)["deleted"] == PEOPLE - 3


def test_chips_and_figures_can_still_be_read(purged):
    with purged.reading() as view:
        chips = master_table(small_event(), view.issued_chips())
        figures = view.figures(at=START)
        bibs = tuple(view.collected())
        doubles = view.perhaps_twice(limit=10)

    assert ["proven" in row for row in chips.rows] == [True] * 3
    assert figures.collected == 3
    assert [(one.bib, one.member_id, one.name, one.by_proxy) for one in bibs] == [
        (1, "M1", "", False),
        (2, "M2", "", False),
        (3, "M3", "", False),
    ]
    assert doubles == ()


def test_nobody_is_found_by_name_and_numbers_still_lead_to_their_bibs(purged):
    with purged.reading() as view:
        by_name = view.search(family(1), limit=5)
        by_number = view.search("M1", limit=5)
        by_pass = view.resolve("PASS1")
        waiting = view.surge()
        revoked = view.is_revoked("0123456789abcdef")

    assert by_name == ()
    assert [found.member.member_id for found in by_number] == ["M1"]
    assert by_pass is None
    assert [entry.entitlement_id for entry in waiting] == ["E2"]
    assert not revoked


def test_a_number_that_was_kept_for_somebody_is_free(purged):
    with job(purged) as work:
        assert work.take_number("42K", "SAS2", wanted=41) == 41


def test_the_answer_to_an_earlier_refusal_keeps_its_reason_and_names_nobody(full, closing):
    key, content = full.next_key(), "c" * 64
    with full.working(key, content) as work:
        refused(work, refusal(Reason.PROXY_LIMIT, proxy=PROXY, limit=2), "M7")
    closing.close("Renée")

    report = closing.purge("Renée")

    with full.working(key, content) as work:
        outcome = work.first_outcome
    assert outcome.result == "refused"
    assert outcome.facts == {"reason": "proxy_limit", "facts": [["proxy", ""], ["limit", ""]]}
    assert report.count.outcomes == 1


def test_a_place_that_went_to_somebody_else_after_a_visit_keeps_its_new_owner_as_a_number(
    full, closing, tmp_path
):
    visit = open_pickup(full, 20)
    with job(full, "undo") as work:
        work.save(replace(visit, state=PickupState.UNDONE, closed_at=START))
        work.release(visit.bib)
        work.commit(done())
    moved = row(20) | {"member_id": "M999", "family_name": family(999)}
    imported(full, written(tmp_path, [moved], name="moved.csv"))
    closing.close("Renée")

    report = closing.purge("Renée")

    assert report.count.anonymous == 5
    assert runner(full, 999).member.name == ""
