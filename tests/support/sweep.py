"""One check over many items: a test of its own for each of a thousand scenarios takes longer than their checks."""


def refused(check, items, identify):
    """The items for which check(item) fails, as {identify(item): the first line of the reason}; empty when it holds."""
    reasons = {}
    for item in items:
        try:
            check(item)
        except AssertionError as error:
            reasons[identify(item)] = str(error).partition("\n")[0]
    return reasons
