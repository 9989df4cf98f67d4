"""Who wants to know what happens during a long job."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.core.flow.events import Event


@dataclass(slots=True)
class Watchers:
    """Who wants to know what happens during a long job; called on the lanes' threads."""

    event: Callable[[Event], None]
    first_byte: Callable[[float], None] = field(default=lambda _: None)
    kept: Callable[[str, dict[str, Path]], None] = field(default=lambda _key, _files: None)
    trouble: Callable[[str], None] = field(default=lambda _: None)
