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
        <source>&amp;API secret</source>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>Ag&amp;ent</translation>
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
        <source>&amp;Big text for the stage</source>
        <translation>&amp;Große Schrift für die Bühne</translation>
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
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Export the history …</source>
        <translation>Verlauf &amp;exportieren …</translation>
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
        <source>&amp;It was spoken</source>
        <translation>Es &amp;wurde gesprochen</translation>
    </message>
    <message>
        <source>&amp;Keys that work here</source>
        <translation>&amp;Tasten, die hier gelten</translation>
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
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Näc&amp;hster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
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
        <source>&amp;Quick switcher …</source>
        <translation>&amp;Schnellwechsel …</translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation>Agenten und Räume &amp;neu laden</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Ra&amp;um</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Vorstellung</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>G&amp;esamtgröße</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Try it in rehearsal</source>
        <translation>In der Pr&amp;obe ausprobieren</translation>
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
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation>Auf diesem Weg würde ein Kontext laut gesprochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation>Eine späte Antwort kam</translation>
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
        <source>A proxy here must not hold a user name or a password, for everybody on this computer can read it. Set such a proxy in the system&apos;s own settings.</source>
        <translation>Ein Proxy darf hier keinen Benutzernamen und kein Passwort enthalten, denn jeder an diesem Computer kann es lesen. Tragen Sie einen solchen Proxy in den Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example:3128; or it is “direct”, or “system”.</source>
        <translation>Ein Proxy sieht aus wie http://proxy.example:3128, oder er ist „direct“ oder „system“.</translation>
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
        <source>ARMED</source>
        <translation>SCHARF</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>Accepted by the platform. How many rooms it reached, the reply did not say.</source>
        <translation>Von der Plattform angenommen. Wie viele Räume erreicht wurden, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation>Agent, Raum oder Befehl</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>All columns as &amp;usual</source>
        <translation>Alle Spalten wie &amp;gewohnt</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>Alle Befehle (F10)</translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>Alles andere ist verborgen, solange der Sichtschutz an ist.</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation>Alle Räume (Rundruf)</translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation>Ein anderes Panel arbeitet mit diesen Dateien. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Scharf</translation>
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
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back &amp;up the history now</source>
        <translation>Verlauf jetzt si&amp;chern</translation>
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
        <source>Begins a new line of the text</source>
        <translation>Beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Brings back the last line, where nothing is written</source>
        <translation>Holt den letzten Text zurück, wenn nichts geschrieben ist</translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation>Kaufen Sie Guthaben auf bithuman.ai und senden Sie dann noch einmal.</translation>
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
        <source>Cancel the writing</source>
        <translation>Das Schreiben abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
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
        <source>Choose a line above to see what became of it.</source>
        <translation>Wählen Sie oben einen Text, um zu sehen, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation>Wählen Sie zuerst einen Agenten und einen Raum.</translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation>Agent und Raum wählen, einen Text schreiben, Strg+Enter drücken.</translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation>Wählen Sie einen anderen Agenten. Wenn es ihn auf bithuman.ai gibt, erneuern Sie das Panel.</translation>
    </message>
    <message>
        <source>Choose the one or the other</source>
        <translation>Wählt das eine oder das andere</translation>
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
        <source>Chooses the room</source>
        <translation>Wählt den Raum</translation>
    </message>
    <message>
        <source>Chooses what is picked or typed</source>
        <translation>Übernimmt, was gewählt oder getippt ist</translation>
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
        <source>Closes the help, and holds if a line is on its way</source>
        <translation>Schließt die Hilfe und hält an, wenn ein Text unterwegs ist</translation>
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
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>Kontext: verborgen</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Als Python kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation>Kopieren Sie den Schlüssel noch einmal von der Seite „Developer“ auf bithuman.ai und speichern Sie ihn.</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Credits for about {hours} h {minutes} min</source>
        <translation>Guthaben für etwa {hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>Credits for about {minutes} min</source>
        <translation>Guthaben für etwa {minutes} Min.</translation>
    </message>
    <message>
        <source>Credits for less than a minute</source>
        <translation>Guthaben für weniger als eine Minute</translation>
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
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bearbeiten und noch einmal senden</translation>
    </message>
    <message>
        <source>Every line gets its outcome here. Where it is unknown, look at the stage before you say the line again.</source>
        <translation>Hier steht zu jedem Text das Ergebnis. Wo es unbekannt ist, schauen Sie auf die Bühne, bevor Sie den Text noch einmal sagen.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
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
        <source>F5 does the same.</source>
        <translation>F5 tut dasselbe.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation>Agent, Raum oder Befehl finden</translation>
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
        <source>Follows the link</source>
        <translation>Folgt dem Verweis</translation>
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
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation>Geben Sie diesem Konto einen Namen und fügen Sie seinen API-Schlüssel ein. Sie finden den Schlüssel auf www.bithuman.ai unter „Developer“, „API Secrets“.</translation>
    </message>
    <message>
        <source>Go to the next control, to the one before</source>
        <translation>Zum nächsten Bedienelement, zum vorigen</translation>
    </message>
    <message>
        <source>Goes on to the line after it</source>
        <translation>Geht weiter zum Text danach</translation>
    </message>
    <message>
        <source>Goes to the page, then from link to link</source>
        <translation>Geht zur Seite, dann von Verweis zu Verweis</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALT</translation>
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
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation>Gedrückt halten, um an alle Räume zu senden (Strg+Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Holds if a line is on its way, and then goes back to it</source>
        <translation>Hält an, wenn ein Text unterwegs ist, und kehrt dann dorthin zurück</translation>
    </message>
    <message>
        <source>How everything works (Shift+F1)</source>
        <translation>Wie alles funktioniert (Umschalt+F1)</translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation>Wenn es noch gesagt werden soll, können Sie gefahrlos noch einmal senden.</translation>
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
        <source>It is not a JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It is not a property list with a dictionary.</source>
        <translation>Das ist keine Property List mit einem Dictionary.</translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation>Sie können gefahrlos noch einmal senden.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Es muss ein Text sein.</translation>
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
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation>Die Art muss REG_SZ oder REG_DWORD sein.</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>Tasten, die hier gelten</translation>
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
        <source>Last lines</source>
        <translation>Letzte Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Look at another line</source>
        <translation>Einen anderen Text ansehen</translation>
    </message>
    <message>
        <source>Look at another room</source>
        <translation>Einen anderen Raum ansehen</translation>
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
        <source>Looking for rooms …</source>
        <translation>Räume werden gesucht …</translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation>Ihre Agenten werden gesucht …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>Schalten Sie den Sichtschutz aus, um anzuhaken, was noch gesendet werden soll. Alles andere wird beim Freigeben zurückgezogen.</translation>
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
        <source>More on</source>
        <translation>Mehr dazu</translation>
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
        <source>Name</source>
        <translation>Name</translation>
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
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No API secret of the profile {profile} is kept ({store}).</source>
        <translation>Vom Profil {profile} ist kein API-Schlüssel gespeichert ({store}).</translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation>Kein Agent dort</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>Keine Antwort innerhalb der Frist.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation>Es ließ sich kein Browser öffnen. Die Seite ist {page}</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>Keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>Kein Guthaben mehr</translation>
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
        <source>No room in the list is called so. Enter takes it for a room id.</source>
        <translation>Kein Raum in der Liste heißt so. Enter nimmt es als Raum-ID.</translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation>Kein Raum ist live. Öffnen Sie die Seite des Agenten.</translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>Auf diesem Computer lässt sich kein Ton abspielen. Ergebnisse werden weiterhin angezeigt und vorgelesen. Prüfen Sie den Lautsprecher und schalten Sie die Töne dann aus und wieder ein.</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation>Niemand hat das gehört: Kein Raum ist mit dem Agenten verbunden.</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation>Niemand ist verbunden: Der Agent hat dort keinen Raum, der live ist.</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht gehört</translation>
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
        <source>Nothing has these words. Try fewer letters.</source>
        <translation>Dazu passt nichts. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing in the list is called so. Enter takes it for an agent code.</source>
        <translation>Nichts in der Liste heißt so. Enter nimmt es als Agentencode.</translation>
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
        <source>Notice</source>
        <translation>Hinweis</translation>
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
        <source>On Speak and Context</source>
        <translation>Auf Sprechen und Kontext</translation>
    </message>
    <message>
        <source>On hold: nothing leaves. Release the hold to send.</source>
        <translation>Halt: Nichts geht hinaus. Geben Sie den Halt frei, um zu senden.</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>Auf der Bühne</translation>
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
        <source>Op&amp;en the page</source>
        <translation>&amp;Seite öffnen</translation>
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
        <source>Open the list</source>
        <translation>Öffnen die Liste</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
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
        <source>Pick an agent, then one of its rooms. The Send button always says who will get the line.</source>
        <translation>Wählen Sie einen Agenten, dann einen seiner Räume. Die Schaltfläche zum Senden sagt immer, wer den Text bekommt.</translation>
    </message>
    <message>
        <source>Pick it from the list, or press Enter again to use exactly what you typed.</source>
        <translation>Wählen Sie aus der Liste, oder drücken Sie noch einmal Enter, um genau das Getippte zu nehmen.</translation>
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
        <source>Presses it</source>
        <translation>Drückt ihn</translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>Legt die Zeile zurück in die Nachricht. Nichts wird gesendet.</translation>
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
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>Erreichte Räume: {reached}. Nicht erreichte Räume: {missed}.</translation>
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
        <translation>Freigegeben: Zeilen gehen wieder hinaus</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Raum {number}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation>Erreichte Räume</translation>
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
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation>Gesichert: Nichts geht versehentlich hinaus. Stellen Sie das Panel scharf, um zu senden.</translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation>Speichern Sie den Schlüssel dieses Profils noch einmal. Vielleicht entfernt ihn auch ein Proxy.</translation>
    </message>
    <message>
        <source>Say it agai&amp;n</source>
        <translation>Noch ein&amp;mal sagen</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>Suchen oder Code eintippen</translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation>Sehen Sie auf status.bithuman.ai nach und versuchen Sie es gleich noch einmal.</translation>
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
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation>Melden Sie sich auf bithuman.ai an, um den Grund zu sehen, oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation>Manche Räume haben diesen Text bekommen, andere nicht.</translation>
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
        <source>Spea&amp;k</source>
        <translation>&amp;Sprechen</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Speak says it aloud, word for word. Context only tells the agent: nobody hears it.</source>
        <translation>„Sprechen“ sagt ihn laut, Wort für Wort. „Kontext“ sagt ihn nur dem Agenten: Niemand hört ihn.</translation>
    </message>
    <message>
        <source>Speak through add-context</source>
        <translation>Über add-context sprechen</translation>
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
        <source>Speaks through the add-context call (type: speak). Leave it off unless asked to.</source>
        <translation>Spricht über den Aufruf add-context (Typ: speak). Lassen Sie es aus, wenn niemand darum bittet.</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation>Steuern Sie Ihre Agenten live</translation>
    </message>
    <message>
        <source>Step {number} of {count}. Esc ends the tour.</source>
        <translation>Schritt {number} von {count}. Esc beendet den Rundgang.</translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation>Von Ihrer IT abgeschaltet.</translation>
    </message>
    <message>
        <source>TLS {time}</source>
        <translation>TLS {time}</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Zurücknehmen (Strg+Z)</translation>
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
    <message>
        <source>Tell {agent} in {room}</source>
        <translation>{agent} in {room} informieren</translation>
    </message>
    <message>
        <source>Tell …</source>
        <translation>Informieren …</translation>
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
        <source>The answer could not be understood.</source>
        <translation>Die Antwort war nicht zu verstehen.</translation>
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
        <source>The connection was lost before an answer came.</source>
        <translation>Die Verbindung ging verloren, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The copy never holds the API secret.</source>
        <translation>Die Kopie enthält nie den API-Schlüssel.</translation>
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
        <source>The file cannot be written ({reason}). Choose another folder, or make room.</source>
        <translation>Die Datei lässt sich nicht schreiben ({reason}). Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen ({reason}). Schaffen Sie Platz dafür oder wählen Sie mit {variable} einen anderen.</translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation>Der Verlauf hat nicht festgehalten, was aus diesem Text wurde.</translation>
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
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation>Der Text ist leer. Schreiben Sie, was der Agent sagen oder wissen soll.</translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation>Der Text hat zu lange gewartet, deshalb wurde er nicht gesendet.</translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation>Der Text wurde zurückgenommen, bevor etwas hinausging.</translation>
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
        <source>The name of the server was not found.</source>
        <translation>Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The network guard in front of bitHuman turned this machine away.</source>
        <translation>Der Netzwerkschutz vor bitHuman hat diesen Computer abgewiesen.</translation>
    </message>
    <message>
        <source>The newest line, the oldest line</source>
        <translation>Zum neuesten Text, zum ältesten</translation>
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
        <source>The panel ended</source>
        <translation>Das Panel wurde beendet</translation>
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
        <source>The place where releases are announced could not be reached. Check the connection, then look again.</source>
        <translation>Die Stelle, an der neue Versionen bekannt gegeben werden, war nicht erreichbar. Prüfen Sie die Verbindung und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>The plan of this account does not include this.</source>
        <translation>Der Tarif dieses Kontos umfasst das nicht.</translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation>Die Plattform bat zu warten: zu viele Texte in einer Minute. Sie hat nichts getan.</translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation>Die Plattform kennt diesen API-Schlüssel nicht. Kopieren Sie ihn noch einmal ganz.</translation>
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
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation>Die Plattform nimmt vorerst keine Texte mehr an. Drücken Sie in {seconds} s noch einmal.</translation>
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
        <source>The request reached bitHuman without an API secret.</source>
        <translation>Die Anfrage kam ohne API-Schlüssel bei bitHuman an.</translation>
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
        <source>The secret goes into this computer&apos;s own password store and nowhere else. Leave the address empty unless your IT gave you one.</source>
        <translation>Der Schlüssel kommt in den Passwortspeicher dieses Computers und sonst nirgendwohin. Lassen Sie die Adresse leer, wenn Ihre IT Ihnen keine gegeben hat.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Der Server konnte nicht nachweisen, wer er ist.</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation>Die Einstellungen lassen sich nicht speichern ({reason}). Prüfen Sie, ob {folder} beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation>Der gespeicherte API-Schlüssel des Profils {profile} ist nicht brauchbar. Speichern Sie ihn noch einmal.</translation>
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
        <source>There is no API secret for the profile {profile}.</source>
        <translation>Für das Profil {profile} gibt es keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>There is no line to back up yet.</source>
        <translation>Es gibt noch keinen Text zu sichern.</translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation>In diesem Konto gibt es keinen solchen Agenten.</translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation>Sie lassen sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation>Dieses Konto hat noch keinen Agenten. Legen Sie auf der Plattform einen an, oder tippen Sie einen Code ein.</translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation>Dieses Konto hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>Dieses Konto darf das nicht.</translation>
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
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation>Diese Kopie des Panels weiß nicht, wo neue Versionen bekannt gegeben werden.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>Das geht an ALLE Räume. Halten Sie die Schaltfläche gedrückt, oder drücken Sie Strg+Umschalt+Enter.</translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation>Das ist der eigene Entwurf dieses Ziels. Der Text von vorher ist beiseitegelegt.</translation>
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
        <source>This line waits for the one before it.</source>
        <translation>Dieser Text wartet auf den vor ihm.</translation>
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
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation>Diese Plattform listet keine Räume auf. Tippen Sie die ID des Raums ein, oder wählen Sie alle Räume.</translation>
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
        <source>This target had a draft of its own. It is put aside.</source>
        <translation>Dieses Ziel hatte einen eigenen Entwurf. Er ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation>Genau dieser Text wurde gerade dorthin gesendet. Drücken Sie noch einmal, um ihn erneut zu senden.</translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation>Genau dieser Text wurde schon gesendet. Schreiben Sie ihn noch einmal, um ihn noch einmal zu sagen.</translation>
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
        <source>Time</source>
        <translation>Zeit</translation>
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
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation>Zu viele Texte in kurzer Zeit: bitHuman bittet zu warten.</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes. Nothing is sent from here.</source>
        <translation>Auf und Ab wählen, Eingabe geht hin, Esc schließt. Von hier wird nichts gesendet.</translation>
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
        <source>Wait a minute, then send it again.</source>
        <translation>Warten Sie eine Minute und senden Sie dann noch einmal.</translation>
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
        <source>What became of this line is settled already.</source>
        <translation>Was aus diesem Text wurde, steht schon fest.</translation>
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
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation>Ob das Panel einmal am Tag nach einer neueren Version sieht; nie während einer Vorstellung</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw all</source>
        <translation>A&amp;lle zurückziehen</translation>
    </message>
    <message>
        <source>With an underlined letter: opens the menu, presses the button</source>
        <translation>Mit einem unterstrichenen Buchstaben: öffnet das Menü, drückt den Knopf</translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation>Ziehen Sie ihn zurück, wenn er nicht mehr gesagt werden soll.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>Den Text schreiben</translation>
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
        <source>You left it as it is</source>
        <translation>Sie haben es so gelassen</translation>
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
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation>Ihr Entwurf hat dem früheren Text Platz gemacht.</translation>
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
        <source>connect {time}</source>
        <translation>Verbinden {time}</translation>
    </message>
    <message>
        <source>connection opened ahead</source>
        <translation>Verbindung vorab geöffnet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation>kein Agent dort: Texte kommen nicht an</translation>
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
        <source>typed by hand</source>
        <translation>von Hand eingetippt</translation>
    </message>
    <message>
        <source>wait {time}</source>
        <translation>Warten {time}</translation>
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
        <source>{count} found, the first: {first}</source>
        <extracomment>One: {count} found: {first}</extracomment>
        <translation>
            <numerusform>{count} gefunden: {first}</numerusform>
            <numerusform>{count} gefunden, zuerst: {first}</numerusform>
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
        <source>{count} lines sent this minute</source>
        <extracomment>One: One line sent this minute</extracomment>
        <translation>
            <numerusform>Ein Text in dieser Minute gesendet</numerusform>
            <numerusform>{count} Texte in dieser Minute gesendet</numerusform>
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
        <source>{count} lines were withdrawn.</source>
        <extracomment>One: One line was withdrawn.</extracomment>
        <translation>
            <numerusform>Ein Text wurde zurückgezogen.</numerusform>
            <numerusform>{count} Texte wurden zurückgezogen.</numerusform>
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
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <extracomment>One: 1 person</extracomment>
        <translation>
            <numerusform>1 Person</numerusform>
            <numerusform>{count} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation>{file} ist viel zu groß.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{headline} {mode}, {time}, {target}: {text}</source>
        <translation>{headline} {mode}, {time}, {target}: {text}</translation>
    </message>
    <message>
        <source>{keys} does the same.</source>
        <translation>{keys} tut dasselbe.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{target}: {text}</source>
        <translation>{target}: {text}</translation>
    </message>
    <message>
        <source>{title} {hint}</source>
        <translation>{title} {hint}</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation>
            <numerusform>… und {count} weiteres Zeichen. Alles wird gesendet. Entf löscht den Text.</numerusform>
            <numerusform>… und {count} weitere Zeichen. Alles wird gesendet. Entf löscht den Text.</numerusform>
        </translation>
    </message>
</context>
</TS>
