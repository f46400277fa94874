"""One run of the suite: its configuration, its session with the target, and pytest inside."""
