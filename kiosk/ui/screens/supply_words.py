"""How many labels are left, how long they last, and what to do: in words."""

from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.core.event import Event
from kiosk.core.supplies import Stock, Supplies, Supply
from kiosk.services.monitoring.forecast import Urgency, runs_out_at
from kiosk.ui.language.formats import say_number, say_percent, say_time
from kiosk.ui.language.texts import say, say_count


def new_words(supply: Supply) -> str:
    """Name what a person presses who has put one in."""
    match supply:
        case Supply.LABELS:
            return say("New roll")
        case Supply.RIBBON:
            return say("New ribbon")
        case _:
            assert_never(supply)


def how_many_words(supply: Supply) -> str:
    """Ask for how many labels it is good."""
    match supply:
        case Supply.LABELS:
            return say("Labels on the new roll")
        case Supply.RIBBON:
            return say("Labels the new ribbon is good for")
        case _:
            assert_never(supply)


def left_words(supply: Supply, supplies: Supplies, now: datetime, event: Event) -> str:
    """Say what is left of something and when it runs out."""
    stock = supplies.of(supply)
    if stock is None:
        return _unknown_words(supply)
    if stock.left == 0:
        return _used_up_words(supply)
    return _lasts_words(supply, stock, runs_out_at(stock, supplies.last_hour, now), event)


def _unknown_words(supply: Supply) -> str:
    match supply:
        case Supply.LABELS:
            return say("Which roll is in, nobody has said.")
        case Supply.RIBBON:
            return say("No ribbon is noted.")
        case _:
            assert_never(supply)


def _used_up_words(supply: Supply) -> str:
    match supply:
        case Supply.LABELS:
            return say("The roll is used up: bring a new one.")
        case Supply.RIBBON:
            return say("The ribbon is used up: bring a new one.")
        case _:
            assert_never(supply)


def count_words(supply: Supply, left: int) -> str:
    """Say what is left in as few words as there are."""
    match supply:
        case Supply.LABELS:
            return say("Labels left: {count}.", count=say_number(left))
        case Supply.RIBBON:
            return say("Ribbon left for labels: {count}.", count=say_number(left))
        case _:
            assert_never(supply)


def _lasts_words(supply: Supply, stock: Stock, end: datetime | None, event: Event) -> str:
    if end is None:
        return count_words(supply, stock.left)
    count, time = say_number(stock.left), _clock_words(end, event)
    match supply:
        case Supply.LABELS:
            return say("Labels left: {count}. Runs out at {time}.", count=count, time=time)
        case Supply.RIBBON:
            return say("Ribbon left for labels: {count}. Runs out at {time}.", count=count, time=time)
        case _:
            assert_never(supply)


def brief_words(stock: Stock, last_hour: int, now: datetime, event: Event) -> str:
    """Say how many labels are left, and until when they last, in two or three words."""
    end = runs_out_at(stock, last_hour, now)
    if stock.left == 0 or end is None:
        return say_number(stock.left)
    return say("{count}, until {time}", count=say_number(stock.left), time=_clock_words(end, event))


def void_words(stock: Stock) -> str:
    """Say how many pieces of a roll came to nothing, and what to do where they are many."""
    if stock.void == 0:
        return ""
    if not stock.has_many_voids:
        return say("Void pieces of this roll: {count}.", count=say_number(stock.void))
    return say(
        "Void pieces of this roll: {count} of {used}, {share}. Check the chip calibration or the labels.",
        count=say_number(stock.void),
        used=say_number(stock.used),
        share=say_percent(stock.void, stock.used),
    )


def noted_words(supply: Supply, labels: int) -> str:
    """Say that it is noted; 0 labels: it was taken out."""
    if labels == 0:
        return say("Noted: no ribbon is in.")
    match supply:
        case Supply.LABELS:
            return say_count("Noted: a new roll of {n} label.", "Noted: a new roll of {n} labels.", labels)
        case Supply.RIBBON:
            return say_count("Noted: a ribbon for {n} label.", "Noted: a ribbon for {n} labels.", labels)
        case _:
            assert_never(supply)


def ends_words(supply: Supply, urgency: Urgency, left: int) -> str:
    """Say what ends, and what to do about it."""
    is_last = urgency is Urgency.LAST
    match supply:
        case Supply.LABELS if is_last:
            return say(
                "Almost no labels left: {count}. Put a new roll in before the next runner.", count=left
            )
        case Supply.LABELS:
            return say("The roll ends soon. Labels left: {count}. Have a new one at hand.", count=left)
        case Supply.RIBBON if is_last:
            return say(
                "Almost no ribbon left. Labels it is good for: {count}. "
                "Put a new one in before the next runner.",
                count=left,
            )
        case Supply.RIBBON:
            return say(
                "The ribbon ends soon. Labels it is good for: {count}. Have a new one at hand.", count=left
            )
        case _:
            assert_never(supply)


def _clock_words(at: datetime, event: Event) -> str:
    return say_time(at.astimezone(ZoneInfo(event.timezone)))
