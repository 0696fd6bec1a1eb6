<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>trailscope::ui::ArchiveChangeController</name>
    <message numerus="yes">
        <source>The records of %n event(s) were not searched. %1</source>
        <translation>
            <numerusform>The record of %n event was not searched. %1</numerusform>
            <numerusform>The records of %n events were not searched. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarHolidayPage</name>
    <message numerus="yes">
        <source>%1: %n day(s) were imported.</source>
        <translation>
            <numerusform>%1: %n day was imported.</numerusform>
            <numerusform>%1: %n days were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were left out, the first is &quot;%1&quot;: %2.</source>
        <translation>
            <numerusform>%n event was left out, the first is &quot;%1&quot;: %2.</numerusform>
            <numerusform>%n events were left out, the first is &quot;%1&quot;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Compare</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n day off</numerusform>
            <numerusform>%n days off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GroupTableModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n preset(s)</source>
        <translation>
            <numerusform>&amp;Import %n preset</numerusform>
            <numerusform>&amp;Import %n presets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Manager</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n day off</numerusform>
            <numerusform>%n days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more person(s)</source>
        <translation>
            <numerusform>and %n more person</numerusform>
            <numerusform>and %n more persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2: %n time(s), the last on %3</source>
        <translation>
            <numerusform>%1 from %2: %n time, the last on %3</numerusform>
            <numerusform>%1 from %2: %n times, the last on %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more kind(s) of use</source>
        <translation>
            <numerusform>and %n more kind of use</numerusform>
            <numerusform>and %n more kinds of use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more gap(s)</source>
        <translation>
            <numerusform>and %n more gap</numerusform>
            <numerusform>and %n more gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more question(s)</source>
        <translation>
            <numerusform>and %n more question</numerusform>
            <numerusform>and %n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PeopleView</name>
    <message numerus="yes">
        <source>%n more user(s) not drawn</source>
        <translation>
            <numerusform>%n more user not drawn</numerusform>
            <numerusform>%n more users not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetEditor</name>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>%n preset imported.</numerusform>
            <numerusform>%n presets imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trailscope::ui::TableFinder</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
</TS>
