"""The Settings page."""

from bias_annotator.gui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
