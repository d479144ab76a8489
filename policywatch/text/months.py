"""The names of the months and their short forms, in English and German."""

from __future__ import annotations

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january januar jänner jan jän",
            "february februar feb feber",
            "march märz maerz mar mär mrz",
            "april apr",
            "may mai",
            "june juni jun",
            "july juli jul",
            "august aug",
            "september sept sep",
            "october oktober oct okt",
            "november nov",
            "december dezember dec dez",
        ),
        1,
    )
    for name in names.split()
}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
"""A name of a month, as a part of a regular expression; the longest first."""
