"""Builds that stand still at a system call until they are told to go on."""

import contextlib
import os
import pathlib
import signal
import subprocess
import time

import tracing
from expectations import Skip


@contextlib.contextmanager
def stopped(sites, call, name="B"):
    """A build that stands still before its first such call, its output locked."""
    reason = tracing.why_not()
    if reason:
        raise Skip(reason)
    log = sites.folder / "log"
    log.write_bytes(b"")
    build = subprocess.Popen(
        ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={call}",
         "-e", f"inject={call}:signal=STOP:when=1", *sites.command(name)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=tracing.on_one_core)
    try:
        yield StoppedBuild(build, log)
    finally:
        if build.poll() is None:
            build.kill()
        build.communicate()


class StoppedBuild:
    """A build that a signal has stopped; another sets it going."""

    def __init__(self, tracer, log):
        self.tracer = tracer
        for _ in range(6000):
            if b"stopped by SIGSTOP" in log.read_bytes():
                break
            assert tracer.poll() is None, "the build never came to the call"
            time.sleep(0.01)
        children = pathlib.Path(f"/proc/{tracer.pid}/task/{tracer.pid}/children")
        self.number = int(children.read_text().split()[0])

    def go_on(self):
        os.kill(self.number, signal.SIGCONT)
        out, errors = self.tracer.communicate(timeout=300)
        return subprocess.CompletedProcess([], self.tracer.returncode, out, errors)

    def kill(self):
        os.kill(self.number, signal.SIGKILL)
        self.tracer.communicate(timeout=60)
