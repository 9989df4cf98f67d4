"""Reads a window as a screen reader does, through AT-SPI; run by the system's own Python.

For every line of standard input it writes one line of JSON: the visible parts of the program.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def parts(node):
    """Give every part that shows on the screen, in reading order."""
    found = []
    states = node.get_state_set()
    box = node.get_extents(Atspi.CoordType.SCREEN)
    if states.contains(Atspi.StateType.SHOWING) and box.width > 0 and box.height > 0:
        found.append(
            {
                "role": node.get_role_name(),
                "name": node.get_name(),
                "box": [box.x, box.y, box.width, box.height],
                "focused": states.contains(Atspi.StateType.FOCUSED),
                "checked": states.contains(Atspi.StateType.CHECKED),
                "enabled": states.contains(Atspi.StateType.ENABLED),
            }
        )
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None:
            found += parts(child)
    return found


def look():
    """Read all programs of this session."""
    desktop = Atspi.get_desktop(0)
    found = []
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        for child in range(program.get_child_count()):
            found += parts(program.get_child_at_index(child))
    return found


for _ in sys.stdin:
    try:
        seen = look()
    except Exception as problem:  # noqa: BLE001 - a part that vanishes while it is read: look again
        seen = [{"role": "error", "name": str(problem), "box": [0, 0, 0, 0]}]
    print(json.dumps(seen), flush=True)
