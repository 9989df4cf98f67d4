"""Answers for people and for scripts, and what becomes of errors."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from kiosk.core.errors import DossardError, InputError

StationFile = Annotated[
    Path, typer.Option("--station", help="Which event, database and devices.", metavar="FILE")
]
AsJson = Annotated[bool, typer.Option("--json", help="Give the answer as one JSON value on the last line.")]
DEFAULT_STATION = Path("station.toml")


def say(words: str = "") -> None:
    """Tell a person something."""
    typer.echo(words)


def whisper(words: str) -> None:
    """Tell a person something that is not the answer."""
    typer.echo(words, err=True)


def answer(value: object, words: str, *, as_json: bool) -> None:
    """Give the answer as JSON or in words."""
    say(json.dumps(value, ensure_ascii=False, default=str) if as_json else words)


def leave(status: int) -> NoReturn:
    """End with an exit status."""
    raise typer.Exit(status)


@contextmanager
def explaining(*, as_json: bool = False) -> Iterator[None]:
    """Turn an error that a person can do something about into one clear sentence and exit status 1."""
    try:
        yield
    except DossardError as problem:
        whisper(f"kiosk: {problem}")
        if as_json:
            say(
                json.dumps(
                    {"outcome": "failed", "reason": "error", "sentence": str(problem)}, ensure_ascii=False
                )
            )
        leave(1)


def plain(text: str, *, where: str) -> str:
    """Give a word that can be stored and shown.

    Raises:
        InputError: it holds control characters, or bytes that are no text.
    """
    if not text.isprintable():
        raise InputError("holds signs that are no letters or digits; type it again", where=where)
    return text


def pin_from_stdin() -> str:
    """Read a PIN from standard input, never from the command line, where others could see it.

    Raises:
        BadParameter: nothing came.
    """
    if sys.stdin.isatty():
        return str(typer.prompt("PIN", hide_input=True))
    pin = sys.stdin.readline().strip()
    if not pin:
        raise typer.BadParameter("nothing came on standard input: pipe the PIN into this command")
    return pin
