"""The reference validator: recorded, exported and hand-written data, judged without an API."""
