"""The outputs of a validation: on a terminal, for CI systems, and files of findings."""
