"""From what a user names to JSON values with their place: files, folders, archives and streams."""
