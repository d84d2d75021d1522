"""A throwaway desktop: a screen nobody sees, a window manager, a session bus, a secret store.

Everything is private: home folders, buses and the screen's number. It works as root in a bare
container and as a plain user, and everything is ended by process id afterwards.
"""

from __future__ import annotations

import os
import secrets
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Self

from tests.desktop import processes, prompter
from tests.desktop.bus import PROPERTIES, Bus
from tests.desktop.polling import wait_for
from tests.desktop.secret_service import Keyring, SecretService

if TYPE_CHECKING:
    from types import TracebackType

REPOSITORY = Path(__file__).parents[2]
SCREEN = "1440x960x24"

# No key binding of the window manager's own may swallow one of the panel's; only Alt+F4 closes.
OPENBOX = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <desktops><number>1</number></desktops>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <mouse><context name="Client"><mousebind button="Left" action="Press">
    <action name="Focus"/><action name="Raise"/></mousebind></context></mouse>
</openbox_config>
"""

SESSION_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>unix:path={socket}</listen>
<auth>EXTERNAL</auth>{services}<policy context="default"><allow send_destination="*"
 eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


class Desktop:
    """One throwaway desktop, up between ``__enter__`` and ``__exit__``."""

    def __init__(self, keyring: Keyring = Keyring.UNLOCKED) -> None:
        self.keyring = keyring
        # Directly in /tmp: the path of a socket has at most 108 characters.
        self.folder = Path(tempfile.mkdtemp(prefix="desk-", dir="/tmp"))
        self.home = self.folder / "home"
        self._mark = f"BITHUMAN_TEST_DESKTOP={secrets.token_hex(8)}"
        self.environment = self._plain_environment()
        self._daemons: list[subprocess.Popen[bytes]] = []
        self._programs: list[subprocess.Popen[bytes]] = []
        self._bus: Bus | None = None
        self._secret_service: SecretService | None = None

    def __enter__(self) -> Self:
        try:
            self._start_screen()
            self._start_session_bus()
            self._start_accessibility()
            self._start_window_manager()
            self._start_secret_service()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # ---- what a test does with it

    def run(
        self, command: list[str], *, stdin: str = "", limit_s: float = 30
    ) -> subprocess.CompletedProcess[str]:
        """Run a command to its end and return what it said; fail after ``limit_s`` seconds."""
        return subprocess.run(
            command,
            cwd=REPOSITORY,
            env=self.environment,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=limit_s,
            check=False,
        )

    def popen(self, command: list[str]) -> subprocess.Popen[bytes]:
        """Start a program; its output goes to :attr:`log`. It is ended with the desktop at last."""
        with self.log.open("ab") as output:
            program = subprocess.Popen(
                command,
                cwd=REPOSITORY,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        self._programs.append(program)
        return program

    @property
    def log(self) -> Path:
        """The file with the output of every program started by :meth:`popen`."""
        return self.folder / "programs.log"

    def screenshot(self, file: Path) -> None:
        """Write a picture of the whole screen."""
        said = self.run([processes.tool("import"), "-silent", "-window", "root", str(file)])
        assert said.returncode == 0, said.stderr

    def xdotool(self, *arguments: str) -> str:
        """Type, click or ask, as a person at this screen; return what xdotool said."""
        said = self.run([processes.tool("xdotool"), *arguments])
        assert said.returncode == 0, f"xdotool {arguments}: {said.stderr}"
        return said.stdout

    def restart_keyring(self) -> None:
        """End the secret store and start it again on the same files, as a new login does."""
        assert self._secret_service
        assert self._bus
        self._secret_service.stop(self._bus)
        self._secret_service.start(self._bus)

    def signal_keyring(self, number: signal.Signals) -> None:
        """Freeze, thaw or kill the secret store."""
        assert self._secret_service
        self._secret_service.signal(number)

    def start_prompter(self, way: str) -> None:
        """Let unlock windows be ignored or dismissed (``prompter.py``)."""
        self.popen([sys.executable, "-m", "tests.desktop.prompter", way])
        bus = self._bus
        assert bus
        wait_for(lambda: bus.has_owner(prompter.NAME), "the prompter to start")

    def accessibility_bus(self) -> Bus:
        """Return a connection, the caller's to close, to what screen readers listen to."""
        return Bus(self.accessibility_address())

    def accessibility_address(self) -> str:
        """Return where screen readers listen."""
        assert self._bus
        (address,) = self._bus.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
        return str(address)

    # ---- up and down

    def _plain_environment(self) -> dict[str, str]:
        kept = {
            name: value for name, value in os.environ.items() if name in {"PATH", "LD_LIBRARY_PATH"}
        }
        folders = {
            "HOME": self.home,
            "TMPDIR": self.folder / "tmp",
            "XDG_RUNTIME_DIR": self.folder / "run",
            "XDG_CONFIG_HOME": self.home / ".config",
            "XDG_DATA_HOME": self.home / ".local/share",
            "XDG_STATE_HOME": self.home / ".local/state",
            "XDG_CACHE_HOME": self.home / ".cache",
        }
        for folder in folders.values():
            folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        mark_name, _, mark = self._mark.partition("=")
        return {
            **kept,
            **{name: str(folder) for name, folder in folders.items()},
            mark_name: mark,
            "LANG": "C.UTF-8",
            "GSETTINGS_BACKEND": "memory",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "PYTHONFAULTHANDLER": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_NO_XDG_DESKTOP_PORTAL": "1",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_SESSION_TYPE": "x11",
        }

    def _daemon(self, *command: str, pass_fds: tuple[int, ...] = ()) -> None:
        log = self.folder / f"{command[0]}.log"
        started = processes.start(list(command), self.environment, log, pass_fds=pass_fds)
        self._daemons.append(started)

    def _start_screen(self) -> None:
        number, says_number = os.pipe()
        with os.fdopen(number, "rb") as reader:
            options = ("-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset", "-dpi", "96")
            try:
                # The server picks a free number and says it: a fixed one may be taken.
                self._daemon(
                    "Xvfb", "-displayfd", str(says_number), *options, pass_fds=(says_number,)
                )
            finally:
                os.close(says_number)
            ready, _, _ = select.select([reader], [], [], 15)
            said = reader.readline().decode().strip() if ready else ""
        assert said, f"Xvfb did not start: {(self.folder / 'Xvfb.log').read_text()}"
        self.environment["DISPLAY"] = f":{said}"

    def _start_session_bus(self) -> None:
        socket = self.folder / "run/bus"
        services = "<standard_session_servicedirs/>"
        if self.keyring is Keyring.NONE:
            # The accessibility bus can be started on demand; a secret store cannot.
            folder = self.folder / "services"
            folder.mkdir()
            shutil.copy("/usr/share/dbus-1/services/org.a11y.Bus.service", folder)
            services = f"<servicedir>{folder}</servicedir>"
        config = self.folder / "session.conf"
        config.write_text(SESSION_BUS.format(socket=socket, services=services))
        address = f"unix:path={socket}"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self._daemon("dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile")
        self._bus = wait_for(lambda: Bus(address), "the session bus to start")

    def _start_accessibility(self) -> None:
        assert self._bus
        path = "/org/a11y/bus"
        self._bus.call("org.a11y.Bus", path, "org.a11y.Bus.GetAddress")
        on = ("b", True)
        self._bus.call(
            "org.a11y.Bus", path, f"{PROPERTIES}.Set", "ssv", "org.a11y.Status", "IsEnabled", on
        )

    def _start_window_manager(self) -> None:
        config = self.folder / "openbox.xml"
        config.write_text(OPENBOX)
        self._daemon("openbox", "--sm-disable", "--config-file", str(config))
        question = [processes.tool("xprop"), "-root", "_NET_SUPPORTING_WM_CHECK"]
        wait_for(lambda: "window id" in self.run(question).stdout, "the window manager to start")

    def _start_secret_service(self) -> None:
        if self.keyring is Keyring.NONE:
            return
        assert self._bus
        locked = self.keyring is Keyring.LOCKED
        log = self.folder / "keyring.log"
        self._secret_service = SecretService(self.environment, log, locked=locked)
        self._secret_service.start(self._bus)

    def close(self) -> None:
        """End everything that was started here, and everything that those started."""
        self._tell_ends()
        for program in self._programs:
            processes.end(program)
        if self._secret_service:
            self._secret_service.end()
        if self._bus:
            self._bus.close()
        for daemon in reversed(self._daemons):
            processes.end(daemon)
        processes.end_all_with(self._mark)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _tell_ends(self) -> None:
        """Say which programs have failed by themselves; pytest shows that beside a failed test."""
        for program in self._programs:
            if program.poll():
                sys.stdout.write(f"{program.args!r} ended with {program.returncode}\n")
        for file in (self.log, *self.home.rglob("crash.log")):
            said = file.read_text(errors="replace")[-4000:] if file.is_file() else ""
            if said:
                sys.stdout.write(f"{file.name}: {said}\n")
