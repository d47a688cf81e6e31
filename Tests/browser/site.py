"""A built site and the ways to it."""

import contextlib
import functools
import http.server
import pathlib
import re
import threading
import urllib.parse

KIND = re.compile(r'<html[^>]* data-page="([a-z]+)"')


class Site:
    """The folder of a site, and the address of its root as a browser sees it."""

    def __init__(self, folder, base):
        self.folder = folder
        self.base = base

    def url(self, path, query="", fragment=""):
        """The address of a file."""
        address = self.base + "/".join(map(urllib.parse.quote, path.split("/")))
        if query:
            address += "?q=" + urllib.parse.quote(query)
        return address + ("#" + urllib.parse.quote(fragment) if fragment else "")

    def path(self, url):
        """The file and the fragment of an address, decoded."""
        place, _, fragment = url.partition("#")
        path = urllib.parse.unquote(place.partition("?")[0][len(self.base):])
        return path, urllib.parse.unquote(fragment)


def pages_by_kind(folder):
    """The paths of all pages, sorted, by what they are."""
    kinds = {}
    for file in sorted(folder.rglob("*.html")):
        found = KIND.search(file.read_text(encoding="utf-8")[:2000])
        if found:
            kinds.setdefault(found[1], []).append(file.relative_to(folder).as_posix())
    return kinds


@contextlib.contextmanager
def served(folder, prefix):
    """Serves a folder on this machine, below a path; gives the address of the site's root."""
    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def translate_path(self, path):
            plain = urllib.parse.urlsplit(path).path
            if not plain.startswith(prefix):
                return str(pathlib.Path(folder, "no-such-file"))
            return super().translate_path(plain[len(prefix) - 1:])

    handler = functools.partial(Handler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{prefix}"
    finally:
        server.shutdown()
        thread.join()
