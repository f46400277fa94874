"""What a step works with: the context of its scenario, the completion of objects, and the checks."""
