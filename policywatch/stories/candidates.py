"""Which stories a text is compared with in full."""

PROMISING = 0.25
"""Share of the smaller text's kept shingles that a candidate must have to be compared in full."""
MOST_CANDIDATES = 6
MOST_COPIES = 50
"""Stories with the very same text, told apart by their titles alone, that a text is compared with."""
