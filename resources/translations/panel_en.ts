<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>panel</name>
    <message numerus="yes">
        <source>&amp;Queue {count} facts</source>
        <extracomment>One: &amp;Queue one fact</extracomment>
        <translation>
            <numerusform>&amp;Queue one fact</numerusform>
            <numerusform>&amp;Queue {count} facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A late answer came: delivered to {count} rooms.</source>
        <extracomment>One: A late answer came: delivered to one room.</extracomment>
        <translation>
            <numerusform>A late answer came: delivered to one room.</numerusform>
            <numerusform>A late answer came: delivered to {count} rooms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered to {count} rooms.</source>
        <extracomment>One: Delivered to one room.</extracomment>
        <translation>
            <numerusform>Delivered to one room.</numerusform>
            <numerusform>Delivered to {count} rooms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters ({count})</source>
        <extracomment>One: Filters (one)</extracomment>
        <translation>
            <numerusform>Filters (one)</numerusform>
            <numerusform>Filters ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heard in {count} rooms</source>
        <extracomment>One: Heard in one room</extracomment>
        <translation>
            <numerusform>Heard in one room</numerusform>
            <numerusform>Heard in {count} rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go {count} times</source>
        <extracomment>One: Let go once</extracomment>
        <translation>
            <numerusform>Let go once</numerusform>
            <numerusform>Let go {count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines of the last {count} days always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</source>
        <extracomment>One: Lines of the last day always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</extracomment>
        <translation>
            <numerusform>Lines of the last day always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</numerusform>
            <numerusform>Lines of the last {count} days always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More is written to the log for {count} minutes. The menu Help ends it.</source>
        <extracomment>One: More is written to the log for another minute. The menu Help ends it.</extracomment>
        <translation>
            <numerusform>More is written to the log for another minute. The menu Help ends it.</numerusform>
            <numerusform>More is written to the log for {count} minutes. The menu Help ends it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No target is chosen, and {count} cues go there. Choose an agent and a room.</source>
        <extracomment>One: No target is chosen, and one cue goes there. Choose an agent and a room.</extracomment>
        <translation>
            <numerusform>No target is chosen, and one cue goes there. Choose an agent and a room.</numerusform>
            <numerusform>No target is chosen, and {count} cues go there. Choose an agent and a room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend.</source>
        <extracomment>One: Not ready: one thing to mend.</extracomment>
        <translation>
            <numerusform>Not ready: one thing to mend.</numerusform>
            <numerusform>Not ready: {count} things to mend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend. First: {first}</source>
        <extracomment>One: Not ready: one thing to mend. {first}</extracomment>
        <translation>
            <numerusform>Not ready: one thing to mend. {first}</numerusform>
            <numerusform>Not ready: {count} things to mend. First: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading agents: {count} so far</source>
        <extracomment>One: Reading agents: one so far</extracomment>
        <translation>
            <numerusform>Reading agents: one so far</numerusform>
            <numerusform>Reading agents: {count} so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room {room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: Room {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>Room {room} may have been told one of these: nobody can prove it.</numerusform>
            <numerusform>Room {room} may have been told {count} of these: nobody can prove it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room {room} never received {count} of these.</source>
        <extracomment>One: Room {room} never received one of these.</extracomment>
        <translation>
            <numerusform>Room {room} never received one of these.</numerusform>
            <numerusform>Room {room} never received {count} of these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several rooms are chosen, and {count} cues go to one target. Choose one of them, or all rooms.</source>
        <extracomment>One: Several rooms are chosen, and one cue goes to one target. Choose one of them, or all rooms.</extracomment>
        <translation>
            <numerusform>Several rooms are chosen, and one cue goes to one target. Choose one of them, or all rooms.</numerusform>
            <numerusform>Several rooms are chosen, and {count} cues go to one target. Choose one of them, or all rooms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {count} rooms of {agent}</source>
        <extracomment>One: Speak to ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>Speak to ALL rooms of {agent}: it has one</numerusform>
            <numerusform>Speak to ALL {count} rooms of {agent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Speak to ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>Speak to ALL {rooms} rooms of {agent}, one person</numerusform>
            <numerusform>Speak to ALL {rooms} rooms of {agent}, {count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to {agent} in {count} rooms</source>
        <extracomment>One: Speak to {agent} in one room</extracomment>
        <translation>
            <numerusform>Speak to {agent} in one room</numerusform>
            <numerusform>Speak to {agent} in {count} rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Speak to {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>Speak to {agent} in {rooms} rooms, one person</numerusform>
            <numerusform>Speak to {agent} in {rooms} rooms, {count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {count} rooms of {agent}</source>
        <extracomment>One: Tell ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>Tell ALL rooms of {agent}: it has one</numerusform>
            <numerusform>Tell ALL {count} rooms of {agent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Tell ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>Tell ALL {rooms} rooms of {agent}, one person</numerusform>
            <numerusform>Tell ALL {rooms} rooms of {agent}, {count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell {agent} in {count} rooms</source>
        <extracomment>One: Tell {agent} in one room</extracomment>
        <translation>
            <numerusform>Tell {agent} in one room</numerusform>
            <numerusform>Tell {agent} in {count} rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Tell {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>Tell {agent} in {rooms} rooms, one person</numerusform>
            <numerusform>Tell {agent} in {rooms} rooms, {count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cues were added, but {count} rows could not be used.</source>
        <extracomment>One: The cues were added, but one row could not be used.</extracomment>
        <translation>
            <numerusform>The cues were added, but one row could not be used.</numerusform>
            <numerusform>The cues were added, but {count} rows could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history has {count} lines, the oldest of {day}.</source>
        <extracomment>One: The history has one line, of {day}.</extracomment>
        <translation>
            <numerusform>The history has one line, of {day}.</numerusform>
            <numerusform>The history has {count} lines, the oldest of {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} records, in English.</source>
        <extracomment>One: One record, in English.</extracomment>
        <translation>
            <numerusform>One record, in English.</numerusform>
            <numerusform>The newest {count} records, in English.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend.</source>
        <extracomment>One: The show is on. One thing to mend.</extracomment>
        <translation>
            <numerusform>The show is on. One thing to mend.</numerusform>
            <numerusform>The show is on. {count} things to mend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend. First: {first}</source>
        <extracomment>One: The show is on. One thing to mend: {first}</extracomment>
        <translation>
            <numerusform>The show is on. One thing to mend: {first}</numerusform>
            <numerusform>The show is on. {count} things to mend. First: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The variable {name} has no value, and {count} cues wait for it. Give it one in the show.</source>
        <extracomment>One: The variable {name} has no value, and one cue waits for it. Give it one in the show.</extracomment>
        <translation>
            <numerusform>The variable {name} has no value, and one cue waits for it. Give it one in the show.</numerusform>
            <numerusform>The variable {name} has no value, and {count} cues wait for it. Give it one in the show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no snippet {snippet}, and {count} cues call for it. Add it, or change the cues.</source>
        <extracomment>One: There is no snippet {snippet}, and one cue calls for it. Add it, or change the cue.</extracomment>
        <translation>
            <numerusform>There is no snippet {snippet}, and one cue calls for it. Add it, or change the cue.</numerusform>
            <numerusform>There is no snippet {snippet}, and {count} cues call for it. Add it, or change the cues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This minute takes {count} more lines, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</source>
        <extracomment>One: This minute takes one more line, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</extracomment>
        <translation>
            <numerusform>This minute takes one more line, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</numerusform>
            <numerusform>This minute takes {count} more lines, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This reached {count} rooms that it was not for.</source>
        <extracomment>One: This reached a room that it was not for.</extracomment>
        <translation>
            <numerusform>This reached a room that it was not for.</numerusform>
            <numerusform>This reached {count} rooms that it was not for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This very line was just sent to {count} of these {rooms} rooms. Press again to send it to all of them.</source>
        <extracomment>One: This very line was just sent to one of these {rooms} rooms. Press again to send it to all of them.</extracomment>
        <translation>
            <numerusform>This very line was just sent to one of these {rooms} rooms. Press again to send it to all of them.</numerusform>
            <numerusform>This very line was just sent to {count} of these {rooms} rooms. Press again to send it to all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told in {count} rooms</source>
        <extracomment>One: Told in one room</extracomment>
        <translation>
            <numerusform>Told in one room</numerusform>
            <numerusform>Told in {count} rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} seconds, then send it again.</source>
        <extracomment>One: Wait one second, then send it again.</extracomment>
        <translation>
            <numerusform>Wait one second, then send it again.</numerusform>
            <numerusform>Wait {count} seconds, then send it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your IT has fixed for this computer that lines stay for {count} days.</source>
        <extracomment>One: Your IT has fixed for this computer that lines stay for one day.</extracomment>
        <translation>
            <numerusform>Your IT has fixed for this computer that lines stay for one day.</numerusform>
            <numerusform>Your IT has fixed for this computer that lines stay for {count} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {seconds} s to say (estimate) · {count} characters</source>
        <extracomment>One: about {seconds} s to say (estimate) · {count} character</extracomment>
        <translation>
            <numerusform>about {seconds} s to say (estimate) · {count} character</numerusform>
            <numerusform>about {seconds} s to say (estimate) · {count} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more remarks</source>
        <extracomment>One: and {count} more remark</extracomment>
        <translation>
            <numerusform>and {count} more remark</numerusform>
            <numerusform>and {count} more remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more rooms</source>
        <extracomment>One: and one more room</extracomment>
        <translation>
            <numerusform>and one more room</numerusform>
            <numerusform>and {count} more rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more things to look at</source>
        <extracomment>One: and one more thing to look at</extracomment>
        <translation>
            <numerusform>and one more thing to look at</numerusform>
            <numerusform>and {count} more things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms</source>
        <extracomment>One: {agent} is live in one room</extracomment>
        <translation>
            <numerusform>{agent} is live in one room</numerusform>
            <numerusform>{agent} is live in {count} rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms.</source>
        <extracomment>One: {agent} is live in one room.</extracomment>
        <translation>
            <numerusform>{agent} is live in one room.</numerusform>
            <numerusform>{agent} is live in {count} rooms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} asked</source>
        <extracomment>One: one asked</extracomment>
        <translation>
            <numerusform>one asked</numerusform>
            <numerusform>{count} asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>One: {count} character</extracomment>
        <translation>
            <numerusform>{count} character</numerusform>
            <numerusform>{count} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies of it have {size} MB.</source>
        <extracomment>One: One copy of it has {size} MB.</extracomment>
        <translation>
            <numerusform>One copy of it has {size} MB.</numerusform>
            <numerusform>{count} copies of it have {size} MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues</source>
        <extracomment>One: One cue</extracomment>
        <translation>
            <numerusform>One cue</numerusform>
            <numerusform>{count} cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are changed together</source>
        <extracomment>One: One cue is changed</extracomment>
        <translation>
            <numerusform>One cue is changed</numerusform>
            <numerusform>{count} cues are changed together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are still to come.</source>
        <extracomment>One: One cue is still to come.</extracomment>
        <translation>
            <numerusform>One cue is still to come.</numerusform>
            <numerusform>{count} cues are still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve</source>
        <extracomment>One: one cue resolves</extracomment>
        <translation>
            <numerusform>one cue resolves</numerusform>
            <numerusform>{count} cues resolve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve.</source>
        <extracomment>One: One cue resolves.</extracomment>
        <translation>
            <numerusform>One cue resolves.</numerusform>
            <numerusform>{count} cues resolve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were added.</source>
        <extracomment>One: One cue was added.</extracomment>
        <translation>
            <numerusform>One cue was added.</numerusform>
            <numerusform>{count} cues were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were changed.</source>
        <extracomment>One: One cue was changed.</extracomment>
        <translation>
            <numerusform>One cue was changed.</numerusform>
            <numerusform>{count} cues were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were doubled.</source>
        <extracomment>One: One cue was doubled.</extracomment>
        <translation>
            <numerusform>One cue was doubled.</numerusform>
            <numerusform>{count} cues were doubled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were moved.</source>
        <extracomment>One: One cue was moved.</extracomment>
        <translation>
            <numerusform>One cue was moved.</numerusform>
            <numerusform>{count} cues were moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were removed.</source>
        <extracomment>One: One cue was removed.</extracomment>
        <translation>
            <numerusform>One cue was removed.</numerusform>
            <numerusform>{count} cues were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>One: One day</extracomment>
        <translation>
            <numerusform>One day</numerusform>
            <numerusform>{count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files. Look at them, then save them: nothing is sent.</source>
        <extracomment>One: One file. Look at it, then save it: nothing is sent.</extracomment>
        <translation>
            <numerusform>One file. Look at it, then save it: nothing is sent.</numerusform>
            <numerusform>{count} files. Look at them, then save them: nothing is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} found, the first: {first}</source>
        <extracomment>One: {count} found: {first}</extracomment>
        <translation>
            <numerusform>{count} found: {first}</numerusform>
            <numerusform>{count} found, the first: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <extracomment>One: one group</extracomment>
        <translation>
            <numerusform>one group</numerusform>
            <numerusform>{count} groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} joined, {time}</source>
        <extracomment>One: one joined, {time}</extracomment>
        <translation>
            <numerusform>one joined, {time}</numerusform>
            <numerusform>{count} joined, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left</source>
        <extracomment>One: one left</extracomment>
        <translation>
            <numerusform>one left</numerusform>
            <numerusform>{count} left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left, {time}</source>
        <extracomment>One: one left, {time}</extracomment>
        <translation>
            <numerusform>one left, {time}</numerusform>
            <numerusform>{count} left, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <extracomment>One: One line</extracomment>
        <translation>
            <numerusform>One line</numerusform>
            <numerusform>{count} lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are left out: they cannot be read, or stand there twice.</source>
        <extracomment>One: One line is left out: it cannot be read, or stands there twice.</extracomment>
        <translation>
            <numerusform>One line is left out: it cannot be read, or stands there twice.</numerusform>
            <numerusform>{count} lines are left out: they cannot be read, or stand there twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines found</source>
        <extracomment>One: One line found</extracomment>
        <translation>
            <numerusform>One line found</numerusform>
            <numerusform>{count} lines found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, from {day} to {last}.</source>
        <extracomment>One: One line goes for good, from {day} to {last}.</extracomment>
        <translation>
            <numerusform>One line goes for good, from {day} to {last}.</numerusform>
            <numerusform>{count} lines go for good, from {day} to {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, of {day}.</source>
        <extracomment>One: One line goes for good, of {day}.</extracomment>
        <translation>
            <numerusform>One line goes for good, of {day}.</numerusform>
            <numerusform>{count} lines go for good, of {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines left this minute</source>
        <extracomment>One: One line left this minute</extracomment>
        <translation>
            <numerusform>One line left this minute</numerusform>
            <numerusform>{count} lines left this minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of this minute&apos;s budget, one for each room. To all rooms it would be one.</source>
        <extracomment>One: One line of this minute&apos;s budget.</extracomment>
        <translation>
            <numerusform>One line of this minute&apos;s budget.</numerusform>
            <numerusform>{count} lines of this minute&apos;s budget, one for each room. To all rooms it would be one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines sent this minute</source>
        <extracomment>One: One line sent this minute</extracomment>
        <translation>
            <numerusform>One line sent this minute</numerusform>
            <numerusform>{count} lines sent this minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines stay: it is not known yet what becomes of them.</source>
        <extracomment>One: One line stays: it is not known yet what becomes of it.</extracomment>
        <translation>
            <numerusform>One line stays: it is not known yet what becomes of it.</numerusform>
            <numerusform>{count} lines stay: it is not known yet what becomes of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were deleted for good. Nothing of them is left in the history.</source>
        <extracomment>One: One line was deleted for good. Nothing of it is left in the history.</extracomment>
        <translation>
            <numerusform>One line was deleted for good. Nothing of it is left in the history.</numerusform>
            <numerusform>{count} lines were deleted for good. Nothing of them is left in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were exported.</source>
        <extracomment>One: One line was exported.</extracomment>
        <translation>
            <numerusform>One line was exported.</numerusform>
            <numerusform>{count} lines were exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were sent from here meanwhile. They are in your own history.</source>
        <extracomment>One: One line was sent from here meanwhile. It is in your own history.</extracomment>
        <translation>
            <numerusform>One line was sent from here meanwhile. It is in your own history.</numerusform>
            <numerusform>{count} lines were sent from here meanwhile. They are in your own history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were withdrawn.</source>
        <extracomment>One: One line was withdrawn.</extracomment>
        <translation>
            <numerusform>One line was withdrawn.</numerusform>
            <numerusform>{count} lines were withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines would go now.</source>
        <extracomment>One: One line would go now.</extracomment>
        <translation>
            <numerusform>One line would go now.</numerusform>
            <numerusform>{count} lines would go now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines, by time from left to right, in a row for each place.</source>
        <extracomment>One: One line, by time from left to right, in a row for each place.</extracomment>
        <translation>
            <numerusform>One line, by time from left to right, in a row for each place.</numerusform>
            <numerusform>{count} lines, by time from left to right, in a row for each place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <extracomment>One: {count} more</extracomment>
        <translation>
            <numerusform>{count} more</numerusform>
            <numerusform>{count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more cues cannot go as they are.</source>
        <extracomment>One: One more cue cannot go as it is.</extracomment>
        <translation>
            <numerusform>One more cue cannot go as it is.</numerusform>
            <numerusform>{count} more cues cannot go as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines</source>
        <extracomment>One: One new line</extracomment>
        <translation>
            <numerusform>One new line</numerusform>
            <numerusform>{count} new lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines are not among them</source>
        <extracomment>One: One new line is not among them</extracomment>
        <translation>
            <numerusform>One new line is not among them</numerusform>
            <numerusform>{count} new lines are not among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} parts of the show could not be used, the first: {place}: {sentence} The rest is open; the file is copied before it changes.</source>
        <extracomment>One: {place}: {sentence} The rest of the show is open; the file is copied before it changes.</extracomment>
        <translation>
            <numerusform>{place}: {sentence} The rest of the show is open; the file is copied before it changes.</numerusform>
            <numerusform>{count} parts of the show could not be used, the first: {place}: {sentence} The rest is open; the file is copied before it changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <extracomment>One: 1 person</extracomment>
        <translation>
            <numerusform>1 person</numerusform>
            <numerusform>{count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <extracomment>One: {count} room</extracomment>
        <translation>
            <numerusform>{count} room</numerusform>
            <numerusform>{count} rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are chosen.</source>
        <extracomment>One: One room is chosen.</extracomment>
        <translation>
            <numerusform>One room is chosen.</numerusform>
            <numerusform>{count} rooms are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are live</source>
        <extracomment>One: one room is live</extracomment>
        <translation>
            <numerusform>one room is live</numerusform>
            <numerusform>{count} rooms are live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows cannot be used</source>
        <extracomment>One: one row cannot be used</extracomment>
        <translation>
            <numerusform>one row cannot be used</numerusform>
            <numerusform>{count} rows cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sent</source>
        <extracomment>One: one sent</extracomment>
        <translation>
            <numerusform>one sent</numerusform>
            <numerusform>{count} sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} snippets, the first: {first}</source>
        <extracomment>One: {count} snippet: {first}</extracomment>
        <translation>
            <numerusform>{count} snippet: {first}</numerusform>
            <numerusform>{count} snippets, the first: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things to look at</source>
        <extracomment>One: one thing to look at</extracomment>
        <translation>
            <numerusform>one thing to look at</numerusform>
            <numerusform>{count} things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{room} and {count} more rooms: {told}</source>
        <extracomment>One: {room} and one more room: {told}</extracomment>
        <translation>
            <numerusform>{room} and one more room: {told}</numerusform>
            <numerusform>{room} and {count} more rooms: {told}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>{room} may have been told one of these: nobody can prove it.</numerusform>
            <numerusform>{room} may have been told {count} of these: nobody can prove it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{room} never received {count} of these.</source>
        <extracomment>One: {room} never received one of these.</extracomment>
        <translation>
            <numerusform>{room} never received one of these.</numerusform>
            <numerusform>{room} never received {count} of these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time}: {count} lines, {outcome}</source>
        <extracomment>One: {time}: {outcome}</extracomment>
        <translation>
            <numerusform>{time}: {outcome}</numerusform>
            <numerusform>{time}: {count} lines, {outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} {count} cues go there.</source>
        <extracomment>One: {told} One cue goes there.</extracomment>
        <translation>
            <numerusform>{told} One cue goes there.</numerusform>
            <numerusform>{told} {count} cues go there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation>
            <numerusform>… and {count} more character. All of it is sent. Press Delete to clear it.</numerusform>
            <numerusform>… and {count} more characters. All of it is sent. Press Delete to clear it.</numerusform>
        </translation>
    </message>
</context>
</TS>
