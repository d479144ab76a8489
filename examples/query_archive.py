"""Ask an archive from a script: what was published on large models, by source and week.

python query_archive.py archive.db "~大模型 since:90d"
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date

from policywatch import Query, QueryError, open_archive


def main(path: str, text: str) -> None:
    """Print how much a query finds, by source and by week, and the newest five with the words that met it."""
    query = Query.parse(text)
    with open_archive(path) as archive:
        articles = list(archive.search(query))
    sources = Counter(article.source_id for article in articles)
    weeks = Counter(
        date.fromisoformat(article.published_on).strftime("%G-W%V") for article in articles if article.published_on
    )
    print(f"{len(articles)} articles")
    for source, count in sources.most_common():
        print(f"  {count:5}  {source}")
    for week, count in sorted(weeks.items()):
        print(f"  {week}  {'█' * min(count, 60)} {count}")
    for article in articles[:5]:
        print(f"\n{article.published_on or 'undated'}  {article.title}\n            {article.url}")
        for hit in query.find(title=article.title, body=article.body, language=article.language)[:3]:
            field = article.title if hit.field == "title" else article.body
            around = field[max(0, hit.start - 20) : hit.end + 20].replace("\n", " ")
            print(f"            {hit.term}: …{around}…")


if __name__ == "__main__":
    try:
        main(*(sys.argv[1:] + ["archive.db", "~大模型 since:90d"][len(sys.argv) - 1 :]))
    except QueryError as error:
        sys.exit(f"query:{error}")
