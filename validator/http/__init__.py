"""HTTP to the target: one client with bounds, redaction and evidence. Knows nothing of profiles."""
