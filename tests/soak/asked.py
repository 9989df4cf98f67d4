"""How big a hunt is asked for on its command line."""

import argparse
from collections.abc import Sequence


def size_of(words: Sequence[str], purpose: str | None, *, usual: int, of: str) -> int:
    """Take the one number that may stand there.

    Args:
        words: of the command line.
        purpose: what the hunt does, its first line is told.
        usual: without a number.
        of: what is counted.
    """
    parser = argparse.ArgumentParser(description=(purpose or "").partition("\n")[0])
    parser.add_argument("number", nargs="?", type=_some, default=usual, help=f"of {of} ({usual})")
    return int(parser.parse_args(words).number)


def _some(word: str) -> int:
    if not word.isdecimal() or int(word) < 1:
        raise argparse.ArgumentTypeError(f"{word} is no number from 1 on")
    return int(word)
