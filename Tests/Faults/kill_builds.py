#!/usr/bin/env python3
"""Kills builds at random moments and checks that the output is never anything but a whole site.

Two versions of a site take turns. Each build is killed (SIGKILL): every third at any moment, every
third while the new site is being written, every third just after the swap. After each kill the
output must hold exactly one of the two sites, byte for byte; and at no instant may it be missing.

    Tests/Faults/kill_builds.py --remedy .build/release/remedy --site . [--rounds 200] [--seed 1]
"""

import argparse
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from sites import ONE_DAY, tree_hash


def main():
    options = parse_options()
    with tempfile.TemporaryDirectory(prefix="remedy-kill-") as folder:
        return Trial(options, pathlib.Path(folder)).run()


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--remedy", required=True, type=pathlib.Path, help="the release build")
    parser.add_argument("--site", required=True, type=pathlib.Path, help="the site's folder")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


class Trial:
    def __init__(self, options, folder):
        self.remedy = options.remedy.resolve()
        self.rounds = options.rounds
        self.random = random.Random(options.seed)
        self.folder = folder
        self.output = folder / "output" / "public"
        self.workspace = self.output.parent / ".public.remedy"
        self.sites = {name: self.make_site(options.site, name) for name in "AB"}

    def make_site(self, original, name):
        """Copies the site, so changed that every page and the set of pages differ in A and B."""
        site = self.folder / name
        for part in ("content", "templates"):
            if (original / part).exists():
                shutil.copytree(original / part, site / part)
        config = site / "content" / "site.yml"
        lines = config.read_text(encoding="utf-8").splitlines()
        lines = [f"title: Version {name}" if line.startswith("title:") else line for line in lines]
        config.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for number in range(200):
            page = site / "content" / f"only-{name.lower()}-{number}.md"
            page.write_text(
                f"---\ntitle: Only in {name}, {number}\ndescription: A page.\n---\nHello.\n",
                encoding="utf-8")
        return site

    def run(self):
        wanted = {}
        seconds = 0.0
        for name in "AB":
            begun = time.monotonic()
            self.build(name).wait_well()
            seconds = max(seconds, time.monotonic() - begun)
            wanted[tree_hash(self.output)] = name
        assert len(wanted) == 2, "the two sites must differ"

        watch = Watch(self.output)
        outcomes = {"killed, old site": 0, "killed, new site": 0, "done before the kill": 0}
        current = "B"
        for number in range(self.rounds):
            target = "A" if current == "B" else "B"
            done = self.kill_one(target, seconds, self.moments[number % len(self.moments)])
            found = wanted.get(tree_hash(self.output))
            if found is None:
                print(f"round {number}: the output is neither site", file=sys.stderr)
                return 1
            if done:
                outcomes["done before the kill"] += 1
            else:
                outcomes[f"killed, {'new' if found == target else 'old'} site"] += 1
            current = found
        watch.stop()
        return self.judge(wanted, watch, outcomes)

    def judge(self, wanted, watch, outcomes):
        self.build("A").wait_well()
        beside = sorted(path.name for path in self.output.parent.iterdir())
        problems = []
        if wanted.get(tree_hash(self.output)) != "A":
            problems.append("the build after the last kill didn't publish its site")
        if beside != ["public"]:
            problems.append(f"left beside the output: {beside}")
        if watch.missing:
            problems.append(f"the output was missing {watch.missing} times")
        print(f"{self.rounds} builds: " + ", ".join(f"{n} {what}" for what, n in outcomes.items()))
        print(f"looked {watch.looks} times meanwhile: missing {watch.missing} times")
        for problem in problems:
            print(problem, file=sys.stderr)
        return 1 if problems else 0

    def build(self, name):
        return Build([
            self.remedy, "build", "--site", self.sites[name], "--output", self.output,
            "--now", ONE_DAY])

    def kill_one(self, name, seconds, wait):
        """Starts a build and kills it; says whether it was done before."""
        before = self.output.stat().st_ino
        build = self.build(name)
        wait(self, build, seconds, before)
        return build.kill()

    def at_any_moment(self, build, seconds, _):
        time.sleep(self.random.uniform(0, 1.2 * seconds))

    def while_writing(self, build, seconds, _):
        while build.runs and not self.workspace.exists():
            time.sleep(0.0002)
        time.sleep(self.random.uniform(0, seconds))

    def after_the_swap(self, build, seconds, before):
        while build.runs and self.inode() == before:
            pass
        time.sleep(self.random.uniform(0, seconds / 20))

    def inode(self):
        try:
            return self.output.stat().st_ino
        except FileNotFoundError:
            return None

    moments = [at_any_moment, while_writing, after_the_swap]


class Build:
    """A build that runs in a process of its own."""

    def __init__(self, command):
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=self.errors, stderr=self.errors)

    @property
    def runs(self):
        return self.process.poll() is None

    def wait_well(self):
        if self.process.wait(timeout=600) != 0:
            self.errors.seek(0)
            sys.exit("a build failed:\n" + self.errors.read().decode(errors="replace"))

    def kill(self):
        done = not self.runs
        self.process.kill()
        status = self.process.wait(timeout=60)
        if status not in (0, -9):
            self.wait_well()
        return done or status == 0


class Watch:
    """Looks again and again whether the site is there, as a reader would."""

    def __init__(self, output):
        self.page = output / "index.html"
        self.looks = self.missing = 0
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.look, daemon=True)
        self.thread.start()

    def look(self):
        while not self.ended.is_set():
            self.looks += 1
            if not self.page.exists():
                self.missing += 1
            time.sleep(0.0001)

    def stop(self):
        self.ended.set()
        self.thread.join()


if __name__ == "__main__":
    sys.exit(main())
