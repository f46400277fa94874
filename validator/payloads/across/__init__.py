"""Judgement across records: what every record is and refers to, kept small, and what is wrong between them."""
