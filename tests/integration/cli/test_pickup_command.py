"""`kiosk pickup` and `kiosk replace`: one visit from the command line, with every option."""

import pytest

from kiosk.core.people import Role
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.command_line import kiosk, kiosk_process
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder, pass_of
from tests.helpers.stored import entries_of, live_bibs, pickups_of

PIN = "482913"


def station(path, **options):
    return event_folder(path, **options).station()


def with_supervisor(place, name="Renée", role=Role.SUPERVISOR):
    with at_work(place) as desk:
        desk.site.staff.add(name, role, PIN)
    return place


def pickup(place, *arguments, typed=None):
    return kiosk("pickup", *arguments, "--json", "--station", place.file, typed=typed)


@pytest.fixture(scope="module")
def quiet_place(tmp_path_factory):
    """One event for everything that must leave it as it was."""
    return station(tmp_path_factory.mktemp("quiet"))


@pytest.mark.parametrize("code", [CAMILLE, "E500001", "m100001", "pass"])
def test_a_pass_a_member_number_and_a_place_number_all_serve(tmp_path, code):
    place = station(tmp_path)

    answer = pickup(place, pass_of("E500001") if code == "pass" else code)

    assert answer.status == 0, answer.err
    assert answer.value["outcome"] == "handed_over"
    assert (answer.value["race"], answer.value["bib"]) == ("42K", 1)


def test_the_same_code_again_is_refused_as_collected(tmp_path):
    place = station(tmp_path)
    pickup(place, CAMILLE)

    again = pickup(place, CAMILLE)

    assert again.status == 1
    assert (again.value["outcome"], again.value["reason"]) == ("refused", "already_collected")
    assert place.labels == [1]


@pytest.mark.parametrize("code", ["M999999", "", " ", "\x00\x01", "\udcff\udcfe", "%s%n", "漢字", "-" * 9])
def test_no_text_as_code_does_more_than_be_refused(quiet_place, code):
    place = quiet_place
    before = len(entries_of(place))

    answer = kiosk("pickup", "--json", "--station", place.file, "--", code)

    assert answer.status == 1
    assert answer.value["reason"] == "unknown_code"
    assert len(entries_of(place)) == before


def test_bytes_that_are_no_text_are_refused_as_a_stranger_types_them(tmp_path):
    place = station(tmp_path)

    answer = kiosk_process("pickup", "\udcff\udc80", "--json", "--station", place.file, folder=tmp_path)

    assert answer.status == 1
    assert answer.value["reason"] == "unknown_code"
    assert "Traceback" not in answer.err


@pytest.mark.parametrize("option", ["--proxy", "--identity", "--document", "--staff"])
def test_a_word_that_is_no_text_is_refused_and_changes_nothing(quiet_place, option):
    before = len(entries_of(quiet_place))

    answer = pickup(quiet_place, CAMILLE, option, "\udcff")

    assert answer.status == 1
    assert answer.value["sentence"].startswith(f"{option}: holds signs")
    assert len(entries_of(quiet_place)) == before


def test_two_places_need_a_race(tmp_path):
    place = station(tmp_path)

    asked = pickup(place, "M100002")
    wrong = pickup(place, "M100002", "--race", "5K")
    chosen = pickup(place, "M100002", "--race", "10k")

    assert (asked.status, asked.value["reason"]) == (1, "two_places")
    assert "there are: 42K, 10K" in wrong.value["sentence"]
    assert chosen.value["race"] == "10K"


def test_a_pass_for_one_of_two_places_is_its_own_choice(tmp_path):
    place = station(tmp_path)

    answer = pickup(place, pass_of("E500003"))

    assert answer.value["race"] == "10K"


def test_a_read_back_of_another_bib_awaits_the_right_one(tmp_path):
    place = station(tmp_path)

    wrong = pickup(place, CAMILLE, "--read", "1427")
    right = pickup(place, CAMILLE, "--read", "1")

    assert (wrong.status, wrong.value["outcome"], wrong.value["reason"]) == (1, "awaiting", "read_back")
    assert "This is bib 1427" in wrong.value["sentence"]
    assert right.value["outcome"] == "handed_over"
    assert place.labels == [1]


def test_what_was_seen_at_the_desk_is_journalled(tmp_path):
    place = station(tmp_path)

    answer = pickup(
        place, "M100014", "--document", "licence", "--identity", "passport", "--proxy", "Ana", "--guardian"
    )
    checks = pickups_of(place, answer.value["bib"])[0].checks

    assert (checks.document, checks.identity, checks.proxy, checks.guardian) == (
        "licence",
        "passport",
        "Ana",
        True,
    )
    assert not any("Ana" in entry.body for entry in entries_of(place))


def test_an_override_needs_a_supervisor_and_a_reason_that_may_be_set_aside(tmp_path):
    place = with_supervisor(station(tmp_path))

    nobody = pickup(place, "M100010", "--override", "unfinished")
    wrong = pickup(place, "M100010", "--override", "withdrawn", "--staff", "Renée", "--pin-stdin")
    good = pickup(
        place,
        "M100010",
        "--override",
        "unfinished",
        "--staff",
        "Renée",
        "--pin-stdin",
        typed=f"{PIN}\n",
    )
    bad_pin = pickup(
        place, "M100010", "--override", "unfinished", "--staff", "Renée", "--pin-stdin", typed="1\n"
    )

    assert "--staff NAME --pin-stdin" in nobody.value["sentence"]
    assert "cannot be set aside" in wrong.value["sentence"]
    assert "do not go together" in bad_pin.value["sentence"]
    assert [answer.status for answer in (nobody, wrong, bad_pin)] == [1, 1, 1]
    assert good.value["outcome"] == "handed_over", good.value


def test_a_replacement_needs_the_role_and_revokes_the_first_copy(tmp_path):
    place = with_supervisor(with_supervisor(station(tmp_path)), "Olu", Role.VOLUNTEER)
    pickup(place, CAMILLE)
    asked = ("replace", 1, "--reason", "lost", "--pin-stdin", "--json", "--station", place.file)

    low = kiosk(*asked, "--staff", "Olu", typed=f"{PIN}\n")
    done = kiosk(*asked, "--staff", "Renée", typed=f"{PIN}\n")

    assert (low.status, "needs the role replacement" in low.value["sentence"]) == (1, True)
    assert (done.status, done.value["copy"], done.value["bib"]) == (0, 1, 1)
    assert live_bibs(place, 1) == 1


def test_a_replacement_of_a_bib_that_nobody_has_is_refused(tmp_path):
    place = with_supervisor(station(tmp_path))

    answer = kiosk(
        "replace", 5, "--reason", "stolen", "--staff", "Renée", "--pin-stdin", "--json", "--station",
        place.file, typed=f"{PIN}\n",
    )  # fmt: skip

    assert answer.status == 1
    assert "never collected" in answer.value["sentence"]


def test_a_void_bib_is_settled_from_the_command_line(tmp_path):
    place = station(tmp_path)
    place.break_printer(VirtualFault.CHIP_VOID, label=1)

    void = pickup(place, CAMILLE)
    again = pickup(place, CAMILLE)
    settled = pickup(place, CAMILLE, "--settle", "destroyed")

    assert (void.value["outcome"], void.value["reason"]) == ("failed", "void")
    assert again.value["reason"] == "void"
    assert "--settle destroyed" in void.value["sentence"]
    assert settled.value["outcome"] == "handed_over"
    assert place.labels == [1, 2]


@pytest.mark.parametrize(("word", "labels"), [("not-out", [1, 2]), ("out", [1])])
def test_an_uncertain_bib_is_settled_from_the_command_line(tmp_path, word, labels):
    place = station(tmp_path, read_back="barcode")
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)

    uncertain = pickup(place, CAMILLE)
    settled = pickup(place, CAMILLE, "--settle", word)

    assert (uncertain.status, uncertain.value["outcome"]) == (1, "uncertain")
    assert settled.value["outcome"] == "handed_over"
    assert place.labels == labels
    assert live_bibs(place, 1) == 1


def test_a_bib_that_does_not_read_is_given_up_from_the_command_line(tmp_path):
    place = station(tmp_path)
    pickup(place, CAMILLE, "--read", "no bib")

    given_up = pickup(place, CAMILLE, "--settle", "unreadable")
    settled = pickup(place, CAMILLE, "--settle", "destroyed")

    assert given_up.value["reason"] == "void"
    assert settled.value["outcome"] == "handed_over"
    assert live_bibs(place, 1) == 1


def test_what_is_said_beforehand_settles_no_bib_that_this_visit_makes(tmp_path):
    place = station(tmp_path)
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)

    answer = pickup(place, CAMILLE, "--settle", "not-out")

    assert answer.value["outcome"] == "uncertain"
    assert place.labels == [1]


def test_without_json_the_sentence_and_the_files_are_said(tmp_path):
    place = station(tmp_path)

    answer = kiosk("pickup", CAMILLE, "--station", place.file)

    assert answer.out.startswith("Bib 1 was handed over.")
    assert "bib-1.1.png" in answer.out


def test_a_full_archive_is_told_beside_the_answer(tmp_path):
    place = station(tmp_path)
    (tmp_path / "bibs").write_text("a file")

    answer = pickup(place, CAMILLE)

    assert answer.status == 0
    assert answer.value["files"] == {}
    assert "cannot be kept" in answer.err


@pytest.mark.parametrize(
    "arguments",
    [("pickup",), ("pickup", "M1", "--nonsense"), ("replace", "x", "--reason", "lost"), ("nothing",)],
)
def test_wrong_use_has_status_two(arguments):
    answer = kiosk(*arguments)

    assert answer.status == 2
