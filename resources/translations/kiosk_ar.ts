<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_001" sourcelanguage="en">
<context>
    <name>Face</name>
    <message>
        <source>1. Which bib?</source>
        <translation>1. أي صدرية؟</translation>
    </message>
    <message>
        <source>2. What happened to it?</source>
        <translation>2. ماذا حدث لها؟</translation>
    </message>
    <message>
        <source>95 % take less than</source>
        <translation>‏95% في أقل من</translation>
    </message>
    <message>
        <source>A bib has come back to the desk</source>
        <translation>أُعيدت صدرية إلى المكتب</translation>
    </message>
    <message>
        <source>A bib was left behind</source>
        <translation>تُركت صدرية دون استلام</translation>
    </message>
    <message>
        <source>A bib was left here. Somebody has to take it away first.</source>
        <translation>تُركت صدرية هنا. يجب أن يأخذها أحد أولاً.</translation>
    </message>
    <message>
        <source>A minor: guardian {name} is here</source>
        <translation>قاصر: ولي الأمر {name} حاضر</translation>
    </message>
    <message>
        <source>A minor: the guardian is here</source>
        <translation>قاصر: ولي الأمر حاضر</translation>
    </message>
    <message>
        <source>A question waits for somebody&apos;s eyes</source>
        <translation>سؤال ينتظر من ينظر فيه</translation>
    </message>
    <message>
        <source>A runner asks for a volunteer</source>
        <translation>أحد المشاركين يطلب مساعدة متطوع</translation>
    </message>
    <message>
        <source>A runner chooses a race</source>
        <translation>اختيار سباق</translation>
    </message>
    <message>
        <source>A runner waits for the identity check</source>
        <translation>أحد المشاركين ينتظر التحقق من الهوية</translation>
    </message>
    <message>
        <source>A volunteer comes to look at your document</source>
        <translation>سيأتي أحد المتطوعين للاطلاع على وثيقتكم</translation>
    </message>
    <message>
        <source>A volunteer is called.</source>
        <translation>تم استدعاء أحد المتطوعين.</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
    <message>
        <source>Add: bib, pass or member number</source>
        <translation>إضافة: صدرية أو تصريح أو رقم عضوية</translation>
    </message>
    <message>
        <source>Almost no labels left: {count}. Put a new roll in before the next runner.</source>
        <translation>تكاد الملصقات تنفد: {count}. يرجى تركيب لفافة جديدة قبل المشارك التالي.</translation>
    </message>
    <message>
        <source>Almost no ribbon left. Labels it is good for: {count}. Put a new one in before the next runner.</source>
        <translation>يكاد الشريط الحبري ينفد. الملصقات الممكنة: {count}. يرجى تركيب شريط جديد قبل المشارك التالي.</translation>
    </message>
    <message>
        <source>Although bibs are unfinished</source>
        <translation>رغم وجود صدريات غير منجزة</translation>
    </message>
    <message>
        <source>Another start area</source>
        <translation>منطقة انطلاق أخرى</translation>
    </message>
    <message>
        <source>Another start area for {race}</source>
        <translation>منطقة انطلاق أخرى لسباق {race}</translation>
    </message>
    <message>
        <source>Answer below first</source>
        <translation>يرجى الإجابة أدناه أولاً</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>As on the list</source>
        <translation>كما في القائمة</translation>
    </message>
    <message>
        <source>Asking the devices …</source>
        <translation>جارٍ الاستعلام من الأجهزة …</translation>
    </message>
    <message>
        <source>Asking the stations …</source>
        <translation>جارٍ الاستعلام من المحطات …</translation>
    </message>
    <message>
        <source>Asks first if a bib is unfinished here</source>
        <translation>يطلب التأكيد إذا بقيت هنا صدرية غير منجزة</translation>
    </message>
    <message>
        <source>Asks for a piece to be destroyed</source>
        <translation>يطلب إتلاف نسخة</translation>
    </message>
    <message>
        <source>Asks whether a bib is out</source>
        <translation>يسأل هل خرجت الصدرية</translation>
    </message>
    <message>
        <source>At most 24 letters</source>
        <translation>24 حرفاً على الأكثر</translation>
    </message>
    <message>
        <source>BIB</source>
        <translation>الصدرية</translation>
    </message>
    <message>
        <source>BIB – REPLACEMENT {copy}</source>
        <translation>الصدرية – البديلة رقم {copy}</translation>
    </message>
    <message>
        <source>BIBS COLLECTED</source>
        <translation>الصدريات المستلَمة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>سُلّمت شارة</translation>
    </message>
    <message>
        <source>Badge taken</source>
        <translation>سُحبت شارة</translation>
    </message>
    <message>
        <source>Barcode and chip belong to this runner.</source>
        <translation>الرمز الشريطي والشريحة يخصان هذا المشارك.</translation>
    </message>
    <message>
        <source>Begun here: was it handed over?</source>
        <translation>بدأت هنا: هل سُلّمت؟</translation>
    </message>
    <message>
        <source>Being made at {station}</source>
        <translation>قيد الإعداد في {station}</translation>
    </message>
    <message>
        <source>Being made here</source>
        <translation>قيد الإعداد هنا</translation>
    </message>
    <message>
        <source>Bib came out</source>
        <translation>خرجت الصدرية</translation>
    </message>
    <message>
        <source>Bib handed over</source>
        <translation>سُلّمت الصدرية</translation>
    </message>
    <message>
        <source>Bib left behind</source>
        <translation>صدرية متروكة</translation>
    </message>
    <message>
        <source>Bib number</source>
        <translation>رقم الصدرية</translation>
    </message>
    <message>
        <source>Bib number: scan or type it</source>
        <translation>رقم الصدرية: بالمسح أو الكتابة</translation>
    </message>
    <message>
        <source>Bib read back</source>
        <translation>قُرئت الصدرية للتحقق</translation>
    </message>
    <message>
        <source>Bib {bib}</source>
        <translation>الصدرية {bib}</translation>
    </message>
    <message>
        <source>Bib {bib}  ·  {name}</source>
        <translation>الصدرية {bib}  ·  {name}</translation>
    </message>
    <message>
        <source>Bib {bib} done</source>
        <translation>أُنجزت الصدرية {bib}</translation>
    </message>
    <message>
        <source>Bib {bib} is being made at {where}: finish it there first.</source>
        <translation>الصدرية {bib} قيد الإعداد في {where}: يرجى إنهاؤها هناك أولاً.</translation>
    </message>
    <message>
        <source>Bib {bib} was handed over</source>
        <translation>سُلّمت الصدرية {bib}</translation>
    </message>
    <message>
        <source>Bib {bib} was left behind</source>
        <translation>تُركت الصدرية {bib} دون استلام</translation>
    </message>
    <message>
        <source>Bib {bib} was never collected: scan the runner&apos;s pass instead.</source>
        <translation>لم تُستلم الصدرية {bib} قط: يرجى مسح تصريح المشارك بدلاً منها.</translation>
    </message>
    <message>
        <source>Bib {bib}: {what}</source>
        <translation>الصدرية {bib}: {what}</translation>
    </message>
    <message>
        <source>Bibs collected</source>
        <translation>الصدريات المستلَمة</translation>
    </message>
    <message>
        <source>Bibs hour by hour</source>
        <translation>الصدريات ساعة بساعة</translation>
    </message>
    <message>
        <source>Bibs within the last hour</source>
        <translation>الصدريات خلال الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Born on {day}</source>
        <translation>تاريخ الميلاد: {day}</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation>تاريخ الميلاد: {day}</translation>
    </message>
    <message>
        <source>Call a volunteer</source>
        <translation>طلب مساعدة متطوع</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Checks documents</source>
        <translation>التحقق من الوثائق</translation>
    </message>
    <message>
        <source>Chip revoked</source>
        <translation>أُلغيت الشريحة</translation>
    </message>
    <message>
        <source>Chip written</source>
        <translation>كُتبت الشريحة</translation>
    </message>
    <message>
        <source>Choices: {count}.</source>
        <translation>عدد الخيارات: {count}.</translation>
    </message>
    <message>
        <source>Choose a start area.</source>
        <translation>يرجى اختيار منطقة انطلاق.</translation>
    </message>
    <message>
        <source>Choose one to go on here where it stopped.</source>
        <translation>يرجى اختيار واحدة للمتابعة هنا من حيث توقفت.</translation>
    </message>
    <message>
        <source>Choose one to go on where it stopped.</source>
        <translation>يرجى اختيار واحدة للمتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Choose with the arrows and Enter. Ask for the birth date where names are alike.</source>
        <translation>الاختيار بالأسهم ومفتاح الإدخال. يُسأل عن تاريخ الميلاد عند تشابه الأسماء.</translation>
    </message>
    <message>
        <source>Choose {race}</source>
        <translation>اختيار {race}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close Dossard</source>
        <translation>إغلاق Dossard</translation>
    </message>
    <message>
        <source>Close Dossard?</source>
        <translation>هل تريد إغلاق Dossard؟</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>إغلاق رغم ذلك</translation>
    </message>
    <message>
        <source>Close it after the last bib: every station then refuses, and says so.</source>
        <translation>يُغلق بعد آخر صدرية: عندها ترفض كل محطة وتبيّن السبب.</translation>
    </message>
    <message>
        <source>Close the event</source>
        <translation>إغلاق الفعالية</translation>
    </message>
    <message>
        <source>Close this kiosk for runners</source>
        <translation>إغلاق هذه المحطة أمام المشاركين</translation>
    </message>
    <message>
        <source>Closed since {when}</source>
        <translation>مغلق منذ {when}</translation>
    </message>
    <message>
        <source>Closed – please use another station</source>
        <translation>مغلق – يرجى استخدام محطة أخرى</translation>
    </message>
    <message>
        <source>Code for the help desk: {code}</source>
        <translation>الرمز لمكتب المساعدة: {code}</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>Collected by: {proxy}</source>
        <translation>المستلِم: {proxy}</translation>
    </message>
    <message>
        <source>Collected on {when} at {station}</source>
        <translation>استُلمت في {when} لدى {station}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>DOSSARD STAFF</source>
        <translation>DOSSARD · الفريق</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>شاشة داكنة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Deleted. Signs left: {count}.</source>
        <translation>حُذف. الأحرف المتبقية: {count}.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Destroy this piece of bib {bib}</source>
        <translation>يجب إتلاف هذه النسخة من الصدرية {bib}</translation>
    </message>
    <message>
        <source>Destroyed – make another</source>
        <translation>أُتلفت – إعداد نسخة أخرى</translation>
    </message>
    <message>
        <source>Destroyed – make no other</source>
        <translation>أُتلفت – دون نسخة أخرى</translation>
    </message>
    <message>
        <source>Device took nothing</source>
        <translation>لم يستقبل الجهاز شيئاً</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>تم الاطلاع على الوثائق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة قيادة</translation>
    </message>
    <message>
        <source>Each group has one name and one birth date. Enter opens a person; nothing is merged here.</source>
        <translation>لكل مجموعة اسم واحد وتاريخ ميلاد واحد. مفتاح الإدخال يفتح ملف الشخص؛ لا يُدمج شيء هنا.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>فارغ.</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Enter makes the next bib; when it is read back, Enter hands it over and begins the one after. Who makes a first bib here says that the documents were seen.</source>
        <translation>مفتاح الإدخال يُعدّ الصدرية التالية؛ وبعد قراءتها يسلّمها ويبدأ ما بعدها. إعداد صدرية أولى هنا إقرار بأن الوثائق قد رُوجعت.</translation>
    </message>
    <message>
        <source>Erase the last one</source>
        <translation>حذف الأخير</translation>
    </message>
    <message>
        <source>Esc twice</source>
        <translation>Esc مرتين</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Event closed</source>
        <translation>أُغلقت الفعالية</translation>
    </message>
    <message>
        <source>Event opened again</source>
        <translation>أُعيد فتح الفعالية</translation>
    </message>
    <message>
        <source>Event: {name}</source>
        <translation>الفعالية: {name}</translation>
    </message>
    <message>
        <source>Every bib is handed over.</source>
        <translation>سُلّمت جميع الصدريات.</translation>
    </message>
    <message>
        <source>Every station refuses until a supervisor opens it again.</source>
        <translation>ترفض كل المحطات إلى أن يعيد أحد المشرفين الفتح.</translation>
    </message>
    <message>
        <source>Everybody near you will hear your name and what you type. F7 once more allows it.</source>
        <translation>سيسمع من حولكم اسمكم وما تكتبونه. للسماح بذلك اضغطوا F7 مرة أخرى.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Explains a refusal</source>
        <translation>يشرح سبب الرفض</translation>
    </message>
    <message>
        <source>Find my place</source>
        <translation>البحث عن مكاني</translation>
    </message>
    <message>
        <source>Finish bib {bib} first: nothing was looked up.</source>
        <translation>يرجى إنهاء الصدرية {bib} أولاً: لم يُبحث عن شيء.</translation>
    </message>
    <message>
        <source>Finish them first: see Twice &amp; unfinished.</source>
        <translation>يجب إنهاؤها أولاً: انظر «المكرر وغير المنجز».</translation>
    </message>
    <message>
        <source>Finish this bib first</source>
        <translation>يرجى إنهاء هذه الصدرية أولاً</translation>
    </message>
    <message>
        <source>First the number of a bib that was collected, then what happened to it.</source>
        <translation>أولاً رقم صدرية سبق استلامها، ثم ما حدث لها.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Full name; leave it empty for the runner</source>
        <translation>الاسم الكامل؛ يُترك فارغاً إذا حضر المشارك</translation>
    </message>
    <message>
        <source>Give this start area</source>
        <translation>منح منطقة الانطلاق هذه</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>متابعة الزيارة</translation>
    </message>
    <message>
        <source>Go to the sign of the bar</source>
        <translation>التوجه إلى علامة الشريط</translation>
    </message>
    <message>
        <source>Go to the sign of the circle</source>
        <translation>التوجه إلى علامة الدائرة</translation>
    </message>
    <message>
        <source>Go to the sign of the cross</source>
        <translation>التوجه إلى علامة الصليب</translation>
    </message>
    <message>
        <source>Go to the sign of the diamond</source>
        <translation>التوجه إلى علامة المعيّن</translation>
    </message>
    <message>
        <source>Go to the sign of the hexagon</source>
        <translation>التوجه إلى علامة السداسي</translation>
    </message>
    <message>
        <source>Go to the sign of the square</source>
        <translation>التوجه إلى علامة المربع</translation>
    </message>
    <message>
        <source>Go to the sign of the star</source>
        <translation>التوجه إلى علامة النجمة</translation>
    </message>
    <message>
        <source>Go to the sign of the triangle</source>
        <translation>التوجه إلى علامة المثلث</translation>
    </message>
    <message>
        <source>Guardian is here</source>
        <translation>ولي الأمر حاضر</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand over bib {bib}</source>
        <translation>تسليم الصدرية {bib}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Hands a bib over</source>
        <translation>يسلّم صدرية</translation>
    </message>
    <message>
        <source>Has just finished a bib</source>
        <translation>أنجز صدرية للتو</translation>
    </message>
    <message>
        <source>Has stopped</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Hold its code still, a hand&apos;s width away.</source>
        <translation>يُمسك الرمز ثابتاً على بُعد شبر.</translation>
    </message>
    <message>
        <source>Hold the barcode of bib {bib} before the scanner</source>
        <translation>يرجى وضع الرمز الشريطي للصدرية {bib} أمام الماسح</translation>
    </message>
    <message>
        <source>I am of the staff</source>
        <translation>أنا من فريق العمل</translation>
    </message>
    <message>
        <source>I have no pass</source>
        <translation>ليس لدي تصريح</translation>
    </message>
    <message>
        <source>I have taken it away</source>
        <translation>أخذتها</translation>
    </message>
    <message>
        <source>I have taken my bib</source>
        <translation>أخذت صدريتي</translation>
    </message>
    <message>
        <source>I have understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>بطاقة هوية</translation>
    </message>
    <message>
        <source>Identity seen</source>
        <translation>تم الاطلاع على الهوية</translation>
    </message>
    <message>
        <source>If its barcode does not scan, a supervisor answers for it.</source>
        <translation>إذا تعذّرت قراءة رمزها الشريطي، يتولى أحد المشرفين المسؤولية.</translation>
    </message>
    <message>
        <source>Is bib {bib} out?</source>
        <translation>هل خرجت الصدرية {bib}؟</translation>
    </message>
    <message>
        <source>Is the chain intact?</source>
        <translation>هل السلسلة سليمة؟</translation>
    </message>
    <message>
        <source>Issue bib</source>
        <translation>إصدار الصدرية</translation>
    </message>
    <message>
        <source>It does not scan</source>
        <translation>لا تُقرأ</translation>
    </message>
    <message>
        <source>It is corrected in the event&apos;s list too, so that a replacement says the same.</source>
        <translation>يُصحَّح أيضاً في قائمة الفعالية ليظهر كذلك على أي صدرية بديلة.</translation>
    </message>
    <message>
        <source>It is in</source>
        <translation>تم تركيبه</translation>
    </message>
    <message>
        <source>It must not be used. Cut through its number and its chip.</source>
        <translation>يجب ألا تُستعمل. يرجى قص الرقم والشريحة.</translation>
    </message>
    <message>
        <source>It proves that this bib is yours.</source>
        <translation>هذا يثبت أن الصدرية لكم.</translation>
    </message>
    <message>
        <source>It stands in the organiser&apos;s message to you.</source>
        <translation>تجدونه في رسالة المنظم إليكم.</translation>
    </message>
    <message>
        <source>It was handed over</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Its barcode was read: the bib is in your hand.</source>
        <translation>قُرئ رمزها الشريطي: الصدرية بين أيديكم.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Journal: who did what</source>
        <translation>السجل: من فعل ماذا</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>محفوظ في {folder}</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>محطة ذاتية</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Labels left: {count}.</source>
        <translation>الملصقات المتبقية: {count}.</translation>
    </message>
    <message>
        <source>Labels left: {count}. Runs out at {time}.</source>
        <translation>الملصقات المتبقية: {count}. تنفد في {time}.</translation>
    </message>
    <message>
        <source>Labels on the new roll</source>
        <translation>ملصقات اللفافة الجديدة</translation>
    </message>
    <message>
        <source>Laid aside</source>
        <translation>وُضعت جانباً</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>أكبر نص</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>إبقاؤها مغلقة</translation>
    </message>
    <message>
        <source>Leave the chip on the encoder until the next step.</source>
        <translation>تُترك الشريحة على جهاز الترميز حتى الخطوة التالية.</translation>
    </message>
    <message>
        <source>Left bib taken away</source>
        <translation>أُخذت الصدرية المتروكة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>رخصة رياضية</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light screen</source>
        <translation>شاشة فاتحة</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>فاتح، داكن، تباين عالٍ</translation>
    </message>
    <message>
        <source>Look at the printer. Nothing is printed again before you answer.</source>
        <translation>يرجى النظر إلى الطابعة. لن يُطبع شيء مجدداً قبل الإجابة.</translation>
    </message>
    <message>
        <source>Look at this person&apos;s own document. The journal keeps that somebody else collected, not who.</source>
        <translation>يرجى الاطلاع على وثيقة هذا الشخص نفسه. يحفظ السجل أن شخصاً آخر استلم، دون اسمه.</translation>
    </message>
    <message>
        <source>Looking up …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Looks a runner up</source>
        <translation>يبحث عن مشارك</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Lost or damaged: replace it</source>
        <translation>مفقودة أو تالفة: استبدالها</translation>
    </message>
    <message>
        <source>Lost, damaged or stolen</source>
        <translation>مفقودة أو تالفة أو مسروقة</translation>
    </message>
    <message>
        <source>Make the next bib</source>
        <translation>إعداد الصدرية التالية</translation>
    </message>
    <message>
        <source>Make the replacement</source>
        <translation>إعداد البديل</translation>
    </message>
    <message>
        <source>Makes a bib</source>
        <translation>يُعدّ صدرية</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>رقم العضوية</translation>
    </message>
    <message>
        <source>Member {member}: {what}</source>
        <translation>العضو {member}: {what}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>NO BIB</source>
        <translation>لا صدرية</translation>
    </message>
    <message>
        <source>NOT YET</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Name of the person who collects for the runner</source>
        <translation>اسم الشخص الذي يستلم نيابة عن المشارك</translation>
    </message>
    <message>
        <source>Name of the staff</source>
        <translation>اسم عضو الفريق</translation>
    </message>
    <message>
        <source>Name on the bib</source>
        <translation>الاسم على الصدرية</translation>
    </message>
    <message>
        <source>Name to print</source>
        <translation>الاسم المراد طباعته</translation>
    </message>
    <message>
        <source>Names and typed signs are said from now on.</source>
        <translation>تُنطق الأسماء والأحرف المكتوبة من الآن.</translation>
    </message>
    <message>
        <source>Names and typed signs are said.</source>
        <translation>تُنطق الأسماء والأحرف المكتوبة.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليكم</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>لم يُرصد قط</translation>
    </message>
    <message>
        <source>New roll</source>
        <translation>لفافة جديدة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next runner</source>
        <translation>المشارك التالي</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>No bib can be given out here.</source>
        <translation>لا يمكن تسليم أي صدرية هنا.</translation>
    </message>
    <message>
        <source>No bib can be made here now.</source>
        <translation>لا يمكن إعداد أي صدرية هنا الآن.</translation>
    </message>
    <message>
        <source>No bib was collected yet: serve this runner at a desk, or by Surge.</source>
        <translation>لم تُستلم أي صدرية بعد: تُقدَّم الخدمة لهذا المشارك في مكتب أو عبر «الذروة».</translation>
    </message>
    <message>
        <source>No bib was made.</source>
        <translation>لم تُعدّ أي صدرية.</translation>
    </message>
    <message>
        <source>No bib was made; number {bib} is taken back</source>
        <translation>لم تُعدّ أي صدرية؛ استُرجع الرقم {bib}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>دون اسم</translation>
    </message>
    <message>
        <source>No name will be printed.</source>
        <translation>لن يُطبع أي اسم.</translation>
    </message>
    <message>
        <source>No roll was noted yet: see Stations, New roll.</source>
        <translation>لم تُسجَّل أي لفافة بعد: انظر «المحطات»، «لفافة جديدة».</translation>
    </message>
    <message>
        <source>No start area</source>
        <translation>دون منطقة انطلاق</translation>
    </message>
    <message>
        <source>No station has said anything yet.</source>
        <translation>لم ترد أي إشارة من المحطات بعد.</translation>
    </message>
    <message>
        <source>No two people with a place share name and birth date.</source>
        <translation>لا يوجد شخصان مسجلان بالاسم وتاريخ الميلاد نفسيهما.</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>لا، لم يخرج شيء</translation>
    </message>
    <message>
        <source>Nobody can set this aside.</source>
        <translation>لا يمكن لأحد تجاوز هذا المانع.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Add a supervisor: kiosk staff add</source>
        <translation>لا أحد لديه رمز PIN بعد. تُضاف صفة مشرف بالأمر: kiosk staff add</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Add a supervisor: kiosk staff add NAME --role supervisor</source>
        <translation>لا أحد لديه رمز PIN بعد. تُضاف صفة مشرف بالأمر: kiosk staff add NAME --role supervisor</translation>
    </message>
    <message>
        <source>Nobody has collected bib {bib}: scan the runner&apos;s pass instead.</source>
        <translation>لم يستلم أحد الصدرية {bib}: يرجى مسح تصريح المشارك بدلاً منها.</translation>
    </message>
    <message>
        <source>Nobody is known under this number.</source>
        <translation>لا أحد معروف بهذا الرقم.</translation>
    </message>
    <message>
        <source>Nobody is on the list. Scan bibs or passes of those who need one.</source>
        <translation>لا أحد في القائمة. تُمسح صدريات أو تصاريح من يحتاجون إليها.</translation>
    </message>
    <message>
        <source>Nobody is served here at the moment.</source>
        <translation>لا تُقدَّم الخدمة لأحد هنا حالياً.</translation>
    </message>
    <message>
        <source>Nobody seems to be in twice</source>
        <translation>لا يبدو أن أحداً مسجل مرتين</translation>
    </message>
    <message>
        <source>Nobody was there for two minutes: please sign in again.</source>
        <translation>لا نشاط منذ دقيقتين: يرجى تسجيل الدخول مجدداً.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Not collected after all</source>
        <translation>لم تُستلم في النهاية</translation>
    </message>
    <message>
        <source>Not confirmed – stop here</source>
        <translation>غير مؤكد – التوقف هنا</translation>
    </message>
    <message>
        <source>Not known whether it is out</source>
        <translation>لا يُعرف هل خرجت</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>لم يعد ضرورياً</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not seen for {time}</source>
        <translation>بلا إشارة منذ {time}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message numerus="yes">
        <source>Noted: a new roll of {n} labels.</source>
        <translation>
            <numerusform>سُجّلت لفافة جديدة دون ملصقات.</numerusform>
            <numerusform>سُجّلت لفافة جديدة فيها ملصق واحد.</numerusform>
            <numerusform>سُجّلت لفافة جديدة فيها ملصقان.</numerusform>
            <numerusform>سُجّلت لفافة جديدة فيها {n} ملصقات.</numerusform>
            <numerusform>سُجّلت لفافة جديدة فيها {n} ملصقاً.</numerusform>
            <numerusform>سُجّلت لفافة جديدة فيها {n} ملصق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a supervisor can. It then stays closed until somebody starts it again.</source>
        <translation>لا يستطيع ذلك إلا المشرف. ويبقى بعدها مغلقًا حتى يشغّله أحد من جديد.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Pickup is open</source>
        <translation>التسليم مفتوح</translation>
    </message>
    <message>
        <source>Please wait {seconds} s, or call a volunteer.</source>
        <translation>يرجى الانتظار {seconds} ث، أو طلب مساعدة متطوع.</translation>
    </message>
    <message>
        <source>The ribbon ends soon. Labels it is good for: {count}. Have a new one at hand.</source>
        <translation>سينتهي الشريط الحبري قريباً. الملصقات الممكنة: {count}. يرجى تجهيز شريط جديد.</translation>
    </message>
    <message>
        <source>The roll ends soon. Labels left: {count}. Have a new one at hand.</source>
        <translation>ستنتهي اللفافة قريباً. الملصقات المتبقية: {count}. يرجى تجهيز لفافة جديدة.</translation>
    </message>
    <message>
        <source>This number and this birth date are not together in our list. Check both, or go to the help desk. ({code})</source>
        <translation>هذا الرقم وتاريخ الميلاد لا يجتمعان في قائمتنا. يرجى مراجعة كليهما أو التوجه إلى مكتب المساعدة. ({code})</translation>
    </message>
    <message>
        <source>Notes something</source>
        <translation>يسجّل شيئاً</translation>
    </message>
    <message>
        <source>A code for bib {bib} that was never given out</source>
        <translation>رمز للصدرية {bib} لم يُسلَّم قط</translation>
    </message>
    <message>
        <source>A copy of the chip of bib {bib}</source>
        <translation>نسخة من شريحة الصدرية {bib}</translation>
    </message>
    <message>
        <source>A later copy has replaced it: it does not count. Destroy it.</source>
        <translation>حلّت محلها نسخة لاحقة: لا تُحتسب. يرجى إتلافها.</translation>
    </message>
    <message>
        <source>A new one is in</source>
        <translation>تم تركيب بديل جديد</translation>
    </message>
    <message>
        <source>A rehearsal&apos;s chips are of no use to the timing.</source>
        <translation>شرائح التجربة لا تفيد في التوقيت.</translation>
    </message>
    <message>
        <source>A revoked chip of bib {bib}</source>
        <translation>شريحة ملغاة للصدرية {bib}</translation>
    </message>
    <message>
        <source>A supervisor can set this aside at a desk: scan the pass there, then F10.</source>
        <translation>يمكن للمشرف تجاوز هذا المانع في أحد المكاتب: يُمسح التصريح هناك ثم F10.</translation>
    </message>
    <message>
        <source>A void chip of bib {bib}</source>
        <translation>شريحة باطلة للصدرية {bib}</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>Bib {bib} is kept at a desk: scan the runner&apos;s pass and hand it over.</source>
        <translation>الصدرية {bib} محفوظة في أحد المكاتب: يرجى مسح تصريح المشارك وتسليمها.</translation>
    </message>
    <message>
        <source>Bib, member, attempt such as 1427.1, chip, or a code such as R09</source>
        <translation>صدرية أو عضو أو محاولة مثل 1427.1 أو شريحة أو رمز مثل R09</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>شريحة</translation>
    </message>
    <message>
        <source>Chip code</source>
        <translation>رمز الشريحة</translation>
    </message>
    <message>
        <source>Does bib {bib} scan?</source>
        <translation>هل تُقرأ الصدرية {bib}؟</translation>
    </message>
    <message>
        <source>Factory number</source>
        <translation>رقم المصنع</translation>
    </message>
    <message>
        <source>First mark what you have seen.</source>
        <translation>يرجى أولاً تحديد ما تم الاطلاع عليه.</translation>
    </message>
    <message>
        <source>Forget all people for ever: on the command line, once the event is closed.</source>
        <translation>نسيان جميع الأشخاص نهائياً: من سطر الأوامر بعد إغلاق الفعالية.</translation>
    </message>
    <message>
        <source>Give this chip up</source>
        <translation>الاستغناء عن هذه الشريحة</translation>
    </message>
    <message>
        <source>Go on with the runner</source>
        <translation>المتابعة مع المشارك</translation>
    </message>
    <message>
        <source>Hold its barcode before the scanner. If it is spoilt or does not read, another one is made.</source>
        <translation>يرجى وضع رمزها الشريطي أمام الماسح. إذا كانت تالفة أو لا تُقرأ، تُعدّ صدرية أخرى.</translation>
    </message>
    <message>
        <source>How many labels are left; a new one is in</source>
        <translation>عدد الملصقات المتبقية، وما تم تركيبه</translation>
    </message>
    <message>
        <source>Is bib {bib} as it should be?</source>
        <translation>هل الصدرية {bib} سليمة؟</translation>
    </message>
    <message>
        <source>It does not count yet. Go on with that bib at {station}.</source>
        <translation>لا تُحتسب بعد. تُتابَع هذه الصدرية في {station}.</translation>
    </message>
    <message>
        <source>It is blank, or of another event. A bib can be made with it.</source>
        <translation>هي فارغة أو من حدث آخر. يمكن صنع صدرية بها.</translation>
    </message>
    <message>
        <source>It is proven. If it is spoilt, say so: it is destroyed and another one is made.</source>
        <translation>تم التحقق منها. إذا كانت تالفة فيرجى الإبلاغ بذلك: تُتلف وتُعدّ صدرية أخرى.</translation>
    </message>
    <message>
        <source>It is the one that counts for this bib.</source>
        <translation>هي التي تُحتسب لهذه الصدرية.</translation>
    </message>
    <message>
        <source>It was left at a kiosk, and staff keep it at a desk. Find it there and scan it.</source>
        <translation>تُركت عند محطة ذاتية، ويحفظها الفريق في أحد المكاتب. يرجى البحث عنها هناك ومسحها.</translation>
    </message>
    <message>
        <source>It was left at a kiosk, and staff keep it at a desk. Find it, and look at its number.</source>
        <translation>تُركت عند محطة ذاتية، ويحفظها الفريق في أحد المكاتب. يرجى البحث عنها والتحقق من رقمها.</translation>
    </message>
    <message>
        <source>It was not made with this database. Keep it and call a supervisor.</source>
        <translation>لم تُصنع بقاعدة البيانات هذه. يرجى الاحتفاظ بها واستدعاء مشرف.</translation>
    </message>
    <message>
        <source>It was written over or half written. Destroy it: its runner needs another bib.</source>
        <translation>أُعيدت كتابتها أو كُتب نصفها. يرجى إتلافها: يحتاج صاحبها إلى صدرية أخرى.</translation>
    </message>
    <message>
        <source>Its own chip is another one. Keep this one and call a supervisor.</source>
        <translation>شريحتها الأصلية غير هذه. يرجى الاحتفاظ بهذه واستدعاء مشرف.</translation>
    </message>
    <message>
        <source>Kept bib found at a desk</source>
        <translation>عُثر على الصدرية المحفوظة في أحد المكاتب</translation>
    </message>
    <message>
        <source>Labels the new ribbon is good for</source>
        <translation>الملصقات الممكنة بالشريط الجديد</translation>
    </message>
    <message>
        <source>Lay one chip, or one bib with its chip, on the encoder and keep the others 30 cm away.</source>
        <translation>تُوضع شريحة واحدة أو صدرية واحدة بشريحتها على جهاز الترميز، وتُبقى الأخرى على بعد 30 سم.</translation>
    </message>
    <message>
        <source>Lists written for organiser and timing</source>
        <translation>كُتبت القوائم للمنظم والتوقيت</translation>
    </message>
    <message>
        <source>Made on {when} at {station}</source>
        <translation>صُنعت في {when} عند {station}</translation>
    </message>
    <message>
        <source>Make a replacement</source>
        <translation>إعداد بديلة</translation>
    </message>
    <message>
        <source>New ribbon</source>
        <translation>شريط جديد</translation>
    </message>
    <message>
        <source>No bib is in their hands; they keep number {bib}</source>
        <translation>لا توجد صدرية بحوزة المشارك؛ يبقى الرقم {bib} محجوزاً له</translation>
    </message>
    <message>
        <source>No chip was read</source>
        <translation>لم تُقرأ أي شريحة</translation>
    </message>
    <message>
        <source>No ribbon is in</source>
        <translation>لا يوجد شريط</translation>
    </message>
    <message>
        <source>No ribbon is noted.</source>
        <translation>لم يُسجَّل أي شريط حبري.</translation>
    </message>
    <message>
        <source>No runner is shown.</source>
        <translation>لا يُعرض أي مشارك.</translation>
    </message>
    <message>
        <source>Not a chip of this event</source>
        <translation>ليست شريحة من هذا الحدث</translation>
    </message>
    <message numerus="yes">
        <source>Noted: a ribbon for {n} labels.</source>
        <translation>
            <numerusform>سُجّل شريط جديد دون ملصقات.</numerusform>
            <numerusform>سُجّل شريط جديد لملصق واحد.</numerusform>
            <numerusform>سُجّل شريط جديد لملصقين.</numerusform>
            <numerusform>سُجّل شريط جديد لعدد {n} ملصقات.</numerusform>
            <numerusform>سُجّل شريط جديد لعدد {n} ملصقاً.</numerusform>
            <numerusform>سُجّل شريط جديد لعدد {n} ملصق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: no ribbon is in.</source>
        <translation>سُجّل أنه لا يوجد شريط حبري.</translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation>لا شيء غير منجز</translation>
    </message>
    <message>
        <source>Nothing is written to it.</source>
        <translation>لا يُكتب عليها شيء.</translation>
    </message>
    <message>
        <source>Nothing was found. Search fewer things at once.</source>
        <translation>لم يُعثر على شيء. يرجى تقليل شروط البحث.</translation>
    </message>
    <message>
        <source>Nothing went out unnoticed. When it is put right, go on from here.</source>
        <translation>لم يخرج شيء دون تسجيل. بعد الإصلاح يمكن المتابعة من هنا.</translation>
    </message>
    <message>
        <source>Noting it …</source>
        <translation>جارٍ التسجيل …</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number and birth date together show who you are.</source>
        <translation>الرقم وتاريخ الميلاد معاً يثبتان هويتكم.</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>خُصّص رقم</translation>
    </message>
    <message>
        <source>Number of the finished bib</source>
        <translation>رقم الصدرية الجاهزة</translation>
    </message>
    <message>
        <source>Number {bib} is yours</source>
        <translation>الرقم {bib} لكم</translation>
    </message>
    <message>
        <source>Number {bib} was theirs already and stays.</source>
        <translation>الرقم {bib} كان مخصصاً لهذا المشارك ويبقى.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>خارج القائمة</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلكم …</translation>
    </message>
    <message>
        <source>One moment: looking up whose bib it is.</source>
        <translation>لحظة: جارٍ البحث عن صاحب الصدرية.</translation>
    </message>
    <message>
        <source>One person collects for {limit} runners at most.</source>
        <translation>الحد الأقصى لعدد من يستلم عنهم شخص واحد: {limit}.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Open this kiosk again</source>
        <translation>إعادة فتح هذه المحطة</translation>
    </message>
    <message>
        <source>Or hold your badge before the scanner.</source>
        <translation>أو وضع الشارة أمام الماسح.</translation>
    </message>
    <message>
        <source>Organiser confirmed by phone</source>
        <translation>أكّد المنظم هاتفياً</translation>
    </message>
    <message>
        <source>Others can hear this: your name and what you type are left out.</source>
        <translation>قد يسمع الآخرون: لن يُنطق اسمكم ولا ما تكتبونه.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Out of order – please use another station</source>
        <translation>خارج الخدمة – يرجى استخدام محطة أخرى</translation>
    </message>
    <message>
        <source>Out, but spoilt or cut off? Answer yes; then say that it does not scan.</source>
        <translation>خرجت لكنها تالفة أو مقطوعة؟ الجواب نعم؛ ثم يُذكر أنها لا تُقرأ.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>PIN, or scan your badge</source>
        <translation>رمز PIN أو مسح الشارة</translation>
    </message>
    <message>
        <source>PPS health certificate</source>
        <translation>شهادة صحية PPS</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pass revoked</source>
        <translation>أُلغي التصريح</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>Pause after this bib</source>
        <translation>توقف بعد هذه الصدرية</translation>
    </message>
    <message>
        <source>People forgotten</source>
        <translation>مُحيت بيانات الأشخاص</translation>
    </message>
    <message>
        <source>People with the same name and birth date</source>
        <translation>أشخاص بالاسم وتاريخ الميلاد نفسيهما</translation>
    </message>
    <message>
        <source>Perhaps in twice</source>
        <translation>تسجيل مكرر محتمل</translation>
    </message>
    <message>
        <source>Perhaps in twice: {count}</source>
        <translation>تسجيل مكرر محتمل: {count}</translation>
    </message>
    <message>
        <source>Pickups that are open, at any desk</source>
        <translation>عمليات الاستلام المفتوحة في كل المكاتب</translation>
    </message>
    <message>
        <source>Picture of the bib</source>
        <translation>صورة الصدرية</translation>
    </message>
    <message>
        <source>Piece destroyed</source>
        <translation>أُتلفت النسخة</translation>
    </message>
    <message>
        <source>Piece given up</source>
        <translation>استُبعدت النسخة</translation>
    </message>
    <message>
        <source>Please call a volunteer</source>
        <translation>يرجى طلب مساعدة متطوع</translation>
    </message>
    <message>
        <source>Please go to the help desk.</source>
        <translation>يرجى التوجه إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Please have an identity document with a photo ready.</source>
        <translation>يرجى تجهيز وثيقة هوية تحمل صورة.</translation>
    </message>
    <message>
        <source>Please have this ready too: {kinds}</source>
        <translation>يرجى تجهيز ما يلي أيضاً: {kinds}</translation>
    </message>
    <message>
        <source>Press F2 or plug in a headset to hear this screen.</source>
        <translation>لسماع هذه الشاشة: مفتاح F2 أو توصيل سماعة.</translation>
    </message>
    <message>
        <source>Print and chip</source>
        <translation>الطباعة والشريحة</translation>
    </message>
    <message>
        <source>Print no name</source>
        <translation>دون طباعة اسم</translation>
    </message>
    <message>
        <source>Printing bib {bib}</source>
        <translation>جارٍ طباعة الصدرية {bib}</translation>
    </message>
    <message>
        <source>Put it right; the bib goes on by itself and nothing is printed twice.</source>
        <translation>بعد الإصلاح تكتمل الصدرية تلقائياً ولا يُطبع شيء مرتين.</translation>
    </message>
    <message>
        <source>Put it right; this runner is looked up again by itself.</source>
        <translation>بعد الإصلاح يُعاد البحث عن هذا المشارك تلقائياً.</translation>
    </message>
    <message>
        <source>Put on the surge list</source>
        <translation>أُضيف إلى قائمة الذروة</translation>
    </message>
    <message>
        <source>REHEARSAL – devices may be simulated, bibs carry a watermark</source>
        <translation>تجربة – قد تكون الأجهزة محاكاة، والصدريات تحمل علامة مائية</translation>
    </message>
    <message>
        <source>REHEARSAL – this bib does not count</source>
        <translation>تجربة – هذه الصدرية غير معتمدة</translation>
    </message>
    <message>
        <source>RUNNER</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>القراءة للتحقق</translation>
    </message>
    <message>
        <source>Read the chip</source>
        <translation>قراءة الشريحة</translation>
    </message>
    <message>
        <source>Reading the whole journal …</source>
        <translation>جارٍ قراءة السجل كاملاً …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Ready for the next runner: scan a pass, or type a name.</source>
        <translation>جاهز للمشارك التالي: مسح تصريح أو كتابة اسم.</translation>
    </message>
    <message>
        <source>Really? It will be destroyed</source>
        <translation>هل هذا مؤكد؟ ستُتلف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Refused, reason {code}</source>
        <translation>مرفوض، السبب {code}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace a bib</source>
        <translation>استبدال صدرية</translation>
    </message>
    <message>
        <source>Replacement begun</source>
        <translation>بدأ الاستبدال</translation>
    </message>
    <message>
        <source>Replacement desk</source>
        <translation>مكتب الاستبدال</translation>
    </message>
    <message>
        <source>Reserves a number</source>
        <translation>يحجز رقماً</translation>
    </message>
    <message>
        <source>Reserving a number …</source>
        <translation>جارٍ حجز رقم …</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>بطاقة إقامة</translation>
    </message>
    <message>
        <source>Ribbon left for labels: {count}.</source>
        <translation>المتبقي من الشريط بالملصقات: {count}.</translation>
    </message>
    <message>
        <source>Ribbon left for labels: {count}. Runs out at {time}.</source>
        <translation>المتبقي من الشريط بالملصقات: {count}. ينفد في {time}.</translation>
    </message>
    <message>
        <source>Roll and ribbon</source>
        <translation>اللفافة والشريط الحبري</translation>
    </message>
    <message>
        <source>Roll or ribbon taken out</source>
        <translation>سُحبت اللفافة أو الشريط الحبري</translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation>تم استيراد القائمة</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Say what happened to the bib.</source>
        <translation>يرجى تحديد ما حدث للصدرية.</translation>
    </message>
    <message>
        <source>Scan a pass, or type a name or number</source>
        <translation>مسح تصريح، أو كتابة اسم أو رقم</translation>
    </message>
    <message>
        <source>Scan a pass, or type a name, a number or a birth date and press Enter.</source>
        <translation>مسح تصريح، أو كتابة اسم أو رقم أو تاريخ ميلاد ثم مفتاح الإدخال.</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>مسح أو بحث</translation>
    </message>
    <message>
        <source>Scan or type the bib, or a name</source>
        <translation>مسح الصدرية أو كتابة رقمها أو اسم</translation>
    </message>
    <message>
        <source>Scan or type the number of the bib.</source>
        <translation>يرجى مسح رقم الصدرية أو كتابته.</translation>
    </message>
    <message>
        <source>Scan or type the number of the bib; a pass or a member number does too.</source>
        <translation>يرجى مسح رقم الصدرية أو كتابته؛ ويصلح أيضاً التصريح أو رقم العضوية.</translation>
    </message>
    <message>
        <source>Scan the barcode of bib {bib}</source>
        <translation>يرجى مسح الرمز الشريطي للصدرية {bib}</translation>
    </message>
    <message>
        <source>Scan the bib that came back. It is destroyed next; the runner can collect again later.</source>
        <translation>يرجى مسح الصدرية المُعادة. تُتلف بعد ذلك، ويمكن للمشارك الاستلام لاحقاً.</translation>
    </message>
    <message>
        <source>Scan the bib, or type its number</source>
        <translation>يرجى مسح الصدرية أو كتابة رقمها</translation>
    </message>
    <message>
        <source>Scan the bib, or type {bib}</source>
        <translation>يرجى مسح الصدرية أو كتابة {bib}</translation>
    </message>
    <message>
        <source>Scan to hand-over, usual</source>
        <translation>من المسح إلى التسليم، المعتاد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Seen – make the bib</source>
        <translation>تم الاطلاع – إعداد الصدرية</translation>
    </message>
    <message>
        <source>Seen: decide again</source>
        <translation>تم الاطلاع: إعادة القرار</translation>
    </message>
    <message>
        <source>Sent to a device</source>
        <translation>أُرسل إلى جهاز</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>جانباً</translation>
    </message>
    <message>
        <source>Set aside by {name}.</source>
        <translation>تجاوز المانع: {name}.</translation>
    </message>
    <message>
        <source>Set aside for later</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>تجاوز هذا المانع</translation>
    </message>
    <message>
        <source>Set this aside?</source>
        <translation>هل يُتجاوز هذا المانع؟</translation>
    </message>
    <message>
        <source>Show stations</source>
        <translation>عرض المحطات</translation>
    </message>
    <message>
        <source>Show your badge, or type name and PIN</source>
        <translation>إبراز الشارة، أو كتابة الاسم ورمز PIN</translation>
    </message>
    <message>
        <source>Show your pass to the scanner</source>
        <translation>يرجى وضع التصريح أمام الماسح</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in first: name and PIN, or your badge.</source>
        <translation>يرجى تسجيل الدخول أولاً: الاسم ورمز PIN، أو الشارة.</translation>
    </message>
    <message>
        <source>Sign in to see the board, replace bibs and serve race morning.</source>
        <translation>سجّلوا الدخول لمتابعة اللوحة واستبدال الصدريات وخدمة صباح السباق.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in had to wait</source>
        <translation>أُجّل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in after wrong PINs</source>
        <translation>دخول بعد رموز PIN خاطئة</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>تم الدخول: {name}</translation>
    </message>
    <message>
        <source>Signs typed: {count}.</source>
        <translation>الأحرف المكتوبة: {count}.</translation>
    </message>
    <message>
        <source>Something personal is left out here. F7 says it aloud.</source>
        <translation>حُجبت هنا بيانات شخصية. مفتاح F7 ينطقها جهراً.</translation>
    </message>
    <message>
        <source>Something went wrong here.</source>
        <translation>حدث خطأ هنا.</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw. Call a supervisor; the log says more.</source>
        <translation>حدث خطأ غير متوقع. يرجى استدعاء مشرف؛ التفاصيل في السجل التقني.</translation>
    </message>
    <message>
        <source>Speech is off. F2 begins again.</source>
        <translation>النطق متوقف. F2 يبدأ من جديد.</translation>
    </message>
    <message>
        <source>Sports document seen</source>
        <translation>تم الاطلاع على الوثيقة الرياضية</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>فريق العمل</translation>
    </message>
    <message>
        <source>Staff added</source>
        <translation>أُضيف عضو إلى الفريق</translation>
    </message>
    <message>
        <source>Staff menu</source>
        <translation>قائمة الفريق</translation>
    </message>
    <message>
        <source>Staff removed</source>
        <translation>أُزيل عضو من الفريق</translation>
    </message>
    <message>
        <source>Start area</source>
        <translation>منطقة الانطلاق</translation>
    </message>
    <message>
        <source>Start area {letter}</source>
        <translation>منطقة الانطلاق {letter}</translation>
    </message>
    <message>
        <source>Start area {letter}, {name}</source>
        <translation>منطقة الانطلاق {letter}، {name}</translation>
    </message>
    <message>
        <source>Start {day} at {time}</source>
        <translation>الانطلاق: {day} الساعة {time}</translation>
    </message>
    <message>
        <source>Start {time}</source>
        <translation>الانطلاق {time}</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>مسروقة</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Supervisor sets it aside</source>
        <translation>مشرف يتجاوز المانع</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>الذروة</translation>
    </message>
    <message>
        <source>Surge: bib begun</source>
        <translation>الذروة: بدأت صدرية</translation>
    </message>
    <message>
        <source>Surge: bib handed over</source>
        <translation>الذروة: سُلّمت صدرية</translation>
    </message>
    <message>
        <source>Surge: laid aside</source>
        <translation>الذروة: وُضعت جانباً</translation>
    </message>
    <message>
        <source>Surge: race morning</source>
        <translation>الذروة: صباح السباق</translation>
    </message>
    <message>
        <source>Tab goes on to the next choice, Enter takes it. F3 repeats, F5 is quieter, F6 louder, F4 darkens the screen, F2 ends speech.</source>
        <translation>مفتاح Tab ينتقل إلى الخيار التالي، ومفتاح الإدخال يختاره. F3 يعيد، F5 يخفض الصوت، F6 يرفعه، F4 يعتم الشاشة، F2 ينهي النطق.</translation>
    </message>
    <message>
        <source>Take it out and keep it at the desk. No bib is made here until you say so.</source>
        <translation>يرجى أخذها وحفظها في المكتب. لن تُعدّ أي صدرية هنا قبل تأكيدكم.</translation>
    </message>
    <message>
        <source>Take the bib back</source>
        <translation>استرجاع الصدرية</translation>
    </message>
    <message>
        <source>Take the bib from the printer and scan it; or type its number in the field above.</source>
        <translation>تؤخذ الصدرية من الطابعة وتُمسح؛ أو يُكتب رقمها في الحقل أعلاه.</translation>
    </message>
    <message>
        <source>Take the number back</source>
        <translation>استرجاع الرقم</translation>
    </message>
    <message>
        <source>Take your bib</source>
        <translation>تفضلوا باستلام صدريتكم</translation>
    </message>
    <message>
        <source>Taken back before the print</source>
        <translation>استُرجعت قبل الطباعة</translation>
    </message>
    <message>
        <source>Taken from the surge list</source>
        <translation>أُزيل من قائمة الذروة</translation>
    </message>
    <message>
        <source>Taken over by another station</source>
        <translation>تولّتها محطة أخرى</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Thank you. Enjoy the race!</source>
        <translation>شكراً لكم. نتمنى لكم سباقاً ممتعاً!</translation>
    </message>
    <message>
        <source>That did not fit: it must be bib {bib}. Try again, or call a volunteer.</source>
        <translation>غير مطابق: يجب أن تكون الصدرية {bib}. يرجى المحاولة مجدداً أو طلب مساعدة متطوع.</translation>
    </message>
    <message>
        <source>That piece was given up: it does not count. Destroy it, or use it for another bib.</source>
        <translation>استُغني عن هذه القطعة: لا تُحتسب. يرجى إتلافها أو استعمالها لصدرية أخرى.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Try again, or use your badge.</source>
        <translation>كان رمز PIN خاطئاً. يرجى المحاولة مجدداً أو استعمال الشارة.</translation>
    </message>
    <message>
        <source>The bib is printed</source>
        <translation>طباعة الصدرية</translation>
    </message>
    <message>
        <source>The bib is printed and its chip written</source>
        <translation>طباعة الصدرية وكتابة شريحتها</translation>
    </message>
    <message>
        <source>The bib is spoilt</source>
        <translation>الصدرية تالفة</translation>
    </message>
    <message>
        <source>The bib will say:</source>
        <translation>سيُكتب على الصدرية:</translation>
    </message>
    <message>
        <source>The chain is intact: nothing was changed or removed.</source>
        <translation>السلسلة سليمة: لم يُغيَّر شيء ولم يُحذف.</translation>
    </message>
    <message>
        <source>The chain of {station} breaks at entry {number}.</source>
        <translation>تنقطع سلسلة {station} عند القيد {number}.</translation>
    </message>
    <message>
        <source>The chip is written</source>
        <translation>كتابة الشريحة</translation>
    </message>
    <message>
        <source>The chip of bib {bib}</source>
        <translation>شريحة الصدرية {bib}</translation>
    </message>
    <message>
        <source>The chip of bib {bib} answers with another code</source>
        <translation>شريحة الصدرية {bib} تجيب برمز آخر</translation>
    </message>
    <message>
        <source>The chip of bib {bib}, which is being made</source>
        <translation>شريحة الصدرية {bib} التي تُصنع الآن</translation>
    </message>
    <message>
        <source>The count begins with what you note here. It warns you in time and stops nothing.</source>
        <translation>يبدأ العد مما يُسجَّل هنا. ينبّه في الوقت المناسب ولا يوقف شيئاً.</translation>
    </message>
    <message>
        <source>The first {count}: type more to find fewer</source>
        <translation>أول {count}: يرجى كتابة المزيد لحصر النتائج</translation>
    </message>
    <message>
        <source>The guardian is here now</source>
        <translation>ولي الأمر حاضر الآن</translation>
    </message>
    <message>
        <source>The old chip is revoked as soon as the new bib is proven.</source>
        <translation>تُلغى الشريحة القديمة فور التحقق من الصدرية الجديدة.</translation>
    </message>
    <message>
        <source>The people were forgotten on {when}.</source>
        <translation>مُحيت بيانات الأشخاص في {when}.</translation>
    </message>
    <message>
        <source>The place for {race} is given up.</source>
        <translation>تم التنازل عن المكان في {race}.</translation>
    </message>
    <message>
        <source>The place is real and theirs.</source>
        <translation>المكان صحيح ويخص هذا المشارك.</translation>
    </message>
    <message>
        <source>The printer did not say whether your bib is out. Somebody has to look.</source>
        <translation>لم تبيّن الطابعة هل خرجت صدريتكم. يجب أن ينظر أحد.</translation>
    </message>
    <message>
        <source>The printer waits for somebody. Your bib goes on by itself.</source>
        <translation>الطابعة تنتظر أحداً. ستكتمل صدريتكم تلقائياً.</translation>
    </message>
    <message>
        <source>The printer waits for you</source>
        <translation>الطابعة تنتظركم</translation>
    </message>
    <message>
        <source>The printer works. The next step comes by itself.</source>
        <translation>الطابعة تعمل. الخطوة التالية تأتي تلقائياً.</translation>
    </message>
    <message>
        <source>The ribbon is used up: bring a new one.</source>
        <translation>انتهى الشريط الحبري: يرجى إحضار شريط جديد.</translation>
    </message>
    <message>
        <source>The roll is used up: bring a new one.</source>
        <translation>انتهت اللفافة: يرجى إحضار لفافة جديدة.</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>The runner came in person</source>
        <translation>حضر المشارك شخصياً</translation>
    </message>
    <message>
        <source>The runner is here</source>
        <translation>المشارك حاضر</translation>
    </message>
    <message>
        <source>The runner shows a document now</source>
        <translation>يُبرز المشارك وثيقة الآن</translation>
    </message>
    <message>
        <source>The runner shows a valid one now</source>
        <translation>يُبرز المشارك وثيقة صالحة الآن</translation>
    </message>
    <message>
        <source>The same name and birth date under two member numbers: compare before a second bib.</source>
        <translation>الاسم وتاريخ الميلاد نفسهما برقمي عضوية: تجب المقارنة قبل صدرية ثانية.</translation>
    </message>
    <message>
        <source>The scanner does not work here</source>
        <translation>الماسح لا يعمل هنا</translation>
    </message>
    <message>
        <source>The screen is dark. Keys still work.</source>
        <translation>الشاشة معتمة. المفاتيح تعمل.</translation>
    </message>
    <message>
        <source>The screen is dark. Keys still work. F4 lights it again.</source>
        <translation>الشاشة معتمة. المفاتيح تعمل. F4 يضيئها من جديد.</translation>
    </message>
    <message>
        <source>The screen is light again.</source>
        <translation>الشاشة مضيئة من جديد.</translation>
    </message>
    <message>
        <source>The visit is over. F2 begins to speak again.</source>
        <translation>انتهت الزيارة. F2 يبدأ النطق من جديد.</translation>
    </message>
    <message>
        <source>There are twelve months. Check the month.</source>
        <translation>الأشهر اثنا عشر. يرجى مراجعة الشهر.</translation>
    </message>
    <message>
        <source>There is a place for each; one person runs one race. The other place is given up.</source>
        <translation>يوجد مكان في كل منهما؛ وللشخص سباق واحد. يتم التنازل عن المكان الآخر.</translation>
    </message>
    <message>
        <source>These bibs are unfinished at this station. They are kept, and shown at the next start.</source>
        <translation>هذه الصدريات غير منجزة في هذه المحطة. تُحفظ وتُعرض عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>These signs cannot be printed: {signs}</source>
        <translation>لا يمكن طباعة هذه العلامات: {signs}</translation>
    </message>
    <message>
        <source>These were open when the station stopped.</source>
        <translation>كانت هذه مفتوحة عندما توقفت المحطة.</translation>
    </message>
    <message>
        <source>This bib is being made at {station}.</source>
        <translation>هذه الصدرية قيد الإعداد في {station}.</translation>
    </message>
    <message>
        <source>This bib is kept at a desk: hand it over there.</source>
        <translation>هذه الصدرية محفوظة في أحد المكاتب: يرجى تسليمها هناك.</translation>
    </message>
    <message>
        <source>This day is still to come. Check the year.</source>
        <translation>هذا اليوم لم يأتِ بعد. يرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>This ends in {seconds} s</source>
        <translation>ينتهي خلال {seconds} ث</translation>
    </message>
    <message>
        <source>This goes on by itself as soon as it is put right.</source>
        <translation>يُستأنف تلقائياً فور الإصلاح.</translation>
    </message>
    <message>
        <source>This has stopped</source>
        <translation>توقّف العمل</translation>
    </message>
    <message>
        <source>This is a badge. It is asked for where a PIN is; nothing was changed.</source>
        <translation>هذه شارة. تُستعمل حيث يُطلب رمز PIN؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>هذه المحطة</translation>
    </message>
    <message>
        <source>This month does not have that day. Check day and month.</source>
        <translation>لا يوجد هذا اليوم في هذا الشهر. يرجى مراجعة اليوم والشهر.</translation>
    </message>
    <message>
        <source>This page needs another role</source>
        <translation>تتطلب هذه الصفحة صفة أخرى</translation>
    </message>
    <message>
        <source>This piece did not turn out well. You get another one.</source>
        <translation>لم تخرج هذه النسخة سليمة. ستحصلون على نسخة أخرى.</translation>
    </message>
    <message>
        <source>This station has stopped. Your place is safe.</source>
        <translation>توقفت هذه المحطة. مكانكم محفوظ.</translation>
    </message>
    <message>
        <source>This year is too long ago. Check the year.</source>
        <translation>هذه السنة بعيدة جداً. يرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>To end the program, a supervisor shows the badge or types name and PIN again</source>
        <translation>لإنهاء البرنامج يُبرز المشرف شارته مرة أخرى، أو يكتب الاسم ورمز PIN من جديد</translation>
    </message>
    <message>
        <source>To try: {codes}, or a name</source>
        <translation>للتجربة: {codes}، أو اسم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try fewer letters, the family name alone, or a birth date such as 14/03/1988.</source>
        <translation>جرّبوا أحرفاً أقل، أو اسم العائلة وحده، أو تاريخ ميلاد مثل 14/03/1988.</translation>
    </message>
    <message>
        <source>Twice &amp; unfinished</source>
        <translation>مكرر ومعلّق</translation>
    </message>
    <message>
        <source>Type day, month and year of your birth.</source>
        <translation>يرجى كتابة يوم الميلاد وشهره وسنته.</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>الكتابة بدلاً من المسح</translation>
    </message>
    <message>
        <source>Type the year with four digits.</source>
        <translation>يرجى كتابة السنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>يرجى كتابة رمز PIN.</translation>
    </message>
    <message>
        <source>Type your member number and your birth date instead.</source>
        <translation>يرجى كتابة رقم العضوية وتاريخ الميلاد بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Type your member number first.</source>
        <translation>يرجى كتابة رقم العضوية أولاً.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير منجز</translation>
    </message>
    <message>
        <source>Unfinished here, and kept: {bibs}.</source>
        <translation>غير منجز هنا ومحفوظ: {bibs}.</translation>
    </message>
    <message>
        <source>Unfinished here: {visit}. Sign in to go on.</source>
        <translation>غير منجز هنا: {visit}. يرجى تسجيل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>Unfinished: {count}</source>
        <translation>غير منجز: {count}</translation>
    </message>
    <message>
        <source>Unfinished: {count}. Bibs: {bibs}</source>
        <translation>غير منجز: {count}. الصدريات: {bibs}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استعمال هذا</translation>
    </message>
    <message>
        <source>Use this chip again</source>
        <translation>استعمال هذه الشريحة من جديد</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Usual, large, largest</source>
        <translation>معتاد، كبير، الأكبر</translation>
    </message>
    <message>
        <source>Void pieces</source>
        <translation>النسخ الملغاة</translation>
    </message>
    <message>
        <source>Void pieces of this roll: {count} of {used}, {share}. Check the chip calibration or the labels.</source>
        <translation>النسخ الملغاة من هذه اللفافة: {count} من {used}، {share}. يرجى التحقق من معايرة الشرائح أو الملصقات.</translation>
    </message>
    <message>
        <source>Void pieces of this roll: {count}.</source>
        <translation>النسخ الملغاة من هذه اللفافة: {count}.</translation>
    </message>
    <message>
        <source>Volume {percent} percent.</source>
        <translation>مستوى الصوت {percent} بالمئة.</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>متطوع</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting: {waiting}   ·   Done: {done}</source>
        <translation>في الانتظار: {waiting}   ·   تم: {done}</translation>
    </message>
    <message>
        <source>Waits for a bib to be scanned</source>
        <translation>ينتظر مسح صدرية</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What happened to it?</source>
        <translation>ماذا حدث لها؟</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>What {code} means</source>
        <translation>معنى {code}</translation>
    </message>
    <message>
        <source>Whether a number is free there is seen when the bib is issued.</source>
        <translation>يتبيّن توفر رقم فيها عند إصدار الصدرية.</translation>
    </message>
    <message>
        <source>Which race will you run?</source>
        <translation>في أي سباق تشاركون؟</translation>
    </message>
    <message>
        <source>Which race?</source>
        <translation>أي سباق؟</translation>
    </message>
    <message>
        <source>Which roll is in, nobody has said.</source>
        <translation>لم يُذكر أي لفافة مركّبة.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who collected which bib, and which chips count:</source>
        <translation>من استلم أي صدرية، وأي الشرائح معتمدة:</translation>
    </message>
    <message>
        <source>Who collects the bib?</source>
        <translation>من يستلم الصدرية؟</translation>
    </message>
    <message>
        <source>Who waits for a bib</source>
        <translation>من ينتظر صدرية</translation>
    </message>
    <message>
        <source>Whose bib it is</source>
        <translation>صاحب الصدرية</translation>
    </message>
    <message>
        <source>Whose bib it is will stand here.</source>
        <translation>سيظهر هنا صاحب الصدرية.</translation>
    </message>
    <message>
        <source>Whose chip is this?</source>
        <translation>لمن هذه الشريحة؟</translation>
    </message>
    <message>
        <source>Whose chip it is</source>
        <translation>لمن الشريحة</translation>
    </message>
    <message>
        <source>Whose chip it is will stand here.</source>
        <translation>يظهر هنا لمن الشريحة.</translation>
    </message>
    <message>
        <source>Why? A few words, kept with the pickup</source>
        <translation>لماذا؟ كلمات قليلة تُحفظ مع عملية الاستلام</translation>
    </message>
    <message>
        <source>With that, the place for {race} is given up.</source>
        <translation>وبذلك يتم التنازل عن المكان في {race}.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>كتابة القوائم</translation>
    </message>
    <message>
        <source>Write the reason, in a few words.</source>
        <translation>يرجى كتابة السبب بكلمات قليلة.</translation>
    </message>
    <message>
        <source>Writing the chip of bib {bib}</source>
        <translation>جارٍ كتابة شريحة الصدرية {bib}</translation>
    </message>
    <message>
        <source>Written. Bibs: {count}</source>
        <translation>تمت الكتابة. الصدريات: {count}</translation>
    </message>
    <message>
        <source>Wrong PIN. Wait {count} s, then try again, or use your badge.</source>
        <translation>رمز PIN خاطئ. يرجى الانتظار {count} ث ثم المحاولة مجدداً، أو استعمال الشارة.</translation>
    </message>
    <message>
        <source>Wrong on the list</source>
        <translation>خطأ في القائمة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Yes, a bib</source>
        <translation>نعم، صدرية</translation>
    </message>
    <message>
        <source>Yes, it is out</source>
        <translation>نعم، خرجت</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>You have a place in each. The other one is given up.</source>
        <translation>لديكم مكان في كل منهما. يتم التنازل عن الآخر.</translation>
    </message>
    <message>
        <source>You run: {race}</source>
        <translation>السباق الذي ستشاركون فيه: {race}</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمز PIN الخاص بكم</translation>
    </message>
    <message>
        <source>Your PIN again</source>
        <translation>رمز PIN مرة أخرى</translation>
    </message>
    <message>
        <source>Your bib is being made</source>
        <translation>صدريتكم قيد الإعداد</translation>
    </message>
    <message>
        <source>Your bib {bib} is ready. Please call a volunteer.</source>
        <translation>صدريتكم {bib} جاهزة. يرجى طلب مساعدة متطوع.</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>تاريخ ميلادكم</translation>
    </message>
    <message>
        <source>Your member number</source>
        <translation>رقم عضويتكم</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمكم</translation>
    </message>
    <message>
        <source>Your parent or guardian must be here with you.</source>
        <translation>يجب أن يكون أحد الوالدين أو ولي الأمر هنا معكم.</translation>
    </message>
    <message>
        <source>Your place is confirmed</source>
        <translation>مكانكم مؤكد</translation>
    </message>
    <message>
        <source>Your place is kept. Please go to a desk.</source>
        <translation>مكانكم محفوظ. يرجى التوجه إلى مكتب.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>and {count} more, see Stations</source>
        <translation>و{count} غيرها، انظر «المحطات»</translation>
    </message>
    <message>
        <source>at {station}</source>
        <translation>في {station}</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>شريط</translation>
    </message>
    <message>
        <source>bib {bib}</source>
        <translation>الصدرية {bib}</translation>
    </message>
    <message>
        <source>bib {bib} is open</source>
        <translation>الصدرية {bib} مفتوحة</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>تاريخ الميلاد: {day}</translation>
    </message>
    <message>
        <source>chip written</source>
        <translation>كُتبت الشريحة</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>collected {when} at {where}</source>
        <translation>استُلمت {when} في {where}</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>صليب</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>معيّن</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>has bib {bib}</source>
        <translation>لديه الصدرية {bib}</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>سداسي</translation>
    </message>
    <message>
        <source>kept at a desk</source>
        <translation>محفوظة في أحد المكاتب</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>no bib</source>
        <translation>دون صدرية</translation>
    </message>
    <message>
        <source>no bib yet</source>
        <translation>لا صدرية بعد</translation>
    </message>
    <message>
        <source>no place now</source>
        <translation>لا مكان حالياً</translation>
    </message>
    <message>
        <source>no valid copy</source>
        <translation>لا نسخة صالحة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>لم تُطبع</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>جارٍ الآن</translation>
    </message>
    <message>
        <source>of {expected} expected  ·  {share}</source>
        <translation>من {expected} متوقعة  ·  {share}</translation>
    </message>
    <message>
        <source>perhaps out</source>
        <translation>ربما خرجت</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>استُبدلت</translation>
    </message>
    <message>
        <source>replacement {copy}</source>
        <translation>البديلة رقم {copy}</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>منذ {when}</translation>
    </message>
    <message>
        <source>somebody is needed</source>
        <translation>يلزم تدخل شخص</translation>
    </message>
    <message>
        <source>somebody who is no longer listed ({tag})</source>
        <translation>شخص لم يعد في القائمة ({tag})</translation>
    </message>
    <message>
        <source>square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>start area {area}</source>
        <translation>منطقة الانطلاق {area}</translation>
    </message>
    <message>
        <source>start area {letter}</source>
        <translation>منطقة الانطلاق {letter}</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>الأصلية</translation>
    </message>
    <message>
        <source>to be destroyed</source>
        <translation>يجب إتلافها</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>بانتظار التسليم</translation>
    </message>
    <message>
        <source>to be scanned</source>
        <translation>بانتظار المسح</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>مثلث</translation>
    </message>
    <message>
        <source>{area}, {shape}</source>
        <translation>‏{area}، {shape}</translation>
    </message>
    <message>
        <source>{call}, {time}</source>
        <translation>‏{call}، {time}</translation>
    </message>
    <message>
        <source>{code} means: {sentence} {step}</source>
        <translation>{code} يعني: {sentence} {step}</translation>
    </message>
    <message>
        <source>{counts}   ·   {pace} a minute</source>
        <translation>{counts}   ·   {pace} في الدقيقة</translation>
    </message>
    <message>
        <source>{count}  ·  {share}</source>
        <translation>‏{count}  ·  {share}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>النتائج: {count}</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} س</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>{count} of {room} digits typed</source>
        <translation>الأرقام المكتوبة: {count} من {room}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} ث</translation>
    </message>
    <message>
        <source>{count}, until {time}</source>
        <translation>{count}، حتى {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}: bibs {count}</source>
        <translation>{day}، من {start} إلى {end}: الصدريات {count}</translation>
    </message>
    <message>
        <source>{digits}, in one: {number}</source>
        <translation>{digits}، أي: {number}</translation>
    </message>
    <message>
        <source>{face}  ·  Bibs: {count}</source>
        <translation>‏{face}  ·  الصدريات: {count}</translation>
    </message>
    <message>
        <source>{group}.  {name}</source>
        <translation>‏{group}.  {name}</translation>
    </message>
    <message>
        <source>{hour} hundred hours</source>
        <translation>الساعة {hour} تماماً</translation>
    </message>
    <message>
        <source>{hour} {minute} hours</source>
        <translation>الساعة {hour} و{minute} دقيقة</translation>
    </message>
    <message>
        <source>{language}: press {key}.</source>
        <translation>‏{language}: اضغطوا {key}.</translation>
    </message>
    <message>
        <source>{letter} · {name}</source>
        <translation>‏{letter} · {name}</translation>
    </message>
    <message>
        <source>{member}  ·  born {born}  ·  {races}</source>
        <translation>‏{member}  ·  تاريخ الميلاد: {born}  ·  {races}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{name} · bib {bib}</source>
        <translation>‏{name} · الصدرية {bib}</translation>
    </message>
    <message>
        <source>{name} · member {number}</source>
        <translation>‏{name} · رقم العضوية {number}</translation>
    </message>
    <message>
        <source>{name}, button, not available.</source>
        <translation>‏{name}، زر، غير متاح.</translation>
    </message>
    <message>
        <source>{name}, button.</source>
        <translation>‏{name}، زر.</translation>
    </message>
    <message>
        <source>{name}, check box, checked.</source>
        <translation>‏{name}، خانة اختيار، محددة.</translation>
    </message>
    <message>
        <source>{name}, check box, not checked.</source>
        <translation>‏{name}، خانة اختيار، غير محددة.</translation>
    </message>
    <message>
        <source>{name}, choice, not selected.</source>
        <translation>‏{name}، خيار، غير محدد.</translation>
    </message>
    <message>
        <source>{name}, choice, selected.</source>
        <translation>‏{name}، خيار، محدد.</translation>
    </message>
    <message>
        <source>{name}, field. {content}</source>
        <translation>‏{name}، حقل. {content}</translation>
    </message>
    <message>
        <source>{name}, list. Empty.</source>
        <translation>‏{name}، قائمة. فارغة.</translation>
    </message>
    <message>
        <source>{name}, list. {line}, {number} of {count}.</source>
        <translation>‏{name}، قائمة. {line}، {number} من {count}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يوماً</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} من {whole}</translation>
    </message>
    <message>
        <source>{proxy} has collected for nobody yet; the limit is {limit}.</source>
        <translation>لم يُستلم شيء بعد بواسطة {proxy}؛ الحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>{proxy} has collected for {count} runners, and the limit is {limit}: somebody else must collect, or a supervisor sets the limit aside.</source>
        <translation>عدد ما استلمه {proxy}: {count}، والحد الأقصى {limit}: يجب أن يستلم شخص آخر، أو يتجاوز مشرف هذا الحد.</translation>
    </message>
    <message>
        <source>{proxy} has collected for {count} so far; the limit is {limit}.</source>
        <translation>عدد ما استلمه {proxy} حتى الآن: {count}؛ الحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>{reason} The journal keeps who did it, and a seal of the words.</source>
        <translation>‏{reason} يحفظ السجل من قام بذلك وبصمة هذه الكلمات.</translation>
    </message>
    <message>
        <source>{role}: sign out, and let somebody sign in who has it.</source>
        <translation>‏{role}: يرجى تسجيل الخروج ليدخل من يحمل هذه الصفة.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{state}: {sentence}</source>
        <translation>{state}: {sentence}</translation>
    </message>
    <message>
        <source>{station}  ·  {name}</source>
        <translation>‏{station}  ·  {name}</translation>
    </message>
    <message>
        <source>{station}, ribbon</source>
        <translation>{station}، الشريط</translation>
    </message>
    <message>
        <source>{station}, since {when}</source>
        <translation>‏{station}، منذ {when}</translation>
    </message>
    <message>
        <source>{station}: {call}, {time}</source>
        <translation>‏{station}: {call}، {time}</translation>
    </message>
    <message>
        <source>{station}: {words}</source>
        <translation>‏{station}: {words}</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}: {state}</translation>
    </message>
    <message>
        <source>“Issue bib” says that you have seen: {document}.</source>
        <translation>«إصدار الصدرية» إقرار بالاطلاع على: {document}.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>{name}: {words}</source>
        <translation>‏{name}: {words}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>‏{first}؛ {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>‏{first}، {second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>‏{first} و{second}</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>جهاز الترميز</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>printer (virtual)</source>
        <translation>الطابعة (افتراضية)</translation>
    </message>
    <message>
        <source>encoder (virtual)</source>
        <translation>جهاز الترميز (افتراضي)</translation>
    </message>
    <message>
        <source>scanner (virtual)</source>
        <translation>القارئ (افتراضي)</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>‏{name}: جاهز</translation>
    </message>
    <message>
        <source>{name} is not there: plug it in</source>
        <translation>‏{name} غير موجود: يرجى توصيله</translation>
    </message>
    <message>
        <source>{name} still holds an earlier label: wait, take it out, or clear the printer</source>
        <translation>ما زال في {name} ملصق سابق: يرجى الانتظار أو إخراجه أو تفريغ الطابعة</translation>
    </message>
    <message>
        <source>{name} takes no more: check labels, ribbon and cover; it then goes on by itself</source>
        <translation>توقفت {name} عن الاستقبال: يرجى فحص الملصقات والشريط والغطاء؛ ثم تتابع تلقائياً</translation>
    </message>
    <message>
        <source>{name} does not answer: check that it is switched on and closed, that labels and ribbon are in, then look again</source>
        <translation>لا تستجيب {name}: يرجى التأكد من تشغيلها وإغلاقها ووجود الملصقات والشريط، ثم النظر مجدداً</translation>
    </message>
    <message>
        <source>{name} has no chip encoder: print without a chip, or set rfid=1</source>
        <translation>ليس في {name} جهاز ترميز شرائح: تُطبع دون شريحة أو يُضبط rfid=1</translation>
    </message>
    <message>
        <source>{name} encodes no chips: name a separate encoder in the station file</source>
        <translation>لا ترمّز {name} الشرائح: يُذكر جهاز ترميز مستقل في ملف المحطة</translation>
    </message>
    <message>
        <source>{name} prints {dpi} dpi, the station file says {wanted}: correct the station file</source>
        <translation>تطبع {name} بدقة {dpi} dpi وملف المحطة يذكر {wanted}: يرجى تصحيح ملف المحطة</translation>
    </message>
    <message>
        <source>{name} does not tell its counters: set it to ZPL, and to RFID if it shall encode</source>
        <translation>لا تعطي {name} عدّاداتها: تُضبط على ZPL، وعلى RFID إن كانت ترمّز الشرائح</translation>
    </message>
    <message>
        <source>{address} is held by another program: {words}</source>
        <translation>{address} يستخدمها برنامج آخر: {words}</translation>
    </message>
    <message>
        <source>remove its queue from the system&apos;s printers</source>
        <translation>احذف صف طباعتها من طابعات النظام</translation>
    </message>
    <message>
        <source>{count} chips are near the antenna: move the other bibs away, 30 cm at least</source>
        <translation>عدد الشرائح قرب الهوائي {count}: يرجى إبعاد الصدريات الأخرى 30 سم على الأقل</translation>
    </message>
    <message>
        <source>{count} chips are near the antenna instead of {wanted}: move the other bibs away</source>
        <translation>عدد الشرائح قرب الهوائي {count} بدلاً من {wanted}: يرجى إبعاد الصدريات الأخرى</translation>
    </message>
    <message>
        <source>only {count} of {wanted} chips answers: lay both flat on the mark</source>
        <translation>تجيب {count} فقط من {wanted}: تُوضع الشريحتان مسطحتين على العلامة</translation>
    </message>
    <message>
        <source>the chip does not tell its factory number: take another one</source>
        <translation>لا تعطي الشريحة رقم المصنع: تُؤخذ أخرى</translation>
    </message>
    <message>
        <source>these chips cannot be told apart: lay one of them there at a time, or take others</source>
        <translation>لا يمكن التمييز بين هذه الشرائح: تُوضع واحدة في كل مرة أو تُؤخذ غيرها</translation>
    </message>
    <message>
        <source>the chip …{tail} was begun for this bib and is not on the encoder: put it back, or give it up</source>
        <translation>بدأت كتابة الشريحة …{tail} لهذه الصدرية وليست على جهاز الترميز: تُعاد إليه أو يُستغنى عنها</translation>
    </message>
    <message>
        <source>another chip with the same code lies there: find it, throw both away</source>
        <translation>توجد شريحة أخرى بالرمز نفسه: يُبحث عنها وتُتلف الاثنتان</translation>
    </message>
    <message>
        <source>the chip keeps its old code: take a new one</source>
        <translation>تحتفظ الشريحة برمزها القديم: تُؤخذ شريحة جديدة</translation>
    </message>
    <message>
        <source>the chip was moved while it was written: put the same one back on the mark and begin again</source>
        <translation>تحركت الشريحة أثناء الكتابة: تُعاد هي نفسها إلى العلامة ويُبدأ من جديد</translation>
    </message>
    <message>
        <source>another chip lies on the encoder now: put the one that was begun back on the mark and begin again</source>
        <translation>على جهاز الترميز الآن شريحة أخرى: تُعاد الشريحة التي بدأت كتابتها إلى العلامة ويُبدأ من جديد</translation>
    </message>
    <message>
        <source>the code is right, but the chip could not be locked: begin again, or take a new one</source>
        <translation>الرمز صحيح لكن تعذّر قفل الشريحة: يُبدأ من جديد أو تُؤخذ شريحة جديدة</translation>
    </message>
    <message>
        <source>the chip has no room for this code: take another kind, or mend the chip template</source>
        <translation>لا تتسع الشريحة لهذا الرمز: تُؤخذ شريحة من نوع آخر أو يُصحَّح قالب الرموز</translation>
    </message>
    <message>
        <source>the chip answers {epc} instead of its new code: begin again, or throw it away</source>
        <translation>تجيب الشريحة بـ {epc} بدلاً من رمزها الجديد: يُبدأ من جديد أو تُتلف</translation>
    </message>
    <message>
        <source>{problem}; what is in the chip is not known: leave it there and begin again</source>
        <translation>{problem}؛ محتوى الشريحة غير معروف: تُترك في مكانها ويُبدأ من جديد</translation>
    </message>
    <message>
        <source>the chip is locked: take a new one</source>
        <translation>الشريحة مقفلة: تُؤخذ شريحة جديدة</translation>
    </message>
    <message>
        <source>the chip is locked with a password of somebody else: take a new one</source>
        <translation>الشريحة مقفلة بكلمة مرور تخص غيرنا: تُؤخذ شريحة جديدة</translation>
    </message>
    <message>
        <source>the chip gets too little power: lay it on the middle of the mark</source>
        <translation>لا تصل إلى الشريحة طاقة كافية: تُوضع في وسط العلامة</translation>
    </message>
    <message>
        <source>its chip was not proven</source>
        <translation>لم تُثبَت شريحته</translation>
    </message>
    <message>
        <source>its chip was being written at {station}: bring it from there</source>
        <translation>كانت شريحته تُكتب عند {station}: تُحضر من هناك</translation>
    </message>
    <message>
        <source>The encoder did not answer in time. Leave the chip where it is and try again.</source>
        <translation>لم يجب جهاز الترميز في الوقت المناسب. تُترك الشريحة في مكانها وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>this chip is in use: it belongs to bib {bib}. Put a blank chip on the encoder</source>
        <translation>هذه الشريحة مستعملة: هي للصدرية {bib}. تُوضع شريحة فارغة على جهاز الترميز</translation>
    </message>
    <message>
        <source>this chip is a copy: it answers as bib {bib}, whose chip is another one. Take it away and call a supervisor</source>
        <translation>هذه الشريحة نسخة: تجيب كالصدرية {bib} وشريحتها غيرها. تُبعد ويُستدعى مشرف</translation>
    </message>
    <message>
        <source>this chip was used before, for bib {bibs}, which is void. Take a blank one, or use it again</source>
        <translation>استُعملت هذه الشريحة من قبل للصدرية {bibs} وهي باطلة. تُؤخذ شريحة فارغة أو تُستعمل هذه من جديد</translation>
    </message>
    <message>
        <source>bib {bib} was begun with another chip: begin again with that one</source>
        <translation>بدأت الصدرية {bib} بشريحة أخرى: يُبدأ من جديد بتلك</translation>
    </message>
    <message>
        <source>bib {bib} was begun with another chip: put that one on the encoder</source>
        <translation>بدأت الصدرية {bib} بشريحة أخرى: تُوضع تلك على جهاز الترميز</translation>
    </message>
    <message>
        <source>attempt {attempt} is {state}: its chips are not to be written now</source>
        <translation>المحاولة {attempt} حالتها {state}: لا تُكتب شرائحها الآن</translation>
    </message>
    <message>
        <source>{name} does not answer: check that it is switched on and closed, and that paper is in</source>
        <translation>لا تجيب {name}: يُتحقق من أنها مشغّلة ومغلقة وأن فيها ورقًا</translation>
    </message>
    <message>
        <source>{name} is off-line: press its feed button, or switch it off and on</source>
        <translation>{name} غير متصلة: يُضغط زر دفع الورق فيها، أو تُطفأ وتُشغَّل</translation>
    </message>
    <message>
        <source>the paper is out: load a new roll and close the cover</source>
        <translation>نفد الورق: يرجى تركيب لفافة جديدة وإغلاق الغطاء</translation>
    </message>
    <message>
        <source>the cover is open: close it until it clicks</source>
        <translation>الغطاء مفتوح: يرجى إغلاقه حتى سماع نقرة</translation>
    </message>
    <message>
        <source>the cutter is stuck: switch it off, free the paper, and switch it on</source>
        <translation>القاطع عالق: تُطفأ الطابعة ويُحرَّر الورق ثم تُشغَّل</translation>
    </message>
    <message>
        <source>the slip may be cut short: look at it, and print it again if it is not whole</source>
        <translation>قد تكون القسيمة ناقصة: يُنظر إليها وتُطبع ثانيةً إن لم تكن كاملة</translation>
    </message>
    <message>
        <source>the printer took no slip: check its cable and its paper, then print it again</source>
        <translation>لم تأخذ الطابعة أي قسيمة: يُتحقق من كبلها وورقها ثم تُطبع ثانيةً</translation>
    </message>
    <message>
        <source>labels are out: load a new roll and close the printer</source>
        <translation>نفدت الملصقات: يرجى تركيب لفافة جديدة وإغلاق الطابعة</translation>
    </message>
    <message>
        <source>the ribbon is out: load a new ribbon and close the printer</source>
        <translation>نفد الشريط الحبري: يرجى تركيب شريط جديد وإغلاق الطابعة</translation>
    </message>
    <message>
        <source>the print head is open: close it until it clicks</source>
        <translation>رأس الطباعة مفتوح: يرجى إغلاقه حتى سماع نقرة</translation>
    </message>
    <message>
        <source>something is stuck in it: open it, take it out, and close it until it clicks</source>
        <translation>شيء عالق فيها: يرجى فتحها وإخراجه وإغلاقها حتى سماع نقرة</translation>
    </message>
    <message>
        <source>it is paused: press the pause button on the printer</source>
        <translation>هي متوقفة مؤقتاً: يرجى ضغط زر الإيقاف المؤقت على الطابعة</translation>
    </message>
    <message>
        <source>the print head is too hot: wait some minutes</source>
        <translation>رأس الطباعة ساخن جداً: يرجى الانتظار بضع دقائق</translation>
    </message>
    <message>
        <source>the print head is too cold: wait until it has warmed up</source>
        <translation>رأس الطباعة بارد جداً: يرجى الانتظار حتى يسخن</translation>
    </message>
    <message>
        <source>its memory is full: switch it off and on, then look for a label that came out</source>
        <translation>ذاكرتها ممتلئة: يرجى إطفاؤها وتشغيلها ثم البحث عن ملصق خرج</translation>
    </message>
    <message>
        <source>it holds a part of an earlier label: clear the printer before the next bib</source>
        <translation>فيها جزء من ملصق سابق: يرجى تفريغ الطابعة قبل الصدرية التالية</translation>
    </message>
    <message>
        <source>its settings are damaged: switch it off and on; if this comes again, use another printer</source>
        <translation>إعداداتها تالفة: يرجى إطفاؤها وتشغيلها؛ وإن تكرر ذلك تُستعمل طابعة أخرى</translation>
    </message>
    <message>
        <source>it reports an error: look at its display, then switch it off and on</source>
        <translation>تبلّغ عن خطأ: يُنظر إلى شاشتها ثم تُطفأ وتُشغَّل</translation>
    </message>
    <message>
        <source>it could not be cleared: switch it off and on</source>
        <translation>تعذّر تفريغها: يرجى إطفاؤها وتشغيلها</translation>
    </message>
    <message>
        <source>it was closed: open the station again</source>
        <translation>أُغلق الجهاز: يرجى إعادة فتح المحطة</translation>
    </message>
    <message>
        <source>ZPL printer (USB)</source>
        <translation>طابعة ZPL ‏(USB)</translation>
    </message>
    <message>
        <source>ZPL printer (network)</source>
        <translation>طابعة ZPL (شبكة)</translation>
    </message>
    <message>
        <source>virtual ZPL printer, simulated</source>
        <translation>طابعة ZPL افتراضية، محاكاة</translation>
    </message>
    <message>
        <source>TSPL printer (USB)</source>
        <translation>طابعة TSPL ‏(USB)</translation>
    </message>
    <message>
        <source>TSPL printer (network)</source>
        <translation>طابعة TSPL (شبكة)</translation>
    </message>
    <message>
        <source>virtual TSPL printer, simulated</source>
        <translation>طابعة TSPL افتراضية، محاكاة</translation>
    </message>
    <message>
        <source>receipt printer (USB)</source>
        <translation>طابعة قسائم ‏(USB)</translation>
    </message>
    <message>
        <source>receipt printer (network)</source>
        <translation>طابعة قسائم (شبكة)</translation>
    </message>
    <message>
        <source>virtual receipt printer, simulated</source>
        <translation>طابعة قسائم افتراضية، محاكاة</translation>
    </message>
    <message>
        <source>virtual chip encoder, simulated</source>
        <translation>جهاز ترميز شرائح افتراضي، محاكاة</translation>
    </message>
    <message>
        <source>its motor is too hot: wait some minutes</source>
        <translation>محركها ساخن جداً: يرجى الانتظار بضع دقائق</translation>
    </message>
    <message>
        <source>labels are nearly out: have a new roll at hand</source>
        <translation>الملصقات على وشك النفاد: يرجى تجهيز لفافة جديدة</translation>
    </message>
    <message>
        <source>the print head is dirty: clean it when the next roll is loaded</source>
        <translation>رأس الطباعة متسخ: يرجى تنظيفه عند تركيب اللفافة التالية</translation>
    </message>
    <message>
        <source>the print head is worn: have another printer at hand</source>
        <translation>رأس الطباعة مستهلك: يرجى تجهيز طابعة أخرى</translation>
    </message>
    <message>
        <source>it does not know its labels well: calibrate it when the next roll is loaded</source>
        <translation>لا تتعرف على ملصقاتها جيداً: يرجى معايرتها عند تركيب اللفافة التالية</translation>
    </message>
    <message>
        <source>barcode scanner (serial)</source>
        <translation>ماسح رموز شريطية (تسلسلي)</translation>
    </message>
    <message>
        <source>virtual scanner, simulated</source>
        <translation>ماسح افتراضي، محاكاة</translation>
    </message>
    <message>
        <source>office printer (IPP)</source>
        <translation>طابعة مكتبية (IPP)</translation>
    </message>
    <message>
        <source>office printer (CUPS queue)</source>
        <translation>طابعة مكتبية (قائمة انتظار CUPS)</translation>
    </message>
    <message>
        <source>folder for pages, nothing is printed</source>
        <translation>مجلد للصفحات، لا يطبع شيئا</translation>
    </message>
    <message>
        <source>the printer went away: check its cable and its switch</source>
        <translation>انقطعت الطابعة: يرجى فحص الكابل ومفتاح التشغيل</translation>
    </message>
    <message>
        <source>the printer closed the connection: check its network cable and its switch</source>
        <translation>أغلقت الطابعة الاتصال: يرجى فحص كابل الشبكة ومفتاح التشغيل</translation>
    </message>
    <message>
        <source>nothing answers at {address}: check its network and its switch</source>
        <translation>لا استجابة من {address}: يرجى فحص الشبكة ومفتاح التشغيل</translation>
    </message>
    <message>
        <source>the USB library (libusb 1.0) is missing: install the package libusb-1.0-0, then try again</source>
        <translation>مكتبة USB ‏(libusb 1.0) غير موجودة: يرجى تثبيت الحزمة libusb-1.0-0 ثم إعادة المحاولة</translation>
    </message>
    <message>
        <source>the USB library shows no devices ({error}): start this station again</source>
        <translation>مكتبة USB لا تُظهر أي جهاز ({error}): أعد تشغيل هذه المحطة</translation>
    </message>
    <message>
        <source>no printer at {address}: plug it in and switch it on</source>
        <translation>لا توجد طابعة عند {address}: يرجى توصيلها وتشغيلها</translation>
    </message>
    <message>
        <source>several printers at {address}: write one of {choices}</source>
        <translation>عدة طابعات عند {address}: يُكتب أحد العناوين {choices}</translation>
    </message>
    <message>
        <source>{address} may not be opened: install Dossard&apos;s udev rule, then plug it in again</source>
        <translation>لا يُسمح بفتح {address}: يرجى تثبيت قاعدة udev الخاصة بـ Dossard ثم إعادة التوصيل</translation>
    </message>
    <message>
        <source>{address} cannot be opened ({error}): unplug it and plug it in again</source>
        <translation>تعذّر فتح {address} ‏({error}): يرجى فصله وإعادة توصيله</translation>
    </message>
    <message>
        <source>{address} has no printer interface: choose another device</source>
        <translation>ليس في {address} واجهة طابعة: يرجى اختيار جهاز آخر</translation>
    </message>
    <message>
        <source>no scanner at {port}: plug it in ({error})</source>
        <translation>لا يوجد ماسح عند {port}: يرجى توصيله ({error})</translation>
    </message>
    <message>
        <source>{name} is printing</source>
        <translation>{name}: الطباعة جارية</translation>
    </message>
    <message>
        <source>{name} does not say how it is: look at its display</source>
        <translation>{name}: الطابعة لا تفصح عن حالتها: يرجى النظر إلى شاشتها</translation>
    </message>
    <message>
        <source>{name} holds the bib back: release it at its display or in its queue</source>
        <translation>{name}: الطابعة تحتجز الصدرية: يرجى تحريرها من شاشتها أو من قائمة انتظارها</translation>
    </message>
    <message>
        <source>{name} stopped in the middle of the bib: look at its display</source>
        <translation>{name}: توقفت الطابعة في منتصف الصدرية: يرجى النظر إلى شاشتها</translation>
    </message>
    <message>
        <source>{name} takes pages and encodes no chips: name an encoder beside it</source>
        <translation>{name}: تستقبل صفحات ولا ترمّز الشرائح: يرجى تحديد جهاز ترميز إلى جانبها</translation>
    </message>
    <message>
        <source>{name} takes pages as PDF, and this is none: draw the bib as PDF</source>
        <translation>{name}: تستقبل صفحات PDF، وهذه ليست كذلك: يرجى رسم الصدرية بصيغة PDF</translation>
    </message>
    <message>
        <source>a cover is open: close it until it clicks</source>
        <translation>أحد الأغطية مفتوح: يرجى إغلاقه حتى سماع الطقة</translation>
    </message>
    <message>
        <source>paper is jammed: take it out, destroy what is torn, and close the printer</source>
        <translation>الورق عالق: يرجى إخراجه وإتلاف ما تمزق منه وإغلاق الطابعة</translation>
    </message>
    <message>
        <source>toner or ink is out: put in a new cartridge</source>
        <translation>نفد الحبر: يرجى تركيب خرطوشة جديدة</translation>
    </message>
    <message>
        <source>toner or ink is low: have a new cartridge at hand</source>
        <translation>الحبر على وشك النفاد: يرجى تجهيز خرطوشة جديدة</translation>
    </message>
    <message>
        <source>the stock for bibs is out: load it and close the printer</source>
        <translation>نفدت مادة الصدريات: يرجى تعبئتها وإغلاق الطابعة</translation>
    </message>
    <message>
        <source>the stock for bibs is low: have more at hand</source>
        <translation>مادة الصدريات على وشك النفاد: يرجى تجهيز المزيد</translation>
    </message>
    <message>
        <source>it waits for stock: load it, or press OK at its display</source>
        <translation>الطابعة تنتظر مادة الطباعة: يرجى تعبئتها أو الضغط على OK على شاشتها</translation>
    </message>
    <message>
        <source>it is paused: let it go on at its display or in its queue</source>
        <translation>الطابعة متوقفة مؤقتا: يرجى استئناف عملها من شاشتها أو من قائمة انتظارها</translation>
    </message>
    <message>
        <source>a tray is missing: push it in until it clicks</source>
        <translation>أحد الأدراج غير موجود: يرجى دفعه إلى الداخل حتى سماع الطقة</translation>
    </message>
    <message>
        <source>its tray for finished sheets is full: take them out</source>
        <translation>درج الأوراق الخارجة ممتلئ: يرجى إخراج الأوراق منه</translation>
    </message>
    <message>
        <source>its memory is full: throw away the jobs that wait in it</source>
        <translation>ذاكرتها ممتلئة: يرجى حذف المهام التي تنتظر فيها</translation>
    </message>
    <message>
        <source>its computer does not reach it: check its cable and its switch</source>
        <translation>الحاسوب لا يصل إلى الطابعة: يرجى فحص الكابل ومفتاح التشغيل</translation>
    </message>
    <message>
        <source>its computer looks for it: check its cable and its switch</source>
        <translation>الحاسوب يبحث عن الطابعة: يرجى فحص الكابل ومفتاح التشغيل</translation>
    </message>
    <message>
        <source>its queue has no driver that works: set the queue up again</source>
        <translation>لا يوجد برنامج تشغيل صالح لقائمة انتظارها: يرجى إعداد القائمة من جديد</translation>
    </message>
    <message>
        <source>its box for waste toner is full: put in a new one</source>
        <translation>علبة فضلات الحبر ممتلئة: يرجى تركيب علبة جديدة</translation>
    </message>
    <message>
        <source>it is too hot: wait some minutes</source>
        <translation>الطابعة ساخنة جدا: يرجى الانتظار بضع دقائق</translation>
    </message>
    <message>
        <source>it is warming up: wait some minutes</source>
        <translation>الطابعة قيد الإحماء: يرجى الانتظار بضع دقائق</translation>
    </message>
    <message>
        <source>it is switched off or starting: switch it on, or wait some minutes</source>
        <translation>الطابعة مطفأة أو قيد التشغيل: يرجى تشغيلها أو الانتظار بضع دقائق</translation>
    </message>
    <message>
        <source>it has stopped and does not say why: look at its display</source>
        <translation>توقفت الطابعة دون ذكر السبب: يرجى النظر إلى شاشتها</translation>
    </message>
    <message>
        <source>it reports &quot;{reason}&quot;: look at its display</source>
        <translation>الطابعة تبلغ عن «{reason}»: يرجى النظر إلى شاشتها</translation>
    </message>
    <message>
        <source>it takes no jobs: switch printing on at the printer or in its queue</source>
        <translation>الطابعة لا تقبل مهاما: يرجى تفعيل الطباعة فيها أو في قائمة انتظارها</translation>
    </message>
    <message>
        <source>the CUPS queue {name} holds it: remove that queue from the system&apos;s printers</source>
        <translation>قائمة انتظار CUPS {name} تشغل الطابعة: يرجى حذفها من طابعات النظام</translation>
    </message>
    <message>
        <source>the CUPS queue {name} may hold it: look at the system&apos;s printers</source>
        <translation>ربما تشغل قائمة انتظار CUPS {name} الطابعة: يرجى النظر إلى طابعات النظام</translation>
    </message>
    <message>
        <source>it forbids it: allow this computer to print there</source>
        <translation>الطابعة تمنع ذلك: يرجى السماح لهذا الحاسوب بالطباعة عليها</translation>
    </message>
    <message>
        <source>it wants a password: allow printing without one</source>
        <translation>الطابعة تطلب كلمة مرور: يرجى السماح بالطباعة من دونها</translation>
    </message>
    <message>
        <source>it wants encryption: write ipps:// instead of ipp://</source>
        <translation>الطابعة تشترط التشفير: يرجى كتابة ipps:// بدلا من ipp://</translation>
    </message>
    <message>
        <source>it answers with the HTTP status {status}: check the address</source>
        <translation>الطابعة ترد برمز HTTP {status}: يرجى التحقق من العنوان</translation>
    </message>
    <message>
        <source>it refuses with the IPP status {status}: look at its display and settings</source>
        <translation>الطابعة ترفض برمز IPP {status}: يرجى النظر إلى شاشتها وإعداداتها</translation>
    </message>
    <message>
        <source>there is no printer or job of that name: check the address</source>
        <translation>لا توجد طابعة أو مهمة بهذا الاسم: يرجى التحقق من العنوان</translation>
    </message>
    <message>
        <source>it does not take PDF: choose a printer that does, or a CUPS queue for it</source>
        <translation>الطابعة لا تقبل PDF: يرجى اختيار طابعة تقبله أو قائمة انتظار CUPS لها</translation>
    </message>
    <message>
        <source>it does not have what the bib asks for: check its paper settings</source>
        <translation>لا يتوفر فيها ما تتطلبه الصدرية: يرجى التحقق من إعدادات الورق</translation>
    </message>
    <message>
        <source>it has an error of its own: switch it off and on</source>
        <translation>في الطابعة خطأ داخلي: يرجى إطفاؤها ثم تشغيلها</translation>
    </message>
    <message>
        <source>it cannot do that: choose a printer with IPP Everywhere</source>
        <translation>الطابعة لا تستطيع ذلك: يرجى اختيار طابعة تدعم IPP Everywhere</translation>
    </message>
    <message>
        <source>it is out of service: look at its display</source>
        <translation>الطابعة خارج الخدمة: يرجى النظر إلى شاشتها</translation>
    </message>
    <message>
        <source>it is busy with another job: wait until that is out</source>
        <translation>الطابعة مشغولة بمهمة أخرى: يرجى الانتظار حتى تنتهي</translation>
    </message>
    <message>
        <source>{address} did not answer ({reason}): check its network and its switch</source>
        <translation>لم يرد {address} ({reason}): يرجى فحص الشبكة ومفتاح التشغيل</translation>
    </message>
    <message>
        <source>{address} cannot encrypt: write ipp:// instead of ipps://</source>
        <translation>{address} لا يدعم التشفير: يرجى كتابة ipp:// بدلا من ipps://</translation>
    </message>
    <message>
        <source>the answer is no IPP at byte {place} ({mistake}): check the address of the printer</source>
        <translation>الرد ليس IPP عند البايت {place} ({mistake}): يرجى التحقق من عنوان الطابعة</translation>
    </message>
    <message>
        <source>the answer names no job: check the address of the printer</source>
        <translation>الرد لا يذكر أي مهمة: يرجى التحقق من عنوان الطابعة</translation>
    </message>
    <message>
        <source>look whether the bib is out and whole</source>
        <translation>يرجى النظر هل خرجت الصدرية كاملة</translation>
    </message>
    <message>
        <source>the printer threw the bib away before it printed: look at its display, then try again</source>
        <translation>تخلت الطابعة عن الصدرية قبل الطباعة: يرجى النظر إلى شاشتها ثم المحاولة من جديد</translation>
    </message>
    <message>
        <source>the printer threw the bib away while it printed: {look}</source>
        <translation>تخلت الطابعة عن الصدرية أثناء الطباعة: {look}</translation>
    </message>
    <message>
        <source>the printer does not answer any more: {look}</source>
        <translation>لم تعد الطابعة ترد: {look}</translation>
    </message>
    <message>
        <source>the printer knows nothing of this bib: {look}</source>
        <translation>لا تعرف الطابعة شيئا عن هذه الصدرية: {look}</translation>
    </message>
    <message>
        <source>the printer finished the bib with errors: {look}</source>
        <translation>أنهت الطابعة الصدرية مع أخطاء: {look}</translation>
    </message>
    <message>
        <source>paper jammed while the bib was printed: {look}</source>
        <translation>علق الورق أثناء طباعة الصدرية: {look}</translation>
    </message>
    <message>
        <source>the printer did not finish in time: {look}</source>
        <translation>لم تنته الطابعة في الوقت المتوقع: {look}</translation>
    </message>
    <message>
        <source>{name} is ready; it is a folder: pages wait there for somebody to print them</source>
        <translation>{name} جاهز؛ إنه مجلد: تنتظر الصفحات فيه من يطبعها</translation>
    </message>
    <message>
        <source>the folder {folder} is not there: make it, or plug its drive in</source>
        <translation>المجلد {folder} غير موجود: يرجى إنشاؤه أو توصيل قرصه</translation>
    </message>
    <message>
        <source>the folder {folder} may not be written: allow it to this user</source>
        <translation>الكتابة في المجلد {folder} غير مسموح بها: يرجى السماح بها لهذا المستخدم</translation>
    </message>
    <message>
        <source>the folder {folder} has no room: free some space</source>
        <translation>لا مساحة في المجلد {folder}: يرجى تحرير بعض المساحة</translation>
    </message>
    <message>
        <source>{file} lies in {folder} already: look at it, and take it away</source>
        <translation>{file} موجود من قبل في {folder}: يرجى الاطلاع عليه وإزالته</translation>
    </message>
    <message>
        <source>the printer did not answer in time</source>
        <translation>لم تستجب الطابعة في الوقت المحدد</translation>
    </message>
    <message>
        <source>the printer took nothing: check its cable, then try again</source>
        <translation>لم تستقبل الطابعة شيئاً: يرجى فحص الكابل ثم إعادة المحاولة</translation>
    </message>
    <message>
        <source>the printer marked the label VOID ({reason}): tear it up and print again</source>
        <translation>وسمت الطابعة الملصق بـ VOID ‏({reason}): يرجى تمزيقه والطباعة مجدداً</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>دون ذكر سبب</translation>
    </message>
    <message>
        <source>{sent} of {size} bytes</source>
        <translation>‏{sent} من {size} بايت</translation>
    </message>
    <message>
        <source>look whether the label is out and whole</source>
        <translation>يرجى النظر هل خرج الملصق كاملاً</translation>
    </message>
    <message>
        <source>the printer went away after {sent}: check its cable and switch, then {look}</source>
        <translation>انقطعت الطابعة بعد {sent}: يرجى فحص الكابل ومفتاح التشغيل، ثم {look}</translation>
    </message>
    <message>
        <source>the printer stopped after {sent} and did not go on: mend it, then {look}</source>
        <translation>توقفت الطابعة بعد {sent} ولم تتابع: يرجى إصلاحها، ثم {look}</translation>
    </message>
    <message>
        <source>the printer stopped while it printed ({faults}): {look}</source>
        <translation>توقفت الطابعة أثناء الطباعة ({faults}): {look}</translation>
    </message>
    <message>
        <source>the printer took the label and does not answer: {look}</source>
        <translation>استقبلت الطابعة الملصق ولا تستجيب: {look}</translation>
    </message>
    <message>
        <source>the printer fell silent while it printed: {look}</source>
        <translation>انقطعت استجابة الطابعة أثناء الطباعة: {look}</translation>
    </message>
    <message>
        <source>the printer counts {count} labels instead of 1: {look}</source>
        <translation>تحصي الطابعة {count} من الملصقات بدلاً من 1: {look}</translation>
    </message>
    <message>
        <source>the printer does not count its labels: {look}</source>
        <translation>لا تحصي الطابعة ملصقاتها: {look}</translation>
    </message>
    <message>
        <source>the printer did not say what is in the chip: {look}, and do not hand it over</source>
        <translation>لم تبيّن الطابعة ما في الشريحة: {look}، ولا تُسلَّم الصدرية</translation>
    </message>
    <message>
        <source>several chips answered: take loose labels away from the printer, and do not hand this bib over</source>
        <translation>استجابت عدة شرائح: تُبعد الملصقات السائبة عن الطابعة، ولا تُسلَّم هذه الصدرية</translation>
    </message>
    <message>
        <source>the chip could not be read: do not hand this bib over</source>
        <translation>تعذّرت قراءة الشريحة: لا تُسلَّم هذه الصدرية</translation>
    </message>
    <message>
        <source>the chip answers {seen} instead of {wanted}: do not hand this bib over</source>
        <translation>تجيب الشريحة بـ {seen} بدلاً من {wanted}: لا تُسلَّم هذه الصدرية</translation>
    </message>
    <message>
        <source>the printer counts {good} good and {void} void chips instead of 1 and 0: {look}</source>
        <translation>تحصي الطابعة {good} شرائح سليمة و{void} ملغاة بدلاً من 1 و0: {look}</translation>
    </message>
    <message>
        <source>the finished bib did not read</source>
        <translation>لم تُقرأ الصدرية الجاهزة</translation>
    </message>
    <message>
        <source>spoilt before anybody took it</source>
        <translation>تلفت قبل أن يأخذها أحد</translation>
    </message>
    <message>
        <source>not collected after all</source>
        <translation>لم تُستلم في النهاية</translation>
    </message>
    <message>
        <source>its chip could not be proven</source>
        <translation>تعذّر التحقق من شريحتها</translation>
    </message>
    <message>
        <source>a person says that it is not out</source>
        <translation>أفاد شخص بأنها لم تخرج</translation>
    </message>
    <message>
        <source>it was being made at {station}</source>
        <translation>كانت قيد الإعداد في {station}</translation>
    </message>
    <message>
        <source>this piece came out at {station}: fetch it from there</source>
        <translation>خرجت هذه النسخة في {station}: يرجى إحضارها من هناك</translation>
    </message>
    <message>
        <source>The printer of this station encodes no chips and there is no encoder: name one in the station file.</source>
        <translation>طابعة هذه المحطة لا ترمّز الشرائح ولا يوجد جهاز ترميز: يُذكر جهاز في ملف المحطة.</translation>
    </message>
    <message>
        <source>no chip is on the encoder: put the bib&apos;s chip on the mark</source>
        <translation>لا شريحة على جهاز الترميز: توضع شريحة الصدرية على العلامة</translation>
    </message>
    <message>
        <source>the chip left while it was read: put it back on the mark</source>
        <translation>ابتعدت الشريحة أثناء القراءة: تُعاد إلى العلامة</translation>
    </message>
    <message>
        <source>the chip that answered belongs to another bib</source>
        <translation>الشريحة التي استجابت تخص صدرية أخرى</translation>
    </message>
    <message>
        <source>This chip is not the one of bib {bib}: put that bib on the reader.</source>
        <translation>هذه ليست شريحة الصدرية {bib}: توضع تلك الصدرية على القارئ.</translation>
    </message>
    <message>
        <source>This is a copy of the chip of bib {bib}, not its own: keep it and call a supervisor.</source>
        <translation>هذه نسخة من شريحة الصدرية {bib} وليست شريحتها: يُحتفظ بها ويُستدعى مشرف.</translation>
    </message>
    <message>
        <source>This station has no chip reader: name an encoder in its station file.</source>
        <translation>لا يوجد في هذه المحطة قارئ شرائح: يُذكر جهاز ترميز في ملف المحطة.</translation>
    </message>
    <message>
        <source>chip encoder (LLRP)</source>
        <translation>جهاز ترميز الشرائح (LLRP)</translation>
    </message>
    <message>
        <source>chip encoder (serial, 0xBB)</source>
        <translation>جهاز ترميز الشرائح (تسلسلي، 0xBB)</translation>
    </message>
    <message>
        <source>{kind}, {identity}</source>
        <translation>{kind}، {identity}</translation>
    </message>
    <message>
        <source>the chip did not do it: {trouble}</source>
        <translation>لم تنفّذ الشريحة ذلك: {trouble}</translation>
    </message>
    <message>
        <source>no encoder answers at {address}: check its network cable and its power ({error})</source>
        <translation>لا يجيب أي جهاز ترميز على {address}: يُفحص كابل الشبكة والتغذية ({error})</translation>
    </message>
    <message>
        <source>no encoder at {port}: plug it in, or correct its address ({error})</source>
        <translation>لا يوجد جهاز ترميز على {port}: يُوصَل أو يُصحَّح عنوانه ({error})</translation>
    </message>
    <message>
        <source>the encoder at {address} went away: check its cable ({why})</source>
        <translation>اختفى جهاز الترميز على {address}: يُفحص كابله ({why})</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>أغلق الاتصال</translation>
    </message>
    <message>
        <source>the encoder does not answer: check its cable and its power</source>
        <translation>لا يجيب جهاز الترميز: يُفحص كابله وتغذيته</translation>
    </message>
    <message>
        <source>the encoder does not answer: check its cable, then unplug it and plug it in</source>
        <translation>لا يجيب جهاز الترميز: يُفحص كابله ثم يُفصل ويُعاد توصيله</translation>
    </message>
    <message>
        <source>the encoder does not answer as an LLRP reader does: check its power, host and port</source>
        <translation>لا يجيب جهاز الترميز كقارئ LLRP: تُفحص تغذيته والمضيف والمنفذ</translation>
    </message>
    <message>
        <source>the encoder said what LLRP does not know ({bytes}): is the address that of an LLRP reader?</source>
        <translation>قال جهاز الترميز ما لا يعرفه LLRP ({bytes}): هل العنوان لقارئ LLRP؟</translation>
    </message>
    <message>
        <source>the reader does not let us in: {why}; end that, then try again</source>
        <translation>لا يسمح القارئ بالدخول: {why}؛ يُنهى ذلك ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>another program is connected to it as a reader</source>
        <translation>برنامج آخر متصل به كقارئ</translation>
    </message>
    <message>
        <source>another program is connected to it</source>
        <translation>برنامج آخر متصل به</translation>
    </message>
    <message>
        <source>it does not let anybody connect</source>
        <translation>لا يسمح لأحد بالاتصال</translation>
    </message>
    <message>
        <source>it is busy with an earlier connection</source>
        <translation>هو مشغول باتصال سابق</translation>
    </message>
    <message>
        <source>it refuses with status {code}</source>
        <translation>يرفض بالحالة {code}</translation>
    </message>
    <message>
        <source>the reader refuses {request} ({code} {words}): restart the reader</source>
        <translation>يرفض القارئ {request} ({code} {words}): يُعاد تشغيله</translation>
    </message>
    <message>
        <source>the reader talks without end: restart the reader</source>
        <translation>يتكلم القارئ بلا نهاية: يُعاد تشغيله</translation>
    </message>
    <message>
        <source>the reader has no power of {wanted} dBm or less ({said}): change power_dbm</source>
        <translation>ليست للقارئ قدرة {wanted} ديسيبل ملّي أو أقل ({said}): تُغيَّر power_dbm</translation>
    </message>
    <message>
        <source>its lowest is {least} dBm</source>
        <translation>أدناها {least} ديسيبل ملّي</translation>
    </message>
    <message>
        <source>it names none that it can</source>
        <translation>لا يذكر أي قدرة</translation>
    </message>
    <message>
        <source>the reader is set up for the region &quot;{said}&quot;, the station file says &quot;{wanted}&quot;: correct the file, or have the reader set up for this region; nothing was sent over the air</source>
        <translation>القارئ مضبوط على المنطقة «{said}» وملف المحطة يقول «{wanted}»: يُصحَّح الملف أو يُضبط القارئ على هذه المنطقة؛ لم يُبث شيء</translation>
    </message>
    <message>
        <source>the encoder answered what we do not know ({bytes}): unplug it, plug it in</source>
        <translation>أجاب جهاز الترميز بما لا نعرفه ({bytes}): يُفصل ويُعاد توصيله</translation>
    </message>
    <message>
        <source>the encoder talks without end: unplug it and plug it in</source>
        <translation>يتكلم جهاز الترميز بلا نهاية: يُفصل ويُعاد توصيله</translation>
    </message>
    <message>
        <source>the encoder does not do what it is told ({answer}): unplug it and plug it in</source>
        <translation>لا ينفّذ جهاز الترميز ما يُطلب منه ({answer}): يُفصل ويُعاد توصيله</translation>
    </message>
    <message>
        <source>the encoder lost its settings, as after a power cut: it is set up again at the next try</source>
        <translation>فقد جهاز الترميز إعداداته كما بعد انقطاع التيار: يُضبط من جديد في المحاولة التالية</translation>
    </message>
    <message>
        <source>the encoder cannot be told to select chips: use another one</source>
        <translation>لا يستطيع جهاز الترميز اختيار الشرائح: يُستعمل غيره</translation>
    </message>
    <message>
        <source>{dbm} dBm is no power of such a module: change power_dbm</source>
        <translation>{dbm} ديسيبل ملّي ليست قدرة لمثل هذه الوحدة: تُغيَّر power_dbm</translation>
    </message>
    <message>
        <source>the encoder does not take {wanted} dBm, it would send with {taken}: write power_dbm = &quot;{least}&quot; or another one into its options</source>
        <translation>لا يقبل جهاز الترميز {wanted} ديسيبل ملّي وسيبث بـ {taken}: يُكتب power_dbm = &quot;{least}&quot; أو غيرها في خياراته</translation>
    </message>
    <message>
        <source>the encoder is set to the region &quot;{said}&quot;, the station file says &quot;{wanted}&quot;: {cure}; nothing was sent over the air</source>
        <translation>جهاز الترميز مضبوط على المنطقة «{said}» وملف المحطة يقول «{wanted}»: {cure}؛ لم يُبث شيء</translation>
    </message>
    <message>
        <source>correct the file, or write set_region = &quot;1&quot; into its options</source>
        <translation>يُصحَّح الملف أو يُكتب set_region = &quot;1&quot; في خياراته</translation>
    </message>
    <message>
        <source>it does not let itself be set, use another encoder</source>
        <translation>لا يقبل الضبط، يُستعمل جهاز ترميز آخر</translation>
    </message>
    <message>
        <source>such an encoder does not know the region &quot;{region}&quot;: use another encoder; nothing was sent over the air</source>
        <translation>لا يعرف مثل هذا الجهاز المنطقة «{region}»: يُستعمل جهاز آخر؛ لم يُبث شيء</translation>
    </message>
    <message>
        <source>This is bib {seen}; bib {bib} is the one to hand over. Scan bib {bib}.</source>
        <translation>هذه هي الصدرية {seen}؛ والمطلوب تسليم الصدرية {bib}. يرجى مسح الصدرية {bib}.</translation>
    </message>
    <message>
        <source>That was not the barcode of bib {bib}. Scan the bib that was just printed.</source>
        <translation>لم يكن ذلك الرمز الشريطي للصدرية {bib}. يرجى مسح الصدرية التي طُبعت للتو.</translation>
    </message>
    <message>
        <source>the virtual encoder does not answer: check its cable</source>
        <translation>لا يستجيب جهاز الترميز الافتراضي: يرجى فحص الكابل</translation>
    </message>
    <message>
        <source>the virtual printer of {folder} does not run: start it again</source>
        <translation>الطابعة الافتراضية في {folder} لا تعمل: يرجى تشغيلها مجدداً</translation>
    </message>
    <message>
        <source>the virtual printer of {folder} does not start: {error}</source>
        <translation>لا تبدأ الطابعة الافتراضية في {folder}: ‏{error}</translation>
    </message>
    <message>
        <source>{folder} is no field of a virtual encoder: choose another folder</source>
        <translation>ليس {folder} حقل جهاز ترميز افتراضي: يرجى اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>{folder} is no tray of a virtual printer: choose another folder</source>
        <translation>ليس {folder} درج طابعة افتراضية: يرجى اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>{file} holds no faults of a virtual device ({mistake}): remove it</source>
        <translation>لا يحوي {file} أعطال جهاز افتراضي ({mistake}): يرجى حذفه</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}): choose another folder</source>
        <translation>تعذّرت كتابة {file} ‏({error}): يرجى اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}): free some space</source>
        <translation>تعذّرت كتابة {file} ‏({error}): يرجى توفير مساحة</translation>
    </message>
    <message>
        <source>bib {bib} is open without a pickup</source>
        <translation>الصدرية {bib} مفتوحة دون عملية استلام</translation>
    </message>
    <message>
        <source>bib {bib} was never collected: scan the runner&apos;s pass instead</source>
        <translation>لم تُستلم الصدرية {bib} قط: يرجى مسح تصريح المشارك بدلاً منها</translation>
    </message>
    <message>
        <source>bib {bib} is being made at {station}: finish that pickup first</source>
        <translation>الصدرية {bib} قيد الإعداد في {station}: يرجى إنهاء تلك العملية أولاً</translation>
    </message>
    <message>
        <source>bib {bib} is being made at {station}: go on there</source>
        <translation>الصدرية {bib} قيد الإعداد في {station}: يرجى المتابعة هناك</translation>
    </message>
    <message>
        <source>bib {bib} is not kept by the staff: scan the runner&apos;s pass again</source>
        <translation>الصدرية {bib} ليست محفوظة لدى الفريق: يرجى مسح تصريح المشارك مرة أخرى</translation>
    </message>
    <message>
        <source>bib {bib} was not made ahead: go on with it where it is served</source>
        <translation>لم يُصنع رقم الصدر {bib} مسبقًا: تابع حيث تتم خدمته</translation>
    </message>
    <message>
        <source>bib {bib} is printed already: hand it over as it is, then replace it to change its words</source>
        <translation>رقم الصدر {bib} مطبوع بالفعل: سلّمه كما هو، ثم استبدله لتغيير كلماته</translation>
    </message>
    <message>
        <source>bib {bib} was taken over by {station}: go on there, or scan it again</source>
        <translation>تولّت {station} الصدرية {bib}: يرجى المتابعة هناك أو مسحها مجدداً</translation>
    </message>
    <message>
        <source>bib {bib} is at attempt {attempt} by now: look again what is asked</source>
        <translation>وصلت الصدرية {bib} إلى المحاولة {attempt}: يرجى قراءة المطلوب مجدداً</translation>
    </message>
    <message>
        <source>bib {bib} was taken over at {station} and ended there with attempt {attempt}: destroy the piece {piece} that lies here</source>
        <translation>تولّت المحطة {station} الصدرية {bib} وأنهتها هناك بالمحاولة {attempt}: يرجى إتلاف النسخة {piece} الموجودة هنا</translation>
    </message>
    <message>
        <source>bib {bib} has no attempt to encode</source>
        <translation>ليس للصدرية {bib} محاولة للترميز</translation>
    </message>
    <message>
        <source>bib {bib} has no live copy: its number was replaced by another one</source>
        <translation>ليس للصدرية {bib} نسخة سارية: استُبدل رقمها بآخر</translation>
    </message>
    <message>
        <source>bib {bib} has used its {count} attempts: give a new number</source>
        <translation>استنفدت الصدرية {bib} محاولاتها وعددها {count}: يُمنح رقم جديد</translation>
    </message>
    <message>
        <source>bib {bib} has come out meanwhile: look into the tray again</source>
        <translation>خرجت الصدرية {bib} في هذه الأثناء: يرجى النظر في الدرج مجدداً</translation>
    </message>
    <message>
        <source>bib {bib} is not in anybody&apos;s hands: scan the runner&apos;s pass instead</source>
        <translation>الصدرية {bib} ليست مع أحد: يرجى مسح تصريح المشارك بدلاً منها</translation>
    </message>
    <message>
        <source>bib {bib} cannot be handed over yet: {missing}</source>
        <translation>لا يمكن تسليم الصدرية {bib} بعد: {missing}</translation>
    </message>
    <message>
        <source>bib {bib} may be out: find and destroy it before you undo</source>
        <translation>ربما خرجت الصدرية {bib}: يجب العثور عليها وإتلافها قبل التراجع</translation>
    </message>
    <message>
        <source>bib {bib} may be out at {station}: settle it there</source>
        <translation>ربما خرجت الصدرية {bib} في {station}: تُسوّى هناك</translation>
    </message>
    <message>
        <source>bib {bib} has no attempt yet</source>
        <translation>ليس للصدرية {bib} محاولة بعد</translation>
    </message>
    <message>
        <source>bib {bib} was replaced: make another replacement instead</source>
        <translation>استُبدلت الصدرية {bib}: يُعدّ بديل آخر</translation>
    </message>
    <message>
        <source>bib {bib} is served at {station} now: scan the pass again</source>
        <translation>الصدرية {bib} تُخدم الآن في {station}: يرجى مسح التصريح مجدداً</translation>
    </message>
    <message>
        <source>the chip of bib {bib} is not proven: read it, or destroy the bib</source>
        <translation>لم تُثبت شريحة الصدرية {bib}: تُقرأ أو تُتلف الصدرية</translation>
    </message>
    <message>
        <source>the pickup of bib {bib} is {state}</source>
        <translation>حالة استلام الصدرية {bib}: {state}</translation>
    </message>
    <message>
        <source>the pickup of bib {bib} is {state} already: scan the pass again</source>
        <translation>استلام الصدرية {bib} مسجل ({state}): يرجى مسح التصريح مجدداً</translation>
    </message>
    <message>
        <source>attempt {attempt} is {state}: settle it before a new one</source>
        <translation>المحاولة {attempt} ({state}): تُسوّى قبل محاولة جديدة</translation>
    </message>
    <message>
        <source>attempt {attempt} is {state}: this step is not possible now</source>
        <translation>المحاولة {attempt} ({state}): هذه الخطوة غير ممكنة الآن</translation>
    </message>
    <message>
        <source>there is no pickup {number}: scan the pass again</source>
        <translation>لا توجد عملية استلام {number}: يرجى مسح التصريح مجدداً</translation>
    </message>
    <message>
        <source>pickup {number} names a member who is not in the roster</source>
        <translation>عملية الاستلام {number} تذكر عضواً غير موجود في القائمة</translation>
    </message>
    <message>
        <source>no number is left in {race} {area}: ask a supervisor</source>
        <translation>لم يبقَ رقم في {race} {area}: يرجى سؤال أحد المشرفين</translation>
    </message>
    <message>
        <source>any start area</source>
        <translation>أي منطقة انطلاق</translation>
    </message>
    <message>
        <source>number {bib} was not taken before it was given; try again</source>
        <translation>لم يُحجز الرقم {bib} قبل منحه؛ يرجى إعادة المحاولة</translation>
    </message>
    <message>
        <source>number {bib} is kept for place {place}: choose another</source>
        <translation>الرقم {bib} محفوظ للمكان {place}: يرجى اختيار آخر</translation>
    </message>
    <message>
        <source>number {bib} was sent to a printer: it stays with its place, or is retired</source>
        <translation>أُرسل الرقم {bib} إلى طابعة: يبقى لمكانه أو يُسحب</translation>
    </message>
    <message>
        <source>nobody has number {bib}: look at the runner&apos;s file again</source>
        <translation>لا أحد لديه الرقم {bib}: يرجى مراجعة ملف المشارك</translation>
    </message>
    <message>
        <source>operation {number} of this station was something else: begin a new one</source>
        <translation>العملية {number} لهذه المحطة كانت مختلفة: تُبدأ عملية جديدة</translation>
    </message>
    <message>
        <source>this unit of work was committed already; begin a new one</source>
        <translation>حُفظ هذا العمل سابقاً؛ يُبدأ عمل جديد</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>encoded</source>
        <translation>مُرمَّز</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>made</source>
        <translation>مُعدّ</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>مُثبت</translation>
    </message>
    <message>
        <source>void</source>
        <translation>لاغٍ</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>handed_over</source>
        <translation>مُسلّم</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>متراجع عنه</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>bib</source>
        <translation>الصدرية</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>read-back</source>
        <translation>القراءة للتحقق</translation>
    </message>
    <message>
        <source>the pickup of this event is closed: nothing more is made</source>
        <translation>انتهى التسليم في هذه الفعالية: لا يُعدّ المزيد</translation>
    </message>
    <message>
        <source>the pickup of this event is closed: nothing more is made; say that no other is made</source>
        <translation>انتهى التسليم في هذه الفعالية: لا يُعدّ المزيد؛ يرجى اختيار عدم إعداد أخرى</translation>
    </message>
    <message>
        <source>the pickup of this event is closed: a supervisor can open it again</source>
        <translation>انتهى التسليم في هذه الفعالية: يمكن لمشرف إعادة فتحه</translation>
    </message>
    <message>
        <source>the pickup of this event is open: close it first (kiosk event close)</source>
        <translation>التسليم في هذه الفعالية مفتوح: يُغلق أولاً (kiosk event close)</translation>
    </message>
    <message>
        <source>pickups that are not finished: {count} (bibs {bibs}). Finish or undo them, or close all the same</source>
        <translation>عمليات استلام غير منتهية: {count} (الصدريات {bibs}). تُنهى أو يُتراجع عنها، أو يُغلق رغم ذلك</translation>
    </message>
    <message>
        <source>pickups that are not finished: {count} (bibs {bibs} and {more} more). Finish or undo them, or close all the same</source>
        <translation>عمليات استلام غير منتهية: {count} (الصدريات {bibs} و{more} غيرها). تُنهى أو يُتراجع عنها، أو يُغلق رغم ذلك</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Add a supervisor: kiosk staff add NAME --role supervisor</source>
        <translation>لا أحد لديه رمز PIN بعد. تُضاف صفة مشرف بالأمر: kiosk staff add NAME --role supervisor</translation>
    </message>
    <message>
        <source>Name and PIN do not go together. Try again, or ask a supervisor.</source>
        <translation>الاسم ورمز PIN غير متطابقين. يرجى إعادة المحاولة أو سؤال أحد المشرفين.</translation>
    </message>
    <message>
        <source>There were wrong PINs for this name. Wait {seconds} s, then try again, or use your badge.</source>
        <translation>أُدخلت رموز PIN خاطئة لهذا الاسم. يرجى الانتظار {seconds} ث ثم المحاولة، أو استعمال الشارة.</translation>
    </message>
    <message>
        <source>Somebody typed wrong PINs for this name at this screen. Wait {seconds} s, then try again, or use your badge.</source>
        <translation>أدخل أحدهم رموز PIN خاطئة لهذا الاسم على هذه الشاشة. يرجى الانتظار {seconds} ث ثم المحاولة، أو استعمال الشارة.</translation>
    </message>
    <message>
        <source>This badge is not known, or not valid any more. Use your PIN, or ask a supervisor.</source>
        <translation>هذه الشارة غير معروفة أو لم تعد صالحة. يُستعمل رمز PIN أو يُسأل أحد المشرفين.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask somebody who has it.</source>
        <translation>يتطلب هذا صفة {role}. يرجى سؤال من يحملها.</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>متطوع</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>الاستبدال</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>this runner waits on the list already: look for the entry there</source>
        <translation>هذا المشارك في القائمة بالفعل: يرجى البحث عنه هناك</translation>
    </message>
    <message>
        <source>this runner has bib {bib} in the {race}: type {bib} instead</source>
        <translation>لدى هذا المشارك الصدرية {bib} ({race}): يُكتب {bib} بدلاً منه</translation>
    </message>
    <message>
        <source>this place gets no bib: serve the runner at a desk, which says why</source>
        <translation>هذا المكان لا يخوّل صدرية: تُقدَّم الخدمة في مكتب يبيّن السبب</translation>
    </message>
    <message>
        <source>this runner may choose one race: type the entitlement number of it: {races}</source>
        <translation>لهذا المشارك اختيار سباق واحد: يُكتب رقم المكان المطلوب: {races}</translation>
    </message>
    <message>
        <source>this pass was revoked: ask for the member number, and look who it is</source>
        <translation>أُلغي هذا التصريح: يُطلب رقم العضوية ويُتحقق من الشخص</translation>
    </message>
    <message>
        <source>this pass was not signed by the organiser: ask for the member number, and look who it is</source>
        <translation>لم يوقّع المنظم هذا التصريح: يُطلب رقم العضوية ويُتحقق من الشخص</translation>
    </message>
    <message>
        <source>this pass is for another event: ask for the member number</source>
        <translation>هذا التصريح لفعالية أخرى: يُطلب رقم العضوية</translation>
    </message>
    <message>
        <source>nobody has this number or pass: type a bib, member or entitlement number, or scan a pass</source>
        <translation>لا أحد لديه هذا الرقم أو التصريح: يُكتب رقم صدرية أو عضوية أو مكان، أو يُمسح تصريح</translation>
    </message>
    <message>
        <source>{code} is the bib of one runner and a number of another: scan the pass instead</source>
        <translation>‏{code} صدرية مشارك ورقم مشارك آخر: يُمسح التصريح بدلاً منه</translation>
    </message>
    <message>
        <source>the people of this event were purged on {day}: it takes no roster and opens no more; set up a new event with `kiosk init`</source>
        <translation>مُحيت بيانات أشخاص هذه الفعالية في {day}: لا تقبل قائمة ولا يُعاد فتحها؛ تُنشأ فعالية جديدة بالأمر `kiosk init`</translation>
    </message>
    <message>
        <source>The database does not answer. Try again; if it stays so, use another station and call a supervisor.</source>
        <translation>لا تستجيب قاعدة البيانات. يرجى إعادة المحاولة؛ وإن استمر ذلك تُستعمل محطة أخرى ويُستدعى مشرف.</translation>
    </message>
    <message>
        <source>the database {name} cannot be used: {cure}</source>
        <translation>لا يمكن استعمال قاعدة البيانات {name}: ‏{cure}</translation>
    </message>
    <message>
        <source>the database does not answer: look at its computer and at the network</source>
        <translation>قاعدة البيانات لا تستجيب: يرجى فحص حاسوبها والشبكة</translation>
    </message>
    <message>
        <source>the database {name} refused a change that breaks the rule {rule}; nothing was changed: look at the runner&apos;s file again</source>
        <translation>رفضت قاعدة البيانات {name} تغييراً يخالف القاعدة {rule}؛ لم يتغير شيء: يرجى مراجعة ملف المشارك</translation>
    </message>
    <message>
        <source>another program has kept it locked; close that program, or try again</source>
        <translation>يقفلها برنامج آخر؛ يُغلق ذلك البرنامج أو تُعاد المحاولة</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>القرص ممتلئ؛ يرجى توفير مساحة ثم إعادة المحاولة</translation>
    </message>
    <message>
        <source>it may only be read; make the file and its folder writable</source>
        <translation>هي للقراءة فقط؛ يُسمح بالكتابة في الملف ومجلده</translation>
    </message>
    <message>
        <source>access is denied; give this user the right to read and write it</source>
        <translation>رُفض الوصول؛ يُمنح هذا المستخدم حق القراءة والكتابة</translation>
    </message>
    <message>
        <source>it cannot be opened; check that its folder exists and may be written</source>
        <translation>تعذّر فتحها؛ يُتحقق من وجود مجلدها وإمكان الكتابة فيه</translation>
    </message>
    <message>
        <source>this file is not a database; check the path, or run `kiosk init`</source>
        <translation>هذا الملف ليس قاعدة بيانات؛ يُراجع المسار أو يُشغَّل `kiosk init`</translation>
    </message>
    <message>
        <source>the file is damaged; stop, keep it, and go on from the last backup</source>
        <translation>الملف تالف؛ يُوقف العمل ويُحفظ الملف ويُستأنف من آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>the disk makes errors; check it, and go on from a backup if needed</source>
        <translation>في القرص أخطاء؛ يُفحص ويُستأنف من نسخة احتياطية عند الحاجة</translation>
    </message>
    <message>
        <source>a value is too long for the database; shorten it</source>
        <translation>قيمة أطول مما تقبله قاعدة البيانات؛ يرجى اختصارها</translation>
    </message>
    <message>
        <source>the server does not answer; check the network, then try again</source>
        <translation>لا يستجيب الخادم؛ يرجى فحص الشبكة ثم إعادة المحاولة</translation>
    </message>
    <message>
        <source>a value does not fit its column; correct it, then try again</source>
        <translation>قيمة لا تناسب عمودها؛ تُصحَّح ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>it may only be read; connect to the primary server</source>
        <translation>هي للقراءة فقط؛ يُتصل بالخادم الرئيسي</translation>
    </message>
    <message>
        <source>an earlier step of this operation failed; try the whole operation again</source>
        <translation>فشلت خطوة سابقة من هذه العملية؛ تُعاد العملية كاملة</translation>
    </message>
    <message>
        <source>the server refuses this user; check the name and the password in the station file</source>
        <translation>يرفض الخادم هذا المستخدم؛ يُراجع الاسم وكلمة المرور في ملف المحطة</translation>
    </message>
    <message>
        <source>there is no database of that name; run `kiosk init`</source>
        <translation>لا توجد قاعدة بيانات بهذا الاسم؛ يُشغَّل `kiosk init`</translation>
    </message>
    <message>
        <source>another station was quicker; try again</source>
        <translation>سبقت محطة أخرى؛ يرجى إعادة المحاولة</translation>
    </message>
    <message>
        <source>this user lacks a right there; let the owner of the database grant it</source>
        <translation>ينقص هذا المستخدم حق؛ يمنحه مالك قاعدة البيانات</translation>
    </message>
    <message>
        <source>the server&apos;s disk is full; free some space, then try again</source>
        <translation>قرص الخادم ممتلئ؛ يرجى توفير مساحة ثم إعادة المحاولة</translation>
    </message>
    <message>
        <source>the server has no room for another station now; try again</source>
        <translation>لا مكان في الخادم لمحطة أخرى الآن؛ يرجى إعادة المحاولة</translation>
    </message>
    <message>
        <source>another station has kept it locked; try again</source>
        <translation>تقفلها محطة أخرى؛ يرجى إعادة المحاولة</translation>
    </message>
    <message>
        <source>the server was stopped or is starting; try again</source>
        <translation>توقف الخادم أو يبدأ التشغيل؛ يرجى إعادة المحاولة</translation>
    </message>
    <message>
        <source>the server&apos;s disk does not answer as it should; call its keeper</source>
        <translation>لا يستجيب قرص الخادم كما ينبغي؛ يرجى استدعاء المسؤول عنه</translation>
    </message>
    <message>
        <source>the server does not answer; check its address and the network, then try again</source>
        <translation>لا يستجيب الخادم؛ يرجى فحص عنوانه والشبكة ثم إعادة المحاولة</translation>
    </message>
    <message>
        <source>the event file has no {race} {area}, which bib {bib} needs</source>
        <translation>لا يحوي ملف الفعالية {race} {area} اللازم للصدرية {bib}</translation>
    </message>
    <message>
        <source>{what} ({count} characters) is too long for a bib; shorten it</source>
        <translation>أطول مما تتسع له الصدرية: {what} (عدد الأحرف {count})؛ يرجى الاختصار</translation>
    </message>
    <message>
        <source>{what} ({count} characters) does not fit even at its smallest size; shorten it</source>
        <translation>لا يتسع حتى بأصغر حجم: {what} (عدد الأحرف {count})؛ يرجى الاختصار</translation>
    </message>
    <message>
        <source>nothing of {what} can be printed; write it in Latin letters or leave it empty</source>
        <translation>لا يمكن طباعة أي شيء: {what}؛ يُكتب بحروف لاتينية أو يُترك فارغاً</translation>
    </message>
    <message>
        <source>{what} is missing; add it to the roster or the event file</source>
        <translation>ناقص: {what}؛ يُضاف إلى القائمة أو إلى ملف الفعالية</translation>
    </message>
    <message>
        <source>the page cannot be drawn: {mistake}; check the design</source>
        <translation>تعذّر رسم الصفحة: {mistake}؛ يرجى مراجعة التصميم</translation>
    </message>
    <message>
        <source>the text &quot;{template}&quot;</source>
        <translation>النص «{template}»</translation>
    </message>
    <message>
        <source>the bib number</source>
        <translation>رقم الصدرية</translation>
    </message>
    <message>
        <source>the name for the bib</source>
        <translation>الاسم المخصص للصدرية</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>the family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>the nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>the sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>the year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>the member number</source>
        <translation>رقم العضو</translation>
    </message>
    <message>
        <source>how the place was won</source>
        <translation>طريقة الفوز بالمكان</translation>
    </message>
    <message>
        <source>the code of the race</source>
        <translation>رمز السباق</translation>
    </message>
    <message>
        <source>the name of the race</source>
        <translation>اسم السباق</translation>
    </message>
    <message>
        <source>the distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>the name of the event</source>
        <translation>اسم الفعالية</translation>
    </message>
    <message>
        <source>the code of the start area</source>
        <translation>رمز منطقة الانطلاق</translation>
    </message>
    <message>
        <source>the name of the start area</source>
        <translation>اسم منطقة الانطلاق</translation>
    </message>
    <message>
        <source>the letter of the start area</source>
        <translation>حرف منطقة الانطلاق</translation>
    </message>
    <message>
        <source>the start time</source>
        <translation>وقت الانطلاق</translation>
    </message>
    <message>
        <source>the day of the start</source>
        <translation>يوم الانطلاق</translation>
    </message>
    <message>
        <source>the content of the barcode</source>
        <translation>محتوى الرمز الشريطي</translation>
    </message>
    <message>
        <source>the mark of a later piece</source>
        <translation>علامة نسخة لاحقة</translation>
    </message>
    <message>
        <source>the number of the replacement</source>
        <translation>رقم البديل</translation>
    </message>
    <message>
        <source>the word across a rehearsal bib</source>
        <translation>الكلمة المطبوعة عبر صدرية التجربة</translation>
    </message>
    <message>
        <source>slip printer</source>
        <translation>طابعة القسائم</translation>
    </message>
    <message>
        <source>slip printer (virtual)</source>
        <translation>طابعة القسائم (افتراضية)</translation>
    </message>
    <message>
        <source>bib {bib} has no slip: {why}</source>
        <translation>لا قسيمة للصدرية {bib}: {why}</translation>
    </message>
    <message>
        <source>slips cannot be drawn: {why}</source>
        <translation>لا يمكن رسم القسائم: {why}</translation>
    </message>
    <message>
        <source>its driver is broken: {bug}; mend or remove it</source>
        <translation>برنامج تشغيلها معطل ({bug}): يرجى إصلاحه أو إزالته</translation>
    </message>
    <message>
        <source>the line for the bag</source>
        <translation>سطر الحقيبة</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>الإشعار</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>This code is not in our list.</source>
        <translation>هذا الرمز غير موجود في قائمتنا.</translation>
    </message>
    <message>
        <source>Check the number, or search by name at a desk.</source>
        <translation>يرجى مراجعة الرقم، أو البحث بالاسم في أحد المكاتب.</translation>
    </message>
    <message>
        <source>Check the number, or search by name.</source>
        <translation>يرجى مراجعة الرقم، أو البحث بالاسم.</translation>
    </message>
    <message>
        <source>This pass was not issued by the organiser.</source>
        <translation>هذا التصريح لم يصدره المنظم.</translation>
    </message>
    <message>
        <source>Please go to the help desk.</source>
        <translation>يرجى التوجه إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Send the runner to the help desk.</source>
        <translation>يرجى توجيه المشارك إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>This pass was replaced or withdrawn.</source>
        <translation>هذا التصريح استُبدل أو سُحب.</translation>
    </message>
    <message>
        <source>Show your newest pass, or go to the help desk.</source>
        <translation>يرجى إبراز أحدث تصريح لديكم، أو التوجه إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Ask for the newest pass, or send the runner to the help desk.</source>
        <translation>يرجى طلب أحدث تصريح، أو توجيه المشارك إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>This pass belongs to another event: {event}.</source>
        <translation>هذا التصريح يخص فعالية أخرى: {event}.</translation>
    </message>
    <message>
        <source>Show the pass of this event.</source>
        <translation>يرجى إبراز تصريح هذه الفعالية.</translation>
    </message>
    <message>
        <source>Ask for the pass of this event.</source>
        <translation>يرجى طلب تصريح هذه الفعالية.</translation>
    </message>
    <message>
        <source>There is no place under this name.</source>
        <translation>لا يوجد مكان بهذا الاسم.</translation>
    </message>
    <message>
        <source>The place for {race} was withdrawn.</source>
        <translation>أُلغي المكان في {race}.</translation>
    </message>
    <message>
        <source>The registration for {race} was never finished.</source>
        <translation>لم يكتمل التسجيل في {race}.</translation>
    </message>
    <message>
        <source>Go to the help desk; a supervisor can finish it with you.</source>
        <translation>يرجى التوجه إلى مكتب المساعدة؛ ويمكن لمشرف إكماله معكم.</translation>
    </message>
    <message>
        <source>A supervisor can finish it with the runner.</source>
        <translation>يمكن لأحد المشرفين إكمالها مع المشارك.</translation>
    </message>
    <message>
        <source>The place for {race} was given to somebody else because it was not confirmed in time.</source>
        <translation>مُنح المكان في {race} لشخص آخر لعدم تأكيده في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Bib {bib} for {race} was collected on {when} at {where}.</source>
        <translation>استُلمت الصدرية {bib} لسباق {race} في {when} لدى {where}.</translation>
    </message>
    <message>
        <source>Is it lost or damaged? Go to the replacement desk.</source>
        <translation>مفقودة أو تالفة؟ يرجى التوجه إلى مكتب الاستبدال.</translation>
    </message>
    <message>
        <source>Ask what has become of it.</source>
        <translation>يرجى السؤال عمّا حلّ بها.</translation>
    </message>
    <message>
        <source>Bib {bib} is being made at {where}.</source>
        <translation>الصدرية {bib} قيد الإعداد في {where}.</translation>
    </message>
    <message>
        <source>Go to {where}, or ask a supervisor.</source>
        <translation>يرجى التوجه إلى {where} أو سؤال أحد المشرفين.</translation>
    </message>
    <message>
        <source>Send the runner to {where}, or ask a supervisor.</source>
        <translation>يرجى توجيه المشارك إلى {where}، أو سؤال أحد المشرفين.</translation>
    </message>
    <message>
        <source>There is a place for each of {races}; one person runs one race.</source>
        <translation>يوجد مكان في كل من {races}؛ وللشخص سباق واحد.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>يرجى اختيار واحد منها.</translation>
    </message>
    <message>
        <source>Somebody with the same name and birth date has bib {bib} already.</source>
        <translation>لدى شخص بالاسم وتاريخ الميلاد نفسيهما الصدرية {bib}.</translation>
    </message>
    <message>
        <source>Your name may be on our list twice.</source>
        <translation>قد يكون اسمكم مسجلاً مرتين في قائمتنا.</translation>
    </message>
    <message>
        <source>Go to the help desk with an identity document.</source>
        <translation>يرجى التوجه إلى مكتب المساعدة مع وثيقة هوية.</translation>
    </message>
    <message>
        <source>Look at an identity document and ask a supervisor.</source>
        <translation>يرجى الاطلاع على وثيقة هوية وسؤال أحد المشرفين.</translation>
    </message>
    <message>
        <source>{race} is open from the year in which one turns {age}.</source>
        <translation>المشاركة في {race} متاحة من سنة بلوغ العمر {age}.</translation>
    </message>
    <message>
        <source>A minor collects with a parent or guardian.</source>
        <translation>يستلم القاصر برفقة أحد الوالدين أو ولي الأمر.</translation>
    </message>
    <message>
        <source>Come to a desk together.</source>
        <translation>يرجى الحضور معاً إلى أحد المكاتب.</translation>
    </message>
    <message>
        <source>Ask the parent or guardian to come to the desk too.</source>
        <translation>يرجى أن يحضر أحد الوالدين أو ولي الأمر أيضاً إلى المكتب.</translation>
    </message>
    <message>
        <source>A document that allows you to run is still missing: {kinds}.</source>
        <translation>ما زالت تنقص وثيقة تسمح بالمشاركة: {kinds}.</translation>
    </message>
    <message>
        <source>Show it at a desk.</source>
        <translation>يرجى إبرازها في أحد المكاتب.</translation>
    </message>
    <message>
        <source>Ask the runner for it.</source>
        <translation>يرجى طلبها من المشارك.</translation>
    </message>
    <message>
        <source>The document ({kind}) is valid until {until} only, before race day.</source>
        <translation>صلاحية الوثيقة ({kind}) تنتهي في {until}، قبل يوم السباق.</translation>
    </message>
    <message>
        <source>Show a valid one at a desk.</source>
        <translation>يرجى إبراز وثيقة صالحة في أحد المكاتب.</translation>
    </message>
    <message>
        <source>Ask the runner for a valid one.</source>
        <translation>يرجى طلب وثيقة صالحة من المشارك.</translation>
    </message>
    <message>
        <source>Bibs are given out {hours}.</source>
        <translation>مواعيد تسليم الصدريات: {hours}.</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>يرجى العودة في هذا الموعد.</translation>
    </message>
    <message>
        <source>Ask the runner to come back then.</source>
        <translation>يرجى أن يعود المشارك في ذلك الوقت.</translation>
    </message>
    <message>
        <source>At this event nobody else can collect for a runner.</source>
        <translation>في هذه الفعالية لا يمكن الاستلام نيابة عن مشارك.</translation>
    </message>
    <message>
        <source>The runner must come in person.</source>
        <translation>يجب أن يحضر المشارك شخصياً.</translation>
    </message>
    <message>
        <source>{proxy} has collected for {limit} runners already, which is the limit.</source>
        <translation>بلغ عدد ما استلمه {proxy} الحد الأقصى: {limit}.</translation>
    </message>
    <message>
        <source>Somebody else must collect this bib.</source>
        <translation>يجب أن يستلم هذه الصدرية شخص آخر.</translation>
    </message>
    <message>
        <source>The identity was not confirmed yet.</source>
        <translation>لم تتأكد الهوية بعد.</translation>
    </message>
    <message>
        <source>Show an identity document at a desk.</source>
        <translation>يرجى إبراز وثيقة هوية في أحد المكاتب.</translation>
    </message>
    <message>
        <source>Ask the runner for an identity document.</source>
        <translation>يرجى طلب وثيقة هوية من المشارك.</translation>
    </message>
    <message>
        <source>The organiser has stopped this place: {why}.</source>
        <translation>أوقف المنظم هذا المكان: {why}.</translation>
    </message>
    <message>
        <source>The organiser has a question about this place.</source>
        <translation>لدى الجهة المنظمة استفسار بشأن هذا المكان.</translation>
    </message>
    <message>
        <source>There is no number left for {race}, {area}.</source>
        <translation>لم يبقَ أي رقم في {race}، {area}.</translation>
    </message>
    <message>
        <source>Ask a supervisor for another start area.</source>
        <translation>يرجى طلب منطقة انطلاق أخرى من أحد المشرفين.</translation>
    </message>
    <message>
        <source>This station cannot make a bib now: {why}</source>
        <translation>لا يمكن لهذه المحطة إعداد صدرية الآن: {why}</translation>
    </message>
    <message>
        <source>Please use another station; staff have been told.</source>
        <translation>يرجى استخدام محطة أخرى؛ فقد أُبلغ فريق العمل.</translation>
    </message>
    <message>
        <source>This number alone does not show who you are.</source>
        <translation>هذا الرقم وحده لا يثبت هويتكم.</translation>
    </message>
    <message>
        <source>Type your birth date too, or show your pass.</source>
        <translation>يرجى كتابة تاريخ ميلادكم أيضاً، أو إبراز التصريح.</translation>
    </message>
    <message>
        <source>Ask for the birth date, or for the pass.</source>
        <translation>يرجى طلب تاريخ الميلاد أو التصريح.</translation>
    </message>
    <message>
        <source>The pickup of this event is closed.</source>
        <translation>انتهى تسليم صدريات هذه الفعالية.</translation>
    </message>
    <message>
        <source>No volunteer could come to look at your document.</source>
        <translation>لم يتمكن أي متطوع من الحضور للاطلاع على وثيقتكم.</translation>
    </message>
    <message>
        <source>Please go to a desk with it; your place is safe.</source>
        <translation>يرجى التوجه بها إلى أحد المكاتب؛ مكانكم محفوظ.</translation>
    </message>
    <message>
        <source>Scan the pass again: this desk can look at the document.</source>
        <translation>يرجى مسح التصريح مجدداً: يمكن لهذا المكتب الاطلاع على الوثيقة.</translation>
    </message>
    <message>
        <source>The volunteer could not confirm what has to be seen before a bib is given out.</source>
        <translation>لم يتمكن المتطوع من تأكيد ما يجب الاطلاع عليه قبل تسليم الصدرية.</translation>
    </message>
    <message>
        <source>Please go to the help desk with your document.</source>
        <translation>يرجى التوجه إلى مكتب المساعدة مع وثيقتكم.</translation>
    </message>
    <message>
        <source>Look at the document again, or ask a supervisor.</source>
        <translation>يرجى الاطلاع على الوثيقة مجدداً، أو سؤال أحد المشرفين.</translation>
    </message>
    <message>
        <source>Bib {bib} is ready and waits at a desk.</source>
        <translation>الصدرية {bib} جاهزة وتنتظركم في أحد المكاتب.</translation>
    </message>
    <message>
        <source>Go to a desk with your pass; it is handed to you there.</source>
        <translation>يرجى التوجه إلى أحد المكاتب ومعكم تصريحكم؛ ستُسلَّم إليكم هناك.</translation>
    </message>
    <message>
        <source>Find it where the bibs of the kiosks are kept, and scan it.</source>
        <translation>يرجى البحث عنها حيث تُحفظ صدريات المحطات الذاتية، ومسحها.</translation>
    </message>
    <message>
        <source>Bib {bib} for {race} was collected before, but no copy of it is valid now.</source>
        <translation>سبق استلام الصدرية {bib} لسباق {race}، لكن لا نسخة صالحة منها الآن.</translation>
    </message>
    <message>
        <source>Go to the replacement desk: a new copy is made there.</source>
        <translation>يرجى التوجه إلى مكتب الاستبدال: تُعَدّ هناك نسخة جديدة.</translation>
    </message>
    <message>
        <source>Make a replacement: nobody has a valid copy.</source>
        <translation>يرجى إعداد بديلة: لا أحد لديه نسخة صالحة.</translation>
    </message>
</context>
</TS>
