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
        <source>{message}; see {program} --help.</source>
        <translation>{message}؛ انظر {program} --help.</translation>
    </message>
    <message>
        <source>There is no language “{language}”; there are: {known}.</source>
        <translation>لا توجد لغة «{language}»؛ الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is no command or map “{first}”. Did you mean “{meant}”?</source>
        <translation>لا يوجد أمر ولا خريطة باسم «{first}». هل تقصد «{meant}»؟</translation>
    </message>
    <message>
        <source>A map of who stands behind whom in the Libyan war. Without a command it opens the window.</source>
        <translation>خريطة لمن يقف وراء من في حرب ليبيا. بلا أمر تُفتح النافذة.</translation>
    </message>
    <message>
        <source>commands: {commands}; each answers to --help</source>
        <translation>الأوامر: {commands}؛ وكل منها يجيب عن --help</translation>
    </message>
    <message>
        <source>a .backers file; else your own curated map</source>
        <translation>ملف .backers؛ وإلا فخريطتك أنت</translation>
    </message>
    <message>
        <source>start without your preferences, which stay as they are</source>
        <translation>البدء دون تفضيلاتك، وهي تبقى كما هي</translation>
    </message>
    <message>
        <source>the suffix chooses the format</source>
        <translation>اللاحقة تحدد الصيغة</translation>
    </message>
    <message>
        <source>a .backers file; else the curated map</source>
        <translation>ملف .backers؛ وإلا فالخريطة المرفقة</translation>
    </message>
    <message>
        <source>what was in force on that day, like 2020-01-08</source>
        <translation>ما كان ساريًا في ذلك اليوم، مثل 2020-01-08</translation>
    </message>
    <message>
        <source>only what had been published by that day</source>
        <translation>ما كان قد نُشر بحلول ذلك اليوم فقط</translation>
    </message>
    <message>
        <source>with the background rows</source>
        <translation>مع صفوف الخلفية</translation>
    </message>
    <message>
        <source>of pictures, in points (default 1600x1000)</source>
        <translation>للصور، بالنقاط (الافتراضي 1600x1000)</translation>
    </message>
    <message>
        <source>pixels per point (default 1)</source>
        <translation>بكسل لكل نقطة (الافتراضي 1)</translation>
    </message>
    <message>
        <source>a picture without ground</source>
        <translation>صورة بلا أرضية</translation>
    </message>
    <message>
        <source>list the numbered sources under the picture</source>
        <translation>سرد المصادر المرقمة تحت الصورة</translation>
    </message>
    <message>
        <source>without title, legend and source line</source>
        <translation>بلا عنوان ولا مفتاح ولا سطر مصادر</translation>
    </message>
    <message>
        <source>where everything was drawn, as JSON</source>
        <translation>أين رُسم كل شيء، بصيغة JSON</translation>
    </message>
    <message>
        <source>say as JSON what was written and what was left out</source>
        <translation>ذكر ما كُتب وما تُرك بصيغة JSON</translation>
    </message>
    <message>
        <source>made if it is missing</source>
        <translation>تُنشأ إن لم توجد</translation>
    </message>
    <message>
        <source>how to read tables; ucdp-external-support is shipped</source>
        <translation>كيف تُقرأ الجداول؛ ucdp-external-support مرفقة</translation>
    </message>
    <message>
        <source>print the report as JSON</source>
        <translation>طباعة التقرير بصيغة JSON</translation>
    </message>
    <message>
        <source>a .backers file</source>
        <translation>ملف ‎.backers</translation>
    </message>
    <message>
        <source>another, such as the copy that a sync program left</source>
        <translation>ملف آخر، مثل النسخة التي تركها برنامج مزامنة</translation>
    </message>
    <message>
        <source>a map that no longer opens; it is not touched</source>
        <translation>خريطة لم تعد تُفتح؛ لا تُمسّ</translation>
    </message>
    <message>
        <source>the new map</source>
        <translation>الخريطة الجديدة</translation>
    </message>
    <message>
        <source>AIM</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>distances, balanced, groups, or a number from 0 to 1 between them; default: by the map&apos;s size</source>
        <translation>distances أو balanced أو groups، أو عدد بين 0 و1؛ الافتراضي بحسب حجم الخريطة</translation>
    </message>
    <message>
        <source>Write a map as picture, graph or table.</source>
        <translation>كتابة خريطة صورةً أو رسمًا بيانيًا أو جدولًا.</translation>
    </message>
    <message>
        <source>Bring files of other programs into a map.</source>
        <translation>جلب ملفات برامج أخرى إلى خريطة.</translation>
    </message>
    <message>
        <source>Count what a map holds.</source>
        <translation>عدّ ما تحويه خريطة.</translation>
    </message>
    <message>
        <source>Check a map&apos;s file and its evidence.</source>
        <translation>فحص ملف خريطة وأدلتها.</translation>
    </message>
    <message>
        <source>Say what was added, removed and changed from one map to another.</source>
        <translation>بيان ما أُضيف وأُزيل وتغيّر من خريطة إلى أخرى.</translation>
    </message>
    <message>
        <source>Bring what can be read of a damaged map into a new one.</source>
        <translation>جلب ما يُقرأ من خريطة تالفة إلى خريطة جديدة.</translation>
    </message>
    <message>
        <source>Give a graph&apos;s nodes good places.</source>
        <translation>إعطاء عُقد رسم بياني مواضع جيدة.</translation>
    </message>
    <message>
        <source>Try resources, database, an edit, undo and a picture.</source>
        <translation>تجربة الموارد وقاعدة البيانات وتعديل وتراجع وصورة.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>البحث على الخريطة</translation>
    </message>
    <message>
        <source>Arrows look at a hit, Enter goes there, Escape closes</source>
        <translation>الأسهم تنظر في نتيجة، وEnter يذهب إليها، وEscape يغلق</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Any name or spelling, in Latin or Arabic letters, a relationship, an event or words of a note.</source>
        <translation>أي اسم أو تهجئة بحروف لاتينية أو عربية، أو علاقة أو حدث أو كلمات من ملاحظة.</translation>
    </message>
    <message>
        <source>Nothing in this map is called {name}. Try fewer letters or another spelling.</source>
        <translation>لا شيء في هذه الخريطة باسم {name}. جرّب حروفًا أقل أو تهجئة أخرى.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>digits</comment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>The language&apos;s own</source>
        <translation>أرقام اللغة نفسها</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 إلى 9</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>تكبّر وتصغّر</translation>
    </message>
    <message>
        <source>Moves the picture; with Ctrl it zooms</source>
        <translation>تحرّك الصورة؛ ومع Ctrl تكبّر</translation>
    </message>
    <message>
        <source>The picture moves</source>
        <translation>الصورة تتحرك</translation>
    </message>
    <message>
        <source>Reduced: things arrive at once</source>
        <translation>مخفّفة: كل شيء يصل دفعة واحدة</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>التفضيلات (*.json)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>language</comment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>The wheel</source>
        <translation>العجلة</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>عملك</translation>
    </message>
    <message>
        <source>Written beside your edits, claims and notes in the file.</source>
        <translation>يُكتب بجانب تعديلاتك وإفاداتك وملاحظاتك في الملف.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Every change is saved at once. Snapshots keep earlier states to go back to.</source>
        <translation>يُحفظ كل تغيير فورًا. وتبقي اللقطات حالات سابقة للعودة إليها.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>تحميل من ملف…</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Save the preferences to a file</source>
        <translation>حفظ التفضيلات في ملف</translation>
    </message>
    <message>
        <source>Load the preferences from a file</source>
        <translation>تحميل التفضيلات من ملف</translation>
    </message>
    <message>
        <source>{name}: this is not a file of preferences.</source>
        <translation>{name}: ليس ملف تفضيلات.</translation>
    </message>
    <message numerus="yes">
        <source>Every minute</source>
        <comment>Every {n} minutes</comment>
        <translation>
            <numerusform>كل {n} دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل {n} دقائق</numerusform>
            <numerusform>كل {n} دقيقة</numerusform>
            <numerusform>كل {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Only before what cannot be undone easily</source>
        <translation>فقط قبل ما يصعب التراجع عنه</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Add actor here…</source>
        <translation>إضافة جهة هنا…</translation>
    </message>
    <message>
        <source>Add note here…</source>
        <translation>إضافة ملاحظة هنا…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>تعديل الملاحظة…</translation>
    </message>
    <message>
        <source>{name}, snapshot of {when}</source>
        <translation>{name}، لقطة ({when})</translation>
    </message>
    <message>
        <source>{title} – {stem} – Backers</source>
        <translation>{title} – {stem} – Backers</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>تراجع {edit}</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>إعادة {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Leave the &amp;focus</source>
        <translation>مغادرة التركيز</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} actor</source>
        <comment>{n:,} actors</comment>
        <translation>
            <numerusform>لا جهات</numerusform>
            <numerusform>جهة واحدة</numerusform>
            <numerusform>جهتان</numerusform>
            <numerusform>{n:,} جهات</numerusform>
            <numerusform>{n:,} جهة</numerusform>
            <numerusform>{n:,} جهة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} other name</source>
        <comment>{n:,} other names</comment>
        <translation>
            <numerusform>لا أسماء أخرى</numerusform>
            <numerusform>اسم آخر</numerusform>
            <numerusform>اسمان آخران</numerusform>
            <numerusform>{n:,} أسماء أخرى</numerusform>
            <numerusform>{n:,} اسمًا آخر</numerusform>
            <numerusform>{n:,} اسم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} bloc</source>
        <comment>{n:,} blocs</comment>
        <translation>
            <numerusform>لا كتل</numerusform>
            <numerusform>كتلة واحدة</numerusform>
            <numerusform>كتلتان</numerusform>
            <numerusform>{n:,} كتل</numerusform>
            <numerusform>{n:,} كتلة</numerusform>
            <numerusform>{n:,} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} bookmark</source>
        <comment>{n:,} bookmarks</comment>
        <translation>
            <numerusform>لا إشارات مرجعية</numerusform>
            <numerusform>إشارة مرجعية واحدة</numerusform>
            <numerusform>إشارتان مرجعيتان</numerusform>
            <numerusform>{n:,} إشارات مرجعية</numerusform>
            <numerusform>{n:,} إشارة مرجعية</numerusform>
            <numerusform>{n:,} إشارة مرجعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} claim</source>
        <comment>{n:,} claims</comment>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>{n:,} إفادات</numerusform>
            <numerusform>{n:,} إفادة</numerusform>
            <numerusform>{n:,} إفادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} point on which sources disagree</source>
        <comment>{n:,} points on which sources disagree</comment>
        <translation>
            <numerusform>لا نقاط خلاف بين المصادر</numerusform>
            <numerusform>نقطة خلاف واحدة بين المصادر</numerusform>
            <numerusform>نقطتا خلاف بين المصادر</numerusform>
            <numerusform>{n:,} نقاط خلاف بين المصادر</numerusform>
            <numerusform>{n:,} نقطة خلاف بين المصادر</numerusform>
            <numerusform>{n:,} نقطة خلاف بين المصادر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} date</source>
        <comment>{n:,} dates</comment>
        <translation>
            <numerusform>لا تواريخ</numerusform>
            <numerusform>تاريخ واحد</numerusform>
            <numerusform>تاريخان</numerusform>
            <numerusform>{n:,} تواريخ</numerusform>
            <numerusform>{n:,} تاريخًا</numerusform>
            <numerusform>{n:,} تاريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} disagreement</source>
        <comment>{n:,} disagreements</comment>
        <translation>
            <numerusform>لا خلافات</numerusform>
            <numerusform>خلاف واحد</numerusform>
            <numerusform>خلافان</numerusform>
            <numerusform>{n:,} خلافات</numerusform>
            <numerusform>{n:,} خلافًا</numerusform>
            <numerusform>{n:,} خلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} event</source>
        <comment>{n:,} events</comment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>{n:,} أحداث</numerusform>
            <numerusform>{n:,} حدثًا</numerusform>
            <numerusform>{n:,} حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} further value</source>
        <comment>{n:,} further values</comment>
        <translation>
            <numerusform>لا قيم إضافية</numerusform>
            <numerusform>قيمة إضافية واحدة</numerusform>
            <numerusform>قيمتان إضافيتان</numerusform>
            <numerusform>{n:,} قيم إضافية</numerusform>
            <numerusform>{n:,} قيمة إضافية</numerusform>
            <numerusform>{n:,} قيمة إضافية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} id</source>
        <comment>{n:,} ids</comment>
        <translation>
            <numerusform>لا معرّفات</numerusform>
            <numerusform>معرّف واحد</numerusform>
            <numerusform>معرّفان</numerusform>
            <numerusform>{n:,} معرّفات</numerusform>
            <numerusform>{n:,} معرّفًا</numerusform>
            <numerusform>{n:,} معرّف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} fact about the map</source>
        <comment>{n:,} facts about the map</comment>
        <translation>
            <numerusform>لا بيانات عن الخريطة</numerusform>
            <numerusform>بيان واحد عن الخريطة</numerusform>
            <numerusform>بيانان عن الخريطة</numerusform>
            <numerusform>{n:,} بيانات عن الخريطة</numerusform>
            <numerusform>{n:,} بيانًا عن الخريطة</numerusform>
            <numerusform>{n:,} بيان عن الخريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more actor</source>
        <comment>{n:,} more actors</comment>
        <translation>
            <numerusform>لا جهات أخرى</numerusform>
            <numerusform>جهة أخرى</numerusform>
            <numerusform>جهتان أخريان</numerusform>
            <numerusform>{n:,} جهات أخرى</numerusform>
            <numerusform>{n:,} جهة أخرى</numerusform>
            <numerusform>{n:,} جهة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} muted remark</source>
        <comment>{n:,} muted remarks</comment>
        <translation>
            <numerusform>لا ملاحظات مكتومة</numerusform>
            <numerusform>ملاحظة مكتومة واحدة</numerusform>
            <numerusform>ملاحظتان مكتومتان</numerusform>
            <numerusform>{n:,} ملاحظات مكتومة</numerusform>
            <numerusform>{n:,} ملاحظة مكتومة</numerusform>
            <numerusform>{n:,} ملاحظة مكتومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} muted rule</source>
        <comment>{n:,} muted rules</comment>
        <translation>
            <numerusform>لا قواعد مكتومة</numerusform>
            <numerusform>قاعدة مكتومة واحدة</numerusform>
            <numerusform>قاعدتان مكتومتان</numerusform>
            <numerusform>{n:,} قواعد مكتومة</numerusform>
            <numerusform>{n:,} قاعدة مكتومة</numerusform>
            <numerusform>{n:,} قاعدة مكتومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} name</source>
        <comment>{n:,} names</comment>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>{n:,} أسماء</numerusform>
            <numerusform>{n:,} اسمًا</numerusform>
            <numerusform>{n:,} اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} note</source>
        <comment>{n:,} notes</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n:,} ملاحظات</numerusform>
            <numerusform>{n:,} ملاحظة</numerusform>
            <numerusform>{n:,} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pair</source>
        <comment>{n:,} pairs</comment>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>{n:,} أزواج</numerusform>
            <numerusform>{n:,} زوجًا</numerusform>
            <numerusform>{n:,} زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} partner</source>
        <comment>{n:,} partners</comment>
        <translation>
            <numerusform>لا شركاء</numerusform>
            <numerusform>شريك واحد</numerusform>
            <numerusform>شريكان</numerusform>
            <numerusform>{n:,} شركاء</numerusform>
            <numerusform>{n:,} شريكًا</numerusform>
            <numerusform>{n:,} شريك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} place on the map</source>
        <comment>{n:,} places on the map</comment>
        <translation>
            <numerusform>لا مواضع على الخريطة</numerusform>
            <numerusform>موضع واحد على الخريطة</numerusform>
            <numerusform>موضعان على الخريطة</numerusform>
            <numerusform>{n:,} مواضع على الخريطة</numerusform>
            <numerusform>{n:,} موضعًا على الخريطة</numerusform>
            <numerusform>{n:,} موضع على الخريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} relationship</source>
        <comment>{n:,} relationships</comment>
        <translation>
            <numerusform>لا علاقات</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتان</numerusform>
            <numerusform>{n:,} علاقات</numerusform>
            <numerusform>{n:,} علاقة</numerusform>
            <numerusform>{n:,} علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row</source>
        <comment>{n:,} rows</comment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n:,} صفوف</numerusform>
            <numerusform>{n:,} صفًا</numerusform>
            <numerusform>{n:,} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} selection</source>
        <comment>{n:,} selections</comment>
        <translation>
            <numerusform>لا تحديدات</numerusform>
            <numerusform>تحديد واحد</numerusform>
            <numerusform>تحديدان</numerusform>
            <numerusform>{n:,} تحديدات</numerusform>
            <numerusform>{n:,} تحديدًا</numerusform>
            <numerusform>{n:,} تحديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} signed tie</source>
        <comment>{n:,} signed ties</comment>
        <translation>
            <numerusform>لا روابط ذات إشارة</numerusform>
            <numerusform>رابط واحد ذو إشارة</numerusform>
            <numerusform>رابطان ذوا إشارة</numerusform>
            <numerusform>{n:,} روابط ذات إشارة</numerusform>
            <numerusform>{n:,} رابطًا ذا إشارة</numerusform>
            <numerusform>{n:,} رابط ذي إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} source</source>
        <comment>{n:,} sources</comment>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{n:,} مصادر</numerusform>
            <numerusform>{n:,} مصدرًا</numerusform>
            <numerusform>{n:,} مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} step</source>
        <comment>{n:,} steps</comment>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>{n:,} خطوات</numerusform>
            <numerusform>{n:,} خطوة</numerusform>
            <numerusform>{n:,} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} text</source>
        <comment>{n:,} texts</comment>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>{n:,} نصوص</numerusform>
            <numerusform>{n:,} نصًا</numerusform>
            <numerusform>{n:,} نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} triangle</source>
        <comment>{n:,} triangles</comment>
        <translation>
            <numerusform>لا مثلثات</numerusform>
            <numerusform>مثلث واحد</numerusform>
            <numerusform>مثلثان</numerusform>
            <numerusform>{n:,} مثلثات</numerusform>
            <numerusform>{n:,} مثلثًا</numerusform>
            <numerusform>{n:,} مثلث</numerusform>
        </translation>
    </message>
    <message>
        <source>actor</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>خلاف</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>fact about the map</source>
        <translation>بيان عن الخريطة</translation>
    </message>
    <message>
        <source>muted remark</source>
        <translation>ملاحظة مكتومة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>موضع على الخريطة</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>search field</comment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>an actor, by any name</source>
        <translation>جهة، بأي من أسمائها</translation>
    </message>
    <message>
        <source>Actors found</source>
        <translation>الجهات التي وُجدت</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>verb: show the whole map</comment>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Map. Arrow keys move it, plus and minus zoom, Tab walks the actors.</source>
        <translation>الخريطة. تحركها مفاتيح الأسهم، ويكبّر الزائد ويصغّر الناقص، ويتنقل Tab بين الجهات.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>المعروف</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الأزمنة</translation>
    </message>
    <message>
        <source>One month back</source>
        <translation>قبل شهر</translation>
    </message>
    <message>
        <source>One month on</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>نقاط مفتوحة</translation>
    </message>
    <message>
        <source>The map itself needs JavaScript, which this file brings along. Its sources are listed above.</source>
        <translation>تحتاج الخريطة نفسها إلى JavaScript وهو في هذا الملف. مصادرها مسرودة أعلاه.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>All relationships on record: actors {actors}, relationships {relationships}</source>
        <translation>جميع العلاقات المسجلة: الجهات {actors}، العلاقات {relationships}</translation>
    </message>
    <message>
        <source>All relationships on record, as of {date}: actors {actors}, relationships {relationships}</source>
        <translation>جميع العلاقات المسجلة حتى {date}: الجهات {actors}، العلاقات {relationships}</translation>
    </message>
    <message>
        <source>In force on {date}: actors {actors}, relationships {relationships}</source>
        <translation>السارية في {date}: الجهات {actors}، العلاقات {relationships}</translation>
    </message>
    <message>
        <source>Denies: {text}</source>
        <translation>إنكار: {text}</translation>
    </message>
    <message>
        <source>says it is not so</source>
        <translation>ينفي ذلك</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>يقول بذلك</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>المصدر {number}</translation>
    </message>
    <message>
        <source>No source cited.</source>
        <translation>لا مصدر مستشهد به.</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>المصادر مختلفة</translation>
    </message>
    <message>
        <source>Further values</source>
        <translation>قيم إضافية</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>verb: put away what is shown</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Said of this actor</source>
        <translation>ما قيل عن هذه الجهة</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>heading: the two ends of a relationship</comment>
        <translation>بين</translation>
    </message>
    <message>
        <source>{date}: {event}</source>
        <translation>{date}: {event}</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>legend</comment>
        <translation>مختلف عليها</translation>
    </message>
    <message>
        <source>Hostile</source>
        <comment>legend</comment>
        <translation>عدائية</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n:,} more</source>
        <comment>{names} and {n:,} more</comment>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و{n:,} آخرون</numerusform>
            <numerusform>{names} و{n:,} آخر</numerusform>
            <numerusform>{names} و{n:,} آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} و{last}</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>افعل أي شيء أو جِده</translation>
    </message>
    <message>
        <source>A command, an actor, a source or a question</source>
        <translation>أمر أو جهة أو مصدر أو سؤال</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Escape closes</source>
        <translation>الأسهم تختار، وEnter ينفّذ، وEscape يغلق</translation>
    </message>
    <message>
        <source>What can be done and found</source>
        <translation>ما يمكن فعله وإيجاده</translation>
    </message>
    <message>
        <source>Nothing is called {name}. Try fewer letters.</source>
        <translation>لا شيء باسم {name}. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>“{command}” is not possible now.</source>
        <translation>«{command}» غير ممكن الآن.</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>Number of relationships</source>
        <translation>عدد العلاقات</translation>
    </message>
    <message>
        <source>how many relationships shown touch the actor</source>
        <translation>كم علاقة ظاهرة تتصل بالجهة</translation>
    </message>
    <message>
        <source>Number of partners</source>
        <translation>عدد الشركاء</translation>
    </message>
    <message>
        <source>how many other actors it has a relationship with</source>
        <translation>كم جهة أخرى تربطها بها علاقة</translation>
    </message>
    <message>
        <source>Lies between others</source>
        <translation>تقع بين غيرها</translation>
    </message>
    <message>
        <source>how often it stands on the shortest way between two others</source>
        <translation>كم مرة تقع على أقصر طريق بين جهتين</translation>
    </message>
    <message>
        <source>Close to everybody</source>
        <translation>قريبة من الجميع</translation>
    </message>
    <message>
        <source>how few steps it needs to reach the others</source>
        <translation>بأقل كم خطوة تصل إلى غيرها</translation>
    </message>
    <message>
        <source>All the same size</source>
        <translation>الجميع بالحجم نفسه</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>بلا مقياس</translation>
    </message>
    <message>
        <source>opening {path} has ended the program twice, so it was not opened now. The file is as it was; earlier states of it are in {folder}. Start again to try once more.</source>
        <translation>فتحُ {path} أنهى البرنامج مرتين، فلم يُفتح الآن. الملف كما كان؛ وحالاته السابقة في {folder}. ابدأ من جديد للمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>{damaged} Meanwhile you see your own map.</source>
        <translation>{damaged} ترى خريطتك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>before a takeover</source>
        <translation>قبل الاستحواذ</translation>
    </message>
    <message>
        <source>there is no screen here; write the map as a picture instead: backers export map.png</source>
        <translation>لا شاشة هنا؛ اكتب الخريطة صورةً بدلًا من ذلك: backers export map.png</translation>
    </message>
    <message>
        <source>libraries for windows are missing; on Debian or Ubuntu: apt-get install {missing}</source>
        <translation>تنقص مكتبات للنوافذ؛ على دبيان أو أوبونتو: apt-get install {missing}</translation>
    </message>
    <message>
        <source>the screen {screen} does not answer; write the map as a picture instead: backers export map.png</source>
        <translation>الشاشة {screen} لا تجيب؛ اكتب الخريطة صورةً بدلًا من ذلك: backers export map.png</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM is “{platform}”, which is not installed; unset it, or choose one of: {known}</source>
        <translation>قيمة QT_QPA_PLATFORM هي «{platform}»، وهي غير مثبّتة؛ ألغِ هذا المتغيّر أو اختر واحدة من: {known}</translation>
    </message>
    <message>
        <source>Opening your map has ended the program twice, so this is a fresh one. Yours is untouched: {path}. Earlier states of it are in {folder}. File &gt; Open tries it again.</source>
        <translation>فتحُ خريطتك أنهى البرنامج مرتين، فهذه خريطة جديدة. خريطتك لم تُمسّ: {path}. وحالاتها السابقة في {folder}. جرّبها ثانيةً بـ ملف &gt; فتح.</translation>
    </message>
    <message>
        <source>Your map was damaged. This is a fresh one; the damaged file is kept as {kept}.</source>
        <translation>كانت خريطتك تالفة. هذه خريطة جديدة؛ والملف التالف محفوظ باسم {kept}.</translation>
    </message>
    <message>
        <source>Your map was damaged. This is its snapshot of {when}; the damaged file is kept as {kept}.</source>
        <translation>كانت خريطتك تالفة. هذه لقطتها من {when}؛ والملف التالف محفوظ باسم {kept}.</translation>
    </message>
    <message>
        <source>{refused} This is a fresh map in {folder}: save a copy of it to keep changes.</source>
        <translation>{refused} هذه خريطة جديدة في {folder}: احفظ نسخة منها لتبقى تغييراتك.</translation>
    </message>
    <message>
        <source>Your map could not be kept in {parent} ({error}). It lies in {folder}: save a copy.</source>
        <translation>تعذّر إبقاء خريطتك في {parent} ({error}). هي في {folder}: احفظ نسخة.</translation>
    </message>
    <message>
        <source>there is no folder to keep a map in ({reason}); name one: backers MAP</source>
        <translation>لا مجلد لحفظ خريطة فيه ({reason})؛ سمِّ واحدة: backers MAP</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Double-click here to add an actor, or loosen the filters.</source>
        <translation>لا شيء يُعرض بعد.
انقر مرتين هنا لإضافة جهة، أو خفّف المرشّحات.</translation>
    </message>
    <message>
        <source>Nothing to show.
Loosen the filters, or choose another day.</source>
        <translation>لا شيء يُعرض.
خفّف المرشّحات أو اختر يومًا آخر.</translation>
    </message>
    <message>
        <source>In favour</source>
        <comment>sign</comment>
        <translation>مؤيدة</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>sign</comment>
        <translation>محايدة</translation>
    </message>
    <message>
        <source>Against</source>
        <comment>sign</comment>
        <translation>معارضة</translation>
    </message>
    <message>
        <source>New</source>
        <comment>relationship</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Changed sign</source>
        <translation>تغيّرت إشارتها</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>لم تعد سارية</translation>
    </message>
    <message>
        <source>Newly disputed</source>
        <translation>مختلف عليها حديثًا</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>relationship</comment>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>درجة ثقة عالية</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>درجة ثقة متوسطة</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>درجة ثقة منخفضة</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>relationship</comment>
        <translation>مختلف عليها</translation>
    </message>
    <message>
        <source>May not be in force</source>
        <translation>قد لا تكون سارية</translation>
    </message>
    <message>
        <source>Pinned in place</source>
        <translation>مثبّتة في مكانها</translation>
    </message>
    <message>
        <source>Not in force then</source>
        <translation>لم تكن سارية حينها</translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation>عليها ملاحظة</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>heading of a legend</comment>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>heading of a legend</comment>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Relationship</source>
        <comment>heading of a legend</comment>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>heading of a legend</comment>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>heading of a legend</comment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <source>{entry}: {count}. Click selects, the eye or Alt+click hides.</source>
        <translation>{entry}: {count}. النقر يحدد، والعين أو Alt+نقر يخفي.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>(empty note)</source>
        <translation>(ملاحظة فارغة)</translation>
    </message>
    <message>
        <source>Page {number} of {count}: row {row}, column {column}</source>
        <translation>صفحة {number} من {count}: الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of {wide} x {tall} pixels.</source>
        <translation>لا تكفي الذاكرة لصورة من {wide} × {tall} بكسل.</translation>
    </message>
    <message>
        <source>The picture could not be turned into a PNG file.</source>
        <translation>تعذّر تحويل الصورة إلى ملف PNG.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>With {n:,} numbered sources the picture is too large: choose a smaller scale.</source>
        <translation>مع {n:,} من المصادر المرقّمة تصبح الصورة كبيرة جدًا: اختر مقياسًا أصغر.</translation>
    </message>
    <message>
        <source>A picture is {least} to {most} pixels wide and high, not {wide} x {tall}.</source>
        <translation>عرض الصورة وارتفاعها من {least} إلى {most} بكسل، لا {wide} × {tall}.</translation>
    </message>
    <message>
        <source>A picture&apos;s scale is 0.1 to 20, not {scale:g}.</source>
        <translation>مقياس الصورة من 0.1 إلى 20، لا {scale:g}.</translation>
    </message>
    <message>
        <source>A picture of {wide} x {tall} at scale {scale:g} would have {millions:.0f} million pixels; {most} million is the limit. Choose a smaller size or scale.</source>
        <translation>صورة من {wide} × {tall} بمقياس {scale:g} فيها {millions:.0f} مليون بكسل، والحد {most} مليون. اختر حجمًا أو مقياسًا أصغر.</translation>
    </message>
    <message>
        <source>{facts}. No relationship is shown.</source>
        <translation>{facts}. لا علاقة ظاهرة.</translation>
    </message>
    <message>
        <source>{facts}. {sentences}.</source>
        <translation>{facts}. {sentences}.</translation>
    </message>
    <message numerus="yes">
        <source>{facts}. {sentences}; and {n} more.</source>
        <comment>{facts}. {sentences}; and {n} more.</comment>
        <translation>
            <numerusform>{facts}. {sentences}.</numerusform>
            <numerusform>{facts}. {sentences}؛ وواحدة أخرى.</numerusform>
            <numerusform>{facts}. {sentences}؛ واثنتان أخريان.</numerusform>
            <numerusform>{facts}. {sentences}؛ و{n} أخرى.</numerusform>
            <numerusform>{facts}. {sentences}؛ و{n} أخرى.</numerusform>
            <numerusform>{facts}. {sentences}؛ و{n} أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>{how} confidence</source>
        <translation>درجة ثقة {how}</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>مختلف عليه</translation>
    </message>
    <message>
        <source>may not be in force on this day</source>
        <translation>قد لا تكون سارية في هذا اليوم</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>إفادات</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>مصادر</translation>
    </message>
    <message>
        <source>events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>تناقضات</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>error: {sentence}</source>
        <translation>خطأ: {sentence}</translation>
    </message>
    <message>
        <source>warning: {sentence}</source>
        <translation>تحذير: {sentence}</translation>
    </message>
    <message>
        <source>info: {sentence}</source>
        <translation>معلومة: {sentence}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>الملف سليم.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>Evidence: {errors} errors, {warnings} warnings, {remarks} remarks, {muted} muted.</source>
        <extracomment>The numbers may be 0 or 1; the words stand for columns, so they need not agree with them.</extracomment>
        <translation>الأدلة: {errors} أخطاء، {warnings} تحذيرات، {remarks} ملاحظات، {muted} مكتومة.</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>“{text}” is no size: write it like 1600x1000.</source>
        <translation>«{text}» ليس حجمًا: اكتبه هكذا 1600x1000.</translation>
    </message>
    <message>
        <source>{out}: the layout is written as GraphML; give a name that ends in .graphml.</source>
        <translation>{out}: يُكتب الترتيب بصيغة GraphML؛ أعطِ اسمًا ينتهي بـ .graphml.</translation>
    </message>
    <message>
        <source>--aim {wanted}: give {names}, or a number from 0 to 1.</source>
        <translation>--aim {wanted}: أعطِ {names}، أو عددًا من 0 إلى 1.</translation>
    </message>
    <message>
        <source>its braces or quotes do not close</source>
        <translation>أقواسه أو علامات اقتباسه لا تُغلق</translation>
    </message>
    <message>
        <source>broken entries</source>
        <translation>مداخل معطوبة</translation>
    </message>
    <message>
        <source>line {line}: a field stands twice; the last one counts.</source>
        <translation>السطر {line}: حقل ورد مرتين؛ والأخير هو المعتمد.</translation>
    </message>
    <message>
        <source>line {line}: this entry cannot be read ({cause}); it was left out.</source>
        <translation>السطر {line}: تعذّرت قراءة هذا المدخل ({cause})؛ فتُرك.</translation>
    </message>
    <message>
        <source>line {line}: an entry is no object; it was left out.</source>
        <translation>السطر {line}: مدخل ليس كائنًا؛ فتُرك.</translation>
    </message>
    <message>
        <source>“{name}” is no CSL-JSON: it does not begin with a list.</source>
        <translation>«{name}» ليس CSL-JSON: لا يبدأ بقائمة.</translation>
    </message>
    <message>
        <source>line {line}: this entry is no JSON ({error}); it was left out.</source>
        <translation>السطر {line}: هذا المدخل ليس JSON ({error})؛ فتُرك.</translation>
    </message>
    <message>
        <source>“{name}” is no JSON: {error}.</source>
        <translation>«{name}» ليس JSON: {error}.</translation>
    </message>
    <message>
        <source>dates that are none</source>
        <translation>تواريخ ليست تواريخ</translation>
    </message>
    <message>
        <source>{where}: “{values}” is no date; it was left out.</source>
        <translation>{where}: «{values}» ليس تاريخًا؛ فتُرك.</translation>
    </message>
    <message>
        <source>{where}: “{values}” is no web address; it was left out.</source>
        <translation>{where}: «{values}» ليس عنوانًا على الويب؛ فتُرك.</translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>نصوص طويلة</translation>
    </message>
    <message>
        <source>{where}: the {name} has {value:,} characters; it was cut.</source>
        <translation>{where}: في {name} {value:,} محرف؛ فقُطع.</translation>
    </message>
    <message>
        <source>{where}: it has neither title nor address; it was left out.</source>
        <translation>{where}: لا عنوان له ولا رابط؛ فتُرك.</translation>
    </message>
    <message>
        <source>“{name}” has no source that can be read: {reason}</source>
        <translation>لا مصدر يُقرأ في «{name}»: {reason}</translation>
    </message>
    <message>
        <source>“{name}” has no source that can be read.</source>
        <translation>لا مصدر يُقرأ في «{name}».</translation>
    </message>
    <message>
        <source>{path}: sources are written as {suffixes}.</source>
        <translation>{path}: تُكتب المصادر بصيغة {suffixes}.</translation>
    </message>
    <message>
        <source>A list of sources holds nothing else of the map.</source>
        <translation>لا تحمل قائمة المصادر شيئًا آخر من الخريطة.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 64 MB: that is no list of sources.</source>
        <translation>«{name}» أكبر من 64 ميغابايت: ليس قائمة مصادر.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة «{source}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is no list of sources: neither CSL-JSON nor BibTeX nor RIS.</source>
        <translation>«{name}» ليس قائمة مصادر: لا CSL-JSON ولا BibTeX ولا RIS.</translation>
    </message>
    <message>
        <source>ids given twice</source>
        <translation>معرّفات مكررة</translation>
    </message>
    <message>
        <source>Two entries are called {id}; one came in as {identity}.</source>
        <translation>مدخلان باسم {id}؛ دخل أحدهما باسم {identity}.</translation>
    </message>
    <message>
        <source>line {line}: this record cannot be read ({error}); it was left out.</source>
        <translation>السطر {line}: تعذّرت قراءة هذه البطاقة ({error})؛ فتُركت.</translation>
    </message>
    <message>
        <source>line {begun}: this record has no end; it was left out.</source>
        <translation>السطر {begun}: لا نهاية لهذه البطاقة؛ فتُركت.</translation>
    </message>
    <message>
        <source>odd lines</source>
        <translation>أسطر غريبة</translation>
    </message>
    <message>
        <source>line {number}: “{strip}” is no field of a record; it was passed over.</source>
        <translation>السطر {number}: «{strip}» ليس حقل بطاقة؛ فتُجووز.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB.</source>
        <translation>«{name}» أكبر من {most} ميغابايت.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» فارغ.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: it holds a NUL byte, so it is no text, or cut short.</source>
        <translation>«{name}»، السطر {line}: فيه بايت NUL، فليس نصًا أو هو مقطوع.</translation>
    </message>
    <message>
        <source>“{name}” is not text in {encoding}.</source>
        <translation>«{name}» ليس نصًا بترميز {encoding}.</translation>
    </message>
    <message>
        <source>“{name}” is not text in any encoding that is known here.</source>
        <translation>«{name}» ليس نصًا بأي ترميز معروف هنا.</translation>
    </message>
    <message>
        <source>{file}, line 1: two columns have the same name.</source>
        <translation>{file}، السطر 1: عمودان بالاسم نفسه.</translation>
    </message>
    <message>
        <source>{file}, line 1: the column “{column}” is missing.</source>
        <translation>{file}، السطر 1: العمود «{column}» ناقص.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {cells} cells stand under {heading} columns.</source>
        <translation>{file}، السطر {line}: {cells} خلية تحت {heading} عمود.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {cause}</source>
        <translation>{file}، السطر {line}: {cause}</translation>
    </message>
    <message>
        <source>{file}, line {line}: not UTF-8 text.</source>
        <translation>{file}، السطر {line}: ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no proper CSV ({error}).</source>
        <translation>{file}، السطر {line}: CSV غير سليم ({error}).</translation>
    </message>
    <message>
        <source>“{column}” is empty.</source>
        <translation>«{column}» فارغ.</translation>
    </message>
    <message>
        <source>“{column}” is “{cell}”, not one of {choices}.</source>
        <translation>«{column}» هو «{cell}»، وليس من {choices}.</translation>
    </message>
    <message>
        <source>“{column}” is “{cell}”, neither true nor false.</source>
        <translation>«{column}» هو «{cell}»، لا صواب ولا خطأ.</translation>
    </message>
    <message>
        <source>“{column}” is “{cell}”, not a number.</source>
        <translation>«{column}» هو «{cell}»، وليس عددًا.</translation>
    </message>
    <message>
        <source>“{column}” is “{cell}”, not a finite number.</source>
        <translation>«{column}» هو «{cell}»، وليس عددًا منتهيًا.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>لا ملف ولا مجلد {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is neither a folder with {descriptor} nor an intact zip file.</source>
        <translation>{path} ليس مجلدًا فيه {descriptor} ولا ملف zip سليمًا.</translation>
    </message>
    <message>
        <source>{package}: a table in {descriptor} does not name one file in “path”.</source>
        <translation>{package}: جدول في {descriptor} لا يسمّي ملفًا واحدًا في «path».</translation>
    </message>
    <message>
        <source>{package}: {descriptor} points outside the package, to “{name}”.</source>
        <translation>{package}: يشير {descriptor} إلى خارج الحزمة، إلى «{name}».</translation>
    </message>
    <message>
        <source>{name}: “{name_2}” is a link that leads outside the package.</source>
        <translation>{name}: «{name_2}» رابط يقود خارج الحزمة.</translation>
    </message>
    <message>
        <source>{name} is no data package: it holds no {name_2}.</source>
        <translation>{name} ليس حزمة بيانات: ليس فيه {name_2}.</translation>
    </message>
    <message>
        <source>{name}: {name_2} cannot be read: {reason}.</source>
        <translation>{name}: تعذّرت قراءة {name_2}: {reason}.</translation>
    </message>
    <message>
        <source>{package} is no data package: it holds no {descriptor}.</source>
        <translation>{package} ليس حزمة بيانات: ليس فيه {descriptor}.</translation>
    </message>
    <message>
        <source>{package} holds no {name}, which its {descriptor} names.</source>
        <translation>ليس في {package} ملف {name} الذي يسمّيه {descriptor}.</translation>
    </message>
    <message>
        <source>{package}: {name} cannot be unpacked: {error}.</source>
        <translation>{package}: تعذّر فك ضغط {name}: {error}.</translation>
    </message>
    <message>
        <source>{package} unpacks to more than {most} MB, more than any map needs.</source>
        <translation>يتجاوز {package} {most} ميغابايت بعد فك ضغطه، أكثر مما تحتاجه أي خريطة.</translation>
    </message>
    <message>
        <source>Tabular data package</source>
        <translation>حزمة بيانات جدولية</translation>
    </message>
    <message>
        <source>{package}: {descriptor} is not UTF-8 text.</source>
        <translation>{package}: {descriptor} ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{package}: {descriptor}, line {line}, is no proper JSON.</source>
        <translation>{package}: {descriptor}، السطر {line}، ليس JSON سليمًا.</translation>
    </message>
    <message>
        <source>{package}: {descriptor} lists no tables (“resources”).</source>
        <translation>{package}: لا يسرد {descriptor} أي جدول («resources»).</translation>
    </message>
    <message>
        <source>{package}: a table in {descriptor} has no name.</source>
        <translation>{package}: جدول في {descriptor} بلا اسم.</translation>
    </message>
    <message>
        <source>{package}: {descriptor} names the table “{name}” twice.</source>
        <translation>{package}: يسمّي {descriptor} الجدول «{name}» مرتين.</translation>
    </message>
    <message>
        <source>The table “{name}” ({file}) is not part of a map and was left out.</source>
        <translation>الجدول «{name}» ({file}) ليس جزءًا من خريطة، فتُرك.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is not part of a map and was left out.</source>
        <translation>{file}: العمود «{column}» ليس جزءًا من خريطة، فتُرك.</translation>
    </message>
    <message>
        <source>{package} holds no table of a map: none is called actor or relationship.</source>
        <translation>ليس في {package} أي جدول من خريطة: لا جدول باسم actor أو relationship.</translation>
    </message>
    <message>
        <source>already used in line {seen}</source>
        <translation>مستخدم في السطر {seen}</translation>
    </message>
    <message>
        <source>{place}: the key “{map}” is {first}.</source>
        <translation>{place}: المفتاح «{map}» {first}.</translation>
    </message>
    <message>
        <source>{place}: “{column}” is “{value}”, and {target}.csv has no such row.</source>
        <translation>{place}: «{column}» هو «{value}»، وليس في {target}.csv صف كهذا.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder, so no zip file can take its place.</source>
        <translation>{path} مجلد، فلا يحلّ ملف zip محله.</translation>
    </message>
    <message>
        <source>{path} is a file: name a new folder, or a zip file.</source>
        <translation>{path} ملف: سمِّ مجلدًا جديدًا أو ملف zip.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files ({others}): name a new folder.</source>
        <translation>في المجلد {path} ملفات أخرى ({others}): سمِّ مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>GEXF with timeline (Gephi)</source>
        <translation>GEXF مع خط زمني (Gephi)</translation>
    </message>
    <message>
        <source>Page to look at, offline (HTML)</source>
        <translation>صفحة للعرض دون اتصال (HTML)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>جدول بيانات (XLSX)</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (CSV)</source>
        <translation>جداول لبرنامج جداول (CSV)</translation>
    </message>
    <message>
        <source>Node-link JSON (networkx, D3)</source>
        <translation>JSON عُقد وروابط (networkx، D3)</translation>
    </message>
    <message>
        <source>Data package (CSV tables, whole)</source>
        <translation>حزمة بيانات (جداول CSV، كاملة)</translation>
    </message>
    <message>
        <source>Sources alone (BibTeX, RIS)</source>
        <translation>المصادر وحدها (BibTeX، RIS)</translation>
    </message>
    <message>
        <source>One table (CSV, TSV)</source>
        <translation>جدول واحد (CSV، TSV)</translation>
    </message>
    <message>
        <source>“{name}” is text that is no table and no graph known here.</source>
        <translation>«{name}» نص ليس جدولًا ولا رسمًا بيانيًا معروفًا هنا.</translation>
    </message>
    <message>
        <source>“{name}” is a folder without a datapackage.json or tables of a map, not a map.</source>
        <translation>«{name}» مجلد بلا datapackage.json ولا جداول خريطة، فليس خريطة.</translation>
    </message>
    <message>
        <source>“{name}” is an SQLite database: open it as a map instead of importing it.</source>
        <translation>«{name}» قاعدة SQLite: افتحها خريطةً بدل استيرادها.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, not a map.</source>
        <translation>«{name}» هو {kind} وليس خريطة.</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>تداخل أعمق من اللازم</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>what numbers of a file count</comment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>what numbers of a file count</comment>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Line {number} is no JSON ({cause}); it was left out.</source>
        <translation>السطر {number} ليس JSON ({cause})؛ فتُرك.</translation>
    </message>
    <message>
        <source>“{name}” holds no FollowTheMoney entity.</source>
        <translation>لا يحتوي «{name}» على أي كيان من FollowTheMoney.</translation>
    </message>
    <message>
        <source>FollowTheMoney entities</source>
        <translation>كيانات FollowTheMoney</translation>
    </message>
    <message>
        <source>FollowTheMoney written by Backers</source>
        <translation>FollowTheMoney كتبه Backers</translation>
    </message>
    <message>
        <source>it is no entity: it has no schema</source>
        <translation>ليس كيانًا: لا مخطط له</translation>
    </message>
    <message>
        <source>the properties of “{what}” are no object</source>
        <translation>خصائص «{what}» ليست كائنًا</translation>
    </message>
    <message>
        <source>a {entity} has no id</source>
        <translation>{entity} بلا معرّف</translation>
    </message>
    <message>
        <source>{unit} {number}: the schema “{schema}” is unknown; kept as a kind.</source>
        <translation>{unit} {number}: المخطط «{schema}» غير معروف؛ فأُبقي نوعًا.</translation>
    </message>
    <message>
        <source>the {schema} “{entity}” has no {gone}</source>
        <translation>{schema} «{entity}» ينقصه {gone}</translation>
    </message>
    <message>
        <source>ties of several</source>
        <translation>روابط بين عدة أطراف</translation>
    </message>
    <message>
        <source>{unit} {number}: the {schema} “{entity}” joins {subjects} with {objects}; there is one relationship for each pair.</source>
        <translation>{unit} {number}: {schema} «{entity}» يربط {subjects} مع {objects}؛ ولكل زوج علاقة.</translation>
    </message>
    <message>
        <source>“{address}” of {about} is no web address; it was left out.</source>
        <translation>«{address}» ({about}) ليس عنوانًا على الويب؛ فتُرك.</translation>
    </message>
    <message>
        <source>{unit} {number}: {cause}; it was left out.</source>
        <translation>{unit} {number}: {cause}؛ فتُرك.</translation>
    </message>
    <message>
        <source>FollowTheMoney has no place for {what}: left out.</source>
        <translation>لا مكان في FollowTheMoney لـ {what}: تُركت.</translation>
    </message>
    <message>
        <source>Of {claims} only the addresses of their sources go out ({with_address} of {sources} have one), without text, stance or grade; none that disputes.</source>
        <translation>من {claims} لا تخرج إلا عناوين مصادرها ({with_address} من {sources} لها عنوان)، بلا نص ولا موقف ولا درجة؛ ولا شيء مما ينفي.</translation>
    </message>
    <message>
        <source>Sign, confidence and “disputed” of relationships are left out; their kind is the role of a link.</source>
        <translation>تُترك إشارة العلاقات ودرجة الثقة بها وكونها «مختلفًا عليها»؛ ويصبح نوعها دورًا لرابط.</translation>
    </message>
    <message>
        <source>Kinds and sides of actors are keywords there, and the language of names is left out.</source>
        <translation>أنواع الجهات وجوانبها كلمات مفتاحية هناك، وتُترك لغة الأسماء.</translation>
    </message>
    <message>
        <source>FollowTheMoney knows no rough or open dates: {dates} lost that mark.</source>
        <translation>لا يعرف FollowTheMoney تواريخ تقريبية أو مفتوحة: فقدت {dates} تلك العلامة.</translation>
    </message>
    <message>
        <source>{values} of actors and relationships left out.</source>
        <translation>تُركت {values} لجهات وعلاقات.</translation>
    </message>
    <message>
        <source>attributes declared twice</source>
        <translation>سمات معلنة مرتين</translation>
    </message>
    <message>
        <source>The attribute “{identifier}” of {domain}s is declared twice.</source>
        <translation>السمة «{identifier}» ({domain}) معلنة مرتين.</translation>
    </message>
    <message>
        <source>{where}: the attribute “{identifier}” is not declared; kept under that name.</source>
        <translation>{where}: السمة «{identifier}» غير معلنة؛ فأُبقيت بهذا الاسم.</translation>
    </message>
    <message>
        <source>values that do not fit their type</source>
        <translation>قيم لا توافق نوعها</translation>
    </message>
    <message>
        <source>{where}: “{text}” is not a {kind} ({name}); kept as text.</source>
        <translation>{where}: «{text}» ليس من نوع {kind} ({name})؛ فأُبقي نصًا.</translation>
    </message>
    <message>
        <source>{where}: the parent “{wanted}” is one too many or would close a ring; kept as an attribute.</source>
        <translation>{where}: الأصل «{wanted}» زائد أو يغلق حلقة؛ فأُبقي سمةً.</translation>
    </message>
    <message>
        <source>{where}: the parent “{wanted}” is not in the file; kept as an attribute.</source>
        <translation>{where}: الأصل «{wanted}» ليس في الملف؛ فأُبقي سمةً.</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>أصول</translation>
    </message>
    <message>
        <source>GEXF has no place for {what}: claims, their sources and notes on actors and relationships are lines of text in the file, the rest is left out.</source>
        <translation>لا مكان في GEXF لـ {what}: الإفادات ومصادرها والملاحظات على الجهات والعلاقات أسطر نصية في الملف، ويُترك الباقي.</translation>
    </message>
    <message>
        <source>The language of {names} is left out.</source>
        <translation>تُترك لغة {names}.</translation>
    </message>
    <message>
        <source>GEXF knows whole days only: {dates} such as 2019-05~ became the first or last day that they may mean, and stand as they are in columns beside it.</source>
        <translation>لا يعرف GEXF إلا الأيام الكاملة: أصبحت {dates} مثل 2019-05~ أول يوم محتمل أو آخره، وبقيت كما هي في أعمدة بجانبها.</translation>
    </message>
    <message>
        <source>That {actors} may not move is left out.</source>
        <translation>يُترك أن {actors} مثبّتة لا تتحرك.</translation>
    </message>
    <message>
        <source>Whether the direction of {relationships} is its own or its kind&apos;s is left out.</source>
        <translation>يُترك هل اتجاه {relationships} خاص بها أم هو اتجاه نوعها.</translation>
    </message>
    <message>
        <source>{relationships} without direction: the type “mutual” says so, which some programs read as two edges.</source>
        <translation>{relationships} بلا اتجاه: يقول ذلك النوع «mutual»، وتقرؤه بعض البرامج حافتين.</translation>
    </message>
    <message>
        <source>XML forbids control characters: a picture of them stands in {texts}.</source>
        <translation>يمنع XML محارف التحكم: حلّت صورة منها في {texts}.</translation>
    </message>
    <message>
        <source>missing graphs</source>
        <translation>رسوم بيانية ناقصة</translation>
    </message>
    <message>
        <source>“{name}” holds no graph.</source>
        <translation>لا رسم بيانيًا في «{name}».</translation>
    </message>
    <message>
        <source>the file is not GEXF, its outermost element is &lt;{tag}&gt;</source>
        <translation>الملف ليس GEXF، فعنصره الخارجي هو &lt;{tag}&gt;</translation>
    </message>
    <message>
        <source>unknown elements</source>
        <translation>عناصر غير معروفة</translation>
    </message>
    <message>
        <source>Line {line}: &lt;{tag}&gt; is not GEXF; it was left out.</source>
        <translation>السطر {line}: &lt;{tag}&gt; ليس من GEXF؛ فتُرك.</translation>
    </message>
    <message>
        <source> written by {text}</source>
        <translation> كتبه {text}</translation>
    </message>
    <message>
        <source>Line {line}: a further graph was brought in side by side.</source>
        <translation>السطر {line}: وُضع رسم بياني آخر بجانبه.</translation>
    </message>
    <message>
        <source>misplaced elements</source>
        <translation>عناصر في غير موضعها</translation>
    </message>
    <message>
        <source>edge directions</source>
        <translation>اتجاهات الحواف</translation>
    </message>
    <message>
        <source>Line {line}: the edge type “{kind}” is unknown.</source>
        <translation>السطر {line}: نوع الحافة «{kind}» غير معروف.</translation>
    </message>
    <message>
        <source>values given twice</source>
        <translation>قيم معطاة مرتين</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” is given twice on one {kind}.</source>
        <translation>السطر {line}: «{key}» معطى مرتين ({kind}).</translation>
    </message>
    <message>
        <source>{unit} {line}, {name} joins {joined} actors: it was kept as an attribute of each, since a relationship has two ends.</source>
        <translation>{unit} {line}، {name} يربط {joined} جهة: أُبقي سمةً لكل منها، فللعلاقة طرفان.</translation>
    </message>
    <message>
        <source>GraphML written by {program}</source>
        <translation>GraphML كتبه {program}</translation>
    </message>
    <message>
        <source>{words}, without its pictures</source>
        <translation>{words}، دون صوره</translation>
    </message>
    <message>
        <source>a character or a sequence that XML does not allow</source>
        <translation>محرف أو تسلسل لا يقبله XML</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>ينتهي الملف قبل أوانه</translation>
    </message>
    <message>
        <source>a reference to a character that XML does not have</source>
        <translation>إحالة إلى محرف ليس في XML</translation>
    </message>
    <message>
        <source>an element is closed that is not the open one</source>
        <translation>أُغلق عنصر غير العنصر المفتوح</translation>
    </message>
    <message>
        <source>an entity that is not defined in the file</source>
        <translation>كيان غير معرّف في الملف</translation>
    </message>
    <message>
        <source>“{name}” is not well-formed XML, line {line}, column {column}: {cause}.</source>
        <translation>«{name}» ليس XML سليم البنية، السطر {line}، العمود {column}: {cause}.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: it cannot be decoded ({error}).</source>
        <translation>«{name}»، السطر 1: لا يمكن فك ترميزه ({error}).</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: {cause}.</source>
        <translation>«{name}»، السطر {line}: {cause}.</translation>
    </message>
    <message>
        <source>elements lie more than {most} deep in each other</source>
        <translation>تتداخل العناصر أعمق من {most} مستوى</translation>
    </message>
    <message>
        <source>it holds more than {most:,} elements</source>
        <translation>فيه أكثر من {most:,} عنصر</translation>
    </message>
    <message>
        <source>a value is longer than {most:,} characters</source>
        <translation>قيمة أطول من {most:,} محرف</translation>
    </message>
    <message>
        <source>document types</source>
        <translation>أنواع المستند</translation>
    </message>
    <message>
        <source>it defines the entity “{name}” in its DOCTYPE, which is not allowed here</source>
        <translation>يعرّف الكيان «{name}» في DOCTYPE، وهذا غير مسموح هنا</translation>
    </message>
    <message>
        <source>the entity “{name}” is not defined in the file</source>
        <translation>الكيان «{name}» غير معرّف في الملف</translation>
    </message>
    <message>
        <source>edges without an end</source>
        <translation>حواف بلا طرف</translation>
    </message>
    <message>
        <source>{where} has no {side}; it was left out.</source>
        <translation>{where} ينقصه {side}؛ فتُرك.</translation>
    </message>
    <message>
        <source>edge ids given twice</source>
        <translation>معرّفات حواف معطاة مرتين</translation>
    </message>
    <message>
        <source>{unit} {line}: the edge id “{identifier}” is given twice; this one is now {new}.</source>
        <translation>{unit} {line}: معرّف الحافة «{identifier}» معطى مرتين؛ صار هنا {new}.</translation>
    </message>
    <message>
        <source>nodes without id</source>
        <translation>عُقد بلا معرّف</translation>
    </message>
    <message>
        <source>{unit} {line}: a node has no id; it is now {new}.</source>
        <translation>{unit} {line}: عقدة بلا معرّف؛ صارت {new}.</translation>
    </message>
    <message>
        <source>node ids given twice</source>
        <translation>معرّفات عُقد معطاة مرتين</translation>
    </message>
    <message>
        <source>{unit} {line}: the node id “{identifier}” is given twice; this one is now {new}.</source>
        <translation>{unit} {line}: معرّف العقدة «{identifier}» معطى مرتين؛ صار هنا {new}.</translation>
    </message>
    <message>
        <source>ends without a node</source>
        <translation>أطراف بلا عقدة</translation>
    </message>
    <message>
        <source>{where}: no node is called “{identifier}”; it was added.</source>
        <translation>{where}: لا عقدة باسم «{identifier}»؛ فأُضيفت.</translation>
    </message>
    <message>
        <source>{where}: “{found}” has no port “{port}”; kept as an attribute.</source>
        <translation>{where}: ليس لـ«{found}» منفذ «{port}»؛ فأُبقي سمةً.</translation>
    </message>
    <message>
        <source>{unit} {line}, edge {id}</source>
        <translation>{unit} {line}، حافة {id}</translation>
    </message>
    <message>
        <source>GraphML has no place for {what}: they are in the file as text, which Backers reads back whole and other programs show as it is.</source>
        <translation>لا مكان في GraphML لـ {what}: هي في الملف نصٌّ يقرؤه Backers كاملًا وتعرضه البرامج الأخرى كما هو.</translation>
    </message>
    <message>
        <source>{undirected} of {relationships} relationships have no direction: the file says so, but networkx, igraph and Gephi read every edge of a mixed graph as directed; their column “directed” tells.</source>
        <translation>{undirected} من {relationships} علاقة بلا اتجاه: يقول الملف ذلك، لكن networkx وigraph وGephi تقرأ كل حافة في رسم مختلط موجّهةً؛ والعمود «directed» يبيّن.</translation>
    </message>
    <message>
        <source>GraphML ids may not hold all characters: other programs show {ids} as _xHHHH_.</source>
        <translation>لا تقبل معرّفات GraphML كل المحارف: تعرض البرامج الأخرى {ids} بصيغة _xHHHH_.</translation>
    </message>
    <message>
        <source>XML forbids control characters: other programs show a picture of them in {names} or notes, Backers reads them back.</source>
        <translation>يمنع XML محارف التحكم: تعرض البرامج الأخرى صورة منها في {names} أو الملاحظات، ويقرؤها Backers كما كانت.</translation>
    </message>
    <message>
        <source>Other programs get no place for {actors}, since it is not a finite number.</source>
        <translation>لا تتلقى البرامج الأخرى موضعًا لـ {actors} لأنه ليس عددًا منتهيًا.</translation>
    </message>
    <message>
        <source>places that are no numbers</source>
        <translation>مواضع ليست أعدادًا</translation>
    </message>
    <message>
        <source>{unit} {line}, node {identifier}: “{said}”, “{said_2}” is no place; the map will find one.</source>
        <translation>{unit} {line}، العقدة {identifier}: «{said}»، «{said_2}» ليس موضعًا؛ ستجد الخريطة لها موضعًا.</translation>
    </message>
    <message>
        <source>“{name}” cannot be unpacked: {error}.</source>
        <translation>تعذّر فك ضغط «{name}»: {error}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: the encoding “{declared}” is unknown.</source>
        <translation>«{name}»، السطر 1: الترميز «{declared}» غير معروف.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: “{declared}” is not an encoding of text.</source>
        <translation>«{name}»، السطر 1: «{declared}» ليس ترميز نصوص.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB unpacked.</source>
        <translation>«{name}» أكبر من {most} ميغابايت بعد فك الضغط.</translation>
    </message>
    <message>
        <source>“{name}”: the encoding “{codec}” cannot be read in pieces.</source>
        <translation>«{name}»: لا يمكن قراءة الترميز «{codec}» على أجزاء.</translation>
    </message>
    <message>
        <source>“{name}” is not in the encoding that it names, {codec} ({error}).</source>
        <translation>«{name}» ليس بالترميز الذي يعلنه، {codec} ({error}).</translation>
    </message>
    <message>
        <source>“{name}” is an archive with {found} graphs in XML in it; it needs exactly one.</source>
        <translation>«{name}» أرشيف فيه {found} رسوم بيانية بصيغة XML؛ والمطلوب واحد بالضبط.</translation>
    </message>
    <message>
        <source>“{name}” is an archive with a password: unpack it first.</source>
        <translation>«{name}» أرشيف بكلمة مرور: فكّ ضغطه أولًا.</translation>
    </message>
    <message>
        <source>“{source}” cannot be decoded as {encoding} ({error}).</source>
        <translation>تعذّر فك ترميز «{source}» بصيغة {encoding} ({error}).</translation>
    </message>
    <message>
        <source>a {table} is not written as it should be</source>
        <translation>{table}: غير مكتوب كما ينبغي</translation>
    </message>
    <message>
        <source>“{name}.json” is not JSON</source>
        <translation>«{name}.json» ليس JSON</translation>
    </message>
    <message>
        <source>a {table} has fields that do not belong there</source>
        <translation>{table}: فيه حقول ليس هذا مكانها</translation>
    </message>
    <message>
        <source>rows that cannot be understood</source>
        <translation>صفوف لا يمكن فهمها</translation>
    </message>
    <message>
        <source>{where}: {what}; it was left out.</source>
        <translation>{where}: {what}؛ فتُرك.</translation>
    </message>
    <message>
        <source>“{name}” holds {roots} graphs: they were brought in side by side.</source>
        <translation>في «{name}» {roots} رسوم بيانية: وُضعت جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Line {line}: &lt;{tag}&gt; is not GraphML; it was left out.</source>
        <translation>السطر {line}: &lt;{tag}&gt; ليس من GraphML؛ فتُرك.</translation>
    </message>
    <message>
        <source>the file is not GraphML, its outermost element is &lt;{tag}&gt;</source>
        <translation>الملف ليس GraphML، فعنصره الخارجي هو &lt;{tag}&gt;</translation>
    </message>
    <message>
        <source>Line {line}: “{namespace}” is not GraphML&apos;s namespace; read all the same.</source>
        <translation>السطر {line}: «{namespace}» ليس نطاق أسماء GraphML؛ وقُرئ مع ذلك.</translation>
    </message>
    <message>
        <source>keys declared twice</source>
        <translation>مفاتيح معلنة مرتين</translation>
    </message>
    <message>
        <source>Line {line}: the key “{identifier}” is declared twice.</source>
        <translation>السطر {line}: المفتاح «{identifier}» معلن مرتين.</translation>
    </message>
    <message>
        <source>edge defaults</source>
        <translation>الاتجاهات الافتراضية</translation>
    </message>
    <message>
        <source>Line {line}: edgedefault “{default}” is unknown; read as undirected.</source>
        <translation>السطر {line}: edgedefault «{default}» غير معروف؛ فقُرئ بلا اتجاه.</translation>
    </message>
    <message>
        <source>Line {line}: directed=“{word}” is neither true nor false.</source>
        <translation>السطر {line}: directed=«{word}» ليس true ولا false.</translation>
    </message>
    <message>
        <source>GraphML written by Backers</source>
        <translation>GraphML كتبه Backers</translation>
    </message>
    <message>
        <source>The key “{key}” has the unknown type “{type}”; kept as text.</source>
        <translation>للمفتاح «{key}» نوع غير معروف «{type}»؛ فأُبقي نصًا.</translation>
    </message>
    <message>
        <source>The default “{default}” of “{key}” is not {type}.</source>
        <translation>القيمة الافتراضية «{default}» للمفتاح «{key}» ليست من نوع {type}.</translation>
    </message>
    <message>
        <source>{unit} {line}, {part} {id}</source>
        <translation>{unit} {line}، {part} {id}</translation>
    </message>
    <message>
        <source>{where}: the key “{identifier}” is not declared; kept under that name.</source>
        <translation>{where}: المفتاح «{identifier}» غير معلن؛ فأُبقي بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>{n} node that only edges name was added: {names}.</source>
        <comment>{n} nodes that only edges name were added: {names}.</comment>
        <translation>
            <numerusform>لم تُضَف أي عقدة تسميها الروابط وحدها: {names}.</numerusform>
            <numerusform>أُضيفت عقدة واحدة ({n}) تسميها الروابط وحدها: {names}.</numerusform>
            <numerusform>أُضيفت عقدتان ({n}) تسميهما الروابط وحدها: {names}.</numerusform>
            <numerusform>أُضيفت {n} عقد تسميها الروابط وحدها: {names}.</numerusform>
            <numerusform>أُضيفت {n} عقدة تسميها الروابط وحدها: {names}.</numerusform>
            <numerusform>أُضيفت {n} عقدة تسميها الروابط وحدها: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{source}” is not the same XML in every encoding: {error}.</source>
        <translation>«{source}» ليس XML نفسه في كل ترميز: {error}.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {most} MB.</source>
        <translation>«{path}» أكبر من {most} ميغابايت.</translation>
    </message>
    <message>
        <source>“{path}”, line 1: a node count and an edge count are expected.</source>
        <translation>«{path}»، السطر 1: المتوقع عدد العُقد وعدد الحواف.</translation>
    </message>
    <message>
        <source>“{path}”, line {number}: two node numbers are expected.</source>
        <translation>«{path}»، السطر {number}: المتوقع رقما عقدتين.</translation>
    </message>
    <message>
        <source>“{path}”, line {number}: nodes are numbered from 0 to {count}.</source>
        <translation>«{path}»، السطر {number}: تُرقَّم العُقد من 0 إلى {count}.</translation>
    </message>
    <message>
        <source>“{path}”, line 1: {count} nodes and {expected} edges are named, {edges} edges are there.</source>
        <translation>«{path}»، السطر 1: أُعلن عن {count} عقدة و{expected} حافة، والموجود {edges} حافة.</translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8 text.</source>
        <translation>«{path}» ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The page is to be looked at: Backers and other programs cannot read the map back from it.</source>
        <translation>الصفحة للعرض: لا يستطيع Backers ولا غيره إعادة قراءة الخريطة منها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} private note left out.</source>
        <comment>{n} private notes left out.</comment>
        <translation>
            <numerusform>لم تُترك ملاحظات خاصة.</numerusform>
            <numerusform>تُركت ملاحظة خاصة واحدة.</numerusform>
            <numerusform>تُركت ملاحظتان خاصتان.</numerusform>
            <numerusform>تُركت {n} ملاحظات خاصة.</numerusform>
            <numerusform>تُركت {n} ملاحظة خاصة.</numerusform>
            <numerusform>تُركت {n} ملاحظة خاصة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses that are no web addresses are left out.</source>
        <translation>تُترك العناوين التي ليست عناوين ويب.</translation>
    </message>
    <message>
        <source>JSON Canvas</source>
        <translation>JSON Canvas</translation>
    </message>
    <message>
        <source>“{name}” is Connected JSON without a node in it.</source>
        <translation>«{name}» هو Connected JSON بلا أي عقدة.</translation>
    </message>
    <message>
        <source>Graphs inside graphs and nodes became groups, ports became attributes of their nodes.</source>
        <translation>صارت الرسوم داخل الرسوم والعُقد مجموعات، والمنافذ سماتٍ لعُقدها.</translation>
    </message>
    <message>
        <source>Connected JSON</source>
        <translation>Connected JSON</translation>
    </message>
    <message>
        <source>“{name}”: graphs lie more than {most} deep in each other.</source>
        <translation>«{name}»: تتداخل الرسوم أعمق من {most} مستوى.</translation>
    </message>
    <message>
        <source>an edge</source>
        <translation>حافة</translation>
    </message>
    <message>
        <source>Cytoscape.js JSON</source>
        <translation>JSON من Cytoscape.js</translation>
    </message>
    <message>
        <source>“{name}” is no proper JSON, line {line}, column {column}: {cause}.</source>
        <translation>«{name}» ليس JSON سليمًا، السطر {line}، العمود {column}: {cause}.</translation>
    </message>
    <message>
        <source>“{name}”: its lists lie too deep in each other.</source>
        <translation>«{name}»: قوائمه متداخلة أعمق من اللازم.</translation>
    </message>
    <message>
        <source>“{name}” is no proper JSON: {error}.</source>
        <translation>«{name}» ليس JSON سليمًا: {error}.</translation>
    </message>
    <message>
        <source>“{name}”, {what}: an object is expected, not {words}.</source>
        <translation>«{name}»، {what}: المتوقع كائن، لا {words}.</translation>
    </message>
    <message>
        <source>“{name}”: “{what}” is expected to be a list, not {words}.</source>
        <translation>«{name}»: المتوقع أن يكون «{what}» قائمة، لا {words}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in a file</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>text</source>
        <comment>in a file</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>“{name}”: “nodes” is expected to be a list.</source>
        <translation>«{name}»: المتوقع أن يكون «nodes» قائمة.</translation>
    </message>
    <message>
        <source>graphology JSON</source>
        <translation>JSON من graphology</translation>
    </message>
    <message>
        <source>node-link JSON</source>
        <translation>JSON عُقد وروابط</translation>
    </message>
    <message>
        <source>{captions} captions of the drawing were left out: they belong to no actor.</source>
        <translation>تُركت {captions} من تعليقات الرسم: لا تتبع أي جهة.</translation>
    </message>
    <message>
        <source>Oligrapher JSON</source>
        <translation>JSON من Oligrapher</translation>
    </message>
    <message>
        <source>LittleSis JSON</source>
        <translation>JSON من LittleSis</translation>
    </message>
    <message>
        <source>The table “{table}” is not part of a map and was left out.</source>
        <translation>الجدول «{table}» ليس جزءًا من خريطة، فتُرك.</translation>
    </message>
    <message>
        <source>JSON written by Backers</source>
        <translation>JSON كتبه Backers</translation>
    </message>
    <message>
        <source>{where} is not a row of that table.</source>
        <translation>{where} ليس صفًا من ذلك الجدول.</translation>
    </message>
    <message>
        <source>an object with {what}</source>
        <translation>كائن فيه {what}</translation>
    </message>
    <message>
        <source>“{name}” is JSON without a graph that is known here ({what}): node-link, Cytoscape.js, graphology, Connected JSON, JSON Canvas, Oligrapher and FollowTheMoney are.</source>
        <translation>«{name}» هو JSON بلا رسم معروف هنا ({what}): المعروف هو عُقد وروابط وCytoscape.js وgraphology وConnected JSON وJSON Canvas وOligrapher وFollowTheMoney.</translation>
    </message>
    <message>
        <source>Node-link JSON has no place for {what}: Backers reads them back whole from “{key}”, other programs show claims and sources as lines of text.</source>
        <translation>لا مكان في JSON العُقد والروابط لـ {what}: يقرؤها Backers كاملة من «{key}»، وتعرض البرامج الأخرى الإفادات والمصادر أسطرًا نصية.</translation>
    </message>
    <message>
        <source>a graph or digraph is expected</source>
        <translation>المتوقع graph أو digraph</translation>
    </message>
    <message>
        <source>the graph has ended before this</source>
        <translation>انتهى الرسم قبل هذا</translation>
    </message>
    <message>
        <source>Line {line}: only the first graph was read.</source>
        <translation>السطر {line}: قُرئ الرسم الأول وحده.</translation>
    </message>
    <message>
        <source>subgraphs lie more than {most} deep in each other</source>
        <translation>تتداخل الرسوم الفرعية أعمق من {most} مستوى</translation>
    </message>
    <message>
        <source>it holds more than {most:,} edges</source>
        <translation>فيه أكثر من {most:,} حافة</translation>
    </message>
    <message>
        <source>the name of a node is expected, not “{word}”</source>
        <translation>المتوقع اسم عقدة، لا «{word}»</translation>
    </message>
    <message>
        <source>“{name}” is not expected here</source>
        <translation>«{name}» غير متوقع هنا</translation>
    </message>
    <message>
        <source>“{name}” ends too early: a brace or bracket is not closed.</source>
        <translation>ينتهي «{name}» قبل أوانه: قوس لم يُغلق.</translation>
    </message>
    <message>
        <source>“{sign}” is expected, not “{text}”</source>
        <translation>المتوقع «{sign}»، لا «{text}»</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>علامة اقتباس لم تُغلق</translation>
    </message>
    <message>
        <source>“{text}” is not understood</source>
        <translation>«{text}» غير مفهوم</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: {what}.</source>
        <translation>«{name}»، السطر {line}: {what}.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: an HTML text is never closed.</source>
        <translation>«{name}»، السطر {line}: نص HTML لم يُغلق.</translation>
    </message>
    <message>
        <source>“{name}” holds no graph in GML.</source>
        <translation>لا رسم بيانيًا بصيغة GML في «{name}».</translation>
    </message>
    <message>
        <source>“{name}” holds {count} graphs: they were brought in side by side.</source>
        <translation>في «{name}» {count} رسوم بيانية: وُضعت جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>GML written by {program}</source>
        <translation>GML كتبه {program}</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: “{key}” has no value; the file ends too early.</source>
        <translation>«{name}»، السطر {line}: لا قيمة لـ«{key}»؛ ينتهي الملف قبل أوانه.</translation>
    </message>
    <message>
        <source>“{name}” ends too early: a bracket is not closed.</source>
        <translation>ينتهي «{name}» قبل أوانه: قوس لم يُغلق.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: a {key} is expected to be a list in brackets.</source>
        <translation>«{name}»، السطر {line}: المتوقع أن يكون {key} قائمة بين قوسين.</translation>
    </message>
    <message>
        <source>“{name}”: lists lie more than {deepest} deep in each other.</source>
        <translation>«{name}»: تتداخل القوائم أعمق من {deepest} مستوى.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: “{text}” is not understood.</source>
        <translation>«{name}»، السطر {line}: «{text}» غير مفهوم.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: “{text}” is not expected here.</source>
        <translation>«{name}»، السطر {line}: «{text}» غير متوقع هنا.</translation>
    </message>
    <message>
        <source>it does not begin with *Vertices</source>
        <translation>لا يبدأ بـ *Vertices</translation>
    </message>
    <message>
        <source>“{name}” holds no *Vertices, so it is no Pajek network.</source>
        <translation>ليس في «{name}» قسم *Vertices، فليس شبكة Pajek.</translation>
    </message>
    <message>
        <source>Line {number}: *Nodes is not Pajek&apos;s word; read as *Vertices.</source>
        <translation>السطر {number}: *Nodes ليست من كلمات Pajek؛ فقُرئت *Vertices.</translation>
    </message>
    <message>
        <source>Line {number}: only the first network of the file was read.</source>
        <translation>السطر {number}: قُرئت الشبكة الأولى في الملف وحدها.</translation>
    </message>
    <message>
        <source>Line {number}: the section {line} was left out.</source>
        <translation>السطر {number}: تُرك القسم {line}.</translation>
    </message>
    <message>
        <source>“{first}” is no number of a vertex</source>
        <translation>«{first}» ليس رقم رأس</translation>
    </message>
    <message>
        <source>Line {number}: vertex {vertex} is not between 1 and {count}; taken.</source>
        <translation>السطر {number}: الرأس {vertex} ليس بين 1 و{count}؛ فقُبل.</translation>
    </message>
    <message>
        <source>vertices given twice</source>
        <translation>رؤوس معطاة مرتين</translation>
    </message>
    <message>
        <source>Line {number}: vertex {vertex} is given twice; the first stays.</source>
        <translation>السطر {number}: الرأس {vertex} معطى مرتين؛ ويبقى الأول.</translation>
    </message>
    <message>
        <source>an arc or edge needs two vertices</source>
        <translation>يحتاج القوس أو الحافة إلى رأسين</translation>
    </message>
    <message>
        <source>“{name}”, line {started}: {count:,} vertices are announced and {vertices:,} are there.</source>
        <translation>«{name}»، السطر {started}: أُعلن عن {count:,} رأس والموجود {vertices:,}.</translation>
    </message>
    <message>
        <source>Line {started}: {count} vertices are announced, {vertices} named.</source>
        <translation>السطر {started}: أُعلن عن {count} رأس، والمسمّى {vertices}.</translation>
    </message>
    <message>
        <source>“{name}”, line {number}: {cause}.</source>
        <translation>«{name}»، السطر {number}: {cause}.</translation>
    </message>
    <message>
        <source>{where}: no node is called “{end}”; it was added.</source>
        <translation>{where}: لا عقدة باسم «{end}»؛ فأُضيفت.</translation>
    </message>
    <message>
        <source>without id</source>
        <translation>بلا معرّف</translation>
    </message>
    <message>
        <source>{where}: “{end}” has no port “{port}”; kept as an attribute.</source>
        <translation>{where}: ليس لـ«{end}» منفذ «{port}»؛ فأُبقي سمةً.</translation>
    </message>
    <message>
        <source>{unit} {numbers}: the edge id “{tie}” is given twice; this one is now {new}.</source>
        <translation>{unit} {numbers}: معرّف الحافة «{tie}» معطى مرتين؛ صار هنا {new}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more {sort}.</source>
        <comment>{n} more {sort}.</comment>
        <translation>
            <numerusform>لا مزيد: {sort}.</numerusform>
            <numerusform>واحد آخر: {sort}.</numerusform>
            <numerusform>اثنان آخران: {sort}.</numerusform>
            <numerusform>{n} أخرى: {sort}.</numerusform>
            <numerusform>{n} أخرى: {sort}.</numerusform>
            <numerusform>{n} أخرى: {sort}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” holds more than {most:,} elements.</source>
        <translation>في «{name}» أكثر من {most:,} عنصر.</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>مستند Office قديم</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>صفحة HTML</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <translation>صورة SVG</translation>
    </message>
    <message>
        <source>an RDF document</source>
        <translation>مستند RDF</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>«{path}» فارغ.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>لا يوجد ملف «{path}».</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be unpacked: {error}.</source>
        <translation>تعذّر فك ضغط «{path}»: {error}.</translation>
    </message>
    <message>
        <source>a binary Excel workbook (XLSB)</source>
        <translation>مصنف Excel ثنائي (XLSB)</translation>
    </message>
    <message>
        <source>an Office document without tables</source>
        <translation>مستند Office بلا جداول</translation>
    </message>
    <message>
        <source>an archive without a map in it</source>
        <translation>أرشيف بلا خريطة</translation>
    </message>
    <message>
        <source>31/05/2019, day first</source>
        <translation>31/05/2019، اليوم أولًا</translation>
    </message>
    <message>
        <source>05/31/2019, month first</source>
        <translation>05/31/2019، الشهر أولًا</translation>
    </message>
    <message>
        <source>03/04/2019: day or month first?</source>
        <translation>03/04/2019: اليوم أولًا أم الشهر؟</translation>
    </message>
    <message>
        <source>not dates</source>
        <translation>ليست تواريخ</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8; it was read as {encoding}.</source>
        <translation>«{name}» ليس بترميز UTF-8؛ فقُرئ بترميز {encoding}.</translation>
    </message>
    <message>
        <source>Decimal commas were read as points.</source>
        <translation>قُرئت الفواصل العشرية نقاطًا.</translation>
    </message>
    <message>
        <source>“{name}”, line {begins}: no proper table ({error}).</source>
        <translation>«{name}»، السطر {begins}: جدول غير سليم ({error}).</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} rows.</source>
        <translation>في «{name}» أكثر من {most:,} صف.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} columns.</source>
        <translation>في «{name}» أكثر من {most:,} عمود.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is not part of a map and was left out.</source>
        <translation>الورقة «{sheet}» ليست جزءًا من خريطة، فتُركت.</translation>
    </message>
    <message>
        <source>{table}: the column “{column}” was left out.</source>
        <translation>{table}: تُرك العمود «{column}».</translation>
    </message>
    <message>
        <source>Tables written by Backers</source>
        <translation>جداول كتبها Backers</translation>
    </message>
    <message>
        <source>“{grid}”: the dates in “{column}” may have the day or the month first; write them as 2019-05-31.</source>
        <translation>«{grid}»: قد تبدأ تواريخ «{column}» باليوم أو بالشهر؛ اكتبها هكذا 2019-05-31.</translation>
    </message>
    <message>
        <source>{table}: the spreadsheet rewrote dates in “{column}”; they were read back.</source>
        <translation>{table}: أعاد برنامج الجداول كتابة تواريخ في «{column}»؛ فاستُعيدت.</translation>
    </message>
    <message>
        <source>“{source}”: {table}.csv cannot be unpacked: {error}.</source>
        <translation>«{source}»: تعذّر فك ضغط {table}.csv: {error}.</translation>
    </message>
    <message>
        <source>“{source}” is larger than {most} MB, more than any map needs.</source>
        <translation>«{source}» أكبر من {most} ميغابايت، أكثر مما تحتاجه أي خريطة.</translation>
    </message>
    <message>
        <source>“{name}” has nothing on any sheet.</source>
        <translation>لا شيء على أي ورقة في «{name}».</translation>
    </message>
    <message>
        <source>The spreadsheet</source>
        <translation>جدول البيانات</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>مصنف جداول</translation>
    </message>
    <message>
        <source>“{name}” is no table.</source>
        <translation>«{name}» ليس جدولًا.</translation>
    </message>
    <message>
        <source>“{source}” has nothing on any sheet.</source>
        <translation>لا شيء على أي ورقة في «{source}».</translation>
    </message>
    <message>
        <source>“{name}” is a table of “{fitting}”: a column mapping is needed, which its recipe gives.</source>
        <translation>«{name}» جدول من «{fitting}»: يلزم ربط للأعمدة، تعطيه وصفته.</translation>
    </message>
    <message>
        <source>“{name}” is a table whose columns ({heading}) say nothing that is known here: a column mapping is needed, in the import window or as a recipe.</source>
        <translation>«{name}» جدول لا تقول أعمدته ({heading}) شيئًا معروفًا هنا: يلزم ربط للأعمدة، في نافذة الاستيراد أو في وصفة.</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>what numbers of a file count</comment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” says nothing that is known here; it was left out.</source>
        <translation>لا تقول الورقة «{sheet}» شيئًا معروفًا هنا؛ فتُركت.</translation>
    </message>
    <message>
        <source>{table} of {sorts}</source>
        <comment>a sort of file of a sort of rows</comment>
        <translation>{table}: {sorts}</translation>
    </message>
    <message>
        <source>rows without a name</source>
        <translation>صفوف بلا اسم</translation>
    </message>
    <message>
        <source>Row {number} names no actor; it was left out.</source>
        <translation>لا يسمّي الصف {number} أي جهة؛ فتُرك.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”; one is now “{name} {place}”.</source>
        <translation>عمودان باسم «{name}»؛ صار أحدهما «{name} {place}».</translation>
    </message>
    <message>
        <source>“{name}” could have the day or the month first; its dates stay as they are.</source>
        <translation>قد يبدأ «{name}» باليوم أو بالشهر؛ فتبقى تواريخه كما هي.</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>“{name}” was read with {said} first.</source>
        <translation>قُرئ «{name}» و{said} أولًا.</translation>
    </message>
    <message>
        <source>Who (subject)</source>
        <translation>من (الفاعل)</translation>
    </message>
    <message>
        <source>Who, id</source>
        <translation>من، المعرّف</translation>
    </message>
    <message>
        <source>Who, kind</source>
        <translation>من، النوع</translation>
    </message>
    <message>
        <source>Whom (object)</source>
        <translation>تجاه من (المفعول)</translation>
    </message>
    <message>
        <source>Whom, id</source>
        <translation>تجاه من، المعرّف</translation>
    </message>
    <message>
        <source>Whom, kind</source>
        <translation>تجاه من، النوع</translation>
    </message>
    <message>
        <source>Relationship</source>
        <comment>column of a table</comment>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Relationship, id</source>
        <translation>العلاقة، المعرّف</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column of a table</comment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <comment>column of a table</comment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Date or year</source>
        <translation>تاريخ أو سنة</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>column of a table</comment>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>column of a table</comment>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a table</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>column of a table</comment>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Actor, id</source>
        <translation>الجهة، المعرّف</translation>
    </message>
    <message>
        <source>Actor, kind</source>
        <translation>الجهة، النوع</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column of a table</comment>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>column of a table</comment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of a table</comment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>ما يقوله المصدر</translation>
    </message>
    <message>
        <source>Page or row</source>
        <translation>الصفحة أو الصف</translation>
    </message>
    <message>
        <source>Supports or disputes</source>
        <translation>يؤيد أو ينفي</translation>
    </message>
    <message>
        <source>Source, publisher</source>
        <translation>المصدر، الناشر</translation>
    </message>
    <message>
        <source>Source, title</source>
        <translation>المصدر، العنوان</translation>
    </message>
    <message>
        <source>Source, date</source>
        <translation>المصدر، التاريخ</translation>
    </message>
    <message>
        <source>Source, address</source>
        <translation>المصدر، الرابط</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Choose the column with the actors, or those with who and whom.</source>
        <translation>اختر عمود الجهات، أو عمودي «من» و«تجاه من».</translation>
    </message>
    <message>
        <source>Two columns are “{field}”: choose one.</source>
        <translation>عمودان هما «{field}»: اختر واحدًا.</translation>
    </message>
    <message>
        <source>“{path}” is no recipe: it is no proper JSON.</source>
        <translation>«{path}» ليس وصفة: ليس JSON سليمًا.</translation>
    </message>
    <message>
        <source>“{name}” is no recipe for tables, or one of a newer version.</source>
        <translation>«{name}» ليس وصفة للجداول، أو هو من إصدار أحدث.</translation>
    </message>
    <message>
        <source>“{name}”: a recipe has no such “{key}”.</source>
        <translation>«{name}»: ليس في الوصفة «{key}» كهذا.</translation>
    </message>
    <message>
        <source>“{name}”: a recipe maps columns to words.</source>
        <translation>«{name}»: تربط الوصفة أعمدة بكلمات.</translation>
    </message>
    <message>
        <source>“{name}”: no field is called “{unknown}”.</source>
        <translation>«{name}»: لا حقل باسم «{unknown}».</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>تعذّرت كتابة «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>bare edges</source>
        <comment>what a table holds</comment>
        <translation>روابط بلا عناوين أعمدة</translation>
    </message>
    <message>
        <source>nodes</source>
        <comment>what a table holds</comment>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>matrix</source>
        <comment>what a table holds</comment>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>neighbours</source>
        <comment>what a table holds</comment>
        <translation>جيران</translation>
    </message>
    <message>
        <source>weighted neighbours</source>
        <comment>what a table holds</comment>
        <translation>جيران بأوزان</translation>
    </message>
    <message>
        <source>The columns “{column}” and “{other}” were read as the ends.</source>
        <translation>قُرئ العمودان «{column}» و«{other}» طرفين.</translation>
    </message>
    <message>
        <source>The column “{column}” was kept as it is: to make sources of it, choose “Own mapping”.</source>
        <translation>بقي العمود «{column}» كما هو: لتصير منه مصادر، اختر «ربط خاص».</translation>
    </message>
    <message>
        <source>Each row was read as one actor, called as its column “{column}” says.</source>
        <translation>قُرئ كل صف جهةً اسمها في عموده «{column}».</translation>
    </message>
    <message>
        <source>relationships, from “{column}” to “{other}”</source>
        <comment>what a table holds</comment>
        <translation>علاقات، من «{column}» إلى «{other}»</translation>
    </message>
    <message>
        <source>The table is a square of numbers: it was read as a matrix without names.</source>
        <translation>الجدول مربع من الأعداد: فقُرئ مصفوفةً بلا أسماء.</translation>
    </message>
    <message>
        <source>The table has no header that is known here: its first row was read as data.</source>
        <translation>ليس للجدول رأس معروف هنا: فقُرئ صفه الأول بيانات.</translation>
    </message>
    <message>
        <source>it has no column “{gone}”</source>
        <translation>ليس فيه عمود «{gone}»</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>“{name}” does not fit the recipe “{recipe}”: {reason}.</source>
        <translation>لا يوافق «{name}» الوصفة «{recipe}»: {reason}.</translation>
    </message>
    <message>
        <source>The recipe speaks of a column “{column}” that the table has not.</source>
        <translation>تذكر الوصفة عمودًا «{column}» ليس في الجدول.</translation>
    </message>
    <message>
        <source>Columns that the recipe leaves out: {told}.</source>
        <translation>أعمدة تتركها الوصفة: {told}.</translation>
    </message>
    <message>
        <source>“{column}” could have the day or the month first: its dates were left out.</source>
        <translation>قد يبدأ «{column}» باليوم أو بالشهر: فتُركت تواريخه.</translation>
    </message>
    <message>
        <source>{left} rows were left out, as the recipe says.</source>
        <translation>تُرك {left} صف كما تقول الوصفة.</translation>
    </message>
    <message>
        <source>Table read with “{name}”</source>
        <translation>جدول قُرئ بواسطة «{name}»</translation>
    </message>
    <message>
        <source>Table with mapped columns</source>
        <translation>جدول رُبطت أعمدته</translation>
    </message>
    <message>
        <source>Row {row_number}: “{cell}” in “{column}” is no date.</source>
        <translation>الصف {row_number}: «{cell}» في «{column}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>Row {row_number} has no “{field}”; it was left out.</source>
        <translation>ليس في الصف {row_number} «{field}»؛ فتُرك.</translation>
    </message>
    <message>
        <source>Row {row_number}: “{confidence}” is no confidence; medium was taken.</source>
        <translation>الصف {row_number}: «{confidence}» ليس درجة ثقة؛ فأُخذت المتوسطة.</translation>
    </message>
    <message>
        <source>Row {row_number}: “{url}” is no web address; it was left out.</source>
        <translation>الصف {row_number}: «{url}» ليس عنوانًا على الويب؛ فتُرك.</translation>
    </message>
    <message>
        <source>“{name}”: the sheet “{title}” is larger than any map needs.</source>
        <translation>«{name}»: الورقة «{title}» أكبر مما تحتاجه أي خريطة.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a spreadsheet: {error}.</source>
        <translation>تعذّرت قراءة «{name}» جدولَ بيانات: {error}.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB.</source>
        <translation>يتجاوز «{name}» {most} ميغابايت بعد فك ضغطه.</translation>
    </message>
    <message>
        <source>A cell holds no more than {most:,} characters: {texts} cut short.</source>
        <translation>لا تحمل الخلية أكثر من {most:,} محرف: اختُصرت {texts}.</translation>
    </message>
    <message>
        <source>{values} without name or text may not come back.</source>
        <translation>قد لا تعود {values} بلا اسم أو نص.</translation>
    </message>
    <message>
        <source>Excel rewrites dates such as 2019-05 in CSV files when it saves them; the XLSX file keeps them as text.</source>
        <translation>يعيد Excel كتابة تواريخ مثل 2019-05 في ملفات CSV عند حفظها؛ أما ملف XLSX فيبقيها نصًا.</translation>
    </message>
    <message>
        <source>January</source>
        <comment>month</comment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month</comment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month</comment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month</comment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month</comment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month</comment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month</comment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month</comment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month</comment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month</comment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Spring</source>
        <comment>season</comment>
        <translation>ربيع</translation>
    </message>
    <message>
        <source>Summer</source>
        <comment>season</comment>
        <translation>صيف</translation>
    </message>
    <message>
        <source>Autumn</source>
        <comment>season</comment>
        <translation>خريف</translation>
    </message>
    <message>
        <source>Winter</source>
        <comment>season</comment>
        <translation>شتاء</translation>
    </message>
    <message>
        <source>about {date}</source>
        <comment>a date that is not exact</comment>
        <translation>نحو {date}</translation>
    </message>
    <message>
        <source>possibly {date}</source>
        <comment>a date that is not sure</comment>
        <translation>ربما {date}</translation>
    </message>
    <message>
        <source>possibly about {date}</source>
        <comment>a date that is neither exact nor sure</comment>
        <translation>ربما نحو {date}</translation>
    </message>
    <message>
        <source>since {start}</source>
        <comment>dates</comment>
        <translation>منذ {start}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <comment>dates</comment>
        <translation>حتى {end}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <comment>dates: a sign such as – between them reads well in any sentence</comment>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>the years of a century</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>a decade such as the 2010s</comment>
        <translation>عقد {year}</translation>
    </message>
    <message>
        <source>{year} BCE</source>
        <comment>year before Christ</comment>
        <translation>{year} ق.م.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>open</source>
        <comment>date that lies in the future</comment>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write 2019, 2019-05, 2019-05-31 or 2019~.</source>
        <translation>«{text}» ليس تاريخًا: اكتب 2019 أو 2019-05 أو 2019-05-31 أو 2019~.</translation>
    </message>
    <message>
        <source>“{text}” has a day but no month.</source>
        <translation>في «{text}» يوم بلا شهر.</translation>
    </message>
    <message>
        <source>“{text}” has no month {month}: months run from 01 to 12.</source>
        <translation>لا شهر {month} في «{text}»: الأشهر من 01 إلى 12.</translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} day</source>
        <comment>{month} has {n} days</comment>
        <extracomment>February 2019 has 28 days</extracomment>
        <translation>
            <numerusform>{month}: لا أيام</numerusform>
            <numerusform>{month}: يوم واحد</numerusform>
            <numerusform>{month}: يومان</numerusform>
            <numerusform>{month}: {n} أيام</numerusform>
            <numerusform>{month}: {n} يومًا</numerusform>
            <numerusform>{month}: {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day: {has}.</source>
        <translation>«{text}» ليس يومًا: {has}.</translation>
    </message>
    <message>
        <source>The end, {end}, is before the start, {start}.</source>
        <translation>النهاية، {end}، قبل البداية، {start}.</translation>
    </message>
    <message>
        <source>{hours:02d}:{minutes:02d}</source>
        <comment>time of the day</comment>
        <translation>{hours:02d}:{minutes:02d}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>State</source>
        <comment>kind of actor</comment>
        <translation>دولة</translation>
    </message>
    <message>
        <source>States</source>
        <translation>دول</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>kind of actor</comment>
        <translation>حكومة</translation>
    </message>
    <message>
        <source>Governments</source>
        <translation>حكومات</translation>
    </message>
    <message>
        <source>Parliament</source>
        <comment>kind of actor</comment>
        <translation>برلمان</translation>
    </message>
    <message>
        <source>Parliaments</source>
        <translation>برلمانات</translation>
    </message>
    <message>
        <source>Armed force</source>
        <comment>kind of actor</comment>
        <translation>قوة مسلحة</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>قوات مسلحة</translation>
    </message>
    <message>
        <source>Armed group</source>
        <comment>kind of actor</comment>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <source>Armed groups</source>
        <translation>جماعات مسلحة</translation>
    </message>
    <message>
        <source>Mercenary company</source>
        <translation>شركة مرتزقة</translation>
    </message>
    <message>
        <source>Mercenary companies</source>
        <translation>شركات مرتزقة</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>kind of actor</comment>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>شركات</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of actor</comment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>International body</source>
        <translation>هيئة دولية</translation>
    </message>
    <message>
        <source>International bodies</source>
        <translation>هيئات دولية</translation>
    </message>
    <message>
        <source>Political process</source>
        <translation>عملية سياسية</translation>
    </message>
    <message>
        <source>Political processes</source>
        <translation>عمليات سياسية</translation>
    </message>
    <message>
        <source>Operation</source>
        <comment>kind of actor</comment>
        <translation>عملية</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>عمليات</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>kind of actor</comment>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of actor</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>group of relationships</comment>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Hostility</source>
        <comment>group of relationships</comment>
        <translation>عداء</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <comment>group of relationships</comment>
        <translation>تعاون</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <comment>group of relationships</comment>
        <translation>دبلوماسية</translation>
    </message>
    <message>
        <source>Structure</source>
        <comment>group of relationships</comment>
        <translation>بنية</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>group of relationships</comment>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>group of relationships</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>{subject} gives military backing to {object}</source>
        <translation>{subject}: دعم عسكري لصالح {object}</translation>
    </message>
    <message>
        <source>gives mixed help, or fights for</source>
        <translation>مساعدة متنوعة، أو القتال لصالحها</translation>
    </message>
    <message>
        <source>{subject} supplies arms to {object}</source>
        <translation>{subject}: توريد أسلحة إلى {object}</translation>
    </message>
    <message>
        <source>delivers weapons, drones or ammunition to</source>
        <translation>تسليم أسلحة أو طائرات مسيّرة أو ذخيرة إليها</translation>
    </message>
    <message>
        <source>{subject} supplies fighters to {object}</source>
        <translation>{subject}: إرسال مقاتلين إلى {object}</translation>
    </message>
    <message>
        <source>sends fighters who are not its own troops</source>
        <translation>إرسال مقاتلين من غير قواتها النظامية</translation>
    </message>
    <message>
        <source>{subject} deploys forces to {object}</source>
        <translation>{subject}: نشر قوات لدى {object}</translation>
    </message>
    <message>
        <source>sends its own regular personnel to help</source>
        <translation>إرسال أفراد نظاميين للمساعدة</translation>
    </message>
    <message>
        <source>{subject} funds {object}</source>
        <translation>{subject}: تمويل {object}</translation>
    </message>
    <message>
        <source>pays for, or promises to</source>
        <translation>الدفع لها أو الوعد به</translation>
    </message>
    <message>
        <source>{subject} gives political backing to {object}</source>
        <translation>{subject}: دعم سياسي لصالح {object}</translation>
    </message>
    <message>
        <source>speaks or votes for</source>
        <translation>التحدث أو التصويت لصالحها</translation>
    </message>
    <message>
        <source>{subject} recognises {object}</source>
        <translation>{subject}: الاعتراف بـ {object}</translation>
    </message>
    <message>
        <source>treats as the lawful authority</source>
        <translation>معاملتها بوصفها السلطة الشرعية</translation>
    </message>
    <message>
        <source>{subject} commands {object}</source>
        <translation>{subject}: القيادة العسكرية لـ {object}</translation>
    </message>
    <message>
        <source>is the military commander of</source>
        <translation>القائد العسكري لها</translation>
    </message>
    <message>
        <source>{subject} leads {object}</source>
        <translation>{subject}: رئاسة {object}</translation>
    </message>
    <message>
        <source>heads the body</source>
        <translation>على رأس الهيئة</translation>
    </message>
    <message>
        <source>{subject} represents {object}</source>
        <translation>{subject}: تمثيل {object}</translation>
    </message>
    <message>
        <source>speaks for as minister or envoy</source>
        <translation>التحدث باسمها وزيرًا أو مبعوثًا</translation>
    </message>
    <message>
        <source>{subject} is a member of {object}</source>
        <translation>{subject}: العضوية في {object}</translation>
    </message>
    <message>
        <source>belongs to the organisation or coalition</source>
        <translation>الانتماء إلى المنظمة أو التحالف</translation>
    </message>
    <message>
        <source>{subject} establishes {object}</source>
        <translation>{subject}: إنشاء {object}</translation>
    </message>
    <message>
        <source>creates, or gives its mandate to</source>
        <translation>الإنشاء أو منح التفويض</translation>
    </message>
    <message>
        <source>{subject} succeeds {object}</source>
        <translation>{subject}: خلافة {object}</translation>
    </message>
    <message>
        <source>takes over from</source>
        <translation>تولّي المكان بعدها</translation>
    </message>
    <message>
        <source>{subject} is based in {object}</source>
        <translation>{subject}: المقر في {object}</translation>
    </message>
    <message>
        <source>has its seat in</source>
        <translation>مقرها هناك</translation>
    </message>
    <message>
        <source>{subject} is allied with {object}</source>
        <translation>{subject}: تحالف مع {object}</translation>
    </message>
    <message>
        <source>the two act together</source>
        <translation>الطرفان يعملان معًا</translation>
    </message>
    <message>
        <source>{subject} has a defence deal with {object}</source>
        <translation>{subject}: اتفاق دفاعي مع {object}</translation>
    </message>
    <message>
        <source>signed military cooperation</source>
        <translation>تعاون عسكري موقّع</translation>
    </message>
    <message>
        <source>{subject} has a trade deal with {object}</source>
        <translation>{subject}: اتفاق تجاري مع {object}</translation>
    </message>
    <message>
        <source>signed economic deal</source>
        <translation>اتفاق اقتصادي موقّع</translation>
    </message>
    <message>
        <source>{subject} has a maritime deal with {object}</source>
        <translation>{subject}: اتفاق بحري مع {object}</translation>
    </message>
    <message>
        <source>signed accord on sea boundaries</source>
        <translation>اتفاق موقّع بشأن الحدود البحرية</translation>
    </message>
    <message>
        <source>{subject} fights {object}</source>
        <translation>{subject}: قتال ضد {object}</translation>
    </message>
    <message>
        <source>armed hostilities between the two</source>
        <translation>أعمال قتالية بين الطرفين</translation>
    </message>
    <message>
        <source>{subject} opposes {object}</source>
        <translation>{subject}: معارضة {object}</translation>
    </message>
    <message>
        <source>publicly or politically acts against</source>
        <translation>العمل ضدها علنًا أو سياسيًا</translation>
    </message>
    <message>
        <source>{subject} is a rival of {object}</source>
        <translation>{subject}: خصومة مع {object}</translation>
    </message>
    <message>
        <source>opposite sides without direct fighting</source>
        <translation>جانبان متقابلان دون قتال مباشر</translation>
    </message>
    <message>
        <source>{subject} sanctions {object}</source>
        <translation>{subject}: فرض عقوبات على {object}</translation>
    </message>
    <message>
        <source>puts under sanctions</source>
        <translation>إخضاعها للعقوبات</translation>
    </message>
    <message>
        <source>{subject} mediates for {object}</source>
        <translation>{subject}: وساطة من أجل {object}</translation>
    </message>
    <message>
        <source>mediates, or offers to</source>
        <translation>الوساطة أو عرضها</translation>
    </message>
    <message>
        <source>{subject} hosts {object}</source>
        <translation>{subject}: استضافة {object}</translation>
    </message>
    <message>
        <source>provides the venue or facilities for</source>
        <translation>توفير المكان أو المرافق لها</translation>
    </message>
    <message>
        <source>{subject} takes part in {object}</source>
        <translation>{subject}: المشاركة في {object}</translation>
    </message>
    <message>
        <source>takes part in the process</source>
        <translation>المشاركة في العملية</translation>
    </message>
    <message>
        <source>{subject} negotiates with {object}</source>
        <translation>{subject}: مفاوضات مع {object}</translation>
    </message>
    <message>
        <source>the two hold talks</source>
        <translation>الطرفان يجريان محادثات</translation>
    </message>
    <message>
        <source>{subject} monitors {object}</source>
        <translation>{subject}: مراقبة {object}</translation>
    </message>
    <message>
        <source>observes or reports on</source>
        <translation>الملاحظة أو رفع التقارير</translation>
    </message>
    <message>
        <source>{subject} is present at {object}</source>
        <translation>{subject}: الوجود في {object}</translation>
    </message>
    <message>
        <source>has people, aircraft or equipment at</source>
        <translation>لها هناك أفراد أو طائرات أو معدات</translation>
    </message>
    <message>
        <source>{subject} controls {object}</source>
        <translation>{subject}: السيطرة على {object}</translation>
    </message>
    <message>
        <source>holds the place</source>
        <translation>الإمساك بالمكان</translation>
    </message>
    <message>
        <source>Tripoli side (GNA)</source>
        <comment>side in the war</comment>
        <translation>جانب طرابلس (حكومة الوفاق)</translation>
    </message>
    <message>
        <source>Eastern side (LNA)</source>
        <comment>side in the war</comment>
        <translation>جانب الشرق (الجيش الوطني الليبي)</translation>
    </message>
    <message>
        <source>Mediators</source>
        <comment>side in the war</comment>
        <translation>وسطاء</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>side in the war</comment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Whole of Libya</source>
        <comment>side in the war</comment>
        <translation>عموم ليبيا</translation>
    </message>
    <message>
        <source>Other or contested</source>
        <comment>side in the war</comment>
        <translation>أخرى أو مختلف عليها</translation>
    </message>
    <message>
        <source>high</source>
        <comment>confidence</comment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>confidence</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>low</source>
        <comment>confidence</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Two or more independent sources</source>
        <translation>مصدران مستقلان أو أكثر</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>مصدر وحيد</translation>
    </message>
    <message>
        <source>Partisan or state media only</source>
        <translation>إعلام حزبي أو حكومي فقط</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>Official text</source>
        <comment>kind of publisher</comment>
        <translation>نص رسمي</translation>
    </message>
    <message>
        <source>News agency</source>
        <comment>kind of publisher</comment>
        <translation>وكالة أنباء</translation>
    </message>
    <message>
        <source>Reprint of an agency</source>
        <comment>kind of publisher</comment>
        <translation>نقل عن وكالة</translation>
    </message>
    <message>
        <source>Dataset</source>
        <comment>kind of publisher</comment>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>Specialist publication</source>
        <comment>kind of publisher</comment>
        <translation>مطبوعة متخصصة</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <comment>kind of publisher</comment>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <source>Press</source>
        <comment>kind of publisher</comment>
        <translation>صحافة</translation>
    </message>
    <message>
        <source>Partisan press</source>
        <comment>kind of publisher</comment>
        <translation>صحافة حزبية</translation>
    </message>
    <message>
        <source>State media</source>
        <comment>kind of publisher</comment>
        <translation>إعلام حكومي</translation>
    </message>
    <message>
        <source>Wiki</source>
        <comment>kind of publisher</comment>
        <translation>ويكي</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of publisher</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>{subject} is tied to {object}</source>
        <translation>{subject}: صلة بـ {object}</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>بلا جانب</translation>
    </message>
    <message>
        <source>{sentence}, {when}</source>
        <extracomment>A sentence and its dates: Turkey gives military backing to GNA, since May 2019</extracomment>
        <translation>{sentence}، {when}</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: {date} (write {written}) or {other_date} (write {other_written})?</source>
        <translation>يمكن قراءة «{text}» بطريقتين: {date} (اكتب {written}) أو {other_date} (اكتب {other_written})؟</translation>
    </message>
    <message>
        <source>“{text}” says twice how sure it is.</source>
        <translation>يذكر «{text}» درجة التأكد مرتين.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write the year with four digits, as in 2019-05-31.</source>
        <translation>«{text}» ليس تاريخًا: اكتب السنة بأربعة أرقام كما في 2019-05-31.</translation>
    </message>
    <message>
        <source>“{text}” is no year: there is none between 1 BCE and 1.</source>
        <translation>«{text}» ليست سنة: لا سنة بين 1 ق.م. و1.</translation>
    </message>
    <message>
        <source>“{text}” has a year of {n} digits. If it is meant, write {written}.</source>
        <translation>في «{text}» سنة من {n} أرقام. إن كانت مقصودة فاكتب {written}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write 2019, May 2019, 2019-05-31 or ca. 2019.</source>
        <translation>«{text}» ليس تاريخًا: اكتب 2019 أو مايو 2019 أو 2019-05-31 أو نحو 2019.</translation>
    </message>
    <message>
        <source>This is not a file of preferences; nothing was changed.</source>
        <translation>ليس هذا ملف تفضيلات؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>curated map</source>
        <translation>الخريطة المرفقة</translation>
    </message>
    <message>
        <source>database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>edit, undo and redo</source>
        <translation>تعديل وتراجع وإعادة</translation>
    </message>
    <message>
        <source>file check</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>graph file</source>
        <translation>ملف رسم بياني</translation>
    </message>
    <message>
        <source>Backers works here (Python {version}).</source>
        <translation>يعمل Backers هنا (Python {version}).</translation>
    </message>
    <message>
        <source>the curated map is empty</source>
        <translation>الخريطة المرفقة فارغة</translation>
    </message>
    <message>
        <source>an edit did not reach the file</source>
        <translation>لم يصل تعديل إلى الملف</translation>
    </message>
    <message>
        <source>the picture is no PNG file</source>
        <translation>الصورة ليست ملف PNG</translation>
    </message>
    <message>
        <source>a map did not come back from GraphML as it was</source>
        <translation>لم تعد خريطة من GraphML كما كانت</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>Settings are not kept: {path} cannot be written ({reason}).</source>
        <translation>لا تُحفظ الإعدادات: تعذّرت كتابة {path} ({reason}).</translation>
    </message>
    <message>
        <source>Settings cannot be read: {path} ({reason}).</source>
        <translation>تعذّرت قراءة الإعدادات: {path} ({reason}).</translation>
    </message>
    <message>
        <source>The settings were damaged; defaults are used and the old file is kept as {aside}.</source>
        <translation>كانت الإعدادات تالفة؛ تُستخدم القيم الافتراضية والملف القديم محفوظ باسم {aside}.</translation>
    </message>
    <message>
        <source>{path} exists already: choose another name, or open it.</source>
        <translation>{path} موجود: اختر اسمًا آخر أو افتحه.</translation>
    </message>
    <message>
        <source>{path} cannot be made: there is no folder {parent}.</source>
        <translation>تعذّر إنشاء {path}: لا يوجد مجلد {parent}.</translation>
    </message>
    <message>
        <source>{path} exists already</source>
        <translation>{path} موجود</translation>
    </message>
    <message>
        <source>Only an actor, a relationship or an event can be meant here, not {table} “{ref}”.</source>
        <translation>لا يُقصد هنا إلا جهة أو علاقة أو حدث، لا {table} «{ref}».</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a name for the copy.</source>
        <translation>{path} مجلد: اختر اسمًا للنسخة.</translation>
    </message>
    <message>
        <source>{path} is the map itself: choose another name for the copy.</source>
        <translation>{path} هو الخريطة نفسها: اختر اسمًا آخر للنسخة.</translation>
    </message>
    <message>
        <source>This map was opened for reading only.</source>
        <translation>فُتحت هذه الخريطة للقراءة فقط.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Backers (file version {version}): it can be read here, not changed. Install the newer program to edit it.</source>
        <translation>{path} من إصدار أحدث من Backers (إصدار الملف {version}): يُقرأ هنا ولا يُعدَّل. ثبّت البرنامج الأحدث لتعديله.</translation>
    </message>
    <message>
        <source>make the map</source>
        <translation>إنشاء الخريطة</translation>
    </message>
    <message>
        <source>The {table} “{row_id}” is not in the file as this edit expects it; the change was not saved. Open the map again to see what the file holds.</source>
        <translation>{table} «{row_id}» ليس في الملف كما يتوقعه هذا التعديل؛ فلم يُحفظ التغيير. افتح الخريطة من جديد لترى ما في الملف.</translation>
    </message>
    <message>
        <source>{path} is write-protected: it can be read, not changed. Save a Copy to edit it.</source>
        <translation>{path} محمي من الكتابة: يُقرأ ولا يُعدَّل. احفظ نسخة لتعديله.</translation>
    </message>
    <message>
        <source>The folder of {path} is write-protected: the map can be read only. Save a Copy to edit it.</source>
        <translation>مجلد {path} محمي من الكتابة: تُقرأ الخريطة فقط. احفظ نسخة لتعديلها.</translation>
    </message>
    <message>
        <source>{table} “{name}” refers to a row of table {target} that is not in the map.</source>
        <translation>{table} «{name}» يحيل إلى صف في الجدول {target} ليس في الخريطة.</translation>
    </message>
    <message>
        <source>Lost in a damaged file; only its name in other rows is known.</source>
        <translation>فُقد في ملف تالف؛ ولا يُعرف إلا اسمه في صفوف أخرى.</translation>
    </message>
    <message>
        <source>A row of table {table} (“{values}”) was left out: {error}.</source>
        <translation>تُرك صف من الجدول {table} («{values}»): {error}.</translation>
    </message>
    <message>
        <source>A text in the {table} “{values}” is damaged.</source>
        <translation>نص تالف ({table} «{values}»).</translation>
    </message>
    <message>
        <source>A {table} no longer says its {column} (“{found}”).</source>
        <translation>لم يعد {table} يذكر {column} («{found}»).</translation>
    </message>
    <message>
        <source>A row of table {table} was left out: the {wanted} “{found}” is gone.</source>
        <translation>تُرك صف من الجدول {table}: {wanted} «{found}» لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The actor “{actor}” is gone; what refers to it is kept with a stand-in.</source>
        <translation>اختفت الجهة «{actor}»؛ وما يحيل إليها محفوظ مع بديل.</translation>
    </message>
    <message>
        <source>“{edit}” was not saved: a text in it holds half a character.</source>
        <translation>لم يُحفظ «{edit}»: في نصٍّ منه نصف محرف.</translation>
    </message>
    <message>
        <source>“{edit}” was not saved: a place on the map is not a number.</source>
        <translation>لم يُحفظ «{edit}»: موضع على الخريطة ليس عددًا.</translation>
    </message>
    <message>
        <source>“{edit}” was not saved: a text in it holds a NUL character.</source>
        <translation>لم يُحفظ «{edit}»: في نصٍّ منه محرف NUL.</translation>
    </message>
    <message>
        <source>The journal has no revision {revision}.</source>
        <translation>ليس في السجل مراجعة {revision}.</translation>
    </message>
    <message>
        <source>Revision {revision} of the journal cannot be read ({error}); it cannot be undone.</source>
        <translation>تعذّرت قراءة المراجعة {revision} من السجل ({error})؛ فلا يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Revision {revision} of the journal does not fit: {error}.</source>
        <translation>المراجعة {revision} من السجل لا توافق: {error}.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>{program} on this machine</source>
        <translation>{program} على هذا الجهاز</translation>
    </message>
    <message>
        <source>{program} on {machine}</source>
        <translation>{program} على {machine}</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>{program} by {user}</source>
        <translation>{program} للمستخدم {user}</translation>
    </message>
    <message>
        <source>{program} since {moment} UTC</source>
        <translation>{program} منذ {moment} UTC</translation>
    </message>
    <message>
        <source>{path} is open in {program} (process {id}): close it there, or open it for reading only.</source>
        <translation>{path} مفتوح في {program} (العملية {id}): أغلقه هناك أو افتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>The {table} “{row_id}” cannot be read: {error}.</source>
        <translation>تعذّرت قراءة {table} «{row_id}»: {error}.</translation>
    </message>
    <message>
        <source>{path} is of an earlier Backers and must be rewritten, but cannot be: {read_only_reason}</source>
        <translation>{path} من إصدار أقدم من Backers ويجب إعادة كتابته، ولا يمكن: {read_only_reason}</translation>
    </message>
    <message>
        <source>{path} was not opened: {problem}</source>
        <translation>لم يُفتح {path}: {problem}</translation>
    </message>
    <message>
        <source>{path} could not be brought from file version {version} to {version_2} ({splitlines}); it is as it was. Open it with the Backers that made it.</source>
        <translation>تعذّر نقل {path} من إصدار الملف {version} إلى {version_2} ({splitlines})؛ فهو كما كان. افتحه بإصدار Backers الذي صنعه.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date and is as it was: {problem}</source>
        <translation>تعذّر تحديث {path} وهو كما كان: {problem}</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a GraphML graph</source>
        <translation>رسم بياني GraphML</translation>
    </message>
    <message>
        <source>a GEXF graph</source>
        <translation>رسم بياني GEXF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>مستند XML</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>مستند JSON</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>use File &gt; Import or `backers import` to bring it into a map.</source>
        <translation>استخدم ملف &gt; استيراد أو backers import لجلبه إلى خريطة.</translation>
    </message>
    <message>
        <source>{path} does not exist: check the name, or make a new map with File &gt; New.</source>
        <translation>{path} غير موجود: تحقق من الاسم، أو أنشئ خريطة بـ ملف &gt; خريطة جديدة.</translation>
    </message>
    <message>
        <source>{path} cannot be reached: {reason}.</source>
        <translation>تعذّر الوصول إلى {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a map: choose a .backers file in it.</source>
        <translation>{path} مجلد وليس خريطة: اختر ملف .backers فيه.</translation>
    </message>
    <message>
        <source>{path} is a device or pipe, not a map: choose a .backers file.</source>
        <translation>{path} جهاز أو أنبوب وليس خريطة: اختر ملف .backers.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Ask its owner for access.</source>
        <translation>تعذّرت قراءة {path}: {reason}. اطلب الإذن من مالكه.</translation>
    </message>
    <message>
        <source>{path} is empty: it holds no map. Open a backup or a copy of it instead.</source>
        <translation>{path} فارغ: لا خريطة فيه. افتح نسخة احتياطية أو نسخة منه.</translation>
    </message>
    <message>
        <source>{path} is not a map but {likeness}: {way_out}</source>
        <translation>{path} ليس خريطة بل {likeness}: {way_out}</translation>
    </message>
    <message>
        <source>{path} is cut short after {size} bytes. Open a backup or a copy of it instead.</source>
        <translation>{path} مقطوع بعد {size} بايت. افتح نسخة احتياطية أو نسخة منه.</translation>
    </message>
    <message>
        <source>{path} is another program&apos;s SQLite database, not a map: choose a .backers file.</source>
        <translation>{path} قاعدة SQLite لبرنامج آخر وليس خريطة: اختر ملف .backers.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Backers (file version {version}, this program reads up to {schema_version}): install the newer program to open it.</source>
        <translation>{path} من إصدار أحدث من Backers (إصدار الملف {version}، وهذا البرنامج يقرأ حتى {schema_version}): ثبّت البرنامج الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>{path} has no file version; it was not touched. Open a backup or a copy of it instead.</source>
        <translation>ليس لـ {path} إصدار ملف؛ ولم يُمسّ. افتح نسخة احتياطية أو نسخة منه.</translation>
    </message>
    <message>
        <source>{path} is cut short: {size} of {page} bytes are there. Open a backup or a copy of it instead.</source>
        <translation>{path} مقطوع: الموجود {size} من {page} بايت. افتح نسخة احتياطية أو نسخة منه.</translation>
    </message>
    <message>
        <source>a file of a kind that Backers does not know</source>
        <translation>ملف من نوع لا يعرفه Backers</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>choose a .backers file.</source>
        <translation>اختر ملف .backers.</translation>
    </message>
    <message>
        <source>Nothing of this change was saved; save a copy elsewhere to keep your work.</source>
        <translation>لم يُحفظ شيء من هذا التغيير؛ احفظ نسخة في مكان آخر ليبقى عملك.</translation>
    </message>
    <message>
        <source>{path} could not be opened: {reason}</source>
        <extracomment>What went wrong with a file, and why.</extracomment>
        <translation>تعذّر فتح {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}</source>
        <translation>تعذّرت قراءة {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be made: {reason}</source>
        <translation>تعذّر إنشاء {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}</source>
        <translation>تعذّر حفظ {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be copied: {reason}</source>
        <translation>تعذّر نسخ {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be checked: {reason}</source>
        <translation>تعذّر فحص {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be set aside: {reason}</source>
        <translation>تعذّرت تنحية {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be put in order: {reason}</source>
        <translation>تعذّر إصلاح {path}: {reason}</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>فيه عدد أكبر من اللازم</translation>
    </message>
    <message>
        <source>its description of the tables is unreadable</source>
        <translation>وصف جداوله لا يُقرأ</translation>
    </message>
    <message>
        <source>a text in it holds half a character.</source>
        <translation>في نصٍّ منه نصف محرف.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>{path} was being written when its program ended and must be put in order, but is write-protected: copy it, together with {name}-journal, to a folder that you may write to.</source>
        <translation>كان {path} قيد الكتابة حين انتهى برنامجه ويجب إصلاحه، لكنه محمي من الكتابة: انسخه مع {name}-journal إلى مجلد يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>the file or its folder is write-protected.</source>
        <translation>الملف أو مجلده محمي من الكتابة.</translation>
    </message>
    <message>
        <source>another program is using it at this moment. Try again.</source>
        <translation>يستخدمه برنامج آخر الآن. حاول ثانية.</translation>
    </message>
    <message>
        <source>its disk reports an error ({error}).</source>
        <translation>قرصه يبلّغ عن خطأ ({error}).</translation>
    </message>
    <message>
        <source>table {table} has a row of the same id already.</source>
        <translation>في الجدول {table} صف بالمعرّف نفسه.</translation>
    </message>
    <message>
        <source>a row would refer to one that is not in the map.</source>
        <translation>صف سيحيل إلى صف ليس في الخريطة.</translation>
    </message>
    <message>
        <source>a value is not allowed there ({error}).</source>
        <translation>قيمة غير مسموحة هناك ({error}).</translation>
    </message>
    <message>
        <source>reading it did not come to an end. It was not touched.</source>
        <translation>لم تنته قراءته. ولم يُمسّ.</translation>
    </message>
    <message>
        <source>a text is too long for the file.</source>
        <translation>نص أطول مما يتسع له الملف.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another disk.</source>
        <translation>القرص ممتلئ. أفرغ مساحة أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened: it was moved, deleted or replaced. Nothing of this change was saved; Save a Copy keeps what you see.</source>
        <translation>لم يعد {path} الملف الذي فُتح: نُقل أو حُذف أو استُبدل. لم يُحفظ شيء من هذا التغيير؛ و«حفظ نسخة» يبقي ما تراه.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}); it was not touched. Open a backup or a copy of it instead.</source>
        <translation>{path} تالف ({detail})؛ ولم يُمسّ. افتح نسخة احتياطية أو نسخة منه.</translation>
    </message>
    <message>
        <source>It is only copied.</source>
        <translation>يُنسخ فقط.</translation>
    </message>
    <message>
        <source>Nothing of the map could be read.</source>
        <translation>لم يُقرأ شيء من الخريطة.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row was brought back; the file&apos;s own journal knew it.</source>
        <comment>{n:,} rows were brought back; the file&apos;s own journal knew them all.</comment>
        <translation>
            <numerusform>لم يُستعد أي صف.</numerusform>
            <numerusform>استُعيد صف واحد؛ عرفه سجل الملف.</numerusform>
            <numerusform>استُعيد صفان؛ عرفهما سجل الملف.</numerusform>
            <numerusform>استُعيدت {n:,} صفوف؛ عرفها سجل الملف كلها.</numerusform>
            <numerusform>استُعيد {n:,} صفًا؛ عرفها سجل الملف كلها.</numerusform>
            <numerusform>استُعيد {n:,} صف؛ عرفها سجل الملف كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could not be read or had to be mended</source>
        <comment>{n:,} could not be read or had to be mended</comment>
        <translation>
            <numerusform>لا شيء تعذّرت قراءته</numerusform>
            <numerusform>واحد تعذّرت قراءته أو لزم إصلاحه</numerusform>
            <numerusform>اثنان تعذّرت قراءتهما أو لزم إصلاحهما</numerusform>
            <numerusform>{n:,} تعذّرت قراءتها أو لزم إصلاحها</numerusform>
            <numerusform>{n:,} تعذّرت قراءتها أو لزم إصلاحها</numerusform>
            <numerusform>{n:,} تعذّرت قراءتها أو لزم إصلاحها</numerusform>
        </translation>
    </message>
    <message>
        <source>none is known missing</source>
        <translation>لا يُعرف نقص</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row was read one by one; {missing}.</source>
        <comment>{n:,} rows were read one by one; {missing}.</comment>
        <translation>
            <numerusform>لم يُقرأ أي صف؛ {missing}.</numerusform>
            <numerusform>قُرئ صف واحد؛ {missing}.</numerusform>
            <numerusform>قُرئ صفان واحدًا واحدًا؛ {missing}.</numerusform>
            <numerusform>قُرئت {n:,} صفوف واحدًا واحدًا؛ {missing}.</numerusform>
            <numerusform>قُرئ {n:,} صفًا واحدًا واحدًا؛ {missing}.</numerusform>
            <numerusform>قُرئ {n:,} صف واحدًا واحدًا؛ {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The places on the map are gone.</source>
        <translation>ضاعت المواضع على الخريطة.</translation>
    </message>
    <message>
        <source>Nothing that Backers knows could be read in {path}. It was not touched.</source>
        <translation>لم يُقرأ في {path} شيء مما يعرفه Backers. ولم يُمسّ.</translation>
    </message>
    <message>
        <source>A second {table} “{id}” was left out.</source>
        <translation>تُرك {table} ثانٍ «{id}».</translation>
    </message>
    <message>
        <source>the description of its tables is not as it was saved</source>
        <translation>وصف جداوله ليس كما حُفظ</translation>
    </message>
    <message>
        <source>the rows of table {name} are not as they were saved</source>
        <translation>صفوف الجدول {name} ليست كما حُفظت</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>بين حين وآخر</translation>
    </message>
    <message>
        <source>A snapshot only reads.</source>
        <translation>اللقطة تقرأ فقط.</translation>
    </message>
    <message>
        <source>{folder} vanished as it was made.</source>
        <translation>اختفى {folder} أثناء إنشائه.</translation>
    </message>
    <message>
        <source>{path} was not opened: {problem} Such a file did not come from Backers as it is.</source>
        <translation>لم يُفتح {path}: {problem} ملف كهذا لا يأتي من Backers بهذه الحال.</translation>
    </message>
    <message>
        <source>The table {table} is missing.</source>
        <translation>الجدول {table} ناقص.</translation>
    </message>
    <message>
        <source>The table {table} is not as Backers makes it.</source>
        <translation>الجدول {table} ليس كما يصنعه Backers.</translation>
    </message>
    <message>
        <source>an index</source>
        <translation>فهرس</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <comment>of SQLite: table, view, trigger</comment>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>It holds {what} “{name}” that Backers did not make.</source>
        <translation>فيه {what} «{name}» لم يصنعه Backers.</translation>
    </message>
    <message>
        <source>The file is only looked at.</source>
        <translation>يُنظر في الملف فقط.</translation>
    </message>
    <message>
        <source>SQLite finds: {problem}.</source>
        <translation>وجد SQLite: {problem}.</translation>
    </message>
    <message>
        <source>The journal and the rows disagree about {table} “{row_id}”.</source>
        <translation>يختلف السجل والصفوف بشأن {table} «{row_id}».</translation>
    </message>
    <message>
        <source>{path} was changed by another program since it was opened; nothing of this change was saved. Open it again, or Save a Copy.</source>
        <translation>غيّر برنامج آخر {path} بعد فتحه؛ ولم يُحفظ شيء من هذا التغيير. افتحه من جديد أو احفظ نسخة.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {problem}</source>
        <translation>تعذّر حفظ {name}: {problem}</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>إضافة جهة</translation>
    </message>
    <message>
        <source>Double-click on an empty place</source>
        <translation>نقر مزدوج على مكان فارغ</translation>
    </message>
    <message>
        <source>Draw a relationship</source>
        <translation>رسم علاقة</translation>
    </message>
    <message>
        <source>Drag from an actor&apos;s rim to another, or R and Tab, Enter</source>
        <translation>السحب من حافة جهة إلى أخرى، أو R ثم Tab وEnter</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>فتح التفاصيل</translation>
    </message>
    <message>
        <source>Double-click, or Enter</source>
        <translation>نقر مزدوج أو Enter</translation>
    </message>
    <message>
        <source>Move an actor</source>
        <translation>نقل جهة</translation>
    </message>
    <message>
        <source>Drag it; P pins it where it stands</source>
        <translation>اسحبها؛ ويثبّتها P في مكانها</translation>
    </message>
    <message>
        <source>Bend a line</source>
        <translation>ثني خط</translation>
    </message>
    <message>
        <source>Select it and drag its handle; double-click on the handle straightens it</source>
        <translation>حدده واسحب مقبضه؛ والنقر المزدوج على المقبض يقوّمه</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Drag with the right or middle button, or with Space held</source>
        <translation>السحب بالزر الأيمن أو الأوسط، أو مع ضغط المسافة</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>إظهار الخريطة كلها</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>تحديد عدة عناصر</translation>
    </message>
    <message>
        <source>Drag a box over an empty place; Ctrl or Shift adds</source>
        <translation>سحب إطار فوق مكان فارغ؛ Ctrl أو Shift يضيف</translation>
    </message>
    <message>
        <source>Show only who is near</source>
        <translation>إظهار القريبين فقط</translation>
    </message>
    <message>
        <source>Hold the button on an actor and press 1 to 9; 0 or Esc ends it</source>
        <translation>أبقِ الزر مضغوطًا على جهة واضغط 1 إلى 9؛ و0 أو Esc للإنهاء</translation>
    </message>
    <message>
        <source>Hold the picture still</source>
        <translation>إيقاف حركة الصورة</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Next actor, by importance</source>
        <translation>الجهة التالية بحسب الأهمية</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab، Shift+Tab</translation>
    </message>
    <message>
        <source>Nearest actor in a direction</source>
        <translation>أقرب جهة في اتجاه</translation>
    </message>
    <message>
        <source>Arrow keys; with Ctrl only those it is tied to</source>
        <translation>مفاتيح الأسهم؛ ومع Ctrl المرتبطة بها فقط</translation>
    </message>
    <message>
        <source>Go round an actor&apos;s relationships</source>
        <translation>التنقل بين علاقات جهة</translation>
    </message>
    <message>
        <source>Select or hide a class</source>
        <translation>تحديد فئة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Click or Alt+click in the legend</source>
        <translation>نقر أو Alt+نقر في مفتاح الخريطة</translation>
    </message>
    <message>
        <source>Keep what is selected</source>
        <translation>حفظ ما هو محدد</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9</source>
        <translation>Ctrl+Shift+1 إلى 9</translation>
    </message>
    <message>
        <source>Select it again</source>
        <translation>تحديده من جديد</translation>
    </message>
    <message>
        <source>Ctrl+1 to 9</source>
        <translation>Ctrl+1 إلى 9</translation>
    </message>
    <message>
        <source>From map to time to panels, and back</source>
        <translation>من الخريطة إلى الزمن فاللوحات ثم العودة</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6، Shift+F6</translation>
    </message>
    <message>
        <source>Break off</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <comment>menu</comment>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <comment>menu</comment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;New map…</source>
        <translation>خريطة جديدة…</translation>
    </message>
    <message>
        <source>Start an empty map in a file of your choice</source>
        <translation>بدء خريطة فارغة في ملف تختاره</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>فتح خريطة</translation>
    </message>
    <message>
        <source>Open the &amp;curated map again</source>
        <translation>فتح الخريطة المرفقة من جديد</translation>
    </message>
    <message>
        <source>A fresh copy of the shipped map, beside your own</source>
        <translation>نسخة جديدة من الخريطة المرفقة، إلى جانب خريطتك</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Bring in a graph, table or package</source>
        <translation>إدخال رسم بياني أو جدول أو حزمة</translation>
    </message>
    <message>
        <source>Import from clipboar&amp;d</source>
        <translation>استيراد من الحافظة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write the map as picture, GraphML or data package</source>
        <translation>كتابة الخريطة صورةً أو GraphML أو حزمة بيانات</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>On paper or as PDF, over as many pages as you like</source>
        <translation>على الورق أو PDF، على أي عدد من الصفحات</translation>
    </message>
    <message>
        <source>The view as it is, for pasting elsewhere</source>
        <translation>المشهد كما هو، للصقه في مكان آخر</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>A complete copy in another file</source>
        <translation>نسخة كاملة في ملف آخر</translation>
    </message>
    <message>
        <source>Save a pu&amp;blic copy…</source>
        <translation>حفظ نسخة عامة…</translation>
    </message>
    <message>
        <source>What is shown, without names, paths and private notes</source>
        <translation>ما هو ظاهر، دون أسماء ولا مسارات ولا ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Snaps&amp;hots…</source>
        <translation>لقطات…</translation>
    </message>
    <message>
        <source>Earlier states of this map: look, compare, go back</source>
        <translation>حالات سابقة لهذه الخريطة: عرض ومقارنة ورجوع</translation>
    </message>
    <message>
        <source>Bac&amp;k to your map</source>
        <translation>العودة إلى خريطتك</translation>
    </message>
    <message>
        <source>Leave the snapshot that you are looking at</source>
        <translation>مغادرة اللقطة التي تنظر إليها</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open the folder that holds this map</source>
        <translation>فتح المجلد الذي فيه هذه الخريطة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Every change is already in the file</source>
        <translation>كل تغيير محفوظ في الملف</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the last change, also after a restart</source>
        <translation>التراجع عن آخر تغيير، حتى بعد إعادة التشغيل</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>إعادة ما تُراجع عنه</translation>
    </message>
    <message>
        <source>Or double-click on an empty place</source>
        <translation>أو نقر مزدوج على مكان فارغ</translation>
    </message>
    <message>
        <source>Add &amp;actor…</source>
        <translation>إضافة جهة…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Tie two actors: or drag from an actor&apos;s rim to another</source>
        <translation>ربط جهتين: أو السحب من حافة جهة إلى أخرى</translation>
    </message>
    <message>
        <source>Add a &amp;source…</source>
        <translation>إضافة مصدر…</translation>
    </message>
    <message>
        <source>Say who says so</source>
        <translation>بيان من يقول ذلك</translation>
    </message>
    <message>
        <source>Add a n&amp;ote…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>On what is selected, or free on the map</source>
        <translation>على ما هو محدد، أو في مكان حر من الخريطة</translation>
    </message>
    <message>
        <source>Add an &amp;event…</source>
        <translation>إضافة حدث…</translation>
    </message>
    <message>
        <source>What happened on a day</source>
        <translation>ما حدث في يوم</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Give the actor another name</source>
        <translation>إعطاء الجهة اسمًا آخر</translation>
    </message>
    <message>
        <source>&amp;Turn around</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Swap who acts and who is acted on</source>
        <translation>تبديل الفاعل والمفعول به</translation>
    </message>
    <message>
        <source>Straig&amp;hten the line</source>
        <translation>تقويم الخط</translation>
    </message>
    <message>
        <source>Let a line that was bent by hand run as it would</source>
        <translation>ترك الخط المثني يدويًا يجري كما كان</translation>
    </message>
    <message>
        <source>&amp;Merge two actors…</source>
        <translation>دمج جهتين…</translation>
    </message>
    <message>
        <source>Make one actor of two, value by value</source>
        <translation>جعل جهتين جهة واحدة، قيمة قيمة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove what is selected, with what rests on it</source>
        <translation>إزالة ما هو محدد وما يستند إليه</translation>
    </message>
    <message>
        <source>Copy &amp;with footnotes</source>
        <translation>نسخ مع الحواشي</translation>
    </message>
    <message>
        <source>Sentences with numbered sources</source>
        <translation>جمل بمصادر مرقّمة</translation>
    </message>
    <message>
        <source>Copy with footnotes as Mar&amp;kdown</source>
        <translation>نسخ مع الحواشي بصيغة Markdown</translation>
    </message>
    <message>
        <source>The same, for a Markdown text</source>
        <translation>مثله، لنص Markdown</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Every actor and relationship shown</source>
        <translation>كل جهة وعلاقة ظاهرة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Any name, alias or spelling, notes and events</source>
        <translation>أي اسم أو لقب أو كتابة، وملاحظات وأحداث</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>الانتقال إلى أي شيء…</translation>
    </message>
    <message>
        <source>Any command, actor, source or question by its name</source>
        <translation>أي أمر أو جهة أو مصدر أو سؤال باسمه</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Colours, language, letters, wheel</source>
        <translation>الألوان واللغة والخط والعجلة</translation>
    </message>
    <message>
        <source>Na&amp;me the relationships</source>
        <translation>تسمية العلاقات</translation>
    </message>
    <message>
        <source>Shade the two &amp;sides</source>
        <translation>تظليل ال&amp;طرفين</translation>
    </message>
    <message>
        <source>A pale ground in the colour of each of the two sides at war, under its actors alone</source>
        <translation>خلفية باهتة بلون كل من طرفي الحرب، تحت جهاته وحدها</translation>
    </message>
    <message>
        <source>Copy &amp;as picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Bring in a graph or cells of a table copied as text</source>
        <translation>أدخل رسمًا شبكيًا أو خلايا جدول منسوخة كنص</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Or turn the wheel</source>
        <translation>أو أدر العجلة</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Hold the moving picture still</source>
        <translation>إيقاف الصورة المتحركة</translation>
    </message>
    <message>
        <source>&amp;Arrange anew</source>
        <translation>ترتيب من جديد</translation>
    </message>
    <message>
        <source>Find new places for everybody who is not pinned</source>
        <translation>إيجاد أماكن جديدة لغير المثبّتين</translation>
    </message>
    <message>
        <source>Pi&amp;n or unpin</source>
        <translation>تثبيت أو إلغاء التثبيت</translation>
    </message>
    <message>
        <source>A pinned actor stays where it was put</source>
        <translation>الجهة المثبّتة تبقى حيث وُضعت</translation>
    </message>
    <message>
        <source>&amp;Focus on the selection</source>
        <translation>التركيز على المحدد</translation>
    </message>
    <message>
        <source>Fade what is more than one step away</source>
        <translation>إبهات ما يبعد أكثر من خطوة</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Actors, relationships, events and notes as lists</source>
        <translation>الجهات والعلاقات والأحداث والملاحظات في قوائم</translation>
    </message>
    <message>
        <source>Weaker and older rows as well</source>
        <translation>الصفوف الأضعف والأقدم أيضًا</translation>
    </message>
    <message>
        <source>Show &amp;background</source>
        <translation>إظهار الخلفية</translation>
    </message>
    <message>
        <source>Write along each line what it stands for</source>
        <translation>كتابة معنى كل خط بمحاذاته</translation>
    </message>
    <message>
        <source>&amp;What changed…</source>
        <translation>ما الذي تغيّر…</translation>
    </message>
    <message>
        <source>Between two days, or two days of knowledge</source>
        <translation>بين يومين، أو يومين من المعرفة</translation>
    </message>
    <message>
        <source>Backers, relationships and measures over time</source>
        <translation>الداعمون والعلاقات والمقاييس عبر الزمن</translation>
    </message>
    <message>
        <source>&amp;Keep as bookmark…</source>
        <translation>حفظ كإشارة مرجعية…</translation>
    </message>
    <message>
        <source>The day, the filters and the camera, under a name</source>
        <translation>اليوم والمرشّحات والمشهد، تحت اسم</translation>
    </message>
    <message>
        <source>Clear all fi&amp;lters</source>
        <translation>مسح كل المرشّحات</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>إظهار كل شيء من جديد</translation>
    </message>
    <message>
        <source>&amp;Ask the map</source>
        <translation>سؤال الخريطة</translation>
    </message>
    <message>
        <source>Questions, and answers that show what they rest on</source>
        <translation>أسئلة وأجوبة تبيّن ما تستند إليه</translation>
    </message>
    <message>
        <source>How are they &amp;tied?</source>
        <translation>كيف يرتبطون؟</translation>
    </message>
    <message>
        <source>The ways between the selected actors, as sentences</source>
        <translation>الطرق بين الجهات المحددة، جملًا</translation>
    </message>
    <message>
        <source>Who backs whom, as a &amp;matrix</source>
        <translation>من يدعم من، مصفوفةً</translation>
    </message>
    <message>
        <source>Actors by actors or by sides; as PNG, SVG, CSV</source>
        <translation>جهات بجهات أو بجوانب؛ PNG وSVG وCSV</translation>
    </message>
    <message>
        <source>The &amp;world of an actor</source>
        <translation>عالم جهة</translation>
    </message>
    <message>
        <source>The selected actor in rings, or two side by side</source>
        <translation>الجهة المحددة في حلقات، أو جهتان متجاورتان</translation>
    </message>
    <message>
        <source>&amp;Selections…</source>
        <translation>التحديدات…</translation>
    </message>
    <message>
        <source>Kept selections, and selecting by conditions</source>
        <translation>تحديدات محفوظة، وتحديد بشروط</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>How it works, with pictures; needs no network</source>
        <translation>كيف يعمل، بالصور؛ دون شبكة</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Five steps through this window</source>
        <translation>خمس خطوات في هذه النافذة</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Then click a part of the window</source>
        <translation>ثم انقر جزءًا من النافذة</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>لوحة المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>What every key and gesture does</source>
        <translation>ما يفعله كل مفتاح وحركة</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>What went wrong, to read and save; nothing is sent</source>
        <translation>ما الذي تعطّل، للقراءة والحفظ؛ لا يُرسل شيء</translation>
    </message>
    <message>
        <source>&amp;About Backers</source>
        <translation>حول Backers</translation>
    </message>
    <message>
        <source>Version, licences</source>
        <translation>الإصدار والتراخيص</translation>
    </message>
    <message>
        <source>{help} ({key} on the map)</source>
        <translation>{help} ({key} على الخريطة)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>theme</comment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>تعذّر حفظ هذا.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
    <message>
        <source>Qt for Python</source>
        <translation>Qt for Python</translation>
    </message>
    <message>
        <source>LGPL version 3</source>
        <translation>الإصدار 3 من LGPL</translation>
    </message>
    <message>
        <source>Noto Sans Arabic</source>
        <translation>Noto Sans Arabic</translation>
    </message>
    <message>
        <source>About Backers</source>
        <translation>حول Backers</translation>
    </message>
    <message>
        <source>Backers {version}</source>
        <translation>Backers {version}</translation>
    </message>
    <message>
        <source>A map of who stands behind whom in the Libyan war. Every line can say who says so.</source>
        <translation>خريطة لمن يقف وراء من في الحرب الليبية. كل خط يستطيع أن يقول من يقول ذلك.</translation>
    </message>
    <message>
        <source>Licence: MIT. It works without a network and sends nothing to anybody.</source>
        <translation>الترخيص: MIT. يعمل دون شبكة ولا يرسل شيئًا إلى أحد.</translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation>يقوم على عمل آخرين</translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1</source>
        <translation>SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>كل التراخيص</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <source>Type any name, other name or Arabic spelling; arrow keys and Enter choose</source>
        <translation>اكتب أي اسم أو اسمًا آخر أو كتابة عربية؛ وتختار الأسهم وEnter</translation>
    </message>
    <message>
        <source>There is no actor of that name.</source>
        <translation>لا توجد جهة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>The other one acts</source>
        <translation>الأخرى هي الفاعلة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>2019, 2019-05, 2019-05~; empty is not known</source>
        <translation>2019 أو 2019-05 أو 2019-05~؛ الفارغ غير معروف</translation>
    </message>
    <message>
        <source>Type to narrow the list: arms, talks, sanctions</source>
        <translation>اكتب لتضييق القائمة: أسلحة، محادثات، عقوبات</translation>
    </message>
    <message>
        <source>Find a kind of relationship</source>
        <translation>البحث عن نوع علاقة</translation>
    </message>
    <message>
        <source>Type any part of a kind; arrow keys choose, Enter takes it</source>
        <translation>اكتب جزءًا من نوع؛ الأسهم تختار وEnter يأخذ</translation>
    </message>
    <message>
        <source>Kinds of relationship</source>
        <translation>أنواع العلاقات</translation>
    </message>
    <message>
        <source>How the two are tied</source>
        <translation>كيف يرتبط الاثنان</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>حجم خاص</translation>
    </message>
    <message>
        <source>Put the title into the picture</source>
        <translation>وضع العنوان في الصورة</translation>
    </message>
    <message>
        <source>Put the legend into the picture</source>
        <translation>وضع مفتاح الخريطة في الصورة</translation>
    </message>
    <message>
        <source>Put the date into the picture</source>
        <translation>وضع التاريخ في الصورة</translation>
    </message>
    <message>
        <source>Put the source line into the picture</source>
        <translation>وضع سطر المصادر في الصورة</translation>
    </message>
    <message>
        <source>List every source of what is shown under the picture, which grows by that</source>
        <translation>سرد كل مصدر لما هو ظاهر تحت الصورة، فتكبر بقدره</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>الخريطة كلها</translation>
    </message>
    <message>
        <source>All that the filters let through</source>
        <translation>كل ما تسمح به المرشّحات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>كما على الشاشة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark lines on white</source>
        <translation>خطوط داكنة على أبيض</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light lines on black</source>
        <translation>خطوط فاتحة على أسود</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>With the ground of the map</source>
        <translation>مع أرضية الخريطة</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>شفاف</translation>
    </message>
    <message>
        <source>Without ground, to lay over something else</source>
        <translation>دون أرضية، لوضعها فوق شيء آخر</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>{actors} and {relationships}.</source>
        <translation>{actors} و{relationships}.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Numbered sources</source>
        <translation>مصادر مرقّمة</translation>
    </message>
    <message>
        <source>Pixels for each unit of size: 2 is sharp on screens, 3 to 4 in print</source>
        <translation>عدد البكسلات لكل وحدة حجم: 2 واضح على الشاشة، و3 إلى 4 في الطباعة</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>يُظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>الأرضية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>What kind of file to write</source>
        <translation>نوع الملف المكتوب</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>Usual sizes, before the scale</source>
        <translation>أحجام مألوفة، قبل المقياس</translation>
    </message>
    <message>
        <source>, and as much taller as its list of sources needs</source>
        <translation>، وأطول بقدر ما تحتاجه قائمة مصادرها</translation>
    </message>
    <message>
        <source>The picture will be {width:,} × {height:,} pixels{taller}.</source>
        <translation>ستكون الصورة {width:,} × {height:,} بكسل{taller}.</translation>
    </message>
    <message>
        <source>The page will be {width:,} × {height:,} units, sharp at any size.</source>
        <translation>ستكون الصفحة {width:,} × {height:,} وحدة، واضحة بأي حجم.</translation>
    </message>
    <message>
        <source>What it cannot carry: {sentences}</source>
        <translation>ما لا تستطيع حمله: {sentences}</translation>
    </message>
    <message>
        <source>{name} of the picture</source>
        <translation>{name} الصورة</translation>
    </message>
    <message>
        <source>{name} before the scale</source>
        <translation>{name} قبل المقياس</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>صورة، PNG</translation>
    </message>
    <message>
        <source>Picture that scales, SVG</source>
        <translation>صورة قابلة للتكبير، SVG</translation>
    </message>
    <message>
        <source>Page, PDF</source>
        <translation>صفحة، PDF</translation>
    </message>
    <message>
        <source>Page to look at in a browser, offline, HTML</source>
        <translation>صفحة للعرض في متصفح دون اتصال، HTML</translation>
    </message>
    <message>
        <source>Graph for Gephi, yEd and others, GraphML</source>
        <translation>رسم بياني لبرامج Gephi وyEd وغيرهما، GraphML</translation>
    </message>
    <message>
        <source>Graph with a timeline for Gephi, GEXF</source>
        <translation>رسم بياني بخط زمني لبرنامج Gephi، GEXF</translation>
    </message>
    <message>
        <source>Spreadsheet, XLSX</source>
        <translation>جدول بيانات، XLSX</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, CSV in a zip</source>
        <translation>جداول لبرنامج جداول، CSV في zip</translation>
    </message>
    <message>
        <source>Entities for Aleph, FollowTheMoney</source>
        <translation>كيانات لبرنامج Aleph، FollowTheMoney</translation>
    </message>
    <message>
        <source>Node-link JSON for networkx and D3</source>
        <translation>JSON للعقد والروابط لـ networkx وD3</translation>
    </message>
    <message>
        <source>Tables with everything, data package</source>
        <translation>جداول بكل شيء، حزمة بيانات</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشة</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>شريحة عرض</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>A side of {width:,} pixels is too long: {longest_side:,} is the most.</source>
        <translation>ضلع من {width:,} بكسل طويل جدًا: الحد {longest_side:,}.</translation>
    </message>
    <message>
        <source>This needs {needed:.1f} GB of memory: choose a smaller size or scale, or SVG.</source>
        <translation>يحتاج هذا إلى {needed:.1f} غيغابايت من الذاكرة: اختر حجمًا أو مقياسًا أصغر، أو SVG.</translation>
    </message>
    <message>
        <source>Equal names</source>
        <translation>أسماء متطابقة</translation>
    </message>
    <message>
        <source>95 % alike and more</source>
        <translation>تشابه 95٪ فأكثر</translation>
    </message>
    <message>
        <source>All that are proposed</source>
        <translation>كل المقترحة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Who is who ({n:,})</source>
        <translation>من هو من ({n:,})</translation>
    </message>
    <message>
        <source>New ({n:,})</source>
        <translation>جديد ({n:,})</translation>
    </message>
    <message>
        <source>Differing ({n:,})</source>
        <translation>مختلف ({n:,})</translation>
    </message>
    <message>
        <source>Remarks ({n:,})</source>
        <translation>ملاحظات ({n:,})</translation>
    </message>
    <message>
        <source>Review import</source>
        <translation>مراجعة الاستيراد</translation>
    </message>
    <message>
        <source>Who is taken to be the same</source>
        <translation>من يُعدّ الجهة نفسها</translation>
    </message>
    <message>
        <source>Ticks all pairs at once; each can still be ticked or not by itself</source>
        <translation>يؤشّر كل الأزواج دفعة واحدة؛ ويمكن بعدها تغيير كل منها</translation>
    </message>
    <message>
        <source>Keep what the map has where they differ</source>
        <translation>إبقاء ما في الخريطة عند الاختلاف</translation>
    </message>
    <message>
        <source>Only what is new comes in; rows that are here already stay as they are</source>
        <translation>يدخل الجديد فقط؛ وتبقى الصفوف الموجودة كما هي</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>تأشير</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>في الخريطة</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>In the file, ticked if it is the same</source>
        <translation>في الملف، مؤشَّر إن كان هو نفسه</translation>
    </message>
    <message>
        <source>Actors of the file that may be here already</source>
        <translation>جهات في الملف ربما كانت موجودة</translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>ملاحظات على الملف</translation>
    </message>
    <message>
        <source>All of it is one step: Undo takes it back.</source>
        <translation>كل هذا خطوة واحدة: التراجع يلغيها.</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>حساب ما سيتغير…</translation>
    </message>
    <message>
        <source>{places} differ: those of the file are taken.</source>
        <translation>تختلف {places}: يؤخذ بما في الملف.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>{said}, not the only one</source>
        <translation>{said}، وليس الوحيد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Map label</source>
        <translation>التسمية على الخريطة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Why this side</source>
        <translation>لماذا هذا الجانب</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>يظهر في</translation>
    </message>
    <message>
        <source>Merge two actors</source>
        <translation>دمج جهتين</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Make one actor of {names}</source>
        <translation>جعل {names} جهة واحدة</translation>
    </message>
    <message>
        <source>Choose what stays where they differ.</source>
        <translation>اختر ما يبقى عند الاختلاف.</translation>
    </message>
    <message>
        <source>They have the same values.</source>
        <translation>القيم متطابقة.</translation>
    </message>
    <message>
        <source>{field} of {actor}: {said}</source>
        <translation>{field} {actor}: {said}</translation>
    </message>
    <message>
        <source>Keep this {field}</source>
        <translation>إبقاء: {field}</translation>
    </message>
    <message>
        <source>{rows} will move to {actor}.</source>
        <translation>{rows} ستنتقل إلى {actor}.</translation>
    </message>
    <message>
        <source>Nothing has to move to {actor}.</source>
        <translation>لا شيء ينتقل إلى {actor}.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the two, and so will vanish:
{sentences}</source>
        <translation>بين الجهتين، ولذلك ستختفي:
{sentences}</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Main map</source>
        <translation>الخريطة الرئيسية</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Add actor</source>
        <translation>إضافة جهة</translation>
    </message>
    <message>
        <source>As it is known in English</source>
        <translation>كما تُعرف بالإنجليزية</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>نوع الجهة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>{twin} is in this map already, under this name or another of its names.</source>
        <translation>{twin} موجودة في الخريطة، بهذا الاسم أو بغيره من أسمائها.</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>إضافة الحدث</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>ما حدث، في كلمات قليلة</translation>
    </message>
    <message>
        <source>It touches {rows}.</source>
        <translation>يمسّ {rows}.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Plain text; web addresses become links. Ctrl+Enter saves</source>
        <translation>نص عادي؛ وتصير عناوين الويب روابط. Ctrl+Enter يحفظ</translation>
    </message>
    <message>
        <source>Your own words. Web addresses become links.</source>
        <translation>كلماتك أنت. وتصير عناوين الويب روابط.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Pinned to a place on the map</source>
        <translation>مثبّتة على مكان في الخريطة</translation>
    </message>
    <message>
        <source>Pinned to: {row_words}</source>
        <translation>مثبّتة على: {row_words}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Poster, pages</source>
        <translation>ملصق، صفحات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>paper</comment>
        <translation>عرضي</translation>
    </message>
    <message>
        <source>Upright</source>
        <comment>paper</comment>
        <translation>طولي</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>كل المعروض</translation>
    </message>
    <message>
        <source>The view as it stands</source>
        <translation>المشهد كما هو</translation>
    </message>
    <message>
        <source> mm</source>
        <comment>millimetres, after a number</comment>
        <translation> مم</translation>
    </message>
    <message>
        <source>Pages across</source>
        <translation>صفحات عرضًا</translation>
    </message>
    <message>
        <source>Pages down</source>
        <translation>صفحات طولًا</translation>
    </message>
    <message>
        <source>Title and day</source>
        <translation>العنوان واليوم</translation>
    </message>
    <message>
        <source>Line of sources</source>
        <translation>سطر المصادر</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>لا طابعة معدّة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{wide} × {tall} cm</source>
        <translation>{wide} × {tall} سم</translation>
    </message>
    <message>
        <source>{size} from {count} pages</source>
        <translation>{size}، من {count} صفحات</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب: {path}</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>Save a public copy</source>
        <translation>حفظ نسخة عامة</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>حفظها…</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>يخرج معها</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>A copy for other people</source>
        <translation>نسخة لأشخاص آخرين</translation>
    </message>
    <message>
        <source>It holds what the filters show now, without names of authors, local paths, private notes and history. Open a line to see each row.</source>
        <translation>فيها ما تعرضه المرشّحات الآن، بلا أسماء المحررين ومسارات محلية وملاحظات خاصة وتاريخ. افتح سطرًا لترى كل صف.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>المفاتيح والأوامر</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Type a part of a command or of its key</source>
        <translation>اكتب جزءًا من أمر أو من مفتاحه</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>No snapshot yet: one is taken every ten minutes while you work, and before imports, merges and restoring.</source>
        <translation>لا لقطات بعد: تُؤخذ واحدة كل عشر دقائق أثناء العمل، وقبل الاستيراد والدمج والاستعادة.</translation>
    </message>
    <message>
        <source>Snapshots, newest first</source>
        <translation>اللقطات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>أُخذت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Edits since the one before</source>
        <translation>التعديلات منذ السابقة</translation>
    </message>
    <message>
        <source>What it holds, and what has changed since</source>
        <translation>ما فيها، وما تغيّر منذئذ</translation>
    </message>
    <message>
        <source>Take one now</source>
        <translation>أخذ لقطة الآن</translation>
    </message>
    <message>
        <source>Keeps the map as it is</source>
        <translation>يبقي الخريطة كما هي</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر فيها</translation>
    </message>
    <message>
        <source>Opens the snapshot for reading only</source>
        <translation>يفتح اللقطة للقراءة فقط</translation>
    </message>
    <message>
        <source>Save as a map…</source>
        <translation>حفظها خريطةً…</translation>
    </message>
    <message>
        <source>Writes the snapshot to a file of your choice</source>
        <translation>يكتب اللقطة في ملف تختاره</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <source>Makes the map as it was then; this can be undone</source>
        <translation>يجعل الخريطة كما كانت حينئذ؛ ويمكن التراجع</translation>
    </message>
    <message>
        <source>It holds {rows}.
Since then: {summary}

{edits}</source>
        <translation>فيها {rows}.
منذئذ: {summary}

{edits}</translation>
    </message>
    <message>
        <source>Save the snapshot as a map</source>
        <translation>حفظ اللقطة خريطةً</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Relationship</source>
        <comment>group of fields</comment>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Dates</source>
        <comment>group of fields</comment>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>group of fields</comment>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>group of fields</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>Drop a column here</source>
        <translation>أفلت عمودًا هنا</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>Fields, and the columns that become them</source>
        <translation>الحقول والأعمدة التي تصيرها</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Western (Windows 1252)</source>
        <translation>غربي (Windows 1252)</translation>
    </message>
    <message>
        <source>Arabic (Windows 1256)</source>
        <translation>عربي (Windows 1256)</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>عربي (ISO 8859-6)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>سيريلي (Windows 1251)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>sign between columns</comment>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>sign between columns</comment>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>نقطة: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>فاصلة: 1,5</translation>
    </message>
    <message>
        <source>Day first: 31/05/2019</source>
        <translation>اليوم أولًا: 31/05/2019</translation>
    </message>
    <message>
        <source>Month first: 05/31/2019</source>
        <translation>الشهر أولًا: 05/31/2019</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>الكسور العشرية</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>each column by itself</source>
        <translation>كل عمود على حدة</translation>
    </message>
    <message>
        <source>Found: {what}</source>
        <translation>وُجد: {what}</translation>
    </message>
    <message>
        <source>Own mapping</source>
        <translation>ربط خاص</translation>
    </message>
    <message>
        <source>Read a table</source>
        <translation>قراءة جدول</translation>
    </message>
    <message>
        <source>None needed: it is a table of {what}</source>
        <translation>لا حاجة إليه: هو جدول {what}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>What its columns mean</source>
        <translation>ما تعنيه أعمدته</translation>
    </message>
    <message>
        <source>A mapping that was made before, by you or by others</source>
        <translation>ربط صُنع من قبل، بيدك أو بيد غيرك</translation>
    </message>
    <message>
        <source>The first rows, with what each column means above it</source>
        <translation>الصفوف الأولى، وفوقها معنى كل عمود</translation>
    </message>
    <message>
        <source>One relationship for all rows about the same two and the same kind</source>
        <translation>علاقة واحدة لكل الصفوف عن الاثنين أنفسهما والنوع نفسه</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Open a recipe…</source>
        <translation>فتح وصفة…</translation>
    </message>
    <message>
        <source>A recipe that somebody saved</source>
        <translation>وصفة حفظها أحدهم</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>حفظ وصفةً…</translation>
    </message>
    <message>
        <source>To use the mapping again, or to share it</source>
        <translation>لاستخدام الربط ثانية أو مشاركته</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>What “{name}” means</source>
        <translation>ما يعنيه «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} row.</source>
        <comment>{name}: {n} rows.</comment>
        <translation>
            <numerusform>{name}: لا صفوف.</numerusform>
            <numerusform>{name}: صف واحد.</numerusform>
            <numerusform>{name}: صفان.</numerusform>
            <numerusform>{name}: {n} صفوف.</numerusform>
            <numerusform>{name}: {n} صفًا.</numerusform>
            <numerusform>{name}: {n} صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag each column onto what it means, or choose it above the column.</source>
        <translation>اسحب كل عمود إلى ما يعنيه، أو اختره فوق العمود.</translation>
    </message>
    <message>
        <source> The recipe also speaks of {missing}, which the table has not.</source>
        <translation> وتذكر الوصفة أيضًا {missing}، وليس في الجدول.</translation>
    </message>
    <message>
        <source>The first rows give {counts}.{gone}</source>
        <translation>تعطي الصفوف الأولى {counts}.{gone}</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>فتح وصفة</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>حفظ وصفةً</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>What happened on a day, with what is selected taking part</source>
        <translation>ما حدث في يوم، بمشاركة المحدد</translation>
    </message>
    <message>
        <source>Also list events of the background and those whose actors the filters hide</source>
        <translation>يسرد أيضًا أحداث الخلفية والأحداث التي تخفي المرشّحات جهاتها</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>البحث في الأحداث</translation>
    </message>
    <message>
        <source>Also list events that the filters hide; they are drawn faintly</source>
        <translation>يسرد أيضًا الأحداث التي تخفيها المرشّحات؛ وتُرسم باهتة</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>عدد الأحداث</translation>
    </message>
    <message>
        <source>No events with “{text}”. Press Escape to see all again.</source>
        <translation>لا أحداث فيها «{text}». اضغط Escape لرؤيتها كلها.</translation>
    </message>
    <message>
        <source>The filters hide all events. Take a filter away, or tick “Show all rows”.</source>
        <translation>تخفي المرشّحات كل الأحداث. أزل مرشّحًا أو ضع علامة على «عرض كل الصفوف».</translation>
    </message>
    <message>
        <source>No events in this map yet.</source>
        <translation>لا أحداث في هذه الخريطة بعد.</translation>
    </message>
    <message>
        <source>titles, dates, descriptions and names</source>
        <translation>العناوين والتواريخ والأوصاف والأسماء</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>متى حدث</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>The event in a few words</source>
        <translation>الحدث في كلمات قليلة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>The actors it touches</source>
        <translation>الجهات التي يمسّها</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open this address in your browser?

{strip}</source>
        <translation>هل تفتح هذا الرابط في متصفحك؟

{strip}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Does not say</source>
        <translation>لا يقول</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Hostility</source>
        <translation>عداء</translation>
    </message>
    <message>
        <source>Says it was on</source>
        <translation>يقول إنه كان في</translation>
    </message>
    <message>
        <source>Says from</source>
        <translation>يقول منذ</translation>
    </message>
    <message>
        <source>Says until</source>
        <translation>يقول حتى</translation>
    </message>
    <message>
        <source>Says that it</source>
        <translation>يقول إنه</translation>
    </message>
    <message>
        <source>What kind of tie the source speaks of</source>
        <translation>أي نوع من الروابط يذكره المصدر</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>يقول إنها</translation>
    </message>
    <message>
        <source>Whether the source calls it support or hostility</source>
        <translation>هل يسمّيه المصدر دعمًا أم عداءً</translation>
    </message>
    <message>
        <source>The date that this source gives; empty if it gives none</source>
        <translation>التاريخ الذي يعطيه هذا المصدر؛ فارغ إن لم يعط</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>تعديل الإفادة</translation>
    </message>
    <message>
        <source>Says so</source>
        <translation>يقول ذلك</translation>
    </message>
    <message>
        <source>Denies it</source>
        <translation>ينفيه</translation>
    </message>
    <message>
        <source>The source supports this</source>
        <translation>المصدر يؤيد هذا</translation>
    </message>
    <message>
        <source>The source denies this; the line on the map is then marked as disputed</source>
        <translation>المصدر ينفي هذا؛ فيوسم الخط على الخريطة بأنه مختلف عليه</translation>
    </message>
    <message>
        <source>It is not on this map yet: a new source</source>
        <translation>ليس في هذه الخريطة بعد: مصدر جديد</translation>
    </message>
    <message>
        <source>Write down the source here</source>
        <translation>دوّن المصدر هنا</translation>
    </message>
    <message>
        <source>The source gives its own date or kind</source>
        <translation>يعطي المصدر تاريخه أو نوعه الخاص</translation>
    </message>
    <message>
        <source>What this source asserts where others may say otherwise</source>
        <translation>ما يؤكده هذا المصدر حيث قد يقول غيره خلافه</translation>
    </message>
    <message>
        <source>Choose a source from the list, or tick that it is a new one.</source>
        <translation>اختر مصدرًا من القائمة، أو ضع علامة على أنه جديد.</translation>
    </message>
    <message>
        <source>In your own words, not the source&apos;s</source>
        <translation>بكلماتك لا بكلمات المصدر</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>What the source says, in your own words</source>
        <translation>ما يقوله المصدر بكلماتك</translation>
    </message>
    <message>
        <source>Page, paragraph or minute</source>
        <translation>الصفحة أو الفقرة أو الدقيقة</translation>
    </message>
    <message>
        <source>Where in the source</source>
        <translation>أين في المصدر</translation>
    </message>
    <message>
        <source>Credibility of the claim</source>
        <translation>صدقية الإفادة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>موضعه فيه</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>الصدقية</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>لم يُسمَّ مصدر</translation>
    </message>
    <message>
        <source>The map: {handling}</source>
        <translation>الخريطة: {handling}</translation>
    </message>
    <message>
        <source>Decided: {decision}</source>
        <translation>بُتّ فيه: {decision}</translation>
    </message>
    <message>
        <source>{decided}, because {reason}</source>
        <translation>{decided}، لأن {reason}</translation>
    </message>
    <message>
        <source>Open: no curator has decided yet.</source>
        <translation>مفتوح: لم يحسمه محرر بعد.</translation>
    </message>
    <message>
        <source>Say which position the map takes, and why</source>
        <translation>قل أي موقف تأخذه الخريطة ولماذا</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>حسم…</translation>
    </message>
    <message>
        <source>Click to see the source</source>
        <translation>انقر لترى المصدر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The title of the article or document</source>
        <translation>عنوان المقال أو المستند</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>من نشره</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Its web address, beginning with https://</source>
        <translation>رابطه على الويب، يبدأ بـ https://</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>What kind of publisher it is</source>
        <translation>أي نوع من الناشرين هو</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Cite a source that supports or denies this</source>
        <translation>الاستشهاد بمصدر يؤيد هذا أو ينفيه</translation>
    </message>
    <message>
        <source>Evidence for its side</source>
        <translation>أدلة جانبه</translation>
    </message>
    <message>
        <source>; {later} came out after {date}</source>
        <translation>؛ {later} صدرت بعد {date}</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>حيث تختلف المصادر</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Shows every field; each change is saved at once and can be undone</source>
        <translation>يعرض كل حقل؛ ويُحفظ كل تغيير فورًا ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>ما يستند إليه</translation>
    </message>
    <message>
        <source>Nothing on this map rests on this source.</source>
        <translation>لا شيء في هذه الخريطة يستند إلى هذا المصدر.</translation>
    </message>
    <message>
        <source>None; type to find one</source>
        <translation>لا شيء؛ اكتب لإيجاد واحد</translation>
    </message>
    <message>
        <source>Choose a source from the list, or empty the line.</source>
        <translation>اختر مصدرًا من القائمة أو أفرغ السطر.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>A, completely reliable</source>
        <translation>A، موثوق تمامًا</translation>
    </message>
    <message>
        <source>B, usually reliable</source>
        <translation>B، موثوق عادة</translation>
    </message>
    <message>
        <source>C, fairly reliable</source>
        <translation>C، موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>D, not usually reliable</source>
        <translation>D، غير موثوق عادة</translation>
    </message>
    <message>
        <source>E, unreliable</source>
        <translation>E، غير موثوق</translation>
    </message>
    <message>
        <source>F, cannot be judged</source>
        <translation>F، لا يمكن الحكم عليه</translation>
    </message>
    <message>
        <source>How far the source itself can be trusted. A: no doubt, a record of complete reliability. B: minor doubts. C: doubts, but it was right in the past. D: significant doubts, right at times. E: wrong so far. F: no basis to judge, a new source. (Admiralty code)</source>
        <translation>إلى أي حد يوثق بالمصدر نفسه. A: لا شك، وسجلّه موثوق تمامًا. B: شكوك طفيفة. C: شكوك، لكنه أصاب من قبل. D: شكوك كبيرة، ويصيب أحيانًا. E: أخطأ حتى الآن. F: لا أساس للحكم، مصدر جديد. (رمز الأميرالية)</translation>
    </message>
    <message>
        <source>1, confirmed</source>
        <translation>1، مؤكدة</translation>
    </message>
    <message>
        <source>2, probably true</source>
        <translation>2، صحيحة على الأرجح</translation>
    </message>
    <message>
        <source>3, possibly true</source>
        <translation>3، ربما صحيح</translation>
    </message>
    <message>
        <source>4, doubtful</source>
        <translation>4، مشكوك فيه</translation>
    </message>
    <message>
        <source>5, improbable</source>
        <translation>5، مستبعد</translation>
    </message>
    <message>
        <source>6, cannot be judged</source>
        <translation>6، لا يمكن الحكم عليه</translation>
    </message>
    <message>
        <source>How credible this one statement is, whoever makes it. 1: confirmed by other independent sources. 2: fits what is known, not confirmed. 3: could be so. 4: possible, does not fit. 5: contradicted by what is known. 6: no basis to judge. (Admiralty code)</source>
        <translation>ما مدى صدقية هذه الإفادة أيًّا كان قائلها. 1: أكدتها مصادر مستقلة أخرى. 2: توافق المعروف دون تأكيد. 3: قد تكون كذلك. 4: ممكنة ولا توافق. 5: يناقضها المعروف. 6: لا أساس للحكم. (رمز الأميرالية)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>مقروء كاملًا</translation>
    </message>
    <message>
        <source>Known, not read</source>
        <translation>معروف، غير مقروء</translation>
    </message>
    <message>
        <source>The source whose text this one repeats: the two then count as one voice</source>
        <translation>المصدر الذي يكرر هذا نصَّه: فيُعدّ الاثنان صوتًا واحدًا</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>الكتّاب</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>Archive copy</source>
        <translation>نسخة مؤرشفة</translation>
    </message>
    <message>
        <source>The address of an archived copy</source>
        <translation>رابط نسخة مؤرشفة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>A document&apos;s symbol, such as S/RES/1970 (2011)</source>
        <translation>رمز مستند، مثل S/RES/1970 (2011)</translation>
    </message>
    <message>
        <source>Reprint of</source>
        <translation>إعادة نشر لـ</translation>
    </message>
    <message>
        <source>Its language as a short code: en, ar, tr, fr</source>
        <translation>لغته برمز قصير: en، ar، tr، fr</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>اطُّلع عليه في</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>How far it was read</source>
        <translation>إلى أي حد قُرئ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What a reader should know about it</source>
        <translation>ما ينبغي للقارئ معرفته عنه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes, in full</source>
        <translation>نعم، كاملًا</translation>
    </message>
    <message>
        <source>No: it is known to exist, and cited through others</source>
        <translation>لا: يُعرف وجوده ويُستشهد به نقلًا عن غيره</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>denies: {sentence}</source>
        <translation>ينكر: {sentence}</translation>
    </message>
    <message>
        <source>{row}: {text}</source>
        <translation>{row}: {text}</translation>
    </message>
    <message>
        <source>Click to select.</source>
        <translation>انقر للتحديد.</translation>
    </message>
    <message>
        <source>Asks, then opens it in your browser</source>
        <translation>يسأل ثم يفتحه في متصفحك</translation>
    </message>
    <message>
        <source>Publisher, title, date, document or address</source>
        <translation>الناشر أو العنوان أو التاريخ أو المستند أو الرابط</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>إيجاد مصدر</translation>
    </message>
    <message>
        <source>Type some words; arrow keys and Enter choose</source>
        <translation>اكتب بعض الكلمات؛ الأسهم وEnter تختار</translation>
    </message>
    <message>
        <source>Sources found</source>
        <translation>مصادر وُجدت</translation>
    </message>
    <message>
        <source>No source on this map has these words. Add it as a new one below.</source>
        <translation>لا مصدر في هذه الخريطة فيه هذه الكلمات. أضفه أدناه مصدرًا جديدًا.</translation>
    </message>
    <message>
        <source>Click to see the source and everything that rests on it</source>
        <translation>انقر لترى المصدر وكل ما يستند إليه</translation>
    </message>
    <message>
        <source>
Entered by {who}, {moment}</source>
        <translation>
أدخله {who}، {moment}</translation>
    </message>
    <message>
        <source>Edit or delete what {said} says</source>
        <translation>تعديل ما يقوله {said} أو حذفه</translation>
    </message>
    <message>
        <source>Edit or delete this claim</source>
        <translation>تعديل هذه الإفادة أو حذفها</translation>
    </message>
    <message>
        <source>Edit this claim…</source>
        <translation>تعديل هذه الإفادة…</translation>
    </message>
    <message>
        <source>Delete this claim</source>
        <translation>حذف هذه الإفادة</translation>
    </message>
    <message>
        <source>{path}: no format is written under “{suffix}”; the known ones are {known}, or a folder.</source>
        <translation>{path}: لا صيغة تُكتب باللاحقة «{suffix}»؛ المعروف {known} أو مجلد.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>أيّ منها؟</translation>
    </message>
    <message>
        <source>Backers maps (*.backers)</source>
        <translation>خرائط Backers (*.backers)</translation>
    </message>
    <message>
        <source>Graphs, tables and packages (*.graphml *.gexf *.gml *.net *.dot *.gv *.json *.jsonl *.ijson *.canvas *.cyjs *.csv *.tsv *.xlsx *.ods *.gz *.zip datapackage.json);;All files (*)</source>
        <translation>رسوم وجداول وحزم (*.graphml *.gexf *.gml *.net *.dot *.gv *.json *.jsonl *.ijson *.canvas *.cyjs *.csv *.tsv *.xlsx *.ods *.gz *.zip datapackage.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>خريطة جديدة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>{maps};;All files (*)</source>
        <translation>{maps};;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Picture of {width} × {height} pixels copied.</source>
        <translation>نُسخت صورة من {width} × {height} بكسل.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} نسخة</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>{name} public</source>
        <translation>{name} عامة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Open what is there now</source>
        <translation>فتح الموجود الآن</translation>
    </message>
    <message>
        <source>{path} was replaced by another program. What you see is the map as it was: save a copy of it to keep both.</source>
        <translation>استبدل برنامج آخر {path}. ما تراه هو الخريطة كما كانت: احفظ نسخة منها لتبقى الاثنتان.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted. Save a copy, or put it back, to go on editing.</source>
        <translation>نُقل {path} أو حُذف. احفظ نسخة أو أعده إلى مكانه لمواصلة التعديل.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{path} is written. {losses}</source>
        <translation>كُتب {path}. {losses}</translation>
    </message>
    <message>
        <source>Copy written: {path}</source>
        <translation>كُتبت النسخة: {path}</translation>
    </message>
    <message>
        <source>Public copy written: {path}</source>
        <translation>كُتبت النسخة العامة: {path}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <translation>{path}: {reason}.</translation>
    </message>
    <message>
        <source>Remove filter: {label}</source>
        <translation>إزالة المرشّح: {label}</translation>
    </message>
    <message>
        <source>Remove this filter: {label}</source>
        <translation>إزالة هذا المرشّح: {label}</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>المرشّحات الفعّالة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Take away every filter, the day included</source>
        <translation>يزيل كل مرشّح، واليوم معها</translation>
    </message>
    <message>
        <source>answer: {question}</source>
        <translation>جواب: {question}</translation>
    </message>
    <message>
        <source>Take the answer off the map: {answer}</source>
        <translation>إزالة الجواب عن الخريطة: {answer}</translation>
    </message>
    <message>
        <source>{answer}
Press to see the map as before.</source>
        <translation>{answer}
اضغط لترى الخريطة كما كانت.</translation>
    </message>
    <message>
        <source>Two or more, independent</source>
        <translation>اثنان أو أكثر، مستقلة</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجوانب</translation>
    </message>
    <message>
        <source>Actors by where they stood in the war</source>
        <translation>الجهات بحسب موقعها في الحرب</translation>
    </message>
    <message>
        <source>Kinds of actor</source>
        <translation>أنواع الجهات</translation>
    </message>
    <message>
        <source>Actors by what they are</source>
        <translation>الجهات بحسب ماهيتها</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Relationships by what they do</source>
        <translation>العلاقات بحسب ما تفعله</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Relationships by how sure the map is of them</source>
        <translation>العلاقات بحسب ثقة الخريطة بها</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <source>Relationships by how well they are founded</source>
        <translation>العلاقات بحسب متانة سندها</translation>
    </message>
    <message>
        <source>Also show</source>
        <translation>عرض أيضًا</translation>
    </message>
    <message>
        <source>What is left out or kept whatever else is chosen</source>
        <translation>ما يُترك أو يُبقى مهما كان الاختيار</translation>
    </message>
    <message>
        <source>rows from other years and around the war</source>
        <translation>صفوف من سنوات أخرى ومن محيط الحرب</translation>
    </message>
    <message>
        <source>Unconnected actors</source>
        <translation>جهات بلا روابط</translation>
    </message>
    <message>
        <source>no relationship ties them to others</source>
        <translation>لا علاقة تربطها بغيرها</translation>
    </message>
    <message>
        <source>Shown with the others</source>
        <translation>معروضة مع غيرها</translation>
    </message>
    <message>
        <source>Only disputed ones</source>
        <translation>المختلف عليها فقط</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <translation>المصادر المستقلة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Show what contains…</source>
        <translation>عرض ما يحتوي…</translation>
    </message>
    <message>
        <source>Show what contains</source>
        <translation>عرض ما يحتوي</translation>
    </message>
    <message>
        <source>Shows only actors and relationships with these words in any name, claim or note</source>
        <translation>يعرض فقط الجهات والعلاقات التي فيها هذه الكلمات في اسم أو إفادة أو ملاحظة</translation>
    </message>
    <message>
        <source>Disputed relationships</source>
        <translation>علاقات مختلف عليها</translation>
    </message>
    <message>
        <source>Relationships that somebody denies</source>
        <translation>علاقات ينفيها أحد</translation>
    </message>
    <message>
        <source>Size of actors</source>
        <translation>حجم الجهات</translation>
    </message>
    <message>
        <source>What makes an actor large on the map</source>
        <translation>ما يجعل جهة كبيرة على الخريطة</translation>
    </message>
    <message>
        <source>Thickness of lines</source>
        <translation>سُمك الخطوط</translation>
    </message>
    <message>
        <source>What makes a line thick: how sure the map is, or how many independent sources say so</source>
        <translation>ما يجعل الخط سميكًا: ثقة الخريطة، أو عدد المصادر المستقلة</translation>
    </message>
    <message>
        <source>Takes away every filter of this panel</source>
        <translation>يزيل كل مرشّح في هذه اللوحة</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>إعادة ضبط المرشّحات</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>مختلف عليها</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>الحجم بحسب</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>السُمك</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>ما تعرضه الخريطة</translation>
    </message>
    <message>
        <source>Show only “{entry}”</source>
        <translation>عرض «{entry}» فقط</translation>
    </message>
    <message>
        <source>Show all of “{title}”</source>
        <translation>عرض كل «{title}»</translation>
    </message>
    <message>
        <source>{meaning}. Press Enter to show all of them.</source>
        <translation>{meaning}. اضغط Enter لعرضها كلها.</translation>
    </message>
    <message>
        <source>Space shows or hides, Enter or Alt+click shows only this</source>
        <translation>المسافة تعرض أو تخفي، وEnter أو Alt+نقر يعرض هذا وحده</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>اسم قريب</translation>
    </message>
    <message>
        <source>similar: {name}</source>
        <translation>مشابه: {name}</translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>تخفيه المرشّحات</translation>
    </message>
    <message>
        <source>Select an actor, a line or an event to copy.</source>
        <translation>حدّد جهة أو خطًا أو حدثًا للنسخ.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: {n} sentence with {sources}.</source>
        <comment>Copied: {n} sentences with {sources}.</comment>
        <translation>
            <numerusform>لم تُنسخ جمل، مع {sources}.</numerusform>
            <numerusform>نُسخت جملة واحدة مع {sources}.</numerusform>
            <numerusform>نُسخت جملتان مع {sources}.</numerusform>
            <numerusform>نُسخت {n} جمل مع {sources}.</numerusform>
            <numerusform>نُسخت {n} جملة مع {sources}.</numerusform>
            <numerusform>نُسخت {n} جملة مع {sources}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>Distances as true as can be, or what hangs together standing together: no picture has both</source>
        <translation>مسافات أصحّ ما تكون، أو وقوف المترابطين معًا: لا صورة تجمعهما</translation>
    </message>
    <message>
        <source>true distances</source>
        <translation>مسافات صحيحة</translation>
    </message>
    <message>
        <source>clear groups</source>
        <translation>مجموعات واضحة</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>توازن</translation>
    </message>
    <message>
        <source>Room between actors</source>
        <translation>المساحة بين الجهات</translation>
    </message>
    <message>
        <source>How hard actors push each other away</source>
        <translation>قوة تدافع الجهات</translation>
    </message>
    <message>
        <source>close</source>
        <comment>of actors: near each other</comment>
        <translation>متقارب</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>طول الخطوط</translation>
    </message>
    <message>
        <source>How long a line between two actors wants to be</source>
        <translation>الطول المرغوب لخط بين جهتين</translation>
    </message>
    <message>
        <source>short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Keep sides apart</source>
        <translation>فصل الجوانب</translation>
    </message>
    <message>
        <source>How far each side moves to its own ground</source>
        <translation>إلى أي حد ينتقل كل جانب إلى أرضه</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلطة</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>منفصلة</translation>
    </message>
    <message>
        <source>Hold to the middle</source>
        <translation>التمسك بالوسط</translation>
    </message>
    <message>
        <source>How hard all actors are held to the middle</source>
        <translation>قوة جذب كل الجهات إلى الوسط</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>مرتخٍ</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>مشدود</translation>
    </message>
    <message>
        <source>Arrange anew</source>
        <translation>ترتيب من جديد</translation>
    </message>
    <message>
        <source>Reset controls</source>
        <translation>إعادة ضبط التحكم</translation>
    </message>
    <message>
        <source>Shakes the picture up and lets it find its places again; pinned actors stay</source>
        <translation>يهزّ الصورة ويدعها تجد مواضعها ثانية؛ وتبقى الجهات المثبّتة</translation>
    </message>
    <message>
        <source>Puts the controls back to where they began</source>
        <translation>يعيد عناصر التحكم إلى بدايتها</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Lets the picture move again (Space)</source>
        <translation>يدع الصورة تتحرك ثانية (مسافة)</translation>
    </message>
    <message>
        <source>Holds the picture still (Space)</source>
        <translation>يثبّت الصورة (مسافة)</translation>
    </message>
    <message>
        <source>× {factor:.1f}</source>
        <extracomment>how many times as much as usual</extracomment>
        <translation>× {factor:.1f}</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>خذ الجولة</translation>
    </message>
    <message>
        <source>New here? Five steps show what this map can do.</source>
        <translation>جديد هنا؟ خمس خطوات تُريك ما تفعله هذه الخريطة.</translation>
    </message>
    <message>
        <source>Map as opened first</source>
        <translation>الخريطة كما فُتحت أولًا</translation>
    </message>
    <message>
        <source>History of edits</source>
        <translation>تاريخ التعديلات</translation>
    </message>
    <message>
        <source>Click an edit to take the map to how it was right after it</source>
        <translation>انقر تعديلًا لتعود الخريطة إلى ما كانت بعده مباشرة</translation>
    </message>
    <message>
        <source>the map is here</source>
        <translation>الخريطة هنا</translation>
    </message>
    <message>
        <source>Nothing on the clipboard can be brought in: copy GraphML, GEXF or cells of a table as text.</source>
        <translation>لا شيء في الحافظة يمكن إدخاله: انسخ GraphML أو GEXF أو خلايا جدول كنص.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message>
        <source>Something else is still under way: wait for it, or cancel it.</source>
        <translation>ما زال عمل آخر جاريًا: انتظر حتى ينتهي أو ألغه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Bringing in {file}</source>
        <translation>إدخال {file}</translation>
    </message>
    <message>
        <source>{name}: not brought in; the map is as it was.</source>
        <translation>{name}: لم يُجلب شيء؛ الخريطة كما كانت.</translation>
    </message>
    <message>
        <source>Nothing is kept under {number} yet: Ctrl+Shift+{number} keeps the selection.</source>
        <translation>لا شيء محفوظ تحت {number} بعد: Ctrl+Shift+{number} يحفظ التحديد.</translation>
    </message>
    <message>
        <source>Selected: {name}</source>
        <translation>حُدّد: {name}</translation>
    </message>
    <message>
        <source>Other names: {names}</source>
        <translation>أسماء أخرى: {names}</translation>
    </message>
    <message>
        <source>Background only</source>
        <translation>خلفية فقط</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Another name, spelling or script, by which it can be found</source>
        <translation>اسم أو تهجئة أو كتابة أخرى يُعثر عليه بها</translation>
    </message>
    <message>
        <source>Names by which it can be found, with their language</source>
        <translation>أسماء يُعثر عليه بها، مع لغتها</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Language of that name</source>
        <translation>لغة ذلك الاسم</translation>
    </message>
    <message>
        <source>en</source>
        <translation>ar</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>إزالة هذا الاسم</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الإفادات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Click an actor to see who stands behind it, or a line to see who says so.</source>
        <translation>انقر جهةً لترى من يقف وراءها، أو خطًا لترى من يقول ذلك.</translation>
    </message>
    <message>
        <source>The map is empty. Double-click on it to add the first actor.</source>
        <translation>الخريطة فارغة. انقر عليها مرتين لإضافة أول جهة.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>من شارك</translation>
    </message>
    <message>
        <source>What it started</source>
        <translation>ما بدأه</translation>
    </message>
    <message>
        <source>What it ended</source>
        <translation>ما أنهاه</translation>
    </message>
    <message>
        <source>What it bears on</source>
        <translation>ما يتصل به</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>تفاصيل التحديد</translation>
    </message>
    <message>
        <source>{label}: add one</source>
        <translation>{label}: إضافة واحد</translation>
    </message>
    <message>
        <source>Type to add one</source>
        <translation>اكتب للإضافة</translation>
    </message>
    <message>
        <source>Type a part of its name; arrow keys and Enter add it</source>
        <translation>اكتب جزءًا من اسمه؛ الأسهم وEnter تضيفه</translation>
    </message>
    <message>
        <source>Take out: {said}</source>
        <translation>إخراج: {said}</translation>
    </message>
    <message>
        <source>Takes it out of the event; the map keeps it</source>
        <translation>يخرجه من الحدث؛ وتبقيه الخريطة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>مثبّتة على</translation>
    </message>
    <message>
        <source>A place on the map</source>
        <translation>مكان على الخريطة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بقلم</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّلت</translation>
    </message>
    <message>
        <source>Your own text, pinned to this</source>
        <translation>نصك أنت، مثبّت هنا</translation>
    </message>
    <message>
        <source>Click to read and edit it</source>
        <translation>انقر لقراءتها وتعديلها</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>قلب الاتجاه</translation>
    </message>
    <message>
        <source>Swaps who acts and whom it is done to</source>
        <translation>يبدّل بين من يفعل ومن يقع عليه الفعل</translation>
    </message>
    <message>
        <source>How confidence is derived. {rule}</source>
        <translation>كيف تُستنتج درجة الثقة. {rule}</translation>
    </message>
    <message>
        <source>{name}: click to select</source>
        <translation>{name}: انقر للتحديد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>التواريخ غير معروفة</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>تستند إلى</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>تُعدّ</translation>
    </message>
    <message>
        <source>{sign}, set by hand</source>
        <translation>{sign}، حُدّدت يدويًا</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>في الاتجاهين</translation>
    </message>
    <message>
        <source>{confidence}, derived. {why}</source>
        <translation>{confidence}، مستنتجة. {why}</translation>
    </message>
    <message>
        <source>Yes, denied in: {names}</source>
        <translation>نعم، نُفيت في: {names}</translation>
    </message>
    <message>
        <source>Yes, and nobody is cited for the denial</source>
        <translation>نعم، ولا يُستشهد بأحد على النفي</translation>
    </message>
    <message>
        <source>A change here is made to all of them, as one step that can be undone.</source>
        <translation>التغيير هنا يشملها كلها، خطوةً واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Remembers where a file lies and its checksum; it is not copied</source>
        <translation>يتذكر موضع الملف ومجموعه التدقيقي؛ ولا يُنسخ</translation>
    </message>
    <message>
        <source>Let go of the file</source>
        <translation>فك الملف</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>يبقى الملف في مكانه</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>The full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>A shorter name to write on the map; empty to write the full one</source>
        <translation>اسم أقصر يُكتب على الخريطة؛ فارغ لكتابة الاسم الكامل</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Where it stood in the war</source>
        <translation>أين وقف في الحرب</translation>
    </message>
    <message>
        <source>One line that says why it is put on this side</source>
        <translation>سطر يقول لماذا وُضع في هذا الجانب</translation>
    </message>
    <message>
        <source>A country&apos;s name or its code of two letters</source>
        <translation>اسم بلد أو رمزه من حرفين</translation>
    </message>
    <message>
        <source>What a reader should know first</source>
        <translation>ما ينبغي للقارئ معرفته أولًا</translation>
    </message>
    <message>
        <source>The main map, or only where background is asked for</source>
        <translation>الخريطة الرئيسية، أو حين تُطلب الخلفية فقط</translation>
    </message>
    <message>
        <source>The actor that acts</source>
        <translation>الجهة الفاعلة</translation>
    </message>
    <message>
        <source>Does what</source>
        <translation>تفعل ماذا</translation>
    </message>
    <message>
        <source>The kind of relationship: type a part of it</source>
        <translation>نوع العلاقة: اكتب جزءًا منه</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>تجاه من</translation>
    </message>
    <message>
        <source>The actor it is done to or with</source>
        <translation>الجهة التي يقع عليها الفعل أو معها</translation>
    </message>
    <message>
        <source>Support or hostility; most follow from the kind</source>
        <translation>دعم أو عداء؛ وأكثرها يتبع النوع</translation>
    </message>
    <message>
        <source>What the kind says</source>
        <translation>ما يقوله النوع</translation>
    </message>
    <message>
        <source>Has a direction</source>
        <translation>لها اتجاه</translation>
    </message>
    <message>
        <source>Whether it runs from one to the other or both ways</source>
        <translation>هل تمضي من أحدهما إلى الآخر أم في الاتجاهين</translation>
    </message>
    <message>
        <source>Yes, one way</source>
        <translation>نعم، باتجاه واحد</translation>
    </message>
    <message>
        <source>No, both ways</source>
        <translation>لا، في الاتجاهين</translation>
    </message>
    <message>
        <source>How sure the map is of it</source>
        <translation>ما مدى ثقة الخريطة بها</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>حدّدها</translation>
    </message>
    <message>
        <source>By hand, or derived from who says so.</source>
        <translation>يدويًا، أو مستنتجة ممن يقول ذلك.</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>اليد</translation>
    </message>
    <message>
        <source>The sources that say so</source>
        <translation>المصادر التي تقول ذلك</translation>
    </message>
    <message>
        <source>Whether somebody denies it</source>
        <translation>هل ينفيها أحد</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes, it is denied</source>
        <translation>نعم، تُنفى</translation>
    </message>
    <message>
        <source>The actors that the event touched</source>
        <translation>الجهات التي مسّها الحدث</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>يتصل بـ</translation>
    </message>
    <message>
        <source>The relationships that the event has to do with</source>
        <translation>العلاقات التي يتصل بها الحدث</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>The relationships that began with the event</source>
        <translation>العلاقات التي بدأت مع الحدث</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>The relationships that ended with the event</source>
        <translation>العلاقات التي انتهت مع الحدث</translation>
    </message>
    <message>
        <source>Your own words; addresses become links</source>
        <translation>كلماتك أنت؛ وتصير الروابط قابلة للنقر</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للعمل</translation>
    </message>
    <message>
        <source>The check lists what is still to be done</source>
        <translation>يسرد الفحص ما بقي للعمل</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>A public copy leaves private notes behind</source>
        <translation>النسخة العامة تترك الملاحظات الخاصة</translation>
    </message>
    <message>
        <source>Goes with public copies</source>
        <translation>تخرج مع النسخ العامة</translation>
    </message>
    <message>
        <source>For my eyes only</source>
        <translation>لعينيّ فقط</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>خريطة بلا عنوان</translation>
    </message>
    <message>
        <source>Show more ({left} left)</source>
        <translation>عرض المزيد (بقي {left})</translation>
    </message>
    <message>
        <source>Shows the next ones</source>
        <translation>يعرض التالي</translation>
    </message>
    <message>
        <source>{kind}, {side}. Click to select.</source>
        <translation>{kind}، {side}. انقر للتحديد.</translation>
    </message>
    <message>
        <source>{sentence} (disputed)</source>
        <translation>{sentence} (مختلف عليه)</translation>
    </message>
    <message>
        <source>{how} confidence. Click to see who says so.</source>
        <translation>درجة الثقة: {how}. انقر لترى من يقول ذلك.</translation>
    </message>
    <message>
        <source>{title} (no date)</source>
        <translation>{title} (بلا تاريخ)</translation>
    </message>
    <message>
        <source>{name}, no side</source>
        <translation>{name}، بلا جانب</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>رسم SVG (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Support, cooperation and hostility</source>
        <translation>الدعم والتعاون والعداء</translation>
    </message>
    <message>
        <source>Support alone</source>
        <translation>الدعم وحده</translation>
    </message>
    <message>
        <source>All relationships</source>
        <translation>كل العلاقات</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Who backs whom</source>
        <translation>من يدعم من</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV…</source>
        <translation>حفظ بصيغة PNG أو SVG أو CSV…</translation>
    </message>
    <message>
        <source>The matrix as it stands</source>
        <translation>المصفوفة كما هي</translation>
    </message>
    <message>
        <source>Nothing of these relationships is shown: choose others, or another day.</source>
        <translation>لا شيء من هذه العلاقات معروض: اختر غيرها أو يومًا آخر.</translation>
    </message>
    <message>
        <source>Point at a cell; a click selects its lines.</source>
        <translation>أشر إلى خلية؛ والنقر يحدد خطوطها.</translation>
    </message>
    <message>
        <source>{path}: a matrix is written as {formats}.</source>
        <translation>{path}: تُكتب المصفوفة بصيغة {formats}.</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>حفظ المصفوفة</translation>
    </message>
    <message>
        <source>The matrix was not saved: {problem}</source>
        <translation>لم تُحفظ المصفوفة: {problem}</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>حُفظ {name}.</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>أمس، {time}</translation>
    </message>
    <message>
        <source>No notes yet. Right-click an actor, a relationship or a free place on the map to write one.</source>
        <translation>لا ملاحظات بعد. انقر يمينًا على جهة أو علاقة أو مكان خالٍ على الخريطة لكتابة واحدة.</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Looks in the notes and in the names of what they are about</source>
        <translation>يبحث في الملاحظات وفي أسماء ما تتناوله</translation>
    </message>
    <message>
        <source>Click to see what a note is about, double-click to change it</source>
        <translation>انقر لترى ما تتناوله ملاحظة، وانقر مرتين لتغييرها</translation>
    </message>
    <message>
        <source>No note with “{sought}”.</source>
        <translation>لا ملاحظة فيها «{sought}».</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>من غيّر ماذا</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back to your map</source>
        <translation>العودة إلى خريطتك</translation>
    </message>
    <message>
        <source>Leaves the snapshot and opens {path}</source>
        <translation>يغادر اللقطة ويفتح {path}</translation>
    </message>
    <message>
        <source>You are looking at a snapshot: your map as it was at {when}. Nothing can be changed here.</source>
        <translation>أنت تنظر إلى لقطة: خريطتك كما كانت ({when}). لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>Writes a copy that can be edited</source>
        <translation>يكتب نسخة قابلة للتعديل</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>قيد الحساب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ends the computation; the old answer stays</source>
        <translation>ينهي الحساب؛ ويبقى الجواب السابق</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>عرض على الخريطة</translation>
    </message>
    <message>
        <source>Colours or sizes the map by this answer, or gives it back</source>
        <translation>يلوّن الخريطة أو يغيّر الأحجام بحسب هذا الجواب، أو يعيدها</translation>
    </message>
    <message>
        <source>Copy with footnotes</source>
        <translation>نسخ مع الحواشي</translation>
    </message>
    <message>
        <source>The answer and what it rests on, with numbered sources</source>
        <translation>الجواب وما يستند إليه، بمصادر مرقمة</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>كيف يُحسب هذا</translation>
    </message>
    <message>
        <source>The measure, its source, and the graph</source>
        <translation>المقياس ومصدره والرسم البياني</translation>
    </message>
    <message>
        <source>Choose a line to see the relationships it rests on.</source>
        <translation>اختر سطرًا لترى العلاقات التي يستند إليها.</translation>
    </message>
    <message numerus="yes">
        <source>{line} rests on {n} relationship:</source>
        <comment>{line} rests on {n} relationships:</comment>
        <translation>
            <numerusform>{line} لا يستند إلى أي علاقة:</numerusform>
            <numerusform>{line} يستند إلى علاقة واحدة:</numerusform>
            <numerusform>{line} يستند إلى علاقتين:</numerusform>
            <numerusform>{line} يستند إلى {n} علاقات:</numerusform>
            <numerusform>{line} يستند إلى {n} علاقة:</numerusform>
            <numerusform>{line} يستند إلى {n} علاقة:</numerusform>
        </translation>
    </message>
    <message>
        <source>and {known} more, all selected on the map</source>
        <translation>و{known} أخرى، كلها محددة على الخريطة</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>محسوب على</translation>
    </message>
    <message numerus="yes">
        <source>Copied, with {n} source.</source>
        <comment>Copied, with {n} sources.</comment>
        <translation>
            <numerusform>نُسخ بلا مصادر.</numerusform>
            <numerusform>نُسخ مع مصدر واحد.</numerusform>
            <numerusform>نُسخ مع مصدرين.</numerusform>
            <numerusform>نُسخ مع {n} مصادر.</numerusform>
            <numerusform>نُسخ مع {n} مصدرًا.</numerusform>
            <numerusform>نُسخ مع {n} مصدر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {last:g} on {date}</source>
        <translation>{title}: {last:g} في {date}</translation>
    </message>
    <message>
        <source>Ask the map</source>
        <translation>اسأل الخريطة</translation>
    </message>
    <message>
        <source>Answers follow the day and the filters, and say what they rest on.</source>
        <translation>تتبع الأجوبة اليوم والمرشّحات، وتقول علامَ تستند.</translation>
    </message>
    <message>
        <source>‹ All questions</source>
        <translation>‹ كل الأسئلة</translation>
    </message>
    <message>
        <source>The map looks as before</source>
        <translation>تعود الخريطة كما كانت</translation>
    </message>
    <message>
        <source>Choose two or more actors.</source>
        <translation>اختر جهتين أو أكثر.</translation>
    </message>
    <message>
        <source> A new answer is being worked out.</source>
        <translation> يُحسب جواب جديد.</translation>
    </message>
    <message>
        <source>This answer holds for what was {moment}.{more}</source>
        <translation>هذا الجواب صحيح لما كان {moment}.{more}</translation>
    </message>
    <message>
        <source> The new one was stopped.</source>
        <translation> أُوقف الجواب الجديد.</translation>
    </message>
    <message>
        <source>Answer in a table</source>
        <translation>الجواب في جدول</translation>
    </message>
    <message>
        <source>Click to select</source>
        <translation>انقر للتحديد</translation>
    </message>
    <message>
        <source>By</source>
        <comment>the measure that ranks</comment>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <source>Which relationships the answer is computed on</source>
        <translation>العلاقات التي يُحسب عليها الجواب</translation>
    </message>
    <message>
        <source>Relationships of</source>
        <translation>علاقات</translation>
    </message>
    <message>
        <source>Each counts</source>
        <translation>كل واحدة تُحتسب</translation>
    </message>
    <message>
        <source>Both signs</source>
        <translation>الإشارتان معًا</translation>
    </message>
    <message>
        <source>Only what independent sources say</source>
        <translation>ما تقوله مصادر مستقلة فقط</translation>
    </message>
    <message>
        <source>Leaves out what rests on one publisher, partisan press or no source</source>
        <translation>يترك ما يستند إلى ناشر واحد أو صحافة منحازة أو بلا مصدر</translation>
    </message>
    <message>
        <source>Actor {number}</source>
        <translation>الجهة {number}</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Not through</source>
        <translation>دون المرور بـ</translation>
    </message>
    <message>
        <source>Not by</source>
        <translation>دون</translation>
    </message>
    <message>
        <source>any kind may count</source>
        <translation>كل الأنواع تُحتسب</translation>
    </message>
    <message>
        <source>Take the selected actors</source>
        <translation>أخذ الجهات المحددة</translation>
    </message>
    <message>
        <source>Fills in who is selected on the map</source>
        <translation>يملأ بالمحدد على الخريطة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>{label} day</source>
        <translation>{label}: اليوم</translation>
    </message>
    <message>
        <source>A date such as 2019-04-04; empty: the last year</source>
        <translation>تاريخ مثل 2019-04-04؛ فارغ: السنة الأخيرة</translation>
    </message>
    <message>
        <source>Select two or more actors on the map first.</source>
        <translation>حدّد أولًا جهتين أو أكثر على الخريطة.</translation>
    </message>
    <message>
        <source>Which date is meant</source>
        <translation>أي تاريخ هو المقصود</translation>
    </message>
    <message>
        <source>{text} means {date}</source>
        <translation>{text} يعني {date}</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>المحدد فقط</translation>
    </message>
    <message>
        <source>Put this value back</source>
        <translation>إعادة هذه القيمة</translation>
    </message>
    <message>
        <source>Makes it again as it was before that change; can be undone</source>
        <translation>يعيدها كما كانت قبل ذلك التغيير؛ ويمكن التراجع</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Select something to see its history.</source>
        <translation>حدّد شيئًا لترى تاريخه.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>{shown:,} changes</source>
        <translation>{shown:,} تغييرات</translation>
    </message>
    <message>
        <source>Put this row back</source>
        <translation>إعادة هذا الصف</translation>
    </message>
    <message>
        <source>The history of the rows that are selected, from their beginning</source>
        <translation>تاريخ الصفوف المحددة منذ بدايتها</translation>
    </message>
    <message>
        <source>Any change</source>
        <translation>أي تغيير</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Changes of one day</source>
        <translation>تغييرات يوم واحد</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>نوع التغيير</translation>
    </message>
    <message>
        <source>Changes of one kind</source>
        <translation>تغييرات من نوع واحد</translation>
    </message>
    <message>
        <source>Double-click to select the row</source>
        <translation>انقر مرتين لتحديد الصف</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} error</source>
        <comment>{n:,} errors</comment>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>{n:,} أخطاء</numerusform>
            <numerusform>{n:,} خطأ</numerusform>
            <numerusform>{n:,} خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} warning</source>
        <comment>{n:,} warnings</comment>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>{n:,} تحذيرات</numerusform>
            <numerusform>{n:,} تحذيرًا</numerusform>
            <numerusform>{n:,} تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remark</source>
        <comment>{n:,} remarks</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n:,} ملاحظات</numerusform>
            <numerusform>{n:,} ملاحظة</numerusform>
            <numerusform>{n:,} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted ones too</source>
        <translation>المكتومة أيضًا</translation>
    </message>
    <message>
        <source>Stops checking; it begins again after the next edit</source>
        <translation>يوقف الفحص؛ ويبدأ من جديد بعد التعديل التالي</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>كتم…</translation>
    </message>
    <message>
        <source>Leave this as it is, with a reason that is kept in the file</source>
        <translation>ترك هذا كما هو، مع سبب يُحفظ في الملف</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>لا شيء يُنظر فيه</translation>
    </message>
    <message>
        <source>{said}, {muted:,} muted</source>
        <translation>{said}، {muted:,} مكتومة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>No longer mute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>اذهب إليه</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>أي نتائج</translation>
    </message>
    <message>
        <source>Shows the findings of one rule</source>
        <translation>يعرض نتائج قاعدة واحدة</translation>
    </message>
    <message>
        <source>Also list what somebody decided to leave as it is, with the reason</source>
        <translation>يسرد أيضًا ما قرر أحدهم تركه كما هو، مع السبب</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>إلى أين وصل الفحص</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما ينبغي النظر فيه</translation>
    </message>
    <message>
        <source>Double-click to go to where it is put right</source>
        <translation>انقر مرتين للذهاب إلى حيث يُصحَّح</translation>
    </message>
    <message>
        <source>{severity}: {title}</source>
        <translation>{severity}: {title}</translation>
    </message>
    <message>
        <source>Muted, because {reason}{by}</source>
        <translation>مكتوم، لأن {reason}{by}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>What the map takes as true</source>
        <translation>ما تعدّه الخريطة صحيحًا</translation>
    </message>
    <message>
        <source>It holds that</source>
        <translation>تعتمد أن</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>لأن</translation>
    </message>
    <message>
        <source>Choose a position, or say in your own words what holds.</source>
        <translation>اختر موقفًا، أو قل بكلماتك ما تعتمده.</translation>
    </message>
    <message>
        <source>Decided ones too</source>
        <translation>المحسومة أيضًا</translation>
    </message>
    <message>
        <source>Search disagreements</source>
        <translation>البحث في الخلافات</translation>
    </message>
    <message>
        <source>Also list those that a curator has decided</source>
        <translation>يسرد أيضًا ما حسمه أحد المحررين</translation>
    </message>
    <message>
        <source>Double-click to see on the map what it is about</source>
        <translation>انقر مرتين لترى على الخريطة ما يدور حوله</translation>
    </message>
    <message>
        <source>{open:,} open of {rows:,}</source>
        <translation>{open:,} مفتوحة من {rows:,}</translation>
    </message>
    <message numerus="yes">
        <source>{n} position</source>
        <comment>{n} positions</comment>
        <translation>
            <numerusform>لا مواقف</numerusform>
            <numerusform>موقف واحد</numerusform>
            <numerusform>موقفان</numerusform>
            <numerusform>{n} مواقف</numerusform>
            <numerusform>{n} موقفًا</numerusform>
            <numerusform>{n} موقف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open here.</source>
        <translation>لا شيء مفتوح هنا.</translation>
    </message>
    <message>
        <source>No disagreement noted.</source>
        <translation>لا خلاف مدوّن.</translation>
    </message>
    <message>
        <source>Say which position the map takes, and why; it can be undone</source>
        <translation>قل أي موقف تأخذه الخريطة ولماذا؛ ويمكن التراجع</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Takes the decision back</source>
        <translation>يسحب القرار</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>ما يدور حوله</translation>
    </message>
    <message>
        <source>Duplicate sources</source>
        <translation>مصادر مكررة</translation>
    </message>
    <message numerus="yes">
        <source>{n} pair looks like one document twice. Nothing is merged unless you do it.</source>
        <comment>{n} pairs look like one document twice. Nothing is merged unless you do it.</comment>
        <translation>
            <numerusform>لا أزواج تبدو مستندًا واحدًا مكررًا.</numerusform>
            <numerusform>زوج واحد يبدو مستندًا واحدًا مكررًا. لا يُدمج شيء إلا بيدك.</numerusform>
            <numerusform>زوجان يبدوان مستندًا واحدًا مكررًا. لا يُدمج شيء إلا بيدك.</numerusform>
            <numerusform>{n} أزواج تبدو مستندًا واحدًا مكررًا. لا يُدمج شيء إلا بيدك.</numerusform>
            <numerusform>{n} زوجًا يبدو مستندًا واحدًا مكررًا. لا يُدمج شيء إلا بيدك.</numerusform>
            <numerusform>{n} زوج يبدو مستندًا واحدًا مكررًا. لا يُدمج شيء إلا بيدك.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two sources share an address, a document symbol or nearly a title.</source>
        <translation>لا مصدرين يشتركان في رابط أو رمز مستند أو عنوان متقارب.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Choose what stays where they differ</source>
        <translation>اختر ما يبقى حيث تختلف</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>All of one publisher</source>
        <translation>كل ما لناشر واحد</translation>
    </message>
    <message>
        <source>All of one kind of outlet</source>
        <translation>كل ما لنوع واحد من وسائل الإعلام</translation>
    </message>
    <message>
        <source>Selects what would stand on nothing</source>
        <translation>يحدد ما لن يستند إلى شيء</translation>
    </message>
    <message>
        <source>Choose what to leave out. Nothing is changed by looking.</source>
        <translation>اختر ما يُترك. النظر لا يغيّر شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} relationship would stand on nothing</source>
        <comment>{n:,} relationships would stand on nothing</comment>
        <translation>
            <numerusform>لا علاقة تبقى بلا سند</numerusform>
            <numerusform>علاقة واحدة ستبقى بلا سند</numerusform>
            <numerusform>علاقتان ستبقيان بلا سند</numerusform>
            <numerusform>{n:,} علاقات ستبقى بلا سند</numerusform>
            <numerusform>{n:,} علاقة ستبقى بلا سند</numerusform>
            <numerusform>{n:,} علاقة ستبقى بلا سند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} on one source only</source>
        <comment>{n:,} on one source only</comment>
        <translation>
            <numerusform>لا شيء على مصدر واحد</numerusform>
            <numerusform>واحدة على مصدر واحد فقط</numerusform>
            <numerusform>اثنتان على مصدر واحد فقط</numerusform>
            <numerusform>{n:,} على مصدر واحد فقط</numerusform>
            <numerusform>{n:,} على مصدر واحد فقط</numerusform>
            <numerusform>{n:,} على مصدر واحد فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>No central actor moves.</source>
        <translation>لا تتحرك أي جهة مركزية.</translation>
    </message>
    <message numerus="yes">
        <source>Of the central actors, {n} would change places.</source>
        <comment>Of the central actors, {n} would change places.</comment>
        <translation>
            <numerusform>من الجهات المركزية لا تغيّر أي جهة مكانها.</numerusform>
            <numerusform>من الجهات المركزية تغيّر واحدة مكانها.</numerusform>
            <numerusform>من الجهات المركزية تغيّر اثنتان مكانهما.</numerusform>
            <numerusform>من الجهات المركزية تغيّر {n} مكانها.</numerusform>
            <numerusform>من الجهات المركزية تغيّر {n} مكانها.</numerusform>
            <numerusform>من الجهات المركزية تغيّر {n} مكانها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>اكتب جزءًا من اسمه</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيّ منها</translation>
    </message>
    <message>
        <source>Central by</source>
        <translation>المركزية بحسب</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>ما يُترك</translation>
    </message>
    <message>
        <source>Type a part of its name; nothing is changed by looking</source>
        <translation>اكتب جزءًا من اسمه؛ النظر لا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Who counts as central</source>
        <translation>من يُعدّ مركزيًا</translation>
    </message>
    <message>
        <source>What would stand on nothing</source>
        <translation>ما لن يستند إلى شيء</translation>
    </message>
    <message>
        <source>The central actors, before and after</source>
        <translation>الجهات المركزية، قبل وبعد</translation>
    </message>
    <message>
        <source>only: {sources}</source>
        <translation>فقط: {sources}</translation>
    </message>
    <message>
        <source>would have no relationship left</source>
        <translation>لن تبقى له علاقة</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>would be up to place {place}</source>
        <translation>يصعد إلى المرتبة {place}</translation>
    </message>
    <message>
        <source>would be down to place {place}</source>
        <translation>ينزل إلى المرتبة {place}</translation>
    </message>
    <message>
        <source>Merge two sources</source>
        <translation>دمج مصدرين</translation>
    </message>
    <message>
        <source>Make one source of these two</source>
        <translation>جعل هذين المصدرين واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} claim moves to the first.</source>
        <comment>{n} claims move to the first.</comment>
        <translation>
            <numerusform>لا تنتقل أي إفادة إلى الأول.</numerusform>
            <numerusform>تنتقل إفادة واحدة إلى الأول.</numerusform>
            <numerusform>تنتقل إفادتان إلى الأول.</numerusform>
            <numerusform>تنتقل {n} إفادات إلى الأول.</numerusform>
            <numerusform>تنتقل {n} إفادة إلى الأول.</numerusform>
            <numerusform>تنتقل {n} إفادة إلى الأول.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} of the second: {said}</source>
        <translation>{field} للثاني: {said}</translation>
    </message>
    <message>
        <source>{field} of the first: {said}</source>
        <translation>{field} للأول: {said}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>لماذا يجوز بقاؤه</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>لماذا يجوز بقاؤه كما هو</translation>
    </message>
    <message>
        <source>It will not be listed again; the reason stays in the file.</source>
        <translation>لن يُسرد ثانية؛ ويبقى السبب في الملف.</translation>
    </message>
    <message>
        <source>Delete a source</source>
        <translation>حذف مصدر</translation>
    </message>
    <message numerus="yes">
        <source>{n} claim rests on it</source>
        <comment>{n} claims rest on it</comment>
        <translation>
            <numerusform>لا إفادة تستند إليه</numerusform>
            <numerusform>إفادة واحدة تستند إليه</numerusform>
            <numerusform>إفادتان تستندان إليه</numerusform>
            <numerusform>{n} إفادات تستند إليه</numerusform>
            <numerusform>{n} إفادة تستند إليه</numerusform>
            <numerusform>{n} إفادة تستند إليه</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them and delete</source>
        <translation>نقلها ثم الحذف</translation>
    </message>
    <message>
        <source>{rests}. It can go once they rest on another source.</source>
        <translation>{rests}. يمكن حذفه متى استندت إلى مصدر آخر.</translation>
    </message>
    <message>
        <source>Move them to</source>
        <translation>نقلها إلى</translation>
    </message>
    <message>
        <source>Add, import, export, find duplicates</source>
        <translation>إضافة واستيراد وتصدير وبحث عن المكرر</translation>
    </message>
    <message>
        <source>What can be done with sources</source>
        <translation>ما يمكن فعله بالمصادر</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>إضافة مصدر…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>البحث عن المكرر…</translation>
    </message>
    <message>
        <source>Import from CSL-JSON, BibTeX or RIS…</source>
        <translation>استيراد من CSL-JSON أو BibTeX أو RIS…</translation>
    </message>
    <message>
        <source>Export as CSL-JSON, BibTeX or RIS…</source>
        <translation>تصدير إلى CSL-JSON أو BibTeX أو RIS…</translation>
    </message>
    <message>
        <source>Show what rests on it</source>
        <translation>عرض ما يستند إليه</translation>
    </message>
    <message>
        <source>What would be left without it…</source>
        <translation>ما يبقى دونه…</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>دمج هذين…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Lists of sources (*.json *.bib *.ris);;All files (*)</source>
        <translation>قوائم مصادر (*.json *.bib *.ris);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>استيراد مصادر</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>تصدير مصادر</translation>
    </message>
    <message>
        <source>{file}: {summary}.</source>
        <translation>{file}: {summary}.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <comment>And {n} more.</comment>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و{n} أخرى.</numerusform>
            <numerusform>و{n} أخرى.</numerusform>
            <numerusform>و{n} أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sources:,} sources written: {path}</source>
        <translation>كُتب {sources:,} مصدر: {path}</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>البحث في المصادر</translation>
    </message>
    <message>
        <source>Also list sources that the filters hide; they are drawn faintly</source>
        <translation>يسرد أيضًا المصادر التي تخفيها المرشّحات؛ وتُرسم باهتة</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>عدد المصادر</translation>
    </message>
    <message>
        <source>No sources with “{text}”. Press Escape to see all again.</source>
        <translation>لا مصادر فيها «{text}». اضغط Escape لرؤيتها كلها.</translation>
    </message>
    <message>
        <source>The filters hide all sources. Take a filter away, or tick “Show all rows”.</source>
        <translation>تخفي المرشّحات كل المصادر. أزل مرشّحًا أو ضع علامة على «عرض كل الصفوف».</translation>
    </message>
    <message>
        <source>No sources in this map yet.</source>
        <translation>لا مصادر في هذه الخريطة بعد.</translation>
    </message>
    <message>
        <source>publishers, titles, authors, addresses, documents, remarks and what rests on them</source>
        <translation>الناشرين والعناوين والكتّاب والروابط والمستندات والملاحظات وما يستند إليها</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>متى نُشر</translation>
    </message>
    <message>
        <source>How many claims rest on it</source>
        <translation>كم إفادة تستند إليه</translation>
    </message>
    <message>
        <source>Whose text it repeats; choose it in the details</source>
        <translation>صاحب النص الذي يكرره؛ يُختار في التفاصيل</translation>
    </message>
    <message>
        <source>Who wrote it; several are parted by ;</source>
        <translation>من كتبه؛ ويُفصل بين عدة كتّاب بـ ;</translation>
    </message>
    <message>
        <source>A short code: en, ar, tr, fr</source>
        <translation>رمز قصير: en، ar، tr، fr</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>When it was looked up</source>
        <translation>متى اطُّلع عليه</translation>
    </message>
    <message>
        <source>The local file that belongs to it; attached in the details</source>
        <translation>الملف المحلي التابع له؛ يُرفق في التفاصيل</translation>
    </message>
    <message>
        <source>The world of {label}: {places} actors</source>
        <translation>عالم {label}: {places} جهة</translation>
    </message>
    <message>
        <source>The world of an actor</source>
        <translation>عالم جهة</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>and around</source>
        <translation>وحول</translation>
    </message>
    <message>
        <source>Nobody: type a name to compare</source>
        <translation>لا أحد: اكتب اسمًا للمقارنة</translation>
    </message>
    <message>
        <source>Choose an actor: type any of its names above.</source>
        <translation>اختر جهة: اكتب أيًّا من أسمائها أعلاه.</translation>
    </message>
    <message>
        <source>Not shown on this day or through these filters: {actor}.</source>
        <translation>لا ظهور في هذا اليوم أو عبر هذه المرشّحات: {actor}.</translation>
    </message>
    <message numerus="yes">
        <source>{actor}: {partners}, and through them {n} more actor, {moment}.</source>
        <comment>{actor}: {partners}, and through them {n} more actors, {moment}.</comment>
        <translation>
            <numerusform>{actor}: {partners}، ولا جهة أخرى عبرهم، {moment}.</numerusform>
            <numerusform>{actor}: {partners}، وعبرهم جهة أخرى واحدة، {moment}.</numerusform>
            <numerusform>{actor}: {partners}، وعبرهم جهتان أخريان، {moment}.</numerusform>
            <numerusform>{actor}: {partners}، وعبرهم {n} جهات أخرى، {moment}.</numerusform>
            <numerusform>{actor}: {partners}، وعبرهم {n} جهة أخرى، {moment}.</numerusform>
            <numerusform>{actor}: {partners}، وعبرهم {n} جهة أخرى، {moment}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared partners carry a ring.</source>
        <translation>الشركاء المشتركون حولهم حلقة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} partner</source>
        <comment>{n} partners</comment>
        <translation>
            <numerusform>لا شركاء</numerusform>
            <numerusform>شريك واحد</numerusform>
            <numerusform>شريكان</numerusform>
            <numerusform>{n} شركاء</numerusform>
            <numerusform>{n} شريكًا</numerusform>
            <numerusform>{n} شريك</numerusform>
        </translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>مفتوح في مكان آخر</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>If that program has ended, the map can be opened anyway. A copy is made first.</source>
        <translation>إن كان ذلك البرنامج قد انتهى فيمكن فتح الخريطة مع ذلك. تُصنع نسخة أولًا.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>No snapshot could be taken before this change: {error} The change can be undone.</source>
        <translation>تعذّر أخذ لقطة قبل هذا التغيير: {error} يمكن التراجع عن التغيير.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>No snapshot could be taken now: {error}</source>
        <translation>تعذّر أخذ لقطة الآن: {error}</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>فتح {file}</translation>
    </message>
    <message>
        <source>Go back to the snapshot of {when}</source>
        <translation>العودة إلى لقطة {when}</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it</source>
        <translation>يُحفظ الملف التالف بجانبه</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>حفظ ما يُقرأ…</translation>
    </message>
    <message>
        <source>Makes a new map of every row that is still there</source>
        <translation>يصنع خريطة جديدة من كل صف لا يزال موجودًا</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>حفظ ما يُقرأ</translation>
    </message>
    <message>
        <source>{name} rescued</source>
        <translation>{name} مستنقذة</translation>
    </message>
    <message>
        <source>This is the map as it was at {when}. The damaged file is kept as {kept}.</source>
        <translation>هذه الخريطة كما كانت في {when}. والملف التالف محفوظ باسم {kept}.</translation>
    </message>
    <message>
        <source>{sentence}{first} {path} was not touched.</source>
        <translation>{sentence}{first} لم يُمسّ {path}.</translation>
    </message>
    <message>
        <source>This is all that the report says. Read it, delete what you like, and save it to send it with your question.</source>
        <translation>هذا كل ما يقوله التقرير. اقرأه واحذف ما تشاء واحفظه لترسله مع سؤالك.</translation>
    </message>
    <message>
        <source>Python {split}, Qt {qversion}, {system} {release}, {machine}, screen through {platformname}</source>
        <translation>Python {split}، Qt {qversion}، {system} {release}، {machine}، الشاشة عبر {platformname}</translation>
    </message>
    <message>
        <source>Crashes of the program</source>
        <translation>أعطال البرنامج</translation>
    </message>
    <message>
        <source>The end of the log</source>
        <translation>نهاية السجل التقني</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Writes the report to a file of your choice</source>
        <translation>يكتب التقرير في ملف تختاره</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard</source>
        <translation>يضع التقرير في الحافظة</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>backers report</source>
        <translation>تقرير backers</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly; all saved changes are here.</source>
        <translation>انتهت الجلسة الأخيرة فجأة؛ وكل التغييرات المحفوظة هنا.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({where}). Every change shown as saved is in the file.</source>
        <translation>حدث خطأ في البرنامج ({where}). كل تغيير ظهر محفوظًا هو في الملف.</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly, and the file is not as it should be: {problem} File &gt; Snapshots has earlier states of it.</source>
        <translation>انتهت الجلسة الأخيرة فجأة، والملف ليس كما ينبغي: {problem} في ملف &gt; اللقطات حالات سابقة منه.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of {scripts}: they are shown as boxes.</source>
        <translation>لا خط على هذا الحاسوب فيه حروف {scripts}: تظهر مربعات.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>يزيل هذا الشرط</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>إزالة الشرط</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>شرط آخر</translation>
    </message>
    <message>
        <source>All conditions must hold together</source>
        <translation>يجب أن تتحقق كل الشروط معًا</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Selects what is kept, instead of what is selected</source>
        <translation>يحدد المحفوظ بدل المحدد</translation>
    </message>
    <message>
        <source>Selects both together</source>
        <translation>يحدد الاثنين معًا</translation>
    </message>
    <message>
        <source>Keep common</source>
        <translation>إبقاء المشترك</translation>
    </message>
    <message>
        <source>Selects only what is in both</source>
        <translation>يحدد ما هو في كليهما فقط</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>طرح</translation>
    </message>
    <message>
        <source>Takes what is kept out of what is selected</source>
        <translation>يطرح المحفوظ من المحدد</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>التحديدات</translation>
    </message>
    <message>
        <source>Named selections</source>
        <translation>تحديدات مسمّاة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9 keeps what is selected, Ctrl+1 to 9 brings it back.</source>
        <translation>Ctrl+Shift+1 إلى 9 يحفظ المحدد، وCtrl+1 إلى 9 يعيده.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Forgets the selection; its rows stay in the map</source>
        <translation>ينسى التحديد؛ وتبقى صفوفه في الخريطة</translation>
    </message>
    <message>
        <source>Kept selections</source>
        <translation>التحديدات المحفوظة</translation>
    </message>
    <message>
        <source>Select who …</source>
        <translation>تحديد من …</translation>
    </message>
    <message numerus="yes">
        <source>{n} row. F2 renames.</source>
        <comment>{n} rows. F2 renames.</comment>
        <translation>
            <numerusform>لا صفوف. F2 يعيد التسمية.</numerusform>
            <numerusform>صف واحد. F2 يعيد التسمية.</numerusform>
            <numerusform>صفان. F2 يعيد التسمية.</numerusform>
            <numerusform>{n} صفوف. F2 يعيد التسمية.</numerusform>
            <numerusform>{n} صفًا. F2 يعيد التسمية.</numerusform>
            <numerusform>{n} صف. F2 يعيد التسمية.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key}; {rows}</source>
        <translation>{key}؛ {rows}</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>بلا شرط</translation>
    </message>
    <message numerus="yes">
        <source>{n} relationship</source>
        <comment>{n} relationships</comment>
        <translation>
            <numerusform>لا علاقات</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتان</numerusform>
            <numerusform>{n} علاقات</numerusform>
            <numerusform>{n} علاقة</numerusform>
            <numerusform>{n} علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who {said}: {n} actor, {ties} shown.</source>
        <comment>Who {said}: {n} actors, {ties} shown.</comment>
        <translation>
            <numerusform>من {said}: لا جهات، {ties} معروضة.</numerusform>
            <numerusform>من {said}: جهة واحدة، {ties} معروضة.</numerusform>
            <numerusform>من {said}: جهتان، {ties} معروضة.</numerusform>
            <numerusform>من {said}: {n} جهات، {ties} معروضة.</numerusform>
            <numerusform>من {said}: {n} جهة، {ties} معروضة.</numerusform>
            <numerusform>من {said}: {n} جهة، {ties} معروضة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back: {edit}</source>
        <translation>جارٍ التراجع عن: {edit}</translation>
    </message>
    <message>
        <source>Doing again: {edit}</source>
        <translation>جارٍ إعادة: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>تُرجع عن: {edit}</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>أُعيد: {edit}</translation>
    </message>
    <message>
        <source>Saved: {edit}</source>
        <translation>حُفظ: {edit}</translation>
    </message>
    <message>
        <source>2019, May 2019, 31 May 2019, ca. 2019, or 2019-05~; .. is open, empty is not known</source>
        <translation>2019 أو مايو 2019 أو 31 مايو 2019 أو نحو 2019 أو 2019-05~؛ .. مفتوح، والفارغ غير معروف</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>Snapshot, read only</source>
        <translation>لقطة، للقراءة فقط</translation>
    </message>
    <message>
        <source>{actors} actors, {relationships} relationships shown</source>
        <translation>المعروض: {actors} جهة، {relationships} علاقة</translation>
    </message>
    <message>
        <source>All changes saved, {time}</source>
        <translation>كل التغييرات محفوظة، {time}</translation>
    </message>
    <message>
        <source>{some:,} of {all:,}</source>
        <translation>{some:,} من {all:,}</translation>
    </message>
    <message>
        <source>Search actors</source>
        <translation>البحث في الجهات</translation>
    </message>
    <message>
        <source>Also list actors that the filters hide; they are drawn faintly</source>
        <translation>يسرد أيضًا الجهات التي تخفيها المرشّحات؛ وتُرسم باهتة</translation>
    </message>
    <message>
        <source>Number of actors</source>
        <translation>عدد الجهات</translation>
    </message>
    <message>
        <source>No actors with “{text}”. Press Escape to see all again.</source>
        <translation>لا جهات فيها «{text}». اضغط Escape لرؤيتها كلها.</translation>
    </message>
    <message>
        <source>The filters hide all actors. Take a filter away, or tick “Show all rows”.</source>
        <translation>تخفي المرشّحات كل الجهات. أزل مرشّحًا أو ضع علامة على «عرض كل الصفوف».</translation>
    </message>
    <message>
        <source>No actors in this map yet.</source>
        <translation>لا جهات في هذه الخريطة بعد.</translation>
    </message>
    <message>
        <source>any name, Arabic included, descriptions and notes</source>
        <translation>أي اسم، والعربي منها، والأوصاف والملاحظات</translation>
    </message>
    <message>
        <source>The actor&apos;s full name</source>
        <translation>الاسم الكامل للجهة</translation>
    </message>
    <message>
        <source>What sort of actor it is</source>
        <translation>نوع الجهة</translation>
    </message>
    <message>
        <source>Where the actor stood in the war of 2019 and 2020</source>
        <translation>أين وقفت الجهة في حرب 2019 و2020</translation>
    </message>
    <message>
        <source>How many relationships the map holds for it, shown or not</source>
        <translation>كم علاقة لها في الخريطة، معروضة أو لا</translation>
    </message>
    <message>
        <source>How many of its relationships somebody denies</source>
        <translation>كم من علاقاتها ينفيها أحد</translation>
    </message>
    <message>
        <source>How many sources speak of it or of its relationships</source>
        <translation>كم مصدرًا يتحدث عنها أو عن علاقاتها</translation>
    </message>
    <message>
        <source>When the actor existed, as far as is known; sorts by the first day</source>
        <translation>متى وُجدت الجهة بحسب المعروف؛ الترتيب بأول يوم</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Main rows are always there; background only when it is asked for</source>
        <translation>الصفوف الرئيسية حاضرة دائمًا؛ والخلفية عند الطلب فقط</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>أسماء وتهجئات أخرى</translation>
    </message>
    <message>
        <source>{title} of {data}</source>
        <translation>{title}: {data}</translation>
    </message>
    <message>
        <source>That {noun} is no longer in the map.</source>
        <translation>لم يعد هذا ({noun}) في الخريطة.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Search relationships</source>
        <translation>البحث في العلاقات</translation>
    </message>
    <message>
        <source>Also list relationships that the filters hide; they are drawn faintly</source>
        <translation>يسرد أيضًا العلاقات التي تخفيها المرشّحات؛ وتُرسم باهتة</translation>
    </message>
    <message>
        <source>No relationships with “{text}”. Press Escape to see all again.</source>
        <translation>لا علاقات فيها «{text}». اضغط Escape لرؤيتها كلها.</translation>
    </message>
    <message>
        <source>The filters hide all relationships. Take a filter away, or tick “Show all rows”.</source>
        <translation>تخفي المرشّحات كل العلاقات. أزل مرشّحًا أو ضع علامة على «عرض كل الصفوف».</translation>
    </message>
    <message>
        <source>No relationships in this map yet.</source>
        <translation>لا علاقات في هذه الخريطة بعد.</translation>
    </message>
    <message>
        <source>names, what it does, claims and notes</source>
        <translation>الأسماء وما تفعله والإفادات والملاحظات</translation>
    </message>
    <message>
        <source>The actor that does it, or the first of the two</source>
        <translation>الجهة الفاعلة، أو الأولى من الاثنتين</translation>
    </message>
    <message>
        <source>does what</source>
        <translation>تفعل ماذا</translation>
    </message>
    <message>
        <source>What ties the two</source>
        <translation>ما يربط الاثنتين</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>لمَن</translation>
    </message>
    <message>
        <source>The actor it is done to, or the second of the two</source>
        <translation>الجهة التي يقع عليها الفعل، أو الثانية</translation>
    </message>
    <message>
        <source>From when to when, as far as is known; sorts by the first day</source>
        <translation>من متى إلى متى بحسب المعروف؛ الترتيب بأول يوم</translation>
    </message>
    <message>
        <source>How many sources say so, and how many deny it</source>
        <translation>كم مصدرًا يقول ذلك وكم ينفيه</translation>
    </message>
    <message>
        <source>How many publishers say so independently: a reprint counts with what it copies</source>
        <translation>كم ناشرًا يقول ذلك باستقلال: إعادة النشر تُحسب مع أصلها</translation>
    </message>
    <message>
        <source>The family of relationships it belongs to</source>
        <translation>عائلة العلاقات التي تنتمي إليها</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Whether it is for or against the other</source>
        <translation>هل هي مع الآخر أم ضده</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>عرض كل الصفوف</translation>
    </message>
    <message>
        <source>Looks in {looked_in}</source>
        <translation>يبحث في: {looked_in}</translation>
    </message>
    <message>
        <source>{listed:,} of {total:,}</source>
        <translation>{listed:,} من {total:,}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Click to sort, drag to move, right-click to choose columns</source>
        <translation>انقر للترتيب، واسحب للنقل، وانقر يمينًا لاختيار الأعمدة</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>May 2019, since May 2019, 2019-05 to 2020-10-23; ca. 2019; 2019-05/.. is open</source>
        <translation>مايو 2019، منذ مايو 2019، 2019-05 إلى 2020-10-23؛ نحو 2019؛ 2019-05/.. مفتوح</translation>
    </message>
    <message>
        <source>As its kind says</source>
        <translation>كما يقول نوعها</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Days, filters and cameras kept under a name, in the file of the map</source>
        <translation>أيام ومرشّحات ومواضع رؤية محفوظة باسم في ملف الخريطة</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown…</source>
        <translation>حفظ المعروض…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>حفظ المعروض</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>اسم الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>What was known by</source>
        <translation>ما كان معروفًا بحلول</translation>
    </message>
    <message>
        <source>a day, as in 1 April 2019</source>
        <translation>يوم، مثل 1 أبريل 2019</translation>
    </message>
    <message>
        <source>What changed, in sentences</source>
        <translation>ما تغيّر، في جمل</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>حفظ القائمة…</translation>
    </message>
    <message>
        <source>The sentences with their sources, as text or as a table (CSV)</source>
        <translation>الجمل بمصادرها، نصًا أو جدولًا (CSV)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ends the comparison</source>
        <translation>ينهي المقارنة</translation>
    </message>
    <message>
        <source>{meta}: what changed {compared_words}</source>
        <translation>{meta}: ما تغيّر {compared_words}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no change</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Changed {between}: {count}</source>
        <translation>التغييرات {between}: {count}</translation>
    </message>
    <message>
        <source>Write two days to compare them.</source>
        <translation>اكتب يومين للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>{name} could not be written: {strerror}.</source>
        <translation>تعذّرت كتابة {name}: {strerror}.</translation>
    </message>
    <message>
        <source>Saved the list of {found} changes to {name}</source>
        <translation>حُفظت قائمة من {found} تغييرًا في {name}</translation>
    </message>
    <message>
        <source>Nothing to count here.</source>
        <translation>لا شيء يُعدّ هنا.</translation>
    </message>
    <message>
        <source>Write a day, a month or a year; leave it empty for all times.</source>
        <translation>اكتب يومًا أو شهرًا أو سنة؛ واتركه فارغًا لكل الأزمنة.</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>في يوم واحد</translation>
    </message>
    <message>
        <source>Shows what is in force on the day</source>
        <translation>يعرض ما هو سارٍ في ذلك اليوم</translation>
    </message>
    <message>
        <source>Up to the day</source>
        <translation>حتى اليوم المختار</translation>
    </message>
    <message>
        <source>Shows everything that was ever in force until the day</source>
        <translation>يعرض كل ما كان ساريًا حتى ذلك اليوم</translation>
    </message>
    <message>
        <source>In a range</source>
        <translation>ضمن مدة</translation>
    </message>
    <message>
        <source>Shows what is in force at some time in a range that ends on the day</source>
        <translation>يعرض ما كان ساريًا في وقت ما من مدة تنتهي في ذلك اليوم</translation>
    </message>
    <message>
        <source>A week a second</source>
        <translation>أسبوع في الثانية</translation>
    </message>
    <message>
        <source>A month a second</source>
        <translation>شهر في الثانية</translation>
    </message>
    <message>
        <source>3 months a second</source>
        <translation>3 أشهر في الثانية</translation>
    </message>
    <message>
        <source>A year a second</source>
        <translation>سنة في الثانية</translation>
    </message>
    <message>
        <source>Play through time, or stop (Space in the timeline)</source>
        <translation>تشغيل الزمن أو إيقافه (مسافة في الخط الزمني)</translation>
    </message>
    <message>
        <source>How the day is shown</source>
        <translation>كيف يُعرض اليوم</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>سرعة التشغيل</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>كل الأزمنة</translation>
    </message>
    <message>
        <source>In force on: a day, month or year; empty for all times</source>
        <translation>سارٍ في: يوم أو شهر أو سنة؛ فارغ لكل الأزمنة</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>معروف بحلول</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Only what had been reported by that day; empty for all that is known today</source>
        <translation>ما كان قد نُشر بحلول ذلك اليوم فقط؛ فارغ لكل ما يُعرف اليوم</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Ghosts, uncertain dates, what changed, curves</source>
        <translation>الأطياف والتواريخ غير المؤكدة وما تغيّر والمنحنيات</translation>
    </message>
    <message>
        <source>&amp;Ghosts of what is not in force</source>
        <translation>أطياف ما ليس ساريًا</translation>
    </message>
    <message>
        <source>What &amp;may not be in force</source>
        <translation>ما قد لا يكون ساريًا</translation>
    </message>
    <message>
        <source>What &amp;changed…</source>
        <translation>ما تغيّر…</translation>
    </message>
    <message>
        <source>C&amp;urves…</source>
        <translation>المنحنيات…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Backers of each side</source>
        <translation>داعمو كل جانب</translation>
    </message>
    <message>
        <source>Relationships by group</source>
        <translation>العلاقات بحسب المجموعة</translation>
    </message>
    <message>
        <source>Actors by their measure</source>
        <translation>الجهات بحسب مقياسها</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as numbers (CSV)</source>
        <translation>صورةً (PNG، SVG) أو أعدادًا (CSV)</translation>
    </message>
    <message>
        <source>{path}: curves are written as .png, .svg or .csv.</source>
        <translation>{path}: تُكتب المنحنيات بصيغة .png أو .svg أو .csv.</translation>
    </message>
    <message>
        <source>Actors with a tie of support to somebody of the side, by day</source>
        <translation>جهات تربطها علاقة دعم بأحد من الجانب، يومًا بيوم</translation>
    </message>
    <message>
        <source>Relationships that are or may be in force, by day</source>
        <translation>العلاقات السارية أو التي قد تكون سارية، يومًا بيوم</translation>
    </message>
    <message>
        <source>{label}, as a share of the largest on the day</source>
        <translation>{label}، نسبةً إلى الأكبر في اليوم</translation>
    </message>
    <message>
        <source>; the largest four, or those that are selected</source>
        <translation>؛ الأربعة الكبرى، أو المحددة</translation>
    </message>
    <message>
        <source>; worked out on {n} days, each holding until the next</source>
        <translation>؛ محسوب لـ {n} يومًا، وكلٌّ يسري حتى التالي</translation>
    </message>
    <message>
        <source>, as known by {date}</source>
        <translation>، بحسب المعروف حتى {date}</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>حفظ المنحنيات</translation>
    </message>
    <message>
        <source>Saved the curves to {name}</source>
        <translation>حُفظت المنحنيات في {name}</translation>
    </message>
    <message>
        <source>Curves over time</source>
        <translation>منحنيات عبر الزمن</translation>
    </message>
    <message>
        <source>known by {date}</source>
        <translation>معروف حتى {date}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Arrow keys move the day, with Shift a week, page keys a month, Ctrl with arrows to the next event</source>
        <translation>أسهم لوحة المفاتيح تحرّك اليوم، ومع Shift أسبوعًا، ومفتاحا الصفحة شهرًا، وCtrl مع الأسهم إلى الحدث التالي</translation>
    </message>
    <message>
        <source>Who stands behind whom</source>
        <translation>من يقف وراء من</translation>
    </message>
    <message>
        <source>Colour is a side, shape is a kind of actor, a dashed red line is enmity. Click an actor to see who is tied to it. The wheel zooms, the right button moves the picture, F shows all of it again.</source>
        <translation>اللون جانب، والشكل نوع من الجهات، والخط الأحمر المتقطع عداء. انقر جهةً لترى من يرتبط بها. العجلة تكبّر، والزر الأيمن يحرّك الصورة، وF تعرضها كلها من جديد.</translation>
    </message>
    <message>
        <source>Every line rests on claims: what a source says, when it said so, and who denies it. Click a line, and its sources stand here, graded. Ctrl+Shift+E adds another.</source>
        <translation>كل خط يقوم على إفادات: ما يقوله مصدر، ومتى قاله، ومن ينفيه. انقر خطًا فتظهر مصادره هنا بدرجاتها. Ctrl+Shift+E يضيف مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Any day, as known on any day</source>
        <translation>أي يوم، كما كان معروفًا في أي يوم</translation>
    </message>
    <message>
        <source>Drag in the time line to see what was in force on a day. “Known by” hides what was published later, so that you see the war as its readers saw it then.</source>
        <translation>اسحب في الخط الزمني لترى ما كان ساريًا في يوم. «معروف بحلول» يخفي ما نُشر لاحقًا، فترى الحرب كما رآها قرّاؤها حينئذ.</translation>
    </message>
    <message>
        <source>Who brokers between the sides? How is one tied to another? Each answer is a sentence with what it rests on, and colours the map until you go back.</source>
        <translation>من يتوسط بين الجوانب؟ كيف يرتبط أحدهم بالآخر؟ كل جواب جملة بما تستند إليه، ويلوّن الخريطة حتى تعود.</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>اجعلها لك</translation>
    </message>
    <message>
        <source>Double-click an empty place to add an actor, drag from an actor&apos;s rim to tie two. Every change is saved at once, and undo goes back as far as you like. Ctrl+E writes pictures and files, Ctrl+K finds anything.</source>
        <translation>انقر مرتين على مكان فارغ لإضافة جهة، واسحب من حافة جهة لربط اثنتين. يُحفظ كل تغيير فورًا، ويعود التراجع إلى أبعد ما تريد. Ctrl+E يكتب الصور والملفات، وCtrl+K يجد كل شيء.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Everything about what is selected: its fields, its relationships, and the claims that say so or deny it. Every field can be edited, and every edit undone.</source>
        <translation>كل شيء عمّا هو محدد: حقوله وعلاقاته والإفادات التي تقوله أو تنفيه. يمكن تعديل كل حقل والتراجع عن كل تعديل.</translation>
    </message>
    <message>
        <source>Chooses what the map shows: kinds, sides, signs, grades and words. What is hidden stays in the file.</source>
        <translation>يختار ما تعرضه الخريطة: الأنواع والجوانب والإشارات والدرجات والكلمات. والمخفي يبقى في الملف.</translation>
    </message>
    <message>
        <source>How the picture arranges itself: true distances or clear groups, how strongly it pulls, and a pause.</source>
        <translation>كيف تترتب الصورة: مسافات صحيحة أم مجموعات واضحة، وقوة الجذب، وإيقاف مؤقت.</translation>
    </message>
    <message>
        <source>Every change of this map, the newest first. Click one to go back to how it was then.</source>
        <translation>كل تغيير في هذه الخريطة، الأحدث أولًا. انقر واحدًا للعودة إلى ما كان حينئذ.</translation>
    </message>
    <message>
        <source>Questions to the map. Each answer is a sentence and a table, says how it was computed and what it rests on, and colours the map until you go back.</source>
        <translation>أسئلة للخريطة. كل جواب جملة وجدول، ويقول كيف حُسب وعلامَ يستند، ويلوّن الخريطة حتى تعود.</translation>
    </message>
    <message>
        <source>All actors as a list that can be sorted, searched and edited. Selecting here selects on the map.</source>
        <translation>كل الجهات في قائمة تُرتَّب وتُبحث وتُعدَّل. والتحديد هنا تحديد على الخريطة.</translation>
    </message>
    <message>
        <source>All relationships as a list: who does what to whom, since when, and how well sourced.</source>
        <translation>كل العلاقات في قائمة: من يفعل ماذا تجاه من، ومنذ متى، وبأي مصادر.</translation>
    </message>
    <message>
        <source>What happened on which day, and whom it concerns.</source>
        <translation>ما حدث في أي يوم، ومن يعنيه.</translation>
    </message>
    <message>
        <source>Your notes, free on the map or about one row.</source>
        <translation>ملاحظاتك، حرّة على الخريطة أو عن صف بعينه.</translation>
    </message>
    <message>
        <source>Every document that claims cite. Import, merge and export them here.</source>
        <translation>كل مستند تستشهد به الإفادات. استوردها وادمجها وصدّرها هنا.</translation>
    </message>
    <message>
        <source>Where sources contradict each other, and what you decided about it.</source>
        <translation>حيث تتناقض المصادر، وما قررته بشأنها.</translation>
    </message>
    <message>
        <source>What deserves a second look: lines without sources, dates that cannot be, copies counted twice.</source>
        <translation>ما يستحق نظرة ثانية: خطوط بلا مصادر، وتواريخ مستحيلة، ونسخ عُدّت مرتين.</translation>
    </message>
    <message>
        <source>What would be left of the map without a source, an outlet or an author.</source>
        <translation>ما يبقى من الخريطة دون مصدر أو وسيلة إعلام أو كاتب.</translation>
    </message>
    <message>
        <source>Who changed what and when, read from the file&apos;s own journal.</source>
        <translation>من غيّر ماذا ومتى، من سجل الملف نفسه.</translation>
    </message>
    <message>
        <source>The map. Drag an actor to move it, drag from its rim to tie it to another, double-click an empty place to add one. The wheel zooms, the right button moves the picture. Tab and the arrow keys walk along it.</source>
        <translation>الخريطة. اسحب جهةً لتحريكها، واسحب من حافتها لربطها بأخرى، وانقر مرتين على مكان فارغ لإضافة جهة. العجلة تكبّر، والزر الأيمن يحرّك الصورة. وTab والأسهم تتنقل عليها.</translation>
    </message>
    <message>
        <source>The time. Drag to choose a day, or type it; “Known by” hides what was published later. Marks are events, the grey ground counts relationships in force.</source>
        <translation>الزمن. اسحب لاختيار يوم أو اكتبه؛ «معروف بحلول» يخفي ما نُشر لاحقًا. العلامات أحداث، والأرضية الرمادية عدد العلاقات السارية.</translation>
    </message>
    <message>
        <source>The picture is held still.</source>
        <translation>الصورة ثابتة الآن.</translation>
    </message>
    <message>
        <source>The picture moves again.</source>
        <translation>عادت الصورة إلى الحركة.</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>the file is as it was attached</source>
        <translation>الملف كما أُرفق</translation>
    </message>
    <message>
        <source>the file is no longer the one that was attached</source>
        <translation>لم يعد الملف هو الذي أُرفق</translation>
    </message>
    <message>
        <source>the file is not where it was</source>
        <translation>الملف ليس في مكانه</translation>
    </message>
    <message>
        <source>Refers to nothing</source>
        <translation>يحيل إلى لا شيء</translation>
    </message>
    <message>
        <source>No such date</source>
        <translation>تاريخ غير موجود</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>No source written down</source>
        <translation>لم يُذكر مصدر</translation>
    </message>
    <message>
        <source>Disputed, and nobody says by whom</source>
        <translation>مختلف عليه دون ذكر من ينكره</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Source without address or archive</source>
        <translation>مصدر بلا عنوان ولا أرشيف</translation>
    </message>
    <message>
        <source>Attached file has changed</source>
        <translation>تغيّر الملف المرفق</translation>
    </message>
    <message>
        <source>Attached file is missing</source>
        <translation>الملف المرفق مفقود</translation>
    </message>
    <message>
        <source>Repeats the source&apos;s wording</source>
        <translation>يكرر ألفاظ المصدر</translation>
    </message>
    <message>
        <source>Two actors, one name</source>
        <translation>جهتان باسم واحد</translation>
    </message>
    <message>
        <source>Kind outside the vocabulary</source>
        <translation>نوع خارج المفردات</translation>
    </message>
    <message>
        <source>Side outside the vocabulary</source>
        <translation>جانب خارج المفردات</translation>
    </message>
    <message>
        <source>Actor without relationship</source>
        <translation>جهة بلا علاقات</translation>
    </message>
    <message>
        <source>Nobody is cited for “{sentence}” ({id}).</source>
        <translation>لا أحد يُستشهد به على «{sentence}» ({id}).</translation>
    </message>
    <message>
        <source>{said} is claimed, and no source is written down.</source>
        <translation>{said}: ثمة إفادة دون ذكر مصدر.</translation>
    </message>
    <message>
        <source>{said} rests on one publisher.</source>
        <translation>{said}: يستند إلى ناشر واحد.</translation>
    </message>
    <message>
        <source>{said} rests on partisan or state media only.</source>
        <translation>{said}: يستند إلى إعلام حزبي أو حكومي فقط.</translation>
    </message>
    <message>
        <source>{said} has no date.</source>
        <translation>{said}: بلا تاريخ.</translation>
    </message>
    <message>
        <source>“{sentence}” ({id}) is disputed, and no claim says by whom.</source>
        <translation>«{sentence}» ({id}) مختلف عليه، ولا إفادة تذكر من ينكره.</translation>
    </message>
    <message>
        <source>“{sentence}” ({id})</source>
        <translation>«{sentence}» ({id})</translation>
    </message>
    <message>
        <source>{actor} ({id}) and {other} ({other_id}) are both called “{name}”.</source>
        <translation>{actor} ({id}) و{other} ({other_id}) يحملان الاسم نفسه «{name}».</translation>
    </message>
    <message>
        <source>{actor}: no relationship.</source>
        <translation>{actor}: لا علاقات.</translation>
    </message>
    <message>
        <source>The {table} {id} has the {field} “{word}”, which the vocabulary does not have.</source>
        <translation>{table} {id}: {field} «{word}» ليس ضمن المفردات.</translation>
    </message>
    <message>
        <source>Still to do: “{note}”.</source>
        <translation>لم يُنجز بعد: «{note}».</translation>
    </message>
    <message>
        <source>{row} refers to the {table} “{id}”, which is not in the map.</source>
        <translation>{row}: يحيل إلى {table} «{id}» وهو ليس في الخريطة.</translation>
    </message>
    <message>
        <source>{row}: {cause}</source>
        <translation>{row}: {cause}</translation>
    </message>
    <message>
        <source>{row}, {field}: {cause}</source>
        <translation>{row}، {field}: {cause}</translation>
    </message>
    <message>
        <source>The {table} {id}</source>
        <translation>{table} {id}</translation>
    </message>
    <message>
        <source>“{title}” ({id}) has neither address nor archive copy.</source>
        <translation>«{title}» ({id}) بلا عنوان ولا نسخة مؤرشفة.</translation>
    </message>
    <message>
        <source>The file of “{title}” ({id}) is no longer the one that was attached.</source>
        <translation>ملف «{title}» ({id}) لم يعد الملف الذي أُرفق.</translation>
    </message>
    <message>
        <source>The file of “{title}” ({id}) is not there: {name}.</source>
        <translation>ملف «{title}» ({id}) غير موجود: {name}.</translation>
    </message>
    <message>
        <source>What is written from “{title}” repeats its wording: “{run}”.</source>
        <translation>ما كُتب عن «{title}» يكرر ألفاظه: «{run}».</translation>
    </message>
    <message>
        <source>{date}. {question} {answer}</source>
        <translation>{date}. {question} {answer}</translation>
    </message>
    <message>
        <source>What changed {between}</source>
        <translation>ما تغيّر {between}</translation>
    </message>
    <message>
        <source>as known by {date}</source>
        <translation>بحسب المعروف حتى {date}</translation>
    </message>
    <message>
        <source>{said}, as of {date}</source>
        <translation>{said}، حتى {date}</translation>
    </message>
    <message>
        <source>All relationships on record</source>
        <translation>جميع العلاقات المسجلة</translation>
    </message>
    <message>
        <source>only what {filter}</source>
        <translation>فقط ما {filter}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more filter</source>
        <comment>{n:,} more filters</comment>
        <translation>
            <numerusform>لا مرشّحات أخرى</numerusform>
            <numerusform>مرشّح آخر</numerusform>
            <numerusform>مرشّحان آخران</numerusform>
            <numerusform>{n:,} مرشّحات أخرى</numerusform>
            <numerusform>{n:,} مرشّحًا آخر</numerusform>
            <numerusform>{n:,} مرشّح آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>background left out</source>
        <translation>دون الخلفية</translation>
    </message>
    <message>
        <source>some relationships left out</source>
        <translation>بعض العلاقات غير ظاهرة</translation>
    </message>
    <message>
        <source>{actors}, {ties}, no source cited. Made with Backers.</source>
        <translation>{actors}، {ties}، بلا مصادر. أُعدّت ببرنامج Backers.</translation>
    </message>
    <message>
        <source>{actors}, {ties}, {sources}. Made with Backers.</source>
        <translation>{actors}، {ties}، {sources}. أُعدّت ببرنامج Backers.</translation>
    </message>
    <message>
        <source>{actors}, {ties}, {sources}: {what}. Made with Backers.</source>
        <translation>{actors}، {ties}، {sources}: {what}. أُعدّت ببرنامج Backers.</translation>
    </message>
    <message>
        <source>Backed by</source>
        <translation>تتلقى الدعم من</translation>
    </message>
    <message>
        <source>Backs</source>
        <translation>تدعم</translation>
    </message>
    <message>
        <source>Allied with</source>
        <translation>متحالفة مع</translation>
    </message>
    <message>
        <source>Cooperates with</source>
        <translation>تتعاون مع</translation>
    </message>
    <message>
        <source>Fights or opposes</source>
        <translation>تقاتل أو تعارض</translation>
    </message>
    <message>
        <source>Talks and diplomacy</source>
        <translation>محادثات ودبلوماسية</translation>
    </message>
    <message>
        <source>Belongs to, leads</source>
        <translation>تنتمي إلى، تقود</translation>
    </message>
    <message>
        <source>Other ties</source>
        <translation>صلات أخرى</translation>
    </message>
    <message>
        <source>There is already an actor with the id {id}.</source>
        <translation>توجد جهة بالمعرّف {id}.</translation>
    </message>
    <message>
        <source>add {actor}</source>
        <translation>إضافة {actor}</translation>
    </message>
    <message>
        <source>That relationship is no longer in the map.</source>
        <translation>لم تعد هذه العلاقة في الخريطة.</translation>
    </message>
    <message>
        <source>straighten {rows}</source>
        <translation>تقويم {rows}</translation>
    </message>
    <message>
        <source>bend {rows}</source>
        <translation>ثني {rows}</translation>
    </message>
    <message>
        <source>There is already a bookmark “{name}”.</source>
        <translation>توجد إشارة مرجعية باسم «{name}».</translation>
    </message>
    <message>
        <source>keep {bookmark}</source>
        <translation>حفظ {bookmark}</translation>
    </message>
    <message>
        <source>That contradiction is no longer in the map.</source>
        <translation>لم يعد هذا الخلاف في الخريطة.</translation>
    </message>
    <message>
        <source>Say why: a decision without its reason helps no later reader.</source>
        <translation>اذكر السبب: قرار بلا سبب لا يفيد القارئ لاحقًا.</translation>
    </message>
    <message>
        <source>decide on {topic}</source>
        <translation>البت في {topic}</translation>
    </message>
    <message>
        <source>open again {topic}</source>
        <translation>إعادة فتح {topic}</translation>
    </message>
    <message>
        <source>What the finding is about is no longer in the map.</source>
        <translation>لم يعد موضوع الملاحظة في الخريطة.</translation>
    </message>
    <message>
        <source>Say why this may stay as it is.</source>
        <translation>اذكر لماذا يمكن أن يبقى هكذا.</translation>
    </message>
    <message>
        <source>mute a finding about {row}</source>
        <translation>كتم ملاحظة عن {row}</translation>
    </message>
    <message>
        <source>That finding is not muted.</source>
        <translation>هذه الملاحظة غير مكتومة.</translation>
    </message>
    <message>
        <source>no longer mute a finding about {row}</source>
        <translation>إلغاء كتم ملاحظة عن {row}</translation>
    </message>
    <message>
        <source>delete nothing</source>
        <translation>عدم حذف شيء</translation>
    </message>
    <message>
        <source>delete {rows}</source>
        <translation>حذف {rows}</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” cannot be deleted: {n} claim rests on it ({what}).</source>
        <comment>“{title}” cannot be deleted: {n} claims rest on it ({what}).</comment>
        <translation>
            <numerusform>لا يمكن حذف «{title}»: لا إفادات تستند إليه ({what}).</numerusform>
            <numerusform>لا يمكن حذف «{title}»: تستند إليه إفادة واحدة ({what}).</numerusform>
            <numerusform>لا يمكن حذف «{title}»: تستند إليه إفادتان ({what}).</numerusform>
            <numerusform>لا يمكن حذف «{title}»: تستند إليه {n} إفادات ({what}).</numerusform>
            <numerusform>لا يمكن حذف «{title}»: تستند إليه {n} إفادة ({what}).</numerusform>
            <numerusform>لا يمكن حذف «{title}»: تستند إليه {n} إفادة ({what}).</numerusform>
        </translation>
    </message>
    <message>
        <source>source of the confidence</source>
        <translation>مصدر درجة الثقة</translation>
    </message>
    <message>
        <source>label on the map</source>
        <translation>التسمية على الخريطة</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>reason for the side</source>
        <translation>سبب الجانب</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>تاريخ البداية</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>تاريخ النهاية</translation>
    </message>
    <message>
        <source>That {table} is no longer in the map.</source>
        <translation>{table}: لم يعد في الخريطة.</translation>
    </message>
    <message>
        <source>rename {row} to {name}</source>
        <translation>إعادة تسمية {row} إلى {name}</translation>
    </message>
    <message>
        <source>change nothing</source>
        <translation>عدم تغيير شيء</translation>
    </message>
    <message>
        <source>change {fields} of {rows}</source>
        <translation>تغيير {fields} في {rows}</translation>
    </message>
    <message>
        <source>There is no actor “{end}” in this map.</source>
        <translation>لا توجد جهة باسم «{end}» في هذه الخريطة.</translation>
    </message>
    <message>
        <source>An actor of the event is no longer in the map.</source>
        <translation>إحدى جهات الحدث لم تعد في الخريطة.</translation>
    </message>
    <message>
        <source>A relationship of the event is no longer in the map.</source>
        <translation>إحدى علاقات الحدث لم تعد في الخريطة.</translation>
    </message>
    <message>
        <source>add event {event}</source>
        <translation>إضافة حدث {event}</translation>
    </message>
    <message>
        <source>add source {source}</source>
        <translation>إضافة مصدر {source}</translation>
    </message>
    <message>
        <source>A source needs a title, an address or a document symbol.</source>
        <translation>يحتاج المصدر إلى عنوان أو رابط أو رمز وثيقة.</translation>
    </message>
    <message>
        <source>What the claim is about is no longer in the map.</source>
        <translation>لم يعد موضوع الإفادة في الخريطة.</translation>
    </message>
    <message>
        <source>That source is no longer in the map.</source>
        <translation>لم يعد هذا المصدر في الخريطة.</translation>
    </message>
    <message>
        <source>A claim needs a source or a text.</source>
        <translation>تحتاج الإفادة إلى مصدر أو نص.</translation>
    </message>
    <message>
        <source>dispute {row}</source>
        <translation>الطعن في {row}</translation>
    </message>
    <message>
        <source>cite a source for {row}</source>
        <translation>الاستشهاد بمصدر على {row}</translation>
    </message>
    <message>
        <source>An actor cannot be merged with itself.</source>
        <translation>لا يمكن دمج جهة مع نفسها.</translation>
    </message>
    <message>
        <source>One of the two actors is no longer in the map.</source>
        <translation>إحدى الجهتين لم تعد في الخريطة.</translation>
    </message>
    <message>
        <source>merge {actor} into {other}</source>
        <translation>دمج {actor} في {other}</translation>
    </message>
    <message>
        <source>note “{text}”</source>
        <translation>ملاحظة «{text}»</translation>
    </message>
    <message>
        <source>claim “{text}”</source>
        <translation>إفادة «{text}»</translation>
    </message>
    <message>
        <source>bookmark “{name}”</source>
        <translation>إشارة مرجعية «{name}»</translation>
    </message>
    <message>
        <source>selection “{name}”</source>
        <translation>تحديد «{name}»</translation>
    </message>
    <message>
        <source>mute of “{rule}”</source>
        <translation>كتم «{rule}»</translation>
    </message>
    <message>
        <source>A note needs some text.</source>
        <translation>تحتاج الملاحظة إلى نص.</translation>
    </message>
    <message>
        <source>What the note is about is no longer in the map.</source>
        <translation>لم يعد موضوع الملاحظة في الخريطة.</translation>
    </message>
    <message>
        <source>add a note on the map</source>
        <translation>إضافة ملاحظة على الخريطة</translation>
    </message>
    <message>
        <source>add a note on {row}</source>
        <translation>إضافة ملاحظة على {row}</translation>
    </message>
    <message>
        <source>Those actors are no longer in the map.</source>
        <translation>لم تعد هذه الجهات في الخريطة.</translation>
    </message>
    <message>
        <source>move {rows}</source>
        <translation>نقل {rows}</translation>
    </message>
    <message>
        <source>pin {rows}</source>
        <translation>تثبيت {rows}</translation>
    </message>
    <message>
        <source>unpin {rows}</source>
        <translation>إلغاء تثبيت {rows}</translation>
    </message>
    <message>
        <source>A relationship needs two different actors.</source>
        <translation>تحتاج العلاقة إلى جهتين مختلفتين.</translation>
    </message>
    <message>
        <source>Two places do not act on each other.</source>
        <translation>لا يؤثر مكانان أحدهما في الآخر.</translation>
    </message>
    <message>
        <source>connect {subject} to {object} ({phrase})</source>
        <translation>ربط {subject} بـ {object} ({phrase})</translation>
    </message>
    <message>
        <source>turn around {rows}</source>
        <translation>عكس {rows}</translation>
    </message>
    <message>
        <source>Nothing is selected that could be kept: select actors or relationships first.</source>
        <translation>لا شيء محدد يمكن حفظه: حدد جهات أو علاقات أولًا.</translation>
    </message>
    <message>
        <source>Selection {n}</source>
        <translation>تحديد {n}</translation>
    </message>
    <message>
        <source>{n}: {names}</source>
        <translation>{n}: {names}</translation>
    </message>
    <message>
        <source>save {name}</source>
        <translation>حفظ {name}</translation>
    </message>
    <message>
        <source>A source cannot be merged with itself.</source>
        <translation>لا يمكن دمج مصدر مع نفسه.</translation>
    </message>
    <message>
        <source>One of the two sources is no longer in the map.</source>
        <translation>أحد المصدرين لم يعد في الخريطة.</translation>
    </message>
    <message>
        <source>merge source {source} into {other}</source>
        <translation>دمج المصدر {source} في {other}</translation>
    </message>
    <message>
        <source>Choose another source to rest the claims on.</source>
        <translation>اختر مصدرًا آخر تستند إليه الإفادات.</translation>
    </message>
    <message>
        <source>delete {source}, its claims now resting on {other}</source>
        <translation>حذف {source} مع استناد إفاداته إلى {other}</translation>
    </message>
    <message>
        <source>High: two or more independent publishers say so, not partisan or state media alone, and nobody denies it. Medium: the same but denied, or one such publisher and nobody denies it. Low: everything else. Sources graded E and claims graded 5 are not counted.</source>
        <translation>عالية: يقول بها ناشران مستقلان أو أكثر، وليس الإعلام الحزبي أو الحكومي وحده، ولا ينكرها أحد. متوسطة: كذلك ولكن مع إنكار، أو ناشر واحد من هذا النوع ولا ينكرها أحد. منخفضة: كل ما عدا ذلك. لا تُحسب المصادر المصنفة E ولا الإفادات المصنفة 5.</translation>
    </message>
    <message numerus="yes">
        <source>One publisher says so</source>
        <comment>{n} independent publishers say so</comment>
        <translation>
            <numerusform>لا ناشر يقول بها</numerusform>
            <numerusform>ناشر واحد يقول بها</numerusform>
            <numerusform>ناشران مستقلان يقولان بها</numerusform>
            <numerusform>{n} ناشرين مستقلين يقولون بها</numerusform>
            <numerusform>{n} ناشرًا مستقلًا يقولون بها</numerusform>
            <numerusform>{n} ناشر مستقل يقولون بها</numerusform>
        </translation>
    </message>
    <message>
        <source>No source that counts says so</source>
        <translation>لا مصدر معتبر يقول بها</translation>
    </message>
    <message>
        <source>and it is denied</source>
        <translation>وهناك من ينكرها</translation>
    </message>
    <message>
        <source>and nobody denies it</source>
        <translation>ولا ينكرها أحد</translation>
    </message>
    <message>
        <source>partisan or state media only</source>
        <translation>إعلام حزبي أو حكومي فقط</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>same document symbol</source>
        <translation>رمز الوثيقة نفسه</translation>
    </message>
    <message>
        <source>nearly the same title</source>
        <translation>عنوان شبه متطابق</translation>
    </message>
    <message>
        <source>says from: {said}</source>
        <translation>يقول من: {said}</translation>
    </message>
    <message>
        <source>says until: {said}</source>
        <translation>يقول حتى: {said}</translation>
    </message>
    <message>
        <source>says on: {said}</source>
        <translation>يقول بتاريخ: {said}</translation>
    </message>
    <message>
        <source>says kind: {said}</source>
        <translation>يقول النوع: {said}</translation>
    </message>
    <message>
        <source>says sign: {said}</source>
        <translation>يقول الإشارة: {said}</translation>
    </message>
    <message>
        <source>support</source>
        <comment>sign</comment>
        <translation>دعم</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>sign</comment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>hostility</source>
        <comment>sign</comment>
        <translation>عداء</translation>
    </message>
    <message numerus="yes">
        <source>says so: {n} source</source>
        <comment>says so: {n} sources</comment>
        <translation>
            <numerusform>يقول بها: لا مصادر</numerusform>
            <numerusform>يقول بها: مصدر واحد</numerusform>
            <numerusform>يقول بها: مصدران</numerusform>
            <numerusform>يقول بها: {n} مصادر</numerusform>
            <numerusform>يقول بها: {n} مصدرًا</numerusform>
            <numerusform>يقول بها: {n} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>no source says so yet</source>
        <translation>لا مصدر يقول بها بعد</translation>
    </message>
    <message numerus="yes">
        <source>{n} denies</source>
        <comment>{n} deny</comment>
        <translation>
            <numerusform>لا أحد ينكرها</numerusform>
            <numerusform>مصدر واحد ينكرها</numerusform>
            <numerusform>مصدران ينكرانها</numerusform>
            <numerusform>{n} مصادر تنكرها</numerusform>
            <numerusform>{n} مصدرًا تنكرها</numerusform>
            <numerusform>{n} مصدر تنكرها</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>credibility {grade}</source>
        <translation>المصداقية {grade}</translation>
    </message>
    <message>
        <source>says {name}: {said}</source>
        <translation>يقول {name}: {said}</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>إعادة نشر</translation>
    </message>
    <message>
        <source>map label</source>
        <translation>التسمية على الخريطة</translation>
    </message>
    <message>
        <source>why this side</source>
        <translation>لماذا هذا الجانب</translation>
    </message>
    <message>
        <source>from</source>
        <comment>field</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>until</source>
        <comment>field</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>archive copy</source>
        <translation>نسخة مؤرشفة</translation>
    </message>
    <message>
        <source>document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>shown on</source>
        <translation>يظهر في</translation>
    </message>
    <message>
        <source>reprint of</source>
        <translation>إعادة نشر لـ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>checksum of the file</source>
        <translation>بصمة الملف</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>confidence derived</source>
        <translation>درجة ثقة مستنتجة</translation>
    </message>
    <message>
        <source>about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>entered by</source>
        <translation>أدخله</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>وقت الإدخال</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>بتّ فيه</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>وقت البت</translation>
    </message>
    <message>
        <source>looked up on</source>
        <translation>اطُّلع عليه في</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>directed</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>locator</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>نوع الناشر</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>البدايات</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>النهايات</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>todo</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>تحتاج الجهة إلى اسم.</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>يحتاج الحدث إلى عنوان.</translation>
    </message>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>تحتاج الإشارة المرجعية إلى اسم.</translation>
    </message>
    <message>
        <source>A selection needs a name.</source>
        <translation>يحتاج التحديد إلى اسم.</translation>
    </message>
    <message>
        <source>A {table} has no field “{field}”.</source>
        <translation>{table}: لا حقل باسم «{field}».</translation>
    </message>
    <message>
        <source>The text has {n:,} characters; {most:,} is the most.</source>
        <translation>في النص {n:,} حرفًا، والحد الأقصى {most:,}.</translation>
    </message>
    <message>
        <source>A relationship needs a kind.</source>
        <translation>تحتاج العلاقة إلى نوع.</translation>
    </message>
    <message>
        <source>{what} is one of: {said}.</source>
        <translation>{what}: واحد من {said}.</translation>
    </message>
    <message>
        <source>A sign is +1, 0 or -1, or empty to follow the kind.</source>
        <translation>الإشارة ‎+1 أو 0 أو ‎-1، أو فارغة لاتباع النوع.</translation>
    </message>
    <message>
        <source>Choose or write one word or a few, at most 200 characters.</source>
        <translation>اختر أو اكتب كلمة أو بضع كلمات، 200 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>An address starts with http:// or https://.</source>
        <translation>يبدأ الرابط بـ http://‎ أو https://‎.</translation>
    </message>
    <message>
        <source>A source says that it is support (1), neutral (0) or hostility (-1).</source>
        <translation>يقول المصدر إنها دعم (1) أو محايدة (0) أو عداء (‎-1).</translation>
    </message>
    <message>
        <source>The tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>The direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>The confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>The stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>The credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>The reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>“{quoted}”</source>
        <translation>«{quoted}»</translation>
    </message>
    <message>
        <source>{source}. {address}</source>
        <translation>{source}. {address}</translation>
    </message>
    <message>
        <source>{source}. {address} (looked up on {date})</source>
        <translation>{source}. {address} (اطُّلع عليه في {date})</translation>
    </message>
    <message>
        <source>{sentence} (disputed).</source>
        <translation>{sentence} (مختلف عليه).</translation>
    </message>
    <message>
        <source>No date known</source>
        <translation>لا تاريخ معروف</translation>
    </message>
    <message>
        <source>somebody denies it</source>
        <translation>هناك من ينكرها</translation>
    </message>
    <message>
        <source>Denied: {said}.</source>
        <translation>إنكار: {said}.</translation>
    </message>
    <message>
        <source>{rows} new</source>
        <translation>جديد: {rows}</translation>
    </message>
    <message>
        <source>{rows} changed</source>
        <translation>معدّل: {rows}</translation>
    </message>
    <message>
        <source>{rows} in conflict</source>
        <translation>متعارض: {rows}</translation>
    </message>
    <message>
        <source>{rows} left out</source>
        <translation>متروك: {rows}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>{rows} here already</source>
        <translation>{rows} موجودة هنا</translation>
    </message>
    <message>
        <source>facts about the map</source>
        <translation>بيانات عن الخريطة</translation>
    </message>
    <message>
        <source>The map keeps its own {id}; the file has another.</source>
        <translation>تحتفظ الخريطة بـ {id} الخاص بها؛ وفي الملف غيره.</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>استيراد {file}</translation>
    </message>
    <message>
        <source>The file has two different rows of table {table} called {id}; the first was taken.</source>
        <translation>في الملف صفان مختلفان من جدول {table} باسم {id}؛ أُخذ الأول.</translation>
    </message>
    <message>
        <source>contains “{text}”</source>
        <translation>يحتوي «{text}»</translation>
    </message>
    <message>
        <source>compared with {date}</source>
        <translation>مقارنةً بـ {date}</translation>
    </message>
    <message>
        <source>compared with what was known by {date}</source>
        <translation>مقارنةً بالمعروف حتى {date}</translation>
    </message>
    <message>
        <source>without uncertain dates</source>
        <translation>دون تواريخ غير مؤكدة</translation>
    </message>
    <message>
        <source>with ghosts</source>
        <translation>مع الظلال</translation>
    </message>
    <message numerus="yes">
        <source>{n} step around {names}</source>
        <comment>{n} steps around {names}</comment>
        <translation>
            <numerusform>دون خطوات حول {names}</numerusform>
            <numerusform>خطوة واحدة حول {names}</numerusform>
            <numerusform>خطوتان حول {names}</numerusform>
            <numerusform>{n} خطوات حول {names}</numerusform>
            <numerusform>{n} خطوة حول {names}</numerusform>
            <numerusform>{n} خطوة حول {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>disputed only</source>
        <translation>المختلف عليه فقط</translation>
    </message>
    <message>
        <source>without disputed</source>
        <translation>دون المختلف عليه</translation>
    </message>
    <message>
        <source>with background</source>
        <translation>مع الخلفية</translation>
    </message>
    <message>
        <source>without unconnected actors</source>
        <translation>دون جهات منعزلة</translation>
    </message>
    <message>
        <source>only {what}</source>
        <translation>فقط {what}</translation>
    </message>
    <message>
        <source>without {what}</source>
        <translation>دون {what}</translation>
    </message>
    <message>
        <source>in force up to {date}</source>
        <translation>سارية حتى {date}</translation>
    </message>
    <message>
        <source>in force from {date} to {end}</source>
        <translation>سارية من {date} إلى {end}</translation>
    </message>
    <message>
        <source>in force on {date}</source>
        <comment>a day</comment>
        <translation>سارية في {date}</translation>
    </message>
    <message>
        <source>in force in {date}</source>
        <comment>a month or year</comment>
        <translation>سارية في {date}</translation>
    </message>
    <message>
        <source>This bookmark cannot be read: it does not say what to show.</source>
        <translation>تتعذر قراءة هذه الإشارة المرجعية: لا تذكر ما يُعرض.</translation>
    </message>
    <message>
        <source>Who entered, wrote and decided, and when</source>
        <translation>من أدخل وكتب وبتّ، ومتى</translation>
    </message>
    <message numerus="yes">
        <source>{n} path of a local file</source>
        <comment>{n} paths of local files</comment>
        <translation>
            <numerusform>لا مسارات ملفات محلية</numerusform>
            <numerusform>مسار ملف محلي واحد</numerusform>
            <numerusform>مسارا ملفين محليين</numerusform>
            <numerusform>{n} مسارات ملفات محلية</numerusform>
            <numerusform>{n} مسار ملف محلي</numerusform>
            <numerusform>{n} مسار ملف محلي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history: {n:,} edit with its name and time</source>
        <comment>The history: {n:,} edits with their names and times</comment>
        <translation>
            <numerusform>السجل: لا تعديلات</numerusform>
            <numerusform>السجل: تعديل واحد باسمه ووقته</numerusform>
            <numerusform>السجل: تعديلان باسميهما ووقتيهما</numerusform>
            <numerusform>السجل: {n:,} تعديلات بأسمائها وأوقاتها</numerusform>
            <numerusform>السجل: {n:,} تعديلًا بأسمائها وأوقاتها</numerusform>
            <numerusform>السجل: {n:,} تعديل بأسمائها وأوقاتها</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, hidden by filters</source>
        <translation>{rows}، تخفيها المرشّحات</translation>
    </message>
    <message>
        <source>{rows}, about what is hidden</source>
        <translation>{rows}، عمّا هو مخفي</translation>
    </message>
    <message>
        <source>{rows}, which nothing shown rests on</source>
        <translation>{rows}، لا يستند إليها شيء ظاهر</translation>
    </message>
    <message>
        <source>{rows}, private, to do, or about what is hidden</source>
        <translation>{rows}، خاصة أو للإنجاز أو عمّا هو مخفي</translation>
    </message>
    <message>
        <source>{rows}: reasons why a finding may stay</source>
        <translation>{rows}: أسباب إبقاء ملاحظات</translation>
    </message>
    <message>
        <source>No actor is shown: the map is empty on this day or through these filters.</source>
        <translation>لا جهة ظاهرة: الخريطة فارغة في هذا اليوم أو مع هذه المرشّحات.</translation>
    </message>
    <message>
        <source>Only one actor is shown: it takes two to be tied.</source>
        <translation>جهة واحدة ظاهرة: لا بد من اثنتين لقيام صلة.</translation>
    </message>
    <message>
        <source>Nothing that counts is in force between the actors shown.</source>
        <translation>لا شيء مما يُحسب سارٍ بين الجهات الظاهرة.</translation>
    </message>
    <message>
        <source>Structural balance of triads</source>
        <translation>التوازن البنيوي للثلاثيات</translation>
    </message>
    <message>
        <source>A triangle holds together when the product of its three signs is in favour: my friend&apos;s friend is my friend, my enemy&apos;s enemy is my friend.</source>
        <translation>يتماسك المثلث حين يكون حاصل ضرب إشاراته الثلاث إيجابيًا: صديق صديقي صديقي، وعدو عدوي صديقي.</translation>
    </message>
    <message>
        <source>Heider 1946; Cartwright and Harary 1956</source>
        <translation>Heider 1946؛ Cartwright وHarary 1956</translation>
    </message>
    <message>
        <source>Frustration index (line index of balance)</source>
        <translation>مؤشر الإحباط (المؤشر الخطي للتوازن)</translation>
    </message>
    <message>
        <source>The fewest relationships that would have to go, or to change sign, for two camps to explain all others.</source>
        <translation>أقل عدد من العلاقات يجب أن يزول أو يغيّر إشارته كي يفسّر جانبان كل ما عداه.</translation>
    </message>
    <message>
        <source>Abelson and Rosenberg 1958; Harary 1959; exact by elimination, Bertele and Brioschi 1972</source>
        <translation>Abelson وRosenberg 1958؛ Harary 1959؛ دقيق بالحذف، Bertele وBrioschi 1972</translation>
    </message>
    <message>
        <source>No three actors are all tied to each other by signed relationships.</source>
        <translation>لا ثلاث جهات ترتبط كلها بعلاقات ذات إشارة.</translation>
    </message>
    <message>
        <source>All {triangles} hold together: nobody is caught between two others.</source>
        <translation>{triangles}: كلها متماسكة، ولا أحد عالق بين اثنين.</translation>
    </message>
    <message>
        <source>All relationships that count have one sign.</source>
        <translation>كل العلاقات المحسوبة لها إشارة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {triangles} does not hold together; {actor} is in {among} of them.</source>
        <comment>{n} of {triangles} do not hold together; {actor} is in {among} of them.</comment>
        <translation>
            <numerusform>لا شيء من {triangles} غير متماسك؛ {actor} في {among} منها.</numerusform>
            <numerusform>واحد من {triangles} غير متماسك؛ {actor} في {among} منها.</numerusform>
            <numerusform>اثنان من {triangles} غير متماسكين؛ {actor} في {among} منها.</numerusform>
            <numerusform>{n} من {triangles} غير متماسكة؛ {actor} في {among} منها.</numerusform>
            <numerusform>{n} من {triangles} غير متماسكة؛ {actor} في {among} منها.</numerusform>
            <numerusform>{n} من {triangles} غير متماسكة؛ {actor} في {among} منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size: in triangles that don&apos;t hold</source>
        <translation>الحجم: في المثلثات غير المتماسكة</translation>
    </message>
    <message>
        <source>number of such triangles</source>
        <translation>عدد هذه المثلثات</translation>
    </message>
    <message>
        <source>By this rule no pair keeps a sign.</source>
        <translation>بهذه القاعدة لا يحتفظ أي زوج بإشارة.</translation>
    </message>
    <message>
        <source>Two camps of {first} and {second} explain {explained} of {ties}; {index}.</source>
        <translation>جانبان من {first} و{second} يفسّران {explained} من {ties}؛ {index}.</translation>
    </message>
    <message>
        <source>One camp of all {n} explains {explained} of {ties}; {index}.</source>
        <translation>جانب واحد يضم الجميع ({n}) يفسّر {explained} من {ties}؛ {index}.</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>غير مفسَّر</translation>
    </message>
    <message>
        <source>Colour: best split into two</source>
        <translation>اللون: أفضل تقسيم إلى اثنين</translation>
    </message>
    <message>
        <source>In neither</source>
        <translation>في لا أحد منهما</translation>
    </message>
    <message>
        <source>Other splits may explain as many; this is one of the best.</source>
        <translation>قد تفسّر تقسيمات أخرى القدر نفسه؛ وهذا من أفضلها.</translation>
    </message>
    <message>
        <source>Ties that two camps don&apos;t explain, on the days of events</source>
        <translation>روابط لا يفسّرها جانبان، في أيام الأحداث</translation>
    </message>
    <message>
        <source>{one}, {two} and {three} are for each other</source>
        <translation>{one} و{two} و{three} يؤيد بعضهم بعضًا</translation>
    </message>
    <message>
        <source>{one}, {two} and {three} are all against each other</source>
        <translation>{one} و{two} و{three} يعارض بعضهم بعضًا</translation>
    </message>
    <message>
        <source>{middle}, tied in favour to both {left} and {right}, who are against each other</source>
        <translation>{middle}: صلة تأييد مع {left} و{right} معًا، وهما متعارضان</translation>
    </message>
    <message>
        <source>{left} and {right} stand together against {lonely}</source>
        <translation>{left} و{right} معًا ضد {lonely}</translation>
    </message>
    <message>
        <source>for each other across the camps</source>
        <translation>مؤيدان عبر الجانبين</translation>
    </message>
    <message>
        <source>against each other inside one camp</source>
        <translation>متعارضان داخل جانب واحد</translation>
    </message>
    <message>
        <source>(and {n} more)</source>
        <translation>(و{n} أخرى)</translation>
    </message>
    <message>
        <source>the frustration index is exactly {upper}</source>
        <translation>مؤشر الإحباط {upper} بالضبط</translation>
    </message>
    <message>
        <source>the map is balanced</source>
        <translation>الخريطة متوازنة</translation>
    </message>
    <message>
        <source>the frustration index lies between {lower} and {upper} (gap {gap:.0f} %)</source>
        <translation>مؤشر الإحباط بين {lower} و{upper} (الفجوة {gap:.0f}٪)</translation>
    </message>
    <message>
        <source>Empty camp</source>
        <translation>جانب فارغ</translation>
    </message>
    <message>
        <source>Camp of {what}</source>
        <translation>جانب {what}</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>المثلث</translation>
    </message>
    <message>
        <source>A reporter asks</source>
        <translation>يسأل صحفي</translation>
    </message>
    <message>
        <source>Who is best connected?</source>
        <translation>من الأكثر ارتباطًا؟</translation>
    </message>
    <message>
        <source>How is one tied to another?</source>
        <translation>كيف ترتبط جهة بأخرى؟</translation>
    </message>
    <message>
        <source>Who backs both sides?</source>
        <translation>من يدعم الجانبين؟</translation>
    </message>
    <message>
        <source>What changed most between two days?</source>
        <translation>ما أكثر ما تغيّر بين يومين؟</translation>
    </message>
    <message>
        <source>A diplomat asks</source>
        <translation>يسأل دبلوماسي</translation>
    </message>
    <message>
        <source>Who brokers between the sides?</source>
        <translation>من الوسيط بين الجانبين؟</translation>
    </message>
    <message>
        <source>Who would split the map if they left?</source>
        <translation>من تنقسم الخريطة برحيله؟</translation>
    </message>
    <message>
        <source>An analyst asks</source>
        <translation>يسأل محلل</translation>
    </message>
    <message>
        <source>Which actors act alike?</source>
        <translation>أي الجهات تتصرف بالمثل؟</translation>
    </message>
    <message>
        <source>Which blocs form by themselves?</source>
        <translation>أي الكتل تتشكل من تلقاء نفسها؟</translation>
    </message>
    <message>
        <source>Which triangles don&apos;t hold together?</source>
        <translation>أي المثلثات غير متماسكة؟</translation>
    </message>
    <message>
        <source>How far do two camps explain the map?</source>
        <translation>إلى أي حد يفسّر جانبان الخريطة؟</translation>
    </message>
    <message>
        <source>Degree centrality</source>
        <translation>مركزية الدرجة</translation>
    </message>
    <message>
        <source>With how many others it has a relationship.</source>
        <translation>كم جهة أخرى تربطها بها علاقة.</translation>
    </message>
    <message>
        <source>Weighted degree</source>
        <translation>الدرجة الموزونة</translation>
    </message>
    <message>
        <source>The sum of the weights of its relationships.</source>
        <translation>مجموع أوزان علاقاتها.</translation>
    </message>
    <message>
        <source>Barrat and others 2004</source>
        <translation>Barrat وآخرون 2004</translation>
    </message>
    <message>
        <source>Signed degree</source>
        <translation>الدرجة ذات الإشارة</translation>
    </message>
    <message>
        <source>Relationships in its favour less those against it.</source>
        <translation>العلاقات لصالحها ناقص العلاقات ضدها.</translation>
    </message>
    <message>
        <source>Wasserman and Faust 1994, chapter 4</source>
        <translation>Wasserman وFaust 1994، الفصل 4</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>القرب</translation>
    </message>
    <message>
        <source>How few steps it needs to reach the others.</source>
        <translation>بأقل كم خطوة تصل إلى غيرها.</translation>
    </message>
    <message>
        <source>Wasserman and Faust 1994</source>
        <translation>Wasserman وFaust 1994</translation>
    </message>
    <message>
        <source>Tied to those who are well tied themselves; damping 0.85.</source>
        <translation>مرتبطة بمن هم أنفسهم جيدو الارتباط؛ معامل التخميد 0.85.</translation>
    </message>
    <message>
        <source>Brin and Page 1998</source>
        <translation>Brin وPage 1998</translation>
    </message>
    <message>
        <source>How thick the thickest knot is that it belongs to.</source>
        <translation>ما كثافة أكثف عقدة تنتمي إليها.</translation>
    </message>
    <message>
        <source>number of partners</source>
        <translation>عدد الشركاء</translation>
    </message>
    <message>
        <source>weight of its relationships</source>
        <translation>وزن علاقاتها</translation>
    </message>
    <message>
        <source>relationships for it less those against it</source>
        <translation>العلاقات لصالحها ناقص التي ضدها</translation>
    </message>
    <message>
        <source>steps to the others</source>
        <translation>الخطوات إلى غيرها</translation>
    </message>
    <message>
        <source>well-connected partners</source>
        <translation>شركاء جيدو الارتباط</translation>
    </message>
    <message>
        <source>the knot it belongs to</source>
        <translation>العقدة التي تنتمي إليها</translation>
    </message>
    <message>
        <source>between the two sides</source>
        <translation>بين الجانبين</translation>
    </message>
    <message>
        <source>between any two actors</source>
        <translation>بين أي جهتين</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>البينية</translation>
    </message>
    <message>
        <source>On what share of the shortest ways between two others it lies.</source>
        <translation>على أي حصة من أقصر الطرق بين جهتين تقع.</translation>
    </message>
    <message>
        <source>Articulation points and bridges</source>
        <translation>نقاط المفصل والجسور</translation>
    </message>
    <message>
        <source>Who, or which single tie, alone keeps others in touch with the largest part.</source>
        <translation>من أو أي رابط وحيد يبقي غيره على صلة بالجزء الأكبر.</translation>
    </message>
    <message>
        <source>Hopcroft and Tarjan 1973; Tarjan 1974</source>
        <translation>Hopcroft وTarjan 1973؛ Tarjan 1974</translation>
    </message>
    <message>
        <source>Nobody has more relationships for it than against it.</source>
        <translation>لا جهة علاقاتها المؤيدة أكثر من المعارضة.</translation>
    </message>
    <message>
        <source>Best connected by {measure}: {actor} ({value}), followed by {rest}.</source>
        <translation>الأكثر ارتباطًا بحسب {measure}: {actor} ({value})، ثم {rest}.</translation>
    </message>
    <message>
        <source>On {share:.2g} % of the shortest ways between {whom}: {actor}, followed by {rest}.</source>
        <translation>على {share:.2g}٪ من أقصر الطرق بين {whom}: {actor}، ثم {rest}.</translation>
    </message>
    <message>
        <source>Size: best connected</source>
        <translation>الحجم: الأكثر ارتباطًا</translation>
    </message>
    <message>
        <source>any two others</source>
        <translation>أي اثنين آخرين</translation>
    </message>
    <message>
        <source>Nobody stands between {whom}: all ways are direct, or there is none.</source>
        <translation>لا أحد يقف بين {whom}: كل الطرق مباشرة أو لا طريق.</translation>
    </message>
    <message>
        <source>Sampled: ways from {sampled:,} of {starts:,} actors were followed; each share is within {error:.2f} percentage points, 19 times in 20.</source>
        <translation>بالعيّنة: تُتبّعت الطرق من {sampled:,} من {starts:,} جهة؛ وكل حصة ضمن {error:.2f} نقطة مئوية، في 19 من 20 مرة.</translation>
    </message>
    <message>
        <source>Share of ways, %</source>
        <translation>حصة الطرق، ٪</translation>
    </message>
    <message>
        <source>Size: stands between</source>
        <translation>الحجم: الوقوف بين غيرها</translation>
    </message>
    <message>
        <source>Nobody: whoever leaves, all others who are tied now stay in touch.</source>
        <translation>لا أحد: أيًا كان الراحل تبقى الصلة بين سائر المرتبطين.</translation>
    </message>
    <message>
        <source>{actor}: without it {lost} would be cut off. Altogether {holding} hold others in touch, and {pairs} by a single relationship.</source>
        <translation>{actor}: من دونها ينقطع {lost}. إجمالًا {holding} تبقي غيرها على صلة، و{pairs} بعلاقة واحدة.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>المنقطعون</translation>
    </message>
    <message>
        <source>Size: holds the map together</source>
        <translation>الحجم: يمسك الخريطة معًا</translation>
    </message>
    <message>
        <source>Others hang on it</source>
        <translation>غيرها معلّق بها</translation>
    </message>
    <message>
        <source>Would be cut off</source>
        <translation>قد ينقطع</translation>
    </message>
    <message>
        <source>how many would be cut off</source>
        <translation>كم جهة تنقطع</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>The map falls into {parts} parts without a tie between them; the largest has {largest}.</source>
        <translation>تنقسم الخريطة إلى {parts} أجزاء بلا صلة بينها؛ وأكبرها من {largest}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} actor shown has nothing that counts.</source>
        <comment>{n:,} actors shown have nothing that counts.</comment>
        <translation>
            <numerusform>لا جهة ظاهرة بلا علاقات محسوبة.</numerusform>
            <numerusform>جهة ظاهرة واحدة بلا علاقات محسوبة.</numerusform>
            <numerusform>جهتان ظاهرتان بلا علاقات محسوبة.</numerusform>
            <numerusform>{n:,} جهات ظاهرة بلا علاقات محسوبة.</numerusform>
            <numerusform>{n:,} جهة ظاهرة بلا علاقات محسوبة.</numerusform>
            <numerusform>{n:,} جهة ظاهرة بلا علاقات محسوبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference of two days</source>
        <translation>الفرق بين يومين</translation>
    </message>
    <message>
        <source>Counts each actor&apos;s relationships that may be in force on one of the two days and not on the other.</source>
        <translation>يعدّ علاقات كل جهة التي قد تكون سارية في أحد اليومين دون الآخر.</translation>
    </message>
    <message>
        <source>a count; dates are honest about what is not known (EDTF level 1)</source>
        <translation>عدّ؛ والتواريخ صريحة فيما لا يُعرف (EDTF المستوى 1)</translation>
    </message>
    <message>
        <source>No day is known: neither a day is chosen nor has any event a date.</source>
        <translation>لا يوم معروف: لم يُختر يوم ولا لحدث تاريخ.</translation>
    </message>
    <message>
        <source>between {date} and {end}</source>
        <translation>بين {date} و{end}</translation>
    </message>
    <message>
        <source>Nothing that counts began or ended {between}.</source>
        <translation>لم يبدأ ولم ينته شيء محسوب {between}.</translation>
    </message>
    <message>
        <source>{actor} changed most {between}: {relationships} of its own. In all {began} began and {ended} ended.</source>
        <translation>{actor} الأكثر تغيّرًا {between}: {relationships}. إجمالًا بدأت {began} وانتهت {ended}.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Size: changed most</source>
        <translation>الحجم: الأكثر تغيّرًا</translation>
    </message>
    <message>
        <source>began or ended</source>
        <translation>بدأت أو انتهت</translation>
    </message>
    <message>
        <source>in force at any time</source>
        <translation>سارية في أي وقت</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>in force between {start} and {date}</source>
        <translation>سارية بين {start} و{date}</translation>
    </message>
    <message>
        <source>{time}, as known by {date}</source>
        <translation>{time}، بحسب المعروف حتى {date}</translation>
    </message>
    <message>
        <source>Structural equivalence (cosine of signed profiles)</source>
        <translation>التكافؤ البنيوي (جيب تمام الملفات ذات الإشارة)</translation>
    </message>
    <message>
        <source>How far two actors do the same to the same others. What they do to each other is left out.</source>
        <translation>إلى أي حد تفعل جهتان الشيء نفسه مع الجهات نفسها. ويُترك ما تفعله إحداهما بالأخرى.</translation>
    </message>
    <message>
        <source>Lorrain and White 1971</source>
        <translation>Lorrain وWhite 1971</translation>
    </message>
    <message>
        <source>Louvain communities</source>
        <translation>جماعات لوفان</translation>
    </message>
    <message>
        <source>Groups with more ties in favour inside than chance would give; ties against count for nothing here. Compared with the sides by the adjusted Rand index: 1 is the same grouping, 0 what chance gives.</source>
        <translation>مجموعات روابط التأييد داخلها أكثر مما تعطيه المصادفة؛ ولا تُحسب روابط المعارضة هنا. تُقارن بالجوانب بمؤشر راند المعدّل: 1 التجميع نفسه، و0 ما تعطيه المصادفة.</translation>
    </message>
    <message>
        <source>Blondel and others 2008; Hubert and Arabie 1985</source>
        <translation>Blondel وآخرون 2008؛ Hubert وArabie 1985</translation>
    </message>
    <message>
        <source>Ties in favour of both camps</source>
        <translation>روابط مؤيدة للجانبين</translation>
    </message>
    <message>
        <source>Who has at least one relationship in favour of each of the two sides.</source>
        <translation>من له علاقة مؤيدة واحدة على الأقل بكل من الجانبين.</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>No two actors have two or more partners in common.</source>
        <translation>لا جهتان لهما شريكان مشتركان أو أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {other} act most alike ({likeness:.2f} of 1); {n} pair does exactly the same.</source>
        <comment>{one} and {other} act most alike ({likeness:.2f} of 1); {n} pairs do exactly the same.</comment>
        <translation>
            <numerusform>{one} و{other} الأكثر تشابهًا ({likeness:.2f} من 1).</numerusform>
            <numerusform>{one} و{other} الأكثر تشابهًا ({likeness:.2f} من 1)؛ وزوج واحد متطابق تمامًا.</numerusform>
            <numerusform>{one} و{other} الأكثر تشابهًا ({likeness:.2f} من 1)؛ وزوجان متطابقان تمامًا.</numerusform>
            <numerusform>{one} و{other} الأكثر تشابهًا ({likeness:.2f} من 1)؛ و{n} أزواج متطابقة تمامًا.</numerusform>
            <numerusform>{one} و{other} الأكثر تشابهًا ({likeness:.2f} من 1)؛ و{n} زوجًا متطابقة تمامًا.</numerusform>
            <numerusform>{one} و{other} الأكثر تشابهًا ({likeness:.2f} من 1)؛ و{n} زوج متطابقة تمامًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other} act most alike ({likeness:.2f} of 1).</source>
        <translation>{one} و{other} الأكثر تشابهًا ({likeness:.2f} من 1).</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Both tied to</source>
        <translation>مرتبطان معًا بـ</translation>
    </message>
    <message>
        <source>Size: has a double</source>
        <translation>الحجم: له شبيه</translation>
    </message>
    <message>
        <source>likeness to somebody else</source>
        <translation>التشابه مع غيره</translation>
    </message>
    <message>
        <source>Bloc {n}</source>
        <translation>كتلة {n}</translation>
    </message>
    <message>
        <source>{side} {n} of {all}</source>
        <translation>{side} {n} من {all}</translation>
    </message>
    <message>
        <source>Bloc {n}: {one}, {other} …</source>
        <translation>كتلة {n}: {one}، {other} …</translation>
    </message>
    <message>
        <source>They match the sides written down (adjusted Rand {fit:.2f} of 1).</source>
        <translation>تطابق الجوانب المدوّنة (راند المعدّل {fit:.2f} من 1).</translation>
    </message>
    <message>
        <source>They partly match the sides written down (adjusted Rand {fit:.2f} of 1).</source>
        <translation>تطابق الجوانب المدوّنة جزئيًا (راند المعدّل {fit:.2f} من 1).</translation>
    </message>
    <message>
        <source>They hardly match the sides written down (adjusted Rand {fit:.2f} of 1).</source>
        <translation>لا تكاد تطابق الجوانب المدوّنة (راند المعدّل {fit:.2f} من 1).</translation>
    </message>
    <message numerus="yes">
        <source>{n} bloc forms by itself.</source>
        <comment>{n} blocs form by themselves.</comment>
        <translation>
            <numerusform>لا كتل تتشكل.</numerusform>
            <numerusform>كتلة واحدة تتشكل من تلقاء نفسها.</numerusform>
            <numerusform>كتلتان تتشكلان من تلقاء نفسيهما.</numerusform>
            <numerusform>{n} كتل تتشكل من تلقاء نفسها.</numerusform>
            <numerusform>{n} كتلة تتشكل من تلقاء نفسها.</numerusform>
            <numerusform>{n} كتلة تتشكل من تلقاء نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor sits in a bloc where most are of another side.</source>
        <comment>{n} actors sit in a bloc where most are of another side.</comment>
        <translation>
            <numerusform>لا جهة في كتلة معظمها من جانب آخر.</numerusform>
            <numerusform>جهة واحدة في كتلة معظمها من جانب آخر.</numerusform>
            <numerusform>جهتان في كتلة معظمها من جانب آخر.</numerusform>
            <numerusform>{n} جهات في كتل معظمها من جانب آخر.</numerusform>
            <numerusform>{n} جهة في كتل معظمها من جانب آخر.</numerusform>
            <numerusform>{n} جهة في كتل معظمها من جانب آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>معظمها</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>منها</translation>
    </message>
    <message>
        <source>Colour: blocs that form</source>
        <translation>اللون: الكتل المتشكلة</translation>
    </message>
    <message>
        <source>In no bloc</source>
        <translation>في لا كتلة</translation>
    </message>
    <message>
        <source>Modularity {value:.2f}.</source>
        <translation>النمطية {value:.2f}.</translation>
    </message>
    <message>
        <source>No two sides are against each other here, so nobody can back both.</source>
        <translation>لا جانبان متعارضان هنا، فلا أحد يدعم كليهما.</translation>
    </message>
    <message>
        <source>Nobody shown backs both {one} and {other}.</source>
        <translation>لا جهة ظاهرة تدعم {one} و{other} معًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} actor backs members of both sides: {names}.</source>
        <comment>{n:,} actors back members of both sides: {names}.</comment>
        <translation>
            <numerusform>لا جهة تدعم أعضاء من الجانبين: {names}.</numerusform>
            <numerusform>جهة واحدة تدعم أعضاء من الجانبين: {names}.</numerusform>
            <numerusform>جهتان تدعمان أعضاء من الجانبين: {names}.</numerusform>
            <numerusform>{n:,} جهات تدعم أعضاء من الجانبين: {names}.</numerusform>
            <numerusform>{n:,} جهة تدعم أعضاء من الجانبين: {names}.</numerusform>
            <numerusform>{n:,} جهة تدعم أعضاء من الجانبين: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>مصنّفة ضمن</translation>
    </message>
    <message>
        <source>Colour: backs both sides</source>
        <translation>اللون: تدعم الجانبين</translation>
    </message>
    <message>
        <source>Backs both</source>
        <translation>تدعم كليهما</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>the rest</comment>
        <translation>الباقون</translation>
    </message>
    <message>
        <source>{what} and others</source>
        <translation>{what} وغيرها</translation>
    </message>
    <message>
        <source>Actors by actors</source>
        <translation>جهات بجهات</translation>
    </message>
    <message>
        <source>Backers by sides</source>
        <translation>داعمون بجوانب</translation>
    </message>
    <message>
        <source>{title}: the {n} with the most relationships</source>
        <translation>{title}: أكثر {n} علاقاتٍ</translation>
    </message>
    <message>
        <source>Who does what to whom, {moment}</source>
        <translation>من يفعل ماذا بمن، {moment}</translation>
    </message>
    <message>
        <source>What each does to the sides, {moment}</source>
        <translation>ما تفعله كل جهة بالجوانب، {moment}</translation>
    </message>
    <message>
        <source>is of kind</source>
        <translation>من نوع</translation>
    </message>
    <message>
        <source>is of the side</source>
        <translation>من جانب</translation>
    </message>
    <message>
        <source>does this</source>
        <translation>تفعل هذا</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>with at least so many sources</source>
        <translation>بهذا العدد من المصادر على الأقل</translation>
    </message>
    <message>
        <source>with at least this confidence</source>
        <translation>بدرجة الثقة هذه على الأقل</translation>
    </message>
    <message>
        <source>that nobody denies</source>
        <translation>لا ينكرها أحد</translation>
    </message>
    <message>
        <source>{phrase} {actor}</source>
        <translation>{phrase} {actor}</translation>
    </message>
    <message>
        <source>is of kind “{kind}”</source>
        <translation>من نوع «{kind}»</translation>
    </message>
    <message>
        <source>is of {side}</source>
        <translation>من {side}</translation>
    </message>
    <message>
        <source>is tied to {actor}</source>
        <translation>مرتبطة بـ {actor}</translation>
    </message>
    <message numerus="yes">
        <source>has at least {n} source for it</source>
        <comment>has at least {n} sources for it</comment>
        <translation>
            <numerusform>بلا حد للمصادر</numerusform>
            <numerusform>لها مصدر واحد على الأقل</numerusform>
            <numerusform>لها مصدران على الأقل</numerusform>
            <numerusform>لها {n} مصادر على الأقل</numerusform>
            <numerusform>لها {n} مصدرًا على الأقل</numerusform>
            <numerusform>لها {n} مصدر على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {how} confidence</source>
        <translation>درجة ثقة {how} على الأقل</translation>
    </message>
    <message>
        <source>nobody denies it</source>
        <translation>لا ينكرها أحد</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions that must all hold</comment>
        <translation> و</translation>
    </message>
    <message>
        <source>Backs it</source>
        <translation>تدعمها</translation>
    </message>
    <message>
        <source>It backs</source>
        <translation>تدعم غيرها</translation>
    </message>
    <message>
        <source>Acts together with it</source>
        <translation>تعمل معها</translation>
    </message>
    <message>
        <source>Against each other</source>
        <translation>متعارضتان</translation>
    </message>
    <message>
        <source>{first} and {second} share {partners}: {names}.</source>
        <translation>يشترك {first} و{second} في {partners}: {names}.</translation>
    </message>
    <message>
        <source>{first} and {second} share no partner.</source>
        <translation>لا شريك مشترك بين {first} و{second}.</translation>
    </message>
    <message>
        <source>{ours} are tied to {first} alone, {theirs} to {second} alone.</source>
        <translation>{ours} مرتبطة بـ {first} وحدها، و{theirs} بـ {second} وحدها.</translation>
    </message>
    <message>
        <source>each pair of actors once</source>
        <translation>كل زوج من الجهات مرة واحدة</translation>
    </message>
    <message>
        <source>every relationship</source>
        <translation>كل علاقة</translation>
    </message>
    <message>
        <source>by confidence: high 3, medium 2, low 1</source>
        <translation>بدرجة الثقة: عالية 3، متوسطة 2، منخفضة 1</translation>
    </message>
    <message>
        <source>in either direction</source>
        <translation>في أي اتجاه</translation>
    </message>
    <message>
        <source>only from who acts to who is acted on</source>
        <translation>فقط من الفاعل إلى المفعول به</translation>
    </message>
    <message>
        <source>both kept apart, each counts</source>
        <translation>يبقيان منفصلين ويُحسب كل منهما</translation>
    </message>
    <message>
        <source>such pairs are left out</source>
        <translation>تُترك هذه الأزواج</translation>
    </message>
    <message>
        <source>the more frequent sign decides</source>
        <translation>تغلب الإشارة الأكثر ورودًا</translation>
    </message>
    <message>
        <source>hostility decides</source>
        <translation>يغلب العداء</translation>
    </message>
    <message>
        <source>support decides</source>
        <translation>يغلب الدعم</translation>
    </message>
    <message>
        <source>No pair has relationships both for and against each other.</source>
        <translation>لا زوج بينه علاقات تأييد ومعارضة معًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pair has relationships both for and against each other ({what}): {rule}.</source>
        <comment>{n} pairs have relationships both for and against each other ({what}): {rule}.</comment>
        <translation>
            <numerusform>لا أزواج بينها علاقات تأييد ومعارضة معًا ({what}): {rule}.</numerusform>
            <numerusform>زوج واحد بينه علاقات تأييد ومعارضة معًا ({what}): {rule}.</numerusform>
            <numerusform>زوجان بينهما علاقات تأييد ومعارضة معًا ({what}): {rule}.</numerusform>
            <numerusform>{n} أزواج بينها علاقات تأييد ومعارضة معًا ({what}): {rule}.</numerusform>
            <numerusform>{n} زوجًا بينها علاقات تأييد ومعارضة معًا ({what}): {rule}.</numerusform>
            <numerusform>{n} زوج بينها علاقات تأييد ومعارضة معًا ({what}): {rule}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} relationship among them may not be in force: the dates leave it open.</source>
        <comment>{n:,} relationships among them may not be in force: the dates leave it open.</comment>
        <translation>
            <numerusform>لا علاقة منها يُشك في سريانها.</numerusform>
            <numerusform>علاقة واحدة منها قد لا تكون سارية: التواريخ تترك ذلك مفتوحًا.</numerusform>
            <numerusform>علاقتان منها قد لا تكونان ساريتين: التواريخ تترك ذلك مفتوحًا.</numerusform>
            <numerusform>{n:,} علاقات منها قد لا تكون سارية: التواريخ تترك ذلك مفتوحًا.</numerusform>
            <numerusform>{n:,} علاقة منها قد لا تكون سارية: التواريخ تترك ذلك مفتوحًا.</numerusform>
            <numerusform>{n:,} علاقة منها قد لا تكون سارية: التواريخ تترك ذلك مفتوحًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{relationships} of {groups}</source>
        <translation>{relationships}: {groups}</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>لا نوع</translation>
    </message>
    <message>
        <source>{what} without “{kind}”</source>
        <translation>{what} دون «{kind}»</translation>
    </message>
    <message>
        <source>only what independent publishers say</source>
        <translation>فقط ما يقوله ناشرون مستقلون</translation>
    </message>
    <message>
        <source>without those that are neither for nor against</source>
        <translation>دون ما ليس تأييدًا ولا معارضة</translation>
    </message>
    <message>
        <source>{what} between {actors}, {moment}, {direction}; counted: {how}.</source>
        <translation>{what} بين {actors}، {moment}، {direction}؛ المحسوب: {how}.</translation>
    </message>
    <message>
        <source>Shortest simple paths</source>
        <translation>أقصر الطرق البسيطة</translation>
    </message>
    <message>
        <source>The fewest steps first; of equally short ways, the one whose relationships are surest. A way may be one step longer than the shortest. Denied, weakly sourced or low-confidence steps count as weaker.</source>
        <translation>الأقل خطوات أولًا؛ ومن الطرق المتساوية ما كانت علاقاته أوثق. وقد يزيد الطريق خطوة على الأقصر. والخطوات المنكَرة أو ضعيفة المصادر أو منخفضة الثقة تُعدّ أضعف.</translation>
    </message>
    <message>
        <source>Choose two or more actors that are shown.</source>
        <translation>اختر جهتين ظاهرتين أو أكثر.</translation>
    </message>
    <message>
        <source>No way leads from one to the other: {names} are not tied by what counts.</source>
        <translation>لا طريق بينها: {names} غير مرتبطة بما يُحسب.</translation>
    </message>
    <message>
        <source>No way leads between {names}.</source>
        <translation>لا طريق بين {names}.</translation>
    </message>
    <message>
        <source>{names} are tied in {steps}; no way between {what}: {way}.</source>
        <translation>{names}: صلة في {steps}؛ ولا طريق بين {what}: {way}.</translation>
    </message>
    <message>
        <source>{names} are tied in {steps}: {way}.</source>
        <translation>{names}: صلة في {steps}: {way}.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>In sentences</source>
        <translation>جملًا</translation>
    </message>
    <message>
        <source>Colour: how they are tied</source>
        <translation>اللون: كيف يرتبطون</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>على الطريق</translation>
    </message>
    <message>
        <source>Without {what}.</source>
        <translation>دون {what}.</translation>
    </message>
    <message>
        <source>{sentence} (and {n} more)</source>
        <translation>{sentence} (و{n} أخرى)</translation>
    </message>
    <message>
        <source>{sentence} – the weakest step: {why}</source>
        <translation>{sentence} – أضعف خطوة: {why}</translation>
    </message>
    <message>
        <source>Backing them all: {actor}</source>
        <translation>دعم لهم جميعًا: {actor}</translation>
    </message>
    <message>
        <source>Hostility with them all: {actor}</source>
        <translation>عداء معهم جميعًا: {actor}</translation>
    </message>
    <message>
        <source>{edit} (undone)</source>
        <translation>{edit} (تُراجع عنه)</translation>
    </message>
    <message>
        <source>{edit} (done again)</source>
        <translation>{edit} (أُعيد)</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>row</comment>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>row</comment>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>row</comment>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>row</comment>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Nothing was there before: delete the row, or undo the edit.</source>
        <translation>لم يكن شيء من قبل: احذف الصف أو تراجع عن التعديل.</translation>
    </message>
    <message>
        <source>That row is on the map.</source>
        <translation>هذا الصف في الخريطة.</translation>
    </message>
    <message>
        <source>What it refers to is gone as well: put the {table} back first.</source>
        <translation>ما يحيل إليه زال أيضًا: أعد {table} أولًا.</translation>
    </message>
    <message>
        <source>put back {row}</source>
        <translation>إرجاع {row}</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>there is no actor {gone}</source>
        <translation>لا جهة {gone}</translation>
    </message>
    <message>
        <source>there is no {table} {id}</source>
        <translation>لا وجود: {table} {id}</translation>
    </message>
    <message>
        <source>places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>note {id} lies at no finite place; it was put at 0, 0.</source>
        <translation>الملاحظة {id} بلا موضع محدود؛ وُضعت عند 0، 0.</translation>
    </message>
    <message>
        <source>there is no actor {id}</source>
        <translation>لا جهة {id}</translation>
    </message>
    <message>
        <source>it is no finite place</source>
        <translation>ليس موضعًا محدودًا</translation>
    </message>
    <message>
        <source>references</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>{table} {id} refers to a {other} {other_id} that is not there; that was dropped.</source>
        <translation>{table} {id}: يحيل إلى {other} {other_id} غير الموجود؛ أُسقطت الإحالة.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>{table} {id} was left out: {cause}.</source>
        <translation>{table} {id}: تُرك: {cause}.</translation>
    </message>
    <message>
        <source>{rows} removed</source>
        <translation>أُزيل: {rows}</translation>
    </message>
    <message>
        <source>{rows} added</source>
        <translation>أُضيف: {rows}</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation>أُزيل: {row}</translation>
    </message>
    <message>
        <source>Added: {row}</source>
        <translation>أُضيف: {row}</translation>
    </message>
    <message>
        <source>Changed: {row}</source>
        <translation>تغيّر: {row}</translation>
    </message>
    <message>
        <source>restore the map of {when}</source>
        <translation>استعادة خريطة {when}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا اختلاف.</translation>
    </message>
    <message>
        <source>There are too many actors to compare spellings: only equal names are proposed.</source>
        <translation>الجهات أكثر من أن تُقارن كتاباتها: لا تُقترح إلا الأسماء المتطابقة.</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>قبل دمج</translation>
    </message>
    <message>
        <source>before a large edit</source>
        <translation>قبل تعديل كبير</translation>
    </message>
    <message>
        <source>Several actors of the file could be {name}; none was matched.</source>
        <translation>قد تكون عدة جهات في الملف هي {name}؛ فلم تُطابق أي منها.</translation>
    </message>
    <message>
        <source>The range begins on {date}, after its end, {words_2}.</source>
        <translation>يبدأ المدى في {date} بعد نهايته {words_2}.</translation>
    </message>
    <message>
        <source>publishers that do not copy one another say so</source>
        <translation>يقول بها ناشرون لا ينقل بعضهم عن بعض</translation>
    </message>
    <message>
        <source>one publisher says so, in however many texts and reprints</source>
        <translation>ناشر واحد يقول بها، في أي عدد من النصوص والإعادات</translation>
    </message>
    <message>
        <source>nobody says so but partisan press, state media or wikis</source>
        <translation>لا يقول بها إلا صحافة حزبية أو إعلام حكومي أو مواقع ويكي</translation>
    </message>
    <message>
        <source>no source is cited that says so</source>
        <translation>لا مصدر مستشهد به يقول بها</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sources</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{sentence}: the two are now in favour</source>
        <translation>{sentence}: صار الاثنان متوافقين</translation>
    </message>
    <message>
        <source>{sentence}: the two are now against each other</source>
        <translation>{sentence}: صار الاثنان متعارضين</translation>
    </message>
    <message>
        <source>from {date} to {end}</source>
        <translation>من {date} إلى {end}</translation>
    </message>
    <message>
        <source>between what was known by {first} and by {last}</source>
        <translation>بين المعروف حتى {first} والمعروف حتى {last}</translation>
    </message>
    <message>
        <source>between what was known by {first} and today</source>
        <translation>بين المعروف حتى {first} واليوم</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Backers of the {side}</source>
        <translation>داعمو {side}</translation>
    </message>
    <message>
        <source>Started with</source>
        <translation>بدأت مع</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>انتهت مع</translation>
    </message>
    <message>
        <source>The event is of {day}, but the start says {said}.</source>
        <translation>الحدث في {day} لكن البداية تقول {said}.</translation>
    </message>
    <message>
        <source>The event is of {day}, but the end says {said}.</source>
        <translation>الحدث في {day} لكن النهاية تقول {said}.</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month on an axis</comment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month on an axis</comment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month on an axis</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month on an axis</comment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month on an axis</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month on an axis</comment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month on an axis</comment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month on an axis</comment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month on an axis</comment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month on an axis</comment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month on an axis</comment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month on an axis</comment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a tick on an axis</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>That step is no longer in the history.</source>
        <translation>لم تعد هذه الخطوة في السجل.</translation>
    </message>
    <message>
        <source>{name} is closed; nothing was changed.</source>
        <translation>{name} مغلق؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{read_only_reason} Save a Copy to go on editing.</source>
        <translation>{read_only_reason} احفظ نسخة لمواصلة التحرير.</translation>
    </message>
    <message>
        <source>“{edit}” is just being saved; wait until it is done.</source>
        <translation>«{edit}» قيد الحفظ؛ انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>“{name}” no longer fits the map ({why}); nothing was changed.</source>
        <translation>«{name}» لم يعد يناسب الخريطة ({why})؛ لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{reason} {n} step on the way there was taken and stays.</source>
        <comment>{reason} {n} steps on the way there were taken and stay.</comment>
        <translation>
            <numerusform>{reason}</numerusform>
            <numerusform>{reason} نُفّذت خطوة في الطريق وتبقى.</numerusform>
            <numerusform>{reason} نُفّذت خطوتان في الطريق وتبقيان.</numerusform>
            <numerusform>{reason} نُفّذت {n} خطوات في الطريق وتبقى.</numerusform>
            <numerusform>{reason} نُفّذت {n} خطوة في الطريق وتبقى.</numerusform>
            <numerusform>{reason} نُفّذت {n} خطوة في الطريق وتبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>size: {measure}</source>
        <translation>الحجم: {measure}</translation>
    </message>
    <message numerus="yes">
        <source>Says so: {n} claim</source>
        <comment>Says so: {n} claims</comment>
        <translation>
            <numerusform>لا إفادات تقول بها</numerusform>
            <numerusform>إفادة واحدة تقول بها</numerusform>
            <numerusform>إفادتان تقولان بها</numerusform>
            <numerusform>{n} إفادات تقول بها</numerusform>
            <numerusform>{n} إفادة تقول بها</numerusform>
            <numerusform>{n} إفادة تقول بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} denies it</source>
        <comment>{n} deny it</comment>
        <translation>
            <numerusform>لا أحد ينكرها</numerusform>
            <numerusform>واحدة تنكرها</numerusform>
            <numerusform>اثنتان تنكرانها</numerusform>
            <numerusform>{n} تنكرها</numerusform>
            <numerusform>{n} تنكرها</numerusform>
            <numerusform>{n} تنكرها</numerusform>
        </translation>
    </message>
    <message>
        <source>{claims}. Confidence: {confidence}.</source>
        <translation>{claims}. درجة الثقة: {confidence}.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <translation>مختلف عليها.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما هو جديد</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{n:,} أخرى</numerusform>
            <numerusform>و{n:,} غيرها</numerusform>
            <numerusform>و{n:,} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a map</comment>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>PySide6 {version} does not work with Python {python}: the program would end by itself after a while. Install another: pip install pyside6-essentials=={sound}</source>
        <translation>PySide6 {version} لا يعمل مع Python {python}: سينتهي البرنامج من تلقاء نفسه بعد حين. ثبّت إصدارًا آخر: pip install pyside6-essentials=={sound}</translation>
    </message>
    <message>
        <source>Maps need SQLite 3.37 or newer; this Python has {version}. Install a newer Python.</source>
        <translation>تحتاج الخرائط إلى SQLite 3.37 أو أحدث؛ لدى Python هذا {version}. ثبّت إصدارًا أحدث من Python.</translation>
    </message>
    <message>
        <source>it is neither XLSX nor ODS</source>
        <translation>ليس XLSX ولا ODS</translation>
    </message>
    <message>
        <source>{subject} give military backing to {object}</source>
        <translation>{subject}: دعم عسكري لصالح {object}</translation>
    </message>
    <message>
        <source>{subject} supply arms to {object}</source>
        <translation>{subject}: توريد أسلحة إلى {object}</translation>
    </message>
    <message>
        <source>{subject} supply fighters to {object}</source>
        <translation>{subject}: إرسال مقاتلين إلى {object}</translation>
    </message>
    <message>
        <source>{subject} deploy forces to {object}</source>
        <translation>{subject}: نشر قوات لدى {object}</translation>
    </message>
    <message>
        <source>{subject} fund {object}</source>
        <translation>{subject}: تمويل {object}</translation>
    </message>
    <message>
        <source>{subject} give political backing to {object}</source>
        <translation>{subject}: دعم سياسي لصالح {object}</translation>
    </message>
    <message>
        <source>{subject} recognise {object}</source>
        <translation>{subject}: الاعتراف بـ {object}</translation>
    </message>
    <message>
        <source>{subject} command {object}</source>
        <translation>{subject}: القيادة العسكرية لـ {object}</translation>
    </message>
    <message>
        <source>{subject} lead {object}</source>
        <translation>{subject}: رئاسة {object}</translation>
    </message>
    <message>
        <source>{subject} represent {object}</source>
        <translation>{subject}: تمثيل {object}</translation>
    </message>
    <message>
        <source>{subject} are members of {object}</source>
        <translation>{subject}: العضوية في {object}</translation>
    </message>
    <message>
        <source>{subject} establish {object}</source>
        <translation>{subject}: إنشاء {object}</translation>
    </message>
    <message>
        <source>{subject} succeed {object}</source>
        <translation>{subject}: خلافة {object}</translation>
    </message>
    <message>
        <source>{subject} are based in {object}</source>
        <translation>{subject}: المقر في {object}</translation>
    </message>
    <message>
        <source>{subject} are allied with {object}</source>
        <translation>{subject}: تحالف مع {object}</translation>
    </message>
    <message>
        <source>{subject} have a defence deal with {object}</source>
        <translation>{subject}: اتفاق دفاعي مع {object}</translation>
    </message>
    <message>
        <source>{subject} have a trade deal with {object}</source>
        <translation>{subject}: اتفاق تجاري مع {object}</translation>
    </message>
    <message>
        <source>{subject} have a maritime deal with {object}</source>
        <translation>{subject}: اتفاق بحري مع {object}</translation>
    </message>
    <message>
        <source>{subject} fight {object}</source>
        <translation>{subject}: قتال ضد {object}</translation>
    </message>
    <message>
        <source>{subject} oppose {object}</source>
        <translation>{subject}: معارضة {object}</translation>
    </message>
    <message>
        <source>{subject} are rivals of {object}</source>
        <translation>{subject}: خصومة مع {object}</translation>
    </message>
    <message>
        <source>{subject} sanction {object}</source>
        <translation>{subject}: فرض عقوبات على {object}</translation>
    </message>
    <message>
        <source>{subject} mediate for {object}</source>
        <translation>{subject}: وساطة من أجل {object}</translation>
    </message>
    <message>
        <source>{subject} host {object}</source>
        <translation>{subject}: استضافة {object}</translation>
    </message>
    <message>
        <source>{subject} take part in {object}</source>
        <translation>{subject}: المشاركة في {object}</translation>
    </message>
    <message>
        <source>{subject} negotiate with {object}</source>
        <translation>{subject}: مفاوضات مع {object}</translation>
    </message>
    <message>
        <source>{subject} monitor {object}</source>
        <translation>{subject}: مراقبة {object}</translation>
    </message>
    <message>
        <source>{subject} are present at {object}</source>
        <translation>{subject}: الوجود في {object}</translation>
    </message>
    <message>
        <source>{subject} control {object}</source>
        <translation>{subject}: السيطرة على {object}</translation>
    </message>
</context>
</TS>
