"""Operations of a scenario on its objects."""

import pytest

from tests.support.session import open_context
from validator.scenario import actions


@pytest.mark.parametrize("name", ["informatiemodel-2024-03", "open-klant-2"])
def test_a_replacement_takes_away_what_it_leaves_out(tmp_path, name):
    with open_context(name, tmp_path) as context:
        whole = context.completer.example("klantcontact", {})
        actions.create_or_fail(context, "klantcontact", whole)
        actions.replace_or_fail(context, "het klantcontact", whole)
        del whole["Inhoud"]
        actions.replace_or_fail(context, "het klantcontact", whole)
        assert context.value("het klantcontact", "Inhoud").empty
