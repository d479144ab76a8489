"""`python -m policywatch` is `policywatch`."""

from policywatch.cli import entry

if __name__ == "__main__":
    entry()
