"""A batch of bibs becomes one PDF, or parts of it that a second run goes on with."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, TaskID, TimeRemainingColumn

from kiosk.app import Site, renderer_of
from kiosk.core.bib import BibContent
from kiosk.core.errors import DocumentError
from kiosk.core.event import Race
from kiosk.core.printer_profile import PrinterProfile, plain_profile
from kiosk.printing.page import Page
from kiosk.printing.parts import Parts, cut, write_whole
from kiosk.printing.pdf.pages import pages_pdf
from kiosk.printing.renderer import DesignRenderer
from kiosk.printing.sheets import Sheet, plan_sheet, sheets_pdf

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a batch: the answer for scripts, and for people."""

    value: dict[str, object]
    words: str
    was_stopped: bool = False


@dataclass(slots=True)
class Batch:
    """Draws the bibs of one race.

    Attributes:
        per_sheet: 0: each on a page of its own size.
    """

    site: Site
    race: Race
    output: Path
    per_sheet: int
    paper: str
    _renderer: DesignRenderer = field(init=False)
    _sheet: Sheet | None = field(init=False)
    _problems: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._renderer = renderer_of(self.site, self.race, _any_width(self.site))
        design = self._renderer.design
        self._sheet = (
            plan_sheet(design.width, design.height, per_sheet=self.per_sheet, paper=self.paper)
            if self.per_sheet
            else None
        )

    def make(self, contents: tuple[BibContent, ...], *, part: int) -> Made:
        """Draw a batch; Ctrl+C stops it between two bibs, and what is whole stays.

        Raises:
            DocumentError: bibs cannot be drawn; they are named, and no file is written that should hold them.
            InputError: a file cannot be written.
        """
        with _progress(len(contents)) as (bar, task):
            return self._parts(contents, part, bar, task) if part else self._one(contents, bar, task)

    def _one(self, contents: tuple[BibContent, ...], bar: Progress, task: TaskID) -> Made:
        try:
            pdf = self._drawn(contents, bar, task)
        except KeyboardInterrupt:
            words = "Stopped: nothing was written. With --part 500 a second run goes on where it was."
            return Made({"bibs": 0, "file": "", "bytes": 0}, words, was_stopped=True)
        write_whole(self.output, pdf)
        value = {"bibs": len(contents), "file": str(self.output), "bytes": len(pdf)}
        return Made(value, f"{len(contents)} bibs are in {self.output}.")

    def _parts(self, contents: tuple[BibContent, ...], size: int, bar: Progress, task: TaskID) -> Made:
        parts, files, found, count = Parts(self.output, self._recipe()), [], 0, 0
        try:
            for number, held in cut(contents, size):
                if parts.is_there(number, held):
                    found += 1
                    bar.advance(task, len(held))
                else:
                    parts.keep(number, held, self._drawn(held, bar, task))
                files.append(str(parts.path(number)))
                count += len(held)
        except KeyboardInterrupt:
            words = f"Stopped after {count} of {len(contents)} bibs: run the same command again to go on."
            return Made(_value(count, files, found), words, was_stopped=True)
        words = f"{count} bibs are in {len(files)} files, {files[0]} to {Path(files[-1]).name}"
        return Made(_value(count, files, found), f"{words}; {found} of them were there.")

    def _drawn(self, contents: tuple[BibContent, ...], bar: Progress, task: TaskID) -> bytes:
        title = f"{self.site.event.name} {self.race.name}"
        pages = self._pages(contents, bar, task)
        sheet = self._sheet
        pdf = pages_pdf(pages, title=title) if sheet is None else sheets_pdf(pages, sheet, title=title)
        if self._problems:
            shown = "; ".join(self._problems[:_SHOWN])
            more = f" and {len(self._problems) - _SHOWN} more" if len(self._problems) > _SHOWN else ""
            raise DocumentError(f"{shown}{more}. No file was written that should hold these bibs")
        return pdf

    def _pages(self, contents: Iterable[BibContent], bar: Progress, task: TaskID) -> Iterator[Page]:
        for content in contents:
            try:
                yield self._renderer.lay_out(content)
            except DocumentError as problem:
                self._problems.append(f"bib {content.bib}: {problem}")
            bar.advance(task)

    def _recipe(self) -> str:
        design = sha256(repr(self._renderer.design).encode()).hexdigest()
        return f"{design} {self.site.station.printer.dpi} {self._sheet}"


def _any_width(site: Site) -> PrinterProfile:
    """Give a profile for pages: what the station's own printer can print does not matter for them."""
    return plain_profile("folder", site.station.printer.dpi)


def _value(count: int, files: list[str], found: int) -> dict[str, object]:
    sizes = sum(Path(file).stat().st_size for file in files)
    return {"bibs": count, "file": files[0] if files else "", "files": files, "found": found, "bytes": sizes}


@contextmanager
def _progress(total: int) -> Iterator[tuple[Progress, TaskID]]:
    columns = (*Progress.get_default_columns()[:2], MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield bar, bar.add_task("drawing", total=total)
