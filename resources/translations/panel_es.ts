<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>panel</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;API secret</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agente</translation>
    </message>
    <message>
        <source>&amp;Armed</source>
        <translation>&amp;Armado</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
    <message>
        <source>&amp;Big text for the stage</source>
        <translation>Texto &amp;grande para el escenario</translation>
    </message>
    <message>
        <source>&amp;Check and open</source>
        <translation>Compro&amp;bar y abrir</translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation>Ce&amp;rrar el panel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Compact (this desktop lets no program stay on top)</source>
        <translation>&amp;Compacta (este escritorio no deja ningún programa encima)</translation>
    </message>
    <message>
        <source>&amp;Compact, always on top</source>
        <translation>&amp;Compacta, siempre encima</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexto</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>&amp;Export the history …</source>
        <translation>&amp;Exportar el historial …</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Hold, or release</source>
        <translation>&amp;Retener o liberar</translation>
    </message>
    <message>
        <source>&amp;It was spoken</source>
        <translation>Se di&amp;jo</translation>
    </message>
    <message>
        <source>&amp;Keys that work here</source>
        <translation>&amp;Teclas que sirven aquí</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Dejar&amp;lo así</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Bu&amp;scar ahora</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;Part before</source>
        <translation>Parte an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Quick switcher …</source>
        <translation>&amp;Búsqueda rápida…</translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation>&amp;Actualizar agentes y salas</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Espectáculo</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>&amp;Try it in rehearsal</source>
        <translation>P&amp;robar en un ensayo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Use it for this session only</source>
        <translation>&amp;Usar solo en esta sesión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation>De este modo, un contexto se diría en voz alta. No se envió nada.</translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation>Llegó una respuesta tardía</translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. The agent may know this now.</source>
        <translation>Llegó una respuesta tardía, pero no prueba nada. Puede que el agente ya lo sepa.</translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. This may have been spoken.</source>
        <translation>Llegó una respuesta tardía, pero no prueba nada. Puede que este texto se dijera.</translation>
    </message>
    <message>
        <source>A late answer came. Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>Llegó una respuesta tardía. Salas alcanzadas: {reached}. Salas que no lo recibieron: {missed}.</translation>
    </message>
    <message>
        <source>A late answer came: accepted. How many rooms it reached, it did not say.</source>
        <translation>Llegó una respuesta tardía: aceptado. No indica a cuántas salas llegó.</translation>
    </message>
    <message numerus="yes">
        <source>A late answer came: delivered to {count} rooms.</source>
        <extracomment>One: A late answer came: delivered to one room.</extracomment>
        <translation>
            <numerusform>Llegó una respuesta tardía: entregado en una sala.</numerusform>
            <numerusform>Llegó una respuesta tardía: entregado en {count} salas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A late answer came: nobody heard this, no room is connected to the agent.</source>
        <translation>Llegó una respuesta tardía: nadie lo oyó, ninguna sala está conectada al agente.</translation>
    </message>
    <message>
        <source>A late answer came: some rooms got this line, others did not.</source>
        <translation>Llegó una respuesta tardía: unas salas recibieron este texto y otras no.</translation>
    </message>
    <message>
        <source>A late answer came: the platform asked to wait. It did not act.</source>
        <translation>Llegó una respuesta tardía: la plataforma pidió esperar. No hizo nada.</translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line.</source>
        <translation>Llegó una respuesta tardía: la plataforma rechazó este texto.</translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line. {why}</source>
        <translation>Llegó una respuesta tardía: la plataforma rechazó este texto. {why}</translation>
    </message>
    <message>
        <source>A proxy here must not hold a user name or a password, for everybody on this computer can read it. Set such a proxy in the system&apos;s own settings.</source>
        <translation>Aquí, un proxy no debe contener nombre de usuario ni contraseña, porque cualquiera puede leerlos en este equipo. Indique ese proxy en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example:3128; or it is “direct”, or “system”.</source>
        <translation>Un proxy se escribe como http://proxy.example:3128; o bien «direct» o «system».</translation>
    </message>
    <message>
        <source>ALL rooms · {agent}</source>
        <translation>TODAS las salas · {agent}</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>ARMADO</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Accepted by the platform. How many rooms it reached, the reply did not say.</source>
        <translation>Aceptado por la plataforma. La respuesta no indica a cuántas salas llegó.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation>Agente, sala o comando</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>All columns as &amp;usual</source>
        <translation>Todas las columnas como siem&amp;pre</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>Todos los comandos (F10)</translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>Todo lo demás está oculto mientras el modo privado está activo.</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation>Todas las salas (difusión)</translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation>Otro panel está usando estos archivos. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Armado</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>As the &amp;system has them</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back &amp;up the history now</source>
        <translation>Hacer ahora una co&amp;pia del historial</translation>
    </message>
    <message>
        <source>Backing up the history …</source>
        <translation>Copiando el historial …</translation>
    </message>
    <message>
        <source>Backing up the history: {percent} %</source>
        <translation>Copiando el historial: {percent} %</translation>
    </message>
    <message>
        <source>Begins a new line of the text</source>
        <translation>Empieza una línea nueva</translation>
    </message>
    <message>
        <source>Brings back the last line, where nothing is written</source>
        <translation>Recupera el último texto, si no hay nada escrito</translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation>Compre créditos en bithuman.ai y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
    <message>
        <source>Cancel the writing</source>
        <translation>Cancelar la escritura</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Check that the disk has room, then send it again.</source>
        <translation>Compruebe que hay espacio en el disco y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>Check that the profile and the agent belong together.</source>
        <translation>Compruebe que el perfil y el agente se corresponden.</translation>
    </message>
    <message>
        <source>Check the agent code, and that the profile is the one that owns the agent.</source>
        <translation>Compruebe el código de agente y que el agente pertenece a este perfil.</translation>
    </message>
    <message>
        <source>Check the agent code.</source>
        <translation>Compruebe el código de agente.</translation>
    </message>
    <message>
        <source>Check the agent, the room and the text, then send again.</source>
        <translation>Compruebe el agente, la sala y el texto, y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Check the base URL in the profile.</source>
        <translation>Compruebe la URL base en el perfil.</translation>
    </message>
    <message>
        <source>Check the base URL in the profile. This server may also be too old for the call.</source>
        <translation>Compruebe la URL base en el perfil. También puede que este servidor sea demasiado antiguo para la llamada.</translation>
    </message>
    <message>
        <source>Check the network of this machine, and the base URL in the profile.</source>
        <translation>Compruebe la red de este equipo y la URL base en el perfil.</translation>
    </message>
    <message>
        <source>Check the network of this machine, then try again.</source>
        <translation>Compruebe la red de este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the network of this machine.</source>
        <translation>Compruebe la red de este equipo.</translation>
    </message>
    <message>
        <source>Check the network. It is safe to send again.</source>
        <translation>Compruebe la red. Se puede volver a enviar sin riesgo.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Compruebe el proxy en los ajustes de red del sistema.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and network, or ask your IT for its CA file.</source>
        <translation>Compruebe la fecha y la red de este equipo, o pida el archivo de CA al departamento de informática.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and network. A company network may need its CA file.</source>
        <translation>Compruebe la fecha y la red de este equipo. Una red de empresa puede necesitar su propio archivo de CA.</translation>
    </message>
    <message>
        <source>Checking the secret with the platform …</source>
        <translation>La plataforma está comprobando la clave…</translation>
    </message>
    <message>
        <source>Choose a line above to see what became of it.</source>
        <translation>Elija un texto de arriba para ver qué fue de él.</translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation>Elija primero un agente y una sala.</translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation>Elija un agente y una sala, escriba un texto y pulse Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation>Elija otro agente. Si existe en bithuman.ai, actualice el panel.</translation>
    </message>
    <message>
        <source>Choose the one or the other</source>
        <translation>Eligen uno u otro</translation>
    </message>
    <message>
        <source>Choose who speaks, and where</source>
        <translation>Elija quién habla y dónde</translation>
    </message>
    <message>
        <source>Choose, or type an id</source>
        <translation>Elegir o escribir un ID</translation>
    </message>
    <message>
        <source>Chooses the room</source>
        <translation>Elige la sala</translation>
    </message>
    <message>
        <source>Chooses what is picked or typed</source>
        <translation>Elige lo seleccionado o escrito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Cerrar la ayuda (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Closes an open menu or list first, and does nothing else then</source>
        <translation>Cierra primero un menú o una lista abierta y no hace nada más</translation>
    </message>
    <message>
        <source>Closes the help, and holds if a line is on its way</source>
        <translation>Cierra la ayuda y retiene si hay un texto en camino</translation>
    </message>
    <message>
        <source>Columns &amp;beside the stage</source>
        <translation>Columnas a am&amp;bos lados del escenario</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>Contexto: oculto</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation>Copie de nuevo la clave de la página «Developer» de bithuman.ai y guárdela.</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>No alcanzadas</translation>
    </message>
    <message>
        <source>Credits for about {hours} h {minutes} min</source>
        <translation>Créditos para unas {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Credits for about {minutes} min</source>
        <translation>Créditos para unos {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Credits for less than a minute</source>
        <translation>Créditos para menos de un minuto</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter para enviar</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends the line. Esc holds whatever has not left yet, and releases it.</source>
        <translation>Ctrl+Intro envía la línea. Esc retiene lo que aún no ha salido, y lo libera.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message numerus="yes">
        <source>Delivered to {count} rooms.</source>
        <extracomment>One: Delivered to one room.</extracomment>
        <translation>
            <numerusform>Entregado en una sala.</numerusform>
            <numerusform>Entregado en {count} salas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar y volver a enviar</translation>
    </message>
    <message>
        <source>Every line gets its outcome here. Where it is unknown, look at the stage before you say the line again.</source>
        <translation>Aquí cada línea recibe su resultado. Si es desconocido, mire el escenario antes de decirla otra vez.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Exporting the history …</source>
        <translation>Exportando el historial …</translation>
    </message>
    <message>
        <source>Exporting the history: {done} of {total} lines</source>
        <translation>Exportando el historial: {done} de {total} líneas</translation>
    </message>
    <message>
        <source>F5 does the same.</source>
        <translation>F5 hace lo mismo.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation>Buscar un agente, una sala o un comando</translation>
    </message>
    <message>
        <source>Fold or show the &amp;history</source>
        <translation>Plegar o mostrar el &amp;historial</translation>
    </message>
    <message>
        <source>Fold or show the &amp;targets</source>
        <translation>Plegar o mostrar los &amp;destinos</translation>
    </message>
    <message>
        <source>Fold the history</source>
        <translation>Plegar el historial</translation>
    </message>
    <message>
        <source>Fold the targets</source>
        <translation>Plegar los destinos</translation>
    </message>
    <message>
        <source>Follows the link</source>
        <translation>Sigue el enlace</translation>
    </message>
    <message>
        <source>For example: Main stage</source>
        <translation>Por ejemplo: Escenario principal</translation>
    </message>
    <message>
        <source>For other programs ({pattern})</source>
        <translation>Para otros programas ({pattern})</translation>
    </message>
    <message>
        <source>For reading and printing ({pattern})</source>
        <translation>Para leer e imprimir ({pattern})</translation>
    </message>
    <message>
        <source>For spreadsheets ({pattern})</source>
        <translation>Para hojas de cálculo ({pattern})</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Free some disk space, then send again. It is safe to send again.</source>
        <translation>Libere espacio en el disco y vuelva a enviar. Se puede hacer sin riesgo.</translation>
    </message>
    <message>
        <source>Freeze everything (Esc). A sentence being spoken cannot be stopped.</source>
        <translation>Retener todo (Esc). Una frase que ya se está diciendo no se puede detener.</translation>
    </message>
    <message>
        <source>Freezes everything at once. A sentence being spoken cannot be stopped.</source>
        <translation>Retiene todo al instante. Una frase que ya se está diciendo no se puede detener.</translation>
    </message>
    <message>
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation>Dé un nombre a esta cuenta y pegue su clave de API. Se encuentra en www.bithuman.ai, en «Developer», «API Secrets».</translation>
    </message>
    <message>
        <source>Go to the next control, to the one before</source>
        <translation>Van al control siguiente, al anterior</translation>
    </message>
    <message>
        <source>Goes on to the line after it</source>
        <translation>Pasa al texto siguiente</translation>
    </message>
    <message>
        <source>Goes to the page, then from link to link</source>
        <translation>Va a la página y luego de enlace en enlace</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>RETENER</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;delivered</source>
        <translation>Oír el sonido de «&amp;entregada»</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;unknown</source>
        <translation>Oír el sonido de «de&amp;sconocido»</translation>
    </message>
    <message>
        <source>Hear the sound for not h&amp;eard</source>
        <translation>Oír el sonido de «no &amp;oída»</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>Ayuda: {title}</translation>
    </message>
    <message>
        <source>Hidden by the shield.</source>
        <translation>Oculto por el modo privado.</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Alto co&amp;ntraste, oscuro</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation>Mantener pulsado para enviar a todas las salas (Ctrl+Mayús+Enter)</translation>
    </message>
    <message>
        <source>Holds if a line is on its way, and then goes back to it</source>
        <translation>Retiene si hay un texto en camino, y entonces vuelve a él</translation>
    </message>
    <message>
        <source>How everything works (Shift+F1)</source>
        <translation>Cómo funciona todo (Mayús+F1)</translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation>Si aún debe decirse, se puede volver a enviar sin riesgo.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>En los detalles</translation>
    </message>
    <message>
        <source>In the field API secret: checks it and opens the account</source>
        <translation>En el campo Clave de API: la comprueba y abre la cuenta</translation>
    </message>
    <message>
        <source>In the fields Agent and Room</source>
        <translation>En los campos Agente y Sala</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>En la ayuda</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>En el historial</translation>
    </message>
    <message>
        <source>In the list of rooms</source>
        <translation>En la lista de salas</translation>
    </message>
    <message>
        <source>In the message</source>
        <translation>En el mensaje</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>It is not a property list with a dictionary.</source>
        <translation>No es una lista de propiedades con un diccionario.</translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation>Se puede volver a enviar sin riesgo.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Debe ser un texto.</translation>
    </message>
    <message>
        <source>It must be the whole path of a file.</source>
        <translation>Debe ser la ruta completa de un archivo.</translation>
    </message>
    <message>
        <source>It must be “on” or “off”.</source>
        <translation>Debe ser «on» u «off».</translation>
    </message>
    <message>
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation>Su tipo debe ser REG_SZ o REG_DWORD.</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>Teclas que sirven aquí</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>Últimas líneas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Look at another line</source>
        <translation>Miran otro texto</translation>
    </message>
    <message>
        <source>Look at another room</source>
        <translation>Miran otra sala</translation>
    </message>
    <message>
        <source>Look at the agent&apos;s page on bithuman.ai and wait until it is ready.</source>
        <translation>Consulte la página del agente en bithuman.ai y espere a que esté listo.</translation>
    </message>
    <message>
        <source>Look at the stage before you send it again.</source>
        <translation>Mire al escenario antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>Look for newer releases once a da&amp;y</source>
        <translation>Buscar versiones &amp;nuevas una vez al día</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Looking for rooms …</source>
        <translation>Buscando salas …</translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation>Buscando sus agentes…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>Desactive el modo privado para marcar lo que aún debe enviarse. Todo lo demás se retira al liberar.</translation>
    </message>
    <message>
        <source>Make this column &amp;narrower</source>
        <translation>Es&amp;trechar esta columna</translation>
    </message>
    <message>
        <source>Make this column &amp;wider</source>
        <translation>&amp;Ensanchar esta columna</translation>
    </message>
    <message>
        <source>May the panel look once a day whether there is a newer release? It sends nothing about you.</source>
        <translation>¿Puede el panel buscar una vez al día si hay una versión nueva? No envía nada sobre usted.</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>Barra s&amp;uperior de menús</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>More on</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Move this column to the &amp;left</source>
        <translation>Mover esta columna a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move this column to the &amp;right</source>
        <translation>Mover esta columna a la de&amp;recha</translation>
    </message>
    <message>
        <source>Move through the text</source>
        <translation>Recorren el texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No API secret of the profile {profile} is kept ({store}).</source>
        <translation>No hay ninguna clave de API guardada del perfil {profile} ({store}).</translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation>Sin agente</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>No hubo respuesta dentro del plazo.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation>No se pudo abrir ningún navegador. La página es {page}</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>Sin conexión con el servidor.</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>No quedan créditos</translation>
    </message>
    <message>
        <source>No line yet. What you send shows up here, with what became of it.</source>
        <translation>Aún no hay ninguna línea. Lo que envíe aparecerá aquí, con lo que fue de ello.</translation>
    </message>
    <message>
        <source>No lines for {seconds} s</source>
        <translation>Sin textos durante {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>No room in the list is called so. Enter takes it for a room id.</source>
        <translation>Ninguna sala de la lista se llama así. Intro lo toma como id de sala.</translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation>Ninguna sala está en vivo. Abra la página del agente.</translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>Este ordenador no puede reproducir ningún sonido. Los resultados se siguen mostrando y leyendo en voz alta. Compruebe el altavoz y después desactive y vuelva a activar los sonidos.</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation>Nadie lo oyó: ninguna sala está conectada al agente.</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation>No hay nadie conectado: el agente no tiene allí ninguna sala en vivo.</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nadie lo oyó</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not only the administrator can change {place}: it must belong to root, and nobody else may write it.</source>
        <translation>No solo el administrador puede cambiar {place}: debe pertenecer a root y nadie más debe poder escribir en ese lugar.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not sent: a column lay over the line. Look, then press again.</source>
        <translation>No enviado: una columna tapaba el texto. Mire y pulse de nuevo.</translation>
    </message>
    <message>
        <source>Not sent: it could not be written to the journal on this computer.</source>
        <translation>No enviado: no se pudo escribir en el diario de este equipo.</translation>
    </message>
    <message>
        <source>Not sent: it had waited too long in the queue.</source>
        <translation>No enviado: esperó demasiado tiempo en la cola.</translation>
    </message>
    <message>
        <source>Not sent: it was held back before the first byte left.</source>
        <translation>No enviado: se retuvo antes de que saliera el primer byte.</translation>
    </message>
    <message>
        <source>Not sent: no connection in time, so it was held back.</source>
        <translation>No enviado: no hubo conexión a tiempo, así que se retuvo.</translation>
    </message>
    <message>
        <source>Not sent: no connection to the platform.</source>
        <translation>No enviado: sin conexión con la plataforma.</translation>
    </message>
    <message>
        <source>Not sent: nothing of it left this computer.</source>
        <translation>No enviado: nada salió de este equipo.</translation>
    </message>
    <message>
        <source>Not sent: the connection could not be proved to be private.</source>
        <translation>No enviado: no se pudo demostrar que la conexión fuera privada.</translation>
    </message>
    <message>
        <source>Not sent: the network&apos;s proxy did not let it through.</source>
        <translation>No enviado: el proxy de la red no lo dejó pasar.</translation>
    </message>
    <message>
        <source>Not sent: the panel was stopped before the first byte left.</source>
        <translation>No enviado: el panel se detuvo antes de que saliera el primer byte.</translation>
    </message>
    <message>
        <source>Not sent: the platform&apos;s address could not be looked up.</source>
        <translation>No enviado: no se encontró la dirección de la plataforma.</translation>
    </message>
    <message>
        <source>Noted: it is in the composer, to be said again.</source>
        <translation>Anotado: está en el mensaje, para decirlo otra vez.</translation>
    </message>
    <message>
        <source>Noted: it is left as it is.</source>
        <translation>Anotado: se deja como está.</translation>
    </message>
    <message>
        <source>Noted: it was spoken.</source>
        <translation>Anotado: se dijo.</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer letters.</source>
        <translation>Nada coincide. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Nothing in the list is called so. Enter takes it for an agent code.</source>
        <translation>Nada en la lista se llama así. Intro lo toma como código de agente.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada enviado</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>ON HOLD: nothing leaves</source>
        <translation>RETENIDO: no sale nada</translation>
    </message>
    <message>
        <source>Off: nothing can be sent by accident while you prepare</source>
        <translation>Desactivado: no se puede enviar nada por accidente durante la preparación</translation>
    </message>
    <message>
        <source>On Speak and Context</source>
        <translation>En Hablar y Contexto</translation>
    </message>
    <message>
        <source>On hold: nothing leaves. Release the hold to send.</source>
        <translation>Retenido: no sale nada. Libere para enviar.</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>En el escenario</translation>
    </message>
    <message>
        <source>On this button</source>
        <translation>En este botón</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Op&amp;en the page</source>
        <translation>A&amp;brir la página</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page in a browser, wait until it is live, send again.</source>
        <translation>Abra la página del agente en un navegador, espere a que esté en vivo y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page so that a session begins, then send again.</source>
        <translation>Abra la página del agente para que comience una sesión y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abren la lista</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Entregado en parte</translation>
    </message>
    <message>
        <source>Paste it here; it is never shown</source>
        <translation>Pegar aquí; nunca se muestra</translation>
    </message>
    <message>
        <source>Pick an agent, then one of its rooms. The Send button always says who will get the line.</source>
        <translation>Elija un agente y luego una de sus salas. El botón de enviar siempre dice quién recibirá la línea.</translation>
    </message>
    <message>
        <source>Pick it from the list, or press Enter again to use exactly what you typed.</source>
        <translation>Elija en la lista, o pulse Enter otra vez para usar exactamente lo escrito.</translation>
    </message>
    <message>
        <source>Platform a&amp;ddress</source>
        <translation>&amp;Dirección de la plataforma</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>Dirección de la plataforma</translation>
    </message>
    <message>
        <source>Presses it</source>
        <translation>Lo pulsa</translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>Devuelve la línea al mensaje. No se envía nada.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Queued, frozen by the hold</source>
        <translation>En cola, retenido</translation>
    </message>
    <message>
        <source>Quick switcher</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ENSAYO</translation>
    </message>
    <message>
        <source>REHEARSAL: nobody outside this computer hears this</source>
        <translation>ENSAYO: nadie oye esto fuera de este equipo</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>LIBERAR</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzadas</translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>Salas alcanzadas: {reached}. Salas que no lo recibieron: {missed}.</translation>
    </message>
    <message numerus="yes">
        <source>Reading agents: {count} so far</source>
        <extracomment>One: Reading agents: one so far</extracomment>
        <translation>
            <numerusform>Leyendo agentes: uno hasta ahora</numerusform>
            <numerusform>Leyendo agentes: {count} hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refresh agents and rooms</source>
        <translation>Actualizar agentes y salas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Release: send what is ticked</source>
        <translation>Liberar: enviar lo marcado</translation>
    </message>
    <message>
        <source>Released: lines leave again</source>
        <translation>Liberado: las líneas vuelven a salir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta HTTP</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la solicitud</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Sala {number}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation>Salas alcanzadas</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>S&amp;ounds for outcomes</source>
        <translation>Sonidos para los &amp;resultados</translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation>SEGURO</translation>
    </message>
    <message>
        <source>SHIELD</source>
        <translation>PRIVADO</translation>
    </message>
    <message>
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation>Seguro: nada sale por accidente. Arme el panel para enviar.</translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation>Guarde de nuevo la clave de este perfil. También puede que un proxy la haya quitado.</translation>
    </message>
    <message>
        <source>Say it agai&amp;n</source>
        <translation>Decirl&amp;o de nuevo</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>Buscar o escribir un código</translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation>Consulte status.bithuman.ai e inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <translation>Vea qué fue de ella</translation>
    </message>
    <message>
        <source>Select all of it, copy what is selected</source>
        <translation>Selecciona todo, copia lo seleccionado</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send it again if it is still wanted.</source>
        <translation>Vuelva a enviarlo si aún hace falta.</translation>
    </message>
    <message>
        <source>Send it again if it still fits.</source>
        <translation>Vuelva a enviarlo si aún encaja.</translation>
    </message>
    <message>
        <source>Send it again to the rooms that missed it, one by one.</source>
        <translation>Vuelva a enviarlo, una por una, a las salas que no lo recibieron.</translation>
    </message>
    <message>
        <source>Send it again when you want it said.</source>
        <translation>Vuelva a enviarlo cuando deba decirse.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>Send, and hold</source>
        <translation>Enviar y retener</translation>
    </message>
    <message>
        <source>Sends it, also where it goes to all rooms</source>
        <translation>Lo envía, también a todas las salas</translation>
    </message>
    <message>
        <source>Sends nothing now.</source>
        <translation>Ahora no envía nada.</translation>
    </message>
    <message>
        <source>Sends the line to the room that the button names</source>
        <translation>Envía el texto a la sala que indica el botón</translation>
    </message>
    <message>
        <source>Shield down. Everything can be read again.</source>
        <translation>Modo privado desactivado. Todo puede leerse de nuevo.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. This system cannot leave this window out: what you see here can be recorded.</source>
        <translation>Modo privado activo; {key} lo desactiva. Este sistema no puede excluir esta ventana: lo que ve aquí puede grabarse.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows leaves this window out of what is shared or recorded.</source>
        <translation>Modo privado activo; {key} lo desactiva. Windows excluye esta ventana de lo que se comparte o se graba.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows refuses to leave this window out: what you see here can be recorded.</source>
        <translation>Modo privado activo; {key} lo desactiva. Windows se niega a excluir esta ventana: lo que ve aquí puede grabarse.</translation>
    </message>
    <message>
        <source>Shorten or change the text, check the room, then send again.</source>
        <translation>Acorte o cambie el texto, compruebe la sala y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation>Inicie sesión en bithuman.ai para ver el motivo, o elija otro perfil.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation>Unas salas recibieron este texto y otras no.</translation>
    </message>
    <message>
        <source>Something between this machine and bitHuman may have damaged it.</source>
        <translation>Puede que algo entre este equipo y bitHuman la haya dañado.</translation>
    </message>
    <message>
        <source>Something else answered where releases are announced. This network may want you to sign in first; then look again.</source>
        <translation>Respondió otra cosa en el lugar donde se anuncian las versiones. Puede que esta red pida iniciar sesión primero; después, busque de nuevo.</translation>
    </message>
    <message>
        <source>Something in the panel failed. Lines can still be sent. The log has details.</source>
        <translation>Algo falló en el panel. Aún se pueden enviar textos. Los detalles están en el archivo de registro.</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>Ha&amp;blar</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Speak says it aloud, word for word. Context only tells the agent: nobody hears it.</source>
        <translation>«Hablar» la dice en voz alta, palabra por palabra. «Contexto» solo se la cuenta al agente: nadie la oye.</translation>
    </message>
    <message>
        <source>Speak through add-context</source>
        <translation>Hablar mediante add-context</translation>
    </message>
    <message>
        <source>Speak to ALL rooms of {agent}</source>
        <translation>Hacer hablar a {agent} en TODAS sus salas</translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {count} rooms of {agent}</source>
        <extracomment>One: Speak to ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>Hacer hablar a {agent} en TODAS sus salas ({count})</numerusform>
            <numerusform>Hacer hablar a {agent} en TODAS sus salas ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Speak to ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>Hacer hablar a {agent} en TODAS sus salas ({rooms}), una persona</numerusform>
            <numerusform>Hacer hablar a {agent} en TODAS sus salas ({rooms}), {count} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak to {agent} in room {room}</source>
        <translation>Hacer hablar a {agent} en la sala {room}</translation>
    </message>
    <message>
        <source>Speak to {agent} in {room}</source>
        <translation>Hacer hablar a {agent} en {room}</translation>
    </message>
    <message>
        <source>Speak to …</source>
        <translation>Hacer hablar…</translation>
    </message>
    <message>
        <source>Speak: hidden</source>
        <translation>Hablar: oculto</translation>
    </message>
    <message>
        <source>Speaks through the add-context call (type: speak). Leave it off unless asked to.</source>
        <translation>Habla mediante la llamada add-context (tipo: speak). Déjelo desactivado salvo que se lo pidan.</translation>
    </message>
    <message>
        <source>Split it into shorter lines.</source>
        <translation>Divídalo en textos más cortos.</translation>
    </message>
    <message>
        <source>Stage s&amp;hield</source>
        <translation>Modo pri&amp;vado</translation>
    </message>
    <message>
        <source>Stage shield is up</source>
        <translation>El modo privado está activo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation>Dirija a sus agentes en vivo</translation>
    </message>
    <message>
        <source>Step {number} of {count}. Esc ends the tour.</source>
        <translation>Paso {number} de {count}. Esc termina el recorrido.</translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation>Desactivado por su departamento de informática.</translation>
    </message>
    <message>
        <source>TLS {time}</source>
        <translation>TLS {time}</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Deshacerlo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Tell ALL rooms of {agent}</source>
        <translation>Informar a {agent} en TODAS sus salas</translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {count} rooms of {agent}</source>
        <extracomment>One: Tell ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>Informar a {agent} en TODAS sus salas ({count})</numerusform>
            <numerusform>Informar a {agent} en TODAS sus salas ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Tell ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>Informar a {agent} en TODAS sus salas ({rooms}), una persona</numerusform>
            <numerusform>Informar a {agent} en TODAS sus salas ({rooms}), {count} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {agent} in room {room}</source>
        <translation>Informar a {agent} en la sala {room}</translation>
    </message>
    <message>
        <source>Tell {agent} in {room}</source>
        <translation>Informar a {agent} en {room}</translation>
    </message>
    <message>
        <source>Tell …</source>
        <translation>Informar…</translation>
    </message>
    <message>
        <source>That folder is the panel&apos;s own. Choose another folder.</source>
        <translation>Esa carpeta es del propio panel. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>That is the API secret. Enter it under Account, never here.</source>
        <translation>Esta es la clave de API. Introdúzcala en «Cuenta», nunca aquí.</translation>
    </message>
    <message>
        <source>That was too soon after the last line. Press again.</source>
        <translation>Fue demasiado pronto después del último texto. Pulse de nuevo.</translation>
    </message>
    <message>
        <source>The API secret holds a character that cannot be sent, at position {position}: only plain letters, digits and signs without spaces. Copy it again.</source>
        <translation>La clave de API contiene en la posición {position} un carácter que no se puede enviar: solo letras, cifras y signos simples, sin espacios. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>The API secret is in another field too, where it would be shown. Remove it there.</source>
        <translation>La clave de API está también en otro campo, donde se mostraría. Quítela de allí.</translation>
    </message>
    <message>
        <source>The API secret is too long for the password store: it takes {longest} characters. Check that you copied the secret alone.</source>
        <translation>La clave de API es demasiado larga para el almacén de contraseñas: admite {longest} caracteres. Compruebe que copió solo la clave.</translation>
    </message>
    <message>
        <source>The API secret must have 8 to 512 characters. Copy it again, whole.</source>
        <translation>La clave de API debe tener entre 8 y 512 caracteres. Cópiela de nuevo, entera.</translation>
    </message>
    <message>
        <source>The API secret of the profile {profile} is kept ({store}).</source>
        <translation>La clave de API del perfil {profile} está guardada ({store}).</translation>
    </message>
    <message>
        <source>The CA file {file} cannot be read: {reason}.</source>
        <translation>El archivo de CA {file} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The CA file {file} holds no certificate in PEM form.</source>
        <translation>El archivo de CA {file} no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>The agent code has a space around it. Remove it.</source>
        <translation>El código de agente tiene un espacio al principio o al final. Quítelo.</translation>
    </message>
    <message>
        <source>The agent is not ready.</source>
        <translation>El agente no está listo.</translation>
    </message>
    <message>
        <source>The agent may know this now. No reply proves it either way.</source>
        <translation>Puede que el agente ya lo sepa. Ninguna respuesta lo prueba ni lo descarta.</translation>
    </message>
    <message>
        <source>The agent says the line aloud</source>
        <translation>El agente dice el texto en voz alta</translation>
    </message>
    <message>
        <source>The agent silently learns the line</source>
        <translation>El agente conoce el texto en silencio</translation>
    </message>
    <message>
        <source>The announcement does not carry the right signature, so it is not believed. Tell your IT.</source>
        <translation>El anuncio no lleva la firma correcta, así que no se tiene en cuenta. Avise al departamento de informática.</translation>
    </message>
    <message>
        <source>The announcement has expired, so it is not believed. Check the date of this computer, or look again tomorrow.</source>
        <translation>El anuncio ha caducado, así que no se tiene en cuenta. Compruebe la fecha de este equipo, o busque de nuevo mañana.</translation>
    </message>
    <message>
        <source>The announcement is dated in the future. Check the date of this computer, then look again.</source>
        <translation>El anuncio lleva una fecha futura. Compruebe la fecha de este equipo y busque de nuevo.</translation>
    </message>
    <message>
        <source>The announcement is older than one seen before, so it is not believed. Look again tomorrow.</source>
        <translation>El anuncio es anterior a otro ya visto, así que no se tiene en cuenta. Busque de nuevo mañana.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>No se pudo entender la respuesta.</translation>
    </message>
    <message>
        <source>The answer was broken.</source>
        <translation>La respuesta estaba dañada.</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read to its end.</source>
        <translation>La respuesta era demasiado larga y no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>The base URL holds a character that an address cannot have.</source>
        <translation>La URL base contiene un carácter que una dirección no puede tener.</translation>
    </message>
    <message>
        <source>The base URL is not a whole address. It looks like https://api.bithuman.ai.</source>
        <translation>La URL base no es una dirección completa. Es parecida a https://api.bithuman.ai.</translation>
    </message>
    <message>
        <source>The base URL must begin with https: over http the API secret could be read.</source>
        <translation>La URL base debe empezar por https: con http, la clave de API podría leerse.</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?) or a fragment (#).</source>
        <translation>La URL base no debe tener consulta (?) ni fragmento (#).</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password (@).</source>
        <translation>La URL base no debe contener nombre de usuario ni contraseña (@).</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation>La conexión se perdió antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>The copy never holds the API secret.</source>
        <translation>La copia nunca contiene el secreto de la API.</translation>
    </message>
    <message>
        <source>The deadline must be more than 0 and at most 120 seconds.</source>
        <translation>El plazo debe ser mayor que 0 y de 120 segundos como máximo.</translation>
    </message>
    <message>
        <source>The details show the reason.</source>
        <translation>Los detalles muestran el motivo.</translation>
    </message>
    <message>
        <source>The details show the whole answer.</source>
        <translation>Los detalles muestran la respuesta completa.</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}). Choose another folder, or make room.</source>
        <translation>No se puede escribir el archivo ({reason}). Elija otra carpeta o haga sitio.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation>No se puede crear la carpeta {folder} ({reason}). Libere espacio para ella, o elija otra con {variable}.</translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation>El historial no guardó qué fue de este texto.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be opened ({reason}). Check that the folder can be written and has room.</source>
        <translation>No se puede abrir el historial en {folder} ({reason}). Compruebe que se puede escribir en la carpeta y que hay espacio.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be read ({reason}). Check the folder and its disk.</source>
        <translation>No se puede leer el historial en {folder} ({reason}). Compruebe la carpeta y su disco.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written ({reason}). Check that the folder can be written and has room.</source>
        <translation>No se puede escribir el historial en {folder} ({reason}). Compruebe que se puede escribir en la carpeta y que hay espacio.</translation>
    </message>
    <message>
        <source>The history is backed up as {file}.</source>
        <translation>El historial está copiado como {file}.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; a new one has begun.</source>
        <translation>El historial estaba dañado. Se apartó como {file}; ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>El historial estaba dañado. Se apartó como {file}; la copia {copy} ocupa su lugar. Faltan los textos enviados después de esa copia.</translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; a new one has begun.</source>
        <translation>El historial estaba vacío. Se apartó como {file}; ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>El historial estaba vacío. Se apartó como {file}; la copia {copy} ocupa su lugar. Faltan los textos enviados después de esa copia.</translation>
    </message>
    <message>
        <source>The history was missing, and there is no copy of it. A new one has begun.</source>
        <translation>Faltaba el historial y no hay ninguna copia. Ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The history was missing. The copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>Faltaba el historial. La copia {copy} ocupa su lugar. Faltan los textos enviados después de esa copia.</translation>
    </message>
    <message>
        <source>The history was not backed up ({reason}). Check that the disk has room, then try again.</source>
        <translation>No se copió el historial ({reason}). Compruebe que el disco tiene sitio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the panel and is left as it is. Use that version, or another folder for this one.</source>
        <translation>El historial lo escribió una versión más reciente del panel y se deja como está. Use esa versión, u otra carpeta para esta.</translation>
    </message>
    <message>
        <source>The key is still down. Let it go, then press again.</source>
        <translation>La tecla sigue pulsada. Suéltela y pulse de nuevo.</translation>
    </message>
    <message>
        <source>The line could not be sent from this machine.</source>
        <translation>El texto no se pudo enviar desde este equipo.</translation>
    </message>
    <message>
        <source>The line could not be written down, so it was not sent.</source>
        <translation>El texto no se pudo registrar, así que no se envió.</translation>
    </message>
    <message>
        <source>The line holds a control character ({code}) at position {position}. Remove it.</source>
        <translation>El texto contiene un carácter de control ({code}) en la posición {position}. Quítelo.</translation>
    </message>
    <message>
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation>El texto está vacío. Escriba lo que el agente debe decir o saber.</translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation>El texto esperó demasiado tiempo, así que no se envió.</translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation>El texto se retiró antes de que saliera nada.</translation>
    </message>
    <message>
        <source>The managed default {name} in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation>El ajuste impuesto {name} de {source} no se puede usar. {reason} Hasta que se corrija, el panel sigue sin conexión: consulte al departamento de informática.</translation>
    </message>
    <message>
        <source>The managed defaults in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation>Los ajustes impuestos de {source} no se pueden usar. {reason} Hasta que se corrija, el panel sigue sin conexión: consulte al departamento de informática.</translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation>No se encontró el nombre del servidor.</translation>
    </message>
    <message>
        <source>The network guard in front of bitHuman turned this machine away.</source>
        <translation>La protección de red delante de bitHuman rechazó este equipo.</translation>
    </message>
    <message>
        <source>The newest line, the oldest line</source>
        <translation>El texto más reciente, el más antiguo</translation>
    </message>
    <message>
        <source>The pages of the help are not here. Install the panel again to have them back.</source>
        <translation>Faltan las páginas de la ayuda. Vuelva a instalar el panel para recuperarlas.</translation>
    </message>
    <message>
        <source>The panel cannot mark its files in {folder} as its own ({reason}). Check that the folder can be written and lies on a disk of this machine.</source>
        <translation>El panel no puede marcar como suyos sus archivos en {folder} ({reason}). Compruebe que se puede escribir en la carpeta y que está en un disco de este equipo.</translation>
    </message>
    <message>
        <source>The panel ended</source>
        <translation>El panel se cerró</translation>
    </message>
    <message>
        <source>The panel is still opening. Press again in a moment.</source>
        <translation>El panel aún se está abriendo. Pulse de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The panel itself failed. Details are in {file}.</source>
        <translation>Falló el propio panel. Los detalles están en {file}.</translation>
    </message>
    <message>
        <source>The panel knows no password store for this system ({platform}). Keep the API secret for this session only.</source>
        <translation>El panel no conoce ningún almacén de contraseñas para este sistema ({platform}). Use la clave de API solo para esta sesión.</translation>
    </message>
    <message>
        <source>The panel stopped waiting for an answer.</source>
        <translation>El panel dejó de esperar una respuesta.</translation>
    </message>
    <message>
        <source>The password store ({store}) cannot be reached ({kind}). Check that it runs, or keep the API secret for this session only.</source>
        <translation>No se puede acceder al almacén de contraseñas ({store}) ({kind}). Compruebe que está en marcha, o use la clave de API solo para esta sesión.</translation>
    </message>
    <message>
        <source>The password store ({store}) did not keep the change. Try again, or keep the API secret for this session only.</source>
        <translation>El almacén de contraseñas ({store}) no guardó el cambio. Inténtelo de nuevo, o use la clave de API solo para esta sesión.</translation>
    </message>
    <message>
        <source>The password store ({store}) is locked. Unlock it, then try again.</source>
        <translation>El almacén de contraseñas ({store}) está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The password store ({store}) refused ({kind}). Try again, or keep the API secret for this session only.</source>
        <translation>El almacén de contraseñas ({store}) se negó ({kind}). Inténtelo de nuevo, o use la clave de API solo para esta sesión.</translation>
    </message>
    <message>
        <source>The password store does not answer. Look for its unlock window, or keep the API secret for this session only.</source>
        <translation>El almacén de contraseñas no responde. Busque su ventana de desbloqueo, o use la clave de API solo para esta sesión.</translation>
    </message>
    <message>
        <source>The path of the base URL must not hold % or dots.</source>
        <translation>La ruta de la URL base no debe contener % ni puntos.</translation>
    </message>
    <message>
        <source>The place where releases are announced could not be reached. Check the connection, then look again.</source>
        <translation>No se pudo acceder al lugar donde se anuncian las versiones. Compruebe la conexión y busque de nuevo.</translation>
    </message>
    <message>
        <source>The plan of this account does not include this.</source>
        <translation>El plan de esta cuenta no incluye esto.</translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation>La plataforma pidió esperar: demasiados textos en un minuto. No hizo nada.</translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation>La plataforma no conoce esta clave de API. Cópiela de nuevo, entera.</translation>
    </message>
    <message>
        <source>The platform refused this line (status {status}).</source>
        <translation>La plataforma rechazó este texto (estado {status}).</translation>
    </message>
    <message>
        <source>The platform refuses the API secret. Enter the new one under Account.</source>
        <translation>La plataforma rechaza la clave de API. Introduzca la nueva en «Cuenta».</translation>
    </message>
    <message>
        <source>The platform says</source>
        <translation>La plataforma indica</translation>
    </message>
    <message>
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation>La plataforma no acepta más textos por ahora. Pulse de nuevo en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The profile&apos;s name cannot be used: it must be visible text.</source>
        <translation>El nombre del perfil no se puede usar: debe ser un texto visible.</translation>
    </message>
    <message>
        <source>The proxy of this machine did not let the connection through.</source>
        <translation>El proxy de este equipo no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>The request reached bitHuman without an API secret.</source>
        <translation>La solicitud llegó a bitHuman sin clave de API.</translation>
    </message>
    <message>
        <source>The room id holds a control character ({code}) at position {position}. Remove it.</source>
        <translation>El ID de la sala contiene un carácter de control ({code}) en la posición {position}. Quítelo.</translation>
    </message>
    <message>
        <source>The room id is empty. Choose a room, or a broadcast.</source>
        <translation>El ID de la sala está vacío. Elija una sala o una difusión.</translation>
    </message>
    <message>
        <source>The room id is empty. Type the room&apos;s id, or choose a broadcast.</source>
        <translation>El ID de la sala está vacío. Escriba el ID de la sala o elija una difusión.</translation>
    </message>
    <message>
        <source>The secret goes into this computer&apos;s own password store and nowhere else. Leave the address empty unless your IT gave you one.</source>
        <translation>La clave se guarda en el almacén de contraseñas de este equipo y en ningún otro sitio. Deje la dirección vacía, salvo que el departamento de informática le haya dado una.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>El servidor no pudo demostrar su identidad.</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation>No se pueden guardar los ajustes ({reason}). Compruebe que se puede escribir en {folder} y que hay espacio.</translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation>La clave de API guardada del perfil {profile} no se puede usar. Guárdela de nuevo.</translation>
    </message>
    <message>
        <source>The target changed under your hand. Look, then press again.</source>
        <translation>El destino acaba de cambiar. Mire y pulse de nuevo.</translation>
    </message>
    <message>
        <source>The text is too long for bitHuman.</source>
        <translation>El texto es demasiado largo para bitHuman.</translation>
    </message>
    <message>
        <source>There is no API secret for the profile {profile}.</source>
        <translation>No hay clave de API para el perfil {profile}.</translation>
    </message>
    <message>
        <source>There is no line to back up yet.</source>
        <translation>Aún no hay ninguna línea que copiar.</translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation>No existe ese agente en esta cuenta.</translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation>No se pueden leer ({reason}).</translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation>Esta cuenta aún no tiene agentes. Cree uno en la plataforma o escriba un código.</translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation>Esta cuenta no tiene créditos.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>Esta cuenta no tiene permiso para hacerlo.</translation>
    </message>
    <message>
        <source>This address does not answer as bitHuman does.</source>
        <translation>Esta dirección no responde como bitHuman.</translation>
    </message>
    <message>
        <source>This agent code cannot be used: a code is 1 to 64 letters, digits, hyphens or underscores. Check it against the agent&apos;s page.</source>
        <translation>Este código de agente no se puede usar: un código tiene entre 1 y 64 letras, cifras, guiones o guiones bajos. Compárelo con la página del agente.</translation>
    </message>
    <message>
        <source>This agent or this call no longer exists.</source>
        <translation>Este agente o esta llamada ya no existe.</translation>
    </message>
    <message>
        <source>This bitHuman account is suspended.</source>
        <translation>Esta cuenta de bitHuman está suspendida.</translation>
    </message>
    <message>
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation>Esta copia del panel no sabe dónde se anuncian las versiones.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>Esto va a TODAS las salas. Mantenga pulsado el botón, o pulse Ctrl+Mayús+Enter.</translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation>Este es el borrador propio del destino. El texto de antes queda guardado aparte.</translation>
    </message>
    <message>
        <source>This line holds the API secret. Remove it: it is never sent.</source>
        <translation>Este texto contiene la clave de API. Quítela: nunca se envía.</translation>
    </message>
    <message>
        <source>This line is not in the history any more.</source>
        <translation>Este texto ya no está en el historial.</translation>
    </message>
    <message>
        <source>This line is on its way. A sentence being spoken cannot be stopped.</source>
        <translation>Este texto está en camino. Una frase que ya se está diciendo no se puede detener.</translation>
    </message>
    <message>
        <source>This line waits for the one before it.</source>
        <translation>Este texto espera al anterior.</translation>
    </message>
    <message>
        <source>This line was withdrawn before any of it left.</source>
        <translation>Este texto se retiró antes de que saliera nada de él.</translation>
    </message>
    <message>
        <source>This may have been spoken. No reply proves it either way.</source>
        <translation>Puede que este texto se dijera. Ninguna respuesta lo prueba ni lo descarta.</translation>
    </message>
    <message>
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation>Esta plataforma no ofrece una lista de salas. Escriba el ID de la sala o elija todas las salas.</translation>
    </message>
    <message>
        <source>This room has closed. Choose another before you send.</source>
        <translation>Esta sala se ha cerrado. Elija otra antes de enviar.</translation>
    </message>
    <message>
        <source>This room has closed. Choose another room, then send.</source>
        <translation>Esta sala se ha cerrado. Elija otra sala y envíe.</translation>
    </message>
    <message>
        <source>This target had a draft of its own. It is put aside.</source>
        <translation>Este destino tenía un borrador propio. Queda guardado aparte.</translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation>Este mismo texto se acaba de enviar allí. Pulse de nuevo para enviarlo otra vez.</translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation>Este mismo texto ya se envió. Escríbalo de nuevo para decirlo otra vez.</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <source>Tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>Marque lo que aún debe enviarse. Todo lo demás se retira al liberar.</translation>
    </message>
    <message>
        <source>Ticks a line that is on hold</source>
        <translation>Marca un texto retenido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation>Demasiados textos en poco tiempo: bitHuman pide esperar.</translation>
    </message>
    <message>
        <source>Try again. If it stays, check the base URL in the profile.</source>
        <translation>Inténtelo de nuevo. Si continúa, compruebe la URL base en el perfil.</translation>
    </message>
    <message>
        <source>Try another network or switch off a VPN. If it stays, write to bitHuman&apos;s support.</source>
        <translation>Pruebe otra red o desactive la VPN. Si continúa, escriba al servicio de asistencia de bitHuman.</translation>
    </message>
    <message>
        <source>Try it in rehearsal</source>
        <translation>Probar en un ensayo</translation>
    </message>
    <message>
        <source>Turn the pages in the list, move through a page</source>
        <translation>Cambian de página en la lista, recorren una página</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes. Nothing is sent from here.</source>
        <translation>Arriba y Abajo eligen, Enter va allí, Esc cierra. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Up and Down move through the keys, Esc closes them. Nothing is sent from here.</source>
        <translation>Arriba y Abajo recorren las teclas, Esc las cierra. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Upgrade the plan on bithuman.ai, or choose another profile.</source>
        <translation>Contrate un plan superior en bithuman.ai, o elija otro perfil.</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation>Espere un minuto y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>Wait for the answer before you send it again.</source>
        <translation>Espere la respuesta antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>Wait for the countdown, or a minute, then send again.</source>
        <translation>Espere a que acabe la cuenta atrás, o un minuto, y vuelva a enviar.</translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} seconds, then send it again.</source>
        <extracomment>One: Wait one second, then send it again.</extracomment>
        <translation>
            <numerusform>Espere un segundo y vuelva a enviarlo.</numerusform>
            <numerusform>Espere {count} segundos y vuelva a enviarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s password store …</source>
        <translation>Esperando al almacén de contraseñas del sistema…</translation>
    </message>
    <message>
        <source>What became of this line is settled already.</source>
        <translation>Lo que fue de este texto ya está decidido.</translation>
    </message>
    <message>
        <source>What should the agent know? Nobody hears it.</source>
        <translation>¿Qué debe saber el agente? Nadie lo oye.</translation>
    </message>
    <message>
        <source>What should the agent say, word for word?</source>
        <translation>¿Qué debe decir el agente, palabra por palabra?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation>Si el panel busca una vez al día una versión nueva; nunca durante un espectáculo</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw all</source>
        <translation>Retirar &amp;todo</translation>
    </message>
    <message>
        <source>With an underlined letter: opens the menu, presses the button</source>
        <translation>Con una letra subrayada: abre el menú, pulsa el botón</translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation>Retírelo si ya no debe decirse.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>Escriba la línea</translation>
    </message>
    <message>
        <source>You have {version}, the newest release.</source>
        <translation>Tiene {version}, la versión más reciente.</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <translation>Tiene {version}.</translation>
    </message>
    <message>
        <source>You left it as it is</source>
        <translation>Lo dejó así</translation>
    </message>
    <message>
        <source>You marked this line as spoken.</source>
        <translation>Marcó este texto como dicho.</translation>
    </message>
    <message>
        <source>You marked this line as spoken. A late answer came, but it proves nothing.</source>
        <translation>Marcó este texto como dicho. Llegó una respuesta tardía, pero no prueba nada.</translation>
    </message>
    <message>
        <source>You said: it was spoken</source>
        <translation>Indicó que se dijo</translation>
    </message>
    <message>
        <source>You saw it spoken, the platform says it was not. Trust what you saw.</source>
        <translation>Usted vio que se dijo; la plataforma indica que no. Confíe en lo que vio.</translation>
    </message>
    <message>
        <source>You took it up again</source>
        <translation>Eligió decirlo de nuevo</translation>
    </message>
    <message>
        <source>You took that word back</source>
        <translation>Usted retiró esa indicación</translation>
    </message>
    <message>
        <source>You took this line up again. Look at the stage before you send it once more.</source>
        <translation>Eligió decir de nuevo este texto. Mire al escenario antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation>Su borrador dejó sitio a la línea anterior.</translation>
    </message>
    <message numerus="yes">
        <source>about {seconds} s to say (estimate) · {count} characters</source>
        <extracomment>One: about {seconds} s to say (estimate) · {count} character</extracomment>
        <translation>
            <numerusform>unos {seconds}&#xa0;s para decirlo (estimación) · un carácter</numerusform>
            <numerusform>unos {seconds}&#xa0;s para decirlo (estimación) · {count} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>bitHuman Panel {newer} is out. You have {version}.</source>
        <translation>bitHuman Panel {newer} está disponible. Tiene {version}.</translation>
    </message>
    <message>
        <source>bitHuman answered in a way the panel does not know.</source>
        <translation>bitHuman respondió de una forma que el panel no conoce.</translation>
    </message>
    <message>
        <source>bitHuman could not be reached.</source>
        <translation>No se pudo acceder a bitHuman.</translation>
    </message>
    <message>
        <source>bitHuman could not use what was sent.</source>
        <translation>bitHuman no pudo usar lo que se envió.</translation>
    </message>
    <message>
        <source>bitHuman does not accept this API secret.</source>
        <translation>bitHuman no acepta esta clave de API.</translation>
    </message>
    <message>
        <source>bitHuman had a fault of its own.</source>
        <translation>bitHuman tuvo una incidencia propia.</translation>
    </message>
    <message>
        <source>connect {time}</source>
        <translation>conexión {time}</translation>
    </message>
    <message>
        <source>connection opened ahead</source>
        <translation>conexión abierta de antemano</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation>sin agente en esta sala: los textos no llegan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>escrita a mano</translation>
    </message>
    <message>
        <source>wait {time}</source>
        <translation>espera {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>One: {count} character</extracomment>
        <translation>
            <numerusform>1 carácter</numerusform>
            <numerusform>{count} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} found, the first: {first}</source>
        <extracomment>One: {count} found: {first}</extracomment>
        <translation>
            <numerusform>{count} encontrado: {first}</numerusform>
            <numerusform>{count} encontrados, el primero: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines left this minute</source>
        <extracomment>One: One line left this minute</extracomment>
        <translation>
            <numerusform>Queda un texto en este minuto</numerusform>
            <numerusform>Quedan {count} textos en este minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines sent this minute</source>
        <extracomment>One: One line sent this minute</extracomment>
        <translation>
            <numerusform>Un texto enviado en este minuto</numerusform>
            <numerusform>{count} textos enviados en este minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were exported.</source>
        <extracomment>One: One line was exported.</extracomment>
        <translation>
            <numerusform>Se exportó una línea.</numerusform>
            <numerusform>Se exportaron {count} líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were withdrawn.</source>
        <extracomment>One: One line was withdrawn.</extracomment>
        <translation>
            <numerusform>Se retiró una línea.</numerusform>
            <numerusform>Se retiraron {count} líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <extracomment>One: {count} more</extracomment>
        <translation>
            <numerusform>{count} más</numerusform>
            <numerusform>{count} más</numerusform>
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
            <numerusform>1 persona</numerusform>
            <numerusform>{count} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation>{file} es demasiado grande.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{headline} {mode}, {time}, {target}: {text}</source>
        <translation>{headline} {mode}, {time}, {target}: {text}</translation>
    </message>
    <message>
        <source>{keys} does the same.</source>
        <translation>{keys} hace lo mismo.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
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
            <numerusform>… y un carácter más. Se envía todo. Pulse Supr para borrarlo.</numerusform>
            <numerusform>… y {count} caracteres más. Se envía todo. Pulse Supr para borrarlo.</numerusform>
        </translation>
    </message>
</context>
</TS>
