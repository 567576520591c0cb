"""English words that the rules know: who speaks, what is counted, what harms. Lists, no logic."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(text.split())


SAY = (
    "said|says|say|told|tells|asked|asks|added|adds|warned|warns|stated|states|claimed|claims|insisted|insists|"
    "announced|announces|declared|reported|reports|wrote|writes|argued|noted|confirmed|confirms|denied|denies|called|"
    "calls|describes|described|demanded|demands|threatens|threatened|replied|answered|continued|recalled|explained|"
    "promised|acknowledged|conceded|tweeted|posted|urged|portrayed|referring|seized|addressed|accused|counted|"
    "documented|recorded|tracked|logged|estimated|estimates|put|speaking|spoken|testified|remarked|rejected|rejects|dismissed|read|reads"
)
TELL = word_set(
    "said says say told warned warns stated states claimed claims insisted insists announced reported reports argued "
    "confirmed confirms denied denies promised acknowledged conceded explained testified added accused"
)
"""Verbs whose sentence is a statement even without quotation marks."""
COUNT = word_set(
    "confirmed confirms reports reported counted documented recorded tracked logged estimates estimated put"
)
"""Verbs of those who keep registers: later figures of the same part are theirs, until somebody else speaks."""

ROLES = word_set(
    "ambassador admiral activist activists administrator adviser advisor aide analyst archbishop army assistant attorney "
    "bishop captain chairman chairwoman chancellor chief chiefs colonel commander commanders commissioner committee "
    "coordinator council correspondent delegate deputy diplomat diplomats director doctor doctors driver editor "
    "engineer engineers envoy expert farmer fisherman general governor guard head imam inspector investigator "
    "journalist judge king lawyer leader lieutenant major manager mayor mediator medic medics military minister "
    "ministry mother father neighbour nurse officer officers official officials paramedic pastor pilot police "
    "politician pope president priest prince principal professor prosecutor queen rapporteur rebel rebels "
    "representative rescuer rescuers resident residents researcher secretary secretary-general senator sergeant "
    "sheikh shopkeeper source sources spokesman spokesperson spokeswoman spokesmen student surgeon survivor survivors "
    "teacher trader villager villagers volunteer widow witness witnesses worker workers "
    "staff union family relatives neighbours charity watchdog leaflet "
    "draft report statement document letter newspaper agency group centre center"
)

PERSONS = word_set(
    "people persons person civilian civilians child children woman women man men boy boys girl girls fighter fighters rebel rebels "
    "soldier soldiers troops militant militants militiamen gunmen nurse nurses doctor doctors medic medics patient "
    "patients teacher teachers student students pupil pupils journalist journalists reporter worker workers driver "
    "drivers officer officers policeman policemen policewoman guard guards pilot pilots villager villagers resident "
    "residents inhabitants inhabitant protester protesters demonstrator demonstrators observer observers volunteer "
    "volunteers rescuer rescuers farmer farmers fisherman fishermen passenger passengers survivor survivors victim "
    "victims family families baby babies infant infants monk monks priest priests activist activists engineer "
    "engineers paramedic paramedics shopkeeper sailor sailors worshippers mourners relatives others aid-workers"
)
SINGULAR = word_set(
    "person civilian child woman man boy girl fighter rebel soldier militant nurse doctor medic patient teacher student "
    "pupil journalist reporter worker driver officer policeman policewoman guard pilot villager resident protester "
    "demonstrator observer volunteer rescuer farmer fisherman passenger baby infant monk priest activist engineer "
    "paramedic shopkeeper sailor cook baker lawyer judge priest mother father"
)
DWELLERS = word_set("resident residents inhabitant inhabitants")
THINGS = word_set(
    "house houses home homes building buildings shell shells rocket rockets missile missiles drone drones airstrike "
    "airstrikes strike strikes raid raids attack attacks vehicle vehicles truck trucks tank tanks hospital hospitals "
    "school schools shop shops tent tents boat boats grave graves village villages explosion explosions bombs bomb "
    "mine mines incident incidents case cases ambulance ambulances convoy convoys cars"
)
HARM_NOUNS = {
    **dict.fromkeys(
        word_set("death deaths dead fatality fatalities killed killings killing bodies corpses slain"), "killed"
    ),
    **dict.fromkeys(word_set("casualty casualties"), "casualties"),
    **dict.fromkeys(word_set("wounded injured injuries"), "wounded"),
    **dict.fromkeys(word_set("missing disappeared disappearances"), "missing"),
    **dict.fromkeys(word_set("displaced refugees refugee evacuees"), "displaced"),
    **dict.fromkeys(word_set("detainees prisoners hostages arrests detained arrested captives abductions"), "detained"),
    **dict.fromkeys(word_set("breach breaches violation violations"), "breaches"),
}
HARM = (
    r"(?P<killed>kill(?:ed|s|ing)?|deaths?|dead|died|die|fatalit(?:y|ies)|slain|toll|executed|shot\sdead|beheaded|murdered)|"
    r"(?P<casualties>casualt(?:y|ies))|"
    r"(?P<wounded>wound(?:ed|s|ing)|injur(?:ed|es|ing)|hurt)|"
    r"(?P<missing>missing|disappeared|unaccounted)|"
    r"(?P<displaced>displaced|fled|flee|refugees|uprooted)|"
    r"(?P<detained>detained|arrested|arrests|abducted|kidnapped|prisoners)|"
    r"(?P<besieged>besieged|trapped)|"
    r"(?P<breaches>breaches|violations)"
)
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
