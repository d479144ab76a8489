var Media_Statements={"data":[
{"id":"3301","enTitle":"Sample Guidance on AI Agents Published","tcTitle":"樣例：公布人工智能代理指引","date":"20-11-2026","enlink":"..\/..\/..\/english\/news_events\/media_statements\/press_20261120.html","archive":"N"},
{"id":"3298","enTitle":"Sample Compliance Check on Chatbots Completed","tcTitle":"樣例：完成聊天機械人循規審查","date":"11-08-2026","enlink":"../../../english/news_events/media_statements/press_20260811.html","archive":"N"}
]};
