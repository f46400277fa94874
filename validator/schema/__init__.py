"""JSON, JSON Schema and YAML: reading strictly, pointers, formats, and findings with their place."""
