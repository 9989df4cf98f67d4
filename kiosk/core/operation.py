"""An operation's own key and the outcome that the same key always gets back."""

import hashlib
import json
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OperationKey:
    """Names one action of one station, for ever.

    Attributes:
        incarnation: drawn at random when the station was set up.
        number: counts the station's operations.
    """

    incarnation: str
    number: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an operation came to; stored with its key and given back when the key comes again.

    Attributes:
        result: one word of the use case: `reserved`, `refused`, `sent`, `proven`, …
        facts: JSON values; `pickup`, `bib`, `attempt`, `reason` where they apply.
    """

    result: str
    facts: dict[str, object] = field(default_factory=dict)


def content_digest(name: str, arguments: dict[str, object]) -> str:
    """Fingerprint what an operation asks for, so that a key cannot be used for something else."""
    text = json.dumps(
        [name, arguments], sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=str
    )
    return hashlib.sha256(text.encode()).hexdigest()
