<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name></name>
    <message>
        <source>0123456789</source>
        <comment>the ten digits</comment>
        <extracomment>How numbers are written. Digits from zero to nine, as the language&apos;s own speakers prefer them.</extracomment>
        <translation>٠١٢٣٤٥٦٧٨٩</translation>
    </message>
    <message>
        <source>.</source>
        <comment>between whole number and decimals</comment>
        <translation>٫</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>٬</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent sign, with the space before it if the language has one</comment>
        <translation>٪</translation>
    </message>
    <message>
        <source>left to right</source>
        <comment>direction of writing: translate as left to right or right to left, in English</comment>
        <translation>right to left</translation>
    </message>
    <message>
        <source>There is no language “{language}”; there are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows look at a hit, Enter goes there, Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name or spelling, in Latin or Arabic letters, a relationship, an event or words of a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this map is called {name}. Try fewer letters or another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits as the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language&apos;s own digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, an actor, a source or a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done and found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called {name}. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” is not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
