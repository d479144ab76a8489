"""The YAML file to typed values. Nothing else reads the environment."""

from policywatch.config.builtin import load_catalogue
from policywatch.config.settings import Health, Keep, Limits, Network, Settings, load_settings
from policywatch.config.template import init_text

__all__ = ["Health", "Keep", "Limits", "Network", "Settings", "init_text", "load_catalogue", "load_settings"]
