"""A run of the suite, in this process, at a target with some variants of the catalogue."""

from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.in_process_run import URL, run_in_process
from tests.support.target_variants.catalogue import VARIANTS
from tests.support.target_variants.http import serve
from tests.support.target_variants.other_users import OtherUsers
from validator.profile.loader import load_profile
from validator.reference.app import PREFIX, Reference
from validator.reference.store import Store

TOKEN = "proef-token-voor-vreemde-doelen"


def run_at_variants(run):
    """Carry out a VariantRun; returns the results as a dict, and the ids of the objects that the run left behind."""
    profile, variants = load_profile(run.profile), [VARIANTS[name] for name in run.variants]
    store = _first((variant.store for variant in variants), Store)()
    others = OtherUsers(store, profile)
    app = Reference(profile, TOKEN, store)
    for variant in variants:
        others.register(variant.existing_objects)
        app = others.middleware(app) if variant.concurrent_client else app
    for variant in variants:
        app = app if variant.middleware is None else variant.middleware(app, profile)
    base_path = _first((variant.base_path for variant in variants), PREFIX)
    handler = _first((variant.request_handler for variant in variants), None)
    with TemporaryDirectory() as folder, _reachable(app, handler) as (origin, in_process_app):
        results = run_in_process(
            run.profile, TOKEN, Path(folder), app=in_process_app, url=origin + base_path, tag=run.tag
        )
    stored = {record.id for object_type in profile.model.object_types for record in store.all(object_type)}
    return results, stored - others.ids


def _first(values, default):
    return next((value for value in values if value is not None), default)


@contextmanager
def _reachable(app, handler):
    """The origin of the application, and the application itself unless HTTP is a variant and it needs a socket."""
    if handler is None:
        yield URL.removesuffix(PREFIX), app
    else:
        with serve(app, handler) as origin:
            yield origin, None
