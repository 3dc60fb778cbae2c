"""A host on this machine that compresses as good hosts do, and keeps a record of what was fetched."""

import asyncio
import gzip
import hashlib
import mimetypes
import os
import socket
import subprocess
import threading

import brotli
import hypercorn.asyncio
import hypercorn.config

# What hosts compress that go by the kind of file; `.bin` and Pagefind's files aren't among them.
TEXT = {"text/html", "text/css", "text/javascript", "application/javascript", "application/json",
        "image/svg+xml", "application/xml"}
mimetypes.add_type("text/javascript", ".js")


class Site:
    """Files by the address that they are served at, from folders and from memory."""

    def __init__(self, folders, files):
        self.folders = folders
        self.files = files
        self.sizes = {}
        self.held = {}

    def read(self, path):
        if path in self.files:
            return self.files[path]
        for prefix, folder in self.folders:
            if path.startswith(prefix):
                file = folder / path[len(prefix):]
                file = file / "index.html" if file.is_dir() else file
                if file.is_file():
                    return file.read_bytes()
        return None

    def entry(self, path):
        """The file as it is sent, whether it is compressed, its mark, and its sizes on the wire."""
        if path not in self.held:
            data = self.read(path)
            if data is None:
                return None
            packed = brotli.compress(data, quality=6)
            best = min(packed, data, key=len)
            kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
            by_kind = min(gzip.compress(data, 6), data, key=len) if kind in TEXT else data
            mark = hashlib.sha256(data).hexdigest()[:16]
            self.held[path] = (best, best is packed, f'"{mark}"', kind)
            # As sent here, and as a host would that compresses with gzip and only what it knows.
            self.sizes[path] = (len(best), len(by_kind))
        return self.held[path]


class Host:
    """Serves a site while it is used as a context; `fetched` has the addresses in their order.

    As hosts do: encrypted, by HTTP/2 (`h2`), or else by HTTP/1.1 with six connections at most. The
    library for HTTP/2 can't take more than about a thousand requests from one page.
    """

    def __init__(self, site, folder, protocol="h2"):
        self.site = site
        self.fetched = []
        self.config = hypercorn.config.Config()
        self.config.alpn_protocols = [protocol]
        self.config.certfile, self.config.keyfile = certificate(folder)
        self.config.loglevel = "ERROR"
        self.config.keep_alive_max_requests = 1_000_000
        listener = socket.create_server(("127.0.0.1", 0))
        self.config.bind = [f"fd://{listener.detach()}"]
        self.address = f"https://127.0.0.1:{port_of(self.config.bind[0])}"

    def __enter__(self):
        started = threading.Event()
        self.thread = threading.Thread(target=lambda: asyncio.run(self.serve(started)), daemon=True)
        self.thread.start()
        started.wait()
        return self

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.stop.set)
        self.thread.join(timeout=5)

    async def serve(self, started):
        self.loop = asyncio.get_running_loop()
        self.stop = asyncio.Event()
        self.loop.set_exception_handler(tell_of)
        started.set()
        await hypercorn.asyncio.serve(self.answer, self.config, shutdown_trigger=self.stop.wait)

    async def answer(self, scope, receive, send):
        if scope["type"] != "http":
            return
        entry = self.site.entry(scope["path"])
        asked = dict(scope["headers"])
        if entry is None:
            self.fetched.append(scope["path"])
            await reply(send, 404, {})
            return
        data, is_packed, mark, kind = entry
        headers = {"content-type": kind, "etag": mark, "cache-control": "public, max-age=600"}
        if asked.get(b"if-none-match") == mark.encode():
            await reply(send, 304, headers)
            return
        self.fetched.append(scope["path"])
        if is_packed:
            headers["content-encoding"] = "br"
        await reply(send, 200, headers, data)


def tell_of(loop, context):
    """Says what went wrong in the loop, but not that a browser went without closing its connection."""
    if not isinstance(context.get("exception"), TimeoutError):
        loop.default_exception_handler(context)


async def reply(send, status, headers, data=b""):
    headers = [(name.encode(), value.encode()) for name, value in headers.items()]
    if status != 304:
        headers.append((b"content-length", str(len(data)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": data})


def port_of(bind):
    with socket.socket(fileno=os.dup(int(bind.removeprefix("fd://")))) as listener:
        return listener.getsockname()[1]


def certificate(folder):
    """One that nobody trusts, for this machine and this run."""
    files = folder / "certificate.pem", folder / "key.pem"
    if not files[0].exists():
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
                        "-subj", "/CN=localhost", "-out", files[0], "-keyout", files[1]],
                       check=True, stderr=subprocess.DEVNULL)
    return tuple(map(str, files))
