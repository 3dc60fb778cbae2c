"""Runs the program within limits, and judges what it did."""

import dataclasses
import os
import pathlib
import re
import resource
import signal
import subprocess
import sys
import threading
import time

DAY = "2026-12-01"
LONGEST = 300
"""Seconds on the clock after which a command hangs, however busy the machine is."""
ADDRESS_SPACE = 6 << 30
"""In bytes: a bomb must not take the machine along."""
FINDING = re.compile(
    r"^(?:\S.*?/)?((?:content|templates)(?:/[^\n]*?)?):(\d+):(\d+): error: [^\n]* \[([a-z-]+)\]$", re.MULTILINE)


@dataclasses.dataclass
class Run:
    status: int
    seconds: float
    megabytes: float
    said: str
    hung: bool


def run(command, log, meanwhile=None):
    """`status` is negative for a signal."""
    start = time.monotonic()
    with log.open("wb") as errors:
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=errors, preexec_fn=limit)
        status, usage, hung = wait(process, start, meanwhile)
    unit = 1 if sys.platform == "darwin" else 1024
    # What is told about a million mistakes is long; its beginning and end are enough.
    said = log.read_bytes()
    said = said if len(said) < 4_000_000 else said[:2_000_000] + b"\n...\n" + said[-2_000_000:]
    return Run(status, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6,
               said.decode("utf-8", "replace"), hung)


def limit():
    if sys.platform != "darwin":
        resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def wait(process, start, meanwhile):
    hung = False
    while True:
        done, status, usage = os.wait4(process.pid, os.WNOHANG)
        if done:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, usage, hung
        if time.monotonic() - start > LONGEST and not hung:
            hung = True
            process.kill()
        if meanwhile:
            meanwhile()
        time.sleep(0.002)


def judge(row, command, run, site):
    """What is wrong with a run, in words; nothing if all is as it must be."""
    if run.hung:
        return [f"hung for {LONGEST} s"]
    if run.status < 0:
        return [f"died of {signal.Signals(-run.status).name}"]
    wrong = []
    if run.seconds > row.seconds:
        wrong.append(f"took {run.seconds:.1f} s of {row.seconds:g}")
    if run.megabytes > row.megabytes:
        wrong.append(f"took {run.megabytes:.0f} MB of {row.megabytes}")
    return wrong + judge_status(row, command, run, site)


def judge_status(row, command, run, site):
    """Holds a run to what its status says of it, and to what the row wants."""
    published = (site / "public/index.html").exists()
    wrong = []
    if run.status == 0:
        wrong += ["published nothing"] if command == "build" and not published else []
    elif run.status in (1, 2):
        wrong += ["published something"] if published else []
        told = places(run) if run.status == 1 else run.said.strip()
        wrong += [] if told else [f"ended with status {run.status} and no reason"]
    wants = {"built": [0], "failed": [2], "any": [0, 1, 2]}.get(row.wants, [1])
    if run.status not in wants:
        return [*wrong, f"ended with status {run.status}"]
    if row.wants in ("built", "failed", "any", "refused"):
        return wrong
    found = [place for rule, place in places(run) if rule == row.wants]
    if not found:
        return [*wrong, f"says nothing of {row.wants}"]
    if row.at and row.at not in found:
        return [*wrong, f"says {row.wants} at {found[0]}, not at {row.at}"]
    return wrong


def places(run):
    """Each error's rule, and where it points below content/."""
    return [(rule, f"{file.removeprefix('content/')}:{line}:{column}")
            for file, line, column, rule in FINDING.findall(run.said)]
