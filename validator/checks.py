"""All comparisons between what the standard asks and what came: the only place that finds a target at fault.

Every message says what was asked and what came, in Dutch; values are shown as they stood on the wire.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from validator import pointer, schemas, translation
from validator.agreements import Ruling, written
from validator.document import Document
from validator.errors import Nonconformity, NotApplicable, shorten
from validator.objectmodel import Attribute, ObjectType
from validator.outcome import Outcome
from validator.profile import Profile
from validator.searches import SearchResult
from validator.values import AMSTERDAM, EMPTY, Literally, Value, moment

CLOCK_SLACK = timedelta(minutes=10)
"""How far the target's clock may be from ours before "now" is not now: less than any time zone."""

CAMEL_CASE = re.compile(r"[a-z][A-Za-z0-9]*")

WANTED = {
    "registered": "geregistreerd",
    "found": "op te vragen",
    "changed": "gewijzigd",
    "deleted": "verwijderd",
    "absent": "niet gevonden",
    "refused": "geweigerd",
}


def meaning(outcome: Outcome, wanted: str, subject: str) -> None:
    """The operation had this result: registered, found, changed, deleted, absent or refused."""
    if outcome.meaning != wanted:
        raise Nonconformity(f"{subject} is {WANTED[wanted]}", outcome.told, outcome.operation)


def status(outcome: Outcome, wanted: Collection[int], asked: str) -> None:
    """The answer has one of these HTTP statuses."""
    if outcome.reply.status not in wanted:
        raise Nonconformity(asked, outcome.told, outcome.operation)


def not_broken(outcome: Outcome) -> None:
    """The answer does not say that the API broke down."""
    if outcome.reply.failed:
        raise Nonconformity("geen fout van de server zelf", outcome.told, outcome.operation)


def has_id(document: Document) -> None:
    """The object carries an id."""
    if document.id is None:
        raise Nonconformity(f"een ID bij {document.bound.object_type.the}", "niets", pointer=document.bound.id)


def equal(value: Value, wanted: Any, asked: str) -> None:
    """The value is the wanted concept value: an instant compared as an instant, a list of one as its one."""
    came = value.concept
    if isinstance(came, list) and len(came) == 1 and not isinstance(wanted, list):
        came = came[0]
    if came != wanted:
        raise Nonconformity(asked, str(value), pointer=value.pointer)


def same_number(outcome: Outcome, object_type: str, sent: int) -> None:
    """A composite registration gave back as many objects of a type as were sent."""
    came = len(outcome.parts.get(object_type, ()))
    if came != sent:
        raise Nonconformity(f"{sent} keer {object_type} in het antwoord, elk met een ID", f"{came}", outcome.operation)


def different(value: Value, other: Value, asked: str) -> None:
    """Two filled values are not the same."""
    if value.empty or other.empty or value.concept == other.concept:
        raise Nonconformity(asked, f"{value} en {other}", pointer=value.pointer)


def at_least_one(items: Sequence[object], asked: str) -> None:
    """There is one or more."""
    if not items:
        raise Nonconformity(asked, "geen")


def empty(value: Value, asked: str) -> None:
    """The value is *leeg*: absent, null and "" alike."""
    if not value.empty:
        raise Nonconformity(asked, str(value), pointer=value.pointer)


def filled(value: Value, asked: str) -> None:
    """The value is not *leeg*."""
    if value.empty:
        raise Nonconformity(asked, str(value), pointer=value.pointer)


def now(value: Value, asked: str) -> None:
    """The value is an instant of just now, give or take the clocks."""
    if not isinstance(value.concept, datetime) or abs(value.concept - datetime.now(UTC)) > CLOCK_SLACK:
        raise Nonconformity(asked, str(value), pointer=value.pointer)


def not_before(later: Value, earlier: Value, asked: str) -> None:
    """One instant is not before another."""
    if not isinstance(later.concept, datetime) or not isinstance(earlier.concept, datetime):
        raise Nonconformity(asked, f"{later} en {earlier}", pointer=later.pointer)
    if later.concept < earlier.concept:
        raise Nonconformity(asked, f"{later} is eerder dan {earlier}", pointer=later.pointer)


def same(before: Mapping[str, Any], after: Mapping[str, Any], except_for: Collection[Attribute], the: str) -> None:
    """Two snapshots of one object hold the same, apart from the attributes named: instants, and lists in any order."""
    for name in sorted({*before, *after} - {attribute.name for attribute in except_for}):
        if _unordered(before.get(name)) != _unordered(after.get(name)):
            raise Nonconformity(f"{name!r} van {the} blijft {_shown(before.get(name))}", _shown(after.get(name)))


def in_result(result: SearchResult, document: Document, the: str) -> None:
    """The search brought the object, once."""
    times = result.ids().count(str(document.id))
    if times != 1:
        raise Nonconformity(f"{the} staat in het resultaat", _times(times, result), _zoek(result))


def not_in_result(result: SearchResult, document: Document, the: str) -> None:
    """The search did not bring the object."""
    if str(document.id) in result.ids():
        raise Nonconformity(f"{the} staat niet in het resultaat", "het staat er wel in", _zoek(result))


def in_order(result: SearchResult, first: Document, later: Document, asked: str) -> None:
    """The search brought both objects, the one before the other."""
    ids = result.ids()
    if str(first.id) not in ids or str(later.id) not in ids:
        raise Nonconformity(asked, f"niet allebei, bij {len(ids)} gevonden", _zoek(result))
    if ids.index(str(first.id)) > ids.index(str(later.id)):
        raise Nonconformity(asked, "andersom", _zoek(result))


def shown_whole(shown: Sequence[Document], document: Document, known: Mapping[str, Any], asked: str) -> None:
    """Among what an answer shows around an object is another one, once, with all that is known of it."""
    same_id = [one for one in shown if one.id is not None and one.id == document.id]
    if len(same_id) != 1:
        raise Nonconformity(asked, f"{len(same_id)} keer, bij {len(shown)} getoond")
    came = same_id[0].snapshot()
    for name in sorted({*known, *came}):
        if _unordered(known.get(name)) != _unordered(came.get(name)):
            raise Nonconformity(f"{asked}, met {name!r} {_shown(known.get(name))}", _shown(came.get(name)))


def not_shown(shown: Sequence[Document], document: Document, asked: str) -> None:
    """What an answer shows around an object does not hold another one."""
    if any(one.id == document.id for one in shown):
        raise Nonconformity(asked, "staat erbij")


def count(result: SearchResult, wanted: int, asked: str) -> None:
    """The search brought this many objects."""
    if len(result.documents) != wanted:
        raise Nonconformity(asked, f"{len(result.documents)}", _zoek(result))


def listed(body: Any, place: str) -> Sequence[Any]:
    """The objects of a list answer."""
    items = pointer.get(body, place)
    if not isinstance(items, list):
        raise Nonconformity("een lijst", schemas.kind(items), pointer=place)
    return items


def none_of(items: Sequence[Any], asked: str) -> None:
    """There is nothing."""
    if items:
        raise Nonconformity(asked, f"{len(items)}")


def same_order(result: SearchResult, earlier: SearchResult) -> None:
    """Two searches brought the same objects in the same order."""
    if result.ids() != earlier.ids():
        raise Nonconformity(
            f"dezelfde {len(earlier.ids())} in dezelfde volgorde", _first_difference(result, earlier), _zoek(result)
        )


def total(result: SearchResult, place: str, wanted: int) -> None:
    """The answer says how many objects the search brings in all."""
    came = pointer.get(result.reply.json(), place)
    if came != wanted or isinstance(came, bool):
        shown = "niets" if came is pointer.MISSING else repr(came)
        raise Nonconformity(f"een totaal van {wanted}", shown, _zoek(result), place)


def pages(result: SearchResult, size: int) -> None:
    """No page of the search held more than was asked for."""
    if max(result.pages) > size:
        raise Nonconformity(f"hooguit {size} per bladzijde", f"{max(result.pages)}", _zoek(result))


def nothing_left(found: Sequence[Document], object_type: ObjectType, operation: str) -> None:
    """The register holds nothing of an object that it refused."""
    if found:
        ids = ", ".join(str(one.id) for one in found)
        raise Nonconformity(
            "na de weigering is er niets vastgelegd", f"{object_type.the} staat er toch, met ID {ids}", operation
        )


@dataclass(frozen=True)
class Agreed:
    """What is agreed on the values of a domain in one registration. by: the domain, who says it and why, in Dutch."""

    ruling: Ruling
    value: Any
    by: str

    def told(self, value: Any) -> str:
        """What is agreed on a value, in Dutch."""
        told = {"good": "goed", "refused": "fout", "free": "vrij"}[self.ruling]
        return f"{_quoted(written(value))} is {told} als {self.by}"


def agreed(profile: Profile, domain: str, sent: Mapping[str, Any]) -> Agreed:
    """What is to happen to these values of a domain together: one that is refused refuses the whole.

    Raises NotApplicable when the dialect cannot keep one of them as it is.
    """
    agreement = profile.agreement(domain)
    rulings = [(agreement.ruling(value), value) for value in sent.values()]
    ruling, value = max(rulings, key=lambda one: ("good", "free", "refused").index(one[0]))
    who = "de keuze van dit doel" if agreement.said_by == "target" else f"profiel {profile.id}"
    return Agreed(ruling, value, f"{domain} volgens {who}: {agreement.because.rstrip('.')}")


def treated(outcome: Outcome, wanted: Agreed) -> None:
    """The registration ended as was agreed: what is free may be registered or refused, and nothing else."""
    allowed = {"good": ["registered"], "refused": ["refused"], "free": ["registered", "refused"]}[wanted.ruling]
    if outcome.meaning not in allowed:
        told = " of ".join(WANTED[one] for one in allowed)
        raise Nonconformity(f"{told} ({wanted.told(wanted.value)})", outcome.told, outcome.operation)


def as_sent(value: Value, sent: Any, wanted: Agreed) -> None:
    """An accepted value came back exactly as it was sent; a moment as the same instant, however it is written."""
    came = value.wire if isinstance(sent, Literally) else value.concept
    same = written(sent) == came if isinstance(sent, Literally) else sent == came
    if same or (isinstance(value.concept, datetime) and value.concept in _instants(written(sent))):
        return
    raise Nonconformity(
        f"precies zo terug als verstuurd ({wanted.told(sent)})",
        _quoted(came) if isinstance(came, str) else str(value),
        pointer=value.pointer,
    )


def _instants(text: str) -> list[datetime]:
    """The instant that a text names; without an offset, those of Dutch time and of UTC."""
    instant = moment(text)
    if instant is not None:
        return [instant]
    try:
        local = datetime.fromisoformat(text)
    except ValueError:
        return []
    return [local.replace(tzinfo=zone) for zone in (AMSTERDAM, UTC)]


def _quoted(text: str) -> str:
    """A text as it can be told apart from one that only looks the same."""
    return shorten(repr(text) if unicodedata.is_normalized("NFC", text) else ascii(text))


def lacks(document: Document, name: str, asked: str) -> None:
    """The object has no property of this name, in whatever spelling, but what the dialect shows on purpose.

    Raises NotApplicable, with the reason of the profile, when there is only that.
    """
    found = list(document.spelled(name))
    for key, place in found:
        if key not in document.bound.beyond:
            raise Nonconformity(asked, f"{key!r}", pointer=place)
    for key, _ in found:
        raise NotApplicable(document.bound.beyond[key])


def camel_case(document: Document, asked: str) -> None:
    """Every property of the object, in groups too, has a name in lowerCamelCase."""
    for key, place in document.properties():
        if CAMEL_CASE.fullmatch(key) is None:
            raise Nonconformity(asked, f"{key!r}", pointer=place)


def collection(outcome: Outcome, plural: str, *, wanted: bool) -> None:
    """The API has a collection of this name, also when it is not to be had without search arguments; or it has none."""
    if outcome.meaning not in ({"found", "refused"} if wanted else {"absent"}):
        one = "een" if wanted else "geen"
        raise Nonconformity(f"{one} verzameling met de naam {plural!r}", outcome.told, outcome.operation)


def shape(document: Document, view: Mapping[str, Any], name: str) -> None:
    """The concept view of the object is as a case shape asks."""
    _no_findings(
        schemas.check(dict(view), schemas.shapes()[name]["path"]), f"{document.bound.object_type.the} is een {name}"
    )


def wire(body: Any, schema: str, asked: str) -> None:
    """A parsed body, as it stood, is as a wire schema asks."""
    _no_findings(schemas.check(body, schema), asked)


def media_type(came: str, allowed: Sequence[str]) -> None:
    """The answer is of a media type of the dialect."""
    if came not in allowed:
        raise Nonconformity(f"een antwoord als {' of '.join(allowed)}", came or "geen mediatype")


def refusal_names(body: Any, list_pointer: str, name_pointer: str, wanted: str, attribute: str) -> None:
    """The error body blames the property. wanted: its JSON pointer; dots in the error stand for slashes."""
    entries = pointer.get(body, list_pointer)
    named = [pointer.get(entry, name_pointer) for entry in entries] if isinstance(entries, list) else []
    asked = "/".join(pointer.parts(wanted))
    if not any(isinstance(name, str) and name.replace(".", "/").startswith(asked) for name in named):
        raise Nonconformity(
            f"een foutmelding die {attribute!r} noemt", ", ".join(map(str, named)) or "geen naam", pointer=list_pointer
        )


def sent_back(document: Document, sent: Mapping[str, Any]) -> None:
    """The answer repeats what was sent, attribute by attribute."""
    for name, wanted in sent.items():
        binding = document.bound[name]
        if binding.collection is not None or binding.items is not None:
            continue
        source = document.bound[binding.view_of] if binding.view_of is not None else binding
        value = translation.read(document.profile, source, document.wire)
        asked = f"{name!r} in het antwoord is {_shown(wanted)}"
        if wanted is EMPTY:
            if binding.view_of is None:
                empty(value, asked)
        else:
            equal(value, wanted, asked)


def _no_findings(findings: Sequence[schemas.Finding], asked: str) -> None:
    if findings:
        first, more = findings[0], len(findings) - 1
        rest = f" (en nog {more})" if more else ""
        raise Nonconformity(f"{asked}: {first.expected}", f"{first.found}{rest}", pointer=first.pointer or "/")


def _unordered(value: Any) -> Any:
    return sorted(value, key=repr) if isinstance(value, list) else value


def _first_difference(result: SearchResult, earlier: SearchResult) -> str:
    place = next(
        (n for n, pair in enumerate(zip(result.ids(), earlier.ids(), strict=False), 1) if len({*pair}) > 1), None
    )
    return f"{len(result.ids())}" + (f", anders vanaf de {place}e" if place else "")


def _times(times: int, result: SearchResult) -> str:
    return f"{times} keer, bij {len(result.documents)} gevonden"


def _zoek(result: SearchResult) -> str:
    return f"zoek {result.object_type}"


def _shown(value: Any) -> str:
    if value is None or value is EMPTY:
        return "leeg"
    return value.isoformat() if isinstance(value, datetime) else repr(value)
