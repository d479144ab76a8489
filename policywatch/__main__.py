"""`python -m policywatch` is `policywatch`."""

if __name__ == "__main__":  # workers import this file, too
    from policywatch.cli import entry

    entry()
