"""When a hostile server mutates a response: predicates of a Request (target.py)."""


def always(request):
    return True


def after_first_request(request):
    """After the first request of a run, which only looks whether an API is there."""
    return request.number > 1


def every_nth(number):
    return lambda request: request.number % number == 0


def is_registration_of(plural):
    return lambda request: request.method == "POST" and request.path.endswith(f"/{plural}")


def is_search(request):
    return request.number > 1 and request.method == "GET" and "?" in request.path


def is_read(request):
    """A search or a request for one object, after the first request of a run."""
    return request.number > 1 and request.method == "GET"


def is_openapi_request(request):
    return request.path.endswith("/openapi.json")


def is_deletion(request):
    return request.method == "DELETE"


def first_occurrence(condition):
    """Requests for which the condition holds, when they are made for the first time and not when they are repeated."""
    return lambda request: condition(request) and request.occurrences() == 1
