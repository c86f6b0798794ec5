"""What became of a span, and the way back to an older version or to what was deleted."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from bias_annotator.gui.window import Window
from bias_annotator.model.span import Marks

Press = Callable[..., None]
Stored = Callable[..., Marks]


def test_an_older_version_is_brought_back_by_keys(seated: Window, press: Press, stored: Stored) -> None:
    press("O", "U", "R", "H")
    history = seated.annotate.side.history
    QAbstractItemModelTester(history.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [history.model.index(row).data() for row in range(3)] == ["label opinion → reporting", "unsure", "made: opinion"]
    assert history.list.hasFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    (span,) = stored().spans
    assert (span.label, span.unsure) == ("opinion", False)
    assert history.model.rowCount() == 4, "bringing back is a version too"
    seated.annotate.side.show_marks()
    press("Z", modifiers=Qt.KeyboardModifier.ControlModifier)
    (span,) = stored().spans
    assert (span.label, span.unsure) == ("reporting", True)


def test_a_deleted_span_is_listed_and_comes_back(seated: Window, press: Press, stored: Stored) -> None:
    press("O", Qt.Key.Key_Delete)
    assert stored().spans == ()
    press(Qt.Key.Key_Escape, "H")
    history = seated.annotate.side.history
    assert history.isVisible()
    assert history.model.index(0).data() == "deleted"
    press(Qt.Key.Key_Return)
    assert [span.label for span in stored().spans] == ["opinion"]
    press(Qt.Key.Key_Escape)
    assert not history.isVisible()
    assert seated.annotate.view.hasFocus() or seated.annotate.view.isAncestorOf(seated.focusWidget())
