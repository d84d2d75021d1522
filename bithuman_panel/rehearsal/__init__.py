"""The simulated platform: a real HTTP server of the public API, and its drills."""
