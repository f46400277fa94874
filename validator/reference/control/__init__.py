"""Control over a served reference API from a test: its register, its faults, how it answers, and what it received."""
