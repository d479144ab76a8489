"""Tell which articles carry the same text: an original and its reprints."""

from policywatch.stories.copies import differ_in_title, group_stories, text_key

__all__ = ["differ_in_title", "group_stories", "text_key"]
