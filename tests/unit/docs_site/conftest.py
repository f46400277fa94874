"""The site of the shipped profiles, built once for all workers."""

import pytest

from validator.docs_site.content import Content
from validator.docs_site.site import build_site
from validator.profile.loader import load_profile, profile_names


@pytest.fixture(scope="session")
def profiles():
    return [load_profile(name) for name in profile_names()]


@pytest.fixture(scope="session")
def site(profiles, shared_results):
    """The files of the site by path."""
    return shared_results.get("site", lambda: build_site(Content(profiles)))
