"""HTTP clients of the suite for tests, closed when the test ends."""

from validator.http.client import Client
from validator.http.connection import Connection, Limits
from validator.http.credentials import Credential, StaticSecret
from validator.http.redaction import Secret
from validator.http.tls import Tls
from validator.http.vocabulary import Vocabulary
from validator.target.ledger import Ledger
from validator.target.ledger_file import LedgerKey

TOKEN = "kanarie+geheim/42=="
VOCABULARY = Vocabulary(
    names=frozenset({"id", "naam", "echo", "x", "t"}),
    segments=frozenset({"taken", "actoren"}),
    parameters=frozenset({"x", "sleutel"}),
)
"""Words that the API uses to which the clients of tests speak."""


class ClientFactory:
    """Context manager: makes Clients with TOKEN, each with a ledger of its own in the folder."""

    def __init__(self, folder):
        self._folder = folder
        self._ledgers = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for client, ledger in self._ledgers.items():
            client.close()
            ledger.close()

    def __call__(
        self, url, *, write=True, ca_file=None, auth=("Authorization", "Token {secret}"), connection=None, **limits
    ):
        """A client for a URL.

        ca_file: of authorities to trust. auth: the header of the token, with its format. connection: more facts of the
        Connection. limits: as of Limits (0.6 s per request).
        """
        name, form = auth
        token = Credential("header", name, form, StaticSecret(Secret(TOKEN)), "KLANTCHECK_TOKEN")
        facts = {
            "base_url": url,
            "credentials": (token,),
            "request_media_type": "application/json",
            "accept": "application/json",
            "write": write,
            "run_id": "proef",
            "limits": Limits(**{"request_seconds": 0.6, **limits}),
            "tls": Tls(ca_file),
            **(connection or {}),
        }
        made = Connection(**facts)
        ledger = Ledger(self._folder / f"{len(self._ledgers)}.ndjson", LedgerKey(made.secret, "proef"), {})
        client = Client(made, ledger, vocabulary=VOCABULARY)
        self._ledgers[client] = ledger
        return client

    def ledger(self, client):
        """The ledger of a client of this factory."""
        return self._ledgers[client]
