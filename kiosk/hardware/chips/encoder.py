"""A separate encoder as the use cases see it, over whatever protocol reaches its chips."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import DeviceError, DeviceGoneError, DeviceNotFoundError, DeviceProtocolError
from kiosk.core.ports import ChipsAnswer, DeviceState, DeviceStatus, MayWrite
from kiosk.hardware.chips.access import TagAccess
from kiosk.hardware.chips.passwords import ChipSecret, read_secret
from kiosk.hardware.chips.station import encode_chips, read_chips


class SeparateEncoder:
    """Opened when it is first needed, and again after it went away; used by one thread."""

    def __init__(
        self, name: str, kind: str, connect: Callable[[], TagAccess], secret_file: Path | None
    ) -> None:
        """Open nothing yet.

        Args:
            name: by which staff know it.
            kind: what it is, for staff.
            connect: opens it; raises DeviceError with what to do.
            secret_file: of the event, None where chips are not locked.

        Raises:
            InputError: the secret cannot be read.
        """
        self._name = name
        self._kind = kind
        self._connect = connect
        self._secret: ChipSecret | None = None if secret_file is None else read_secret(secret_file)
        self._access: TagAccess | None = None

    @property
    def name(self) -> str:
        """See `ChipEncoder.name`."""
        return self._name

    def status(self) -> DeviceStatus:
        """See `ChipEncoder.status`."""
        try:
            access = self._opened()
            access.check()
        except (DeviceNotFoundError, DeviceGoneError) as problem:
            self.close()
            return self._status(DeviceState.GONE, f"{self._name}: {problem}")
        except DeviceError as problem:
            self.close()
            return self._status(DeviceState.ATTENTION, f"{self._name}: {problem}")
        kind = f"{self._kind}, {access.identity}"
        return DeviceStatus(self._name, kind, DeviceState.READY, f"{self._name} is ready")

    def encode(self, plans: tuple[ChipPlan, ...], *, may_write: MayWrite) -> ChipsAnswer:
        """See `ChipEncoder.encode`.

        Raises:
            InputError: a code is not 24 or 32 hex digits.
        """
        return self._at_work(
            lambda access: encode_chips(access, plans, secret=self._secret, may_write=may_write)
        )

    def read(self, count: int = 1) -> ChipsAnswer:
        """See `ChipEncoder.read`."""
        return self._at_work(lambda access: read_chips(access, count))

    def close(self) -> None:
        """See `ChipEncoder.close`."""
        access, self._access = self._access, None
        if access is not None:
            with contextlib.suppress(DeviceError):
                access.close()

    def _at_work(self, work: Callable[[TagAccess], ChipsAnswer]) -> ChipsAnswer:
        """Work on an open encoder that answers; one that went away meanwhile is opened anew."""
        try:
            access = self._answering()
        except DeviceError as problem:
            self.close()
            return ChipsAnswer(sentence=str(problem))
        return work(access)

    def _answering(self) -> TagAccess:
        try:
            access = self._opened()
            access.check()
        except (DeviceGoneError, DeviceProtocolError):
            # its cable may be back in by now, or an old answer lay in the way
            self.close()
            access = self._opened()
            access.check()
        return access

    def _opened(self) -> TagAccess:
        if self._access is None:
            self._access = self._connect()
        return self._access

    def _status(self, state: DeviceState, sentence: str) -> DeviceStatus:
        return DeviceStatus(self._name, self._kind, state, sentence)
