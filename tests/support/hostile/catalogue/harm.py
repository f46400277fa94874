"""Hostile targets: harm to data, secrets and readers."""

from tests.support.hostile import conditions, mutations
from tests.support.hostile.server import IS_CONTACT, IS_TASK, HostileServer, nonconforming, unreachable

SCRIPT = "</pre><script>document.title='geraakt';new Image().src='{url}'</script><img src='{url}' onerror='this.id=1'>"

HARM = (
    HostileServer(
        "andermans-id",
        "geeft op onze registratie het object van een ander",
        IS_CONTACT,
        mutations.object_of_another,
        6,
        "niet getoetst",
        "een object dat er al kan zijn geweest",
    ),
    HostileServer(
        "201-op-delete",
        "zegt 201 op een verwijdering, en doet niets",
        conditions.is_deletion,
        mutations.not_carried_out("201 Created"),
        6,
        "voldoet",
        "verwijderen geeft status 201",
    ),
    unreachable(
        "token-terug",
        "herhaalt het token in de statusregel",
        conditions.always,
        mutations.token_in_status_line,
        "illegal status line",
    ),
    nonconforming(
        "terminalcodes",
        "stuurt stuurcodes voor de terminal in een foutmelding",
        mutations.fixed("400 Nee", b"\x1b]0;geraakt\x07\x1b[2J\xe2\x80\xae", (("Content-Type", "text/plain"),)),
        "status 400 met 19 bytes text/plain",
        condition=IS_TASK,
    ),
    nonconforming(
        "script",
        "zet HTML en script in elke waarde",
        mutations.text_everywhere(SCRIPT),
        "niet bewaard",
        condition=conditions.always,
    ),
)
