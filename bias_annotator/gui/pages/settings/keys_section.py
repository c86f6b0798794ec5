"""The section in which keys are changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.gui.actions import Actions
from bias_annotator.gui.keymap import Entry, Keys, assigned, owners
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.pages.settings.keys_list import KeyList, KeyModel, rows
from bias_annotator.gui.pages.settings.refusing import refusal
from bias_annotator.gui.session import Session
from bias_annotator.gui.translating import listed, tr, tr_later
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Button
from bias_annotator.gui.widgets.fields import Search
from bias_annotator.gui.widgets.labels import Separator, Words, surface
from bias_annotator.gui.widgets.notices import EmptyState, Glyph

_PLACES = {
    "window": tr_later("“{action}” works everywhere."),
    "annotate": tr_later("“{action}” works on the Annotate page."),
    "import": tr_later("“{action}” works on the Import page."),
    "export": tr_later("“{action}” works on the Export page."),
    "compare": tr_later("“{action}” works on the Compare page."),
    "text": tr_later("“{action}” works in the text."),
}


class KeysSection(QWidget):
    """The list, and below it what can be done with the keys of the chosen action."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session, self._actions = session, actions
        self._wanted: tuple[str, ...] | None = None  # keys that wait for a yes because another action has them
        self._adding = False
        self.search = Search(tr("Search actions and keys"))
        self.model = KeyModel()
        self.list = KeyList(self.model)
        self._empty = EmptyState(tr("No action of that name or key."))
        self.words = Words("", "body", "ink", wrap=True)
        self._glyph = Glyph("keyboard")
        self.change, self.add = Button(tr("Change"), "plain", "Return"), Button(tr("Add"))
        self.none, self.reset = Button(tr("No key"), "quiet"), Button(tr("Reset"), "quiet")
        self.take, self.cancel = Button(tr("Take the key"), "plain"), Button(tr("Cancel"), "quiet")
        self.reset_all = Button(tr("Reset all"), "quiet")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header = QWidget()
        header.setFixedHeight(51)
        head = QHBoxLayout(header)
        margins(head, 32, 0, 24, 0)
        head.setSpacing(16)
        self.search.setMaximumWidth(320)
        head.addWidget(Words(tr("Keys"), "title"))
        head.addWidget(self.search, 1)
        head.addStretch()
        head.addWidget(self.reset_all)
        column.addWidget(header)
        column.addWidget(Separator())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        column.addWidget(Separator())
        foot = QWidget()
        surface(foot, "page")
        foot.setFixedHeight(63)
        row = QHBoxLayout(foot)
        margins(row, 32, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self._glyph)
        row.addWidget(self.words, 1)
        for button in (self.change, self.add, self.none, self.reset, self.take, self.cancel):
            row.addWidget(button)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _typed: self.show_rows())
        self.search.left.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(lambda _new, _old: self._rest())
        self.list.wanted.connect(lambda: self._record(adding=False))
        self.list.pressed.connect(self._pressed)
        self.list.stopped.connect(self._rest)
        self.change.clicked.connect(lambda: self._record(adding=False))
        self.add.clicked.connect(lambda: self._record(adding=True))
        self.none.clicked.connect(lambda: self._assign(()))
        self.reset.clicked.connect(self._reset)
        self.take.clicked.connect(self._take)
        self.cancel.clicked.connect(self._cancel)
        self.reset_all.clicked.connect(lambda: self._session.change(keys={}))
        self._actions.changed.connect(self.show_rows)

    def show_rows(self) -> None:
        """Show the actions that fit what is typed, with their keys of now."""
        here = self.list.entry
        self.model.show(rows(self._actions.entries, self._actions.chosen, self.search.text()))
        number = self.model.find(here.name) if here is not None else -1
        if number < 0:
            number = self.model.first()
        if number >= 0 and self.list.currentIndex().row() != number:
            self.list.setCurrentIndex(self.model.index(number))
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete in the list takes the keys of the action away; Esc says no to what is asked."""
        if event.key() == Qt.Key.Key_Delete and self.list.entry is not None:
            self._assign(())
        elif event.key() == Qt.Key.Key_Escape and self._asking:
            self._cancel()
        else:
            super().keyPressEvent(event)

    # ---- recording

    @property
    def _asking(self) -> bool:
        return not self.take.isHidden()

    def _record(self, *, adding: bool) -> None:
        entry = self.list.entry
        if entry is not None:
            self._adding = adding
            self._show_buttons()
            self.list.record(on=True)
            new = tr("Press the new key for “{action}”. Esc leaves it as it is.", action=entry.title)
            further = tr("Press the further key for “{action}”. Esc leaves it as it is.", action=entry.title)
            self._say(further if adding else new, "keyboard")

    def _pressed(self, keys: tuple[str, ...]) -> None:
        entry = self.list.entry
        if entry is None:
            return
        if no := refusal(entry, keys[0]):
            self._say(tr("{reason} Press another one.", reason=no), "triangle-alert", "warn")
            return
        wanted = (*entry.keys, *(key for key in keys if key not in entry.keys)) if self._adding else keys
        self.list.record(on=False)
        self._ask(entry, wanted, owners(self._actions.entries, entry, keys))

    def _ask(self, entry: Entry, wanted: tuple[str, ...] | None, others: Sequence[Entry]) -> None:
        """Do it, unless other actions would lose a key: then ask first."""
        if not others:
            self._assign(wanted)
            return
        self._wanted = wanted
        names = listed([tr("“{action}”", action=other.title) for other in others], tr(" and "))
        lost = tr(" or ").join(paint.key_name(key) for other in others for key in other.keys if wanted is None or key in wanted)
        shown = lost if wanted is not None else tr("Its usual key")
        self._say(
            tr("{key} fires {actions} now. Take it for “{action}”?", key=shown, actions=names, action=entry.title), "triangle-alert", "warn"
        )
        self._show_buttons(self.take, self.cancel)
        self.take.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self) -> None:
        self._assign(self._wanted)
        self.list.setFocus()

    def _cancel(self) -> None:
        self._rest()
        self.list.setFocus()

    def _reset(self) -> None:
        entry = self.list.entry
        if entry is not None:
            usual = next(each for each in self._actions.usual() if each.name == entry.name)
            self._ask(entry, None, owners(self._actions.entries, entry, usual.keys))

    def _assign(self, keys: tuple[str, ...] | None) -> None:
        entry = self.list.entry
        if entry is not None:
            new: Keys = assigned(self._actions.usual(), self._actions.chosen, entry.name, keys)
            self._session.change(keys=dict(new))
            self._rest()

    # ---- the line below

    def _rest(self) -> None:
        """Say of which action the keys are, and offer what can be done with them."""
        self.list.record(on=False)
        entry = self.list.entry
        self._say(tr(_PLACES[entry.place], action=entry.title) if entry is not None else "", "keyboard")
        self._show_buttons(*((self.change, self.add, self.none, self.reset) if entry is not None else ()))
        self.add.setEnabled(entry is not None and bool(entry.keys))
        self.none.setEnabled(entry is not None and bool(entry.keys))
        self.reset.setEnabled(entry is not None and entry.name in self._actions.chosen)
        self.reset_all.setEnabled(bool(self._actions.chosen))

    def _show_buttons(self, *shown: Button) -> None:
        for button in (self.change, self.add, self.none, self.reset, self.take, self.cancel):
            button.setVisible(button in shown)

    def _say(self, words: str, icon: str, ink: str = "ink2") -> None:
        self._glyph.show_icon(icon, ink)
        self.words.setText(words)
