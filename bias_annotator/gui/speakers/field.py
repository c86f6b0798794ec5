"""Where one types who speaks."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent

from bias_annotator.gui.speakers.offers import OFFER, Offer, OfferCard, offers
from bias_annotator.gui.widgets.fields import Field
from bias_annotator.model.speakers import Speakers


class SpeakerField(Field):
    """A name with completion. Enter takes what is marked on the card and goes back to the text; Esc closes the card first.

    `registry` gives the speakers that there are; it is asked when the field gets the keys.
    """

    def __init__(self, name: str, placeholder: str, registry: Callable[[], Speakers]) -> None:
        super().__init__(name, placeholder)
        self._registry = registry
        self._speakers = Speakers()
        self.card = OfferCard(self)
        self.card.list.clicked.connect(self._clicked)
        self.textEdited.connect(lambda typed: self.card.offer(offers(self._speakers, typed)))
        self.destroyed.connect(self.card.deleteLater)  # it is the window's

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask who there is."""
        super().focusInEvent(event)
        self._speakers = self._registry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving it keeps what was typed."""
        self.card.hide()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The card goes with the field."""
        self.card.hide()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down, Up, Enter and Esc are the card's while it is there."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        offer, key = self.card.current, Qt.Key(event.key())
        if offer is None:
            super().keyPressEvent(event)
        elif key in steps:
            self.card.step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._take(offer)
        elif key == Qt.Key.Key_Escape:
            self.card.hide()
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        self._take(index.data(OFFER))

    def _take(self, offer: Offer) -> None:
        self.card.hide()
        self.setText(offer.name)
        self.finish()
        self.left.emit()
