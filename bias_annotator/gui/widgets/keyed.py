"""Widgets that show the key of an action."""

from typing import Protocol, runtime_checkable

ACTION = "action"  # property of a widget: the name of the action whose key it shows


@runtime_checkable
class Keyed(Protocol):
    """What is told the first key of its action, "" for none, again whenever it is another."""

    def set_keys(self, keys: str) -> None:
        """Show a key."""
