"""One harmless search before a run, to learn whether the target answers as the API of its profile and takes our token.

A target that answers otherwise than its dialect says, but can be searched, is judged by the run itself.
"""

from __future__ import annotations

import uuid

import httpx

from validator.errors import CredentialsRefused, UnexpectedResponse, Unreachable
from validator.http.client import Client
from validator.http.exchange import cut
from validator.http.reply import Reply
from validator.http.request_variants import RequestVariant
from validator.profile.loader import load_profile, profile_names
from validator.profile.model import ObjectBinding, Profile
from validator.schema import pointer
from validator.target.api import TargetApi
from validator.target.outcome import response_meaning

METHODS = RequestVariant(method="OPTIONS")
METHODS_ELSEWHERE = RequestVariant(method="OPTIONS", suffix="-die-er-niet-zijn")


def preflight(api: TargetApi) -> Reply:
    """The answer to one search that nothing meets.

    Raises Unreachable or CredentialsRefused with the one sentence that explains it.
    """
    client, bound = api.http, searched(api.profile)
    searchable = [
        binding.attribute.name for binding in bound.on_wire() if binding.search and binding.attribute.kind == "text"
    ]
    criteria = {name: uuid.uuid4().hex for name in searchable[:1]}
    try:
        reply = api.search.objects(bound.name, criteria).reply
        _check_answer(api, bound, reply)
    except UnexpectedResponse as error:
        if client.exchanges[-1].status == httpx.codes.FORBIDDEN:
            actual = cut(client.publishable(error.actual))
            base = client.connection.base_url
            raise CredentialsRefused(
                f"{base} laat met dit token niet zoeken: {actual}; geef het leesrecht",
                english=f"{base} does not let this token search; give it the right to read",
            ) from None
        raise _unreachable(client, api.profile.id, error) from None
    return reply


def _check_answer(api: TargetApi, bound: ObjectBinding, reply: Reply) -> None:
    """See that the answer is not that of another dialect, or of a path that does not exist. Raises UnexpectedResponse.

    An answer 404 to a search without hits is a deviation that the run judges, where the collection exists.
    """
    expected = f"een lijst van {bound.object_type.plural}"
    if response_meaning(api.profile, reply, "found") == "absent":
        if not _exists(api, bound):
            raise UnexpectedResponse(expected, f"status {reply.status}")
        return
    body = reply.json()
    others = _other_profiles(body) if pointer.get(body, bound.items) is pointer.MISSING else ""
    if others:
        raise UnexpectedResponse(expected, f"een lijst van profiel {others}", None, bound.items)


def _exists(api: TargetApi, bound: ObjectBinding) -> bool:
    """Whether the path of a collection is known, and a path that nobody has is not."""
    if api.http.send("GET", bound.path, variant=METHODS).status == httpx.codes.NOT_FOUND:
        return False
    return api.http.send("GET", bound.path, variant=METHODS_ELSEWHERE).status == httpx.codes.NOT_FOUND


def searched(profile: Profile) -> ObjectBinding:
    """The object type that is looked for first: the klantcontact, or of a dialect without, what it has first."""
    bound = [one for one in profile.objects.values() if one.absent is None]
    return next((one for one in bound if one.name == "Klantcontact"), bound[0])


def is_list_of(profile: Profile, body: object) -> bool:
    """Whether this could be the list of a search, as a profile has it."""
    total = profile.total is None or pointer.get(body, profile.total) is not pointer.MISSING
    return total and isinstance(pointer.get(body, searched(profile).items), list)


def _other_profiles(body: object) -> str:
    """The profiles of the suite of which this could be the list of a search."""
    profiles = [load_profile(name) for name in profile_names()]
    return " of ".join(profile.id for profile in profiles if is_list_of(profile, body))


def _unreachable(client: Client, profile_id: str, error: UnexpectedResponse) -> Unreachable:
    redact = client.publishable
    expected, actual = redact(error.expected), cut(redact(error.actual))
    place = f" op {error.pointer}" if error.pointer else ""
    base = client.connection.base_url
    return Unreachable(
        f"{base} antwoordt, maar niet als een API van profiel {profile_id}: gevraagd was "
        f"{expected}{place}, gekregen {actual}; klopt de URL, en is --profile het dialect van deze API?",
        english=f"{base} answers, but not as an API of profile {profile_id}; are the URL and --profile right?",
    )
