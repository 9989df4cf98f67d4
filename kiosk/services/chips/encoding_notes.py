"""What the journal says of chips that a separate encoder writes, in the order in which it happens."""

from kiosk.core.chip_steps import mark_encoded, mark_half_encoded, mark_writing
from kiosk.core.flow.effects import Job
from kiosk.core.operation import OperationKey
from kiosk.core.pickup import Pickup
from kiosk.core.ports import ChipFound, ChipsAnswer, Work
from kiosk.services.chips.gate import check_found
from kiosk.services.pickups.progress import Pickups
from kiosk.services.pickups.records import chips_written


class EncodingNotes:
    """Moves a pickup along while its chips are written."""

    def __init__(self, pickups: Pickups) -> None:
        self._pickups = pickups

    def writing(
        self, key: OperationKey, job: Job, found: tuple[ChipFound, ...], *, reuse: frozenset[str]
    ) -> Job:
        """Note, before the first word, which chips may carry the live code from here on.

        Raises:
            RuleError: one of them is another bib's, or a copy; see `kiosk.services.chips.gate`.
        """
        tids = tuple(chip.tid for chip in found)

        def begin(work: Work, pickup: Pickup) -> Pickup:
            check_found(work, job.attempt, found, reuse=reuse)
            return mark_writing(pickup, tids)

        return self._pickups.moved(key, "writing", job.pickup, begin, before=[chip.epc for chip in found])

    def encoded(self, key: OperationKey, job: Job, answer: ChipsAnswer) -> Job:
        """Note that all chips are proven."""

        def encode(_: Work, pickup: Pickup) -> Pickup:
            return mark_encoded(pickup, chips_written(pickup, answer.chips))

        return self._pickups.moved(key, "encoded", job.pickup, encode)

    def half_encoded(self, key: OperationKey, job: Job, answer: ChipsAnswer) -> Job:
        """Note what was seen of chips that could not be proven."""

        def half(_: Work, pickup: Pickup) -> Pickup:
            return mark_half_encoded(pickup, chips_written(pickup, answer.chips), answer.sentence)

        return self._pickups.moved(key, "half_encoded", job.pickup, half, note=answer.sentence)

    def untouched(self, key: OperationKey, job: Job, note: str) -> Job:
        """Note that not a word was stored."""
        return self._pickups.untouched(key, job, note)
