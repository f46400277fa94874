"""The requirements of the standard, the frozen sets of them, and the scenarios of the features as data."""
