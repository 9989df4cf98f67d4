"""Keys of operations: an operation whose answer was lost is asked again under its first key."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from threading import Lock

from kiosk.core.errors import StoreError
from kiosk.core.flow import Effect
from kiosk.core.operation import OperationKey
from kiosk.core.ports import Store

Keys = Callable[[str], AbstractContextManager[OperationKey]]


class KeyRing:
    """Keeps the keys of operations that may or may not have been done."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._open: dict[tuple[Effect, str], OperationKey] = {}
        self._lock = Lock()

    def keys(self, effect: Effect) -> Keys:
        """Give the keys for the operations of one effect, by their names."""

        @contextmanager
        def use(name: str) -> Iterator[OperationKey]:
            key = self._key(effect, name)
            try:
                yield key
            except StoreError:
                raise  # it may have been done: the key is kept for the next try
            except BaseException:
                self._forget(effect, name)
                raise
            # whatever the same effect does after this is new, even if an earlier round lost its answer
            self._forget(effect)

        return use

    def _key(self, effect: Effect, name: str) -> OperationKey:
        with self._lock:
            if (effect, name) not in self._open:
                self._open[effect, name] = self._store.next_key()
            return self._open[effect, name]

    def _forget(self, effect: Effect, name: str | None = None) -> None:
        with self._lock:
            for known in [one for one in self._open if one[0] == effect and name in {None, one[1]}]:
                del self._open[known]
