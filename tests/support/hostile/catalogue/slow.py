"""Hostile targets: slow and incomplete responses."""

from tests.support.hostile import conditions, mutations
from tests.support.hostile.server import IS_TASK, nonconforming, unreachable
from tests.support.hostile.target import Response

SLOW = (
    unreachable(
        "nooit",
        "antwoordt nooit",
        conditions.always,
        mutations.no_response,
        "binnen 1 s geen volledig antwoord",
        timeout=1,
    ),
    unreachable(
        "druppels",
        "stuurt één byte per seconde",
        conditions.always,
        mutations.one_byte_per_second,
        "binnen 2 s geen volledig antwoord",
        timeout=2,
    ),
    unreachable(
        "nooit-halverwege",
        "houdt na de eerste blik op met antwoorden",
        conditions.after_first_request,
        mutations.no_response,
        "binnen 1 s geen volledig antwoord",
        timeout=1,
    ),
    unreachable(
        "sluit-na-kop",
        "sluit na de kopregels",
        conditions.always,
        mutations.raw_bytes(Response().head(100)),
        "brak het antwoord af",
    ),
    unreachable(
        "sluit-in-inhoud",
        "sluit halverwege de inhoud",
        IS_TASK,
        mutations.raw_bytes(Response().head(100), b'{"id":'),
        "brak het antwoord af",
    ),
    unreachable(
        "sluit-in-chunk",
        "sluit halverwege een chunk",
        conditions.is_search,
        mutations.chunked([b"ff\r\n{"]),
        "brak het antwoord af",
    ),
    unreachable(
        "chunk-zonder-eind",
        "kondigt een chunk van een exabyte aan en zwijgt dan",
        conditions.always,
        lambda call: (
            piece
            for part in (mutations.chunked([b"fffffffffffffff\r\n"])(call), mutations.no_response(call))
            for piece in part
        ),
        "geen volledig antwoord",
        timeout=1,
    ),
    unreachable(
        "te-lange-lengte",
        "noemt een te grote Content-Length",
        conditions.always,
        mutations.wrong_content_length(+10),
        "geen volledig antwoord",
        timeout=1,
    ),
    nonconforming(
        "te-korte-lengte",
        "noemt een te kleine Content-Length, en geeft op die verbinding daarna geen antwoord",
        mutations.wrong_content_length(-10),
        "geen geldige JSON",
        condition=conditions.is_read,
    ),
    unreachable(
        "reset",
        "verbreekt elke derde verbinding",
        conditions.every_nth(3),
        mutations.connection_reset,
        "verbinding viel weg",
    ),
)
