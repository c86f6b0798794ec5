<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Bias Annotator</name>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source> in </source>
        <translation> ضمن </translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>"two words"</source>
        <translation>"كلمتان معًا"</translation>
    </message>
    <message>
        <source>*This project has no guideline.*</source>
        <translation>*لا دليل لهذا المشروع.*</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>, as “{title}”</source>
        <translation>، باسم «{title}»</translation>
    </message>
    <message>
        <source>1 annotator ({least} are needed)</source>
        <translation>واسم واحد (يلزم {least})</translation>
    </message>
    <message>
        <source>1 document ({least} are needed)</source>
        <translation>مستند واحد (يلزم {least})</translation>
    </message>
    <message>
        <source>1 span ({least} are needed)</source>
        <translation>مقطع واحد (يلزم {least})</translation>
    </message>
    <message>
        <source>2031-05-14</source>
        <translation>2031-05-14</translation>
    </message>
    <message>
        <source>58, 68 or 82 characters a line, where there is room.</source>
        <translation>58 أو 68 أو 82 حرفًا في السطر حيث يتسع المكان.</translation>
    </message>
    <message>
        <source>70 % train, 15 % dev, 15 % test</source>
        <translation>70٪ للتدريب، 15٪ للتطوير، 15٪ للاختبار</translation>
    </message>
    <message>
        <source>80 % train, 10 % dev, 10 % test</source>
        <translation>80٪ للتدريب، 10٪ للتطوير، 10٪ للاختبار</translation>
    </message>
    <message>
        <source>80 % train, 20 % test</source>
        <translation>80٪ للتدريب، 20٪ للاختبار</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال الثقة 95 %</translation>
    </message>
    <message>
        <source>A .bias file on this computer</source>
        <translation>ملف ‎.bias على هذا الحاسوب</translation>
    </message>
    <message>
        <source>a block must be an object</source>
        <translation>يجب أن تكون الكتلة كائنًا</translation>
    </message>
    <message>
        <source>A copy lies at “{backup}”. Please report this: {names}.</source>
        <translation>توجد نسخة في «{backup}». يُرجى الإبلاغ عن هذا: {names}.</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>A figure cannot be written as “{name}”.</source>
        <translation>لا يمكن كتابة شكل باسم «{name}».</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>A label key marks the sentence at the caret and goes on to the next one; Up and Down go by sentence.</source>
        <translation>مفتاح التسمية يَسِم الجملة عند المؤشر وينتقل إلى التالية؛ والسهمان إلى أعلى وأسفل ينتقلان جملةً جملة.</translation>
    </message>
    <message>
        <source>a line must hold a JSON object</source>
        <translation>يجب أن يحوي السطر كائن JSON</translation>
    </message>
    <message>
        <source>A line of “{name}” is longer than {size} MB.</source>
        <translation>في «{name}» سطر أطول من {size} م.ب.</translation>
    </message>
    <message>
        <source>a number has thousands of digits</source>
        <translation>في أحد الأعداد آلاف الأرقام</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>أنبوب بيانات</translation>
    </message>
    <message>
        <source>A program for text recognition (OCR) can add it.</source>
        <translation>يمكن لبرنامج للتعرّف على النصوص (OCR) أن يضيفه.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس لم تُغلَق.</translation>
    </message>
    <message>
        <source>a relation must be an object</source>
        <translation>يجب أن يكون الرابط كائنًا</translation>
    </message>
    <message>
        <source>a relation “{label}” of a span that was left out</source>
        <translation>رابط «{label}» لمقطع أُهمل</translation>
    </message>
    <message>
        <source>A scheme, a guideline, your documents</source>
        <translation>مخطط ودليل ومستنداتك</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>مقبس</translation>
    </message>
    <message>
        <source>a span needs at least one fragment</source>
        <translation>يلزم المقطعَ جزءٌ واحد على الأقل</translation>
    </message>
    <message>
        <source>A span of several fragments cannot be found again elsewhere. Select words of it.</source>
        <translation>لا يمكن العثور على مقطع من عدة أجزاء في موضع آخر. يُرجى تحديد كلمات منه.</translation>
    </message>
    <message>
        <source>A span that others are linked to cannot be removed alone.</source>
        <translation>لا يمكن حذف مقطع ترتبط به مقاطع أخرى وحده.</translation>
    </message>
    <message>
        <source>A speaker needs a name of 1 to {most} printable characters.</source>
        <translation>يجب أن يكون اسم المتكلم من 1 إلى {most} حرفًا قابلًا للطباعة.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>بقي نحو {hours} س</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>بقي نحو {minutes} د</translation>
    </message>
    <message>
        <source>AC1, by character</source>
        <translation>‏AC1، لكل حرف</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add a second document</source>
        <translation>إضافة مستند ثانٍ</translation>
    </message>
    <message>
        <source>Add an alias to “{name}”</source>
        <translation>إضافة اسم بديل إلى «{name}»</translation>
    </message>
    <message>
        <source>Add fragment to {label}</source>
        <translation>إضافة جزء إلى: {label}</translation>
    </message>
    <message>
        <source>Add selection to the span</source>
        <translation>إضافة التحديد إلى المقطع</translation>
    </message>
    <message>
        <source>Add the spans that it lacks</source>
        <translation>إضافة المقاطع الناقصة</translation>
    </message>
    <message>
        <source>Add to the scheme</source>
        <translation>إضافتها إلى المخطط</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>إضافة «{name}»</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدّم</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Agreement by document</source>
        <translation>التوافق حسب المستند</translation>
    </message>
    <message>
        <source>Agreement of people</source>
        <translation>توافق الأشخاص</translation>
    </message>
    <message>
        <source>Agreement of the others: it rises without somebody who differs from the rest.</source>
        <translation>توافق الآخرين: يرتفع من دون مَن يختلف عن البقية.</translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <translation>التوافق عبر الزمن</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>كل الأوامر…</translation>
    </message>
    <message>
        <source>All agree here.</source>
        <translation>الجميع متفقون هنا.</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>All documents in this list are done.</source>
        <translation>كل مستندات هذه القائمة منجزة.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كل التسميات</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>الكل أو لا شيء</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>All values (*.json)</source>
        <translation>كل القيم (*.json)</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>وحده</translation>
    </message>
    <message>
        <source>Alpha with MASI</source>
        <translation>ألفا مع MASI</translation>
    </message>
    <message>
        <source>Alpha {alpha} and beta {beta} give no weights.</source>
        <translation>ألفا {alpha} وبيتا {beta} لا تعطيان أوزانًا.</translation>
    </message>
    <message>
        <source>Alpha, by character</source>
        <translation>ألفا، لكل حرف</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>an annotation must be an object</source>
        <translation>يجب أن تكون السمة كائنًا</translation>
    </message>
    <message>
        <source>An annotator needs a name of 1 to 80 printable characters.</source>
        <translation>يجب أن يكون الاسم من 1 إلى 80 حرفًا قابلًا للطباعة.</translation>
    </message>
    <message>
        <source>An edge cannot go past another fragment of the span.</source>
        <translation>لا يمكن للحدّ أن يتجاوز جزءًا آخر من المقطع.</translation>
    </message>
    <message>
        <source>An edge cannot go past the other end of the span.</source>
        <translation>لا يمكن للحدّ أن يتجاوز الطرف الآخر من المقطع.</translation>
    </message>
    <message>
        <source>An export cannot take the place of the project itself.</source>
        <translation>لا يمكن للتصدير أن يحلّ محل المشروع نفسه.</translation>
    </message>
    <message>
        <source>An older form of the same, for comparing with earlier studies.</source>
        <translation>صيغة أقدم للشيء نفسه، للمقارنة بدراسات سابقة.</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>الواسِم: {name}</translation>
    </message>
    <message>
        <source>Annotators compared</source>
        <translation>الواسمون المقارَنون</translation>
    </message>
    <message>
        <source>Another import is still running.</source>
        <translation>لا يزال استيراد آخر جاريًا.</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>تسمية أخرى</translation>
    </message>
    <message>
        <source>Another label or other words may find some.</source>
        <translation>قد تُعثر على مقاطع بتسمية أخرى أو كلمات أخرى.</translation>
    </message>
    <message>
        <source>Another letter case or parts of words may be found.</source>
        <translation>قد يُعثر عليها بحالة أحرف أخرى أو ضمن كلمات.</translation>
    </message>
    <message>
        <source>Another name or @handle</source>
        <translation>اسم آخر أو ‎@حساب</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>أي تسمية</translation>
    </message>
    <message>
        <source>Any outlet</source>
        <translation>أي وسيلة إعلامية</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Arrow tables need pyarrow, which is not installed.</source>
        <translation>تحتاج جداول Arrow إلى pyarrow، وهو غير مثبت.</translation>
    </message>
    <message>
        <source>As above, but a pair counts by the share of text that both have in common.</source>
        <translation>كما سبق، لكن كل زوج يُحسب بقدر النص المشترك بينهما.</translation>
    </message>
    <message>
        <source>As above, but labels that agree in part, as in nested spans, count in part.</source>
        <translation>كما سبق، لكن التسميات المتفقة جزئيًا، كما في المقاطع المتداخلة، تُحسب جزئيًا.</translation>
    </message>
    <message>
        <source>As chosen above</source>
        <translation>كما اختير أعلاه</translation>
    </message>
    <message>
        <source>As in the project</source>
        <translation>كما في المشروع</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>As what is it to be read?</source>
        <translation>بأي ترميز يُقرأ الملف؟</translation>
    </message>
    <message>
        <source>Attr</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the disagreements of the document</source>
        <translation>العودة إلى اختلافات المستند</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>before anything: the opposite</source>
        <translation>قبل أي شيء: العكس</translation>
    </message>
    <message>
        <source>Between annotators</source>
        <translation>بين الواسمين</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>ما فوق المصادفة</translation>
    </message>
    <message>
        <source>Big5, Chinese</source>
        <translation>Big5، صيني</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Borders and lines instead of grounds, no light grey.</source>
        <translation>حدود وخطوط بدل الخلفيات، بلا رمادي فاتح.</translation>
    </message>
    <message>
        <source>borders that are none of words, which move to those of words</source>
        <translation>حدود داخل الكلمات تنتقل إلى حدود الكلمات</translation>
    </message>
    <message>
        <source>Both agree here.</source>
        <translation>الاثنان متفقان هنا.</translation>
    </message>
    <message>
        <source>Both are at least 0, and not both are 0.</source>
        <translation>كلتاهما 0 على الأقل، وليستا كلتاهما 0.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>حدّ</translation>
    </message>
    <message>
        <source>Boundary, punctuation</source>
        <translation>حدّ، علامات ترقيم</translation>
    </message>
    <message numerus="yes">
        <source>Boundary, {n} words</source>
        <translation>
            <numerusform>حدّ، {n} كلمة</numerusform>
            <numerusform>حدّ، كلمة واحدة</numerusform>
            <numerusform>حدّ، كلمتان</numerusform>
            <numerusform>حدّ، {n} كلمات</numerusform>
            <numerusform>حدّ، {n} كلمة</numerusform>
            <numerusform>حدّ، {n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>صيغة brat المنفصلة</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>استرجاع هذا</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>عشوائيًا</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>حسب التسمية</translation>
    </message>
    <message>
        <source>byte {number} is not valid UTF-8</source>
        <translation>البايت {number} ليس UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cannot carry</source>
        <translation>ما يضيع</translation>
    </message>
    <message>
        <source>cannot carry: {what}</source>
        <translation>يضيع: {what}</translation>
    </message>
    <message>
        <source>cells with an apostrophe put before them</source>
        <translation>خلايا سبقتها فاصلة عليا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>verb</comment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change annotator…</source>
        <translation>تغيير الواسم…</translation>
    </message>
    <message>
        <source>Change attributes of {label}</source>
        <translation>تغيير سمات: {label}</translation>
    </message>
    <message>
        <source>Change several spans</source>
        <translation>تغيير عدة مقاطع</translation>
    </message>
    <message>
        <source>Change several spans…</source>
        <translation>تغيير عدة مقاطع…</translation>
    </message>
    <message>
        <source>Change the permissions of the file, or copy it to a folder of your own.</source>
        <translation>يُرجى تغيير أذونات الملف أو نسخه إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>تغيير «{name}»</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>Character by character, for each two annotators and then their mean; chance is that of these two.</source>
        <translation>حرفًا حرفًا لكل واسمَين ثم متوسطها؛ والمصادفة مصادفة هذين الاثنين.</translation>
    </message>
    <message>
        <source>Character by character, with another idea of chance, for labels that are very frequent or very rare.</source>
        <translation>حرفًا حرفًا بمفهوم آخر للمصادفة، للتسميات الشائعة جدًا أو النادرة جدًا.</translation>
    </message>
    <message>
        <source>Character by character: how much better than chance the labels there agree; for any number of annotators.</source>
        <translation>حرفًا حرفًا: كم تتفق التسميات هناك أفضل من المصادفة؛ لأي عدد من الواسمين.</translation>
    </message>
    <message>
        <source>Character by character; chance is that of all annotators together.</source>
        <translation>حرفًا حرفًا؛ والمصادفة مصادفة جميع الواسمين معًا.</translation>
    </message>
    <message>
        <source>Characters as seen</source>
        <translation>أحرف كما تُرى</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>يُرجى التحقق من اسمه وأذوناته.</translation>
    </message>
    <message>
        <source>Check that the file and its folder exist and may be written to.</source>
        <translation>يُرجى التحقق من وجود الملف ومجلده وإمكان الكتابة فيهما.</translation>
    </message>
    <message>
        <source>Check the disk, then open the newest backup.</source>
        <translation>يُرجى فحص القرص ثم فتح أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Check the file and its folder.</source>
        <translation>يُرجى التحقق من الملف ومجلده.</translation>
    </message>
    <message>
        <source>Check the name, or make a project with “bias-annotator new”.</source>
        <translation>يُرجى التحقق من الاسم أو إنشاء مشروع بالأمر «bias-annotator new».</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>يُرجى التحقق من الاسم.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>يُرجى التحقق من أذونات الملف.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation>اختيار ملف يمكن قراءته.</translation>
    </message>
    <message>
        <source>Choose a file with a text.</source>
        <translation>يُرجى اختيار ملف فيه نص.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>يُرجى اختيار ملف.</translation>
    </message>
    <message>
        <source>Choose a mail with a text.</source>
        <translation>يُرجى اختيار رسالة فيها نص.</translation>
    </message>
    <message>
        <source>Choose a page with a text.</source>
        <translation>يُرجى اختيار صفحة فيها نص.</translation>
    </message>
    <message>
        <source>Choose another file, or name its format.</source>
        <translation>يُرجى اختيار ملف آخر أو ذكر صيغته.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Choose another format with --format.</source>
        <translation>يُرجى اختيار صيغة أخرى بالخيار ‎--format.</translation>
    </message>
    <message>
        <source>Choose another name, or overwrite it with --force.</source>
        <translation>يُرجى اختيار اسم آخر أو الكتابة فوقه بالخيار ‎--force.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>Choose documents or annotators to count again.</source>
        <translation>اختر مستندات أو واسمين للعدّ من جديد.</translation>
    </message>
    <message>
        <source>Choose documents to compare…</source>
        <translation>اختيار المستندات للمقارنة…</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>اختيار مستندات…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose groups of annotators…</source>
        <translation>اختيار مجموعات الواسمين…</translation>
    </message>
    <message>
        <source>Choose groups…</source>
        <translation>اختيار مجموعات…</translation>
    </message>
    <message>
        <source>Choose its encoding, or save it as UTF-8.</source>
        <translation>اختر ترميزه أو احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Choose others…</source>
        <translation>اختيار غيرها…</translation>
    </message>
    <message>
        <source>Choose the name of a new file.</source>
        <translation>يُرجى اختيار اسم ملف جديد.</translation>
    </message>
    <message>
        <source>Choose what to do with duplicates: merge, skip or add.</source>
        <translation>يُرجى اختيار ما يُفعل بالمكررات: دمج أو تخطٍّ أو إضافة.</translation>
    </message>
    <message>
        <source>Choose whom to compare</source>
        <translation>اختيار من يُقارَن</translation>
    </message>
    <message>
        <source>Choose whom to compare…</source>
        <translation>اختيار من تجري مقارنتهم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Close the guideline</source>
        <translation>إغلاق الدليل</translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation>إغلاق السجل (Esc)</translation>
    </message>
    <message>
        <source>Close what has it open, or copy it to a folder that you may write to and open the copy.</source>
        <translation>أغلق ما يفتحه، أو انسخه إلى مجلد يمكن الكتابة فيه وافتح النسخة.</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>نقاط الترميز</translation>
    </message>
    <message>
        <source>Colours of labels</source>
        <translation>ألوان التسميات</translation>
    </message>
    <message>
        <source>Column with the texts</source>
        <translation>عمود النصوص</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّة</translation>
    </message>
    <message>
        <source>Compact has lower rows and buttons; the text stays as it is.</source>
        <translation>في الكثافة المتراصّة صفوف وأزرار أقصر؛ ويبقى النص كما هو.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>مقارنة المجموعات</translation>
    </message>
    <message>
        <source>Compare these</source>
        <translation>مقارنة هذه</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>مقارنة النصوص</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
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
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to, and open the copy.</source>
        <translation>يُرجى نسخه إلى مجلد تمكن الكتابة فيه وفتح النسخة.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy path of {title}</source>
        <translation>نسخ مسار: {title}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Correct the line that is named.</source>
        <translation>يُرجى تصحيح السطر المذكور.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العدّ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Counting… {done} of {total} documents</source>
        <translation>جارٍ العد… {done} من {total} مستند</translation>
    </message>
    <message>
        <source>Counts the agreement on unmarked text almost in full.</source>
        <translation>يحسب التوافق على النص غير الموسوم كاملًا تقريبًا.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheet programs</source>
        <translation>‏CSV لبرامج الجداول</translation>
    </message>
    <message>
        <source>CSV, one span a row</source>
        <translation>‏CSV، مقطع في كل صف</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl with +, − and 0, or with the wheel, does the same.</source>
        <translation>المفتاح Ctrl مع + أو − أو 0 أو مع العجلة يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>صيغة الإسناد</translation>
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
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>Data frames need pandas, which is not installed.</source>
        <translation>تحتاج جداول البيانات إلى pandas، وهو غير مثبت.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the span</source>
        <translation>حذف المقطع</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Deleted spans</source>
        <translation>المقاطع المحذوفة</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} spans; undo takes all of it back.</source>
        <translation>
            <numerusform>لم يُحذف أي مقطع.</numerusform>
            <numerusform>حُذف مقطع واحد؛ والتراجع يعيده.</numerusform>
            <numerusform>حُذف مقطعان؛ والتراجع يعيدهما.</numerusform>
            <numerusform>حُذفت {n} مقاطع؛ والتراجع يعيدها كلها.</numerusform>
            <numerusform>حُذف {n} مقطعًا؛ والتراجع يعيدها كلها.</numerusform>
            <numerusform>حُذف {n} مقطع؛ والتراجع يعيدها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delta {delta} is no cost of an empty unit.</source>
        <translation>دلتا {delta} ليست تكلفة لوحدة فارغة.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Details of the document</source>
        <translation>بيانات المستند</translation>
    </message>
    <message>
        <source>Details of the document…</source>
        <translation>بيانات المستند…</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Detect for each file</source>
        <translation>كشف لكل ملف</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>المختلف</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>direct: word for word; indirect: retold; mixed: retold with words in quotation marks; scare: the marks keep distance.</source>
        <translation>مباشر: كلمةً كلمة؛ غير مباشر: محكيّ؛ مختلط: محكيّ مع كلمات بين علامتي اقتباس؛ متحفّظ: العلامتان للتبرّؤ من اللفظ.</translation>
    </message>
    <message>
        <source>direction control characters</source>
        <translation>محارف التحكم في الاتجاه</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>DocBin files need spaCy, which is not installed.</source>
        <translation>تحتاج ملفات DocBin إلى spaCy وهو غير مثبت.</translation>
    </message>
    <message>
        <source>doccano JSONL</source>
        <translation>‏JSONL لبرنامج doccano</translation>
    </message>
    <message>
        <source>doccano JSONL with relations</source>
        <translation>‏JSONL لبرنامج doccano مع الروابط</translation>
    </message>
    <message>
        <source>docs/schemes.md describes the file.</source>
        <translation>يصف الملفُّ docs/schemes.md صيغتَه.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Documents by disagreement</source>
        <translation>المستندات حسب الاختلاف</translation>
    </message>
    <message>
        <source>documents done</source>
        <translation>المستندات المنجزة</translation>
    </message>
    <message>
        <source>Documents in the order of work, in parts of as many each. A rising curve is learning, a falling one drift.</source>
        <translation>المستندات بترتيب العمل، في أجزاء متساوية العدد. المنحنى الصاعد تعلُّم، والهابط انحراف.</translation>
    </message>
    <message>
        <source>Documents stay in theirs.</source>
        <translation>تبقى المستندات بلغتها.</translation>
    </message>
    <message>
        <source>Documents stay whole, and texts that are nearly the same stay together.</source>
        <translation>تبقى المستندات كاملة، وتبقى النصوص المتشابهة معًا.</translation>
    </message>
    <message>
        <source>Documents to compare</source>
        <translation>المستندات المراد مقارنتها</translation>
    </message>
    <message>
        <source>documents without spans</source>
        <translation>المستندات بلا مقاطع</translation>
    </message>
    <message>
        <source>DOCX</source>
        <translation>DOCX</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>تمّ، التالي</translation>
    </message>
    <message>
        <source>DOS 437, Western</source>
        <translation>DOS 437، غربي</translation>
    </message>
    <message>
        <source>DOS 866, Cyrillic</source>
        <translation>DOS 866، سيريلي</translation>
    </message>
    <message>
        <source>Drawing documents for the intervals</source>
        <translation>سحب مستندات لحساب المجالات</translation>
    </message>
    <message>
        <source>Drop files on the window, or press Ctrl+I.</source>
        <translation>يُرجى إفلات ملفات على النافذة أو ضغط Ctrl+I.</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, or choose them.</source>
        <translation>إفلات ملفات أو مجلدات على النافذة، أو اختيارها.</translation>
    </message>
    <message>
        <source>Drop texts on the window, or choose files.</source>
        <translation>يُرجى إفلات نصوص على النافذة أو اختيار ملفات.</translation>
    </message>
    <message>
        <source>Drop texts or a project here</source>
        <translation>أفلِت نصوصًا أو مشروعًا هنا</translation>
    </message>
    <message>
        <source>Each label has its letter and its line as well.</source>
        <translation>لكل تسمية أيضًا حرفها وخطّها.</translation>
    </message>
    <message>
        <source>Each with gold</source>
        <translation>كل واحد مع المرجع الذهبي</translation>
    </message>
    <message>
        <source>Each with themselves</source>
        <translation>كل واحد مع نفسه</translation>
    </message>
    <message>
        <source>Edit the span</source>
        <translation>تحرير المقطع</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>ترميز النصوص</translation>
    </message>
    <message>
        <source>Encoding of this file</source>
        <translation>ترميز هذا الملف</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End a letter earlier</source>
        <translation>النهاية أبكر بحرف</translation>
    </message>
    <message>
        <source>End a letter later</source>
        <translation>النهاية أبعد بحرف</translation>
    </message>
    <message>
        <source>End a sentence earlier</source>
        <translation>النهاية أبكر بجملة</translation>
    </message>
    <message>
        <source>End a sentence later</source>
        <translation>النهاية أبعد بجملة</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>النهاية أبكر بكلمة</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>النهاية أبعد بكلمة</translation>
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
        <translation>EUC-JP، ياباني</translation>
    </message>
    <message>
        <source>EUC-KR, Korean</source>
        <translation>EUC-KR، كوري</translation>
    </message>
    <message>
        <source>Every change counts at once.</source>
        <translation>كل تغيير يسري فورًا.</translation>
    </message>
    <message>
        <source>every character that counts carries the same labels from everybody, so that chance alone would agree as well</source>
        <translation>كل حرف محسوب يحمل التسميات نفسها عند الجميع، فالمصادفة وحدها تتفق كذلك</translation>
    </message>
    <message>
        <source>Every text comes out as it is.</source>
        <translation>كل نص يخرج كما هو.</translation>
    </message>
    <message>
        <source>Everybody and gold</source>
        <translation>الجميع والمرجع الذهبي</translation>
    </message>
    <message>
        <source>Everything is carried</source>
        <translation>لا يضيع شيء</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>كل شيء يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>everything that counts is unmarked, or everything marked, from everybody</source>
        <translation>كل ما يُحسب غير موسوم عند الجميع أو كله موسوم</translation>
    </message>
    <message>
        <source>everything that counts is unmarked, or under one label, from everybody</source>
        <translation>كل ما يُحسب غير موسوم عند الجميع أو تحت تسمية واحدة</translation>
    </message>
    <message>
        <source>Excel table with a text in each row</source>
        <translation>جدول Excel فيه نص في كل صف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export in the chosen format…</source>
        <translation>التصدير بالصيغة المختارة…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>F1, by overlap</source>
        <translation>‏F1، جزئية</translation>
    </message>
    <message>
        <source>F1, exact spans</source>
        <translation>‏F1، مطابقة</translation>
    </message>
    <message>
        <source>F1, overlapping</source>
        <translation>‏F1، متداخلة</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>يُرجى جلبه مجددًا.</translation>
    </message>
    <message>
        <source>Figure of this tab (*.svg *.pdf *.png)</source>
        <translation>شكل هذا التبويب (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>Figures need a package that is not installed.</source>
        <translation>تحتاج الرسوم إلى حزمة غير مثبتة.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files are kept when they are imported; a later version may read more of them.</source>
        <translation>تُحفظ الملفات عند الاستيراد؛ وقد يقرأ إصدار لاحق منها أكثر.</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>لا يمكن قراءة ملفات من هذا النوع</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>تصفية وترتيب</translation>
    </message>
    <message>
        <source>Filter and sort documents…</source>
        <translation>تصفية المستندات وترتيبها…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>بحث في النص</translation>
    </message>
    <message>
        <source>Find what is selected</source>
        <translation>بحث عن المحدَّد</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>تعليم بعلامة</translation>
    </message>
    <message>
        <source>Flag this document</source>
        <translation>وضع علامة على هذا المستند</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>بعلامة</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>بعلامة</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>وُضعت علامة.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>كابا فلايس</translation>
    </message>
    <message>
        <source>For comparing with older figures; spans of one label must not overlap.</source>
        <translation>للمقارنة بأرقام أقدم؛ ويجب ألا تتداخل مقاطع التسمية الواحدة.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>على سبيل المثال</translation>
    </message>
    <message>
        <source>For flat layers only; long spans dominate.</source>
        <translation>للطبقات المسطحة فقط؛ والمقاطع الطويلة هي الغالبة.</translation>
    </message>
    <message>
        <source>For whom “{words}” stands</source>
        <translation>من تدل عليه «{words}»</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Found by one only</source>
        <translation>عند واحد فقط</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>fragments of a span must be in order, apart and not empty: {fragments}</source>
        <translation>يجب أن تكون أجزاء المقطع مرتبة ومنفصلة وغير فارغة: {fragments}</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>يُرجى إخلاء مساحة والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>يُرجى إخلاء بعض المساحة أو اختيار قرص آخر.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>غاما</translation>
    </message>
    <message>
        <source>Gamma, by label</source>
        <translation>غاما حسب التسمية</translation>
    </message>
    <message>
        <source>Gamma, labels</source>
        <translation>غاما، التسميات</translation>
    </message>
    <message>
        <source>GATE Bdoc JSON</source>
        <translation>GATE Bdoc JSON</translation>
    </message>
    <message>
        <source>GB 18030, Chinese</source>
        <translation>GB 18030، صيني</translation>
    </message>
    <message>
        <source>Give 0 for no interval, or 1000 and more.</source>
        <translation>0 بلا مجال، أو 1000 فأكثر.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>يُرجى ذكر 1 فأكثر.</translation>
    </message>
    <message>
        <source>Give 30 or more.</source>
        <translation>يُرجى ذكر 30 فأكثر.</translation>
    </message>
    <message>
        <source>Give a number greater than 0.</source>
        <translation>إعطاء عدد أكبر من 0.</translation>
    </message>
    <message>
        <source>Give it the suffix of what it is.</source>
        <translation>يُرجى إعطاؤه لاحقة نوعه.</translation>
    </message>
    <message>
        <source>Give it the suffix of what it is: {suffixes}.</source>
        <translation>أعطه لاحقة نوعه: {suffixes}.</translation>
    </message>
    <message>
        <source>Give the ids of its documents.</source>
        <translation>يُرجى ذكر معرّفات مستنداته.</translation>
    </message>
    <message>
        <source>Go to a quotation first, then link it to its source or cue.</source>
        <translation>يُنتقل أولًا إلى اقتباس ثم يُربط بمصدره أو بصيغة إسناده.</translation>
    </message>
    <message>
        <source>Go to a span or select words first, to mark the same words elsewhere.</source>
        <translation>يُنتقل أولًا إلى مقطع أو تُحدَّد كلمات لوسم الكلمات نفسها في مواضع أخرى.</translation>
    </message>
    <message>
        <source>Go to a span, then select what belongs to it as well, and press A.</source>
        <translation>يُنتقل إلى مقطع ويُحدَّد ما يتبعه أيضًا ثم يُضغط A.</translation>
    </message>
    <message>
        <source>Go to document</source>
        <translation>الانتقال إلى المستند</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>المرجع الذهبي</translation>
    </message>
    <message>
        <source>Group of {who}</source>
        <translation>مجموعة {who}</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>المجموعة {n}</translation>
    </message>
    <message>
        <source>Groups of annotators</source>
        <translation>مجموعات الواسمين</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>دليل الوسم</translation>
    </message>
    <message>
        <source>Guideline for this label</source>
        <translation>الدليل عند هذه التسمية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Hide the queue</source>
        <translation>إخفاء القائمة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>الأعلى أولًا</translation>
    </message>
    <message>
        <source>History of the span</source>
        <translation>سجل المقطع</translation>
    </message>
    <message>
        <source>History of the span, deleted spans</source>
        <translation>سجل المقطع والمقاطع المحذوفة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>How far I am</source>
        <translation>مدى تقدّمي</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>هكذا يبدأ</translation>
    </message>
    <message>
        <source>How it can go on</source>
        <translation>إكمالات ممكنة</translation>
    </message>
    <message>
        <source>How long you have worked on it; breaks of over a minute are left out.</source>
        <translation>المدة التي عملتَ فيها عليه؛ ولا تُحسب فترات التوقف الزائدة على دقيقة.</translation>
    </message>
    <message>
        <source>How many spans have a partner of the same label that shares at least half of their text.</source>
        <translation>كم مقطعًا له نظير بالتسمية نفسها يشاركه نصف نصه على الأقل.</translation>
    </message>
    <message>
        <source>How many spans have a twin: the same label and the very same borders. 1: all; 0: none.</source>
        <translation>كم مقطعًا له توأم: التسمية نفسها والحدود نفسها تمامًا. 1: الكل؛ 0: لا شيء.</translation>
    </message>
    <message>
        <source>How much better than chance spans lie and are labelled alike. 1: the same; 0: as by chance.</source>
        <translation>كم تتطابق المقاطع في موضعها وتسميتها أفضل من المصادفة. 1: متطابقة؛ 0: كالمصادفة.</translation>
    </message>
    <message>
        <source>How much better than chance the text is divided alike into spans and what lies between.</source>
        <translation>كم يتشابه تقسيم النص إلى مقاطع وما بينها أفضل من المصادفة.</translation>
    </message>
    <message>
        <source>How the document will look</source>
        <translation>كيف سيبدو المستند</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>مظهر النص</translation>
    </message>
    <message>
        <source>Hugging Face data set</source>
        <translation>مجموعة بيانات Hugging Face</translation>
    </message>
    <message>
        <source>Hugging Face data set of JSON lines</source>
        <translation>مجموعة بيانات Hugging Face من أسطر JSON</translation>
    </message>
    <message>
        <source>ids of relations</source>
        <translation>معرّفات الروابط</translation>
    </message>
    <message>
        <source>ids of spans</source>
        <translation>معرّفات المقاطع</translation>
    </message>
    <message>
        <source>If you stop it, nothing of it is left.</source>
        <translation>عند الإيقاف لا يبقى منه شيء.</translation>
    </message>
    <message>
        <source>If you stop it, the documents that are in by then stay, each of them whole.</source>
        <translation>إذا أوقفته تبقى الوثائق التي دخلت حتى ذلك الحين، كل منها كاملة.</translation>
    </message>
    <message>
        <source>If you stop it, what was taken over by then stays.</source>
        <translation>إذا أوقفته يبقى ما اعتُمد حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>تجاهل حالة الأحرف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import it again: then it is kept.</source>
        <translation>استورده من جديد: عندها يُحتفظ به.</translation>
    </message>
    <message>
        <source>Import the folder that holds the articles too.</source>
        <translation>يُرجى استيراد المجلد الذي فيه المقالات أيضًا.</translation>
    </message>
    <message>
        <source>Import what is listed</source>
        <translation>استيراد ما في القائمة</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} documents</source>
        <translation>
            <numerusform>استيراد {n} مستند</numerusform>
            <numerusform>استيراد مستند واحد ({n})</numerusform>
            <numerusform>استيراد مستندين ({n})</numerusform>
            <numerusform>استيراد {n} مستندات</numerusform>
            <numerusform>استيراد {n} مستندًا</numerusform>
            <numerusform>استيراد {n} مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>In every part</source>
        <translation>في كل جزء</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>Install the newest version to open it; this one leaves it as it is.</source>
        <translation>لفتحه يُرجى تثبيت أحدث إصدار؛ هذا الإصدار يتركه كما هو.</translation>
    </message>
    <message>
        <source>invisible characters inside words</source>
        <translation>محارف خفية داخل الكلمات</translation>
    </message>
    <message>
        <source>Is it really a mail or a saved page?</source>
        <translation>أهي رسالة أو صفحة محفوظة حقًا؟</translation>
    </message>
    <message>
        <source>Is it really a web page?</source>
        <translation>أهي صفحة ويب حقًا؟</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>هل هو الملف الصحيح؟</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>أهو كامل؟</translation>
    </message>
    <message>
        <source>Is the file what its name says?</source>
        <translation>هل الملف كما يقول اسمه؟</translation>
    </message>
    <message>
        <source>ISO 2022-JP, Japanese</source>
        <translation>ISO 2022-JP، ياباني</translation>
    </message>
    <message>
        <source>ISO 8859-15, Western</source>
        <translation>ISO 8859-15، غربي</translation>
    </message>
    <message>
        <source>ISO 8859-2, Central European</source>
        <translation>ISO 8859-2، أوروبا الوسطى</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>لا تمكن قراءته.</translation>
    </message>
    <message>
        <source>It cannot go further.</source>
        <translation>لا يمكن الذهاب أبعد.</translation>
    </message>
    <message>
        <source>it does not fit the text</source>
        <translation>لا يوافق النص</translation>
    </message>
    <message>
        <source>it has more {name} than the {most} that are taken of one document</source>
        <translation>عدد {name} فيه أكبر من {most} التي تؤخذ من مستند واحد</translation>
    </message>
    <message>
        <source>it has {cells} cells, and the table has {columns} columns</source>
        <translation>عدد خلاياه {cells} وعدد أعمدة الجدول {columns}</translation>
    </message>
    <message>
        <source>it holds more than {values} values</source>
        <translation>يحوي أكثر من {values} قيمة</translation>
    </message>
    <message>
        <source>It is as it was imported.</source>
        <translation>إنه كما استُورد.</translation>
    </message>
    <message>
        <source>it leads to the span “{missing}”, which is not there or was refused</source>
        <translation>يؤدي إلى المقطع «{missing}» الذي لا وجود له أو رُفض</translation>
    </message>
    <message>
        <source>It may have been removed; look at the list again.</source>
        <translation>ربما حُذف؛ يُرجى مراجعة القائمة.</translation>
    </message>
    <message>
        <source>It needs label, start and end, and document_id or text.</source>
        <translation>يلزم label وstart وend، وكذلك document_id أو text.</translation>
    </message>
    <message>
        <source>it takes flat layers only, and {what} of {names} overlap</source>
        <translation>لا يقبل إلا طبقات مسطحة، و{what} عند {names} متداخلة</translation>
    </message>
    <message>
        <source>It takes three annotators.</source>
        <translation>يلزم ثلاثة واسمين.</translation>
    </message>
    <message>
        <source>It takes two annotators who worked on the same document.</source>
        <translation>يلزم واسمان عملا على المستند نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} documents with spans.</source>
        <translation>
            <numerusform>لا حاجة إلى مستندات بها مقاطع ({n}).</numerusform>
            <numerusform>يلزم مستند واحد به مقاطع ({n}).</numerusform>
            <numerusform>يلزم مستندان بهما مقاطع ({n}).</numerusform>
            <numerusform>تلزم {n} مستندات بها مقاطع.</numerusform>
            <numerusform>يلزم {n} مستندًا به مقاطع.</numerusform>
            <numerusform>يلزم {n} مستندًا به مقاطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>فُتح للقراءة فقط.</translation>
    </message>
    <message>
        <source>its ends stand in different layers</source>
        <translation>طرفاه في طبقتين مختلفتين</translation>
    </message>
    <message>
        <source>Its name ends in {suffixes}.</source>
        <translation>ينتهي اسمه بـ {suffixes}.</translation>
    </message>
    <message>
        <source>Its usual key</source>
        <translation>مفتاحه المعتاد</translation>
    </message>
    <message>
        <source>JSON lines with a text in each</source>
        <translation>أسطر JSON في كل منها نص</translation>
    </message>
    <message>
        <source>Kappa, by character</source>
        <translation>كابا، لكل حرف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep imported files</source>
        <translation>الاحتفاظ بالملفات المستوردة</translation>
    </message>
    <message>
        <source>Keep speakers in this project</source>
        <translation>تسجيل المتكلمين في هذا المشروع</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>kinds and other names of speakers</source>
        <translation>أنواع المتكلمين وأسماؤهم الأخرى</translation>
    </message>
    <message>
        <source>KOI8-R, Cyrillic</source>
        <translation>KOI8-R، سيريلي</translation>
    </message>
    <message>
        <source>KOI8-U, Cyrillic</source>
        <translation>KOI8-U، سيريلي</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>label {old} → {label}</source>
        <translation>التسمية {old} ← {label}</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>التسمية «{name}»</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>التسمية: {label}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Labels of the files</source>
        <translation>تسميات الملفات</translation>
    </message>
    <message>
        <source>Labels that the scheme lacks</source>
        <translation>تسميات ليست في المخطط</translation>
    </message>
    <message>
        <source>Labels: {names}.</source>
        <translation>التصنيفات: {names}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Layers: {names}.</source>
        <translation>الطبقات: {names}.</translation>
    </message>
    <message>
        <source>Leads from a quotation to the words that introduce it.</source>
        <translation>يصل الاقتباس بالكلمات التي تقدّم له.</translation>
    </message>
    <message>
        <source>Leads from a quotation to the words that name who says it.</source>
        <translation>يصل الاقتباس بالكلمات التي تسمّي قائله.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Leave out labels, or use a measure for nested spans, such as gamma or alpha_char.</source>
        <translation>تُترك تسميات أو يُستعمل مقياس للمقاطع المتشعبة مثل gamma أو alpha_char.</translation>
    </message>
    <message>
        <source>Leave the settings (Esc)</source>
        <translation>مغادرة الإعدادات (Esc)</translation>
    </message>
    <message>
        <source>Leave their spans out</source>
        <translation>ترك مقاطعها</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>إفلات</translation>
    </message>
    <message>
        <source>letters with more than 20 combining marks</source>
        <translation>أحرف عليها أكثر من 20 علامة مركبة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>noun</comment>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Link to source or cue</source>
        <translation>ربط بالمصدر أو بصيغة الإسناد</translation>
    </message>
    <message>
        <source>Link {relation}</source>
        <translation>ربط: {relation}</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>مربوط</translation>
    </message>
    <message>
        <source>links and devices in archives are not followed</source>
        <translation>لا تُتبع الوصلات والأجهزة داخل الأرشيفات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>Long spans dominate.</source>
        <translation>المقاطع الطويلة هي الغالبة.</translation>
    </message>
    <message>
        <source>Look at the document again (it shows the present state), then repeat.</source>
        <translation>يُرجى النظر في المستند مجددًا (فهو يعرض الحالة الراهنة) ثم التكرار.</translation>
    </message>
    <message>
        <source>Look at the list again (it shows the present state), then repeat.</source>
        <translation>يُرجى النظر في القائمة مجددًا (فهي تعرض الحالة الراهنة) ثم التكرار.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>جارٍ فحص الملفات…</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>يضيع</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>الأدنى أولًا</translation>
    </message>
    <message>
        <source>MacRoman, Western</source>
        <translation>MacRoman، غربي</translation>
    </message>
    <message>
        <source>made: {label}</source>
        <translation>أُنشئ: {label}</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>رسالة بريد</translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <translation>يُرجى إنشاؤه من جديد.</translation>
    </message>
    <message>
        <source>Make the file anew, or choose another.</source>
        <translation>يُرجى إنشاء الملف من جديد أو اختيار غيره.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>يُرجى إنشاء المجلد أولًا أو اختيار غيره.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>heading</comment>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>verb</comment>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Mark the same words elsewhere</source>
        <translation>وسم الكلمات نفسها في مواضع أخرى</translation>
    </message>
    <message>
        <source>Mark the same words elsewhere…</source>
        <translation>وسم الكلمات نفسها في مواضع أخرى…</translation>
    </message>
    <message>
        <source>Mark what is reported, what is quoted and what is opinion.</source>
        <translation>وسم ما هو خبر وما هو اقتباس وما هو رأي.</translation>
    </message>
    <message>
        <source>Mark {count} times {label}</source>
        <translation>وسم: {label} ×{count}</translation>
    </message>
    <message>
        <source>Mark {label}</source>
        <translation>وسم: {label}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked the same passage</source>
        <translation>وسم الموضع نفسه</translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} places; undo takes all of it back.</source>
        <translation>
            <numerusform>لم يُوسم أي موضع.</numerusform>
            <numerusform>وُسم موضع واحد؛ والتراجع يلغيه.</numerusform>
            <numerusform>وُسم موضعان؛ والتراجع يلغيهما.</numerusform>
            <numerusform>وُسمت {n} مواضع؛ والتراجع يلغيها كلها.</numerusform>
            <numerusform>وُسم {n} موضعًا؛ والتراجع يلغيها كلها.</numerusform>
            <numerusform>وُسم {n} موضع؛ والتراجع يلغيها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>دمج مع</translation>
    </message>
    <message>
        <source>Merge with the neighbour</source>
        <translation>دمج مع المجاور</translation>
    </message>
    <message>
        <source>Merge with “{name}”</source>
        <translation>دمج مع «{name}»</translation>
    </message>
    <message>
        <source>Merge {label}</source>
        <translation>دمج: {label}</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>metadata other than outlet, date, address and language</source>
        <translation>البيانات الوصفية عدا الوسيلة والتاريخ والرابط واللغة</translation>
    </message>
    <message>
        <source>metadata other than title, outlet and date</source>
        <translation>البيانات الوصفية عدا العنوان والوسيلة والتاريخ</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>فات على</translation>
    </message>
    <message>
        <source>Missed by {who}</source>
        <translation>ما فات {who}</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>model of chance</source>
        <translation>نموذج المصادفة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the other one</source>
        <translation>اسم الآخر</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>يُرجى تسمية الملف المراد كتابته.</translation>
    </message>
    <message>
        <source>Names have 1 to 60 printable characters, no blank at either end.</source>
        <translation>الأسماء من 1 إلى 60 حرفًا قابلًا للطباعة بلا مسافة في الطرفين.</translation>
    </message>
    <message>
        <source>Names have 1 to 60 printable characters.</source>
        <translation>الأسماء من 1 إلى 60 حرفًا قابلًا للطباعة.</translation>
    </message>
    <message>
        <source>Names that are typed beside a source, or come in with files, stand here.</source>
        <translation>تظهر هنا الأسماء المكتوبة بجانب مصدر أو الواردة مع الملفات.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيّق</translation>
    </message>
    <message>
        <source>Native JSONL</source>
        <translation>‏JSONL الخاص بالبرنامج</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>متكلم جديد</translation>
    </message>
    <message>
        <source>New speaker: {name}</source>
        <translation>متكلم جديد: {name}</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>جديد: {name}</translation>
    </message>
    <message>
        <source>Newest round</source>
        <translation>أحدث جولة</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>المستند التالي</translation>
    </message>
    <message>
        <source>Next document that two worked on</source>
        <translation>المستند التالي الذي عمل عليه اثنان</translation>
    </message>
    <message>
        <source>Next document to compare</source>
        <translation>المستند التالي للمقارنة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>الجزء التالي من الصفحة</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Next sentence in sentence mode</source>
        <translation>الجملة التالية في نمط الجُمل</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Nine colours, safe for colour-blind readers</source>
        <translation>تسعة ألوان مناسبة لعمى الألوان</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No action of that name or key.</source>
        <translation>لا أمر بهذا الاسم أو المفتاح.</translation>
    </message>
    <message>
        <source>no annotators ({least} are needed)</source>
        <translation>لا واسمين (يلزم {least})</translation>
    </message>
    <message>
        <source>No backup of “{name}” was kept, since it has faults: {where}: {what}.</source>
        <translation>لم تُحفظ نسخة احتياطية من «{name}» لأن فيه عيوبًا: {where}: {what}.</translation>
    </message>
    <message>
        <source>no document in common</source>
        <translation>لا مستند مشترك</translation>
    </message>
    <message>
        <source>No document names the outlet “{outlet}”.</source>
        <translation>لا يذكر أي مستند الوسيلة الإعلامية «{outlet}».</translation>
    </message>
    <message>
        <source>no documents ({least} are needed)</source>
        <translation>لا مستندات (يلزم {least})</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>لا مستندات بعد.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>No interval: it takes two documents.</source>
        <translation>لا مجال: يلزم مستندان.</translation>
    </message>
    <message>
        <source>No interval: too many of the resamples have no value.</source>
        <translation>لا مجال: عيّنات كثيرة بلا قيمة.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>No key for that. Ctrl+K finds actions without one too.</source>
        <translation>لا مفتاح لذلك. Ctrl+K يعثر أيضًا على الأوامر التي بلا مفتاح.</translation>
    </message>
    <message>
        <source>No label can be called “{label}”.</source>
        <translation>لا يمكن لتسمية أن تُدعى «{label}».</translation>
    </message>
    <message>
        <source>No longer flagged.</source>
        <translation>أُزيلت العلامة.</translation>
    </message>
    <message>
        <source>No other document that two worked on.</source>
        <translation>لا مستند آخر عمل عليه اثنان.</translation>
    </message>
    <message>
        <source>No other {label} touches this one; only blanks may lie between.</source>
        <translation>لا مقطع آخر ({label}) يلاصق هذا؛ ولا يجوز أن يفصل بينهما إلا مسافات.</translation>
    </message>
    <message>
        <source>No passage stands behind this.</source>
        <translation>لا موضع وراء هذا.</translation>
    </message>
    <message>
        <source>No span</source>
        <translation>لا مقطع</translation>
    </message>
    <message>
        <source>No span is active. Press Tab for the next one.</source>
        <translation>لا مقطع نشطًا. يُضغط Tab للانتقال إلى التالي.</translation>
    </message>
    <message>
        <source>No span is like that.</source>
        <translation>لا مقطع كذلك.</translation>
    </message>
    <message>
        <source>no spans ({least} are needed)</source>
        <translation>لا مقاطع (يلزم {least})</translation>
    </message>
    <message>
        <source>no spans of two annotators are near enough to be aligned, or there is only one label</source>
        <translation>لا مقاطع لواسمَين متقاربة بما يكفي لمقابلتها، أو لا توجد إلا تسمية واحدة</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>لا عنوان فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>No two annotators of these groups worked on the same document.</source>
        <translation>لم يعمل واسمان من هذه المجموعات على المستند نفسه.</translation>
    </message>
    <message>
        <source>No value for {labels}: the label leaves nothing to disagree about.</source>
        <translation>لا قيمة لـ {labels}: لا تترك التسمية مجالًا للاختلاف.</translation>
    </message>
    <message>
        <source>No value for {names}: {reason}.</source>
        <translation>لا قيمة لـ {names}: {reason}.</translation>
    </message>
    <message>
        <source>No value: it takes two annotators who worked.</source>
        <translation>لا قيمة: يلزم واسمان عملا.</translation>
    </message>
    <message>
        <source>No value: there is no document that two of the annotators worked on.</source>
        <translation>لا قيمة: لا مستند عمل عليه اثنان من الواسمين.</translation>
    </message>
    <message>
        <source>No value: {reason}.</source>
        <translation>لا قيمة: {reason}.</translation>
    </message>
    <message>
        <source>Nobody has marked a document in two rounds.</source>
        <translation>لم يَسِم أحد مستندًا في جولتين.</translation>
    </message>
    <message>
        <source>Nobody has worked on this document yet.</source>
        <translation>لم يعمل أحد على هذا المستند بعد.</translation>
    </message>
    <message>
        <source>Nobody has worked on this project yet.</source>
        <translation>لم يعمل أحد على هذا المشروع بعد.</translation>
    </message>
    <message>
        <source>Nobody is quoted yet.</source>
        <translation>لم يُقتبس من أحد بعد.</translation>
    </message>
    <message>
        <source>nobody marked a span</source>
        <translation>لم يَسِم أحد مقطعًا</translation>
    </message>
    <message>
        <source>nobody marked a span, or chance would give no disorder either</source>
        <translation>لم يَسِم أحد مقطعًا، أو لا تُحدث المصادفة اضطرابًا كذلك</translation>
    </message>
    <message>
        <source>non-characters</source>
        <translation>لا محارف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none is missing</source>
        <translation>لا ينقص شيء</translation>
    </message>
    <message>
        <source>None of this kind.</source>
        <translation>لا شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Not corrected for chance.</source>
        <translation>بلا تصحيح لأثر المصادفة.</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>غير منجز بعدُ</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>not valid JSON at character {number}: {problem}</source>
        <translation>ليس JSON صالحًا عند المحرف {number}: {problem}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on {label}</source>
        <translation>ملاحظة على: {label}</translation>
    </message>
    <message>
        <source>note taken away</source>
        <translation>أُزيلت الملاحظة</translation>
    </message>
    <message>
        <source>note “{note}”</source>
        <translation>ملاحظة «{note}»</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Nothing is written until you import</source>
        <translation>لا يُكتب شيء قبل الاستيراد</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لا يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the project. Please report this.</source>
        <translation>لا عيب في المشروع. يُرجى الإبلاغ عن هذا.</translation>
    </message>
    <message>
        <source>Nothing larger can be selected here.</source>
        <translation>لا يمكن تحديد ما هو أكبر هنا.</translation>
    </message>
    <message>
        <source>Nothing of that name can be done here.</source>
        <translation>لا أمر بهذا الاسم ممكن هنا.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لا تحديد</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>لا شيء للمقارنة بعد.</translation>
    </message>
    <message>
        <source>Nothing to redo in this document.</source>
        <translation>لا شيء يُعاد في هذا المستند.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>لا شيء يُسترد</translation>
    </message>
    <message>
        <source>Nothing to undo in this document</source>
        <translation>لا شيء يُتراجع عنه في هذا المستند</translation>
    </message>
    <message>
        <source>Nothing to undo in this document.</source>
        <translation>لا شيء يُتراجع عنه في هذا المستند.</translation>
    </message>
    <message>
        <source>Nothing was deleted in this document.</source>
        <translation>لم يُحذف شيء في هذا المستند.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Numbers of agreement</source>
        <translation>أرقام التوافق</translation>
    </message>
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>Of spans that lie at one place: how much better than chance their labels agree.</source>
        <translation>للمقاطع الواقعة في موضع واحد: كم تتفق تسمياتها أفضل من المصادفة.</translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation>المواضع تعدّ</translation>
    </message>
    <message>
        <source>One data set</source>
        <translation>مجموعة بيانات واحدة</translation>
    </message>
    <message>
        <source>One file, settings.toml.</source>
        <translation>ملف واحد، settings.toml.</translation>
    </message>
    <message>
        <source>one of both: label:reporting,opinion</source>
        <translation>أحدهما: label:reporting,opinion</translation>
    </message>
    <message>
        <source>Only comparable with the same settings and model of chance.</source>
        <translation>لا يُقارن إلا بالإعدادات ونموذج المصادفة أنفسهما.</translation>
    </message>
    <message>
        <source>Only documents that a search finds</source>
        <translation>المستندات التي يجدها البحث فقط</translation>
    </message>
    <message>
        <source>Only programs can read this file.</source>
        <translation>لا تقرأ هذا الملف إلا البرامج.</translation>
    </message>
    <message>
        <source>Only {share} of the visible text was found to be the article, so the whole page was taken</source>
        <translation>لم يتبيّن أن المقالة إلا {share} من النص الظاهر، فأُخذت الصفحة كلها</translation>
    </message>
    <message>
        <source>Only {who} has worked on this document.</source>
        <translation>لم يعمل على هذا المستند سوى {who}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a backup, or make a project with “bias-annotator new”.</source>
        <translation>يُرجى فتح نسخة احتياطية أو إنشاء مشروع بالأمر «bias-annotator new».</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open it in a browser and save it from there.</source>
        <translation>يُرجى فتحها في متصفح وحفظها منه.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>يُرجى فتحه في البرنامج الذي أنشأه وحفظه مجددًا.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the newest file in the folder of backups beside it; keep the damaged one.</source>
        <translation>يُرجى فتح أحدث ملف في مجلد النسخ الاحتياطية المجاور؛ والاحتفاظ بالتالف.</translation>
    </message>
    <message>
        <source>Open the passage for marking</source>
        <translation>فتح الموضع للوسم</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>Or drop files or folders on the window.</source>
        <translation>أو إفلات ملفات أو مجلدات على النافذة.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>origins and times of spans</source>
        <translation>أصول المقاطع وأوقاتها</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>سمات أخرى</translation>
    </message>
    <message>
        <source>Other borders</source>
        <translation>حدود أخرى</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Other names for annotators</source>
        <translation>أسماء أخرى للواسمين</translation>
    </message>
    <message>
        <source>Other words or another filter may find it.</source>
        <translation>قد يُعثر عليه بكلمات أخرى أو مرشّح آخر.</translation>
    </message>
    <message>
        <source>Other words, or fewer conditions, may find it.</source>
        <translation>قد يُعثر عليه بكلمات أخرى أو بشروط أقل.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>الوسائل الإعلامية</translation>
    </message>
    <message>
        <source>Outlets: {names}.</source>
        <translation>الوسائل الإعلامية: {names}.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Pages, PDF and office files stay in the project, compressed, so that a later version can read them better.</source>
        <translation>تبقى الصفحات وملفات PDF والملفات المكتبية مضغوطة في المشروع، كي يتمكن إصدار لاحق من قراءتها على نحو أفضل.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>زوج</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation>تحتاج ملفات Parquet إلى pyarrow وهو غير مثبت.</translation>
    </message>
    <message>
        <source>Parquet table with a text in each row</source>
        <translation>جدول Parquet فيه نص في كل صف</translation>
    </message>
    <message>
        <source>Part of the page before</source>
        <translation>الجزء السابق من الصفحة</translation>
    </message>
    <message>
        <source>Parts for training and testing</source>
        <translation>أجزاء للتدريب والاختبار</translation>
    </message>
    <message>
        <source>Passages behind the number</source>
        <translation>المواضع وراء الرقم</translation>
    </message>
    <message>
        <source>Passages by label</source>
        <translation>المواضع حسب التسمية</translation>
    </message>
    <message>
        <source>Passages by label, {one} and {other}</source>
        <translation>المواضع حسب التسمية، {one} و{other}</translation>
    </message>
    <message>
        <source>Passages by label: {one} ↓, {other} →</source>
        <translation>المواضع حسب التسمية: {one} ↓، {other} ←</translation>
    </message>
    <message>
        <source>passages of two</source>
        <translation>مواضع كل اثنين</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Per character</source>
        <translation>لكل حرف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>pieces of spans that overlap others of the same label</source>
        <translation>أجزاء تتداخل مع غيرها من التسمية نفسها</translation>
    </message>
    <message>
        <source>pieces of spans without words</source>
        <translation>أجزاء بلا كلمات</translation>
    </message>
    <message>
        <source>pip install bias-annotator[figures]</source>
        <translation>للتثبيت: ‎pip install bias-annotator[figures]</translation>
    </message>
    <message>
        <source>pip install bias-annotator[pandas]</source>
        <translation>للتثبيت: ‎pip install bias-annotator[pandas]</translation>
    </message>
    <message>
        <source>pip install bias-annotator[parquet]</source>
        <translation>للتثبيت: ‎pip install bias-annotator[parquet]</translation>
    </message>
    <message>
        <source>pip install bias-annotator[spacy]</source>
        <translation>للتثبيت: ‎pip install bias-annotator[spacy]</translation>
    </message>
    <message>
        <source>pip install bias-annotator[{backend}], or leave out --backend.</source>
        <translation>pip install bias-annotator[{backend}]، أو احذف --backend.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>positions must be whole numbers, not {start} and {end}</source>
        <translation>يجب أن تكون المواضع أعدادًا صحيحة، لا {start} و{end}</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>اضغط مفتاحًا…</translation>
    </message>
    <message>
        <source>Press the further key for “{action}”. Esc leaves it as it is.</source>
        <translation>يُضغط المفتاح الإضافي للأمر «{action}». ويتركه Esc كما هو.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Esc leaves it as it is.</source>
        <translation>يُضغط المفتاح الجديد للأمر «{action}». ويتركه Esc كما هو.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>المستند السابق</translation>
    </message>
    <message>
        <source>Previous document that two worked on</source>
        <translation>المستند السابق الذي عمل عليه اثنان</translation>
    </message>
    <message>
        <source>Previous document to compare</source>
        <translation>المستند السابق للمقارنة</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Previous sentence in sentence mode</source>
        <translation>الجملة السابقة في نمط الجُمل</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>private-use characters</source>
        <translation>محارف الاستعمال الخاص</translation>
    </message>
    <message>
        <source>Prodigy and spaCy JSONL</source>
        <translation>‏JSONL لبرنامجي Prodigy وspaCy</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Projects are files that end in .bias.</source>
        <translation>المشاريع ملفات تنتهي باللاحقة ‎.bias.</translation>
    </message>
    <message>
        <source>Projects end in .bias; texts are imported into one.</source>
        <translation>المشاريع تنتهي باللاحقة ‎.bias، والنصوص تُستورد إليها.</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>المشاريع التي تفتحها تظهر هنا.</translation>
    </message>
    <message>
        <source>Propaganda techniques corpus</source>
        <translation>مدونة أساليب الدعاية</translation>
    </message>
    <message>
        <source>Put " at both ends of a phrase.</source>
        <translation>توضع " في طرفي العبارة.</translation>
    </message>
    <message>
        <source>Put annotators into groups to see how far each group agrees, and with the others.</source>
        <translation>توزيع الواسمين على مجموعات لمعرفة مدى توافق كل مجموعة في ما بينها ومع غيرها.</translation>
    </message>
    <message>
        <source>Put everything into one folder.</source>
        <translation>يُرجى وضع كل شيء في مجلد واحد.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Put the caret into the fragment that is to go.</source>
        <translation>يوضع المؤشر في الجزء المراد حذفه.</translation>
    </message>
    <message>
        <source>Put the caret where the span is to be cut, between two words of it.</source>
        <translation>يوضع المؤشر حيث يُراد قطع المقطع، بين كلمتين منه.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>random annotations a document</source>
        <translation>توسيمات عشوائية لكل مستند</translation>
    </message>
    <message>
        <source>Rare labels count as much as frequent ones.</source>
        <translation>التسميات النادرة تُحسب كالشائعة.</translation>
    </message>
    <message>
        <source>Read as {encoding}</source>
        <translation>القراءة بترميز {encoding}</translation>
    </message>
    <message>
        <source>Read as {encoding}, as you chose.</source>
        <translation>قُرئ بترميز {encoding} كما اخترت.</translation>
    </message>
    <message>
        <source>Read as {encoding}, which the file does not say</source>
        <translation>قُرئ بترميز {encoding}، والملف لا يذكر ذلك</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>قُرئ بترميز {encoding}.</translation>
    </message>
    <message>
        <source>Read kept files again</source>
        <translation>إعادة قراءة الملفات المحفوظة</translation>
    </message>
    <message>
        <source>Read kept files again…</source>
        <translation>إعادة قراءة الملفات المحفوظة…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Read when they are imported.</source>
        <translation>تُقرأ عند استيرادها.</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>Readings of a file</source>
        <translation>قراءات الملف</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>مشروع REFI-QDA</translation>
    </message>
    <message>
        <source>Refuse their spans</source>
        <translation>رفض مقاطعها</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>تغيير التسمية</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>تغيير التسمية إلى: {label}</translation>
    </message>
    <message>
        <source>Relabel {count} spans as {label}</source>
        <translation>تغيير تسمية المقاطع ({count}) إلى: {label}</translation>
    </message>
    <message>
        <source>Relabel {old} as {label}</source>
        <translation>تغيير التسمية من {old} إلى {label}</translation>
    </message>
    <message numerus="yes">
        <source>Relabelled {n} spans; undo takes all of it back.</source>
        <translation>
            <numerusform>لم تتغير تسمية أي مقطع.</numerusform>
            <numerusform>تغيّرت تسمية مقطع واحد؛ والتراجع يعيدها.</numerusform>
            <numerusform>تغيّرت تسمية مقطعين؛ والتراجع يعيدها.</numerusform>
            <numerusform>تغيّرت تسمية {n} مقاطع؛ والتراجع يعيدها كلها.</numerusform>
            <numerusform>تغيّرت تسمية {n} مقطعًا؛ والتراجع يعيدها كلها.</numerusform>
            <numerusform>تغيّرت تسمية {n} مقطع؛ والتراجع يعيدها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>relations</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove fragment of {label}</source>
        <translation>حذف جزء من: {label}</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Remove its links with it.</source>
        <translation>تُحذف روابطه معه.</translation>
    </message>
    <message>
        <source>Remove the fragment at the caret</source>
        <translation>حذف الجزء عند المؤشر</translation>
    </message>
    <message>
        <source>Remove {count} spans</source>
        <translation>حذف المقاطع ({count})</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>حذف: {label}</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>إزالة «{name}»</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>إعادة تسمية «{name}»</translation>
    </message>
    <message>
        <source>Replaced ones</source>
        <translation>المستبدلة</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>خبر</translation>
    </message>
    <message>
        <source>resamples of the documents</source>
        <translation>عيّنات معادة من المستندات</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Resize {label}</source>
        <translation>تغيير حدود: {label}</translation>
    </message>
    <message>
        <source>Restore {label}</source>
        <translation>استرجاع: {label}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>الجولة {n}</translation>
    </message>
    <message>
        <source>rounds of spans</source>
        <translation>جولات المقاطع</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Run “bias-annotator check” on it. The backups made before stay as they are.</source>
        <translation>يُرجى تنفيذ «bias-annotator check» عليه. وتبقى النسخ السابقة كما هي.</translation>
    </message>
    <message>
        <source>Run “bias-annotator check” on the project.</source>
        <translation>يُرجى تنفيذ «bias-annotator check» على المشروع.</translation>
    </message>
    <message>
        <source>Same text already in the project</source>
        <translation>النص موجود في المشروع</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>بلا تذييل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy without a password.</source>
        <translation>يُرجى حفظ نسخة بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>يُرجى حفظه مجددًا بصيغة CSV.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>يُرجى حفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save it from the browser again.</source>
        <translation>يُرجى حفظها من المتصفح مجددًا.</translation>
    </message>
    <message>
        <source>Save numbers or figure</source>
        <translation>حفظ الأرقام أو الشكل</translation>
    </message>
    <message>
        <source>Save numbers or figure…</source>
        <translation>حفظ الأرقام أو الشكل…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>حفظ القائمة…</translation>
    </message>
    <message>
        <source>Save the text of the article as plain text.</source>
        <translation>يُرجى حفظ نص المقال نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظ باسم «{name}».</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>صفحة ويب محفوظة</translation>
    </message>
    <message>
        <source>Says nothing of spans that only one annotator marked.</source>
        <translation>لا يقول شيئًا عن مقاطع وسمها واسم واحد فقط.</translation>
    </message>
    <message>
        <source>scare</source>
        <translation>متحفّظ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>البحث في المستندات</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>البحث في المتكلمين</translation>
    </message>
    <message>
        <source>Search the guideline</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>البحث في العناوين</translation>
    </message>
    <message>
        <source>Search words, or label:quotation …</source>
        <translation>بحث عن كلمات، أو label:quotation …</translation>
    </message>
    <message numerus="yes">
        <source>Search {n} documents</source>
        <translation>
            <numerusform>البحث في المستندات</numerusform>
            <numerusform>البحث في مستند واحد</numerusform>
            <numerusform>البحث في مستندين</numerusform>
            <numerusform>البحث في {n} مستندات</numerusform>
            <numerusform>البحث في {n} مستندًا</numerusform>
            <numerusform>البحث في {n} مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>بذرة العشوائية</translation>
    </message>
    <message>
        <source>Select less again</source>
        <translation>تحديد أقل مجددًا</translation>
    </message>
    <message>
        <source>Select one sentence less in sentence mode</source>
        <translation>تحديد جملة أقل في نمط الجُمل</translation>
    </message>
    <message>
        <source>Select one sentence more in sentence mode</source>
        <translation>تحديد جملة إضافية في نمط الجُمل</translation>
    </message>
    <message>
        <source>Select text or press a key.</source>
        <translation>يُحدَّد نص أو يُضغط مفتاح.</translation>
    </message>
    <message>
        <source>Select the next quoted words</source>
        <translation>تحديد الكلمات التالية بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>تحديد الفقرة</translation>
    </message>
    <message>
        <source>Select the quoted words before</source>
        <translation>تحديد الكلمات السابقة بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>تحديد الجملة</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>تحديد الكلمة</translation>
    </message>
    <message>
        <source>Select the {relation} and press Enter, or click one that is marked. Esc leaves it.</source>
        <translation>{relation}: يُحدَّد ثم يُضغط Enter، أو يُنقر على موسوم. ويُلغي Esc ذلك.</translation>
    </message>
    <message>
        <source>Select the {relation} first, then press Enter. Esc leaves it.</source>
        <translation>{relation}: يُحدَّد أولًا ثم يُضغط Enter. ويُلغي Esc ذلك.</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <translation>المحدَّد: {words}</translation>
    </message>
    <message>
        <source>Sentence mode</source>
        <translation>نمط الجُمل</translation>
    </message>
    <message>
        <source>Sentence mode is off.</source>
        <translation>نمط الجُمل متوقف.</translation>
    </message>
    <message>
        <source>Sentence mode: a label key marks the sentence and goes on to the next.</source>
        <translation>نمط الجُمل: مفتاح التسمية يَسِم الجملة وينتقل إلى التالية.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجُمل</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بتذييل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings: {settings}.</source>
        <translation>الإعدادات: {settings}.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift JIS, Japanese</source>
        <translation>Shift JIS، ياباني</translation>
    </message>
    <message>
        <source>Short texts, marked in part</source>
        <translation>نصوص قصيرة موسومة جزئيًا</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show or hide the numbers</source>
        <translation>إظهار الأرقام أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>إظهار القائمة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>إظهار القائمة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>تسميات متدرجة</translation>
    </message>
    <message>
        <source>Some documents have too many spans on each other to find out how they are aligned best: another alignment may give another value.</source>
        <translation>في بعض المستندات مقاطع متراكبة أكثر من أن تُعرف أفضل مقابلة بينها: قد تعطي مقابلة أخرى قيمة أخرى.</translation>
    </message>
    <message>
        <source>Some documents have too many spans on each other to find out how they are aligned best: gamma is at most {high}.</source>
        <translation>في بعض المستندات مقاطع متراكبة أكثر من أن تُعرف أفضل مقابلة بينها: غاما لا تزيد على {high}.</translation>
    </message>
    <message>
        <source>Some documents have too many spans on each other to find out how they are aligned best: gamma is between {low} and {high}.</source>
        <translation>في بعض المستندات مقاطع متراكبة أكثر من أن تُعرف أفضل مقابلة بينها: غاما بين {low} و{high}.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>حدث خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>الترتيب حسب: {column}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>أصول النصوص</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>‏DocBin لمكتبة spaCy</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Spans go to</source>
        <translation>المقاطع تُسند إلى</translation>
    </message>
    <message>
        <source>Spans here</source>
        <translation>المقاطع هنا</translation>
    </message>
    <message>
        <source>Spans in this document</source>
        <translation>مقاطع هذا المستند</translation>
    </message>
    <message>
        <source>spans of older rounds</source>
        <translation>مقاطع الجولات السابقة</translation>
    </message>
    <message>
        <source>spans of one label</source>
        <translation>مقاطع التسمية الواحدة</translation>
    </message>
    <message>
        <source>spans of the gold layer</source>
        <translation>مقاطع المرجع الذهبي</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتكلمون</translation>
    </message>
    <message>
        <source>Speakers are kept in this project already.</source>
        <translation>يُسجَّل المتكلمون في هذا المشروع بالفعل.</translation>
    </message>
    <message>
        <source>Speakers are kept now: quotations and sources have a field for them.</source>
        <translation>يُسجَّل المتكلمون الآن: للاقتباسات والمصادر حقل لهم.</translation>
    </message>
    <message>
        <source>Speakers that fit</source>
        <translation>متكلمون مطابقون</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <translation>المتكلمون…</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>يُرجى تقسيمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Split off “{name}”</source>
        <translation>فصل «{name}»</translation>
    </message>
    <message>
        <source>split spans, which become a span for each piece</source>
        <translation>المقاطع المجزأة التي يصير كل جزء منها مقطعًا</translation>
    </message>
    <message>
        <source>Split the span at the caret</source>
        <translation>شطر المقطع عند المؤشر</translation>
    </message>
    <message>
        <source>Split {label}</source>
        <translation>شطر: {label}</translation>
    </message>
    <message>
        <source>Standoff, without texts</source>
        <translation>Standoff، من دون نصوص</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Start a letter earlier</source>
        <translation>البداية أبكر بحرف</translation>
    </message>
    <message>
        <source>Start a letter later</source>
        <translation>البداية أبعد بحرف</translation>
    </message>
    <message>
        <source>Start a sentence earlier</source>
        <translation>البداية أبكر بجملة</translation>
    </message>
    <message>
        <source>Start a sentence later</source>
        <translation>البداية أبعد بجملة</translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation>البداية أبكر بكلمة</translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation>البداية أبعد بكلمة</translation>
    </message>
    <message>
        <source>Start it, look at the settings of “{backend}”, or leave out --backend.</source>
        <translation>تشغيلها أو مراجعة إعدادات «{backend}» أو ترك --backend.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بُدئ</translation>
    </message>
    <message>
        <source>started</source>
        <translation>مبدوء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status of</source>
        <translation>حالة العمل لدى</translation>
    </message>
    <message>
        <source>status of annotators</source>
        <translation>حالة الواسمين</translation>
    </message>
    <message>
        <source>Still being counted.</source>
        <translation>ما زال قيد العدّ.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>إيقاف العدّ</translation>
    </message>
    <message>
        <source>Stopped before anything came in: the project is as it was.</source>
        <translation>أُوقف قبل دخول أي شيء: المشروع كما كان.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>Strip of the whole text</source>
        <translation>شريط النص كله</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>متأكد</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>متأكد</translation>
    </message>
    <message>
        <source>Sure about {label}</source>
        <translation>تأكُّد من: {label}</translation>
    </message>
    <message>
        <source>Sure or unsure</source>
        <translation>متأكد أو غير متأكد</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table with a text in each row</source>
        <translation>جدول فيه نص في كل صف</translation>
    </message>
    <message>
        <source>tag characters</source>
        <translation>محارف الوسوم</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>استرداد: {what}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message numerus="yes">
        <source>Take over {n} texts</source>
        <translation>
            <numerusform>اعتماد {n} نص</numerusform>
            <numerusform>اعتماد نص واحد ({n})</numerusform>
            <numerusform>اعتماد نصين ({n})</numerusform>
            <numerusform>اعتماد {n} نصوص</numerusform>
            <numerusform>اعتماد {n} نصًا</numerusform>
            <numerusform>اعتماد {n} نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>أخذ المفتاح</translation>
    </message>
    <message>
        <source>terminal escape sequences</source>
        <translation>متتاليات تحكم بالطرفية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>نص المستند</translation>
    </message>
    <message>
        <source>Text with the marks of each annotator</source>
        <translation>النص مع وسوم كل واسم</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>texts with that word</source>
        <translation>نصوص فيها هذه الكلمة</translation>
    </message>
    <message>
        <source>texts with these words one after another</source>
        <translation>نصوص فيها هذه الكلمات متتابعة</translation>
    </message>
    <message>
        <source>That was the first disagreement.</source>
        <translation>كان ذلك أول اختلاف.</translation>
    </message>
    <message>
        <source>That was the first passage.</source>
        <translation>كان ذلك أول موضع.</translation>
    </message>
    <message>
        <source>That was the last disagreement.</source>
        <translation>كان ذلك آخر اختلاف.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>كان ذلك الأخير.</translation>
    </message>
    <message>
        <source>That was the last passage.</source>
        <translation>كان ذلك آخر موضع.</translation>
    </message>
    <message>
        <source>The annotators are {names}.</source>
        <translation>الواسمون هم {names}.</translation>
    </message>
    <message>
        <source>the attribute name {name} cannot be used</source>
        <translation>لا يمكن استعمال اسم السمة {name}</translation>
    </message>
    <message>
        <source>the attribute “{key}” was added to the label “{name}”</source>
        <translation>أُضيفت السمة «{key}» إلى التسمية «{name}»</translation>
    </message>
    <message>
        <source>The backend “{backend}” needs a package that is not installed.</source>
        <translation>تحتاج الواجهة الخلفية «{backend}» إلى حزمة غير مثبتة.</translation>
    </message>
    <message>
        <source>The backends are {names}.</source>
        <translation>الواجهات الخلفية هي {names}.</translation>
    </message>
    <message>
        <source>The caret does not blink.</source>
        <translation>المؤشر لا يومض.</translation>
    </message>
    <message>
        <source>The cluster of “{backend}” does not answer: {why}</source>
        <translation>لا تستجيب مجموعة الحواسيب «{backend}»: {why}</translation>
    </message>
    <message>
        <source>The copy of “{name}” is damaged: {what}.</source>
        <translation>نسخة «{name}» تالفة: {what}.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full: the last change was not written.</source>
        <translation>القرص الذي عليه «{name}» ممتلئ: لم يُكتب آخر تغيير.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” has no room for a copy.</source>
        <translation>لا متسع لنسخة على القرص الذي عليه «{path}».</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” has no room for the export: at least {needed} MB are needed, {free} MB are free.</source>
        <translation>لا مساحة للتصدير على القرص الذي فيه «{path}»: يلزم {needed} ميغابايت على الأقل، والمتاح {free} ميغابايت.</translation>
    </message>
    <message>
        <source>The document stays as it is.</source>
        <translation>يبقى المستند كما هو.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” cannot be told.</source>
        <translation>تعذّر تحديد ترميز «{name}».</translation>
    </message>
    <message>
        <source>The encoding was guessed as {encoding}; check quotation marks and accents</source>
        <translation>خُمّن أن الترميز {encoding}؛ يُرجى فحص علامات التنصيص والحركات</translation>
    </message>
    <message>
        <source>The export was given up: what was written of “{title}” does not read back equal{reason}.</source>
        <translation>أُلغي التصدير: ما كُتب من «{title}» لا يُقرأ كما كان{reason}.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character; U+FFFD stands there</source>
        <translation>ينتهي الملف في وسط محرف، ومكانه U+FFFD</translation>
    </message>
    <message>
        <source>The file of “{title}” was not kept.</source>
        <translation>لم يُحتفظ بملف «{title}».</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to.</source>
        <translation>لا تمكن الكتابة في الملف أو مجلده.</translation>
    </message>
    <message>
        <source>The folder “{name}” could not be opened: {reason}.</source>
        <translation>تعذّر فتح المجلد «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>the id “{each}” occurs twice in this document</source>
        <translation>يتكرر المعرّف «{each}» في هذا المستند</translation>
    </message>
    <message>
        <source>the id “{id}” occurs twice in this document</source>
        <translation>يتكرر المعرّف «{id}» في هذا المستند</translation>
    </message>
    <message>
        <source>The kept file of “{title}” is damaged.</source>
        <translation>الملف المحتفظ به لـ «{title}» تالف.</translation>
    </message>
    <message>
        <source>the key “{key}” occurs twice in one object</source>
        <translation>يتكرر المفتاح «{key}» في كائن واحد</translation>
    </message>
    <message>
        <source>the label “{name}” was added to the scheme</source>
        <translation>أُضيفت التسمية «{name}» إلى المخطط</translation>
    </message>
    <message>
        <source>The labels are {names}.</source>
        <translation>التسميات هي {names}.</translation>
    </message>
    <message>
        <source>The measures are {names}.</source>
        <translation>المقاييس هي {names}.</translation>
    </message>
    <message>
        <source>The models are {names}.</source>
        <translation>النماذج هي {names}.</translation>
    </message>
    <message>
        <source>The newest one</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>The page is filled by a script; the text was taken from its data for search engines</source>
        <translation>تملأ الصفحةَ نصوصٌ برمجية؛ أُخذ النص من بياناتها لمحركات البحث</translation>
    </message>
    <message>
        <source>The page names an encoding that there is not ({name})</source>
        <translation>تذكر الصفحة ترميزًا لا وجود له ({name})</translation>
    </message>
    <message>
        <source>The page names several encodings ({names})</source>
        <translation>تذكر الصفحة عدة ترميزات ({names})</translation>
    </message>
    <message>
        <source>The page says that it is in {said}, but it is in UTF-8</source>
        <translation>تذكر الصفحة أنها بترميز {said} لكنها بترميز UTF-8</translation>
    </message>
    <message>
        <source>The page says that it is in {said}, but it is in {encoding}</source>
        <translation>تذكر الصفحة أنها بترميز {said} لكنها بترميز {encoding}</translation>
    </message>
    <message>
        <source>The page says that it is in {said}, but that is not so</source>
        <translation>تذكر الصفحة أنها بترميز {said} وليس الأمر كذلك</translation>
    </message>
    <message>
        <source>The person or organisation that these words stand for.</source>
        <translation>الشخص أو المنظمة التي تدل عليها هذه الكلمات.</translation>
    </message>
    <message>
        <source>the project has another text under this id already</source>
        <translation>في المشروع نص آخر بهذا المعرّف</translation>
    </message>
    <message>
        <source>the project has no document “{document}”, and the rows do not hold its text</source>
        <translation>لا مستند «{document}» في المشروع، ولا تحوي الصفوف نصه</translation>
    </message>
    <message>
        <source>The project has no document “{document}”.</source>
        <translation>لا مستند «{document}» في المشروع.</translation>
    </message>
    <message>
        <source>The project has no layer “{layer}”.</source>
        <translation>لا طبقة «{layer}» في المشروع.</translation>
    </message>
    <message>
        <source>the project has this text already</source>
        <translation>هذا النص موجود في المشروع</translation>
    </message>
    <message>
        <source>the quote “{quote}” is not what stands there: “{stands}”</source>
        <translation>ليس هناك «{quote}» بل «{stands}»</translation>
    </message>
    <message>
        <source>the quotes fit {title}, so positions were read as such</source>
        <translation>توافق الاقتباسات {title}، فقُرئت المواضع على ذلك</translation>
    </message>
    <message>
        <source>the relation “{label}” was added to the scheme</source>
        <translation>أُضيف الرابط «{label}» إلى المخطط</translation>
    </message>
    <message>
        <source>The rounds are {rounds}; 0 stands for the newest of each annotator.</source>
        <translation>الجولات هي {rounds}؛ ويعني 0 أحدث جولة لكل واسم.</translation>
    </message>
    <message>
        <source>The same for each label, and then the mean of the labels.</source>
        <translation>الشيء نفسه لكل تسمية ثم متوسط التسميات.</translation>
    </message>
    <message>
        <source>The same in every export; also in notes.</source>
        <translation>هي نفسها في كل تصدير، وفي الملاحظات أيضًا.</translation>
    </message>
    <message>
        <source>The same without regard to labels: only whether text is marked.</source>
        <translation>الشيء نفسه دون نظر إلى التسميات: هل النص موسوم فحسب.</translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”.</source>
        <translation>لا يوجد في المخطط التصنيف ”{label}“.</translation>
    </message>
    <message>
        <source>the scheme has no label “{name}”</source>
        <translation>لا تسمية «{name}» في المخطط</translation>
    </message>
    <message>
        <source>the scheme has no relation “{label}”</source>
        <translation>لا رابط «{label}» في المخطط</translation>
    </message>
    <message>
        <source>The selection was not grown by a key.</source>
        <translation>لم يُوسَّع التحديد بمفتاح.</translation>
    </message>
    <message>
        <source>The span is like that now.</source>
        <translation>المقطع كذلك الآن.</translation>
    </message>
    <message>
        <source>The speakers were changed in the meantime by another program or import: nothing was done.</source>
        <translation>غيّر برنامجٌ أو استيراد آخر المتكلمين في الأثناء: لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>The text looks as if it had been read in a wrong encoding before.</source>
        <translation>يبدو أن النص قُرئ من قبل بترميز خاطئ.</translation>
    </message>
    <message>
        <source>The text states something as fact in the voice of its outlet or agency: what happened, who did it, when and where.</source>
        <translation>يقرّر النص شيئًا على أنه واقع بصوت وسيلته الإعلامية أو وكالته: ما حدث ومَن فعله ومتى وأين.</translation>
    </message>
    <message>
        <source>the value of attribute “{name}” was kept as JSON text</source>
        <translation>حُفظت قيمة السمة «{name}» نص JSON</translation>
    </message>
    <message>
        <source>The voice of the text judges, praises, blames, predicts or demands.</source>
        <translation>صوت النص يحكم أو يمدح أو يلوم أو يتنبأ أو يطالب.</translation>
    </message>
    <message>
        <source>The words that say that somebody is quoted, and how: said, claimed, according to.</source>
        <translation>الكلمات التي تدل على أن أحدًا يُقتبس منه وكيف: قال، زعم، وفقًا لـ.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>السمة كالنظام</translation>
    </message>
    <message>
        <source>There are no earlier words in quotation marks.</source>
        <translation>لا كلمات سابقة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There are no more spans this way.</source>
        <translation>لا مقاطع أخرى في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>There are no more words in quotation marks.</source>
        <translation>لا مزيد من الكلمات بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There is no annotator called “{name}” in this project.</source>
        <translation>لا يوجد في هذا المشروع واسم باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no backend called “{name}”.</source>
        <translation>لا توجد واجهة خلفية باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no document “{document}” in this project.</source>
        <translation>لا يوجد في هذا المشروع مستند «{document}».</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>لا يوجد ترميز «{name}».</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>لا يوجد ملف «{path}».</translation>
    </message>
    <message>
        <source>There is no folder “{path}”.</source>
        <translation>لا يوجد مجلد «{path}».</translation>
    </message>
    <message>
        <source>There is no gold here to compare with.</source>
        <translation>لا مرجع ذهبيًّا هنا للمقارنة به.</translation>
    </message>
    <message>
        <source>There is no label called “{name}” in this project.</source>
        <translation>لا توجد تسمية باسم «{name}» في هذا المشروع.</translation>
    </message>
    <message>
        <source>There is no measure called “{name}”.</source>
        <translation>لا مقياس باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no model of chance called “{name}”.</source>
        <translation>لا يوجد نموذج مصادفة باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no permission to write “{name}”.</source>
        <translation>لا إذن بالكتابة في «{name}».</translation>
    </message>
    <message>
        <source>There is no round {round} in this project.</source>
        <translation>لا توجد جولة {round} في هذا المشروع.</translation>
    </message>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation>لا جملة عند المؤشر.</translation>
    </message>
    <message>
        <source>There is no span here yet.</source>
        <translation>لا مقطع هنا بعد.</translation>
    </message>
    <message>
        <source>There is no speaker “{name}”.</source>
        <translation>لا متكلم باسم «{name}».</translation>
    </message>
    <message>
        <source>There is nothing to draw for “{part}”.</source>
        <translation>لا يوجد ما يُرسم لـ«{part}».</translation>
    </message>
    <message>
        <source>There is nothing to read in the selection.</source>
        <translation>لا شيء يُقرأ في التحديد.</translation>
    </message>
    <message>
        <source>These words stand nowhere else, or are marked so already.</source>
        <translation>لا ترد هذه الكلمات في موضع آخر، أو هي موسومة هكذا من قبل.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>This format names nobody.</source>
        <translation>لا تذكر هذه الصيغة أسماء.</translation>
    </message>
    <message>
        <source>This is linked as {relation} already.</source>
        <translation>هذا مربوط من قبل بوصفه {relation}.</translation>
    </message>
    <message>
        <source>This is the first sentence.</source>
        <translation>هذه أول جملة.</translation>
    </message>
    <message>
        <source>This is the last sentence.</source>
        <translation>هذه آخر جملة.</translation>
    </message>
    <message>
        <source>This measure has no values by label.</source>
        <translation>ليس لهذا المقياس قيم حسب التسمية.</translation>
    </message>
    <message>
        <source>This measure has no values for two annotators alone.</source>
        <translation>ليس لهذا المقياس قيم لكل اثنين وحدهما.</translation>
    </message>
    <message>
        <source>This project has no documents yet.</source>
        <translation>لا مستندات في هذا المشروع بعد.</translation>
    </message>
    <message>
        <source>This project is open for reading only: {reason}</source>
        <translation>هذا المشروع مفتوح للقراءة فقط: {reason}</translation>
    </message>
    <message>
        <source>This span has one fragment only.</source>
        <translation>لهذا المقطع جزء واحد فقط.</translation>
    </message>
    <message>
        <source>This span is marked as {label} already.</source>
        <translation>هذا المقطع موسوم من قبل: {label}.</translation>
    </message>
    <message>
        <source>This was changed in the meantime by another program or import: nothing was done.</source>
        <translation>غيّر هذا برنامجٌ أو استيراد آخر في الأثناء: لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>This was the last sentence.</source>
        <translation>كانت هذه آخر جملة.</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>تأشير</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To compare, it takes two annotators who marked spans in it or said that it is done.</source>
        <translation>تلزم للمقارنة وسومُ واسمَين فيه أو إعلانهما إنجازه.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Too little data: {counts}.</source>
        <translation>البيانات غير كافية: {counts}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صوابًا أو خطأً</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>تجربة المشروع النموذجي</translation>
    </message>
    <message>
        <source>TSV, one span a row</source>
        <translation>‏TSV، مقطع في كل صف</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>يُرجى كتابة اسم آخر.</translation>
    </message>
    <message>
        <source>Type one of the names in the list.</source>
        <translation>يُرجى كتابة أحد أسماء القائمة.</translation>
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
        <translation>غير معرَّف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تُراجِع عنه</translation>
    </message>
    <message>
        <source>Unitizing alpha (uα)</source>
        <translation>ألفا للوحدات، uα</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>يُرجى فكّ ضغطه واستيراد المجلد.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Unsure about {label}</source>
        <translation>شك في: {label}</translation>
    </message>
    <message>
        <source>unsure marks</source>
        <translation>علامات «غير متأكد»</translation>
    </message>
    <message>
        <source>Unsure or sure</source>
        <translation>غير متأكد أو متأكد</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Use {names}</source>
        <translation>المتاح: {names}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
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
        <translation>وحدات UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>بايتات UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with “â€œ” put right</source>
        <translation>UTF-8 مع تصحيح «â€œ»</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>values are nested too deeply</source>
        <translation>القيم متداخلة تداخلًا عميقًا جدًا</translation>
    </message>
    <message>
        <source>Values by document (*.csv)</source>
        <translation>القيم لكل مستند (*.csv)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other program.</source>
        <translation>يُرجى الانتظار قليلًا ثم المحاولة، أو إغلاق البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>انتظار انتهائه، أو إيقافه.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done.</source>
        <translation>يُرجى الانتظار حتى يفرغ البرنامج الذي يكتبه.</translation>
    </message>
    <message>
        <source>Walk through all</source>
        <translation>المرور عليها جميعًا</translation>
    </message>
    <message>
        <source>WARC web archive</source>
        <translation>أرشيف ويب WARC</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web pages, Word and PDF files, plain texts, tables, data sets</source>
        <translation>صفحات ويب وWord وPDF ونصوص وجداول وبيانات</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>What a format cannot carry is counted, and written beside it.</source>
        <translation>ما لا تتسع له الصيغة يُعدّ ويُكتب إلى جانبها.</translation>
    </message>
    <message>
        <source>What can be read: {suffixes}.</source>
        <translation>ما يمكن قراءته: {suffixes}.</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>ما تمكن كتابته</translation>
    </message>
    <message>
        <source>What comes out otherwise</source>
        <translation>ما يخرج مختلفًا</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>What differs, by annotator</source>
        <translation>ما يختلف، حسب الواسم</translation>
    </message>
    <message>
        <source>What differs, by label</source>
        <translation>ما يختلف، حسب التسمية</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>What does this mean: {section}</source>
        <translation>ما معنى هذا: {section}</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يناسب</translation>
    </message>
    <message>
        <source>What happens with each file</source>
        <translation>ما يحدث لكل ملف</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>ما العمل…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>What went wrong, for a report. No text of documents is in it.</source>
        <translation>ما حدث من أخطاء، لأجل تقرير. ليس فيه نص من المستندات.</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>أيّ المستندات</translation>
    </message>
    <message>
        <source>Which labels</source>
        <translation>أي تسميات</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Who is quoted, where no words nearby say it; else the source says whom it stands for.</source>
        <translation>من يُقتبس منه حين لا تقوله كلمات قريبة؛ وإلا فالمصدر يبيّن من يدل عليه.</translation>
    </message>
    <message>
        <source>Who is quoted: the words that name the person, organisation or account.</source>
        <translation>من يُقتبس منه: الكلمات التي تسمّي الشخص أو المنظمة أو الحساب.</translation>
    </message>
    <message>
        <source>Who is “{words}”?</source>
        <translation>من المقصود بـ «{words}»؟</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>من يتكلم؟</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Whose spans</source>
        <translation>مقاطع مَن</translation>
    </message>
    <message>
        <source>whose spans they are</source>
        <translation>لمن المقاطع</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <source>Windows-1250, Central European</source>
        <translation>Windows-1250، أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Windows-1251, Cyrillic</source>
        <translation>Windows-1251، سيريلي</translation>
    </message>
    <message>
        <source>Windows-1252, Western</source>
        <translation>Windows-1252، غربي</translation>
    </message>
    <message>
        <source>Windows-1253, Greek</source>
        <translation>Windows-1253، يوناني</translation>
    </message>
    <message>
        <source>Windows-1254, Turkish</source>
        <translation>Windows-1254، تركي</translation>
    </message>
    <message>
        <source>Windows-1255, Hebrew</source>
        <translation>Windows-1255، عبري</translation>
    </message>
    <message>
        <source>Windows-1256, Arabic</source>
        <translation>Windows-1256، عربي</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>بهذه الكلمات</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>مع تحذيرات</translation>
    </message>
    <message>
        <source>with what is ticked</source>
        <translation>بما عليه تأشير</translation>
    </message>
    <message>
        <source>Within {group}</source>
        <translation>داخل {group}</translation>
    </message>
    <message>
        <source>Without a selection the key marks the sentence at the caret; J and K go from sentence to sentence.</source>
        <translation>دون تحديد يَسِم المفتاحُ الجملةَ عند المؤشر؛ وينتقل J وK من جملة إلى جملة.</translation>
    </message>
    <message>
        <source>Without each</source>
        <translation>من دون كل واحد</translation>
    </message>
    <message>
        <source>Without the filter {filter}</source>
        <translation>دون المرشّح {filter}</translation>
    </message>
    <message>
        <source>Without {who}</source>
        <translation>من دون {who}</translation>
    </message>
    <message>
        <source>word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Words contain</source>
        <translation>الكلمات تحوي</translation>
    </message>
    <message>
        <source>Words or thoughts given as somebody else’s: in quotation marks, in indirect speech, in an embedded post.</source>
        <translation>كلام أو أفكار منسوبة إلى غير الكاتب: بين علامتي اقتباس أو بكلام غير مباشر أو في منشور مضمَّن.</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>الكلمات: {words}</translation>
    </message>
    <message>
        <source>Write it as 2031-05-14, 2031-05 or 2031.</source>
        <translation>يُكتب هكذا: 2031-05-14 أو 2031-05 أو 2031.</translation>
    </message>
    <message>
        <source>Write it as in “train=80,dev=10,test=10”.</source>
        <translation>اكتبه كما في ”train=80,dev=10,test=10“.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جارٍ الكتابة</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>يُكتب كـ</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>كُتب: {name}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>You can read on meanwhile.</source>
        <translation>يمكن مواصلة القراءة في الأثناء.</translation>
    </message>
    <message>
        <source>You see what each would bring before anything is written.</source>
        <translation>يظهر ما سيأتي به كل منها قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>Your marks are kept under this name, apart from everybody else's.</source>
        <translation>تُحفظ وسومك بهذا الاسم منفصلةً عن وسوم غيرك.</translation>
    </message>
    <message>
        <source>Your marks are safe: each was saved when it was made. Please send the report to the authors.</source>
        <translation>وسومك في أمان: حُفظ كل منها حين وُضع. يُرجى إرسال التقرير إلى المؤلفين.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>{attribute}: {value}</source>
        <translation>{attribute}: {value}</translation>
    </message>
    <message>
        <source>{bootstrap} is not a number of resamples.</source>
        <translation>{bootstrap} ليس عددًا لإعادة السحب.</translation>
    </message>
    <message>
        <source>{carried}, {lost}</source>
        <translation>{carried}، {lost}</translation>
    </message>
    <message>
        <source>{counted}, then stopped: whole documents only</source>
        <translation>{counted}، ثم توقف: مستندات كاملة فقط</translation>
    </message>
    <message>
        <source>{count} annotators ({least} are needed)</source>
        <translation>عدد الواسمين {count} (يلزم {least})</translation>
    </message>
    <message>
        <source>{count} bytes were not UTF-8 and were read as Windows-1252 (at character {where})</source>
        <translation>بايتات ليست UTF-8 قُرئت Windows-1252، وعددها {count} (عند المحرف {where})</translation>
    </message>
    <message>
        <source>{count} characters that had been read in a wrong encoding before (“â€œ”) were put right</source>
        <translation>صُحّحت محارف قُرئت من قبل بترميز خاطئ («â€œ»)، وعددها {count}</translation>
    </message>
    <message>
        <source>{count} characters were written as UTF-8 forbids and became U+FFFD</source>
        <translation>محارف كُتبت بما يمنعه UTF-8 صارت U+FFFD، وعددها {count}</translation>
    </message>
    <message>
        <source>{count} control characters in the page became U+FFFD</source>
        <translation>محارف تحكم في الصفحة صارت U+FFFD، وعددها {count}</translation>
    </message>
    <message>
        <source>{count} documents ({least} are needed)</source>
        <translation>عدد المستندات {count} (يلزم {least})</translation>
    </message>
    <message>
        <source>{count} embedded posts or videos have no text in the page and were left out</source>
        <translation>منشورات أو مقاطع مرئية مضمنة لا نص لها في الصفحة أُهملت، وعددها {count}</translation>
    </message>
    <message>
        <source>{count} NUL characters or half surrogates became U+FFFD</source>
        <translation>محارف NUL أو أنصاف بدائل صارت U+FFFD، وعددها {count}</translation>
    </message>
    <message>
        <source>{count} pieces of the page’s data for search engines could not be read</source>
        <translation>بيانات للصفحة موجهة لمحركات البحث تعذرت قراءتها، وعددها {count}</translation>
    </message>
    <message>
        <source>{count} places look as if the text had been read in a wrong encoding before (“â€œ”); it was kept as it is</source>
        <translation>مواضع تبدو مقروءة من قبل بترميز خاطئ («â€œ»)، وعددها {count}؛ بقي النص كما هو</translation>
    </message>
    <message>
        <source>{count} places were not valid {encoding} and became U+FFFD</source>
        <translation>مواضع ليست {encoding} صالحًا صارت U+FFFD، وعددها {count}</translation>
    </message>
    <message>
        <source>{count} spans ({least} are needed)</source>
        <translation>عدد المقاطع {count} (يلزم {least})</translation>
    </message>
    <message>
        <source>{count} values of the attribute “{key}” are none that the scheme knows; they were kept</source>
        <translation>قيم للسمة «{key}» لا يعرفها المخطط حُفظت كما هي، وعددها {count}</translation>
    </message>
    <message>
        <source>{count} {what} in the text</source>
        <translation>{what} في النص، وعددها {count}</translation>
    </message>
    <message>
        <source>{documents} documents, {spans} spans</source>
        <translation>المستندات: {documents}، المقاطع: {spans}</translation>
    </message>
    <message>
        <source>{documents}, {spans} imported</source>
        <translation>استُورد: {documents}، {spans}</translation>
    </message>
    <message>
        <source>{documents}, {spans}, {characters}</source>
        <translation>{documents}، {spans}، {characters}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>أُنجز {done} من {total}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{group} and {other}</source>
        <translation>{group} و{other}</translation>
    </message>
    <message>
        <source>{group}: {members}</source>
        <translation>{group}: {members}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{key} always leaves something or lets it go.</source>
        <translation>المفتاح {key} دائمًا للمغادرة أو الإفلات.</translation>
    </message>
    <message>
        <source>{key} belongs to the system.</source>
        <translation>المفتاح {key} يخص النظام.</translation>
    </message>
    <message>
        <source>{key} changes the size of the text.</source>
        <translation>المفتاح {key} يغيّر حجم النص.</translation>
    </message>
    <message>
        <source>{key} fires {actions} now. Take it for “{action}”?</source>
        <translation>المفتاح {key} يُنفّذ الآن {actions}. أيؤخذ للأمر «{action}»؟</translation>
    </message>
    <message>
        <source>{key} is needed for editing what one types.</source>
        <translation>المفتاح {key} لازم لتحرير ما يُكتب.</translation>
    </message>
    <message>
        <source>{key} is needed for typing and for going from field to field. Add Ctrl or Alt to it, or take a function key.</source>
        <translation>المفتاح {key} لازم للكتابة والتنقل بين الحقول. يُضاف إليه Ctrl أو Alt أو يُستعمل مفتاح وظيفي.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text.</source>
        <translation>المفتاح {key} يحرّك المؤشر في النص.</translation>
    </message>
    <message>
        <source>{key} opens the menu of what has the focus, for people without a mouse.</source>
        <translation>المفتاح {key} يفتح قائمة العنصر النشط لمن لا يستعمل الفأرة.</translation>
    </message>
    <message>
        <source>{key} selects the whole text.</source>
        <translation>المفتاح {key} يحدّد النص كله.</translation>
    </message>
    <message>
        <source>{key} writes a character on many keyboards, where it is the same as AltGr.</source>
        <translation>المفتاح {key} يكتب حرفًا على لوحات مفاتيح كثيرة، حيث يماثل AltGr.</translation>
    </message>
    <message>
        <source>{label} by {name}; it stays in the older text</source>
        <translation>{label} من {name}؛ يبقى في النص الأقدم</translation>
    </message>
    <message>
        <source>{label} missed</source>
        <translation>{label} فائت</translation>
    </message>
    <message>
        <source>{label}, only {who}</source>
        <translation>{label}، {who} فقط</translation>
    </message>
    <message>
        <source>{label}, {what}</source>
        <translation>{label}، {what}</translation>
    </message>
    <message>
        <source>{label}: {words}, in: {whole}</source>
        <translation>{label}: {words}، ضمن: {whole}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation>
            <numerusform>{name} و{n} غيره</numerusform>
            <numerusform>{name} وآخر ({n})</numerusform>
            <numerusform>{name} وآخران ({n})</numerusform>
            <numerusform>{name} و{n} أخرى</numerusform>
            <numerusform>{name} و{n} أخرى</numerusform>
            <numerusform>{name} و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not a JSON value</source>
        <translation>ليست {name} قيمة JSON</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>{number} of {total}: {words}</source>
        <translation>{number} من {total}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotators</source>
        <translation>
            <numerusform>لا واسم ({n})</numerusform>
            <numerusform>واسم واحد ({n})</numerusform>
            <numerusform>واسمان ({n})</numerusform>
            <numerusform>{n} واسمين</numerusform>
            <numerusform>{n} واسمًا</numerusform>
            <numerusform>{n} واسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are not found</source>
        <translation>
            <numerusform>لم يُعثر على أي منها ({n})</numerusform>
            <numerusform>لم يُعثر على واحد ({n})</numerusform>
            <numerusform>لم يُعثر على اثنين ({n})</numerusform>
            <numerusform>لم يُعثر على {n}</numerusform>
            <numerusform>لم يُعثر على {n}</numerusform>
            <numerusform>لم يُعثر على {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} block quotes</source>
        <translation>
            <numerusform>{n} اقتباس مستقل</numerusform>
            <numerusform>اقتباس مستقل واحد ({n})</numerusform>
            <numerusform>اقتباسان مستقلان ({n})</numerusform>
            <numerusform>{n} اقتباسات مستقلة</numerusform>
            <numerusform>{n} اقتباسًا مستقلًا</numerusform>
            <numerusform>{n} اقتباس مستقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{n} أحرف</numerusform>
            <numerusform>{n} حرفًا</numerusform>
            <numerusform>{n} حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <translation>
            <numerusform>{n} مستند</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>{n} مستندات</numerusform>
            <numerusform>{n} مستندًا</numerusform>
            <numerusform>{n} مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} ملف</numerusform>
            <numerusform>ملف واحد ({n})</numerusform>
            <numerusform>ملفان ({n})</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fragments</source>
        <translation>
            <numerusform>{n} جزء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>{n} أجزاء</numerusform>
            <numerusform>{n} جزءًا</numerusform>
            <numerusform>{n} جزء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headlines</source>
        <translation>
            <numerusform>{n} عنوان</numerusform>
            <numerusform>عنوان واحد ({n})</numerusform>
            <numerusform>عنوانان ({n})</numerusform>
            <numerusform>{n} عناوين</numerusform>
            <numerusform>{n} عنوانًا</numerusform>
            <numerusform>{n} عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept files read</source>
        <translation>
            <numerusform>لم يُقرأ أي ملف محفوظ ({n})</numerusform>
            <numerusform>قُرئ ملف محفوظ واحد ({n})</numerusform>
            <numerusform>قُرئ ملفان محفوظان ({n})</numerusform>
            <numerusform>قُرئت {n} ملفات محفوظة</numerusform>
            <numerusform>قُرئ {n} ملفًا محفوظًا</numerusform>
            <numerusform>قُرئ {n} ملف محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kinds of things are lost</source>
        <translation>
            <numerusform>لا يضيع أي نوع من البيانات</numerusform>
            <numerusform>يضيع نوع واحد من البيانات</numerusform>
            <numerusform>يضيع نوعان من البيانات</numerusform>
            <numerusform>تضيع {n} أنواع من البيانات</numerusform>
            <numerusform>يضيع {n} نوعًا من البيانات</numerusform>
            <numerusform>يضيع {n} نوع من البيانات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} غيرها</numerusform>
            <numerusform>واحد آخر ({n})</numerusform>
            <numerusform>اثنان آخران ({n})</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>{n} ملف آخر</numerusform>
            <numerusform>ملف آخر ({n})</numerusform>
            <numerusform>ملفان آخران ({n})</numerusform>
            <numerusform>{n} ملفات أخرى</numerusform>
            <numerusform>{n} ملفًا آخر</numerusform>
            <numerusform>{n} ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <translation>
            <numerusform>{n} غيرها</numerusform>
            <numerusform>واحد غيرها ({n})</numerusform>
            <numerusform>اثنان غيرها ({n})</numerusform>
            <numerusform>{n} غيرها</numerusform>
            <numerusform>{n} غيرها</numerusform>
            <numerusform>{n} غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} فقرة</numerusform>
            <numerusform>فقرة واحدة ({n})</numerusform>
            <numerusform>فقرتان ({n})</numerusform>
            <numerusform>{n} فقرات</numerusform>
            <numerusform>{n} فقرة</numerusform>
            <numerusform>{n} فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <translation>
            <numerusform>لا مواضع ({n})</numerusform>
            <numerusform>موضع واحد ({n})</numerusform>
            <numerusform>موضعان ({n})</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعًا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages differ</source>
        <translation>
            <numerusform>لا موضع يختلف ({n})</numerusform>
            <numerusform>موضع واحد يختلف ({n})</numerusform>
            <numerusform>موضعان يختلفان ({n})</numerusform>
            <numerusform>{n} مواضع تختلف</numerusform>
            <numerusform>{n} موضعًا يختلف</numerusform>
            <numerusform>{n} موضع يختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} posts</source>
        <translation>
            <numerusform>{n} منشور</numerusform>
            <numerusform>منشور واحد ({n})</numerusform>
            <numerusform>منشوران ({n})</numerusform>
            <numerusform>{n} منشورات</numerusform>
            <numerusform>{n} منشورًا</numerusform>
            <numerusform>{n} منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spans</source>
        <translation>
            <numerusform>{n} مقطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>{n} مقاطع</numerusform>
            <numerusform>{n} مقطعًا</numerusform>
            <numerusform>{n} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spans go along</source>
        <translation>
            <numerusform>لا تنتقل أي مقاطع ({n})</numerusform>
            <numerusform>ينتقل مقطع واحد ({n})</numerusform>
            <numerusform>ينتقل مقطعان ({n})</numerusform>
            <numerusform>تنتقل {n} مقاطع</numerusform>
            <numerusform>ينتقل {n} مقطعًا</numerusform>
            <numerusform>ينتقل {n} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spans of this project name this speaker.</source>
        <translation>
            <numerusform>لا مقطع في هذا المشروع يذكر هذا المتكلم.</numerusform>
            <numerusform>مقطع واحد في هذا المشروع يذكر هذا المتكلم.</numerusform>
            <numerusform>مقطعان في هذا المشروع يذكران هذا المتكلم.</numerusform>
            <numerusform>تذكر {n} مقاطع في هذا المشروع هذا المتكلم.</numerusform>
            <numerusform>يذكر {n} مقطعًا في هذا المشروع هذا المتكلم.</numerusform>
            <numerusform>يذكر {n} مقطع في هذا المشروع هذا المتكلم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts were taken over</source>
        <translation>
            <numerusform>لم يُعتمد أي نص ({n})</numerusform>
            <numerusform>اعتُمد نص واحد ({n})</numerusform>
            <numerusform>اعتُمد نصان ({n})</numerusform>
            <numerusform>اعتُمدت {n} نصوص</numerusform>
            <numerusform>اعتُمد {n} نصًا</numerusform>
            <numerusform>اعتُمد {n} نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>{one}: {label}, {other}: {other_label}</source>
        <translation>{one}: {label}، {other}: {other_label}</translation>
    </message>
    <message>
        <source>{others} records are no pages that a server gave with success</source>
        <translation>سجلات ليست صفحات قدّمها خادم بنجاح، وعددها {others}</translation>
    </message>
    <message>
        <source>{periods} is not a number of periods.</source>
        <translation>{periods} ليس عدد فترات.</translation>
    </message>
    <message numerus="yes">
        <source>{reason} (and {n} more)</source>
        <translation>
            <numerusform>{reason} (و{n} غيره)</numerusform>
            <numerusform>{reason} (وسبب آخر: {n})</numerusform>
            <numerusform>{reason} (وسببان آخران: {n})</numerusform>
            <numerusform>{reason} (و{n} أسباب أخرى)</numerusform>
            <numerusform>{reason} (و{n} سببًا آخر)</numerusform>
            <numerusform>{reason} (و{n} سبب آخر)</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Press another one.</source>
        <translation>{reason} يُضغط غيره.</translation>
    </message>
    <message>
        <source>{relation}: select, then Enter</source>
        <translation>{relation}: تحديد ثم Enter</translation>
    </message>
    <message>
        <source>{samples} is not a number of samples.</source>
        <translation>{samples} ليس عدد عيّنات.</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ك.ب</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} بكسل</translation>
    </message>
    <message>
        <source>{spans}, {annotators}</source>
        <translation>{spans}، {annotators}</translation>
    </message>
    <message>
        <source>{start}–{end} is not a stretch of a text of {count} characters</source>
        <translation>ليس {start}–{end} موضعًا في نص طوله {count}</translation>
    </message>
    <message>
        <source>{start}–{end} is not a stretch of a text of {length} characters</source>
        <translation>ليس {start}–{end} موضعًا في نص طوله {length}</translation>
    </message>
    <message>
        <source>{start}–{end} is not a stretch of text</source>
        <translation>ليس {start}–{end} موضعًا في النص</translation>
    </message>
    <message>
        <source>{ticked} of {total} ticked</source>
        <translation>{ticked} من {total} عليها تأشير</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <source>{title}: {differing}, value {value}, {about}</source>
        <translation>{title}: {differing}، القيمة {value}، {about}</translation>
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
        <translation>الموضع {position} ({unit}) داخل محرف</translation>
    </message>
    <message>
        <source>{unit} position {position} lies outside the text</source>
        <translation>الموضع {position} ({unit}) خارج النص</translation>
    </message>
    <message>
        <source>{value}, 95 % interval {low} to {high}</source>
        <translation>{value}، مجال الثقة 95 % من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{verb} {number}</source>
        <translation>{verb} ({number})</translation>
    </message>
    <message>
        <source>{when}: {value}, {coverage}</source>
        <translation>{when}: {value}، {coverage}</translation>
    </message>
    <message>
        <source>{where} cannot be used: {problem}.</source>
        <translation>لا يمكن استعمال {where}: {problem}.</translation>
    </message>
    <message>
        <source>{where} is not valid TOML: {problem}.</source>
        <translation>ليس {where} بصيغة TOML صحيحة: {problem}.</translation>
    </message>
    <message>
        <source>{where}, annotation {number}</source>
        <translation>{where}، المقطع {number}</translation>
    </message>
    <message>
        <source>{where}, relation {number}</source>
        <translation>{where}، الرابط {number}</translation>
    </message>
    <message>
        <source>{where}, source</source>
        <translation>{where}، المصدر</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>{who} and gold</source>
        <translation>{who} والمرجع الذهبي</translation>
    </message>
    <message>
        <source>{who}, between rounds</source>
        <translation>{who}، بين الجولات</translation>
    </message>
    <message>
        <source>|uα, marked or not</source>
        <translation>ألفا، موسوم أم لا، |uα</translation>
    </message>
    <message>
        <source>αU of 1995</source>
        <translation>ألفا لعام 1995، αU</translation>
    </message>
    <message>
        <source>“active_seconds” and “position” must be whole numbers from 0</source>
        <translation>يجب أن يكون «active_seconds» و«position» عددين صحيحين من 0</translation>
    </message>
    <message>
        <source>“annotator” must be a name</source>
        <translation>يجب أن يكون «annotator» اسمًا</translation>
    </message>
    <message>
        <source>“attributes” must be an object</source>
        <translation>يجب أن يكون «attributes» كائنًا</translation>
    </message>
    <message>
        <source>“blocks” must be a list</source>
        <translation>يجب أن يكون «blocks» قائمة</translation>
    </message>
    <message>
        <source>“fragments” must be a list of [start, end]</source>
        <translation>يجب أن يكون «fragments» قائمة من ‎[start, end]</translation>
    </message>
    <message>
        <source>“gold” is the name of the adjudicated layer, not of a person.</source>
        <translation>‏«gold» اسم الطبقة المرجعية لا اسم شخص.</translation>
    </message>
    <message>
        <source>“id” must be a text of 1 to {most} printable characters</source>
        <translation>يجب أن يكون «id» نصًا من 1 إلى {most} محرف قابل للطباعة</translation>
    </message>
    <message>
        <source>“is:{wrong}” is nothing that a span can be.</source>
        <translation>‏«is:{wrong}» ليست حالة لمقطع.</translation>
    </message>
    <message>
        <source>“kind” must be one of {names}, not {kind}</source>
        <translation>يجب أن يكون «kind» واحدًا من {names} لا {kind}</translation>
    </message>
    <message>
        <source>“label” must be a text of 1 to 60 printable characters, not {label}</source>
        <translation>يجب أن يكون «label» نصًا من 1 إلى 60 محرفًا قابلًا للطباعة لا {label}</translation>
    </message>
    <message>
        <source>“layer” must be “annotator” or “gold”, not {kind}</source>
        <translation>يجب أن يكون «layer» إما «annotator» أو «gold» لا {kind}</translation>
    </message>
    <message>
        <source>“metadata” must be an object</source>
        <translation>يجب أن يكون «metadata» كائنًا</translation>
    </message>
    <message>
        <source>“round” must be a whole number from 1</source>
        <translation>يجب أن يكون «round» عددًا صحيحًا من 1</translation>
    </message>
    <message>
        <source>“sha256” is not that of the text: one of them was changed</source>
        <translation>ليس «sha256» للنص: تغيّر أحدهما</translation>
    </message>
    <message>
        <source>“status” must be todo, started or done, not {status}</source>
        <translation>يجب أن يكون «status» إما todo أو started أو done لا {status}</translation>
    </message>
    <message>
        <source>“text” has {count} characters; {most} are taken</source>
        <translation>عدد محارف «text» هو {count}، ويؤخذ {most}</translation>
    </message>
    <message>
        <source>“text” is empty</source>
        <translation>«text» فارغ</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <translation>«{action}»</translation>
    </message>
    <message>
        <source>“{action}” works everywhere.</source>
        <translation>«{action}» يعمل في كل مكان.</translation>
    </message>
    <message>
        <source>“{action}” works in the text.</source>
        <translation>«{action}» يعمل في النص.</translation>
    </message>
    <message>
        <source>“{action}” works on the Annotate page.</source>
        <translation>«{action}» يعمل في صفحة الوسم.</translation>
    </message>
    <message>
        <source>“{action}” works on the Compare page.</source>
        <translation>«{action}» يعمل في صفحة المقارنة.</translation>
    </message>
    <message>
        <source>“{action}” works on the Export page.</source>
        <translation>يعمل «{action}» في صفحة التصدير.</translation>
    </message>
    <message>
        <source>“{action}” works on the Import page.</source>
        <translation>«{action}» يعمل في صفحة الاستيراد.</translation>
    </message>
    <message>
        <source>“{before}” → “{after}”</source>
        <translation>«{before}» ← «{after}»</translation>
    </message>
    <message>
        <source>“{date}” is no date.</source>
        <translation>«{date}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“{field}:” is nothing that can be searched for.</source>
        <translation>لا يمكن البحث بـ «{field}:».</translation>
    </message>
    <message>
        <source>“{key}” must be a moment such as 2026-01-01T00:00:00Z, not {found}</source>
        <translation>يجب أن يكون «{key}» وقتًا مثل 2026-01-01T00:00:00Z لا {found}</translation>
    </message>
    <message>
        <source>“{key}” must be {wanted}, not {found}</source>
        <translation>يجب أن يكون «{key}» {wanted} لا {found}</translation>
    </message>
    <message>
        <source>“{name}” can only be read, not changed.</source>
        <translation>«{name}» للقراءة فقط ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was opened.</source>
        <translation>تغيّر «{name}» أثناء فتحه.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read.</source>
        <translation>تغيّر «{name}» أثناء قراءته.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to the present form (from {version} to {schema}); it is unchanged.</source>
        <translation>تعذّر تحويل «{name}» إلى الصيغة الحالية (من {version} إلى {schema})؛ ولم يتغير.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>تعذّر فتح «{name}».</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>تعذّر فتح «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written: the disk reported an error.</source>
        <translation>تعذّرت قراءة «{name}» أو كتابته: أبلغ القرص عن خطأ.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader stopped, since {reason}.</source>
        <translation>تعذّرت قراءة «{name}»: توقف القارئ ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” could not be used: {reason}.</source>
        <translation>تعذّر استعمال «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is an alias of “{owner}” already.</source>
        <translation>«{name}» اسم بديل لـ «{owner}» من قبل.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«{name}» تالف.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its end is missing.</source>
        <translation>«{name}» تالف: نهايته مفقودة.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: parts of it are missing.</source>
        <translation>«{name}» تالف: أجزاء منه مفقودة.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no text.</source>
        <translation>«{name}» فارغ: لا نص فيه.</translation>
    </message>
    <message>
        <source>“{name}” is locked by another program.</source>
        <translation>«{name}» مقفل من برنامج آخر.</translation>
    </message>
    <message>
        <source>“{name}” is not a Bias Annotator project.</source>
        <translation>«{name}» ليس مشروعًا لبرنامج Bias Annotator.</translation>
    </message>
    <message>
        <source>“{name}” is not a text but {kind}.</source>
        <translation>«{name}» ليس نصًا بل {kind}.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds binary data.</source>
        <translation>«{name}» ليس نصًا: فيه بيانات ثنائية.</translation>
    </message>
    <message>
        <source>“{name}” is of an older form, and cannot be brought up to date. {reason}</source>
        <translation>صيغة «{name}» أقدم ولا يمكن تحديثها. {reason}</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: nothing was changed.</source>
        <translation>«{name}» مفتوح للقراءة فقط: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>«{name}» موجود من قبل.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, not a file with a text.</source>
        <translation>«{name}» هو {kind} لا ملف نص.</translation>
    </message>
    <message>
        <source>“{name}” must be a list</source>
        <translation>يجب أن يكون «{name}» قائمة</translation>
    </message>
    <message>
        <source>“{name}” names a file outside of it: “{path}”.</source>
        <translation>يشير «{name}» إلى ملف خارجه: «{path}».</translation>
    </message>
    <message>
        <source>“{name}” no longer is one text.</source>
        <translation>لم يعد «{name}» نصًا واحدًا.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Bias Annotator.</source>
        <translation>«{name}» من إصدار أحدث من Bias Annotator.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: its folder cannot be written to.</source>
        <translation>تعذّر إنشاء «{path}»: لا تمكن الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}.</source>
        <translation>لا يمكن كتابة «{path}»: {why}.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened: {reason}.</source>
        <translation>تعذّر فتح «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” exists already.</source>
        <translation>«{path}» موجود من قبل.</translation>
    </message>
    <message>
        <source>“{path}” is a file, and this format is a folder.</source>
        <translation>«{path}» ملف، وهذه الصيغة مجلد.</translation>
    </message>
    <message>
        <source>“{path}” is a folder that was not exported: it is not overwritten.</source>
        <translation>«{path}» مجلد لم يُصدَّر: لا يُكتب فوقه.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a project.</source>
        <translation>«{path}» مجلد لا مشروع.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>«{path}» مجلد.</translation>
    </message>
    <message>
        <source>“{path}” is empty: it is not a project.</source>
        <translation>«{path}» فارغ: ليس مشروعًا.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that could be written.</source>
        <translation>«{path}» ليس ملفًا تمكن كتابته.</translation>
    </message>
    <message>
        <source>“{path}” is not a file.</source>
        <translation>«{path}» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“{title}” has {share} of its words in common with “{other}”</source>
        <translation>يشترك «{title}» في {share} من كلماته مع «{other}»</translation>
    </message>
    <message>
        <source>“{title}” is in the project already.</source>
        <translation>«{title}» موجود في المشروع من قبل.</translation>
    </message>
    <message>
        <source>“{title}”: the project has this already{more}</source>
        <translation>«{title}»: موجود في المشروع{more}</translation>
    </message>
    <message>
        <source>“{title}”: {reason}{more}</source>
        <translation>«{title}»: {reason}{more}</translation>
    </message>
    <message>
        <source>“{typed}” does not say how to split.</source>
        <translation>”{typed}“ لا يبيّن كيفية التقسيم.</translation>
    </message>
    <message>
        <source>“{url}” is no web address.</source>
        <translation>«{url}» ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
</TS>
