#!/usr/bin/env python3
"""Puts obstacles in the way of builds, and looks at what they say, how they end and what they leave.

Whatever the obstacle, the output must be the old site or the new one, and once the obstacle is gone
the next build must publish and leave nothing behind.

    Tests/Faults/obstacles.py --remedy .build/release/remedy --templates templates
"""

import argparse
import os
import pathlib
import sys
import tempfile

import standing_obstacles
import sudden_obstacles
from expectations import Skip
from sites import SmallSites


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--remedy", required=True, type=pathlib.Path, help="the release build")
    parser.add_argument("--templates", required=True, type=pathlib.Path)
    options = parser.parse_args()
    failed = 0
    for obstacle in standing_obstacles.OBSTACLES + sudden_obstacles.OBSTACLES:
        with tempfile.TemporaryDirectory(prefix="remedy-obstacles-") as folder:
            os.chmod(folder, 0o755)
            sites = SmallSites(options.remedy, options.templates, pathlib.Path(folder))
            title = obstacle.__doc__
            try:
                obstacle(sites)
                print(f"passed: {title}")
            except Skip as reason:
                print(f"skipped: {title}: {reason}")
            except AssertionError as problem:
                failed += 1
                print(f"FAILED: {title}: {problem}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
