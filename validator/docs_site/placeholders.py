"""What stands between braces in the cells of scenarios, explained where it is used."""

from __future__ import annotations

import re
from dataclasses import dataclass

NUMBERED = r"(?: \d+)?"


@dataclass(frozen=True)
class Placeholder:
    """A notation between braces. pattern: of what stands between them. shown: examples. meaning: in Dutch."""

    pattern: str
    shown: tuple[str, ...]
    meaning: str


PLACEHOLDERS = (
    Placeholder(f"uniek{NUMBERED}", ("{uniek}",), "een tekst die nog nergens voorkomt"),
    Placeholder(f"nummer{NUMBERED}", ("{nummer}",), "een nummer dat nog niemand heeft"),
    Placeholder("nu", ("{nu}",), "het huidige tijdstip"),
    Placeholder(f"bsn{NUMBERED}", ("{bsn}",), "een verzonnen burgerservicenummer dat geen partij van het doel heeft"),
    Placeholder(f"nulbsn{NUMBERED}", ("{nulbsn}",), "zo'n burgerservicenummer dat met nullen begint"),
    Placeholder(f"rsin{NUMBERED}", ("{rsin}",), "een verzonnen RSIN dat geen partij van het doel heeft"),
    Placeholder(f"kvk{NUMBERED}", ("{kvk}",), "een verzonnen KVK-nummer dat geen partij van het doel heeft"),
    Placeholder(
        f"vestiging{NUMBERED}", ("{vestiging}",), "een verzonnen vestigingsnummer dat geen partij van het doel heeft"
    ),
    Placeholder(r"\d+ tekens", ("{40 tekens}",), "een tekst van zoveel tekens"),
    Placeholder(r"\d+ (?:emoji|[^{}\s]|<[^<>]+>)", ("{200 é}", "{200 emoji}"), "zoveel keer dit ene teken"),
    Placeholder(
        "regeleinde|terugloop|tab|spatie",
        ("{regeleinde}", "{terugloop}", "{tab}", "{spatie}"),
        "witruimte die in een tabel niet te zien is",
    ),
    Placeholder(
        "los accent|los trema", ("{los accent}", "{los trema}"), "een accent dat een eigen teken is, achter de letter"
    ),
    Placeholder("emoji", ("{emoji}",), "een teken van vier bytes"),
    Placeholder("gezin", ("{gezin}",), "vijf tekens die samen één emoji zijn"),
    Placeholder("schuine streep", ("{schuine streep}",), "een /"),
    Placeholder(
        "letterlijk(?: [^{}]+)?",
        ("{letterlijk 2023-02-29}", "{letterlijk}"),
        "deze waarde zoals zij er staat, ook als de standaard of het dialect haar niet kent; zonder waarde niets",
    ),
)
"""Every notation, in the order in which it is explained."""


def placeholders_in(text: str) -> list[Placeholder]:
    """The notations that a text uses."""
    return [one for one in PLACEHOLDERS if re.search(rf"(?<!\$)\{{(?:{one.pattern})\}}", text)]
