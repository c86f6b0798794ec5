"""The Annotate page and its parts."""

from bias_annotator.gui.pages.annotate.page import AnnotatePage

__all__ = ["AnnotatePage"]
