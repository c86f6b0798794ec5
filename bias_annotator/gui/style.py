"""How the whole application is dressed: palette, style sheet, and a style that draws focus ring and scroll bars."""

from dataclasses import dataclass
from functools import cache
from string import Template

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleFactory,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from bias_annotator.gui.theme import PALETTE, Theme, interface_font, load_theme, palettes, reading_font
from bias_annotator.settings import ThemeChoice
from bias_annotator.shipped import shipped

RING, RING_GAP = 2, 2  # px
SCROLL_BAR, SCROLL_THUMB = 11, 5  # px, under the pointer and away from it
RADIUS = "radius"  # property of a widget: the radius that its focus ring follows
NO_RING = "noRing"  # property of a widget that shows its focus by other means

_State = QStyle.StateFlag


class HouseStyle(QProxyStyle):
    """Fusion with a focus ring outside of the widget and slim scroll bars without arrows."""

    def __init__(self) -> None:
        super().__init__(QStyleFactory.create("Fusion"))

    def pixelMetric(self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        """Room for the ring, width of scroll bars."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return RING + RING_GAP
        if metric == QStyle.PixelMetric.PM_ScrollBarExtent:
            return SCROLL_BAR
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        """The ring lies above the widget; a click in a scroll bar goes there."""
        if hint in (QStyle.StyleHint.SH_FocusFrame_AboveWidget, QStyle.StyleHint.SH_ScrollBar_LeftClickAbsolutePosition):
            return 1
        return super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """No dotted focus rectangles: the ring is the focus frame's. No grounds of rows: delegates paint their own."""
        if element not in (QStyle.PrimitiveElement.PE_FrameFocusRect, QStyle.PrimitiveElement.PE_PanelItemViewRow):
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None) -> None:
        """Draw the focus ring; everything else is Fusion's."""
        if element != QStyle.ControlElement.CE_FocusFrame:
            super().drawControl(element, option, painter, widget)
            return
        target = widget.widget() if isinstance(widget, QFocusFrame) else None
        radius = float((target.property(RADIUS) if target else None) or 6) + RING + RING_GAP
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().accent, RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = RING / 2
        painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), radius - half, radius - half)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        subControl: QStyle.SubControl,  # noqa: N803 - Qt's name
        widget: QWidget | None = None,
    ) -> QRect:
        """A scroll bar is all groove."""
        if control == QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return _scroll_part(option, subControl)
        return super().subControlRect(control, option, subControl, widget)  # type: ignore[arg-type]  # None is what Qt itself passes

    def drawComplexControl(
        self, control: QStyle.ComplexControl, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw the thumb of a scroll bar; everything else is Fusion's."""
        if control != QStyle.ComplexControl.CC_ScrollBar or not isinstance(option, QStyleOptionSlider):
            super().drawComplexControl(control, option, painter, widget)
            return
        if option.maximum <= option.minimum:
            return
        wide = bool(option.state & (_State.State_MouseOver | _State.State_Sunken))
        thumb = QRectF(_scroll_part(option, QStyle.SubControl.SC_ScrollBarSlider))
        inset = 1.0 if wide else (SCROLL_BAR - SCROLL_THUMB) / 2
        upright = option.orientation == Qt.Orientation.Vertical
        thumb.adjust(inset if upright else 2, 2 if upright else inset, -inset if upright else -2, -2 if upright else -inset)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().ink3 if wide else theme().line2)
        radius = min(thumb.width(), thumb.height()) / 2
        painter.drawRoundedRect(thumb, radius, radius)


def _scroll_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """The rectangle of a scroll bar's part: groove and pages are what the thumb leaves, there are no arrows."""
    whole: QRect = option.rect
    upright = option.orientation == Qt.Orientation.Vertical
    length = whole.height() if upright else whole.width()
    reach = option.maximum - option.minimum
    thumb = length if reach <= 0 else max(24, length * option.pageStep // max(1, reach + option.pageStep))
    start = QStyle.sliderPositionFromValue(
        option.minimum,
        option.maximum,
        option.sliderPosition,
        max(0, length - thumb),
        option.upsideDown,
    )
    stretches = {
        QStyle.SubControl.SC_ScrollBarGroove: (0, length),
        QStyle.SubControl.SC_ScrollBarSlider: (start, thumb),
        QStyle.SubControl.SC_ScrollBarSubPage: (0, start),
        QStyle.SubControl.SC_ScrollBarAddPage: (start + thumb, length - start - thumb),
    }
    if part not in stretches:
        return QRect()
    at, size = stretches[part]
    return QRect(whole.x(), whole.y() + at, whole.width(), size) if upright else QRect(whole.x() + at, whole.y(), size, whole.height())


class KeyboardFocus(QObject):
    """Moves the focus ring: shown round the focused widget after a key was used, gone after a click."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._frame = QFocusFrame(window)
        self._keyboard = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def watch(self, window: QWidget) -> None:
        """See the keys and clicks of a shown top-level window before its widgets do."""
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which of both was used last; keep nothing from anybody."""
        if event.type() == QEvent.Type.KeyPress:
            self._keyboard = True
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._keyboard = False
            self._frame.setWidget(None)  # type: ignore[arg-type]  # None hides it
        return super().eventFilter(watched, event)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        wanted = new if new is not None and self._keyboard and not new.property(NO_RING) else None
        self._frame.setWidget(wanted)  # type: ignore[arg-type]  # as above


@dataclass(frozen=True, slots=True)
class Measures:
    """Heights (px) of rows with one line and with two, and of buttons and fields."""

    row: int
    two_lines: int
    control: int

    def fitted(self, height: int) -> int:
        """What a height of the comfortable density is in this one."""
        return {COMFORTABLE.row: self.row, COMFORTABLE.two_lines: self.two_lines}.get(height, height)

    def usual(self, height: int) -> int:
        """What a height of this density is in the comfortable one."""
        return {self.row: COMFORTABLE.row, self.two_lines: COMFORTABLE.two_lines}.get(height, height)


COMFORTABLE, COMPACT = Measures(32, 52, 32), Measures(28, 40, 28)
_current: list[Theme] = []
_measures: list[Measures] = [COMFORTABLE]
_sans: list[bool] = [False]
_styles: list[HouseStyle] = []


def theme() -> Theme:
    """The theme that the application wears now."""
    return _current[0] if _current else load_theme("light")


def measures() -> Measures:
    """How high rows, buttons and fields are now."""
    return _measures[0]


def row_height() -> int:
    """How high (px) a row of one line is now."""
    return _measures[0].row


def chosen_theme(choice: ThemeChoice, palette: str = PALETTE, *, contrast: bool = False) -> Theme:
    """The theme of a choice; "system" follows what the system says. A palette that is not there is the usual one."""
    if choice == "system":
        choice = "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    return load_theme(choice, palette if palette in dict(palettes()) else PALETTE, contrast=contrast)


def dress(application: QApplication, new: Theme, sizes: Measures = COMFORTABLE) -> None:
    """Put a theme on the whole application: style, palette, font and style sheet; every widget hears of it as a change of style."""
    if not _styles:
        _styles.append(HouseStyle())  # Qt takes it over, but Python must not let go of it either
        application.setStyle(_styles[0])
        application.setFont(interface_font())
    if _current and _current[0] is new and _measures[0] is sizes and application.styleSheet():
        return
    _current[:], _measures[:] = [new], [sizes]
    application.setPalette(_palette(new))
    sheet = Template(shipped("resources", "style", "app.qss").read_text(encoding="utf-8"))
    colours = {name: colour.name() for name, colour in new.roles().items()}
    application.setStyleSheet(sheet.substitute(colours, field=sizes.control - 2))


def _palette(new: Theme) -> QPalette:
    roles = QPalette.ColorRole
    colours: dict[QPalette.ColorRole, QColor] = {
        roles.Window: new.page,
        roles.WindowText: new.ink,
        roles.Base: new.raised,
        roles.AlternateBase: new.chrome,
        roles.Text: new.ink,
        roles.Button: new.raised,
        roles.ButtonText: new.ink,
        roles.BrightText: new.on_accent,
        roles.PlaceholderText: new.ink3,
        roles.ToolTipBase: new.raised,
        roles.ToolTipText: new.ink,
        roles.Highlight: new.selection,
        roles.HighlightedText: new.ink,
        roles.Link: new.accent,
        roles.LinkVisited: new.accent,
        roles.Light: new.raised,
        roles.Midlight: new.line,
        roles.Mid: new.line2,
        roles.Dark: new.line2,
        roles.Shadow: new.line2,
        roles.Accent: new.accent,
    }
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, new.ink3)
    return palette


@cache
def face(size: float = 13, weight: int = 400) -> QFont:
    """The interface face; do not change what it returns."""
    return interface_font(size, weight)


@cache
def fixed_face(size: float) -> QFont:
    """The system's face of fixed width, in which files are shown; do not change what it returns."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(round(size))
    return font


def set_reading_face(*, sans: bool) -> None:
    """Show what was written in the sans face, or in the serif one."""
    _sans[:] = [sans]


def reading_face(size: float = 15) -> QFont:
    """The reading face, where the interface shows what was written; do not change what it returns."""
    return _reading_face(size, sans=_sans[0])


@cache
def _reading_face(size: float, *, sans: bool) -> QFont:
    return reading_font(size - 1 if sans else size, sans=sans)


@cache
def metrics(size: float = 13, weight: int = 400) -> QFontMetricsF:
    """The measures of an interface face."""
    return QFontMetricsF(face(size, weight))
