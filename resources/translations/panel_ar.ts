<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>panel</name>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Big text for the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact, always on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold, or release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick switcher …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. The agent may know this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. This may have been spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late answer came. Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late answer came: accepted. How many rooms it reached, it did not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A late answer came: delivered to {count} rooms.</source>
        <extracomment>One: A late answer came: delivered to one room.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A late answer came: nobody heard this, no room is connected to the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late answer came: some rooms got this line, others did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late answer came: the platform asked to wait. It did not act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy here must not hold a user name or a password, for everybody on this computer can read it. Set such a proxy in the system&apos;s own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example:3128; or it is “direct”, or “system”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALL rooms · {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the platform. How many rooms it reached, the reply did not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>كل ما عدا ذلك مخفي ما دام وضع الخصوصية مفعّلاً.</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the profile and the agent belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the agent code, and that the profile is the one that owns the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the agent code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the agent, the room and the text, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL in the profile. This server may also be too old for the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network of this machine, and the base URL in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network of this machine, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network. It is safe to send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and network, or ask your IT for its CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and network. A company network may need its CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the secret with the platform …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line above to see what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, or type a room id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>سياق: مخفي</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits for about {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits for about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits for less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delivered to {count} rooms.</source>
        <extracomment>One: Delivered to one room.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 does the same.</source>
        <translation>يفعل المفتاح F5 الشيء نفسه.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Main stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space, then send again. It is safe to send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze everything (Esc). A sentence being spoken cannot be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezes everything at once. A sentence being spoken cannot be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the sound for &amp;delivered</source>
        <translation>سماع صوت «&amp;وصل»</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;unknown</source>
        <translation>سماع صوت «&amp;غير معروف»</translation>
    </message>
    <message>
        <source>Hear the sound for not h&amp;eard</source>
        <translation>سماع صوت «لم يُس&amp;مع»</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by the shield.</source>
        <translation>أخفاه وضع الخصوصية.</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How everything works (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a property list with a dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be the whole path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be “on” or “off”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the agent&apos;s page on bithuman.ai and wait until it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the stage before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for newer releases once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>أوقف وضع الخصوصية لتحديد ما يجب إرساله بعد. يُسحب كل ما عدا ذلك عند الإطلاق.</translation>
    </message>
    <message>
        <source>May the panel look once a day whether there is a newer release? It sends nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API secret of the profile {profile} is kept ({store}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>لا يمكن تشغيل أي صوت على هذا الحاسوب. ما زالت النتائج تظهر وتُقرأ بصوت عالٍ. تحقق من مكبر الصوت، ثم أوقف الأصوات وشغّلها من جديد.</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not only the administrator can change {place}: it must belong to root, and nobody else may write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: it could not be written to the journal on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: it had waited too long in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: it was held back before the first byte left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: no connection in time, so it was held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: no connection to the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: nothing of it left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the connection could not be proved to be private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the network&apos;s proxy did not let it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the panel was stopped before the first byte left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the platform&apos;s address could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: it is in the composer, to be said again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: it was spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON HOLD: nothing leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: nothing can be sent by accident while you prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: nothing leaves. Release the hold to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the agent&apos;s page in a browser, wait until it is live, send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the agent&apos;s page so that a session begins, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here; it is never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick it from the list, or press Enter again to use exactly what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>يعيد السطر إلى الرسالة. لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued, frozen by the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick switcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REHEARSAL: nobody outside this computer hears this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh agents and rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release: send what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released: lines leave again</source>
        <translation>أُطلق: تخرج السطور من جديد</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>الغرفة {number}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ounds for outcomes</source>
        <translation>أ&amp;صوات للنتائج</translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHIELD</source>
        <translation>خصوصية</translation>
    </message>
    <message>
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or type an agent code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again if it still fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again to the rooms that missed it, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again when you want it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends nothing now.</source>
        <translation>لا يُرسل شيئًا الآن.</translation>
    </message>
    <message>
        <source>Shield down. Everything can be read again.</source>
        <translation>وضع الخصوصية متوقف. يمكن قراءة كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. This system cannot leave this window out: what you see here can be recorded.</source>
        <translation>وضع الخصوصية مفعّل؛ {key} يوقفه. لا يستطيع هذا النظام استثناء هذه النافذة: ما تراه هنا يمكن تسجيله.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows leaves this window out of what is shared or recorded.</source>
        <translation>وضع الخصوصية مفعّل؛ {key} يوقفه. يستثني Windows هذه النافذة مما يُشارَك أو يُسجَّل.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows refuses to leave this window out: what you see here can be recorded.</source>
        <translation>وضع الخصوصية مفعّل؛ {key} يوقفه. يرفض Windows استثناء هذه النافذة: ما تراه هنا يمكن تسجيله.</translation>
    </message>
    <message>
        <source>Shorten or change the text, check the room, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between this machine and bitHuman may have damaged it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered where releases are announced. This network may want you to sign in first; then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the panel failed. Lines can still be sent. The log has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak through add-context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak to ALL rooms of {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {count} rooms of {agent}</source>
        <extracomment>One: Speak to ALL rooms of {agent}: it has one</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Speak to ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Speak to {agent} in room {room}</source>
        <translation>اجعل {agent} يتكلم في الغرفة {room}</translation>
    </message>
    <message>
        <source>Speak to {agent} in {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak: hidden</source>
        <translation>تكلّم: مخفي</translation>
    </message>
    <message>
        <source>Speaks through the add-context call (type: speak). Leave it off unless asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into shorter lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage s&amp;hield</source>
        <translation>وضع ال&amp;خصوصية</translation>
    </message>
    <message>
        <source>Stage shield is up</source>
        <translation>وضع الخصوصية مفعّل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell ALL rooms of {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {count} rooms of {agent}</source>
        <extracomment>One: Tell ALL rooms of {agent}: it has one</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Tell ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {agent} in room {room}</source>
        <translation>أخبر {agent} في الغرفة {room}</translation>
    </message>
    <message>
        <source>Tell {agent} in {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the API secret. Enter it under Account, never here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was too soon after the last line. Press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API secret holds a character that cannot be sent, at position {position}: only plain letters, digits and signs without spaces. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API secret is in another field too, where it would be shown. Remove it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API secret is too long for the password store: it takes {longest} characters. Check that you copied the secret alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API secret must have 8 to 512 characters. Copy it again, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API secret of the profile {profile} is kept ({store}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file {file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file {file} holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent code has a space around it. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent may know this now. No reply proves it either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent says the line aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent silently learns the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement does not carry the right signature, so it is not believed. Tell your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement has expired, so it is not believed. Check the date of this computer, or look again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement is dated in the future. Check the date of this computer, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement is older than one seen before, so it is not believed. Look again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was far too large and was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL holds a character that an address cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL is not a whole address. It looks like https://api.bithuman.ai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL must begin with https: over http the API secret could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL must not have a query (?) or a fragment (#).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password (@).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy never holds the API secret.</source>
        <translation>لا تحتوي النسخة على سر الواجهة البرمجية أبدًا.</translation>
    </message>
    <message>
        <source>The deadline must be more than 0 and at most 120 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details show the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details show the whole answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {folder} cannot be opened ({reason}). Check that the folder can be written and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {folder} cannot be read ({reason}). Check the folder and its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written ({reason}). Check that the folder can be written and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; a new one has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; a new one has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was missing, and there is no copy of it. A new one has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was missing. The copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written by a newer version of the panel and is left as it is. Use that version, or another folder for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is still down. Let it go, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line could not be sent from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line could not be written down, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line holds a control character ({code}) at position {position}. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The managed default {name} in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The managed defaults in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network guard in front of bitHuman turned this machine away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the help are not here. Install the panel again to have them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel cannot mark its files in {folder} as its own ({reason}). Check that the folder can be written and lies on a disk of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel is still opening. Press again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel itself failed. Details are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel knows no password store for this system ({platform}). Keep the API secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel stopped waiting for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store ({store}) cannot be reached ({kind}). Check that it runs, or keep the API secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store ({store}) did not keep the change. Try again, or keep the API secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store ({store}) is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store ({store}) refused ({kind}). Try again, or keep the API secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store does not answer. Look for its unlock window, or keep the API secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the base URL must not hold % or dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where releases are announced could not be reached. Check the connection, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of this account does not include this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused this line (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refuses the API secret. Enter the new one under Account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s name cannot be used: it must be visible text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this machine did not let the connection through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request reached bitHuman without an API secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room id holds a control character ({code}) at position {position}. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room id is empty. Choose a room, or a broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room id is empty. Type the room&apos;s id, or choose a broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret goes into this computer&apos;s own password store and nowhere else. Leave the address empty unless your IT gave you one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target changed under your hand. Look, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long for bitHuman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API secret for the profile {profile}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not answer as bitHuman does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent code cannot be used: a code is 1 to 64 letters, digits, hyphens or underscores. Check it against the agent&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent or this call no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bitHuman account is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line holds the API secret. Remove it: it is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not in the history any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is on its way. A sentence being spoken cannot be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line waits for the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line was withdrawn before any of it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may have been spoken. No reply proves it either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room has closed. Choose another before you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room has closed. Choose another room, then send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This target had a draft of its own. It is put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays, check the base URL in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network or switch off a VPN. If it stays, write to bitHuman&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes. Nothing is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the plan on bithuman.ai, or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the answer before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the countdown, or a minute, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} seconds, then send it again.</source>
        <extracomment>One: Wait one second, then send it again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s password store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this line is settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the agent know? Nobody hears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the agent say, word for word?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {version}, the newest release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked this line as spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked this line as spoken. A late answer came, but it proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: it was spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saw it spoken, the platform says it was not. Trust what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took that word back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took this line up again. Look at the stage before you send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about {seconds} s to say (estimate) · {count} characters</source>
        <extracomment>One: about {seconds} s to say (estimate) · {count} character</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>bitHuman Panel {newer} is out. You have {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bitHuman answered in a way the panel does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bitHuman could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bitHuman could not use what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bitHuman does not accept this API secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bitHuman had a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection opened ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>One: {count} character</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} found, the first: {first}</source>
        <extracomment>One: {count} found: {first}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines left this minute</source>
        <extracomment>One: One line left this minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines sent this minute</source>
        <extracomment>One: One line sent this minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were withdrawn.</source>
        <extracomment>One: One line was withdrawn.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <extracomment>One: {count} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <extracomment>One: 1 person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
