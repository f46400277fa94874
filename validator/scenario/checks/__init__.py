"""All comparisons between the standard and the target: the only package that finds a target at fault.

A check passes when the sentence of its docstring is true, and raises Nonconformity otherwise, with the expected and the
actual in Dutch; actual values are shown as on the wire. It is called as `checks.equal(…)`, whichever module it is in.
"""

from validator.scenario.checks.agreements import agreement, as_sent, treated
from validator.scenario.checks.headers import has_header, header_contains, header_is, location, media_type, problem
from validator.scenario.checks.objects import (
    camel_case,
    lacks,
    named_once,
    not_named,
    not_shown,
    own_url,
    same,
    sent_back,
    shown_whole,
)
from validator.scenario.checks.outcomes import (
    collection,
    has_id,
    has_object,
    listed,
    meaning,
    no_server_error,
    nothing_left,
    one_of,
    own_status,
    refusal_names,
    refused,
    same_number,
    status,
)
from validator.scenario.checks.references import references_resolve
from validator.scenario.checks.schemas import shape, wire
from validator.scenario.checks.searches import (
    at_least_one,
    count,
    found,
    in_order,
    in_result,
    none_of,
    not_in_result,
    pages,
    same_order,
    total,
)
from validator.scenario.checks.values import different, empty, equal, filled, not_before, now, other_than, written_as

__all__ = [
    "agreement",
    "as_sent",
    "at_least_one",
    "camel_case",
    "collection",
    "count",
    "different",
    "empty",
    "equal",
    "filled",
    "found",
    "has_header",
    "has_id",
    "has_object",
    "header_contains",
    "header_is",
    "in_order",
    "in_result",
    "lacks",
    "listed",
    "location",
    "meaning",
    "media_type",
    "named_once",
    "no_server_error",
    "none_of",
    "not_before",
    "not_in_result",
    "not_named",
    "not_shown",
    "nothing_left",
    "now",
    "one_of",
    "other_than",
    "own_status",
    "own_url",
    "pages",
    "problem",
    "references_resolve",
    "refusal_names",
    "refused",
    "same",
    "same_number",
    "same_order",
    "sent_back",
    "shape",
    "shown_whole",
    "status",
    "total",
    "treated",
    "wire",
    "written_as",
]
