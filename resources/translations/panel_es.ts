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
        <source>&quot;link&quot; must be &quot;manual&quot; or &quot;follow&quot;.</source>
        <translation>«link» debe ser «manual» o «follow».</translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be &quot;speak&quot; or &quot;context&quot;.</source>
        <translation>«mode» debe ser «speak» o «context».</translation>
    </message>
    <message>
        <source>&quot;planned&quot; must be a time such as 19:05 or 19:05:30.</source>
        <translation>«planned» debe ser una hora como 19:05 o 19:05:30.</translation>
    </message>
    <message>
        <source>&quot;pre_wait&quot; must be a number of seconds from 0 to {most}.</source>
        <translation>«pre_wait» debe ser un número de segundos entre 0 y {most}.</translation>
    </message>
    <message>
        <source>&quot;target&quot; is not clear: it needs an agent, and either a room or everyone.</source>
        <translation>«target» no está claro: necesita un agente, y una sala o todas.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be &quot;cue&quot; or &quot;group&quot;.</source>
        <translation>«type» debe ser «cue» o «group».</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a list.</source>
        <translation>«{field}» debe ser una lista.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a text.</source>
        <translation>«{field}» debe ser un texto.</translation>
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
        <source>&amp;Add the cues</source>
        <translation>&amp;Añadir los cues</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agente</translation>
    </message>
    <message>
        <source>&amp;All keys as usual</source>
        <translation>&amp;Todas las teclas como siempre</translation>
    </message>
    <message>
        <source>&amp;Another account or secret …</source>
        <translation>&amp;Otra cuenta o clave…</translation>
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
        <source>&amp;Back to your own history</source>
        <translation>&amp;Volver a su historial</translation>
    </message>
    <message>
        <source>&amp;Begin the run again</source>
        <translation>Em&amp;pezar el pase de nuevo</translation>
    </message>
    <message>
        <source>&amp;Big text for the stage</source>
        <translation>Texto &amp;grande para el escenario</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Change the keys …</source>
        <translation>&amp;Cambiar las teclas…</translation>
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
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Cues</source>
        <translation>&amp;Cues</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>Eliminar &amp;definitivamente</translation>
    </message>
    <message>
        <source>&amp;Delete the whole history …</source>
        <translation>E&amp;liminar todo el historial…</translation>
    </message>
    <message>
        <source>&amp;Double</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Anteri&amp;ores</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>&amp;Edit the cue on standby</source>
        <translation>&amp;Modificar el cue en standby</translation>
    </message>
    <message>
        <source>&amp;End its session …</source>
        <translation>&amp;Terminar su sesión…</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>&amp;Terminar la sesión</translation>
    </message>
    <message>
        <source>&amp;End this session …</source>
        <translation>&amp;Terminar esta sesión…</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>&amp;Exam results</source>
        <translation>&amp;Resultados de exámenes</translation>
    </message>
    <message>
        <source>&amp;Export the history …</source>
        <translation>&amp;Exportar el historial …</translation>
    </message>
    <message>
        <source>&amp;Export the run sheet …</source>
        <translation>&amp;Exportar la escaleta…</translation>
    </message>
    <message>
        <source>&amp;Export them first …</source>
        <translation>E&amp;xportarlos antes…</translation>
    </message>
    <message>
        <source>&amp;Favourite, or no longer</source>
        <translation>&amp;Favorito, o ya no</translation>
    </message>
    <message>
        <source>&amp;Filter the history …</source>
        <translation>&amp;Filtrar el historial…</translation>
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
        <source>&amp;Import cues …</source>
        <translation>&amp;Importar cues…</translation>
    </message>
    <message>
        <source>&amp;It was spoken</source>
        <translation>Se di&amp;jo</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>Conservar a&amp;sí</translation>
    </message>
    <message>
        <source>&amp;Keys that work here</source>
        <translation>&amp;Teclas que sirven aquí</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Si&amp;guientes</translation>
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
        <source>&amp;Ledger</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Bu&amp;scar ahora</translation>
    </message>
    <message>
        <source>&amp;Make it a context</source>
        <translation>Convertir en conte&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Más &amp;funciones</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Name this room …</source>
        <translation>&amp;Nombrar esta sala…</translation>
    </message>
    <message>
        <source>&amp;New show</source>
        <translation>Espectáculo &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Next row that cannot be used</source>
        <translation>&amp;Siguiente fila no utilizable</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Open a show …</source>
        <translation>A&amp;brir un espectáculo…</translation>
    </message>
    <message>
        <source>&amp;Open an exported history …</source>
        <translation>A&amp;brir un historial exportado…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>A&amp;brir la carpeta</translation>
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
        <source>&amp;Paste rows as cues</source>
        <translation>Pegar &amp;filas como cues</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue {count} facts</source>
        <extracomment>One: &amp;Queue one fact</extracomment>
        <translation>
            <numerusform>P&amp;oner un dato en cola</numerusform>
            <numerusform>P&amp;oner {count} datos en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quick switcher …</source>
        <translation>&amp;Búsqueda rápida…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation>&amp;Actualizar agentes y salas</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;Save a copy of the show …</source>
        <translation>&amp;Guardar una copia del espectáculo…</translation>
    </message>
    <message>
        <source>&amp;Save the report …</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>&amp;Save these filters</source>
        <translation>&amp;Guardar estos filtros</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>Buscar en el hist&amp;orial</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Espectáculo</translation>
    </message>
    <message>
        <source>&amp;Show the cue</source>
        <translation>&amp;Ver el cue</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Speak aloud through the call add-context</source>
        <translation>&amp;Hablar en voz alta mediante la llamada add-context</translation>
    </message>
    <message>
        <source>&amp;Stand by</source>
        <translation>Poner en &amp;standby</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>&amp;Support bundle …</source>
        <translation>&amp;Paquete de asistencia…</translation>
    </message>
    <message>
        <source>&amp;Take it away there</source>
        <translation>&amp;Quitarla de allí</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>&amp;Marcar o desmarcar</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>Transc&amp;ripción</translation>
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
        <source>&amp;Variables, snippets, cover line …</source>
        <translation>&amp;Variables, fragmentos, comodín…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Which column is what</source>
        <translation>&amp;Qué hay en cada columna</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>+{time} over</source>
        <translation>+{time} de más</translation>
    </message>
    <message>
        <source>A broken answer</source>
        <translation>Una respuesta dañada</translation>
    </message>
    <message>
        <source>A context that turns the talk; nobody hears it</source>
        <translation>Un contexto que da un giro a la conversación; nadie lo oye</translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation>De este modo, un contexto se diría en voz alta. No se envió nada.</translation>
    </message>
    <message>
        <source>A copy never holds the API secret.</source>
        <translation>Una copia nunca contiene la clave de API.</translation>
    </message>
    <message>
        <source>A copy of the show was saved.</source>
        <translation>Se guardó una copia del espectáculo.</translation>
    </message>
    <message>
        <source>A cue that was not planned</source>
        <translation>Un cue que no estaba previsto</translation>
    </message>
    <message>
        <source>A cue was added.</source>
        <translation>Se añadió un cue.</translation>
    </message>
    <message>
        <source>A cue was changed.</source>
        <translation>Se modificó un cue.</translation>
    </message>
    <message>
        <source>A drill happens in this rehearsal alone. Choose one, start it, then let a line go.</source>
        <translation>Un simulacro ocurre solo en este ensayo. Elija uno, inícielo y deje salir después un texto.</translation>
    </message>
    <message>
        <source>A group was added.</source>
        <translation>Se añadió un grupo.</translation>
    </message>
    <message>
        <source>A group was changed.</source>
        <translation>Se modificó un grupo.</translation>
    </message>
    <message>
        <source>A guard in front of the platform turns the request away.</source>
        <translation>Una protección delante de la plataforma rechaza la solicitud.</translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation>Llegó una respuesta tardía</translation>
    </message>
    <message>
        <source>A late answer came ({time}).</source>
        <translation>Llegó una respuesta tardía ({time}).</translation>
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
        <source>A long code of letters and digits. Is it a key? Remove it unless it is to be sent.</source>
        <translation>Un código largo de letras y cifras. ¿Es una clave? Quítelo, salvo que deba enviarse.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>A newer line: {state}</source>
        <translation>Un texto más reciente: {state}</translation>
    </message>
    <message>
        <source>A newer panel made it. What this one does not know is left out.</source>
        <translation>La creó un panel más reciente. Lo que este no conoce se omite.</translation>
    </message>
    <message>
        <source>A note that belongs to no cue. Put it below the name of its cue.</source>
        <translation>Una nota que no pertenece a ningún cue. Póngala debajo del nombre de su cue.</translation>
    </message>
    <message>
        <source>A page to read and to print</source>
        <translation>Una página para leer e imprimir</translation>
    </message>
    <message>
        <source>A part of this computer does not answer. Look again, or restart the panel.</source>
        <translation>Una parte de este equipo no responde. Compruebe de nuevo, o reinicie el panel.</translation>
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
        <source>A quotation mark (&quot;) is opened here and never closed. Close or remove it.</source>
        <translation>Aquí se abren unas comillas (&quot;) que nunca se cierran. Ciérrelas o quítelas.</translation>
    </message>
    <message>
        <source>A rehearsal: nobody outside that computer heard any of it.</source>
        <translation>Un ensayo: nadie fuera de ese equipo oyó nada.</translation>
    </message>
    <message>
        <source>A room that closes</source>
        <translation>Una sala que se cierra</translation>
    </message>
    <message>
        <source>A room without an agent. Write the agent&apos;s code too, or leave both cells empty.</source>
        <translation>Una sala sin agente. Escriba también el código de agente, o deje vacías las dos celdas.</translation>
    </message>
    <message>
        <source>A room without its agent</source>
        <translation>Una sala sin su agente</translation>
    </message>
    <message>
        <source>A run sheet was added.</source>
        <translation>Se añadió una escaleta.</translation>
    </message>
    <message>
        <source>A run sheet was removed.</source>
        <translation>Se quitó una escaleta.</translation>
    </message>
    <message>
        <source>A script for reading ({pattern})</source>
        <translation>Un guion para leer ({pattern})</translation>
    </message>
    <message>
        <source>A show keeps at least one run sheet. Add another one first.</source>
        <translation>Un espectáculo conserva al menos una escaleta. Añada otra primero.</translation>
    </message>
    <message>
        <source>A slow answer</source>
        <translation>Una respuesta lenta</translation>
    </message>
    <message>
        <source>A snippet is named with letters, digits, hyphens and underscores.</source>
        <translation>El nombre de un fragmento lleva letras, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>A stranger answers</source>
        <translation>Responde un extraño</translation>
    </message>
    <message>
        <source>A table in a script is not read. Copy its rows and paste them instead.</source>
        <translation>Una tabla dentro de un guion no se lee. Copie sus filas y péguelas.</translation>
    </message>
    <message>
        <source>A transcript of {room} has this line ({percent} % sure). You decide what became of it.</source>
        <translation>Una transcripción de {room} contiene este texto ({percent} % de certeza). Usted decide qué fue de él.</translation>
    </message>
    <message>
        <source>A variable has another value.</source>
        <translation>Una variable tiene otro valor.</translation>
    </message>
    <message>
        <source>A variable is named with letters, digits, underscores and single spaces.</source>
        <translation>El nombre de una variable lleva letras, cifras, guiones bajos y espacios sueltos.</translation>
    </message>
    <message>
        <source>A visitor said: {words}</source>
        <translation>Un visitante dijo: {words}</translation>
    </message>
    <message>
        <source>A workbook for Excel</source>
        <translation>Un libro de Excel</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>A&amp;dd a cue</source>
        <translation>Añadir u&amp;n cue</translation>
    </message>
    <message>
        <source>ALL rooms</source>
        <translation>TODAS las salas</translation>
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
        <source>API secret revoked</source>
        <translation>Clave de API revocada</translation>
    </message>
    <message>
        <source>API secret {name}</source>
        <translation>Clave de API {name}</translation>
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
        <source>Accepted, for no room</source>
        <translation>Aceptado, para ninguna sala</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Cuenta suspendida</translation>
    </message>
    <message>
        <source>Add a &amp;cue after the one on standby</source>
        <translation>Añadir un &amp;cue después del que está en standby</translation>
    </message>
    <message>
        <source>Add a &amp;cue below</source>
        <translation>Añadir un &amp;cue debajo</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Añadir un gr&amp;upo</translation>
    </message>
    <message>
        <source>Add a &amp;group after the cue on standby</source>
        <translation>Añadir un &amp;grupo después del cue en standby</translation>
    </message>
    <message>
        <source>Add a &amp;group below</source>
        <translation>Añadir un &amp;grupo debajo</translation>
    </message>
    <message>
        <source>Add a &amp;run sheet</source>
        <translation>Añadir una esca&amp;leta</translation>
    </message>
    <message>
        <source>Add a snippet</source>
        <translation>Añadir un fragmento</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Añadir una variable</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agent code</source>
        <translation>Código de agente</translation>
    </message>
    <message>
        <source>Agent of the cue</source>
        <translation>Agente del cue</translation>
    </message>
    <message>
        <source>Agent unknown</source>
        <translation>Agente desconocido</translation>
    </message>
    <message>
        <source>Agent unknown, older platform</source>
        <translation>Agente desconocido, plataforma antigua</translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation>Agente, sala o comando</translation>
    </message>
    <message>
        <source>Agent: {agent}</source>
        <translation>Agente: {agent}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Agents: {count}.</source>
        <translation>Agentes: {count}.</translation>
    </message>
    <message>
        <source>All columns as &amp;usual</source>
        <translation>Todas las columnas como siem&amp;pre</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>All commands ({key})</source>
        <translation>Todos los comandos ({key})</translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>Todo lo demás está oculto mientras el modo privado está activo.</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Todos los archivos ({pattern})</translation>
    </message>
    <message>
        <source>All keys are as usual again.</source>
        <translation>Todas las teclas vuelven a ser las de siempre.</translation>
    </message>
    <message>
        <source>All lines are shown again: this one was not among those found.</source>
        <translation>Se muestran de nuevo todos los textos: este no estaba entre los encontrados.</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation>Todas las salas (difusión)</translation>
    </message>
    <message>
        <source>All rooms of an agent</source>
        <translation>Todas las salas de un agente</translation>
    </message>
    <message>
        <source>Already said in {room} at {time}. Hold GO to say it again, or press Shift+F5.</source>
        <translation>Ya se dijo en {room} a las {time}. Mantenga pulsado GO para decirlo de nuevo, o pulse Mayús+F5.</translation>
    </message>
    <message>
        <source>Already sent to ALL rooms at {time}. Hold GO to send it again, or press Shift+F5.</source>
        <translation>Ya se envió a TODAS las salas a las {time}. Mantenga pulsado GO para enviarlo de nuevo, o pulse Mayús+F5.</translation>
    </message>
    <message>
        <source>Already told in {room} at {time}. Hold GO to tell it again, or press Shift+F5.</source>
        <translation>Ya se informó en {room} a las {time}. Mantenga pulsado GO para informar de nuevo, o pulse Mayús+F5.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons. Press another key.</source>
        <translation>Alt con una letra abre menús y pulsa botones. Pulse otra tecla.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>An agent without a room. Write the room or “all rooms”, or choose no column for the agent: the cue then goes to the current target.</source>
        <translation>Un agente sin sala. Escriba la sala o «todas las salas», o no elija ninguna columna para el agente: el cue irá entonces al destino actual.</translation>
    </message>
    <message>
        <source>An answer began, with status {status}.</source>
        <translation>Empezó una respuesta, con el estado {status}.</translation>
    </message>
    <message>
        <source>An answer far too long</source>
        <translation>Una respuesta demasiado larga</translation>
    </message>
    <message>
        <source>An answer without sense</source>
        <translation>Una respuesta sin sentido</translation>
    </message>
    <message>
        <source>An endless answer</source>
        <translation>Una respuesta interminable</translation>
    </message>
    <message>
        <source>An error called success</source>
        <translation>Un error que se llama éxito</translation>
    </message>
    <message>
        <source>An error comes with the status of success.</source>
        <translation>Llega un error con el estado de un éxito.</translation>
    </message>
    <message>
        <source>Another cue of this run sheet has the same text.</source>
        <translation>Otro cue de esta escaleta tiene el mismo texto.</translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation>Otro panel está usando estos archivos. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another panel, or a command of it, is using this history. Close it, then try again.</source>
        <translation>Otro panel, o un comando suyo, está usando este historial. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another room was chosen, but no line arrived there.</source>
        <translation>Se eligió otra sala, pero allí no llegó ningún texto.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer after (ms)</source>
        <translation>Respuesta tras (ms)</translation>
    </message>
    <message>
        <source>Any agent</source>
        <translation>Cualquier agente</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Any mode</source>
        <translation>Cualquier modo</translation>
    </message>
    <message>
        <source>Any number of lines</source>
        <translation>Cualquier número de textos</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>Cualquier perfil</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Cualquier sala</translation>
    </message>
    <message>
        <source>Any show</source>
        <translation>Cualquier espectáculo</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Armado</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Como &amp;siempre</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según lo previsto</translation>
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
        <source>At most so many</source>
        <translation>Como máximo, tantos</translation>
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
        <source>Back to your own history</source>
        <translation>Volver a su historial</translation>
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
        <source>Becomes</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Begins a new line of the text</source>
        <translation>Empieza una línea nueva</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Bloqueado en el camino</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Bring in cues</source>
        <translation>Importar cues</translation>
    </message>
    <message>
        <source>Brings back the last line, where nothing is written</source>
        <translation>Recupera el último texto, si no hay nada escrito</translation>
    </message>
    <message>
        <source>Brings in rows that were copied from a spreadsheet</source>
        <translation>Importa filas copiadas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation>Compre créditos en bithuman.ai y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Buy credits …</source>
        <translation>Comprar créditos…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By hand, not by its cue</source>
        <translation>A mano, no con su cue</translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <translation>&amp;Quitar todos los filtros</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, para cualquier hoja de cálculo</translation>
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
        <source>Cancel the report</source>
        <translation>Cancelar el informe</translation>
    </message>
    <message>
        <source>Cancel the writing</source>
        <translation>Cancelar la escritura</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was deleted.</source>
        <translation>Cancelado. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was opened.</source>
        <translation>Cancelado. No se abrió nada.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No utilizable</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Cambiar las teclas</translation>
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
        <source>Choose a fact above to see which rooms were told it.</source>
        <translation>Elija un dato de arriba para ver a qué salas se comunicó.</translation>
    </message>
    <message>
        <source>Choose a line above to see what became of it.</source>
        <translation>Elija un texto de arriba para ver qué fue de él.</translation>
    </message>
    <message>
        <source>Choose a room in the list first, then give it a name.</source>
        <translation>Elija primero una sala de la lista y póngale después un nombre.</translation>
    </message>
    <message>
        <source>Choose a room, or type its id. Until then the cue stays as it is.</source>
        <translation>Elija una sala o escriba su ID. Hasta entonces, el cue queda como está.</translation>
    </message>
    <message>
        <source>Choose a saved filter, and type its new name.</source>
        <translation>Elija un filtro guardado y escriba su nuevo nombre.</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>Elegir un destino</translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation>Elija primero un agente y una sala.</translation>
    </message>
    <message>
        <source>Choose an agent and a room first: this goes to the current target.</source>
        <translation>Elija primero un agente y una sala: esto va al destino actual.</translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation>Elija un agente y una sala, escriba un texto y pulse Ctrl+Intro.</translation>
    </message>
    <message>
        <source>Choose an agent first. Then mark it as a favourite.</source>
        <translation>Elija primero un agente. Márquelo después como favorito.</translation>
    </message>
    <message>
        <source>Choose an agent first. Then open its page.</source>
        <translation>Elija primero un agente. Abra después su página.</translation>
    </message>
    <message>
        <source>Choose an agent, or type its code. Until then the cue stays as it is.</source>
        <translation>Elija un agente o escriba su código. Hasta entonces, el cue queda como está.</translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation>Elija otro agente. Si existe en bithuman.ai, actualice el panel.</translation>
    </message>
    <message>
        <source>Choose one room first.</source>
        <translation>Elija primero una sola sala.</translation>
    </message>
    <message>
        <source>Choose one room to read what is said there.</source>
        <translation>Elija una sola sala para leer lo que se dice en ella.</translation>
    </message>
    <message>
        <source>Choose the one or the other</source>
        <translation>Eligen uno u otro</translation>
    </message>
    <message>
        <source>Choose what a key is to do. Changes work at once. Nothing is sent from here.</source>
        <translation>Elija qué debe hacer una tecla. Los cambios valen al instante. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Choose what the report is of, or its form</source>
        <translation>Eligen de qué trata el informe, o su formato</translation>
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
        <source>Chooses an outcome, or no longer</source>
        <translation>Elige un resultado, o deja de elegirlo</translation>
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
        <source>Chosen days</source>
        <translation>Días elegidos</translation>
    </message>
    <message>
        <source>Cleaning what is searched …</source>
        <translation>Limpiando el índice de búsqueda…</translation>
    </message>
    <message>
        <source>Clears the field; from an empty one it goes to the history</source>
        <translation>Vacía el campo; si está vacío, va al historial</translation>
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
        <source>Closes it; the name stays as it was</source>
        <translation>La cierra; el nombre queda como estaba</translation>
    </message>
    <message>
        <source>Closes it; what was written is kept</source>
        <translation>Lo cierra; lo escrito se conserva</translation>
    </message>
    <message>
        <source>Closes the card</source>
        <translation>Cierra la ficha</translation>
    </message>
    <message>
        <source>Closes the card, and ends nothing</source>
        <translation>Cierra la ficha y no termina nada</translation>
    </message>
    <message>
        <source>Closes the card; what is chosen stays</source>
        <translation>Cierra la ficha; lo elegido se mantiene</translation>
    </message>
    <message>
        <source>Closes the file and shows what was sent from here. The file stays as it is.</source>
        <translation>Cierra el archivo y muestra lo que se envió desde aquí. El archivo queda como está.</translation>
    </message>
    <message>
        <source>Closes the help, and holds if a line is on its way</source>
        <translation>Cierra la ayuda y retiene si hay un texto en camino</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
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
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context before cue {number}</source>
        <translation>Contexto antes del cue {number}</translation>
    </message>
    <message>
        <source>Context before the line</source>
        <translation>Contexto antes del texto</translation>
    </message>
    <message>
        <source>Context that must be confirmed first</source>
        <translation>Contexto que debe confirmarse primero</translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>Contexto: oculto</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copies the record</source>
        <translation>Copia la entrada</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Copiar como &amp;Python</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copiar como &amp;curl</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy the &amp;reply</source>
        <translation>Copiar la &amp;respuesta</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>Copiar la &amp;solicitud</translation>
    </message>
    <message>
        <source>Copy the request &amp;id</source>
        <translation>Copiar el &amp;ID de la solicitud</translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation>Copie de nuevo la clave de la página «Developer» de bithuman.ai y guárdela.</translation>
    </message>
    <message>
        <source>Copy to clip&amp;board</source>
        <translation>Copiar al&amp;go</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>No alcanzadas</translation>
    </message>
    <message>
        <source>Counting the lines …</source>
        <translation>Contando los textos…</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Cover line</source>
        <translation>Comodín</translation>
    </message>
    <message>
        <source>Cover line: {complaint}</source>
        <translation>Texto comodín: {complaint}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Credits bought extra</source>
        <translation>Créditos comprados aparte</translation>
    </message>
    <message>
        <source>Credits do not run now</source>
        <translation>Ahora no se gastan créditos</translation>
    </message>
    <message>
        <source>Credits for about {time} (estimate)</source>
        <translation>Créditos para cerca de {time} (estimación)</translation>
    </message>
    <message>
        <source>Credits for about {time} at this rate</source>
        <translation>Créditos para cerca de {time} a este ritmo</translation>
    </message>
    <message>
        <source>Credits for less than a minute at this rate</source>
        <translation>Créditos para menos de un minuto a este ritmo</translation>
    </message>
    <message>
        <source>Credits left: {credits}.</source>
        <translation>Créditos restantes: {credits}.</translation>
    </message>
    <message>
        <source>Credits of the plan</source>
        <translation>Créditos del plan</translation>
    </message>
    <message>
        <source>Credits run at</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Credits run low: about {time} at this rate. Open Account to buy some.</source>
        <translation>Quedan pocos créditos: para cerca de {time} a este ritmo. Abra «Cuenta» para comprar más.</translation>
    </message>
    <message>
        <source>Credits running out</source>
        <translation>Créditos que se agotan</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Intro para enviar</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends the line. Esc holds whatever has not left yet, and releases it.</source>
        <translation>Ctrl+Intro envía el texto. Esc retiene lo que aún no ha salido, y lo libera.</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Cue</translation>
    </message>
    <message>
        <source>Cue lists ({pattern})</source>
        <translation>Listas de cues ({pattern})</translation>
    </message>
    <message>
        <source>Cue {number}</source>
        <translation>Cue {number}</translation>
    </message>
    <message>
        <source>Cue {number} of {count}</source>
        <translation>Cue {number} de {count}</translation>
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
        <translation>Cues según lo previsto</translation>
    </message>
    <message>
        <source>Cues from a file</source>
        <translation>Cues de un archivo</translation>
    </message>
    <message>
        <source>Cues from {name}</source>
        <translation>Cues de {name}</translation>
    </message>
    <message>
        <source>Cues that were copied</source>
        <translation>Cues copiados</translation>
    </message>
    <message>
        <source>Cut here to be shown. A copy has all of it.</source>
        <translation>Aquí se muestra recortado. Una copia lo contiene todo.</translation>
    </message>
    <message>
        <source>Cut off, but spoken</source>
        <translation>Cortado, pero dicho</translation>
    </message>
    <message>
        <source>Cut off, not spoken</source>
        <translation>Cortado, no dicho</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Delete &amp;what the list shows …</source>
        <translation>E&amp;liminar lo mostrado…</translation>
    </message>
    <message>
        <source>Delete the whole history</source>
        <translation>Eliminar todo el historial</translation>
    </message>
    <message>
        <source>Delete what the list shows</source>
        <translation>Eliminar lo mostrado</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total} lines</source>
        <translation>Eliminando: {done} de {total} textos</translation>
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
        <source>Did not get it: {rooms}</source>
        <translation>No lo recibieron: {rooms}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>Listo, seguir</translation>
    </message>
    <message>
        <source>Doubles what is chosen</source>
        <translation>Duplica lo elegido</translation>
    </message>
    <message>
        <source>Dri&amp;lls …</source>
        <translation>&amp;Simulacros…</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Drill: {name}</source>
        <translation>Simulacro: {name}</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>E&amp;xport what the history shows …</source>
        <translation>E&amp;xportar lo mostrado…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>EDIT</source>
        <translation>EDICIÓN</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar y volver a enviar</translation>
    </message>
    <message>
        <source>Edit the cue</source>
        <translation>Modificar el cue</translation>
    </message>
    <message>
        <source>Edit the cue after this one (Ctrl+Down)</source>
        <translation>Modificar el cue siguiente (Ctrl+Abajo)</translation>
    </message>
    <message>
        <source>Edit the cue before this one (Ctrl+Up)</source>
        <translation>Modificar el cue anterior (Ctrl+Arriba)</translation>
    </message>
    <message>
        <source>Edits what is chosen</source>
        <translation>Modifica lo elegido</translation>
    </message>
    <message>
        <source>Elapsed {time}</source>
        <translation>Transcurrido {time}</translation>
    </message>
    <message>
        <source>Elsewhere than planned</source>
        <translation>En otro sitio de lo previsto</translation>
    </message>
    <message>
        <source>Empty cue</source>
        <translation>Cue vacío</translation>
    </message>
    <message>
        <source>En&amp;d a session of the room …</source>
        <translation>&amp;Terminar una sesión de la sala…</translation>
    </message>
    <message>
        <source>End the exam</source>
        <translation>Terminar el examen</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Terminar esta sesión</translation>
    </message>
    <message>
        <source>Ending the session …</source>
        <translation>Terminando la sesión…</translation>
    </message>
    <message>
        <source>Ends about {time}</source>
        <translation>Acaba hacia las {time}</translation>
    </message>
    <message>
        <source>Ends the session, if the name of its room is typed</source>
        <translation>Termina la sesión, si está escrito el nombre de su sala</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc closes. Without a name the id is shown. Nothing is sent from here.</source>
        <translation>Intro lo guarda, Esc cierra. Sin nombre se muestra el ID. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Error code: {code}</source>
        <translation>Código de error: {code}</translation>
    </message>
    <message>
        <source>Esc always holds, and closes what is open. Press another key.</source>
        <translation>Esc siempre retiene, y cierra lo que está abierto. Pulse otra tecla.</translation>
    </message>
    <message>
        <source>Esc closes. A session that was ended cannot be brought back.</source>
        <translation>Esc cierra. Una sesión terminada no se puede recuperar.</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is sent from here, and the file stays on this computer.</source>
        <translation>Esc cierra. Desde aquí no se envía nada, y el archivo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is sent from here.</source>
        <translation>Esc cierra. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is taken over before you keep it, and nothing is sent from here.</source>
        <translation>Esc cierra. Nada se aplica hasta que lo conserve así, y desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Esc closes. What was deleted cannot be brought back. Nothing is sent from here.</source>
        <translation>Esc cierra. Lo eliminado no se puede recuperar. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>Every line gets its outcome here. Where it is unknown, look at the stage before you say the line again.</source>
        <translation>Aquí cada texto recibe su resultado. Si es desconocido, mire al escenario antes de decirlo otra vez.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything is kept as you write. Esc closes. Nothing is sent from here.</source>
        <translation>Todo se guarda mientras escribe. Esc cierra. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Everything was right.</source>
        <translation>Todo se hizo bien.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Exam results</source>
        <translation>Resultados de exámenes</translation>
    </message>
    <message>
        <source>Exam, task {number} of {count}: let a line go to one room, and deal with what comes.</source>
        <translation>Examen, tarea {number} de {count}: deje salir un texto a una sala y resuelva lo que ocurra.</translation>
    </message>
    <message>
        <source>Exams, newest first</source>
        <translation>Exámenes, primero los más recientes</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Export the run sheet</source>
        <translation>Exportar la escaleta</translation>
    </message>
    <message>
        <source>Export what the history shows</source>
        <translation>Exportar lo mostrado</translation>
    </message>
    <message>
        <source>Exported histories ({pattern})</source>
        <translation>Historiales exportados ({pattern})</translation>
    </message>
    <message>
        <source>Exporting the history …</source>
        <translation>Exportando el historial …</translation>
    </message>
    <message>
        <source>Exporting the history: {done} of {total} lines</source>
        <translation>Exportando el historial: {done} de {total} textos</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Faults of the panel itself</source>
        <translation>Fallos del propio panel</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message numerus="yes">
        <source>Filters ({count})</source>
        <extracomment>One: Filters (one)</extracomment>
        <translation>
            <numerusform>Filtros (1)</numerusform>
            <numerusform>Filtros ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation>Buscar un agente, una sala o un comando</translation>
    </message>
    <message>
        <source>Find what a key is to do</source>
        <translation>Buscar qué debe hacer una tecla</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>Cinco años</translation>
    </message>
    <message>
        <source>Fold a group, or unfold it</source>
        <translation>Pliegan un grupo, o lo despliegan</translation>
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
        <source>Follows by itself in about {seconds} s (estimate).</source>
        <translation>Sale solo tras el anterior, en unos {seconds} s (estimación).</translation>
    </message>
    <message>
        <source>Follows the link</source>
        <translation>Sigue el enlace</translation>
    </message>
    <message>
        <source>For Excel ({pattern})</source>
        <translation>Para Excel ({pattern})</translation>
    </message>
    <message>
        <source>For a ticket or a wiki ({pattern})</source>
        <translation>Para un ticket o una wiki ({pattern})</translation>
    </message>
    <message>
        <source>For any spreadsheet ({pattern})</source>
        <translation>Para cualquier hoja de cálculo ({pattern})</translation>
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
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>Formato del informe</translation>
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
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>Desde {first}</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO once more, or to all rooms</source>
        <translation>GO otra vez, o a todas las salas</translation>
    </message>
    <message>
        <source>GO once more, or where it goes to all rooms</source>
        <translation>GO otra vez, o cuando va a todas las salas</translation>
    </message>
    <message>
        <source>GO with the line on standby</source>
        <translation>GO con el cue en standby</translation>
    </message>
    <message>
        <source>GO: lets the line on standby go</source>
        <translation>GO: deja salir el cue en standby</translation>
    </message>
    <message>
        <source>Gateway error</source>
        <translation>Error de la pasarela</translation>
    </message>
    <message>
        <source>Gathering what helps …</source>
        <translation>Reuniendo lo que ayuda…</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Póngale primero un nombre.</translation>
    </message>
    <message>
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation>Dé un nombre a esta cuenta y pegue su clave de API. Se encuentra en www.bithuman.ai, en «Developer», «API Secrets».</translation>
    </message>
    <message>
        <source>Gives the room a name</source>
        <translation>Pone nombre a la sala</translation>
    </message>
    <message>
        <source>Go on to the next cue, or the one before</source>
        <translation>Pasan al cue siguiente, o al anterior</translation>
    </message>
    <message>
        <source>Go on to what is missing, then to the fact</source>
        <translation>Pasa a lo que falta y luego al dato</translation>
    </message>
    <message>
        <source>Go to the line it &amp;replaced</source>
        <translation>Ir al texto que &amp;reemplazó</translation>
    </message>
    <message>
        <source>Go to the line that replaced &amp;it</source>
        <translation>Ir al texto que &amp;lo reemplazó</translation>
    </message>
    <message>
        <source>Go to the next control, to the one before</source>
        <translation>Van al control siguiente, al anterior</translation>
    </message>
    <message>
        <source>Go to where it was said a&amp;gain</source>
        <translation>Ir a donde se &amp;dijo de nuevo</translation>
    </message>
    <message>
        <source>Goes by itself in {seconds} s.</source>
        <translation>Sale solo en {seconds} s.</translation>
    </message>
    <message>
        <source>Goes on to the line after it</source>
        <translation>Pasa al texto siguiente</translation>
    </message>
    <message>
        <source>Goes to the lines that were found</source>
        <translation>Va a los textos encontrados</translation>
    </message>
    <message>
        <source>Goes to the next thing that can be mended</source>
        <translation>Va a lo siguiente que se puede corregir</translation>
    </message>
    <message>
        <source>Goes to the page, then from link to link</source>
        <translation>Va a la página y luego de enlace en enlace</translation>
    </message>
    <message>
        <source>Goes to the text of the file, then to Save</source>
        <translation>Va al texto del archivo, y luego a «Guardar»</translation>
    </message>
    <message>
        <source>Goes to the text of the row, and from there to the next one</source>
        <translation>Va al texto de la fila, y de ahí a la siguiente</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Grupo sin nombre</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>RETENER</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Medio año</translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation>Media respuesta</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;delivered</source>
        <translation>Oír el sonido de «&amp;entregado»</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;unknown</source>
        <translation>Oír el sonido de «de&amp;sconocido»</translation>
    </message>
    <message>
        <source>Hear the sound for not h&amp;eard</source>
        <translation>Oír el sonido de «nadie lo &amp;oyó»</translation>
    </message>
    <message numerus="yes">
        <source>Heard in {count} rooms</source>
        <extracomment>One: Heard in one room</extracomment>
        <translation>
            <numerusform>Oído en una sala</numerusform>
            <numerusform>Oído en {count} salas</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard in {room} ({percent} % sure)</source>
        <translation>Oído en {room} ({percent} % de certeza)</translation>
    </message>
    <message>
        <source>Heard in {room}, {seconds} s later ({percent} % sure)</source>
        <translation>Oído en {room}, {seconds} s después ({percent} % de certeza)</translation>
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
        <source>Hold to send (Ctrl+Shift+Enter)</source>
        <translation>Mantener pulsado para enviar (Ctrl+Mayús+Intro)</translation>
    </message>
    <message>
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation>Mantener pulsado para enviar a todas las salas (Ctrl+Mayús+Intro)</translation>
    </message>
    <message>
        <source>Hold, or release</source>
        <translation>Retener o liberar</translation>
    </message>
    <message>
        <source>Holds if a line is on its way, and then goes back to it</source>
        <translation>Retiene si hay un texto en camino, y entonces vuelve a él</translation>
    </message>
    <message>
        <source>How everything works</source>
        <translation>Cómo funciona todo</translation>
    </message>
    <message>
        <source>How everything works ({key})</source>
        <translation>Cómo funciona todo ({key})</translation>
    </message>
    <message>
        <source>How long the history stays</source>
        <translation>Cuánto tiempo se conserva el historial</translation>
    </message>
    <message>
        <source>However long</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation>Si aún debe decirse, se puede volver a enviar sin riesgo.</translation>
    </message>
    <message>
        <source>Import cues</source>
        <translation>Importar cues</translation>
    </message>
    <message>
        <source>In a file of at most</source>
        <translation>En un archivo de como máximo</translation>
    </message>
    <message>
        <source>In all, from the press</source>
        <translation>En total, desde la pulsación</translation>
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
        <source>In the ledger</source>
        <translation>En los datos</translation>
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
        <source>In the queue, with what a hold took</source>
        <translation>En la cola, incluida la retención</translation>
    </message>
    <message>
        <source>In the tables of variables and snippets</source>
        <translation>En las tablas de variables y fragmentos</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>En la transcripción</translation>
    </message>
    <message>
        <source>It became: {outcome}</source>
        <translation>Resultado: {outcome}</translation>
    </message>
    <message>
        <source>It could not be written to the journal, which comes first.</source>
        <translation>No se pudo escribir en el diario, que va primero.</translation>
    </message>
    <message>
        <source>It counts as delivered: the answer tells how many rooms it reached.</source>
        <translation>Cuenta como entregado: la respuesta indica a cuántas salas llegó.</translation>
    </message>
    <message>
        <source>It counts as delivered: the platform accepted it.</source>
        <translation>Cuenta como entregado: la plataforma lo aceptó.</translation>
    </message>
    <message>
        <source>It counts as not heard: the answer says that no room got it.</source>
        <translation>Cuenta como no oído: según la respuesta, ninguna sala lo recibió.</translation>
    </message>
    <message>
        <source>It counts as not sent: what never left cannot have been heard.</source>
        <translation>Cuenta como no enviado: lo que nunca salió no pudo oírse.</translation>
    </message>
    <message>
        <source>It counts as partly delivered: the answer tells of rooms without it.</source>
        <translation>Cuenta como entregado en parte: la respuesta indica salas que no lo recibieron.</translation>
    </message>
    <message>
        <source>It counts as rejected: the platform refused it, and said so.</source>
        <translation>Cuenta como rechazado: la plataforma lo rechazó, y así lo dijo.</translation>
    </message>
    <message>
        <source>It counts as throttled: the platform asked to wait, and did not act.</source>
        <translation>Cuenta como «Límite alcanzado»: la plataforma pidió esperar y no hizo nada.</translation>
    </message>
    <message>
        <source>It counts as unknown: it may have arrived, and no answer says so.</source>
        <translation>Cuenta como desconocido: puede que llegara, y ninguna respuesta lo dice.</translation>
    </message>
    <message>
        <source>It counts as unknown: nothing proves that it was said, or that it was not.</source>
        <translation>Cuenta como desconocido: nada prueba que se dijera, ni que no.</translation>
    </message>
    <message>
        <source>It counts as unknown: the answer says yes and no at once.</source>
        <translation>Cuenta como desconocido: la respuesta dice sí y no a la vez.</translation>
    </message>
    <message>
        <source>It counts as unknown: with this status it may have been passed on all the same.</source>
        <translation>Cuenta como desconocido: con este estado puede que se transmitiera de todos modos.</translation>
    </message>
    <message>
        <source>It does nothing while you write a text: there it writes its letter.</source>
        <translation>No hace nada mientras escribe un texto: ahí escribe su letra.</translation>
    </message>
    <message>
        <source>It goes once this one has been spoken, as estimated. A hold ends it.</source>
        <translation>Sale cuando este se haya dicho, según la estimación. Una retención lo anula.</translation>
    </message>
    <message>
        <source>It had waited longer than a line may.</source>
        <translation>Había esperado más de lo que puede esperar un texto.</translation>
    </message>
    <message>
        <source>It has its usual keys again, but for those that do something else now.</source>
        <translation>Vuelve a tener sus teclas de siempre, salvo las que ahora hacen otra cosa.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>It is empty. Write one in the show&apos;s phrases.</source>
        <translation>Está vacío. Escriba uno en el menú «Espectáculo».</translation>
    </message>
    <message>
        <source>It is kept. Older lines go by themselves, when nothing is going on.</source>
        <translation>Queda así. Los textos más antiguos se irán solos, cuando no haya nada en curso.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado a demasiada profundidad.</translation>
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
        <source>It is not written as a run sheet has to be.</source>
        <translation>No está escrito como debe estarlo una escaleta.</translation>
    </message>
    <message>
        <source>It is not written as an item of a show has to be.</source>
        <translation>No está escrito como debe estarlo un elemento de un espectáculo.</translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation>Se puede volver a enviar sin riesgo.</translation>
    </message>
    <message>
        <source>It is saved where you choose, and sent nowhere. Esc closes.</source>
        <translation>Se guarda donde usted elija y no se envía a ningún sitio. Esc cierra.</translation>
    </message>
    <message>
        <source>It may have been said already, at {time}. Look at the stage. Hold GO to say it again, or press Shift+F5.</source>
        <translation>Puede que ya se dijera, a las {time}. Mire al escenario. Mantenga pulsado GO para decirlo de nuevo, o pulse Mayús+F5.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Debe ser un texto.</translation>
    </message>
    <message>
        <source>It must be a whole number of days, from {least} to {most}.</source>
        <translation>Debe ser un número entero de días, de {least} a {most}.</translation>
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
        <source>It opens in your browser, without the API secret. Esc closes. Nothing is sent from here.</source>
        <translation>Se abre en su navegador, sin la clave de API. Esc cierra. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>It replaced</source>
        <translation>Reemplazó a</translation>
    </message>
    <message>
        <source>It takes about {minutes} min to say (estimate). Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>Decirlo lleva unos {minutes} min (estimación). Mantenga pulsado el botón, o pulse Ctrl+Mayús+Intro.</translation>
    </message>
    <message>
        <source>It takes about {seconds} s to say (estimate). Shorter lines are easier to follow.</source>
        <translation>Decirlo lleva unos {seconds} s (estimación). Los textos más cortos se siguen mejor.</translation>
    </message>
    <message>
        <source>It was held back at the last moment.</source>
        <translation>Se retuvo en el último momento.</translation>
    </message>
    <message>
        <source>It was noted as spoken, but the stage had not heard it.</source>
        <translation>Se anotó como dicho, pero en el escenario no se había oído.</translation>
    </message>
    <message>
        <source>It was replaced by</source>
        <translation>Lo reemplazó</translation>
    </message>
    <message>
        <source>It was said again</source>
        <translation>Se dijo de nuevo</translation>
    </message>
    <message>
        <source>It was sent again before anybody had looked at the stage.</source>
        <translation>Se volvió a enviar antes de que nadie mirara al escenario.</translation>
    </message>
    <message>
        <source>It was sent once more, for nothing.</source>
        <translation>Se envió otra vez, para nada.</translation>
    </message>
    <message>
        <source>It was taken back before the connection had any of it.</source>
        <translation>Se retiró antes de que la conexión tuviera nada de él.</translation>
    </message>
    <message>
        <source>It was tried again and again.</source>
        <translation>Se intentó una y otra vez.</translation>
    </message>
    <message>
        <source>Item {number} of the run sheet &quot;{sheet}&quot;</source>
        <translation>Elemento {number} de la escaleta «{sheet}»</translation>
    </message>
    <message>
        <source>Item {number} of the run sheet &quot;{sheet}&quot;: {name}</source>
        <translation>Elemento {number} de la escaleta «{sheet}»: {name}</translation>
    </message>
    <message>
        <source>Its file has {size} MB.</source>
        <translation>Su archivo ocupa {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation>Su tipo debe ser REG_SZ o REG_DWORD.</translation>
    </message>
    <message>
        <source>Its making failed: it cannot go live. Make it anew.</source>
        <translation>Su creación falló: no puede salir en vivo. Créelo de nuevo.</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, para otros programas</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>Keeping of the &amp;history …</source>
        <translation>C&amp;onservación del historial…</translation>
    </message>
    <message>
        <source>Keeps the name</source>
        <translation>Guarda el nombre</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>Teclas que sirven aquí</translation>
    </message>
    <message>
        <source>Keys were changed.</source>
        <translation>Se cambiaron teclas.</translation>
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
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>Últimos textos</translation>
    </message>
    <message>
        <source>Later than planned (s)</source>
        <translation>Más tarde de lo previsto (s)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message numerus="yes">
        <source>Let go {count} times</source>
        <extracomment>One: Let go once</extracomment>
        <translation>
            <numerusform>Salió una vez</numerusform>
            <numerusform>Salió {count} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>Texto: {text}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Lines are still waiting or on their way. Let them go or withdraw them, then delete.</source>
        <translation>Aún hay textos en espera o en camino. Déjelos salir o retírelos, y elimine después.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the last {count} days always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</source>
        <extracomment>One: Lines of the last day always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</extracomment>
        <translation>
            <numerusform>Los textos del último día se conservan siempre. Los exámenes de un ensayo se van a la misma edad. Las copias guardan lo que se fue hasta que se reemplazan, una al día.</numerusform>
            <numerusform>Los textos de los últimos {count} días se conservan siempre. Los exámenes de un ensayo se van a la misma edad. Las copias guardan lo que se fue hasta que se reemplazan, una al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines stay for</source>
        <translation>Los textos se conservan</translation>
    </message>
    <message>
        <source>Lines this minute</source>
        <translation>Textos en este minuto</translation>
    </message>
    <message>
        <source>Lists use this key, too. Try it there first.</source>
        <translation>Las listas también usan esta tecla. Pruébela allí primero.</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En vivo ahora</translation>
    </message>
    <message>
        <source>Live rooms: {count}.</source>
        <translation>Salas en vivo: {count}.</translation>
    </message>
    <message>
        <source>Lobby, or what you call it</source>
        <translation>Vestíbulo, o como usted la llame</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log m&amp;ore for an hour</source>
        <translation>Registrar &amp;más durante una hora</translation>
    </message>
    <message>
        <source>Look at another fact</source>
        <translation>Miran otro dato</translation>
    </message>
    <message>
        <source>Look at another file</source>
        <translation>Miran otro archivo</translation>
    </message>
    <message>
        <source>Look at another line</source>
        <translation>Miran otro texto</translation>
    </message>
    <message>
        <source>Look at another message</source>
        <translation>Miran otro mensaje</translation>
    </message>
    <message>
        <source>Look at another record</source>
        <translation>Miran otra entrada</translation>
    </message>
    <message>
        <source>Look at another room</source>
        <translation>Miran otra sala</translation>
    </message>
    <message>
        <source>Look at another row</source>
        <translation>Miran otra fila</translation>
    </message>
    <message>
        <source>Look at another session</source>
        <translation>Miran otra sesión</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisar</translation>
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
        <source>Look there before you send anything again: {rooms}.</source>
        <translation>Mire allí antes de volver a enviar nada: {rooms}.</translation>
    </message>
    <message>
        <source>Looking for rooms …</source>
        <translation>Buscando salas …</translation>
    </message>
    <message>
        <source>Looking for the conversation of this room …</source>
        <translation>Buscando la conversación de esta sala…</translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation>Buscando sus agentes…</translation>
    </message>
    <message>
        <source>Looking through {done} lines …</source>
        <translation>Revisando {done} textos…</translation>
    </message>
    <message>
        <source>Looking what is to go …</source>
        <translation>Comprobando qué se va a eliminar…</translation>
    </message>
    <message>
        <source>Looking what is to go: {done} lines so far</source>
        <translation>Comprobando qué se va a eliminar: {done} textos hasta ahora</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Looking: {done} of {whole} checks are done.</source>
        <translation>Comprobando: {done} de {whole} puntos listos.</translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>Desactive el modo privado para marcar lo que aún debe enviarse. Todo lo demás se retira al liberar.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Made {when} ({zone}) by the bitHuman Panel</source>
        <translation>Creado {when} ({zone}) por bitHuman Panel</translation>
    </message>
    <message>
        <source>Make a cue of the &amp;line in the details</source>
        <translation>Convertir el &amp;texto de los detalles en un cue</translation>
    </message>
    <message>
        <source>Make a cue of the &amp;message</source>
        <translation>Convertir el m&amp;ensaje en un cue</translation>
    </message>
    <message>
        <source>Make it a &amp;cue</source>
        <translation>Convertir en &amp;cue</translation>
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
        <source>Makes a context of what a visitor said, or goes to the entry of your line</source>
        <translation>Convierte en contexto lo que dijo un visitante, o va a la entrada de su texto</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a wiki</source>
        <translation>Markdown, para un ticket o una wiki</translation>
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
        <source>Missing facts</source>
        <translation>Datos que faltan</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message numerus="yes">
        <source>More is written to the log for {count} minutes. The menu Help ends it.</source>
        <extracomment>One: More is written to the log for another minute. The menu Help ends it.</extracomment>
        <translation>
            <numerusform>Se registra más durante otro minuto. El menú «Ayuda» lo termina.</numerusform>
            <numerusform>Se registra más durante {count} minutos. El menú «Ayuda» lo termina.</numerusform>
        </translation>
    </message>
    <message>
        <source>More of the show</source>
        <translation>Más del espectáculo</translation>
    </message>
    <message>
        <source>More on</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>More on bithuman.ai …</source>
        <translation>Más en bithuman.ai…</translation>
    </message>
    <message>
        <source>More to do with this line</source>
        <translation>Más acciones para este texto</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move the favourite &amp;down</source>
        <translation>&amp;Bajar el favorito</translation>
    </message>
    <message>
        <source>Move the favourite &amp;up</source>
        <translation>&amp;Subir el favorito</translation>
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
        <source>Move what is chosen up, or down</source>
        <translation>Suben o bajan lo elegido</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>LUEGO</translation>
    </message>
    <message>
        <source>Na&amp;me the room …</source>
        <translation>&amp;Nombrar la sala…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name for these filters</source>
        <translation>Nombre para estos filtros</translation>
    </message>
    <message>
        <source>Name of the cue</source>
        <translation>Nombre del cue</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nombre de la sala</translation>
    </message>
    <message>
        <source>Name of the run sheet</source>
        <translation>Nombre de la escaleta</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Nombre del fragmento</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nombre de la variable</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>Nunca recibido</translation>
    </message>
    <message>
        <source>Never sent: only you see it</source>
        <translation>Nunca se envía: solo usted la ve</translation>
    </message>
    <message>
        <source>New show</source>
        <translation>Espectáculo nuevo</translation>
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
        <source>Next cue follows</source>
        <translation>El siguiente sale solo</translation>
    </message>
    <message>
        <source>Next: goes by itself in about {seconds} s (estimate).</source>
        <translation>Luego: sale solo en unos {seconds} s (estimación).</translation>
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
        <source>No account is open. Open one, or rehearse.</source>
        <translation>No hay ninguna cuenta abierta. Abra una, o ensaye.</translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation>Sin agente</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>No hubo respuesta dentro del plazo.</translation>
    </message>
    <message>
        <source>No answer began.</source>
        <translation>No empezó ninguna respuesta.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation>No se pudo abrir ningún navegador. La página es {page}</translation>
    </message>
    <message>
        <source>No browser opened it. Open the address above by hand.</source>
        <translation>Ningún navegador la abrió. Abra a mano la dirección de arriba.</translation>
    </message>
    <message>
        <source>No browser opened. The page is {page}</source>
        <translation>No se abrió ningún navegador. La página es {page}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>Sin conexión con el servidor.</translation>
    </message>
    <message>
        <source>No credits</source>
        <translation>Sin créditos</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>No quedan créditos</translation>
    </message>
    <message>
        <source>No cue is on standby. Choose one in the run sheet.</source>
        <translation>No hay ningún cue en standby. Elija uno en la escaleta.</translation>
    </message>
    <message>
        <source>No cue was found in it. Choose another column for the text, or another file.</source>
        <translation>No se encontró ningún cue. Elija otra columna para el texto, u otro archivo.</translation>
    </message>
    <message>
        <source>No cue yet. Add one, import a list, or drop a file here.</source>
        <translation>Aún no hay ningún cue. Añada uno, importe una lista o suelte aquí un archivo.</translation>
    </message>
    <message>
        <source>No exam was taken yet.</source>
        <translation>Aún no se ha hecho ningún examen.</translation>
    </message>
    <message>
        <source>No fact yet. What you tell in Context shows up here, with the rooms it reached.</source>
        <translation>Aún no hay ningún dato. Lo que comunique con «Contexto» aparecerá aquí, con las salas a las que llegó.</translation>
    </message>
    <message>
        <source>No line came as far as the fault.</source>
        <translation>Ningún texto llegó hasta el fallo.</translation>
    </message>
    <message>
        <source>No line was found. Look for fewer letters, or show all lines.</source>
        <translation>No se encontró ningún texto. Busque menos letras, o muestre todos los textos.</translation>
    </message>
    <message>
        <source>No line was let go.</source>
        <translation>No salió ningún texto.</translation>
    </message>
    <message>
        <source>No line was tried.</source>
        <translation>No se probó ningún texto.</translation>
    </message>
    <message>
        <source>No line would go now.</source>
        <translation>Ahora no se iría ningún texto.</translation>
    </message>
    <message>
        <source>No line yet. What you send shows up here, with what became of it.</source>
        <translation>Aún no hay ningún texto. Lo que envíe aparecerá aquí, con lo que fue de ello.</translation>
    </message>
    <message>
        <source>No lines for {seconds} s</source>
        <translation>Sin textos durante {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>No live room: open an agent&apos;s page, and wait until it is live.</source>
        <translation>Ninguna sala en vivo: abra la página de un agente y espere a que esté en vivo.</translation>
    </message>
    <message>
        <source>No other room was chosen.</source>
        <translation>No se eligió otra sala.</translation>
    </message>
    <message>
        <source>No reply proves it, but somebody saw that it was spoken.</source>
        <translation>Ninguna respuesta lo prueba, pero alguien vio que se dijo.</translation>
    </message>
    <message>
        <source>No room in the list is called so. Enter takes it for a room id.</source>
        <translation>Ninguna sala de la lista se llama así. Intro lo toma como id de sala.</translation>
    </message>
    <message>
        <source>No room is left that was told this. There is nothing to correct.</source>
        <translation>Ya no queda ninguna sala a la que se comunicara esto. No hay nada que corregir.</translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation>Ninguna sala está en vivo. Abra la página del agente.</translation>
    </message>
    <message>
        <source>No room of {agent} is live. Open its page, and wait until it is live.</source>
        <translation>Ninguna sala de {agent} está en vivo. Abra la página del agente y espere a que esté en vivo.</translation>
    </message>
    <message>
        <source>No session is known to be in this room. Choose one from the list.</source>
        <translation>No se conoce ninguna sesión en esta sala. Elija una de la lista.</translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>Este equipo no puede reproducir ningún sonido. Los resultados se siguen mostrando y leyendo en voz alta. Compruebe el altavoz y después desactive y vuelva a activar los sonidos.</translation>
    </message>
    <message>
        <source>No target is chosen, and cover line and steer go there. Choose an agent and a room.</source>
        <translation>No hay destino elegido, y el comodín y el giro van allí. Elija un agente y una sala.</translation>
    </message>
    <message numerus="yes">
        <source>No target is chosen, and {count} cues go there. Choose an agent and a room.</source>
        <extracomment>One: No target is chosen, and one cue goes there. Choose an agent and a room.</extracomment>
        <translation>
            <numerusform>No hay destino elegido, y un cue va allí. Elija un agente y una sala.</numerusform>
            <numerusform>No hay destino elegido, y {count} cues van allí. Elija un agente y una sala.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Nobody can say how long an agent keeps what it was told.</source>
        <translation>Nadie puede decir cuánto tiempo recuerda un agente lo que se le comunicó.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it arrived</source>
        <translation>Nadie puede saber si llegó</translation>
    </message>
    <message>
        <source>Nobody can tell whether the context for this cue arrived. Hold GO to send it again, or press Shift+F5.</source>
        <translation>Nadie puede saber si llegó el contexto de este cue. Mantenga pulsado GO para enviarlo de nuevo, o pulse Mayús+F5.</translation>
    </message>
    <message>
        <source>Nobody can tell whether {agent} is ready.</source>
        <translation>Nadie puede saber si {agent} está listo.</translation>
    </message>
    <message>
        <source>Nobody can tell which rooms of {agent} are live.</source>
        <translation>Nadie puede saber qué salas de {agent} están en vivo.</translation>
    </message>
    <message>
        <source>Nobody connected</source>
        <translation>Nadie conectado</translation>
    </message>
    <message>
        <source>Nobody connected, older platform</source>
        <translation>Nadie conectado, plataforma antigua</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Aquí aún no ha dicho nadie nada.</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation>Nadie lo oyó: ninguna sala está conectada al agente.</translation>
    </message>
    <message>
        <source>Nobody is connected, and the platform says so in its older words.</source>
        <translation>No hay nadie conectado, y la plataforma lo dice a su manera antigua.</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation>No hay nadie conectado: el agente no tiene allí ninguna sala en vivo.</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room.</source>
        <translation>No hay nadie conectado: el agente no tiene ninguna sala en vivo.</translation>
    </message>
    <message>
        <source>Nobody knows whether the session has ended. Look at the room.</source>
        <translation>Nadie sabe si la sesión terminó. Mire la sala.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguno elegido</translation>
    </message>
    <message>
        <source>None of the account&apos;s conversations has this room&apos;s name, so the panel cannot tell which of them is held here.</source>
        <translation>Ninguna conversación de la cuenta lleva el nombre de esta sala, así que el panel no puede saber cuál de ellas tiene lugar aquí.</translation>
    </message>
    <message>
        <source>Not all of it is done. The panel goes on with it at its next start.</source>
        <translation>No está hecho todo. El panel continuará la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nadie lo oyó</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
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
        <source>Not ready yet: it is still being made, and cannot go live.</source>
        <translation>Aún no está listo: todavía se está creando y no puede salir en vivo.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend.</source>
        <extracomment>One: Not ready: one thing to mend.</extracomment>
        <translation>
            <numerusform>No está listo: hay una cosa que corregir.</numerusform>
            <numerusform>No está listo: hay {count} cosas que corregir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend. First: {first}</source>
        <extracomment>One: Not ready: one thing to mend. {first}</extracomment>
        <translation>
            <numerusform>No está listo: hay una cosa que corregir. {first}</numerusform>
            <numerusform>No está listo: hay {count} cosas que corregir. Primero: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Aún no dicho</translation>
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
        <source>Not sent: standby was out of sight. Look, then press again.</source>
        <translation>No enviado: el standby no estaba a la vista. Mire y pulse de nuevo.</translation>
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
        <source>Not set</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No comunicado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note for the operator</source>
        <translation>Nota para el operador</translation>
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
        <source>Nothing has these words.</source>
        <translation>Nada coincide.</translation>
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
        <source>Nothing is live now.</source>
        <translation>Ahora no hay nada en vivo.</translation>
    </message>
    <message>
        <source>Nothing is on standby.</source>
        <translation>No hay nada en standby.</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Nothing leaves for now, so the cue waits no longer. It is on standby.</source>
        <translation>Por ahora no sale nada, así que el cue ya no espera. Está en standby.</translation>
    </message>
    <message>
        <source>Nothing of the line left this computer.</source>
        <translation>Nada del texto salió de este equipo.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened the folder. Look for {file}.</source>
        <translation>Nada en este equipo abrió la carpeta. Busque {file}.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened {folder}.</source>
        <translation>Nada en este equipo abrió {folder}.</translation>
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
        <source>Nothing was copied. Copy rows of a spreadsheet first.</source>
        <translation>No se ha copiado nada. Copie primero filas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Nothing was held, and Account was not opened.</source>
        <translation>No se retuvo nada ni se abrió «Cuenta».</translation>
    </message>
    <message>
        <source>Nothing was said twice, but nobody noted what the stage had shown.</source>
        <translation>Nada se dijo dos veces, pero nadie anotó lo que se vio en el escenario.</translation>
    </message>
    <message>
        <source>Nothing was sent since the panel was started.</source>
        <translation>No se ha enviado nada desde que se inició el panel.</translation>
    </message>
    <message>
        <source>Nothing: every line that was let go arrived.</source>
        <translation>Nada: todos los textos que salieron llegaron.</translation>
    </message>
    <message>
        <source>Nothing: it goes at once</source>
        <translation>Nada: sale enseguida</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>Ahora {time}</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Número de textos</translation>
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
        <source>Older lines are still being taken in</source>
        <translation>Aún se están incorporando textos más antiguos</translation>
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
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>On its way to the room: {text}</source>
        <translation>En camino a la sala: {text}</translation>
    </message>
    <message>
        <source>On standby</source>
        <translation>En standby</translation>
    </message>
    <message>
        <source>On the card Account</source>
        <translation>En la ficha «Cuenta»</translation>
    </message>
    <message>
        <source>On the card Filters</source>
        <translation>En la ficha «Filtros»</translation>
    </message>
    <message>
        <source>On the card Log</source>
        <translation>En la ficha «Registro»</translation>
    </message>
    <message>
        <source>On the card Preflight</source>
        <translation>En la ficha «Comprobación previa»</translation>
    </message>
    <message>
        <source>On the card Report</source>
        <translation>En la ficha «Informe»</translation>
    </message>
    <message>
        <source>On the card Support bundle</source>
        <translation>En la ficha «Paquete de asistencia»</translation>
    </message>
    <message>
        <source>On the run sheet</source>
        <translation>En la escaleta</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>En el escenario</translation>
    </message>
    <message>
        <source>On the wire in all</source>
        <translation>En la red, en total</translation>
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
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>One of its fields stands there twice.</source>
        <translation>Uno de sus campos aparece dos veces.</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed</source>
        <translation>Una de las salas elegidas se ha cerrado</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed. Untick it before you send.</source>
        <translation>Una de las salas elegidas se ha cerrado. Desmárquela antes de enviar.</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed. Untick it, then send.</source>
        <translation>Una de las salas elegidas se ha cerrado. Desmárquela y envíe.</translation>
    </message>
    <message>
        <source>One room</source>
        <translation>Una sala</translation>
    </message>
    <message>
        <source>One room stays chosen. Choose another one instead.</source>
        <translation>Siempre queda una sala elegida. Elija otra en su lugar.</translation>
    </message>
    <message>
        <source>One show</source>
        <translation>Un espectáculo</translation>
    </message>
    <message>
        <source>Only a favourite can be moved. Mark the agent as one.</source>
        <translation>Solo se puede mover un favorito. Marque el agente como favorito.</translation>
    </message>
    <message>
        <source>Op&amp;en the page</source>
        <translation>A&amp;brir la página</translation>
    </message>
    <message>
        <source>Open Account</source>
        <translation>Abrir la cuenta</translation>
    </message>
    <message>
        <source>Open a show</source>
        <translation>Abrir un espectáculo</translation>
    </message>
    <message>
        <source>Open an exported history</source>
        <translation>Abrir un historial exportado</translation>
    </message>
    <message>
        <source>Open it, billed</source>
        <translation>Abrirla, con cargo</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>Open the agent&apos;s &amp;page …</source>
        <translation>Abrir la &amp;página del agente…</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page</source>
        <translation>Abrir la página del agente</translation>
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
        <source>Open the agent&apos;s page …</source>
        <translation>Abrir la página del agente…</translation>
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
        <source>Open the page of {agent}?</source>
        <translation>¿Abrir la página de {agent}?</translation>
    </message>
    <message>
        <source>Open the tables</source>
        <translation>Abrir las tablas</translation>
    </message>
    <message>
        <source>Opened history</source>
        <translation>Historial abierto</translation>
    </message>
    <message>
        <source>Opening the history …</source>
        <translation>Abriendo el historial…</translation>
    </message>
    <message>
        <source>Opening the history: {percent} %</source>
        <translation>Abriendo el historial: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Opens the list of snippets, at the start of a word</source>
        <translation>Abre la lista de fragmentos, al principio de una palabra</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Otros destinos</translation>
    </message>
    <message>
        <source>Other words than planned</source>
        <translation>Otras palabras que las previstas</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>PRIME</source>
        <translation>PREVIO</translation>
    </message>
    <message>
        <source>Packed files ({pattern})</source>
        <translation>Archivos comprimidos ({pattern})</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Part of the cue</source>
        <translation>Parte del cue</translation>
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
        <source>Perhaps told</source>
        <translation>Quizá comunicado</translation>
    </message>
    <message>
        <source>Pick an agent, then one of its rooms. The Send button always says who will get the line.</source>
        <translation>Elija un agente y luego una de sus salas. El botón de enviar siempre dice quién recibirá el texto.</translation>
    </message>
    <message>
        <source>Pick it from the list, or press Enter again to use exactly what you typed.</source>
        <translation>Elija en la lista, o pulse Intro otra vez para usar exactamente lo escrito.</translation>
    </message>
    <message>
        <source>Picture of the window, with the shield up</source>
        <translation>Imagen de la ventana, en modo privado</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan refused</source>
        <translation>Plan rechazado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Planned and said</source>
        <translation>Previsto y dicho</translation>
    </message>
    <message>
        <source>Planned end: {time}</source>
        <translation>Fin previsto: {time}</translation>
    </message>
    <message>
        <source>Planned text</source>
        <translation>Texto previsto</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Hora prevista</translation>
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
        <source>Platform error</source>
        <translation>Error de la plataforma</translation>
    </message>
    <message>
        <source>Platform out of reach</source>
        <translation>Plataforma inaccesible</translation>
    </message>
    <message>
        <source>Pre&amp;flight …</source>
        <translation>C&amp;omprobación previa…</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Comprobación previa</translation>
    </message>
    <message>
        <source>Press a &amp;new key …</source>
        <translation>Pulsar una tecla &amp;nueva…</translation>
    </message>
    <message>
        <source>Press the button now. Esc leaves it as it is.</source>
        <translation>Pulse ahora la tecla. Esc lo deja como está.</translation>
    </message>
    <message>
        <source>Presses it</source>
        <translation>Lo pulsa</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>Previo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Put the first line on standby, or the last</source>
        <translation>Ponen en standby el primer cue, o el último</translation>
    </message>
    <message>
        <source>Put the line before on standby</source>
        <translation>Poner en standby el cue anterior</translation>
    </message>
    <message>
        <source>Put the next line on standby</source>
        <translation>Poner en standby el cue siguiente</translation>
    </message>
    <message>
        <source>Put the next line on standby, or the one before</source>
        <translation>Ponen en standby el cue siguiente, o el anterior</translation>
    </message>
    <message>
        <source>Puts the fact into the message. What you make of it replaces it. Nothing is sent.</source>
        <translation>Pone el dato en el mensaje. Lo que haga con él lo sustituye. No se envía nada.</translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>Devuelve el texto al mensaje. No se envía nada.</translation>
    </message>
    <message>
        <source>Puts the line before on standby, and sends nothing</source>
        <translation>Pone en standby el cue anterior y no envía nada</translation>
    </message>
    <message>
        <source>Puts the next line on standby, and sends nothing</source>
        <translation>Pone en standby el cue siguiente y no envía nada</translation>
    </message>
    <message>
        <source>Puts what the visitor said into the message. Nothing is sent.</source>
        <translation>Pone en el mensaje lo que dijo el visitante. No se envía nada.</translation>
    </message>
    <message>
        <source>Questions this minute</source>
        <translation>Consultas en este minuto</translation>
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
        <source>Re&amp;name this run sheet</source>
        <translation>Ca&amp;mbiar el nombre de esta escaleta</translation>
    </message>
    <message>
        <source>Re&amp;port …</source>
        <translation>In&amp;forme…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzadas</translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>Salas alcanzadas: {reached}. Salas que no lo recibieron: {missed}.</translation>
    </message>
    <message>
        <source>Reached: {rooms}</source>
        <translation>Llegó a: {rooms}</translation>
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
        <source>Reading the cues …</source>
        <translation>Leyendo los cues…</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Reading what is said …</source>
        <translation>Leyendo lo que se dice…</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>Listo para salir en vivo</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}, {e}, {f}.</source>
        <translation>Listo: {a}, {b}, {c}, {d}, {e}, {f}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}, {e}.</source>
        <translation>Listo: {a}, {b}, {c}, {d}, {e}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}.</source>
        <translation>Listo: {a}, {b}, {c}, {d}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}.</source>
        <translation>Listo: {a}, {b}, {c}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}.</source>
        <translation>Listo: {a}, {b}.</translation>
    </message>
    <message>
        <source>Ready: {a}.</source>
        <translation>Listo: {a}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation>Entradas, primero las más recientes</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
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
        <translation>Liberado: los textos vuelven a salir</translation>
    </message>
    <message>
        <source>Remo&amp;ve this run sheet</source>
        <translation>&amp;Quitar esta escaleta</translation>
    </message>
    <message>
        <source>Remove this snippet</source>
        <translation>Quitar este fragmento</translation>
    </message>
    <message>
        <source>Remove this variable</source>
        <translation>Quitar esta variable</translation>
    </message>
    <message>
        <source>Removes the row</source>
        <translation>Quita la fila</translation>
    </message>
    <message>
        <source>Removes what is chosen, or takes back what waits</source>
        <translation>Quita lo elegido, o retira lo que espera</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Replaced by: {text}</source>
        <translation>Sustituido por: {text}</translation>
    </message>
    <message>
        <source>Replaces: {text}</source>
        <translation>Sustituye a: {text}</translation>
    </message>
    <message>
        <source>Replacing the copies …</source>
        <translation>Reemplazando las copias…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta HTTP</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Informe de</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request and reply as they &amp;went</source>
        <translation>&amp;Solicitud y respuesta tal cual</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la solicitud</translation>
    </message>
    <message>
        <source>Request id {id}</source>
        <translation>ID de la solicitud {id}</translation>
    </message>
    <message>
        <source>Request id: {id}</source>
        <translation>ID de la solicitud: {id}</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Solicitud rechazada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Right: choose another room, and say it there.</source>
        <translation>Lo correcto: elegir otra sala y decirlo allí.</translation>
    </message>
    <message>
        <source>Right: hold, or open Account to enter the new API secret.</source>
        <translation>Lo correcto: retener, o abrir «Cuenta» para introducir la clave de API nueva.</translation>
    </message>
    <message>
        <source>Right: leave it. The line arrived, and a second one would be heard.</source>
        <translation>Lo correcto: dejarlo así. El texto llegó, y un segundo se oiría.</translation>
    </message>
    <message>
        <source>Right: look at the stage first, then choose one of the three answers beside the line.</source>
        <translation>Lo correcto: mirar primero al escenario y elegir después una de las tres respuestas junto al texto.</translation>
    </message>
    <message>
        <source>Right: nothing was sent, so send it again as soon as it can go.</source>
        <translation>Lo correcto: no se envió nada, así que volver a enviarlo en cuanto se pueda.</translation>
    </message>
    <message>
        <source>Right: stop, and mend what the answer names. No second try.</source>
        <translation>Lo correcto: parar y corregir lo que indica la respuesta. Sin segundo intento.</translation>
    </message>
    <message>
        <source>Right: wait until somebody is connected. Sending again reaches nobody.</source>
        <translation>Lo correcto: esperar a que haya alguien conectado. Volver a enviar no llega a nadie.</translation>
    </message>
    <message>
        <source>Right: wait until the countdown is over, without another press.</source>
        <translation>Lo correcto: esperar a que acabe la cuenta atrás, sin pulsar otra vez.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>ID de la sala</translation>
    </message>
    <message>
        <source>Room of the cue</source>
        <translation>Sala del cue</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Sala {number}</translation>
    </message>
    <message>
        <source>Room {room} has closed</source>
        <translation>La sala {room} se ha cerrado</translation>
    </message>
    <message numerus="yes">
        <source>Room {room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: Room {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>Puede que uno de ellos se comunicara a la sala {room}: nadie puede probarlo.</numerusform>
            <numerusform>Puede que {count} de ellos se comunicaran a la sala {room}: nadie puede probarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room {room} never received {count} of these.</source>
        <extracomment>One: Room {room} never received one of these.</extracomment>
        <translation>
            <numerusform>La sala {room} nunca recibió uno de ellos.</numerusform>
            <numerusform>La sala {room} nunca recibió {count} de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Room: all rooms of the agent</source>
        <translation>Sala: todas las salas del agente</translation>
    </message>
    <message>
        <source>Room: {room}</source>
        <translation>Sala: {room}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Rooms as of {minutes} min ago</source>
        <translation>Salas: hace {minutes} min</translation>
    </message>
    <message>
        <source>Rooms as of {seconds} s ago</source>
        <translation>Salas: hace {seconds} s</translation>
    </message>
    <message>
        <source>Rooms radar</source>
        <translation>Radar de salas</translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation>Salas alcanzadas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row {row} is longer than a cell of Excel can be. Export as CSV, or shorten it.</source>
        <translation>La fila {row} es más larga de lo que admite una celda de Excel. Exporte como CSV, o acórtela.</translation>
    </message>
    <message>
        <source>Run of</source>
        <translation>Pase del</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Escaleta</translation>
    </message>
    <message>
        <source>Run sheet {number}</source>
        <translation>Escaleta {number}</translation>
    </message>
    <message>
        <source>Run sheets of the show</source>
        <translation>Escaletas del espectáculo</translation>
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
        <source>SHOW</source>
        <translation>SHOW</translation>
    </message>
    <message>
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation>Seguro: nada sale por accidente. Arme el panel para enviar.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Said at {time} in ALL rooms. Hold GO to say it again.</source>
        <translation>Dicho a las {time} en TODAS las salas. Mantenga pulsado GO para decirlo de nuevo.</translation>
    </message>
    <message>
        <source>Said at {time} in {room}. Hold GO to say it again.</source>
        <translation>Dicho a las {time} en {room}. Mantenga pulsado GO para decirlo de nuevo.</translation>
    </message>
    <message>
        <source>Said text</source>
        <translation>Texto dicho</translation>
    </message>
    <message>
        <source>Said while something goes wrong</source>
        <translation>Se dice mientras algo va mal</translation>
    </message>
    <message>
        <source>Save a copy of the show</source>
        <translation>Guardar una copia del espectáculo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation>Guarde de nuevo la clave de este perfil. También puede que un proxy la haya quitado.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de asistencia</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Saved. Nothing was sent: give the file to whoever helps you.</source>
        <translation>Guardado. No se envió nada: entregue el archivo a quien le ayude.</translation>
    </message>
    <message>
        <source>Say it agai&amp;n</source>
        <translation>Decirl&amp;o de nuevo</translation>
    </message>
    <message>
        <source>Say the cover line at once</source>
        <translation>Decir enseguida el texto comodín</translation>
    </message>
    <message>
        <source>Says the cover line at once</source>
        <translation>Dice enseguida el texto comodín</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>Buscar o escribir un código</translation>
    </message>
    <message>
        <source>Seconds to wait before it goes</source>
        <translation>Segundos de espera antes de salir</translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation>Consulte status.bithuman.ai e inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>See the prices …</source>
        <translation>Ver los precios…</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <translation>Vea qué fue de él</translation>
    </message>
    <message>
        <source>Select all of it, copy what is selected</source>
        <translation>Selecciona todo, copia lo seleccionado</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Intro)</translation>
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
        <source>Send the line to the room that the button names</source>
        <translation>Enviar el texto a la sala que indica el botón</translation>
    </message>
    <message>
        <source>Send the line, also to all rooms</source>
        <translation>Enviar el texto, también a todas las salas</translation>
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
        <source>Sent elsewhere</source>
        <translation>Enviado a otra parte</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Session of {agent}</source>
        <translation>Sesión de {agent}</translation>
    </message>
    <message>
        <source>Sessions live</source>
        <translation>Sesiones en vivo</translation>
    </message>
    <message>
        <source>Several of the account&apos;s conversations have this room&apos;s name, so the panel cannot tell which of them is held here.</source>
        <translation>Varias conversaciones de la cuenta llevan el nombre de esta sala, así que el panel no puede saber cuál de ellas tiene lugar aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Several rooms are chosen, and {count} cues go to one target. Choose one of them, or all rooms.</source>
        <extracomment>One: Several rooms are chosen, and one cue goes to one target. Choose one of them, or all rooms.</extracomment>
        <translation>
            <numerusform>Hay varias salas elegidas, y un cue va a un solo destino. Elija una de ellas, o todas las salas.</numerusform>
            <numerusform>Hay varias salas elegidas, y {count} cues van a un solo destino. Elija una de ellas, o todas las salas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several rooms are chosen. Choose one of them, or all rooms: this goes to one target.</source>
        <translation>Hay varias salas elegidas. Elija una de ellas, o todas las salas: esto va a un solo destino.</translation>
    </message>
    <message>
        <source>Sh&amp;ow the whole history</source>
        <translation>&amp;Ver todo el historial</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro</translation>
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
        <source>Show</source>
        <translation>Espectáculo</translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation>&amp;Modo show</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Ver todos los textos</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Ver en el historial</translation>
    </message>
    <message>
        <source>Show mode</source>
        <translation>Modo show</translation>
    </message>
    <message>
        <source>Show mode is on, so the editor has closed. Everything you wrote is kept.</source>
        <translation>El modo show está activo, así que el editor se ha cerrado. Todo lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Show mode is on: no line can be deleted. Switch it off first.</source>
        <translation>El modo show está activo: no se puede eliminar ningún texto. Desactívelo primero.</translation>
    </message>
    <message>
        <source>Show mode is on: no session can be ended.</source>
        <translation>El modo show está activo: no se puede terminar ninguna sesión.</translation>
    </message>
    <message>
        <source>Show mode on, or off</source>
        <translation>Modo show activado o desactivado</translation>
    </message>
    <message>
        <source>Show mode was left, so the next cue does not follow by itself.</source>
        <translation>Se salió del modo show, así que el cue siguiente no sale solo.</translation>
    </message>
    <message>
        <source>Show mode: the run goes on. Leave Show mode to begin again.</source>
        <translation>Modo show: el pase continúa. Salga del modo show para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Show mode: the run sheet stays as it is. Leave Show mode to bring in cues.</source>
        <translation>Modo show: la escaleta queda como está. Salga del modo show para importar cues.</translation>
    </message>
    <message>
        <source>Show mode: the run sheet stays as it is. Leave Show mode to edit it.</source>
        <translation>Modo show: la escaleta queda como está. Salga del modo show para modificarla.</translation>
    </message>
    <message>
        <source>Show mode: the show stays open. Leave Show mode to open another one.</source>
        <translation>Modo show: el espectáculo sigue abierto. Salga del modo show para abrir otro.</translation>
    </message>
    <message>
        <source>Show mode: the values of variables can be changed, everything else stays as it is.</source>
        <translation>Modo show: se pueden cambiar los valores de las variables; todo lo demás queda como está.</translation>
    </message>
    <message>
        <source>Show the &amp;log …</source>
        <translation>Ver el re&amp;gistro…</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Mostrar la cuenta</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Tiempo disponible</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Espectáculos</translation>
    </message>
    <message>
        <source>Shows ({pattern})</source>
        <translation>Espectáculos ({pattern})</translation>
    </message>
    <message>
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation>Inicie sesión en bithuman.ai para ver el motivo, o elija otro perfil.</translation>
    </message>
    <message>
        <source>Silence between (estimate)</source>
        <translation>Silencio entre textos (estimación)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Snippet {number}</source>
        <translation>Fragmento {number}</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Some rooms get the line, others are skipped or fail.</source>
        <translation>Unas salas reciben el texto; otras se omiten o fallan.</translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation>Unas salas recibieron este texto y otras no.</translation>
    </message>
    <message>
        <source>Some rooms only</source>
        <translation>Solo algunas salas</translation>
    </message>
    <message>
        <source>Somebody left it as it is ({time}).</source>
        <translation>Alguien lo dejó así ({time}).</translation>
    </message>
    <message>
        <source>Somebody saw that it was spoken ({time}).</source>
        <translation>Alguien vio que se dijo ({time}).</translation>
    </message>
    <message>
        <source>Somebody took it up again ({time}).</source>
        <translation>Alguien lo retomó ({time}).</translation>
    </message>
    <message>
        <source>Somebody took that word back ({time}).</source>
        <translation>Alguien retiró esa indicación ({time}).</translation>
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
        <source>Something that is not the platform answers with nonsense.</source>
        <translation>Algo que no es la plataforma responde sin sentido.</translation>
    </message>
    <message>
        <source>Something went wrong inside the panel.</source>
        <translation>Algo falló dentro del panel.</translation>
    </message>
    <message>
        <source>Space does nothing else then, but in texts and lists and on buttons.</source>
        <translation>La barra espaciadora no hace entonces nada más, salvo en textos y listas y en botones.</translation>
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
        <source>Speak or Context</source>
        <translation>Hablar o Contexto</translation>
    </message>
    <message>
        <source>Speak says it aloud, word for word. Context only tells the agent: nobody hears it.</source>
        <translation>«Hablar» lo dice en voz alta, palabra por palabra. «Contexto» solo se lo cuenta al agente: nadie lo oye.</translation>
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
    <message numerus="yes">
        <source>Speak to {agent} in {count} rooms</source>
        <extracomment>One: Speak to {agent} in one room</extracomment>
        <translation>
            <numerusform>Hacer hablar a {agent} en una sala</numerusform>
            <numerusform>Hacer hablar a {agent} en {count} salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Speak to {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>Hacer hablar a {agent} en {rooms} salas, una persona</numerusform>
            <numerusform>Hacer hablar a {agent} en {rooms} salas, {count} personas</numerusform>
        </translation>
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
        <source>Speaking time (estimate)</source>
        <translation>Tiempo de habla (estimación)</translation>
    </message>
    <message>
        <source>Speaking time (s, estimate)</source>
        <translation>Duración hablada (s, estimación)</translation>
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
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Standby has moved, so the cue before waits no longer.</source>
        <translation>Ahora hay otro cue en standby, así que el de antes ya no espera.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status {status}</source>
        <translation>Estado {status}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Steer with the prepared context at once</source>
        <translation>Dar enseguida el giro con el contexto preparado</translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation>Dirija a sus agentes en vivo</translation>
    </message>
    <message>
        <source>Steer: {complaint}</source>
        <translation>Giro: {complaint}</translation>
    </message>
    <message>
        <source>Steers: adds the prepared context at once</source>
        <translation>Da enseguida el giro: añade el contexto preparado</translation>
    </message>
    <message>
        <source>Step {number} of {count}. Esc ends the tour.</source>
        <translation>Paso {number} de {count}. Esc termina el recorrido.</translation>
    </message>
    <message>
        <source>Still speaking: about {seconds} s left (estimate)</source>
        <translation>Aún habla: quedan unos {seconds} s (estimación)</translation>
    </message>
    <message>
        <source>Sto&amp;p the drill</source>
        <translation>&amp;Detener el simulacro</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>Detener el simulacro</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de asistencia</translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation>Desactivado por su departamento de informática.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Take an e&amp;xam</source>
        <translation>&amp;Hacer un examen</translation>
    </message>
    <message>
        <source>Take away {key}</source>
        <translation>Quitar {key}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>Deshacerlo ({key})</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Takes a snippet, while that list is open</source>
        <translation>Toma un fragmento, mientras esa lista está abierta</translation>
    </message>
    <message>
        <source>Takes back what waits to go by itself</source>
        <translation>Retira lo que espera para salir solo</translation>
    </message>
    <message>
        <source>Talking and silent times are estimates: the platform never tells when an agent has ended.</source>
        <translation>Los tiempos de habla y de silencio son estimaciones: la plataforma nunca indica cuándo ha terminado un agente.</translation>
    </message>
    <message>
        <source>Talking time (estimate)</source>
        <translation>Tiempo hablado (estimación)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
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
    <message numerus="yes">
        <source>Tell {agent} in {count} rooms</source>
        <extracomment>One: Tell {agent} in one room</extracomment>
        <translation>
            <numerusform>Informar a {agent} en una sala</numerusform>
            <numerusform>Informar a {agent} en {count} salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Tell {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>Informar a {agent} en {rooms} salas, una persona</numerusform>
            <numerusform>Informar a {agent} en {rooms} salas, {count} personas</numerusform>
        </translation>
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
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>Texto del fragmento</translation>
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
        <source>The API secret is not valid.</source>
        <translation>La clave de API no es válida.</translation>
    </message>
    <message>
        <source>The API secret is revoked in the middle of the show.</source>
        <translation>La clave de API se revoca en pleno espectáculo.</translation>
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
        <source>The Wi-Fi goes, and comes back after some seconds.</source>
        <translation>La wifi se cae y vuelve al cabo de unos segundos.</translation>
    </message>
    <message>
        <source>The account has no credits left.</source>
        <translation>La cuenta no tiene créditos.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>La cuenta está suspendida.</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include the API.</source>
        <translation>El plan de la cuenta no incluye la API.</translation>
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
        <source>The answer broke off before its end.</source>
        <translation>La respuesta se cortó antes de terminar.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>No se pudo entender la respuesta.</translation>
    </message>
    <message>
        <source>The answer drips in, a byte at a time, past every deadline.</source>
        <translation>La respuesta llega gota a gota, byte a byte, más allá de cualquier plazo.</translation>
    </message>
    <message>
        <source>The answer points to another address.</source>
        <translation>La respuesta remite a otra dirección.</translation>
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
        <source>The answer was longer than the panel reads.</source>
        <translation>La respuesta era más larga de lo que lee el panel.</translation>
    </message>
    <message>
        <source>The answer was read to its end.</source>
        <translation>La respuesta se leyó hasta el final.</translation>
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
        <source>The bundle could not be put together. The log says why: send that instead.</source>
        <translation>No se pudo reunir el paquete. El registro dice por qué: envíe el registro en su lugar.</translation>
    </message>
    <message>
        <source>The cell under “{column}” holds a control character ({code}). Remove it.</source>
        <translation>La celda bajo «{column}» contiene un carácter de control ({code}). Quítelo.</translation>
    </message>
    <message>
        <source>The cell under “{column}” holds a formula that failed ({error}). Mend it in the spreadsheet.</source>
        <translation>La celda bajo «{column}» contiene una fórmula con error ({error}). Corríjala en la hoja de cálculo.</translation>
    </message>
    <message>
        <source>The cell under “{column}” is longer than {most} characters. Shorten it.</source>
        <translation>La celda bajo «{column}» tiene más de {most} caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>The chosen a&amp;gent</source>
        <translation>El a&amp;gente elegido</translation>
    </message>
    <message>
        <source>The chosen room has closed. Choose another before you press GO.</source>
        <translation>La sala elegida se ha cerrado. Elija otra antes de pulsar GO.</translation>
    </message>
    <message>
        <source>The computer was asleep or too busy, so the cue waits no longer. It is on standby. Look at the stage, then press GO.</source>
        <translation>El equipo estaba en reposo o demasiado ocupado, así que el cue ya no espera. Está en standby. Mire al escenario y pulse GO.</translation>
    </message>
    <message>
        <source>The connection breaks after the line was read; it is spoken.</source>
        <translation>La conexión se corta después de leerse el texto; este se dice.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La conexión se cortó.</translation>
    </message>
    <message>
        <source>The connection closes after the line was read; it is not spoken.</source>
        <translation>La conexión se cierra después de leerse el texto; este no se dice.</translation>
    </message>
    <message>
        <source>The connection could not be proved to be private.</source>
        <translation>No se pudo demostrar que la conexión fuera privada.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation>La conexión se perdió antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>The context for this cue is confirmed. Press GO for its line.</source>
        <translation>El contexto de este cue está confirmado. Pulse GO para su texto.</translation>
    </message>
    <message>
        <source>The context for this cue is on its way. Press again once it is confirmed.</source>
        <translation>El contexto de este cue está en camino. Pulse de nuevo cuando esté confirmado.</translation>
    </message>
    <message>
        <source>The cover line is at hand.</source>
        <translation>El texto comodín está a mano.</translation>
    </message>
    <message>
        <source>The cover line was changed.</source>
        <translation>Se modificó el texto comodín.</translation>
    </message>
    <message>
        <source>The credits run out within half a minute. Until then lines arrive.</source>
        <translation>Los créditos se agotan en medio minuto. Hasta entonces, los textos llegan.</translation>
    </message>
    <message>
        <source>The cue changed under your hand. Look, then press again.</source>
        <translation>El cue acaba de cambiar. Mire y pulse de nuevo.</translation>
    </message>
    <message>
        <source>The cue or its target was changed, so it waits no longer. It is on standby.</source>
        <translation>Se modificó el cue o su destino, así que ya no espera. Está en standby.</translation>
    </message>
    <message>
        <source>The cue was withdrawn. It is on standby.</source>
        <translation>Se retiró el cue. Está en standby.</translation>
    </message>
    <message numerus="yes">
        <source>The cues were added, but {count} rows could not be used.</source>
        <extracomment>One: The cues were added, but one row could not be used.</extracomment>
        <translation>
            <numerusform>Se añadieron los cues, pero una fila no se pudo usar.</numerusform>
            <numerusform>Se añadieron los cues, pero {count} filas no se pudieron usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current target</source>
        <translation>El destino actual</translation>
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
        <source>The file as it was is kept as {place}.</source>
        <translation>El archivo tal como estaba se conserva como {place}.</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}). Choose another folder, or make room.</source>
        <translation>No se puede escribir el archivo ({reason}). Elija otra carpeta o haga sitio.</translation>
    </message>
    <message>
        <source>The file ends early. Its last lines are missing.</source>
        <translation>El archivo termina antes de tiempo. Faltan sus últimos textos.</translation>
    </message>
    <message>
        <source>The first message that is shown, or the last</source>
        <translation>El primer mensaje que se muestra, o el último</translation>
    </message>
    <message>
        <source>The first row has headings</source>
        <translation>La primera fila tiene encabezados</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here: {file}</source>
        <translation>La carpeta no se puede abrir desde aquí: {file}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation>No se puede crear la carpeta {folder} ({reason}). Libere espacio para ella, o elija otra con {variable}.</translation>
    </message>
    <message>
        <source>The gateway gives up with an error page, though the line is spoken.</source>
        <translation>La pasarela se rinde con una página de error, aunque el texto se dice.</translation>
    </message>
    <message>
        <source>The head of the answer is broken; the line is spoken.</source>
        <translation>La cabecera de la respuesta está dañada; el texto se dice.</translation>
    </message>
    <message>
        <source>The history could not be cleaned ({reason}). Check that its folder can be written and has room; the panel goes on with it at its next start.</source>
        <translation>No se pudo limpiar el historial ({reason}). Compruebe que se puede escribir en su carpeta y que hay espacio; el panel continuará la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation>El historial no guardó qué fue de este texto.</translation>
    </message>
    <message>
        <source>The history has no line.</source>
        <translation>El historial no tiene ningún texto.</translation>
    </message>
    <message numerus="yes">
        <source>The history has {count} lines, the oldest of {day}.</source>
        <extracomment>One: The history has one line, of {day}.</extracomment>
        <translation>
            <numerusform>El historial tiene un texto, del {day}.</numerusform>
            <numerusform>El historial tiene {count} textos, el más antiguo del {day}.</numerusform>
        </translation>
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
        <source>The history is damaged: {trouble}.</source>
        <translation>El historial está dañado: {trouble}.</translation>
    </message>
    <message>
        <source>The history is in use, so its file could not be cleaned yet. Close other programs that look at it; the panel goes on with it later by itself.</source>
        <translation>El historial está en uso, así que su archivo aún no se pudo limpiar. Cierre otros programas que lo estén consultando; el panel continuará más tarde por sí solo.</translation>
    </message>
    <message>
        <source>The history is not open.</source>
        <translation>El historial no está abierto.</translation>
    </message>
    <message>
        <source>The history is whole.</source>
        <translation>El historial está íntegro.</translation>
    </message>
    <message>
        <source>The history shows each choice at once. Esc closes. Nothing is sent from here.</source>
        <translation>El historial muestra cada elección al instante. Esc cierra. Desde aquí no se envía nada.</translation>
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
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last cue was let go: this run is whole.</source>
        <translation>Salió el último cue: este pase está completo.</translation>
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
        <source>The line is accepted with an answer far too long.</source>
        <translation>El texto se acepta con una respuesta demasiado larga.</translation>
    </message>
    <message>
        <source>The line is accepted with an answer that makes no sense.</source>
        <translation>El texto se acepta con una respuesta que no tiene sentido.</translation>
    </message>
    <message>
        <source>The line is accepted, then the answer breaks off in the middle.</source>
        <translation>El texto se acepta y luego la respuesta se corta a la mitad.</translation>
    </message>
    <message>
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation>El texto está vacío. Escriba lo que el agente debe decir o saber.</translation>
    </message>
    <message>
        <source>The line is now a cue of the run sheet. Nothing was sent.</source>
        <translation>El texto es ahora un cue de la escaleta. No se envió nada.</translation>
    </message>
    <message>
        <source>The line is spoken, but no answer ever comes.</source>
        <translation>El texto se dice, pero nunca llega una respuesta.</translation>
    </message>
    <message>
        <source>The line left this computer, or a part of it did.</source>
        <translation>El texto salió de este equipo, entero o en parte.</translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation>El texto esperó demasiado tiempo, así que no se envió.</translation>
    </message>
    <message>
        <source>The line was not sent again, though that was safe.</source>
        <translation>El texto no se volvió a enviar, aunque se podía hacer sin riesgo.</translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation>El texto se retiró antes de que saliera nada.</translation>
    </message>
    <message>
        <source>The link “{cell}” is not known. Write follow or manual.</source>
        <translation>El enlace «{cell}» no se conoce. Escriba «seguir» o «manual».</translation>
    </message>
    <message>
        <source>The list shows the whole history. Narrow it by Search or Filters; or choose Delete the whole history.</source>
        <translation>La lista muestra todo el historial. Acótelo con la búsqueda o los filtros, o elija «Eliminar todo el historial».</translation>
    </message>
    <message>
        <source>The log cannot be read ({reason}). Open its folder and look there.</source>
        <translation>No se puede leer el registro ({reason}). Abra su carpeta y mire allí.</translation>
    </message>
    <message>
        <source>The log holds no secret and no line. Esc closes. Nothing is sent from here.</source>
        <translation>El registro no contiene ninguna clave ni ningún texto. Esc cierra. Desde aquí no se envía nada.</translation>
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
        <source>The menu View</source>
        <translation>El menú «Ver»</translation>
    </message>
    <message>
        <source>The message is now the last cue of the run sheet.</source>
        <translation>El mensaje es ahora el último cue de la escaleta.</translation>
    </message>
    <message>
        <source>The mode “{cell}” is not known. Write Speak or Context.</source>
        <translation>El modo «{cell}» no se conoce. Escriba «Hablar» o «Contexto».</translation>
    </message>
    <message>
        <source>The name is {count} characters long; it has room for {most}. Make it shorter.</source>
        <translation>El nombre tiene {count} caracteres; caben {most}. Acórtelo.</translation>
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
        <source>The network&apos;s proxy let nothing through.</source>
        <translation>El proxy de la red no dejó pasar nada.</translation>
    </message>
    <message>
        <source>The newest fact, the oldest fact</source>
        <translation>El dato más reciente, el más antiguo</translation>
    </message>
    <message>
        <source>The newest line, the oldest line</source>
        <translation>El texto más reciente, el más antiguo</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} records, in English.</source>
        <extracomment>One: One record, in English.</extracomment>
        <translation>
            <numerusform>Una entrada, en inglés.</numerusform>
            <numerusform>Las {count} entradas más recientes, en inglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cue does not follow by itself. Press GO for it.</source>
        <translation>El cue siguiente no sale solo. Pulse GO para que salga.</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself. {reason}</source>
        <translation>El cue siguiente no sale solo. {reason}</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: it goes to ALL rooms. Hold GO for it, or press Shift+F5.</source>
        <translation>El cue siguiente no sale solo: va a TODAS las salas. Mantenga pulsado GO para que salga, o pulse Mayús+F5.</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: it was sent there before. Hold GO to send it again, or press Shift+F5.</source>
        <translation>El cue siguiente no sale solo: ya se envió allí. Mantenga pulsado GO para enviarlo de nuevo, o pulse Mayús+F5.</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: its context is not confirmed. Press GO for it.</source>
        <translation>El cue siguiente no sale solo: su contexto no está confirmado. Pulse GO para enviarlo.</translation>
    </message>
    <message>
        <source>The next cue follows by itself</source>
        <translation>El cue siguiente sale solo</translation>
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
        <source>The panel did not close in order. The run sheet is where it was, on hold. Look at the stage, then release the hold.</source>
        <translation>El panel no se cerró correctamente. La escaleta está donde estaba, retenida. Mire al escenario y después libere.</translation>
    </message>
    <message>
        <source>The panel ended</source>
        <translation>El panel se cerró</translation>
    </message>
    <message>
        <source>The panel ended before the answer ({time}).</source>
        <translation>El panel terminó antes de la respuesta ({time}).</translation>
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
        <source>The panel was stopped meanwhile.</source>
        <translation>El panel se detuvo mientras tanto.</translation>
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
        <source>The people in this room may lose the avatar at once.</source>
        <translation>Puede que las personas de esta sala pierdan el avatar al instante.</translation>
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
        <source>The platform accepts the API secret.</source>
        <translation>La plataforma acepta la clave de API.</translation>
    </message>
    <message>
        <source>The platform accepts the line, but it reaches no room.</source>
        <translation>La plataforma acepta el texto, pero no llega a ninguna sala.</translation>
    </message>
    <message>
        <source>The platform answered nothing.</source>
        <translation>La plataforma no respondió nada.</translation>
    </message>
    <message>
        <source>The platform answers in {ms} ms.</source>
        <translation>La plataforma responde en {ms} ms.</translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation>La plataforma pidió esperar: demasiados textos en un minuto. No hizo nada.</translation>
    </message>
    <message>
        <source>The platform calls it {status}.</source>
        <translation>La plataforma lo llama «{status}».</translation>
    </message>
    <message>
        <source>The platform cannot be reached at all.</source>
        <translation>No se puede acceder a la plataforma de ningún modo.</translation>
    </message>
    <message>
        <source>The platform could not be reached.</source>
        <translation>No se pudo acceder a la plataforma.</translation>
    </message>
    <message>
        <source>The platform does not accept the API secret. Save the current one.</source>
        <translation>La plataforma no acepta la clave de API. Guarde la actual.</translation>
    </message>
    <message>
        <source>The platform does not know the agent, and says so in its older words.</source>
        <translation>La plataforma no conoce el agente, y lo dice a su manera antigua.</translation>
    </message>
    <message>
        <source>The platform does not know the agent.</source>
        <translation>La plataforma no conoce el agente.</translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation>La plataforma no conoce esta clave de API. Cópiela de nuevo, entera.</translation>
    </message>
    <message>
        <source>The platform does not name the room, so this cannot be ended here.</source>
        <translation>La plataforma no indica la sala, así que esto no se puede terminar aquí.</translation>
    </message>
    <message>
        <source>The platform does not say</source>
        <translation>La plataforma no lo indica</translation>
    </message>
    <message>
        <source>The platform does not say what is live.</source>
        <translation>La plataforma no indica qué está en vivo.</translation>
    </message>
    <message>
        <source>The platform does not say whether it can go live.</source>
        <translation>La plataforma no indica si puede salir en vivo.</translation>
    </message>
    <message>
        <source>The platform does not tell the credits left.</source>
        <translation>La plataforma no indica los créditos restantes.</translation>
    </message>
    <message>
        <source>The platform does not tell them.</source>
        <translation>La plataforma no los indica.</translation>
    </message>
    <message>
        <source>The platform fails with an internal error.</source>
        <translation>La plataforma falla por un error interno.</translation>
    </message>
    <message>
        <source>The platform finds the request invalid.</source>
        <translation>La plataforma considera que la solicitud no es válida.</translation>
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
        <source>The platform says that it is out of service for a moment.</source>
        <translation>La plataforma dice que está fuera de servicio por un momento.</translation>
    </message>
    <message>
        <source>The platform says: {message}</source>
        <translation>La plataforma dice: {message}</translation>
    </message>
    <message>
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation>La plataforma no acepta más textos por ahora. Pulse de nuevo en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The platform takes some seconds to answer.</source>
        <translation>La plataforma tarda unos segundos en responder.</translation>
    </message>
    <message>
        <source>The platform writes down nothing of what is said in this room.</source>
        <translation>La plataforma no registra nada de lo que se dice en esta sala.</translation>
    </message>
    <message>
        <source>The platform&apos;s address could not be looked up.</source>
        <translation>No se pudo resolver la dirección de la plataforma.</translation>
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
        <source>The record in full</source>
        <translation>La entrada completa</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
    <message>
        <source>The request reached bitHuman without an API secret.</source>
        <translation>La solicitud llegó a bitHuman sin clave de API.</translation>
    </message>
    <message>
        <source>The room closes before the line arrives.</source>
        <translation>La sala se cierra antes de que llegue el texto.</translation>
    </message>
    <message>
        <source>The room did not get this. GO sends it again: {text}</source>
        <translation>La sala no recibió esto. GO lo envía de nuevo: {text}</translation>
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
        <source>The room is there, but no agent works in it: lines to it are skipped.</source>
        <translation>La sala está, pero ningún agente trabaja en ella: los textos que van allí se omiten.</translation>
    </message>
    <message>
        <source>The room knows this: {text}</source>
        <translation>La sala lo sabe: {text}</translation>
    </message>
    <message>
        <source>The room may know this. Hold GO to send it again: {text}</source>
        <translation>Puede que la sala lo sepa. Mantenga pulsado GO para enviarlo de nuevo: {text}</translation>
    </message>
    <message>
        <source>The room must know this first: {text}</source>
        <translation>La sala debe saber primero esto: {text}</translation>
    </message>
    <message>
        <source>The room of this cue has closed. Aim the cue elsewhere before you press GO.</source>
        <translation>La sala de este cue se ha cerrado. Dé otro destino al cue antes de pulsar GO.</translation>
    </message>
    <message>
        <source>The room {room} of {agent} is not live. Open it again, or aim elsewhere.</source>
        <translation>La sala {room} de {agent} no está en vivo. Ábrala de nuevo, o elija otro destino.</translation>
    </message>
    <message>
        <source>The row has no text. Write what the agent should say or know.</source>
        <translation>La fila no tiene texto. Escriba lo que el agente debe decir o saber.</translation>
    </message>
    <message>
        <source>The run begins again: every cue is unsaid.</source>
        <translation>El pase empieza de nuevo: ningún cue se da por dicho.</translation>
    </message>
    <message>
        <source>The run of {when}</source>
        <translation>El pase del {when}</translation>
    </message>
    <message>
        <source>The run sheet has another name.</source>
        <translation>La escaleta tiene otro nombre.</translation>
    </message>
    <message>
        <source>The run sheet has no cues yet.</source>
        <translation>La escaleta aún no tiene cues.</translation>
    </message>
    <message>
        <source>The run sheet is still being opened. Press again in a moment.</source>
        <translation>La escaleta aún se está abriendo. Pulse de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The run sheet was exported.</source>
        <translation>Se exportó la escaleta.</translation>
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
        <source>The session goes on: nothing left this computer. {title}</source>
        <translation>La sesión continúa: nada salió de este equipo. {title}</translation>
    </message>
    <message>
        <source>The session was ended.</source>
        <translation>Se terminó la sesión.</translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation>No se terminó la sesión.</translation>
    </message>
    <message>
        <source>The session was not ended. {title} {hint}</source>
        <translation>No se terminó la sesión. {title} {hint}</translation>
    </message>
    <message>
        <source>The session was over already.</source>
        <translation>La sesión ya había terminado.</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation>No se pueden guardar los ajustes ({reason}). Compruebe que se puede escribir en {folder} y que hay espacio.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the account is not known. Mend or remove this file, or open the account in the window.</source>
        <translation>Los ajustes de {file} no se pueden leer, así que no se sabe cuál es la cuenta. Repare o elimine este archivo, o abra la cuenta en la ventana.</translation>
    </message>
    <message>
        <source>The shield is up. Lower it to edit: what is written here is for your eyes only.</source>
        <translation>El modo privado está activo. Desactívelo para modificar: lo que hay escrito aquí es solo para usted.</translation>
    </message>
    <message>
        <source>The shield is up. Lower it to name a room: its name is for your eyes only.</source>
        <translation>El modo privado está activo. Desactívelo para nombrar una sala: su nombre es solo para usted.</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>El espectáculo</translation>
    </message>
    <message>
        <source>The show has another name.</source>
        <translation>El espectáculo tiene otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend.</source>
        <extracomment>One: The show is on. One thing to mend.</extracomment>
        <translation>
            <numerusform>El espectáculo está en curso. Hay una cosa que corregir.</numerusform>
            <numerusform>El espectáculo está en curso. Hay {count} cosas que corregir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend. First: {first}</source>
        <extracomment>One: The show is on. One thing to mend: {first}</extracomment>
        <translation>
            <numerusform>El espectáculo está en curso. Hay una cosa que corregir. {first}</numerusform>
            <numerusform>El espectáculo está en curso. Hay {count} cosas que corregir. Primero: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>The show is saved again.</source>
        <translation>El espectáculo vuelve a guardarse.</translation>
    </message>
    <message>
        <source>The show over time</source>
        <translation>El espectáculo en el tiempo</translation>
    </message>
    <message>
        <source>The snippets were changed.</source>
        <translation>Se modificaron los fragmentos.</translation>
    </message>
    <message>
        <source>The stage heard it in {room}</source>
        <translation>En el escenario se oyó en {room}</translation>
    </message>
    <message>
        <source>The stage heard the same line twice.</source>
        <translation>En el escenario se oyó dos veces el mismo texto.</translation>
    </message>
    <message>
        <source>The steer is at hand.</source>
        <translation>El giro está a mano.</translation>
    </message>
    <message>
        <source>The steer was changed.</source>
        <translation>Se modificó el giro.</translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation>La clave de API guardada del perfil {profile} no se puede usar. Guárdela de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s own certificate store, and {file}.</source>
        <translation>El almacén de certificados del sistema y {file}.</translation>
    </message>
    <message>
        <source>The system&apos;s own certificate store.</source>
        <translation>El almacén de certificados del sistema.</translation>
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
        <source>The time for an answer was up.</source>
        <translation>Se agotó el plazo para una respuesta.</translation>
    </message>
    <message>
        <source>The time “{cell}” is not a time of day. Write it as 19:05.</source>
        <translation>«{cell}» no es una hora del día. Escríbala como 19:05.</translation>
    </message>
    <message numerus="yes">
        <source>The variable {name} has no value, and {count} cues wait for it. Give it one in the show.</source>
        <extracomment>One: The variable {name} has no value, and one cue waits for it. Give it one in the show.</extracomment>
        <translation>
            <numerusform>La variable {name} no tiene valor, y un cue lo espera. Déselo en el espectáculo.</numerusform>
            <numerusform>La variable {name} no tiene valor, y {count} cues lo esperan. Déselo en el espectáculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The variable {name} has no value. Give it one in the show, or write what to say without: {example}.</source>
        <translation>La variable {name} no tiene valor. Déselo en el espectáculo, o escriba qué decir si falta: {example}.</translation>
    </message>
    <message>
        <source>The variables were changed.</source>
        <translation>Se modificaron las variables.</translation>
    </message>
    <message>
        <source>The wait “{cell}” cannot be used. Write seconds, at most {most}.</source>
        <translation>La espera «{cell}» no se puede usar. Escriba segundos, {most} como máximo.</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Todo el historial</translation>
    </message>
    <message>
        <source>Then the message replaces nothing, and is told as a fact of its own.</source>
        <translation>Entonces el mensaje no sustituye nada y se comunica como un dato aparte.</translation>
    </message>
    <message>
        <source>Then: the end</source>
        <translation>Después: fin</translation>
    </message>
    <message>
        <source>Then: {title}</source>
        <translation>Después: {title}</translation>
    </message>
    <message>
        <source>There is no API secret for the profile {profile}.</source>
        <translation>No hay clave de API para el perfil {profile}.</translation>
    </message>
    <message>
        <source>There is no cover line. Write what is said while something goes wrong.</source>
        <translation>No hay texto comodín. Escriba lo que se dice mientras algo va mal.</translation>
    </message>
    <message>
        <source>There is no line in {file}.</source>
        <translation>No hay ningún texto en {file}.</translation>
    </message>
    <message>
        <source>There is no line to back up yet.</source>
        <translation>Aún no hay ningún texto que copiar.</translation>
    </message>
    <message>
        <source>There is no line to delete.</source>
        <translation>No hay ningún texto que eliminar.</translation>
    </message>
    <message>
        <source>There is no line to report yet.</source>
        <translation>Aún no hay ningún texto para un informe.</translation>
    </message>
    <message numerus="yes">
        <source>There is no snippet {snippet}, and {count} cues call for it. Add it, or change the cues.</source>
        <extracomment>One: There is no snippet {snippet}, and one cue calls for it. Add it, or change the cue.</extracomment>
        <translation>
            <numerusform>No existe el fragmento {snippet}, y un cue lo usa. Añádalo, o modifique el cue.</numerusform>
            <numerusform>No existe el fragmento {snippet}, y {count} cues lo usan. Añádalo, o modifique los cues.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snippet {snippet}. Choose one of the list, or put a space after the slash.</source>
        <translation>No existe el fragmento {snippet}. Elija uno de la lista, o ponga un espacio después de la barra.</translation>
    </message>
    <message>
        <source>There is no steer. Write a context that turns the talk.</source>
        <translation>No hay giro. Escriba un contexto que dé un giro a la conversación.</translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation>No existe ese agente en esta cuenta.</translation>
    </message>
    <message>
        <source>There is no such record in the log.</source>
        <translation>No hay ninguna entrada así en el registro.</translation>
    </message>
    <message>
        <source>There was a press before the wait was over.</source>
        <translation>Se pulsó antes de que acabara la espera.</translation>
    </message>
    <message>
        <source>There was no connection to the platform.</source>
        <translation>No hubo conexión con la plataforma.</translation>
    </message>
    <message>
        <source>These are more than {most} lines. Narrow the history down, or export it.</source>
        <translation>Son más de {most} textos. Acote el historial, o expórtelo.</translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation>No se pueden leer ({reason}).</translation>
    </message>
    <message>
        <source>They go from the history, from what is searched, and from its copies. What was set aside of a damaged history goes with them, whole. The show itself, exported files and the platform keep what they have. A cue whose line goes counts as not yet said, a fact as not yet told.</source>
        <translation>Desaparecen del historial, de la búsqueda y de sus copias. Lo que se apartó de un historial dañado desaparece con ellos, entero. El propio espectáculo, los archivos exportados y la plataforma conservan lo que tienen. Un cue cuyo texto desaparece cuenta como aún no dicho; un dato, como aún no comunicado.</translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation>Esta cuenta aún no tiene agentes. Cree uno en la plataforma o escriba un código.</translation>
    </message>
    <message>
        <source>This account has no agents yet.</source>
        <translation>Esta cuenta aún no tiene agentes.</translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation>Esta cuenta no tiene créditos.</translation>
    </message>
    <message>
        <source>This account has no credits left. Open Account to buy some.</source>
        <translation>Esta cuenta no tiene créditos. Abra «Cuenta» para comprar más.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>Esta cuenta no tiene permiso para hacerlo.</translation>
    </message>
    <message>
        <source>This account may not read what is said in its rooms.</source>
        <translation>Esta cuenta no puede leer lo que se dice en sus salas.</translation>
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
        <source>This conversation has ended. What was said in it stays until you choose another.</source>
        <translation>Esta conversación ha terminado. Lo que se dijo en ella queda hasta que elija otra.</translation>
    </message>
    <message>
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation>Esta copia del panel no sabe dónde se anuncian las versiones.</translation>
    </message>
    <message>
        <source>This cue goes in {seconds} s. Hold GO to let it go now, or withdraw it.</source>
        <translation>Este cue sale en {seconds} s. Mantenga pulsado GO para que salga ahora, o retírelo.</translation>
    </message>
    <message>
        <source>This cue is next, in about {seconds} s. Hold GO to let it go now, or withdraw it.</source>
        <translation>Este cue va luego, en unos {seconds} s. Mantenga pulsado GO para que salga ahora, o retírelo.</translation>
    </message>
    <message>
        <source>This cue is no longer in the show that is open.</source>
        <translation>Este cue ya no está en el espectáculo abierto.</translation>
    </message>
    <message>
        <source>This cue is on the run sheet {sheet}. Choose that one first.</source>
        <translation>Este cue está en la escaleta {sheet}. Elija primero esa.</translation>
    </message>
    <message>
        <source>This cue needs no context. Press GO for its line.</source>
        <translation>Este cue no necesita contexto. Pulse GO para su texto.</translation>
    </message>
    <message>
        <source>This file is no Excel workbook. Save it as XLSX or CSV.</source>
        <translation>Este archivo no es un libro de Excel. Guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>This file is no table and no text. Save it as CSV, XLSX or Markdown.</source>
        <translation>Este archivo no es ni tabla ni texto. Guárdelo como CSV, XLSX o Markdown.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold GO, or press Shift+F5.</source>
        <translation>Esto va a TODAS las salas. Mantenga pulsado GO, o pulse Mayús+F5.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>Esto va a TODAS las salas. Mantenga pulsado el botón, o pulse Ctrl+Mayús+Intro.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the cover line&apos;s button.</source>
        <translation>Esto va a TODAS las salas. Mantenga pulsado el botón del texto comodín.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the steer&apos;s button.</source>
        <translation>Esto va a TODAS las salas. Mantenga pulsado el botón del giro.</translation>
    </message>
    <message>
        <source>This history is another computer&apos;s: it can only be read.</source>
        <translation>Este historial es de otro equipo: solo se puede leer.</translation>
    </message>
    <message>
        <source>This history is not open any more. Open its file again.</source>
        <translation>Este historial ya no está abierto. Abra su archivo de nuevo.</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>En esta hora</translation>
    </message>
    <message>
        <source>This is a rehearsal: its agents have no page to open.</source>
        <translation>Esto es un ensayo: sus agentes no tienen página que abrir.</translation>
    </message>
    <message>
        <source>This is an older Excel file, or one with a password. Save it as XLSX without a password, and choose that file.</source>
        <translation>Es un archivo de Excel antiguo, o con contraseña. Guárdelo como XLSX sin contraseña y elija ese archivo.</translation>
    </message>
    <message>
        <source>This is another computer&apos;s history. Go back to your own, then delete.</source>
        <translation>Este es el historial de otro equipo. Vuelva al suyo y elimine después.</translation>
    </message>
    <message>
        <source>This is not the name of the room. Type it exactly as it stands above.</source>
        <translation>Este no es el nombre de la sala. Escríbalo exactamente como aparece arriba.</translation>
    </message>
    <message>
        <source>This is not the number of lines. Type it exactly as it stands above.</source>
        <translation>Ese no es el número de textos. Escríbalo exactamente como aparece arriba.</translation>
    </message>
    <message>
        <source>This is still on its way. Withdraw it, or wait until it was told.</source>
        <translation>Esto aún está en camino. Retírelo, o espere a que se comunique.</translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation>Este es el borrador propio del destino. El texto de antes queda guardado aparte.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file, and import that.</source>
        <translation>Es demasiado para pegarlo. Guárdelo como archivo e impórtelo.</translation>
    </message>
    <message>
        <source>This is {file}, not your own history. It can only be read.</source>
        <translation>Esto es {file}, no su historial. Solo se puede leer.</translation>
    </message>
    <message>
        <source>This key always sends the line. Press another key.</source>
        <translation>Esta tecla siempre envía el texto. Pulse otra tecla.</translation>
    </message>
    <message>
        <source>This key is needed for writing and in lists. Press another key.</source>
        <translation>Esta tecla hace falta para escribir y en las listas. Pulse otra tecla.</translation>
    </message>
    <message>
        <source>This key writes a letter. Press it together with Ctrl, or press another key.</source>
        <translation>Esta tecla escribe una letra. Púlsela junto con Ctrl, o pulse otra tecla.</translation>
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
        <source>This line waits. Nothing of it has left.</source>
        <translation>Este texto espera. No ha salido nada de él.</translation>
    </message>
    <message>
        <source>This line was sent here before.</source>
        <translation>Este texto ya se envió aquí.</translation>
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
        <source>This minute takes no more lines. Wait a little, or choose all rooms: that is one line.</source>
        <translation>Este minuto no admite más textos. Espere un poco, o elija todas las salas: eso es un texto.</translation>
    </message>
    <message numerus="yes">
        <source>This minute takes {count} more lines, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</source>
        <extracomment>One: This minute takes one more line, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</extracomment>
        <translation>
            <numerusform>Este minuto admite un texto más, y esto serían {lines}. Elija menos salas, o todas: eso es un texto.</numerusform>
            <numerusform>Este minuto admite {count} textos más, y esto serían {lines}. Elija menos salas, o todas: eso es un texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Este nombre ya existe. Elija otro.</translation>
    </message>
    <message>
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation>Esta plataforma no ofrece una lista de salas. Escriba el ID de la sala o elija todas las salas.</translation>
    </message>
    <message>
        <source>This platform does not show what is said in its rooms.</source>
        <translation>Esta plataforma no muestra lo que se dice en sus salas.</translation>
    </message>
    <message numerus="yes">
        <source>This reached {count} rooms that it was not for.</source>
        <extracomment>One: This reached a room that it was not for.</extracomment>
        <translation>
            <numerusform>Esto llegó a una sala a la que no iba dirigido.</numerusform>
            <numerusform>Esto llegó a {count} salas a las que no iba dirigido.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report holds no API secret, no headers and no addresses of the platform.</source>
        <translation>Este informe no contiene la clave de API, ni cabeceras, ni direcciones de la plataforma.</translation>
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
        <source>This room only</source>
        <translation>Solo esta sala</translation>
    </message>
    <message>
        <source>This room was told nothing yet.</source>
        <translation>A esta sala aún no se le comunicó nada.</translation>
    </message>
    <message>
        <source>This run, begun {when}</source>
        <translation>Este pase, empezado {when}</translation>
    </message>
    <message>
        <source>This run, begun {when}: {show}</source>
        <translation>Este pase, empezado {when}: {show}</translation>
    </message>
    <message>
        <source>This server has no such call.</source>
        <translation>Este servidor no tiene esa llamada.</translation>
    </message>
    <message>
        <source>This show has no cover line yet. Write one in the menu Show.</source>
        <translation>Este espectáculo aún no tiene texto comodín. Escriba uno en el menú «Espectáculo».</translation>
    </message>
    <message>
        <source>This show has no steer yet. Write one in the menu Show.</source>
        <translation>Este espectáculo aún no tiene giro. Escriba uno en el menú «Espectáculo».</translation>
    </message>
    <message>
        <source>This starts a session that is billed: usually 10 credits a minute, until it is ended on that page.</source>
        <translation>Esto inicia una sesión con cargo: por lo general, 10 créditos por minuto, hasta que se termine en esa página.</translation>
    </message>
    <message>
        <source>This system has no certificate store where it is looked for.</source>
        <translation>Este sistema no tiene almacén de certificados donde se busca.</translation>
    </message>
    <message>
        <source>This system has no name for that key. Press another one.</source>
        <translation>Este sistema no tiene nombre para esa tecla. Pulse otra.</translation>
    </message>
    <message>
        <source>This target had a draft of its own. It is put aside.</source>
        <translation>Este destino tenía un borrador propio. Queda guardado aparte.</translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation>Este mismo texto se acaba de enviar allí. Pulse de nuevo para enviarlo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>This very line was just sent to {count} of these {rooms} rooms. Press again to send it to all of them.</source>
        <extracomment>One: This very line was just sent to one of these {rooms} rooms. Press again to send it to all of them.</extracomment>
        <translation>
            <numerusform>Este mismo texto se acaba de enviar a una de estas {rooms} salas. Pulse de nuevo para enviarlo a todas ellas.</numerusform>
            <numerusform>Este mismo texto se acaba de enviar a {count} de estas {rooms} salas. Pulse de nuevo para enviarlo a todas ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation>Este mismo texto ya se envió. Escríbalo de nuevo para decirlo otra vez.</translation>
    </message>
    <message>
        <source>This was replaced already. Correct the newer fact.</source>
        <translation>Esto ya se sustituyó. Corrija el dato más reciente.</translation>
    </message>
    <message>
        <source>This workbook cannot be read. Open it in your spreadsheet and save it again as XLSX.</source>
        <translation>Este libro no se puede leer. Ábralo en su hoja de cálculo y guárdelo de nuevo como XLSX.</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it without one.</source>
        <translation>Este libro tiene contraseña. Guárdelo sin ella.</translation>
    </message>
    <message>
        <source>This workbook is far too large. Copy its cue list into a workbook of its own.</source>
        <translation>Este libro es demasiado grande. Copie su lista de cues en un libro aparte.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tres meses</translation>
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
        <source>Ticks a room, to choose several</source>
        <translation>Marca una sala, para elegir varias</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
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
        <source>To delete them, type their number: {number}</source>
        <translation>Para eliminarlos, escriba cuántos son: {number}</translation>
    </message>
    <message>
        <source>To end it, type the name of its room: {room}</source>
        <translation>Para terminarla, escriba el nombre de su sala: {room}</translation>
    </message>
    <message>
        <source>To end it, type the name of its room: {room} or {nickname}</source>
        <translation>Para terminarla, escriba el nombre de su sala: {room} o {nickname}</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message numerus="yes">
        <source>Told in {count} rooms</source>
        <extracomment>One: Told in one room</extracomment>
        <translation>
            <numerusform>Comunicado en una sala</numerusform>
            <numerusform>Comunicado en {count} salas</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation>Demasiados textos en poco tiempo: bitHuman pide esperar.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Too many requests: the platform asks for a pause.</source>
        <translation>Demasiadas solicitudes: la plataforma pide una pausa.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Tried, and did not arrive</source>
        <translation>Se intentó, y no llegó</translation>
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
        <source>Two years</source>
        <translation>Dos años</translation>
    </message>
    <message>
        <source>Type a name for these filters first.</source>
        <translation>Escriba primero un nombre para estos filtros.</translation>
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
        <source>Unknown means that no reply proves it either way. It is never counted as delivered.</source>
        <translation>«Desconocido» significa que ninguna respuesta lo prueba ni lo descarta. Nunca cuenta como entregado.</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Hasta {last}</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes. Nothing is sent from here.</source>
        <translation>Arriba y Abajo eligen, Intro va allí, Esc cierra. Desde aquí no se envía nada.</translation>
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
        <source>Upgrade the plan …</source>
        <translation>Contratar un plan superior…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Usar estos valores</translation>
    </message>
    <message>
        <source>Used in the show, but not in the table:</source>
        <translation>Se usan en el espectáculo, pero no están en la tabla:</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>Valor de {name}</translation>
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
        <translation>Variables, fragmentos y textos a mano</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation>Espere un minuto y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>Wait before the line</source>
        <translation>Espera antes del texto</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Espera de la respuesta</translation>
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
        <source>What became of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>What became of this line is settled already.</source>
        <translation>Lo que fue de este texto ya está decidido.</translation>
    </message>
    <message>
        <source>What came back could not be read as an answer.</source>
        <translation>Lo que llegó no se pudo leer como respuesta.</translation>
    </message>
    <message>
        <source>What can be staged</source>
        <translation>Lo que se puede simular</translation>
    </message>
    <message>
        <source>What each row becomes</source>
        <translation>Qué será cada fila</translation>
    </message>
    <message>
        <source>What happened, and what went wrong</source>
        <translation>Lo que ocurrió y lo que falló</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Qué hay en el archivo</translation>
    </message>
    <message>
        <source>What is missing changed under your hand. Look, then press again.</source>
        <translation>Lo que falta acaba de cambiar. Mire y pulse de nuevo.</translation>
    </message>
    <message>
        <source>What is said, word for word</source>
        <translation>Lo que se dice, palabra por palabra</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>A qué pertenece</translation>
    </message>
    <message>
        <source>What it does, or a key</source>
        <translation>Lo que hace, o una tecla</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>Qué hacen las teclas</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Qué lo prueba</translation>
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
        <source>What the connection saw of it was not kept.</source>
        <translation>No se guardó lo que la conexión vio de él.</translation>
    </message>
    <message>
        <source>What the history shows now</source>
        <translation>Lo que muestra ahora el historial</translation>
    </message>
    <message>
        <source>What the report is of</source>
        <translation>De qué trata el informe</translation>
    </message>
    <message>
        <source>What was planned for this run is not known.</source>
        <translation>No se sabe qué estaba previsto para este pase.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Lo que falló</translation>
    </message>
    <message>
        <source>What you were editing is no longer on the run sheet, so the editor has closed.</source>
        <translation>Lo que modificaba ya no está en la escaleta, así que el editor se ha cerrado.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When: {moment}</source>
        <translation>Cuándo: {moment}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where a cue is edited</source>
        <translation>Donde se modifica un cue</translation>
    </message>
    <message>
        <source>Where a room is named</source>
        <translation>Donde se nombra una sala</translation>
    </message>
    <message>
        <source>Where a session is ended</source>
        <translation>Donde se termina una sesión</translation>
    </message>
    <message>
        <source>Where the history is searched</source>
        <translation>Donde se busca en el historial</translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation>Si el panel busca una vez al día una versión nueva; nunca durante un espectáculo</translation>
    </message>
    <message>
        <source>Which records are shown</source>
        <translation>Qué entradas se muestran</translation>
    </message>
    <message>
        <source>While a show is prepared, it turns pages in lists and texts.</source>
        <translation>Mientras se prepara un espectáculo, pasa páginas en listas y textos.</translation>
    </message>
    <message>
        <source>Whoever was there</source>
        <translation>Quien estuviera allí</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw all</source>
        <translation>Retirar &amp;todo</translation>
    </message>
    <message>
        <source>Wi-Fi gone and back</source>
        <translation>La wifi se va y vuelve</translation>
    </message>
    <message>
        <source>Will say: {text}</source>
        <translation>Dirá: {text}</translation>
    </message>
    <message>
        <source>Will say: {words}</source>
        <translation>Dirá: {words}</translation>
    </message>
    <message>
        <source>Will tell: {words}</source>
        <translation>Informará: {words}</translation>
    </message>
    <message>
        <source>With an underlined letter: opens the menu, presses the button</source>
        <translation>Con una letra subrayada: abre el menú, pulsa el botón</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation>Retírelo si ya no debe decirse.</translation>
    </message>
    <message>
        <source>Withdraw what waits</source>
        <translation>Retirar lo que espera</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Words, agent, room or code</source>
        <translation>Palabras, agente, sala o código</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>Escriba el texto</translation>
    </message>
    <message>
        <source>Write the message first. It then becomes a cue.</source>
        <translation>Escriba primero el mensaje. Después se convierte en un cue.</translation>
    </message>
    <message>
        <source>Writing the file anew …</source>
        <translation>Reescribiendo el archivo…</translation>
    </message>
    <message>
        <source>Writing the report: {done} lines …</source>
        <translation>Escribiendo el informe: {done} textos…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You chose all rooms</source>
        <translation>Eligió todas las salas</translation>
    </message>
    <message>
        <source>You chose {room}</source>
        <translation>Eligió {room}</translation>
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
        <source>You held everything</source>
        <translation>Retuvo todo</translation>
    </message>
    <message>
        <source>You left it as it is</source>
        <translation>Lo dejó así</translation>
    </message>
    <message>
        <source>You let a line go to all rooms</source>
        <translation>Dejó salir un texto a todas las salas</translation>
    </message>
    <message>
        <source>You let a line go to {room}</source>
        <translation>Dejó salir un texto a {room}</translation>
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
        <source>You opened Account</source>
        <translation>Abrió «Cuenta»</translation>
    </message>
    <message>
        <source>You pressed Send</source>
        <translation>Pulsó «Enviar»</translation>
    </message>
    <message>
        <source>You released the hold</source>
        <translation>Liberó lo retenido</translation>
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
    <message numerus="yes">
        <source>Your IT has fixed for this computer that lines stay for {count} days.</source>
        <extracomment>One: Your IT has fixed for this computer that lines stay for one day.</extracomment>
        <translation>
            <numerusform>El departamento de informática ha fijado que en este equipo los textos se conserven un día.</numerusform>
            <numerusform>El departamento de informática ha fijado que en este equipo los textos se conserven {count} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft made room for the correction.</source>
        <translation>Su borrador dejó sitio a la corrección.</translation>
    </message>
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation>Su borrador dejó sitio al texto anterior.</translation>
    </message>
    <message>
        <source>Your own history is here again.</source>
        <translation>Su historial está aquí de nuevo.</translation>
    </message>
    <message>
        <source>Your own name for this room</source>
        <translation>Su propio nombre para esta sala</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>unos {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>unos {seconds} s</translation>
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
        <source>all rooms</source>
        <translation>todas las salas</translation>
    </message>
    <message>
        <source>always Speak</source>
        <translation>siempre Hablar</translation>
    </message>
    <message>
        <source>always by hand</source>
        <translation>siempre a mano</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>y una más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more remarks</source>
        <extracomment>One: and {count} more remark</extracomment>
        <translation>
            <numerusform>y una observación más</numerusform>
            <numerusform>y {count} observaciones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more rooms</source>
        <extracomment>One: and one more room</extracomment>
        <translation>
            <numerusform>y una sala más</numerusform>
            <numerusform>y {count} salas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more things to look at</source>
        <extracomment>One: and one more thing to look at</extracomment>
        <translation>
            <numerusform>y una observación más</numerusform>
            <numerusform>y {count} observaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>{count} como máximo</translation>
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
        <source>called {status}</source>
        <translation>llamado «{status}»</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>closed, {time}</source>
        <translation>cerrada, {time}</translation>
    </message>
    <message>
        <source>credits do not run now</source>
        <translation>ahora no se gastan créditos</translation>
    </message>
    <message>
        <source>credits for about {time}</source>
        <translation>créditos para cerca de {time}</translation>
    </message>
    <message>
        <source>credits for about {time}, as estimated</source>
        <translation>créditos para cerca de {time} según la estimación</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>oído</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>known from the account&apos;s list alone: nobody can say whether a line arrives there</source>
        <translation>conocida solo por la lista de la cuenta: nadie puede decir si un texto llega allí</translation>
    </message>
    <message>
        <source>named in a reply</source>
        <translation>nombrada en una respuesta</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation>sin agente en esta sala: los textos no llegan</translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>sin agentes</translation>
    </message>
    <message>
        <source>no colours</source>
        <translation>sin colores</translation>
    </message>
    <message>
        <source>no context first</source>
        <translation>sin contexto previo</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>sin grupos</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>sin nombres</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>sin notas</translation>
    </message>
    <message>
        <source>no planned times</source>
        <translation>sin horas previstas</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>sin salas</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>no waits</source>
        <translation>sin esperas</translation>
    </message>
    <message>
        <source>not in the show that is open</source>
        <translation>no está en el espectáculo abierto</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>aún no está listo</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>sin indicar</translation>
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
        <source>on the account&apos;s list</source>
        <translation>en la lista de la cuenta</translation>
    </message>
    <message>
        <source>opened ahead</source>
        <translation>abierta de antemano</translation>
    </message>
    <message>
        <source>opened, {time}</source>
        <translation>abierta, {time}</translation>
    </message>
    <message>
        <source>perhaps not ready</source>
        <translation>quizá no esté listo</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>hora prevista {time}</translation>
    </message>
    <message>
        <source>room not named</source>
        <translation>sala sin indicar</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>the context that comes before its line</source>
        <translation>el contexto que va antes de su texto</translation>
    </message>
    <message>
        <source>the next cue follows</source>
        <translation>el siguiente sale solo</translation>
    </message>
    <message>
        <source>the platform is not sure that it is this agent&apos;s</source>
        <translation>la plataforma no está segura de que sea de este agente</translation>
    </message>
    <message>
        <source>the rest of the rows is left out, for there are too many</source>
        <translation>el resto de las filas queda fuera, porque son demasiadas</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>escrita a mano</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>su texto</translation>
    </message>
    <message>
        <source>{about} A line becomes: {outcome}.</source>
        <translation>{about} Resultado de un texto: {outcome}.</translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms</source>
        <extracomment>One: {agent} is live in one room</extracomment>
        <translation>
            <numerusform>{agent} está en vivo en una sala</numerusform>
            <numerusform>{agent} está en vivo en {count} salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms.</source>
        <extracomment>One: {agent} is live in one room.</extracomment>
        <translation>
            <numerusform>{agent} está en vivo en una sala.</numerusform>
            <numerusform>{agent} está en vivo en {count} salas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{agent} is no agent of this account. Choose another one, or open the account that has it.</source>
        <translation>{agent} no es un agente de esta cuenta. Elija otro, o abra la cuenta a la que pertenece.</translation>
    </message>
    <message>
        <source>{agent} is not in the room {room}. Wait until it is, or aim elsewhere.</source>
        <translation>{agent} no está en la sala {room}. Espere a que esté, o elija otro destino.</translation>
    </message>
    <message>
        <source>{agent} is not ready, its state is {status}. Wait until it is, or choose another one.</source>
        <translation>{agent} no está listo, su estado es {status}. Espere a que lo esté, o elija otro.</translation>
    </message>
    <message>
        <source>{agent} is speaking, about {seconds} s left (estimate)</source>
        <translation>{agent} habla; quedan unos {seconds} s (estimación)</translation>
    </message>
    <message>
        <source>{agent}, all rooms</source>
        <translation>{agent}, todas las salas</translation>
    </message>
    <message>
        <source>{agent}, {room}</source>
        <translation>{agent}, {room}</translation>
    </message>
    <message>
        <source>{backend} answers.</source>
        <translation>{backend} responde.</translation>
    </message>
    <message>
        <source>{begun} to {ended} ({zone})</source>
        <translation>{begun} a {ended} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>{count} asked</source>
        <extracomment>One: one asked</extracomment>
        <translation>
            <numerusform>{count} hecha</numerusform>
            <numerusform>{count} hechas</numerusform>
        </translation>
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
        <source>{count} copies of it have {size} MB.</source>
        <extracomment>One: One copy of it has {size} MB.</extracomment>
        <translation>
            <numerusform>Una copia suya ocupa {size}&#xa0;MB.</numerusform>
            <numerusform>{count} copias suyas ocupan {size}&#xa0;MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues</source>
        <extracomment>One: One cue</extracomment>
        <translation>
            <numerusform>Un cue</numerusform>
            <numerusform>{count} cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are changed together</source>
        <extracomment>One: One cue is changed</extracomment>
        <translation>
            <numerusform>Se modifica un cue</numerusform>
            <numerusform>Se modifican {count} cues a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are still to come.</source>
        <extracomment>One: One cue is still to come.</extracomment>
        <translation>
            <numerusform>Aún queda un cue.</numerusform>
            <numerusform>Aún quedan {count} cues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve</source>
        <extracomment>One: one cue resolves</extracomment>
        <translation>
            <numerusform>un cue está completo</numerusform>
            <numerusform>{count} cues están completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve.</source>
        <extracomment>One: One cue resolves.</extracomment>
        <translation>
            <numerusform>Un cue está completo.</numerusform>
            <numerusform>{count} cues están completos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were added.</source>
        <extracomment>One: One cue was added.</extracomment>
        <translation>
            <numerusform>Se añadió un cue.</numerusform>
            <numerusform>Se añadieron {count} cues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were changed.</source>
        <extracomment>One: One cue was changed.</extracomment>
        <translation>
            <numerusform>Se modificó un cue.</numerusform>
            <numerusform>Se modificaron {count} cues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were doubled.</source>
        <extracomment>One: One cue was doubled.</extracomment>
        <translation>
            <numerusform>Se duplicó un cue.</numerusform>
            <numerusform>Se duplicaron {count} cues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were moved.</source>
        <extracomment>One: One cue was moved.</extracomment>
        <translation>
            <numerusform>Se movió un cue.</numerusform>
            <numerusform>Se movieron {count} cues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were removed.</source>
        <extracomment>One: One cue was removed.</extracomment>
        <translation>
            <numerusform>Se quitó un cue.</numerusform>
            <numerusform>Se quitaron {count} cues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>One: One day</extracomment>
        <translation>
            <numerusform>Un día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files. Look at them, then save them: nothing is sent.</source>
        <extracomment>One: One file. Look at it, then save it: nothing is sent.</extracomment>
        <translation>
            <numerusform>Un archivo. Mírelo y guárdelo después: no se envía nada.</numerusform>
            <numerusform>{count} archivos. Mírelos y guárdelos después: no se envía nada.</numerusform>
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
        <source>{count} groups</source>
        <extracomment>One: one group</extracomment>
        <translation>
            <numerusform>un grupo</numerusform>
            <numerusform>{count} grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} joined, {time}</source>
        <extracomment>One: one joined, {time}</extracomment>
        <translation>
            <numerusform>entró una persona, {time}</numerusform>
            <numerusform>entraron {count}, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left</source>
        <extracomment>One: one left</extracomment>
        <translation>
            <numerusform>queda {count}</numerusform>
            <numerusform>quedan {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left, {time}</source>
        <extracomment>One: one left, {time}</extracomment>
        <translation>
            <numerusform>salió una persona, {time}</numerusform>
            <numerusform>salieron {count}, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <extracomment>One: One line</extracomment>
        <translation>
            <numerusform>Un texto</numerusform>
            <numerusform>{count} textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are left out: they cannot be read, or stand there twice.</source>
        <extracomment>One: One line is left out: it cannot be read, or stands there twice.</extracomment>
        <translation>
            <numerusform>Se omite un texto: no se puede leer, o está dos veces.</numerusform>
            <numerusform>Se omiten {count} textos: no se pueden leer, o están dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines found</source>
        <extracomment>One: One line found</extracomment>
        <translation>
            <numerusform>Un texto encontrado</numerusform>
            <numerusform>{count} textos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, from {day} to {last}.</source>
        <extracomment>One: One line goes for good, from {day} to {last}.</extracomment>
        <translation>
            <numerusform>Un texto desaparece definitivamente, del {day} al {last}.</numerusform>
            <numerusform>{count} textos desaparecen definitivamente, del {day} al {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, of {day}.</source>
        <extracomment>One: One line goes for good, of {day}.</extracomment>
        <translation>
            <numerusform>Un texto desaparece definitivamente, del {day}.</numerusform>
            <numerusform>{count} textos desaparecen definitivamente, del {day}.</numerusform>
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
        <source>{count} lines of this minute&apos;s budget, one for each room. To all rooms it would be one.</source>
        <extracomment>One: One line of this minute&apos;s budget.</extracomment>
        <translation>
            <numerusform>Un texto del cupo de este minuto, uno por sala. A todas las salas sería uno.</numerusform>
            <numerusform>{count} textos del cupo de este minuto, uno por sala. A todas las salas sería uno.</numerusform>
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
        <source>{count} lines stay: it is not known yet what becomes of them.</source>
        <extracomment>One: One line stays: it is not known yet what becomes of it.</extracomment>
        <translation>
            <numerusform>Un texto se conserva: aún no se sabe qué será de él.</numerusform>
            <numerusform>{count} textos se conservan: aún no se sabe qué será de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were deleted for good. Nothing of them is left in the history.</source>
        <extracomment>One: One line was deleted for good. Nothing of it is left in the history.</extracomment>
        <translation>
            <numerusform>Se eliminó definitivamente un texto. Nada de él queda en el historial.</numerusform>
            <numerusform>Se eliminaron definitivamente {count} textos. Nada de ellos queda en el historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were exported.</source>
        <extracomment>One: One line was exported.</extracomment>
        <translation>
            <numerusform>Se exportó un texto.</numerusform>
            <numerusform>Se exportaron {count} textos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were sent from here meanwhile. They are in your own history.</source>
        <extracomment>One: One line was sent from here meanwhile. It is in your own history.</extracomment>
        <translation>
            <numerusform>Mientras tanto se envió un texto desde aquí. Está en su historial.</numerusform>
            <numerusform>Mientras tanto se enviaron {count} textos desde aquí. Están en su historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were withdrawn.</source>
        <extracomment>One: One line was withdrawn.</extracomment>
        <translation>
            <numerusform>Se retiró un texto.</numerusform>
            <numerusform>Se retiraron {count} textos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines would go now.</source>
        <extracomment>One: One line would go now.</extracomment>
        <translation>
            <numerusform>Ahora se iría un texto.</numerusform>
            <numerusform>Ahora se irían {count} textos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines, by time from left to right, in a row for each place.</source>
        <extracomment>One: One line, by time from left to right, in a row for each place.</extracomment>
        <translation>
            <numerusform>Un texto, por hora de izquierda a derecha, en una fila por destino.</numerusform>
            <numerusform>{count} textos, por hora de izquierda a derecha, en una fila por destino.</numerusform>
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
    <message numerus="yes">
        <source>{count} more cues cannot go as they are.</source>
        <extracomment>One: One more cue cannot go as it is.</extracomment>
        <translation>
            <numerusform>Otro cue no puede salir tal como está.</numerusform>
            <numerusform>Otros {count} cues no pueden salir tal como están.</numerusform>
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
            <numerusform>Un texto nuevo</numerusform>
            <numerusform>{count} textos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines are not among them</source>
        <extracomment>One: One new line is not among them</extracomment>
        <translation>
            <numerusform>Un texto nuevo no está entre ellos</numerusform>
            <numerusform>{count} textos nuevos no están entre ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>{count} parts of the show could not be used, the first: {place}: {sentence} The rest is open; the file is copied before it changes.</source>
        <extracomment>One: {place}: {sentence} The rest of the show is open; the file is copied before it changes.</extracomment>
        <translation>
            <numerusform>{place}: {sentence} El resto del espectáculo está abierto; el archivo se copia antes de cambiar.</numerusform>
            <numerusform>{count} partes del espectáculo no se pudieron usar; la primera: {place}: {sentence} El resto está abierto; el archivo se copia antes de cambiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <extracomment>One: 1 person</extracomment>
        <translation>
            <numerusform>1 persona</numerusform>
            <numerusform>{count} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <extracomment>One: {count} room</extracomment>
        <translation>
            <numerusform>una sala</numerusform>
            <numerusform>{count} salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are chosen.</source>
        <extracomment>One: One room is chosen.</extracomment>
        <translation>
            <numerusform>Hay una sala elegida.</numerusform>
            <numerusform>Hay {count} salas elegidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are live</source>
        <extracomment>One: one room is live</extracomment>
        <translation>
            <numerusform>una sala está en vivo</numerusform>
            <numerusform>{count} salas están en vivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows cannot be used</source>
        <extracomment>One: one row cannot be used</extracomment>
        <translation>
            <numerusform>una fila no se puede usar</numerusform>
            <numerusform>{count} filas no se pueden usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sent</source>
        <extracomment>One: one sent</extracomment>
        <translation>
            <numerusform>{count} enviado</numerusform>
            <numerusform>{count} enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} snippets, the first: {first}</source>
        <extracomment>One: {count} snippet: {first}</extracomment>
        <translation>
            <numerusform>{count} fragmento: {first}</numerusform>
            <numerusform>{count} fragmentos, el primero: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things to look at</source>
        <extracomment>One: one thing to look at</extracomment>
        <translation>
            <numerusform>una cosa que revisar</numerusform>
            <numerusform>{count} cosas que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} credits</source>
        <translation>{credits} créditos</translation>
    </message>
    <message>
        <source>{credits} credits a minute</source>
        <translation>{credits} créditos por minuto</translation>
    </message>
    <message>
        <source>{day}, {begun} to {ended} ({zone})</source>
        <translation>{day}, de {begun} a {ended} ({zone})</translation>
    </message>
    <message>
        <source>{deed}, about {minutes} min</source>
        <translation>{deed}, unos {minutes} min</translation>
    </message>
    <message>
        <source>{does}. Hold it down.</source>
        <translation>{does}. Mantener pulsado.</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({reason}). Check that this computer&apos;s disk has room.</source>
        <translation>{file} no se puede abrir ({reason}). Compruebe que hay espacio en el disco de este equipo.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Close it elsewhere, or choose another file.</source>
        <translation>{file} no se puede leer ({reason}). Cierre el archivo en otras aplicaciones, o elija otro.</translation>
    </message>
    <message>
        <source>{file} cannot be saved ({reason}). Check that {folder} can be written and has room, or save a copy in another folder.</source>
        <translation>{file} no se puede guardar ({reason}). Compruebe que se puede escribir en {folder} y que hay espacio, o guarde una copia en otra carpeta.</translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation>{file} es demasiado grande.</translation>
    </message>
    <message>
        <source>{file} is from an older panel, and is now kept as this one does.</source>
        <translation>{file} es de un panel anterior y ahora se guarda como lo hace este.</translation>
    </message>
    <message>
        <source>{file} is in use by a panel. Choose a copy of it, from the folder backups.</source>
        <translation>Un panel está usando {file}. Elija una copia, de la carpeta «backups».</translation>
    </message>
    <message>
        <source>{file} is larger than {most} GB, and cannot be opened here.</source>
        <translation>{file} ocupa más de {most}&#xa0;GB y no se puede abrir aquí.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, and no cue list. Choose another file.</source>
        <translation>{file} ocupa más de {most} MB y no es una lista de cues. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is no file. Choose a file.</source>
        <translation>{file} no es un archivo. Elija un archivo.</translation>
    </message>
    <message>
        <source>{file} is no history of a panel, or it is damaged. Choose a history that was exported as JSON.</source>
        <translation>{file} no es un historial de un panel, o está dañado. Elija un historial exportado como JSON.</translation>
    </message>
    <message>
        <source>{file} is no plain file, or it is far too large.</source>
        <translation>{file} no es un archivo normal, o es demasiado grande.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Look whether it was moved.</source>
        <translation>{file} ya no está. Mire si se movió a otro lugar.</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else and is left to them. Your show is now kept in {place}.</source>
        <translation>Otra persona modificó {file}, y el archivo queda como está. Su espectáculo se guarda ahora en {place}.</translation>
    </message>
    <message>
        <source>{file} was made by a newer panel. Update this panel to open it. Nothing in it was changed.</source>
        <translation>{file} es de un panel más reciente. Actualice este panel para abrirlo. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>Se puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}).</source>
        <translation>No se puede escribir en {folder} ({reason}).</translation>
    </message>
    <message>
        <source>{headline} {mode}, {time}, {target}: {text}</source>
        <translation>{headline} {mode}, {time}, {target}: {text}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{keys} does the same.</source>
        <translation>{keys} hace lo mismo.</translation>
    </message>
    <message>
        <source>{key} already does this: {what}.</source>
        <translation>{key} ya hace esto: {what}.</translation>
    </message>
    <message>
        <source>{key} does nothing now.</source>
        <translation>{key} ya no hace nada.</translation>
    </message>
    <message>
        <source>{key} does this now: {what}.</source>
        <translation>{key} ahora hace esto: {what}.</translation>
    </message>
    <message>
        <source>{mark} came in with a variable or a snippet, and would be said as it is written. Correct it there.</source>
        <translation>{mark} llegó con una variable o un fragmento, y se diría tal como está escrito. Corríjalo allí.</translation>
    </message>
    <message>
        <source>{mark} is no variable. Write it like {example}.</source>
        <translation>{mark} no es una variable. Escríbala como {example}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{moment}: {outcome}</source>
        <translation>{moment}: {outcome}</translation>
    </message>
    <message>
        <source>{ms} ms away</source>
        <translation>respuesta en {ms} ms</translation>
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
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{points} of {most} points, ended early.</source>
        <translation>{points} de {most} puntos, terminado antes de tiempo.</translation>
    </message>
    <message>
        <source>{points} of {most} points.</source>
        <translation>{points} de {most} puntos.</translation>
    </message>
    <message>
        <source>{points} of {most} points: {found}</source>
        <translation>{points} de {most} puntos: {found}</translation>
    </message>
    <message>
        <source>{reason} It is the address of the profile {profile}: open this account anew in the window.</source>
        <translation>{reason} Es la dirección del perfil {profile}: vuelva a abrir esta cuenta en la ventana.</translation>
    </message>
    <message numerus="yes">
        <source>{room} and {count} more rooms: {told}</source>
        <extracomment>One: {room} and one more room: {told}</extracomment>
        <translation>
            <numerusform>{room} y una sala más: {told}</numerusform>
            <numerusform>{room} y {count} salas más: {told}</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} has closed</source>
        <translation>{room} se ha cerrado</translation>
    </message>
    <message>
        <source>{room} has closed. Untick it before you send.</source>
        <translation>{room} se ha cerrado. Desmarque la sala antes de enviar.</translation>
    </message>
    <message numerus="yes">
        <source>{room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>Puede que uno de ellos se comunicara a {room}: nadie puede probarlo.</numerusform>
            <numerusform>Puede que {count} de ellos se comunicaran a {room}: nadie puede probarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{room} never received {count} of these.</source>
        <extracomment>One: {room} never received one of these.</extracomment>
        <translation>
            <numerusform>{room} nunca recibió uno de ellos.</numerusform>
            <numerusform>{room} nunca recibió {count} de ellos.</numerusform>
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
        <translation>{seconds}&#xa0;s: {what}</translation>
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
            <numerusform>{time}: {count} textos, {outcome}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {hint}</source>
        <translation>{title} {hint}</translation>
    </message>
    <message>
        <source>{told} Its state is {status}.</source>
        <translation>{told} Su estado es {status}.</translation>
    </message>
    <message>
        <source>{told} Managed defaults from {source}: {names}.</source>
        <translation>{told} Ajustes impuestos de {source}: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{told} {count} cues go there.</source>
        <extracomment>One: {told} One cue goes there.</extracomment>
        <translation>
            <numerusform>{told} Un cue va allí.</numerusform>
            <numerusform>{told} {count} cues van allí.</numerusform>
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
        <translation>{who}, plan: {plan}.</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>{why} The row says: {text}</source>
        <translation>{why} La fila dice: {text}</translation>
    </message>
    <message>
        <source>{word}: a link is read sign by sign. Name the page.</source>
        <translation>{word}: un enlace se lee signo por signo. Diga el nombre de la página.</translation>
    </message>
    <message>
        <source>{word}: a long number is read badly. Write it as it is said.</source>
        <translation>{word}: un número largo se lee mal. Escríbalo como se dice.</translation>
    </message>
    <message>
        <source>{word}: it may be spelled out. Write it as it is said.</source>
        <translation>{word}: puede que se deletree. Escríbalo como se dice.</translation>
    </message>
    <message>
        <source>{word}: nobody can note an e-mail address by ear. Show it.</source>
        <translation>{word}: nadie puede anotar de oído una dirección de correo. Muéstrela.</translation>
    </message>
    <message>
        <source>{word}: this sign is read badly, or not at all.</source>
        <translation>{word}: este signo se lee mal, o no se lee.</translation>
    </message>
    <message>
        <source>“{file}” is no show file, or it is damaged. Nothing in it was changed.</source>
        <translation>«{file}» no es un archivo de espectáculo, o está dañado. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>“{part}” after the name of the cue is not known. Write what is meant as the panel&apos;s own scripts do.</source>
        <translation>«{part}» después del nombre del cue no se conoce. Escriba lo que quiere decir como en los guiones del propio panel.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation>
            <numerusform>… y un carácter más. Se envía todo. Pulse Supr para borrarlo.</numerusform>
            <numerusform>… y {count} caracteres más. Se envía todo. Pulse Supr para borrarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>−{time} under</source>
        <translation>−{time} de menos</translation>
    </message>
</context>
</TS>
