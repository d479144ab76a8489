"""The demo: a small newsroom on the loopback address, what it publishes, and a run over it."""

from policywatch.demo.articles import ExpectedAlert, expected_alerts
from policywatch.demo.newsroom import Newsroom
from policywatch.demo.show import run_demo

__all__ = ["ExpectedAlert", "Newsroom", "expected_alerts", "run_demo"]
