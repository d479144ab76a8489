"""Build the table of Chinese word frequencies that tells a cut word from a whole one.

    python benchmarks/build_word_frequencies.py [dict.txt]

Reads the dictionary of jieba (MIT licence; `pip install jieba`), folds its words as texts are folded, keeps words of up
to six characters, and writes `policywatch/text/data/word_frequencies.txt.xz`: one line a step of an eighth of the
natural logarithm of the frequency, first the step, then the words.
"""

from __future__ import annotations

import importlib.util
import lzma
import math
import re
import sys
from collections import defaultdict
from pathlib import Path

from policywatch.text.crossing import LONGEST_WORD, STEPS
from policywatch.text.folding import SINGLE, fold_text

TARGET = Path(__file__).parents[1] / "policywatch" / "text" / "data" / "word_frequencies.txt.xz"
LEAST = 20  # rarer words hardly ever decide, and are two thirds of the dictionary


def build(dictionary: Path) -> bytes:
    """Give the compressed table of the words in `dictionary` (lines of `word frequency tag`)."""
    counts: dict[str, int] = defaultdict(int)
    total = 0
    chinese = re.compile(f"[{SINGLE}]{{1,{LONGEST_WORD}}}")
    for line in dictionary.read_text("utf-8").splitlines():
        word, count, *_ = line.split(" ")
        total += int(count)
        word = fold_text(word)
        if chinese.fullmatch(word) and int(count) >= LEAST:
            counts[word] += int(count)
    steps: dict[int, list[str]] = defaultdict(list)
    for word, count in counts.items():
        steps[round(math.log(count) * STEPS)].append(word)
    lines = [f"{round(math.log(total) * STEPS)}"]
    lines += [f"{step} {' '.join(sorted(words))}" for step, words in sorted(steps.items())]
    return lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME)


def main() -> None:
    """Write the table."""
    if len(sys.argv) > 1:
        source = Path(sys.argv[1])
    else:
        spec = importlib.util.find_spec("jieba")
        if spec is None or spec.origin is None:
            sys.exit("jieba is not installed: pip install jieba")
        source = Path(spec.origin).with_name("dict.txt")
    TARGET.write_bytes(build(source))
    print(f"{TARGET}: {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
