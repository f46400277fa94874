"""What a judgement rests on: the objects of the Gegevens, stored as they were sent (decision 21).

A search that does not find what a reference of such an object should lead to says nothing of the search when that
reference was lost: another requirement is about that, and the scenario is not tested. It is looked at after a failure
only, so that a target that keeps what it is sent gets no more requests.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import wraps
from typing import Any, ParamSpec, cast

from validator.errors import Nonconformity, SetupDeviates, UnexpectedResponse
from validator.profile.document import Document
from validator.scenario import checks
from validator.scenario.context import ScenarioContext
from validator.standard.objectmodel import ObjectType
from validator.standard.relations import attributes_along, relation_links, relation_path

P = ParamSpec("P")

Needed = tuple[str, str]
"""An attribute that a judgement goes by: the names of its object type and of itself."""


def depends_on_setup(judge: Callable[P, None]) -> Callable[P, None]:
    """A Dan about the result of a search, what stands around an object, or what an act left as it was or took along.

    Where it fails by what a Gegeven should have made and the target did not keep, it raises SetupDeviates instead.
    """

    @wraps(judge)
    def step(*arguments: P.args, **named: P.kwargs) -> None:
        try:
            judge(*arguments, **named)
        except UnexpectedResponse as error:
            context = cast(ScenarioContext, named["context"])  # pytest-bdd passes all arguments of a step by name
            needed = {*_searched(context), *_around(context, named), *_named(context, error, named)}
            _check_setup(context, needed or {*_owners(context, named)})
            raise

    return step


def check_changeable(context: ScenarioContext, document: Document) -> None:
    """See that an object may be changed: that it is of this run. Raises UnexpectedResponse when that is in doubt.

    Of an object of a Gegeven that is SetupDeviates: its registration is judged by another requirement.
    """
    try:
        context.api.ownership.check_ours(document)
    except UnexpectedResponse as doubt:
        if document.url in context.given:
            raise _deviation(doubt, document) from doubt
        raise


def _check_setup(context: ScenarioContext, needed: Collection[Needed]) -> None:
    """Raise SetupDeviates when the target did not keep one of these attributes of what a Gegeven made.

    Once the scenario itself changed something, what is read may be by its own act: then the answer to the Gegeven
    tells. What is read is evidence only where it decides, so that the last request of a failed search is the search.
    """
    acted, exchanges = context.acted(), context.api.http.exchanges
    before = len(exchanges)
    for document, sent in context.given.values():
        own = {name: value for name, value in sent.items() if (document.object_type, name) in needed}
        shown = document if acted or not own else context.api.reread(document).document
        try:
            if shown is not None:
                checks.sent_back(shown, own)
        except Nonconformity as error:
            raise _deviation(error, document) from error
    del exchanges[before:]


def _searched(context: ScenarioContext) -> Iterator[Needed]:
    """What the last search goes by, with the references that lead there."""
    if context.result is None:
        return
    start = _found(context)
    for path in (relation_path(context.model, start, name) for name in context.result.criteria):
        yield from attributes_along(start, path.links)
        yield path.owner.name, path.attribute.name


def _around(context: ScenarioContext, named: Mapping[str, Any]) -> Iterator[Needed]:
    """The references of the relation path of a step."""
    if "relation" in named:
        start = context.document(named["what"]).bound.object_type
        yield from attributes_along(start, relation_links(context.model, start, named["relation"]))


def _named(context: ScenarioContext, error: UnexpectedResponse, named: Mapping[str, Any]) -> Iterator[Needed]:
    """The attribute that a step or its failure is about."""
    name = named.get("attribute") or error.attribute
    if name is not None:
        object_type = context.document(named["what"]).bound.object_type if "what" in named else _found(context)
        yield object_type.name, object_type.attribute(name).name


def _found(context: ScenarioContext) -> ObjectType:
    return context.model.object_types[context.last_result().object_type]


def _owners(context: ScenarioContext, named: Mapping[str, Any]) -> Iterator[Needed]:
    """The references to what the object of a step belongs to, and to what that belongs to."""
    types = [context.document(named["what"]).bound.object_type] if "what" in named else []
    for object_type in types:
        types += [context.model.object_types[name] for name in object_type.owners]
        yield from ((object_type.name, name) for name, attribute in object_type.attributes.items() if attribute.owner)


def _deviation(error: UnexpectedResponse, document: Document) -> SetupDeviates:
    operation = f"registreer {document.object_type}"
    return SetupDeviates(error.expected, error.actual, operation, error.pointer, error.attribute)
