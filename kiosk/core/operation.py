"""An operation's own key and the outcome that the same key always gets back."""

import hashlib
import json
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum


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
        [name, arguments], sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_plain
    )
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def _plain(value: object) -> object:
    """Give what JSON can write, the same in every process: a set has no order of its own."""
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: getattr(value, each.name) for each in fields(value)}
    if isinstance(value, frozenset | set):
        return sorted(str(item) for item in value)
    return str(value.value) if isinstance(value, Enum) else str(value)
