"""The documentation site: the requirements, features and object types as static pages, from the data of the suite."""
