"""A small host for a built site, as strict as a host can be, which notes what it is asked for."""

import functools
import http.server
import threading

BASE_PATH = "/kb/"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)


class Handler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        server = self.server
        server.asked.append((self.path, self.headers.get("Referer", "")))
        if server.fails and ".bin" in self.path:
            self.close_connection = True
            return None
        if not self.path.startswith(BASE_PATH):
            return self.send_error(404)
        self.path = "/" + self.path.removeprefix(BASE_PATH)
        return super().do_GET()

    def end_headers(self):
        self.send_header(self.server.policy_header, POLICY)
        super().end_headers()

    def copyfile(self, source, output):
        try:
            super().copyfile(source, output)
        except (BrokenPipeError, ConnectionResetError):
            pass  # The page was left in the meantime.

    def log_message(self, *_):
        pass


class Server:
    def __init__(self, folder):
        handler = functools.partial(Handler, directory=str(folder))
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.http.asked = []
        self.http.fails = False
        self.http.policy_header = "Content-Security-Policy"
        self.address = f"http://127.0.0.1:{self.http.server_port}{BASE_PATH}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    @property
    def asked(self):
        """Each request's path with its query, and where it says it came from."""
        return self.http.asked

    def send_policy_as(self, header):
        self.http.policy_header = header

    def fail(self, fails=True):
        """Whether files of the index get no answer, as without a network."""
        self.http.fails = fails

    def close(self):
        self.http.shutdown()
