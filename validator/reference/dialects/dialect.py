"""What a dialect is, and the error body that all of them start from."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from validator.profile.model import ObjectBinding, Profile
from validator.reference.extension import Extension
from validator.reference.imitation import NO_IMITATION, Imitation
from validator.reference.store import Content, Record, Store
from validator.reference.violations import Violation

Body = dict[str, Any]
"""A JSON object."""

InvalidParams = Sequence[Mapping[str, str]]
"""The properties at fault, each with name, code and reason (in Dutch)."""

TITLES = {
    400: "Ongeldige invoer.",
    401: "Niet geauthenticeerd.",
    404: "Niet gevonden.",
    405: "Methode niet toegestaan.",
    406: "Geen antwoord in dit mediatype.",
    408: "Verzoek duurt te lang.",
    413: "Verzoek te groot.",
    415: "Mediatype niet ondersteund.",
    421: "Verkeerde server.",
    429: "Te veel verzoeken.",
    431: "Headers te groot.",
    500: "Interne fout.",
    501: "Niet ondersteund.",
    503: "Tijdelijk niet beschikbaar.",
}


class RelatedObjects(Protocol):
    """What the serialisation of an object may look up about other objects."""

    def url(self, object_type: str, identity: str) -> str:
        """The absolute URL of an object."""

    def referring(self, attribute: str, record: Record) -> list[Record]:
        """The objects that refer to this one by that attribute, the oldest first."""

    def object(self, object_type: str, identity: str) -> Body:
        """The whole representation of another object; empty when there is none."""


@dataclass(frozen=True)
class Input:
    """A request that is being judged.

    bound: the object type. body: as it was sent, checked against the wire schema. content: what the object is to hold.
    record: the object that is changed.
    """

    bound: ObjectBinding
    method: str
    body: Body
    content: Content
    record: Record | None
    store: Store


class Writing(Protocol):
    """What the consequences of a request may do to other objects, in the same transaction."""

    store: Store

    def create(self, bound: ObjectBinding, body: Any) -> Any:
        """Create an object from a request body. Raises Problem."""

    def change(self, bound: ObjectBinding, identity: str, method: str, body: Any) -> Any:
        """Change an object. Raises Problem."""

    def remove_whole(self, record: Record) -> None:
        """Delete an object and what belongs to it."""


@dataclass(frozen=True)
class Page:
    """One page of a search result.

    key: the last part of the pointer to the items. items: the objects as JSON. total: how many objects match in all.
    here, next, previous: absolute URLs; None where there is no such page.
    """

    key: str
    items: Sequence[Any]
    total: int
    here: str
    next: str | None
    previous: str | None


def _only_itself(writing: Writing, related: RelatedObjects, record: Record, arguments: Mapping[str, str]) -> None:
    del writing, related, record, arguments


NO_EXTENSION = Extension()


def _as_sent(bound: ObjectBinding, method: str, body: Body) -> Body:
    del bound, method
    return body


def _no_rules(given: Input) -> Iterator[Violation]:
    del given
    return iter(())


def _no_consequences(writing: Writing, profile: Profile, given: Input, record: Record) -> None:
    del writing, profile, given, record


@dataclass(frozen=True)
class Dialect:
    """One dialect, beyond what its profile says.

    envelope: the body around a page of items. problem: the body of an error, from status, code, detail and the
    properties at fault. extend: an object's representation, with the properties that no attribute is bound to.
    extension: what the registry has beyond the profile. deviations: the YAML file that says where the registry
    deviates from the standard; imitation: what of it is shown. rewrite: a request body in the words of the profile.
    rules: what the registry refuses besides. consequences: what a request does to other objects. deletion: what a
    deletion does besides, by its query arguments; returns what the answer says. page, page_size: query parameters,
    None where there is no paging. default_size: objects per page. ignores_read_only: read-only properties in a
    request are ignored instead of refused. coerces: a JSON value of another type is taken for what it says.
    takes_no_body: a request without a body is an empty object. dates_its_tasks: the moment a taak was done follows its
    status. lists_show_expansions: the items of a search show that nothing was expanded. lists_collections: the root of
    the API names the URLs of its collections. version: the header that names the version of the API.
    """

    envelope: Callable[[Page], Body]
    problem: Callable[[int, str, str, InvalidParams], Body]
    extend: Callable[[RelatedObjects, Record, Body], Body]
    extension: Extension = NO_EXTENSION
    deviations: Path | None = None
    imitation: Imitation = NO_IMITATION
    rewrite: Callable[[ObjectBinding, str, Body], Body] = _as_sent
    rules: Callable[[Input], Iterator[Violation]] = _no_rules
    consequences: Callable[[Writing, Profile, Input, Record], None] = _no_consequences
    deletion: Callable[[Writing, RelatedObjects, Record, Mapping[str, str]], Body | None] = _only_itself
    page: str | None = None
    page_size: str | None = None
    default_size: int = 100
    ignores_read_only: bool = False
    coerces: bool = False
    takes_no_body: bool = False
    dates_its_tasks: bool = False
    lists_show_expansions: bool = False
    lists_collections: bool = False
    version: tuple[str, str] = ("API-Version", "1.0.0")

    def spoken(self, profile: Profile) -> Profile:
        """The profile as the registry has it: with its extension, and the media type that it gives errors first."""
        known = self.extension.of(profile)
        if self.imitation.plain_errors:
            return replace(known, error_media_types=profile.answer_media_types)
        return known


def problem_details(status: int, code: str, detail: str, params: InvalidParams) -> Body:
    """An error as RFC 9457 has it, with `code` and `invalidParams` as the Dutch API standards add them."""
    body: Body = {
        "type": "about:blank",
        "title": TITLES.get(status, "Fout"),
        "status": status,
        "detail": detail,
        "instance": f"urn:uuid:{uuid.uuid4()}",
        "code": code,
    }
    return {**body, "invalidParams": list(params)} if params else body
