#!/usr/bin/env python3
"""Lints and builds sites that nobody should write, and checks that each is built or refused in time.

    Tests/Extremes/check_extremes.py --remedy .build/release/remedy --site . [--only WORDS] [--table]

README.md here says what a row is and how to add one.
"""

import argparse
import collections
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True

import folder_rows
import markdown_rows
import site_rows
import trial
import yaml_rows

ROWS = markdown_rows.ROWS + yaml_rows.ROWS + folder_rows.ROWS + site_rows.ROWS


def main():
    options = parse_options()
    rows = [row for row in ROWS if options.only in row.name]
    begun = time.monotonic()
    failed = 0
    slowest = collections.Counter()
    with tempfile.TemporaryDirectory(prefix="remedy-extremes-") as folder:
        folder = pathlib.Path(folder)
        sound = make_site(options.site, folder)
        for row in rows:
            runs, wrong = try_row(options.remedy, row, sound, folder / "trial")
            slowest[row.name] = max(run.seconds for run in runs.values())
            failed += bool(wrong)
            if wrong or options.table:
                print(told(row, runs, wrong), flush=True)
    print(f"{len(rows)} extreme sites in {time.monotonic() - begun:.0f} s: "
          f"{len(rows) - failed} as they must be, {failed} not")
    print("slowest: " + ", ".join(f"{name} {seconds:.1f} s"
                                  for name, seconds in slowest.most_common(3)))
    return 1 if failed else 0


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--remedy", required=True, type=pathlib.Path, help="the release build")
    parser.add_argument("--site", required=True, type=pathlib.Path, help="the real site's folder")
    parser.add_argument("--only", default="", metavar="WORDS", help="rows whose name holds this")
    parser.add_argument("--table", action="store_true", help="print every row")
    options = parser.parse_args()
    options.remedy = options.remedy.resolve()
    return options


def make_site(real, folder):
    """A small sound site, with the article that many rows replace."""
    sound = folder / "sound"
    generate = pathlib.Path(__file__).resolve().parent.parent / "Benchmarks/generate.py"
    subprocess.run([sys.executable, generate, "--site", real, "--output", sound, "--articles", "7"],
                   check=True, stdout=subprocess.DEVNULL)
    markdown_rows.article("", lambda: "Words.\n").prepare(sound)
    return sound


def try_row(remedy, row, sound, folder):
    """Each command has the site anew, for some rows wear it out."""
    runs, wrong = {}, []
    for command in row.commands:
        shutil.copytree(sound, folder / "site")
        site = folder / "site"
        row.prepare(site)
        arguments = [remedy, command, "--site", site, "--now", trial.DAY]
        meanwhile = (lambda: disturb(row, site)) if row.meanwhile else None
        runs[command] = trial.run(arguments, folder / "said", meanwhile)
        wrong += [f"{command} {what}" for what in trial.judge(row, command, runs[command], site)]
        shutil.rmtree(folder)
    return runs, wrong


def disturb(row, site):
    """What is done meanwhile may find its own work in its way."""
    try:
        row.meanwhile(site)
    except OSError:
        pass


def told(row, runs, wrong):
    numbers = "  ".join(f"{command} {run.status} {run.seconds:.2f} s {run.megabytes:.0f} MB"
                        for command, run in runs.items())
    found = [] if row.wants == "built" and not wrong else trial.places(runs["build"])[:3]
    return "\n".join([f"{row.name}: {row.wants}; {numbers}", *(f"  {what}" for what in wrong),
                      *(f"  says {rule} at {place}" for rule, place in found)])


if __name__ == "__main__":
    sys.exit(main())
