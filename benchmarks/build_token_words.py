"""Choose the words that the archive's kept tokens are deflated with, from the table of Chinese word frequencies.

    python benchmarks/build_token_words.py

Writes `policywatch/storage/token_words.txt`. Archives hold tokens that were deflated with it, so the file that a
release shipped is never changed (`policywatch/storage/tokens.py`).
"""

from __future__ import annotations

from pathlib import Path

from policywatch.text.crossing import word_weights

TARGET = Path(__file__).parents[1] / "policywatch" / "storage" / "token_words.txt"
SIZE = 8_000  # characters: four times as many save another hundredth
A_CHARACTER = 0.8  # how much rarer, in the natural logarithm, a word may be for each character that it is longer


def main() -> None:
    """Write the words, those that save most last: what is near costs fewer bits to point at."""
    weights = word_weights()
    words = sorted(
        (word for word in weights if len(word) > 1), key=lambda word: (weights[word] + A_CHARACTER * len(word), word)
    )
    TARGET.write_text("".join(words[-SIZE:])[-SIZE:], "utf-8")
    print(f"{TARGET}: {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
