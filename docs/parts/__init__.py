"""What the parts of the documents that are made from the code consist of."""
