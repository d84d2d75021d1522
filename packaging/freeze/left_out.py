"""What PyInstaller collects and the panel does without, each with its reason.

The names are those inside the frozen tree. What is left out is never loaded by what stays: the
closure check (``packaging/freeze/closure``) holds that, and the self-test of each package.
"""

from __future__ import annotations

from fnmatch import fnmatch

# Modules that something imports in a case that never comes here.
MODULES = (
    "tkinter",  # another toolkit
    "unittest",  # tests of libraries
    "pydoc",
    "doctest",
    "lib2to3",
    "setuptools",
    "pip",
    "PIL",
    "numpy",
    "lxml",  # openpyxl would take both, where the packers' tools brought them
    "defusedxml",
    "curses",
    "readline",
    "chardet",  # requests would take it, where the packers' tools brought it, over its own
)

# Qt's own texts, in the languages that the window knows (English is what they are written in).
LANGUAGES = ("ar", "de", "es", "fr", "ja", "zh_CN")

FILES = (
    # Screens without a desktop: the panel is a window on one.
    "*/plugins/platforms/libqeglfs.so",
    "*/plugins/platforms/libqlinuxfb.so",
    "*/plugins/platforms/libqminimal*",
    "*/plugins/platforms/libqvkkhrdisplay.so",
    "*/plugins/platforms/libqvnc.so",
    "*/plugins/platforms/qdirect2d.dll",
    "*/plugins/platforms/qminimal.dll",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*libQt6EglFS*",
    "*libQt6EglFsKms*",
    # GTK's own look and file dialogue; it would pull in all of GTK. The portal's stays.
    "*/plugins/platformthemes/libqgtk3.so",
    # Servers of Wayland and their pieces: the panel is a client.
    "*/plugins/wayland-graphics-integration-server/*",
    # Drawing with OpenGL: the window's widgets are painted without.
    "*/plugins/xcbglintegrations/*",
    "*/plugins/wayland-graphics-integration-client/*",
    # Licences are gathered in one place, licences/.
    "*.dist-info/licenses/*",
    "*.dist-info/sboms/*",
    # Catalogues of translations: the window loads what is made of them, the .qm files.
    "*/resources/translations/*.ts",
    # Where the panel lay when it was frozen.
    "*.dist-info/direct_url.json",
    # TLS of Qt: the panel's wire is Python's ssl, and Qt never speaks over a network.
    "*/plugins/tls/*",
    "*/plugins/networkinformation/*",
    # A second start rings at a plain socket; on Windows alone it is a pipe of Qt's.
    "*libQt6Network.so.6",
    "*/QtNetwork.abi3.so",
    "*/QtNetwork.framework/*",
    # Pictures that nobody shows here. PNG is built in; JPEG, GIF, ICO, SVG and WebP stay.
    "*/plugins/imageformats/*icns*",
    "*/plugins/imageformats/*pdf*",
    "*/plugins/imageformats/*tga*",
    "*/plugins/imageformats/*tiff*",
    "*/plugins/imageformats/*wbmp*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*libQt6VirtualKeyboard*",
    "*libQt6Pdf*",
    "*Qt6Pdf.dll",
    "*QtPdf*",
    # Qt Quick: the window is made of widgets.
    "*libQt6Qml*",
    "*libQt6Quick*",
    "*Qt6Qml*.dll",
    "*Qt6Quick*.dll",
    "*QtQml*",
    "*QtQuick*",
    # A software OpenGL of 20 MB, for programs that draw with OpenGL.
    "*opengl32sw.dll",
    "*d3dcompiler_*.dll",
)

SYSTEM_LIBRARIES = (
    # Every desktop has them, newer than the build root's: bundled, they would set the lowest glibc
    # of the package to theirs (2.36) and be older than what the system's own drivers want.
    "libstdc++.so.6",
    "libgcc_s.so.1",
    "libexpat.so.1",
    # They come with the system's libxcb, which is never bundled.
    "libXau.so.6",
    "libXdmcp.so.6",
    "libbsd.so.0",
    "libmd.so.0",
)
# What only a file of the list above needs; the closure check finds what belongs here.
ORPHANS = (
    "*libQt6OpenGL.so.6",
    "libxcb-glx.so.0",
    "libgssapi_krb5.so.2",
    "libkrb5.so.3",
    "libk5crypto.so.3",
    "libkrb5support.so.0",
    "libcom_err.so.2",
    "libkeyutils.so.1",
    "libgio-2.0.so.0",
    "libgmodule-2.0.so.0",
    "libgobject-2.0.so.0",
    "libmount.so.1",
    "libblkid.so.1",
    "libselinux.so.1",
    # What GTK's plug-in brings along, where the machine that freezes has GTK.
    "libgtk-3.so.0",
    "libgdk-3.so.0",
    "libgdk_pixbuf-2.0.so.0",
    "libatk-1.0.so.0",
    "libatk-bridge-2.0.so.0",
    "libatspi.so.0",
    "libcairo.so.2",
    "libcairo-gobject.so.2",
    "libepoxy.so.0",
    "libpango-1.0.so.0",
    "libpangocairo-1.0.so.0",
    "libpangoft2-1.0.so.0",
    "libpixman-1.so.0",
    "libthai.so.0",
    "libdatrie.so.1",
    "libfribidi.so.0",
    "libgraphite2.so.3",
    "libharfbuzz.so.0",
    "libjpeg.so.62",
    "libXcomposite.so.1",
    "libXcursor.so.1",
    "libXdamage.so.1",
    "libXext.so.6",
    "libXfixes.so.3",
    "libXi.so.6",
    "libXinerama.so.1",
    "libXrandr.so.2",
    "libXrender.so.1",
)


def is_left_out(name: str) -> bool:
    """Return whether the file called ``name`` inside the frozen tree stays behind."""
    name = name.replace("\\", "/")
    if name.startswith("PySide6/") and "/translations/" in name:
        return not any(name.endswith(f"/qtbase_{language}.qm") for language in LANGUAGES)
    if name in SYSTEM_LIBRARIES:
        return True
    return any(fnmatch(name, pattern) for pattern in (*FILES, *ORPHANS))
