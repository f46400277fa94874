"""Klantcheck: a spec-conformance test suite and reference validator for the Dutch standard Klantinteracties."""
