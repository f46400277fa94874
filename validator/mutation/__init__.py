"""The proof that every check can fail: the suite against every deliberate fault of the reference API.

In the terms of mutation testing a fault is a mutant of the reference API, and the suite is the test that detects it.
"""
