"""The desk: what the keys of the Annotate page do to the document that lies on it."""

from bias_annotator.gui.desk.desk import Desk

__all__ = ["Desk"]
