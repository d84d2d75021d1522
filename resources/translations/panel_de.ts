<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>panel</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>&quot;link&quot; must be &quot;manual&quot; or &quot;follow&quot;.</source>
        <translation>„link“ muss „manual“ oder „follow“ sein.</translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be &quot;speak&quot; or &quot;context&quot;.</source>
        <translation>„mode“ muss „speak“ oder „context“ sein.</translation>
    </message>
    <message>
        <source>&quot;planned&quot; must be a time such as 19:05 or 19:05:30.</source>
        <translation>„planned“ muss eine Uhrzeit wie 19:05 oder 19:05:30 sein.</translation>
    </message>
    <message>
        <source>&quot;pre_wait&quot; must be a number of seconds from 0 to {most}.</source>
        <translation>„pre_wait“ muss eine Zahl von Sekunden zwischen 0 und {most} sein.</translation>
    </message>
    <message>
        <source>&quot;target&quot; is not clear: it needs an agent, and either a room or everyone.</source>
        <translation>„target“ ist nicht eindeutig: Es braucht einen Agenten und entweder einen Raum oder alle.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be &quot;cue&quot; or &quot;group&quot;.</source>
        <translation>„type“ muss „cue“ oder „group“ sein.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a list.</source>
        <translation>„{field}“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a text.</source>
        <translation>„{field}“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>&amp;API secret</source>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Add the cues</source>
        <translation>Cues hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>Ag&amp;ent</translation>
    </message>
    <message>
        <source>&amp;All keys as usual</source>
        <translation>Alle &amp;Tasten wie gewohnt</translation>
    </message>
    <message>
        <source>&amp;Another account or secret …</source>
        <translation>Konto o&amp;der Schlüssel wechseln …</translation>
    </message>
    <message>
        <source>&amp;Armed</source>
        <translation>&amp;Scharf</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back to your own history</source>
        <translation>&amp;Zurück zum eigenen Verlauf</translation>
    </message>
    <message>
        <source>&amp;Begin the run again</source>
        <translation>&amp;Durchlauf neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Big text for the stage</source>
        <translation>&amp;Große Schrift für die Bühne</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Change the keys …</source>
        <translation>Tasten &amp;ändern …</translation>
    </message>
    <message>
        <source>&amp;Check and open</source>
        <translation>Prüfen und ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation>Panel &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Compact (this desktop lets no program stay on top)</source>
        <translation>&amp;Kompakt (dieser Desktop lässt kein Programm im Vordergrund)</translation>
    </message>
    <message>
        <source>&amp;Compact, always on top</source>
        <translation>&amp;Kompakt, immer im Vordergrund</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Kontext</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Cues</source>
        <translation>&amp;Cues</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete the whole history …</source>
        <translation>Ganzen Verlauf &amp;löschen …</translation>
    </message>
    <message>
        <source>&amp;Double</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit the cue on standby</source>
        <translation>Cue auf Standby &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;End its session …</source>
        <translation>Sitzung &amp;beenden …</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>Sitzung &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;End this session …</source>
        <translation>Diese &amp;Sitzung beenden …</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Exam results</source>
        <translation>Prüfungs&amp;ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Export the history …</source>
        <translation>Verlauf &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Export the run sheet …</source>
        <translation>Ablaufplan &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Export them first …</source>
        <translation>&amp;Zuerst exportieren …</translation>
    </message>
    <message>
        <source>&amp;Favourite, or no longer</source>
        <translation>&amp;Favorit oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Filter the history …</source>
        <translation>Verlauf fi&amp;ltern …</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Hoher Kontras&amp;t, hell</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Hold, or release</source>
        <translation>&amp;Halt oder Freigabe</translation>
    </message>
    <message>
        <source>&amp;Import cues …</source>
        <translation>Cues &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;It was spoken</source>
        <translation>Es &amp;wurde gesprochen</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>So &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Keys that work here</source>
        <translation>&amp;Tasten, die hier gelten</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>So lasse&amp;n</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Noch einmal &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>&amp;Make it a context</source>
        <translation>Zum Kontext &amp;machen</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Mehr &amp;dazu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Name this room …</source>
        <translation>Raum be&amp;nennen …</translation>
    </message>
    <message>
        <source>&amp;New show</source>
        <translation>&amp;Neue Show</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Näc&amp;hster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Next row that cannot be used</source>
        <translation>&amp;Nächste nicht brauchbare Zeile</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Open a show …</source>
        <translation>Show ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Open an exported history …</source>
        <translation>Exportierten Verlauf ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;Part before</source>
        <translation>Vorhe&amp;riger Teil</translation>
    </message>
    <message>
        <source>&amp;Paste rows as cues</source>
        <translation>&amp;Zeilen als Cues einfügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue {count} facts</source>
        <extracomment>One: &amp;Queue one fact</extracomment>
        <translation>
            <numerusform>Einen Fakt e&amp;inreihen</numerusform>
            <numerusform>{count} Fakten e&amp;inreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quick switcher …</source>
        <translation>&amp;Schnellwechsel …</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation>Agenten und Räume &amp;neu laden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Ra&amp;um</translation>
    </message>
    <message>
        <source>&amp;Save a copy of the show …</source>
        <translation>Kopie der Show s&amp;peichern …</translation>
    </message>
    <message>
        <source>&amp;Save the report …</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Save these filters</source>
        <translation>Diese Filter &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>Verlauf &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Sh&amp;ow</translation>
    </message>
    <message>
        <source>&amp;Show the cue</source>
        <translation>Cue &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>G&amp;esamtgröße</translation>
    </message>
    <message>
        <source>&amp;Speak aloud through the call add-context</source>
        <translation>Laut s&amp;prechen über den Aufruf add-context</translation>
    </message>
    <message>
        <source>&amp;Stand by</source>
        <translation>Auf &amp;Standby setzen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Support bundle …</source>
        <translation>&amp;Support-Paket …</translation>
    </message>
    <message>
        <source>&amp;Take it away there</source>
        <translation>Dort &amp;wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>&amp;Haken setzen oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>&amp;Mitschrift</translation>
    </message>
    <message>
        <source>&amp;Try it in rehearsal</source>
        <translation>In der Pro&amp;be ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Use it for this session only</source>
        <translation>N&amp;ur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>&amp;Variables, snippets, cover line …</source>
        <translation>&amp;Variablen, Bausteine, Notsatz …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Which column is what</source>
        <translation>&amp;Was in welcher Spalte steht</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>+{time} over</source>
        <translation>+{time} über Plan</translation>
    </message>
    <message>
        <source>A broken answer</source>
        <translation>Eine beschädigte Antwort</translation>
    </message>
    <message>
        <source>A context that turns the talk; nobody hears it</source>
        <translation>Ein Kontext, der das Gespräch wendet; niemand hört ihn</translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation>Auf diesem Weg würde ein Kontext laut gesprochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A copy never holds the API secret.</source>
        <translation>Eine Kopie enthält nie den API-Schlüssel.</translation>
    </message>
    <message>
        <source>A copy of the show was saved.</source>
        <translation>Eine Kopie der Show wurde gespeichert.</translation>
    </message>
    <message>
        <source>A cue that was not planned</source>
        <translation>Ein Cue, der nicht geplant war</translation>
    </message>
    <message>
        <source>A cue was added.</source>
        <translation>Ein Cue wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>A cue was changed.</source>
        <translation>Ein Cue wurde geändert.</translation>
    </message>
    <message>
        <source>A drill happens in this rehearsal alone. Choose one, start it, then let a line go.</source>
        <translation>Eine Übung findet nur in dieser Probe statt. Wählen Sie eine, starten Sie sie und lassen Sie dann einen Text hinaus.</translation>
    </message>
    <message>
        <source>A group was added.</source>
        <translation>Eine Gruppe wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>A group was changed.</source>
        <translation>Eine Gruppe wurde geändert.</translation>
    </message>
    <message>
        <source>A guard in front of the platform turns the request away.</source>
        <translation>Ein Schutz vor der Plattform weist die Anfrage ab.</translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation>Eine späte Antwort kam</translation>
    </message>
    <message>
        <source>A late answer came ({time}).</source>
        <translation>Eine späte Antwort kam ({time}).</translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. The agent may know this now.</source>
        <translation>Eine späte Antwort kam, sie beweist aber nichts. Der Agent weiß das jetzt vielleicht.</translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. This may have been spoken.</source>
        <translation>Eine späte Antwort kam, sie beweist aber nichts. Das wurde vielleicht gesprochen.</translation>
    </message>
    <message>
        <source>A late answer came. Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>Eine späte Antwort kam. Erreichte Räume: {reached}. Nicht erreichte Räume: {missed}.</translation>
    </message>
    <message>
        <source>A late answer came: accepted. How many rooms it reached, it did not say.</source>
        <translation>Eine späte Antwort kam: angenommen. Wie viele Räume erreicht wurden, sagt sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>A late answer came: delivered to {count} rooms.</source>
        <extracomment>One: A late answer came: delivered to one room.</extracomment>
        <translation>
            <numerusform>Eine späte Antwort kam: in einem Raum angekommen.</numerusform>
            <numerusform>Eine späte Antwort kam: in {count} Räumen angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A late answer came: nobody heard this, no room is connected to the agent.</source>
        <translation>Eine späte Antwort kam: Niemand hat das gehört, kein Raum ist mit dem Agenten verbunden.</translation>
    </message>
    <message>
        <source>A late answer came: some rooms got this line, others did not.</source>
        <translation>Eine späte Antwort kam: Manche Räume haben diesen Text bekommen, andere nicht.</translation>
    </message>
    <message>
        <source>A late answer came: the platform asked to wait. It did not act.</source>
        <translation>Eine späte Antwort kam: Die Plattform bat zu warten. Sie hat nichts getan.</translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line.</source>
        <translation>Eine späte Antwort kam: Die Plattform hat diesen Text abgelehnt.</translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line. {why}</source>
        <translation>Eine späte Antwort kam: Die Plattform hat diesen Text abgelehnt. {why}</translation>
    </message>
    <message>
        <source>A long code of letters and digits. Is it a key? Remove it unless it is to be sent.</source>
        <translation>Ein langer Code aus Buchstaben und Ziffern. Ist es ein Schlüssel? Entfernen Sie ihn, wenn er nicht gesendet werden soll.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>A newer line: {state}</source>
        <translation>Ein neuerer Text: {state}</translation>
    </message>
    <message>
        <source>A newer panel made it. What this one does not know is left out.</source>
        <translation>Ein neueres Panel hat die Datei erstellt. Was dieses hier nicht kennt, fehlt.</translation>
    </message>
    <message>
        <source>A note that belongs to no cue. Put it below the name of its cue.</source>
        <translation>Eine Notiz, die zu keinem Cue gehört. Setzen Sie sie unter den Namen ihres Cues.</translation>
    </message>
    <message>
        <source>A page to read and to print</source>
        <translation>Eine Seite zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>A part of this computer does not answer. Look again, or restart the panel.</source>
        <translation>Ein Teil dieses Computers antwortet nicht. Sehen Sie noch einmal nach, oder starten Sie das Panel neu.</translation>
    </message>
    <message>
        <source>A proxy here must not hold a user name or a password, for everybody on this computer can read it. Set such a proxy in the system&apos;s own settings.</source>
        <translation>Ein Proxy darf hier keinen Benutzernamen und kein Passwort enthalten, denn jeder an diesem Computer kann es lesen. Tragen Sie einen solchen Proxy in den Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example:3128; or it is “direct”, or “system”.</source>
        <translation>Ein Proxy sieht aus wie http://proxy.example:3128, oder er ist „direct“ oder „system“.</translation>
    </message>
    <message>
        <source>A quotation mark (&quot;) is opened here and never closed. Close or remove it.</source>
        <translation>Ein Anführungszeichen (&quot;) wird hier geöffnet und nie geschlossen. Schließen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>A rehearsal: nobody outside that computer heard any of it.</source>
        <translation>Eine Probe: Niemand außerhalb dieses Computers hat etwas davon gehört.</translation>
    </message>
    <message>
        <source>A room that closes</source>
        <translation>Ein Raum, der schließt</translation>
    </message>
    <message>
        <source>A room without an agent. Write the agent&apos;s code too, or leave both cells empty.</source>
        <translation>Ein Raum ohne Agent. Schreiben Sie auch den Agentencode dazu, oder lassen Sie beide Zellen leer.</translation>
    </message>
    <message>
        <source>A room without its agent</source>
        <translation>Ein Raum ohne seinen Agenten</translation>
    </message>
    <message>
        <source>A run sheet was added.</source>
        <translation>Ein Ablaufplan wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>A run sheet was removed.</source>
        <translation>Ein Ablaufplan wurde entfernt.</translation>
    </message>
    <message>
        <source>A script for reading ({pattern})</source>
        <translation>Ein Skript zum Lesen ({pattern})</translation>
    </message>
    <message>
        <source>A show keeps at least one run sheet. Add another one first.</source>
        <translation>Eine Show behält mindestens einen Ablaufplan. Fügen Sie erst einen anderen hinzu.</translation>
    </message>
    <message>
        <source>A slow answer</source>
        <translation>Eine langsame Antwort</translation>
    </message>
    <message>
        <source>A snippet is named with letters, digits, hyphens and underscores.</source>
        <translation>Der Name eines Bausteins besteht aus Buchstaben, Ziffern, Binde- und Unterstrichen.</translation>
    </message>
    <message>
        <source>A stranger answers</source>
        <translation>Jemand Fremdes antwortet</translation>
    </message>
    <message>
        <source>A table in a script is not read. Copy its rows and paste them instead.</source>
        <translation>Eine Tabelle in einem Skript wird nicht gelesen. Kopieren Sie ihre Zeilen und fügen Sie sie stattdessen ein.</translation>
    </message>
    <message>
        <source>A transcript of {room} has this line ({percent} % sure). You decide what became of it.</source>
        <translation>Eine Mitschrift von {room} enthält diesen Text ({percent} % sicher). Was daraus wurde, entscheiden Sie.</translation>
    </message>
    <message>
        <source>A variable has another value.</source>
        <translation>Eine Variable hat einen anderen Wert.</translation>
    </message>
    <message>
        <source>A variable is named with letters, digits, underscores and single spaces.</source>
        <translation>Der Name einer Variablen besteht aus Buchstaben, Ziffern, Unterstrichen und einzelnen Leerzeichen.</translation>
    </message>
    <message>
        <source>A visitor said: {words}</source>
        <translation>Ein Besucher hat gesagt: {words}</translation>
    </message>
    <message>
        <source>A workbook for Excel</source>
        <translation>Eine Arbeitsmappe für Excel</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>A&amp;dd a cue</source>
        <translation>Neuer &amp;Cue</translation>
    </message>
    <message>
        <source>ALL rooms</source>
        <translation>ALLE Räume</translation>
    </message>
    <message>
        <source>ALL rooms · {agent}</source>
        <translation>ALLE Räume · {agent}</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API secret revoked</source>
        <translation>API-Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>API secret {name}</source>
        <translation>API-Schlüssel {name}</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>SCHARF</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>Kon&amp;to</translation>
    </message>
    <message>
        <source>Accepted by the platform. How many rooms it reached, the reply did not say.</source>
        <translation>Von der Plattform angenommen. Wie viele Räume erreicht wurden, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Accepted, for no room</source>
        <translation>Angenommen, für keinen Raum</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Add a &amp;cue after the one on standby</source>
        <translation>Neuer &amp;Cue nach dem auf Standby</translation>
    </message>
    <message>
        <source>Add a &amp;cue below</source>
        <translation>Neuer &amp;Cue darunter</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Neue &amp;Gruppe</translation>
    </message>
    <message>
        <source>Add a &amp;group after the cue on standby</source>
        <translation>Neue &amp;Gruppe nach dem Cue auf Standby</translation>
    </message>
    <message>
        <source>Add a &amp;group below</source>
        <translation>Neue &amp;Gruppe darunter</translation>
    </message>
    <message>
        <source>Add a &amp;run sheet</source>
        <translation>Neuer Ab&amp;laufplan</translation>
    </message>
    <message>
        <source>Add a snippet</source>
        <translation>Baustein hinzufügen</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent code</source>
        <translation>Agentencode</translation>
    </message>
    <message>
        <source>Agent of the cue</source>
        <translation>Agent des Cues</translation>
    </message>
    <message>
        <source>Agent unknown</source>
        <translation>Agent unbekannt</translation>
    </message>
    <message>
        <source>Agent unknown, older platform</source>
        <translation>Agent unbekannt, ältere Plattform</translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation>Agent, Raum oder Befehl</translation>
    </message>
    <message>
        <source>Agent: {agent}</source>
        <translation>Agent: {agent}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Agents: {count}.</source>
        <translation>Agenten: {count}.</translation>
    </message>
    <message>
        <source>All columns as &amp;usual</source>
        <translation>Alle Spalten wie &amp;gewohnt</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>All commands ({key})</source>
        <translation>Alle Befehle ({key})</translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>Alles andere ist verborgen, solange der Sichtschutz an ist.</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Alle Dateien ({pattern})</translation>
    </message>
    <message>
        <source>All keys are as usual again.</source>
        <translation>Alle Tasten sind wieder wie gewohnt.</translation>
    </message>
    <message>
        <source>All lines are shown again: this one was not among those found.</source>
        <translation>Es werden wieder alle Texte angezeigt: Dieser war nicht unter den gefundenen.</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation>Alle Räume (Rundruf)</translation>
    </message>
    <message>
        <source>All rooms of an agent</source>
        <translation>Alle Räume eines Agenten</translation>
    </message>
    <message>
        <source>Already said in {room} at {time}. Hold GO to say it again, or press Shift+F5.</source>
        <translation>In {room} um {time} schon gesagt. Halten Sie GO gedrückt, um es noch einmal zu sagen, oder drücken Sie Umschalt+F5.</translation>
    </message>
    <message>
        <source>Already sent to ALL rooms at {time}. Hold GO to send it again, or press Shift+F5.</source>
        <translation>Um {time} schon in ALLE Räume gesendet. Halten Sie GO gedrückt, um es noch einmal zu senden, oder drücken Sie Umschalt+F5.</translation>
    </message>
    <message>
        <source>Already told in {room} at {time}. Hold GO to tell it again, or press Shift+F5.</source>
        <translation>In {room} um {time} schon mitgeteilt. Halten Sie GO gedrückt, um es noch einmal mitzuteilen, oder drücken Sie Umschalt+F5.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons. Press another key.</source>
        <translation>Alt mit einem Buchstaben öffnet Menüs und drückt Knöpfe. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>An agent without a room. Write the room or “all rooms”, or choose no column for the agent: the cue then goes to the current target.</source>
        <translation>Ein Agent ohne Raum. Schreiben Sie den Raum oder „alle Räume“, oder wählen Sie für den Agenten keine Spalte: Dann geht der Cue an das aktuelle Ziel.</translation>
    </message>
    <message>
        <source>An answer began, with status {status}.</source>
        <translation>Eine Antwort begann, mit Status {status}.</translation>
    </message>
    <message>
        <source>An answer far too long</source>
        <translation>Eine viel zu lange Antwort</translation>
    </message>
    <message>
        <source>An answer without sense</source>
        <translation>Eine Antwort ohne Sinn</translation>
    </message>
    <message>
        <source>An endless answer</source>
        <translation>Eine endlose Antwort</translation>
    </message>
    <message>
        <source>An error called success</source>
        <translation>Ein Fehler, der Erfolg heißt</translation>
    </message>
    <message>
        <source>An error comes with the status of success.</source>
        <translation>Ein Fehler kommt mit dem Status eines Erfolgs.</translation>
    </message>
    <message>
        <source>Another cue of this run sheet has the same text.</source>
        <translation>Ein anderer Cue dieses Ablaufplans hat denselben Text.</translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation>Ein anderes Panel arbeitet mit diesen Dateien. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another panel, or a command of it, is using this history. Close it, then try again.</source>
        <translation>Ein anderes Panel oder ein Befehl davon benutzt diesen Verlauf. Schließen Sie es, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another room was chosen, but no line arrived there.</source>
        <translation>Ein anderer Raum wurde gewählt, aber dort kam kein Text an.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer after (ms)</source>
        <translation>Antwort nach (ms)</translation>
    </message>
    <message>
        <source>Any agent</source>
        <translation>Jeder Agent</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Any mode</source>
        <translation>Jeder Modus</translation>
    </message>
    <message>
        <source>Any number of lines</source>
        <translation>Beliebig viele Texte</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>Jedes Profil</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Jeder Raum</translation>
    </message>
    <message>
        <source>Any show</source>
        <translation>Jede Show</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>W&amp;ie gewohnt</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>As the &amp;system has them</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back &amp;up the history now</source>
        <translation>Verlauf jetzt si&amp;chern</translation>
    </message>
    <message>
        <source>Back to your own history</source>
        <translation>Zurück zum eigenen Verlauf</translation>
    </message>
    <message>
        <source>Backing up the history …</source>
        <translation>Der Verlauf wird gesichert …</translation>
    </message>
    <message>
        <source>Backing up the history: {percent} %</source>
        <translation>Der Verlauf wird gesichert: {percent} %</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Begins a new line of the text</source>
        <translation>Beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Unterwegs blockiert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Bring in cues</source>
        <translation>Cues importieren</translation>
    </message>
    <message>
        <source>Brings back the last line, where nothing is written</source>
        <translation>Holt den letzten Text zurück, wenn nichts geschrieben ist</translation>
    </message>
    <message>
        <source>Brings in rows that were copied from a spreadsheet</source>
        <translation>Importiert Zeilen, die aus einer Tabelle kopiert wurden</translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation>Kaufen Sie Guthaben auf bithuman.ai und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Buy credits …</source>
        <translation>Guthaben kaufen …</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By hand, not by its cue</source>
        <translation>Von Hand, nicht mit seinem Cue</translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <translation>Alle &amp;Filter aufheben</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, für jede Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>Das Lesen abbrechen</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Bericht abbrechen</translation>
    </message>
    <message>
        <source>Cancel the writing</source>
        <translation>Das Schreiben abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was deleted.</source>
        <translation>Abgebrochen. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was opened.</source>
        <translation>Abgebrochen. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht brauchbar</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Check that the disk has room, then send it again.</source>
        <translation>Prüfen Sie, ob auf der Festplatte Platz ist, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that the profile and the agent belong together.</source>
        <translation>Prüfen Sie, ob Profil und Agent zusammengehören.</translation>
    </message>
    <message>
        <source>Check the agent code, and that the profile is the one that owns the agent.</source>
        <translation>Prüfen Sie den Agentencode und ob der Agent zu diesem Profil gehört.</translation>
    </message>
    <message>
        <source>Check the agent code.</source>
        <translation>Prüfen Sie den Agentencode.</translation>
    </message>
    <message>
        <source>Check the agent, the room and the text, then send again.</source>
        <translation>Prüfen Sie Agent, Raum und Text und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the base URL in the profile.</source>
        <translation>Prüfen Sie die Adresse (Basis-URL) im Profil.</translation>
    </message>
    <message>
        <source>Check the base URL in the profile. This server may also be too old for the call.</source>
        <translation>Prüfen Sie die Adresse (Basis-URL) im Profil. Vielleicht ist der Server auch zu alt für diesen Aufruf.</translation>
    </message>
    <message>
        <source>Check the network of this machine, and the base URL in the profile.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers und die Adresse (Basis-URL) im Profil.</translation>
    </message>
    <message>
        <source>Check the network of this machine, then try again.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the network of this machine.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>Check the network. It is safe to send again.</source>
        <translation>Prüfen Sie das Netzwerk. Sie können gefahrlos noch einmal senden.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and network, or ask your IT for its CA file.</source>
        <translation>Prüfen Sie Datum und Netzwerk dieses Computers oder fragen Sie Ihre IT nach ihrer CA-Datei.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and network. A company network may need its CA file.</source>
        <translation>Prüfen Sie Datum und Netzwerk dieses Computers. Ein Firmennetz braucht vielleicht seine CA-Datei.</translation>
    </message>
    <message>
        <source>Checking the secret with the platform …</source>
        <translation>Die Plattform prüft den Schlüssel …</translation>
    </message>
    <message>
        <source>Choose a fact above to see which rooms were told it.</source>
        <translation>Wählen Sie oben einen Fakt, um zu sehen, welchen Räumen er mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>Choose a line above to see what became of it.</source>
        <translation>Wählen Sie oben einen Text, um zu sehen, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>Choose a room in the list first, then give it a name.</source>
        <translation>Wählen Sie zuerst einen Raum in der Liste, und geben Sie ihm dann einen Namen.</translation>
    </message>
    <message>
        <source>Choose a room, or type its id. Until then the cue stays as it is.</source>
        <translation>Wählen Sie einen Raum, oder tippen Sie seine ID ein. Bis dahin bleibt der Cue, wie er ist.</translation>
    </message>
    <message>
        <source>Choose a saved filter, and type its new name.</source>
        <translation>Wählen Sie einen gespeicherten Filter, und tippen Sie seinen neuen Namen ein.</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation>Wählen Sie zuerst einen Agenten und einen Raum.</translation>
    </message>
    <message>
        <source>Choose an agent and a room first: this goes to the current target.</source>
        <translation>Wählen Sie zuerst einen Agenten und einen Raum: Das geht an das aktuelle Ziel.</translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation>Agent und Raum wählen, einen Text schreiben, Strg+Enter drücken.</translation>
    </message>
    <message>
        <source>Choose an agent first. Then mark it as a favourite.</source>
        <translation>Wählen Sie zuerst einen Agenten. Markieren Sie ihn dann als Favoriten.</translation>
    </message>
    <message>
        <source>Choose an agent first. Then open its page.</source>
        <translation>Wählen Sie zuerst einen Agenten. Öffnen Sie dann seine Seite.</translation>
    </message>
    <message>
        <source>Choose an agent, or type its code. Until then the cue stays as it is.</source>
        <translation>Wählen Sie einen Agenten, oder tippen Sie seinen Code ein. Bis dahin bleibt der Cue, wie er ist.</translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation>Wählen Sie einen anderen Agenten. Wenn es ihn auf bithuman.ai gibt, erneuern Sie das Panel.</translation>
    </message>
    <message>
        <source>Choose one room first.</source>
        <translation>Wählen Sie zuerst einen einzelnen Raum.</translation>
    </message>
    <message>
        <source>Choose one room to read what is said there.</source>
        <translation>Wählen Sie einen einzelnen Raum, um zu lesen, was dort gesagt wird.</translation>
    </message>
    <message>
        <source>Choose the one or the other</source>
        <translation>Wählt das eine oder das andere</translation>
    </message>
    <message>
        <source>Choose what a key is to do. Changes work at once. Nothing is sent from here.</source>
        <translation>Wählen Sie, was eine Taste tun soll. Änderungen gelten sofort. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose what the report is of, or its form</source>
        <translation>Wählen, wovon der Bericht handelt, oder sein Format</translation>
    </message>
    <message>
        <source>Choose who speaks, and where</source>
        <translation>Wählen, wer spricht und wo</translation>
    </message>
    <message>
        <source>Choose, or type an id</source>
        <translation>Wählen oder ID eintippen</translation>
    </message>
    <message>
        <source>Chooses an outcome, or no longer</source>
        <translation>Wählt ein Ergebnis oder wählt es ab</translation>
    </message>
    <message>
        <source>Chooses the room</source>
        <translation>Wählt den Raum</translation>
    </message>
    <message>
        <source>Chooses what is picked or typed</source>
        <translation>Übernimmt, was gewählt oder getippt ist</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
    <message>
        <source>Cleaning what is searched …</source>
        <translation>Der Suchindex wird bereinigt …</translation>
    </message>
    <message>
        <source>Clears the field; from an empty one it goes to the history</source>
        <translation>Leert das Feld; aus einem leeren geht es zum Verlauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Hilfe schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Closes an open menu or list first, and does nothing else then</source>
        <translation>Schließt zuerst ein offenes Menü oder eine offene Liste und tut dann sonst nichts</translation>
    </message>
    <message>
        <source>Closes it; the name stays as it was</source>
        <translation>Schließt sie; der Name bleibt, wie er war</translation>
    </message>
    <message>
        <source>Closes it; what was written is kept</source>
        <translation>Schließt sie; was geschrieben wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>Closes the card</source>
        <translation>Schließt die Karte</translation>
    </message>
    <message>
        <source>Closes the card, and ends nothing</source>
        <translation>Schließt die Karte und beendet nichts</translation>
    </message>
    <message>
        <source>Closes the card; what is chosen stays</source>
        <translation>Schließt die Karte; was gewählt ist, bleibt</translation>
    </message>
    <message>
        <source>Closes the file and shows what was sent from here. The file stays as it is.</source>
        <translation>Schließt die Datei und zeigt, was von hier gesendet wurde. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Closes the help, and holds if a line is on its way</source>
        <translation>Schließt die Hilfe und hält an, wenn ein Text unterwegs ist</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Columns &amp;beside the stage</source>
        <translation>Spalten neben der &amp;Bühne</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context before cue {number}</source>
        <translation>Kontext vor Cue {number}</translation>
    </message>
    <message>
        <source>Context before the line</source>
        <translation>Kontext vor dem Text</translation>
    </message>
    <message>
        <source>Context that must be confirmed first</source>
        <translation>Kontext, der zuerst bestätigt sein muss</translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>Kontext: verborgen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copies the record</source>
        <translation>Kopiert den Eintrag</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Als &amp;Python kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;reply</source>
        <translation>Ant&amp;wort kopieren</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>&amp;Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy the request &amp;id</source>
        <translation>Anfrage-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation>Kopieren Sie den Schlüssel noch einmal von der Seite „Developer“ auf bithuman.ai und speichern Sie ihn.</translation>
    </message>
    <message>
        <source>Copy to clip&amp;board</source>
        <translation>&amp;In Zwischenablage</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Counting the lines …</source>
        <translation>Die Texte werden gezählt …</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Cover line</source>
        <translation>Notsatz</translation>
    </message>
    <message>
        <source>Cover line: {complaint}</source>
        <translation>Notsatz: {complaint}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Credits bought extra</source>
        <translation>Zusätzlich gekauftes Guthaben</translation>
    </message>
    <message>
        <source>Credits do not run now</source>
        <translation>Derzeit wird kein Guthaben verbraucht</translation>
    </message>
    <message>
        <source>Credits for about {time} (estimate)</source>
        <translation>Guthaben für etwa {time} (geschätzt)</translation>
    </message>
    <message>
        <source>Credits for about {time} at this rate</source>
        <translation>Guthaben für etwa {time} bei diesem Verbrauch</translation>
    </message>
    <message>
        <source>Credits for less than a minute at this rate</source>
        <translation>Guthaben für weniger als eine Minute bei diesem Verbrauch</translation>
    </message>
    <message>
        <source>Credits left: {credits}.</source>
        <translation>Guthaben übrig: {credits}.</translation>
    </message>
    <message>
        <source>Credits of the plan</source>
        <translation>Guthaben des Tarifs</translation>
    </message>
    <message>
        <source>Credits run at</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Credits run low: about {time} at this rate. Open Account to buy some.</source>
        <translation>Das Guthaben wird knapp: noch etwa {time} bei diesem Verbrauch. Öffnen Sie „Konto“, um Guthaben zu kaufen.</translation>
    </message>
    <message>
        <source>Credits running out</source>
        <translation>Guthaben geht aus</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Strg+Enter sendet</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends the line. Esc holds whatever has not left yet, and releases it.</source>
        <translation>Strg+Enter sendet den Text. Esc hält an, was noch nicht hinaus ist, und gibt es wieder frei.</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Cue</translation>
    </message>
    <message>
        <source>Cue lists ({pattern})</source>
        <translation>Cue-Listen ({pattern})</translation>
    </message>
    <message>
        <source>Cue {number}</source>
        <translation>Cue {number}</translation>
    </message>
    <message>
        <source>Cue {number} of {count}</source>
        <translation>Cue {number} von {count}</translation>
    </message>
    <message>
        <source>Cue {number}, {title}: {complaint}</source>
        <translation>Cue {number}, {title}: {complaint}</translation>
    </message>
    <message>
        <source>Cue {number}: {name}</source>
        <translation>Cue {number}: {name}</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Cues</translation>
    </message>
    <message>
        <source>Cues as planned</source>
        <translation>Cues wie geplant</translation>
    </message>
    <message>
        <source>Cues from a file</source>
        <translation>Cues aus einer Datei</translation>
    </message>
    <message>
        <source>Cues from {name}</source>
        <translation>Cues aus {name}</translation>
    </message>
    <message>
        <source>Cues that were copied</source>
        <translation>Kopierte Cues</translation>
    </message>
    <message>
        <source>Cut here to be shown. A copy has all of it.</source>
        <translation>Hier nur gekürzt angezeigt. Eine Kopie enthält alles.</translation>
    </message>
    <message>
        <source>Cut off, but spoken</source>
        <translation>Abgebrochen, aber gesprochen</translation>
    </message>
    <message>
        <source>Cut off, not spoken</source>
        <translation>Abgebrochen, nicht gesprochen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delete &amp;what the list shows …</source>
        <translation>Angezeigtes &amp;löschen …</translation>
    </message>
    <message>
        <source>Delete the whole history</source>
        <translation>Ganzen Verlauf löschen</translation>
    </message>
    <message>
        <source>Delete what the list shows</source>
        <translation>Angezeigtes löschen</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total} lines</source>
        <translation>Wird gelöscht: {done} von {total} Texten</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Angekommen</translation>
    </message>
    <message numerus="yes">
        <source>Delivered to {count} rooms.</source>
        <extracomment>One: Delivered to one room.</extracomment>
        <translation>
            <numerusform>In einem Raum angekommen.</numerusform>
            <numerusform>In {count} Räumen angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Did not get it: {rooms}</source>
        <translation>Nicht erreicht: {rooms}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>Fertig, weiter</translation>
    </message>
    <message>
        <source>Doubles what is chosen</source>
        <translation>Dupliziert, was gewählt ist</translation>
    </message>
    <message>
        <source>Dri&amp;lls …</source>
        <translation>Übun&amp;gen …</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Drill: {name}</source>
        <translation>Übung: {name}</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>E&amp;xport what the history shows …</source>
        <translation>Angezeigtes e&amp;xportieren …</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>EDIT</source>
        <translation>BEARBEITEN</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bearbeiten und noch einmal senden</translation>
    </message>
    <message>
        <source>Edit the cue</source>
        <translation>Cue bearbeiten</translation>
    </message>
    <message>
        <source>Edit the cue after this one (Ctrl+Down)</source>
        <translation>Den Cue nach diesem bearbeiten (Strg+Herunter)</translation>
    </message>
    <message>
        <source>Edit the cue before this one (Ctrl+Up)</source>
        <translation>Den Cue vor diesem bearbeiten (Strg+Hoch)</translation>
    </message>
    <message>
        <source>Edits what is chosen</source>
        <translation>Bearbeitet, was gewählt ist</translation>
    </message>
    <message>
        <source>Elapsed {time}</source>
        <translation>Vergangen {time}</translation>
    </message>
    <message>
        <source>Elsewhere than planned</source>
        <translation>Woanders als geplant</translation>
    </message>
    <message>
        <source>Empty cue</source>
        <translation>Leerer Cue</translation>
    </message>
    <message>
        <source>En&amp;d a session of the room …</source>
        <translation>Sitzung des Raums been&amp;den …</translation>
    </message>
    <message>
        <source>End the exam</source>
        <translation>Prüfung beenden</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Diese Sitzung beenden</translation>
    </message>
    <message>
        <source>Ending the session …</source>
        <translation>Die Sitzung wird beendet …</translation>
    </message>
    <message>
        <source>Ends about {time}</source>
        <translation>Endet etwa um {time}</translation>
    </message>
    <message>
        <source>Ends the session, if the name of its room is typed</source>
        <translation>Beendet die Sitzung, wenn der Name ihres Raums eingetippt ist</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc closes. Without a name the id is shown. Nothing is sent from here.</source>
        <translation>Enter behält ihn, Esc schließt. Ohne Namen wird die ID angezeigt. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Error code: {code}</source>
        <translation>Fehlercode: {code}</translation>
    </message>
    <message>
        <source>Esc always holds, and closes what is open. Press another key.</source>
        <translation>Esc hält immer an und schließt, was offen ist. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Esc closes. A session that was ended cannot be brought back.</source>
        <translation>Esc schließt. Eine beendete Sitzung lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is sent from here, and the file stays on this computer.</source>
        <translation>Esc schließt. Von hier wird nichts gesendet, und die Datei bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is sent from here.</source>
        <translation>Esc schließt. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is taken over before you keep it, and nothing is sent from here.</source>
        <translation>Esc schließt. Nichts wird übernommen, bevor Sie es behalten, und von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Esc closes. What was deleted cannot be brought back. Nothing is sent from here.</source>
        <translation>Esc schließt. Gelöschtes lässt sich nicht zurückholen. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Jeder Text</translation>
    </message>
    <message>
        <source>Every line gets its outcome here. Where it is unknown, look at the stage before you say the line again.</source>
        <translation>Hier steht zu jedem Text das Ergebnis. Wo es unbekannt ist, schauen Sie auf die Bühne, bevor Sie den Text noch einmal sagen.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything is kept as you write. Esc closes. Nothing is sent from here.</source>
        <translation>Alles wird beim Schreiben behalten. Esc schließt. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Everything was right.</source>
        <translation>Alles war richtig.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Exam results</source>
        <translation>Prüfungsergebnisse</translation>
    </message>
    <message>
        <source>Exam, task {number} of {count}: let a line go to one room, and deal with what comes.</source>
        <translation>Prüfung, Aufgabe {number} von {count}: Lassen Sie einen Text in einen Raum hinaus, und gehen Sie mit dem um, was kommt.</translation>
    </message>
    <message>
        <source>Exams, newest first</source>
        <translation>Prüfungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Export the run sheet</source>
        <translation>Ablaufplan exportieren</translation>
    </message>
    <message>
        <source>Export what the history shows</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>Exported histories ({pattern})</source>
        <translation>Exportierte Verläufe ({pattern})</translation>
    </message>
    <message>
        <source>Exporting the history …</source>
        <translation>Der Verlauf wird exportiert …</translation>
    </message>
    <message>
        <source>Exporting the history: {done} of {total} lines</source>
        <translation>Der Verlauf wird exportiert: {done} von {total} Texten</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Faults of the panel itself</source>
        <translation>Fehler des Panels selbst</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>Filters ({count})</source>
        <extracomment>One: Filters (one)</extracomment>
        <translation>
            <numerusform>Filter (1)</numerusform>
            <numerusform>Filter ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation>Agent, Raum oder Befehl finden</translation>
    </message>
    <message>
        <source>Find what a key is to do</source>
        <translation>Finden, was eine Taste tun soll</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>Fünf Jahre</translation>
    </message>
    <message>
        <source>Fold a group, or unfold it</source>
        <translation>Eine Gruppe ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold or show the &amp;history</source>
        <translation>&amp;Verlauf ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold or show the &amp;targets</source>
        <translation>&amp;Ziele ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold the history</source>
        <translation>Verlauf einklappen</translation>
    </message>
    <message>
        <source>Fold the targets</source>
        <translation>Ziele einklappen</translation>
    </message>
    <message>
        <source>Follows by itself in about {seconds} s (estimate).</source>
        <translation>Folgt von selbst in etwa {seconds} s (geschätzt).</translation>
    </message>
    <message>
        <source>Follows the link</source>
        <translation>Folgt dem Verweis</translation>
    </message>
    <message>
        <source>For Excel ({pattern})</source>
        <translation>Für Excel ({pattern})</translation>
    </message>
    <message>
        <source>For a ticket or a wiki ({pattern})</source>
        <translation>Für ein Ticket oder ein Wiki ({pattern})</translation>
    </message>
    <message>
        <source>For any spreadsheet ({pattern})</source>
        <translation>Für jede Tabellenkalkulation ({pattern})</translation>
    </message>
    <message>
        <source>For example: Main stage</source>
        <translation>Zum Beispiel: Hauptbühne</translation>
    </message>
    <message>
        <source>For other programs ({pattern})</source>
        <translation>Für andere Programme ({pattern})</translation>
    </message>
    <message>
        <source>For reading and printing ({pattern})</source>
        <translation>Zum Lesen und Drucken ({pattern})</translation>
    </message>
    <message>
        <source>For spreadsheets ({pattern})</source>
        <translation>Für Tabellen ({pattern})</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>Format des Berichts</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Free some disk space, then send again. It is safe to send again.</source>
        <translation>Schaffen Sie Platz auf der Festplatte und senden Sie dann noch einmal. Das ist gefahrlos.</translation>
    </message>
    <message>
        <source>Freeze everything (Esc). A sentence being spoken cannot be stopped.</source>
        <translation>Alles anhalten (Esc). Ein Satz, der gerade gesprochen wird, lässt sich nicht stoppen.</translation>
    </message>
    <message>
        <source>Freezes everything at once. A sentence being spoken cannot be stopped.</source>
        <translation>Hält sofort alles an. Ein Satz, der gerade gesprochen wird, lässt sich nicht stoppen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>Ab {first}</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO once more, or to all rooms</source>
        <translation>GO noch einmal oder in alle Räume</translation>
    </message>
    <message>
        <source>GO once more, or where it goes to all rooms</source>
        <translation>GO noch einmal, oder wenn es in alle Räume geht</translation>
    </message>
    <message>
        <source>GO with the line on standby</source>
        <translation>GO für den Cue auf Standby</translation>
    </message>
    <message>
        <source>GO: lets the line on standby go</source>
        <translation>GO: lässt den Cue auf Standby hinaus</translation>
    </message>
    <message>
        <source>Gateway error</source>
        <translation>Gateway-Fehler</translation>
    </message>
    <message>
        <source>Gathering what helps …</source>
        <translation>Was hilft, wird gesammelt …</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation>Geben Sie diesem Konto einen Namen und fügen Sie seinen API-Schlüssel ein. Sie finden den Schlüssel auf www.bithuman.ai unter „Developer“, „API Secrets“.</translation>
    </message>
    <message>
        <source>Gives the room a name</source>
        <translation>Gibt dem Raum einen Namen</translation>
    </message>
    <message>
        <source>Go on to the next cue, or the one before</source>
        <translation>Zum nächsten Cue gehen oder zum vorigen</translation>
    </message>
    <message>
        <source>Go on to what is missing, then to the fact</source>
        <translation>Weiter zu dem, was fehlt, dann zum Fakt</translation>
    </message>
    <message>
        <source>Go to the line it &amp;replaced</source>
        <translation>Zum &amp;ersetzten Text</translation>
    </message>
    <message>
        <source>Go to the line that replaced &amp;it</source>
        <translation>Zum Text, &amp;der ihn ersetzte</translation>
    </message>
    <message>
        <source>Go to the next control, to the one before</source>
        <translation>Zum nächsten Bedienelement, zum vorigen</translation>
    </message>
    <message>
        <source>Go to where it was said a&amp;gain</source>
        <translation>Dorthin, wo er &amp;noch einmal gesagt wurde</translation>
    </message>
    <message>
        <source>Goes by itself in {seconds} s.</source>
        <translation>Geht in {seconds} s von selbst hinaus.</translation>
    </message>
    <message>
        <source>Goes on to the line after it</source>
        <translation>Geht weiter zum Text danach</translation>
    </message>
    <message>
        <source>Goes to the lines that were found</source>
        <translation>Geht zu den gefundenen Texten</translation>
    </message>
    <message>
        <source>Goes to the next thing that can be mended</source>
        <translation>Geht zum nächsten Punkt, der sich beheben lässt</translation>
    </message>
    <message>
        <source>Goes to the page, then from link to link</source>
        <translation>Geht zur Seite, dann von Verweis zu Verweis</translation>
    </message>
    <message>
        <source>Goes to the text of the file, then to Save</source>
        <translation>Geht zum Text der Datei, dann zu „Speichern“</translation>
    </message>
    <message>
        <source>Goes to the text of the row, and from there to the next one</source>
        <translation>Geht zum Text der Zeile und von dort zur nächsten</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Gruppe ohne Namen</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALT</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Ein halbes Jahr</translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation>Eine halbe Antwort</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>Hi&amp;lfe</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;delivered</source>
        <translation>Ton für „&amp;angekommen“ hören</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;unknown</source>
        <translation>Ton für „&amp;unbekannt“ hören</translation>
    </message>
    <message>
        <source>Hear the sound for not h&amp;eard</source>
        <translation>Ton für „nicht ge&amp;hört“ hören</translation>
    </message>
    <message numerus="yes">
        <source>Heard in {count} rooms</source>
        <extracomment>One: Heard in one room</extracomment>
        <translation>
            <numerusform>In einem Raum gehört</numerusform>
            <numerusform>In {count} Räumen gehört</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard in {room} ({percent} % sure)</source>
        <translation>In {room} gehört ({percent} % sicher)</translation>
    </message>
    <message>
        <source>Heard in {room}, {seconds} s later ({percent} % sure)</source>
        <translation>In {room} gehört, {seconds} s später ({percent} % sicher)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>Hilfe: {title}</translation>
    </message>
    <message>
        <source>Hidden by the shield.</source>
        <translation>Vom Sichtschutz verborgen.</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Hoher &amp;Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Verlau&amp;f</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Hold to send (Ctrl+Shift+Enter)</source>
        <translation>Zum Senden gedrückt halten (Strg+Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation>Gedrückt halten, um an alle Räume zu senden (Strg+Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Hold, or release</source>
        <translation>Halt oder Freigabe</translation>
    </message>
    <message>
        <source>Holds if a line is on its way, and then goes back to it</source>
        <translation>Hält an, wenn ein Text unterwegs ist, und kehrt dann dorthin zurück</translation>
    </message>
    <message>
        <source>How everything works</source>
        <translation>Wie alles funktioniert</translation>
    </message>
    <message>
        <source>How everything works ({key})</source>
        <translation>Wie alles funktioniert ({key})</translation>
    </message>
    <message>
        <source>How long the history stays</source>
        <translation>Wie lange der Verlauf bleibt</translation>
    </message>
    <message>
        <source>However long</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation>Wenn es noch gesagt werden soll, können Sie gefahrlos noch einmal senden.</translation>
    </message>
    <message>
        <source>Import cues</source>
        <translation>Cues importieren</translation>
    </message>
    <message>
        <source>In a file of at most</source>
        <translation>In einer Datei von höchstens</translation>
    </message>
    <message>
        <source>In all, from the press</source>
        <translation>Insgesamt, ab dem Tastendruck</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>In den Details</translation>
    </message>
    <message>
        <source>In the field API secret: checks it and opens the account</source>
        <translation>Im Feld API-Schlüssel: prüft ihn und öffnet das Konto</translation>
    </message>
    <message>
        <source>In the fields Agent and Room</source>
        <translation>In den Feldern Agent und Raum</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>In der Hilfe</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>In den Fakten</translation>
    </message>
    <message>
        <source>In the list of rooms</source>
        <translation>In der Liste der Räume</translation>
    </message>
    <message>
        <source>In the message</source>
        <translation>In der Nachricht</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>In the queue, with what a hold took</source>
        <translation>In der Warteschlange, samt Halt</translation>
    </message>
    <message>
        <source>In the tables of variables and snippets</source>
        <translation>In den Tabellen der Variablen und Bausteine</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>In der Mitschrift</translation>
    </message>
    <message>
        <source>It became: {outcome}</source>
        <translation>Daraus wurde: {outcome}</translation>
    </message>
    <message>
        <source>It could not be written to the journal, which comes first.</source>
        <translation>Er konnte nicht ins Journal geschrieben werden, was zuerst geschieht.</translation>
    </message>
    <message>
        <source>It counts as delivered: the answer tells how many rooms it reached.</source>
        <translation>Gilt als angekommen: Die Antwort nennt, wie viele Räume erreicht wurden.</translation>
    </message>
    <message>
        <source>It counts as delivered: the platform accepted it.</source>
        <translation>Gilt als angekommen: Die Plattform hat ihn angenommen.</translation>
    </message>
    <message>
        <source>It counts as not heard: the answer says that no room got it.</source>
        <translation>Gilt als nicht gehört: Laut Antwort hat ihn kein Raum bekommen.</translation>
    </message>
    <message>
        <source>It counts as not sent: what never left cannot have been heard.</source>
        <translation>Gilt als nicht gesendet: Was nie hinausging, kann niemand gehört haben.</translation>
    </message>
    <message>
        <source>It counts as partly delivered: the answer tells of rooms without it.</source>
        <translation>Gilt als teilweise angekommen: Die Antwort nennt Räume, die ihn nicht bekamen.</translation>
    </message>
    <message>
        <source>It counts as rejected: the platform refused it, and said so.</source>
        <translation>Gilt als abgelehnt: Die Plattform hat ihn zurückgewiesen und das gesagt.</translation>
    </message>
    <message>
        <source>It counts as throttled: the platform asked to wait, and did not act.</source>
        <translation>Gilt als gebremst: Die Plattform bat um Geduld und tat nichts.</translation>
    </message>
    <message>
        <source>It counts as unknown: it may have arrived, and no answer says so.</source>
        <translation>Gilt als unbekannt: Er kam vielleicht an, und keine Antwort sagt es.</translation>
    </message>
    <message>
        <source>It counts as unknown: nothing proves that it was said, or that it was not.</source>
        <translation>Gilt als unbekannt: Nichts beweist, dass er gesagt wurde, und nichts, dass er es nicht wurde.</translation>
    </message>
    <message>
        <source>It counts as unknown: the answer says yes and no at once.</source>
        <translation>Gilt als unbekannt: Die Antwort sagt zugleich Ja und Nein.</translation>
    </message>
    <message>
        <source>It counts as unknown: with this status it may have been passed on all the same.</source>
        <translation>Gilt als unbekannt: Mit diesem Status kann er trotzdem weitergegeben worden sein.</translation>
    </message>
    <message>
        <source>It does nothing while you write a text: there it writes its letter.</source>
        <translation>Beim Schreiben eines Textes tut sie nichts: Dort schreibt sie ihren Buchstaben.</translation>
    </message>
    <message>
        <source>It goes once this one has been spoken, as estimated. A hold ends it.</source>
        <translation>Er geht hinaus, sobald dieser nach Schätzung gesprochen ist. Ein Halt beendet das.</translation>
    </message>
    <message>
        <source>It had waited longer than a line may.</source>
        <translation>Er hatte länger gewartet, als ein Text darf.</translation>
    </message>
    <message>
        <source>It has its usual keys again, but for those that do something else now.</source>
        <translation>Es hat wieder die gewohnten Tasten, außer denen, die jetzt etwas anderes tun.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>It is empty. Write one in the show&apos;s phrases.</source>
        <translation>Er ist leer. Schreiben Sie einen im Menü „Show“.</translation>
    </message>
    <message>
        <source>It is kept. Older lines go by themselves, when nothing is going on.</source>
        <translation>Es gilt jetzt. Ältere Texte gehen von selbst, wenn gerade nichts läuft.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It is not a property list with a dictionary.</source>
        <translation>Das ist keine Property List mit einem Dictionary.</translation>
    </message>
    <message>
        <source>It is not written as a run sheet has to be.</source>
        <translation>Es ist nicht so geschrieben, wie ein Ablaufplan sein muss.</translation>
    </message>
    <message>
        <source>It is not written as an item of a show has to be.</source>
        <translation>Es ist nicht so geschrieben, wie ein Eintrag einer Show sein muss.</translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation>Sie können gefahrlos noch einmal senden.</translation>
    </message>
    <message>
        <source>It is saved where you choose, and sent nowhere. Esc closes.</source>
        <translation>Es wird gespeichert, wo Sie wollen, und nirgendwohin gesendet. Esc schließt.</translation>
    </message>
    <message>
        <source>It may have been said already, at {time}. Look at the stage. Hold GO to say it again, or press Shift+F5.</source>
        <translation>Das wurde vielleicht schon gesagt, um {time}. Schauen Sie auf die Bühne. Halten Sie GO gedrückt, um es noch einmal zu sagen, oder drücken Sie Umschalt+F5.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Es muss ein Text sein.</translation>
    </message>
    <message>
        <source>It must be a whole number of days, from {least} to {most}.</source>
        <translation>Es muss eine ganze Zahl von Tagen sein, von {least} bis {most}.</translation>
    </message>
    <message>
        <source>It must be the whole path of a file.</source>
        <translation>Es muss der ganze Pfad einer Datei sein.</translation>
    </message>
    <message>
        <source>It must be “on” or “off”.</source>
        <translation>Es muss „on“ oder „off“ sein.</translation>
    </message>
    <message>
        <source>It opens in your browser, without the API secret. Esc closes. Nothing is sent from here.</source>
        <translation>Sie öffnet sich in Ihrem Browser, ohne den API-Schlüssel. Esc schließt. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>It replaced</source>
        <translation>Er ersetzte</translation>
    </message>
    <message>
        <source>It takes about {minutes} min to say (estimate). Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>Das dauert gesprochen etwa {minutes} Min. (geschätzt). Halten Sie die Schaltfläche gedrückt, oder drücken Sie Strg+Umschalt+Enter.</translation>
    </message>
    <message>
        <source>It takes about {seconds} s to say (estimate). Shorter lines are easier to follow.</source>
        <translation>Das dauert gesprochen etwa {seconds} s (geschätzt). Kürzeren Texten folgt man leichter.</translation>
    </message>
    <message>
        <source>It was held back at the last moment.</source>
        <translation>Er wurde im letzten Moment zurückgehalten.</translation>
    </message>
    <message>
        <source>It was noted as spoken, but the stage had not heard it.</source>
        <translation>Er wurde als gesprochen vermerkt, aber die Bühne hatte ihn nicht gehört.</translation>
    </message>
    <message>
        <source>It was replaced by</source>
        <translation>Er wurde ersetzt durch</translation>
    </message>
    <message>
        <source>It was said again</source>
        <translation>Er wurde noch einmal gesagt</translation>
    </message>
    <message>
        <source>It was sent again before anybody had looked at the stage.</source>
        <translation>Er wurde noch einmal gesendet, bevor jemand auf die Bühne geschaut hatte.</translation>
    </message>
    <message>
        <source>It was sent once more, for nothing.</source>
        <translation>Er wurde noch einmal gesendet, vergeblich.</translation>
    </message>
    <message>
        <source>It was taken back before the connection had any of it.</source>
        <translation>Er wurde zurückgenommen, bevor die Verbindung etwas davon hatte.</translation>
    </message>
    <message>
        <source>It was tried again and again.</source>
        <translation>Es wurde wieder und wieder versucht.</translation>
    </message>
    <message>
        <source>Item {number} of the run sheet &quot;{sheet}&quot;</source>
        <translation>Eintrag {number} des Ablaufplans „{sheet}“</translation>
    </message>
    <message>
        <source>Item {number} of the run sheet &quot;{sheet}&quot;: {name}</source>
        <translation>Eintrag {number} des Ablaufplans „{sheet}“: {name}</translation>
    </message>
    <message>
        <source>Its file has {size} MB.</source>
        <translation>Seine Datei hat {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation>Die Art muss REG_SZ oder REG_DWORD sein.</translation>
    </message>
    <message>
        <source>Its making failed: it cannot go live. Make it anew.</source>
        <translation>Er ließ sich nicht erstellen und kann nicht live gehen. Erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, für andere Programme</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Namen behalten</translation>
    </message>
    <message>
        <source>Keeping of the &amp;history …</source>
        <translation>&amp;Aufbewahrung des Verlaufs …</translation>
    </message>
    <message>
        <source>Keeps the name</source>
        <translation>Behält den Namen</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>Tasten, die hier gelten</translation>
    </message>
    <message>
        <source>Keys were changed.</source>
        <translation>Tasten wurden geändert.</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>Letzte Texte</translation>
    </message>
    <message>
        <source>Later than planned (s)</source>
        <translation>Später als geplant (s)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>Let go {count} times</source>
        <extracomment>One: Let go once</extracomment>
        <translation>
            <numerusform>Einmal hinausgelassen</numerusform>
            <numerusform>{count}-mal hinausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>Text: {text}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Lines are still waiting or on their way. Let them go or withdraw them, then delete.</source>
        <translation>Es warten noch Texte oder sind unterwegs. Lassen Sie sie hinaus, oder ziehen Sie sie zurück, und löschen Sie dann.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the last {count} days always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</source>
        <extracomment>One: Lines of the last day always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</extracomment>
        <translation>
            <numerusform>Texte des letzten Tages bleiben immer. Prüfungen einer Probe gehen nach demselben Alter. Kopien behalten, was ging, bis sie ersetzt werden, eine am Tag.</numerusform>
            <numerusform>Texte der letzten {count} Tage bleiben immer. Prüfungen einer Probe gehen nach demselben Alter. Kopien behalten, was ging, bis sie ersetzt werden, eine am Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines stay for</source>
        <translation>Texte bleiben</translation>
    </message>
    <message>
        <source>Lines this minute</source>
        <translation>Texte in dieser Minute</translation>
    </message>
    <message>
        <source>Lists use this key, too. Try it there first.</source>
        <translation>Listen nutzen diese Taste auch. Probieren Sie sie dort zuerst aus.</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Jetzt live</translation>
    </message>
    <message>
        <source>Live rooms: {count}.</source>
        <translation>Räume, die live sind: {count}.</translation>
    </message>
    <message>
        <source>Lobby, or what you call it</source>
        <translation>Foyer, oder wie Sie ihn nennen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log m&amp;ore for an hour</source>
        <translation>Eine Stunde &amp;mehr protokollieren</translation>
    </message>
    <message>
        <source>Look at another fact</source>
        <translation>Einen anderen Fakt ansehen</translation>
    </message>
    <message>
        <source>Look at another file</source>
        <translation>Eine andere Datei ansehen</translation>
    </message>
    <message>
        <source>Look at another line</source>
        <translation>Einen anderen Text ansehen</translation>
    </message>
    <message>
        <source>Look at another message</source>
        <translation>Eine andere Nachricht ansehen</translation>
    </message>
    <message>
        <source>Look at another record</source>
        <translation>Einen anderen Eintrag ansehen</translation>
    </message>
    <message>
        <source>Look at another room</source>
        <translation>Einen anderen Raum ansehen</translation>
    </message>
    <message>
        <source>Look at another row</source>
        <translation>Eine andere Zeile ansehen</translation>
    </message>
    <message>
        <source>Look at another session</source>
        <translation>Eine andere Sitzung ansehen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at the agent&apos;s page on bithuman.ai and wait until it is ready.</source>
        <translation>Sehen Sie auf der Seite des Agenten auf bithuman.ai nach und warten Sie, bis er bereit ist.</translation>
    </message>
    <message>
        <source>Look at the stage before you send it again.</source>
        <translation>Schauen Sie auf die Bühne, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Look for newer releases once a da&amp;y</source>
        <translation>&amp;Einmal am Tag nach Neuem sehen</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>Einmal am Tag nachsehen</translation>
    </message>
    <message>
        <source>Look there before you send anything again: {rooms}.</source>
        <translation>Schauen Sie dorthin, bevor Sie etwas noch einmal senden: {rooms}.</translation>
    </message>
    <message>
        <source>Looking for rooms …</source>
        <translation>Räume werden gesucht …</translation>
    </message>
    <message>
        <source>Looking for the conversation of this room …</source>
        <translation>Das Gespräch dieses Raums wird gesucht …</translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation>Ihre Agenten werden gesucht …</translation>
    </message>
    <message>
        <source>Looking through {done} lines …</source>
        <translation>{done} Texte werden durchgesehen …</translation>
    </message>
    <message>
        <source>Looking what is to go …</source>
        <translation>Es wird nachgesehen, was gehen soll …</translation>
    </message>
    <message>
        <source>Looking what is to go: {done} lines so far</source>
        <translation>Es wird nachgesehen, was gehen soll: {done} Texte bisher</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>Looking: {done} of {whole} checks are done.</source>
        <translation>Es wird nachgesehen: {done} von {whole} Punkten sind fertig.</translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>Schalten Sie den Sichtschutz aus, um anzuhaken, was noch gesendet werden soll. Alles andere wird beim Freigeben zurückgezogen.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made {when} ({zone}) by the bitHuman Panel</source>
        <translation>Erstellt {when} ({zone}) vom bitHuman Panel</translation>
    </message>
    <message>
        <source>Make a cue of the &amp;line in the details</source>
        <translation>Aus dem &amp;Text in den Details einen Cue machen</translation>
    </message>
    <message>
        <source>Make a cue of the &amp;message</source>
        <translation>Aus der &amp;Nachricht einen Cue machen</translation>
    </message>
    <message>
        <source>Make it a &amp;cue</source>
        <translation>Zu einem &amp;Cue machen</translation>
    </message>
    <message>
        <source>Make this column &amp;narrower</source>
        <translation>Diese Spalte &amp;schmaler machen</translation>
    </message>
    <message>
        <source>Make this column &amp;wider</source>
        <translation>Diese Spalte &amp;breiter machen</translation>
    </message>
    <message>
        <source>Makes a context of what a visitor said, or goes to the entry of your line</source>
        <translation>Macht aus dem, was ein Besucher sagte, einen Kontext, oder geht zum Eintrag Ihres Textes</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a wiki</source>
        <translation>Markdown, für ein Ticket oder ein Wiki</translation>
    </message>
    <message>
        <source>May the panel look once a day whether there is a newer release? It sends nothing about you.</source>
        <translation>Darf das Panel einmal am Tag nachsehen, ob es eine neuere Version gibt? Es sendet nichts über Sie.</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>Ha&amp;uptmenü</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>Fehlende Fakten</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message numerus="yes">
        <source>More is written to the log for {count} minutes. The menu Help ends it.</source>
        <extracomment>One: More is written to the log for another minute. The menu Help ends it.</extracomment>
        <translation>
            <numerusform>Noch eine Minute wird mehr protokolliert. Das Menü „Hilfe“ beendet es.</numerusform>
            <numerusform>Noch {count} Minuten wird mehr protokolliert. Das Menü „Hilfe“ beendet es.</numerusform>
        </translation>
    </message>
    <message>
        <source>More of the show</source>
        <translation>Mehr zur Show</translation>
    </message>
    <message>
        <source>More on</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>More on bithuman.ai …</source>
        <translation>Mehr auf bithuman.ai …</translation>
    </message>
    <message>
        <source>More to do with this line</source>
        <translation>Mehr zu diesem Text</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the favourite &amp;down</source>
        <translation>Favorit nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the favourite &amp;up</source>
        <translation>Favorit nach &amp;oben</translation>
    </message>
    <message>
        <source>Move this column to the &amp;left</source>
        <translation>Diese Spalte nach &amp;links</translation>
    </message>
    <message>
        <source>Move this column to the &amp;right</source>
        <translation>Diese Spalte nach &amp;rechts</translation>
    </message>
    <message>
        <source>Move through the text</source>
        <translation>Durch den Text gehen</translation>
    </message>
    <message>
        <source>Move what is chosen up, or down</source>
        <translation>Nach oben oder unten verschieben, was gewählt ist</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>DANACH</translation>
    </message>
    <message>
        <source>Na&amp;me the room …</source>
        <translation>Raum &amp;benennen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name for these filters</source>
        <translation>Name für diese Filter</translation>
    </message>
    <message>
        <source>Name of the cue</source>
        <translation>Name des Cues</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Name des Raums</translation>
    </message>
    <message>
        <source>Name of the run sheet</source>
        <translation>Name des Ablaufplans</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Name des Bausteins</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>Nie bekommen</translation>
    </message>
    <message>
        <source>Never sent: only you see it</source>
        <translation>Wird nie gesendet: Nur Sie sehen sie</translation>
    </message>
    <message>
        <source>New show</source>
        <translation>Neue Show</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next cue follows</source>
        <translation>Nächster Cue folgt</translation>
    </message>
    <message>
        <source>Next: goes by itself in about {seconds} s (estimate).</source>
        <translation>Danach: geht in etwa {seconds} s von selbst hinaus (geschätzt).</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No API secret of the profile {profile} is kept ({store}).</source>
        <translation>Vom Profil {profile} ist kein API-Schlüssel gespeichert ({store}).</translation>
    </message>
    <message>
        <source>No account is open. Open one, or rehearse.</source>
        <translation>Kein Konto ist offen. Öffnen Sie eines, oder proben Sie.</translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation>Kein Agent dort</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>Keine Antwort innerhalb der Frist.</translation>
    </message>
    <message>
        <source>No answer began.</source>
        <translation>Es begann keine Antwort.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation>Es ließ sich kein Browser öffnen. Die Seite ist {page}</translation>
    </message>
    <message>
        <source>No browser opened it. Open the address above by hand.</source>
        <translation>Kein Browser hat sie geöffnet. Öffnen Sie die Adresse oben von Hand.</translation>
    </message>
    <message>
        <source>No browser opened. The page is {page}</source>
        <translation>Es öffnete sich kein Browser. Die Seite ist {page}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>Keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>No credits</source>
        <translation>Kein Guthaben</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>Kein Guthaben mehr</translation>
    </message>
    <message>
        <source>No cue is on standby. Choose one in the run sheet.</source>
        <translation>Kein Cue steht auf Standby. Wählen Sie einen im Ablaufplan.</translation>
    </message>
    <message>
        <source>No cue was found in it. Choose another column for the text, or another file.</source>
        <translation>Darin wurde kein Cue gefunden. Wählen Sie eine andere Spalte für den Text oder eine andere Datei.</translation>
    </message>
    <message>
        <source>No cue yet. Add one, import a list, or drop a file here.</source>
        <translation>Noch kein Cue. Fügen Sie einen hinzu, importieren Sie eine Liste, oder ziehen Sie eine Datei hierher.</translation>
    </message>
    <message>
        <source>No exam was taken yet.</source>
        <translation>Noch keine Prüfung abgelegt.</translation>
    </message>
    <message>
        <source>No fact yet. What you tell in Context shows up here, with the rooms it reached.</source>
        <translation>Noch kein Fakt. Was Sie mit „Kontext“ mitteilen, erscheint hier, mit den Räumen, die es erreicht hat.</translation>
    </message>
    <message>
        <source>No line came as far as the fault.</source>
        <translation>Kein Text kam bis zur Störung.</translation>
    </message>
    <message>
        <source>No line was found. Look for fewer letters, or show all lines.</source>
        <translation>Kein Text gefunden. Suchen Sie nach weniger Buchstaben, oder zeigen Sie alle Texte an.</translation>
    </message>
    <message>
        <source>No line was let go.</source>
        <translation>Es ging kein Text hinaus.</translation>
    </message>
    <message>
        <source>No line was tried.</source>
        <translation>Es wurde kein Text versucht.</translation>
    </message>
    <message>
        <source>No line would go now.</source>
        <translation>Jetzt würde kein Text gehen.</translation>
    </message>
    <message>
        <source>No line yet. What you send shows up here, with what became of it.</source>
        <translation>Noch kein Text. Was Sie senden, erscheint hier, mit dem, was daraus wurde.</translation>
    </message>
    <message>
        <source>No lines for {seconds} s</source>
        <translation>{seconds} s lang keine Texte</translation>
    </message>
    <message>
        <source>No live room: open an agent&apos;s page, and wait until it is live.</source>
        <translation>Kein Raum ist live: Öffnen Sie die Seite eines Agenten und warten Sie, bis er live ist.</translation>
    </message>
    <message>
        <source>No other room was chosen.</source>
        <translation>Es wurde kein anderer Raum gewählt.</translation>
    </message>
    <message>
        <source>No reply proves it, but somebody saw that it was spoken.</source>
        <translation>Keine Antwort beweist es, aber jemand hat gesehen, dass er gesprochen wurde.</translation>
    </message>
    <message>
        <source>No room in the list is called so. Enter takes it for a room id.</source>
        <translation>Kein Raum in der Liste heißt so. Enter nimmt es als Raum-ID.</translation>
    </message>
    <message>
        <source>No room is left that was told this. There is nothing to correct.</source>
        <translation>Kein Raum, dem das mitgeteilt wurde, ist noch da. Es gibt nichts zu berichtigen.</translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation>Kein Raum ist live. Öffnen Sie die Seite des Agenten.</translation>
    </message>
    <message>
        <source>No room of {agent} is live. Open its page, and wait until it is live.</source>
        <translation>Kein Raum von {agent} ist live. Öffnen Sie die Seite des Agenten und warten Sie, bis er live ist.</translation>
    </message>
    <message>
        <source>No session is known to be in this room. Choose one from the list.</source>
        <translation>In diesem Raum ist keine Sitzung bekannt. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>Auf diesem Computer lässt sich kein Ton abspielen. Ergebnisse werden weiterhin angezeigt und vorgelesen. Prüfen Sie den Lautsprecher und schalten Sie die Töne dann aus und wieder ein.</translation>
    </message>
    <message>
        <source>No target is chosen, and cover line and steer go there. Choose an agent and a room.</source>
        <translation>Es ist kein Ziel gewählt, und Notsatz und Impuls gehen dorthin. Wählen Sie einen Agenten und einen Raum.</translation>
    </message>
    <message numerus="yes">
        <source>No target is chosen, and {count} cues go there. Choose an agent and a room.</source>
        <extracomment>One: No target is chosen, and one cue goes there. Choose an agent and a room.</extracomment>
        <translation>
            <numerusform>Es ist kein Ziel gewählt, und ein Cue geht dorthin. Wählen Sie einen Agenten und einen Raum.</numerusform>
            <numerusform>Es ist kein Ziel gewählt, und {count} Cues gehen dorthin. Wählen Sie einen Agenten und einen Raum.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nobody can say how long an agent keeps what it was told.</source>
        <translation>Niemand kann sagen, wie lange ein Agent behält, was ihm mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it arrived</source>
        <translation>Niemand weiß, ob er ankam</translation>
    </message>
    <message>
        <source>Nobody can tell whether the context for this cue arrived. Hold GO to send it again, or press Shift+F5.</source>
        <translation>Niemand weiß, ob der Kontext für diesen Cue angekommen ist. Halten Sie GO gedrückt, um ihn noch einmal zu senden, oder drücken Sie Umschalt+F5.</translation>
    </message>
    <message>
        <source>Nobody can tell whether {agent} is ready.</source>
        <translation>Niemand weiß, ob {agent} bereit ist.</translation>
    </message>
    <message>
        <source>Nobody can tell which rooms of {agent} are live.</source>
        <translation>Niemand weiß, welche Räume von {agent} live sind.</translation>
    </message>
    <message>
        <source>Nobody connected</source>
        <translation>Niemand verbunden</translation>
    </message>
    <message>
        <source>Nobody connected, older platform</source>
        <translation>Niemand verbunden, ältere Plattform</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Hier hat noch niemand etwas gesagt.</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation>Niemand hat das gehört: Kein Raum ist mit dem Agenten verbunden.</translation>
    </message>
    <message>
        <source>Nobody is connected, and the platform says so in its older words.</source>
        <translation>Niemand ist verbunden, und die Plattform sagt es in ihren älteren Worten.</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation>Niemand ist verbunden: Der Agent hat dort keinen Raum, der live ist.</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room.</source>
        <translation>Niemand ist verbunden: Der Agent hat keinen Raum, der live ist.</translation>
    </message>
    <message>
        <source>Nobody knows whether the session has ended. Look at the room.</source>
        <translation>Niemand weiß, ob die Sitzung beendet ist. Schauen Sie in den Raum.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keiner gewählt</translation>
    </message>
    <message>
        <source>None of the account&apos;s conversations has this room&apos;s name, so the panel cannot tell which of them is held here.</source>
        <translation>Keines der Gespräche des Kontos trägt den Namen dieses Raums, deshalb weiß das Panel nicht, welches davon hier geführt wird.</translation>
    </message>
    <message>
        <source>Not all of it is done. The panel goes on with it at its next start.</source>
        <translation>Noch ist nicht alles erledigt. Das Panel macht beim nächsten Start damit weiter.</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht gehört</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not only the administrator can change {place}: it must belong to root, and nobody else may write it.</source>
        <translation>Nicht nur die Administration kann {place} ändern: Es muss root gehören, und sonst darf niemand hineinschreiben.</translation>
    </message>
    <message>
        <source>Not ready yet: it is still being made, and cannot go live.</source>
        <translation>Noch nicht bereit: Er wird noch erstellt und kann nicht live gehen.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend.</source>
        <extracomment>One: Not ready: one thing to mend.</extracomment>
        <translation>
            <numerusform>Nicht bereit: ein Punkt zu beheben.</numerusform>
            <numerusform>Nicht bereit: {count} Punkte zu beheben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend. First: {first}</source>
        <extracomment>One: Not ready: one thing to mend. {first}</extracomment>
        <translation>
            <numerusform>Nicht bereit: ein Punkt zu beheben. {first}</numerusform>
            <numerusform>Nicht bereit: {count} Punkte zu beheben. Zuerst: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht gesagt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent: a column lay over the line. Look, then press again.</source>
        <translation>Nicht gesendet: Eine Spalte lag über dem Text. Schauen Sie hin und drücken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Not sent: it could not be written to the journal on this computer.</source>
        <translation>Nicht gesendet: Er konnte nicht ins Journal auf diesem Computer geschrieben werden.</translation>
    </message>
    <message>
        <source>Not sent: it had waited too long in the queue.</source>
        <translation>Nicht gesendet: Er hat zu lange in der Warteschlange gewartet.</translation>
    </message>
    <message>
        <source>Not sent: it was held back before the first byte left.</source>
        <translation>Nicht gesendet: Er wurde zurückgehalten, bevor das erste Byte hinausging.</translation>
    </message>
    <message>
        <source>Not sent: no connection in time, so it was held back.</source>
        <translation>Nicht gesendet: keine Verbindung innerhalb der Frist, deshalb wurde er zurückgehalten.</translation>
    </message>
    <message>
        <source>Not sent: no connection to the platform.</source>
        <translation>Nicht gesendet: keine Verbindung zur Plattform.</translation>
    </message>
    <message>
        <source>Not sent: nothing of it left this computer.</source>
        <translation>Nicht gesendet: Nichts davon hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Not sent: standby was out of sight. Look, then press again.</source>
        <translation>Nicht gesendet: Standby war nicht im Blick. Schauen Sie hin und drücken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Not sent: the connection could not be proved to be private.</source>
        <translation>Nicht gesendet: Es ließ sich nicht nachweisen, dass die Verbindung vertraulich ist.</translation>
    </message>
    <message>
        <source>Not sent: the network&apos;s proxy did not let it through.</source>
        <translation>Nicht gesendet: Der Proxy des Netzwerks ließ ihn nicht durch.</translation>
    </message>
    <message>
        <source>Not sent: the panel was stopped before the first byte left.</source>
        <translation>Nicht gesendet: Das Panel wurde beendet, bevor das erste Byte hinausging.</translation>
    </message>
    <message>
        <source>Not sent: the platform&apos;s address could not be looked up.</source>
        <translation>Nicht gesendet: Die Adresse der Plattform ließ sich nicht finden.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note for the operator</source>
        <translation>Notiz für die Regie</translation>
    </message>
    <message>
        <source>Noted: it is in the composer, to be said again.</source>
        <translation>Vermerkt: Er steht im Eingabefeld, um noch einmal gesagt zu werden.</translation>
    </message>
    <message>
        <source>Noted: it is left as it is.</source>
        <translation>Vermerkt: Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Noted: it was spoken.</source>
        <translation>Vermerkt: Er wurde gesprochen.</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Dazu passt nichts.</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer letters.</source>
        <translation>Dazu passt nichts. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing in the list is called so. Enter takes it for an agent code.</source>
        <translation>Nichts in der Liste heißt so. Enter nimmt es als Agentencode.</translation>
    </message>
    <message>
        <source>Nothing is live now.</source>
        <translation>Jetzt ist nichts live.</translation>
    </message>
    <message>
        <source>Nothing is on standby.</source>
        <translation>Nichts steht auf Standby.</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing leaves for now, so the cue waits no longer. It is on standby.</source>
        <translation>Vorerst geht nichts hinaus, deshalb wartet der Cue nicht mehr. Er steht auf Standby.</translation>
    </message>
    <message>
        <source>Nothing of the line left this computer.</source>
        <translation>Nichts von dem Text hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened the folder. Look for {file}.</source>
        <translation>Nichts auf diesem Computer hat den Ordner geöffnet. Suchen Sie nach {file}.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened {folder}.</source>
        <translation>Nichts auf diesem Computer hat {folder} geöffnet.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy rows of a spreadsheet first.</source>
        <translation>Es wurde nichts kopiert. Kopieren Sie zuerst Zeilen aus einer Tabelle.</translation>
    </message>
    <message>
        <source>Nothing was held, and Account was not opened.</source>
        <translation>Es wurde nichts angehalten und „Konto“ nicht geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was said twice, but nobody noted what the stage had shown.</source>
        <translation>Nichts wurde zweimal gesagt, aber niemand hat vermerkt, was auf der Bühne zu sehen war.</translation>
    </message>
    <message>
        <source>Nothing was sent since the panel was started.</source>
        <translation>Seit dem Start des Panels wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing: every line that was let go arrived.</source>
        <translation>Nichts: Jeder Text, der hinausging, kam an.</translation>
    </message>
    <message>
        <source>Nothing: it goes at once</source>
        <translation>Nichts: Er geht sofort hinaus</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>Jetzt {time}</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Anzahl der Texte</translation>
    </message>
    <message>
        <source>ON HOLD: nothing leaves</source>
        <translation>HALT: Nichts geht hinaus</translation>
    </message>
    <message>
        <source>Off: nothing can be sent by accident while you prepare</source>
        <translation>Aus: Beim Vorbereiten kann nichts versehentlich gesendet werden</translation>
    </message>
    <message>
        <source>Older lines are still being taken in</source>
        <translation>Ältere Texte werden noch aufgenommen</translation>
    </message>
    <message>
        <source>On Speak and Context</source>
        <translation>Auf Sprechen und Kontext</translation>
    </message>
    <message>
        <source>On hold: nothing leaves. Release the hold to send.</source>
        <translation>Halt: Nichts geht hinaus. Geben Sie den Halt frei, um zu senden.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>On its way to the room: {text}</source>
        <translation>Unterwegs in den Raum: {text}</translation>
    </message>
    <message>
        <source>On standby</source>
        <translation>Auf Standby</translation>
    </message>
    <message>
        <source>On the card Account</source>
        <translation>Auf der Karte „Konto“</translation>
    </message>
    <message>
        <source>On the card Filters</source>
        <translation>Auf der Karte „Filter“</translation>
    </message>
    <message>
        <source>On the card Log</source>
        <translation>Auf der Karte „Protokoll“</translation>
    </message>
    <message>
        <source>On the card Preflight</source>
        <translation>Auf der Karte „Startcheck“</translation>
    </message>
    <message>
        <source>On the card Report</source>
        <translation>Auf der Karte „Bericht“</translation>
    </message>
    <message>
        <source>On the card Support bundle</source>
        <translation>Auf der Karte „Support-Paket“</translation>
    </message>
    <message>
        <source>On the run sheet</source>
        <translation>Im Ablaufplan</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>Auf der Bühne</translation>
    </message>
    <message>
        <source>On the wire in all</source>
        <translation>Auf der Leitung insgesamt</translation>
    </message>
    <message>
        <source>On this button</source>
        <translation>Auf diesem Knopf</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>One of its fields stands there twice.</source>
        <translation>Eines der Felder steht zweimal da.</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed</source>
        <translation>Einer der gewählten Räume ist geschlossen</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed. Untick it before you send.</source>
        <translation>Einer der gewählten Räume ist geschlossen. Entfernen Sie seinen Haken, bevor Sie senden.</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed. Untick it, then send.</source>
        <translation>Einer der gewählten Räume ist geschlossen. Entfernen Sie seinen Haken und senden Sie dann.</translation>
    </message>
    <message>
        <source>One room</source>
        <translation>Ein Raum</translation>
    </message>
    <message>
        <source>One room stays chosen. Choose another one instead.</source>
        <translation>Ein Raum bleibt gewählt. Wählen Sie stattdessen einen anderen.</translation>
    </message>
    <message>
        <source>One show</source>
        <translation>Eine Show</translation>
    </message>
    <message>
        <source>Only a favourite can be moved. Mark the agent as one.</source>
        <translation>Nur ein Favorit lässt sich verschieben. Markieren Sie den Agenten als Favoriten.</translation>
    </message>
    <message>
        <source>Op&amp;en the page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>Open Account</source>
        <translation>Konto öffnen</translation>
    </message>
    <message>
        <source>Open a show</source>
        <translation>Show öffnen</translation>
    </message>
    <message>
        <source>Open an exported history</source>
        <translation>Exportierten Verlauf öffnen</translation>
    </message>
    <message>
        <source>Open it, billed</source>
        <translation>Öffnen, kostenpflichtig</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the agent&apos;s &amp;page …</source>
        <translation>&amp;Seite des Agenten öffnen …</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page</source>
        <translation>Seite des Agenten öffnen</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page in a browser, wait until it is live, send again.</source>
        <translation>Öffnen Sie die Seite des Agenten im Browser, warten Sie, bis er live ist, und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page so that a session begins, then send again.</source>
        <translation>Öffnen Sie die Seite des Agenten, damit eine Sitzung beginnt, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page …</source>
        <translation>Seite des Agenten öffnen …</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Öffnen die Liste</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of {agent}?</source>
        <translation>Die Seite von {agent} öffnen?</translation>
    </message>
    <message>
        <source>Open the tables</source>
        <translation>Tabellen öffnen</translation>
    </message>
    <message>
        <source>Opened history</source>
        <translation>Geöffneter Verlauf</translation>
    </message>
    <message>
        <source>Opening the history …</source>
        <translation>Der Verlauf wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening the history: {percent} %</source>
        <translation>Der Verlauf wird geöffnet: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Opens the list of snippets, at the start of a word</source>
        <translation>Öffnet die Liste der Bausteine, am Anfang eines Wortes</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Andere Ziele</translation>
    </message>
    <message>
        <source>Other words than planned</source>
        <translation>Andere Worte als geplant</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>PRIME</source>
        <translation>VORWISSEN</translation>
    </message>
    <message>
        <source>Packed files ({pattern})</source>
        <translation>Gepackte Dateien ({pattern})</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Part of the cue</source>
        <translation>Teil des Cues</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Teilweise angekommen</translation>
    </message>
    <message>
        <source>Paste it here; it is never shown</source>
        <translation>Hier einfügen; er wird nie angezeigt</translation>
    </message>
    <message>
        <source>Perhaps told</source>
        <translation>Vielleicht mitgeteilt</translation>
    </message>
    <message>
        <source>Pick an agent, then one of its rooms. The Send button always says who will get the line.</source>
        <translation>Wählen Sie einen Agenten, dann einen seiner Räume. Die Schaltfläche zum Senden sagt immer, wer den Text bekommt.</translation>
    </message>
    <message>
        <source>Pick it from the list, or press Enter again to use exactly what you typed.</source>
        <translation>Wählen Sie aus der Liste, oder drücken Sie noch einmal Enter, um genau das Getippte zu nehmen.</translation>
    </message>
    <message>
        <source>Picture of the window, with the shield up</source>
        <translation>Bild des Fensters, mit Sichtschutz</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Plan refused</source>
        <translation>Tarif abgelehnt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned and said</source>
        <translation>Geplant und gesagt</translation>
    </message>
    <message>
        <source>Planned end: {time}</source>
        <translation>Geplantes Ende: {time}</translation>
    </message>
    <message>
        <source>Planned text</source>
        <translation>Geplanter Text</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Geplante Zeit</translation>
    </message>
    <message>
        <source>Platform a&amp;ddress</source>
        <translation>A&amp;dresse der Plattform</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>Adresse der Plattform</translation>
    </message>
    <message>
        <source>Platform error</source>
        <translation>Fehler der Plattform</translation>
    </message>
    <message>
        <source>Platform out of reach</source>
        <translation>Plattform nicht erreichbar</translation>
    </message>
    <message>
        <source>Pre&amp;flight …</source>
        <translation>Star&amp;tcheck …</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Startcheck</translation>
    </message>
    <message>
        <source>Press a &amp;new key …</source>
        <translation>Neue Taste &amp;drücken …</translation>
    </message>
    <message>
        <source>Press the button now. Esc leaves it as it is.</source>
        <translation>Drücken Sie jetzt die Taste. Esc lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Presses it</source>
        <translation>Drückt ihn</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>Vorwissen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Put the first line on standby, or the last</source>
        <translation>Den ersten Cue auf Standby setzen oder den letzten</translation>
    </message>
    <message>
        <source>Put the line before on standby</source>
        <translation>Den vorigen Cue auf Standby setzen</translation>
    </message>
    <message>
        <source>Put the next line on standby</source>
        <translation>Den nächsten Cue auf Standby setzen</translation>
    </message>
    <message>
        <source>Put the next line on standby, or the one before</source>
        <translation>Den nächsten Cue auf Standby setzen oder den vorigen</translation>
    </message>
    <message>
        <source>Puts the fact into the message. What you make of it replaces it. Nothing is sent.</source>
        <translation>Legt den Fakt in die Nachricht. Was Sie daraus machen, ersetzt ihn. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>Legt den Text zurück in die Nachricht. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Puts the line before on standby, and sends nothing</source>
        <translation>Setzt den vorigen Cue auf Standby und sendet nichts</translation>
    </message>
    <message>
        <source>Puts the next line on standby, and sends nothing</source>
        <translation>Setzt den nächsten Cue auf Standby und sendet nichts</translation>
    </message>
    <message>
        <source>Puts what the visitor said into the message. Nothing is sent.</source>
        <translation>Legt, was der Besucher gesagt hat, in die Nachricht. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Questions this minute</source>
        <translation>Abfragen in dieser Minute</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Queued, frozen by the hold</source>
        <translation>Wartet, vom Halt angehalten</translation>
    </message>
    <message>
        <source>Quick switcher</source>
        <translation>Schnellwechsel</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
    </message>
    <message>
        <source>REHEARSAL: nobody outside this computer hears this</source>
        <translation>PROBE: Niemand außerhalb dieses Computers hört das</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>FREIGEBEN</translation>
    </message>
    <message>
        <source>Re&amp;name this run sheet</source>
        <translation>Diesen Ablaufplan &amp;umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;port …</source>
        <translation>Be&amp;richt …</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>Erreichte Räume: {reached}. Nicht erreichte Räume: {missed}.</translation>
    </message>
    <message>
        <source>Reached: {rooms}</source>
        <translation>Erreicht: {rooms}</translation>
    </message>
    <message numerus="yes">
        <source>Reading agents: {count} so far</source>
        <extracomment>One: Reading agents: one so far</extracomment>
        <translation>
            <numerusform>Agenten werden gelesen: bisher einer</numerusform>
            <numerusform>Agenten werden gelesen: bisher {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the cues …</source>
        <translation>Die Cues werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Reading what is said …</source>
        <translation>Was gesagt wird, wird gelesen …</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>Bereit, live zu gehen</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}, {e}, {f}.</source>
        <translation>Bereit: {a}, {b}, {c}, {d}, {e}, {f}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}, {e}.</source>
        <translation>Bereit: {a}, {b}, {c}, {d}, {e}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}.</source>
        <translation>Bereit: {a}, {b}, {c}, {d}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}.</source>
        <translation>Bereit: {a}, {b}, {c}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}.</source>
        <translation>Bereit: {a}, {b}.</translation>
    </message>
    <message>
        <source>Ready: {a}.</source>
        <translation>Bereit: {a}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Refresh agents and rooms</source>
        <translation>Agenten und Räume neu laden</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Release: send what is ticked</source>
        <translation>Freigeben: Angehaktes senden</translation>
    </message>
    <message>
        <source>Released: lines leave again</source>
        <translation>Freigegeben: Texte gehen wieder hinaus</translation>
    </message>
    <message>
        <source>Remo&amp;ve this run sheet</source>
        <translation>Diesen Ablaufplan en&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove this snippet</source>
        <translation>Diesen Baustein entfernen</translation>
    </message>
    <message>
        <source>Remove this variable</source>
        <translation>Diese Variable entfernen</translation>
    </message>
    <message>
        <source>Removes the row</source>
        <translation>Entfernt die Zeile</translation>
    </message>
    <message>
        <source>Removes what is chosen, or takes back what waits</source>
        <translation>Entfernt, was gewählt ist, oder zieht zurück, was wartet</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Replaced by: {text}</source>
        <translation>Ersetzt durch: {text}</translation>
    </message>
    <message>
        <source>Replaces: {text}</source>
        <translation>Ersetzt: {text}</translation>
    </message>
    <message>
        <source>Replacing the copies …</source>
        <translation>Die Kopien werden ersetzt …</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Bericht über</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request and reply as they &amp;went</source>
        <translation>Anfrage und Antwort im &amp;Original</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Request id {id}</source>
        <translation>Anfrage-ID {id}</translation>
    </message>
    <message>
        <source>Request id: {id}</source>
        <translation>Anfrage-ID: {id}</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Right: choose another room, and say it there.</source>
        <translation>Richtig: einen anderen Raum wählen und es dort sagen.</translation>
    </message>
    <message>
        <source>Right: hold, or open Account to enter the new API secret.</source>
        <translation>Richtig: anhalten, oder „Konto“ öffnen und den neuen API-Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>Right: leave it. The line arrived, and a second one would be heard.</source>
        <translation>Richtig: so lassen. Der Text kam an, und ein zweiter würde gehört.</translation>
    </message>
    <message>
        <source>Right: look at the stage first, then choose one of the three answers beside the line.</source>
        <translation>Richtig: zuerst auf die Bühne schauen, dann eine der drei Antworten neben dem Text wählen.</translation>
    </message>
    <message>
        <source>Right: nothing was sent, so send it again as soon as it can go.</source>
        <translation>Richtig: Es wurde nichts gesendet, also noch einmal senden, sobald es geht.</translation>
    </message>
    <message>
        <source>Right: stop, and mend what the answer names. No second try.</source>
        <translation>Richtig: aufhören und beheben, was die Antwort nennt. Kein zweiter Versuch.</translation>
    </message>
    <message>
        <source>Right: wait until somebody is connected. Sending again reaches nobody.</source>
        <translation>Richtig: warten, bis jemand verbunden ist. Noch einmal zu senden erreicht niemanden.</translation>
    </message>
    <message>
        <source>Right: wait until the countdown is over, without another press.</source>
        <translation>Richtig: warten, bis der Countdown vorbei ist, ohne noch einmal zu drücken.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>Raum-ID</translation>
    </message>
    <message>
        <source>Room of the cue</source>
        <translation>Raum des Cues</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Raum {number}</translation>
    </message>
    <message>
        <source>Room {room} has closed</source>
        <translation>Raum {room} ist geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>Room {room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: Room {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>Raum {room} wurde einer davon vielleicht mitgeteilt: Niemand kann es beweisen.</numerusform>
            <numerusform>Raum {room} wurden {count} davon vielleicht mitgeteilt: Niemand kann es beweisen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room {room} never received {count} of these.</source>
        <extracomment>One: Room {room} never received one of these.</extracomment>
        <translation>
            <numerusform>Raum {room} hat einen davon nie bekommen.</numerusform>
            <numerusform>Raum {room} hat {count} davon nie bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Room: all rooms of the agent</source>
        <translation>Raum: alle Räume des Agenten</translation>
    </message>
    <message>
        <source>Room: {room}</source>
        <translation>Raum: {room}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Rooms as of {minutes} min ago</source>
        <translation>Räume: Stand vor {minutes} Min.</translation>
    </message>
    <message>
        <source>Rooms as of {seconds} s ago</source>
        <translation>Räume: Stand vor {seconds} s</translation>
    </message>
    <message>
        <source>Rooms radar</source>
        <translation>Raumradar</translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation>Erreichte Räume</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row {row} is longer than a cell of Excel can be. Export as CSV, or shorten it.</source>
        <translation>Zeile {row} ist länger, als eine Zelle in Excel sein kann. Exportieren Sie als CSV, oder kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Run of</source>
        <translation>Durchlauf vom</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Ablaufplan</translation>
    </message>
    <message>
        <source>Run sheet {number}</source>
        <translation>Ablaufplan {number}</translation>
    </message>
    <message>
        <source>Run sheets of the show</source>
        <translation>Ablaufpläne der Show</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>S&amp;ounds for outcomes</source>
        <translation>&amp;Töne für Ergebnisse</translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation>GESICHERT</translation>
    </message>
    <message>
        <source>SHIELD</source>
        <translation>SICHTSCHUTZ</translation>
    </message>
    <message>
        <source>SHOW</source>
        <translation>SHOW</translation>
    </message>
    <message>
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation>Gesichert: Nichts geht versehentlich hinaus. Stellen Sie das Panel scharf, um zu senden.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Said at {time} in ALL rooms. Hold GO to say it again.</source>
        <translation>Um {time} in ALLEN Räumen gesagt. Halten Sie GO gedrückt, um es noch einmal zu sagen.</translation>
    </message>
    <message>
        <source>Said at {time} in {room}. Hold GO to say it again.</source>
        <translation>Um {time} in {room} gesagt. Halten Sie GO gedrückt, um es noch einmal zu sagen.</translation>
    </message>
    <message>
        <source>Said text</source>
        <translation>Gesagter Text</translation>
    </message>
    <message>
        <source>Said while something goes wrong</source>
        <translation>Wird gesagt, wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Save a copy of the show</source>
        <translation>Kopie der Show speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation>Speichern Sie den Schlüssel dieses Profils noch einmal. Vielleicht entfernt ihn auch ein Proxy.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Support-Paket speichern</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Saved. Nothing was sent: give the file to whoever helps you.</source>
        <translation>Gespeichert. Es wurde nichts gesendet: Geben Sie die Datei dem, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>Say it agai&amp;n</source>
        <translation>Noch ein&amp;mal sagen</translation>
    </message>
    <message>
        <source>Say the cover line at once</source>
        <translation>Notsatz sofort sagen</translation>
    </message>
    <message>
        <source>Says the cover line at once</source>
        <translation>Sagt sofort den Notsatz</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>Suchen oder Code eintippen</translation>
    </message>
    <message>
        <source>Seconds to wait before it goes</source>
        <translation>Sekunden Wartezeit, bevor er hinausgeht</translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation>Sehen Sie auf status.bithuman.ai nach und versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>See the prices …</source>
        <translation>Preise ansehen …</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <translation>Sehen, was daraus wurde</translation>
    </message>
    <message>
        <source>Select all of it, copy what is selected</source>
        <translation>Alles auswählen, Ausgewähltes kopieren</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Enter)</translation>
    </message>
    <message>
        <source>Send it again if it is still wanted.</source>
        <translation>Senden Sie ihn noch einmal, wenn er noch gewünscht ist.</translation>
    </message>
    <message>
        <source>Send it again if it still fits.</source>
        <translation>Senden Sie ihn noch einmal, wenn er noch passt.</translation>
    </message>
    <message>
        <source>Send it again to the rooms that missed it, one by one.</source>
        <translation>Senden Sie ihn noch einmal, einzeln, an die Räume, die ihn nicht bekommen haben.</translation>
    </message>
    <message>
        <source>Send it again when you want it said.</source>
        <translation>Senden Sie ihn noch einmal, wenn er gesagt werden soll.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Senden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Send the line to the room that the button names</source>
        <translation>Text in den Raum senden, den der Knopf nennt</translation>
    </message>
    <message>
        <source>Send the line, also to all rooms</source>
        <translation>Text senden, auch in alle Räume</translation>
    </message>
    <message>
        <source>Send, and hold</source>
        <translation>Senden und anhalten</translation>
    </message>
    <message>
        <source>Sends it, also where it goes to all rooms</source>
        <translation>Sendet den Text, auch wenn er in alle Räume geht</translation>
    </message>
    <message>
        <source>Sends nothing now.</source>
        <translation>Sendet jetzt nichts.</translation>
    </message>
    <message>
        <source>Sends the line to the room that the button names</source>
        <translation>Sendet den Text in den Raum, den der Knopf nennt</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Anderswohin verwiesen</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Session of {agent}</source>
        <translation>Sitzung von {agent}</translation>
    </message>
    <message>
        <source>Sessions live</source>
        <translation>Sitzungen live</translation>
    </message>
    <message>
        <source>Several of the account&apos;s conversations have this room&apos;s name, so the panel cannot tell which of them is held here.</source>
        <translation>Mehrere Gespräche des Kontos tragen den Namen dieses Raums, deshalb weiß das Panel nicht, welches davon hier geführt wird.</translation>
    </message>
    <message numerus="yes">
        <source>Several rooms are chosen, and {count} cues go to one target. Choose one of them, or all rooms.</source>
        <extracomment>One: Several rooms are chosen, and one cue goes to one target. Choose one of them, or all rooms.</extracomment>
        <translation>
            <numerusform>Mehrere Räume sind gewählt, und ein Cue geht an ein einziges Ziel. Wählen Sie einen davon oder alle Räume.</numerusform>
            <numerusform>Mehrere Räume sind gewählt, und {count} Cues gehen an ein einziges Ziel. Wählen Sie einen davon oder alle Räume.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several rooms are chosen. Choose one of them, or all rooms: this goes to one target.</source>
        <translation>Mehrere Räume sind gewählt. Wählen Sie einen davon oder alle Räume: Das geht an ein einziges Ziel.</translation>
    </message>
    <message>
        <source>Sh&amp;ow the whole history</source>
        <translation>&amp;Ganzen Verlauf zeigen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Shield down. Everything can be read again.</source>
        <translation>Sichtschutz aus. Alles ist wieder lesbar.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. This system cannot leave this window out: what you see here can be recorded.</source>
        <translation>Sichtschutz an; {key} schaltet ihn aus. Dieses System kann dieses Fenster nicht auslassen: Was Sie hier sehen, kann aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows leaves this window out of what is shared or recorded.</source>
        <translation>Sichtschutz an; {key} schaltet ihn aus. Windows lässt dieses Fenster aus dem heraus, was geteilt oder aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows refuses to leave this window out: what you see here can be recorded.</source>
        <translation>Sichtschutz an; {key} schaltet ihn aus. Windows weigert sich, dieses Fenster auszulassen: Was Sie hier sehen, kann aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Shorten or change the text, check the room, then send again.</source>
        <translation>Kürzen oder ändern Sie den Text, prüfen Sie den Raum und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation>Show&amp;modus</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Texte zeigen</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show mode</source>
        <translation>Showmodus</translation>
    </message>
    <message>
        <source>Show mode is on, so the editor has closed. Everything you wrote is kept.</source>
        <translation>Der Showmodus ist an, deshalb ist die Bearbeitung geschlossen. Alles, was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Show mode is on: no line can be deleted. Switch it off first.</source>
        <translation>Der Showmodus ist an: Es lässt sich kein Text löschen. Schalten Sie ihn zuerst aus.</translation>
    </message>
    <message>
        <source>Show mode is on: no session can be ended.</source>
        <translation>Der Showmodus ist an: Es lässt sich keine Sitzung beenden.</translation>
    </message>
    <message>
        <source>Show mode on, or off</source>
        <translation>Showmodus ein oder aus</translation>
    </message>
    <message>
        <source>Show mode was left, so the next cue does not follow by itself.</source>
        <translation>Der Showmodus wurde verlassen, deshalb folgt der nächste Cue nicht von selbst.</translation>
    </message>
    <message>
        <source>Show mode: the run goes on. Leave Show mode to begin again.</source>
        <translation>Showmodus: Der Durchlauf geht weiter. Verlassen Sie den Showmodus, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Show mode: the run sheet stays as it is. Leave Show mode to bring in cues.</source>
        <translation>Showmodus: Der Ablaufplan bleibt, wie er ist. Verlassen Sie den Showmodus, um Cues zu importieren.</translation>
    </message>
    <message>
        <source>Show mode: the run sheet stays as it is. Leave Show mode to edit it.</source>
        <translation>Showmodus: Der Ablaufplan bleibt, wie er ist. Verlassen Sie den Showmodus, um ihn zu bearbeiten.</translation>
    </message>
    <message>
        <source>Show mode: the show stays open. Leave Show mode to open another one.</source>
        <translation>Showmodus: Die Show bleibt offen. Verlassen Sie den Showmodus, um eine andere zu öffnen.</translation>
    </message>
    <message>
        <source>Show mode: the values of variables can be changed, everything else stays as it is.</source>
        <translation>Showmodus: Die Werte von Variablen lassen sich ändern, alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Show the &amp;log …</source>
        <translation>&amp;Protokoll anzeigen …</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Konto anzeigen</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Verfügbare Zeit</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Shows</translation>
    </message>
    <message>
        <source>Shows ({pattern})</source>
        <translation>Shows ({pattern})</translation>
    </message>
    <message>
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation>Melden Sie sich auf bithuman.ai an, um den Grund zu sehen, oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>Silence between (estimate)</source>
        <translation>Stille dazwischen (geschätzt)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Snippet {number}</source>
        <translation>Baustein {number}</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Some rooms get the line, others are skipped or fail.</source>
        <translation>Manche Räume bekommen den Text, andere werden übersprungen oder schlagen fehl.</translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation>Manche Räume haben diesen Text bekommen, andere nicht.</translation>
    </message>
    <message>
        <source>Some rooms only</source>
        <translation>Nur manche Räume</translation>
    </message>
    <message>
        <source>Somebody left it as it is ({time}).</source>
        <translation>Jemand hat es so gelassen ({time}).</translation>
    </message>
    <message>
        <source>Somebody saw that it was spoken ({time}).</source>
        <translation>Jemand hat gesehen, dass er gesprochen wurde ({time}).</translation>
    </message>
    <message>
        <source>Somebody took it up again ({time}).</source>
        <translation>Jemand hat ihn wieder aufgenommen ({time}).</translation>
    </message>
    <message>
        <source>Somebody took that word back ({time}).</source>
        <translation>Jemand hat das zurückgenommen ({time}).</translation>
    </message>
    <message>
        <source>Something between this machine and bitHuman may have damaged it.</source>
        <translation>Vielleicht hat etwas zwischen diesem Computer und bitHuman sie beschädigt.</translation>
    </message>
    <message>
        <source>Something else answered where releases are announced. This network may want you to sign in first; then look again.</source>
        <translation>Wo neue Versionen bekannt gegeben werden, hat etwas anderes geantwortet. Vielleicht müssen Sie sich in diesem Netzwerk erst anmelden; sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Something in the panel failed. Lines can still be sent. The log has details.</source>
        <translation>Etwas im Panel ist fehlgeschlagen. Texte können weiter gesendet werden. Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Something that is not the platform answers with nonsense.</source>
        <translation>Etwas, das nicht die Plattform ist, antwortet mit Unsinn.</translation>
    </message>
    <message>
        <source>Something went wrong inside the panel.</source>
        <translation>Im Panel selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Space does nothing else then, but in texts and lists and on buttons.</source>
        <translation>Die Leertaste tut dann sonst nichts, außer in Texten und Listen und auf Knöpfen.</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>&amp;Sprechen</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Speak or Context</source>
        <translation>Sprechen oder Kontext</translation>
    </message>
    <message>
        <source>Speak says it aloud, word for word. Context only tells the agent: nobody hears it.</source>
        <translation>„Sprechen“ sagt ihn laut, Wort für Wort. „Kontext“ sagt ihn nur dem Agenten: Niemand hört ihn.</translation>
    </message>
    <message>
        <source>Speak to ALL rooms of {agent}</source>
        <translation>In ALLEN Räumen von {agent} sprechen</translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {count} rooms of {agent}</source>
        <extracomment>One: Speak to ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>In ALLEN Räumen von {agent} sprechen: es ist einer</numerusform>
            <numerusform>In ALLEN {count} Räumen von {agent} sprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Speak to ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>In ALLEN {rooms} Räumen von {agent} sprechen, eine Person</numerusform>
            <numerusform>In ALLEN {rooms} Räumen von {agent} sprechen, {count} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak to {agent} in room {room}</source>
        <translation>{agent} in Raum {room} sprechen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Speak to {agent} in {count} rooms</source>
        <extracomment>One: Speak to {agent} in one room</extracomment>
        <translation>
            <numerusform>{agent} in einem Raum sprechen lassen</numerusform>
            <numerusform>{agent} in {count} Räumen sprechen lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Speak to {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>{agent} in {rooms} Räumen sprechen lassen, eine Person</numerusform>
            <numerusform>{agent} in {rooms} Räumen sprechen lassen, {count} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak to {agent} in {room}</source>
        <translation>{agent} in {room} sprechen lassen</translation>
    </message>
    <message>
        <source>Speak to …</source>
        <translation>Sprechen …</translation>
    </message>
    <message>
        <source>Speak: hidden</source>
        <translation>Sprechen: verborgen</translation>
    </message>
    <message>
        <source>Speaking time (estimate)</source>
        <translation>Sprechzeit (geschätzt)</translation>
    </message>
    <message>
        <source>Speaking time (s, estimate)</source>
        <translation>Sprechzeit (s, geschätzt)</translation>
    </message>
    <message>
        <source>Split it into shorter lines.</source>
        <translation>Teilen Sie ihn in kürzere Texte auf.</translation>
    </message>
    <message>
        <source>Stage s&amp;hield</source>
        <translation>S&amp;ichtschutz</translation>
    </message>
    <message>
        <source>Stage shield is up</source>
        <translation>Der Sichtschutz ist an</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Standby has moved, so the cue before waits no longer.</source>
        <translation>Ein anderer Cue steht jetzt auf Standby, deshalb wartet der vorige nicht mehr.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>Steer with the prepared context at once</source>
        <translation>Impuls sofort mit dem vorbereiteten Kontext geben</translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation>Steuern Sie Ihre Agenten live</translation>
    </message>
    <message>
        <source>Steer: {complaint}</source>
        <translation>Impuls: {complaint}</translation>
    </message>
    <message>
        <source>Steers: adds the prepared context at once</source>
        <translation>Gibt sofort den Impuls: fügt den vorbereiteten Kontext hinzu</translation>
    </message>
    <message>
        <source>Step {number} of {count}. Esc ends the tour.</source>
        <translation>Schritt {number} von {count}. Esc beendet den Rundgang.</translation>
    </message>
    <message>
        <source>Still speaking: about {seconds} s left (estimate)</source>
        <translation>Spricht noch: etwa {seconds} s übrig (geschätzt)</translation>
    </message>
    <message>
        <source>Sto&amp;p the drill</source>
        <translation>Übung &amp;beenden</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation>Von Ihrer IT abgeschaltet.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Take an e&amp;xam</source>
        <translation>P&amp;rüfung ablegen</translation>
    </message>
    <message>
        <source>Take away {key}</source>
        <translation>{key} wegnehmen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>Zurücknehmen ({key})</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Takes a snippet, while that list is open</source>
        <translation>Übernimmt einen Baustein, solange diese Liste offen ist</translation>
    </message>
    <message>
        <source>Takes back what waits to go by itself</source>
        <translation>Zieht zurück, was von selbst hinausgehen soll</translation>
    </message>
    <message>
        <source>Talking and silent times are estimates: the platform never tells when an agent has ended.</source>
        <translation>Sprechzeiten und Stille sind geschätzt: Die Plattform meldet nie, wann ein Agent fertig ist.</translation>
    </message>
    <message>
        <source>Talking time (estimate)</source>
        <translation>Sprechzeit (geschätzt)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Tell ALL rooms of {agent}</source>
        <translation>{agent} in ALLEN Räumen informieren</translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {count} rooms of {agent}</source>
        <extracomment>One: Tell ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>{agent} in ALLEN Räumen informieren: es ist einer</numerusform>
            <numerusform>{agent} in ALLEN {count} Räumen informieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Tell ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>{agent} in ALLEN {rooms} Räumen informieren, eine Person</numerusform>
            <numerusform>{agent} in ALLEN {rooms} Räumen informieren, {count} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {agent} in room {room}</source>
        <translation>{agent} in Raum {room} informieren</translation>
    </message>
    <message numerus="yes">
        <source>Tell {agent} in {count} rooms</source>
        <extracomment>One: Tell {agent} in one room</extracomment>
        <translation>
            <numerusform>{agent} in einem Raum informieren</numerusform>
            <numerusform>{agent} in {count} Räumen informieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Tell {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>{agent} in {rooms} Räumen informieren, eine Person</numerusform>
            <numerusform>{agent} in {rooms} Räumen informieren, {count} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {agent} in {room}</source>
        <translation>{agent} in {room} informieren</translation>
    </message>
    <message>
        <source>Tell …</source>
        <translation>Informieren …</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>Text des Bausteins</translation>
    </message>
    <message>
        <source>That folder is the panel&apos;s own. Choose another folder.</source>
        <translation>Dieser Ordner gehört dem Panel selbst. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>That is the API secret. Enter it under Account, never here.</source>
        <translation>Das ist der API-Schlüssel. Geben Sie ihn unter „Konto“ ein, nie hier.</translation>
    </message>
    <message>
        <source>That was too soon after the last line. Press again.</source>
        <translation>Das kam zu schnell nach dem letzten Text. Drücken Sie noch einmal.</translation>
    </message>
    <message>
        <source>The API secret holds a character that cannot be sent, at position {position}: only plain letters, digits and signs without spaces. Copy it again.</source>
        <translation>Der API-Schlüssel enthält an Stelle {position} ein Zeichen, das nicht gesendet werden kann: nur einfache Buchstaben, Ziffern und Zeichen ohne Leerzeichen. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The API secret is in another field too, where it would be shown. Remove it there.</source>
        <translation>Der API-Schlüssel steht auch in einem anderen Feld, wo er angezeigt würde. Entfernen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The API secret is not valid.</source>
        <translation>Der API-Schlüssel ist nicht gültig.</translation>
    </message>
    <message>
        <source>The API secret is revoked in the middle of the show.</source>
        <translation>Der API-Schlüssel wird mitten in der Show widerrufen.</translation>
    </message>
    <message>
        <source>The API secret is too long for the password store: it takes {longest} characters. Check that you copied the secret alone.</source>
        <translation>Der API-Schlüssel ist zu lang für den Passwortspeicher: Er fasst {longest} Zeichen. Prüfen Sie, ob Sie nur den Schlüssel kopiert haben.</translation>
    </message>
    <message>
        <source>The API secret must have 8 to 512 characters. Copy it again, whole.</source>
        <translation>Der API-Schlüssel muss 8 bis 512 Zeichen haben. Kopieren Sie ihn noch einmal ganz.</translation>
    </message>
    <message>
        <source>The API secret of the profile {profile} is kept ({store}).</source>
        <translation>Der API-Schlüssel des Profils {profile} ist gespeichert ({store}).</translation>
    </message>
    <message>
        <source>The CA file {file} cannot be read: {reason}.</source>
        <translation>Die CA-Datei {file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The CA file {file} holds no certificate in PEM form.</source>
        <translation>Die CA-Datei {file} enthält kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>The Wi-Fi goes, and comes back after some seconds.</source>
        <translation>Das WLAN fällt aus und kommt nach einigen Sekunden zurück.</translation>
    </message>
    <message>
        <source>The account has no credits left.</source>
        <translation>Das Konto hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include the API.</source>
        <translation>Der Tarif des Kontos umfasst die API nicht.</translation>
    </message>
    <message>
        <source>The agent code has a space around it. Remove it.</source>
        <translation>Um den Agentencode steht ein Leerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The agent is not ready.</source>
        <translation>Der Agent ist nicht bereit.</translation>
    </message>
    <message>
        <source>The agent may know this now. No reply proves it either way.</source>
        <translation>Der Agent weiß das jetzt vielleicht. Keine Antwort beweist es, keine widerlegt es.</translation>
    </message>
    <message>
        <source>The agent says the line aloud</source>
        <translation>Der Agent spricht den Text laut</translation>
    </message>
    <message>
        <source>The agent silently learns the line</source>
        <translation>Der Agent erfährt den Text still</translation>
    </message>
    <message>
        <source>The announcement does not carry the right signature, so it is not believed. Tell your IT.</source>
        <translation>Die Bekanntgabe trägt nicht die richtige Signatur, deshalb wird ihr nicht geglaubt. Sagen Sie es Ihrer IT.</translation>
    </message>
    <message>
        <source>The announcement has expired, so it is not believed. Check the date of this computer, or look again tomorrow.</source>
        <translation>Die Bekanntgabe ist abgelaufen, deshalb wird ihr nicht geglaubt. Prüfen Sie das Datum dieses Computers oder sehen Sie morgen noch einmal nach.</translation>
    </message>
    <message>
        <source>The announcement is dated in the future. Check the date of this computer, then look again.</source>
        <translation>Die Bekanntgabe trägt ein Datum in der Zukunft. Prüfen Sie das Datum dieses Computers und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>The announcement is older than one seen before, so it is not believed. Look again tomorrow.</source>
        <translation>Die Bekanntgabe ist älter als eine frühere, deshalb wird ihr nicht geglaubt. Sehen Sie morgen noch einmal nach.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Die Antwort brach vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Die Antwort war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The answer drips in, a byte at a time, past every deadline.</source>
        <translation>Die Antwort tröpfelt herein, Byte für Byte, über jede Frist hinaus.</translation>
    </message>
    <message>
        <source>The answer points to another address.</source>
        <translation>Die Antwort verweist auf eine andere Adresse.</translation>
    </message>
    <message>
        <source>The answer was broken.</source>
        <translation>Die Antwort war beschädigt.</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read to its end.</source>
        <translation>Die Antwort war viel zu groß und wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The answer was longer than the panel reads.</source>
        <translation>Die Antwort war länger, als das Panel liest.</translation>
    </message>
    <message>
        <source>The answer was read to its end.</source>
        <translation>Die Antwort wurde zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The base URL holds a character that an address cannot have.</source>
        <translation>Die Basis-URL enthält ein Zeichen, das in keiner Adresse stehen kann.</translation>
    </message>
    <message>
        <source>The base URL is not a whole address. It looks like https://api.bithuman.ai.</source>
        <translation>Die Basis-URL ist keine ganze Adresse. Sie sieht aus wie https://api.bithuman.ai.</translation>
    </message>
    <message>
        <source>The base URL must begin with https: over http the API secret could be read.</source>
        <translation>Die Basis-URL muss mit https beginnen: Über http könnte der API-Schlüssel mitgelesen werden.</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?) or a fragment (#).</source>
        <translation>Die Basis-URL darf keine Abfrage (?) und kein Fragment (#) haben.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password (@).</source>
        <translation>Die Basis-URL darf keinen Benutzernamen und kein Passwort (@) enthalten.</translation>
    </message>
    <message>
        <source>The bundle could not be put together. The log says why: send that instead.</source>
        <translation>Das Paket ließ sich nicht zusammenstellen. Das Protokoll sagt, warum: Senden Sie stattdessen das Protokoll.</translation>
    </message>
    <message>
        <source>The cell under “{column}” holds a control character ({code}). Remove it.</source>
        <translation>Die Zelle unter „{column}“ enthält ein Steuerzeichen ({code}). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The cell under “{column}” holds a formula that failed ({error}). Mend it in the spreadsheet.</source>
        <translation>Die Zelle unter „{column}“ enthält eine Formel, die einen Fehler ergibt ({error}). Berichtigen Sie sie in der Tabelle.</translation>
    </message>
    <message>
        <source>The cell under “{column}” is longer than {most} characters. Shorten it.</source>
        <translation>Die Zelle unter „{column}“ ist länger als {most} Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The chosen a&amp;gent</source>
        <translation>Gewählter Agen&amp;t</translation>
    </message>
    <message>
        <source>The chosen room has closed. Choose another before you press GO.</source>
        <translation>Der gewählte Raum ist geschlossen. Wählen Sie einen anderen, bevor Sie GO drücken.</translation>
    </message>
    <message>
        <source>The computer was asleep or too busy, so the cue waits no longer. It is on standby. Look at the stage, then press GO.</source>
        <translation>Der Computer war im Ruhezustand oder überlastet, deshalb wartet der Cue nicht mehr. Er steht auf Standby. Schauen Sie auf die Bühne und drücken Sie dann GO.</translation>
    </message>
    <message>
        <source>The connection breaks after the line was read; it is spoken.</source>
        <translation>Die Verbindung reißt ab, nachdem der Text gelesen wurde; er wird gesprochen.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Die Verbindung riss ab.</translation>
    </message>
    <message>
        <source>The connection closes after the line was read; it is not spoken.</source>
        <translation>Die Verbindung schließt sich, nachdem der Text gelesen wurde; er wird nicht gesprochen.</translation>
    </message>
    <message>
        <source>The connection could not be proved to be private.</source>
        <translation>Es ließ sich nicht nachweisen, dass die Verbindung vertraulich ist.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation>Die Verbindung ging verloren, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The context for this cue is confirmed. Press GO for its line.</source>
        <translation>Der Kontext für diesen Cue ist bestätigt. Drücken Sie GO für seinen Text.</translation>
    </message>
    <message>
        <source>The context for this cue is on its way. Press again once it is confirmed.</source>
        <translation>Der Kontext für diesen Cue ist unterwegs. Drücken Sie noch einmal, sobald er bestätigt ist.</translation>
    </message>
    <message>
        <source>The cover line is at hand.</source>
        <translation>Der Notsatz liegt bereit.</translation>
    </message>
    <message>
        <source>The cover line was changed.</source>
        <translation>Der Notsatz wurde geändert.</translation>
    </message>
    <message>
        <source>The credits run out within half a minute. Until then lines arrive.</source>
        <translation>Das Guthaben geht innerhalb einer halben Minute aus. Bis dahin kommen Texte an.</translation>
    </message>
    <message>
        <source>The cue changed under your hand. Look, then press again.</source>
        <translation>Der Cue hat sich unter Ihrer Hand geändert. Schauen Sie hin und drücken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The cue or its target was changed, so it waits no longer. It is on standby.</source>
        <translation>Der Cue oder sein Ziel wurde geändert, deshalb wartet er nicht mehr. Er steht auf Standby.</translation>
    </message>
    <message>
        <source>The cue was withdrawn. It is on standby.</source>
        <translation>Der Cue wurde zurückgezogen. Er steht auf Standby.</translation>
    </message>
    <message numerus="yes">
        <source>The cues were added, but {count} rows could not be used.</source>
        <extracomment>One: The cues were added, but one row could not be used.</extracomment>
        <translation>
            <numerusform>Die Cues wurden hinzugefügt, aber eine Zeile war nicht brauchbar.</numerusform>
            <numerusform>Die Cues wurden hinzugefügt, aber {count} Zeilen waren nicht brauchbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current target</source>
        <translation>Das aktuelle Ziel</translation>
    </message>
    <message>
        <source>The deadline must be more than 0 and at most 120 seconds.</source>
        <translation>Die Frist muss mehr als 0 und höchstens 120 Sekunden sein.</translation>
    </message>
    <message>
        <source>The details show the reason.</source>
        <translation>Die Details zeigen den Grund.</translation>
    </message>
    <message>
        <source>The details show the whole answer.</source>
        <translation>Die Details zeigen die ganze Antwort.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {place}.</source>
        <translation>Die Datei, wie sie war, ist als {place} aufgehoben.</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}). Choose another folder, or make room.</source>
        <translation>Die Datei lässt sich nicht schreiben ({reason}). Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The file ends early. Its last lines are missing.</source>
        <translation>Die Datei endet vorzeitig. Ihre letzten Texte fehlen.</translation>
    </message>
    <message>
        <source>The first message that is shown, or the last</source>
        <translation>Zur ersten angezeigten Nachricht oder zur letzten</translation>
    </message>
    <message>
        <source>The first row has headings</source>
        <translation>Die erste Zeile enthält Überschriften</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here: {file}</source>
        <translation>Der Ordner lässt sich von hier nicht öffnen: {file}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen ({reason}). Schaffen Sie Platz dafür oder wählen Sie mit {variable} einen anderen.</translation>
    </message>
    <message>
        <source>The gateway gives up with an error page, though the line is spoken.</source>
        <translation>Das Gateway gibt mit einer Fehlerseite auf, obwohl der Text gesprochen wird.</translation>
    </message>
    <message>
        <source>The head of the answer is broken; the line is spoken.</source>
        <translation>Der Kopf der Antwort ist beschädigt; der Text wird gesprochen.</translation>
    </message>
    <message>
        <source>The history could not be cleaned ({reason}). Check that its folder can be written and has room; the panel goes on with it at its next start.</source>
        <translation>Der Verlauf ließ sich nicht bereinigen ({reason}). Prüfen Sie, ob sein Ordner beschreibbar ist und Platz hat; das Panel macht beim nächsten Start damit weiter.</translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation>Der Verlauf hat nicht festgehalten, was aus diesem Text wurde.</translation>
    </message>
    <message>
        <source>The history has no line.</source>
        <translation>Der Verlauf hat keinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>The history has {count} lines, the oldest of {day}.</source>
        <extracomment>One: The history has one line, of {day}.</extracomment>
        <translation>
            <numerusform>Der Verlauf hat einen Text, vom {day}.</numerusform>
            <numerusform>Der Verlauf hat {count} Texte, den ältesten vom {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history in {folder} cannot be opened ({reason}). Check that the folder can be written and has room.</source>
        <translation>Der Verlauf in {folder} lässt sich nicht öffnen ({reason}). Prüfen Sie, ob der Ordner beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be read ({reason}). Check the folder and its disk.</source>
        <translation>Der Verlauf in {folder} lässt sich nicht lesen ({reason}). Prüfen Sie den Ordner und seine Festplatte.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written ({reason}). Check that the folder can be written and has room.</source>
        <translation>Der Verlauf in {folder} lässt sich nicht schreiben ({reason}). Prüfen Sie, ob der Ordner beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>The history is backed up as {file}.</source>
        <translation>Der Verlauf ist als {file} gesichert.</translation>
    </message>
    <message>
        <source>The history is damaged: {trouble}.</source>
        <translation>Der Verlauf ist beschädigt: {trouble}.</translation>
    </message>
    <message>
        <source>The history is in use, so its file could not be cleaned yet. Close other programs that look at it; the panel goes on with it later by itself.</source>
        <translation>Der Verlauf wird gerade benutzt, deshalb ließ sich seine Datei noch nicht bereinigen. Schließen Sie andere Programme, die ihn ansehen; das Panel macht später von selbst damit weiter.</translation>
    </message>
    <message>
        <source>The history is not open.</source>
        <translation>Der Verlauf ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The history is whole.</source>
        <translation>Der Verlauf ist unbeschädigt.</translation>
    </message>
    <message>
        <source>The history shows each choice at once. Esc closes. Nothing is sent from here.</source>
        <translation>Der Verlauf zeigt jede Wahl sofort. Esc schließt. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; a new one has begun.</source>
        <translation>Der Verlauf war beschädigt. Er wurde als {file} beiseitegelegt; ein neuer hat begonnen.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>Der Verlauf war beschädigt. Er wurde als {file} beiseitegelegt; an seiner Stelle steht die Kopie {copy}. Texte, die nach dieser Kopie gesendet wurden, fehlen.</translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; a new one has begun.</source>
        <translation>Der Verlauf war leer. Er wurde als {file} beiseitegelegt; ein neuer hat begonnen.</translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>Der Verlauf war leer. Er wurde als {file} beiseitegelegt; an seiner Stelle steht die Kopie {copy}. Texte, die nach dieser Kopie gesendet wurden, fehlen.</translation>
    </message>
    <message>
        <source>The history was missing, and there is no copy of it. A new one has begun.</source>
        <translation>Der Verlauf fehlte, und es gibt keine Kopie davon. Ein neuer hat begonnen.</translation>
    </message>
    <message>
        <source>The history was missing. The copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>Der Verlauf fehlte. An seiner Stelle steht die Kopie {copy}. Texte, die nach dieser Kopie gesendet wurden, fehlen.</translation>
    </message>
    <message>
        <source>The history was not backed up ({reason}). Check that the disk has room, then try again.</source>
        <translation>Der Verlauf wurde nicht gesichert ({reason}). Prüfen Sie, ob auf der Festplatte Platz ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the panel and is left as it is. Use that version, or another folder for this one.</source>
        <translation>Der Verlauf wurde von einer neueren Version des Panels geschrieben und bleibt, wie er ist. Nehmen Sie jene Version oder für diese einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The key is still down. Let it go, then press again.</source>
        <translation>Die Taste ist noch gedrückt. Lassen Sie sie los und drücken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last cue was let go: this run is whole.</source>
        <translation>Der letzte Cue ging hinaus: Dieser Durchlauf ist vollständig.</translation>
    </message>
    <message>
        <source>The line could not be sent from this machine.</source>
        <translation>Der Text konnte von diesem Computer nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The line could not be written down, so it was not sent.</source>
        <translation>Der Text konnte nicht aufgezeichnet werden, deshalb wurde er nicht gesendet.</translation>
    </message>
    <message>
        <source>The line holds a control character ({code}) at position {position}. Remove it.</source>
        <translation>Der Text enthält an Stelle {position} ein Steuerzeichen ({code}). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The line is accepted with an answer far too long.</source>
        <translation>Der Text wird angenommen, mit einer viel zu langen Antwort.</translation>
    </message>
    <message>
        <source>The line is accepted with an answer that makes no sense.</source>
        <translation>Der Text wird angenommen, mit einer Antwort, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The line is accepted, then the answer breaks off in the middle.</source>
        <translation>Der Text wird angenommen, dann bricht die Antwort mittendrin ab.</translation>
    </message>
    <message>
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation>Der Text ist leer. Schreiben Sie, was der Agent sagen oder wissen soll.</translation>
    </message>
    <message>
        <source>The line is now a cue of the run sheet. Nothing was sent.</source>
        <translation>Der Text ist jetzt ein Cue des Ablaufplans. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The line is spoken, but no answer ever comes.</source>
        <translation>Der Text wird gesprochen, aber es kommt nie eine Antwort.</translation>
    </message>
    <message>
        <source>The line left this computer, or a part of it did.</source>
        <translation>Der Text hat diesen Computer verlassen, ganz oder zum Teil.</translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation>Der Text hat zu lange gewartet, deshalb wurde er nicht gesendet.</translation>
    </message>
    <message>
        <source>The line was not sent again, though that was safe.</source>
        <translation>Der Text wurde nicht noch einmal gesendet, obwohl das gefahrlos war.</translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation>Der Text wurde zurückgenommen, bevor etwas hinausging.</translation>
    </message>
    <message>
        <source>The link “{cell}” is not known. Write follow or manual.</source>
        <translation>Der Anschluss „{cell}“ ist nicht bekannt. Schreiben Sie „folgen“ oder „manuell“.</translation>
    </message>
    <message>
        <source>The list shows the whole history. Narrow it by Search or Filters; or choose Delete the whole history.</source>
        <translation>Die Liste zeigt den ganzen Verlauf. Grenzen Sie ihn mit Suche oder Filtern ein, oder wählen Sie „Ganzen Verlauf löschen“.</translation>
    </message>
    <message>
        <source>The log cannot be read ({reason}). Open its folder and look there.</source>
        <translation>Das Protokoll lässt sich nicht lesen ({reason}). Öffnen Sie seinen Ordner und sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>The log holds no secret and no line. Esc closes. Nothing is sent from here.</source>
        <translation>Das Protokoll enthält keinen Schlüssel und keinen Text. Esc schließt. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The managed default {name} in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation>Die Vorgabe {name} in {source} ist nicht brauchbar. {reason} Bis das behoben ist, bleibt das Panel offline: Fragen Sie Ihre IT.</translation>
    </message>
    <message>
        <source>The managed defaults in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation>Die Vorgaben in {source} sind nicht brauchbar. {reason} Bis das behoben ist, bleibt das Panel offline: Fragen Sie Ihre IT.</translation>
    </message>
    <message>
        <source>The menu View</source>
        <translation>Das Menü „Ansicht“</translation>
    </message>
    <message>
        <source>The message is now the last cue of the run sheet.</source>
        <translation>Die Nachricht ist jetzt der letzte Cue des Ablaufplans.</translation>
    </message>
    <message>
        <source>The mode “{cell}” is not known. Write Speak or Context.</source>
        <translation>Der Modus „{cell}“ ist nicht bekannt. Schreiben Sie „Sprechen“ oder „Kontext“.</translation>
    </message>
    <message>
        <source>The name is {count} characters long; it has room for {most}. Make it shorter.</source>
        <translation>Der Name ist {count} Zeichen lang; Platz ist für {most}. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation>Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The network guard in front of bitHuman turned this machine away.</source>
        <translation>Der Netzwerkschutz vor bitHuman hat diesen Computer abgewiesen.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy let nothing through.</source>
        <translation>Der Proxy des Netzwerks ließ nichts durch.</translation>
    </message>
    <message>
        <source>The newest fact, the oldest fact</source>
        <translation>Zum neuesten Fakt, zum ältesten</translation>
    </message>
    <message>
        <source>The newest line, the oldest line</source>
        <translation>Zum neuesten Text, zum ältesten</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} records, in English.</source>
        <extracomment>One: One record, in English.</extracomment>
        <translation>
            <numerusform>Ein Eintrag, auf Englisch.</numerusform>
            <numerusform>Die neuesten {count} Einträge, auf Englisch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cue does not follow by itself. Press GO for it.</source>
        <translation>Der nächste Cue folgt nicht von selbst. Drücken Sie dafür GO.</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself. {reason}</source>
        <translation>Der nächste Cue folgt nicht von selbst. {reason}</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: it goes to ALL rooms. Hold GO for it, or press Shift+F5.</source>
        <translation>Der nächste Cue folgt nicht von selbst: Er geht in ALLE Räume. Halten Sie dafür GO gedrückt, oder drücken Sie Umschalt+F5.</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: it was sent there before. Hold GO to send it again, or press Shift+F5.</source>
        <translation>Der nächste Cue folgt nicht von selbst: Er wurde dorthin schon gesendet. Halten Sie GO gedrückt, um ihn noch einmal zu senden, oder drücken Sie Umschalt+F5.</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: its context is not confirmed. Press GO for it.</source>
        <translation>Der nächste Cue folgt nicht von selbst: Sein Kontext ist nicht bestätigt. Drücken Sie dafür GO.</translation>
    </message>
    <message>
        <source>The next cue follows by itself</source>
        <translation>Der nächste Cue folgt von selbst</translation>
    </message>
    <message>
        <source>The pages of the help are not here. Install the panel again to have them back.</source>
        <translation>Die Seiten der Hilfe sind nicht da. Installieren Sie das Panel neu, um sie zurückzubekommen.</translation>
    </message>
    <message>
        <source>The panel cannot mark its files in {folder} as its own ({reason}). Check that the folder can be written and lies on a disk of this machine.</source>
        <translation>Das Panel kann seine Dateien in {folder} nicht als eigene kennzeichnen ({reason}). Prüfen Sie, ob der Ordner beschreibbar ist und auf einer Festplatte dieses Computers liegt.</translation>
    </message>
    <message>
        <source>The panel did not close in order. The run sheet is where it was, on hold. Look at the stage, then release the hold.</source>
        <translation>Das Panel wurde nicht ordentlich beendet. Der Ablaufplan steht, wo er war, und ist angehalten. Schauen Sie auf die Bühne und geben Sie dann den Halt frei.</translation>
    </message>
    <message>
        <source>The panel ended</source>
        <translation>Das Panel wurde beendet</translation>
    </message>
    <message>
        <source>The panel ended before the answer ({time}).</source>
        <translation>Das Panel endete vor der Antwort ({time}).</translation>
    </message>
    <message>
        <source>The panel is still opening. Press again in a moment.</source>
        <translation>Das Panel öffnet sich noch. Drücken Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The panel itself failed. Details are in {file}.</source>
        <translation>Das Panel selbst ist fehlgeschlagen. Näheres steht in {file}.</translation>
    </message>
    <message>
        <source>The panel knows no password store for this system ({platform}). Keep the API secret for this session only.</source>
        <translation>Das Panel kennt für dieses System keinen Passwortspeicher ({platform}). Behalten Sie den API-Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The panel stopped waiting for an answer.</source>
        <translation>Das Panel hat aufgehört, auf eine Antwort zu warten.</translation>
    </message>
    <message>
        <source>The panel was stopped meanwhile.</source>
        <translation>Das Panel wurde unterdessen beendet.</translation>
    </message>
    <message>
        <source>The password store ({store}) cannot be reached ({kind}). Check that it runs, or keep the API secret for this session only.</source>
        <translation>Der Passwortspeicher ({store}) ist nicht erreichbar ({kind}). Prüfen Sie, ob er läuft, oder behalten Sie den API-Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The password store ({store}) did not keep the change. Try again, or keep the API secret for this session only.</source>
        <translation>Der Passwortspeicher ({store}) hat die Änderung nicht behalten. Versuchen Sie es noch einmal, oder behalten Sie den API-Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The password store ({store}) is locked. Unlock it, then try again.</source>
        <translation>Der Passwortspeicher ({store}) ist gesperrt. Entsperren Sie ihn und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The password store ({store}) refused ({kind}). Try again, or keep the API secret for this session only.</source>
        <translation>Der Passwortspeicher ({store}) hat abgelehnt ({kind}). Versuchen Sie es noch einmal, oder behalten Sie den API-Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The password store does not answer. Look for its unlock window, or keep the API secret for this session only.</source>
        <translation>Der Passwortspeicher antwortet nicht. Suchen Sie nach seinem Fenster zum Entsperren, oder behalten Sie den API-Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The path of the base URL must not hold % or dots.</source>
        <translation>Der Pfad der Basis-URL darf weder % noch Punkte enthalten.</translation>
    </message>
    <message>
        <source>The people in this room may lose the avatar at once.</source>
        <translation>Die Menschen in diesem Raum verlieren den Avatar vielleicht sofort.</translation>
    </message>
    <message>
        <source>The place where releases are announced could not be reached. Check the connection, then look again.</source>
        <translation>Die Stelle, an der neue Versionen bekannt gegeben werden, war nicht erreichbar. Prüfen Sie die Verbindung und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>The plan of this account does not include this.</source>
        <translation>Der Tarif dieses Kontos umfasst das nicht.</translation>
    </message>
    <message>
        <source>The platform accepts the API secret.</source>
        <translation>Die Plattform nimmt den API-Schlüssel an.</translation>
    </message>
    <message>
        <source>The platform accepts the line, but it reaches no room.</source>
        <translation>Die Plattform nimmt den Text an, aber er erreicht keinen Raum.</translation>
    </message>
    <message>
        <source>The platform answered nothing.</source>
        <translation>Die Plattform hat nichts geantwortet.</translation>
    </message>
    <message>
        <source>The platform answers in {ms} ms.</source>
        <translation>Die Plattform antwortet in {ms} ms.</translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation>Die Plattform bat zu warten: zu viele Texte in einer Minute. Sie hat nichts getan.</translation>
    </message>
    <message>
        <source>The platform calls it {status}.</source>
        <translation>Die Plattform nennt ihn „{status}“.</translation>
    </message>
    <message>
        <source>The platform cannot be reached at all.</source>
        <translation>Die Plattform ist gar nicht erreichbar.</translation>
    </message>
    <message>
        <source>The platform could not be reached.</source>
        <translation>Die Plattform war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The platform does not accept the API secret. Save the current one.</source>
        <translation>Die Plattform nimmt den API-Schlüssel nicht an. Speichern Sie den aktuellen.</translation>
    </message>
    <message>
        <source>The platform does not know the agent, and says so in its older words.</source>
        <translation>Die Plattform kennt den Agenten nicht und sagt es in ihren älteren Worten.</translation>
    </message>
    <message>
        <source>The platform does not know the agent.</source>
        <translation>Die Plattform kennt den Agenten nicht.</translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation>Die Plattform kennt diesen API-Schlüssel nicht. Kopieren Sie ihn noch einmal ganz.</translation>
    </message>
    <message>
        <source>The platform does not name the room, so this cannot be ended here.</source>
        <translation>Die Plattform nennt den Raum nicht, deshalb lässt sich das hier nicht beenden.</translation>
    </message>
    <message>
        <source>The platform does not say</source>
        <translation>Die Plattform sagt es nicht</translation>
    </message>
    <message>
        <source>The platform does not say what is live.</source>
        <translation>Die Plattform sagt nicht, was live ist.</translation>
    </message>
    <message>
        <source>The platform does not say whether it can go live.</source>
        <translation>Die Plattform sagt nicht, ob er live gehen kann.</translation>
    </message>
    <message>
        <source>The platform does not tell the credits left.</source>
        <translation>Die Plattform nennt das übrige Guthaben nicht.</translation>
    </message>
    <message>
        <source>The platform does not tell them.</source>
        <translation>Die Plattform nennt es nicht.</translation>
    </message>
    <message>
        <source>The platform fails with an internal error.</source>
        <translation>Die Plattform scheitert an einem inneren Fehler.</translation>
    </message>
    <message>
        <source>The platform finds the request invalid.</source>
        <translation>Die Plattform hält die Anfrage für ungültig.</translation>
    </message>
    <message>
        <source>The platform refused this line (status {status}).</source>
        <translation>Die Plattform hat diesen Text abgelehnt (Status {status}).</translation>
    </message>
    <message>
        <source>The platform refuses the API secret. Enter the new one under Account.</source>
        <translation>Die Plattform lehnt den API-Schlüssel ab. Geben Sie unter „Konto“ den neuen ein.</translation>
    </message>
    <message>
        <source>The platform says</source>
        <translation>Die Plattform sagt</translation>
    </message>
    <message>
        <source>The platform says that it is out of service for a moment.</source>
        <translation>Die Plattform sagt, dass sie für einen Moment außer Betrieb ist.</translation>
    </message>
    <message>
        <source>The platform says: {message}</source>
        <translation>Die Plattform sagt: {message}</translation>
    </message>
    <message>
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation>Die Plattform nimmt vorerst keine Texte mehr an. Drücken Sie in {seconds} s noch einmal.</translation>
    </message>
    <message>
        <source>The platform takes some seconds to answer.</source>
        <translation>Die Plattform braucht einige Sekunden für die Antwort.</translation>
    </message>
    <message>
        <source>The platform writes down nothing of what is said in this room.</source>
        <translation>Die Plattform zeichnet nichts von dem auf, was in diesem Raum gesagt wird.</translation>
    </message>
    <message>
        <source>The platform&apos;s address could not be looked up.</source>
        <translation>Die Adresse der Plattform ließ sich nicht auflösen.</translation>
    </message>
    <message>
        <source>The profile&apos;s name cannot be used: it must be visible text.</source>
        <translation>Der Name des Profils ist nicht brauchbar: Er muss sichtbarer Text sein.</translation>
    </message>
    <message>
        <source>The proxy of this machine did not let the connection through.</source>
        <translation>Der Proxy dieses Computers ließ die Verbindung nicht durch.</translation>
    </message>
    <message>
        <source>The record in full</source>
        <translation>Der ganze Eintrag</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>The request reached bitHuman without an API secret.</source>
        <translation>Die Anfrage kam ohne API-Schlüssel bei bitHuman an.</translation>
    </message>
    <message>
        <source>The room closes before the line arrives.</source>
        <translation>Der Raum schließt, bevor der Text ankommt.</translation>
    </message>
    <message>
        <source>The room did not get this. GO sends it again: {text}</source>
        <translation>Der Raum hat das nicht bekommen. GO sendet es noch einmal: {text}</translation>
    </message>
    <message>
        <source>The room id holds a control character ({code}) at position {position}. Remove it.</source>
        <translation>Die Raum-ID enthält an Stelle {position} ein Steuerzeichen ({code}). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The room id is empty. Choose a room, or a broadcast.</source>
        <translation>Die Raum-ID ist leer. Wählen Sie einen Raum oder einen Rundruf.</translation>
    </message>
    <message>
        <source>The room id is empty. Type the room&apos;s id, or choose a broadcast.</source>
        <translation>Die Raum-ID ist leer. Tippen Sie die ID des Raums ein, oder wählen Sie einen Rundruf.</translation>
    </message>
    <message>
        <source>The room is there, but no agent works in it: lines to it are skipped.</source>
        <translation>Der Raum ist da, aber kein Agent arbeitet darin: Texte dorthin werden übersprungen.</translation>
    </message>
    <message>
        <source>The room knows this: {text}</source>
        <translation>Der Raum weiß das: {text}</translation>
    </message>
    <message>
        <source>The room may know this. Hold GO to send it again: {text}</source>
        <translation>Der Raum weiß das vielleicht. Halten Sie GO gedrückt, um es noch einmal zu senden: {text}</translation>
    </message>
    <message>
        <source>The room must know this first: {text}</source>
        <translation>Der Raum muss zuerst wissen: {text}</translation>
    </message>
    <message>
        <source>The room of this cue has closed. Aim the cue elsewhere before you press GO.</source>
        <translation>Der Raum dieses Cues ist geschlossen. Geben Sie dem Cue ein anderes Ziel, bevor Sie GO drücken.</translation>
    </message>
    <message>
        <source>The room {room} of {agent} is not live. Open it again, or aim elsewhere.</source>
        <translation>Der Raum {room} von {agent} ist nicht live. Öffnen Sie ihn wieder, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>The row has no text. Write what the agent should say or know.</source>
        <translation>Die Zeile hat keinen Text. Schreiben Sie, was der Agent sagen oder wissen soll.</translation>
    </message>
    <message>
        <source>The run begins again: every cue is unsaid.</source>
        <translation>Der Durchlauf beginnt von vorn: Alle Cues gelten als ungesagt.</translation>
    </message>
    <message>
        <source>The run of {when}</source>
        <translation>Der Durchlauf vom {when}</translation>
    </message>
    <message>
        <source>The run sheet has another name.</source>
        <translation>Der Ablaufplan hat einen anderen Namen.</translation>
    </message>
    <message>
        <source>The run sheet has no cues yet.</source>
        <translation>Der Ablaufplan hat noch keine Cues.</translation>
    </message>
    <message>
        <source>The run sheet is still being opened. Press again in a moment.</source>
        <translation>Der Ablaufplan wird noch geöffnet. Drücken Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The run sheet was exported.</source>
        <translation>Der Ablaufplan wurde exportiert.</translation>
    </message>
    <message>
        <source>The secret goes into this computer&apos;s own password store and nowhere else. Leave the address empty unless your IT gave you one.</source>
        <translation>Der Schlüssel kommt in den Passwortspeicher dieses Computers und sonst nirgendwohin. Lassen Sie die Adresse leer, wenn Ihre IT Ihnen keine gegeben hat.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Der Server konnte nicht nachweisen, wer er ist.</translation>
    </message>
    <message>
        <source>The session goes on: nothing left this computer. {title}</source>
        <translation>Die Sitzung läuft weiter: Nichts hat diesen Computer verlassen. {title}</translation>
    </message>
    <message>
        <source>The session was ended.</source>
        <translation>Die Sitzung wurde beendet.</translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation>Die Sitzung wurde nicht beendet.</translation>
    </message>
    <message>
        <source>The session was not ended. {title} {hint}</source>
        <translation>Die Sitzung wurde nicht beendet. {title} {hint}</translation>
    </message>
    <message>
        <source>The session was over already.</source>
        <translation>Die Sitzung war schon zu Ende.</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation>Die Einstellungen lassen sich nicht speichern ({reason}). Prüfen Sie, ob {folder} beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the account is not known. Mend or remove this file, or open the account in the window.</source>
        <translation>Die Einstellungen in {file} lassen sich nicht lesen, daher ist das Konto nicht bekannt. Reparieren oder entfernen Sie diese Datei, oder öffnen Sie das Konto im Fenster.</translation>
    </message>
    <message>
        <source>The shield is up. Lower it to edit: what is written here is for your eyes only.</source>
        <translation>Der Sichtschutz ist an. Schalten Sie ihn aus, um zu bearbeiten: Was hier steht, ist nur für Ihre Augen.</translation>
    </message>
    <message>
        <source>The shield is up. Lower it to name a room: its name is for your eyes only.</source>
        <translation>Der Sichtschutz ist an. Schalten Sie ihn aus, um einen Raum zu benennen: Sein Name ist nur für Ihre Augen.</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>Die Show</translation>
    </message>
    <message>
        <source>The show has another name.</source>
        <translation>Die Show hat einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend.</source>
        <extracomment>One: The show is on. One thing to mend.</extracomment>
        <translation>
            <numerusform>Die Show läuft. Ein Punkt zu beheben.</numerusform>
            <numerusform>Die Show läuft. {count} Punkte zu beheben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend. First: {first}</source>
        <extracomment>One: The show is on. One thing to mend: {first}</extracomment>
        <translation>
            <numerusform>Die Show läuft. Ein Punkt zu beheben. {first}</numerusform>
            <numerusform>Die Show läuft. {count} Punkte zu beheben. Zuerst: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>The show is saved again.</source>
        <translation>Die Show wird wieder gespeichert.</translation>
    </message>
    <message>
        <source>The show over time</source>
        <translation>Die Show im Zeitverlauf</translation>
    </message>
    <message>
        <source>The snippets were changed.</source>
        <translation>Die Bausteine wurden geändert.</translation>
    </message>
    <message>
        <source>The stage heard it in {room}</source>
        <translation>Die Bühne hat ihn in {room} gehört</translation>
    </message>
    <message>
        <source>The stage heard the same line twice.</source>
        <translation>Die Bühne hat denselben Text zweimal gehört.</translation>
    </message>
    <message>
        <source>The steer is at hand.</source>
        <translation>Der Impuls liegt bereit.</translation>
    </message>
    <message>
        <source>The steer was changed.</source>
        <translation>Der Impuls wurde geändert.</translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation>Der gespeicherte API-Schlüssel des Profils {profile} ist nicht brauchbar. Speichern Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s own certificate store, and {file}.</source>
        <translation>Der Zertifikatspeicher des Systems und {file}.</translation>
    </message>
    <message>
        <source>The system&apos;s own certificate store.</source>
        <translation>Der Zertifikatspeicher des Systems.</translation>
    </message>
    <message>
        <source>The target changed under your hand. Look, then press again.</source>
        <translation>Das Ziel hat sich unter Ihrer Hand geändert. Schauen Sie hin und drücken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The text is too long for bitHuman.</source>
        <translation>Der Text ist zu lang für bitHuman.</translation>
    </message>
    <message>
        <source>The time for an answer was up.</source>
        <translation>Die Frist für eine Antwort war um.</translation>
    </message>
    <message>
        <source>The time “{cell}” is not a time of day. Write it as 19:05.</source>
        <translation>„{cell}“ ist keine Uhrzeit. Schreiben Sie sie wie 19:05.</translation>
    </message>
    <message numerus="yes">
        <source>The variable {name} has no value, and {count} cues wait for it. Give it one in the show.</source>
        <extracomment>One: The variable {name} has no value, and one cue waits for it. Give it one in the show.</extracomment>
        <translation>
            <numerusform>Die Variable {name} hat keinen Wert, und ein Cue wartet darauf. Geben Sie ihr einen in der Show.</numerusform>
            <numerusform>Die Variable {name} hat keinen Wert, und {count} Cues warten darauf. Geben Sie ihr einen in der Show.</numerusform>
        </translation>
    </message>
    <message>
        <source>The variable {name} has no value. Give it one in the show, or write what to say without: {example}.</source>
        <translation>Die Variable {name} hat keinen Wert. Geben Sie ihr einen in der Show, oder schreiben Sie, was ohne ihn zu sagen ist: {example}.</translation>
    </message>
    <message>
        <source>The variables were changed.</source>
        <translation>Die Variablen wurden geändert.</translation>
    </message>
    <message>
        <source>The wait “{cell}” cannot be used. Write seconds, at most {most}.</source>
        <translation>Die Wartezeit „{cell}“ ist nicht brauchbar. Schreiben Sie Sekunden, höchstens {most}.</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Der ganze Verlauf</translation>
    </message>
    <message>
        <source>Then the message replaces nothing, and is told as a fact of its own.</source>
        <translation>Dann ersetzt die Nachricht nichts und wird als eigener Fakt mitgeteilt.</translation>
    </message>
    <message>
        <source>Then: the end</source>
        <translation>Dann: Ende</translation>
    </message>
    <message>
        <source>Then: {title}</source>
        <translation>Dann: {title}</translation>
    </message>
    <message>
        <source>There is no API secret for the profile {profile}.</source>
        <translation>Für das Profil {profile} gibt es keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>There is no cover line. Write what is said while something goes wrong.</source>
        <translation>Es gibt keinen Notsatz. Schreiben Sie, was gesagt wird, wenn etwas schiefgeht.</translation>
    </message>
    <message>
        <source>There is no line in {file}.</source>
        <translation>In {file} ist kein Text.</translation>
    </message>
    <message>
        <source>There is no line to back up yet.</source>
        <translation>Es gibt noch keinen Text zu sichern.</translation>
    </message>
    <message>
        <source>There is no line to delete.</source>
        <translation>Es gibt keinen Text zu löschen.</translation>
    </message>
    <message>
        <source>There is no line to report yet.</source>
        <translation>Es gibt noch keinen Text für einen Bericht.</translation>
    </message>
    <message numerus="yes">
        <source>There is no snippet {snippet}, and {count} cues call for it. Add it, or change the cues.</source>
        <extracomment>One: There is no snippet {snippet}, and one cue calls for it. Add it, or change the cue.</extracomment>
        <translation>
            <numerusform>Es gibt keinen Baustein {snippet}, und ein Cue ruft ihn auf. Fügen Sie ihn hinzu, oder ändern Sie den Cue.</numerusform>
            <numerusform>Es gibt keinen Baustein {snippet}, und {count} Cues rufen ihn auf. Fügen Sie ihn hinzu, oder ändern Sie die Cues.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snippet {snippet}. Choose one of the list, or put a space after the slash.</source>
        <translation>Es gibt keinen Baustein {snippet}. Wählen Sie einen aus der Liste, oder setzen Sie ein Leerzeichen hinter den Schrägstrich.</translation>
    </message>
    <message>
        <source>There is no steer. Write a context that turns the talk.</source>
        <translation>Es gibt keinen Impuls. Schreiben Sie einen Kontext, der das Gespräch wendet.</translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation>In diesem Konto gibt es keinen solchen Agenten.</translation>
    </message>
    <message>
        <source>There is no such record in the log.</source>
        <translation>Im Protokoll gibt es keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>There was a press before the wait was over.</source>
        <translation>Es wurde gedrückt, bevor die Wartezeit um war.</translation>
    </message>
    <message>
        <source>There was no connection to the platform.</source>
        <translation>Es gab keine Verbindung zur Plattform.</translation>
    </message>
    <message>
        <source>These are more than {most} lines. Narrow the history down, or export it.</source>
        <translation>Das sind mehr als {most} Texte. Grenzen Sie den Verlauf ein, oder exportieren Sie ihn.</translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation>Sie lassen sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>They go from the history, from what is searched, and from its copies. What was set aside of a damaged history goes with them, whole. The show itself, exported files and the platform keep what they have. A cue whose line goes counts as not yet said, a fact as not yet told.</source>
        <translation>Sie verschwinden aus dem Verlauf, aus der Suche und aus seinen Kopien. Was von einem beschädigten Verlauf beiseitegelegt wurde, verschwindet ganz mit ihnen. Die Show selbst, exportierte Dateien und die Plattform behalten, was sie haben. Ein Cue, dessen Text verschwindet, gilt als noch nicht gesagt, ein Fakt als noch nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation>Dieses Konto hat noch keinen Agenten. Legen Sie auf der Plattform einen an, oder tippen Sie einen Code ein.</translation>
    </message>
    <message>
        <source>This account has no agents yet.</source>
        <translation>Dieses Konto hat noch keine Agenten.</translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation>Dieses Konto hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>This account has no credits left. Open Account to buy some.</source>
        <translation>Dieses Konto hat kein Guthaben mehr. Öffnen Sie „Konto“, um Guthaben zu kaufen.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>Dieses Konto darf das nicht.</translation>
    </message>
    <message>
        <source>This account may not read what is said in its rooms.</source>
        <translation>Dieses Konto darf nicht lesen, was in seinen Räumen gesagt wird.</translation>
    </message>
    <message>
        <source>This address does not answer as bitHuman does.</source>
        <translation>Diese Adresse antwortet nicht so wie bitHuman.</translation>
    </message>
    <message>
        <source>This agent code cannot be used: a code is 1 to 64 letters, digits, hyphens or underscores. Check it against the agent&apos;s page.</source>
        <translation>Dieser Agentencode ist nicht brauchbar: Ein Code besteht aus 1 bis 64 Buchstaben, Ziffern, Binde- oder Unterstrichen. Vergleichen Sie ihn mit der Seite des Agenten.</translation>
    </message>
    <message>
        <source>This agent or this call no longer exists.</source>
        <translation>Diesen Agenten oder diesen Aufruf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This bitHuman account is suspended.</source>
        <translation>Dieses bitHuman-Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>This conversation has ended. What was said in it stays until you choose another.</source>
        <translation>Dieses Gespräch ist zu Ende. Was darin gesagt wurde, bleibt, bis Sie ein anderes wählen.</translation>
    </message>
    <message>
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation>Diese Kopie des Panels weiß nicht, wo neue Versionen bekannt gegeben werden.</translation>
    </message>
    <message>
        <source>This cue goes in {seconds} s. Hold GO to let it go now, or withdraw it.</source>
        <translation>Dieser Cue geht in {seconds} s hinaus. Halten Sie GO gedrückt, damit er jetzt hinausgeht, oder ziehen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>This cue is next, in about {seconds} s. Hold GO to let it go now, or withdraw it.</source>
        <translation>Dieser Cue kommt danach, in etwa {seconds} s. Halten Sie GO gedrückt, damit er jetzt hinausgeht, oder ziehen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>This cue is no longer in the show that is open.</source>
        <translation>Dieser Cue ist nicht mehr in der geöffneten Show.</translation>
    </message>
    <message>
        <source>This cue is on the run sheet {sheet}. Choose that one first.</source>
        <translation>Dieser Cue steht auf dem Ablaufplan {sheet}. Wählen Sie erst diesen.</translation>
    </message>
    <message>
        <source>This cue needs no context. Press GO for its line.</source>
        <translation>Dieser Cue braucht keinen Kontext. Drücken Sie GO für seinen Text.</translation>
    </message>
    <message>
        <source>This file is no Excel workbook. Save it as XLSX or CSV.</source>
        <translation>Diese Datei ist keine Excel-Arbeitsmappe. Speichern Sie sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>This file is no table and no text. Save it as CSV, XLSX or Markdown.</source>
        <translation>Diese Datei ist weder Tabelle noch Text. Speichern Sie sie als CSV, XLSX oder Markdown.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold GO, or press Shift+F5.</source>
        <translation>Das geht in ALLE Räume. Halten Sie GO gedrückt, oder drücken Sie Umschalt+F5.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>Das geht an ALLE Räume. Halten Sie die Schaltfläche gedrückt, oder drücken Sie Strg+Umschalt+Enter.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the cover line&apos;s button.</source>
        <translation>Das geht in ALLE Räume. Halten Sie den Knopf des Notsatzes gedrückt.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the steer&apos;s button.</source>
        <translation>Das geht in ALLE Räume. Halten Sie den Knopf des Impulses gedrückt.</translation>
    </message>
    <message>
        <source>This history is another computer&apos;s: it can only be read.</source>
        <translation>Das ist der Verlauf eines anderen Computers: Er lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>This history is not open any more. Open its file again.</source>
        <translation>Dieser Verlauf ist nicht mehr geöffnet. Öffnen Sie seine Datei noch einmal.</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>In dieser Stunde</translation>
    </message>
    <message>
        <source>This is a rehearsal: its agents have no page to open.</source>
        <translation>Das ist eine Probe: Ihre Agenten haben keine Seite, die sich öffnen ließe.</translation>
    </message>
    <message>
        <source>This is an older Excel file, or one with a password. Save it as XLSX without a password, and choose that file.</source>
        <translation>Das ist eine ältere Excel-Datei oder eine mit Passwort. Speichern Sie sie als XLSX ohne Passwort und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is another computer&apos;s history. Go back to your own, then delete.</source>
        <translation>Das ist der Verlauf eines anderen Computers. Gehen Sie zu Ihrem eigenen zurück, und löschen Sie dann.</translation>
    </message>
    <message>
        <source>This is not the name of the room. Type it exactly as it stands above.</source>
        <translation>Das ist nicht der Name des Raums. Tippen Sie ihn genau so ein, wie er oben steht.</translation>
    </message>
    <message>
        <source>This is not the number of lines. Type it exactly as it stands above.</source>
        <translation>Das ist nicht die Anzahl der Texte. Tippen Sie sie genau so ein, wie sie oben steht.</translation>
    </message>
    <message>
        <source>This is still on its way. Withdraw it, or wait until it was told.</source>
        <translation>Das ist noch unterwegs. Ziehen Sie es zurück, oder warten Sie, bis es mitgeteilt ist.</translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation>Das ist der eigene Entwurf dieses Ziels. Der Text von vorher ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file, and import that.</source>
        <translation>Das ist zu viel zum Einfügen. Speichern Sie es als Datei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>This is {file}, not your own history. It can only be read.</source>
        <translation>Das ist {file}, nicht Ihr eigener Verlauf. Er lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>This key always sends the line. Press another key.</source>
        <translation>Diese Taste sendet immer den Text. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>This key is needed for writing and in lists. Press another key.</source>
        <translation>Diese Taste wird zum Schreiben und in Listen gebraucht. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>This key writes a letter. Press it together with Ctrl, or press another key.</source>
        <translation>Diese Taste schreibt einen Buchstaben. Drücken Sie sie zusammen mit Strg, oder drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>This line holds the API secret. Remove it: it is never sent.</source>
        <translation>Dieser Text enthält den API-Schlüssel. Entfernen Sie ihn: Er wird nie gesendet.</translation>
    </message>
    <message>
        <source>This line is not in the history any more.</source>
        <translation>Dieser Text steht nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>This line is on its way. A sentence being spoken cannot be stopped.</source>
        <translation>Dieser Text ist unterwegs. Ein Satz, der gerade gesprochen wird, lässt sich nicht stoppen.</translation>
    </message>
    <message>
        <source>This line waits. Nothing of it has left.</source>
        <translation>Dieser Text wartet. Nichts davon ist hinausgegangen.</translation>
    </message>
    <message>
        <source>This line was sent here before.</source>
        <translation>Dieser Text wurde schon hierher gesendet.</translation>
    </message>
    <message>
        <source>This line was withdrawn before any of it left.</source>
        <translation>Dieser Text wurde zurückgezogen, bevor etwas davon hinausging.</translation>
    </message>
    <message>
        <source>This may have been spoken. No reply proves it either way.</source>
        <translation>Das wurde vielleicht gesprochen. Keine Antwort beweist es, keine widerlegt es.</translation>
    </message>
    <message>
        <source>This minute takes no more lines. Wait a little, or choose all rooms: that is one line.</source>
        <translation>In dieser Minute geht kein Text mehr. Warten Sie ein wenig, oder wählen Sie alle Räume: Das ist ein Text.</translation>
    </message>
    <message numerus="yes">
        <source>This minute takes {count} more lines, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</source>
        <extracomment>One: This minute takes one more line, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</extracomment>
        <translation>
            <numerusform>In dieser Minute geht noch ein Text, und das wären {lines}. Wählen Sie weniger Räume oder alle Räume: Das ist ein Text.</numerusform>
            <numerusform>In dieser Minute gehen noch {count} Texte, und das wären {lines}. Wählen Sie weniger Räume oder alle Räume: Das ist ein Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Dieser Name ist vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation>Diese Plattform listet keine Räume auf. Tippen Sie die ID des Raums ein, oder wählen Sie alle Räume.</translation>
    </message>
    <message>
        <source>This platform does not show what is said in its rooms.</source>
        <translation>Diese Plattform zeigt nicht, was in ihren Räumen gesagt wird.</translation>
    </message>
    <message numerus="yes">
        <source>This reached {count} rooms that it was not for.</source>
        <extracomment>One: This reached a room that it was not for.</extracomment>
        <translation>
            <numerusform>Das erreichte einen Raum, für den es nicht bestimmt war.</numerusform>
            <numerusform>Das erreichte {count} Räume, für die es nicht bestimmt war.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report holds no API secret, no headers and no addresses of the platform.</source>
        <translation>Dieser Bericht enthält keinen API-Schlüssel, keine Kopfzeilen und keine Adressen der Plattform.</translation>
    </message>
    <message>
        <source>This room has closed. Choose another before you send.</source>
        <translation>Dieser Raum ist geschlossen. Wählen Sie einen anderen, bevor Sie senden.</translation>
    </message>
    <message>
        <source>This room has closed. Choose another room, then send.</source>
        <translation>Dieser Raum ist geschlossen. Wählen Sie einen anderen Raum und senden Sie dann.</translation>
    </message>
    <message>
        <source>This room only</source>
        <translation>Nur dieser Raum</translation>
    </message>
    <message>
        <source>This room was told nothing yet.</source>
        <translation>Diesem Raum wurde noch nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>This run, begun {when}</source>
        <translation>Dieser Durchlauf, begonnen {when}</translation>
    </message>
    <message>
        <source>This run, begun {when}: {show}</source>
        <translation>Dieser Durchlauf, begonnen {when}: {show}</translation>
    </message>
    <message>
        <source>This server has no such call.</source>
        <translation>Dieser Server hat keinen solchen Aufruf.</translation>
    </message>
    <message>
        <source>This show has no cover line yet. Write one in the menu Show.</source>
        <translation>Diese Show hat noch keinen Notsatz. Schreiben Sie einen im Menü „Show“.</translation>
    </message>
    <message>
        <source>This show has no steer yet. Write one in the menu Show.</source>
        <translation>Diese Show hat noch keinen Impuls. Schreiben Sie einen im Menü „Show“.</translation>
    </message>
    <message>
        <source>This starts a session that is billed: usually 10 credits a minute, until it is ended on that page.</source>
        <translation>Damit beginnt eine Sitzung, die Guthaben kostet: meist 10 Credits pro Minute, bis sie auf jener Seite beendet wird.</translation>
    </message>
    <message>
        <source>This system has no certificate store where it is looked for.</source>
        <translation>Dieses System hat keinen Zertifikatspeicher, wo danach gesucht wird.</translation>
    </message>
    <message>
        <source>This system has no name for that key. Press another one.</source>
        <translation>Dieses System hat keinen Namen für diese Taste. Drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>This target had a draft of its own. It is put aside.</source>
        <translation>Dieses Ziel hatte einen eigenen Entwurf. Er ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation>Genau dieser Text wurde gerade dorthin gesendet. Drücken Sie noch einmal, um ihn erneut zu senden.</translation>
    </message>
    <message numerus="yes">
        <source>This very line was just sent to {count} of these {rooms} rooms. Press again to send it to all of them.</source>
        <extracomment>One: This very line was just sent to one of these {rooms} rooms. Press again to send it to all of them.</extracomment>
        <translation>
            <numerusform>Genau dieser Text wurde gerade in einen dieser {rooms} Räume gesendet. Drücken Sie noch einmal, um ihn in alle zu senden.</numerusform>
            <numerusform>Genau dieser Text wurde gerade in {count} dieser {rooms} Räume gesendet. Drücken Sie noch einmal, um ihn in alle zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation>Genau dieser Text wurde schon gesendet. Schreiben Sie ihn noch einmal, um ihn noch einmal zu sagen.</translation>
    </message>
    <message>
        <source>This was replaced already. Correct the newer fact.</source>
        <translation>Das wurde schon ersetzt. Berichtigen Sie den neueren Fakt.</translation>
    </message>
    <message>
        <source>This workbook cannot be read. Open it in your spreadsheet and save it again as XLSX.</source>
        <translation>Diese Arbeitsmappe lässt sich nicht lesen. Öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie wieder als XLSX.</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it without one.</source>
        <translation>Diese Arbeitsmappe hat ein Passwort. Speichern Sie sie ohne.</translation>
    </message>
    <message>
        <source>This workbook is far too large. Copy its cue list into a workbook of its own.</source>
        <translation>Diese Arbeitsmappe ist viel zu groß. Kopieren Sie ihre Cue-Liste in eine eigene Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gebremst</translation>
    </message>
    <message>
        <source>Tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>Haken Sie an, was noch gesendet werden soll. Alles andere wird beim Freigeben zurückgezogen.</translation>
    </message>
    <message>
        <source>Ticks a line that is on hold</source>
        <translation>Hakt einen angehaltenen Text an</translation>
    </message>
    <message>
        <source>Ticks a room, to choose several</source>
        <translation>Hakt einen Raum an, um mehrere zu wählen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To delete them, type their number: {number}</source>
        <translation>Tippen Sie zum Löschen ihre Anzahl ein: {number}</translation>
    </message>
    <message>
        <source>To end it, type the name of its room: {room}</source>
        <translation>Um sie zu beenden, tippen Sie den Namen ihres Raums ein: {room}</translation>
    </message>
    <message>
        <source>To end it, type the name of its room: {room} or {nickname}</source>
        <translation>Um sie zu beenden, tippen Sie den Namen ihres Raums ein: {room} oder {nickname}</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message numerus="yes">
        <source>Told in {count} rooms</source>
        <extracomment>One: Told in one room</extracomment>
        <translation>
            <numerusform>In einem Raum mitgeteilt</numerusform>
            <numerusform>In {count} Räumen mitgeteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation>Zu viele Texte in kurzer Zeit: bitHuman bittet zu warten.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Too many requests: the platform asks for a pause.</source>
        <translation>Zu viele Anfragen: Die Plattform bittet um eine Pause.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Tried, and did not arrive</source>
        <translation>Versucht und nicht angekommen</translation>
    </message>
    <message>
        <source>Try again. If it stays, check the base URL in the profile.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, prüfen Sie die Adresse (Basis-URL) im Profil.</translation>
    </message>
    <message>
        <source>Try another network or switch off a VPN. If it stays, write to bitHuman&apos;s support.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk oder ohne VPN. Bleibt es dabei, schreiben Sie dem Support von bitHuman.</translation>
    </message>
    <message>
        <source>Try it in rehearsal</source>
        <translation>In der Probe ausprobieren</translation>
    </message>
    <message>
        <source>Turn the pages in the list, move through a page</source>
        <translation>In der Liste blättern, durch eine Seite gehen</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Zwei Jahre</translation>
    </message>
    <message>
        <source>Type a name for these filters first.</source>
        <translation>Tippen Sie zuerst einen Namen für diese Filter ein.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown means that no reply proves it either way. It is never counted as delivered.</source>
        <translation>„Unbekannt“ heißt, dass keine Antwort es beweist oder widerlegt. Es zählt nie als angekommen.</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Bis {last}</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes. Nothing is sent from here.</source>
        <translation>Auf und Ab wählen, Enter geht hin, Esc schließt. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Up and Down move through the keys, Esc closes them. Nothing is sent from here.</source>
        <translation>Auf und Ab gehen durch die Tasten, Esc schließt sie. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Upgrade the plan on bithuman.ai, or choose another profile.</source>
        <translation>Wählen Sie auf bithuman.ai einen größeren Tarif, oder nehmen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>Upgrade the plan …</source>
        <translation>Größeren Tarif wählen …</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Diese Werte übernehmen</translation>
    </message>
    <message>
        <source>Used in the show, but not in the table:</source>
        <translation>In der Show verwendet, aber nicht in der Tabelle:</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>Wert von {name}</translation>
    </message>
    <message>
        <source>Variable {number}</source>
        <translation>Variable {number}</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Variables, snippets and the lines at hand</source>
        <translation>Variablen, Bausteine und die Texte zur Hand</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation>Warten Sie eine Minute und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait before the line</source>
        <translation>Wartezeit vor dem Text</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>Wait for the answer before you send it again.</source>
        <translation>Warten Sie die Antwort ab, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Wait for the countdown, or a minute, then send again.</source>
        <translation>Warten Sie den Countdown ab oder eine Minute und senden Sie dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} seconds, then send it again.</source>
        <extracomment>One: Wait one second, then send it again.</extracomment>
        <translation>
            <numerusform>Warten Sie eine Sekunde und senden Sie dann noch einmal.</numerusform>
            <numerusform>Warten Sie {count} Sekunden und senden Sie dann noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s password store …</source>
        <translation>Der Passwortspeicher des Systems wird gefragt …</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What became of this line is settled already.</source>
        <translation>Was aus diesem Text wurde, steht schon fest.</translation>
    </message>
    <message>
        <source>What came back could not be read as an answer.</source>
        <translation>Was zurückkam, ließ sich nicht als Antwort lesen.</translation>
    </message>
    <message>
        <source>What can be staged</source>
        <translation>Was sich inszenieren lässt</translation>
    </message>
    <message>
        <source>What each row becomes</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>What happened, and what went wrong</source>
        <translation>Was geschah und was schiefging</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Was in der Datei ist</translation>
    </message>
    <message>
        <source>What is missing changed under your hand. Look, then press again.</source>
        <translation>Was fehlt, hat sich unter Ihrer Hand geändert. Schauen Sie hin und drücken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>What is said, word for word</source>
        <translation>Was gesagt wird, Wort für Wort</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Wozu er gehört</translation>
    </message>
    <message>
        <source>What it does, or a key</source>
        <translation>Was sie tut, oder eine Taste</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>Was Tasten tun</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Was es beweist</translation>
    </message>
    <message>
        <source>What should the agent know? Nobody hears it.</source>
        <translation>Was soll der Agent wissen? Niemand hört es.</translation>
    </message>
    <message>
        <source>What should the agent say, word for word?</source>
        <translation>Was soll der Agent sagen, Wort für Wort?</translation>
    </message>
    <message>
        <source>What the connection saw of it was not kept.</source>
        <translation>Was die Verbindung davon mitbekam, wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>What the history shows now</source>
        <translation>Was der Verlauf jetzt zeigt</translation>
    </message>
    <message>
        <source>What the report is of</source>
        <translation>Wovon der Bericht handelt</translation>
    </message>
    <message>
        <source>What was planned for this run is not known.</source>
        <translation>Was für diesen Durchlauf geplant war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What you were editing is no longer on the run sheet, so the editor has closed.</source>
        <translation>Was Sie bearbeitet haben, steht nicht mehr im Ablaufplan, deshalb ist die Bearbeitung geschlossen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When: {moment}</source>
        <translation>Wann: {moment}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where a cue is edited</source>
        <translation>Wo ein Cue bearbeitet wird</translation>
    </message>
    <message>
        <source>Where a room is named</source>
        <translation>Wo ein Raum benannt wird</translation>
    </message>
    <message>
        <source>Where a session is ended</source>
        <translation>Wo eine Sitzung beendet wird</translation>
    </message>
    <message>
        <source>Where the history is searched</source>
        <translation>Wo der Verlauf durchsucht wird</translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation>Ob das Panel einmal am Tag nach einer neueren Version sieht; nie während einer Show</translation>
    </message>
    <message>
        <source>Which records are shown</source>
        <translation>Welche Einträge angezeigt werden</translation>
    </message>
    <message>
        <source>While a show is prepared, it turns pages in lists and texts.</source>
        <translation>Solange eine Show vorbereitet wird, blättert sie in Listen und Texten.</translation>
    </message>
    <message>
        <source>Whoever was there</source>
        <translation>Wer gerade da war</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw all</source>
        <translation>A&amp;lle zurückziehen</translation>
    </message>
    <message>
        <source>Wi-Fi gone and back</source>
        <translation>WLAN weg und wieder da</translation>
    </message>
    <message>
        <source>Will say: {text}</source>
        <translation>Wird sagen: {text}</translation>
    </message>
    <message>
        <source>Will say: {words}</source>
        <translation>Wird sagen: {words}</translation>
    </message>
    <message>
        <source>Will tell: {words}</source>
        <translation>Wird mitteilen: {words}</translation>
    </message>
    <message>
        <source>With an underlined letter: opens the menu, presses the button</source>
        <translation>Mit einem unterstrichenen Buchstaben: öffnet das Menü, drückt den Knopf</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation>Ziehen Sie ihn zurück, wenn er nicht mehr gesagt werden soll.</translation>
    </message>
    <message>
        <source>Withdraw what waits</source>
        <translation>Zurückziehen, was wartet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Words, agent, room or code</source>
        <translation>Wörter, Agent, Raum oder Code</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>Den Text schreiben</translation>
    </message>
    <message>
        <source>Write the message first. It then becomes a cue.</source>
        <translation>Schreiben Sie zuerst die Nachricht. Dann wird sie ein Cue.</translation>
    </message>
    <message>
        <source>Writing the file anew …</source>
        <translation>Die Datei wird neu geschrieben …</translation>
    </message>
    <message>
        <source>Writing the report: {done} lines …</source>
        <translation>Der Bericht wird geschrieben: {done} Texte …</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You chose all rooms</source>
        <translation>Sie haben alle Räume gewählt</translation>
    </message>
    <message>
        <source>You chose {room}</source>
        <translation>Sie haben {room} gewählt</translation>
    </message>
    <message>
        <source>You have {version}, the newest release.</source>
        <translation>Sie haben {version}, die neueste Version.</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <translation>Sie haben {version}.</translation>
    </message>
    <message>
        <source>You held everything</source>
        <translation>Sie haben alles angehalten</translation>
    </message>
    <message>
        <source>You left it as it is</source>
        <translation>Sie haben es so gelassen</translation>
    </message>
    <message>
        <source>You let a line go to all rooms</source>
        <translation>Sie haben einen Text in alle Räume hinausgelassen</translation>
    </message>
    <message>
        <source>You let a line go to {room}</source>
        <translation>Sie haben einen Text in {room} hinausgelassen</translation>
    </message>
    <message>
        <source>You marked this line as spoken.</source>
        <translation>Sie haben diesen Text als gesprochen markiert.</translation>
    </message>
    <message>
        <source>You marked this line as spoken. A late answer came, but it proves nothing.</source>
        <translation>Sie haben diesen Text als gesprochen markiert. Eine späte Antwort kam, sie beweist aber nichts.</translation>
    </message>
    <message>
        <source>You opened Account</source>
        <translation>Sie haben „Konto“ geöffnet</translation>
    </message>
    <message>
        <source>You pressed Send</source>
        <translation>Sie haben auf „Senden“ gedrückt</translation>
    </message>
    <message>
        <source>You released the hold</source>
        <translation>Sie haben den Halt freigegeben</translation>
    </message>
    <message>
        <source>You said: it was spoken</source>
        <translation>Sie haben gesagt: Es wurde gesprochen</translation>
    </message>
    <message>
        <source>You saw it spoken, the platform says it was not. Trust what you saw.</source>
        <translation>Sie haben es gehört, die Plattform sagt, es wurde nicht gesprochen. Vertrauen Sie Ihren Augen und Ohren.</translation>
    </message>
    <message>
        <source>You took it up again</source>
        <translation>Sie haben es wieder aufgenommen</translation>
    </message>
    <message>
        <source>You took that word back</source>
        <translation>Sie haben das zurückgenommen</translation>
    </message>
    <message>
        <source>You took this line up again. Look at the stage before you send it once more.</source>
        <translation>Sie haben diesen Text wieder aufgenommen. Schauen Sie auf die Bühne, bevor Sie ihn erneut senden.</translation>
    </message>
    <message numerus="yes">
        <source>Your IT has fixed for this computer that lines stay for {count} days.</source>
        <extracomment>One: Your IT has fixed for this computer that lines stay for one day.</extracomment>
        <translation>
            <numerusform>Ihre IT hat für diesen Computer festgelegt, dass Texte einen Tag bleiben.</numerusform>
            <numerusform>Ihre IT hat für diesen Computer festgelegt, dass Texte {count} Tage bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft made room for the correction.</source>
        <translation>Ihr Entwurf hat der Berichtigung Platz gemacht.</translation>
    </message>
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation>Ihr Entwurf hat dem früheren Text Platz gemacht.</translation>
    </message>
    <message>
        <source>Your own history is here again.</source>
        <translation>Ihr eigener Verlauf ist wieder da.</translation>
    </message>
    <message>
        <source>Your own name for this room</source>
        <translation>Ihr eigener Name für diesen Raum</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} Min.</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>etwa {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>about {seconds} s to say (estimate) · {count} characters</source>
        <extracomment>One: about {seconds} s to say (estimate) · {count} character</extracomment>
        <translation>
            <numerusform>etwa {seconds} s zu sprechen (geschätzt) · {count} Zeichen</numerusform>
            <numerusform>etwa {seconds} s zu sprechen (geschätzt) · {count} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>alle Räume</translation>
    </message>
    <message>
        <source>always Speak</source>
        <translation>immer Sprechen</translation>
    </message>
    <message>
        <source>always by hand</source>
        <translation>immer von Hand</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>und noch eine</numerusform>
            <numerusform>und noch {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more remarks</source>
        <extracomment>One: and {count} more remark</extracomment>
        <translation>
            <numerusform>und noch ein Hinweis</numerusform>
            <numerusform>und noch {count} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more rooms</source>
        <extracomment>One: and one more room</extracomment>
        <translation>
            <numerusform>und noch ein Raum</numerusform>
            <numerusform>und noch {count} Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more things to look at</source>
        <extracomment>One: and one more thing to look at</extracomment>
        <translation>
            <numerusform>und noch ein Hinweis</numerusform>
            <numerusform>und noch {count} Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>höchstens {count}</translation>
    </message>
    <message>
        <source>bitHuman Panel {newer} is out. You have {version}.</source>
        <translation>bitHuman Panel {newer} ist da. Sie haben {version}.</translation>
    </message>
    <message>
        <source>bitHuman answered in a way the panel does not know.</source>
        <translation>bitHuman hat auf eine Weise geantwortet, die das Panel nicht kennt.</translation>
    </message>
    <message>
        <source>bitHuman could not be reached.</source>
        <translation>bitHuman war nicht erreichbar.</translation>
    </message>
    <message>
        <source>bitHuman could not use what was sent.</source>
        <translation>bitHuman konnte mit dem Gesendeten nichts anfangen.</translation>
    </message>
    <message>
        <source>bitHuman does not accept this API secret.</source>
        <translation>bitHuman nimmt diesen API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>bitHuman had a fault of its own.</source>
        <translation>bitHuman hatte selbst eine Störung.</translation>
    </message>
    <message>
        <source>called {status}</source>
        <translation>genannt „{status}“</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed, {time}</source>
        <translation>geschlossen, {time}</translation>
    </message>
    <message>
        <source>credits do not run now</source>
        <translation>derzeit kein Verbrauch von Guthaben</translation>
    </message>
    <message>
        <source>credits for about {time}</source>
        <translation>etwa {time} Guthaben</translation>
    </message>
    <message>
        <source>credits for about {time}, as estimated</source>
        <translation>geschätzt etwa {time} Guthaben</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>known from the account&apos;s list alone: nobody can say whether a line arrives there</source>
        <translation>nur aus der Liste des Kontos bekannt: Niemand kann sagen, ob ein Text dort ankommt</translation>
    </message>
    <message>
        <source>named in a reply</source>
        <translation>in einer Antwort genannt</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation>kein Agent dort: Texte kommen nicht an</translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>keine Agenten</translation>
    </message>
    <message>
        <source>no colours</source>
        <translation>keine Farben</translation>
    </message>
    <message>
        <source>no context first</source>
        <translation>kein Kontext vorab</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>keine Gruppen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>keine Namen</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>keine Notizen</translation>
    </message>
    <message>
        <source>no planned times</source>
        <translation>keine geplanten Zeiten</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>keine Räume</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>no waits</source>
        <translation>keine Wartezeiten</translation>
    </message>
    <message>
        <source>not in the show that is open</source>
        <translation>nicht in der geöffneten Show</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>noch nicht bereit</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>on the account&apos;s list</source>
        <translation>in der Liste des Kontos</translation>
    </message>
    <message>
        <source>opened ahead</source>
        <translation>vorab geöffnet</translation>
    </message>
    <message>
        <source>opened, {time}</source>
        <translation>geöffnet, {time}</translation>
    </message>
    <message>
        <source>perhaps not ready</source>
        <translation>vielleicht nicht bereit</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>geplant {time}</translation>
    </message>
    <message>
        <source>room not named</source>
        <translation>Raum nicht genannt</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>the context that comes before its line</source>
        <translation>der Kontext, der vor seinem Text kommt</translation>
    </message>
    <message>
        <source>the next cue follows</source>
        <translation>der nächste Cue folgt</translation>
    </message>
    <message>
        <source>the platform is not sure that it is this agent&apos;s</source>
        <translation>die Plattform ist nicht sicher, ob er zu diesem Agenten gehört</translation>
    </message>
    <message>
        <source>the rest of the rows is left out, for there are too many</source>
        <translation>die übrigen Zeilen fehlen, denn es sind zu viele</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>von Hand eingetippt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>{about} A line becomes: {outcome}.</source>
        <translation>{about} Ergebnis eines Textes: {outcome}.</translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms</source>
        <extracomment>One: {agent} is live in one room</extracomment>
        <translation>
            <numerusform>{agent} ist in einem Raum live</numerusform>
            <numerusform>{agent} ist in {count} Räumen live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms.</source>
        <extracomment>One: {agent} is live in one room.</extracomment>
        <translation>
            <numerusform>{agent} ist in einem Raum live.</numerusform>
            <numerusform>{agent} ist in {count} Räumen live.</numerusform>
        </translation>
    </message>
    <message>
        <source>{agent} is no agent of this account. Choose another one, or open the account that has it.</source>
        <translation>{agent} ist kein Agent dieses Kontos. Wählen Sie einen anderen, oder öffnen Sie das Konto, zu dem er gehört.</translation>
    </message>
    <message>
        <source>{agent} is not in the room {room}. Wait until it is, or aim elsewhere.</source>
        <translation>{agent} ist nicht im Raum {room}. Warten Sie, bis er dort ist, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>{agent} is not ready, its state is {status}. Wait until it is, or choose another one.</source>
        <translation>{agent} ist nicht bereit, der Zustand ist {status}. Warten Sie, bis er bereit ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{agent} is speaking, about {seconds} s left (estimate)</source>
        <translation>{agent} spricht, noch etwa {seconds} s (geschätzt)</translation>
    </message>
    <message>
        <source>{agent}, all rooms</source>
        <translation>{agent}, alle Räume</translation>
    </message>
    <message>
        <source>{agent}, {room}</source>
        <translation>{agent}, {room}</translation>
    </message>
    <message>
        <source>{backend} answers.</source>
        <translation>{backend} antwortet.</translation>
    </message>
    <message>
        <source>{begun} to {ended} ({zone})</source>
        <translation>{begun} bis {ended} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>{count} asked</source>
        <extracomment>One: one asked</extracomment>
        <translation>
            <numerusform>{count} gestellt</numerusform>
            <numerusform>{count} gestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>One: {count} character</extracomment>
        <translation>
            <numerusform>{count} Zeichen</numerusform>
            <numerusform>{count} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies of it have {size} MB.</source>
        <extracomment>One: One copy of it has {size} MB.</extracomment>
        <translation>
            <numerusform>Eine Kopie davon hat {size}&#xa0;MB.</numerusform>
            <numerusform>{count} Kopien davon haben {size}&#xa0;MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues</source>
        <extracomment>One: One cue</extracomment>
        <translation>
            <numerusform>Ein Cue</numerusform>
            <numerusform>{count} Cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are changed together</source>
        <extracomment>One: One cue is changed</extracomment>
        <translation>
            <numerusform>Ein Cue wird geändert</numerusform>
            <numerusform>{count} Cues werden zusammen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are still to come.</source>
        <extracomment>One: One cue is still to come.</extracomment>
        <translation>
            <numerusform>Ein Cue kommt noch.</numerusform>
            <numerusform>{count} Cues kommen noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve</source>
        <extracomment>One: one cue resolves</extracomment>
        <translation>
            <numerusform>ein Cue ist vollständig</numerusform>
            <numerusform>{count} Cues sind vollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve.</source>
        <extracomment>One: One cue resolves.</extracomment>
        <translation>
            <numerusform>Ein Cue ist vollständig.</numerusform>
            <numerusform>{count} Cues sind vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were added.</source>
        <extracomment>One: One cue was added.</extracomment>
        <translation>
            <numerusform>Ein Cue wurde hinzugefügt.</numerusform>
            <numerusform>{count} Cues wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were changed.</source>
        <extracomment>One: One cue was changed.</extracomment>
        <translation>
            <numerusform>Ein Cue wurde geändert.</numerusform>
            <numerusform>{count} Cues wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were doubled.</source>
        <extracomment>One: One cue was doubled.</extracomment>
        <translation>
            <numerusform>Ein Cue wurde dupliziert.</numerusform>
            <numerusform>{count} Cues wurden dupliziert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were moved.</source>
        <extracomment>One: One cue was moved.</extracomment>
        <translation>
            <numerusform>Ein Cue wurde verschoben.</numerusform>
            <numerusform>{count} Cues wurden verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were removed.</source>
        <extracomment>One: One cue was removed.</extracomment>
        <translation>
            <numerusform>Ein Cue wurde entfernt.</numerusform>
            <numerusform>{count} Cues wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>One: One day</extracomment>
        <translation>
            <numerusform>Ein Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files. Look at them, then save them: nothing is sent.</source>
        <extracomment>One: One file. Look at it, then save it: nothing is sent.</extracomment>
        <translation>
            <numerusform>Eine Datei. Sehen Sie sie an, und speichern Sie dann: Es wird nichts gesendet.</numerusform>
            <numerusform>{count} Dateien. Sehen Sie sie an, und speichern Sie dann: Es wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} found, the first: {first}</source>
        <extracomment>One: {count} found: {first}</extracomment>
        <translation>
            <numerusform>{count} gefunden: {first}</numerusform>
            <numerusform>{count} gefunden, zuerst: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <extracomment>One: one group</extracomment>
        <translation>
            <numerusform>eine Gruppe</numerusform>
            <numerusform>{count} Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} joined, {time}</source>
        <extracomment>One: one joined, {time}</extracomment>
        <translation>
            <numerusform>eine Person kam dazu, {time}</numerusform>
            <numerusform>{count} kamen dazu, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left</source>
        <extracomment>One: one left</extracomment>
        <translation>
            <numerusform>noch {count}</numerusform>
            <numerusform>noch {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left, {time}</source>
        <extracomment>One: one left, {time}</extracomment>
        <translation>
            <numerusform>eine Person ging, {time}</numerusform>
            <numerusform>{count} gingen, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <extracomment>One: One line</extracomment>
        <translation>
            <numerusform>Ein Text</numerusform>
            <numerusform>{count} Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are left out: they cannot be read, or stand there twice.</source>
        <extracomment>One: One line is left out: it cannot be read, or stands there twice.</extracomment>
        <translation>
            <numerusform>Ein Text fehlt: Er lässt sich nicht lesen oder steht zweimal da.</numerusform>
            <numerusform>{count} Texte fehlen: Sie lassen sich nicht lesen oder stehen zweimal da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines found</source>
        <extracomment>One: One line found</extracomment>
        <translation>
            <numerusform>Ein Text gefunden</numerusform>
            <numerusform>{count} Texte gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, from {day} to {last}.</source>
        <extracomment>One: One line goes for good, from {day} to {last}.</extracomment>
        <translation>
            <numerusform>Ein Text verschwindet endgültig, vom {day} bis {last}.</numerusform>
            <numerusform>{count} Texte verschwinden endgültig, vom {day} bis {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, of {day}.</source>
        <extracomment>One: One line goes for good, of {day}.</extracomment>
        <translation>
            <numerusform>Ein Text verschwindet endgültig, vom {day}.</numerusform>
            <numerusform>{count} Texte verschwinden endgültig, vom {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines left this minute</source>
        <extracomment>One: One line left this minute</extracomment>
        <translation>
            <numerusform>Noch ein Text in dieser Minute</numerusform>
            <numerusform>Noch {count} Texte in dieser Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of this minute&apos;s budget, one for each room. To all rooms it would be one.</source>
        <extracomment>One: One line of this minute&apos;s budget.</extracomment>
        <translation>
            <numerusform>Ein Text vom Kontingent dieser Minute, einer für jeden Raum. In alle Räume wäre es einer.</numerusform>
            <numerusform>{count} Texte vom Kontingent dieser Minute, einer für jeden Raum. In alle Räume wäre es einer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines sent this minute</source>
        <extracomment>One: One line sent this minute</extracomment>
        <translation>
            <numerusform>Ein Text in dieser Minute gesendet</numerusform>
            <numerusform>{count} Texte in dieser Minute gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines stay: it is not known yet what becomes of them.</source>
        <extracomment>One: One line stays: it is not known yet what becomes of it.</extracomment>
        <translation>
            <numerusform>Ein Text bleibt: Noch ist nicht bekannt, was aus ihm wird.</numerusform>
            <numerusform>{count} Texte bleiben: Noch ist nicht bekannt, was aus ihnen wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were deleted for good. Nothing of them is left in the history.</source>
        <extracomment>One: One line was deleted for good. Nothing of it is left in the history.</extracomment>
        <translation>
            <numerusform>Ein Text wurde endgültig gelöscht. Nichts davon ist mehr im Verlauf.</numerusform>
            <numerusform>{count} Texte wurden endgültig gelöscht. Nichts davon ist mehr im Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were exported.</source>
        <extracomment>One: One line was exported.</extracomment>
        <translation>
            <numerusform>Ein Text wurde exportiert.</numerusform>
            <numerusform>{count} Texte wurden exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were sent from here meanwhile. They are in your own history.</source>
        <extracomment>One: One line was sent from here meanwhile. It is in your own history.</extracomment>
        <translation>
            <numerusform>Unterdessen wurde von hier ein Text gesendet. Er steht in Ihrem eigenen Verlauf.</numerusform>
            <numerusform>Unterdessen wurden von hier {count} Texte gesendet. Sie stehen in Ihrem eigenen Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were withdrawn.</source>
        <extracomment>One: One line was withdrawn.</extracomment>
        <translation>
            <numerusform>Ein Text wurde zurückgezogen.</numerusform>
            <numerusform>{count} Texte wurden zurückgezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines would go now.</source>
        <extracomment>One: One line would go now.</extracomment>
        <translation>
            <numerusform>Jetzt würde ein Text gehen.</numerusform>
            <numerusform>Jetzt würden {count} Texte gehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines, by time from left to right, in a row for each place.</source>
        <extracomment>One: One line, by time from left to right, in a row for each place.</extracomment>
        <translation>
            <numerusform>Ein Text, nach der Zeit von links nach rechts, in einer Zeile je Ziel.</numerusform>
            <numerusform>{count} Texte, nach der Zeit von links nach rechts, in einer Zeile je Ziel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <extracomment>One: {count} more</extracomment>
        <translation>
            <numerusform>{count} weiterer</numerusform>
            <numerusform>{count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more cues cannot go as they are.</source>
        <extracomment>One: One more cue cannot go as it is.</extracomment>
        <translation>
            <numerusform>Ein weiterer Cue kann so nicht hinausgehen.</numerusform>
            <numerusform>{count} weitere Cues können so nicht hinausgehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines</source>
        <extracomment>One: One new line</extracomment>
        <translation>
            <numerusform>Ein neuer Text</numerusform>
            <numerusform>{count} neue Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines are not among them</source>
        <extracomment>One: One new line is not among them</extracomment>
        <translation>
            <numerusform>Ein neuer Text ist nicht darunter</numerusform>
            <numerusform>{count} neue Texte sind nicht darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>{count} parts of the show could not be used, the first: {place}: {sentence} The rest is open; the file is copied before it changes.</source>
        <extracomment>One: {place}: {sentence} The rest of the show is open; the file is copied before it changes.</extracomment>
        <translation>
            <numerusform>{place}: {sentence} Der Rest der Show ist offen; die Datei wird kopiert, bevor sie sich ändert.</numerusform>
            <numerusform>{count} Teile der Show waren nicht brauchbar, der erste: {place}: {sentence} Der Rest ist offen; die Datei wird kopiert, bevor sie sich ändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <extracomment>One: 1 person</extracomment>
        <translation>
            <numerusform>1 Person</numerusform>
            <numerusform>{count} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <extracomment>One: {count} room</extracomment>
        <translation>
            <numerusform>ein Raum</numerusform>
            <numerusform>{count} Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are chosen.</source>
        <extracomment>One: One room is chosen.</extracomment>
        <translation>
            <numerusform>Ein Raum ist gewählt.</numerusform>
            <numerusform>{count} Räume sind gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are live</source>
        <extracomment>One: one room is live</extracomment>
        <translation>
            <numerusform>ein Raum ist live</numerusform>
            <numerusform>{count} Räume sind live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows cannot be used</source>
        <extracomment>One: one row cannot be used</extracomment>
        <translation>
            <numerusform>eine Zeile ist nicht brauchbar</numerusform>
            <numerusform>{count} Zeilen sind nicht brauchbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sent</source>
        <extracomment>One: one sent</extracomment>
        <translation>
            <numerusform>{count} gesendet</numerusform>
            <numerusform>{count} gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} snippets, the first: {first}</source>
        <extracomment>One: {count} snippet: {first}</extracomment>
        <translation>
            <numerusform>{count} Baustein: {first}</numerusform>
            <numerusform>{count} Bausteine, zuerst: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things to look at</source>
        <extracomment>One: one thing to look at</extracomment>
        <translation>
            <numerusform>ein Punkt zum Ansehen</numerusform>
            <numerusform>{count} Punkte zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} credits</source>
        <translation>{credits} Credits</translation>
    </message>
    <message>
        <source>{credits} credits a minute</source>
        <translation>{credits} Credits pro Minute</translation>
    </message>
    <message>
        <source>{day}, {begun} to {ended} ({zone})</source>
        <translation>{day}, {begun} bis {ended} ({zone})</translation>
    </message>
    <message>
        <source>{deed}, about {minutes} min</source>
        <translation>{deed}, etwa {minutes} Min.</translation>
    </message>
    <message>
        <source>{does}. Hold it down.</source>
        <translation>{does}. Gedrückt halten.</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({reason}). Check that this computer&apos;s disk has room.</source>
        <translation>{file} lässt sich nicht öffnen ({reason}). Prüfen Sie, ob auf der Festplatte dieses Computers Platz ist.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Close it elsewhere, or choose another file.</source>
        <translation>{file} lässt sich nicht lesen ({reason}). Schließen Sie die Datei anderswo, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file} cannot be saved ({reason}). Check that {folder} can be written and has room, or save a copy in another folder.</source>
        <translation>{file} lässt sich nicht speichern ({reason}). Prüfen Sie, ob {folder} beschreibbar ist und Platz hat, oder speichern Sie eine Kopie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation>{file} ist viel zu groß.</translation>
    </message>
    <message>
        <source>{file} is from an older panel, and is now kept as this one does.</source>
        <translation>{file} stammt von einem älteren Panel und wird jetzt so gespeichert, wie dieses es tut.</translation>
    </message>
    <message>
        <source>{file} is in use by a panel. Choose a copy of it, from the folder backups.</source>
        <translation>{file} wird gerade von einem Panel benutzt. Wählen Sie eine Kopie davon, aus dem Ordner „backups“.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} GB, and cannot be opened here.</source>
        <translation>{file} ist größer als {most}&#xa0;GB und lässt sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, and no cue list. Choose another file.</source>
        <translation>{file} ist größer als {most} MB und keine Cue-Liste. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is no file. Choose a file.</source>
        <translation>{file} ist keine Datei. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{file} is no history of a panel, or it is damaged. Choose a history that was exported as JSON.</source>
        <translation>{file} ist kein Verlauf eines Panels oder ist beschädigt. Wählen Sie einen Verlauf, der als JSON exportiert wurde.</translation>
    </message>
    <message>
        <source>{file} is no plain file, or it is far too large.</source>
        <translation>{file} ist keine gewöhnliche Datei oder viel zu groß.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Look whether it was moved.</source>
        <translation>{file} ist nicht mehr da. Sehen Sie nach, ob die Datei verschoben wurde.</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else and is left to them. Your show is now kept in {place}.</source>
        <translation>Jemand anderes hat {file} geändert; die Datei bleibt, wie sie ist. Ihre Show wird jetzt in {place} gespeichert.</translation>
    </message>
    <message>
        <source>{file} was made by a newer panel. Update this panel to open it. Nothing in it was changed.</source>
        <translation>{file} stammt von einem neueren Panel. Erneuern Sie dieses Panel, um die Datei zu öffnen. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>{folder} ist beschreibbar.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}).</source>
        <translation>{folder} ist nicht beschreibbar ({reason}).</translation>
    </message>
    <message>
        <source>{headline} {mode}, {time}, {target}: {text}</source>
        <translation>{headline} {mode}, {time}, {target}: {text}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{keys} does the same.</source>
        <translation>{keys} tut dasselbe.</translation>
    </message>
    <message>
        <source>{key} already does this: {what}.</source>
        <translation>{key} hat schon eine Aufgabe: {what}.</translation>
    </message>
    <message>
        <source>{key} does nothing now.</source>
        <translation>{key} hat jetzt keine Aufgabe mehr.</translation>
    </message>
    <message>
        <source>{key} does this now: {what}.</source>
        <translation>{key} hat jetzt diese Aufgabe: {what}.</translation>
    </message>
    <message>
        <source>{mark} came in with a variable or a snippet, and would be said as it is written. Correct it there.</source>
        <translation>{mark} kam mit einer Variablen oder einem Baustein herein und würde so gesagt, wie es da steht. Berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>{mark} is no variable. Write it like {example}.</source>
        <translation>{mark} ist keine Variable. Schreiben Sie sie wie {example}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{moment}: {outcome}</source>
        <translation>{moment}: {outcome}</translation>
    </message>
    <message>
        <source>{ms} ms away</source>
        <translation>Antwort in {ms} ms</translation>
    </message>
    <message>
        <source>{name}. {about}</source>
        <translation>{name}. {about}</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>{outcome} {time}</source>
        <translation>{outcome} {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{points} of {most} points, ended early.</source>
        <translation>{points} von {most} Punkten, vorzeitig beendet.</translation>
    </message>
    <message>
        <source>{points} of {most} points.</source>
        <translation>{points} von {most} Punkten.</translation>
    </message>
    <message>
        <source>{points} of {most} points: {found}</source>
        <translation>{points} von {most} Punkten: {found}</translation>
    </message>
    <message>
        <source>{reason} It is the address of the profile {profile}: open this account anew in the window.</source>
        <translation>{reason} Das ist die Adresse des Profils {profile}: Öffnen Sie dieses Konto im Fenster neu.</translation>
    </message>
    <message numerus="yes">
        <source>{room} and {count} more rooms: {told}</source>
        <extracomment>One: {room} and one more room: {told}</extracomment>
        <translation>
            <numerusform>{room} und noch ein Raum: {told}</numerusform>
            <numerusform>{room} und noch {count} Räume: {told}</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} has closed</source>
        <translation>{room} ist geschlossen</translation>
    </message>
    <message>
        <source>{room} has closed. Untick it before you send.</source>
        <translation>{room} ist geschlossen. Entfernen Sie den Haken, bevor Sie senden.</translation>
    </message>
    <message numerus="yes">
        <source>{room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>In {room} wurde einer davon vielleicht mitgeteilt: Niemand kann es beweisen.</numerusform>
            <numerusform>In {room} wurden {count} davon vielleicht mitgeteilt: Niemand kann es beweisen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{room} never received {count} of these.</source>
        <extracomment>One: {room} never received one of these.</extracomment>
        <translation>
            <numerusform>{room} hat einen davon nie bekommen.</numerusform>
            <numerusform>{room} hat {count} davon nie bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{room}: {standing}, {time}</source>
        <translation>{room}: {standing}, {time}</translation>
    </message>
    <message>
        <source>{room}: {told}</source>
        <translation>{room}: {told}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds} s: {what}</source>
        <translation>{seconds} s: {what}</translation>
    </message>
    <message>
        <source>{show}, {when}</source>
        <translation>{show}, {when}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size}&#xa0;MB</translation>
    </message>
    <message>
        <source>{standing}, {time}: {text}</source>
        <translation>{standing}, {time}: {text}</translation>
    </message>
    <message>
        <source>{target}: {text}</source>
        <translation>{target}: {text}</translation>
    </message>
    <message>
        <source>{text} ({moment})</source>
        <translation>{text} ({moment})</translation>
    </message>
    <message numerus="yes">
        <source>{time}: {count} lines, {outcome}</source>
        <extracomment>One: {time}: {outcome}</extracomment>
        <translation>
            <numerusform>{time}: {outcome}</numerusform>
            <numerusform>{time}: {count} Texte, {outcome}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {hint}</source>
        <translation>{title} {hint}</translation>
    </message>
    <message>
        <source>{told} Its state is {status}.</source>
        <translation>{told} Der Zustand ist {status}.</translation>
    </message>
    <message>
        <source>{told} Managed defaults from {source}: {names}.</source>
        <translation>{told} Vorgaben aus {source}: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{told} {count} cues go there.</source>
        <extracomment>One: {told} One cue goes there.</extracomment>
        <translation>
            <numerusform>{told} Ein Cue geht dorthin.</numerusform>
            <numerusform>{told} {count} Cues gehen dorthin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>{when}: {score}</source>
        <translation>{when}: {score}</translation>
    </message>
    <message>
        <source>{when}: {show}</source>
        <translation>{when}: {show}</translation>
    </message>
    <message>
        <source>{who}, plan {plan}.</source>
        <translation>{who}, Tarif: {plan}.</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>{why} The row says: {text}</source>
        <translation>{why} In der Zeile steht: {text}</translation>
    </message>
    <message>
        <source>{word}: a link is read sign by sign. Name the page.</source>
        <translation>{word}: Ein Link wird Zeichen für Zeichen vorgelesen. Nennen Sie die Seite.</translation>
    </message>
    <message>
        <source>{word}: a long number is read badly. Write it as it is said.</source>
        <translation>{word}: Eine lange Zahl wird schlecht vorgelesen. Schreiben Sie sie, wie sie gesprochen wird.</translation>
    </message>
    <message>
        <source>{word}: it may be spelled out. Write it as it is said.</source>
        <translation>{word}: Das wird vielleicht buchstabiert. Schreiben Sie es, wie es gesprochen wird.</translation>
    </message>
    <message>
        <source>{word}: nobody can note an e-mail address by ear. Show it.</source>
        <translation>{word}: Eine E-Mail-Adresse kann niemand nach Gehör notieren. Zeigen Sie sie.</translation>
    </message>
    <message>
        <source>{word}: this sign is read badly, or not at all.</source>
        <translation>{word}: Dieses Zeichen wird schlecht oder gar nicht vorgelesen.</translation>
    </message>
    <message>
        <source>“{file}” is no show file, or it is damaged. Nothing in it was changed.</source>
        <translation>„{file}“ ist keine Showdatei, oder sie ist beschädigt. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>“{part}” after the name of the cue is not known. Write what is meant as the panel&apos;s own scripts do.</source>
        <translation>„{part}“ hinter dem Namen des Cues ist nicht bekannt. Schreiben Sie, was gemeint ist, so wie die Skripte des Panels.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation>
            <numerusform>… und {count} weiteres Zeichen. Alles wird gesendet. Entf löscht den Text.</numerusform>
            <numerusform>… und {count} weitere Zeichen. Alles wird gesendet. Entf löscht den Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>−{time} under</source>
        <translation>−{time} unter Plan</translation>
    </message>
</context>
</TS>
