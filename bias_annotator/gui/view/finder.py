"""Finding in the text of a view: searches while nothing else is to be done, and goes from hit to hit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bias_annotator.gui.view.finding import Search

if TYPE_CHECKING:
    from bias_annotator.gui.view.reader import Reader

_SLICE = 0.004  # s of searching between two looks at the events
_PATIENCE = 0.08  # s to search on at once when somebody asks for a hit that is not known yet


class Finder(QObject):
    """The hits of some words.

    `changed`: there are more of them, or another one is the current one. `arrived(number)`: somebody went to a hit.
    """

    changed = Signal()
    arrived = Signal(int)

    def __init__(self, view: "Reader") -> None:
        super().__init__(view)
        self._view = view
        self._search = Search("", "")
        self._asked: tuple[str, bool, bool] = ("", False, False)
        self._looking = False
        self._goes = False  # whether the search goes to the first hit by itself
        self._current = -1
        self._origin = 0  # where the first current hit is looked for
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._advance)
        view.caretMoved.connect(self._caret_moved)

    # ---- what is found

    @property
    def words(self) -> str:
        """What was looked for last, also after `stop`."""
        return self._asked[0]

    @property
    def count(self) -> int:
        """Hits found so far."""
        return len(self._search)

    @property
    def done(self) -> bool:
        """Whether all of the text was looked through."""
        return self._search.done

    @property
    def number(self) -> int:
        """Number of the current hit, from 1; 0 when there is none."""
        return self._current + 1

    @property
    def current(self) -> tuple[int, int] | None:
        """Code points of the current hit."""
        return self._search[self._current] if self._current >= 0 else None

    def between(self, start: int, end: int) -> list[tuple[int, int, bool]]:
        """Hits that reach into `[start, end)`: code points, and whether it is the current one."""
        return [(*self._search[number], number == self._current) for number in self._search.between(start, end)]

    # ---- looking

    def look_for(self, words: str, *, case: bool = False, whole: bool = False, go: bool = True) -> None:
        """Look for words anew; with `go`, the first hit from the caret, or from the current hit, becomes the current one."""
        here = self.current
        self._asked = (words, case, whole)
        self._looking = True
        self._origin = here[0] if here else self._view.selection[0]
        self._start(go=go)

    def renew(self) -> None:
        """Look for the same words again, in another text, which stays at the place where it was opened."""
        if self._looking:
            self._origin = self._view.caret
            self._start(go=False)

    def stop(self) -> None:
        """Forget the hits."""
        self._looking = False
        self._timer.stop()
        self._show(-1)
        self._search = Search("", "")
        self._view.viewport().update()

    def _start(self, *, go: bool) -> None:
        self._goes = go
        words, case, whole = self._asked
        scene = self._view.scene
        self._search = Search(scene.content if scene else "", words, case=case, whole=whole)
        self._current = -1
        self._view.viewport().update()
        self._timer.start()
        self._advance()

    def _advance(self) -> None:
        before = self.count
        self._search.advance(_SLICE)
        if self.done:
            self._timer.stop()
        wanted = self._goes and self._current < 0
        if wanted and (number := self._search.first_from(self._origin)) < self.count:
            self._show(number)
        elif wanted and self.done and self.count:
            self._show(0)
        else:
            self.changed.emit()
        if self.count > before:
            self._view.update_stretch(self._search[before][0], self._search[self.count - 1][1])

    # ---- going

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) hit, from the current one or the selection, over the ends of the text."""
        if not self.done:
            self._search.advance(_PATIENCE)
        if not self.count:
            self.changed.emit()
        elif self._current >= 0:
            self._show((self._current + direction) % self.count)
        else:
            start, end = self._view.selection
            self._show((self._search.first_from(end) if direction > 0 else self._search.first_from(start) - 1) % self.count)

    def select(self) -> bool:
        """Select the current hit in the text; says whether there is one."""
        here = self.current
        if here:
            self._view.select(*here)
        return here is not None

    def _caret_moved(self, position: int) -> None:
        """Somebody put the caret elsewhere: the next hit is the next one from there."""
        here = self.current
        if here and not here[0] <= position <= here[1]:
            self._current = -1
            self._goes = False
            self._view.update_stretch(*here)
            self.changed.emit()
        self._origin = position

    def _show(self, number: int) -> None:
        before = self.current
        self._current = number
        here = self.current
        for stretch in (before, here):
            if stretch:
                self._view.update_stretch(*stretch)
        if here:
            self._view.reveal(here[1])
            self._view.reveal(here[0])
            self.arrived.emit(number + 1)
        self.changed.emit()
