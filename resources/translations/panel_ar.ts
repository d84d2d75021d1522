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
        <source>&amp;API secret</source>
        <translation>مفتا&amp;ح API</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>الو&amp;كيل</translation>
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
        <source>&amp;Big text for the stage</source>
        <translation>خط كبير للم&amp;سرح</translation>
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
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تع&amp;ديل</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Export the history …</source>
        <translation>ت&amp;صدير السجل …</translation>
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
        <source>&amp;It was spoken</source>
        <translation>تم نطق&amp;ه</translation>
    </message>
    <message>
        <source>&amp;Keys that work here</source>
        <translation>المفاتي&amp;ح المتاحة هنا</translation>
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
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>الب&amp;حث الآن</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>ال&amp;رسالة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>الجزء ال&amp;تالي من النافذة</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم ال&amp;عادي</translation>
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
        <source>&amp;Quick switcher …</source>
        <translation>التبديل السري&amp;ع…</translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation>&amp;تحديث الوكلاء والغرف</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ال&amp;غرفة</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>ال&amp;فعالية</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;جولة</translation>
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
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;سحب</translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation>بهذه الطريقة سيُنطق السياق بصوت مسموع. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation>وصل رد متأخر</translation>
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
        <source>A proxy here must not hold a user name or a password, for everybody on this computer can read it. Set such a proxy in the system&apos;s own settings.</source>
        <translation>يجب ألا يحتوي عنوان البروكسي هنا على اسم مستخدم أو كلمة مرور، لأن كل من يستخدم هذا الكمبيوتر يمكنه قراءتهما. اضبط مثل هذا البروكسي في إعدادات النظام نفسها.</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example:3128; or it is “direct”, or “system”.</source>
        <translation>يُكتب عنوان البروكسي هكذا: http://proxy.example:3128، أو «direct»، أو «system».</translation>
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
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation>وكيل أو غرفة أو أمر</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>All columns as &amp;usual</source>
        <translation>&amp;كل الأعمدة كالمعتاد</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>كل الأوامر (F10)</translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>كل ما عدا ذلك مخفي ما دام وضع الخصوصية مفعّلًا.</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation>كل الغرف (بث عام)</translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation>توجد لوحة أخرى تستخدم هذه الملفات. أغلقها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>الإرسال متاح</translation>
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
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back &amp;up the history now</source>
        <translation>&amp;نسخ السجل احتياطيًا الآن</translation>
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
        <source>Begins a new line of the text</source>
        <translation>بدء سطر جديد في النص</translation>
    </message>
    <message>
        <source>Brings back the last line, where nothing is written</source>
        <translation>استعادة آخر نص، إن لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation>اشترِ رصيدًا من bithuman.ai، ثم أرسل مرة أخرى.</translation>
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
        <source>Cancel the writing</source>
        <translation>إلغاء الكتابة</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
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
        <source>Choose a line above to see what became of it.</source>
        <translation>اختر نصًا في الأعلى لترى ما حدث له.</translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation>اختر وكيلًا وغرفة أولًا.</translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation>اختر وكيلًا وغرفة، واكتب نصًا، ثم اضغط Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation>اختر وكيلًا آخر. إن كان موجودًا على bithuman.ai، فحدّث اللوحة.</translation>
    </message>
    <message>
        <source>Choose the one or the other</source>
        <translation>اختيار أحدهما</translation>
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
        <source>Chooses the room</source>
        <translation>اختيار الغرفة</translation>
    </message>
    <message>
        <source>Chooses what is picked or typed</source>
        <translation>اعتماد ما اختير أو كُتب</translation>
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
        <source>Closes the help, and holds if a line is on its way</source>
        <translation>إغلاق المساعدة، والتجميد إن كان هناك نص في طريقه</translation>
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
        <source>Context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>سياق: مخفي</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>نسخ بصيغة Python</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation>انسخ المفتاح مرة أخرى من صفحة Developer على bithuman.ai واحفظه.</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>تعذّر الوصول إليها</translation>
    </message>
    <message>
        <source>Credits for about {hours} h {minutes} min</source>
        <translation>رصيد لنحو {hours} س و{minutes} د</translation>
    </message>
    <message>
        <source>Credits for about {minutes} min</source>
        <translation>رصيد لنحو {minutes} د</translation>
    </message>
    <message>
        <source>Credits for less than a minute</source>
        <translation>رصيد لأقل من دقيقة</translation>
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
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>تعديل وإرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Every line gets its outcome here. Where it is unknown, look at the stage before you say the line again.</source>
        <translation>يظهر هنا مصير كل سطر. إن كان مجهولًا، فانظر إلى المنصة قبل أن تقوله مرة أخرى.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
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
        <source>F5 does the same.</source>
        <translation>يؤدي المفتاح F5 الوظيفة نفسها.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation>البحث عن وكيل أو غرفة أو أمر</translation>
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
        <source>Follows the link</source>
        <translation>فتح الرابط</translation>
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
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation>أعطِ هذا الحساب اسمًا والصق مفتاح API الخاص به. تجد المفتاح على www.bithuman.ai ضمن «Developer» ثم «API Secrets».</translation>
    </message>
    <message>
        <source>Go to the next control, to the one before</source>
        <translation>الانتقال إلى عنصر التحكم التالي أو السابق</translation>
    </message>
    <message>
        <source>Goes on to the line after it</source>
        <translation>الانتقال إلى النص الذي يليه</translation>
    </message>
    <message>
        <source>Goes to the page, then from link to link</source>
        <translation>الانتقال إلى الصفحة، ثم من رابط إلى آخر</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>تجميد</translation>
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
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation>اضغط مطولًا للإرسال إلى كل الغرف (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Holds if a line is on its way, and then goes back to it</source>
        <translation>التجميد إن كان هناك نص في طريقه، ثم العودة إليه</translation>
    </message>
    <message>
        <source>How everything works (Shift+F1)</source>
        <translation>شرح كل شيء (Shift+F1)</translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation>إن كان لا يزال ينبغي قوله، فيمكنك الإرسال مرة أخرى بأمان.</translation>
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
        <source>It is not a JSON object.</source>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>It is not a property list with a dictionary.</source>
        <translation>ليس ملف property list يحتوي على قاموس (dictionary).</translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation>يمكنك الإرسال مرة أخرى بأمان.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>يجب أن يكون نصًا.</translation>
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
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation>يجب أن يكون نوعه REG_SZ أو REG_DWORD.</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>المفاتيح المتاحة هنا</translation>
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
        <source>Last lines</source>
        <translation>آخر الأسطر</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Look at another line</source>
        <translation>عرض نص آخر</translation>
    </message>
    <message>
        <source>Look at another room</source>
        <translation>عرض غرفة أخرى</translation>
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
        <source>Looking for rooms …</source>
        <translation>يجري البحث عن الغرف …</translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation>جارٍ البحث عن وكلائك…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>أوقف وضع الخصوصية لتحديد ما لا يزال ينبغي إرساله. سيُسحب كل ما عداه عند رفع التجميد.</translation>
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
        <source>More on</source>
        <translation>المزيد</translation>
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
        <source>Name</source>
        <translation>الاسم</translation>
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
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No API secret of the profile {profile} is kept ({store}).</source>
        <translation>لا يوجد مفتاح API محفوظ لملف التعريف {profile} ({store}).</translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation>لا وكيل هناك</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>لم يصل رد قبل انتهاء المهلة.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation>تعذّر فتح متصفح. عنوان الصفحة: {page}</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>نفد الرصيد</translation>
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
        <source>No room in the list is called so. Enter takes it for a room id.</source>
        <translation>لا غرفة في القائمة بهذا الاسم. يعتبره Enter معرّف غرفة.</translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation>لا توجد غرفة نشطة. افتح صفحة الوكيل.</translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>تعذّر تشغيل أي صوت على هذا الكمبيوتر. لا تزال النتائج تُعرض وتُقرأ بصوت مسموع. تحقق من مكبر الصوت، ثم أوقف الأصوات وشغّلها من جديد.</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation>لم يسمع أحد هذا النص: لا توجد غرفة متصلة بالوكيل.</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation>لا أحد متصل: ليس للوكيل غرفة نشطة هناك.</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>لم يسمعه أحد</translation>
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
        <source>Nothing has these words. Try fewer letters.</source>
        <translation>لا شيء يطابق هذه الكلمات. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>Nothing in the list is called so. Enter takes it for an agent code.</source>
        <translation>لا شيء في القائمة بهذا الاسم. يعتبره Enter رمز وكيل.</translation>
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
        <source>Notice</source>
        <translation>إشعار</translation>
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
        <source>On Speak and Context</source>
        <translation>على «نطق» و«سياق»</translation>
    </message>
    <message>
        <source>On hold: nothing leaves. Release the hold to send.</source>
        <translation>مجمّد: لا يخرج شيء. ارفع التجميد لتتمكن من الإرسال.</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>على المسرح</translation>
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
        <source>Op&amp;en the page</source>
        <translation>فتح ال&amp;صفحة</translation>
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
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
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
        <source>Pick an agent, then one of its rooms. The Send button always says who will get the line.</source>
        <translation>اختر وكيلًا ثم إحدى غرفه. يذكر زر الإرسال دائمًا من سيتلقى السطر.</translation>
    </message>
    <message>
        <source>Pick it from the list, or press Enter again to use exactly what you typed.</source>
        <translation>اختره من القائمة، أو اضغط Enter مرة أخرى لاستخدام ما كتبته بالضبط.</translation>
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
        <source>Presses it</source>
        <translation>الضغط عليه</translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>يعيد النص إلى الرسالة. لا يُرسل شيء.</translation>
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
        <source>Reached</source>
        <translation>وصل إليها</translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>عدد الغرف التي وصل إليها: {reached}. عدد الغرف التي لم يصل إليها: {missed}.</translation>
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
        <source>Reply</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>الغرفة {number}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation>عدد الغرف</translation>
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
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation>الإرسال مقفل: لا يخرج شيء بالخطأ. فعّل إتاحة الإرسال لتتمكن من الإرسال.</translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation>احفظ مفتاح ملف التعريف هذا مرة أخرى. قد يكون خادم بروكسي هو ما يزيله.</translation>
    </message>
    <message>
        <source>Say it agai&amp;n</source>
        <translation>إعاد&amp;ة النطق</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>ابحث أو اكتب رمزًا</translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation>راجع status.bithuman.ai، ثم حاول مرة أخرى بعد قليل.</translation>
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
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation>سجّل الدخول إلى bithuman.ai لمعرفة السبب، أو اختر ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation>وصل هذا النص إلى بعض الغرف دون غيرها.</translation>
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
        <source>Spea&amp;k</source>
        <translation>ن&amp;طق</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>نطق</translation>
    </message>
    <message>
        <source>Speak says it aloud, word for word. Context only tells the agent: nobody hears it.</source>
        <translation>«تحدّث» يقوله بصوت مسموع كلمة بكلمة. «سياق» يخبر الوكيل فقط: لا يسمعه أحد.</translation>
    </message>
    <message>
        <source>Speak through add-context</source>
        <translation>النطق عبر add-context</translation>
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
        <source>Speaks through the add-context call (type: speak). Leave it off unless asked to.</source>
        <translation>ينطق عبر استدعاء add-context (type: speak). اتركه متوقفًا ما لم يُطلب منك تشغيله.</translation>
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
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation>توجيه وكلائك مباشرةً</translation>
    </message>
    <message>
        <source>Step {number} of {count}. Esc ends the tour.</source>
        <translation>الخطوة {number} من {count}. ينهي Esc الجولة.</translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation>أوقفه قسم تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>TLS {time}</source>
        <translation>TLS {time}</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>التراجع عن ذلك (Ctrl+Z)</translation>
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
    <message>
        <source>Tell {agent} in {room}</source>
        <translation>إبلاغ {agent} في {room}</translation>
    </message>
    <message>
        <source>Tell …</source>
        <translation>إبلاغ…</translation>
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
        <source>The answer could not be understood.</source>
        <translation>تعذّر فهم الرد.</translation>
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
        <source>The connection was lost before an answer came.</source>
        <translation>انقطع الاتصال قبل وصول رد.</translation>
    </message>
    <message>
        <source>The copy never holds the API secret.</source>
        <translation>لا تحتوي النسخة أبدًا على مفتاح API.</translation>
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
        <source>The file cannot be written ({reason}). Choose another folder, or make room.</source>
        <translation>تتعذر كتابة الملف ({reason}). اختر مجلدًا آخر أو أفسح مكانًا.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation>تعذّر إنشاء المجلد {folder} ({reason}). وفّر له مساحة، أو اختر مجلدًا آخر باستخدام {variable}.</translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation>لم يحفظ السجل ما حدث لهذا النص.</translation>
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
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation>النص فارغ. اكتب ما ينبغي أن يقوله الوكيل أو يعرفه.</translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation>طال انتظار النص، لذا لم يُرسل.</translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation>سُحب النص قبل خروج أي شيء منه.</translation>
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
        <source>The name of the server was not found.</source>
        <translation>لم يُعثر على اسم الخادم.</translation>
    </message>
    <message>
        <source>The network guard in front of bitHuman turned this machine away.</source>
        <translation>رفض حارس الشبكة أمام bitHuman هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The newest line, the oldest line</source>
        <translation>أحدث نص، وأقدم نص</translation>
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
        <source>The panel ended</source>
        <translation>أُغلقت اللوحة</translation>
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
        <source>The place where releases are announced could not be reached. Check the connection, then look again.</source>
        <translation>تعذّر الوصول إلى الموقع الذي تُعلن فيه الإصدارات. تحقق من الاتصال، ثم ابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>The plan of this account does not include this.</source>
        <translation>باقة هذا الحساب لا تشمل ذلك.</translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation>طلبت المنصة الانتظار: نصوص كثيرة في دقيقة واحدة. لم تنفّذ شيئًا.</translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation>لا تعرف المنصة مفتاح API هذا. انسخه مرة أخرى كاملًا.</translation>
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
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation>لا تقبل المنصة نصوصًا أخرى حاليًا. اضغط مرة أخرى بعد {seconds} ث.</translation>
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
        <source>The request reached bitHuman without an API secret.</source>
        <translation>وصل الطلب إلى bitHuman دون مفتاح API.</translation>
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
        <source>The secret goes into this computer&apos;s own password store and nowhere else. Leave the address empty unless your IT gave you one.</source>
        <translation>يُحفظ المفتاح في مخزن كلمات المرور في هذا الكمبيوتر ولا يُحفظ في أي مكان آخر. اترك العنوان فارغًا ما لم يعطك قسم تقنية المعلومات عنوانًا.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>لم يتمكن الخادم من إثبات هويته.</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation>تعذّر حفظ الإعدادات ({reason}). تأكد من أن الكتابة في {folder} ممكنة ومن وجود مساحة فيه.</translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation>تعذّر استخدام مفتاح API المحفوظ لملف التعريف {profile}. احفظه مرة أخرى.</translation>
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
        <source>There is no API secret for the profile {profile}.</source>
        <translation>لا يوجد مفتاح API لملف التعريف {profile}.</translation>
    </message>
    <message>
        <source>There is no line to back up yet.</source>
        <translation>لا يوجد سطر لنسخه احتياطيًا بعد.</translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation>لا يوجد وكيل كهذا في هذا الحساب.</translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation>تعذّرت قراءتها ({reason}).</translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation>لا يوجد وكيل في هذا الحساب بعد. أنشئ وكيلًا على المنصة، أو اكتب رمزًا.</translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation>نفد رصيد هذا الحساب.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>لا يُسمح لهذا الحساب بذلك.</translation>
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
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation>لا تعرف هذه النسخة من اللوحة أين تُعلن الإصدارات.</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>سيُرسل هذا إلى كل الغرف. اضغط الزر مطولًا، أو اضغط Ctrl+Shift+Enter.</translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation>هذه مسودة الوجهة نفسها. وُضع النص السابق جانبًا.</translation>
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
        <source>This line waits for the one before it.</source>
        <translation>ينتظر هذا النص النص الذي قبله.</translation>
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
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation>لا تسرد هذه المنصة الغرف. اكتب معرّف الغرفة، أو اختر كل الغرف.</translation>
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
        <source>This target had a draft of its own. It is put aside.</source>
        <translation>كانت لهذه الوجهة مسودة خاصة بها. وُضعت جانبًا.</translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation>أُرسل هذا النص نفسه إلى هناك للتو. اضغط مرة أخرى لإرساله من جديد.</translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation>سبق إرسال هذا النص نفسه. اكتبه مرة أخرى ليُقال من جديد.</translation>
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
        <source>Time</source>
        <translation>الوقت</translation>
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
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation>نصوص كثيرة في وقت قصير: تطلب bitHuman الانتظار.</translation>
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
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
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
        <source>Wait a minute, then send it again.</source>
        <translation>انتظر دقيقة، ثم أرسله مرة أخرى.</translation>
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
        <source>What became of this line is settled already.</source>
        <translation>حُسم بالفعل ما حدث لهذا النص.</translation>
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
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation>هل تبحث اللوحة مرة كل يوم عن إصدار أحدث؛ لا تبحث أبدًا أثناء الفعالية</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw all</source>
        <translation>س&amp;حب الكل</translation>
    </message>
    <message>
        <source>With an underlined letter: opens the menu, presses the button</source>
        <translation>مع حرف تحته خط: فتح القائمة أو الضغط على الزر</translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation>اسحبه إن لم يعد ينبغي قوله.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>اكتب السطر</translation>
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
        <source>You left it as it is</source>
        <translation>تركته كما هو</translation>
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
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation>أفسحت مسودتك المجال للنص السابق.</translation>
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
        <source>connect {time}</source>
        <translation>الاتصال {time}</translation>
    </message>
    <message>
        <source>connection opened ahead</source>
        <translation>اتصال فُتح مسبقًا</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation>لا وكيل هناك: لا تصل النصوص</translation>
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
        <source>typed by hand</source>
        <translation>كُتب يدويًا</translation>
    </message>
    <message>
        <source>wait {time}</source>
        <translation>الانتظار {time}</translation>
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
    <message>
        <source>{count} ms</source>
        <translation>{count} مللي ثانية</translation>
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
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>تعذّرت قراءة {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation>{file} كبير جدًا.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{headline} {mode}, {time}, {target}: {text}</source>
        <translation>{headline} {mode}، {time}، {target}: {text}</translation>
    </message>
    <message>
        <source>{keys} does the same.</source>
        <translation>يؤدي {keys} الوظيفة نفسها.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{target}: {text}</source>
        <translation>{target}: {text}</translation>
    </message>
    <message>
        <source>{title} {hint}</source>
        <translation>{title} {hint}</translation>
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
</context>
</TS>
