"""The Compare page: where annotators differ, and by how much."""

from bias_annotator.gui.compare.page import ComparePage

__all__ = ["ComparePage"]
