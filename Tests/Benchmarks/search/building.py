"""Builds an index with each of the two and measures what that takes."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

DAY = "2026-12-01"
ERROR = re.compile(
    r"^(?:.*/)?(content/answers/[^/:]+\.md):(\d+):\d+: error: .* \[([a-z-]+)\]$", re.MULTILINE)
# A line of `--stats`: "  search   312 ms".
STAGE = re.compile(r"^  (\S.*?)\s{2,}([\d.,]+) (ms|s|MB|kB|B)\b", re.MULTILINE)


def build_with_remedy(remedy, site, output):
    """Builds a site that doesn't exist yet; says what it took, and the times of its stages."""
    shutil.rmtree(output, ignore_errors=True)
    command = [remedy, "build", "--site", site, "--output", output, "--now", DAY, "--stats"]
    seconds, memory, status, said = run(command)
    if status != 0:
        sys.exit(f"remedy build ended with status {status}\n{said[-2000:]}")
    stages = {name: milliseconds(number, unit) for name, number, unit in STAGE.findall(said)
              if unit in ("ms", "s")}
    search = [time / 1000 for name, time in stages.items() if "search" in name]
    return {"seconds": seconds, "memory": memory, "stages": stages,
            "index seconds": sum(search) if search else None}


def clear_for_publishing(remedy, site, output):
    """Accepts what the linter refuses in the answers, for they are measured as they stand.

    A comment that says so goes to the end of each line refused; no reader and no index sees it. A
    description that is refused is left out.
    """
    for _ in range(4):
        command = [remedy, "build", "--site", site, "--output", output, "--now", DAY]
        _, _, status, said = run(command)
        found = sorted(set(ERROR.findall(said)))
        if status == 0 or not found:
            return
        for file, line, rule in found:
            accept(pathlib.Path(site) / file, int(line) - 1, rule)


def accept(file, line, rule):
    lines = file.read_text(encoding="utf-8").split("\n")
    if line < lines.index("---", 1):
        lines[2] = "description: An answer."
    else:
        lines[line] += f" <!-- remedy-ignore {rule} until 2027-06-30: measured as it stands -->"
    file.write_text("\n".join(lines), encoding="utf-8")


def index_with_pagefind(pagefind, public, output):
    """Indexes the pages that Remedy published: what stands in `article`, without its lists of links."""
    shutil.rmtree(output, ignore_errors=True)
    seconds, memory, status, said = run([
        pagefind, "--site", public, "--output-path", output, "--glob", "answers/**/*.html",
        "--root-selector", "article", "--exclude-selectors", "nav, .page-footer", "--quiet"])
    if status != 0:
        sys.exit(f"pagefind ended with status {status}\n{said[-2000:]}")
    return {"seconds": seconds, "memory": memory, "index seconds": seconds}


def run(command):
    """Seconds on the clock, the most memory at one time in bytes, the exit status, what it said."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE)
    said = process.stderr.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    return seconds, usage.ru_maxrss * unit, process.returncode, said


def milliseconds(number, unit):
    return float(number.replace(",", "")) * (1000 if unit == "s" else 1)


def files_of(folder, leave_out=()):
    """What each file in a folder holds, by its path."""
    folder = pathlib.Path(folder)
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*"))
            if file.is_file() and file.suffix not in leave_out}


def changed_share(before, after):
    """How many of the files after are new or hold something else, as a part of all."""
    changed = sum(1 for name, held in after.items() if before.get(name) != held)
    return changed / max(1, len(after))
