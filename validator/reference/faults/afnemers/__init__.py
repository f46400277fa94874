"""Faults against what client applications lean on: one module for each feature of features/afnemers/."""
