"""Hostile targets: redirects and links."""

from tests.support.hostile import conditions, mutations
from tests.support.hostile.server import nonconforming, unreachable

LINKS = (
    unreachable("omleiding", "leidt om naar zichzelf", conditions.always, mutations.redirect("{here}"), "status 302"),
    unreachable(
        "omleiding-elders", "leidt om naar een ander", conditions.always, mutations.redirect("{other}"), "status 302"
    ),
    nonconforming(
        "volgende-elders",
        "noemt een volgende bladzijde bij een ander",
        mutations.next_link("{other}"),
        "verwijzing binnen",
    ),
    nonconforming(
        "volgende-zelf", "noemt een bladzijde als haar eigen volgende", mutations.next_link("{itself}"), "die er al was"
    ),
    unreachable(
        "volgende-eindeloos",
        "noemt steeds een nieuwe volgende bladzijde",
        conditions.is_search,
        mutations.next_link("{here}&p={n}"),
        "meer dan 500 bladzijden",
        max_seconds=80,
    ),
)
