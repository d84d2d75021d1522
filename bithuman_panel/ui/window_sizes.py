"""How large the window is where nobody chose otherwise: width and height at 100 %."""

# The last is the least, whatever the size of the text.
WHOLE_SIZE, COMPACT_SIZE, LEAST = (1440, 860), (380, 560), (360, 320)
