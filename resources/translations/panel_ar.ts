<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>panel</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>&quot;link&quot; must be &quot;manual&quot; or &quot;follow&quot;.</source>
        <translation>يجب أن يكون «link» إما «manual» أو «follow».</translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be &quot;speak&quot; or &quot;context&quot;.</source>
        <translation>يجب أن يكون «mode» إما «speak» أو «context».</translation>
    </message>
    <message>
        <source>&quot;planned&quot; must be a time such as 19:05 or 19:05:30.</source>
        <translation>يجب أن يكون «planned» وقتًا مثل 19:05 أو 19:05:30.</translation>
    </message>
    <message>
        <source>&quot;pre_wait&quot; must be a number of seconds from 0 to {most}.</source>
        <translation>يجب أن يكون «pre_wait» عددًا من الثواني من 0 إلى {most}.</translation>
    </message>
    <message>
        <source>&quot;target&quot; is not clear: it needs an agent, and either a room or everyone.</source>
        <translation>«target» غير واضح: يلزم وكيل، ومعه إما غرفة أو الجميع.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be &quot;cue&quot; or &quot;group&quot;.</source>
        <translation>يجب أن يكون «type» إما «cue» أو «group».</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a list.</source>
        <translation>يجب أن يكون «{field}» قائمة.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a text.</source>
        <translation>يجب أن يكون «{field}» نصًا.</translation>
    </message>
    <message>
        <source>&amp;API secret</source>
        <translation>مفتا&amp;ح API</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Add the cues</source>
        <translation>إ&amp;ضافة الفقرات</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>الو&amp;كيل</translation>
    </message>
    <message>
        <source>&amp;All keys as usual</source>
        <translation>&amp;كل المفاتيح كالمعتاد</translation>
    </message>
    <message>
        <source>&amp;Another account or secret …</source>
        <translation>&amp;حساب أو مفتاح آخر …</translation>
    </message>
    <message>
        <source>&amp;Armed</source>
        <translation>إتا&amp;حة الإرسال</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Back to your own history</source>
        <translation>ال&amp;رجوع إلى سجلك</translation>
    </message>
    <message>
        <source>&amp;Begin the run again</source>
        <translation>ال&amp;بدء من جديد</translation>
    </message>
    <message>
        <source>&amp;Big text for the stage</source>
        <translation>خط كبير للم&amp;سرح</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Change the keys …</source>
        <translation>ت&amp;غيير المفاتيح …</translation>
    </message>
    <message>
        <source>&amp;Check and open</source>
        <translation>تح&amp;قق وافتح</translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation>إ&amp;غلاق اللوحة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Compact (this desktop lets no program stay on top)</source>
        <translation>م&amp;دمج (لا يسمح سطح المكتب هذا ببقاء أي برنامج في المقدمة)</translation>
    </message>
    <message>
        <source>&amp;Compact, always on top</source>
        <translation>م&amp;دمج، في المقدمة دائمًا</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>سيا&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Cues</source>
        <translation>ال&amp;فقرات</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>حذف &amp;نهائي</translation>
    </message>
    <message>
        <source>&amp;Delete the whole history …</source>
        <translation>حذف السجل &amp;كله …</translation>
    </message>
    <message>
        <source>&amp;Double</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>الأق&amp;دم</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تع&amp;ديل</translation>
    </message>
    <message>
        <source>&amp;Edit the cue on standby</source>
        <translation>&amp;تعديل فقرة الاستعداد</translation>
    </message>
    <message>
        <source>&amp;End its session …</source>
        <translation>إن&amp;هاء جلستها …</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>إن&amp;هاء الجلسة</translation>
    </message>
    <message>
        <source>&amp;End this session …</source>
        <translation>إن&amp;هاء هذه الجلسة …</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Exam results</source>
        <translation>ن&amp;تائج الاختبارات</translation>
    </message>
    <message>
        <source>&amp;Export the history …</source>
        <translation>ت&amp;صدير السجل …</translation>
    </message>
    <message>
        <source>&amp;Export the run sheet …</source>
        <translation>تص&amp;دير جدول الفقرات …</translation>
    </message>
    <message>
        <source>&amp;Export them first …</source>
        <translation>ت&amp;صديرها أولًا …</translation>
    </message>
    <message>
        <source>&amp;Favourite, or no longer</source>
        <translation>م&amp;فضّل أو لا</translation>
    </message>
    <message>
        <source>&amp;Filter the history …</source>
        <translation>ت&amp;صفية السجل …</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>ا&amp;نتقال إلى</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>ت&amp;باين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Hold, or release</source>
        <translation>&amp;تجميد أو رفع التجميد</translation>
    </message>
    <message>
        <source>&amp;Import cues …</source>
        <translation>ا&amp;ستيراد فقرات …</translation>
    </message>
    <message>
        <source>&amp;It was spoken</source>
        <translation>تم نطق&amp;ه</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>&amp;حفظ هكذا</translation>
    </message>
    <message>
        <source>&amp;Keys that work here</source>
        <translation>المفاتي&amp;ح المتاحة هنا</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>الأحد&amp;ث</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>ال&amp;تخطيط</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;تركه كما هو</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>&amp;دفتر المعلومات</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>الفح&amp;ص من جديد</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>الب&amp;حث الآن</translation>
    </message>
    <message>
        <source>&amp;Make it a context</source>
        <translation>&amp;جعله سياقًا</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>ال&amp;رسالة</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Name this room …</source>
        <translation>&amp;تسمية هذه الغرفة …</translation>
    </message>
    <message>
        <source>&amp;New show</source>
        <translation>فعالية &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>الجزء ال&amp;تالي من النافذة</translation>
    </message>
    <message>
        <source>&amp;Next row that cannot be used</source>
        <translation>الصف ال&amp;تالي غير الصالح</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Open a show …</source>
        <translation>فتح فعا&amp;لية …</translation>
    </message>
    <message>
        <source>&amp;Open an exported history …</source>
        <translation>&amp;فتح سجل مصدَّر …</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>ال&amp;لوحة</translation>
    </message>
    <message>
        <source>&amp;Part before</source>
        <translation>الجزء السا&amp;بق</translation>
    </message>
    <message>
        <source>&amp;Paste rows as cues</source>
        <translation>ل&amp;صق صفوف كفقرات</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue {count} facts</source>
        <extracomment>One: &amp;Queue one fact</extracomment>
        <translation>
            <numerusform>لا معلومات لل&amp;وضع في الانتظار</numerusform>
            <numerusform>&amp;وضع معلومة في الانتظار</numerusform>
            <numerusform>&amp;وضع معلومتين في الانتظار</numerusform>
            <numerusform>&amp;وضع {count} معلومات في الانتظار</numerusform>
            <numerusform>&amp;وضع {count} معلومة في الانتظار</numerusform>
            <numerusform>&amp;وضع {count} معلومة في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quick switcher …</source>
        <translation>التبديل السري&amp;ع…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>إعادة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation>&amp;تحديث الوكلاء والغرف</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ال&amp;غرفة</translation>
    </message>
    <message>
        <source>&amp;Save a copy of the show …</source>
        <translation>حف&amp;ظ نسخة من الفعالية …</translation>
    </message>
    <message>
        <source>&amp;Save the report …</source>
        <translation>&amp;حفظ التقرير …</translation>
    </message>
    <message>
        <source>&amp;Save these filters</source>
        <translation>حف&amp;ظ هذه المرشحات</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;حفظ …</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>البح&amp;ث في السجل</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>ال&amp;فعالية</translation>
    </message>
    <message>
        <source>&amp;Show the cue</source>
        <translation>عرض ال&amp;فقرة</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>&amp;Speak aloud through the call add-context</source>
        <translation>الن&amp;طق بصوت مسموع عبر استدعاء add-context</translation>
    </message>
    <message>
        <source>&amp;Stand by</source>
        <translation>وضعها في الا&amp;ستعداد</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Support bundle …</source>
        <translation>ح&amp;زمة الدعم …</translation>
    </message>
    <message>
        <source>&amp;Take it away there</source>
        <translation>إ&amp;زالته من هناك</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>ت&amp;حديد أو إلغاء التحديد</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;جولة</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>نص ال&amp;محادثة</translation>
    </message>
    <message>
        <source>&amp;Try it in rehearsal</source>
        <translation>تجر&amp;بة في البروفة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Use it for this session only</source>
        <translation>استخدامه لهذه ال&amp;جلسة فقط</translation>
    </message>
    <message>
        <source>&amp;Variables, snippets, cover line …</source>
        <translation>المت&amp;غيرات والعبارات والنص الاحتياطي …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Which column is what</source>
        <translation>محتوى &amp;كل عمود</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;سحب</translation>
    </message>
    <message>
        <source>+{time} over</source>
        <translation>+{time} تأخير</translation>
    </message>
    <message>
        <source>A broken answer</source>
        <translation>رد تالف</translation>
    </message>
    <message>
        <source>A context that turns the talk; nobody hears it</source>
        <translation>سياق يغيّر وجهة الحديث؛ لا يسمعه أحد</translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation>بهذه الطريقة سيُنطق السياق بصوت مسموع. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A copy never holds the API secret.</source>
        <translation>لا تحتوي النسخة أبدًا على مفتاح API.</translation>
    </message>
    <message>
        <source>A copy of the show was saved.</source>
        <translation>حُفظت نسخة من الفعالية.</translation>
    </message>
    <message>
        <source>A cue that was not planned</source>
        <translation>فقرة لم تكن مخططة</translation>
    </message>
    <message>
        <source>A cue was added.</source>
        <translation>أُضيفت فقرة.</translation>
    </message>
    <message>
        <source>A cue was changed.</source>
        <translation>عُدّلت فقرة.</translation>
    </message>
    <message>
        <source>A drill happens in this rehearsal alone. Choose one, start it, then let a line go.</source>
        <translation>لا يحدث التدريب إلا في هذه البروفة. اختر تدريبًا وابدأه، ثم أطلق نصًا.</translation>
    </message>
    <message>
        <source>A group was added.</source>
        <translation>أُضيفت مجموعة.</translation>
    </message>
    <message>
        <source>A group was changed.</source>
        <translation>عُدّلت مجموعة.</translation>
    </message>
    <message>
        <source>A guard in front of the platform turns the request away.</source>
        <translation>يرفض حارس أمام المنصة الطلب.</translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation>وصل رد متأخر</translation>
    </message>
    <message>
        <source>A late answer came ({time}).</source>
        <translation>وصل رد متأخر ({time}).</translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. The agent may know this now.</source>
        <translation>وصل رد متأخر، لكنه لا يثبت شيئًا. ربما أصبح الوكيل يعلم بذلك.</translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. This may have been spoken.</source>
        <translation>وصل رد متأخر، لكنه لا يثبت شيئًا. ربما نُطق هذا النص.</translation>
    </message>
    <message>
        <source>A late answer came. Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>وصل رد متأخر. عدد الغرف التي وصل إليها: {reached}. عدد الغرف التي لم يصل إليها: {missed}.</translation>
    </message>
    <message>
        <source>A late answer came: accepted. How many rooms it reached, it did not say.</source>
        <translation>وصل رد متأخر: تم القبول. لم يذكر الرد عدد الغرف التي وصل إليها.</translation>
    </message>
    <message numerus="yes">
        <source>A late answer came: delivered to {count} rooms.</source>
        <extracomment>One: A late answer came: delivered to one room.</extracomment>
        <translation>
            <numerusform>وصل رد متأخر: لم يتم التسليم إلى أي غرفة.</numerusform>
            <numerusform>وصل رد متأخر: تم التسليم إلى غرفة واحدة.</numerusform>
            <numerusform>وصل رد متأخر: تم التسليم إلى غرفتين.</numerusform>
            <numerusform>وصل رد متأخر: تم التسليم إلى {count} غرف.</numerusform>
            <numerusform>وصل رد متأخر: تم التسليم إلى {count} غرفة.</numerusform>
            <numerusform>وصل رد متأخر: تم التسليم إلى {count} غرفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A late answer came: nobody heard this, no room is connected to the agent.</source>
        <translation>وصل رد متأخر: لم يسمع أحد هذا النص، فلا توجد غرفة متصلة بالوكيل.</translation>
    </message>
    <message>
        <source>A late answer came: some rooms got this line, others did not.</source>
        <translation>وصل رد متأخر: وصل هذا النص إلى بعض الغرف دون غيرها.</translation>
    </message>
    <message>
        <source>A late answer came: the platform asked to wait. It did not act.</source>
        <translation>وصل رد متأخر: طلبت المنصة الانتظار، ولم تنفّذ شيئًا.</translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line.</source>
        <translation>وصل رد متأخر: رفضت المنصة هذا النص.</translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line. {why}</source>
        <translation>وصل رد متأخر: رفضت المنصة هذا النص. {why}</translation>
    </message>
    <message>
        <source>A long code of letters and digits. Is it a key? Remove it unless it is to be sent.</source>
        <translation>رمز طويل من الحروف والأرقام. هل هو مفتاح سري؟ أزِله ما لم يكن مقصودًا إرساله.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>A newer line: {state}</source>
        <translation>نص أحدث: {state}</translation>
    </message>
    <message>
        <source>A newer panel made it. What this one does not know is left out.</source>
        <translation>أنشأته لوحة أحدث. يُترك ما لا تعرفه هذه اللوحة.</translation>
    </message>
    <message>
        <source>A note that belongs to no cue. Put it below the name of its cue.</source>
        <translation>ملاحظة لا تتبع أي فقرة. ضعها تحت اسم فقرتها.</translation>
    </message>
    <message>
        <source>A page to read and to print</source>
        <translation>صفحة للقراءة والطباعة</translation>
    </message>
    <message>
        <source>A part of this computer does not answer. Look again, or restart the panel.</source>
        <translation>جزء من هذا الكمبيوتر لا يستجيب. افحص من جديد، أو أعد تشغيل اللوحة.</translation>
    </message>
    <message>
        <source>A proxy here must not hold a user name or a password, for everybody on this computer can read it. Set such a proxy in the system&apos;s own settings.</source>
        <translation>يجب ألا يحتوي عنوان البروكسي هنا على اسم مستخدم أو كلمة مرور، لأن كل من يستخدم هذا الكمبيوتر يمكنه قراءتهما. اضبط مثل هذا البروكسي في إعدادات النظام نفسها.</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example:3128; or it is “direct”, or “system”.</source>
        <translation>يُكتب عنوان البروكسي هكذا: http://proxy.example:3128، أو «direct»، أو «system».</translation>
    </message>
    <message>
        <source>A quotation mark (&quot;) is opened here and never closed. Close or remove it.</source>
        <translation>فُتحت هنا علامة اقتباس (&quot;) ولم تُغلق. أغلقها أو أزِلها.</translation>
    </message>
    <message>
        <source>A rehearsal: nobody outside that computer heard any of it.</source>
        <translation>بروفة: لم يسمع أحد خارج ذلك الكمبيوتر شيئًا منها.</translation>
    </message>
    <message>
        <source>A room that closes</source>
        <translation>غرفة تُغلق</translation>
    </message>
    <message>
        <source>A room without an agent. Write the agent&apos;s code too, or leave both cells empty.</source>
        <translation>غرفة بلا وكيل. اكتب رمز الوكيل أيضًا، أو اترك الخليتين فارغتين.</translation>
    </message>
    <message>
        <source>A room without its agent</source>
        <translation>غرفة بلا وكيلها</translation>
    </message>
    <message>
        <source>A run sheet was added.</source>
        <translation>أُضيف جدول فقرات.</translation>
    </message>
    <message>
        <source>A run sheet was removed.</source>
        <translation>أُزيل جدول فقرات.</translation>
    </message>
    <message>
        <source>A script for reading ({pattern})</source>
        <translation>نص مكتوب للقراءة ({pattern})</translation>
    </message>
    <message>
        <source>A show keeps at least one run sheet. Add another one first.</source>
        <translation>تحتفظ الفعالية بجدول فقرات واحد على الأقل. أضف جدولًا آخر أولًا.</translation>
    </message>
    <message>
        <source>A slow answer</source>
        <translation>رد بطيء</translation>
    </message>
    <message>
        <source>A snippet is named with letters, digits, hyphens and underscores.</source>
        <translation>يتكون اسم العبارة الجاهزة من حروف وأرقام وشرطات وشرطات سفلية.</translation>
    </message>
    <message>
        <source>A stranger answers</source>
        <translation>غريب يرد</translation>
    </message>
    <message>
        <source>A table in a script is not read. Copy its rows and paste them instead.</source>
        <translation>لا تُقرأ الجداول داخل النص المكتوب. انسخ صفوفها والصقها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A transcript of {room} has this line ({percent} % sure). You decide what became of it.</source>
        <translation>في نص محادثة {room} هذا النص (الثقة {percent}%). أنت تقرر ما حدث له.</translation>
    </message>
    <message>
        <source>A variable has another value.</source>
        <translation>تغيّرت قيمة متغير.</translation>
    </message>
    <message>
        <source>A variable is named with letters, digits, underscores and single spaces.</source>
        <translation>يتكون اسم المتغير من حروف وأرقام وشرطات سفلية ومسافات مفردة.</translation>
    </message>
    <message>
        <source>A visitor said: {words}</source>
        <translation>قال زائر: {words}</translation>
    </message>
    <message>
        <source>A workbook for Excel</source>
        <translation>مصنف لبرنامج Excel</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>A&amp;dd a cue</source>
        <translation>إ&amp;ضافة فقرة</translation>
    </message>
    <message>
        <source>ALL rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>ALL rooms · {agent}</source>
        <translation>كل الغرف · {agent}</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>API secret revoked</source>
        <translation>مفتاح API مُلغى</translation>
    </message>
    <message>
        <source>API secret {name}</source>
        <translation>مفتاح API ‏{name}</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>الحسا&amp;ب</translation>
    </message>
    <message>
        <source>Accepted by the platform. How many rooms it reached, the reply did not say.</source>
        <translation>قبلته المنصة. لم يذكر الرد عدد الغرف التي وصل إليها.</translation>
    </message>
    <message>
        <source>Accepted, for no room</source>
        <translation>مقبول، لكن بلا غرفة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>حساب موقوف</translation>
    </message>
    <message>
        <source>Add a &amp;cue after the one on standby</source>
        <translation>إضافة ف&amp;قرة بعد فقرة الاستعداد</translation>
    </message>
    <message>
        <source>Add a &amp;cue below</source>
        <translation>إضافة &amp;فقرة أسفلها</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>إضافة &amp;مجموعة</translation>
    </message>
    <message>
        <source>Add a &amp;group after the cue on standby</source>
        <translation>إضافة &amp;مجموعة بعد فقرة الاستعداد</translation>
    </message>
    <message>
        <source>Add a &amp;group below</source>
        <translation>إضافة &amp;مجموعة أسفلها</translation>
    </message>
    <message>
        <source>Add a &amp;run sheet</source>
        <translation>إضافة &amp;جدول فقرات</translation>
    </message>
    <message>
        <source>Add a snippet</source>
        <translation>إضافة عبارة جاهزة</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>إضافة متغير</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Agent code</source>
        <translation>رمز الوكيل</translation>
    </message>
    <message>
        <source>Agent of the cue</source>
        <translation>وكيل الفقرة</translation>
    </message>
    <message>
        <source>Agent unknown</source>
        <translation>وكيل غير معروف</translation>
    </message>
    <message>
        <source>Agent unknown, older platform</source>
        <translation>وكيل غير معروف، منصة أقدم</translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation>وكيل أو غرفة أو أمر</translation>
    </message>
    <message>
        <source>Agent: {agent}</source>
        <translation>الوكيل: {agent}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Agents: {count}.</source>
        <translation>عدد الوكلاء: {count}.</translation>
    </message>
    <message>
        <source>All columns as &amp;usual</source>
        <translation>&amp;كل الأعمدة كالمعتاد</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>All commands ({key})</source>
        <translation>كل الأوامر ({key})</translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>كل ما عدا ذلك مخفي ما دام وضع الخصوصية مفعّلًا.</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>كل الملفات ({pattern})</translation>
    </message>
    <message>
        <source>All keys are as usual again.</source>
        <translation>عادت كل المفاتيح كالمعتاد.</translation>
    </message>
    <message>
        <source>All lines are shown again: this one was not among those found.</source>
        <translation>عادت كل النصوص إلى الظهور: لم يكن هذا النص بين ما عُثر عليه.</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation>كل الغرف (بث عام)</translation>
    </message>
    <message>
        <source>All rooms of an agent</source>
        <translation>كل غرف وكيل</translation>
    </message>
    <message>
        <source>Already said in {room} at {time}. Hold GO to say it again, or press Shift+F5.</source>
        <translation>سبق نطقها في {room} الساعة {time}. اضغط GO مطولًا لنطقها مرة أخرى، أو اضغط Shift+F5.</translation>
    </message>
    <message>
        <source>Already sent to ALL rooms at {time}. Hold GO to send it again, or press Shift+F5.</source>
        <translation>سبق إرسالها إلى كل الغرف الساعة {time}. اضغط GO مطولًا لإرسالها مرة أخرى، أو اضغط Shift+F5.</translation>
    </message>
    <message>
        <source>Already told in {room} at {time}. Hold GO to tell it again, or press Shift+F5.</source>
        <translation>سبق الإبلاغ بها في {room} الساعة {time}. اضغط GO مطولًا للإبلاغ بها مرة أخرى، أو اضغط Shift+F5.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons. Press another key.</source>
        <translation>يُستخدم Alt مع حرف لفتح القوائم وضغط الأزرار. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>An agent without a room. Write the room or “all rooms”, or choose no column for the agent: the cue then goes to the current target.</source>
        <translation>وكيل بلا غرفة. اكتب الغرفة أو «كل الغرف»، أو لا تختر عمودًا للوكيل: فتذهب الفقرة حينها إلى الوجهة الحالية.</translation>
    </message>
    <message>
        <source>An answer began, with status {status}.</source>
        <translation>بدأ رد، بالحالة {status}.</translation>
    </message>
    <message>
        <source>An answer far too long</source>
        <translation>رد أطول بكثير من اللازم</translation>
    </message>
    <message>
        <source>An answer without sense</source>
        <translation>رد بلا معنى</translation>
    </message>
    <message>
        <source>An endless answer</source>
        <translation>رد لا ينتهي</translation>
    </message>
    <message>
        <source>An error called success</source>
        <translation>خطأ باسم النجاح</translation>
    </message>
    <message>
        <source>An error comes with the status of success.</source>
        <translation>يصل خطأ بحالة النجاح.</translation>
    </message>
    <message>
        <source>Another cue of this run sheet has the same text.</source>
        <translation>في جدول الفقرات هذا فقرة أخرى لها النص نفسه.</translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation>توجد لوحة أخرى تستخدم هذه الملفات. أغلقها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another panel, or a command of it, is using this history. Close it, then try again.</source>
        <translation>تستخدم هذا السجلَّ لوحة أخرى أو أمر من أوامرها. أغلقها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another room was chosen, but no line arrived there.</source>
        <translation>اختيرت غرفة أخرى، لكن لم يصل إليها أي نص.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answer after (ms)</source>
        <translation>الرد بعد (مللي ثانية)</translation>
    </message>
    <message>
        <source>Any agent</source>
        <translation>أي وكيل</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Any mode</source>
        <translation>أي وضع</translation>
    </message>
    <message>
        <source>Any number of lines</source>
        <translation>أي عدد من النصوص</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>أي ملف تعريف</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>أي غرفة</translation>
    </message>
    <message>
        <source>Any show</source>
        <translation>أي فعالية</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>أي حجم</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>الإرسال متاح</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>كالمع&amp;تاد</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>كما هو مخطط</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>As the &amp;system has them</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>أقصى عدد للنصوص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back &amp;up the history now</source>
        <translation>&amp;نسخ السجل احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Back to your own history</source>
        <translation>الرجوع إلى سجلك</translation>
    </message>
    <message>
        <source>Backing up the history …</source>
        <translation>يجري نسخ السجل احتياطيًا …</translation>
    </message>
    <message>
        <source>Backing up the history: {percent} %</source>
        <translation>يجري نسخ السجل احتياطيًا: {percent} %</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Begins a new line of the text</source>
        <translation>بدء سطر جديد في النص</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>محجوب في الطريق</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Bring in cues</source>
        <translation>استيراد فقرات</translation>
    </message>
    <message>
        <source>Brings back the last line, where nothing is written</source>
        <translation>استعادة آخر نص، إن لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Brings in rows that were copied from a spreadsheet</source>
        <translation>استيراد صفوف نُسخت من جدول بيانات</translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation>اشترِ رصيدًا من bithuman.ai، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Buy credits …</source>
        <translation>شراء رصيد …</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>By hand, not by its cue</source>
        <translation>يدويًا، لا عبر فقرته</translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <translation>&amp;مسح كل المرشحات</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>ملف CSV لأي برنامج جداول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>إلغاء القراءة</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>إلغاء التقرير</translation>
    </message>
    <message>
        <source>Cancel the writing</source>
        <translation>إلغاء الكتابة</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was deleted.</source>
        <translation>أُلغي. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was opened.</source>
        <translation>أُلغي. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Check that the disk has room, then send it again.</source>
        <translation>تأكد من وجود مساحة على القرص، ثم أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>Check that the profile and the agent belong together.</source>
        <translation>تأكد من أن ملف التعريف يخص هذا الوكيل.</translation>
    </message>
    <message>
        <source>Check the agent code, and that the profile is the one that owns the agent.</source>
        <translation>تحقق من رمز الوكيل، ومن أن ملف التعريف هو مالك الوكيل.</translation>
    </message>
    <message>
        <source>Check the agent code.</source>
        <translation>تحقق من رمز الوكيل.</translation>
    </message>
    <message>
        <source>Check the agent, the room and the text, then send again.</source>
        <translation>تحقق من الوكيل والغرفة والنص، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the base URL in the profile.</source>
        <translation>تحقق من عنوان URL الأساسي في ملف التعريف.</translation>
    </message>
    <message>
        <source>Check the base URL in the profile. This server may also be too old for the call.</source>
        <translation>تحقق من عنوان URL الأساسي في ملف التعريف. ربما كان هذا الخادم أقدم من أن يدعم هذا الطلب.</translation>
    </message>
    <message>
        <source>Check the network of this machine, and the base URL in the profile.</source>
        <translation>تحقق من شبكة هذا الكمبيوتر، ومن عنوان URL الأساسي في ملف التعريف.</translation>
    </message>
    <message>
        <source>Check the network of this machine, then try again.</source>
        <translation>تحقق من شبكة هذا الكمبيوتر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the network of this machine.</source>
        <translation>تحقق من شبكة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check the network. It is safe to send again.</source>
        <translation>تحقق من الشبكة. يمكنك الإرسال مرة أخرى بأمان.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>تحقق من خادم البروكسي في إعدادات الشبكة في النظام.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and network, or ask your IT for its CA file.</source>
        <translation>تحقق من تاريخ هذا الكمبيوتر وشبكته، أو اطلب ملف CA من قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and network. A company network may need its CA file.</source>
        <translation>تحقق من تاريخ هذا الكمبيوتر وشبكته. قد تحتاج شبكة الشركة إلى ملف CA الخاص بها.</translation>
    </message>
    <message>
        <source>Checking the secret with the platform …</source>
        <translation>جارٍ التحقق من المفتاح لدى المنصة…</translation>
    </message>
    <message>
        <source>Choose a fact above to see which rooms were told it.</source>
        <translation>اختر معلومة في الأعلى لترى الغرف التي أُبلغت بها.</translation>
    </message>
    <message>
        <source>Choose a line above to see what became of it.</source>
        <translation>اختر نصًا في الأعلى لترى ما حدث له.</translation>
    </message>
    <message>
        <source>Choose a room in the list first, then give it a name.</source>
        <translation>اختر غرفة من القائمة أولًا، ثم أعطها اسمًا.</translation>
    </message>
    <message>
        <source>Choose a room, or type its id. Until then the cue stays as it is.</source>
        <translation>اختر غرفة، أو اكتب معرّفها. حتى ذلك الحين تبقى الفقرة كما هي.</translation>
    </message>
    <message>
        <source>Choose a saved filter, and type its new name.</source>
        <translation>اختر مرشحًا محفوظًا، واكتب اسمه الجديد.</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>اختيار وجهة</translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation>اختر وكيلًا وغرفة أولًا.</translation>
    </message>
    <message>
        <source>Choose an agent and a room first: this goes to the current target.</source>
        <translation>اختر وكيلًا وغرفة أولًا: فهذا يذهب إلى الوجهة الحالية.</translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation>اختر وكيلًا وغرفة، واكتب نصًا، ثم اضغط Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Choose an agent first. Then mark it as a favourite.</source>
        <translation>اختر وكيلًا أولًا. ثم اجعله مفضّلًا.</translation>
    </message>
    <message>
        <source>Choose an agent first. Then open its page.</source>
        <translation>اختر وكيلًا أولًا. ثم افتح صفحته.</translation>
    </message>
    <message>
        <source>Choose an agent, or type its code. Until then the cue stays as it is.</source>
        <translation>اختر وكيلًا، أو اكتب رمزه. حتى ذلك الحين تبقى الفقرة كما هي.</translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation>اختر وكيلًا آخر. إن كان موجودًا على bithuman.ai، فحدّث اللوحة.</translation>
    </message>
    <message>
        <source>Choose one room first.</source>
        <translation>اختر غرفة واحدة أولًا.</translation>
    </message>
    <message>
        <source>Choose one room to read what is said there.</source>
        <translation>اختر غرفة واحدة لقراءة ما يُقال فيها.</translation>
    </message>
    <message>
        <source>Choose the one or the other</source>
        <translation>اختيار أحدهما</translation>
    </message>
    <message>
        <source>Choose what a key is to do. Changes work at once. Nothing is sent from here.</source>
        <translation>اختر ما ينبغي أن يفعله المفتاح. تسري التغييرات فورًا. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Choose what the report is of, or its form</source>
        <translation>اختيار موضوع التقرير أو شكله</translation>
    </message>
    <message>
        <source>Choose who speaks, and where</source>
        <translation>اختر من يتكلم وأين</translation>
    </message>
    <message>
        <source>Choose, or type an id</source>
        <translation>اختر أو اكتب معرّفًا</translation>
    </message>
    <message>
        <source>Chooses an outcome, or no longer</source>
        <translation>اختيار نتيجة أو إلغاء اختيارها</translation>
    </message>
    <message>
        <source>Chooses the room</source>
        <translation>اختيار الغرفة</translation>
    </message>
    <message>
        <source>Chooses what is picked or typed</source>
        <translation>اعتماد ما اختير أو كُتب</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>أيام مختارة</translation>
    </message>
    <message>
        <source>Cleaning what is searched …</source>
        <translation>يجري تنظيف بيانات البحث …</translation>
    </message>
    <message>
        <source>Clears the field; from an empty one it goes to the history</source>
        <translation>مسح الحقل؛ ومن حقل فارغ الانتقال إلى السجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>إغلاق المساعدة (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Closes an open menu or list first, and does nothing else then</source>
        <translation>يغلق أولًا القائمة المفتوحة، ولا يفعل حينها شيئًا آخر</translation>
    </message>
    <message>
        <source>Closes it; the name stays as it was</source>
        <translation>إغلاقها؛ ويبقى الاسم كما كان</translation>
    </message>
    <message>
        <source>Closes it; what was written is kept</source>
        <translation>إغلاقها؛ ويُحفظ ما كُتب</translation>
    </message>
    <message>
        <source>Closes the card</source>
        <translation>إغلاق البطاقة</translation>
    </message>
    <message>
        <source>Closes the card, and ends nothing</source>
        <translation>إغلاق البطاقة، دون إنهاء شيء</translation>
    </message>
    <message>
        <source>Closes the card; what is chosen stays</source>
        <translation>إغلاق البطاقة؛ يبقى ما اختير</translation>
    </message>
    <message>
        <source>Closes the file and shows what was sent from here. The file stays as it is.</source>
        <translation>إغلاق الملف وعرض ما أُرسل من هنا. يبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Closes the help, and holds if a line is on its way</source>
        <translation>إغلاق المساعدة، والتجميد إن كان هناك نص في طريقه</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Columns &amp;beside the stage</source>
        <translation>الأعمدة بجانب الم&amp;سرح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <source>Context before cue {number}</source>
        <translation>السياق قبل الفقرة {number}</translation>
    </message>
    <message>
        <source>Context before the line</source>
        <translation>سياق قبل النص</translation>
    </message>
    <message>
        <source>Context that must be confirmed first</source>
        <translation>سياق يجب تأكيده أولًا</translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>سياق: مخفي</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copies the record</source>
        <translation>نسخ القيد</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>نسخ بصيغة &amp;Python</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>نسخ بصيغة &amp;curl</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>نسخ ك&amp;نص</translation>
    </message>
    <message>
        <source>Copy the &amp;reply</source>
        <translation>نسخ الا&amp;ستجابة</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>نسخ ال&amp;طلب</translation>
    </message>
    <message>
        <source>Copy the request &amp;id</source>
        <translation>نسخ م&amp;عرّف الطلب</translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation>انسخ المفتاح مرة أخرى من صفحة Developer على bithuman.ai واحفظه.</translation>
    </message>
    <message>
        <source>Copy to clip&amp;board</source>
        <translation>نس&amp;خ إلى الحافظة</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>تصحيح هذه</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>تعذّر الوصول إليها</translation>
    </message>
    <message>
        <source>Counting the lines …</source>
        <translation>يجري عدّ النصوص …</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>يجري العدّ …</translation>
    </message>
    <message>
        <source>Cover line</source>
        <translation>احتياطي</translation>
    </message>
    <message>
        <source>Cover line: {complaint}</source>
        <translation>النص الاحتياطي: {complaint}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Credits bought extra</source>
        <translation>الرصيد الإضافي المشترى</translation>
    </message>
    <message>
        <source>Credits do not run now</source>
        <translation>لا يُستهلك رصيد الآن</translation>
    </message>
    <message>
        <source>Credits for about {time} (estimate)</source>
        <translation>الرصيد يكفي نحو {time} (تقديريًا)</translation>
    </message>
    <message>
        <source>Credits for about {time} at this rate</source>
        <translation>الرصيد يكفي نحو {time} بهذا المعدل</translation>
    </message>
    <message>
        <source>Credits for less than a minute at this rate</source>
        <translation>الرصيد يكفي أقل من دقيقة بهذا المعدل</translation>
    </message>
    <message>
        <source>Credits left: {credits}.</source>
        <translation>الرصيد المتبقي: {credits}.</translation>
    </message>
    <message>
        <source>Credits of the plan</source>
        <translation>رصيد الباقة</translation>
    </message>
    <message>
        <source>Credits run at</source>
        <translation>معدل الاستهلاك</translation>
    </message>
    <message>
        <source>Credits run low: about {time} at this rate. Open Account to buy some.</source>
        <translation>الرصيد يوشك على النفاد: نحو {time} بهذا المعدل. افتح «الحساب» لشراء المزيد.</translation>
    </message>
    <message>
        <source>Credits running out</source>
        <translation>رصيد ينفد</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter للإرسال</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends the line. Esc holds whatever has not left yet, and releases it.</source>
        <translation>يرسل Ctrl+Enter السطر. يوقف Esc ما لم يغادر بعد، ثم يطلقه.</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Cue lists ({pattern})</source>
        <translation>قوائم فقرات ({pattern})</translation>
    </message>
    <message>
        <source>Cue {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>Cue {number} of {count}</source>
        <translation>الفقرة {number} من {count}</translation>
    </message>
    <message>
        <source>Cue {number}, {title}: {complaint}</source>
        <translation>الفقرة {number}، {title}: {complaint}</translation>
    </message>
    <message>
        <source>Cue {number}: {name}</source>
        <translation>الفقرة {number}: {name}</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Cues as planned</source>
        <translation>الفقرات كما خُطط لها</translation>
    </message>
    <message>
        <source>Cues from a file</source>
        <translation>فقرات من ملف</translation>
    </message>
    <message>
        <source>Cues from {name}</source>
        <translation>فقرات من {name}</translation>
    </message>
    <message>
        <source>Cues that were copied</source>
        <translation>فقرات منسوخة</translation>
    </message>
    <message>
        <source>Cut here to be shown. A copy has all of it.</source>
        <translation>اختُصر هنا للعرض. النسخة تحتوي عليه كاملًا.</translation>
    </message>
    <message>
        <source>Cut off, but spoken</source>
        <translation>انقطع، لكنه نُطق</translation>
    </message>
    <message>
        <source>Cut off, not spoken</source>
        <translation>انقطع، ولم يُنطق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Delete &amp;what the list shows …</source>
        <translation>حذف النصوص ال&amp;معروضة …</translation>
    </message>
    <message>
        <source>Delete the whole history</source>
        <translation>حذف السجل كله</translation>
    </message>
    <message>
        <source>Delete what the list shows</source>
        <translation>حذف النصوص المعروضة</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>يجري الحذف …</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total} lines</source>
        <translation>يجري الحذف: {done} من {total} نص</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message numerus="yes">
        <source>Delivered to {count} rooms.</source>
        <extracomment>One: Delivered to one room.</extracomment>
        <translation>
            <numerusform>لم يتم التسليم إلى أي غرفة.</numerusform>
            <numerusform>تم التسليم إلى غرفة واحدة.</numerusform>
            <numerusform>تم التسليم إلى غرفتين.</numerusform>
            <numerusform>تم التسليم إلى {count} غرف.</numerusform>
            <numerusform>تم التسليم إلى {count} غرفة.</numerusform>
            <numerusform>تم التسليم إلى {count} غرفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Did not get it: {rooms}</source>
        <translation>لم يصل إلى: {rooms}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>تم، المتابعة</translation>
    </message>
    <message>
        <source>Doubles what is chosen</source>
        <translation>تكرار المحدد</translation>
    </message>
    <message>
        <source>Dri&amp;lls …</source>
        <translation>الت&amp;دريبات …</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Drill: {name}</source>
        <translation>تدريب: {name}</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>التدريبات</translation>
    </message>
    <message>
        <source>E&amp;xport what the history shows …</source>
        <translation>تصدير النصوص المعرو&amp;ضة …</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>EDIT</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>تعديل وإرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Edit the cue</source>
        <translation>تعديل الفقرة</translation>
    </message>
    <message>
        <source>Edit the cue after this one (Ctrl+Down)</source>
        <translation>تعديل الفقرة التالية (Ctrl+السهم لأسفل)</translation>
    </message>
    <message>
        <source>Edit the cue before this one (Ctrl+Up)</source>
        <translation>تعديل الفقرة السابقة (Ctrl+السهم لأعلى)</translation>
    </message>
    <message>
        <source>Edits what is chosen</source>
        <translation>تعديل المحدد</translation>
    </message>
    <message>
        <source>Elapsed {time}</source>
        <translation>انقضى {time}</translation>
    </message>
    <message>
        <source>Elsewhere than planned</source>
        <translation>في غير المكان المخطط</translation>
    </message>
    <message>
        <source>Empty cue</source>
        <translation>فقرة فارغة</translation>
    </message>
    <message>
        <source>En&amp;d a session of the room …</source>
        <translation>إن&amp;هاء جلسة للغرفة …</translation>
    </message>
    <message>
        <source>End the exam</source>
        <translation>إنهاء الاختبار</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>إنهاء هذه الجلسة</translation>
    </message>
    <message>
        <source>Ending the session …</source>
        <translation>يجري إنهاء الجلسة …</translation>
    </message>
    <message>
        <source>Ends about {time}</source>
        <translation>النهاية نحو {time}</translation>
    </message>
    <message>
        <source>Ends the session, if the name of its room is typed</source>
        <translation>إنهاء الجلسة، إن كُتب اسم غرفتها</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc closes. Without a name the id is shown. Nothing is sent from here.</source>
        <translation>للحفظ اضغط Enter، وللإغلاق Esc. إن لم يوجد اسم ظهر المعرّف. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Error code: {code}</source>
        <translation>رمز الخطأ: {code}</translation>
    </message>
    <message>
        <source>Esc always holds, and closes what is open. Press another key.</source>
        <translation>يجمّد Esc دائمًا، ويغلق ما هو مفتوح. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Esc closes. A session that was ended cannot be brought back.</source>
        <translation>للإغلاق اضغط Esc. لا يمكن استعادة جلسة بعد إنهائها.</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is sent from here, and the file stays on this computer.</source>
        <translation>للإغلاق اضغط Esc. لا يُرسل شيء من هنا، ويبقى الملف على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is sent from here.</source>
        <translation>للإغلاق اضغط Esc. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is taken over before you keep it, and nothing is sent from here.</source>
        <translation>للإغلاق اضغط Esc. لا يسري شيء قبل أن تحفظه، ولا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Esc closes. What was deleted cannot be brought back. Nothing is sent from here.</source>
        <translation>للإغلاق اضغط Esc. لا يمكن استعادة ما حُذف. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>كل النصوص</translation>
    </message>
    <message>
        <source>Every line gets its outcome here. Where it is unknown, look at the stage before you say the line again.</source>
        <translation>يظهر هنا مصير كل سطر. إن كان مجهولًا، فانظر إلى المنصة قبل أن تقوله مرة أخرى.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Everything is kept as you write. Esc closes. Nothing is sent from here.</source>
        <translation>يُحفظ كل شيء أثناء الكتابة. يغلق Esc هذه النافذة. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Everything was right.</source>
        <translation>كان كل شيء صوابًا.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Exam results</source>
        <translation>نتائج الاختبارات</translation>
    </message>
    <message>
        <source>Exam, task {number} of {count}: let a line go to one room, and deal with what comes.</source>
        <translation>اختبار، المهمة {number} من {count}: أطلق نصًا إلى غرفة واحدة، وتعامل مع ما يحدث.</translation>
    </message>
    <message>
        <source>Exams, newest first</source>
        <translation>الاختبارات، من الأحدث إلى الأقدم</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Export the run sheet</source>
        <translation>تصدير جدول الفقرات</translation>
    </message>
    <message>
        <source>Export what the history shows</source>
        <translation>تصدير النصوص المعروضة</translation>
    </message>
    <message>
        <source>Exported histories ({pattern})</source>
        <translation>سجلات مصدَّرة ({pattern})</translation>
    </message>
    <message>
        <source>Exporting the history …</source>
        <translation>يجري تصدير السجل …</translation>
    </message>
    <message>
        <source>Exporting the history: {done} of {total} lines</source>
        <translation>يجري تصدير السجل: {done} من {total} سطر</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>Faults of the panel itself</source>
        <translation>أعطال اللوحة نفسها</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>ملفات الحزمة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message numerus="yes">
        <source>Filters ({count})</source>
        <extracomment>One: Filters (one)</extracomment>
        <translation>
            <numerusform>المرشحات ({count})</numerusform>
            <numerusform>المرشحات ({count})</numerusform>
            <numerusform>المرشحات ({count})</numerusform>
            <numerusform>المرشحات ({count})</numerusform>
            <numerusform>المرشحات ({count})</numerusform>
            <numerusform>المرشحات ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation>البحث عن وكيل أو غرفة أو أمر</translation>
    </message>
    <message>
        <source>Find what a key is to do</source>
        <translation>البحث عما ينبغي أن يفعله مفتاح</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>خمس سنوات</translation>
    </message>
    <message>
        <source>Fold a group, or unfold it</source>
        <translation>طي مجموعة أو إظهارها</translation>
    </message>
    <message>
        <source>Fold or show the &amp;history</source>
        <translation>طي ال&amp;سجل أو إظهاره</translation>
    </message>
    <message>
        <source>Fold or show the &amp;targets</source>
        <translation>طي ال&amp;وجهات أو إظهارها</translation>
    </message>
    <message>
        <source>Fold the history</source>
        <translation>طي السجل</translation>
    </message>
    <message>
        <source>Fold the targets</source>
        <translation>طي الوجهات</translation>
    </message>
    <message>
        <source>Follows by itself in about {seconds} s (estimate).</source>
        <translation>تنطلق بعد سابقتها تلقائيًا، خلال نحو {seconds} ث (تقديريًا).</translation>
    </message>
    <message>
        <source>Follows the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>For Excel ({pattern})</source>
        <translation>لبرنامج Excel ({pattern})</translation>
    </message>
    <message>
        <source>For a ticket or a wiki ({pattern})</source>
        <translation>لتذكرة دعم أو ويكي ({pattern})</translation>
    </message>
    <message>
        <source>For any spreadsheet ({pattern})</source>
        <translation>لأي برنامج جداول بيانات ({pattern})</translation>
    </message>
    <message>
        <source>For example: Main stage</source>
        <translation>مثلًا: المسرح الرئيسي</translation>
    </message>
    <message>
        <source>For other programs ({pattern})</source>
        <translation>لبرامج أخرى ({pattern})</translation>
    </message>
    <message>
        <source>For reading and printing ({pattern})</source>
        <translation>للقراءة والطباعة ({pattern})</translation>
    </message>
    <message>
        <source>For spreadsheets ({pattern})</source>
        <translation>لجداول البيانات ({pattern})</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>شكل التقرير</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Free some disk space, then send again. It is safe to send again.</source>
        <translation>وفّر مساحة على القرص، ثم أرسل مرة أخرى. يمكنك الإرسال مرة أخرى بأمان.</translation>
    </message>
    <message>
        <source>Freeze everything (Esc). A sentence being spoken cannot be stopped.</source>
        <translation>تجميد كل شيء (Esc). لا يمكن إيقاف جملة يجري نطقها.</translation>
    </message>
    <message>
        <source>Freezes everything at once. A sentence being spoken cannot be stopped.</source>
        <translation>يجمّد كل شيء فورًا. لا يمكن إيقاف جملة يجري نطقها.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>من {first}</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO once more, or to all rooms</source>
        <translation>تكرار GO، أو GO إلى كل الغرف</translation>
    </message>
    <message>
        <source>GO once more, or where it goes to all rooms</source>
        <translation>تكرار GO، أو حين يذهب إلى كل الغرف</translation>
    </message>
    <message>
        <source>GO with the line on standby</source>
        <translation>تنفيذ GO للنص الذي في الاستعداد</translation>
    </message>
    <message>
        <source>GO: lets the line on standby go</source>
        <translation>تنفيذ GO: إطلاق النص الذي في الاستعداد</translation>
    </message>
    <message>
        <source>Gateway error</source>
        <translation>خطأ في البوابة</translation>
    </message>
    <message>
        <source>Gathering what helps …</source>
        <translation>يجري جمع ما يساعد …</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>أعطها اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation>أعطِ هذا الحساب اسمًا والصق مفتاح API الخاص به. تجد المفتاح على www.bithuman.ai ضمن «Developer» ثم «API Secrets».</translation>
    </message>
    <message>
        <source>Gives the room a name</source>
        <translation>إعطاء الغرفة اسمًا</translation>
    </message>
    <message>
        <source>Go on to the next cue, or the one before</source>
        <translation>الانتقال إلى الفقرة التالية أو السابقة</translation>
    </message>
    <message>
        <source>Go on to what is missing, then to the fact</source>
        <translation>الانتقال إلى ما ينقص، ثم إلى المعلومة</translation>
    </message>
    <message>
        <source>Go to the line it &amp;replaced</source>
        <translation>انتقال إلى النص ال&amp;مستبدَل</translation>
    </message>
    <message>
        <source>Go to the line that replaced &amp;it</source>
        <translation>انتقال إلى النص ال&amp;بديل</translation>
    </message>
    <message>
        <source>Go to the next control, to the one before</source>
        <translation>الانتقال إلى عنصر التحكم التالي أو السابق</translation>
    </message>
    <message>
        <source>Go to where it was said a&amp;gain</source>
        <translation>انتقال إلى موضع إعادة نط&amp;قه</translation>
    </message>
    <message>
        <source>Goes by itself in {seconds} s.</source>
        <translation>تنطلق تلقائيًا بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>Goes on to the line after it</source>
        <translation>الانتقال إلى النص الذي يليه</translation>
    </message>
    <message>
        <source>Goes to the lines that were found</source>
        <translation>الانتقال إلى النصوص التي عُثر عليها</translation>
    </message>
    <message>
        <source>Goes to the next thing that can be mended</source>
        <translation>الانتقال إلى ما يمكن إصلاحه بعد ذلك</translation>
    </message>
    <message>
        <source>Goes to the page, then from link to link</source>
        <translation>الانتقال إلى الصفحة، ثم من رابط إلى آخر</translation>
    </message>
    <message>
        <source>Goes to the text of the file, then to Save</source>
        <translation>الانتقال إلى نص الملف، ثم إلى «حفظ»</translation>
    </message>
    <message>
        <source>Goes to the text of the row, and from there to the next one</source>
        <translation>الانتقال إلى نص الصف، ومنه إلى الصف التالي</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>مجموعة بلا اسم</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>نصف سنة</translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation>نصف رد</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;delivered</source>
        <translation>تجر&amp;بة صوت «تم التسليم»</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;unknown</source>
        <translation>تجربة صوت «غير معرو&amp;ف»</translation>
    </message>
    <message>
        <source>Hear the sound for not h&amp;eard</source>
        <translation>تجربة صوت «لم يسمعه أح&amp;د»</translation>
    </message>
    <message numerus="yes">
        <source>Heard in {count} rooms</source>
        <extracomment>One: Heard in one room</extracomment>
        <translation>
            <numerusform>لم يُسمع في أي غرفة</numerusform>
            <numerusform>سُمع في غرفة واحدة</numerusform>
            <numerusform>سُمع في غرفتين</numerusform>
            <numerusform>سُمع في {count} غرف</numerusform>
            <numerusform>سُمع في {count} غرفة</numerusform>
            <numerusform>سُمع في {count} غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard in {room} ({percent} % sure)</source>
        <translation>سُمع في {room} (الثقة {percent}%)</translation>
    </message>
    <message>
        <source>Heard in {room}, {seconds} s later ({percent} % sure)</source>
        <translation>سُمع في {room}، بعد {seconds} ث (الثقة {percent}%)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>مساعدة: {title}</translation>
    </message>
    <message>
        <source>Hidden by the shield.</source>
        <translation>أخفاه وضع الخصوصية.</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>&amp;تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>الس&amp;جل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Hold to send (Ctrl+Shift+Enter)</source>
        <translation>اضغط مطولًا للإرسال (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation>اضغط مطولًا للإرسال إلى كل الغرف (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Hold, or release</source>
        <translation>تجميد أو رفع التجميد</translation>
    </message>
    <message>
        <source>Holds if a line is on its way, and then goes back to it</source>
        <translation>التجميد إن كان هناك نص في طريقه، ثم العودة إليه</translation>
    </message>
    <message>
        <source>How everything works</source>
        <translation>كيف يعمل كل شيء</translation>
    </message>
    <message>
        <source>How everything works ({key})</source>
        <translation>كيف يعمل كل شيء ({key})</translation>
    </message>
    <message>
        <source>How long the history stays</source>
        <translation>مدة الاحتفاظ بالسجل</translation>
    </message>
    <message>
        <source>However long</source>
        <translation>بلا حد للمدة</translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation>إن كان لا يزال ينبغي قوله، فيمكنك الإرسال مرة أخرى بأمان.</translation>
    </message>
    <message>
        <source>Import cues</source>
        <translation>استيراد فقرات</translation>
    </message>
    <message>
        <source>In a file of at most</source>
        <translation>أقصى حجم للملف</translation>
    </message>
    <message>
        <source>In all, from the press</source>
        <translation>الإجمالي منذ الضغط</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>في التفاصيل</translation>
    </message>
    <message>
        <source>In the field API secret: checks it and opens the account</source>
        <translation>في حقل مفتاح API: التحقق منه وفتح الحساب</translation>
    </message>
    <message>
        <source>In the fields Agent and Room</source>
        <translation>في حقلي الوكيل والغرفة</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>في المساعدة</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>في دفتر المعلومات</translation>
    </message>
    <message>
        <source>In the list of rooms</source>
        <translation>في قائمة الغرف</translation>
    </message>
    <message>
        <source>In the message</source>
        <translation>في الرسالة</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>In the queue, with what a hold took</source>
        <translation>في قائمة الانتظار، مع مدة التجميد</translation>
    </message>
    <message>
        <source>In the tables of variables and snippets</source>
        <translation>في جدولي المتغيرات والعبارات الجاهزة</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>في نص المحادثة</translation>
    </message>
    <message>
        <source>It became: {outcome}</source>
        <translation>النتيجة: {outcome}</translation>
    </message>
    <message>
        <source>It could not be written to the journal, which comes first.</source>
        <translation>تعذّر تدوينه في دفتر القيد، والتدوين يأتي أولًا.</translation>
    </message>
    <message>
        <source>It counts as delivered: the answer tells how many rooms it reached.</source>
        <translation>يُعدّ مسلَّمًا: يذكر الرد عدد الغرف التي وصل إليها.</translation>
    </message>
    <message>
        <source>It counts as delivered: the platform accepted it.</source>
        <translation>يُعدّ مسلَّمًا: قبلته المنصة.</translation>
    </message>
    <message>
        <source>It counts as not heard: the answer says that no room got it.</source>
        <translation>يُعدّ غير مسموع: يقول الرد إنه لم يصل إلى أي غرفة.</translation>
    </message>
    <message>
        <source>It counts as not sent: what never left cannot have been heard.</source>
        <translation>يُعدّ غير مرسل: ما لم يغادر قط لا يمكن أن يكون قد سُمع.</translation>
    </message>
    <message>
        <source>It counts as partly delivered: the answer tells of rooms without it.</source>
        <translation>يُعدّ مسلَّمًا جزئيًا: يذكر الرد غرفًا لم يصل إليها.</translation>
    </message>
    <message>
        <source>It counts as rejected: the platform refused it, and said so.</source>
        <translation>يُعدّ مرفوضًا: رفضته المنصة وقالت ذلك.</translation>
    </message>
    <message>
        <source>It counts as throttled: the platform asked to wait, and did not act.</source>
        <translation>يُعدّ ضمن «تم بلوغ الحد»: طلبت المنصة الانتظار، ولم تنفّذ شيئًا.</translation>
    </message>
    <message>
        <source>It counts as unknown: it may have arrived, and no answer says so.</source>
        <translation>يُعدّ غير معروف: ربما وصل، ولا يوجد رد يقول ذلك.</translation>
    </message>
    <message>
        <source>It counts as unknown: nothing proves that it was said, or that it was not.</source>
        <translation>يُعدّ غير معروف: لا شيء يثبت أنه نُطق أو أنه لم يُنطق.</translation>
    </message>
    <message>
        <source>It counts as unknown: the answer says yes and no at once.</source>
        <translation>يُعدّ غير معروف: يقول الرد نعم ولا في آن واحد.</translation>
    </message>
    <message>
        <source>It counts as unknown: with this status it may have been passed on all the same.</source>
        <translation>يُعدّ غير معروف: مع هذه الحالة ربما يكون قد مُرّر رغم ذلك.</translation>
    </message>
    <message>
        <source>It does nothing while you write a text: there it writes its letter.</source>
        <translation>لا يفعل شيئًا أثناء كتابة نص: فهناك يكتب حرفه.</translation>
    </message>
    <message>
        <source>It goes once this one has been spoken, as estimated. A hold ends it.</source>
        <translation>تنطلق بعد نطق هذه الفقرة بحسب التقدير. يلغي التجميد ذلك.</translation>
    </message>
    <message>
        <source>It had waited longer than a line may.</source>
        <translation>انتظر مدة أطول مما يُسمح به لنص.</translation>
    </message>
    <message>
        <source>It has its usual keys again, but for those that do something else now.</source>
        <translation>عادت مفاتيحه المعتادة، ما عدا التي تؤدي الآن وظيفة أخرى.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>ليس له اسم.</translation>
    </message>
    <message>
        <source>It is empty. Write one in the show&apos;s phrases.</source>
        <translation>إنه فارغ. اكتب نصًا له من قائمة «الفعالية».</translation>
    </message>
    <message>
        <source>It is kept. Older lines go by themselves, when nothing is going on.</source>
        <translation>تم الحفظ. تُحذف النصوص الأقدم تلقائيًا حين لا يكون هناك ما يجري.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>مستويات التداخل فيه أكثر من اللازم.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>It is not a property list with a dictionary.</source>
        <translation>ليس ملف property list يحتوي على قاموس (dictionary).</translation>
    </message>
    <message>
        <source>It is not written as a run sheet has to be.</source>
        <translation>ليس مكتوبًا كما يجب أن يُكتب جدول الفقرات.</translation>
    </message>
    <message>
        <source>It is not written as an item of a show has to be.</source>
        <translation>ليس مكتوبًا كما يجب أن يُكتب عنصر في فعالية.</translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation>يمكنك الإرسال مرة أخرى بأمان.</translation>
    </message>
    <message>
        <source>It is saved where you choose, and sent nowhere. Esc closes.</source>
        <translation>يُحفظ حيث تختار، ولا يُرسل إلى أي مكان. للإغلاق اضغط Esc.</translation>
    </message>
    <message>
        <source>It may have been said already, at {time}. Look at the stage. Hold GO to say it again, or press Shift+F5.</source>
        <translation>ربما سبق نطقها الساعة {time}. انظر إلى المسرح. اضغط GO مطولًا لنطقها مرة أخرى، أو اضغط Shift+F5.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>يجب أن يكون نصًا.</translation>
    </message>
    <message>
        <source>It must be a whole number of days, from {least} to {most}.</source>
        <translation>يجب أن يكون عددًا صحيحًا من الأيام، من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>It must be the whole path of a file.</source>
        <translation>يجب أن يكون المسار الكامل لملف.</translation>
    </message>
    <message>
        <source>It must be “on” or “off”.</source>
        <translation>يجب أن يكون «on» أو «off».</translation>
    </message>
    <message>
        <source>It opens in your browser, without the API secret. Esc closes. Nothing is sent from here.</source>
        <translation>تُفتح في متصفحك، دون مفتاح API. للإغلاق اضغط Esc. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>It replaced</source>
        <translation>حلّ محل</translation>
    </message>
    <message>
        <source>It takes about {minutes} min to say (estimate). Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>يستغرق نطقه نحو {minutes} د (تقديريًا). اضغط الزر مطولًا، أو اضغط Ctrl+Shift+Enter.</translation>
    </message>
    <message>
        <source>It takes about {seconds} s to say (estimate). Shorter lines are easier to follow.</source>
        <translation>يستغرق نطقه نحو {seconds} ث (تقديريًا). النصوص الأقصر أسهل متابعة.</translation>
    </message>
    <message>
        <source>It was held back at the last moment.</source>
        <translation>أُوقف في اللحظة الأخيرة.</translation>
    </message>
    <message>
        <source>It was noted as spoken, but the stage had not heard it.</source>
        <translation>سُجّل أنه نُطق، لكن المسرح لم يسمعه.</translation>
    </message>
    <message>
        <source>It was replaced by</source>
        <translation>حلّ محله</translation>
    </message>
    <message>
        <source>It was said again</source>
        <translation>أُعيد نطقه</translation>
    </message>
    <message>
        <source>It was sent again before anybody had looked at the stage.</source>
        <translation>أُرسل مرة أخرى قبل أن ينظر أحد إلى المسرح.</translation>
    </message>
    <message>
        <source>It was sent once more, for nothing.</source>
        <translation>أُرسل مرة أخرى بلا فائدة.</translation>
    </message>
    <message>
        <source>It was taken back before the connection had any of it.</source>
        <translation>سُحب قبل أن يصل إلى الاتصال شيء منه.</translation>
    </message>
    <message>
        <source>It was tried again and again.</source>
        <translation>تكررت المحاولة مرة بعد مرة.</translation>
    </message>
    <message>
        <source>Item {number} of the run sheet &quot;{sheet}&quot;</source>
        <translation>العنصر {number} في جدول الفقرات «{sheet}»</translation>
    </message>
    <message>
        <source>Item {number} of the run sheet &quot;{sheet}&quot;: {name}</source>
        <translation>العنصر {number} في جدول الفقرات «{sheet}»: {name}</translation>
    </message>
    <message>
        <source>Its file has {size} MB.</source>
        <translation>حجم ملفه {size} ميغابايت.</translation>
    </message>
    <message>
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation>يجب أن يكون نوعه REG_SZ أو REG_DWORD.</translation>
    </message>
    <message>
        <source>Its making failed: it cannot go live. Make it anew.</source>
        <translation>فشل إنشاؤه: لا يمكنه أن يصبح نشطًا. أنشئه من جديد.</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>ملف JSON لبرامج أخرى</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بكلتيهما</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>حفظ الاسم</translation>
    </message>
    <message>
        <source>Keeping of the &amp;history …</source>
        <translation>مدة الاحتفاظ بال&amp;سجل …</translation>
    </message>
    <message>
        <source>Keeps the name</source>
        <translation>حفظ الاسم</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>المفاتيح المتاحة هنا</translation>
    </message>
    <message>
        <source>Keys were changed.</source>
        <translation>تغيّرت مفاتيح.</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>آخر الأسطر</translation>
    </message>
    <message>
        <source>Later than planned (s)</source>
        <translation>التأخير عن المخطط (ث)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر المعلومات</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروكة</translation>
    </message>
    <message numerus="yes">
        <source>Let go {count} times</source>
        <extracomment>One: Let go once</extracomment>
        <translation>
            <numerusform>لم تُطلق أي مرة</numerusform>
            <numerusform>أُطلقت مرة واحدة</numerusform>
            <numerusform>أُطلقت مرتين</numerusform>
            <numerusform>أُطلقت {count} مرات</numerusform>
            <numerusform>أُطلقت {count} مرة</numerusform>
            <numerusform>أُطلقت {count} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>النص: {text}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Lines are still waiting or on their way. Let them go or withdraw them, then delete.</source>
        <translation>لا تزال هناك نصوص في الانتظار أو في طريقها. دعها تنطلق أو اسحبها، ثم احذف.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the last {count} days always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</source>
        <extracomment>One: Lines of the last day always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</extracomment>
        <translation>
            <numerusform>تبقى النصوص الحديثة دائمًا. تُحذف اختبارات البروفة بحسب المدة نفسها. تحتفظ النسخ بما حُذف إلى أن تُستبدل، نسخة كل يوم.</numerusform>
            <numerusform>تبقى نصوص اليوم الأخير دائمًا. تُحذف اختبارات البروفة بحسب المدة نفسها. تحتفظ النسخ بما حُذف إلى أن تُستبدل، نسخة كل يوم.</numerusform>
            <numerusform>تبقى نصوص اليومين الأخيرين دائمًا. تُحذف اختبارات البروفة بحسب المدة نفسها. تحتفظ النسخ بما حُذف إلى أن تُستبدل، نسخة كل يوم.</numerusform>
            <numerusform>تبقى نصوص آخر {count} أيام دائمًا. تُحذف اختبارات البروفة بحسب المدة نفسها. تحتفظ النسخ بما حُذف إلى أن تُستبدل، نسخة كل يوم.</numerusform>
            <numerusform>تبقى نصوص آخر {count} يومًا دائمًا. تُحذف اختبارات البروفة بحسب المدة نفسها. تحتفظ النسخ بما حُذف إلى أن تُستبدل، نسخة كل يوم.</numerusform>
            <numerusform>تبقى نصوص آخر {count} يوم دائمًا. تُحذف اختبارات البروفة بحسب المدة نفسها. تحتفظ النسخ بما حُذف إلى أن تُستبدل، نسخة كل يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines stay for</source>
        <translation>مدة بقاء النصوص</translation>
    </message>
    <message>
        <source>Lines this minute</source>
        <translation>النصوص في هذه الدقيقة</translation>
    </message>
    <message>
        <source>Lists use this key, too. Try it there first.</source>
        <translation>تستخدم القوائم هذا المفتاح أيضًا. جرّبه فيها أولًا.</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>النشط الآن</translation>
    </message>
    <message>
        <source>Live rooms: {count}.</source>
        <translation>الغرف النشطة: {count}.</translation>
    </message>
    <message>
        <source>Lobby, or what you call it</source>
        <translation>الردهة، أو ما تسمّيها به</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل التقني</translation>
    </message>
    <message>
        <source>Log m&amp;ore for an hour</source>
        <translation>&amp;تفاصيل أكثر في السجل التقني لساعة</translation>
    </message>
    <message>
        <source>Look at another fact</source>
        <translation>عرض معلومة أخرى</translation>
    </message>
    <message>
        <source>Look at another file</source>
        <translation>عرض ملف آخر</translation>
    </message>
    <message>
        <source>Look at another line</source>
        <translation>عرض نص آخر</translation>
    </message>
    <message>
        <source>Look at another message</source>
        <translation>عرض رسالة أخرى</translation>
    </message>
    <message>
        <source>Look at another record</source>
        <translation>عرض قيد آخر</translation>
    </message>
    <message>
        <source>Look at another room</source>
        <translation>عرض غرفة أخرى</translation>
    </message>
    <message>
        <source>Look at another row</source>
        <translation>عرض صف آخر</translation>
    </message>
    <message>
        <source>Look at another session</source>
        <translation>عرض جلسة أخرى</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Look at the agent&apos;s page on bithuman.ai and wait until it is ready.</source>
        <translation>اطّلع على صفحة الوكيل على bithuman.ai وانتظر حتى يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>Look at the stage before you send it again.</source>
        <translation>انظر إلى المسرح قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>Look for newer releases once a da&amp;y</source>
        <translation>البحث عن إصدارات أحدث مرة كل &amp;يوم</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>البحث مرة كل يوم</translation>
    </message>
    <message>
        <source>Look there before you send anything again: {rooms}.</source>
        <translation>انظر هناك قبل أن ترسل أي شيء مرة أخرى: {rooms}.</translation>
    </message>
    <message>
        <source>Looking for rooms …</source>
        <translation>يجري البحث عن الغرف …</translation>
    </message>
    <message>
        <source>Looking for the conversation of this room …</source>
        <translation>يجري البحث عن محادثة هذه الغرفة …</translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation>جارٍ البحث عن وكلائك…</translation>
    </message>
    <message>
        <source>Looking through {done} lines …</source>
        <translation>يجري تصفّح النصوص: {done} …</translation>
    </message>
    <message>
        <source>Looking what is to go …</source>
        <translation>يجري تحديد ما سيُحذف …</translation>
    </message>
    <message>
        <source>Looking what is to go: {done} lines so far</source>
        <translation>يجري تحديد ما سيُحذف: {done} نص حتى الآن</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Looking: {done} of {whole} checks are done.</source>
        <translation>يجري الفحص: تم {done} من {whole}.</translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>أوقف وضع الخصوصية لتحديد ما لا يزال ينبغي إرساله. سيُسحب كل ما عداه عند رفع التجميد.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Made {when} ({zone}) by the bitHuman Panel</source>
        <translation>أُنشئ {when} ({zone}) بواسطة bitHuman Panel</translation>
    </message>
    <message>
        <source>Make a cue of the &amp;line in the details</source>
        <translation>تحويل ال&amp;نص في التفاصيل إلى فقرة</translation>
    </message>
    <message>
        <source>Make a cue of the &amp;message</source>
        <translation>تحويل ال&amp;رسالة إلى فقرة</translation>
    </message>
    <message>
        <source>Make it a &amp;cue</source>
        <translation>تحويله إلى فق&amp;رة</translation>
    </message>
    <message>
        <source>Make this column &amp;narrower</source>
        <translation>ت&amp;ضييق هذا العمود</translation>
    </message>
    <message>
        <source>Make this column &amp;wider</source>
        <translation>&amp;توسيع هذا العمود</translation>
    </message>
    <message>
        <source>Makes a context of what a visitor said, or goes to the entry of your line</source>
        <translation>تحويل ما قاله زائر إلى سياق، أو الانتقال إلى نصك في السجل</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a wiki</source>
        <translation>ملف Markdown لتذكرة دعم أو ويكي</translation>
    </message>
    <message>
        <source>May the panel look once a day whether there is a newer release? It sends nothing about you.</source>
        <translation>هل تسمح بأن تبحث اللوحة مرة كل يوم عن إصدار أحدث؟ لن ترسل أي شيء عنك.</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>معلومات ناقصة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message numerus="yes">
        <source>More is written to the log for {count} minutes. The menu Help ends it.</source>
        <extracomment>One: More is written to the log for another minute. The menu Help ends it.</extracomment>
        <translation>
            <numerusform>تُكتب تفاصيل أكثر في السجل التقني لأقل من دقيقة. تنهي ذلك قائمة «مساعدة».</numerusform>
            <numerusform>تُكتب تفاصيل أكثر في السجل التقني لمدة دقيقة. تنهي ذلك قائمة «مساعدة».</numerusform>
            <numerusform>تُكتب تفاصيل أكثر في السجل التقني لمدة دقيقتين. تنهي ذلك قائمة «مساعدة».</numerusform>
            <numerusform>تُكتب تفاصيل أكثر في السجل التقني لمدة {count} دقائق. تنهي ذلك قائمة «مساعدة».</numerusform>
            <numerusform>تُكتب تفاصيل أكثر في السجل التقني لمدة {count} دقيقة. تنهي ذلك قائمة «مساعدة».</numerusform>
            <numerusform>تُكتب تفاصيل أكثر في السجل التقني لمدة {count} دقيقة. تنهي ذلك قائمة «مساعدة».</numerusform>
        </translation>
    </message>
    <message>
        <source>More of the show</source>
        <translation>المزيد من أوامر الفعالية</translation>
    </message>
    <message>
        <source>More on</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More on bithuman.ai …</source>
        <translation>المزيد على bithuman.ai …</translation>
    </message>
    <message>
        <source>More to do with this line</source>
        <translation>المزيد من الأوامر لهذا النص</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>نقل &amp;لأسفل</translation>
    </message>
    <message>
        <source>Move the favourite &amp;down</source>
        <translation>نقل المفضّل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Move the favourite &amp;up</source>
        <translation>نقل المفضّل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move this column to the &amp;left</source>
        <translation>نقل هذا العمود إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Move this column to the &amp;right</source>
        <translation>نقل هذا العمود إلى الي&amp;مين</translation>
    </message>
    <message>
        <source>Move through the text</source>
        <translation>التنقل في النص</translation>
    </message>
    <message>
        <source>Move what is chosen up, or down</source>
        <translation>نقل المحدد لأعلى أو لأسفل</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Na&amp;me the room …</source>
        <translation>تسم&amp;ية الغرفة …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name for these filters</source>
        <translation>اسم هذه المرشحات</translation>
    </message>
    <message>
        <source>Name of the cue</source>
        <translation>اسم الفقرة</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>اسم الغرفة</translation>
    </message>
    <message>
        <source>Name of the run sheet</source>
        <translation>اسم جدول الفقرات</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>اسم العبارة الجاهزة</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>اسم المتغير</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>لم تصل قط</translation>
    </message>
    <message>
        <source>Never sent: only you see it</source>
        <translation>لا تُرسل أبدًا: لا يراها أحد غيرك</translation>
    </message>
    <message>
        <source>New show</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>إصدارات أحدث</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next cue follows</source>
        <translation>الفقرة التالية تلقائيًا</translation>
    </message>
    <message>
        <source>Next: goes by itself in about {seconds} s (estimate).</source>
        <translation>التالية: تنطلق تلقائيًا بعد نحو {seconds} ث (تقديريًا).</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No API secret of the profile {profile} is kept ({store}).</source>
        <translation>لا يوجد مفتاح API محفوظ لملف التعريف {profile} ({store}).</translation>
    </message>
    <message>
        <source>No account is open. Open one, or rehearse.</source>
        <translation>لا حساب مفتوح. افتح حسابًا، أو جرّب في البروفة.</translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation>لا وكيل هناك</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>لم يصل رد قبل انتهاء المهلة.</translation>
    </message>
    <message>
        <source>No answer began.</source>
        <translation>لم يبدأ أي رد.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation>تعذّر فتح متصفح. عنوان الصفحة: {page}</translation>
    </message>
    <message>
        <source>No browser opened it. Open the address above by hand.</source>
        <translation>لم يفتحها أي متصفح. افتح العنوان أعلاه بنفسك.</translation>
    </message>
    <message>
        <source>No browser opened. The page is {page}</source>
        <translation>لم يُفتح أي متصفح. عنوان الصفحة: {page}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>No credits</source>
        <translation>لا رصيد</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>نفد الرصيد</translation>
    </message>
    <message>
        <source>No cue is on standby. Choose one in the run sheet.</source>
        <translation>لا توجد فقرة في الاستعداد. اختر واحدة من جدول الفقرات.</translation>
    </message>
    <message>
        <source>No cue was found in it. Choose another column for the text, or another file.</source>
        <translation>لم يُعثر فيه على أي فقرة. اختر عمودًا آخر للنص، أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>No cue yet. Add one, import a list, or drop a file here.</source>
        <translation>لا فقرات بعد. أضف فقرة، أو استورد قائمة، أو أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <source>No exam was taken yet.</source>
        <translation>لم يُجرَ أي اختبار بعد.</translation>
    </message>
    <message>
        <source>No fact yet. What you tell in Context shows up here, with the rooms it reached.</source>
        <translation>لا معلومات بعد. ما تبلغ به في «سياق» يظهر هنا، مع الغرف التي وصل إليها.</translation>
    </message>
    <message>
        <source>No line came as far as the fault.</source>
        <translation>لم يصل أي نص إلى موضع الخلل.</translation>
    </message>
    <message>
        <source>No line was found. Look for fewer letters, or show all lines.</source>
        <translation>لم يُعثر على أي نص. ابحث بحروف أقل، أو أظهر كل النصوص.</translation>
    </message>
    <message>
        <source>No line was let go.</source>
        <translation>لم يُطلق أي نص.</translation>
    </message>
    <message>
        <source>No line was tried.</source>
        <translation>لم يُجرَّب أي نص.</translation>
    </message>
    <message>
        <source>No line would go now.</source>
        <translation>لن يُحذف أي نص الآن.</translation>
    </message>
    <message>
        <source>No line yet. What you send shows up here, with what became of it.</source>
        <translation>لا أسطر بعد. ما ترسله يظهر هنا مع ما آل إليه.</translation>
    </message>
    <message>
        <source>No lines for {seconds} s</source>
        <translation>لا إرسال خلال {seconds} ث</translation>
    </message>
    <message>
        <source>No live room: open an agent&apos;s page, and wait until it is live.</source>
        <translation>لا توجد غرفة نشطة: افتح صفحة أحد الوكلاء، وانتظر حتى يصبح نشطًا.</translation>
    </message>
    <message>
        <source>No other room was chosen.</source>
        <translation>لم تُختر غرفة أخرى.</translation>
    </message>
    <message>
        <source>No reply proves it, but somebody saw that it was spoken.</source>
        <translation>لا يوجد رد يثبت ذلك، لكن أحدهم رأى أنه نُطق.</translation>
    </message>
    <message>
        <source>No room in the list is called so. Enter takes it for a room id.</source>
        <translation>لا غرفة في القائمة بهذا الاسم. يعتبره Enter معرّف غرفة.</translation>
    </message>
    <message>
        <source>No room is left that was told this. There is nothing to correct.</source>
        <translation>لم تبقَ غرفة أُبلغت بهذه المعلومة. لا شيء لتصحيحه.</translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation>لا توجد غرفة نشطة. افتح صفحة الوكيل.</translation>
    </message>
    <message>
        <source>No room of {agent} is live. Open its page, and wait until it is live.</source>
        <translation>لا توجد غرفة نشطة للوكيل {agent}. افتح صفحته، وانتظر حتى يصبح نشطًا.</translation>
    </message>
    <message>
        <source>No session is known to be in this room. Choose one from the list.</source>
        <translation>لا تُعرف جلسة في هذه الغرفة. اختر جلسة من القائمة.</translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>تعذّر تشغيل أي صوت على هذا الكمبيوتر. لا تزال النتائج تُعرض وتُقرأ بصوت مسموع. تحقق من مكبر الصوت، ثم أوقف الأصوات وشغّلها من جديد.</translation>
    </message>
    <message>
        <source>No target is chosen, and cover line and steer go there. Choose an agent and a room.</source>
        <translation>لم تُختر وجهة، وإليها يذهب النص الاحتياطي والتوجيه. اختر وكيلًا وغرفة.</translation>
    </message>
    <message numerus="yes">
        <source>No target is chosen, and {count} cues go there. Choose an agent and a room.</source>
        <extracomment>One: No target is chosen, and one cue goes there. Choose an agent and a room.</extracomment>
        <translation>
            <numerusform>لم تُختر وجهة، ولا تذهب إليها أي فقرة. اختر وكيلًا وغرفة.</numerusform>
            <numerusform>لم تُختر وجهة، وإليها تذهب فقرة واحدة. اختر وكيلًا وغرفة.</numerusform>
            <numerusform>لم تُختر وجهة، وإليها تذهب فقرتان. اختر وكيلًا وغرفة.</numerusform>
            <numerusform>لم تُختر وجهة، وإليها تذهب {count} فقرات. اختر وكيلًا وغرفة.</numerusform>
            <numerusform>لم تُختر وجهة، وإليها تذهب {count} فقرة. اختر وكيلًا وغرفة.</numerusform>
            <numerusform>لم تُختر وجهة، وإليها تذهب {count} فقرة. اختر وكيلًا وغرفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Nobody can say how long an agent keeps what it was told.</source>
        <translation>لا يمكن لأحد أن يعرف كم يحتفظ الوكيل بما أُبلغ به.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it arrived</source>
        <translation>لا أحد يعرف هل وصل</translation>
    </message>
    <message>
        <source>Nobody can tell whether the context for this cue arrived. Hold GO to send it again, or press Shift+F5.</source>
        <translation>لا يمكن لأحد أن يعرف هل وصل سياق هذه الفقرة. اضغط GO مطولًا لإرساله مرة أخرى، أو اضغط Shift+F5.</translation>
    </message>
    <message>
        <source>Nobody can tell whether {agent} is ready.</source>
        <translation>لا يمكن لأحد أن يعرف هل {agent} جاهز.</translation>
    </message>
    <message>
        <source>Nobody can tell which rooms of {agent} are live.</source>
        <translation>لا يمكن لأحد أن يعرف أي غرف {agent} نشطة.</translation>
    </message>
    <message>
        <source>Nobody connected</source>
        <translation>لا أحد متصل</translation>
    </message>
    <message>
        <source>Nobody connected, older platform</source>
        <translation>لا أحد متصل، منصة أقدم</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>لم يقل أحد شيئًا هنا بعد.</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation>لم يسمع أحد هذا النص: لا توجد غرفة متصلة بالوكيل.</translation>
    </message>
    <message>
        <source>Nobody is connected, and the platform says so in its older words.</source>
        <translation>لا أحد متصل، وتقول المنصة ذلك بعباراتها القديمة.</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation>لا أحد متصل: ليس للوكيل غرفة نشطة هناك.</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room.</source>
        <translation>لا أحد متصل: ليس للوكيل غرفة نشطة.</translation>
    </message>
    <message>
        <source>Nobody knows whether the session has ended. Look at the room.</source>
        <translation>لا أحد يعلم هل انتهت الجلسة. انظر إلى الغرفة.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا انتظار</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>None of the account&apos;s conversations has this room&apos;s name, so the panel cannot tell which of them is held here.</source>
        <translation>لا توجد بين محادثات الحساب محادثة باسم هذه الغرفة، لذا لا تستطيع اللوحة معرفة أيها تجري هنا.</translation>
    </message>
    <message>
        <source>Not all of it is done. The panel goes on with it at its next start.</source>
        <translation>لم يكتمل كل شيء. تتابع اللوحة ذلك عند بدء تشغيلها التالي.</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>لم يسمعه أحد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not only the administrator can change {place}: it must belong to root, and nobody else may write it.</source>
        <translation>يمكن لغير المسؤول تغيير {place}: يجب أن يكون ملكًا لـ root، وألا يملك أحد غيره إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Not ready yet: it is still being made, and cannot go live.</source>
        <translation>غير جاهز بعد: لا يزال قيد الإنشاء، ولا يمكنه أن يصبح نشطًا.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend.</source>
        <extracomment>One: Not ready: one thing to mend.</extracomment>
        <translation>
            <numerusform>غير جاهز: لا شيء يحتاج إلى إصلاح.</numerusform>
            <numerusform>غير جاهز: أمر واحد يحتاج إلى إصلاح.</numerusform>
            <numerusform>غير جاهز: أمران يحتاجان إلى إصلاح.</numerusform>
            <numerusform>غير جاهز: {count} أمور تحتاج إلى إصلاح.</numerusform>
            <numerusform>غير جاهز: {count} أمرًا يحتاج إلى إصلاح.</numerusform>
            <numerusform>غير جاهز: {count} أمر يحتاج إلى إصلاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend. First: {first}</source>
        <extracomment>One: Not ready: one thing to mend. {first}</extracomment>
        <translation>
            <numerusform>غير جاهز: لا شيء يحتاج إلى إصلاح. {first}</numerusform>
            <numerusform>غير جاهز: أمر واحد يحتاج إلى إصلاح. {first}</numerusform>
            <numerusform>غير جاهز: أمران يحتاجان إلى إصلاح. الأول: {first}</numerusform>
            <numerusform>غير جاهز: {count} أمور تحتاج إلى إصلاح. الأول: {first}</numerusform>
            <numerusform>غير جاهز: {count} أمرًا يحتاج إلى إصلاح. الأول: {first}</numerusform>
            <numerusform>غير جاهز: {count} أمر يحتاج إلى إصلاح. الأول: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم تُنطق بعد</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Not sent: a column lay over the line. Look, then press again.</source>
        <translation>لم يُرسل: كان عمود يغطي النص. انظر إليه، ثم اضغط مرة أخرى.</translation>
    </message>
    <message>
        <source>Not sent: it could not be written to the journal on this computer.</source>
        <translation>لم يُرسل: تعذّر تدوينه في دفتر القيد على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Not sent: it had waited too long in the queue.</source>
        <translation>لم يُرسل: طال انتظاره في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Not sent: it was held back before the first byte left.</source>
        <translation>لم يُرسل: أُمسك قبل خروج أول بايت منه.</translation>
    </message>
    <message>
        <source>Not sent: no connection in time, so it was held back.</source>
        <translation>لم يُرسل: لم يتم الاتصال في الوقت المحدد، فأُمسك.</translation>
    </message>
    <message>
        <source>Not sent: no connection to the platform.</source>
        <translation>لم يُرسل: لا يوجد اتصال بالمنصة.</translation>
    </message>
    <message>
        <source>Not sent: nothing of it left this computer.</source>
        <translation>لم يُرسل: لم يخرج منه شيء من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Not sent: standby was out of sight. Look, then press again.</source>
        <translation>لم يُرسل: لم تكن الفقرة في الاستعداد ظاهرة. انظر إليها، ثم اضغط مرة أخرى.</translation>
    </message>
    <message>
        <source>Not sent: the connection could not be proved to be private.</source>
        <translation>لم يُرسل: تعذّر إثبات خصوصية الاتصال.</translation>
    </message>
    <message>
        <source>Not sent: the network&apos;s proxy did not let it through.</source>
        <translation>لم يُرسل: لم يسمح خادم البروكسي بمروره.</translation>
    </message>
    <message>
        <source>Not sent: the panel was stopped before the first byte left.</source>
        <translation>لم يُرسل: أُوقفت اللوحة قبل خروج أول بايت منه.</translation>
    </message>
    <message>
        <source>Not sent: the platform&apos;s address could not be looked up.</source>
        <translation>لم يُرسل: تعذّر العثور على عنوان المنصة.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>لم يُبلغ بها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note for the operator</source>
        <translation>ملاحظة للمشغّل</translation>
    </message>
    <message>
        <source>Noted: it is in the composer, to be said again.</source>
        <translation>سُجّل: النص في مربع الكتابة ليُقال مرة أخرى.</translation>
    </message>
    <message>
        <source>Noted: it is left as it is.</source>
        <translation>سُجّل: تُرك النص كما هو.</translation>
    </message>
    <message>
        <source>Noted: it was spoken.</source>
        <translation>سُجّل: تم نطق النص.</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>لا شيء يطابق هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer letters.</source>
        <translation>لا شيء يطابق هذه الكلمات. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>Nothing in the list is called so. Enter takes it for an agent code.</source>
        <translation>لا شيء في القائمة بهذا الاسم. يعتبره Enter رمز وكيل.</translation>
    </message>
    <message>
        <source>Nothing is live now.</source>
        <translation>لا شيء نشط الآن.</translation>
    </message>
    <message>
        <source>Nothing is on standby.</source>
        <translation>لا شيء في الاستعداد.</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Nothing leaves for now, so the cue waits no longer. It is on standby.</source>
        <translation>لا يخرج شيء حاليًا، لذا لم تعد الفقرة تنتظر. هي في الاستعداد.</translation>
    </message>
    <message>
        <source>Nothing of the line left this computer.</source>
        <translation>لم يغادر شيء من النص هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened the folder. Look for {file}.</source>
        <translation>لم يفتح أي برنامج على هذا الكمبيوتر المجلد. ابحث عن {file}.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened {folder}.</source>
        <translation>لم يفتح أي برنامج على هذا الكمبيوتر {folder}.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا حاجة إلى أي إجراء.</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy rows of a spreadsheet first.</source>
        <translation>لم يُنسخ شيء. انسخ أولًا صفوفًا من جدول بيانات.</translation>
    </message>
    <message>
        <source>Nothing was held, and Account was not opened.</source>
        <translation>لم يُجمَّد شيء، ولم يُفتح «الحساب».</translation>
    </message>
    <message>
        <source>Nothing was said twice, but nobody noted what the stage had shown.</source>
        <translation>لم يُقل شيء مرتين، لكن لم يسجّل أحد ما ظهر على المسرح.</translation>
    </message>
    <message>
        <source>Nothing was sent since the panel was started.</source>
        <translation>لم يُرسل شيء منذ بدء اللوحة.</translation>
    </message>
    <message>
        <source>Nothing: every line that was let go arrived.</source>
        <translation>لا شيء: وصل كل نص أُطلق.</translation>
    </message>
    <message>
        <source>Nothing: it goes at once</source>
        <translation>لا شيء: تنطلق فورًا</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>الآن {time}</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>عدد النصوص</translation>
    </message>
    <message>
        <source>ON HOLD: nothing leaves</source>
        <translation>مجمّد: لا يخرج شيء</translation>
    </message>
    <message>
        <source>Off: nothing can be sent by accident while you prepare</source>
        <translation>عند الإيقاف: لا يمكن إرسال شيء بالخطأ أثناء التحضير</translation>
    </message>
    <message>
        <source>Older lines are still being taken in</source>
        <translation>لا تزال نصوص أقدم تُضاف</translation>
    </message>
    <message>
        <source>On Speak and Context</source>
        <translation>على «نطق» و«سياق»</translation>
    </message>
    <message>
        <source>On hold: nothing leaves. Release the hold to send.</source>
        <translation>مجمّد: لا يخرج شيء. ارفع التجميد لتتمكن من الإرسال.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في طريقها</translation>
    </message>
    <message>
        <source>On its way to the room: {text}</source>
        <translation>في طريقه إلى الغرفة: {text}</translation>
    </message>
    <message>
        <source>On standby</source>
        <translation>في الاستعداد</translation>
    </message>
    <message>
        <source>On the card Account</source>
        <translation>في بطاقة «الحساب»</translation>
    </message>
    <message>
        <source>On the card Filters</source>
        <translation>في بطاقة «المرشحات»</translation>
    </message>
    <message>
        <source>On the card Log</source>
        <translation>في بطاقة «السجل التقني»</translation>
    </message>
    <message>
        <source>On the card Preflight</source>
        <translation>في بطاقة «الفحص المسبق»</translation>
    </message>
    <message>
        <source>On the card Report</source>
        <translation>في بطاقة «التقرير»</translation>
    </message>
    <message>
        <source>On the card Support bundle</source>
        <translation>في بطاقة «حزمة الدعم»</translation>
    </message>
    <message>
        <source>On the run sheet</source>
        <translation>في جدول الفقرات</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>على المسرح</translation>
    </message>
    <message>
        <source>On the wire in all</source>
        <translation>على الشبكة إجمالًا</translation>
    </message>
    <message>
        <source>On this button</source>
        <translation>على هذا الزر</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>One of its fields stands there twice.</source>
        <translation>أحد حقوله مكتوب مرتين.</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed</source>
        <translation>أُغلقت إحدى الغرف المختارة</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed. Untick it before you send.</source>
        <translation>أُغلقت إحدى الغرف المختارة. ألغِ تحديدها قبل الإرسال.</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed. Untick it, then send.</source>
        <translation>أُغلقت إحدى الغرف المختارة. ألغِ تحديدها، ثم أرسل.</translation>
    </message>
    <message>
        <source>One room</source>
        <translation>غرفة واحدة</translation>
    </message>
    <message>
        <source>One room stays chosen. Choose another one instead.</source>
        <translation>تبقى غرفة واحدة مختارة. اختر غرفة أخرى بدلًا منها.</translation>
    </message>
    <message>
        <source>One show</source>
        <translation>فعالية واحدة</translation>
    </message>
    <message>
        <source>Only a favourite can be moved. Mark the agent as one.</source>
        <translation>لا يمكن نقل إلا المفضّل. اجعل الوكيل مفضّلًا.</translation>
    </message>
    <message>
        <source>Op&amp;en the page</source>
        <translation>فتح ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Open Account</source>
        <translation>فتح الحساب</translation>
    </message>
    <message>
        <source>Open a show</source>
        <translation>فتح فعالية</translation>
    </message>
    <message>
        <source>Open an exported history</source>
        <translation>فتح سجل مصدَّر</translation>
    </message>
    <message>
        <source>Open it, billed</source>
        <translation>فتحها، برسوم</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Open the agent&apos;s &amp;page …</source>
        <translation>فتح &amp;صفحة الوكيل …</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page</source>
        <translation>فتح صفحة الوكيل</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page in a browser, wait until it is live, send again.</source>
        <translation>افتح صفحة الوكيل في متصفح، وانتظر حتى يصبح نشطًا، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page so that a session begins, then send again.</source>
        <translation>افتح صفحة الوكيل لتبدأ جلسة، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page …</source>
        <translation>فتح صفحة الوكيل …</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open the page of {agent}?</source>
        <translation>هل تريد فتح صفحة {agent}؟</translation>
    </message>
    <message>
        <source>Open the tables</source>
        <translation>فتح الجدولين</translation>
    </message>
    <message>
        <source>Opened history</source>
        <translation>السجل المفتوح</translation>
    </message>
    <message>
        <source>Opening the history …</source>
        <translation>يجري فتح السجل …</translation>
    </message>
    <message>
        <source>Opening the history: {percent} %</source>
        <translation>يجري فتح السجل: {percent}%</translation>
    </message>
    <message>
        <source>Opens the list of snippets, at the start of a word</source>
        <translation>فتح قائمة العبارات الجاهزة، عند بداية كلمة</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>وجهات أخرى</translation>
    </message>
    <message>
        <source>Other words than planned</source>
        <translation>كلمات غير المخططة</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>PRIME</source>
        <translation>تهيئة</translation>
    </message>
    <message>
        <source>Packed files ({pattern})</source>
        <translation>ملفات مضغوطة ({pattern})</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Part of the cue</source>
        <translation>جزء الفقرة</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>تسليم جزئي</translation>
    </message>
    <message>
        <source>Paste it here; it is never shown</source>
        <translation>الصقه هنا؛ لن يُعرض أبدًا</translation>
    </message>
    <message>
        <source>Perhaps told</source>
        <translation>ربما أُبلغ بها</translation>
    </message>
    <message>
        <source>Pick an agent, then one of its rooms. The Send button always says who will get the line.</source>
        <translation>اختر وكيلًا ثم إحدى غرفه. يذكر زر الإرسال دائمًا من سيتلقى السطر.</translation>
    </message>
    <message>
        <source>Pick it from the list, or press Enter again to use exactly what you typed.</source>
        <translation>اختره من القائمة، أو اضغط Enter مرة أخرى لاستخدام ما كتبته بالضبط.</translation>
    </message>
    <message>
        <source>Picture of the window, with the shield up</source>
        <translation>صورة النافذة في وضع الخصوصية</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Plan refused</source>
        <translation>باقة مرفوضة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Planned and said</source>
        <translation>المخطط والمنطوق</translation>
    </message>
    <message>
        <source>Planned end: {time}</source>
        <translation>النهاية المخططة: {time}</translation>
    </message>
    <message>
        <source>Planned text</source>
        <translation>النص المخطط</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>الوقت المخطط</translation>
    </message>
    <message>
        <source>Platform a&amp;ddress</source>
        <translation>عنوان المن&amp;صة</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>عنوان المنصة</translation>
    </message>
    <message>
        <source>Platform error</source>
        <translation>خطأ في المنصة</translation>
    </message>
    <message>
        <source>Platform out of reach</source>
        <translation>منصة لا يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>Pre&amp;flight …</source>
        <translation>الفحص ال&amp;مسبق …</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>الفحص المسبق</translation>
    </message>
    <message>
        <source>Press a &amp;new key …</source>
        <translation>ضغط مفتاح &amp;جديد …</translation>
    </message>
    <message>
        <source>Press the button now. Esc leaves it as it is.</source>
        <translation>اضغط المفتاح الآن. وEsc يتركه كما هو.</translation>
    </message>
    <message>
        <source>Presses it</source>
        <translation>الضغط عليه</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>تهيئة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Put the first line on standby, or the last</source>
        <translation>وضع أول نص أو آخر نص في الاستعداد</translation>
    </message>
    <message>
        <source>Put the line before on standby</source>
        <translation>وضع النص السابق في الاستعداد</translation>
    </message>
    <message>
        <source>Put the next line on standby</source>
        <translation>وضع النص التالي في الاستعداد</translation>
    </message>
    <message>
        <source>Put the next line on standby, or the one before</source>
        <translation>وضع النص التالي أو السابق في الاستعداد</translation>
    </message>
    <message>
        <source>Puts the fact into the message. What you make of it replaces it. Nothing is sent.</source>
        <translation>وضع المعلومة في الرسالة. ما تكتبه منها يحل محلها. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>يعيد النص إلى الرسالة. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Puts the line before on standby, and sends nothing</source>
        <translation>وضع النص السابق في الاستعداد، دون إرسال شيء</translation>
    </message>
    <message>
        <source>Puts the next line on standby, and sends nothing</source>
        <translation>وضع النص التالي في الاستعداد، دون إرسال شيء</translation>
    </message>
    <message>
        <source>Puts what the visitor said into the message. Nothing is sent.</source>
        <translation>وضع ما قاله الزائر في الرسالة. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Questions this minute</source>
        <translation>الاستعلامات في هذه الدقيقة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Queued, frozen by the hold</source>
        <translation>في الانتظار، أوقفه التجميد</translation>
    </message>
    <message>
        <source>Quick switcher</source>
        <translation>التبديل السريع</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>بروفة</translation>
    </message>
    <message>
        <source>REHEARSAL: nobody outside this computer hears this</source>
        <translation>بروفة: لا أحد خارج هذا الكمبيوتر يسمع هذا</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>رفع التجميد</translation>
    </message>
    <message>
        <source>Re&amp;name this run sheet</source>
        <translation>إعادة &amp;تسمية هذا الجدول</translation>
    </message>
    <message>
        <source>Re&amp;port …</source>
        <translation>الت&amp;قرير …</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>وصل إليها</translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>عدد الغرف التي وصل إليها: {reached}. عدد الغرف التي لم يصل إليها: {missed}.</translation>
    </message>
    <message>
        <source>Reached: {rooms}</source>
        <translation>وصل إلى: {rooms}</translation>
    </message>
    <message numerus="yes">
        <source>Reading agents: {count} so far</source>
        <extracomment>One: Reading agents: one so far</extracomment>
        <translation>
            <numerusform>قراءة الوكلاء: {count} حتى الآن</numerusform>
            <numerusform>قراءة الوكلاء: واحد حتى الآن</numerusform>
            <numerusform>قراءة الوكلاء: {count} حتى الآن</numerusform>
            <numerusform>قراءة الوكلاء: {count} حتى الآن</numerusform>
            <numerusform>قراءة الوكلاء: {count} حتى الآن</numerusform>
            <numerusform>قراءة الوكلاء: {count} حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the cues …</source>
        <translation>تجري قراءة الفقرات …</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>تجري قراءة السجل …</translation>
    </message>
    <message>
        <source>Reading what is said …</source>
        <translation>تجري قراءة ما يُقال …</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>جاهز ليصبح نشطًا</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهز.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}, {e}, {f}.</source>
        <translation>جاهز: {a}، {b}، {c}، {d}، {e}، {f}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}, {e}.</source>
        <translation>جاهز: {a}، {b}، {c}، {d}، {e}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}.</source>
        <translation>جاهز: {a}، {b}، {c}، {d}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}.</source>
        <translation>جاهز: {a}، {b}، {c}.</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}.</source>
        <translation>جاهز: {a}، {b}.</translation>
    </message>
    <message>
        <source>Ready: {a}.</source>
        <translation>جاهز: {a}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation>القيود، من الأحدث إلى الأقدم</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Refresh agents and rooms</source>
        <translation>تحديث الوكلاء والغرف</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Release: send what is ticked</source>
        <translation>رفع التجميد: إرسال المحدد</translation>
    </message>
    <message>
        <source>Released: lines leave again</source>
        <translation>رُفع التجميد: تخرج النصوص من جديد</translation>
    </message>
    <message>
        <source>Remo&amp;ve this run sheet</source>
        <translation>إ&amp;زالة هذا الجدول</translation>
    </message>
    <message>
        <source>Remove this snippet</source>
        <translation>إزالة هذه العبارة</translation>
    </message>
    <message>
        <source>Remove this variable</source>
        <translation>إزالة هذا المتغير</translation>
    </message>
    <message>
        <source>Removes the row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Removes what is chosen, or takes back what waits</source>
        <translation>إزالة المحدد، أو سحب ما ينتظر</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استُبدلت</translation>
    </message>
    <message>
        <source>Replaced by: {text}</source>
        <translation>حلّت محلها: {text}</translation>
    </message>
    <message>
        <source>Replaces: {text}</source>
        <translation>تحل محل: {text}</translation>
    </message>
    <message>
        <source>Replacing the copies …</source>
        <translation>يجري استبدال النسخ …</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>موضوع التقرير</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Request and reply as they &amp;went</source>
        <translation>الطلب والاستجابة &amp;حرفيًا</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Request id {id}</source>
        <translation>معرّف الطلب {id}</translation>
    </message>
    <message>
        <source>Request id: {id}</source>
        <translation>معرّف الطلب: {id}</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>طلب مرفوض</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Right: choose another room, and say it there.</source>
        <translation>الصواب: اختيار غرفة أخرى، وقوله فيها.</translation>
    </message>
    <message>
        <source>Right: hold, or open Account to enter the new API secret.</source>
        <translation>الصواب: التجميد، أو فتح «الحساب» لإدخال مفتاح API الجديد.</translation>
    </message>
    <message>
        <source>Right: leave it. The line arrived, and a second one would be heard.</source>
        <translation>الصواب: تركه كما هو. وصل النص، ولو أُرسل ثانية لسُمع مرتين.</translation>
    </message>
    <message>
        <source>Right: look at the stage first, then choose one of the three answers beside the line.</source>
        <translation>الصواب: النظر إلى المسرح أولًا، ثم اختيار أحد الأجوبة الثلاثة بجانب النص.</translation>
    </message>
    <message>
        <source>Right: nothing was sent, so send it again as soon as it can go.</source>
        <translation>الصواب: لم يُرسل شيء، فإعادة إرساله حالما يمكن ذلك.</translation>
    </message>
    <message>
        <source>Right: stop, and mend what the answer names. No second try.</source>
        <translation>الصواب: التوقف، وإصلاح ما يذكره الرد. دون محاولة ثانية.</translation>
    </message>
    <message>
        <source>Right: wait until somebody is connected. Sending again reaches nobody.</source>
        <translation>الصواب: الانتظار حتى يتصل أحد. إعادة الإرسال لا تصل إلى أحد.</translation>
    </message>
    <message>
        <source>Right: wait until the countdown is over, without another press.</source>
        <translation>الصواب: انتظار انتهاء العد التنازلي، دون ضغط آخر.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>معرّف الغرفة</translation>
    </message>
    <message>
        <source>Room of the cue</source>
        <translation>غرفة الفقرة</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>الغرفة {number}</translation>
    </message>
    <message>
        <source>Room {room} has closed</source>
        <translation>أُغلقت الغرفة {room}</translation>
    </message>
    <message numerus="yes">
        <source>Room {room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: Room {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>لم تُبلغ الغرفة {room} بأي منها.</numerusform>
            <numerusform>ربما أُبلغت الغرفة {room} بواحدة منها: لا يمكن لأحد إثبات ذلك.</numerusform>
            <numerusform>ربما أُبلغت الغرفة {room} باثنتين منها: لا يمكن لأحد إثبات ذلك.</numerusform>
            <numerusform>ربما أُبلغت الغرفة {room} بـ {count} معلومات منها: لا يمكن لأحد إثبات ذلك.</numerusform>
            <numerusform>ربما أُبلغت الغرفة {room} بـ {count} معلومة منها: لا يمكن لأحد إثبات ذلك.</numerusform>
            <numerusform>ربما أُبلغت الغرفة {room} بـ {count} معلومة منها: لا يمكن لأحد إثبات ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room {room} never received {count} of these.</source>
        <extracomment>One: Room {room} never received one of these.</extracomment>
        <translation>
            <numerusform>وصلت كلها إلى الغرفة {room}.</numerusform>
            <numerusform>لم تصل واحدة منها قط إلى الغرفة {room}.</numerusform>
            <numerusform>لم تصل اثنتان منها قط إلى الغرفة {room}.</numerusform>
            <numerusform>لم تصل {count} معلومات منها قط إلى الغرفة {room}.</numerusform>
            <numerusform>لم تصل {count} معلومة منها قط إلى الغرفة {room}.</numerusform>
            <numerusform>لم تصل {count} معلومة منها قط إلى الغرفة {room}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Room: all rooms of the agent</source>
        <translation>الغرفة: كل غرف الوكيل</translation>
    </message>
    <message>
        <source>Room: {room}</source>
        <translation>الغرفة: {room}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Rooms as of {minutes} min ago</source>
        <translation>الغرف كما كانت قبل {minutes} د</translation>
    </message>
    <message>
        <source>Rooms as of {seconds} s ago</source>
        <translation>الغرف كما كانت قبل {seconds} ث</translation>
    </message>
    <message>
        <source>Rooms radar</source>
        <translation>رادار الغرف</translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation>عدد الغرف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Row {row} is longer than a cell of Excel can be. Export as CSV, or shorten it.</source>
        <translation>الصف {row} أطول مما تتسع له خلية في Excel. صدّر بصيغة CSV، أو اختصره.</translation>
    </message>
    <message>
        <source>Run of</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>جدول الفقرات</translation>
    </message>
    <message>
        <source>Run sheet {number}</source>
        <translation>جدول الفقرات {number}</translation>
    </message>
    <message>
        <source>Run sheets of the show</source>
        <translation>جداول فقرات الفعالية</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>S&amp;ounds for outcomes</source>
        <translation>أصوات ال&amp;نتائج</translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>SHIELD</source>
        <translation>خصوصية</translation>
    </message>
    <message>
        <source>SHOW</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation>الإرسال مقفل: لا يخرج شيء بالخطأ. فعّل إتاحة الإرسال لتتمكن من الإرسال.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>المنطوق</translation>
    </message>
    <message>
        <source>Said at {time} in ALL rooms. Hold GO to say it again.</source>
        <translation>نُطقت الساعة {time} في كل الغرف. اضغط GO مطولًا لنطقها مرة أخرى.</translation>
    </message>
    <message>
        <source>Said at {time} in {room}. Hold GO to say it again.</source>
        <translation>نُطقت الساعة {time} في {room}. اضغط GO مطولًا لنطقها مرة أخرى.</translation>
    </message>
    <message>
        <source>Said text</source>
        <translation>النص المنطوق</translation>
    </message>
    <message>
        <source>Said while something goes wrong</source>
        <translation>يُقال حين يحدث خلل ما</translation>
    </message>
    <message>
        <source>Save a copy of the show</source>
        <translation>حفظ نسخة من الفعالية</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation>احفظ مفتاح ملف التعريف هذا مرة أخرى. قد يكون خادم بروكسي هو ما يزيله.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>حفظ حزمة الدعم</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>المرشحات المحفوظة</translation>
    </message>
    <message>
        <source>Saved. Nothing was sent: give the file to whoever helps you.</source>
        <translation>تم الحفظ. لم يُرسل شيء: أعطِ الملف لمن يساعدك.</translation>
    </message>
    <message>
        <source>Say it agai&amp;n</source>
        <translation>إعاد&amp;ة النطق</translation>
    </message>
    <message>
        <source>Say the cover line at once</source>
        <translation>نطق النص الاحتياطي فورًا</translation>
    </message>
    <message>
        <source>Says the cover line at once</source>
        <translation>نطق النص الاحتياطي فورًا</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>ابحث أو اكتب رمزًا</translation>
    </message>
    <message>
        <source>Seconds to wait before it goes</source>
        <translation>ثواني الانتظار قبل الانطلاق</translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation>راجع status.bithuman.ai، ثم حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>See the prices …</source>
        <translation>عرض الأسعار …</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <translation>انظر ما آل إليه</translation>
    </message>
    <message>
        <source>Select all of it, copy what is selected</source>
        <translation>تحديد الكل، ونسخ المحدد</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>إرسال (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send it again if it is still wanted.</source>
        <translation>أرسله مرة أخرى إن كان لا يزال مطلوبًا.</translation>
    </message>
    <message>
        <source>Send it again if it still fits.</source>
        <translation>أرسله مرة أخرى إن كان لا يزال مناسبًا.</translation>
    </message>
    <message>
        <source>Send it again to the rooms that missed it, one by one.</source>
        <translation>أرسله مرة أخرى إلى الغرف التي لم يصل إليها، واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>Send it again when you want it said.</source>
        <translation>أرسله مرة أخرى عندما تريد أن يُقال.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>Send the line to the room that the button names</source>
        <translation>إرسال النص إلى الغرفة المذكورة على الزر</translation>
    </message>
    <message>
        <source>Send the line, also to all rooms</source>
        <translation>إرسال النص، حتى إلى كل الغرف</translation>
    </message>
    <message>
        <source>Send, and hold</source>
        <translation>الإرسال والإيقاف</translation>
    </message>
    <message>
        <source>Sends it, also where it goes to all rooms</source>
        <translation>إرساله، حتى إلى كل الغرف</translation>
    </message>
    <message>
        <source>Sends nothing now.</source>
        <translation>لا يُرسل شيئًا الآن.</translation>
    </message>
    <message>
        <source>Sends the line to the room that the button names</source>
        <translation>إرسال النص إلى الغرفة المذكورة على الزر</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>إحالة إلى عنوان آخر</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Session of {agent}</source>
        <translation>جلسة {agent}</translation>
    </message>
    <message>
        <source>Sessions live</source>
        <translation>الجلسات النشطة</translation>
    </message>
    <message>
        <source>Several of the account&apos;s conversations have this room&apos;s name, so the panel cannot tell which of them is held here.</source>
        <translation>توجد بين محادثات الحساب عدة محادثات باسم هذه الغرفة، لذا لا تستطيع اللوحة معرفة أيها تجري هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Several rooms are chosen, and {count} cues go to one target. Choose one of them, or all rooms.</source>
        <extracomment>One: Several rooms are chosen, and one cue goes to one target. Choose one of them, or all rooms.</extracomment>
        <translation>
            <numerusform>اختيرت عدة غرف، ولا تذهب أي فقرة إلى وجهة واحدة. اختر إحداها، أو كل الغرف.</numerusform>
            <numerusform>اختيرت عدة غرف، وتذهب فقرة واحدة إلى وجهة واحدة. اختر إحداها، أو كل الغرف.</numerusform>
            <numerusform>اختيرت عدة غرف، وتذهب فقرتان إلى وجهة واحدة. اختر إحداها، أو كل الغرف.</numerusform>
            <numerusform>اختيرت عدة غرف، وتذهب {count} فقرات إلى وجهة واحدة. اختر إحداها، أو كل الغرف.</numerusform>
            <numerusform>اختيرت عدة غرف، وتذهب {count} فقرة إلى وجهة واحدة. اختر إحداها، أو كل الغرف.</numerusform>
            <numerusform>اختيرت عدة غرف، وتذهب {count} فقرة إلى وجهة واحدة. اختر إحداها، أو كل الغرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several rooms are chosen. Choose one of them, or all rooms: this goes to one target.</source>
        <translation>اختيرت عدة غرف. اختر إحداها، أو كل الغرف: فهذا يذهب إلى وجهة واحدة.</translation>
    </message>
    <message>
        <source>Sh&amp;ow the whole history</source>
        <translation>إ&amp;ظهار السجل كله</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>ورقة المصنف</translation>
    </message>
    <message>
        <source>Shield down. Everything can be read again.</source>
        <translation>وضع الخصوصية متوقف. يمكن قراءة كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. This system cannot leave this window out: what you see here can be recorded.</source>
        <translation>وضع الخصوصية مفعّل؛ {key} يوقفه. لا يستطيع هذا النظام استثناء هذه النافذة: يمكن تسجيل ما تراه هنا.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows leaves this window out of what is shared or recorded.</source>
        <translation>وضع الخصوصية مفعّل؛ {key} يوقفه. يستثني Windows هذه النافذة مما يُشارَك أو يُسجَّل.</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows refuses to leave this window out: what you see here can be recorded.</source>
        <translation>وضع الخصوصية مفعّل؛ {key} يوقفه. يرفض Windows استثناء هذه النافذة: يمكن تسجيل ما تراه هنا.</translation>
    </message>
    <message>
        <source>Shorten or change the text, check the room, then send again.</source>
        <translation>اختصر النص أو غيّره، وتحقق من الغرفة، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation>&amp;وضع الفعالية</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>إظهار كل النصوص</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>عرض في السجل</translation>
    </message>
    <message>
        <source>Show mode</source>
        <translation>وضع الفعالية</translation>
    </message>
    <message>
        <source>Show mode is on, so the editor has closed. Everything you wrote is kept.</source>
        <translation>وضع الفعالية مفعّل، لذا أُغلق المحرر. كل ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Show mode is on: no line can be deleted. Switch it off first.</source>
        <translation>وضع الفعالية مفعّل: لا يمكن حذف أي نص. أوقفه أولًا.</translation>
    </message>
    <message>
        <source>Show mode is on: no session can be ended.</source>
        <translation>وضع الفعالية مفعّل: لا يمكن إنهاء أي جلسة.</translation>
    </message>
    <message>
        <source>Show mode on, or off</source>
        <translation>تفعيل وضع الفعالية أو إيقافه</translation>
    </message>
    <message>
        <source>Show mode was left, so the next cue does not follow by itself.</source>
        <translation>أُوقف وضع الفعالية، لذا لن تنطلق الفقرة التالية تلقائيًا.</translation>
    </message>
    <message>
        <source>Show mode: the run goes on. Leave Show mode to begin again.</source>
        <translation>وضع الفعالية: الفقرات جارية. أوقف وضع الفعالية للبدء من جديد.</translation>
    </message>
    <message>
        <source>Show mode: the run sheet stays as it is. Leave Show mode to bring in cues.</source>
        <translation>وضع الفعالية: يبقى جدول الفقرات كما هو. أوقف وضع الفعالية لاستيراد فقرات.</translation>
    </message>
    <message>
        <source>Show mode: the run sheet stays as it is. Leave Show mode to edit it.</source>
        <translation>وضع الفعالية: يبقى جدول الفقرات كما هو. أوقف وضع الفعالية لتعديله.</translation>
    </message>
    <message>
        <source>Show mode: the show stays open. Leave Show mode to open another one.</source>
        <translation>وضع الفعالية: تبقى الفعالية مفتوحة. أوقف وضع الفعالية لفتح فعالية أخرى.</translation>
    </message>
    <message>
        <source>Show mode: the values of variables can be changed, everything else stays as it is.</source>
        <translation>وضع الفعالية: يمكن تغيير قيم المتغيرات، ويبقى كل ما عداها كما هو.</translation>
    </message>
    <message>
        <source>Show the &amp;log …</source>
        <translation>عرض ال&amp;سجل التقني …</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>عرض الحساب</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>وقت الفعالية</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Shows ({pattern})</source>
        <translation>فعاليات ({pattern})</translation>
    </message>
    <message>
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation>سجّل الدخول إلى bithuman.ai لمعرفة السبب، أو اختر ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>Silence between (estimate)</source>
        <translation>الصمت بين النصوص (تقديريًا)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Snippet {number}</source>
        <translation>العبارة الجاهزة {number}</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>العبارات الجاهزة</translation>
    </message>
    <message>
        <source>Some rooms get the line, others are skipped or fail.</source>
        <translation>يصل النص إلى بعض الغرف، وتُتخطى غرف أخرى أو يفشل إرساله إليها.</translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation>وصل هذا النص إلى بعض الغرف دون غيرها.</translation>
    </message>
    <message>
        <source>Some rooms only</source>
        <translation>بعض الغرف فقط</translation>
    </message>
    <message>
        <source>Somebody left it as it is ({time}).</source>
        <translation>تركه أحدهم كما هو ({time}).</translation>
    </message>
    <message>
        <source>Somebody saw that it was spoken ({time}).</source>
        <translation>رأى أحدهم أنه نُطق ({time}).</translation>
    </message>
    <message>
        <source>Somebody took it up again ({time}).</source>
        <translation>استأنفه أحدهم ({time}).</translation>
    </message>
    <message>
        <source>Somebody took that word back ({time}).</source>
        <translation>تراجع أحدهم عن ذلك ({time}).</translation>
    </message>
    <message>
        <source>Something between this machine and bitHuman may have damaged it.</source>
        <translation>ربما أتلفه شيء بين هذا الكمبيوتر وbitHuman.</translation>
    </message>
    <message>
        <source>Something else answered where releases are announced. This network may want you to sign in first; then look again.</source>
        <translation>ردّ شيء آخر من الموقع الذي تُعلن فيه الإصدارات. قد تطلب هذه الشبكة تسجيل الدخول أولًا؛ ثم ابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>Something in the panel failed. Lines can still be sent. The log has details.</source>
        <translation>حدث خلل في اللوحة. لا يزال إرسال النصوص ممكنًا. التفاصيل في ملف السجل التقني.</translation>
    </message>
    <message>
        <source>Something that is not the platform answers with nonsense.</source>
        <translation>يرد شيء ليس المنصة بكلام بلا معنى.</translation>
    </message>
    <message>
        <source>Something went wrong inside the panel.</source>
        <translation>حدث خلل داخل اللوحة.</translation>
    </message>
    <message>
        <source>Space does nothing else then, but in texts and lists and on buttons.</source>
        <translation>لن يفعل مفتاح المسافة حينها شيئًا آخر، إلا في النصوص والقوائم وعلى الأزرار.</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>ن&amp;طق</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>نطق</translation>
    </message>
    <message>
        <source>Speak or Context</source>
        <translation>نطق أو سياق</translation>
    </message>
    <message>
        <source>Speak says it aloud, word for word. Context only tells the agent: nobody hears it.</source>
        <translation>«تحدّث» يقوله بصوت مسموع كلمة بكلمة. «سياق» يخبر الوكيل فقط: لا يسمعه أحد.</translation>
    </message>
    <message>
        <source>Speak to ALL rooms of {agent}</source>
        <translation>نطق في كل غرف {agent}</translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {count} rooms of {agent}</source>
        <extracomment>One: Speak to ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>نطق في كل غرف {agent} ({count})</numerusform>
            <numerusform>نطق في كل غرف {agent} (غرفة واحدة)</numerusform>
            <numerusform>نطق في كل غرف {agent} (غرفتان)</numerusform>
            <numerusform>نطق في كل غرف {agent} ({count} غرف)</numerusform>
            <numerusform>نطق في كل غرف {agent} ({count} غرفة)</numerusform>
            <numerusform>نطق في كل غرف {agent} ({count} غرفة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Speak to ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>نطق في كل غرف {agent} ({rooms})، لا أحد فيها</numerusform>
            <numerusform>نطق في كل غرف {agent} ({rooms})، شخص واحد</numerusform>
            <numerusform>نطق في كل غرف {agent} ({rooms})، شخصان</numerusform>
            <numerusform>نطق في كل غرف {agent} ({rooms})، {count} أشخاص</numerusform>
            <numerusform>نطق في كل غرف {agent} ({rooms})، {count} شخصًا</numerusform>
            <numerusform>نطق في كل غرف {agent} ({rooms})، {count} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak to {agent} in room {room}</source>
        <translation>نطق عبر {agent} في الغرفة {room}</translation>
    </message>
    <message numerus="yes">
        <source>Speak to {agent} in {count} rooms</source>
        <extracomment>One: Speak to {agent} in one room</extracomment>
        <translation>
            <numerusform>نطق عبر {agent} بلا غرف</numerusform>
            <numerusform>نطق عبر {agent} في غرفة واحدة</numerusform>
            <numerusform>نطق عبر {agent} في غرفتين</numerusform>
            <numerusform>نطق عبر {agent} في {count} غرف</numerusform>
            <numerusform>نطق عبر {agent} في {count} غرفة</numerusform>
            <numerusform>نطق عبر {agent} في {count} غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Speak to {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>نطق عبر {agent} في غرف ({rooms})، لا أحد</numerusform>
            <numerusform>نطق عبر {agent} في غرف ({rooms})، شخص واحد</numerusform>
            <numerusform>نطق عبر {agent} في غرف ({rooms})، شخصان</numerusform>
            <numerusform>نطق عبر {agent} في غرف ({rooms})، {count} أشخاص</numerusform>
            <numerusform>نطق عبر {agent} في غرف ({rooms})، {count} شخصًا</numerusform>
            <numerusform>نطق عبر {agent} في غرف ({rooms})، {count} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak to {agent} in {room}</source>
        <translation>نطق عبر {agent} في {room}</translation>
    </message>
    <message>
        <source>Speak to …</source>
        <translation>نطق عبر…</translation>
    </message>
    <message>
        <source>Speak: hidden</source>
        <translation>نطق: مخفي</translation>
    </message>
    <message>
        <source>Speaking time (estimate)</source>
        <translation>مدة الكلام (تقديريًا)</translation>
    </message>
    <message>
        <source>Speaking time (s, estimate)</source>
        <translation>مدة الكلام (ث، تقديريًا)</translation>
    </message>
    <message>
        <source>Split it into shorter lines.</source>
        <translation>قسّمه إلى نصوص أقصر.</translation>
    </message>
    <message>
        <source>Stage s&amp;hield</source>
        <translation>وضع ال&amp;خصوصية</translation>
    </message>
    <message>
        <source>Stage shield is up</source>
        <translation>وضع الخصوصية مفعّل</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>Standby has moved, so the cue before waits no longer.</source>
        <translation>انتقل الاستعداد، لذا لم تعد الفقرة السابقة تنتظر.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status {status}</source>
        <translation>الحالة {status}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>الحالة: {status}</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Steer with the prepared context at once</source>
        <translation>التوجيه بالسياق المُعدّ فورًا</translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation>توجيه وكلائك مباشرةً</translation>
    </message>
    <message>
        <source>Steer: {complaint}</source>
        <translation>التوجيه: {complaint}</translation>
    </message>
    <message>
        <source>Steers: adds the prepared context at once</source>
        <translation>التوجيه: إضافة السياق المُعدّ فورًا</translation>
    </message>
    <message>
        <source>Step {number} of {count}. Esc ends the tour.</source>
        <translation>الخطوة {number} من {count}. ينهي Esc الجولة.</translation>
    </message>
    <message>
        <source>Still speaking: about {seconds} s left (estimate)</source>
        <translation>لا يزال يتكلم: بقي نحو {seconds} ث (تقديريًا)</translation>
    </message>
    <message>
        <source>Sto&amp;p the drill</source>
        <translation>إي&amp;قاف التدريب</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>إيقاف التدريب</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation>أوقفه قسم تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Take an e&amp;xam</source>
        <translation>إجراء ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Take away {key}</source>
        <translation>إزالة {key}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>التراجع عنه ({key})</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Takes a snippet, while that list is open</source>
        <translation>أخذ عبارة جاهزة، ما دامت تلك القائمة مفتوحة</translation>
    </message>
    <message>
        <source>Takes back what waits to go by itself</source>
        <translation>سحب ما ينتظر الانطلاق تلقائيًا</translation>
    </message>
    <message>
        <source>Talking and silent times are estimates: the platform never tells when an agent has ended.</source>
        <translation>مُدد الكلام والصمت تقديرية: لا تذكر المنصة أبدًا متى انتهى الوكيل.</translation>
    </message>
    <message>
        <source>Talking time (estimate)</source>
        <translation>مدة الكلام (تقديريًا)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Tell ALL rooms of {agent}</source>
        <translation>إبلاغ {agent} في كل الغرف</translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {count} rooms of {agent}</source>
        <extracomment>One: Tell ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>إبلاغ {agent} في كل الغرف ({count})</numerusform>
            <numerusform>إبلاغ {agent} في كل الغرف (غرفة واحدة)</numerusform>
            <numerusform>إبلاغ {agent} في كل الغرف (غرفتان)</numerusform>
            <numerusform>إبلاغ {agent} في كل الغرف ({count} غرف)</numerusform>
            <numerusform>إبلاغ {agent} في كل الغرف ({count} غرفة)</numerusform>
            <numerusform>إبلاغ {agent} في كل الغرف ({count} غرفة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Tell ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>إبلاغ {agent} في كل الغرف ({rooms})، لا أحد فيها</numerusform>
            <numerusform>إبلاغ {agent} في كل الغرف ({rooms})، شخص واحد</numerusform>
            <numerusform>إبلاغ {agent} في كل الغرف ({rooms})، شخصان</numerusform>
            <numerusform>إبلاغ {agent} في كل الغرف ({rooms})، {count} أشخاص</numerusform>
            <numerusform>إبلاغ {agent} في كل الغرف ({rooms})، {count} شخصًا</numerusform>
            <numerusform>إبلاغ {agent} في كل الغرف ({rooms})، {count} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {agent} in room {room}</source>
        <translation>إبلاغ {agent} في الغرفة {room}</translation>
    </message>
    <message numerus="yes">
        <source>Tell {agent} in {count} rooms</source>
        <extracomment>One: Tell {agent} in one room</extracomment>
        <translation>
            <numerusform>إبلاغ {agent} بلا غرف</numerusform>
            <numerusform>إبلاغ {agent} في غرفة واحدة</numerusform>
            <numerusform>إبلاغ {agent} في غرفتين</numerusform>
            <numerusform>إبلاغ {agent} في {count} غرف</numerusform>
            <numerusform>إبلاغ {agent} في {count} غرفة</numerusform>
            <numerusform>إبلاغ {agent} في {count} غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Tell {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>إبلاغ {agent} في غرف ({rooms})، لا أحد</numerusform>
            <numerusform>إبلاغ {agent} في غرف ({rooms})، شخص واحد</numerusform>
            <numerusform>إبلاغ {agent} في غرف ({rooms})، شخصان</numerusform>
            <numerusform>إبلاغ {agent} في غرف ({rooms})، {count} أشخاص</numerusform>
            <numerusform>إبلاغ {agent} في غرف ({rooms})، {count} شخصًا</numerusform>
            <numerusform>إبلاغ {agent} في غرف ({rooms})، {count} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {agent} in {room}</source>
        <translation>إبلاغ {agent} في {room}</translation>
    </message>
    <message>
        <source>Tell …</source>
        <translation>إبلاغ…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>نص العبارة الجاهزة</translation>
    </message>
    <message>
        <source>That folder is the panel&apos;s own. Choose another folder.</source>
        <translation>هذا المجلد خاص باللوحة نفسها. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>That is the API secret. Enter it under Account, never here.</source>
        <translation>هذا مفتاح API. أدخله ضمن «الحساب»، ولا تدخله هنا أبدًا.</translation>
    </message>
    <message>
        <source>That was too soon after the last line. Press again.</source>
        <translation>كان ذلك أسرع من اللازم بعد النص السابق. اضغط مرة أخرى.</translation>
    </message>
    <message>
        <source>The API secret holds a character that cannot be sent, at position {position}: only plain letters, digits and signs without spaces. Copy it again.</source>
        <translation>في مفتاح API حرف لا يمكن إرساله، في الموضع {position}: لا يُسمح إلا بالأحرف اللاتينية والأرقام والرموز العادية بلا مسافات. انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>The API secret is in another field too, where it would be shown. Remove it there.</source>
        <translation>مفتاح API موجود في حقل آخر أيضًا، حيث سيظهر للعيان. أزِله من هناك.</translation>
    </message>
    <message>
        <source>The API secret is not valid.</source>
        <translation>مفتاح API غير صالح.</translation>
    </message>
    <message>
        <source>The API secret is revoked in the middle of the show.</source>
        <translation>يُلغى مفتاح API في منتصف الفعالية.</translation>
    </message>
    <message>
        <source>The API secret is too long for the password store: it takes {longest} characters. Check that you copied the secret alone.</source>
        <translation>مفتاح API أطول مما يتسع له مخزن كلمات المرور: الحد الأقصى لعدد الأحرف {longest}. تأكد من أنك نسخت المفتاح وحده.</translation>
    </message>
    <message>
        <source>The API secret must have 8 to 512 characters. Copy it again, whole.</source>
        <translation>يجب أن يتكون مفتاح API من 8 إلى 512 حرفًا. انسخه مرة أخرى كاملًا.</translation>
    </message>
    <message>
        <source>The API secret of the profile {profile} is kept ({store}).</source>
        <translation>مفتاح API لملف التعريف {profile} محفوظ ({store}).</translation>
    </message>
    <message>
        <source>The CA file {file} cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة ملف CA {file}: {reason}.</translation>
    </message>
    <message>
        <source>The CA file {file} holds no certificate in PEM form.</source>
        <translation>لا يحتوي ملف CA {file} على شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>The Wi-Fi goes, and comes back after some seconds.</source>
        <translation>تنقطع شبكة Wi-Fi، وتعود بعد بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The account has no credits left.</source>
        <translation>نفد رصيد الحساب.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>الحساب موقوف.</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include the API.</source>
        <translation>باقة الحساب لا تشمل API.</translation>
    </message>
    <message>
        <source>The agent code has a space around it. Remove it.</source>
        <translation>توجد مسافة قبل رمز الوكيل أو بعده. أزِلها.</translation>
    </message>
    <message>
        <source>The agent is not ready.</source>
        <translation>الوكيل غير جاهز.</translation>
    </message>
    <message>
        <source>The agent may know this now. No reply proves it either way.</source>
        <translation>ربما أصبح الوكيل يعلم بذلك. لا يوجد رد يثبت ذلك أو ينفيه.</translation>
    </message>
    <message>
        <source>The agent says the line aloud</source>
        <translation>ينطق الوكيل النص بصوت مسموع</translation>
    </message>
    <message>
        <source>The agent silently learns the line</source>
        <translation>يتلقى الوكيل النص بصمت</translation>
    </message>
    <message>
        <source>The announcement does not carry the right signature, so it is not believed. Tell your IT.</source>
        <translation>لا يحمل إعلان الإصدار التوقيع الصحيح، لذا لن يُعتمد. أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The announcement has expired, so it is not believed. Check the date of this computer, or look again tomorrow.</source>
        <translation>انتهت صلاحية إعلان الإصدار، لذا لن يُعتمد. تحقق من تاريخ هذا الكمبيوتر، أو ابحث مرة أخرى غدًا.</translation>
    </message>
    <message>
        <source>The announcement is dated in the future. Check the date of this computer, then look again.</source>
        <translation>تاريخ إعلان الإصدار في المستقبل. تحقق من تاريخ هذا الكمبيوتر، ثم ابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>The announcement is older than one seen before, so it is not believed. Look again tomorrow.</source>
        <translation>إعلان الإصدار أقدم من إعلان سبق الاطلاع عليه، لذا لن يُعتمد. ابحث مرة أخرى غدًا.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>انقطع الرد قبل نهايته.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>تعذّر فهم الرد.</translation>
    </message>
    <message>
        <source>The answer drips in, a byte at a time, past every deadline.</source>
        <translation>يصل الرد قطرة قطرة، بايت تلو بايت، متجاوزًا كل مهلة.</translation>
    </message>
    <message>
        <source>The answer points to another address.</source>
        <translation>يشير الرد إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>The answer was broken.</source>
        <translation>كان الرد تالفًا.</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read to its end.</source>
        <translation>كان الرد أكبر بكثير من المسموح، فلم يُقرأ حتى نهايته.</translation>
    </message>
    <message>
        <source>The answer was longer than the panel reads.</source>
        <translation>كان الرد أطول مما تقرؤه اللوحة.</translation>
    </message>
    <message>
        <source>The answer was read to its end.</source>
        <translation>قُرئ الرد حتى نهايته.</translation>
    </message>
    <message>
        <source>The base URL holds a character that an address cannot have.</source>
        <translation>يحتوي عنوان URL الأساسي على حرف غير مسموح به في العناوين.</translation>
    </message>
    <message>
        <source>The base URL is not a whole address. It looks like https://api.bithuman.ai.</source>
        <translation>عنوان URL الأساسي ليس عنوانًا كاملًا. يُكتب هكذا: https://api.bithuman.ai.</translation>
    </message>
    <message>
        <source>The base URL must begin with https: over http the API secret could be read.</source>
        <translation>يجب أن يبدأ عنوان URL الأساسي بـ https:‎ لأن مفتاح API قد يُقرأ عبر http.</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?) or a fragment (#).</source>
        <translation>يجب ألا يحتوي عنوان URL الأساسي على استعلام (?) أو جزء (#).</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password (@).</source>
        <translation>يجب ألا يحتوي عنوان URL الأساسي على اسم مستخدم أو كلمة مرور (@).</translation>
    </message>
    <message>
        <source>The bundle could not be put together. The log says why: send that instead.</source>
        <translation>تعذّر تجميع الحزمة. يذكر السجل التقني السبب: أرسله بدلًا منها.</translation>
    </message>
    <message>
        <source>The cell under “{column}” holds a control character ({code}). Remove it.</source>
        <translation>تحتوي الخلية تحت «{column}» على حرف تحكم ({code}). أزِله.</translation>
    </message>
    <message>
        <source>The cell under “{column}” holds a formula that failed ({error}). Mend it in the spreadsheet.</source>
        <translation>تحتوي الخلية تحت «{column}» على صيغة فيها خطأ ({error}). صحّحها في جدول البيانات.</translation>
    </message>
    <message>
        <source>The cell under “{column}” is longer than {most} characters. Shorten it.</source>
        <translation>الخلية تحت «{column}» أطول من الحد المسموح ({most} حرف). اختصرها.</translation>
    </message>
    <message>
        <source>The chosen a&amp;gent</source>
        <translation>الو&amp;كيل المختار</translation>
    </message>
    <message>
        <source>The chosen room has closed. Choose another before you press GO.</source>
        <translation>أُغلقت الغرفة المختارة. اختر غرفة أخرى قبل ضغط GO.</translation>
    </message>
    <message>
        <source>The computer was asleep or too busy, so the cue waits no longer. It is on standby. Look at the stage, then press GO.</source>
        <translation>كان الكمبيوتر في وضع السكون أو مشغولًا جدًا، لذا لم تعد الفقرة تنتظر. هي في الاستعداد. انظر إلى المسرح، ثم اضغط GO.</translation>
    </message>
    <message>
        <source>The connection breaks after the line was read; it is spoken.</source>
        <translation>ينقطع الاتصال بعد قراءة النص؛ ويُنطق.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The connection closes after the line was read; it is not spoken.</source>
        <translation>يُغلق الاتصال بعد قراءة النص؛ ولا يُنطق.</translation>
    </message>
    <message>
        <source>The connection could not be proved to be private.</source>
        <translation>تعذّر إثبات أن الاتصال خاص.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation>انقطع الاتصال قبل وصول رد.</translation>
    </message>
    <message>
        <source>The context for this cue is confirmed. Press GO for its line.</source>
        <translation>تأكّد سياق هذه الفقرة. اضغط GO لنصها.</translation>
    </message>
    <message>
        <source>The context for this cue is on its way. Press again once it is confirmed.</source>
        <translation>سياق هذه الفقرة في طريقه. اضغط مرة أخرى بعد تأكيده.</translation>
    </message>
    <message>
        <source>The cover line is at hand.</source>
        <translation>النص الاحتياطي جاهز.</translation>
    </message>
    <message>
        <source>The cover line was changed.</source>
        <translation>عُدّل النص الاحتياطي.</translation>
    </message>
    <message>
        <source>The credits run out within half a minute. Until then lines arrive.</source>
        <translation>ينفد الرصيد خلال نصف دقيقة. تصل النصوص حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The cue changed under your hand. Look, then press again.</source>
        <translation>تغيّرت الفقرة لحظة الضغط. انظر إليها، ثم اضغط مرة أخرى.</translation>
    </message>
    <message>
        <source>The cue or its target was changed, so it waits no longer. It is on standby.</source>
        <translation>تغيّرت الفقرة أو وجهتها، لذا لم تعد تنتظر. هي في الاستعداد.</translation>
    </message>
    <message>
        <source>The cue was withdrawn. It is on standby.</source>
        <translation>سُحبت الفقرة. هي في الاستعداد.</translation>
    </message>
    <message numerus="yes">
        <source>The cues were added, but {count} rows could not be used.</source>
        <extracomment>One: The cues were added, but one row could not be used.</extracomment>
        <translation>
            <numerusform>أُضيفت الفقرات، ولم يتعذّر استخدام أي صف.</numerusform>
            <numerusform>أُضيفت الفقرات، لكن تعذّر استخدام صف واحد.</numerusform>
            <numerusform>أُضيفت الفقرات، لكن تعذّر استخدام صفين.</numerusform>
            <numerusform>أُضيفت الفقرات، لكن تعذّر استخدام {count} صفوف.</numerusform>
            <numerusform>أُضيفت الفقرات، لكن تعذّر استخدام {count} صفًا.</numerusform>
            <numerusform>أُضيفت الفقرات، لكن تعذّر استخدام {count} صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current target</source>
        <translation>الوجهة الحالية</translation>
    </message>
    <message>
        <source>The deadline must be more than 0 and at most 120 seconds.</source>
        <translation>يجب أن تكون المهلة أكثر من 0 وألا تزيد على 120 ثانية.</translation>
    </message>
    <message>
        <source>The details show the reason.</source>
        <translation>السبب مذكور في التفاصيل.</translation>
    </message>
    <message>
        <source>The details show the whole answer.</source>
        <translation>الرد الكامل موجود في التفاصيل.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {place}.</source>
        <translation>حُفظ الملف كما كان باسم {place}.</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}). Choose another folder, or make room.</source>
        <translation>تتعذر كتابة الملف ({reason}). اختر مجلدًا آخر أو أفسح مكانًا.</translation>
    </message>
    <message>
        <source>The file ends early. Its last lines are missing.</source>
        <translation>ينتهي الملف قبل أوانه. نصوصه الأخيرة مفقودة.</translation>
    </message>
    <message>
        <source>The first message that is shown, or the last</source>
        <translation>أول رسالة معروضة، أو آخرها</translation>
    </message>
    <message>
        <source>The first row has headings</source>
        <translation>الصف الأول فيه عناوين</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here: {file}</source>
        <translation>تعذّر فتح المجلد من هنا: {file}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation>تعذّر إنشاء المجلد {folder} ({reason}). وفّر له مساحة، أو اختر مجلدًا آخر باستخدام {variable}.</translation>
    </message>
    <message>
        <source>The gateway gives up with an error page, though the line is spoken.</source>
        <translation>تتوقف البوابة بصفحة خطأ، مع أن النص يُنطق.</translation>
    </message>
    <message>
        <source>The head of the answer is broken; the line is spoken.</source>
        <translation>رأس الرد تالف؛ والنص يُنطق.</translation>
    </message>
    <message>
        <source>The history could not be cleaned ({reason}). Check that its folder can be written and has room; the panel goes on with it at its next start.</source>
        <translation>تعذّر تنظيف السجل ({reason}). تأكد من أن الكتابة في مجلده ممكنة ومن وجود مساحة فيه؛ تتابع اللوحة ذلك عند بدء تشغيلها التالي.</translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation>لم يحفظ السجل ما حدث لهذا النص.</translation>
    </message>
    <message>
        <source>The history has no line.</source>
        <translation>لا نصوص في السجل.</translation>
    </message>
    <message numerus="yes">
        <source>The history has {count} lines, the oldest of {day}.</source>
        <extracomment>One: The history has one line, of {day}.</extracomment>
        <translation>
            <numerusform>لا نصوص في السجل ({day}).</numerusform>
            <numerusform>في السجل نص واحد، بتاريخ {day}.</numerusform>
            <numerusform>في السجل نصان، أقدمهما بتاريخ {day}.</numerusform>
            <numerusform>في السجل {count} نصوص، أقدمها بتاريخ {day}.</numerusform>
            <numerusform>في السجل {count} نصًا، أقدمها بتاريخ {day}.</numerusform>
            <numerusform>في السجل {count} نص، أقدمها بتاريخ {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history in {folder} cannot be opened ({reason}). Check that the folder can be written and has room.</source>
        <translation>تعذّر فتح السجل في {folder} ({reason}). تأكد من أن الكتابة في المجلد ممكنة ومن وجود مساحة فيه.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be read ({reason}). Check the folder and its disk.</source>
        <translation>تعذّرت قراءة السجل في {folder} ({reason}). تحقق من المجلد ومن القرص الذي يوجد عليه.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written ({reason}). Check that the folder can be written and has room.</source>
        <translation>تعذّرت الكتابة في السجل في {folder} ({reason}). تأكد من أن الكتابة في المجلد ممكنة ومن وجود مساحة فيه.</translation>
    </message>
    <message>
        <source>The history is backed up as {file}.</source>
        <translation>نُسخ السجل احتياطيًا باسم {file}.</translation>
    </message>
    <message>
        <source>The history is damaged: {trouble}.</source>
        <translation>السجل تالف: {trouble}.</translation>
    </message>
    <message>
        <source>The history is in use, so its file could not be cleaned yet. Close other programs that look at it; the panel goes on with it later by itself.</source>
        <translation>السجل قيد الاستخدام، لذا تعذّر تنظيف ملفه حتى الآن. أغلق البرامج الأخرى التي تعرضه؛ تتابع اللوحة ذلك لاحقًا تلقائيًا.</translation>
    </message>
    <message>
        <source>The history is not open.</source>
        <translation>السجل غير مفتوح.</translation>
    </message>
    <message>
        <source>The history is whole.</source>
        <translation>السجل سليم.</translation>
    </message>
    <message>
        <source>The history shows each choice at once. Esc closes. Nothing is sent from here.</source>
        <translation>يُظهر السجل كل اختيار فورًا. للإغلاق اضغط Esc. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; a new one has begun.</source>
        <translation>كان السجل تالفًا. وُضع جانبًا باسم {file}، وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>كان السجل تالفًا. وُضع جانبًا باسم {file}، وحلّت محله النسخة {copy}. النصوص المرسلة بعد تلك النسخة مفقودة.</translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; a new one has begun.</source>
        <translation>وُجد السجل فارغًا. وُضع جانبًا باسم {file}، وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>وُجد السجل فارغًا. وُضع جانبًا باسم {file}، وحلّت محله النسخة {copy}. النصوص المرسلة بعد تلك النسخة مفقودة.</translation>
    </message>
    <message>
        <source>The history was missing, and there is no copy of it. A new one has begun.</source>
        <translation>كان السجل مفقودًا، ولا توجد نسخة منه. بدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The history was missing. The copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>كان السجل مفقودًا. حلّت محله النسخة {copy}. النصوص المرسلة بعد تلك النسخة مفقودة.</translation>
    </message>
    <message>
        <source>The history was not backed up ({reason}). Check that the disk has room, then try again.</source>
        <translation>لم يُنسخ السجل احتياطيًا ({reason}). تأكد من وجود مكان على القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the panel and is left as it is. Use that version, or another folder for this one.</source>
        <translation>كُتب السجل بإصدار أحدث من اللوحة وتُرك كما هو. استخدم ذلك الإصدار، أو مجلدًا آخر لهذا الإصدار.</translation>
    </message>
    <message>
        <source>The key is still down. Let it go, then press again.</source>
        <translation>لا يزال المفتاح مضغوطًا. ارفع إصبعك عنه، ثم اضغط مرة أخرى.</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last cue was let go: this run is whole.</source>
        <translation>أُطلقت الفقرة الأخيرة: هذا التشغيل مكتمل.</translation>
    </message>
    <message>
        <source>The line could not be sent from this machine.</source>
        <translation>تعذّر إرسال النص من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The line could not be written down, so it was not sent.</source>
        <translation>تعذّر تدوين النص، لذا لم يُرسل.</translation>
    </message>
    <message>
        <source>The line holds a control character ({code}) at position {position}. Remove it.</source>
        <translation>يحتوي النص على حرف تحكم ({code}) في الموضع {position}. أزِله.</translation>
    </message>
    <message>
        <source>The line is accepted with an answer far too long.</source>
        <translation>يُقبل النص برد أطول بكثير من اللازم.</translation>
    </message>
    <message>
        <source>The line is accepted with an answer that makes no sense.</source>
        <translation>يُقبل النص برد لا معنى له.</translation>
    </message>
    <message>
        <source>The line is accepted, then the answer breaks off in the middle.</source>
        <translation>يُقبل النص، ثم ينقطع الرد في منتصفه.</translation>
    </message>
    <message>
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation>النص فارغ. اكتب ما ينبغي أن يقوله الوكيل أو يعرفه.</translation>
    </message>
    <message>
        <source>The line is now a cue of the run sheet. Nothing was sent.</source>
        <translation>أصبح النص فقرة في جدول الفقرات. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The line is spoken, but no answer ever comes.</source>
        <translation>يُنطق النص، لكن لا يصل أي رد.</translation>
    </message>
    <message>
        <source>The line left this computer, or a part of it did.</source>
        <translation>غادر النص هذا الكمبيوتر، كله أو جزء منه.</translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation>طال انتظار النص، لذا لم يُرسل.</translation>
    </message>
    <message>
        <source>The line was not sent again, though that was safe.</source>
        <translation>لم يُرسل النص مرة أخرى، مع أن ذلك كان آمنًا.</translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation>سُحب النص قبل خروج أي شيء منه.</translation>
    </message>
    <message>
        <source>The link “{cell}” is not known. Write follow or manual.</source>
        <translation>الربط «{cell}» غير معروف. اكتب «تلقائي» أو «يدوي».</translation>
    </message>
    <message>
        <source>The list shows the whole history. Narrow it by Search or Filters; or choose Delete the whole history.</source>
        <translation>تعرض القائمة السجل كله. ضيّقها بالبحث أو المرشحات، أو اختر «حذف السجل كله».</translation>
    </message>
    <message>
        <source>The log cannot be read ({reason}). Open its folder and look there.</source>
        <translation>تعذّرت قراءة السجل التقني ({reason}). افتح مجلده وانظر هناك.</translation>
    </message>
    <message>
        <source>The log holds no secret and no line. Esc closes. Nothing is sent from here.</source>
        <translation>لا يحتوي السجل التقني على أي مفتاح أو نص. للإغلاق اضغط Esc. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>The managed default {name} in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation>تعذّر استخدام الإعداد الافتراضي المُدار {name} في {source}. {reason} ستبقى اللوحة دون اتصال حتى إصلاح ذلك: راجع قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The managed defaults in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation>تعذّر استخدام الإعدادات الافتراضية المُدارة في {source}. {reason} ستبقى اللوحة دون اتصال حتى إصلاح ذلك: راجع قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The menu View</source>
        <translation>أمر في قائمة «عرض»</translation>
    </message>
    <message>
        <source>The message is now the last cue of the run sheet.</source>
        <translation>أصبحت الرسالة آخر فقرة في جدول الفقرات.</translation>
    </message>
    <message>
        <source>The mode “{cell}” is not known. Write Speak or Context.</source>
        <translation>الوضع «{cell}» غير معروف. اكتب «نطق» أو «سياق».</translation>
    </message>
    <message>
        <source>The name is {count} characters long; it has room for {most}. Make it shorter.</source>
        <translation>طول الاسم بالأحرف {count}، والحد الأقصى {most}. اختصره.</translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation>لم يُعثر على اسم الخادم.</translation>
    </message>
    <message>
        <source>The network guard in front of bitHuman turned this machine away.</source>
        <translation>رفض حارس الشبكة أمام bitHuman هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy let nothing through.</source>
        <translation>لم يسمح بروكسي الشبكة بمرور شيء.</translation>
    </message>
    <message>
        <source>The newest fact, the oldest fact</source>
        <translation>أحدث معلومة، وأقدم معلومة</translation>
    </message>
    <message>
        <source>The newest line, the oldest line</source>
        <translation>أحدث نص، وأقدم نص</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} records, in English.</source>
        <extracomment>One: One record, in English.</extracomment>
        <translation>
            <numerusform>لا قيود، بالإنجليزية.</numerusform>
            <numerusform>أحدث قيد، بالإنجليزية.</numerusform>
            <numerusform>أحدث قيدين، بالإنجليزية.</numerusform>
            <numerusform>أحدث {count} قيود، بالإنجليزية.</numerusform>
            <numerusform>أحدث {count} قيدًا، بالإنجليزية.</numerusform>
            <numerusform>أحدث {count} قيد، بالإنجليزية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cue does not follow by itself. Press GO for it.</source>
        <translation>لن تنطلق الفقرة التالية تلقائيًا. اضغط GO لإطلاقها.</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself. {reason}</source>
        <translation>لن تنطلق الفقرة التالية تلقائيًا. {reason}</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: it goes to ALL rooms. Hold GO for it, or press Shift+F5.</source>
        <translation>لن تنطلق الفقرة التالية تلقائيًا: فهي تذهب إلى كل الغرف. اضغط GO مطولًا لإطلاقها، أو اضغط Shift+F5.</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: it was sent there before. Hold GO to send it again, or press Shift+F5.</source>
        <translation>لن تنطلق الفقرة التالية تلقائيًا: فقد سبق إرسالها إلى هناك. اضغط GO مطولًا لإرسالها مرة أخرى، أو اضغط Shift+F5.</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: its context is not confirmed. Press GO for it.</source>
        <translation>لن تنطلق الفقرة التالية تلقائيًا: فسياقها غير مؤكد. اضغط GO من أجلها.</translation>
    </message>
    <message>
        <source>The next cue follows by itself</source>
        <translation>تنطلق الفقرة التالية تلقائيًا</translation>
    </message>
    <message>
        <source>The pages of the help are not here. Install the panel again to have them back.</source>
        <translation>صفحات المساعدة غير موجودة هنا. أعد تثبيت اللوحة لاستعادتها.</translation>
    </message>
    <message>
        <source>The panel cannot mark its files in {folder} as its own ({reason}). Check that the folder can be written and lies on a disk of this machine.</source>
        <translation>لا تستطيع اللوحة وضع علامتها على ملفاتها في {folder} ({reason}). تأكد من أن الكتابة في المجلد ممكنة وأنه على قرص في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The panel did not close in order. The run sheet is where it was, on hold. Look at the stage, then release the hold.</source>
        <translation>لم تُغلق اللوحة كما ينبغي. جدول الفقرات حيث كان، وهو مجمّد. انظر إلى المسرح، ثم ارفع التجميد.</translation>
    </message>
    <message>
        <source>The panel ended</source>
        <translation>أُغلقت اللوحة</translation>
    </message>
    <message>
        <source>The panel ended before the answer ({time}).</source>
        <translation>أُغلقت اللوحة قبل الرد ({time}).</translation>
    </message>
    <message>
        <source>The panel is still opening. Press again in a moment.</source>
        <translation>لا تزال اللوحة قيد الفتح. اضغط مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>The panel itself failed. Details are in {file}.</source>
        <translation>حدث خلل في اللوحة نفسها. التفاصيل في {file}.</translation>
    </message>
    <message>
        <source>The panel knows no password store for this system ({platform}). Keep the API secret for this session only.</source>
        <translation>لا تعرف اللوحة مخزن كلمات مرور لهذا النظام ({platform}). احتفظ بمفتاح API لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The panel stopped waiting for an answer.</source>
        <translation>توقفت اللوحة عن انتظار الرد.</translation>
    </message>
    <message>
        <source>The panel was stopped meanwhile.</source>
        <translation>أُوقفت اللوحة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The password store ({store}) cannot be reached ({kind}). Check that it runs, or keep the API secret for this session only.</source>
        <translation>تعذّر الوصول إلى مخزن كلمات المرور ({store}) ({kind}). تأكد من أنه يعمل، أو احتفظ بمفتاح API لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The password store ({store}) did not keep the change. Try again, or keep the API secret for this session only.</source>
        <translation>لم يحفظ مخزن كلمات المرور ({store}) التغيير. حاول مرة أخرى، أو احتفظ بمفتاح API لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The password store ({store}) is locked. Unlock it, then try again.</source>
        <translation>مخزن كلمات المرور ({store}) مقفل. افتح قفله، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The password store ({store}) refused ({kind}). Try again, or keep the API secret for this session only.</source>
        <translation>رفض مخزن كلمات المرور ({store}) الطلب ({kind}). حاول مرة أخرى، أو احتفظ بمفتاح API لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The password store does not answer. Look for its unlock window, or keep the API secret for this session only.</source>
        <translation>لا يستجيب مخزن كلمات المرور. ابحث عن نافذة فتح قفله، أو احتفظ بمفتاح API لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The path of the base URL must not hold % or dots.</source>
        <translation>يجب ألا يحتوي مسار عنوان URL الأساسي على % أو نقاط.</translation>
    </message>
    <message>
        <source>The people in this room may lose the avatar at once.</source>
        <translation>قد يختفي الأفاتار فورًا لدى من في هذه الغرفة.</translation>
    </message>
    <message>
        <source>The place where releases are announced could not be reached. Check the connection, then look again.</source>
        <translation>تعذّر الوصول إلى الموقع الذي تُعلن فيه الإصدارات. تحقق من الاتصال، ثم ابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>The plan of this account does not include this.</source>
        <translation>باقة هذا الحساب لا تشمل ذلك.</translation>
    </message>
    <message>
        <source>The platform accepts the API secret.</source>
        <translation>تقبل المنصة مفتاح API.</translation>
    </message>
    <message>
        <source>The platform accepts the line, but it reaches no room.</source>
        <translation>تقبل المنصة النص، لكنه لا يصل إلى أي غرفة.</translation>
    </message>
    <message>
        <source>The platform answered nothing.</source>
        <translation>لم ترد المنصة بشيء.</translation>
    </message>
    <message>
        <source>The platform answers in {ms} ms.</source>
        <translation>ترد المنصة خلال {ms} مللي ثانية.</translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation>طلبت المنصة الانتظار: نصوص كثيرة في دقيقة واحدة. لم تنفّذ شيئًا.</translation>
    </message>
    <message>
        <source>The platform calls it {status}.</source>
        <translation>تسمّي المنصة حالته {status}.</translation>
    </message>
    <message>
        <source>The platform cannot be reached at all.</source>
        <translation>لا يمكن الوصول إلى المنصة إطلاقًا.</translation>
    </message>
    <message>
        <source>The platform could not be reached.</source>
        <translation>تعذّر الوصول إلى المنصة.</translation>
    </message>
    <message>
        <source>The platform does not accept the API secret. Save the current one.</source>
        <translation>لا تقبل المنصة مفتاح API. احفظ المفتاح الحالي.</translation>
    </message>
    <message>
        <source>The platform does not know the agent, and says so in its older words.</source>
        <translation>لا تعرف المنصة الوكيل، وتقول ذلك بعباراتها القديمة.</translation>
    </message>
    <message>
        <source>The platform does not know the agent.</source>
        <translation>لا تعرف المنصة الوكيل.</translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation>لا تعرف المنصة مفتاح API هذا. انسخه مرة أخرى كاملًا.</translation>
    </message>
    <message>
        <source>The platform does not name the room, so this cannot be ended here.</source>
        <translation>لا تذكر المنصة اسم الغرفة، لذا لا يمكن إنهاء هذه الجلسة من هنا.</translation>
    </message>
    <message>
        <source>The platform does not say</source>
        <translation>لا تذكره المنصة</translation>
    </message>
    <message>
        <source>The platform does not say what is live.</source>
        <translation>لا تذكر المنصة ما هو نشط.</translation>
    </message>
    <message>
        <source>The platform does not say whether it can go live.</source>
        <translation>لا تذكر المنصة هل يمكنه أن يصبح نشطًا.</translation>
    </message>
    <message>
        <source>The platform does not tell the credits left.</source>
        <translation>لا تذكر المنصة الرصيد المتبقي.</translation>
    </message>
    <message>
        <source>The platform does not tell them.</source>
        <translation>لا تذكر المنصة ذلك.</translation>
    </message>
    <message>
        <source>The platform fails with an internal error.</source>
        <translation>تفشل المنصة بخطأ داخلي.</translation>
    </message>
    <message>
        <source>The platform finds the request invalid.</source>
        <translation>تعتبر المنصة الطلب غير صالح.</translation>
    </message>
    <message>
        <source>The platform refused this line (status {status}).</source>
        <translation>رفضت المنصة هذا النص (الحالة {status}).</translation>
    </message>
    <message>
        <source>The platform refuses the API secret. Enter the new one under Account.</source>
        <translation>ترفض المنصة مفتاح API. أدخل المفتاح الجديد ضمن «الحساب».</translation>
    </message>
    <message>
        <source>The platform says</source>
        <translation>تقول المنصة</translation>
    </message>
    <message>
        <source>The platform says that it is out of service for a moment.</source>
        <translation>تقول المنصة إنها خارج الخدمة مؤقتًا.</translation>
    </message>
    <message>
        <source>The platform says: {message}</source>
        <translation>تقول المنصة: {message}</translation>
    </message>
    <message>
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation>لا تقبل المنصة نصوصًا أخرى حاليًا. اضغط مرة أخرى بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>The platform takes some seconds to answer.</source>
        <translation>تستغرق المنصة بضع ثوانٍ لترد.</translation>
    </message>
    <message>
        <source>The platform writes down nothing of what is said in this room.</source>
        <translation>لا تدوّن المنصة شيئًا مما يُقال في هذه الغرفة.</translation>
    </message>
    <message>
        <source>The platform&apos;s address could not be looked up.</source>
        <translation>تعذّر العثور على عنوان المنصة.</translation>
    </message>
    <message>
        <source>The profile&apos;s name cannot be used: it must be visible text.</source>
        <translation>تعذّر استخدام اسم ملف التعريف: يجب أن يكون نصًا مرئيًا.</translation>
    </message>
    <message>
        <source>The proxy of this machine did not let the connection through.</source>
        <translation>لم يسمح خادم البروكسي على هذا الكمبيوتر بمرور الاتصال.</translation>
    </message>
    <message>
        <source>The record in full</source>
        <translation>القيد كاملًا</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>The request reached bitHuman without an API secret.</source>
        <translation>وصل الطلب إلى bitHuman دون مفتاح API.</translation>
    </message>
    <message>
        <source>The room closes before the line arrives.</source>
        <translation>تُغلق الغرفة قبل وصول النص.</translation>
    </message>
    <message>
        <source>The room did not get this. GO sends it again: {text}</source>
        <translation>لم يصل هذا إلى الغرفة. يرسله GO مرة أخرى: {text}</translation>
    </message>
    <message>
        <source>The room id holds a control character ({code}) at position {position}. Remove it.</source>
        <translation>يحتوي معرّف الغرفة على حرف تحكم ({code}) في الموضع {position}. أزِله.</translation>
    </message>
    <message>
        <source>The room id is empty. Choose a room, or a broadcast.</source>
        <translation>معرّف الغرفة فارغ. اختر غرفة أو بثًا عامًا.</translation>
    </message>
    <message>
        <source>The room id is empty. Type the room&apos;s id, or choose a broadcast.</source>
        <translation>معرّف الغرفة فارغ. اكتب معرّف الغرفة، أو اختر بثًا عامًا.</translation>
    </message>
    <message>
        <source>The room is there, but no agent works in it: lines to it are skipped.</source>
        <translation>الغرفة موجودة، لكن لا وكيل يعمل فيها: تُتخطى النصوص المرسلة إليها.</translation>
    </message>
    <message>
        <source>The room knows this: {text}</source>
        <translation>تعرف الغرفة هذا: {text}</translation>
    </message>
    <message>
        <source>The room may know this. Hold GO to send it again: {text}</source>
        <translation>ربما تعرف الغرفة هذا. اضغط GO مطولًا لإرساله مرة أخرى: {text}</translation>
    </message>
    <message>
        <source>The room must know this first: {text}</source>
        <translation>يجب أن تعرف الغرفة هذا أولًا: {text}</translation>
    </message>
    <message>
        <source>The room of this cue has closed. Aim the cue elsewhere before you press GO.</source>
        <translation>أُغلقت غرفة هذه الفقرة. اختر للفقرة وجهة أخرى قبل ضغط GO.</translation>
    </message>
    <message>
        <source>The room {room} of {agent} is not live. Open it again, or aim elsewhere.</source>
        <translation>الغرفة {room} للوكيل {agent} غير نشطة. افتحها من جديد، أو اختر وجهة أخرى.</translation>
    </message>
    <message>
        <source>The row has no text. Write what the agent should say or know.</source>
        <translation>لا نص في هذا الصف. اكتب ما ينبغي أن يقوله الوكيل أو يعرفه.</translation>
    </message>
    <message>
        <source>The run begins again: every cue is unsaid.</source>
        <translation>بدأ كل شيء من جديد: لم تُنطق أي فقرة بعد.</translation>
    </message>
    <message>
        <source>The run of {when}</source>
        <translation>تشغيل {when}</translation>
    </message>
    <message>
        <source>The run sheet has another name.</source>
        <translation>تغيّر اسم جدول الفقرات.</translation>
    </message>
    <message>
        <source>The run sheet has no cues yet.</source>
        <translation>لا فقرات في جدول الفقرات بعد.</translation>
    </message>
    <message>
        <source>The run sheet is still being opened. Press again in a moment.</source>
        <translation>لا يزال جدول الفقرات قيد الفتح. اضغط مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>The run sheet was exported.</source>
        <translation>صُدّر جدول الفقرات.</translation>
    </message>
    <message>
        <source>The secret goes into this computer&apos;s own password store and nowhere else. Leave the address empty unless your IT gave you one.</source>
        <translation>يُحفظ المفتاح في مخزن كلمات المرور في هذا الكمبيوتر ولا يُحفظ في أي مكان آخر. اترك العنوان فارغًا ما لم يعطك قسم تقنية المعلومات عنوانًا.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>لم يتمكن الخادم من إثبات هويته.</translation>
    </message>
    <message>
        <source>The session goes on: nothing left this computer. {title}</source>
        <translation>الجلسة مستمرة: لم يخرج شيء من هذا الكمبيوتر. {title}</translation>
    </message>
    <message>
        <source>The session was ended.</source>
        <translation>أُنهيت الجلسة.</translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation>لم تُنهَ الجلسة.</translation>
    </message>
    <message>
        <source>The session was not ended. {title} {hint}</source>
        <translation>لم تُنهَ الجلسة. {title} {hint}</translation>
    </message>
    <message>
        <source>The session was over already.</source>
        <translation>كانت الجلسة قد انتهت من قبل.</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation>تعذّر حفظ الإعدادات ({reason}). تأكد من أن الكتابة في {folder} ممكنة ومن وجود مساحة فيه.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the account is not known. Mend or remove this file, or open the account in the window.</source>
        <translation>تعذّرت قراءة الإعدادات في {file}، لذلك لا يُعرف الحساب. أصلح هذا الملف أو احذفه، أو افتح الحساب في النافذة.</translation>
    </message>
    <message>
        <source>The shield is up. Lower it to edit: what is written here is for your eyes only.</source>
        <translation>وضع الخصوصية مفعّل. أوقفه للتعديل: ما يُكتب هنا لك وحدك.</translation>
    </message>
    <message>
        <source>The shield is up. Lower it to name a room: its name is for your eyes only.</source>
        <translation>وضع الخصوصية مفعّل. أوقفه لتسمية غرفة: اسمها لك وحدك.</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>The show has another name.</source>
        <translation>تغيّر اسم الفعالية.</translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend.</source>
        <extracomment>One: The show is on. One thing to mend.</extracomment>
        <translation>
            <numerusform>الفعالية جارية. لا شيء يحتاج إلى إصلاح.</numerusform>
            <numerusform>الفعالية جارية. أمر واحد يحتاج إلى إصلاح.</numerusform>
            <numerusform>الفعالية جارية. أمران يحتاجان إلى إصلاح.</numerusform>
            <numerusform>الفعالية جارية. {count} أمور تحتاج إلى إصلاح.</numerusform>
            <numerusform>الفعالية جارية. {count} أمرًا يحتاج إلى إصلاح.</numerusform>
            <numerusform>الفعالية جارية. {count} أمر يحتاج إلى إصلاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend. First: {first}</source>
        <extracomment>One: The show is on. One thing to mend: {first}</extracomment>
        <translation>
            <numerusform>الفعالية جارية. لا شيء يحتاج إلى إصلاح: {first}</numerusform>
            <numerusform>الفعالية جارية. أمر واحد يحتاج إلى إصلاح: {first}</numerusform>
            <numerusform>الفعالية جارية. أمران يحتاجان إلى إصلاح. الأول: {first}</numerusform>
            <numerusform>الفعالية جارية. {count} أمور تحتاج إلى إصلاح. الأول: {first}</numerusform>
            <numerusform>الفعالية جارية. {count} أمرًا يحتاج إلى إصلاح. الأول: {first}</numerusform>
            <numerusform>الفعالية جارية. {count} أمر يحتاج إلى إصلاح. الأول: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>The show is saved again.</source>
        <translation>حُفظت الفعالية من جديد.</translation>
    </message>
    <message>
        <source>The show over time</source>
        <translation>الفعالية عبر الزمن</translation>
    </message>
    <message>
        <source>The snippets were changed.</source>
        <translation>عُدّلت العبارات الجاهزة.</translation>
    </message>
    <message>
        <source>The stage heard it in {room}</source>
        <translation>سمعه المسرح في {room}</translation>
    </message>
    <message>
        <source>The stage heard the same line twice.</source>
        <translation>سمع المسرح النص نفسه مرتين.</translation>
    </message>
    <message>
        <source>The steer is at hand.</source>
        <translation>التوجيه جاهز.</translation>
    </message>
    <message>
        <source>The steer was changed.</source>
        <translation>عُدّل التوجيه.</translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation>تعذّر استخدام مفتاح API المحفوظ لملف التعريف {profile}. احفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>The system&apos;s own certificate store, and {file}.</source>
        <translation>مخزن شهادات النظام نفسه، و{file}.</translation>
    </message>
    <message>
        <source>The system&apos;s own certificate store.</source>
        <translation>مخزن شهادات النظام نفسه.</translation>
    </message>
    <message>
        <source>The target changed under your hand. Look, then press again.</source>
        <translation>تغيّرت الوجهة لحظة الضغط. انظر إليها، ثم اضغط مرة أخرى.</translation>
    </message>
    <message>
        <source>The text is too long for bitHuman.</source>
        <translation>النص أطول مما تقبله bitHuman.</translation>
    </message>
    <message>
        <source>The time for an answer was up.</source>
        <translation>انقضت مهلة الرد.</translation>
    </message>
    <message>
        <source>The time “{cell}” is not a time of day. Write it as 19:05.</source>
        <translation>«{cell}» ليس وقتًا من اليوم. اكتبه هكذا: 19:05.</translation>
    </message>
    <message numerus="yes">
        <source>The variable {name} has no value, and {count} cues wait for it. Give it one in the show.</source>
        <extracomment>One: The variable {name} has no value, and one cue waits for it. Give it one in the show.</extracomment>
        <translation>
            <numerusform>ليس للمتغير {name} قيمة، ولا تنتظره أي فقرة. أعطه قيمة في الفعالية.</numerusform>
            <numerusform>ليس للمتغير {name} قيمة، وتنتظره فقرة واحدة. أعطه قيمة في الفعالية.</numerusform>
            <numerusform>ليس للمتغير {name} قيمة، وتنتظره فقرتان. أعطه قيمة في الفعالية.</numerusform>
            <numerusform>ليس للمتغير {name} قيمة، وتنتظره {count} فقرات. أعطه قيمة في الفعالية.</numerusform>
            <numerusform>ليس للمتغير {name} قيمة، وتنتظره {count} فقرة. أعطه قيمة في الفعالية.</numerusform>
            <numerusform>ليس للمتغير {name} قيمة، وتنتظره {count} فقرة. أعطه قيمة في الفعالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The variable {name} has no value. Give it one in the show, or write what to say without: {example}.</source>
        <translation>ليس للمتغير {name} قيمة. أعطه قيمة في الفعالية، أو اكتب ما يُقال من دونها: {example}.</translation>
    </message>
    <message>
        <source>The variables were changed.</source>
        <translation>عُدّلت المتغيرات.</translation>
    </message>
    <message>
        <source>The wait “{cell}” cannot be used. Write seconds, at most {most}.</source>
        <translation>الانتظار «{cell}» غير صالح. اكتب عدد الثواني، على ألا يزيد على {most}.</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>Then the message replaces nothing, and is told as a fact of its own.</source>
        <translation>عندها لا تحل الرسالة محل شيء، ويُبلغ بها كمعلومة مستقلة.</translation>
    </message>
    <message>
        <source>Then: the end</source>
        <translation>ثم: النهاية</translation>
    </message>
    <message>
        <source>Then: {title}</source>
        <translation>ثم: {title}</translation>
    </message>
    <message>
        <source>There is no API secret for the profile {profile}.</source>
        <translation>لا يوجد مفتاح API لملف التعريف {profile}.</translation>
    </message>
    <message>
        <source>There is no cover line. Write what is said while something goes wrong.</source>
        <translation>لا يوجد نص احتياطي. اكتب ما يُقال حين يحدث خلل ما.</translation>
    </message>
    <message>
        <source>There is no line in {file}.</source>
        <translation>لا نصوص في {file}.</translation>
    </message>
    <message>
        <source>There is no line to back up yet.</source>
        <translation>لا يوجد سطر لنسخه احتياطيًا بعد.</translation>
    </message>
    <message>
        <source>There is no line to delete.</source>
        <translation>لا نصوص لحذفها.</translation>
    </message>
    <message>
        <source>There is no line to report yet.</source>
        <translation>لا نصوص للتقرير بعد.</translation>
    </message>
    <message numerus="yes">
        <source>There is no snippet {snippet}, and {count} cues call for it. Add it, or change the cues.</source>
        <extracomment>One: There is no snippet {snippet}, and one cue calls for it. Add it, or change the cue.</extracomment>
        <translation>
            <numerusform>لا توجد عبارة جاهزة {snippet}، ولا تستخدمها أي فقرة. أضفها.</numerusform>
            <numerusform>لا توجد عبارة جاهزة {snippet}، وتستخدمها فقرة واحدة. أضفها، أو غيّر الفقرة.</numerusform>
            <numerusform>لا توجد عبارة جاهزة {snippet}، وتستخدمها فقرتان. أضفها، أو غيّر الفقرتين.</numerusform>
            <numerusform>لا توجد عبارة جاهزة {snippet}، وتستخدمها {count} فقرات. أضفها، أو غيّر الفقرات.</numerusform>
            <numerusform>لا توجد عبارة جاهزة {snippet}، وتستخدمها {count} فقرة. أضفها، أو غيّر الفقرات.</numerusform>
            <numerusform>لا توجد عبارة جاهزة {snippet}، وتستخدمها {count} فقرة. أضفها، أو غيّر الفقرات.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snippet {snippet}. Choose one of the list, or put a space after the slash.</source>
        <translation>لا توجد عبارة جاهزة {snippet}. اختر واحدة من القائمة، أو ضع مسافة بعد الشرطة المائلة.</translation>
    </message>
    <message>
        <source>There is no steer. Write a context that turns the talk.</source>
        <translation>لا يوجد توجيه. اكتب سياقًا يغيّر وجهة الحديث.</translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation>لا يوجد وكيل كهذا في هذا الحساب.</translation>
    </message>
    <message>
        <source>There is no such record in the log.</source>
        <translation>لا قيد كهذا في السجل التقني.</translation>
    </message>
    <message>
        <source>There was a press before the wait was over.</source>
        <translation>حدث ضغط قبل انتهاء الانتظار.</translation>
    </message>
    <message>
        <source>There was no connection to the platform.</source>
        <translation>لم يكن هناك اتصال بالمنصة.</translation>
    </message>
    <message>
        <source>These are more than {most} lines. Narrow the history down, or export it.</source>
        <translation>هذه أكثر من {most} نص. ضيّق السجل المعروض، أو صدّره.</translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation>تعذّرت قراءتها ({reason}).</translation>
    </message>
    <message>
        <source>They go from the history, from what is searched, and from its copies. What was set aside of a damaged history goes with them, whole. The show itself, exported files and the platform keep what they have. A cue whose line goes counts as not yet said, a fact as not yet told.</source>
        <translation>تُحذف من السجل ومن البحث ومن نسخ السجل. ويُحذف معها كاملًا ما وُضع جانبًا من سجل تالف. أما الفعالية نفسها والملفات المصدَّرة والمنصة فتحتفظ بما لديها. الفقرة التي يُحذف نصها تُعدّ غير منطوقة بعد، والمعلومة تُعدّ غير مبلّغ بها بعد.</translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation>لا يوجد وكيل في هذا الحساب بعد. أنشئ وكيلًا على المنصة، أو اكتب رمزًا.</translation>
    </message>
    <message>
        <source>This account has no agents yet.</source>
        <translation>لا يوجد وكيل في هذا الحساب بعد.</translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation>نفد رصيد هذا الحساب.</translation>
    </message>
    <message>
        <source>This account has no credits left. Open Account to buy some.</source>
        <translation>نفد رصيد هذا الحساب. افتح «الحساب» لشراء المزيد.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>لا يُسمح لهذا الحساب بذلك.</translation>
    </message>
    <message>
        <source>This account may not read what is said in its rooms.</source>
        <translation>لا يُسمح لهذا الحساب بقراءة ما يُقال في غرفه.</translation>
    </message>
    <message>
        <source>This address does not answer as bitHuman does.</source>
        <translation>لا يرد هذا العنوان كما ترد bitHuman.</translation>
    </message>
    <message>
        <source>This agent code cannot be used: a code is 1 to 64 letters, digits, hyphens or underscores. Check it against the agent&apos;s page.</source>
        <translation>تعذّر استخدام رمز الوكيل هذا: يتكون الرمز من 1 إلى 64 من الأحرف اللاتينية أو الأرقام أو الشرطات أو الشرطات السفلية. طابقه مع صفحة الوكيل.</translation>
    </message>
    <message>
        <source>This agent or this call no longer exists.</source>
        <translation>لم يعد هذا الوكيل أو هذا الاستدعاء موجودًا.</translation>
    </message>
    <message>
        <source>This bitHuman account is suspended.</source>
        <translation>حساب bitHuman هذا موقوف.</translation>
    </message>
    <message>
        <source>This conversation has ended. What was said in it stays until you choose another.</source>
        <translation>انتهت هذه المحادثة. يبقى ما قيل فيها حتى تختار محادثة أخرى.</translation>
    </message>
    <message>
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation>لا تعرف هذه النسخة من اللوحة أين تُعلن الإصدارات.</translation>
    </message>
    <message>
        <source>This cue goes in {seconds} s. Hold GO to let it go now, or withdraw it.</source>
        <translation>تنطلق هذه الفقرة بعد {seconds} ث. اضغط GO مطولًا لإطلاقها الآن، أو اسحبها.</translation>
    </message>
    <message>
        <source>This cue is next, in about {seconds} s. Hold GO to let it go now, or withdraw it.</source>
        <translation>هذه الفقرة هي التالية، بعد نحو {seconds} ث. اضغط GO مطولًا لإطلاقها الآن، أو اسحبها.</translation>
    </message>
    <message>
        <source>This cue is no longer in the show that is open.</source>
        <translation>لم تعد هذه الفقرة في الفعالية المفتوحة.</translation>
    </message>
    <message>
        <source>This cue is on the run sheet {sheet}. Choose that one first.</source>
        <translation>هذه الفقرة في جدول الفقرات {sheet}. اختره أولًا.</translation>
    </message>
    <message>
        <source>This cue needs no context. Press GO for its line.</source>
        <translation>لا تحتاج هذه الفقرة إلى سياق. اضغط GO لنصها.</translation>
    </message>
    <message>
        <source>This file is no Excel workbook. Save it as XLSX or CSV.</source>
        <translation>هذا الملف ليس مصنف Excel. احفظه بصيغة XLSX أو CSV.</translation>
    </message>
    <message>
        <source>This file is no table and no text. Save it as CSV, XLSX or Markdown.</source>
        <translation>هذا الملف ليس جدولًا ولا نصًا. احفظه بصيغة CSV أو XLSX أو Markdown.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold GO, or press Shift+F5.</source>
        <translation>سيُرسل هذا إلى كل الغرف. اضغط GO مطولًا، أو اضغط Shift+F5.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>سيُرسل هذا إلى كل الغرف. اضغط الزر مطولًا، أو اضغط Ctrl+Shift+Enter.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the cover line&apos;s button.</source>
        <translation>سيُرسل هذا إلى كل الغرف. اضغط زر «احتياطي» مطولًا.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the steer&apos;s button.</source>
        <translation>سيُرسل هذا إلى كل الغرف. اضغط زر «توجيه» مطولًا.</translation>
    </message>
    <message>
        <source>This history is another computer&apos;s: it can only be read.</source>
        <translation>هذا سجل كمبيوتر آخر: يمكن قراءته فقط.</translation>
    </message>
    <message>
        <source>This history is not open any more. Open its file again.</source>
        <translation>لم يعد هذا السجل مفتوحًا. افتح ملفه من جديد.</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>هذه الساعة</translation>
    </message>
    <message>
        <source>This is a rehearsal: its agents have no page to open.</source>
        <translation>هذه بروفة: ليس لوكلائها صفحة تُفتح.</translation>
    </message>
    <message>
        <source>This is an older Excel file, or one with a password. Save it as XLSX without a password, and choose that file.</source>
        <translation>هذا ملف Excel قديم، أو ملف بكلمة مرور. احفظه بصيغة XLSX دون كلمة مرور، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>This is another computer&apos;s history. Go back to your own, then delete.</source>
        <translation>هذا سجل كمبيوتر آخر. ارجع إلى سجلك، ثم احذف.</translation>
    </message>
    <message>
        <source>This is not the name of the room. Type it exactly as it stands above.</source>
        <translation>هذا ليس اسم الغرفة. اكتبه تمامًا كما هو أعلاه.</translation>
    </message>
    <message>
        <source>This is not the number of lines. Type it exactly as it stands above.</source>
        <translation>هذا ليس عدد النصوص. اكتبه تمامًا كما هو مكتوب أعلاه.</translation>
    </message>
    <message>
        <source>This is still on its way. Withdraw it, or wait until it was told.</source>
        <translation>هذا لا يزال في طريقه. اسحبه، أو انتظر حتى يتم الإبلاغ به.</translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation>هذه مسودة الوجهة نفسها. وُضع النص السابق جانبًا.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file, and import that.</source>
        <translation>هذا أكثر مما يمكن لصقه. احفظه في ملف، ثم استورد الملف.</translation>
    </message>
    <message>
        <source>This is {file}, not your own history. It can only be read.</source>
        <translation>هذا {file}، وليس سجلك. يمكن قراءته فقط.</translation>
    </message>
    <message>
        <source>This key always sends the line. Press another key.</source>
        <translation>هذا المفتاح يرسل النص دائمًا. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This key is needed for writing and in lists. Press another key.</source>
        <translation>هذا المفتاح لازم للكتابة وفي القوائم. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This key writes a letter. Press it together with Ctrl, or press another key.</source>
        <translation>هذا المفتاح يكتب حرفًا. اضغطه مع Ctrl، أو اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This line holds the API secret. Remove it: it is never sent.</source>
        <translation>يحتوي هذا النص على مفتاح API. أزِله: فهو لا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>This line is not in the history any more.</source>
        <translation>لم يعد هذا النص في السجل.</translation>
    </message>
    <message>
        <source>This line is on its way. A sentence being spoken cannot be stopped.</source>
        <translation>هذا النص في طريقه. لا يمكن إيقاف جملة يجري نطقها.</translation>
    </message>
    <message>
        <source>This line waits. Nothing of it has left.</source>
        <translation>هذا النص ينتظر. لم يخرج شيء منه.</translation>
    </message>
    <message>
        <source>This line was sent here before.</source>
        <translation>سبق إرسال هذا النص إلى هنا.</translation>
    </message>
    <message>
        <source>This line was withdrawn before any of it left.</source>
        <translation>سُحب هذا النص قبل خروج أي شيء منه.</translation>
    </message>
    <message>
        <source>This may have been spoken. No reply proves it either way.</source>
        <translation>ربما نُطق هذا النص. لا يوجد رد يثبت ذلك أو ينفيه.</translation>
    </message>
    <message>
        <source>This minute takes no more lines. Wait a little, or choose all rooms: that is one line.</source>
        <translation>لا تتسع هذه الدقيقة لنصوص أخرى. انتظر قليلًا، أو اختر كل الغرف: فذلك نص واحد.</translation>
    </message>
    <message numerus="yes">
        <source>This minute takes {count} more lines, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</source>
        <extracomment>One: This minute takes one more line, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</extracomment>
        <translation>
            <numerusform>لا تتسع هذه الدقيقة لأي نص آخر، وعدد هذه {lines}. اختر غرفًا أقل، أو كل الغرف: فذلك نص واحد.</numerusform>
            <numerusform>تتسع هذه الدقيقة لنص واحد آخر، وعدد هذه {lines}. اختر غرفًا أقل، أو كل الغرف: فذلك نص واحد.</numerusform>
            <numerusform>تتسع هذه الدقيقة لنصين آخرين، وعدد هذه {lines}. اختر غرفًا أقل، أو كل الغرف: فذلك نص واحد.</numerusform>
            <numerusform>تتسع هذه الدقيقة لـ {count} نصوص أخرى، وعدد هذه {lines}. اختر غرفًا أقل، أو كل الغرف: فذلك نص واحد.</numerusform>
            <numerusform>تتسع هذه الدقيقة لـ {count} نصًا آخر، وعدد هذه {lines}. اختر غرفًا أقل، أو كل الغرف: فذلك نص واحد.</numerusform>
            <numerusform>تتسع هذه الدقيقة لـ {count} نص آخر، وعدد هذه {lines}. اختر غرفًا أقل، أو كل الغرف: فذلك نص واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>هذا الاسم مستخدم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation>لا تسرد هذه المنصة الغرف. اكتب معرّف الغرفة، أو اختر كل الغرف.</translation>
    </message>
    <message>
        <source>This platform does not show what is said in its rooms.</source>
        <translation>لا تعرض هذه المنصة ما يُقال في غرفها.</translation>
    </message>
    <message numerus="yes">
        <source>This reached {count} rooms that it was not for.</source>
        <extracomment>One: This reached a room that it was not for.</extracomment>
        <translation>
            <numerusform>لم يصل هذا إلى أي غرفة غير مقصودة.</numerusform>
            <numerusform>وصل هذا إلى غرفة واحدة لم يكن موجهًا إليها.</numerusform>
            <numerusform>وصل هذا إلى غرفتين لم يكن موجهًا إليهما.</numerusform>
            <numerusform>وصل هذا إلى {count} غرف لم يكن موجهًا إليها.</numerusform>
            <numerusform>وصل هذا إلى {count} غرفة لم يكن موجهًا إليها.</numerusform>
            <numerusform>وصل هذا إلى {count} غرفة لم يكن موجهًا إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report holds no API secret, no headers and no addresses of the platform.</source>
        <translation>لا يحتوي هذا التقرير على مفتاح API ولا ترويسات ولا عناوين للمنصة.</translation>
    </message>
    <message>
        <source>This room has closed. Choose another before you send.</source>
        <translation>أُغلقت هذه الغرفة. اختر غرفة أخرى قبل الإرسال.</translation>
    </message>
    <message>
        <source>This room has closed. Choose another room, then send.</source>
        <translation>أُغلقت هذه الغرفة. اختر غرفة أخرى، ثم أرسل.</translation>
    </message>
    <message>
        <source>This room only</source>
        <translation>هذه الغرفة فقط</translation>
    </message>
    <message>
        <source>This room was told nothing yet.</source>
        <translation>لم تُبلغ هذه الغرفة بشيء بعد.</translation>
    </message>
    <message>
        <source>This run, begun {when}</source>
        <translation>هذا التشغيل، بدأ {when}</translation>
    </message>
    <message>
        <source>This run, begun {when}: {show}</source>
        <translation>هذا التشغيل، بدأ {when}: {show}</translation>
    </message>
    <message>
        <source>This server has no such call.</source>
        <translation>لا يوجد استدعاء كهذا في هذا الخادم.</translation>
    </message>
    <message>
        <source>This show has no cover line yet. Write one in the menu Show.</source>
        <translation>لا نص احتياطيًا لهذه الفعالية بعد. اكتب واحدًا من قائمة «الفعالية».</translation>
    </message>
    <message>
        <source>This show has no steer yet. Write one in the menu Show.</source>
        <translation>لا توجيه لهذه الفعالية بعد. اكتب واحدًا من قائمة «الفعالية».</translation>
    </message>
    <message>
        <source>This starts a session that is billed: usually 10 credits a minute, until it is ended on that page.</source>
        <translation>يبدأ هذا جلسة برسوم: عادةً 10 من الرصيد في الدقيقة، حتى تُنهى في تلك الصفحة.</translation>
    </message>
    <message>
        <source>This system has no certificate store where it is looked for.</source>
        <translation>لا يوجد في هذا النظام مخزن شهادات في المكان المتوقع.</translation>
    </message>
    <message>
        <source>This system has no name for that key. Press another one.</source>
        <translation>ليس لهذا المفتاح اسم في هذا النظام. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This target had a draft of its own. It is put aside.</source>
        <translation>كانت لهذه الوجهة مسودة خاصة بها. وُضعت جانبًا.</translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation>أُرسل هذا النص نفسه إلى هناك للتو. اضغط مرة أخرى لإرساله من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>This very line was just sent to {count} of these {rooms} rooms. Press again to send it to all of them.</source>
        <extracomment>One: This very line was just sent to one of these {rooms} rooms. Press again to send it to all of them.</extracomment>
        <translation>
            <numerusform>هذا النص نفسه لم يُرسل للتو إلى أي من هذه الغرف ({rooms}). اضغط مرة أخرى لإرساله إليها كلها.</numerusform>
            <numerusform>أُرسل هذا النص نفسه للتو إلى واحدة من هذه الغرف ({rooms}). اضغط مرة أخرى لإرساله إليها كلها.</numerusform>
            <numerusform>أُرسل هذا النص نفسه للتو إلى اثنتين من هذه الغرف ({rooms}). اضغط مرة أخرى لإرساله إليها كلها.</numerusform>
            <numerusform>أُرسل هذا النص نفسه للتو إلى {count} من هذه الغرف ({rooms}). اضغط مرة أخرى لإرساله إليها كلها.</numerusform>
            <numerusform>أُرسل هذا النص نفسه للتو إلى {count} من هذه الغرف ({rooms}). اضغط مرة أخرى لإرساله إليها كلها.</numerusform>
            <numerusform>أُرسل هذا النص نفسه للتو إلى {count} من هذه الغرف ({rooms}). اضغط مرة أخرى لإرساله إليها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation>سبق إرسال هذا النص نفسه. اكتبه مرة أخرى ليُقال من جديد.</translation>
    </message>
    <message>
        <source>This was replaced already. Correct the newer fact.</source>
        <translation>استُبدلت هذه المعلومة من قبل. صحّح المعلومة الأحدث.</translation>
    </message>
    <message>
        <source>This workbook cannot be read. Open it in your spreadsheet and save it again as XLSX.</source>
        <translation>تعذّرت قراءة هذا المصنف. افتحه في برنامج جداول البيانات واحفظه مرة أخرى بصيغة XLSX.</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it without one.</source>
        <translation>لهذا المصنف كلمة مرور. احفظه دونها.</translation>
    </message>
    <message>
        <source>This workbook is far too large. Copy its cue list into a workbook of its own.</source>
        <translation>هذا المصنف كبير جدًا. انسخ قائمة فقراته إلى مصنف مستقل.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>تم بلوغ الحد</translation>
    </message>
    <message>
        <source>Tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>حدّد ما لا يزال ينبغي إرساله. سيُسحب كل ما عداه عند رفع التجميد.</translation>
    </message>
    <message>
        <source>Ticks a line that is on hold</source>
        <translation>تحديد نص مجمّد</translation>
    </message>
    <message>
        <source>Ticks a room, to choose several</source>
        <translation>تحديد غرفة، لاختيار عدة غرف</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To delete them, type their number: {number}</source>
        <translation>لحذفها، اكتب عددها: {number}</translation>
    </message>
    <message>
        <source>To end it, type the name of its room: {room}</source>
        <translation>لإنهائها، اكتب اسم غرفتها: {room}</translation>
    </message>
    <message>
        <source>To end it, type the name of its room: {room} or {nickname}</source>
        <translation>لإنهائها، اكتب اسم غرفتها: {room} أو {nickname}</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>للإصلاح</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>أُبلغ بها</translation>
    </message>
    <message numerus="yes">
        <source>Told in {count} rooms</source>
        <extracomment>One: Told in one room</extracomment>
        <translation>
            <numerusform>لم تُبلغ بها أي غرفة</numerusform>
            <numerusform>أُبلغت بها غرفة واحدة</numerusform>
            <numerusform>أُبلغت بها غرفتان</numerusform>
            <numerusform>أُبلغت بها {count} غرف</numerusform>
            <numerusform>أُبلغت بها {count} غرفة</numerusform>
            <numerusform>أُبلغت بها {count} غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation>نصوص كثيرة في وقت قصير: تطلب bitHuman الانتظار.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة</translation>
    </message>
    <message>
        <source>Too many requests: the platform asks for a pause.</source>
        <translation>طلبات كثيرة: تطلب المنصة التوقف قليلًا.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص المحادثة</translation>
    </message>
    <message>
        <source>Tried, and did not arrive</source>
        <translation>جُرّبت ولم تصل</translation>
    </message>
    <message>
        <source>Try again. If it stays, check the base URL in the profile.</source>
        <translation>حاول مرة أخرى. إن استمر ذلك، فتحقق من عنوان URL الأساسي في ملف التعريف.</translation>
    </message>
    <message>
        <source>Try another network or switch off a VPN. If it stays, write to bitHuman&apos;s support.</source>
        <translation>جرّب شبكة أخرى أو أوقف VPN. إن استمر ذلك، فراسل دعم bitHuman.</translation>
    </message>
    <message>
        <source>Try it in rehearsal</source>
        <translation>تجربة في البروفة</translation>
    </message>
    <message>
        <source>Turn the pages in the list, move through a page</source>
        <translation>تقليب الصفحات في القائمة، والتنقل داخل الصفحة</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>سنتان</translation>
    </message>
    <message>
        <source>Type a name for these filters first.</source>
        <translation>اكتب أولًا اسمًا لهذه المرشحات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Unknown means that no reply proves it either way. It is never counted as delivered.</source>
        <translation>«غير معروف» تعني أنه لا يوجد رد يثبت ذلك أو ينفيه. لا يُحسب أبدًا مسلَّمًا.</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes. Nothing is sent from here.</source>
        <translation>السهمان لأعلى ولأسفل للاختيار، وEnter للانتقال، وEsc للإغلاق. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Up and Down move through the keys, Esc closes them. Nothing is sent from here.</source>
        <translation>السهمان لأعلى ولأسفل للتنقل بين المفاتيح، وEsc للإغلاق. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Upgrade the plan on bithuman.ai, or choose another profile.</source>
        <translation>رقِّ الباقة على bithuman.ai، أو اختر ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>Upgrade the plan …</source>
        <translation>ترقية الباقة …</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>استخدام هذه القيم</translation>
    </message>
    <message>
        <source>Used in the show, but not in the table:</source>
        <translation>مستخدمة في الفعالية، وليست في الجدول:</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>قيمة {name}</translation>
    </message>
    <message>
        <source>Variable {number}</source>
        <translation>المتغير {number}</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Variables, snippets and the lines at hand</source>
        <translation>المتغيرات والعبارات والنصوص الجاهزة</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation>انتظر دقيقة، ثم أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait before the line</source>
        <translation>الانتظار قبل النص</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>انتظار الرد</translation>
    </message>
    <message>
        <source>Wait for the answer before you send it again.</source>
        <translation>انتظر الرد قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait for the countdown, or a minute, then send again.</source>
        <translation>انتظر انتهاء العد التنازلي، أو دقيقة، ثم أرسل مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} seconds, then send it again.</source>
        <extracomment>One: Wait one second, then send it again.</extracomment>
        <translation>
            <numerusform>انتظر لحظة، ثم أرسله مرة أخرى.</numerusform>
            <numerusform>انتظر ثانية واحدة، ثم أرسله مرة أخرى.</numerusform>
            <numerusform>انتظر ثانيتين، ثم أرسله مرة أخرى.</numerusform>
            <numerusform>انتظر {count} ثوانٍ، ثم أرسله مرة أخرى.</numerusform>
            <numerusform>انتظر {count} ثانية، ثم أرسله مرة أخرى.</numerusform>
            <numerusform>انتظر {count} ثانية، ثم أرسله مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s password store …</source>
        <translation>في انتظار مخزن كلمات المرور في النظام…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>What became of this line is settled already.</source>
        <translation>حُسم بالفعل ما حدث لهذا النص.</translation>
    </message>
    <message>
        <source>What came back could not be read as an answer.</source>
        <translation>تعذّرت قراءة ما وصل على أنه رد.</translation>
    </message>
    <message>
        <source>What can be staged</source>
        <translation>ما يمكن التدرب عليه</translation>
    </message>
    <message>
        <source>What each row becomes</source>
        <translation>ما يصبح عليه كل صف</translation>
    </message>
    <message>
        <source>What happened, and what went wrong</source>
        <translation>ما حدث وما تعذّر</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>What is missing changed under your hand. Look, then press again.</source>
        <translation>تغيّر ما ينقص لحظة الضغط. انظر إليه، ثم اضغط مرة أخرى.</translation>
    </message>
    <message>
        <source>What is said, word for word</source>
        <translation>ما يُقال حرفيًا</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>ما ينتمي إليه</translation>
    </message>
    <message>
        <source>What it does, or a key</source>
        <translation>وظيفة أو مفتاح</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>ما تفعله المفاتيح</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>ما يثبت ذلك</translation>
    </message>
    <message>
        <source>What should the agent know? Nobody hears it.</source>
        <translation>ماذا ينبغي أن يعرف الوكيل؟ لن يسمعه أحد.</translation>
    </message>
    <message>
        <source>What should the agent say, word for word?</source>
        <translation>ماذا ينبغي أن يقول الوكيل حرفيًا؟</translation>
    </message>
    <message>
        <source>What the connection saw of it was not kept.</source>
        <translation>لم يُحتفظ بما رآه الاتصال منه.</translation>
    </message>
    <message>
        <source>What the history shows now</source>
        <translation>ما يعرضه السجل الآن</translation>
    </message>
    <message>
        <source>What the report is of</source>
        <translation>موضوع التقرير</translation>
    </message>
    <message>
        <source>What was planned for this run is not known.</source>
        <translation>ما كان مخططًا لهذا التشغيل غير معروف.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما تعذّر</translation>
    </message>
    <message>
        <source>What you were editing is no longer on the run sheet, so the editor has closed.</source>
        <translation>لم يعد ما كنت تعدّله في جدول الفقرات، لذا أُغلق المحرر.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>When: {moment}</source>
        <translation>التاريخ: {moment}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where a cue is edited</source>
        <translation>حيث تُعدَّل الفقرة</translation>
    </message>
    <message>
        <source>Where a room is named</source>
        <translation>حيث تُسمّى الغرفة</translation>
    </message>
    <message>
        <source>Where a session is ended</source>
        <translation>حيث تُنهى الجلسة</translation>
    </message>
    <message>
        <source>Where the history is searched</source>
        <translation>حيث يُبحث في السجل</translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation>هل تبحث اللوحة مرة كل يوم عن إصدار أحدث؛ لا تبحث أبدًا أثناء الفعالية</translation>
    </message>
    <message>
        <source>Which records are shown</source>
        <translation>القيود المعروضة</translation>
    </message>
    <message>
        <source>While a show is prepared, it turns pages in lists and texts.</source>
        <translation>أثناء تحضير الفعالية يقلّب الصفحات في القوائم والنصوص.</translation>
    </message>
    <message>
        <source>Whoever was there</source>
        <translation>كل من كان حاضرًا</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw all</source>
        <translation>س&amp;حب الكل</translation>
    </message>
    <message>
        <source>Wi-Fi gone and back</source>
        <translation>انقطاع Wi-Fi وعودتها</translation>
    </message>
    <message>
        <source>Will say: {text}</source>
        <translation>سيقول الوكيل: {text}</translation>
    </message>
    <message>
        <source>Will say: {words}</source>
        <translation>سيقول الوكيل: {words}</translation>
    </message>
    <message>
        <source>Will tell: {words}</source>
        <translation>سيعلم الوكيل: {words}</translation>
    </message>
    <message>
        <source>With an underlined letter: opens the menu, presses the button</source>
        <translation>مع حرف تحته خط: فتح القائمة أو الضغط على الزر</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation>اسحبه إن لم يعد ينبغي قوله.</translation>
    </message>
    <message>
        <source>Withdraw what waits</source>
        <translation>سحب ما ينتظر</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Words, agent, room or code</source>
        <translation>كلمات أو وكيل أو غرفة أو رمز</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>اكتب السطر</translation>
    </message>
    <message>
        <source>Write the message first. It then becomes a cue.</source>
        <translation>اكتب الرسالة أولًا. تصبح بعدها فقرة.</translation>
    </message>
    <message>
        <source>Writing the file anew …</source>
        <translation>تجري إعادة كتابة الملف …</translation>
    </message>
    <message>
        <source>Writing the report: {done} lines …</source>
        <translation>تجري كتابة التقرير: {done} نص …</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>You chose all rooms</source>
        <translation>اخترت كل الغرف</translation>
    </message>
    <message>
        <source>You chose {room}</source>
        <translation>اخترت {room}</translation>
    </message>
    <message>
        <source>You have {version}, the newest release.</source>
        <translation>لديك {version}، وهو أحدث إصدار.</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <translation>لديك {version}.</translation>
    </message>
    <message>
        <source>You held everything</source>
        <translation>جمّدت كل شيء</translation>
    </message>
    <message>
        <source>You left it as it is</source>
        <translation>تركته كما هو</translation>
    </message>
    <message>
        <source>You let a line go to all rooms</source>
        <translation>أطلقت نصًا إلى كل الغرف</translation>
    </message>
    <message>
        <source>You let a line go to {room}</source>
        <translation>أطلقت نصًا إلى {room}</translation>
    </message>
    <message>
        <source>You marked this line as spoken.</source>
        <translation>حدّدت أن هذا النص قد نُطق.</translation>
    </message>
    <message>
        <source>You marked this line as spoken. A late answer came, but it proves nothing.</source>
        <translation>حدّدت أن هذا النص قد نُطق. وصل رد متأخر، لكنه لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>You opened Account</source>
        <translation>فتحت «الحساب»</translation>
    </message>
    <message>
        <source>You pressed Send</source>
        <translation>ضغطت «إرسال»</translation>
    </message>
    <message>
        <source>You released the hold</source>
        <translation>رفعت التجميد</translation>
    </message>
    <message>
        <source>You said: it was spoken</source>
        <translation>قلت: تم نطقه</translation>
    </message>
    <message>
        <source>You saw it spoken, the platform says it was not. Trust what you saw.</source>
        <translation>رأيت أنه نُطق، والمنصة تقول إنه لم يُنطق. ثق بما رأيت.</translation>
    </message>
    <message>
        <source>You took it up again</source>
        <translation>أعدته إلى الكتابة</translation>
    </message>
    <message>
        <source>You took that word back</source>
        <translation>تراجعت عن قولك</translation>
    </message>
    <message>
        <source>You took this line up again. Look at the stage before you send it once more.</source>
        <translation>أعدت هذا النص إلى الكتابة. انظر إلى المسرح قبل إرساله من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Your IT has fixed for this computer that lines stay for {count} days.</source>
        <extracomment>One: Your IT has fixed for this computer that lines stay for one day.</extracomment>
        <translation>
            <numerusform>حدّد قسم تقنية المعلومات لديك ألا تبقى النصوص على هذا الكمبيوتر.</numerusform>
            <numerusform>حدّد قسم تقنية المعلومات لديك أن تبقى النصوص على هذا الكمبيوتر يومًا واحدًا.</numerusform>
            <numerusform>حدّد قسم تقنية المعلومات لديك أن تبقى النصوص على هذا الكمبيوتر يومين.</numerusform>
            <numerusform>حدّد قسم تقنية المعلومات لديك أن تبقى النصوص على هذا الكمبيوتر {count} أيام.</numerusform>
            <numerusform>حدّد قسم تقنية المعلومات لديك أن تبقى النصوص على هذا الكمبيوتر {count} يومًا.</numerusform>
            <numerusform>حدّد قسم تقنية المعلومات لديك أن تبقى النصوص على هذا الكمبيوتر {count} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft made room for the correction.</source>
        <translation>أفسحت مسودتك المجال للتصحيح.</translation>
    </message>
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation>أفسحت مسودتك المجال للنص السابق.</translation>
    </message>
    <message>
        <source>Your own history is here again.</source>
        <translation>عاد سجلك إلى هنا.</translation>
    </message>
    <message>
        <source>Your own name for this room</source>
        <translation>الاسم الذي تعطيه لهذه الغرفة</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>نحو {minutes} د</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>نحو {seconds} ث</translation>
    </message>
    <message numerus="yes">
        <source>about {seconds} s to say (estimate) · {count} characters</source>
        <extracomment>One: about {seconds} s to say (estimate) · {count} character</extracomment>
        <translation>
            <numerusform>نحو {seconds} ث للنطق (تقديريًا) · {count} حرف</numerusform>
            <numerusform>نحو {seconds} ث للنطق (تقديريًا) · حرف واحد</numerusform>
            <numerusform>نحو {seconds} ث للنطق (تقديريًا) · حرفان</numerusform>
            <numerusform>نحو {seconds} ث للنطق (تقديريًا) · {count} أحرف</numerusform>
            <numerusform>نحو {seconds} ث للنطق (تقديريًا) · {count} حرفًا</numerusform>
            <numerusform>نحو {seconds} ث للنطق (تقديريًا) · {count} حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>always Speak</source>
        <translation>نطق دائمًا</translation>
    </message>
    <message>
        <source>always by hand</source>
        <translation>يدويًا دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more remarks</source>
        <extracomment>One: and {count} more remark</extracomment>
        <translation>
            <numerusform>ولا ملاحظات أخرى</numerusform>
            <numerusform>وملاحظة أخرى</numerusform>
            <numerusform>وملاحظتان أخريان</numerusform>
            <numerusform>و{count} ملاحظات أخرى</numerusform>
            <numerusform>و{count} ملاحظة أخرى</numerusform>
            <numerusform>و{count} ملاحظة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more rooms</source>
        <extracomment>One: and one more room</extracomment>
        <translation>
            <numerusform>ولا غرف أخرى</numerusform>
            <numerusform>وغرفة أخرى</numerusform>
            <numerusform>وغرفتان أخريان</numerusform>
            <numerusform>و{count} غرف أخرى</numerusform>
            <numerusform>و{count} غرفة أخرى</numerusform>
            <numerusform>و{count} غرفة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more things to look at</source>
        <extracomment>One: and one more thing to look at</extracomment>
        <translation>
            <numerusform>ولا نقاط أخرى للمراجعة</numerusform>
            <numerusform>ونقطة أخرى للمراجعة</numerusform>
            <numerusform>ونقطتان أخريان للمراجعة</numerusform>
            <numerusform>و{count} نقاط أخرى للمراجعة</numerusform>
            <numerusform>و{count} نقطة أخرى للمراجعة</numerusform>
            <numerusform>و{count} نقطة أخرى للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>الحد الأقصى {count}</translation>
    </message>
    <message>
        <source>bitHuman Panel {newer} is out. You have {version}.</source>
        <translation>صدر bitHuman Panel {newer}. لديك {version}.</translation>
    </message>
    <message>
        <source>bitHuman answered in a way the panel does not know.</source>
        <translation>ردّت bitHuman بطريقة لا تعرفها اللوحة.</translation>
    </message>
    <message>
        <source>bitHuman could not be reached.</source>
        <translation>تعذّر الوصول إلى bitHuman.</translation>
    </message>
    <message>
        <source>bitHuman could not use what was sent.</source>
        <translation>لم تتمكن bitHuman من استخدام ما أُرسل.</translation>
    </message>
    <message>
        <source>bitHuman does not accept this API secret.</source>
        <translation>لا تقبل bitHuman مفتاح API هذا.</translation>
    </message>
    <message>
        <source>bitHuman had a fault of its own.</source>
        <translation>حدث خلل لدى bitHuman نفسها.</translation>
    </message>
    <message>
        <source>called {status}</source>
        <translation>الحالة {status}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>closed, {time}</source>
        <translation>أُغلقت الساعة {time}</translation>
    </message>
    <message>
        <source>credits do not run now</source>
        <translation>لا يُستهلك رصيد الآن</translation>
    </message>
    <message>
        <source>credits for about {time}</source>
        <translation>الرصيد يكفي نحو {time}</translation>
    </message>
    <message>
        <source>credits for about {time}, as estimated</source>
        <translation>الرصيد يكفي نحو {time} تقديريًا</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>سُمع</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>known from the account&apos;s list alone: nobody can say whether a line arrives there</source>
        <translation>معروفة من قائمة الحساب وحدها: لا يمكن لأحد أن يعرف هل يصل إليها النص</translation>
    </message>
    <message>
        <source>named in a reply</source>
        <translation>ذُكرت في رد</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation>لا وكيل هناك: لا تصل النصوص</translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>بلا وكلاء</translation>
    </message>
    <message>
        <source>no colours</source>
        <translation>بلا ألوان</translation>
    </message>
    <message>
        <source>no context first</source>
        <translation>بلا سياق قبله</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>بلا أسماء</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>بلا ملاحظات</translation>
    </message>
    <message>
        <source>no planned times</source>
        <translation>بلا أوقات مخططة</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>بلا غرف</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>no waits</source>
        <translation>بلا انتظار</translation>
    </message>
    <message>
        <source>not in the show that is open</source>
        <translation>ليست في الفعالية المفتوحة</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>غير جاهز بعد</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>on the account&apos;s list</source>
        <translation>في قائمة الحساب</translation>
    </message>
    <message>
        <source>opened ahead</source>
        <translation>فُتح مسبقًا</translation>
    </message>
    <message>
        <source>opened, {time}</source>
        <translation>فُتحت الساعة {time}</translation>
    </message>
    <message>
        <source>perhaps not ready</source>
        <translation>ربما غير جاهز</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>مخطط لها الساعة {time}</translation>
    </message>
    <message>
        <source>room not named</source>
        <translation>غرفة غير مذكورة</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>منذ الساعة {time}</translation>
    </message>
    <message>
        <source>the context that comes before its line</source>
        <translation>السياق الذي يسبق نصها</translation>
    </message>
    <message>
        <source>the next cue follows</source>
        <translation>تنطلق التالية تلقائيًا</translation>
    </message>
    <message>
        <source>the platform is not sure that it is this agent&apos;s</source>
        <translation>المنصة غير متأكدة من أنها لهذا الوكيل</translation>
    </message>
    <message>
        <source>the rest of the rows is left out, for there are too many</source>
        <translation>تُركت بقية الصفوف لأن عددها كبير جدًا</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>كُتب يدويًا</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>غير مطوية</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>نصك</translation>
    </message>
    <message>
        <source>{about} A line becomes: {outcome}.</source>
        <translation>{about} نتيجة النص: {outcome}.</translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms</source>
        <extracomment>One: {agent} is live in one room</extracomment>
        <translation>
            <numerusform>{agent} ليس نشطًا في أي غرفة</numerusform>
            <numerusform>{agent} نشط في غرفة واحدة</numerusform>
            <numerusform>{agent} نشط في غرفتين</numerusform>
            <numerusform>{agent} نشط في {count} غرف</numerusform>
            <numerusform>{agent} نشط في {count} غرفة</numerusform>
            <numerusform>{agent} نشط في {count} غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms.</source>
        <extracomment>One: {agent} is live in one room.</extracomment>
        <translation>
            <numerusform>الوكيل {agent} ليس نشطًا في أي غرفة.</numerusform>
            <numerusform>الوكيل {agent} نشط في غرفة واحدة.</numerusform>
            <numerusform>الوكيل {agent} نشط في غرفتين.</numerusform>
            <numerusform>الوكيل {agent} نشط في {count} غرف.</numerusform>
            <numerusform>الوكيل {agent} نشط في {count} غرفة.</numerusform>
            <numerusform>الوكيل {agent} نشط في {count} غرفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{agent} is no agent of this account. Choose another one, or open the account that has it.</source>
        <translation>ليس {agent} من وكلاء هذا الحساب. اختر وكيلًا آخر، أو افتح الحساب الذي يملكه.</translation>
    </message>
    <message>
        <source>{agent} is not in the room {room}. Wait until it is, or aim elsewhere.</source>
        <translation>ليس {agent} في الغرفة {room}. انتظر حتى يكون فيها، أو اختر وجهة أخرى.</translation>
    </message>
    <message>
        <source>{agent} is not ready, its state is {status}. Wait until it is, or choose another one.</source>
        <translation>الوكيل {agent} غير جاهز، حالته {status}. انتظر حتى يجهز، أو اختر وكيلًا آخر.</translation>
    </message>
    <message>
        <source>{agent} is speaking, about {seconds} s left (estimate)</source>
        <translation>{agent} يتكلم، بقي نحو {seconds} ث (تقديريًا)</translation>
    </message>
    <message>
        <source>{agent}, all rooms</source>
        <translation>{agent}، كل الغرف</translation>
    </message>
    <message>
        <source>{agent}, {room}</source>
        <translation>{agent}، {room}</translation>
    </message>
    <message>
        <source>{backend} answers.</source>
        <translation>يستجيب {backend}.</translation>
    </message>
    <message>
        <source>{begun} to {ended} ({zone})</source>
        <translation>من {begun} إلى {ended} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>{count} asked</source>
        <extracomment>One: one asked</extracomment>
        <translation>
            <numerusform>لم يُرسل أي استعلام</numerusform>
            <numerusform>استعلام واحد</numerusform>
            <numerusform>استعلامان</numerusform>
            <numerusform>{count} استعلامات</numerusform>
            <numerusform>{count} استعلامًا</numerusform>
            <numerusform>{count} استعلام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>One: {count} character</extracomment>
        <translation>
            <numerusform>{count} حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{count} أحرف</numerusform>
            <numerusform>{count} حرفًا</numerusform>
            <numerusform>{count} حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies of it have {size} MB.</source>
        <extracomment>One: One copy of it has {size} MB.</extracomment>
        <translation>
            <numerusform>لا نسخ له ({size} ميغابايت).</numerusform>
            <numerusform>له نسخة واحدة حجمها {size} ميغابايت.</numerusform>
            <numerusform>له نسختان حجمهما {size} ميغابايت.</numerusform>
            <numerusform>له {count} نسخ حجمها {size} ميغابايت.</numerusform>
            <numerusform>له {count} نسخة حجمها {size} ميغابايت.</numerusform>
            <numerusform>له {count} نسخة حجمها {size} ميغابايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues</source>
        <extracomment>One: One cue</extracomment>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>{count} فقرات</numerusform>
            <numerusform>{count} فقرة</numerusform>
            <numerusform>{count} فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are changed together</source>
        <extracomment>One: One cue is changed</extracomment>
        <translation>
            <numerusform>لا فقرات قيد التعديل</numerusform>
            <numerusform>فقرة واحدة قيد التعديل</numerusform>
            <numerusform>فقرتان قيد التعديل معًا</numerusform>
            <numerusform>{count} فقرات قيد التعديل معًا</numerusform>
            <numerusform>{count} فقرة قيد التعديل معًا</numerusform>
            <numerusform>{count} فقرة قيد التعديل معًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are still to come.</source>
        <extracomment>One: One cue is still to come.</extracomment>
        <translation>
            <numerusform>لم تبقَ فقرات.</numerusform>
            <numerusform>بقيت فقرة واحدة.</numerusform>
            <numerusform>بقيت فقرتان.</numerusform>
            <numerusform>بقيت {count} فقرات.</numerusform>
            <numerusform>بقيت {count} فقرة.</numerusform>
            <numerusform>بقيت {count} فقرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve</source>
        <extracomment>One: one cue resolves</extracomment>
        <translation>
            <numerusform>لا فقرات مكتملة</numerusform>
            <numerusform>فقرة واحدة مكتملة</numerusform>
            <numerusform>فقرتان مكتملتان</numerusform>
            <numerusform>{count} فقرات مكتملة</numerusform>
            <numerusform>{count} فقرة مكتملة</numerusform>
            <numerusform>{count} فقرة مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve.</source>
        <extracomment>One: One cue resolves.</extracomment>
        <translation>
            <numerusform>لا فقرات مكتملة.</numerusform>
            <numerusform>فقرة واحدة مكتملة.</numerusform>
            <numerusform>فقرتان مكتملتان.</numerusform>
            <numerusform>{count} فقرات مكتملة.</numerusform>
            <numerusform>{count} فقرة مكتملة.</numerusform>
            <numerusform>{count} فقرة مكتملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were added.</source>
        <extracomment>One: One cue was added.</extracomment>
        <translation>
            <numerusform>لم تُضف أي فقرة.</numerusform>
            <numerusform>أُضيفت فقرة واحدة.</numerusform>
            <numerusform>أُضيفت فقرتان.</numerusform>
            <numerusform>أُضيفت {count} فقرات.</numerusform>
            <numerusform>أُضيفت {count} فقرة.</numerusform>
            <numerusform>أُضيفت {count} فقرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were changed.</source>
        <extracomment>One: One cue was changed.</extracomment>
        <translation>
            <numerusform>لم تُعدّل أي فقرة.</numerusform>
            <numerusform>عُدّلت فقرة واحدة.</numerusform>
            <numerusform>عُدّلت فقرتان.</numerusform>
            <numerusform>عُدّلت {count} فقرات.</numerusform>
            <numerusform>عُدّلت {count} فقرة.</numerusform>
            <numerusform>عُدّلت {count} فقرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were doubled.</source>
        <extracomment>One: One cue was doubled.</extracomment>
        <translation>
            <numerusform>لم تُكرّر أي فقرة.</numerusform>
            <numerusform>كُرّرت فقرة واحدة.</numerusform>
            <numerusform>كُرّرت فقرتان.</numerusform>
            <numerusform>كُرّرت {count} فقرات.</numerusform>
            <numerusform>كُرّرت {count} فقرة.</numerusform>
            <numerusform>كُرّرت {count} فقرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were moved.</source>
        <extracomment>One: One cue was moved.</extracomment>
        <translation>
            <numerusform>لم تُنقل أي فقرة.</numerusform>
            <numerusform>نُقلت فقرة واحدة.</numerusform>
            <numerusform>نُقلت فقرتان.</numerusform>
            <numerusform>نُقلت {count} فقرات.</numerusform>
            <numerusform>نُقلت {count} فقرة.</numerusform>
            <numerusform>نُقلت {count} فقرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were removed.</source>
        <extracomment>One: One cue was removed.</extracomment>
        <translation>
            <numerusform>لم تُزَل أي فقرة.</numerusform>
            <numerusform>أُزيلت فقرة واحدة.</numerusform>
            <numerusform>أُزيلت فقرتان.</numerusform>
            <numerusform>أُزيلت {count} فقرات.</numerusform>
            <numerusform>أُزيلت {count} فقرة.</numerusform>
            <numerusform>أُزيلت {count} فقرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>One: One day</extracomment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files. Look at them, then save them: nothing is sent.</source>
        <extracomment>One: One file. Look at it, then save it: nothing is sent.</extracomment>
        <translation>
            <numerusform>لا ملفات. لا يُرسل شيء.</numerusform>
            <numerusform>ملف واحد. انظر فيه ثم احفظه: لا يُرسل شيء.</numerusform>
            <numerusform>ملفان. انظر فيهما ثم احفظهما: لا يُرسل شيء.</numerusform>
            <numerusform>{count} ملفات. انظر فيها ثم احفظها: لا يُرسل شيء.</numerusform>
            <numerusform>{count} ملفًا. انظر فيها ثم احفظها: لا يُرسل شيء.</numerusform>
            <numerusform>{count} ملف. انظر فيها ثم احفظها: لا يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} found, the first: {first}</source>
        <extracomment>One: {count} found: {first}</extracomment>
        <translation>
            <numerusform>عُثر على {count} نتيجة، الأولى: {first}</numerusform>
            <numerusform>عُثر على نتيجة واحدة: {first}</numerusform>
            <numerusform>عُثر على نتيجتين، الأولى: {first}</numerusform>
            <numerusform>عُثر على {count} نتائج، الأولى: {first}</numerusform>
            <numerusform>عُثر على {count} نتيجة، الأولى: {first}</numerusform>
            <numerusform>عُثر على {count} نتيجة، الأولى: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <extracomment>One: one group</extracomment>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>{count} مجموعات</numerusform>
            <numerusform>{count} مجموعة</numerusform>
            <numerusform>{count} مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} joined, {time}</source>
        <extracomment>One: one joined, {time}</extracomment>
        <translation>
            <numerusform>لم ينضم أحد، {time}</numerusform>
            <numerusform>انضم شخص واحد، {time}</numerusform>
            <numerusform>انضم شخصان، {time}</numerusform>
            <numerusform>انضم {count} أشخاص، {time}</numerusform>
            <numerusform>انضم {count} شخصًا، {time}</numerusform>
            <numerusform>انضم {count} شخص، {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left</source>
        <extracomment>One: one left</extracomment>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي 1</numerusform>
            <numerusform>بقي 2</numerusform>
            <numerusform>بقي {count}</numerusform>
            <numerusform>بقي {count}</numerusform>
            <numerusform>بقي {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left, {time}</source>
        <extracomment>One: one left, {time}</extracomment>
        <translation>
            <numerusform>لم يغادر أحد، {time}</numerusform>
            <numerusform>غادر شخص واحد، {time}</numerusform>
            <numerusform>غادر شخصان، {time}</numerusform>
            <numerusform>غادر {count} أشخاص، {time}</numerusform>
            <numerusform>غادر {count} شخصًا، {time}</numerusform>
            <numerusform>غادر {count} شخص، {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <extracomment>One: One line</extracomment>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>{count} نصوص</numerusform>
            <numerusform>{count} نصًا</numerusform>
            <numerusform>{count} نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are left out: they cannot be read, or stand there twice.</source>
        <extracomment>One: One line is left out: it cannot be read, or stands there twice.</extracomment>
        <translation>
            <numerusform>لم يُترك أي نص.</numerusform>
            <numerusform>تُرك نص واحد: تعذّرت قراءته، أو هو مكرر.</numerusform>
            <numerusform>تُرك نصان: تعذّرت قراءتهما، أو هما مكرران.</numerusform>
            <numerusform>تُركت {count} نصوص: تعذّرت قراءتها، أو هي مكررة.</numerusform>
            <numerusform>تُرك {count} نصًا: تعذّرت قراءتها، أو هي مكررة.</numerusform>
            <numerusform>تُرك {count} نص: تعذّرت قراءتها، أو هي مكررة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines found</source>
        <extracomment>One: One line found</extracomment>
        <translation>
            <numerusform>لم يُعثر على أي نص</numerusform>
            <numerusform>عُثر على نص واحد</numerusform>
            <numerusform>عُثر على نصين</numerusform>
            <numerusform>عُثر على {count} نصوص</numerusform>
            <numerusform>عُثر على {count} نصًا</numerusform>
            <numerusform>عُثر على {count} نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, from {day} to {last}.</source>
        <extracomment>One: One line goes for good, from {day} to {last}.</extracomment>
        <translation>
            <numerusform>لن يُحذف أي نص، من {day} إلى {last}.</numerusform>
            <numerusform>سيُحذف نص واحد نهائيًا، من {day} إلى {last}.</numerusform>
            <numerusform>سيُحذف نصان نهائيًا، من {day} إلى {last}.</numerusform>
            <numerusform>ستُحذف {count} نصوص نهائيًا، من {day} إلى {last}.</numerusform>
            <numerusform>سيُحذف {count} نصًا نهائيًا، من {day} إلى {last}.</numerusform>
            <numerusform>سيُحذف {count} نص نهائيًا، من {day} إلى {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, of {day}.</source>
        <extracomment>One: One line goes for good, of {day}.</extracomment>
        <translation>
            <numerusform>لن يُحذف أي نص، بتاريخ {day}.</numerusform>
            <numerusform>سيُحذف نص واحد نهائيًا، بتاريخ {day}.</numerusform>
            <numerusform>سيُحذف نصان نهائيًا، بتاريخ {day}.</numerusform>
            <numerusform>ستُحذف {count} نصوص نهائيًا، بتاريخ {day}.</numerusform>
            <numerusform>سيُحذف {count} نصًا نهائيًا، بتاريخ {day}.</numerusform>
            <numerusform>سيُحذف {count} نص نهائيًا، بتاريخ {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines left this minute</source>
        <extracomment>One: One line left this minute</extracomment>
        <translation>
            <numerusform>لم يبقَ أي نص في هذه الدقيقة</numerusform>
            <numerusform>بقي نص واحد في هذه الدقيقة</numerusform>
            <numerusform>بقي نصان في هذه الدقيقة</numerusform>
            <numerusform>بقيت {count} نصوص في هذه الدقيقة</numerusform>
            <numerusform>بقي {count} نصًا في هذه الدقيقة</numerusform>
            <numerusform>بقي {count} نص في هذه الدقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of this minute&apos;s budget, one for each room. To all rooms it would be one.</source>
        <extracomment>One: One line of this minute&apos;s budget.</extracomment>
        <translation>
            <numerusform>لا نصوص من حد هذه الدقيقة.</numerusform>
            <numerusform>نص واحد من حد هذه الدقيقة.</numerusform>
            <numerusform>نصان من حد هذه الدقيقة، واحد لكل غرفة. لو كان إلى كل الغرف لكان واحدًا.</numerusform>
            <numerusform>يُحسب {count} نصوص من حد هذه الدقيقة، واحد لكل غرفة. لو كان إلى كل الغرف لكان واحدًا.</numerusform>
            <numerusform>يُحسب {count} نصًا من حد هذه الدقيقة، واحد لكل غرفة. لو كان إلى كل الغرف لكان واحدًا.</numerusform>
            <numerusform>يُحسب {count} نص من حد هذه الدقيقة، واحد لكل غرفة. لو كان إلى كل الغرف لكان واحدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines sent this minute</source>
        <extracomment>One: One line sent this minute</extracomment>
        <translation>
            <numerusform>لم يُرسل أي نص في هذه الدقيقة</numerusform>
            <numerusform>أُرسل نص واحد في هذه الدقيقة</numerusform>
            <numerusform>أُرسل نصان في هذه الدقيقة</numerusform>
            <numerusform>أُرسلت {count} نصوص في هذه الدقيقة</numerusform>
            <numerusform>أُرسل {count} نصًا في هذه الدقيقة</numerusform>
            <numerusform>أُرسل {count} نص في هذه الدقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines stay: it is not known yet what becomes of them.</source>
        <extracomment>One: One line stays: it is not known yet what becomes of it.</extracomment>
        <translation>
            <numerusform>لا نصوص تبقى.</numerusform>
            <numerusform>يبقى نص واحد: لا يُعرف بعد ما سيؤول إليه.</numerusform>
            <numerusform>يبقى نصان: لا يُعرف بعد ما سيؤولان إليه.</numerusform>
            <numerusform>تبقى {count} نصوص: لا يُعرف بعد ما ستؤول إليه.</numerusform>
            <numerusform>يبقى {count} نصًا: لا يُعرف بعد ما ستؤول إليه.</numerusform>
            <numerusform>يبقى {count} نص: لا يُعرف بعد ما ستؤول إليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were deleted for good. Nothing of them is left in the history.</source>
        <extracomment>One: One line was deleted for good. Nothing of it is left in the history.</extracomment>
        <translation>
            <numerusform>لم يُحذف أي نص.</numerusform>
            <numerusform>حُذف نص واحد نهائيًا. لم يبقَ منه شيء في السجل.</numerusform>
            <numerusform>حُذف نصان نهائيًا. لم يبقَ منهما شيء في السجل.</numerusform>
            <numerusform>حُذفت {count} نصوص نهائيًا. لم يبقَ منها شيء في السجل.</numerusform>
            <numerusform>حُذف {count} نصًا نهائيًا. لم يبقَ منها شيء في السجل.</numerusform>
            <numerusform>حُذف {count} نص نهائيًا. لم يبقَ منها شيء في السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were exported.</source>
        <extracomment>One: One line was exported.</extracomment>
        <translation>
            <numerusform>لم يُصدَّر أي سطر ({count}).</numerusform>
            <numerusform>صُدّر سطر واحد.</numerusform>
            <numerusform>صُدّر {count} سطران.</numerusform>
            <numerusform>صُدّرت {count} أسطر.</numerusform>
            <numerusform>صُدّر {count} سطرًا.</numerusform>
            <numerusform>صُدّر {count} سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were sent from here meanwhile. They are in your own history.</source>
        <extracomment>One: One line was sent from here meanwhile. It is in your own history.</extracomment>
        <translation>
            <numerusform>لم يُرسل أي نص من هنا في هذه الأثناء.</numerusform>
            <numerusform>أُرسل نص واحد من هنا في هذه الأثناء. تجده في سجلك.</numerusform>
            <numerusform>أُرسل نصان من هنا في هذه الأثناء. تجدهما في سجلك.</numerusform>
            <numerusform>أُرسلت {count} نصوص من هنا في هذه الأثناء. تجدها في سجلك.</numerusform>
            <numerusform>أُرسل {count} نصًا من هنا في هذه الأثناء. تجدها في سجلك.</numerusform>
            <numerusform>أُرسل {count} نص من هنا في هذه الأثناء. تجدها في سجلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were withdrawn.</source>
        <extracomment>One: One line was withdrawn.</extracomment>
        <translation>
            <numerusform>لم يُسحب أي نص.</numerusform>
            <numerusform>سُحب نص واحد.</numerusform>
            <numerusform>سُحب نصان.</numerusform>
            <numerusform>سُحبت {count} نصوص.</numerusform>
            <numerusform>سُحب {count} نصًا.</numerusform>
            <numerusform>سُحب {count} نص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines would go now.</source>
        <extracomment>One: One line would go now.</extracomment>
        <translation>
            <numerusform>لن يُحذف أي نص الآن.</numerusform>
            <numerusform>سيُحذف نص واحد الآن.</numerusform>
            <numerusform>سيُحذف نصان الآن.</numerusform>
            <numerusform>ستُحذف {count} نصوص الآن.</numerusform>
            <numerusform>سيُحذف {count} نصًا الآن.</numerusform>
            <numerusform>سيُحذف {count} نص الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines, by time from left to right, in a row for each place.</source>
        <extracomment>One: One line, by time from left to right, in a row for each place.</extracomment>
        <translation>
            <numerusform>لا نصوص، مرتبة زمنيًا من اليسار إلى اليمين، في صف لكل وجهة.</numerusform>
            <numerusform>نص واحد، الترتيب الزمني من اليسار إلى اليمين، في صف لكل وجهة.</numerusform>
            <numerusform>نصان، الترتيب الزمني من اليسار إلى اليمين، في صف لكل وجهة.</numerusform>
            <numerusform>{count} نصوص، الترتيب الزمني من اليسار إلى اليمين، في صف لكل وجهة.</numerusform>
            <numerusform>{count} نصًا، الترتيب الزمني من اليسار إلى اليمين، في صف لكل وجهة.</numerusform>
            <numerusform>{count} نص، الترتيب الزمني من اليسار إلى اليمين، في صف لكل وجهة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <extracomment>One: {count} more</extracomment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more cues cannot go as they are.</source>
        <extracomment>One: One more cue cannot go as it is.</extracomment>
        <translation>
            <numerusform>كل الفقرات الأخرى يمكن أن تنطلق كما هي.</numerusform>
            <numerusform>فقرة أخرى لا يمكن أن تنطلق كما هي.</numerusform>
            <numerusform>فقرتان أخريان لا يمكن أن تنطلقا كما هما.</numerusform>
            <numerusform>لا يمكن أن تنطلق {count} فقرات أخرى كما هي.</numerusform>
            <numerusform>لا يمكن أن تنطلق {count} فقرة أخرى كما هي.</numerusform>
            <numerusform>لا يمكن أن تنطلق {count} فقرة أخرى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} مللي ثانية</translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines</source>
        <extracomment>One: One new line</extracomment>
        <translation>
            <numerusform>لا نصوص جديدة</numerusform>
            <numerusform>نص جديد</numerusform>
            <numerusform>نصان جديدان</numerusform>
            <numerusform>{count} نصوص جديدة</numerusform>
            <numerusform>{count} نصًا جديدًا</numerusform>
            <numerusform>{count} نص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines are not among them</source>
        <extracomment>One: One new line is not among them</extracomment>
        <translation>
            <numerusform>لا نصوص جديدة خارجها</numerusform>
            <numerusform>نص جديد ليس بينها</numerusform>
            <numerusform>نصان جديدان ليسا بينها</numerusform>
            <numerusform>{count} نصوص جديدة ليست بينها</numerusform>
            <numerusform>{count} نصًا جديدًا ليست بينها</numerusform>
            <numerusform>{count} نص جديد ليست بينها</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>{count} parts of the show could not be used, the first: {place}: {sentence} The rest is open; the file is copied before it changes.</source>
        <extracomment>One: {place}: {sentence} The rest of the show is open; the file is copied before it changes.</extracomment>
        <translation>
            <numerusform>لم يتعذّر استخدام أي جزء من الفعالية. {place}: {sentence} فُتح ما عدا ذلك من الفعالية؛ ويُنسخ الملف قبل أي تغيير فيه.</numerusform>
            <numerusform>تعذّر استخدام جزء واحد من الفعالية. {place}: {sentence} فُتح ما عدا ذلك من الفعالية؛ ويُنسخ الملف قبل أي تغيير فيه.</numerusform>
            <numerusform>تعذّر استخدام جزأين من الفعالية، أولهما: {place}: {sentence} فُتح ما عدا ذلك من الفعالية؛ ويُنسخ الملف قبل أي تغيير فيه.</numerusform>
            <numerusform>تعذّر استخدام {count} أجزاء من الفعالية، أولها: {place}: {sentence} فُتح ما عدا ذلك من الفعالية؛ ويُنسخ الملف قبل أي تغيير فيه.</numerusform>
            <numerusform>تعذّر استخدام {count} جزءًا من الفعالية، أولها: {place}: {sentence} فُتح ما عدا ذلك من الفعالية؛ ويُنسخ الملف قبل أي تغيير فيه.</numerusform>
            <numerusform>تعذّر استخدام {count} جزء من الفعالية، أولها: {place}: {sentence} فُتح ما عدا ذلك من الفعالية؛ ويُنسخ الملف قبل أي تغيير فيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <extracomment>One: 1 person</extracomment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{count} أشخاص</numerusform>
            <numerusform>{count} شخصًا</numerusform>
            <numerusform>{count} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <extracomment>One: {count} room</extracomment>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>{count} غرف</numerusform>
            <numerusform>{count} غرفة</numerusform>
            <numerusform>{count} غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are chosen.</source>
        <extracomment>One: One room is chosen.</extracomment>
        <translation>
            <numerusform>لم تُختر أي غرفة.</numerusform>
            <numerusform>اختيرت غرفة واحدة.</numerusform>
            <numerusform>اختيرت غرفتان.</numerusform>
            <numerusform>اختيرت {count} غرف.</numerusform>
            <numerusform>اختيرت {count} غرفة.</numerusform>
            <numerusform>اختيرت {count} غرفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are live</source>
        <extracomment>One: one room is live</extracomment>
        <translation>
            <numerusform>لا غرف نشطة</numerusform>
            <numerusform>غرفة واحدة نشطة</numerusform>
            <numerusform>غرفتان نشطتان</numerusform>
            <numerusform>{count} غرف نشطة</numerusform>
            <numerusform>{count} غرفة نشطة</numerusform>
            <numerusform>{count} غرفة نشطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows cannot be used</source>
        <extracomment>One: one row cannot be used</extracomment>
        <translation>
            <numerusform>لا صفوف غير صالحة</numerusform>
            <numerusform>صف واحد غير صالح</numerusform>
            <numerusform>صفان غير صالحين</numerusform>
            <numerusform>{count} صفوف غير صالحة</numerusform>
            <numerusform>{count} صفًا غير صالح</numerusform>
            <numerusform>{count} صف غير صالح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sent</source>
        <extracomment>One: one sent</extracomment>
        <translation>
            <numerusform>لم يُرسل أي نص</numerusform>
            <numerusform>أُرسل نص واحد</numerusform>
            <numerusform>أُرسل نصان</numerusform>
            <numerusform>أُرسلت {count} نصوص</numerusform>
            <numerusform>أُرسل {count} نصًا</numerusform>
            <numerusform>أُرسل {count} نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} snippets, the first: {first}</source>
        <extracomment>One: {count} snippet: {first}</extracomment>
        <translation>
            <numerusform>لا عبارات جاهزة: {first}</numerusform>
            <numerusform>عبارة جاهزة واحدة: {first}</numerusform>
            <numerusform>عبارتان جاهزتان، الأولى: {first}</numerusform>
            <numerusform>{count} عبارات جاهزة، الأولى: {first}</numerusform>
            <numerusform>{count} عبارة جاهزة، الأولى: {first}</numerusform>
            <numerusform>{count} عبارة جاهزة، الأولى: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things to look at</source>
        <extracomment>One: one thing to look at</extracomment>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>نقطة واحدة للمراجعة</numerusform>
            <numerusform>نقطتان للمراجعة</numerusform>
            <numerusform>{count} نقاط للمراجعة</numerusform>
            <numerusform>{count} نقطة للمراجعة</numerusform>
            <numerusform>{count} نقطة للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} credits</source>
        <translation>{credits} من الرصيد</translation>
    </message>
    <message>
        <source>{credits} credits a minute</source>
        <translation>{credits} من الرصيد في الدقيقة</translation>
    </message>
    <message>
        <source>{day}, {begun} to {ended} ({zone})</source>
        <translation>{day}، من {begun} إلى {ended} ({zone})</translation>
    </message>
    <message>
        <source>{deed}, about {minutes} min</source>
        <translation>{deed}، نحو {minutes} د</translation>
    </message>
    <message>
        <source>{does}. Hold it down.</source>
        <translation>{does}. اضغط الزر مطولًا.</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({reason}). Check that this computer&apos;s disk has room.</source>
        <translation>تعذّر فتح {file} ({reason}). تأكد من وجود مساحة على قرص هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>تعذّرت قراءة {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Close it elsewhere, or choose another file.</source>
        <translation>تعذّرت قراءة {file} ({reason}). أغلقه في البرامج الأخرى، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} cannot be saved ({reason}). Check that {folder} can be written and has room, or save a copy in another folder.</source>
        <translation>تعذّر حفظ {file} ({reason}). تأكد من أن الكتابة في {folder} ممكنة ومن وجود مساحة فيه، أو احفظ نسخة في مجلد آخر.</translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation>{file} كبير جدًا.</translation>
    </message>
    <message>
        <source>{file} is from an older panel, and is now kept as this one does.</source>
        <translation>{file} من لوحة أقدم، ويُحفظ من الآن بصيغة هذه اللوحة.</translation>
    </message>
    <message>
        <source>{file} is in use by a panel. Choose a copy of it, from the folder backups.</source>
        <translation>الملف {file} قيد الاستخدام في لوحة. اختر نسخة منه من المجلد «backups».</translation>
    </message>
    <message>
        <source>{file} is larger than {most} GB, and cannot be opened here.</source>
        <translation>حجم {file} أكبر من {most} غيغابايت، ولا يمكن فتحه هنا.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, and no cue list. Choose another file.</source>
        <translation>{file} أكبر من {most} ميغابايت، وليس قائمة فقرات. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is no file. Choose a file.</source>
        <translation>{file} ليس ملفًا. اختر ملفًا.</translation>
    </message>
    <message>
        <source>{file} is no history of a panel, or it is damaged. Choose a history that was exported as JSON.</source>
        <translation>الملف {file} ليس سجل لوحة، أو هو تالف. اختر سجلًا صُدّر بصيغة JSON.</translation>
    </message>
    <message>
        <source>{file} is no plain file, or it is far too large.</source>
        <translation>{file} ليس ملفًا عاديًا، أو هو كبير جدًا.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Look whether it was moved.</source>
        <translation>لم يعد {file} موجودًا. تحقق من أنه لم يُنقل إلى مكان آخر.</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else and is left to them. Your show is now kept in {place}.</source>
        <translation>غيّر شخص آخر {file}، فتُرك له. تُحفظ فعاليتك الآن في {place}.</translation>
    </message>
    <message>
        <source>{file} was made by a newer panel. Update this panel to open it. Nothing in it was changed.</source>
        <translation>أُنشئ {file} بلوحة أحدث. حدّث هذه اللوحة لفتحه. لم يُغيَّر فيه شيء.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>الكتابة في {folder} ممكنة.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}).</source>
        <translation>تتعذر الكتابة في {folder} ({reason}).</translation>
    </message>
    <message>
        <source>{headline} {mode}, {time}, {target}: {text}</source>
        <translation>{headline} {mode}، {time}، {target}: {text}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{keys} does the same.</source>
        <translation>يؤدي {keys} الوظيفة نفسها.</translation>
    </message>
    <message>
        <source>{key} already does this: {what}.</source>
        <translation>يؤدي {key} هذه الوظيفة بالفعل: {what}.</translation>
    </message>
    <message>
        <source>{key} does nothing now.</source>
        <translation>لم يعد {key} يفعل شيئًا.</translation>
    </message>
    <message>
        <source>{key} does this now: {what}.</source>
        <translation>أصبح {key} يؤدي هذه الوظيفة: {what}.</translation>
    </message>
    <message>
        <source>{mark} came in with a variable or a snippet, and would be said as it is written. Correct it there.</source>
        <translation>جاء {mark} من متغير أو عبارة جاهزة، وسيُنطق كما هو مكتوب. صحّحه هناك.</translation>
    </message>
    <message>
        <source>{mark} is no variable. Write it like {example}.</source>
        <translation>{mark} ليس متغيرًا. اكتبه هكذا: {example}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{moment}: {outcome}</source>
        <translation>{moment}: {outcome}</translation>
    </message>
    <message>
        <source>{ms} ms away</source>
        <translation>على بعد {ms} مللي ثانية</translation>
    </message>
    <message>
        <source>{name}. {about}</source>
        <translation>{name}. {about}</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>{outcome} {time}</source>
        <translation>{outcome} {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{points} of {most} points, ended early.</source>
        <translation>النقاط: {points} من {most}، وأُنهي قبل تمامه.</translation>
    </message>
    <message>
        <source>{points} of {most} points.</source>
        <translation>النقاط: {points} من {most}.</translation>
    </message>
    <message>
        <source>{points} of {most} points: {found}</source>
        <translation>النقاط: {points} من {most}: {found}</translation>
    </message>
    <message>
        <source>{reason} It is the address of the profile {profile}: open this account anew in the window.</source>
        <translation>{reason} هذا عنوان ملف التعريف {profile}: افتح هذا الحساب من جديد في النافذة.</translation>
    </message>
    <message numerus="yes">
        <source>{room} and {count} more rooms: {told}</source>
        <extracomment>One: {room} and one more room: {told}</extracomment>
        <translation>
            <numerusform>{room} ولا غرف أخرى: {told}</numerusform>
            <numerusform>{room} وغرفة أخرى: {told}</numerusform>
            <numerusform>{room} وغرفتان أخريان: {told}</numerusform>
            <numerusform>{room} و{count} غرف أخرى: {told}</numerusform>
            <numerusform>{room} و{count} غرفة أخرى: {told}</numerusform>
            <numerusform>{room} و{count} غرفة أخرى: {told}</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} has closed</source>
        <translation>أُغلقت {room}</translation>
    </message>
    <message>
        <source>{room} has closed. Untick it before you send.</source>
        <translation>أُغلقت {room}. ألغِ تحديدها قبل الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>{room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>لم تُبلغ {room} بأي منها.</numerusform>
            <numerusform>ربما أُبلغت {room} بواحدة منها: لا يمكن لأحد إثبات ذلك.</numerusform>
            <numerusform>ربما أُبلغت {room} باثنتين منها: لا يمكن لأحد إثبات ذلك.</numerusform>
            <numerusform>ربما أُبلغت {room} بـ {count} معلومات منها: لا يمكن لأحد إثبات ذلك.</numerusform>
            <numerusform>ربما أُبلغت {room} بـ {count} معلومة منها: لا يمكن لأحد إثبات ذلك.</numerusform>
            <numerusform>ربما أُبلغت {room} بـ {count} معلومة منها: لا يمكن لأحد إثبات ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{room} never received {count} of these.</source>
        <extracomment>One: {room} never received one of these.</extracomment>
        <translation>
            <numerusform>وصلت كلها إلى {room}.</numerusform>
            <numerusform>لم تصل واحدة منها قط إلى {room}.</numerusform>
            <numerusform>لم تصل اثنتان منها قط إلى {room}.</numerusform>
            <numerusform>لم تصل {count} معلومات منها قط إلى {room}.</numerusform>
            <numerusform>لم تصل {count} معلومة منها قط إلى {room}.</numerusform>
            <numerusform>لم تصل {count} معلومة منها قط إلى {room}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{room}: {standing}, {time}</source>
        <translation>{room}: {standing}، {time}</translation>
    </message>
    <message>
        <source>{room}: {told}</source>
        <translation>{room}: {told}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{seconds} s: {what}</source>
        <translation>{seconds} ث: {what}</translation>
    </message>
    <message>
        <source>{show}, {when}</source>
        <translation>{show}، {when}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} ميغابايت</translation>
    </message>
    <message>
        <source>{standing}, {time}: {text}</source>
        <translation>{standing}، {time}: {text}</translation>
    </message>
    <message>
        <source>{target}: {text}</source>
        <translation>{target}: {text}</translation>
    </message>
    <message>
        <source>{text} ({moment})</source>
        <translation>{text} ({moment})</translation>
    </message>
    <message numerus="yes">
        <source>{time}: {count} lines, {outcome}</source>
        <extracomment>One: {time}: {outcome}</extracomment>
        <translation>
            <numerusform>{time}: لا نصوص، {outcome}</numerusform>
            <numerusform>{time}: نص واحد، {outcome}</numerusform>
            <numerusform>{time}: نصان، {outcome}</numerusform>
            <numerusform>{time}: {count} نصوص، {outcome}</numerusform>
            <numerusform>{time}: {count} نصًا، {outcome}</numerusform>
            <numerusform>{time}: {count} نص، {outcome}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {hint}</source>
        <translation>{title} {hint}</translation>
    </message>
    <message>
        <source>{told} Its state is {status}.</source>
        <translation>{told} حالته {status}.</translation>
    </message>
    <message>
        <source>{told} Managed defaults from {source}: {names}.</source>
        <translation>{told} الإعدادات الافتراضية المُدارة من {source}: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{told} {count} cues go there.</source>
        <extracomment>One: {told} One cue goes there.</extracomment>
        <translation>
            <numerusform>{told} لا تذهب إليها أي فقرة.</numerusform>
            <numerusform>{told} تذهب إليها فقرة واحدة.</numerusform>
            <numerusform>{told} تذهب إليها فقرتان.</numerusform>
            <numerusform>{told} تذهب إليها {count} فقرات.</numerusform>
            <numerusform>{told} تذهب إليها {count} فقرة.</numerusform>
            <numerusform>{told} تذهب إليها {count} فقرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>{when}: {score}</source>
        <translation>{when}: {score}</translation>
    </message>
    <message>
        <source>{when}: {show}</source>
        <translation>{when}: {show}</translation>
    </message>
    <message>
        <source>{who}, plan {plan}.</source>
        <translation>{who}، الباقة {plan}.</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>{why} The row says: {text}</source>
        <translation>{why} في الصف: {text}</translation>
    </message>
    <message>
        <source>{word}: a link is read sign by sign. Name the page.</source>
        <translation>{word}: يُقرأ الرابط رمزًا رمزًا. اذكر اسم الصفحة.</translation>
    </message>
    <message>
        <source>{word}: a long number is read badly. Write it as it is said.</source>
        <translation>{word}: لا يُقرأ الرقم الطويل جيدًا. اكتبه كما يُنطق.</translation>
    </message>
    <message>
        <source>{word}: it may be spelled out. Write it as it is said.</source>
        <translation>{word}: قد يُقرأ حرفًا حرفًا. اكتبه كما يُنطق.</translation>
    </message>
    <message>
        <source>{word}: nobody can note an e-mail address by ear. Show it.</source>
        <translation>{word}: لا يمكن لأحد تدوين عنوان بريد إلكتروني بالسماع. اعرضه.</translation>
    </message>
    <message>
        <source>{word}: this sign is read badly, or not at all.</source>
        <translation>{word}: لا يُقرأ هذا الرمز جيدًا، أو لا يُقرأ أبدًا.</translation>
    </message>
    <message>
        <source>“{file}” is no show file, or it is damaged. Nothing in it was changed.</source>
        <translation>«{file}» ليس ملف فعالية، أو هو تالف. لم يُغيَّر فيه شيء.</translation>
    </message>
    <message>
        <source>“{part}” after the name of the cue is not known. Write what is meant as the panel&apos;s own scripts do.</source>
        <translation>«{part}» بعد اسم الفقرة غير معروف. اكتب المقصود كما تكتبه النصوص التي تصدّرها اللوحة.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation>
            <numerusform>… ولا أحرف أخرى. يُرسل النص كله. اضغط Delete لمسحه.</numerusform>
            <numerusform>… وحرف واحد آخر. يُرسل النص كله. اضغط Delete لمسحه.</numerusform>
            <numerusform>… وحرفان آخران. يُرسل النص كله. اضغط Delete لمسحه.</numerusform>
            <numerusform>… و{count} أحرف أخرى. يُرسل النص كله. اضغط Delete لمسحه.</numerusform>
            <numerusform>… و{count} حرفًا آخر. يُرسل النص كله. اضغط Delete لمسحه.</numerusform>
            <numerusform>… و{count} حرف آخر. يُرسل النص كله. اضغط Delete لمسحه.</numerusform>
        </translation>
    </message>
    <message>
        <source>−{time} under</source>
        <translation>−{time} تبكير</translation>
    </message>
</context>
</TS>
