"""Profiles: the YAML that binds the concepts of the standard to one API dialect, and translation by it."""
