"""German words without their inflection: case endings, plurals with and without umlaut, adjective endings.

No stemmer: Snowball merges Steuer with Steuerung's kin and misses Zentrum with Zentren. Derived words stay apart, also
the person from the deed (Nutzer, nutzen), which is why a noun in -er keeps its ending unless it is a known plural.
"""

from __future__ import annotations

from policywatch.lazily import compiled_when_used
from policywatch.text.inflection import bare, without_umlauts

# Neuter and masculine nouns whose plural is in -er, also as the end of a compound (Duden, Grammatik § 365).
_PLURAL_IN_ER = compiled_when_used(
    r"(?:amt|bad|band|bild|blatt|brett|buch|bund|dach|denkmal|dorf|ei|fach|fass|feld|gehalt|geist|geld|gemut|gesicht|glas|"
    r"glied|gott|grab|gras|gut|haupt|haus|holz|horn|huhn|kalb|kind|kleid|korn|kraut|lamm|land|leib|licht|lied|loch|mal|mann|"
    r"maul|mitglied|mund|nest|pfand|rad|rand|regiment|rind|schild|schloss|schwert|spital|tal|tuch|tum|volk|vorbild|wald|"
    r"weib|wort|wurm|geschlecht|gespenst|gewand)$"
)
# Endings of adjectives and participles: with them -er and -em are inflection also in a capitalised word.
_ADJECTIVE = compiled_when_used(
    r"(?:lich|isch|bar|sam|haft|los|al|ell|iv|ent|ant|end|ert|iert|voll|reich|arm|wert|weit|nah|fern|frei|fest|"
    r"oid|om|os|ib|ibel|abel|ar|ur|tet|elt|zt|ckt|gt|nnt|ffen|sen|men|ben|gen|ien|ten|stark|schwach|gross|klein|neu|alt|jung|"
    r"hoch|hoh|lang|kurz|gut|schnell|modern|extern|intern|klar|rein|scharf|hart|breit|tief|streng|still|offen|eigen|"
    r"(?<!e)ig)$"
)
# Words of three letters that take endings; shorter than other stems may get (Ware is not war, Rate is not Rat).
_SHORT = compiled_when_used(
    r"(neu|gut|hoh|alt|tag|weg|ort|art|typ|hof|amt|eid|arm|abt|tat|uhr)(?:e|es|en|em|er|ern|s)$"
)
_SHORT_PLURAL = compiled_when_used(
    r"(gas)(?:e|es|en)$|(app|bot|bit|job|abo|uni|kit|set|log|hub|lab|fab|pod|van|lok|fan)s$"
)
_SHORT_GENITIVE = compiled_when_used(r"(rat|zug|bau|akt|fall)(?:s|es)$")
_SHORT_UMLAUT = compiled_when_used(r"(rat|amt|hof|zug|gut|rad|tal|ort|art|bad)(?:e|en|er|ern)$")
# Words that an ending seems to make into another, more frequent one.
_KEPT = {
    "seite": "seite", "seiten": "seite", "leute": "leute", "leuten": "leute", "heute": "heute", "liste": "liste",
    "listen": "liste", "masse": "masse", "massen": "masse", "wende": "wende", "ende": "ende", "enden": "ende",
    "runde": "runde", "runden": "runde", "grosse": "gross", "kosten": "kosten", "oder": "oder", "aber": "aber",
    "unter": "unter", "uber": "uber", "hinter": "hinter", "immer": "immer", "weiter": "weiter", "ihrer": "ihrer",
    "dieser": "dieser", "zwischen": "zwischen", "gegen": "gegen", "neben": "neben", "wegen": "wegen",
    "sollen": "sollen",
    "china": "china", "peking": "peking", "daten": "daten", "datum": "datum", "medien": "medien", "waren": "waren",
    "ware": "ware", "rates": "rat", "neun": "neun", "sonst": "sonst", "beim": "beim", "ohne": "ohne",
    "modus": "modus", "exodus": "exodus", "xis": "xi",
}  # fmt: skip
# Small words that look like a noun with an ending: rechts is not des Rechts, planen not den Plänen.
_NO_NOUNS = frozenset(
    bare(word)
    for word in """
    abends anfangs angesichts bereits eingangs falls flugs links mangels mittels morgens nachts namens rechts rings
    seitens tags teils zwecks jedenfalls ebenfalls allenfalls keinesfalls andernfalls gegebenenfalls
    planen berichten arbeiten antworten beantworten beauftragen beantragen beitragen vertragen eintragen übertragen
    betragen verboten geboten angeboten betrieben vertrieben besuchen versuchen gebrauchen verbrauchen missbrauchen
    kaufen verkaufen einkaufen laufen ablaufen verlaufen anfangen empfangen schlagen vorschlagen vergleichen
    ausgleichen abgleichen gewinnen beginnen wünschen schützen drucken drücken streiten kämpfen werten bewerten
    testen starten tauschen austauschen stürzen danken blicken fallen ausfallen verfallen folgen fragen sorgen klagen
    anklagen rufen aufrufen abrufen berufen handeln wandeln regeln steuern wechseln zweifeln zahlen zählen wählen
    spielen teilen urteilen verurteilen zielen stellen rollen gründen landen gehalten erhalten enthalten bestanden
    verstanden unterrichten sichten gewichten achten machten lasten parken grenzen platzen reizen messen pressen
    lagen sprachen annahmen ausnahmen aufnahmen übernahmen teilnahmen standen lohnen schätzen filmen
    """.split()
)
# Foreign plurals, by the end of the word.
_FOREIGN = (
    ("zentren", "zentrum"), ("ministerien", "ministerium"), ("gremien", "gremium"), ("kriterien", "kriterium"),
    ("stadien", "stadium"), ("laboratorien", "laboratorium"), ("territorien", "territorium"),
    ("konsortien", "konsortium"),
    ("kollegien", "kollegium"), ("moratorien", "moratorium"), ("auditorien", "auditorium"), ("praktiken", "praktik"),
    ("museen", "museum"), ("firmen", "firma"), ("themen", "thema"), ("konten", "konto"), ("risiken", "risiko"),
    ("ithmen", "ithmus"), ("ismen", "ismus"), ("spektren", "spektrum"), ("indizes", "index"), ("indices", "index"),
    ("prinzipien", "prinzip"), ("materialien", "material"), ("potenziale", "potenzial"), ("embargen", "embargo"),
    ("dogmen", "dogma"), ("villen", "villa"), ("pizzen", "pizza"), ("viren", "virus"), ("korpora", "korpus"),
    ("fora", "forum"), ("foren", "forum"), ("daten", "daten"), ("visen", "visum"), ("visa", "visum"),
    ("agenden", "agenda"),
    ("matrizen", "matrix"), ("lexika", "lexikon"), ("praktika", "praktikum"), ("globen", "globus"),
    ("zyklen", "zyklus"),
    ("organismen", "organismus"), ("rhythmen", "rhythmus"), ("modi", "modus"), ("tempi", "tempo"),
)  # fmt: skip
_FOREIGN_ENDS = tuple(plural for plural, _ in _FOREIGN)
_NIS = compiled_when_used(r"niss(?:e|en|es)$")  # Ergebnis, Ergebnisse
_MIN_STEM = 4
# Names in -i and -u that take an s: Huaweis, Hangzhous; but Basis, Status.
_TAKES_S = compiled_when_used(r"(?:[aeou]i|[do]u)$")
# Spellings that the rules of 1996 and 2017 let stand side by side: Potential, Potenzial; Photo, Foto.
_SPELLINGS = (
    (compiled_when_used(r"ph(?=oto|on(?:$|[eis]))|(?<=gra)ph"), "f"),
    (compiled_when_used(r"(?<=[ns])ti(?=al|ell)"), "zi"),
)


def german_form(word: str) -> str:
    """Give a word without its inflection, small and with bare vowels: Großmodellen → grossmodell, Häuser → haus.

    The case of the first letter counts: Nutzer is a noun and keeps its ending, neuer loses it.
    """
    stem = bare(word)
    for pattern, spelling in _SPELLINGS:
        stem = pattern.sub(spelling, stem)
    return without_umlauts(_stem(stem, has_umlaut=_has_umlaut(word.lower(), stem), is_noun=word[:1].isupper()))


def _has_umlaut(word: str, plain: str) -> bool:
    return any(letter in word for letter in "äöü") or without_umlauts(plain) != plain


def _stem(word: str, *, has_umlaut: bool, is_noun: bool) -> str:
    if word in _KEPT:
        return _KEPT[word]
    if word in _NO_NOUNS and not is_noun:
        return word
    if word.endswith(_FOREIGN_ENDS):
        for plural, singular in _FOREIGN:
            if word.endswith(plural):
                return word[: -len(plural)] + singular
    if match := _SHORT.fullmatch(word) or _SHORT_GENITIVE.fullmatch(word):
        return match.group(1)
    if match := _SHORT_PLURAL.fullmatch(word):
        return match.group(1) or match.group(2)
    if has_umlaut and (match := _SHORT_UMLAUT.fullmatch(without_umlauts(word))):
        return match.group(1)
    if match := _NIS.search(word):
        return word[: match.start()] + "nis"
    if word.endswith("innen") and len(word) > 8:
        return word[:-3]
    if word.endswith("ies") and len(word) > 5 and not word.endswith(("dies", "lies")):
        return word[:-3] + "y"  # English plurals: Policies
    for _ in range(3):  # Prozesses → Prozess; Kreise → Kreis: as often as something falls off
        shorter = _without_ending(word, is_noun)
        if shorter == word or shorter in _NO_NOUNS:  # verbotene are no Verbote
            return shorter
        word = shorter
    return word


def _without_ending(word: str, is_noun: bool) -> str:
    if word.endswith(("aen", "oen")):
        return word  # Plaene has lost its ending: that is an umlaut
    if is_noun and word.endswith("en") and (len(word) == _MIN_STEM + 1 or word.endswith("een")):
        return word[:-1]  # Erden → Erde, Ideen → Idee: too short to lose more
    for ending in ("ern", "em", "er", "en", "es", "e", "n", "s"):
        if not word.endswith(ending) or len(word) - len(ending) < _MIN_STEM:
            continue
        stem = word[: -len(ending)]
        if ending in {"er", "ern", "em"} and not _loses_er(stem, ending, is_noun):
            continue
        if ending == "n" and not stem.endswith(("el", "er")):
            continue
        if ending == "s" and stem.endswith(("s", "u", "i")) and not (is_noun and _TAKES_S.search(stem)):
            continue
        return stem
    return word


def _loses_er(stem: str, ending: str, is_noun: bool) -> bool:
    plain = without_umlauts(stem)
    if ending != "em" and _PLURAL_IN_ER.search(plain):
        return True
    if ending == "ern":
        return False
    return not is_noun or _ADJECTIVE.search(plain) is not None
