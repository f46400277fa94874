"""Clients for tests, closed at the end."""

from contextlib import contextmanager

from validator.client import Client
from validator.connection import Connection, Limits
from validator.ledger import Ledger
from validator.secrets import Secret

TOKEN = "kanarie+geheim/42=="


@contextmanager
def connecting(folder):
    """Gives a function that makes a client for a URL."""
    clients = []

    def make(url, *, write=True, ca_file=None, auth=("Authorization", "Token {secret}"), **limits):
        reach = Connection(
            base_url=url,
            secret=Secret(TOKEN),
            auth=auth,
            request_media_type="application/json",
            accept="application/json",
            write=write,
            run_id="proef",
            limits=Limits(**{"request_seconds": 0.6, **limits}),
            ca_file=ca_file,
        )
        clients.append(Client(reach, Ledger(folder / f"{len(clients)}.ndjson", {})))
        return clients[-1]

    yield make
    for client in clients:
        client.close()
        client.ledger.close()
