"""Frames of 0xBB modules: found whole in any pieces, behind any garbage."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hardware.m100 import commands
from kiosk.hardware.m100.frames import Cmd, Frame, Framer, Kind
from tests.helpers.hypothesis_profile import effort
from tests.unit.hardware.m100.examples import NOTICE, cut

FRAMES = st.builds(Frame, st.sampled_from(Kind), st.integers(0, 255), st.binary(max_size=80))


def in_pieces(said, places):
    """Feed the same bytes in pieces, cut at these places."""
    framer, frames = Framer(), []
    borders = [0, *sorted(place % (len(said) + 1) for place in places), len(said)]
    for start, end in pairwise(borders):
        frames += framer.feed(said[start:end])
    return frames


def test_the_data_may_look_like_an_end_and_a_beginning():
    frame = Frame(Kind.RESPONSE, Cmd.READ, bytes.fromhex("7E BB 01 39 00 01 7E BB 7E"))

    frames = Framer().feed(frame.packed() * 2)

    assert frames == [frame, frame]


@pytest.mark.parametrize(
    "garbage",
    ["00 FF 7E", "BB", "BB BB", "BB 07 22 00 00 22 7E", "BB 01 39 FF FF", "BB 01 0C 00 01 00 0F 7E"],
)
def test_the_next_frame_behind_garbage_or_a_wrong_sum_is_found(garbage):
    [notice] = cut(NOTICE)

    frames = Framer().feed(bytes.fromhex(garbage) + notice.packed())

    assert frames == [notice]


def test_a_frame_behind_one_that_was_cut_off_is_found_when_nothing_more_comes():
    framer, [notice] = Framer(), cut(NOTICE)
    cut_off = bytes.fromhex("BB 01 39 00 40 0E 34")

    before = framer.feed(cut_off + notice.packed())
    after = framer.rest()

    assert before == []
    assert after == [notice]
    assert framer.rest() == []


def test_a_part_of_a_frame_can_be_forgotten():
    framer, [notice] = Framer(), cut(NOTICE)
    framer.feed(notice.packed()[:9])

    framer.forget()

    assert framer.feed(notice.packed()) == [notice]


def test_a_length_beyond_all_answers_is_not_waited_for():
    framer, [notice] = Framer(), cut(NOTICE)

    frames = framer.feed(bytes.fromhex("BB 01 39 01 01") + notice.packed())

    assert frames == [notice]


@given(st.binary(max_size=80))
@effort(150)
def test_a_good_frame_is_found_behind_any_garbage(garbage):
    framer, stop = Framer(), commands.stop()

    # a head in the garbage may promise as many bytes as a frame can have
    frames = framer.feed(garbage) + framer.feed(stop.packed() * 60)

    assert stop in frames


@given(FRAMES)
@effort(60)
def test_what_is_packed_is_read_back(frame):
    assert Framer().feed(frame.packed()) == [frame]


@given(st.lists(FRAMES, max_size=4), st.lists(st.integers(0, 999), max_size=6))
@effort(60)
def test_frames_may_come_in_any_pieces(frames, places):
    said = b"".join(frame.packed() for frame in frames)

    assert in_pieces(said, places) == frames


@given(st.binary(max_size=400), st.lists(st.integers(0, 999), max_size=3))
@effort(150)
def test_garbage_never_crashes_and_its_pieces_change_nothing(said, places):
    frames = in_pieces(said, places)

    assert frames == Framer().feed(said)
    assert all(frame.packed() in said for frame in frames)


@given(st.binary(max_size=40).filter(lambda said: b"\xbb" not in said), FRAMES)
@effort(60)
def test_no_noise_hides_the_frame_behind_it(noise, frame):
    assert Framer().feed(noise + frame.packed()) == [frame]
