"""What stands between a spider and the network: safety and politeness."""

from policywatch.spiders.middlewares.addresses import PublicResolver
from policywatch.spiders.middlewares.robots import RobotsRules

__all__ = ["PublicResolver", "RobotsRules"]
