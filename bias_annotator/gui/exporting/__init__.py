"""The Export page: what each format would lose of this project, options, and what went out."""

from bias_annotator.gui.exporting.page import ExportPage

__all__ = ["ExportPage"]
