"""Common given and family names from outside Europe; people are drawn from them, nobody real is meant."""

from typing import Final

from kiosk.sample.region import Region, region

WORLD: Final[tuple[Region, ...]] = (
    region(
        "USA CAN AUS NZL JAM",
        "en",
        men="Brandon, Caleb, DeShawn, Ethan, Jayden, Logan, Mason, Tane, Tyrone, Wyatt",
        women="Abigail, Brianna, Chloe, Keisha, Madison, Mereana, Olivia, Savannah, Shanice, Zoey",
        families="Anderson, Baker, Campbell, Davis, Fitzgerald, Grant, "
        "Henderson, Johnson-Reid, O'Connor, Te Ariki",
    ),
    region(
        "MEX ARG COL CHI PER ECU URU VEN DOM",
        "es",
        men="Adrián, Cristóbal, Diego, Emiliano, Joaquín, Matías, Nicolás, Ramón, Tomás, Víctor Hugo",
        women="Alejandra, Belén, Camila, Guadalupe, Itzel, Juliana, Lucía, Marisol, Ximena, Yésica",
        families="Acuña, Castañeda, Domínguez, Gutiérrez, Hernández, Ordóñez, "
        "Quispe, Ramírez, Zúñiga, de la Cruz",
    ),
    region(
        "BRA ANG",
        "pt",
        men="Caio, Cauã, Edílson, Heitor, João Pedro, Otávio, Thiago, Zé Carlos",
        women="Beatriz, Jéssica, Letícia, Luísa, Thaís, Vitória, Yara, Maria Antônia",
        families="Albuquerque, Assis, Brandão, Évora, Falcão, Neto, Oliveira, Sant'Anna, Teixeira, Conceição",
    ),
    region(
        "MAR ALG TUN EGY LBN JOR UAE SYR IRQ PLE",
        "ar",
        men="محمد, أحمد, يوسف, عمر, خالد, إبراهيم, مصطفى, عبد الرحمن, ياسين, زكرياء",
        women="فاطمة, مريم, خديجة, سارة, نور, هدى, ليلى, زينب, آمنة, رانيا",
        families="العربي, الزهراوي, بن علي, حداد, المصري, الشريف, قاسم, النجار, بوزيد, العلوي",
    ),
    region(
        "MAR ALG TUN EGY LBN",
        "ar",
        men="Abderrahim, Anas, Driss, Hicham, Ilyes, Khalil, Nabil, Rachid, Sofiane, Youssef",
        women="Asmaa, Chaïma, Douaa, Ghita, Hafsa, Imane, Kenza, Rim, Salma, Zineb",
        families="Ait Ouali, Ben Salah, Boukhari, Chérif, El Amrani, El-Haddad, "
        "Khoury, Lahlou, Mansouri, Zerrouki",
    ),
    region(
        "IRI AFG",
        "fa",
        men="علی, رضا, حسین, کیان, پویا, آرش, بهرام, سیاوش",
        women="زهرا, نسرین, پریسا, ژاله, شیرین, گلناز, مینا, آتوسا",
        families="احمدی, کریمی, رضایی, پورمند, گلستانی, چراغی, یزدانی, موسوی",
    ),
    region(
        "TUR AZE",
        "tr",
        men="İbrahim, Çağrı, Oğuz, Ömer, Şükrü, Ünal, Yiğit, Əli",
        women="Ayşe, Çiğdem, Gülşen, Işıl, Özlem, Şebnem, Tuğba, İpek",
        families="Işık, Yılmaz, Öztürk, Şahin, Çelik, Güneş, Doğan, Əliyev|Əliyeva",
    ),
    region(
        "KAZ KGZ",
        "ru",
        men="Айдар, Бекзат, Ерлан, Нурлан, Өмүрбек, Тимур, Әділ, Санжар",
        women="Айгүл, Жанар, Меруерт, Нургүл, Сайкал, Әсел, Гүлнара, Динара",
        families="Ахметов|Ахметова, Жұмабаев|Жұмабаева, Сулейменов|Сулейменова, "
        "Токтогулов|Токтогулова, Ғабитов|Ғабитова",
    ),
    region(
        "ARM GEO ISR",
        "en",
        men="Aram, Eitan, Giorgi, Hayk, Itamar, Levan, Noam, Tigran",
        women="Anahit, Ketevan, Lusine, Maya, Nino, Shira, Tamar, Yael",
        families="Beridze, Cohen-Levi, Grigoryan, Kapanadze, Mizrahi, Ter-Hakobyan, Tsiklauri, Ben-David",
    ),
    region(
        "IND PAK BAN SRI NEP MRI",
        "en",
        men="Aarav, Imran, Karthik, Lakshan, Rohan, Siddharth, Tanvir, Vikram",
        women="Aditi, Ayesha, Dilini, Kavya, Meenakshi, Nusrat, Priya, Sunita",
        families="Balasubramanian, Chowdhury, Fernando, Gurung, Iyer, Khan, "
        "Patel, Ramgoolam, Shrestha, Singh",
    ),
    region(
        "VIE",
        "vi",
        men="Văn Đức, Minh Khôi, Quốc Bảo, Hữu Phước, Tuấn Kiệt, Đình Trọng",
        women="Thị Ánh, Ngọc Diệp, Thu Hương, Bảo Trân, Mỹ Duyên, Thị Hằng",
        families="Nguyễn, Trần, Lê, Phạm, Hoàng, Võ, Đặng, Bùi, Đỗ, Ngô",
    ),
    region(
        "CHN TPE",
        "zh",
        men="小明, 伟, 浩然, 建国, 志強, 子轩",
        women="小红, 丽, 雨涵, 美玲, 雅婷, 静",
        families="王, 李, 张, 陳, 刘, 林, 黄, 赵",
    ),
    region(
        "JPN",
        "ja",
        men="大輔, 健太, 翔, 拓也, 直樹, Kenji",
        women="さくら, 美咲, 陽子, 由美, 葵, Yumi",
        families="佐藤, 鈴木, 高橋, 田中, 渡辺, Yamamoto",
    ),
    region(
        "KOR",
        "ko",
        men="민준, 서준, 도윤, 지훈, Ji-hoon, Min-jun",
        women="서연, 지우, 하은, 수빈, Seo-yeon, Ha-eun",
        families="김, 이, 박, 최, 정, Choi",
    ),
    region(
        "PHI INA MAS THA CAM",
        "en",
        men="Adi, Budi Santoso, Chanthou, Jun-Jun, Nattapong, Wira, Amirul, Rizky",
        women="Bopha, Dewi, Maricel, Nurul, Siti, Malee, Analyn, Putri",
        families="Abdullah, Bautista, Chaiyaporn, Hadiwijaya, Macaraeg, Pratama, Sok, Suwannaphum, Tan",
    ),
    region(
        "SEN CIV MLI BUR GUI BEN TOG CMR CGO COD NIG",
        "fr",
        men="Abdoulaye, Cheikh, Ibrahima, Kouassi, Mamadou, Moussa, Ousmane, Sékou, Souleymane, Yao",
        women="Adjoa, Aïssatou, Aminata, Bintou, Djénéba, Fatoumata, Kadiatou, Mariama, Ndèye, Rokhaya",
        families="Ba, Camara, Coulibaly, Diop, Doumbia, Fall, Kouamé, Mbaye, "
        "M'Bala, N'Guessan, Ouédraogo, Sow, Touré",
    ),
    region(
        "GHA NGR RSA",
        "en",
        men="Chukwuemeka, Kwabena, Olúwaṣeun, Sipho, Tendai, Thabo, Babatunde, Kofi",
        women="Adaeze, Akosua, Chipo, Ngozi, Nomvula, Olúfúnmiláyọ̀, Thandiwe, Yaa",
        families="Adébáyọ̀, Asante, Botha, Dlamini, Mensah, Moyo, Ndlovu, Okonkwo, van der Merwe, Owusu",
    ),
    region(
        "KEN ETH UGA RWA MAD",
        "en",
        men="Abebe, Baraka, Hery, Jean de Dieu, Juma, Kamau, Ndayishimiye, Otieno",
        women="Achieng, Akinyi, Hanitra, Immaculée, Makena, Njeri, Selam, Wambui",
        families="Andriamanana, Chebet, Mwangi, Nakato, Nshimirimana, Ochieng, "
        "Rakotonirina, Tesfaye, Uwimana, Wafula",
    ),
)
