"""Hostile targets: refusals."""

from tests.support.hostile import conditions, mutations
from tests.support.hostile.server import IS_CONTACT, IS_TASK, harmless, nonconforming, unreachable

REFUSALS = (
    unreachable(
        "401-halverwege",
        "aanvaardt het token na drie verzoeken niet meer",
        IS_TASK,
        mutations.refusal("401 Nee"),
        "geeft 401",
    ),
    harmless(
        "429-seconden",
        "vraagt bij elke registratie eerst om een seconde geduld (429)",
        conditions.first_occurrence(IS_CONTACT),
        mutations.refusal("429 Te veel", "1"),
        "daarna opnieuw gevraagd",
    ),
    harmless(
        "429-datum",
        "vraagt met een datum om geduld (429)",
        conditions.first_occurrence(IS_TASK),
        mutations.refusal("429 Te veel", mutations.date_in_two_seconds),
        "daarna opnieuw gevraagd",
    ),
    harmless(
        "429-zonder-meer",
        "weigert elke eerste registratie omdat het te veel wordt (429), zonder te zeggen hoe lang",
        conditions.first_occurrence(IS_CONTACT),
        mutations.refusal("429 Te veel"),
        "daarna opnieuw gevraagd",
    ),
    unreachable(
        "429-dag",
        "vraagt om een dag geduld (429)",
        IS_TASK,
        mutations.refusal("429 Te veel", "86400"),
        "langer dan 10 s; zie --max",
    ),
    unreachable(
        "429-onleesbaar",
        "vraagt onleesbaar om geduld (429)",
        IS_TASK,
        mutations.refusal("429 Te veel", "straks"),
        "onleesbaar",
    ),
    unreachable(
        "429-altijd",
        "vraagt steeds opnieuw om geduld (429)",
        conditions.always,
        mutations.refusal("429 Te veel", "1"),
        "wil minder verzoeken (429)",
    ),
    harmless(
        "503-seconden",
        "is een seconde niet beschikbaar en zegt dat (503)",
        conditions.first_occurrence(IS_TASK),
        mutations.refusal("503 Even niet", "1"),
        "daarna opnieuw gevraagd",
    ),
    unreachable(
        "502-overal",
        "valt uit na het eerste antwoord (502)",
        conditions.after_first_request,
        mutations.refusal("502 Bad Gateway"),
        "werkt niet meer",
    ),
    nonconforming(
        "503",
        "is niet beschikbaar (503)",
        mutations.refusal("503 Even niet"),
        "status 503",
        condition=IS_TASK,
        exit_code=6,
    ),
)
