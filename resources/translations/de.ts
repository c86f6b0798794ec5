<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Bias Annotator</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> in </source>
        <translation> in </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>"two words"</source>
        <translation>"zwei Wörter"</translation>
    </message>
    <message>
        <source>*This project has no guideline.*</source>
        <translation>*Dieses Projekt hat keinen Leitfaden.*</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, as “{title}”</source>
        <translation>, als „{title}“</translation>
    </message>
    <message>
        <source>1 annotator ({least} are needed)</source>
        <translation>1 Person (nötig sind {least})</translation>
    </message>
    <message>
        <source>1 document ({least} are needed)</source>
        <translation>1 Dokument (nötig sind {least})</translation>
    </message>
    <message>
        <source>1 span ({least} are needed)</source>
        <translation>1 Markierung (nötig sind {least})</translation>
    </message>
    <message>
        <source>2031-05-14</source>
        <translation>2031-05-14</translation>
    </message>
    <message>
        <source>58, 68 or 82 characters a line, where there is room.</source>
        <translation>58, 68 oder 82 Zeichen je Zeile, wo Platz ist.</translation>
    </message>
    <message>
        <source>70 % train, 15 % dev, 15 % test</source>
        <translation>train 70 %, dev 15 %, test 15 %</translation>
    </message>
    <message>
        <source>80 % train, 10 % dev, 10 % test</source>
        <translation>train 80 %, dev 10 %, test 10 %</translation>
    </message>
    <message>
        <source>80 % train, 20 % test</source>
        <translation>train 80 %, test 20 %</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>A .bias file on this computer</source>
        <translation>Eine .bias-Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>a block must be an object</source>
        <translation>ein Block muss ein Objekt sein</translation>
    </message>
    <message>
        <source>A copy lies at “{backup}”. Please report this: {names}.</source>
        <translation>Eine Kopie liegt unter „{backup}“. Bitte melden: {names}.</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>A figure cannot be written as “{name}”.</source>
        <translation>Eine Abbildung kann nicht als „{name}“ geschrieben werden.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>A label key marks the sentence at the caret and goes on to the next one; Up and Down go by sentence.</source>
        <translation>Eine Label-Taste markiert den Satz an der Schreibmarke und geht zum nächsten; Pfeil auf und ab gehen satzweise.</translation>
    </message>
    <message>
        <source>a line must hold a JSON object</source>
        <translation>eine Zeile muss ein JSON-Objekt enthalten</translation>
    </message>
    <message>
        <source>A line of “{name}” is longer than {size} MB.</source>
        <translation>Eine Zeile von „{name}“ ist länger als {size} MB.</translation>
    </message>
    <message>
        <source>a number has thousands of digits</source>
        <translation>eine Zahl hat Tausende Stellen</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>A program for text recognition (OCR) can add it.</source>
        <translation>Ein Programm zur Texterkennung (OCR) kann ihn ergänzen.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>a relation must be an object</source>
        <translation>ein Bezug muss ein Objekt sein</translation>
    </message>
    <message>
        <source>a relation “{label}” of a span that was left out</source>
        <translation>ein Bezug „{label}“ einer ausgelassenen Markierung</translation>
    </message>
    <message>
        <source>A scheme, a guideline, your documents</source>
        <translation>Ein Schema, ein Leitfaden, Ihre Dokumente</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a span needs at least one fragment</source>
        <translation>eine Markierung braucht mindestens ein Stück</translation>
    </message>
    <message>
        <source>A span of several fragments cannot be found again elsewhere. Select words of it.</source>
        <translation>Eine Markierung aus mehreren Teilen lässt sich anderswo nicht wiederfinden. Wörter daraus auswählen.</translation>
    </message>
    <message>
        <source>A span that others are linked to cannot be removed alone.</source>
        <translation>Eine Markierung, mit der andere verknüpft sind, lässt sich nicht allein entfernen.</translation>
    </message>
    <message>
        <source>A speaker needs a name of 1 to {most} printable characters.</source>
        <translation>Der Name eines Sprechers hat 1 bis {most} druckbare Zeichen.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>noch etwa {hours} Std.</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} Min.</translation>
    </message>
    <message>
        <source>AC1, by character</source>
        <translation>AC1, je Zeichen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a second document</source>
        <translation>Zweites Dokument anlegen</translation>
    </message>
    <message>
        <source>Add an alias to “{name}”</source>
        <translation>Zweitnamen zu „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add fragment to {label}</source>
        <translation>Teil zu {label} hinzufügen</translation>
    </message>
    <message>
        <source>Add selection to the span</source>
        <translation>Auswahl zur Markierung hinzufügen</translation>
    </message>
    <message>
        <source>Add the spans that it lacks</source>
        <translation>Fehlende Markierungen ergänzen</translation>
    </message>
    <message>
        <source>Add to the scheme</source>
        <translation>Ins Schema aufnehmen</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>„{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Für Fortgeschrittene</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement by document</source>
        <translation>Übereinstimmung nach Dokument</translation>
    </message>
    <message>
        <source>Agreement of people</source>
        <translation>Übereinstimmung der Annotierenden</translation>
    </message>
    <message>
        <source>Agreement of the others: it rises without somebody who differs from the rest.</source>
        <translation>Übereinstimmung der anderen: Sie steigt ohne jemanden, der vom Rest abweicht.</translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <translation>Übereinstimmung im Lauf der Zeit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Alle Befehle…</translation>
    </message>
    <message>
        <source>All agree here.</source>
        <translation>Hier sind sich alle einig.</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>All documents in this list are done.</source>
        <translation>Alle Dokumente dieser Liste sind fertig.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>Alle oder keine</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>All values (*.json)</source>
        <translation>Alle Werte (*.json)</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Alpha with MASI</source>
        <translation>Alpha mit MASI</translation>
    </message>
    <message>
        <source>Alpha {alpha} and beta {beta} give no weights.</source>
        <translation>Alpha {alpha} und Beta {beta} ergeben keine Gewichte.</translation>
    </message>
    <message>
        <source>Alpha, by character</source>
        <translation>Alpha, je Zeichen</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>an annotation must be an object</source>
        <translation>eine Annotation muss ein Objekt sein</translation>
    </message>
    <message>
        <source>An annotator needs a name of 1 to 80 printable characters.</source>
        <translation>Ein Name hat 1 bis 80 druckbare Zeichen.</translation>
    </message>
    <message>
        <source>An edge cannot go past another fragment of the span.</source>
        <translation>Eine Kante kann nicht über einen anderen Teil der Markierung hinaus.</translation>
    </message>
    <message>
        <source>An edge cannot go past the other end of the span.</source>
        <translation>Eine Kante kann nicht über das andere Ende der Markierung hinaus.</translation>
    </message>
    <message>
        <source>An export cannot take the place of the project itself.</source>
        <translation>Ein Export kann nicht an die Stelle des Projekts selbst treten.</translation>
    </message>
    <message>
        <source>An older form of the same, for comparing with earlier studies.</source>
        <translation>Eine ältere Form davon, zum Vergleich mit früheren Studien.</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>Annotator: {name}</translation>
    </message>
    <message>
        <source>Annotators compared</source>
        <translation>Verglichene Personen</translation>
    </message>
    <message>
        <source>Another import is still running.</source>
        <translation>Ein anderer Import läuft noch.</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Anderes Label</translation>
    </message>
    <message>
        <source>Another label or other words may find some.</source>
        <translation>Mit einem anderen Label oder anderen Wörtern finden sich vielleicht welche.</translation>
    </message>
    <message>
        <source>Another letter case or parts of words may be found.</source>
        <translation>Andere Schreibung oder Wortteile finden sich vielleicht.</translation>
    </message>
    <message>
        <source>Another name or @handle</source>
        <translation>Weiterer Name oder @Konto</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Jedes Label</translation>
    </message>
    <message>
        <source>Any outlet</source>
        <translation>Jedes Medium</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Irgendwem</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Arrow tables need pyarrow, which is not installed.</source>
        <translation>Arrow-Tabellen brauchen pyarrow, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>As above, but a pair counts by the share of text that both have in common.</source>
        <translation>Wie oben, aber ein Paar zählt nach dem Anteil des gemeinsamen Textes.</translation>
    </message>
    <message>
        <source>As above, but labels that agree in part, as in nested spans, count in part.</source>
        <translation>Wie oben, aber Labels, die teilweise übereinstimmen, etwa in verschachtelten Markierungen, zählen teilweise.</translation>
    </message>
    <message>
        <source>As chosen above</source>
        <translation>Wie oben gewählt</translation>
    </message>
    <message>
        <source>As in the project</source>
        <translation>Wie im Projekt</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As what is it to be read?</source>
        <translation>Als was soll sie gelesen werden?</translation>
    </message>
    <message>
        <source>Attr</source>
        <translation>Attr</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the disagreements of the document</source>
        <translation>Zurück zu den Abweichungen des Dokuments</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>before anything: the opposite</source>
        <translation>vor allem anderen: das Gegenteil</translation>
    </message>
    <message>
        <source>Between annotators</source>
        <translation>Zwischen Annotierenden</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Über den Zufall hinaus</translation>
    </message>
    <message>
        <source>Big5, Chinese</source>
        <translation>Big5, chinesisch</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Borders and lines instead of grounds, no light grey.</source>
        <translation>Ränder und Linien statt Flächen, kein helles Grau.</translation>
    </message>
    <message>
        <source>borders that are none of words, which move to those of words</source>
        <translation>Grenzen im Wort, die an die Wortgrenze rücken</translation>
    </message>
    <message>
        <source>Both agree here.</source>
        <translation>Hier sind sich beide einig.</translation>
    </message>
    <message>
        <source>Both are at least 0, and not both are 0.</source>
        <translation>Beide sind mindestens 0, und nicht beide sind 0.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Boundary, punctuation</source>
        <translation>Grenze, Satzzeichen</translation>
    </message>
    <message numerus="yes">
        <source>Boundary, {n} words</source>
        <translation>
            <numerusform>Grenze, {n} Wort</numerusform>
            <numerusform>Grenze, {n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat-Standoff</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Nach Zufall</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Nach Label</translation>
    </message>
    <message>
        <source>byte {number} is not valid UTF-8</source>
        <translation>Byte {number} ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cannot carry</source>
        <translation>Geht verloren</translation>
    </message>
    <message>
        <source>cannot carry: {what}</source>
        <translation>verliert: {what}</translation>
    </message>
    <message>
        <source>cells with an apostrophe put before them</source>
        <translation>Zellen mit vorangestelltem Apostroph</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>verb</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change annotator…</source>
        <translation>Annotator wechseln…</translation>
    </message>
    <message>
        <source>Change attributes of {label}</source>
        <translation>Attribute von {label} ändern</translation>
    </message>
    <message>
        <source>Change several spans</source>
        <translation>Mehrere Markierungen ändern</translation>
    </message>
    <message>
        <source>Change several spans…</source>
        <translation>Mehrere Markierungen ändern…</translation>
    </message>
    <message>
        <source>Change the permissions of the file, or copy it to a folder of your own.</source>
        <translation>Die Rechte der Datei ändern oder sie in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>„{name}“ ändern</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Character by character, for each two annotators and then their mean; chance is that of these two.</source>
        <translation>Zeichen für Zeichen, für je zwei Annotierende und dann gemittelt; der Zufall ist der dieser beiden.</translation>
    </message>
    <message>
        <source>Character by character, with another idea of chance, for labels that are very frequent or very rare.</source>
        <translation>Zeichen für Zeichen, mit einem anderen Begriff von Zufall, für sehr häufige oder sehr seltene Labels.</translation>
    </message>
    <message>
        <source>Character by character: how much better than chance the labels there agree; for any number of annotators.</source>
        <translation>Zeichen für Zeichen: wie viel besser als der Zufall die Labels dort übereinstimmen; für beliebig viele Annotierende.</translation>
    </message>
    <message>
        <source>Character by character; chance is that of all annotators together.</source>
        <translation>Zeichen für Zeichen; der Zufall ist der aller Annotierenden zusammen.</translation>
    </message>
    <message>
        <source>Characters as seen</source>
        <translation>Sichtbare Zeichen</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Name und Rechte prüfen.</translation>
    </message>
    <message>
        <source>Check that the file and its folder exist and may be written to.</source>
        <translation>Prüfen, ob Datei und Ordner vorhanden und beschreibbar sind.</translation>
    </message>
    <message>
        <source>Check the disk, then open the newest backup.</source>
        <translation>Den Datenträger prüfen, dann die neueste Sicherung öffnen.</translation>
    </message>
    <message>
        <source>Check the file and its folder.</source>
        <translation>Datei und Ordner prüfen.</translation>
    </message>
    <message>
        <source>Check the name, or make a project with “bias-annotator new”.</source>
        <translation>Den Namen prüfen oder mit „bias-annotator new“ ein Projekt anlegen.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Die Rechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation>Eine lesbare Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a file with a text.</source>
        <translation>Eine Datei mit einem Text wählen.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Eine Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a mail with a text.</source>
        <translation>Eine Mail mit einem Text wählen.</translation>
    </message>
    <message>
        <source>Choose a page with a text.</source>
        <translation>Eine Seite mit einem Text wählen.</translation>
    </message>
    <message>
        <source>Choose another file, or name its format.</source>
        <translation>Eine andere Datei wählen oder ihr Format nennen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another format with --format.</source>
        <translation>Mit --format ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or overwrite it with --force.</source>
        <translation>Einen anderen Namen wählen oder mit --force überschreiben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Choose documents or annotators to count again.</source>
        <translation>Dokumente oder Annotierende wählen, um neu zu zählen.</translation>
    </message>
    <message>
        <source>Choose documents to compare…</source>
        <translation>Dokumente zum Vergleichen wählen…</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>Dokumente wählen…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose groups of annotators…</source>
        <translation>Gruppen von Annotierenden wählen…</translation>
    </message>
    <message>
        <source>Choose groups…</source>
        <translation>Gruppen wählen…</translation>
    </message>
    <message>
        <source>Choose its encoding, or save it as UTF-8.</source>
        <translation>Die Kodierung wählen oder als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Choose others…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Choose the name of a new file.</source>
        <translation>Den Namen einer neuen Datei wählen.</translation>
    </message>
    <message>
        <source>Choose what to do with duplicates: merge, skip or add.</source>
        <translation>Wählen, was mit Doppelten geschieht: zusammenführen, überspringen oder hinzufügen.</translation>
    </message>
    <message>
        <source>Choose whom to compare</source>
        <translation>Wählen, wer verglichen wird</translation>
    </message>
    <message>
        <source>Choose whom to compare…</source>
        <translation>Wählen, wer verglichen wird…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Close the guideline</source>
        <translation>Leitfaden schließen</translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation>Verlauf schließen (Esc)</translation>
    </message>
    <message>
        <source>Close what has it open, or copy it to a folder that you may write to and open the copy.</source>
        <translation>Schließen, was es geöffnet hat, oder in einen beschreibbaren Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>Codepunkte</translation>
    </message>
    <message>
        <source>Colours of labels</source>
        <translation>Farben der Labels</translation>
    </message>
    <message>
        <source>Column with the texts</source>
        <translation>Spalte mit den Texten</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Compact has lower rows and buttons; the text stays as it is.</source>
        <translation>Kompakt hat niedrigere Zeilen und Schaltflächen; der Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>Gruppen vergleichen</translation>
    </message>
    <message>
        <source>Compare these</source>
        <translation>Diese vergleichen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Texte werden verglichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>CoNLL, BIO</source>
        <translation>CoNLL, BIO</translation>
    </message>
    <message>
        <source>CoNLL, BIOES</source>
        <translation>CoNLL, BIOES</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to, and open the copy.</source>
        <translation>In einen beschreibbaren Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy path of {title}</source>
        <translation>Pfad kopieren: {title}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Correct the line that is named.</source>
        <translation>Die genannte Zeile berichtigen.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählung läuft</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Counting… {done} of {total} documents</source>
        <translation>Gezählt: {done} von {total} Dokumenten</translation>
    </message>
    <message>
        <source>Counts the agreement on unmarked text almost in full.</source>
        <translation>Zählt die Übereinstimmung bei unmarkiertem Text fast voll mit.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheet programs</source>
        <translation>CSV für Tabellenprogramme</translation>
    </message>
    <message>
        <source>CSV, one span a row</source>
        <translation>CSV, eine Markierung je Zeile</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Ctrl with +, − and 0, or with the wheel, does the same.</source>
        <translation>Strg mit +, − und 0 oder mit dem Mausrad tut dasselbe.</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Data frames need pandas, which is not installed.</source>
        <translation>Data Frames brauchen pandas, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the span</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Deleted spans</source>
        <translation>Gelöschte Markierungen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} spans; undo takes all of it back.</source>
        <translation>
            <numerusform>{n} Markierung gelöscht; Rückgängig holt sie zurück.</numerusform>
            <numerusform>{n} Markierungen gelöscht; Rückgängig holt alle zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delta {delta} is no cost of an empty unit.</source>
        <translation>Delta {delta} ergibt keine Kosten einer leeren Einheit.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Details of the document</source>
        <translation>Angaben zum Dokument</translation>
    </message>
    <message>
        <source>Details of the document…</source>
        <translation>Angaben zum Dokument…</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Detect for each file</source>
        <translation>Für jede Datei erkennen</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>direct: word for word; indirect: retold; mixed: retold with words in quotation marks; scare: the marks keep distance.</source>
        <translation>direkt: Wort für Wort; indirekt: wiedergegeben; gemischt: wiedergegeben mit Wörtern in Anführungszeichen; distanzierend: die Zeichen halten Abstand.</translation>
    </message>
    <message>
        <source>direction control characters</source>
        <translation>Steuerzeichen für die Schreibrichtung</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>DocBin files need spaCy, which is not installed.</source>
        <translation>DocBin-Dateien brauchen spaCy, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>doccano JSONL</source>
        <translation>doccano-JSONL</translation>
    </message>
    <message>
        <source>doccano JSONL with relations</source>
        <translation>doccano-JSONL mit Verknüpfungen</translation>
    </message>
    <message>
        <source>docs/schemes.md describes the file.</source>
        <translation>docs/schemes.md beschreibt die Datei.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents by disagreement</source>
        <translation>Dokumente nach Abweichung</translation>
    </message>
    <message>
        <source>documents done</source>
        <translation>Dokumente fertig</translation>
    </message>
    <message>
        <source>Documents in the order of work, in parts of as many each. A rising curve is learning, a falling one drift.</source>
        <translation>Dokumente in der Reihenfolge der Arbeit, in Teilen zu gleich vielen. Eine steigende Kurve ist Lernen, eine fallende Abdriften.</translation>
    </message>
    <message>
        <source>Documents stay in theirs.</source>
        <translation>Dokumente bleiben in ihrer.</translation>
    </message>
    <message>
        <source>Documents stay whole, and texts that are nearly the same stay together.</source>
        <translation>Dokumente bleiben ganz, und fast gleiche Texte bleiben zusammen.</translation>
    </message>
    <message>
        <source>Documents to compare</source>
        <translation>Zu vergleichende Dokumente</translation>
    </message>
    <message>
        <source>documents without spans</source>
        <translation>Dokumente ohne Markierungen</translation>
    </message>
    <message>
        <source>DOCX</source>
        <translation>DOCX</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Fertig, weiter</translation>
    </message>
    <message>
        <source>DOS 437, Western</source>
        <translation>DOS 437, westlich</translation>
    </message>
    <message>
        <source>DOS 866, Cyrillic</source>
        <translation>DOS 866, kyrillisch</translation>
    </message>
    <message>
        <source>Drawing documents for the intervals</source>
        <translation>Ziehe Dokumente für die Intervalle</translation>
    </message>
    <message>
        <source>Drop files on the window, or press Ctrl+I.</source>
        <translation>Dateien auf das Fenster ziehen oder Strg+I drücken.</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, or choose them.</source>
        <translation>Dateien oder Ordner auf das Fenster ziehen oder auswählen.</translation>
    </message>
    <message>
        <source>Drop texts on the window, or choose files.</source>
        <translation>Texte auf das Fenster ziehen oder Dateien wählen.</translation>
    </message>
    <message>
        <source>Drop texts or a project here</source>
        <translation>Texte oder ein Projekt hierher ziehen</translation>
    </message>
    <message>
        <source>Each label has its letter and its line as well.</source>
        <translation>Jedes Label hat auch seinen Buchstaben und seine Linie.</translation>
    </message>
    <message>
        <source>Each with gold</source>
        <translation>Alle mit Gold</translation>
    </message>
    <message>
        <source>Each with themselves</source>
        <translation>Alle mit sich selbst</translation>
    </message>
    <message>
        <source>Edit the span</source>
        <translation>Markierung bearbeiten</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>Kodierung von Texten</translation>
    </message>
    <message>
        <source>Encoding of this file</source>
        <translation>Kodierung dieser Datei</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End a letter earlier</source>
        <translation>Ende einen Buchstaben früher</translation>
    </message>
    <message>
        <source>End a letter later</source>
        <translation>Ende einen Buchstaben später</translation>
    </message>
    <message>
        <source>End a sentence earlier</source>
        <translation>Ende einen Satz früher</translation>
    </message>
    <message>
        <source>End a sentence later</source>
        <translation>Ende einen Satz später</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>Ende ein Wort früher</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>Ende ein Wort später</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>EUC-JP, Japanese</source>
        <translation>EUC-JP, japanisch</translation>
    </message>
    <message>
        <source>EUC-KR, Korean</source>
        <translation>EUC-KR, koreanisch</translation>
    </message>
    <message>
        <source>Every change counts at once.</source>
        <translation>Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>every character that counts carries the same labels from everybody, so that chance alone would agree as well</source>
        <translation>jedes Zeichen, das zählt, trägt bei allen dieselben Labels, sodass auch der Zufall übereinstimmte</translation>
    </message>
    <message>
        <source>Every text comes out as it is.</source>
        <translation>Jeder Text kommt heraus, wie er ist.</translation>
    </message>
    <message>
        <source>Everybody and gold</source>
        <translation>Alle und Gold</translation>
    </message>
    <message>
        <source>Everything is carried</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>everything that counts is unmarked, or everything marked, from everybody</source>
        <translation>alles, was zählt, ist bei allen unmarkiert oder alles markiert</translation>
    </message>
    <message>
        <source>everything that counts is unmarked, or under one label, from everybody</source>
        <translation>alles, was zählt, ist bei allen unmarkiert oder unter einem Label</translation>
    </message>
    <message>
        <source>Excel table with a text in each row</source>
        <translation>Excel-Tabelle mit einem Text je Zeile</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export in the chosen format…</source>
        <translation>Im gewählten Format exportieren …</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>F1, by overlap</source>
        <translation>F1, anteilig</translation>
    </message>
    <message>
        <source>F1, exact spans</source>
        <translation>F1, genau</translation>
    </message>
    <message>
        <source>F1, overlapping</source>
        <translation>F1, überlappend</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Noch einmal abrufen.</translation>
    </message>
    <message>
        <source>Figure of this tab (*.svg *.pdf *.png)</source>
        <translation>Abbildung dieses Reiters (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>Figures need a package that is not installed.</source>
        <translation>Abbildungen brauchen ein Paket, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files are kept when they are imported; a later version may read more of them.</source>
        <translation>Dateien werden beim Import behalten; eine spätere Version liest vielleicht mehr davon.</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>Dateien dieser Art können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtern und sortieren</translation>
    </message>
    <message>
        <source>Filter and sort documents…</source>
        <translation>Dokumente filtern und sortieren…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find what is selected</source>
        <translation>Ausgewähltes suchen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Fähnchen</translation>
    </message>
    <message>
        <source>Flag this document</source>
        <translation>Dieses Dokument mit Fähnchen versehen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Fähnchen</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>mit Fähnchen</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>Fähnchen gesetzt.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Fähnchen</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Fleiss-Kappa</translation>
    </message>
    <message>
        <source>For comparing with older figures; spans of one label must not overlap.</source>
        <translation>Zum Vergleich mit älteren Zahlen; Markierungen eines Labels dürfen sich nicht überlappen.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>For flat layers only; long spans dominate.</source>
        <translation>Nur für flache Ebenen; lange Markierungen überwiegen.</translation>
    </message>
    <message>
        <source>For whom “{words}” stands</source>
        <translation>Für wen „{words}“ steht</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Found by one only</source>
        <translation>Nur von einer Person</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>fragments of a span must be in order, apart and not empty: {fragments}</source>
        <translation>Stücke einer Markierung müssen geordnet, getrennt und nicht leer sein: {fragments}</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Platz schaffen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma, by label</source>
        <translation>Gamma je Label</translation>
    </message>
    <message>
        <source>Gamma, labels</source>
        <translation>Gamma, Labels</translation>
    </message>
    <message>
        <source>GATE Bdoc JSON</source>
        <translation>GATE Bdoc JSON</translation>
    </message>
    <message>
        <source>GB 18030, Chinese</source>
        <translation>GB 18030, chinesisch</translation>
    </message>
    <message>
        <source>Give 0 for no interval, or 1000 and more.</source>
        <translation>0 für kein Intervall angeben, oder 1000 und mehr.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>1 oder mehr angeben.</translation>
    </message>
    <message>
        <source>Give 30 or more.</source>
        <translation>30 oder mehr angeben.</translation>
    </message>
    <message>
        <source>Give a number greater than 0.</source>
        <translation>Eine Zahl größer als 0 angeben.</translation>
    </message>
    <message>
        <source>Give it the suffix of what it is.</source>
        <translation>Die passende Endung geben.</translation>
    </message>
    <message>
        <source>Give it the suffix of what it is: {suffixes}.</source>
        <translation>Die passende Endung geben: {suffixes}.</translation>
    </message>
    <message>
        <source>Give the ids of its documents.</source>
        <translation>Die IDs seiner Dokumente angeben.</translation>
    </message>
    <message>
        <source>Go to a quotation first, then link it to its source or cue.</source>
        <translation>Zuerst zu einem Zitat gehen, dann mit Quelle oder Einleitung verknüpfen.</translation>
    </message>
    <message>
        <source>Go to a span or select words first, to mark the same words elsewhere.</source>
        <translation>Zuerst zu einer Markierung gehen oder Wörter auswählen, um dieselben Wörter anderswo zu markieren.</translation>
    </message>
    <message>
        <source>Go to a span, then select what belongs to it as well, and press A.</source>
        <translation>Zu einer Markierung gehen, auswählen, was noch dazugehört, und A drücken.</translation>
    </message>
    <message>
        <source>Go to document</source>
        <translation>Zum Dokument</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Group of {who}</source>
        <translation>Gruppe von {who}</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Gruppe {n}</translation>
    </message>
    <message>
        <source>Groups of annotators</source>
        <translation>Gruppen von Annotierenden</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Guideline for this label</source>
        <translation>Leitfaden zu diesem Label</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide the queue</source>
        <translation>Liste ausblenden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>höchste zuerst</translation>
    </message>
    <message>
        <source>History of the span</source>
        <translation>Verlauf der Markierung</translation>
    </message>
    <message>
        <source>History of the span, deleted spans</source>
        <translation>Verlauf der Markierung, gelöschte Markierungen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>How far I am</source>
        <translation>Wie weit ich bin</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>So beginnt es</translation>
    </message>
    <message>
        <source>How it can go on</source>
        <translation>Wie es weitergehen kann</translation>
    </message>
    <message>
        <source>How long you have worked on it; breaks of over a minute are left out.</source>
        <translation>Wie lange Sie daran gearbeitet haben; Pausen von über einer Minute zählen nicht.</translation>
    </message>
    <message>
        <source>How many spans have a partner of the same label that shares at least half of their text.</source>
        <translation>Wie viele Markierungen einen Partner mit demselben Label haben, der mindestens die Hälfte des Textes teilt.</translation>
    </message>
    <message>
        <source>How many spans have a twin: the same label and the very same borders. 1: all; 0: none.</source>
        <translation>Wie viele Markierungen einen Zwilling haben: dasselbe Label und genau dieselben Grenzen. 1: alle; 0: keine.</translation>
    </message>
    <message>
        <source>How much better than chance spans lie and are labelled alike. 1: the same; 0: as by chance.</source>
        <translation>Wie viel besser als der Zufall Markierungen gleich liegen und gleich benannt sind. 1: gleich; 0: wie der Zufall.</translation>
    </message>
    <message>
        <source>How much better than chance the text is divided alike into spans and what lies between.</source>
        <translation>Wie viel besser als der Zufall der Text gleich in Markierungen und das dazwischen geteilt ist.</translation>
    </message>
    <message>
        <source>How the document will look</source>
        <translation>So wird das Dokument aussehen</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>So sieht der Text aus</translation>
    </message>
    <message>
        <source>Hugging Face data set</source>
        <translation>Hugging-Face-Datensatz</translation>
    </message>
    <message>
        <source>Hugging Face data set of JSON lines</source>
        <translation>Hugging-Face-Datensatz aus JSON-Zeilen</translation>
    </message>
    <message>
        <source>ids of relations</source>
        <translation>Kennungen der Bezüge</translation>
    </message>
    <message>
        <source>ids of spans</source>
        <translation>Kennungen der Markierungen</translation>
    </message>
    <message>
        <source>If you stop it, nothing of it is left.</source>
        <translation>Beim Anhalten bleibt nichts davon zurück.</translation>
    </message>
    <message>
        <source>If you stop it, the documents that are in by then stay, each of them whole.</source>
        <translation>Wird der Import angehalten, bleiben die Dokumente, die bis dahin im Projekt sind, jedes ganz.</translation>
    </message>
    <message>
        <source>If you stop it, what was taken over by then stays.</source>
        <translation>Wird angehalten, bleibt, was bis dahin übernommen ist.</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Groß/klein gleich</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Import it again: then it is kept.</source>
        <translation>Importieren Sie sie noch einmal: Dann wird sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Import the folder that holds the articles too.</source>
        <translation>Den Ordner importieren, in dem auch die Artikel liegen.</translation>
    </message>
    <message>
        <source>Import what is listed</source>
        <translation>Aufgelistetes importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} documents</source>
        <translation>
            <numerusform>{n} Dokument importieren</numerusform>
            <numerusform>{n} Dokumente importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>In every part</source>
        <translation>In jedem Teil</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>Install the newest version to open it; this one leaves it as it is.</source>
        <translation>Zum Öffnen die neueste Version installieren; diese lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>invisible characters inside words</source>
        <translation>unsichtbare Zeichen in Wörtern</translation>
    </message>
    <message>
        <source>Is it really a mail or a saved page?</source>
        <translation>Ist es wirklich eine Mail oder eine gespeicherte Seite?</translation>
    </message>
    <message>
        <source>Is it really a web page?</source>
        <translation>Ist es wirklich eine Webseite?</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>Ist sie vollständig?</translation>
    </message>
    <message>
        <source>Is the file what its name says?</source>
        <translation>Ist die Datei, was ihr Name sagt?</translation>
    </message>
    <message>
        <source>ISO 2022-JP, Japanese</source>
        <translation>ISO 2022-JP, japanisch</translation>
    </message>
    <message>
        <source>ISO 8859-15, Western</source>
        <translation>ISO 8859-15, westlich</translation>
    </message>
    <message>
        <source>ISO 8859-2, Central European</source>
        <translation>ISO 8859-2, mitteleuropäisch</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>Sie beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Es lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It cannot go further.</source>
        <translation>Weiter geht es nicht.</translation>
    </message>
    <message>
        <source>it does not fit the text</source>
        <translation>es passt nicht zum Text</translation>
    </message>
    <message>
        <source>it has more {name} than the {most} that are taken of one document</source>
        <translation>es hat mehr {name} als die {most}, die von einem Dokument genommen werden</translation>
    </message>
    <message>
        <source>it has {cells} cells, and the table has {columns} columns</source>
        <translation>sie hat {cells} Zellen, die Tabelle {columns} Spalten</translation>
    </message>
    <message>
        <source>it holds more than {values} values</source>
        <translation>es enthält mehr als {values} Werte</translation>
    </message>
    <message>
        <source>It is as it was imported.</source>
        <translation>Es ist, wie es importiert wurde.</translation>
    </message>
    <message>
        <source>it leads to the span “{missing}”, which is not there or was refused</source>
        <translation>er führt zur Markierung „{missing}“, die fehlt oder abgelehnt wurde</translation>
    </message>
    <message>
        <source>It may have been removed; look at the list again.</source>
        <translation>Vielleicht wurde es entfernt; noch einmal in die Liste sehen.</translation>
    </message>
    <message>
        <source>It needs label, start and end, and document_id or text.</source>
        <translation>Nötig sind label, start und end sowie document_id oder text.</translation>
    </message>
    <message>
        <source>it takes flat layers only, and {what} of {names} overlap</source>
        <translation>es nimmt nur flache Ebenen, und {what} von {names} überlappen sich</translation>
    </message>
    <message>
        <source>It takes three annotators.</source>
        <translation>Dazu braucht es drei Annotierende.</translation>
    </message>
    <message>
        <source>It takes two annotators who worked on the same document.</source>
        <translation>Es braucht zwei Personen, die dasselbe Dokument bearbeitet haben.</translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} documents with spans.</source>
        <translation>
            <numerusform>Dazu braucht es {n} Dokument mit Markierungen.</numerusform>
            <numerusform>Dazu braucht es {n} Dokumente mit Markierungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Es wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>its ends stand in different layers</source>
        <translation>seine Enden stehen in verschiedenen Ebenen</translation>
    </message>
    <message>
        <source>Its name ends in {suffixes}.</source>
        <translation>Ihr Name endet auf {suffixes}.</translation>
    </message>
    <message>
        <source>Its usual key</source>
        <translation>Seine übliche Taste</translation>
    </message>
    <message>
        <source>JSON lines with a text in each</source>
        <translation>JSON-Zeilen mit je einem Text</translation>
    </message>
    <message>
        <source>Kappa, by character</source>
        <translation>Kappa, je Zeichen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep imported files</source>
        <translation>Importierte Dateien aufbewahren</translation>
    </message>
    <message>
        <source>Keep speakers in this project</source>
        <translation>Sprecher in diesem Projekt führen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>kinds and other names of speakers</source>
        <translation>Arten und andere Namen von Sprechern</translation>
    </message>
    <message>
        <source>KOI8-R, Cyrillic</source>
        <translation>KOI8-R, kyrillisch</translation>
    </message>
    <message>
        <source>KOI8-U, Cyrillic</source>
        <translation>KOI8-U, kyrillisch</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>label {old} → {label}</source>
        <translation>Label {old} → {label}</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>Label „{name}“</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>Label: {label}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels of the files</source>
        <translation>Labels der Dateien</translation>
    </message>
    <message>
        <source>Labels that the scheme lacks</source>
        <translation>Labels, die dem Schema fehlen</translation>
    </message>
    <message>
        <source>Labels: {names}.</source>
        <translation>Labels: {names}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Layers: {names}.</source>
        <translation>Ebenen: {names}.</translation>
    </message>
    <message>
        <source>Leads from a quotation to the words that introduce it.</source>
        <translation>Führt von einem Zitat zu den Wörtern, die es einleiten.</translation>
    </message>
    <message>
        <source>Leads from a quotation to the words that name who says it.</source>
        <translation>Führt von einem Zitat zu den Wörtern, die sagen, von wem es ist.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out labels, or use a measure for nested spans, such as gamma or alpha_char.</source>
        <translation>Labels weglassen oder ein Maß für verschachtelte Markierungen verwenden, etwa gamma oder alpha_char.</translation>
    </message>
    <message>
        <source>Leave the settings (Esc)</source>
        <translation>Einstellungen verlassen (Esc)</translation>
    </message>
    <message>
        <source>Leave their spans out</source>
        <translation>Ihre Markierungen weglassen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>letters with more than 20 combining marks</source>
        <translation>Buchstaben mit mehr als 20 kombinierenden Zeichen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>noun</comment>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Link to source or cue</source>
        <translation>Mit Quelle oder Einleitung verknüpfen</translation>
    </message>
    <message>
        <source>Link {relation}</source>
        <translation>Verknüpfen: {relation}</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>links and devices in archives are not followed</source>
        <translation>Verknüpfungen und Geräte in Archiven werden nicht verfolgt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Long spans dominate.</source>
        <translation>Lange Markierungen überwiegen.</translation>
    </message>
    <message>
        <source>Look at the document again (it shows the present state), then repeat.</source>
        <translation>Das Dokument noch einmal ansehen (es zeigt den jetzigen Stand), dann wiederholen.</translation>
    </message>
    <message>
        <source>Look at the list again (it shows the present state), then repeat.</source>
        <translation>Die Liste noch einmal ansehen (sie zeigt den jetzigen Stand), dann wiederholen.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>niedrigste zuerst</translation>
    </message>
    <message>
        <source>MacRoman, Western</source>
        <translation>MacRoman, westlich</translation>
    </message>
    <message>
        <source>made: {label}</source>
        <translation>angelegt: {label}</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <translation>Neu anlegen.</translation>
    </message>
    <message>
        <source>Make the file anew, or choose another.</source>
        <translation>Die Datei neu erstellen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Zuerst den Ordner anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>heading</comment>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>verb</comment>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark the same words elsewhere</source>
        <translation>Dieselben Wörter anderswo markieren</translation>
    </message>
    <message>
        <source>Mark the same words elsewhere…</source>
        <translation>Dieselben Wörter anderswo markieren…</translation>
    </message>
    <message>
        <source>Mark what is reported, what is quoted and what is opinion.</source>
        <translation>Markieren, was berichtet, was zitiert und was Meinung ist.</translation>
    </message>
    <message>
        <source>Mark {count} times {label}</source>
        <translation>{count}-mal {label} markieren</translation>
    </message>
    <message>
        <source>Mark {label}</source>
        <translation>{label} markieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked the same passage</source>
        <translation>Dieselbe Stelle markiert</translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} places; undo takes all of it back.</source>
        <translation>
            <numerusform>{n} Stelle markiert; Rückgängig nimmt es zurück.</numerusform>
            <numerusform>{n} Stellen markiert; Rückgängig nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Merge with the neighbour</source>
        <translation>Mit der Nachbarin verbinden</translation>
    </message>
    <message>
        <source>Merge with “{name}”</source>
        <translation>Mit „{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>Merge {label}</source>
        <translation>{label} verbinden</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>metadata other than outlet, date, address and language</source>
        <translation>Metadaten außer Medium, Datum, Adresse und Sprache</translation>
    </message>
    <message>
        <source>metadata other than title, outlet and date</source>
        <translation>Metadaten außer Titel, Medium und Datum</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>Übersehen von</translation>
    </message>
    <message>
        <source>Missed by {who}</source>
        <translation>Übersehen von {who}</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>model of chance</source>
        <translation>Modell des Zufalls</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the other one</source>
        <translation>Name des anderen</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Die Datei nennen, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Names have 1 to 60 printable characters, no blank at either end.</source>
        <translation>Namen haben 1 bis 60 druckbare Zeichen und kein Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>Names have 1 to 60 printable characters.</source>
        <translation>Namen haben 1 bis 60 druckbare Zeichen.</translation>
    </message>
    <message>
        <source>Names that are typed beside a source, or come in with files, stand here.</source>
        <translation>Namen, die neben einer Quelle eingegeben werden oder mit Dateien kommen, stehen hier.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Native JSONL</source>
        <translation>Eigenes JSONL</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Neuer Sprecher</translation>
    </message>
    <message>
        <source>New speaker: {name}</source>
        <translation>Neuer Sprecher: {name}</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Neu: {name}</translation>
    </message>
    <message>
        <source>Newest round</source>
        <translation>Neueste Runde</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Nächstes Dokument</translation>
    </message>
    <message>
        <source>Next document that two worked on</source>
        <translation>Nächstes von zweien bearbeitetes Dokument</translation>
    </message>
    <message>
        <source>Next document to compare</source>
        <translation>Nächstes Dokument zum Vergleichen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Nächster Teil der Seite</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Next sentence in sentence mode</source>
        <translation>Nächster Satz im Satzmodus</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Nine colours, safe for colour-blind readers</source>
        <translation>Neun Farben, auch bei Farbenblindheit unterscheidbar</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No action of that name or key.</source>
        <translation>Kein Befehl dieses Namens oder dieser Taste.</translation>
    </message>
    <message>
        <source>no annotators ({least} are needed)</source>
        <translation>niemand (nötig sind {least})</translation>
    </message>
    <message>
        <source>No backup of “{name}” was kept, since it has faults: {where}: {what}.</source>
        <translation>Von „{name}“ wurde keine Sicherung aufgehoben, da es Fehler hat: {where}: {what}.</translation>
    </message>
    <message>
        <source>no document in common</source>
        <translation>kein gemeinsames Dokument</translation>
    </message>
    <message>
        <source>No document names the outlet “{outlet}”.</source>
        <translation>Kein Dokument nennt das Medium „{outlet}“.</translation>
    </message>
    <message>
        <source>no documents ({least} are needed)</source>
        <translation>kein Dokument (nötig sind {least})</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Noch keine Dokumente.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>No interval: it takes two documents.</source>
        <translation>Kein Intervall: Es braucht zwei Dokumente.</translation>
    </message>
    <message>
        <source>No interval: too many of the resamples have no value.</source>
        <translation>Kein Intervall: Zu viele Stichproben haben keinen Wert.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>No key for that. Ctrl+K finds actions without one too.</source>
        <translation>Dafür gibt es keine Taste. Strg+K findet auch Befehle ohne Taste.</translation>
    </message>
    <message>
        <source>No label can be called “{label}”.</source>
        <translation>Kein Label kann „{label}“ heißen.</translation>
    </message>
    <message>
        <source>No longer flagged.</source>
        <translation>Fähnchen entfernt.</translation>
    </message>
    <message>
        <source>No other document that two worked on.</source>
        <translation>Kein anderes Dokument, das zwei bearbeitet haben.</translation>
    </message>
    <message>
        <source>No other {label} touches this one; only blanks may lie between.</source>
        <translation>Keine andere Markierung dieser Art ({label}) grenzt an; nur Leerzeichen dürfen dazwischen liegen.</translation>
    </message>
    <message>
        <source>No passage stands behind this.</source>
        <translation>Dahinter steht keine Stelle.</translation>
    </message>
    <message>
        <source>No span</source>
        <translation>Keine Markierung</translation>
    </message>
    <message>
        <source>No span is active. Press Tab for the next one.</source>
        <translation>Keine Markierung ist aktiv. Tab führt zur nächsten.</translation>
    </message>
    <message>
        <source>No span is like that.</source>
        <translation>Keine Markierung ist so.</translation>
    </message>
    <message>
        <source>no spans ({least} are needed)</source>
        <translation>keine Markierung (nötig sind {least})</translation>
    </message>
    <message>
        <source>no spans of two annotators are near enough to be aligned, or there is only one label</source>
        <translation>keine Markierungen zweier Personen liegen nah genug beieinander, oder es gibt nur ein Label</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>Kein Titel hat diese Wörter.</translation>
    </message>
    <message>
        <source>No two annotators of these groups worked on the same document.</source>
        <translation>Keine zwei Annotierenden dieser Gruppen haben am selben Dokument gearbeitet.</translation>
    </message>
    <message>
        <source>No value for {labels}: the label leaves nothing to disagree about.</source>
        <translation>Kein Wert für {labels}: Das Label lässt keinen Raum für Abweichungen.</translation>
    </message>
    <message>
        <source>No value for {names}: {reason}.</source>
        <translation>Kein Wert für {names}: {reason}.</translation>
    </message>
    <message>
        <source>No value: it takes two annotators who worked.</source>
        <translation>Kein Wert: Es braucht zwei Personen, die gearbeitet haben.</translation>
    </message>
    <message>
        <source>No value: there is no document that two of the annotators worked on.</source>
        <translation>Kein Wert: Kein Dokument wurde von zweien bearbeitet.</translation>
    </message>
    <message>
        <source>No value: {reason}.</source>
        <translation>Kein Wert: {reason}.</translation>
    </message>
    <message>
        <source>Nobody has marked a document in two rounds.</source>
        <translation>Niemand hat ein Dokument in zwei Runden markiert.</translation>
    </message>
    <message>
        <source>Nobody has worked on this document yet.</source>
        <translation>Dieses Dokument hat noch niemand bearbeitet.</translation>
    </message>
    <message>
        <source>Nobody has worked on this project yet.</source>
        <translation>An diesem Projekt hat noch niemand gearbeitet.</translation>
    </message>
    <message>
        <source>Nobody is quoted yet.</source>
        <translation>Noch wird niemand zitiert.</translation>
    </message>
    <message>
        <source>nobody marked a span</source>
        <translation>niemand hat etwas markiert</translation>
    </message>
    <message>
        <source>nobody marked a span, or chance would give no disorder either</source>
        <translation>niemand hat etwas markiert, oder auch der Zufall ergäbe keine Unordnung</translation>
    </message>
    <message>
        <source>non-characters</source>
        <translation>Nicht-Zeichen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none is missing</source>
        <translation>keine fehlt</translation>
    </message>
    <message>
        <source>None of this kind.</source>
        <translation>Keine dieser Art.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Not corrected for chance.</source>
        <translation>Nicht um Zufall bereinigt.</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Doch nicht fertig</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Ohne Fähnchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>not valid JSON at character {number}: {problem}</source>
        <translation>kein gültiges JSON bei Zeichen {number}: {problem}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on {label}</source>
        <translation>Notiz zu {label}</translation>
    </message>
    <message>
        <source>note taken away</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>note “{note}”</source>
        <translation>Notiz „{note}“</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing is written until you import</source>
        <translation>Vor dem Import wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the project. Please report this.</source>
        <translation>Dem Projekt fehlt nichts. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Nothing larger can be selected here.</source>
        <translation>Mehr lässt sich hier nicht auswählen.</translation>
    </message>
    <message>
        <source>Nothing of that name can be done here.</source>
        <translation>Nichts dieses Namens ist hier möglich.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing to redo in this document.</source>
        <translation>In diesem Dokument gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Nothing to undo in this document</source>
        <translation>In diesem Dokument gibt es nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to undo in this document.</source>
        <translation>In diesem Dokument gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing was deleted in this document.</source>
        <translation>In diesem Dokument wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers of agreement</source>
        <translation>Zahlen der Übereinstimmung</translation>
    </message>
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>Of spans that lie at one place: how much better than chance their labels agree.</source>
        <translation>Von Markierungen an derselben Stelle: wie viel besser als der Zufall ihre Labels übereinstimmen.</translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation>Positionen zählen</translation>
    </message>
    <message>
        <source>One data set</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>One file, settings.toml.</source>
        <translation>Eine Datei, settings.toml.</translation>
    </message>
    <message>
        <source>one of both: label:reporting,opinion</source>
        <translation>eines von beiden: label:reporting,opinion</translation>
    </message>
    <message>
        <source>Only comparable with the same settings and model of chance.</source>
        <translation>Nur bei gleichen Einstellungen und gleichem Zufallsmodell vergleichbar.</translation>
    </message>
    <message>
        <source>Only documents that a search finds</source>
        <translation>Nur Dokumente, die eine Suche findet</translation>
    </message>
    <message>
        <source>Only programs can read this file.</source>
        <translation>Diese Datei können nur Programme lesen.</translation>
    </message>
    <message>
        <source>Only {share} of the visible text was found to be the article, so the whole page was taken</source>
        <translation>Nur {share} des sichtbaren Textes erwies sich als der Artikel, daher wurde die ganze Seite genommen</translation>
    </message>
    <message>
        <source>Only {who} has worked on this document.</source>
        <translation>Nur {who} hat dieses Dokument bearbeitet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a backup, or make a project with “bias-annotator new”.</source>
        <translation>Eine Sicherung öffnen oder mit „bias-annotator new“ ein Projekt anlegen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open it in a browser and save it from there.</source>
        <translation>Im Browser öffnen und von dort speichern.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>Im Programm öffnen, das sie erstellt hat, und neu speichern.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open the newest file in the folder of backups beside it; keep the damaged one.</source>
        <translation>Die neueste Datei im Ordner der Sicherungen daneben öffnen; die beschädigte aufheben.</translation>
    </message>
    <message>
        <source>Open the passage for marking</source>
        <translation>Stelle zum Markieren öffnen</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Or drop files or folders on the window.</source>
        <translation>Oder Dateien oder Ordner auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>origins and times of spans</source>
        <translation>Herkunft und Zeiten der Markierungen</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>Andere Merkmale</translation>
    </message>
    <message>
        <source>Other borders</source>
        <translation>Andere Grenzen</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Other names for annotators</source>
        <translation>Andere Namen für Annotierende</translation>
    </message>
    <message>
        <source>Other words or another filter may find it.</source>
        <translation>Mit anderen Wörtern oder einem anderen Filter findet es sich vielleicht.</translation>
    </message>
    <message>
        <source>Other words, or fewer conditions, may find it.</source>
        <translation>Mit anderen Wörtern oder weniger Bedingungen findet es sich vielleicht.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Outlets: {names}.</source>
        <translation>Medien: {names}.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Pages, PDF and office files stay in the project, compressed, so that a later version can read them better.</source>
        <translation>Seiten, PDF- und Office-Dateien bleiben komprimiert im Projekt, damit eine spätere Version sie besser lesen kann.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation>Parquet-Dateien brauchen pyarrow, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Parquet table with a text in each row</source>
        <translation>Parquet-Tabelle mit einem Text je Zeile</translation>
    </message>
    <message>
        <source>Part of the page before</source>
        <translation>Vorheriger Teil der Seite</translation>
    </message>
    <message>
        <source>Parts for training and testing</source>
        <translation>Teile für Training und Test</translation>
    </message>
    <message>
        <source>Passages behind the number</source>
        <translation>Stellen hinter der Zahl</translation>
    </message>
    <message>
        <source>Passages by label</source>
        <translation>Stellen nach Label</translation>
    </message>
    <message>
        <source>Passages by label, {one} and {other}</source>
        <translation>Stellen nach Label, {one} und {other}</translation>
    </message>
    <message>
        <source>Passages by label: {one} ↓, {other} →</source>
        <translation>Stellen nach Label: {one} ↓, {other} →</translation>
    </message>
    <message>
        <source>passages of two</source>
        <translation>Stellen von je zweien</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Per character</source>
        <translation>Je Zeichen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>pieces of spans that overlap others of the same label</source>
        <translation>Teile, die andere mit demselben Label überlappen</translation>
    </message>
    <message>
        <source>pieces of spans without words</source>
        <translation>Teile ohne Wörter</translation>
    </message>
    <message>
        <source>pip install bias-annotator[figures]</source>
        <translation>Installieren: pip install bias-annotator[figures]</translation>
    </message>
    <message>
        <source>pip install bias-annotator[pandas]</source>
        <translation>Installieren: pip install bias-annotator[pandas]</translation>
    </message>
    <message>
        <source>pip install bias-annotator[parquet]</source>
        <translation>Installieren: pip install bias-annotator[parquet]</translation>
    </message>
    <message>
        <source>pip install bias-annotator[spacy]</source>
        <translation>Installieren: pip install bias-annotator[spacy]</translation>
    </message>
    <message>
        <source>pip install bias-annotator[{backend}], or leave out --backend.</source>
        <translation>pip install bias-annotator[{backend}], oder --backend weglassen.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>positions must be whole numbers, not {start} and {end}</source>
        <translation>Positionen müssen ganze Zahlen sein, nicht {start} und {end}</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken…</translation>
    </message>
    <message>
        <source>Press the further key for “{action}”. Esc leaves it as it is.</source>
        <translation>Weitere Taste für „{action}“ drücken. Esc lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Esc leaves it as it is.</source>
        <translation>Neue Taste für „{action}“ drücken. Esc lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <translation>Vorherige Abweichung</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Vorheriges Dokument</translation>
    </message>
    <message>
        <source>Previous document that two worked on</source>
        <translation>Vorheriges von zweien bearbeitetes Dokument</translation>
    </message>
    <message>
        <source>Previous document to compare</source>
        <translation>Vorheriges Dokument zum Vergleichen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Vorheriger Satz</translation>
    </message>
    <message>
        <source>Previous sentence in sentence mode</source>
        <translation>Vorheriger Satz im Satzmodus</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>Vorherige Markierung</translation>
    </message>
    <message>
        <source>private-use characters</source>
        <translation>Zeichen für private Verwendung</translation>
    </message>
    <message>
        <source>Prodigy and spaCy JSONL</source>
        <translation>JSONL von Prodigy und spaCy</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Projects are files that end in .bias.</source>
        <translation>Projekte sind Dateien, die auf .bias enden.</translation>
    </message>
    <message>
        <source>Projects end in .bias; texts are imported into one.</source>
        <translation>Projekte enden auf .bias; Texte werden in eines importiert.</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Geöffnete Projekte stehen hier.</translation>
    </message>
    <message>
        <source>Propaganda techniques corpus</source>
        <translation>Korpus der Propagandatechniken</translation>
    </message>
    <message>
        <source>Put " at both ends of a phrase.</source>
        <translation>" an beide Enden einer Wortgruppe setzen.</translation>
    </message>
    <message>
        <source>Put annotators into groups to see how far each group agrees, and with the others.</source>
        <translation>Annotierende in Gruppen einteilen, um zu sehen, wie weit jede Gruppe übereinstimmt, in sich und mit den anderen.</translation>
    </message>
    <message>
        <source>Put everything into one folder.</source>
        <translation>Alles in einen Ordner legen.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Put the caret into the fragment that is to go.</source>
        <translation>Die Schreibmarke in den Teil setzen, der weg soll.</translation>
    </message>
    <message>
        <source>Put the caret where the span is to be cut, between two words of it.</source>
        <translation>Die Schreibmarke zwischen zwei Wörter der Markierung setzen, wo geteilt werden soll.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>random annotations a document</source>
        <translation>zufällige Annotationen je Dokument</translation>
    </message>
    <message>
        <source>Rare labels count as much as frequent ones.</source>
        <translation>Seltene Labels zählen so viel wie häufige.</translation>
    </message>
    <message>
        <source>Read as {encoding}</source>
        <translation>Als {encoding} lesen</translation>
    </message>
    <message>
        <source>Read as {encoding}, as you chose.</source>
        <translation>Wie gewählt gelesen als {encoding}.</translation>
    </message>
    <message>
        <source>Read as {encoding}, which the file does not say</source>
        <translation>Als {encoding} gelesen, was die Datei nicht sagt</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Gelesen als {encoding}.</translation>
    </message>
    <message>
        <source>Read kept files again</source>
        <translation>Behaltene Dateien neu lesen</translation>
    </message>
    <message>
        <source>Read kept files again…</source>
        <translation>Behaltene Dateien neu lesen…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read when they are imported.</source>
        <translation>Werden beim Import gelesen.</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Rücklesen</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Readings of a file</source>
        <translation>Lesungen einer Datei</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>Refuse their spans</source>
        <translation>Ihre Spannen ablehnen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Label ändern</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>Label ändern: {label}</translation>
    </message>
    <message>
        <source>Relabel {count} spans as {label}</source>
        <translation>Label von {count} Markierungen ändern: {label}</translation>
    </message>
    <message>
        <source>Relabel {old} as {label}</source>
        <translation>Label {old} in {label} ändern</translation>
    </message>
    <message numerus="yes">
        <source>Relabelled {n} spans; undo takes all of it back.</source>
        <translation>
            <numerusform>Label von {n} Markierung geändert; Rückgängig nimmt es zurück.</numerusform>
            <numerusform>Label von {n} Markierungen geändert; Rückgängig nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>relations</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove fragment of {label}</source>
        <translation>Teil von {label} entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove its links with it.</source>
        <translation>Ihre Verknüpfungen mit entfernen.</translation>
    </message>
    <message>
        <source>Remove the fragment at the caret</source>
        <translation>Teil an der Schreibmarke entfernen</translation>
    </message>
    <message>
        <source>Remove {count} spans</source>
        <translation>{count} Markierungen entfernen</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>{label} entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Replaced ones</source>
        <translation>Ersetzte</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>resamples of the documents</source>
        <translation>Ziehungen der Dokumente</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Resize {label}</source>
        <translation>Grenze von {label} ändern</translation>
    </message>
    <message>
        <source>Restore {label}</source>
        <translation>{label} wiederherstellen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>Runde {n}</translation>
    </message>
    <message>
        <source>rounds of spans</source>
        <translation>Runden der Markierungen</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Run “bias-annotator check” on it. The backups made before stay as they are.</source>
        <translation>„bias-annotator check“ darauf anwenden. Frühere Sicherungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Run “bias-annotator check” on the project.</source>
        <translation>„bias-annotator check“ auf das Projekt anwenden.</translation>
    </message>
    <message>
        <source>Same text already in the project</source>
        <translation>Text ist schon im Projekt</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy without a password.</source>
        <translation>Eine Kopie ohne Kennwort speichern.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Neu als CSV speichern.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Save it from the browser again.</source>
        <translation>Noch einmal aus dem Browser speichern.</translation>
    </message>
    <message>
        <source>Save numbers or figure</source>
        <translation>Zahlen oder Abbildung speichern</translation>
    </message>
    <message>
        <source>Save numbers or figure…</source>
        <translation>Zahlen oder Abbildung speichern…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Save the text of the article as plain text.</source>
        <translation>Den Text des Artikels als reinen Text speichern.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Gespeicherte Webseite</translation>
    </message>
    <message>
        <source>Says nothing of spans that only one annotator marked.</source>
        <translation>Sagt nichts über Markierungen, die nur eine Person gesetzt hat.</translation>
    </message>
    <message>
        <source>scare</source>
        <translation>distanzierend</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Dokumente suchen</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Sprecher suchen</translation>
    </message>
    <message>
        <source>Search the guideline</source>
        <translation>Im Leitfaden suchen</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Titel suchen</translation>
    </message>
    <message>
        <source>Search words, or label:quotation …</source>
        <translation>Wörter suchen, oder label:quotation …</translation>
    </message>
    <message numerus="yes">
        <source>Search {n} documents</source>
        <translation>
            <numerusform>{n} Dokument durchsuchen</numerusform>
            <numerusform>{n} Dokumente durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>Select less again</source>
        <translation>Wieder weniger auswählen</translation>
    </message>
    <message>
        <source>Select one sentence less in sentence mode</source>
        <translation>Im Satzmodus einen Satz weniger auswählen</translation>
    </message>
    <message>
        <source>Select one sentence more in sentence mode</source>
        <translation>Im Satzmodus einen Satz mehr auswählen</translation>
    </message>
    <message>
        <source>Select text or press a key.</source>
        <translation>Text auswählen oder Taste drücken.</translation>
    </message>
    <message>
        <source>Select the next quoted words</source>
        <translation>Nächste Wörter in Anführungszeichen auswählen</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Absatz auswählen</translation>
    </message>
    <message>
        <source>Select the quoted words before</source>
        <translation>Vorherige Wörter in Anführungszeichen auswählen</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Satz auswählen</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>Wort auswählen</translation>
    </message>
    <message>
        <source>Select the {relation} and press Enter, or click one that is marked. Esc leaves it.</source>
        <translation>{relation}: auswählen und Enter drücken oder eine markierte Stelle anklicken. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Select the {relation} first, then press Enter. Esc leaves it.</source>
        <translation>{relation}: zuerst auswählen, dann Enter drücken. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <translation>Ausgewählt: {words}</translation>
    </message>
    <message>
        <source>Sentence mode</source>
        <translation>Satzmodus</translation>
    </message>
    <message>
        <source>Sentence mode is off.</source>
        <translation>Der Satzmodus ist aus.</translation>
    </message>
    <message>
        <source>Sentence mode: a label key marks the sentence and goes on to the next.</source>
        <translation>Satzmodus: Eine Label-Taste markiert den Satz und geht zum nächsten.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: {settings}.</source>
        <translation>Einstellungen: {settings}.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Shift JIS, Japanese</source>
        <translation>Shift JIS, japanisch</translation>
    </message>
    <message>
        <source>Short texts, marked in part</source>
        <translation>Kurze Texte, zum Teil markiert</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show or hide the numbers</source>
        <translation>Zahlen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Liste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>Weiche Labels</translation>
    </message>
    <message>
        <source>Some documents have too many spans on each other to find out how they are aligned best: another alignment may give another value.</source>
        <translation>In einigen Dokumenten liegen zu viele Markierungen übereinander, um die beste Zuordnung zu finden: Eine andere Zuordnung kann einen anderen Wert ergeben.</translation>
    </message>
    <message>
        <source>Some documents have too many spans on each other to find out how they are aligned best: gamma is at most {high}.</source>
        <translation>In einigen Dokumenten liegen zu viele Markierungen übereinander, um die beste Zuordnung zu finden: Gamma ist höchstens {high}.</translation>
    </message>
    <message>
        <source>Some documents have too many spans on each other to find out how they are aligned best: gamma is between {low} and {high}.</source>
        <translation>In einigen Dokumenten liegen zu viele Markierungen übereinander, um die beste Zuordnung zu finden: Gamma liegt zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Sortieren nach: {column}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Herkunft der Texte</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy-DocBin</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Spans go to</source>
        <translation>Markierungen gehen an</translation>
    </message>
    <message>
        <source>Spans here</source>
        <translation>Markierungen hier</translation>
    </message>
    <message>
        <source>Spans in this document</source>
        <translation>Markierungen in diesem Dokument</translation>
    </message>
    <message>
        <source>spans of older rounds</source>
        <translation>Markierungen früherer Runden</translation>
    </message>
    <message>
        <source>spans of one label</source>
        <translation>Markierungen eines Labels</translation>
    </message>
    <message>
        <source>spans of the gold layer</source>
        <translation>Markierungen der Goldebene</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speakers are kept in this project already.</source>
        <translation>In diesem Projekt werden Sprecher schon geführt.</translation>
    </message>
    <message>
        <source>Speakers are kept now: quotations and sources have a field for them.</source>
        <translation>Sprecher werden jetzt geführt: Zitate und Quellen haben ein Feld dafür.</translation>
    </message>
    <message>
        <source>Speakers that fit</source>
        <translation>Passende Sprecher</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <translation>Sprecher…</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>In kleinere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Split off “{name}”</source>
        <translation>„{name}“ abtrennen</translation>
    </message>
    <message>
        <source>split spans, which become a span for each piece</source>
        <translation>geteilte Markierungen, die je Teil eine werden</translation>
    </message>
    <message>
        <source>Split the span at the caret</source>
        <translation>Markierung an der Schreibmarke teilen</translation>
    </message>
    <message>
        <source>Split {label}</source>
        <translation>{label} teilen</translation>
    </message>
    <message>
        <source>Standoff, without texts</source>
        <translation>Standoff, ohne Texte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start a letter earlier</source>
        <translation>Anfang einen Buchstaben früher</translation>
    </message>
    <message>
        <source>Start a letter later</source>
        <translation>Anfang einen Buchstaben später</translation>
    </message>
    <message>
        <source>Start a sentence earlier</source>
        <translation>Anfang einen Satz früher</translation>
    </message>
    <message>
        <source>Start a sentence later</source>
        <translation>Anfang einen Satz später</translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation>Anfang ein Wort früher</translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation>Anfang ein Wort später</translation>
    </message>
    <message>
        <source>Start it, look at the settings of “{backend}”, or leave out --backend.</source>
        <translation>Ihn starten, die Einstellungen von „{backend}“ prüfen oder --backend weglassen.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status of</source>
        <translation>Stand bei</translation>
    </message>
    <message>
        <source>status of annotators</source>
        <translation>Stand der Annotierenden</translation>
    </message>
    <message>
        <source>Still being counted.</source>
        <translation>Wird noch gezählt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen anhalten</translation>
    </message>
    <message>
        <source>Stopped before anything came in: the project is as it was.</source>
        <translation>Angehalten, bevor etwas importiert war: Das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Strip of the whole text</source>
        <translation>Streifen des ganzen Textes</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>Sure about {label}</source>
        <translation>Sicher bei {label}</translation>
    </message>
    <message>
        <source>Sure or unsure</source>
        <translation>Sicher oder unsicher</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table with a text in each row</source>
        <translation>Tabelle mit einem Text je Zeile</translation>
    </message>
    <message>
        <source>tag characters</source>
        <translation>Tag-Zeichen</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Zurücknehmen: {what}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take over {n} texts</source>
        <translation>
            <numerusform>{n} Text übernehmen</numerusform>
            <numerusform>{n} Texte übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Fähnchen entfernen</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Taste nehmen</translation>
    </message>
    <message>
        <source>terminal escape sequences</source>
        <translation>Steuerfolgen für Terminals</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Text with the marks of each annotator</source>
        <translation>Text mit den Markierungen jeder Person</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>texts with that word</source>
        <translation>Texte mit diesem Wort</translation>
    </message>
    <message>
        <source>texts with these words one after another</source>
        <translation>Texte mit diesen Wörtern hintereinander</translation>
    </message>
    <message>
        <source>That was the first disagreement.</source>
        <translation>Das war die erste Abweichung.</translation>
    </message>
    <message>
        <source>That was the first passage.</source>
        <translation>Das war die erste Stelle.</translation>
    </message>
    <message>
        <source>That was the last disagreement.</source>
        <translation>Das war die letzte Abweichung.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Das war das letzte.</translation>
    </message>
    <message>
        <source>That was the last passage.</source>
        <translation>Das war die letzte Stelle.</translation>
    </message>
    <message>
        <source>The annotators are {names}.</source>
        <translation>Die Annotierenden sind {names}.</translation>
    </message>
    <message>
        <source>the attribute name {name} cannot be used</source>
        <translation>der Merkmalsname {name} kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>the attribute “{key}” was added to the label “{name}”</source>
        <translation>das Merkmal „{key}“ wurde dem Label „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>The backend “{backend}” needs a package that is not installed.</source>
        <translation>Das Backend „{backend}“ braucht ein Paket, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>The backends are {names}.</source>
        <translation>Die Backends sind {names}.</translation>
    </message>
    <message>
        <source>The caret does not blink.</source>
        <translation>Die Schreibmarke blinkt nicht.</translation>
    </message>
    <message>
        <source>The cluster of “{backend}” does not answer: {why}</source>
        <translation>Der Cluster von „{backend}“ antwortet nicht: {why}</translation>
    </message>
    <message>
        <source>The copy of “{name}” is damaged: {what}.</source>
        <translation>Die Kopie von „{name}“ ist beschädigt: {what}.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full: the last change was not written.</source>
        <translation>Der Datenträger von „{name}“ ist voll: Die letzte Änderung wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” has no room for a copy.</source>
        <translation>Der Datenträger von „{path}“ hat keinen Platz für eine Kopie.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” has no room for the export: at least {needed} MB are needed, {free} MB are free.</source>
        <translation>Auf dem Datenträger von „{path}“ ist kein Platz für den Export: mindestens {needed} MB sind nötig, {free} MB sind frei.</translation>
    </message>
    <message>
        <source>The document stays as it is.</source>
        <translation>Das Dokument bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” cannot be told.</source>
        <translation>Die Kodierung von „{name}“ lässt sich nicht erkennen.</translation>
    </message>
    <message>
        <source>The encoding was guessed as {encoding}; check quotation marks and accents</source>
        <translation>Die Kodierung wurde als {encoding} erraten; Anführungszeichen und Akzente prüfen</translation>
    </message>
    <message>
        <source>The export was given up: what was written of “{title}” does not read back equal{reason}.</source>
        <translation>Der Export wurde aufgegeben: Was von „{title}“ geschrieben wurde, liest sich nicht gleich zurück{reason}.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character; U+FFFD stands there</source>
        <translation>Die Datei endet mitten in einem Zeichen; dort steht U+FFFD</translation>
    </message>
    <message>
        <source>The file of “{title}” was not kept.</source>
        <translation>Die Datei zu „{title}“ wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to.</source>
        <translation>Die Datei oder ihr Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The folder “{name}” could not be opened: {reason}.</source>
        <translation>Der Ordner „{name}“ ließ sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>the id “{each}” occurs twice in this document</source>
        <translation>die Kennung „{each}“ kommt in diesem Dokument zweimal vor</translation>
    </message>
    <message>
        <source>the id “{id}” occurs twice in this document</source>
        <translation>die Kennung „{id}“ kommt in diesem Dokument zweimal vor</translation>
    </message>
    <message>
        <source>The kept file of “{title}” is damaged.</source>
        <translation>Die aufbewahrte Datei zu „{title}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>the key “{key}” occurs twice in one object</source>
        <translation>der Schlüssel „{key}“ kommt in einem Objekt zweimal vor</translation>
    </message>
    <message>
        <source>the label “{name}” was added to the scheme</source>
        <translation>das Label „{name}“ wurde dem Schema hinzugefügt</translation>
    </message>
    <message>
        <source>The labels are {names}.</source>
        <translation>Die Labels sind {names}.</translation>
    </message>
    <message>
        <source>The measures are {names}.</source>
        <translation>Die Maße sind {names}.</translation>
    </message>
    <message>
        <source>The models are {names}.</source>
        <translation>Die Modelle sind {names}.</translation>
    </message>
    <message>
        <source>The newest one</source>
        <translation>Die neueste</translation>
    </message>
    <message>
        <source>The page is filled by a script; the text was taken from its data for search engines</source>
        <translation>Die Seite wird von einem Skript gefüllt; der Text stammt aus ihren Angaben für Suchmaschinen</translation>
    </message>
    <message>
        <source>The page names an encoding that there is not ({name})</source>
        <translation>Die Seite nennt eine Kodierung, die es nicht gibt ({name})</translation>
    </message>
    <message>
        <source>The page names several encodings ({names})</source>
        <translation>Die Seite nennt mehrere Kodierungen ({names})</translation>
    </message>
    <message>
        <source>The page says that it is in {said}, but it is in UTF-8</source>
        <translation>Die Seite gibt {said} an, ist aber in UTF-8</translation>
    </message>
    <message>
        <source>The page says that it is in {said}, but it is in {encoding}</source>
        <translation>Die Seite gibt {said} an, ist aber in {encoding}</translation>
    </message>
    <message>
        <source>The page says that it is in {said}, but that is not so</source>
        <translation>Die Seite gibt {said} an, aber das stimmt nicht</translation>
    </message>
    <message>
        <source>The person or organisation that these words stand for.</source>
        <translation>Die Person oder Organisation, für die diese Wörter stehen.</translation>
    </message>
    <message>
        <source>the project has another text under this id already</source>
        <translation>das Projekt hat unter dieser Kennung schon einen anderen Text</translation>
    </message>
    <message>
        <source>the project has no document “{document}”, and the rows do not hold its text</source>
        <translation>das Projekt hat kein Dokument „{document}“, und die Zeilen enthalten seinen Text nicht</translation>
    </message>
    <message>
        <source>The project has no document “{document}”.</source>
        <translation>Das Projekt hat kein Dokument „{document}“.</translation>
    </message>
    <message>
        <source>The project has no layer “{layer}”.</source>
        <translation>Das Projekt hat keine Ebene „{layer}“.</translation>
    </message>
    <message>
        <source>the project has this text already</source>
        <translation>das Projekt hat diesen Text schon</translation>
    </message>
    <message>
        <source>the quote “{quote}” is not what stands there: “{stands}”</source>
        <translation>das Zitat „{quote}“ steht dort nicht, sondern: „{stands}“</translation>
    </message>
    <message>
        <source>the quotes fit {title}, so positions were read as such</source>
        <translation>die Zitate passen zu {title}, also wurden die Positionen so gelesen</translation>
    </message>
    <message>
        <source>the relation “{label}” was added to the scheme</source>
        <translation>der Bezug „{label}“ wurde dem Schema hinzugefügt</translation>
    </message>
    <message>
        <source>The rounds are {rounds}; 0 stands for the newest of each annotator.</source>
        <translation>Die Runden sind {rounds}; 0 steht für die neueste jeder Person.</translation>
    </message>
    <message>
        <source>The same for each label, and then the mean of the labels.</source>
        <translation>Dasselbe für jedes Label und dann das Mittel der Labels.</translation>
    </message>
    <message>
        <source>The same in every export; also in notes.</source>
        <translation>In jedem Export dieselben; auch in Notizen.</translation>
    </message>
    <message>
        <source>The same without regard to labels: only whether text is marked.</source>
        <translation>Dasselbe ohne Rücksicht auf Labels: nur ob Text markiert ist.</translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”.</source>
        <translation>Das Schema hat kein Label „{label}“.</translation>
    </message>
    <message>
        <source>the scheme has no label “{name}”</source>
        <translation>das Schema hat kein Label „{name}“</translation>
    </message>
    <message>
        <source>the scheme has no relation “{label}”</source>
        <translation>das Schema hat keinen Bezug „{label}“</translation>
    </message>
    <message>
        <source>The selection was not grown by a key.</source>
        <translation>Die Auswahl wurde nicht mit einer Taste erweitert.</translation>
    </message>
    <message>
        <source>The span is like that now.</source>
        <translation>Die Markierung ist jetzt so.</translation>
    </message>
    <message>
        <source>The speakers were changed in the meantime by another program or import: nothing was done.</source>
        <translation>Die Sprecher wurden inzwischen von einem anderen Programm oder Import geändert: Nichts wurde getan.</translation>
    </message>
    <message>
        <source>The text looks as if it had been read in a wrong encoding before.</source>
        <translation>Der Text sieht aus, als wäre er schon einmal in einer falschen Kodierung gelesen worden.</translation>
    </message>
    <message>
        <source>The text states something as fact in the voice of its outlet or agency: what happened, who did it, when and where.</source>
        <translation>Der Text stellt etwas mit der Stimme seines Mediums oder seiner Agentur als Tatsache dar: was geschah, wer es tat, wann und wo.</translation>
    </message>
    <message>
        <source>the value of attribute “{name}” was kept as JSON text</source>
        <translation>der Wert des Merkmals „{name}“ wurde als JSON-Text behalten</translation>
    </message>
    <message>
        <source>The voice of the text judges, praises, blames, predicts or demands.</source>
        <translation>Die Stimme des Textes urteilt, lobt, tadelt, sagt voraus oder fordert.</translation>
    </message>
    <message>
        <source>The words that say that somebody is quoted, and how: said, claimed, according to.</source>
        <translation>Die Wörter, die sagen, dass und wie jemand zitiert wird: sagte, behauptete, laut.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Design wie das System</translation>
    </message>
    <message>
        <source>There are no earlier words in quotation marks.</source>
        <translation>Davor stehen keine Wörter in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There are no more spans this way.</source>
        <translation>In dieser Richtung gibt es keine Markierungen mehr.</translation>
    </message>
    <message>
        <source>There are no more words in quotation marks.</source>
        <translation>Danach stehen keine Wörter in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no annotator called “{name}” in this project.</source>
        <translation>In diesem Projekt gibt es niemanden namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no backend called “{name}”.</source>
        <translation>Es gibt kein Backend namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no document “{document}” in this project.</source>
        <translation>In diesem Projekt gibt es kein Dokument „{document}“.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>Es gibt keine Kodierung „{name}“.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>There is no folder “{path}”.</source>
        <translation>Es gibt keinen Ordner „{path}“.</translation>
    </message>
    <message>
        <source>There is no gold here to compare with.</source>
        <translation>Hier gibt es kein Gold zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is no label called “{name}” in this project.</source>
        <translation>In diesem Projekt gibt es kein Label „{name}“.</translation>
    </message>
    <message>
        <source>There is no measure called “{name}”.</source>
        <translation>Es gibt kein Maß namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no model of chance called “{name}”.</source>
        <translation>Es gibt kein Zufallsmodell „{name}“.</translation>
    </message>
    <message>
        <source>There is no permission to write “{name}”.</source>
        <translation>„{name}“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no round {round} in this project.</source>
        <translation>In diesem Projekt gibt es keine Runde {round}.</translation>
    </message>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation>An der Schreibmarke steht kein Satz.</translation>
    </message>
    <message>
        <source>There is no span here yet.</source>
        <translation>Hier ist noch keine Markierung.</translation>
    </message>
    <message>
        <source>There is no speaker “{name}”.</source>
        <translation>Es gibt keinen Sprecher „{name}“.</translation>
    </message>
    <message>
        <source>There is nothing to draw for “{part}”.</source>
        <translation>Für „{part}“ gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>There is nothing to read in the selection.</source>
        <translation>In der Auswahl gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>These words stand nowhere else, or are marked so already.</source>
        <translation>Diese Wörter stehen sonst nirgends oder sind schon so markiert.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>This format names nobody.</source>
        <translation>Dieses Format nennt niemanden.</translation>
    </message>
    <message>
        <source>This is linked as {relation} already.</source>
        <translation>Das ist schon so verknüpft ({relation}).</translation>
    </message>
    <message>
        <source>This is the first sentence.</source>
        <translation>Das ist der erste Satz.</translation>
    </message>
    <message>
        <source>This is the last sentence.</source>
        <translation>Das ist der letzte Satz.</translation>
    </message>
    <message>
        <source>This measure has no values by label.</source>
        <translation>Dieses Maß hat keine Werte nach Label.</translation>
    </message>
    <message>
        <source>This measure has no values for two annotators alone.</source>
        <translation>Dieses Maß hat keine Werte für je zwei Annotierende allein.</translation>
    </message>
    <message>
        <source>This project has no documents yet.</source>
        <translation>Dieses Projekt hat noch keine Dokumente.</translation>
    </message>
    <message>
        <source>This project is open for reading only: {reason}</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet: {reason}</translation>
    </message>
    <message>
        <source>This span has one fragment only.</source>
        <translation>Diese Markierung hat nur einen Teil.</translation>
    </message>
    <message>
        <source>This span is marked as {label} already.</source>
        <translation>Diese Stelle ist schon als {label} markiert.</translation>
    </message>
    <message>
        <source>This was changed in the meantime by another program or import: nothing was done.</source>
        <translation>Das wurde inzwischen von einem anderen Programm oder Import geändert: Nichts wurde getan.</translation>
    </message>
    <message>
        <source>This was the last sentence.</source>
        <translation>Das war der letzte Satz.</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>ankreuzen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To compare, it takes two annotators who marked spans in it or said that it is done.</source>
        <translation>Zum Vergleichen braucht es zwei Personen, die darin markiert oder es für fertig erklärt haben.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Too little data: {counts}.</source>
        <translation>Zu wenige Daten: {counts}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Beispielprojekt ausprobieren</translation>
    </message>
    <message>
        <source>TSV, one span a row</source>
        <translation>TSV, eine Markierung je Zeile</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Einen anderen Namen eingeben.</translation>
    </message>
    <message>
        <source>Type one of the names in the list.</source>
        <translation>Einen der Namen in der Liste eingeben.</translation>
    </message>
    <message>
        <source>UIMA JSON CAS</source>
        <translation>UIMA JSON CAS</translation>
    </message>
    <message>
        <source>UIMA XMI</source>
        <translation>UIMA XMI</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Unitizing alpha (uα)</source>
        <translation>uα, Einheiten</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Entpacken und den Ordner importieren.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Unsure about {label}</source>
        <translation>Unsicher bei {label}</translation>
    </message>
    <message>
        <source>unsure marks</source>
        <translation>Angaben „unsicher“</translation>
    </message>
    <message>
        <source>Unsure or sure</source>
        <translation>Unsicher oder sicher</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Use {names}</source>
        <translation>Möglich: {names}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>UTF-16 LE</source>
        <translation>UTF-16 LE</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>UTF-8-Bytes</translation>
    </message>
    <message>
        <source>UTF-8 with “â€œ” put right</source>
        <translation>UTF-8, „â€œ“ berichtigt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values are nested too deeply</source>
        <translation>Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Values by document (*.csv)</source>
        <translation>Werte je Dokument (*.csv)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other program.</source>
        <translation>Kurz warten und noch einmal versuchen oder das andere Programm schließen.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>Abwarten oder abbrechen.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done.</source>
        <translation>Warten, bis das Programm fertig ist, das sie schreibt.</translation>
    </message>
    <message>
        <source>Walk through all</source>
        <translation>Alle durchgehen</translation>
    </message>
    <message>
        <source>WARC web archive</source>
        <translation>WARC-Webarchiv</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web pages, Word and PDF files, plain texts, tables, data sets</source>
        <translation>Webseiten, Word, PDF, Texte, Tabellen, Datensätze</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>What a format cannot carry is counted, and written beside it.</source>
        <translation>Was ein Format nicht fassen kann, wird gezählt und daneben geschrieben.</translation>
    </message>
    <message>
        <source>What can be read: {suffixes}.</source>
        <translation>Gelesen werden: {suffixes}.</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Was man eingeben kann</translation>
    </message>
    <message>
        <source>What comes out otherwise</source>
        <translation>Was anders herauskommt</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What differs, by annotator</source>
        <translation>Was abweicht, nach Annotierenden</translation>
    </message>
    <message>
        <source>What differs, by label</source>
        <translation>Was abweicht, nach Label</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What does this mean: {section}</source>
        <translation>Was bedeutet das: {section}</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>What happens with each file</source>
        <translation>Was mit jeder Datei geschieht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was tun…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What went wrong, for a report. No text of documents is in it.</source>
        <translation>Was schiefging, für einen Bericht. Text von Dokumenten steht nicht darin.</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Welche Dokumente</translation>
    </message>
    <message>
        <source>Which labels</source>
        <translation>Welche Labels</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Who is quoted, where no words nearby say it; else the source says whom it stands for.</source>
        <translation>Wer zitiert wird, wo es keine Wörter in der Nähe sagen; sonst sagt die Quelle, für wen sie steht.</translation>
    </message>
    <message>
        <source>Who is quoted: the words that name the person, organisation or account.</source>
        <translation>Wer zitiert wird: die Wörter, die Person, Organisation oder Konto nennen.</translation>
    </message>
    <message>
        <source>Who is “{words}”?</source>
        <translation>Wer ist „{words}“?</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>Wer spricht?</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Whose spans</source>
        <translation>Wessen Markierungen</translation>
    </message>
    <message>
        <source>whose spans they are</source>
        <translation>wessen Markierungen es sind</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Breite der Spalte</translation>
    </message>
    <message>
        <source>Windows-1250, Central European</source>
        <translation>Windows-1250, mitteleuropäisch</translation>
    </message>
    <message>
        <source>Windows-1251, Cyrillic</source>
        <translation>Windows-1251, kyrillisch</translation>
    </message>
    <message>
        <source>Windows-1252, Western</source>
        <translation>Windows-1252, westlich</translation>
    </message>
    <message>
        <source>Windows-1253, Greek</source>
        <translation>Windows-1253, griechisch</translation>
    </message>
    <message>
        <source>Windows-1254, Turkish</source>
        <translation>Windows-1254, türkisch</translation>
    </message>
    <message>
        <source>Windows-1255, Hebrew</source>
        <translation>Windows-1255, hebräisch</translation>
    </message>
    <message>
        <source>Windows-1256, Arabic</source>
        <translation>Windows-1256, arabisch</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>Mit diesen Wörtern</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Mit Warnungen</translation>
    </message>
    <message>
        <source>with what is ticked</source>
        <translation>mit dem Angekreuzten</translation>
    </message>
    <message>
        <source>Within {group}</source>
        <translation>Innerhalb von {group}</translation>
    </message>
    <message>
        <source>Without a selection the key marks the sentence at the caret; J and K go from sentence to sentence.</source>
        <translation>Ohne Auswahl markiert die Taste den Satz an der Schreibmarke; J und K gehen von Satz zu Satz.</translation>
    </message>
    <message>
        <source>Without each</source>
        <translation>Ohne jeweils eine Person</translation>
    </message>
    <message>
        <source>Without the filter {filter}</source>
        <translation>Ohne den Filter {filter}</translation>
    </message>
    <message>
        <source>Without {who}</source>
        <translation>Ohne {who}</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Words contain</source>
        <translation>Wörter enthalten</translation>
    </message>
    <message>
        <source>Words or thoughts given as somebody else’s: in quotation marks, in indirect speech, in an embedded post.</source>
        <translation>Worte oder Gedanken, die als die eines anderen wiedergegeben werden: in Anführungszeichen, in indirekter Rede, in einem eingebetteten Beitrag.</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Wörter: {words}</translation>
    </message>
    <message>
        <source>Write it as 2031-05-14, 2031-05 or 2031.</source>
        <translation>So schreiben: 2031-05-14, 2031-05 oder 2031.</translation>
    </message>
    <message>
        <source>Write it as in “train=80,dev=10,test=10”.</source>
        <translation>Schreiben Sie es wie in „train=80,dev=10,test=10“.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>You can read on meanwhile.</source>
        <translation>Sie können währenddessen weiterlesen.</translation>
    </message>
    <message>
        <source>You see what each would bring before anything is written.</source>
        <translation>Bevor etwas geschrieben wird, ist zu sehen, was jede Datei bringt.</translation>
    </message>
    <message>
        <source>Your marks are kept under this name, apart from everybody else's.</source>
        <translation>Ihre Markierungen werden unter diesem Namen geführt, getrennt von denen aller anderen.</translation>
    </message>
    <message>
        <source>Your marks are safe: each was saved when it was made. Please send the report to the authors.</source>
        <translation>Ihre Markierungen sind sicher: Jede wurde sofort gesichert. Bitte senden Sie den Bericht an die Autoren.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>{attribute}: {value}</source>
        <translation>{attribute}: {value}</translation>
    </message>
    <message>
        <source>{bootstrap} is not a number of resamples.</source>
        <translation>{bootstrap} ist keine Anzahl von Stichproben.</translation>
    </message>
    <message>
        <source>{carried}, {lost}</source>
        <translation>{carried}, {lost}</translation>
    </message>
    <message>
        <source>{counted}, then stopped: whole documents only</source>
        <translation>{counted}, dann abgebrochen: nur ganze Dokumente</translation>
    </message>
    <message>
        <source>{count} annotators ({least} are needed)</source>
        <translation>{count} Personen (nötig sind {least})</translation>
    </message>
    <message>
        <source>{count} bytes were not UTF-8 and were read as Windows-1252 (at character {where})</source>
        <translation>{count} Bytes waren kein UTF-8 und wurden als Windows-1252 gelesen (bei Zeichen {where})</translation>
    </message>
    <message>
        <source>{count} characters that had been read in a wrong encoding before (“â€œ”) were put right</source>
        <translation>{count} Zeichen, die zuvor in falscher Kodierung gelesen worden waren („â€œ“), wurden berichtigt</translation>
    </message>
    <message>
        <source>{count} characters were written as UTF-8 forbids and became U+FFFD</source>
        <translation>{count} Zeichen waren geschrieben, wie UTF-8 es verbietet, und wurden U+FFFD</translation>
    </message>
    <message>
        <source>{count} control characters in the page became U+FFFD</source>
        <translation>{count} Steuerzeichen der Seite wurden U+FFFD</translation>
    </message>
    <message>
        <source>{count} documents ({least} are needed)</source>
        <translation>{count} Dokumente (nötig sind {least})</translation>
    </message>
    <message>
        <source>{count} embedded posts or videos have no text in the page and were left out</source>
        <translation>{count} eingebettete Beiträge oder Videos haben keinen Text in der Seite und wurden ausgelassen</translation>
    </message>
    <message>
        <source>{count} NUL characters or half surrogates became U+FFFD</source>
        <translation>{count} NUL-Zeichen oder halbe Ersatzzeichen wurden U+FFFD</translation>
    </message>
    <message>
        <source>{count} pieces of the page’s data for search engines could not be read</source>
        <translation>{count} Angaben der Seite für Suchmaschinen waren nicht lesbar</translation>
    </message>
    <message>
        <source>{count} places look as if the text had been read in a wrong encoding before (“â€œ”); it was kept as it is</source>
        <translation>{count} Stellen sehen aus, als wäre der Text zuvor in falscher Kodierung gelesen worden („â€œ“); er blieb, wie er ist</translation>
    </message>
    <message>
        <source>{count} places were not valid {encoding} and became U+FFFD</source>
        <translation>{count} Stellen waren kein gültiges {encoding} und wurden U+FFFD</translation>
    </message>
    <message>
        <source>{count} spans ({least} are needed)</source>
        <translation>{count} Markierungen (nötig sind {least})</translation>
    </message>
    <message>
        <source>{count} values of the attribute “{key}” are none that the scheme knows; they were kept</source>
        <translation>{count} Werte des Merkmals „{key}“ kennt das Schema nicht; sie wurden behalten</translation>
    </message>
    <message>
        <source>{count} {what} in the text</source>
        <translation>{count} {what} im Text</translation>
    </message>
    <message>
        <source>{documents} documents, {spans} spans</source>
        <translation>{documents} Dokumente, {spans} Spannen</translation>
    </message>
    <message>
        <source>{documents}, {spans} imported</source>
        <translation>{documents}, {spans} importiert</translation>
    </message>
    <message>
        <source>{documents}, {spans}, {characters}</source>
        <translation>{documents}, {spans}, {characters}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} fertig</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{group} and {other}</source>
        <translation>{group} und {other}</translation>
    </message>
    <message>
        <source>{group}: {members}</source>
        <translation>{group}: {members}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{key} always leaves something or lets it go.</source>
        <translation>{key} verlässt immer etwas oder lässt es los.</translation>
    </message>
    <message>
        <source>{key} belongs to the system.</source>
        <translation>{key} gehört dem System.</translation>
    </message>
    <message>
        <source>{key} changes the size of the text.</source>
        <translation>{key} ändert die Größe des Textes.</translation>
    </message>
    <message>
        <source>{key} fires {actions} now. Take it for “{action}”?</source>
        <translation>{key} löst jetzt {actions} aus. Für „{action}“ nehmen?</translation>
    </message>
    <message>
        <source>{key} is needed for editing what one types.</source>
        <translation>{key} wird beim Bearbeiten von Eingaben gebraucht.</translation>
    </message>
    <message>
        <source>{key} is needed for typing and for going from field to field. Add Ctrl or Alt to it, or take a function key.</source>
        <translation>{key} wird zum Tippen und für den Wechsel zwischen Feldern gebraucht. Strg oder Alt dazunehmen oder eine Funktionstaste wählen.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text.</source>
        <translation>{key} bewegt die Schreibmarke im Text.</translation>
    </message>
    <message>
        <source>{key} opens the menu of what has the focus, for people without a mouse.</source>
        <translation>{key} öffnet das Kontextmenü für Menschen ohne Maus.</translation>
    </message>
    <message>
        <source>{key} selects the whole text.</source>
        <translation>{key} wählt den ganzen Text aus.</translation>
    </message>
    <message>
        <source>{key} writes a character on many keyboards, where it is the same as AltGr.</source>
        <translation>{key} schreibt auf vielen Tastaturen ein Zeichen, wo es dasselbe wie AltGr ist.</translation>
    </message>
    <message>
        <source>{label} by {name}; it stays in the older text</source>
        <translation>{label} von {name}; bleibt im älteren Text</translation>
    </message>
    <message>
        <source>{label} missed</source>
        <translation>{label} übersehen</translation>
    </message>
    <message>
        <source>{label}, only {who}</source>
        <translation>{label}, nur {who}</translation>
    </message>
    <message>
        <source>{label}, {what}</source>
        <translation>{label}, {what}</translation>
    </message>
    <message>
        <source>{label}: {words}, in: {whole}</source>
        <translation>{label}: {words}, in: {whole}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation>
            <numerusform>{name} und {n} weitere</numerusform>
            <numerusform>{name} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not a JSON value</source>
        <translation>{name} ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{number} of {total}: {words}</source>
        <translation>{number} von {total}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotators</source>
        <translation>
            <numerusform>{n} Annotator</numerusform>
            <numerusform>{n} Annotierende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are not found</source>
        <translation>
            <numerusform>{n} wird nicht gefunden</numerusform>
            <numerusform>{n} werden nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} block quotes</source>
        <translation>
            <numerusform>{n} Blockzitat</numerusform>
            <numerusform>{n} Blockzitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <translation>
            <numerusform>{n} Dokument</numerusform>
            <numerusform>{n} Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fragments</source>
        <translation>
            <numerusform>{n} Teil</numerusform>
            <numerusform>{n} Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headlines</source>
        <translation>
            <numerusform>{n} Überschrift</numerusform>
            <numerusform>{n} Überschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept files read</source>
        <translation>
            <numerusform>{n} behaltene Datei gelesen</numerusform>
            <numerusform>{n} behaltene Dateien gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kinds of things are lost</source>
        <translation>
            <numerusform>{n} Art von Angaben geht verloren</numerusform>
            <numerusform>{n} Arten von Angaben gehen verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>{n} weitere Datei</numerusform>
            <numerusform>{n} weitere Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <translation>
            <numerusform>{n} anderer</numerusform>
            <numerusform>{n} andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} Absatz</numerusform>
            <numerusform>{n} Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages differ</source>
        <translation>
            <numerusform>{n} Stelle weicht ab</numerusform>
            <numerusform>{n} Stellen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} posts</source>
        <translation>
            <numerusform>{n} Beitrag</numerusform>
            <numerusform>{n} Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spans</source>
        <translation>
            <numerusform>{n} Markierung</numerusform>
            <numerusform>{n} Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spans go along</source>
        <translation>
            <numerusform>{n} Markierung kommt mit</numerusform>
            <numerusform>{n} Markierungen kommen mit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spans of this project name this speaker.</source>
        <translation>
            <numerusform>{n} Markierung dieses Projekts nennt diesen Sprecher.</numerusform>
            <numerusform>{n} Markierungen dieses Projekts nennen diesen Sprecher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts were taken over</source>
        <translation>
            <numerusform>{n} Text wurde übernommen</numerusform>
            <numerusform>{n} Texte wurden übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one}: {label}, {other}: {other_label}</source>
        <translation>{one}: {label}, {other}: {other_label}</translation>
    </message>
    <message>
        <source>{others} records are no pages that a server gave with success</source>
        <translation>{others} Einträge sind keine Seiten, die ein Server erfolgreich lieferte</translation>
    </message>
    <message>
        <source>{periods} is not a number of periods.</source>
        <translation>{periods} ist keine Anzahl von Zeiträumen.</translation>
    </message>
    <message numerus="yes">
        <source>{reason} (and {n} more)</source>
        <translation>
            <numerusform>{reason} (und {n} weiterer Grund)</numerusform>
            <numerusform>{reason} (und {n} weitere Gründe)</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Press another one.</source>
        <translation>{reason} Eine andere drücken.</translation>
    </message>
    <message>
        <source>{relation}: select, then Enter</source>
        <translation>{relation}: auswählen, dann Enter</translation>
    </message>
    <message>
        <source>{samples} is not a number of samples.</source>
        <translation>{samples} ist keine Anzahl von Proben.</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <source>{spans}, {annotators}</source>
        <translation>{spans}, {annotators}</translation>
    </message>
    <message>
        <source>{start}–{end} is not a stretch of a text of {count} characters</source>
        <translation>{start}–{end} ist keine Stelle in einem Text von {count} Zeichen</translation>
    </message>
    <message>
        <source>{start}–{end} is not a stretch of a text of {length} characters</source>
        <translation>{start}–{end} ist keine Stelle in einem Text von {length} Zeichen</translation>
    </message>
    <message>
        <source>{start}–{end} is not a stretch of text</source>
        <translation>{start}–{end} ist keine Stelle im Text</translation>
    </message>
    <message>
        <source>{ticked} of {total} ticked</source>
        <translation>{ticked} von {total} angekreuzt</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <source>{title}: {differing}, value {value}, {about}</source>
        <translation>{title}: {differing}, Wert {value}, {about}</translation>
    </message>
    <message>
        <source>{title}: {meaning}</source>
        <translation>{title}: {meaning}</translation>
    </message>
    <message>
        <source>{title}: {part}</source>
        <translation>{title}: {part}</translation>
    </message>
    <message>
        <source>{unit} position {position} lies inside a character</source>
        <translation>Position {position} ({unit}) liegt in einem Zeichen</translation>
    </message>
    <message>
        <source>{unit} position {position} lies outside the text</source>
        <translation>Position {position} ({unit}) liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>{value}, 95 % interval {low} to {high}</source>
        <translation>{value}, 95-%-Intervall {low} bis {high}</translation>
    </message>
    <message>
        <source>{verb} {number}</source>
        <translation>{verb} ({number})</translation>
    </message>
    <message>
        <source>{when}: {value}, {coverage}</source>
        <translation>{when}: {value}, {coverage}</translation>
    </message>
    <message>
        <source>{where} cannot be used: {problem}.</source>
        <translation>{where} ist nicht verwendbar: {problem}.</translation>
    </message>
    <message>
        <source>{where} is not valid TOML: {problem}.</source>
        <translation>{where} ist kein gültiges TOML: {problem}.</translation>
    </message>
    <message>
        <source>{where}, annotation {number}</source>
        <translation>{where}, Annotation {number}</translation>
    </message>
    <message>
        <source>{where}, relation {number}</source>
        <translation>{where}, Bezug {number}</translation>
    </message>
    <message>
        <source>{where}, source</source>
        <translation>{where}, Quelle</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>{who} and gold</source>
        <translation>{who} und Gold</translation>
    </message>
    <message>
        <source>{who}, between rounds</source>
        <translation>{who}, zwischen Runden</translation>
    </message>
    <message>
        <source>|uα, marked or not</source>
        <translation>|uα, markiert?</translation>
    </message>
    <message>
        <source>αU of 1995</source>
        <translation>αU von 1995</translation>
    </message>
    <message>
        <source>“active_seconds” and “position” must be whole numbers from 0</source>
        <translation>„active_seconds“ und „position“ müssen ganze Zahlen ab 0 sein</translation>
    </message>
    <message>
        <source>“annotator” must be a name</source>
        <translation>„annotator“ muss ein Name sein</translation>
    </message>
    <message>
        <source>“attributes” must be an object</source>
        <translation>„attributes“ muss ein Objekt sein</translation>
    </message>
    <message>
        <source>“blocks” must be a list</source>
        <translation>„blocks“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>“fragments” must be a list of [start, end]</source>
        <translation>„fragments“ muss eine Liste von [start, end] sein</translation>
    </message>
    <message>
        <source>“gold” is the name of the adjudicated layer, not of a person.</source>
        <translation>„gold“ heißt die entschiedene Ebene, keine Person.</translation>
    </message>
    <message>
        <source>“id” must be a text of 1 to {most} printable characters</source>
        <translation>„id“ muss ein Text aus 1 bis {most} druckbaren Zeichen sein</translation>
    </message>
    <message>
        <source>“is:{wrong}” is nothing that a span can be.</source>
        <translation>„is:{wrong}“ kann eine Markierung nicht sein.</translation>
    </message>
    <message>
        <source>“kind” must be one of {names}, not {kind}</source>
        <translation>„kind“ muss eines von {names} sein, nicht {kind}</translation>
    </message>
    <message>
        <source>“label” must be a text of 1 to 60 printable characters, not {label}</source>
        <translation>„label“ muss ein Text aus 1 bis 60 druckbaren Zeichen sein, nicht {label}</translation>
    </message>
    <message>
        <source>“layer” must be “annotator” or “gold”, not {kind}</source>
        <translation>„layer“ muss „annotator“ oder „gold“ sein, nicht {kind}</translation>
    </message>
    <message>
        <source>“metadata” must be an object</source>
        <translation>„metadata“ muss ein Objekt sein</translation>
    </message>
    <message>
        <source>“round” must be a whole number from 1</source>
        <translation>„round“ muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>“sha256” is not that of the text: one of them was changed</source>
        <translation>„sha256“ ist nicht der des Textes: eines von beiden wurde geändert</translation>
    </message>
    <message>
        <source>“status” must be todo, started or done, not {status}</source>
        <translation>„status“ muss todo, started oder done sein, nicht {status}</translation>
    </message>
    <message>
        <source>“text” has {count} characters; {most} are taken</source>
        <translation>„text“ hat {count} Zeichen; {most} werden genommen</translation>
    </message>
    <message>
        <source>“text” is empty</source>
        <translation>„text“ ist leer</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <translation>„{action}“</translation>
    </message>
    <message>
        <source>“{action}” works everywhere.</source>
        <translation>„{action}“ wirkt überall.</translation>
    </message>
    <message>
        <source>“{action}” works in the text.</source>
        <translation>„{action}“ wirkt im Text.</translation>
    </message>
    <message>
        <source>“{action}” works on the Annotate page.</source>
        <translation>„{action}“ wirkt auf der Seite „Annotieren“.</translation>
    </message>
    <message>
        <source>“{action}” works on the Compare page.</source>
        <translation>„{action}“ wirkt auf der Seite „Vergleichen“.</translation>
    </message>
    <message>
        <source>“{action}” works on the Export page.</source>
        <translation>„{action}“ gilt auf der Seite „Exportieren“.</translation>
    </message>
    <message>
        <source>“{action}” works on the Import page.</source>
        <translation>„{action}“ wirkt auf der Seite „Importieren“.</translation>
    </message>
    <message>
        <source>“{before}” → “{after}”</source>
        <translation>„{before}“ → „{after}“</translation>
    </message>
    <message>
        <source>“{date}” is no date.</source>
        <translation>„{date}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{field}:” is nothing that can be searched for.</source>
        <translation>Nach „{field}:“ lässt sich nicht suchen.</translation>
    </message>
    <message>
        <source>“{key}” must be a moment such as 2026-01-01T00:00:00Z, not {found}</source>
        <translation>„{key}“ muss ein Zeitpunkt wie 2026-01-01T00:00:00Z sein, nicht {found}</translation>
    </message>
    <message>
        <source>“{key}” must be {wanted}, not {found}</source>
        <translation>„{key}“ muss {wanted} sein, nicht {found}</translation>
    </message>
    <message>
        <source>“{name}” can only be read, not changed.</source>
        <translation>„{name}“ kann nur gelesen, nicht geändert werden.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was opened.</source>
        <translation>„{name}“ hat sich beim Öffnen geändert.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read.</source>
        <translation>„{name}“ hat sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to the present form (from {version} to {schema}); it is unchanged.</source>
        <translation>„{name}“ ließ sich nicht auf den heutigen Stand bringen (von {version} auf {schema}); es ist unverändert.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>„{name}“ ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>„{name}“ ließ sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written: the disk reported an error.</source>
        <translation>„{name}“ ließ sich nicht lesen oder schreiben: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader stopped, since {reason}.</source>
        <translation>„{name}“ ließ sich nicht lesen: Das Lesen brach ab ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” could not be used: {reason}.</source>
        <translation>„{name}“ ließ sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is an alias of “{owner}” already.</source>
        <translation>„{name}“ ist schon ein Zweitname von „{owner}“.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>„{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its end is missing.</source>
        <translation>„{name}“ ist beschädigt: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: parts of it are missing.</source>
        <translation>„{name}“ ist beschädigt: Teile fehlen.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no text.</source>
        <translation>„{name}“ ist leer: ohne Text.</translation>
    </message>
    <message>
        <source>“{name}” is locked by another program.</source>
        <translation>„{name}“ ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>“{name}” is not a Bias Annotator project.</source>
        <translation>„{name}“ ist kein Projekt von Bias Annotator.</translation>
    </message>
    <message>
        <source>“{name}” is not a text but {kind}.</source>
        <translation>„{name}“ ist kein Text, sondern {kind}.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds binary data.</source>
        <translation>„{name}“ ist kein Text: Es enthält Binärdaten.</translation>
    </message>
    <message>
        <source>“{name}” is of an older form, and cannot be brought up to date. {reason}</source>
        <translation>„{name}“ hat eine ältere Form und kann nicht auf den neuesten Stand gebracht werden. {reason}</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: nothing was changed.</source>
        <translation>„{name}“ ist nur zum Lesen geöffnet: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>„{name}“ ist schon da.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, not a file with a text.</source>
        <translation>„{name}“ ist {kind}, keine Datei mit einem Text.</translation>
    </message>
    <message>
        <source>“{name}” must be a list</source>
        <translation>„{name}“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>“{name}” names a file outside of it: “{path}”.</source>
        <translation>„{name}“ nennt eine Datei außerhalb: „{path}“.</translation>
    </message>
    <message>
        <source>“{name}” no longer is one text.</source>
        <translation>„{name}“ ist nicht mehr genau ein Text.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Bias Annotator.</source>
        <translation>„{name}“ stammt von einer neueren Version von Bias Annotator.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: its folder cannot be written to.</source>
        <translation>„{path}“ lässt sich nicht anlegen: Der Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}.</source>
        <translation>„{path}“ kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened: {reason}.</source>
        <translation>„{path}“ ließ sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” exists already.</source>
        <translation>„{path}“ gibt es schon.</translation>
    </message>
    <message>
        <source>“{path}” is a file, and this format is a folder.</source>
        <translation>„{path}“ ist eine Datei, und dieses Format ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{path}” is a folder that was not exported: it is not overwritten.</source>
        <translation>„{path}“ ist ein Ordner, der nicht exportiert wurde: Er wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a project.</source>
        <translation>„{path}“ ist ein Ordner, kein Projekt.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>„{path}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{path}” is empty: it is not a project.</source>
        <translation>„{path}“ ist leer: Es ist kein Projekt.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that could be written.</source>
        <translation>„{path}“ ist keine Datei, die sich schreiben ließe.</translation>
    </message>
    <message>
        <source>“{path}” is not a file.</source>
        <translation>„{path}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“{title}” has {share} of its words in common with “{other}”</source>
        <translation>„{title}“ hat {share} seiner Wörter mit „{other}“ gemeinsam</translation>
    </message>
    <message>
        <source>“{title}” is in the project already.</source>
        <translation>„{title}“ ist schon im Projekt.</translation>
    </message>
    <message>
        <source>“{title}”: the project has this already{more}</source>
        <translation>„{title}“: das Projekt hat dies schon{more}</translation>
    </message>
    <message>
        <source>“{title}”: {reason}{more}</source>
        <translation>„{title}“: {reason}{more}</translation>
    </message>
    <message>
        <source>“{typed}” does not say how to split.</source>
        <translation>„{typed}“ sagt nicht, wie aufgeteilt werden soll.</translation>
    </message>
    <message>
        <source>“{url}” is no web address.</source>
        <translation>„{url}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
</TS>
