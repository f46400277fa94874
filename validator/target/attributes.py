"""Attributes of an object at the target, also those that another request must answer."""

from __future__ import annotations

from dataclasses import replace

from validator.errors import UnexpectedResponse
from validator.profile.document import Document
from validator.profile.model import Binding
from validator.schema import pointer
from validator.standard.values import EMPTY, Value
from validator.target.api import TargetApi


def value(target: TargetApi, document: Document, name: str) -> Value:
    """An attribute of an object.

    name: as in the standard; a member of a list is named through it ("Digitale adressen/Digitaal adres/Adres"). Raises
    UnexpectedResponse when that list does not hold exactly one object.
    """
    list_name, _, member = name.partition("/")
    attributes = document.bound.object_type.attributes
    if member and list_name in attributes and attributes[list_name].kind == "list":
        listed = items(target, document, list_name)
        noun = target.profile.model.find(str(attributes[list_name].target)).singular
        if len(listed) != 1:
            raise UnexpectedResponse(f"één {noun} bij {document.bound.object_type.the}", f"{len(listed)}")
        return replace(listed[0].value(member.rpartition("/")[2]), attribute=name)
    binding = document.bound[name]
    if binding.collection is not None:
        views = [item.view() for item in items(target, document, name)]
        return Value(views or EMPTY, views, "", name)
    if binding.view_of is not None:
        return _selection(target, document, binding)
    return document.value(name)


def items(target: TargetApi, document: Document, name: str) -> list[Document]:
    """The objects of a list attribute: embedded in the object, or in a collection that refers back to it."""
    binding = document.bound[name]
    if binding.collection is not None:
        return list(target.search.objects(binding.collection, {str(binding.owner): document.id}).documents)
    embedded = pointer.get(document.wire, binding.pointer)
    part = target.profile.part(str(binding.items))
    return [
        Document(target.profile, part, item, at=f"{binding.pointer}/{number}")
        for number, item in enumerate(embedded if isinstance(embedded, list) else ())
    ]


def _selection(target: TargetApi, document: Document, binding: Binding) -> Value:
    """Of the objects that an attribute refers to, those that the binding selects, as the target describes them."""
    whole = document.value(str(binding.view_of))
    ids = [] if whole.empty else whole.concept if isinstance(whole.concept, list) else [whole.concept]
    [(attribute, expected)] = binding.only.items()
    selected = []
    for identity in ids:
        referred = target.get(str(binding.attribute.target), str(identity)).document
        if referred is not None and referred.value(attribute).concept == expected:
            selected.append(identity)
    concept = EMPTY if not selected else selected[0] if len(selected) == 1 else selected
    return replace(whole, concept=concept, attribute=binding.attribute.name)
