"""Medians, and a table that says what was measured on what."""

import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Series:
    """Measured milliseconds of one thing."""

    name: str
    ms: Sequence[float]

    @property
    def median_ms(self) -> float:
        """Give the median."""
        return statistics.median(self.ms)

    @property
    def p95_ms(self) -> float:
        """Give the value that 95 of 100 stay below."""
        ordered = sorted(self.ms)
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def report(title: str, series: Sequence[Series], *, notes: Sequence[str] = ()) -> None:
    """Print a table of medians."""
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    print(f"{title}  ({machine})")
    for one in series:
        print(f"  {one.name:<58} median {one.median_ms:9.2f} ms   p95 {one.p95_ms:9.2f} ms   n {len(one.ms)}")
    for note in notes:
        print(f"  {note}")
    print()
