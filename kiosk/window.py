"""Joins a running station and its window; the only module that knows both Qt and the devices."""

from kiosk.app import RESOURCES, Site, running
from kiosk.core.event import Face
from kiosk.sound import open_senses
from kiosk.ui.face import make_application, run_face
from kiosk.ui.window.bridge import Bridge


def open_window(site: Site, face: Face, *, windowed: bool, hint: str = "") -> int:
    """Show a face of this station until it is closed; gives the exit status.

    Args:
        site: from `open_site`.
        face: who stands in front.
        windowed: not full screen.
        hint: codes that can be tried, for the idle screen of a desk.
    """
    make_application()
    bridge = Bridge()
    # a rehearsal's self-service screen has no volunteer beside it who could look at documents
    unattended = site.event.rehearsal and face is Face.KIOSK
    with (
        open_senses(site) as senses,
        running(
            site, face=face, deliver=bridge.deliver, on_bug=bridge.bug, counts_as_seen=unattended
        ) as station,
    ):
        return run_face(
            face,
            station.counter,
            bridge,
            windowed=windowed,
            hint=hint,
            translations=RESOURCES / "translations",
            language=site.station.language or site.event.languages[0],
            senses=senses,
        )
