"""Operations on the target in the terms of the standard."""

import re

from tests.support.session import open_session


def test_an_unused_id_has_the_form_of_the_ids_of_the_target(tmp_path):
    with open_session("informatiemodel-2024-03", tmp_path) as (_, session):
        session.ledger.created("1", "http://x/actoren/kc%3A17", "Actor")
        assert re.fullmatch("kc:[0-9]{9}", session.context().api.unused_id())
