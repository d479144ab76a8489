"""English words without their inflection: plural and British spelling, nothing else.

No stemmer: Snowball merges marketing with markets and misses analysis with analyses. Derived words stay apart.
"""

from __future__ import annotations

import re

from policywatch.lazily import compiled_when_used

_IRREGULAR = {
    plural: singular
    for singular, plurals in {
        "analysis": "analyses", "appendix": "appendices appendixes", "bacterium": "bacteria",
        "bureau": "bureaus bureaux", "bus": "buses busses", "calf": "calves", "cargo": "cargoes", "child": "children",
        "crisis": "crises", "criterion": "criteria", "curriculum": "curricula", "diagnosis": "diagnoses",
        "echo": "echoes", "elf": "elves", "embargo": "embargoes", "emphasis": "emphases", "focus": "foci",
        "foot": "feet", "formula": "formulae", "forum": "fora", "gas": "gases gasses", "genius": "geniuses",
        "goose": "geese", "guru": "gurus", "half": "halves", "hero": "heroes", "hypothesis": "hypotheses",
        "index": "indices indexes", "knife": "knives", "leaf": "leaves", "lens": "lenses", "life": "lives",
        "loaf": "loaves", "man": "men", "matrix": "matrices matrixes", "medium": "media", "memorandum": "memoranda",
        "menu": "menus", "mouse": "mice", "nucleus": "nuclei", "oasis": "oases", "ox": "oxen",
        "parenthesis": "parentheses", "phenomenon": "phenomena", "plateau": "plateaus plateaux", "potato": "potatoes",
        "quiz": "quizzes", "radius": "radii", "scarf": "scarves", "self": "selves", "shelf": "shelves",
        "spectrum": "spectra", "stimulus": "stimuli", "stratum": "strata", "syllabus": "syllabi",
        "symposium": "symposia", "synopsis": "synopses", "synthesis": "syntheses", "thesis": "theses",
        "thief": "thieves", "tomato": "tomatoes", "tooth": "teeth", "tornado": "tornadoes", "torpedo": "torpedoes",
        "vertex": "vertices", "veto": "vetoes", "vortex": "vortices", "wife": "wives", "wolf": "wolves",
    }.items()
    for plural in plurals.split()
}  # fmt: skip
# Plurals of two words, which stay as they are, with the forms of these.
_OF_TWO = {"bases": ("base", "basis"), "axes": ("ax", "axe", "axis")}
_UNCHANGED_WORDS = """
    this thus his its was has does goes yes less plus news means lens always perhaps series species texas chaos alas us
    ours yours hers theirs afterwards besides sometimes overseas whereas towards bias atlas canvas pros cosmos ethos
    kudos thermos asbestos rhinoceros christmas arkansas kansas dallas thomas
    aerobics aeronautics analytics athletics civics dynamics economics electronics ethics genetics geopolitics
    informatics kinetics linguistics logistics mathematics mechanics mechatronics obstetrics optics paralympics olympics
    photonics physics politics robotics thermodynamics
"""
_UNCHANGED = frozenset(_UNCHANGED_WORDS.split())
_MEN = compiled_when_used(
    r"(?:work|states|spokes|chair|business|congress|police|fire|fisher|crafts|middle|gentle|wo|sales|country|news|"
    r"layer|law|service|salary|trades|cyber|military|air|sea|french|english|dutch|irish|fore|ombuds|camera|assembly|council|alder)men$"
)
_IE_WORDS = """
    aunties bogies bookies brownies calories collies cookies eeries foodies freebies genies hippies hoodies indies
    junkies laymen lingeries magpies menageries movies neckties newbies pixies prairies premies rookies selfies
    smoothies sorties talkies techies walkies yuppies zombies
"""
_KEEPS_IE = frozenset(_IE_WORDS.split())

# British → American, by the end of the word, with the stems where the ending alone does not tell.
_OUR = compiled_when_used(
    r"(arb|arm|behavi|clam|col|cand|endeav|fav|ferv|flav|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|"
    r"splend|tum|val|vap|vig)our(?=$|s$|ed$|ing$|ings$|able$|ably$|ite$|ites$|er$|ers$|hood$|hoods$|al$|ally$|less$|y$)"
)
_ISE = compiled_when_used(
    r"^(?:un|re|pre|co|over|de)?([a-z]{3,}|ion)is(?:e|es|ed|ing|er|ers|able|ation|ations|ational)$"
)
_NOT_IZE_STEMS = """
    advert adv appra appr arise braise bru chast circumc compr comprom conc counterpo cru dem desp dev disenfranch disgu
    enterpr exc excis exerc expert franch improv inc liaison ma malaise merchand mispr no otherw parad pra prec prem pr
    prom pra ra repr rev superv surm surpr telev tortoise treat turquo unwise upra vis w likew clockw anticlockw lengthw
    pract
"""
_NOT_IZE = frozenset(_NOT_IZE_STEMS.split())
_RE = compiled_when_used(r"(cent|met|theat|fib|lit|calib|sab|spect|lust|meag|somb|sepulch|goit|saltpet)res?$")
_DOUBLE_L = compiled_when_used(
    r"((?:lab|mod|trav|canc|fu|lev|chann|couns|pan|tunn|parc|quarr|shov|unrav|du|funn|chis|jew|bev|cud|swiv)el|"
    r"(?:sign|tot|riv|di|equ|ped|spir|marsh|med|initi)al|(?:patr|contr)ol)l(?=ed$|ing$|ings$|er$|ers$|ous$|ist$|ists$)"
)
_ENDINGS = (
    (compiled_when_used(r"(?<=[al])ys(?=(?:e|es|ed|ing|er|ers)$)"), "yz"),
    (compiled_when_used(r"(catal|dial|anal|monol|epil|prol|homol)ogue(?=s?$|d$)"), r"\1og"),
    (compiled_when_used(r"gramme(?=s?$)"), "gram"),
    (compiled_when_used(r"(?<=def|off)ence(?=s?$)"), "ense"),
    (compiled_when_used(r"^(licen|preten)ce(?=s?$|d$)"), r"\1se"),
    (compiled_when_used(r"^practis(?=e|ing)"), "practic"),
    (compiled_when_used(r"dgement(?=s?$)"), "dgment"),
)
_WORDS = {
    "aeroplane": "airplane", "ageing": "aging", "aluminium": "aluminum", "amongst": "among",
    "anaesthesia": "anesthesia",
    "artefact": "artifact", "centred": "centered", "centring": "centering", "cheque": "check", "cosy": "cozy",
    "councillor": "councilor", "counsellor": "counselor", "jewellery": "jewelry",
    "disc": "disk", "draught": "draft", "encyclopaedia": "encyclopedia", "enquiry": "inquiry", "enrol": "enroll",
    "enrolment": "enrollment", "foetus": "fetus", "fulfil": "fulfill", "fulfilment": "fulfillment", "grey": "gray",
    "haemoglobin": "hemoglobin", "instalment": "installment", "kerb": "curb", "learnt": "learned",
    "manoeuvre": "maneuver", "modelling": "modeling", "mould": "mold", "orthopaedic": "orthopedic",
    "paediatric": "pediatric", "plough": "plow", "pyjama": "pajama", "sceptic": "skeptic", "sceptical": "skeptical",
    "scepticism": "skepticism", "skilful": "skillful", "sulphur": "sulfur", "tonne": "ton", "towards": "toward",
    "tyre": "tire", "whilst": "while", "wilful": "willful",
}  # fmt: skip

# First words of compounds that are also written with a blank; the rest of the word must then stand beside it.
_COMPOUND = compiled_when_used(
    r"(air|audio|back|bench|big|black|block|chat|chip|law|cloud|court|cross|crypto|cyber|data|deep|drone|edge|fact|fire|flag|hard|health|"
    r"high|home|key|land|life|main|micro|mega|multi|name|net|open|photo|policy|power|proof|safe|semi|share|smart|soft|spy|"
    r"stake|start|super|supply|think|time|trade|video|voice|wafer|web|white|work)([a-z]{2,})",
    re.IGNORECASE,
)


def english_form(word: str) -> str:
    """Give a word in small letters without its plural, in American spelling: policies → policy, labour → labor."""
    word = _IRREGULAR.get(word, word)
    if len(word) < 4 or word in _OF_TWO:
        return word
    word = _singular(_american(word))
    return _WORDS.get(word, word)


def forms_of_two(form: str) -> tuple[str, ...]:
    """Give the other forms under which a word may stand that shares its plural with another one: basis → bases."""
    return _OF_TWO.get(form) or tuple(plural for plural, words in _OF_TWO.items() if form in words)


def split_compound(word: str) -> tuple[str, str] | None:
    """Give the two words that a joined one is also written as: datacenter → data center; None for any other."""
    match = _COMPOUND.fullmatch(word)
    return (match.group(1), match.group(2)) if match else None


def _singular(word: str) -> str:
    if word in _UNCHANGED:
        return word
    if word.endswith("men") and _MEN.search(word):
        return word[:-2] + "an"
    if word.endswith("children"):
        return word[:-3]
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return _without_silent_e(word)
    if word.endswith("ies") and len(word) > 4:
        return word[:-1] if word in _KEEPS_IE else word[:-3] + "y"
    return _without_silent_e(word[:-1])


def _without_silent_e(word: str) -> str:
    """Make box and boxe(s), process and processe(s) one word; cache and license lose their e with them."""
    if word.endswith("xe") or (len(word) > 4 and word.endswith(("se", "che", "she", "ze"))):
        return word[:-1]
    return word


def _american(word: str) -> str:
    if "our" in word:
        word = _OUR.sub(r"\1or", word)
    if "is" in word and (match := _ISE.match(word)) and match.group(1) not in _NOT_IZE:
        at = match.end(1)
        word = f"{word[:at]}iz{word[at + 2 :]}"
    if "re" in word:
        word = _RE.sub(r"\1er", word)
    if "ll" in word:
        word = _DOUBLE_L.sub(r"\1", word)
    for pattern, american in _ENDINGS:
        word = pattern.sub(american, word)
    return word
