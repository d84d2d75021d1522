"""What each pane does: asynchronous, free of Qt; each talks to its view through a Protocol."""
