"""What French asks of style, as its official documents are written."""

from __future__ import annotations

from diptych.languages.french.united_nations import INTRODUCED, MEMBER_STATES
from diptych.languages.patterns import words_in
from diptych.languages.style import NumberStyle, PageWords, SeriesWords, StyleWords

STYLE = StyleWords(
    annexes=("Annexe", "Appendice", "Pièce jointe"),
    introduced=INTRODUCED,
    laws=(
        # « L.R.C. (1985), ch. L-2, art. 62 », « 2019, ch. 15, art. 62 »
        r"(?:(?:[A-Z]\.[ \u00a0]?){2,4}\(?\d{4}\)?|\b\d{4}), (?:c|ch|chap)\. ?[\w.-]+"
        r"(?:, (?:art|par|al|ann)\. ?[\w().-]*\w\)?(?: (?:et|à) \d[\w().-]*)?)*"
    ),
    signs_of_laws=(", c",),
    members=MEMBER_STATES,
    numbers=NumberStyle(
        one_is_invariable=False,
        joint="(?:-| et )",
        plural="s?",
        ordinal=r"[ \u00a0\n]et[ \u00a0\n](?:un|onz)ième",
        measured="point",
        not_counted=(
            r"(?:centaines?|cents?|dizaines?|douzaines?|milliers?|mille|millions?|milliards?|pour cent|autres?)\b"
        ),
        after_part="(?:cents?|mille|mil|quatre-vingt)[ -]|(?:[Vv]ingt|ante) et ",
        idiom=r"[ \u00a0]heures[ \u00a0]sur",
        per_cent=("pour cent",),
        unhyphenated=(
            r"(?<![\w-])((?:[Ss]oixante|[Qq]uatre-vingt|[Vv]ingt|[Tt]rente|[Qq]uarante|[Cc]inquante))[ \u00a0\n]"
            r"((?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-sept|-huit|-neuf)?|douze|treize|quatorze|quinze|seize"
            r"|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix(?:-sept|-huit|-neuv)?|onz|douz|treiz|quatorz|quinz|seiz)ième))"
            r"(?![\w-])"
        ),
    ),
    pages=PageWords(after=r",? (?:à la |aux )?(?P<pages>(?:pp?\.|pages?)[ \u00a0]?\d+(?:[-–]\d+)?)", preambular="pp"),
    series=SeriesWords(
        conjunctions=("et", "ou"),
        not_members=words_in(
            "notamment également toutefois cependant ainsi respectivement en dans par pour sur au aux à avec qui que "
            "dont où lorsque si comme tel telle tels telles selon sous le la les un une son sa ses leur leurs ce "
            "cette du de des depuis puis et ou donc car mais est sont a ont afin sans entre parmi pendant après avant "
            "chacun chacune même compris"
        )
        | {"y compris", "entre autres"},
        elided="[dl][’']",
        after=("de", "du", "des", "dans"),
    ),
    titles=r"«[ \u00a0]*+(?P<title>[^«»]*[^«»\s])[ \u00a0]*»(?P<after>[ \u00a0]*[(\[])?",
    within_names=("de", "du", "des", "pour"),
)
