"""A transport that is a script: what it says is what a test has put into it."""


class ScriptedTransport:
    """What every script of a transport has; `write` is the script itself.

    Attributes:
        port: the port status, None: it has none.
        ends: how a write of some kind ends, by the kind's name.
        said: bytes that wait to be read.
        sent: what was written, in order.
        closed: how often it was closed.
    """

    def __init__(self, *, port=None, ends=()):
        self.port = port
        self.ends = dict(ends)
        self.said = b""
        self.sent = []
        self.closed = 0

    def read(self, *, timeout_s):
        said, self.said = self.said, b""
        return said

    def drain(self):
        return self.read(timeout_s=0)

    def device_id(self):
        return {}

    def port_status(self):
        return self.port

    def close(self):
        self.closed += 1
