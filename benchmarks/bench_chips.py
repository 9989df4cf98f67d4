"""Our own time per chip, beside a fixed 30 ms of simulated air for each command and round."""

import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measuring import Series, report
from kiosk.core.bib import ChipPlan
from kiosk.hardware.chips.access import TagAccess
from kiosk.hardware.chips.encoder import SeparateEncoder
from kiosk.hardware.chips.gen2 import PC_WORD, Bank, content_for
from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.chips.streams import SerialStream, TcpStream
from kiosk.hardware.llrp.access import LlrpAccess
from kiosk.hardware.m100.access import M100Access
from kiosk.hardware.virtual.antenna import AirTime, Antenna
from kiosk.hardware.virtual.in_process import InProcessAccess
from kiosk.hardware.virtual.llrp_reader import LlrpReaderServer
from kiosk.hardware.virtual.m100_module import M100Module

with warnings.catch_warnings():
    # of its own code
    warnings.simplefilter("ignore")
    from pyllrp.LLRPConnector import LLRPConnector
    from pyllrp.TagWriter import TagWriter

AIR = AirTime(0.03, 0.03)
CHIPS = 60
WANTED = EncoderSettings(Region.EU, 20.0, window_s=0.12, answer_s=2.0)
Way = Callable[[Antenna], "contextmanager[TagAccess]"]


@contextmanager
def in_process(antenna: Antenna) -> Iterator[TagAccess]:
    yield InProcessAccess(antenna)


@contextmanager
def llrp(antenna: Antenna) -> Iterator[TagAccess]:
    with LlrpReaderServer(antenna) as server:
        stream = TcpStream(server.host, server.port, timeout_s=2.0)
        access = LlrpAccess(stream, WANTED, antenna=1)
        yield access
        access.close()


@contextmanager
def m100(antenna: Antenna) -> Iterator[TagAccess]:
    with M100Module(antenna) as module:
        stream = SerialStream(module.port, baud=115200, timeout_s=2.0)
        access = M100Access(stream, WANTED, sets_region=False)
        yield access
        access.close()


def epc_of(number: int) -> str:
    return f"C0DE000000000000011{number:05d}"


def main() -> None:
    """Measure each driver and pyllrp on the same simulated chips."""
    pairs, wholes = [], []
    for name, way in (("no protocol", in_process), ("LLRP over TCP", llrp), ("0xBB over a terminal", m100)):
        pairs += _ours(f"{name}: write and read back", way, _written_and_read)
        wholes += _ours(f"{name}: whole encode, proven", way, _encoded)
    pairs += _pyllrp()
    notes = (
        "Ours is the elapsed time without the simulated one: 30 ms for each round and each command.",
        "pyllrp's TagWriter waits 150 ms for each of the two, whatever the chip does; it proves nothing.",
    )
    report("One chip: write PC and code, read them back", pairs, notes=notes)
    report("One chip: find it, write it, prove it, look again at all that is there", wholes)


def _ours(name: str, way: Way, work: Callable[[TagAccess, Antenna, int], None]) -> list[Series]:
    elapsed, own = [], []
    with tempfile.TemporaryDirectory(prefix="bench-chips-") as folder:
        antenna = Antenna(Path(folder), seed="bench", air=AIR)
        antenna.lay("0.1")
        with way(antenna) as access:
            for number in range(1, CHIPS + 1):
                antenna.lay(f"{number}.1")
                before, begun = antenna.spent_s, perf_counter()
                work(access, antenna, number)
                took = perf_counter() - begun
                elapsed.append(took * 1000)
                own.append((took - (antenna.spent_s - before)) * 1000)
    return [Series(f"{name}, all", elapsed), Series(f"{name}, ours", own)]


def _written_and_read(access: TagAccess, antenna: Antenna, number: int) -> None:
    tid, content = antenna.stock.state().lying[0].chip.tid, content_for(epc_of(number))
    access.write(tid, Bank.EPC, PC_WORD, content)
    if access.read(tid, Bank.EPC, PC_WORD, len(content) // 2) != content:
        raise RuntimeError("the chip holds something else")


def _encoded(access: TagAccess, _: Antenna, number: int) -> None:
    encoder = SeparateEncoder("bench", "bench", lambda: access, None)
    plan = ChipPlan(f"{number}.1", 1, epc_of(number))
    answer = encoder.encode((plan,), may_write=lambda _found: None)
    if answer.sentence:
        raise RuntimeError(answer.sentence)


def _pyllrp() -> list[Series]:
    """Do the same with the client of another project: write any chip, then list what is there."""
    with warnings.catch_warnings():
        # of its own code
        warnings.simplefilter("ignore")
        elapsed, own = [], []
        with tempfile.TemporaryDirectory(prefix="bench-chips-") as folder:
            antenna = Antenna(Path(folder), seed="bench", air=AIR)
            with LlrpReaderServer(antenna) as server:
                writer = TagWriter(server.host)
                writer.connector = LLRPConnector()
                writer.connector.connect(server.host, server.port)
                for number in range(1, CHIPS // 4 + 1):
                    antenna.lay(f"{number}.1")
                    before, begun = antenna.spent_s, perf_counter()
                    writer.WriteTag("", epc_of(number))
                    seen, _ = writer.GetTagInventory()
                    took = perf_counter() - begun
                    if seen != {epc_of(number)}:
                        raise RuntimeError(f"pyllrp sees {seen}")
                    elapsed.append(took * 1000)
                    own.append((took - (antenna.spent_s - before)) * 1000)
                writer.Disconnect()
    return [Series("pyllrp's TagWriter: write and list, all", elapsed), Series("… without the air", own)]


if __name__ == "__main__":
    main()
