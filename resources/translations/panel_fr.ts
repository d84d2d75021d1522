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
        <source>&quot;link&quot; must be &quot;manual&quot; or &quot;follow&quot;.</source>
        <translation>«&#xa0;link&#xa0;» doit être «&#xa0;manual&#xa0;» ou «&#xa0;follow&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be &quot;speak&quot; or &quot;context&quot;.</source>
        <translation>«&#xa0;mode&#xa0;» doit être «&#xa0;speak&#xa0;» ou «&#xa0;context&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;planned&quot; must be a time such as 19:05 or 19:05:30.</source>
        <translation>«&#xa0;planned&#xa0;» doit être une heure comme 19:05 ou 19:05:30.</translation>
    </message>
    <message>
        <source>&quot;pre_wait&quot; must be a number of seconds from 0 to {most}.</source>
        <translation>«&#xa0;pre_wait&#xa0;» doit être un nombre de secondes de 0 à {most}.</translation>
    </message>
    <message>
        <source>&quot;target&quot; is not clear: it needs an agent, and either a room or everyone.</source>
        <translation>«&#xa0;target&#xa0;» n’est pas clair&#xa0;: il faut un agent, et soit une salle, soit tout le monde.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be &quot;cue&quot; or &quot;group&quot;.</source>
        <translation>«&#xa0;type&#xa0;» doit être «&#xa0;cue&#xa0;» ou «&#xa0;group&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a list.</source>
        <translation>«&#xa0;{field}&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a text.</source>
        <translation>«&#xa0;{field}&#xa0;» doit être un texte.</translation>
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
        <source>&amp;Add the cues</source>
        <translation>A&amp;jouter les tops</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>A&amp;gent</translation>
    </message>
    <message>
        <source>&amp;All keys as usual</source>
        <translation>&amp;Toutes les touches comme d’habitude</translation>
    </message>
    <message>
        <source>&amp;Another account or secret …</source>
        <translation>A&amp;utre compte ou autre clé …</translation>
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
        <source>&amp;Back to your own history</source>
        <translation>Re&amp;venir à votre historique</translation>
    </message>
    <message>
        <source>&amp;Begin the run again</source>
        <translation>Reco&amp;mmencer depuis le début</translation>
    </message>
    <message>
        <source>&amp;Big text for the stage</source>
        <translation>&amp;Grand texte pour la scène</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Change the keys …</source>
        <translation>&amp;Modifier les touches …</translation>
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
        <translation>Conte&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Cues</source>
        <translation>&amp;Tops</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>Supprimer &amp;définitivement</translation>
    </message>
    <message>
        <source>&amp;Delete the whole history …</source>
        <translation>S&amp;upprimer tout l’historique …</translation>
    </message>
    <message>
        <source>&amp;Double</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Plus anc&amp;ien</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Modi&amp;fier</translation>
    </message>
    <message>
        <source>&amp;Edit the cue on standby</source>
        <translation>&amp;Modifier le top en standby</translation>
    </message>
    <message>
        <source>&amp;End its session …</source>
        <translation>&amp;Terminer sa session …</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>&amp;Terminer la session</translation>
    </message>
    <message>
        <source>&amp;End this session …</source>
        <translation>&amp;Terminer cette session …</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Exam results</source>
        <translation>&amp;Résultats des examens</translation>
    </message>
    <message>
        <source>&amp;Export the history …</source>
        <translation>&amp;Exporter l’historique …</translation>
    </message>
    <message>
        <source>&amp;Export the run sheet …</source>
        <translation>&amp;Exporter la conduite …</translation>
    </message>
    <message>
        <source>&amp;Export them first …</source>
        <translation>Les e&amp;xporter d’abord …</translation>
    </message>
    <message>
        <source>&amp;Favourite, or no longer</source>
        <translation>&amp;Favori, ou non</translation>
    </message>
    <message>
        <source>&amp;Filter the history …</source>
        <translation>&amp;Filtrer l’historique …</translation>
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
        <source>&amp;Import cues …</source>
        <translation>&amp;Importer des tops …</translation>
    </message>
    <message>
        <source>&amp;It was spoken</source>
        <translation>&amp;Il a été dit</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>&amp;Garder ainsi</translation>
    </message>
    <message>
        <source>&amp;Keys that work here</source>
        <translation>&amp;Touches valables ici</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus réce&amp;nt</translation>
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
        <source>&amp;Ledger</source>
        <translation>Reg&amp;istre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Re&amp;chercher maintenant</translation>
    </message>
    <message>
        <source>&amp;Make it a context</source>
        <translation>En &amp;faire un contexte</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Voir plus</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Name this room …</source>
        <translation>&amp;Nommer cette salle …</translation>
    </message>
    <message>
        <source>&amp;New show</source>
        <translation>&amp;Nouveau spectacle</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Zone &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Next row that cannot be used</source>
        <translation>Ligne inutilisable sui&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Open a show …</source>
        <translation>&amp;Ouvrir un spectacle …</translation>
    </message>
    <message>
        <source>&amp;Open an exported history …</source>
        <translation>&amp;Ouvrir un historique exporté …</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
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
        <source>&amp;Paste rows as cues</source>
        <translation>Coller des &amp;lignes comme tops</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue {count} facts</source>
        <extracomment>One: &amp;Queue one fact</extracomment>
        <translation>
            <numerusform>Mettre {count} fait en &amp;file</numerusform>
            <numerusform>Mettre {count} faits en &amp;file</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quick switcher …</source>
        <translation>Accès &amp;rapide…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation>&amp;Actualiser les agents et les salles</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Sall&amp;e</translation>
    </message>
    <message>
        <source>&amp;Save a copy of the show …</source>
        <translation>Enregistrer une &amp;copie du spectacle …</translation>
    </message>
    <message>
        <source>&amp;Save the report …</source>
        <translation>&amp;Enregistrer le rapport …</translation>
    </message>
    <message>
        <source>&amp;Save these filters</source>
        <translation>&amp;Enregistrer ces filtres</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Enregistrer …</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>&amp;Chercher dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Spectacle</translation>
    </message>
    <message>
        <source>&amp;Show the cue</source>
        <translation>&amp;Voir le top</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Speak aloud through the call add-context</source>
        <translation>&amp;Parler à voix haute par l’appel add-context</translation>
    </message>
    <message>
        <source>&amp;Stand by</source>
        <translation>Mettre en &amp;standby</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Support bundle …</source>
        <translation>&amp;Paquet d’assistance …</translation>
    </message>
    <message>
        <source>&amp;Take it away there</source>
        <translation>&amp;Retirer de l’autre action</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>&amp;Cocher ou décocher</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>&amp;Transcription</translation>
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
        <source>&amp;Variables, snippets, cover line …</source>
        <translation>&amp;Variables, extraits, texte de secours …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Which column is what</source>
        <translation>&amp;Quelle colonne contient quoi</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>+{time} over</source>
        <translation>+{time} de retard</translation>
    </message>
    <message>
        <source>A broken answer</source>
        <translation>Une réponse abîmée</translation>
    </message>
    <message>
        <source>A context that turns the talk; nobody hears it</source>
        <translation>Un contexte qui réoriente l’échange&#xa0;; personne ne l’entend</translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation>De cette façon, un contexte serait dit à voix haute. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A copy never holds the API secret.</source>
        <translation>Une copie ne contient jamais la clé API.</translation>
    </message>
    <message>
        <source>A copy of the show was saved.</source>
        <translation>Une copie du spectacle a été enregistrée.</translation>
    </message>
    <message>
        <source>A cue that was not planned</source>
        <translation>Un top qui n’était pas prévu</translation>
    </message>
    <message>
        <source>A cue was added.</source>
        <translation>Un top a été ajouté.</translation>
    </message>
    <message>
        <source>A cue was changed.</source>
        <translation>Un top a été modifié.</translation>
    </message>
    <message>
        <source>A drill happens in this rehearsal alone. Choose one, start it, then let a line go.</source>
        <translation>Un exercice n’a lieu que dans cette répétition. Choisissez-en un, commencez-le, puis lancez un texte.</translation>
    </message>
    <message>
        <source>A group was added.</source>
        <translation>Un groupe a été ajouté.</translation>
    </message>
    <message>
        <source>A group was changed.</source>
        <translation>Un groupe a été modifié.</translation>
    </message>
    <message>
        <source>A guard in front of the platform turns the request away.</source>
        <translation>Une protection devant la plateforme refuse la requête.</translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation>Une réponse tardive est arrivée</translation>
    </message>
    <message>
        <source>A late answer came ({time}).</source>
        <translation>Une réponse tardive est arrivée ({time}).</translation>
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
        <source>A long code of letters and digits. Is it a key? Remove it unless it is to be sent.</source>
        <translation>Un long code de lettres et de chiffres. Est-ce une clé&#xa0;? Supprimez-le, sauf s’il doit être envoyé.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>A newer line: {state}</source>
        <translation>Un texte plus récent : {state}</translation>
    </message>
    <message>
        <source>A newer panel made it. What this one does not know is left out.</source>
        <translation>Un panneau plus récent l’a créé. Ce que celui-ci ne connaît pas est omis.</translation>
    </message>
    <message>
        <source>A note that belongs to no cue. Put it below the name of its cue.</source>
        <translation>Une note qui n’appartient à aucun top. Placez-la sous le nom de son top.</translation>
    </message>
    <message>
        <source>A page to read and to print</source>
        <translation>Une page à lire et à imprimer</translation>
    </message>
    <message>
        <source>A part of this computer does not answer. Look again, or restart the panel.</source>
        <translation>Une partie de cet ordinateur ne répond pas. Vérifiez à nouveau, ou redémarrez le panneau.</translation>
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
        <source>A quotation mark (&quot;) is opened here and never closed. Close or remove it.</source>
        <translation>Un guillemet (&quot;) est ouvert ici et jamais fermé. Fermez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>A rehearsal: nobody outside that computer heard any of it.</source>
        <translation>Une répétition&#xa0;: personne hors de cet ordinateur n’en a rien entendu.</translation>
    </message>
    <message>
        <source>A room that closes</source>
        <translation>Une salle qui ferme</translation>
    </message>
    <message>
        <source>A room without an agent. Write the agent&apos;s code too, or leave both cells empty.</source>
        <translation>Une salle sans agent. Écrivez aussi le code de l’agent, ou laissez les deux cellules vides.</translation>
    </message>
    <message>
        <source>A room without its agent</source>
        <translation>Une salle sans son agent</translation>
    </message>
    <message>
        <source>A run sheet was added.</source>
        <translation>Une conduite a été ajoutée.</translation>
    </message>
    <message>
        <source>A run sheet was removed.</source>
        <translation>Une conduite a été supprimée.</translation>
    </message>
    <message>
        <source>A script for reading ({pattern})</source>
        <translation>Un script à lire ({pattern})</translation>
    </message>
    <message>
        <source>A show keeps at least one run sheet. Add another one first.</source>
        <translation>Un spectacle garde au moins une conduite. Ajoutez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>A slow answer</source>
        <translation>Une réponse lente</translation>
    </message>
    <message>
        <source>A snippet is named with letters, digits, hyphens and underscores.</source>
        <translation>Le nom d’un extrait se compose de lettres, de chiffres, de traits d’union et de traits de soulignement.</translation>
    </message>
    <message>
        <source>A stranger answers</source>
        <translation>Un inconnu répond</translation>
    </message>
    <message>
        <source>A table in a script is not read. Copy its rows and paste them instead.</source>
        <translation>Un tableau dans un script n’est pas lu. Copiez plutôt ses lignes et collez-les.</translation>
    </message>
    <message>
        <source>A transcript of {room} has this line ({percent} % sure). You decide what became of it.</source>
        <translation>Une transcription de {room} contient ce texte (sûr à {percent}&#xa0;%). Vous décidez de ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>A variable has another value.</source>
        <translation>Une variable a une autre valeur.</translation>
    </message>
    <message>
        <source>A variable is named with letters, digits, underscores and single spaces.</source>
        <translation>Le nom d’une variable se compose de lettres, de chiffres, de traits de soulignement et d’espaces simples.</translation>
    </message>
    <message>
        <source>A visitor said: {words}</source>
        <translation>Un visiteur a dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>A workbook for Excel</source>
        <translation>Un classeur pour Excel</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>A&amp;dd a cue</source>
        <translation>A&amp;jouter un top</translation>
    </message>
    <message>
        <source>ALL rooms</source>
        <translation>TOUTES les salles</translation>
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
        <source>API secret revoked</source>
        <translation>Clé API révoquée</translation>
    </message>
    <message>
        <source>API secret {name}</source>
        <translation>Clé API {name}</translation>
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
        <source>Accepted, for no room</source>
        <translation>Accepté, pour aucune salle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Compte suspendu</translation>
    </message>
    <message>
        <source>Add a &amp;cue after the one on standby</source>
        <translation>Ajouter un &amp;top après celui en standby</translation>
    </message>
    <message>
        <source>Add a &amp;cue below</source>
        <translation>Ajouter un &amp;top dessous</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Ajouter un &amp;groupe</translation>
    </message>
    <message>
        <source>Add a &amp;group after the cue on standby</source>
        <translation>Ajouter un &amp;groupe après le top en standby</translation>
    </message>
    <message>
        <source>Add a &amp;group below</source>
        <translation>Ajouter un &amp;groupe dessous</translation>
    </message>
    <message>
        <source>Add a &amp;run sheet</source>
        <translation>Ajouter une &amp;conduite</translation>
    </message>
    <message>
        <source>Add a snippet</source>
        <translation>Ajouter un extrait</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent code</source>
        <translation>Code de l’agent</translation>
    </message>
    <message>
        <source>Agent of the cue</source>
        <translation>Agent du top</translation>
    </message>
    <message>
        <source>Agent unknown</source>
        <translation>Agent inconnu</translation>
    </message>
    <message>
        <source>Agent unknown, older platform</source>
        <translation>Agent inconnu, ancienne plateforme</translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation>Agent, salle ou commande</translation>
    </message>
    <message>
        <source>Agent: {agent}</source>
        <translation>Agent&#xa0;: {agent}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Agents: {count}.</source>
        <translation>Agents&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>All columns as &amp;usual</source>
        <translation>Toutes les colonnes comme d’ha&amp;bitude</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>All commands ({key})</source>
        <translation>Toutes les commandes ({key})</translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>Tout le reste est masqué tant que le mode discret est actif.</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Tous les fichiers ({pattern})</translation>
    </message>
    <message>
        <source>All keys are as usual again.</source>
        <translation>Toutes les touches sont de nouveau comme d’habitude.</translation>
    </message>
    <message>
        <source>All lines are shown again: this one was not among those found.</source>
        <translation>Tous les textes sont de nouveau affichés&#xa0;: celui-ci n’était pas parmi les textes trouvés.</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation>Toutes les salles (diffusion)</translation>
    </message>
    <message>
        <source>All rooms of an agent</source>
        <translation>Toutes les salles d’un agent</translation>
    </message>
    <message>
        <source>Already said in {room} at {time}. Hold GO to say it again, or press Shift+F5.</source>
        <translation>Déjà dit dans {room} à {time}. Maintenez GO pour le redire, ou appuyez sur Maj+F5.</translation>
    </message>
    <message>
        <source>Already sent to ALL rooms at {time}. Hold GO to send it again, or press Shift+F5.</source>
        <translation>Déjà envoyé à TOUTES les salles à {time}. Maintenez GO pour l’envoyer à nouveau, ou appuyez sur Maj+F5.</translation>
    </message>
    <message>
        <source>Already told in {room} at {time}. Hold GO to tell it again, or press Shift+F5.</source>
        <translation>Contexte déjà donné dans {room} à {time}. Maintenez GO pour le redonner, ou appuyez sur Maj+F5.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons. Press another key.</source>
        <translation>Alt avec une lettre ouvre les menus et appuie sur les boutons. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>An agent without a room. Write the room or “all rooms”, or choose no column for the agent: the cue then goes to the current target.</source>
        <translation>Un agent sans salle. Écrivez la salle ou «&#xa0;toutes les salles&#xa0;», ou ne choisissez aucune colonne pour l’agent&#xa0;: le top va alors à la cible actuelle.</translation>
    </message>
    <message>
        <source>An answer began, with status {status}.</source>
        <translation>Une réponse a commencé, avec le statut {status}.</translation>
    </message>
    <message>
        <source>An answer far too long</source>
        <translation>Une réponse bien trop longue</translation>
    </message>
    <message>
        <source>An answer without sense</source>
        <translation>Une réponse insensée</translation>
    </message>
    <message>
        <source>An endless answer</source>
        <translation>Une réponse sans fin</translation>
    </message>
    <message>
        <source>An error called success</source>
        <translation>Une erreur appelée succès</translation>
    </message>
    <message>
        <source>An error comes with the status of success.</source>
        <translation>Une erreur arrive avec le statut d’un succès.</translation>
    </message>
    <message>
        <source>Another cue of this run sheet has the same text.</source>
        <translation>Un autre top de cette conduite a le même texte.</translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation>Un autre panneau utilise ces fichiers. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another panel, or a command of it, is using this history. Close it, then try again.</source>
        <translation>Un autre panneau, ou une de ses commandes, utilise cet historique. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another room was chosen, but no line arrived there.</source>
        <translation>Une autre salle a été choisie, mais aucun texte n’y est arrivé.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer after (ms)</source>
        <translation>Réponse après (ms)</translation>
    </message>
    <message>
        <source>Any agent</source>
        <translation>Tous les agents</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Any mode</source>
        <translation>Tous les modes</translation>
    </message>
    <message>
        <source>Any number of lines</source>
        <translation>Sans limite de nombre</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>Tous les profils</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>Any show</source>
        <translation>Tous les spectacles</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Sans limite de taille</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Armé</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Comme d’&amp;habitude</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme prévu</translation>
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
        <source>At most so many</source>
        <translation>Nombre maximal de textes</translation>
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
        <source>Back to your own history</source>
        <translation>Revenir à votre historique</translation>
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
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Begins a new line of the text</source>
        <translation>Commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Bloqué en chemin</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Bring in cues</source>
        <translation>Importer des tops</translation>
    </message>
    <message>
        <source>Brings back the last line, where nothing is written</source>
        <translation>Rappelle le dernier texte, si rien n’est écrit</translation>
    </message>
    <message>
        <source>Brings in rows that were copied from a spreadsheet</source>
        <translation>Importe les lignes copiées d’un tableur</translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation>Achetez des crédits sur bithuman.ai, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>Buy credits …</source>
        <translation>Acheter des crédits …</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By hand, not by its cue</source>
        <translation>À la main, et non par son top</translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <translation>E&amp;ffacer tous les filtres</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, pour tout tableur</translation>
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
        <source>Cancel the report</source>
        <translation>Annuler le rapport</translation>
    </message>
    <message>
        <source>Cancel the writing</source>
        <translation>Annuler l’écriture</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was deleted.</source>
        <translation>Annulé. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was opened.</source>
        <translation>Annulé. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Modifier les touches</translation>
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
        <source>Choose a fact above to see which rooms were told it.</source>
        <translation>Choisissez un fait ci-dessus pour voir quelles salles en ont été informées.</translation>
    </message>
    <message>
        <source>Choose a line above to see what became of it.</source>
        <translation>Choisissez un texte ci-dessus pour voir ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Choose a room in the list first, then give it a name.</source>
        <translation>Choisissez d’abord une salle dans la liste, puis donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Choose a room, or type its id. Until then the cue stays as it is.</source>
        <translation>Choisissez une salle, ou saisissez son ID. D’ici là, le top reste tel quel.</translation>
    </message>
    <message>
        <source>Choose a saved filter, and type its new name.</source>
        <translation>Choisissez un filtre enregistré, et saisissez son nouveau nom.</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>Choisir une cible</translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation>Choisissez d’abord un agent et une salle.</translation>
    </message>
    <message>
        <source>Choose an agent and a room first: this goes to the current target.</source>
        <translation>Choisissez d’abord un agent et une salle&#xa0;: ceci va à la cible actuelle.</translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation>Choisissez un agent et une salle, écrivez un texte, puis Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Choose an agent first. Then mark it as a favourite.</source>
        <translation>Choisissez d’abord un agent. Marquez-le ensuite comme favori.</translation>
    </message>
    <message>
        <source>Choose an agent first. Then open its page.</source>
        <translation>Choisissez d’abord un agent. Ouvrez ensuite sa page.</translation>
    </message>
    <message>
        <source>Choose an agent, or type its code. Until then the cue stays as it is.</source>
        <translation>Choisissez un agent, ou saisissez son code. D’ici là, le top reste tel quel.</translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation>Choisissez un autre agent. S’il existe sur bithuman.ai, mettez le panneau à jour.</translation>
    </message>
    <message>
        <source>Choose one room first.</source>
        <translation>Choisissez d’abord une salle.</translation>
    </message>
    <message>
        <source>Choose one room to read what is said there.</source>
        <translation>Choisissez une salle pour lire ce qui s’y dit.</translation>
    </message>
    <message>
        <source>Choose the one or the other</source>
        <translation>Choisissent l’un ou l’autre</translation>
    </message>
    <message>
        <source>Choose what a key is to do. Changes work at once. Nothing is sent from here.</source>
        <translation>Choisissez ce que doit faire une touche. Les changements s’appliquent aussitôt. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Choose what the report is of, or its form</source>
        <translation>Choisissent le sujet du rapport, ou sa forme</translation>
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
        <source>Chooses an outcome, or no longer</source>
        <translation>Choisit un résultat, ou ne le choisit plus</translation>
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
        <source>Chosen days</source>
        <translation>Jours choisis</translation>
    </message>
    <message>
        <source>Cleaning what is searched …</source>
        <translation>Nettoyage de la recherche …</translation>
    </message>
    <message>
        <source>Clears the field; from an empty one it goes to the history</source>
        <translation>Vide le champ&#xa0;; depuis un champ vide, va à l’historique</translation>
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
        <source>Closes it; the name stays as it was</source>
        <translation>Ferme&#xa0;; le nom reste tel quel</translation>
    </message>
    <message>
        <source>Closes it; what was written is kept</source>
        <translation>Ferme&#xa0;; ce qui a été écrit est gardé</translation>
    </message>
    <message>
        <source>Closes the card</source>
        <translation>Ferme la fiche</translation>
    </message>
    <message>
        <source>Closes the card, and ends nothing</source>
        <translation>Ferme la fiche, et ne termine rien</translation>
    </message>
    <message>
        <source>Closes the card; what is chosen stays</source>
        <translation>Ferme la fiche&#xa0;; ce qui est choisi reste</translation>
    </message>
    <message>
        <source>Closes the file and shows what was sent from here. The file stays as it is.</source>
        <translation>Ferme le fichier et montre ce qui a été envoyé d’ici. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Closes the help, and holds if a line is on its way</source>
        <translation>Ferme l’aide, et bloque si un texte est en route</translation>
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
        <translation>Couleur</translation>
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
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Context before cue {number}</source>
        <translation>Contexte avant le top {number}</translation>
    </message>
    <message>
        <source>Context before the line</source>
        <translation>Contexte avant le texte</translation>
    </message>
    <message>
        <source>Context that must be confirmed first</source>
        <translation>Contexte à confirmer d’abord</translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>Contexte : masqué</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copies the record</source>
        <translation>Copie l’entrée</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Copier en &amp;Python</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copier en &amp;curl</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Copy the &amp;reply</source>
        <translation>Copier la &amp;réponse</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>Copier la re&amp;quête</translation>
    </message>
    <message>
        <source>Copy the request &amp;id</source>
        <translation>Copier l’&amp;ID de la requête</translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation>Copiez à nouveau la clé depuis la page «&#xa0;Developer&#xa0;» de bithuman.ai et enregistrez-la.</translation>
    </message>
    <message>
        <source>Copy to clip&amp;board</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>Corriger ceci</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Injoignables</translation>
    </message>
    <message>
        <source>Counting the lines …</source>
        <translation>Comptage des textes …</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage …</translation>
    </message>
    <message>
        <source>Cover line</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Cover line: {complaint}</source>
        <translation>Texte de secours&#xa0;: {complaint}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Credits bought extra</source>
        <translation>Crédits achetés en plus</translation>
    </message>
    <message>
        <source>Credits do not run now</source>
        <translation>Les crédits ne diminuent pas actuellement</translation>
    </message>
    <message>
        <source>Credits for about {time} (estimate)</source>
        <translation>Crédits pour environ {time} (estimation)</translation>
    </message>
    <message>
        <source>Credits for about {time} at this rate</source>
        <translation>Crédits pour environ {time} à ce rythme</translation>
    </message>
    <message>
        <source>Credits for less than a minute at this rate</source>
        <translation>Crédits pour moins d’une minute à ce rythme</translation>
    </message>
    <message>
        <source>Credits left: {credits}.</source>
        <translation>Crédits restants&#xa0;: {credits}.</translation>
    </message>
    <message>
        <source>Credits of the plan</source>
        <translation>Crédits du forfait</translation>
    </message>
    <message>
        <source>Credits run at</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Credits run low: about {time} at this rate. Open Account to buy some.</source>
        <translation>Les crédits s’épuisent&#xa0;: environ {time} à ce rythme. Ouvrez «&#xa0;Compte&#xa0;» pour en acheter.</translation>
    </message>
    <message>
        <source>Credits running out</source>
        <translation>Crédits qui s’épuisent</translation>
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
        <source>Cue</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Cue lists ({pattern})</source>
        <translation>Listes de tops ({pattern})</translation>
    </message>
    <message>
        <source>Cue {number}</source>
        <translation>Top {number}</translation>
    </message>
    <message>
        <source>Cue {number} of {count}</source>
        <translation>Top {number} sur {count}</translation>
    </message>
    <message>
        <source>Cue {number}, {title}: {complaint}</source>
        <translation>Top {number}, {title}&#xa0;: {complaint}</translation>
    </message>
    <message>
        <source>Cue {number}: {name}</source>
        <translation>Top {number}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Tops</translation>
    </message>
    <message>
        <source>Cues as planned</source>
        <translation>Tops comme prévu</translation>
    </message>
    <message>
        <source>Cues from a file</source>
        <translation>Tops d’un fichier</translation>
    </message>
    <message>
        <source>Cues from {name}</source>
        <translation>Tops de {name}</translation>
    </message>
    <message>
        <source>Cues that were copied</source>
        <translation>Tops copiés</translation>
    </message>
    <message>
        <source>Cut here to be shown. A copy has all of it.</source>
        <translation>Coupé ici pour l’affichage. Une copie contient tout.</translation>
    </message>
    <message>
        <source>Cut off, but spoken</source>
        <translation>Coupé, mais dit</translation>
    </message>
    <message>
        <source>Cut off, not spoken</source>
        <translation>Coupé, et non dit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Delete &amp;what the list shows …</source>
        <translation>&amp;Supprimer les textes affichés …</translation>
    </message>
    <message>
        <source>Delete the whole history</source>
        <translation>Supprimer tout l’historique</translation>
    </message>
    <message>
        <source>Delete what the list shows</source>
        <translation>Supprimer les textes affichés</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Suppression …</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total} lines</source>
        <translation>Suppression&#xa0;: {done} textes sur {total}</translation>
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
        <source>Did not get it: {rooms}</source>
        <translation>Ne l’ont pas reçu&#xa0;: {rooms}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>C’est fait, continuer</translation>
    </message>
    <message>
        <source>Doubles what is chosen</source>
        <translation>Duplique la sélection</translation>
    </message>
    <message>
        <source>Dri&amp;lls …</source>
        <translation>E&amp;xercices …</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Drill: {name}</source>
        <translation>Exercice&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>E&amp;xport what the history shows …</source>
        <translation>Exporter les textes affic&amp;hés …</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>EDIT</source>
        <translation>ÉDITION</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et envoyer à nouveau</translation>
    </message>
    <message>
        <source>Edit the cue</source>
        <translation>Modifier le top</translation>
    </message>
    <message>
        <source>Edit the cue after this one (Ctrl+Down)</source>
        <translation>Modifier le top suivant (Ctrl+Bas)</translation>
    </message>
    <message>
        <source>Edit the cue before this one (Ctrl+Up)</source>
        <translation>Modifier le top précédent (Ctrl+Haut)</translation>
    </message>
    <message>
        <source>Edits what is chosen</source>
        <translation>Modifient la sélection</translation>
    </message>
    <message>
        <source>Elapsed {time}</source>
        <translation>Écoulé {time}</translation>
    </message>
    <message>
        <source>Elsewhere than planned</source>
        <translation>Ailleurs que prévu</translation>
    </message>
    <message>
        <source>Empty cue</source>
        <translation>Top vide</translation>
    </message>
    <message>
        <source>En&amp;d a session of the room …</source>
        <translation>&amp;Terminer une session de la salle …</translation>
    </message>
    <message>
        <source>End the exam</source>
        <translation>Terminer l’examen</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Terminer cette session</translation>
    </message>
    <message>
        <source>Ending the session …</source>
        <translation>La session se termine …</translation>
    </message>
    <message>
        <source>Ends about {time}</source>
        <translation>Fin vers {time}</translation>
    </message>
    <message>
        <source>Ends the session, if the name of its room is typed</source>
        <translation>Termine la session, si le nom de sa salle est saisi</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc closes. Without a name the id is shown. Nothing is sent from here.</source>
        <translation>Entrée le garde, Échap ferme. Sans nom, l’ID est affiché. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Error code: {code}</source>
        <translation>Code d’erreur&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Esc always holds, and closes what is open. Press another key.</source>
        <translation>Échap bloque toujours, et ferme ce qui est ouvert. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>Esc closes. A session that was ended cannot be brought back.</source>
        <translation>Échap ferme. Une session terminée ne peut pas être rétablie.</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is sent from here, and the file stays on this computer.</source>
        <translation>Échap ferme. Rien n’est envoyé d’ici, et le fichier reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is sent from here.</source>
        <translation>Échap ferme. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is taken over before you keep it, and nothing is sent from here.</source>
        <translation>Échap ferme. Rien ne s’applique avant que vous ne le gardiez, et rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Esc closes. What was deleted cannot be brought back. Nothing is sent from here.</source>
        <translation>Échap ferme. Ce qui a été supprimé ne peut pas être rétabli. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Chaque texte</translation>
    </message>
    <message>
        <source>Every line gets its outcome here. Where it is unknown, look at the stage before you say the line again.</source>
        <translation>Chaque ligne reçoit ici son résultat. S’il est inconnu, regardez la scène avant de redire la ligne.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything is kept as you write. Esc closes. Nothing is sent from here.</source>
        <translation>Tout est gardé à mesure que vous écrivez. Échap ferme. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Everything was right.</source>
        <translation>Tout était juste.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Exam results</source>
        <translation>Résultats des examens</translation>
    </message>
    <message>
        <source>Exam, task {number} of {count}: let a line go to one room, and deal with what comes.</source>
        <translation>Examen, épreuve {number} sur {count}&#xa0;: lancez un texte vers une salle, et réagissez à ce qui arrive.</translation>
    </message>
    <message>
        <source>Exams, newest first</source>
        <translation>Examens, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Export the run sheet</source>
        <translation>Exporter la conduite</translation>
    </message>
    <message>
        <source>Export what the history shows</source>
        <translation>Exporter les textes affichés</translation>
    </message>
    <message>
        <source>Exported histories ({pattern})</source>
        <translation>Historiques exportés ({pattern})</translation>
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
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Faults of the panel itself</source>
        <translation>Défaillances du panneau lui-même</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Fichiers du paquet</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message numerus="yes">
        <source>Filters ({count})</source>
        <extracomment>One: Filters (one)</extracomment>
        <translation>
            <numerusform>Filtres ({count})</numerusform>
            <numerusform>Filtres ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation>Trouver un agent, une salle ou une commande</translation>
    </message>
    <message>
        <source>Find what a key is to do</source>
        <translation>Trouver ce que doit faire une touche</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>Cinq ans</translation>
    </message>
    <message>
        <source>Fold a group, or unfold it</source>
        <translation>Replient un groupe, le déplient</translation>
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
        <source>Follows by itself in about {seconds} s (estimate).</source>
        <translation>S’enchaîne tout seul dans environ {seconds} s (estimation).</translation>
    </message>
    <message>
        <source>Follows the link</source>
        <translation>Suit le lien</translation>
    </message>
    <message>
        <source>For Excel ({pattern})</source>
        <translation>Pour Excel ({pattern})</translation>
    </message>
    <message>
        <source>For a ticket or a wiki ({pattern})</source>
        <translation>Pour un ticket ou un wiki ({pattern})</translation>
    </message>
    <message>
        <source>For any spreadsheet ({pattern})</source>
        <translation>Pour tout tableur ({pattern})</translation>
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
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>Forme du rapport</translation>
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
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>À partir du {first}</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO once more, or to all rooms</source>
        <translation>GO encore une fois, ou vers toutes les salles</translation>
    </message>
    <message>
        <source>GO once more, or where it goes to all rooms</source>
        <translation>GO encore une fois, ou quand cela va à toutes les salles</translation>
    </message>
    <message>
        <source>GO with the line on standby</source>
        <translation>GO pour le texte en standby</translation>
    </message>
    <message>
        <source>GO: lets the line on standby go</source>
        <translation>GO&#xa0;: lance le texte en standby</translation>
    </message>
    <message>
        <source>Gateway error</source>
        <translation>Erreur de passerelle</translation>
    </message>
    <message>
        <source>Gathering what helps …</source>
        <translation>Collecte de ce qui peut aider …</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Donnez-lui d’abord un nom.</translation>
    </message>
    <message>
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation>Donnez un nom à ce compte et collez sa clé API. Vous la trouverez sur www.bithuman.ai, sous «&#xa0;Developer&#xa0;», «&#xa0;API Secrets&#xa0;».</translation>
    </message>
    <message>
        <source>Gives the room a name</source>
        <translation>Donne un nom à la salle</translation>
    </message>
    <message>
        <source>Go on to the next cue, or the one before</source>
        <translation>Passent au top suivant, au précédent</translation>
    </message>
    <message>
        <source>Go on to what is missing, then to the fact</source>
        <translation>Passe à ce qui manque, puis au fait</translation>
    </message>
    <message>
        <source>Go to the line it &amp;replaced</source>
        <translation>Aller au texte qu’il re&amp;mplace</translation>
    </message>
    <message>
        <source>Go to the line that replaced &amp;it</source>
        <translation>Aller au texte qui le rempl&amp;ace</translation>
    </message>
    <message>
        <source>Go to the next control, to the one before</source>
        <translation>Passent à l’élément suivant, au précédent</translation>
    </message>
    <message>
        <source>Go to where it was said a&amp;gain</source>
        <translation>Aller là où il a été re&amp;dit</translation>
    </message>
    <message>
        <source>Goes by itself in {seconds} s.</source>
        <translation>Part tout seul dans {seconds} s.</translation>
    </message>
    <message>
        <source>Goes on to the line after it</source>
        <translation>Passe au texte d’après</translation>
    </message>
    <message>
        <source>Goes to the lines that were found</source>
        <translation>Va aux textes trouvés</translation>
    </message>
    <message>
        <source>Goes to the next thing that can be mended</source>
        <translation>Passe au prochain point à corriger</translation>
    </message>
    <message>
        <source>Goes to the page, then from link to link</source>
        <translation>Passe à la page, puis de lien en lien</translation>
    </message>
    <message>
        <source>Goes to the text of the file, then to Save</source>
        <translation>Va au texte du fichier, puis à «&#xa0;Enregistrer&#xa0;»</translation>
    </message>
    <message>
        <source>Goes to the text of the row, and from there to the next one</source>
        <translation>Passe au texte de la ligne, puis à la ligne suivante</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Groupe sans nom</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>BLOQUER</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Six mois</translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation>Une demi-réponse</translation>
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
    <message numerus="yes">
        <source>Heard in {count} rooms</source>
        <extracomment>One: Heard in one room</extracomment>
        <translation>
            <numerusform>Entendu dans {count} salle</numerusform>
            <numerusform>Entendu dans {count} salles</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard in {room} ({percent} % sure)</source>
        <translation>Entendu dans {room} (sûr à {percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>Heard in {room}, {seconds} s later ({percent} % sure)</source>
        <translation>Entendu dans {room}, {seconds} s plus tard (sûr à {percent}&#xa0;%)</translation>
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
        <source>Hold to send (Ctrl+Shift+Enter)</source>
        <translation>Maintenir pour envoyer (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation>Maintenir pour envoyer à toutes les salles (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>Hold, or release</source>
        <translation>Bloquer ou débloquer</translation>
    </message>
    <message>
        <source>Holds if a line is on its way, and then goes back to it</source>
        <translation>Bloque si un texte est en route, puis y revient</translation>
    </message>
    <message>
        <source>How everything works</source>
        <translation>Comment tout fonctionne</translation>
    </message>
    <message>
        <source>How everything works ({key})</source>
        <translation>Comment tout fonctionne ({key})</translation>
    </message>
    <message>
        <source>How long the history stays</source>
        <translation>Durée de conservation de l’historique</translation>
    </message>
    <message>
        <source>However long</source>
        <translation>Sans limite de durée</translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation>S’il doit encore être dit, vous pouvez l’envoyer à nouveau sans risque.</translation>
    </message>
    <message>
        <source>Import cues</source>
        <translation>Importer des tops</translation>
    </message>
    <message>
        <source>In a file of at most</source>
        <translation>Taille maximale du fichier</translation>
    </message>
    <message>
        <source>In all, from the press</source>
        <translation>En tout, depuis l’appui</translation>
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
        <source>In the ledger</source>
        <translation>Dans le registre</translation>
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
        <source>In the queue, with what a hold took</source>
        <translation>Dans la file d’attente, blocage compris</translation>
    </message>
    <message>
        <source>In the tables of variables and snippets</source>
        <translation>Dans les tableaux de variables et d’extraits</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>Dans la transcription</translation>
    </message>
    <message>
        <source>It became: {outcome}</source>
        <translation>Résultat&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>It could not be written to the journal, which comes first.</source>
        <translation>Il n’a pas pu être inscrit au journal, ce qui vient en premier.</translation>
    </message>
    <message>
        <source>It counts as delivered: the answer tells how many rooms it reached.</source>
        <translation>Il compte comme remis&#xa0;: la réponse indique combien de salles ont été atteintes.</translation>
    </message>
    <message>
        <source>It counts as delivered: the platform accepted it.</source>
        <translation>Il compte comme remis&#xa0;: la plateforme l’a accepté.</translation>
    </message>
    <message>
        <source>It counts as not heard: the answer says that no room got it.</source>
        <translation>Il compte comme non entendu&#xa0;: selon la réponse, aucune salle ne l’a reçu.</translation>
    </message>
    <message>
        <source>It counts as not sent: what never left cannot have been heard.</source>
        <translation>Il compte comme non envoyé&#xa0;: ce qui n’est jamais parti n’a pas pu être entendu.</translation>
    </message>
    <message>
        <source>It counts as partly delivered: the answer tells of rooms without it.</source>
        <translation>Il compte comme remis en partie&#xa0;: la réponse indique des salles qui ne l’ont pas reçu.</translation>
    </message>
    <message>
        <source>It counts as rejected: the platform refused it, and said so.</source>
        <translation>Il compte comme refusé&#xa0;: la plateforme l’a refusé, et l’a dit.</translation>
    </message>
    <message>
        <source>It counts as throttled: the platform asked to wait, and did not act.</source>
        <translation>Il compte comme «&#xa0;Limite atteinte&#xa0;»&#xa0;: la plateforme a demandé d’attendre, et n’a rien fait.</translation>
    </message>
    <message>
        <source>It counts as unknown: it may have arrived, and no answer says so.</source>
        <translation>Il compte comme inconnu&#xa0;: il est peut-être arrivé, et aucune réponse ne le dit.</translation>
    </message>
    <message>
        <source>It counts as unknown: nothing proves that it was said, or that it was not.</source>
        <translation>Il compte comme inconnu&#xa0;: rien ne prouve qu’il a été dit, ni qu’il ne l’a pas été.</translation>
    </message>
    <message>
        <source>It counts as unknown: the answer says yes and no at once.</source>
        <translation>Il compte comme inconnu&#xa0;: la réponse dit oui et non à la fois.</translation>
    </message>
    <message>
        <source>It counts as unknown: with this status it may have been passed on all the same.</source>
        <translation>Il compte comme inconnu&#xa0;: avec ce statut, il a pu être transmis malgré tout.</translation>
    </message>
    <message>
        <source>It does nothing while you write a text: there it writes its letter.</source>
        <translation>Elle ne fait rien pendant que vous écrivez un texte&#xa0;: elle y écrit sa lettre.</translation>
    </message>
    <message>
        <source>It goes once this one has been spoken, as estimated. A hold ends it.</source>
        <translation>Il part une fois celui-ci dit, selon l’estimation. Un blocage y met fin.</translation>
    </message>
    <message>
        <source>It had waited longer than a line may.</source>
        <translation>Il avait attendu plus longtemps qu’un texte ne le peut.</translation>
    </message>
    <message>
        <source>It has its usual keys again, but for those that do something else now.</source>
        <translation>Les touches habituelles sont rétablies, sauf celles qui font maintenant autre chose.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Il n’y a pas de nom.</translation>
    </message>
    <message>
        <source>It is empty. Write one in the show&apos;s phrases.</source>
        <translation>C’est vide. Écrivez-en un dans le menu Spectacle.</translation>
    </message>
    <message>
        <source>It is kept. Older lines go by themselves, when nothing is going on.</source>
        <translation>C’est gardé. Les textes plus anciens sont supprimés tout seuls, quand rien n’est en cours.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Les niveaux imbriqués sont trop nombreux.</translation>
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
        <source>It is not written as a run sheet has to be.</source>
        <translation>Ce n’est pas écrit comme une conduite doit l’être.</translation>
    </message>
    <message>
        <source>It is not written as an item of a show has to be.</source>
        <translation>Ce n’est pas écrit comme un élément de spectacle doit l’être.</translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation>Vous pouvez l’envoyer à nouveau sans risque.</translation>
    </message>
    <message>
        <source>It is saved where you choose, and sent nowhere. Esc closes.</source>
        <translation>Il est enregistré là où vous le choisissez, et n’est envoyé nulle part. Échap ferme.</translation>
    </message>
    <message>
        <source>It may have been said already, at {time}. Look at the stage. Hold GO to say it again, or press Shift+F5.</source>
        <translation>Il a peut-être déjà été dit, à {time}. Regardez la scène. Maintenez GO pour le redire, ou appuyez sur Maj+F5.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Ce doit être un texte.</translation>
    </message>
    <message>
        <source>It must be a whole number of days, from {least} to {most}.</source>
        <translation>Ce doit être un nombre entier de jours, de {least} à {most}.</translation>
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
        <source>It opens in your browser, without the API secret. Esc closes. Nothing is sent from here.</source>
        <translation>Elle s’ouvre dans votre navigateur, sans la clé API. Échap ferme. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>It replaced</source>
        <translation>Il a remplacé</translation>
    </message>
    <message>
        <source>It takes about {minutes} min to say (estimate). Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>Il faut environ {minutes} min pour le dire (estimation). Maintenez le bouton, ou appuyez sur Ctrl+Maj+Entrée.</translation>
    </message>
    <message>
        <source>It takes about {seconds} s to say (estimate). Shorter lines are easier to follow.</source>
        <translation>Il faut environ {seconds} s pour le dire (estimation). Des textes plus courts sont plus faciles à suivre.</translation>
    </message>
    <message>
        <source>It was held back at the last moment.</source>
        <translation>Il a été retenu au dernier moment.</translation>
    </message>
    <message>
        <source>It was noted as spoken, but the stage had not heard it.</source>
        <translation>Il a été noté comme dit, mais la scène ne l’avait pas entendu.</translation>
    </message>
    <message>
        <source>It was replaced by</source>
        <translation>Il a été remplacé par</translation>
    </message>
    <message>
        <source>It was said again</source>
        <translation>Il a été redit</translation>
    </message>
    <message>
        <source>It was sent again before anybody had looked at the stage.</source>
        <translation>Il a été renvoyé avant que quiconque ait regardé la scène.</translation>
    </message>
    <message>
        <source>It was sent once more, for nothing.</source>
        <translation>Il a été envoyé une fois de plus, pour rien.</translation>
    </message>
    <message>
        <source>It was taken back before the connection had any of it.</source>
        <translation>Il a été retiré avant que la connexion n’en ait rien reçu.</translation>
    </message>
    <message>
        <source>It was tried again and again.</source>
        <translation>Il y a eu essai sur essai.</translation>
    </message>
    <message>
        <source>Item {number} of the run sheet &quot;{sheet}&quot;</source>
        <translation>Élément {number} de la conduite «&#xa0;{sheet}&#xa0;»</translation>
    </message>
    <message>
        <source>Item {number} of the run sheet &quot;{sheet}&quot;: {name}</source>
        <translation>Élément {number} de la conduite «&#xa0;{sheet}&#xa0;»&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Its file has {size} MB.</source>
        <translation>Son fichier fait {size}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation>Son type doit être REG_SZ ou REG_DWORD.</translation>
    </message>
    <message>
        <source>Its making failed: it cannot go live. Make it anew.</source>
        <translation>Sa création a échoué&#xa0;: il ne peut pas passer en direct. Créez-le à nouveau.</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Garder le nom</translation>
    </message>
    <message>
        <source>Keeping of the &amp;history …</source>
        <translation>Conservation de l’h&amp;istorique …</translation>
    </message>
    <message>
        <source>Keeps the name</source>
        <translation>Garde le nom</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>Touches valables ici</translation>
    </message>
    <message>
        <source>Keys were changed.</source>
        <translation>Des touches ont été modifiées.</translation>
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
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>Dernières lignes</translation>
    </message>
    <message>
        <source>Later than planned (s)</source>
        <translation>Retard sur le prévu (s)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message numerus="yes">
        <source>Let go {count} times</source>
        <extracomment>One: Let go once</extracomment>
        <translation>
            <numerusform>Lancé {count} fois</numerusform>
            <numerusform>Lancé {count} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>Texte&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Lines are still waiting or on their way. Let them go or withdraw them, then delete.</source>
        <translation>Des textes sont encore en attente ou en route. Laissez-les partir ou retirez-les, puis supprimez.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the last {count} days always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</source>
        <extracomment>One: Lines of the last day always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</extracomment>
        <translation>
            <numerusform>Les textes du dernier jour restent toujours ({count}). Les examens d’une répétition suivent la même durée. Les copies gardent ce qui a été supprimé jusqu’à leur remplacement, une par jour.</numerusform>
            <numerusform>Les textes des {count} derniers jours restent toujours. Les examens d’une répétition suivent la même durée. Les copies gardent ce qui a été supprimé jusqu’à leur remplacement, une par jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines stay for</source>
        <translation>Durée de conservation des textes</translation>
    </message>
    <message>
        <source>Lines this minute</source>
        <translation>Textes cette minute</translation>
    </message>
    <message>
        <source>Lists use this key, too. Try it there first.</source>
        <translation>Les listes utilisent aussi cette touche. Essayez-la d’abord dans une liste.</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En direct maintenant</translation>
    </message>
    <message>
        <source>Live rooms: {count}.</source>
        <translation>Salles en direct&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Lobby, or what you call it</source>
        <translation>Hall d’entrée, ou le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal technique</translation>
    </message>
    <message>
        <source>Log m&amp;ore for an hour</source>
        <translation>Journal plus détaillé une &amp;heure</translation>
    </message>
    <message>
        <source>Look at another fact</source>
        <translation>Regardent un autre fait</translation>
    </message>
    <message>
        <source>Look at another file</source>
        <translation>Regardent un autre fichier</translation>
    </message>
    <message>
        <source>Look at another line</source>
        <translation>Regardent un autre texte</translation>
    </message>
    <message>
        <source>Look at another message</source>
        <translation>Regardent un autre message</translation>
    </message>
    <message>
        <source>Look at another record</source>
        <translation>Regardent une autre entrée</translation>
    </message>
    <message>
        <source>Look at another room</source>
        <translation>Regardent une autre salle</translation>
    </message>
    <message>
        <source>Look at another row</source>
        <translation>Regardent une autre ligne</translation>
    </message>
    <message>
        <source>Look at another session</source>
        <translation>Regardent une autre session</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À vérifier</translation>
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
        <source>Look there before you send anything again: {rooms}.</source>
        <translation>Regardez là-bas avant de renvoyer quoi que ce soit : {rooms}.</translation>
    </message>
    <message>
        <source>Looking for rooms …</source>
        <translation>Recherche des salles …</translation>
    </message>
    <message>
        <source>Looking for the conversation of this room …</source>
        <translation>Recherche de la conversation de cette salle …</translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation>Recherche de vos agents…</translation>
    </message>
    <message>
        <source>Looking through {done} lines …</source>
        <translation>Parcours des textes&#xa0;: {done} …</translation>
    </message>
    <message>
        <source>Looking what is to go …</source>
        <translation>Recherche de ce qui sera supprimé …</translation>
    </message>
    <message>
        <source>Looking what is to go: {done} lines so far</source>
        <translation>Recherche de ce qui sera supprimé&#xa0;: {done} textes jusqu’ici</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Looking: {done} of {whole} checks are done.</source>
        <translation>Vérification&#xa0;: {done} contrôles sur {whole} sont faits.</translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>Désactivez le mode discret pour cocher ce qui doit encore être envoyé. Tout le reste est retiré à la reprise.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Made {when} ({zone}) by the bitHuman Panel</source>
        <translation>Créé le {when} ({zone}) par bitHuman Panel</translation>
    </message>
    <message>
        <source>Make a cue of the &amp;line in the details</source>
        <translation>Faire un top &amp;du texte des détails</translation>
    </message>
    <message>
        <source>Make a cue of the &amp;message</source>
        <translation>&amp;Faire un top du message</translation>
    </message>
    <message>
        <source>Make it a &amp;cue</source>
        <translation>En &amp;faire un top</translation>
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
        <source>Makes a context of what a visitor said, or goes to the entry of your line</source>
        <translation>Fait un contexte de ce qu’un visiteur a dit, ou va à l’entrée de votre texte</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a wiki</source>
        <translation>Markdown, pour un ticket ou un wiki</translation>
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
        <source>Missing facts</source>
        <translation>Faits manquants</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message numerus="yes">
        <source>More is written to the log for {count} minutes. The menu Help ends it.</source>
        <extracomment>One: More is written to the log for another minute. The menu Help ends it.</extracomment>
        <translation>
            <numerusform>Le journal technique est plus détaillé pendant encore {count} minute. Le menu «&#xa0;Aide&#xa0;» y met fin.</numerusform>
            <numerusform>Le journal technique est plus détaillé pendant encore {count} minutes. Le menu «&#xa0;Aide&#xa0;» y met fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>More of the show</source>
        <translation>Autres actions du spectacle</translation>
    </message>
    <message>
        <source>More on</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>More on bithuman.ai …</source>
        <translation>En savoir plus sur bithuman.ai …</translation>
    </message>
    <message>
        <source>More to do with this line</source>
        <translation>Autres actions pour ce texte</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>Move the favourite &amp;down</source>
        <translation>&amp;Descendre le favori</translation>
    </message>
    <message>
        <source>Move the favourite &amp;up</source>
        <translation>&amp;Monter le favori</translation>
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
        <source>Move what is chosen up, or down</source>
        <translation>Montent la sélection, la descendent</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>SUIVANT</translation>
    </message>
    <message>
        <source>Na&amp;me the room …</source>
        <translation>&amp;Nommer la salle …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name for these filters</source>
        <translation>Nom de ces filtres</translation>
    </message>
    <message>
        <source>Name of the cue</source>
        <translation>Nom du top</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom de la salle</translation>
    </message>
    <message>
        <source>Name of the run sheet</source>
        <translation>Nom de la conduite</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Nom de l’extrait</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nom de la variable</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>Jamais reçu</translation>
    </message>
    <message>
        <source>Never sent: only you see it</source>
        <translation>Jamais envoyée&#xa0;: visible uniquement ici</translation>
    </message>
    <message>
        <source>New show</source>
        <translation>Nouveau spectacle</translation>
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
        <source>Next cue follows</source>
        <translation>Le top suivant s’enchaîne</translation>
    </message>
    <message>
        <source>Next: goes by itself in about {seconds} s (estimate).</source>
        <translation>Suivant&#xa0;: part tout seul dans environ {seconds} s (estimation).</translation>
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
        <source>No account is open. Open one, or rehearse.</source>
        <translation>Aucun compte n’est ouvert. Ouvrez-en un, ou répétez.</translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation>Sans agent</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>Pas de réponse avant la fin du délai.</translation>
    </message>
    <message>
        <source>No answer began.</source>
        <translation>Aucune réponse n’a commencé.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation>Aucun navigateur n’a pu être ouvert. La page est {page}</translation>
    </message>
    <message>
        <source>No browser opened it. Open the address above by hand.</source>
        <translation>Aucun navigateur ne l’a ouverte. Ouvrez vous-même l’adresse ci-dessus.</translation>
    </message>
    <message>
        <source>No browser opened. The page is {page}</source>
        <translation>Aucun navigateur ne s’est ouvert. La page est {page}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>Pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>No credits</source>
        <translation>Plus de crédits</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>Plus de crédits</translation>
    </message>
    <message>
        <source>No cue is on standby. Choose one in the run sheet.</source>
        <translation>Aucun top n’est en standby. Choisissez-en un dans la conduite.</translation>
    </message>
    <message>
        <source>No cue was found in it. Choose another column for the text, or another file.</source>
        <translation>Aucun top n’y a été trouvé. Choisissez une autre colonne pour le texte, ou un autre fichier.</translation>
    </message>
    <message>
        <source>No cue yet. Add one, import a list, or drop a file here.</source>
        <translation>Encore aucun top. Ajoutez-en un, importez une liste, ou déposez un fichier ici.</translation>
    </message>
    <message>
        <source>No exam was taken yet.</source>
        <translation>Aucun examen n’a encore été passé.</translation>
    </message>
    <message>
        <source>No fact yet. What you tell in Context shows up here, with the rooms it reached.</source>
        <translation>Encore aucun fait. Ce que vous dites en mode Contexte apparaît ici, avec les salles atteintes.</translation>
    </message>
    <message>
        <source>No line came as far as the fault.</source>
        <translation>Aucun texte n’est allé jusqu’à la panne.</translation>
    </message>
    <message>
        <source>No line was found. Look for fewer letters, or show all lines.</source>
        <translation>Aucun texte trouvé. Cherchez moins de lettres, ou affichez tous les textes.</translation>
    </message>
    <message>
        <source>No line was let go.</source>
        <translation>Aucun texte n’a été lancé.</translation>
    </message>
    <message>
        <source>No line was tried.</source>
        <translation>Aucun texte n’a été essayé.</translation>
    </message>
    <message>
        <source>No line would go now.</source>
        <translation>Aucun texte ne serait supprimé maintenant.</translation>
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
        <source>No live room: open an agent&apos;s page, and wait until it is live.</source>
        <translation>Aucune salle en direct&#xa0;: ouvrez la page d’un agent, et attendez qu’il soit en direct.</translation>
    </message>
    <message>
        <source>No other room was chosen.</source>
        <translation>Aucune autre salle n’a été choisie.</translation>
    </message>
    <message>
        <source>No reply proves it, but somebody saw that it was spoken.</source>
        <translation>Aucune réponse ne le prouve, mais quelqu’un a vu qu’il a été dit.</translation>
    </message>
    <message>
        <source>No room in the list is called so. Enter takes it for a room id.</source>
        <translation>Aucune salle de la liste ne s’appelle ainsi. Entrée le prend pour un identifiant de salle.</translation>
    </message>
    <message>
        <source>No room is left that was told this. There is nothing to correct.</source>
        <translation>Il ne reste aucune salle informée de ceci. Il n’y a rien à corriger.</translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation>Aucune salle n’est en direct. Ouvrez la page de l’agent.</translation>
    </message>
    <message>
        <source>No room of {agent} is live. Open its page, and wait until it is live.</source>
        <translation>Aucune salle de {agent} n’est en direct. Ouvrez sa page, et attendez qu’il soit en direct.</translation>
    </message>
    <message>
        <source>No session is known to be in this room. Choose one from the list.</source>
        <translation>Aucune session n’est connue dans cette salle. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>Aucun son ne peut être joué sur cet ordinateur. Les résultats restent affichés et lus à voix haute. Vérifiez le haut-parleur, puis désactivez et réactivez les sons.</translation>
    </message>
    <message>
        <source>No target is chosen, and cover line and steer go there. Choose an agent and a room.</source>
        <translation>Aucune cible n’est choisie, et le texte de secours et le contexte de guidage y vont. Choisissez un agent et une salle.</translation>
    </message>
    <message numerus="yes">
        <source>No target is chosen, and {count} cues go there. Choose an agent and a room.</source>
        <extracomment>One: No target is chosen, and one cue goes there. Choose an agent and a room.</extracomment>
        <translation>
            <numerusform>Aucune cible n’est choisie, et {count} top y va. Choisissez un agent et une salle.</numerusform>
            <numerusform>Aucune cible n’est choisie, et {count} tops y vont. Choisissez un agent et une salle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nobody can say how long an agent keeps what it was told.</source>
        <translation>Personne ne peut dire combien de temps un agent garde ce qui lui a été dit.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it arrived</source>
        <translation>Personne ne peut dire s’il est arrivé</translation>
    </message>
    <message>
        <source>Nobody can tell whether the context for this cue arrived. Hold GO to send it again, or press Shift+F5.</source>
        <translation>Personne ne peut dire si le contexte de ce top est arrivé. Maintenez GO pour l’envoyer à nouveau, ou appuyez sur Maj+F5.</translation>
    </message>
    <message>
        <source>Nobody can tell whether {agent} is ready.</source>
        <translation>Personne ne peut dire si {agent} est prêt.</translation>
    </message>
    <message>
        <source>Nobody can tell which rooms of {agent} are live.</source>
        <translation>Personne ne peut dire quelles salles de {agent} sont en direct.</translation>
    </message>
    <message>
        <source>Nobody connected</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Nobody connected, older platform</source>
        <translation>Personne n’est connecté, ancienne plateforme</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Personne n’a encore rien dit ici.</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation>Personne ne l’a entendu&#xa0;: aucune salle n’est connectée à l’agent.</translation>
    </message>
    <message>
        <source>Nobody is connected, and the platform says so in its older words.</source>
        <translation>Personne n’est connecté, et la plateforme le dit avec ses anciens mots.</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation>Personne n’est connecté&#xa0;: l’agent n’y a aucune salle en direct.</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room.</source>
        <translation>Personne n’est connecté&#xa0;: l’agent n’a aucune salle en direct.</translation>
    </message>
    <message>
        <source>Nobody knows whether the session has ended. Look at the room.</source>
        <translation>Personne ne sait si la session est terminée. Regardez la salle.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Aucun choisi</translation>
    </message>
    <message>
        <source>None of the account&apos;s conversations has this room&apos;s name, so the panel cannot tell which of them is held here.</source>
        <translation>Aucune conversation du compte ne porte le nom de cette salle, le panneau ne peut donc pas savoir laquelle se tient ici.</translation>
    </message>
    <message>
        <source>Not all of it is done. The panel goes on with it at its next start.</source>
        <translation>Tout n’est pas terminé. Le panneau reprendra à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Non entendu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
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
        <source>Not ready yet: it is still being made, and cannot go live.</source>
        <translation>Pas encore prêt&#xa0;: il est en cours de création, et ne peut pas passer en direct.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend.</source>
        <extracomment>One: Not ready: one thing to mend.</extracomment>
        <translation>
            <numerusform>Pas prêt&#xa0;: {count} point à corriger.</numerusform>
            <numerusform>Pas prêt&#xa0;: {count} points à corriger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend. First: {first}</source>
        <extracomment>One: Not ready: one thing to mend. {first}</extracomment>
        <translation>
            <numerusform>Pas prêt&#xa0;: {count} point à corriger. {first}</numerusform>
            <numerusform>Pas prêt&#xa0;: {count} points à corriger. D’abord&#xa0;: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Pas encore dit</translation>
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
        <source>Not sent: standby was out of sight. Look, then press again.</source>
        <translation>Pas envoyé : le standby n’était pas visible. Regardez, puis appuyez à nouveau.</translation>
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
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note for the operator</source>
        <translation>Note pour la régie</translation>
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
        <source>Nothing has these words.</source>
        <translation>Rien ne correspond.</translation>
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
        <source>Nothing is live now.</source>
        <translation>Rien n’est en direct maintenant.</translation>
    </message>
    <message>
        <source>Nothing is on standby.</source>
        <translation>Rien n’est en standby.</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Nothing leaves for now, so the cue waits no longer. It is on standby.</source>
        <translation>Rien ne part pour le moment, le top n’attend donc plus. Il est en standby.</translation>
    </message>
    <message>
        <source>Nothing of the line left this computer.</source>
        <translation>Rien de ce texte n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened the folder. Look for {file}.</source>
        <translation>Rien sur cet ordinateur n’a ouvert le dossier. Cherchez {file}.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened {folder}.</source>
        <translation>Rien sur cet ordinateur n’a ouvert {folder}.</translation>
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
        <source>Nothing was copied. Copy rows of a spreadsheet first.</source>
        <translation>Rien n’a été copié. Copiez d’abord des lignes d’un tableur.</translation>
    </message>
    <message>
        <source>Nothing was held, and Account was not opened.</source>
        <translation>Rien n’a été bloqué, et «&#xa0;Compte&#xa0;» n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Nothing was said twice, but nobody noted what the stage had shown.</source>
        <translation>Rien n’a été dit deux fois, mais personne n’a noté ce que la scène avait montré.</translation>
    </message>
    <message>
        <source>Nothing was sent since the panel was started.</source>
        <translation>Rien n’a été envoyé depuis le démarrage du panneau.</translation>
    </message>
    <message>
        <source>Nothing: every line that was let go arrived.</source>
        <translation>Rien&#xa0;: chaque texte lancé est arrivé.</translation>
    </message>
    <message>
        <source>Nothing: it goes at once</source>
        <translation>Rien&#xa0;: il part aussitôt</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>Il est {time}</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Nombre de textes</translation>
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
        <source>Older lines are still being taken in</source>
        <translation>Des textes plus anciens sont encore en cours d’ajout</translation>
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
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>On its way to the room: {text}</source>
        <translation>En route vers la salle&#xa0;: {text}</translation>
    </message>
    <message>
        <source>On standby</source>
        <translation>En standby</translation>
    </message>
    <message>
        <source>On the card Account</source>
        <translation>Sur la fiche Compte</translation>
    </message>
    <message>
        <source>On the card Filters</source>
        <translation>Sur la fiche Filtres</translation>
    </message>
    <message>
        <source>On the card Log</source>
        <translation>Sur la fiche Journal technique</translation>
    </message>
    <message>
        <source>On the card Preflight</source>
        <translation>Sur la fiche Vérifications</translation>
    </message>
    <message>
        <source>On the card Report</source>
        <translation>Sur la fiche Rapport</translation>
    </message>
    <message>
        <source>On the card Support bundle</source>
        <translation>Sur la fiche Paquet d’assistance</translation>
    </message>
    <message>
        <source>On the run sheet</source>
        <translation>Dans la conduite</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>Sur la scène</translation>
    </message>
    <message>
        <source>On the wire in all</source>
        <translation>Sur le réseau, en tout</translation>
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
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>One of its fields stands there twice.</source>
        <translation>L’un des champs y figure deux fois.</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed</source>
        <translation>L’une des salles choisies a fermé</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed. Untick it before you send.</source>
        <translation>L’une des salles choisies a fermé. Décochez-la avant d’envoyer.</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed. Untick it, then send.</source>
        <translation>L’une des salles choisies a fermé. Décochez-la, puis envoyez.</translation>
    </message>
    <message>
        <source>One room</source>
        <translation>Une salle</translation>
    </message>
    <message>
        <source>One room stays chosen. Choose another one instead.</source>
        <translation>Une salle reste choisie. Choisissez-en plutôt une autre.</translation>
    </message>
    <message>
        <source>One show</source>
        <translation>Un spectacle</translation>
    </message>
    <message>
        <source>Only a favourite can be moved. Mark the agent as one.</source>
        <translation>Seul un favori peut être déplacé. Marquez l’agent comme favori.</translation>
    </message>
    <message>
        <source>Op&amp;en the page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>Open Account</source>
        <translation>Ouvrir le compte</translation>
    </message>
    <message>
        <source>Open a show</source>
        <translation>Ouvrir un spectacle</translation>
    </message>
    <message>
        <source>Open an exported history</source>
        <translation>Ouvrir un historique exporté</translation>
    </message>
    <message>
        <source>Open it, billed</source>
        <translation>L’ouvrir, facturé</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Open the agent&apos;s &amp;page …</source>
        <translation>Ouvrir la &amp;page de l’agent …</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page</source>
        <translation>Ouvrir la page de l’agent</translation>
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
        <source>Open the agent&apos;s page …</source>
        <translation>Ouvrir la page de l’agent …</translation>
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
        <source>Open the page of {agent}?</source>
        <translation>Ouvrir la page de {agent}&#xa0;?</translation>
    </message>
    <message>
        <source>Open the tables</source>
        <translation>Ouvrir les tableaux</translation>
    </message>
    <message>
        <source>Opened history</source>
        <translation>Historique ouvert</translation>
    </message>
    <message>
        <source>Opening the history …</source>
        <translation>Ouverture de l’historique …</translation>
    </message>
    <message>
        <source>Opening the history: {percent} %</source>
        <translation>Ouverture de l’historique&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Opens the list of snippets, at the start of a word</source>
        <translation>Ouvre la liste des extraits, au début d’un mot</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Autres cibles</translation>
    </message>
    <message>
        <source>Other words than planned</source>
        <translation>Autres mots que prévu</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>PRIME</source>
        <translation>AMORCER</translation>
    </message>
    <message>
        <source>Packed files ({pattern})</source>
        <translation>Fichiers compressés ({pattern})</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Part of the cue</source>
        <translation>Partie du top</translation>
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
        <source>Perhaps told</source>
        <translation>Peut-être communiqué</translation>
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
        <source>Picture of the window, with the shield up</source>
        <translation>Image de la fenêtre, en mode discret</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Plan refused</source>
        <translation>Forfait refusé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned and said</source>
        <translation>Prévu et dit</translation>
    </message>
    <message>
        <source>Planned end: {time}</source>
        <translation>Fin prévue&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Planned text</source>
        <translation>Texte prévu</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Heure prévue</translation>
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
        <source>Platform error</source>
        <translation>Erreur de la plateforme</translation>
    </message>
    <message>
        <source>Platform out of reach</source>
        <translation>Plateforme injoignable</translation>
    </message>
    <message>
        <source>Pre&amp;flight …</source>
        <translation>Véri&amp;fications …</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Press a &amp;new key …</source>
        <translation>Appuyer sur une &amp;nouvelle touche …</translation>
    </message>
    <message>
        <source>Press the button now. Esc leaves it as it is.</source>
        <translation>Appuyez maintenant sur la touche. Échap ne change rien.</translation>
    </message>
    <message>
        <source>Presses it</source>
        <translation>Appuie dessus</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>Amorcer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Put the first line on standby, or the last</source>
        <translation>Mettent en standby le premier texte, le dernier</translation>
    </message>
    <message>
        <source>Put the line before on standby</source>
        <translation>Mettre le texte précédent en standby</translation>
    </message>
    <message>
        <source>Put the next line on standby</source>
        <translation>Mettre le texte suivant en standby</translation>
    </message>
    <message>
        <source>Put the next line on standby, or the one before</source>
        <translation>Mettent en standby le texte suivant, le précédent</translation>
    </message>
    <message>
        <source>Puts the fact into the message. What you make of it replaces it. Nothing is sent.</source>
        <translation>Met le fait dans le message. Ce que vous en faites le remplace. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>Remet la ligne dans le message. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Puts the line before on standby, and sends nothing</source>
        <translation>Met le texte précédent en standby, sans rien envoyer</translation>
    </message>
    <message>
        <source>Puts the next line on standby, and sends nothing</source>
        <translation>Met le texte suivant en standby, sans rien envoyer</translation>
    </message>
    <message>
        <source>Puts what the visitor said into the message. Nothing is sent.</source>
        <translation>Met dans le message ce que le visiteur a dit. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Questions this minute</source>
        <translation>Demandes cette minute</translation>
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
        <source>Re&amp;name this run sheet</source>
        <translation>&amp;Renommer cette conduite</translation>
    </message>
    <message>
        <source>Re&amp;port …</source>
        <translation>&amp;Rapport …</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteintes</translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>Salles atteintes&#xa0;: {reached}. Salles qui ne l’ont pas reçu&#xa0;: {missed}.</translation>
    </message>
    <message>
        <source>Reached: {rooms}</source>
        <translation>Atteintes&#xa0;: {rooms}</translation>
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
        <source>Reading the cues …</source>
        <translation>Lecture des tops …</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Lecture de l’historique …</translation>
    </message>
    <message>
        <source>Reading what is said …</source>
        <translation>Lecture de ce qui se dit …</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>Prêt à passer en direct</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}, {e}, {f}.</source>
        <translation>Prêt&#xa0;: {a}, {b}, {c}, {d}, {e}, {f}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}, {e}.</source>
        <translation>Prêt&#xa0;: {a}, {b}, {c}, {d}, {e}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}.</source>
        <translation>Prêt&#xa0;: {a}, {b}, {c}, {d}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}.</source>
        <translation>Prêt&#xa0;: {a}, {b}, {c}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}.</source>
        <translation>Prêt&#xa0;: {a}, {b}.</translation>
    </message>
    <message>
        <source>Ready: {a}.</source>
        <translation>Prêt&#xa0;: {a}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation>Entrées, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
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
        <source>Remo&amp;ve this run sheet</source>
        <translation>&amp;Supprimer cette conduite</translation>
    </message>
    <message>
        <source>Remove this snippet</source>
        <translation>Supprimer cet extrait</translation>
    </message>
    <message>
        <source>Remove this variable</source>
        <translation>Supprimer cette variable</translation>
    </message>
    <message>
        <source>Removes the row</source>
        <translation>Supprime la ligne</translation>
    </message>
    <message>
        <source>Removes what is chosen, or takes back what waits</source>
        <translation>Supprime la sélection, ou retire ce qui attend</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Replaced by: {text}</source>
        <translation>Remplacé par&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Replaces: {text}</source>
        <translation>Remplace&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Replacing the copies …</source>
        <translation>Remplacement des copies …</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse HTTP</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Rapport sur</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request and reply as they &amp;went</source>
        <translation>Requête et réponse &amp;brutes</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Request id {id}</source>
        <translation>ID de la requête {id}</translation>
    </message>
    <message>
        <source>Request id: {id}</source>
        <translation>ID de la requête&#xa0;: {id}</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Requête refusée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Right: choose another room, and say it there.</source>
        <translation>Bon réflexe&#xa0;: choisir une autre salle, et le dire dans celle-ci.</translation>
    </message>
    <message>
        <source>Right: hold, or open Account to enter the new API secret.</source>
        <translation>Bon réflexe&#xa0;: bloquer, ou ouvrir «&#xa0;Compte&#xa0;» pour saisir la nouvelle clé API.</translation>
    </message>
    <message>
        <source>Right: leave it. The line arrived, and a second one would be heard.</source>
        <translation>Bon réflexe&#xa0;: ne rien faire. Le texte est arrivé, et un deuxième serait entendu.</translation>
    </message>
    <message>
        <source>Right: look at the stage first, then choose one of the three answers beside the line.</source>
        <translation>Bon réflexe&#xa0;: regarder d’abord la scène, puis choisir l’une des trois réponses à côté du texte.</translation>
    </message>
    <message>
        <source>Right: nothing was sent, so send it again as soon as it can go.</source>
        <translation>Bon réflexe&#xa0;: rien n’a été envoyé, donc renvoyer le texte dès qu’il peut partir.</translation>
    </message>
    <message>
        <source>Right: stop, and mend what the answer names. No second try.</source>
        <translation>Bon réflexe&#xa0;: s’arrêter, et corriger ce qu’indique la réponse. Pas de deuxième essai.</translation>
    </message>
    <message>
        <source>Right: wait until somebody is connected. Sending again reaches nobody.</source>
        <translation>Bon réflexe&#xa0;: attendre que quelqu’un soit connecté. Un nouvel envoi n’atteint personne.</translation>
    </message>
    <message>
        <source>Right: wait until the countdown is over, without another press.</source>
        <translation>Bon réflexe&#xa0;: attendre la fin du compte à rebours, sans appuyer à nouveau.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>ID de la salle</translation>
    </message>
    <message>
        <source>Room of the cue</source>
        <translation>Salle du top</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Salle {number}</translation>
    </message>
    <message>
        <source>Room {room} has closed</source>
        <translation>La salle {room} a fermé</translation>
    </message>
    <message numerus="yes">
        <source>Room {room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: Room {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>Peut-être communiqué à la salle {room}&#xa0;: {count} de ces faits. Personne ne peut le prouver.</numerusform>
            <numerusform>Peut-être communiqués à la salle {room}&#xa0;: {count} de ces faits. Personne ne peut le prouver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room {room} never received {count} of these.</source>
        <extracomment>One: Room {room} never received one of these.</extracomment>
        <translation>
            <numerusform>Jamais reçu par la salle {room}&#xa0;: {count} de ces faits.</numerusform>
            <numerusform>Jamais reçus par la salle {room}&#xa0;: {count} de ces faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Room: all rooms of the agent</source>
        <translation>Salle&#xa0;: toutes les salles de l’agent</translation>
    </message>
    <message>
        <source>Room: {room}</source>
        <translation>Salle&#xa0;: {room}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Rooms as of {minutes} min ago</source>
        <translation>Salles&#xa0;: état d’il y a {minutes} min</translation>
    </message>
    <message>
        <source>Rooms as of {seconds} s ago</source>
        <translation>Salles&#xa0;: état d’il y a {seconds} s</translation>
    </message>
    <message>
        <source>Rooms radar</source>
        <translation>Radar des salles</translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation>Salles atteintes</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row {row} is longer than a cell of Excel can be. Export as CSV, or shorten it.</source>
        <translation>La ligne {row} est plus longue qu’une cellule d’Excel ne le permet. Exportez en CSV, ou raccourcissez-la.</translation>
    </message>
    <message>
        <source>Run of</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Conduite</translation>
    </message>
    <message>
        <source>Run sheet {number}</source>
        <translation>Conduite {number}</translation>
    </message>
    <message>
        <source>Run sheets of the show</source>
        <translation>Conduites du spectacle</translation>
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
        <source>SHOW</source>
        <translation>SPECTACLE</translation>
    </message>
    <message>
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation>Sûr : rien ne part par accident. Armez le panneau pour envoyer.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Said at {time} in ALL rooms. Hold GO to say it again.</source>
        <translation>Dit à {time} dans TOUTES les salles. Maintenez GO pour le redire.</translation>
    </message>
    <message>
        <source>Said at {time} in {room}. Hold GO to say it again.</source>
        <translation>Dit à {time} dans {room}. Maintenez GO pour le redire.</translation>
    </message>
    <message>
        <source>Said text</source>
        <translation>Texte dit</translation>
    </message>
    <message>
        <source>Said while something goes wrong</source>
        <translation>Dit quand quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Save a copy of the show</source>
        <translation>Enregistrer une copie du spectacle</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation>Enregistrez à nouveau la clé de ce profil. Un proxy l’a peut-être aussi retirée.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le paquet d’assistance</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Saved. Nothing was sent: give the file to whoever helps you.</source>
        <translation>Enregistré. Rien n’a été envoyé&#xa0;: donnez le fichier à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Say it agai&amp;n</source>
        <translation>Le dire à &amp;nouveau</translation>
    </message>
    <message>
        <source>Say the cover line at once</source>
        <translation>Dire aussitôt le texte de secours</translation>
    </message>
    <message>
        <source>Says the cover line at once</source>
        <translation>Dit aussitôt le texte de secours</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>Rechercher ou saisir un code</translation>
    </message>
    <message>
        <source>Seconds to wait before it goes</source>
        <translation>Secondes d’attente avant le départ</translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation>Consultez status.bithuman.ai, puis réessayez dans un instant.</translation>
    </message>
    <message>
        <source>See the prices …</source>
        <translation>Voir les prix …</translation>
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
        <source>Send the line to the room that the button names</source>
        <translation>Envoyer le texte à la salle indiquée sur le bouton</translation>
    </message>
    <message>
        <source>Send the line, also to all rooms</source>
        <translation>Envoyer le texte, même à toutes les salles</translation>
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
        <source>Sent elsewhere</source>
        <translation>Envoyé ailleurs</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Session of {agent}</source>
        <translation>Session de {agent}</translation>
    </message>
    <message>
        <source>Sessions live</source>
        <translation>Sessions en direct</translation>
    </message>
    <message>
        <source>Several of the account&apos;s conversations have this room&apos;s name, so the panel cannot tell which of them is held here.</source>
        <translation>Plusieurs conversations du compte portent le nom de cette salle, le panneau ne peut donc pas savoir laquelle se tient ici.</translation>
    </message>
    <message numerus="yes">
        <source>Several rooms are chosen, and {count} cues go to one target. Choose one of them, or all rooms.</source>
        <extracomment>One: Several rooms are chosen, and one cue goes to one target. Choose one of them, or all rooms.</extracomment>
        <translation>
            <numerusform>Plusieurs salles sont choisies, et {count} top va à une seule cible. Choisissez l’une d’elles, ou toutes les salles.</numerusform>
            <numerusform>Plusieurs salles sont choisies, et {count} tops vont à une seule cible. Choisissez l’une d’elles, ou toutes les salles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several rooms are chosen. Choose one of them, or all rooms: this goes to one target.</source>
        <translation>Plusieurs salles sont choisies. Choisissez l’une d’elles, ou toutes les salles&#xa0;: ceci va à une seule cible.</translation>
    </message>
    <message>
        <source>Sh&amp;ow the whole history</source>
        <translation>&amp;Voir tout l’historique</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
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
        <source>Show</source>
        <translation>Spectacle</translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation>Mode s&amp;pectacle</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Voir tous les textes</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Voir dans l’historique</translation>
    </message>
    <message>
        <source>Show mode</source>
        <translation>Mode spectacle</translation>
    </message>
    <message>
        <source>Show mode is on, so the editor has closed. Everything you wrote is kept.</source>
        <translation>Le mode spectacle est actif, l’éditeur s’est donc fermé. Tout ce que vous avez écrit est gardé.</translation>
    </message>
    <message>
        <source>Show mode is on: no line can be deleted. Switch it off first.</source>
        <translation>Le mode spectacle est actif&#xa0;: aucun texte ne peut être supprimé. Désactivez-le d’abord.</translation>
    </message>
    <message>
        <source>Show mode is on: no session can be ended.</source>
        <translation>Le mode spectacle est actif&#xa0;: aucune session ne peut être terminée.</translation>
    </message>
    <message>
        <source>Show mode on, or off</source>
        <translation>Activer ou désactiver le mode spectacle</translation>
    </message>
    <message>
        <source>Show mode was left, so the next cue does not follow by itself.</source>
        <translation>Le mode spectacle a été quitté, le top suivant ne s’enchaîne donc pas tout seul.</translation>
    </message>
    <message>
        <source>Show mode: the run goes on. Leave Show mode to begin again.</source>
        <translation>Mode spectacle&#xa0;: le déroulement continue. Quittez le mode spectacle pour recommencer.</translation>
    </message>
    <message>
        <source>Show mode: the run sheet stays as it is. Leave Show mode to bring in cues.</source>
        <translation>Mode spectacle&#xa0;: la conduite reste telle quelle. Quittez le mode spectacle pour importer des tops.</translation>
    </message>
    <message>
        <source>Show mode: the run sheet stays as it is. Leave Show mode to edit it.</source>
        <translation>Mode spectacle&#xa0;: la conduite reste telle quelle. Quittez le mode spectacle pour la modifier.</translation>
    </message>
    <message>
        <source>Show mode: the show stays open. Leave Show mode to open another one.</source>
        <translation>Mode spectacle&#xa0;: le spectacle reste ouvert. Quittez le mode spectacle pour en ouvrir un autre.</translation>
    </message>
    <message>
        <source>Show mode: the values of variables can be changed, everything else stays as it is.</source>
        <translation>Mode spectacle&#xa0;: les valeurs des variables peuvent être modifiées, tout le reste reste tel quel.</translation>
    </message>
    <message>
        <source>Show the &amp;log …</source>
        <translation>Voir le &amp;journal technique …</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Afficher le compte</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Temps de spectacle</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Spectacles</translation>
    </message>
    <message>
        <source>Shows ({pattern})</source>
        <translation>Spectacles ({pattern})</translation>
    </message>
    <message>
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation>Connectez-vous sur bithuman.ai pour en voir la raison, ou choisissez un autre profil.</translation>
    </message>
    <message>
        <source>Silence between (estimate)</source>
        <translation>Silence entre les textes (estimation)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Snippet {number}</source>
        <translation>Extrait {number}</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Some rooms get the line, others are skipped or fail.</source>
        <translation>Certaines salles reçoivent le texte, d’autres sont ignorées ou échouent.</translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation>Certaines salles ont reçu ce texte, d’autres non.</translation>
    </message>
    <message>
        <source>Some rooms only</source>
        <translation>Certaines salles seulement</translation>
    </message>
    <message>
        <source>Somebody left it as it is ({time}).</source>
        <translation>Quelqu’un l’a laissé tel quel ({time}).</translation>
    </message>
    <message>
        <source>Somebody saw that it was spoken ({time}).</source>
        <translation>Quelqu’un a vu qu’il a été dit ({time}).</translation>
    </message>
    <message>
        <source>Somebody took it up again ({time}).</source>
        <translation>Quelqu’un l’a repris ({time}).</translation>
    </message>
    <message>
        <source>Somebody took that word back ({time}).</source>
        <translation>Quelqu’un est revenu sur cette indication ({time}).</translation>
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
        <source>Something that is not the platform answers with nonsense.</source>
        <translation>Quelque chose qui n’est pas la plateforme répond n’importe quoi.</translation>
    </message>
    <message>
        <source>Something went wrong inside the panel.</source>
        <translation>Quelque chose a échoué dans le panneau.</translation>
    </message>
    <message>
        <source>Space does nothing else then, but in texts and lists and on buttons.</source>
        <translation>Espace ne fait alors plus rien d’autre, sauf dans les textes, les listes et sur les boutons.</translation>
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
        <source>Speak or Context</source>
        <translation>Parole ou Contexte</translation>
    </message>
    <message>
        <source>Speak says it aloud, word for word. Context only tells the agent: nobody hears it.</source>
        <translation>« Parler » la dit à voix haute, mot pour mot. « Contexte » n’informe que l’agent : personne ne l’entend.</translation>
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
    <message numerus="yes">
        <source>Speak to {agent} in {count} rooms</source>
        <extracomment>One: Speak to {agent} in one room</extracomment>
        <translation>
            <numerusform>Faire parler {agent} dans {count} salle</numerusform>
            <numerusform>Faire parler {agent} dans {count} salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Speak to {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>Faire parler {agent} dans {rooms} salles, {count} personne</numerusform>
            <numerusform>Faire parler {agent} dans {rooms} salles, {count} personnes</numerusform>
        </translation>
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
        <source>Speaking time (estimate)</source>
        <translation>Temps de parole (estimation)</translation>
    </message>
    <message>
        <source>Speaking time (s, estimate)</source>
        <translation>Temps de parole (s, estimation)</translation>
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
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Standby has moved, so the cue before waits no longer.</source>
        <translation>Le standby a changé de place, le top d’avant n’attend donc plus.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status {status}</source>
        <translation>Statut {status}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Statut&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>Guider</translation>
    </message>
    <message>
        <source>Steer with the prepared context at once</source>
        <translation>Guider aussitôt avec le contexte préparé</translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation>Pilotez vos agents en direct</translation>
    </message>
    <message>
        <source>Steer: {complaint}</source>
        <translation>Contexte de guidage&#xa0;: {complaint}</translation>
    </message>
    <message>
        <source>Steers: adds the prepared context at once</source>
        <translation>Guide&#xa0;: ajoute aussitôt le contexte préparé</translation>
    </message>
    <message>
        <source>Step {number} of {count}. Esc ends the tour.</source>
        <translation>Étape {number} sur {count}. Échap termine la visite.</translation>
    </message>
    <message>
        <source>Still speaking: about {seconds} s left (estimate)</source>
        <translation>Parle encore environ {seconds} s (estimation)</translation>
    </message>
    <message>
        <source>Sto&amp;p the drill</source>
        <translation>Arrêter l’e&amp;xercice</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>Arrêter l’exercice</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquet d’assistance</translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation>Désactivé par votre service informatique.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Take an e&amp;xam</source>
        <translation>Passer un &amp;examen</translation>
    </message>
    <message>
        <source>Take away {key}</source>
        <translation>Retirer {key}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>Revenir en arrière ({key})</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Takes a snippet, while that list is open</source>
        <translation>Prend un extrait, tant que cette liste est ouverte</translation>
    </message>
    <message>
        <source>Takes back what waits to go by itself</source>
        <translation>Retire ce qui attend de partir tout seul</translation>
    </message>
    <message>
        <source>Talking and silent times are estimates: the platform never tells when an agent has ended.</source>
        <translation>Les temps de parole et de silence sont des estimations&#xa0;: la plateforme n’indique jamais quand un agent a fini.</translation>
    </message>
    <message>
        <source>Talking time (estimate)</source>
        <translation>Temps de parole (estimation)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
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
    <message numerus="yes">
        <source>Tell {agent} in {count} rooms</source>
        <extracomment>One: Tell {agent} in one room</extracomment>
        <translation>
            <numerusform>Informer {agent} dans {count} salle</numerusform>
            <numerusform>Informer {agent} dans {count} salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Tell {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>Informer {agent} dans {rooms} salles, {count} personne</numerusform>
            <numerusform>Informer {agent} dans {rooms} salles, {count} personnes</numerusform>
        </translation>
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
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>Texte de l’extrait</translation>
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
        <source>The API secret is not valid.</source>
        <translation>La clé API n’est pas valable.</translation>
    </message>
    <message>
        <source>The API secret is revoked in the middle of the show.</source>
        <translation>La clé API est révoquée en plein spectacle.</translation>
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
        <source>The Wi-Fi goes, and comes back after some seconds.</source>
        <translation>Le Wi-Fi disparaît, et revient après quelques secondes.</translation>
    </message>
    <message>
        <source>The account has no credits left.</source>
        <translation>Le compte n’a plus de crédits.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>Le compte est suspendu.</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include the API.</source>
        <translation>Le forfait du compte ne comprend pas l’API.</translation>
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
        <source>The answer broke off before its end.</source>
        <translation>La réponse s’est interrompue avant sa fin.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>La réponse n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The answer drips in, a byte at a time, past every deadline.</source>
        <translation>La réponse arrive au compte-gouttes, octet par octet, au-delà de tout délai.</translation>
    </message>
    <message>
        <source>The answer points to another address.</source>
        <translation>La réponse renvoie à une autre adresse.</translation>
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
        <source>The answer was longer than the panel reads.</source>
        <translation>La réponse était plus longue que ce que lit le panneau.</translation>
    </message>
    <message>
        <source>The answer was read to its end.</source>
        <translation>La réponse a été lue jusqu’au bout.</translation>
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
        <source>The bundle could not be put together. The log says why: send that instead.</source>
        <translation>Le paquet n’a pas pu être constitué. Le journal technique dit pourquoi&#xa0;: envoyez-le plutôt.</translation>
    </message>
    <message>
        <source>The cell under “{column}” holds a control character ({code}). Remove it.</source>
        <translation>La cellule sous «&#xa0;{column}&#xa0;» contient un caractère de contrôle ({code}). Supprimez-le.</translation>
    </message>
    <message>
        <source>The cell under “{column}” holds a formula that failed ({error}). Mend it in the spreadsheet.</source>
        <translation>La cellule sous «&#xa0;{column}&#xa0;» contient une formule en erreur ({error}). Corrigez-la dans le tableur.</translation>
    </message>
    <message>
        <source>The cell under “{column}” is longer than {most} characters. Shorten it.</source>
        <translation>La cellule sous «&#xa0;{column}&#xa0;» dépasse {most} caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The chosen a&amp;gent</source>
        <translation>L’a&amp;gent choisi</translation>
    </message>
    <message>
        <source>The chosen room has closed. Choose another before you press GO.</source>
        <translation>La salle choisie a fermé. Choisissez-en une autre avant d’appuyer sur GO.</translation>
    </message>
    <message>
        <source>The computer was asleep or too busy, so the cue waits no longer. It is on standby. Look at the stage, then press GO.</source>
        <translation>L’ordinateur était en veille ou trop occupé, le top n’attend donc plus. Il est en standby. Regardez la scène, puis appuyez sur GO.</translation>
    </message>
    <message>
        <source>The connection breaks after the line was read; it is spoken.</source>
        <translation>La connexion se rompt après la lecture du texte&#xa0;; il est dit.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La connexion s’est coupée.</translation>
    </message>
    <message>
        <source>The connection closes after the line was read; it is not spoken.</source>
        <translation>La connexion se ferme après la lecture du texte&#xa0;; il n’est pas dit.</translation>
    </message>
    <message>
        <source>The connection could not be proved to be private.</source>
        <translation>Impossible de prouver que la connexion est privée.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation>La connexion a été perdue avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>The context for this cue is confirmed. Press GO for its line.</source>
        <translation>Le contexte de ce top est confirmé. Appuyez sur GO pour son texte.</translation>
    </message>
    <message>
        <source>The context for this cue is on its way. Press again once it is confirmed.</source>
        <translation>Le contexte de ce top est en route. Appuyez à nouveau une fois qu’il est confirmé.</translation>
    </message>
    <message>
        <source>The cover line is at hand.</source>
        <translation>Le texte de secours est à portée de main.</translation>
    </message>
    <message>
        <source>The cover line was changed.</source>
        <translation>Le texte de secours a été modifié.</translation>
    </message>
    <message>
        <source>The credits run out within half a minute. Until then lines arrive.</source>
        <translation>Les crédits s’épuisent en une demi-minute. Jusque-là, les textes arrivent.</translation>
    </message>
    <message>
        <source>The cue changed under your hand. Look, then press again.</source>
        <translation>Le top vient de changer. Regardez, puis appuyez à nouveau.</translation>
    </message>
    <message>
        <source>The cue or its target was changed, so it waits no longer. It is on standby.</source>
        <translation>Le top ou sa cible a été modifié, il n’attend donc plus. Il est en standby.</translation>
    </message>
    <message>
        <source>The cue was withdrawn. It is on standby.</source>
        <translation>Le top a été retiré. Il est en standby.</translation>
    </message>
    <message numerus="yes">
        <source>The cues were added, but {count} rows could not be used.</source>
        <extracomment>One: The cues were added, but one row could not be used.</extracomment>
        <translation>
            <numerusform>Les tops ont été ajoutés, mais {count} ligne n’a pas pu être utilisée.</numerusform>
            <numerusform>Les tops ont été ajoutés, mais {count} lignes n’ont pas pu être utilisées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current target</source>
        <translation>La cible actuelle</translation>
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
        <source>The file as it was is kept as {place}.</source>
        <translation>Le fichier d’origine est gardé sous {place}.</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}). Choose another folder, or make room.</source>
        <translation>Le fichier ne peut pas être écrit ({reason}). Choisissez un autre dossier ou faites de la place.</translation>
    </message>
    <message>
        <source>The file ends early. Its last lines are missing.</source>
        <translation>Le fichier s’arrête trop tôt. Ses derniers textes manquent.</translation>
    </message>
    <message>
        <source>The first message that is shown, or the last</source>
        <translation>Le premier message affiché, ou le dernier</translation>
    </message>
    <message>
        <source>The first row has headings</source>
        <translation>La première ligne contient les titres</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here: {file}</source>
        <translation>Le dossier ne peut pas être ouvert d’ici&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation>Le dossier {folder} ne peut pas être créé ({reason}). Faites-lui de la place, ou choisissez-en un autre avec {variable}.</translation>
    </message>
    <message>
        <source>The gateway gives up with an error page, though the line is spoken.</source>
        <translation>La passerelle abandonne avec une page d’erreur, alors que le texte est dit.</translation>
    </message>
    <message>
        <source>The head of the answer is broken; the line is spoken.</source>
        <translation>L’en-tête de la réponse est abîmé&#xa0;; le texte est dit.</translation>
    </message>
    <message>
        <source>The history could not be cleaned ({reason}). Check that its folder can be written and has room; the panel goes on with it at its next start.</source>
        <translation>L’historique n’a pas pu être nettoyé ({reason}). Vérifiez que son dossier est accessible en écriture et qu’il reste de la place&#xa0;; le panneau reprendra à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation>L’historique n’a pas gardé ce que ce texte est devenu.</translation>
    </message>
    <message>
        <source>The history has no line.</source>
        <translation>L’historique n’a aucun texte.</translation>
    </message>
    <message numerus="yes">
        <source>The history has {count} lines, the oldest of {day}.</source>
        <extracomment>One: The history has one line, of {day}.</extracomment>
        <translation>
            <numerusform>L’historique a {count} texte, du {day}.</numerusform>
            <numerusform>L’historique a {count} textes, le plus ancien du {day}.</numerusform>
        </translation>
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
        <source>The history is damaged: {trouble}.</source>
        <translation>L’historique est endommagé&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>The history is in use, so its file could not be cleaned yet. Close other programs that look at it; the panel goes on with it later by itself.</source>
        <translation>L’historique est utilisé, son fichier n’a donc pas encore pu être nettoyé. Fermez les autres programmes qui le consultent&#xa0;; le panneau reprendra plus tard tout seul.</translation>
    </message>
    <message>
        <source>The history is not open.</source>
        <translation>L’historique n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The history is whole.</source>
        <translation>L’historique est intact.</translation>
    </message>
    <message>
        <source>The history shows each choice at once. Esc closes. Nothing is sent from here.</source>
        <translation>L’historique montre aussitôt chaque choix. Échap ferme. Rien n’est envoyé d’ici.</translation>
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
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last cue was let go: this run is whole.</source>
        <translation>Le dernier top a été lancé&#xa0;: ce passage est complet.</translation>
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
        <source>The line is accepted with an answer far too long.</source>
        <translation>Le texte est accepté avec une réponse bien trop longue.</translation>
    </message>
    <message>
        <source>The line is accepted with an answer that makes no sense.</source>
        <translation>Le texte est accepté avec une réponse insensée.</translation>
    </message>
    <message>
        <source>The line is accepted, then the answer breaks off in the middle.</source>
        <translation>Le texte est accepté, puis la réponse s’interrompt au milieu.</translation>
    </message>
    <message>
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation>Le texte est vide. Écrivez ce que l’agent doit dire ou savoir.</translation>
    </message>
    <message>
        <source>The line is now a cue of the run sheet. Nothing was sent.</source>
        <translation>Le texte est maintenant un top de la conduite. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The line is spoken, but no answer ever comes.</source>
        <translation>Le texte est dit, mais aucune réponse n’arrive jamais.</translation>
    </message>
    <message>
        <source>The line left this computer, or a part of it did.</source>
        <translation>Le texte a quitté cet ordinateur, en tout ou en partie.</translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation>Le texte a attendu trop longtemps, il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>The line was not sent again, though that was safe.</source>
        <translation>Le texte n’a pas été renvoyé, alors que c’était sans risque.</translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation>Le texte a été retiré avant que rien ne parte.</translation>
    </message>
    <message>
        <source>The link “{cell}” is not known. Write follow or manual.</source>
        <translation>L’enchaînement «&#xa0;{cell}&#xa0;» est inconnu. Écrivez suivre ou manuel.</translation>
    </message>
    <message>
        <source>The list shows the whole history. Narrow it by Search or Filters; or choose Delete the whole history.</source>
        <translation>La liste montre tout l’historique. Réduisez-la par la recherche ou les filtres&#xa0;; ou choisissez «&#xa0;Supprimer tout l’historique&#xa0;».</translation>
    </message>
    <message>
        <source>The log cannot be read ({reason}). Open its folder and look there.</source>
        <translation>Le journal technique ne peut pas être lu ({reason}). Ouvrez son dossier et regardez-y.</translation>
    </message>
    <message>
        <source>The log holds no secret and no line. Esc closes. Nothing is sent from here.</source>
        <translation>Le journal technique ne contient aucune clé et aucun texte. Échap ferme. Rien n’est envoyé d’ici.</translation>
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
        <source>The menu View</source>
        <translation>le menu Affichage</translation>
    </message>
    <message>
        <source>The message is now the last cue of the run sheet.</source>
        <translation>Le message est maintenant le dernier top de la conduite.</translation>
    </message>
    <message>
        <source>The mode “{cell}” is not known. Write Speak or Context.</source>
        <translation>Le mode «&#xa0;{cell}&#xa0;» est inconnu. Écrivez Parole ou Contexte.</translation>
    </message>
    <message>
        <source>The name is {count} characters long; it has room for {most}. Make it shorter.</source>
        <translation>Le nom compte {count} caractères&#xa0;; il y a de la place pour {most}. Raccourcissez-le.</translation>
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
        <source>The network&apos;s proxy let nothing through.</source>
        <translation>Le proxy du réseau n’a rien laissé passer.</translation>
    </message>
    <message>
        <source>The newest fact, the oldest fact</source>
        <translation>Le fait le plus récent, le plus ancien</translation>
    </message>
    <message>
        <source>The newest line, the oldest line</source>
        <translation>Le texte le plus récent, le plus ancien</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} records, in English.</source>
        <extracomment>One: One record, in English.</extracomment>
        <translation>
            <numerusform>{count} entrée, en anglais.</numerusform>
            <numerusform>Les {count} entrées les plus récentes, en anglais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cue does not follow by itself. Press GO for it.</source>
        <translation>Le top suivant ne s’enchaîne pas tout seul. Appuyez sur GO pour le lancer.</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself. {reason}</source>
        <translation>Le top suivant ne s’enchaîne pas tout seul. {reason}</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: it goes to ALL rooms. Hold GO for it, or press Shift+F5.</source>
        <translation>Le top suivant ne s’enchaîne pas tout seul&#xa0;: il va à TOUTES les salles. Maintenez GO pour le lancer, ou appuyez sur Maj+F5.</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: it was sent there before. Hold GO to send it again, or press Shift+F5.</source>
        <translation>Le top suivant ne s’enchaîne pas tout seul&#xa0;: il y a déjà été envoyé. Maintenez GO pour l’envoyer à nouveau, ou appuyez sur Maj+F5.</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: its context is not confirmed. Press GO for it.</source>
        <translation>Le top suivant ne s’enchaîne pas tout seul&#xa0;: son contexte n’est pas confirmé. Appuyez sur GO pour ce top.</translation>
    </message>
    <message>
        <source>The next cue follows by itself</source>
        <translation>Le top suivant s’enchaîne tout seul</translation>
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
        <source>The panel did not close in order. The run sheet is where it was, on hold. Look at the stage, then release the hold.</source>
        <translation>Le panneau ne s’est pas fermé normalement. La conduite est là où elle en était, bloquée. Regardez la scène, puis débloquez.</translation>
    </message>
    <message>
        <source>The panel ended</source>
        <translation>Le panneau s’est fermé</translation>
    </message>
    <message>
        <source>The panel ended before the answer ({time}).</source>
        <translation>Le panneau s’est fermé avant la réponse ({time}).</translation>
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
        <source>The panel was stopped meanwhile.</source>
        <translation>Le panneau a été arrêté entre-temps.</translation>
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
        <source>The people in this room may lose the avatar at once.</source>
        <translation>Les personnes dans cette salle peuvent perdre l’avatar aussitôt.</translation>
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
        <source>The platform accepts the API secret.</source>
        <translation>La plateforme accepte la clé API.</translation>
    </message>
    <message>
        <source>The platform accepts the line, but it reaches no room.</source>
        <translation>La plateforme accepte le texte, mais il n’atteint aucune salle.</translation>
    </message>
    <message>
        <source>The platform answered nothing.</source>
        <translation>La plateforme n’a rien répondu.</translation>
    </message>
    <message>
        <source>The platform answers in {ms} ms.</source>
        <translation>La plateforme répond en {ms} ms.</translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation>La plateforme a demandé d’attendre&#xa0;: trop de textes en une minute. Elle n’a rien fait.</translation>
    </message>
    <message>
        <source>The platform calls it {status}.</source>
        <translation>La plateforme indique&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>The platform cannot be reached at all.</source>
        <translation>La plateforme est tout à fait injoignable.</translation>
    </message>
    <message>
        <source>The platform could not be reached.</source>
        <translation>La plateforme est restée injoignable.</translation>
    </message>
    <message>
        <source>The platform does not accept the API secret. Save the current one.</source>
        <translation>La plateforme n’accepte pas la clé API. Enregistrez la clé actuelle.</translation>
    </message>
    <message>
        <source>The platform does not know the agent, and says so in its older words.</source>
        <translation>La plateforme ne connaît pas l’agent, et le dit avec ses anciens mots.</translation>
    </message>
    <message>
        <source>The platform does not know the agent.</source>
        <translation>La plateforme ne connaît pas l’agent.</translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation>La plateforme ne connaît pas cette clé API. Copiez-la à nouveau, en entier.</translation>
    </message>
    <message>
        <source>The platform does not name the room, so this cannot be ended here.</source>
        <translation>La plateforme ne nomme pas la salle, cette session ne peut donc pas être terminée d’ici.</translation>
    </message>
    <message>
        <source>The platform does not say</source>
        <translation>La plateforme ne l’indique pas</translation>
    </message>
    <message>
        <source>The platform does not say what is live.</source>
        <translation>La plateforme n’indique pas ce qui est en direct.</translation>
    </message>
    <message>
        <source>The platform does not say whether it can go live.</source>
        <translation>La plateforme n’indique pas s’il peut passer en direct.</translation>
    </message>
    <message>
        <source>The platform does not tell the credits left.</source>
        <translation>La plateforme n’indique pas les crédits restants.</translation>
    </message>
    <message>
        <source>The platform does not tell them.</source>
        <translation>La plateforme ne les indique pas.</translation>
    </message>
    <message>
        <source>The platform fails with an internal error.</source>
        <translation>La plateforme échoue avec une erreur interne.</translation>
    </message>
    <message>
        <source>The platform finds the request invalid.</source>
        <translation>La plateforme juge la requête non valable.</translation>
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
        <source>The platform says that it is out of service for a moment.</source>
        <translation>La plateforme indique qu’elle est hors service pour un moment.</translation>
    </message>
    <message>
        <source>The platform says: {message}</source>
        <translation>La plateforme indique&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation>La plateforme n’accepte plus de textes pour le moment. Appuyez à nouveau dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The platform takes some seconds to answer.</source>
        <translation>La plateforme met quelques secondes à répondre.</translation>
    </message>
    <message>
        <source>The platform writes down nothing of what is said in this room.</source>
        <translation>La plateforme ne note rien de ce qui se dit dans cette salle.</translation>
    </message>
    <message>
        <source>The platform&apos;s address could not be looked up.</source>
        <translation>L’adresse de la plateforme n’a pas pu être trouvée.</translation>
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
        <source>The record in full</source>
        <translation>L’entrée en entier</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>The request reached bitHuman without an API secret.</source>
        <translation>La requête est arrivée chez bitHuman sans clé API.</translation>
    </message>
    <message>
        <source>The room closes before the line arrives.</source>
        <translation>La salle ferme avant que le texte arrive.</translation>
    </message>
    <message>
        <source>The room did not get this. GO sends it again: {text}</source>
        <translation>La salle n’a pas reçu ceci. GO l’envoie à nouveau&#xa0;: {text}</translation>
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
        <source>The room is there, but no agent works in it: lines to it are skipped.</source>
        <translation>La salle est là, mais aucun agent n’y travaille&#xa0;: les textes pour elle sont ignorés.</translation>
    </message>
    <message>
        <source>The room knows this: {text}</source>
        <translation>La salle sait ceci&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The room may know this. Hold GO to send it again: {text}</source>
        <translation>La salle sait peut-être ceci. Maintenez GO pour l’envoyer à nouveau&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The room must know this first: {text}</source>
        <translation>La salle doit d’abord savoir ceci&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The room of this cue has closed. Aim the cue elsewhere before you press GO.</source>
        <translation>La salle de ce top a fermé. Choisissez une autre cible pour le top avant d’appuyer sur GO.</translation>
    </message>
    <message>
        <source>The room {room} of {agent} is not live. Open it again, or aim elsewhere.</source>
        <translation>La salle {room} de {agent} n’est pas en direct. Ouvrez-la à nouveau, ou choisissez une autre cible.</translation>
    </message>
    <message>
        <source>The row has no text. Write what the agent should say or know.</source>
        <translation>La ligne n’a pas de texte. Écrivez ce que l’agent doit dire ou savoir.</translation>
    </message>
    <message>
        <source>The run begins again: every cue is unsaid.</source>
        <translation>Tout recommence depuis le début&#xa0;: aucun top n’a encore été dit.</translation>
    </message>
    <message>
        <source>The run of {when}</source>
        <translation>Le passage du {when}</translation>
    </message>
    <message>
        <source>The run sheet has another name.</source>
        <translation>La conduite a un autre nom.</translation>
    </message>
    <message>
        <source>The run sheet has no cues yet.</source>
        <translation>La conduite n’a encore aucun top.</translation>
    </message>
    <message>
        <source>The run sheet is still being opened. Press again in a moment.</source>
        <translation>La conduite est en cours d’ouverture. Appuyez à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The run sheet was exported.</source>
        <translation>La conduite a été exportée.</translation>
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
        <source>The session goes on: nothing left this computer. {title}</source>
        <translation>La session continue&#xa0;: rien n’a quitté cet ordinateur. {title}</translation>
    </message>
    <message>
        <source>The session was ended.</source>
        <translation>La session a été terminée.</translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation>La session n’a pas été terminée.</translation>
    </message>
    <message>
        <source>The session was not ended. {title} {hint}</source>
        <translation>La session n’a pas été terminée. {title} {hint}</translation>
    </message>
    <message>
        <source>The session was over already.</source>
        <translation>La session était déjà terminée.</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation>Les réglages ne peuvent pas être enregistrés ({reason}). Vérifiez que {folder} est accessible en écriture et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the account is not known. Mend or remove this file, or open the account in the window.</source>
        <translation>Les réglages dans {file} ne peuvent pas être lus, le compte n’est donc pas connu. Réparez ou supprimez ce fichier, ou ouvrez le compte dans la fenêtre.</translation>
    </message>
    <message>
        <source>The shield is up. Lower it to edit: what is written here is for your eyes only.</source>
        <translation>Le mode discret est actif. Désactivez-le pour modifier&#xa0;: ce qui est écrit ici n’est destiné qu’à vous.</translation>
    </message>
    <message>
        <source>The shield is up. Lower it to name a room: its name is for your eyes only.</source>
        <translation>Le mode discret est actif. Désactivez-le pour nommer une salle&#xa0;: son nom n’est destiné qu’à vous.</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>Le spectacle</translation>
    </message>
    <message>
        <source>The show has another name.</source>
        <translation>Le spectacle a un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend.</source>
        <extracomment>One: The show is on. One thing to mend.</extracomment>
        <translation>
            <numerusform>Le spectacle est en cours. {count} point à corriger.</numerusform>
            <numerusform>Le spectacle est en cours. {count} points à corriger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend. First: {first}</source>
        <extracomment>One: The show is on. One thing to mend: {first}</extracomment>
        <translation>
            <numerusform>Le spectacle est en cours. {count} point à corriger&#xa0;: {first}</numerusform>
            <numerusform>Le spectacle est en cours. {count} points à corriger. D’abord&#xa0;: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>The show is saved again.</source>
        <translation>Le spectacle est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>The show over time</source>
        <translation>Le spectacle au fil du temps</translation>
    </message>
    <message>
        <source>The snippets were changed.</source>
        <translation>Les extraits ont été modifiés.</translation>
    </message>
    <message>
        <source>The stage heard it in {room}</source>
        <translation>La scène l’a entendu dans {room}</translation>
    </message>
    <message>
        <source>The stage heard the same line twice.</source>
        <translation>La scène a entendu deux fois le même texte.</translation>
    </message>
    <message>
        <source>The steer is at hand.</source>
        <translation>Le contexte de guidage est à portée de main.</translation>
    </message>
    <message>
        <source>The steer was changed.</source>
        <translation>Le contexte de guidage a été modifié.</translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation>La clé API conservée pour le profil {profile} est inutilisable. Enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>The system&apos;s own certificate store, and {file}.</source>
        <translation>Le magasin de certificats du système, et {file}.</translation>
    </message>
    <message>
        <source>The system&apos;s own certificate store.</source>
        <translation>Le magasin de certificats du système.</translation>
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
        <source>The time for an answer was up.</source>
        <translation>Le délai pour une réponse était écoulé.</translation>
    </message>
    <message>
        <source>The time “{cell}” is not a time of day. Write it as 19:05.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas une heure. Écrivez-la comme 19:05.</translation>
    </message>
    <message numerus="yes">
        <source>The variable {name} has no value, and {count} cues wait for it. Give it one in the show.</source>
        <extracomment>One: The variable {name} has no value, and one cue waits for it. Give it one in the show.</extracomment>
        <translation>
            <numerusform>La variable {name} n’a pas de valeur, et {count} top l’attend. Donnez-lui-en une dans le spectacle.</numerusform>
            <numerusform>La variable {name} n’a pas de valeur, et {count} tops l’attendent. Donnez-lui-en une dans le spectacle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The variable {name} has no value. Give it one in the show, or write what to say without: {example}.</source>
        <translation>La variable {name} n’a pas de valeur. Donnez-lui-en une dans le spectacle, ou écrivez quoi dire à défaut&#xa0;: {example}.</translation>
    </message>
    <message>
        <source>The variables were changed.</source>
        <translation>Les variables ont été modifiées.</translation>
    </message>
    <message>
        <source>The wait “{cell}” cannot be used. Write seconds, at most {most}.</source>
        <translation>L’attente «&#xa0;{cell}&#xa0;» est inutilisable. Écrivez un nombre de secondes, {most} au plus.</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Tout l’historique</translation>
    </message>
    <message>
        <source>Then the message replaces nothing, and is told as a fact of its own.</source>
        <translation>Alors le message ne remplace rien, et est communiqué comme un fait à part.</translation>
    </message>
    <message>
        <source>Then: the end</source>
        <translation>Ensuite&#xa0;: fin</translation>
    </message>
    <message>
        <source>Then: {title}</source>
        <translation>Ensuite&#xa0;: {title}</translation>
    </message>
    <message>
        <source>There is no API secret for the profile {profile}.</source>
        <translation>Il n’y a pas de clé API pour le profil {profile}.</translation>
    </message>
    <message>
        <source>There is no cover line. Write what is said while something goes wrong.</source>
        <translation>Il n’y a pas de texte de secours. Écrivez ce qui est dit quand quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>There is no line in {file}.</source>
        <translation>Il n’y a aucun texte dans {file}.</translation>
    </message>
    <message>
        <source>There is no line to back up yet.</source>
        <translation>Il n’y a encore aucune ligne à sauvegarder.</translation>
    </message>
    <message>
        <source>There is no line to delete.</source>
        <translation>Il n’y a aucun texte à supprimer.</translation>
    </message>
    <message>
        <source>There is no line to report yet.</source>
        <translation>Il n’y a encore aucun texte pour un rapport.</translation>
    </message>
    <message numerus="yes">
        <source>There is no snippet {snippet}, and {count} cues call for it. Add it, or change the cues.</source>
        <extracomment>One: There is no snippet {snippet}, and one cue calls for it. Add it, or change the cue.</extracomment>
        <translation>
            <numerusform>Il n’y a pas d’extrait {snippet}, et {count} top l’utilise. Ajoutez-le, ou modifiez le top.</numerusform>
            <numerusform>Il n’y a pas d’extrait {snippet}, et {count} tops l’utilisent. Ajoutez-le, ou modifiez les tops.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snippet {snippet}. Choose one of the list, or put a space after the slash.</source>
        <translation>Il n’y a pas d’extrait {snippet}. Choisissez-en un dans la liste, ou mettez une espace après la barre oblique.</translation>
    </message>
    <message>
        <source>There is no steer. Write a context that turns the talk.</source>
        <translation>Il n’y a pas de contexte de guidage. Écrivez un contexte qui réoriente l’échange.</translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation>Cet agent n’existe pas dans ce compte.</translation>
    </message>
    <message>
        <source>There is no such record in the log.</source>
        <translation>Il n’y a pas d’entrée de ce genre dans le journal technique.</translation>
    </message>
    <message>
        <source>There was a press before the wait was over.</source>
        <translation>Il y a eu un appui avant la fin de l’attente.</translation>
    </message>
    <message>
        <source>There was no connection to the platform.</source>
        <translation>Il n’y avait pas de connexion à la plateforme.</translation>
    </message>
    <message>
        <source>These are more than {most} lines. Narrow the history down, or export it.</source>
        <translation>Cela fait plus de {most} textes. Réduisez l’historique affiché, ou exportez-le.</translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation>Ils ne peuvent pas être lus ({reason}).</translation>
    </message>
    <message>
        <source>They go from the history, from what is searched, and from its copies. What was set aside of a damaged history goes with them, whole. The show itself, exported files and the platform keep what they have. A cue whose line goes counts as not yet said, a fact as not yet told.</source>
        <translation>Ils disparaissent de l’historique, de la recherche et de ses copies. Ce qui a été mis de côté d’un historique endommagé disparaît avec eux, en entier. Le spectacle lui-même, les fichiers exportés et la plateforme gardent ce qu’ils ont. Un top dont le texte disparaît compte comme pas encore dit, un fait comme pas encore communiqué.</translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation>Ce compte n’a pas encore d’agent. Créez-en un sur la plateforme, ou saisissez un code.</translation>
    </message>
    <message>
        <source>This account has no agents yet.</source>
        <translation>Ce compte n’a pas encore d’agent.</translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation>Ce compte n’a plus de crédits.</translation>
    </message>
    <message>
        <source>This account has no credits left. Open Account to buy some.</source>
        <translation>Ce compte n’a plus de crédits. Ouvrez «&#xa0;Compte&#xa0;» pour en acheter.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>Ce compte n’y est pas autorisé.</translation>
    </message>
    <message>
        <source>This account may not read what is said in its rooms.</source>
        <translation>Ce compte n’est pas autorisé à lire ce qui se dit dans ses salles.</translation>
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
        <source>This conversation has ended. What was said in it stays until you choose another.</source>
        <translation>Cette conversation est terminée. Ce qui s’y est dit reste affiché jusqu’à ce que vous en choisissiez une autre.</translation>
    </message>
    <message>
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation>Cette copie du panneau ne sait pas où les versions sont annoncées.</translation>
    </message>
    <message>
        <source>This cue goes in {seconds} s. Hold GO to let it go now, or withdraw it.</source>
        <translation>Ce top part dans {seconds} s. Maintenez GO pour le lancer maintenant, ou retirez-le.</translation>
    </message>
    <message>
        <source>This cue is next, in about {seconds} s. Hold GO to let it go now, or withdraw it.</source>
        <translation>Ce top est le suivant, dans environ {seconds} s. Maintenez GO pour le lancer maintenant, ou retirez-le.</translation>
    </message>
    <message>
        <source>This cue is no longer in the show that is open.</source>
        <translation>Ce top n’est plus dans le spectacle ouvert.</translation>
    </message>
    <message>
        <source>This cue is on the run sheet {sheet}. Choose that one first.</source>
        <translation>Ce top est dans la conduite {sheet}. Choisissez-la d’abord.</translation>
    </message>
    <message>
        <source>This cue needs no context. Press GO for its line.</source>
        <translation>Ce top n’a besoin d’aucun contexte. Appuyez sur GO pour son texte.</translation>
    </message>
    <message>
        <source>This file is no Excel workbook. Save it as XLSX or CSV.</source>
        <translation>Ce fichier n’est pas un classeur Excel. Enregistrez-le en XLSX ou en CSV.</translation>
    </message>
    <message>
        <source>This file is no table and no text. Save it as CSV, XLSX or Markdown.</source>
        <translation>Ce fichier n’est ni un tableau ni un texte. Enregistrez-le en CSV, XLSX ou Markdown.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold GO, or press Shift+F5.</source>
        <translation>Ceci part vers TOUTES les salles. Maintenez GO, ou appuyez sur Maj+F5.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>Ceci part vers TOUTES les salles. Maintenez le bouton, ou appuyez sur Ctrl+Maj+Entrée.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the cover line&apos;s button.</source>
        <translation>Ceci part vers TOUTES les salles. Maintenez le bouton Secours.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the steer&apos;s button.</source>
        <translation>Ceci part vers TOUTES les salles. Maintenez le bouton Guider.</translation>
    </message>
    <message>
        <source>This history is another computer&apos;s: it can only be read.</source>
        <translation>Cet historique est celui d’un autre ordinateur&#xa0;: il peut seulement être lu.</translation>
    </message>
    <message>
        <source>This history is not open any more. Open its file again.</source>
        <translation>Cet historique n’est plus ouvert. Ouvrez à nouveau son fichier.</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>Cette heure</translation>
    </message>
    <message>
        <source>This is a rehearsal: its agents have no page to open.</source>
        <translation>Ceci est une répétition&#xa0;: ses agents n’ont pas de page à ouvrir.</translation>
    </message>
    <message>
        <source>This is an older Excel file, or one with a password. Save it as XLSX without a password, and choose that file.</source>
        <translation>C’est un ancien fichier Excel, ou un fichier avec mot de passe. Enregistrez-le en XLSX sans mot de passe, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This is another computer&apos;s history. Go back to your own, then delete.</source>
        <translation>C’est l’historique d’un autre ordinateur. Revenez au vôtre, puis supprimez.</translation>
    </message>
    <message>
        <source>This is not the name of the room. Type it exactly as it stands above.</source>
        <translation>Ce n’est pas le nom de la salle. Saisissez-le exactement comme ci-dessus.</translation>
    </message>
    <message>
        <source>This is not the number of lines. Type it exactly as it stands above.</source>
        <translation>Ce n’est pas le nombre de textes. Saisissez-le exactement comme il est écrit ci-dessus.</translation>
    </message>
    <message>
        <source>This is still on its way. Withdraw it, or wait until it was told.</source>
        <translation>Ceci est encore en route. Retirez-le, ou attendez que ce soit communiqué.</translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation>Voici le brouillon propre à cette cible. Le texte d’avant est mis de côté.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file, and import that.</source>
        <translation>C’est trop à coller. Enregistrez-le dans un fichier, et importez celui-ci.</translation>
    </message>
    <message>
        <source>This is {file}, not your own history. It can only be read.</source>
        <translation>Ceci est {file}, et non votre historique. Il peut seulement être lu.</translation>
    </message>
    <message>
        <source>This key always sends the line. Press another key.</source>
        <translation>Cette touche envoie toujours le texte. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>This key is needed for writing and in lists. Press another key.</source>
        <translation>Cette touche sert à écrire et dans les listes. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>This key writes a letter. Press it together with Ctrl, or press another key.</source>
        <translation>Cette touche écrit une lettre. Appuyez dessus avec Ctrl, ou appuyez sur une autre touche.</translation>
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
        <source>This line waits. Nothing of it has left.</source>
        <translation>Ce texte attend. Rien n’en est parti.</translation>
    </message>
    <message>
        <source>This line was sent here before.</source>
        <translation>Ce texte a déjà été envoyé ici.</translation>
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
        <source>This minute takes no more lines. Wait a little, or choose all rooms: that is one line.</source>
        <translation>Cette minute n’accepte plus de textes. Attendez un peu, ou choisissez toutes les salles&#xa0;: cela fait un seul texte.</translation>
    </message>
    <message numerus="yes">
        <source>This minute takes {count} more lines, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</source>
        <extracomment>One: This minute takes one more line, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</extracomment>
        <translation>
            <numerusform>Cette minute accepte encore {count} texte, et ceci en ferait {lines}. Choisissez moins de salles, ou toutes les salles&#xa0;: cela fait un seul texte.</numerusform>
            <numerusform>Cette minute accepte encore {count} textes, et ceci en ferait {lines}. Choisissez moins de salles, ou toutes les salles&#xa0;: cela fait un seul texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Ce nom est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation>Cette plateforme n’affiche pas la liste des salles. Saisissez l’ID de la salle, ou choisissez toutes les salles.</translation>
    </message>
    <message>
        <source>This platform does not show what is said in its rooms.</source>
        <translation>Cette plateforme ne montre pas ce qui se dit dans ses salles.</translation>
    </message>
    <message numerus="yes">
        <source>This reached {count} rooms that it was not for.</source>
        <extracomment>One: This reached a room that it was not for.</extracomment>
        <translation>
            <numerusform>Ceci est parvenu à {count} salle à laquelle ce n’était pas destiné.</numerusform>
            <numerusform>Ceci est parvenu à {count} salles auxquelles ce n’était pas destiné.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report holds no API secret, no headers and no addresses of the platform.</source>
        <translation>Ce rapport ne contient ni clé API, ni en-têtes, ni adresses de la plateforme.</translation>
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
        <source>This room only</source>
        <translation>Cette salle seulement</translation>
    </message>
    <message>
        <source>This room was told nothing yet.</source>
        <translation>Cette salle n’a encore été informée de rien.</translation>
    </message>
    <message>
        <source>This run, begun {when}</source>
        <translation>Ce passage, commencé le {when}</translation>
    </message>
    <message>
        <source>This run, begun {when}: {show}</source>
        <translation>Ce passage, commencé le {when}&#xa0;: {show}</translation>
    </message>
    <message>
        <source>This server has no such call.</source>
        <translation>Ce serveur ne connaît pas cet appel.</translation>
    </message>
    <message>
        <source>This show has no cover line yet. Write one in the menu Show.</source>
        <translation>Ce spectacle n’a pas encore de texte de secours. Écrivez-en un dans le menu Spectacle.</translation>
    </message>
    <message>
        <source>This show has no steer yet. Write one in the menu Show.</source>
        <translation>Ce spectacle n’a pas encore de contexte de guidage. Écrivez-en un dans le menu Spectacle.</translation>
    </message>
    <message>
        <source>This starts a session that is billed: usually 10 credits a minute, until it is ended on that page.</source>
        <translation>Ceci commence une session facturée&#xa0;: d’ordinaire 10 crédits par minute, jusqu’à ce qu’elle soit terminée sur cette page.</translation>
    </message>
    <message>
        <source>This system has no certificate store where it is looked for.</source>
        <translation>Ce système n’a pas de magasin de certificats à l’endroit prévu.</translation>
    </message>
    <message>
        <source>This system has no name for that key. Press another one.</source>
        <translation>Ce système n’a pas de nom pour cette touche. Appuyez sur une autre.</translation>
    </message>
    <message>
        <source>This target had a draft of its own. It is put aside.</source>
        <translation>Cette cible avait son propre brouillon. Il est mis de côté.</translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation>Ce même texte vient d’y être envoyé. Appuyez à nouveau pour l’envoyer encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>This very line was just sent to {count} of these {rooms} rooms. Press again to send it to all of them.</source>
        <extracomment>One: This very line was just sent to one of these {rooms} rooms. Press again to send it to all of them.</extracomment>
        <translation>
            <numerusform>Ce même texte vient d’être envoyé à {count} de ces {rooms} salles. Appuyez à nouveau pour l’envoyer à toutes.</numerusform>
            <numerusform>Ce même texte vient d’être envoyé à {count} de ces {rooms} salles. Appuyez à nouveau pour l’envoyer à toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation>Ce même texte a déjà été envoyé. Écrivez-le à nouveau pour le redire.</translation>
    </message>
    <message>
        <source>This was replaced already. Correct the newer fact.</source>
        <translation>Ceci a déjà été remplacé. Corrigez le fait plus récent.</translation>
    </message>
    <message>
        <source>This workbook cannot be read. Open it in your spreadsheet and save it again as XLSX.</source>
        <translation>Ce classeur ne peut pas être lu. Ouvrez-le dans votre tableur et enregistrez-le à nouveau en XLSX.</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it without one.</source>
        <translation>Ce classeur a un mot de passe. Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>This workbook is far too large. Copy its cue list into a workbook of its own.</source>
        <translation>Ce classeur est beaucoup trop volumineux. Copiez sa liste de tops dans un classeur à part.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Trois mois</translation>
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
        <source>Ticks a room, to choose several</source>
        <translation>Coche une salle, pour en choisir plusieurs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horaires</translation>
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
        <source>To delete them, type their number: {number}</source>
        <translation>Pour les supprimer, saisissez leur nombre&#xa0;: {number}</translation>
    </message>
    <message>
        <source>To end it, type the name of its room: {room}</source>
        <translation>Pour la terminer, saisissez le nom de sa salle&#xa0;: {room}</translation>
    </message>
    <message>
        <source>To end it, type the name of its room: {room} or {nickname}</source>
        <translation>Pour la terminer, saisissez le nom de sa salle&#xa0;: {room} ou {nickname}</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Communiqué</translation>
    </message>
    <message numerus="yes">
        <source>Told in {count} rooms</source>
        <extracomment>One: Told in one room</extracomment>
        <translation>
            <numerusform>Communiqué à {count} salle</numerusform>
            <numerusform>Communiqué à {count} salles</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation>Trop de textes en peu de temps&#xa0;: bitHuman demande d’attendre.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Too many requests: the platform asks for a pause.</source>
        <translation>Trop de requêtes&#xa0;: la plateforme demande une pause.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Tried, and did not arrive</source>
        <translation>Essayé, et non arrivé</translation>
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
        <source>Two years</source>
        <translation>Deux ans</translation>
    </message>
    <message>
        <source>Type a name for these filters first.</source>
        <translation>Saisissez d’abord un nom pour ces filtres.</translation>
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
        <source>Unknown means that no reply proves it either way. It is never counted as delivered.</source>
        <translation>«&#xa0;Inconnu&#xa0;» signifie qu’aucune réponse ne le prouve ni ne l’exclut. Ce n’est jamais compté comme remis.</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Jusqu’au {last}</translation>
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
        <source>Upgrade the plan …</source>
        <translation>Passer à un forfait supérieur …</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Utiliser ces valeurs</translation>
    </message>
    <message>
        <source>Used in the show, but not in the table:</source>
        <translation>Utilisées dans le spectacle, mais absentes du tableau&#xa0;:</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>Valeur de {name}</translation>
    </message>
    <message>
        <source>Variable {number}</source>
        <translation>Variable {number}</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Variables, snippets and the lines at hand</source>
        <translation>Variables, extraits et textes à portée de main</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation>Attendez une minute, puis envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>Wait before the line</source>
        <translation>Attente avant le texte</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Attente de la réponse</translation>
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
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>What became of this line is settled already.</source>
        <translation>Le sort de ce texte est déjà réglé.</translation>
    </message>
    <message>
        <source>What came back could not be read as an answer.</source>
        <translation>Ce qui est revenu n’a pas pu être lu comme une réponse.</translation>
    </message>
    <message>
        <source>What can be staged</source>
        <translation>Ce qui peut être simulé</translation>
    </message>
    <message>
        <source>What each row becomes</source>
        <translation>Ce que devient chaque ligne</translation>
    </message>
    <message>
        <source>What happened, and what went wrong</source>
        <translation>Ce qui s’est passé, et ce qui a échoué</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>What is missing changed under your hand. Look, then press again.</source>
        <translation>Ce qui manque vient de changer. Regardez, puis appuyez à nouveau.</translation>
    </message>
    <message>
        <source>What is said, word for word</source>
        <translation>Ce qui est dit, mot pour mot</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>À quoi il appartient</translation>
    </message>
    <message>
        <source>What it does, or a key</source>
        <translation>Une action ou une touche</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>Ce que font les touches</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Ce qui le prouve</translation>
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
        <source>What the connection saw of it was not kept.</source>
        <translation>Ce que la connexion en a vu n’a pas été conservé.</translation>
    </message>
    <message>
        <source>What the history shows now</source>
        <translation>Ce que montre l’historique</translation>
    </message>
    <message>
        <source>What the report is of</source>
        <translation>Sujet du rapport</translation>
    </message>
    <message>
        <source>What was planned for this run is not known.</source>
        <translation>Ce qui était prévu pour ce passage n’est pas connu.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>What you were editing is no longer on the run sheet, so the editor has closed.</source>
        <translation>Ce que vous modifiiez n’est plus dans la conduite, l’éditeur s’est donc fermé.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When: {moment}</source>
        <translation>Quand&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where a cue is edited</source>
        <translation>Là où un top est modifié</translation>
    </message>
    <message>
        <source>Where a room is named</source>
        <translation>Là où une salle est nommée</translation>
    </message>
    <message>
        <source>Where a session is ended</source>
        <translation>Là où une session est terminée</translation>
    </message>
    <message>
        <source>Where the history is searched</source>
        <translation>Là où l’on cherche dans l’historique</translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation>Si le panneau recherche une fois par jour une nouvelle version&#x202f;; jamais pendant un spectacle</translation>
    </message>
    <message>
        <source>Which records are shown</source>
        <translation>Entrées affichées</translation>
    </message>
    <message>
        <source>While a show is prepared, it turns pages in lists and texts.</source>
        <translation>Pendant la préparation d’un spectacle, elle fait défiler les listes et les textes.</translation>
    </message>
    <message>
        <source>Whoever was there</source>
        <translation>Toutes les personnes présentes</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw all</source>
        <translation>&amp;Tout retirer</translation>
    </message>
    <message>
        <source>Wi-Fi gone and back</source>
        <translation>Wi-Fi disparu et revenu</translation>
    </message>
    <message>
        <source>Will say: {text}</source>
        <translation>L’agent dira&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Will say: {words}</source>
        <translation>L’agent dira&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Will tell: {words}</source>
        <translation>L’agent saura&#xa0;: {words}</translation>
    </message>
    <message>
        <source>With an underlined letter: opens the menu, presses the button</source>
        <translation>Avec une lettre soulignée&#xa0;: ouvre le menu, appuie sur le bouton</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation>Retirez-le s’il ne doit plus être dit.</translation>
    </message>
    <message>
        <source>Withdraw what waits</source>
        <translation>Retirer ce qui attend</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Words, agent, room or code</source>
        <translation>Mots, agent, salle ou code</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>Écrivez la ligne</translation>
    </message>
    <message>
        <source>Write the message first. It then becomes a cue.</source>
        <translation>Écrivez d’abord le message. Il devient alors un top.</translation>
    </message>
    <message>
        <source>Writing the file anew …</source>
        <translation>Réécriture du fichier …</translation>
    </message>
    <message>
        <source>Writing the report: {done} lines …</source>
        <translation>Écriture du rapport&#xa0;: {done} textes …</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You chose all rooms</source>
        <translation>Vous avez choisi toutes les salles</translation>
    </message>
    <message>
        <source>You chose {room}</source>
        <translation>Vous avez choisi {room}</translation>
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
        <source>You held everything</source>
        <translation>Vous avez tout bloqué</translation>
    </message>
    <message>
        <source>You left it as it is</source>
        <translation>Vous l’avez laissé ainsi</translation>
    </message>
    <message>
        <source>You let a line go to all rooms</source>
        <translation>Vous avez lancé un texte vers toutes les salles</translation>
    </message>
    <message>
        <source>You let a line go to {room}</source>
        <translation>Vous avez lancé un texte vers {room}</translation>
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
        <source>You opened Account</source>
        <translation>Vous avez ouvert «&#xa0;Compte&#xa0;»</translation>
    </message>
    <message>
        <source>You pressed Send</source>
        <translation>Vous avez appuyé sur Envoyer</translation>
    </message>
    <message>
        <source>You released the hold</source>
        <translation>Vous avez débloqué</translation>
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
    <message numerus="yes">
        <source>Your IT has fixed for this computer that lines stay for {count} days.</source>
        <extracomment>One: Your IT has fixed for this computer that lines stay for one day.</extracomment>
        <translation>
            <numerusform>Votre service informatique a fixé que, sur cet ordinateur, les textes restent {count} jour.</numerusform>
            <numerusform>Votre service informatique a fixé que, sur cet ordinateur, les textes restent {count} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft made room for the correction.</source>
        <translation>Votre brouillon a laissé la place à la correction.</translation>
    </message>
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation>Votre brouillon a laissé la place à la ligne précédente.</translation>
    </message>
    <message>
        <source>Your own history is here again.</source>
        <translation>Votre historique est de nouveau là.</translation>
    </message>
    <message>
        <source>Your own name for this room</source>
        <translation>Le nom que vous donnez à cette salle</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>env. {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>env. {seconds} s</translation>
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
        <source>all rooms</source>
        <translation>toutes les salles</translation>
    </message>
    <message>
        <source>always Speak</source>
        <translation>toujours Parole</translation>
    </message>
    <message>
        <source>always by hand</source>
        <translation>toujours à la main</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>et {count} de plus</numerusform>
            <numerusform>et {count} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more remarks</source>
        <extracomment>One: and {count} more remark</extracomment>
        <translation>
            <numerusform>et {count} autre remarque</numerusform>
            <numerusform>et {count} autres remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more rooms</source>
        <extracomment>One: and one more room</extracomment>
        <translation>
            <numerusform>et {count} autre salle</numerusform>
            <numerusform>et {count} autres salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more things to look at</source>
        <extracomment>One: and one more thing to look at</extracomment>
        <translation>
            <numerusform>et {count} autre point à vérifier</numerusform>
            <numerusform>et {count} autres points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>au plus {count}</translation>
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
        <source>called {status}</source>
        <translation>statut {status}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>closed, {time}</source>
        <translation>fermée à {time}</translation>
    </message>
    <message>
        <source>credits do not run now</source>
        <translation>les crédits ne diminuent pas actuellement</translation>
    </message>
    <message>
        <source>credits for about {time}</source>
        <translation>crédits pour environ {time}</translation>
    </message>
    <message>
        <source>credits for about {time}, as estimated</source>
        <translation>crédits pour environ {time}, selon l’estimation</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>entendu</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>known from the account&apos;s list alone: nobody can say whether a line arrives there</source>
        <translation>connue par la liste du compte seule&#xa0;: personne ne peut dire si un texte y arrive</translation>
    </message>
    <message>
        <source>named in a reply</source>
        <translation>nommée dans une réponse</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation>pas d’agent dans cette salle&#xa0;: les textes n’arrivent pas</translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>sans agents</translation>
    </message>
    <message>
        <source>no colours</source>
        <translation>sans couleurs</translation>
    </message>
    <message>
        <source>no context first</source>
        <translation>sans contexte avant</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>sans groupes</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>sans noms</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>sans notes</translation>
    </message>
    <message>
        <source>no planned times</source>
        <translation>sans heures prévues</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>sans salles</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>no waits</source>
        <translation>sans attentes</translation>
    </message>
    <message>
        <source>not in the show that is open</source>
        <translation>pas dans le spectacle ouvert</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>pas encore prêt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
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
        <source>on the account&apos;s list</source>
        <translation>dans la liste du compte</translation>
    </message>
    <message>
        <source>opened ahead</source>
        <translation>ouverte d’avance</translation>
    </message>
    <message>
        <source>opened, {time}</source>
        <translation>ouverte à {time}</translation>
    </message>
    <message>
        <source>perhaps not ready</source>
        <translation>peut-être pas prêt</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>prévu à {time}</translation>
    </message>
    <message>
        <source>room not named</source>
        <translation>salle non indiquée</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>the context that comes before its line</source>
        <translation>le contexte qui précède son texte</translation>
    </message>
    <message>
        <source>the next cue follows</source>
        <translation>le top suivant s’enchaîne</translation>
    </message>
    <message>
        <source>the platform is not sure that it is this agent&apos;s</source>
        <translation>la plateforme n’est pas sûre qu’elle soit à cet agent</translation>
    </message>
    <message>
        <source>the rest of the rows is left out, for there are too many</source>
        <translation>les autres lignes sont laissées de côté, car il y en a trop</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>saisie à la main</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>votre texte</translation>
    </message>
    <message>
        <source>{about} A line becomes: {outcome}.</source>
        <translation>{about} Résultat d’un texte&#xa0;: {outcome}.</translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms</source>
        <extracomment>One: {agent} is live in one room</extracomment>
        <translation>
            <numerusform>{agent} est en direct dans {count} salle</numerusform>
            <numerusform>{agent} est en direct dans {count} salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms.</source>
        <extracomment>One: {agent} is live in one room.</extracomment>
        <translation>
            <numerusform>{agent} est en direct dans {count} salle.</numerusform>
            <numerusform>{agent} est en direct dans {count} salles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{agent} is no agent of this account. Choose another one, or open the account that has it.</source>
        <translation>{agent} n’est pas un agent de ce compte. Choisissez-en un autre, ou ouvrez le compte auquel il appartient.</translation>
    </message>
    <message>
        <source>{agent} is not in the room {room}. Wait until it is, or aim elsewhere.</source>
        <translation>{agent} n’est pas dans la salle {room}. Attendez qu’il y soit, ou choisissez une autre cible.</translation>
    </message>
    <message>
        <source>{agent} is not ready, its state is {status}. Wait until it is, or choose another one.</source>
        <translation>{agent} n’est pas prêt, son état est {status}. Attendez qu’il le soit, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{agent} is speaking, about {seconds} s left (estimate)</source>
        <translation>{agent} parle, encore environ {seconds} s (estimation)</translation>
    </message>
    <message>
        <source>{agent}, all rooms</source>
        <translation>{agent}, toutes les salles</translation>
    </message>
    <message>
        <source>{agent}, {room}</source>
        <translation>{agent}, {room}</translation>
    </message>
    <message>
        <source>{backend} answers.</source>
        <translation>{backend} répond.</translation>
    </message>
    <message>
        <source>{begun} to {ended} ({zone})</source>
        <translation>Du {begun} au {ended} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>{count} asked</source>
        <extracomment>One: one asked</extracomment>
        <translation>
            <numerusform>{count} posée</numerusform>
            <numerusform>{count} posées</numerusform>
        </translation>
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
        <source>{count} copies of it have {size} MB.</source>
        <extracomment>One: One copy of it has {size} MB.</extracomment>
        <translation>
            <numerusform>{count} copie en fait {size}&#xa0;Mo.</numerusform>
            <numerusform>{count} copies en font {size}&#xa0;Mo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues</source>
        <extracomment>One: One cue</extracomment>
        <translation>
            <numerusform>{count} top</numerusform>
            <numerusform>{count} tops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are changed together</source>
        <extracomment>One: One cue is changed</extracomment>
        <translation>
            <numerusform>{count} top est modifié</numerusform>
            <numerusform>{count} tops sont modifiés ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are still to come.</source>
        <extracomment>One: One cue is still to come.</extracomment>
        <translation>
            <numerusform>{count} top est encore à venir.</numerusform>
            <numerusform>{count} tops sont encore à venir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve</source>
        <extracomment>One: one cue resolves</extracomment>
        <translation>
            <numerusform>{count} top complet</numerusform>
            <numerusform>{count} tops complets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve.</source>
        <extracomment>One: One cue resolves.</extracomment>
        <translation>
            <numerusform>{count} top est complet.</numerusform>
            <numerusform>{count} tops sont complets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were added.</source>
        <extracomment>One: One cue was added.</extracomment>
        <translation>
            <numerusform>{count} top a été ajouté.</numerusform>
            <numerusform>{count} tops ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were changed.</source>
        <extracomment>One: One cue was changed.</extracomment>
        <translation>
            <numerusform>{count} top a été modifié.</numerusform>
            <numerusform>{count} tops ont été modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were doubled.</source>
        <extracomment>One: One cue was doubled.</extracomment>
        <translation>
            <numerusform>{count} top a été dupliqué.</numerusform>
            <numerusform>{count} tops ont été dupliqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were moved.</source>
        <extracomment>One: One cue was moved.</extracomment>
        <translation>
            <numerusform>{count} top a été déplacé.</numerusform>
            <numerusform>{count} tops ont été déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were removed.</source>
        <extracomment>One: One cue was removed.</extracomment>
        <translation>
            <numerusform>{count} top a été supprimé.</numerusform>
            <numerusform>{count} tops ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>One: One day</extracomment>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files. Look at them, then save them: nothing is sent.</source>
        <extracomment>One: One file. Look at it, then save it: nothing is sent.</extracomment>
        <translation>
            <numerusform>{count} fichier. Regardez-le, puis enregistrez-le&#xa0;: rien n’est envoyé.</numerusform>
            <numerusform>{count} fichiers. Regardez-les, puis enregistrez-les&#xa0;: rien n’est envoyé.</numerusform>
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
        <source>{count} groups</source>
        <extracomment>One: one group</extracomment>
        <translation>
            <numerusform>{count} groupe</numerusform>
            <numerusform>{count} groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} joined, {time}</source>
        <extracomment>One: one joined, {time}</extracomment>
        <translation>
            <numerusform>{count} arrivée, {time}</numerusform>
            <numerusform>{count} arrivées, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left</source>
        <extracomment>One: one left</extracomment>
        <translation>
            <numerusform>reste {count}</numerusform>
            <numerusform>reste {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left, {time}</source>
        <extracomment>One: one left, {time}</extracomment>
        <translation>
            <numerusform>{count} départ, {time}</numerusform>
            <numerusform>{count} départs, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <extracomment>One: One line</extracomment>
        <translation>
            <numerusform>{count} texte</numerusform>
            <numerusform>{count} textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are left out: they cannot be read, or stand there twice.</source>
        <extracomment>One: One line is left out: it cannot be read, or stands there twice.</extracomment>
        <translation>
            <numerusform>{count} texte est omis&#xa0;: il est illisible, ou figure deux fois.</numerusform>
            <numerusform>{count} textes sont omis&#xa0;: ils sont illisibles, ou figurent deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines found</source>
        <extracomment>One: One line found</extracomment>
        <translation>
            <numerusform>{count} texte trouvé</numerusform>
            <numerusform>{count} textes trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, from {day} to {last}.</source>
        <extracomment>One: One line goes for good, from {day} to {last}.</extracomment>
        <translation>
            <numerusform>{count} texte disparaît définitivement, du {day} au {last}.</numerusform>
            <numerusform>{count} textes disparaissent définitivement, du {day} au {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, of {day}.</source>
        <extracomment>One: One line goes for good, of {day}.</extracomment>
        <translation>
            <numerusform>{count} texte disparaît définitivement, du {day}.</numerusform>
            <numerusform>{count} textes disparaissent définitivement, du {day}.</numerusform>
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
        <source>{count} lines of this minute&apos;s budget, one for each room. To all rooms it would be one.</source>
        <extracomment>One: One line of this minute&apos;s budget.</extracomment>
        <translation>
            <numerusform>{count} texte du budget de cette minute.</numerusform>
            <numerusform>{count} textes du budget de cette minute, un par salle. Vers toutes les salles, ce serait un seul.</numerusform>
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
        <source>{count} lines stay: it is not known yet what becomes of them.</source>
        <extracomment>One: One line stays: it is not known yet what becomes of it.</extracomment>
        <translation>
            <numerusform>{count} texte reste&#xa0;: on ne sait pas encore ce qu’il devient.</numerusform>
            <numerusform>{count} textes restent&#xa0;: on ne sait pas encore ce qu’ils deviennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were deleted for good. Nothing of them is left in the history.</source>
        <extracomment>One: One line was deleted for good. Nothing of it is left in the history.</extracomment>
        <translation>
            <numerusform>{count} texte a été supprimé définitivement. Il n’en reste rien dans l’historique.</numerusform>
            <numerusform>{count} textes ont été supprimés définitivement. Il n’en reste rien dans l’historique.</numerusform>
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
        <source>{count} lines were sent from here meanwhile. They are in your own history.</source>
        <extracomment>One: One line was sent from here meanwhile. It is in your own history.</extracomment>
        <translation>
            <numerusform>{count} texte a été envoyé d’ici entre-temps. Il est dans votre historique.</numerusform>
            <numerusform>{count} textes ont été envoyés d’ici entre-temps. Ils sont dans votre historique.</numerusform>
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
        <source>{count} lines would go now.</source>
        <extracomment>One: One line would go now.</extracomment>
        <translation>
            <numerusform>{count} texte serait supprimé maintenant.</numerusform>
            <numerusform>{count} textes seraient supprimés maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines, by time from left to right, in a row for each place.</source>
        <extracomment>One: One line, by time from left to right, in a row for each place.</extracomment>
        <translation>
            <numerusform>{count} texte, dans l’ordre du temps de gauche à droite, sur une ligne par cible.</numerusform>
            <numerusform>{count} textes, dans l’ordre du temps de gauche à droite, sur une ligne par cible.</numerusform>
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
    <message numerus="yes">
        <source>{count} more cues cannot go as they are.</source>
        <extracomment>One: One more cue cannot go as it is.</extracomment>
        <translation>
            <numerusform>{count} autre top ne peut pas partir tel quel.</numerusform>
            <numerusform>{count} autres tops ne peuvent pas partir tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count}&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines</source>
        <extracomment>One: One new line</extracomment>
        <translation>
            <numerusform>{count} nouveau texte</numerusform>
            <numerusform>{count} nouveaux textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines are not among them</source>
        <extracomment>One: One new line is not among them</extracomment>
        <translation>
            <numerusform>{count} nouveau texte n’en fait pas partie</numerusform>
            <numerusform>{count} nouveaux textes n’en font pas partie</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>{count} parts of the show could not be used, the first: {place}: {sentence} The rest is open; the file is copied before it changes.</source>
        <extracomment>One: {place}: {sentence} The rest of the show is open; the file is copied before it changes.</extracomment>
        <translation>
            <numerusform>{count} élément du spectacle n’a pas pu être utilisé. {place}&#xa0;: {sentence} Le reste est ouvert&#xa0;; le fichier est copié avant toute modification.</numerusform>
            <numerusform>{count} éléments du spectacle n’ont pas pu être utilisés. Le premier, {place}&#xa0;: {sentence} Le reste est ouvert&#xa0;; le fichier est copié avant toute modification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <extracomment>One: 1 person</extracomment>
        <translation>
            <numerusform>{count} personne</numerusform>
            <numerusform>{count} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <extracomment>One: {count} room</extracomment>
        <translation>
            <numerusform>{count} salle</numerusform>
            <numerusform>{count} salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are chosen.</source>
        <extracomment>One: One room is chosen.</extracomment>
        <translation>
            <numerusform>{count} salle est choisie.</numerusform>
            <numerusform>{count} salles sont choisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are live</source>
        <extracomment>One: one room is live</extracomment>
        <translation>
            <numerusform>{count} salle est en direct</numerusform>
            <numerusform>{count} salles sont en direct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows cannot be used</source>
        <extracomment>One: one row cannot be used</extracomment>
        <translation>
            <numerusform>{count} ligne inutilisable</numerusform>
            <numerusform>{count} lignes inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sent</source>
        <extracomment>One: one sent</extracomment>
        <translation>
            <numerusform>{count} envoyé</numerusform>
            <numerusform>{count} envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} snippets, the first: {first}</source>
        <extracomment>One: {count} snippet: {first}</extracomment>
        <translation>
            <numerusform>{count} extrait&#xa0;: {first}</numerusform>
            <numerusform>{count} extraits, le premier&#xa0;: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things to look at</source>
        <extracomment>One: one thing to look at</extracomment>
        <translation>
            <numerusform>{count} point à vérifier</numerusform>
            <numerusform>{count} points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} credits</source>
        <translation>{credits} crédits</translation>
    </message>
    <message>
        <source>{credits} credits a minute</source>
        <translation>{credits} crédits par minute</translation>
    </message>
    <message>
        <source>{day}, {begun} to {ended} ({zone})</source>
        <translation>{day}, de {begun} à {ended} ({zone})</translation>
    </message>
    <message>
        <source>{deed}, about {minutes} min</source>
        <translation>{deed}, environ {minutes} min</translation>
    </message>
    <message>
        <source>{does}. Hold it down.</source>
        <translation>{does}. Maintenez le bouton enfoncé.</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({reason}). Check that this computer&apos;s disk has room.</source>
        <translation>{file} ne peut pas être ouvert ({reason}). Vérifiez qu’il reste de la place sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Close it elsewhere, or choose another file.</source>
        <translation>{file} ne peut pas être lu ({reason}). Fermez-le ailleurs, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} cannot be saved ({reason}). Check that {folder} can be written and has room, or save a copy in another folder.</source>
        <translation>{file} ne peut pas être enregistré ({reason}). Vérifiez que {folder} est accessible en écriture et qu’il reste de la place, ou enregistrez une copie dans un autre dossier.</translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation>{file} est beaucoup trop volumineux.</translation>
    </message>
    <message>
        <source>{file} is from an older panel, and is now kept as this one does.</source>
        <translation>{file} vient d’un panneau plus ancien, et est désormais gardé au format de celui-ci.</translation>
    </message>
    <message>
        <source>{file} is in use by a panel. Choose a copy of it, from the folder backups.</source>
        <translation>{file} est utilisé par un panneau. Choisissez-en une copie, dans le dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>{file} is larger than {most} GB, and cannot be opened here.</source>
        <translation>{file} dépasse {most}&#xa0;Go et ne peut pas être ouvert ici.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, and no cue list. Choose another file.</source>
        <translation>{file} dépasse {most} Mo, ce n’est pas une liste de tops. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is no file. Choose a file.</source>
        <translation>{file} n’est pas un fichier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>{file} is no history of a panel, or it is damaged. Choose a history that was exported as JSON.</source>
        <translation>{file} n’est pas l’historique d’un panneau, ou est endommagé. Choisissez un historique exporté en JSON.</translation>
    </message>
    <message>
        <source>{file} is no plain file, or it is far too large.</source>
        <translation>{file} n’est pas un fichier ordinaire, ou il est beaucoup trop volumineux.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Look whether it was moved.</source>
        <translation>{file} n’est plus là. Vérifiez s’il a été déplacé.</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else and is left to them. Your show is now kept in {place}.</source>
        <translation>{file} a été modifié par quelqu’un d’autre et lui est laissé. Votre spectacle est désormais gardé dans {place}.</translation>
    </message>
    <message>
        <source>{file} was made by a newer panel. Update this panel to open it. Nothing in it was changed.</source>
        <translation>{file} vient d’un panneau plus récent. Mettez ce panneau à jour pour l’ouvrir. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>{folder} est accessible en écriture.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}).</source>
        <translation>{folder} n’est pas accessible en écriture ({reason}).</translation>
    </message>
    <message>
        <source>{headline} {mode}, {time}, {target}: {text}</source>
        <translation>{headline} {mode}, {time}, {target} : {text}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} does the same.</source>
        <translation>{keys} fait la même chose.</translation>
    </message>
    <message>
        <source>{key} already does this: {what}.</source>
        <translation>{key} fait déjà ceci&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{key} does nothing now.</source>
        <translation>{key} ne fait plus rien.</translation>
    </message>
    <message>
        <source>{key} does this now: {what}.</source>
        <translation>{key} fait maintenant ceci&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{mark} came in with a variable or a snippet, and would be said as it is written. Correct it there.</source>
        <translation>{mark} vient d’une variable ou d’un extrait, et serait dit tel quel. Corrigez-le à cet endroit.</translation>
    </message>
    <message>
        <source>{mark} is no variable. Write it like {example}.</source>
        <translation>{mark} n’est pas une variable. Écrivez-la comme {example}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{moment}: {outcome}</source>
        <translation>{moment}&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>{ms} ms away</source>
        <translation>à {ms} ms</translation>
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
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{points} of {most} points, ended early.</source>
        <translation>{points} points sur {most}, terminé avant la fin.</translation>
    </message>
    <message>
        <source>{points} of {most} points.</source>
        <translation>{points} points sur {most}.</translation>
    </message>
    <message>
        <source>{points} of {most} points: {found}</source>
        <translation>{points} points sur {most}&#xa0;: {found}</translation>
    </message>
    <message>
        <source>{reason} It is the address of the profile {profile}: open this account anew in the window.</source>
        <translation>{reason} C’est l’adresse du profil {profile}&#xa0;: ouvrez de nouveau ce compte dans la fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>{room} and {count} more rooms: {told}</source>
        <extracomment>One: {room} and one more room: {told}</extracomment>
        <translation>
            <numerusform>{room} et {count} autre salle : {told}</numerusform>
            <numerusform>{room} et {count} autres salles : {told}</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} has closed</source>
        <translation>{room} a fermé</translation>
    </message>
    <message>
        <source>{room} has closed. Untick it before you send.</source>
        <translation>{room} a fermé. Décochez cette salle avant d’envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>{room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>Peut-être communiqué à {room}&#xa0;: {count} de ces faits. Personne ne peut le prouver.</numerusform>
            <numerusform>Peut-être communiqués à {room}&#xa0;: {count} de ces faits. Personne ne peut le prouver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{room} never received {count} of these.</source>
        <extracomment>One: {room} never received one of these.</extracomment>
        <translation>
            <numerusform>Jamais reçu par {room}&#xa0;: {count} de ces faits.</numerusform>
            <numerusform>Jamais reçus par {room}&#xa0;: {count} de ces faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>{room}: {standing}, {time}</source>
        <translation>{room}&#xa0;: {standing}, {time}</translation>
    </message>
    <message>
        <source>{room}: {told}</source>
        <translation>{room} : {told}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds} s: {what}</source>
        <translation>{seconds} s&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{show}, {when}</source>
        <translation>{show}, {when}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{standing}, {time}: {text}</source>
        <translation>{standing}, {time}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{target}: {text}</source>
        <translation>{target}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{text} ({moment})</source>
        <translation>{text} ({moment})</translation>
    </message>
    <message numerus="yes">
        <source>{time}: {count} lines, {outcome}</source>
        <extracomment>One: {time}: {outcome}</extracomment>
        <translation>
            <numerusform>{time}&#xa0;: {count} texte, {outcome}</numerusform>
            <numerusform>{time}&#xa0;: {count} textes, {outcome}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {hint}</source>
        <translation>{title} {hint}</translation>
    </message>
    <message>
        <source>{told} Its state is {status}.</source>
        <translation>{told} Son état est {status}.</translation>
    </message>
    <message>
        <source>{told} Managed defaults from {source}: {names}.</source>
        <translation>{told} Réglages imposés de {source}&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{told} {count} cues go there.</source>
        <extracomment>One: {told} One cue goes there.</extracomment>
        <translation>
            <numerusform>{told} {count} top y va.</numerusform>
            <numerusform>{told} {count} tops y vont.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>{when}: {score}</source>
        <translation>{when}&#xa0;: {score}</translation>
    </message>
    <message>
        <source>{when}: {show}</source>
        <translation>{when}&#xa0;: {show}</translation>
    </message>
    <message>
        <source>{who}, plan {plan}.</source>
        <translation>{who}, forfait {plan}.</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{why} The row says: {text}</source>
        <translation>{why} La ligne contient&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{word}: a link is read sign by sign. Name the page.</source>
        <translation>{word}&#xa0;: un lien est lu signe par signe. Nommez plutôt la page.</translation>
    </message>
    <message>
        <source>{word}: a long number is read badly. Write it as it is said.</source>
        <translation>{word}&#xa0;: un long nombre se lit mal. Écrivez-le comme il se dit.</translation>
    </message>
    <message>
        <source>{word}: it may be spelled out. Write it as it is said.</source>
        <translation>{word}&#xa0;: ce mot risque d’être épelé. Écrivez-le comme il se dit.</translation>
    </message>
    <message>
        <source>{word}: nobody can note an e-mail address by ear. Show it.</source>
        <translation>{word}&#xa0;: personne ne peut noter une adresse e-mail à l’oreille. Affichez-la.</translation>
    </message>
    <message>
        <source>{word}: this sign is read badly, or not at all.</source>
        <translation>{word}&#xa0;: ce signe se lit mal, ou pas du tout.</translation>
    </message>
    <message>
        <source>“{file}” is no show file, or it is damaged. Nothing in it was changed.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier de spectacle, ou il est endommagé. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>“{part}” after the name of the cue is not known. Write what is meant as the panel&apos;s own scripts do.</source>
        <translation>«&#xa0;{part}&#xa0;» après le nom du top est inconnu. Écrivez-le comme dans les scripts du panneau.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation>
            <numerusform>… et {count} caractère de plus. Tout est envoyé. Appuyez sur Suppr pour effacer.</numerusform>
            <numerusform>… et {count} caractères de plus. Tout est envoyé. Appuyez sur Suppr pour effacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>−{time} under</source>
        <translation>−{time} d’avance</translation>
    </message>
</context>
</TS>
