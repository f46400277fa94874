"""What data is, by its content: of which object type, in which envelope, of which release and dialect."""
