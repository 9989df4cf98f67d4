"""Keeps what was drawn and what was sent, one set of files for each attempt."""

import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.core.errors import DocumentError

_OURS = re.compile(r"bib-\d+\.\d+\.(png|pdf|zpl|tspl)(\.new)?")


class FolderArchive:
    """Writes `bib-1427.1.png`, `.pdf` and `.zpl` into one folder; see `kiosk.core.ports.Archive`."""

    def __init__(self, folder: Path) -> None:
        """Keep the files in `folder`."""
        self._folder = folder

    def keep(self, attempt_key: str, contents: Mapping[str, bytes]) -> dict[str, Path]:
        """Write a file for each kind (`png`, `pdf`, `zpl`) and name them.

        Raises:
            DocumentError: the folder cannot be written.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            return {kind: self._write(f"bib-{attempt_key}.{kind}", data) for kind, data in contents.items()}
        except OSError as fault:
            raise DocumentError(
                f"the files of bib {attempt_key} cannot be kept in {self._folder} ({fault.strerror}); "
                "the bib itself is not affected. Make room, or name another archive in the station file"
            ) from fault

    def _write(self, name: str, data: bytes) -> Path:
        path = self._folder / name
        draft = path.with_name(name + ".new")
        draft.write_bytes(data)
        draft.replace(path)
        return path


def empty_archive(folder: Path) -> tuple[Path, ...]:
    """Delete the files of all bibs from an archive, and name them; what is not ours stays.

    Raises:
        DocumentError: a file cannot be deleted.
    """
    if not folder.is_dir():
        return ()
    found = sorted(path for path in folder.iterdir() if _OURS.fullmatch(path.name))
    for path in found:
        try:
            path.unlink(missing_ok=True)
        except OSError as fault:
            raise DocumentError(
                f"{path} cannot be deleted ({fault.strerror}): it shows a name, delete it by hand"
            ) from fault
    return tuple(found)
