"""What the site is made from: the requirements, features, faults, profiles and runs, and how they hang together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from validator.docs_site.addresses import folder_of
from validator.docs_site.features import Feature, FeatureRule, FeatureScenario, all_features
from validator.docs_site.runs import Run
from validator.profile.model import Profile
from validator.reference.faults import Fault
from validator.reference.faults.registry import all_faults
from validator.requirements.registers import Page, Requirement, all_pages, all_requirements, known_editions
from validator.standard.objectmodel import ObjectModel, load_model

PlacedScenario = tuple[Feature, FeatureRule, FeatureScenario]


class Content:
    """The data of one site. profiles: those whose bindings it shows. runs: whose verdicts it shows."""

    def __init__(self, profiles: Sequence[Profile], runs: Sequence[Run] = ()) -> None:
        self.profiles = tuple(profiles)
        self.runs = tuple(runs)
        self.editions = known_editions()

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """The pages, by id."""
        return tuple(sorted(all_pages(), key=lambda page: page.id))

    @cached_property
    def requirements(self) -> tuple[Requirement, ...]:
        """The requirements, by page."""
        return all_requirements()

    @cached_property
    def requirement_by_id(self) -> dict[str, Requirement]:
        """The requirements by their id."""
        return {requirement.id: requirement for requirement in self.requirements}

    @cached_property
    def model(self) -> ObjectModel:
        """The object model."""
        return load_model()

    @cached_property
    def scenarios(self) -> tuple[PlacedScenario, ...]:
        """Every scenario with the feature and the rule that it stands in."""
        return tuple((feature, rule, scenario) for feature in all_features() for rule, scenario in feature.scenarios())

    @cached_property
    def scenarios_of(self) -> dict[str, list[PlacedScenario]]:
        """The scenarios by the requirements that they check."""
        found: dict[str, list[PlacedScenario]] = {requirement.id: [] for requirement in self.requirements}
        for entry in self.scenarios:
            for identity in entry[2].requirements:
                found[identity].append(entry)
        return found

    @cached_property
    def faults_of(self) -> dict[str, list[Fault]]:
        """The deliberate faults by the requirement that must detect them."""
        found: dict[str, list[Fault]] = {requirement.id: [] for requirement in self.requirements}
        for fault in all_faults():
            found[fault.requirement].append(fault)
        return found

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """The conformance classes."""
        return tuple(sorted({requirement.cls for requirement in self.requirements}))

    @cached_property
    def clients(self) -> dict[str, list[PlacedScenario]]:
        """The scenarios by the client applications that depend on them."""
        found: dict[str, list[PlacedScenario]] = {}
        for entry in self.scenarios:
            for client in entry[2].clients:
                found.setdefault(client, []).append(entry)
        return dict(sorted(found.items()))

    def pages_in(self, folder: str) -> list[Page]:
        """The pages in a folder of the site."""
        return [page for page in self.pages if folder_of(page.id) == folder]

    def of_page(self, page: str) -> list[Requirement]:
        """The requirements of a page."""
        return [requirement for requirement in self.requirements if requirement.page == page]

    def features_of(self, page: str) -> list[Feature]:
        """The features of a page, those of every edition first."""
        return sorted(
            (feature for feature in all_features() if feature.page == page), key=lambda feature: feature.editions
        )

    def page_of(self, identity: str) -> Page:
        """The page of that id."""
        return next(page for page in self.pages if page.id == identity)

    def preceding(self, page: str) -> list[Page]:
        """The pages that go on in this one."""
        return [other for other in self.pages if page in other.continued_by]

    def variants_of(self, page: str) -> list[Page]:
        """The pages that vary on this one."""
        return [other for other in self.pages if page in other.variant_of]
