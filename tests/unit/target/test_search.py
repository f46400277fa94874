"""Searches in the terms of the standard."""

import pytest

from tests.support.client_factory import ClientFactory
from tests.support.session import open_context
from validator.errors import NotApplicable
from validator.profile.loader import load_profile
from validator.scenario import actions
from validator.target.ownership import Ownership
from validator.target.search import TargetSearch


def test_a_profile_that_does_not_say_where_collections_stand_asks_for_none(write_profile, tmp_path):
    bound = load_profile(write_profile(lambda text: text.replace('path: "/{plural}", ', "")))
    with ClientFactory(tmp_path) as connect:
        client = connect("http://target.invalid")
        search = TargetSearch(bound, client, Ownership(bound, client, connect.ledger(client)))
        with pytest.raises(NotApplicable, match="onder welk pad"):
            search.collection("klanttaken")
        assert client.requests == 0


@pytest.mark.slow
def test_a_search_requests_pages_where_the_dialect_has_them(tmp_path):
    for name in ("informatiemodel-2024-03", "open-klant-2"):
        with open_context(name, tmp_path) as context:
            for _ in range(3):
                actions.create_or_fail(
                    context, "klantcontact", context.completer.example("klantcontact", {"Onderwerp": "Bladeren"})
                )
            page = actions.search(context, "klantcontacten", {"Onderwerp": "Bladeren"}, 2)
            assert (len(set(page.ids())), page.pages) == (3, [2, 1])
    with open_context("vng-crud-0.0.3", tmp_path) as context, pytest.raises(NotApplicable, match="bladeren"):
        actions.search(context, "klantcontacten", {"Onderwerp": "Bladeren"}, 2)
