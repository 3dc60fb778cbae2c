"""A host on this machine that compresses as good hosts do, and keeps a record of what was fetched."""

import email.utils
import gzip
import hashlib
import http.server
import mimetypes
import threading
import urllib.parse

import brotli

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
    """Serves a site while it is used as a context; `fetched` has the addresses in their order."""

    def __init__(self, site):
        self.site = site
        self.fetched = []
        host = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = -1

            def do_GET(self):
                host.answer(self)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def answer(self, request):
        path = urllib.parse.unquote(urllib.parse.urlsplit(request.path).path)
        entry = self.site.entry(path)
        if entry is None:
            self.fetched.append(path)
            request.send_response(404)
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        data, is_packed, mark, kind = entry
        if request.headers.get("If-None-Match") == mark:
            request.send_response(304)
            request.send_header("ETag", mark)
            request.end_headers()
            return
        self.fetched.append(path)
        request.send_response(200)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(data)))
        if is_packed:
            request.send_header("Content-Encoding", "br")
        request.send_header("Cache-Control", "public, max-age=600")
        request.send_header("ETag", mark)
        request.send_header("Date", email.utils.formatdate(usegmt=True))
        request.end_headers()
        request.wfile.write(data)
        request.wfile.flush()
