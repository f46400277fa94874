"""Dialects of the foreign register that say in another way what is wrong."""

MISSING = "is missing"


class SourceOfError:
    """Errors with a source: a pointer into the request, or the name of a query argument elsewhere.

    What is missing is told of the group in which it should be.
    """

    def before(self, exchange):
        pass

    def after(self, exchange):
        for one in (exchange.answer or {}).pop("fields", ()):
            path = one["path"].removeprefix("$.")
            place = "/data/attributes" + "".join(f"/{part}" for part in path.split(".") if part)
            if one["problem"] == MISSING:
                place = place.rpartition("/")[0]
            source = {"parameter": path} if exchange.method == "GET" else {"pointer": place}
            exchange.answer.setdefault("errors", []).append({"source": source, "why": one["problem"]})


class OneError:
    """An error is about one field, which it names, and there is no list."""

    def before(self, exchange):
        pass

    def after(self, exchange):
        fields = (exchange.answer or {}).pop("fields", None)
        if fields:
            exchange.answer["field"] = fields[0]["path"].removeprefix("$.")


SOURCES = """
errors: {list: /errors, name: /source/pointer, query: /source/parameter, prefix: /data/attributes, missing: parent}
"""

ONE = """
errors: {list: null, name: /field, prefix: null}
"""
