"""The levels of judgement: the wire schema with what a register refuses, the case shapes, and the other records."""
