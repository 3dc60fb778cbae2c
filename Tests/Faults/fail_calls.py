#!/usr/bin/env python3
"""Kills builds at their system calls, and has those calls fail, and looks at the output each time.

After each the output must be the old site or the new one, byte for byte, with the files that others
put there; a build that says it is done must have published the new one, any other must have left the
old one and said why, or said that the new one is published; and the next build must publish and leave
nothing behind.

    Tests/Faults/fail_calls.py --remedy .build/release/remedy --templates templates [--all]

With --all every call is tried: some 15,500 faults, most of an hour on one core.
"""

import argparse
import collections
import multiprocessing
import os
import pathlib
import random
import re
import sys
import tempfile
import time

import tracing
from sites import SmallSites, tree_hash

# What each call may answer. EINTR must make no difference.
ERRORS = {
    "openat": ["EMFILE", "EACCES", "EIO", "ENOSPC", "EROFS", "EINTR"],
    "read": ["EIO", "EINTR"],
    "write": ["ENOSPC", "EIO", "EDQUOT", "EINTR"],
    "close": ["EIO"],
    "mkdirat": ["ENOSPC", "EACCES", "EROFS"],
    "linkat": ["EPERM", "EMLINK", "ENOSPC", "EIO"],
    "renameat": ["EACCES", "EIO"],
    "renameat2": ["EINVAL", "ENOSYS", "EACCES", "EBUSY", "EIO"],
    "unlinkat": ["EACCES", "EBUSY", "EIO"],
    "fchmodat": ["EPERM", "EIO"],
    "flock": ["ENOLCK", "EINTR"],
    "getdents64": ["EIO"],
    "newfstatat": ["EACCES", "EIO"],
    "fcntl": ["EMFILE"],
}
NO_EXCHANGE = "renameat2:error=EINVAL"


def main():
    options = parse_options()
    reason = tracing.why_not()
    if reason:
        print(f"skipped: {reason}")
        return 0
    with tempfile.TemporaryDirectory(prefix="remedy-calls-", dir=options.folder) as folder:
        shares = [
            (options, pathlib.Path(folder) / str(number), number)
            for number in range(options.jobs)]
        with multiprocessing.Pool(options.jobs) as workers:
            results = workers.starmap(run_share, shares, chunksize=1)
    outcomes = sum((outcomes for outcomes, _ in results), collections.Counter())
    for outcome, count in sorted(outcomes.items()):
        print(f"{count:6} {outcome}")
    return 1 if any(problems for _, problems in results) else 0


def run_share(options, folder, number):
    """Tries the cases of one of the processes on a core of its own."""
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {cores[number % len(cores)]})
    folder.mkdir()
    trial = Trial(options, folder, number)
    trial.run()
    return trial.outcomes, trial.problems


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--remedy", required=True, type=pathlib.Path, help="the release build")
    parser.add_argument("--templates", required=True, type=pathlib.Path)
    parser.add_argument("--all", action="store_true", help="every call instead of a sample")
    parser.add_argument("--calls", help="only these, parted by commas")
    parser.add_argument("--sample", type=int, default=18, help="of the calls of a scenario")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="how many builds at once")
    parser.add_argument("--folder", help="where to build, for example /dev/shm")
    return parser.parse_args()


class Trial:
    """One process's share of the cases, tried one after the other."""

    def __init__(self, options, folder, number):
        self.options = options
        self.number = number
        self.random = random.Random(options.seed)
        self.folder = folder
        self.sites = SmallSites(options.remedy, options.templates, folder)
        self.outcomes = collections.Counter()
        self.problems = []

    def run(self):
        self.old, self.new = self.sites.begin()
        self.kill("replacing a site", tracing.CHANGES)
        self.kill("where folders can't be swapped", self.without("renameat2"), [NO_EXCHANGE])
        self.fail("replacing a site")
        self.fail("where folders can't be swapped", [NO_EXCHANGE])
        self.save_half_done()
        self.kill("healing what a killed build left", tracing.CHANGES)
        self.fail("healing what a killed build left")
        self.save_nothing()
        self.kill("publishing a first site", tracing.CHANGES)
        if self.options.all:
            self.fail("publishing a first site")

    def without(self, call):
        return [each for each in tracing.CHANGES if each != call]

    def save_half_done(self):
        """Goes on from an output beside which a killed build left half a site."""
        self.sites.restore()
        tracing.trace(self.sites.command("B"), ["linkat"], ["linkat:signal=KILL:when=9"])
        assert self.sites.workspace.exists(), "nothing was left behind to be healed"
        self.sites.save()

    def save_nothing(self):
        """Goes on from where nothing was published yet."""
        for entry in self.sites.output.parent.iterdir():
            self.sites.remove(entry)
        self.sites.save()
        self.sites.build_well("B")
        self.old, self.new = None, tree_hash(self.sites.output)

    def calls(self, names, inject):
        log = self.folder / "log"
        self.sites.restore()
        tracing.trace(self.sites.command("B"), names, inject, log)
        wanted = self.options.calls
        return {
            call: count for call, count in tracing.count_calls(log).items()
            if not wanted or call in wanted.split(",")}

    def chosen(self, scenario, cases):
        """Those of the cases that this process tries; says how far it is when all are wanted."""
        whole = self.options.all or len(cases) <= self.options.sample
        wanted = cases if whole else self.random.sample(cases, self.options.sample)
        share = wanted[self.number::self.options.jobs]
        start = time.monotonic()
        yield from share
        if self.options.all:
            took = time.monotonic() - start
            print(f"{scenario}: {len(share)} of {len(cases)} cases in {took:.0f} s", flush=True)

    def note(self, problem):
        """Tells of a problem at once, for a whole run takes long."""
        self.problems.append(problem)
        print(problem, file=sys.stderr, flush=True)

    def kill(self, scenario, names, inject=()):
        cases = [
            (call, moment) for call, count in sorted(self.calls(names, inject).items())
            for moment in range(1, count + 1)]
        for call, moment in self.chosen(scenario, cases):
            self.sites.restore()
            fault = f"{call}:signal=KILL:when={moment}"
            done = tracing.trace(
                self.sites.command("B"), [call, *self.injected(inject)], [fault, *inject])
            self.judge(scenario, f"killed at {call} {moment}", done, bool(inject))

    def fail(self, scenario, inject=()):
        taken = self.injected(inject)
        counts = self.calls([call for call in ERRORS if call not in taken], inject)
        cases = [
            (call, moment, error) for call, count in sorted(counts.items())
            for moment in range(1, count + 1) for error in ERRORS[call] if call not in taken]
        for call, moment, error in self.chosen(scenario, cases):
            self.sites.restore()
            fault = f"{call}:error={error}:when={moment}"
            done = tracing.trace(self.sites.command("B"), [call, *taken], [fault, *inject])
            self.judge(scenario, f"{call} {moment} answers {error}", done, False)

    @staticmethod
    def injected(inject):
        return [fault.split(":")[0] for fault in inject]

    def judge(self, scenario, fault, done, may_be_away):
        """Says what became of the output, and has the next build heal it."""
        case = f"{scenario}, {fault}"
        found = tree_hash(self.sites.output)
        away = tree_hash(self.sites.workspace / "old")
        if found is None and may_be_away and away == self.old:
            outcome = "the old site, which waits to be brought back"
        elif found == self.new:
            outcome = "the new site"
        elif found == self.old:
            outcome = "the old site"
        else:
            self.note(f"{case}: the output is neither site")
            outcome = "neither site"
        status = done.returncode
        # The Swift runtime reads its arguments from /proc: without them, remedy prints its help.
        status = 127 if status == 0 and " articles read" not in done.stdout else status
        self.check_status(case, status, found, done.stderr)
        self.outcomes[f"{scenario}, {self.ending(status)}: {outcome}"] += 1
        self.heal(case)

    @staticmethod
    def ending(status):
        return {0: "done", -9: "killed"}.get(status, "failed")

    def check_status(self, case, status, found, errors):
        # 127 is the loader's, which opens its libraries before anything of ours runs.
        if status not in (0, 1, 2, 127, -9):
            self.note(f"{case}: it ended with {status}: {errors[-300:]}")
        if status == 0 and found != self.new:
            self.note(f"{case}: it was done, and the new site isn't there")
        expected = self.new if "remedy: the new site is published, but " in errors else self.old
        if status in (1, 2) and found != expected:
            self.note(f"{case}: it failed, and the output isn't what it says")
        if status in (1, 2) and not re.search("^remedy: |: error: ", errors, re.M):
            self.note(f"{case}: it failed and didn't say why: {errors}")

    def heal(self, case):
        healed = self.sites.build("B")
        if healed.returncode != 0 or tree_hash(self.sites.output) != self.new:
            self.note(f"{case}: the next build failed: {healed.stderr[-300:]}")
        if self.sites.beside():
            self.note(f"{case}: left beside the output: {self.sites.beside()}")


if __name__ == "__main__":
    sys.exit(main())
