"""Bytes to a simulated printer and from it, as they go over its cable."""


def send(body, data):
    """Give it all of them; it must take some at once."""
    while data:
        taken = body.accept(data, timeout_s=0.01)
        assert taken.count, "the printer takes nothing"
        data = data[taken.count :]


def heard(body):
    """Take all that it has said."""
    said = b""
    while more := body.take(4096, timeout_s=0):
        said += more
    return said
