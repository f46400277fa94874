"""Effects of faults: what goes wrong, with a stored record, an update, a search result or an HTTP response."""
