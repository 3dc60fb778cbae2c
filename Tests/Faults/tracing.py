"""Runs a build under strace, which can kill it, or have a call fail, at any of its system calls."""

import os
import re
import shutil
import subprocess
import sys

# Those that change what is on a disk: between two of them a kill leaves the same behind.
CHANGES = [
    "mkdirat", "openat", "write", "close", "linkat", "symlinkat", "renameat", "renameat2",
    "unlinkat", "fchmodat", "utimensat", "ftruncate", "flock"]


def why_not():
    """Why builds can't be traced here; None if they can."""
    if sys.platform != "linux":
        return "system calls are only traced on Linux"
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(
        ["strace", "-f", "-o", "/dev/null", "true"], capture_output=True, text=True, check=False)
    return f"strace may not trace here: {tried.stderr.strip()}" if tried.returncode else None


def trace(command, calls, inject=(), log="/dev/null"):
    """Runs a command to its end, with all of its threads on one core, so that runs are alike."""
    tracing = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=" + ",".join(calls)]
    for fault in inject:
        tracing += ["-e", "inject=" + fault]
    return subprocess.run(
        tracing + command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300,
        check=False, preexec_fn=on_one_core)


def on_one_core():
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def count_calls(log):
    """How many of each call the busiest thread made: strace counts those of a thread."""
    counts = {}
    for line in log.read_text(errors="replace").splitlines():
        found = re.match(r"(\d+) +(\w+)\(", line)
        if found:
            thread, call = found.groups()
            calls = counts.setdefault(call, {})
            calls[thread] = calls.get(thread, 0) + 1
    return {call: max(threads.values()) for call, threads in counts.items()}
