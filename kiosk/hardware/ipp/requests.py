"""The requests that a station sends; who reads the printer's journal finds them under the name `dossard`.

Source: RFC 8011 (Internet Printing Protocol/1.1: Model and Semantics), sections 4.2 and 4.3.
"""

from enum import IntEnum

from kiosk.hardware.ipp.message import Attribute, Group, Message, Tag, Value

USER = "dossard"
PDF = "application/pdf"

_PRINTER_WORDS = (
    "printer-make-and-model",
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "printer-up-time",
    "document-format-supported",
    "media-supported",
    "media-size-supported",
    "media-col-supported",
    "print-scaling-supported",
    "print-color-mode-supported",
    "copies-supported",
)
_JOB_WORDS = (
    "job-id",
    "job-uri",
    "job-name",
    "job-originating-user-name",
    "job-state",
    "job-state-reasons",
    "time-at-creation",
    "time-at-processing",
)


class Operation(IntEnum):
    """Numbers of operations. Source: RFC 8011, section 5.4.15; CUPS's own begin at 0x4001."""

    PRINT_JOB = 0x0002
    VALIDATE_JOB = 0x0004
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_PRINTERS = 0x4002


def one(name: str, tag: Tag, content: str | int | bool) -> Attribute:  # noqa: FBT001 - it is the value
    """Make an attribute of one value."""
    return Attribute(name, (Value(tag, content),))


def keywords(name: str, *words: str) -> Attribute:
    """Make an attribute of one keyword or a set of them."""
    return Attribute(name, tuple(Value(Tag.KEYWORD, word) for word in words))


def print_job(printer_uri: str, job_name: str, ticket: tuple[Attribute, ...], document: bytes) -> Message:
    """Ask to print one document; the answer names the job."""
    return _creating(Operation.PRINT_JOB, printer_uri, job_name, ticket, document)


def validate_job(printer_uri: str, job_name: str, ticket: tuple[Attribute, ...]) -> Message:
    """Ask whether `print_job` would be accepted; nothing is printed."""
    return _creating(Operation.VALIDATE_JOB, printer_uri, job_name, ticket, b"")


def get_printer(printer_uri: str) -> Message:
    """Ask how the printer is, and what it can do."""
    return _request(
        Operation.GET_PRINTER_ATTRIBUTES, printer_uri, keywords("requested-attributes", *_PRINTER_WORDS)
    )


def get_job(printer_uri: str, job_id: int) -> Message:
    """Ask what became of one job."""
    asked = keywords("requested-attributes", *_JOB_WORDS)
    return _request(Operation.GET_JOB_ATTRIBUTES, printer_uri, one("job-id", Tag.INTEGER, job_id), asked)


def get_jobs(printer_uri: str, which: str) -> Message:
    """Ask for the jobs of Dossard.

    Args:
        printer_uri: of the printer.
        which: `completed` or `not-completed`.
    """
    return _request(
        Operation.GET_JOBS,
        printer_uri,
        keywords("requested-attributes", *_JOB_WORDS),
        keywords("which-jobs", which),
        one("my-jobs", Tag.BOOLEAN, content=True),
    )


def cancel_job(printer_uri: str, job_id: int) -> Message:
    """Ask to throw a job away."""
    return _request(Operation.CANCEL_JOB, printer_uri, one("job-id", Tag.INTEGER, job_id))


def get_queues(printer_uri: str) -> Message:
    """Ask a CUPS server which devices its queues hold. Source: CUPS Implementation of IPP."""
    asked = keywords("requested-attributes", "printer-name", "device-uri")
    return _request(Operation.CUPS_GET_PRINTERS, printer_uri, asked)


def _creating(
    operation: Operation, printer_uri: str, job_name: str, ticket: tuple[Attribute, ...], document: bytes
) -> Message:
    asked = _request(
        operation,
        printer_uri,
        one("job-name", Tag.NAME, job_name),
        one("document-format", Tag.MIME_TYPE, PDF),
    )
    groups = (*asked.groups, Group(Tag.JOB, ticket)) if ticket else asked.groups
    return Message(asked.code, asked.request_id, groups, document)


def _request(operation: Operation, printer_uri: str, *more: Attribute) -> Message:
    """Begin with charset, language, target and user, in the order that RFC 8011, section 4.1.4 demands."""
    attributes = (
        one("attributes-charset", Tag.CHARSET, "utf-8"),
        one("attributes-natural-language", Tag.LANGUAGE, "en"),
        one("printer-uri", Tag.URI, printer_uri),
        *(attribute for attribute in more if attribute.name == "job-id"),
        one("requesting-user-name", Tag.NAME, USER),
        *(attribute for attribute in more if attribute.name != "job-id"),
    )
    return Message(operation, 1, (Group(Tag.OPERATION, attributes),))
