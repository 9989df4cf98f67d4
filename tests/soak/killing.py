"""A station process that is killed where it hurts, and the person who puts things right afterwards.

Each visit runs in a forked process of its own and is ended by SIGKILL; the virtual printer is another
process, with its tray, and lives on. The person sees what lies in the tray, and nothing else.
"""

import json
import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import Queue

import zxingcpp
from PIL import Image

from kiosk.app import Site, open_site, running
from kiosk.cli.visit import serve
from kiosk.core.event import Face
from kiosk.core.flow import State
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.flow.events import RetryAsked, SaidDestroyed, SaidOut, Shown, Taken
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Closed,
    HandingOver,
    Idle,
    Refused,
    Stopped,
)
from kiosk.core.journal import first_break
from kiosk.core.pickup import AttemptState
from kiosk.db.work import SqlWork
from kiosk.hardware.virtual.bus import VirtualBus

OPERATIONS = ("reserved", "sent", "made", "proven", "handed_over")
BOUNDARIES = (
    *(f"{side}:{name}" for name in OPERATIONS for side in ("before", "after")),
    "bytes:none",
    "bytes:some",
    "bytes:all",
)
LABEL_BYTES = 4000  # no command of a status question is as long
SETTLE_S = 0.4
PATIENCE_S = 60.0


def die() -> None:
    """Leave as a power cut would."""
    os.kill(os.getpid(), signal.SIGKILL)


def arm(boundary: str) -> None:
    """Make this process kill itself at one boundary; the code of the station is untouched below it."""
    side, _, name = boundary.partition(":")
    if side in {"before", "after"}:
        commit = SqlWork.commit

        def deadly_commit(work, outcome):
            if side == "before" and outcome.result == name:
                die()
            done = commit(work, outcome)
            if side == "after" and outcome.result == name:
                die()
            return done

        SqlWork.commit = deadly_commit
    elif side == "bytes":
        _arm_bytes(name)


def _arm_bytes(when: str) -> None:
    write = VirtualBus.bulk_write
    label = {"begun": False}

    def deadly_write(backend, handle, ep, intf, data, timeout):
        starts = bytes(data[:3]) == b"^XA"
        if starts and when == "none":
            die()
        count = write(backend, handle, ep, intf, data, timeout)
        label["begun"] = label["begun"] or starts
        if label["begun"] and when == "some":
            die()
        if label["begun"] and when == "all" and count == len(data) and bytes(data[-3:]) == b"^XZ":
            die()
        return count

    VirtualBus.bulk_write = deadly_write


def in_process(work: Callable[[], object], *, kill_after_s: float | None = None) -> object:
    """Run `work` in a forked process; gives its JSON answer, None if it was killed."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        status = 1
        try:
            answer = json.dumps(work(), default=str).encode()
            os.write(writer, answer)
            status = 0
        except BaseException:  # noqa: BLE001 - the process ends here either way
            traceback.print_exc()
            sys.stderr.flush()
        finally:
            os._exit(status)
    os.close(writer)
    if kill_after_s is not None:
        time.sleep(kill_after_s)  # noqa: TID251 - the moment is the point
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reader, "rb") as pipe:
        answer = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return None
    if os.WEXITSTATUS(status):
        raise AssertionError("the station's process ended with an error, see above")
    return json.loads(answer)


@dataclass
class Hall:
    """What lies where, as people see it: the tray, runners' hands, the bin."""

    folder: Path
    handed: dict[int, str] = field(default_factory=dict)  # label number -> who has it
    binned: set[int] = field(default_factory=set)
    asked: int = 0
    destroyed: int = 0

    @property
    def station(self) -> Path:
        return self.folder / "station.toml"

    def labels(self) -> dict[int, dict]:
        """Read every label that ever came out."""
        files = sorted((self.folder / "tray").glob("label-*.json"))
        return {label["number"]: label for label in (json.loads(file.read_text()) for file in files)}

    def in_tray(self, bib: int) -> list[int]:
        """Find the labels with this number that still lie in the tray, by reading their paper or chip."""
        lying = [n for n in self.labels() if n not in self.handed and n not in self.binned]
        return [number for number in lying if self._bib_on(number) == bib]

    def _bib_on(self, number: int) -> int:
        label = self.labels()[number]
        picture = self.folder / "tray" / f"label-{number:06d}.png"
        codes = zxingcpp.read_barcodes(Image.open(picture).convert("L"))
        if codes:
            return int(codes[0].text)
        return int(label["chips"][0]["epc"][-6:]) if label["chips"] else 0

    def is_whole(self, number: int) -> bool:
        label = self.labels()[number]
        return not (label["is_void"] or label["is_partial"])


def visit(hall: Hall, code: str, boundary: str | None) -> object:
    """Serve one runner, and die where it is armed."""
    if boundary is not None:
        arm(boundary)
    with open_site(hall.station) as site:
        return serve(site, Shown(code)).as_json()


def put_right(hall: Hall, code: str, *, hasty: bool) -> dict[str, object]:
    """Show the pass again and answer truthfully until the runner has a bib.

    A hasty person looks before the printer is done and says that nothing is out.
    """
    with open_site(hall.station) as site:
        return _Person(hall, site, hasty=hasty).serve(code)


class _Person:
    def __init__(self, hall: Hall, site: Site, *, hasty: bool) -> None:
        self._hall = hall
        self._site = site
        self._hasty = hasty
        self._calls: Queue = Queue()
        self._told: dict[str, object] = {"asked": 0, "destroyed": [], "handed": None, "outcome": ""}

    def serve(self, code: str) -> dict[str, object]:
        with running(
            self._site, face=Face.DESK, deliver=self._calls.put, on_bug=self._bug, counts_as_seen=True
        ) as at_work:
            at_work.health.ask_now()
            station = at_work.station
            station.handle(Shown(code))
            until = time.monotonic() + PATIENCE_S
            answered: State | None = None
            while not isinstance(station.state, Closed | Refused | Idle):
                assert time.monotonic() < until, f"stuck in {station.state}"
                if station.state != answered and (reply := self._reply(station.state)) is not None:
                    answered = station.state
                    station.handle(reply)
                    continue
                try:
                    self._calls.get(timeout=0.1)()
                except Exception as empty:
                    if type(empty).__name__ != "Empty":
                        raise
                    station.tick()
            self._told["outcome"] = type(station.state).__name__
            if isinstance(station.state, Refused):
                self._told["reason"] = station.state.denied.refusal.reason.value
        return self._told

    def _reply(self, state: State) -> FlowEvent | None:
        match state:
            case AskingIfOut(visit_number, job):
                self._told["asked"] = int(str(self._told["asked"])) + 1
                if not self._hasty:
                    time.sleep(SETTLE_S)  # noqa: TID251 - the printer may still be feeding
                lying = [n for n in self._hall.in_tray(job.pickup.bib) if self._hall.is_whole(n)]
                return SaidOut(visit_number, job.attempt, bool(lying) and not self._hasty)
            case AskingDestroyed(visit_number, job):
                for number in self._hall.in_tray(job.pickup.bib):
                    self._told["destroyed"].append(number)
                    self._hall.binned.add(number)
                return SaidDestroyed(visit_number, job.attempt, again=True)
            case HandingOver(visit_number, job):
                self._told["handed"] = self._newest(job.pickup.bib)
                return Taken(visit_number)
            case Stopped(visit_number):
                return RetryAsked(visit_number)
            case _:
                return None

    def _newest(self, bib: int) -> int:
        lying = [number for number in self._hall.in_tray(bib) if self._hall.is_whole(number)]
        assert lying, f"bib {bib} is to be handed over and no whole label lies there"
        return max(lying)

    @staticmethod
    def _bug(bug: BaseException) -> None:
        raise bug


def books(hall: Hall) -> dict[str, object]:
    """Read what the database believes."""
    with open_site(hall.station) as site, site.store.reading() as view:
        chips = [
            {
                "epc": issued.attempt.chips[0].epc,
                "bib": issued.bib,
                "state": issued.attempt.state.value,
                "member": view.pickups_of(issued.bib)[-1].member_id,
            }
            for issued in view.issued_chips()
        ]
        return {
            "chips": chips,
            "open": [pickup.bib for pickup in view.unfinished()],
            "intact": first_break(view.journal()) is None,
        }


def reconcile(hall: Hall) -> None:
    """Compare the tray, the hands and the books; raises AssertionError on the first lie."""
    found = in_process(lambda: books(hall))
    assert found["intact"], "the journal's chain is broken"
    by_epc = {chip["epc"]: chip for chip in found["chips"]}
    owners: dict[int, set[str]] = {}
    for chip in found["chips"]:
        owners.setdefault(chip["bib"], set()).add(chip["member"])
    assert all(len(members) == 1 for members in owners.values()), "one number has two owners"
    live: dict[str, list[int]] = {}
    for number, label in hall.labels().items():
        chip = by_epc.get(label["chips"][0]["epc"])
        if chip is None or number in hall.binned:
            continue  # a blank whose chip was never written, or a piece that no longer exists
        if chip["state"] == AttemptState.PROVEN.value:
            live.setdefault(chip["member"], []).append(number)
        is_known = (
            chip["state"] in {"void", "revoked"} or number in hall.handed or chip["bib"] in found["open"]
        )
        assert is_known, f"label {number} of bib {chip['bib']} ({chip['state']}) is nobody's"
    doubles = {member: numbers for member, numbers in live.items() if len(numbers) > 1}
    assert not doubles, f"two live bibs: {doubles}"
    for number, member in hall.handed.items():
        chip = by_epc[hall.labels()[number]["chips"][0]["epc"]]
        assert chip["state"] == "proven", f"label {number} was handed over and is {chip['state']}"
        assert chip["member"] == member, f"label {number} went to the wrong person"


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
        kill_after_s = None if boundary is not None else dice.uniform(0, longest_s)
        ended = in_process(lambda code=code, b=boundary: visit(hall, code, b), kill_after_s=kill_after_s)
        killed += ended is None
        hasty = dice.random() < 0.1
        told = in_process(lambda code=code, hasty=hasty: put_right(hall, code, hasty=hasty))
        hall.asked += told["asked"]
        hall.destroyed += len(told["destroyed"])
        hall.binned.update(told["destroyed"])
        _hand(hall, told, ended, member)
        reconcile(hall)
    return killed


def _hand(hall: Hall, told: dict, ended: object, member: str) -> None:
    """Put the handed-over label into the runner's hands."""
    if told["handed"] is not None:
        hall.handed[told["handed"]] = member
        return
    # the visit had reached the hand-over before it was killed, or it was never killed
    assert told["outcome"] == "Refused", told
    assert told["reason"] == "already_collected", told
    chips = in_process(lambda: books(hall))["chips"]
    epc = next(chip["epc"] for chip in chips if chip["member"] == member and chip["state"] == "proven")
    number = next(n for n, label in hall.labels().items() if label["chips"][0]["epc"] == epc)
    hall.handed[number] = member
