"""bitHuman's REST API over requests: synchronous and free of Qt."""
