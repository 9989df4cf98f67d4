"""The jobs of Dossard at one printer: what a driver asks of it, in its own words."""

from kiosk.core.errors import DeviceError
from kiosk.hardware.ipp import reports, requests
from kiosk.hardware.ipp.client import IppClient, Sent
from kiosk.hardware.ipp.message import Attribute, Message, Tag
from kiosk.hardware.ipp.reports import JobReport, PrinterReport

_NOT_FOUND = 0x0406
_NOT_POSSIBLE = 0x0404
_CANNOT_TELL = frozenset({reports.BUSY, reports.NO_SUCH_OPERATION})

Ticket = tuple[Attribute, ...]


class PrinterJobs:
    """Asks and tells one printer; every method but `submit` may be called again without harm."""

    def __init__(self, client: IppClient) -> None:
        self._client = client

    def printer(self) -> PrinterReport:
        """Ask how the printer is.

        Raises:
            DeviceError: it does not answer, or refuses; says why.
        """
        return reports.read_printer(self._asked(requests.get_printer(self._client.uri)))

    def fitting(self, name: str, tickets: tuple[Ticket, ...]) -> Ticket:
        """Give the first ticket that the printer takes as it is; nothing is printed.

        Raises:
            DeviceError: it takes none; says why.
        """
        for ticket in tickets[:-1]:
            if self._takes(name, ticket):
                return ticket
        if not self._takes(name, tickets[-1]):
            raise DeviceError(reports.REFUSALS[reports.UNSUPPORTED_VALUES])
        return tickets[-1]

    def submit(self, name: str, ticket: Ticket, document: bytes) -> Sent:
        """Send one job, once."""
        return self._client.send(requests.print_job(self._client.uri, name, ticket, document))

    def job(self, job_id: int) -> JobReport | None:
        """Ask what became of a job; None if the printer knows it no more.

        Raises:
            DeviceError: the printer does not answer, or refuses.
        """
        answer = self._client.ask(requests.get_job(self._client.uri, job_id))
        if answer.code == _NOT_FOUND:
            return None
        return reports.read_job(_done(answer))

    def waiting(self) -> tuple[JobReport, ...]:
        """List our jobs that are not over.

        Raises:
            DeviceError: the printer does not answer, or refuses.
        """
        return self._ours("not-completed")

    def find(self, name: str, *, since_s: int) -> JobReport | None:
        """Look a job up by its name.

        Args:
            name: the key of the attempt; an earlier event may have had the same.
            since_s: the printer's clock before the job was sent; older ones are others.

        Raises:
            DeviceError: the printer does not answer, or refuses.
        """
        for job in (*self.waiting(), *self._ours("completed")):
            if job.name == name and job.created_s is not None and job.created_s >= since_s:
                return job
        return None

    def cancel(self, job_id: int) -> None:
        """Throw a job away; one that is over already stays as it is.

        Raises:
            DeviceError: the printer does not answer, or refuses.
        """
        answer = self._client.ask(requests.cancel_job(self._client.uri, job_id))
        if answer.code not in {_NOT_FOUND, _NOT_POSSIBLE}:
            _done(answer)

    def _takes(self, name: str, ticket: Ticket) -> bool:
        answer = self._client.ask(requests.validate_job(self._client.uri, name, ticket))
        if answer.code in _CANNOT_TELL:
            return True
        return answer.code != reports.UNSUPPORTED_VALUES and not _sets_aside_media(_done(answer))

    def _ours(self, which: str) -> tuple[JobReport, ...]:
        answer = self._client.ask(requests.get_jobs(self._client.uri, which))
        if answer.code == _NOT_FOUND:
            return ()
        # some printers list the jobs of everybody
        return tuple(job for job in reports.read_jobs(_done(answer)) if job.user == requests.USER)

    def _asked(self, request: Message) -> Message:
        return _done(self._client.ask(request))


def _done(answer: Message) -> Message:
    if not reports.succeeded(answer):
        raise DeviceError(reports.refusal(answer))
    return answer


def _sets_aside_media(answer: Message) -> bool:
    """Tell whether the printer would print, but on other stock than was asked for."""
    ignored = answer.first(Tag.UNSUPPORTED_GROUP)
    return ignored.find("media") is not None or ignored.find("media-col") is not None
