<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Face</name>
    <message>
        <source>A bib was left here. Somebody has to take it away first.</source>
        <translation>Un dossard est resté ici. Il faut d&apos;abord que quelqu&apos;un l&apos;enlève.</translation>
    </message>
    <message>
        <source>A minor: guardian {name} is here</source>
        <translation>Représentant légal présent&#xa0;: {name} (personne mineure)</translation>
    </message>
    <message>
        <source>A minor: the guardian is here</source>
        <translation>Représentant légal présent (personne mineure)</translation>
    </message>
    <message>
        <source>Answer below first</source>
        <translation>Répondez d&apos;abord ci-dessous</translation>
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
        <translation>Numéro de dossard&#xa0;: à scanner ou à saisir</translation>
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
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose one to go on where it stopped.</source>
        <translation>Choisissez-en un pour reprendre là où il s&apos;est arrêté.</translation>
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
        <translation>Retiré par&#xa0;: {proxy}</translation>
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
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Every bib is handed over.</source>
        <translation>Tous les dossards sont remis.</translation>
    </message>
    <message>
        <source>Finish this bib first</source>
        <translation>Terminez d&apos;abord ce dossard</translation>
    </message>
    <message>
        <source>1. Which bib?</source>
        <translation>1. Quel dossard&#x202f;?</translation>
    </message>
    <message>
        <source>2. What happened to it?</source>
        <translation>2. Que lui est-il arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>95 % take less than</source>
        <translation>95&#xa0;% en moins de</translation>
    </message>
    <message>
        <source>A bib has come back to the desk</source>
        <translation>Un dossard est revenu au guichet</translation>
    </message>
    <message>
        <source>A bib was left behind</source>
        <translation>Un dossard a été oublié</translation>
    </message>
    <message>
        <source>A code for bib {bib} that was never given out</source>
        <translation>Un code du dossard {bib} qui n&apos;a jamais été remis</translation>
    </message>
    <message>
        <source>A copy of the chip of bib {bib}</source>
        <translation>Une copie de la puce du dossard {bib}</translation>
    </message>
    <message>
        <source>A later copy has replaced it: it does not count. Destroy it.</source>
        <translation>Un exemplaire plus récent l&apos;a remplacée : elle ne compte pas. Détruisez-la.</translation>
    </message>
    <message>
        <source>A question waits for somebody&apos;s eyes</source>
        <translation>Une question attend qu&apos;on vienne voir</translation>
    </message>
    <message>
        <source>A revoked chip of bib {bib}</source>
        <translation>Une puce révoquée du dossard {bib}</translation>
    </message>
    <message>
        <source>A runner asks for a volunteer</source>
        <translation>Une personne demande un bénévole</translation>
    </message>
    <message>
        <source>A runner chooses a race</source>
        <translation>Choix d&apos;une course</translation>
    </message>
    <message>
        <source>A runner waits for the identity check</source>
        <translation>Une personne attend le contrôle d&apos;identité</translation>
    </message>
    <message>
        <source>A void chip of bib {bib}</source>
        <translation>Une puce annulée du dossard {bib}</translation>
    </message>
    <message>
        <source>A volunteer comes to look at your document</source>
        <translation>Un bénévole vient voir votre document</translation>
    </message>
    <message>
        <source>A volunteer is called.</source>
        <translation>Un bénévole est appelé.</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Almost no labels left: {count}. Put a new roll in before the next runner.</source>
        <translation>Presque plus d&apos;étiquettes&#xa0;: {count}. Mettez un nouveau rouleau avant la personne suivante.</translation>
    </message>
    <message>
        <source>Almost no ribbon left. Labels it is good for: {count}. Put a new one in before the next runner.</source>
        <translation>Presque plus de ruban. Étiquettes possibles&#xa0;: {count}. Mettez un nouveau ruban avant la personne suivante.</translation>
    </message>
    <message>
        <source>Although bibs are unfinished</source>
        <translation>Malgré des dossards en suspens</translation>
    </message>
    <message>
        <source>Another start area</source>
        <translation>Autre sas de départ</translation>
    </message>
    <message>
        <source>Another start area for {race}</source>
        <translation>Autre sas de départ pour {race}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Au choix</translation>
    </message>
    <message>
        <source>As on the list</source>
        <translation>Comme sur la liste</translation>
    </message>
    <message>
        <source>Asking the stations …</source>
        <translation>Les postes sont interrogés …</translation>
    </message>
    <message>
        <source>Asks first if a bib is unfinished here</source>
        <translation>Demande confirmation si un dossard est en suspens ici</translation>
    </message>
    <message>
        <source>Asks for a piece to be destroyed</source>
        <translation>Demande de détruire un exemplaire</translation>
    </message>
    <message>
        <source>Asks whether a bib is out</source>
        <translation>Demande si un dossard est sorti</translation>
    </message>
    <message>
        <source>At most 24 letters</source>
        <translation>24 lettres au plus</translation>
    </message>
    <message>
        <source>BIBS COLLECTED</source>
        <translation>DOSSARDS RETIRÉS</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>Badge remis</translation>
    </message>
    <message>
        <source>Badge taken</source>
        <translation>Badge retiré</translation>
    </message>
    <message>
        <source>Begun here: was it handed over?</source>
        <translation>Commencé ici&#xa0;: a-t-il été remis&#x202f;?</translation>
    </message>
    <message>
        <source>Being made at {station}</source>
        <translation>En préparation au poste {station}</translation>
    </message>
    <message>
        <source>Being made here</source>
        <translation>En préparation ici</translation>
    </message>
    <message>
        <source>Bib came out</source>
        <translation>Dossard sorti</translation>
    </message>
    <message>
        <source>Bib handed over</source>
        <translation>Dossard remis</translation>
    </message>
    <message>
        <source>Bib left behind</source>
        <translation>Dossard oublié</translation>
    </message>
    <message>
        <source>Bib read back</source>
        <translation>Dossard relu</translation>
    </message>
    <message>
        <source>Bib {bib}</source>
        <translation>Dossard {bib}</translation>
    </message>
    <message>
        <source>Bib {bib} done</source>
        <translation>Dossard {bib} fait</translation>
    </message>
    <message>
        <source>Bib {bib} is being made at {where}: finish it there first.</source>
        <translation>Le dossard {bib} est en préparation au poste {where}&#xa0;: terminez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>Bib {bib} is kept at a desk: scan the runner&apos;s pass and hand it over.</source>
        <translation>Le dossard {bib} est gardé à un guichet&#xa0;: scannez le pass de cette personne et remettez-le.</translation>
    </message>
    <message>
        <source>Bib {bib} was never collected: scan the runner&apos;s pass instead.</source>
        <translation>Le dossard {bib} n&apos;a jamais été retiré&#xa0;: scannez plutôt le pass.</translation>
    </message>
    <message>
        <source>Bib {bib}: {what}</source>
        <translation>Dossard {bib}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Bibs collected</source>
        <translation>Dossards retirés</translation>
    </message>
    <message>
        <source>Bibs hour by hour</source>
        <translation>Dossards heure par heure</translation>
    </message>
    <message>
        <source>Bibs within the last hour</source>
        <translation>Dossards dans la dernière heure</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Born on {day}</source>
        <translation>Date de naissance&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation>Date de naissance&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Call a volunteer</source>
        <translation>Appeler un bénévole</translation>
    </message>
    <message>
        <source>Checks documents</source>
        <translation>Contrôle des documents</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Chip code</source>
        <translation>Code de la puce</translation>
    </message>
    <message>
        <source>Chip revoked</source>
        <translation>Puce révoquée</translation>
    </message>
    <message>
        <source>Chip written</source>
        <translation>Puce encodée</translation>
    </message>
    <message>
        <source>Choices: {count}.</source>
        <translation>Choix&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Choose a start area.</source>
        <translation>Choisissez un sas de départ.</translation>
    </message>
    <message>
        <source>Choose one to go on here where it stopped.</source>
        <translation>Choisissez-en un pour reprendre ici là où il s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Choose with the arrows and Enter. Ask for the birth date where names are alike.</source>
        <translation>Choisissez avec les flèches et Entrée. Demandez la date de naissance si les noms se ressemblent.</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Close Dossard</source>
        <translation>Quitter Dossard</translation>
    </message>
    <message>
        <source>Close Dossard?</source>
        <translation>Quitter Dossard&#x202f;?</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Close it after the last bib: every station then refuses, and says so.</source>
        <translation>Clôturez après le dernier dossard&#xa0;: chaque poste refuse alors et le dit.</translation>
    </message>
    <message>
        <source>Close the event</source>
        <translation>Clôturer l&apos;épreuve</translation>
    </message>
    <message>
        <source>Close this kiosk for runners</source>
        <translation>Fermer cette borne au public</translation>
    </message>
    <message>
        <source>Closed since {when}</source>
        <translation>Clôturé depuis le {when}</translation>
    </message>
    <message>
        <source>Closed – please use another station</source>
        <translation>Fermé – veuillez utiliser un autre poste</translation>
    </message>
    <message>
        <source>Code for the help desk: {code}</source>
        <translation>Code pour le point d&apos;aide&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Retiré par</translation>
    </message>
    <message>
        <source>Collected on {when} at {station}</source>
        <translation>Retiré le {when} au poste {station}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>DOSSARD STAFF</source>
        <translation>DOSSARD ÉQUIPE</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Écran sombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Deleted. Signs left: {count}.</source>
        <translation>Effacé. Caractères restants&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Device took nothing</source>
        <translation>L&apos;appareil n&apos;a rien pris</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>Documents vus</translation>
    </message>
    <message>
        <source>Does bib {bib} scan?</source>
        <translation>Le code du dossard {bib} se lit bien&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Each group has one name and one birth date. Enter opens a person; nothing is merged here.</source>
        <translation>Chaque groupe a un même nom et une même date de naissance. Entrée ouvre une personne&#x202f;; rien n&apos;est fusionné ici.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Vide.</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Enter makes the next bib; when it is read back, Enter hands it over and begins the one after. Who makes a first bib here says that the documents were seen.</source>
        <translation>Entrée fait le dossard suivant&#x202f;; une fois relu, Entrée le remet et commence celui d&apos;après. Faire ici un premier dossard, c&apos;est déclarer avoir vu les documents.</translation>
    </message>
    <message>
        <source>Erase the last one</source>
        <translation>Effacer le dernier</translation>
    </message>
    <message>
        <source>Esc twice</source>
        <translation>Échap deux fois</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Event closed</source>
        <translation>Épreuve clôturée</translation>
    </message>
    <message>
        <source>Event opened again</source>
        <translation>Épreuve rouverte</translation>
    </message>
    <message>
        <source>Event: {name}</source>
        <translation>Épreuve&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Every station refuses until a supervisor opens it again.</source>
        <translation>Chaque poste refuse jusqu&apos;à ce qu&apos;un responsable rouvre.</translation>
    </message>
    <message>
        <source>Everybody near you will hear your name and what you type. F7 once more allows it.</source>
        <translation>Votre entourage entendra votre nom et ce que vous saisissez. F7 encore une fois pour l&apos;accepter.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Explains a refusal</source>
        <translation>Explique un refus</translation>
    </message>
    <message>
        <source>Factory number</source>
        <translation>Numéro d&apos;usine</translation>
    </message>
    <message>
        <source>Find my place</source>
        <translation>Trouver ma place</translation>
    </message>
    <message>
        <source>Finish bib {bib} first: nothing was looked up.</source>
        <translation>Terminez d&apos;abord le dossard {bib}&#xa0;: rien n&apos;a été recherché.</translation>
    </message>
    <message>
        <source>Finish them first: see Twice &amp; unfinished.</source>
        <translation>Terminez-les d&apos;abord&#xa0;: voir Doublons et suspens.</translation>
    </message>
    <message>
        <source>First mark what you have seen.</source>
        <translation>Cochez d&apos;abord ce que vous avez vu.</translation>
    </message>
    <message>
        <source>First the number of a bib that was collected, then what happened to it.</source>
        <translation>D&apos;abord le numéro d&apos;un dossard retiré, puis ce qui lui est arrivé.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Full name; leave it empty for the runner</source>
        <translation>Nom complet&#x202f;; laisser vide si la personne inscrite vient elle-même</translation>
    </message>
    <message>
        <source>Give this chip up</source>
        <translation>Abandonner cette puce</translation>
    </message>
    <message>
        <source>Give this start area</source>
        <translation>Donner ce sas</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Go on with the runner</source>
        <translation>Continuer avec le coureur</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>Reprendre la visite</translation>
    </message>
    <message>
        <source>Go to the sign of the bar</source>
        <translation>Suivez le signe de la barre</translation>
    </message>
    <message>
        <source>Go to the sign of the circle</source>
        <translation>Suivez le signe du cercle</translation>
    </message>
    <message>
        <source>Go to the sign of the cross</source>
        <translation>Suivez le signe de la croix</translation>
    </message>
    <message>
        <source>Go to the sign of the diamond</source>
        <translation>Suivez le signe du losange</translation>
    </message>
    <message>
        <source>Go to the sign of the hexagon</source>
        <translation>Suivez le signe de l&apos;hexagone</translation>
    </message>
    <message>
        <source>Go to the sign of the square</source>
        <translation>Suivez le signe du carré</translation>
    </message>
    <message>
        <source>Go to the sign of the star</source>
        <translation>Suivez le signe de l&apos;étoile</translation>
    </message>
    <message>
        <source>Go to the sign of the triangle</source>
        <translation>Suivez le signe du triangle</translation>
    </message>
    <message>
        <source>Guardian is here</source>
        <translation>Représentant légal présent</translation>
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
        <source>Hands a bib over</source>
        <translation>Remet un dossard</translation>
    </message>
    <message>
        <source>Has just finished a bib</source>
        <translation>Vient de terminer un dossard</translation>
    </message>
    <message>
        <source>Has stopped</source>
        <translation>S&apos;est arrêté</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hold its barcode before the scanner. If it is spoilt or does not read, another one is made.</source>
        <translation>Présentez son code-barres au lecteur. S&apos;il est abîmé ou ne se lit pas, un autre est fait.</translation>
    </message>
    <message>
        <source>Hold its code still, a hand&apos;s width away.</source>
        <translation>Tenez le code immobile, à une largeur de main.</translation>
    </message>
    <message>
        <source>Hold the barcode of bib {bib} before the scanner</source>
        <translation>Présentez le code-barres du dossard {bib} au lecteur</translation>
    </message>
    <message>
        <source>I am of the staff</source>
        <translation>Je fais partie de l&apos;équipe</translation>
    </message>
    <message>
        <source>I have no pass</source>
        <translation>Je n&apos;ai pas de pass</translation>
    </message>
    <message>
        <source>I have taken it away</source>
        <translation>Je l&apos;ai enlevé</translation>
    </message>
    <message>
        <source>I have taken my bib</source>
        <translation>J&apos;ai pris mon dossard</translation>
    </message>
    <message>
        <source>I have understood</source>
        <translation>J&apos;ai compris</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte d&apos;identité</translation>
    </message>
    <message>
        <source>Identity seen</source>
        <translation>Pièce d&apos;identité vue</translation>
    </message>
    <message>
        <source>If its barcode does not scan, a supervisor answers for it.</source>
        <translation>Si son code-barres ne se lit pas, un responsable en répond.</translation>
    </message>
    <message>
        <source>Is bib {bib} as it should be?</source>
        <translation>Le dossard {bib} est-il en bon état&#x202f;?</translation>
    </message>
    <message>
        <source>Is bib {bib} out?</source>
        <translation>Le dossard {bib} est-il sorti&#x202f;?</translation>
    </message>
    <message>
        <source>Is the chain intact?</source>
        <translation>La chaîne est-elle intacte&#x202f;?</translation>
    </message>
    <message>
        <source>Issue bib</source>
        <translation>Délivrer le dossard</translation>
    </message>
    <message>
        <source>It does not count yet. Go on with that bib at {station}.</source>
        <translation>Elle ne compte pas encore. Poursuivez ce dossard à {station}.</translation>
    </message>
    <message>
        <source>It does not scan</source>
        <translation>Il ne se lit pas</translation>
    </message>
    <message>
        <source>It is blank, or of another event. A bib can be made with it.</source>
        <translation>Elle est vierge, ou d&apos;un autre événement. On peut en faire un dossard.</translation>
    </message>
    <message>
        <source>It is corrected in the event&apos;s list too, so that a replacement says the same.</source>
        <translation>La liste de l&apos;épreuve est corrigée aussi, pour qu&apos;un remplacement dise la même chose.</translation>
    </message>
    <message>
        <source>It is in</source>
        <translation>Il est en place</translation>
    </message>
    <message>
        <source>It is proven. If it is spoilt, say so: it is destroyed and another one is made.</source>
        <translation>Il est vérifié. S&apos;il est abîmé, dites-le&#xa0;: il est détruit et un autre est fait.</translation>
    </message>
    <message>
        <source>It is the one that counts for this bib.</source>
        <translation>C&apos;est elle qui compte pour ce dossard.</translation>
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
        <source>It stands in the organiser&apos;s message to you.</source>
        <translation>Il figure dans le message de l&apos;organisation.</translation>
    </message>
    <message>
        <source>It was handed over</source>
        <translation>Il a été remis</translation>
    </message>
    <message>
        <source>It was left at a kiosk, and staff keep it at a desk. Find it there and scan it.</source>
        <translation>Il a été oublié à une borne, et l&apos;équipe le garde à un guichet. Trouvez-le là et scannez-le.</translation>
    </message>
    <message>
        <source>It was left at a kiosk, and staff keep it at a desk. Find it, and look at its number.</source>
        <translation>Il a été oublié à une borne, et l&apos;équipe le garde à un guichet. Trouvez-le, et vérifiez son numéro.</translation>
    </message>
    <message>
        <source>It was not made with this database. Keep it and call a supervisor.</source>
        <translation>Elle n&apos;a pas été faite avec cette base de données. Gardez-la et appelez un superviseur.</translation>
    </message>
    <message>
        <source>It was written over or half written. Destroy it: its runner needs another bib.</source>
        <translation>Elle a été réécrite, ou écrite à moitié. Détruisez-la : la personne a besoin d&apos;un autre dossard.</translation>
    </message>
    <message>
        <source>Its barcode was read: the bib is in your hand.</source>
        <translation>Son code-barres a été lu&#xa0;: le dossard est entre vos mains.</translation>
    </message>
    <message>
        <source>Its own chip is another one. Keep this one and call a supervisor.</source>
        <translation>Sa propre puce en est une autre. Gardez celle-ci et appelez un superviseur.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal: who did what</source>
        <translation>Journal&#xa0;: qui a fait quoi</translation>
    </message>
    <message>
        <source>Kept bib found at a desk</source>
        <translation>Dossard gardé retrouvé à un guichet</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Conservé dans {folder}</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels left: {count}.</source>
        <translation>Étiquettes restantes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Labels left: {count}. Runs out at {time}.</source>
        <translation>Étiquettes restantes&#xa0;: {count}. Épuisement à {time}.</translation>
    </message>
    <message>
        <source>Labels on the new roll</source>
        <translation>Étiquettes sur le nouveau rouleau</translation>
    </message>
    <message>
        <source>Laid aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Très grand texte</translation>
    </message>
    <message>
        <source>Lay one chip, or one bib with its chip, on the encoder and keep the others 30 cm away.</source>
        <translation>Posez une puce, ou un dossard avec sa puce, sur l&apos;encodeur et gardez les autres à 30 cm.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Laisser fermé</translation>
    </message>
    <message>
        <source>Leave the chip on the encoder until the next step.</source>
        <translation>Laissez la puce sur l&apos;encodeur jusqu&apos;à l&apos;étape suivante.</translation>
    </message>
    <message>
        <source>Left bib taken away</source>
        <translation>Dossard oublié enlevé</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light screen</source>
        <translation>Écran clair</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Clair, sombre, contraste élevé</translation>
    </message>
    <message>
        <source>Lists written for organiser and timing</source>
        <translation>Listes écrites pour l&apos;organisation et le chronométrage</translation>
    </message>
    <message>
        <source>Look at the printer. Nothing is printed again before you answer.</source>
        <translation>Regardez l&apos;imprimante. Rien n&apos;est réimprimé avant votre réponse.</translation>
    </message>
    <message>
        <source>Look at this person&apos;s own document. The journal keeps that somebody else collected, not who.</source>
        <translation>Regardez la pièce d&apos;identité de cette personne. Le journal garde qu&apos;une autre personne a retiré, mais pas qui.</translation>
    </message>
    <message>
        <source>Looking up …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Looks a runner up</source>
        <translation>Recherche une personne</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Lost or damaged: replace it</source>
        <translation>Perdu ou abîmé&#xa0;: le remplacer</translation>
    </message>
    <message>
        <source>Lost, damaged or stolen</source>
        <translation>Perdu, abîmé ou volé</translation>
    </message>
    <message>
        <source>Made on {when} at {station}</source>
        <translation>Fait le {when} à {station}</translation>
    </message>
    <message>
        <source>Make a replacement</source>
        <translation>Faire un remplacement</translation>
    </message>
    <message>
        <source>Make the next bib</source>
        <translation>Faire le dossard suivant</translation>
    </message>
    <message>
        <source>Make the replacement</source>
        <translation>Faire le remplacement</translation>
    </message>
    <message>
        <source>Makes a bib</source>
        <translation>Fait un dossard</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numéro de membre</translation>
    </message>
    <message>
        <source>Member {member}: {what}</source>
        <translation>Membre {member}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>NO BIB</source>
        <translation>PAS DE DOSSARD</translation>
    </message>
    <message>
        <source>NOT YET</source>
        <translation>PAS ENCORE</translation>
    </message>
    <message>
        <source>Name of the person who collects for the runner</source>
        <translation>Nom de la personne qui retire le dossard</translation>
    </message>
    <message>
        <source>Name of the staff</source>
        <translation>Nom de la personne de l&apos;équipe</translation>
    </message>
    <message>
        <source>Name on the bib</source>
        <translation>Nom sur le dossard</translation>
    </message>
    <message>
        <source>Name to print</source>
        <translation>Nom à imprimer</translation>
    </message>
    <message>
        <source>Names and typed signs are said from now on.</source>
        <translation>Les noms et les caractères saisis sont dits à partir de maintenant.</translation>
    </message>
    <message>
        <source>Names and typed signs are said.</source>
        <translation>Les noms et les caractères saisis sont dits.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Jamais vu</translation>
    </message>
    <message>
        <source>New roll</source>
        <translation>Nouveau rouleau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
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
        <source>No bib can be given out here.</source>
        <translation>Aucun dossard ne peut être remis ici.</translation>
    </message>
    <message>
        <source>No bib can be made here now.</source>
        <translation>Aucun dossard ne peut être fait ici maintenant.</translation>
    </message>
    <message>
        <source>No bib is in their hands; they keep number {bib}</source>
        <translation>Aucun dossard n&apos;est entre ses mains&#xa0;; le numéro {bib} lui reste attribué</translation>
    </message>
    <message>
        <source>No bib was collected yet: serve this runner at a desk, or by Surge.</source>
        <translation>Aucun dossard n&apos;a encore été retiré&#xa0;: servez cette personne à un guichet, ou par Affluence.</translation>
    </message>
    <message>
        <source>No bib was made.</source>
        <translation>Aucun dossard n&apos;a été fait.</translation>
    </message>
    <message>
        <source>No bib was made; number {bib} is taken back</source>
        <translation>Aucun dossard n&apos;a été fait&#x202f;; le numéro {bib} est repris</translation>
    </message>
    <message>
        <source>No chip was read</source>
        <translation>Aucune puce n&apos;a été lue</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No name will be printed.</source>
        <translation>Aucun nom ne sera imprimé.</translation>
    </message>
    <message>
        <source>No roll was noted yet: see Stations, New roll.</source>
        <translation>Aucun rouleau n&apos;est encore noté&#xa0;: voir Postes, Nouveau rouleau.</translation>
    </message>
    <message>
        <source>No runner is shown.</source>
        <translation>Aucune personne n&apos;est affichée.</translation>
    </message>
    <message>
        <source>No start area</source>
        <translation>Sans sas de départ</translation>
    </message>
    <message>
        <source>No station has said anything yet.</source>
        <translation>Aucun poste n&apos;a encore donné signe.</translation>
    </message>
    <message>
        <source>No two people with a place share name and birth date.</source>
        <translation>Il n&apos;y a pas deux personnes inscrites de même nom et même date de naissance.</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>Non, rien n&apos;est sorti</translation>
    </message>
    <message>
        <source>Nobody can set this aside.</source>
        <translation>Personne ne peut écarter ce motif.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Add a supervisor: kiosk staff add</source>
        <translation>Personne n&apos;a encore de code. Ajoutez un responsable&#xa0;: kiosk staff add</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Add a supervisor: kiosk staff add NAME --role supervisor</source>
        <translation>Personne n&apos;a encore de code. Ajoutez un responsable&#xa0;: kiosk staff add NAME --role supervisor</translation>
    </message>
    <message>
        <source>Nobody has collected bib {bib}: scan the runner&apos;s pass instead.</source>
        <translation>Personne n&apos;a retiré le dossard {bib}&#xa0;: scannez plutôt le pass.</translation>
    </message>
    <message>
        <source>Nobody is known under this number.</source>
        <translation>Personne n&apos;est connu sous ce numéro.</translation>
    </message>
    <message>
        <source>Nobody is on the list. Scan bibs or passes of those who need one.</source>
        <translation>Personne sur la liste. Scannez les dossards ou les pass de qui en a besoin.</translation>
    </message>
    <message>
        <source>Nobody is served here at the moment.</source>
        <translation>Personne n&apos;est servi ici pour le moment.</translation>
    </message>
    <message>
        <source>Nobody seems to be in twice</source>
        <translation>Aucun doublon apparent</translation>
    </message>
    <message>
        <source>Nobody was there for two minutes: please sign in again.</source>
        <translation>Aucune activité depuis deux minutes&#xa0;: veuillez vous identifier à nouveau.</translation>
    </message>
    <message>
        <source>Not a chip of this event</source>
        <translation>Pas une puce de cet événement</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not collected after all</source>
        <translation>Finalement pas retiré</translation>
    </message>
    <message>
        <source>Not confirmed – stop here</source>
        <translation>Non confirmé – arrêter ici</translation>
    </message>
    <message>
        <source>Not known whether it is out</source>
        <translation>Sortie incertaine</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not seen for {time}</source>
        <translation>Sans nouvelles depuis {time}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Notes something</source>
        <translation>Enregistre</translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation>Rien n&apos;est en suspens</translation>
    </message>
    <message>
        <source>Nothing is written to it.</source>
        <translation>Rien n&apos;y est écrit.</translation>
    </message>
    <message>
        <source>Nothing was found. Search fewer things at once.</source>
        <translation>Aucun résultat. Essayez avec moins de critères.</translation>
    </message>
    <message>
        <source>Nothing went out unnoticed. When it is put right, go on from here.</source>
        <translation>Rien n&apos;est sorti sans être noté. Une fois le problème réglé, continuez d&apos;ici.</translation>
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
        <source>Number and birth date together show who you are.</source>
        <translation>Le numéro et la date de naissance montrent ensemble qui vous êtes.</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>Numéro attribué</translation>
    </message>
    <message>
        <source>Number of the finished bib</source>
        <translation>Numéro du dossard terminé</translation>
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
        <source>Off the list</source>
        <translation>Hors de la liste</translation>
    </message>
    <message>
        <source>Only a supervisor can. It then stays closed until somebody starts it again.</source>
        <translation>Seul un responsable le peut. Le poste reste ensuite fermé jusqu&apos;à ce qu&apos;on le redémarre.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Pickup is open</source>
        <translation>Le retrait est ouvert</translation>
    </message>
    <message>
        <source>Please go to the help desk.</source>
        <translation>Veuillez aller au point d&apos;aide.</translation>
    </message>
    <message>
        <source>Read the chip</source>
        <translation>Lire la puce</translation>
    </message>
    <message>
        <source>Really? It will be destroyed</source>
        <translation>Vraiment&#x202f;? Il sera détruit</translation>
    </message>
    <message>
        <source>Scan or type the bib, or a name</source>
        <translation>Dossard à scanner ou à saisir, ou un nom</translation>
    </message>
    <message>
        <source>Scan the bib that came back. It is destroyed next; the runner can collect again later.</source>
        <translation>Scannez le dossard revenu. Il est ensuite détruit&#x202f;; la personne pourra retirer plus tard.</translation>
    </message>
    <message>
        <source>Scan the bib, or type its number</source>
        <translation>Scannez le dossard, ou saisissez son numéro</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S&apos;identifier</translation>
    </message>
    <message>
        <source>Sign in first: name and PIN, or your badge.</source>
        <translation>Identifiez-vous d&apos;abord&#xa0;: nom et code, ou badge.</translation>
    </message>
    <message>
        <source>Sign in to see the board, replace bibs and serve race morning.</source>
        <translation>Identifiez-vous pour voir le tableau de bord, remplacer des dossards et servir le matin de la course.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Identification échouée</translation>
    </message>
    <message>
        <source>Sign-in had to wait</source>
        <translation>Identification différée</translation>
    </message>
    <message>
        <source>Signed in after wrong PINs</source>
        <translation>Identification après des codes faux</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>Identifié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Signs typed: {count}.</source>
        <translation>Caractères saisis&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Something personal is left out here. F7 says it aloud.</source>
        <translation>Une donnée personnelle n&apos;est pas dite ici. F7 la dit à voix haute.</translation>
    </message>
    <message>
        <source>That piece was given up: it does not count. Destroy it, or use it for another bib.</source>
        <translation>Cette pièce a été abandonnée : elle ne compte pas. Détruisez-la, ou servez-vous-en pour un autre dossard.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Try again, or use your badge.</source>
        <translation>Le code était faux. Réessayez, ou utilisez votre badge.</translation>
    </message>
    <message>
        <source>The chip of bib {bib}</source>
        <translation>La puce du dossard {bib}</translation>
    </message>
    <message>
        <source>The chip of bib {bib} answers with another code</source>
        <translation>La puce du dossard {bib} répond avec un autre code</translation>
    </message>
    <message>
        <source>The chip of bib {bib}, which is being made</source>
        <translation>La puce du dossard {bib}, en cours de fabrication</translation>
    </message>
    <message>
        <source>The first {count}: type more to find fewer</source>
        <translation>Les {count} premiers&#xa0;: saisissez-en plus pour affiner</translation>
    </message>
    <message>
        <source>The ribbon ends soon. Labels it is good for: {count}. Have a new one at hand.</source>
        <translation>Le ruban est bientôt fini. Étiquettes possibles&#xa0;: {count}. Gardez-en un nouveau à portée de main.</translation>
    </message>
    <message>
        <source>The roll ends soon. Labels left: {count}. Have a new one at hand.</source>
        <translation>Le rouleau est bientôt fini. Étiquettes restantes&#xa0;: {count}. Gardez-en un nouveau à portée de main.</translation>
    </message>
    <message>
        <source>The scanner does not work here</source>
        <translation>Le lecteur ne fonctionne pas ici</translation>
    </message>
    <message>
        <source>These signs cannot be printed: {signs}</source>
        <translation>Ces signes ne peuvent pas être imprimés&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>This bib is kept at a desk: hand it over there.</source>
        <translation>Ce dossard est gardé à un guichet&#xa0;: remettez-le là-bas.</translation>
    </message>
    <message>
        <source>This number and this birth date are not together in our list. Check both, or go to the help desk. ({code})</source>
        <translation>Ce numéro et cette date de naissance ne vont pas ensemble dans notre liste. Vérifiez les deux ou allez au point d&apos;aide. ({code})</translation>
    </message>
    <message>
        <source>To try: {codes}, or a name</source>
        <translation>À essayer&#xa0;: {codes}, ou un nom</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Saisir au clavier</translation>
    </message>
    <message>
        <source>Type your member number and your birth date instead.</source>
        <translation>Saisissez plutôt votre numéro de membre et votre date de naissance.</translation>
    </message>
    <message>
        <source>Unfinished here, and kept: {bibs}.</source>
        <translation>En suspens ici, et conservés&#xa0;: {bibs}.</translation>
    </message>
    <message>
        <source>Use this chip again</source>
        <translation>Réutiliser cette puce</translation>
    </message>
    <message>
        <source>What {code} means</source>
        <translation>Ce que veut dire {code}</translation>
    </message>
    <message>
        <source>Which race will you run?</source>
        <translation>Quelle course courez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Who collected which bib, and which chips count:</source>
        <translation>Qui a retiré quel dossard, et quelles puces comptent&#xa0;:</translation>
    </message>
    <message>
        <source>Whose chip is this?</source>
        <translation>À qui est cette puce ?</translation>
    </message>
    <message>
        <source>Whose chip it is</source>
        <translation>À qui est la puce</translation>
    </message>
    <message>
        <source>Whose chip it is will stand here.</source>
        <translation>Ici s&apos;affichera à qui est la puce.</translation>
    </message>
    <message>
        <source>With that, the place for {race} is given up.</source>
        <translation>La place pour la course «&#xa0;{race}&#xa0;» est alors abandonnée.</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>Écrire les listes</translation>
    </message>
    <message>
        <source>Written. Bibs: {count}</source>
        <translation>C&apos;est écrit. Dossards&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Oui, c&apos;est bien cela</translation>
    </message>
    <message>
        <source>You run: {race}</source>
        <translation>Vous courez&#xa0;: {race}</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Your bib {bib} is ready. Please call a volunteer.</source>
        <translation>Votre dossard {bib} est prêt. Veuillez appeler un bénévole.</translation>
    </message>
    <message>
        <source>Your parent or guardian must be here with you.</source>
        <translation>Votre parent ou représentant légal doit être ici avec vous.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>date de naissance&#xa0;: {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>kept at a desk</source>
        <translation>gardé à un guichet</translation>
    </message>
    <message>
        <source>no valid copy</source>
        <translation>aucun exemplaire valable</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>somebody is needed</source>
        <translation>intervention nécessaire</translation>
    </message>
    <message>
        <source>{code} means: {sentence} {step}</source>
        <translation>{code} veut dire&#xa0;: {sentence} {step}</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} of {room} digits typed</source>
        <translation>Chiffres saisis&#xa0;: {count} sur {room}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count}, until {time}</source>
        <translation>{count}, jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}: bibs {count}</source>
        <translation>{day}, de {start} à {end}&#xa0;: dossards {count}</translation>
    </message>
    <message>
        <source>{digits}, in one: {number}</source>
        <translation>{digits}, en un mot&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{face}  ·  Bibs: {count}</source>
        <translation>{face}  ·  Dossards&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{group}.  {name}</source>
        <translation>{group}.  {name}</translation>
    </message>
    <message>
        <source>{hour} hundred hours</source>
        <translation>{hour} heures</translation>
    </message>
    <message>
        <source>{hour} {minute} hours</source>
        <translation>{hour} heures {minute}</translation>
    </message>
    <message>
        <source>{language}: press {key}.</source>
        <translation>{language}&#xa0;: appuyez sur {key}.</translation>
    </message>
    <message>
        <source>{letter} · {name}</source>
        <translation>{letter} · {name}</translation>
    </message>
    <message>
        <source>{member}  ·  born {born}  ·  {races}</source>
        <translation>{member}  ·  date de naissance&#xa0;: {born}  ·  {races}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name} · bib {bib}</source>
        <translation>{name} · dossard {bib}</translation>
    </message>
    <message>
        <source>{name} · member {number}</source>
        <translation>{name} · membre {number}</translation>
    </message>
    <message>
        <source>{name}, button, not available.</source>
        <translation>{name}, bouton, indisponible.</translation>
    </message>
    <message>
        <source>{name}, button.</source>
        <translation>{name}, bouton.</translation>
    </message>
    <message>
        <source>{name}, check box, checked.</source>
        <translation>{name}, case à cocher, cochée.</translation>
    </message>
    <message>
        <source>{name}, check box, not checked.</source>
        <translation>{name}, case à cocher, non cochée.</translation>
    </message>
    <message>
        <source>{name}, choice, not selected.</source>
        <translation>{name}, choix, non sélectionné.</translation>
    </message>
    <message>
        <source>{name}, choice, selected.</source>
        <translation>{name}, choix, sélectionné.</translation>
    </message>
    <message>
        <source>{name}, field. {content}</source>
        <translation>{name}, champ. {content}</translation>
    </message>
    <message>
        <source>{name}, list. Empty.</source>
        <translation>{name}, liste. Vide.</translation>
    </message>
    <message>
        <source>{name}, list. {line}, {number} of {count}.</source>
        <translation>{name}, liste. {line}, {number} sur {count}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>{proxy} has collected for nobody yet; the limit is {limit}.</source>
        <translation>{proxy} n&apos;a encore retiré pour personne&#x202f;; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>{proxy} has collected for {count} runners, and the limit is {limit}: somebody else must collect, or a supervisor sets the limit aside.</source>
        <translation>{proxy} a déjà retiré pour {count} autres, et la limite est de {limit}&#xa0;: une autre personne doit retirer, ou un responsable écarte la limite.</translation>
    </message>
    <message>
        <source>{proxy} has collected for {count} so far; the limit is {limit}.</source>
        <translation>{proxy} a retiré pour {count} jusqu&apos;ici&#x202f;; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>{reason} The journal keeps who did it, and a seal of the words.</source>
        <translation>{reason} Le journal garde le nom de qui l&apos;a fait, et un sceau de ces mots.</translation>
    </message>
    <message>
        <source>{role}: sign out, and let somebody sign in who has it.</source>
        <translation>{role}&#xa0;: déconnectez-vous, et laissez s&apos;identifier une personne qui a ce rôle.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{station}  ·  {name}</source>
        <translation>{station}  ·  {name}</translation>
    </message>
    <message>
        <source>{station}, since {when}</source>
        <translation>{station}, depuis {when}</translation>
    </message>
    <message>
        <source>{station}: {call}, {time}</source>
        <translation>{station}&#xa0;: {call}, {time}</translation>
    </message>
    <message>
        <source>{station}: {words}</source>
        <translation>{station}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>A new one is in</source>
        <translation>Un nouveau est en place</translation>
    </message>
    <message>
        <source>A rehearsal&apos;s chips are of no use to the timing.</source>
        <translation>Les puces d&apos;une répétition ne servent pas au chronométrage.</translation>
    </message>
    <message>
        <source>A supervisor can set this aside at a desk: scan the pass there, then F10.</source>
        <translation>Un responsable peut écarter ce motif à un guichet&#xa0;: y scanner le pass, puis F10.</translation>
    </message>
    <message>
        <source>Add: bib, pass or member number</source>
        <translation>Ajouter&#xa0;: dossard, pass ou numéro de membre</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Bib, member, attempt such as 1427.1, chip, or a code such as R09</source>
        <translation>Dossard, membre, essai tel que 1427.1, puce, ou code tel que R09</translation>
    </message>
    <message>
        <source>Forget all people for ever: on the command line, once the event is closed.</source>
        <translation>Oublier toutes les personnes pour toujours&#xa0;: en ligne de commande, une fois l&apos;épreuve clôturée.</translation>
    </message>
    <message>
        <source>How many labels are left; a new one is in</source>
        <translation>Combien d&apos;étiquettes restent, et ce qui vient d&apos;être mis</translation>
    </message>
    <message>
        <source>Labels the new ribbon is good for</source>
        <translation>Étiquettes possibles avec le nouveau ruban</translation>
    </message>
    <message>
        <source>New ribbon</source>
        <translation>Nouveau ruban</translation>
    </message>
    <message>
        <source>No ribbon is in</source>
        <translation>Pas de ruban</translation>
    </message>
    <message>
        <source>No ribbon is noted.</source>
        <translation>Aucun ruban n&apos;est noté.</translation>
    </message>
    <message numerus="yes">
        <source>Noted: a ribbon for {n} labels.</source>
        <translation>
            <numerusform>Noté&#xa0;: un ruban pour {n} étiquette.</numerusform>
            <numerusform>Noté&#xa0;: un ruban pour {n} étiquettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: no ribbon is in.</source>
        <translation>Noté&#xa0;: il n&apos;y a pas de ruban.</translation>
    </message>
    <message>
        <source>One moment: looking up whose bib it is.</source>
        <translation>Un instant&#xa0;: recherche du titulaire de ce dossard.</translation>
    </message>
    <message>
        <source>One person collects for {limit} runners at most.</source>
        <translation>Une même personne retire au plus pour {limit} autres.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open this kiosk again</source>
        <translation>Rouvrir cette borne</translation>
    </message>
    <message>
        <source>Or hold your badge before the scanner.</source>
        <translation>Ou présentez votre badge au lecteur.</translation>
    </message>
    <message>
        <source>Organiser confirmed by phone</source>
        <translation>L&apos;organisation a confirmé par téléphone</translation>
    </message>
    <message>
        <source>Others can hear this: your name and what you type are left out.</source>
        <translation>D&apos;autres peuvent entendre&#xa0;: votre nom et votre saisie ne sont pas dits.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Out of order – please use another station</source>
        <translation>Hors service – veuillez utiliser un autre poste</translation>
    </message>
    <message>
        <source>Out, but spoilt or cut off? Answer yes; then say that it does not scan.</source>
        <translation>Sorti, mais abîmé ou coupé&#x202f;? Répondez oui, puis indiquez qu&apos;il ne se lit pas.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>PIN, or scan your badge</source>
        <translation>Code, ou scannez votre badge</translation>
    </message>
    <message>
        <source>PPS health certificate</source>
        <translation>Attestation PPS</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pass revoked</source>
        <translation>Pass révoqué</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Pause after this bib</source>
        <translation>Pause après ce dossard</translation>
    </message>
    <message>
        <source>People forgotten</source>
        <translation>Personnes oubliées</translation>
    </message>
    <message>
        <source>People with the same name and birth date</source>
        <translation>Personnes de même nom et même date de naissance</translation>
    </message>
    <message>
        <source>Perhaps in twice</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Perhaps in twice: {count}</source>
        <translation>Doublons possibles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Pickups that are open, at any desk</source>
        <translation>Retraits en cours, tous guichets</translation>
    </message>
    <message>
        <source>Picture of the bib</source>
        <translation>Image du dossard</translation>
    </message>
    <message>
        <source>Piece destroyed</source>
        <translation>Exemplaire détruit</translation>
    </message>
    <message>
        <source>Piece given up</source>
        <translation>Exemplaire abandonné</translation>
    </message>
    <message>
        <source>Please call a volunteer</source>
        <translation>Veuillez appeler un bénévole</translation>
    </message>
    <message>
        <source>Please have an identity document with a photo ready.</source>
        <translation>Préparez une pièce d&apos;identité avec photo.</translation>
    </message>
    <message>
        <source>Please have this ready too: {kinds}</source>
        <translation>Préparez aussi&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>Press F2 or plug in a headset to hear this screen.</source>
        <translation>Appuyez sur F2 ou branchez un casque pour entendre cet écran.</translation>
    </message>
    <message>
        <source>Print and chip</source>
        <translation>Imprimer, encoder</translation>
    </message>
    <message>
        <source>Print no name</source>
        <translation>Ne pas imprimer de nom</translation>
    </message>
    <message>
        <source>Printing bib {bib}</source>
        <translation>Impression du dossard {bib}</translation>
    </message>
    <message>
        <source>Put it right; the bib goes on by itself and nothing is printed twice.</source>
        <translation>Réglez le problème&#xa0;: le dossard continue seul et rien n&apos;est imprimé deux fois.</translation>
    </message>
    <message>
        <source>Put it right; this runner is looked up again by itself.</source>
        <translation>Réglez le problème&#x202f;; cette personne sera recherchée à nouveau d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Put on the surge list</source>
        <translation>Mis sur la liste d&apos;affluence</translation>
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
        <source>Reading the whole journal …</source>
        <translation>Lecture de tout le journal …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready for the next runner: scan a pass, or type a name.</source>
        <translation>Prêt pour la personne suivante&#xa0;: scannez un pass ou saisissez un nom.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused, reason {code}</source>
        <translation>Refusé, motif {code}</translation>
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
        <source>Replacement begun</source>
        <translation>Remplacement commencé</translation>
    </message>
    <message>
        <source>Replacement desk</source>
        <translation>Guichet de remplacement</translation>
    </message>
    <message>
        <source>Reserves a number</source>
        <translation>Réserve un numéro</translation>
    </message>
    <message>
        <source>Reserving a number …</source>
        <translation>Attribution d&apos;un numéro …</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <source>Ribbon left for labels: {count}.</source>
        <translation>Ruban restant, en étiquettes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Ribbon left for labels: {count}. Runs out at {time}.</source>
        <translation>Ruban restant, en étiquettes&#xa0;: {count}. Épuisement à {time}.</translation>
    </message>
    <message>
        <source>Roll and ribbon</source>
        <translation>Rouleau et ruban</translation>
    </message>
    <message>
        <source>Roll or ribbon taken out</source>
        <translation>Rouleau ou ruban retiré</translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation>Liste importée</translation>
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
        <source>Scan or type the number of the bib; a pass or a member number does too.</source>
        <translation>Scannez ou saisissez le numéro du dossard&#x202f;; un pass ou un numéro de membre convient aussi.</translation>
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
        <source>Scan to hand-over, usual</source>
        <translation>Du scan à la remise, en général</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Seen – make the bib</source>
        <translation>Vu – faire le dossard</translation>
    </message>
    <message>
        <source>Seen: decide again</source>
        <translation>Vu&#xa0;: décider à nouveau</translation>
    </message>
    <message>
        <source>Sent to a device</source>
        <translation>Envoyé à un appareil</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
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
        <translation>Écarter ce motif&#x202f;?</translation>
    </message>
    <message>
        <source>Show stations</source>
        <translation>Voir les postes</translation>
    </message>
    <message>
        <source>Show your badge, or type name and PIN</source>
        <translation>Présentez votre badge, ou saisissez nom et code</translation>
    </message>
    <message>
        <source>Show your pass to the scanner</source>
        <translation>Présentez votre pass au lecteur</translation>
    </message>
    <message>
        <source>Something went wrong here.</source>
        <translation>Un problème est survenu ici.</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw. Call a supervisor; the log says more.</source>
        <translation>Un problème imprévu est survenu. Appelez un responsable&#x202f;; le journal technique en dit plus.</translation>
    </message>
    <message>
        <source>Speech is off. F2 begins again.</source>
        <translation>La voix est coupée. F2 la relance.</translation>
    </message>
    <message>
        <source>Sports document seen</source>
        <translation>Document sportif vu</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Staff added</source>
        <translation>Personne ajoutée à l&apos;équipe</translation>
    </message>
    <message>
        <source>Staff menu</source>
        <translation>Menu de l&apos;équipe</translation>
    </message>
    <message>
        <source>Staff removed</source>
        <translation>Personne retirée de l&apos;équipe</translation>
    </message>
    <message>
        <source>Start area</source>
        <translation>Sas de départ</translation>
    </message>
    <message>
        <source>Start area {letter}</source>
        <translation>Sas de départ {letter}</translation>
    </message>
    <message>
        <source>Start area {letter}, {name}</source>
        <translation>Sas de départ {letter}, {name}</translation>
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
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
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
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Supervisor sets it aside</source>
        <translation>Un responsable écarte ce motif</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Affluence</translation>
    </message>
    <message>
        <source>Surge: bib begun</source>
        <translation>Affluence&#xa0;: dossard commencé</translation>
    </message>
    <message>
        <source>Surge: bib handed over</source>
        <translation>Affluence&#xa0;: dossard remis</translation>
    </message>
    <message>
        <source>Surge: laid aside</source>
        <translation>Affluence&#xa0;: mis de côté</translation>
    </message>
    <message>
        <source>Surge: race morning</source>
        <translation>Affluence&#xa0;: matin de la course</translation>
    </message>
    <message>
        <source>Tab goes on to the next choice, Enter takes it. F3 repeats, F5 is quieter, F6 louder, F4 darkens the screen, F2 ends speech.</source>
        <translation>Tab passe au choix suivant, Entrée le prend. F3 répète, F5 baisse le son, F6 l&apos;augmente, F4 noircit l&apos;écran, F2 coupe la voix.</translation>
    </message>
    <message>
        <source>Take it out and keep it at the desk. No bib is made here until you say so.</source>
        <translation>Prenez-le et gardez-le au guichet. Aucun dossard n&apos;est fait ici avant votre confirmation.</translation>
    </message>
    <message>
        <source>Take the bib back</source>
        <translation>Récupérer le dossard</translation>
    </message>
    <message>
        <source>Take the bib from the printer and scan it; or type its number in the field above.</source>
        <translation>Prenez le dossard dans l&apos;imprimante et scannez-le&#x202f;; ou saisissez son numéro dans le champ du haut.</translation>
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
        <source>Taken back before the print</source>
        <translation>Repris avant l&apos;impression</translation>
    </message>
    <message>
        <source>Taken from the surge list</source>
        <translation>Retiré de la liste d&apos;affluence</translation>
    </message>
    <message>
        <source>Taken over by another station</source>
        <translation>Repris par un autre poste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Thank you. Enjoy the race!</source>
        <translation>Merci. Belle course&#x202f;!</translation>
    </message>
    <message>
        <source>That did not fit: it must be bib {bib}. Try again, or call a volunteer.</source>
        <translation>Ce n&apos;est pas le bon&#xa0;: il faut le dossard {bib}. Réessayez, ou appelez un bénévole.</translation>
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
        <source>The bib is spoilt</source>
        <translation>Le dossard est abîmé</translation>
    </message>
    <message>
        <source>The bib will say:</source>
        <translation>Le dossard dira&#xa0;:</translation>
    </message>
    <message>
        <source>The chain is intact: nothing was changed or removed.</source>
        <translation>La chaîne est intacte&#xa0;: rien n&apos;a été changé ni supprimé.</translation>
    </message>
    <message>
        <source>The chain of {station} breaks at entry {number}.</source>
        <translation>La chaîne de {station} est rompue à l&apos;entrée {number}.</translation>
    </message>
    <message>
        <source>The chip is written</source>
        <translation>Encodage de la puce</translation>
    </message>
    <message>
        <source>The count begins with what you note here. It warns you in time and stops nothing.</source>
        <translation>Le compte part de ce que vous notez ici. Il vous prévient à temps et n&apos;arrête rien.</translation>
    </message>
    <message>
        <source>The guardian is here now</source>
        <translation>Le représentant légal est là maintenant</translation>
    </message>
    <message>
        <source>The old chip is revoked as soon as the new bib is proven.</source>
        <translation>L&apos;ancienne puce est révoquée dès que le nouveau dossard est vérifié.</translation>
    </message>
    <message>
        <source>The people were forgotten on {when}.</source>
        <translation>Les personnes ont été oubliées le {when}.</translation>
    </message>
    <message>
        <source>The place for {race} is given up.</source>
        <translation>La place pour la course «&#xa0;{race}&#xa0;» est abandonnée.</translation>
    </message>
    <message>
        <source>The place is real and theirs.</source>
        <translation>La place est authentique et lui appartient.</translation>
    </message>
    <message>
        <source>The printer did not say whether your bib is out. Somebody has to look.</source>
        <translation>L&apos;imprimante n&apos;a pas dit si votre dossard est sorti. Quelqu&apos;un doit regarder.</translation>
    </message>
    <message>
        <source>The printer waits for somebody. Your bib goes on by itself.</source>
        <translation>L&apos;imprimante attend quelqu&apos;un. Votre dossard continuera tout seul.</translation>
    </message>
    <message>
        <source>The printer waits for you</source>
        <translation>L&apos;imprimante vous attend</translation>
    </message>
    <message>
        <source>The printer works. The next step comes by itself.</source>
        <translation>L&apos;imprimante travaille. L&apos;étape suivante vient d&apos;elle-même.</translation>
    </message>
    <message>
        <source>The ribbon is used up: bring a new one.</source>
        <translation>Le ruban est fini&#xa0;: apportez-en un nouveau.</translation>
    </message>
    <message>
        <source>The roll is used up: bring a new one.</source>
        <translation>Le rouleau est fini&#xa0;: apportez-en un nouveau.</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>La personne inscrite</translation>
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
        <translation>Une pièce d&apos;identité est présentée maintenant</translation>
    </message>
    <message>
        <source>The runner shows a valid one now</source>
        <translation>Un document valable est présenté maintenant</translation>
    </message>
    <message>
        <source>The same name and birth date under two member numbers: compare before a second bib.</source>
        <translation>Même nom et même date de naissance sous deux numéros de membre&#xa0;: comparez avant un second dossard.</translation>
    </message>
    <message>
        <source>The screen is dark. Keys still work.</source>
        <translation>L&apos;écran est noir. Les touches fonctionnent.</translation>
    </message>
    <message>
        <source>The screen is dark. Keys still work. F4 lights it again.</source>
        <translation>L&apos;écran est noir. Les touches fonctionnent. F4 le rallume.</translation>
    </message>
    <message>
        <source>The screen is light again.</source>
        <translation>L&apos;écran est rallumé.</translation>
    </message>
    <message>
        <source>The visit is over. F2 begins to speak again.</source>
        <translation>La visite est terminée. F2 relance la voix.</translation>
    </message>
    <message>
        <source>There are twelve months. Check the month.</source>
        <translation>Il y a douze mois. Vérifiez le mois.</translation>
    </message>
    <message>
        <source>There is a place for each; one person runs one race. The other place is given up.</source>
        <translation>Il y a une place dans chacune&#x202f;; une personne court une seule course. L&apos;autre place est abandonnée.</translation>
    </message>
    <message>
        <source>These bibs are unfinished at this station. They are kept, and shown at the next start.</source>
        <translation>Ces dossards sont en suspens à ce poste. Ils sont conservés et montrés au prochain démarrage.</translation>
    </message>
    <message>
        <source>These were open when the station stopped.</source>
        <translation>Ceux-ci étaient ouverts quand le poste s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>This bib is being made at {station}.</source>
        <translation>Ce dossard est en préparation au poste {station}.</translation>
    </message>
    <message>
        <source>This day is still to come. Check the year.</source>
        <translation>Ce jour est encore à venir. Vérifiez l&apos;année.</translation>
    </message>
    <message>
        <source>This ends in {seconds} s</source>
        <translation>Fin dans {seconds} s</translation>
    </message>
    <message>
        <source>This goes on by itself as soon as it is put right.</source>
        <translation>Cela reprend tout seul dès que c&apos;est réglé.</translation>
    </message>
    <message>
        <source>This has stopped</source>
        <translation>C&apos;est arrêté</translation>
    </message>
    <message>
        <source>This is a badge. It is asked for where a PIN is; nothing was changed.</source>
        <translation>C&apos;est un badge. Il sert là où un code est demandé&#x202f;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>This month does not have that day. Check day and month.</source>
        <translation>Ce mois n&apos;a pas ce jour. Vérifiez le jour et le mois.</translation>
    </message>
    <message>
        <source>This page needs another role</source>
        <translation>Cette page demande un autre rôle</translation>
    </message>
    <message>
        <source>This piece did not turn out well. You get another one.</source>
        <translation>Cet exemplaire n&apos;est pas réussi. Vous en aurez un autre.</translation>
    </message>
    <message>
        <source>This station has stopped. Your place is safe.</source>
        <translation>Ce poste s&apos;est arrêté. Votre place est conservée.</translation>
    </message>
    <message>
        <source>This year is too long ago. Check the year.</source>
        <translation>Cette année est trop ancienne. Vérifiez l&apos;année.</translation>
    </message>
    <message>
        <source>To end the program, a supervisor shows the badge or types name and PIN again</source>
        <translation>Pour quitter le programme, un responsable présente à nouveau son badge, ou ressaisit nom et code</translation>
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
        <source>Twice &amp; unfinished</source>
        <translation>Doublons et suspens</translation>
    </message>
    <message>
        <source>Type day, month and year of your birth.</source>
        <translation>Saisissez le jour, le mois et l&apos;année de votre naissance.</translation>
    </message>
    <message>
        <source>Type the year with four digits.</source>
        <translation>Saisissez l&apos;année en quatre chiffres.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Saisissez votre code.</translation>
    </message>
    <message>
        <source>Type your member number first.</source>
        <translation>Saisissez d&apos;abord votre numéro de membre.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Unfinished here: {visit}. Sign in to go on.</source>
        <translation>En suspens ici&#xa0;: {visit}. Identifiez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Unfinished: {count}</source>
        <translation>En suspens&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Unfinished: {count}. Bibs: {bibs}</source>
        <translation>En suspens&#xa0;: {count}. Dossards&#xa0;: {bibs}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>Usual, large, largest</source>
        <translation>Habituel, grand, très grand</translation>
    </message>
    <message>
        <source>Void pieces</source>
        <translation>Exemplaires perdus</translation>
    </message>
    <message>
        <source>Void pieces of this roll: {count} of {used}, {share}. Check the chip calibration or the labels.</source>
        <translation>Exemplaires perdus de ce rouleau&#xa0;: {count} sur {used}, {share}. Vérifiez le calibrage des puces ou les étiquettes.</translation>
    </message>
    <message>
        <source>Void pieces of this roll: {count}.</source>
        <translation>Exemplaires perdus de ce rouleau&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Volume {percent} percent.</source>
        <translation>Volume {percent} pour cent.</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting: {waiting}   ·   Done: {done}</source>
        <translation>En attente&#xa0;: {waiting}   ·   Faits&#xa0;: {done}</translation>
    </message>
    <message>
        <source>Waits for a bib to be scanned</source>
        <translation>Attend qu&apos;un dossard soit scanné</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>What happened to it?</source>
        <translation>Que lui est-il arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Whether a number is free there is seen when the bib is issued.</source>
        <translation>On verra à la délivrance s&apos;il y reste un numéro.</translation>
    </message>
    <message>
        <source>Which race?</source>
        <translation>Quelle course&#x202f;?</translation>
    </message>
    <message>
        <source>Which roll is in, nobody has said.</source>
        <translation>Personne n&apos;a dit quel rouleau est en place.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who collects the bib?</source>
        <translation>Qui retire le dossard&#x202f;?</translation>
    </message>
    <message>
        <source>Who waits for a bib</source>
        <translation>Qui attend un dossard</translation>
    </message>
    <message>
        <source>Whose bib it is</source>
        <translation>À qui est ce dossard</translation>
    </message>
    <message>
        <source>Whose bib it is will stand here.</source>
        <translation>Le nom du titulaire du dossard s&apos;affichera ici.</translation>
    </message>
    <message>
        <source>Why? A few words, kept with the pickup</source>
        <translation>Pourquoi&#x202f;? Quelques mots, gardés avec le retrait</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {sentence}</source>
        <translation>{state}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{station}, ribbon</source>
        <translation>{station}, ruban</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>“Issue bib” says that you have seen: {document}.</source>
        <translation>«&#xa0;Délivrer le dossard&#xa0;» déclare que vous avez vu&#xa0;: {document}.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Au travail</translation>
    </message>
    <message numerus="yes">
        <source>Noted: a new roll of {n} labels.</source>
        <translation>
            <numerusform>Noté&#xa0;: nouveau rouleau de {n} étiquette.</numerusform>
            <numerusform>Noté&#xa0;: nouveau rouleau de {n} étiquettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait {seconds} s, or call a volunteer.</source>
        <translation>Attendez {seconds} s, ou appelez un bénévole.</translation>
    </message>
    <message>
        <source>Write the reason, in a few words.</source>
        <translation>Écrivez le motif, en quelques mots.</translation>
    </message>
    <message>
        <source>Writing the chip of bib {bib}</source>
        <translation>Encodage de la puce du dossard {bib}</translation>
    </message>
    <message>
        <source>Wrong PIN. Wait {count} s, then try again, or use your badge.</source>
        <translation>Code faux. Attendez {count} s puis réessayez, ou utilisez votre badge.</translation>
    </message>
    <message>
        <source>Wrong on the list</source>
        <translation>Erreur sur la liste</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
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
        <translation>Vous avez une place dans chacune. L&apos;autre est abandonnée.</translation>
    </message>
    <message>
        <source>Your PIN again</source>
        <translation>Votre code à nouveau</translation>
    </message>
    <message>
        <source>Your bib is being made</source>
        <translation>Votre dossard est en préparation</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>Votre date de naissance</translation>
    </message>
    <message>
        <source>Your member number</source>
        <translation>Votre numéro de membre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
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
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>and {count} more, see Stations</source>
        <translation>et {count} de plus, voir Postes</translation>
    </message>
    <message>
        <source>at {station}</source>
        <translation>au poste {station}</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>bib {bib}</source>
        <translation>dossard {bib}</translation>
    </message>
    <message>
        <source>bib {bib} is open</source>
        <translation>dossard {bib} en cours</translation>
    </message>
    <message>
        <source>chip written</source>
        <translation>puce encodée</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>collected {when} at {where}</source>
        <translation>retiré le {when} au poste {where}</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croix</translation>
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
        <translation>losange</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>has bib {bib}</source>
        <translation>a le dossard {bib}</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>hexagone</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no bib</source>
        <translation>pas de dossard</translation>
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
        <source>of {expected} expected  ·  {share}</source>
        <translation>sur {expected} attendus  ·  {share}</translation>
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
        <source>since {when}</source>
        <translation>depuis {when}</translation>
    </message>
    <message>
        <source>somebody who is no longer listed ({tag})</source>
        <translation>une personne qui n&apos;est plus sur la liste ({tag})</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>start area {area}</source>
        <translation>sas de départ {area}</translation>
    </message>
    <message>
        <source>start area {letter}</source>
        <translation>sas de départ {letter}</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>l&apos;original</translation>
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
        <source>triangle</source>
        <translation>triangle</translation>
    </message>
    <message>
        <source>{area}, {shape}</source>
        <translation>{area}, {shape}</translation>
    </message>
    <message>
        <source>{call}, {time}</source>
        <translation>{call}, {time}</translation>
    </message>
    <message>
        <source>{counts}   ·   {pace} a minute</source>
        <translation>{counts}   ·   {pace} par minute</translation>
    </message>
    <message>
        <source>{count}  ·  {share}</source>
        <translation>{count}  ·  {share}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Résultats&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}&#x202f;; {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>imprimante</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>printer (virtual)</source>
        <translation>imprimante (virtuelle)</translation>
    </message>
    <message>
        <source>encoder (virtual)</source>
        <translation>encodeur (virtuel)</translation>
    </message>
    <message>
        <source>scanner (virtual)</source>
        <translation>lecteur (virtuel)</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name}&#xa0;: en service</translation>
    </message>
    <message>
        <source>{name} is not there: plug it in</source>
        <translation>{name} n&apos;est pas là&#xa0;: branchez l&apos;appareil</translation>
    </message>
    <message>
        <source>{name} still holds an earlier label: wait, take it out, or clear the printer</source>
        <translation>{name} contient encore une étiquette précédente&#xa0;: attendez, retirez-la, ou videz l&apos;imprimante</translation>
    </message>
    <message>
        <source>{name} takes no more: check labels, ribbon and cover; it then goes on by itself</source>
        <translation>{name} ne prend plus rien&#xa0;: vérifiez étiquettes, ruban et capot&#x202f;; l&apos;impression reprendra d&apos;elle-même</translation>
    </message>
    <message>
        <source>{name} does not answer: check that it is switched on and closed, that labels and ribbon are in, then look again</source>
        <translation>{name} ne répond pas&#xa0;: vérifiez l&apos;alimentation, le capot, les étiquettes et le ruban, puis regardez à nouveau</translation>
    </message>
    <message>
        <source>{name} has no chip encoder: print without a chip, or set rfid=1</source>
        <translation>{name} n&apos;a pas d&apos;encodeur de puces&#xa0;: imprimez sans puce, ou réglez rfid=1</translation>
    </message>
    <message>
        <source>{name} encodes no chips: name a separate encoder in the station file</source>
        <translation>{name} n&apos;encode pas de puces&#xa0;: nommez un encodeur séparé dans le fichier du poste</translation>
    </message>
    <message>
        <source>{name} prints {dpi} dpi, the station file says {wanted}: correct the station file</source>
        <translation>{name} imprime à {dpi} dpi, le fichier du poste dit {wanted}&#xa0;: corrigez ce fichier</translation>
    </message>
    <message>
        <source>{name} does not tell its counters: set it to ZPL, and to RFID if it shall encode</source>
        <translation>{name} ne donne pas ses compteurs&#xa0;: réglez-la sur ZPL, et sur RFID si elle doit encoder</translation>
    </message>
    <message>
        <source>{address} is held by another program: {words}</source>
        <translation>{address} est tenue par un autre programme : {words}</translation>
    </message>
    <message>
        <source>remove its queue from the system&apos;s printers</source>
        <translation>retirez sa file des imprimantes du système</translation>
    </message>
    <message>
        <source>{count} chips are near the antenna: move the other bibs away, 30 cm at least</source>
        <translation>{count} puces sont près de l&apos;antenne : éloignez les autres dossards d&apos;au moins 30 cm</translation>
    </message>
    <message>
        <source>{count} chips are near the antenna instead of {wanted}: move the other bibs away</source>
        <translation>{count} puces sont près de l&apos;antenne au lieu de {wanted} : éloignez les autres dossards</translation>
    </message>
    <message>
        <source>only {count} of {wanted} chips answers: lay both flat on the mark</source>
        <translation>seulement {count} puce sur {wanted} répond : posez les deux à plat sur le repère</translation>
    </message>
    <message>
        <source>the chip does not tell its factory number: take another one</source>
        <translation>la puce ne donne pas son numéro d&apos;usine : prenez-en une autre</translation>
    </message>
    <message>
        <source>these chips cannot be told apart: lay one of them there at a time, or take others</source>
        <translation>ces puces ne se distinguent pas : posez-en une à la fois, ou prenez-en d&apos;autres</translation>
    </message>
    <message>
        <source>the chip …{tail} was begun for this bib and is not on the encoder: put it back, or give it up</source>
        <translation>la puce …{tail} a été commencée pour ce dossard et n&apos;est pas sur l&apos;encodeur : remettez-la, ou abandonnez-la</translation>
    </message>
    <message>
        <source>another chip with the same code lies there: find it, throw both away</source>
        <translation>une autre puce avec le même code se trouve là : trouvez-la, jetez les deux</translation>
    </message>
    <message>
        <source>the chip keeps its old code: take a new one</source>
        <translation>la puce garde son ancien code : prenez-en une neuve</translation>
    </message>
    <message>
        <source>the chip was moved while it was written: put the same one back on the mark and begin again</source>
        <translation>la puce a bougé pendant l&apos;écriture : remettez la même sur le repère et recommencez</translation>
    </message>
    <message>
        <source>another chip lies on the encoder now: put the one that was begun back on the mark and begin again</source>
        <translation>une autre puce est maintenant sur l&apos;encodeur : remettez celle qui a été commencée sur le repère et recommencez</translation>
    </message>
    <message>
        <source>the code is right, but the chip could not be locked: begin again, or take a new one</source>
        <translation>le code est juste, mais la puce n&apos;a pas pu être verrouillée : recommencez, ou prenez-en une neuve</translation>
    </message>
    <message>
        <source>the chip has no room for this code: take another kind, or mend the chip template</source>
        <translation>la puce n&apos;a pas la place pour ce code : prenez un autre modèle, ou corrigez le modèle de code</translation>
    </message>
    <message>
        <source>the chip answers {epc} instead of its new code: begin again, or throw it away</source>
        <translation>la puce répond {epc} au lieu de son nouveau code : recommencez, ou jetez-la</translation>
    </message>
    <message>
        <source>{problem}; what is in the chip is not known: leave it there and begin again</source>
        <translation>{problem} ; on ne sait pas ce que contient la puce : laissez-la et recommencez</translation>
    </message>
    <message>
        <source>the chip is locked: take a new one</source>
        <translation>la puce est verrouillée : prenez-en une neuve</translation>
    </message>
    <message>
        <source>the chip is locked with a password of somebody else: take a new one</source>
        <translation>la puce est verrouillée avec le mot de passe de quelqu&apos;un d&apos;autre : prenez-en une neuve</translation>
    </message>
    <message>
        <source>the chip gets too little power: lay it on the middle of the mark</source>
        <translation>la puce reçoit trop peu de puissance : posez-la au milieu du repère</translation>
    </message>
    <message>
        <source>its chip was not proven</source>
        <translation>sa puce n&apos;a pas été vérifiée</translation>
    </message>
    <message>
        <source>its chip was being written at {station}: bring it from there</source>
        <translation>sa puce était en cours d&apos;écriture à {station} : allez l&apos;y chercher</translation>
    </message>
    <message>
        <source>The encoder did not answer in time. Leave the chip where it is and try again.</source>
        <translation>L&apos;encodeur n&apos;a pas répondu à temps. Laissez la puce où elle est et réessayez.</translation>
    </message>
    <message>
        <source>this chip is in use: it belongs to bib {bib}. Put a blank chip on the encoder</source>
        <translation>cette puce est en service : elle est au dossard {bib}. Posez une puce vierge sur l&apos;encodeur</translation>
    </message>
    <message>
        <source>this chip is a copy: it answers as bib {bib}, whose chip is another one. Take it away and call a supervisor</source>
        <translation>cette puce est une copie : elle répond comme le dossard {bib}, dont la puce en est une autre. Retirez-la et appelez un superviseur</translation>
    </message>
    <message>
        <source>this chip was used before, for bib {bibs}, which is void. Take a blank one, or use it again</source>
        <translation>cette puce a déjà servi, pour le dossard {bibs}, qui est annulé. Prenez-en une vierge, ou réutilisez-la</translation>
    </message>
    <message>
        <source>bib {bib} was begun with another chip: begin again with that one</source>
        <translation>le dossard {bib} a été commencé avec une autre puce : recommencez avec celle-là</translation>
    </message>
    <message>
        <source>bib {bib} was begun with another chip: put that one on the encoder</source>
        <translation>le dossard {bib} a été commencé avec une autre puce : posez celle-là sur l&apos;encodeur</translation>
    </message>
    <message>
        <source>attempt {attempt} is {state}: its chips are not to be written now</source>
        <translation>l&apos;essai {attempt} est {state} : ses puces ne sont pas à écrire maintenant</translation>
    </message>
    <message>
        <source>{name} does not answer: check that it is switched on and closed, and that paper is in</source>
        <translation>{name} ne répond pas&#xa0;: vérifiez qu&apos;elle est allumée et fermée, et qu&apos;il y a du papier</translation>
    </message>
    <message>
        <source>{name} is off-line: press its feed button, or switch it off and on</source>
        <translation>{name} est hors ligne&#xa0;: appuyez sur son bouton d&apos;avance, ou éteignez-la et rallumez-la</translation>
    </message>
    <message>
        <source>the paper is out: load a new roll and close the cover</source>
        <translation>il n&apos;y a plus de papier&#xa0;: mettez un nouveau rouleau et refermez le capot</translation>
    </message>
    <message>
        <source>the cover is open: close it until it clicks</source>
        <translation>le capot est ouvert&#xa0;: refermez-le jusqu&apos;au clic</translation>
    </message>
    <message>
        <source>the cutter is stuck: switch it off, free the paper, and switch it on</source>
        <translation>le massicot est bloqué&#xa0;: éteignez-la, libérez le papier et rallumez-la</translation>
    </message>
    <message>
        <source>the slip may be cut short: look at it, and print it again if it is not whole</source>
        <translation>le ticket est peut-être incomplet&#xa0;: regardez-le, et imprimez-le de nouveau s&apos;il n&apos;est pas entier</translation>
    </message>
    <message>
        <source>the printer took no slip: check its cable and its paper, then print it again</source>
        <translation>l&apos;imprimante n&apos;a pris aucun ticket&#xa0;: vérifiez son câble et son papier, puis imprimez-le de nouveau</translation>
    </message>
    <message>
        <source>labels are out: load a new roll and close the printer</source>
        <translation>il n&apos;y a plus d&apos;étiquettes&#xa0;: mettez un nouveau rouleau et refermez l&apos;imprimante</translation>
    </message>
    <message>
        <source>the ribbon is out: load a new ribbon and close the printer</source>
        <translation>il n&apos;y a plus de ruban&#xa0;: mettez un nouveau ruban et refermez l&apos;imprimante</translation>
    </message>
    <message>
        <source>the print head is open: close it until it clicks</source>
        <translation>la tête d&apos;impression est ouverte&#xa0;: refermez-la jusqu&apos;au clic</translation>
    </message>
    <message>
        <source>something is stuck in it: open it, take it out, and close it until it clicks</source>
        <translation>quelque chose y est coincé&#xa0;: ouvrez-la, retirez-le et refermez-la jusqu&apos;au clic</translation>
    </message>
    <message>
        <source>it is paused: press the pause button on the printer</source>
        <translation>elle est en pause&#xa0;: appuyez sur le bouton pause de l&apos;imprimante</translation>
    </message>
    <message>
        <source>the print head is too hot: wait some minutes</source>
        <translation>la tête d&apos;impression est trop chaude&#xa0;: attendez quelques minutes</translation>
    </message>
    <message>
        <source>the print head is too cold: wait until it has warmed up</source>
        <translation>la tête d&apos;impression est trop froide&#xa0;: attendez qu&apos;elle chauffe</translation>
    </message>
    <message>
        <source>its memory is full: switch it off and on, then look for a label that came out</source>
        <translation>sa mémoire est pleine&#xa0;: éteignez et rallumez, puis cherchez une étiquette sortie</translation>
    </message>
    <message>
        <source>it holds a part of an earlier label: clear the printer before the next bib</source>
        <translation>elle garde une partie d&apos;une étiquette précédente&#xa0;: videz l&apos;imprimante avant le prochain dossard</translation>
    </message>
    <message>
        <source>its settings are damaged: switch it off and on; if this comes again, use another printer</source>
        <translation>ses réglages sont endommagés&#xa0;: éteignez et rallumez&#x202f;; si cela revient, changez d&apos;imprimante</translation>
    </message>
    <message>
        <source>it reports an error: look at its display, then switch it off and on</source>
        <translation>elle signale une erreur&#xa0;: regardez son écran, puis éteignez-la et rallumez-la</translation>
    </message>
    <message>
        <source>it could not be cleared: switch it off and on</source>
        <translation>impossible de la vider&#xa0;: éteignez et rallumez</translation>
    </message>
    <message>
        <source>it was closed: open the station again</source>
        <translation>l&apos;appareil a été fermé&#xa0;: rouvrez le poste</translation>
    </message>
    <message>
        <source>ZPL printer (USB)</source>
        <translation>imprimante ZPL (USB)</translation>
    </message>
    <message>
        <source>ZPL printer (network)</source>
        <translation>imprimante ZPL (réseau)</translation>
    </message>
    <message>
        <source>virtual ZPL printer, simulated</source>
        <translation>imprimante ZPL virtuelle, simulée</translation>
    </message>
    <message>
        <source>TSPL printer (USB)</source>
        <translation>imprimante TSPL (USB)</translation>
    </message>
    <message>
        <source>TSPL printer (network)</source>
        <translation>imprimante TSPL (réseau)</translation>
    </message>
    <message>
        <source>virtual TSPL printer, simulated</source>
        <translation>imprimante TSPL virtuelle, simulée</translation>
    </message>
    <message>
        <source>receipt printer (USB)</source>
        <translation>imprimante à tickets (USB)</translation>
    </message>
    <message>
        <source>receipt printer (network)</source>
        <translation>imprimante à tickets (réseau)</translation>
    </message>
    <message>
        <source>virtual receipt printer, simulated</source>
        <translation>imprimante à tickets virtuelle, simulée</translation>
    </message>
    <message>
        <source>virtual chip encoder, simulated</source>
        <translation>encodeur de puces virtuel, simulé</translation>
    </message>
    <message>
        <source>its motor is too hot: wait some minutes</source>
        <translation>son moteur est trop chaud&#xa0;: attendez quelques minutes</translation>
    </message>
    <message>
        <source>labels are nearly out: have a new roll at hand</source>
        <translation>il n&apos;y a presque plus d&apos;étiquettes&#xa0;: préparez un nouveau rouleau</translation>
    </message>
    <message>
        <source>the print head is dirty: clean it when the next roll is loaded</source>
        <translation>la tête d&apos;impression est sale&#xa0;: nettoyez-la au prochain changement de rouleau</translation>
    </message>
    <message>
        <source>the print head is worn: have another printer at hand</source>
        <translation>la tête d&apos;impression est usée&#xa0;: préparez une autre imprimante</translation>
    </message>
    <message>
        <source>it does not know its labels well: calibrate it when the next roll is loaded</source>
        <translation>elle connaît mal ses étiquettes&#xa0;: étalonnez-la au prochain changement de rouleau</translation>
    </message>
    <message>
        <source>barcode scanner (serial)</source>
        <translation>lecteur de codes-barres (série)</translation>
    </message>
    <message>
        <source>virtual scanner, simulated</source>
        <translation>lecteur virtuel, simulé</translation>
    </message>
    <message>
        <source>office printer (IPP)</source>
        <translation>imprimante de bureau (IPP)</translation>
    </message>
    <message>
        <source>office printer (CUPS queue)</source>
        <translation>imprimante de bureau (file CUPS)</translation>
    </message>
    <message>
        <source>folder for pages, nothing is printed</source>
        <translation>dossier pour les pages, rien n&apos;est imprimé</translation>
    </message>
    <message>
        <source>the printer went away: check its cable and its switch</source>
        <translation>l&apos;imprimante n&apos;est plus là&#xa0;: vérifiez son câble et son interrupteur</translation>
    </message>
    <message>
        <source>the printer closed the connection: check its network cable and its switch</source>
        <translation>l&apos;imprimante a fermé la connexion&#xa0;: vérifiez son câble réseau et son interrupteur</translation>
    </message>
    <message>
        <source>nothing answers at {address}: check its network and its switch</source>
        <translation>rien ne répond à {address}&#xa0;: vérifiez le réseau et l&apos;interrupteur</translation>
    </message>
    <message>
        <source>the USB library (libusb 1.0) is missing: install the package libusb-1.0-0, then try again</source>
        <translation>la bibliothèque USB (libusb 1.0) manque&#xa0;: installez le paquet libusb-1.0-0, puis réessayez</translation>
    </message>
    <message>
        <source>the USB library shows no devices ({error}): start this station again</source>
        <translation>la bibliothèque USB ne montre aucun appareil ({error})&#xa0;: redémarrez ce poste</translation>
    </message>
    <message>
        <source>no printer at {address}: plug it in and switch it on</source>
        <translation>pas d&apos;imprimante à {address}&#xa0;: branchez-la et allumez-la</translation>
    </message>
    <message>
        <source>several printers at {address}: write one of {choices}</source>
        <translation>plusieurs imprimantes à {address}&#xa0;: écrivez l&apos;une des adresses {choices}</translation>
    </message>
    <message>
        <source>{address} may not be opened: install Dossard&apos;s udev rule, then plug it in again</source>
        <translation>{address} ne peut pas être ouvert&#xa0;: installez la règle udev de Dossard, puis rebranchez</translation>
    </message>
    <message>
        <source>{address} cannot be opened ({error}): unplug it and plug it in again</source>
        <translation>{address} ne s&apos;ouvre pas ({error})&#xa0;: débranchez et rebranchez</translation>
    </message>
    <message>
        <source>{address} has no printer interface: choose another device</source>
        <translation>{address} n&apos;a pas d&apos;interface d&apos;imprimante&#xa0;: choisissez un autre appareil</translation>
    </message>
    <message>
        <source>no scanner at {port}: plug it in ({error})</source>
        <translation>pas de lecteur à {port}&#xa0;: branchez-le ({error})</translation>
    </message>
    <message>
        <source>{name} is printing</source>
        <translation>{name} imprime</translation>
    </message>
    <message>
        <source>{name} does not say how it is: look at its display</source>
        <translation>{name} ne dit pas dans quel état elle est&#xa0;: regardez son écran</translation>
    </message>
    <message>
        <source>{name} holds the bib back: release it at its display or in its queue</source>
        <translation>{name} retient le dossard&#xa0;: libérez-le sur son écran ou dans sa file d&apos;attente</translation>
    </message>
    <message>
        <source>{name} stopped in the middle of the bib: look at its display</source>
        <translation>{name} s&apos;est arrêtée au milieu du dossard&#xa0;: regardez son écran</translation>
    </message>
    <message>
        <source>{name} takes pages and encodes no chips: name an encoder beside it</source>
        <translation>{name} reçoit des pages et n&apos;encode pas de puces&#xa0;: nommez aussi un encodeur</translation>
    </message>
    <message>
        <source>{name} takes pages as PDF, and this is none: draw the bib as PDF</source>
        <translation>{name} reçoit des pages PDF, et ceci n&apos;en est pas une&#xa0;: dessinez le dossard en PDF</translation>
    </message>
    <message>
        <source>a cover is open: close it until it clicks</source>
        <translation>un capot est ouvert&#xa0;: refermez-le jusqu&apos;au clic</translation>
    </message>
    <message>
        <source>paper is jammed: take it out, destroy what is torn, and close the printer</source>
        <translation>du papier est coincé&#xa0;: retirez-le, détruisez ce qui est déchiré et refermez l&apos;imprimante</translation>
    </message>
    <message>
        <source>toner or ink is out: put in a new cartridge</source>
        <translation>il n&apos;y a plus de toner ou d&apos;encre&#xa0;: mettez une nouvelle cartouche</translation>
    </message>
    <message>
        <source>toner or ink is low: have a new cartridge at hand</source>
        <translation>il reste peu de toner ou d&apos;encre&#xa0;: gardez une cartouche neuve à portée de main</translation>
    </message>
    <message>
        <source>the stock for bibs is out: load it and close the printer</source>
        <translation>il n&apos;y a plus de support pour les dossards&#xa0;: rechargez-le et refermez l&apos;imprimante</translation>
    </message>
    <message>
        <source>the stock for bibs is low: have more at hand</source>
        <translation>il reste peu de support pour les dossards&#xa0;: gardez-en à portée de main</translation>
    </message>
    <message>
        <source>it waits for stock: load it, or press OK at its display</source>
        <translation>elle attend du support&#xa0;: chargez-le ou appuyez sur OK à son écran</translation>
    </message>
    <message>
        <source>it is paused: let it go on at its display or in its queue</source>
        <translation>elle est en pause&#xa0;: relancez-la sur son écran ou dans sa file d&apos;attente</translation>
    </message>
    <message>
        <source>a tray is missing: push it in until it clicks</source>
        <translation>il manque un bac&#xa0;: poussez-le jusqu&apos;au clic</translation>
    </message>
    <message>
        <source>its tray for finished sheets is full: take them out</source>
        <translation>son bac de sortie est plein&#xa0;: retirez les feuilles</translation>
    </message>
    <message>
        <source>its memory is full: throw away the jobs that wait in it</source>
        <translation>sa mémoire est pleine&#xa0;: supprimez les travaux qui y attendent</translation>
    </message>
    <message>
        <source>its computer does not reach it: check its cable and its switch</source>
        <translation>son ordinateur ne la joint pas&#xa0;: vérifiez son câble et son interrupteur</translation>
    </message>
    <message>
        <source>its computer looks for it: check its cable and its switch</source>
        <translation>son ordinateur la cherche&#xa0;: vérifiez son câble et son interrupteur</translation>
    </message>
    <message>
        <source>its queue has no driver that works: set the queue up again</source>
        <translation>sa file d&apos;attente n&apos;a pas de pilote qui fonctionne&#xa0;: recréez-la</translation>
    </message>
    <message>
        <source>its box for waste toner is full: put in a new one</source>
        <translation>son bac de toner usagé est plein&#xa0;: mettez-en un neuf</translation>
    </message>
    <message>
        <source>it is too hot: wait some minutes</source>
        <translation>elle est trop chaude&#xa0;: attendez quelques minutes</translation>
    </message>
    <message>
        <source>it is warming up: wait some minutes</source>
        <translation>elle chauffe&#xa0;: attendez quelques minutes</translation>
    </message>
    <message>
        <source>it is switched off or starting: switch it on, or wait some minutes</source>
        <translation>elle est éteinte ou démarre&#xa0;: allumez-la, ou attendez quelques minutes</translation>
    </message>
    <message>
        <source>it has stopped and does not say why: look at its display</source>
        <translation>elle s&apos;est arrêtée sans dire pourquoi&#xa0;: regardez son écran</translation>
    </message>
    <message>
        <source>it reports &quot;{reason}&quot;: look at its display</source>
        <translation>elle signale «&#xa0;{reason}&#xa0;»&#xa0;: regardez son écran</translation>
    </message>
    <message>
        <source>it takes no jobs: switch printing on at the printer or in its queue</source>
        <translation>elle n&apos;accepte pas de travaux&#xa0;: activez l&apos;impression sur l&apos;imprimante ou dans sa file d&apos;attente</translation>
    </message>
    <message>
        <source>the CUPS queue {name} holds it: remove that queue from the system&apos;s printers</source>
        <translation>la file CUPS {name} l&apos;occupe&#xa0;: supprimez cette file des imprimantes du système</translation>
    </message>
    <message>
        <source>the CUPS queue {name} may hold it: look at the system&apos;s printers</source>
        <translation>la file CUPS {name} l&apos;occupe peut-être&#xa0;: regardez les imprimantes du système</translation>
    </message>
    <message>
        <source>it forbids it: allow this computer to print there</source>
        <translation>elle le refuse&#xa0;: autorisez cet ordinateur à y imprimer</translation>
    </message>
    <message>
        <source>it wants a password: allow printing without one</source>
        <translation>elle demande un mot de passe&#xa0;: autorisez l&apos;impression sans mot de passe</translation>
    </message>
    <message>
        <source>it wants encryption: write ipps:// instead of ipp://</source>
        <translation>elle exige le chiffrement&#xa0;: écrivez ipps:// au lieu de ipp://</translation>
    </message>
    <message>
        <source>it answers with the HTTP status {status}: check the address</source>
        <translation>elle répond par le code HTTP {status}&#xa0;: vérifiez l&apos;adresse</translation>
    </message>
    <message>
        <source>it refuses with the IPP status {status}: look at its display and settings</source>
        <translation>elle refuse avec le code IPP {status}&#xa0;: regardez son écran et ses réglages</translation>
    </message>
    <message>
        <source>there is no printer or job of that name: check the address</source>
        <translation>il n&apos;y a ni imprimante ni travail de ce nom&#xa0;: vérifiez l&apos;adresse</translation>
    </message>
    <message>
        <source>it does not take PDF: choose a printer that does, or a CUPS queue for it</source>
        <translation>elle n&apos;accepte pas le PDF&#xa0;: choisissez une imprimante qui l&apos;accepte, ou une file CUPS pour celle-ci</translation>
    </message>
    <message>
        <source>it does not have what the bib asks for: check its paper settings</source>
        <translation>elle n&apos;a pas ce que le dossard demande&#xa0;: vérifiez ses réglages de papier</translation>
    </message>
    <message>
        <source>it has an error of its own: switch it off and on</source>
        <translation>elle a une erreur interne&#xa0;: éteignez-la et rallumez-la</translation>
    </message>
    <message>
        <source>it cannot do that: choose a printer with IPP Everywhere</source>
        <translation>elle ne sait pas le faire&#xa0;: choisissez une imprimante IPP Everywhere</translation>
    </message>
    <message>
        <source>it is out of service: look at its display</source>
        <translation>elle est hors service&#xa0;: regardez son écran</translation>
    </message>
    <message>
        <source>it is busy with another job: wait until that is out</source>
        <translation>elle est occupée par un autre travail&#xa0;: attendez qu&apos;il soit sorti</translation>
    </message>
    <message>
        <source>{address} did not answer ({reason}): check its network and its switch</source>
        <translation>{address} n&apos;a pas répondu ({reason})&#xa0;: vérifiez son réseau et son interrupteur</translation>
    </message>
    <message>
        <source>{address} cannot encrypt: write ipp:// instead of ipps://</source>
        <translation>{address} ne sait pas chiffrer&#xa0;: écrivez ipp:// au lieu de ipps://</translation>
    </message>
    <message>
        <source>the answer is no IPP at byte {place} ({mistake}): check the address of the printer</source>
        <translation>la réponse n&apos;est pas de l&apos;IPP à l&apos;octet {place} ({mistake})&#xa0;: vérifiez l&apos;adresse de l&apos;imprimante</translation>
    </message>
    <message>
        <source>the answer names no job: check the address of the printer</source>
        <translation>la réponse ne nomme aucun travail&#xa0;: vérifiez l&apos;adresse de l&apos;imprimante</translation>
    </message>
    <message>
        <source>look whether the bib is out and whole</source>
        <translation>regardez si le dossard est sorti et entier</translation>
    </message>
    <message>
        <source>the printer threw the bib away before it printed: look at its display, then try again</source>
        <translation>l&apos;imprimante a supprimé le dossard avant d&apos;imprimer&#xa0;: regardez son écran, puis réessayez</translation>
    </message>
    <message>
        <source>the printer threw the bib away while it printed: {look}</source>
        <translation>l&apos;imprimante a supprimé le dossard pendant l&apos;impression&#xa0;: {look}</translation>
    </message>
    <message>
        <source>the printer does not answer any more: {look}</source>
        <translation>l&apos;imprimante ne répond plus&#xa0;: {look}</translation>
    </message>
    <message>
        <source>the printer knows nothing of this bib: {look}</source>
        <translation>l&apos;imprimante ne sait rien de ce dossard&#xa0;: {look}</translation>
    </message>
    <message>
        <source>the printer finished the bib with errors: {look}</source>
        <translation>l&apos;imprimante a terminé le dossard avec des erreurs&#xa0;: {look}</translation>
    </message>
    <message>
        <source>paper jammed while the bib was printed: {look}</source>
        <translation>du papier s&apos;est coincé pendant l&apos;impression du dossard&#xa0;: {look}</translation>
    </message>
    <message>
        <source>the printer did not finish in time: {look}</source>
        <translation>l&apos;imprimante n&apos;a pas fini à temps&#xa0;: {look}</translation>
    </message>
    <message>
        <source>{name} is ready; it is a folder: pages wait there for somebody to print them</source>
        <translation>{name} est prêt&#x202f;; c&apos;est un dossier&#xa0;: les pages y attendent que quelqu&apos;un les imprime</translation>
    </message>
    <message>
        <source>the folder {folder} is not there: make it, or plug its drive in</source>
        <translation>le dossier {folder} n&apos;est pas là&#xa0;: créez-le ou branchez son disque</translation>
    </message>
    <message>
        <source>the folder {folder} may not be written: allow it to this user</source>
        <translation>l&apos;écriture dans le dossier {folder} est interdite&#xa0;: autorisez-la à cet utilisateur</translation>
    </message>
    <message>
        <source>the folder {folder} has no room: free some space</source>
        <translation>le dossier {folder} n&apos;a plus de place&#xa0;: libérez de l&apos;espace</translation>
    </message>
    <message>
        <source>{file} lies in {folder} already: look at it, and take it away</source>
        <translation>{file} se trouve déjà dans {folder}&#xa0;: regardez-le et enlevez-le</translation>
    </message>
    <message>
        <source>the printer did not answer in time</source>
        <translation>l&apos;imprimante n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>the printer took nothing: check its cable, then try again</source>
        <translation>l&apos;imprimante n&apos;a rien pris&#xa0;: vérifiez son câble, puis réessayez</translation>
    </message>
    <message>
        <source>the printer marked the label VOID ({reason}): tear it up and print again</source>
        <translation>l&apos;imprimante a marqué l&apos;étiquette VOID ({reason})&#xa0;: déchirez-la et réimprimez</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>sans motif indiqué</translation>
    </message>
    <message>
        <source>{sent} of {size} bytes</source>
        <translation>{sent} octets sur {size}</translation>
    </message>
    <message>
        <source>look whether the label is out and whole</source>
        <translation>regardez si l&apos;étiquette est sortie et entière</translation>
    </message>
    <message>
        <source>the printer went away after {sent}: check its cable and switch, then {look}</source>
        <translation>l&apos;imprimante a disparu après {sent}&#xa0;: vérifiez son câble et son interrupteur, puis {look}</translation>
    </message>
    <message>
        <source>the printer stopped after {sent} and did not go on: mend it, then {look}</source>
        <translation>l&apos;imprimante s&apos;est arrêtée après {sent} et n&apos;a pas repris&#xa0;: réglez le problème, puis {look}</translation>
    </message>
    <message>
        <source>the printer stopped while it printed ({faults}): {look}</source>
        <translation>l&apos;imprimante s&apos;est arrêtée pendant l&apos;impression ({faults})&#xa0;: {look}</translation>
    </message>
    <message>
        <source>the printer took the label and does not answer: {look}</source>
        <translation>l&apos;imprimante a pris l&apos;étiquette et ne répond plus&#xa0;: {look}</translation>
    </message>
    <message>
        <source>the printer fell silent while it printed: {look}</source>
        <translation>l&apos;imprimante est devenue muette pendant l&apos;impression&#xa0;: {look}</translation>
    </message>
    <message>
        <source>the printer counts {count} labels instead of 1: {look}</source>
        <translation>l&apos;imprimante compte {count} étiquettes au lieu de 1&#xa0;: {look}</translation>
    </message>
    <message>
        <source>the printer does not count its labels: {look}</source>
        <translation>l&apos;imprimante ne compte pas ses étiquettes&#xa0;: {look}</translation>
    </message>
    <message>
        <source>the printer did not say what is in the chip: {look}, and do not hand it over</source>
        <translation>l&apos;imprimante n&apos;a pas dit ce que contient la puce&#xa0;: {look}, et ne le remettez pas</translation>
    </message>
    <message>
        <source>several chips answered: take loose labels away from the printer, and do not hand this bib over</source>
        <translation>plusieurs puces ont répondu&#xa0;: éloignez de l&apos;imprimante les étiquettes libres, et ne remettez pas ce dossard</translation>
    </message>
    <message>
        <source>the chip could not be read: do not hand this bib over</source>
        <translation>la puce n&apos;a pas pu être lue&#xa0;: ne remettez pas ce dossard</translation>
    </message>
    <message>
        <source>the chip answers {seen} instead of {wanted}: do not hand this bib over</source>
        <translation>la puce répond {seen} au lieu de {wanted}&#xa0;: ne remettez pas ce dossard</translation>
    </message>
    <message>
        <source>the printer counts {good} good and {void} void chips instead of 1 and 0: {look}</source>
        <translation>l&apos;imprimante compte {good} puces bonnes et {void} nulles au lieu de 1 et 0&#xa0;: {look}</translation>
    </message>
    <message>
        <source>the finished bib did not read</source>
        <translation>le dossard fini ne s&apos;est pas lu</translation>
    </message>
    <message>
        <source>spoilt before anybody took it</source>
        <translation>abîmé avant d&apos;être retiré</translation>
    </message>
    <message>
        <source>not collected after all</source>
        <translation>finalement pas retiré</translation>
    </message>
    <message>
        <source>its chip could not be proven</source>
        <translation>sa puce n&apos;a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>a person says that it is not out</source>
        <translation>une personne dit qu&apos;il n&apos;est pas sorti</translation>
    </message>
    <message>
        <source>it was being made at {station}</source>
        <translation>il était en préparation au poste {station}</translation>
    </message>
    <message>
        <source>this piece came out at {station}: fetch it from there</source>
        <translation>cet exemplaire est sorti à {station}&#xa0;: allez l&apos;y chercher</translation>
    </message>
    <message>
        <source>The printer of this station encodes no chips and there is no encoder: name one in the station file.</source>
        <translation>L&apos;imprimante de ce poste n&apos;encode pas de puces et il n&apos;y a pas d&apos;encodeur&#xa0;: indiquez-en un dans le fichier du poste.</translation>
    </message>
    <message>
        <source>no chip is on the encoder: put the bib&apos;s chip on the mark</source>
        <translation>aucune puce sur l&apos;encodeur&#xa0;: posez la puce du dossard sur la marque</translation>
    </message>
    <message>
        <source>the chip left while it was read: put it back on the mark</source>
        <translation>la puce est partie pendant la lecture&#xa0;: reposez-la sur la marque</translation>
    </message>
    <message>
        <source>the chip that answered belongs to another bib</source>
        <translation>la puce qui a répondu est celle d&apos;un autre dossard</translation>
    </message>
    <message>
        <source>This chip is not the one of bib {bib}: put that bib on the reader.</source>
        <translation>Cette puce n&apos;est pas celle du dossard {bib}&#xa0;: posez ce dossard sur le lecteur.</translation>
    </message>
    <message>
        <source>This is a copy of the chip of bib {bib}, not its own: keep it and call a supervisor.</source>
        <translation>C&apos;est une copie de la puce du dossard {bib}, pas la sienne : gardez-la et appelez un superviseur.</translation>
    </message>
    <message>
        <source>This station has no chip reader: name an encoder in its station file.</source>
        <translation>Ce poste n&apos;a pas de lecteur de puces : nommez un encodeur dans son fichier de poste.</translation>
    </message>
    <message>
        <source>chip encoder (LLRP)</source>
        <translation>encodeur de puces (LLRP)</translation>
    </message>
    <message>
        <source>chip encoder (serial, 0xBB)</source>
        <translation>encodeur de puces (série, 0xBB)</translation>
    </message>
    <message>
        <source>{kind}, {identity}</source>
        <translation>{kind}, {identity}</translation>
    </message>
    <message>
        <source>the chip did not do it: {trouble}</source>
        <translation>la puce ne l&apos;a pas fait : {trouble}</translation>
    </message>
    <message>
        <source>no encoder answers at {address}: check its network cable and its power ({error})</source>
        <translation>aucun encodeur ne répond à {address} : vérifiez son câble réseau et son alimentation ({error})</translation>
    </message>
    <message>
        <source>no encoder at {port}: plug it in, or correct its address ({error})</source>
        <translation>pas d&apos;encodeur à {port} : branchez-le, ou corrigez son adresse ({error})</translation>
    </message>
    <message>
        <source>the encoder at {address} went away: check its cable ({why})</source>
        <translation>l&apos;encodeur à {address} a disparu : vérifiez son câble ({why})</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>il a fermé la connexion</translation>
    </message>
    <message>
        <source>the encoder does not answer: check its cable and its power</source>
        <translation>l&apos;encodeur ne répond pas : vérifiez son câble et son alimentation</translation>
    </message>
    <message>
        <source>the encoder does not answer: check its cable, then unplug it and plug it in</source>
        <translation>l&apos;encodeur ne répond pas : vérifiez son câble, puis débranchez-le et rebranchez-le</translation>
    </message>
    <message>
        <source>the encoder does not answer as an LLRP reader does: check its power, host and port</source>
        <translation>l&apos;encodeur ne répond pas comme un lecteur LLRP : vérifiez son alimentation, l&apos;hôte et le port</translation>
    </message>
    <message>
        <source>the encoder said what LLRP does not know ({bytes}): is the address that of an LLRP reader?</source>
        <translation>l&apos;encodeur a dit ce que LLRP ne connaît pas ({bytes}) : l&apos;adresse est-elle celle d&apos;un lecteur LLRP ?</translation>
    </message>
    <message>
        <source>the reader does not let us in: {why}; end that, then try again</source>
        <translation>le lecteur nous refuse : {why} ; mettez-y fin, puis réessayez</translation>
    </message>
    <message>
        <source>another program is connected to it as a reader</source>
        <translation>un autre programme y est connecté comme lecteur</translation>
    </message>
    <message>
        <source>another program is connected to it</source>
        <translation>un autre programme y est connecté</translation>
    </message>
    <message>
        <source>it does not let anybody connect</source>
        <translation>il ne laisse personne se connecter</translation>
    </message>
    <message>
        <source>it is busy with an earlier connection</source>
        <translation>il est occupé par une connexion antérieure</translation>
    </message>
    <message>
        <source>it refuses with status {code}</source>
        <translation>il refuse avec l&apos;état {code}</translation>
    </message>
    <message>
        <source>the reader refuses {request} ({code} {words}): restart the reader</source>
        <translation>le lecteur refuse {request} ({code} {words}) : redémarrez-le</translation>
    </message>
    <message>
        <source>the reader talks without end: restart the reader</source>
        <translation>le lecteur parle sans fin : redémarrez-le</translation>
    </message>
    <message>
        <source>the reader has no power of {wanted} dBm or less ({said}): change power_dbm</source>
        <translation>le lecteur n&apos;a pas de puissance de {wanted} dBm ou moins ({said}) : changez power_dbm</translation>
    </message>
    <message>
        <source>its lowest is {least} dBm</source>
        <translation>sa plus faible est de {least} dBm</translation>
    </message>
    <message>
        <source>it names none that it can</source>
        <translation>il n&apos;en indique aucune</translation>
    </message>
    <message>
        <source>the reader is set up for the region &quot;{said}&quot;, the station file says &quot;{wanted}&quot;: correct the file, or have the reader set up for this region; nothing was sent over the air</source>
        <translation>le lecteur est réglé pour la région « {said} », le fichier de poste dit « {wanted} » : corrigez le fichier, ou faites régler le lecteur pour cette région ; rien n&apos;a été émis</translation>
    </message>
    <message>
        <source>the encoder answered what we do not know ({bytes}): unplug it, plug it in</source>
        <translation>l&apos;encodeur a répondu ce que nous ne connaissons pas ({bytes}) : débranchez-le, rebranchez-le</translation>
    </message>
    <message>
        <source>the encoder talks without end: unplug it and plug it in</source>
        <translation>l&apos;encodeur parle sans fin : débranchez-le et rebranchez-le</translation>
    </message>
    <message>
        <source>the encoder does not do what it is told ({answer}): unplug it and plug it in</source>
        <translation>l&apos;encodeur ne fait pas ce qu&apos;on lui dit ({answer}) : débranchez-le et rebranchez-le</translation>
    </message>
    <message>
        <source>the encoder lost its settings, as after a power cut: it is set up again at the next try</source>
        <translation>l&apos;encodeur a perdu ses réglages, comme après une coupure de courant : il sera réglé à nouveau au prochain essai</translation>
    </message>
    <message>
        <source>the encoder cannot be told to select chips: use another one</source>
        <translation>l&apos;encodeur ne sait pas choisir des puces : prenez-en un autre</translation>
    </message>
    <message>
        <source>{dbm} dBm is no power of such a module: change power_dbm</source>
        <translation>{dbm} dBm n&apos;est pas une puissance d&apos;un tel module : changez power_dbm</translation>
    </message>
    <message>
        <source>the encoder does not take {wanted} dBm, it would send with {taken}: write power_dbm = &quot;{least}&quot; or another one into its options</source>
        <translation>l&apos;encodeur n&apos;accepte pas {wanted} dBm, il émettrait avec {taken} : écrivez power_dbm = &quot;{least}&quot; ou une autre dans ses options</translation>
    </message>
    <message>
        <source>the encoder is set to the region &quot;{said}&quot;, the station file says &quot;{wanted}&quot;: {cure}; nothing was sent over the air</source>
        <translation>l&apos;encodeur est réglé pour la région « {said} », le fichier de poste dit « {wanted} » : {cure} ; rien n&apos;a été émis</translation>
    </message>
    <message>
        <source>correct the file, or write set_region = &quot;1&quot; into its options</source>
        <translation>corrigez le fichier, ou écrivez set_region = &quot;1&quot; dans ses options</translation>
    </message>
    <message>
        <source>it does not let itself be set, use another encoder</source>
        <translation>il ne se laisse pas régler, prenez un autre encodeur</translation>
    </message>
    <message>
        <source>such an encoder does not know the region &quot;{region}&quot;: use another encoder; nothing was sent over the air</source>
        <translation>un tel encodeur ne connaît pas la région « {region} » : prenez un autre encodeur ; rien n&apos;a été émis</translation>
    </message>
    <message>
        <source>This is bib {seen}; bib {bib} is the one to hand over. Scan bib {bib}.</source>
        <translation>C&apos;est le dossard {seen}&#x202f;; il faut remettre le dossard {bib}. Scannez le dossard {bib}.</translation>
    </message>
    <message>
        <source>That was not the barcode of bib {bib}. Scan the bib that was just printed.</source>
        <translation>Ce n&apos;était pas le code-barres du dossard {bib}. Scannez le dossard qui vient d&apos;être imprimé.</translation>
    </message>
    <message>
        <source>the virtual encoder does not answer: check its cable</source>
        <translation>l&apos;encodeur virtuel ne répond pas&#xa0;: vérifiez son câble</translation>
    </message>
    <message>
        <source>the virtual printer of {folder} does not run: start it again</source>
        <translation>l&apos;imprimante virtuelle de {folder} ne tourne pas&#xa0;: relancez-la</translation>
    </message>
    <message>
        <source>the virtual printer of {folder} does not start: {error}</source>
        <translation>l&apos;imprimante virtuelle de {folder} ne démarre pas&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{folder} is no field of a virtual encoder: choose another folder</source>
        <translation>{folder} n&apos;est pas le champ d&apos;un encodeur virtuel&#xa0;: choisissez un autre dossier</translation>
    </message>
    <message>
        <source>{folder} is no tray of a virtual printer: choose another folder</source>
        <translation>{folder} n&apos;est pas le bac d&apos;une imprimante virtuelle&#xa0;: choisissez un autre dossier</translation>
    </message>
    <message>
        <source>{file} holds no faults of a virtual device ({mistake}): remove it</source>
        <translation>{file} ne contient pas de pannes d&apos;un appareil virtuel ({mistake})&#xa0;: supprimez-le</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}): choose another folder</source>
        <translation>impossible d&apos;écrire {file} ({error})&#xa0;: choisissez un autre dossier</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}): free some space</source>
        <translation>impossible d&apos;écrire {file} ({error})&#xa0;: libérez de la place</translation>
    </message>
    <message>
        <source>bib {bib} is open without a pickup</source>
        <translation>le dossard {bib} est en cours sans retrait</translation>
    </message>
    <message>
        <source>bib {bib} was never collected: scan the runner&apos;s pass instead</source>
        <translation>le dossard {bib} n&apos;a jamais été retiré&#xa0;: scannez plutôt le pass</translation>
    </message>
    <message>
        <source>bib {bib} is being made at {station}: finish that pickup first</source>
        <translation>le dossard {bib} est en préparation au poste {station}&#xa0;: terminez d&apos;abord ce retrait</translation>
    </message>
    <message>
        <source>bib {bib} is being made at {station}: go on there</source>
        <translation>le dossard {bib} est en préparation au poste {station}&#xa0;: continuez là-bas</translation>
    </message>
    <message>
        <source>bib {bib} is not kept by the staff: scan the runner&apos;s pass again</source>
        <translation>le dossard {bib} n&apos;est pas gardé par l&apos;équipe&#xa0;: scannez de nouveau le pass de cette personne</translation>
    </message>
    <message>
        <source>bib {bib} was not made ahead: go on with it where it is served</source>
        <translation>le dossard {bib} n’a pas été fait à l’avance : continuez là où il est servi</translation>
    </message>
    <message>
        <source>bib {bib} is printed already: hand it over as it is, then replace it to change its words</source>
        <translation>le dossard {bib} est déjà imprimé : remettez-le tel quel, puis remplacez-le pour changer ses mots</translation>
    </message>
    <message>
        <source>bib {bib} was taken over by {station}: go on there, or scan it again</source>
        <translation>le dossard {bib} a été repris par {station}&#xa0;: continuez là-bas, ou scannez-le à nouveau</translation>
    </message>
    <message>
        <source>bib {bib} is at attempt {attempt} by now: look again what is asked</source>
        <translation>le dossard {bib} en est maintenant à l&apos;essai {attempt}&#xa0;: relisez la question</translation>
    </message>
    <message>
        <source>bib {bib} was taken over at {station} and ended there with attempt {attempt}: destroy the piece {piece} that lies here</source>
        <translation>le dossard {bib} a été repris au poste {station} et terminé là avec l&apos;essai {attempt}&#xa0;: détruisez l&apos;exemplaire {piece} qui est ici</translation>
    </message>
    <message>
        <source>bib {bib} has no attempt to encode</source>
        <translation>le dossard {bib} n&apos;a pas d&apos;essai à encoder</translation>
    </message>
    <message>
        <source>bib {bib} has no live copy: its number was replaced by another one</source>
        <translation>le dossard {bib} n&apos;a plus d&apos;exemplaire valable&#xa0;: son numéro a été remplacé par un autre</translation>
    </message>
    <message>
        <source>bib {bib} has used its {count} attempts: give a new number</source>
        <translation>le dossard {bib} a épuisé ses {count} essais&#xa0;: donnez un nouveau numéro</translation>
    </message>
    <message>
        <source>bib {bib} has come out meanwhile: look into the tray again</source>
        <translation>le dossard {bib} est sorti entre-temps&#xa0;: regardez à nouveau dans le bac</translation>
    </message>
    <message>
        <source>bib {bib} is not in anybody&apos;s hands: scan the runner&apos;s pass instead</source>
        <translation>personne n&apos;a le dossard {bib} en main&#xa0;: scannez plutôt le pass</translation>
    </message>
    <message>
        <source>bib {bib} cannot be handed over yet: {missing}</source>
        <translation>le dossard {bib} ne peut pas encore être remis&#xa0;: {missing}</translation>
    </message>
    <message>
        <source>bib {bib} may be out: find and destroy it before you undo</source>
        <translation>le dossard {bib} est peut-être sorti&#xa0;: trouvez-le et détruisez-le avant d&apos;annuler</translation>
    </message>
    <message>
        <source>bib {bib} may be out at {station}: settle it there</source>
        <translation>le dossard {bib} est peut-être sorti au poste {station}&#xa0;: réglez-le là-bas</translation>
    </message>
    <message>
        <source>bib {bib} has no attempt yet</source>
        <translation>le dossard {bib} n&apos;a pas encore d&apos;essai</translation>
    </message>
    <message>
        <source>bib {bib} was replaced: make another replacement instead</source>
        <translation>le dossard {bib} a été remplacé&#xa0;: faites plutôt un nouveau remplacement</translation>
    </message>
    <message>
        <source>bib {bib} is served at {station} now: scan the pass again</source>
        <translation>le dossard {bib} est servi au poste {station} maintenant&#xa0;: scannez à nouveau le pass</translation>
    </message>
    <message>
        <source>the chip of bib {bib} is not proven: read it, or destroy the bib</source>
        <translation>la puce du dossard {bib} n&apos;est pas vérifiée&#xa0;: lisez-la, ou détruisez le dossard</translation>
    </message>
    <message>
        <source>the pickup of bib {bib} is {state}</source>
        <translation>le retrait du dossard {bib}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>the pickup of bib {bib} is {state} already: scan the pass again</source>
        <translation>le retrait du dossard {bib} est déjà noté ({state})&#xa0;: scannez à nouveau le pass</translation>
    </message>
    <message>
        <source>attempt {attempt} is {state}: settle it before a new one</source>
        <translation>essai {attempt} ({state})&#xa0;: réglez-le avant un nouveau</translation>
    </message>
    <message>
        <source>attempt {attempt} is {state}: this step is not possible now</source>
        <translation>essai {attempt} ({state})&#xa0;: cette étape n&apos;est pas possible maintenant</translation>
    </message>
    <message>
        <source>there is no pickup {number}: scan the pass again</source>
        <translation>il n&apos;y a pas de retrait {number}&#xa0;: scannez à nouveau le pass</translation>
    </message>
    <message>
        <source>pickup {number} names a member who is not in the roster</source>
        <translation>le retrait {number} nomme un membre absent de la liste</translation>
    </message>
    <message>
        <source>no number is left in {race} {area}: ask a supervisor</source>
        <translation>plus de numéro dans {race} {area}&#xa0;: demandez à un responsable</translation>
    </message>
    <message>
        <source>any start area</source>
        <translation>n&apos;importe quel sas</translation>
    </message>
    <message>
        <source>number {bib} was not taken before it was given; try again</source>
        <translation>le numéro {bib} n&apos;était pas réservé avant d&apos;être donné&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>number {bib} is kept for place {place}: choose another</source>
        <translation>le numéro {bib} est gardé pour la place {place}&#xa0;: choisissez-en un autre</translation>
    </message>
    <message>
        <source>number {bib} was sent to a printer: it stays with its place, or is retired</source>
        <translation>le numéro {bib} a été envoyé à une imprimante&#xa0;: il reste à sa place, ou est retiré</translation>
    </message>
    <message>
        <source>nobody has number {bib}: look at the runner&apos;s file again</source>
        <translation>personne n&apos;a le numéro {bib}&#xa0;: relisez la fiche</translation>
    </message>
    <message>
        <source>operation {number} of this station was something else: begin a new one</source>
        <translation>l&apos;opération {number} de ce poste était autre chose&#xa0;: commencez-en une nouvelle</translation>
    </message>
    <message>
        <source>this unit of work was committed already; begin a new one</source>
        <translation>ce travail est déjà enregistré&#x202f;; commencez-en un nouveau</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>encoded</source>
        <translation>encodé</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>made</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>void</source>
        <translation>nul</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>handed_over</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>bib</source>
        <translation>dossard</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>read-back</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>the pickup of this event is closed: nothing more is made</source>
        <translation>le retrait de cette épreuve est clos&#xa0;: plus rien n&apos;est fait</translation>
    </message>
    <message>
        <source>the pickup of this event is closed: nothing more is made; say that no other is made</source>
        <translation>le retrait de cette épreuve est clos&#xa0;: plus rien n&apos;est fait&#x202f;; indiquez qu&apos;on n&apos;en refait pas</translation>
    </message>
    <message>
        <source>the pickup of this event is closed: a supervisor can open it again</source>
        <translation>le retrait de cette épreuve est clos&#xa0;: un responsable peut le rouvrir</translation>
    </message>
    <message>
        <source>the pickup of this event is open: close it first (kiosk event close)</source>
        <translation>le retrait de cette épreuve est ouvert&#xa0;: clôturez-le d&apos;abord (kiosk event close)</translation>
    </message>
    <message>
        <source>pickups that are not finished: {count} (bibs {bibs}). Finish or undo them, or close all the same</source>
        <translation>retraits non terminés&#xa0;: {count} (dossards {bibs}). Terminez-les ou annulez-les, ou clôturez quand même</translation>
    </message>
    <message>
        <source>pickups that are not finished: {count} (bibs {bibs} and {more} more). Finish or undo them, or close all the same</source>
        <translation>retraits non terminés&#xa0;: {count} (dossards {bibs} et {more} de plus). Terminez-les ou annulez-les, ou clôturez quand même</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Add a supervisor: kiosk staff add NAME --role supervisor</source>
        <translation>Personne n&apos;a encore de code. Ajoutez un responsable&#xa0;: kiosk staff add NAME --role supervisor</translation>
    </message>
    <message>
        <source>Name and PIN do not go together. Try again, or ask a supervisor.</source>
        <translation>Nom ou code incorrect. Réessayez, ou demandez à un responsable.</translation>
    </message>
    <message>
        <source>There were wrong PINs for this name. Wait {seconds} s, then try again, or use your badge.</source>
        <translation>Des codes faux ont été saisis pour ce nom. Attendez {seconds} s puis réessayez, ou utilisez votre badge.</translation>
    </message>
    <message>
        <source>Somebody typed wrong PINs for this name at this screen. Wait {seconds} s, then try again, or use your badge.</source>
        <translation>Quelqu&apos;un a saisi des codes faux pour ce nom sur cet écran. Attendez {seconds} s puis réessayez, ou utilisez votre badge.</translation>
    </message>
    <message>
        <source>This badge is not known, or not valid any more. Use your PIN, or ask a supervisor.</source>
        <translation>Ce badge est inconnu, ou n&apos;est plus valable. Utilisez votre code, ou demandez à un responsable.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask somebody who has it.</source>
        <translation>Il faut pour cela le rôle {role}. Demandez à une personne qui l&apos;a.</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>bénévole</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>this runner waits on the list already: look for the entry there</source>
        <translation>cette personne attend déjà sur la liste&#xa0;: cherchez-y la ligne</translation>
    </message>
    <message>
        <source>this runner has bib {bib} in the {race}: type {bib} instead</source>
        <translation>cette personne a le dossard {bib} ({race})&#xa0;: saisissez plutôt {bib}</translation>
    </message>
    <message>
        <source>this place gets no bib: serve the runner at a desk, which says why</source>
        <translation>cette place ne donne pas de dossard&#xa0;: servez cette personne à un guichet, qui dira pourquoi</translation>
    </message>
    <message>
        <source>this runner may choose one race: type the entitlement number of it: {races}</source>
        <translation>cette personne peut choisir une course&#xa0;: saisissez le numéro de place voulu&#xa0;: {races}</translation>
    </message>
    <message>
        <source>this pass was revoked: ask for the member number, and look who it is</source>
        <translation>ce pass a été révoqué&#xa0;: demandez le numéro de membre, et vérifiez qui est là</translation>
    </message>
    <message>
        <source>this pass was not signed by the organiser: ask for the member number, and look who it is</source>
        <translation>ce pass n&apos;est pas signé par l&apos;organisation&#xa0;: demandez le numéro de membre, et vérifiez qui est là</translation>
    </message>
    <message>
        <source>this pass is for another event: ask for the member number</source>
        <translation>ce pass est pour une autre épreuve&#xa0;: demandez le numéro de membre</translation>
    </message>
    <message>
        <source>nobody has this number or pass: type a bib, member or entitlement number, or scan a pass</source>
        <translation>personne n&apos;a ce numéro ni ce pass&#xa0;: saisissez un numéro de dossard, de membre ou de place, ou scannez un pass</translation>
    </message>
    <message>
        <source>{code} is the bib of one runner and a number of another: scan the pass instead</source>
        <translation>{code} est le dossard d&apos;une personne et un numéro d&apos;une autre&#xa0;: scannez plutôt le pass</translation>
    </message>
    <message>
        <source>the people of this event were purged on {day}: it takes no roster and opens no more; set up a new event with `kiosk init`</source>
        <translation>les personnes de cette épreuve ont été effacées le {day}&#xa0;: elle ne prend plus de liste et ne rouvre plus&#x202f;; créez une nouvelle épreuve avec `kiosk init`</translation>
    </message>
    <message>
        <source>The database does not answer. Try again; if it stays so, use another station and call a supervisor.</source>
        <translation>La base de données ne répond pas. Réessayez&#x202f;; si cela dure, utilisez un autre poste et appelez un responsable.</translation>
    </message>
    <message>
        <source>the database {name} cannot be used: {cure}</source>
        <translation>la base de données {name} est inutilisable&#xa0;: {cure}</translation>
    </message>
    <message>
        <source>the database does not answer: look at its computer and at the network</source>
        <translation>la base de données ne répond pas&#xa0;: vérifiez son ordinateur et le réseau</translation>
    </message>
    <message>
        <source>the database {name} refused a change that breaks the rule {rule}; nothing was changed: look at the runner&apos;s file again</source>
        <translation>la base de données {name} a refusé un changement contraire à la règle {rule}&#x202f;; rien n&apos;a été changé&#xa0;: relisez la fiche</translation>
    </message>
    <message>
        <source>another program has kept it locked; close that program, or try again</source>
        <translation>un autre programme la garde verrouillée&#x202f;; fermez-le, ou réessayez</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>le disque est plein&#x202f;; libérez de la place, puis réessayez</translation>
    </message>
    <message>
        <source>it may only be read; make the file and its folder writable</source>
        <translation>elle est en lecture seule&#x202f;; rendez le fichier et son dossier modifiables</translation>
    </message>
    <message>
        <source>access is denied; give this user the right to read and write it</source>
        <translation>l&apos;accès est refusé&#x202f;; donnez à cet utilisateur le droit de lire et d&apos;écrire</translation>
    </message>
    <message>
        <source>it cannot be opened; check that its folder exists and may be written</source>
        <translation>elle ne s&apos;ouvre pas&#x202f;; vérifiez que son dossier existe et qu&apos;on peut y écrire</translation>
    </message>
    <message>
        <source>this file is not a database; check the path, or run `kiosk init`</source>
        <translation>ce fichier n&apos;est pas une base de données&#x202f;; vérifiez le chemin, ou lancez `kiosk init`</translation>
    </message>
    <message>
        <source>the file is damaged; stop, keep it, and go on from the last backup</source>
        <translation>le fichier est endommagé&#x202f;; arrêtez, gardez-le, et repartez de la dernière sauvegarde</translation>
    </message>
    <message>
        <source>the disk makes errors; check it, and go on from a backup if needed</source>
        <translation>le disque fait des erreurs&#x202f;; contrôlez-le, et repartez d&apos;une sauvegarde au besoin</translation>
    </message>
    <message>
        <source>a value is too long for the database; shorten it</source>
        <translation>une valeur est trop longue pour la base de données&#x202f;; raccourcissez-la</translation>
    </message>
    <message>
        <source>the server does not answer; check the network, then try again</source>
        <translation>le serveur ne répond pas&#x202f;; vérifiez le réseau, puis réessayez</translation>
    </message>
    <message>
        <source>a value does not fit its column; correct it, then try again</source>
        <translation>une valeur n&apos;entre pas dans sa colonne&#x202f;; corrigez-la, puis réessayez</translation>
    </message>
    <message>
        <source>it may only be read; connect to the primary server</source>
        <translation>elle est en lecture seule&#x202f;; connectez-vous au serveur principal</translation>
    </message>
    <message>
        <source>an earlier step of this operation failed; try the whole operation again</source>
        <translation>une étape précédente de cette opération a échoué&#x202f;; refaites toute l&apos;opération</translation>
    </message>
    <message>
        <source>the server refuses this user; check the name and the password in the station file</source>
        <translation>le serveur refuse cet utilisateur&#x202f;; vérifiez le nom et le mot de passe dans le fichier du poste</translation>
    </message>
    <message>
        <source>there is no database of that name; run `kiosk init`</source>
        <translation>il n&apos;y a pas de base de données de ce nom&#x202f;; lancez `kiosk init`</translation>
    </message>
    <message>
        <source>another station was quicker; try again</source>
        <translation>un autre poste a été plus rapide&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>this user lacks a right there; let the owner of the database grant it</source>
        <translation>il manque un droit à cet utilisateur&#x202f;; demandez-le au propriétaire de la base de données</translation>
    </message>
    <message>
        <source>the server&apos;s disk is full; free some space, then try again</source>
        <translation>le disque du serveur est plein&#x202f;; libérez de la place, puis réessayez</translation>
    </message>
    <message>
        <source>the server has no room for another station now; try again</source>
        <translation>le serveur n&apos;a plus de place pour un autre poste maintenant&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>another station has kept it locked; try again</source>
        <translation>un autre poste la garde verrouillée&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>the server was stopped or is starting; try again</source>
        <translation>le serveur a été arrêté ou démarre&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>the server&apos;s disk does not answer as it should; call its keeper</source>
        <translation>le disque du serveur ne répond pas comme il faut&#x202f;; appelez la personne qui s&apos;en occupe</translation>
    </message>
    <message>
        <source>the server does not answer; check its address and the network, then try again</source>
        <translation>le serveur ne répond pas&#x202f;; vérifiez son adresse et le réseau, puis réessayez</translation>
    </message>
    <message>
        <source>the event file has no {race} {area}, which bib {bib} needs</source>
        <translation>le fichier de l&apos;épreuve n&apos;a pas {race} {area}, dont le dossard {bib} a besoin</translation>
    </message>
    <message>
        <source>{what} ({count} characters) is too long for a bib; shorten it</source>
        <translation>trop long pour un dossard&#xa0;: {what} ({count} caractères)&#x202f;; raccourcissez</translation>
    </message>
    <message>
        <source>{what} ({count} characters) does not fit even at its smallest size; shorten it</source>
        <translation>n&apos;entre pas, même en petit&#xa0;: {what} ({count} caractères)&#x202f;; raccourcissez</translation>
    </message>
    <message>
        <source>nothing of {what} can be printed; write it in Latin letters or leave it empty</source>
        <translation>rien ne peut être imprimé&#xa0;: {what}&#x202f;; écrivez en lettres latines ou laissez vide</translation>
    </message>
    <message>
        <source>{what} is missing; add it to the roster or the event file</source>
        <translation>il manque&#xa0;: {what}&#x202f;; à ajouter à la liste ou au fichier de l&apos;épreuve</translation>
    </message>
    <message>
        <source>the page cannot be drawn: {mistake}; check the design</source>
        <translation>la page ne peut pas être dessinée&#xa0;: {mistake}&#x202f;; vérifiez la maquette</translation>
    </message>
    <message>
        <source>the text &quot;{template}&quot;</source>
        <translation>le texte «&#xa0;{template}&#xa0;»</translation>
    </message>
    <message>
        <source>the bib number</source>
        <translation>le numéro de dossard</translation>
    </message>
    <message>
        <source>the name for the bib</source>
        <translation>le nom pour le dossard</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>le prénom</translation>
    </message>
    <message>
        <source>the family name</source>
        <translation>le nom de famille</translation>
    </message>
    <message>
        <source>the nationality</source>
        <translation>la nationalité</translation>
    </message>
    <message>
        <source>the sex</source>
        <translation>le sexe</translation>
    </message>
    <message>
        <source>the year of birth</source>
        <translation>l’année de naissance</translation>
    </message>
    <message>
        <source>the member number</source>
        <translation>le numéro de membre</translation>
    </message>
    <message>
        <source>how the place was won</source>
        <translation>la façon dont la place a été gagnée</translation>
    </message>
    <message>
        <source>the code of the race</source>
        <translation>le code de la course</translation>
    </message>
    <message>
        <source>the name of the race</source>
        <translation>le nom de la course</translation>
    </message>
    <message>
        <source>the distance</source>
        <translation>la distance</translation>
    </message>
    <message>
        <source>the name of the event</source>
        <translation>le nom de l&apos;épreuve</translation>
    </message>
    <message>
        <source>the code of the start area</source>
        <translation>le code du sas de départ</translation>
    </message>
    <message>
        <source>the name of the start area</source>
        <translation>le nom du sas de départ</translation>
    </message>
    <message>
        <source>the letter of the start area</source>
        <translation>la lettre du sas de départ</translation>
    </message>
    <message>
        <source>the start time</source>
        <translation>l&apos;heure de départ</translation>
    </message>
    <message>
        <source>the day of the start</source>
        <translation>le jour du départ</translation>
    </message>
    <message>
        <source>the content of the barcode</source>
        <translation>le contenu du code-barres</translation>
    </message>
    <message>
        <source>the mark of a later piece</source>
        <translation>la marque d&apos;un exemplaire ultérieur</translation>
    </message>
    <message>
        <source>the number of the replacement</source>
        <translation>le numéro du remplacement</translation>
    </message>
    <message>
        <source>the word across a rehearsal bib</source>
        <translation>le mot en travers d&apos;un dossard de répétition</translation>
    </message>
    <message>
        <source>slip printer</source>
        <translation>imprimante de tickets</translation>
    </message>
    <message>
        <source>slip printer (virtual)</source>
        <translation>imprimante de tickets (virtuelle)</translation>
    </message>
    <message>
        <source>bib {bib} has no slip: {why}</source>
        <translation>le dossard {bib} n&apos;a pas de ticket&#xa0;: {why}</translation>
    </message>
    <message>
        <source>slips cannot be drawn: {why}</source>
        <translation>impossible de dessiner les tickets&#xa0;: {why}</translation>
    </message>
    <message>
        <source>its driver is broken: {bug}; mend or remove it</source>
        <translation>son pilote est défectueux ({bug})&#xa0;: réparez-le ou retirez-le</translation>
    </message>
    <message>
        <source>the line for the bag</source>
        <translation>la ligne pour le sac</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>l&apos;avis</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>This code is not in our list.</source>
        <translation>Ce code n&apos;est pas dans notre liste.</translation>
    </message>
    <message>
        <source>Check the number, or search by name at a desk.</source>
        <translation>Vérifiez le numéro, ou cherchez par nom à un guichet.</translation>
    </message>
    <message>
        <source>Check the number, or search by name.</source>
        <translation>Vérifiez le numéro, ou cherchez par nom.</translation>
    </message>
    <message>
        <source>This pass was not issued by the organiser.</source>
        <translation>Ce pass n&apos;a pas été émis par l&apos;organisateur.</translation>
    </message>
    <message>
        <source>Please go to the help desk.</source>
        <translation>Veuillez aller au point d&apos;aide.</translation>
    </message>
    <message>
        <source>Send the runner to the help desk.</source>
        <translation>Envoyez cette personne au point d&apos;aide.</translation>
    </message>
    <message>
        <source>This pass was replaced or withdrawn.</source>
        <translation>Ce pass a été remplacé ou retiré.</translation>
    </message>
    <message>
        <source>Show your newest pass, or go to the help desk.</source>
        <translation>Présentez votre pass le plus récent, ou allez au point d&apos;aide.</translation>
    </message>
    <message>
        <source>Ask for the newest pass, or send the runner to the help desk.</source>
        <translation>Demandez le pass le plus récent, ou envoyez cette personne au point d&apos;aide.</translation>
    </message>
    <message>
        <source>This pass belongs to another event: {event}.</source>
        <translation>Ce pass est celui d&apos;une autre épreuve&#xa0;: {event}.</translation>
    </message>
    <message>
        <source>Show the pass of this event.</source>
        <translation>Présentez le pass de cette épreuve.</translation>
    </message>
    <message>
        <source>Ask for the pass of this event.</source>
        <translation>Demandez le pass de cette épreuve.</translation>
    </message>
    <message>
        <source>There is no place under this name.</source>
        <translation>Il n&apos;y a pas de place à ce nom.</translation>
    </message>
    <message>
        <source>The place for {race} was withdrawn.</source>
        <translation>La place pour la course «&#xa0;{race}&#xa0;» a été annulée.</translation>
    </message>
    <message>
        <source>The registration for {race} was never finished.</source>
        <translation>L&apos;inscription à {race} n&apos;a jamais été terminée.</translation>
    </message>
    <message>
        <source>Go to the help desk; a supervisor can finish it with you.</source>
        <translation>Allez au point d&apos;aide&#x202f;; un responsable peut la terminer avec vous.</translation>
    </message>
    <message>
        <source>A supervisor can finish it with the runner.</source>
        <translation>Un responsable peut la terminer avec cette personne.</translation>
    </message>
    <message>
        <source>The place for {race} was given to somebody else because it was not confirmed in time.</source>
        <translation>La place pour la course «&#xa0;{race}&#xa0;» a été donnée à quelqu&apos;un d&apos;autre, faute de confirmation à temps.</translation>
    </message>
    <message>
        <source>Bib {bib} for {race} was collected on {when} at {where}.</source>
        <translation>Le dossard {bib} de la course «&#xa0;{race}&#xa0;» a été retiré le {when} au poste {where}.</translation>
    </message>
    <message>
        <source>Is it lost or damaged? Go to the replacement desk.</source>
        <translation>Perdu ou abîmé&#x202f;? Allez au guichet de remplacement.</translation>
    </message>
    <message>
        <source>Ask what has become of it.</source>
        <translation>Demandez ce qu&apos;il est devenu.</translation>
    </message>
    <message>
        <source>Bib {bib} is being made at {where}.</source>
        <translation>Le dossard {bib} est en préparation au poste {where}.</translation>
    </message>
    <message>
        <source>Go to {where}, or ask a supervisor.</source>
        <translation>Allez au poste {where}, ou demandez à un responsable.</translation>
    </message>
    <message>
        <source>Send the runner to {where}, or ask a supervisor.</source>
        <translation>Envoyez cette personne au poste {where}, ou demandez à un responsable.</translation>
    </message>
    <message>
        <source>There is a place for each of {races}; one person runs one race.</source>
        <translation>Il y a une place pour chacune de ces courses&#xa0;: {races}&#x202f;; une personne court une seule course.</translation>
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
        <source>Your name may be on our list twice.</source>
        <translation>Votre nom figure peut-être deux fois sur notre liste.</translation>
    </message>
    <message>
        <source>Go to the help desk with an identity document.</source>
        <translation>Allez au point d&apos;aide avec une pièce d&apos;identité.</translation>
    </message>
    <message>
        <source>Look at an identity document and ask a supervisor.</source>
        <translation>Regardez une pièce d&apos;identité et demandez à un responsable.</translation>
    </message>
    <message>
        <source>{race} is open from the year in which one turns {age}.</source>
        <translation>{race} est ouvert à partir de l&apos;année des {age} ans.</translation>
    </message>
    <message>
        <source>A minor collects with a parent or guardian.</source>
        <translation>Une personne mineure retire son dossard avec un parent ou représentant légal.</translation>
    </message>
    <message>
        <source>Come to a desk together.</source>
        <translation>Venez ensemble à un guichet.</translation>
    </message>
    <message>
        <source>Ask the parent or guardian to come to the desk too.</source>
        <translation>Demandez au parent ou représentant légal de venir aussi au guichet.</translation>
    </message>
    <message>
        <source>A document that allows you to run is still missing: {kinds}.</source>
        <translation>Il manque encore un document autorisant à courir&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>Show it at a desk.</source>
        <translation>Présentez-le à un guichet.</translation>
    </message>
    <message>
        <source>Ask the runner for it.</source>
        <translation>Demandez-le à cette personne.</translation>
    </message>
    <message>
        <source>The document ({kind}) is valid until {until} only, before race day.</source>
        <translation>Le document ({kind}) n&apos;est valable que jusqu&apos;au {until}, avant le jour de la course.</translation>
    </message>
    <message>
        <source>Show a valid one at a desk.</source>
        <translation>Présentez un document valable à un guichet.</translation>
    </message>
    <message>
        <source>Ask the runner for a valid one.</source>
        <translation>Demandez un document valable.</translation>
    </message>
    <message>
        <source>Bibs are given out {hours}.</source>
        <translation>Les dossards sont remis&#xa0;: {hours}.</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Merci de revenir à ce moment-là.</translation>
    </message>
    <message>
        <source>Ask the runner to come back then.</source>
        <translation>Demandez à cette personne de revenir à ce moment-là.</translation>
    </message>
    <message>
        <source>At this event nobody else can collect for a runner.</source>
        <translation>Ici, personne d&apos;autre ne peut retirer le dossard.</translation>
    </message>
    <message>
        <source>The runner must come in person.</source>
        <translation>La personne inscrite doit venir elle-même.</translation>
    </message>
    <message>
        <source>{proxy} has collected for {limit} runners already, which is the limit.</source>
        <translation>{proxy} a déjà retiré {limit} dossards, c&apos;est la limite.</translation>
    </message>
    <message>
        <source>Somebody else must collect this bib.</source>
        <translation>Quelqu&apos;un d&apos;autre doit retirer ce dossard.</translation>
    </message>
    <message>
        <source>The identity was not confirmed yet.</source>
        <translation>L&apos;identité n&apos;est pas encore confirmée.</translation>
    </message>
    <message>
        <source>Show an identity document at a desk.</source>
        <translation>Présentez une pièce d&apos;identité à un guichet.</translation>
    </message>
    <message>
        <source>Ask the runner for an identity document.</source>
        <translation>Demandez une pièce d&apos;identité.</translation>
    </message>
    <message>
        <source>The organiser has stopped this place: {why}.</source>
        <translation>L&apos;organisateur a suspendu cette place&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The organiser has a question about this place.</source>
        <translation>L&apos;organisation a une question au sujet de cette place.</translation>
    </message>
    <message>
        <source>There is no number left for {race}, {area}.</source>
        <translation>Il ne reste plus de numéro pour la course «&#xa0;{race}&#xa0;», {area}.</translation>
    </message>
    <message>
        <source>Ask a supervisor for another start area.</source>
        <translation>Demandez un autre sas à un responsable.</translation>
    </message>
    <message>
        <source>This station cannot make a bib now: {why}</source>
        <translation>Ce poste ne peut pas faire de dossard maintenant&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Please use another station; staff have been told.</source>
        <translation>Utilisez un autre poste&#x202f;; l&apos;équipe est prévenue.</translation>
    </message>
    <message>
        <source>This number alone does not show who you are.</source>
        <translation>Ce numéro seul ne montre pas qui vous êtes.</translation>
    </message>
    <message>
        <source>Type your birth date too, or show your pass.</source>
        <translation>Saisissez aussi votre date de naissance, ou présentez votre pass.</translation>
    </message>
    <message>
        <source>Ask for the birth date, or for the pass.</source>
        <translation>Demandez la date de naissance, ou le pass.</translation>
    </message>
    <message>
        <source>The pickup of this event is closed.</source>
        <translation>Le retrait des dossards de cette épreuve est clos.</translation>
    </message>
    <message>
        <source>No volunteer could come to look at your document.</source>
        <translation>Aucun bénévole n&apos;a pu venir voir votre document.</translation>
    </message>
    <message>
        <source>Please go to a desk with it; your place is safe.</source>
        <translation>Veuillez le présenter à un guichet&#x202f;; votre place est conservée.</translation>
    </message>
    <message>
        <source>Scan the pass again: this desk can look at the document.</source>
        <translation>Scannez le pass à nouveau&#xa0;: ce guichet peut voir le document.</translation>
    </message>
    <message>
        <source>The volunteer could not confirm what has to be seen before a bib is given out.</source>
        <translation>Le bénévole n&apos;a pas pu confirmer ce qui doit être vu avant la remise d&apos;un dossard.</translation>
    </message>
    <message>
        <source>Please go to the help desk with your document.</source>
        <translation>Veuillez aller au point d&apos;aide avec votre document.</translation>
    </message>
    <message>
        <source>Look at the document again, or ask a supervisor.</source>
        <translation>Regardez à nouveau le document, ou demandez à un responsable.</translation>
    </message>
    <message>
        <source>Bib {bib} is ready and waits at a desk.</source>
        <translation>Le dossard {bib} est prêt et vous attend à un guichet.</translation>
    </message>
    <message>
        <source>Go to a desk with your pass; it is handed to you there.</source>
        <translation>Allez à un guichet avec votre pass&#x202f;; il vous y sera remis.</translation>
    </message>
    <message>
        <source>Find it where the bibs of the kiosks are kept, and scan it.</source>
        <translation>Trouvez-le là où sont gardés les dossards des bornes, et scannez-le.</translation>
    </message>
    <message>
        <source>Bib {bib} for {race} was collected before, but no copy of it is valid now.</source>
        <translation>Le dossard {bib} de la course «&#xa0;{race}&#xa0;» a déjà été retiré, mais aucun exemplaire n&apos;en est valable maintenant.</translation>
    </message>
    <message>
        <source>Go to the replacement desk: a new copy is made there.</source>
        <translation>Allez au guichet des remplacements&#xa0;: on y fait un nouvel exemplaire.</translation>
    </message>
    <message>
        <source>Make a replacement: nobody has a valid copy.</source>
        <translation>Faites un remplacement&#xa0;: personne n&apos;a d&apos;exemplaire valable.</translation>
    </message>
</context>
</TS>
