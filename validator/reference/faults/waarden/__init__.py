"""Faults against the rules on values: one module for each feature of features/waarden/."""
