"""Says what a run was made on, for a number means nothing without."""

import os
import pathlib
import platform
import subprocess


def describe(options, tools):
    about = {
        "machine": f"{os.cpu_count()} cores ({processor()}), {memory()}, {platform.system()} "
                   f"{platform.release()}",
        "load": f"{os.getloadavg()[0]:.1f} runnable before the first run (0 is a machine at rest)",
        "folder": place(options.folder),
        "remedy": said(options.remedy, "--version"),
        "cmark": said("cmark", "--version")}
    for name, program in tools.items():
        about[name] = said(program, "version" if name == "hugo" else "--version")
    return about


def place(folder):
    if folder == "/dev/shm":
        return folder
    return f"{folder} (no RAM disk, so the disk's time is in all of this)"


def processor():
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    models = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return models[0] if models else platform.machine()


def memory():
    try:
        return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1e9:.0f} GB"
    except (OSError, ValueError):
        return "memory unknown"


def said(program, argument):
    """The first line, shortened: Hugo tells its build's date too."""
    done = subprocess.run([program, argument], capture_output=True, text=True, check=False)
    return " ".join((done.stdout or done.stderr).split("\n")[0].split()[:3])
