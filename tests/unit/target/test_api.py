"""Operations on the target in the terms of the standard."""

import re

import pytest

from tests.support.session import open_session


def test_an_unused_id_has_the_form_of_the_ids_of_the_target(tmp_path):
    with open_session("informatiemodel-2024-03", tmp_path) as (_, session):
        session.ledger.created("1", "http://x/actoren/kc%3A17", "Actor")
        assert re.fullmatch("kc:[0-9]{9}", session.context().api.unused_id())


@pytest.mark.parametrize(
    ("object_type", "form"),
    [("Actor", "kc:[0-9]{9}"), ("Partij", "[0-9]{9}"), ("Bijlage", "[0-9]{9}"), (None, "[0-9]{9}")],
)
def test_an_unused_id_has_the_form_of_the_ids_of_its_object_type(tmp_path, object_type, form):
    with open_session("informatiemodel-2024-03", tmp_path) as (_, session):
        session.ledger.created("1", "http://x/partijen/18", "Partij")
        session.ledger.created("2", "http://x/actoren/kc%3A17", "Actor")
        session.ledger.created("3", "http://x/partijen/19", "Partij")
        assert re.fullmatch(form, session.context().api.unused_id(object_type))
