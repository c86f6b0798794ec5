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
        self._made: OfferCard | None = None
        self.textEdited.connect(lambda typed: self.card.offer(offers(self._speakers, typed)))

    @property
    def card(self) -> OfferCard:
        """What is offered; made when something first is, since most fields are only looked at."""
        if self._made is None:
            self._made = OfferCard(self)
            self._made.list.clicked.connect(self._clicked)
            self.destroyed.connect(self._made.deleteLater)  # it is the window's
        return self._made

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask who there is."""
        super().focusInEvent(event)
        self._speakers = self._registry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving it keeps what was typed."""
        self._close()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The card goes with the field."""
        self._close()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down, Up, Enter and Esc are the card's while it is there."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        offer, key = self._made.current if self._made is not None else None, Qt.Key(event.key())
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
            self._close()
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        self._take(index.data(OFFER))

    def _close(self) -> None:
        if self._made is not None:
            self._made.hide()

    def _take(self, offer: Offer) -> None:
        self._close()
        self.setText(offer.name)
        self.finish()
        self.left.emit()
