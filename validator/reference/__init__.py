"""A small, honest implementation of the standard: one concept-level store, every dialect through its profile.

It shares with the suite only profiles, schemas and the object model, never the code that judges.
"""
