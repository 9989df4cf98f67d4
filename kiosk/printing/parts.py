"""A batch in several files, so that one that was stopped goes on where it was.

Beside `bibs.001.pdf`, `bibs.002.pdf` … lies `bibs.parts.json`, which says what each was drawn from. A part
whose bibs are still the same is not drawn again; one that was broken off was never there.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.core.bib import BibContent
from kiosk.core.errors import InputError


@dataclass(slots=True)
class Parts:
    """The files of one batch.

    Attributes:
        target: `bibs.pdf`; parts carry a number before the ending.
        recipe: everything but the bibs that decides how a part looks: design, resolution, sheet.
    """

    target: Path
    recipe: str
    _drawn: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._drawn = self._read()

    def path(self, number: int) -> Path:
        """Name a part, counted from 1."""
        return self.target.with_name(f"{self.target.stem}.{number:03}{self.target.suffix}")

    def is_there(self, number: int, contents: Iterable[BibContent]) -> bool:
        """Tell whether a part was drawn from these bibs before and still lies there."""
        path = self.path(number)
        return path.exists() and self._drawn.get(path.name) == self._digest(contents)

    def keep(self, number: int, contents: Iterable[BibContent], pdf: bytes) -> Path:
        """Write a part, then note it.

        Raises:
            InputError: the folder cannot be written.
        """
        path = self.path(number)
        write_whole(path, pdf)
        self._drawn[path.name] = self._digest(contents)
        write_whole(self._notes, json.dumps(self._drawn, indent=1).encode())
        return path

    @property
    def _notes(self) -> Path:
        return self.target.with_name(f"{self.target.stem}.parts.json")

    def _read(self) -> dict[str, str]:
        try:
            found = json.loads(self._notes.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(name): str(digest) for name, digest in found.items()} if isinstance(found, dict) else {}

    def _digest(self, contents: Iterable[BibContent]) -> str:
        digest = hashlib.sha256(self.recipe.encode())
        for content in contents:
            digest.update(repr(content).encode(errors="surrogatepass"))
        return digest.hexdigest()


def cut(contents: tuple[BibContent, ...], size: int) -> Iterator[tuple[int, tuple[BibContent, ...]]]:
    """Cut a batch into parts of so many bibs, counted from 1."""
    for number, start in enumerate(range(0, len(contents), size), start=1):
        yield number, contents[start : start + size]


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that is either old or whole.

    Raises:
        InputError: it cannot be written.
    """
    draft = path.with_name(path.name + ".new")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    except OSError as fault:
        draft.unlink(missing_ok=True)
        message = f"cannot be written ({fault.strerror}); choose a folder that you may write to"
        raise InputError(message, where=str(path)) from fault
