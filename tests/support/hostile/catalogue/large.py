"""Hostile targets: large responses."""

from tests.support.hostile import conditions, mutations
from tests.support.hostile.server import IS_TASK, harmless, nonconforming, unreachable

HEADER_LINES = b"X-Kopregel: 1234567890\r\n" * 1000

LARGE = (
    nonconforming(
        "zonder-eind",
        "stuurt inhoud zonder eind",
        mutations.endless_body(b" " * 65536),
        "meer dan 5000000 bytes",
        timeout=20,
    ),
    nonconforming(
        "vijf-gigabyte",
        "kondigt 5 GB aan en stuurt die",
        mutations.endless_body(b"[" * 65536, 5_000_000_000),
        "meer dan 5000000 bytes",
        timeout=20,
    ),
    nonconforming(
        "gzip-bom", "stuurt 1 GB, ingepakt tot 4 MB", mutations.gzip_bomb(1_000), "meer dan 5000000 bytes", timeout=20
    ),
    harmless(
        "lange-tekst",
        "stuurt een tekst van 4,9 MB",
        IS_TASK,
        mutations.extra_property(b'"' + b"a" * 4_900_000 + b'"'),
        timeout=20,
    ),
    nonconforming(
        "aanhalingstekens",
        "stuurt 2 miljoen aanhalingstekens die nergens sluiten",
        mutations.fixed(body=b'\\"' * 2_000_000),
        "geen geldige JSON",
        timeout=20,
    ),
    nonconforming(
        "veel-objecten",
        "stuurt een lijst van 600.000 objecten",
        mutations.fixed(body=b'{"resultaten":[' + b'{"a":1},' * 600_000 + b"{}]}"),
        "meer dan 250000 waarden",
        timeout=20,
    ),
    nonconforming(
        "veel-sleutels",
        "stuurt een object van 200.000 sleutels, de laatste dubbel",
        mutations.fixed(body=b'{%s"k199999": 1}' % b"".join(b'"k%d": 0, ' % n for n in range(200_000))),
        "twee keer staat",
        timeout=20,
    ),
    nonconforming(
        "diep", "stuurt JSON van 100.000 lijsten in elkaar", mutations.fixed(body=b"[" * 100_000), "te diep genest"
    ),
    unreachable(
        "veel-kopregels",
        "stuurt 100.000 kopregels",
        conditions.always,
        mutations.repeated_headers(HEADER_LINES, 100),
        "brak het antwoord af",
    ),
    unreachable(
        "lange-kopregel",
        "stuurt een kopregel van 10 MB",
        conditions.always,
        mutations.repeated_headers(b"x" * 65536, 160),
        "brak het antwoord af",
    ),
    unreachable(
        "eindeloos-1xx",
        "stuurt alleen voorlopige antwoorden (103), zonder eind",
        conditions.always,
        mutations.repeated_headers(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 500, first=b""),
        "binnen 2 s geen volledig antwoord",
        timeout=2,
    ),
)
