"""Words that say nothing about what a material is, and words that say it is none of ours."""

from typing import Final

from services.vocabulary.words import fold, words

_LINKS: Final = """
a ab als am an and auf aus aux avec bei bij by chez d da das dem den der des die dit du een ein eine einem einen einer en es est et
for from fur het if il im in is ist it la le les mit of oder on or ou over par per por pro que sont sous the to tot uit um un und une van
vom von voor waar with without zonder zu zum zur ohne sans met naar onder op te ter dans de ce ces cette deze dies diese dieser deux
"""

_AMOUNTS: Final = """
aantal about aprox anzahl approx ca circa cm dm doos dozen drie duizend euro eur hoeveelheid kg kilo kilos km large lengte length lot
lots lm lopende loten losse m mm mtr meter meters metre metres mètres centimètres nombre new palet paletten pallet pallets palette
palettes partij partijen pce pces piece pieces pièce pièces pak pakken paquet paquets qm quantité restpartij set sets st stel stk
stock stuk stuks stück stücke tonne tonnes ton tons tien twee vier vijf vrac bulk lang lange long longue longueur largeur hauteur
breed breedte hoog hoogte dik dikte thick thickness width height wide high höhe breite länge dicke épais épaisseur diameter diamètre
dimensions format formaat afmeting afmetingen taille tailles size sizes grösse größe klein kleine groot grote petit petite grand
grande small big groß große moyen varié variable diverse divers verschillende various plusieurs einige enkele environ ongeveer unités
"""

_COLOURS: Final = """
beige black blanc blanche blancs blanches blau blauw blauwe bleu bleue blue braun brown bruin bruine brun brune geel gele gelb green
grey gray gris grise grijs grijze grau groen groene grün jaune mauve noir noire orange paars red rood rode rose rot rouge rouges
schwarz vert verte vertes violet weiß weiss wit witte white yellow zwart zwarte couleur couleurs colour color kleur kleuren farbe
"""

_CONDITIONS: Final = """
afbraak aangeboden afgehaald alt alte alten alter ancien ancienne anciens anciennes antiek antieke antique beschadigd beschadigde bon
brut cassé clean cleaned condition defect demolition démolition démontage demontage dismantled disponible état free gebraucht gebrauchte
gebrauchten gebruikt gebruikte gekuist gekuiste gereinigd gereinigde goede gratis gut guter herbruikbaar hergebruik huis huizen
intact lichte mooie mooi nettoyé nettoyés neuf neufs neuve neuves nieuw nieuwe occasion old onbeschadigd oud oude ouder partiellement
propre propres quelques réemploi réutilisable recup recuperatie récup récupération reclaimed renovatie rénovation reuse reusable
restant reste restes salvage salvaged schade schoon schone sloop sloopwerken sold state staat te koop tweedehands usagé usagée used
vendre vente verkauf verkaufen weinig wenig zeer zustand zwaar zware very good très
"""

_FOREIGN: Final = """
papier papiers papieren paper papers carton cartons karton kartonnen kartons pappe wellpappe cardboard tissu tissus textiel textilien stoff
stoffen fabric fabrics kleding kleren vêtement vêtements clothes clothing kleidung gouache gouaches crayon crayons livre livres
boek boeken books bücher jouet jouets speelgoed toys spielzeug mercerie fil bobine photographie
"""

ASIDE: Final = frozenset(words("met avec with mit voor pour for fur zonder sans without ohne op sur on auf from naar bij pro par"))
"""Links before what it comes with, or is for."""

OF: Final = frozenset(words("van de des du en in of aus von vom uit au aux"))
"""Links before what it is made of: that says which, not what."""

LINKS: Final = frozenset(words(_LINKS)) | ASIDE | OF | {"a", "x", "y"}
"""Words that only join others."""

AMOUNTS: Final = frozenset(words(_AMOUNTS))
"""Units, packs and sizes in words."""

SILENT: Final = frozenset(words(_AMOUNTS + _COLOURS + _CONDITIONS)) | LINKS
"""Amounts, units, colours, conditions: never guessed at. A class whose name holds one is still found by it."""

FOREIGN: Final = frozenset(fold(word) for word in words(_FOREIGN))
"""Paper, cardboard, cloth and the like, folded: what is offered is not a building material, unless a class's own name has the word."""
