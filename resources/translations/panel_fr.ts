<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>panel</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;API secret</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>A&amp;gent</translation>
    </message>
    <message>
        <source>&amp;Armed</source>
        <translation>&amp;Armé</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Big text for the stage</source>
        <translation>&amp;Grand texte pour la scène</translation>
    </message>
    <message>
        <source>&amp;Check and open</source>
        <translation>&amp;Vérifier et ouvrir</translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation>&amp;Fermer le panneau</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Compact (this desktop lets no program stay on top)</source>
        <translation>&amp;Compact (ce bureau ne laisse aucun programme au premier plan)</translation>
    </message>
    <message>
        <source>&amp;Compact, always on top</source>
        <translation>&amp;Compact, toujours au premier plan</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexte</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Modi&amp;fier</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Export the history …</source>
        <translation>&amp;Exporter l’historique …</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Contraste éle&amp;vé, clair</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Hold, or release</source>
        <translation>&amp;Bloquer ou débloquer</translation>
    </message>
    <message>
        <source>&amp;It was spoken</source>
        <translation>&amp;Il a été dit</translation>
    </message>
    <message>
        <source>&amp;Keys that work here</source>
        <translation>&amp;Touches valables ici</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>D&amp;isposition</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Laisser tel &amp;quel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Re&amp;chercher maintenant</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Zone &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panneau</translation>
    </message>
    <message>
        <source>&amp;Part before</source>
        <translation>Zone &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Quick switcher …</source>
        <translation>Accès &amp;rapide…</translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation>&amp;Actualiser les agents et les salles</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Sall&amp;e</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Spectacle</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Try it in rehearsal</source>
        <translation>Essa&amp;yer en répétition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Use it for this session only</source>
        <translation>Pour cette session se&amp;ulement</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation>De cette façon, un contexte serait dit à voix haute. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation>Une réponse tardive est arrivée</translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. The agent may know this now.</source>
        <translation>Une réponse tardive est arrivée, mais elle ne prouve rien. L’agent le sait peut-être déjà.</translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. This may have been spoken.</source>
        <translation>Une réponse tardive est arrivée, mais elle ne prouve rien. Ce texte a peut-être été dit.</translation>
    </message>
    <message>
        <source>A late answer came. Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>Une réponse tardive est arrivée. Salles atteintes&#xa0;: {reached}. Salles qui ne l’ont pas reçu&#xa0;: {missed}.</translation>
    </message>
    <message>
        <source>A late answer came: accepted. How many rooms it reached, it did not say.</source>
        <translation>Une réponse tardive est arrivée&#xa0;: accepté. Elle n’indique pas combien de salles ont été atteintes.</translation>
    </message>
    <message numerus="yes">
        <source>A late answer came: delivered to {count} rooms.</source>
        <extracomment>One: A late answer came: delivered to one room.</extracomment>
        <translation>
            <numerusform>Une réponse tardive est arrivée&#xa0;: remis à {count} salle.</numerusform>
            <numerusform>Une réponse tardive est arrivée&#xa0;: remis à {count} salles.</numerusform>
        </translation>
    </message>
    <message>
        <source>A late answer came: nobody heard this, no room is connected to the agent.</source>
        <translation>Une réponse tardive est arrivée&#xa0;: personne ne l’a entendu, aucune salle n’est connectée à l’agent.</translation>
    </message>
    <message>
        <source>A late answer came: some rooms got this line, others did not.</source>
        <translation>Une réponse tardive est arrivée&#xa0;: certaines salles ont reçu ce texte, d’autres non.</translation>
    </message>
    <message>
        <source>A late answer came: the platform asked to wait. It did not act.</source>
        <translation>Une réponse tardive est arrivée&#xa0;: la plateforme a demandé d’attendre. Elle n’a rien fait.</translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line.</source>
        <translation>Une réponse tardive est arrivée&#xa0;: la plateforme a refusé ce texte.</translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line. {why}</source>
        <translation>Une réponse tardive est arrivée&#xa0;: la plateforme a refusé ce texte. {why}</translation>
    </message>
    <message>
        <source>A proxy here must not hold a user name or a password, for everybody on this computer can read it. Set such a proxy in the system&apos;s own settings.</source>
        <translation>Ici, un proxy ne doit contenir ni nom d’utilisateur ni mot de passe, car toute personne utilisant cet ordinateur peut les lire. Indiquez ce proxy dans les réglages du système.</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example:3128; or it is “direct”, or “system”.</source>
        <translation>Un proxy s’écrit comme http://proxy.example:3128&#x202f;; ou bien «&#xa0;direct&#xa0;», ou «&#xa0;system&#xa0;».</translation>
    </message>
    <message>
        <source>ALL rooms · {agent}</source>
        <translation>TOUTES les salles · {agent}</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>ARMÉ</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>Co&amp;mpte</translation>
    </message>
    <message>
        <source>Accepted by the platform. How many rooms it reached, the reply did not say.</source>
        <translation>Accepté par la plateforme. La réponse n’indique pas combien de salles ont été atteintes.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation>Agent, salle ou commande</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>All columns as &amp;usual</source>
        <translation>Toutes les colonnes comme d’ha&amp;bitude</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>Toutes les commandes (F10)</translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>Tout le reste est masqué tant que le mode discret est actif.</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation>Toutes les salles (diffusion)</translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation>Un autre panneau utilise ces fichiers. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Armé</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>As the &amp;system has them</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back &amp;up the history now</source>
        <translation>Sa&amp;uvegarder l’historique maintenant</translation>
    </message>
    <message>
        <source>Backing up the history …</source>
        <translation>Sauvegarde de l’historique …</translation>
    </message>
    <message>
        <source>Backing up the history: {percent} %</source>
        <translation>Sauvegarde de l’historique : {percent} %</translation>
    </message>
    <message>
        <source>Begins a new line of the text</source>
        <translation>Commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Brings back the last line, where nothing is written</source>
        <translation>Rappelle le dernier texte, si rien n’est écrit</translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation>Achetez des crédits sur bithuman.ai, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <source>Cancel the writing</source>
        <translation>Annuler l’écriture</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Check that the disk has room, then send it again.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque, puis envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>Check that the profile and the agent belong together.</source>
        <translation>Vérifiez que le profil et l’agent vont ensemble.</translation>
    </message>
    <message>
        <source>Check the agent code, and that the profile is the one that owns the agent.</source>
        <translation>Vérifiez le code de l’agent, et que l’agent appartient bien à ce profil.</translation>
    </message>
    <message>
        <source>Check the agent code.</source>
        <translation>Vérifiez le code de l’agent.</translation>
    </message>
    <message>
        <source>Check the agent, the room and the text, then send again.</source>
        <translation>Vérifiez l’agent, la salle et le texte, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>Check the base URL in the profile.</source>
        <translation>Vérifiez l’URL de base dans le profil.</translation>
    </message>
    <message>
        <source>Check the base URL in the profile. This server may also be too old for the call.</source>
        <translation>Vérifiez l’URL de base dans le profil. Ce serveur est peut-être aussi trop ancien pour cet appel.</translation>
    </message>
    <message>
        <source>Check the network of this machine, and the base URL in the profile.</source>
        <translation>Vérifiez le réseau de cet ordinateur et l’URL de base dans le profil.</translation>
    </message>
    <message>
        <source>Check the network of this machine, then try again.</source>
        <translation>Vérifiez le réseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the network of this machine.</source>
        <translation>Vérifiez le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the network. It is safe to send again.</source>
        <translation>Vérifiez le réseau. Vous pouvez envoyer à nouveau sans risque.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Vérifiez le proxy dans les réglages réseau du système.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and network, or ask your IT for its CA file.</source>
        <translation>Vérifiez la date et le réseau de cet ordinateur, ou demandez son fichier CA à votre service informatique.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and network. A company network may need its CA file.</source>
        <translation>Vérifiez la date et le réseau de cet ordinateur. Un réseau d’entreprise peut exiger son propre fichier CA.</translation>
    </message>
    <message>
        <source>Checking the secret with the platform …</source>
        <translation>La plateforme vérifie la clé…</translation>
    </message>
    <message>
        <source>Choose a line above to see what became of it.</source>
        <translation>Choisissez un texte ci-dessus pour voir ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation>Choisissez d’abord un agent et une salle.</translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation>Choisissez un agent et une salle, écrivez un texte, puis Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation>Choisissez un autre agent. S’il existe sur bithuman.ai, mettez le panneau à jour.</translation>
    </message>
    <message>
        <source>Choose the one or the other</source>
        <translation>Choisissent l’un ou l’autre</translation>
    </message>
    <message>
        <source>Choose who speaks, and where</source>
        <translation>Choisissez qui parle, et où</translation>
    </message>
    <message>
        <source>Choose, or type an id</source>
        <translation>Choisir ou saisir un ID</translation>
    </message>
    <message>
        <source>Chooses the room</source>
        <translation>Choisit la salle</translation>
    </message>
    <message>
        <source>Chooses what is picked or typed</source>
        <translation>Choisit ce qui est sélectionné ou saisi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Fermer l’aide (Échap)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Closes an open menu or list first, and does nothing else then</source>
        <translation>Ferme d’abord un menu ou une liste ouverte, et ne fait alors rien d’autre</translation>
    </message>
    <message>
        <source>Closes the help, and holds if a line is on its way</source>
        <translation>Ferme l’aide, et bloque si un texte est en route</translation>
    </message>
    <message>
        <source>Columns &amp;beside the stage</source>
        <translation>Colonnes au &amp;bord de la scène</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>Contexte : masqué</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copier en Python</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation>Copiez à nouveau la clé depuis la page «&#xa0;Developer&#xa0;» de bithuman.ai et enregistrez-la.</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Injoignables</translation>
    </message>
    <message>
        <source>Credits for about {hours} h {minutes} min</source>
        <translation>Crédits pour environ {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Credits for about {minutes} min</source>
        <translation>Crédits pour environ {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Credits for less than a minute</source>
        <translation>Crédits pour moins d’une minute</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Entrée pour envoyer</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends the line. Esc holds whatever has not left yet, and releases it.</source>
        <translation>Ctrl+Entrée envoie la ligne. Échap retient ce qui n’est pas encore parti, et le libère.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message numerus="yes">
        <source>Delivered to {count} rooms.</source>
        <extracomment>One: Delivered to one room.</extracomment>
        <translation>
            <numerusform>Remis à {count} salle.</numerusform>
            <numerusform>Remis à {count} salles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et envoyer à nouveau</translation>
    </message>
    <message>
        <source>Every line gets its outcome here. Where it is unknown, look at the stage before you say the line again.</source>
        <translation>Chaque ligne reçoit ici son résultat. S’il est inconnu, regardez la scène avant de redire la ligne.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Exporting the history …</source>
        <translation>Exportation de l’historique …</translation>
    </message>
    <message>
        <source>Exporting the history: {done} of {total} lines</source>
        <translation>Exportation de l’historique : {done} lignes sur {total}</translation>
    </message>
    <message>
        <source>F5 does the same.</source>
        <translation>F5 fait la même chose.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation>Trouver un agent, une salle ou une commande</translation>
    </message>
    <message>
        <source>Fold or show the &amp;history</source>
        <translation>Replier ou montrer l’&amp;historique</translation>
    </message>
    <message>
        <source>Fold or show the &amp;targets</source>
        <translation>Replier ou montrer les &amp;cibles</translation>
    </message>
    <message>
        <source>Fold the history</source>
        <translation>Replier l’historique</translation>
    </message>
    <message>
        <source>Fold the targets</source>
        <translation>Replier les cibles</translation>
    </message>
    <message>
        <source>Follows the link</source>
        <translation>Suit le lien</translation>
    </message>
    <message>
        <source>For example: Main stage</source>
        <translation>Par exemple&#xa0;: Grande scène</translation>
    </message>
    <message>
        <source>For other programs ({pattern})</source>
        <translation>Pour d’autres programmes ({pattern})</translation>
    </message>
    <message>
        <source>For reading and printing ({pattern})</source>
        <translation>Pour lire et imprimer ({pattern})</translation>
    </message>
    <message>
        <source>For spreadsheets ({pattern})</source>
        <translation>Pour les tableurs ({pattern})</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Free some disk space, then send again. It is safe to send again.</source>
        <translation>Libérez de la place sur le disque, puis envoyez à nouveau. C’est sans risque.</translation>
    </message>
    <message>
        <source>Freeze everything (Esc). A sentence being spoken cannot be stopped.</source>
        <translation>Tout bloquer (Échap). Une phrase en train d’être dite ne peut pas être arrêtée.</translation>
    </message>
    <message>
        <source>Freezes everything at once. A sentence being spoken cannot be stopped.</source>
        <translation>Bloque tout immédiatement. Une phrase en train d’être dite ne peut pas être arrêtée.</translation>
    </message>
    <message>
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation>Donnez un nom à ce compte et collez sa clé API. Vous la trouverez sur www.bithuman.ai, sous «&#xa0;Developer&#xa0;», «&#xa0;API Secrets&#xa0;».</translation>
    </message>
    <message>
        <source>Go to the next control, to the one before</source>
        <translation>Passent à l’élément suivant, au précédent</translation>
    </message>
    <message>
        <source>Goes on to the line after it</source>
        <translation>Passe au texte d’après</translation>
    </message>
    <message>
        <source>Goes to the page, then from link to link</source>
        <translation>Passe à la page, puis de lien en lien</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>BLOQUER</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;delivered</source>
        <translation>Écouter le son « r&amp;eçu »</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;unknown</source>
        <translation>Écouter le &amp;son « inconnu »</translation>
    </message>
    <message>
        <source>Hear the sound for not h&amp;eard</source>
        <translation>Écouter le son « non entend&amp;u »</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Pages d’aide</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>Aide&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Hidden by the shield.</source>
        <translation>Masqué par le mode discret.</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Co&amp;ntraste élevé, sombre</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation>Maintenir pour envoyer à toutes les salles (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>Holds if a line is on its way, and then goes back to it</source>
        <translation>Bloque si un texte est en route, puis y revient</translation>
    </message>
    <message>
        <source>How everything works (Shift+F1)</source>
        <translation>Comment tout fonctionne (Maj+F1)</translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation>S’il doit encore être dit, vous pouvez l’envoyer à nouveau sans risque.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>Dans les détails</translation>
    </message>
    <message>
        <source>In the field API secret: checks it and opens the account</source>
        <translation>Dans le champ Clé API&#xa0;: la vérifie et ouvre le compte</translation>
    </message>
    <message>
        <source>In the fields Agent and Room</source>
        <translation>Dans les champs Agent et Salle</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>Dans l’aide</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>Dans l’historique</translation>
    </message>
    <message>
        <source>In the list of rooms</source>
        <translation>Dans la liste des salles</translation>
    </message>
    <message>
        <source>In the message</source>
        <translation>Dans le message</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file d’attente</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>It is not a property list with a dictionary.</source>
        <translation>Ce n’est pas une liste de propriétés contenant un dictionnaire.</translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation>Vous pouvez l’envoyer à nouveau sans risque.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Ce doit être un texte.</translation>
    </message>
    <message>
        <source>It must be the whole path of a file.</source>
        <translation>Ce doit être le chemin complet d’un fichier.</translation>
    </message>
    <message>
        <source>It must be “on” or “off”.</source>
        <translation>Ce doit être «&#xa0;on&#xa0;» ou «&#xa0;off&#xa0;».</translation>
    </message>
    <message>
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation>Son type doit être REG_SZ ou REG_DWORD.</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>Touches valables ici</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN DIRECT</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>Dernières lignes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Look at another line</source>
        <translation>Regardent un autre texte</translation>
    </message>
    <message>
        <source>Look at another room</source>
        <translation>Regardent une autre salle</translation>
    </message>
    <message>
        <source>Look at the agent&apos;s page on bithuman.ai and wait until it is ready.</source>
        <translation>Consultez la page de l’agent sur bithuman.ai et attendez qu’il soit prêt.</translation>
    </message>
    <message>
        <source>Look at the stage before you send it again.</source>
        <translation>Regardez la scène avant de l’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>Look for newer releases once a da&amp;y</source>
        <translation>Chercher les &amp;nouveautés chaque jour</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Looking for rooms …</source>
        <translation>Recherche des salles …</translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation>Recherche de vos agents…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>Désactivez le mode discret pour cocher ce qui doit encore être envoyé. Tout le reste est retiré à la reprise.</translation>
    </message>
    <message>
        <source>Make this column &amp;narrower</source>
        <translation>&amp;Rétrécir cette colonne</translation>
    </message>
    <message>
        <source>Make this column &amp;wider</source>
        <translation>É&amp;largir cette colonne</translation>
    </message>
    <message>
        <source>May the panel look once a day whether there is a newer release? It sends nothing about you.</source>
        <translation>Le panneau peut-il rechercher une fois par jour s’il existe une nouvelle version&#x202f;? Il n’envoie rien sur vous.</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>Men&amp;u</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>More on</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Move this column to the &amp;left</source>
        <translation>Déplacer cette colonne à &amp;gauche</translation>
    </message>
    <message>
        <source>Move this column to the &amp;right</source>
        <translation>Déplacer cette colonne à &amp;droite</translation>
    </message>
    <message>
        <source>Move through the text</source>
        <translation>Parcourent le texte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No API secret of the profile {profile} is kept ({store}).</source>
        <translation>Aucune clé API n’est conservée pour le profil {profile} ({store}).</translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation>Sans agent</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>Pas de réponse avant la fin du délai.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation>Aucun navigateur n’a pu être ouvert. La page est {page}</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>Pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>Plus de crédits</translation>
    </message>
    <message>
        <source>No line yet. What you send shows up here, with what became of it.</source>
        <translation>Aucune ligne encore. Ce que vous envoyez apparaît ici, avec ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>No lines for {seconds} s</source>
        <translation>Aucun texte pendant {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>No room in the list is called so. Enter takes it for a room id.</source>
        <translation>Aucune salle de la liste ne s’appelle ainsi. Entrée le prend pour un identifiant de salle.</translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation>Aucune salle n’est en direct. Ouvrez la page de l’agent.</translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>Aucun son ne peut être joué sur cet ordinateur. Les résultats restent affichés et lus à voix haute. Vérifiez le haut-parleur, puis désactivez et réactivez les sons.</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation>Personne ne l’a entendu&#xa0;: aucune salle n’est connectée à l’agent.</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation>Personne n’est connecté&#xa0;: l’agent n’y a aucune salle en direct.</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Non entendu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Not only the administrator can change {place}: it must belong to root, and nobody else may write it.</source>
        <translation>L’administrateur n’est pas le seul à pouvoir modifier {place}&#xa0;: l’élément doit appartenir à root, et personne d’autre ne doit pouvoir y écrire.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not sent: a column lay over the line. Look, then press again.</source>
        <translation>Pas envoyé : une colonne cachait le texte. Regardez, puis appuyez à nouveau.</translation>
    </message>
    <message>
        <source>Not sent: it could not be written to the journal on this computer.</source>
        <translation>Non envoyé&#xa0;: il n’a pas pu être inscrit au journal de cet ordinateur.</translation>
    </message>
    <message>
        <source>Not sent: it had waited too long in the queue.</source>
        <translation>Non envoyé&#xa0;: il a attendu trop longtemps dans la file d’attente.</translation>
    </message>
    <message>
        <source>Not sent: it was held back before the first byte left.</source>
        <translation>Non envoyé&#xa0;: il a été retenu avant le départ du premier octet.</translation>
    </message>
    <message>
        <source>Not sent: no connection in time, so it was held back.</source>
        <translation>Non envoyé&#xa0;: pas de connexion à temps, il a donc été retenu.</translation>
    </message>
    <message>
        <source>Not sent: no connection to the platform.</source>
        <translation>Non envoyé&#xa0;: pas de connexion à la plateforme.</translation>
    </message>
    <message>
        <source>Not sent: nothing of it left this computer.</source>
        <translation>Non envoyé&#xa0;: rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Not sent: the connection could not be proved to be private.</source>
        <translation>Non envoyé&#xa0;: il n’a pas été possible de prouver que la connexion est privée.</translation>
    </message>
    <message>
        <source>Not sent: the network&apos;s proxy did not let it through.</source>
        <translation>Non envoyé&#xa0;: le proxy du réseau ne l’a pas laissé passer.</translation>
    </message>
    <message>
        <source>Not sent: the panel was stopped before the first byte left.</source>
        <translation>Non envoyé&#xa0;: le panneau a été arrêté avant le départ du premier octet.</translation>
    </message>
    <message>
        <source>Not sent: the platform&apos;s address could not be looked up.</source>
        <translation>Non envoyé&#xa0;: l’adresse de la plateforme est restée introuvable.</translation>
    </message>
    <message>
        <source>Noted: it is in the composer, to be said again.</source>
        <translation>Noté : elle est dans le message, prête à être redite.</translation>
    </message>
    <message>
        <source>Noted: it is left as it is.</source>
        <translation>Noté : elle reste telle quelle.</translation>
    </message>
    <message>
        <source>Noted: it was spoken.</source>
        <translation>Noté : elle a été dite.</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer letters.</source>
        <translation>Rien ne correspond. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Nothing in the list is called so. Enter takes it for an agent code.</source>
        <translation>Rien dans la liste ne s’appelle ainsi. Entrée le prend pour un code d’agent.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aucun envoi</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>ON HOLD: nothing leaves</source>
        <translation>BLOQUÉ&#xa0;: rien ne part</translation>
    </message>
    <message>
        <source>Off: nothing can be sent by accident while you prepare</source>
        <translation>Désactivé&#xa0;: rien ne peut être envoyé par accident pendant la préparation</translation>
    </message>
    <message>
        <source>On Speak and Context</source>
        <translation>Sur Parole et Contexte</translation>
    </message>
    <message>
        <source>On hold: nothing leaves. Release the hold to send.</source>
        <translation>Bloqué&#xa0;: rien ne part. Débloquez pour envoyer.</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>Sur la scène</translation>
    </message>
    <message>
        <source>On this button</source>
        <translation>Sur ce bouton</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Op&amp;en the page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page in a browser, wait until it is live, send again.</source>
        <translation>Ouvrez la page de l’agent dans un navigateur, attendez qu’il soit en direct, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page so that a session begins, then send again.</source>
        <translation>Ouvrez la page de l’agent pour qu’une session commence, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrent la liste</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Remis en partie</translation>
    </message>
    <message>
        <source>Paste it here; it is never shown</source>
        <translation>Collez-la ici&#x202f;; elle n’est jamais affichée</translation>
    </message>
    <message>
        <source>Pick an agent, then one of its rooms. The Send button always says who will get the line.</source>
        <translation>Choisissez un agent, puis une de ses salles. Le bouton d’envoi dit toujours qui recevra la ligne.</translation>
    </message>
    <message>
        <source>Pick it from the list, or press Enter again to use exactly what you typed.</source>
        <translation>Choisissez dans la liste, ou appuyez encore sur Entrée pour utiliser exactement ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Platform a&amp;ddress</source>
        <translation>Adr&amp;esse de la plateforme</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>Adresse de la plateforme</translation>
    </message>
    <message>
        <source>Presses it</source>
        <translation>Appuie dessus</translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>Remet la ligne dans le message. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Queued, frozen by the hold</source>
        <translation>En attente, bloqué</translation>
    </message>
    <message>
        <source>Quick switcher</source>
        <translation>Accès rapide</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>RÉPÉTITION</translation>
    </message>
    <message>
        <source>REHEARSAL: nobody outside this computer hears this</source>
        <translation>RÉPÉTITION&#xa0;: personne hors de cet ordinateur n’entend ceci</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>DÉBLOQUER</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteintes</translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>Salles atteintes&#xa0;: {reached}. Salles qui ne l’ont pas reçu&#xa0;: {missed}.</translation>
    </message>
    <message numerus="yes">
        <source>Reading agents: {count} so far</source>
        <extracomment>One: Reading agents: one so far</extracomment>
        <translation>
            <numerusform>Lecture des agents : {count} pour l’instant</numerusform>
            <numerusform>Lecture des agents : {count} pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Refresh agents and rooms</source>
        <translation>Actualiser les agents et les salles</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Release: send what is ticked</source>
        <translation>Débloquer&#xa0;: envoyer ce qui est coché</translation>
    </message>
    <message>
        <source>Released: lines leave again</source>
        <translation>Relâché : les lignes repartent</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse HTTP</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Salle {number}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation>Salles atteintes</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>S&amp;ounds for outcomes</source>
        <translation>S&amp;ons pour les résultats</translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation>SÛR</translation>
    </message>
    <message>
        <source>SHIELD</source>
        <translation>DISCRET</translation>
    </message>
    <message>
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation>Sûr : rien ne part par accident. Armez le panneau pour envoyer.</translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation>Enregistrez à nouveau la clé de ce profil. Un proxy l’a peut-être aussi retirée.</translation>
    </message>
    <message>
        <source>Say it agai&amp;n</source>
        <translation>Le dire à &amp;nouveau</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>Rechercher ou saisir un code</translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation>Consultez status.bithuman.ai, puis réessayez dans un instant.</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <translation>Voyez ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>Select all of it, copy what is selected</source>
        <translation>Sélectionne tout, copie la sélection</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Envoyer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Send it again if it is still wanted.</source>
        <translation>Envoyez-le à nouveau s’il est encore utile.</translation>
    </message>
    <message>
        <source>Send it again if it still fits.</source>
        <translation>Envoyez-le à nouveau s’il convient encore.</translation>
    </message>
    <message>
        <source>Send it again to the rooms that missed it, one by one.</source>
        <translation>Envoyez-le à nouveau, une par une, aux salles qui ne l’ont pas reçu.</translation>
    </message>
    <message>
        <source>Send it again when you want it said.</source>
        <translation>Envoyez-le à nouveau quand il doit être dit.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>Send, and hold</source>
        <translation>Envoyer et retenir</translation>
    </message>
    <message>
        <source>Sends it, also where it goes to all rooms</source>
        <translation>L’envoie, même s’il va à toutes les salles</translation>
    </message>
    <message>
        <source>Sends nothing now.</source>
        <translation>N’envoie rien pour l’instant.</translation>
    </message>
    <message>
        <source>Sends the line to the room that the button names</source>
        <translation>Envoie le texte à la salle indiquée sur le bouton</translation>
    </message>
    <message>
        <source>Shield down. Everything can be read again.</source>
        <translation>Mode discret désactivé. Tout est de nouveau lisible.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. This system cannot leave this window out: what you see here can be recorded.</source>
        <translation>Mode discret actif ; {key} le désactive. Ce système ne peut pas exclure cette fenêtre : ce que vous voyez ici peut être enregistré.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows leaves this window out of what is shared or recorded.</source>
        <translation>Mode discret actif ; {key} le désactive. Windows exclut cette fenêtre de ce qui est partagé ou enregistré.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows refuses to leave this window out: what you see here can be recorded.</source>
        <translation>Mode discret actif ; {key} le désactive. Windows refuse d’exclure cette fenêtre : ce que vous voyez ici peut être enregistré.</translation>
    </message>
    <message>
        <source>Shorten or change the text, check the room, then send again.</source>
        <translation>Raccourcissez ou modifiez le texte, vérifiez la salle, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation>Connectez-vous sur bithuman.ai pour en voir la raison, ou choisissez un autre profil.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation>Certaines salles ont reçu ce texte, d’autres non.</translation>
    </message>
    <message>
        <source>Something between this machine and bitHuman may have damaged it.</source>
        <translation>Quelque chose entre cet ordinateur et bitHuman l’a peut-être abîmée.</translation>
    </message>
    <message>
        <source>Something else answered where releases are announced. This network may want you to sign in first; then look again.</source>
        <translation>Autre chose a répondu à l’adresse où les versions sont annoncées. Ce réseau demande peut-être de vous identifier d’abord&#x202f;; recherchez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>Something in the panel failed. Lines can still be sent. The log has details.</source>
        <translation>Quelque chose a échoué dans le panneau. Vous pouvez encore envoyer des textes. Les détails sont dans le fichier journal.</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>Par&amp;ole</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Speak says it aloud, word for word. Context only tells the agent: nobody hears it.</source>
        <translation>« Parler » la dit à voix haute, mot pour mot. « Contexte » n’informe que l’agent : personne ne l’entend.</translation>
    </message>
    <message>
        <source>Speak through add-context</source>
        <translation>Parler par add-context</translation>
    </message>
    <message>
        <source>Speak to ALL rooms of {agent}</source>
        <translation>Faire parler {agent} dans TOUTES ses salles</translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {count} rooms of {agent}</source>
        <extracomment>One: Speak to ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>Faire parler {agent} dans TOUTES ses salles ({count})</numerusform>
            <numerusform>Faire parler {agent} dans TOUTES ses salles ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Speak to ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>Faire parler {agent} dans TOUTES ses salles ({rooms}), {count} personne</numerusform>
            <numerusform>Faire parler {agent} dans TOUTES ses salles ({rooms}), {count} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak to {agent} in room {room}</source>
        <translation>Faire parler {agent} dans la salle {room}</translation>
    </message>
    <message>
        <source>Speak to {agent} in {room}</source>
        <translation>Faire parler {agent} dans {room}</translation>
    </message>
    <message>
        <source>Speak to …</source>
        <translation>Faire parler…</translation>
    </message>
    <message>
        <source>Speak: hidden</source>
        <translation>Parler : masqué</translation>
    </message>
    <message>
        <source>Speaks through the add-context call (type: speak). Leave it off unless asked to.</source>
        <translation>Parle par l’appel add-context (type&#xa0;: speak). Laissez cette option désactivée sauf si on vous la demande.</translation>
    </message>
    <message>
        <source>Split it into shorter lines.</source>
        <translation>Découpez-le en textes plus courts.</translation>
    </message>
    <message>
        <source>Stage s&amp;hield</source>
        <translation>Mode &amp;discret</translation>
    </message>
    <message>
        <source>Stage shield is up</source>
        <translation>Le mode discret est actif</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation>Pilotez vos agents en direct</translation>
    </message>
    <message>
        <source>Step {number} of {count}. Esc ends the tour.</source>
        <translation>Étape {number} sur {count}. Échap termine la visite.</translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation>Désactivé par votre service informatique.</translation>
    </message>
    <message>
        <source>TLS {time}</source>
        <translation>TLS {time}</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Revenir en arrière (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Tell ALL rooms of {agent}</source>
        <translation>Informer {agent} dans TOUTES ses salles</translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {count} rooms of {agent}</source>
        <extracomment>One: Tell ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>Informer {agent} dans TOUTES ses salles ({count})</numerusform>
            <numerusform>Informer {agent} dans TOUTES ses salles ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Tell ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>Informer {agent} dans TOUTES ses salles ({rooms}), {count} personne</numerusform>
            <numerusform>Informer {agent} dans TOUTES ses salles ({rooms}), {count} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {agent} in room {room}</source>
        <translation>Informer {agent} dans la salle {room}</translation>
    </message>
    <message>
        <source>Tell {agent} in {room}</source>
        <translation>Informer {agent} dans {room}</translation>
    </message>
    <message>
        <source>Tell …</source>
        <translation>Informer…</translation>
    </message>
    <message>
        <source>That folder is the panel&apos;s own. Choose another folder.</source>
        <translation>Ce dossier est celui du panneau. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>That is the API secret. Enter it under Account, never here.</source>
        <translation>C’est la clé API. Saisissez-la sous «&#xa0;Compte&#xa0;», jamais ici.</translation>
    </message>
    <message>
        <source>That was too soon after the last line. Press again.</source>
        <translation>C’était trop tôt après le texte précédent. Appuyez à nouveau.</translation>
    </message>
    <message>
        <source>The API secret holds a character that cannot be sent, at position {position}: only plain letters, digits and signs without spaces. Copy it again.</source>
        <translation>La clé API contient à la position {position} un caractère qui ne peut pas être envoyé&#xa0;: seulement des lettres, chiffres et signes simples, sans espaces. Copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>The API secret is in another field too, where it would be shown. Remove it there.</source>
        <translation>La clé API se trouve aussi dans un autre champ, où elle serait affichée. Supprimez-la de ce champ.</translation>
    </message>
    <message>
        <source>The API secret is too long for the password store: it takes {longest} characters. Check that you copied the secret alone.</source>
        <translation>La clé API est trop longue pour le coffre à mots de passe&#xa0;: il accepte {longest} caractères. Vérifiez que vous avez copié la clé seule.</translation>
    </message>
    <message>
        <source>The API secret must have 8 to 512 characters. Copy it again, whole.</source>
        <translation>La clé API doit compter de 8 à 512 caractères. Copiez-la à nouveau, en entier.</translation>
    </message>
    <message>
        <source>The API secret of the profile {profile} is kept ({store}).</source>
        <translation>La clé API du profil {profile} est conservée ({store}).</translation>
    </message>
    <message>
        <source>The CA file {file} cannot be read: {reason}.</source>
        <translation>Le fichier CA {file} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The CA file {file} holds no certificate in PEM form.</source>
        <translation>Le fichier CA {file} ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>The agent code has a space around it. Remove it.</source>
        <translation>Il y a un espace avant ou après le code de l’agent. Supprimez-le.</translation>
    </message>
    <message>
        <source>The agent is not ready.</source>
        <translation>L’agent n’est pas prêt.</translation>
    </message>
    <message>
        <source>The agent may know this now. No reply proves it either way.</source>
        <translation>L’agent le sait peut-être déjà. Aucune réponse ne le prouve ni ne l’exclut.</translation>
    </message>
    <message>
        <source>The agent says the line aloud</source>
        <translation>L’agent dit le texte à voix haute</translation>
    </message>
    <message>
        <source>The agent silently learns the line</source>
        <translation>L’agent apprend le texte en silence</translation>
    </message>
    <message>
        <source>The announcement does not carry the right signature, so it is not believed. Tell your IT.</source>
        <translation>L’annonce ne porte pas la bonne signature, elle n’est donc pas prise en compte. Signalez-le à votre service informatique.</translation>
    </message>
    <message>
        <source>The announcement has expired, so it is not believed. Check the date of this computer, or look again tomorrow.</source>
        <translation>L’annonce a expiré, elle n’est donc pas prise en compte. Vérifiez la date de cet ordinateur, ou recherchez à nouveau demain.</translation>
    </message>
    <message>
        <source>The announcement is dated in the future. Check the date of this computer, then look again.</source>
        <translation>L’annonce porte une date future. Vérifiez la date de cet ordinateur, puis recherchez à nouveau.</translation>
    </message>
    <message>
        <source>The announcement is older than one seen before, so it is not believed. Look again tomorrow.</source>
        <translation>L’annonce est plus ancienne qu’une annonce déjà vue, elle n’est donc pas prise en compte. Recherchez à nouveau demain.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>La réponse n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The answer was broken.</source>
        <translation>La réponse était abîmée.</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read to its end.</source>
        <translation>La réponse était beaucoup trop longue et n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>The base URL holds a character that an address cannot have.</source>
        <translation>L’URL de base contient un caractère qui ne peut pas figurer dans une adresse.</translation>
    </message>
    <message>
        <source>The base URL is not a whole address. It looks like https://api.bithuman.ai.</source>
        <translation>L’URL de base n’est pas une adresse complète. Elle ressemble à https://api.bithuman.ai.</translation>
    </message>
    <message>
        <source>The base URL must begin with https: over http the API secret could be read.</source>
        <translation>L’URL de base doit commencer par https&#xa0;: avec http, la clé API pourrait être lue.</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?) or a fragment (#).</source>
        <translation>L’URL de base ne doit contenir ni requête (?) ni fragment (#).</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password (@).</source>
        <translation>L’URL de base ne doit contenir ni nom d’utilisateur ni mot de passe (@).</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation>La connexion a été perdue avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>The copy never holds the API secret.</source>
        <translation>La copie ne contient jamais le secret d’API.</translation>
    </message>
    <message>
        <source>The deadline must be more than 0 and at most 120 seconds.</source>
        <translation>Le délai doit être supérieur à 0 et d’au plus 120 secondes.</translation>
    </message>
    <message>
        <source>The details show the reason.</source>
        <translation>Les détails en donnent la raison.</translation>
    </message>
    <message>
        <source>The details show the whole answer.</source>
        <translation>Les détails montrent la réponse complète.</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}). Choose another folder, or make room.</source>
        <translation>Le fichier ne peut pas être écrit ({reason}). Choisissez un autre dossier ou faites de la place.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation>Le dossier {folder} ne peut pas être créé ({reason}). Faites-lui de la place, ou choisissez-en un autre avec {variable}.</translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation>L’historique n’a pas gardé ce que ce texte est devenu.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be opened ({reason}). Check that the folder can be written and has room.</source>
        <translation>L’historique dans {folder} ne peut pas être ouvert ({reason}). Vérifiez que le dossier est accessible en écriture et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be read ({reason}). Check the folder and its disk.</source>
        <translation>L’historique dans {folder} ne peut pas être lu ({reason}). Vérifiez le dossier et son disque.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written ({reason}). Check that the folder can be written and has room.</source>
        <translation>L’historique dans {folder} ne peut pas être écrit ({reason}). Vérifiez que le dossier est accessible en écriture et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>The history is backed up as {file}.</source>
        <translation>L’historique est sauvegardé sous {file}.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; a new one has begun.</source>
        <translation>L’historique était endommagé. Il a été mis de côté sous {file}&#x202f;; un nouveau a commencé.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>L’historique était endommagé. Il a été mis de côté sous {file}&#x202f;; la copie {copy} le remplace. Les textes envoyés après cette copie manquent.</translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; a new one has begun.</source>
        <translation>L’historique était vide. Il a été mis de côté sous {file}&#x202f;; un nouveau a commencé.</translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>L’historique était vide. Il a été mis de côté sous {file}&#x202f;; la copie {copy} le remplace. Les textes envoyés après cette copie manquent.</translation>
    </message>
    <message>
        <source>The history was missing, and there is no copy of it. A new one has begun.</source>
        <translation>L’historique manquait et il n’en existe aucune copie. Un nouveau a commencé.</translation>
    </message>
    <message>
        <source>The history was missing. The copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>L’historique manquait. La copie {copy} le remplace. Les textes envoyés après cette copie manquent.</translation>
    </message>
    <message>
        <source>The history was not backed up ({reason}). Check that the disk has room, then try again.</source>
        <translation>L’historique n’a pas été sauvegardé ({reason}). Vérifiez qu’il reste de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the panel and is left as it is. Use that version, or another folder for this one.</source>
        <translation>L’historique a été écrit par une version plus récente du panneau et reste tel quel. Utilisez cette version, ou un autre dossier pour celle-ci.</translation>
    </message>
    <message>
        <source>The key is still down. Let it go, then press again.</source>
        <translation>La touche est encore enfoncée. Relâchez-la, puis appuyez à nouveau.</translation>
    </message>
    <message>
        <source>The line could not be sent from this machine.</source>
        <translation>Le texte n’a pas pu être envoyé depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The line could not be written down, so it was not sent.</source>
        <translation>Le texte n’a pas pu être enregistré, il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>The line holds a control character ({code}) at position {position}. Remove it.</source>
        <translation>Le texte contient un caractère de contrôle ({code}) à la position {position}. Supprimez-le.</translation>
    </message>
    <message>
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation>Le texte est vide. Écrivez ce que l’agent doit dire ou savoir.</translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation>Le texte a attendu trop longtemps, il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation>Le texte a été retiré avant que rien ne parte.</translation>
    </message>
    <message>
        <source>The managed default {name} in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation>Le réglage imposé {name} dans {source} est inutilisable. {reason} En attendant, le panneau reste hors ligne&#xa0;: demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>The managed defaults in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation>Les réglages imposés dans {source} sont inutilisables. {reason} En attendant, le panneau reste hors ligne&#xa0;: demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation>Le nom du serveur est introuvable.</translation>
    </message>
    <message>
        <source>The network guard in front of bitHuman turned this machine away.</source>
        <translation>La protection réseau devant bitHuman a refusé cet ordinateur.</translation>
    </message>
    <message>
        <source>The newest line, the oldest line</source>
        <translation>Le texte le plus récent, le plus ancien</translation>
    </message>
    <message>
        <source>The pages of the help are not here. Install the panel again to have them back.</source>
        <translation>Les pages de l’aide sont absentes. Réinstallez le panneau pour les retrouver.</translation>
    </message>
    <message>
        <source>The panel cannot mark its files in {folder} as its own ({reason}). Check that the folder can be written and lies on a disk of this machine.</source>
        <translation>Le panneau ne peut pas marquer comme siens ses fichiers dans {folder} ({reason}). Vérifiez que le dossier est accessible en écriture et se trouve sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The panel ended</source>
        <translation>Le panneau s’est fermé</translation>
    </message>
    <message>
        <source>The panel is still opening. Press again in a moment.</source>
        <translation>Le panneau est en cours d’ouverture. Appuyez à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The panel itself failed. Details are in {file}.</source>
        <translation>Le panneau lui-même a échoué. Les détails sont dans {file}.</translation>
    </message>
    <message>
        <source>The panel knows no password store for this system ({platform}). Keep the API secret for this session only.</source>
        <translation>Le panneau ne connaît aucun coffre à mots de passe pour ce système ({platform}). Gardez la clé API pour cette session seulement.</translation>
    </message>
    <message>
        <source>The panel stopped waiting for an answer.</source>
        <translation>Le panneau a cessé d’attendre une réponse.</translation>
    </message>
    <message>
        <source>The password store ({store}) cannot be reached ({kind}). Check that it runs, or keep the API secret for this session only.</source>
        <translation>Le coffre à mots de passe ({store}) est injoignable ({kind}). Vérifiez qu’il fonctionne, ou gardez la clé API pour cette session seulement.</translation>
    </message>
    <message>
        <source>The password store ({store}) did not keep the change. Try again, or keep the API secret for this session only.</source>
        <translation>Le coffre à mots de passe ({store}) n’a pas gardé la modification. Réessayez, ou gardez la clé API pour cette session seulement.</translation>
    </message>
    <message>
        <source>The password store ({store}) is locked. Unlock it, then try again.</source>
        <translation>Le coffre à mots de passe ({store}) est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The password store ({store}) refused ({kind}). Try again, or keep the API secret for this session only.</source>
        <translation>Le coffre à mots de passe ({store}) a refusé ({kind}). Réessayez, ou gardez la clé API pour cette session seulement.</translation>
    </message>
    <message>
        <source>The password store does not answer. Look for its unlock window, or keep the API secret for this session only.</source>
        <translation>Le coffre à mots de passe ne répond pas. Cherchez sa fenêtre de déverrouillage, ou gardez la clé API pour cette session seulement.</translation>
    </message>
    <message>
        <source>The path of the base URL must not hold % or dots.</source>
        <translation>Le chemin de l’URL de base ne doit contenir ni % ni points.</translation>
    </message>
    <message>
        <source>The place where releases are announced could not be reached. Check the connection, then look again.</source>
        <translation>L’adresse où les versions sont annoncées est restée injoignable. Vérifiez la connexion, puis recherchez à nouveau.</translation>
    </message>
    <message>
        <source>The plan of this account does not include this.</source>
        <translation>Le forfait de ce compte ne comprend pas cela.</translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation>La plateforme a demandé d’attendre&#xa0;: trop de textes en une minute. Elle n’a rien fait.</translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation>La plateforme ne connaît pas cette clé API. Copiez-la à nouveau, en entier.</translation>
    </message>
    <message>
        <source>The platform refused this line (status {status}).</source>
        <translation>La plateforme a refusé ce texte (statut {status}).</translation>
    </message>
    <message>
        <source>The platform refuses the API secret. Enter the new one under Account.</source>
        <translation>La plateforme refuse la clé API. Saisissez la nouvelle sous «&#xa0;Compte&#xa0;».</translation>
    </message>
    <message>
        <source>The platform says</source>
        <translation>La plateforme indique</translation>
    </message>
    <message>
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation>La plateforme n’accepte plus de textes pour le moment. Appuyez à nouveau dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The profile&apos;s name cannot be used: it must be visible text.</source>
        <translation>Le nom du profil est inutilisable&#xa0;: ce doit être un texte visible.</translation>
    </message>
    <message>
        <source>The proxy of this machine did not let the connection through.</source>
        <translation>Le proxy de cet ordinateur n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>The request reached bitHuman without an API secret.</source>
        <translation>La requête est arrivée chez bitHuman sans clé API.</translation>
    </message>
    <message>
        <source>The room id holds a control character ({code}) at position {position}. Remove it.</source>
        <translation>L’ID de la salle contient un caractère de contrôle ({code}) à la position {position}. Supprimez-le.</translation>
    </message>
    <message>
        <source>The room id is empty. Choose a room, or a broadcast.</source>
        <translation>L’ID de la salle est vide. Choisissez une salle ou une diffusion.</translation>
    </message>
    <message>
        <source>The room id is empty. Type the room&apos;s id, or choose a broadcast.</source>
        <translation>L’ID de la salle est vide. Saisissez l’ID de la salle, ou choisissez une diffusion.</translation>
    </message>
    <message>
        <source>The secret goes into this computer&apos;s own password store and nowhere else. Leave the address empty unless your IT gave you one.</source>
        <translation>La clé va dans le coffre à mots de passe de cet ordinateur et nulle part ailleurs. Laissez l’adresse vide, sauf si votre service informatique vous en a donné une.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Le serveur n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation>Les réglages ne peuvent pas être enregistrés ({reason}). Vérifiez que {folder} est accessible en écriture et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation>La clé API conservée pour le profil {profile} est inutilisable. Enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>The target changed under your hand. Look, then press again.</source>
        <translation>La cible vient de changer. Regardez, puis appuyez à nouveau.</translation>
    </message>
    <message>
        <source>The text is too long for bitHuman.</source>
        <translation>Le texte est trop long pour bitHuman.</translation>
    </message>
    <message>
        <source>There is no API secret for the profile {profile}.</source>
        <translation>Il n’y a pas de clé API pour le profil {profile}.</translation>
    </message>
    <message>
        <source>There is no line to back up yet.</source>
        <translation>Il n’y a encore aucune ligne à sauvegarder.</translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation>Cet agent n’existe pas dans ce compte.</translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation>Ils ne peuvent pas être lus ({reason}).</translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation>Ce compte n’a pas encore d’agent. Créez-en un sur la plateforme, ou saisissez un code.</translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation>Ce compte n’a plus de crédits.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>Ce compte n’y est pas autorisé.</translation>
    </message>
    <message>
        <source>This address does not answer as bitHuman does.</source>
        <translation>Cette adresse ne répond pas comme bitHuman.</translation>
    </message>
    <message>
        <source>This agent code cannot be used: a code is 1 to 64 letters, digits, hyphens or underscores. Check it against the agent&apos;s page.</source>
        <translation>Ce code d’agent est inutilisable&#xa0;: un code compte de 1 à 64 lettres, chiffres, traits d’union ou traits de soulignement. Comparez-le avec la page de l’agent.</translation>
    </message>
    <message>
        <source>This agent or this call no longer exists.</source>
        <translation>Cet agent ou cet appel n’existe plus.</translation>
    </message>
    <message>
        <source>This bitHuman account is suspended.</source>
        <translation>Ce compte bitHuman est suspendu.</translation>
    </message>
    <message>
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation>Cette copie du panneau ne sait pas où les versions sont annoncées.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>Ceci part vers TOUTES les salles. Maintenez le bouton, ou appuyez sur Ctrl+Maj+Entrée.</translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation>Voici le brouillon propre à cette cible. Le texte d’avant est mis de côté.</translation>
    </message>
    <message>
        <source>This line holds the API secret. Remove it: it is never sent.</source>
        <translation>Ce texte contient la clé API. Supprimez-la&#xa0;: elle n’est jamais envoyée.</translation>
    </message>
    <message>
        <source>This line is not in the history any more.</source>
        <translation>Ce texte n’est plus dans l’historique.</translation>
    </message>
    <message>
        <source>This line is on its way. A sentence being spoken cannot be stopped.</source>
        <translation>Ce texte est en route. Une phrase en train d’être dite ne peut pas être arrêtée.</translation>
    </message>
    <message>
        <source>This line waits for the one before it.</source>
        <translation>Ce texte attend celui qui le précède.</translation>
    </message>
    <message>
        <source>This line was withdrawn before any of it left.</source>
        <translation>Ce texte a été retiré avant que rien n’en parte.</translation>
    </message>
    <message>
        <source>This may have been spoken. No reply proves it either way.</source>
        <translation>Ce texte a peut-être été dit. Aucune réponse ne le prouve ni ne l’exclut.</translation>
    </message>
    <message>
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation>Cette plateforme n’affiche pas la liste des salles. Saisissez l’ID de la salle, ou choisissez toutes les salles.</translation>
    </message>
    <message>
        <source>This room has closed. Choose another before you send.</source>
        <translation>Cette salle a fermé. Choisissez-en une autre avant d’envoyer.</translation>
    </message>
    <message>
        <source>This room has closed. Choose another room, then send.</source>
        <translation>Cette salle a fermé. Choisissez une autre salle, puis envoyez.</translation>
    </message>
    <message>
        <source>This target had a draft of its own. It is put aside.</source>
        <translation>Cette cible avait son propre brouillon. Il est mis de côté.</translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation>Ce même texte vient d’y être envoyé. Appuyez à nouveau pour l’envoyer encore une fois.</translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation>Ce même texte a déjà été envoyé. Écrivez-le à nouveau pour le redire.</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Limite atteinte</translation>
    </message>
    <message>
        <source>Tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>Cochez ce qui doit encore être envoyé. Tout le reste sera retiré au déblocage.</translation>
    </message>
    <message>
        <source>Ticks a line that is on hold</source>
        <translation>Coche un texte bloqué</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation>Trop de textes en peu de temps&#xa0;: bitHuman demande d’attendre.</translation>
    </message>
    <message>
        <source>Try again. If it stays, check the base URL in the profile.</source>
        <translation>Réessayez. Si cela persiste, vérifiez l’URL de base dans le profil.</translation>
    </message>
    <message>
        <source>Try another network or switch off a VPN. If it stays, write to bitHuman&apos;s support.</source>
        <translation>Essayez un autre réseau ou désactivez le VPN. Si cela persiste, écrivez à l’assistance de bitHuman.</translation>
    </message>
    <message>
        <source>Try it in rehearsal</source>
        <translation>Essayer en répétition</translation>
    </message>
    <message>
        <source>Turn the pages in the list, move through a page</source>
        <translation>Changent de page dans la liste, parcourent une page</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes. Nothing is sent from here.</source>
        <translation>Haut et Bas choisissent, Entrée y va, Échap ferme. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Up and Down move through the keys, Esc closes them. Nothing is sent from here.</source>
        <translation>Haut et Bas parcourent les touches, Échap les ferme. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Upgrade the plan on bithuman.ai, or choose another profile.</source>
        <translation>Passez à un forfait supérieur sur bithuman.ai, ou choisissez un autre profil.</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation>Attendez une minute, puis envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>Wait for the answer before you send it again.</source>
        <translation>Attendez la réponse avant de l’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>Wait for the countdown, or a minute, then send again.</source>
        <translation>Attendez la fin du compte à rebours, ou une minute, puis envoyez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} seconds, then send it again.</source>
        <extracomment>One: Wait one second, then send it again.</extracomment>
        <translation>
            <numerusform>Attendez {count} seconde, puis envoyez-le à nouveau.</numerusform>
            <numerusform>Attendez {count} secondes, puis envoyez-le à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s password store …</source>
        <translation>En attente du coffre à mots de passe du système…</translation>
    </message>
    <message>
        <source>What became of this line is settled already.</source>
        <translation>Le sort de ce texte est déjà réglé.</translation>
    </message>
    <message>
        <source>What should the agent know? Nobody hears it.</source>
        <translation>Que doit savoir l’agent&#x202f;? Personne ne l’entend.</translation>
    </message>
    <message>
        <source>What should the agent say, word for word?</source>
        <translation>Que doit dire l’agent, mot pour mot&#x202f;?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation>Si le panneau recherche une fois par jour une nouvelle version&#x202f;; jamais pendant un spectacle</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw all</source>
        <translation>&amp;Tout retirer</translation>
    </message>
    <message>
        <source>With an underlined letter: opens the menu, presses the button</source>
        <translation>Avec une lettre soulignée&#xa0;: ouvre le menu, appuie sur le bouton</translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation>Retirez-le s’il ne doit plus être dit.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>Écrivez la ligne</translation>
    </message>
    <message>
        <source>You have {version}, the newest release.</source>
        <translation>Vous avez {version}, la dernière version.</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <translation>Vous avez {version}.</translation>
    </message>
    <message>
        <source>You left it as it is</source>
        <translation>Vous l’avez laissé ainsi</translation>
    </message>
    <message>
        <source>You marked this line as spoken.</source>
        <translation>Vous avez indiqué que ce texte a été dit.</translation>
    </message>
    <message>
        <source>You marked this line as spoken. A late answer came, but it proves nothing.</source>
        <translation>Vous avez indiqué que ce texte a été dit. Une réponse tardive est arrivée, mais elle ne prouve rien.</translation>
    </message>
    <message>
        <source>You said: it was spoken</source>
        <translation>Vous avez indiqué qu’il a été dit</translation>
    </message>
    <message>
        <source>You saw it spoken, the platform says it was not. Trust what you saw.</source>
        <translation>Vous l’avez vu être dit, la plateforme indique que non. Fiez-vous à ce que vous avez vu.</translation>
    </message>
    <message>
        <source>You took it up again</source>
        <translation>Vous avez choisi de le redire</translation>
    </message>
    <message>
        <source>You took that word back</source>
        <translation>Vous êtes revenu sur cette indication</translation>
    </message>
    <message>
        <source>You took this line up again. Look at the stage before you send it once more.</source>
        <translation>Vous avez choisi de redire ce texte. Regardez la scène avant de l’envoyer encore une fois.</translation>
    </message>
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation>Votre brouillon a laissé la place à la ligne précédente.</translation>
    </message>
    <message numerus="yes">
        <source>about {seconds} s to say (estimate) · {count} characters</source>
        <extracomment>One: about {seconds} s to say (estimate) · {count} character</extracomment>
        <translation>
            <numerusform>environ {seconds}&#xa0;s à dire (estimation) · {count} caractère</numerusform>
            <numerusform>environ {seconds}&#xa0;s à dire (estimation) · {count} caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>bitHuman Panel {newer} is out. You have {version}.</source>
        <translation>bitHuman Panel {newer} est disponible. Vous avez {version}.</translation>
    </message>
    <message>
        <source>bitHuman answered in a way the panel does not know.</source>
        <translation>bitHuman a répondu d’une façon que le panneau ne connaît pas.</translation>
    </message>
    <message>
        <source>bitHuman could not be reached.</source>
        <translation>bitHuman est resté injoignable.</translation>
    </message>
    <message>
        <source>bitHuman could not use what was sent.</source>
        <translation>bitHuman n’a rien pu faire de ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>bitHuman does not accept this API secret.</source>
        <translation>bitHuman n’accepte pas cette clé API.</translation>
    </message>
    <message>
        <source>bitHuman had a fault of its own.</source>
        <translation>bitHuman a eu un incident de son côté.</translation>
    </message>
    <message>
        <source>connect {time}</source>
        <translation>connexion {time}</translation>
    </message>
    <message>
        <source>connection opened ahead</source>
        <translation>connexion ouverte d’avance</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation>pas d’agent dans cette salle&#xa0;: les textes n’arrivent pas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>saisie à la main</translation>
    </message>
    <message>
        <source>wait {time}</source>
        <translation>attente {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>One: {count} character</extracomment>
        <translation>
            <numerusform>{count} caractère</numerusform>
            <numerusform>{count} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} found, the first: {first}</source>
        <extracomment>One: {count} found: {first}</extracomment>
        <translation>
            <numerusform>{count} trouvé&#xa0;: {first}</numerusform>
            <numerusform>{count} trouvés, d’abord&#xa0;: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines left this minute</source>
        <extracomment>One: One line left this minute</extracomment>
        <translation>
            <numerusform>Encore {count} texte cette minute</numerusform>
            <numerusform>Encore {count} textes cette minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines sent this minute</source>
        <extracomment>One: One line sent this minute</extracomment>
        <translation>
            <numerusform>{count} texte envoyé cette minute</numerusform>
            <numerusform>{count} textes envoyés cette minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were exported.</source>
        <extracomment>One: One line was exported.</extracomment>
        <translation>
            <numerusform>{count} ligne a été exportée.</numerusform>
            <numerusform>{count} lignes ont été exportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were withdrawn.</source>
        <extracomment>One: One line was withdrawn.</extracomment>
        <translation>
            <numerusform>{count} ligne a été retirée.</numerusform>
            <numerusform>{count} lignes ont été retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <extracomment>One: {count} more</extracomment>
        <translation>
            <numerusform>{count} de plus</numerusform>
            <numerusform>{count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count}&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <extracomment>One: 1 person</extracomment>
        <translation>
            <numerusform>{count} personne</numerusform>
            <numerusform>{count} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation>{file} est beaucoup trop volumineux.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{headline} {mode}, {time}, {target}: {text}</source>
        <translation>{headline} {mode}, {time}, {target} : {text}</translation>
    </message>
    <message>
        <source>{keys} does the same.</source>
        <translation>{keys} fait la même chose.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{target}: {text}</source>
        <translation>{target}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{title} {hint}</source>
        <translation>{title} {hint}</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation>
            <numerusform>… et {count} caractère de plus. Tout est envoyé. Appuyez sur Suppr pour effacer.</numerusform>
            <numerusform>… et {count} caractères de plus. Tout est envoyé. Appuyez sur Suppr pour effacer.</numerusform>
        </translation>
    </message>
</context>
</TS>
