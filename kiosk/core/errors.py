"""Everything that can go wrong, as one tree; each message says what to do next.

    DossardError
    ├── InputError        a file or an argument is wrong: names what, where, and the cure
    ├── RuleError         a rule of the event forbids it; carries a closed reason where there is one
    ├── StoreError        the database cannot be used: locked, full, read-only, from another version
    ├── DocumentError     a bib cannot be drawn as its design demands
    └── DeviceError       a printer, encoder or scanner cannot do its work
        ├── DeviceNotFoundError   nothing answers at that address
        ├── DeviceGoneError       it was there and went away
        └── DeviceProtocolError   it answered something that its protocol does not know

A bug is none of these: it is not caught, it reaches the excepthook.
"""


class DossardError(Exception):
    """Base of every error that a person can do something about."""


class InputError(DossardError):
    """A file, a setting or an argument is wrong.

    Attributes:
        where: the file and line or the argument, as `event.toml:12`; empty if there is none.
    """

    def __init__(self, message: str, *, where: str = "") -> None:
        super().__init__(f"{where}: {message}" if where else message)
        self.where = where


class RuleError(DossardError):
    """A step was asked for that the rules do not allow at this moment."""


class OperationMismatchError(RuleError):
    """The key of an earlier operation came back with another content."""


class ChipTakenError(RuleError):
    """The chip on the encoder was a dead bib's; a person may say that it is to be written over.

    Attributes:
        tids: of all such chips that lie there.
    """

    def __init__(self, message: str, *, tids: frozenset[str]) -> None:
        super().__init__(message)
        self.tids = tids


class StaleFenceError(RuleError):
    """Another station has taken this pickup over."""


class StoreError(DossardError):
    """The database cannot be used; nothing was changed."""


class DocumentError(DossardError):
    """A bib cannot be drawn: a field is missing, or does not fit, or a code would not scan."""


class DeviceError(DossardError):
    """A device cannot do its work.

    Attributes:
        device: the name by which staff know it.
    """

    def __init__(self, message: str, *, device: str = "") -> None:
        super().__init__(f"{device}: {message}" if device else message)
        self.device = device


class DeviceNotFoundError(DeviceError):
    """Nothing answers at the device's address."""


class DeviceGoneError(DeviceError):
    """The device was there and went away."""


class DeviceProtocolError(DeviceError):
    """The device answered something that its protocol does not know."""
