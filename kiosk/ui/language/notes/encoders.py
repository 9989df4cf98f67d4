"""The English sentences of chip encoders themselves, as templates; see `kiosk.ui.language.notes.matching`."""

from typing import Final

_BOTH: Final = (
    "chip encoder (LLRP)",
    "chip encoder (serial, 0xBB)",
    "{kind}, {identity}",
    "the chip did not do it: {trouble}",
    "no encoder answers at {address}: check its network cable and its power ({error})",
    "no encoder at {port}: plug it in, or correct its address ({error})",
    "the encoder at {address} went away: check its cable ({why})",
    "it closed the connection",
    "the encoder does not answer: check its cable and its power",
    "the encoder does not answer: check its cable, then unplug it and plug it in",
)
_LLRP: Final = (
    "the encoder does not answer as an LLRP reader does: check its power, host and port",
    "the encoder said what LLRP does not know ({bytes}): is the address that of an LLRP reader?",
    "the reader does not let us in: {why}; end that, then try again",
    "another program is connected to it as a reader",
    "another program is connected to it",
    "it does not let anybody connect",
    "it is busy with an earlier connection",
    "it refuses with status {code}",
    "the reader refuses {request} ({code} {words}): restart the reader",
    "the reader talks without end: restart the reader",
    "the reader has no power of {wanted} dBm or less ({said}): change power_dbm",
    "its lowest is {least} dBm",
    "it names none that it can",
    (
        'the reader is set up for the region "{said}", the station file says "{wanted}": correct the file, '
        "or have the reader set up for this region; nothing was sent over the air"
    ),
)
_M100: Final = (
    "the encoder answered what we do not know ({bytes}): unplug it, plug it in",
    "the encoder talks without end: unplug it and plug it in",
    "the encoder does not do what it is told ({answer}): unplug it and plug it in",
    "the encoder lost its settings, as after a power cut: it is set up again at the next try",
    "the encoder cannot be told to select chips: use another one",
    "{dbm} dBm is no power of such a module: change power_dbm",
    (
        "the encoder does not take {wanted} dBm, it would send with {taken}: write power_dbm = "
        '"{least}" or another one into its options'
    ),
    (
        'the encoder is set to the region "{said}", the station file says "{wanted}": {cure}; nothing was '
        "sent over the air"
    ),
    'correct the file, or write set_region = "1" into its options',
    "it does not let itself be set, use another encoder",
    'such an encoder does not know the region "{region}": use another encoder; nothing was sent over the air',
)
ENCODERS: Final = (*_BOTH, *_LLRP, *_M100)
