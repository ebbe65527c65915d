"""`python without_network.py COMMAND ...` runs it so that the system kills it at its first socket of the network.

The filter is the system's own and holds for every thread, library and child; see
https://www.kernel.org/doc/html/latest/userspace-api/seccomp_filter.html. Linux on x86-64 and ARM only.
"""

import ctypes
import os
import platform
import struct
import sys

_SOCKET = {"x86_64": 41, "aarch64": 198}  # the number of the call
_LOAD, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_KILL, _ALLOW = 0x8000_0000, 0x7FFF_0000
_INET, _INET6 = 2, 10


def can() -> bool:
    return sys.platform == "linux" and platform.machine() in _SOCKET


def forbid() -> None:
    """From now on, for this process and its children. Raises OSError where the system has no such filter."""
    steps = [
        (_LOAD, 0, 0, 0),  # which call
        (_IF_EQUAL, 0, 4, _SOCKET[platform.machine()]),
        (_LOAD, 0, 0, 16),  # its first argument, the family
        (_IF_EQUAL, 1, 0, _INET),
        (_IF_EQUAL, 0, 1, _INET6),
        (_RETURN, 0, 0, _KILL),
        (_RETURN, 0, 0, _ALLOW),
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(steps), ctypes.addressof(code)))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(38, 1, 0, 0, 0) or libc.prctl(22, 2, program, 0, 0):
        raise OSError(ctypes.get_errno(), "no filter for system calls")


if __name__ == "__main__":
    forbid()
    os.execvp(sys.argv[1], sys.argv[1:])
