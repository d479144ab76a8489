"""Sentences that tell of others in the words of messages: who did it, who must, how many there were, when it will be.

`平台已封禁违规账号一千二百个` and `The article was removed after an order` have the words of messages, but a message
speaks of one page, to its visitor, and now. Such a sentence counts under a headline only, where nothing else speaks
to the visitor. Chinese words are in Simplified characters, as the page that is asked has them.
"""

from __future__ import annotations

import re

from policywatch.extraction.fields import TO_READERS
from policywatch.extraction.wording import any_of

_OTHERS = any_of(r"""
    依法|依规|责令|查处|罚款|约谈|整改|清理(?:完毕|整治)|核查|警方|公安(?:机关|局)|法院|网信(?:办|部门)|监管(?:部门|机构)|主管部门
    (?:平台|企业|单位|运营者|提供者|经营者|机构|各地|用户|组织|个人|网站|业务).{0,8}(?:不得|应当|严禁|须先)
    ^(?:各|不得|严禁|切勿|市民|公众|考生|申请人|申报人|投标人|企业)|[，。]市民|切勿|的(?:企业|单位|申报人|考生)
    [\d一二三四五六七八九十百千万两]+(?:余|多)?(?:个(?!工作)|款|起|家|批|项|名)(?!月)
    (?:将于|定于).{0,20}(?:[日月周时]|凌晨)|(?:即日|自.{1,8})起|(?:服务|正式|全面)上线|依申请|废止|作废|请勿引用|停止执行|已更新
    该(?:公司|企业|机构)|该平台已|涉事|\bhas been updated\b|\bwurde aktualisiert\b
    \b(?:courts?|regulators?|ministr(?:y|ies)|government|authorit(?:y|ies)|commission|agenc(?:y|ies)|auditors?|police)\b
    \b(?:lawmakers|parliament|researchers|applicants?|filers?|firms?|compan(?:y|ies)|platforms)\b
    \bthe (?:platform|journal|register)\b.{0,20}\b(?:after|costs|makes|has moved)\b
    \b(?:report says|said|says|according to|after an order|ordered|must not|shall(?: not)?|China|Beijing)\b
    \b(?:gericht\w*|behörden?|aufsicht|ministerium|regierung|bund|verordnung|gesetz|kommission|anbieter)\b
    \b(?:unternehmen|laut|gutachter|verlag|verband|entschied|verhängt|mahnt|china|peking)\b
""")
_ANSWERS = re.compile(r"您(?:所)?(?:反映|咨询|提出)|您的(?:来信|留言|建议|问题)")
"""What an office answers to somebody who wrote to it."""


def reports(sentence: str) -> bool:
    """Say whether a sentence tells of others, and does not speak to the visitor of the page."""
    return bool(_ANSWERS.search(sentence) or (_OTHERS.search(sentence) and not TO_READERS.search(sentence)))
