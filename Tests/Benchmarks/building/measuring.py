"""Runs commands in turn and keeps what each took.

How one command is run and timed is `lint`'s, in the folder above.
"""

import importlib.machinery
import importlib.util
import pathlib
import statistics
import sys

LINT = pathlib.Path(__file__).resolve().parent.parent / "lint"
COLUMNS = ["wall", "cpu", "memory"]
"""Seconds on the clock, seconds of all cores, and the most memory at one time in bytes."""


def load(path):
    """A script without a suffix, as a module."""
    loader = importlib.machinery.SourceFileLoader(path.name, str(path))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(path.name, loader))
    loader.exec_module(module)
    return module


lint = load(LINT)


class Job:
    """A command, or several whose work is one, and what must be done before each run."""

    def __init__(self, commands, before=lambda: None, log=None):
        self.commands, self.before, self.log = commands, before, log

    def run(self):
        self.before()
        rows = [self.run_one(command) for command in self.commands]
        walls, cpus, memories = zip(*rows)
        return sum(walls), sum(cpus), max(memories)

    def run_one(self, command):
        if self.log is None:
            return lint.run(command)
        with self.log.open("wb") as errors:
            return lint.run(command, errors)


def alternate(jobs, rounds):
    """The medians of each job; they take turns, so that all meet the same moods of the machine."""
    rows = {name: [] for name in jobs}
    for number in range(rounds):
        for name, job in jobs.items():
            rows[name].append(job.run())
            wall, cpu, memory = rows[name][-1]
            print(f"  run {number + 1} of {name}: {wall:.2f} s, CPU {cpu:.2f} s, "
                  f"{memory / 1e6:.0f} MB", file=sys.stderr, flush=True)
    return {name: dict(zip(COLUMNS, map(statistics.median, zip(*columns))))
            for name, columns in rows.items()}
