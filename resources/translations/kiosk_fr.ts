<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Face</name>
    <message>
        <source>A bib was left here. Somebody has to take it away first.</source>
        <translation>Un dossard est resté ici. Il faut d'abord que quelqu'un l'enlève.</translation>
    </message>
    <message>
        <source>A minor: guardian {name} is here</source>
        <translation>Personne mineure : {name}, responsable, est présent(e)</translation>
    </message>
    <message>
        <source>A minor: the guardian is here</source>
        <translation>Personne mineure : le ou la responsable est là</translation>
    </message>
    <message>
        <source>Answer below first</source>
        <translation>Répondez d'abord ci-dessous</translation>
    </message>
    <message>
        <source>Asking the devices …</source>
        <translation>Les appareils sont interrogés …</translation>
    </message>
    <message>
        <source>BIB</source>
        <translation>DOSSARD</translation>
    </message>
    <message>
        <source>BIB – REPLACEMENT {copy}</source>
        <translation>DOSSARD – REMPLACEMENT {copy}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Barcode and chip belong to this runner.</source>
        <translation>Le code-barres et la puce sont bien ceux de cette personne.</translation>
    </message>
    <message>
        <source>Bib number</source>
        <translation>Numéro de dossard</translation>
    </message>
    <message>
        <source>Bib number: scan or type it</source>
        <translation>Numéro de dossard : à scanner ou à saisir</translation>
    </message>
    <message>
        <source>Bib {bib}  ·  {name}</source>
        <translation>Dossard {bib}  ·  {name}</translation>
    </message>
    <message>
        <source>Bib {bib} was handed over</source>
        <translation>Le dossard {bib} est remis</translation>
    </message>
    <message>
        <source>Bib {bib} was left behind</source>
        <translation>Le dossard {bib} a été oublié</translation>
    </message>
    <message>
        <source>Born in {year}</source>
        <translation>Année de naissance : {year}</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose one to go on where it stopped.</source>
        <translation>Choisissez-en un pour reprendre là où il s'est arrêté.</translation>
    </message>
    <message>
        <source>Choose with the arrows and Enter. Ask for the birth year where names are alike.</source>
        <translation>Choisissez avec les flèches et Entrée. Demandez l'année de naissance si les noms se ressemblent.</translation>
    </message>
    <message>
        <source>Choose {race}</source>
        <translation>Choisir {race}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Collected by: {proxy}</source>
        <translation>Retiré par : {proxy}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Destroy this piece of bib {bib}</source>
        <translation>Détruisez cet exemplaire du dossard {bib}</translation>
    </message>
    <message>
        <source>Destroyed – make another</source>
        <translation>Détruit – en faire un autre</translation>
    </message>
    <message>
        <source>Destroyed – make no other</source>
        <translation>Détruit – ne pas en refaire</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirage au sort</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Every bib is handed over.</source>
        <translation>Tous les dossards sont remis.</translation>
    </message>
    <message>
        <source>Finish this bib first</source>
        <translation>Terminez d'abord ce dossard</translation>
    </message>
    <message>
        <source>For staff: {code}</source>
        <translation>Pour l'équipe : {code}</translation>
    </message>
    <message>
        <source>Guardian is here</source>
        <translation>Responsable présent(e)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Hand over bib {bib}</source>
        <translation>Remettez le dossard {bib}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Hold its code still, a hand's width away.</source>
        <translation>Tenez le code immobile, à une largeur de main.</translation>
    </message>
    <message>
        <source>Hold the barcode of bib {bib} before the scanner</source>
        <translation>Présentez le code-barres du dossard {bib} au lecteur</translation>
    </message>
    <message>
        <source>I am of the staff</source>
        <translation>Je fais partie de l'équipe</translation>
    </message>
    <message>
        <source>I have taken it away</source>
        <translation>Je l'ai enlevé</translation>
    </message>
    <message>
        <source>I have taken my bib</source>
        <translation>J'ai pris mon dossard</translation>
    </message>
    <message>
        <source>I have understood</source>
        <translation>J'ai compris</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte d'identité</translation>
    </message>
    <message>
        <source>Identity seen</source>
        <translation>Pièce d'identité vue</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Is bib {bib} out?</source>
        <translation>Le dossard {bib} est-il sorti ?</translation>
    </message>
    <message>
        <source>Issue bib</source>
        <translation>Délivrer le dossard</translation>
    </message>
    <message>
        <source>It does not scan</source>
        <translation>Il ne se lit pas</translation>
    </message>
    <message>
        <source>It must not be used. Cut through its number and its chip.</source>
        <translation>Il ne doit pas servir. Coupez à travers le numéro et la puce.</translation>
    </message>
    <message>
        <source>It proves that this bib is yours.</source>
        <translation>Cela prouve que ce dossard est le vôtre.</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Conservé dans {folder}</translation>
    </message>
    <message>
        <source>Leave the chip on the encoder until the next step.</source>
        <translation>Laissez la puce sur l'encodeur jusqu'à l'étape suivante.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Look at the printer. Nothing is printed again before you answer.</source>
        <translation>Regardez l'imprimante. Rien n'est réimprimé avant votre réponse.</translation>
    </message>
    <message>
        <source>Looking up …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Make the replacement</source>
        <translation>Faire le remplacement</translation>
    </message>
    <message>
        <source>NO BIB</source>
        <translation>PAS DE DOSSARD</translation>
    </message>
    <message>
        <source>Name of the person who collects for the runner</source>
        <translation>Nom de la personne qui retire le dossard</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Next runner</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No bib was made.</source>
        <translation>Aucun dossard n'a été fait.</translation>
    </message>
    <message>
        <source>No bib was made; number {bib} is taken back</source>
        <translation>Aucun dossard n'a été fait ; le numéro {bib} est repris</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>Non, rien n'est sorti</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne trouvé</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Add a supervisor: kiosk staff add</source>
        <translation>Personne n'a encore de code. Ajoutez un responsable : kiosk staff add</translation>
    </message>
    <message>
        <source>Nobody is known under this code.</source>
        <translation>Personne n'est connu sous ce code.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation>Rien n'est en suspens</translation>
    </message>
    <message>
        <source>Nothing went out unnoticed. When it is put right, go on from here.</source>
        <translation>Rien n'est sorti sans être noté. Une fois le problème réglé, continuez d'ici.</translation>
    </message>
    <message>
        <source>Noting it …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number {bib} is yours</source>
        <translation>Le numéro {bib} est à vous</translation>
    </message>
    <message>
        <source>Number {bib} was theirs already and stays.</source>
        <translation>Le numéro {bib} était déjà le sien et le reste.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>Out, but spoilt or cut off? Answer yes; then say that it does not scan.</source>
        <translation>Sorti, mais abîmé ou coupé ? Répondez oui, puis indiquez qu'il ne se lit pas.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>PPS health certificate</source>
        <translation>Attestation PPS</translation>
    </message>
    <message>
        <source>Partner team</source>
        <translation>Équipe partenaire</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Picture of the bib</source>
        <translation>Image du dossard</translation>
    </message>
    <message>
        <source>Place won by: {source}</source>
        <translation>Place gagnée par : {source}</translation>
    </message>
    <message>
        <source>Please call a volunteer</source>
        <translation>Veuillez appeler un bénévole</translation>
    </message>
    <message>
        <source>Print and chip</source>
        <translation>Imprimer, encoder</translation>
    </message>
    <message>
        <source>Printing bib {bib}</source>
        <translation>Impression du dossard {bib}</translation>
    </message>
    <message>
        <source>Pursuit race</source>
        <translation>Course-poursuite</translation>
    </message>
    <message>
        <source>Put it right; the bib goes on by itself and nothing is printed twice.</source>
        <translation>Réglez le problème : le dossard continue seul et rien n'est imprimé deux fois.</translation>
    </message>
    <message>
        <source>REHEARSAL – devices may be simulated, bibs carry a watermark</source>
        <translation>RÉPÉTITION – appareils parfois simulés, dossards avec filigrane</translation>
    </message>
    <message>
        <source>REHEARSAL – this bib does not count</source>
        <translation>RÉPÉTITION – dossard non valable</translation>
    </message>
    <message>
        <source>RUNNER</source>
        <translation>PERSONNE INSCRITE</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready for the next runner: scan a pass, or type a name.</source>
        <translation>Prêt pour la personne suivante : scannez un pass ou saisissez un nom.</translation>
    </message>
    <message>
        <source>Reason {code}: {name}</source>
        <translation>Motif {code} : {name}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace a bib</source>
        <translation>Remplacer un dossard</translation>
    </message>
    <message>
        <source>Reserving a number …</source>
        <translation>Attribution d'un numéro …</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Personne inscrite</translation>
    </message>
    <message>
        <source>Say what happened to the bib.</source>
        <translation>Dites ce qui est arrivé au dossard.</translation>
    </message>
    <message>
        <source>Scan a pass, or type a name or number</source>
        <translation>Scannez un pass, ou saisissez un nom ou un numéro</translation>
    </message>
    <message>
        <source>Scan a pass, or type a name, a number or a birth date and press Enter.</source>
        <translation>Scannez un pass, ou saisissez un nom, un numéro ou une date de naissance puis Entrée.</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Scanner ou chercher</translation>
    </message>
    <message>
        <source>Scan or type the number of the bib.</source>
        <translation>Scannez ou saisissez le numéro du dossard.</translation>
    </message>
    <message>
        <source>Scan the barcode of bib {bib}</source>
        <translation>Scannez le code-barres du dossard {bib}</translation>
    </message>
    <message>
        <source>Scan the bib, or type {bib}</source>
        <translation>Scannez le dossard, ou saisissez {bib}</translation>
    </message>
    <message>
        <source>Seen: decide again</source>
        <translation>Vu : décider à nouveau</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Set aside by {name}.</source>
        <translation>Motif écarté par {name}.</translation>
    </message>
    <message>
        <source>Set aside for later</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Écarter ce motif</translation>
    </message>
    <message>
        <source>Set this aside?</source>
        <translation>Écarter ce motif ?</translation>
    </message>
    <message>
        <source>Show your pass to the scanner</source>
        <translation>Présentez votre pass au lecteur</translation>
    </message>
    <message>
        <source>Somebody else collects? Their full name</source>
        <translation>Une autre personne retire ? Son nom complet</translation>
    </message>
    <message>
        <source>Something went wrong here.</source>
        <translation>Un problème est survenu ici.</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw. Call a supervisor; the log says more.</source>
        <translation>Un problème imprévu est survenu. Appelez un responsable ; le journal technique en dit plus.</translation>
    </message>
    <message>
        <source>Sports document seen</source>
        <translation>Document sportif vu</translation>
    </message>
    <message>
        <source>Start area {letter}</source>
        <translation>Sas de départ {letter}</translation>
    </message>
    <message>
        <source>Start {day} at {time}</source>
        <translation>Départ {day} à {time}</translation>
    </message>
    <message>
        <source>Start {time}</source>
        <translation>Départ {time}</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Volé</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>Supervisor sets it aside</source>
        <translation>Un responsable écarte ce motif</translation>
    </message>
    <message>
        <source>Take it out and keep it at the desk. No bib is made here until you say so.</source>
        <translation>Prenez-le et gardez-le au guichet. Aucun dossard n'est fait ici avant votre confirmation.</translation>
    </message>
    <message>
        <source>Take the bib from the printer and scan it; or type its number in the field above.</source>
        <translation>Prenez le dossard dans l'imprimante et scannez-le ; ou saisissez son numéro dans le champ du haut.</translation>
    </message>
    <message>
        <source>Take the number back</source>
        <translation>Reprendre le numéro</translation>
    </message>
    <message>
        <source>Take your bib</source>
        <translation>Prenez votre dossard</translation>
    </message>
    <message>
        <source>Thank you. Enjoy the race!</source>
        <translation>Merci. Belle course !</translation>
    </message>
    <message>
        <source>That did not fit: it must be bib {bib}. Try again, or call a volunteer.</source>
        <translation>Ce n'est pas le bon : il faut le dossard {bib}. Réessayez, ou appelez un bénévole.</translation>
    </message>
    <message>
        <source>The bib is printed</source>
        <translation>Impression du dossard</translation>
    </message>
    <message>
        <source>The bib is printed and its chip written</source>
        <translation>Impression du dossard et encodage de la puce</translation>
    </message>
    <message>
        <source>The chip is written</source>
        <translation>Encodage de la puce</translation>
    </message>
    <message>
        <source>The guardian is here now</source>
        <translation>Le ou la responsable est là maintenant</translation>
    </message>
    <message>
        <source>The journal keeps who did it.</source>
        <translation>Le journal garde le nom de qui l'a fait.</translation>
    </message>
    <message>
        <source>The old chip is revoked as soon as the new bib is proven.</source>
        <translation>L'ancienne puce est révoquée dès que le nouveau dossard est vérifié.</translation>
    </message>
    <message>
        <source>The place for {race} is given up.</source>
        <translation>La place pour {race} est abandonnée.</translation>
    </message>
    <message>
        <source>The place is real and theirs.</source>
        <translation>La place est authentique et lui appartient.</translation>
    </message>
    <message>
        <source>The printer did not say whether your bib is out. Somebody has to look.</source>
        <translation>L'imprimante n'a pas dit si votre dossard est sorti. Quelqu'un doit regarder.</translation>
    </message>
    <message>
        <source>The printer waits for somebody. Your bib goes on by itself.</source>
        <translation>L'imprimante attend quelqu'un. Votre dossard continuera tout seul.</translation>
    </message>
    <message>
        <source>The printer waits for you</source>
        <translation>L'imprimante vous attend</translation>
    </message>
    <message>
        <source>The printer works. The next step comes by itself.</source>
        <translation>L'imprimante travaille. L'étape suivante vient d'elle-même.</translation>
    </message>
    <message>
        <source>The runner came in person</source>
        <translation>La personne inscrite est venue elle-même</translation>
    </message>
    <message>
        <source>The runner is here</source>
        <translation>La personne inscrite est là</translation>
    </message>
    <message>
        <source>The runner shows a document now</source>
        <translation>Une pièce d'identité est présentée maintenant</translation>
    </message>
    <message>
        <source>The runner shows a valid one now</source>
        <translation>Un document valable est présenté maintenant</translation>
    </message>
    <message>
        <source>There is a place for each; one person runs one race. The other place is given up.</source>
        <translation>Il y a une place dans chacune ; une personne court une seule course. L'autre place est abandonnée.</translation>
    </message>
    <message>
        <source>These were open when the station stopped.</source>
        <translation>Ceux-ci étaient ouverts quand le poste s'est arrêté.</translation>
    </message>
    <message>
        <source>This ends in {seconds} s</source>
        <translation>Fin dans {seconds} s</translation>
    </message>
    <message>
        <source>This has stopped</source>
        <translation>C'est arrêté</translation>
    </message>
    <message>
        <source>This piece did not turn out well. You get another one.</source>
        <translation>Cet exemplaire n'est pas réussi. Vous en aurez un autre.</translation>
    </message>
    <message>
        <source>This station has stopped. Your place is safe.</source>
        <translation>Ce poste s'est arrêté. Votre place est conservée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try fewer letters, the family name alone, or a birth date such as 14/03/1988.</source>
        <translation>Essayez moins de lettres, le nom de famille seul, ou une date de naissance comme 14/03/1988.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Saisissez votre code.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Unfinished: {count}</source>
        <translation>En suspens : {count}</translation>
    </message>
    <message>
        <source>What happened to it?</source>
        <translation>Que lui est-il arrivé ?</translation>
    </message>
    <message>
        <source>Which race do you run?</source>
        <translation>Quelle course courez-vous ?</translation>
    </message>
    <message>
        <source>Which race?</source>
        <translation>Quelle course ?</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Writing the chip of bib {bib}</source>
        <translation>Encodage de la puce du dossard {bib}</translation>
    </message>
    <message>
        <source>Yes, a bib</source>
        <translation>Oui, un dossard</translation>
    </message>
    <message>
        <source>Yes, it is out</source>
        <translation>Oui, il est sorti</translation>
    </message>
    <message>
        <source>You have a place in each. The other one is given up.</source>
        <translation>Vous avez une place dans chacune. L'autre est abandonnée.</translation>
    </message>
    <message>
        <source>Your bib is being made</source>
        <translation>Votre dossard est en préparation</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name and PIN</source>
        <translation>Votre nom et votre code</translation>
    </message>
    <message>
        <source>Your place is confirmed</source>
        <translation>Votre place est confirmée</translation>
    </message>
    <message>
        <source>Your place is kept. Please go to a desk.</source>
        <translation>Votre place est conservée. Veuillez aller à un guichet.</translation>
    </message>
    <message>
        <source>bib {bib} is open</source>
        <translation>dossard {bib} en cours</translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation>année de naissance : {year}</translation>
    </message>
    <message>
        <source>chip written</source>
        <translation>puce encodée</translation>
    </message>
    <message>
        <source>has bib {bib}</source>
        <translation>a le dossard {bib}</translation>
    </message>
    <message>
        <source>no bib yet</source>
        <translation>pas encore de dossard</translation>
    </message>
    <message>
        <source>no place now</source>
        <translation>pas de place</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non imprimé</translation>
    </message>
    <message>
        <source>perhaps out</source>
        <translation>peut-être sorti</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>replacement {copy}</source>
        <translation>remplacement {copy}</translation>
    </message>
    <message>
        <source>to be destroyed</source>
        <translation>à détruire</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>à remettre</translation>
    </message>
    <message>
        <source>to be scanned</source>
        <translation>à scanner</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Résultats : {count}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>This code is not in our list.</source>
        <translation>Ce code n'est pas dans notre liste.</translation>
    </message>
    <message>
        <source>Check the number, or search by name at a desk.</source>
        <translation>Vérifiez le numéro, ou cherchez par nom à un guichet.</translation>
    </message>
    <message>
        <source>This pass was not issued by the organiser.</source>
        <translation>Ce pass n'a pas été émis par l'organisateur.</translation>
    </message>
    <message>
        <source>Please go to the help desk.</source>
        <translation>Veuillez aller au point d'aide.</translation>
    </message>
    <message>
        <source>This pass was replaced or withdrawn.</source>
        <translation>Ce pass a été remplacé ou retiré.</translation>
    </message>
    <message>
        <source>Show your newest pass, or go to the help desk.</source>
        <translation>Présentez votre pass le plus récent, ou allez au point d'aide.</translation>
    </message>
    <message>
        <source>This pass belongs to another event: {event}.</source>
        <translation>Ce pass est celui d'une autre épreuve : {event}.</translation>
    </message>
    <message>
        <source>Show the pass of this event.</source>
        <translation>Présentez le pass de cette épreuve.</translation>
    </message>
    <message>
        <source>There is no place under this name.</source>
        <translation>Il n'y a pas de place à ce nom.</translation>
    </message>
    <message>
        <source>The place for {race} was withdrawn.</source>
        <translation>La place pour {race} a été annulée.</translation>
    </message>
    <message>
        <source>The registration for {race} was never finished.</source>
        <translation>L'inscription à {race} n'a jamais été terminée.</translation>
    </message>
    <message>
        <source>Go to the help desk; a supervisor can finish it with you.</source>
        <translation>Allez au point d'aide ; un responsable peut la terminer avec vous.</translation>
    </message>
    <message>
        <source>The place for {race} was given to somebody else because it was not confirmed in time.</source>
        <translation>La place pour {race} a été donnée à quelqu'un d'autre, faute de confirmation à temps.</translation>
    </message>
    <message>
        <source>Bib {bib} for {race} was collected on {when} at {where}.</source>
        <translation>Le dossard {bib} pour {race} a été retiré le {when} à {where}.</translation>
    </message>
    <message>
        <source>Is it lost or damaged? Go to the replacement desk.</source>
        <translation>Perdu ou abîmé ? Allez au guichet de remplacement.</translation>
    </message>
    <message>
        <source>Bib {bib} is being made at {where}.</source>
        <translation>Le dossard {bib} est en préparation à {where}.</translation>
    </message>
    <message>
        <source>Go to {where}, or ask a supervisor.</source>
        <translation>Allez à {where}, ou demandez à un responsable.</translation>
    </message>
    <message>
        <source>There is a place for each of {races}; one person runs one race.</source>
        <translation>Il y a une place pour chacune de ces courses : {races} ; une personne court une seule course.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez-en une.</translation>
    </message>
    <message>
        <source>Somebody with the same name and birth date has bib {bib} already.</source>
        <translation>Une personne de même nom et de même date de naissance a déjà le dossard {bib}.</translation>
    </message>
    <message>
        <source>Go to the help desk with an identity document.</source>
        <translation>Allez au point d'aide avec une pièce d'identité.</translation>
    </message>
    <message>
        <source>{race} is open from the year in which one turns {age}.</source>
        <translation>{race} est ouvert à partir de l'année des {age} ans.</translation>
    </message>
    <message>
        <source>A minor collects with a parent or guardian.</source>
        <translation>Une personne mineure retire son dossard avec un parent ou responsable.</translation>
    </message>
    <message>
        <source>Come to a desk together.</source>
        <translation>Venez ensemble à un guichet.</translation>
    </message>
    <message>
        <source>A document that allows you to run is still missing: {kinds}.</source>
        <translation>Il manque encore un document autorisant à courir : {kinds}.</translation>
    </message>
    <message>
        <source>Show it at a desk.</source>
        <translation>Présentez-le à un guichet.</translation>
    </message>
    <message>
        <source>The document ({kind}) is valid until {until} only, before race day.</source>
        <translation>Le document ({kind}) n'est valable que jusqu'au {until}, avant le jour de la course.</translation>
    </message>
    <message>
        <source>Show a valid one at a desk.</source>
        <translation>Présentez un document valable à un guichet.</translation>
    </message>
    <message>
        <source>Bibs are given out {hours}.</source>
        <translation>Les dossards sont remis : {hours}.</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Merci de revenir à ce moment-là.</translation>
    </message>
    <message>
        <source>At this event nobody else can collect for a runner.</source>
        <translation>Ici, personne d'autre ne peut retirer le dossard.</translation>
    </message>
    <message>
        <source>The runner must come in person.</source>
        <translation>La personne inscrite doit venir elle-même.</translation>
    </message>
    <message>
        <source>{proxy} has collected for {limit} runners already, which is the limit.</source>
        <translation>{proxy} a déjà retiré {limit} dossards, c'est la limite.</translation>
    </message>
    <message>
        <source>Somebody else must collect this bib.</source>
        <translation>Quelqu'un d'autre doit retirer ce dossard.</translation>
    </message>
    <message>
        <source>The identity was not confirmed yet.</source>
        <translation>L'identité n'est pas encore confirmée.</translation>
    </message>
    <message>
        <source>Show an identity document at a desk.</source>
        <translation>Présentez une pièce d'identité à un guichet.</translation>
    </message>
    <message>
        <source>The organiser has stopped this place: {why}.</source>
        <translation>L'organisateur a suspendu cette place : {why}.</translation>
    </message>
    <message>
        <source>There is no number left for {race}, {area}.</source>
        <translation>Il ne reste plus de numéro pour {race}, {area}.</translation>
    </message>
    <message>
        <source>Ask a supervisor for another start area.</source>
        <translation>Demandez un autre sas à un responsable.</translation>
    </message>
    <message>
        <source>This station cannot make a bib now: {why}</source>
        <translation>Ce poste ne peut pas faire de dossard maintenant : {why}</translation>
    </message>
    <message>
        <source>Please use another station; staff have been told.</source>
        <translation>Utilisez un autre poste ; l'équipe est prévenue.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>the printer did not answer in time</source>
        <translation>L'imprimante n'a pas répondu à temps</translation>
    </message>
    <message>
        <source>the finished bib did not read</source>
        <translation>Le dossard fini ne s'est pas lu</translation>
    </message>
    <message>
        <source>the chip that answered belongs to another bib</source>
        <translation>La puce qui a répondu est celle d'un autre dossard</translation>
    </message>
    <message>
        <source>this chip belongs to another bib</source>
        <translation>Cette puce est celle d'un autre dossard</translation>
    </message>
</context>
</TS>
