"""Names of environment variables that more than one part of the panel reads."""

SECRET_VARIABLE = "BITHUMAN_API_SECRET"  # noqa: S105 - the name of a variable
