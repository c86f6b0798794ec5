<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Bias Annotator</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> in </source>
        <translation> en </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>"two words"</source>
        <translation>"dos palabras"</translation>
    </message>
    <message>
        <source>*This project has no guideline.*</source>
        <translation>*Este proyecto no tiene guía.*</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, as “{title}”</source>
        <translation>, como «{title}»</translation>
    </message>
    <message>
        <source>1 annotator ({least} are needed)</source>
        <translation>1 anotador (hacen falta {least})</translation>
    </message>
    <message>
        <source>1 document ({least} are needed)</source>
        <translation>1 documento (hacen falta {least})</translation>
    </message>
    <message>
        <source>1 span ({least} are needed)</source>
        <translation>1 marca (hacen falta {least})</translation>
    </message>
    <message>
        <source>2031-05-14</source>
        <translation>2031-05-14</translation>
    </message>
    <message>
        <source>58, 68 or 82 characters a line, where there is room.</source>
        <translation>58, 68 u 82 caracteres por línea, donde haya sitio.</translation>
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
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>A .bias file on this computer</source>
        <translation>Un archivo .bias de este equipo</translation>
    </message>
    <message>
        <source>a block must be an object</source>
        <translation>un bloque debe ser un objeto</translation>
    </message>
    <message>
        <source>A copy lies at “{backup}”. Please report this: {names}.</source>
        <translation>Hay una copia en «{backup}». Por favor, comunicar esto: {names}.</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>A figure cannot be written as “{name}”.</source>
        <translation>No se puede escribir una figura como «{name}».</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>A label key marks the sentence at the caret and goes on to the next one; Up and Down go by sentence.</source>
        <translation>Una tecla de etiqueta marca la frase del cursor y pasa a la siguiente; las flechas arriba y abajo van de frase en frase.</translation>
    </message>
    <message>
        <source>a line must hold a JSON object</source>
        <translation>una línea debe contener un objeto JSON</translation>
    </message>
    <message>
        <source>A line of “{name}” is longer than {size} MB.</source>
        <translation>Una línea de «{name}» supera los {size} MB.</translation>
    </message>
    <message>
        <source>a number has thousands of digits</source>
        <translation>un número tiene miles de cifras</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>una tubería</translation>
    </message>
    <message>
        <source>A program for text recognition (OCR) can add it.</source>
        <translation>Un programa de reconocimiento de texto (OCR) puede añadirlo.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>a relation must be an object</source>
        <translation>un vínculo debe ser un objeto</translation>
    </message>
    <message>
        <source>a relation “{label}” of a span that was left out</source>
        <translation>un vínculo «{label}» de una marca omitida</translation>
    </message>
    <message>
        <source>A scheme, a guideline, your documents</source>
        <translation>Un esquema, una guía, sus documentos</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a span needs at least one fragment</source>
        <translation>una marca necesita al menos un fragmento</translation>
    </message>
    <message>
        <source>A span of several fragments cannot be found again elsewhere. Select words of it.</source>
        <translation>Una marca de varios fragmentos no se puede buscar en otro sitio. Seleccionar palabras de ella.</translation>
    </message>
    <message>
        <source>A span that others are linked to cannot be removed alone.</source>
        <translation>No se puede quitar sola una marca a la que otras están vinculadas.</translation>
    </message>
    <message>
        <source>A speaker needs a name of 1 to {most} printable characters.</source>
        <translation>El nombre de un hablante tiene de 1 a {most} caracteres imprimibles.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>quedan unas {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>AC1, by character</source>
        <translation>AC1, por carácter</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add a second document</source>
        <translation>Añadir un segundo documento</translation>
    </message>
    <message>
        <source>Add an alias to “{name}”</source>
        <translation>Añadir un alias a «{name}»</translation>
    </message>
    <message>
        <source>Add fragment to {label}</source>
        <translation>Añadir fragmento a {label}</translation>
    </message>
    <message>
        <source>Add selection to the span</source>
        <translation>Añadir la selección a la marca</translation>
    </message>
    <message>
        <source>Add the spans that it lacks</source>
        <translation>Añadir las marcas que falten</translation>
    </message>
    <message>
        <source>Add to the scheme</source>
        <translation>Añadir al esquema</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Añadir «{name}»</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Agreement by document</source>
        <translation>Acuerdo por documento</translation>
    </message>
    <message>
        <source>Agreement of people</source>
        <translation>Acuerdo de las personas</translation>
    </message>
    <message>
        <source>Agreement of the others: it rises without somebody who differs from the rest.</source>
        <translation>Acuerdo de los demás: sube sin quien difiere del resto.</translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <translation>Acuerdo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Todas las acciones…</translation>
    </message>
    <message>
        <source>All agree here.</source>
        <translation>Aquí todos coinciden.</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>All documents in this list are done.</source>
        <translation>Todos los documentos de esta lista están listos.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>Todos o ninguno</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>All values (*.json)</source>
        <translation>Todos los valores (*.json)</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Solo uno</translation>
    </message>
    <message>
        <source>Alpha with MASI</source>
        <translation>Alfa con MASI</translation>
    </message>
    <message>
        <source>Alpha {alpha} and beta {beta} give no weights.</source>
        <translation>Alfa {alpha} y beta {beta} no dan pesos.</translation>
    </message>
    <message>
        <source>Alpha, by character</source>
        <translation>Alfa, por carácter</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>an annotation must be an object</source>
        <translation>una anotación debe ser un objeto</translation>
    </message>
    <message>
        <source>An annotator needs a name of 1 to 80 printable characters.</source>
        <translation>El nombre debe tener de 1 a 80 caracteres imprimibles.</translation>
    </message>
    <message>
        <source>An edge cannot go past another fragment of the span.</source>
        <translation>Un borde no puede pasar de otro fragmento de la marca.</translation>
    </message>
    <message>
        <source>An edge cannot go past the other end of the span.</source>
        <translation>Un borde no puede pasar del otro extremo de la marca.</translation>
    </message>
    <message>
        <source>An export cannot take the place of the project itself.</source>
        <translation>Una exportación no puede ocupar el lugar del propio proyecto.</translation>
    </message>
    <message>
        <source>An older form of the same, for comparing with earlier studies.</source>
        <translation>Una forma más antigua de lo mismo, para comparar con estudios anteriores.</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>Anotador: {name}</translation>
    </message>
    <message>
        <source>Annotators compared</source>
        <translation>Anotadores comparados</translation>
    </message>
    <message>
        <source>Another import is still running.</source>
        <translation>Todavía hay otra importación en curso.</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>Another label or other words may find some.</source>
        <translation>Quizá haya alguna con otra etiqueta u otras palabras.</translation>
    </message>
    <message>
        <source>Another letter case or parts of words may be found.</source>
        <translation>Quizá aparezcan con otras mayúsculas o como partes de palabras.</translation>
    </message>
    <message>
        <source>Another name or @handle</source>
        <translation>Otro nombre o @cuenta</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Any outlet</source>
        <translation>Cualquier medio</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Arrow tables need pyarrow, which is not installed.</source>
        <translation>Las tablas de Arrow necesitan pyarrow, que no está instalado.</translation>
    </message>
    <message>
        <source>As above, but a pair counts by the share of text that both have in common.</source>
        <translation>Como arriba, pero cada par cuenta según la parte de texto que ambas comparten.</translation>
    </message>
    <message>
        <source>As above, but labels that agree in part, as in nested spans, count in part.</source>
        <translation>Como arriba, pero las etiquetas que coinciden en parte, como en marcas anidadas, cuentan en parte.</translation>
    </message>
    <message>
        <source>As chosen above</source>
        <translation>Como se eligió arriba</translation>
    </message>
    <message>
        <source>As in the project</source>
        <translation>Como en el proyecto</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As what is it to be read?</source>
        <translation>¿Como qué hay que leerlo?</translation>
    </message>
    <message>
        <source>Attr</source>
        <translation>Atr</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the disagreements of the document</source>
        <translation>Volver a los desacuerdos del documento</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>before anything: the opposite</source>
        <translation>delante de todo: lo contrario</translation>
    </message>
    <message>
        <source>Between annotators</source>
        <translation>Entre anotadores</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Más allá del azar</translation>
    </message>
    <message>
        <source>Big5, Chinese</source>
        <translation>Big5, chino</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Borders and lines instead of grounds, no light grey.</source>
        <translation>Bordes y líneas en lugar de fondos, sin gris claro.</translation>
    </message>
    <message>
        <source>borders that are none of words, which move to those of words</source>
        <translation>límites dentro de palabras, que pasan al de la palabra</translation>
    </message>
    <message>
        <source>Both agree here.</source>
        <translation>Aquí ambos coinciden.</translation>
    </message>
    <message>
        <source>Both are at least 0, and not both are 0.</source>
        <translation>Ambas son al menos 0, y no ambas son 0.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Boundary, punctuation</source>
        <translation>Límite, puntuación</translation>
    </message>
    <message numerus="yes">
        <source>Boundary, {n} words</source>
        <translation>
            <numerusform>Límite, {n} palabra</numerusform>
            <numerusform>Límite, {n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>Standoff de brat</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>byte {number} is not valid UTF-8</source>
        <translation>el byte {number} no es UTF-8 válido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot carry</source>
        <translation>Se pierde</translation>
    </message>
    <message>
        <source>cannot carry: {what}</source>
        <translation>pierde: {what}</translation>
    </message>
    <message>
        <source>cells with an apostrophe put before them</source>
        <translation>celdas con un apóstrofo delante</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>verb</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change annotator…</source>
        <translation>Cambiar de anotador…</translation>
    </message>
    <message>
        <source>Change attributes of {label}</source>
        <translation>Cambiar atributos de {label}</translation>
    </message>
    <message>
        <source>Change several spans</source>
        <translation>Cambiar varias marcas</translation>
    </message>
    <message>
        <source>Change several spans…</source>
        <translation>Cambiar varias marcas…</translation>
    </message>
    <message>
        <source>Change the permissions of the file, or copy it to a folder of your own.</source>
        <translation>Cambiar los permisos del archivo o copiarlo a una carpeta propia.</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>Cambiar «{name}»</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Character by character, for each two annotators and then their mean; chance is that of these two.</source>
        <translation>Carácter por carácter, para cada dos anotadores y luego su media; el azar es el de esos dos.</translation>
    </message>
    <message>
        <source>Character by character, with another idea of chance, for labels that are very frequent or very rare.</source>
        <translation>Carácter por carácter, con otra idea del azar, para etiquetas muy frecuentes o muy raras.</translation>
    </message>
    <message>
        <source>Character by character: how much better than chance the labels there agree; for any number of annotators.</source>
        <translation>Carácter por carácter: cuánto mejor que el azar coinciden las etiquetas; para cualquier número de anotadores.</translation>
    </message>
    <message>
        <source>Character by character; chance is that of all annotators together.</source>
        <translation>Carácter por carácter; el azar es el de todos los anotadores juntos.</translation>
    </message>
    <message>
        <source>Characters as seen</source>
        <translation>Caracteres visibles</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Comprobar su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>Check that the file and its folder exist and may be written to.</source>
        <translation>Comprobar que el archivo y su carpeta existen y se pueden escribir.</translation>
    </message>
    <message>
        <source>Check the disk, then open the newest backup.</source>
        <translation>Comprobar el disco y abrir la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>Check the file and its folder.</source>
        <translation>Comprobar el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>Check the name, or make a project with “bias-annotator new”.</source>
        <translation>Comprobar el nombre o crear un proyecto con «bias-annotator new».</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Comprobar el nombre.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Comprobar los permisos del archivo.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation>Elegir un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose a file with a text.</source>
        <translation>Elegir un archivo con texto.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elegir un archivo.</translation>
    </message>
    <message>
        <source>Choose a mail with a text.</source>
        <translation>Elegir un correo con texto.</translation>
    </message>
    <message>
        <source>Choose a page with a text.</source>
        <translation>Elegir una página con texto.</translation>
    </message>
    <message>
        <source>Choose another file, or name its format.</source>
        <translation>Elegir otro archivo o indicar su formato.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elegir otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another format with --format.</source>
        <translation>Elegir otro formato con --format.</translation>
    </message>
    <message>
        <source>Choose another name, or overwrite it with --force.</source>
        <translation>Elegir otro nombre o sobrescribirlo con --force.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elegir otro lugar.</translation>
    </message>
    <message>
        <source>Choose documents or annotators to count again.</source>
        <translation>Elija documentos o anotadores para volver a contar.</translation>
    </message>
    <message>
        <source>Choose documents to compare…</source>
        <translation>Elegir documentos que comparar…</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>Elegir documentos…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose groups of annotators…</source>
        <translation>Elegir grupos de anotadores…</translation>
    </message>
    <message>
        <source>Choose groups…</source>
        <translation>Elegir grupos…</translation>
    </message>
    <message>
        <source>Choose its encoding, or save it as UTF-8.</source>
        <translation>Elija su codificación o guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Choose others…</source>
        <translation>Elegir otros…</translation>
    </message>
    <message>
        <source>Choose the name of a new file.</source>
        <translation>Elegir el nombre de un archivo nuevo.</translation>
    </message>
    <message>
        <source>Choose what to do with duplicates: merge, skip or add.</source>
        <translation>Elegir qué hacer con los duplicados: combinar, omitir o añadir.</translation>
    </message>
    <message>
        <source>Choose whom to compare</source>
        <translation>Elegir a quién comparar</translation>
    </message>
    <message>
        <source>Choose whom to compare…</source>
        <translation>Elegir a quién comparar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Close the guideline</source>
        <translation>Cerrar la guía</translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation>Cerrar el historial (Esc)</translation>
    </message>
    <message>
        <source>Close what has it open, or copy it to a folder that you may write to and open the copy.</source>
        <translation>Cerrar lo que lo tiene abierto, o copiarlo en una carpeta en la que se pueda escribir y abrir la copia.</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>Puntos de código</translation>
    </message>
    <message>
        <source>Colours of labels</source>
        <translation>Colores de las etiquetas</translation>
    </message>
    <message>
        <source>Column with the texts</source>
        <translation>Columna con los textos</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Compact has lower rows and buttons; the text stays as it is.</source>
        <translation>La compacta tiene filas y botones más bajos; el texto no cambia.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>Comparar grupos</translation>
    </message>
    <message>
        <source>Compare these</source>
        <translation>Comparar estos</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Comparando textos</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to, and open the copy.</source>
        <translation>Copiarlo a una carpeta en la que se pueda escribir y abrir la copia.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy path of {title}</source>
        <translation>Copiar la ruta de {title}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Correct the line that is named.</source>
        <translation>Corregir la línea indicada.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Counting… {done} of {total} documents</source>
        <translation>Contando… {done} de {total} documentos</translation>
    </message>
    <message>
        <source>Counts the agreement on unmarked text almost in full.</source>
        <translation>Cuenta casi entero el acuerdo sobre texto sin marcar.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheet programs</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>CSV, one span a row</source>
        <translation>CSV, una marca por fila</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl with +, − and 0, or with the wheel, does the same.</source>
        <translation>Ctrl con +, − y 0, o con la rueda, hace lo mismo.</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Data frames need pandas, which is not installed.</source>
        <translation>Los «data frames» necesitan pandas, que no está instalado.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the span</source>
        <translation>Eliminar la marca</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>Deleted spans</source>
        <translation>Marcas eliminadas</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} spans; undo takes all of it back.</source>
        <translation>
            <numerusform>{n} marca eliminada; deshacer la recupera.</numerusform>
            <numerusform>{n} marcas eliminadas; deshacer las recupera todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delta {delta} is no cost of an empty unit.</source>
        <translation>Delta {delta} no es un coste de una unidad vacía.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Details of the document</source>
        <translation>Datos del documento</translation>
    </message>
    <message>
        <source>Details of the document…</source>
        <translation>Datos del documento…</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Detect for each file</source>
        <translation>Detectar en cada archivo</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directa</translation>
    </message>
    <message>
        <source>direct: word for word; indirect: retold; mixed: retold with words in quotation marks; scare: the marks keep distance.</source>
        <translation>directa: palabra por palabra; indirecta: referida; mixta: referida con palabras entre comillas; distanciadora: las comillas marcan distancia.</translation>
    </message>
    <message>
        <source>direction control characters</source>
        <translation>caracteres de control de dirección</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Desacuerdos</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>DocBin files need spaCy, which is not installed.</source>
        <translation>Los archivos DocBin necesitan spaCy, que no está instalado.</translation>
    </message>
    <message>
        <source>doccano JSONL</source>
        <translation>JSONL de doccano</translation>
    </message>
    <message>
        <source>doccano JSONL with relations</source>
        <translation>JSONL de doccano con relaciones</translation>
    </message>
    <message>
        <source>docs/schemes.md describes the file.</source>
        <translation>docs/schemes.md describe el archivo.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents by disagreement</source>
        <translation>Documentos por desacuerdo</translation>
    </message>
    <message>
        <source>documents done</source>
        <translation>documentos listos</translation>
    </message>
    <message>
        <source>Documents in the order of work, in parts of as many each. A rising curve is learning, a falling one drift.</source>
        <translation>Documentos en el orden del trabajo, en partes con el mismo número. Una curva que sube es aprendizaje; una que baja, deriva.</translation>
    </message>
    <message>
        <source>Documents stay in theirs.</source>
        <translation>Los documentos siguen en el suyo.</translation>
    </message>
    <message>
        <source>Documents stay whole, and texts that are nearly the same stay together.</source>
        <translation>Los documentos quedan enteros y los textos casi iguales quedan juntos.</translation>
    </message>
    <message>
        <source>Documents to compare</source>
        <translation>Documentos que comparar</translation>
    </message>
    <message>
        <source>documents without spans</source>
        <translation>documentos sin marcas</translation>
    </message>
    <message>
        <source>DOCX</source>
        <translation>DOCX</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Listo, siguiente</translation>
    </message>
    <message>
        <source>DOS 437, Western</source>
        <translation>DOS 437, occidental</translation>
    </message>
    <message>
        <source>DOS 866, Cyrillic</source>
        <translation>DOS 866, cirílico</translation>
    </message>
    <message>
        <source>Drawing documents for the intervals</source>
        <translation>Sorteando documentos para los intervalos</translation>
    </message>
    <message>
        <source>Drop files on the window, or press Ctrl+I.</source>
        <translation>Soltar archivos en la ventana o pulsar Ctrl+I.</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, or choose them.</source>
        <translation>Soltar archivos o carpetas en la ventana, o elegirlos.</translation>
    </message>
    <message>
        <source>Drop texts on the window, or choose files.</source>
        <translation>Soltar textos en la ventana o elegir archivos.</translation>
    </message>
    <message>
        <source>Drop texts or a project here</source>
        <translation>Soltar aquí textos o un proyecto</translation>
    </message>
    <message>
        <source>Each label has its letter and its line as well.</source>
        <translation>Cada etiqueta tiene también su letra y su línea.</translation>
    </message>
    <message>
        <source>Each with gold</source>
        <translation>Cada uno con el oro</translation>
    </message>
    <message>
        <source>Each with themselves</source>
        <translation>Cada uno consigo mismo</translation>
    </message>
    <message>
        <source>Edit the span</source>
        <translation>Editar la marca</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>Codificación de los textos</translation>
    </message>
    <message>
        <source>Encoding of this file</source>
        <translation>Codificación de este archivo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End a letter earlier</source>
        <translation>Fin una letra antes</translation>
    </message>
    <message>
        <source>End a letter later</source>
        <translation>Fin una letra después</translation>
    </message>
    <message>
        <source>End a sentence earlier</source>
        <translation>Fin una frase antes</translation>
    </message>
    <message>
        <source>End a sentence later</source>
        <translation>Fin una frase después</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>Fin una palabra antes</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>Fin una palabra después</translation>
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
        <translation>EUC-JP, japonés</translation>
    </message>
    <message>
        <source>EUC-KR, Korean</source>
        <translation>EUC-KR, coreano</translation>
    </message>
    <message>
        <source>Every change counts at once.</source>
        <translation>Cada cambio vale al momento.</translation>
    </message>
    <message>
        <source>every character that counts carries the same labels from everybody, so that chance alone would agree as well</source>
        <translation>cada carácter que cuenta lleva las mismas etiquetas de todos, así que el azar coincidiría igual</translation>
    </message>
    <message>
        <source>Every text comes out as it is.</source>
        <translation>Cada texto sale tal como está.</translation>
    </message>
    <message>
        <source>Everybody and gold</source>
        <translation>Todos y oro</translation>
    </message>
    <message>
        <source>Everything is carried</source>
        <translation>No se pierde nada</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Todo queda en este equipo</translation>
    </message>
    <message>
        <source>everything that counts is unmarked, or everything marked, from everybody</source>
        <translation>todo lo que cuenta está sin marcar, o todo marcado, por todos</translation>
    </message>
    <message>
        <source>everything that counts is unmarked, or under one label, from everybody</source>
        <translation>todo lo que cuenta está sin marcar, o bajo una etiqueta, por todos</translation>
    </message>
    <message>
        <source>Excel table with a text in each row</source>
        <translation>Tabla de Excel con un texto por fila</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export in the chosen format…</source>
        <translation>Exportar en el formato elegido…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F1, by overlap</source>
        <translation>F1, parcial</translation>
    </message>
    <message>
        <source>F1, exact spans</source>
        <translation>F1, exactas</translation>
    </message>
    <message>
        <source>F1, overlapping</source>
        <translation>F1, solapadas</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Obtenerlo de nuevo.</translation>
    </message>
    <message>
        <source>Figure of this tab (*.svg *.pdf *.png)</source>
        <translation>Figura de esta pestaña (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>Figures need a package that is not installed.</source>
        <translation>Las figuras necesitan un paquete que no está instalado.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files are kept when they are imported; a later version may read more of them.</source>
        <translation>Los archivos se guardan al importarlos; una versión posterior quizá lea más de ellos.</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>los archivos de este tipo no se pueden leer</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <source>Filter and sort documents…</source>
        <translation>Filtrar y ordenar documentos…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Find what is selected</source>
        <translation>Buscar lo seleccionado</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Señalar</translation>
    </message>
    <message>
        <source>Flag this document</source>
        <translation>Señalar este documento</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalados</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>señalado</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>Señalado.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>For comparing with older figures; spans of one label must not overlap.</source>
        <translation>Para comparar con cifras antiguas; las marcas de una etiqueta no deben solaparse.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>For flat layers only; long spans dominate.</source>
        <translation>Solo para capas planas; dominan las marcas largas.</translation>
    </message>
    <message>
        <source>For whom “{words}” stands</source>
        <translation>A quién representa «{words}»</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Found by one only</source>
        <translation>Solo de uno</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>fragments of a span must be in order, apart and not empty: {fragments}</source>
        <translation>los fragmentos de una marca deben ir en orden, separados y no vacíos: {fragments}</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Liberar espacio e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Liberar espacio o elegir otro disco.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma, by label</source>
        <translation>Gamma por etiqueta</translation>
    </message>
    <message>
        <source>Gamma, labels</source>
        <translation>Gamma, etiquetas</translation>
    </message>
    <message>
        <source>GATE Bdoc JSON</source>
        <translation>GATE Bdoc JSON</translation>
    </message>
    <message>
        <source>GB 18030, Chinese</source>
        <translation>GB 18030, chino</translation>
    </message>
    <message>
        <source>Give 0 for no interval, or 1000 and more.</source>
        <translation>Indicar 0 para no calcular intervalo, o 1000 o más.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>Indicar 1 o más.</translation>
    </message>
    <message>
        <source>Give 30 or more.</source>
        <translation>Indicar 30 o más.</translation>
    </message>
    <message>
        <source>Give a number greater than 0.</source>
        <translation>Indicar un número mayor que 0.</translation>
    </message>
    <message>
        <source>Give it the suffix of what it is.</source>
        <translation>Darle la extensión de lo que es.</translation>
    </message>
    <message>
        <source>Give it the suffix of what it is: {suffixes}.</source>
        <translation>Póngale la extensión de lo que es: {suffixes}.</translation>
    </message>
    <message>
        <source>Give the ids of its documents.</source>
        <translation>Indicar los id de sus documentos.</translation>
    </message>
    <message>
        <source>Go to a quotation first, then link it to its source or cue.</source>
        <translation>Ir primero a una cita y luego vincularla a su fuente o marcador.</translation>
    </message>
    <message>
        <source>Go to a span or select words first, to mark the same words elsewhere.</source>
        <translation>Ir primero a una marca o seleccionar palabras, para marcar las mismas en otros sitios.</translation>
    </message>
    <message>
        <source>Go to a span, then select what belongs to it as well, and press A.</source>
        <translation>Ir a una marca, seleccionar lo que también le pertenece y pulsar A.</translation>
    </message>
    <message>
        <source>Go to document</source>
        <translation>Ir al documento</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Oro</translation>
    </message>
    <message>
        <source>Group of {who}</source>
        <translation>Grupo de {who}</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Grupo {n}</translation>
    </message>
    <message>
        <source>Groups of annotators</source>
        <translation>Grupos de anotadores</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guideline for this label</source>
        <translation>Guía de esta etiqueta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide the queue</source>
        <translation>Ocultar la lista</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>primero los más altos</translation>
    </message>
    <message>
        <source>History of the span</source>
        <translation>Historial de la marca</translation>
    </message>
    <message>
        <source>History of the span, deleted spans</source>
        <translation>Historial de la marca, marcas eliminadas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>How far I am</source>
        <translation>Cuánto llevo</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Así empieza</translation>
    </message>
    <message>
        <source>How it can go on</source>
        <translation>Cómo puede seguir</translation>
    </message>
    <message>
        <source>How long you have worked on it; breaks of over a minute are left out.</source>
        <translation>Cuánto tiempo le ha dedicado; no se cuentan las pausas de más de un minuto.</translation>
    </message>
    <message>
        <source>How many spans have a partner of the same label that shares at least half of their text.</source>
        <translation>Cuántas marcas tienen pareja con la misma etiqueta que comparte al menos la mitad del texto.</translation>
    </message>
    <message>
        <source>How many spans have a twin: the same label and the very same borders. 1: all; 0: none.</source>
        <translation>Cuántas marcas tienen gemela: la misma etiqueta y exactamente los mismos límites. 1: todas; 0: ninguna.</translation>
    </message>
    <message>
        <source>How much better than chance spans lie and are labelled alike. 1: the same; 0: as by chance.</source>
        <translation>Cuánto mejor que el azar coinciden las marcas en lugar y etiqueta. 1: iguales; 0: como el azar.</translation>
    </message>
    <message>
        <source>How much better than chance the text is divided alike into spans and what lies between.</source>
        <translation>Cuánto mejor que el azar se divide igual el texto en marcas y lo que queda entre ellas.</translation>
    </message>
    <message>
        <source>How the document will look</source>
        <translation>Cómo se verá el documento</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>Aspecto del texto</translation>
    </message>
    <message>
        <source>Hugging Face data set</source>
        <translation>Conjunto de datos de Hugging Face</translation>
    </message>
    <message>
        <source>Hugging Face data set of JSON lines</source>
        <translation>Conjunto de Hugging Face en líneas JSON</translation>
    </message>
    <message>
        <source>ids of relations</source>
        <translation>identificadores de los vínculos</translation>
    </message>
    <message>
        <source>ids of spans</source>
        <translation>identificadores de las marcas</translation>
    </message>
    <message>
        <source>If you stop it, nothing of it is left.</source>
        <translation>Si se detiene, no queda nada.</translation>
    </message>
    <message>
        <source>If you stop it, the documents that are in by then stay, each of them whole.</source>
        <translation>Si lo detiene, los documentos que hayan entrado hasta entonces se quedan, cada uno entero.</translation>
    </message>
    <message>
        <source>If you stop it, what was taken over by then stays.</source>
        <translation>Si lo detiene, lo adoptado hasta entonces se queda.</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Ignorar mayúsculas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Import it again: then it is kept.</source>
        <translation>Impórtelo de nuevo: entonces se conservará.</translation>
    </message>
    <message>
        <source>Import the folder that holds the articles too.</source>
        <translation>Importar la carpeta que contiene también los artículos.</translation>
    </message>
    <message>
        <source>Import what is listed</source>
        <translation>Importar lo que está en la lista</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} documents</source>
        <translation>
            <numerusform>Importar {n} documento</numerusform>
            <numerusform>Importar {n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>In every part</source>
        <translation>En cada parte</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecta</translation>
    </message>
    <message>
        <source>Install the newest version to open it; this one leaves it as it is.</source>
        <translation>Para abrirlo, instalar la versión más reciente; esta lo deja como está.</translation>
    </message>
    <message>
        <source>invisible characters inside words</source>
        <translation>caracteres invisibles dentro de palabras</translation>
    </message>
    <message>
        <source>Is it really a mail or a saved page?</source>
        <translation>¿Es de verdad un correo o una página guardada?</translation>
    </message>
    <message>
        <source>Is it really a web page?</source>
        <translation>¿Es de verdad una página web?</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>¿Es el archivo correcto?</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>¿Está completo?</translation>
    </message>
    <message>
        <source>Is the file what its name says?</source>
        <translation>¿Es el archivo lo que dice su nombre?</translation>
    </message>
    <message>
        <source>ISO 2022-JP, Japanese</source>
        <translation>ISO 2022-JP, japonés</translation>
    </message>
    <message>
        <source>ISO 8859-15, Western</source>
        <translation>ISO 8859-15, occidental</translation>
    </message>
    <message>
        <source>ISO 8859-2, Central European</source>
        <translation>ISO 8859-2, centroeuropeo</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>Empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>It cannot go further.</source>
        <translation>No puede ir más allá.</translation>
    </message>
    <message>
        <source>it does not fit the text</source>
        <translation>no corresponde al texto</translation>
    </message>
    <message>
        <source>it has more {name} than the {most} that are taken of one document</source>
        <translation>tiene más {name} que los {most} que se toman de un documento</translation>
    </message>
    <message>
        <source>it has {cells} cells, and the table has {columns} columns</source>
        <translation>tiene {cells} celdas, y la tabla {columns} columnas</translation>
    </message>
    <message>
        <source>it holds more than {values} values</source>
        <translation>contiene más de {values} valores</translation>
    </message>
    <message>
        <source>It is as it was imported.</source>
        <translation>Está como se importó.</translation>
    </message>
    <message>
        <source>it leads to the span “{missing}”, which is not there or was refused</source>
        <translation>lleva a la marca «{missing}», que no está o fue rechazada</translation>
    </message>
    <message>
        <source>It may have been removed; look at the list again.</source>
        <translation>Quizá se haya quitado; mirar de nuevo la lista.</translation>
    </message>
    <message>
        <source>It needs label, start and end, and document_id or text.</source>
        <translation>Hacen falta label, start y end, y document_id o text.</translation>
    </message>
    <message>
        <source>it takes flat layers only, and {what} of {names} overlap</source>
        <translation>solo admite capas planas, y {what} de {names} se solapan</translation>
    </message>
    <message>
        <source>It takes three annotators.</source>
        <translation>Hacen falta tres anotadores.</translation>
    </message>
    <message>
        <source>It takes two annotators who worked on the same document.</source>
        <translation>Hacen falta dos anotadores que trabajaran en el mismo documento.</translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} documents with spans.</source>
        <translation>
            <numerusform>Hace falta {n} documento con marcas.</numerusform>
            <numerusform>Hacen falta {n} documentos con marcas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>its ends stand in different layers</source>
        <translation>sus extremos están en capas distintas</translation>
    </message>
    <message>
        <source>Its name ends in {suffixes}.</source>
        <translation>Su nombre termina en {suffixes}.</translation>
    </message>
    <message>
        <source>Its usual key</source>
        <translation>Su tecla habitual</translation>
    </message>
    <message>
        <source>JSON lines with a text in each</source>
        <translation>Líneas JSON con un texto en cada una</translation>
    </message>
    <message>
        <source>Kappa, by character</source>
        <translation>Kappa, por carácter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep imported files</source>
        <translation>Conservar los archivos importados</translation>
    </message>
    <message>
        <source>Keep speakers in this project</source>
        <translation>Llevar hablantes en este proyecto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>kinds and other names of speakers</source>
        <translation>tipos y otros nombres de hablantes</translation>
    </message>
    <message>
        <source>KOI8-R, Cyrillic</source>
        <translation>KOI8-R, cirílico</translation>
    </message>
    <message>
        <source>KOI8-U, Cyrillic</source>
        <translation>KOI8-U, cirílico</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>label {old} → {label}</source>
        <translation>etiqueta {old} → {label}</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>Etiqueta «{name}»</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>Etiqueta: {label}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels of the files</source>
        <translation>Etiquetas de los archivos</translation>
    </message>
    <message>
        <source>Labels that the scheme lacks</source>
        <translation>Etiquetas que faltan en el esquema</translation>
    </message>
    <message>
        <source>Labels: {names}.</source>
        <translation>Etiquetas: {names}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Layers: {names}.</source>
        <translation>Capas: {names}.</translation>
    </message>
    <message>
        <source>Leads from a quotation to the words that introduce it.</source>
        <translation>Lleva de una cita a las palabras que la introducen.</translation>
    </message>
    <message>
        <source>Leads from a quotation to the words that name who says it.</source>
        <translation>Lleva de una cita a las palabras que nombran a quien la dice.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out labels, or use a measure for nested spans, such as gamma or alpha_char.</source>
        <translation>Omitir etiquetas o usar una medida para marcas anidadas, como gamma o alpha_char.</translation>
    </message>
    <message>
        <source>Leave the settings (Esc)</source>
        <translation>Salir de los ajustes (Esc)</translation>
    </message>
    <message>
        <source>Leave their spans out</source>
        <translation>Omitir sus marcas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>letters with more than 20 combining marks</source>
        <translation>letras con más de 20 marcas combinables</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>noun</comment>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Link to source or cue</source>
        <translation>Vincular a fuente o marcador</translation>
    </message>
    <message>
        <source>Link {relation}</source>
        <translation>Vincular: {relation}</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculada</translation>
    </message>
    <message>
        <source>links and devices in archives are not followed</source>
        <translation>no se siguen enlaces ni dispositivos en archivos comprimidos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Long spans dominate.</source>
        <translation>Dominan las marcas largas.</translation>
    </message>
    <message>
        <source>Look at the document again (it shows the present state), then repeat.</source>
        <translation>Mirar de nuevo el documento (muestra el estado actual) y repetir.</translation>
    </message>
    <message>
        <source>Look at the list again (it shows the present state), then repeat.</source>
        <translation>Mirar de nuevo la lista (muestra el estado actual) y repetir.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Revisando los archivos…</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>primero los más bajos</translation>
    </message>
    <message>
        <source>MacRoman, Western</source>
        <translation>MacRoman, occidental</translation>
    </message>
    <message>
        <source>made: {label}</source>
        <translation>creada: {label}</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <translation>Crearlo de nuevo.</translation>
    </message>
    <message>
        <source>Make the file anew, or choose another.</source>
        <translation>Crear de nuevo el archivo o elegir otro.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Crear antes la carpeta o elegir otra.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>heading</comment>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>verb</comment>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark the same words elsewhere</source>
        <translation>Marcar las mismas palabras en otros sitios</translation>
    </message>
    <message>
        <source>Mark the same words elsewhere…</source>
        <translation>Marcar las mismas palabras en otros sitios…</translation>
    </message>
    <message>
        <source>Mark what is reported, what is quoted and what is opinion.</source>
        <translation>Marcar lo que se informa, lo que se cita y lo que es opinión.</translation>
    </message>
    <message>
        <source>Mark {count} times {label}</source>
        <translation>Marcar {label} {count} veces</translation>
    </message>
    <message>
        <source>Mark {label}</source>
        <translation>Marcar {label}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked the same passage</source>
        <translation>Mismo pasaje marcado</translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} places; undo takes all of it back.</source>
        <translation>
            <numerusform>{n} lugar marcado; deshacer lo revierte.</numerusform>
            <numerusform>{n} lugares marcados; deshacer lo revierte todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Unir con</translation>
    </message>
    <message>
        <source>Merge with the neighbour</source>
        <translation>Unir con la vecina</translation>
    </message>
    <message>
        <source>Merge with “{name}”</source>
        <translation>Unir con «{name}»</translation>
    </message>
    <message>
        <source>Merge {label}</source>
        <translation>Unir {label}</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>metadata other than outlet, date, address and language</source>
        <translation>metadatos salvo medio, fecha, dirección e idioma</translation>
    </message>
    <message>
        <source>metadata other than title, outlet and date</source>
        <translation>metadatos salvo título, medio y fecha</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>Omitidos por</translation>
    </message>
    <message>
        <source>Missed by {who}</source>
        <translation>Omitido por {who}</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixta</translation>
    </message>
    <message>
        <source>model of chance</source>
        <translation>modelo del azar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the other one</source>
        <translation>Nombre del otro</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indicar el archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>Names have 1 to 60 printable characters, no blank at either end.</source>
        <translation>Los nombres tienen de 1 a 60 caracteres imprimibles, sin espacios en los extremos.</translation>
    </message>
    <message>
        <source>Names have 1 to 60 printable characters.</source>
        <translation>Los nombres tienen de 1 a 60 caracteres imprimibles.</translation>
    </message>
    <message>
        <source>Names that are typed beside a source, or come in with files, stand here.</source>
        <translation>Aquí aparecen los nombres escritos junto a una fuente o llegados con archivos.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecha</translation>
    </message>
    <message>
        <source>Native JSONL</source>
        <translation>JSONL propio</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Hablante nuevo</translation>
    </message>
    <message>
        <source>New speaker: {name}</source>
        <translation>Hablante nuevo: {name}</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nuevo: {name}</translation>
    </message>
    <message>
        <source>Newest round</source>
        <translation>Ronda más reciente</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Desacuerdo siguiente</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Documento siguiente</translation>
    </message>
    <message>
        <source>Next document that two worked on</source>
        <translation>Siguiente documento en el que trabajaron dos</translation>
    </message>
    <message>
        <source>Next document to compare</source>
        <translation>Siguiente documento que comparar</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Parte siguiente de la página</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Next sentence in sentence mode</source>
        <translation>Frase siguiente en modo de frases</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>Marca siguiente</translation>
    </message>
    <message>
        <source>Nine colours, safe for colour-blind readers</source>
        <translation>Nueve colores, aptos para daltónicos</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>No action of that name or key.</source>
        <translation>Ninguna acción con ese nombre o tecla.</translation>
    </message>
    <message>
        <source>no annotators ({least} are needed)</source>
        <translation>ningún anotador (hacen falta {least})</translation>
    </message>
    <message>
        <source>No backup of “{name}” was kept, since it has faults: {where}: {what}.</source>
        <translation>No se guardó copia de «{name}» porque tiene fallos: {where}: {what}.</translation>
    </message>
    <message>
        <source>no document in common</source>
        <translation>ningún documento en común</translation>
    </message>
    <message>
        <source>No document names the outlet “{outlet}”.</source>
        <translation>Ningún documento nombra el medio «{outlet}».</translation>
    </message>
    <message>
        <source>no documents ({least} are needed)</source>
        <translation>ningún documento (hacen falta {least})</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Todavía no hay documentos.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ningún grupo</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>No interval: it takes two documents.</source>
        <translation>Sin intervalo: hacen falta dos documentos.</translation>
    </message>
    <message>
        <source>No interval: too many of the resamples have no value.</source>
        <translation>Sin intervalo: demasiados remuestreos no tienen valor.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>No key for that. Ctrl+K finds actions without one too.</source>
        <translation>No hay tecla para eso. Ctrl+K encuentra también acciones sin tecla.</translation>
    </message>
    <message>
        <source>No label can be called “{label}”.</source>
        <translation>Ninguna etiqueta puede llamarse «{label}».</translation>
    </message>
    <message>
        <source>No longer flagged.</source>
        <translation>Ya no está señalado.</translation>
    </message>
    <message>
        <source>No other document that two worked on.</source>
        <translation>No hay otro documento en el que trabajaran dos.</translation>
    </message>
    <message>
        <source>No other {label} touches this one; only blanks may lie between.</source>
        <translation>Ninguna otra marca ({label}) toca esta; solo puede haber espacios entre medias.</translation>
    </message>
    <message>
        <source>No passage stands behind this.</source>
        <translation>No hay ningún pasaje detrás de esto.</translation>
    </message>
    <message>
        <source>No span</source>
        <translation>Ninguna marca</translation>
    </message>
    <message>
        <source>No span is active. Press Tab for the next one.</source>
        <translation>Ninguna marca está activa. Tab lleva a la siguiente.</translation>
    </message>
    <message>
        <source>No span is like that.</source>
        <translation>Ninguna marca es así.</translation>
    </message>
    <message>
        <source>no spans ({least} are needed)</source>
        <translation>ninguna marca (hacen falta {least})</translation>
    </message>
    <message>
        <source>no spans of two annotators are near enough to be aligned, or there is only one label</source>
        <translation>no hay marcas de dos anotadores lo bastante próximas, o solo hay una etiqueta</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>Ningún título tiene estas palabras.</translation>
    </message>
    <message>
        <source>No two annotators of these groups worked on the same document.</source>
        <translation>No hay dos anotadores de estos grupos que hayan trabajado en el mismo documento.</translation>
    </message>
    <message>
        <source>No value for {labels}: the label leaves nothing to disagree about.</source>
        <translation>Sin valor para {labels}: la etiqueta no deja nada en que discrepar.</translation>
    </message>
    <message>
        <source>No value for {names}: {reason}.</source>
        <translation>Sin valor para {names}: {reason}.</translation>
    </message>
    <message>
        <source>No value: it takes two annotators who worked.</source>
        <translation>Sin valor: hacen falta dos anotadores que trabajaran.</translation>
    </message>
    <message>
        <source>No value: there is no document that two of the annotators worked on.</source>
        <translation>Sin valor: no hay documento en el que trabajaran dos anotadores.</translation>
    </message>
    <message>
        <source>No value: {reason}.</source>
        <translation>Sin valor: {reason}.</translation>
    </message>
    <message>
        <source>Nobody has marked a document in two rounds.</source>
        <translation>Nadie ha marcado un documento en dos rondas.</translation>
    </message>
    <message>
        <source>Nobody has worked on this document yet.</source>
        <translation>Nadie ha trabajado todavía en este documento.</translation>
    </message>
    <message>
        <source>Nobody has worked on this project yet.</source>
        <translation>Nadie ha trabajado aún en este proyecto.</translation>
    </message>
    <message>
        <source>Nobody is quoted yet.</source>
        <translation>Todavía no se cita a nadie.</translation>
    </message>
    <message>
        <source>nobody marked a span</source>
        <translation>nadie marcó nada</translation>
    </message>
    <message>
        <source>nobody marked a span, or chance would give no disorder either</source>
        <translation>nadie marcó nada, o el azar tampoco daría desorden</translation>
    </message>
    <message>
        <source>non-characters</source>
        <translation>no caracteres</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none is missing</source>
        <translation>no falta ninguna</translation>
    </message>
    <message>
        <source>None of this kind.</source>
        <translation>Ninguno de este tipo.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Not corrected for chance.</source>
        <translation>Sin corrección por azar.</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>No está listo, después de todo</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Sin señalar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>not valid JSON at character {number}: {problem}</source>
        <translation>JSON no válido en el carácter {number}: {problem}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on {label}</source>
        <translation>Nota sobre {label}</translation>
    </message>
    <message>
        <source>note taken away</source>
        <translation>nota quitada</translation>
    </message>
    <message>
        <source>note “{note}”</source>
        <translation>nota «{note}»</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Nothing is written until you import</source>
        <translation>No se escribe nada hasta importar</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the project. Please report this.</source>
        <translation>Al proyecto no le pasa nada. Por favor, comunicar esto.</translation>
    </message>
    <message>
        <source>Nothing larger can be selected here.</source>
        <translation>Aquí no se puede seleccionar nada mayor.</translation>
    </message>
    <message>
        <source>Nothing of that name can be done here.</source>
        <translation>Aquí no se puede hacer nada con ese nombre.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Todavía no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Nothing to redo in this document.</source>
        <translation>No hay nada que rehacer en este documento.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nada que revertir</translation>
    </message>
    <message>
        <source>Nothing to undo in this document</source>
        <translation>No hay nada que deshacer en este documento</translation>
    </message>
    <message>
        <source>Nothing to undo in this document.</source>
        <translation>No hay nada que deshacer en este documento.</translation>
    </message>
    <message>
        <source>Nothing was deleted in this document.</source>
        <translation>No se ha eliminado nada en este documento.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Numbers of agreement</source>
        <translation>Números del acuerdo</translation>
    </message>
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>Of spans that lie at one place: how much better than chance their labels agree.</source>
        <translation>De las marcas que están en un mismo lugar: cuánto mejor que el azar coinciden sus etiquetas.</translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation>Las posiciones cuentan</translation>
    </message>
    <message>
        <source>One data set</source>
        <translation>Un conjunto de datos</translation>
    </message>
    <message>
        <source>One file, settings.toml.</source>
        <translation>Un archivo, settings.toml.</translation>
    </message>
    <message>
        <source>one of both: label:reporting,opinion</source>
        <translation>una de las dos: label:reporting,opinion</translation>
    </message>
    <message>
        <source>Only comparable with the same settings and model of chance.</source>
        <translation>Solo comparable con los mismos ajustes y modelo de azar.</translation>
    </message>
    <message>
        <source>Only documents that a search finds</source>
        <translation>Solo documentos que encuentra una búsqueda</translation>
    </message>
    <message>
        <source>Only programs can read this file.</source>
        <translation>Este archivo solo lo leen los programas.</translation>
    </message>
    <message>
        <source>Only {share} of the visible text was found to be the article, so the whole page was taken</source>
        <translation>Solo el {share} del texto visible resultó ser el artículo, así que se tomó toda la página</translation>
    </message>
    <message>
        <source>Only {who} has worked on this document.</source>
        <translation>Solo {who} ha trabajado en este documento.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a backup, or make a project with “bias-annotator new”.</source>
        <translation>Abrir una copia de seguridad o crear un proyecto con «bias-annotator new».</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open it in a browser and save it from there.</source>
        <translation>Abrirlo en un navegador y guardarlo desde allí.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>Abrirlo en el programa que lo creó y guardarlo de nuevo.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open the newest file in the folder of backups beside it; keep the damaged one.</source>
        <translation>Abrir el archivo más reciente de la carpeta de copias que está al lado; conservar el dañado.</translation>
    </message>
    <message>
        <source>Open the passage for marking</source>
        <translation>Abrir el pasaje para marcarlo</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>Or drop files or folders on the window.</source>
        <translation>O soltar archivos o carpetas en la ventana.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>origins and times of spans</source>
        <translation>origen y horas de las marcas</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>Otros atributos</translation>
    </message>
    <message>
        <source>Other borders</source>
        <translation>Otros límites</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Other names for annotators</source>
        <translation>Otros nombres para los anotadores</translation>
    </message>
    <message>
        <source>Other words or another filter may find it.</source>
        <translation>Quizá aparezca con otras palabras u otro filtro.</translation>
    </message>
    <message>
        <source>Other words, or fewer conditions, may find it.</source>
        <translation>Quizá aparezca con otras palabras o menos condiciones.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Outlets: {names}.</source>
        <translation>Medios: {names}.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Pages, PDF and office files stay in the project, compressed, so that a later version can read them better.</source>
        <translation>Las páginas, los PDF y los documentos de oficina quedan comprimidos en el proyecto, para que una versión posterior pueda leerlos mejor.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation>Los archivos Parquet necesitan pyarrow, que no está instalado.</translation>
    </message>
    <message>
        <source>Parquet table with a text in each row</source>
        <translation>Tabla Parquet con un texto por fila</translation>
    </message>
    <message>
        <source>Part of the page before</source>
        <translation>Parte anterior de la página</translation>
    </message>
    <message>
        <source>Parts for training and testing</source>
        <translation>Partes para entrenar y probar</translation>
    </message>
    <message>
        <source>Passages behind the number</source>
        <translation>Pasajes detrás del número</translation>
    </message>
    <message>
        <source>Passages by label</source>
        <translation>Pasajes por etiqueta</translation>
    </message>
    <message>
        <source>Passages by label, {one} and {other}</source>
        <translation>Pasajes por etiqueta, {one} y {other}</translation>
    </message>
    <message>
        <source>Passages by label: {one} ↓, {other} →</source>
        <translation>Pasajes por etiqueta: {one} ↓, {other} →</translation>
    </message>
    <message>
        <source>passages of two</source>
        <translation>pasajes de dos</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Per character</source>
        <translation>Por carácter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>pieces of spans that overlap others of the same label</source>
        <translation>fragmentos que se solapan con otros de la misma etiqueta</translation>
    </message>
    <message>
        <source>pieces of spans without words</source>
        <translation>fragmentos sin palabras</translation>
    </message>
    <message>
        <source>pip install bias-annotator[figures]</source>
        <translation>Instalar: pip install bias-annotator[figures]</translation>
    </message>
    <message>
        <source>pip install bias-annotator[pandas]</source>
        <translation>Instalar: pip install bias-annotator[pandas]</translation>
    </message>
    <message>
        <source>pip install bias-annotator[parquet]</source>
        <translation>Instalar: pip install bias-annotator[parquet]</translation>
    </message>
    <message>
        <source>pip install bias-annotator[spacy]</source>
        <translation>Instalar: pip install bias-annotator[spacy]</translation>
    </message>
    <message>
        <source>pip install bias-annotator[{backend}], or leave out --backend.</source>
        <translation>pip install bias-annotator[{backend}], o quite --backend.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>positions must be whole numbers, not {start} and {end}</source>
        <translation>las posiciones deben ser números enteros, no {start} y {end}</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pulsar una tecla…</translation>
    </message>
    <message>
        <source>Press the further key for “{action}”. Esc leaves it as it is.</source>
        <translation>Pulsar la tecla adicional para «{action}». Esc lo deja como está.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Esc leaves it as it is.</source>
        <translation>Pulsar la nueva tecla para «{action}». Esc lo deja como está.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <translation>Desacuerdo anterior</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Documento anterior</translation>
    </message>
    <message>
        <source>Previous document that two worked on</source>
        <translation>Documento anterior en el que trabajaron dos</translation>
    </message>
    <message>
        <source>Previous document to compare</source>
        <translation>Documento anterior que comparar</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Previous sentence in sentence mode</source>
        <translation>Frase anterior en modo de frases</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>Marca anterior</translation>
    </message>
    <message>
        <source>private-use characters</source>
        <translation>caracteres de uso privado</translation>
    </message>
    <message>
        <source>Prodigy and spaCy JSONL</source>
        <translation>JSONL de Prodigy y spaCy</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Projects are files that end in .bias.</source>
        <translation>Los proyectos son archivos que terminan en .bias.</translation>
    </message>
    <message>
        <source>Projects end in .bias; texts are imported into one.</source>
        <translation>Los proyectos terminan en .bias; los textos se importan en uno.</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Aquí aparecen los proyectos que se abren.</translation>
    </message>
    <message>
        <source>Propaganda techniques corpus</source>
        <translation>Corpus de técnicas de propaganda</translation>
    </message>
    <message>
        <source>Put " at both ends of a phrase.</source>
        <translation>Poner " en ambos extremos de la expresión.</translation>
    </message>
    <message>
        <source>Put annotators into groups to see how far each group agrees, and with the others.</source>
        <translation>Poner a los anotadores en grupos para ver hasta qué punto coincide cada grupo, y con los demás.</translation>
    </message>
    <message>
        <source>Put everything into one folder.</source>
        <translation>Poner todo en una sola carpeta.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Put the caret into the fragment that is to go.</source>
        <translation>Poner el cursor en el fragmento que se va a quitar.</translation>
    </message>
    <message>
        <source>Put the caret where the span is to be cut, between two words of it.</source>
        <translation>Poner el cursor entre dos palabras de la marca, donde se va a cortar.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>random annotations a document</source>
        <translation>anotaciones al azar por documento</translation>
    </message>
    <message>
        <source>Rare labels count as much as frequent ones.</source>
        <translation>Las etiquetas raras cuentan tanto como las frecuentes.</translation>
    </message>
    <message>
        <source>Read as {encoding}</source>
        <translation>Leer como {encoding}</translation>
    </message>
    <message>
        <source>Read as {encoding}, as you chose.</source>
        <translation>Leído como {encoding}, como usted eligió.</translation>
    </message>
    <message>
        <source>Read as {encoding}, which the file does not say</source>
        <translation>Leído como {encoding}, lo que el archivo no dice</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Leído como {encoding}.</translation>
    </message>
    <message>
        <source>Read kept files again</source>
        <translation>Releer los archivos guardados</translation>
    </message>
    <message>
        <source>Read kept files again…</source>
        <translation>Releer los archivos guardados…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Read when they are imported.</source>
        <translation>Se leen al importarlos.</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Releyendo</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Readings of a file</source>
        <translation>Lecturas de un archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Proyecto REFI-QDA</translation>
    </message>
    <message>
        <source>Refuse their spans</source>
        <translation>Rechazar sus tramos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Reetiquetar</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>Reetiquetar como {label}</translation>
    </message>
    <message>
        <source>Relabel {count} spans as {label}</source>
        <translation>Reetiquetar {count} marcas como {label}</translation>
    </message>
    <message>
        <source>Relabel {old} as {label}</source>
        <translation>Reetiquetar {old} como {label}</translation>
    </message>
    <message numerus="yes">
        <source>Relabelled {n} spans; undo takes all of it back.</source>
        <translation>
            <numerusform>{n} marca reetiquetada; deshacer lo revierte.</numerusform>
            <numerusform>{n} marcas reetiquetadas; deshacer lo revierte todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>relations</source>
        <translation>vínculos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove fragment of {label}</source>
        <translation>Quitar fragmento de {label}</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove its links with it.</source>
        <translation>Quitar también sus vínculos.</translation>
    </message>
    <message>
        <source>Remove the fragment at the caret</source>
        <translation>Quitar el fragmento del cursor</translation>
    </message>
    <message>
        <source>Remove {count} spans</source>
        <translation>Quitar {count} marcas</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>Quitar {label}</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Quitar «{name}»</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Cambiar el nombre de «{name}»</translation>
    </message>
    <message>
        <source>Replaced ones</source>
        <translation>Reemplazadas</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>resamples of the documents</source>
        <translation>remuestreos de los documentos</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Resize {label}</source>
        <translation>Ajustar {label}</translation>
    </message>
    <message>
        <source>Restore {label}</source>
        <translation>Recuperar {label}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>Ronda {n}</translation>
    </message>
    <message>
        <source>rounds of spans</source>
        <translation>rondas de las marcas</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Run “bias-annotator check” on it. The backups made before stay as they are.</source>
        <translation>Ejecutar «bias-annotator check» sobre él. Las copias anteriores quedan como están.</translation>
    </message>
    <message>
        <source>Run “bias-annotator check” on the project.</source>
        <translation>Ejecutar «bias-annotator check» sobre el proyecto.</translation>
    </message>
    <message>
        <source>Same text already in the project</source>
        <translation>El texto ya está en el proyecto</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy without a password.</source>
        <translation>Guardar una copia sin contraseña.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Guardarlo de nuevo como CSV.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>Save it from the browser again.</source>
        <translation>Guardarla de nuevo desde el navegador.</translation>
    </message>
    <message>
        <source>Save numbers or figure</source>
        <translation>Guardar números o figura</translation>
    </message>
    <message>
        <source>Save numbers or figure…</source>
        <translation>Guardar números o figura…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Guardar la lista…</translation>
    </message>
    <message>
        <source>Save the text of the article as plain text.</source>
        <translation>Guardar el texto del artículo sin formato.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Página web guardada</translation>
    </message>
    <message>
        <source>Says nothing of spans that only one annotator marked.</source>
        <translation>No dice nada de las marcas que solo puso un anotador.</translation>
    </message>
    <message>
        <source>scare</source>
        <translation>distanciadora</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Buscar documentos</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar teclas</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Buscar hablantes</translation>
    </message>
    <message>
        <source>Search the guideline</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Buscar títulos</translation>
    </message>
    <message>
        <source>Search words, or label:quotation …</source>
        <translation>Buscar palabras, o label:quotation …</translation>
    </message>
    <message numerus="yes">
        <source>Search {n} documents</source>
        <translation>
            <numerusform>Buscar en {n} documento</numerusform>
            <numerusform>Buscar en {n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>Semilla del azar</translation>
    </message>
    <message>
        <source>Select less again</source>
        <translation>Seleccionar menos otra vez</translation>
    </message>
    <message>
        <source>Select one sentence less in sentence mode</source>
        <translation>Seleccionar una frase menos en modo de frases</translation>
    </message>
    <message>
        <source>Select one sentence more in sentence mode</source>
        <translation>Seleccionar una frase más en modo de frases</translation>
    </message>
    <message>
        <source>Select text or press a key.</source>
        <translation>Seleccionar texto o pulsar una tecla.</translation>
    </message>
    <message>
        <source>Select the next quoted words</source>
        <translation>Seleccionar las siguientes palabras entre comillas</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Seleccionar el párrafo</translation>
    </message>
    <message>
        <source>Select the quoted words before</source>
        <translation>Seleccionar las anteriores palabras entre comillas</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Seleccionar la frase</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>Seleccionar la palabra</translation>
    </message>
    <message>
        <source>Select the {relation} and press Enter, or click one that is marked. Esc leaves it.</source>
        <translation>Seleccionar {relation} y pulsar Intro, o hacer clic en una marca. Esc lo deja.</translation>
    </message>
    <message>
        <source>Select the {relation} first, then press Enter. Esc leaves it.</source>
        <translation>Seleccionar primero {relation} y pulsar Intro. Esc lo deja.</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <translation>Seleccionado: {words}</translation>
    </message>
    <message>
        <source>Sentence mode</source>
        <translation>Modo de frases</translation>
    </message>
    <message>
        <source>Sentence mode is off.</source>
        <translation>El modo de frases está desactivado.</translation>
    </message>
    <message>
        <source>Sentence mode: a label key marks the sentence and goes on to the next.</source>
        <translation>Modo de frases: una tecla de etiqueta marca la frase y pasa a la siguiente.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings: {settings}.</source>
        <translation>Ajustes: {settings}.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Shift JIS, Japanese</source>
        <translation>Shift JIS, japonés</translation>
    </message>
    <message>
        <source>Short texts, marked in part</source>
        <translation>Textos breves, marcados en parte</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show or hide the numbers</source>
        <translation>Mostrar u ocultar las cifras</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Mostrar u ocultar la lista</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>Etiquetas graduadas</translation>
    </message>
    <message>
        <source>Some documents have too many spans on each other to find out how they are aligned best: another alignment may give another value.</source>
        <translation>En algunos documentos hay demasiadas marcas superpuestas para saber cuál es la mejor alineación: otra alineación puede dar otro valor.</translation>
    </message>
    <message>
        <source>Some documents have too many spans on each other to find out how they are aligned best: gamma is at most {high}.</source>
        <translation>En algunos documentos hay demasiadas marcas superpuestas para saber cuál es la mejor alineación: gamma es como máximo {high}.</translation>
    </message>
    <message>
        <source>Some documents have too many spans on each other to find out how they are aligned best: gamma is between {low} and {high}.</source>
        <translation>En algunos documentos hay demasiadas marcas superpuestas para saber cuál es la mejor alineación: gamma está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Algo ha fallado en el programa.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Ordenar por: {column}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>origen de los textos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>DocBin de spaCy</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>marcas</translation>
    </message>
    <message>
        <source>Spans go to</source>
        <translation>Las marcas van a</translation>
    </message>
    <message>
        <source>Spans here</source>
        <translation>Marcas aquí</translation>
    </message>
    <message>
        <source>Spans in this document</source>
        <translation>Marcas de este documento</translation>
    </message>
    <message>
        <source>spans of older rounds</source>
        <translation>marcas de rondas anteriores</translation>
    </message>
    <message>
        <source>spans of one label</source>
        <translation>marcas de una etiqueta</translation>
    </message>
    <message>
        <source>spans of the gold layer</source>
        <translation>marcas de la capa de oro</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Speakers are kept in this project already.</source>
        <translation>En este proyecto ya se llevan los hablantes.</translation>
    </message>
    <message>
        <source>Speakers are kept now: quotations and sources have a field for them.</source>
        <translation>Ahora se llevan los hablantes: las citas y las fuentes tienen un campo para ellos.</translation>
    </message>
    <message>
        <source>Speakers that fit</source>
        <translation>Hablantes que encajan</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <translation>Hablantes…</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Dividirlo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Split off “{name}”</source>
        <translation>Separar «{name}»</translation>
    </message>
    <message>
        <source>split spans, which become a span for each piece</source>
        <translation>marcas divididas, que pasan a ser una por fragmento</translation>
    </message>
    <message>
        <source>Split the span at the caret</source>
        <translation>Dividir la marca en el cursor</translation>
    </message>
    <message>
        <source>Split {label}</source>
        <translation>Dividir {label}</translation>
    </message>
    <message>
        <source>Standoff, without texts</source>
        <translation>Standoff, sin textos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start a letter earlier</source>
        <translation>Inicio una letra antes</translation>
    </message>
    <message>
        <source>Start a letter later</source>
        <translation>Inicio una letra después</translation>
    </message>
    <message>
        <source>Start a sentence earlier</source>
        <translation>Inicio una frase antes</translation>
    </message>
    <message>
        <source>Start a sentence later</source>
        <translation>Inicio una frase después</translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation>Inicio una palabra antes</translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation>Inicio una palabra después</translation>
    </message>
    <message>
        <source>Start it, look at the settings of “{backend}”, or leave out --backend.</source>
        <translation>Iniciarlo, revisar los ajustes de «{backend}» u omitir --backend.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status of</source>
        <translation>Estado de</translation>
    </message>
    <message>
        <source>status of annotators</source>
        <translation>estado de los anotadores</translation>
    </message>
    <message>
        <source>Still being counted.</source>
        <translation>Aún se está contando.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Dejar de contar</translation>
    </message>
    <message>
        <source>Stopped before anything came in: the project is as it was.</source>
        <translation>Detenido antes de que entrara nada: el proyecto está como estaba.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Strip of the whole text</source>
        <translation>Tira de todo el texto</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>Sure about {label}</source>
        <translation>Seguro sobre {label}</translation>
    </message>
    <message>
        <source>Sure or unsure</source>
        <translation>Segura o dudosa</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table with a text in each row</source>
        <translation>Tabla con un texto por fila</translation>
    </message>
    <message>
        <source>tag characters</source>
        <translation>caracteres de etiqueta</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Revertir: {what}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message numerus="yes">
        <source>Take over {n} texts</source>
        <translation>
            <numerusform>Adoptar {n} texto</numerusform>
            <numerusform>Adoptar {n} textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Quitar la señal</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Tomar la tecla</translation>
    </message>
    <message>
        <source>terminal escape sequences</source>
        <translation>secuencias de escape de terminal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Text with the marks of each annotator</source>
        <translation>Texto con las marcas de cada anotador</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>texts with that word</source>
        <translation>textos con esa palabra</translation>
    </message>
    <message>
        <source>texts with these words one after another</source>
        <translation>textos con esas palabras seguidas</translation>
    </message>
    <message>
        <source>That was the first disagreement.</source>
        <translation>Ese era el primer desacuerdo.</translation>
    </message>
    <message>
        <source>That was the first passage.</source>
        <translation>Ese era el primer pasaje.</translation>
    </message>
    <message>
        <source>That was the last disagreement.</source>
        <translation>Ese era el último desacuerdo.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Ese era el último.</translation>
    </message>
    <message>
        <source>That was the last passage.</source>
        <translation>Ese era el último pasaje.</translation>
    </message>
    <message>
        <source>The annotators are {names}.</source>
        <translation>Los anotadores son {names}.</translation>
    </message>
    <message>
        <source>the attribute name {name} cannot be used</source>
        <translation>el nombre de atributo {name} no se puede usar</translation>
    </message>
    <message>
        <source>the attribute “{key}” was added to the label “{name}”</source>
        <translation>el atributo «{key}» se añadió a la etiqueta «{name}»</translation>
    </message>
    <message>
        <source>The backend “{backend}” needs a package that is not installed.</source>
        <translation>El backend «{backend}» necesita un paquete que no está instalado.</translation>
    </message>
    <message>
        <source>The backends are {names}.</source>
        <translation>Los backends son {names}.</translation>
    </message>
    <message>
        <source>The caret does not blink.</source>
        <translation>El cursor no parpadea.</translation>
    </message>
    <message>
        <source>The cluster of “{backend}” does not answer: {why}</source>
        <translation>El clúster de «{backend}» no responde: {why}</translation>
    </message>
    <message>
        <source>The copy of “{name}” is damaged: {what}.</source>
        <translation>La copia de «{name}» está dañada: {what}.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full: the last change was not written.</source>
        <translation>El disco de «{name}» está lleno: el último cambio no se escribió.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” has no room for a copy.</source>
        <translation>El disco de «{path}» no tiene sitio para una copia.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” has no room for the export: at least {needed} MB are needed, {free} MB are free.</source>
        <translation>El disco de «{path}» no tiene espacio para la exportación: se necesitan al menos {needed} MB y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>The document stays as it is.</source>
        <translation>El documento queda como está.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” cannot be told.</source>
        <translation>No se puede saber la codificación de «{name}».</translation>
    </message>
    <message>
        <source>The encoding was guessed as {encoding}; check quotation marks and accents</source>
        <translation>La codificación se supuso {encoding}; revisar comillas y acentos</translation>
    </message>
    <message>
        <source>The export was given up: what was written of “{title}” does not read back equal{reason}.</source>
        <translation>Se abandonó la exportación: lo escrito de «{title}» no se relee igual{reason}.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character; U+FFFD stands there</source>
        <translation>El archivo acaba en medio de un carácter; ahí está U+FFFD</translation>
    </message>
    <message>
        <source>The file of “{title}” was not kept.</source>
        <translation>El archivo de «{title}» no se conservó.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to.</source>
        <translation>No se puede escribir en el archivo o en su carpeta.</translation>
    </message>
    <message>
        <source>The folder “{name}” could not be opened: {reason}.</source>
        <translation>No se pudo abrir la carpeta «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>the id “{each}” occurs twice in this document</source>
        <translation>el identificador «{each}» aparece dos veces en este documento</translation>
    </message>
    <message>
        <source>the id “{id}” occurs twice in this document</source>
        <translation>el identificador «{id}» aparece dos veces en este documento</translation>
    </message>
    <message>
        <source>The kept file of “{title}” is damaged.</source>
        <translation>El archivo conservado de «{title}» está dañado.</translation>
    </message>
    <message>
        <source>the key “{key}” occurs twice in one object</source>
        <translation>la clave «{key}» aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>the label “{name}” was added to the scheme</source>
        <translation>la etiqueta «{name}» se añadió al esquema</translation>
    </message>
    <message>
        <source>The labels are {names}.</source>
        <translation>Las etiquetas son {names}.</translation>
    </message>
    <message>
        <source>The measures are {names}.</source>
        <translation>Las medidas son {names}.</translation>
    </message>
    <message>
        <source>The models are {names}.</source>
        <translation>Los modelos son {names}.</translation>
    </message>
    <message>
        <source>The newest one</source>
        <translation>La más reciente</translation>
    </message>
    <message>
        <source>The page is filled by a script; the text was taken from its data for search engines</source>
        <translation>La página la rellena un script; el texto se tomó de sus datos para buscadores</translation>
    </message>
    <message>
        <source>The page names an encoding that there is not ({name})</source>
        <translation>La página nombra una codificación que no existe ({name})</translation>
    </message>
    <message>
        <source>The page names several encodings ({names})</source>
        <translation>La página nombra varias codificaciones ({names})</translation>
    </message>
    <message>
        <source>The page says that it is in {said}, but it is in UTF-8</source>
        <translation>La página dice estar en {said}, pero está en UTF-8</translation>
    </message>
    <message>
        <source>The page says that it is in {said}, but it is in {encoding}</source>
        <translation>La página dice estar en {said}, pero está en {encoding}</translation>
    </message>
    <message>
        <source>The page says that it is in {said}, but that is not so</source>
        <translation>La página dice estar en {said}, pero no es así</translation>
    </message>
    <message>
        <source>The person or organisation that these words stand for.</source>
        <translation>La persona u organización que representan estas palabras.</translation>
    </message>
    <message>
        <source>the project has another text under this id already</source>
        <translation>el proyecto ya tiene otro texto con este identificador</translation>
    </message>
    <message>
        <source>the project has no document “{document}”, and the rows do not hold its text</source>
        <translation>el proyecto no tiene el documento «{document}», y las filas no contienen su texto</translation>
    </message>
    <message>
        <source>The project has no document “{document}”.</source>
        <translation>El proyecto no tiene el documento «{document}».</translation>
    </message>
    <message>
        <source>The project has no layer “{layer}”.</source>
        <translation>El proyecto no tiene la capa «{layer}».</translation>
    </message>
    <message>
        <source>the project has this text already</source>
        <translation>el proyecto ya tiene este texto</translation>
    </message>
    <message>
        <source>the quote “{quote}” is not what stands there: “{stands}”</source>
        <translation>la cita «{quote}» no es lo que hay ahí: «{stands}»</translation>
    </message>
    <message>
        <source>the quotes fit {title}, so positions were read as such</source>
        <translation>las citas corresponden a {title}, así que las posiciones se leyeron así</translation>
    </message>
    <message>
        <source>the relation “{label}” was added to the scheme</source>
        <translation>el vínculo «{label}» se añadió al esquema</translation>
    </message>
    <message>
        <source>The rounds are {rounds}; 0 stands for the newest of each annotator.</source>
        <translation>Las rondas son {rounds}; 0 significa la más reciente de cada anotador.</translation>
    </message>
    <message>
        <source>The same for each label, and then the mean of the labels.</source>
        <translation>Lo mismo para cada etiqueta y luego la media de las etiquetas.</translation>
    </message>
    <message>
        <source>The same in every export; also in notes.</source>
        <translation>Los mismos en cada exportación; también en las notas.</translation>
    </message>
    <message>
        <source>The same without regard to labels: only whether text is marked.</source>
        <translation>Lo mismo sin mirar las etiquetas: solo si el texto está marcado.</translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”.</source>
        <translation>El esquema no tiene la etiqueta «{label}».</translation>
    </message>
    <message>
        <source>the scheme has no label “{name}”</source>
        <translation>el esquema no tiene la etiqueta «{name}»</translation>
    </message>
    <message>
        <source>the scheme has no relation “{label}”</source>
        <translation>el esquema no tiene el vínculo «{label}»</translation>
    </message>
    <message>
        <source>The selection was not grown by a key.</source>
        <translation>La selección no se amplió con una tecla.</translation>
    </message>
    <message>
        <source>The span is like that now.</source>
        <translation>La marca ya está así.</translation>
    </message>
    <message>
        <source>The speakers were changed in the meantime by another program or import: nothing was done.</source>
        <translation>Otro programa o importación cambió los hablantes entretanto: no se hizo nada.</translation>
    </message>
    <message>
        <source>The text looks as if it had been read in a wrong encoding before.</source>
        <translation>El texto parece haberse leído antes con una codificación equivocada.</translation>
    </message>
    <message>
        <source>The text states something as fact in the voice of its outlet or agency: what happened, who did it, when and where.</source>
        <translation>El texto presenta algo como hecho con la voz de su medio o agencia: qué pasó, quién lo hizo, cuándo y dónde.</translation>
    </message>
    <message>
        <source>the value of attribute “{name}” was kept as JSON text</source>
        <translation>el valor del atributo «{name}» se conservó como texto JSON</translation>
    </message>
    <message>
        <source>The voice of the text judges, praises, blames, predicts or demands.</source>
        <translation>La voz del texto juzga, elogia, culpa, predice o exige.</translation>
    </message>
    <message>
        <source>The words that say that somebody is quoted, and how: said, claimed, according to.</source>
        <translation>Las palabras que dicen que se cita a alguien, y cómo: dijo, afirmó, según.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Tema como el sistema</translation>
    </message>
    <message>
        <source>There are no earlier words in quotation marks.</source>
        <translation>No hay palabras anteriores entre comillas.</translation>
    </message>
    <message>
        <source>There are no more spans this way.</source>
        <translation>No hay más marcas en esta dirección.</translation>
    </message>
    <message>
        <source>There are no more words in quotation marks.</source>
        <translation>No hay más palabras entre comillas.</translation>
    </message>
    <message>
        <source>There is no annotator called “{name}” in this project.</source>
        <translation>En este proyecto no hay ningún anotador llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no backend called “{name}”.</source>
        <translation>No hay ningún backend llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no document “{document}” in this project.</source>
        <translation>En este proyecto no hay ningún documento «{document}».</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>No existe la codificación «{name}».</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>No existe el archivo «{path}».</translation>
    </message>
    <message>
        <source>There is no folder “{path}”.</source>
        <translation>No existe la carpeta «{path}».</translation>
    </message>
    <message>
        <source>There is no gold here to compare with.</source>
        <translation>Aquí no hay oro con el que comparar.</translation>
    </message>
    <message>
        <source>There is no label called “{name}” in this project.</source>
        <translation>No hay ninguna etiqueta llamada «{name}» en este proyecto.</translation>
    </message>
    <message>
        <source>There is no measure called “{name}”.</source>
        <translation>No hay ninguna medida llamada «{name}».</translation>
    </message>
    <message>
        <source>There is no model of chance called “{name}”.</source>
        <translation>No hay ningún modelo de azar llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no permission to write “{name}”.</source>
        <translation>No hay permiso para escribir «{name}».</translation>
    </message>
    <message>
        <source>There is no round {round} in this project.</source>
        <translation>No hay ninguna ronda {round} en este proyecto.</translation>
    </message>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation>No hay ninguna frase en el cursor.</translation>
    </message>
    <message>
        <source>There is no span here yet.</source>
        <translation>Aquí no hay todavía ninguna marca.</translation>
    </message>
    <message>
        <source>There is no speaker “{name}”.</source>
        <translation>No hay ningún hablante «{name}».</translation>
    </message>
    <message>
        <source>There is nothing to draw for “{part}”.</source>
        <translation>No hay nada que dibujar para «{part}».</translation>
    </message>
    <message>
        <source>There is nothing to read in the selection.</source>
        <translation>En la selección no hay nada que leer.</translation>
    </message>
    <message>
        <source>These words stand nowhere else, or are marked so already.</source>
        <translation>Estas palabras no están en otro sitio o ya están marcadas así.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>This format names nobody.</source>
        <translation>Este formato no nombra a nadie.</translation>
    </message>
    <message>
        <source>This is linked as {relation} already.</source>
        <translation>Esto ya está vinculado como {relation}.</translation>
    </message>
    <message>
        <source>This is the first sentence.</source>
        <translation>Esta es la primera frase.</translation>
    </message>
    <message>
        <source>This is the last sentence.</source>
        <translation>Esta es la última frase.</translation>
    </message>
    <message>
        <source>This measure has no values by label.</source>
        <translation>Esta medida no tiene valores por etiqueta.</translation>
    </message>
    <message>
        <source>This measure has no values for two annotators alone.</source>
        <translation>Esta medida no tiene valores para dos anotadores solos.</translation>
    </message>
    <message>
        <source>This project has no documents yet.</source>
        <translation>Este proyecto todavía no tiene documentos.</translation>
    </message>
    <message>
        <source>This project is open for reading only: {reason}</source>
        <translation>Este proyecto está abierto solo para lectura: {reason}</translation>
    </message>
    <message>
        <source>This span has one fragment only.</source>
        <translation>Esta marca tiene un solo fragmento.</translation>
    </message>
    <message>
        <source>This span is marked as {label} already.</source>
        <translation>Esta marca ya es {label}.</translation>
    </message>
    <message>
        <source>This was changed in the meantime by another program or import: nothing was done.</source>
        <translation>Otro programa o importación lo cambió entretanto: no se hizo nada.</translation>
    </message>
    <message>
        <source>This was the last sentence.</source>
        <translation>Esta era la última frase.</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To compare, it takes two annotators who marked spans in it or said that it is done.</source>
        <translation>Para comparar hacen falta dos anotadores que marcaran algo en él o lo dieran por listo.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Too little data: {counts}.</source>
        <translation>Datos insuficientes: {counts}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Probar el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>TSV, one span a row</source>
        <translation>TSV, una marca por fila</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Escribir otro nombre.</translation>
    </message>
    <message>
        <source>Type one of the names in the list.</source>
        <translation>Escribir uno de los nombres de la lista.</translation>
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
        <translation>indefinido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Unitizing alpha (uα)</source>
        <translation>uα, unidades</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Descomprimirlo e importar la carpeta.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>Unsure about {label}</source>
        <translation>Dudoso sobre {label}</translation>
    </message>
    <message>
        <source>unsure marks</source>
        <translation>indicaciones de dudosa</translation>
    </message>
    <message>
        <source>Unsure or sure</source>
        <translation>Dudosa o segura</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Use {names}</source>
        <translation>Usar {names}</translation>
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
        <translation>Unidades UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>Bytes UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with “â€œ” put right</source>
        <translation>UTF-8, con «â€œ» corregido</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>values are nested too deeply</source>
        <translation>los valores están anidados en exceso</translation>
    </message>
    <message>
        <source>Values by document (*.csv)</source>
        <translation>Valores por documento (*.csv)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other program.</source>
        <translation>Esperar un momento e intentarlo de nuevo, o cerrar el otro programa.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>Esperar a que termine, o detenerla.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done.</source>
        <translation>Esperar a que termine el programa que lo escribe.</translation>
    </message>
    <message>
        <source>Walk through all</source>
        <translation>Recorrer todos</translation>
    </message>
    <message>
        <source>WARC web archive</source>
        <translation>Archivo web WARC</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web pages, Word and PDF files, plain texts, tables, data sets</source>
        <translation>Páginas web, Word, PDF, textos, tablas, datos</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>What a format cannot carry is counted, and written beside it.</source>
        <translation>Lo que un formato no puede llevar se cuenta y se anota al lado.</translation>
    </message>
    <message>
        <source>What can be read: {suffixes}.</source>
        <translation>Se pueden leer: {suffixes}.</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Qué se puede escribir</translation>
    </message>
    <message>
        <source>What comes out otherwise</source>
        <translation>Lo que sale de otro modo</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <source>What differs, by annotator</source>
        <translation>Qué difiere, por anotador</translation>
    </message>
    <message>
        <source>What differs, by label</source>
        <translation>Qué difiere, por etiqueta</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>What does this mean: {section}</source>
        <translation>Qué significa: {section}</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
    <message>
        <source>What happens with each file</source>
        <translation>Qué ocurre con cada archivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>What went wrong, for a report. No text of documents is in it.</source>
        <translation>Lo que falló, para un informe. No contiene texto de documentos.</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Qué documentos</translation>
    </message>
    <message>
        <source>Which labels</source>
        <translation>Qué etiquetas</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Who is quoted, where no words nearby say it; else the source says whom it stands for.</source>
        <translation>A quién se cita, cuando no lo dicen palabras cercanas; si no, la fuente dice a quién representa.</translation>
    </message>
    <message>
        <source>Who is quoted: the words that name the person, organisation or account.</source>
        <translation>A quién se cita: las palabras que nombran a la persona, organización o cuenta.</translation>
    </message>
    <message>
        <source>Who is “{words}”?</source>
        <translation>¿Quién es «{words}»?</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>¿Quién habla?</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Whose spans</source>
        <translation>Marcas de quién</translation>
    </message>
    <message>
        <source>whose spans they are</source>
        <translation>de quién son las marcas</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Ancho de la columna</translation>
    </message>
    <message>
        <source>Windows-1250, Central European</source>
        <translation>Windows-1250, centroeuropeo</translation>
    </message>
    <message>
        <source>Windows-1251, Cyrillic</source>
        <translation>Windows-1251, cirílico</translation>
    </message>
    <message>
        <source>Windows-1252, Western</source>
        <translation>Windows-1252, occidental</translation>
    </message>
    <message>
        <source>Windows-1253, Greek</source>
        <translation>Windows-1253, griego</translation>
    </message>
    <message>
        <source>Windows-1254, Turkish</source>
        <translation>Windows-1254, turco</translation>
    </message>
    <message>
        <source>Windows-1255, Hebrew</source>
        <translation>Windows-1255, hebreo</translation>
    </message>
    <message>
        <source>Windows-1256, Arabic</source>
        <translation>Windows-1256, árabe</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>Con estas palabras</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Con avisos</translation>
    </message>
    <message>
        <source>with what is ticked</source>
        <translation>con lo marcado</translation>
    </message>
    <message>
        <source>Within {group}</source>
        <translation>Dentro de {group}</translation>
    </message>
    <message>
        <source>Without a selection the key marks the sentence at the caret; J and K go from sentence to sentence.</source>
        <translation>Sin selección, la tecla marca la frase del cursor; J y K van de frase en frase.</translation>
    </message>
    <message>
        <source>Without each</source>
        <translation>Sin cada uno</translation>
    </message>
    <message>
        <source>Without the filter {filter}</source>
        <translation>Sin el filtro {filter}</translation>
    </message>
    <message>
        <source>Without {who}</source>
        <translation>Sin {who}</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>Words contain</source>
        <translation>Las palabras contienen</translation>
    </message>
    <message>
        <source>Words or thoughts given as somebody else’s: in quotation marks, in indirect speech, in an embedded post.</source>
        <translation>Palabras o ideas dadas como de otro: entre comillas, en estilo indirecto, en una publicación incrustada.</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Palabras: {words}</translation>
    </message>
    <message>
        <source>Write it as 2031-05-14, 2031-05 or 2031.</source>
        <translation>Escribirla como 2031-05-14, 2031-05 o 2031.</translation>
    </message>
    <message>
        <source>Write it as in “train=80,dev=10,test=10”.</source>
        <translation>Escríbalo como en «train=80,dev=10,test=10».</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Se escribe como</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>You can read on meanwhile.</source>
        <translation>Mientras tanto se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>You see what each would bring before anything is written.</source>
        <translation>Antes de escribir nada se ve lo que traería cada uno.</translation>
    </message>
    <message>
        <source>Your marks are kept under this name, apart from everybody else's.</source>
        <translation>Sus marcas se guardan con este nombre, aparte de las de los demás.</translation>
    </message>
    <message>
        <source>Your marks are safe: each was saved when it was made. Please send the report to the authors.</source>
        <translation>Sus marcas están a salvo: cada una se guardó al hacerla. Por favor, envíe el informe a los autores.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archivo ZIP</translation>
    </message>
    <message>
        <source>{attribute}: {value}</source>
        <translation>{attribute}: {value}</translation>
    </message>
    <message>
        <source>{bootstrap} is not a number of resamples.</source>
        <translation>{bootstrap} no es un número de remuestreos.</translation>
    </message>
    <message>
        <source>{carried}, {lost}</source>
        <translation>{carried}, {lost}</translation>
    </message>
    <message>
        <source>{counted}, then stopped: whole documents only</source>
        <translation>{counted}, luego se detuvo: solo documentos completos</translation>
    </message>
    <message>
        <source>{count} annotators ({least} are needed)</source>
        <translation>{count} anotadores (hacen falta {least})</translation>
    </message>
    <message>
        <source>{count} bytes were not UTF-8 and were read as Windows-1252 (at character {where})</source>
        <translation>{count} bytes no eran UTF-8 y se leyeron como Windows-1252 (en el carácter {where})</translation>
    </message>
    <message>
        <source>{count} characters that had been read in a wrong encoding before (“â€œ”) were put right</source>
        <translation>se corrigieron {count} caracteres leídos antes con una codificación errónea («â€œ»)</translation>
    </message>
    <message>
        <source>{count} characters were written as UTF-8 forbids and became U+FFFD</source>
        <translation>{count} caracteres estaban escritos como UTF-8 prohíbe y pasaron a ser U+FFFD</translation>
    </message>
    <message>
        <source>{count} control characters in the page became U+FFFD</source>
        <translation>{count} caracteres de control de la página pasaron a ser U+FFFD</translation>
    </message>
    <message>
        <source>{count} documents ({least} are needed)</source>
        <translation>{count} documentos (hacen falta {least})</translation>
    </message>
    <message>
        <source>{count} embedded posts or videos have no text in the page and were left out</source>
        <translation>{count} publicaciones o vídeos incrustados no tienen texto en la página y se omitieron</translation>
    </message>
    <message>
        <source>{count} NUL characters or half surrogates became U+FFFD</source>
        <translation>{count} caracteres NUL o mitades de sustitutos pasaron a ser U+FFFD</translation>
    </message>
    <message>
        <source>{count} pieces of the page’s data for search engines could not be read</source>
        <translation>{count} datos de la página para buscadores no se pudieron leer</translation>
    </message>
    <message>
        <source>{count} places look as if the text had been read in a wrong encoding before (“â€œ”); it was kept as it is</source>
        <translation>{count} lugares parecen leídos antes con una codificación errónea («â€œ»); el texto se dejó como está</translation>
    </message>
    <message>
        <source>{count} places were not valid {encoding} and became U+FFFD</source>
        <translation>{count} lugares no eran {encoding} válido y pasaron a ser U+FFFD</translation>
    </message>
    <message>
        <source>{count} spans ({least} are needed)</source>
        <translation>{count} marcas (hacen falta {least})</translation>
    </message>
    <message>
        <source>{count} values of the attribute “{key}” are none that the scheme knows; they were kept</source>
        <translation>{count} valores del atributo «{key}» no los conoce el esquema; se conservaron</translation>
    </message>
    <message>
        <source>{count} {what} in the text</source>
        <translation>{count} {what} en el texto</translation>
    </message>
    <message>
        <source>{documents} documents, {spans} spans</source>
        <translation>{documents} documentos, {spans} tramos</translation>
    </message>
    <message>
        <source>{documents}, {spans} imported</source>
        <translation>{documents}, {spans}: importado</translation>
    </message>
    <message>
        <source>{documents}, {spans}, {characters}</source>
        <translation>{documents}, {spans}, {characters}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} listos</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{group} and {other}</source>
        <translation>{group} y {other}</translation>
    </message>
    <message>
        <source>{group}: {members}</source>
        <translation>{group}: {members}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{key} always leaves something or lets it go.</source>
        <translation>{key} siempre sale de algo o lo suelta.</translation>
    </message>
    <message>
        <source>{key} belongs to the system.</source>
        <translation>{key} pertenece al sistema.</translation>
    </message>
    <message>
        <source>{key} changes the size of the text.</source>
        <translation>{key} cambia el tamaño del texto.</translation>
    </message>
    <message>
        <source>{key} fires {actions} now. Take it for “{action}”?</source>
        <translation>{key} ejecuta ahora {actions}. ¿Tomarla para «{action}»?</translation>
    </message>
    <message>
        <source>{key} is needed for editing what one types.</source>
        <translation>{key} hace falta para editar lo que se escribe.</translation>
    </message>
    <message>
        <source>{key} is needed for typing and for going from field to field. Add Ctrl or Alt to it, or take a function key.</source>
        <translation>{key} hace falta para escribir y pasar de campo en campo. Añadirle Ctrl o Alt, o elegir una tecla de función.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text.</source>
        <translation>{key} mueve el cursor en el texto.</translation>
    </message>
    <message>
        <source>{key} opens the menu of what has the focus, for people without a mouse.</source>
        <translation>{key} abre el menú de lo que tiene el foco, para quien no usa ratón.</translation>
    </message>
    <message>
        <source>{key} selects the whole text.</source>
        <translation>{key} selecciona todo el texto.</translation>
    </message>
    <message>
        <source>{key} writes a character on many keyboards, where it is the same as AltGr.</source>
        <translation>{key} escribe un carácter en muchos teclados, donde equivale a AltGr.</translation>
    </message>
    <message>
        <source>{label} by {name}; it stays in the older text</source>
        <translation>{label} de {name}; se queda en el texto anterior</translation>
    </message>
    <message>
        <source>{label} missed</source>
        <translation>{label}: omitido</translation>
    </message>
    <message>
        <source>{label}, only {who}</source>
        <translation>{label}, solo {who}</translation>
    </message>
    <message>
        <source>{label}, {what}</source>
        <translation>{label}, {what}</translation>
    </message>
    <message>
        <source>{label}: {words}, in: {whole}</source>
        <translation>{label}: {words}, en: {whole}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation>
            <numerusform>{name} y {n} más</numerusform>
            <numerusform>{name} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not a JSON value</source>
        <translation>{name} no es un valor JSON</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>{number} of {total}: {words}</source>
        <translation>{number} de {total}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotators</source>
        <translation>
            <numerusform>{n} anotador</numerusform>
            <numerusform>{n} anotadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are not found</source>
        <translation>
            <numerusform>no se encuentra {n}</numerusform>
            <numerusform>no se encuentran {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} block quotes</source>
        <translation>
            <numerusform>{n} cita en bloque</numerusform>
            <numerusform>{n} citas en bloque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} carácter</numerusform>
            <numerusform>{n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <translation>
            <numerusform>{n} documento</numerusform>
            <numerusform>{n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} encontrado</numerusform>
            <numerusform>{n} encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fragments</source>
        <translation>
            <numerusform>{n} fragmento</numerusform>
            <numerusform>{n} fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headlines</source>
        <translation>
            <numerusform>{n} titular</numerusform>
            <numerusform>{n} titulares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} resultado</numerusform>
            <numerusform>{n} resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept files read</source>
        <translation>
            <numerusform>{n} archivo guardado leído</numerusform>
            <numerusform>{n} archivos guardados leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kinds of things are lost</source>
        <translation>
            <numerusform>Se pierde {n} tipo de datos</numerusform>
            <numerusform>Se pierden {n} tipos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>{n} archivo más</numerusform>
            <numerusform>{n} archivos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <translation>
            <numerusform>{n} otro</numerusform>
            <numerusform>{n} otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} párrafo</numerusform>
            <numerusform>{n} párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <translation>
            <numerusform>{n} pasaje</numerusform>
            <numerusform>{n} pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages differ</source>
        <translation>
            <numerusform>difiere {n} pasaje</numerusform>
            <numerusform>difieren {n} pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} posts</source>
        <translation>
            <numerusform>{n} publicación</numerusform>
            <numerusform>{n} publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spans</source>
        <translation>
            <numerusform>{n} marca</numerusform>
            <numerusform>{n} marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spans go along</source>
        <translation>
            <numerusform>{n} marca se conserva</numerusform>
            <numerusform>{n} marcas se conservan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spans of this project name this speaker.</source>
        <translation>
            <numerusform>{n} marca de este proyecto nombra a este hablante.</numerusform>
            <numerusform>{n} marcas de este proyecto nombran a este hablante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts were taken over</source>
        <translation>
            <numerusform>se adoptó {n} texto</numerusform>
            <numerusform>se adoptaron {n} textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{one}: {label}, {other}: {other_label}</source>
        <translation>{one}: {label}, {other}: {other_label}</translation>
    </message>
    <message>
        <source>{others} records are no pages that a server gave with success</source>
        <translation>{others} registros no son páginas que un servidor diera con éxito</translation>
    </message>
    <message>
        <source>{periods} is not a number of periods.</source>
        <translation>{periods} no es un número de períodos.</translation>
    </message>
    <message numerus="yes">
        <source>{reason} (and {n} more)</source>
        <translation>
            <numerusform>{reason} (y {n} más)</numerusform>
            <numerusform>{reason} (y {n} más)</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Press another one.</source>
        <translation>{reason} Pulsar otra.</translation>
    </message>
    <message>
        <source>{relation}: select, then Enter</source>
        <translation>{relation}: seleccionar y pulsar Intro</translation>
    </message>
    <message>
        <source>{samples} is not a number of samples.</source>
        <translation>{samples} no es un número de muestras.</translation>
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
        <translation>{start}–{end} no es un tramo de un texto de {count} caracteres</translation>
    </message>
    <message>
        <source>{start}–{end} is not a stretch of a text of {length} characters</source>
        <translation>{start}–{end} no es un tramo de un texto de {length} caracteres</translation>
    </message>
    <message>
        <source>{start}–{end} is not a stretch of text</source>
        <translation>{start}–{end} no es un tramo de texto</translation>
    </message>
    <message>
        <source>{ticked} of {total} ticked</source>
        <translation>{ticked} de {total} marcados</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <source>{title}: {differing}, value {value}, {about}</source>
        <translation>{title}: {differing}, valor {value}, {about}</translation>
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
        <translation>la posición {position} ({unit}) está dentro de un carácter</translation>
    </message>
    <message>
        <source>{unit} position {position} lies outside the text</source>
        <translation>la posición {position} ({unit}) está fuera del texto</translation>
    </message>
    <message>
        <source>{value}, 95 % interval {low} to {high}</source>
        <translation>{value}, intervalo del 95 % de {low} a {high}</translation>
    </message>
    <message>
        <source>{verb} {number}</source>
        <translation>{verb} {number}</translation>
    </message>
    <message>
        <source>{when}: {value}, {coverage}</source>
        <translation>{when}: {value}, {coverage}</translation>
    </message>
    <message>
        <source>{where} cannot be used: {problem}.</source>
        <translation>{where} no se puede usar: {problem}.</translation>
    </message>
    <message>
        <source>{where} is not valid TOML: {problem}.</source>
        <translation>{where} no es TOML válido: {problem}.</translation>
    </message>
    <message>
        <source>{where}, annotation {number}</source>
        <translation>{where}, anotación {number}</translation>
    </message>
    <message>
        <source>{where}, relation {number}</source>
        <translation>{where}, vínculo {number}</translation>
    </message>
    <message>
        <source>{where}, source</source>
        <translation>{where}, fuente</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>{who} and gold</source>
        <translation>{who} y el oro</translation>
    </message>
    <message>
        <source>{who}, between rounds</source>
        <translation>{who}, entre rondas</translation>
    </message>
    <message>
        <source>|uα, marked or not</source>
        <translation>|uα, ¿marcado?</translation>
    </message>
    <message>
        <source>αU of 1995</source>
        <translation>αU de 1995</translation>
    </message>
    <message>
        <source>“active_seconds” and “position” must be whole numbers from 0</source>
        <translation>«active_seconds» y «position» deben ser números enteros desde 0</translation>
    </message>
    <message>
        <source>“annotator” must be a name</source>
        <translation>«annotator» debe ser un nombre</translation>
    </message>
    <message>
        <source>“attributes” must be an object</source>
        <translation>«attributes» debe ser un objeto</translation>
    </message>
    <message>
        <source>“blocks” must be a list</source>
        <translation>«blocks» debe ser una lista</translation>
    </message>
    <message>
        <source>“fragments” must be a list of [start, end]</source>
        <translation>«fragments» debe ser una lista de [start, end]</translation>
    </message>
    <message>
        <source>“gold” is the name of the adjudicated layer, not of a person.</source>
        <translation>«gold» es el nombre de la capa adjudicada, no de una persona.</translation>
    </message>
    <message>
        <source>“id” must be a text of 1 to {most} printable characters</source>
        <translation>«id» debe ser un texto de 1 a {most} caracteres imprimibles</translation>
    </message>
    <message>
        <source>“is:{wrong}” is nothing that a span can be.</source>
        <translation>«is:{wrong}» no es nada que pueda ser una marca.</translation>
    </message>
    <message>
        <source>“kind” must be one of {names}, not {kind}</source>
        <translation>«kind» debe ser uno de {names}, no {kind}</translation>
    </message>
    <message>
        <source>“label” must be a text of 1 to 60 printable characters, not {label}</source>
        <translation>«label» debe ser un texto de 1 a 60 caracteres imprimibles, no {label}</translation>
    </message>
    <message>
        <source>“layer” must be “annotator” or “gold”, not {kind}</source>
        <translation>«layer» debe ser «annotator» o «gold», no {kind}</translation>
    </message>
    <message>
        <source>“metadata” must be an object</source>
        <translation>«metadata» debe ser un objeto</translation>
    </message>
    <message>
        <source>“round” must be a whole number from 1</source>
        <translation>«round» debe ser un número entero desde 1</translation>
    </message>
    <message>
        <source>“sha256” is not that of the text: one of them was changed</source>
        <translation>«sha256» no es el del texto: uno de los dos se cambió</translation>
    </message>
    <message>
        <source>“status” must be todo, started or done, not {status}</source>
        <translation>«status» debe ser todo, started o done, no {status}</translation>
    </message>
    <message>
        <source>“text” has {count} characters; {most} are taken</source>
        <translation>«text» tiene {count} caracteres; se toman {most}</translation>
    </message>
    <message>
        <source>“text” is empty</source>
        <translation>«text» está vacío</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <translation>«{action}»</translation>
    </message>
    <message>
        <source>“{action}” works everywhere.</source>
        <translation>«{action}» funciona en todas partes.</translation>
    </message>
    <message>
        <source>“{action}” works in the text.</source>
        <translation>«{action}» funciona en el texto.</translation>
    </message>
    <message>
        <source>“{action}” works on the Annotate page.</source>
        <translation>«{action}» funciona en la página Anotar.</translation>
    </message>
    <message>
        <source>“{action}” works on the Compare page.</source>
        <translation>«{action}» funciona en la página Comparar.</translation>
    </message>
    <message>
        <source>“{action}” works on the Export page.</source>
        <translation>«{action}» sirve en la página Exportar.</translation>
    </message>
    <message>
        <source>“{action}” works on the Import page.</source>
        <translation>«{action}» funciona en la página Importar.</translation>
    </message>
    <message>
        <source>“{before}” → “{after}”</source>
        <translation>«{before}» → «{after}»</translation>
    </message>
    <message>
        <source>“{date}” is no date.</source>
        <translation>«{date}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{field}:” is nothing that can be searched for.</source>
        <translation>«{field}:» no se puede buscar.</translation>
    </message>
    <message>
        <source>“{key}” must be a moment such as 2026-01-01T00:00:00Z, not {found}</source>
        <translation>«{key}» debe ser un momento como 2026-01-01T00:00:00Z, no {found}</translation>
    </message>
    <message>
        <source>“{key}” must be {wanted}, not {found}</source>
        <translation>«{key}» debe ser {wanted}, no {found}</translation>
    </message>
    <message>
        <source>“{name}” can only be read, not changed.</source>
        <translation>«{name}» solo se puede leer, no cambiar.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was opened.</source>
        <translation>«{name}» cambió mientras se abría.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read.</source>
        <translation>«{name}» cambió mientras se leía.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to the present form (from {version} to {schema}); it is unchanged.</source>
        <translation>«{name}» no se pudo llevar a la forma actual (de {version} a {schema}); no ha cambiado.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>No se pudo abrir «{name}».</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>No se pudo abrir «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written: the disk reported an error.</source>
        <translation>No se pudo leer o escribir «{name}»: el disco dio un error.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader stopped, since {reason}.</source>
        <translation>No se pudo leer «{name}»: el lector se detuvo ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” could not be used: {reason}.</source>
        <translation>No se pudo usar «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is an alias of “{owner}” already.</source>
        <translation>«{name}» ya es un alias de «{owner}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«{name}» está dañado.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its end is missing.</source>
        <translation>«{name}» está dañado: le falta el final.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: parts of it are missing.</source>
        <translation>«{name}» está dañado: le faltan partes.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no text.</source>
        <translation>«{name}» está vacío: no tiene texto.</translation>
    </message>
    <message>
        <source>“{name}” is locked by another program.</source>
        <translation>Otro programa tiene bloqueado «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is not a Bias Annotator project.</source>
        <translation>«{name}» no es un proyecto de Bias Annotator.</translation>
    </message>
    <message>
        <source>“{name}” is not a text but {kind}.</source>
        <translation>«{name}» no es un texto, sino {kind}.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds binary data.</source>
        <translation>«{name}» no es un texto: contiene datos binarios.</translation>
    </message>
    <message>
        <source>“{name}” is of an older form, and cannot be brought up to date. {reason}</source>
        <translation>«{name}» tiene una forma antigua y no se puede poner al día. {reason}</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: nothing was changed.</source>
        <translation>«{name}» está abierto solo para lectura: no se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>«{name}» ya existe.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, not a file with a text.</source>
        <translation>«{name}» es {kind}, no un archivo con texto.</translation>
    </message>
    <message>
        <source>“{name}” must be a list</source>
        <translation>«{name}» debe ser una lista</translation>
    </message>
    <message>
        <source>“{name}” names a file outside of it: “{path}”.</source>
        <translation>«{name}» nombra un archivo de fuera: «{path}».</translation>
    </message>
    <message>
        <source>“{name}” no longer is one text.</source>
        <translation>«{name}» ya no es un único texto.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Bias Annotator.</source>
        <translation>«{name}» es de una versión más nueva de Bias Annotator.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: its folder cannot be written to.</source>
        <translation>No se puede crear «{path}»: no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}.</source>
        <translation>No se puede escribir «{path}»: {why}.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened: {reason}.</source>
        <translation>No se pudo abrir «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” exists already.</source>
        <translation>«{path}» ya existe.</translation>
    </message>
    <message>
        <source>“{path}” is a file, and this format is a folder.</source>
        <translation>«{path}» es un archivo, y este formato es una carpeta.</translation>
    </message>
    <message>
        <source>“{path}” is a folder that was not exported: it is not overwritten.</source>
        <translation>«{path}» es una carpeta no exportada: no se sobrescribe.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a project.</source>
        <translation>«{path}» es una carpeta, no un proyecto.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>«{path}» es una carpeta.</translation>
    </message>
    <message>
        <source>“{path}” is empty: it is not a project.</source>
        <translation>«{path}» está vacío: no es un proyecto.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that could be written.</source>
        <translation>«{path}» no es un archivo que se pueda escribir.</translation>
    </message>
    <message>
        <source>“{path}” is not a file.</source>
        <translation>«{path}» no es un archivo.</translation>
    </message>
    <message>
        <source>“{title}” has {share} of its words in common with “{other}”</source>
        <translation>«{title}» tiene el {share} de sus palabras en común con «{other}»</translation>
    </message>
    <message>
        <source>“{title}” is in the project already.</source>
        <translation>«{title}» ya está en el proyecto.</translation>
    </message>
    <message>
        <source>“{title}”: the project has this already{more}</source>
        <translation>«{title}»: el proyecto ya lo tiene{more}</translation>
    </message>
    <message>
        <source>“{title}”: {reason}{more}</source>
        <translation>«{title}»: {reason}{more}</translation>
    </message>
    <message>
        <source>“{typed}” does not say how to split.</source>
        <translation>«{typed}» no dice cómo dividir.</translation>
    </message>
    <message>
        <source>“{url}” is no web address.</source>
        <translation>«{url}» no es una dirección web.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
</TS>
