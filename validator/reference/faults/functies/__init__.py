"""Faults against the function pages: one module for each feature of features/functies/."""
