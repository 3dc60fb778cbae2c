"""A host for a built site that sends what a careful one would, and notes what browsers report to it."""

import functools
import gzip
import http.server
import pathlib
import threading
from urllib.parse import urlsplit

REPORTS = "/reports"
# Stricter than the `default-src 'self'` that the site promises to run under.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'; "
    f"report-uri {REPORTS}"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Content-Encoding": "gzip",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "max-age=600",
}
KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".xml": "application/xml; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".png": "image/png",
    ".woff2": "font/woff2",
}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, host):
        self.host = host
        super().__init__(*arguments)

    def do_GET(self):
        found = self.host.file(urlsplit(self.path).path)
        body = self.host.packed(found) if found else b""
        self.send_response(200 if found else 404)
        for name, value in HEADERS.items() if found else ():
            self.send_header(name, value)
        kind = KINDS.get(found.suffix, "application/octet-stream") if found else "text/plain"
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        report = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path == REPORTS:
            self.host.reports.append(report.decode("utf-8", "replace"))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


class Quiet(http.server.ThreadingHTTPServer):
    """Browsers end connections as they like; that is no news."""

    daemon_threads = True

    def handle_error(self, *_):
        pass


class Host:
    """Serves `site` below the path of its base URL."""

    def __init__(self, site):
        self.folder, self.base_path = site.folder.resolve(), site.base_path
        self.reports = []
        self.packed = functools.cache(lambda file: gzip.compress(file.read_bytes(), 9, mtime=0))
        handler = functools.partial(Handler, host=self)
        self.http = Quiet(("127.0.0.1", 0), handler)
        self.origin = f"http://127.0.0.1:{self.http.server_port}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def file(self, path) -> pathlib.Path | None:
        if not path.startswith(self.base_path):
            return None
        found = (self.folder / path.removeprefix(self.base_path)).resolve()
        found = found / "index.html" if found.is_dir() else found
        return found if found.is_file() and found.is_relative_to(self.folder) else None

    def close(self):
        self.http.shutdown()
        self.http.server_close()
