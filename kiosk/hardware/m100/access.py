"""An M100 module as something that lists, reads, writes and locks chips."""

from collections import Counter
from time import monotonic

from kiosk.core.errors import DeviceError
from kiosk.hardware.chips.access import ChipError, ChipSeen, ChipTrouble
from kiosk.hardware.chips.gen2 import SERIALISED_TID_WORDS, WORD_BYTES, Bank
from kiosk.hardware.chips.settings import EncoderSettings
from kiosk.hardware.chips.streams import ByteStream
from kiosk.hardware.m100 import answers, commands, set_up
from kiosk.hardware.m100.answers import Heard, Worked
from kiosk.hardware.m100.commands import Memory, Select, SelectMode
from kiosk.hardware.m100.frames import Frame
from kiosk.hardware.m100.talk import M100Talk

_LEAST_ROUNDS = 3
_TID_WORDS = (SERIALISED_TID_WORDS, 4, 2)
_MOST_TRIES = 3
# nobody works with so many; the others are counted and not asked who they are
_MOST_NAMED = 8


class M100Access:
    """See `kiosk.hardware.chips.access.TagAccess`."""

    def __init__(self, stream: ByteStream, settings: EncoderSettings, *, sets_region: bool) -> None:
        """Hold the module to its region, and set its power.

        Args:
            stream: to the module; closed if this fails.
            settings: of the station file.
            sets_region: give the module the region first; otherwise another one is refused.

        Raises:
            DeviceError: another region, a power that it does not take, or it went away; says what to do.
        """
        self._settings = settings
        self._talk = M100Talk(stream, answer_s=settings.answer_s)
        try:
            self._identity = set_up.identity(self._talk)
            set_up.set_up(self._talk, settings, sets_region=sets_region)
            self._talk.order(commands.select_mode(SelectMode.FOR_WORK))
        except DeviceError:
            stream.close()
            raise

    @property
    def identity(self) -> str:
        """See `TagAccess.identity`."""
        return self._identity

    def check(self) -> None:
        """See `TagAccess.check`."""
        set_up.check(self._talk, self._settings)

    def inventory(self) -> tuple[ChipSeen, ...]:
        """See `TagAccess.inventory`; round after round, then each chip is asked who it is."""
        rounds = self._rounds()
        # a module that never told two chips of a round may not do it; then it is asked for others
        tells_all = any(len(heard) > 1 for heard in rounds)
        seen: list[ChipSeen] = []
        for code, chips in _most_heard(rounds).items():
            tids = [""] * chips
            if len(seen) < _MOST_NAMED:
                tids = self._tids(code.epc, chips, is_sure=tells_all and chips == 1)
            seen += [ChipSeen(tid, code.pc, code.epc, code.rssi_dbm) for tid in tids]
        return tuple(sorted(seen, key=lambda chip: (chip.tid, chip.epc)))

    def read(self, tid: str, bank: Bank, word: int, words: int, *, password: int = 0) -> bytes:
        """See `TagAccess.read`."""
        return self._read(commands.by_tid(tid), Memory(password, bank, word, words)).content

    def write(self, tid: str, bank: Bank, word: int, content: bytes, *, password: int = 0) -> None:
        """See `TagAccess.write`."""
        memory = Memory(password, bank, word, len(content) // WORD_BYTES, content)
        _must_be_done(self._work(commands.by_tid(tid), memory.frame()))

    def lock(self, tid: str, payload: bytes, *, password: int) -> None:
        """See `TagAccess.lock`."""
        _must_be_done(self._work(commands.by_tid(tid), commands.lock(payload, password)))

    def close(self) -> None:
        """See `TagAccess.close`."""
        self._talk.close()

    # --- chips that are heard ---

    def _rounds(self) -> list[list[Heard]]:
        """Listen for the whole window, and for three rounds unless one alone takes so long."""
        self._talk.order(commands.select_mode(SelectMode.FOR_WORK))
        until = monotonic() + self._settings.window_s
        rounds = [self._talk.listen()]
        while monotonic() < until or 1 < len(rounds) < _LEAST_ROUNDS:
            rounds.append(self._talk.listen())
        return rounds

    def _tids(self, epc: str, chips: int, *, is_sure: bool) -> list[str]:
        """Tell apart the chips with this code; an empty TID stands for each that cannot be.

        Chips are told apart by asking all but one that is known: for the others, and who the next is.
        """
        first = self._tid(commands.by_epc(epc), epc)
        if is_sure or not first:
            return [first] + [""] * (chips - 1)
        named = [first]
        for known in named:
            others = commands.by_tid(known, excludes=True)
            more = self._heard_of(others, epc)
            chips = max(chips, more + 1)
            another = self._tid(others, epc) if more and len(named) < _MOST_NAMED else ""
            if another and another not in named:
                # the loop goes on with it
                named.append(another)
            if len(named) >= chips:
                break
        return named + [""] * (chips - len(named))

    def _heard_of(self, those: Select, epc: str) -> int:
        """Count the chips with this code in one round of those that are meant."""
        self._mean(those, SelectMode.ALWAYS)
        heard = self._talk.listen()
        self._talk.order(commands.select_mode(SelectMode.FOR_WORK))
        return sum(one.epc == epc for one in heard)

    def _tid(self, those: Select, epc: str) -> str:
        """Read the TID of a chip with this code among those that are meant; empty: it does not tell."""
        for words in _TID_WORDS:
            try:
                return self._tid_of(those, epc, words)
            except ChipError as refusal:
                if refusal.trouble is not ChipTrouble.OVERRUN:
                    break
        return ""

    def _tid_of(self, those: Select, epc: str, words: int) -> str:
        trouble = ChipTrouble.NO_REPLY
        for _ in range(_MOST_TRIES):
            try:
                read = self._read(those, Memory(0, Bank.TID, 0, words))
            except ChipError as refusal:
                trouble = refusal.trouble
                if not trouble.may_pass:
                    break
                continue
            if read.epc == epc:
                return read.content.hex().upper()
        raise ChipError(trouble)

    # --- one chip ---

    def _read(self, those: Select, memory: Memory) -> Worked:
        done = self._work(those, memory.frame())
        if len(done.content) != memory.words * WORD_BYTES:
            raise ChipError(ChipTrouble.OTHER)
        return done

    def _work(self, those: Select, command: Frame) -> Worked:
        """Let the first chip that is meant do it, after a fresh selection."""
        self._mean(those, SelectMode.FOR_WORK)
        return answers.worked(self._talk.ask(command))

    def _mean(self, those: Select, mode: SelectMode) -> None:
        """Say which chips are meant; the mode after it, as setting a selection may change the mode."""
        self._talk.order(those.frame())
        self._talk.order(commands.select_mode(mode))


def _must_be_done(done: Worked) -> None:
    if done.content != answers.DONE:
        raise ChipError(ChipTrouble.OTHER)


def _most_heard(rounds: list[list[Heard]]) -> dict[Heard, int]:
    """Give each code as it was heard first, with the most chips that said it in one round."""
    first: dict[str, Heard] = {}
    most: Counter[str] = Counter()
    for heard in rounds:
        most |= Counter(one.epc for one in heard)
        for one in heard:
            first.setdefault(one.epc, one)
    return {one: most[epc] for epc, one in first.items()}
