"""Every action in one table: menus, keys, the cheat sheet and the documentation come from it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui import icons
from bias_annotator.gui.keymap import NO_KEYS, Entry, Keys, Need, Place, label_name, remapped
from bias_annotator.gui.style import theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets.keyed import ACTION, Keyed
from bias_annotator.gui.widgets.menus import Menu
from bias_annotator.model.scheme import Scheme

_DIGITS = 9
GROUPS = ("Project", "Mark", "Move", "Change", "Boundaries", "Document", "Compare", "View", "Help")


def _of(group: str, place: Place, needs: Need, *rows: tuple[str, str, tuple[str, ...], str]) -> tuple[Entry, ...]:
    return tuple(Entry(name, title, group, keys, icon, place, needs) for name, title, keys, icon in rows)


ACTIONS: tuple[Entry, ...] = (
    *_of(
        "Project",
        "window",
        "",
        ("sample", "Try the sample project", ("Ctrl+T",), "play"),
        ("new_project", "New project…", ("Ctrl+N",), "plus"),
        ("open_project", "Open project…", ("Ctrl+O",), "folder-open"),
    ),
    *_of(
        "Project",
        "window",
        "project",
        ("import_files", "Import files…", ("Ctrl+I",), "file-input"),
        ("page_annotate", "Annotate", ("Ctrl+1",), "pen-line"),
        ("page_compare", "Compare", ("Ctrl+2",), "columns-3"),
        ("page_search", "Search", ("Ctrl+3",), "search"),
        ("page_import", "Import", ("Ctrl+4",), "file-input"),
        ("page_export", "Export", ("Ctrl+5",), "file-output"),
        ("read_again", "Read kept files again…", (), "history"),
        ("change_annotator", "Change annotator…", (), "user-round"),
        ("close_project", "Close project", ("Ctrl+W",), "x"),
    ),
    *_of("Project", "import", "project", ("import_now", "Import what is listed", ("Ctrl+Return", "Ctrl+Enter"), "")),
    *_of("Project", "export", "project", ("export_now", "Export in the chosen format…", ("Ctrl+Return", "Ctrl+Enter"), "")),
    *_of("Project", "window", "", ("quit", "Quit", ("Ctrl+Q",), "")),
    *_of(
        "Move",
        "text",
        "document",
        ("next_sentence", "Next sentence", ("J",), ""),
        ("previous_sentence", "Previous sentence", ("K",), ""),
        ("next_span", "Next span", ("Tab",), ""),
        ("previous_span", "Previous span", ("Shift+Tab", "Backtab"), ""),
        ("next_quoted", "Select the next quoted words", ("G",), ""),
        ("previous_quoted", "Select the quoted words before", ("Shift+G",), ""),
        ("select_word", "Select the word", ("W",), ""),
        ("select_sentence", "Select the sentence", ("S",), ""),
        ("select_paragraph", "Select the paragraph", ("P",), ""),
        ("shrink_selection", "Select less again", ("Shift+W", "Shift+S", "Shift+P"), ""),
        ("let_go", "Let go", ("Esc",), ""),
        ("spans_here", "Spans here", ("Ctrl+Space",), ""),
        ("copy", "Copy", ("Ctrl+C",), "copy"),
    ),
    *_of(
        "Move",
        "text",
        "sentences",
        ("sentence_down", "Next sentence in sentence mode", ("Down",), ""),
        ("sentence_up", "Previous sentence in sentence mode", ("Up",), ""),
        ("extend_down", "Select one sentence more in sentence mode", ("Shift+Down",), ""),
        ("extend_up", "Select one sentence less in sentence mode", ("Shift+Up",), ""),
    ),
    *_of(
        "Move",
        "annotate",
        "document",
        ("find", "Find in the text", ("Ctrl+F",), "search"),
        ("find_next", "Next hit", ("F3",), ""),
        ("find_previous", "Previous hit", ("Shift+F3",), ""),
    ),
    *_of(
        "Change",
        "text",
        "document",
        ("edit_span", "Edit the span", ("Return", "Enter"), "pencil"),
        ("note", "Note", ("N",), "message-square"),
        ("unsure", "Unsure", ("U",), ""),
        ("link", "Link to source or cue", ("L",), "link"),
        ("identical", "Mark the same words elsewhere…", ("D",), ""),
        ("several", "Change several spans…", ("Shift+D",), ""),
        ("history", "History of the span, deleted spans", ("H",), "history"),
        ("delete_span", "Delete the span", ("Del", "Backspace"), "trash-2"),
    ),
    *_of(
        "Boundaries",
        "text",
        "document",
        ("split", "Split the span at the caret", ("X",), ""),
        ("merge", "Merge with the neighbour", ("C",), ""),
        ("add_fragment", "Add selection to the span", ("A",), ""),
        ("remove_fragment", "Remove the fragment at the caret", ("Shift+A",), ""),
        ("start_earlier", "Start a word earlier", ("[", "Alt+Shift+Left"), ""),
        ("start_later", "Start a word later", ("]", "Alt+Shift+Right"), ""),
        ("end_earlier", "End a word earlier", ("Shift+[", "Alt+Left", "{", "Shift+{"), ""),
        ("end_later", "End a word later", ("Shift+]", "Alt+Right", "}", "Shift+}"), ""),
        ("start_earlier_letter", "Start a letter earlier", ("Ctrl+[", ","), ""),
        ("start_later_letter", "Start a letter later", ("Ctrl+]", "."), ""),
        ("end_earlier_letter", "End a letter earlier", ("Ctrl+Shift+[", "Shift+,", "Ctrl+{", "Ctrl+Shift+{"), ""),
        ("end_later_letter", "End a letter later", ("Ctrl+Shift+]", "Shift+.", "Ctrl+}", "Ctrl+Shift+}"), ""),
        ("start_earlier_sentence", "Start a sentence earlier", ("Alt+[", "Alt+Shift+PgUp"), ""),
        ("start_later_sentence", "Start a sentence later", ("Alt+]", "Alt+Shift+PgDown"), ""),
        ("end_earlier_sentence", "End a sentence earlier", ("Alt+Shift+[", "Alt+PgUp", "Alt+{", "Alt+Shift+{"), ""),
        ("end_later_sentence", "End a sentence later", ("Alt+Shift+]", "Alt+PgDown", "Alt+}", "Alt+Shift+}"), ""),
    ),
    *_of("Mark", "text", "document", ("sentence_mode", "Sentence mode", ("M",), "")),
    *_of(
        "Change",
        "annotate",
        "document",
        ("undo", "Undo", ("Ctrl+Z",), "undo-2"),
        ("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
    ),
    *_of(
        "Document",
        "annotate",
        "document",
        ("done_next", "Done, next", ("Ctrl+Return", "Ctrl+Enter"), "check"),
        ("not_done", "Not done after all", (), ""),
        ("next_document", "Next document", ("Alt+Down",), ""),
        ("previous_document", "Previous document", ("Alt+Up",), ""),
        ("guideline", "Guideline", ("F2",), "book-open"),
        ("details", "Details of the document…", ("F4",), "info"),
    ),
    *_of("Document", "text", "document", ("flag", "Flag", ("F",), "flag")),
    *_of(
        "Document",
        "annotate",
        "project",
        ("search", "Search documents", ("Ctrl+Shift+F",), "search"),
        ("speakers", "Speakers…", ("Ctrl+Shift+S",), "user-round"),
        ("keep_speakers", "Keep speakers in this project", (), "user-round"),
        ("queue", "Show or hide the queue", ("Ctrl+B",), "panel-left"),
        ("filter_queue", "Filter and sort documents…", ("Ctrl+L",), "list-filter"),
        ("next_pane", "Next part of the page", ("F6",), ""),
        ("previous_pane", "Part of the page before", ("Shift+F6",), ""),
    ),
    *_of(
        "Compare",
        "compare",
        "project",
        ("next_disagreement", "Next disagreement", ("F8",), ""),
        ("previous_disagreement", "Previous disagreement", ("Shift+F8",), ""),
        ("show_passage", "Open the passage for marking", ("Ctrl+Return", "Ctrl+Enter"), ""),
        ("next_compared", "Next document to compare", ("Alt+Down",), ""),
        ("previous_compared", "Previous document to compare", ("Alt+Up",), ""),
        ("save_numbers", "Save numbers or figure…", (), ""),
        ("choose_compared", "Choose documents to compare…", ("Ctrl+L",), "list-filter"),
        ("choose_people", "Choose whom to compare…", (), "user-round"),
        ("choose_groups", "Choose groups of annotators…", (), ""),
        ("tab_numbers", "Numbers of agreement", ("Alt+1",), ""),
        ("tab_differences", "What differs", ("Alt+2",), ""),
        ("tab_people", "Agreement of people", ("Alt+3",), ""),
        ("tab_documents", "Agreement by document", ("Alt+4",), ""),
        ("tab_time", "Agreement over time", ("Alt+5",), ""),
    ),
    *_of(
        "View",
        "window",
        "",
        ("palette", "All actions…", ("Ctrl+K",), ""),
        ("settings", "Settings", ("Ctrl+,",), "settings"),
        ("theme_system", "Theme as the system", (), ""),
        ("theme_light", "Light theme", (), "sun"),
        ("theme_dark", "Dark theme", (), "moon"),
        ("text_larger", "Larger text", (), ""),
        ("text_smaller", "Smaller text", (), ""),
        ("text_normal", "Normal text size", (), ""),
    ),
    *_of("Help", "window", "", ("keys", "Keys", ("F1",), "circle-question-mark")),
)


def with_labels(scheme: Scheme | None, chosen: Keys = NO_KEYS) -> tuple[Entry, ...]:
    """The table with one action a label, with its letter and its number, and with the keys that a person chose."""
    return remapped((*_labels(scheme), *ACTIONS), chosen)


def _labels(scheme: Scheme | None) -> Iterator[Entry]:
    for number, label in enumerate(scheme.labels if scheme else (), 1):
        keys: tuple[str, ...] = (label.key.upper(),) if label.key else ()
        keys += (str(number),) if number <= _DIGITS else ()
        yield Entry(label_name(label.name), label.title, "Mark", keys, "", "text", "document")


def _spoken(entry: Entry) -> Entry:
    return replace(entry, title=tr(entry.title))


class Actions(QObject):
    """The table as Qt actions. Pages bind what an action does and lend the widget in which its keys work.

    `refused` tells the UserError with which an action ended, `changed` that actions or their keys are others.
    """

    refused = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._places: dict[Place, QWidget] = {"window": parent}
        self._handlers: dict[str, Callable[..., object]] = {}
        self._open: frozenset[str] = frozenset()
        self._actions: dict[str, QAction] = {}
        self.scheme: Scheme | None = None
        self.chosen: Keys = NO_KEYS
        self.entries: tuple[Entry, ...] = ()
        self._renew()

    def show_scheme(self, scheme: Scheme | None) -> None:
        """Have an action for each label of a scheme."""
        self.scheme = scheme
        self._renew()

    def set_keys(self, chosen: Keys) -> None:
        """Take the keys that a person chose, by name of action; the others have those of the table."""
        self.chosen = chosen
        self._renew()

    def usual(self) -> tuple[Entry, ...]:
        """The table with the keys that actions have when nobody chose others."""
        return tuple(map(_spoken, (*_labels(self.scheme), *ACTIONS)))

    def show_keys(self, root: QWidget) -> None:
        """Tell the key of its action to each widget in `root` that shows it; the window's own are told whenever keys change."""
        for widget in (root, *root.findChildren(QWidget)):
            name = widget.property(ACTION)
            if name and isinstance(widget, Keyed):
                widget.set_keys(self.keys(name))

    def _renew(self) -> None:
        old = {entry.name: entry.title for entry in self.entries}
        self.entries = tuple(map(_spoken, with_labels(self.scheme, self.chosen)))
        if old == {entry.name: entry.title for entry in self.entries}:
            for entry in self.entries:
                self._actions[entry.name].setShortcuts([])  # else a key that moves would be ambiguous for a moment
        else:
            for action in self._actions.values():
                action.setShortcuts([])  # its deletion comes later, and till then every key would be ambiguous
                action.deleteLater()
            self._actions = {entry.name: self._make(entry) for entry in self.entries}
            for place, widget in self._places.items():
                self._put(place, widget)
        for entry in self.entries:
            self._actions[entry.name].setShortcuts([QKeySequence(key) for key in entry.keys])
        self.set_open(self._open)
        self.show_keys(self._window)
        self.changed.emit()

    def bind(self, handlers: dict[str, Callable[..., object]]) -> None:
        """Say what actions do, by name; "label:" gets the label's name."""
        self._handlers.update(handlers)

    def lend(self, place: Place, widget: QWidget) -> None:
        """The widget in which, and in whose children, the keys of a place work."""
        self._places[place] = widget
        self._put(place, widget)

    def set_open(self, what: frozenset[str]) -> None:
        """What is open of "project" and "document"; other actions are off."""
        self._open = what
        for entry in self.entries:
            self._actions[entry.name].setEnabled(not entry.needs or entry.needs in what)

    def trigger(self, name: str) -> None:
        """Do an action by name, if it is on."""
        self._actions[name].trigger()

    def action(self, name: str) -> QAction:
        """The Qt action of that name."""
        return self._actions[name]

    def usable(self) -> list[Entry]:
        """The actions that are on and whose page is in sight."""
        return [entry for entry in self.entries if self._actions[entry.name].isEnabled() and self._in_sight(entry.place)]

    def _in_sight(self, place: Place) -> bool:
        return place in self._places and self._places[place].isVisible()

    def keys(self, name: str) -> str:
        """The first key of an action, "" if it has none."""
        return next((entry.keys[0] for entry in self.entries if entry.name == name and entry.keys), "")

    def menu(self, parent: QWidget, group: str) -> Menu:
        """A menu of a group's actions."""
        menu = Menu(tr(group), parent)
        for entry in self.entries:
            if entry.group == group:
                action = self._actions[entry.name]
                if entry.icon:
                    action.setIcon(icons.icon(entry.icon, theme().ink2))
                menu.addAction(action)
        return menu

    def _put(self, place: Place, widget: QWidget) -> None:
        for entry in self.entries:
            if entry.place == place:
                widget.addAction(self._actions[entry.name])

    def _make(self, entry: Entry) -> QAction:
        action = QAction(entry.title, self)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut if entry.place == "window" else inside)
        action.setAutoRepeat(entry.group in ("Move", "Change", "Boundaries"))
        action.triggered.connect(lambda _checked=False, name=entry.name: self._do(name))
        return action

    def _do(self, name: str) -> None:
        kind, colon, label = name.partition(":")
        handler = self._handlers[kind + colon]
        try:
            handler(label) if colon else handler()
        except UserError as problem:
            self.refused.emit(problem)
