"""The Search page: spans and places in texts, over the whole project."""

from bias_annotator.gui.search.page import SearchPage

__all__ = ["SearchPage"]
