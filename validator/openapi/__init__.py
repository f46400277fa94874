"""OpenAPI documents of APIs: read, compared with a profile, and a first profile made of one."""
