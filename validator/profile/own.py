"""A profile of a user's own: what it says of its API that the profile in the terms of the pages does not say.

It can make requirements not applicable; therefore a report names it, with its digest, and shows each reason it gives.
"""

from __future__ import annotations

from collections.abc import Iterator

from validator.profile.loader import identity_profile, load_profile, profile_names, split_version
from validator.profile.model import Binding, ObjectBinding, Profile

Said = tuple[str, str]
"""What a profile says something of, by its names in the standard, and the reason that it gives, in Dutch."""


def is_own(profile: Profile) -> bool:
    """Whether it is none of those that come with the suite."""
    return split_version(profile.source)[0] not in profile_names()


def deviations(profile: Profile) -> list[Said]:
    """The reasons that a profile gives and that of the pages, of the same edition, does not give of the same thing."""
    pages = load_profile(identity_profile(profile.editions[0]))
    known = {(subject, kind) for subject, kind, _ in _reasons(pages)}
    return [(subject, reason) for subject, kind, reason in _reasons(profile) if (subject, kind) not in known]


def _reasons(profile: Profile) -> Iterator[tuple[str, str, str]]:
    """Every reason in a profile: its subject, of what kind it is, and the reason."""
    general = {
        "Bladeren": profile.unpaged,
        "Zoeken via een ander object": profile.unlinked,
        "Wat erbij te vragen is": profile.expansion.absent,
        "Foutmelding": profile.errors.absent,
        **profile.lacks,
    }
    yield from ((subject, "lacks", reason) for subject, reason in general.items() if reason)
    yield from ((name, "absent", one.absent) for name, one in profile.composites.items() if one.absent)
    for name, bound in profile.objects.items():
        yield from _object(name, bound)
    for rule in profile.values.values():
        if rule.absent:
            yield f"Waarden van {rule.domain}", "absent", rule.absent
    for deviation in profile.known_deviations:
        yield f"Scenario {', '.join(deviation.scenarios)}", "known", f"{deviation.because} ({deviation.source})"


def _object(name: str, bound: ObjectBinding) -> Iterator[tuple[str, str, str]]:
    for kind, reason in (("absent", bound.absent), ("groups", bound.whole_groups)):
        if reason:
            yield name, kind, reason
    for kind, reasons in (("beyond", bound.beyond), ("search", bound.unsearched_via), ("expand", bound.unexpanded)):
        yield from ((f"{name}, {place}", kind, reason) for place, reason in reasons.items())
    for attribute, binding in bound.bindings.items():
        yield from ((f"{name}, {attribute}", kind, reason) for kind, reason in _attribute(binding))


def _attribute(binding: Binding) -> Iterator[tuple[str, str]]:
    kinds = ("absent", "unsearched", "optional", "never_empty", "fixed", "open", "closed")
    yield from ((kind, reason) for kind in kinds if (reason := getattr(binding, kind)))
    yield from ((f"lacks {value}", f"Geen waarde {value}: {reason}") for value, reason in binding.lacks.items())
