"""How everything looks: the settings, put on the application and on the text views at once when they change."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from bias_annotator.gui.actions import Actions
from bias_annotator.gui.session import Session
from bias_annotator.gui.style import COMFORTABLE, COMPACT, chosen_theme, dress, set_reading_face, theme
from bias_annotator.gui.theme import READING_SIZE
from bias_annotator.gui.view.pane import Pane
from bias_annotator.settings import TEXT_SIZES, Settings, Width

SMALLEST, USUAL = (1024, 640), (1440, 900)  # px of the window
CHARACTERS: dict[Width, int] = {"narrow": 58, "usual": 68, "wide": 82}  # of a line


class Looks(QObject):
    """Binds what changes the theme and the size of the text, and dresses every view that was added."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(session)
        self._session, self._actions = session, actions
        self._views: list[Pane] = []
        self._flash = 0  # ms, as the system says, while the caret does not blink
        session.changed.connect(self.wear)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self.wear())
        actions.bind(
            {
                "theme_system": lambda: session.change(theme="system"),
                "theme_light": lambda: session.change(theme="light"),
                "theme_dark": lambda: session.change(theme="dark"),
                "text_larger": lambda: self.resize(session.settings.text_size + 1),
                "text_smaller": lambda: self.resize(session.settings.text_size - 1),
                "text_normal": lambda: self.resize(READING_SIZE),
            }
        )

    def add(self, view: Pane) -> None:
        """Dress a view from now on; its own keys and the wheel change the size of all."""
        self._views.append(view)
        self._fit(view)
        view.sizeChanged.connect(self.resize)

    def resize(self, size: float) -> None:
        """Take another size of text (px), brought into what is possible."""
        size = min(max(size, TEXT_SIZES[0]), TEXT_SIZES[1])
        if size != self._session.settings.text_size:
            self._session.change(text_size=size)

    def wear(self) -> None:
        """Look as the settings say."""
        settings = self._session.settings
        application = QApplication.instance()
        if isinstance(application, QApplication):
            set_reading_face(sans=settings.face == "sans")
            sizes = COMPACT if settings.density == "compact" else COMFORTABLE
            dress(application, chosen_theme(settings.theme, settings.palette, contrast=settings.high_contrast), sizes)
            if settings.reduced_motion and not self._flash:
                self._flash = application.cursorFlashTime()
                application.setCursorFlashTime(0)
            elif self._flash and not settings.reduced_motion:
                application.setCursorFlashTime(self._flash)
                self._flash = 0
        if settings.keys != self._actions.chosen:
            self._actions.set_keys(settings.keys)
        for view in self._views:
            self._fit(view)

    def _fit(self, view: Pane) -> None:
        settings = self._session.settings
        view.set_text_size(settings.text_size)
        view.set_face(sans=settings.face == "sans")
        view.set_characters(CHARACTERS[settings.width])
        if view.styles.contrast != settings.high_contrast:
            view.set_high_contrast(settings.high_contrast)
        view.set_theme(theme())


def put(window: QWidget, settings: Settings) -> None:
    """Give the window the place and size that it had, as far as the screens that there are now have room."""
    screens = [each.availableGeometry() for each in QGuiApplication.screens()]
    here = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(min(USUAL[0], here.width()), min(USUAL[1], here.height()))
    if settings.geometry:
        x, y, width, height = settings.geometry
        known = next((screen for screen in screens if screen.contains(x + 40, y + 40)), None)
        room = known or here
        window.resize(min(width, max(room.width(), SMALLEST[0])), min(height, max(room.height(), SMALLEST[1])))
        if known is not None:
            window.move(x, y)
    if settings.maximized:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def box(window: QWidget) -> tuple[int, int, int, int]:
    """Place and size of a window when it does not fill the screen: x, y, width, height."""
    rect = window.normalGeometry()
    return rect.x(), rect.y(), rect.width(), rect.height()
