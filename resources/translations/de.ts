<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Bias Annotator</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*This project has no guideline.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>58, 68 or 82 characters a line, where there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .bias file on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label key marks the sentence at the caret and goes on to the next one; Up and Down go by sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheme, a guideline, your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span of several fragments cannot be found again elsewhere. Select words of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span that others are linked to cannot be removed alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add fragment to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add selection to the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the spans that it lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agree here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents in this list are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha, by character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotator needs a name of 1 to 80 printable characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edge cannot go past another fragment of the span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edge cannot go past the other end of the span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export cannot take the place of the project itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another import is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another label or other words may find some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another letter case or parts of words may be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before anything: the opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders and lines instead of grounds, no light grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both agree here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary, punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Boundary, {n} words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change annotator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change attributes of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change several spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change several spans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or make a project with “bias-annotator new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of plain text, Markdown or JSONL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or overwrite it with --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the name of a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to do with duplicates: merge, skip or add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact has lower rows and buttons; the text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl with +, − and 0, or with the wheel, does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} spans; undo takes all of it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect for each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct: word for word; indirect: retold; mixed: retold with words in quotation marks; scare: the marks keep distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docs/schemes.md describes the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing documents for the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files on the window, or press Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop texts on the window, or choose files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop texts or a project here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each label has its letter and its line as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a letter earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a letter later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a sentence earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a sentence later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file stands here with what became of it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1, exact spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1, overlapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and sort documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 0 for no interval, or 1000 and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the ids of its documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a quotation first, then link it to its source or cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a span or select words first, to mark the same words elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a span, then select what belongs to it as well, and press A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline for this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the span, deleted spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version to open it; this one leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot go further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed; look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes two annotators who worked on the same document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa, by character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that the scheme lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads from a quotation to the words that introduce it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads from a quotation to the words that name who says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the settings (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave their spans out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to source or cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {relation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the document again (it shows the present state), then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the same words elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the same words elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is reported, what is quoted and what is opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {count} times {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} places; undo takes all of it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names have 1 to 60 printable characters, no blank at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next document that two worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next document to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence in sentence mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action of that name or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for that. Ctrl+K finds actions without one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other document that two worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other {label} touches this one; only blanks may lie between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span is active. Press Tab for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has worked on this document yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the project. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing larger can be selected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name can be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the Annotate page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the Compare page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file, settings.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of both: label:reporting,opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {who} has worked on this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup, or make a project with “bias-annotator new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the window, or run “bias-annotator check” on it: that brings it up to date, and keeps a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newest file in the folder of backups beside it; keep the damaged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the passage for marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words or another filter may find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words, or fewer conditions, may find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages by label, {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages by label: {one} ↓, {other} →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous document that two worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous document to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sentence in sentence mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects are files that end in .bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects end in .bias; texts are imported into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put " at both ends of a phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into the fragment that is to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret where the span is to be cut, between two words of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel {count} spans as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel {old} as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Relabelled {n} spans; undo takes all of it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove fragment of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its links with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the fragment at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {count} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “bias-annotator check” on it. The backups made before stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “bias-annotator check” on the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same text already in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words, or label:quotation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select less again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one sentence less in sentence mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one sentence more in sentence mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select text or press a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next quoted words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the quoted words before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the {relation} and press Enter, or click one that is marked. Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the {relation} first, then press Enter. Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence mode is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence mode: a label key marks the sentence and goes on to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short texts, marked in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the span at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a letter earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a letter later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a sentence earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a sentence later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip of the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure about {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure or unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with the marks of each annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts with that word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts with these words one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first disagreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last disagreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret does not blink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection was not grown by a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span is like that now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text states something as fact in the voice of its outlet or agency: what happened, who did it, when and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice of the text judges, praises, blames, predicts or demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that say that somebody is quoted, and how: said, claimed, according to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no earlier words in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no more spans this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no more words in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no span here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read in the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand nowhere else, or are marked so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is linked as {relation} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no documents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This span has one fragment only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This span is marked as {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed in the meantime by another program or import: nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the last sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare, it takes two annotators who marked spans in it or said that it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure about {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure or sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong, for a report. No text of documents is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is quoted: the words that name the person, organisation or account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a selection the key marks the sentence at the caret; J and K go from sentence to sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or thoughts given as somebody else’s: in quotation marks, in indirect speech, in an embedded post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your marks are kept under this name, apart from everybody else's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your marks are safe: each was saved when it was made. Please send the report to the authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents}, {spans}, {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{relation}: select, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, 95 % interval {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“gold” is the name of the adjudicated layer, not of a person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
