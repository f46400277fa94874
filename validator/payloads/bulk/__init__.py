"""Bulk: many records as a stream, in parallel processes, with memory that does not grow with the data."""
