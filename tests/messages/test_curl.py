"""What is read of a command line against what curl itself sends for it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from specloom.documented.extract.messages import Request, read_request

CURL = shutil.which("curl")
BASH = shutil.which("bash")
pytestmark = pytest.mark.skipif(not (CURL and BASH), reason="curl or bash is not installed")

OF_CURL = {"host", "user-agent", "accept", "content-length", "content-type", "accept-encoding", "expect"}
"""Headers that curl sends of its own accord: they count only where the command names them."""

COMMANDS = {
    "plain": "curl URL/animals",
    "post": "curl -X POST URL/animals -H 'Accept: a/b' -d '{\"a\": 1}'",
    "attached": "curl -XPATCH URL/animals -H'X-One:1' '-d{\"a\": 1}'",
    "cluster": "curl -sSkXPUT URL/animals -d x=1",
    "two-data": "curl URL/a -d a=1 --data b=2 --data-raw @c --data-ascii d",
    "line-breaks": "curl URL/a --data-binary '{\n  \"a\": 1\n}'",
    "data-with-line-breaks": "curl URL/a -d '{\n  \"a\": 1\n}'",
    "double-quotes": 'curl "URL/a" -d "{\\"a\\": \\"b \\\\ c \\$d \\`e\\`\\"}"',
    "double-quotes-continued": 'curl "URL/a" -d "one \\\ntwo"',
    "ansi": "curl URL/a -d $'a\\tb\\'c\\n\\x41\\u00e9\\101\\cA\\q\\e'",
    "apostrophe": "curl URL/a -d 'it'\\''s'",
    "escaped": "curl URL/a -d a\\ b\\'c",
    "joined": "curl URL/a -d a'b'\"c\"$'d'",
    "json": "curl --json '{\"a\":' --json ' 1}' URL/a",
    "json-header": "curl --json '{}' -H 'content-type: x/y' URL/a",
    "get": "curl -G URL/a -d b=1 --data-urlencode 'c=d e&f'",
    "get-query": "curl -G 'URL/a?z=0' -d b=1",
    "get-data-json": "curl -G URL/a -H 'Accept: a/b' -d '' -d q=1",
    "urlencode": "curl URL/a --data-urlencode 'n=a b+c%&/~' --data-urlencode '=x y' --data-urlencode 'an é'",
    "user": "curl -u keeper:secret URL/a",
    "user-and-header": "curl -u keeper:secret -H 'Authorization: Bearer x' URL/a",
    "bearer": "curl --oauth2-bearer abc URL/a",
    "agent": "curl -A me/1 -e http://b.example URL/a",
    "agent-and-header": "curl -A me/1 -H 'User-Agent: you/2' URL/a",
    "cookie": "curl -b 'a=b; c=d' URL/a",
    "range": "curl -r 0-9 URL/a",
    "empty-header": "curl -H 'X-Empty;' -H 'X-Two:  two' URL/a",
    "removed-header": "curl -H 'User-Agent:' -A me URL/a",
    "two-headers": "curl -H 'X-A: 1' -H 'x-a: 2' URL/a",
    "head": "curl -I URL/a",
    "head-and-method": "curl -X DELETE URL/a",
    "url": "curl --url URL/a --request DELETE",
    "url-query": "curl URL/a --url-query 'b=c' --url-query '+d=e'",
    "globoff": "curl -g 'URL/a?page[size]=5&filter[q]={x}'",
    "pipe": "curl -s URL/a | cat",
    "and": "true && curl URL/a -d a=1; true",
    "assignment": "A=b curl URL/a",
    "substitution": "X=$(curl -s URL/a -d 'a=1')",
    "heredoc": 'curl URL/a -d @- <<EOF\n{"a":\n 1}\nEOF',
    "heredoc-binary": "curl URL/a --data-binary @- <<-'END'\nab\nEND",
    "comment": "curl URL/a # -d no",
    "continued": "curl \\\n  URL/a \\\n  -d 'x=1' \\\n",
    "redirected": "curl URL/a > /dev/null 2>&1",
    "next": "curl URL/a --compressed --max-time 5",
    "no-option": "curl --no-keepalive --no-buffer URL/a -d 1=2",
    "json-empty": "curl URL/a -d '{}' -H 'Content-Type: application/vnd.api+json'",
}


class Recorder(BaseHTTPRequestHandler):
    """Keeps what it is sent."""

    seen: list[tuple[str, str, dict[str, str], str]] = []

    def answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length).decode()
        headers: dict[str, str] = {}
        for name, value in self.headers.items():
            key = name.lower()
            headers[key] = f"{headers[key]}, {value}" if key in headers else value
        Recorder.seen.append((self.command, self.path, headers, body))
        self.send_response(204)
        self.end_headers()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = answer

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Recorder) as running:
        thread = Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_address[1]}"
        running.shutdown()
        thread.join()


@pytest.mark.parametrize("name", COMMANDS)
def test_same_as_curl(name: str, server: str) -> None:
    command = COMMANDS[name].replace("URL", server)
    Recorder.seen.clear()
    # No proxy and no configuration of the machine's own stands between curl and the server.
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "NO_PROXY": "*", "LC_ALL": "C.UTF-8"}
    subprocess.run([str(BASH), "-c", command], env=environment, capture_output=True, timeout=20, check=False)
    assert len(Recorder.seen) == 1
    method, path, headers, body = Recorder.seen[0]

    read = read_request(command)
    assert isinstance(read, Request)
    named = {key.lower(): value for key, value in read.headers.items()}
    assert read.method == method
    assert read.target.removeprefix(server) == path
    assert (read.data or "") == body
    assert named == {key: value for key, value in headers.items() if key in named or key not in OF_CURL}
