"""An IPP printer that behaves as a test says: for habits of real ones that the one of CUPS lacks."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from kiosk.hardware.ipp.message import Attribute, Group, Message, Tag, Value
from kiosk.hardware.ipp.reading import decode
from kiosk.hardware.ipp.requests import Operation, keywords, one
from kiosk.hardware.ipp.writing import encode

NO_VALUE = Attribute("time-at-processing", (Value(Tag.NO_VALUE, None),))
# an answer is a message, bytes that are none, or a status of HTTP
Answer = Message | bytes | int


def answer(*groups: Group, code: int = 0) -> Message:
    return Message(code, 1, groups)


def printer_group(*more: Attribute, state: int = 3, reasons: tuple[str, ...] = ("none",)) -> Group:
    return Group(
        Tag.PRINTER,
        (
            one("printer-state", Tag.ENUM, state),
            keywords("printer-state-reasons", *reasons),
            one("printer-is-accepting-jobs", Tag.BOOLEAN, content=True),
            one("printer-up-time", Tag.INTEGER, 100),
            *more,
        ),
    )


def job_group(state: int, *more: Attribute, name: str = "1427.1", user: str = "dossard") -> Group:
    return Group(
        Tag.JOB,
        (
            one("job-id", Tag.INTEGER, 7),
            one("job-state", Tag.ENUM, state),
            one("job-name", Tag.NAME, name),
            one("job-originating-user-name", Tag.NAME, user),
            one("time-at-creation", Tag.INTEGER, 100),
            *more,
        ),
    )


class OddPrinter:
    """Answers every operation; replace what it says under the operation's number.

    Attributes:
        heard: all requests, the oldest first.
    """

    def __init__(self) -> None:
        self.heard: list[Message] = []
        self.port = 0
        self.says: dict[Operation, Callable[[], Answer]] = {
            Operation.GET_PRINTER_ATTRIBUTES: lambda: answer(printer_group()),
            Operation.GET_JOBS: answer,
            Operation.VALIDATE_JOB: answer,
            Operation.PRINT_JOB: lambda: answer(job_group(5)),
            Operation.GET_JOB_ATTRIBUTES: lambda: answer(job_group(9)),
            Operation.CANCEL_JOB: answer,
        }

    @property
    def uri(self) -> str:
        return f"ipp://127.0.0.1:{self.port}/ipp/print"

    def asked(self, operation: Operation) -> list[Message]:
        return [message for message in self.heard if message.code == operation]

    def replies(self, body: bytes) -> Answer:
        request = decode(body)
        self.heard.append(request)
        return self.says[Operation(request.code)]()


@contextmanager
def odd_printer() -> Iterator[OddPrinter]:
    """Switch one on."""
    printer = OddPrinter()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            said = printer.replies(self.rfile.read(int(self.headers["Content-Length"])))
            status = said if isinstance(said, int) else 200
            content = b"" if isinstance(said, int) else said if isinstance(said, bytes) else encode(said)
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    printer.port = server.server_address[1]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield printer
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
