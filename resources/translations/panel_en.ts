<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>panel</name>
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
        <source>Reading agents: {count} so far</source>
        <extracomment>One: Reading agents: one so far</extracomment>
        <translation>
            <numerusform>Reading agents: one so far</numerusform>
            <numerusform>Reading agents: {count} so far</numerusform>
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
        <source>Wait {count} seconds, then send it again.</source>
        <extracomment>One: Wait one second, then send it again.</extracomment>
        <translation>
            <numerusform>Wait one second, then send it again.</numerusform>
            <numerusform>Wait {count} seconds, then send it again.</numerusform>
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
        <source>{count} characters</source>
        <extracomment>One: {count} character</extracomment>
        <translation>
            <numerusform>{count} character</numerusform>
            <numerusform>{count} characters</numerusform>
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
        <source>{count} lines left this minute</source>
        <extracomment>One: One line left this minute</extracomment>
        <translation>
            <numerusform>One line left this minute</numerusform>
            <numerusform>{count} lines left this minute</numerusform>
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
        <source>{count} lines were exported.</source>
        <extracomment>One: One line was exported.</extracomment>
        <translation>
            <numerusform>One line was exported.</numerusform>
            <numerusform>{count} lines were exported.</numerusform>
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
        <source>{count} more</source>
        <extracomment>One: {count} more</extracomment>
        <translation>
            <numerusform>{count} more</numerusform>
            <numerusform>{count} more</numerusform>
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
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation>
            <numerusform>… and {count} more character. All of it is sent. Press Delete to clear it.</numerusform>
            <numerusform>… and {count} more characters. All of it is sent. Press Delete to clear it.</numerusform>
        </translation>
    </message>
</context>
</TS>
