"""Serving one runner after the other at a station that is killed in each visit.

Each visit runs in a forked process of its own and is ended by SIGKILL; the virtual printer and the virtual
encoder are other processes, with what lies in them, and live on.
"""

import random

from kiosk.app import open_site
from kiosk.cli.visit import serve
from kiosk.core.flow.events import Shown
from tests.soak.dying import arm, in_process
from tests.soak.hall import Hall, books
from tests.soak.person import put_right
from tests.soak.reconciling import PROVEN, reconcile


def visit(hall: Hall, code: str, boundary: str | None) -> object:
    """Serve one runner, and die where it is armed."""
    if boundary is not None:
        arm(boundary)
    with open_site(hall.station) as site:
        return serve(site, Shown(code)).as_json()


def hunt(
    hall: Hall, codes: list[tuple[str, str]], plan: list[str | None], *, seed: int, longest_s: float
) -> int:
    """Serve one runner after the other, killing each visit by the plan (None: at a random moment).

    Returns:
        how many visits were really killed.
    """
    dice = random.Random(seed)
    killed = 0
    for boundary, (code, member) in zip(plan, codes, strict=False):
        _prepare(hall, boundary)
        kill_after_s = None if boundary is not None else dice.uniform(0, longest_s)
        ended = in_process(lambda code=code, b=boundary: visit(hall, code, b), kill_after_s=kill_after_s)
        killed += ended is None
        _disturb(hall, dice)
        luck = dice.randrange(10**9)
        told = in_process(lambda code=code, luck=luck: put_right(hall, code, seed=luck))
        _take_over(hall, told)
        try:
            hand(hall, told, member)
            reconcile(hall)
        except AssertionError as lie:
            raise AssertionError(f"after a visit that was killed at {boundary}: {lie}; {told}") from lie
    return killed


def _prepare(hall: Hall, boundary: str | None) -> None:
    if hall.chips is None:
        return
    hall.chips.lay_blank()
    side, _, words = (boundary or "").partition(":")
    if side == "words":
        hall.chips.loses_power(int(words))


def _disturb(hall: Hall, dice: random.Random) -> None:
    if hall.chips is not None:
        hall.chips.faults.cure()
        hall.chips.disturb(dice)


def _take_over(hall: Hall, told: dict) -> None:
    """Remember what the person of another process did."""
    hall.asked += told["asked"]
    hall.destroyed += len(told["destroyed"]) + len(told["chips_destroyed"])
    hall.binned.update(told["destroyed"])
    hall.lied_about.update(told["lied"])
    hall.stops.update(told["stops"])
    if hall.chips is not None:
        hall.chips.binned.update(told["chips_destroyed"])


def hand(hall: Hall, told: dict, member: str) -> None:
    """Put the handed-over piece into the runner's hands."""
    if told["handed"] is None:
        # the visit had reached the hand-over before it was killed, or it was never killed
        assert told["outcome"] == "Refused", told
        assert told["reason"] == "already_collected", told
        chips = in_process(lambda: books(hall))["chips"]
        live = next(chip for chip in chips if chip["member"] == member and chip["state"] == PROVEN)
        told |= {"handed": _label_of(hall, live), "chip": live["tid"]}
    hall.handed[told["handed"]] = member
    if hall.chips is not None:
        hall.chips.worn[told["chip"]] = member


def _label_of(hall: Hall, live: dict) -> int:
    if hall.chips is not None:
        return hall.newest(live["bib"])
    return next(n for n, label in hall.labels().items() if label["chips"][0]["epc"] == live["epc"])
