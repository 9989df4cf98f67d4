"""The promises of printers over a real kernel: usbfs and usblp against Linux's own printer gadget.

./dev soak usb-vm [--timeout-s 900]

An emulated machine boots Debian's kernel on this computer's files, plugs the virtual printer in through
dummy_hcd, and runs the contract tests of printers over pyusb with libusb, then over /dev/usb/lp0; then those
that plugging concerns while udevd runs with the shipped rules. Nothing
outside the folder soak-usb-vm is written; the kernel is fetched into it once.
"""

import argparse
import re
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.soak.usb_vm.machine import build_start, fetch_kernel, missing_packages, run

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "soak-usb-vm"
CONSOLE = FOLDER / "console.log"
WAYS = ("gadget-usb", "gadget-lp", "gadget-udev")
_ENDED = re.compile(r"SOAK (\S+) ended (\d+)")
_TALLY = re.compile(r"\d+ (passed|failed|error).* in [\d.]+s.*")
_TOLD = ("FAILED", "ERROR", "SKIPPED", "E  ", "SOAK no")


@dataclass
class Report:
    """What the machine's console told."""

    console: TextIO
    begun: float = field(default_factory=time.monotonic)
    ended: dict[str, int] = field(default_factory=dict)
    tally: str = ""

    def hear(self, line: str) -> None:
        self.console.write(f"{line}\n")
        self.console.flush()
        if "SOAK booted" in line:
            print(f"{time.monotonic() - self.begun:6.1f} s  {line.partition('SOAK ')[2]}", flush=True)
        elif _TALLY.search(line):
            self.tally = line.strip("= ")
        elif match := _ENDED.search(line):
            self.ended[match[1]] = int(match[2])
            print(f"{time.monotonic() - self.begun:6.1f} s  {match[1]}: {self.tally}", flush=True)
        elif line.startswith(_TOLD):
            print(f"          {line}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev soak usb-vm")
    parser.add_argument("--timeout-s", type=float, default=900.0)
    asked = parser.parse_args()
    if lacking := missing_packages():
        print("this needs programs that are not installed. Please run:\n")
        print(f"    sudo apt-get install {' '.join(lacking)}\n")
        return 2
    FOLDER.mkdir(exist_ok=True)
    kernel = fetch_kernel(FOLDER)
    start = build_start(FOLDER, kernel)
    with CONSOLE.open("w", encoding="utf-8") as console:
        report = Report(console)
        has_ended = run(kernel, start, timeout_s=asked.timeout_s, hear=report.hear)
    return told(report, has_ended=has_ended)


def told(report: Report, *, has_ended: bool) -> int:
    """Say how it went; 0 if every way kept every promise."""
    bad = [way for way in WAYS if report.ended.get(way) != 0]
    seconds = time.monotonic() - report.begun
    if not has_ended:
        print(f"the machine was stopped after {seconds:.0f} s")
    for way in bad:
        print(f"{way}: {'failed' if way in report.ended else 'did not end'}; see {CONSOLE.relative_to(ROOT)}")
    print(f"{len(WAYS) - len(bad)} of {len(WAYS)} ways kept every promise, in {seconds:.0f} s")
    return 1 if bad or not has_ended else 0


if __name__ == "__main__":
    sys.exit(main())
