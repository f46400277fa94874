"""Hostile targets: certificates."""

from tests.support.hostile import mutations
from tests.support.hostile.server import never_connected, unreachable

CERTIFICATES = (
    unreachable(
        "verlopen",
        "toont een verlopen certificaat",
        never_connected,
        mutations.no_response,
        "niet vertrouwd",
        certificate="expired",
    ),
    unreachable(
        "andere-naam",
        "toont een certificaat van een ander",
        never_connected,
        mutations.no_response,
        "niet vertrouwd",
        certificate="elders.example",
    ),
    unreachable(
        "zelf-getekend",
        "toont een certificaat van een onbekende uitgever",
        never_connected,
        mutations.no_response,
        "niet vertrouwd",
        certificate="127.0.0.1",
        untrusted=True,
    ),
    unreachable(
        "geen-tls",
        "spreekt geen TLS",
        never_connected,
        mutations.no_response,
        "geen TLS-verbinding",
        greeting=b"220 mail.example.org\r\n" * 9,
    ),
)
