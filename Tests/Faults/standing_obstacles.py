"""Obstacles that stand in a build's way from its start."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys

from expectations import Skip, expect_healed, expect_refused
from sites import tree_hash

NOBODY = 65534


@contextlib.contextmanager
def mounted(path, options):
    """A file system in memory, whose size and rights are ours to choose."""
    path.mkdir(parents=True, exist_ok=True)
    if sys.platform != "linux" or mount("-t", "tmpfs", "-o", options, "tmpfs", path):
        raise Skip("only root on Linux may mount a small file system")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", path], check=False)


def mount(*arguments):
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode


def full_disk(sites):
    """a full disk"""
    with mounted(sites.output.parent, "size=1m"):
        old, new = sites.begin_in_place()
        free = os.statvfs(sites.output.parent).f_bavail * 4096
        filler = sites.output.parent / "filler"
        filler.write_bytes(b"x" * (free - 8192))
        expect_refused(sites, sites.build("B"), old, "No space left on device", "free some space")
        filler.unlink()
        expect_healed(sites, new)


def no_more_files(sites):
    """a disk that holds no more files"""
    with mounted(sites.output.parent, "size=4m,nr_inodes=140"):
        old, new = sites.begin_in_place()
        fillers = [sites.output.parent / f"filler-{number}" for number in range(140)]
        with contextlib.suppress(OSError):
            for filler in fillers:
                filler.touch()
        fillers[0].unlink()
        expect_refused(sites, sites.build("B"), old, "No space left on device")
        for filler in fillers:
            filler.unlink(missing_ok=True)
        expect_healed(sites, new)


def read_only(sites):
    """a disk that can't be written"""
    with mounted(sites.output.parent, "size=4m"):
        old, new = sites.begin_in_place()
        assert mount("-o", "remount,ro", sites.output.parent) == 0, "it can't be remounted"
        expect_refused(sites, sites.build("B"), old, "Read-only file system", "--output")
        mount("-o", "remount,rw", sites.output.parent)
        expect_healed(sites, new)


def no_permission(sites):
    """folders that may not be written"""
    old, new = sites.begin()
    as_other = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    os.chmod(sites.output.parent, 0o555)
    done = sites.build("B", **as_other)
    expect_refused(sites, done, old, "Permission denied", "let the user who builds write there")
    os.chmod(sites.output.parent, 0o755)
    expect_healed(sites, new)


def folder_in_the_way(sites):
    """a folder of others where a page should be"""
    old, new = sites.begin()
    (sites.output / "only-b").mkdir()
    (sites.output / "only-b" / "index.html").mkdir()
    old = tree_hash(sites.output)
    expect_refused(sites, sites.build("B"), old, "only-b/index.html is in the way")
    shutil.rmtree(sites.output / "only-b")
    expect_healed(sites, new)


def file_in_the_way(sites):
    """a file of others where a folder should be"""
    old, new = sites.begin()
    (sites.output / "only-b").write_text("mine", encoding="utf-8")
    old = tree_hash(sites.output)
    expect_refused(sites, sites.build("B"), old, "only-b is in the way")
    (sites.output / "only-b").unlink()
    expect_healed(sites, new)


def workspace_in_the_way(sites):
    """a file where the working folder should be"""
    old, new = sites.begin()
    sites.workspace.write_text("mine", encoding="utf-8")
    expect_refused(sites, sites.build("B"), old, ".public.remedy")
    assert sites.workspace.read_text(encoding="utf-8") == "mine", "the file is gone"
    sites.workspace.unlink()
    expect_healed(sites, new)


def no_one_listens(sites):
    """an output for messages that is full, or closed"""
    _, new = sites.begin()
    with open("/dev/full", "wb") as full:
        done = subprocess.run(sites.command("B"), stdout=full, stderr=full, check=False)
    assert done.returncode in (0, 2), f"it ended with {done.returncode}"
    assert tree_hash(sites.output) == new, "the new site isn't there"
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(sites.command("A"), stdout=writing, stderr=writing, check=False)
    os.close(writing)
    assert done.returncode in (0, 2, -signal.SIGPIPE), f"it ended with {done.returncode}"
    expect_healed(sites, new)


OBSTACLES = [
    full_disk, no_more_files, read_only, no_permission, folder_in_the_way, file_in_the_way,
    workspace_in_the_way, no_one_listens]
