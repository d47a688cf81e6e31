"""A web socket to a server on this machine (RFC 6455), as far as a browser's driver needs it."""

import base64
import os
import select
import socket
import struct
import time

from .waiting import Timeout


class WebSocket:
    """Text messages to and from `ws://127.0.0.1:PORT/PATH`."""

    def __init__(self, port, path):
        self.socket = socket.create_connection(("127.0.0.1", port))
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
        self.buffer = b""
        end = time.monotonic() + 30
        while b"\r\n\r\n" not in self.buffer:
            self.read(end)
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        if b" 101 " not in head.split(b"\r\n")[0]:
            raise OSError(f"no web socket: {head[:80]!r}")

    def read(self, end):
        """More bytes into the buffer."""
        ready, _, _ = select.select([self.socket], [], [], max(0, end - time.monotonic()))
        if not ready:
            raise Timeout("the browser says nothing")
        piece = self.socket.recv(1 << 20)
        if not piece:
            raise OSError("the browser has ended")
        self.buffer += piece

    def frame(self, kind, content):
        """Sends one frame; what a client sends is masked (section 5.3)."""
        size = len(content)
        if size < 126:
            head = struct.pack("!BB", 0x80 | kind, 0x80 | size)
        elif size < 65_536:
            head = struct.pack("!BBH", 0x80 | kind, 0x80 | 126, size)
        else:
            head = struct.pack("!BBQ", 0x80 | kind, 0x80 | 127, size)
        mask = os.urandom(4)
        masks = int.from_bytes((mask * (size // 4 + 1))[:size])
        masked = (int.from_bytes(content) ^ masks).to_bytes(size)
        self.socket.sendall(head + mask + masked)

    def send(self, text):
        """Sends a message."""
        self.frame(1, text.encode())

    def taken(self, count, end):
        """The next bytes."""
        while len(self.buffer) < count:
            self.read(end)
        piece, self.buffer = self.buffer[:count], self.buffer[count:]
        return piece

    def receive(self, end):
        """The next message, which may come in several frames."""
        message = b""
        while True:
            first, size = self.taken(2, end)
            if size == 126:
                size, = struct.unpack("!H", self.taken(2, end))
            elif size == 127:
                size, = struct.unpack("!Q", self.taken(8, end))
            content = self.taken(size, end)
            kind = first & 15
            if kind == 9:
                self.frame(10, content)
            elif kind == 8:
                raise OSError("the browser has ended")
            elif kind in (0, 1):
                message += content
                if first & 0x80:
                    return message.decode()

    def close(self):
        """Ends the connection."""
        self.socket.close()
