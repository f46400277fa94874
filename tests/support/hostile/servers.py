"""All hostile targets, and the table of them in docs/vijandige-doelen.md; benchmarks/hostile_targets.py measures it.

Each is the reference API until its condition holds.
"""

from tests.support.hostile.catalogue.certificates import CERTIFICATES
from tests.support.hostile.catalogue.harm import HARM
from tests.support.hostile.catalogue.invalid_json import INVALID_JSON
from tests.support.hostile.catalogue.large import LARGE
from tests.support.hostile.catalogue.links import LINKS
from tests.support.hostile.catalogue.openapi_documents import OPENAPI_DOCUMENTS
from tests.support.hostile.catalogue.refusals import REFUSALS
from tests.support.hostile.catalogue.slow import SLOW

SERVERS = (*SLOW, *LARGE, *INVALID_JSON, *LINKS, *REFUSALS, *CERTIFICATES, *HARM, *OPENAPI_DOCUMENTS)


def table():
    """The table of docs/vijandige-doelen.md."""
    rows = [
        f"| {server.description} | {server.verdict} | {server.exit_code} | {_cell(server.message)} |"
        for server in SERVERS
    ]
    return "\n".join(["| het doel … | oordeel | code | de gebruiker leest |", "|---|---|---|---|", *rows, ""])


def _cell(message):
    return f"… {message.replace('<', '&lt;')} …" if message else "niets bijzonders"
