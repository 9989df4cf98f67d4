"""`kiosk design`: a bib design proven before anybody wears it."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import track

from kiosk.app import RESOURCES
from kiosk.cli.output import AsJson, answer, explaining, leave, say
from kiosk.config import load_event, load_station
from kiosk.core.errors import InputError
from kiosk.core.event import Event
from kiosk.core.printer_profile import plain_profile
from kiosk.printing.renderer import RESOLUTIONS, load_design
from kiosk.services.bibs.worst_cases import WorstCase, worst_cases

if TYPE_CHECKING:
    from kiosk.printing.drawing import Drawing

app = typer.Typer(help="Bib designs.", no_args_is_help=True)


@app.callback()
def designs() -> None:
    """Bib designs."""


@app.command()
def check(
    file: Annotated[Path, typer.Argument(help="The design, a TOML file.", metavar="FILE")],
    *,
    station: Annotated[
        Path | None, typer.Option(help="Whose event it is for; default: a sample event.", metavar="FILE")
    ] = None,
    dpi: Annotated[int, typer.Option(help="Only this resolution; default: 203, 300 and 600.")] = 0,
    pictures: Annotated[
        Path | None, typer.Option(help="Write a picture of every case into this folder.", metavar="FOLDER")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Draw the worst cases at every resolution, read their codes back, and say what is wrong."""
    from kiosk.printing.drawing import Drawing  # noqa: PLC0415 - drawing takes long to load
    from kiosk.printing.proving import overlaps  # noqa: PLC0415

    with explaining(as_json=as_json):
        event = load_event(load_station(station).event if station else RESOURCES / "sample" / "event.toml")
        design = load_design(file)
        cases = list(worst_cases(event))
        found: list[dict[str, object]] = [
            {"dpi": 0, "case": "any bib", "problem": words} for words in overlaps(design)
        ]
        for resolution in _resolutions(dpi):
            drawing = Drawing(design, plain_profile("zpl", resolution))
            shown = track(cases, f"{resolution} dpi", console=Console(stderr=True), transient=True)
            for case in shown:
                found += [
                    {"dpi": resolution, "case": case.label, "problem": words}
                    for words in _proven(drawing, case, pictures)
                ]
        _tell(file, event, found, count=len(cases), as_json=as_json)


def _resolutions(dpi: int) -> tuple[int, ...]:
    if dpi and dpi not in RESOLUTIONS:
        raise InputError(f"no printer has {dpi} dpi; choose 203, 300 or 600", where="--dpi")
    return (dpi,) if dpi else RESOLUTIONS


def _proven(drawing: "Drawing", case: WorstCase, pictures: Path | None) -> tuple[str, ...]:
    from kiosk.printing.proving import prove  # noqa: PLC0415 - see above

    problems = prove(drawing, case.content)
    if pictures is not None and not problems:
        name = "".join(sign if sign.isalnum() else "-" for sign in case.label)
        rendered = drawing.render(case.content)
        try:
            pictures.mkdir(parents=True, exist_ok=True)
            path = pictures / f"{name}-{rendered.picture.dpi}.png"
            path.write_bytes(drawing.png(rendered.picture))
        except OSError as fault:
            message = f"cannot be written ({fault.strerror}); choose a folder that you may write to"
            raise InputError(message, where=str(pictures)) from fault
    return problems


def _tell(file: Path, event: Event, found: list[dict[str, object]], *, count: int, as_json: bool) -> None:
    value = {"design": str(file), "event": event.code, "cases": count, "problems": found}
    if not found:
        words = f"{file.name} prints all {count} worst cases of {event.name}, and every code was read back."
        answer(value, words, as_json=as_json)
        return
    grouped = Counter(str(one["problem"]) for one in found)
    lines = []
    for problem, times in grouped.most_common():
        first = next(one for one in found if one["problem"] == problem)
        where = f"first: {first['case']} at {first['dpi']} dpi" if first["dpi"] else "whatever it says"
        lines.append(f"  {problem}\n      {times} times, {where}")
    answer(value, f"{file.name} is not ready:\n" + "\n".join(lines), as_json=as_json)
    if not as_json:
        say(f"{len(grouped)} kinds of problems in {count} cases.")
    leave(1)
