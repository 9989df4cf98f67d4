"""A station process that is ended by SIGKILL where it hurts: around each commit, among the bytes."""

import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable

from kiosk.db.work import SqlWork
from kiosk.hardware.chips.streams import SerialStream, TcpStream
from kiosk.hardware.virtual.bus import VirtualBus

OPERATIONS = ("reserved", "sent", "made", "proven", "handed_over")
OF_ENCODERS = ("writing", "encoded")
PRINTING = ("bytes:none", "bytes:some", "bytes:all")
# after the so many-th command once the journal knows the chip; and with the encoder, so many words stored
ENCODING = ("sends:1", "sends:2", "sends:4", "sends:8", "words:1", "words:3", "words:6")


def boundaries(*, separate: bool) -> tuple[str, ...]:
    """List where a visit can be killed, with in-line or separate encoding."""
    operations = (*OPERATIONS, *OF_ENCODERS) if separate else OPERATIONS
    commits = tuple(f"{side}:{name}" for name in operations for side in ("before", "after"))
    return (*commits, *PRINTING, *(ENCODING if separate else ()))


def die() -> None:
    """Leave as a power cut would."""
    os.kill(os.getpid(), signal.SIGKILL)


def arm(boundary: str) -> None:
    """Make this process kill itself at one boundary; the code of the station is untouched below it."""
    side, _, name = boundary.partition(":")
    match side:
        case "before" | "after":
            _arm_commit(side, name)
        case "bytes":
            _arm_bytes(name)
        case "sends":
            _arm_sends(int(name))
        case "words":
            _arm_lost_encoder()
        case _:
            raise AssertionError(f"no such boundary: {boundary}")


def _arm_commit(side: str, name: str) -> None:
    commit = SqlWork.commit

    def deadly_commit(work, outcome):
        if side == "before" and outcome.result == name:
            die()
        done = commit(work, outcome)
        if side == "after" and outcome.result == name:
            die()
        return done

    SqlWork.commit = deadly_commit


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


def _arm_sends(last: int) -> None:
    commit = SqlWork.commit
    sent = {"count": 0, "is_noted": False}

    def noting_commit(work, outcome):
        done = commit(work, outcome)
        sent["is_noted"] = sent["is_noted"] or outcome.result == "writing"
        return done

    def deadly(send):
        def deadly_send(stream, content):
            send(stream, content)
            sent["count"] += sent["is_noted"]
            if sent["count"] == last:
                die()

        return deadly_send

    SqlWork.commit = noting_commit
    for kind in (TcpStream, SerialStream):
        kind.send = deadly(kind.send)


def _arm_lost_encoder() -> None:
    for kind in (TcpStream, SerialStream):
        kind._gone = lambda _stream, _why: die()


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
