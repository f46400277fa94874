"""The standard as data: object types, attributes, relations and values, whatever an API calls them."""
