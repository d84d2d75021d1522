"""The cast of the rehearsal: the account's agents, their rooms, and what is said in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Slot:
    """A place where an agent goes live.

    A slot with a ``name`` is open all the time: a room of the house. One without is a visitor's
    own session, which lasts ``stay_s`` and comes again every ``period_s`` under a new room id.
    ``opened_s`` tells how long it has been open when the rehearsal begins.
    """

    name: str | None = None
    people: tuple[int, int] = (1, 1)
    has_worker: bool = True
    opened_s: float = 900.0
    stay_s: float = 420.0
    period_s: float = 560.0


@dataclass(frozen=True, slots=True)
class Face:
    """How an agent is drawn: colours as ``#rrggbb``; ``hair`` names a shape of ``portraits``."""

    sky: str
    dusk: str
    skin: str
    hair_colour: str
    hair: str
    shirt: str
    has_glasses: bool = False


@dataclass(frozen=True, slots=True)
class Persona:
    """An agent of the rehearsal account. ``age_h`` is how many hours ago it was made."""

    code: str
    name: str
    description: str
    face: Face
    age_h: float
    gender: str = "female"
    language: str = "en"
    model: str = "essence-2"
    status: str = "ready"
    greeting: str = "Hello, and welcome."
    talk: Sequence[tuple[str, str]] = ()
    slots: Sequence[Slot] = ()


_AVA = Persona(
    code="A48KTR2917",
    name="Ava",
    description="Greets guests at the entrance and on the main stage.",
    face=Face("#ffd9a0", "#f0876b", "#f6cfae", "#5a3526", "bob", "#2f6f8f"),
    age_h=6,
    greeting="Hello and welcome! I am Ava. How can I help you today?",
    talk=(
        ("Where can I leave my coat?", "The cloakroom is to your left, right behind the stairs."),
        ("When does the first talk begin?", "The first talk begins at ten, on the main stage."),
        ("Is there coffee somewhere?", "Yes. The coffee bar is on the first floor, by the window."),
        ("Which hall is the workshop in?", "The workshops are in hall two, down the corridor."),
        (
            "Do you speak to everybody here?",
            "I do, and I enjoy it. Every guest has a good question.",
        ),
    ),
    slots=(
        Slot("lobby", people=(2, 5), opened_s=2520),
        Slot("main-stage", people=(3, 9), opened_s=1380),
        Slot(opened_s=70, stay_s=540, period_s=660),
        Slot(opened_s=250, stay_s=380, period_s=520),
    ),
)
_BASIL = Persona(
    code="A27MVW6043",
    name="Basil",
    description="Guides visitors through the museum's west wing.",
    face=Face("#cfe8d5", "#4f9d7a", "#e8b48a", "#2e2a28", "short", "#7a3e3e", has_glasses=True),
    age_h=30,
    gender="male",
    greeting="Good day. I am Basil, your guide. Shall we look at the paintings?",
    talk=(
        ("Who painted the blue horse?", "A young painter did, in 1911. It was a small scandal."),
        ("How old is this building?", "The oldest walls are from 1740; the roof is far younger."),
        ("May I take photographs?", "You may, without flash. The pigments thank you."),
        ("What should I see next?", "The small room to the right. Most people walk past it."),
    ),
    slots=(
        Slot("gallery-west", people=(2, 6), opened_s=4100),
        Slot("gallery-east", people=(1, 2), has_worker=False, opened_s=640),
        Slot(opened_s=120, stay_s=430, period_s=540),
    ),
)
_CHIYO = Persona(
    code="A63QLN5508",
    name="Chiyo",
    description="Knows the products at the booth by heart.",
    face=Face("#e4dcff", "#7d6bc9", "#f3d3b5", "#1f1b2e", "bun", "#c2557a"),
    age_h=75,
    model="expression-2",
    greeting="Hi, I am Chiyo. Ask me anything about our products.",
    talk=(
        ("What is new this year?", "The battery lasts two days now, and the case is lighter."),
        ("How much does it cost?", "The smallest one starts at two hundred and forty."),
        ("Does it work offline?", "It does. Only the updates need a connection."),
        ("Is there a discount?", "Not that I know of at the moment."),
    ),
    slots=(
        Slot("booth-3", people=(1, 4), opened_s=1900),
        Slot(opened_s=40, stay_s=360, period_s=500),
    ),
)
_DARIO = Persona(
    code="A91HCD7726",
    name="Dario",
    description="The concierge: tables, taxis and good advice.",
    face=Face("#fff0bf", "#d69b2d", "#c98d62", "#3d2b1f", "curly", "#34495e"),
    age_h=120,
    gender="male",
    model="essence-1",
    greeting="Good evening, I am Dario. What may I arrange for you?",
    talk=(
        ("Can you recommend a restaurant?", "The one by the river. Ask for a table outside."),
        ("How do I get to the station?", "Tram four, three stops. It leaves from the front door."),
        ("When is breakfast?", "From half past six until ten, eleven at weekends."),
    ),
    slots=(
        Slot("front-desk", people=(1, 3), opened_s=5400),
        Slot(opened_s=200, stay_s=300, period_s=450),
    ),
)
# The code and the rooms of the older page's examples, so that they run as they stand.
_ESME = Persona(
    code="A12345678",
    name="Esme",
    description="Customer support, as in the examples of the documentation.",
    face=Face("#d3ecff", "#4a90c2", "#8d5a3c", "#241a16", "short", "#e0a33e"),
    age_h=200,
    greeting="Hello, this is Esme from support. What can I do for you?",
    talk=(
        ("Where is my order?", "It left our house this morning and should be with you tomorrow."),
        ("How do I return something?", "Put it back in its box; the label is inside the lid."),
        ("Can I change my address?", "Of course. Tell me the new one when you are ready."),
    ),
    slots=(
        Slot("customer_session_1", people=(1, 2), opened_s=480),
        Slot("vip_session_42", opened_s=150),
        Slot("support_session_1", people=(1, 2), opened_s=300),
    ),
)
_FARAH = Persona(
    code="A55BYX3184",
    name="Farah",
    description="Night reception. Nobody has called her yet.",
    face=Face("#d9d4e7", "#3f3d66", "#d8a27a", "#4b2840", "bob", "#7fb0a3"),
    age_h=260,
)
_GORAN = Persona(
    code="A70JPS4462",
    name="Goran",
    description="A news reader in the making.",
    face=Face("#e6e6e6", "#8a949e", "#eac09c", "#6b6b6b", "short", "#4b5563", has_glasses=True),
    age_h=7,
    gender="male",
    status="processing",
)
_HANNA = Persona(
    code="A34WDF9031",
    name="Hanna",
    description="A weather presenter whose making failed.",
    face=Face("#ffe0e6", "#c96b7f", "#f7d7bf", "#a8622c", "bun", "#8c6fae"),
    age_h=330,
    status="failed",
)
_IVO = Persona(
    code="A82ZGT1275",
    name="Ivo",
    description="The guide of last year's fair.",
    face=Face("#e8f0d0", "#8aa04a", "#dba77c", "#33302b", "curly", "#5c4a7a"),
    age_h=8000,
    gender="male",
    status="deleted",
)

CAST = (_AVA, _BASIL, _CHIYO, _DARIO, _ESME, _FARAH, _GORAN, _HANNA, _IVO)
