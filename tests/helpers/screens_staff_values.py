"""What the staff see on a busy day, made by hand for pictures."""

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.core.board import AreaCount, Call, Figures, Presence, StationView, SurgeEntry
from kiosk.core.event import Event, Face
from kiosk.core.journal import JournalEntry, chained
from kiosk.core.people import BibNumber, EntitlementId, RaceCode, staff_tag
from kiosk.core.pickup import Attempt, AttemptState, Chip, ChipVerdict, ReplaceReason
from kiosk.core.ports import IssuedChip
from kiosk.core.supplies import Stock, Supplies
from kiosk.services.chips.bench import ChipFile, ChipKind
from tests.helpers.events import member, place, runner_file

LONG_SENTENCE = "printer: labels are out: load a new roll and close the printer"


def figures(event: Event, now: datetime) -> Figures:
    """Make the figures of a busy afternoon."""
    areas = [
        AreaCount(RaceCode(race.code), area.code, 2503 + 7 * number, 2503 - 263 * number)
        for race in event.races
        for number, area in enumerate(race.start_areas)
    ]
    hour = now.replace(minute=0, second=0, microsecond=0)
    counts = (1210, 1830, 2260, 2490, 0, 2105, 1980, 2330, 915)
    hours = [(hour - timedelta(hours=len(counts) - 1 - n), count) for n, count in enumerate(counts) if count]
    return Figures(tuple(areas), 2118, 41.2, 128.6, 214, 25_480, tuple(hours))


def stations(now: datetime) -> tuple[StationView, ...]:
    """Make stations that are well, call, run short and are silent."""

    def at(
        number: int,
        face: Face,
        doing: str,
        call: Call = Call.NONE,
        *,
        silent_s: int = 3,
        left: int | None = None,
        ribbon: int | None = None,
        void: int = 2,
    ) -> StationView:
        is_ill = call is Call.OUT_OF_ORDER
        printer = (
            "printer",
            "attention" if is_ill else "ready",
            LONG_SENTENCE if is_ill else "printer is ready",
        )
        presence = Presence(face, doing, (printer, ("scanner", "ready", "scanner is ready")), call)
        loaded_at = now - timedelta(hours=3)
        labels = None if left is None else Stock(725, 725 - left, loaded_at, void)
        inked = None if ribbon is None else Stock(1450, 1450 - ribbon, loaded_at)
        seen, called = now - timedelta(seconds=silent_s), now - timedelta(seconds=70 * number)
        name = f"{face.value}-{number}"
        supplies = Supplies(labels, inked, last_hour=96)
        return StationView(
            f"{number:016x}", name, presence, seen, called if call else None, 812 * number, supplies
        )

    return (
        at(1, Face.DESK, "Making", left=412, ribbon=8, void=31),
        at(2, Face.KIOSK, "Checking", Call.IDENTITY, left=38, ribbon=763),
        at(3, Face.KIOSK, "Idle", Call.HELP, left=201),
        at(4, Face.KIOSK, "Stopped", Call.OUT_OF_ORDER, left=0),
        at(5, Face.DESK, "Idle", silent_s=150),
        at(6, Face.STAFF, "Idle"),
    )


def running_short(now: datetime) -> tuple[StationView, ...]:
    """Make the same without anybody who calls: a roll and a ribbon that end are what is left to say."""
    return tuple(
        replace(view, told=replace(view.told, call=Call.NONE), called_at=None)
        for view in stations(now)
        if view.told is not None and view.told.call is not Call.OUT_OF_ORDER
    )


def surge(event: Event, now: datetime, *, here: str) -> tuple[SurgeEntry, ...]:
    """Make a list on which people wait, are served here and elsewhere, and have theirs."""
    people = (
        ("Camille", "Laurent"),
        ("Maria Fernanda", "de Albuquerque e Castro Vasconcelos"),
        ("\u0645\u062d\u0645\u062f", "\u0627\u0644\u0639\u0631\u0628\u064a"),
        ("Jean-Noël", "Müller"),
        ("Ana", "Díaz"),
        ("Lina", "Moreau"),
        ("Nikos", "Papadopoulos"),
        ("Zoé", "Lefèvre"),
    )
    reasons, areas = tuple(ReplaceReason), event.races[0].start_areas

    def entry(number: int, given: str, family: str) -> SurgeEntry:
        person = member(f"M10{number:02}", given_name=given, family_name=family)
        code = EntitlementId(f"E50{number:02}")
        taken = {1: here, 2: f"{1:016x}"}.get(number, "")
        done_at = now - timedelta(minutes=4) if number > 5 else None
        bib = None if number == 4 else BibNumber(1427 + number * 311)
        return SurgeEntry(
            code,
            runner_file(person, place(code, member_id=person.member_id)),
            RaceCode(event.races[0].code),
            areas[number % len(areas)].code,
            bib,
            reasons[number % len(reasons)],
            now - timedelta(minutes=20 - number),
            taken,
            done_at,
        )

    return tuple(entry(number, *names) for number, names in enumerate(people))


def journal() -> tuple[JournalEntry, ...]:
    """Make a piece of a station's chain, newest first."""
    by = staff_tag("Sam")
    told: tuple[tuple[str, dict[str, object]], ...] = (
        ("sign_in_failed", {"by": by, "how": "pin"}),
        ("reserved", {"bib": 1427, "member": "M1001", "race": "42K"}),
        ("sent", {"bib": 1427, "attempt": "1427.1", "chips": ["C0DE00000000000110001427"]}),
        ("uncertain", {"bib": 1427, "attempt": "1427.1"}),
        ("made", {"bib": 1427, "attempt": "1427.1"}),
        ("proven", {"bib": 1427, "attempt": "1427.1", "tid": "E2801160600002048F5B1234"}),
        ("handed_over", {"bib": 1427, "member": "M1001"}),
        ("refused", {"member": "M1005", "reason": "already_collected"}),
        ("stock_loaded", {"by": by, "labels": 725}),
        ("taken_back", {"bib": 1427, "by": by}),
    )
    entries: list[JournalEntry] = []
    for minute, (kind, facts) in enumerate(told):
        at = f"2024-08-09T10:{minute:02}:00+00:00"
        last = entries[-1] if entries else None
        entries.append(chained(last, incarnation=f"{1:016x}", at=at, kind=kind, facts=facts))
    return tuple(reversed(entries))


def chip_files(now: datetime) -> dict[str, ChipFile]:
    """Make what the bench says of each kind of chip."""
    epc, tid = "C0DE00000000000011012345", "E28011600000A1B2C3D4E5F6"

    def known(state: AttemptState, kind: ChipKind = ChipKind.KNOWN) -> ChipFile:
        piece = Attempt(BibNumber(12345), 1, 0, state, (Chip(1, epc, tid, ChipVerdict.OK),))
        issued = IssuedChip(BibNumber(12345), RaceCode("42K"), piece, "desk-3", now - timedelta(hours=2))
        return ChipFile(kind, epc, tid, bib=BibNumber(12345), issued=issued, runner=runner_file())

    return {
        "proven": known(AttemptState.PROVEN),
        "revoked": known(AttemptState.REVOKED),
        "void": known(AttemptState.VOID),
        "being_made": known(AttemptState.ENCODED),
        "changed": known(AttemptState.PROVEN, ChipKind.CHANGED),
        "copy": known(AttemptState.PROVEN, ChipKind.COPY),
        "never_made": ChipFile(ChipKind.NEVER_MADE, epc, tid, bib=BibNumber(12345)),
        "foreign": ChipFile(ChipKind.FOREIGN, "3034257BF7194E4000001A85", ""),
        "not_read": ChipFile(
            ChipKind.NOT_READ,
            sentence="2 chips are near the antenna: move the other bibs away, 30 cm at least",
        ),
    }
