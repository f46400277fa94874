"""A register that shares nothing with the reference API: another language, other ids, other shapes."""
