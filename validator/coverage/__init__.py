"""Places of a profile: what is bound, as cells that scenarios cover and in which a fault can be put."""
