"""The pure domain: standard library only; no I/O, clock, thread or Qt."""
