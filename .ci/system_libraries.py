"""Finds the system libraries that Qt needs on Linux, and installs those that are missing where apt-get can.

`python system_libraries.py` looks for what Qt needs to draw at all; with a display in the environment, also for what it
needs to show a window; with --screen-reader, for what the tests need that read the window as a screen reader does.
Exit code 1, with the command to run, when something is missing and cannot be installed from here.
"""

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

# Library, and the package of Debian and Ubuntu that has it.
DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",  # newer systems know libglib2.0-0t64 by this name too
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}

# File, and the package that has it.
READING = {
    "/usr/bin/Xvfb": "xvfb",
    "/usr/bin/dbus-daemon": "dbus-daemon",
    "/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core",
}


def unread() -> dict[str, str]:
    """What a screen reader needs and is not there, with its packages: files, and the libraries with which Qt shows a window."""
    files = {name: package for name, package in READING.items() if not Path(name).exists()}
    return files | {library: package for library, package in (DRAWING | X11).items() if not _loads(library)}


def missing() -> dict[str, str]:
    """Libraries that cannot be loaded, with their packages."""
    offscreen = os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal")
    wanted = DRAWING | (X11 if os.environ.get("DISPLAY") and not offscreen else {})
    wanted |= WAYLAND if os.environ.get("WAYLAND_DISPLAY") and not offscreen else {}
    return {library: package for library, package in wanted.items() if not _loads(library)}


def install(packages: list[str]) -> bool:
    """Install packages with apt-get, as root or through sudo; says what it does, or what somebody else has to do."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        print("hint: install them with the package manager of this system.", file=sys.stderr)
        return False
    if os.geteuid():
        ask = [] if sys.stdin.isatty() else ["--non-interactive"]
        if not shutil.which("sudo") or (ask and subprocess.run(["sudo", *ask, "true"], check=False, capture_output=True).returncode):
            print(f"hint: run as root: {shlex.join(command)}", file=sys.stderr)
            return False
        prefix = ["sudo", *ask]
    else:
        prefix = []
    print(f"Installing with apt-get: {' '.join(packages)}", flush=True)
    quiet = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
    subprocess.run([*quiet, "apt-get", "update", "-qq"], check=False)  # lists may be there already, with no network
    if subprocess.run([*quiet, *command, "-qq"], check=False, stdout=subprocess.DEVNULL).returncode:
        print(f"hint: run as root: {shlex.join(command)}", file=sys.stderr)
        return False
    return True


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def main() -> int:
    """Find and install; returns the exit code."""
    reading = "--screen-reader" in sys.argv
    lacking = (unread() if reading else missing()) if sys.platform.startswith("linux") else {}
    if not lacking:
        return 0
    print(f"{'A screen reader' if reading else 'Qt'} needs system libraries that are missing: {', '.join(lacking)}", flush=True)
    return 0 if install(sorted(lacking.values())) else 1


if __name__ == "__main__":
    sys.exit(main())
