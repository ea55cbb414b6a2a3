"""Letters of other scripts that look like Latin letters. They are written by their numbers: nobody could tell them."""

from __future__ import annotations

EXACT = {
    **dict(
        zip(
            "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u04ae\u050c\u051a\u051c\u04c0",
            "ABESIJKMHOPCTYXYGQWI",
            strict=True,
        )
    ),
    **dict(
        zip(
            "\u0430\u0441\u0435\u0455\u0456\u0458\u043e\u0440\u0443\u0445\u04bb\u0501\u051b\u051d\u04cf\u04af",
            "acesijopyxhdqwly",
            strict=True,
        )
    ),
    **dict(
        zip(
            "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03f2\u03f3",
            "ABEZHIKMNOPTYXocj",
            strict=True,
        )
    ),
    **dict(zip("\u054d\u0555\u0585\u0578\u057d\u0570\u0581", "UOonuhg", strict=True)),
}
"""Cyrillic, Greek and Armenian letters that no reader can tell from the Latin ones to which they lead."""
NEAR = EXACT | {
    **dict(
        zip(
            "\u03b1\u03b2\u03b3\u03b5\u03b7\u03b9\u03ba\u03bd\u03c1\u03c3\u03c4\u03c5\u03c7\u03c9",
            "abyenikvpotuxw",
            strict=True,
        )
    ),
    **dict(zip("\u0437\u043a\u043c\u043d\u0442\u0433\u044c\u043f\u0432\u0438", "3kmhtrbnbu", strict=True)),
}
"""The same, and letters that a hasty reader takes for Latin ones."""
