"""bitHuman Panel: steer live AI avatars, and know what became of every line."""

__version__ = "0.1.0"
