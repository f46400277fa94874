"""Serving in a thread of the test, as long as a `with` lasts."""

from contextlib import contextmanager
from threading import Thread

POLL = 0.01
"""Seconds after which a server sees that it has to stop."""


@contextmanager
def serving(server):
    """Let a server of the standard library or Werkzeug, that listens on loopback, answer; gives its host and port."""
    thread = Thread(target=server.serve_forever, args=(POLL,), daemon=True)
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
