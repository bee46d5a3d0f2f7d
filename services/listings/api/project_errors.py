"""How what is refused of projects and their inventories is told."""

from collections.abc import Sequence
from typing import Final

from services.kernel.language import Language
from services.kit.problems import Refusals, explained, refusal
from services.kit.validation import Fault
from services.listings.api.document_errors import DOCUMENT_REFUSALS
from services.listings.api.errors import REFUSALS
from services.listings.api.reservation_errors import RESERVATION_REFUSALS
from services.listings.domain import project_errors as errors


def _wrong_items(error: errors.ItemsRefused, language: Language) -> list[Fault]:
    return _each("/items", error.wrong, language)


def _wrong_lines(error: errors.OutcomesRefused, language: Language) -> list[Fault]:
    return _each("/lines", error.wrong, language)


def _each(below: str, wrong: Sequence[tuple[int, Exception]], language: Language) -> list[Fault]:
    """What is wrong, one by one, each with its place in the body."""
    known = {**REFUSALS, **RESERVATION_REFUSALS, **DOCUMENT_REFUSALS, **PROJECT_REFUSALS}
    return [
        Fault(fault.code, fault.detail, pointer=f"{below}/{index}{fault.pointer or ''}")
        for index, one in wrong
        for fault in explained(known, one, language)
    ]


PROJECT_REFUSALS: Final[Refusals] = {
    errors.ProjectNotFound: refusal(
        404,
        "project_not_found",
        nl="Er is geen project {project_id}, of u neemt er niet aan deel.",
        fr="Il n'y a pas de projet {project_id}, ou vous n'y participez pas.",
        en="There is no project {project_id}, or none that you take part in.",
        de="Es gibt kein Projekt {project_id}, oder Sie sind nicht daran beteiligt.",
    ),
    errors.RightMissing: refusal(
        403,
        "project_right_missing",
        nl="In dit project mag u {held}; hiervoor is {needed} nodig. De beheerder van het project kent het toe.",
        fr="Dans ce projet vous avez le droit {held} ; il faut ici {needed}. Le gestionnaire du projet l'accorde.",
        en="In this project you may {held}; this takes {needed}. The keeper of the project grants it.",
        de="In diesem Projekt dürfen Sie {held}; hierfür ist {needed} nötig. Der Verwalter des Projekts erteilt es.",
    ),
    errors.PartiesNotYours: refusal(
        403,
        "project_parties_not_yours",
        nl="Alleen wie het project beheert, zegt wie eraan deelneemt.",
        fr="Seul le gestionnaire du projet dit qui y participe.",
        en="Only the keeper of a project says who takes part in it.",
        de="Nur der Verwalter des Projekts bestimmt, wer daran beteiligt ist.",
        pointer="/parties",
    ),
    errors.ProjectVersionStale: refusal(
        412,
        "version_stale",
        nl='Het project is intussen gewijzigd: u wijzigde versie {expected}, het is nu "{actual}". Lees het opnieuw.',
        fr='Le projet a changé entre-temps : vous avez modifié la version {expected}, il en est à "{actual}". Relisez-le.',
        en='The project has changed meanwhile: you changed version {expected}, it is now "{actual}". Read it again.',
        de='Das Projekt wurde inzwischen geändert: Sie änderten Version {expected}, jetzt ist es "{actual}". Lesen Sie es neu.',
    ),
    errors.ProjectStepUnknown: refusal(
        409,
        "project_step_unknown",
        nl="Een project dat {before} is, wordt niet {after}; wel {possible}.",
        fr="Un projet {before} ne devient pas {after} ; mais bien {possible}.",
        en="A project that is {before} does not become {after}; it can become {possible}.",
        de="Ein Projekt, das {before} ist, wird nicht {after}, wohl aber {possible}.",
        pointer="/state",
    ),
    errors.SurveyedNotFound: refusal(
        404,
        "item_not_found",
        nl="De inventaris van dit project heeft geen item {item_id}.",
        fr="L'inventaire de ce projet n'a pas d'élément {item_id}.",
        en="The inventory of this project has no item {item_id}.",
        de="Das Inventar dieses Projekts hat keine Position {item_id}.",
    ),
    errors.ItemUntitled: refusal(
        422,
        "item_untitled",
        nl="Item {number} heeft nog geen title; geef er een.",
        fr="L'élément {number} n'a pas encore de title ; donnez-en un.",
        en="Item {number} has no title yet; give it one.",
        de="Position {number} hat noch keinen title; geben Sie einen an.",
        pointer="/title",
    ),
    errors.ItemTwice: refusal(
        422,
        "item_twice",
        nl="Nummer {number} staat twee keer in deze levering; geef elk item één keer.",
        fr="Le numéro {number} figure deux fois dans cet envoi ; donnez chaque élément une seule fois.",
        en="Number {number} is in this delivery twice; give each item once.",
        de="Nummer {number} steht zweimal in dieser Lieferung; geben Sie jede Position einmal an.",
        pointer="/number",
    ),
    errors.StageBehind: refusal(
        422,
        "stage_behind",
        nl="Van item {number} is {current} al opgetekend; wat {stage} ervan zei, blijft zoals het was.",
        fr="L'élément {number} en est déjà à {current} ; ce que {stage} en disait reste tel quel.",
        en="Item {number} is at {current} already; what {stage} said of it stays as it was.",
        de="Position {number} ist schon bei {current}; was {stage} davon sagte, bleibt, wie es war.",
        pointer="/number",
    ),
    errors.ItemsRefused: refusal(
        422,
        "items_refused",
        nl="Sommige items kloppen niet, en geen enkel is opgeslagen; zie errors.",
        fr="Certains éléments ne conviennent pas, et aucun n'est enregistré ; voir errors.",
        en="Some items make no sense, and none is stored; see errors.",
        de="Einige Positionen stimmen nicht, und keine ist gespeichert; siehe errors.",
        faults=_wrong_items,
    ),
    errors.ProjectCancelled: refusal(
        409,
        "project_cancelled",
        nl="Dit project is geannuleerd; er komt niets vrij.",
        fr="Ce projet est annulé ; rien ne se libère.",
        en="This project is cancelled; nothing comes free.",
        de="Dieses Projekt ist abgesagt; es wird nichts frei.",
    ),
    errors.ItemStays: refusal(
        422,
        "item_stays",
        nl="Item {number} wordt ter plaatse hergebruikt (in_situ) en dus niet aangeboden.",
        fr="L'élément {number} est réutilisé sur place (in_situ) et n'est donc pas offert.",
        en="Item {number} is used again in its place (in_situ), and so not offered.",
        de="Position {number} wird vor Ort wiederverwendet (in_situ) und daher nicht angeboten.",
    ),
    errors.ItemUncounted: refusal(
        422,
        "item_uncounted",
        nl="Item {number} heeft nog geen quantity; geef er een, al is het een schatting.",
        fr="L'élément {number} n'a pas encore de quantity ; donnez-en une, même estimée.",
        en="Item {number} has no quantity yet; give one, be it an estimate.",
        de="Position {number} hat noch keine quantity; geben Sie eine an, auch geschätzt.",
    ),
    errors.ShiftedBehind: refusal(
        422,
        "shifted_behind",
        nl="Het lot {title} zou eindigen op {until}, en dat is voorbij. Kies latere datums.",
        fr="Le lot {title} prendrait fin le {until}, qui est passé. Choisissez des dates plus tardives.",
        en="The lot {title} would end on {until}, which lies behind. Choose later dates.",
        de="Das Los {title} würde am {until} enden, der vorbei ist. Wählen Sie spätere Daten.",
    ),
    errors.ShiftImpossible: refusal(
        422,
        "shift_impossible",
        nl="Deze datums vormen geen periode: een project eindigt niet voor het begint, en expected valt ertussen.",
        fr="Ces dates ne forment pas de période : un projet ne finit pas avant de commencer, et expected se situe entre les deux.",
        en="These dates make no period: a project does not end before it begins, and expected lies in between.",
        de="Diese Daten ergeben keinen Zeitraum: Ein Projekt endet nicht, bevor es beginnt, und expected liegt dazwischen.",
    ),
    errors.OutcomesRefused: refusal(
        422,
        "outcomes_refused",
        nl="Sommige regels kloppen niet, en geen enkele is opgeslagen; zie errors.",
        fr="Certaines lignes ne conviennent pas, et aucune n'est enregistrée ; voir errors.",
        en="Some lines make no sense, and none is stored; see errors.",
        de="Einige Zeilen stimmen nicht, und keine ist gespeichert; siehe errors.",
        faults=_wrong_lines,
    ),
    errors.OutcomesVersionStale: refusal(
        412,
        "version_stale",
        nl='De regels zijn intussen gewijzigd: u wijzigde versie {expected}, ze zijn nu "{actual}". Lees ze opnieuw.',
        fr='Les lignes ont changé entre-temps : vous avez modifié la version {expected}, elles en sont à "{actual}". Relisez-les.',
        en='The lines have changed meanwhile: you changed version {expected}, they are now "{actual}". Read them again.',
        de='Die Zeilen wurden inzwischen geändert: Sie änderten Version {expected}, jetzt ist es "{actual}". Lesen Sie sie neu.',
    ),
    errors.NothingPublished: refusal(
        409,
        "nothing_published",
        nl="Van dit project is niets gepubliceerd; bied eerst items aan.",
        fr="Rien de ce projet n'est publié ; offrez d'abord des éléments.",
        en="Nothing of this project is published; offer items first.",
        de="Von diesem Projekt ist nichts veröffentlicht; bieten Sie zuerst Positionen an.",
    ),
    errors.ProofNotFound: refusal(
        404,
        "proof_not_found",
        nl="Er is geen bewijs {proof_id}.",
        fr="Il n'y a pas de preuve {proof_id}.",
        en="There is no proof {proof_id}.",
        de="Es gibt keinen Nachweis {proof_id}.",
    ),
}
