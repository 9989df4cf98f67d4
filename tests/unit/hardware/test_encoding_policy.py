"""The policy of a separate encoder over a field that answers what a test says."""

from dataclasses import dataclass, field

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import DeviceGoneError
from kiosk.core.pickup import ChipVerdict
from kiosk.hardware.encoding import ChipSeen, encode_chip, read_chip
from kiosk.hardware.gen2 import content_for
from kiosk.hardware.virtual.field import VirtualField

EPC = "C0DE00000000000011001427"
PLAN = ChipPlan("1427.1", 1, EPC)
TID = "E28011600000000000000001"


@dataclass
class ScriptedField:
    seen: ChipSeen | None
    tids: list[tuple[str, ...]] = field(default_factory=lambda: [(TID,)])
    acknowledges: int = 7
    fails_on: str = ""

    def inventory(self):
        return self.tids.pop(0) if len(self.tids) > 1 else self.tids[0]

    def write(self, tid, word, content):
        if self.fails_on == "write":
            raise DeviceGoneError("the encoder went away")
        assert (tid, word, content) == (TID, 1, content_for(EPC))
        return self.acknowledges

    def read(self, tid):
        if self.fails_on == "read":
            raise DeviceGoneError("the encoder went away")
        return self.seen


def test_bits_that_the_chip_sets_by_itself_do_not_matter():
    answer = encode_chip(ScriptedField(ChipSeen(0x3400, EPC)), PLAN)

    assert answer.verdict is ChipVerdict.OK


def test_a_wrong_length_word_is_dirty_though_the_code_looks_right():
    answer = encode_chip(ScriptedField(ChipSeen(0x2800, EPC)), PLAN)

    assert answer.verdict is ChipVerdict.FAILED_DIRTY


def test_a_write_that_was_not_acknowledged_but_reads_well_is_good():
    answer = encode_chip(ScriptedField(ChipSeen(0x3000, EPC), acknowledges=0), PLAN)

    assert answer.verdict is ChipVerdict.OK


def test_an_encoder_that_goes_away_in_the_middle_leaves_an_unknown_chip():
    answers = [encode_chip(ScriptedField(None, fails_on=where), PLAN) for where in ("write", "read")]

    assert [answer.verdict for answer in answers] == [ChipVerdict.UNKNOWN] * 2
    assert all("take a new one" in answer.sentence for answer in answers)


def test_a_half_written_chip_that_answers_again_is_dirty():
    answer = encode_chip(ScriptedField(ChipSeen(0x3000, "0" * 24), acknowledges=6), PLAN)

    assert answer.verdict is ChipVerdict.FAILED_DIRTY
    assert "did not finish" in answer.sentence


def test_reading_tells_when_the_chip_leaves_or_is_not_alone():
    leaving = read_chip(ScriptedField(None))
    crowd = read_chip(ScriptedField(None, tids=[(TID, "E2")]))

    assert leaving.verdict is crowd.verdict is ChipVerdict.UNKNOWN
    assert "left" in leaving.sentence
    assert "2 chips" in crowd.sentence


def test_a_broken_field_file_is_named_in_the_answer(tmp_path):
    (tmp_path / "field.json").write_text("{}")
    lying = VirtualField(tmp_path, seed="s")

    answer = encode_chip(lying, PLAN)

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert "field.json" in answer.sentence


def test_another_tid_is_neither_written_nor_read(tmp_path):
    lying = VirtualField(tmp_path, seed="s")
    lying.lay("1427.1/1")

    assert lying.write("E2", 1, b"ab") == 0
    assert lying.read("E2") is None
