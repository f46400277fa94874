"""References of all schemas of the suite, for the tests that hold for each of them."""

from validator.schema import catalog


def schema_references():
    """Every schema by its reference; of a wire schema also those of what is sent (#/$defs/request and patch)."""
    for path, document in catalog.documents().items():
        yield path
        if path.startswith("objecten/"):
            yield from (f"{path}#/$defs/{name}" for name in document.get("$defs", {}))


SCHEMAS = list(schema_references())
WIRE_SCHEMAS = [reference for reference in SCHEMAS if reference.startswith("objecten/")]
