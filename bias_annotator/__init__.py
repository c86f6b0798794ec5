"""Bias Annotator: mark what a news text reports, quotes and opines, and measure how far annotators agree."""

__version__ = "0.1.0"
