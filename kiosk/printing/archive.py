"""Keeps what was drawn and what was sent, one set of files for each attempt."""

from pathlib import Path

from kiosk.core.bib import Picture, RenderedBib
from kiosk.core.errors import DocumentError
from kiosk.core.ports import BibRenderer


class FolderArchive:
    """Writes `bib-1427.1.png`, `.pdf` and `.zpl` into one folder; see `kiosk.core.ports.Archive`."""

    def __init__(self, folder: Path, renderer: BibRenderer) -> None:
        """Keep the files in `folder`; the renderer knows how its pictures stand upright."""
        self._folder = folder
        self._renderer = renderer

    def keep(self, attempt_key: str, rendered: RenderedBib, sent: bytes) -> dict[str, Path]:
        """Write the files and name them: `png`, `pdf`, `zpl`.

        Raises:
            DocumentError: the folder cannot be written.
        """
        contents = {"png": self._png(rendered.picture), "pdf": rendered.pdf, "zpl": sent}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            return {kind: self._write(f"bib-{attempt_key}.{kind}", data) for kind, data in contents.items()}
        except OSError as fault:
            raise DocumentError(
                f"the files of bib {attempt_key} cannot be kept in {self._folder} ({fault.strerror}); "
                "the bib itself is not affected. Make room, or name another archive in the station file"
            ) from fault

    def _png(self, picture: Picture) -> bytes:
        return self._renderer.png(picture)

    def _write(self, name: str, data: bytes) -> Path:
        path = self._folder / name
        draft = path.with_name(name + ".new")
        draft.write_bytes(data)
        draft.replace(path)
        return path
