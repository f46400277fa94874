"""The outputs of a run. results.json comes first; every other output is a view of it and judges nothing."""
