"""A board full of figures, and stations in every condition, made by hand for pictures."""

from datetime import datetime, timedelta

from kiosk.core.board import AreaCount, Call, Figures, Presence, StationView, Stock
from kiosk.core.event import Event, Face
from kiosk.core.people import RaceCode

LONG_SENTENCE = "Paper is out: put a new roll in and close the lid."


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
    ) -> StationView:
        is_ill = call is Call.OUT_OF_ORDER
        printer = ("printer", "attention" if is_ill else "ready", LONG_SENTENCE if is_ill else "it is ready")
        presence = Presence(face, doing, (printer, ("scanner", "ready", "it is ready")), call)
        stock = None if left is None else Stock(725, 725 - left, now - timedelta(hours=3))
        seen, called = now - timedelta(seconds=silent_s), now - timedelta(seconds=70 * number)
        name = f"{face.value}-{number}"
        return StationView(
            f"{number:016x}", name, presence, seen, called if call else None, 812 * number, 96, stock
        )

    return (
        at(1, Face.DESK, "Making", left=412),
        at(2, Face.KIOSK, "Checking", Call.IDENTITY, left=38),
        at(3, Face.KIOSK, "Idle", Call.HELP, left=201),
        at(4, Face.KIOSK, "Stopped", Call.OUT_OF_ORDER, left=0),
        at(5, Face.DESK, "Idle", silent_s=150),
        at(6, Face.STAFF, "Idle"),
    )
