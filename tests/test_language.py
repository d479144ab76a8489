"""A text is told by its characters and small words; its source's language decides what they leave open."""

from __future__ import annotations

import pytest

from policywatch.text import detect_language


@pytest.mark.parametrize(
    ("text", "prior", "language"),
    [
        ("国家数据局发布大模型新规", None, "zh-Hans"),
        ("數位部公布人工智慧新規範", None, "zh-Hant"),
        ("关于 OpenAI GPT-5 与 DeepSeek-V4 的说明", None, "zh-Hans"),
        ("AI", "zh-Hant", "en"),
        ("人工智能", "zh-Hant", "zh-Hant"),
        ("人工智能", None, "zh-Hans"),
        ("The office published the rules for chatbots", None, "en"),
        ("Das Amt hat die Regeln für Chatbots veröffentlicht", None, "de"),
        ("Neue Regeln", "de", "de"),
        ("Großmodelle", None, "de"),
        ("新しい規制が発表された", None, "ja"),
        ("새 규칙이 발표되었다", None, "ko"),
        ("Новые правила", None, "ru"),
        ("Les règles pour les modèles et la sécurité des données sont dans le texte", None, "fr"),
        ("", "de", "de"),
        ("2026", None, "en"),
    ],
)
def test_a_text_is_in_its_language(text, prior, language):
    assert detect_language(text, prior=prior) == language
