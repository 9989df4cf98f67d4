"""What a reader says of itself: status of a request, events, keepalives.

Source: LLRP 1.0.1, sections 14.1.1 (LLRPStatus), 14.2.2 (READER_EVENT_NOTIFICATION).
"""

from kiosk.hardware.llrp.codes import Msg, Par
from kiosk.hardware.llrp.frames import Fields, Message, first, tlv, u8, u16, u32

SUCCESS = 0
_ROSPEC_ENDED = 1
_CONNECTION = {
    1: "another program is connected to it as a reader",
    2: "another program is connected to it",
    3: "it does not let anybody connect",
    4: "it is busy with an earlier connection",
}


def status_parameter(code: int = SUCCESS, words: str = "") -> bytes:
    """Pack the status of a response."""
    text = words.encode()
    return tlv(Par.LLRP_STATUS, u16(code), u16(len(text)), text)


def status_of(message: Message) -> tuple[int, str]:
    """Give code and words of a response or an ERROR_MESSAGE; one without a status is a success."""
    body = first(message.body, Par.LLRP_STATUS)
    if body is None:
        return SUCCESS, ""
    fields = Fields(body)
    return fields.u16(), fields.text()


def attempt_message(ident: int, status: int, *, at_us: int) -> Message:
    """Make a reader's answer to a connection."""
    event = tlv(
        Par.READER_EVENT,
        tlv(Par.UTC_TIMESTAMP, at_us.to_bytes(8, "big")),
        tlv(Par.CONNECTION_ATTEMPT, u16(status)),
    )
    return Message(Msg.READER_EVENT_NOTIFICATION, ident, event)


def refusal_of(message: Message) -> str | None:
    """Tell why a reader refuses a connection; empty: it does not; None: this is not about that."""
    event = first(message.body, Par.READER_EVENT) if message.kind == Msg.READER_EVENT_NOTIFICATION else None
    attempt = None if event is None else first(event, Par.CONNECTION_ATTEMPT)
    if attempt is None:
        return None
    status = Fields(attempt).u16()
    return "" if status == SUCCESS else _CONNECTION.get(status, f"it refuses with status {status}")


def rospec_end_message(ident: int, rospec: int, *, at_us: int) -> Message:
    """Make a reader's word that a ROSpec is over."""
    event = tlv(
        Par.READER_EVENT,
        tlv(Par.UTC_TIMESTAMP, at_us.to_bytes(8, "big")),
        tlv(Par.ROSPEC_EVENT, u8(_ROSPEC_ENDED), u32(rospec), u32(0)),
    )
    return Message(Msg.READER_EVENT_NOTIFICATION, ident, event)


def ended_rospec(message: Message) -> int | None:
    """Give the id of the ROSpec that is over, None if the message says nothing of that."""
    event = first(message.body, Par.READER_EVENT) if message.kind == Msg.READER_EVENT_NOTIFICATION else None
    body = None if event is None else first(event, Par.ROSPEC_EVENT)
    if body is None:
        return None
    fields = Fields(body)
    return fields.u32() if fields.u8() == _ROSPEC_ENDED else None
