"""Side effects behind small Protocols, free of Qt."""
