"""Kept files are read again: which texts come out otherwise, which marks go along, which do not."""

from bias_annotator.gui.rereading.dialog import RereadingDialog

__all__ = ["RereadingDialog"]
