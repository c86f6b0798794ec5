"""The virtual text view: lays out, paints and lets people read, select and point at annotated text."""

from bias_annotator.gui.view.view import TextView

__all__ = ["TextView"]
