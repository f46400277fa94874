"""From observations to verdicts: the only package that concludes, and every output shows its conclusions."""
