"""The sequence of a page: who asks what of the register, and which objects come into being."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from validator.docs_site.features import Feature
from validator.docs_site.pictures.drawing import LINE, Drawing, Picture, wrapped
from validator.docs_site.usage import match_step, object_type_of
from validator.requirements.scenarios import Step
from validator.scenario.effects import Effect
from validator.standard.objectmodel import ObjectModel

ACTOR = re.compile(r"(?:de|een|twee|drie) (medewerker|frontend|aanroeper|afnemer)s? (?:tegelijk )?(.*)")
VERB_LAST = re.compile(r"(.*) (\w+t)")
SHOWN = {Effect.REGISTERS, Effect.CHANGES, Effect.SEARCHES, Effect.READS, Effect.COMPARES}
MOST_VALUES = 6
"""Attributes of an object that are shown."""

ASKING, OBJECT, GAP = 380, 330, 26
"""Widths of the column of requests and of an object, and the space between rows."""


@dataclass(frozen=True)
class Message:
    """One request. actor: who asks; "" for what exists at the start. made: the object that comes into being."""

    actor: str
    text: str
    made: str
    values: tuple[str, ...]


def messages(features: Sequence[Feature], model: ObjectModel) -> list[Message]:
    """What happens in the features of a page, each request once, with the most values that it has.

    Of each rule the first scenario in which something is done.
    """
    found: dict[tuple[str, str], Message] = {}
    for message in _messages(features, model):
        key = (message.actor, message.text)
        found[key] = max(found.get(key, message), message, key=lambda one: len(one.values))
    return list(found.values())


def _messages(features: Sequence[Feature], model: ObjectModel) -> Iterator[Message]:
    for feature in features:
        yield from _read(feature.background, model)
        for rule in feature.rules:
            yield from _read(rule.background, model)
            for scenario in rule.scenarios:
                own = list(_read(scenario.steps, model))
                if any(message.actor for message in own):
                    yield from own
                    break


def _read(steps: Sequence[Step], model: ObjectModel) -> Iterator[Message]:
    for step in steps:
        found = match_step(step)
        if found is None:
            continue
        values = tuple(f"{' '.join(names)}: {value}" for *names, value in step.table[1:] if value)
        object_type = object_type_of(found, model)
        noun = object_type.singular if object_type else _parts(step)
        if found.effect is Effect.SETS_UP:
            yield Message("", step.text.removesuffix(" met:"), noun or "actor", values)
        elif step.type == "when" and found.effect in SHOWN:
            actor, text = _asked(step.text)
            yield Message(actor, text, noun if found.effect is Effect.REGISTERS else "", values)


def _parts(step: Step) -> str:
    """The object types of a request that registers several of them, as one phrase; "" for another step."""
    if not step.table or step.table[0][0] != "Objecttype":
        return ""
    *others, last = dict.fromkeys(row[0].lower() for row in step.table[1:])
    return f"{', '.join(others)} en {last}" if others else last


def _asked(text: str) -> tuple[str, str]:
    """Who asks, and what: "de medewerker een taak registreert:" is medewerker, "registreert een taak"."""
    match = ACTOR.fullmatch(text.removesuffix(":"))
    if match is None:
        return "medewerker", text
    actor, rest = match.groups()
    verb = VERB_LAST.fullmatch(rest.removesuffix(" met").removesuffix(" door"))
    if verb is None:
        return actor, rest
    what, done = verb.groups()
    return actor, f"vraagt {what} op" if done == "opvraagt" else f"{done} {what}"


def sequence_picture(features: Sequence[Feature], model: ObjectModel) -> Picture:
    """The picture of a page. Raises SuiteFault when nothing happens in its features."""
    listed = messages(features, model)
    actors = list(dict.fromkeys(message.actor for message in listed if message.actor))
    drawing = Drawing()
    register = 70 + 130 * max(0, len(actors) - 1) + ASKING
    places = {actor: 70.0 + 130 * number for number, actor in enumerate(actors)}
    bottom = _draw_all(Drawing(), listed, places, register)
    for name, x in (*places.items(), ("register", register)) if listed else ():
        drawing.line([(x, 36), (x, bottom)], "lifeline")
        drawing.box(x - 55, 6, 110, 30, "actor")
        drawing.text(x, 26, name, "strong", "middle")
    _draw_all(drawing, listed, places, register)
    return drawing.finish(
        "volgorde",
        "Wie vraagt wat aan het register, en welke objecten ontstaan",
        ". ".join(_sentence(message) for message in listed),
        (register + OBJECT + 40, bottom + 10),
    )


def _draw_all(drawing: Drawing, listed: Sequence[Message], places: dict[str, float], register: float) -> float:
    """Draw the messages below each other; returns how far down they come."""
    y = 70.0
    for message in listed:
        y = _draw(drawing, message, y, places, register)
    return y


def _draw(drawing: Drawing, message: Message, y: float, places: dict[str, float], register: float) -> float:
    """Draw a message below y; returns where the next one begins."""
    values = [line for value in message.values[:MOST_VALUES] for line in wrapped(value, OBJECT - 20)]
    if len(message.values) > MOST_VALUES:
        values.append(f"en nog {len(message.values) - MOST_VALUES}")
    height = 0.0
    if message.actor:
        start = places[message.actor]
        texts = wrapped(message.text, register - start - 20)
        if not message.made:
            texts += [line for value in message.values[:MOST_VALUES] for line in wrapped(value, register - start - 40)]
        drawing.lines(start + 10, y, texts, "over")
        height = LINE * len(texts)
        drawing.line([(start, y + height - 8), (register, y + height - 8)], arrow=True)
    if message.made:
        name = message.made if message.actor else f"vooraf: {message.text}"
        names = wrapped(name, OBJECT - 50)
        box = LINE * (len(values) + len(names)) + 12
        drawing.box(register + 20, y - 16, OBJECT, box, "made" if message.actor else "present")
        drawing.lines(register + 30, y, names, "strong")
        drawing.lines(register + 30, y + LINE * len(names), values)
        height = max(height, box)
    return y + height + GAP


def _sentence(message: Message) -> str:
    values = f" ({', '.join(message.values)})" if message.values else ""
    if not message.actor:
        return f"Vooraf bestaat {message.text}{values}"
    made = f"; er ontstaat een {message.made}" if message.made else ""
    return f"De {message.actor} {message.text}{values}{made}"
