<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>trailscope::ui::PeopleView</name>
    <message numerus="yes">
        <source>%n more user(s) not drawn</source>
        <translation>
            <numerusform>%n more user not drawn</numerusform>
            <numerusform>%n more users not drawn</numerusform>
        </translation>
    </message>
</context>
</TS>
