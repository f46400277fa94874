"""Recorded traffic: HTTP messages in the files that tools write, each judged by the operation that it is of."""
