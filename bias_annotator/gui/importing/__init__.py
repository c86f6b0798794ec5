"""The Import page: files are looked at, then come in, and each stands there with what became of it."""

from bias_annotator.gui.importing.page import ImportPage

__all__ = ["ImportPage"]
