"""Common given and family names of Europe; people are drawn from them, nobody real is meant."""

from typing import Final

from kiosk.sample.region import Region, region

EUROPE: Final[tuple[Region, ...]] = (
    region(
        "BEL SUI LUX MON",
        "fr",
        men="Antoine, Benoît, Cédric, Didier, Florent, Gaëtan, Loïc, Maxime, Olivier, Xavier",
        women="Aurélie, Bénédicte, Chloé, Delphine, Estelle, Fanny, Hélène, Joëlle, Noémie, Véronique",
        families="Lambert, Dupont, Lefèvre, Maes, Favre, Rochat, Schmit, Weber, "
        "Thill, Van Damme, Noël, Claes",
    ),
    region(
        "ESP AND",
        "es",
        men="Álvaro, Íñigo, Javier, José María, Martín, Raúl, Sergio, Xoán, Andrés, Jesús",
        women="Begoña, Inés, Lucía, María José, Montserrat, Núria, Rocío, Sofía, Ángela, Itziar",
        families="García López, Muñoz, Ibáñez, Fernández, Núñez, Peña, Serrano, Vázquez, Puig, Etxeberria",
    ),
    region(
        "POR",
        "pt",
        men="António, João, Luís, Tomás, Simão, Gonçalo, Duarte, Vasco",
        women="Conceição, Inês, Margarida, Lídia, Mafalda, Graça, Joana, Catarina",
        families="da Conceição, Gonçalves, Magalhães, Simões, Araújo, Assunção, "
        "dos Santos, Leitão, Guimarães",
    ),
    region(
        "ITA SMR",
        "it",
        men="Alessio, Davide, Enrico, Giacomo, Luca, Nicolò, Matteo, Salvatore",
        women="Alessia, Chiara, Francesca, Giulia, Ilaria, Martina, Sofia, Valentina",
        families="Bianchi, Colombo, D'Angelo, De Luca, Dell'Orto, Esposito, "
        "Ferrari, Marchetti, Ricci, Zanetti",
    ),
    region(
        "GER AUT",
        "de",
        men="Björn, Götz, Hans-Jürgen, Jörg, Kai, Lukas, Matthias, Stefan, Uwe, Wolfgang",
        women="Anneliese, Bärbel, Greta, Heike, Jördis, Käthe, Lena, Rötraut, Sabine, Ute",
        families="Müller, Schäfer, Groß, Weiß, Köhler, Strauß, Jäger, Böhm, Krüger, Voß, Schröder, Hübner",
    ),
    region(
        "NED",
        "nl",
        men="Daan, Jeroen, Maarten, Pieter, Ruben, Sjoerd, Thijs, Wouter",
        women="Anouk, Femke, Liesbeth, Marijke, Noor, Sanne, Tess, Zoë",
        families="de Vries, van den Berg, van 't Hof, Jansen, Bakker, Visser, in 't Veld, Smits, Mulder",
    ),
    region(
        "SWE NOR DEN FIN ISL",
        "sv",
        men="Åke, Bjørn, Ægir, Jörgen, Håkon, Väinö, Søren, Þórður, Lars, Øystein",
        women="Åsa, Bodil, Guðrún, Ingrid, Kirsi, Päivi, Solveig, Sigríður, Tuuli, Ylva",
        families="Åberg, Bjørnstad, Hämäläinen, Jørgensen, Sjöström, Østergård, "
        "Mäkelä, Lindqvist, Þorláksson|Þorláksdóttir",
    ),
    region(
        "GBR IRL MLT",
        "en",
        men="Aidan, Callum, Ciarán, Dylan, George, Harry, Oisín, Padraig, Rhys, Séamus",
        women="Aoife, Bronwen, Caitlín, Eilidh, Emily, Niamh, Órla, Siân, Siobhán, Sadhbh",
        families="O'Brien, O'Neill, Ní Dhonnchadha, McCarthy, Smith-Jones, Llewellyn, "
        "MacLeod, Taylor, Wright, Żammit",
    ),
    region(
        "POL",
        "pl",
        men="Bartłomiej, Grzegorz, Łukasz, Michał, Paweł, Rafał, Sławomir, Zbigniew",
        women="Agnieszka, Bożena, Elżbieta, Grażyna, Małgorzata, Świętosława, Wioletta, Żaneta",
        families="Kowalski|Kowalska, Wiśniewski|Wiśniewska, Żółć, Dąbrowski|Dąbrowska, Wójcik, "
        "Źrebiec, Zając, Kołodziej",
    ),
    region(
        "CZE SVK",
        "cs",
        men="Bořivoj, Jiří, Ľubomír, Miloš, Ondřej, Šimon, Tomáš, Zdeněk",
        women="Alžbeta, Božena, Eliška, Jiřina, Kateřina, Ľudmila, Růžena, Žofie",
        families="Dvořák|Dvořáková, Němec|Němcová, Růžička|Růžičková, Šťastný|Šťastná, "
        "Křížek|Křížková, Ďurica|Ďuricová",
    ),
    region(
        "HUN",
        "hu",
        men="Árpád, Ádám, Gergő, György, László, Máté, Sándor, Zsolt",
        women="Ágnes, Boglárka, Csilla, Erzsébet, Kinga, Tünde, Zsófia, Írisz",
        families="Fekete, Horváth, Kőszegi, Nagy, Szűcs, Tóth, Vörös, Gyöngyösi",
    ),
    region(
        "ROU MDA",
        "ro",
        men="Ștefan, Ionuț, Răzvan, Cătălin, Mihai, Țepeș, Vlăduț, Andrei",
        women="Anișoara, Brîndușa, Crăița, Ileana, Mădălina, Ruxandra, Sânziana, Viorica",
        families="Bălan, Dănilă, Ionescu, Munteanu, Pârvu, Rusu, Stănescu, Țurcanu",
    ),
    region(
        "CRO SLO BIH ALB",
        "hr",
        men="Anđelko, Božidar, Dražen, Kreshnik, Matjaž, Siniša, Željko, Gëzim",
        women="Anđela, Đurđica, Ljiljana, Marjetka, Nataša, Shqipe, Željka, Špela",
        families="Horvat, Kovačić, Babić, Đorđić, Hodžić, Žnidaršič, Çela, Hoxhaj, Krasniqi, Čop",
    ),
    region(
        "LTU LAT EST",
        "lt",
        men="Ąžuolas, Jānis, Jüri, Kęstutis, Mārtiņš, Šarūnas, Tõnu, Vytautas",
        women="Eglė, Jūratė, Liāna, Õie, Rūta, Ülle, Žaneta, Zaiga",
        families="Kalniņš|Kalniņa, Bērziņš|Bērziņa, Kazlauskas|Kazlauskienė, Õunapuu, Tamm, Žukas|Žukienė",
    ),
    region(
        "GRE CYP",
        "el",
        men="Αλέξανδρος, Γιώργος, Δημήτρης, Νίκος, Παναγιώτης, Χαράλαμπος, Άγγελος, Σωτήρης",
        women="Αικατερίνη, Βασιλική, Ελένη, Ζωή, Ιωάννα, Μαρία, Φωτεινή, Χρυσούλα",
        families="Παπαδόπουλος|Παπαδοπούλου, Νικολάου, Γεωργίου, Οικονόμου, "
        "Βλάχος|Βλάχου, Αγγελίδης|Αγγελίδου",
    ),
    region(
        "UKR BUL SRB MKD",
        "uk",
        men="Андрій, Богдан, Дмитро, Ђорђе, Красимир, Милош, Олексій, Тарас",
        women="Ганна, Ивана, Катерина, Љиљана, Оксана, Радка, Соломія, Ївга",
        families="Шевчук, Ковальчук, Петров|Петрова, Јовановић, Бойко, "
        "Димитров|Димитрова, Ѓорѓиев|Ѓорѓиева, Гриценко",
    ),
)
