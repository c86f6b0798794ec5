"""What the measurements were made on stands above them."""

import os
import platform

import PySide6


def pytest_report_header() -> str:
    """One line: the machine, what it is busy with, and the versions that matter."""
    load = f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "load unknown"
    versions = f"Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    return f"measured on: {platform.system()} {platform.machine()}, {os.cpu_count()} cores, {load}; {versions}"
