"""Faults against the case pages: one module for each feature of features/cases/."""
