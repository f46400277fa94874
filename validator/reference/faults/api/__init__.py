"""Faults against what is asked of HTTP: one module for each feature of features/api/."""
