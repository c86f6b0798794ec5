"""A screen reader without a voice: speaks AT-SPI over D-Bus with a window that runs in a process of its own.

What it finds is what Orca and others find. `Desk` is a screen with nobody before it: an X server that draws into memory,
a session bus, and what the at-spi2-core package starts on that bus.
"""

import ctypes
import os
import shutil
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
T = TypeVar("T")
_PATIENCE = 30  # s
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_ACCESSIBLE, _TEXT, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Text", "org.a11y.atspi.Action"
_ACTIVE, _FOCUSED, _SHOWING = 1, 12, 25  # numbers of states
_LARGE = 600  # px
_LIBRARIES = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxkbcommon-x11.so.0")  # what Qt loads to show a window
_EVENTS = ("object:state-changed:focused", "object:text-caret-moved", "object:announcement", "object:text-changed")


def lacking() -> str:
    """What this machine has not, and the client needs; "" when it has all."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is for Linux"
    missing = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    missing += [] if SERVICE.exists() else ["at-spi2-core"]
    missing += [name for name in _LIBRARIES if not _loads(name)]
    return f"missing: {', '.join(missing)}" if missing else ""


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


class Desk:
    """A screen and a bus; `environment` makes programs use them."""

    def __init__(self, folder: Path) -> None:
        """What runs keeps its files in `folder`."""
        self.environment = {
            **os.environ,
            "XDG_CACHE_HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        readable, writable = os.pipe()
        command = ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
        self._screen = subprocess.Popen(command, pass_fds=(writable,), stderr=subprocess.DEVNULL)  # noqa: S603 - fixed words
        os.close(writable)
        with os.fdopen(readable) as number:
            self.environment["DISPLAY"] = f":{number.readline().strip()}"
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        self._bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=self.environment)  # noqa: S603 - fixed words
        assert self._bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()

    def activate(self) -> None:
        """Give the keys of the screen to the large window on it, as a window manager would."""
        x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype, x.XDefaultRootWindow.restype = ctypes.c_void_p, ctypes.c_ulong
        display = ctypes.c_void_p(x.XOpenDisplay(self.environment["DISPLAY"].encode()))
        root = ctypes.c_ulong(x.XDefaultRootWindow(display))
        windows, count, unused = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint(), ctypes.c_ulong()
        x.XQueryTree(display, root, *(ctypes.byref(each) for each in (unused, ctypes.c_ulong(), windows, count)))
        for window in windows[: count.value]:
            place = [ctypes.byref(ctypes.c_uint()) for _ in range(3)]
            wide = ctypes.c_uint()
            x.XGetGeometry(display, ctypes.c_ulong(window), ctypes.byref(unused), *place[:2], ctypes.byref(wide), *place[:1], *place[1:])
            if wide.value >= _LARGE:
                x.XSetInputFocus(display, ctypes.c_ulong(window), 1, ctypes.c_ulong(0))
        x.XFree(windows)
        x.XCloseDisplay(display)

    def close(self) -> None:
        """End what was begun; what the bus started ends with it."""
        for process in (self._bus, self._screen):
            process.terminate()
            process.wait(_PATIENCE)
        if self._bus.stdout is not None:
            self._bus.stdout.close()


@dataclass(frozen=True, slots=True)
class Thing:
    """Something accessible, on its place on the bus."""

    reader: "ScreenReader"
    owner: str
    path: str

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self.reader.get(self, _ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What is said of it beside its name."""
        return str(self.reader.get(self, _ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        """What it is."""
        return str(self.reader.call(self, _ACCESSIBLE, "GetRoleName")[0])

    @property
    def focused(self) -> bool:
        """Whether it has the keys."""
        return self._is(_FOCUSED)

    @property
    def active(self) -> bool:
        """Whether it is the window with the keys."""
        return self._is(_ACTIVE)

    @property
    def showing(self) -> bool:
        """Whether it is in sight."""
        return self._is(_SHOWING)

    def _is(self, state: int) -> bool:
        return bool(self.reader.call(self, _ACCESSIBLE, "GetState")[0][0] >> state & 1)

    @property
    def children(self) -> list["Thing"]:
        """What is in it."""
        return [Thing(self.reader, owner, path) for owner, path in self.reader.call(self, _ACCESSIBLE, "GetChildren")[0]]

    @property
    def text(self) -> str:
        """The text in it."""
        return str(self.reader.call(self, _TEXT, "GetText", "ii", (0, -1))[0])

    @property
    def caret(self) -> int:
        """Where the caret is in its text."""
        return int(self.reader.get(self, _TEXT, "CaretOffset"))

    def press(self) -> None:
        """Do what a press does."""
        self.reader.call(self, _ACTION, "DoAction", "i", (0,))

    def focus(self) -> None:
        """Give it the keys."""
        self.reader.call(self, "org.a11y.atspi.Component", "GrabFocus")

    def all(self) -> Iterator["Thing"]:
        """Itself and everything in it."""
        yield self
        for child in self.children:
            yield from child.all()

    def find(self, role: str, name: str) -> "Thing":
        """The first thing in it of that role whose name begins so."""
        found = next((each for each in self.all() if each.role == role and each.name.startswith(name)), None)
        assert found is not None, f"no {role} “{name}”"
        return found


@dataclass(frozen=True, slots=True)
class Happened:
    """An event: what, its detail, a number, a value, and with what."""

    what: str
    detail: str
    number: int
    value: Any
    thing: Thing


class ScreenReader:
    """Listens to the accessibility bus of a `Desk`."""

    def __init__(self, desk: Desk) -> None:
        """Join the bus, and ask for events."""
        session = open_dbus_connection(desk.environment["DBUS_SESSION_BUS_ADDRESS"])
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=_PATIENCE).body[0]
        session.close()
        self._connection: DBusConnection = open_dbus_connection(address)
        self._heard: deque[Any] = deque(maxlen=10_000)
        self._matching = self._connection.filter(MatchRule(type="signal", interface="org.a11y.atspi.Event.Object"), queue=self._heard)
        self._matching.__enter__()
        daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        rule = "type='signal',interface='org.a11y.atspi.Event.Object'"
        self._connection.send_and_get_reply(new_method_call(daemon, "AddMatch", "s", (rule,)), timeout=_PATIENCE)
        registry = Thing(self, _REGISTRY, "/org/a11y/atspi/registry")
        for event in _EVENTS:
            self.call(registry, _REGISTRY, "RegisterEvent", "sass", (event, [], ""))

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_problem: object) -> None:
        """Leave the bus."""
        self._connection.close()

    def call(self, thing: Thing, interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:  # noqa: ANN401 - whatever is on the bus
        """The answer to a call; AssertionError with what the other side says of an error."""
        address = DBusAddress(thing.path, thing.owner, interface)
        reply = self._connection.send_and_get_reply(new_method_call(address, method, signature, body), timeout=_PATIENCE)
        assert reply.header.message_type is not MessageType.error, (method, thing.path, reply.body)
        return reply.body

    def get(self, thing: Thing, interface: str, name: str) -> Any:  # noqa: ANN401 - whatever is on the bus
        """The value of a property."""
        return self.call(thing, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, name))[0][1]

    def type(self, keysym: int) -> None:
        """Press and release a key, as a hand would on this screen."""
        controller = Thing(self, _REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")
        self.call(controller, "org.a11y.atspi.DeviceEventController", "GenerateKeyboardEvent", "isu", (keysym, "", 3))

    def programs(self) -> list[Thing]:
        """What runs and can be read."""
        return Thing(self, _REGISTRY, _ROOT).children

    def wait(self, found: Callable[[], T]) -> T:
        """What `found` gives, as soon as it is something."""
        end = time.monotonic() + _PATIENCE
        while not (result := found()):
            assert time.monotonic() < end, "it does not come"
            self._receive()
        return result

    def happened(self, what: str, fits: Callable[[Happened], bool] = lambda _event: True) -> Happened:
        """The next event of a kind that fits; those before it are forgotten."""
        event = self.wait(lambda: self._next(what, fits))
        assert event is not None
        return event

    def forget(self) -> None:
        """Forget what happened until now."""
        self._receive()
        self._heard.clear()

    def _next(self, what: str, fits: Callable[[Happened], bool]) -> Happened | None:
        while self._heard:
            message = self._heard.popleft()
            fields = message.header.fields
            thing = Thing(self, fields[HeaderFields.sender], fields[HeaderFields.path])
            detail, number, _other, value, *_rest = message.body
            event = Happened(fields[HeaderFields.member], detail, number, value[1], thing)
            if event.what == what and fits(event):
                return event
        return None

    def _receive(self) -> None:
        try:
            self._connection.recv_messages(timeout=0.1)
        except TimeoutError:
            return
