"""What stands between a spider and the network: safety and politeness."""

from policywatch.spiders.middlewares.addresses import PublicResolver
from policywatch.spiders.middlewares.politeness import (
    ASKING,
    DESPITE_ROBOTS,
    IS_ROBOTS,
    PolitenessMiddleware,
    RequestRefused,
    Turns,
    TurnsEnded,
)
from policywatch.spiders.middlewares.robots import FRESH, RobotsRules

__all__ = [
    "ASKING",
    "DESPITE_ROBOTS",
    "FRESH",
    "IS_ROBOTS",
    "PolitenessMiddleware",
    "PublicResolver",
    "RequestRefused",
    "RobotsRules",
    "Turns",
    "TurnsEnded",
]
