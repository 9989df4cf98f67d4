"""Processes of which each speaks into the next, killed at once when nobody listens any more."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from signal import SIGPIPE
from tempfile import TemporaryFile
from typing import IO, Final

LONGEST_S: Final = 90.0
LONGEST_COMPLAINT: Final = 300


@dataclass(frozen=True, slots=True)
class Chain:
    """What makes a sound.

    Attributes:
        commands: programs with their arguments, the output of each into the next; none: what is given
            is the sound.
        given: bytes for the first program's standard input.
        draft: a file that is being written.
        kept: the name it gets once it is whole.
    """

    commands: tuple[tuple[str, ...], ...]
    given: bytes
    draft: Path | None = None
    kept: Path | None = None


def start(chain: Chain, errors: IO[bytes]) -> list[subprocess.Popen[bytes]]:
    """Start the programs of a chain and give them their input.

    Args:
        chain: its input fits into a pipe (60 kB), so that no program can hold the caller up.
        errors: takes what the programs complain about.

    Raises:
        OSError: a program is not there or cannot be started; none is left running.
    """
    started: list[subprocess.Popen[bytes]] = []
    try:
        for command in chain.commands:
            last = command is chain.commands[-1]
            before = started[-1].stdout if started else subprocess.PIPE
            out = subprocess.DEVNULL if last else subprocess.PIPE
            # the programs and all their arguments come from this package, texts go through a pipe
            process = subprocess.Popen(command, stdin=before, stdout=out, stderr=errors)  # noqa: S603
            started.append(process)
            _let_go(before)
        _give(started[0], chain.given)
    except OSError:
        end(started)
        raise
    return started


def _let_go(pipe: IO[bytes] | int | None) -> None:
    if pipe is not None and not isinstance(pipe, int):
        pipe.close()


def _give(process: subprocess.Popen[bytes], given: bytes) -> None:
    if process.stdin is None:
        return
    try:
        process.stdin.write(given)
        process.stdin.close()
    except BrokenPipeError:
        process.stdin.close()


def end(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    """Kill what still runs, and leave no zombie."""
    for process in processes:
        process.kill()
    for process in processes:
        process.wait()
        for pipe in (process.stdin, process.stdout):
            _let_go(pipe)


def finish(
    processes: Sequence[subprocess.Popen[bytes]], errors: IO[bytes], *, timeout_s: float = LONGEST_S
) -> str:
    """Wait for the end of a chain.

    Returns:
        what went wrong, empty where nothing did; a chain that was killed says that, too.
    """
    try:
        for process in reversed(processes):
            process.wait(timeout_s)
    except subprocess.TimeoutExpired:
        return f"did not come to an end within {timeout_s:.0f} s: look whether the sound device is stuck"
    finally:
        end(processes)
    for process in reversed(processes):
        if process.returncode not in {0, -SIGPIPE}:
            name = str(process.args[0]) if isinstance(process.args, tuple) else "a program"
            return f"{name} ended with {process.returncode}{_complaint(errors)}"
    return ""


def _complaint(errors: IO[bytes]) -> str:
    errors.seek(0)
    lines = errors.read().decode("utf-8", "replace").split("\n")
    words = next((line.strip() for line in reversed(lines) if line.strip()), "")
    return f" ({words[:LONGEST_COMPLAINT]})" if words else ""


def run(chain: Chain, *, timeout_s: float = LONGEST_S) -> str:
    """Run a chain to its end; gives what went wrong, or nothing."""
    with TemporaryFile() as errors:
        try:
            return finish(start(chain, errors), errors, timeout_s=timeout_s)
        except OSError as fault:
            return f"{fault.filename or 'a program'} cannot be started: {fault.strerror}"
