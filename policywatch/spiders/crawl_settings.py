"""The settings of Scrapy that every crawl has: the parts that are needed, and bounds against hostile servers."""

from __future__ import annotations

from typing import Any


def crawl_settings(reactor: str) -> dict[str, Any]:
    """Give the settings of every crawl in the loop of a reactor, which is named by its import path."""
    return {
        "TWISTED_REACTOR": reactor,
        "SPIDER_MIDDLEWARES_BASE": {"scrapy.spidermiddlewares.referer.RefererMiddleware": 700},
        "EXTENSIONS_BASE": {},
        "SCHEDULER": "policywatch.spiders.bare.NoQueue",
        "STATS_CLASS": "policywatch.spiders.bare.QuickStats",
        "STATS_DUMP": False,
        "DOWNLOADER_MIDDLEWARES_BASE": {
            "scrapy.downloadermiddlewares.retry.RetryMiddleware": 550,
            "policywatch.spiders.middlewares.refresh.QuickMetaRefreshMiddleware": 580,
            "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": 590,
            "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": 600,
            "policywatch.spiders.middlewares.cookies.FirstCookieMiddleware": 700,
            # Next to the downloader; it keeps the pauses, over all crawls of a host and not within each.
            "policywatch.spiders.middlewares.PolitenessMiddleware": 990,
        },
        "DOWNLOAD_DELAY": 0,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        # Bounds against hostile servers: without DOWNLOAD_MAXSIZE a gzip bomb takes 2 GB.
        "DOWNLOAD_MAXSIZE": 10 * 1024 * 1024,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        "REDIRECT_MAX_TIMES": 5,
        "METAREFRESH_MAXDELAY": 5,
        "DOWNLOAD_HANDLERS": {
            "http": "policywatch.spiders.connections.BoundedHandler",
            "https": "policywatch.spiders.connections.BoundedHandler",
            **dict.fromkeys(("file", "data", "ftp", "s3")),
        },
        # A connection that breaks is tried once more; a server that is slow or says no is not.
        "RETRY_TIMES": 1,
        "RETRY_HTTP_CODES": [],
        "RETRY_EXCEPTIONS": ["scrapy.exceptions.DownloadFailedError"],
        # No proxy of the environment's: it would connect for us, past the check of addresses.
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "ROBOTSTXT_OBEY": False,  # HostCrawl asks robots.txt itself, and keeps it for a day
        "LOGSTATS_INTERVAL": 0,
        "MEMUSAGE_ENABLED": False,
    }
