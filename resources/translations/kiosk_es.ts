<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Face</name>
    <message>
        <source>1. Which bib?</source>
        <translation>1. ¿Qué dorsal?</translation>
    </message>
    <message>
        <source>2. What happened to it?</source>
        <translation>2. ¿Qué le ha pasado?</translation>
    </message>
    <message>
        <source>95 % take less than</source>
        <translation>El 95&#xa0;% en menos de</translation>
    </message>
    <message>
        <source>A bib has come back to the desk</source>
        <translation>Un dorsal ha vuelto al mostrador</translation>
    </message>
    <message>
        <source>A bib was left behind</source>
        <translation>Un dorsal ha quedado olvidado</translation>
    </message>
    <message>
        <source>A bib was left here. Somebody has to take it away first.</source>
        <translation>Hay un dorsal olvidado aquí. Alguien tiene que retirarlo primero.</translation>
    </message>
    <message>
        <source>A minor: guardian {name} is here</source>
        <translation>Menor: está su responsable, {name}</translation>
    </message>
    <message>
        <source>A minor: the guardian is here</source>
        <translation>Menor: está su responsable</translation>
    </message>
    <message>
        <source>A question waits for somebody&apos;s eyes</source>
        <translation>Una pregunta espera a que alguien mire</translation>
    </message>
    <message>
        <source>A runner asks for a volunteer</source>
        <translation>Un participante pide ayuda</translation>
    </message>
    <message>
        <source>A runner chooses a race</source>
        <translation>Elección de carrera</translation>
    </message>
    <message>
        <source>A runner waits for the identity check</source>
        <translation>Un participante espera el control de identidad</translation>
    </message>
    <message>
        <source>A volunteer comes to look at your document</source>
        <translation>Una persona voluntaria viene a ver su documento</translation>
    </message>
    <message>
        <source>A volunteer is called.</source>
        <translation>Hemos avisado a una persona voluntaria.</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Add: bib, pass or member number</source>
        <translation>Añadir: dorsal, pase o número de socio</translation>
    </message>
    <message>
        <source>Almost no labels left: {count}. Put a new roll in before the next runner.</source>
        <translation>Casi no quedan etiquetas: {count}. Ponga un rollo nuevo antes de la siguiente persona.</translation>
    </message>
    <message>
        <source>Almost no ribbon left. Labels it is good for: {count}. Put a new one in before the next runner.</source>
        <translation>Casi no queda cinta. Etiquetas posibles: {count}. Ponga una cinta nueva antes de la siguiente persona.</translation>
    </message>
    <message>
        <source>Although bibs are unfinished</source>
        <translation>Aunque hay dorsales pendientes</translation>
    </message>
    <message>
        <source>Another start area</source>
        <translation>Otro cajón de salida</translation>
    </message>
    <message>
        <source>Another start area for {race}</source>
        <translation>Otro cajón de salida para {race}</translation>
    </message>
    <message>
        <source>Answer below first</source>
        <translation>Responda primero abajo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>As on the list</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>Asking the devices …</source>
        <translation>Consultando los aparatos …</translation>
    </message>
    <message>
        <source>Asking the stations …</source>
        <translation>Consultando los puestos …</translation>
    </message>
    <message>
        <source>Asks first if a bib is unfinished here</source>
        <translation>Pide confirmación si aquí queda un dorsal pendiente</translation>
    </message>
    <message>
        <source>Asks for a piece to be destroyed</source>
        <translation>Pide destruir un ejemplar</translation>
    </message>
    <message>
        <source>Asks whether a bib is out</source>
        <translation>Pregunta si ha salido un dorsal</translation>
    </message>
    <message>
        <source>At most 24 letters</source>
        <translation>24 letras como máximo</translation>
    </message>
    <message>
        <source>BIB</source>
        <translation>DORSAL</translation>
    </message>
    <message>
        <source>BIB – REPLACEMENT {copy}</source>
        <translation>DORSAL – SUSTITUCIÓN {copy}</translation>
    </message>
    <message>
        <source>BIBS COLLECTED</source>
        <translation>DORSALES RECOGIDOS</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>Tarjeta entregada</translation>
    </message>
    <message>
        <source>Badge taken</source>
        <translation>Tarjeta retirada</translation>
    </message>
    <message>
        <source>Barcode and chip belong to this runner.</source>
        <translation>El código de barras y el chip son de esta persona.</translation>
    </message>
    <message>
        <source>Begun here: was it handed over?</source>
        <translation>Empezado aquí: ¿se entregó?</translation>
    </message>
    <message>
        <source>Being made at {station}</source>
        <translation>En preparación en {station}</translation>
    </message>
    <message>
        <source>Being made here</source>
        <translation>En preparación aquí</translation>
    </message>
    <message>
        <source>Bib came out</source>
        <translation>Dorsal impreso</translation>
    </message>
    <message>
        <source>Bib handed over</source>
        <translation>Dorsal entregado</translation>
    </message>
    <message>
        <source>Bib left behind</source>
        <translation>Dorsal olvidado</translation>
    </message>
    <message>
        <source>Bib number</source>
        <translation>Número de dorsal</translation>
    </message>
    <message>
        <source>Bib number: scan or type it</source>
        <translation>Número de dorsal: escanéelo o escríbalo</translation>
    </message>
    <message>
        <source>Bib read back</source>
        <translation>Dorsal comprobado</translation>
    </message>
    <message>
        <source>Bib {bib}</source>
        <translation>Dorsal {bib}</translation>
    </message>
    <message>
        <source>Bib {bib}  ·  {name}</source>
        <translation>Dorsal {bib}  ·  {name}</translation>
    </message>
    <message>
        <source>Bib {bib} done</source>
        <translation>Dorsal {bib} hecho</translation>
    </message>
    <message>
        <source>Bib {bib} is being made at {where}: finish it there first.</source>
        <translation>El dorsal {bib} se está haciendo en {where}: termínelo primero allí.</translation>
    </message>
    <message>
        <source>Bib {bib} was handed over</source>
        <translation>Se ha entregado el dorsal {bib}</translation>
    </message>
    <message>
        <source>Bib {bib} was left behind</source>
        <translation>El dorsal {bib} ha quedado olvidado</translation>
    </message>
    <message>
        <source>Bib {bib} was never collected: scan the runner&apos;s pass instead.</source>
        <translation>El dorsal {bib} nunca se recogió: escanee el pase del participante.</translation>
    </message>
    <message>
        <source>Bib {bib}: {what}</source>
        <translation>Dorsal {bib}: {what}</translation>
    </message>
    <message>
        <source>Bibs collected</source>
        <translation>Dorsales recogidos</translation>
    </message>
    <message>
        <source>Bibs hour by hour</source>
        <translation>Dorsales hora a hora</translation>
    </message>
    <message>
        <source>Bibs within the last hour</source>
        <translation>Dorsales en la última hora</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Born on {day}</source>
        <translation>Fecha de nacimiento: {day}</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation>Fecha de nacimiento: {day}</translation>
    </message>
    <message>
        <source>Call a volunteer</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Checks documents</source>
        <translation>Comprueba documentos</translation>
    </message>
    <message>
        <source>Chip revoked</source>
        <translation>Chip anulado</translation>
    </message>
    <message>
        <source>Chip written</source>
        <translation>Chip grabado</translation>
    </message>
    <message>
        <source>Choices: {count}.</source>
        <translation>Opciones: {count}.</translation>
    </message>
    <message>
        <source>Choose a start area.</source>
        <translation>Elija un cajón de salida.</translation>
    </message>
    <message>
        <source>Choose one to go on here where it stopped.</source>
        <translation>Elija uno para continuar aquí donde se detuvo.</translation>
    </message>
    <message>
        <source>Choose one to go on where it stopped.</source>
        <translation>Elija uno para continuar donde se detuvo.</translation>
    </message>
    <message>
        <source>Choose with the arrows and Enter. Ask for the birth date where names are alike.</source>
        <translation>Elija con las flechas e Intro. Pregunte la fecha de nacimiento si los nombres se parecen.</translation>
    </message>
    <message>
        <source>Choose {race}</source>
        <translation>Elegir {race}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close Dossard</source>
        <translation>Cerrar Dossard</translation>
    </message>
    <message>
        <source>Close Dossard?</source>
        <translation>¿Cerrar Dossard?</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Close it after the last bib: every station then refuses, and says so.</source>
        <translation>Ciérrelo tras el último dorsal: entonces todos los puestos rechazan y lo dicen.</translation>
    </message>
    <message>
        <source>Close the event</source>
        <translation>Cerrar el evento</translation>
    </message>
    <message>
        <source>Close this kiosk for runners</source>
        <translation>Cerrar este quiosco al público</translation>
    </message>
    <message>
        <source>Closed since {when}</source>
        <translation>Cerrado desde {when}</translation>
    </message>
    <message>
        <source>Closed – please use another station</source>
        <translation>Cerrado – utilice otro puesto, por favor</translation>
    </message>
    <message>
        <source>Code for the help desk: {code}</source>
        <translation>Código para el punto de ayuda: {code}</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recoge</translation>
    </message>
    <message>
        <source>Collected by: {proxy}</source>
        <translation>Recoge: {proxy}</translation>
    </message>
    <message>
        <source>Collected on {when} at {station}</source>
        <translation>Recogido el {when} en {station}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>DOSSARD STAFF</source>
        <translation>DOSSARD EQUIPO</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Pantalla oscura</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Deleted. Signs left: {count}.</source>
        <translation>Borrado. Caracteres que quedan: {count}.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Destroy this piece of bib {bib}</source>
        <translation>Destruya este ejemplar del dorsal {bib}</translation>
    </message>
    <message>
        <source>Destroyed – make another</source>
        <translation>Destruido – hacer otro</translation>
    </message>
    <message>
        <source>Destroyed – make no other</source>
        <translation>Destruido – no hacer otro</translation>
    </message>
    <message>
        <source>Device took nothing</source>
        <translation>El aparato no tomó nada</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>Documentos vistos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>Each group has one name and one birth date. Enter opens a person; nothing is merged here.</source>
        <translation>Cada grupo comparte nombre y fecha de nacimiento. Intro abre una persona; aquí no se fusiona nada.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Vacío.</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Enter makes the next bib; when it is read back, Enter hands it over and begins the one after. Who makes a first bib here says that the documents were seen.</source>
        <translation>Intro hace el siguiente dorsal; una vez comprobado, Intro lo entrega y empieza el que sigue. Quien hace aquí un primer dorsal declara haber visto los documentos.</translation>
    </message>
    <message>
        <source>Erase the last one</source>
        <translation>Borrar el último</translation>
    </message>
    <message>
        <source>Esc twice</source>
        <translation>Esc dos veces</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event closed</source>
        <translation>Evento cerrado</translation>
    </message>
    <message>
        <source>Event opened again</source>
        <translation>Evento reabierto</translation>
    </message>
    <message>
        <source>Event: {name}</source>
        <translation>Evento: {name}</translation>
    </message>
    <message>
        <source>Every bib is handed over.</source>
        <translation>Todos los dorsales están entregados.</translation>
    </message>
    <message>
        <source>Every station refuses until a supervisor opens it again.</source>
        <translation>Todos los puestos rechazan hasta que un responsable lo reabra.</translation>
    </message>
    <message>
        <source>Everybody near you will hear your name and what you type. F7 once more allows it.</source>
        <translation>Quienes estén cerca oirán su nombre y lo que escriba. Pulse F7 otra vez para permitirlo.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Explains a refusal</source>
        <translation>Explica un rechazo</translation>
    </message>
    <message>
        <source>Find my place</source>
        <translation>Buscar mi plaza</translation>
    </message>
    <message>
        <source>Finish bib {bib} first: nothing was looked up.</source>
        <translation>Termine primero el dorsal {bib}: no se ha buscado nada.</translation>
    </message>
    <message>
        <source>Finish them first: see Twice &amp; unfinished.</source>
        <translation>Termínelos primero: vea Duplicados y pendientes.</translation>
    </message>
    <message>
        <source>Finish this bib first</source>
        <translation>Termine primero este dorsal</translation>
    </message>
    <message>
        <source>First the number of a bib that was collected, then what happened to it.</source>
        <translation>Primero el número de un dorsal recogido; después, qué le ha pasado.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Full name; leave it empty for the runner</source>
        <translation>Nombre completo; déjelo vacío si viene el participante</translation>
    </message>
    <message>
        <source>Give this start area</source>
        <translation>Dar este cajón</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>Continuar la visita</translation>
    </message>
    <message>
        <source>Go to the sign of the bar</source>
        <translation>Siga la señal de la barra</translation>
    </message>
    <message>
        <source>Go to the sign of the circle</source>
        <translation>Siga la señal del círculo</translation>
    </message>
    <message>
        <source>Go to the sign of the cross</source>
        <translation>Siga la señal de la cruz</translation>
    </message>
    <message>
        <source>Go to the sign of the diamond</source>
        <translation>Siga la señal del rombo</translation>
    </message>
    <message>
        <source>Go to the sign of the hexagon</source>
        <translation>Siga la señal del hexágono</translation>
    </message>
    <message>
        <source>Go to the sign of the square</source>
        <translation>Siga la señal del cuadrado</translation>
    </message>
    <message>
        <source>Go to the sign of the star</source>
        <translation>Siga la señal de la estrella</translation>
    </message>
    <message>
        <source>Go to the sign of the triangle</source>
        <translation>Siga la señal del triángulo</translation>
    </message>
    <message>
        <source>Guardian is here</source>
        <translation>Responsable legal presente</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over bib {bib}</source>
        <translation>Entregue el dorsal {bib}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Hands a bib over</source>
        <translation>Entrega un dorsal</translation>
    </message>
    <message>
        <source>Has just finished a bib</source>
        <translation>Acaba de terminar un dorsal</translation>
    </message>
    <message>
        <source>Has stopped</source>
        <translation>Se ha detenido</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hold its code still, a hand&apos;s width away.</source>
        <translation>Mantenga el código quieto, a un palmo de distancia.</translation>
    </message>
    <message>
        <source>Hold the barcode of bib {bib} before the scanner</source>
        <translation>Acerque al lector el código de barras del dorsal {bib}</translation>
    </message>
    <message>
        <source>I am of the staff</source>
        <translation>Soy del equipo</translation>
    </message>
    <message>
        <source>I have no pass</source>
        <translation>No tengo pase</translation>
    </message>
    <message>
        <source>I have taken it away</source>
        <translation>Lo he retirado</translation>
    </message>
    <message>
        <source>I have taken my bib</source>
        <translation>He cogido mi dorsal</translation>
    </message>
    <message>
        <source>I have understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carné de identidad</translation>
    </message>
    <message>
        <source>Identity seen</source>
        <translation>Identidad comprobada</translation>
    </message>
    <message>
        <source>If its barcode does not scan, a supervisor answers for it.</source>
        <translation>Si su código de barras no se lee, responde un supervisor.</translation>
    </message>
    <message>
        <source>Is bib {bib} out?</source>
        <translation>¿Ha salido el dorsal {bib}?</translation>
    </message>
    <message>
        <source>Is the chain intact?</source>
        <translation>¿Está íntegra la cadena?</translation>
    </message>
    <message>
        <source>Issue bib</source>
        <translation>Expedir dorsal</translation>
    </message>
    <message>
        <source>It does not scan</source>
        <translation>No se lee</translation>
    </message>
    <message>
        <source>It is corrected in the event&apos;s list too, so that a replacement says the same.</source>
        <translation>También se corrige en la lista del evento, para que una sustitución diga lo mismo.</translation>
    </message>
    <message>
        <source>It is in</source>
        <translation>Ya está puesto</translation>
    </message>
    <message>
        <source>It must not be used. Cut through its number and its chip.</source>
        <translation>No debe usarse. Corte el número y el chip.</translation>
    </message>
    <message>
        <source>It proves that this bib is yours.</source>
        <translation>Así se comprueba que este dorsal es suyo.</translation>
    </message>
    <message>
        <source>It stands in the organiser&apos;s message to you.</source>
        <translation>Figura en el mensaje que le envió la organización.</translation>
    </message>
    <message>
        <source>It was handed over</source>
        <translation>Se entregó</translation>
    </message>
    <message>
        <source>Its barcode was read: the bib is in your hand.</source>
        <translation>Se ha leído su código de barras: el dorsal está en sus manos.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Journal: who did what</source>
        <translation>Registro: quién hizo qué</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Guardado en {folder}</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels left: {count}.</source>
        <translation>Etiquetas restantes: {count}.</translation>
    </message>
    <message>
        <source>Labels left: {count}. Runs out at {time}.</source>
        <translation>Etiquetas restantes: {count}. Se acaban a las {time}.</translation>
    </message>
    <message>
        <source>Labels on the new roll</source>
        <translation>Etiquetas en el rollo nuevo</translation>
    </message>
    <message>
        <source>Laid aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Texto muy grande</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Dejarlo cerrado</translation>
    </message>
    <message>
        <source>Leave the chip on the encoder until the next step.</source>
        <translation>Deje el chip en el codificador hasta el paso siguiente.</translation>
    </message>
    <message>
        <source>Left bib taken away</source>
        <translation>Dorsal olvidado retirado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light screen</source>
        <translation>Pantalla clara</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Claro, oscuro, alto contraste</translation>
    </message>
    <message>
        <source>Look at the printer. Nothing is printed again before you answer.</source>
        <translation>Mire la impresora. No se vuelve a imprimir nada antes de su respuesta.</translation>
    </message>
    <message>
        <source>Look at this person&apos;s own document. The journal keeps that somebody else collected, not who.</source>
        <translation>Mire el documento de esta persona. El registro guarda que recogió otra persona, no quién.</translation>
    </message>
    <message>
        <source>Looking up …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Looks a runner up</source>
        <translation>Busca a un participante</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Lost or damaged: replace it</source>
        <translation>Perdido o dañado: sustituirlo</translation>
    </message>
    <message>
        <source>Lost, damaged or stolen</source>
        <translation>Perdido, dañado o robado</translation>
    </message>
    <message>
        <source>Make the next bib</source>
        <translation>Hacer el siguiente dorsal</translation>
    </message>
    <message>
        <source>Make the replacement</source>
        <translation>Hacer la sustitución</translation>
    </message>
    <message>
        <source>Makes a bib</source>
        <translation>Hace un dorsal</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de socio</translation>
    </message>
    <message>
        <source>Member {member}: {what}</source>
        <translation>Socio {member}: {what}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>NO BIB</source>
        <translation>SIN DORSAL</translation>
    </message>
    <message>
        <source>NOT YET</source>
        <translation>TODAVÍA NO</translation>
    </message>
    <message>
        <source>Name of the person who collects for the runner</source>
        <translation>Nombre de quien recoge por el participante</translation>
    </message>
    <message>
        <source>Name of the staff</source>
        <translation>Nombre de la persona del equipo</translation>
    </message>
    <message>
        <source>Name on the bib</source>
        <translation>Nombre en el dorsal</translation>
    </message>
    <message>
        <source>Name to print</source>
        <translation>Nombre que se imprime</translation>
    </message>
    <message>
        <source>Names and typed signs are said from now on.</source>
        <translation>A partir de ahora se dicen los nombres y lo que se escribe.</translation>
    </message>
    <message>
        <source>Names and typed signs are said.</source>
        <translation>Se dicen los nombres y lo que se escribe.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nunca visto</translation>
    </message>
    <message>
        <source>New roll</source>
        <translation>Rollo nuevo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next runner</source>
        <translation>Siguiente participante</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No bib can be given out here.</source>
        <translation>Aquí no se puede entregar ningún dorsal.</translation>
    </message>
    <message>
        <source>No bib can be made here now.</source>
        <translation>Ahora no se puede hacer ningún dorsal aquí.</translation>
    </message>
    <message>
        <source>No bib was collected yet: serve this runner at a desk, or by Surge.</source>
        <translation>Aún no se ha recogido ningún dorsal: atienda a esta persona en un mostrador o con Hora punta.</translation>
    </message>
    <message>
        <source>No bib was made.</source>
        <translation>No se hizo ningún dorsal.</translation>
    </message>
    <message>
        <source>No bib was made; number {bib} is taken back</source>
        <translation>No se hizo ningún dorsal; se recupera el número {bib}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No name will be printed.</source>
        <translation>No se imprimirá ningún nombre.</translation>
    </message>
    <message>
        <source>No roll was noted yet: see Stations, New roll.</source>
        <translation>Aún no consta ningún rollo: vea Puestos, Rollo nuevo.</translation>
    </message>
    <message>
        <source>No start area</source>
        <translation>Sin cajón de salida</translation>
    </message>
    <message>
        <source>No station has said anything yet.</source>
        <translation>Ningún puesto ha dado señales todavía.</translation>
    </message>
    <message>
        <source>No two people with a place share name and birth date.</source>
        <translation>No hay dos personas con plaza que compartan nombre y fecha de nacimiento.</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>No, no ha salido nada</translation>
    </message>
    <message>
        <source>Nobody can set this aside.</source>
        <translation>Nadie puede descartar este motivo.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se ha encontrado a nadie</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Add a supervisor: kiosk staff add</source>
        <translation>Nadie tiene PIN todavía. Añada un responsable: kiosk staff add</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Add a supervisor: kiosk staff add NAME --role supervisor</source>
        <translation>Nadie tiene PIN todavía. Añada un responsable: kiosk staff add NAME --role supervisor</translation>
    </message>
    <message>
        <source>Nobody has collected bib {bib}: scan the runner&apos;s pass instead.</source>
        <translation>Nadie ha recogido el dorsal {bib}: escanee el pase del participante.</translation>
    </message>
    <message>
        <source>Nobody is known under this number.</source>
        <translation>No se conoce a nadie con este número.</translation>
    </message>
    <message>
        <source>Nobody is on the list. Scan bibs or passes of those who need one.</source>
        <translation>No hay nadie en la lista. Escanee los dorsales o pases de quienes lo necesiten.</translation>
    </message>
    <message>
        <source>Nobody is served here at the moment.</source>
        <translation>En este momento aquí no se atiende a nadie.</translation>
    </message>
    <message>
        <source>Nobody seems to be in twice</source>
        <translation>No parece haber duplicados</translation>
    </message>
    <message>
        <source>Nobody was there for two minutes: please sign in again.</source>
        <translation>Sin actividad durante dos minutos: identifíquese de nuevo.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Not collected after all</source>
        <translation>Al final no se recogió</translation>
    </message>
    <message>
        <source>Not confirmed – stop here</source>
        <translation>Sin confirmar – parar aquí</translation>
    </message>
    <message>
        <source>Not known whether it is out</source>
        <translation>No se sabe si ha salido</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not seen for {time}</source>
        <translation>Sin señales desde hace {time}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message numerus="yes">
        <source>Noted: a new roll of {n} labels.</source>
        <translation>
            <numerusform>Anotado: rollo nuevo de {n} etiqueta.</numerusform>
            <numerusform>Anotado: rollo nuevo de {n} etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a supervisor can. It then stays closed until somebody starts it again.</source>
        <translation>Solo puede un supervisor. Después queda cerrado hasta que alguien lo inicie de nuevo.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Pickup is open</source>
        <translation>La recogida está abierta</translation>
    </message>
    <message>
        <source>Please wait {seconds} s, or call a volunteer.</source>
        <translation>Espere {seconds} s, o pida ayuda.</translation>
    </message>
    <message>
        <source>The ribbon ends soon. Labels it is good for: {count}. Have a new one at hand.</source>
        <translation>La cinta se acaba pronto. Etiquetas posibles: {count}. Tenga una nueva a mano.</translation>
    </message>
    <message>
        <source>The roll ends soon. Labels left: {count}. Have a new one at hand.</source>
        <translation>El rollo se acaba pronto. Etiquetas restantes: {count}. Tenga uno nuevo a mano.</translation>
    </message>
    <message>
        <source>This number and this birth date are not together in our list. Check both, or go to the help desk. ({code})</source>
        <translation>Este número y esta fecha de nacimiento no van juntos en nuestra lista. Compruebe ambos o vaya al punto de ayuda. ({code})</translation>
    </message>
    <message>
        <source>Notes something</source>
        <translation>Anota algo</translation>
    </message>
    <message>
        <source>A code for bib {bib} that was never given out</source>
        <translation>Un código del dorsal {bib} que nunca se entregó</translation>
    </message>
    <message>
        <source>A copy of the chip of bib {bib}</source>
        <translation>Una copia del chip del dorsal {bib}</translation>
    </message>
    <message>
        <source>A later copy has replaced it: it does not count. Destroy it.</source>
        <translation>Una copia posterior lo sustituyó: no cuenta. Destrúyalo.</translation>
    </message>
    <message>
        <source>A new one is in</source>
        <translation>Ya hay uno nuevo puesto</translation>
    </message>
    <message>
        <source>A rehearsal&apos;s chips are of no use to the timing.</source>
        <translation>Los chips de un ensayo no sirven para el cronometraje.</translation>
    </message>
    <message>
        <source>A revoked chip of bib {bib}</source>
        <translation>Un chip revocado del dorsal {bib}</translation>
    </message>
    <message>
        <source>A supervisor can set this aside at a desk: scan the pass there, then F10.</source>
        <translation>Un supervisor puede descartar este motivo en un mostrador: escanee allí el pase y pulse F10.</translation>
    </message>
    <message>
        <source>A void chip of bib {bib}</source>
        <translation>Un chip anulado del dorsal {bib}</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Bib {bib} is kept at a desk: scan the runner&apos;s pass and hand it over.</source>
        <translation>El dorsal {bib} está guardado en un mostrador: escanee el pase de la persona y entréguelo.</translation>
    </message>
    <message>
        <source>Bib, member, attempt such as 1427.1, chip, or a code such as R09</source>
        <translation>Dorsal, socio, intento como 1427.1, chip o código como R09</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Chip code</source>
        <translation>Código del chip</translation>
    </message>
    <message>
        <source>Does bib {bib} scan?</source>
        <translation>¿Se lee el dorsal {bib}?</translation>
    </message>
    <message>
        <source>Factory number</source>
        <translation>Número de fábrica</translation>
    </message>
    <message>
        <source>First mark what you have seen.</source>
        <translation>Marque primero lo que ha visto.</translation>
    </message>
    <message>
        <source>Forget all people for ever: on the command line, once the event is closed.</source>
        <translation>Olvidar a todas las personas para siempre: en la línea de comandos, con la prueba cerrada.</translation>
    </message>
    <message>
        <source>Give this chip up</source>
        <translation>Descartar este chip</translation>
    </message>
    <message>
        <source>Go on with the runner</source>
        <translation>Continuar con la persona</translation>
    </message>
    <message>
        <source>Hold its barcode before the scanner. If it is spoilt or does not read, another one is made.</source>
        <translation>Ponga su código de barras ante el lector. Si está estropeado o no se lee, se hace otro.</translation>
    </message>
    <message>
        <source>How many labels are left; a new one is in</source>
        <translation>Cuántas etiquetas quedan y qué se ha puesto</translation>
    </message>
    <message>
        <source>Is bib {bib} as it should be?</source>
        <translation>¿Está bien el dorsal {bib}?</translation>
    </message>
    <message>
        <source>It does not count yet. Go on with that bib at {station}.</source>
        <translation>Todavía no cuenta. Continúe con ese dorsal en {station}.</translation>
    </message>
    <message>
        <source>It is blank, or of another event. A bib can be made with it.</source>
        <translation>Está en blanco o es de otro evento. Se puede hacer un dorsal con él.</translation>
    </message>
    <message>
        <source>It is proven. If it is spoilt, say so: it is destroyed and another one is made.</source>
        <translation>Está comprobado. Si está estropeado, indíquelo: se destruye y se hace otro.</translation>
    </message>
    <message>
        <source>It is the one that counts for this bib.</source>
        <translation>Es el que cuenta para este dorsal.</translation>
    </message>
    <message>
        <source>It was left at a kiosk, and staff keep it at a desk. Find it there and scan it.</source>
        <translation>Quedó olvidado en un quiosco y el equipo lo guarda en un mostrador. Búsquelo allí y escanéelo.</translation>
    </message>
    <message>
        <source>It was left at a kiosk, and staff keep it at a desk. Find it, and look at its number.</source>
        <translation>Quedó olvidado en un quiosco y el equipo lo guarda en un mostrador. Búsquelo y compruebe su número.</translation>
    </message>
    <message>
        <source>It was not made with this database. Keep it and call a supervisor.</source>
        <translation>No se hizo con esta base de datos. Guárdelo y llame a un supervisor.</translation>
    </message>
    <message>
        <source>It was written over or half written. Destroy it: its runner needs another bib.</source>
        <translation>Se reescribió o se grabó a medias. Destrúyalo: esa persona necesita otro dorsal.</translation>
    </message>
    <message>
        <source>Its own chip is another one. Keep this one and call a supervisor.</source>
        <translation>Su propio chip es otro. Guarde este y llame a un supervisor.</translation>
    </message>
    <message>
        <source>Kept bib found at a desk</source>
        <translation>Dorsal guardado encontrado en un mostrador</translation>
    </message>
    <message>
        <source>Labels the new ribbon is good for</source>
        <translation>Etiquetas posibles con la cinta nueva</translation>
    </message>
    <message>
        <source>Lay one chip, or one bib with its chip, on the encoder and keep the others 30 cm away.</source>
        <translation>Ponga un chip, o un dorsal con su chip, en el codificador y mantenga los demás a 30 cm.</translation>
    </message>
    <message>
        <source>Lists written for organiser and timing</source>
        <translation>Listas escritas para la organización y el cronometraje</translation>
    </message>
    <message>
        <source>Made on {when} at {station}</source>
        <translation>Hecho el {when} en {station}</translation>
    </message>
    <message>
        <source>Make a replacement</source>
        <translation>Hacer una sustitución</translation>
    </message>
    <message>
        <source>New ribbon</source>
        <translation>Cinta nueva</translation>
    </message>
    <message>
        <source>No bib is in their hands; they keep number {bib}</source>
        <translation>No tiene ningún dorsal en su poder; conserva el número {bib}</translation>
    </message>
    <message>
        <source>No chip was read</source>
        <translation>No se leyó ningún chip</translation>
    </message>
    <message>
        <source>No ribbon is in</source>
        <translation>Sin cinta</translation>
    </message>
    <message>
        <source>No ribbon is noted.</source>
        <translation>No consta ninguna cinta.</translation>
    </message>
    <message>
        <source>No runner is shown.</source>
        <translation>No se muestra a nadie.</translation>
    </message>
    <message>
        <source>Not a chip of this event</source>
        <translation>No es un chip de este evento</translation>
    </message>
    <message numerus="yes">
        <source>Noted: a ribbon for {n} labels.</source>
        <translation>
            <numerusform>Anotado: una cinta para {n} etiqueta.</numerusform>
            <numerusform>Anotado: una cinta para {n} etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: no ribbon is in.</source>
        <translation>Anotado: no hay cinta puesta.</translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Nothing is written to it.</source>
        <translation>No se graba nada en él.</translation>
    </message>
    <message>
        <source>Nothing was found. Search fewer things at once.</source>
        <translation>No se ha encontrado nada. Busque menos cosas a la vez.</translation>
    </message>
    <message>
        <source>Nothing went out unnoticed. When it is put right, go on from here.</source>
        <translation>Nada ha salido sin registrarse. Cuando esté resuelto, continúe desde aquí.</translation>
    </message>
    <message>
        <source>Noting it …</source>
        <translation>Anotando …</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number and birth date together show who you are.</source>
        <translation>El número y la fecha de nacimiento juntos demuestran quién es usted.</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>Número asignado</translation>
    </message>
    <message>
        <source>Number of the finished bib</source>
        <translation>Número del dorsal terminado</translation>
    </message>
    <message>
        <source>Number {bib} is yours</source>
        <translation>El número {bib} es suyo</translation>
    </message>
    <message>
        <source>Number {bib} was theirs already and stays.</source>
        <translation>El número {bib} ya era suyo y se mantiene.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>One moment: looking up whose bib it is.</source>
        <translation>Un momento: buscando de quién es el dorsal.</translation>
    </message>
    <message>
        <source>One person collects for {limit} runners at most.</source>
        <translation>Una persona recoge como máximo por {limit} participantes.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open this kiosk again</source>
        <translation>Reabrir este quiosco</translation>
    </message>
    <message>
        <source>Or hold your badge before the scanner.</source>
        <translation>O acerque su tarjeta al lector.</translation>
    </message>
    <message>
        <source>Organiser confirmed by phone</source>
        <translation>La organización lo confirmó por teléfono</translation>
    </message>
    <message>
        <source>Others can hear this: your name and what you type are left out.</source>
        <translation>Otras personas pueden oír esto: no se dicen su nombre ni lo que escribe.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Out of order – please use another station</source>
        <translation>Fuera de servicio – utilice otro puesto, por favor</translation>
    </message>
    <message>
        <source>Out, but spoilt or cut off? Answer yes; then say that it does not scan.</source>
        <translation>¿Ha salido, pero estropeado o cortado? Responda sí; después indique que no se lee.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN, or scan your badge</source>
        <translation>PIN, o escanee su tarjeta</translation>
    </message>
    <message>
        <source>PPS health certificate</source>
        <translation>Certificado de salud PPS</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pass revoked</source>
        <translation>Pase anulado</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Pause after this bib</source>
        <translation>Pausa tras este dorsal</translation>
    </message>
    <message>
        <source>People forgotten</source>
        <translation>Personas olvidadas</translation>
    </message>
    <message>
        <source>People with the same name and birth date</source>
        <translation>Personas con el mismo nombre y fecha de nacimiento</translation>
    </message>
    <message>
        <source>Perhaps in twice</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Perhaps in twice: {count}</source>
        <translation>Posibles duplicados: {count}</translation>
    </message>
    <message>
        <source>Pickups that are open, at any desk</source>
        <translation>Recogidas abiertas en cualquier mostrador</translation>
    </message>
    <message>
        <source>Picture of the bib</source>
        <translation>Imagen del dorsal</translation>
    </message>
    <message>
        <source>Piece destroyed</source>
        <translation>Ejemplar destruido</translation>
    </message>
    <message>
        <source>Piece given up</source>
        <translation>Ejemplar descartado</translation>
    </message>
    <message>
        <source>Please call a volunteer</source>
        <translation>Pida ayuda, por favor</translation>
    </message>
    <message>
        <source>Please go to the help desk.</source>
        <translation>Vaya al punto de ayuda, por favor.</translation>
    </message>
    <message>
        <source>Please have an identity document with a photo ready.</source>
        <translation>Tenga a mano un documento de identidad con foto.</translation>
    </message>
    <message>
        <source>Please have this ready too: {kinds}</source>
        <translation>Tenga a mano también: {kinds}</translation>
    </message>
    <message>
        <source>Press F2 or plug in a headset to hear this screen.</source>
        <translation>Pulse F2 o conecte unos auriculares para oír esta pantalla.</translation>
    </message>
    <message>
        <source>Print and chip</source>
        <translation>Impresión y chip</translation>
    </message>
    <message>
        <source>Print no name</source>
        <translation>No imprimir nombre</translation>
    </message>
    <message>
        <source>Printing bib {bib}</source>
        <translation>Imprimiendo el dorsal {bib}</translation>
    </message>
    <message>
        <source>Put it right; the bib goes on by itself and nothing is printed twice.</source>
        <translation>Resuélvalo; el dorsal continúa solo y nada se imprime dos veces.</translation>
    </message>
    <message>
        <source>Put it right; this runner is looked up again by itself.</source>
        <translation>Resuélvalo; esta persona se volverá a buscar automáticamente.</translation>
    </message>
    <message>
        <source>Put on the surge list</source>
        <translation>Añadido a la lista de hora punta</translation>
    </message>
    <message>
        <source>REHEARSAL – devices may be simulated, bibs carry a watermark</source>
        <translation>ENSAYO – aparatos quizá simulados, dorsales con marca de agua</translation>
    </message>
    <message>
        <source>REHEARSAL – this bib does not count</source>
        <translation>ENSAYO – este dorsal no es válido</translation>
    </message>
    <message>
        <source>RUNNER</source>
        <translation>PARTICIPANTE</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Read the chip</source>
        <translation>Leer el chip</translation>
    </message>
    <message>
        <source>Reading the whole journal …</source>
        <translation>Leyendo todo el registro …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready for the next runner: scan a pass, or type a name.</source>
        <translation>Listo para el siguiente participante: escanee un pase o escriba un nombre.</translation>
    </message>
    <message>
        <source>Really? It will be destroyed</source>
        <translation>¿Seguro? Se destruirá</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused, reason {code}</source>
        <translation>Rechazado, motivo {code}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Replace a bib</source>
        <translation>Sustituir un dorsal</translation>
    </message>
    <message>
        <source>Replacement begun</source>
        <translation>Sustitución iniciada</translation>
    </message>
    <message>
        <source>Replacement desk</source>
        <translation>Mostrador de sustituciones</translation>
    </message>
    <message>
        <source>Reserves a number</source>
        <translation>Reserva un número</translation>
    </message>
    <message>
        <source>Reserving a number …</source>
        <translation>Reservando un número …</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Permiso de residencia</translation>
    </message>
    <message>
        <source>Ribbon left for labels: {count}.</source>
        <translation>Cinta restante, en etiquetas: {count}.</translation>
    </message>
    <message>
        <source>Ribbon left for labels: {count}. Runs out at {time}.</source>
        <translation>Cinta restante, en etiquetas: {count}. Se acaba a las {time}.</translation>
    </message>
    <message>
        <source>Roll and ribbon</source>
        <translation>Rollo y cinta</translation>
    </message>
    <message>
        <source>Roll or ribbon taken out</source>
        <translation>Rollo o cinta retirados</translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation>Lista importada</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Say what happened to the bib.</source>
        <translation>Indique qué le ha pasado al dorsal.</translation>
    </message>
    <message>
        <source>Scan a pass, or type a name or number</source>
        <translation>Escanee un pase, o escriba un nombre o número</translation>
    </message>
    <message>
        <source>Scan a pass, or type a name, a number or a birth date and press Enter.</source>
        <translation>Escanee un pase, o escriba un nombre, un número o una fecha de nacimiento y pulse Intro.</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Escanear o buscar</translation>
    </message>
    <message>
        <source>Scan or type the bib, or a name</source>
        <translation>Escanee o escriba el dorsal, o un nombre</translation>
    </message>
    <message>
        <source>Scan or type the number of the bib.</source>
        <translation>Escanee o escriba el número del dorsal.</translation>
    </message>
    <message>
        <source>Scan or type the number of the bib; a pass or a member number does too.</source>
        <translation>Escanee o escriba el número del dorsal; también vale un pase o un número de socio.</translation>
    </message>
    <message>
        <source>Scan the barcode of bib {bib}</source>
        <translation>Escanee el código de barras del dorsal {bib}</translation>
    </message>
    <message>
        <source>Scan the bib that came back. It is destroyed next; the runner can collect again later.</source>
        <translation>Escanee el dorsal devuelto. A continuación se destruye; la persona podrá recogerlo más tarde.</translation>
    </message>
    <message>
        <source>Scan the bib, or type its number</source>
        <translation>Escanee el dorsal, o escriba su número</translation>
    </message>
    <message>
        <source>Scan the bib, or type {bib}</source>
        <translation>Escanee el dorsal, o escriba {bib}</translation>
    </message>
    <message>
        <source>Scan to hand-over, usual</source>
        <translation>Del escaneo a la entrega, habitual</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Seen – make the bib</source>
        <translation>Visto – hacer el dorsal</translation>
    </message>
    <message>
        <source>Seen: decide again</source>
        <translation>Visto: decidir de nuevo</translation>
    </message>
    <message>
        <source>Sent to a device</source>
        <translation>Enviado a un aparato</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Set aside by {name}.</source>
        <translation>Motivo descartado por {name}.</translation>
    </message>
    <message>
        <source>Set aside for later</source>
        <translation>Dejar para más tarde</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Descartar este motivo</translation>
    </message>
    <message>
        <source>Set this aside?</source>
        <translation>¿Descartar este motivo?</translation>
    </message>
    <message>
        <source>Show stations</source>
        <translation>Ver los puestos</translation>
    </message>
    <message>
        <source>Show your badge, or type name and PIN</source>
        <translation>Muestre su tarjeta, o escriba nombre y PIN</translation>
    </message>
    <message>
        <source>Show your pass to the scanner</source>
        <translation>Acerque su pase al lector</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identificarse</translation>
    </message>
    <message>
        <source>Sign in first: name and PIN, or your badge.</source>
        <translation>Identifíquese primero: nombre y PIN, o su tarjeta.</translation>
    </message>
    <message>
        <source>Sign in to see the board, replace bibs and serve race morning.</source>
        <translation>Identifíquese para ver el panel, sustituir dorsales y atender la mañana de la carrera.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Identificación fallida</translation>
    </message>
    <message>
        <source>Sign-in had to wait</source>
        <translation>Identificación en espera</translation>
    </message>
    <message>
        <source>Signed in after wrong PINs</source>
        <translation>Identificación tras PIN erróneos</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>Identificado: {name}</translation>
    </message>
    <message>
        <source>Signs typed: {count}.</source>
        <translation>Caracteres escritos: {count}.</translation>
    </message>
    <message>
        <source>Something personal is left out here. F7 says it aloud.</source>
        <translation>Aquí se omite un dato personal. F7 lo dice en voz alta.</translation>
    </message>
    <message>
        <source>Something went wrong here.</source>
        <translation>Algo ha fallado aquí.</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw. Call a supervisor; the log says more.</source>
        <translation>Ha ocurrido un fallo imprevisto. Llame a un responsable; el registro técnico dice más.</translation>
    </message>
    <message>
        <source>Speech is off. F2 begins again.</source>
        <translation>La voz está apagada. F2 la reanuda.</translation>
    </message>
    <message>
        <source>Sports document seen</source>
        <translation>Documento deportivo visto</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Staff added</source>
        <translation>Persona añadida al equipo</translation>
    </message>
    <message>
        <source>Staff menu</source>
        <translation>Menú del equipo</translation>
    </message>
    <message>
        <source>Staff removed</source>
        <translation>Persona retirada del equipo</translation>
    </message>
    <message>
        <source>Start area</source>
        <translation>Cajón de salida</translation>
    </message>
    <message>
        <source>Start area {letter}</source>
        <translation>Cajón de salida {letter}</translation>
    </message>
    <message>
        <source>Start area {letter}, {name}</source>
        <translation>Cajón de salida {letter}, {name}</translation>
    </message>
    <message>
        <source>Start {day} at {time}</source>
        <translation>Salida: {day} a las {time}</translation>
    </message>
    <message>
        <source>Start {time}</source>
        <translation>Salida {time}</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Robado</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Supervisor sets it aside</source>
        <translation>Un responsable lo descarta</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Hora punta</translation>
    </message>
    <message>
        <source>Surge: bib begun</source>
        <translation>Hora punta: dorsal iniciado</translation>
    </message>
    <message>
        <source>Surge: bib handed over</source>
        <translation>Hora punta: dorsal entregado</translation>
    </message>
    <message>
        <source>Surge: laid aside</source>
        <translation>Hora punta: apartado</translation>
    </message>
    <message>
        <source>Surge: race morning</source>
        <translation>Hora punta: mañana de carrera</translation>
    </message>
    <message>
        <source>Tab goes on to the next choice, Enter takes it. F3 repeats, F5 is quieter, F6 louder, F4 darkens the screen, F2 ends speech.</source>
        <translation>El tabulador pasa a la opción siguiente, Intro la elige. F3 repite, F5 baja el volumen, F6 lo sube, F4 oscurece la pantalla, F2 apaga la voz.</translation>
    </message>
    <message>
        <source>Take it out and keep it at the desk. No bib is made here until you say so.</source>
        <translation>Retírelo y guárdelo en el mostrador. Aquí no se hace ningún dorsal hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Take the bib back</source>
        <translation>Recuperar el dorsal</translation>
    </message>
    <message>
        <source>Take the bib from the printer and scan it; or type its number in the field above.</source>
        <translation>Tome el dorsal de la impresora y escanéelo, o escriba su número en el campo de arriba.</translation>
    </message>
    <message>
        <source>Take the number back</source>
        <translation>Recuperar el número</translation>
    </message>
    <message>
        <source>Take your bib</source>
        <translation>Coja su dorsal</translation>
    </message>
    <message>
        <source>Taken back before the print</source>
        <translation>Recuperado antes de imprimir</translation>
    </message>
    <message>
        <source>Taken from the surge list</source>
        <translation>Quitado de la lista de hora punta</translation>
    </message>
    <message>
        <source>Taken over by another station</source>
        <translation>Asumido por otro puesto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Thank you. Enjoy the race!</source>
        <translation>Gracias. ¡Disfrute de la carrera!</translation>
    </message>
    <message>
        <source>That did not fit: it must be bib {bib}. Try again, or call a volunteer.</source>
        <translation>No coincide: tiene que ser el dorsal {bib}. Inténtelo de nuevo o pida ayuda.</translation>
    </message>
    <message>
        <source>That piece was given up: it does not count. Destroy it, or use it for another bib.</source>
        <translation>Esa pieza se descartó: no cuenta. Destrúyala o úsela para otro dorsal.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Try again, or use your badge.</source>
        <translation>El PIN era incorrecto. Inténtelo de nuevo o use su tarjeta.</translation>
    </message>
    <message>
        <source>The bib is printed</source>
        <translation>Se imprime el dorsal</translation>
    </message>
    <message>
        <source>The bib is printed and its chip written</source>
        <translation>Se imprime el dorsal y se graba su chip</translation>
    </message>
    <message>
        <source>The bib is spoilt</source>
        <translation>El dorsal está estropeado</translation>
    </message>
    <message>
        <source>The bib will say:</source>
        <translation>El dorsal dirá:</translation>
    </message>
    <message>
        <source>The chain is intact: nothing was changed or removed.</source>
        <translation>La cadena está íntegra: no se ha cambiado ni borrado nada.</translation>
    </message>
    <message>
        <source>The chain of {station} breaks at entry {number}.</source>
        <translation>La cadena de {station} se rompe en la entrada {number}.</translation>
    </message>
    <message>
        <source>The chip is written</source>
        <translation>Se graba el chip</translation>
    </message>
    <message>
        <source>The chip of bib {bib}</source>
        <translation>El chip del dorsal {bib}</translation>
    </message>
    <message>
        <source>The chip of bib {bib} answers with another code</source>
        <translation>El chip del dorsal {bib} responde con otro código</translation>
    </message>
    <message>
        <source>The chip of bib {bib}, which is being made</source>
        <translation>El chip del dorsal {bib}, que se está haciendo</translation>
    </message>
    <message>
        <source>The count begins with what you note here. It warns you in time and stops nothing.</source>
        <translation>La cuenta parte de lo que anote aquí. Avisa a tiempo y no detiene nada.</translation>
    </message>
    <message>
        <source>The first {count}: type more to find fewer</source>
        <translation>Los primeros {count}: escriba más para afinar</translation>
    </message>
    <message>
        <source>The guardian is here now</source>
        <translation>Ya está presente su responsable legal</translation>
    </message>
    <message>
        <source>The old chip is revoked as soon as the new bib is proven.</source>
        <translation>El chip antiguo se anula en cuanto se comprueba el dorsal nuevo.</translation>
    </message>
    <message>
        <source>The people were forgotten on {when}.</source>
        <translation>Los datos de las personas se borraron el {when}.</translation>
    </message>
    <message>
        <source>The place for {race} is given up.</source>
        <translation>Se renuncia a la plaza de {race}.</translation>
    </message>
    <message>
        <source>The place is real and theirs.</source>
        <translation>La plaza es auténtica y suya.</translation>
    </message>
    <message>
        <source>The printer did not say whether your bib is out. Somebody has to look.</source>
        <translation>La impresora no ha indicado si su dorsal ha salido. Alguien tiene que mirar.</translation>
    </message>
    <message>
        <source>The printer waits for somebody. Your bib goes on by itself.</source>
        <translation>La impresora espera a alguien. Su dorsal continuará solo.</translation>
    </message>
    <message>
        <source>The printer waits for you</source>
        <translation>La impresora le espera</translation>
    </message>
    <message>
        <source>The printer works. The next step comes by itself.</source>
        <translation>La impresora está trabajando. El paso siguiente llega solo.</translation>
    </message>
    <message>
        <source>The ribbon is used up: bring a new one.</source>
        <translation>La cinta se ha acabado: traiga una nueva.</translation>
    </message>
    <message>
        <source>The roll is used up: bring a new one.</source>
        <translation>El rollo se ha acabado: traiga uno nuevo.</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>El participante</translation>
    </message>
    <message>
        <source>The runner came in person</source>
        <translation>El participante ha venido en persona</translation>
    </message>
    <message>
        <source>The runner is here</source>
        <translation>El participante está aquí</translation>
    </message>
    <message>
        <source>The runner shows a document now</source>
        <translation>El participante muestra ahora un documento</translation>
    </message>
    <message>
        <source>The runner shows a valid one now</source>
        <translation>El participante muestra ahora uno válido</translation>
    </message>
    <message>
        <source>The same name and birth date under two member numbers: compare before a second bib.</source>
        <translation>El mismo nombre y fecha de nacimiento con dos números de socio: compare antes de un segundo dorsal.</translation>
    </message>
    <message>
        <source>The scanner does not work here</source>
        <translation>El lector no funciona aquí</translation>
    </message>
    <message>
        <source>The screen is dark. Keys still work.</source>
        <translation>La pantalla está oscura. Las teclas funcionan.</translation>
    </message>
    <message>
        <source>The screen is dark. Keys still work. F4 lights it again.</source>
        <translation>La pantalla está oscura. Las teclas funcionan. F4 la enciende de nuevo.</translation>
    </message>
    <message>
        <source>The screen is light again.</source>
        <translation>La pantalla vuelve a verse.</translation>
    </message>
    <message>
        <source>The visit is over. F2 begins to speak again.</source>
        <translation>La visita ha terminado. F2 vuelve a activar la voz.</translation>
    </message>
    <message>
        <source>There are twelve months. Check the month.</source>
        <translation>Hay doce meses. Compruebe el mes.</translation>
    </message>
    <message>
        <source>There is a place for each; one person runs one race. The other place is given up.</source>
        <translation>Hay una plaza en cada una; una persona corre una sola carrera. Se renuncia a la otra plaza.</translation>
    </message>
    <message>
        <source>These bibs are unfinished at this station. They are kept, and shown at the next start.</source>
        <translation>Estos dorsales están pendientes en este puesto. Se conservan y se muestran en el próximo arranque.</translation>
    </message>
    <message>
        <source>These signs cannot be printed: {signs}</source>
        <translation>Estos signos no se pueden imprimir: {signs}</translation>
    </message>
    <message>
        <source>These were open when the station stopped.</source>
        <translation>Estos estaban abiertos cuando el puesto se detuvo.</translation>
    </message>
    <message>
        <source>This bib is being made at {station}.</source>
        <translation>Este dorsal se está haciendo en {station}.</translation>
    </message>
    <message>
        <source>This bib is kept at a desk: hand it over there.</source>
        <translation>Este dorsal está guardado en un mostrador: entréguelo allí.</translation>
    </message>
    <message>
        <source>This day is still to come. Check the year.</source>
        <translation>Ese día aún no ha llegado. Compruebe el año.</translation>
    </message>
    <message>
        <source>This ends in {seconds} s</source>
        <translation>Termina en {seconds} s</translation>
    </message>
    <message>
        <source>This goes on by itself as soon as it is put right.</source>
        <translation>Continúa solo en cuanto se resuelva.</translation>
    </message>
    <message>
        <source>This has stopped</source>
        <translation>Se ha detenido</translation>
    </message>
    <message>
        <source>This is a badge. It is asked for where a PIN is; nothing was changed.</source>
        <translation>Esto es una tarjeta. Se usa donde se pide un PIN; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosco</translation>
    </message>
    <message>
        <source>This month does not have that day. Check day and month.</source>
        <translation>Ese mes no tiene ese día. Compruebe el día y el mes.</translation>
    </message>
    <message>
        <source>This page needs another role</source>
        <translation>Esta página requiere otra función</translation>
    </message>
    <message>
        <source>This piece did not turn out well. You get another one.</source>
        <translation>Este ejemplar no ha salido bien. Recibirá otro.</translation>
    </message>
    <message>
        <source>This station has stopped. Your place is safe.</source>
        <translation>Este puesto se ha detenido. Su plaza está segura.</translation>
    </message>
    <message>
        <source>This year is too long ago. Check the year.</source>
        <translation>Ese año es demasiado antiguo. Compruebe el año.</translation>
    </message>
    <message>
        <source>To end the program, a supervisor shows the badge or types name and PIN again</source>
        <translation>Para cerrar el programa, un responsable muestra de nuevo su tarjeta, o vuelve a escribir nombre y PIN</translation>
    </message>
    <message>
        <source>To try: {codes}, or a name</source>
        <translation>Para probar: {codes}, o un nombre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try fewer letters, the family name alone, or a birth date such as 14/03/1988.</source>
        <translation>Pruebe con menos letras, solo el apellido, o una fecha de nacimiento como 14/03/1988.</translation>
    </message>
    <message>
        <source>Twice &amp; unfinished</source>
        <translation>Duplicados y pendientes</translation>
    </message>
    <message>
        <source>Type day, month and year of your birth.</source>
        <translation>Escriba el día, el mes y el año de su nacimiento.</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Escribir en pantalla</translation>
    </message>
    <message>
        <source>Type the year with four digits.</source>
        <translation>Escriba el año con cuatro cifras.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Escriba su PIN.</translation>
    </message>
    <message>
        <source>Type your member number and your birth date instead.</source>
        <translation>Escriba en su lugar su número de socio y su fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Type your member number first.</source>
        <translation>Escriba primero su número de socio.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Unfinished here, and kept: {bibs}.</source>
        <translation>Pendientes aquí, y conservados: {bibs}.</translation>
    </message>
    <message>
        <source>Unfinished here: {visit}. Sign in to go on.</source>
        <translation>Pendiente aquí: {visit}. Identifíquese para continuar.</translation>
    </message>
    <message>
        <source>Unfinished: {count}</source>
        <translation>Pendientes: {count}</translation>
    </message>
    <message>
        <source>Unfinished: {count}. Bibs: {bibs}</source>
        <translation>Pendientes: {count}. Dorsales: {bibs}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Use this chip again</source>
        <translation>Volver a usar este chip</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño habitual</translation>
    </message>
    <message>
        <source>Usual, large, largest</source>
        <translation>Habitual, grande, muy grande</translation>
    </message>
    <message>
        <source>Void pieces</source>
        <translation>Ejemplares nulos</translation>
    </message>
    <message>
        <source>Void pieces of this roll: {count} of {used}, {share}. Check the chip calibration or the labels.</source>
        <translation>Ejemplares nulos de este rollo: {count} de {used}, {share}. Revise la calibración de los chips o las etiquetas.</translation>
    </message>
    <message>
        <source>Void pieces of this roll: {count}.</source>
        <translation>Ejemplares nulos de este rollo: {count}.</translation>
    </message>
    <message>
        <source>Volume {percent} percent.</source>
        <translation>Volumen {percent} por ciento.</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting: {waiting}   ·   Done: {done}</source>
        <translation>En espera: {waiting}   ·   Hechos: {done}</translation>
    </message>
    <message>
        <source>Waits for a bib to be scanned</source>
        <translation>Espera a que se escanee un dorsal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What happened to it?</source>
        <translation>¿Qué le ha pasado?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>What {code} means</source>
        <translation>Qué significa {code}</translation>
    </message>
    <message>
        <source>Whether a number is free there is seen when the bib is issued.</source>
        <translation>Al expedir el dorsal se verá si queda algún número libre.</translation>
    </message>
    <message>
        <source>Which race will you run?</source>
        <translation>¿Qué carrera va a correr?</translation>
    </message>
    <message>
        <source>Which race?</source>
        <translation>¿Qué carrera?</translation>
    </message>
    <message>
        <source>Which roll is in, nobody has said.</source>
        <translation>Nadie ha indicado qué rollo está puesto.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who collected which bib, and which chips count:</source>
        <translation>Quién recogió qué dorsal, y qué chips cuentan:</translation>
    </message>
    <message>
        <source>Who collects the bib?</source>
        <translation>¿Quién recoge el dorsal?</translation>
    </message>
    <message>
        <source>Who waits for a bib</source>
        <translation>Quién espera un dorsal</translation>
    </message>
    <message>
        <source>Whose bib it is</source>
        <translation>De quién es el dorsal</translation>
    </message>
    <message>
        <source>Whose bib it is will stand here.</source>
        <translation>Aquí aparecerá de quién es el dorsal.</translation>
    </message>
    <message>
        <source>Whose chip is this?</source>
        <translation>¿De quién es este chip?</translation>
    </message>
    <message>
        <source>Whose chip it is</source>
        <translation>De quién es el chip</translation>
    </message>
    <message>
        <source>Whose chip it is will stand here.</source>
        <translation>Aquí se verá de quién es el chip.</translation>
    </message>
    <message>
        <source>Why? A few words, kept with the pickup</source>
        <translation>¿Por qué? Unas palabras, que se guardan con la recogida</translation>
    </message>
    <message>
        <source>With that, the place for {race} is given up.</source>
        <translation>Con ello se renuncia a la plaza de {race}.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>Escribir las listas</translation>
    </message>
    <message>
        <source>Write the reason, in a few words.</source>
        <translation>Escriba el motivo, en pocas palabras.</translation>
    </message>
    <message>
        <source>Writing the chip of bib {bib}</source>
        <translation>Grabando el chip del dorsal {bib}</translation>
    </message>
    <message>
        <source>Written. Bibs: {count}</source>
        <translation>Escrito. Dorsales: {count}</translation>
    </message>
    <message>
        <source>Wrong PIN. Wait {count} s, then try again, or use your badge.</source>
        <translation>PIN incorrecto. Espere {count} s e inténtelo de nuevo, o use su tarjeta.</translation>
    </message>
    <message>
        <source>Wrong on the list</source>
        <translation>Error en la lista</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Yes, a bib</source>
        <translation>Sí, un dorsal</translation>
    </message>
    <message>
        <source>Yes, it is out</source>
        <translation>Sí, ha salido</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <source>You have a place in each. The other one is given up.</source>
        <translation>Tiene plaza en cada una. Se renuncia a la otra.</translation>
    </message>
    <message>
        <source>You run: {race}</source>
        <translation>Usted corre: {race}</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
    <message>
        <source>Your PIN again</source>
        <translation>Su PIN otra vez</translation>
    </message>
    <message>
        <source>Your bib is being made</source>
        <translation>Estamos haciendo su dorsal</translation>
    </message>
    <message>
        <source>Your bib {bib} is ready. Please call a volunteer.</source>
        <translation>Su dorsal {bib} está listo. Pida ayuda, por favor.</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>Su fecha de nacimiento</translation>
    </message>
    <message>
        <source>Your member number</source>
        <translation>Su número de socio</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your parent or guardian must be here with you.</source>
        <translation>Su madre, padre o responsable legal debe estar aquí con usted.</translation>
    </message>
    <message>
        <source>Your place is confirmed</source>
        <translation>Su plaza está confirmada</translation>
    </message>
    <message>
        <source>Your place is kept. Please go to a desk.</source>
        <translation>Le guardamos la plaza. Vaya a un mostrador, por favor.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>and {count} more, see Stations</source>
        <translation>y {count} más, vea Puestos</translation>
    </message>
    <message>
        <source>at {station}</source>
        <translation>en {station}</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>bib {bib}</source>
        <translation>dorsal {bib}</translation>
    </message>
    <message>
        <source>bib {bib} is open</source>
        <translation>dorsal {bib} en curso</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>fecha de nacimiento: {day}</translation>
    </message>
    <message>
        <source>chip written</source>
        <translation>chip grabado</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>collected {when} at {where}</source>
        <translation>recogido el {when} en {where}</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>cruz</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>rombo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>desde hace {time}</translation>
    </message>
    <message>
        <source>has bib {bib}</source>
        <translation>tiene el dorsal {bib}</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>hexágono</translation>
    </message>
    <message>
        <source>kept at a desk</source>
        <translation>guardado en un mostrador</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no bib</source>
        <translation>sin dorsal</translation>
    </message>
    <message>
        <source>no bib yet</source>
        <translation>todavía sin dorsal</translation>
    </message>
    <message>
        <source>no place now</source>
        <translation>sin plaza ahora</translation>
    </message>
    <message>
        <source>no valid copy</source>
        <translation>ningún ejemplar válido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>sin imprimir</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>of {expected} expected  ·  {share}</source>
        <translation>de {expected} previstos  ·  {share}</translation>
    </message>
    <message>
        <source>perhaps out</source>
        <translation>quizá ha salido</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>replacement {copy}</source>
        <translation>sustitución {copy}</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>desde {when}</translation>
    </message>
    <message>
        <source>somebody is needed</source>
        <translation>se necesita a alguien</translation>
    </message>
    <message>
        <source>somebody who is no longer listed ({tag})</source>
        <translation>alguien que ya no está en la lista ({tag})</translation>
    </message>
    <message>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>star</source>
        <translation>estrella</translation>
    </message>
    <message>
        <source>start area {area}</source>
        <translation>cajón de salida {area}</translation>
    </message>
    <message>
        <source>start area {letter}</source>
        <translation>cajón de salida {letter}</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>el original</translation>
    </message>
    <message>
        <source>to be destroyed</source>
        <translation>por destruir</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>por entregar</translation>
    </message>
    <message>
        <source>to be scanned</source>
        <translation>por escanear</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triángulo</translation>
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
        <source>{code} means: {sentence} {step}</source>
        <translation>{code} significa: {sentence} {step}</translation>
    </message>
    <message>
        <source>{counts}   ·   {pace} a minute</source>
        <translation>{counts}   ·   {pace} por minuto</translation>
    </message>
    <message>
        <source>{count}  ·  {share}</source>
        <translation>{count}  ·  {share}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Resultados: {count}</translation>
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
        <translation>Cifras escritas: {count} de {room}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count}, until {time}</source>
        <translation>{count}, hasta las {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}: bibs {count}</source>
        <translation>{day}, de {start} a {end}: dorsales {count}</translation>
    </message>
    <message>
        <source>{digits}, in one: {number}</source>
        <translation>{digits}, es decir: {number}</translation>
    </message>
    <message>
        <source>{face}  ·  Bibs: {count}</source>
        <translation>{face}  ·  Dorsales: {count}</translation>
    </message>
    <message>
        <source>{group}.  {name}</source>
        <translation>{group}.  {name}</translation>
    </message>
    <message>
        <source>{hour} hundred hours</source>
        <translation>las {hour} en punto</translation>
    </message>
    <message>
        <source>{hour} {minute} hours</source>
        <translation>las {hour} y {minute}</translation>
    </message>
    <message>
        <source>{language}: press {key}.</source>
        <translation>{language}: pulse {key}.</translation>
    </message>
    <message>
        <source>{letter} · {name}</source>
        <translation>{letter} · {name}</translation>
    </message>
    <message>
        <source>{member}  ·  born {born}  ·  {races}</source>
        <translation>{member}  ·  fecha de nacimiento: {born}  ·  {races}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name} · bib {bib}</source>
        <translation>{name} · dorsal {bib}</translation>
    </message>
    <message>
        <source>{name} · member {number}</source>
        <translation>{name} · socio {number}</translation>
    </message>
    <message>
        <source>{name}, button, not available.</source>
        <translation>{name}, botón, no disponible.</translation>
    </message>
    <message>
        <source>{name}, button.</source>
        <translation>{name}, botón.</translation>
    </message>
    <message>
        <source>{name}, check box, checked.</source>
        <translation>{name}, casilla, marcada.</translation>
    </message>
    <message>
        <source>{name}, check box, not checked.</source>
        <translation>{name}, casilla, sin marcar.</translation>
    </message>
    <message>
        <source>{name}, choice, not selected.</source>
        <translation>{name}, opción, no seleccionada.</translation>
    </message>
    <message>
        <source>{name}, choice, selected.</source>
        <translation>{name}, opción, seleccionada.</translation>
    </message>
    <message>
        <source>{name}, field. {content}</source>
        <translation>{name}, campo. {content}</translation>
    </message>
    <message>
        <source>{name}, list. Empty.</source>
        <translation>{name}, lista. Vacía.</translation>
    </message>
    <message>
        <source>{name}, list. {line}, {number} of {count}.</source>
        <translation>{name}, lista. {line}, {number} de {count}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{proxy} has collected for nobody yet; the limit is {limit}.</source>
        <translation>{proxy} aún no ha recogido para nadie; el límite es {limit}.</translation>
    </message>
    <message>
        <source>{proxy} has collected for {count} runners, and the limit is {limit}: somebody else must collect, or a supervisor sets the limit aside.</source>
        <translation>{proxy} ya ha recogido por {count} participantes, y el límite es {limit}: debe recoger otra persona, o un responsable descarta el límite.</translation>
    </message>
    <message>
        <source>{proxy} has collected for {count} so far; the limit is {limit}.</source>
        <translation>{proxy} ha recogido por {count} hasta ahora; el límite es {limit}.</translation>
    </message>
    <message>
        <source>{reason} The journal keeps who did it, and a seal of the words.</source>
        <translation>{reason} El registro guarda quién lo hizo y un sello de estas palabras.</translation>
    </message>
    <message>
        <source>{role}: sign out, and let somebody sign in who has it.</source>
        <translation>{role}: salga y deje que se identifique alguien con esa función.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{state}: {sentence}</source>
        <translation>{state}: {sentence}</translation>
    </message>
    <message>
        <source>{station}  ·  {name}</source>
        <translation>{station}  ·  {name}</translation>
    </message>
    <message>
        <source>{station}, ribbon</source>
        <translation>{station}, cinta</translation>
    </message>
    <message>
        <source>{station}, since {when}</source>
        <translation>{station}, desde {when}</translation>
    </message>
    <message>
        <source>{station}: {call}, {time}</source>
        <translation>{station}: {call}, {time}</translation>
    </message>
    <message>
        <source>{station}: {words}</source>
        <translation>{station}: {words}</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}: {state}</translation>
    </message>
    <message>
        <source>“Issue bib” says that you have seen: {document}.</source>
        <translation>«Expedir dorsal» declara que usted ha visto: {document}.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>impresora</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>printer (virtual)</source>
        <translation>impresora (virtual)</translation>
    </message>
    <message>
        <source>encoder (virtual)</source>
        <translation>codificador (virtual)</translation>
    </message>
    <message>
        <source>scanner (virtual)</source>
        <translation>lector (virtual)</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name}: listo</translation>
    </message>
    <message>
        <source>{name} is not there: plug it in</source>
        <translation>{name} no está: conéctelo</translation>
    </message>
    <message>
        <source>{name} still holds an earlier label: wait, take it out, or clear the printer</source>
        <translation>{name} todavía contiene una etiqueta anterior: espere, retírela o vacíe la impresora</translation>
    </message>
    <message>
        <source>{name} takes no more: check labels, ribbon and cover; it then goes on by itself</source>
        <translation>{name} no acepta más: compruebe etiquetas, cinta y tapa; después continúa sola</translation>
    </message>
    <message>
        <source>{name} does not answer: check that it is switched on and closed, that labels and ribbon are in, then look again</source>
        <translation>{name} no responde: compruebe que esté encendida y cerrada, con etiquetas y cinta, y vuelva a mirar</translation>
    </message>
    <message>
        <source>{name} has no chip encoder: print without a chip, or set rfid=1</source>
        <translation>{name} no tiene codificador de chips: imprima sin chip o ponga rfid=1</translation>
    </message>
    <message>
        <source>{name} encodes no chips: name a separate encoder in the station file</source>
        <translation>{name} no graba chips: indique un codificador aparte en el archivo del puesto</translation>
    </message>
    <message>
        <source>{name} prints {dpi} dpi, the station file says {wanted}: correct the station file</source>
        <translation>{name} imprime a {dpi} ppp y el archivo del puesto dice {wanted}: corrija ese archivo</translation>
    </message>
    <message>
        <source>{name} does not tell its counters: set it to ZPL, and to RFID if it shall encode</source>
        <translation>{name} no da sus contadores: configúrela en ZPL, y en RFID si debe grabar chips</translation>
    </message>
    <message>
        <source>{address} is held by another program: {words}</source>
        <translation>{address} la tiene otro programa: {words}</translation>
    </message>
    <message>
        <source>remove its queue from the system&apos;s printers</source>
        <translation>quite su cola de las impresoras del sistema</translation>
    </message>
    <message>
        <source>{count} chips are near the antenna: move the other bibs away, 30 cm at least</source>
        <translation>hay {count} chips cerca de la antena: aleje los demás dorsales al menos 30 cm</translation>
    </message>
    <message>
        <source>{count} chips are near the antenna instead of {wanted}: move the other bibs away</source>
        <translation>hay {count} chips cerca de la antena en vez de {wanted}: aleje los demás dorsales</translation>
    </message>
    <message>
        <source>only {count} of {wanted} chips answers: lay both flat on the mark</source>
        <translation>solo responde {count} de {wanted} chips: ponga los dos planos sobre la marca</translation>
    </message>
    <message>
        <source>the chip does not tell its factory number: take another one</source>
        <translation>el chip no da su número de fábrica: tome otro</translation>
    </message>
    <message>
        <source>these chips cannot be told apart: lay one of them there at a time, or take others</source>
        <translation>estos chips no se distinguen: póngalos de uno en uno o tome otros</translation>
    </message>
    <message>
        <source>the chip …{tail} was begun for this bib and is not on the encoder: put it back, or give it up</source>
        <translation>el chip …{tail} se empezó para este dorsal y no está en el codificador: vuelva a ponerlo o descártelo</translation>
    </message>
    <message>
        <source>another chip with the same code lies there: find it, throw both away</source>
        <translation>hay otro chip con el mismo código: búsquelo y tire los dos</translation>
    </message>
    <message>
        <source>the chip keeps its old code: take a new one</source>
        <translation>el chip conserva su código anterior: tome uno nuevo</translation>
    </message>
    <message>
        <source>the chip was moved while it was written: put the same one back on the mark and begin again</source>
        <translation>el chip se movió mientras se grababa: vuelva a poner el mismo sobre la marca y empiece otra vez</translation>
    </message>
    <message>
        <source>another chip lies on the encoder now: put the one that was begun back on the mark and begin again</source>
        <translation>ahora hay otro chip en el codificador: vuelva a poner el que se empezó sobre la marca y empiece otra vez</translation>
    </message>
    <message>
        <source>the code is right, but the chip could not be locked: begin again, or take a new one</source>
        <translation>el código es correcto, pero el chip no se pudo bloquear: empiece otra vez o tome uno nuevo</translation>
    </message>
    <message>
        <source>the chip has no room for this code: take another kind, or mend the chip template</source>
        <translation>el chip no tiene espacio para este código: tome otro modelo o corrija la plantilla de códigos</translation>
    </message>
    <message>
        <source>the chip answers {epc} instead of its new code: begin again, or throw it away</source>
        <translation>el chip responde {epc} en vez de su código nuevo: empiece otra vez o tírelo</translation>
    </message>
    <message>
        <source>{problem}; what is in the chip is not known: leave it there and begin again</source>
        <translation>{problem}; no se sabe qué hay en el chip: déjelo ahí y empiece otra vez</translation>
    </message>
    <message>
        <source>the chip is locked: take a new one</source>
        <translation>el chip está bloqueado: tome uno nuevo</translation>
    </message>
    <message>
        <source>the chip is locked with a password of somebody else: take a new one</source>
        <translation>el chip está bloqueado con la contraseña de otro: tome uno nuevo</translation>
    </message>
    <message>
        <source>the chip gets too little power: lay it on the middle of the mark</source>
        <translation>el chip recibe poca potencia: póngalo en el centro de la marca</translation>
    </message>
    <message>
        <source>its chip was not proven</source>
        <translation>su chip no se comprobó</translation>
    </message>
    <message>
        <source>its chip was being written at {station}: bring it from there</source>
        <translation>su chip se estaba grabando en {station}: tráigalo de allí</translation>
    </message>
    <message>
        <source>The encoder did not answer in time. Leave the chip where it is and try again.</source>
        <translation>El codificador no respondió a tiempo. Deje el chip donde está e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>this chip is in use: it belongs to bib {bib}. Put a blank chip on the encoder</source>
        <translation>este chip está en uso: es del dorsal {bib}. Ponga un chip en blanco en el codificador</translation>
    </message>
    <message>
        <source>this chip is a copy: it answers as bib {bib}, whose chip is another one. Take it away and call a supervisor</source>
        <translation>este chip es una copia: responde como el dorsal {bib}, cuyo chip es otro. Retírelo y llame a un supervisor</translation>
    </message>
    <message>
        <source>this chip was used before, for bib {bibs}, which is void. Take a blank one, or use it again</source>
        <translation>este chip ya se usó, para el dorsal {bibs}, que está anulado. Tome uno en blanco o vuelva a usarlo</translation>
    </message>
    <message>
        <source>bib {bib} was begun with another chip: begin again with that one</source>
        <translation>el dorsal {bib} se empezó con otro chip: empiece otra vez con aquel</translation>
    </message>
    <message>
        <source>bib {bib} was begun with another chip: put that one on the encoder</source>
        <translation>el dorsal {bib} se empezó con otro chip: ponga aquel en el codificador</translation>
    </message>
    <message>
        <source>attempt {attempt} is {state}: its chips are not to be written now</source>
        <translation>el intento {attempt} está {state}: sus chips no se graban ahora</translation>
    </message>
    <message>
        <source>{name} does not answer: check that it is switched on and closed, and that paper is in</source>
        <translation>{name} no responde: compruebe que está encendida y cerrada y que tiene papel</translation>
    </message>
    <message>
        <source>{name} is off-line: press its feed button, or switch it off and on</source>
        <translation>{name} está fuera de línea: pulse su botón de avance, o apáguela y enciéndala</translation>
    </message>
    <message>
        <source>the paper is out: load a new roll and close the cover</source>
        <translation>no queda papel: ponga un rollo nuevo y cierre la tapa</translation>
    </message>
    <message>
        <source>the cover is open: close it until it clicks</source>
        <translation>la tapa está abierta: ciérrela hasta oír un clic</translation>
    </message>
    <message>
        <source>the cutter is stuck: switch it off, free the paper, and switch it on</source>
        <translation>la cuchilla está atascada: apáguela, libere el papel y enciéndala</translation>
    </message>
    <message>
        <source>the slip may be cut short: look at it, and print it again if it is not whole</source>
        <translation>puede que el tique esté incompleto: mírelo e imprímalo otra vez si no está entero</translation>
    </message>
    <message>
        <source>the printer took no slip: check its cable and its paper, then print it again</source>
        <translation>la impresora no recibió ningún tique: compruebe su cable y su papel, e imprímalo otra vez</translation>
    </message>
    <message>
        <source>labels are out: load a new roll and close the printer</source>
        <translation>no quedan etiquetas: ponga un rollo nuevo y cierre la impresora</translation>
    </message>
    <message>
        <source>the ribbon is out: load a new ribbon and close the printer</source>
        <translation>no queda cinta: ponga una cinta nueva y cierre la impresora</translation>
    </message>
    <message>
        <source>the print head is open: close it until it clicks</source>
        <translation>el cabezal está abierto: ciérrelo hasta oír un clic</translation>
    </message>
    <message>
        <source>something is stuck in it: open it, take it out, and close it until it clicks</source>
        <translation>algo está atascado en ella: ábrala, sáquelo y ciérrela hasta oír un clic</translation>
    </message>
    <message>
        <source>it is paused: press the pause button on the printer</source>
        <translation>está en pausa: pulse el botón de pausa de la impresora</translation>
    </message>
    <message>
        <source>the print head is too hot: wait some minutes</source>
        <translation>el cabezal está demasiado caliente: espere unos minutos</translation>
    </message>
    <message>
        <source>the print head is too cold: wait until it has warmed up</source>
        <translation>el cabezal está demasiado frío: espere a que se caliente</translation>
    </message>
    <message>
        <source>its memory is full: switch it off and on, then look for a label that came out</source>
        <translation>su memoria está llena: apáguela y enciéndala, y busque una etiqueta que haya salido</translation>
    </message>
    <message>
        <source>it holds a part of an earlier label: clear the printer before the next bib</source>
        <translation>conserva parte de una etiqueta anterior: vacíe la impresora antes del siguiente dorsal</translation>
    </message>
    <message>
        <source>its settings are damaged: switch it off and on; if this comes again, use another printer</source>
        <translation>sus ajustes están dañados: apáguela y enciéndala; si se repite, use otra impresora</translation>
    </message>
    <message>
        <source>it reports an error: look at its display, then switch it off and on</source>
        <translation>avisa de un error: mire su pantalla; después apáguela y enciéndala</translation>
    </message>
    <message>
        <source>it could not be cleared: switch it off and on</source>
        <translation>no se pudo vaciar: apáguela y enciéndala</translation>
    </message>
    <message>
        <source>it was closed: open the station again</source>
        <translation>se cerró: vuelva a abrir el puesto</translation>
    </message>
    <message>
        <source>ZPL printer (USB)</source>
        <translation>impresora ZPL (USB)</translation>
    </message>
    <message>
        <source>ZPL printer (network)</source>
        <translation>impresora ZPL (red)</translation>
    </message>
    <message>
        <source>virtual ZPL printer, simulated</source>
        <translation>impresora ZPL virtual, simulada</translation>
    </message>
    <message>
        <source>TSPL printer (USB)</source>
        <translation>impresora TSPL (USB)</translation>
    </message>
    <message>
        <source>TSPL printer (network)</source>
        <translation>impresora TSPL (red)</translation>
    </message>
    <message>
        <source>virtual TSPL printer, simulated</source>
        <translation>impresora TSPL virtual, simulada</translation>
    </message>
    <message>
        <source>receipt printer (USB)</source>
        <translation>impresora de tiques (USB)</translation>
    </message>
    <message>
        <source>receipt printer (network)</source>
        <translation>impresora de tiques (red)</translation>
    </message>
    <message>
        <source>virtual receipt printer, simulated</source>
        <translation>impresora de tiques virtual, simulada</translation>
    </message>
    <message>
        <source>virtual chip encoder, simulated</source>
        <translation>codificador de chips virtual, simulado</translation>
    </message>
    <message>
        <source>its motor is too hot: wait some minutes</source>
        <translation>su motor está demasiado caliente: espere unos minutos</translation>
    </message>
    <message>
        <source>labels are nearly out: have a new roll at hand</source>
        <translation>quedan pocas etiquetas: tenga a mano un rollo nuevo</translation>
    </message>
    <message>
        <source>the print head is dirty: clean it when the next roll is loaded</source>
        <translation>el cabezal de impresión está sucio: límpielo al cambiar el rollo</translation>
    </message>
    <message>
        <source>the print head is worn: have another printer at hand</source>
        <translation>el cabezal de impresión está gastado: tenga a mano otra impresora</translation>
    </message>
    <message>
        <source>it does not know its labels well: calibrate it when the next roll is loaded</source>
        <translation>no reconoce bien sus etiquetas: calíbrela al cambiar el rollo</translation>
    </message>
    <message>
        <source>barcode scanner (serial)</source>
        <translation>lector de códigos de barras (serie)</translation>
    </message>
    <message>
        <source>virtual scanner, simulated</source>
        <translation>lector virtual, simulado</translation>
    </message>
    <message>
        <source>office printer (IPP)</source>
        <translation>impresora de oficina (IPP)</translation>
    </message>
    <message>
        <source>office printer (CUPS queue)</source>
        <translation>impresora de oficina (cola de CUPS)</translation>
    </message>
    <message>
        <source>folder for pages, nothing is printed</source>
        <translation>carpeta para páginas, no se imprime nada</translation>
    </message>
    <message>
        <source>the printer went away: check its cable and its switch</source>
        <translation>la impresora ha desaparecido: compruebe el cable y el interruptor</translation>
    </message>
    <message>
        <source>the printer closed the connection: check its network cable and its switch</source>
        <translation>la impresora cerró la conexión: compruebe el cable de red y el interruptor</translation>
    </message>
    <message>
        <source>nothing answers at {address}: check its network and its switch</source>
        <translation>nada responde en {address}: compruebe la red y el interruptor</translation>
    </message>
    <message>
        <source>the USB library (libusb 1.0) is missing: install the package libusb-1.0-0, then try again</source>
        <translation>falta la biblioteca USB (libusb 1.0): instale el paquete libusb-1.0-0 y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the USB library shows no devices ({error}): start this station again</source>
        <translation>la biblioteca USB no muestra ningún dispositivo ({error}): reinicie este puesto</translation>
    </message>
    <message>
        <source>no printer at {address}: plug it in and switch it on</source>
        <translation>no hay impresora en {address}: conéctela y enciéndala</translation>
    </message>
    <message>
        <source>several printers at {address}: write one of {choices}</source>
        <translation>hay varias impresoras en {address}: escriba una de estas direcciones: {choices}</translation>
    </message>
    <message>
        <source>{address} may not be opened: install Dossard&apos;s udev rule, then plug it in again</source>
        <translation>no se permite abrir {address}: instale la regla udev de Dossard y vuelva a conectar</translation>
    </message>
    <message>
        <source>{address} cannot be opened ({error}): unplug it and plug it in again</source>
        <translation>no se puede abrir {address} ({error}): desconéctelo y vuelva a conectarlo</translation>
    </message>
    <message>
        <source>{address} has no printer interface: choose another device</source>
        <translation>{address} no tiene interfaz de impresora: elija otro aparato</translation>
    </message>
    <message>
        <source>no scanner at {port}: plug it in ({error})</source>
        <translation>no hay lector en {port}: conéctelo ({error})</translation>
    </message>
    <message>
        <source>{name} is printing</source>
        <translation>{name} está imprimiendo</translation>
    </message>
    <message>
        <source>{name} does not say how it is: look at its display</source>
        <translation>{name} no dice en qué estado está: mire su pantalla</translation>
    </message>
    <message>
        <source>{name} holds the bib back: release it at its display or in its queue</source>
        <translation>{name} retiene el dorsal: libérelo en su pantalla o en su cola</translation>
    </message>
    <message>
        <source>{name} stopped in the middle of the bib: look at its display</source>
        <translation>{name} se detuvo a mitad del dorsal: mire su pantalla</translation>
    </message>
    <message>
        <source>{name} takes pages and encodes no chips: name an encoder beside it</source>
        <translation>{name} recibe páginas y no codifica chips: indique además un codificador</translation>
    </message>
    <message>
        <source>{name} takes pages as PDF, and this is none: draw the bib as PDF</source>
        <translation>{name} recibe páginas PDF, y esto no lo es: dibuje el dorsal como PDF</translation>
    </message>
    <message>
        <source>a cover is open: close it until it clicks</source>
        <translation>hay una tapa abierta: ciérrela hasta que encaje</translation>
    </message>
    <message>
        <source>paper is jammed: take it out, destroy what is torn, and close the printer</source>
        <translation>hay papel atascado: sáquelo, destruya lo que esté roto y cierre la impresora</translation>
    </message>
    <message>
        <source>toner or ink is out: put in a new cartridge</source>
        <translation>se acabó el tóner o la tinta: ponga un cartucho nuevo</translation>
    </message>
    <message>
        <source>toner or ink is low: have a new cartridge at hand</source>
        <translation>queda poco tóner o tinta: tenga a mano un cartucho nuevo</translation>
    </message>
    <message>
        <source>the stock for bibs is out: load it and close the printer</source>
        <translation>se acabó el material para dorsales: cárguelo y cierre la impresora</translation>
    </message>
    <message>
        <source>the stock for bibs is low: have more at hand</source>
        <translation>queda poco material para dorsales: tenga más a mano</translation>
    </message>
    <message>
        <source>it waits for stock: load it, or press OK at its display</source>
        <translation>espera material: cárguelo o pulse OK en su pantalla</translation>
    </message>
    <message>
        <source>it is paused: let it go on at its display or in its queue</source>
        <translation>está en pausa: reanúdela en su pantalla o en su cola</translation>
    </message>
    <message>
        <source>a tray is missing: push it in until it clicks</source>
        <translation>falta una bandeja: métala hasta que encaje</translation>
    </message>
    <message>
        <source>its tray for finished sheets is full: take them out</source>
        <translation>su bandeja de salida está llena: retire las hojas</translation>
    </message>
    <message>
        <source>its memory is full: throw away the jobs that wait in it</source>
        <translation>su memoria está llena: elimine los trabajos que esperan en ella</translation>
    </message>
    <message>
        <source>its computer does not reach it: check its cable and its switch</source>
        <translation>su ordenador no la alcanza: compruebe el cable y el interruptor</translation>
    </message>
    <message>
        <source>its computer looks for it: check its cable and its switch</source>
        <translation>su ordenador la busca: compruebe el cable y el interruptor</translation>
    </message>
    <message>
        <source>its queue has no driver that works: set the queue up again</source>
        <translation>su cola no tiene un controlador que funcione: vuelva a configurarla</translation>
    </message>
    <message>
        <source>its box for waste toner is full: put in a new one</source>
        <translation>su depósito de tóner residual está lleno: ponga uno nuevo</translation>
    </message>
    <message>
        <source>it is too hot: wait some minutes</source>
        <translation>está demasiado caliente: espere unos minutos</translation>
    </message>
    <message>
        <source>it is warming up: wait some minutes</source>
        <translation>se está calentando: espere unos minutos</translation>
    </message>
    <message>
        <source>it is switched off or starting: switch it on, or wait some minutes</source>
        <translation>está apagada o arrancando: enciéndala o espere unos minutos</translation>
    </message>
    <message>
        <source>it has stopped and does not say why: look at its display</source>
        <translation>se ha detenido y no dice por qué: mire su pantalla</translation>
    </message>
    <message>
        <source>it reports &quot;{reason}&quot;: look at its display</source>
        <translation>informa de «{reason}»: mire su pantalla</translation>
    </message>
    <message>
        <source>it takes no jobs: switch printing on at the printer or in its queue</source>
        <translation>no acepta trabajos: active la impresión en la impresora o en su cola</translation>
    </message>
    <message>
        <source>the CUPS queue {name} holds it: remove that queue from the system&apos;s printers</source>
        <translation>la cola de CUPS {name} la ocupa: elimine esa cola de las impresoras del sistema</translation>
    </message>
    <message>
        <source>the CUPS queue {name} may hold it: look at the system&apos;s printers</source>
        <translation>la cola de CUPS {name} quizá la ocupe: mire las impresoras del sistema</translation>
    </message>
    <message>
        <source>it forbids it: allow this computer to print there</source>
        <translation>lo prohíbe: permita que este ordenador imprima allí</translation>
    </message>
    <message>
        <source>it wants a password: allow printing without one</source>
        <translation>pide una contraseña: permita imprimir sin ella</translation>
    </message>
    <message>
        <source>it wants encryption: write ipps:// instead of ipp://</source>
        <translation>exige cifrado: escriba ipps:// en lugar de ipp://</translation>
    </message>
    <message>
        <source>it answers with the HTTP status {status}: check the address</source>
        <translation>responde con el código HTTP {status}: compruebe la dirección</translation>
    </message>
    <message>
        <source>it refuses with the IPP status {status}: look at its display and settings</source>
        <translation>rechaza con el código IPP {status}: mire su pantalla y su configuración</translation>
    </message>
    <message>
        <source>there is no printer or job of that name: check the address</source>
        <translation>no hay impresora ni trabajo con ese nombre: compruebe la dirección</translation>
    </message>
    <message>
        <source>it does not take PDF: choose a printer that does, or a CUPS queue for it</source>
        <translation>no acepta PDF: elija una impresora que lo acepte o una cola de CUPS para ella</translation>
    </message>
    <message>
        <source>it does not have what the bib asks for: check its paper settings</source>
        <translation>no tiene lo que pide el dorsal: compruebe su configuración de papel</translation>
    </message>
    <message>
        <source>it has an error of its own: switch it off and on</source>
        <translation>tiene un error interno: apáguela y enciéndala</translation>
    </message>
    <message>
        <source>it cannot do that: choose a printer with IPP Everywhere</source>
        <translation>no puede hacerlo: elija una impresora con IPP Everywhere</translation>
    </message>
    <message>
        <source>it is out of service: look at its display</source>
        <translation>está fuera de servicio: mire su pantalla</translation>
    </message>
    <message>
        <source>it is busy with another job: wait until that is out</source>
        <translation>está ocupada con otro trabajo: espere a que salga</translation>
    </message>
    <message>
        <source>{address} did not answer ({reason}): check its network and its switch</source>
        <translation>{address} no respondió ({reason}): compruebe su red y su interruptor</translation>
    </message>
    <message>
        <source>{address} cannot encrypt: write ipp:// instead of ipps://</source>
        <translation>{address} no puede cifrar: escriba ipp:// en lugar de ipps://</translation>
    </message>
    <message>
        <source>the answer is no IPP at byte {place} ({mistake}): check the address of the printer</source>
        <translation>la respuesta no es IPP en el byte {place} ({mistake}): compruebe la dirección de la impresora</translation>
    </message>
    <message>
        <source>the answer names no job: check the address of the printer</source>
        <translation>la respuesta no nombra ningún trabajo: compruebe la dirección de la impresora</translation>
    </message>
    <message>
        <source>look whether the bib is out and whole</source>
        <translation>mire si el dorsal ha salido y está entero</translation>
    </message>
    <message>
        <source>the printer threw the bib away before it printed: look at its display, then try again</source>
        <translation>la impresora descartó el dorsal antes de imprimir: mire su pantalla y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the printer threw the bib away while it printed: {look}</source>
        <translation>la impresora descartó el dorsal mientras imprimía: {look}</translation>
    </message>
    <message>
        <source>the printer does not answer any more: {look}</source>
        <translation>la impresora ya no responde: {look}</translation>
    </message>
    <message>
        <source>the printer knows nothing of this bib: {look}</source>
        <translation>la impresora no sabe nada de este dorsal: {look}</translation>
    </message>
    <message>
        <source>the printer finished the bib with errors: {look}</source>
        <translation>la impresora terminó el dorsal con errores: {look}</translation>
    </message>
    <message>
        <source>paper jammed while the bib was printed: {look}</source>
        <translation>el papel se atascó mientras se imprimía el dorsal: {look}</translation>
    </message>
    <message>
        <source>the printer did not finish in time: {look}</source>
        <translation>la impresora no terminó a tiempo: {look}</translation>
    </message>
    <message>
        <source>{name} is ready; it is a folder: pages wait there for somebody to print them</source>
        <translation>{name} está listo; es una carpeta: las páginas esperan allí a que alguien las imprima</translation>
    </message>
    <message>
        <source>the folder {folder} is not there: make it, or plug its drive in</source>
        <translation>la carpeta {folder} no está: créela o conecte su unidad</translation>
    </message>
    <message>
        <source>the folder {folder} may not be written: allow it to this user</source>
        <translation>no se puede escribir en la carpeta {folder}: permítaselo a este usuario</translation>
    </message>
    <message>
        <source>the folder {folder} has no room: free some space</source>
        <translation>la carpeta {folder} no tiene sitio: libere espacio</translation>
    </message>
    <message>
        <source>{file} lies in {folder} already: look at it, and take it away</source>
        <translation>{file} ya está en {folder}: mírelo y retírelo</translation>
    </message>
    <message>
        <source>the printer did not answer in time</source>
        <translation>la impresora no respondió a tiempo</translation>
    </message>
    <message>
        <source>the printer took nothing: check its cable, then try again</source>
        <translation>la impresora no aceptó nada: compruebe el cable y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the printer marked the label VOID ({reason}): tear it up and print again</source>
        <translation>la impresora marcó la etiqueta VOID ({reason}): rómpala e imprima de nuevo</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>no indica el motivo</translation>
    </message>
    <message>
        <source>{sent} of {size} bytes</source>
        <translation>{sent} de {size} bytes</translation>
    </message>
    <message>
        <source>look whether the label is out and whole</source>
        <translation>mire si la etiqueta ha salido y está entera</translation>
    </message>
    <message>
        <source>the printer went away after {sent}: check its cable and switch, then {look}</source>
        <translation>la impresora desapareció tras {sent}: compruebe el cable y el interruptor y {look}</translation>
    </message>
    <message>
        <source>the printer stopped after {sent} and did not go on: mend it, then {look}</source>
        <translation>la impresora se detuvo tras {sent} y no siguió: resuélvalo y {look}</translation>
    </message>
    <message>
        <source>the printer stopped while it printed ({faults}): {look}</source>
        <translation>la impresora se detuvo mientras imprimía ({faults}): {look}</translation>
    </message>
    <message>
        <source>the printer took the label and does not answer: {look}</source>
        <translation>la impresora recibió la etiqueta y no responde: {look}</translation>
    </message>
    <message>
        <source>the printer fell silent while it printed: {look}</source>
        <translation>la impresora dejó de responder mientras imprimía: {look}</translation>
    </message>
    <message>
        <source>the printer counts {count} labels instead of 1: {look}</source>
        <translation>la impresora cuenta {count} etiquetas en lugar de 1: {look}</translation>
    </message>
    <message>
        <source>the printer does not count its labels: {look}</source>
        <translation>la impresora no cuenta sus etiquetas: {look}</translation>
    </message>
    <message>
        <source>the printer did not say what is in the chip: {look}, and do not hand it over</source>
        <translation>la impresora no indicó qué contiene el chip: {look}, y no lo entregue</translation>
    </message>
    <message>
        <source>several chips answered: take loose labels away from the printer, and do not hand this bib over</source>
        <translation>respondieron varios chips: aleje de la impresora las etiquetas sueltas y no entregue este dorsal</translation>
    </message>
    <message>
        <source>the chip could not be read: do not hand this bib over</source>
        <translation>no se pudo leer el chip: no entregue este dorsal</translation>
    </message>
    <message>
        <source>the chip answers {seen} instead of {wanted}: do not hand this bib over</source>
        <translation>el chip responde {seen} en lugar de {wanted}: no entregue este dorsal</translation>
    </message>
    <message>
        <source>the printer counts {good} good and {void} void chips instead of 1 and 0: {look}</source>
        <translation>la impresora cuenta {good} chips buenos y {void} nulos en lugar de 1 y 0: {look}</translation>
    </message>
    <message>
        <source>the finished bib did not read</source>
        <translation>el dorsal terminado no se leyó</translation>
    </message>
    <message>
        <source>spoilt before anybody took it</source>
        <translation>estropeado antes de recogerse</translation>
    </message>
    <message>
        <source>not collected after all</source>
        <translation>al final no se recogió</translation>
    </message>
    <message>
        <source>its chip could not be proven</source>
        <translation>no se pudo comprobar su chip</translation>
    </message>
    <message>
        <source>a person says that it is not out</source>
        <translation>una persona dice que no ha salido</translation>
    </message>
    <message>
        <source>it was being made at {station}</source>
        <translation>se estaba haciendo en {station}</translation>
    </message>
    <message>
        <source>this piece came out at {station}: fetch it from there</source>
        <translation>este ejemplar salió en {station}: vaya a buscarlo allí</translation>
    </message>
    <message>
        <source>The printer of this station encodes no chips and there is no encoder: name one in the station file.</source>
        <translation>La impresora de este puesto no graba chips y no hay codificador: indique uno en el archivo del puesto.</translation>
    </message>
    <message>
        <source>no chip is on the encoder: put the bib&apos;s chip on the mark</source>
        <translation>no hay ningún chip en el codificador: ponga el chip del dorsal en la marca</translation>
    </message>
    <message>
        <source>the chip left while it was read: put it back on the mark</source>
        <translation>el chip se movió mientras se leía: vuelva a ponerlo en la marca</translation>
    </message>
    <message>
        <source>the chip that answered belongs to another bib</source>
        <translation>el chip que respondió es de otro dorsal</translation>
    </message>
    <message>
        <source>This chip is not the one of bib {bib}: put that bib on the reader.</source>
        <translation>Este chip no es el del dorsal {bib}: ponga ese dorsal en el lector.</translation>
    </message>
    <message>
        <source>This is a copy of the chip of bib {bib}, not its own: keep it and call a supervisor.</source>
        <translation>Es una copia del chip del dorsal {bib}, no el suyo: guárdelo y llame a un supervisor.</translation>
    </message>
    <message>
        <source>This station has no chip reader: name an encoder in its station file.</source>
        <translation>Este puesto no tiene lector de chips: indique un codificador en su archivo de puesto.</translation>
    </message>
    <message>
        <source>chip encoder (LLRP)</source>
        <translation>codificador de chips (LLRP)</translation>
    </message>
    <message>
        <source>chip encoder (serial, 0xBB)</source>
        <translation>codificador de chips (serie, 0xBB)</translation>
    </message>
    <message>
        <source>{kind}, {identity}</source>
        <translation>{kind}, {identity}</translation>
    </message>
    <message>
        <source>the chip did not do it: {trouble}</source>
        <translation>el chip no lo hizo: {trouble}</translation>
    </message>
    <message>
        <source>no encoder answers at {address}: check its network cable and its power ({error})</source>
        <translation>ningún codificador responde en {address}: compruebe su cable de red y su alimentación ({error})</translation>
    </message>
    <message>
        <source>no encoder at {port}: plug it in, or correct its address ({error})</source>
        <translation>no hay codificador en {port}: conéctelo o corrija su dirección ({error})</translation>
    </message>
    <message>
        <source>the encoder at {address} went away: check its cable ({why})</source>
        <translation>el codificador en {address} desapareció: compruebe su cable ({why})</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>cerró la conexión</translation>
    </message>
    <message>
        <source>the encoder does not answer: check its cable and its power</source>
        <translation>el codificador no responde: compruebe su cable y su alimentación</translation>
    </message>
    <message>
        <source>the encoder does not answer: check its cable, then unplug it and plug it in</source>
        <translation>el codificador no responde: compruebe su cable, desenchúfelo y vuelva a enchufarlo</translation>
    </message>
    <message>
        <source>the encoder does not answer as an LLRP reader does: check its power, host and port</source>
        <translation>el codificador no responde como un lector LLRP: compruebe su alimentación, el host y el puerto</translation>
    </message>
    <message>
        <source>the encoder said what LLRP does not know ({bytes}): is the address that of an LLRP reader?</source>
        <translation>el codificador dijo algo que LLRP no conoce ({bytes}): ¿es la dirección de un lector LLRP?</translation>
    </message>
    <message>
        <source>the reader does not let us in: {why}; end that, then try again</source>
        <translation>el lector no nos deja entrar: {why}; termine eso e inténtelo otra vez</translation>
    </message>
    <message>
        <source>another program is connected to it as a reader</source>
        <translation>otro programa está conectado a él como lector</translation>
    </message>
    <message>
        <source>another program is connected to it</source>
        <translation>otro programa está conectado a él</translation>
    </message>
    <message>
        <source>it does not let anybody connect</source>
        <translation>no deja conectarse a nadie</translation>
    </message>
    <message>
        <source>it is busy with an earlier connection</source>
        <translation>está ocupado con una conexión anterior</translation>
    </message>
    <message>
        <source>it refuses with status {code}</source>
        <translation>rechaza con el estado {code}</translation>
    </message>
    <message>
        <source>the reader refuses {request} ({code} {words}): restart the reader</source>
        <translation>el lector rechaza {request} ({code} {words}): reinícielo</translation>
    </message>
    <message>
        <source>the reader talks without end: restart the reader</source>
        <translation>el lector habla sin parar: reinícielo</translation>
    </message>
    <message>
        <source>the reader has no power of {wanted} dBm or less ({said}): change power_dbm</source>
        <translation>el lector no tiene una potencia de {wanted} dBm o menos ({said}): cambie power_dbm</translation>
    </message>
    <message>
        <source>its lowest is {least} dBm</source>
        <translation>la más baja es de {least} dBm</translation>
    </message>
    <message>
        <source>it names none that it can</source>
        <translation>no indica ninguna</translation>
    </message>
    <message>
        <source>the reader is set up for the region &quot;{said}&quot;, the station file says &quot;{wanted}&quot;: correct the file, or have the reader set up for this region; nothing was sent over the air</source>
        <translation>el lector está configurado para la región «{said}», el archivo de puesto dice «{wanted}»: corrija el archivo o haga configurar el lector para esta región; no se emitió nada</translation>
    </message>
    <message>
        <source>the encoder answered what we do not know ({bytes}): unplug it, plug it in</source>
        <translation>el codificador respondió algo que no conocemos ({bytes}): desenchúfelo y vuelva a enchufarlo</translation>
    </message>
    <message>
        <source>the encoder talks without end: unplug it and plug it in</source>
        <translation>el codificador habla sin parar: desenchúfelo y vuelva a enchufarlo</translation>
    </message>
    <message>
        <source>the encoder does not do what it is told ({answer}): unplug it and plug it in</source>
        <translation>el codificador no hace lo que se le dice ({answer}): desenchúfelo y vuelva a enchufarlo</translation>
    </message>
    <message>
        <source>the encoder lost its settings, as after a power cut: it is set up again at the next try</source>
        <translation>el codificador perdió sus ajustes, como tras un corte de luz: se ajusta otra vez en el próximo intento</translation>
    </message>
    <message>
        <source>the encoder cannot be told to select chips: use another one</source>
        <translation>el codificador no sabe seleccionar chips: use otro</translation>
    </message>
    <message>
        <source>{dbm} dBm is no power of such a module: change power_dbm</source>
        <translation>{dbm} dBm no es una potencia de un módulo así: cambie power_dbm</translation>
    </message>
    <message>
        <source>the encoder does not take {wanted} dBm, it would send with {taken}: write power_dbm = &quot;{least}&quot; or another one into its options</source>
        <translation>el codificador no acepta {wanted} dBm, emitiría con {taken}: escriba power_dbm = &quot;{least}&quot; u otra en sus opciones</translation>
    </message>
    <message>
        <source>the encoder is set to the region &quot;{said}&quot;, the station file says &quot;{wanted}&quot;: {cure}; nothing was sent over the air</source>
        <translation>el codificador está ajustado a la región «{said}», el archivo de puesto dice «{wanted}»: {cure}; no se emitió nada</translation>
    </message>
    <message>
        <source>correct the file, or write set_region = &quot;1&quot; into its options</source>
        <translation>corrija el archivo o escriba set_region = &quot;1&quot; en sus opciones</translation>
    </message>
    <message>
        <source>it does not let itself be set, use another encoder</source>
        <translation>no se deja ajustar, use otro codificador</translation>
    </message>
    <message>
        <source>such an encoder does not know the region &quot;{region}&quot;: use another encoder; nothing was sent over the air</source>
        <translation>un codificador así no conoce la región «{region}»: use otro codificador; no se emitió nada</translation>
    </message>
    <message>
        <source>This is bib {seen}; bib {bib} is the one to hand over. Scan bib {bib}.</source>
        <translation>Este es el dorsal {seen}; hay que entregar el dorsal {bib}. Escanee el dorsal {bib}.</translation>
    </message>
    <message>
        <source>That was not the barcode of bib {bib}. Scan the bib that was just printed.</source>
        <translation>Ese no era el código de barras del dorsal {bib}. Escanee el dorsal recién impreso.</translation>
    </message>
    <message>
        <source>the virtual encoder does not answer: check its cable</source>
        <translation>el codificador virtual no responde: compruebe el cable</translation>
    </message>
    <message>
        <source>the virtual printer of {folder} does not run: start it again</source>
        <translation>la impresora virtual de {folder} no está en marcha: iníciela de nuevo</translation>
    </message>
    <message>
        <source>the virtual printer of {folder} does not start: {error}</source>
        <translation>la impresora virtual de {folder} no arranca: {error}</translation>
    </message>
    <message>
        <source>{folder} is no field of a virtual encoder: choose another folder</source>
        <translation>{folder} no es el campo de un codificador virtual: elija otra carpeta</translation>
    </message>
    <message>
        <source>{folder} is no tray of a virtual printer: choose another folder</source>
        <translation>{folder} no es la bandeja de una impresora virtual: elija otra carpeta</translation>
    </message>
    <message>
        <source>{file} holds no faults of a virtual device ({mistake}): remove it</source>
        <translation>{file} no contiene averías de un aparato virtual ({mistake}): elimínelo</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}): choose another folder</source>
        <translation>no se puede escribir {file} ({error}): elija otra carpeta</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}): free some space</source>
        <translation>no se puede escribir {file} ({error}): libere espacio</translation>
    </message>
    <message>
        <source>bib {bib} is open without a pickup</source>
        <translation>el dorsal {bib} está abierto sin recogida</translation>
    </message>
    <message>
        <source>bib {bib} was never collected: scan the runner&apos;s pass instead</source>
        <translation>el dorsal {bib} nunca se recogió: escanee el pase del participante</translation>
    </message>
    <message>
        <source>bib {bib} is being made at {station}: finish that pickup first</source>
        <translation>el dorsal {bib} se está haciendo en {station}: termine primero esa recogida</translation>
    </message>
    <message>
        <source>bib {bib} is being made at {station}: go on there</source>
        <translation>el dorsal {bib} se está haciendo en {station}: continúe allí</translation>
    </message>
    <message>
        <source>bib {bib} is not kept by the staff: scan the runner&apos;s pass again</source>
        <translation>el equipo no guarda el dorsal {bib}: escanee otra vez el pase de la persona</translation>
    </message>
    <message>
        <source>bib {bib} was not made ahead: go on with it where it is served</source>
        <translation>el dorsal {bib} no se hizo por adelantado: siga donde se atiende</translation>
    </message>
    <message>
        <source>bib {bib} is printed already: hand it over as it is, then replace it to change its words</source>
        <translation>el dorsal {bib} ya está impreso: entréguelo así y luego sustitúyalo para cambiar sus palabras</translation>
    </message>
    <message>
        <source>bib {bib} was taken over by {station}: go on there, or scan it again</source>
        <translation>el dorsal {bib} lo ha asumido {station}: continúe allí o escanéelo de nuevo</translation>
    </message>
    <message>
        <source>bib {bib} is at attempt {attempt} by now: look again what is asked</source>
        <translation>el dorsal {bib} va ya por el intento {attempt}: vuelva a leer la pregunta</translation>
    </message>
    <message>
        <source>bib {bib} was taken over at {station} and ended there with attempt {attempt}: destroy the piece {piece} that lies here</source>
        <translation>el dorsal {bib} lo retomó {station} y lo terminó allí con el intento {attempt}: destruya el ejemplar {piece} que está aquí</translation>
    </message>
    <message>
        <source>bib {bib} has no attempt to encode</source>
        <translation>el dorsal {bib} no tiene ningún intento que grabar</translation>
    </message>
    <message>
        <source>bib {bib} has no live copy: its number was replaced by another one</source>
        <translation>el dorsal {bib} no tiene ejemplar válido: su número se sustituyó por otro</translation>
    </message>
    <message>
        <source>bib {bib} has used its {count} attempts: give a new number</source>
        <translation>el dorsal {bib} ha agotado sus {count} intentos: asigne un número nuevo</translation>
    </message>
    <message>
        <source>bib {bib} has come out meanwhile: look into the tray again</source>
        <translation>el dorsal {bib} ha salido mientras tanto: vuelva a mirar en la bandeja</translation>
    </message>
    <message>
        <source>bib {bib} is not in anybody&apos;s hands: scan the runner&apos;s pass instead</source>
        <translation>nadie tiene el dorsal {bib} en la mano: escanee el pase del participante</translation>
    </message>
    <message>
        <source>bib {bib} cannot be handed over yet: {missing}</source>
        <translation>el dorsal {bib} aún no se puede entregar: {missing}</translation>
    </message>
    <message>
        <source>bib {bib} may be out: find and destroy it before you undo</source>
        <translation>puede que el dorsal {bib} haya salido: búsquelo y destrúyalo antes de deshacer</translation>
    </message>
    <message>
        <source>bib {bib} may be out at {station}: settle it there</source>
        <translation>puede que el dorsal {bib} haya salido en {station}: resuélvalo allí</translation>
    </message>
    <message>
        <source>bib {bib} has no attempt yet</source>
        <translation>el dorsal {bib} aún no tiene ningún intento</translation>
    </message>
    <message>
        <source>bib {bib} was replaced: make another replacement instead</source>
        <translation>el dorsal {bib} fue sustituido: haga otra sustitución</translation>
    </message>
    <message>
        <source>bib {bib} is served at {station} now: scan the pass again</source>
        <translation>el dorsal {bib} se atiende ahora en {station}: escanee de nuevo el pase</translation>
    </message>
    <message>
        <source>the chip of bib {bib} is not proven: read it, or destroy the bib</source>
        <translation>el chip del dorsal {bib} no está comprobado: léalo o destruya el dorsal</translation>
    </message>
    <message>
        <source>the pickup of bib {bib} is {state}</source>
        <translation>la recogida del dorsal {bib}: {state}</translation>
    </message>
    <message>
        <source>the pickup of bib {bib} is {state} already: scan the pass again</source>
        <translation>la recogida del dorsal {bib} ya consta ({state}): escanee de nuevo el pase</translation>
    </message>
    <message>
        <source>attempt {attempt} is {state}: settle it before a new one</source>
        <translation>intento {attempt} ({state}): resuélvalo antes de otro</translation>
    </message>
    <message>
        <source>attempt {attempt} is {state}: this step is not possible now</source>
        <translation>intento {attempt} ({state}): este paso no es posible ahora</translation>
    </message>
    <message>
        <source>there is no pickup {number}: scan the pass again</source>
        <translation>no hay ninguna recogida {number}: escanee de nuevo el pase</translation>
    </message>
    <message>
        <source>pickup {number} names a member who is not in the roster</source>
        <translation>la recogida {number} nombra a un socio que no está en la lista</translation>
    </message>
    <message>
        <source>no number is left in {race} {area}: ask a supervisor</source>
        <translation>no quedan números en {race} {area}: pregunte a un responsable</translation>
    </message>
    <message>
        <source>any start area</source>
        <translation>cualquier cajón de salida</translation>
    </message>
    <message>
        <source>number {bib} was not taken before it was given; try again</source>
        <translation>el número {bib} no se reservó antes de darse; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>number {bib} is kept for place {place}: choose another</source>
        <translation>el número {bib} está reservado para la plaza {place}: elija otro</translation>
    </message>
    <message>
        <source>number {bib} was sent to a printer: it stays with its place, or is retired</source>
        <translation>el número {bib} se envió a una impresora: se queda con su plaza o se retira</translation>
    </message>
    <message>
        <source>nobody has number {bib}: look at the runner&apos;s file again</source>
        <translation>nadie tiene el número {bib}: vuelva a mirar la ficha</translation>
    </message>
    <message>
        <source>operation {number} of this station was something else: begin a new one</source>
        <translation>la operación {number} de este puesto era otra cosa: empiece una nueva</translation>
    </message>
    <message>
        <source>this unit of work was committed already; begin a new one</source>
        <translation>este trabajo ya se guardó; empiece uno nuevo</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>encoded</source>
        <translation>grabado</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>handed_over</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>bib</source>
        <translation>dorsal</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>read-back</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>the pickup of this event is closed: nothing more is made</source>
        <translation>la recogida de este evento está cerrada: ya no se hace nada más</translation>
    </message>
    <message>
        <source>the pickup of this event is closed: nothing more is made; say that no other is made</source>
        <translation>la recogida de esta prueba está cerrada: no se hace nada más; indique que no se haga otro</translation>
    </message>
    <message>
        <source>the pickup of this event is closed: a supervisor can open it again</source>
        <translation>la recogida de este evento está cerrada: un responsable puede reabrirla</translation>
    </message>
    <message>
        <source>the pickup of this event is open: close it first (kiosk event close)</source>
        <translation>la recogida de este evento está abierta: ciérrela primero (kiosk event close)</translation>
    </message>
    <message>
        <source>pickups that are not finished: {count} (bibs {bibs}). Finish or undo them, or close all the same</source>
        <translation>recogidas sin terminar: {count} (dorsales {bibs}). Termínelas o deshágalas, o cierre de todos modos</translation>
    </message>
    <message>
        <source>pickups that are not finished: {count} (bibs {bibs} and {more} more). Finish or undo them, or close all the same</source>
        <translation>recogidas sin terminar: {count} (dorsales {bibs} y {more} más). Termínelas o deshágalas, o cierre de todos modos</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Add a supervisor: kiosk staff add NAME --role supervisor</source>
        <translation>Nadie tiene PIN todavía. Añada un responsable: kiosk staff add NAME --role supervisor</translation>
    </message>
    <message>
        <source>Name and PIN do not go together. Try again, or ask a supervisor.</source>
        <translation>El nombre y el PIN no coinciden. Inténtelo de nuevo o pregunte a un responsable.</translation>
    </message>
    <message>
        <source>There were wrong PINs for this name. Wait {seconds} s, then try again, or use your badge.</source>
        <translation>Hubo PIN erróneos para este nombre. Espere {seconds} s e inténtelo de nuevo, o use su tarjeta.</translation>
    </message>
    <message>
        <source>Somebody typed wrong PINs for this name at this screen. Wait {seconds} s, then try again, or use your badge.</source>
        <translation>Alguien escribió PIN erróneos para este nombre en esta pantalla. Espere {seconds} s e inténtelo de nuevo, o use su tarjeta.</translation>
    </message>
    <message>
        <source>This badge is not known, or not valid any more. Use your PIN, or ask a supervisor.</source>
        <translation>Esta tarjeta no se conoce o ya no es válida. Use su PIN o pregunte a un responsable.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask somebody who has it.</source>
        <translation>Esto requiere la función {role}. Pídaselo a alguien que la tenga.</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>voluntariado</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>sustitución</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>this runner waits on the list already: look for the entry there</source>
        <translation>este participante ya espera en la lista: búsquelo ahí</translation>
    </message>
    <message>
        <source>this runner has bib {bib} in the {race}: type {bib} instead</source>
        <translation>este participante tiene el dorsal {bib} ({race}): escriba {bib}</translation>
    </message>
    <message>
        <source>this place gets no bib: serve the runner at a desk, which says why</source>
        <translation>esta plaza no da derecho a dorsal: atiéndalo en un mostrador, que dirá por qué</translation>
    </message>
    <message>
        <source>this runner may choose one race: type the entitlement number of it: {races}</source>
        <translation>este participante puede elegir una carrera: escriba el número de su plaza: {races}</translation>
    </message>
    <message>
        <source>this pass was revoked: ask for the member number, and look who it is</source>
        <translation>este pase fue anulado: pida el número de socio y compruebe quién es</translation>
    </message>
    <message>
        <source>this pass was not signed by the organiser: ask for the member number, and look who it is</source>
        <translation>este pase no está firmado por la organización: pida el número de socio y compruebe quién es</translation>
    </message>
    <message>
        <source>this pass is for another event: ask for the member number</source>
        <translation>este pase es de otro evento: pida el número de socio</translation>
    </message>
    <message>
        <source>nobody has this number or pass: type a bib, member or entitlement number, or scan a pass</source>
        <translation>nadie tiene este número o pase: escriba un número de dorsal, de socio o de plaza, o escanee un pase</translation>
    </message>
    <message>
        <source>{code} is the bib of one runner and a number of another: scan the pass instead</source>
        <translation>{code} es el dorsal de un participante y un número de otro: escanee el pase</translation>
    </message>
    <message>
        <source>the people of this event were purged on {day}: it takes no roster and opens no more; set up a new event with `kiosk init`</source>
        <translation>las personas de este evento se borraron el {day}: no admite listas ni se reabre; cree un evento nuevo con `kiosk init`</translation>
    </message>
    <message>
        <source>The database does not answer. Try again; if it stays so, use another station and call a supervisor.</source>
        <translation>La base de datos no responde. Inténtelo de nuevo; si sigue así, use otro puesto y llame a un responsable.</translation>
    </message>
    <message>
        <source>the database {name} cannot be used: {cure}</source>
        <translation>no se puede usar la base de datos {name}: {cure}</translation>
    </message>
    <message>
        <source>the database does not answer: look at its computer and at the network</source>
        <translation>la base de datos no responde: compruebe su equipo y la red</translation>
    </message>
    <message>
        <source>the database {name} refused a change that breaks the rule {rule}; nothing was changed: look at the runner&apos;s file again</source>
        <translation>la base de datos {name} rechazó un cambio que incumple la regla {rule}; no se cambió nada: vuelva a mirar la ficha</translation>
    </message>
    <message>
        <source>another program has kept it locked; close that program, or try again</source>
        <translation>otro programa la mantiene bloqueada; ciérrelo o inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>el disco está lleno; libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>it may only be read; make the file and its folder writable</source>
        <translation>solo se puede leer; permita escribir en el archivo y su carpeta</translation>
    </message>
    <message>
        <source>access is denied; give this user the right to read and write it</source>
        <translation>acceso denegado; dé a este usuario permiso de lectura y escritura</translation>
    </message>
    <message>
        <source>it cannot be opened; check that its folder exists and may be written</source>
        <translation>no se puede abrir; compruebe que su carpeta existe y admite escritura</translation>
    </message>
    <message>
        <source>this file is not a database; check the path, or run `kiosk init`</source>
        <translation>este archivo no es una base de datos; compruebe la ruta o ejecute `kiosk init`</translation>
    </message>
    <message>
        <source>the file is damaged; stop, keep it, and go on from the last backup</source>
        <translation>el archivo está dañado; pare, consérvelo y continúe desde la última copia de seguridad</translation>
    </message>
    <message>
        <source>the disk makes errors; check it, and go on from a backup if needed</source>
        <translation>el disco da errores; revíselo y continúe desde una copia si hace falta</translation>
    </message>
    <message>
        <source>a value is too long for the database; shorten it</source>
        <translation>un valor es demasiado largo para la base de datos; acórtelo</translation>
    </message>
    <message>
        <source>the server does not answer; check the network, then try again</source>
        <translation>el servidor no responde; compruebe la red e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>a value does not fit its column; correct it, then try again</source>
        <translation>un valor no cabe en su columna; corríjalo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>it may only be read; connect to the primary server</source>
        <translation>solo se puede leer; conéctese al servidor principal</translation>
    </message>
    <message>
        <source>an earlier step of this operation failed; try the whole operation again</source>
        <translation>falló un paso anterior de esta operación; repita toda la operación</translation>
    </message>
    <message>
        <source>the server refuses this user; check the name and the password in the station file</source>
        <translation>el servidor rechaza a este usuario; compruebe el nombre y la contraseña en el archivo del puesto</translation>
    </message>
    <message>
        <source>there is no database of that name; run `kiosk init`</source>
        <translation>no hay ninguna base de datos con ese nombre; ejecute `kiosk init`</translation>
    </message>
    <message>
        <source>another station was quicker; try again</source>
        <translation>otro puesto fue más rápido; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>this user lacks a right there; let the owner of the database grant it</source>
        <translation>a este usuario le falta un permiso; que lo conceda el propietario de la base de datos</translation>
    </message>
    <message>
        <source>the server&apos;s disk is full; free some space, then try again</source>
        <translation>el disco del servidor está lleno; libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the server has no room for another station now; try again</source>
        <translation>el servidor no admite ahora otro puesto; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>another station has kept it locked; try again</source>
        <translation>otro puesto la mantiene bloqueada; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the server was stopped or is starting; try again</source>
        <translation>el servidor se detuvo o está arrancando; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the server&apos;s disk does not answer as it should; call its keeper</source>
        <translation>el disco del servidor no responde como debe; avise a quien lo administra</translation>
    </message>
    <message>
        <source>the server does not answer; check its address and the network, then try again</source>
        <translation>el servidor no responde; compruebe su dirección y la red e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the event file has no {race} {area}, which bib {bib} needs</source>
        <translation>el archivo del evento no tiene {race} {area}, que el dorsal {bib} necesita</translation>
    </message>
    <message>
        <source>{what} ({count} characters) is too long for a bib; shorten it</source>
        <translation>demasiado largo para un dorsal: {what} ({count} caracteres); acórtelo</translation>
    </message>
    <message>
        <source>{what} ({count} characters) does not fit even at its smallest size; shorten it</source>
        <translation>no cabe ni al tamaño mínimo: {what} ({count} caracteres); acórtelo</translation>
    </message>
    <message>
        <source>nothing of {what} can be printed; write it in Latin letters or leave it empty</source>
        <translation>no se puede imprimir nada: {what}; escríbalo en letras latinas o déjelo vacío</translation>
    </message>
    <message>
        <source>{what} is missing; add it to the roster or the event file</source>
        <translation>falta: {what}; añádalo a la lista o al archivo del evento</translation>
    </message>
    <message>
        <source>the page cannot be drawn: {mistake}; check the design</source>
        <translation>no se puede dibujar la página: {mistake}; compruebe el diseño</translation>
    </message>
    <message>
        <source>the text &quot;{template}&quot;</source>
        <translation>el texto «{template}»</translation>
    </message>
    <message>
        <source>the bib number</source>
        <translation>el número de dorsal</translation>
    </message>
    <message>
        <source>the name for the bib</source>
        <translation>el nombre para el dorsal</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the family name</source>
        <translation>el apellido</translation>
    </message>
    <message>
        <source>the nationality</source>
        <translation>la nacionalidad</translation>
    </message>
    <message>
        <source>the sex</source>
        <translation>el sexo</translation>
    </message>
    <message>
        <source>the year of birth</source>
        <translation>el año de nacimiento</translation>
    </message>
    <message>
        <source>the member number</source>
        <translation>el número de socio</translation>
    </message>
    <message>
        <source>how the place was won</source>
        <translation>cómo se ganó la plaza</translation>
    </message>
    <message>
        <source>the code of the race</source>
        <translation>el código de la carrera</translation>
    </message>
    <message>
        <source>the name of the race</source>
        <translation>el nombre de la carrera</translation>
    </message>
    <message>
        <source>the distance</source>
        <translation>la distancia</translation>
    </message>
    <message>
        <source>the name of the event</source>
        <translation>el nombre del evento</translation>
    </message>
    <message>
        <source>the code of the start area</source>
        <translation>el código del cajón de salida</translation>
    </message>
    <message>
        <source>the name of the start area</source>
        <translation>el nombre del cajón de salida</translation>
    </message>
    <message>
        <source>the letter of the start area</source>
        <translation>la letra del cajón de salida</translation>
    </message>
    <message>
        <source>the start time</source>
        <translation>la hora de salida</translation>
    </message>
    <message>
        <source>the day of the start</source>
        <translation>el día de la salida</translation>
    </message>
    <message>
        <source>the content of the barcode</source>
        <translation>el contenido del código de barras</translation>
    </message>
    <message>
        <source>the mark of a later piece</source>
        <translation>la marca de un ejemplar posterior</translation>
    </message>
    <message>
        <source>the number of the replacement</source>
        <translation>el número de la sustitución</translation>
    </message>
    <message>
        <source>the word across a rehearsal bib</source>
        <translation>la palabra que cruza un dorsal de ensayo</translation>
    </message>
    <message>
        <source>slip printer</source>
        <translation>impresora de tiques</translation>
    </message>
    <message>
        <source>slip printer (virtual)</source>
        <translation>impresora de tiques (virtual)</translation>
    </message>
    <message>
        <source>bib {bib} has no slip: {why}</source>
        <translation>el dorsal {bib} no tiene tique: {why}</translation>
    </message>
    <message>
        <source>slips cannot be drawn: {why}</source>
        <translation>no se pueden dibujar los tiques: {why}</translation>
    </message>
    <message>
        <source>its driver is broken: {bug}; mend or remove it</source>
        <translation>su controlador está averiado ({bug}): repárelo o quítelo</translation>
    </message>
    <message>
        <source>the line for the bag</source>
        <translation>la línea para la bolsa</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>el aviso</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>This code is not in our list.</source>
        <translation>Este código no está en nuestra lista.</translation>
    </message>
    <message>
        <source>Check the number, or search by name at a desk.</source>
        <translation>Compruebe el número, o pida en un mostrador que busquen por nombre.</translation>
    </message>
    <message>
        <source>Check the number, or search by name.</source>
        <translation>Compruebe el número o busque por nombre.</translation>
    </message>
    <message>
        <source>This pass was not issued by the organiser.</source>
        <translation>Este pase no lo ha emitido la organización.</translation>
    </message>
    <message>
        <source>Please go to the help desk.</source>
        <translation>Vaya al punto de ayuda, por favor.</translation>
    </message>
    <message>
        <source>Send the runner to the help desk.</source>
        <translation>Envíe a esta persona al punto de ayuda.</translation>
    </message>
    <message>
        <source>This pass was replaced or withdrawn.</source>
        <translation>Este pase ha sido sustituido o retirado.</translation>
    </message>
    <message>
        <source>Show your newest pass, or go to the help desk.</source>
        <translation>Muestre su pase más reciente, o vaya al punto de ayuda.</translation>
    </message>
    <message>
        <source>Ask for the newest pass, or send the runner to the help desk.</source>
        <translation>Pida el pase más reciente o envíe a esta persona al punto de ayuda.</translation>
    </message>
    <message>
        <source>This pass belongs to another event: {event}.</source>
        <translation>Este pase es de otro evento: {event}.</translation>
    </message>
    <message>
        <source>Show the pass of this event.</source>
        <translation>Muestre el pase de este evento.</translation>
    </message>
    <message>
        <source>Ask for the pass of this event.</source>
        <translation>Pida el pase de esta prueba.</translation>
    </message>
    <message>
        <source>There is no place under this name.</source>
        <translation>No hay ninguna plaza con este nombre.</translation>
    </message>
    <message>
        <source>The place for {race} was withdrawn.</source>
        <translation>La plaza para {race} fue anulada.</translation>
    </message>
    <message>
        <source>The registration for {race} was never finished.</source>
        <translation>La inscripción en {race} nunca se completó.</translation>
    </message>
    <message>
        <source>Go to the help desk; a supervisor can finish it with you.</source>
        <translation>Vaya al punto de ayuda; un responsable puede completarla con usted.</translation>
    </message>
    <message>
        <source>A supervisor can finish it with the runner.</source>
        <translation>Un supervisor puede terminarla con esta persona.</translation>
    </message>
    <message>
        <source>The place for {race} was given to somebody else because it was not confirmed in time.</source>
        <translation>La plaza para {race} se dio a otra persona porque no se confirmó a tiempo.</translation>
    </message>
    <message>
        <source>Bib {bib} for {race} was collected on {when} at {where}.</source>
        <translation>El dorsal {bib} de {race} se recogió el {when} en {where}.</translation>
    </message>
    <message>
        <source>Is it lost or damaged? Go to the replacement desk.</source>
        <translation>¿Perdido o dañado? Vaya al mostrador de sustituciones.</translation>
    </message>
    <message>
        <source>Ask what has become of it.</source>
        <translation>Pregunte qué ha sido de él.</translation>
    </message>
    <message>
        <source>Bib {bib} is being made at {where}.</source>
        <translation>El dorsal {bib} se está haciendo en {where}.</translation>
    </message>
    <message>
        <source>Go to {where}, or ask a supervisor.</source>
        <translation>Vaya a {where}, o pregunte a un responsable.</translation>
    </message>
    <message>
        <source>Send the runner to {where}, or ask a supervisor.</source>
        <translation>Envíe a esta persona a {where} o pregunte a un supervisor.</translation>
    </message>
    <message>
        <source>There is a place for each of {races}; one person runs one race.</source>
        <translation>Hay una plaza en cada una de estas carreras: {races}; una persona corre una sola carrera.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija una.</translation>
    </message>
    <message>
        <source>Somebody with the same name and birth date has bib {bib} already.</source>
        <translation>Una persona con el mismo nombre y fecha de nacimiento ya tiene el dorsal {bib}.</translation>
    </message>
    <message>
        <source>Your name may be on our list twice.</source>
        <translation>Es posible que su nombre figure dos veces en nuestra lista.</translation>
    </message>
    <message>
        <source>Go to the help desk with an identity document.</source>
        <translation>Vaya al punto de ayuda con un documento de identidad.</translation>
    </message>
    <message>
        <source>Look at an identity document and ask a supervisor.</source>
        <translation>Mire un documento de identidad y pregunte a un supervisor.</translation>
    </message>
    <message>
        <source>{race} is open from the year in which one turns {age}.</source>
        <translation>{race} está abierta a partir del año en que se cumplen {age} años.</translation>
    </message>
    <message>
        <source>A minor collects with a parent or guardian.</source>
        <translation>Los menores recogen con su madre, padre o responsable legal.</translation>
    </message>
    <message>
        <source>Come to a desk together.</source>
        <translation>Vengan juntos a un mostrador.</translation>
    </message>
    <message>
        <source>Ask the parent or guardian to come to the desk too.</source>
        <translation>Pida que el padre, la madre o el tutor venga también al mostrador.</translation>
    </message>
    <message>
        <source>A document that allows you to run is still missing: {kinds}.</source>
        <translation>Falta todavía un documento que permita correr: {kinds}.</translation>
    </message>
    <message>
        <source>Show it at a desk.</source>
        <translation>Muéstrelo en un mostrador.</translation>
    </message>
    <message>
        <source>Ask the runner for it.</source>
        <translation>Pídaselo a esta persona.</translation>
    </message>
    <message>
        <source>The document ({kind}) is valid until {until} only, before race day.</source>
        <translation>El documento ({kind}) solo es válido hasta el {until}, antes del día de la carrera.</translation>
    </message>
    <message>
        <source>Show a valid one at a desk.</source>
        <translation>Muestre uno válido en un mostrador.</translation>
    </message>
    <message>
        <source>Ask the runner for a valid one.</source>
        <translation>Pida uno válido.</translation>
    </message>
    <message>
        <source>Bibs are given out {hours}.</source>
        <translation>Los dorsales se entregan: {hours}.</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Vuelva entonces, por favor.</translation>
    </message>
    <message>
        <source>Ask the runner to come back then.</source>
        <translation>Pida a esta persona que vuelva entonces.</translation>
    </message>
    <message>
        <source>At this event nobody else can collect for a runner.</source>
        <translation>En este evento nadie puede recoger por otra persona.</translation>
    </message>
    <message>
        <source>The runner must come in person.</source>
        <translation>El participante debe venir en persona.</translation>
    </message>
    <message>
        <source>{proxy} has collected for {limit} runners already, which is the limit.</source>
        <translation>{proxy} ya ha recogido por {limit} participantes, que es el límite.</translation>
    </message>
    <message>
        <source>Somebody else must collect this bib.</source>
        <translation>Debe recoger este dorsal otra persona.</translation>
    </message>
    <message>
        <source>The identity was not confirmed yet.</source>
        <translation>La identidad todavía no está confirmada.</translation>
    </message>
    <message>
        <source>Show an identity document at a desk.</source>
        <translation>Muestre un documento de identidad en un mostrador.</translation>
    </message>
    <message>
        <source>Ask the runner for an identity document.</source>
        <translation>Pida un documento de identidad.</translation>
    </message>
    <message>
        <source>The organiser has stopped this place: {why}.</source>
        <translation>La organización ha suspendido esta plaza: {why}.</translation>
    </message>
    <message>
        <source>The organiser has a question about this place.</source>
        <translation>La organización tiene una pregunta sobre esta plaza.</translation>
    </message>
    <message>
        <source>There is no number left for {race}, {area}.</source>
        <translation>No queda ningún número para {race}, {area}.</translation>
    </message>
    <message>
        <source>Ask a supervisor for another start area.</source>
        <translation>Pida otro cajón de salida a un responsable.</translation>
    </message>
    <message>
        <source>This station cannot make a bib now: {why}</source>
        <translation>Este puesto no puede hacer dorsales ahora: {why}</translation>
    </message>
    <message>
        <source>Please use another station; staff have been told.</source>
        <translation>Utilice otro puesto; el equipo ya está avisado.</translation>
    </message>
    <message>
        <source>This number alone does not show who you are.</source>
        <translation>Este número por sí solo no demuestra quién es usted.</translation>
    </message>
    <message>
        <source>Type your birth date too, or show your pass.</source>
        <translation>Escriba también su fecha de nacimiento, o muestre su pase.</translation>
    </message>
    <message>
        <source>Ask for the birth date, or for the pass.</source>
        <translation>Pida la fecha de nacimiento o el pase.</translation>
    </message>
    <message>
        <source>The pickup of this event is closed.</source>
        <translation>La recogida de dorsales de este evento está cerrada.</translation>
    </message>
    <message>
        <source>No volunteer could come to look at your document.</source>
        <translation>Ninguna persona voluntaria pudo venir a ver su documento.</translation>
    </message>
    <message>
        <source>Please go to a desk with it; your place is safe.</source>
        <translation>Vaya con él a un mostrador, por favor; su plaza está segura.</translation>
    </message>
    <message>
        <source>Scan the pass again: this desk can look at the document.</source>
        <translation>Escanee de nuevo el pase: este mostrador puede ver el documento.</translation>
    </message>
    <message>
        <source>The volunteer could not confirm what has to be seen before a bib is given out.</source>
        <translation>La persona voluntaria no pudo confirmar lo que debe verse antes de entregar un dorsal.</translation>
    </message>
    <message>
        <source>Please go to the help desk with your document.</source>
        <translation>Vaya al punto de ayuda con su documento, por favor.</translation>
    </message>
    <message>
        <source>Look at the document again, or ask a supervisor.</source>
        <translation>Mire de nuevo el documento o pregunte a un supervisor.</translation>
    </message>
    <message>
        <source>Bib {bib} is ready and waits at a desk.</source>
        <translation>El dorsal {bib} está listo y le espera en un mostrador.</translation>
    </message>
    <message>
        <source>Go to a desk with your pass; it is handed to you there.</source>
        <translation>Vaya a un mostrador con su pase; allí se lo entregan.</translation>
    </message>
    <message>
        <source>Find it where the bibs of the kiosks are kept, and scan it.</source>
        <translation>Búsquelo donde se guardan los dorsales de los quioscos y escanéelo.</translation>
    </message>
    <message>
        <source>Bib {bib} for {race} was collected before, but no copy of it is valid now.</source>
        <translation>El dorsal {bib} de {race} ya se recogió, pero ahora ningún ejemplar es válido.</translation>
    </message>
    <message>
        <source>Go to the replacement desk: a new copy is made there.</source>
        <translation>Vaya al mostrador de sustituciones: allí se hace un ejemplar nuevo.</translation>
    </message>
    <message>
        <source>Make a replacement: nobody has a valid copy.</source>
        <translation>Haga una sustitución: nadie tiene un ejemplar válido.</translation>
    </message>
</context>
</TS>
