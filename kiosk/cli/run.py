"""`kiosk run`: the window."""

from typing import Annotated

import typer

from kiosk.app import open_site
from kiosk.cli.output import DEFAULT_STATION, StationFile, explaining, leave
from kiosk.core.event import Face


def run(
    *,
    face: Annotated[
        Face | None, typer.Option(help="Who stands in front; default: as the station file says.")
    ] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="Not full screen.")] = False,
    station: StationFile = DEFAULT_STATION,
) -> None:
    """Open the window of this station."""
    from kiosk.window import open_window  # noqa: PLC0415 - a headless command never loads Qt

    with explaining(), open_site(station) as site:
        status = open_window(site, face or site.station.face, windowed=windowed)
    leave(status)
