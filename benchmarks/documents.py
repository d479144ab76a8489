"""Score facts, relations and comparisons over a folder of labelled policy pages; fail when a floor is undercut.

    python benchmarks/documents.py FOLDER [--errors N]

FOLDER holds `gold.jsonl` and `variants.jsonl` (a page a line: id, title, published, text, facts, skip), `links.jsonl`
(a, b, relation) and `diffs/*.json` (draft_text, final_text, articles, unscored). A fact is right when its whole value
is right, lists as sets after folding widths, blanks and the names of one body. Precision: right over rows where
something was said; recall: right over rows where the label has something.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from policywatch.documents import compare_articles, number_key, read_facts, relate
from policywatch.models import PaperPage
from policywatch.text import one_body

FLOORS = {
    "gold numbers": 0.98, "gold standard_numbers": 0.98, "gold cited_numbers": 0.95, "gold issuers": 0.98,
    "gold stage": 0.98, "gold core_titles": 0.98, "gold comment_deadline": 0.98, "gold effective_on": 0.98,
    "gold signed_on": 0.98, "variants numbers": 0.98, "variants standard_numbers": 0.98,
    "variants cited_numbers": 0.95, "variants issuers": 0.98, "variants stage": 0.98, "variants core_titles": 0.98,
    "variants comment_deadline": 0.98, "variants effective_on": 0.98, "variants signed_on": 0.98,
    "links": 0.98, "diffs": 0.98, "diffs moved": 0.98,
}  # fmt: skip
"""Least F1. Lower one only in so many words."""
SYMMETRIC = ("same", "reprint-of")


def folded(text: str) -> str:
    """Give a name or number in one width and dash, without blanks."""
    plain = re.sub(r"[\s\u200b]", "", unicodedata.normalize("NFKC", text))
    return re.sub("[\u2010-\u2015\u2212]", "-", plain)


KEYS = {
    "numbers": number_key,
    "cited_numbers": lambda value: number_key(folded(value)),
    "standard_numbers": folded,
    "issuers": one_body,
    "core_titles": folded,
}
DAYS = ("stage", "comment_deadline", "effective_on", "signed_on")


@dataclass
class Tally:
    """Counts of one measure: `right` of what was `said`, and of what was `asked`."""

    right: int = 0
    said: int = 0
    asked: int = 0

    def f1(self) -> float:
        """Give the harmonic mean of precision and recall; 1 where nothing was asked and nothing said."""
        return 2 * self.right / (self.said + self.asked) if self.said + self.asked else 1.0

    def __str__(self) -> str:
        precision = self.right / self.said if self.said else 1.0
        recall = self.right / self.asked if self.asked else 1.0
        counts = f"asked {self.asked:4} said {self.said:4} right {self.right:4}"
        return f"{counts}  P {precision:.3f}  R {recall:.3f}  F1 {self.f1():.3f}"


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Read a file of JSON lines; none where it is missing."""
    if path.exists():
        yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def page_of(row: dict[str, Any]) -> PaperPage:
    """Read the facts of one labelled page."""
    published = date.fromisoformat(row["published"]) if row.get("published") else None
    facts = read_facts(row["title"], row["text"], published_on=published)
    return PaperPage(row["title"], row["text"], facts, published)


def value_of(fact: str, value: Any) -> Any:
    """Give a value as it is compared."""
    if fact in KEYS:
        return frozenset(map(KEYS[fact], value or ()))
    return (value.isoformat() if isinstance(value, date) else value) or None


def score_facts(name: str, labelled: list[tuple[dict[str, Any], PaperPage]], show: int) -> dict[str, Tally]:
    """Score every fact of the labelled pages."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for row, page in labelled:
        for fact in (*KEYS, *DAYS):
            if fact in row.get("skip", ()):
                continue
            gold, said = value_of(fact, row["facts"].get(fact)), value_of(fact, getattr(page.facts, fact))
            tally = tallies[f"{name} {fact}"]
            tally.said += bool(said)
            tally.asked += bool(gold)
            tally.right += bool(gold) and gold == said
            if gold != said and show > 0:
                print("  wrong", fact, row["id"], row["facts"].get(fact), "said", getattr(page.facts, fact))
    return tallies


def score_links(links: list[dict[str, str]], pages: dict[str, PaperPage], show: int) -> tuple[Tally, int]:
    """Score the relations of the listed pairs, and count look-alikes that were linked."""
    tally, false = Tally(), 0
    for link in links:
        said = relate(pages[link["a"]], pages[link["b"]])
        asked = link["relation"]
        right = said.kind == asked and (asked in SYMMETRIC or not said.turned)
        tally.asked += asked != "none"
        tally.said += said.kind != "none"
        tally.right += asked != "none" and right
        false += asked == "none" and said.kind != "none"
        if said.kind != asked and show > 0:
            print("  wrong link", link, "said", said)
    return tally, false


def score_diffs(folder: Path, show: int) -> dict[str, Tally]:
    """Score the pairs of articles, and those that were moved."""
    pairs, moved = Tally(), Tally()
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        free = set(gold.get("unscored", ()))
        found = compare_articles(gold["draft_text"], gold["final_text"]).articles
        kept = [a for a in found if not {f"draft:{a.draft}", f"final:{a.final}"} & free]
        asked = {(a["draft"], a["final"], a["change"]) for a in gold["articles"]}
        said = {(a.draft, a.final, a.change) for a in kept}
        asked_moved = {a["draft"] for a in gold["articles"] if a.get("moved")}
        said_moved = {a.draft for a in kept if a.moved}
        for tally, wanted, got in ((pairs, asked, said), (moved, asked_moved, said_moved)):
            tally.right += len(wanted & got)
            tally.said += len(got)
            tally.asked += len(wanted)
        for pair in sorted(asked ^ said, key=str)[: show or 0]:
            print("  wrong article", path.stem, pair)
    return {"diffs": pairs, "diffs moved": moved}


def main() -> int:
    """Print every score; 1 when a floor is undercut or a look-alike was linked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", type=int, default=0, help="show what is wrong (articles: up to N a paper)")
    options = parser.parse_args()
    scores: dict[str, Tally] = {}
    pages: dict[str, PaperPage] = {}
    for name in ("gold", "variants"):
        labelled = [(row, page_of(row)) for row in rows(options.folder / f"{name}.jsonl")]
        pages |= {row["id"]: page for row, page in labelled}
        scores |= score_facts(name, labelled, options.errors)
    scores["links"], false = score_links(list(rows(options.folder / "links.jsonl")), pages, options.errors)
    scores |= score_diffs(options.folder / "diffs", options.errors)
    for name, tally in scores.items():
        print(f"{name:28} {tally}{'' if tally.f1() >= FLOORS[name] else '  BELOW ' + str(FLOORS[name])}")
    print(f"look-alikes linked           {false}")
    return int(bool(false) or any(tally.f1() < FLOORS[name] for name, tally in scores.items()))


if __name__ == "__main__":
    sys.exit(main())
