"""Faults against the decisions, premises and terms: one module for each feature of features/besluiten/."""
