"""What people write over the columns of a cue list, in the languages of the window and beyond."""

from __future__ import annotations

import re
import unicodedata

from bithuman_panel.core.table import Field

# They make another letter of kana, where an accent makes none of a Latin one.
_KANA_MARKS = "\u3099\u309a"
# As an export writes them.
WRITTEN = {
    Field.GROUP: "Group",
    Field.NAME: "Name",
    Field.MODE: "Mode",
    Field.TEXT: "Text",
    Field.AGENT: "Agent",
    Field.ROOM: "Room",
    Field.NOTE: "Note",
    Field.COLOUR: "Colour",
    Field.PLANNED: "Planned",
    Field.PRE_WAIT: "Wait",
    Field.PRIME: "Prime",
    Field.LINK: "Link",
}
# As :func:`plain_word` has them; each between spaces, and each once.
HEADINGS = {
    Field.GROUP: (
        " group section act scene chapter part block segment gruppe abschnitt akt szene teil "
        "kapitel groupe acte partie grupo seccion acto escena parte gruppo atto scena groep "
        "グループ セクション 分组 章节 مجموعة المجموعة "
    ),
    Field.NAME: (
        " name cue cuename title label item titel stichwort bezeichnung nom titre repere nombre "
        "titulo etiqueta nome titolo naam 名前 名称 标题 タイトル キュー الاسم العنوان "
    ),
    Field.MODE: (
        " mode type kind action modus art typ aktion genre modo tipo accion モード 種類 模式 "
        "类型 الوضع النوع "
    ),
    Field.TEXT: (
        " text line speak say says script message words speech content dialogue copy sprechtext "
        "zeile nachricht inhalt rede skript wasgesagtwird texte replique contenu paroles discours "
        "texto linea mensaje guion contenido dialogo testo battuta messaggio copione tekst "
        "bericht mensagem fala roteiro テキスト セリフ 台詞 台本 文本 台词 内容 النص الرسالة "
    ),
    Field.AGENT: (
        " agent agentcode avatar speaker character sprecher figur personnage agente personaje "
        "personaggio personagem codeagent エージェント アバター 智能体 角色 الوكيل "
    ),
    Field.ROOM: (
        " room roomid where stage location raum buhne ort saal salle lieu sceneou sala lugar "
        "stanza luogo kamer zaal ルーム 部屋 房间 الغرفة "
    ),
    Field.NOTE: (
        " note notes comment comments remark operatornote remarks notiz notizen anmerkung "
        "anmerkungen bemerkung bemerkungen kommentar remarque remarques commentaire "
        "commentaires nota notas comentario comentarios osservazioni opmerking メモ 備考 备注 "
        "ملاحظة ملاحظات "
    ),
    Field.COLOUR: " colour color farbe couleur colore cor kleur 色 カラー 颜色 اللون ",
    Field.PLANNED: (
        " planned plannedtime time start starttime at when clock zeit uhrzeit beginn startzeit "
        "geplant geplantezeit heure horaire debut prevu hora horario inicio previsto ora orario "
        "inizio tijd 時刻 時間 开始 时间 الوقت "
    ),
    Field.PRE_WAIT: (
        " wait prewait delay waits prewaits delays wartezeit verzogerung vorlauf attente delai "
        "espera retardo attesa ritardo 待ち 遅延 等待 延迟 انتظار "
    ),
    Field.PRIME: (
        " prime primecontext contextfirst context contextbefore background kontext kontextvorher "
        "hintergrund contexte contexteavant contexto contextoprevio contesto コンテキスト "
        "上下文 سياق "
    ),
    Field.LINK: (
        " link next follow followon continue auto then folge weiter danach suite enchainement "
        "ensuite enlace siguiente luego poi 連結 次へ 衔接 التالي "
    ),
}


def plain_word(text: str) -> str:
    """Return a word as it is compared: no case, accents, spaces or signs."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    kept = (sign for sign in parts if not unicodedata.combining(sign) or sign in _KANA_MARKS)
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFC", "".join(kept)))


def is_among(word: str, words: str) -> bool:
    """Whether a plain word is one of ``words``, each between spaces."""
    return bool(word) and f" {word} " in words


def field_of(heading: str) -> Field | None:
    """Return what a column of this heading tells, None where nobody can know."""
    word = plain_word(heading)
    return next((field for field, words in HEADINGS.items() if is_among(word, words)), None)
